#!/usr/bin/env python3
"""Scans and prints what was found, with the drop-in type ``IFace``.

scan.py SOCKET         such as /run/wpa_supplicant/wlan0
scan.py --simulated    on a simulated world, without a radio
"""

import sys
from contextlib import ExitStack

import wpa_supplicant


def scan(socket: str) -> str:
    """Scans on the interface whose control socket that is, and returns the daemon's table."""
    with wpa_supplicant.IFace(socket) as requests, wpa_supplicant.IFace(socket) as events:
        events.attach()
        if requests.request("SCAN") != "OK\n":
            raise SystemExit("scan: the daemon does not want to scan now")
        for event in events:
            if event.startswith("CTRL-EVENT-SCAN-RESULTS", 3):
                break
        return requests.request("SCAN_RESULTS")


def main() -> None:
    """Does what the arguments ask for."""
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    with ExitStack() as stack:
        socket = sys.argv[1]
        if socket == "--simulated":
            from wpa_supplicant.simulation import AccessPoint, World

            home = AccessPoint("Home", wpa2="correct horse", signal=-48)
            world = stack.enter_context(World(access_points=[home], supplicants=["wlan0"]))
            socket = world.address("wlan0")
        print(scan(socket), end="")


if __name__ == "__main__":
    main()
