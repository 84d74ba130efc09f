"""``IFace`` used by many threads at a time."""

import errno
import os
import select
import subprocess
import sys
import threading

import pytest

from scripted import echo, scripted
from wpa_supplicant import IFace


class Running:
    """A thread, and what it returned or raised."""

    def __init__(self, action):
        def run():
            try:
                self.outcome = action()
            except BaseException as error:
                self.outcome = error

        self.thread = threading.Thread(target=run)
        self.thread.start()

    def result(self):
        self.thread.join(20)
        assert not self.thread.is_alive()
        return self.outcome


def test_each_thread_gets_its_own_replies(socket_path):
    def ask(number):
        for count in range(200):
            command = f"COMMAND {number} {count}"
            if iface.request(command) != "re " + command:
                return command
        return None

    with scripted(socket_path, echo), IFace(socket_path) as iface:
        threads = [Running(lambda number=number: ask(number)) for number in range(16)]
        assert [thread.result() for thread in threads] == [None] * 16


def test_events_and_requests_beside_each_other(socket_path):
    def answer(daemon, command, peer):
        daemon.send(b"<3>BEFORE " + command, peer)
        daemon.send(b"re " + command, peer)
        daemon.send(b"<3>AFTER " + command, peer)

    with scripted(socket_path, answer), IFace(socket_path) as iface:
        iface.attach()
        events = []
        listeners = [
            Running(lambda: events.extend(iface.recv(-1) for _ in range(200))) for _ in range(3)
        ]
        for count in range(300):
            assert iface.request(f"C{count}") == f"re C{count}"
        for listener in listeners:
            assert listener.result() is None
        assert sorted(events) == sorted(
            f"<3>{when} C{count}" for when in ("BEFORE", "AFTER") for count in range(300)
        )


def test_recv_waits_while_a_request_does_and_gets_what_it_meets(socket_path):
    def answer(daemon, command, peer):
        if command == b"SLOW":
            daemon.slow = peer
            daemon.send(b"<3>MET ", peer)
        else:
            daemon.send(b"OK\n", peer)
            daemon.send(b"re SLOW", daemon.slow)

    with scripted(socket_path, answer), IFace(socket_path) as iface, IFace(socket_path) as other:
        iface.attach()
        listener = Running(lambda: iface.recv(-1))
        asker = Running(lambda: iface.request("SLOW"))
        assert listener.result() == "<3>MET "
        assert other.request("GO") == "OK\n"
        assert asker.result() == "re SLOW"


@pytest.mark.parametrize("first", [0, 1])
def test_close_ends_all_waits(socket_path, tmp_path, first):
    with scripted(socket_path, echo) as daemon:
        iface = IFace(socket_path, tmp_path)
        iface.timeout = 1000
        iface.attach()
        actions = [lambda: iface.recv(-1), lambda: iface.request("HANG"), lambda: iface.recv(-1)]
        waits = [Running(action) for action in actions[first:]]
        daemon.wait_for(b"HANG")
        waits.append(Running(lambda: iface.request("AFTER THAT")))
        iface.close()
        assert [wait.result().errno for wait in waits] == [errno.EBADF] * len(waits)
        assert list(tmp_path.glob("wpa_ctrl_*")) == []
        iface.open(socket_path)
        assert iface.request("A") == "re A"
        iface.close()


def test_detach_ends_a_waiting_recv(socket_path):
    with scripted(socket_path, echo), IFace(socket_path) as iface:
        iface.attach()
        started = threading.Event()
        listeners = [Running(lambda: started.set() or iface.recv(-1)) for _ in range(2)]
        started.wait()
        iface.detach()
        assert [listener.result().errno for listener in listeners] == [errno.ENOTCONN] * 2
        assert iface.request("A") == "re A"


