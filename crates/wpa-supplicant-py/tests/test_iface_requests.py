"""Requests of ``IFace``: events meanwhile, callbacks, time limits."""

import errno
import os

import pytest

from scripted import echo, scripted
from wpa_supplicant import IFace


def two_events_and_a_reply(daemon, command, peer):
    daemon.send(b"<3>ONE of " + command, peer)
    daemon.send(b"<3>TWO \xff", peer)
    daemon.send(b"re " + command, peer)


@pytest.fixture
def iface(socket_path):
    with scripted(socket_path, two_events_and_a_reply), IFace(socket_path) as iface:
        iface.attach()
        yield iface


def test_events_during_a_request_are_kept(iface):
    assert iface.request("A") == "re A"
    assert iface.pending() is True
    assert [iface.recv(0), iface.recv(-1)] == ["<3>ONE of A", "<3>TWO \udcff"]
    assert iface.pending() is False


def test_a_callback_gets_them_and_recv_does_not(iface):
    events = []
    assert iface.request("A", events.append) == "re A"
    assert iface.request_bytes("B", callback=events.append) == b"re B"
    assert events == ["<3>ONE of A", "<3>TWO \udcff", b"<3>ONE of B", b"<3>TWO \xff"]
    assert iface.pending() is False
    assert iface.request("C", None) == "re C"
    assert iface.recv(0) == "<3>ONE of C"


def test_events_reach_the_callback_before_the_reply_is_there(socket_path):
    called = []

    def answer(daemon, command, peer):
        if command == b"ASK":
            daemon.asking = peer
            daemon.send(b"<3>WAIT ", peer)
        else:
            daemon.send(b"OK\n", peer)
            daemon.send(b"re ASK", daemon.asking)

    with scripted(socket_path, answer), IFace(socket_path) as iface, IFace(socket_path) as other:
        # The reply comes only because the callback was called before it.
        assert iface.request("ASK", lambda event: called.append(other.request("GO"))) == "re ASK"
    assert called == ["OK\n"]


def test_an_exception_in_the_callback_loses_nothing(iface):
    events = []

    def fail(event):
        events.append(event)
        raise LookupError("of the callback")

    assert iface.last_reply is None
    with pytest.raises(LookupError, match="of the callback"):
        iface.request("A", fail)
    assert events == ["<3>ONE of A"]
    assert iface.last_reply == "re A"
    assert iface.recv(0) == "<3>TWO \udcff"
    assert iface.pending() is False
    assert iface.request("B", events.append) == "re B"


def test_a_keyboard_interrupt_in_the_callback_does_not_wait_for_the_reply(socket_path):
    def answer(daemon, command, peer):
        if command == b"HANG":
            daemon.send(b"<3>EVENT ", peer)
        else:
            daemon.send(b"re " + command, peer)

    def interrupt(event):
        raise KeyboardInterrupt

    with scripted(socket_path, answer), IFace(socket_path) as iface:
        iface.timeout = 1000
        with pytest.raises(KeyboardInterrupt):
            iface.request("HANG", interrupt)
        assert iface.request("B") == "re B"


def test_within_its_own_callback_nothing_hangs(iface):
    seen = []

    def attempt(event):
        for action in [
            lambda: iface.request("NESTED"),
            iface.attach,
            iface.detach,
            lambda: iface.recv(-1),
        ]:
            try:
                seen.append(action())
            except (RuntimeError, OSError) as error:
                seen.append(type(error))
        seen.append(iface.pending())

    assert iface.request("A", attempt) == "re A"
    assert seen == [RuntimeError, OSError, RuntimeError, RuntimeError, False] * 2
    assert iface.request("B") == "re B"


def test_closing_within_the_callback(socket_path, tmp_path):
    with scripted(socket_path, two_events_and_a_reply):
        iface = IFace(socket_path, tmp_path)
        with pytest.raises(OSError, match="closed by close") as caught:
            iface.request("A", lambda event: iface.closed or iface.close())
        assert caught.value.errno == errno.EBADF
        assert iface.closed and list(tmp_path.glob("wpa_ctrl_*")) == []
        iface.open(socket_path)
        assert iface.request("B") == "re B"
        iface.close()


