"""Stations of an access point.

Generated from ``protocol/commands.tsv`` and ``protocol/arguments.tsv`` by ``cargo run -p protocol-gen``.
"""

from typing import TYPE_CHECKING, Optional, Union

from .._arguments import Text
from .._command import Command
from .._native import CommandText

if TYPE_CHECKING:
    from .. import replies


class Sta(Command["replies.StationReply"]):
    """Asks for all that is known of a station.

    ``STA <address:mac>``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.StationReply`.

    Global socket: wpa_supplicant only.

    - ``address``: The MAC address of the station.

    >>> bytes(Sta("02:00:00:00:01:00"))
    b'STA 02:00:00:00:01:00'
    """

    _reply = "StationReply"

    def __init__(self, address: str) -> None:
        wire = CommandText("STA ")
        wire.put("mac", "address", address)
        self._text = wire


class StaEapol(Command["replies.Pairs"]):
    """Asks for the state of the authenticator of a station.

    ``STA <address:mac> eapol``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.Pairs`.

    Global socket: wpa_supplicant only; in builds that can dump states.

    - ``address``: The MAC address of the station.

    >>> bytes(StaEapol("02:00:00:00:01:00"))
    b'STA 02:00:00:00:01:00 eapol'
    """

    _reply = "Pairs"

    def __init__(self, address: str) -> None:
        wire = CommandText("STA ")
        wire.put("mac", "address", address)
        wire.literal(" eapol")
        self._text = wire


class StaFirst(Command["replies.StationReply"]):
    """Asks for the first station of the list.

    ``STA-FIRST``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.StationReply`.

    An empty reply: there is none; global socket: wpa_supplicant only.

    >>> bytes(StaFirst())
    b'STA-FIRST'
    """

    _reply = "StationReply"

    def __init__(self) -> None:
        wire = CommandText("STA-FIRST")
        self._text = wire


class StaNext(Command["replies.StationReply"]):
    """Asks for the station that follows another one in the list.

    ``STA-NEXT <address:mac>``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.StationReply`.

    An empty reply: that was the last one; global socket: wpa_supplicant only.

    - ``address``: The MAC address of the station.

    >>> bytes(StaNext("02:00:00:00:01:00"))
    b'STA-NEXT 02:00:00:00:01:00'
    """

    _reply = "StationReply"

    def __init__(self, address: str) -> None:
        wire = CommandText("STA-NEXT ")
        wire.put("mac", "address", address)
        self._text = wire


class NewSta(Command["replies.Done"]):
    """Adds a station that associated elsewhere.

    ``NEW_STA <address:mac>``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``address``: The MAC address of the station.

    >>> bytes(NewSta("02:00:00:00:01:00"))
    b'NEW_STA 02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(self, address: str) -> None:
        wire = CommandText("NEW_STA ")
        wire.put("mac", "address", address)
        self._text = wire


class Deauthenticate(Command["replies.Done"]):
    """Deauthenticates a station; ff:ff:ff:ff:ff:ff is all of them.

    ``DEAUTHENTICATE <address:mac>[? reason=<reason:uint>][? test=<encrypted:enum(0|1)>][? p2p=<p2p_reason:uint>][? <silent:lit(tx=0)>]``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``address``: The MAC address of the station.
    - ``reason``: The reason code.
    - ``encrypted``: Sends only the frame, encrypted or not, and keeps the station.
    - ``p2p_reason``: The reason code of the P2P specification; it is sent alone, and the
      station stays.
    - ``silent``: Sends no frame to the station.

    >>> bytes(Deauthenticate("02:00:00:00:01:00", reason=7))
    b'DEAUTHENTICATE 02:00:00:00:01:00 reason=7'
    """

    _reply = "Done"

    def __init__(
        self,
        address: str,
        *,
        reason: Optional[int] = None,
        encrypted: Optional[bool] = None,
        p2p_reason: Optional[int] = None,
        silent: bool = False,
    ) -> None:
        wire = CommandText("DEAUTHENTICATE ")
        wire.put("mac", "address", address)
        if reason is not None:
            wire.literal(" reason=")
            wire.put("uint", "reason", reason)
        if encrypted is not None:
            wire.literal(" test=")
            wire.put("bool", "encrypted", encrypted)
        if p2p_reason is not None:
            wire.literal(" p2p=")
            wire.put("uint", "p2p_reason", p2p_reason)
        if wire.given("silent", silent):
            wire.literal(" tx=0")
        self._text = wire


class Disassociate(Command["replies.Done"]):
    """Disassociates a station; ff:ff:ff:ff:ff:ff is all of them.

    ``DISASSOCIATE <address:mac>[? reason=<reason:uint>][? test=<encrypted:enum(0|1)>][? p2p=<p2p_reason:uint>][? <silent:lit(tx=0)>]``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``address``: The MAC address of the station.
    - ``reason``: The reason code.
    - ``encrypted``: Sends only the frame, encrypted or not, and keeps the station.
    - ``p2p_reason``: The reason code of the P2P specification; it is sent alone, and the
      station stays.
    - ``silent``: Sends no frame to the station.

    >>> bytes(Disassociate("02:00:00:00:01:00", reason=7))
    b'DISASSOCIATE 02:00:00:00:01:00 reason=7'
    """

    _reply = "Done"

    def __init__(
        self,
        address: str,
        *,
        reason: Optional[int] = None,
        encrypted: Optional[bool] = None,
        p2p_reason: Optional[int] = None,
        silent: bool = False,
    ) -> None:
        wire = CommandText("DISASSOCIATE ")
        wire.put("mac", "address", address)
        if reason is not None:
            wire.literal(" reason=")
            wire.put("uint", "reason", reason)
        if encrypted is not None:
            wire.literal(" test=")
            wire.put("bool", "encrypted", encrypted)
        if p2p_reason is not None:
            wire.literal(" p2p=")
            wire.put("uint", "p2p_reason", p2p_reason)
        if wire.given("silent", silent):
            wire.literal(" tx=0")
        self._text = wire


class PollSta(Command["replies.Done"]):
    """Asks a station whether it is still there; the answer is an event.

    ``POLL_STA <address:mac>``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``address``: The MAC address of the station.

    >>> bytes(PollSta("02:00:00:00:01:00"))
    b'POLL_STA 02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(self, address: str) -> None:
        wire = CommandText("POLL_STA ")
        wire.put("mac", "address", address)
        self._text = wire


