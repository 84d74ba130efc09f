"""Radio measurement.

Generated from ``protocol/*.tsv`` by ``cargo run -p protocol-gen``.
"""

from __future__ import annotations

from typing import Optional

from ._base import Event


class RrmNeighborRepRxed(Event):
    """The access point described one of its neighbours.

    Prefix ``RRM-NEIGHBOR-REP-RECEIVED``. Sent by wpa_supplicant.
    ``RRM_EVENT_NEIGHBOR_REP_RXED`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        bssid: BSSID of the neighbour.
        info: BSSID information (IEEE 802.11 bits).
        op_class: Operating class (IEEE 802.11).
        chan: Channel number.
        phy_type: PHY type (IEEE 802.11).
        lci: Location (LCI report).
        civic: Civic location report.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('RRM-NEIGHBOR-REP-RECEIVED bssid=02:00:00:00:00:10 info=0x1f op_class=81 chan=6 phy_type=7 lci=01000810 civic=0100')
    >>> event.bssid, event.info, event.op_class
    ('02:00:00:00:00:10', 31, 81)
    """

    macro: str = "RRM_EVENT_NEIGHBOR_REP_RXED"
    prefix: str = "RRM-NEIGHBOR-REP-RECEIVED "
    __match_args__ = ("bssid", "info", "op_class", "chan", "phy_type", "lci", "civic")

    bssid: str
    info: int
    op_class: int
    chan: int
    phy_type: int
    lci: Optional[bytes] = None
    civic: Optional[bytes] = None


class RrmNeighborRepFailed(Event):
    """The access point did not answer with a usable list of neighbours.

    Prefix ``RRM-NEIGHBOR-REP-REQUEST-FAILED``. Sent by wpa_supplicant.
    ``RRM_EVENT_NEIGHBOR_REP_FAILED`` in ``wpa_ctrl.h`` since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('RRM-NEIGHBOR-REP-REQUEST-FAILED ')
    RrmNeighborRepFailed()
    """

    macro: str = "RRM_EVENT_NEIGHBOR_REP_FAILED"
    prefix: str = "RRM-NEIGHBOR-REP-REQUEST-FAILED "


class BeaconReqTxStatus(Event):
    """Tells whether a beacon measurement request was acknowledged.

    Prefix ``BEACON-REQ-TX-STATUS``. Sent by hostapd, and by wpa_supplicant as an access point.
    ``BEACON_REQ_TX_STATUS`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the station.
        dialog_token: Dialog token of the frames that belong together (IEEE 802.11).
        ack: Is 1 if the station acknowledged the request, else 0.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('BEACON-REQ-TX-STATUS 02:00:00:00:03:00 1 ack=1')
    >>> event.addr, event.dialog_token, event.ack
    ('02:00:00:00:03:00', 1, 1)
    """

    macro: str = "BEACON_REQ_TX_STATUS"
    prefix: str = "BEACON-REQ-TX-STATUS "
    __match_args__ = ("addr", "dialog_token", "ack")

    addr: str
    dialog_token: int
    ack: int


class BeaconRespRx(Event):
    """A station answered a beacon measurement request.

    Prefix ``BEACON-RESP-RX``. Sent by hostapd, and by wpa_supplicant as an access point.
    ``BEACON_RESP_RX`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the station.
        dialog_token: Dialog token of the frames that belong together (IEEE 802.11).
        report_mode: Measurement report mode (IEEE 802.11 bits): 0 is a report.
        report: The measurement report; may be empty.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('BEACON-RESP-RX 02:00:00:00:03:00 1 00 5101')
    >>> event.addr, event.dialog_token, event.report_mode
    ('02:00:00:00:03:00', 1, 0)
    """

    macro: str = "BEACON_RESP_RX"
    prefix: str = "BEACON-RESP-RX "
    __match_args__ = ("addr", "dialog_token", "report_mode", "report")

    addr: str
    dialog_token: int
    report_mode: int
    report: bytes


class LinkMsrRespRx(Event):
    r"""A station answered a link measurement request.

    Prefix ``LINK-MSR-RESP-RX``. Sent by hostapd, and by wpa_supplicant as an access point.
    ``LINK_MSR_RESP_RX`` in ``wpa_ctrl.h`` since 2.11.

    Attributes:
        addr: MAC address of the station.
        dialog_token: Dialog token of the frames that belong together (IEEE 802.11).
        report: The measurement report; may be empty.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('LINK-MSR-RESP-RX 02:00:00:00:03:00 1 5101')
    >>> event.addr, event.dialog_token, event.report
    ('02:00:00:00:03:00', 1, b'Q\x01')
    """

    macro: str = "LINK_MSR_RESP_RX"
    prefix: str = "LINK-MSR-RESP-RX "
    __match_args__ = ("addr", "dialog_token", "report")

    addr: str
    dialog_token: int
    report: bytes
