"""What tasks of a station come to."""

from typing import TYPE_CHECKING, Any, ClassVar, Dict, List, Optional, Tuple

from .._errors import ConnectError
from .._native import Prompt
from .._record import Record, Secret

if TYPE_CHECKING:
    from .. import replies

__all__ = [
    "ConnectReason",
    "ConnectStep",
    "Connected",
    "Disconnection",
    "EapStep",
    "FoundBss",
    "Network",
    "NetworkDetails",
    "Prompt",
    "Rejection",
    "Signal",
    "SignalChange",
    "StationState",
    "StationStatus",
    "UnsuitableBss",
    "WpsConnection",
    "WpsStep",
]


class StationStatus(Record):
    """The state of a station's interface, from ``Station.status``."""

    connected: bool
    """Whether there is a connection that works."""
    ssid: Optional[str] = None
    """The network's name, if there is a connection or one is being made."""
    bssid: Optional[str] = None
    """The access point."""
    network: Optional[int] = None
    """The number of the network among those configured."""
    frequency: Optional[int] = None
    """Where the access point sends, in MHz."""
    address: Optional[str] = None
    """The interface's own address."""
    values: "replies.Status"
    """All that the daemon told, such as ``wpa_state`` and ``key_mgmt``."""


class FoundBss(Record):
    """One BSS that wpa_supplicant has heard of: an access point's network in one band."""

    bssid: str
    """Its address."""
    ssid: str
    """The network's name; empty, or NULs only, if it is hidden."""
    hidden: bool
    """Whether it does not tell its name."""
    frequency: Optional[int] = None
    """Where it sends, in MHz."""
    channel: Optional[int] = None
    """The number of the channel."""
    band: Optional[str] = None
    """``"2.4 GHz"``, ``"5 GHz"``, ``"6 GHz"``, ``"60 GHz"`` or ``"other"``."""
    signal: Optional[int] = None
    """The signal's level in dBm."""
    security: str
    """``"open"``, ``"open/OWE"``, ``"OWE"``, ``"WEP"``, ``"WPA"``, ``"WPA/WPA2"``, ``"WPA2"``,
    ``"WPA2/WPA3"``, ``"WPA3"``, ``"enterprise"``, ``"enterprise 192 bit"`` or ``"other"``."""
    wps: Optional[Any] = None
    """What it offers of WPS at the moment."""
    age: Optional[float] = None
    """How long ago it was last heard, in seconds."""
    snr: Optional[int] = None
    """The signal above the noise, in dB."""
    throughput: Optional[int] = None
    """The speed that may be expected, in kbit/s."""
    bss: "replies.Bss"
    """All that the daemon told; too much for ``repr``."""
    _unshown = frozenset({"bss"})


class Network(Record):
    """A configured network, from ``Station.networks``."""

    id: int
    """Its number, by which all methods take it."""
    ssid: str
    """Its name."""
    bssid: Optional[str] = None
    """The only BSS that it may use."""
    flags: str
    """Its state as the daemon writes it: ``[CURRENT]``, ``[DISABLED]``, ``[TEMP-DISABLED]`` and
    ``[P2P-PERSISTENT]``, one after another; mostly nothing."""

    @property
    def is_current(self) -> bool:
        """Whether it is the network in use."""
        return "[CURRENT]" in self.flags

    @property
    def is_disabled(self) -> bool:
        """Whether it is not to be used until it is enabled."""
        return "[DISABLED]" in self.flags


class NetworkDetails(Record):
    """What is configured of one network, from ``Station.network``; never a passphrase."""

    id: int
    """Its number."""
    ssid: Optional[str] = None
    """Its name."""
    bssid: Optional[str] = None
    """The only BSS that it may use."""
    hidden: bool
    """Whether scans ask for it by its name."""
    key_management: List[str]
    """How one may authenticate: words such as ``WPA-PSK`` and ``SAE``."""
    has_passphrase: bool
    """Whether a passphrase or a key is set."""
    identity: Optional[str] = None
    """The identity of an account."""
    eap: List[str]
    """The EAP methods."""
    priority: int
    """Networks of a higher priority come first."""
    disabled: bool
    """Whether it is not to be used until it is enabled."""
    id_string: Optional[str] = None
    """A text that comes back when it is connected."""


