"""The place where one variant of the programs meets the daemons.

It lives in mount, network and process namespaces of its own, so every variant sees the same paths,
the same interface names and an empty /tmp, and nothing of it survives:

    /mnt/bin, /mnt/lib   the programs and the library under test
    /mnt/st, /mnt/ap     control directories of wpa_supplicant and hostapd
    st0 <-> ap0          a veth pair: station and authenticator
"""

import os
import shutil
import signal
import socket
import subprocess
import time

from terminal import Terminal

HOME = "/mnt/home"
STATION = "02:00:00:00:02:00"
AUTHENTICATOR = "02:00:00:00:01:00"

CONFIGURATION = {
    "ap.conf": f"""interface=ap0
driver=wired
ctrl_interface=/mnt/ap
ieee8021x=1
eap_server=1
eap_user_file=/mnt/users
use_pae_group_addr=1
eap_reauth_period=0
""",
    "users": '"tester" MD5 "secret"\n',
    "st.conf": """ctrl_interface=/mnt/st
update_config=1
ap_scan=0
network={
\tid_str="home"
\tkey_mgmt=IEEE8021X
\teap=MD5
\tidentity="tester"
\tpassword="secret"
\teapol_flags=0
\tdisabled=1
}
""",
    # Writes down how it was called. Last, the sockets that it inherited.
    "action": """#!/bin/sh
echo "$* id=$WPA_ID id_str=$WPA_ID_STR dir=$WPA_CTRL_DIR" >>/mnt/action.log
ls -l /proc/self/fd | grep -c socket >>/mnt/inherited.log
""",
}


class LaboratoryError(Exception):
    """The laboratory itself does not work: no verdict on the library is possible."""


def call(*argv):
    done = subprocess.run(argv, capture_output=True, text=True)
    if done.returncode != 0:
        raise LaboratoryError(f"{' '.join(argv)}: {done.stderr.strip()}")


class Daemon:
    """A raw control connection of our own, through neither library, to bring things about."""

    count = 0

    def __init__(self, path):
        Daemon.count += 1
        self.name = f"/mnt/raw-{Daemon.count}"
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind(self.name)
        try:
            self.socket.settimeout(5)
            self.socket.connect(path)
        except OSError:
            self.close()
            raise

    def ask(self, command):
        self.socket.send(command.encode())
        return self.socket.recv(8192).decode()

    def close(self):
        self.socket.close()
        os.unlink(self.name)


