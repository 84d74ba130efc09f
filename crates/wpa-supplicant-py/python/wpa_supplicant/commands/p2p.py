"""Wi-Fi Direct (P2P).

Generated from ``protocol/commands.tsv`` and ``protocol/arguments.tsv`` by ``cargo run -p protocol-gen``.
"""

from typing import TYPE_CHECKING, Literal, Optional, Sequence, Tuple, Union

from .._arguments import Text
from .._command import Command, several
from .._native import CommandText

if TYPE_CHECKING:
    from .. import replies


class P2pFind(Command["replies.Done"]):
    """Looks for P2P devices.

    ``P2P_FIND[? <timeout:uint>][? type=<kind:enum(social|progressive)>][? dev_id=<device_address:mac>][? dev_type=<device_type:devtype>][? delay=<delay:uint>][? freq=<frequency:uint>][? <include_6ghz:lit(include_6ghz)>]{*services  seek=<service:word>}``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    The timeout has to be first.

    - ``timeout``: How long it lasts, in seconds.
    - ``kind``: How channels are searched; without it first all of them.
    - ``device_address``: The P2P Device Address.
    - ``device_type``: The only device type that is looked for.
    - ``delay``: The pause between two searches, in milliseconds.
    - ``frequency``: The only frequency that is searched, in MHz.
    - ``include_6ghz``: Searches the 6 GHz band too.
    - ``services``: Each: The name of the service.

    >>> bytes(P2pFind(timeout=7))
    b'P2P_FIND 7'
    """

    _reply = "Done"

    def __init__(
        self,
        *,
        timeout: Optional[int] = None,
        kind: Optional[Literal["social", "progressive"]] = None,
        device_address: Optional[str] = None,
        device_type: Optional[str] = None,
        delay: Optional[int] = None,
        frequency: Optional[int] = None,
        include_6ghz: bool = False,
        services: Sequence[Union[Text, int]] = (),
    ) -> None:
        wire = CommandText("P2P_FIND")
        if timeout is not None:
            wire.literal(" ")
            wire.put("uint", "timeout", timeout)
        if kind is not None:
            wire.literal(" type=")
            wire.choice("kind", kind, ["social", "progressive"])
        if device_address is not None:
            wire.literal(" dev_id=")
            wire.put("mac", "device_address", device_address)
        if device_type is not None:
            wire.literal(" dev_type=")
            wire.put("devtype", "device_type", device_type)
        if delay is not None:
            wire.literal(" delay=")
            wire.put("uint", "delay", delay)
        if frequency is not None:
            wire.literal(" freq=")
            wire.put("uint", "frequency", frequency)
        if wire.given("include_6ghz", include_6ghz):
            wire.literal(" include_6ghz")
        for its_service in several("services", services):
            wire.literal(" seek=")
            wire.put("word", "service", its_service)
        self._text = wire


