"""Worlds: daemons and access points that hear each other."""

import errno
import os

import pytest
from raw_client import RawClient

from wpa_supplicant.simulation import (
    AccessPoint,
    Bss,
    Hostapd,
    HostapdHandle,
    P2pPeer,
    Station,
    Step,
    Supplicant,
    World,
)

HOME = AccessPoint("Home", bssid="02:00:00:00:10:01", wpa2="correct horse", signal=-48)


@pytest.fixture
def world():
    lab = Hostapd("ap0", AccessPoint("Lab", wpa3="battery staple", wps=True))
    with World(access_points=[HOME], supplicants=["wlan0"], hostapds=[lab]) as world:
        yield world


@pytest.fixture
def connect(tmp_path):
    """Connects raw clients."""
    clients = []

    def connect(path):
        clients.append(RawClient(path, tmp_path / f"client-{len(clients)}"))
        return clients[-1]

    yield connect
    for client in clients:
        client.close()


def event(client, start):
    """The next event that begins so."""
    while True:
        text = client.receive()
        if text.startswith(start):
            return text


def test_a_station_connects(world, connect):
    client, monitor = connect(world.path("wlan0")), connect(world.path("wlan0"))
    assert monitor.ask(b"ATTACH") == b"OK\n"
    world.wait_for_monitors("wlan0", 1)
    assert client.ask(b"ADD_NETWORK") == b"0\n"
    for variable in (b'ssid "Home"', b'psk "correct horse"'):
        assert client.ask(b"SET_NETWORK 0 " + variable) == b"OK\n"
    assert client.ask(b"SELECT_NETWORK 0") == b"OK\n"
    assert b"02:00:00:00:10:01" in event(monitor, b"<3>CTRL-EVENT-CONNECTED")
    access_point = world.access_point("Home")
    (station,) = access_point.stations()
    assert access_point.deauthenticate(station)
    assert b"reason=3" in event(monitor, b"<3>CTRL-EVENT-DISCONNECTED")
    assert b"SET_NETWORK 0 ssid \"Home\"" in world.received("wlan0")


def test_what_an_access_point_does(world, connect):
    access_point = world.access_point(bssid="02:00:00:00:10:01")
    assert access_point.bssid == "02:00:00:00:10:01"
    access_point.set_signal(-80)
    access_point.switch_channel(2437)
    access_point.set_denied("02:00:00:00:09:00")
    access_point.set_association_status(17)
    access_point.push_button()
    access_point.accept_pin("12345670")
    client, monitor = connect(world.path("wlan0")), connect(world.path("wlan0"))
    monitor.ask(b"ATTACH")
    client.ask(b"SCAN")
    event(monitor, b"<3>CTRL-EVENT-SCAN-RESULTS")
    rows = client.ask(b"SCAN_RESULTS").splitlines()
    row = [row.split(b"\t") for row in rows if row.endswith(b"\tHome")][0]
    assert row[:3] == [b"02:00:00:00:10:01", b"2437", b"-80"]
    access_point.vanish()
    access_point.appear()
    assert not access_point.deauthenticate("02:00:00:00:09:00", 1)


def test_stations_come_to_a_hostapd(world, connect):
    monitor = connect(world.path("ap0"))
    monitor.ask(b"ATTACH")
    hostapd = world.hostapd("ap0")
    station = Station("02:00:00:00:09:00", signal=-61)
    assert hostapd.join(station)
    assert monitor.receive() == b"<3>AP-STA-CONNECTED 02:00:00:00:09:00"
    assert hostapd.stations() == world.access_point("Lab").stations() == ["02:00:00:00:09:00"]
    assert hostapd.leave("02:00:00:00:09:00") and not hostapd.leave("02:00:00:00:09:00")
    assert hostapd.frequency == 2412 and not hostapd.is_button_active
    pin = HostapdHandle.pin(1234567)
    assert pin == "12345670"
    assert not hostapd.join_by_pin(station, pin)
    assert not hostapd.join_by_button(station)
    mistaken = Station("02:00:00:00:09:01", passphrase="wrong horse")
    assert not hostapd.join(mistaken)


