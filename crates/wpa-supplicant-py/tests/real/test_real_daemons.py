"""The module against Debian's daemons on Ethernet."""

import asyncio
import os
import threading

import pytest

import wpa_supplicant
from wpa_supplicant import IFace, Monitor, MonitorLost, MonitorReattached, events

ODD = b'caf\xc3\xa9 "\\\t\x1b\xff'


def own_sockets():
    """This process' client sockets in /tmp, where those of others may come and go."""
    return {name for name in os.listdir("/tmp") if name.startswith(f"wpa_ctrl_{os.getpid()}-")}


@pytest.fixture(autouse=True)
def nothing_is_left():
    yield
    assert own_sockets() == set()


@pytest.fixture
def iface(supplicant):
    iface = IFace(supplicant.socket)
    yield iface
    iface.close()


def until(iface, start):
    """The next event that begins so, without its level."""
    while True:
        event = iface.recv(20_000)
        if event.startswith(start, 3):
            return event[3:]


def test_requests_and_replies(iface):
    assert iface.request("PING") == "PONG\n"
    status = dict(line.split("=", 1) for line in iface.request("STATUS").splitlines())
    assert status["wpa_state"] == "DISCONNECTED" or status["wpa_state"] == "ASSOCIATED"
    assert iface.request("NO_SUCH_COMMAND") == "UNKNOWN COMMAND\n"
    assert iface.request("GET_NETWORK 7 ssid") == "FAIL\n"
    # Comes back as the daemon has it: its log is the only witness.
    assert iface.request("NOTE from Python") == "OK\n"


def test_a_network_with_odd_bytes(iface):
    number = iface.request("ADD_NETWORK").strip()
    assert iface.request(f"SET_NETWORK {number} ssid {ODD.hex()}") == "OK\n"
    assert iface.request(f"GET_NETWORK {number} ssid") == ODD.hex()
    assert iface.request(f'SET_NETWORK {number} id_str "a \udcff b"') == "OK\n"
    # It shows what is not printable in hex digits: every byte has arrived.
    assert bytes.fromhex(iface.request(f"GET_NETWORK {number} id_str")) == b"a \xff b"
    listed = iface.request("LIST_NETWORKS").splitlines()[1].split("\t")
    assert listed[:3] == [number, 'caf\\xc3\\xa9 \\"\\\\\\t\\e\\xff', "any"]
    assert iface.request(f"REMOVE_NETWORK {number}") == "OK\n"


def test_events_of_an_interface(supplicant, iface):
    event_iface = IFace(supplicant.socket)
    event_iface.attach()
    number = iface.request("ADD_NETWORK").strip()
    assert until(event_iface, "CTRL-EVENT-NETWORK-ADDED") == f"CTRL-EVENT-NETWORK-ADDED {number}"
    with pytest.raises(TimeoutError):
        event_iface.recv(0)
    event_iface.detach()
    event_iface.close()


def test_events_during_a_request(iface):
    iface.attach()
    seen = []
    number = iface.request("ADD_NETWORK", seen.append).strip()
    if not seen:
        seen.append(iface.recv(20_000))
    assert seen[0].endswith(f"CTRL-EVENT-NETWORK-ADDED {number}")
    iface.detach()


def test_threads_share_one(iface):
    errors = []

    def ask():
        try:
            for _ in range(100):
                assert iface.request("PING") == "PONG\n"
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []


def test_a_daemon_that_ends(supplicant, iface):
    iface.attach()
    assert iface.request("TERMINATE", lambda event: None) == "OK\n"
    assert until(iface, "CTRL-EVENT-TERMINATING")
    supplicant.process.wait(20)
    with pytest.raises(ConnectionRefusedError):
        iface.request("PING")
    with pytest.raises(FileNotFoundError):
        IFace(supplicant.socket)


def test_typed_events(supplicant, iface):
    with Monitor(supplicant.socket) as monitor:
        number = int(iface.request("ADD_NETWORK"))
        event = next(monitor)
        assert isinstance(event, events.NetworkAdded) and event.id == number


def test_a_monitor_outlives_the_daemon(supplicant):
    with Monitor(supplicant.socket, reconnect=20) as monitor:
        supplicant.kill()
        supplicant.start()
        seen = []
        for event in monitor:
            seen.append(type(event))
            if isinstance(event, MonitorReattached):
                break
        assert MonitorLost in seen
        with_iface = IFace(supplicant.socket)
        with_iface.request("ADD_NETWORK")
        with_iface.close()
        assert any(isinstance(event, events.NetworkAdded) for event in monitor_until(monitor))


def monitor_until(monitor):
    for event in monitor:
        yield event
        if isinstance(event, events.NetworkAdded):
            return


def test_a_monitor_on_asyncio(supplicant, iface):
    async def watch():
        with Monitor(supplicant.socket) as monitor:
            iface.request("ADD_NETWORK")
            async for event in monitor:
                if isinstance(event, events.NetworkAdded):
                    return event.id

    assert asyncio.run(watch()) == 0


def test_the_global_socket(supplicant):
    with Monitor(supplicant.global_socket, interface="wlp4s0") as monitor:
        iface = IFace(supplicant.global_socket)
        assert iface.request("INTERFACES") == "wlp4s0\n"
        assert iface.request("IFNAME=wlp4s0 PING") == "PONG\n"
        assert iface.request("IFNAME=wlp4s0 ADD_NETWORK") == "0\n"
        event = next(monitor)
        assert isinstance(event, events.NetworkAdded) and event.interface == "wlp4s0"
        iface.close()


def test_a_station_and_its_authenticator(supplicant, hostapd, iface):
    """Real events of both daemons: a login over Ethernet, right and wrong."""
    with Monitor(supplicant.socket) as station, Monitor(hostapd.socket) as authenticator:
        number = iface.request("ADD_NETWORK").strip()
        for variable in ("key_mgmt IEEE8021X", "eap MD5", 'identity "tester"',
                         'password "secret"', "eapol_flags 0"):
            assert iface.request(f"SET_NETWORK {number} {variable}") == "OK\n"
        assert iface.request(f"SELECT_NETWORK {number}") == "OK\n"
        for event in station:
            if isinstance(event, events.Connected):
                break
        for event in authenticator:
            if isinstance(event, events.ApStaConnected):
                break
    ap = IFace(hostapd.socket)
    assert ap.request("PING") == "PONG\n"
    assert event.addr in ap.request("STA-FIRST")
    ap.close()


def test_sockets_are_found(supplicant, hostapd):
    found = {str(one.path) for one in wpa_supplicant.find_interfaces("/run/wpa_supplicant")}
    assert str(supplicant.socket) in found