class P2pStopFind(Command["replies.Done"]):
    """Stops to look for P2P devices or to listen.

    ``P2P_STOP_FIND``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(P2pStopFind())
    b'P2P_STOP_FIND'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("P2P_STOP_FIND")
        self._text = wire


class P2pListen(Command["replies.Done"]):
    """Listens, so that other devices can find us.

    ``P2P_LISTEN[? <timeout:uint>]``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``timeout``: How long it lasts, in seconds.

    >>> bytes(P2pListen(timeout=7))
    b'P2P_LISTEN 7'
    """

    _reply = "Done"

    def __init__(self, *, timeout: Optional[int] = None) -> None:
        wire = CommandText("P2P_LISTEN")
        if timeout is not None:
            wire.literal(" ")
            wire.put("uint", "timeout", timeout)
        self._text = wire


class P2pConnect(Command["replies.P2pStarted"]):
    """Forms a group with a peer, or joins its group.

    ``P2P_CONNECT <peer:mac> <method:enum(pbc|pin|p2ps|pair)>[? persistent=<persistent_network_id:uint>][? <persistent:lit(persistent)>][? <join:lit(join)>][? <authorize:lit(auth)>][? <automatic:lit(auto)>][? go_intent=<go_intent:uint>][? freq=<frequency:uint>][? freq2=<second_frequency:uint>][? max_oper_chwidth=<maximum_width:uint>][? <ht40:lit(ht40)>][? <vht:lit(vht)>][? <he:lit(he)>][? <edmg:lit(edmg)>][? <provision_discovery:lit(provdisc)>][? <skip_provision:lit(skip_prov)>][? <allow_6ghz:lit(allow_6ghz)>][? ssid=<ssid:hex>][? <p2p2:lit(p2p2)>][? bstrapmethod=<bootstrap_method:uint>][? password=<password:secret word>]``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.P2pStarted`.

    Pin: the reply is the PIN that the other side has to enter; pair, p2p2, bstrapmethod and
    password after 2.11; refused with FAIL-INVALID-PIN, FAIL-CHANNEL-UNAVAILABLE or
    FAIL-CHANNEL-UNSUPPORTED.

    - ``peer``: The P2P Device Address of the peer.
    - ``method``: The way to connect.
    - ``persistent_network_id``: The number of the network block of a stored group that is
      used.
    - ``persistent``: Stores the group, to be started again later.
    - ``join``: Joins a group that is running.
    - ``authorize``: Only gives the peer permission to start by itself.
    - ``automatic``: Lets the daemon find out whether a group is formed or joined.
    - ``go_intent``: How much we want to be the group owner, 0 to 15.
    - ``frequency``: The frequency that the group should use, in MHz.
    - ``second_frequency``: The center of the second segment of an 80+80 MHz channel, in MHz.
    - ``maximum_width``: The greatest channel width, in MHz.
    - ``ht40``: Uses 40 MHz channels.
    - ``vht``: Uses VHT.
    - ``he``: Uses HE.
    - ``edmg``: Uses EDMG.
    - ``provision_discovery``: Asks the peer for a way to connect before.
    - ``skip_provision``: Does not ask the peer for a way to connect before.
    - ``allow_6ghz``: Allows the 6 GHz band.
    - ``ssid``: The SSID.
    - ``p2p2``: Uses the second generation of P2P.
    - ``bootstrap_method``: The way to pair, a bit of the list in the specification.
    - ``password``: The password.

    >>> bytes(P2pConnect("02:00:00:00:01:00", "pbc", persistent_network_id=7))
    b'P2P_CONNECT 02:00:00:00:01:00 pbc persistent=7'
    """

    _reply = "P2pStarted"

    def __init__(
        self,
        peer: str,
        method: Literal["pbc", "pin", "p2ps", "pair"],
        *,
        persistent_network_id: Optional[int] = None,
        persistent: bool = False,
        join: bool = False,
        authorize: bool = False,
        automatic: bool = False,
        go_intent: Optional[int] = None,
        frequency: Optional[int] = None,
        second_frequency: Optional[int] = None,
        maximum_width: Optional[int] = None,
        ht40: bool = False,
        vht: bool = False,
        he: bool = False,
        edmg: bool = False,
        provision_discovery: bool = False,
        skip_provision: bool = False,
        allow_6ghz: bool = False,
        ssid: Optional[Union[bytes, bytearray]] = None,
        p2p2: bool = False,
        bootstrap_method: Optional[int] = None,
        password: Optional[Union[Text, int]] = None,
    ) -> None:
        wire = CommandText("P2P_CONNECT ")
        wire.put("mac", "peer", peer)
        wire.literal(" ")
        wire.choice("method", method, ["pbc", "pin", "p2ps", "pair"])
        if persistent_network_id is not None:
            wire.literal(" persistent=")
            wire.put("uint", "persistent_network_id", persistent_network_id)
        if wire.given("persistent", persistent):
            wire.literal(" persistent")
        if wire.given("join", join):
            wire.literal(" join")
        if wire.given("authorize", authorize):
            wire.literal(" auth")
        if wire.given("automatic", automatic):
            wire.literal(" auto")
        if go_intent is not None:
            wire.literal(" go_intent=")
            wire.put("uint", "go_intent", go_intent)
        if frequency is not None:
            wire.literal(" freq=")
            wire.put("uint", "frequency", frequency)
        if second_frequency is not None:
            wire.literal(" freq2=")
            wire.put("uint", "second_frequency", second_frequency)
        if maximum_width is not None:
            wire.literal(" max_oper_chwidth=")
            wire.put("uint", "maximum_width", maximum_width)
        if wire.given("ht40", ht40):
            wire.literal(" ht40")
        if wire.given("vht", vht):
            wire.literal(" vht")
        if wire.given("he", he):
            wire.literal(" he")
        if wire.given("edmg", edmg):
            wire.literal(" edmg")
        if wire.given("provision_discovery", provision_discovery):
            wire.literal(" provdisc")
        if wire.given("skip_provision", skip_provision):
            wire.literal(" skip_prov")
        if wire.given("allow_6ghz", allow_6ghz):
            wire.literal(" allow_6ghz")
        if ssid is not None:
            wire.literal(" ssid=")
            wire.put("hex", "ssid", ssid)
        if wire.given("p2p2", p2p2):
            wire.literal(" p2p2")
        if bootstrap_method is not None:
            wire.literal(" bstrapmethod=")
            wire.put("uint", "bootstrap_method", bootstrap_method)
        if password is not None:
            wire.literal(" password=")
            wire.put("word", "password", password, secret=True)
        self._text = wire


class P2pConnectPin(Command["replies.P2pStarted"]):
    """Forms a group with a peer, or joins its group, with a PIN that is known.

    ``P2P_CONNECT <peer:mac> <pin:pin8>[? <kind:enum(label|display|keypad)>][? persistent=<persistent_network_id:uint>][? <persistent:lit(persistent)>][? <join:lit(join)>][? <authorize:lit(auth)>][? <automatic:lit(auto)>][? go_intent=<go_intent:uint>][? freq=<frequency:uint>][? freq2=<second_frequency:uint>][? max_oper_chwidth=<maximum_width:uint>][? <ht40:lit(ht40)>][? <vht:lit(vht)>][? <he:lit(he)>][? <edmg:lit(edmg)>][? <provision_discovery:lit(provdisc)>][? <skip_provision:lit(skip_prov)>][? <allow_6ghz:lit(allow_6ghz)>][? ssid=<ssid:hex>]``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.P2pStarted`.

    Refused with FAIL-INVALID-PIN, FAIL-CHANNEL-UNAVAILABLE or FAIL-CHANNEL-UNSUPPORTED.

    - ``peer``: The P2P Device Address of the peer.
    - ``pin``: The PIN, eight or four digits.
    - ``kind``: Where the PIN is from: our label, our display, or entered by the user.
    - ``persistent_network_id``: The number of the network block of a stored group that is
      used.
    - ``persistent``: Stores the group, to be started again later.
    - ``join``: Joins a group that is running.
    - ``authorize``: Only gives the peer permission to start by itself.
    - ``automatic``: Lets the daemon find out whether a group is formed or joined.
    - ``go_intent``: How much we want to be the group owner, 0 to 15.
    - ``frequency``: The frequency that the group should use, in MHz.
    - ``second_frequency``: The center of the second segment of an 80+80 MHz channel, in MHz.
    - ``maximum_width``: The greatest channel width, in MHz.
    - ``ht40``: Uses 40 MHz channels.
    - ``vht``: Uses VHT.
    - ``he``: Uses HE.
    - ``edmg``: Uses EDMG.
    - ``provision_discovery``: Asks the peer for a way to connect before.
    - ``skip_provision``: Does not ask the peer for a way to connect before.
    - ``allow_6ghz``: Allows the 6 GHz band.
    - ``ssid``: The SSID.

    >>> bytes(P2pConnectPin("02:00:00:00:01:00", "12345670", kind="label"))
    b'P2P_CONNECT 02:00:00:00:01:00 12345670 label'
    """

    _reply = "P2pStarted"

    def __init__(
        self,
        peer: str,
        pin: Text,
        *,
        kind: Optional[Literal["label", "display", "keypad"]] = None,
        persistent_network_id: Optional[int] = None,
        persistent: bool = False,
        join: bool = False,
        authorize: bool = False,
        automatic: bool = False,
        go_intent: Optional[int] = None,
        frequency: Optional[int] = None,
        second_frequency: Optional[int] = None,
        maximum_width: Optional[int] = None,
        ht40: bool = False,
        vht: bool = False,
        he: bool = False,
        edmg: bool = False,
        provision_discovery: bool = False,
        skip_provision: bool = False,
        allow_6ghz: bool = False,
        ssid: Optional[Union[bytes, bytearray]] = None,
    ) -> None:
        wire = CommandText("P2P_CONNECT ")
        wire.put("mac", "peer", peer)
        wire.literal(" ")
        wire.put("pin", "pin", pin, secret=True)
        if kind is not None:
            wire.literal(" ")
            wire.choice("kind", kind, ["label", "display", "keypad"])
        if persistent_network_id is not None:
            wire.literal(" persistent=")
            wire.put("uint", "persistent_network_id", persistent_network_id)
        if wire.given("persistent", persistent):
            wire.literal(" persistent")
        if wire.given("join", join):
            wire.literal(" join")
        if wire.given("authorize", authorize):
            wire.literal(" auth")
        if wire.given("automatic", automatic):
            wire.literal(" auto")
        if go_intent is not None:
            wire.literal(" go_intent=")
            wire.put("uint", "go_intent", go_intent)
        if frequency is not None:
            wire.literal(" freq=")
            wire.put("uint", "frequency", frequency)
        if second_frequency is not None:
            wire.literal(" freq2=")
            wire.put("uint", "second_frequency", second_frequency)
        if maximum_width is not None:
            wire.literal(" max_oper_chwidth=")
            wire.put("uint", "maximum_width", maximum_width)
        if wire.given("ht40", ht40):
            wire.literal(" ht40")
        if wire.given("vht", vht):
            wire.literal(" vht")
        if wire.given("he", he):
            wire.literal(" he")
        if wire.given("edmg", edmg):
            wire.literal(" edmg")
        if wire.given("provision_discovery", provision_discovery):
            wire.literal(" provdisc")
        if wire.given("skip_provision", skip_provision):
            wire.literal(" skip_prov")
        if wire.given("allow_6ghz", allow_6ghz):
            wire.literal(" allow_6ghz")
        if ssid is not None:
            wire.literal(" ssid=")
            wire.put("hex", "ssid", ssid)
        self._text = wire


class P2pGroupAdd(Command["replies.Done"]):
    """Starts a group in which we are the owner.

    ``P2P_GROUP_ADD[? persistent=<persistent_network_id:uint>][? <persistent:lit(persistent)>][? freq=<frequency:uint>][? <acs:lit(freq=acs)>][? freq2=<second_frequency:uint>][? max_oper_chwidth=<maximum_width:uint>][? <ht40:lit(ht40)>][? <vht:lit(vht)>][? <he:lit(he)>][? <edmg:lit(edmg)>][? <allow_6ghz:lit(allow_6ghz)>][? <p2p2:lit(p2p2)>][? p2pmode=<mode:uint>][? go_bssid=<bssid:mac>]``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    P2p2, p2pmode and go_bssid after 2.11.

    - ``persistent_network_id``: The number of the network block of a stored group that is
      used.
    - ``persistent``: Stores the group, to be started again later.
    - ``frequency``: The frequency that the group should use in MHz, or 2 or 5 for a band.
    - ``acs``: Lets the driver select the channel.
    - ``second_frequency``: The center of the second segment of an 80+80 MHz channel, in MHz.
    - ``maximum_width``: The greatest channel width, in MHz.
    - ``ht40``: Uses 40 MHz channels.
    - ``vht``: Uses VHT.
    - ``he``: Uses HE.
    - ``edmg``: Uses EDMG.
    - ``allow_6ghz``: Allows the 6 GHz band.
    - ``p2p2``: Uses the second generation of P2P.
    - ``mode``: The generation of P2P: 0 the first, 1 the second, 2 both.
    - ``bssid``: The BSSID that the group gets.

    >>> bytes(P2pGroupAdd(persistent_network_id=7))
    b'P2P_GROUP_ADD persistent=7'
    """

    _reply = "Done"

    def __init__(
        self,
        *,
        persistent_network_id: Optional[int] = None,
        persistent: bool = False,
        frequency: Optional[int] = None,
        acs: bool = False,
        second_frequency: Optional[int] = None,
        maximum_width: Optional[int] = None,
        ht40: bool = False,
        vht: bool = False,
        he: bool = False,
        edmg: bool = False,
        allow_6ghz: bool = False,
        p2p2: bool = False,
        mode: Optional[int] = None,
        bssid: Optional[str] = None,
    ) -> None:
        wire = CommandText("P2P_GROUP_ADD")
        if persistent_network_id is not None:
            wire.literal(" persistent=")
            wire.put("uint", "persistent_network_id", persistent_network_id)
        if wire.given("persistent", persistent):
            wire.literal(" persistent")
        if frequency is not None:
            wire.literal(" freq=")
            wire.put("uint", "frequency", frequency)
        if wire.given("acs", acs):
            wire.literal(" freq=acs")
        if second_frequency is not None:
            wire.literal(" freq2=")
            wire.put("uint", "second_frequency", second_frequency)
        if maximum_width is not None:
            wire.literal(" max_oper_chwidth=")
            wire.put("uint", "maximum_width", maximum_width)
        if wire.given("ht40", ht40):
            wire.literal(" ht40")
        if wire.given("vht", vht):
            wire.literal(" vht")
        if wire.given("he", he):
            wire.literal(" he")
        if wire.given("edmg", edmg):
            wire.literal(" edmg")
        if wire.given("allow_6ghz", allow_6ghz):
            wire.literal(" allow_6ghz")
        if wire.given("p2p2", p2p2):
            wire.literal(" p2p2")
        if mode is not None:
            wire.literal(" p2pmode=")
            wire.put("uint", "mode", mode)
        if bssid is not None:
            wire.literal(" go_bssid=")
            wire.put("mac", "bssid", bssid)
        self._text = wire


class P2pGroupRemove(Command["replies.Done"]):
    """Ends a group.

    ``P2P_GROUP_REMOVE <interface:word>``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``interface``: The name of the interface of the group.

    >>> bytes(P2pGroupRemove("word"))
    b'P2P_GROUP_REMOVE word'
    """

    _reply = "Done"

    def __init__(self, interface: Union[Text, int]) -> None:
        wire = CommandText("P2P_GROUP_REMOVE ")
        wire.put("word", "interface", interface)
        self._text = wire


class P2pGroupRemoveAll(Command["replies.Done"]):
    """Ends every group.

    ``P2P_GROUP_REMOVE *``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(P2pGroupRemoveAll())
    b'P2P_GROUP_REMOVE *'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("P2P_GROUP_REMOVE")
        wire.literal(" *")
        self._text = wire


