"""Mesh networks.

Generated from ``protocol/commands.tsv`` and ``protocol/arguments.tsv`` by ``cargo run -p protocol-gen``.
"""

from typing import TYPE_CHECKING, Optional, Union

from .._arguments import Text
from .._command import Command
from .._native import CommandText

if TYPE_CHECKING:
    from .. import replies


class MeshInterfaceAdd(Command["replies.Value"]):
    """Makes an interface for a mesh; the reply is its name.

    ``MESH_INTERFACE_ADD[? ifname=<interface:word>]``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Value`.

    - ``interface``: The name that the interface gets; without it the daemon makes one.

    >>> bytes(MeshInterfaceAdd(interface="word"))
    b'MESH_INTERFACE_ADD ifname=word'
    """

    _reply = "Value"

    def __init__(self, *, interface: Optional[Union[Text, int]] = None) -> None:
        wire = CommandText("MESH_INTERFACE_ADD")
        if interface is not None:
            wire.literal(" ifname=")
            wire.put("word", "interface", interface)
        self._text = wire


class MeshGroupAdd(Command["replies.Done"]):
    """Joins a mesh.

    ``MESH_GROUP_ADD <network_id:uint>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``network_id``: The number of the network.

    >>> bytes(MeshGroupAdd(7))
    b'MESH_GROUP_ADD 7'
    """

    _reply = "Done"

    def __init__(self, network_id: int) -> None:
        wire = CommandText("MESH_GROUP_ADD ")
        wire.put("uint", "network_id", network_id)
        self._text = wire


class MeshGroupRemove(Command["replies.Done"]):
    """Leaves the mesh of an interface.

    ``MESH_GROUP_REMOVE <interface:word>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``interface``: The name of the interface.

    >>> bytes(MeshGroupRemove("word"))
    b'MESH_GROUP_REMOVE word'
    """

    _reply = "Done"

    def __init__(self, interface: Union[Text, int]) -> None:
        wire = CommandText("MESH_GROUP_REMOVE ")
        wire.put("word", "interface", interface)
        self._text = wire


class MeshPeerAdd(Command["replies.Done"]):
    """Connects to a mesh peer.

    ``MESH_PEER_ADD <peer:mac>[? duration=<duration:uint>]``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``peer``: The MAC address of the peer.
    - ``duration``: How long the connection may take, in seconds.

    >>> bytes(MeshPeerAdd("02:00:00:00:01:00", duration=7))
    b'MESH_PEER_ADD 02:00:00:00:01:00 duration=7'
    """

    _reply = "Done"

    def __init__(self, peer: str, *, duration: Optional[int] = None) -> None:
        wire = CommandText("MESH_PEER_ADD ")
        wire.put("mac", "peer", peer)
        if duration is not None:
            wire.literal(" duration=")
            wire.put("uint", "duration", duration)
        self._text = wire


class MeshPeerRemove(Command["replies.Done"]):
    """Disconnects a mesh peer.

    ``MESH_PEER_REMOVE <peer:mac>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``peer``: The MAC address of the peer.

    >>> bytes(MeshPeerRemove("02:00:00:00:01:00"))
    b'MESH_PEER_REMOVE 02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(self, peer: str) -> None:
        wire = CommandText("MESH_PEER_REMOVE ")
        wire.put("mac", "peer", peer)
        self._text = wire


class MeshLinkProbe(Command["replies.Done"]):
    r"""Sends a frame over one mesh link, to measure it.

    ``MESH_LINK_PROBE <peer:mac>[? payload=<payload:hex>]``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``peer``: The MAC address of the peer.
    - ``payload``: What the frame holds.

    >>> bytes(MeshLinkProbe("02:00:00:00:01:00", payload=b"\x01\xff"))
    b'MESH_LINK_PROBE 02:00:00:00:01:00 payload=01ff'
    """

    _reply = "Done"

    def __init__(self, peer: str, *, payload: Optional[Union[bytes, bytearray]] = None) -> None:
        wire = CommandText("MESH_LINK_PROBE ")
        wire.put("mac", "peer", peer)
        if payload is not None:
            wire.literal(" payload=")
            wire.put("hex", "payload", payload)
        self._text = wire


class MeshPmksaGet(Command["replies.PmksaKeys"]):
    """Asks for the cached key of a mesh peer.

    ``MESH_PMKSA_GET <peer:mac>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.PmksaKeys`.

    Builds with an external PMKSA cache only; lines of BSSID, PMKID, PMK and expiration in
    seconds; the reply holds keys.

    - ``peer``: The MAC address of the peer.

    >>> bytes(MeshPmksaGet("02:00:00:00:01:00"))
    b'MESH_PMKSA_GET 02:00:00:00:01:00'
    """

    _reply = "PmksaKeys"

    def __init__(self, peer: str) -> None:
        wire = CommandText("MESH_PMKSA_GET ")
        wire.put("mac", "peer", peer)
        self._text = wire


class MeshPmksaGetAny(Command["replies.PmksaKeys"]):
    """Lists the cached keys of all mesh peers.

    ``MESH_PMKSA_GET any``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.PmksaKeys`.

    Builds with an external PMKSA cache only; lines of BSSID, PMKID, PMK and expiration in
    seconds; the reply holds keys.

    >>> bytes(MeshPmksaGetAny())
    b'MESH_PMKSA_GET any'
    """

    _reply = "PmksaKeys"

    def __init__(self) -> None:
        wire = CommandText("MESH_PMKSA_GET")
        wire.literal(" any")
        self._text = wire


class MeshPmksaAdd(Command["replies.Done"]):
    r"""Adds a mesh peer to the cache of keys.

    ``MESH_PMKSA_ADD <peer:mac> <pmkid:hex> <pmk:secret hex> <expiration:uint>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Builds with an external PMKSA cache only.

    - ``peer``: The MAC address of the peer.
    - ``pmkid``: The number of the key, 16 bytes.
    - ``pmk``: The pairwise master key.
    - ``expiration``: How long the entry is valid, in seconds.

    >>> bytes(MeshPmksaAdd("02:00:00:00:01:00", b"\x01\xff", b"hush", 7))
    b'MESH_PMKSA_ADD 02:00:00:00:01:00 01ff 68757368 7'
    """

    _reply = "Done"

    def __init__(
        self,
        peer: str,
        pmkid: Union[bytes, bytearray],
        pmk: Union[bytes, bytearray],
        expiration: int,
    ) -> None:
        wire = CommandText("MESH_PMKSA_ADD ")
        wire.put("mac", "peer", peer)
        wire.literal(" ")
        wire.put("hex", "pmkid", pmkid)
        wire.literal(" ")
        wire.put("hex", "pmk", pmk, secret=True)
        wire.literal(" ")
        wire.put("uint", "expiration", expiration)
        self._text = wire