def test_a_selector_sees_every_kind_of_event(socket_path):
    def answer(daemon, command, peer):
        daemon.send(b"<3>MET ", peer)
        daemon.send(b"OK\n", peer)

    def readable(limit):
        return bool(select.select([iface], [], [], limit)[0])

    with scripted(socket_path, answer) as daemon, IFace(socket_path) as iface:
        iface.attach()
        assert not readable(0)
        daemon.event("<3>ALONE ")
        assert readable(20)
        assert iface.recv() == "<3>ALONE " and not readable(0)
        iface.request("A")
        assert readable(20)
        assert iface.recv() == "<3>MET " and not readable(0)
        iface.detach()
        # recv() would not wait, but fail.
        assert readable(0)


def test_a_child_process_does_no_harm(socket_path, tmp_path):
    source = """
import os, sys
from wpa_supplicant import IFace
iface = IFace(sys.argv[1], sys.argv[2])
iface.attach()
for how in ["close", "del"]:
    child = os.fork()
    if child == 0:
        if how == "close":
            iface.close()
        else:
            del iface
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
child = os.fork()
if child == 0:
    sys.exit(0)
assert os.waitpid(child, 0)[1] == 0
print(iface.request("A"), len(os.listdir(sys.argv[2])))
"""
    own = tmp_path / "own"
    own.mkdir()
    with scripted(socket_path, echo) as daemon:
        command = [sys.executable, "-c", source, str(socket_path), str(own)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=30)
        assert (done.stdout, done.stderr) == ("re A 1\n", "")
        daemon.wait_for(b"DETACH")
        assert daemon.received == [b"ATTACH", b"A", b"DETACH"]
    assert os.listdir(own) == []


def test_a_selector_sees_that_a_fresh_connection_is_to_be_attached(socket_path):
    with scripted(socket_path, echo) as daemon, IFace(socket_path) as iface:
        iface.attach()
        iface.fileno()
        iface.timeout = 0.02
        with pytest.raises(TimeoutError):
            iface.request("HANG")
        iface.timeout = 10
        # It has another connection now, to which no events come before recv() has attached it.
        assert select.select([iface], [], [], 20)[0]
        with pytest.raises(TimeoutError):
            iface.recv(0)
        assert not select.select([iface], [], [], 0)[0]
        daemon.wait_for(b"ATTACH", 2)
        assert daemon.received == [b"ATTACH", b"HANG", b"ATTACH"]
        daemon.event("<3>EVENT ")
        assert select.select([iface], [], [], 20)[0]
        assert iface.recv(0) == "<3>EVENT "


def test_a_child_of_a_busy_process_ends(socket_path, tmp_path):
    source = """
import os, sys, threading
from wpa_supplicant import IFace
iface = IFace(sys.argv[1], sys.argv[2])
iface.attach()
threads = [lambda: iface.request("HANG"), lambda: iface.recv(-1)]
for action in threads:
    threading.Thread(target=action, daemon=True).start()
sys.stdin.readline()
for how in ["close", "del", "exit", "request"]:
    child = os.fork()
    if child == 0:
        if how == "close":
            iface.close()
        if how == "request":
            try:
                iface.request("A")
            except OSError as error:
                assert "forked while a request was under way" in str(error)
        if how == "del":
            del iface
            os._exit(0)
        sys.exit(0)
    assert os.waitpid(child, 0)[1] == 0, how
print(len(os.listdir(sys.argv[2])), flush=True)
"""
    own = tmp_path / "own"
    own.mkdir()
    with scripted(socket_path, echo) as daemon:
        command = [sys.executable, "-W", "ignore", "-c", source, str(socket_path), str(own)]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True) as program:
            daemon.wait_for(b"HANG")
            said = program.communicate("\n", timeout=30)
            assert (program.returncode, said) == (0, ("1\n", ""))
    assert os.listdir(own) == []


def test_close_ends_a_request_that_has_waited_long(socket_path):
    with scripted(socket_path, echo) as daemon:
        iface = IFace(socket_path)
        iface.timeout = 1000
        wait = Running(lambda: iface.request("HANG"))
        daemon.wait_for(b"HANG")
        # By then it waits in another way than at first.
        wait.thread.join(0.8)
        assert wait.thread.is_alive()
        iface.close()
        assert wait.result().errno == errno.EBADF