class Laboratory:
    """Builds the place; one object a process, in fresh namespaces."""

    def __init__(self, programs, library, preload):
        # Read first: the file systems mounted below may hide the place they come from.
        files = {"bin/wpa_cli": programs["wpa_cli"], "bin/hostapd_cli": programs["hostapd_cli"]}
        if library:
            files["lib/libwpa_client.so"] = library
        if preload:
            files["lib/fault.so"] = preload
        contents = {}
        for name, path in files.items():
            with open(path, "rb") as file:
                contents[name] = file.read()
        call("mount", "-t", "tmpfs", "-o", "mode=755", "laboratory", "/mnt")
        call("mount", "-t", "tmpfs", "-o", "mode=1777", "laboratory", "/tmp")
        os.chdir("/mnt")
        for name in ("bin", "lib"):
            os.mkdir(name)
        for name, content in contents.items():
            with open(name, "wb") as file:
                file.write(content)
            os.chmod(name, 0o755)
        call("ip", "link", "set", "lo", "up")
        call("ip", "link", "add", "ap0", "address", AUTHENTICATOR, "type", "veth",
             "peer", "name", "st0", "address", STATION)
        # The daemons raise them too, but then wait for a carrier that came too late.
        call("ip", "link", "set", "ap0", "up")
        call("ip", "link", "set", "st0", "up")
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": HOME, "TERM": "dumb", "LC_ALL": "C",
            "INPUTRC": "/dev/null", "LD_LIBRARY_PATH": "/mnt/lib",
        }
        if preload:
            self.environment["LD_PRELOAD"] = "/mnt/lib/fault.so"
        self.running = {}
        self.observations = []

    # ---- before and after a scenario

    def reset(self):
        """Ends everything and puts the files back to their beginning."""
        # This process is the first of its process namespace: -1 means all the others in it.
        try:
            os.kill(-1, signal.SIGKILL)
            while True:
                os.waitpid(-1, 0)
        except (ProcessLookupError, ChildProcessError):
            pass
        self.running = {}
        for name in os.listdir("/mnt"):
            if name not in ("bin", "lib"):
                path = os.path.join("/mnt", name)
                shutil.rmtree(path) if os.path.isdir(path) else os.unlink(path)
        for name in os.listdir("/tmp"):
            os.unlink(os.path.join("/tmp", name))
        os.mkdir(HOME)
        for name, content in CONFIGURATION.items():
            with open(os.path.join("/mnt", name), "w", encoding="ascii") as file:
                file.write(content)
        os.chmod("/mnt/action", 0o755)

    # ---- daemons

    def start(self, name, *options):
        """Starts "station" (wpa_supplicant) or "authenticator" (hostapd) and waits for it."""
        if name == "station":
            argv = ["wpa_supplicant", "-Dwired", "-ist0", "-c/mnt/st.conf", "-g/mnt/global"]
            path = "/mnt/st/st0"
        else:
            argv = ["hostapd", "/mnt/ap.conf"]
            path = "/mnt/ap/ap0"
        log = open(f"/mnt/{name}.log", "ab")
        process = subprocess.Popen([*argv, *options], stdout=log, stderr=log,
                                   stdin=subprocess.DEVNULL)
        log.close()
        self.running[name] = process
        limit = time.monotonic() + 10
        while True:
            try:
                daemon = Daemon(path)
                answer = daemon.ask("PING")
                daemon.close()
                if answer == "PONG\n":
                    return
            except OSError:
                pass
            if process.poll() is not None or time.monotonic() > limit:
                with open(f"/mnt/{name}.log", encoding="utf-8", errors="replace") as file:
                    raise LaboratoryError(f"{argv[0]} does not run:\n{file.read()}")
            time.sleep(0.02)

    def stop(self, name, number=signal.SIGTERM):
        process = self.running.pop(name)
        process.send_signal(signal.SIGCONT)
        process.send_signal(number)
        process.wait(10)

    def freeze(self, name):
        self.running[name].send_signal(signal.SIGSTOP)

    def thaw(self, name):
        self.running[name].send_signal(signal.SIGCONT)

    def provoke(self, command, path="/mnt/st/st0"):
        """Sends a command past both libraries. Its answer must not be FAIL."""
        daemon = Daemon(path)
        answer = daemon.ask(command)
        daemon.close()
        if answer.startswith("FAIL") or answer.startswith("UNKNOWN"):
            raise LaboratoryError(f"{command} was answered {answer!r}")
        return answer

    # ---- programs

    def run(self, argv, stdin=b"", label=None, before=(), deviation=None):
        """Runs a program to its end and records everything that it did.

        `before` is a command line that starts the program, such as one that drops privileges.
        `deviation`, if it is given, has what the original must show and what ours must show.
        """
        done = subprocess.run([*before, f"/mnt/bin/{argv[0]}", *argv[1:]], input=stdin,
                              capture_output=True, env=self.environment, timeout=60)
        label = label or " ".join(argv)
        content = b"exit status %d\n-- standard output\n%s-- standard error\n%s" % (
            done.returncode, done.stdout, done.stderr) + self.left_behind()
        if deviation:
            self.deviation(f"$ {label}", content, *deviation)
        else:
            self.record(f"$ {label}", content)

    def terminal(self, *argv):
        return Terminal([f"/mnt/bin/{argv[0]}", *argv[1:]], self.environment)

    def spawn(self, *argv):
        """Starts a program in the background; its output goes to /mnt/spawned.log."""
        with open("/mnt/spawned.log", "ab") as log:
            return subprocess.Popen([f"/mnt/bin/{argv[0]}", *argv[1:]], stdout=log, stderr=log,
                                    stdin=subprocess.DEVNULL, env=self.environment)

    # ---- observations

    def record(self, label, content, contains=None):
        """Notes bytes that must be the same in all variants, and contain a text if one is named."""
        if isinstance(content, str):
            content = content.encode()
        self.observations.append({
            "label": label, "content": content.decode("latin-1"), "contains": contains})

    def deviation(self, label, content, original, ours):
        """Notes bytes in which the variants differ on purpose, with what each must contain."""
        self.observations.append({
            "label": label, "content": content.decode("latin-1"),
            "original": original, "ours": ours})

    def left_behind(self):
        """The socket files in /tmp, which clients must remove."""
        names = sorted(os.listdir("/tmp"))
        return b"".join(b"-- left in /tmp: %s\n" % name.encode() for name in names)

    def wait_for_lines(self, path, count):
        """Waits until a file has that many lines."""
        limit = time.monotonic() + 20
        while True:
            content = self.wait_for_file(path)
            if content.count("\n") >= count:
                return content
            if time.monotonic() > limit:
                raise LaboratoryError(f"{path} should have {count} lines, but is {content!r}")
            time.sleep(0.02)

    def wait_for_file(self, path, text="", seconds=20.0):
        """Waits until a file exists and contains the text, and returns its content."""
        limit = time.monotonic() + seconds
        while True:
            content = None
            if os.path.exists(path):
                with open(path, encoding="latin-1") as file:
                    content = file.read()
                if text in content:
                    return content
            if time.monotonic() > limit:
                raise LaboratoryError(f"{path} should contain {text!r}, but is {content!r}")
            time.sleep(0.02)
