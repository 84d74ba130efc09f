"""Ad hoc networks (IBSS).

Generated from ``protocol/*.tsv`` by ``cargo run -p protocol-gen``.
"""

from __future__ import annotations

from ._base import Event


class IbssRsnCompleted(Event):
    """Keys are in place with a station of the same ad hoc network.

    Prefix ``IBSS-RSN-COMPLETED``. Sent by wpa_supplicant. ``IBSS_RSN_COMPLETED`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the other station.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('IBSS-RSN-COMPLETED 02:00:00:00:03:00')
    >>> event.addr
    '02:00:00:00:03:00'
    """

    macro: str = "IBSS_RSN_COMPLETED"
    prefix: str = "IBSS-RSN-COMPLETED "
    __match_args__ = ("addr",)

    addr: str
