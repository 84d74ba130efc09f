"""The control interface of wpa_supplicant and hostapd."""

import importlib
from typing import TYPE_CHECKING, Any

from ._errors import ConnectError, Error, Failed, Refused, UnexpectedReply
from ._native import parse_event
from ._record import Secret

if TYPE_CHECKING:
    from . import aio as aio
    from . import events as events
    from . import results as results
    from ._native import NetworkConfiguration as NetworkConfiguration
    from .station import Station as Station

__all__ = [
    "ConnectError",
    "Error",
    "Failed",
    "NetworkConfiguration",
    "Refused",
    "Secret",
    "Station",
    "UnexpectedReply",
    "aio",
    "events",
    "parse_event",
    "results",
]

# Big modules, imported when they are first asked for.
_MODULES = ("aio", "events", "results")
_NAMES = {"NetworkConfiguration": "_native", "Station": "station"}


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return importlib.import_module(f"{__name__}.{name}")
    if name in _NAMES:
        found = getattr(importlib.import_module(f"{__name__}.{_NAMES[name]}"), name)
        globals()[name] = found
        return found
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
