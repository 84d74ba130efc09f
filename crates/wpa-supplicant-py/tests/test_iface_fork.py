"""A child of ``fork()`` that uses its copy of an ``IFace`` leaves the parent's as it is."""

import os
import subprocess
import sys

import pytest

from scripted import echo, scripted

PROGRAM = """
import os, select, signal, sys, threading
from wpa_supplicant import IFace
path, own = sys.argv[1:]
iface = IFace(path, own)
iface.attach()

def readable(limit=0):
    return bool(select.select([iface], [], [], limit)[0])

def in_a_child(action):
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        try:
            action()
            sys.stdout.flush()
            os._exit(0)
        finally:
            os._exit(1)
    status = os.waitpid(child, 0)[1]
    assert status == 0, status

def told(event):
    sys.stdin.readline()
    assert readable(20)
    assert iface.recv(0) == event
    assert not readable()
"""


def run(path, own, source, on_line=None):
    # From 3.12 on Python warns of what this is about: forking beside other threads.
    command = [sys.executable, "-W", "ignore:This process:DeprecationWarning", "-c"]
    command += [PROGRAM + source, str(path), str(own)]
    pipe = subprocess.PIPE
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        command, stdin=pipe, stdout=pipe, stderr=pipe, text=True, env=environment
    ) as program:
        try:
            for line in program.stdout if on_line else ():
                on_line(line)
                program.stdin.write("\n")
                program.stdin.flush()
            said = program.communicate(timeout=50)
        finally:
            program.kill()
    assert (program.returncode, said[1]) == (0, "")
    return said[0]


@pytest.fixture
def own(tmp_path):
    own = tmp_path / "own"
    own.mkdir()
    return own


@pytest.mark.parametrize("ending", ["iface.close", "end_of_with"])
def test_its_end_does_not_make_the_descriptor_of_the_parent_readable(socket_path, own, ending):
    source = f"""
def end_of_with():
    with iface:
        pass

iface.fileno()
in_a_child({ending})
assert not readable()
print("one event", flush=True)
told("<3>ONE")
"""
    with scripted(socket_path, echo) as daemon:
        run(socket_path, own, source, lambda line: daemon.event("<3>ONE"))


def test_its_connection_takes_no_place_in_the_descriptor_of_the_parent(socket_path, own):
    source = """
iface.fileno()
iface.timeout = 0.05

def give_up():
    try:
        iface.request("HANG")
    except TimeoutError:
        return
    os._exit(2)

in_a_child(give_up)
assert not readable()
print("one event", flush=True)
told("<3>ONE")
"""
    with scripted(socket_path, echo) as daemon:
        run(socket_path, own, source, lambda line: daemon.event("<3>ONE"))


def test_its_descriptor_is_its_own_and_has_the_same_number(socket_path, own):
    source = """
number = iface.fileno()

def use():
    iface.timeout = 0.05
    try:
        iface.request("HANG")
    except TimeoutError:
        pass
    iface.timeout = 10
    assert iface.fileno() == number
    # Its connection is to be attached.
    assert readable()
    try:
        iface.recv(0)
    except TimeoutError:
        pass
    assert not readable()
    print("to the child", flush=True)
    told("<3>ONE")
    iface.close()

in_a_child(use)
assert not readable()
assert iface.request("A") == "re A"
"""
    with scripted(socket_path, echo) as daemon:

        def event(line):
            daemon.wait_for(b"ATTACH", 2)
            daemon.event("<3>ONE")

        run(socket_path, own, source, event)
    assert os.listdir(own) == []


def test_threads_of_a_child_share_it(socket_path, own):
    source = """
def use():
    wrong = []
    def ask():
        for _ in range(200):
            try:
                iface.request("A")
            except BaseException as error:
                wrong.append(error)
    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong, wrong

in_a_child(use)
assert iface.request("A") == "re A"
"""
    with scripted(socket_path, echo):
        run(socket_path, own, source)


def test_nobody_waits_in_it_for_a_thread_of_the_parent(socket_path, own):
    source = """
thread = threading.Thread(target=lambda: iface.request("SLOW"))
thread.start()
print("wait for it", flush=True)
sys.stdin.readline()

def use():
    for action in (lambda: iface.recv(-1), lambda: iface.recv(0), lambda: iface.request("A"), iface.detach):
        try:
            action()
        except OSError as error:
            assert "forked while a request was under way" in str(error), error
        else:
            os._exit(2)
    iface.close()
    assert iface.closed

in_a_child(use)
with IFace(path, own) as other:
    other.request("GO")
thread.join()
assert iface.request("A") == "re A"
"""

    def slow(daemon, command, peer):
        if command == b"SLOW":
            daemon.slow = peer
            return
        daemon.send(b"re " + command, peer)
        if command == b"GO":
            daemon.send(b"re SLOW", daemon.slow)

    with scripted(socket_path, slow) as daemon:
        run(socket_path, own, source, lambda line: daemon.wait_for(b"SLOW"))


def test_a_fork_while_another_thread_holds_the_lock(socket_path, own):
    # Each event of a request is put aside with the lock, and without the interpreter's.
    source = """
over = False

def ask():
    while not over:
        iface.request("EVENTS")

def look():
    # Not the main thread's last words, but an end.
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.alarm(10)
    iface.closed, iface.attached, iface.dropped_events, repr(iface)
    iface.close()
    assert iface.closed

thread = threading.Thread(target=ask)
thread.start()
try:
    for _ in range(250):
        in_a_child(look)
finally:
    over = True
    thread.join()
assert iface.request("A") == "re A"
"""

    def events(daemon, command, peer):
        for _ in range(100 if command == b"EVENTS" else 0):
            daemon.send(b"<3>X", peer)
        daemon.send(b"re " + command, peer)

    with scripted(socket_path, events):
        run(socket_path, own, source)
    assert os.listdir(own) == []
