"""Hotspot 2.0.

Generated from ``protocol/*.tsv`` by ``cargo run -p protocol-gen``.
"""

from __future__ import annotations

from typing import Optional

from ._base import Event


class RxHs20Anqp(Event):
    """An access point answered one of the Hotspot 2.0 questions.

    Prefix ``RX-HS20-ANQP``. Sent by wpa_supplicant. ``RX_HS20_ANQP`` in ``wpa_ctrl.h`` since
    2.10.

    Attributes:
        addr: MAC address of the access point.
        info: WAN info (Hotspot 2.0 bits); the lowest two: 1 up, 2 down, 3 in test.
        dl_speed: Speed of the uplink of the access point towards us. Unit: kbit/s.
        ul_speed: Speed of the uplink of the access point away from us. Unit: kbit/s.
        dl_load: Load of the downlink, of 255.
        ul_load: Load of the uplink, of 255.
        lmd: Time over which the load was measured. Unit: tenths of a second.
        what: What was received. Known values: ``HS Capability List``, ``Operator Friendly
            Name``, ``Connection Capability``, ``Operating Class``, ``OSU Providers list``,
            ``Operator Icon Metadata``, ``Icon Binary File``, ``OSU Providers NAI List``.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('RX-HS20-ANQP 02:00:00:00:03:00 WAN Metrics 01:2500:384:0:0:0')
    >>> event.addr, event.info, event.dl_speed
    ('02:00:00:00:03:00', 1, 2500)
    """

    macro: str = "RX_HS20_ANQP"
    prefix: str = "RX-HS20-ANQP "
    __match_args__ = (
        "addr",
        "info",
        "dl_speed",
        "ul_speed",
        "dl_load",
        "ul_load",
        "lmd",
        "what",
    )

    addr: str
    info: Optional[int] = None
    dl_speed: Optional[int] = None
    ul_speed: Optional[int] = None
    dl_load: Optional[int] = None
    ul_load: Optional[int] = None
    lmd: Optional[int] = None
    what: Optional[str] = None


class RxHs20AnqpIcon(Event):
    """A requested operator icon was stored in a file.

    Prefix ``RX-HS20-ANQP-ICON``. Sent by wpa_supplicant up to 2.11. ``RX_HS20_ANQP_ICON`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        fname: File into which the icon was written.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('RX-HS20-ANQP-ICON icon.png')
    >>> event.fname
    'icon.png'
    """

    macro: str = "RX_HS20_ANQP_ICON"
    prefix: str = "RX-HS20-ANQP-ICON "
    __match_args__ = ("fname",)

    fname: str


class RxHs20Icon(Event):
    """A requested operator icon is complete and can be read.

    Prefix ``RX-HS20-ICON``. Sent by wpa_supplicant up to 2.11. ``RX_HS20_ICON`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the access point.
        file_name: Name of the icon at the access point.
        image_len: Size of the icon. Unit: bytes.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('RX-HS20-ICON 02:00:00:00:03:00 icon.png 5000')
    >>> event.addr, event.file_name, event.image_len
    ('02:00:00:00:03:00', 'icon.png', 5000)
    """

    macro: str = "RX_HS20_ICON"
    prefix: str = "RX-HS20-ICON "
    __match_args__ = ("addr", "file_name", "image_len")

    addr: str
    file_name: str
    image_len: int


class Hs20DeauthImminentNotice(Event):
    """The network will soon end this connection; says why and for how long.

    Prefix ``HS20-DEAUTH-IMMINENT-NOTICE``. Sent by wpa_supplicant.
    ``HS20_DEAUTH_IMMINENT_NOTICE`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        code: What the station is shut out from: 0 the BSS, 1 the ESS.
        reauth_delay: How long the station stays shut out. Unit: seconds.
        url: Web page that gives the reason; may be empty.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('HS20-DEAUTH-IMMINENT-NOTICE 1 60 https://example.com/')
    >>> event.code, event.reauth_delay, event.url
    (1, 60, 'https://example.com/')
    """

    macro: str = "HS20_DEAUTH_IMMINENT_NOTICE"
    prefix: str = "HS20-DEAUTH-IMMINENT-NOTICE "
    __match_args__ = ("code", "reauth_delay", "url")

    code: int
    reauth_delay: int
    url: str


