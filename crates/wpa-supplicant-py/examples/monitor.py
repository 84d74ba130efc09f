#!/usr/bin/env python3
"""Prints the events of a daemon with asyncio, those that it knows by their fields.

monitor.py SOCKET         until Ctrl-C; such as /run/wpa_supplicant/wlan0
monitor.py --simulated    a simulated interface, until it has scanned
"""

import asyncio
import sys
from contextlib import ExitStack

import wpa_supplicant
from wpa_supplicant import events


async def follow(socket: str, scan: bool) -> None:
    """Prints all events; if it is to scan, ends when there are results."""
    async with await wpa_supplicant.Monitor.open_async(socket) as monitor:
        if scan:
            with wpa_supplicant.IFace(socket) as iface:
                await iface.request_async("SCAN")
        async for event in monitor:
            if isinstance(event, events.Disconnected):
                print(f"disconnected from {event.bssid}, reason {event.reason}")
            else:
                print(event)
            if scan and isinstance(event, events.ScanResults):
                return


def main() -> None:
    """Does what the arguments ask for."""
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    with ExitStack() as stack:
        socket = sys.argv[1]
        simulated = socket == "--simulated"
        if simulated:
            from wpa_supplicant.simulation import AccessPoint, World

            home = AccessPoint("Home", wpa2="correct horse", signal=-48)
            world = stack.enter_context(World(access_points=[home], supplicants=["wlan0"]))
            socket = world.address("wlan0")
        try:
            asyncio.run(follow(socket, scan=simulated))
        except KeyboardInterrupt:
            pass


if __name__ == "__main__":
    main()
