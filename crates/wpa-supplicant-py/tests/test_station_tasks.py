"""Tasks of a station besides connecting, blocking."""

import os
import threading

import pytest

from station_world import ODD, own_sockets, waits, world
from wpa_supplicant import Refused, Station, results
from wpa_supplicant.simulation import Pattern


@pytest.fixture
def air():
    with world() as air:
        yield air


@pytest.fixture
def station(air):
    with Station(air.address("wlan0")) as station:
        yield station


def test_a_scan_finds_what_is_there(station):
    found = {bss.ssid: bss for bss in station.scan()}
    lab = found["Lab"]
    assert (lab.signal, lab.frequency, lab.channel, lab.security) == (-42, 2412, 1, "WPA2")
    assert lab.band == "2.4 GHz" and lab.bss.bssid == lab.bssid
    assert found["New"].channel == 36 and found["New"].security == "WPA3"
    signals = [bss.signal for bss in station.found()]
    assert signals == sorted(signals, reverse=True) and len(signals) > 1


def test_odd_names_come_back_as_they_are(station):
    names = [bss.ssid.encode("utf-8", "surrogateescape") for bss in station.scan()]
    assert set(ODD) <= set(names)


@pytest.mark.parametrize("name", ODD, ids=repr)
def test_odd_names_as_arguments(station, name):
    text = name.decode("utf-8", "surrogateescape")
    connected = station.connect(text)
    assert connected.ssid == text
    (network,) = station.networks()
    assert network.ssid == text and network.is_current
    assert station.network(network.id).ssid == text
    assert station.connect(name).ssid == text


def test_scan_options(air, station):
    station.scan(ssids=["Quiet", b"\xff"], frequencies=[2412], frequency_ranges=[(5000, 5200)])
    sent = [command for command in air.received("wlan0") if command.startswith(b"SCAN ")][-1]
    assert b"freq=2412,5000-5200" in sent
    assert b"ssid 5175696574 ssid ff" in sent
    with pytest.raises(ValueError, match="32 bytes, not 33"):
        station.scan(ssids=["x" * 33])
    with pytest.raises(ValueError, match="zero seconds or more"):
        station.scan(timeout=-1)


def test_a_scan_that_does_not_end(air, station):
    air.on("wlan0", Pattern.prefix("SCAN "), "OK\n")
    with pytest.raises(TimeoutError):
        station.scan(timeout=0.05)


def test_networks(station):
    first = station.connect("Lab", "correct horse").network_id
    second = station.connect(ODD[0]).network_id
    assert [network.id for network in station.networks()] == [first, second]
    details = station.network(first)
    assert details.key_management == ["WPA-PSK", "SAE"] and details.has_passphrase
    station.disable(first)
    assert station.networks()[0].is_disabled
    station.enable(first)
    assert not station.networks()[0].is_disabled
    station.reorder([second, first])
    assert station.network(second).priority > station.network(first).priority
    station.select(first)
    assert station.networks()[1].is_disabled
    station.enable_all()
    station.forget(first)
    assert [network.id for network in station.networks()] == [second]
    with pytest.raises(Refused, match=str(first)):
        station.forget(first)
    station.forget_all()
    assert station.networks() == []


def test_an_account_is_told_without_its_password(station):
    connected = station.connect("Office", eap="PEAP", identity="user", password="hush")
    details = station.network(connected.network_id)
    assert (details.identity, details.eap) == ("user", ["PEAP"])
    assert "hush" not in repr(details)


def test_saving(station):
    with pytest.raises(Refused) as caught:
        station.save()
    assert caught.value.command == "SAVE_CONFIG"


def test_signal(air, station):
    with pytest.raises(Refused):
        station.signal()
    station.connect("Lab", "correct horse")
    assert station.signal().level == -42
    with station.signal_monitor(-60, 3) as changes:
        assert changes.next_within(0.01) is None
        air.access_point("Lab").set_signal(-80)
        change = next(changes)
        assert (change.above, change.level) == (False, -80)


