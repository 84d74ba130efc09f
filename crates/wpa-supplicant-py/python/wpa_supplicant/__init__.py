"""The control interface of wpa_supplicant and hostapd."""

import importlib
from typing import TYPE_CHECKING, Any

from ._errors import Error, Failed, Refused, UnexpectedReply
<<<<<<< HEAD
from ._native import parse_event, parse_reply
=======
from ._iface import IFace
from ._native import parse_event
>>>>>>> main
from ._record import Secret

if TYPE_CHECKING:
    from . import events as events
<<<<<<< HEAD
    from . import replies as replies

__all__ = ["Error", "Failed", "Refused", "Secret", "UnexpectedReply", "events", "parse_event", "parse_reply", "replies"]

# Big modules, imported when they are first asked for.
_MODULES = ("events", "replies")
=======
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
>>>>>>> main


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return importlib.import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