class Connected(Record):
    """A connection that was made: the daemon said so, and its status agrees."""

    network_id: int
    """The network's number in the daemon's list."""
    bssid: str
    """The BSS; on a wired interface, the group address of IEEE 802.1X."""
    ssid: str
    """The network's name; empty on a wired interface."""
    frequency: Optional[int] = None
    """In MHz."""
    handshake_peer: Optional[str] = None
    """The other side of the four-way handshake, where there was one."""
    key_management: Optional[str] = None
    """In the daemon's words, such as ``WPA2-PSK`` or ``SAE``."""
    pairwise_cipher: Optional[str] = None
    """The cipher of frames to one station, such as ``CCMP``."""
    group_cipher: Optional[str] = None
    """The cipher of frames to groups."""
    address: Optional[str] = None
    """The interface's own address."""
    already: bool
    """The network was connected before; nothing had to be done."""


class Disconnection(Record):
    """How a connection was cut."""

    bssid: str
    """From which BSS; zeros if there was none."""
    reason: int
    """The reason code of IEEE 802.11; 0 if the driver told none."""
    locally_generated: bool
    """Whether it was this side."""


class Rejection(Record):
    """How an access point refused the station."""

    bssid: Optional[str] = None
    """Which one, if the driver said so."""
    status_code: Optional[int] = None
    """The status code of IEEE 802.11; None without an answer."""
    during: str
    """``"authentication"`` or ``"association"``."""
    timed_out: bool
    """There was no answer, rather than a refusal."""
    times: int
    """How often it happened."""


class UnsuitableBss(Record):
    """A BSS that has the network's name and does not fit its settings."""

    bssid: str
    """Which."""
    frequency: int
    """In MHz."""
    flags: str
    """What it wants, in the daemon's words, such as ``[WPA2-SAE-CCMP][ESS]``."""


class EapStep(Record):
    """A step of an authentication by EAP."""

    _whole: ClassVar[Tuple[str, ...]] = ()

    kind: str
    """``"started"``, ``"method"``, ``"certificate"``, ``"status"``, ``"succeeded"`` or
    ``"failed"``."""
    name: Optional[str] = None
    """The name of the method."""
    depth: Optional[int] = None
    """How far the certificate is from the server's own, which is 0."""
    subject: Optional[str] = None
    """Whose the certificate is."""
    status: Optional[str] = None
    """What the server told about itself."""
    parameter: Optional[str] = None
    """More about it."""


class ConnectReason(Record):
    """Why a connection failed: ``ConnectError.details``.

    ``kind`` is ``ConnectError.reason``; see there for what it may be.
    """

    _whole: ClassVar[Tuple[str, ...]] = ("rejected", "eap_failure", "disconnected")
    _nested: ClassVar[Dict[str, type]] = {
        "rejected": Rejection,
        "disconnected": Disconnection,
        "unsuitable": UnsuitableBss,
    }

    kind: str
    """The reason."""
    scans: Optional[int] = None
    """``not_found``: how many scans were in vain."""
    unsuitable: Optional[List[UnsuitableBss]] = None
    """``not_found``: BSSes of this name that were there and did not fit."""
    rejected: Optional[Rejection] = None
    """``rejected``: how."""
    eap_failure: Optional[Dict[str, Any]] = None
    """``eap_failure``: ``method``, ``certificate``, ``status``, ``error``, ``not_started``."""
    field: Optional[str] = None
    """``credentials_needed``: what was asked for; as ``Prompt.field``."""
    reached: Optional[str] = None
    """``timed_out``: how far it got: ``"searching"``, ``"authenticating"``, ``"associating"``,
    ``"associated"``, ``"eap"`` or ``"handshake"``."""
    limit: Optional[float] = None
    """``timed_out``: the time limit in seconds."""
    disconnected: Optional[Disconnection] = None
    """``disconnected``: how."""
    network_id: Optional[int] = None
    """``superseded``: the network that is used now."""
    variable: Optional[str] = None
    """``setting_refused``: the variable."""


