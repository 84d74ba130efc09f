"""Networks and connections.

Generated from ``protocol/commands.tsv`` and ``protocol/arguments.tsv`` by ``cargo run -p protocol-gen``.
"""

from typing import TYPE_CHECKING, Optional, Union

from .._arguments import Text
from .._command import Command
from .._native import CommandText

if TYPE_CHECKING:
    from .. import replies


class ListNetworks(Command["replies.NetworkList"]):
    """Lists the configured networks.

    ``LIST_NETWORKS[? LAST_ID=<last_id:uint>]``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.NetworkList`.

    LAST_ID gives the rest of a list that did not fit; not on the global socket.

    - ``last_id``: The number of a network; only those behind it are listed.

    >>> bytes(ListNetworks(last_id=7))
    b'LIST_NETWORKS LAST_ID=7'
    """

    _reply = "NetworkList"

    def __init__(self, *, last_id: Optional[int] = None) -> None:
        wire = CommandText("LIST_NETWORKS")
        if last_id is not None:
            wire.literal(" LAST_ID=")
            wire.put("uint", "last_id", last_id)
        self._text = wire


class AddNetwork(Command["replies.Identifier"]):
    """Adds a network without settings; it is disabled.

    ``ADD_NETWORK``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Identifier`.

    >>> bytes(AddNetwork())
    b'ADD_NETWORK'
    """

    _reply = "Identifier"

    def __init__(self) -> None:
        wire = CommandText("ADD_NETWORK")
        self._text = wire


class GetNetwork(Command["replies.NetworkValue"]):
    """Asks for a variable of a network.

    ``GET_NETWORK <network_id:uint> <variable:word>``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.NetworkValue`.

    Keys and passwords are answered with an asterisk.

    - ``network_id``: The number of the network.
    - ``variable``: The name of the variable.

    >>> bytes(GetNetwork(7, "word"))
    b'GET_NETWORK 7 word'
    """

    _reply = "NetworkValue"

    def __init__(self, network_id: int, variable: Union[Text, int]) -> None:
        wire = CommandText("GET_NETWORK ")
        wire.put("uint", "network_id", network_id)
        wire.literal(" ")
        wire.put("word", "variable", variable)
        self._text = wire


class DupNetwork(Command["replies.Done"]):
    """Copies a variable from one network to another.

    ``DUP_NETWORK <source_id:uint> <destination_id:uint> <variable:word>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``source_id``: The number of the network that is read.
    - ``destination_id``: The number of the network that is changed.
    - ``variable``: The name of the variable.

    >>> bytes(DupNetwork(7, 7, "word"))
    b'DUP_NETWORK 7 7 word'
    """

    _reply = "Done"

    def __init__(self, source_id: int, destination_id: int, variable: Union[Text, int]) -> None:
        wire = CommandText("DUP_NETWORK ")
        wire.put("uint", "source_id", source_id)
        wire.literal(" ")
        wire.put("uint", "destination_id", destination_id)
        wire.literal(" ")
        wire.put("word", "variable", variable)
        self._text = wire


class GlobalDupNetwork(Command["replies.Done"]):
    """Copies a variable of a network to a network of another interface.

    ``DUP_NETWORK <source_interface:word> <destination_interface:word> <source_id:uint> <destination_id:uint> <variable:word>``

    For wpa_supplicant, since 2.10 or older, over the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``source_interface``: The interface of the network that is read.
    - ``destination_interface``: The interface of the network that is changed.
    - ``source_id``: The number of the network that is read.
    - ``destination_id``: The number of the network that is changed.
    - ``variable``: The name of the variable.

    >>> bytes(GlobalDupNetwork("word", "word", 7, 7, "word"))
    b'DUP_NETWORK word word 7 7 word'
    """

    _reply = "Done"

    def __init__(
        self,
        source_interface: Union[Text, int],
        destination_interface: Union[Text, int],
        source_id: int,
        destination_id: int,
        variable: Union[Text, int],
    ) -> None:
        wire = CommandText("DUP_NETWORK ")
        wire.put("word", "source_interface", source_interface)
        wire.literal(" ")
        wire.put("word", "destination_interface", destination_interface)
        wire.literal(" ")
        wire.put("uint", "source_id", source_id)
        wire.literal(" ")
        wire.put("uint", "destination_id", destination_id)
        wire.literal(" ")
        wire.put("word", "variable", variable)
        self._text = wire


