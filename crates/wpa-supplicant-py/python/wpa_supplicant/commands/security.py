"""Keys and their caches, EAP.

Generated from ``protocol/commands.tsv`` and ``protocol/arguments.tsv`` by ``cargo run -p protocol-gen``.
"""

from typing import TYPE_CHECKING, Literal, Optional, Union

from .._arguments import Text
from .._command import Command
from .._native import CommandText

if TYPE_CHECKING:
    from .. import replies


class Logon(Command["replies.Done"]):
    """Lets IEEE 802.1X authenticate again after LOGOFF.

    ``LOGON``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(Logon())
    b'LOGON'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("LOGON")
        self._text = wire


class Logoff(Command["replies.Done"]):
    """Ends the IEEE 802.1X session.

    ``LOGOFF``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(Logoff())
    b'LOGOFF'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("LOGOFF")
        self._text = wire


class Reauthenticate(Command["replies.Done"]):
    """Starts EAP again and drops the cached key of this access point.

    ``REAUTHENTICATE``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(Reauthenticate())
    b'REAUTHENTICATE'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("REAUTHENTICATE")
        self._text = wire


class Preauth(Command["replies.Done"]):
    """Authenticates to another access point through the current one.

    ``PREAUTH <bssid:mac>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``bssid``: The BSSID of the access point.

    >>> bytes(Preauth("02:00:00:00:01:00"))
    b'PREAUTH 02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(self, bssid: str) -> None:
        wire = CommandText("PREAUTH ")
        wire.put("mac", "bssid", bssid)
        self._text = wire


class Mib(Command["replies.Mib"]):
    """Asks for the counters of RSN and IEEE 802.1X.

    ``MIB``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Mib`.

    >>> bytes(Mib())
    b'MIB'
    """

    _reply = "Mib"

    def __init__(self) -> None:
        wire = CommandText("MIB")
        self._text = wire


class Pmksa(Command["replies.PmksaCache"]):
    """Lists the cached pairwise master keys, without the keys.

    ``PMKSA``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.PmksaCache`.

    >>> bytes(Pmksa())
    b'PMKSA'
    """

    _reply = "PmksaCache"

    def __init__(self) -> None:
        wire = CommandText("PMKSA")
        self._text = wire