def test_p2p_devices(connect):
    television = P2pPeer("42:00:00:00:03:00", "TV", kind="7-0050F204-1", group=("D", "12345678", 2412))
    with World(supplicants=[Supplicant("wlan0", p2p="laptop")], peers=[television]) as world:
        monitor = connect(world.path("p2p-dev-wlan0"))
        monitor.ask(b"ATTACH")
        peer = world.peer("42:00:00:00:03:00")
        assert peer.address == "42:00:00:00:03:00"
        peer.want_group("display")
        assert b"name='TV'" in event(monitor, b"<3>P2P-DEVICE-FOUND")
        event(monitor, b"<3>P2P-GO-NEG-REQUEST")
        phone = world.add_peer(P2pPeer("42:00:00:00:04:00", "phone", answer="silent"))
        phone.set_answer("rejects")
        phone.prove("button")
        event(monitor, b"<3>P2P-PROV-DISC-PBC-REQ 42:00:00:00:04:00")
        with pytest.raises(ValueError, match="button, display and keypad"):
            phone.want_group("telepathy")
        with pytest.raises(ValueError, match="accepts, rejects and silent"):
            phone.set_answer("maybe")


def test_what_comes_later(world, connect):
    world.add_access_point(AccessPoint("New"))
    world.add_supplicant("wlan1")
    world.add_hostapd(Hostapd("ap1", AccessPoint("Second")).bss("ap1_guests", AccessPoint("Third")))
    assert connect(world.path("wlan1")).ask(b"PING") == b"PONG\n"
    assert world.hostapd("ap1_guests").bssid == world.access_point("Third").bssid
    assert connect(world.global_path("ap1")).ask(b"PING") == b"PONG\n"
    assert world.global_path("ap1") != world.global_path("ap0")
    assert world.global_address("wlan0") == world.global_path("wlan0")


def test_on_udp_there_are_no_paths():
    with World(supplicants=[Supplicant("wlan0", udp=True)]) as world:
        assert world.path("wlan0") is None
        assert world.address("wlan0").startswith("udp:127.0.0.1:")


def test_daemons_fail_and_come_back(world, connect):
    client = connect(world.path("wlan0"))
    world.on("wlan0", "PING", Step.event("<3>BEFORE"), "HI\n")
    assert [client.ask(b"PING"), client.receive()] == [b"<3>BEFORE", b"HI\n"]
    world.fault("wlan0", "STATUS=refuse")
    assert client.ask(b"STATUS") == b"FAIL\n"
    client.ask(b"ATTACH")
    assert world.send_event("wlan0", "<3>MADE-UP") == 1
    assert client.receive() == b"<3>MADE-UP"
    with pytest.raises(FileExistsError):
        world.start_again("wlan0")
    world.kill("wlan0")
    with pytest.raises(ConnectionRefusedError):
        client.send(b"PING")
    world.start_again("wlan0")
    assert connect(world.path("wlan0")).ask(b"STATUS").startswith(b"wpa_state=")
    world.restart("wlan0")
    world.wait_for_monitors("wlan0", 0)


def test_waits_of_a_world(world, connect):
    client = connect(world.path("wlan0"))
    client.send(b"PING")
    assert world.wait_for_received("wlan0", "PING") == [b"PING"]
    assert world.wait_for_received("wlan0", 1, timeout=None) == [b"PING"]
    with pytest.raises(TimeoutError, match="received PING"):
        world.wait_for_received("wlan0", "STATUS", timeout=0.01)
    with pytest.raises(TimeoutError, match="1 clients"):
        world.wait_for_monitors("wlan0", 1, timeout=0.01)
    assert [datagram.data for datagram in world.log("wlan0")][0] == b"PING"


