"""SAE.

Generated from ``protocol/*.tsv`` by ``cargo run -p protocol-gen``.
"""

from __future__ import annotations

from ._base import Event


class SaeUnknownPasswordIdentifier(Event):
    """SAE failed because one side does not know the password identifier.

    Prefix ``CTRL-EVENT-SAE-UNKNOWN-PASSWORD-IDENTIFIER``. Sent by wpa_supplicant and hostapd.
    ``WPA_EVENT_SAE_UNKNOWN_PASSWORD_IDENTIFIER`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the other side: the access point for a station, the station for
            an access point.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-SAE-UNKNOWN-PASSWORD-IDENTIFIER 02:00:00:00:03:00')
    >>> event.addr
    '02:00:00:00:03:00'
    """

    macro: str = "WPA_EVENT_SAE_UNKNOWN_PASSWORD_IDENTIFIER"
    prefix: str = "CTRL-EVENT-SAE-UNKNOWN-PASSWORD-IDENTIFIER "
    __match_args__ = ("addr",)

    addr: str
