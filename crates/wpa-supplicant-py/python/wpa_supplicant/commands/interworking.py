"""Interworking, ANQP and Hotspot 2.0.

Generated from ``protocol/commands.tsv`` and ``protocol/arguments.tsv`` by ``cargo run -p protocol-gen``.
"""

from typing import TYPE_CHECKING, Optional, Tuple, Union

from .._arguments import Text
from .._command import Command
from .._native import CommandText

if TYPE_CHECKING:
    from .. import replies


class FetchAnqp(Command["replies.Done"]):
    """Asks all access points that support it for their ANQP information.

    ``FETCH_ANQP``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(FetchAnqp())
    b'FETCH_ANQP'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("FETCH_ANQP")
        self._text = wire


class StopFetchAnqp(Command["replies.Done"]):
    """Stops FETCH_ANQP.

    ``STOP_FETCH_ANQP``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(StopFetchAnqp())
    b'STOP_FETCH_ANQP'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("STOP_FETCH_ANQP")
        self._text = wire


class InterworkingSelect(Command["replies.Done"]):
    """Looks for networks that fit a credential.

    ``INTERWORKING_SELECT[? <automatic:lit(auto)>][? freq=<frequencies:word>]``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``automatic``: Connects to the best network.
    - ``frequencies``: The frequencies in MHz, separated by commas; ranges as in 5180-5320 are
      allowed.

    >>> bytes(InterworkingSelect(automatic=True))
    b'INTERWORKING_SELECT auto'
    """

    _reply = "Done"

    def __init__(
        self,
        *,
        automatic: bool = False,
        frequencies: Optional[Union[Text, int]] = None,
    ) -> None:
        wire = CommandText("INTERWORKING_SELECT")
        if wire.given("automatic", automatic):
            wire.literal(" auto")
        if frequencies is not None:
            wire.literal(" freq=")
            wire.put("word", "frequencies", frequencies)
        self._text = wire


