"""Ctrl-C, and the end of programs."""

import os
import signal
import subprocess
import sys
import time

import pytest

from scripted import echo, scripted

PROGRAM = """
import signal, sys, threading, time
from wpa_supplicant import IFace
# Who runs the tests in the background of a shell has it ignored.
signal.signal(signal.SIGINT, signal.default_int_handler)
iface = IFace(sys.argv[1], sys.argv[2])
iface.attach()
def interrupted(action):
    try:
        print("waiting", flush=True)
        action()
    except KeyboardInterrupt:
        print(time.monotonic(), flush=True)
"""

AFTER = """
print(iface.request("A"), iface.request("B"))
iface.close()
"""

WAITS = {
    "recv": "interrupted(lambda: iface.recv(-1))",
    "iteration": "interrupted(lambda: next(iface))",
    "request": "interrupted(lambda: iface.request('HANG'))",
    "behind another thread's request": """
other = threading.Thread(target=lambda: interrupted(lambda: iface.request('LATE')))
other.start()
time.sleep(0.1)
interrupted(lambda: iface.request('C'))
iface.request('D')
other.join()
""",
}


def late(daemon, command, peer):
    """``LATE`` is answered, but only after a while."""
    if command == b"LATE":
        time.sleep(2)
    echo(daemon, command, peer)


@pytest.fixture
def own(tmp_path):
    own = tmp_path / "own"
    own.mkdir()
    return own


@pytest.mark.parametrize("wait", WAITS)
def test_ctrl_c_ends_a_wait(socket_path, own, wait):
    source = PROGRAM + WAITS[wait] + AFTER
    with scripted(socket_path, late) as daemon:
        command = [sys.executable, "-c", source, str(socket_path), str(own)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
            for _ in range(2 if "thread" in wait else 1):
                assert program.stdout.readline() == "waiting\n"
            if wait == "request":
                daemon.wait_for(b"HANG")
            started = time.monotonic()
            program.send_signal(signal.SIGINT)
            ended = float(program.stdout.readline())
            # Half a second is what is promised; the rest is for machines with much to do.
            assert ended - started < 1.5
            assert program.stdout.read() == "re A re B\n"
            assert program.wait(30) == 0
    assert os.listdir(own) == []


def test_handlers_run_and_waits_go_on(socket_path, own):
    source = (
        PROGRAM
        + """
signal.signal(signal.SIGUSR1, lambda *_: print("handled", flush=True))
print("waiting", flush=True)
print(iface.recv(-1))
"""
    )
    with scripted(socket_path, echo) as daemon:
        command = [sys.executable, "-c", source, str(socket_path), str(own)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
            assert program.stdout.readline() == "waiting\n"
            for _ in range(3):
                program.send_signal(signal.SIGUSR1)
                assert program.stdout.readline() == "handled\n"
            daemon.event("<3>EVENT ")
            assert program.stdout.read() == "<3>EVENT \n"
            assert program.wait(30) == 0


ENDS = {
    "a global variable": "",
    "a cycle": "holder = [iface]; holder.append(holder); del iface, holder",
    "sys.exit": "sys.exit(0)",
    "a thread that waits for events": """
import threading
threading.Thread(target=lambda: iface.recv(-1), daemon=True).start()
time.sleep(0.2)
""",
    "a thread in a request": """
import threading
threading.Thread(target=lambda: iface.request("HANG"), daemon=True).start()
time.sleep(0.2)
""",
    "a thread that looks for events": """
import threading
def look():
    while True:
        try:
            iface.recv(1)
        except TimeoutError:
            pass
threading.Thread(target=look, daemon=True).start()
time.sleep(0.1)
""",
    "a class that keeps itself": """
class Kept(IFace):
    kept = []
    def __del__(self):
        pass
Kept.kept.append(iface)
""",
}


@pytest.mark.parametrize("end", ENDS)
def test_nothing_is_left_and_nothing_said_at_the_end(socket_path, own, end):
    with scripted(socket_path, echo) as daemon:
        command = [sys.executable, "-X", "dev", "-c", PROGRAM + ENDS[end], str(socket_path), str(own)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
        assert os.listdir(own) == []
        if "request" not in end:
            daemon.wait_for(b"DETACH")


def test_a_function_of_atexit_may_wait_for_a_thread(socket_path, own):
    # One that was registered before the import is run after the interfaces are closed.
    source = """
import atexit, threading
stop = threading.Event()

def stopped():
    stop.set()
    thread.join()
    print("stopped", flush=True)

atexit.register(stopped)
{}
def look():
    try:
        while not stop.is_set():
            try:
                iface.recv(20)
            except TimeoutError:
                pass
    except OSError as error:
        print(error)

thread = threading.Thread(target=look, daemon=True)
thread.start()
""".format(PROGRAM)
    with scripted(socket_path, echo):
        command = [sys.executable, "-X", "dev", "-c", source, str(socket_path), str(own)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=40)
    assert (done.returncode, done.stderr) == (0, "")
    said = done.stdout.splitlines()
    # It may see that it is to stop first.
    assert said[-1:] == ["stopped"]
    assert said[:-1] in ([], ["[Errno 9] the interface was closed at the end of the program"])
    assert os.listdir(own) == []
