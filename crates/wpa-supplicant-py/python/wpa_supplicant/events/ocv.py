"""Operating channel validation.

Generated from ``protocol/*.tsv`` by ``cargo run -p protocol-gen``.
"""

from __future__ import annotations

from ._base import Event


class OcvFailure(Event):
    """A frame was dropped because it named another operating channel.

    Prefix ``OCV-FAILURE``. Sent by wpa_supplicant and hostapd. ``OCV_FAILURE`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the other side.
        frame: Frame in which the channel information was wrong. Known values:
            ``eapol-key-m2``, ``eapol-key-m3``, ``eapol-key-g1``, ``eapol-key-g2``,
            ``fils-assoc``, ``fils-reassoc-req``, ``ft-assoc``, ``ft-reassoc-req``,
            ``saqueryreq``, ``saqueryresp``.
        error: What is wrong, as a text.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('OCV-FAILURE addr=02:00:00:00:03:00 frame=eapol-key-m2 error=did not receive mandatory OCI')
    >>> event.addr, event.frame, event.error
    ('02:00:00:00:03:00', 'eapol-key-m2', 'did not receive mandatory OCI')
    """

    macro: str = "OCV_FAILURE"
    prefix: str = "OCV-FAILURE "
    __match_args__ = ("addr", "frame", "error")

    addr: str
    frame: str
    error: str
