"""Tasks of an access point, through both faces."""

import pytest
from faces import FACES, run

import wpa_supplicant
from station_world import no_more_sockets_than, own_sockets
from wpa_supplicant import Refused, aio, simulation
from wpa_supplicant.simulation import HostapdHandle, Pattern, Station, World

# However a restart is noticed first.
LOSSES = ("terminated", "refused", "socket_replaced")

ANNA, BOB = "02:00:00:00:01:00", "02:00:00:00:02:00"


@pytest.fixture
def air():
    before = own_sockets()
    lab = simulation.AccessPoint("Lab", wpa2="correct horse", wps=True)
    hostapd = simulation.Hostapd("wlan0", lab).bss("wlan0_1", simulation.AccessPoint("Guests"))
    with World(hostapds=[hostapd]) as air:
        yield air
    no_more_sockets_than(before)


@pytest.fixture
def hostapd(air):
    return air.hostapd("wlan0")


@pytest.fixture(params=FACES)
def on(request, air):
    """Does this with the access point of one of the faces."""

    def on(body):
        async def main():
            async with FACES[request.param].AccessPoint(air.address("wlan0")) as access_point:
                await body(access_point)

        run(main())

    return on


@pytest.fixture(params=FACES)
def on_all(request, air):
    """The same with all access points."""

    def on_all(body):
        async def main():
            async with FACES[request.param].AccessPoints(air.global_address("wlan0")) as points:
                await body(points)

        run(main())

    return on_all


def test_stations(on, hostapd):
    async def body(access_point):
        assert await access_point.stations() == []
        hostapd.join(Station(ANNA, signal=-61))
        (station,) = await access_point.stations()
        assert station.address == ANNA and "AUTHORIZED" in station.flags
        assert (await access_point.station(ANNA)).address == ANNA
        assert await access_point.station(BOB) is None
        with pytest.raises(ValueError, match="02:00"):
            await access_point.station("02:00")
        with pytest.raises(TypeError, match="MAC address as str, not int"):
            await access_point.station(5)

    on(body)


def test_who_comes_and_who_leaves(on, air, hostapd):
    hostapd.join(Station(ANNA))

    async def body(access_point):
        async with await access_point.station_changes() as changes:
            present = await changes.__anext__()
            assert (present.kind, present.address) == ("present", ANNA)
            assert present.station.address == ANNA and "AUTHORIZED" in present.station.flags
            assert await changes.next_within(0) is None
            hostapd.join(Station(BOB, key_name="bob"))
            joined = await changes.__anext__()
            assert (joined.kind, joined.address, joined.missed) == ("joined", BOB, False)
            assert joined.station.address == BOB
            air.send_event("wlan0", f"<3>AP-STA-POSSIBLE-PSK-MISMATCH {BOB}")
            mistaken = await changes.__anext__()
            assert (mistaken.kind, mistaken.address) == ("wrong_key", BOB)
            hostapd.leave(ANNA)
            left = await changes.__anext__()
            assert (left.kind, left.address, left.departure) == ("left", ANNA, "told")
            air.restart("wlan0")
            lost = await changes.__anext__()
            assert lost.kind == "daemon_lost" and lost.loss in LOSSES
            while (change := await changes.__anext__()).kind != "daemon_back":
                assert change.kind != "joined"
            assert change.loss == lost.loss and change.lasted >= 0

    on(body)


def test_a_joining_station_is_told_of_in_full(on, air):
    text = f"<3>AP-STA-CONNECTED {BOB} keyid=bob dpp_pkhash=00ff vlanid=7"

    async def body(access_point):
        async with await access_point.station_changes() as changes:
            air.send_event("wlan0", text)
            joined = await changes.__anext__()
            assert (joined.key_id, joined.vlan_id, joined.dpp_key_hash) == ("bob", 7, b"\0\xff")
            assert joined.station is None

    on(body)


@pytest.mark.parametrize("method", ["deauthenticate", "disassociate"])
def test_sending_away(on, air, hostapd, method):
    async def body(access_point):
        hostapd.join(Station(ANNA))
        await getattr(access_point, method)(ANNA, reason=5, wait=10)
        assert not any("AUTHORIZED" in station.flags for station in await access_point.stations())
        await getattr(access_point, method)(BOB, silent=True)
        sent = [text for text in air.received("wlan0") if text.startswith(method.upper().encode())]
        assert [b"reason=5" in text for text in sent] == [True, False]
        assert b"tx=0" in sent[1]
        hostapd.join(Station(BOB))
        air.on("wlan0", Pattern.prefix(method.upper()), "OK\n")
        with pytest.raises(TimeoutError):
            await getattr(access_point, method)(BOB, wait=0.01)

    on(body)


def test_who_may_come(on, hostapd):
    async def body(access_point):
        await access_point.add_access("deny", ANNA)
        assert [entry.address for entry in await access_point.access_list("deny")] == [ANNA]
        assert not hostapd.join(Station(ANNA)) and hostapd.join(Station(BOB))
        await access_point.remove_access("deny", ANNA)
        assert hostapd.join(Station(ANNA))
        await access_point.set_access_policy("deny_unless_accepted")
        await access_point.add_access("accept", BOB, vlan=3)
        (entry,) = await access_point.access_list("accept")
        assert (entry.address, entry.vlan_id) == (BOB, 3)
        assert ANNA not in hostapd.stations()
        await access_point.clear_access("accept")
        assert await access_point.access_list("accept") == []
        await access_point.set_access_policy("accept_unless_denied")
        with pytest.raises(ValueError, match='"accept", "deny"'):
            await access_point.access_list("both")
        with pytest.raises(ValueError, match='"ask_radius"'):
            await access_point.set_access_policy("ask_me")

    on(body)


