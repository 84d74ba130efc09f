"""PASN.

Generated from ``protocol/*.tsv`` by ``cargo run -p protocol-gen``.
"""

from __future__ import annotations

from typing import Optional

from ._base import Event


class PasnAuthStatus(Event):
    """PASN authentication with a peer has ended; tells how.

    Prefix ``PASN-AUTH-STATUS``. Sent by wpa_supplicant. ``PASN_AUTH_STATUS`` in ``wpa_ctrl.h``
    since 2.10.

    Attributes:
        addr: MAC address of the other side.
        akmp: Authentication and key management. Known values: ``PASN``, ``SAE``,
            ``FILS-SHA256``, ``FILS-SHA384``, ``FT-PSK``, ``FT-EAP-SHA384``, ``FT-EAP``,
            ``EPPKE``, ``UNKNOWN``.
        status: IEEE 802.11 status code.
        comeback_after: When to try again, as the access point said.
        comeback: Comeback cookie.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('PASN-AUTH-STATUS 02:00:00:00:03:00 akmp=PASN, status=0 comeback_after=10 comeback=aabb')
    >>> event.addr, event.akmp, event.status
    ('02:00:00:00:03:00', 'PASN', 0)
    """

    macro: str = "PASN_AUTH_STATUS"
    prefix: str = "PASN-AUTH-STATUS "
    __match_args__ = ("addr", "akmp", "status", "comeback_after", "comeback")

    addr: str
    akmp: str
    status: int
    comeback_after: Optional[int] = None
    comeback: Optional[bytes] = None
