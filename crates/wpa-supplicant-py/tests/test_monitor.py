"""A monitor in a loop, its time limits and its end."""

import errno
import gc
import os
import threading

import pytest

import wpa_supplicant
from wpa_supplicant import Monitor, events

STARTED = "<3>CTRL-EVENT-SCAN-STARTED "
RESULTS = "<3>CTRL-EVENT-SCAN-RESULTS "
# Long enough for a busy machine, and over at once when all goes well.
LONG = 30


def added(number):
    return f"<3>CTRL-EVENT-BSS-ADDED {number} 02:00:00:00:00:01"


def test_events_come_typed_and_in_order(daemon, socket_path):
    with Monitor(socket_path) as monitor:
        for text in (STARTED, added(7), RESULTS, "<2>NO-SUCH-EVENT x"):
            assert daemon.send_event(text) == (0 if text[1] == "2" else 1)
        first, second, third = (monitor.next(LONG) for _ in range(3))
    assert isinstance(first, events.ScanStarted)
    assert isinstance(second, events.BssAdded) and second.bss_id == 7
    assert isinstance(third, events.ScanResults) and third.level == 3


def test_a_loop_ends_where_the_program_wants(daemon, socket_path):
    monitor = Monitor(socket_path)
    for number in range(5):
        daemon.send_event(added(number))
    seen = []
    for event in monitor:
        seen.append(event.bss_id)
        if len(seen) == 3:
            break
    seen += [event.bss_id for event in monitor.within(0.05)]
    assert seen == [0, 1, 2, 3, 4]
    monitor.close()


def test_a_level_lets_more_through(daemon, socket_path):
    with Monitor(socket_path, level=2) as monitor:
        assert daemon.send_event("<2>debugging") == 1
        assert monitor.next(LONG).level == 2
        monitor.set_level(3)
        assert daemon.send_event("<2>debugging") == 0


def test_time_limits(daemon, socket_path):
    with Monitor(socket_path) as monitor:
        assert monitor.try_next() is None
        for limit in (0, 0.01):
            with pytest.raises(TimeoutError) as caught:
                monitor.next(limit)
            assert caught.value.errno == errno.ETIMEDOUT
        assert list(monitor.within(0.01)) == []
        for wrong in (-1, float("nan")):
            with pytest.raises(ValueError, match="zero seconds or more"):
                monitor.next(wrong)
        with pytest.raises(TypeError):
            monitor.next("1")
        # Infinity is as long as it takes.
        daemon.send_event(STARTED)
        assert monitor.next(float("inf")).level == 3


def test_ten_thousand_events_arrive_in_order(daemon, socket_path):
    count = 10_000
    with Monitor(socket_path) as monitor:

        # As many as fit into the smallest queue: for a full one, wpa_supplicant takes measures.
        room = threading.Semaphore(8)

        def send():
            for number in range(count):
                assert room.acquire(timeout=LONG)
                daemon.send_event(added(number))

        sender = threading.Thread(target=send)
        sender.start()
        seen = []
        for event in monitor:
            seen.append(event.bss_id)
            room.release()
            if len(seen) == count:
                break
        sender.join()
        assert seen == list(range(count))


def test_what_it_says_of_itself(daemon, socket_path, tmp_path):
    with Monitor(socket_path, client_directory=tmp_path, ping_interval=60) as monitor:
        assert monitor.endpoint == str(socket_path)
        assert os.path.dirname(monitor.local_path) == str(tmp_path)
        assert os.path.exists(monitor.local_path)
        assert monitor.is_attached and not monitor.is_away and not monitor.closed
        # What came before it was attached shows at no descriptor.
        assert monitor.next_timeout() == 0 and monitor.try_next() is None
        assert 30 < monitor.next_timeout() <= 60
        assert repr(monitor) == f"<Monitor {socket_path}, attached>"
        own = monitor.local_path
    assert monitor.closed and not monitor.is_attached
    assert repr(monitor) == f"<Monitor {socket_path}, closed>"
    assert not os.path.exists(own)


