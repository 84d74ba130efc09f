"""WNM (wireless network management).

Generated from ``protocol/*.tsv`` by ``cargo run -p protocol-gen``.
"""

from __future__ import annotations

from typing import Optional

from ._base import Event


class EssDisassocImminent(Event):
    """The access point will soon end this connection and names a web page.

    Prefix ``ESS-DISASSOC-IMMINENT``. Sent by wpa_supplicant. ``ESS_DISASSOC_IMMINENT`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        pmf: Is 1 if management frames are protected, else 0.
        timeout_ms: Time to the end of the connection. Unit: milliseconds.
        url: Web page that tells more about the end of the connection.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('ESS-DISASSOC-IMMINENT 1 10240 https://example.com/')
    >>> event.pmf, event.timeout_ms, event.url
    (1, 10240, 'https://example.com/')
    """

    macro: str = "ESS_DISASSOC_IMMINENT"
    prefix: str = "ESS-DISASSOC-IMMINENT "
    __match_args__ = ("pmf", "timeout_ms", "url")

    pmf: int
    timeout_ms: int
    url: str


class BssTmQuery(Event):
    r"""A station asks for advice on which BSS to use.

    Prefix ``BSS-TM-QUERY``. Sent by hostapd, and by wpa_supplicant as an access point.
    ``BSS_TM_QUERY`` in ``wpa_ctrl.h`` since 2.11.

    Attributes:
        addr: MAC address of the station.
        reason: Query reason of BSS transition management (IEEE 802.11).
        neighbor: Neighbour reports of the station.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('BSS-TM-QUERY 02:00:00:00:03:00 reason=3 neighbor=340d')
    >>> event.addr, event.reason, event.neighbor
    ('02:00:00:00:03:00', 3, b'4\r')
    """

    macro: str = "BSS_TM_QUERY"
    prefix: str = "BSS-TM-QUERY "
    __match_args__ = ("addr", "reason", "neighbor")

    addr: str
    reason: int
    neighbor: Optional[bytes] = None


class BssTmResp(Event):
    """A station answered the advice to move to another BSS.

    Prefix ``BSS-TM-RESP``. Sent by hostapd, and by wpa_supplicant as an access point.
    ``BSS_TM_RESP`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the station.
        status_code: Status code of BSS transition management (IEEE 802.11): 0 accepts.
        bss_termination_delay: By how much the end of the BSS should be put off. Unit:
            minutes.
        target_bssid: BSSID of the BSS to which the station moves.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('BSS-TM-RESP 02:00:00:00:03:00 status_code=0 bss_termination_delay=0 target_bssid=02:00:00:00:07:00')
    >>> event.addr, event.status_code, event.bss_termination_delay
    ('02:00:00:00:03:00', 0, 0)
    """

    macro: str = "BSS_TM_RESP"
    prefix: str = "BSS-TM-RESP "
    __match_args__ = ("addr", "status_code", "bss_termination_delay", "target_bssid")

    addr: str
    status_code: int
    bss_termination_delay: int
    target_bssid: Optional[str] = None


class ColocIntfReq(Event):
    """The access point asks about interference from the station's other radios.

    Prefix ``COLOC-INTF-REQ``. Sent by wpa_supplicant. ``COLOC_INTF_REQ`` in ``wpa_ctrl.h``
    since 2.10.

    Attributes:
        dialog_token: Dialog token of the frames that belong together (IEEE 802.11).
        auto_report: How to report automatically (IEEE 802.11).
        timeout: Report timeout of the request (IEEE 802.11).

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('COLOC-INTF-REQ 1 1 5')
    >>> event.dialog_token, event.auto_report, event.timeout
    (1, 1, 5)
    """

    macro: str = "COLOC_INTF_REQ"
    prefix: str = "COLOC-INTF-REQ "
    __match_args__ = ("dialog_token", "auto_report", "timeout")

    dialog_token: int
    auto_report: int
    timeout: int


class ColocIntfReport(Event):
    r"""A station reports interference from its other radios.

    Prefix ``COLOC-INTF-REPORT``. Sent by hostapd, and by wpa_supplicant as an access point.
    ``COLOC_INTF_REPORT`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the station.
        dialog_token: Dialog token of the frames that belong together (IEEE 802.11).
        elements: Interference reports of the station.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('COLOC-INTF-REPORT 02:00:00:00:03:00 1 6002')
    >>> event.addr, event.dialog_token, event.elements
    ('02:00:00:00:03:00', 1, b'`\x02')
    """

    macro: str = "COLOC_INTF_REPORT"
    prefix: str = "COLOC-INTF-REPORT "
    __match_args__ = ("addr", "dialog_token", "elements")

    addr: str
    dialog_token: int
    elements: bytes


class WnmPreferredListAvailable(Event):
    """The access point named others to move to.

    Prefix ``WNM: Preferred List Available``. Sent by wpa_supplicant. No macro of
    ``wpa_ctrl.h``; since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('WNM: Preferred List Available')
    WnmPreferredListAvailable()
    """

    macro: str = "WNM_PREFERRED_LIST_AVAILABLE"
    prefix: str = "WNM: Preferred List Available"


class WnmDisassociationImminent(Event):
    """The access point is about to end the connection.

    Prefix ``WNM: Disassociation Imminent -``. Sent by wpa_supplicant. No macro of
    ``wpa_ctrl.h``; since 2.10.

    Attributes:
        timer: Time to the end of the connection. Unit: beacon intervals.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('WNM: Disassociation Imminent - Disassociation Timer 100')
    >>> event.timer
    100
    """

    macro: str = "WNM_DISASSOCIATION_IMMINENT"
    prefix: str = "WNM: Disassociation Imminent - "
    __match_args__ = ("timer",)

    timer: int


class WnmNoCandidates(Event):
    """The access point asked the station to move but named no other access point.

    Prefix ``WNM: BSS Transition Management Request did not include candidates``. Sent by
    wpa_supplicant. No macro of ``wpa_ctrl.h``; since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('WNM: BSS Transition Management Request did not include candidates')
    WnmNoCandidates()
    """

    macro: str = "WNM_NO_CANDIDATES"
    prefix: str = "WNM: BSS Transition Management Request did not include candidates"
