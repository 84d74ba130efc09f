"""Numbers that are too small or too big: ValueError, which says what would be right."""

import asyncio

import pytest

from wpa_supplicant import (
    AccessPoint,
    Client,
    NetworkConfiguration,
    P2p,
    Station,
    aio,
    commands,
    simulation,
)

ANY = "0 to 4294967295 would be right"


def refuses(action, text):
    with pytest.raises(ValueError) as caught:
        action()
    assert text in str(caught.value) and "conversion" not in str(caught.value)


@pytest.mark.parametrize("number", [-1, 2**32, 2**80, -(2**80)])
def test_numbers_of_networks(daemon, socket_path, number):
    text = f"network number {number} is out of range: {ANY}"
    with Station(socket_path) as station:
        for name in ["select", "network", "forget", "enable", "disable", "connect_saved"]:
            refuses(lambda: getattr(station, name)(number), text)
        refuses(lambda: station.reorder([0, number]), "is out of range: " + ANY)
        refuses(lambda: station.connecting(number), text)
    with Client(socket_path) as client:
        for name in ["select", "enable", "disable", "remove"]:
            refuses(lambda: getattr(client, f"{name}_network")(number), text)
        refuses(lambda: client.set_network(number, "ssid", "Lab"), text)
    refuses(lambda: commands.SetNetwork(number, "ssid", "Lab"), text)
    refuses(lambda: commands.SetCred(number, "realm", "x"), f"{number} is out of range: {ANY}")
    refuses(lambda: commands.Scan(frequencies=[number]), ANY)

    async def other_face():
        async with aio.Client(socket_path) as client:
            await client.remove_network(number)

    refuses(lambda: asyncio.run(other_face()), text)
    assert not any(b"NETWORK" in command for command in daemon.received())


def test_other_numbers(daemon, socket_path):
    right = "would be right"
    refuses(lambda: NetworkConfiguration("Lab", priority=2**40), f"{2**40} is out of range: -2147483648 to")
    refuses(lambda: NetworkConfiguration("Lab", frequencies=[2412, -1]), ANY)
    for face in [Station, AccessPoint, P2p]:
        refuses(lambda: face(socket_path, socket_mode=-1), "-1 is out of range: " + ANY)
    with Station(socket_path) as station:
        refuses(lambda: station.scan(frequencies=[-5]), ANY)
        refuses(lambda: station.scan(frequency_ranges=[(5000, 2**33)]), ANY)
        refuses(lambda: station.connect("Lab", scans=-1), ANY)
        refuses(lambda: station.signal_monitor(-(2**31) - 1, 3), right)
        refuses(lambda: station.signal_monitor(-60, -3), ANY)
    with AccessPoint(socket_path) as access_point:
        address = "02:00:00:00:00:01"
        refuses(lambda: access_point.deauthenticate(address, reason=2**16), "0 to 65535 would be right")
        refuses(lambda: access_point.switch_channel(-5180), ANY)
    with P2p(socket_path) as p2p:
        refuses(lambda: p2p.create_group(frequency=-1), ANY)
        refuses(lambda: p2p.forget_group(-1), "network number -1")


def test_numbers_of_variables(daemon, socket_path):
    with Client(socket_path) as client:
        refuses(lambda: client.set_network(0, "priority", 2**70), "priority: a number of more than 64 bits")
        refuses(lambda: client.set_network(0, "freq_list", [2412, -1]), ANY)
    assert daemon.received() == []


def test_wrong_types_stay_so(daemon, socket_path):
    with Station(socket_path) as station:
        for wrong in ["0", 1.0, None]:
            with pytest.raises(TypeError):
                station.select(wrong)
            with pytest.raises(TypeError, match="str|float|NoneType"):
                station.connect_saved(wrong)


TOO_MUCH = 2**80
ADDRESS = "02:00:00:00:00:01"
DESCRIPTIONS = {
    "0 to 255 ": [
        lambda: simulation.AccessPoint("Lab", transition_disable=-1),
        lambda: simulation.P2pPeer(ADDRESS, "TV", intent=256),
        lambda: simulation.P2pPeer(ADDRESS, "TV", upnp=[(256, "uuid:a")]),
    ],
    "0 to 65535 ": [
        lambda: simulation.AccessPoint("Lab", reject_authentication=-1),
        lambda: simulation.AccessPoint("Lab", reject_association=2**16),
        lambda: simulation.P2pPeer(ADDRESS, "TV", methods=-1),
    ],
    "0 to 4294967295 ": [
        lambda: simulation.AccessPoint("Lab", frequency=-2412),
        lambda: simulation.Bss(ADDRESS, "Lab", frequency=-1),
        lambda: simulation.P2pPeer(ADDRESS, "TV", frequency=2**32),
        lambda: simulation.P2pPeer(ADDRESS, "TV", group=("DIRECT-ab", "open sesame", -1)),
        lambda: simulation.Script().socket(mode=-1),
    ],
    "-2147483648 to 2147483647 ": [
        lambda: simulation.AccessPoint("Lab", signal=TOO_MUCH),
        lambda: simulation.Bss(ADDRESS, "Lab", level=TOO_MUCH),
        lambda: simulation.Station(ADDRESS, signal=-(2**32)),
        lambda: simulation.P2pPeer(ADDRESS, "TV", level=TOO_MUCH),
    ],
    "0 to ": [
        lambda: simulation.AccessPoint("Lab", max_stations=-1),
        lambda: simulation.Step.oversized(-1),
        lambda: simulation.Step.events(-1),
        lambda: simulation.Step.ignore(TOO_MUCH),
    ],
}


@pytest.mark.parametrize("right, action", [(right, one) for right in DESCRIPTIONS for one in DESCRIPTIONS[right]])
def test_numbers_of_simulations(right, action):
    refuses(action, f" is out of range: {right}")
    with pytest.raises(ValueError) as caught:
        action()
    assert "sesame" not in str(caught.value)


def test_numbers_of_what_is_waited_for(daemon):
    with simulation.World(supplicants=[simulation.Supplicant("wlan0")]) as world:
        for waits in [daemon.wait_for_received, lambda wanted: world.wait_for_received("wlan0", wanted)]:
            refuses(lambda: waits(-1), "-1 is out of range: 0 to ")
            with pytest.raises(TypeError, match="expected a number, str or bytes, not float"):
                waits(1.5)
            with pytest.raises(UnicodeEncodeError):
                waits("\ud800")
        refuses(lambda: world.wait_for_monitors("wlan0", -1), "-1 is out of range: 0 to ")
    refuses(lambda: daemon.wait_for_monitors(-1), "-1 is out of range: 0 to ")
