"""Values with named attributes that can't be changed: what events, replies and results are."""

from typing import Any, ClassVar, Dict, FrozenSet, Tuple


class Secret:
    """A passphrase, key or PIN. It shows itself to who asks for it and to nobody else.

    >>> secret = Secret("open sesame")
    >>> secret
    Secret(hidden)
    >>> secret.reveal()
    'open sesame'
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The secret itself."""
        return self._text

    def __repr__(self) -> str:
        return "Secret(hidden)"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self._text == other._text

    def __hash__(self) -> int:
        return hash(self._text)


def shown_in_repr(value: object) -> str:
    """As ``repr``, but elements of frames and the like are not all of the line."""
    if isinstance(value, bytes) and len(value) > 32:
        return f"{value[:16]!r}... ({len(value)} bytes)"
    return repr(value)


class Record:
    """The base of all of them.

    A subclass declares its attributes by annotations; those that may be absent have the default
    ``None`` in the class, so that only what is there is stored in the object.
    """

    __match_args__: Tuple[str, ...] = ()
    _unshown: ClassVar[FrozenSet[str]] = frozenset()

    def __init__(self, **attributes: Any) -> None:
        self.__dict__.update(attributes)

    def to_dict(self) -> Dict[str, Any]:
        """The attributes that are there, as a dictionary of one's own."""
        return dict(self.__dict__)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} can't be changed")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} can't be changed")

    def __repr__(self) -> str:
        shown = (
            f"{name}={shown_in_repr(value)}"
            for name, value in self.__dict__.items()
            if name not in self._unshown
        )
        return f"{type(self).__name__}({', '.join(shown)})"

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.__dict__ == other.__dict__

    def __hash__(self) -> int:
        return hash((type(self), repr(self.__dict__)))
