"""Interworking, ANQP and GAS.

Generated from ``protocol/*.tsv`` by ``cargo run -p protocol-gen``.
"""

from __future__ import annotations

from typing import Literal, Optional

from ._base import Event


class InterworkingAp(Event):
    """An access point was found that one of the stored credentials fits.

    Prefix ``INTERWORKING-AP``. Sent by wpa_supplicant. ``INTERWORKING_AP`` in ``wpa_ctrl.h``
    since 2.10.

    Attributes:
        bssid: BSSID of the access point.
        type: Whether the credential is at home in this network.
        below_min_backhaul: Is 1 when the backhaul is slower than the credential asks for.
        over_max_bss_load: Is 1 when the access point is busier than the credential allows.
        conn_capab_missing: Is 1 when a protocol is blocked that the credential asks for.
        id: Number of the credential.
        priority: Priority of the credential.
        sp_priority: Priority of the credential within its provider.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('INTERWORKING-AP 02:00:00:00:00:10 type=home below_min_backhaul=1 over_max_bss_load=1 conn_capab_missing=1 id=0 priority=0 sp_priority=0')
    >>> event.bssid, event.type, event.below_min_backhaul
    ('02:00:00:00:00:10', 'home', 1)
    """

    macro: str = "INTERWORKING_AP"
    prefix: str = "INTERWORKING-AP "
    __match_args__ = (
        "bssid",
        "type",
        "below_min_backhaul",
        "over_max_bss_load",
        "conn_capab_missing",
        "id",
        "priority",
        "sp_priority",
    )

    bssid: str
    type: Literal["home", "roaming", "unknown"]
    below_min_backhaul: Optional[int] = None
    over_max_bss_load: Optional[int] = None
    conn_capab_missing: Optional[int] = None
    id: int
    priority: int
    sp_priority: int


class InterworkingExcluded(Event):
    """An access point fits a credential but is barred by the configuration.

    Prefix ``INTERWORKING-BLACKLISTED``. Sent by wpa_supplicant. ``INTERWORKING_EXCLUDED`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        bssid: BSSID of the access point.
        type: Whether the credential is at home in this network.
        below_min_backhaul: Is 1 when the backhaul is slower than the credential asks for.
        over_max_bss_load: Is 1 when the access point is busier than the credential allows.
        conn_capab_missing: Is 1 when a protocol is blocked that the credential asks for.
        id: Number of the credential.
        priority: Priority of the credential.
        sp_priority: Priority of the credential within its provider.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('INTERWORKING-BLACKLISTED 02:00:00:00:00:10 type=home below_min_backhaul=1 over_max_bss_load=1 conn_capab_missing=1 id=0 priority=0 sp_priority=0')
    >>> event.bssid, event.type, event.below_min_backhaul
    ('02:00:00:00:00:10', 'home', 1)
    """

    macro: str = "INTERWORKING_EXCLUDED"
    prefix: str = "INTERWORKING-BLACKLISTED "
    __match_args__ = (
        "bssid",
        "type",
        "below_min_backhaul",
        "over_max_bss_load",
        "conn_capab_missing",
        "id",
        "priority",
        "sp_priority",
    )

    bssid: str
    type: Literal["home", "roaming", "unknown"]
    below_min_backhaul: Optional[int] = None
    over_max_bss_load: Optional[int] = None
    conn_capab_missing: Optional[int] = None
    id: int
    priority: int
    sp_priority: int


class InterworkingNoMatch(Event):
    """No access point was found that any stored credential fits.

    Prefix ``INTERWORKING-NO-MATCH``. Sent by wpa_supplicant. ``INTERWORKING_NO_MATCH`` in
    ``wpa_ctrl.h`` since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('INTERWORKING-NO-MATCH No network with matching credentials found')
    InterworkingNoMatch()
    """

    macro: str = "INTERWORKING_NO_MATCH"
    prefix: str = "INTERWORKING-NO-MATCH "


class InterworkingAlreadyConnected(Event):
    """The best match is the access point already in use.

    Prefix ``INTERWORKING-ALREADY-CONNECTED``. Sent by wpa_supplicant.
    ``INTERWORKING_ALREADY_CONNECTED`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        bssid: BSSID of the access point.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('INTERWORKING-ALREADY-CONNECTED 02:00:00:00:00:10')
    >>> event.bssid
    '02:00:00:00:00:10'
    """

    macro: str = "INTERWORKING_ALREADY_CONNECTED"
    prefix: str = "INTERWORKING-ALREADY-CONNECTED "
    __match_args__ = ("bssid",)

    bssid: str


