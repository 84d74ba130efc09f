"""Proximity ranging.

Generated from ``protocol/*.tsv`` by ``cargo run -p protocol-gen``.
"""

from __future__ import annotations

from typing import Optional

from ._base import Event


class PrPasnNegotiationStarted(Event):
    """Proximity ranging begins to negotiate with a peer.

    Prefix ``PR-PASN-NEGOTIATION-STARTED``. Sent by wpa_supplicant.
    ``PR_PASN_NEGOTIATION_STARTED`` in ``wpa_ctrl.h`` after 2.11.

    Attributes:
        peer_addr: MAC address of the peer.
        role: Role of this device in ranging, as a number of hostap.
        protocol: Ranging protocol, as a number of hostap.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('PR-PASN-NEGOTIATION-STARTED peer_addr=02:00:00:00:07:00 role=1 protocol=17')
    >>> event.peer_addr, event.role, event.protocol
    ('02:00:00:00:07:00', 1, 17)
    """

    macro: str = "PR_PASN_NEGOTIATION_STARTED"
    prefix: str = "PR-PASN-NEGOTIATION-STARTED "
    __match_args__ = ("peer_addr", "role", "protocol")

    peer_addr: str
    role: int
    protocol: int


class PrPasnResult(Event):
    """Negotiation for proximity ranging ended well; gives role and channel.

    Prefix ``PR-PASN-RESULT``. Sent by wpa_supplicant. ``PR_PASN_RESULT`` in ``wpa_ctrl.h``
    after 2.11.

    Attributes:
        result: How it ended. Whether ``SUCCESS`` is there.
        role: Role of this device in ranging, as a number of hostap.
        protocol: Ranging protocol, as a number of hostap.
        opclass: Operating class (IEEE 802.11).
        channel: Channel number.
        cc: Country code, two bytes.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('PR-PASN-RESULT SUCCESS role=1 protocol=17 opclass=0 channel=6 cc=US')
    >>> event.result, event.role, event.protocol
    (True, 1, 17)
    """

    macro: str = "PR_PASN_RESULT"
    prefix: str = "PR-PASN-RESULT "
    __match_args__ = ("result", "role", "protocol", "opclass", "channel", "cc")

    result: bool = False
    role: int
    protocol: int
    opclass: int
    channel: int
    cc: str


class PrRangingTerminated(Event):
    """Proximity ranging was stopped; gives the cause.

    Prefix ``PR-RANGING-TERMINATED``. Sent by wpa_supplicant. ``PR_RANGING_TERMINATED`` in
    ``wpa_ctrl.h`` after 2.11.

    Attributes:
        reason: Reason of the ranging protocol.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('PR-RANGING-TERMINATED reason=3')
    >>> event.reason
    3
    """

    macro: str = "PR_RANGING_TERMINATED"
    prefix: str = "PR-RANGING-TERMINATED "
    __match_args__ = ("reason",)

    reason: int


class PrRangingParams(Event):
    """Shows the agreed parameters of proximity ranging.

    Prefix ``PR-RANGING-PARAMS``. Sent by wpa_supplicant. ``PR_RANGING_PARAMS`` in
    ``wpa_ctrl.h`` after 2.11.

    Attributes:
        dev_addr: Our own MAC address for ranging.
        peer_addr: MAC address of the peer.
        role: Role of this device in ranging, as a number of hostap.
        protocol: Ranging protocol, as a number of hostap.
        freq: Frequency of the channel. Unit: MHz.
        channel: Channel number.
        bw: Bandwidth for ranging, as a number of the ranging protocol.
        format_bw: Format and bandwidth for ranging, as a number of the ranging protocol.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('PR-RANGING-PARAMS dev_addr=02:00:00:00:07:00 peer_addr=02:00:00:00:07:00 role=1 protocol=17 freq=2437 channel=6 bw=80 format_bw=6')
    >>> event.dev_addr, event.peer_addr, event.role
    ('02:00:00:00:07:00', '02:00:00:00:07:00', 1)
    """

    macro: str = "PR_RANGING_PARAMS"
    prefix: str = "PR-RANGING-PARAMS "
    __match_args__ = (
        "dev_addr",
        "peer_addr",
        "role",
        "protocol",
        "freq",
        "channel",
        "bw",
        "format_bw",
    )

    dev_addr: str
    peer_addr: str
    role: int
    protocol: int
    freq: int
    channel: int
    bw: int
    format_bw: int


