"""The events of a daemon, for loops, threads, selectors and asyncio."""

import os
import time
import weakref
from types import TracebackType
from typing import TYPE_CHECKING, Iterable, Optional, Set, Tuple, Type, TypeVar, Union

from . import _native
from ._arguments import PathLike, Text
from ._record import Record

if TYPE_CHECKING:
    # Who does not use it need not wait for its import.
    import asyncio

    from . import events

# What comes without a wait in between lets the other tasks run now and then.
_BURST = 64


class MonitorLost(Record):
    """The daemon is gone; the monitor, which reconnects, waits for it to come back. Events are
    missed from now on."""

    loss: str
    """How that was noticed: ``"terminated"`` (it said so), ``"refused"`` (nobody listens on its
    socket), ``"socket_replaced"`` (its file is gone or another one), ``"silent"`` (it does not
    answer) or ``"detached"`` (it dropped this monitor, which was not read for too long)."""

    reason: str
    """The same as a sentence for people."""


class MonitorReattached(Record):
    """The monitor is attached again. What happened in between is not known: ask for the state."""

    loss: str
    """How it was noticed that the daemon was gone, as in :class:`MonitorLost`."""

    reason: str
    """The same as a sentence for people."""

    lasted: float
    """The seconds from when that was noticed until the daemon confirmed the new attachment. Events
    may have been missed for longer: since the daemon went away."""


_Self = TypeVar("_Self", bound="Monitor")

MonitorItem = Union["events.Event", MonitorLost, MonitorReattached]
"""What a monitor gives."""