class Hs20TCAcceptance(Event):
    """The user must accept the terms of the network on the named web page.

    Prefix ``HS20-T-C-ACCEPTANCE``. Sent by wpa_supplicant. ``HS20_T_C_ACCEPTANCE`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        url: Web page on which the terms are accepted.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('HS20-T-C-ACCEPTANCE https://example.com/')
    >>> event.url
    'https://example.com/'
    """

    macro: str = "HS20_T_C_ACCEPTANCE"
    prefix: str = "HS20-T-C-ACCEPTANCE "
    __match_args__ = ("url",)

    url: str


class Hs20TCFilteringAdd(Event):
    """A station's traffic is restricted until its user accepts the terms.

    Prefix ``HS20-T-C-FILTERING-ADD``. Sent by hostapd, and by wpa_supplicant as an access
    point. ``HS20_T_C_FILTERING_ADD`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the station.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('HS20-T-C-FILTERING-ADD 02:00:00:00:03:00')
    >>> event.addr
    '02:00:00:00:03:00'
    """

    macro: str = "HS20_T_C_FILTERING_ADD"
    prefix: str = "HS20-T-C-FILTERING-ADD "
    __match_args__ = ("addr",)

    addr: str


class Hs20TCFilteringRemove(Event):
    """A station's traffic is no longer restricted by terms to accept.

    Prefix ``HS20-T-C-FILTERING-REMOVE``. Sent by hostapd, and by wpa_supplicant as an access
    point. ``HS20_T_C_FILTERING_REMOVE`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the station.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('HS20-T-C-FILTERING-REMOVE 02:00:00:00:03:00')
    >>> event.addr
    '02:00:00:00:03:00'
    """

    macro: str = "HS20_T_C_FILTERING_REMOVE"
    prefix: str = "HS20-T-C-FILTERING-REMOVE "
    __match_args__ = ("addr",)

    addr: str


class Hs20SubscriptionRemediation(Event):
    """The network asks the user to put the subscription in order.

    Prefix ``HS20-SUBSCRIPTION-REMEDIATION``. Sent by wpa_supplicant up to 2.11.
    ``HS20_SUBSCRIPTION_REMEDIATION`` in ``wpa_ctrl.h`` since 2.10, up to 2.11.

    Attributes:
        method: How the subscription is repaired: 0 by OMA DM, 1 by SOAP-XML SPP.
        url: Address of the server that repairs the subscription.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('HS20-SUBSCRIPTION-REMEDIATION 1 https://example.com/')
    >>> event.method, event.url
    (1, 'https://example.com/')
    """

    macro: str = "HS20_SUBSCRIPTION_REMEDIATION"
    prefix: str = "HS20-SUBSCRIPTION-REMEDIATION "
    __match_args__ = ("method", "url")

    method: Optional[int] = None
    url: Optional[str] = None


class OsuFetchStarted(Event):
    """The list of online sign-up providers is being fetched.

    Prefix ``Starting OSU provisioning information fetch``. Sent by wpa_supplicant up to 2.11.
    No macro of ``wpa_ctrl.h``; since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('Starting OSU provisioning information fetch')
    OsuFetchStarted()
    """

    macro: str = "OSU_FETCH_STARTED"
    prefix: str = "Starting OSU provisioning information fetch"


class OsuFetchCompleted(Event):
    """The list of online sign-up providers is complete.

    Prefix ``OSU provider fetch completed``. Sent by wpa_supplicant up to 2.11. No macro of
    ``wpa_ctrl.h``; since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('OSU provider fetch completed')
    OsuFetchCompleted()
    """

    macro: str = "OSU_FETCH_COMPLETED"
    prefix: str = "OSU provider fetch completed"
