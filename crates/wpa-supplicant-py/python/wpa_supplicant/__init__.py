"""The control interface of wpa_supplicant and hostapd: requests, events, whole tasks.

Five minutes with it, in a world without a radio. With a real one, the path of a control socket takes
the place of ``socket``, such as ``/run/wpa_supplicant/wlan0`` (`find_interfaces` tells which there
are), and the program runs as root or as a member of the group that ``ctrl_interface_group`` names:

>>> import wpa_supplicant
>>> from wpa_supplicant.simulation import AccessPoint, World
>>> world = World(access_points=[AccessPoint("Home", wpa2="correct horse")], supplicants=["wlan0"])
>>> socket = world.address("wlan0")

`IFace` is the C extension's type: text in, text out, events after `attach`:

>>> with wpa_supplicant.IFace(socket) as iface:
...     iface.request("PING")
'PONG\\n'

`Client` reads replies and encodes arguments, whatever is in them:

>>> with wpa_supplicant.Client(socket) as client:
...     client.status().wpa_state
'INACTIVE'

`Station`, `AccessPoint` and `P2p` do whole tasks: each method asks, waits for the events that belong
to it, gives what came of it, and undoes what was begun when it fails:

>>> with wpa_supplicant.Station(socket) as station:
...     try:
...         station.connect("Home", "wrong horse")
...     except wpa_supplicant.ConnectError as error:
...         print(error.reason)
...     [bss.ssid for bss in station.scan()], station.connect("Home", "correct horse").ssid
wrong_key
(['Home'], 'Home')

`Monitor` gives the events as objects of the classes in ``events``, for ``for`` and ``async for``:

>>> from wpa_supplicant import events
>>> with wpa_supplicant.Monitor(socket) as monitor, wpa_supplicant.Client(socket) as client:
...     client.request("SCAN")
...     for event in monitor:
...         if isinstance(event, events.ScanResults):
...             print(event.level)
...             break
'OK\\n'
3

``aio`` has `Client` and the tasks for asyncio, with the same names and methods, to be awaited:

>>> import asyncio
>>> async def state():
...     async with wpa_supplicant.aio.Station(socket) as station:
...         return (await station.status()).ssid
>>> asyncio.run(state())
'Home'
>>> world.stop()

What fails raises ``OSError`` or a kind of it (``FileNotFoundError``, ``PermissionError``,
``TimeoutError``), `Refused` where a daemon said no, ``ValueError`` and ``TypeError`` for arguments; the
message says what would be right. Durations are seconds, but for `IFace.recv`, whose are milliseconds
as they were in the C extension. What daemons say becomes ``str`` as UTF-8 with ``surrogateescape``.
Keys and passphrases are in no ``repr``, ``str`` or error message of what this module makes of them.
They are in what the daemon sent and gets as it is: an event's ``raw`` and ``text``, a typed command's
``bytes``; and pickled objects hold all that the objects hold.
"""

import importlib
from typing import TYPE_CHECKING, Any, List

from . import _exit as _exit
from ._discovery import ControlSocket, find_interfaces
from ._errors import ConnectError, Error, Failed, P2pConnectError, Refused, UnexpectedReply
from ._iface import IFace
from ._monitor import Monitor, MonitorItem, MonitorLost, MonitorReattached
from ._native import Client, parse_event, parse_reply, remove_leftover_client_sockets, wait_for
from ._native import __version__ as __version__
from ._record import Secret

if TYPE_CHECKING:
    from . import aio as aio
    from . import commands as commands
    from . import events as events
    from . import replies as replies
    from . import results as results
    from . import simulation as simulation
    from ._native import NetworkConfiguration as NetworkConfiguration
    from .access_point import AccessPoint as AccessPoint
    from .access_point import AccessPoints as AccessPoints
    from .p2p import P2p as P2p
    from .station import Station as Station

__all__ = [
    "AccessPoint",
    "AccessPoints",
    "Client",
    "ConnectError",
    "ControlSocket",
    "Error",
    "Failed",
    "IFace",
    "Monitor",
    "MonitorItem",
    "MonitorLost",
    "MonitorReattached",
    "NetworkConfiguration",
    "P2p",
    "P2pConnectError",
    "Refused",
    "Secret",
    "Station",
    "UnexpectedReply",
    "aio",
    "commands",
    "events",
    "find_interfaces",
    "parse_event",
    "parse_reply",
    "remove_leftover_client_sockets",
    "replies",
    "results",
    "simulation",
    "wait_for",
]

# Modules that are imported when they are first asked for.
_MODULES = (
    "aio",
    "commands",
    "events",
    "replies",
    "results",
    "simulation",
)
# And names of modules that are.
_NAMES = {
    "AccessPoint": "access_point",
    "AccessPoints": "access_point",
    "NetworkConfiguration": "_native",
    "P2p": "p2p",
    "Station": "station",
}


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return importlib.import_module(f"{__name__}.{name}")
    if name in _NAMES:
        found = getattr(importlib.import_module(f"{__name__}.{_NAMES[name]}"), name)
        globals()[name] = found
        return found
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> List[str]:
    """What is imported on first use is there as well, for those who complete names."""
    return sorted(set(__all__).union(name for name in globals() if name.startswith("__")))
