"""Connecting, blocking: what comes of it, and what is left behind."""

import _thread
import threading

import pytest

from station_world import deaf, hears_again, own_sockets, world
from wpa_supplicant import ConnectError, NetworkConfiguration, Station


@pytest.fixture
def air():
    with world() as air:
        yield air


@pytest.fixture
def station(air):
    before = own_sockets()
    with Station(air.address("wlan0")) as station:
        yield station
        assert station.networks() == [] or station.status().connected
    assert own_sockets() == before


def test_wpa2(station):
    connected = station.connect("Lab", "correct horse")
    assert (connected.ssid, connected.key_management) == ("Lab", "WPA2-PSK")
    status = station.status()
    assert status.connected and status.ssid == "Lab" and status.bssid == connected.bssid
    assert status.values.wpa_state == "COMPLETED"


def test_wpa3_with_bytes(station):
    assert station.connect(b"New", b"battery staple").key_management == "SAE"


def test_a_wrong_passphrase(station):
    with pytest.raises(ConnectError, match="does not accept the password") as caught:
        station.connect("Lab", "wrong horse")
    error = caught.value
    assert (error.reason, error.ssid) == ("wrong_key", "Lab")
    assert "TempDisabled" in {type(event).__name__ for event in error.events}
    assert "wrong horse" not in repr(error.details) + str(error)


def test_what_is_not_there(station):
    with pytest.raises(ConnectError) as caught:
        station.connect("Nowhere", scans=2)
    assert (caught.value.reason, caught.value.details.scans) == ("not_found", 2)


def test_what_is_there_with_other_security(station):
    with pytest.raises(ConnectError) as caught:
        station.connect("Lab", scans=1)
    (bss,) = caught.value.details.unsuitable
    assert caught.value.reason == "not_found" and "PSK" in bss.flags


def test_a_time_limit(air):
    deaf(air)
    with Station(air.address("wlan0")) as station:
        with pytest.raises(ConnectError) as caught:
            station.connect("Lab", "correct horse", timeout=0.05)
        details = caught.value.details
        assert (details.kind, details.reached, details.limit) == ("timed_out", "searching", 0.05)
        assert station.networks() == []


def test_an_access_point_that_does_not_answer(station):
    with pytest.raises(ConnectError) as caught:
        station.connect("Wall", "correct horse")
    assert caught.value.reason == "rejected"
    rejection = caught.value.details.rejected
    assert rejection.timed_out and rejection.during == "authentication"


def test_hidden(station):
    assert station.connect("Quiet", "correct horse", hidden=True).ssid == "Quiet"


def test_an_account(station):
    connected = station.connect("Office", eap="PEAP", identity="user", password="hush")
    assert connected.ssid == "Office"


def test_what_is_left_out_is_needed(station):
    with pytest.raises(ConnectError) as caught:
        station.connect("Office", eap="PEAP", identity="user")
    assert caught.value.reason == "credentials_needed"
    assert caught.value.details.field == "password"


def test_prompts_are_answered(station):
    asked = []

    def answer(step):
        if step.prompt:
            asked.append((step.prompt.field, step.prompt.ssid))
            return {"identity": "user", "password": b"hush"}[step.prompt.field]
        return None

    connected = station.connect_with(NetworkConfiguration("Office", eap="PEAP"), answer)
    assert connected.ssid == "Office"
    assert asked == [("identity", "Office"), ("password", "Office")]


def test_a_callback_that_raises_gives_up(station):
    class Enough(Exception):
        pass

    def callback(step):
        if step.prompt:
            raise Enough

    with pytest.raises(Enough):
        station.connect_with(NetworkConfiguration("Office", eap="PEAP"), callback)
    assert station.networks() == []


def test_steps(station):
    network = NetworkConfiguration("Lab", "correct horse")
    with station.connecting(network) as steps:
        seen = list(steps)
    kinds = [step.kind for step in seen]
    assert kinds[0] == "searching" and kinds[-1] == "connected"
    assert seen[-1].connected.ssid == "Lab"


def test_steps_of_a_failure(station):
    steps = list(station.connecting(NetworkConfiguration("Lab", "wrong horse")))
    assert steps[-1].kind == "failed" and steps[-1].failure.reason == "wrong_key"


def test_a_stream_that_is_closed_undoes(air, station):
    deaf(air)
    steps = station.connecting(NetworkConfiguration("Lab", "correct horse"))
    assert next(steps).kind == "searching"
    steps.close()
    assert station.networks() == []
    with pytest.raises(OSError, match="closed"):
        next(steps)


def test_saved_networks(station):
    first = station.connect("Lab", "correct horse")
    station.disconnect()
    assert station.connect_saved(first.network_id).ssid == "Lab"


def test_ctrl_c_undoes(air, station):
    deaf(air)

    def interrupt():
        air.wait_for_received("wlan0", b"SELECT_NETWORK 0")
        _thread.interrupt_main()

    thread = threading.Thread(target=interrupt)
    thread.start()
    with pytest.raises(KeyboardInterrupt):
        station.connect("Lab", "correct horse", timeout=60)
    thread.join()
    assert station.networks() == []
    hears_again(air)
    assert station.connect("Lab", "correct horse").ssid == "Lab"


def test_the_daemon_is_killed_in_the_middle(air):
    with Station(air.address("wlan0")) as station:
        deaf(air)
        steps = station.connecting(NetworkConfiguration("Lab", "correct horse"))
        next(steps)
        air.kill("wlan0")
        last = list(steps)[-1]
        assert last.failure.reason == "daemon_gone"


def test_arguments():
    with pytest.raises(ValueError, match="8 to 63 bytes"):
        NetworkConfiguration("Lab", "short")
    with pytest.raises(ValueError, match="1 to 32 bytes"):
        NetworkConfiguration("x" * 33)
    with pytest.raises(ValueError, match="MAC address"):
        NetworkConfiguration("Lab", bssid="nonsense")
    with pytest.raises(ValueError, match="would be right"):
        NetworkConfiguration("Lab", security="wpa9")
    with pytest.raises(TypeError, match="str or bytes"):
        NetworkConfiguration(7)
    with pytest.raises(TypeError, match="EAP"):
        NetworkConfiguration("Lab", "correct horse", security="wpa2", identity="user")
    shown = repr(NetworkConfiguration("Lab", "correct horse", variables={"id_str": "home"}))
    assert "correct horse" not in shown and "id_str" in shown


def test_no_daemon(tmp_path):
    with pytest.raises(FileNotFoundError, match="is wpa_supplicant running"):
        Station(tmp_path / "wlan0")


def test_closed(air):
    station = Station(air.address("wlan0"))
    station.close()
    station.close()
    with pytest.raises(OSError, match="closed"):
        station.status()
