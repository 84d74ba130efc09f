"""The control interface of wpa_supplicant and hostapd."""

import importlib
from typing import TYPE_CHECKING, Any

from ._errors import Error, Failed, Refused, UnexpectedReply
from ._native import parse_event, parse_reply
from ._record import Secret

if TYPE_CHECKING:
    from . import events as events
    from . import replies as replies

__all__ = ["Error", "Failed", "Refused", "Secret", "UnexpectedReply", "events", "parse_event", "parse_reply", "replies"]

# Big modules, imported when they are first asked for.
_MODULES = ("events", "replies")


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return importlib.import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
