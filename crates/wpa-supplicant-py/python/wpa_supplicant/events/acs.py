"""Automatic channel selection.

Generated from ``protocol/*.tsv`` by ``cargo run -p protocol-gen``.
"""

from __future__ import annotations

from ._base import Event


class AcsStarted(Event):
    """The search for the best channel has begun.

    Prefix ``ACS-STARTED``. Sent by hostapd, and by wpa_supplicant as an access point.
    ``ACS_EVENT_STARTED`` in ``wpa_ctrl.h`` since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('ACS-STARTED ')
    AcsStarted()
    """

    macro: str = "ACS_EVENT_STARTED"
    prefix: str = "ACS-STARTED "


class AcsCompleted(Event):
    """The search for the best channel has ended with a choice.

    Prefix ``ACS-COMPLETED``. Sent by hostapd, and by wpa_supplicant as an access point.
    ``ACS_EVENT_COMPLETED`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        freq: Frequency of the channel. Unit: MHz.
        channel: Channel number.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('ACS-COMPLETED freq=2437 channel=6')
    >>> event.freq, event.channel
    (2437, 6)
    """

    macro: str = "ACS_EVENT_COMPLETED"
    prefix: str = "ACS-COMPLETED "
    __match_args__ = ("freq", "channel")

    freq: int
    channel: int


class AcsFailed(Event):
    """The search for the best channel failed.

    Prefix ``ACS-FAILED``. Sent by hostapd, and by wpa_supplicant as an access point.
    ``ACS_EVENT_FAILED`` in ``wpa_ctrl.h`` since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('ACS-FAILED ')
    AcsFailed()
    """

    macro: str = "ACS_EVENT_FAILED"
    prefix: str = "ACS-FAILED "
