# Made of its blocking namesake by scripts/make-aio.py; change that one.
"""Whole tasks of an access point, on hostapd."""

from os import PathLike
from types import TracebackType
from typing import TYPE_CHECKING, List, Optional, Type, Union

from .._native import AccessPointsTasks, AccessPointTasks
from ._stream import Stream
from ..results import (
    AccessPointsChange,
    ChannelSwitchOutcome,
    StationChange,
    WpsAdmissionStep,
)

if TYPE_CHECKING:
    from .. import replies

Text = Union[str, bytes]

__all__ = ["AccessPoint", "AccessPoints"]


class AccessPoint:
    """One interface (one BSS) of hostapd, and whole tasks on it.

    ``path``: its control socket, such as ``/run/hostapd/wlan0``, or another endpoint
    (``@abstract:NAME``, ``udp:HOST:PORT``, with the ``cookie`` if it can't be asked for).
    ``interface``: over a daemon's global socket, the interface to work with. ``timeout``: of one
    request, in seconds. ``client_directory``: where its own socket is made (``/tmp``), with
    ``socket_mode`` and ``socket_group``.

    wpa_supplicant as an access point (a network of ``mode=2``) does most of it as well; it refuses
    ``status``, ``configuration``, ``enable``, ``disable``, ``reload``, ``wps_status`` and
    ``set_access_policy``. Several tasks may share it: they wait in turn.

    Methods raise TimeoutError when a request took too long, OSError (such as FileNotFoundError)
    when there is no daemon, Refused when it says no, and OSError (EBADF) after ``close()``.
    """

    def __init__(
        self,
        path: Union[str, bytes, "PathLike[str]", "PathLike[bytes]"],
        *,
        interface: Optional[Text] = None,
        timeout: float = 10.0,
        client_directory: Union[None, str, bytes, "PathLike[str]", "PathLike[bytes]"] = None,
        socket_mode: Optional[int] = None,
        socket_group: Optional[int] = None,
        cookie: Optional[Text] = None,
    ) -> None:
        self._tasks = AccessPointTasks(
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

    async def __aenter__(self) -> "AccessPoint":
        await self._tasks.open().start()
        return self

    async def __aexit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        await self._tasks.close().start()

    async def stations(self) -> "List[replies.Station]":
        """All stations, with everything that is told of them. Those that are associated and have
        not got the key yet are among them: they have no ``AUTHORIZED`` among their flags."""
        return await self._tasks.stations().start()

    async def station(self, address: str) -> "Optional[replies.Station]":
        """The station with this address; None if there is none."""
        return await self._tasks.station(address).start()

    async def station_changes(self) -> Stream[StationChange]:
        """The stations that are there, and then who comes and who goes. It has connections of its
        own, and goes on when the daemon is started anew."""
        pending = self._tasks.station_changes()
        return Stream(await pending.start())

    async def deauthenticate(
        self,
        address: str,
        *,
        reason: Optional[int] = None,
        silent: bool = False,
        wait: Optional[float] = None,
    ) -> None:
        """Sends a station away with a deauthentication frame.

        hostapd takes any address, of stations or not; ``ff:ff:ff:ff:ff:ff`` stands for all of
        them. ``reason``: a reason code of IEEE 802.11; without it hostapd says 2. ``silent``:
        without a frame, only the access point forgets it. ``wait``: up to so many seconds until it
        has left; it may come back at once. Raises TimeoutError if it has not left by then.
        """
        await self._tasks.deauthenticate(address, reason, silent, wait).start()

    async def disassociate(
        self,
        address: str,
        *,
        reason: Optional[int] = None,
        silent: bool = False,
        wait: Optional[float] = None,
    ) -> None:
        """As ``deauthenticate``, with a disassociation frame: the station stays authenticated."""
        await self._tasks.disassociate(address, reason, silent, wait).start()

    async def access_list(self, side: str) -> "List[replies.AccessEntry]":
        """The stations on one of the two access lists: ``"accept"`` (they are let in, whatever the
        policy) or ``"deny"`` (they are kept out unless they are accepted). hostapd keeps the lists
        until it ends."""
        return await self._tasks.access_list(side).start()

    async def add_access(self, side: str, address: str, *, vlan: Optional[int] = None) -> None:
        """Puts a station onto an access list, and, if it is to be accepted, into a VLAN. One that
        is there already is put into another VLAN by taking it off the list first. One that is
        denied now is sent away at once."""
        await self._tasks.add_access(side, address, vlan).start()

    async def remove_access(self, side: str, address: str) -> None:
        """Takes a station off an access list, on which it need not be. hostapd sends it away at
        once if only those on the list are accepted."""
        await self._tasks.remove_access(side, address).start()

    async def clear_access(self, side: str) -> None:
        """Takes all stations off an access list, with the same consequences."""
        await self._tasks.clear_access(side).start()

    async def set_access_policy(self, policy: str) -> None:
        """Says what counts for stations that are on neither list: ``"accept_unless_denied"``,
        ``"deny_unless_accepted"`` or ``"ask_radius"`` (a RADIUS server decides). Those that are
        connected stay until a list is changed."""
        await self._tasks.set_access_policy(policy).start()

    async def switch_channel(
        self,
        frequency: int,
        *,
        width: int = 20,
        secondary: Optional[str] = None,
        center: Optional[int] = None,
        second_center: Optional[int] = None,
        beacons: int = 5,
        quiet: bool = False,
        ht: bool = False,
        vht: bool = False,
        he: bool = False,
        eht: bool = False,
        timeout: float = 10.0,
    ) -> ChannelSwitchOutcome:
        """Moves to another channel, stations and all, and waits until it is there.

        ``frequency`` of the (primary) channel, in MHz. ``width``: 20; 40, with the ``secondary``
        half ``"above"`` or ``"below"``; 80, 160 or 320 around ``center``, in MHz; 80 with a
        ``second_center`` is twice 80. ``beacons``: announced in so many. ``quiet``: stations are
        to be silent until then. ``ht``, ``vht``, ``he``, ``eht``: with 802.11n, ac, ax, be; without
        any of them hostapd leaves them all off. ``timeout``: how long to wait for the end;
        listening for radar is waited for besides.

        Raises Refused for a channel that the radio or the country has not got, and while another
        switch goes on.
        """
        modes = (ht, vht, he, eht)
        pending = self._tasks.switch_channel(
            frequency, width, secondary, center, second_center, beacons, quiet, modes, timeout
        )
        return await pending.start()

    async def wps_button(self) -> Stream[WpsAdmissionStep]:
        """Presses the WPS button: the next device whose button is pressed within two minutes gets
        the settings. The last step tells how it ended; closed before, it is called off."""
        pending = self._tasks.wps_button()
        return Stream(await pending.start())

    async def wps_pin(
        self,
        pin: str,
        *,
        uuid: Optional[str] = None,
        address: Optional[str] = None,
        timeout: float = 120.0,
    ) -> Stream[WpsAdmissionStep]:
        """Lets a device in that has this WPS PIN; only the one with this ``uuid`` or ``address``,
        if one is given. ``timeout``: how long the PIN holds, in whole seconds. Raises ValueError
        for what is no PIN."""
        pending = self._tasks.wps_pin(pin, uuid, address, timeout)
        return Stream(await pending.start())

    async def wps_cancel(self) -> None:
        """Ends what ``wps_button`` or ``wps_pin`` began."""
        await self._tasks.wps_cancel().start()

    async def wps_status(self) -> "replies.WpsStatus":
        """The state of the WPS button, and how WPS ended the last time."""
        return await self._tasks.wps_status().start()

    async def status(self) -> "replies.HostapdStatus":
        """The state of the radio and of its BSSs."""
        return await self._tasks.status().start()

    async def configuration(self) -> "replies.HostapdConfig":
        """What a client must know to connect; passphrases are ``Secret``."""
        return await self._tasks.configuration().start()

    async def enable(self) -> None:
        """Switches the access point on."""
        await self._tasks.enable().start()

    async def disable(self) -> None:
        """Switches the access point off: its stations are sent away."""
        await self._tasks.disable().start()

    async def reload(self) -> None:
        """Lets changed settings take effect: the access point goes off and on."""
        await self._tasks.reload().start()


class AccessPoints:
    """All access points of a hostapd, over its global socket (its option ``-g``).

    The arguments are as for ``AccessPoint``, and so is what methods raise.
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
        self._tasks = AccessPointsTasks(
            path, timeout, client_directory, socket_mode, socket_group, cookie
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

    async def __aenter__(self) -> "AccessPoints":
        await self._tasks.open().start()
        return self

    async def __aexit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        await self._tasks.close().start()

    async def interfaces(self) -> List[str]:
        """The interfaces of the daemon, one for each BSS."""
        return await self._tasks.interfaces().start()

    async def on(self, interface: str) -> AccessPoint:
        """One of the access points, over a connection of its own."""
        pending = self._tasks.on(interface)
        access_point = AccessPoint.__new__(AccessPoint)
        access_point._tasks = await pending.start()
        return access_point

    async def changes(self) -> Stream[AccessPointsChange]:
        """The interfaces and the stations that are there, and then what comes and what goes. It
        has connections of its own, and goes on when the daemon is started anew."""
        pending = self._tasks.changes()
        return Stream(await pending.start())