class InterworkingConnect(Command["replies.Done"]):
    """Connects to a network that fits a credential.

    ``INTERWORKING_CONNECT <bssid:mac>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``bssid``: The BSSID of the access point.

    >>> bytes(InterworkingConnect("02:00:00:00:01:00"))
    b'INTERWORKING_CONNECT 02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(self, bssid: str) -> None:
        wire = CommandText("INTERWORKING_CONNECT ")
        wire.put("mac", "bssid", bssid)
        self._text = wire


class InterworkingAddNetwork(Command["replies.Identifier"]):
    """Adds a network that fits a credential, without connecting.

    ``INTERWORKING_ADD_NETWORK <bssid:mac>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Identifier`.

    - ``bssid``: The BSSID of the access point.

    >>> bytes(InterworkingAddNetwork("02:00:00:00:01:00"))
    b'INTERWORKING_ADD_NETWORK 02:00:00:00:01:00'
    """

    _reply = "Identifier"

    def __init__(self, bssid: str) -> None:
        wire = CommandText("INTERWORKING_ADD_NETWORK ")
        wire.put("mac", "bssid", bssid)
        self._text = wire


class AnqpGet(Command["replies.Done"]):
    """Asks an access point for ANQP information.

    ``ANQP_GET <bssid:mac>[? freq=<frequency:uint>] <ids:word>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``bssid``: The BSSID of the access point.
    - ``frequency``: The frequency of the access point in MHz, if no scan has seen it.
    - ``ids``: What is asked for: numbers of ANQP elements, hs20: or mbo: with a subtype,
      separated by commas.

    >>> bytes(AnqpGet("02:00:00:00:01:00", "word", frequency=7))
    b'ANQP_GET 02:00:00:00:01:00 freq=7 word'
    """

    _reply = "Done"

    def __init__(
        self,
        bssid: str,
        ids: Union[Text, int],
        *,
        frequency: Optional[int] = None,
    ) -> None:
        wire = CommandText("ANQP_GET ")
        wire.put("mac", "bssid", bssid)
        if frequency is not None:
            wire.literal(" freq=")
            wire.put("uint", "frequency", frequency)
        wire.literal(" ")
        wire.put("word", "ids", ids, stops=[" freq="])
        self._text = wire


class GasRequest(Command["replies.Done"]):
    r"""Sends a GAS request.

    ``GAS_REQUEST <bssid:mac> <protocol:hex>[? <query:hex>]``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``bssid``: The BSSID of the access point.
    - ``protocol``: The advertisement protocol.
    - ``query``: The query.

    >>> bytes(GasRequest("02:00:00:00:01:00", b"\x01\xff", query=b"\x01\xff"))
    b'GAS_REQUEST 02:00:00:00:01:00 01ff 01ff'
    """

    _reply = "Done"

    def __init__(
        self,
        bssid: str,
        protocol: Union[bytes, bytearray],
        *,
        query: Optional[Union[bytes, bytearray]] = None,
    ) -> None:
        wire = CommandText("GAS_REQUEST ")
        wire.put("mac", "bssid", bssid)
        wire.literal(" ")
        wire.put("hex", "protocol", protocol)
        if query is not None:
            wire.literal(" ")
            wire.put("hex", "query", query)
        self._text = wire


class GasResponseGet(Command["replies.Hex"]):
    """Asks for a GAS answer that has come.

    ``GAS_RESPONSE_GET <bssid:mac> <dialog_token:uint>[? <offset:uint>,<length:uint>]``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Hex`.

    Refused with FAIL-Invalid range or FAIL-Too long response; a response that was read to its
    end is gone.

    - ``bssid``: The BSSID of the access point.
    - ``dialog_token``: The dialog token.
    - ``offset``: a tuple of ``offset`` (Where the part begins, in bytes), ``length`` (The
      length, in bytes).

    >>> bytes(GasResponseGet("02:00:00:00:01:00", 7, offset=(7, 7)))
    b'GAS_RESPONSE_GET 02:00:00:00:01:00 7 7,7'
    """

    _reply = "Hex"

    def __init__(
        self,
        bssid: str,
        dialog_token: int,
        *,
        offset: Optional[Tuple[int, int]] = None,
    ) -> None:
        wire = CommandText("GAS_RESPONSE_GET ")
        wire.put("mac", "bssid", bssid)
        wire.literal(" ")
        wire.put("uint", "dialog_token", dialog_token)
        if offset is not None:
            its_offset, its_length = offset
            wire.literal(" ")
            wire.put("uint", "offset", its_offset)
            wire.literal(",")
            wire.put("uint", "length", its_length)
        self._text = wire


class Hs20AnqpGet(Command["replies.Done"]):
    """Asks an access point for Hotspot 2.0 information.

    ``HS20_ANQP_GET <bssid:mac> <subtypes:word>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``bssid``: The BSSID of the access point.
    - ``subtypes``: The numbers of the subtypes, separated by commas.

    >>> bytes(Hs20AnqpGet("02:00:00:00:01:00", "word"))
    b'HS20_ANQP_GET 02:00:00:00:01:00 word'
    """

    _reply = "Done"

    def __init__(self, bssid: str, subtypes: Union[Text, int]) -> None:
        wire = CommandText("HS20_ANQP_GET ")
        wire.put("mac", "bssid", bssid)
        wire.literal(" ")
        wire.put("word", "subtypes", subtypes)
        self._text = wire


class Hs20GetNaiHomeRealmList(Command["replies.Done"]):
    """Asks an access point whether it knows a home realm.

    ``HS20_GET_NAI_HOME_REALM_LIST <bssid:mac>[? realm=<realm:text>]``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Without a realm that of the first credential.

    - ``bssid``: The BSSID of the access point.
    - ``realm``: The realm.

    >>> bytes(Hs20GetNaiHomeRealmList("02:00:00:00:01:00", realm="some text"))
    b'HS20_GET_NAI_HOME_REALM_LIST 02:00:00:00:01:00 realm=some text'
    """

    _reply = "Done"

    def __init__(self, bssid: str, *, realm: Optional[Union[Text, int]] = None) -> None:
        wire = CommandText("HS20_GET_NAI_HOME_REALM_LIST ")
        wire.put("mac", "bssid", bssid)
        if realm is not None:
            wire.literal(" realm=")
            wire.put("text", "realm", realm, stops=[" realm="])
        self._text = wire


class Hs20GetNaiHomeRealmListHex(Command["replies.Done"]):
    r"""Asks an access point whether it knows home realms.

    ``HS20_GET_NAI_HOME_REALM_LIST <bssid:mac> <request:hex>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``bssid``: The BSSID of the access point.
    - ``request``: The content of the query.

    >>> bytes(Hs20GetNaiHomeRealmListHex("02:00:00:00:01:00", b"\x01\xff"))
    b'HS20_GET_NAI_HOME_REALM_LIST 02:00:00:00:01:00 01ff'
    """

    _reply = "Done"

    def __init__(self, bssid: str, request: Union[bytes, bytearray]) -> None:
        wire = CommandText("HS20_GET_NAI_HOME_REALM_LIST ")
        wire.put("mac", "bssid", bssid)
        wire.literal(" ")
        wire.put("hex", "request", request)
        self._text = wire


class Hs20IconRequest(Command["replies.Done"]):
    """Asks an access point for an icon.

    ``HS20_ICON_REQUEST <bssid:mac> <name:text>``

    For wpa_supplicant, since 2.10 or older and gone after 2.11, over an interface's socket.
    Reply: :class:`wpa_supplicant.replies.Done`.

    - ``bssid``: The BSSID of the access point.
    - ``name``: The file name of the icon.

    >>> bytes(Hs20IconRequest("02:00:00:00:01:00", "some text"))
    b'HS20_ICON_REQUEST 02:00:00:00:01:00 some text'
    """

    _reply = "Done"

    def __init__(self, bssid: str, name: Union[Text, int]) -> None:
        wire = CommandText("HS20_ICON_REQUEST ")
        wire.put("mac", "bssid", bssid)
        wire.literal(" ")
        wire.put("text", "name", name)
        self._text = wire


class ReqHs20Icon(Command["replies.Done"]):
    """Asks an access point for an icon, to be kept in memory.

    ``REQ_HS20_ICON <bssid:mac> <name:text>``

    For wpa_supplicant, since 2.10 or older and gone after 2.11, over an interface's socket.
    Reply: :class:`wpa_supplicant.replies.Done`.

    - ``bssid``: The BSSID of the access point.
    - ``name``: The file name of the icon.

    >>> bytes(ReqHs20Icon("02:00:00:00:01:00", "some text"))
    b'REQ_HS20_ICON 02:00:00:00:01:00 some text'
    """

    _reply = "Done"

    def __init__(self, bssid: str, name: Union[Text, int]) -> None:
        wire = CommandText("REQ_HS20_ICON ")
        wire.put("mac", "bssid", bssid)
        wire.literal(" ")
        wire.put("text", "name", name)
        self._text = wire


class GetHs20Icon(Command["replies.Value"]):
    """Asks for a part of an icon that is in memory, in base64.

    ``GET_HS20_ICON <bssid:mac> <name:word> <offset:uint> <length:uint>``

    For wpa_supplicant, since 2.10 or older and gone after 2.11, over an interface's socket.
    Reply: :class:`wpa_supplicant.replies.Value`.

    - ``bssid``: The BSSID of the access point.
    - ``name``: The file name of the icon.
    - ``offset``: Where the part begins, in bytes.
    - ``length``: The length, in bytes.

    >>> bytes(GetHs20Icon("02:00:00:00:01:00", "word", 7, 7))
    b'GET_HS20_ICON 02:00:00:00:01:00 word 7 7'
    """

    _reply = "Value"

    def __init__(self, bssid: str, name: Union[Text, int], offset: int, length: int) -> None:
        wire = CommandText("GET_HS20_ICON ")
        wire.put("mac", "bssid", bssid)
        wire.literal(" ")
        wire.put("word", "name", name)
        wire.literal(" ")
        wire.put("uint", "offset", offset)
        wire.literal(" ")
        wire.put("uint", "length", length)
        self._text = wire


class DelHs20Icon(Command["replies.Done"]):
    """Removes an icon, or all icons of an access point, from memory.

    ``DEL_HS20_ICON <bssid:mac>[? <name:text>]``

    For wpa_supplicant, since 2.10 or older and gone after 2.11, over an interface's socket.
    Reply: :class:`wpa_supplicant.replies.Done`.

    - ``bssid``: The BSSID of the access point.
    - ``name``: The file name of the icon; without it all of them.

    >>> bytes(DelHs20Icon("02:00:00:00:01:00", name="some text"))
    b'DEL_HS20_ICON 02:00:00:00:01:00 some text'
    """

    _reply = "Done"

    def __init__(self, bssid: str, *, name: Optional[Union[Text, int]] = None) -> None:
        wire = CommandText("DEL_HS20_ICON ")
        wire.put("mac", "bssid", bssid)
        if name is not None:
            wire.literal(" ")
            wire.put("text", "name", name)
        self._text = wire


class DelHs20IconAll(Command["replies.Done"]):
    """Removes all icons from memory.

    ``DEL_HS20_ICON``

    For wpa_supplicant, since 2.10 or older and gone after 2.11, over an interface's socket.
    Reply: :class:`wpa_supplicant.replies.Done`.

    >>> bytes(DelHs20IconAll())
    b'DEL_HS20_ICON '
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("DEL_HS20_ICON ")
        self._text = wire