def test_states(air, station):
    with station.states() as states:
        assert not next(states).connected
        station.connect("Lab", "correct horse")
        completed = next(state for state in states if state.connected)
        assert completed.ssid == "Lab"
        air.restart("wlan0")
        kinds = iter(state.kind for state in states)
        assert "daemon_gone" in kinds
        assert next(kinds) != "daemon_gone"


def test_orders(air, station):
    station.connect("Lab", "correct horse")
    station.disconnect()
    assert not station.status().connected
    with station.states() as states:
        station.reconnect()
        assert any(state.connected for state in states)
    station.reassociate()
    with pytest.raises(Refused):
        station.roam("02:00:00:00:99:99")


def test_wps(air, station):
    with pytest.raises(ValueError, match="last digit"):
        station.wps_pin("12345671")
    with station.wps_pin() as steps:
        step = next(steps)
        assert step.kind == "searching" and len(step.pin.reveal()) == 8
    air.wait_for_received("wlan0", b"WPS_CANCEL")
    with station.wps_button(timeout=0.05) as steps:
        assert [step.kind for step in steps][-1] == "failed"
    station.wps_cancel()


def test_over_the_global_socket(air):
    with Station(air.global_address("wlan0"), interface="wlan0") as station:
        assert station.interfaces() == ["wlan0"]
        assert station.connect("Lab", "correct horse").ssid == "Lab"


def test_threads_wait_in_turn(air, station):
    outcomes = []

    def work(name):
        outcomes.append(station.connect(name, "correct horse").ssid)

    threads = [threading.Thread(target=work, args=("Lab",)) for _ in range(2)]
    threads += [threading.Thread(target=lambda: outcomes.append(len(station.networks()) < 3))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(map(str, outcomes)) == ["Lab", "Lab", "True"]


def test_closing_ends_what_others_wait_for(air, station):
    states = station.states()
    next(states)
    ended, begun = [], threading.Event()

    def wait():
        begun.set()
        try:
            next(states)
        except OSError as error:
            ended.append(str(error))

    thread = threading.Thread(target=wait)
    thread.start()
    begun.wait()
    waits(thread)
    assert not ended
    states.close()
    thread.join(10)
    assert not thread.is_alive() and "closed" in ended[0]


def test_sockets_are_seen_and_go(air):
    before = own_sockets()
    station = Station(air.address("wlan0"))
    assert len(own_sockets() - before) == 1
    states = station.states()
    assert len(own_sockets() - before) > 1
    del states
    del station
    assert own_sockets() == before


def test_a_child_of_fork_has_its_own(air, station):
    address = air.address("wlan0")
    state = station.status().values.wpa_state
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            with pytest.raises(RuntimeError, match="fork"):
                station.status()
            with Station(address) as other:
                os.write(write, other.status().values.wpa_state.encode())
        finally:
            os._exit(0)
    os.close(write)
    with os.fdopen(read, "rb") as pipe:
        assert pipe.read().decode() == state
    os.waitpid(child, 0)
    assert station.status().values.wpa_state == state


def test_a_network_that_waits_is_not_disabled():
    waiting = results.Network(id=0, ssid="Home", flags="[TEMP-DISABLED]")
    assert not waiting.is_disabled and not waiting.is_current
    assert results.Network(id=0, ssid="Home", flags="[DISABLED][P2P-PERSISTENT]").is_disabled


def test_a_found_bss_shows_itself_in_one_line(station):
    found = station.scan()[0]
    assert len(repr(found)) < 300 and "bss=" not in repr(found)
    assert f"({len(found.bss.ie)} bytes)" in repr(found.bss) and len(found.bss.ie) > 32


@pytest.mark.parametrize("wrong", ["Lab", b"Lab", 7], ids=repr)
def test_one_value_is_no_list(air, station, wrong):
    before = len(air.received("wlan0"))
    for keyword in ["ssids", "frequencies", "frequency_ranges"]:
        with pytest.raises(TypeError, match=f"{keyword} is to be a sequence"):
            station.scan(**{keyword: wrong})
    with pytest.raises(TypeError, match="ids is to be a sequence"):
        station.reorder(wrong)
    assert len(air.received("wlan0")) == before
    assert station.scan(ssids=(name for name in ["Quiet"]))
