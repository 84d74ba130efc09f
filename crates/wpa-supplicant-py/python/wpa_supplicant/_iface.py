"""``IFace``: the C extension's type, and what it lacked."""

from typing import TYPE_CHECKING, Any, Dict, Optional

from . import _native
from ._arguments import PathLike, Text

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop, Lock


class IFace(_native.IFace):
    """A connection to the control interface of one wpa_supplicant or hostapd.

    ``IFace(ctrl_path)`` and ``IFace(ctrl_path, cli_path)`` open it at once, see `open`;
    ``IFace()`` does not.

    >>> import tempfile
    >>> from wpa_supplicant import IFace, simulation
    >>> directory = tempfile.TemporaryDirectory()
    >>> path = directory.name + "/wlan0"
    >>> daemon = simulation.Daemon(path)
    >>> with IFace(path) as iface:
    ...     iface.request("PING")
    ...     iface.attach()
    ...     iface.request("SCAN")
    ...     for event in iface:
    ...         if event.startswith("CTRL-EVENT-SCAN-RESULTS", 3):
    ...             break
    'PONG\\n'
    'OK\\n'
    >>> iface.request("PING")
    Traceback (most recent call last):
    OSError: [Errno 9] interface not open: open(ctrl_path) it first
    >>> daemon.stop()
    >>> directory.cleanup()

    Any thread may call any method at any time: requests wait for their turn, `recv` works
    beside them, and `close` ends the waits of all others, asyncio's tasks included. Ctrl-C ends
    them, too, and a reply that comes late comes to no other request.

    Leaving it to the garbage collector detaches and removes the client's socket, as does the end
    of the program. The child of a fork shares the connection and does no harm by closing it, but
    should open one of its own.

    In asyncio, `attach_async`, `detach_async`, `request_async`, `recv_async` and ``async for`` let
    the loop go on. Opening waits for nothing, except for a daemon's cookie over UDP.

    An attached interface is to be read: a daemon whose events pile up holds back those of
    everybody else.

    Who waits for events is not told that the daemon is gone, and after its restart gets none: no
    event says so. The next request, such as a ``PING``, fails then, and what comes after it is
    attached anew. `Monitor` notices by itself.
    """

    __slots__ = ("_turns",)
    _turns: "Dict[AbstractEventLoop, Lock]"

    # It is the native one's, and shows help() and inspect its arguments.
    def __init__(
        self,
        ctrl_path: Optional[PathLike] = None,
        cli_path: Optional[PathLike] = None,
        *,
        cookie: Optional[Text] = None,
    ) -> None:
        super().__init__(ctrl_path, cli_path, cookie=cookie)

    async def request_async(self, cmd: Text) -> str:
        """As `request`, for asyncio: the event loop waits for the socket, and no thread does.

        Events that come before the reply are kept for `recv` and its kin. A request that is
        cancelled, as by ``asyncio.wait_for``, takes no other one's reply.

        >>> import asyncio, tempfile
        >>> from wpa_supplicant import IFace, simulation
        >>> directory = tempfile.TemporaryDirectory()
        >>> path = directory.name + "/wlan0"
        >>> daemon = simulation.Daemon(path)
        >>> async def ask():
        ...     async with IFace(path) as iface:
        ...         return await iface.request_async("PING")
        >>> asyncio.run(ask())
        'PONG\\n'
        >>> daemon.stop()
        >>> directory.cleanup()
        """
        from . import _iface_async

        return await _iface_async.request(self, cmd)

    async def attach_async(self) -> None:
        """As `attach`, for asyncio. If it is cancelled, it is not attached.

        >>> import asyncio, tempfile
        >>> from wpa_supplicant import IFace, simulation
        >>> async def first_event(path, daemon):
        ...     async with IFace(path) as iface:
        ...         await iface.attach_async()
        ...         daemon.send_event("<3>CTRL-EVENT-SCAN-STARTED ")
        ...         async for event in iface:
        ...             return event
        >>> with tempfile.TemporaryDirectory() as directory:
        ...     daemon = simulation.Daemon(f"{directory}/wlan0")
        ...     asyncio.run(first_event(f"{directory}/wlan0", daemon))
        ...     daemon.stop()
        '<3>CTRL-EVENT-SCAN-STARTED '
        """
        from . import _iface_async

        await _iface_async.attach(self)

    async def detach_async(self) -> None:
        """As `detach`, for asyncio. It is not attached any more, even if it is cancelled."""
        from . import _iface_async

        await _iface_async.detach(self)

    async def recv_async(self, timeout: int = -1) -> str:
        """As `recv`, for asyncio; unless given, `timeout` is for ever.

        Cancelling it loses no event.
        """
        from . import _iface_async

        return await _iface_async.receive(self, timeout)

    async def __aenter__(self) -> "IFace":
        return self

    async def __aexit__(self, *exception: Any) -> None:
        self.__exit__(*exception)

    def __aiter__(self) -> "IFace":
        return self

    async def __anext__(self) -> str:
        return await self.recv_async()


IFace.__module__ = "wpa_supplicant"
