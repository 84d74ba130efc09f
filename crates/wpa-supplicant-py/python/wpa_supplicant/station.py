"""Whole tasks of a station, on wpa_supplicant."""

# aio: from inspect import isawaitable
from types import TracebackType
from typing import Callable, List, Optional, Sequence, Tuple, Type, Union

from ._arguments import PathLike, Text
from ._command import several
from ._errors import Error
from ._native import NetworkConfiguration, Prompt, StationTasks
from ._stream import Stream
from .results import (
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

Callback = Callable[[ConnectStep], Optional[Text]]

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
    fails, and what Ctrl-C ends, leaves nothing behind: no socket, no network half made, no other
    network disabled. Several threads may share it: they wait in turn, and nobody's ``timeout`` is
    for that wait. So ``status`` waits for the end of a ``connect``; who wants to know meanwhile
    asks another ``Station`` on the same path. A process that was forked opens its own.

    Methods raise TimeoutError when a request took too long, OSError (such as FileNotFoundError)
    when there is no daemon, Refused when it says no, and OSError (EBADF) after ``close()``.

    >>> from wpa_supplicant import Station
    >>> from wpa_supplicant.simulation import AccessPoint, World
    >>> world = World(access_points=[AccessPoint("Lab", wpa2="correct horse")],
    ...               supplicants=["wlan0"])
    >>> with Station(world.address("wlan0")) as station:
    ...     connected = station.connect("Lab", "correct horse")
    ...     print(connected.ssid, connected.key_management)
    Lab WPA2-PSK
    >>> world.stop()
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

    def __enter__(self) -> "Station":
        # aio: await self._tasks.open().start()
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        self._tasks.close().wait()

    def status(self) -> StationStatus:
        """The state of the interface: whether it is connected, and to what."""
        return self._tasks.status().wait()

    def interfaces(self) -> List[str]:
        """The names of the daemon's interfaces; asks its global socket."""
        return self._tasks.interfaces().wait()

    def scan(
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
        return pending.wait()

    def found(self) -> List[FoundBss]:
        """All BSSes that are known already, the strongest first, without a scan."""
        return self._tasks.found().wait()

    def networks(self) -> List[Network]:
        """All networks that are configured, in the order of their numbers."""
        return self._tasks.networks().wait()

    def network(self, id: int) -> NetworkDetails:
        """What is configured of this network. Raises Refused when there is no such network."""
        return self._tasks.network(id).wait()

    def connect(
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

        >>> from wpa_supplicant import ConnectError, Station
        >>> from wpa_supplicant.simulation import AccessPoint, World
        >>> world = World(access_points=[AccessPoint("Lab", wpa2="correct horse")],
        ...               supplicants=["wlan0"])
        >>> station = Station(world.address("wlan0"))
        >>> try:
        ...     station.connect("Lab", "wrong horse")
        ... except ConnectError as error:
        ...     print(error.reason)
        wrong_key
        >>> station.networks()
        []
        >>> station.close()
        >>> world.stop()
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
        connected = pending.wait()
        if save:
            self._tasks.save().wait()
        return connected

    def connect_saved(
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

        >>> from wpa_supplicant import Station
        >>> from wpa_supplicant.simulation import AccessPoint, World
        >>> world = World(access_points=[AccessPoint("Lab", wpa2="correct horse")],
        ...               supplicants=["wlan0"])
        >>> station = Station(world.address("wlan0"))
        >>> connected = station.connect("Lab", "correct horse")
        >>> station.disconnect()
        >>> saved = {network.ssid: network.id for network in station.networks()}
        >>> station.connect_saved(saved["Lab"]).ssid, len(station.networks())
        ('Lab', 1)
        >>> station.close()
        >>> world.stop()
        """
        return self._tasks.connect_saved(id, timeout, prompt_timeout, scans, exclusive).wait()

    def connect_with(
        self,
        network: Union[NetworkConfiguration, int],
        callback: Callback,
        *,
        timeout: float = 30.0,
        prompt_timeout: float = 120.0,
        scans: int = 3,
        exclusive: bool = False,
    ) -> Connected:
        """As ``connect``; ``callback`` sees every step, and what it returns answers a prompt.

        Returning None leaves a prompt unanswered. An exception that it raises gives up: what was
        begun is undone, and the exception reaches the caller. ``network`` may be the number of
        one that is configured.

        >>> from wpa_supplicant import NetworkConfiguration, Station
        >>> from wpa_supplicant.simulation import AccessPoint, World
        >>> world = World(access_points=[AccessPoint("Lab", users=[("user", "hush")])],
        ...               supplicants=["wlan0"])
        >>> station = Station(world.address("wlan0"))
        >>> answers = {"identity": "user", "password": "hush"}
        >>> network = NetworkConfiguration("Lab", eap="PEAP")
        >>> connected = station.connect_with(
        ...     network, lambda step: step.prompt and answers[step.prompt.field])
        >>> connected.ssid
        'Lab'
        >>> station.close()
        >>> world.stop()
        """
        with self.connecting(
            network,
            timeout=timeout,
            prompt_timeout=prompt_timeout,
            scans=scans,
            exclusive=exclusive,
        ) as steps:
            for step in steps:
                reply = callback(step)
                # aio: reply = await reply if isawaitable(reply) else reply
                if step.failure is not None:
                    raise step.failure
                if step.connected is not None:
                    return step.connected
                if step.prompt is not None and reply is not None:
                    self._tasks.answer(step.prompt, reply).wait()
        raise Error("connecting ended without an outcome")

    def connecting(
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
        return Stream(pending.wait())

    def answer(self, prompt: Prompt, answer: Text) -> None:
        """Answers a prompt, with any text but ends of lines."""
        self._tasks.answer(prompt, answer).wait()

    def states(self) -> Stream[StationState]:
        """How far the interface is, and each change: the first is the present state, and no two
        neighbours are the same. It goes on when the daemon is started anew."""
        pending = self._tasks.states()
        return Stream(pending.wait())

    def disconnect(self) -> None:
        """Disconnects, and stays so until ``reconnect`` or a network is selected."""
        self._tasks.disconnect().wait()

    def reconnect(self) -> None:
        """Connects again after ``disconnect``. It does not wait for the connection."""
        self._tasks.reconnect().wait()

    def reassociate(self) -> None:
        """Connects anew, to the best BSS of the best network. It does not wait for it."""
        self._tasks.reassociate().wait()

    def forget(self, id: int) -> None:
        """Removes this network, and disconnects from it. Raises Refused when there is none."""
        self._tasks.forget(id).wait()

    def forget_all(self) -> None:
        """Removes all networks, and disconnects."""
        self._tasks.forget_all().wait()

    def select(self, id: int) -> None:
        """Connects to this network and no other: all others are disabled until they are enabled
        again. It does not wait for the connection. Raises Refused when there is none."""
        self._tasks.select(id).wait()

    def enable(self, id: int) -> None:
        """Lets wpa_supplicant connect to this network when it finds it. Raises Refused when there
        is none."""
        self._tasks.enable(id).wait()

    def enable_all(self) -> None:
        """Lets wpa_supplicant connect to every network that it finds."""
        self._tasks.enable_all().wait()

    def disable(self, id: int) -> None:
        """Keeps wpa_supplicant from this network, and disconnects from it. Raises Refused when
        there is none."""
        self._tasks.disable(id).wait()

    def reorder(self, ids: Sequence[int]) -> None:
        """Puts these networks before all others, the first one first: where several are to be
        found, wpa_supplicant connects to that of the highest priority.

        Raises Refused when there is no such network; the priorities are what they were then.
        """
        self._tasks.reorder(list(several("ids", ids))).wait()

    def save(self) -> None:
        """Writes the networks and all else that is configured to wpa_supplicant's file. Raises
        Refused where that is not to be, or can't be."""
        self._tasks.save().wait()

    def roam(self, bssid: str) -> None:
        """Goes over to this access point of the network that is connected. Raises Refused without
        a connection, and when no such BSS of the network is known."""
        self._tasks.roam(bssid).wait()

    def signal(self) -> Signal:
        """The signal of the connection. Raises Refused without a connection."""
        return self._tasks.signal().wait()

    def signal_monitor(self, threshold: int, hysteresis: int) -> Stream[SignalChange]:
        """Tells when the signal becomes better or worse than ``threshold``, in dBm, by more than
        ``hysteresis``, in dB. Closing the stream switches it off. Raises Refused where the driver
        can't do it."""
        pending = self._tasks.signal_monitor(threshold, hysteresis)
        return Stream(pending.wait())

    def wps_button(self, *, timeout: float = 120.0) -> Stream[WpsStep]:
        """Sets up a network by WPS, with the access point whose button is pressed.

        ``timeout`` is for all of it, in seconds, connecting included. The last step is
        ``"connected"`` or ``"failed"``; closed before, it is called off.
        """
        pending = self._tasks.wps_button(timeout)
        return Stream(pending.wait())

    def wps_pin(self, pin: Optional[str] = None, *, timeout: float = 120.0) -> Stream[WpsStep]:
        """Sets up a network by WPS, with an access point into which this PIN is typed; without
        one, wpa_supplicant makes it up, and the first step has it.

        ``timeout`` as with ``wps_button``. Raises ValueError for what is no PIN.
        """
        pending = self._tasks.wps_pin(pin, timeout)
        return Stream(pending.wait())

    def wps_cancel(self) -> None:
        """Calls off a WPS that is under way."""
        self._tasks.wps_cancel().wait()
