"""Fast session transfer.

Generated from ``protocol/*.tsv`` by ``cargo run -p protocol-gen``.
"""

from __future__ import annotations

from typing import Literal, Optional

from ._base import Event


class FstIface(Event):
    """An interface joined or left a group for fast session transfer.

    Prefix ``FST-EVENT-IFACE``. Sent by wpa_supplicant and hostapd. No macro of ``wpa_ctrl.h``;
    since 2.10.

    Attributes:
        state: Whether the interface joined or left.
        ifname: Name of the network interface.
        group: Name of the FST group.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('FST-EVENT-IFACE attached ifname=wlan0 group=fstg0')
    >>> event.state, event.ifname, event.group
    ('attached', 'wlan0', 'fstg0')
    """

    macro: str = "FST_CTRL_EVENT_IFACE"
    prefix: str = "FST-EVENT-IFACE "
    __match_args__ = ("state", "ifname", "group")

    state: Literal["attached", "detached"]
    ifname: str
    group: str


class FstPeer(Event):
    """A peer that can do fast session transfer came or went.

    Prefix ``FST-EVENT-PEER``. Sent by wpa_supplicant and hostapd. No macro of ``wpa_ctrl.h``;
    since 2.10.

    Attributes:
        state: Whether the peer came or went.
        ifname: Name of the network interface.
        peer_addr: MAC address of the peer.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('FST-EVENT-PEER connected ifname=wlan0 peer_addr=02:00:00:00:01:00')
    >>> event.state, event.ifname, event.peer_addr
    ('connected', 'wlan0', '02:00:00:00:01:00')
    """

    macro: str = "FST_CTRL_EVENT_PEER"
    prefix: str = "FST-EVENT-PEER "
    __match_args__ = ("state", "ifname", "peer_addr")

    state: Literal["connected", "disconnected"]
    ifname: str
    peer_addr: str


class FstSession(Event):
    """A fast session transfer went to another state.

    Prefix ``FST-EVENT-SESSION``. Sent by wpa_supplicant and hostapd. No macro of
    ``wpa_ctrl.h``; since 2.10.

    Attributes:
        session_id: Number of the FST session.
        event_type: What happened to the session. Known values: ``EVENT_FST_SESSION_STATE``,
            ``EVENT_FST_ESTABLISHED``, ``EVENT_FST_SETUP``.
        old_state: State before.
        new_state: State now.
        reason: Why the session went back to its initial state.
        reject_code: Code with which the session was rejected, or NONE.
        initiator: Who began it: LOCAL, REMOTE or NONE.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('FST-EVENT-SESSION session_id=1 event_type=EVENT_FST_SESSION_STATE old_state=SETUP_COMPLETION new_state=INITIAL reason=REASON_REJECT reject_code=37 initiator=REMOTE')
    >>> event.session_id, event.event_type, event.old_state
    (1, 'EVENT_FST_SESSION_STATE', 'SETUP_COMPLETION')
    """

    macro: str = "FST_CTRL_EVENT_SESSION"
    prefix: str = "FST-EVENT-SESSION "
    __match_args__ = (
        "session_id",
        "event_type",
        "old_state",
        "new_state",
        "reason",
        "reject_code",
        "initiator",
    )

    session_id: int
    event_type: str
    old_state: Optional[str] = None
    new_state: Optional[str] = None
    reason: Optional[str] = None
    reject_code: Optional[str] = None
    initiator: Optional[str] = None