class HostapdDupNetwork(Command["replies.Done"]):
    """Copies a variable of a BSS to another BSS.

    ``DUP_NETWORK <source_interface:word> <destination_interface:word> <variable:word>``

    For hostapd, since 2.10 or older, over the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``source_interface``: The interface of the network that is read.
    - ``destination_interface``: The interface of the network that is changed.
    - ``variable``: The name of the variable.

    >>> bytes(HostapdDupNetwork("word", "word", "word"))
    b'DUP_NETWORK word word word'
    """

    _reply = "Done"

    def __init__(
        self,
        source_interface: Union[Text, int],
        destination_interface: Union[Text, int],
        variable: Union[Text, int],
    ) -> None:
        wire = CommandText("DUP_NETWORK ")
        wire.put("word", "source_interface", source_interface)
        wire.literal(" ")
        wire.put("word", "destination_interface", destination_interface)
        wire.literal(" ")
        wire.put("word", "variable", variable)
        self._text = wire


class SelectNetwork(Command["replies.Done"]):
    """Connects to one network and disables the others.

    ``SELECT_NETWORK <network_id:uint>[? freq=<frequencies:word>]``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``network_id``: The number of the network.
    - ``frequencies``: The frequencies in MHz, separated by commas; ranges as in 5180-5320 are
      allowed.

    >>> bytes(SelectNetwork(7, frequencies="word"))
    b'SELECT_NETWORK 7 freq=word'
    """

    _reply = "Done"

    def __init__(self, network_id: int, *, frequencies: Optional[Union[Text, int]] = None) -> None:
        wire = CommandText("SELECT_NETWORK ")
        wire.put("uint", "network_id", network_id)
        if frequencies is not None:
            wire.literal(" freq=")
            wire.put("word", "frequencies", frequencies)
        self._text = wire


class SelectNetworkAny(Command["replies.Done"]):
    """Enables every network and connects to the best one.

    ``SELECT_NETWORK any[? freq=<frequencies:word>]``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``frequencies``: The frequencies in MHz, separated by commas; ranges as in 5180-5320 are
      allowed.

    >>> bytes(SelectNetworkAny(frequencies="word"))
    b'SELECT_NETWORK any freq=word'
    """

    _reply = "Done"

    def __init__(self, *, frequencies: Optional[Union[Text, int]] = None) -> None:
        wire = CommandText("SELECT_NETWORK")
        wire.literal(" any")
        if frequencies is not None:
            wire.literal(" freq=")
            wire.put("word", "frequencies", frequencies)
        self._text = wire


class EnableNetwork(Command["replies.Done"]):
    """Allows a network, and connects if none is in use.

    ``ENABLE_NETWORK <network_id:uint>[? <no_connect:lit(no-connect)>]``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``network_id``: The number of the network.
    - ``no_connect``: Does nothing else: no scan, no connection.

    >>> bytes(EnableNetwork(7, no_connect=True))
    b'ENABLE_NETWORK 7 no-connect'
    """

    _reply = "Done"

    def __init__(self, network_id: int, *, no_connect: bool = False) -> None:
        wire = CommandText("ENABLE_NETWORK ")
        wire.put("uint", "network_id", network_id)
        if wire.given("no_connect", no_connect):
            wire.literal(" no-connect")
        self._text = wire


class EnableNetworkAll(Command["replies.Done"]):
    """Allows every network.

    ``ENABLE_NETWORK all``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(EnableNetworkAll())
    b'ENABLE_NETWORK all'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("ENABLE_NETWORK")
        wire.literal(" all")
        self._text = wire


class DisableNetwork(Command["replies.Done"]):
    """Forbids a network, and leaves it if it is in use.

    ``DISABLE_NETWORK <network_id:uint>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``network_id``: The number of the network.

    >>> bytes(DisableNetwork(7))
    b'DISABLE_NETWORK 7'
    """

    _reply = "Done"

    def __init__(self, network_id: int) -> None:
        wire = CommandText("DISABLE_NETWORK ")
        wire.put("uint", "network_id", network_id)
        self._text = wire


class DisableNetworkAll(Command["replies.Done"]):
    """Forbids every network.

    ``DISABLE_NETWORK all``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(DisableNetworkAll())
    b'DISABLE_NETWORK all'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("DISABLE_NETWORK")
        wire.literal(" all")
        self._text = wire


