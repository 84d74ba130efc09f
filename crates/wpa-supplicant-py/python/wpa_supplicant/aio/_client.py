"""Requests for asyncio."""

from types import TracebackType
from typing import TYPE_CHECKING, Any, Optional, Type, Union

from .._arguments import PathLike, Text
from .._native import ClientTasks

if TYPE_CHECKING:
    from ..replies import Status


class Client:
    """A connection to a daemon for asyncio: commands go out, typed replies come back.

    The arguments are those of the blocking ``Client``. Tasks may share it: their requests wait
    for each other. A request that is cancelled leaves no reply behind for another one.
    """

    def __init__(
        self,
        path: PathLike,
        *,
        timeout: float = 10.0,
        client_directory: Optional[PathLike] = None,
        cookie: Optional[Text] = None,
    ) -> None:
        self._tasks = ClientTasks(path, timeout, client_directory, cookie)

    async def __aenter__(self) -> "Client":
        await self._tasks.open().start()
        return self

    async def __aexit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        await self._tasks.close().start()

    async def close(self) -> None:
        """Closes the connection, and ends what is waited for."""
        await self._tasks.close().start()

    @property
    def closed(self) -> bool:
        """Whether ``close()`` was called."""
        return self._tasks.closed

    @property
    def endpoint(self) -> str:
        """Where the daemon listens."""
        return self._tasks.endpoint

    def __repr__(self) -> str:
        state = ", closed" if self.closed else ""
        return f"<{type(self).__name__} {self.endpoint}{state}>"

    async def request(self, command: Text) -> str:
        """Sends a command and returns the reply as it came; ``FAIL`` is a reply like any other.

        Raises TimeoutError if none came, another OSError if it can't be sent, ValueError for a
        command with a NUL.
        """
        return await self._tasks.request(command).start()

    async def request_bytes(self, command: Text) -> bytes:
        """The same as ``bytes``."""
        return await self._tasks.request_bytes(command).start()

    async def send(self, command: Text) -> Any:
        """Sends a command and returns its typed reply, as ``parse_reply`` reads it.

        Raises what ``request`` and ``parse_reply`` raise, such as Refused.
        """
        return await self._tasks.send(command).start()

    async def ping(self) -> None:
        """Asks whether the daemon is there."""
        await self._tasks.send("PING").start()

    async def status(self) -> Union["Status", Any]:
        """The state of the interface (``replies.Status``), or of hostapd's radio."""
        return await self._tasks.send("STATUS").start()
