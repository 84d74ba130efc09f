"""Connects to a network with a server, which asks for what it does not know.

enterprise.py PATH SSID AUTHORITY [--asyncio]
"""

import asyncio
import sys

from wpa_supplicant import ConnectError, NetworkConfiguration, Station, aio

ANSWERS = {"identity": "user@lab", "password": "pass word"}


def network(ssid, authority):
    return NetworkConfiguration(
        ssid, eap="PEAP", ca_certificate=authority, phase2="auth=MSCHAPV2"
    )


def answer(step):
    if step.prompt is None:
        return None
    print("asked for", step.prompt.field, "of", step.prompt.ssid)
    return ANSWERS[step.prompt.field]


async def answer_later(step):
    await asyncio.sleep(0)
    return answer(step)


def connect(path, ssid, authority):
    with Station(path) as station:
        try:
            station.connect(network(ssid, authority), prompt_timeout=0.5)
        except ConnectError as error:
            print("not connected:", error.reason)
        print("networks:", len(station.networks()))
        connected = station.connect_with(network(ssid, authority), answer)
        print("connected to", connected.bssid, "by", connected.key_management)


async def connect_on_asyncio(path, ssid, authority):
    async with aio.Station(path) as station:
        try:
            await station.connect(network(ssid, authority), prompt_timeout=0.5)
        except ConnectError as error:
            print("not connected:", error.reason)
        print("networks:", len(await station.networks()))
        connected = await station.connect_with(network(ssid, authority), answer_later)
        print("connected to", connected.bssid, "by", connected.key_management)


if sys.argv[4:] == ["--asyncio"]:
    asyncio.run(connect_on_asyncio(*sys.argv[1:4]))
else:
    connect(*sys.argv[1:4])
