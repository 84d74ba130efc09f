"""What all events have, and the two classes for what has no class of its own."""

from __future__ import annotations

from typing import Any, Dict, Optional, Tuple

from .._record import Record


def _plain(value: Any) -> Any:
    if isinstance(value, Record):
        return value.to_dict()
    if isinstance(value, list):
        return [_plain(element) for element in value]
    return value


class Event(Record):
    """What a daemon told.

    Attributes:
        macro: The name of the macro in ``wpa_ctrl.h``, or of our own where that header has none.
        prefix: The text with which such a message begins, mostly with a space at its end.
        secrets: The names of the attributes that are passphrases, keys or PINs.
        raw: The whole datagram as it came.
        interface: The interface, if the datagram names one: only on global sockets.
        level: The level, if the datagram names one. Today's daemons send events at 3 (INFO).
        rest: What stands behind the known fields and begins with a space, such as a field that a
            newer daemon adds; mostly nothing.

    Two events are the same if all of this is, ``raw`` included: one that was made by hand is the
    same as one that came only if it was given the same ``raw``. Neither ``repr`` nor
    :meth:`to_dict` has ``raw``, and ``repr`` shows no secret.
    """

    __match_args__: Tuple[str, ...] = ()

    macro: Optional[str] = None
    prefix: Optional[str] = None
    secrets: Tuple[str, ...] = ()

    raw: bytes = b""
    interface: Optional[str] = None
    level: Optional[int] = None
    rest: str = ""

    @property
    def text(self) -> str:
        """The message without the interface and the level in front."""
        text = self.raw
        if self.interface is not None:
            text = text.partition(b" ")[2]
        if self.level is not None:
            text = text.partition(b">")[2]
        return text.decode("utf-8", "surrogateescape")

    def to_dict(self) -> Dict[str, Any]:
        """The attributes that are there, without ``raw``; elements of lists as dictionaries."""
        attributes = self.__dict__.items()
        return {name: _plain(value) for name, value in attributes if name != "raw"}

    def __repr__(self) -> str:
        attributes = self.__dict__.items()
        shown = ", ".join(f"{name}={value!r}" for name, value in attributes if name != "raw")
        return f"{type(self).__name__}({shown})"

    def __hash__(self) -> int:
        return hash((type(self), self.raw))

    def __eq__(self, other: object) -> bool:
        return super().__eq__(other)


class UnknownEvent(Event):
    """A message of no known kind: mostly text for people, or no event at all.

    >>> from wpa_supplicant import parse_event
    >>> parse_event("<4>Failed to initiate sched scan")
    UnknownEvent('Failed to initiate sched scan', level=4)
    """

    __match_args__ = ("text",)

    def __repr__(self) -> str:
        return _with_text(self, repr(self.text))


class UnrecognisedEvent(Event):
    """A message of a known kind whose form is not known: another release writes it so, or it is
    cut off.

    Attributes:
        kind: The name of the class that such events have otherwise.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event("CTRL-EVENT-BSS-ADDED 34")
    >>> event.kind, event.macro, event.text
    ('BssAdded', 'WPA_EVENT_BSS_ADDED', 'CTRL-EVENT-BSS-ADDED 34')
    """

    __match_args__ = ("kind", "text")

    macro: str = ""
    prefix: str = ""
    kind: str

    def to_dict(self) -> Dict[str, Any]:
        """``kind`` and what stood in front of the text, which may hold a secret."""
        hidden = ("macro", "prefix", "secrets")
        return {name: value for name, value in super().to_dict().items() if name not in hidden}

    def __repr__(self) -> str:
        # Nothing that could be the text itself.
        return _with_text(self, "<hidden>" if self.secrets else repr(self.text))


def _with_text(event: Event, text: str) -> str:
    attributes = event.to_dict().items()
    shown = "".join(f", {name}={value!r}" for name, value in attributes)
    return f"{type(event).__name__}({text}{shown})"