class PrPeerMeasurement(Event):
    """Shows one measured distance to a peer, or why there is none.

    Prefix ``PR-PEER-MEASUREMENT``. Sent by wpa_supplicant. ``PR_EVENT_PEER_MEASUREMENT`` in
    ``wpa_ctrl.h`` after 2.11.

    Attributes:
        addr: MAC address of the other side.
        status: Status of the measurement, as nl80211 gives it.
        burst_index: Number of the measurement burst.
        fail: Is 1 when the measurement failed.
        fail_reason: Reason of the failure, as nl80211 gives it.
        rtt_avg: Average round trip time, as nl80211 gives it. Unit: picoseconds.
        dist_avg: Average distance, as nl80211 gives it. Unit: millimetres.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('PR-PEER-MEASUREMENT addr=02:00:00:00:03:00 status=0 burst_index=0 fail=1 fail_reason=2')
    >>> event.addr, event.status, event.burst_index
    ('02:00:00:00:03:00', 0, 0)
    """

    macro: str = "PR_EVENT_PEER_MEASUREMENT"
    prefix: str = "PR-PEER-MEASUREMENT "
    __match_args__ = (
        "addr",
        "status",
        "burst_index",
        "fail",
        "fail_reason",
        "rtt_avg",
        "dist_avg",
    )

    addr: str
    status: int
    burst_index: int
    fail: Optional[int] = None
    fail_reason: Optional[int] = None
    rtt_avg: Optional[int] = None
    dist_avg: Optional[int] = None


class PrRangingComplete(Event):
    """All measurements of a proximity ranging request are done.

    Prefix ``PR-RANGING-COMPLETE``. Sent by wpa_supplicant. ``PR_EVENT_RANGING_COMPLETE`` in
    ``wpa_ctrl.h`` after 2.11.

    Attributes:
        cookie: Number of the ranging session.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('PR-RANGING-COMPLETE cookie=12')
    >>> event.cookie
    12
    """

    macro: str = "PR_EVENT_RANGING_COMPLETE"
    prefix: str = "PR-RANGING-COMPLETE "
    __match_args__ = ("cookie",)

    cookie: int


class PrPeerFound(Event):
    """A device that offers proximity ranging was found.

    Prefix ``PR-PEER-FOUND``. Sent by wpa_supplicant. ``PR_PEER_FOUND`` in ``wpa_ctrl.h`` after
    2.11.

    Attributes:
        peer_addr: MAC address of the peer.
        pasn_type: Kinds of PASN the device can do (bits).
        name: Name of the device, as it calls itself.
        edca: Is 1 if EDCA ranging is supported.
        edca_ista: Is 1 if EDCA ranging as initiator is supported.
        edca_rsta: Is 1 if EDCA ranging as responder is supported.
        ntb: Is 1 if non-trigger-based ranging is supported.
        ntb_ista: Is 1 if non-trigger-based ranging as initiator is supported.
        ntb_rsta: Is 1 if non-trigger-based ranging as responder is supported.
        secure_ltf: Is 1 if secure training fields are supported.
        _6ghz: Is 1 if 6 GHz is supported.
        freq: Frequency of the channel. Unit: MHz.
        dik_valid: Is 1 if the identity key of the device is known and valid.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('PR-PEER-FOUND peer_addr=02:00:00:00:07:00 pasn_type=0x3 name=Test edca=1 edca_ista=1 edca_rsta=1 ntb=1 ntb_ista=1 ntb_rsta=0 secure_ltf=0 6ghz=0 freq=2437 dik_valid=1')
    >>> event.peer_addr, event.pasn_type, event.name
    ('02:00:00:00:07:00', 3, 'Test')
    """

    macro: str = "PR_PEER_FOUND"
    prefix: str = "PR-PEER-FOUND "
    __match_args__ = (
        "peer_addr",
        "pasn_type",
        "name",
        "edca",
        "edca_ista",
        "edca_rsta",
        "ntb",
        "ntb_ista",
        "ntb_rsta",
        "secure_ltf",
        "_6ghz",
        "freq",
        "dik_valid",
    )

    peer_addr: str
    pasn_type: int
    name: str
    edca: int
    edca_ista: int
    edca_rsta: int
    ntb: int
    ntb_ista: int
    ntb_rsta: int
    secure_ltf: int
    _6ghz: int
    freq: int
    dik_valid: int
