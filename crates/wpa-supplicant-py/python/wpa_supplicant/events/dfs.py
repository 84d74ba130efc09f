"""DFS (radar avoidance).

Generated from ``protocol/*.tsv`` by ``cargo run -p protocol-gen``.
"""

from __future__ import annotations

from typing import Optional

from ._base import Event


class DfsRadarDetected(Event):
    """Radar was heard on a channel.

    Prefix ``DFS-RADAR-DETECTED``. Sent by hostapd, and by wpa_supplicant as an access point.
    ``DFS_EVENT_RADAR_DETECTED`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        freq: Frequency of the channel. Unit: MHz.
        ht_enabled: Is 1 if HT (802.11n) is in use, else 0.
        chan_offset: Position of the secondary channel: 1 above, -1 below, 0 none.
        chan_width: Width of the channel as a number of hostap: 0 is 20 MHz without HT, 1 20,
            2 40, 3 80, 4 80+80, 5 160 MHz.
        cf1: Centre frequency of the channel, or of its first segment. Unit: MHz.
        cf2: Centre frequency of the second segment of an 80+80 MHz channel, otherwise 0.
            Unit: MHz.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DFS-RADAR-DETECTED freq=2437 ht_enabled=1 chan_offset=0 chan_width=1 cf1=2437 cf2=0')
    >>> event.freq, event.ht_enabled, event.chan_offset
    (2437, 1, 0)
    """

    macro: str = "DFS_EVENT_RADAR_DETECTED"
    prefix: str = "DFS-RADAR-DETECTED "
    __match_args__ = ("freq", "ht_enabled", "chan_offset", "chan_width", "cf1", "cf2")

    freq: int
    ht_enabled: Optional[int] = None
    chan_offset: Optional[int] = None
    chan_width: Optional[int] = None
    cf1: Optional[int] = None
    cf2: Optional[int] = None


class DfsNewChannel(Event):
    """The access point picked another channel because of radar.

    Prefix ``DFS-NEW-CHANNEL``. Sent by hostapd, and by wpa_supplicant as an access point.
    ``DFS_EVENT_NEW_CHANNEL`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        freq: Frequency of the channel. Unit: MHz.
        chan: Channel number.
        sec_chan: Position of the secondary channel: 1 above, -1 below, 0 none.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DFS-NEW-CHANNEL freq=2437 chan=6 sec_chan=1')
    >>> event.freq, event.chan, event.sec_chan
    (2437, 6, 1)
    """

    macro: str = "DFS_EVENT_NEW_CHANNEL"
    prefix: str = "DFS-NEW-CHANNEL "
    __match_args__ = ("freq", "chan", "sec_chan")

    freq: int
    chan: int
    sec_chan: int


class DfsCacStart(Event):
    """The access point listens for radar before using a channel.

    Prefix ``DFS-CAC-START``. Sent by hostapd, and by wpa_supplicant as an access point.
    ``DFS_EVENT_CAC_START`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        freq: Frequency of the channel. Unit: MHz.
        chan: Channel number.
        sec_chan: Position of the secondary channel: 1 above, -1 below, 0 none.
        width: Width of the channel as a number: in the layout with commas 0 is 20 or 40 MHz,
            1 80, 2 160, 3 80+80 MHz; in the other as in DFS-RADAR-DETECTED.
        seg0: Centre of the first segment: a channel number in the layout with commas, a
            frequency in MHz in the other.
        seg1: Centre of the second segment: a channel number in the layout with commas, a
            frequency in MHz in the other; 0 for none.
        cac_time: How long the channel is watched for radar. Unit: seconds.
        chan_offset: Position of the secondary channel: 1 above, -1 below, 0 none.
        background: Present when the channel is watched by a radio of its own while another
            channel is in use. Whether ``(background)`` is there.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DFS-CAC-START freq=5260 chan=52 chan_offset=0 width=1 seg0=0 seg1=0 cac_time=60s (background)')
    >>> event.freq, event.chan, event.width
    (5260, 52, 1)
    """

    macro: str = "DFS_EVENT_CAC_START"
    prefix: str = "DFS-CAC-START "
    __match_args__ = (
        "freq",
        "chan",
        "sec_chan",
        "width",
        "seg0",
        "seg1",
        "cac_time",
        "chan_offset",
        "background",
    )

    freq: int
    chan: Optional[int] = None
    sec_chan: Optional[int] = None
    width: Optional[int] = None
    seg0: Optional[int] = None
    seg1: Optional[int] = None
    cac_time: Optional[int] = None
    chan_offset: Optional[int] = None
    background: bool = False