class Monitor(_native.Monitor):
    """An attached connection: the events of a daemon, as they come.

    ``path`` is where the daemon listens: a socket file, ``@abstract:NAME``, ``udp:HOST:PORT`` or
    ``udp:[ADDRESS]:PORT``. Keywords:

    ``interface``
        of the events of a global socket, only those of this interface (or of these, when it is a
        list) and those that name none.
    ``reconnect``
        what to do when the daemon goes away: ``False`` ends with an ``OSError``, ``True`` waits for
        it as long as it takes, and a number waits so many seconds. Then :class:`MonitorLost` and
        :class:`MonitorReattached` come among the events.
    ``level``
        the lowest level of the events to get, 0 (everything) to 5. Global sockets refuse it.
    ``ping_interval``
        after so many seconds of silence the daemon is asked whether it is still there (5).
    ``client_directory``
        where the monitor's own socket file is made (``/tmp``); the daemon must be able to reach it.
    ``cookie``
        what a daemon at a UDP endpoint wants in front of each command, 8 bytes or 16 hex digits; it
        is asked for unless given.
    ``timeout``
        how many seconds the daemon may take for an answer (10).

    Opening it waits for the daemon's confirmation. Raises ``OSError`` when the connection can't be
    made (``FileNotFoundError``, ``PermissionError``, ``ConnectionRefusedError``), ``TimeoutError``
    without an answer, :class:`wpa_supplicant.Refused`, and ``ValueError`` for arguments out of
    range.

    It is an iterator that waits, a context manager that closes, and the same in asyncio, where
    nothing but the event loop is used. Several threads may use one; each event goes to one of them.
    While one of them is in :meth:`set_level` or :meth:`reopen`, the others wait for it, up to their
    own limits; a signal handler that is run by that thread meanwhile may look at the monitor and
    close it, and gets a ``RuntimeError`` for the rest.
    Ctrl-C ends a wait and loses nothing. Without a reference to it, and at the end of the program,
    it is closed.

    Read it, all the time: when some 130 events wait in a monitor that is not read, wpa_supplicant
    holds back the events of all of them, and from 2,000 on it drops them.

    >>> from wpa_supplicant import Monitor, simulation
    >>> import tempfile
    >>> directory = tempfile.TemporaryDirectory()
    >>> daemon = simulation.Daemon(f"{directory.name}/wlan0")
    >>> with Monitor(f"{directory.name}/wlan0") as monitor:
    ...     count = daemon.send_event("<3>CTRL-EVENT-SCAN-STARTED ")
    ...     for event in monitor:
    ...         print(event.raw)
    ...         break
    b'<3>CTRL-EVENT-SCAN-STARTED '
    >>> daemon.stop()
    >>> directory.cleanup()
    """

    _waiting: "Set[Tuple[asyncio.AbstractEventLoop, asyncio.Future[None]]]"

    def __init__(
        self,
        path: PathLike,
        *,
        interface: Optional[Union[Text, Iterable[Text]]] = None,
        reconnect: Union[bool, float] = False,
        level: Optional[int] = None,
        ping_interval: Optional[float] = None,
        client_directory: Optional[PathLike] = None,
        cookie: Optional[Text] = None,
        timeout: float = 10.0,
    ) -> None:
        settings = self._settings(
            path,
            interface=interface,
            reconnect=reconnect,
            level=level,
            ping_interval=ping_interval,
            client_directory=client_directory,
            cookie=cookie,
            timeout=timeout,
        )
        # The end of the program ends an opening, too.
        _open.add(self)
        self._open(settings)
        self._waiting = set()

    @classmethod
    async def open_async(
        cls: "Type[_Self]",
        path: PathLike,
        *,
        interface: Optional[Union[Text, Iterable[Text]]] = None,
        reconnect: Union[bool, float] = False,
        level: Optional[int] = None,
        ping_interval: Optional[float] = None,
        client_directory: Optional[PathLike] = None,
        cookie: Optional[Text] = None,
        timeout: float = 10.0,
    ) -> "_Self":
        """Opens a monitor as ``Monitor(...)`` does, but the event loop goes on meanwhile, however
        long the daemon takes to answer. Cancelling it leaves nothing behind. The ``__init__`` of a
        subclass is not called.

        >>> import asyncio, tempfile
        >>> from wpa_supplicant import Monitor, simulation
        >>> async def first_event(path, daemon):
        ...     async with await Monitor.open_async(path) as monitor:
        ...         daemon.send_event("<3>CTRL-EVENT-SCAN-STARTED ")
        ...         async for event in monitor:
        ...             return event.raw
        >>> with tempfile.TemporaryDirectory() as directory:
        ...     daemon = simulation.Daemon(f"{directory}/wlan0")
        ...     asyncio.run(first_event(f"{directory}/wlan0", daemon))
        ...     daemon.stop()
        b'<3>CTRL-EVENT-SCAN-STARTED '
        """
        monitor = cls.__new__(cls)
        settings = cls._settings(
            path,
            interface=interface,
            reconnect=reconnect,
            level=level,
            ping_interval=ping_interval,
            client_directory=client_directory,
            cookie=cookie,
            timeout=timeout,
        )
        await monitor._open_aside(settings).start()
        _open.add(monitor)
        monitor._waiting = set()
        return monitor

    def close(self) -> None:
        """Detaches and removes the monitor's socket. Threads and tasks that wait for its events, or
        for what they asked, get an ``OSError``. Closing twice does nothing."""
        super().close()
        self._wake_tasks()

    def set_level(self, level: int) -> None:
        """Sets the lowest level of the events to get, from 0 (everything) to 5; daemons start at 3.
        It holds after reconnecting, too. Events that come meanwhile are kept. A daemon that does not
        answer this in time counts as gone; where a signal handler ends the wait, the level may or
        may not be set, and all goes on.

        Raises :class:`wpa_supplicant.Refused` for a global socket, which knows no levels,
        ``TimeoutError`` and other ``OSError``.
        """
        try:
            super().set_level(level)
        finally:
            self._wake_tasks()

    def reopen(self) -> None:
        """Connects and attaches anew, and waits for it; also after the monitor has ended, but not
        after it was closed.

        Raises what opening a monitor raises.
        """
        try:
            super().reopen()
        finally:
            self._wake_tasks()

    def _wake_tasks(self) -> None:
        """They have a look: what has come is not to be seen at the descriptor that they wait for."""
        for loop, future in list(getattr(self, "_waiting", ())):
            try:
                loop.call_soon_threadsafe(_wake, future)
            except RuntimeError:  # That loop has been closed, and nothing waits in it any more.
                pass

    def __enter__(self) -> "Monitor":
        return self

    def __exit__(
        self,
        _kind: Optional[Type[BaseException]],
        _error: Optional[BaseException],
        _traceback: Optional[TracebackType],
    ) -> None:
        self.close()

    def __aiter__(self) -> "Monitor":
        return self

    async def __anext__(self) -> MonitorItem:
        if self._is_over:
            raise StopAsyncIteration
        return await self.next_async()

    async def next_async(self, timeout: Optional[float] = None) -> MonitorItem:
        """As :meth:`next`, for asyncio. Cancelling it loses no event.

        >>> import asyncio, tempfile
        >>> from wpa_supplicant import Monitor, simulation
        >>> async def first_event(path, daemon):
        ...     async with Monitor(path) as monitor:
        ...         daemon.send_event("<3>CTRL-EVENT-SCAN-STARTED ")
        ...         return await monitor.next_async(timeout=10)
        >>> with tempfile.TemporaryDirectory() as directory:
        ...     daemon = simulation.Daemon(f"{directory}/wlan0")
        ...     asyncio.run(first_event(f"{directory}/wlan0", daemon)).raw
        ...     daemon.stop()
        b'<3>CTRL-EVENT-SCAN-STARTED '
        """
        deadline = None if timeout is None else time.monotonic() + _native._seconds(timeout)
        await self._let_others_run()
        while True:
            item = self.try_next()
            if item is not None:
                return item
            left = None if deadline is None else deadline - time.monotonic()
            if left is not None and left <= 0:
                return self.next(0)  # Or its TimeoutError.
            self._run = 0
            await self._wait(left)

    _run = 0

    async def _let_others_run(self) -> None:
        self._run += 1
        if self._run >= _BURST:
            self._run = 0
            import asyncio

            await asyncio.sleep(0)

    async def _wait(self, left: Optional[float]) -> None:
        """Until something may have come, at the latest when something is to be done."""
        import asyncio

        loop = asyncio.get_running_loop()
        future: "asyncio.Future[None]" = loop.create_future()
        waiting = (loop, future)
        timer, copy = None, None
        self._waiting.add(waiting)
        try:
            watched = self._watch()
            # Who has the monitor for itself, in another thread, wakes this when it is done.
            limits = [left]
            if watched is not None:
                # A copy stays what it is when the monitor is closed or reconnects, and each of
                # several tasks has its own.
                copy, limit = watched
                limits.append(limit)
                if copy is not None:
                    loop.add_reader(copy, _wake, future)
            soonest = min((limit for limit in limits if limit is not None), default=None)
            if soonest is not None:
                timer = loop.call_later(soonest, _wake, future)
            await future
        finally:
            self._waiting.discard(waiting)
            if timer is not None:
                timer.cancel()
            if copy is not None:
                if not loop.is_closed():
                    loop.remove_reader(copy)
                os.close(copy)

    async def __aenter__(self) -> "Monitor":
        return self

    async def __aexit__(
        self,
        _kind: Optional[Type[BaseException]],
        _error: Optional[BaseException],
        _traceback: Optional[TracebackType],
    ) -> None:
        self.close()


def _wake(future: "asyncio.Future[None]") -> None:
    if not future.done():
        future.set_result(None)


_open: "weakref.WeakSet[Monitor]" = weakref.WeakSet()


def close_all() -> None:
    """Threads may still wait for events, and then the interpreter deletes nothing of theirs."""
    while True:
        try:
            monitors = list(_open)
            break
        except RuntimeError:  # Another thread has opened one meanwhile.
            pass
    for monitor in monitors:
        monitor._close_quietly()