def test_closed_is_closed(daemon, socket_path):
    monitor = Monitor(socket_path)
    monitor.close()
    monitor.close()
    daemon.wait_for_monitors(0)
    for call in (
        monitor.next,
        monitor.try_next,
        monitor.fileno,
        monitor.next_timeout,
        monitor.reopen,
        lambda: monitor.set_level(3),
        lambda: next(monitor),
        lambda: list(monitor.within(1)),
    ):
        with pytest.raises(OSError, match="the monitor is closed") as caught:
            call()
        assert caught.value.errno == errno.EBADF


def test_the_last_reference_detaches_and_removes_the_socket(daemon, socket_path):
    monitor = Monitor(socket_path)
    own = monitor.local_path
    daemon.wait_for_monitors(1)
    del monitor
    gc.collect()
    daemon.wait_for_monitors(0)
    assert not os.path.exists(own)


def test_what_can_not_be_opened(daemon, socket_path, tmp_path):
    with pytest.raises(FileNotFoundError, match="no control socket at"):
        Monitor(tmp_path / "wlan7")
    with pytest.raises(FileNotFoundError, match="directory does not exist"):
        Monitor(socket_path, client_directory=tmp_path / "none")
    daemon.on("ATTACH", "FAIL\n")
    with pytest.raises(wpa_supplicant.Refused) as caught:
        Monitor(socket_path)
    assert caught.value.command == "ATTACH"
    daemon.on("ATTACH")
    with pytest.raises(TimeoutError, match="ATTACH"):
        Monitor(socket_path, timeout=0.05)


@pytest.mark.parametrize(
    "keywords, error, text",
    [
        ({"level": 6}, ValueError, "a level is 0 to 5, not 6"),
        ({"level": -1}, ValueError, "a level is 0 to 5"),
        ({"level": 2**70}, ValueError, "a level is 0 to 5"),
        ({"level": "3"}, TypeError, "level"),
        ({"reconnect": "yes"}, TypeError, "False, True or a number of seconds"),
        ({"reconnect": -1.0}, ValueError, "zero seconds or more"),
        ({"ping_interval": float("nan")}, ValueError, "zero seconds or more"),
        ({"timeout": -0.5}, ValueError, "seconds above 0"),
        ({"interface": 7}, TypeError, "interface"),
        ({"interface": [7]}, TypeError, "str or bytes"),
        ({"client_directory": 7}, TypeError, "os.PathLike"),
        ({"client_directory": "a\0b"}, ValueError, "NUL"),
        ({"cookie": b"12345678"}, ValueError, "only daemons at UDP endpoints"),
        ({"unknown": 1}, TypeError, "unknown"),
    ],
)
def test_wrong_arguments(daemon, socket_path, keywords, error, text):
    with pytest.raises(error, match=text):
        Monitor(socket_path, **keywords)
    assert daemon.received() == []


def test_only_the_wanted_interfaces_of_a_global_socket(daemon, socket_path):
    from_them = [f"IFNAME=wlan{number} {STARTED}" for number in range(4)]
    for wanted, seen in (("wlan1", ["wlan1"]), (["wlan0", b"wlan2"], ["wlan0", "wlan2"])):
        with Monitor(socket_path, interface=wanted) as monitor:
            for text in from_them:
                daemon.send_event(text)
            daemon.send_event(RESULTS)
            assert [monitor.next(LONG).interface for _ in seen] == seen
            assert isinstance(monitor.next(LONG), events.ScanResults)


def test_a_thousand_monitors_leave_nothing(daemon, socket_path, tmp_path):
    gc.collect()
    before = len(os.listdir("/proc/self/fd"))
    for number in range(1000):
        monitor = Monitor(socket_path, client_directory=tmp_path)
        with pytest.raises(TimeoutError):
            monitor.next(0)
        if number % 2:
            monitor.close()
    del monitor
    gc.collect()
    assert len(os.listdir("/proc/self/fd")) == before
    assert os.listdir(tmp_path) == ["wlan0"]
    daemon.wait_for_monitors(0)
