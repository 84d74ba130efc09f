# Made of its blocking namesake by scripts/make-aio.py; change that one.
"""Whole tasks of a station, on wpa_supplicant."""

from inspect import isawaitable
from types import TracebackType
from typing import Awaitable, Callable, List, Optional, Sequence, Tuple, Type, Union

from .._arguments import PathLike, Text
from .._command import several
from .._errors import Error
from .._native import NetworkConfiguration, Prompt, StationTasks
from ._stream import Stream
from ..results import (
    Connected,
    ConnectStep,
    FoundBss,
    Network,
    NetworkDetails,
    Signal,
    SignalChange,
    StationState,
    StationStatus,
    WpsStep,
)

Reply = Optional[Text]
Callback = Callable[[ConnectStep], Union[Reply, Awaitable[Reply]]]

__all__ = ["Station"]


class Station:
    """One interface of wpa_supplicant, and whole tasks on it.

    ``path``: its control socket, such as ``/run/wpa_supplicant/wlan0``, or another endpoint
    (``@abstract:NAME``, ``udp:HOST:PORT``, with the ``cookie`` if it can't be asked for).
    ``interface``: over a daemon's global socket, the
    interface to work with. ``timeout``: of one request, in seconds. ``client_directory``: where
    its own socket is made (``/tmp``), with ``socket_mode`` and ``socket_group``.
    ``cookie``: what a daemon at a UDP endpoint wants in front of each command, 8 bytes or 16 hex
    digits; it is asked for unless given.

    Each method asks, waits for the events that belong to it, and gives what came of it. What
    fails, and what is cancelled, leaves nothing behind: no socket, no network half made, no other
    network disabled. Several tasks may share it: they wait in turn, and nobody's ``timeout`` is
    for that wait. So ``status`` waits for the end of a ``connect``; who wants to know meanwhile
    asks another ``Station`` on the same path. A process that was forked opens its own.

    Methods raise TimeoutError when a request took too long, OSError (such as FileNotFoundError)
    when there is no daemon, Refused when it says no, and OSError (EBADF) after ``close()``.
    """

    def __init__(
        self,
        path: PathLike,
        *,
        interface: Optional[Text] = None,
        timeout: float = 10.0,
        client_directory: Optional[PathLike] = None,
        socket_mode: Optional[int] = None,
        socket_group: Optional[int] = None,
        cookie: Optional[Text] = None,
    ) -> None:
        self._tasks = StationTasks(
            path, interface, timeout, client_directory, socket_mode, socket_group, cookie
        )

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

    async def __aenter__(self) -> "Station":
        await self._tasks.open().start()
        return self

    async def __aexit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        await self._tasks.close().start()

    async def status(self) -> StationStatus:
        """The state of the interface: whether it is connected, and to what."""
        return await self._tasks.status().start()

    async def interfaces(self) -> List[str]:
        """The names of the daemon's interfaces; asks its global socket."""
        return await self._tasks.interfaces().start()

    async def scan(
        self,
        *,
        ssids: Sequence[Text] = (),
        frequencies: Sequence[int] = (),
        frequency_ranges: Sequence[Tuple[int, int]] = (),
        passive: bool = False,
        only_new: bool = False,
        scan_only: bool = False,
        timeout: float = 30.0,
    ) -> List[FoundBss]:
        """Scans, and gives all BSSes that are known when the results are there, the strongest
        first.

        It waits for its own scan, and while the interface is busy it tries again. ``ssids``: asks
        for these by name, which is the way to find hidden ones. ``frequencies`` and
        ``frequency_ranges``: looks only there, in MHz. ``passive``: only listens. ``only_new``:
        the driver forgets what it heard before. ``scan_only``: does not connect to what is found.

        Raises TimeoutError after ``timeout`` seconds, and Failed when the driver could not scan.
        """
        pending = self._tasks.scan(
            list(several("ssids", ssids)),
            list(several("frequencies", frequencies)),
            list(several("frequency_ranges", frequency_ranges)),
            passive,
            only_new,
            scan_only,
            timeout,
        )
        return await pending.start()

    async def found(self) -> List[FoundBss]:
        """All BSSes that are known already, the strongest first, without a scan."""
        return await self._tasks.found().start()

    async def networks(self) -> List[Network]:
        """All networks that are configured, in the order of their numbers."""
        return await self._tasks.networks().start()

    async def network(self, id: int) -> NetworkDetails:
        """What is configured of this network. Raises Refused when there is no such network."""
        return await self._tasks.network(id).start()

    async def connect(
        self,
        network: Union[str, bytes, NetworkConfiguration],
        passphrase: Optional[Text] = None,
        *,
        security: Optional[str] = None,
        hidden: bool = False,
        bssid: Optional[str] = None,
        eap: Optional[str] = None,
        identity: Optional[Text] = None,
        password: Optional[Text] = None,
        ca_certificate: Optional[Text] = None,
        timeout: float = 30.0,
        prompt_timeout: float = 120.0,
        scans: int = 3,
        exclusive: bool = False,
        save: bool = False,
    ) -> Connected:
        """Connects to a network, and waits until it is connected or has failed.

        ``network``: its SSID, with the keywords of NetworkConfiguration that are needed most; or
        a NetworkConfiguration. ``timeout``: how long it may take, in seconds, without the time
        that prompts wait for answers (``prompt_timeout``). ``scans``: after how many in vain it
        is not there. ``exclusive``: the other networks stay disabled. ``save``: the daemon's file
        is written when it is connected; where that is not to be (no ``update_config=1``), Refused
        is raised although the connection is up and stays.

        The network is added for this, each time, even if one of that name is configured already:
        ``connect_saved`` takes that one and adds none. It stays when it is connected, and is gone
        when it failed, was interrupted or cancelled; other networks are as they were, and a
        station that was connected before goes back.

        Raises ConnectError, which has the ``reason``; ValueError for what no daemon takes, before
        anything is sent. When the daemon asks for what was left out, such as a password, the
        reason is ``"credentials_needed"``: see ``connect_with`` and ``connecting``.
        """
        if isinstance(network, NetworkConfiguration):
            if passphrase is not None or security is not None or identity is not None:
                raise TypeError("a NetworkConfiguration has its own passphrase and keywords")
            if hidden or bssid is not None or eap is not None or password is not None:
                raise TypeError("a NetworkConfiguration has its own keywords")
            if ca_certificate is not None:
                raise TypeError("a NetworkConfiguration has its own ca_certificate")
        else:
            network = NetworkConfiguration(
                network,
                passphrase,
                security=security,
                hidden=hidden,
                bssid=bssid,
                eap=eap,
                identity=identity,
                password=password,
                ca_certificate=ca_certificate,
            )
        pending = self._tasks.connect(network, timeout, prompt_timeout, scans, exclusive)
        connected = await pending.start()
        if save:
            await self._tasks.save().start()
        return connected

    async def connect_saved(
        self,
        id: int,
        *,
        timeout: float = 30.0,
        prompt_timeout: float = 120.0,
        scans: int = 3,
        exclusive: bool = False,
    ) -> Connected:
        """As ``connect``, to a network that is configured already, and adds none; when it fails, it
        is as it was.
        """
        return await self._tasks.connect_saved(id, timeout, prompt_timeout, scans, exclusive).start()

    async def connect_with(
        self,
        network: Union[NetworkConfiguration, int],
        callback: Callback,
        *,
        timeout: float = 30.0,
        prompt_timeout: float = 120.0,
        scans: int = 3,
        exclusive: bool = False,
    ) -> Connected:
        """As ``connect``; ``callback`` sees every step, and what it returns answers a prompt;
        it may be a coroutine function.

        Returning None leaves a prompt unanswered. An exception that it raises gives up: what was
        begun is undone, and the exception reaches the caller. ``network`` may be the number of
        one that is configured.
        """
        async with await self.connecting(
            network,
            timeout=timeout,
            prompt_timeout=prompt_timeout,
            scans=scans,
            exclusive=exclusive,
        ) as steps:
            async for step in steps:
                reply = callback(step)
                reply = await reply if isawaitable(reply) else reply
                if step.failure is not None:
                    raise step.failure
                if step.connected is not None:
                    return step.connected
                if step.prompt is not None and reply is not None:
                    await self._tasks.answer(step.prompt, reply).start()
        raise Error("connecting ended without an outcome")

    async def connecting(
        self,
        network: Union[NetworkConfiguration, int],
        *,
        timeout: float = 30.0,
        prompt_timeout: float = 120.0,
        scans: int = 3,
        exclusive: bool = False,
    ) -> Stream[ConnectStep]:
        """As ``connect``, step by step: the last step is ``"connected"`` or ``"failed"``.

        Closing the stream before undoes what was begun. ``network`` may be the number of one that
        is configured. Raises ValueError, OSError or Refused when the daemon could not be asked.
        """
        pending = self._tasks.connecting(network, timeout, prompt_timeout, scans, exclusive)
        return Stream(await pending.start())

    async def answer(self, prompt: Prompt, answer: Text) -> None:
        """Answers a prompt, with any text but ends of lines."""
        await self._tasks.answer(prompt, answer).start()

    async def states(self) -> Stream[StationState]:
        """How far the interface is, and each change: the first is the present state, and no two
        neighbours are the same. It goes on when the daemon is started anew."""
        pending = self._tasks.states()
        return Stream(await pending.start())

    async def disconnect(self) -> None:
        """Disconnects, and stays so until ``reconnect`` or a network is selected."""
        await self._tasks.disconnect().start()

    async def reconnect(self) -> None:
        """Connects again after ``disconnect``. It does not wait for the connection."""
        await self._tasks.reconnect().start()

    async def reassociate(self) -> None:
        """Connects anew, to the best BSS of the best network. It does not wait for it."""
        await self._tasks.reassociate().start()

    async def forget(self, id: int) -> None:
        """Removes this network, and disconnects from it. Raises Refused when there is none."""
        await self._tasks.forget(id).start()

    async def forget_all(self) -> None:
        """Removes all networks, and disconnects."""
        await self._tasks.forget_all().start()

    async def select(self, id: int) -> None:
        """Connects to this network and no other: all others are disabled until they are enabled
        again. It does not wait for the connection. Raises Refused when there is none."""
        await self._tasks.select(id).start()

    async def enable(self, id: int) -> None:
        """Lets wpa_supplicant connect to this network when it finds it. Raises Refused when there
        is none."""
        await self._tasks.enable(id).start()

    async def enable_all(self) -> None:
        """Lets wpa_supplicant connect to every network that it finds."""
        await self._tasks.enable_all().start()

    async def disable(self, id: int) -> None:
        """Keeps wpa_supplicant from this network, and disconnects from it. Raises Refused when
        there is none."""
        await self._tasks.disable(id).start()

    async def reorder(self, ids: Sequence[int]) -> None:
        """Puts these networks before all others, the first one first: where several are to be
        found, wpa_supplicant connects to that of the highest priority.

        Raises Refused when there is no such network; the priorities are what they were then.
        """
        await self._tasks.reorder(list(several("ids", ids))).start()

    async def save(self) -> None:
        """Writes the networks and all else that is configured to wpa_supplicant's file. Raises
        Refused where that is not to be, or can't be."""
        await self._tasks.save().start()

    async def roam(self, bssid: str) -> None:
        """Goes over to this access point of the network that is connected. Raises Refused without
        a connection, and when no such BSS of the network is known."""
        await self._tasks.roam(bssid).start()

    async def signal(self) -> Signal:
        """The signal of the connection. Raises Refused without a connection."""
        return await self._tasks.signal().start()

    async def signal_monitor(self, threshold: int, hysteresis: int) -> Stream[SignalChange]:
        """Tells when the signal becomes better or worse than ``threshold``, in dBm, by more than
        ``hysteresis``, in dB. Closing the stream switches it off. Raises Refused where the driver
        can't do it."""
        pending = self._tasks.signal_monitor(threshold, hysteresis)
        return Stream(await pending.start())

    async def wps_button(self, *, timeout: float = 120.0) -> Stream[WpsStep]:
        """Sets up a network by WPS, with the access point whose button is pressed.

        ``timeout`` is for all of it, in seconds, connecting included. The last step is
        ``"connected"`` or ``"failed"``; closed before, it is called off.
        """
        pending = self._tasks.wps_button(timeout)
        return Stream(await pending.start())

    async def wps_pin(self, pin: Optional[str] = None, *, timeout: float = 120.0) -> Stream[WpsStep]:
        """Sets up a network by WPS, with an access point into which this PIN is typed; without
        one, wpa_supplicant makes it up, and the first step has it.

        ``timeout`` as with ``wps_button``. Raises ValueError for what is no PIN.
        """
        pending = self._tasks.wps_pin(pin, timeout)
        return Stream(await pending.start())

    async def wps_cancel(self) -> None:
        """Calls off a WPS that is under way."""
        await self._tasks.wps_cancel().start()