class P2pGroupMember(Command["replies.PeerAddress"]):
    """Asks which interface address a device has in our group.

    ``P2P_GROUP_MEMBER <device_address:mac>``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.PeerAddress`.

    - ``device_address``: The P2P Device Address.

    >>> bytes(P2pGroupMember("02:00:00:00:01:00"))
    b'P2P_GROUP_MEMBER 02:00:00:00:01:00'
    """

    _reply = "PeerAddress"

    def __init__(self, device_address: str) -> None:
        wire = CommandText("P2P_GROUP_MEMBER ")
        wire.put("mac", "device_address", device_address)
        self._text = wire


class P2pProvDisc(Command["replies.Done"]):
    """Asks a peer to prepare a way to connect.

    ``P2P_PROV_DISC <peer:mac> <method:enum+(display|keypad|pbc|pushbutton)>[? <join:lit(join)>][? <automatic:lit(auto)>][? bstrapmethod=<bootstrap_method:uint>]``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Bstrapmethod after 2.11.

    - ``peer``: The P2P Device Address of the peer.
    - ``method``: The way to connect.
    - ``join``: Joins a group that is running.
    - ``automatic``: Lets the daemon find out whether a group is formed or joined.
    - ``bootstrap_method``: The way to pair, a bit of the list in the specification.

    >>> bytes(P2pProvDisc("02:00:00:00:01:00", "display", join=True))
    b'P2P_PROV_DISC 02:00:00:00:01:00 display join'
    """

    _reply = "Done"

    def __init__(
        self,
        peer: str,
        method: Text,
        *,
        join: bool = False,
        automatic: bool = False,
        bootstrap_method: Optional[int] = None,
    ) -> None:
        wire = CommandText("P2P_PROV_DISC ")
        wire.put("mac", "peer", peer)
        wire.literal(" ")
        wire.put("word", "method", method)
        if wire.given("join", join):
            wire.literal(" join")
        if wire.given("automatic", automatic):
            wire.literal(" auto")
        if bootstrap_method is not None:
            wire.literal(" bstrapmethod=")
            wire.put("uint", "bootstrap_method", bootstrap_method)
        self._text = wire