class InterworkingSelected(Event):
    """This access point was chosen by its credential.

    Prefix ``INTERWORKING-SELECTED``. Sent by wpa_supplicant. ``INTERWORKING_SELECTED`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        bssid: BSSID of the access point.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('INTERWORKING-SELECTED 02:00:00:00:00:10')
    >>> event.bssid
    '02:00:00:00:00:10'
    """

    macro: str = "INTERWORKING_SELECTED"
    prefix: str = "INTERWORKING-SELECTED "
    __match_args__ = ("bssid",)

    bssid: str


class CredAdded(Event):
    """A credential was put into the configuration.

    Prefix ``CRED-ADDED``. Sent by wpa_supplicant. ``CRED_ADDED`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        id: Number of the credential.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CRED-ADDED 0')
    >>> event.id
    0
    """

    macro: str = "CRED_ADDED"
    prefix: str = "CRED-ADDED "
    __match_args__ = ("id",)

    id: int


class CredModified(Event):
    """A field of a credential was changed.

    Prefix ``CRED-MODIFIED``. Sent by wpa_supplicant. ``CRED_MODIFIED`` in ``wpa_ctrl.h`` since
    2.10.

    Attributes:
        id: Number of the credential.
        field: Name of the field that was changed.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CRED-MODIFIED 0 domain')
    >>> event.id, event.field
    (0, 'domain')
    """

    macro: str = "CRED_MODIFIED"
    prefix: str = "CRED-MODIFIED "
    __match_args__ = ("id", "field")

    id: int
    field: str


class CredRemoved(Event):
    """A credential was taken out of the configuration.

    Prefix ``CRED-REMOVED``. Sent by wpa_supplicant. ``CRED_REMOVED`` in ``wpa_ctrl.h`` since
    2.10.

    Attributes:
        id: Number of the credential.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CRED-REMOVED 0')
    >>> event.id
    0
    """

    macro: str = "CRED_REMOVED"
    prefix: str = "CRED-REMOVED "
    __match_args__ = ("id",)

    id: int


class GasResponseInfo(Event):
    """The answer to a GAS request that a client sent is complete and can be fetched.

    Prefix ``GAS-RESPONSE-INFO``. Sent by wpa_supplicant. ``GAS_RESPONSE_INFO`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the device that is asked.
        dialog_token: Dialog token of the frames that belong together (IEEE 802.11).
        status_code: IEEE 802.11 status code.
        resp_len: Length of the answer, -1 for none. Unit: bytes.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('GAS-RESPONSE-INFO addr=02:00:00:00:03:00 dialog_token=1 status_code=0 resp_len=32')
    >>> event.addr, event.dialog_token, event.status_code
    ('02:00:00:00:03:00', 1, 0)
    """

    macro: str = "GAS_RESPONSE_INFO"
    prefix: str = "GAS-RESPONSE-INFO "
    __match_args__ = ("addr", "dialog_token", "status_code", "resp_len")

    addr: str
    dialog_token: int
    status_code: int
    resp_len: int


class GasQueryStart(Event):
    """A GAS query goes out.

    Prefix ``GAS-QUERY-START``. Sent by wpa_supplicant and hostapd. ``GAS_QUERY_START`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the device that is asked.
        dialog_token: Dialog token of the frames that belong together (IEEE 802.11).
        freq: Frequency of the channel. Unit: MHz.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('GAS-QUERY-START addr=02:00:00:00:03:00 dialog_token=1 freq=2437')
    >>> event.addr, event.dialog_token, event.freq
    ('02:00:00:00:03:00', 1, 2437)
    """

    macro: str = "GAS_QUERY_START"
    prefix: str = "GAS-QUERY-START "
    __match_args__ = ("addr", "dialog_token", "freq")

    addr: str
    dialog_token: int
    freq: int


