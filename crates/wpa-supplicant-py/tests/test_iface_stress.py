"""Everything at once on one ``IFace``: no deadlock, no crash, and no reply for another."""

import errno
import faulthandler
import itertools
import os
import random
import sys
import threading

import pytest

from scripted import scripted
from wpa_supplicant import IFace

STATES = {errno.EBADF, errno.EISCONN, errno.ENOTCONN}
"""What is said to who comes at the wrong time."""


def answer(daemon, command, peer):
    if len(command) % 3 == 0:
        daemon.send(b"<3>BEFORE " + command, peer)
    if not command.startswith(b"HANG"):
        daemon.send(b"re " + command, peer)
    if len(command) % 2 == 0:
        daemon.send(b"<3>AFTER " + command, peer)


@pytest.fixture
def no_deadlock():
    """Shows where all threads are, and ends the run."""
    faulthandler.dump_traceback_later(50, exit=True, file=sys.__stderr__)
    yield
    faulthandler.cancel_dump_traceback_later()


class Worker(threading.Thread):
    """Does one thing after another, chosen by its own numbers."""

    def __init__(self, iface, path, own, seed, steps):
        super().__init__()
        self.iface, self.path, self.own, self.steps = iface, path, own, steps
        self.numbers = random.Random(seed)
        self.names = (f"T{seed}.{count}" for count in itertools.count())
        self.seen, self.wrong = set(), []

    def run(self):
        for _ in range(self.steps):
            name = self.numbers.choice(ACTIONS)
            try:
                getattr(self, name)()
                self.seen.add(name)
            except TimeoutError:
                self.seen.add((name, "late"))
            except OSError as error:
                if error.errno not in STATES:
                    self.wrong.append((name, repr(error)))
                self.seen.add((name, error.errno))
            except BaseException as error:
                self.wrong.append((name, repr(error)))

    def request(self):
        command = next(self.names) + "x" * self.numbers.randrange(6)
        callback = self.numbers.choice([None, lambda event: repr(self.iface)])
        reply = self.iface.request(command, callback)
        if reply != "re " + command:
            self.wrong.append((command, reply))

    def hang(self):
        self.iface.timeout = 0.002
        try:
            self.iface.request("HANG")
        finally:
            self.iface.timeout = 10

    def recv(self):
        event = self.iface.recv(self.numbers.choice([0, 0, 1, 3]))
        if not event.startswith(("<3>BEFORE T", "<3>AFTER T", "<3>BEFORE HANG", "<3>AFTER HANG")):
            self.wrong.append(event)

    def pending(self):
        self.iface.pending()

    def fileno(self):
        self.iface.fileno()

    def attach(self):
        self.iface.attach()

    def detach(self):
        self.iface.detach()

    def close(self):
        self.iface.close()

    def open(self):
        self.iface.open(self.path, self.own)

    def look(self):
        repr(self.iface)
        assert self.iface.dropped_events == 0


ACTIONS = ["request"] * 6 + ["recv"] * 4 + ["open"] * 3 + ["attach"] * 3
ACTIONS += ["pending", "fileno", "detach", "close", "look", "hang"]


def test_random_actions_of_many_threads(socket_path, tmp_path, no_deadlock):
    own = tmp_path / "own"
    own.mkdir()
    before = len(os.listdir("/proc/self/fd"))
    interval = sys.getswitchinterval()
    sys.setswitchinterval(0.000_05)
    try:
        with scripted(socket_path, answer):
            iface = IFace()
            workers = [Worker(iface, socket_path, own, seed, 600) for seed in range(6)]
            for worker in workers:
                worker.start()
            for worker in workers:
                worker.join()
            if iface.closed:
                iface.open(socket_path, own)
            assert iface.request("LAST") == "re LAST"
            iface.close()
    finally:
        sys.setswitchinterval(interval)
    assert [worker.wrong for worker in workers] == [[]] * len(workers)
    seen = set().union(*(worker.seen for worker in workers))
    assert {"request", "recv", "attach", "detach", "open", "close"} <= seen
    assert os.listdir(own) == []
    assert len(os.listdir("/proc/self/fd")) == before