class P2pGetPassphrase(Command["replies.Passphrase"]):
    """Asks for the passphrase of our group.

    ``P2P_GET_PASSPHRASE``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Passphrase`.

    The reply is a secret.

    >>> bytes(P2pGetPassphrase())
    b'P2P_GET_PASSPHRASE'
    """

    _reply = "Passphrase"

    def __init__(self) -> None:
        wire = CommandText("P2P_GET_PASSPHRASE")
        self._text = wire


class P2pGetDira(Command["replies.DeviceIdentity"]):
    """Asks for the address, nonce and tag that tell our identity.

    ``P2P_GET_DIRA``

    For wpa_supplicant, since the main branch after 2.11, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.DeviceIdentity`.

    The reply is empty when P2P is off.

    >>> bytes(P2pGetDira())
    b'P2P_GET_DIRA'
    """

    _reply = "DeviceIdentity"

    def __init__(self) -> None:
        wire = CommandText("P2P_GET_DIRA")
        self._text = wire


class P2pValidateDira(Command["replies.Identifier"]):
    r"""Asks which known identity a nonce and tag belong to.

    ``P2P_VALIDATE_DIRA <peer:mac> nonce=<nonce:hex> tag=<tag:hex>``

    For wpa_supplicant, since the main branch after 2.11, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.Identifier`.

    - ``peer``: The MAC address of the peer.
    - ``nonce``: The nonce of its identity.
    - ``tag``: The tag of its identity.

    >>> bytes(P2pValidateDira("02:00:00:00:01:00", b"\x01\xff", b"\x01\xff"))
    b'P2P_VALIDATE_DIRA 02:00:00:00:01:00 nonce=01ff tag=01ff'
    """

    _reply = "Identifier"

    def __init__(
        self,
        peer: str,
        nonce: Union[bytes, bytearray],
        tag: Union[bytes, bytearray],
    ) -> None:
        wire = CommandText("P2P_VALIDATE_DIRA ")
        wire.put("mac", "peer", peer)
        wire.literal(" nonce=")
        wire.put("hex", "nonce", nonce)
        wire.literal(" tag=")
        wire.put("hex", "tag", tag)
        self._text = wire