def test_channels(on, air, hostapd):
    async def body(access_point):
        outcome = await access_point.switch_channel(2437, ht=True)
        assert outcome.switched and outcome.frequency == hostapd.frequency == 2437
        air.on("wlan0", Pattern.prefix("CHAN_SWITCH"), "OK\n")
        outcome = await access_point.switch_channel(
            5180, width=80, center=5210, beacons=7, quiet=True, vht=True, he=True, timeout=0
        )
        assert (outcome.kind, outcome.switched) == ("timed_out", False)
        await access_point.switch_channel(2412, width=40, secondary="above", timeout=0)
        sent = [text for text in air.received("wlan0") if text.startswith(b"CHAN_SWITCH")]
        first, second = sent[1:]
        for word in (b"CHAN_SWITCH 7 5180", b"center_freq1=5210", b"bandwidth=80", b"blocktx",
                     b" vht", b" he"):
            assert word in first
        assert b"sec_channel_offset=1" in second and b"bandwidth=40" in second
        with pytest.raises(ValueError, match="20 MHz wide, or 40"):
            await access_point.switch_channel(2412, width=40)
        air.on("wlan0", Pattern.prefix("CHAN_SWITCH"), "FAIL\n")
        with pytest.raises(Refused):
            await access_point.switch_channel(2412)

    on(body)


def test_wps_by_button(on, air, hostapd):
    async def body(access_point):
        async with await access_point.wps_button() as steps:
            assert hostapd.is_button_active
            assert (await access_point.wps_status()).raw
            hostapd.join_by_button(Station(ANNA))
            kinds = []
            async for step in steps:
                kinds.append(step.kind)
            assert kinds[-1] == "registered" and step.address == ANNA and len(step.uuid) == 36
            assert step.problem is None
        async with await access_point.wps_button():
            assert hostapd.is_button_active
        air.wait_for_received("wlan0", "WPS_CANCEL")
        steps = await access_point.wps_button()
        await access_point.wps_cancel()
        kinds = [step.kind async for step in steps]
        assert kinds == ["cancelled"]

    on(body)


def test_wps_by_pin(on, air, hostapd):
    pin = HostapdHandle.pin(1234567)

    async def body(access_point):
        async with await access_point.wps_pin(pin, address=ANNA, timeout=60) as steps:
            assert hostapd.join_by_pin(Station(ANNA), pin)
            assert [step async for step in steps][-1].kind == "registered"
        with pytest.raises(ValueError, match="last digit"):
            await access_point.wps_pin("12345671")
        with pytest.raises(ValueError, match="no UUID"):
            await access_point.wps_pin(pin, uuid="1")
        uuid = "572cf82f-c957-5653-9b16-b5cfb298abf1"
        async with await access_point.wps_pin(pin, uuid=uuid) as steps:
            air.send_event("wlan0", "<3>WPS-FAIL msg=8 config_error=18")
            failed = await steps.__anext__()
            assert (failed.kind, failed.message) == ("failed", 8) and failed.problem

    on(body)


def test_the_interface(on, air):
    async def body(access_point):
        status = await access_point.status()
        assert status.state == "ENABLED" and status.raw
        configuration = await access_point.configuration()
        assert configuration.ssid == "Lab" and "correct horse" not in repr(configuration)
        await access_point.disable()
        assert (await access_point.status()).state == "DISABLED"
        await access_point.enable()
        assert (await access_point.status()).state == "ENABLED"
        await access_point.reload()
        assert b"RELOAD" in air.received("wlan0")

    on(body)


def test_several_at_once(on_all, air):
    async def body(points):
        assert sorted(await points.interfaces()) == ["wlan0", "wlan0_1"]
        async with await points.changes() as changes:
            appeared = [await changes.__anext__() for _ in range(2)]
            assert {change.kind for change in appeared} == {"appeared"}
            assert {change.interface for change in appeared} == {"wlan0", "wlan0_1"}
            air.hostapd("wlan0_1").join(Station(ANNA))
            change = await changes.__anext__()
            assert (change.kind, change.interface) == ("station", "wlan0_1")
            assert (change.change.kind, change.change.address) == ("joined", ANNA)
        async with await points.on("wlan0_1") as guests:
            assert [station.address for station in await guests.stations()] == [ANNA]

    on_all(body)


def test_over_the_global_socket(air, hostapd):
    hostapd.join(Station(ANNA))
    with wpa_supplicant.AccessPoint(air.global_address("wlan0"), interface="wlan0") as access_point:
        assert [station.address for station in access_point.stations()] == [ANNA]


@pytest.mark.parametrize("name", FACES)
def test_closed_or_not_there(name, air):
    async def main():
        for make in ("AccessPoint", "AccessPoints"):
            with pytest.raises(FileNotFoundError):
                async with getattr(FACES[name], make)("/nonexistent/wlan0"):
                    pass
        access_point = FACES[name].AccessPoint(air.address("wlan0"))
        await access_point.close()
        with pytest.raises(OSError, match="closed"):
            await access_point.stations()

    run(main())


def test_its_arguments_are_checked_before_a_daemon_is_looked_for():
    with pytest.raises(ValueError, match="only daemons at UDP endpoints"):
        aio.AccessPoint("/nonexistent/wlan0", cookie="0011223344556677")
