"""Values with named attributes that can't be changed: what events, replies and results are."""

import sys
from typing import Any, ClassVar, Dict, FrozenSet, List, Tuple


class Secret:
    """A passphrase, key or PIN. It shows itself to who asks for it and to nobody else.

    It can't be changed. A copy of it, and what ``pickle`` makes of it, hold the secret itself.

    >>> secret = Secret("open sesame")
    >>> secret
    Secret(hidden)
    >>> secret.reveal()
    'open sesame'
    """

    __slots__ = ("_text",)
    _text: str

    def __init__(self, text: str) -> None:
        if not isinstance(text, str):
            raise TypeError(f"a secret is a str, not {type(text).__name__}")
        if hasattr(self, "_text"):
            raise AttributeError("Secret can't be changed")
        object.__setattr__(self, "_text", text)

    def reveal(self) -> str:
        """The secret itself."""
        return self._text

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("Secret can't be changed")

    def __delattr__(self, name: str) -> None:
        raise AttributeError("Secret can't be changed")

    def __reduce__(self) -> Tuple[Any, ...]:
        return type(self), (self._text,)

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


def _declared(kind: type) -> List[str]:
    """The attributes that a class declares itself. One whose name has a digit at its beginning has
    ``_`` in front of it."""
    if sys.version_info >= (3, 10):
        names = kind.__annotations__
    else:  # There it might be that of the class's base.
        names = kind.__dict__.get("__annotations__", {})
    return [name for name in names if not name.startswith("_") or name[1:2].isdigit()]


class Record:
    """The base of all of them.

    A subclass declares its attributes by annotations; those that may be absent have the default
    ``None`` in the class, so that only what is there is stored in the object. For ``match`` they
    stand in this order. Who makes one by hand gives them by name.
    """

    __match_args__: Tuple[str, ...] = ()
    _unshown: ClassVar[FrozenSet[str]] = frozenset()
    _attributes: ClassVar[Tuple[str, ...]] = ()

    def __init_subclass__(cls, **keywords: Any) -> None:
        super().__init_subclass__(**keywords)
        own = [name for name in _declared(cls) if name not in cls._attributes]
        cls._attributes = (*cls._attributes, *own)
        if "__match_args__" not in cls.__dict__:
            # Type checkers want to read it, which is more than they can here.
            setattr(cls, "__match_args__", (*cls.__match_args__, *own))

    # Native code does not come by here.
    def __init__(self, **attributes: Any) -> None:
        kind = type(self)
        known = kind._attributes
        for name in attributes:
            if name not in known:
                raise TypeError(f"{kind.__name__} has no attribute {name!r}, but {', '.join(known)}")
        missing = [name for name in known if name not in attributes and not hasattr(kind, name)]
        if missing:
            raise TypeError(f"{kind.__name__} needs {', '.join(missing)}")
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