class P2pReject(Command["replies.Done"]):
    """Refuses the wish of a peer to form a group.

    ``P2P_REJECT <peer:mac>``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``peer``: The P2P Device Address of the peer.

    >>> bytes(P2pReject("02:00:00:00:01:00"))
    b'P2P_REJECT 02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(self, peer: str) -> None:
        wire = CommandText("P2P_REJECT ")
        wire.put("mac", "peer", peer)
        self._text = wire


class P2pInvite(Command["replies.Done"]):
    """Invites a peer to start a persistent group again.

    ``P2P_INVITE persistent[?=<network_id:uint>][? peer=<peer:mac>][? freq=<frequency:uint>][? freq2=<second_frequency:uint>][? max_oper_chwidth=<maximum_width:uint>][? pref=<preferred_frequency:uint>][? <ht40:lit(ht40)>][? <vht:lit(vht)>][? <he:lit(he)>][? <edmg:lit(edmg)>][? <allow_6ghz:lit(allow_6ghz)>][? <p2p2:lit(p2p2)>]``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Network_id may be absent only with peer and p2p2, after 2.11.

    - ``network_id``: The number of the network.
    - ``peer``: The P2P Device Address of the peer.
    - ``frequency``: The frequency that the group has to use, in MHz.
    - ``second_frequency``: The center of the second segment of an 80+80 MHz channel, in MHz.
    - ``maximum_width``: The greatest channel width, in MHz.
    - ``preferred_frequency``: The frequency that the group should use if it can, in MHz.
    - ``ht40``: Uses 40 MHz channels.
    - ``vht``: Uses VHT.
    - ``he``: Uses HE.
    - ``edmg``: Uses EDMG.
    - ``allow_6ghz``: Allows the 6 GHz band.
    - ``p2p2``: Uses the second generation of P2P.

    >>> bytes(P2pInvite(network_id=7))
    b'P2P_INVITE persistent=7'
    """

    _reply = "Done"

    def __init__(
        self,
        *,
        network_id: Optional[int] = None,
        peer: Optional[str] = None,
        frequency: Optional[int] = None,
        second_frequency: Optional[int] = None,
        maximum_width: Optional[int] = None,
        preferred_frequency: Optional[int] = None,
        ht40: bool = False,
        vht: bool = False,
        he: bool = False,
        edmg: bool = False,
        allow_6ghz: bool = False,
        p2p2: bool = False,
    ) -> None:
        wire = CommandText("P2P_INVITE")
        wire.literal(" persistent")
        if network_id is not None:
            wire.literal("=")
            wire.put("uint", "network_id", network_id)
        if peer is not None:
            wire.literal(" peer=")
            wire.put("mac", "peer", peer)
        if frequency is not None:
            wire.literal(" freq=")
            wire.put("uint", "frequency", frequency)
        if second_frequency is not None:
            wire.literal(" freq2=")
            wire.put("uint", "second_frequency", second_frequency)
        if maximum_width is not None:
            wire.literal(" max_oper_chwidth=")
            wire.put("uint", "maximum_width", maximum_width)
        if preferred_frequency is not None:
            wire.literal(" pref=")
            wire.put("uint", "preferred_frequency", preferred_frequency)
        if wire.given("ht40", ht40):
            wire.literal(" ht40")
        if wire.given("vht", vht):
            wire.literal(" vht")
        if wire.given("he", he):
            wire.literal(" he")
        if wire.given("edmg", edmg):
            wire.literal(" edmg")
        if wire.given("allow_6ghz", allow_6ghz):
            wire.literal(" allow_6ghz")
        if wire.given("p2p2", p2p2):
            wire.literal(" p2p2")
        self._text = wire


class P2pInviteGroup(Command["replies.Done"]):
    """Invites a peer into a group that is running.

    ``P2P_INVITE group=<interface:word> peer=<peer:mac>[? go_dev_addr=<owner:mac>][? <allow_6ghz:lit(allow_6ghz)>]``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``interface``: The name of the interface of the group.
    - ``peer``: The P2P Device Address of the peer.
    - ``owner``: The P2P Device Address of the group owner.
    - ``allow_6ghz``: Allows the 6 GHz band.

    >>> bytes(P2pInviteGroup("word", "02:00:00:00:01:00", owner="02:00:00:00:01:00"))
    b'P2P_INVITE group=word peer=02:00:00:00:01:00 go_dev_addr=02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(
        self,
        interface: Union[Text, int],
        peer: str,
        *,
        owner: Optional[str] = None,
        allow_6ghz: bool = False,
    ) -> None:
        wire = CommandText("P2P_INVITE")
        wire.literal(" group=")
        wire.put("word", "interface", interface)
        wire.literal(" peer=")
        wire.put("mac", "peer", peer)
        if owner is not None:
            wire.literal(" go_dev_addr=")
            wire.put("mac", "owner", owner)
        if wire.given("allow_6ghz", allow_6ghz):
            wire.literal(" allow_6ghz")
        self._text = wire


