"""Quality of service: MSCS, SCS and DSCP.

Generated from ``protocol/*.tsv`` by ``cargo run -p protocol-gen``.
"""

from __future__ import annotations

from typing import Literal, Optional

from ._base import Event


class MscsResult(Event):
    """The access point answered a request for mirrored stream classification.

    Prefix ``CTRL-EVENT-MSCS-RESULT``. Sent by wpa_supplicant. ``WPA_EVENT_MSCS_RESULT`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        bssid: BSSID of the access point.
        status_code: IEEE 802.11 status code.
        change: Present when the access point changed the terms by itself. Whether ``change``
            is there.
        up_bitmap: User priorities that are mirrored, a bitmap.
        up_limit: Highest user priority.
        stream_timeout: Time after which a silent stream is forgotten. Unit: TU.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-MSCS-RESULT bssid=02:00:00:00:00:10 status_code=0 change up_bitmap=192 up_limit=7 stream_timeout=60')
    >>> event.bssid, event.status_code, event.change
    ('02:00:00:00:00:10', 0, True)
    """

    macro: str = "WPA_EVENT_MSCS_RESULT"
    prefix: str = "CTRL-EVENT-MSCS-RESULT "
    __match_args__ = (
        "bssid",
        "status_code",
        "change",
        "up_bitmap",
        "up_limit",
        "stream_timeout",
    )

    bssid: str
    status_code: int
    change: bool = False
    up_bitmap: Optional[int] = None
    up_limit: Optional[int] = None
    stream_timeout: Optional[int] = None


class ScsResult(Event):
    """The access point answered a stream classification request, or none came.

    Prefix ``CTRL-EVENT-SCS-RESULT``. Sent by wpa_supplicant. ``WPA_EVENT_SCS_RESULT`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        bssid: BSSID of the access point.
        scsid: SCS number of the stream.
        status_code: IEEE 802.11 status code, or the words timedout or response_not_received.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-SCS-RESULT bssid=02:00:00:00:00:10 SCSID=1 status_code=0')
    >>> event.bssid, event.scsid, event.status_code
    ('02:00:00:00:00:10', 1, '0')
    """

    macro: str = "WPA_EVENT_SCS_RESULT"
    prefix: str = "CTRL-EVENT-SCS-RESULT "
    __match_args__ = ("bssid", "scsid", "status_code")

    bssid: str
    scsid: int
    status_code: str


class DscpPolicy(Event):
    """The access point adds, removes or clears a rule for marking IP packets.

    Prefix ``CTRL-EVENT-DSCP-POLICY``. Sent by wpa_supplicant. ``WPA_EVENT_DSCP_POLICY`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        action: What the access point does.
        clear_all: Present when all rules are dropped first. Whether ``clear_all`` is there.
        more: Present when more rules follow in another frame. Whether ``more`` is there.
        policy_id: Number of the DSCP policy.
        dscp: DSCP value for the packets.
        ip_version: IP version of the rule: 4, 6, or 0 for none.
        src_ip: Source address of the rule.
        dst_ip: Destination address of the rule.
        src_port: Source port of the rule.
        dst_port: Destination port of the rule.
        protocol: IP protocol number of the rule (IANA).
        start_port: First destination port of the rule.
        end_port: Last destination port of the rule.
        domain_name: Domain name the policy is for.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-DSCP-POLICY add policy_id=1 dscp=36 ip_version=4')
    >>> event.action, event.policy_id, event.dscp
    ('add', 1, 36)
    """

    macro: str = "WPA_EVENT_DSCP_POLICY"
    prefix: str = "CTRL-EVENT-DSCP-POLICY "
    __match_args__ = (
        "action",
        "clear_all",
        "more",
        "policy_id",
        "dscp",
        "ip_version",
        "src_ip",
        "dst_ip",
        "src_port",
        "dst_port",
        "protocol",
        "start_port",
        "end_port",
        "domain_name",
    )

    action: Literal[
        "request_wait start",
        "request_wait end",
        "request_start",
        "request_end",
        "clear_all",
        "add",
        "remove",
        "reject",
    ]
    clear_all: bool = False
    more: bool = False
    policy_id: Optional[int] = None
    dscp: Optional[int] = None
    ip_version: Optional[int] = None
    src_ip: Optional[str] = None
    dst_ip: Optional[str] = None
    src_port: Optional[int] = None
    dst_port: Optional[int] = None
    protocol: Optional[int] = None
    start_port: Optional[int] = None
    end_port: Optional[int] = None
    domain_name: Optional[str] = None
