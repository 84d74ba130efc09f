"""MBO (Agile Multiband).

Generated from ``protocol/*.tsv`` by ``cargo run -p protocol-gen``.
"""

from __future__ import annotations

from ._base import Event


class RxMboAnqp(Event):
    """An access point told over ANQP how it ranks cellular data.

    Prefix ``RX-MBO-ANQP``. Sent by wpa_supplicant. ``RX_MBO_ANQP`` in ``wpa_ctrl.h`` since
    2.10.

    Attributes:
        addr: MAC address of the access point.
        cell_conn_pref: Preference for the cellular network: 0 excluded, 1 not preferred, 255
            preferred (MBO).

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('RX-MBO-ANQP 02:00:00:00:03:00 cell_conn_pref=1')
    >>> event.addr, event.cell_conn_pref
    ('02:00:00:00:03:00', 1)
    """

    macro: str = "RX_MBO_ANQP"
    prefix: str = "RX-MBO-ANQP "
    __match_args__ = ("addr", "cell_conn_pref")

    addr: str
    cell_conn_pref: int


class MboCellPreference(Event):
    """The access point told how it ranks cellular data.

    Prefix ``MBO-CELL-PREFERENCE``. Sent by wpa_supplicant. ``MBO_CELL_PREFERENCE`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        preference: Preference for the cellular network: 0 excluded, 1 not preferred, 255
            preferred (MBO).

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('MBO-CELL-PREFERENCE preference=1')
    >>> event.preference
    1
    """

    macro: str = "MBO_CELL_PREFERENCE"
    prefix: str = "MBO-CELL-PREFERENCE "
    __match_args__ = ("preference",)

    preference: int


class MboTransitionReason(Event):
    """The access point told why it wants the station to move.

    Prefix ``MBO-TRANSITION-REASON``. Sent by wpa_supplicant. ``MBO_TRANSITION_REASON`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        reason: Transition reason code (MBO).

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('MBO-TRANSITION-REASON reason=3')
    >>> event.reason
    3
    """

    macro: str = "MBO_TRANSITION_REASON"
    prefix: str = "MBO-TRANSITION-REASON "
    __match_args__ = ("reason",)

    reason: int
