"""Prints the events of a daemon until a station was disconnected: watch.py PATH [--asyncio]."""

import asyncio
import sys

from wpa_supplicant import Monitor, events


def show(event):
    """Prints one; whether that was the last."""
    if isinstance(event, events.Connected):
        print("connected to", event.bssid)
    elif isinstance(event, events.Disconnected):
        print("disconnected from", event.bssid, "for reason", event.reason)
        return True
    elif isinstance(event, events.ScanResults):
        print("scanned")
    elif isinstance(event, events.Event) and type(event) is not events.Event:
        print("also", type(event).__name__)
    else:
        sys.exit(f"no typed event: {event!r}")
    return False


def watch(path):
    with Monitor(path) as monitor:
        print("attached", flush=True)
        for event in monitor:
            if show(event):
                return


async def watch_on_asyncio(path):
    # Opening waits for the daemon: aside, as all that waits and is not the loop's.
    loop = asyncio.get_running_loop()
    with await loop.run_in_executor(None, Monitor, path) as monitor:
        print("attached", flush=True)
        async for event in monitor:
            if show(event):
                return


if sys.argv[2:] == ["--asyncio"]:
    asyncio.run(watch_on_asyncio(sys.argv[1]))
else:
    watch(sys.argv[1])
