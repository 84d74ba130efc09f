"""What tasks of P2P come to."""

from typing import ClassVar, Dict, List, Optional

from .._native import P2pRequest
from .._record import Record, Secret

__all__ = [
    "P2pAddresses",
    "P2pFailure",
    "P2pGroup",
    "P2pGroupEvent",
    "P2pIncoming",
    "P2pInvitationAnswer",
    "P2pMember",
    "P2pPairingAnswer",
    "P2pPeer",
    "P2pPeerEvent",
    "P2pRequest",
    "P2pService",
    "P2pServiceAnswer",
    "P2pStep",
    "P2pStoredGroup",
]


class P2pPeer(Record):
    """A device of Wi-Fi Direct, as the daemon told of it."""

    address: str
    """Its address as a device, the same in all groups: what methods take."""
    interface_address: Optional[str] = None
    """The address of its interface in the group that it is in, if it is known."""
    name: str
    """What it calls itself: any text, even one that looks like an event."""
    device_type: Optional[str] = None
    """What kind of device it is, such as ``1-0050F204-1``."""
    config_methods: int
    """The ways of WPS that it has, as a mask."""
    device_capability: int
    """What it can do as a device, as a mask."""
    group_capability: int
    """What it does in groups, as a mask."""
    level: Optional[int] = None
    """Its signal in dBm, which ``P2p.peer`` and ``P2p.peers`` tell."""

    @property
    def has_push_button(self) -> bool:
        """Whether it can be connected to by button."""
        return bool(self.config_methods & 0x80)

    @property
    def has_display(self) -> bool:
        """Whether it can show a PIN."""
        return bool(self.config_methods & 0x8)

    @property
    def has_keypad(self) -> bool:
        """Whether a PIN can be typed in there."""
        return bool(self.config_methods & 0x100)

    @property
    def is_group_owner(self) -> bool:
        """Whether it owns a group, which may be joined."""
        return bool(self.group_capability & 0x1)


class P2pPeerEvent(Record):
    """What a search tells: ``kind`` is ``"found"``, ``"updated"`` (a ``peer`` that was known is
    seen again), ``"lost"`` (an ``address`` was not heard for too long) or, at the end,
    ``"stopped"``."""

    _content: ClassVar[Dict[str, str]] = {"found": "peer", "updated": "peer", "lost": "address"}
    _nested: ClassVar[Dict[str, type]] = {"peer": P2pPeer}

    kind: str
    """What is told."""
    peer: Optional[P2pPeer] = None
    """``found`` and ``updated``: the device."""
    address: Optional[str] = None
    """``lost``: the device's address."""


class P2pAddresses(Record):
    """The IPv4 addresses that a client was given in the key exchange."""

    own: str
    """This device's."""
    mask: str
    """The mask of its network."""
    owner: str
    """The group owner's."""


class P2pGroup(Record):
    """A group that runs."""

    _nested: ClassVar[Dict[str, type]] = {"addresses": P2pAddresses}

    interface: str
    """The name of its network interface, such as ``p2p-wlan0-0``."""
    role: str
    """What this device is in it: ``"owner"`` or ``"client"``."""
    ssid: str
    """Its name."""
    frequency: int
    """Its channel, in MHz."""
    passphrase: Optional[Secret] = None
    """What a device without P2P joins with, which its owner knows."""
    key: Optional[Secret] = None
    """Its key of 64 hex digits, which a client is told in place of the passphrase."""
    owner: str
    """The address of its owner as a device."""
    persistent: bool
    """Whether it is stored, to be started again."""
    addresses: Optional[P2pAddresses] = None
    """What this client was given, where owner and client do so."""


class P2pStoredGroup(Record):
    """A group that is stored, to be started again."""

    network: int
    """The number of the network that keeps it."""
    ssid: str
    """Its name."""
    owner: Optional[str] = None
    """The address of its owner as a device: this device's own, if it owns the group."""


class P2pMember(Record):
    """Who joins or leaves a group that this device owns."""

    address: str
    """The address of its interface in the group."""
    device: Optional[str] = None
    """Its address as a device, if it does P2P."""
    group: Optional[str] = None
    """The name of the group's interface, if it is known."""


class P2pGroupEvent(Record):
    """What happens to groups: ``kind`` is ``"started"`` (a ``group``), ``"stopped"``,
    ``"joined"`` or ``"left"`` (a ``member`` of a group that this device owns), ``"daemon_lost"``
    (and its groups with it) or ``"daemon_back"``."""

    _content: ClassVar[Dict[str, str]] = {
        "started": "group",
        "joined": "member",
        "left": "member",
        "daemon_lost": "loss",
    }
    _nested: ClassVar[Dict[str, type]] = {"group": P2pGroup, "member": P2pMember}

    kind: str
    """What happens."""
    group: Optional[P2pGroup] = None
    """``started``: which group."""
    member: Optional[P2pMember] = None
    """``joined`` and ``left``: who."""
    interface: Optional[str] = None
    """``stopped``: the name of its interface."""
    role: Optional[str] = None
    """``stopped``: what this device was in it."""
    reason: Optional[str] = None
    """``stopped``: ``"requested"``, ``"formation_failed"``, ``"idle"``, ``"unavailable"`` (its
    owner, or its interface), ``"owner_ended"``, ``"key_failure"``, ``"frequency_conflict"``,
    ``"unknown"`` or the daemon's word."""
    loss: Optional[str] = None
    """``daemon_lost`` and ``daemon_back``: as ``StationChange.loss``."""
    lasted: Optional[float] = None
    """``daemon_back``: how long it was away, in seconds."""


