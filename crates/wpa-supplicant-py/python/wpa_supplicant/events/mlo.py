"""Multi-link operation.

Generated from ``protocol/*.tsv`` by ``cargo run -p protocol-gen``.
"""

from __future__ import annotations

from typing import List

from .._record import Record
from ._base import Event


class LinkChannelSwitchStarted(Event):
    """A move of one link of a multi-link connection has been announced.

    Prefix ``CTRL-EVENT-STARTED-LINK-CHANNEL-SWITCH``. Sent by wpa_supplicant.
    ``WPA_EVENT_LINK_CHANNEL_SWITCH_STARTED`` in ``wpa_ctrl.h`` since 2.11.

    Attributes:
        freq: Frequency of the channel. Unit: MHz.
        link_id: Number of the link.
        ht_enabled: Is 1 if HT (802.11n) is in use, else 0.
        ch_offset: Position of the secondary channel: 1 above, -1 below, 0 none.
        ch_width: Width of the channel. Known values: ``20 MHz (no HT)``, ``20 MHz``, ``40
            MHz``, ``80 MHz``, ``80+80 MHz``, ``160 MHz``, ``320 MHz``, ``unknown``.
        cf1: Centre frequency of the channel, or of its first segment. Unit: MHz.
        cf2: Centre frequency of the second segment of an 80+80 MHz channel, otherwise 0.
            Unit: MHz.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-STARTED-LINK-CHANNEL-SWITCH freq=2437 link_id=1 ht_enabled=1 ch_offset=0 ch_width=20 MHz (no HT) cf1=2437 cf2=0')
    >>> event.freq, event.link_id, event.ht_enabled
    (2437, 1, 1)
    """

    macro: str = "WPA_EVENT_LINK_CHANNEL_SWITCH_STARTED"
    prefix: str = "CTRL-EVENT-STARTED-LINK-CHANNEL-SWITCH "
    __match_args__ = ("freq", "link_id", "ht_enabled", "ch_offset", "ch_width", "cf1", "cf2")

    freq: int
    link_id: int
    ht_enabled: int
    ch_offset: int
    ch_width: str
    cf1: int
    cf2: int


class LinkChannelSwitch(Event):
    """One link of a multi-link connection works on another channel now.

    Prefix ``CTRL-EVENT-LINK-CHANNEL-SWITCH``. Sent by wpa_supplicant.
    ``WPA_EVENT_LINK_CHANNEL_SWITCH`` in ``wpa_ctrl.h`` since 2.11.

    Attributes:
        freq: Frequency of the channel. Unit: MHz.
        link_id: Number of the link.
        ht_enabled: Is 1 if HT (802.11n) is in use, else 0.
        ch_offset: Position of the secondary channel: 1 above, -1 below, 0 none.
        ch_width: Width of the channel. Known values: ``20 MHz (no HT)``, ``20 MHz``, ``40
            MHz``, ``80 MHz``, ``80+80 MHz``, ``160 MHz``, ``320 MHz``, ``unknown``.
        cf1: Centre frequency of the channel, or of its first segment. Unit: MHz.
        cf2: Centre frequency of the second segment of an 80+80 MHz channel, otherwise 0.
            Unit: MHz.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-LINK-CHANNEL-SWITCH freq=2437 link_id=1 ht_enabled=1 ch_offset=0 ch_width=20 MHz (no HT) cf1=2437 cf2=0')
    >>> event.freq, event.link_id, event.ht_enabled
    (2437, 1, 1)
    """

    macro: str = "WPA_EVENT_LINK_CHANNEL_SWITCH"
    prefix: str = "CTRL-EVENT-LINK-CHANNEL-SWITCH "
    __match_args__ = ("freq", "link_id", "ht_enabled", "ch_offset", "ch_width", "cf1", "cf2")

    freq: int
    link_id: int
    ht_enabled: int
    ch_offset: int
    ch_width: str
    cf1: int
    cf2: int


class T2lmUpdateLink(Record):
    """One of the ``links`` of :class:`T2lmUpdate`.

    Attributes:
        link_id: Number of the link.
        up_link: Traffic identifiers allowed on the link to the access point, TID 7 first.
        down_link: Traffic identifiers allowed on the link from the access point, TID 7 first.
    """

    __match_args__ = ("link_id", "up_link", "down_link")

    link_id: int
    up_link: int
    down_link: int


class T2lmUpdate(Event):
    """Shows which links carry which traffic identifiers from now on.

    Prefix ``CTRL-EVENT-T2LM-UPDATE``. Sent by wpa_supplicant. ``WPA_EVENT_T2LM_UPDATE`` in
    ``wpa_ctrl.h`` since 2.11.

    Attributes:
        default: Is 1 if all traffic goes over all links.
        links: The links and what they carry, when it is not the default.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-T2LM-UPDATE default=0 link_id=0 up_link=11111111 down_link=00001111 link_id=1 up_link=11111111 down_link=00001111')
    >>> event.default
    0
    """

    macro: str = "WPA_EVENT_T2LM_UPDATE"
    prefix: str = "CTRL-EVENT-T2LM-UPDATE "
    __match_args__ = ("default", "links")

    default: int
    links: List[T2lmUpdateLink]


class LinkReconfig(Event):
    """The set of links of a multi-link connection changed.

    Prefix ``CTRL-EVENT-LINK-RECONFIG``. Sent by wpa_supplicant. ``WPA_EVENT_LINK_RECONFIG`` in
    ``wpa_ctrl.h`` since 2.11.

    Attributes:
        valid_links: Bitmap of the links in use.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-LINK-RECONFIG valid_links=0x3')
    >>> event.valid_links
    3
    """

    macro: str = "WPA_EVENT_LINK_RECONFIG"
    prefix: str = "CTRL-EVENT-LINK-RECONFIG "
    __match_args__ = ("valid_links",)

    valid_links: int


class LinkStaRemoved(Event):
    """A station's link to this access point was taken away.

    Prefix ``CTRL-EVENT-LINK-STA-REMOVED``. Sent by hostapd, and by wpa_supplicant as an access
    point. ``WPA_EVENT_LINK_STA_REMOVED`` in ``wpa_ctrl.h`` after 2.11.

    Attributes:
        sta: Address of the station on the link.
        link_id: Number of the link.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-LINK-STA-REMOVED sta=02:00:00:00:07:00 link_id=1')
    >>> event.sta, event.link_id
    ('02:00:00:00:07:00', 1)
    """

    macro: str = "WPA_EVENT_LINK_STA_REMOVED"
    prefix: str = "CTRL-EVENT-LINK-STA-REMOVED "
    __match_args__ = ("sta", "link_id")

    sta: str
    link_id: int


class LinkStaAdded(Event):
    """A station gained a link to this access point.

    Prefix ``CTRL-EVENT-LINK-STA-ADDED``. Sent by hostapd, and by wpa_supplicant as an access
    point. ``WPA_EVENT_LINK_STA_ADDED`` in ``wpa_ctrl.h`` after 2.11.

    Attributes:
        sta: MLD MAC address of the station.
        link_id: Number of the link.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-LINK-STA-ADDED sta=02:00:00:00:07:00 link_id=1')
    >>> event.sta, event.link_id
    ('02:00:00:00:07:00', 1)
    """

    macro: str = "WPA_EVENT_LINK_STA_ADDED"
    prefix: str = "CTRL-EVENT-LINK-STA-ADDED "
    __match_args__ = ("sta", "link_id")

    sta: str
    link_id: int
