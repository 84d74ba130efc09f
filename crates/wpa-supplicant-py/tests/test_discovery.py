"""Which daemons are there."""

import os
import signal
import socket
import subprocess
import sys
import threading

import pytest

import wpa_supplicant
from wpa_supplicant import find_interfaces, remove_leftover_client_sockets, simulation, wait_for

LONG = 30


@pytest.fixture
def directory(tmp_path):
    made = tmp_path / "run"
    made.mkdir()
    return made


@pytest.fixture
def bound():
    """Binds sockets, which nobody reads."""
    sockets = []

    def bind(path):
        sockets.append(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM))
        sockets[-1].bind(str(path))
        return sockets[-1]

    yield bind
    for each in sockets:
        each.close()


def test_sockets_by_name_and_nothing_else(directory, bound):
    for name in ("wlan1", "p2p-dev-wlan1", "wlan0", "wpa_ctrl_1-1"):
        bound(directory / name)
    (directory / "file").touch()
    (directory / "folder").mkdir()
    found = find_interfaces(directory)
    assert [(each.name, each.is_p2p_device) for each in found] == [
        ("p2p-dev-wlan1", True),
        ("wlan0", False),
        ("wlan1", False),
    ]
    assert [each.path for each in found] == [f"{directory}/{each.name}" for each in found]
    first = found[0]
    assert (first.daemon, first.is_global, first.interfaces, first.error) == (None,) * 4
    assert all(isinstance(each, wpa_supplicant.ControlSocket) for each in found)


@pytest.mark.parametrize("program", ["wpa_supplicant", "hostapd"])
def test_the_directory_tells_whose_it_is(tmp_path, bound, program):
    (tmp_path / program).mkdir()
    bound(tmp_path / program / "wlan0")
    for form in (str, os.fsencode, type(tmp_path)):
        assert [each.daemon for each in find_interfaces(form(str(tmp_path / program)))] == [program]


def test_names_that_are_not_utf_8(directory, bound):
    bound(os.fsencode(directory).decode() + "/wlan\udcff")
    (found,) = find_interfaces(directory)
    assert os.fsencode(found.name) == b"wlan\xff"


def test_asking_each(directory, bound):
    left = bound(directory / "dead")
    left.close()
    bound(directory / "silent")
    daemons = [
        simulation.Daemon(directory / "wlan0"),
        simulation.Daemon(directory / "wlan1", hostapd=True),
        simulation.Daemon(directory / "global"),
        simulation.Daemon(directory / "hostapd-global", hostapd=True),
    ]
    daemons[2].on("IFNAME", "UNKNOWN COMMAND\n")
    daemons[2].on("INTERFACES", "wlan0\nwlan5\n")
    daemons[3].on("IFNAME", "FAIL\n")
    daemons[3].on("INTERFACES", "wlan1\n")
    found = find_interfaces(directory, probe=True, timeout=0.2)
    told = {each.name: (each.daemon, each.is_global, each.interfaces) for each in found}
    assert told == {
        "dead": (None, None, None),
        "silent": (None, None, None),
        "wlan0": ("wpa_supplicant", False, []),
        "wlan1": ("hostapd", False, []),
        "global": ("wpa_supplicant", True, ["wlan0", "wlan5"]),
        "hostapd-global": ("hostapd", True, ["wlan1"]),
    }
    errors = {each.name: type(each.error) for each in found if each.error is not None}
    assert errors == {"dead": ConnectionRefusedError, "silent": TimeoutError}
    for daemon in daemons:
        daemon.stop()


def test_interfaces_whose_names_are_not_utf_8(directory):
    with simulation.Daemon(directory / "global") as daemon:
        daemon.on("IFNAME", "UNKNOWN COMMAND\n")
        daemon.on("INTERFACES", b"wlan0\nwl\xff\n")
        (found,) = find_interfaces(directory, probe=True)
    assert [os.fsencode(name) for name in found.interfaces] == [b"wlan0", b"wl\xff"]


