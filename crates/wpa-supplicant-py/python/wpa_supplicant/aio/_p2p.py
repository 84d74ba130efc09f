# Made of its blocking namesake by scripts/make-aio.py; change that one.
"""Wi-Fi Direct (P2P), on wpa_supplicant."""

from inspect import isawaitable
from os import PathLike
from types import TracebackType
from typing import Any, Callable, Dict, List, Optional, Tuple, Type, Union

from .._errors import Error
from .._native import P2pRequest, P2pSteps, P2pTasks
from .._record import Secret
from ._stream import Stream
from ..results import (
    P2pGroup,
    P2pGroupEvent,
    P2pIncoming,
    P2pInvitationAnswer,
    P2pPairingAnswer,
    P2pPeer,
    P2pPeerEvent,
    P2pServiceAnswer,
    P2pStep,
    P2pStoredGroup,
)

Text = Union[str, bytes]
Pin = Union[str, Secret]
Watcher = Callable[[P2pStep], object]

__all__ = ["P2p"]


class P2p:
    """A device of Wi-Fi Direct: find devices, connect to them, own groups, invite, and ask for
    services.

    ``path``: the control socket of the device, ``/run/wpa_supplicant/p2p-dev-wlan0``; that of its
    station, ``wlan0``, from which it goes on to the device's beside it; or the daemon's global
    socket, which tells most. Where there is no ``p2p-dev-wlan0`` (older drivers), the station's is
    the device's. The other arguments are as for ``Station``.

    Methods raise TimeoutError when a request took too long, OSError (such as FileNotFoundError)
    when there is no daemon, Refused when it says no, and OSError (EBADF) after ``close()``. Several
    threads may share it: they wait in turn.
    """

    def __init__(
        self,
        path: Union[str, bytes, "PathLike[str]", "PathLike[bytes]"],
        *,
        timeout: float = 10.0,
        client_directory: Union[None, str, bytes, "PathLike[str]", "PathLike[bytes]"] = None,
        socket_mode: Optional[int] = None,
        socket_group: Optional[int] = None,
        cookie: Optional[Text] = None,
    ) -> None:
        self._tasks = P2pTasks(path, timeout, client_directory, socket_mode, socket_group, cookie)

    async def close(self) -> None:
        """Closes its connection, and ends what others wait for; more than once does no harm."""
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

    async def __aenter__(self) -> "P2p":
        await self._tasks.open().start()
        return self

    async def __aexit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        await self._tasks.close().start()

    async def find(
        self,
        *,
        time: Optional[float] = None,
        kind: Optional[str] = None,
        device: Optional[str] = None,
        device_type: Optional[str] = None,
        frequency: Optional[int] = None,
    ) -> Stream[P2pPeerEvent]:
        """Looks for devices. Closing the stream stops the search.

        ``time``: how long, in seconds, of which the daemon counts whole ones; otherwise until it
        is stopped. ``kind``: ``"social"`` or ``"progressive"``: on which channels; without it on
        all of them first, and then on the social ones. ``device``: only that of this address.
        ``device_type``: only those of this type, such as ``"7-0050F204-1"``. ``frequency``: only
        there, in MHz.
        """
        pending = self._tasks.find(time, kind, device, device_type, frequency)
        return Stream(await pending.start())

    async def stop_find(self) -> None:
        """Stops to look for devices, and to listen."""
        await self._tasks.stop_find().start()

    async def listen(self, time: float) -> None:
        """Listens for so many whole seconds, so that other devices find this one. It does not wait
        for their end."""
        await self._tasks.listen(time).start()

    async def peers(self) -> List[P2pPeer]:
        """All devices that the daemon knows of."""
        return await self._tasks.peers().start()

    async def peer(self, address: str) -> Optional[P2pPeer]:
        """One device, with all that is known of it; None if it is not known."""
        return await self._tasks.peer(address).start()

    async def connect(
        self,
        peer: str,
        *,
        method: Optional[str] = None,
        pin: Optional[Pin] = None,
        join: bool = False,
        automatic: bool = False,
        persistent: bool = False,
        network: Optional[int] = None,
        authorize_only: bool = False,
        intent: Optional[int] = None,
        frequency: Optional[int] = None,
        provision_discovery: bool = False,
        timeout: float = 120.0,
        callback: Optional[Watcher] = None,
    ) -> P2pGroup:
        """Forms a group with another device, or joins its group, and waits until it runs.

        ``method``: ``"button"`` (what it does without a PIN); ``"enter_pin"``: by the ``pin`` that
        the other device shows; ``"show_pin"``: by one that is typed in there. The daemon makes
        that up unless it is given, and the first step has it: see ``callback``, which is called
        with each step. An exception that it raises gives up.

        ``join``: joins the group that the other device owns. ``automatic``: lets the daemon find
        out whether it owns one. ``persistent``: stores the group, to be started again without
        buttons or PINs. ``network``: uses the stored group that this network keeps.
        ``authorize_only``: starts nothing, but lets the other device start. ``intent``: how much
        this device wants to own the group: 0 not at all, 15 it has to. ``frequency``: in MHz.
        ``provision_discovery``: asks the other device for its consent before the negotiation.
        ``timeout``: how long it may take, in seconds.

        What fails, takes too long or is interrupted is undone. Raises P2pConnectError, which has
        the ``reason``, and Refused when the daemon says no at once: it does not know the device,
        or the channel is not allowed.
        """
        options = _options(locals())
        pending = self._tasks.connecting(peer, options)
        return await self._finish(await pending.start(), callback)

    async def connecting(
        self,
        peer: str,
        *,
        method: Optional[str] = None,
        pin: Optional[Pin] = None,
        join: bool = False,
        automatic: bool = False,
        persistent: bool = False,
        network: Optional[int] = None,
        authorize_only: bool = False,
        intent: Optional[int] = None,
        frequency: Optional[int] = None,
        provision_discovery: bool = False,
        timeout: float = 120.0,
    ) -> Stream[P2pStep]:
        """As ``connect``, step by step: the last step is ``"connected"`` or ``"failed"``. Closing
        the stream before undoes what was begun.
        """
        options = _options(locals())
        pending = self._tasks.connecting(peer, options)
        return Stream(await pending.start())

    async def create_group(
        self,
        *,
        persistent: bool = False,
        network: Optional[int] = None,
        frequency: Optional[int] = None,
        timeout: float = 120.0,
    ) -> P2pGroup:
        """Makes a group that this device owns, for others to join, and waits until it runs.

        ``persistent``: stores it. ``network``: starts the stored group that this network keeps.
        ``frequency``: in MHz; 2 or 5 stand for the band. Raises as ``connect``.
        """
        pending = self._tasks.create_group(persistent, network, frequency, timeout)
        return await self._finish(await pending.start(), None)

    async def _finish(self, native: P2pSteps, callback: Optional[Watcher]) -> P2pGroup:
        """Goes through all steps, to the group or to why there is none."""
        steps: Stream[P2pStep] = Stream(native)
        async with steps:
            async for step in steps:
                if callback is not None:
                    reply = callback(step)
                    if isawaitable(reply): await reply
                if step.failure is not None:
                    raise step.failure
                if step.group is not None:
                    return step.group
        raise Error("connecting ended without an outcome")

    async def remove_group(self, interface: Text) -> bool:
        """Removes the group on this interface. False if there is no such group."""
        return await self._tasks.remove_group(interface).start()

    async def groups(self) -> Stream[P2pGroupEvent]:
        """What happens to groups from now on: they start and stop, and others join and leave those
        that this device owns. It goes on when the daemon is started anew."""
        pending = self._tasks.groups()
        return Stream(await pending.start())

    async def stored_groups(self) -> List[P2pStoredGroup]:
        """The groups that are stored."""
        return await self._tasks.stored_groups().start()

    async def forget_group(self, network: int) -> bool:
        """Removes a stored group. False if there is none of this number."""
        return await self._tasks.forget_group(network).start()

    async def admit(
        self, interface: Text, *, method: Optional[str] = None, pin: Optional[Pin] = None
    ) -> Optional[Secret]:
        """Lets a device into the group that this one owns on this interface: by button, or by a
        PIN, ``method`` and ``pin`` being as for ``connect``. Returns the PIN that is to be typed in
        there, if there is one."""
        return await self._tasks.admit(interface, method, pin).start()

    async def ask_to_pair(self, peer: str, question: str) -> P2pPairingAnswer:
        """Asks another device for a way to pair, and waits for its answer (provision discovery).

        ``question``: ``"press_button"``, ``"show_pin"`` (which is typed in here) or
        ``"enter_pin"`` (which is shown here).
        """
        return await self._tasks.ask_to_pair(peer, question).start()

    async def reinvoke(
        self,
        peer: str,
        network: int,
        *,
        frequency: Optional[int] = None,
        timeout: float = 120.0,
        callback: Optional[Watcher] = None,
    ) -> P2pGroup:
        """Invites a device to start the stored group again that this network keeps, and waits for
        that group. Raises as ``connect``."""
        pending = self._tasks.reinvoke(peer, network, frequency, timeout)
        return await self._finish(await pending.start(), callback)

    async def invite(
        self,
        peer: str,
        interface: Text,
        *,
        owner: Optional[str] = None,
        timeout: float = 120.0,
    ) -> P2pInvitationAnswer:
        """Invites a device into the group that runs on this interface, and waits for its answer.

        It has to be let in as any other, by ``admit``, before or when it asks; that it has come,
        ``groups`` tells. ``owner``: who owns the group, if it is another device.
        """
        return await self._tasks.invite(peer, interface, owner, timeout).start()

    async def requests(self) -> Stream[P2pIncoming]:
        """What other devices ask of this one from now on. It goes on when the daemon is started
        anew."""
        pending = self._tasks.requests()
        return Stream(await pending.start())

    async def accept(
        self,
        request: P2pRequest,
        *,
        pin: Optional[Pin] = None,
        callback: Optional[Watcher] = None,
    ) -> P2pGroup:
        """Accepts what another device asks: connects, or starts the group again, and waits until it
        runs. ``pin``: what the other device shows, where the request ``needs_pin``. ``callback``
        and what it raises are as for ``connect``; Failed if there is nothing to accept, or the PIN
        is missing."""
        pending = self._tasks.accepting(request, pin)
        return await self._finish(await pending.start(), callback)

    async def accepting(self, request: P2pRequest, *, pin: Optional[Pin] = None) -> Stream[P2pStep]:
        """As ``accept``, step by step. Closing the stream before the end undoes what was begun."""
        pending = self._tasks.accepting(request, pin)
        return Stream(await pending.start())

    async def reject(self, request: P2pRequest) -> None:
        """Says no to what another device asks."""
        await self._tasks.reject(request).start()

    async def add_service(
        self,
        *,
        bonjour: Optional[Tuple[bytes, bytes]] = None,
        upnp: Optional[str] = None,
    ) -> None:
        """Offers a service to other devices: of Bonjour, a query in DNS' form and what it is
        answered with; or of UPnP 1.0, its name."""
        await self._tasks.add_service((bonjour, upnp)).start()

    async def remove_service(
        self,
        *,
        bonjour: Optional[Tuple[bytes, bytes]] = None,
        upnp: Optional[str] = None,
    ) -> bool:
        """Offers a service no more. False if it was not offered."""
        return await self._tasks.remove_service((bonjour, upnp)).start()

    async def flush_services(self) -> None:
        """Offers no service any more."""
        await self._tasks.flush_services().start()

    async def discover_services(
        self,
        *,
        peer: Optional[str] = None,
        bonjour: Optional[bytes] = None,
        upnp: Optional[str] = None,
        timeout: float = 30.0,
    ) -> Stream[P2pServiceAnswer]:
        """Asks for services, and looks for devices meanwhile, which it takes to ask them. Closing
        the stream withdraws the question.

        Without more, for all services of all kinds. ``bonjour``: those that answer this query in
        DNS' form; ``b""``: all of Bonjour. ``upnp``: those of UPnP 1.0 with this search target,
        such as ``ssdp:all``. ``peer``: of this device only; the answers end when it has answered.
        ``timeout``: how long to wait for answers, in seconds.
        """
        pending = self._tasks.discover_services(peer, bonjour, upnp, timeout)
        return Stream(await pending.start())


_OPTIONS = (
    "method",
    "pin",
    "join",
    "automatic",
    "persistent",
    "network",
    "authorize_only",
    "intent",
    "frequency",
    "provision_discovery",
    "timeout",
)


def _options(arguments: Dict[str, Any]) -> Dict[str, Any]:
    """Those of a method's arguments that say how to connect."""
    return {name: arguments[name] for name in _OPTIONS}
