"""The control interface of wpa_supplicant and hostapd."""

import importlib
from typing import TYPE_CHECKING, Any

from ._errors import Error, Failed, Refused, UnexpectedReply
from ._native import parse_event
from ._record import Secret

if TYPE_CHECKING:
    from . import events as events

__all__ = ["Error", "Failed", "Refused", "Secret", "UnexpectedReply", "events", "parse_event"]

# Big modules, imported when they are first asked for.
_MODULES = ("events",)


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return importlib.import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