class PmksaFlush(Command["replies.Done"]):
    """Forgets the cached pairwise master keys.

    ``PMKSA_FLUSH``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(PmksaFlush())
    b'PMKSA_FLUSH'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("PMKSA_FLUSH")
        self._text = wire


class PmksaAdd(Command["replies.Done"]):
    r"""Adds an entry to the cache of pairwise master keys.

    ``PMKSA_ADD <network_id:uint> <bssid:mac> <pmkid:hex> <pmk:secret hex> <reauthentication_time:uint> <expiration:uint> <akm:uint> <opportunistic:enum(0|1)>[? <fils_cache_id:hex>]``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Builds with an external PMKSA cache only.

    - ``network_id``: The number of the network.
    - ``bssid``: The BSSID of the access point.
    - ``pmkid``: The number of the key, 16 bytes.
    - ``pmk``: The pairwise master key.
    - ``reauthentication_time``: After which time the key is renewed, in seconds.
    - ``expiration``: How long the entry is valid, in seconds.
    - ``akm``: The number of the key management, a bit of the daemon's own list.
    - ``opportunistic``: Whether the key was cached opportunistically.
    - ``fils_cache_id``: The FILS cache identifier, two bytes.

    >>> bytes(PmksaAdd(7, "02:00:00:00:01:00", b"\x01\xff", b"hush", 7, 7, 7, True, fils_cache_id=b"\x01\xff"))
    b'PMKSA_ADD 7 02:00:00:00:01:00 01ff 68757368 7 7 7 1 01ff'
    """

    _reply = "Done"

    def __init__(
        self,
        network_id: int,
        bssid: str,
        pmkid: Union[bytes, bytearray],
        pmk: Union[bytes, bytearray],
        reauthentication_time: int,
        expiration: int,
        akm: int,
        opportunistic: bool,
        *,
        fils_cache_id: Optional[Union[bytes, bytearray]] = None,
    ) -> None:
        wire = CommandText("PMKSA_ADD ")
        wire.put("uint", "network_id", network_id)
        wire.literal(" ")
        wire.put("mac", "bssid", bssid)
        wire.literal(" ")
        wire.put("hex", "pmkid", pmkid)
        wire.literal(" ")
        wire.put("hex", "pmk", pmk, secret=True)
        wire.literal(" ")
        wire.put("uint", "reauthentication_time", reauthentication_time)
        wire.literal(" ")
        wire.put("uint", "expiration", expiration)
        wire.literal(" ")
        wire.put("uint", "akm", akm)
        wire.literal(" ")
        wire.put("bool", "opportunistic", opportunistic)
        if fils_cache_id is not None:
            wire.literal(" ")
            wire.put("hex", "fils_cache_id", fils_cache_id)
        self._text = wire


class HostapdPmksaAdd(Command["replies.Done"]):
    r"""Adds a station to the cache of pairwise master keys.

    ``PMKSA_ADD <address:mac> <pmkid:hex> <pmk:secret hex> <expiration:uint> <akm:uint>``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``address``: The MAC address of the station.
    - ``pmkid``: The number of the key, 16 bytes.
    - ``pmk``: The pairwise master key.
    - ``expiration``: How long the entry is valid, in seconds.
    - ``akm``: The number of the key management, a bit of the daemon's own list.

    >>> bytes(HostapdPmksaAdd("02:00:00:00:01:00", b"\x01\xff", b"hush", 7, 7))
    b'PMKSA_ADD 02:00:00:00:01:00 01ff 68757368 7 7'
    """

    _reply = "Done"

    def __init__(
        self,
        address: str,
        pmkid: Union[bytes, bytearray],
        pmk: Union[bytes, bytearray],
        expiration: int,
        akm: int,
    ) -> None:
        wire = CommandText("PMKSA_ADD ")
        wire.put("mac", "address", address)
        wire.literal(" ")
        wire.put("hex", "pmkid", pmkid)
        wire.literal(" ")
        wire.put("hex", "pmk", pmk, secret=True)
        wire.literal(" ")
        wire.put("uint", "expiration", expiration)
        wire.literal(" ")
        wire.put("uint", "akm", akm)
        self._text = wire


class PmksaGet(Command["replies.PmksaKeys"]):
    """Lists the cached pairwise master keys of a network, with the keys.

    ``PMKSA_GET <network_id:uint>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.PmksaKeys`.

    Builds with an external PMKSA cache only; one line for each entry, in the form of the
    arguments of PMKSA_ADD behind network_id; the reply holds keys.

    - ``network_id``: The number of the network.

    >>> bytes(PmksaGet(7))
    b'PMKSA_GET 7'
    """

    _reply = "PmksaKeys"

    def __init__(self, network_id: int) -> None:
        wire = CommandText("PMKSA_GET ")
        wire.put("uint", "network_id", network_id)
        self._text = wire


class PtksaCacheList(Command["replies.PtksaCache"]):
    """Lists the cached pairwise transient keys.

    ``PTKSA_CACHE_LIST``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.PtksaCache`.

    The reply holds keys.

    >>> bytes(PtksaCacheList())
    b'PTKSA_CACHE_LIST'
    """

    _reply = "PtksaCache"

    def __init__(self) -> None:
        wire = CommandText("PTKSA_CACHE_LIST")
        self._text = wire


class ErpFlush(Command["replies.Done"]):
    """Forgets the keys of EAP re-authentication.

    ``ERP_FLUSH``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(ErpFlush())
    b'ERP_FLUSH'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("ERP_FLUSH")
        self._text = wire


