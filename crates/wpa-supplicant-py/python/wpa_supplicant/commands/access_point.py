"""Access points.

Generated from ``protocol/commands.tsv`` and ``protocol/arguments.tsv`` by ``cargo run -p protocol-gen``.
"""

from typing import TYPE_CHECKING, Literal, Optional, Union

from .._arguments import Text
from .._command import Command
from .._native import CommandText

if TYPE_CHECKING:
    from .. import replies


class HostapdStatus(Command["replies.HostapdStatus"]):
    """Asks for the state of the access point.

    ``STATUS``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.HostapdStatus`.

    >>> bytes(HostapdStatus())
    b'STATUS'
    """

    _reply = "HostapdStatus"

    def __init__(self) -> None:
        wire = CommandText("STATUS")
        self._text = wire


class GetConfig(Command["replies.HostapdConfig"]):
    """Asks for the main settings of the BSS.

    ``GET_CONFIG``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.HostapdConfig`.

    The reply may hold a passphrase.

    >>> bytes(GetConfig())
    b'GET_CONFIG'
    """

    _reply = "HostapdConfig"

    def __init__(self) -> None:
        wire = CommandText("GET_CONFIG")
        self._text = wire


class MibRadiusServer(Command["replies.Mib"]):
    """Asks for the counters of the built-in RADIUS server.

    ``MIB radius_server``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Mib`.

    The reply may be empty.

    >>> bytes(MibRadiusServer())
    b'MIB radius_server'
    """

    _reply = "Mib"

    def __init__(self) -> None:
        wire = CommandText("MIB")
        wire.literal(" radius_server")
        self._text = wire


class StopAp(Command["replies.Done"]):
    """Stops the access point.

    ``STOP_AP``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(StopAp())
    b'STOP_AP'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("STOP_AP")
        self._text = wire


class UpdateBeacon(Command["replies.Done"]):
    """Writes the beacon anew.

    ``UPDATE_BEACON``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(UpdateBeacon())
    b'UPDATE_BEACON'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("UPDATE_BEACON")
        self._text = wire


class Enable(Command["replies.Done"]):
    """Starts the access point of the interface.

    ``ENABLE``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Before 2.11 every command that begins with this word.

    >>> bytes(Enable())
    b'ENABLE'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("ENABLE")
        self._text = wire


class Disable(Command["replies.Done"]):
    """Stops the access point of the interface.

    ``DISABLE``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Before 2.11 every command that begins with this word.

    >>> bytes(Disable())
    b'DISABLE'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("DISABLE")
        self._text = wire


class Reload(Command["replies.Done"]):
    """Applies settings again that SET has changed.

    ``RELOAD``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Before 2.11 every command that begins with this word.

    >>> bytes(Reload())
    b'RELOAD'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("RELOAD")
        self._text = wire


class ReloadBss(Command["replies.Done"]):
    """Applies the settings of one BSS again.

    ``RELOAD_BSS``

    For hostapd, since 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(ReloadBss())
    b'RELOAD_BSS'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("RELOAD_BSS")
        self._text = wire


class ReloadConfig(Command["replies.Done"]):
    """Reads the configuration file again.

    ``RELOAD_CONFIG``

    For hostapd, since 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(ReloadConfig())
    b'RELOAD_CONFIG'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("RELOAD_CONFIG")
        self._text = wire


class ReloadWpaPsk(Command["replies.Done"]):
    """Reads the file of passphrases again.

    ``RELOAD_WPA_PSK``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(ReloadWpaPsk())
    b'RELOAD_WPA_PSK'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("RELOAD_WPA_PSK")
        self._text = wire


class GetRxkhs(Command["replies.Raw"]):
    """Lists the key holders of fast transition.

    ``GET_RXKHS``

    For hostapd, since 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Raw`.

    Lines that begin with r0kh= or r1kh=; the reply holds keys.

    >>> bytes(GetRxkhs())
    b'GET_RXKHS'
    """

    _reply = "Raw"

    def __init__(self) -> None:
        wire = CommandText("GET_RXKHS")
        self._text = wire