def test_what_there_is_not_is_named(world):
    for ask in (world.path, world.log, world.kill, world.restart, world.hostapd, world.received,
                world.global_address, world.start_again):
        with pytest.raises(LookupError, match='no interface "wlan9"'):
            ask("wlan9")
    with pytest.raises(LookupError, match="no such access point"):
        world.access_point("Nowhere")
    with pytest.raises(LookupError, match="no such P2P device"):
        world.peer("42:00:00:00:09:00")
    with pytest.raises(TypeError, match="ssid or bssid"):
        world.access_point()
    with pytest.raises(ValueError, match="no address such as"):
        world.peer("42:00")
    with pytest.raises(ValueError, match="two letters"):
        AccessPoint("A", country="Germany")
    with pytest.raises(TypeError, match="PIN"):
        AccessPoint("A", wps=12345670)


def test_a_world_ends_with_its_sockets(tmp_path):
    with World(tmp_path / "world", supplicants=["wlan0"]) as world:
        assert world.directory == tmp_path / "world"
        path = world.path("wlan0")
        assert os.path.dirname(path) == str(tmp_path / "world" / "wpa_supplicant")
    assert not os.path.exists(path) and world.directory.exists()
    with pytest.raises(OSError, match="ended") as caught:
        world.path("wlan0")
    assert caught.value.errno == errno.ENOTCONN
    with World(supplicants=["wlan0"]) as world:
        assert world.directory.exists()
    assert not world.directory.exists()


def test_secrets_are_not_shown():
    assert "correct horse" not in repr(HOME)
    assert "correct horse" not in repr(Hostapd("ap0", HOME))
    assert "wrong horse" not in repr(Station("02:00:00:00:09:01", passphrase="wrong horse"))


@pytest.mark.parametrize(
    "made, shown",
    [
        (AccessPoint("Lab"), "AccessPoint('Lab')"),
        (
            AccessPoint(b"caf\xe9's", wpa2="correct horse", frequency=5180, hidden=True, country="DE"),
            "AccessPoint(\"caf\\udce9's\", frequency=5180, wpa2=<secret>, hidden=True, country='DE')",
        ),
        (
            AccessPoint("Lab", users=[("user", "hush")], wps=False, deny=["02:00:00:00:09:01"]),
            "AccessPoint('Lab', users=<secret>, deny=['02:00:00:00:09:01'])",
        ),
        (Supplicant("wlan0"), "Supplicant('wlan0')"),
        (Supplicant("wlan0", update_config=True, p2p="TV"), "Supplicant('wlan0', update_config=True, p2p='TV')"),
        (
            Hostapd("wlan1", AccessPoint("Lab"), udp=True).bss("wlan1_b", AccessPoint("Guests")),
            "Hostapd('wlan1', AccessPoint('Lab'), udp=True).bss('wlan1_b', AccessPoint('Guests'))",
        ),
        (
            Station("02:00:00:00:09:01", lines=["signal=-42"], passphrase="wrong horse"),
            "Station('02:00:00:00:09:01', lines=['signal=-42'], passphrase=<secret>)",
        ),
        (
            Bss("02:00:00:00:01:00", "Lab", flags="[ESS]"),
            "Bss('02:00:00:00:01:00', 'Lab', frequency=2412, level=-40, flags='[ESS]')",
        ),
    ],
    ids=lambda value: type(value).__name__,
)
def test_descriptions_are_shown_as_they_are_written(made, shown):
    assert repr(made) == shown


@pytest.mark.parametrize("right", [b"8 bytes.", "x" * 63, "0aF" * 21 + "1"])
def test_passphrases_and_keys_of_wpa2(right):
    assert AccessPoint("Lab", wpa2=right)


@pytest.mark.parametrize("wrong", ["", "short", b"7 bytes", "x" * 64, "0" * 65])
def test_no_access_point_has_a_passphrase_that_wpa2_does_not_have(wrong):
    with pytest.raises(ValueError, match=f"8 to 63 bytes, or 64 hex digits, not {len(wrong)} bytes"):
        AccessPoint("Lab", wpa2=wrong)
