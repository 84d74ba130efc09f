"""The tasks of this module for asyncio: the same names and methods, to be awaited.

An object here is opened by ``async with``, or by the first task that is asked of it. Cancelling an
awaitable ends the task and undoes what was begun before the canceller goes on: no network is left
half made, no socket, no request whose reply could be taken for another one's. Only a network whose
number the daemon has not told yet is removed a little later, when it has. What comes one after another
is read with ``async for``.

The work is done on one thread of its own, which is started by the first task.

>>> import asyncio
>>> from wpa_supplicant import aio
>>> from wpa_supplicant.simulation import AccessPoint, World
>>> async def main():
...     lab = AccessPoint("Lab", wpa2="correct horse")
...     with World(access_points=[lab], supplicants=["wlan0"]) as world:
...         async with aio.Station(world.address("wlan0")) as station:
...             connected = await station.connect("Lab", "correct horse")
...             async for state in await station.states():
...                 return state.kind, connected.ssid
>>> asyncio.run(main())
('completed', 'Lab')
"""

from typing import Any

from ._access_point import AccessPoint, AccessPoints
from ._client import Client
from ._p2p import P2p
from ._station import Station
from ._stream import Stream


def __getattr__(name: str) -> Any:
    if name in ("IFace", "Monitor"):
        right = f"wpa_supplicant.{name} itself is for asyncio, too: async with, async for"
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}: {right}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = ["AccessPoint", "AccessPoints", "Client", "P2p", "Station", "Stream"]
