"""Requests for asyncio."""

from types import TracebackType
from typing import TYPE_CHECKING, List, Optional, Sequence, Type, TypeVar, Union, overload

from .._arguments import PathLike, Text
from .._native import ClientTasks

if TYPE_CHECKING:
    from .. import replies
    from .._command import Command
    from .._reply import Reply

R = TypeVar("R")


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
        """Closes the connection and removes its socket. A wait of another task ends with
        OSError, and so does what is asked for later. Closing again does nothing.
        """
        await self._tasks.close().start()

    @property
    def closed(self) -> bool:
        """Whether ``close`` was called."""
        return self._tasks.closed

    @property
    def endpoint(self) -> str:
        """Where the daemon listens."""
        return self._tasks.endpoint

    def __repr__(self) -> str:
        state = ", closed" if self.closed else ""
        return f"<{type(self).__name__} {self.endpoint}{state}>"

    async def request(self, command: Text) -> str:
        """Sends a command and returns the reply as it came, as ``str``; ``FAIL`` is a reply like any
        other here. Bytes that are not UTF-8 are in it by ``surrogateescape``.

        Raises TimeoutError if none came, another OSError if it can't be sent, ValueError for a
        command with a NUL.
        """
        return await self._tasks.request(command).start()

    async def request_bytes(self, command: Text) -> bytes:
        """The same as ``bytes``."""
        return await self._tasks.request_bytes(command).start()

    @overload
    async def send(self, command: "Command[R]") -> R: ...

    @overload
    async def send(self, command: Text) -> "Reply": ...

    async def send(self, command: "Union[Text, Command[R]]") -> "Union[R, Reply]":
        """Sends a command and returns its typed reply, as ``parse_reply`` reads it.

        A text goes out as it is: names of networks and passphrases have to be encoded in it. The
        other methods and the commands of ``wpa_supplicant.commands`` do that. The reply to one of
        these is of the class that belongs to it.

        Raises what ``request`` and ``parse_reply`` raise, such as Refused.
        """
        return await self._tasks.send(command).start()

    async def ping(self) -> None:
        """Asks whether the daemon is there: ``PING``."""
        await self._tasks.send("PING").start()

    async def status(self) -> "Union[replies.Status, replies.HostapdStatus]":
        """The state of the interface, or of hostapd's radio: ``STATUS``."""
        reply: "Union[replies.Status, replies.HostapdStatus]"
        reply = await self._tasks.send("STATUS").start()
        return reply

    async def scan(self) -> "replies.ScanStarted":
        """Starts a scan: ``SCAN``. That it is done is told by an event."""
        reply: "replies.ScanStarted" = await self._tasks.send("SCAN").start()
        return reply

    async def scan_results(self) -> "replies.ScanResults":
        """What the last scans found: ``SCAN_RESULTS``. Long tables are cut off by the daemon;
        ``all_bsses`` has everything.
        """
        reply: "replies.ScanResults" = await self._tasks.send("SCAN_RESULTS").start()
        return reply

    async def all_bsses(self) -> "List[replies.Bss]":
        """All that is known of all BSSes, as a list of ``Bss``."""
        return await self._tasks.all_bsses().start()

    async def all_stations(self) -> "List[replies.Station]":
        """All stations of an access point, as a list of ``Station``."""
        return await self._tasks.all_stations().start()

    async def all_networks(self) -> "List[replies.Network]":
        """All networks that are configured, however many, as a list of ``Network``."""
        return await self._tasks.all_networks().start()

    async def list_networks(self) -> "replies.NetworkList":
        """The networks that fit into one reply: ``LIST_NETWORKS``."""
        reply: "replies.NetworkList" = await self._tasks.send("LIST_NETWORKS").start()
        return reply

    async def signal_poll(self) -> "replies.SignalPoll":
        """The signal of the connection: ``SIGNAL_POLL``."""
        reply: "replies.SignalPoll" = await self._tasks.send("SIGNAL_POLL").start()
        return reply

    async def get_capability(
        self, field: Text
    ) -> "Union[replies.Words, replies.Channels, replies.Frequencies]":
        """What the daemon and the driver can do: ``GET_CAPABILITY``, such as ``"key_mgmt"``."""
        return await self._tasks.get_capability(field).start()

    async def add_network(self) -> int:
        """Adds a network without any setting and returns its number: ``ADD_NETWORK``."""
        reply: "replies.Identifier" = await self._tasks.send("ADD_NETWORK").start()
        return reply.value

    async def set_network(
        self,
        network: int,
        name: Text,
        value: Union[str, bytes, bytearray, int, Sequence[int]],
    ) -> None:
        """Sets a variable of a network: ``SET_NETWORK``. The value is encoded as the variable
        wants it, and nothing in it can become another command or variable:

        - ``str`` or ``bytes``: text of any bytes. For ``psk`` a passphrase, or a key of 32 bytes
          as ``bytes`` or of 64 hex digits; for variables of words (``key_mgmt``, ``proto``, ...)
          and of addresses (``bssid``) these;
        - ``int`` and ``bool``: numbers; a sequence of ``int``: a list of frequencies.

        Raises ValueError for what the daemon would not read as it is.
        """
        await self._tasks.set_network(network, name, value).start()

    async def select_network(self, network: int) -> None:
        """Connects to this network and to no other: ``SELECT_NETWORK``."""
        await self._tasks.select_network(network).start()

    async def enable_network(self, network: int) -> None:
        """Lets this network be used: ``ENABLE_NETWORK``."""
        await self._tasks.enable_network(network).start()

    async def disable_network(self, network: int) -> None:
        """Keeps this network from being used: ``DISABLE_NETWORK``."""
        await self._tasks.disable_network(network).start()

    async def remove_network(self, network: int) -> None:
        """Forgets this network: ``REMOVE_NETWORK``."""
        await self._tasks.remove_network(network).start()

    async def save_config(self) -> None:
        """Writes the configuration to its file: ``SAVE_CONFIG``."""
        await self._tasks.send("SAVE_CONFIG").start()

    async def station(self, address: Text) -> "Optional[replies.Station]":
        """A station of an access point: ``STA``. ``None`` if the daemon says nothing of it;
        Refused if it does not know it.
        """
        reply: "replies.StationReply" = await self._tasks.station(address).start()
        return reply.value
