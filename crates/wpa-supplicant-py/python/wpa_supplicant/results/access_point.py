"""What tasks of an access point come to."""

from typing import TYPE_CHECKING, ClassVar, Dict, Optional

from .._record import Record

if TYPE_CHECKING:
    from .. import replies

__all__ = [
    "AccessPointsChange",
    "ChannelSwitchOutcome",
    "StationChange",
    "WpsAdmissionStep",
    "WpsEnrollee",
]

_LOSS: Dict[str, str] = {"daemon_lost": "loss"}


class StationChange(Record):
    """What changes at an access point, from ``AccessPoint.station_changes``.

    ``kind`` is one of

    - ``"present"``: a ``station`` that was there when the stream began;
    - ``"joined"``: a station has come, and may send data from now on;
    - ``"left"``: a station has left; ``departure`` says how that is known;
    - ``"wrong_key"``: a station tried a wrong passphrase, as it seems. Stations try again and
      again. With SAE (WPA3) hostapd tells nothing;
    - ``"too_many"``, ``"blocked"``: a station was turned away;
    - ``"enabled"``, ``"disabled"``: the access point was switched on or off;
    - ``"daemon_lost"``, ``"daemon_back"``: who came and left meanwhile follows.
    """

    _content: ClassVar[Dict[str, str]] = {
        **_LOSS,
        "present": "station",
        "wrong_key": "address",
        "too_many": "address",
        "blocked": "address",
    }

    kind: str
    """What has changed."""
    address: Optional[str] = None
    """The station's address."""
    station: Optional["replies.Station"] = None
    """All that is told of a station that is there or has come; None if it has left already."""
    key_id: Optional[str] = None
    """``joined``: the name of the passphrase that it used, where they have names."""
    vlan_id: Optional[int] = None
    """``joined``: the VLAN that it was put into."""
    p2p_device_address: Optional[str] = None
    """``joined``: its address as a P2P device."""
    ip_address: Optional[str] = None
    """``joined``: the IP address that it was given in the handshake, as P2P does."""
    dpp_key_hash: Optional[bytes] = None
    """``joined``: the hash of its key, if it used DPP."""
    missed: Optional[bool] = None
    """``joined``: it came while the daemon could not be heard."""
    departure: Optional[str] = None
    """``left``: ``"told"`` by the daemon, ``"missed"`` (it is not there any more after a time in
    which the daemon could not be heard) or ``"interface_gone"``."""
    loss: Optional[str] = None
    """``daemon_lost`` and ``daemon_back``: how the daemon's end was noticed: ``"terminated"``,
    ``"refused"``, ``"socket_replaced"``, ``"silent"`` or ``"detached"``."""
    lasted: Optional[float] = None
    """``daemon_back``: how long it was away, in seconds."""


class AccessPointsChange(Record):
    """What changes at the access points of a daemon, from ``AccessPoints.changes``.

    ``kind`` is ``"appeared"`` or ``"disappeared"`` (an ``interface``), ``"station"`` (a ``change``
    at an ``interface``), ``"daemon_lost"`` or ``"daemon_back"``.
    """

    _content: ClassVar[Dict[str, str]] = {
        **_LOSS,
        "appeared": "interface",
        "disappeared": "interface",
    }

    kind: str
    """What has changed."""
    interface: Optional[str] = None
    """Where."""
    change: Optional[StationChange] = None
    """``station``: what has changed there."""
    loss: Optional[str] = None
    """As ``StationChange.loss``."""
    lasted: Optional[float] = None
    """As ``StationChange.lasted``."""


class ChannelSwitchOutcome(Record):
    """How a move to another channel ended.

    ``kind`` is ``"switched"``; ``"elsewhere"`` (it went to another channel: there was radar, or
    somebody else has switched); ``"radar"`` (the channel can't be used now); ``"disabled"`` (the
    access point was switched off meanwhile) or ``"timed_out"``.
    """

    kind: str
    """How it ended."""
    frequency: Optional[int] = None
    """``switched`` and ``elsewhere``: where it is now, in MHz."""
    width: Optional[str] = None
    """The width of that channel in the daemon's words, if it was told."""
    dfs: Optional[bool] = None
    """Whether it is one on which radar has to be watched for."""

    @property
    def switched(self) -> bool:
        """Whether it is where it was to go."""
        return self.kind == "switched"


class WpsEnrollee(Record):
    """A device that looks for an access point with WPS."""

    address: str
    """Its address."""
    uuid: str
    """Its UUID."""
    device_type: str
    """What kind of device it is, such as ``1-0050F204-1``."""
    device_name: str
    """How it calls itself."""


class WpsAdmissionStep(Record):
    """What happens while a device is let in with WPS.

    ``kind`` is ``"seen"`` (a ``device`` looks for an access point; told once of each),
    ``"pin_needed"`` (a ``device`` wants to come in with a PIN, which has to be given) or
    ``"failed"`` (an attempt; another one may follow). The last step is ``"registered"`` (a device
    has got the settings, and connects next), ``"overlap"`` (the buttons of two devices were
    pressed), ``"timed_out"`` (no device came, or it was cancelled before one did), ``"cancelled"``
    or ``"daemon_gone"``.
    """

    _content: ClassVar[Dict[str, str]] = {"seen": "device", "pin_needed": "device"}
    _nested: ClassVar[Dict[str, type]] = {"device": WpsEnrollee}

    kind: str
    """What happens."""
    device: Optional[WpsEnrollee] = None
    """``seen`` and ``pin_needed``: which device."""
    message: Optional[int] = None
    """``failed``: the number of the message at which it did; 8 and 9 after a PIN mean that it is
    wrong."""
    error: Optional[str] = None
    """``failed``: why, as WPS tells it."""
    address: Optional[str] = None
    """``registered``: the device."""
    uuid: Optional[str] = None
    """``registered``: its UUID."""
    problem: Optional[str] = None
    """What went wrong, as a sentence."""
