"""Tunneled Direct Link Setup (TDLS).

Generated from ``protocol/commands.tsv`` and ``protocol/arguments.tsv`` by ``cargo run -p protocol-gen``.
"""

from typing import TYPE_CHECKING, Optional

from .._command import Command
from .._native import CommandText

if TYPE_CHECKING:
    from .. import replies


class TdlsDiscover(Command["replies.Done"]):
    """Asks a station whether it can use a direct link.

    ``TDLS_DISCOVER <peer:mac>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``peer``: The MAC address of the peer.

    >>> bytes(TdlsDiscover("02:00:00:00:01:00"))
    b'TDLS_DISCOVER 02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(self, peer: str) -> None:
        wire = CommandText("TDLS_DISCOVER ")
        wire.put("mac", "peer", peer)
        self._text = wire


class TdlsSetup(Command["replies.Done"]):
    """Makes a direct link to a station.

    ``TDLS_SETUP <peer:mac>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``peer``: The MAC address of the peer.

    >>> bytes(TdlsSetup("02:00:00:00:01:00"))
    b'TDLS_SETUP 02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(self, peer: str) -> None:
        wire = CommandText("TDLS_SETUP ")
        wire.put("mac", "peer", peer)
        self._text = wire


class TdlsTeardown(Command["replies.Done"]):
    """Ends a direct link.

    ``TDLS_TEARDOWN <peer:mac>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``peer``: The MAC address of the peer.

    >>> bytes(TdlsTeardown("02:00:00:00:01:00"))
    b'TDLS_TEARDOWN 02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(self, peer: str) -> None:
        wire = CommandText("TDLS_TEARDOWN ")
        wire.put("mac", "peer", peer)
        self._text = wire


class TdlsTeardownAll(Command["replies.Done"]):
    """Ends every direct link.

    ``TDLS_TEARDOWN *``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(TdlsTeardownAll())
    b'TDLS_TEARDOWN *'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("TDLS_TEARDOWN")
        wire.literal(" *")
        self._text = wire


class TdlsChanSwitch(Command["replies.Done"]):
    """Moves a direct link to another channel.

    ``TDLS_CHAN_SWITCH <peer:mac> <operating_class:uint> <frequency:uint>[? sec_channel_offset=<secondary_channel_offset:int>][? center_freq1=<center_frequency:uint>][? center_freq2=<second_center_frequency:uint>][? bandwidth=<width:uint>][? <ht:lit(ht)>][? <vht:lit(vht)>]``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``peer``: The MAC address of the peer.
    - ``operating_class``: The operating class.
    - ``frequency``: The frequency, in MHz.
    - ``secondary_channel_offset``: Where the second 20 MHz channel is: -1 below, 1 above, 0
      nowhere.
    - ``center_frequency``: The center of the channel or of its first segment, in MHz.
    - ``second_center_frequency``: The center of the second segment of an 80+80 MHz channel,
      in MHz.
    - ``width``: The channel width, in MHz.
    - ``ht``: Uses HT.
    - ``vht``: Uses VHT.

    >>> bytes(TdlsChanSwitch("02:00:00:00:01:00", 7, 7, secondary_channel_offset=-7))
    b'TDLS_CHAN_SWITCH 02:00:00:00:01:00 7 7 sec_channel_offset=-7'
    """

    _reply = "Done"

    def __init__(
        self,
        peer: str,
        operating_class: int,
        frequency: int,
        *,
        secondary_channel_offset: Optional[int] = None,
        center_frequency: Optional[int] = None,
        second_center_frequency: Optional[int] = None,
        width: Optional[int] = None,
        ht: bool = False,
        vht: bool = False,
    ) -> None:
        wire = CommandText("TDLS_CHAN_SWITCH ")
        wire.put("mac", "peer", peer)
        wire.literal(" ")
        wire.put("uint", "operating_class", operating_class)
        wire.literal(" ")
        wire.put("uint", "frequency", frequency)
        if secondary_channel_offset is not None:
            wire.literal(" sec_channel_offset=")
            wire.put("int", "secondary_channel_offset", secondary_channel_offset)
        if center_frequency is not None:
            wire.literal(" center_freq1=")
            wire.put("uint", "center_frequency", center_frequency)
        if second_center_frequency is not None:
            wire.literal(" center_freq2=")
            wire.put("uint", "second_center_frequency", second_center_frequency)
        if width is not None:
            wire.literal(" bandwidth=")
            wire.put("uint", "width", width)
        if wire.given("ht", ht):
            wire.literal(" ht")
        if wire.given("vht", vht):
            wire.literal(" vht")
        self._text = wire


class TdlsCancelChanSwitch(Command["replies.Done"]):
    """Moves a direct link back to the channel of the access point.

    ``TDLS_CANCEL_CHAN_SWITCH <peer:mac>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``peer``: The MAC address of the peer.

    >>> bytes(TdlsCancelChanSwitch("02:00:00:00:01:00"))
    b'TDLS_CANCEL_CHAN_SWITCH 02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(self, peer: str) -> None:
        wire = CommandText("TDLS_CANCEL_CHAN_SWITCH ")
        wire.put("mac", "peer", peer)
        self._text = wire


class TdlsLinkStatus(Command["replies.TdlsLinkStatus"]):
    """Asks for the state of a direct link.

    ``TDLS_LINK_STATUS <peer:mac>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.TdlsLinkStatus`.

    A sentence that begins with TDLS link status:.

    - ``peer``: The MAC address of the peer.

    >>> bytes(TdlsLinkStatus("02:00:00:00:01:00"))
    b'TDLS_LINK_STATUS 02:00:00:00:01:00'
    """

    _reply = "TdlsLinkStatus"

    def __init__(self, peer: str) -> None:
        wire = CommandText("TDLS_LINK_STATUS ")
        wire.put("mac", "peer", peer)
        self._text = wire
