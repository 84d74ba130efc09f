"""One simulated daemon: where it listens, what it tells, how long it is waited for."""

import errno
import os
import signal
import socket
import threading

import pytest
from raw_client import RawClient

from wpa_supplicant.simulation import Bss, Daemon, Datagram, Script, Station, Step


@pytest.fixture
def client(daemon, tmp_path):
    with RawClient(daemon.path, tmp_path / "own") as client:
        yield client


def test_a_simulated_daemon_answers(daemon, client):
    assert client.ask(b"PING") == b"PONG\n"
    assert daemon.received() == [b"PING"]
    assert daemon.is_running


def test_without_a_path_it_has_a_directory_of_its_own(tmp_path):
    with Daemon(interface="wlan7") as daemon:
        directory = os.path.dirname(daemon.path)
        assert os.path.basename(daemon.path) == "wlan7"
        assert os.stat(directory).st_mode & 0o777 == 0o700
        with RawClient(daemon.path, tmp_path / "own") as client:
            assert client.ask(b"IFNAME") == b"wlan7"
    assert not os.path.exists(directory)


def test_an_abstract_name_may_be_any_bytes():
    with Daemon(b"@abstract:hostap-ctrl \xff %d" % os.getpid()) as daemon:
        assert daemon.path is None
        assert daemon.address.startswith("@abstract:hostap-ctrl \udcff ")
        # Its text means the same daemon again.
        with pytest.raises(OSError) as caught:
            Daemon(daemon.address)
        assert caught.value.errno == errno.EADDRINUSE


@pytest.mark.parametrize(
    "place, family, host, text",
    [("udp:", socket.AF_INET, "127.0.0.1", "udp:127.0.0.1:{}"),
     ("udp6:", socket.AF_INET6, "::1", "udp:[::1]:{}")],
)
def test_udp_with_its_cookie(place, family, host, text):
    with Daemon(place) as daemon, socket.socket(family, socket.SOCK_DGRAM) as client:
        client.settimeout(10)
        port = int(daemon.address.replace(",", ":").rpartition(":")[2])
        assert daemon.address == text.format(port)
        client.connect((host, port))
        client.send(b"COOKIE=" + daemon.cookie.hex().encode() + b" PING")
        assert client.recv(99) == b"PONG\n"
        # The command is what counts, not its cookie.
        assert daemon.wait_for_received("PING")[0].endswith(b" PING")


@pytest.mark.parametrize("place", ["udp:x", "udp:localhost:1", "udp6:127.0.0.1,1", "udp:1.2.3.4"])
def test_other_udp_texts_are_refused_with_the_right_ones(place):
    with pytest.raises(ValueError, match="write 'udp"):
        Daemon(place)


def test_what_the_system_says_names_the_place(tmp_path, daemon, socket_path):
    missing = tmp_path / "missing" / "wlan0"
    with pytest.raises(FileNotFoundError) as caught:
        Daemon(missing)
    assert caught.value.filename == str(missing)
    with pytest.raises(OSError, match="wlan0") as caught:
        Daemon(socket_path)
    assert caught.value.errno == errno.EADDRINUSE


def test_keywords_that_contradict_each_other():
    with pytest.raises(TypeError, match="script"):
        Daemon(script=Script(), hostapd=True)
    with pytest.raises(TypeError, match="hostapd"):
        Daemon(stations=[])
    with pytest.raises(TypeError, match="wpa_supplicant"):
        Daemon(hostapd=True, bss=[])
    with pytest.raises(ValueError, match="seconds"):
        Daemon(scan_time=-1)


def test_what_scans_find_and_who_is_there(tmp_path):
    bss = Bss("02:00:00:00:01:00", b"caf\xe9", frequency=5180, level=-60, flags="[ESS]")
    with Daemon(bss=[bss], scan_time=0) as daemon, RawClient(daemon.path, tmp_path / "a") as client:
        assert client.ask(b"ATTACH") == b"OK\n"
        assert client.ask(b"SCAN") in (b"OK\n", b"<3>CTRL-EVENT-SCAN-STARTED ")
        daemon.wait_for(lambda log: any(b"SCAN-RESULTS" in datagram.data for datagram in log))
        client.send(b"SCAN_RESULTS")
        reply = client.receive()
        while not reply.startswith(b"bssid"):
            reply = client.receive()
        assert reply.splitlines()[1] == b"02:00:00:00:01:00\t5180\t-60\t[ESS]\tcaf\\xe9"
    station = Station("02:00:00:00:09:00", lines=["signal=-42"])
    with Daemon(hostapd=True, stations=[station]) as daemon:
        with RawClient(daemon.path, tmp_path / "b") as client:
            reply = client.ask(b"STA 02:00:00:00:09:00")
            assert reply.startswith(b"02:00:00:00:09:00\n") and b"signal=-42\n" in reply


