"""Wi-Fi Direct (P2P), on wpa_supplicant."""

from os import PathLike
from types import TracebackType
from typing import Any, Callable, Dict, List, Optional, Tuple, Type, Union

from ._errors import Error
from ._native import P2pRequest, P2pSteps, P2pTasks
from ._record import Secret
from ._stream import Stream
from .results import (
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

    >>> from wpa_supplicant import P2p
    >>> from wpa_supplicant.simulation import P2pPeer, Supplicant, World
    >>> television = P2pPeer("42:00:00:00:03:00", "Television")
    >>> world = World(supplicants=[Supplicant("wlan0", p2p="laptop")], peers=[television])
    >>> with P2p(world.address("wlan0")) as p2p:
    ...     with p2p.find() as events:
    ...         found = next(event.peer for event in events if event.peer)
    ...     group = p2p.connect(found.address)
    ...     print(found.name, group.interface, group.role)
    ...     p2p.remove_group(group.interface)
    Television p2p-wlan0-0 owner
    True
    >>> world.stop()
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
        self._tasks.open().wait()  # aio: -

    def close(self) -> None:
        """Closes its connection, and ends what others wait for; more than once does no harm."""
        self._tasks.close().wait()

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

    def __enter__(self) -> "P2p":
        # aio: await self._tasks.open().start()
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        self._tasks.close().wait()

    def find(
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
        return Stream(pending.wait())

    def stop_find(self) -> None:
        """Stops to look for devices, and to listen."""
        self._tasks.stop_find().wait()

    def listen(self, time: float) -> None:
        """Listens for so many whole seconds, so that other devices find this one. It does not wait
        for their end."""
        self._tasks.listen(time).wait()

    def peers(self) -> List[P2pPeer]:
        """All devices that the daemon knows of."""
        return self._tasks.peers().wait()

    def peer(self, address: str) -> Optional[P2pPeer]:
        """One device, with all that is known of it; None if it is not known."""
        return self._tasks.peer(address).wait()

    def connect(
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
        return self._finish(pending.wait(), callback)  # aio: -
        # aio: return await self._finish(await pending.start(), callback)

    def connecting(
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

        >>> from wpa_supplicant import P2p
        >>> from wpa_supplicant.simulation import P2pPeer, Supplicant, World
        >>> television = P2pPeer("42:00:00:00:03:00", "Television")
        >>> world = World(supplicants=[Supplicant("wlan0", p2p="laptop")], peers=[television])
        >>> with P2p(world.address("wlan0")) as p2p:
        ...     with p2p.find() as events:
        ...         found = next(event.peer for event in events if event.peer)
        ...     with p2p.connecting(found.address) as steps:
        ...         print([step.kind for step in steps])
        ['negotiated', 'formed', 'connected']
        >>> world.stop()
        """
        options = _options(locals())
        pending = self._tasks.connecting(peer, options)
        return Stream(pending.wait())

    def create_group(
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

        >>> from wpa_supplicant import P2p
        >>> from wpa_supplicant.simulation import Supplicant, World
        >>> world = World(supplicants=[Supplicant("wlan0", p2p="laptop")])
        >>> with P2p(world.address("wlan0")) as p2p:
        ...     group = p2p.create_group()
        ...     print(group.role, group.passphrase)
        owner Secret(hidden)
        >>> world.stop()
        """
        pending = self._tasks.create_group(persistent, network, frequency, timeout)
        return self._finish(pending.wait(), None)  # aio: -
        # aio: return await self._finish(await pending.start(), None)

    def _finish(self, native: P2pSteps, callback: Optional[Watcher]) -> P2pGroup:
        """Goes through all steps, to the group or to why there is none."""
        steps: Stream[P2pStep] = Stream(native)
        with steps:
            for step in steps:
                if callback is not None:
                    callback(step)  # aio: -
                    # aio: reply = callback(step)
                    # aio: if isawaitable(reply): await reply
                if step.failure is not None:
                    raise step.failure
                if step.group is not None:
                    return step.group
        raise Error("connecting ended without an outcome")

    def remove_group(self, interface: Text) -> bool:
        """Removes the group on this interface. False if there is no such group."""
        return self._tasks.remove_group(interface).wait()

    def groups(self) -> Stream[P2pGroupEvent]:
        """What happens to groups from now on: they start and stop, and others join and leave those
        that this device owns. It goes on when the daemon is started anew."""
        pending = self._tasks.groups()
        return Stream(pending.wait())

    def stored_groups(self) -> List[P2pStoredGroup]:
        """The groups that are stored."""
        return self._tasks.stored_groups().wait()

    def forget_group(self, network: int) -> bool:
        """Removes a stored group. False if there is none of this number."""
        return self._tasks.forget_group(network).wait()

    def admit(
        self, interface: Text, *, method: Optional[str] = None, pin: Optional[Pin] = None
    ) -> Optional[Secret]:
        """Lets a device into the group that this one owns on this interface: by button, or by a
        PIN, ``method`` and ``pin`` being as for ``connect``. Returns the PIN that is to be typed in
        there, if there is one."""
        return self._tasks.admit(interface, method, pin).wait()

    def ask_to_pair(self, peer: str, question: str) -> P2pPairingAnswer:
        """Asks another device for a way to pair, and waits for its answer (provision discovery).

        ``question``: ``"press_button"``, ``"show_pin"`` (which is typed in here) or
        ``"enter_pin"`` (which is shown here).
        """
        return self._tasks.ask_to_pair(peer, question).wait()

    def reinvoke(
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
        return self._finish(pending.wait(), callback)  # aio: -
        # aio: return await self._finish(await pending.start(), callback)

    def invite(
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
        return self._tasks.invite(peer, interface, owner, timeout).wait()

    def requests(self) -> Stream[P2pIncoming]:
        """What other devices ask of this one from now on. It goes on when the daemon is started
        anew."""
        pending = self._tasks.requests()
        return Stream(pending.wait())

    def accept(
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
        return self._finish(pending.wait(), callback)  # aio: -
        # aio: return await self._finish(await pending.start(), callback)

    def accepting(self, request: P2pRequest, *, pin: Optional[Pin] = None) -> Stream[P2pStep]:
        """As ``accept``, step by step. Closing the stream before the end undoes what was begun."""
        pending = self._tasks.accepting(request, pin)
        return Stream(pending.wait())

    def reject(self, request: P2pRequest) -> None:
        """Says no to what another device asks."""
        self._tasks.reject(request).wait()

    def add_service(
        self,
        *,
        bonjour: Optional[Tuple[bytes, bytes]] = None,
        upnp: Optional[str] = None,
    ) -> None:
        """Offers a service to other devices: of Bonjour, a query in DNS' form and what it is
        answered with; or of UPnP 1.0, its name."""
        self._tasks.add_service((bonjour, upnp)).wait()

    def remove_service(
        self,
        *,
        bonjour: Optional[Tuple[bytes, bytes]] = None,
        upnp: Optional[str] = None,
    ) -> bool:
        """Offers a service no more. False if it was not offered."""
        return self._tasks.remove_service((bonjour, upnp)).wait()

    def flush_services(self) -> None:
        """Offers no service any more."""
        self._tasks.flush_services().wait()

    def discover_services(
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
        return Stream(pending.wait())


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
