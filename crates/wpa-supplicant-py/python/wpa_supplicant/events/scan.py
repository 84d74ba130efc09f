"""Scanning.

Generated from ``protocol/*.tsv`` by ``cargo run -p protocol-gen``.
"""

from __future__ import annotations

from typing import Optional

from ._base import Event


class ScanStarted(Event):
    """A scan has begun.

    Prefix ``CTRL-EVENT-SCAN-STARTED``. Sent by wpa_supplicant. ``WPA_EVENT_SCAN_STARTED`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        id: Number of the scan, as SCAN use_id=1 returned it.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-SCAN-STARTED id=0')
    >>> event.id
    0
    """

    macro: str = "WPA_EVENT_SCAN_STARTED"
    prefix: str = "CTRL-EVENT-SCAN-STARTED "
    __match_args__ = ("id",)

    id: Optional[int] = None


class ScanResults(Event):
    """A scan has ended and its results can be read.

    Prefix ``CTRL-EVENT-SCAN-RESULTS``. Sent by wpa_supplicant. ``WPA_EVENT_SCAN_RESULTS`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        id: Number of the scan, as SCAN use_id=1 returned it.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-SCAN-RESULTS id=0')
    >>> event.id
    0
    """

    macro: str = "WPA_EVENT_SCAN_RESULTS"
    prefix: str = "CTRL-EVENT-SCAN-RESULTS "
    __match_args__ = ("id",)

    id: Optional[int] = None


class ScanFailed(Event):
    """A scan could not be started.

    Prefix ``CTRL-EVENT-SCAN-FAILED``. Sent by wpa_supplicant. ``WPA_EVENT_SCAN_FAILED`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        ret: Error of the driver, negative.
        retry: Is 1 when the scan is tried again.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-SCAN-FAILED ret=-16 retry=1')
    >>> event.ret, event.retry
    (-16, 1)
    """

    macro: str = "WPA_EVENT_SCAN_FAILED"
    prefix: str = "CTRL-EVENT-SCAN-FAILED "
    __match_args__ = ("ret", "retry")

    ret: int
    retry: Optional[int] = None


class BssAdded(Event):
    """A BSS entered the scan table.

    Prefix ``CTRL-EVENT-BSS-ADDED``. Sent by wpa_supplicant. ``WPA_EVENT_BSS_ADDED`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        bss_id: Number of the BSS in the scan table.
        bssid: BSSID of the access point.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-BSS-ADDED 34 02:00:00:00:00:10')
    >>> event.bss_id, event.bssid
    (34, '02:00:00:00:00:10')
    """

    macro: str = "WPA_EVENT_BSS_ADDED"
    prefix: str = "CTRL-EVENT-BSS-ADDED "
    __match_args__ = ("bss_id", "bssid")

    bss_id: int
    bssid: str


class BssRemoved(Event):
    """A BSS left the scan table.

    Prefix ``CTRL-EVENT-BSS-REMOVED``. Sent by wpa_supplicant. ``WPA_EVENT_BSS_REMOVED`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        bss_id: Number of the BSS in the scan table.
        bssid: BSSID of the access point.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-BSS-REMOVED 34 02:00:00:00:00:10')
    >>> event.bss_id, event.bssid
    (34, '02:00:00:00:00:10')
    """

    macro: str = "WPA_EVENT_BSS_REMOVED"
    prefix: str = "CTRL-EVENT-BSS-REMOVED "
    __match_args__ = ("bss_id", "bssid")

    bss_id: int
    bssid: str