class GasQueryDone(Event):
    """A GAS query has ended; tells how.

    Prefix ``GAS-QUERY-DONE``. Sent by wpa_supplicant and hostapd. ``GAS_QUERY_DONE`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the device that is asked.
        dialog_token: Dialog token of the frames that belong together (IEEE 802.11).
        freq: Frequency of the channel. Unit: MHz.
        status_code: IEEE 802.11 status code.
        result: How it ended. Known values: ``SUCCESS``, ``FAILURE``, ``TIMEOUT``,
            ``PEER_ERROR``, ``INTERNAL_ERROR``, ``STOPPED``, ``DELETED_AT_DEINIT``, ``N/A``.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('GAS-QUERY-DONE addr=02:00:00:00:03:00 dialog_token=1 freq=2437 status_code=0 result=SUCCESS')
    >>> event.addr, event.dialog_token, event.freq
    ('02:00:00:00:03:00', 1, 2437)
    """

    macro: str = "GAS_QUERY_DONE"
    prefix: str = "GAS-QUERY-DONE "
    __match_args__ = ("addr", "dialog_token", "freq", "status_code", "result")

    addr: str
    dialog_token: int
    freq: int
    status_code: int
    result: str


class AnqpQueryDone(Event):
    """An ANQP query has ended; tells how.

    Prefix ``ANQP-QUERY-DONE``. Sent by wpa_supplicant. ``ANQP_QUERY_DONE`` in ``wpa_ctrl.h``
    since 2.10.

    Attributes:
        addr: MAC address of the device that is asked.
        result: How it ended. Known values: ``SUCCESS``, ``FAILURE``, ``INVALID_FRAME``.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('ANQP-QUERY-DONE addr=02:00:00:00:03:00 result=SUCCESS')
    >>> event.addr, event.result
    ('02:00:00:00:03:00', 'SUCCESS')
    """

    macro: str = "ANQP_QUERY_DONE"
    prefix: str = "ANQP-QUERY-DONE "
    __match_args__ = ("addr", "result")

    addr: str
    result: str


class RxAnqp(Event):
    """An access point answered one of the ANQP questions.

    Prefix ``RX-ANQP``. Sent by wpa_supplicant. ``RX_ANQP`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the access point.
        what: What was received. Known values: ``ANQP Capability list``, ``Venue Name``,
            ``Network Authentication Type information``, ``Roaming Consortium list``, ``IP Address
            Type Availability information``, ``NAI Realm list``, ``3GPP Cellular Network
            information``, ``Domain Name list``, ``FILS Realm Information``, ``Venue URL``.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('RX-ANQP 02:00:00:00:03:00 ANQP Capability list')
    >>> event.addr, event.what
    ('02:00:00:00:03:00', 'ANQP Capability list')
    """

    macro: str = "RX_ANQP"
    prefix: str = "RX-ANQP "
    __match_args__ = ("addr", "what")

    addr: str
    what: str


class RxVenueUrl(Event):
    """An access point named a web page about its venue.

    Prefix ``RX-VENUE-URL``. Sent by wpa_supplicant. ``RX_VENUE_URL`` in ``wpa_ctrl.h`` since
    2.10.

    Attributes:
        venue_number: Number of the venue the address is for.
        url: Web page of the venue.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('RX-VENUE-URL 1 https://example.com/')
    >>> event.venue_number, event.url
    (1, 'https://example.com/')
    """

    macro: str = "RX_VENUE_URL"
    prefix: str = "RX-VENUE-URL "
    __match_args__ = ("venue_number", "url")

    venue_number: int
    url: str


class AnqpFetchStarted(Event):
    """The details of an access point are being fetched by ANQP.

    Prefix ``Starting ANQP fetch for``. Sent by wpa_supplicant. No macro of ``wpa_ctrl.h``;
    since 2.10.

    Attributes:
        bssid: BSSID of the access point.
        hessid: HESSID: the common name of the access points of one network; zeros when it has
            none.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('Starting ANQP fetch for 02:00:00:00:00:10 (HESSID 02:00:00:00:00:20)')
    >>> event.bssid, event.hessid
    ('02:00:00:00:00:10', '02:00:00:00:00:20')
    """

    macro: str = "ANQP_FETCH_STARTED"
    prefix: str = "Starting ANQP fetch for "
    __match_args__ = ("bssid", "hessid")

    bssid: str
    hessid: str


class AnqpFetchCompleted(Event):
    """All access points have been asked by ANQP.

    Prefix ``ANQP fetch completed``. Sent by wpa_supplicant. No macro of ``wpa_ctrl.h``; since
    2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('ANQP fetch completed')
    AnqpFetchCompleted()
    """

    macro: str = "ANQP_FETCH_COMPLETED"
    prefix: str = "ANQP fetch completed"
