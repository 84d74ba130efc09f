"""What all replies have in common."""

from types import MappingProxyType
from typing import (
    Any,
    ClassVar,
    Dict,
    Generic,
    Iterator,
    List,
    Mapping,
    Optional,
    Sequence,
    TypeVar,
    Union,
    overload,
)

from ._native import _network_value_bytes
from ._record import Record, shown_in_repr

NOTHING: Mapping[str, Any] = MappingProxyType({})
"""No keys."""

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Reply(Record):
    """What a daemon answered to a command.

    >>> from wpa_supplicant import parse_reply
    >>> reply = parse_reply("SIGNAL_POLL", "RSSI=-42\\nLINKSPEED=65\\nNEW_KEY=1\\n")
    >>> reply.rssi, reply.other
    (-42, {'NEW_KEY': '1'})
    >>> reply.raw
    b'RSSI=-42\\nLINKSPEED=65\\nNEW_KEY=1\\n'
    """

    @property
    def raw(self) -> bytes:
        """All of the reply as it came; nothing for a part of another reply."""
        raw: bytes = self.__dict__.get("_raw", b"")
        return raw

    @property
    def text(self) -> str:
        """The same as text; bytes that are not UTF-8 are in it by ``surrogateescape``."""
        return self.raw.decode("utf-8", "surrogateescape")

    @property
    def odd_lines(self) -> List[str]:
        """The lines of the text that have no ``=``, such as titles."""
        return [line for line in self.text.split("\n") if line and "=" not in line]

    def to_dict(self) -> Dict[str, Any]:
        """The attributes that are there, as a dictionary of one's own, without ``raw``."""
        return {name: value for name, value in self.__dict__.items() if name != "_raw"}

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={shown_in_repr(value)}" for name, value in self.to_dict().items())
        return f"{type(self).__name__}({shown})"

    def __hash__(self) -> int:
        return hash((type(self), self.raw, repr(self.to_dict())))


class ValueReply(Reply, Generic[T_co]):
    """A reply of one value.

    >>> from wpa_supplicant import parse_reply
    >>> parse_reply("ADD_NETWORK", "3\\n").value
    3
    """

    value: T_co
    """The value."""

    _single: ClassVar[Optional[type]] = None


class ListReply(Reply, Sequence[T_co], Generic[T_co]):
    """A reply of entries, which is a sequence of them.

    >>> from wpa_supplicant import parse_reply
    >>> methods = parse_reply("GET_CAPABILITY eap", "MD5 TLS PEAP")
    >>> len(methods), methods[0], "TLS" in methods
    (3, 'MD5', True)
    >>> [method.lower() for method in methods]
    ['md5', 'tls', 'peap']
    """

    items: Sequence[T_co]
    """The entries."""

    _items: ClassVar[Optional[type]] = None

    @overload
    def __getitem__(self, index: int) -> T_co: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[T_co]: ...

    def __getitem__(self, index: Union[int, slice]) -> Union[T_co, Sequence[T_co]]:
        return self.items[index]

    def __len__(self) -> int:
        return len(self.items)

    def __iter__(self) -> Iterator[T_co]:
        return iter(self.items)

    @property
    def odd_lines(self) -> List[str]:
        """The rows that are of another form than the others, and so are no entries."""
        odd: List[str] = self.__dict__.get("_odd", [])
        return list(odd)

    def to_dict(self) -> Dict[str, Any]:
        """``{"items": [...]}``"""
        return {"items": list(self.items)}


class NetworkValueMethods(ValueReply[str]):
    """What the value of a network's variable can be read as, which only its reader knows."""

    @property
    def is_hidden(self) -> bool:
        """Whether the daemon keeps it to itself, as it does with keys and passwords."""
        return self.value == "*"

    def decode_bytes(self) -> bytes:
        """The bytes of a string variable, such as ``ssid``: of text in quotes, of ``P"..."`` with
        its escapes, or of hex.

        Raises ValueError for a value of another form, such as a number or a list of words.
        """
        decoded = _network_value_bytes(self.raw)
        if decoded is None:
            raise ValueError('the value is no string: "...", P"..." or hex would be')
        return decoded

    def decode(self) -> str:
        """The same as text; bytes that are not UTF-8 are in it by ``surrogateescape``.

        >>> from wpa_supplicant import parse_reply
        >>> parse_reply("GET_NETWORK 0 ssid", '"Lab"').decode()
        'Lab'
        >>> parse_reply("GET_NETWORK 0 ssid", "636166c3a9").decode()
        'café'
        """
        return self.decode_bytes().decode("utf-8", "surrogateescape")


class SignalMethods(Reply):
    """What a signal has besides its keys."""

    link_speed_as_written: Optional[int] = None
    noise_as_written: Optional[int] = None

    @property
    def link_speed(self) -> Optional[int]:
        """The speed of sending in Mbit/s; ``None`` also for 0, which means unknown."""
        return self.link_speed_as_written or None

    @property
    def noise(self) -> Optional[int]:
        """The noise in dBm; ``None`` also for 9999, which means unknown."""
        return None if self.noise_as_written == 9999 else self.noise_as_written
