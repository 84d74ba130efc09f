"""Prints the events of a daemon until a station was disconnected, across restarts of the daemon.

watch.py PATH [--asyncio]
"""

import asyncio
import sys

from wpa_supplicant import Monitor, MonitorLost, MonitorReattached, events


def show(event):
    """Prints one; whether that was the last."""
    if isinstance(event, events.Connected):
        print("connected to", event.bssid)
    elif isinstance(event, events.Disconnected):
        print("disconnected from", event.bssid, "for reason", event.reason)
        return True
    elif isinstance(event, events.ScanResults):
        print("scanned")
    elif isinstance(event, MonitorLost):
        print("lost:", event.loss, flush=True)
    elif isinstance(event, MonitorReattached):
        print("attached again", flush=True)
    elif isinstance(event, events.Event) and type(event) is not events.Event:
        print("also", type(event).__name__)
    else:
        sys.exit(f"no typed event: {event!r}")
    return False


def watch(path):
    with Monitor(path, reconnect=True) as monitor:
        print("attached", flush=True)
        for event in monitor:
            if show(event):
                return


async def watch_on_asyncio(path):
    # Opening waits for the daemon: aside, as all that waits and is not the loop's.
    loop = asyncio.get_running_loop()
    opened = loop.run_in_executor(None, lambda: Monitor(path, reconnect=True))
    async with await opened as monitor:
        print("attached", flush=True)
        async for event in monitor:
            if show(event):
                return


if sys.argv[2:] == ["--asyncio"]:
    asyncio.run(watch_on_asyncio(sys.argv[1]))
else:
    watch(sys.argv[1])
