"""Signals of every kind while something is waited for."""

import os
import signal
import subprocess
import sys

import pytest

from scripted import echo, scripted

PROGRAM = """
import signal, sys, threading, time
from wpa_supplicant import IFace, Monitor
signal.signal(signal.SIGINT, signal.default_int_handler)
path, own = sys.argv[1:]

def handled(*_):
    global count
    count += 1

count = 0
signal.signal(signal.SIGALRM, handled)

def raises(action, kind):
    try:
        action()
    except kind as error:
        return type(error).__name__
    return None
"""

ALARMS = {
    "recv": """
iface = IFace(path, own)
iface.attach()
def wait():
    return raises(lambda: iface.recv(700), TimeoutError)
end = iface.close
""",
    "request": """
iface = IFace(path, own)
iface.timeout = 0.7
def wait():
    return raises(lambda: iface.request("HANG"), TimeoutError)
end = iface.close
""",
    "turn": """
iface = IFace(path, own)
iface.timeout = 1.5
other = threading.Thread(target=lambda: raises(lambda: iface.request("HANG"), TimeoutError))
def wait():
    other.start()
    while iface._session().begin("A"):
        iface._session().give_up()
    iface.timeout = 10
    return {"re A": "TimeoutError"}[iface.request("A")]
end = iface.close
""",
    "monitor": """
monitor = Monitor(path, client_directory=own)
def wait():
    return raises(lambda: monitor.next(0.7), TimeoutError)
end = monitor.close
""",
}


def run(source, path, own, **more):
    command = [sys.executable, "-W", "error", "-c", PROGRAM + source, str(path), str(own)]
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **more
    )


@pytest.fixture
def own(tmp_path):
    own = tmp_path / "own"
    own.mkdir()
    yield own
    assert os.listdir(own) == []


@pytest.mark.parametrize("wait", ALARMS)
def test_a_wait_goes_on_with_the_rest_of_its_time(socket_path, own, wait):
    source = (
        ALARMS[wait]
        + """
signal.setitimer(signal.ITIMER_REAL, 0.005, 0.005)
started = time.monotonic()
outcome = wait()
lasted = time.monotonic() - started
signal.setitimer(signal.ITIMER_REAL, 0)
end()
print(outcome, lasted >= 0.69, count > 5)
"""
    )
    with scripted(socket_path, echo), run(source, socket_path, own) as program:
        said = program.communicate(timeout=50)
        assert (program.returncode, said) == (0, ("TimeoutError True True\n", ""))


WAITS = {
    "recv": "iface.recv(-1)",
    "request": "iface.request('HANG')",
    "monitor": "monitor.next()",
    "level": "(monitor.reopen(), monitor.set_level(1))",
}


@pytest.mark.parametrize("wait", WAITS)
def test_a_handler_that_raises_ends_the_wait(socket_path, own, wait):
    source = f"""
class Mine(Exception):
    pass

def fail(*_):
    raise Mine

signal.signal(signal.SIGALRM, fail)
iface, monitor = IFace(path, own), Monitor(path, client_directory=own, timeout=60)
iface.attach()
iface.timeout = 60
for _ in range(20):
    signal.setitimer(signal.ITIMER_REAL, 0.01)
    if raises(lambda: {WAITS[wait]}, Mine) != "Mine":
        print("not raised")
    iface.timeout = 60
assert iface.request("A") == "re A"
iface.close()
monitor.close()
"""

    def answer(daemon, command, peer):
        if not command.startswith(b"LEVEL"):
            echo(daemon, command, peer)

    with scripted(socket_path, answer), run(source, socket_path, own) as program:
        said = program.communicate(timeout=50)
        assert (program.returncode, said) == (0, ("", ""))


def test_a_handler_may_use_the_interface(socket_path, own):
    source = """
said = []

def use(*_):
    said.append(raises(lambda: iface.request("NESTED"), RuntimeError))
    said.append(repr(iface) != "" and iface.attached)
    iface.close()

signal.signal(signal.SIGALRM, use)
iface = IFace(path, own)
iface.attach()
iface.timeout = 60
signal.setitimer(signal.ITIMER_REAL, 0.05)
said.append(raises(lambda: iface.request("HANG"), OSError))
print(said, iface.closed)
"""
    with scripted(socket_path, echo), run(source, socket_path, own) as program:
        said = program.communicate(timeout=50)
        assert (program.returncode, said) == (0, ("['RuntimeError', True, 'OSError'] True\n", ""))


@pytest.mark.parametrize("wait", ["recv", "request", "monitor"])
def test_a_storm_of_ctrl_c(socket_path, own, wait):
    """Each one ends a wait, none is lost, and nothing stays behind."""
    source = f"""
iface, monitor = IFace(path, own), Monitor(path, client_directory=own)
iface.attach()
iface.timeout = 60
ended = 0
while ended < 50:
    try:
        print("waiting", flush=True)
        {WAITS[wait]}
    except KeyboardInterrupt:
        ended += 1
iface.timeout = 10
assert iface.request("A") == "re A"
iface.close()
monitor.close()
"""
    with scripted(socket_path, echo), run(source, socket_path, own) as program:
        for _ in range(50):
            assert program.stdout.readline() == "waiting\n", program.stderr.read()
            program.send_signal(signal.SIGINT)
        said = program.communicate(timeout=50)
        assert (program.returncode, said) == (0, ("", ""))


def test_a_signal_while_another_thread_makes_a_request(socket_path, own):
    source = """
iface = IFace(path, own)
iface.timeout = 60
said = []
thread = threading.Thread(target=lambda: said.append(raises(lambda: iface.request("HANG"), OSError)))
thread.start()
sys.stdin.readline()
signal.setitimer(signal.ITIMER_REAL, 0.005, 0.005)
while count < 20:
    time.sleep(0.01)
signal.setitimer(signal.ITIMER_REAL, 0)
assert thread.is_alive()
iface.close()
thread.join()
print(said)
"""
    with scripted(socket_path, echo) as daemon, run(source, socket_path, own) as program:
        daemon.wait_for(b"HANG")
        said = program.communicate("\n", timeout=50)
        assert (program.returncode, said) == (0, ("['OSError']\n", ""))
