"""Connects a station: first with a wrong passphrase, then with the right one.

connect.py PATH SSID WRONG RIGHT [--asyncio]
"""

import asyncio
import sys

from wpa_supplicant import ConnectError, Station, aio


def connect(path, ssid, wrong, right):
    with Station(path) as station:
        try:
            station.connect(ssid, wrong, timeout=60)
        except ConnectError as error:
            print("not connected:", error.reason)
        print("networks:", len(station.networks()))
        connected = station.connect(ssid, right)
        print("connected to", connected.bssid, "by", connected.key_management)
        print("status:", station.status().ssid)


async def connect_on_asyncio(path, ssid, wrong, right):
    async with aio.Station(path) as station:
        try:
            await station.connect(ssid, wrong, timeout=60)
        except ConnectError as error:
            print("not connected:", error.reason)
        print("networks:", len(await station.networks()))
        connected = await station.connect(ssid, right)
        print("connected to", connected.bssid, "by", connected.key_management)
        print("status:", (await station.status()).ssid)


if sys.argv[5:] == ["--asyncio"]:
    asyncio.run(connect_on_asyncio(*sys.argv[1:5]))
else:
    connect(*sys.argv[1:5])