class SaQuery(Command["replies.Done"]):
    """Sends an SA Query to a station.

    ``SA_QUERY <address:mac>``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``address``: The MAC address of the station.

    >>> bytes(SaQuery("02:00:00:00:01:00"))
    b'SA_QUERY 02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(self, address: str) -> None:
        wire = CommandText("SA_QUERY ")
        wire.put("mac", "address", address)
        self._text = wire


class Signature(Command["replies.Value"]):
    """Asks what kind of device a station looks like.

    ``SIGNATURE <address:mac>``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Value`.

    Only in builds with taxonomy.

    - ``address``: The MAC address of the station.

    >>> bytes(Signature("02:00:00:00:01:00"))
    b'SIGNATURE 02:00:00:00:01:00'
    """

    _reply = "Value"

    def __init__(self, address: str) -> None:
        wire = CommandText("SIGNATURE ")
        wire.put("mac", "address", address)
        self._text = wire


class TrackStaList(Command["replies.TrackedStations"]):
    """Lists the stations that were heard lately.

    ``TRACK_STA_LIST``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.TrackedStations`.

    >>> bytes(TrackStaList())
    b'TRACK_STA_LIST'
    """

    _reply = "TrackedStations"

    def __init__(self) -> None:
        wire = CommandText("TRACK_STA_LIST")
        self._text = wire


class EapolReauth(Command["replies.Done"]):
    """Lets a station authenticate with EAP again.

    ``EAPOL_REAUTH <address:mac>``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``address``: The MAC address of the station.

    >>> bytes(EapolReauth("02:00:00:00:01:00"))
    b'EAPOL_REAUTH 02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(self, address: str) -> None:
        wire = CommandText("EAPOL_REAUTH ")
        wire.put("mac", "address", address)
        self._text = wire


class EapolSet(Command["replies.Done"]):
    """Sets a parameter of the authenticator of a station.

    ``EAPOL_SET <address:mac> <parameter:enum+(AdminControlledDirections|AdminControlledPortControl|quietPeriod|serverTimeout|reAuthPeriod|reAuthEnabled|KeyTransmissionEnabled)> <value:word>``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``address``: The MAC address of the station.
    - ``parameter``: The parameter.
    - ``value``: The value.

    >>> bytes(EapolSet("02:00:00:00:01:00", "AdminControlledDirections", "word"))
    b'EAPOL_SET 02:00:00:00:01:00 AdminControlledDirections word'
    """

    _reply = "Done"

    def __init__(self, address: str, parameter: Text, value: Union[Text, int]) -> None:
        wire = CommandText("EAPOL_SET ")
        wire.put("mac", "address", address)
        wire.literal(" ")
        wire.put("word", "parameter", parameter)
        wire.literal(" ")
        wire.put("word", "value", value)
        self._text = wire
