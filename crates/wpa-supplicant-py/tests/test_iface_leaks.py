"""That nothing grows: memory, descriptors, socket files."""

import gc
import os
import socket

import pytest

from scripted import echo, scripted
from wpa_supplicant import IFace


def resident():
    """KiB of memory."""
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS:"))


def descriptors():
    return len(os.listdir("/proc/self/fd"))


def twice(action, growth):
    """Does it once so that everything is there, and then once more."""
    action()
    gc.collect()
    before = resident(), descriptors()
    action()
    gc.collect()
    after = resident(), descriptors()
    assert after[1] == before[1]
    assert after[0] - before[0] < growth, (before, after)


@pytest.fixture
def own(tmp_path):
    own = tmp_path / "own"
    own.mkdir()
    yield own
    assert os.listdir(own) == []


@pytest.mark.timeout(300)
@pytest.mark.slow
def test_opening_attaching_and_closing(daemon, socket_path, own):
    def again():
        for count in range(5_000):
            iface = IFace(socket_path, own)
            iface.attach()
            if count % 3 == 0:
                iface.fileno()
            if count % 2 == 0:
                iface.close()

    with_log = daemon.received
    # The simulated daemon keeps what it received: some 100 bytes for each command.
    twice(again, 8_000)
    assert len(with_log()) >= 20_000


@pytest.mark.timeout(300)
@pytest.mark.slow
def test_requests_and_events(socket_path, own):
    def answer(daemon, command, peer):
        daemon.received.clear()
        daemon.send(b"<3>EVENT " + command, peer)
        daemon.send(b"re " + command, peer)

    with scripted(socket_path, answer), IFace(socket_path, own) as iface:
        iface.attach()

        def again():
            for count in range(25_000):
                assert iface.request("PING") == "re PING"
                assert iface.recv(0) == "<3>EVENT PING"
                assert iface.request("PING", lambda event: None) == "re PING"

        twice(again, 1_000)


def test_what_fails(socket_path, own):
    def again():
        for _ in range(1_000):
            for path, directory in [("/nonexistent/wlan0", own), (socket_path, own / "no")]:
                with pytest.raises(OSError):
                    IFace(path, directory)
            for action in [iface.attach, lambda: iface.request(1), lambda: iface.recv(0)]:
                with pytest.raises((OSError, TypeError)):
                    action()

    with scripted(socket_path, echo), IFace(socket_path, own) as iface:
        iface.attach()
        twice(again, 2_000)


@pytest.mark.slow
def test_connections_that_are_replaced(socket_path, own):
    def again():
        for _ in range(300):
            with pytest.raises(TimeoutError):
                iface.request("HANG")
        assert iface.fileno() == descriptor

    with scripted(socket_path, echo), IFace(socket_path, own) as iface:
        iface.attach()
        descriptor = iface.fileno()
        iface.timeout = 0.001
        twice(again, 2_000)
        iface.timeout = 10
        assert iface.request("A") == "re A"


def test_leftovers_of_a_failed_daemon_do_no_harm(tmp_path, own):
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as server:
        server.bind(str(tmp_path / "wlan0"))
    with pytest.raises(ConnectionRefusedError, match="nobody listens"):
        IFace(tmp_path / "wlan0", own)
