"""Radio resource measurement (RRM).

Generated from ``protocol/commands.tsv`` and ``protocol/arguments.tsv`` by ``cargo run -p protocol-gen``.
"""

from typing import TYPE_CHECKING, Optional, Sequence, Union

from .._arguments import Text
from .._command import Command, several
from .._native import CommandText

if TYPE_CHECKING:
    from .. import replies


class NeighborRepRequest(Command["replies.Done"]):
    """Asks the access point for its neighbors; the answer is an event.

    ``NEIGHBOR_REP_REQUEST[? ssid=<ssid:ssid>][? <lci:lit(lci)>][? <civic:lit(civic)>]``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``ssid``: The SSID of the neighbors; without it ours.
    - ``lci``: Asks for the location.
    - ``civic``: Asks for the civic location.

    >>> bytes(NeighborRepRequest(ssid="Lab"))
    b'NEIGHBOR_REP_REQUEST ssid="Lab"'
    """

    _reply = "Done"

    def __init__(
        self,
        *,
        ssid: Optional[Text] = None,
        lci: bool = False,
        civic: bool = False,
    ) -> None:
        wire = CommandText("NEIGHBOR_REP_REQUEST")
        if ssid is not None:
            wire.literal(" ssid=")
            wire.put("ssid", "ssid", ssid)
        if wire.given("lci", lci):
            wire.literal(" lci")
        if wire.given("civic", civic):
            wire.literal(" civic")
        self._text = wire


class SetNeighbor(Command["replies.Done"]):
    r"""Puts a BSS into the list of neighbors.

    ``SET_NEIGHBOR <bssid:mac> ssid=<ssid:ssid> nr=<report:hex>[? lci=<lci:hex>][? civic=<civic:hex>][? <stationary:lit(stat)>][? bss_parameter=<bss_parameter:uint>]``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``bssid``: The BSSID of the neighbor.
    - ``ssid``: The SSID.
    - ``report``: The neighbor report element, from the BSSID on.
    - ``lci``: The location, a measurement report.
    - ``civic``: The civic location.
    - ``stationary``: Says that the access point never moves.
    - ``bss_parameter``: The BSS parameters of a reduced neighbor report, 0 to 255.

    >>> bytes(SetNeighbor("02:00:00:00:01:00", "Lab", b"\x01\xff", lci=b"\x01\xff"))
    b'SET_NEIGHBOR 02:00:00:00:01:00 ssid="Lab" nr=01ff lci=01ff'
    """

    _reply = "Done"

    def __init__(
        self,
        bssid: str,
        ssid: Text,
        report: Union[bytes, bytearray],
        *,
        lci: Optional[Union[bytes, bytearray]] = None,
        civic: Optional[Union[bytes, bytearray]] = None,
        stationary: bool = False,
        bss_parameter: Optional[int] = None,
    ) -> None:
        wire = CommandText("SET_NEIGHBOR ")
        wire.put("mac", "bssid", bssid)
        wire.literal(" ssid=")
        wire.put("ssid", "ssid", ssid)
        wire.literal(" nr=")
        wire.put("hex", "report", report)
        if lci is not None:
            wire.literal(" lci=")
            wire.put("hex", "lci", lci)
        if civic is not None:
            wire.literal(" civic=")
            wire.put("hex", "civic", civic)
        if wire.given("stationary", stationary):
            wire.literal(" stat")
        if bss_parameter is not None:
            wire.literal(" bss_parameter=")
            wire.put("uint", "bss_parameter", bss_parameter)
        self._text = wire


class RemoveNeighbor(Command["replies.Done"]):
    """Takes a BSS off the list of neighbors.

    ``REMOVE_NEIGHBOR <bssid:mac>[? ssid=<ssid:ssid>]``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``bssid``: The BSSID of the neighbor.
    - ``ssid``: The SSID.

    >>> bytes(RemoveNeighbor("02:00:00:00:01:00", ssid="Lab"))
    b'REMOVE_NEIGHBOR 02:00:00:00:01:00 ssid="Lab"'
    """

    _reply = "Done"

    def __init__(self, bssid: str, *, ssid: Optional[Text] = None) -> None:
        wire = CommandText("REMOVE_NEIGHBOR ")
        wire.put("mac", "bssid", bssid)
        if ssid is not None:
            wire.literal(" ssid=")
            wire.put("ssid", "ssid", ssid)
        self._text = wire


