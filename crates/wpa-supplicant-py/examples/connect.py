#!/usr/bin/env python3
"""Joins a network, or says why not.

connect.py SOCKET SSID    asks for the passphrase; none is for a network without protection
connect.py --simulated    tries a wrong and the right passphrase on a simulated network
"""

import getpass
import sys
from typing import Optional

import wpa_supplicant


def connect(socket: str, ssid: str, passphrase: Optional[str]) -> bool:
    """Connects, and tells how that went. When it fails, everything is as it was before."""
    with wpa_supplicant.Station(socket) as station:
        try:
            connected = station.connect(ssid, passphrase)
        except wpa_supplicant.ConnectError as error:
            print(f"not connected ({error.reason}): {error}")
            return False
        print(f"connected to {connected.ssid}, {connected.bssid}")
        return True


def main() -> None:
    """Does what the arguments ask for."""
    if sys.argv[1:] == ["--simulated"]:
        from wpa_supplicant.simulation import AccessPoint, World

        home = AccessPoint("Home", wpa2="correct horse", signal=-48)
        with World(access_points=[home], supplicants=["wlan0"]) as world:
            connect(world.address("wlan0"), "Home", "wrong horse")
            connect(world.address("wlan0"), "Home", "correct horse")
    elif len(sys.argv) == 3:
        passphrase = getpass.getpass("passphrase: ") or None
        if not connect(sys.argv[1], sys.argv[2], passphrase):
            raise SystemExit(1)
    else:
        raise SystemExit(__doc__)


if __name__ == "__main__":
    main()
