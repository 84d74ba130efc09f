#!/usr/bin/env python3
"""Follows the events of several daemons in one thread, with ``selectors``.

selectors_loop.py SOCKET...      until Ctrl-C
selectors_loop.py --simulated    two simulated interfaces, until both have scanned
"""

import selectors
import sys
from contextlib import ExitStack
from typing import List

import wpa_supplicant


def follow(sockets: List[str], scan: bool) -> None:
    """Prints all events; if it is to scan, ends when every interface has results."""
    with selectors.DefaultSelector() as selector, ExitStack() as stack:
        for socket in sockets:
            iface = stack.enter_context(wpa_supplicant.IFace(socket))
            iface.attach()
            selector.register(iface, selectors.EVENT_READ, socket)
            if scan:
                iface.request("SCAN")
        waiting = set(sockets)
        while waiting or not scan:
            # Events that came while a request was made are in the interface, not in its socket:
            # its descriptor is readable then as well.
            for key, _ in selector.select():
                iface = key.fileobj  # type: ignore[assignment]
                while iface.pending():
                    event = iface.recv()
                    print(f"{key.data}: {event}")
                    if event.startswith("CTRL-EVENT-SCAN-RESULTS", 3):
                        waiting.discard(key.data)


def main() -> None:
    """Does what the arguments ask for."""
    sockets = sys.argv[1:]
    if not sockets:
        raise SystemExit(__doc__)
    with ExitStack() as stack:
        simulated = sockets == ["--simulated"]
        if simulated:
            from wpa_supplicant.simulation import AccessPoint, World

            home = AccessPoint("Home", wpa2="correct horse", signal=-48)
            world = World(access_points=[home], supplicants=["wlan0", "wlan1"])
            stack.enter_context(world)
            sockets = [world.address("wlan0"), world.address("wlan1")]
        try:
            follow(sockets, scan=simulated)
        except KeyboardInterrupt:
            pass


if __name__ == "__main__":
    main()
