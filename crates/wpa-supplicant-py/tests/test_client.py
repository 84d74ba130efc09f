"""The typed client against simulated daemons."""

import gc
import os
import signal
import threading

import pytest

from wpa_supplicant import Client, Refused, UnexpectedReply, replies
from wpa_supplicant.simulation import Daemon, Pattern


@pytest.fixture
def client(daemon, socket_path):
    with Client(socket_path) as client:
        yield client


def test_requests(client):
    assert client.request("PING") == "PONG\n"
    assert client.request_bytes(b"PING") == b"PONG\n"
    assert client.request("NO_SUCH") == "UNKNOWN COMMAND\n"
    assert type(client.send("PING")) is replies.Pong
    client.ping()


def test_typed_commands(daemon, client):
    assert type(client.status()) is replies.Status
    row = "02:00:00:00:00:00\t2412\t-20\t[ESS]\tcaf\\xc3\\xa9\n"
    daemon.on("SCAN_RESULTS", "bssid / frequency / signal level / flags / ssid\n" + row)
    results = client.scan_results()
    assert type(results) is replies.ScanResults
    assert [(type(row), row.ssid) for row in results] == [(replies.ScanResult, "café")]


def test_all_bsses(daemon, client):
    bss = "id=%d\nbssid=02:00:00:00:00:0%d\nssid=caf\\xc3\\xa9\n"
    daemon.on(Pattern.prefix("BSS "), f"{bss}====\n{bss}####\n" % (0, 1, 1, 2))
    found = client.all_bsses()
    assert [type(bss) for bss in found] == [replies.Bss] * 2
    assert [(bss.id, bss.ssid) for bss in found] == [(0, "café"), (1, "café")]


def test_capabilities(daemon, client):
    daemon.on("GET_CAPABILITY eap", "TLS PEAP")
    assert list(client.get_capability("eap")) == ["TLS", "PEAP"]


def test_errors(daemon, client):
    with pytest.raises(Refused, match="not known to this daemon") as refused:
        client.send("NO_SUCH secret")
    error = refused.value
    assert (error.command, error.reply) == ("NO_SUCH", "UNKNOWN COMMAND")
    assert error.endpoint == client.endpoint
    daemon.on(Pattern.prefix("BSS "), "FAIL-BUSY\n")
    with pytest.raises(Refused, match="another operation") as refused:
        client.all_bsses()
    assert (refused.value.command, refused.value.reply) == ("BSS", "FAIL-BUSY")
    assert refused.value.endpoint == client.endpoint
    with pytest.raises(ValueError, match="NUL"):
        client.request("PI\0NG")
    with pytest.raises(TypeError, match="str or bytes"):
        client.request(1)


def test_no_daemon(tmp_path):
    with pytest.raises(FileNotFoundError):
        Client(tmp_path / "nothing")


@pytest.mark.parametrize("value", [-1, 0, float("nan"), "soon"])
def test_wrong_time_limits(daemon, socket_path, value):
    with pytest.raises((ValueError, TypeError)):
        Client(socket_path, timeout=value)


def test_a_time_limit_may_be_infinite(daemon, socket_path):
    with Client(socket_path, timeout=float("inf")) as client:
        assert client.request("PING") == "PONG\n"


@pytest.mark.parametrize("name, value, sent", [
    ("ssid", "café", b"636166c3a9"),
    ("ssid", b"\xff\n\0", b"ff0a00"),
    ("ssid", 'Anna\'s "5G"', b'"Anna\'s "5G""'),
    ("psk", "open sesame", b'"open sesame"'),
    ("psk", bytes(range(32)), bytes(range(32)).hex().encode()),
    ("psk", "0f" * 32, b"0f" * 32),
    ("key_mgmt", "WPA-PSK SAE", b"WPA-PSK SAE"),
    ("scan_ssid", True, b"1"),
    ("priority", 7, b"7"),
    ("bssid", "02:00:00:00:0A:01", b"02:00:00:00:0a:01"),
    ("bssid", "any", b"any"),
    ("scan_freq", [2412, 5180], b"2412 5180"),
])
def test_values_of_networks_are_encoded(daemon, client, name, value, sent):
    network = client.add_network()
    client.set_network(network, name, value)
    assert daemon.received()[-1] == b"SET_NETWORK %d %s %s" % (network, name.encode(), sent)


@pytest.mark.parametrize("name, value", [
    ("psk", "short"),
    ("psk", "with\nline feed"),
    ("key_mgmt", "NONE\nssid"),
    ("bssid", "nobody"),
    ("ssid", "x" * 33),
    ("ssid x", "value"),
])
def test_what_the_daemon_would_read_otherwise_is_not_sent(daemon, client, name, value):
    with pytest.raises(ValueError) as wrong:
        client.set_network(0, name, value)
    assert daemon.received() == []
    assert value not in str(wrong.value)


def test_a_silent_daemon_is_a_timeout(socket_path):
    daemon = Daemon(socket_path)
    daemon.on("HANG")
    with Client(socket_path, timeout=0.2) as client, pytest.raises(TimeoutError):
        client.request("HANG")
    daemon.stop()


def test_close_ends_the_waits_of_others(socket_path):
    daemon = Daemon(socket_path)
    daemon.on("HANG")
    client = Client(socket_path, timeout=50)
    ended = []

    def wait():
        with pytest.raises(OSError, match="closed"):
            client.request("HANG")
        ended.append(True)

    threads = [threading.Thread(target=wait) for _ in range(3)]
    for thread in threads:
        thread.start()
    daemon.wait_for_received("HANG", 20)
    client.close()
    for thread in threads:
        thread.join(20)
    assert ended == [True] * 3
    with pytest.raises(OSError, match="closed"):
        client.status()
    client.close()
    daemon.stop()


def test_ctrl_c_ends_a_wait_and_the_client_goes_on(socket_path):
    daemon = Daemon(socket_path)
    daemon.on("HANG")

    def interrupt():
        daemon.wait_for_received("HANG", 20)
        signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)

    thread = threading.Thread(target=interrupt)
    with Client(socket_path, timeout=50) as client:
        thread.start()
        with pytest.raises(KeyboardInterrupt):
            client.request("HANG")
        thread.join(20)
        assert client.request("PING") == "PONG\n"
    daemon.stop()


def test_many_threads(client):
    wrong = []

    def ask():
        for _ in range(100):
            if client.request("PING") != "PONG\n" or type(client.status()) is not replies.Status:
                wrong.append(True)

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_a_client_that_is_forgotten_leaves_no_socket(daemon, socket_path, tmp_path):
    directory = tmp_path / "own"
    directory.mkdir()
    client = Client(socket_path, client_directory=directory)
    assert len(os.listdir(directory)) == 1
    del client
    gc.collect()
    assert os.listdir(directory) == []


def test_odd_replies_of_typed_commands(socket_path):
    daemon = Daemon(socket_path)
    daemon.on("ADD_NETWORK", "many\n")
    with Client(socket_path) as client, pytest.raises(UnexpectedReply):
        client.add_network()
    daemon.stop()


def test_stations(socket_path):
    daemon = Daemon(socket_path, hostapd=True)
    with Client(socket_path) as client:
        assert type(client.status()) is replies.HostapdStatus
        assert all(type(one) is replies.Station for one in client.all_stations())
        with pytest.raises(Refused):
            client.station("02:00:00:00:00:99")
        with pytest.raises(ValueError, match="six pairs"):
            client.station("anybody")
    daemon.stop()
