"""Roaming.

Generated from ``protocol/*.tsv`` by ``cargo run -p protocol-gen``.
"""

from __future__ import annotations

from ._base import Event


class DoRoam(Event):
    """The station decided to move to another BSS of the same network.

    Prefix ``CTRL-EVENT-DO-ROAM``. Sent by wpa_supplicant. ``WPA_EVENT_DO_ROAM`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        cur_bssid: BSSID of the BSS in use.
        cur_freq: Frequency of the BSS in use. Unit: MHz.
        cur_level: Signal of the BSS in use. Unit: dBm.
        cur_est: Estimated throughput of the BSS in use. Unit: kbit/s.
        sel_bssid: BSSID of the BSS that was looked at.
        sel_freq: Frequency of the BSS that was looked at. Unit: MHz.
        sel_level: Signal of the BSS that was looked at. Unit: dBm.
        sel_est: Estimated throughput of the BSS that was looked at. Unit: kbit/s.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-DO-ROAM cur_bssid=02:00:00:00:03:00 cur_freq=5180 cur_level=-75 cur_est=65000 sel_bssid=02:00:00:00:04:00 sel_freq=5260 sel_level=-60 sel_est=390001')
    >>> event.cur_bssid, event.cur_freq, event.cur_level
    ('02:00:00:00:03:00', 5180, -75)
    """

    macro: str = "WPA_EVENT_DO_ROAM"
    prefix: str = "CTRL-EVENT-DO-ROAM "
    __match_args__ = (
        "cur_bssid",
        "cur_freq",
        "cur_level",
        "cur_est",
        "sel_bssid",
        "sel_freq",
        "sel_level",
        "sel_est",
    )

    cur_bssid: str
    cur_freq: int
    cur_level: int
    cur_est: int
    sel_bssid: str
    sel_freq: int
    sel_level: int
    sel_est: int


class SkipRoam(Event):
    """The station looked at another BSS of the same network and stays.

    Prefix ``CTRL-EVENT-SKIP-ROAM``. Sent by wpa_supplicant. ``WPA_EVENT_SKIP_ROAM`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        cur_bssid: BSSID of the BSS in use.
        cur_freq: Frequency of the BSS in use. Unit: MHz.
        cur_level: Signal of the BSS in use. Unit: dBm.
        cur_est: Estimated throughput of the BSS in use. Unit: kbit/s.
        sel_bssid: BSSID of the BSS that was looked at.
        sel_freq: Frequency of the BSS that was looked at. Unit: MHz.
        sel_level: Signal of the BSS that was looked at. Unit: dBm.
        sel_est: Estimated throughput of the BSS that was looked at. Unit: kbit/s.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-SKIP-ROAM cur_bssid=02:00:00:00:03:00 cur_freq=5180 cur_level=-75 cur_est=65000 sel_bssid=02:00:00:00:04:00 sel_freq=5260 sel_level=-60 sel_est=390001')
    >>> event.cur_bssid, event.cur_freq, event.cur_level
    ('02:00:00:00:03:00', 5180, -75)
    """

    macro: str = "WPA_EVENT_SKIP_ROAM"
    prefix: str = "CTRL-EVENT-SKIP-ROAM "
    __match_args__ = (
        "cur_bssid",
        "cur_freq",
        "cur_level",
        "cur_est",
        "sel_bssid",
        "sel_freq",
        "sel_level",
        "sel_est",
    )

    cur_bssid: str
    cur_freq: int
    cur_level: int
    cur_est: int
    sel_bssid: str
    sel_freq: int
    sel_level: int
    sel_est: int