class P2pPeer(Command["replies.P2pPeer"]):
    """Asks for all that is known of a peer.

    ``P2P_PEER <peer:mac>``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.P2pPeer`.

    - ``peer``: The P2P Device Address of the peer.

    >>> bytes(P2pPeer("02:00:00:00:01:00"))
    b'P2P_PEER 02:00:00:00:01:00'
    """

    _reply = "P2pPeer"

    def __init__(self, peer: str) -> None:
        wire = CommandText("P2P_PEER ")
        wire.put("mac", "peer", peer)
        self._text = wire


class P2pPeerFirst(Command["replies.P2pPeer"]):
    """Asks for the first peer of the list.

    ``P2P_PEER FIRST``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.P2pPeer`.

    FAIL when there is none.

    >>> bytes(P2pPeerFirst())
    b'P2P_PEER FIRST'
    """

    _reply = "P2pPeer"

    def __init__(self) -> None:
        wire = CommandText("P2P_PEER")
        wire.literal(" FIRST")
        self._text = wire


class P2pPeerNext(Command["replies.P2pPeer"]):
    """Asks for the peer that follows another one in the list.

    ``P2P_PEER NEXT-<peer:mac>``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.P2pPeer`.

    FAIL at the end.

    - ``peer``: The P2P Device Address of the peer before it.

    >>> bytes(P2pPeerNext("02:00:00:00:01:00"))
    b'P2P_PEER NEXT-02:00:00:00:01:00'
    """

    _reply = "P2pPeer"

    def __init__(self, peer: str) -> None:
        wire = CommandText("P2P_PEER")
        wire.literal(" NEXT-")
        wire.put("mac", "peer", peer)
        self._text = wire