class ShowNeighbor(Command["replies.Neighbors"]):
    """Lists the neighbors.

    ``SHOW_NEIGHBOR``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Neighbors`.

    Lines of a BSSID, ssid=, nr=, lci=, civic= (hex) and stat.

    >>> bytes(ShowNeighbor())
    b'SHOW_NEIGHBOR'
    """

    _reply = "Neighbors"

    def __init__(self) -> None:
        wire = CommandText("SHOW_NEIGHBOR")
        self._text = wire


class ReqLci(Command["replies.Done"]):
    """Asks a station where it is.

    ``REQ_LCI <address:mac>``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``address``: The MAC address of the station.

    >>> bytes(ReqLci("02:00:00:00:01:00"))
    b'REQ_LCI 02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(self, address: str) -> None:
        wire = CommandText("REQ_LCI ")
        wire.put("mac", "address", address)
        self._text = wire


class ReqRange(Command["replies.Done"]):
    """Asks a station for its distance to access points.

    ``REQ_RANGE <address:mac> <random_interval:uint> <minimum_count:uint>{*responders  <responder:mac>}``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    At least one responder is needed.

    - ``address``: The MAC address of the station.
    - ``random_interval``: The greatest random delay before the measurement, in time units of
      1024 microseconds.
    - ``minimum_count``: How many access points have to be measured at least.
    - ``responders``: Each: The BSSID of an access point that measures with the station.

    >>> bytes(ReqRange("02:00:00:00:01:00", 7, 7, responders=["02:00:00:00:01:00"]))
    b'REQ_RANGE 02:00:00:00:01:00 7 7 02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(
        self,
        address: str,
        random_interval: int,
        minimum_count: int,
        *,
        responders: Sequence[str] = (),
    ) -> None:
        wire = CommandText("REQ_RANGE ")
        wire.put("mac", "address", address)
        wire.literal(" ")
        wire.put("uint", "random_interval", random_interval)
        wire.literal(" ")
        wire.put("uint", "minimum_count", minimum_count)
        for its_responder in several("responders", responders):
            wire.literal(" ")
            wire.put("mac", "responder", its_responder)
        self._text = wire


class ReqBeacon(Command["replies.Identifier"]):
    r"""Asks a station which BSSs it hears.

    ``REQ_BEACON <address:mac>[? req_mode=<request_mode:hex>] <request:hex>``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Identifier`.

    The reply is the dialog token of the request.

    - ``address``: The MAC address of the station.
    - ``request_mode``: The Measurement Request Mode, one byte.
    - ``request``: The measurement request, from the operating class on.

    >>> bytes(ReqBeacon("02:00:00:00:01:00", b"\x01\xff", request_mode=b"\x01\xff"))
    b'REQ_BEACON 02:00:00:00:01:00 req_mode=01ff 01ff'
    """

    _reply = "Identifier"

    def __init__(
        self,
        address: str,
        request: Union[bytes, bytearray],
        *,
        request_mode: Optional[Union[bytes, bytearray]] = None,
    ) -> None:
        wire = CommandText("REQ_BEACON ")
        wire.put("mac", "address", address)
        if request_mode is not None:
            wire.literal(" req_mode=")
            wire.put("hex", "request_mode", request_mode)
        wire.literal(" ")
        wire.put("hex", "request", request)
        self._text = wire


class ReqLinkMeasurement(Command["replies.Identifier"]):
    """Asks a station to measure the link.

    ``REQ_LINK_MEASUREMENT <address:mac>``

    For hostapd, since 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Identifier`.

    The reply is the dialog token of the request.

    - ``address``: The MAC address of the station.

    >>> bytes(ReqLinkMeasurement("02:00:00:00:01:00"))
    b'REQ_LINK_MEASUREMENT 02:00:00:00:01:00'
    """

    _reply = "Identifier"

    def __init__(self, address: str) -> None:
        wire = CommandText("REQ_LINK_MEASUREMENT ")
        wire.put("mac", "address", address)
        self._text = wire
