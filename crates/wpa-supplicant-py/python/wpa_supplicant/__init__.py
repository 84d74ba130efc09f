"""The control interface of wpa_supplicant and hostapd."""

import importlib
from typing import TYPE_CHECKING, Any

from ._discovery import ControlSocket, find_interfaces
from ._errors import ConnectError, Error, Failed, Refused, UnexpectedReply
from ._iface import IFace
from ._monitor import Monitor, MonitorItem, MonitorLost, MonitorReattached
from ._native import Client, parse_event, parse_reply, remove_leftover_client_sockets, wait_for
from ._record import Secret

if TYPE_CHECKING:
    from . import aio as aio
    from . import commands as commands
    from . import events as events
    from . import replies as replies
    from . import results as results
    from . import simulation as simulation
    from ._native import NetworkConfiguration as NetworkConfiguration
    from .station import Station as Station

__all__ = [
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
_NAMES = {"NetworkConfiguration": "_native", "Station": "station"}

# And names of modules that are.
_NAMES = {
    "NetworkConfiguration": "_native",
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