class P2pSet(Command["replies.Done"]):
    """Sets a parameter of P2P.

    ``P2P_SET <field:enum+(discoverability|managed|listen_channel|ssid_postfix|noa|ps|oppps|ctwindow|disabled|conc_pref|force_long_sd|peer_filter|cross_connect|go_apsd|client_apsd|disallow_freq|disc_int|per_sta_psk|nfc_tag|disable_ip_addr_req|override_pref_op_chan)> <value:text>``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``field``: The parameter.
    - ``value``: The value.

    >>> bytes(P2pSet("discoverability", "some text"))
    b'P2P_SET discoverability some text'
    """

    _reply = "Done"

    def __init__(self, field: Text, value: Union[Text, int]) -> None:
        wire = CommandText("P2P_SET ")
        wire.put("word", "field", field)
        wire.literal(" ")
        wire.put("text", "value", value)
        self._text = wire


class P2pFlush(Command["replies.Done"]):
    """Forgets all peers and what was going on with them.

    ``P2P_FLUSH``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(P2pFlush())
    b'P2P_FLUSH'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("P2P_FLUSH")
        self._text = wire


class P2pUnauthorize(Command["replies.Done"]):
    """Takes back the permission that P2P_CONNECT with auth gave a peer.

    ``P2P_UNAUTHORIZE <peer:mac>``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``peer``: The P2P Device Address of the peer.

    >>> bytes(P2pUnauthorize("02:00:00:00:01:00"))
    b'P2P_UNAUTHORIZE 02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(self, peer: str) -> None:
        wire = CommandText("P2P_UNAUTHORIZE ")
        wire.put("mac", "peer", peer)
        self._text = wire


class P2pCancel(Command["replies.Done"]):
    """Stops forming or joining a group.

    ``P2P_CANCEL``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(P2pCancel())
    b'P2P_CANCEL'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("P2P_CANCEL")
        self._text = wire


class P2pPresenceReq(Command["replies.Done"]):
    """Asks the group owner to be present at given times.

    ``P2P_PRESENCE_REQ[? <duration:uint> <interval:uint>[? <second_duration:uint> <second_interval:uint>]]``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Without arguments the last request is taken back.

    - ``duration``: a tuple of ``duration`` (How long we want the owner to be present, in
      microseconds), ``interval`` (The time between the beginnings of two times of presence,
      in microseconds).
    - ``second_duration``: a tuple of ``second_duration`` (The same if the first is not
      possible, in microseconds), ``second_interval`` (The same if the first is not possible,
      in microseconds).

    >>> bytes(P2pPresenceReq(duration=(7, 7)))
    b'P2P_PRESENCE_REQ 7 7'
    """

    _reply = "Done"

    def __init__(
        self,
        *,
        duration: Optional[Tuple[int, int]] = None,
        second_duration: Optional[Tuple[int, int]] = None,
    ) -> None:
        wire = CommandText("P2P_PRESENCE_REQ")
        if second_duration is not None and duration is None:
            wire.needs("second_duration", "duration")
        if duration is not None:
            its_duration, its_interval = duration
            wire.literal(" ")
            wire.put("uint", "duration", its_duration)
            wire.literal(" ")
            wire.put("uint", "interval", its_interval)
            if second_duration is not None:
                its_second_duration, its_second_interval = second_duration
                wire.literal(" ")
                wire.put("uint", "second_duration", its_second_duration)
                wire.literal(" ")
                wire.put("uint", "second_interval", its_second_interval)
        self._text = wire


class P2pExtListen(Command["replies.Done"]):
    """Listens now and then; without arguments, no more.

    ``P2P_EXT_LISTEN[? <period:uint> <interval:uint>]``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``period``: a tuple of ``period`` (How long each time of listening lasts, in
      milliseconds), ``interval`` (The time between the beginnings of two times of listening,
      in milliseconds).

    >>> bytes(P2pExtListen(period=(7, 7)))
    b'P2P_EXT_LISTEN 7 7'
    """

    _reply = "Done"

    def __init__(self, *, period: Optional[Tuple[int, int]] = None) -> None:
        wire = CommandText("P2P_EXT_LISTEN")
        if period is not None:
            its_period, its_interval = period
            wire.literal(" ")
            wire.put("uint", "period", its_period)
            wire.literal(" ")
            wire.put("uint", "interval", its_interval)
        self._text = wire


class P2pRemoveClient(Command["replies.Done"]):
    """Removes a device from our groups, also from the stored ones.

    ``P2P_REMOVE_CLIENT <device_address:mac>``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``device_address``: The P2P Device Address.

    >>> bytes(P2pRemoveClient("02:00:00:00:01:00"))
    b'P2P_REMOVE_CLIENT 02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(self, device_address: str) -> None:
        wire = CommandText("P2P_REMOVE_CLIENT ")
        wire.put("mac", "device_address", device_address)
        self._text = wire


