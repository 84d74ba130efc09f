"""Debian's wpa_supplicant and hostapd, in namespaces of this test run's own.

Not a part of the quick suite: ``pytest tests/real`` runs it, as root or as a user who may make user
namespaces. What is missing is said, and the tests then fail: none is skipped.
"""

import ctypes
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import time

import pytest

# Others in the folder above.
sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))

CLONE_NEWNS, CLONE_NEWUSER, CLONE_NEWNET = 0x20000, 0x10000000, 0x40000000
USER, GROUP = os.getuid(), os.getgid()
# As the authors of programs have it, who take it from Debian.
PLACE = "/run/wpa_supplicant"

WIRED = """ctrl_interface=DIR={place}
update_config=1
ap_scan=0
"""

ACCESS_POINT = """interface={interface}
driver=wired
ctrl_interface={place}
ieee8021x=1
eap_server=1
eap_user_file={users}
"""


def daemon_program(name):
    path = shutil.which(name, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")
    if path is None:
        package = {"wpa_supplicant": "wpasupplicant"}.get(name, name)
        pytest.fail(f"there is no {name} here: install Debian's package {package}", pytrace=False)
    return path


def enter_namespaces():
    """This process, and what it starts, sees a network and file systems of its own from now on."""
    library = ctypes.CDLL(None, use_errno=True)
    wanted = CLONE_NEWNS | CLONE_NEWNET | (0 if USER == 0 else CLONE_NEWUSER)
    if library.unshare(wanted) != 0:
        number = ctypes.get_errno()
        pytest.fail(
            f"no namespaces can be made here ({os.strerror(number)}): it needs root, or a user "
            "who may make user namespaces (sysctl kernel.unprivileged_userns_clone)",
            pytrace=False,
        )
    if wanted & CLONE_NEWUSER:
        pathlib.Path("/proc/self/setgroups").write_text("deny")
        pathlib.Path("/proc/self/uid_map").write_text(f"0 {USER} 1")
        pathlib.Path("/proc/self/gid_map").write_text(f"0 {GROUP} 1")
    for command in (
        ["mount", "--make-rprivate", "/"],
        ["mount", "-t", "tmpfs", "-o", "mode=755", "tmpfs", "/run"],
        ["ip", "link", "set", "lo", "up"],
        ["ip", "link", "add", "ap0", "type", "veth", "peer", "name", "wlp4s0"],
        ["ip", "link", "set", "ap0", "up"],
        ["ip", "link", "set", "wlp4s0", "up"],
    ):
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode != 0:
            pytest.fail(f"{' '.join(command)}: {done.stderr.strip()}", pytrace=False)


@pytest.fixture(scope="session")
def laboratory():
    """Where the daemons run."""
    daemon_program("wpa_supplicant")
    daemon_program("hostapd")
    enter_namespaces()


class Daemon:
    """A daemon of Debian's that runs until it is stopped."""

    def __init__(self, command, log, path):
        self.command, self.log, self.socket = command, log, pathlib.Path(path)
        self.start()

    def start(self):
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                self.command, stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )
        limit = time.monotonic() + 20
        while not self.is_listening():
            assert self.process.poll() is None, self.log.read_text()
            assert time.monotonic() < limit, self.log.read_text()
            time.sleep(0.01)

    def is_listening(self):
        """What a killed one left does not."""
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as probe:
            return probe.connect_ex(str(self.socket)) == 0

    def stop(self):
        self.process.terminate()
        self.process.wait(20)

    def kill(self):
        """As a crash does: its socket stays."""
        self.process.kill()
        self.process.wait(20)


@pytest.fixture
def supplicant(laboratory, tmp_path):
    """wpa_supplicant on an Ethernet interface, with a global socket beside the interface's."""
    configuration = tmp_path / "wpa_supplicant.conf"
    configuration.write_text(WIRED.format(place=PLACE))
    daemon = Daemon(
        [daemon_program("wpa_supplicant"), "-Dwired", "-iwlp4s0", f"-c{configuration}",
         f"-g{PLACE}-global"],
        tmp_path / "wpa_supplicant.log",
        f"{PLACE}/wlp4s0",
    )
    daemon.global_socket = f"{PLACE}-global"
    yield daemon
    daemon.stop()


@pytest.fixture
def hostapd(laboratory, tmp_path):
    """hostapd on the other end of the cable, which knows one user."""
    users = tmp_path / "users"
    users.write_text('"tester" MD5 "secret"\n')
    configuration = tmp_path / "hostapd.conf"
    place = "/run/hostapd"
    configuration.write_text(
        ACCESS_POINT.format(interface="ap0", place=place, users=users)
    )
    daemon = Daemon(
        [daemon_program("hostapd"), str(configuration)],
        tmp_path / "hostapd.log",
        f"{place}/ap0",
    )
    yield daemon
    daemon.stop()