class FetchOsu(Command["replies.Done"]):
    """Asks all access points for their providers of online sign-up.

    ``FETCH_OSU``

    For wpa_supplicant, since 2.10 or older and gone after 2.11, over an interface's socket.
    Reply: :class:`wpa_supplicant.replies.Done`.

    >>> bytes(FetchOsu())
    b'FETCH_OSU'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("FETCH_OSU")
        self._text = wire


class FetchOsuNoScan(Command["replies.Done"]):
    """Asks for providers of online sign-up without a new scan.

    ``FETCH_OSU no-scan``

    For wpa_supplicant, since 2.10 or older and gone after 2.11, over an interface's socket.
    Reply: :class:`wpa_supplicant.replies.Done`.

    >>> bytes(FetchOsuNoScan())
    b'FETCH_OSU no-scan'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("FETCH_OSU")
        wire.literal(" no-scan")
        self._text = wire


class CancelFetchOsu(Command["replies.Done"]):
    """Stops FETCH_OSU.

    ``CANCEL_FETCH_OSU``

    For wpa_supplicant, since 2.10 or older and gone after 2.11, over an interface's socket.
    Reply: :class:`wpa_supplicant.replies.Done`.

    >>> bytes(CancelFetchOsu())
    b'CANCEL_FETCH_OSU'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("CANCEL_FETCH_OSU")
        self._text = wire


class Hs20WnmNotif(Command["replies.Done"]):
    """Tells a station that its subscription needs attention.

    ``HS20_WNM_NOTIF <address:mac>[? <url:text>]``

    For hostapd, since 2.10 or older and gone after 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``address``: The MAC address of the station.
    - ``url``: The URL.

    >>> bytes(Hs20WnmNotif("02:00:00:00:01:00", url="some text"))
    b'HS20_WNM_NOTIF 02:00:00:00:01:00 some text'
    """

    _reply = "Done"

    def __init__(self, address: str, *, url: Optional[Union[Text, int]] = None) -> None:
        wire = CommandText("HS20_WNM_NOTIF ")
        wire.put("mac", "address", address)
        if url is not None:
            wire.literal(" ")
            wire.put("text", "url", url)
        self._text = wire


class Hs20DeauthReq(Command["replies.Done"]):
    """Tells a station that it will be deauthenticated soon.

    ``HS20_DEAUTH_REQ <address:mac> <code:uint> <delay:uint>[? <url:text>]``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``address``: The MAC address of the station.
    - ``code``: For what the station is deauthenticated: 0 for this BSS, 1 for the whole
      network.
    - ``delay``: How long the station should stay away, in seconds.
    - ``url``: The URL.

    >>> bytes(Hs20DeauthReq("02:00:00:00:01:00", 7, 7, url="some text"))
    b'HS20_DEAUTH_REQ 02:00:00:00:01:00 7 7 some text'
    """

    _reply = "Done"

    def __init__(
        self,
        address: str,
        code: int,
        delay: int,
        *,
        url: Optional[Union[Text, int]] = None,
    ) -> None:
        wire = CommandText("HS20_DEAUTH_REQ ")
        wire.put("mac", "address", address)
        wire.literal(" ")
        wire.put("uint", "code", code)
        wire.literal(" ")
        wire.put("uint", "delay", delay)
        if url is not None:
            wire.literal(" ")
            wire.put("text", "url", url)
        self._text = wire