class RemoveNetwork(Command["replies.Done"]):
    """Removes a network.

    ``REMOVE_NETWORK <network_id:uint>``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``network_id``: The number of the network.

    >>> bytes(RemoveNetwork(7))
    b'REMOVE_NETWORK 7'
    """

    _reply = "Done"

    def __init__(self, network_id: int) -> None:
        wire = CommandText("REMOVE_NETWORK ")
        wire.put("uint", "network_id", network_id)
        self._text = wire


class RemoveNetworkAll(Command["replies.Done"]):
    """Removes every network.

    ``REMOVE_NETWORK all``

    For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(RemoveNetworkAll())
    b'REMOVE_NETWORK all'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("REMOVE_NETWORK")
        wire.literal(" all")
        self._text = wire


class Bssid(Command["replies.Done"]):
    """Ties a network to one access point.

    ``BSSID <network_id:uint> <bssid:mac>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    00:00:00:00:00:00 unties it.

    - ``network_id``: The number of the network.
    - ``bssid``: The BSSID of the access point.

    >>> bytes(Bssid(7, "02:00:00:00:01:00"))
    b'BSSID 7 02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(self, network_id: int, bssid: str) -> None:
        wire = CommandText("BSSID ")
        wire.put("uint", "network_id", network_id)
        wire.literal(" ")
        wire.put("mac", "bssid", bssid)
        self._text = wire


class Status(Command["replies.Status"]):
    """Asks for the state of the connection.

    ``STATUS``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Status`.

    >>> bytes(Status())
    b'STATUS'
    """

    _reply = "Status"

    def __init__(self) -> None:
        wire = CommandText("STATUS")
        self._text = wire


class StatusVerbose(Command["replies.Status"]):
    """Asks for the state of the connection and of IEEE 802.1X in detail.

    ``STATUS-VERBOSE``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Status`.

    >>> bytes(StatusVerbose())
    b'STATUS-VERBOSE'
    """

    _reply = "Status"

    def __init__(self) -> None:
        wire = CommandText("STATUS")
        wire.literal("-VERBOSE")
        self._text = wire


class StatusWps(Command["replies.Status"]):
    """Asks for the state, with the passphrase of an AP for WPS.

    ``STATUS-WPS``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Status`.

    The reply may hold a passphrase.

    >>> bytes(StatusWps())
    b'STATUS-WPS'
    """

    _reply = "Status"

    def __init__(self) -> None:
        wire = CommandText("STATUS")
        wire.literal("-WPS")
        self._text = wire


class StatusNoEvents(Command["replies.Status"]):
    """Asks for the state without the events that Android builds add.

    ``STATUS-NO_EVENTS``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Status`.

    >>> bytes(StatusNoEvents())
    b'STATUS-NO_EVENTS'
    """

    _reply = "Status"

    def __init__(self) -> None:
        wire = CommandText("STATUS")
        wire.literal("-NO_EVENTS")
        self._text = wire


class StatusDriver(Command["replies.Pairs"]):
    """Asks for the state as the driver gives it.

    ``STATUS-DRIVER``

    For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Pairs`.

    >>> bytes(StatusDriver())
    b'STATUS-DRIVER'
    """

    _reply = "Pairs"

    def __init__(self) -> None:
        wire = CommandText("STATUS")
        wire.literal("-DRIVER")
        self._text = wire


class GlobalStatus(Command["replies.Pairs"]):
    """Asks for the state of P2P and the list of interfaces.

    ``STATUS``

    For wpa_supplicant, since 2.10 or older, over the global socket. Reply:
    :class:`wpa_supplicant.replies.Pairs`.

    Ifname and address come once for each interface.

    >>> bytes(GlobalStatus())
    b'STATUS'
    """

    _reply = "Pairs"

    def __init__(self) -> None:
        wire = CommandText("STATUS")
        self._text = wire


class SignalPoll(Command["replies.SignalPoll"]):
    """Asks for the signal of the connection.

    ``SIGNAL_POLL``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.SignalPoll`.

    FAIL without a connection.

    >>> bytes(SignalPoll())
    b'SIGNAL_POLL'
    """

    _reply = "SignalPoll"

    def __init__(self) -> None:
        wire = CommandText("SIGNAL_POLL")
        self._text = wire


