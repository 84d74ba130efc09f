"""WMM admission control.

Generated from ``protocol/*.tsv`` by ``cargo run -p protocol-gen``.
"""

from __future__ import annotations

from ._base import Event


class WmmAcTspecAdded(Event):
    """The access point admitted a traffic stream.

    Prefix ``TSPEC-ADDED``. Sent by wpa_supplicant. ``WMM_AC_EVENT_TSPEC_ADDED`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        tsid: Number of the traffic stream (TSID).
        addr: MAC address of the access point.
        admitted_time: Medium time admitted for the stream (WMM), per second. Unit: 32
            microseconds.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('TSPEC-ADDED tsid=5 addr=02:00:00:00:03:00 admitted_time=1000')
    >>> event.tsid, event.addr, event.admitted_time
    (5, '02:00:00:00:03:00', 1000)
    """

    macro: str = "WMM_AC_EVENT_TSPEC_ADDED"
    prefix: str = "TSPEC-ADDED "
    __match_args__ = ("tsid", "addr", "admitted_time")

    tsid: int
    addr: str
    admitted_time: int


class WmmAcTspecRemoved(Event):
    """An admitted traffic stream has ended.

    Prefix ``TSPEC-REMOVED``. Sent by wpa_supplicant. ``WMM_AC_EVENT_TSPEC_REMOVED`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        tsid: Number of the traffic stream (TSID).
        addr: MAC address of the access point.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('TSPEC-REMOVED tsid=5 addr=02:00:00:00:03:00')
    >>> event.tsid, event.addr
    (5, '02:00:00:00:03:00')
    """

    macro: str = "WMM_AC_EVENT_TSPEC_REMOVED"
    prefix: str = "TSPEC-REMOVED "
    __match_args__ = ("tsid", "addr")

    tsid: int
    addr: str


class WmmAcTspecReqFailed(Event):
    """The access point did not admit a traffic stream.

    Prefix ``TSPEC-REQ-FAILED``. Sent by wpa_supplicant. ``WMM_AC_EVENT_TSPEC_REQ_FAILED`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        tsid: Number of the traffic stream (TSID).

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('TSPEC-REQ-FAILED tsid=5')
    >>> event.tsid
    5
    """

    macro: str = "WMM_AC_EVENT_TSPEC_REQ_FAILED"
    prefix: str = "TSPEC-REQ-FAILED "
    __match_args__ = ("tsid",)

    tsid: int
