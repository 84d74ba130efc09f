"""What all typed commands have in common."""

from typing import TYPE_CHECKING, Any, ClassVar, Generic, Sequence, TypeVar

if TYPE_CHECKING:
    from ._native import CommandText

R_co = TypeVar("R_co", covariant=True)
T = TypeVar("T")


class Command(Generic[R_co]):
    """A command whose arguments were checked and encoded: what ``Client.send`` takes.

    >>> from wpa_supplicant import commands
    >>> command = commands.CtrlRsp("PASSWORD", 1, "open sesame")
    >>> command
    <CtrlRsp: CTRL-RSP-PASSWORD-1:<secret>>
    >>> bytes(command)
    b'CTRL-RSP-PASSWORD-1:open sesame'
    """

    _text: "CommandText"
    _reply: ClassVar[str] = "Raw"

    def __setattr__(self, name: str, value: Any) -> None:
        if "_text" in self.__dict__:
            raise AttributeError(f"{type(self).__name__} can't be changed")
        super().__setattr__(name, value)

    def __bytes__(self) -> bytes:
        return bytes(self._text)

    def __str__(self) -> str:
        return str(self._text)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self._text}>"

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return bytes(self) == bytes(other)

    def __hash__(self) -> int:
        return hash((type(self), bytes(self)))


def several(argument: str, values: Sequence[T]) -> Sequence[T]:
    """The values of a list; a text is a sequence as well, and never meant as one."""
    if isinstance(values, (str, bytes, bytearray)) or not hasattr(values, "__iter__"):
        raise TypeError(f"{argument} is to be a sequence, such as a list, not one value")
    return values
