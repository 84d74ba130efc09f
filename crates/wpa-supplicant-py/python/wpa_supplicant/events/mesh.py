"""Mesh.

Generated from ``protocol/*.tsv`` by ``cargo run -p protocol-gen``.
"""

from __future__ import annotations

from typing import Optional

from ._base import Event


class MeshGroupStarted(Event):
    """The interface takes part in a mesh.

    Prefix ``MESH-GROUP-STARTED``. Sent by wpa_supplicant. ``MESH_GROUP_STARTED`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        ssid: Mesh ID, encoded.
        id: Number of the configured network.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('MESH-GROUP-STARTED ssid="wpas-mesh-open" id=0')
    >>> event.ssid, event.id
    ('wpas-mesh-open', 0)
    """

    macro: str = "MESH_GROUP_STARTED"
    prefix: str = "MESH-GROUP-STARTED "
    __match_args__ = ("ssid", "id")

    ssid: str
    id: int


class MeshGroupRemoved(Event):
    """The interface left its mesh.

    Prefix ``MESH-GROUP-REMOVED``. Sent by wpa_supplicant. ``MESH_GROUP_REMOVED`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        ifname: Name of the network interface.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('MESH-GROUP-REMOVED wlan0')
    >>> event.ifname
    'wlan0'
    """

    macro: str = "MESH_GROUP_REMOVED"
    prefix: str = "MESH-GROUP-REMOVED "
    __match_args__ = ("ifname",)

    ifname: str


class MeshPeerConnected(Event):
    """A mesh link to a neighbour is up.

    Prefix ``MESH-PEER-CONNECTED``. Sent by wpa_supplicant. ``MESH_PEER_CONNECTED`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the mesh neighbour.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('MESH-PEER-CONNECTED 02:00:00:00:03:00')
    >>> event.addr
    '02:00:00:00:03:00'
    """

    macro: str = "MESH_PEER_CONNECTED"
    prefix: str = "MESH-PEER-CONNECTED "
    __match_args__ = ("addr",)

    addr: str


class MeshPeerDisconnected(Event):
    """A mesh link to a neighbour is gone.

    Prefix ``MESH-PEER-DISCONNECTED``. Sent by wpa_supplicant. ``MESH_PEER_DISCONNECTED`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the mesh neighbour.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('MESH-PEER-DISCONNECTED 02:00:00:00:03:00')
    >>> event.addr
    '02:00:00:00:03:00'
    """

    macro: str = "MESH_PEER_DISCONNECTED"
    prefix: str = "MESH-PEER-DISCONNECTED "
    __match_args__ = ("addr",)

    addr: str


class MeshSaeAuthFailure(Event):
    """SAE with a mesh neighbour failed, most likely for a different password.

    Prefix ``MESH-SAE-AUTH-FAILURE``. Sent by wpa_supplicant. ``MESH_SAE_AUTH_FAILURE`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the mesh neighbour.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('MESH-SAE-AUTH-FAILURE addr=02:00:00:00:03:00')
    >>> event.addr
    '02:00:00:00:03:00'
    """

    macro: str = "MESH_SAE_AUTH_FAILURE"
    prefix: str = "MESH-SAE-AUTH-FAILURE "
    __match_args__ = ("addr",)

    addr: str


class MeshSaeAuthBlocked(Event):
    """A mesh neighbour failed SAE too often and is ignored for some seconds.

    Prefix ``MESH-SAE-AUTH-BLOCKED``. Sent by wpa_supplicant. ``MESH_SAE_AUTH_BLOCKED`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address of the mesh neighbour.
        duration: How long the neighbour is ignored. Unit: seconds.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('MESH-SAE-AUTH-BLOCKED addr=02:00:00:00:03:00 duration=10')
    >>> event.addr, event.duration
    ('02:00:00:00:03:00', 10)
    """

    macro: str = "MESH_SAE_AUTH_BLOCKED"
    prefix: str = "MESH-SAE-AUTH-BLOCKED "
    __match_args__ = ("addr", "duration")

    addr: str
    duration: int


class MeshJoining(Event):
    """The interface starts to take part in a mesh.

    Prefix ``joining mesh``. Sent by wpa_supplicant. No macro of ``wpa_ctrl.h``; since 2.10.

    Attributes:
        ssid: Mesh ID, encoded.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('joining mesh my mesh')
    >>> event.ssid
    'my mesh'
    """

    macro: str = "MESH_JOINING"
    prefix: str = "joining mesh "
    __match_args__ = ("ssid",)

    ssid: str


class MeshLeaving(Event):
    """The interface leaves its mesh.

    Prefix ``leaving mesh``. Sent by wpa_supplicant. No macro of ``wpa_ctrl.h``; since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('leaving mesh')
    MeshLeaving()
    """

    macro: str = "MESH_LEAVING"
    prefix: str = "leaving mesh"


class MeshNewPeer(Event):
    """A mesh neighbour was heard for the first time.

    Prefix ``new peer notification for``. Sent by wpa_supplicant. No macro of ``wpa_ctrl.h``;
    since 2.10.

    Attributes:
        addr: MAC address of the mesh neighbour.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('new peer notification for 02:00:00:00:00:10')
    >>> event.addr
    '02:00:00:00:00:10'
    """

    macro: str = "MESH_NEW_PEER"
    prefix: str = "new peer notification for "
    __match_args__ = ("addr",)

    addr: str


class MeshPlink(Event):
    """A link to a mesh neighbour was opened or closed.

    Prefix ``mesh plink with``. Sent by wpa_supplicant. No macro of ``wpa_ctrl.h``; since 2.10.

    Attributes:
        addr: MAC address of the mesh neighbour.
        established: Present when the link was opened. Whether ``established`` is there.
        reason: IEEE 802.11 reason code.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('mesh plink with 02:00:00:00:00:10 established')
    >>> event.addr, event.established
    ('02:00:00:00:00:10', True)
    """

    macro: str = "MESH_PLINK"
    prefix: str = "mesh plink with "
    __match_args__ = ("addr", "established", "reason")

    addr: str
    established: bool = False
    reason: Optional[int] = None
