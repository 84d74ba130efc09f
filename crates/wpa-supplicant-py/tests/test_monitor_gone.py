"""Daemons that go away, and come back."""

import os

import pytest

from wpa_supplicant import Monitor, MonitorLost, MonitorReattached, events, simulation

STARTED = "<3>CTRL-EVENT-SCAN-STARTED "
LONG = 30


def test_without_reconnecting_the_iteration_ends_with_an_error(daemon, socket_path):
    monitor = Monitor(socket_path, ping_interval=0.02)
    daemon.send_event(STARTED)
    daemon.stop()
    seen = []
    with pytest.raises(ConnectionError, match="the daemon at .* is gone"):
        for event in monitor:
            seen.append(event)
    assert [type(event) for event in seen] == [events.ScanStarted]
    # The loop is over once it was told; calls go on telling.
    assert list(monitor) == [] and list(monitor.within(1)) == []
    for call in (monitor.next, monitor.try_next):
        with pytest.raises(ConnectionError, match="is gone"):
            call()
    assert monitor.next_timeout() is None and monitor.next_deadline is None
    assert not monitor.is_attached and "ended" in repr(monitor)
    monitor.close()


def test_one_that_ended_can_be_opened_again(daemon, socket_path):
    with Monitor(socket_path, ping_interval=0.02) as monitor:
        daemon.stop()
        with pytest.raises(ConnectionError):
            next(monitor)
        with pytest.raises(FileNotFoundError):
            monitor.reopen()
        with simulation.Daemon(socket_path) as second:
            monitor.reopen()
            second.send_event(STARTED)
            assert isinstance(next(monitor), events.ScanStarted)


def test_a_daemon_that_says_it_ends(daemon, socket_path):
    with Monitor(socket_path, reconnect=True) as monitor:
        daemon.send_event("<3>CTRL-EVENT-TERMINATING ")
        daemon.stop()
        assert isinstance(monitor.next(LONG), events.Terminating)
        lost = monitor.next(LONG)
        assert lost == MonitorLost(loss="terminated", reason="it terminated")


@pytest.mark.parametrize("reconnect", [True, 60, float("inf")])
def test_it_waits_for_the_daemon_and_tells_of_the_gap(daemon, socket_path, reconnect):
    with Monitor(socket_path, reconnect=reconnect, ping_interval=0.02) as monitor:
        first = monitor.local_path
        daemon.stop()
        lost = monitor.next(LONG)
        assert isinstance(lost, MonitorLost)
        assert lost.loss in ("refused", "socket_replaced")
        assert monitor.is_away and "waits for the daemon" in repr(monitor)
        assert not monitor.is_attached and monitor.next_timeout() is not None
        with pytest.raises(TimeoutError):
            monitor.next(0.01)
        with simulation.Daemon(socket_path) as second:
            back = monitor.next(LONG)
            assert isinstance(back, MonitorReattached)
            assert (back.loss, back.reason) == (lost.loss, lost.reason)
            assert 0.01 <= back.lasted < LONG
            assert back.to_dict() == {
                "loss": back.loss,
                "reason": back.reason,
                "lasted": back.lasted,
            }
            second.send_event(STARTED)
            assert isinstance(monitor.next(LONG), events.ScanStarted)
            assert monitor.local_path != first and not os.path.exists(first)


def test_it_gives_up_after_the_time_it_was_given(daemon, socket_path):
    with Monitor(socket_path, reconnect=0.05, ping_interval=0.02) as monitor:
        daemon.stop()
        assert isinstance(monitor.next(LONG), MonitorLost)
        with pytest.raises(ConnectionError, match="is gone"):
            monitor.next(LONG)


def test_a_killed_daemon_leaves_its_file_and_is_noticed(daemon, socket_path):
    with Monitor(socket_path, ping_interval=0.02) as monitor:
        daemon.abandon()
        assert socket_path.exists()
        with pytest.raises(ConnectionError, match="nobody listens"):
            monitor.next(LONG)


def test_a_daemon_that_hangs_is_noticed(daemon, socket_path):
    with Monitor(socket_path, ping_interval=0.02, timeout=0.05) as monitor:
        daemon.on("PING")
        with pytest.raises(ConnectionResetError, match="it does not answer$"):
            monitor.next(LONG)


def test_a_daemon_that_does_not_answer_about_the_level_is_gone(daemon, socket_path):
    with Monitor(socket_path, timeout=0.05) as monitor:
        daemon.on("LEVEL 1")
        with pytest.raises(TimeoutError, match="LEVEL"):
            monitor.set_level(1)
        # Nobody has asked PING.
        with pytest.raises(ConnectionResetError, match="it does not answer$"):
            monitor.next(LONG)
        monitor.reopen()
        daemon.send_event(STARTED)
        assert isinstance(monitor.next(LONG), events.ScanStarted)


def test_a_restart_within_a_wait(daemon, socket_path):
    with Monitor(socket_path, reconnect=True, ping_interval=0.02) as monitor:
        daemon.restart(0.05)
        notices = [monitor.next(LONG) for _ in range(2)]
        assert [type(notice) for notice in notices] == [MonitorLost, MonitorReattached]
        daemon.send_event(STARTED)
        assert isinstance(monitor.next(LONG), events.ScanStarted)


def test_a_long_event_arrives_whole(daemon, socket_path):
    text = b"<3>CTRL-EVENT-EAP-STATUS " + b"x" * 60_000
    with Monitor(socket_path) as monitor:
        daemon.send_event(text)
        assert monitor.next(LONG).raw == text
