"""The control interface of wpa_supplicant and hostapd."""

import importlib
from typing import TYPE_CHECKING, Any

from ._errors import Error, Failed, Refused, UnexpectedReply
from ._iface import IFace
from ._native import parse_event
from ._record import Secret

if TYPE_CHECKING:
    from . import events as events
    from . import simulation as simulation

__all__ = [
    "Error",
    "Failed",
    "IFace",
    "Refused",
    "Secret",
    "UnexpectedReply",
    "events",
    "parse_event",
    "simulation",
]

# Modules that are imported when they are first asked for.
_MODULES = (
    "events",
    "simulation",
)


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return importlib.import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