class ConnectStep(Record):
    """One thing that happened while a station connects.

    Not every connection has every step, and wpa_supplicant may go back. ``kind`` is one of

    - ``"searching"``: the network is looked for;
    - ``"not_yet_found"``: so many ``scans`` were in vain, there will be others;
    - ``"found"``: a BSS of it, ``bssid``, on ``frequency``;
    - ``"authenticating"``, ``"associating"``, ``"associated"``: with ``bssid``;
    - ``"eap"``: the authentication goes on;
    - ``"handshake"``: both sides have the keys; ``peer`` is the other;
    - ``"rejected"``, ``"disconnected"``: wpa_supplicant tries again;
    - ``"prompt"``: the daemon needs to know something;
    - ``"connected"``, ``"failed"``: the last step.
    """

    _whole: ClassVar[Tuple[str, ...]] = ("eap", "rejected", "disconnected", "connected")
    _nested: ClassVar[Dict[str, type]] = {
        "rejected": Rejection,
        "disconnected": Disconnection,
        "connected": Connected,
    }

    kind: str
    """What happened."""
    scans: Optional[int] = None
    """How many scans were in vain."""
    bssid: Optional[str] = None
    """The BSS."""
    frequency: Optional[int] = None
    """Its frequency in MHz."""
    peer: Optional[str] = None
    """The other side of the handshake."""
    eap: Optional[EapStep] = None
    """The step of EAP."""
    rejected: Optional[Rejection] = None
    """How the access point refused."""
    disconnected: Optional[Disconnection] = None
    """How the connection was cut."""
    prompt: Optional[Prompt] = None
    """The question; ``Station.answer`` answers it."""
    connected: Optional[Connected] = None
    """The connection."""
    failure: Optional[ConnectError] = None
    """Why it failed, as ``Station.connect`` would raise it."""


class StationState(Record):
    """How far an interface is with its connection.

    ``kind`` is ``"disconnected"``, ``"interface_disabled"``, ``"inactive"`` (no network is
    enabled), ``"scanning"``, ``"authenticating"``, ``"associating"``, ``"associated"``,
    ``"four_way_handshake"``, ``"group_handshake"``, ``"completed"`` (it is connected) or
    ``"daemon_gone"`` (the next state comes when it is back).
    """

    _whole: ClassVar[Tuple[str, ...]] = ()
    _nested: ClassVar[Dict[str, type]] = {"cause": Disconnection}

    kind: str
    """The state."""
    cause: Optional[Disconnection] = None
    """``disconnected``: how the last connection ended, if that was heard."""
    bssid: Optional[str] = None
    """The BSS, if the daemon said which."""
    ssid: Optional[str] = None
    """``completed``: the network's name."""
    network_id: Optional[int] = None
    """``completed``: the network's number."""

    @property
    def connected(self) -> bool:
        """Whether it is connected."""
        return self.kind == "completed"


class Signal(Record):
    """The signal of the connection, from ``Station.signal``."""

    level: Optional[int] = None
    """The strength of the last frame, in dBm."""
    average: Optional[int] = None
    """The average strength, in dBm."""
    noise: Optional[int] = None
    """The noise, in dBm."""
    speed: Optional[int] = None
    """The speed of sending, in Mbit/s."""
    frequency: Optional[int] = None
    """Where the access point sends, in MHz."""
    width: Optional[int] = None
    """The width of the channel, in MHz."""


class SignalChange(Record):
    """The signal has become better or worse than the threshold."""

    above: bool
    """Whether it is above the threshold now."""
    level: int
    """The strength in dBm."""
    noise: Optional[int] = None
    """The noise in dBm, where the driver knows it."""
    speed: int
    """The speed of sending, in kbit/s."""


class WpsConnection(Record):
    """What WPS led to."""

    bssid: str
    """The access point."""
    network: Optional[int] = None
    """The number of the network that was added; ``Station.save`` keeps it."""


class WpsStep(Record):
    """What happens while a network is set up by WPS.

    ``kind`` is ``"searching"``, ``"access_point_found"``, ``"associated"`` (with ``bssid``),
    ``"credentials_received"``, ``"configured"`` and, at the end, ``"connected"`` or ``"failed"``.
    """

    _whole: ClassVar[Tuple[str, ...]] = ("connected", "failed")
    _nested: ClassVar[Dict[str, type]] = {"connected": WpsConnection}

    kind: str
    """What happens."""
    pin: Optional[Secret] = None
    """``searching``: what is to be typed into the access point."""
    bssid: Optional[str] = None
    """``associated``: the access point."""
    connected: Optional[WpsConnection] = None
    """What it led to."""
    failed: Optional[str] = None
    """Why it came to nothing, as a sentence."""