@pytest.mark.parametrize("raised", ["TimeoutError(1)", "KeyError(1)", "wpa_supplicant.Refused('1')"])
def test_what_a_signal_handler_raises_is_no_answer_of_a_daemon(directory, raised):
    script = """
import signal, sys, threading
import wpa_supplicant
from wpa_supplicant import simulation
daemon = simulation.Daemon(sys.argv[1] + "/wlan0")
daemon.on("IFNAME")

def interrupt():
    daemon.wait_for_received("IFNAME", 20)
    signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)

def handler(*_):
    raise {0}

signal.signal(signal.SIGUSR1, handler)
thread = threading.Thread(target=interrupt)
thread.start()
try:
    found = wpa_supplicant.find_interfaces(sys.argv[1], probe=True, timeout=30)
    print([each.error for each in found])
except type({0}) as error:
    print("raised", error)
thread.join()
""".format(raised)
    command = [sys.executable, "-c", script, str(directory)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=40)
    assert (done.stdout, done.stderr) == ("raised 1\n", "")


def test_the_socket_of_asking_is_where_it_is_wanted(daemon, socket_path, tmp_path):
    (found,) = find_interfaces(tmp_path, probe=True, client_directory=tmp_path / "none")
    assert isinstance(found.error, FileNotFoundError)
    (found,) = find_interfaces(tmp_path, probe=True, client_directory=tmp_path)
    assert found.error is None and os.listdir(tmp_path) == ["wlan0"]


def test_directories_that_can_not_be_read(tmp_path):
    for call in (find_interfaces, remove_leftover_client_sockets):
        with pytest.raises(FileNotFoundError, match="none"):
            call(tmp_path / "none")
        with pytest.raises(TypeError):
            call(7)
    # The usual ones need not be there.
    assert isinstance(find_interfaces(), list)


def test_leftovers_go_and_living_clients_stay(directory, bound):
    for number in range(3):
        bound(directory / f"wpa_ctrl_1-{number}").close()
    bound(directory / "wpa_ctrl_1-7")
    bound(directory / "wlan0").close()
    assert remove_leftover_client_sockets(directory) == 3
    assert sorted(os.listdir(directory)) == ["wlan0", "wpa_ctrl_1-7"]


def test_waiting_for_a_daemon(directory):
    path = directory / "later" / "wlan0"
    daemons = []

    def start():
        path.parent.mkdir()
        daemons.append(simulation.Daemon(path))

    timer = threading.Timer(0.05, start)
    timer.start()
    wait_for(path, LONG)
    assert path.exists()
    wait_for(path)
    timer.join()
    daemons[0].stop()


def test_waiting_in_vain(directory):
    with pytest.raises(TimeoutError, match="no daemon listened on .*: no control socket") as caught:
        wait_for(directory / "wlan0", 0.02)
    assert isinstance(caught.value.__cause__, FileNotFoundError)
    with pytest.raises(OSError, match="at most 107 bytes"):
        wait_for("/x" * 60, LONG)
    for endpoint in ("udp:", "@abstract:x"):
        with pytest.raises(ValueError, match="only a control socket with a file"):
            wait_for(endpoint, LONG)
    with pytest.raises(ValueError, match="zero seconds or more"):
        wait_for(directory / "wlan0", -1)


def test_ctrl_c_ends_waiting(directory):
    script = (
        "import sys, wpa_supplicant\n"
        "print('waiting', flush=True)\n"
        "wpa_supplicant.wait_for(sys.argv[1])\n"
    )
    command = [sys.executable, "-c", script, str(directory / "wlan0")]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True) as process:
        try:
            assert process.stdout.readline() == "waiting\n"
            process.send_signal(signal.SIGINT)
            assert "KeyboardInterrupt" in process.communicate(timeout=20)[1]
        finally:
            process.kill()


@pytest.mark.parametrize("probe", [False, True])
def test_wrong_arguments_are_the_callers(directory, bound, probe):
    bound(directory / "wlan0")
    for timeout in [0, -1, float("nan")]:
        with pytest.raises(ValueError, match="number of seconds above 0"):
            find_interfaces(directory, probe=probe, timeout=timeout)
    with pytest.raises(TypeError, match="number of seconds, not str"):
        find_interfaces(directory, probe=probe, timeout="1")
    with pytest.raises(TypeError):
        find_interfaces(directory, probe=probe, client_directory=5)