class ReloadRxkhs(Command["replies.Done"]):
    """Reads the key holders of fast transition again.

    ``RELOAD_RXKHS``

    For hostapd, since 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(ReloadRxkhs())
    b'RELOAD_RXKHS'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("RELOAD_RXKHS")
        self._text = wire


class AcceptAclAddMac(Command["replies.Done"]):
    """Puts a station on the list of those that the access point accepts.

    ``ACCEPT_ACL ADD_MAC <address:mac>[? VLAN_ID=<vlan:uint>]``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Wpa_supplicant: since 2.11.

    - ``address``: The MAC address of the station.
    - ``vlan``: The number of the VLAN that the station gets.

    >>> bytes(AcceptAclAddMac("02:00:00:00:01:00", vlan=7))
    b'ACCEPT_ACL ADD_MAC 02:00:00:00:01:00 VLAN_ID=7'
    """

    _reply = "Done"

    def __init__(self, address: str, *, vlan: Optional[int] = None) -> None:
        wire = CommandText("ACCEPT_ACL")
        wire.literal(" ADD_MAC ")
        wire.put("mac", "address", address)
        if vlan is not None:
            wire.literal(" VLAN_ID=")
            wire.put("uint", "vlan", vlan)
        self._text = wire


class AcceptAclDelMac(Command["replies.Done"]):
    """Takes a station off the list of those that the access point accepts.

    ``ACCEPT_ACL DEL_MAC <address:mac>``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Wpa_supplicant: since 2.11.

    - ``address``: The MAC address of the station.

    >>> bytes(AcceptAclDelMac("02:00:00:00:01:00"))
    b'ACCEPT_ACL DEL_MAC 02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(self, address: str) -> None:
        wire = CommandText("ACCEPT_ACL")
        wire.literal(" DEL_MAC ")
        wire.put("mac", "address", address)
        self._text = wire


class AcceptAclShow(Command["replies.AccessList"]):
    """Lists the stations that the access point accepts.

    ``ACCEPT_ACL SHOW``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.AccessList`.

    Wpa_supplicant: since 2.11; lines of a MAC address and VLAN_ID=, none for an empty list.

    >>> bytes(AcceptAclShow())
    b'ACCEPT_ACL SHOW'
    """

    _reply = "AccessList"

    def __init__(self) -> None:
        wire = CommandText("ACCEPT_ACL")
        wire.literal(" SHOW")
        self._text = wire


class AcceptAclClear(Command["replies.Done"]):
    """Empties the list of stations that the access point accepts.

    ``ACCEPT_ACL CLEAR``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Wpa_supplicant: since 2.11.

    >>> bytes(AcceptAclClear())
    b'ACCEPT_ACL CLEAR'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("ACCEPT_ACL")
        wire.literal(" CLEAR")
        self._text = wire


class DenyAclAddMac(Command["replies.Done"]):
    """Puts a station on the list of those that the access point denies.

    ``DENY_ACL ADD_MAC <address:mac>[? VLAN_ID=<vlan:uint>]``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Wpa_supplicant: since 2.11.

    - ``address``: The MAC address of the station.
    - ``vlan``: The number of the VLAN that the station gets.

    >>> bytes(DenyAclAddMac("02:00:00:00:01:00", vlan=7))
    b'DENY_ACL ADD_MAC 02:00:00:00:01:00 VLAN_ID=7'
    """

    _reply = "Done"

    def __init__(self, address: str, *, vlan: Optional[int] = None) -> None:
        wire = CommandText("DENY_ACL")
        wire.literal(" ADD_MAC ")
        wire.put("mac", "address", address)
        if vlan is not None:
            wire.literal(" VLAN_ID=")
            wire.put("uint", "vlan", vlan)
        self._text = wire


class DenyAclDelMac(Command["replies.Done"]):
    """Takes a station off the list of those that the access point denies.

    ``DENY_ACL DEL_MAC <address:mac>``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Wpa_supplicant: since 2.11.

    - ``address``: The MAC address of the station.

    >>> bytes(DenyAclDelMac("02:00:00:00:01:00"))
    b'DENY_ACL DEL_MAC 02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(self, address: str) -> None:
        wire = CommandText("DENY_ACL")
        wire.literal(" DEL_MAC ")
        wire.put("mac", "address", address)
        self._text = wire