def test_events_reach_those_that_are_attached(daemon, client):
    assert daemon.send_event("<3>NOBODY") == 0
    assert client.ask(b"ATTACH") == b"OK\n"
    daemon.wait_for_monitors(1)
    assert daemon.monitors() == [client.own]
    assert daemon.send_event(b"<3>SOMETHING \xff") == 1
    assert client.receive() == b"<3>SOMETHING \xff"
    daemon.send_to(client.own, "straight")
    assert client.receive() == b"straight"
    with pytest.raises(ValueError, match="heard of"):
        daemon.send_to("nobody", "x")


def test_the_log_has_all_datagrams(daemon, client):
    client.ask(b"PING")
    first, second = daemon.log()
    assert isinstance(first, Datagram)
    assert (first.direction, first.data, first.peer) == ("received", b"PING", client.own)
    assert (second.direction, second.data, second.errno) == ("sent", b"PONG\n", None)
    assert 0 <= first.at <= second.at
    client.send(b"PING")
    client.close()
    daemon.settle()
    with RawClient(daemon.path, client.own) as again:
        again.ask(b"ATTACH")
        again.socket.close()
        os.unlink(again.own)
        daemon.send_event("<3>GONE")
    assert daemon.log()[-1].direction == "refused"
    assert daemon.log()[-1].errno == errno.ENOENT


def test_restart_and_reopen(daemon, client, socket_path):
    cookie = daemon.cookie
    client.ask(b"ATTACH")
    daemon.reopen()
    assert daemon.monitors() == [client.own]
    with pytest.raises(ConnectionRefusedError):
        client.send(b"PING")
    client.connect(socket_path)
    assert client.ask(b"PING") == b"PONG\n"
    daemon.restart(0.01)
    daemon.wait_for_monitors(0)
    while True:
        try:
            client.connect(socket_path)
        except (FileNotFoundError, ConnectionRefusedError):
            continue
        break
    assert client.ask(b"PING") == b"PONG\n"
    assert daemon.cookie != cookie


def test_waits_end_at_their_limit_and_show_the_log(daemon, client):
    client.ask(b"PING")
    with pytest.raises(TimeoutError, match="received PING\n  sent a reply") as caught:
        daemon.wait_for_received(2, timeout=0.01)
    assert caught.value.errno == errno.ETIMEDOUT
    with pytest.raises(TimeoutError, match="0 clients are attached, not 1"):
        daemon.wait_for_monitors(1, timeout=0)
    with pytest.raises(TimeoutError):
        daemon.wait_for(lambda log: False, timeout=0.01)
    with pytest.raises(TimeoutError):
        daemon.wait_for_end(timeout=0.01)
    with pytest.raises(ZeroDivisionError):
        daemon.wait_for(lambda log: 1 / 0)


def test_a_wait_lets_other_threads_run(daemon, client):
    asker = threading.Thread(target=client.ask, args=(b"STATUS",))
    asker.start()
    assert daemon.wait_for_received("STATUS", timeout=None) == [b"STATUS"]
    asker.join()


@pytest.mark.parametrize(
    "wait",
    [lambda daemon: daemon.wait_for_received(1, timeout=None),
     lambda daemon: daemon.wait_for(lambda log: log, timeout=None),
     lambda daemon: daemon.wait_for_monitors(1, timeout=None)],
)
def test_a_wait_ends_with_the_daemon(daemon, wait):
    daemon.on("PING", Step.die())
    ender = threading.Thread(target=daemon.stop)
    ender.start()
    with pytest.raises(OSError, match="ended") as caught:
        wait(daemon)
    assert caught.value.errno == errno.ENOTCONN
    ender.join()


def test_a_signal_ends_a_wait(daemon):
    def interrupt(number, frame):
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        with pytest.raises(KeyboardInterrupt):
            signal.setitimer(signal.ITIMER_REAL, 0.05)
            daemon.wait_for_received(1, timeout=None)
    finally:
        signal.signal(signal.SIGALRM, before)
    assert daemon.is_running


def test_its_socket_is_gone_with_it(daemon, socket_path):
    assert socket_path.exists()
    daemon.stop()
    assert not socket_path.exists() and not daemon.is_running
    with pytest.raises(OSError) as caught:
        daemon.send_event("<3>LATE")
    assert caught.value.errno == errno.ENOTCONN
    daemon.stop()


def test_as_if_killed_it_leaves_its_socket(daemon, socket_path, tmp_path):
    daemon.abandon()
    assert socket_path.exists()
    with pytest.raises(ConnectionRefusedError):
        RawClient(socket_path, tmp_path / "own")
    with Daemon(socket_path) as again, RawClient(socket_path, tmp_path / "own") as client:
        assert client.ask(b"PING") == b"PONG\n"
        assert again.is_running