def test_closing_within_the_callback_waits_for_no_reply(socket_path):
    with scripted(socket_path, lambda daemon, command, peer: daemon.send(b"<3>EVENT ", peer)):
        iface = IFace(socket_path)
        # Far beyond what a test may take.
        iface.timeout = 1000
        with pytest.raises(OSError, match="closed by close"):
            iface.request("A", lambda event: iface.close())
        assert iface.closed


def test_a_late_reply_goes_nowhere(socket_path):
    waiting = []

    def answer(daemon, command, peer):
        if command.startswith(b"LATE"):
            waiting.append(peer)
        else:
            for late in waiting:
                daemon.send(b"re LATE", late)
            daemon.send(b"re " + command, peer)

    with scripted(socket_path, answer) as daemon, IFace(socket_path) as iface:
        assert iface.timeout == 10
        iface.attach()
        iface.timeout = 0.05
        with pytest.raises(TimeoutError, match="no answer within 50 ms to LATE") as caught:
            iface.request("LATE secret")
        assert caught.value.errno == errno.ETIMEDOUT and "secret" not in str(caught.value)
        with pytest.raises(TimeoutError):
            iface.request("LATE")
        iface.timeout = 10
        assert [iface.request("A"), iface.request("B")] == ["re A", "re B"]
        # It is attached all the same, under its new name.
        daemon.event("<3>EVENT ")
        assert iface.recv(-1) == "<3>EVENT "


def test_a_daemon_that_comes_back(socket_path):
    with scripted(socket_path, echo):
        iface = IFace(socket_path)
        iface.attach()
        descriptor = iface.fileno()
        assert iface.request("A") == "re A"
    os.unlink(socket_path)
    with pytest.raises(OSError, match="is gone|no control socket|nobody listens"):
        iface.request("B")
    with scripted(socket_path, echo) as daemon:
        assert iface.request("C") == "re C"
        daemon.event("<3>EVENT ")
        assert iface.recv(-1) == "<3>EVENT "
        assert iface.fileno() == descriptor
        iface.close()


def test_no_more_events_are_kept_than_is_good(socket_path):
    def answer(daemon, command, peer):
        for number in range(16_390):
            daemon.send(b"<3>%d" % number, peer)
        daemon.send(b"OK\n", peer)

    with scripted(socket_path, answer), IFace(socket_path) as iface:
        iface.attach()
        assert iface.request("FLOOD") == "OK\n"
        assert iface.dropped_events == 6
        events = [iface.recv(0) for _ in range(16_384)]
        assert (events[0], events[-1]) == ("<3>6", "<3>16389")
        assert iface.pending() is False


def test_attach_refused_is_an_error_with_words(tmp_path):
    import socket
    import threading

    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as server:
        server.bind(str(tmp_path / "wlan0"))
        thread = threading.Thread(target=lambda: server.sendto(b"FAIL\n", server.recvfrom(99)[1]))
        thread.start()
        with IFace(tmp_path / "wlan0") as iface:
            with pytest.raises(OSError, match="refused ATTACH: FAIL") as caught:
                iface.attach()
            assert caught.value.errno == errno.EPROTO
            assert iface.attached is False
        thread.join()


@pytest.mark.parametrize("order", ["reply", "no reply"])
def test_a_callback_may_close_and_exit(socket_path, order):
    def answer(daemon, command, peer):
        daemon.send(b"<3>MET ", peer)
        if order == "reply":
            daemon.send(b"OK\n", peer)

    def last(event):
        # The reply is there by then.
        daemon.wait_for(b"A")
        iface.close()
        raise SystemExit(3)

    with scripted(socket_path, answer) as daemon:
        iface = IFace(socket_path)
        iface.attach()
        with pytest.raises(SystemExit) as exited:
            iface.request("A", last)
        assert exited.value.code == 3 and iface.closed