class DenyAclShow(Command["replies.AccessList"]):
    """Lists the stations that the access point denies.

    ``DENY_ACL SHOW``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.AccessList`.

    Wpa_supplicant: since 2.11; lines of a MAC address and VLAN_ID=, none for an empty list.

    >>> bytes(DenyAclShow())
    b'DENY_ACL SHOW'
    """

    _reply = "AccessList"

    def __init__(self) -> None:
        wire = CommandText("DENY_ACL")
        wire.literal(" SHOW")
        self._text = wire


class DenyAclClear(Command["replies.Done"]):
    """Empties the list of stations that the access point denies.

    ``DENY_ACL CLEAR``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Wpa_supplicant: since 2.11.

    >>> bytes(DenyAclClear())
    b'DENY_ACL CLEAR'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("DENY_ACL")
        wire.literal(" CLEAR")
        self._text = wire


class ChanSwitch(Command["replies.Done"]):
    """Moves the access point to another channel.

    ``CHAN_SWITCH <count:uint> <frequency:uint>[? sec_channel_offset=<secondary_channel_offset:int>][? center_freq1=<center_frequency:uint>][? center_freq2=<second_center_frequency:uint>][? bandwidth=<width:uint>][? <block_transmission:lit(blocktx)>][? <ht:lit(ht)>][? <vht:lit(vht)>][? <he:lit(he)>][? <eht:lit(eht)>]``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Eht: since 2.11.

    - ``count``: The time until the switch, in beacon intervals.
    - ``frequency``: The frequency, in MHz.
    - ``secondary_channel_offset``: Where the second 20 MHz channel is: -1 below, 1 above, 0
      nowhere.
    - ``center_frequency``: The center of the channel or of its first segment, in MHz.
    - ``second_center_frequency``: The center of the second segment of an 80+80 MHz channel,
      in MHz.
    - ``width``: The channel width, in MHz.
    - ``block_transmission``: Tells stations to send nothing until the switch.
    - ``ht``: Uses HT.
    - ``vht``: Uses VHT.
    - ``he``: Uses HE.
    - ``eht``: Uses EHT.

    >>> bytes(ChanSwitch(7, 7, secondary_channel_offset=-7))
    b'CHAN_SWITCH 7 7 sec_channel_offset=-7'
    """

    _reply = "Done"

    def __init__(
        self,
        count: int,
        frequency: int,
        *,
        secondary_channel_offset: Optional[int] = None,
        center_frequency: Optional[int] = None,
        second_center_frequency: Optional[int] = None,
        width: Optional[int] = None,
        block_transmission: bool = False,
        ht: bool = False,
        vht: bool = False,
        he: bool = False,
        eht: bool = False,
    ) -> None:
        wire = CommandText("CHAN_SWITCH ")
        wire.put("uint", "count", count)
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
        if wire.given("block_transmission", block_transmission):
            wire.literal(" blocktx")
        if wire.given("ht", ht):
            wire.literal(" ht")
        if wire.given("vht", vht):
            wire.literal(" vht")
        if wire.given("he", he):
            wire.literal(" he")
        if wire.given("eht", eht):
            wire.literal(" eht")
        self._text = wire


class ColorChange(Command["replies.Done"]):
    """Changes the BSS color.

    ``COLOR_CHANGE <color:uint>``

    For hostapd, since 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``color``: The new BSS color, 0 to 63.

    >>> bytes(ColorChange(7))
    b'COLOR_CHANGE 7'
    """

    _reply = "Done"

    def __init__(self, color: int) -> None:
        wire = CommandText("COLOR_CHANGE ")
        wire.put("uint", "color", color)
        self._text = wire


class NotifyCwChange(Command["replies.Done"]):
    """Tells stations the channel width that they may use to send to us.

    ``NOTIFY_CW_CHANGE <width:uint>``

    For hostapd, since 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``width``: The channel width: 0 for 20 MHz, 1 for 40 MHz, 2 for 80 MHz, 3 for 160 MHz.

    >>> bytes(NotifyCwChange(7))
    b'NOTIFY_CW_CHANGE 7'
    """

    _reply = "Done"

    def __init__(self, width: int) -> None:
        wire = CommandText("NOTIFY_CW_CHANGE ")
        wire.put("uint", "width", width)
        self._text = wire


class DumpBeacon(Command["replies.Hex"]):
    """Asks for the beacon.

    ``DUMP_BEACON``

    For hostapd, since the main branch after 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Hex`.

    >>> bytes(DumpBeacon())
    b'DUMP_BEACON'
    """

    _reply = "Hex"

    def __init__(self) -> None:
        wire = CommandText("DUMP_BEACON")
        self._text = wire


class SetQosMapSet(Command["replies.Done"]):
    """Sets the QoS Map of the access point.

    ``SET_QOS_MAP_SET <map:word>``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``map``: The numbers of the QoS Map, separated by commas: exceptions, then eight ranges.

    >>> bytes(SetQosMapSet("word"))
    b'SET_QOS_MAP_SET word'
    """

    _reply = "Done"

    def __init__(self, map: Union[Text, int]) -> None:
        wire = CommandText("SET_QOS_MAP_SET ")
        wire.put("word", "map", map)
        self._text = wire


class SendQosMapConf(Command["replies.Done"]):
    """Sends the QoS Map to a station.

    ``SEND_QOS_MAP_CONF <address:mac>``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``address``: The MAC address of the station.

    >>> bytes(SendQosMapConf("02:00:00:00:01:00"))
    b'SEND_QOS_MAP_CONF 02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(self, address: str) -> None:
        wire = CommandText("SEND_QOS_MAP_CONF ")
        wire.put("mac", "address", address)
        self._text = wire


class DacRequest(Command["replies.Done"]):
    """Lets the built-in RADIUS server send a dynamic authorization request.

    ``DAC_REQUEST <kind:enum(disconnect|coa)> <address:mac>[? <t_c_clear:lit(t_c_clear)>]``

    For hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``kind``: The kind of request.
    - ``address``: The MAC address of the station.
    - ``t_c_clear``: Takes the duty to accept terms and conditions away.

    >>> bytes(DacRequest("disconnect", "02:00:00:00:01:00", t_c_clear=True))
    b'DAC_REQUEST disconnect 02:00:00:00:01:00 t_c_clear'
    """

    _reply = "Done"

    def __init__(
        self,
        kind: Literal["disconnect", "coa"],
        address: str,
        *,
        t_c_clear: bool = False,
    ) -> None:
        wire = CommandText("DAC_REQUEST ")
        wire.choice("kind", kind, ["disconnect", "coa"])
        wire.literal(" ")
        wire.put("mac", "address", address)
        if wire.given("t_c_clear", t_c_clear):
            wire.literal(" t_c_clear")
        self._text = wire


class EnableMld(Command["replies.Done"]):
    """Starts all links of a multi-link AP.

    ``ENABLE_MLD``

    For hostapd, since 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(EnableMld())
    b'ENABLE_MLD'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("ENABLE_MLD")
        self._text = wire


class DisableMld(Command["replies.Done"]):
    """Stops all links of a multi-link AP.

    ``DISABLE_MLD``

    For hostapd, since 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(DisableMld())
    b'DISABLE_MLD'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("DISABLE_MLD")
        self._text = wire


class SaePasswordBind(Command["replies.Done"]):
    """Ties an SAE password to a station.

    ``SAE_PASSWORD_BIND <address:mac> <password:secret text>``

    For hostapd, since the main branch after 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``address``: The MAC address of the station.
    - ``password``: The password.

    >>> bytes(SaePasswordBind("02:00:00:00:01:00", "hush"))
    b'SAE_PASSWORD_BIND 02:00:00:00:01:00 hush'
    """

    _reply = "Done"

    def __init__(self, address: str, password: Union[Text, int]) -> None:
        wire = CommandText("SAE_PASSWORD_BIND ")
        wire.put("mac", "address", address)
        wire.literal(" ")
        wire.put("text", "password", password, secret=True)
        self._text = wire