class P2pFailure(Record):
    """Why there is no group: ``P2pConnectError.details``."""

    _content: ClassVar[Dict[str, str]] = {
        "negotiation": "status",
        "invitation": "status",
        "provision": "code",
        "formation": "word",
        "ended": "group_end",
    }

    kind: str
    """``P2pConnectError.reason``."""
    status: Optional[str] = None
    """``negotiation`` and ``invitation``: how the other device answered, such as
    ``"no_answer"``, ``"both_want_to_own"`` or ``"no_common_channels"``."""
    status_code: Optional[int] = None
    """The same as Wi-Fi Direct numbers it."""
    code: Optional[int] = None
    """``provision``: the daemon's number for why: 1 or 3 no answer, 2 refused."""
    message: Optional[int] = None
    """``pairing``: the message of WPS at which it failed: 4 is M1, 5 M2, and so on."""
    config_error: Optional[int] = None
    """``pairing``: WPS' Configuration Error."""
    word: Optional[str] = None
    """``formation``: the daemon's reason."""
    group_end: Optional[str] = None
    """``ended``: as ``P2pGroupEvent.reason``."""


class P2pStep(Record):
    """A step on the way into a group.

    ``kind`` is ``"show_pin"`` (this ``pin`` is to be typed in on the other device), ``"agreed"``
    (to the way to pair), ``"invitation_accepted"``, ``"fell_back"`` (there is no group to join, so
    that one is negotiated), ``"negotiated"`` (it is settled who owns the group), ``"formed"``,
    ``"pairing_failed"`` (an attempt) and, at the end, ``"connected"`` or ``"failed"``.
    """

    _content: ClassVar[Dict[str, str]] = {
        "show_pin": "pin",
        "fell_back": "why",
        "connected": "group",
    }
    _nested: ClassVar[Dict[str, type]] = {"group": P2pGroup}

    kind: str
    """What happened."""
    pin: Optional[Secret] = None
    """``show_pin``: the PIN."""
    why: Optional[str] = None
    """``fell_back``: the daemon's word for why."""
    role: Optional[str] = None
    """``negotiated``: what this device will be, ``"owner"`` or ``"client"``."""
    frequency: Optional[int] = None
    """``negotiated``: the channel, in MHz."""
    peer_interface: Optional[str] = None
    """``negotiated``: the other device's address in the group."""
    message: Optional[int] = None
    """``pairing_failed``: the message of WPS at which it failed."""
    config_error: Optional[int] = None
    """``pairing_failed``: WPS' Configuration Error: 18 for a wrong PIN."""
    group: Optional[P2pGroup] = None
    """``connected``: the group."""
    failure: Optional[Exception] = None
    """``failed``: what ``P2p.connect`` would raise: a P2pConnectError, or the error of a request."""


class P2pPairingAnswer(Record):
    """What another device said to ``P2p.ask_to_pair``.

    ``kind`` is ``"button_pressed"`` (connect by button), ``"enter_pin"`` (it shows a PIN: connect
    by that), ``"show_pin"`` (this ``pin`` is to be shown here: connect by ``"show_pin"`` and it),
    ``"refused"`` or ``"timed_out"``.
    """

    _content: ClassVar[Dict[str, str]] = {"show_pin": "pin", "refused": "code"}

    kind: str
    """What it said."""
    pin: Optional[Secret] = None
    """``show_pin``: the PIN."""
    code: Optional[int] = None
    """``refused``: the daemon's number for why, if it told one: 1 no answer, 2 refused."""


class P2pInvitationAnswer(Record):
    """What another device said to ``P2p.invite``.

    ``kind`` is ``"accepted"``, ``"asked"`` (it asks its user, who may agree: then it joins),
    ``"refused"`` or ``"timed_out"``.
    """

    _content: ClassVar[Dict[str, str]] = {"refused": "status"}

    kind: str
    """What it said."""
    status: Optional[str] = None
    """``refused``: as ``P2pFailure.status``."""
    status_code: Optional[int] = None
    """The same as Wi-Fi Direct numbers it."""


class P2pIncoming(Record):
    """What comes from other devices: ``kind`` is ``"request"``, ``"daemon_lost"`` or
    ``"daemon_back"`` (and the daemon knows nothing of what was asked before)."""

    _content: ClassVar[Dict[str, str]] = {"daemon_lost": "loss"}

    kind: str
    """What comes."""
    request: Optional[P2pRequest] = None
    """``request``: what a device asks."""
    loss: Optional[str] = None
    """``daemon_lost`` and ``daemon_back``: as ``StationChange.loss``."""
    lasted: Optional[float] = None
    """``daemon_back``: how long it was away, in seconds."""


class P2pService(Record):
    """A service that a device offers, or its word that there is none."""

    protocol: str
    """``"bonjour"``, ``"upnp"``, ``"ws_discovery"``, ``"wifi_display"``, ``"p2ps"``, ``"all"`` or
    ``"other"``."""
    transaction: int
    """The number of the question."""
    status: int
    """0 if all is well; 1 the protocol is not there, 2 the service is not, 3 the question is
    wrong."""
    data: bytes
    """What is offered: DNS records of Bonjour, and for UPnP a version and a text."""

    @property
    def upnp_names(self) -> List[str]:
        """The names of a service of UPnP."""
        names = self.data[1:] if self.protocol == "upnp" and self.status == 0 else b""
        return names.decode("utf-8", "surrogateescape").split(",") if names else []


class P2pServiceAnswer(Record):
    """What a device offers, from ``P2p.discover_services``."""

    _nested: ClassVar[Dict[str, type]] = {"services": P2pService}

    peer: str
    """Who answered."""
    update: int
    """A number that changes when the services of that device do."""
    services: List[P2pService]
    """Its services."""
    raw: Optional[bytes] = None
    """The answer as it came; missing where the daemon keeps it back, from 1,500 bytes on."""
    length: Optional[int] = None
    """How many bytes it has, where the daemon keeps them back."""