class SignalMonitor(Command["replies.Done"]):
    """Asks for an event when the signal crosses a limit; without arguments, for none.

    ``SIGNAL_MONITOR[? THRESHOLD=<threshold:int>][? HYSTERESIS=<hysteresis:uint>]``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``threshold``: The limit, in dBm.
    - ``hysteresis``: By how much the signal has to change back before the next event, in dB.

    >>> bytes(SignalMonitor(threshold=-7))
    b'SIGNAL_MONITOR THRESHOLD=-7'
    """

    _reply = "Done"

    def __init__(
        self,
        *,
        threshold: Optional[int] = None,
        hysteresis: Optional[int] = None,
    ) -> None:
        wire = CommandText("SIGNAL_MONITOR")
        if threshold is not None:
            wire.literal(" THRESHOLD=")
            wire.put("int", "threshold", threshold)
        if hysteresis is not None:
            wire.literal(" HYSTERESIS=")
            wire.put("uint", "hysteresis", hysteresis)
        self._text = wire


class PktcntPoll(Command["replies.PacketCounters"]):
    """Asks for the numbers of packets sent and received.

    ``PKTCNT_POLL``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.PacketCounters`.

    >>> bytes(PktcntPoll())
    b'PKTCNT_POLL'
    """

    _reply = "PacketCounters"

    def __init__(self) -> None:
        wire = CommandText("PKTCNT_POLL")
        self._text = wire


class MloStatus(Command["replies.MloStatus"]):
    """Asks for the links of a multi-link connection.

    ``MLO_STATUS``

    For wpa_supplicant, since 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.MloStatus`.

    One block of keys for each link, which begins at link_id; FAIL without multi-link.

    >>> bytes(MloStatus())
    b'MLO_STATUS'
    """

    _reply = "MloStatus"

    def __init__(self) -> None:
        wire = CommandText("MLO_STATUS")
        self._text = wire


class MloSignalPoll(Command["replies.MloSignalPoll"]):
    """Asks for the signal of each link of a multi-link connection.

    ``MLO_SIGNAL_POLL``

    For wpa_supplicant, since 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.MloSignalPoll`.

    One block of keys for each link, which begins at LINK_ID; FAIL without multi-link.

    >>> bytes(MloSignalPoll())
    b'MLO_SIGNAL_POLL'
    """

    _reply = "MloSignalPoll"

    def __init__(self) -> None:
        wire = CommandText("MLO_SIGNAL_POLL")
        self._text = wire


class Reassociate(Command["replies.Done"]):
    """Connects anew, to the best access point.

    ``REASSOCIATE``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(Reassociate())
    b'REASSOCIATE'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("REASSOCIATE")
        self._text = wire


class Reattach(Command["replies.Done"]):
    """Connects anew to the same BSS.

    ``REATTACH``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    FAIL without a current network.

    >>> bytes(Reattach())
    b'REATTACH'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("REATTACH")
        self._text = wire


class Reconnect(Command["replies.Done"]):
    """Connects if DISCONNECT was used before.

    ``RECONNECT``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(Reconnect())
    b'RECONNECT'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("RECONNECT")
        self._text = wire


class Disconnect(Command["replies.Done"]):
    """Disconnects and stays so until another command connects.

    ``DISCONNECT``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(Disconnect())
    b'DISCONNECT'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("DISCONNECT")
        self._text = wire