class DfsCacCompleted(Event):
    """Listening for radar has ended; tells whether the channel is free.

    Prefix ``DFS-CAC-COMPLETED``. Sent by hostapd, and by wpa_supplicant as an access point.
    ``DFS_EVENT_CAC_COMPLETED`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        success: Is 1 if the channel was free of radar to the end, else 0.
        freq: Frequency of the channel. Unit: MHz.
        ht_enabled: Is 1 if HT (802.11n) is in use, else 0.
        chan_offset: Position of the secondary channel: 1 above, -1 below, 0 none.
        chan_width: Width of the channel as a number of hostap: 0 is 20 MHz without HT, 1 20,
            2 40, 3 80, 4 80+80, 5 160 MHz.
        cf1: Centre frequency of the channel, or of its first segment. Unit: MHz.
        cf2: Centre frequency of the second segment of an 80+80 MHz channel, otherwise 0.
            Unit: MHz.
        radar_detected: Is 1 if radar was seen, else 0.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DFS-CAC-COMPLETED success=1 freq=2437 ht_enabled=1 chan_offset=0 chan_width=1 cf1=2437 cf2=0 radar_detected=0')
    >>> event.success, event.freq, event.ht_enabled
    (1, 2437, 1)
    """

    macro: str = "DFS_EVENT_CAC_COMPLETED"
    prefix: str = "DFS-CAC-COMPLETED "
    __match_args__ = (
        "success",
        "freq",
        "ht_enabled",
        "chan_offset",
        "chan_width",
        "cf1",
        "cf2",
        "radar_detected",
    )

    success: Optional[int] = None
    freq: int
    ht_enabled: Optional[int] = None
    chan_offset: Optional[int] = None
    chan_width: Optional[int] = None
    cf1: Optional[int] = None
    cf2: Optional[int] = None
    radar_detected: Optional[int] = None


class DfsNopFinished(Event):
    """A channel with radar has rested long enough to be tried again.

    Prefix ``DFS-NOP-FINISHED``. Sent by hostapd, and by wpa_supplicant as an access point.
    ``DFS_EVENT_NOP_FINISHED`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        freq: Frequency of the channel. Unit: MHz.
        ht_enabled: Is 1 if HT (802.11n) is in use, else 0.
        chan_offset: Position of the secondary channel: 1 above, -1 below, 0 none.
        chan_width: Width of the channel as a number of hostap: 0 is 20 MHz without HT, 1 20,
            2 40, 3 80, 4 80+80, 5 160 MHz.
        cf1: Centre frequency of the channel, or of its first segment. Unit: MHz.
        cf2: Centre frequency of the second segment of an 80+80 MHz channel, otherwise 0.
            Unit: MHz.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DFS-NOP-FINISHED freq=2437 ht_enabled=1 chan_offset=0 chan_width=1 cf1=2437 cf2=0')
    >>> event.freq, event.ht_enabled, event.chan_offset
    (2437, 1, 0)
    """

    macro: str = "DFS_EVENT_NOP_FINISHED"
    prefix: str = "DFS-NOP-FINISHED "
    __match_args__ = ("freq", "ht_enabled", "chan_offset", "chan_width", "cf1", "cf2")

    freq: int
    ht_enabled: Optional[int] = None
    chan_offset: Optional[int] = None
    chan_width: Optional[int] = None
    cf1: Optional[int] = None
    cf2: Optional[int] = None


class DfsPreCacExpired(Event):
    """An earlier check of a channel for radar no longer counts.

    Prefix ``DFS-PRE-CAC-EXPIRED``. Sent by hostapd, and by wpa_supplicant as an access point.
    ``DFS_EVENT_PRE_CAC_EXPIRED`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        freq: Frequency of the channel. Unit: MHz.
        ht_enabled: Is 1 if HT (802.11n) is in use, else 0.
        chan_offset: Position of the secondary channel: 1 above, -1 below, 0 none.
        chan_width: Width of the channel as a number of hostap: 0 is 20 MHz without HT, 1 20,
            2 40, 3 80, 4 80+80, 5 160 MHz.
        cf1: Centre frequency of the channel, or of its first segment. Unit: MHz.
        cf2: Centre frequency of the second segment of an 80+80 MHz channel, otherwise 0.
            Unit: MHz.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('DFS-PRE-CAC-EXPIRED freq=2437 ht_enabled=1 chan_offset=0 chan_width=1 cf1=2437 cf2=0')
    >>> event.freq, event.ht_enabled, event.chan_offset
    (2437, 1, 0)
    """

    macro: str = "DFS_EVENT_PRE_CAC_EXPIRED"
    prefix: str = "DFS-PRE-CAC-EXPIRED "
    __match_args__ = ("freq", "ht_enabled", "chan_offset", "chan_width", "cf1", "cf2")

    freq: int
    ht_enabled: Optional[int] = None
    chan_offset: Optional[int] = None
    chan_width: Optional[int] = None
    cf1: Optional[int] = None
    cf2: Optional[int] = None