class FilsHlpReqAdd(Command["replies.Done"]):
    r"""Adds a packet that a FILS association sends along.

    ``FILS_HLP_REQ_ADD <destination:mac> <packet:hex>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``destination``: The MAC address of the receiver.
    - ``packet``: The packet, from its Ethertype on.

    >>> bytes(FilsHlpReqAdd("02:00:00:00:01:00", b"\x01\xff"))
    b'FILS_HLP_REQ_ADD 02:00:00:00:01:00 01ff'
    """

    _reply = "Done"

    def __init__(self, destination: str, packet: Union[bytes, bytearray]) -> None:
        wire = CommandText("FILS_HLP_REQ_ADD ")
        wire.put("mac", "destination", destination)
        wire.literal(" ")
        wire.put("hex", "packet", packet)
        self._text = wire


class FilsHlpReqFlush(Command["replies.Done"]):
    """Forgets the packets for FILS associations.

    ``FILS_HLP_REQ_FLUSH``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(FilsHlpReqFlush())
    b'FILS_HLP_REQ_FLUSH'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("FILS_HLP_REQ_FLUSH")
        self._text = wire


class PasnStart(Command["replies.Done"]):
    """Authenticates before an association.

    ``PASN_START bssid=<bssid:mac> akmp=<akm:enum+(PASN|FT-PSK|FT-EAP-SHA384|FT-EAP|SAE|SAE-EXT-KEY|FILS-SHA256|FILS-SHA384)> cipher=<cipher:enum(CCMP-256|GCMP-256|CCMP|GCMP)> group=<group:uint>[? nid=<network_id:uint>][? comeback=<comeback:hex>]``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``bssid``: The BSSID of the access point.
    - ``akm``: The key management.
    - ``cipher``: The cipher.
    - ``group``: The number of the finite cyclic group.
    - ``network_id``: The number of the network.
    - ``comeback``: The comeback cookie of an earlier try.

    >>> bytes(PasnStart("02:00:00:00:01:00", "PASN", "CCMP-256", 7, network_id=7))
    b'PASN_START bssid=02:00:00:00:01:00 akmp=PASN cipher=CCMP-256 group=7 nid=7'
    """

    _reply = "Done"

    def __init__(
        self,
        bssid: str,
        akm: Text,
        cipher: Literal["CCMP-256", "GCMP-256", "CCMP", "GCMP"],
        group: int,
        *,
        network_id: Optional[int] = None,
        comeback: Optional[Union[bytes, bytearray]] = None,
    ) -> None:
        wire = CommandText("PASN_START")
        wire.literal(" bssid=")
        wire.put("mac", "bssid", bssid)
        wire.literal(" akmp=")
        wire.put("word", "akm", akm)
        wire.literal(" cipher=")
        wire.choice("cipher", cipher, ["CCMP-256", "GCMP-256", "CCMP", "GCMP"])
        wire.literal(" group=")
        wire.put("uint", "group", group)
        if network_id is not None:
            wire.literal(" nid=")
            wire.put("uint", "network_id", network_id)
        if comeback is not None:
            wire.literal(" comeback=")
            wire.put("hex", "comeback", comeback)
        self._text = wire


class PasnStop(Command["replies.Done"]):
    """Stops the authentication before an association.

    ``PASN_STOP``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(PasnStop())
    b'PASN_STOP'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("PASN_STOP")
        self._text = wire


class PasnDeauth(Command["replies.Done"]):
    """Drops the keys of an authentication before an association.

    ``PASN_DEAUTH bssid=<bssid:mac>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``bssid``: The BSSID of the access point.

    >>> bytes(PasnDeauth("02:00:00:00:01:00"))
    b'PASN_DEAUTH bssid=02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(self, bssid: str) -> None:
        wire = CommandText("PASN_DEAUTH")
        wire.literal(" bssid=")
        wire.put("mac", "bssid", bssid)
        self._text = wire