class P2pRemoveClientInterface(Command["replies.Done"]):
    """Removes a device, known by its interface address, from our groups.

    ``P2P_REMOVE_CLIENT iface=<address:mac>``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``address``: The interface address of the device.

    >>> bytes(P2pRemoveClientInterface("02:00:00:00:01:00"))
    b'P2P_REMOVE_CLIENT iface=02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(self, address: str) -> None:
        wire = CommandText("P2P_REMOVE_CLIENT")
        wire.literal(" iface=")
        wire.put("mac", "address", address)
        self._text = wire


class P2pLoStart(Command["replies.Done"]):
    """Lets the driver listen by itself.

    ``P2P_LO_START <frequency:uint> <period:uint> <interval:uint> <count:uint>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``frequency``: The frequency, in MHz.
    - ``period``: How long each time of listening lasts, in milliseconds.
    - ``interval``: The time between the beginnings of two times of listening, in
      milliseconds.
    - ``count``: How many times the driver listens.

    >>> bytes(P2pLoStart(7, 7, 7, 7))
    b'P2P_LO_START 7 7 7 7'
    """

    _reply = "Done"

    def __init__(self, frequency: int, period: int, interval: int, count: int) -> None:
        wire = CommandText("P2P_LO_START ")
        wire.put("uint", "frequency", frequency)
        wire.literal(" ")
        wire.put("uint", "period", period)
        wire.literal(" ")
        wire.put("uint", "interval", interval)
        wire.literal(" ")
        wire.put("uint", "count", count)
        self._text = wire


class P2pLoStop(Command["replies.Done"]):
    """Stops the listening of the driver.

    ``P2P_LO_STOP``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(P2pLoStop())
    b'P2P_LO_STOP'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("P2P_LO_STOP")
        self._text = wire


class P2pRemoveIdentity(Command["replies.Done"]):
    """Forgets the identities of paired devices.

    ``P2P_REMOVE_IDENTITY``

    For wpa_supplicant, since the main branch after 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(P2pRemoveIdentity())
    b'P2P_REMOVE_IDENTITY'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("P2P_REMOVE_IDENTITY")
        self._text = wire


class WfdSubelemSet(Command["replies.Done"]):
    r"""Sets a Wi-Fi Display subelement; empty content removes it.

    ``WFD_SUBELEM_SET <subelement:uint> <content:hex>``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``subelement``: The number of the subelement.
    - ``content``: The content of the subelement, without its number.

    >>> bytes(WfdSubelemSet(7, b"\x01\xff"))
    b'WFD_SUBELEM_SET 7 01ff'
    """

    _reply = "Done"

    def __init__(self, subelement: int, content: Union[bytes, bytearray]) -> None:
        wire = CommandText("WFD_SUBELEM_SET ")
        wire.put("uint", "subelement", subelement)
        wire.literal(" ")
        wire.put("hex", "content", content)
        self._text = wire


class WfdSubelemSetAll(Command["replies.Done"]):
    r"""Sets all Wi-Fi Display subelements.

    ``WFD_SUBELEM_SET all <content:hex>``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``content``: The subelements, each with its number and length.

    >>> bytes(WfdSubelemSetAll(b"\x01\xff"))
    b'WFD_SUBELEM_SET all 01ff'
    """

    _reply = "Done"

    def __init__(self, content: Union[bytes, bytearray]) -> None:
        wire = CommandText("WFD_SUBELEM_SET")
        wire.literal(" all ")
        wire.put("hex", "content", content)
        self._text = wire


class WfdSubelemGet(Command["replies.Hex"]):
    """Asks for a Wi-Fi Display subelement.

    ``WFD_SUBELEM_GET <subelement:uint>``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Hex`.

    - ``subelement``: The number of the subelement.

    >>> bytes(WfdSubelemGet(7))
    b'WFD_SUBELEM_GET 7'
    """

    _reply = "Hex"

    def __init__(self, subelement: int) -> None:
        wire = CommandText("WFD_SUBELEM_GET ")
        wire.put("uint", "subelement", subelement)
        self._text = wire


class WfdSubelemGetAll(Command["replies.Hex"]):
    """Asks for all Wi-Fi Display subelements.

    ``WFD_SUBELEM_GET all``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Hex`.

    >>> bytes(WfdSubelemGetAll())
    b'WFD_SUBELEM_GET all'
    """

    _reply = "Hex"

    def __init__(self) -> None:
        wire = CommandText("WFD_SUBELEM_GET")
        wire.literal(" all")
        self._text = wire
