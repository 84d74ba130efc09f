"""What tells one thing after another."""

import time
from types import TracebackType
from typing import TYPE_CHECKING, Generic, Optional, Type, TypeVar

from ._native import _seconds

if TYPE_CHECKING:
    from ._native import NativeStream

T = TypeVar("T")


class Stream(Generic[T]):
    """What a task tells, one after another: an iterator that waits for the next.

    ``close()``, the end of its ``with`` block or the last reference ends what it stands for: a
    connection that is being made is undone, a search is stopped.
    """

    def __init__(self, native: "NativeStream[T]") -> None:
        self._native = native

    def __iter__(self) -> "Stream[T]":
        return self

    def __next__(self) -> T:
        item = None
        # Another one who waits may have been quicker to take it.
        while item is None:
            if not self._native.next().wait():
                raise StopIteration
            item = self._native.take()
        return item

    def next_within(self, timeout: float) -> Optional[T]:
        """Waits up to ``timeout`` seconds for the next one; None when none came, be it that it is
        not here yet or that nothing more comes: ``ended`` tells which.

        Raises OSError where the daemon is gone, and (EBADF) once it is closed.
        """
        end = time.monotonic() + _seconds(timeout)
        item, left = None, timeout
        while item is None and self._native.next_within(left).wait():
            item, left = self._native.take(), max(0.0, end - time.monotonic())
        return item

    @property
    def ended(self) -> bool:
        """Whether nothing more comes, because it has told its last or was closed."""
        return self._native.ended or self._native.closed

    @property
    def closed(self) -> bool:
        """Whether ``close()`` was called."""
        return self._native.closed

    def __repr__(self) -> str:
        state = ", closed" if self.closed else ", ended" if self.ended else ""
        return f"<{type(self).__name__} {type(self._native).__name__}{state}>"

    def close(self) -> None:
        """Ends it, also while others wait for the next one; more than once does no harm."""
        self._native.close().wait()

    def __enter__(self) -> "Stream[T]":
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        self._native.close().wait()