class Roam(Command["replies.Done"]):
    """Moves to another BSS of the same network.

    ``ROAM <bssid:mac>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``bssid``: The BSSID of the access point.

    >>> bytes(Roam("02:00:00:00:01:00"))
    b'ROAM 02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(self, bssid: str) -> None:
        wire = CommandText("ROAM ")
        wire.put("mac", "bssid", bssid)
        self._text = wire


class StaAutoconnect(Command["replies.Done"]):
    """Sets whether a lost connection is restored without a command.

    ``STA_AUTOCONNECT <enable:enum(0|1)>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``enable``: Whether lost connections are restored.

    >>> bytes(StaAutoconnect(True))
    b'STA_AUTOCONNECT 1'
    """

    _reply = "Done"

    def __init__(self, enable: bool) -> None:
        wire = CommandText("STA_AUTOCONNECT ")
        wire.put("bool", "enable", enable)
        self._text = wire


class BssidIgnore(Command["replies.Addresses"]):
    """Lists the access points that are ignored for now.

    ``BSSID_IGNORE``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Addresses`.

    >>> bytes(BssidIgnore())
    b'BSSID_IGNORE'
    """

    _reply = "Addresses"

    def __init__(self) -> None:
        wire = CommandText("BSSID_IGNORE")
        self._text = wire


class BssidIgnoreAdd(Command["replies.Done"]):
    """Ignores an access point for some time.

    ``BSSID_IGNORE <bssid:mac>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``bssid``: The BSSID of the access point.

    >>> bytes(BssidIgnoreAdd("02:00:00:00:01:00"))
    b'BSSID_IGNORE 02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(self, bssid: str) -> None:
        wire = CommandText("BSSID_IGNORE ")
        wire.put("mac", "bssid", bssid)
        self._text = wire


class BssidIgnoreClear(Command["replies.Done"]):
    """Ignores no access point any more.

    ``BSSID_IGNORE clear``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(BssidIgnoreClear())
    b'BSSID_IGNORE clear'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("BSSID_IGNORE")
        wire.literal(" clear")
        self._text = wire


class Blacklist(Command["replies.Addresses"]):
    """Lists the access points that are ignored for now; the old name of BSSID_IGNORE.

    ``BLACKLIST``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Addresses`.

    >>> bytes(Blacklist())
    b'BLACKLIST'
    """

    _reply = "Addresses"

    def __init__(self) -> None:
        wire = CommandText("BLACKLIST")
        self._text = wire


class BlacklistAdd(Command["replies.Done"]):
    """Ignores an access point for some time; the old name of BSSID_IGNORE.

    ``BLACKLIST <bssid:mac>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``bssid``: The BSSID of the access point.

    >>> bytes(BlacklistAdd("02:00:00:00:01:00"))
    b'BLACKLIST 02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(self, bssid: str) -> None:
        wire = CommandText("BLACKLIST ")
        wire.put("mac", "bssid", bssid)
        self._text = wire


class BlacklistClear(Command["replies.Done"]):
    """Ignores no access point any more; the old name of BSSID_IGNORE.

    ``BLACKLIST clear``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(BlacklistClear())
    b'BLACKLIST clear'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("BLACKLIST")
        wire.literal(" clear")
        self._text = wire


class FtDs(Command["replies.Done"]):
    """Prepares a fast transition through the current access point.

    ``FT_DS <bssid:mac>[? <force:lit(force)>]``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    Force: after 2.10.

    - ``bssid``: The BSSID of the access point.
    - ``force``: Does it also if the current access point has not told that it can.

    >>> bytes(FtDs("02:00:00:00:01:00", force=True))
    b'FT_DS 02:00:00:00:01:00 force'
    """

    _reply = "Done"

    def __init__(self, bssid: str, *, force: bool = False) -> None:
        wire = CommandText("FT_DS ")
        wire.put("mac", "bssid", bssid)
        if wire.given("force", force):
            wire.literal(" force")
        self._text = wire


class IbssRsn(Command["replies.Done"]):
    """Starts authentication with a peer of an IBSS.

    ``IBSS_RSN <peer:mac>``

    For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``peer``: The MAC address of the peer.

    >>> bytes(IbssRsn("02:00:00:00:01:00"))
    b'IBSS_RSN 02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(self, peer: str) -> None:
        wire = CommandText("IBSS_RSN ")
        wire.put("mac", "peer", peer)
        self._text = wire


class NewRandomMacAddress(Command["replies.Done"]):
    """Takes a new random MAC address.

    ``NEW_RANDOM_MAC_ADDRESS``

    For wpa_supplicant, since the main branch after 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(NewRandomMacAddress())
    b'NEW_RANDOM_MAC_ADDRESS'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("NEW_RANDOM_MAC_ADDRESS")
        self._text = wire


class SetupLinkReconfig(Command["replies.Done"]):
    """Adds links to a multi-link connection or takes some away.

    ``SETUP_LINK_RECONFIG[? add=<added_links:text>][? delete=<deleted_links:text>]``

    For wpa_supplicant, since the main branch after 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``added_links``: The numbers of the links to add, with spaces between them.
    - ``deleted_links``: The numbers of the links to take away, with spaces between them.

    >>> bytes(SetupLinkReconfig(added_links="some text"))
    b'SETUP_LINK_RECONFIG add=some text'
    """

    _reply = "Done"

    def __init__(
        self,
        *,
        added_links: Optional[Union[Text, int]] = None,
        deleted_links: Optional[Union[Text, int]] = None,
    ) -> None:
        wire = CommandText("SETUP_LINK_RECONFIG")
        if added_links is not None:
            wire.literal(" add=")
            wire.put("text", "added_links", added_links, stops=[" add=", " delete="])
        if deleted_links is not None:
            wire.literal(" delete=")
            wire.put("text", "deleted_links", deleted_links, stops=[" add=", " delete="])
        self._text = wire
