"""What the daemons answer, one class for each form of reply.

Attributes that the daemon did not write are ``None``, lists of them empty. Keys that have no
attribute are in ``other``, and all of the reply is in ``raw`` and ``text``. Which class the reply
to a command has, :func:`wpa_supplicant.parse_reply` knows.

Generated from the sources of ``hostap_ctrl::reply`` by ``cargo run -p protocol-gen``.
"""

from typing import Mapping, Optional, Sequence, Tuple, Union

from ._record import Record, Secret
from ._reply import (
    NOTHING,
    ListReply,
    NetworkValueMethods,
    Reply,
    SignalMethods,
    ValueReply,
)

__all__ = [
    "AccessEntry",
    "AccessList",
    "Addresses",
    "AvailableInterface",
    "Bss",
    "BssList",
    "ChannelFrequency",
    "Channels",
    "Cookie",
    "Credential",
    "CredentialList",
    "DeviceIdentity",
    "Done",
    "DppBootstrap",
    "DppHost",
    "DriverFlags",
    "EapMethod",
    "Eapol",
    "Empty",
    "Frequencies",
    "FstGroups",
    "FstInterface",
    "FstInterfaces",
    "FstSessions",
    "GlobalConfig",
    "Hex",
    "HexIdentifier",
    "HostapdBss",
    "HostapdConfig",
    "HostapdStatus",
    "Identifier",
    "Identity",
    "InterfaceControl",
    "InterfaceControls",
    "InterfaceList",
    "InterfaceNames",
    "LogLevel",
    "Macsec",
    "MacsecParticipant",
    "Mib",
    "MloLink",
    "MloSignalPoll",
    "MloStatus",
    "ModeChannels",
    "MultiLink",
    "NanDataPath",
    "NanPeer",
    "NanPeerInfo",
    "NanService",
    "NanStatus",
    "Neighbor",
    "NeighborReport",
    "Neighbors",
    "Network",
    "NetworkList",
    "NetworkValue",
    "P2pPeer",
    "P2pStarted",
    "PacketCounters",
    "Pairs",
    "Passphrase",
    "PeerAddress",
    "Pin",
    "PmksaCache",
    "PmksaEntry",
    "PmksaKey",
    "PmksaKeys",
    "Pong",
    "PreferredFrequencies",
    "PtksaCache",
    "PtksaEntry",
    "RadioWork",
    "RadioWorkItem",
    "RadiusAccountingServer",
    "RadiusAuthenticationServer",
    "RadiusClient",
    "RadiusServerCounters",
    "RateInfo",
    "Raw",
    "Reply",
    "ScanResult",
    "ScanResults",
    "ScanStarted",
    "SecretHex",
    "SelectedMethod",
    "SignalPoll",
    "Station",
    "StationBand",
    "StationPort",
    "StationReply",
    "Status",
    "StatusInterface",
    "TdlsLinkStatus",
    "TrackedStation",
    "TrackedStations",
    "Value",
    "Words",
    "WpsStatus",
]


class Done(Reply):
    """The daemon did, or started, what was asked: `OK`."""


class Empty(Reply):
    """A reply without a byte, where hostapd says yes in no other way: `WPS_NFC_TOKEN enable` and
    `WPS_NFC_TOKEN disable`.
    """


class Pong(Reply):
    """The reply of `PING`: the daemon is there."""


class Identifier(ValueReply[int]):
    """The number of something that the daemon made: reply of `ADD_NETWORK`, `ADD_CRED`,
    `DPP_QR_CODE`, `DPP_BOOTSTRAP_GEN`, `NAN_PUBLISH`, `RADIO_WORK add`, `REQ_BEACON` and others.
    """


class HexIdentifier(ValueReply[int]):
    """The identifier of a query, which `P2P_SERV_DISC_CANCEL_REQ` takes back: reply of
    `P2P_SERV_DISC_REQ`. It is hex without `0x`, of up to 64 bits.
    """


class Value(ValueReply[str]):
    """One value as text: reply of `GET`, `GET_CRED`, `IFNAME`, `DPP_BOOTSTRAP_GET_URI` and others.
    It may be empty, and is given byte for byte.
    """


class Hex(ValueReply[bytes]):
    """Bytes in hex: reply of `VENDOR`, `VENDOR_ELEM_GET`, `WFD_SUBELEM_GET`, `GAS_RESPONSE_GET`,
    `DUMP_BEACON` and others. An empty reply is no bytes, not a failure.
    """


class SecretHex(ValueReply[Secret]):
    """Key material in hex: reply of `DPP_CONFIGURATOR_GET_KEY`, `WPS_NFC_TOKEN`,
    `WPS_NFC_CONFIG_TOKEN`, `GET_PMK`, `GET_TK` and their kin.
    """


class Pin(ValueReply[Secret]):
    """A PIN of WPS, to be shown to the user: reply of
    wpa_supplicant's `WPS_PIN` (hostapd's answers `OK`), of `WPS_AP_PIN` and of `WPS_CHECK_PIN`.
    Zeros at its beginning are part of it. `repr` hides it.
    """


class Passphrase(ValueReply[Secret]):
    """The passphrase of a group: reply of `P2P_GET_PASSPHRASE`."""


class PeerAddress(ValueReply[str]):
    """An address and nothing else: reply of `P2P_GROUP_MEMBER`."""


class Cookie(ValueReply[Secret]):
    """The cookie that the UDP transport wants before each command: reply of `GET_COOKIE`."""


class ScanStarted(Reply):
    """The reply of `SCAN`: it was started or will be. Asked with `use_id=1`, the daemon tells the
    number that the scan's events have.
    """

    id: Optional[int] = None
    """The number of the scan, if it was asked for."""

    _names = {
        "id": "id",
    }


class P2pStarted(Reply):
    """The reply of `P2P_CONNECT`."""

    pin: Optional[Secret] = None
    """The PIN that is to be typed into the other device, if there is one.

    On the wire: `ShowPin`.
    """

    _names = {
        "ShowPin": "pin",
    }


class TdlsLinkStatus(ValueReply[str]):
    """The state of a direct link: reply of `TDLS_LINK_STATUS`."""


class StatusInterface(Record):
    """An interface, as the global socket lists it."""

    ifname: str
    """Its name."""

    address: Optional[str] = None
    """Its MAC address."""

    _names = {
        "ifname": "ifname",
        "address": "address",
    }


class SelectedMethod(Record):
    """The EAP method in use: `21 (EAP-TTLS)`."""

    number: int
    """The number that IANA gave it."""

    name: str
    """Its name with `EAP-` before it."""

    _names = {
        "number": "number",
        "name": "name",
    }


class Eapol(Record):
    """An authentication by IEEE 802.1X: of the connection, or ahead of roaming."""

    supplicant_pae_state: Optional[str] = None
    """The state of the port access entity.

    On the wire: `Supplicant PAE state`.
    """

    port_status: Optional[str] = None
    """Whether data may pass.

    On the wire: `suppPortStatus`.
    """

    held_period: Optional[int] = None
    """Seconds to wait after a failure (`STATUS-VERBOSE`).

    On the wire: `heldPeriod`.
    """

    authentication_period: Optional[int] = None
    """Seconds to wait for the authenticator (`STATUS-VERBOSE`).

    On the wire: `authPeriod`.
    """

    start_period: Optional[int] = None
    """Seconds between two EAPOL-Start frames (`STATUS-VERBOSE`).

    On the wire: `startPeriod`.
    """

    maximum_start: Optional[int] = None
    """How many EAPOL-Start frames to send (`STATUS-VERBOSE`).

    On the wire: `maxStart`.
    """

    port_control: Optional[str] = None
    """Who decides on the port: `Auto` or a fixed state (`STATUS-VERBOSE`).

    On the wire: `portControl`.
    """

    backend_state: Optional[str] = None
    """The state of the backend (`STATUS-VERBOSE`).

    On the wire: `Supplicant Backend state`.
    """

    eap_state: Optional[str] = None
    """The state of EAP, such as `IDLE`, `SUCCESS` or `FAILURE`.

    On the wire: `EAP state`.
    """

    selected_method: Optional[SelectedMethod] = None
    """The method in use.

    On the wire: `selectedMethod`.
    """

    tls_version: Optional[str] = None
    """The TLS version of the method, such as `TLSv1.2`.

    On the wire: `eap_tls_version`.
    """

    tls_cipher: Optional[str] = None
    """The TLS cipher suite; `(NONE)` when no handshake has been done.

    On the wire: `EAP TLS cipher`.
    """

    tls_session_reused: Optional[bool] = None
    """Whether an earlier TLS session went on."""

    requested_method: Optional[str] = None
    """The method that the server asked for (`STATUS-VERBOSE`).

    On the wire: `reqMethod`.
    """

    method_state: Optional[str] = None
    """How far the method is (`STATUS-VERBOSE`).

    On the wire: `methodState`.
    """

    decision: Optional[str] = None
    """What the method has decided so far (`STATUS-VERBOSE`)."""

    client_timeout: Optional[int] = None
    """Seconds until EAP gives up (`STATUS-VERBOSE`).

    On the wire: `ClientTimeout`.
    """

    other: Mapping[str, str] = NOTHING
    """Keys that have no attribute, or whose values are of another form."""

    _names = {
        "Supplicant PAE state": "supplicant_pae_state",
        "suppPortStatus": "port_status",
        "heldPeriod": "held_period",
        "authPeriod": "authentication_period",
        "startPeriod": "start_period",
        "maxStart": "maximum_start",
        "portControl": "port_control",
        "Supplicant Backend state": "backend_state",
        "EAP state": "eap_state",
        "selectedMethod": "selected_method",
        "eap_tls_version": "tls_version",
        "EAP TLS cipher": "tls_cipher",
        "tls_session_reused": "tls_session_reused",
        "reqMethod": "requested_method",
        "methodState": "method_state",
        "decision": "decision",
        "ClientTimeout": "client_timeout",
    }
    _nested = {"selected_method": SelectedMethod}


class MacsecParticipant(Record):
    """One participant of MACsec key agreement."""

    index: Optional[int] = None
    """Its index.

    On the wire: `participant_idx`.
    """

    ckn: Optional[bytes] = None
    """The name of its connectivity association key; not the key."""

    mi: Optional[bytes] = None
    """Its member identifier."""

    mn: Optional[int] = None
    """Its message number."""

    active: Optional[bool] = None
    """Whether it is active."""

    participant: Optional[bool] = None
    """Whether it takes part."""

    retain: Optional[bool] = None
    """Whether it stays after a failure."""

    live_peers: Optional[int] = None
    """How many peers answer."""

    potential_peers: Optional[int] = None
    """How many peers may answer yet."""

    is_key_server: Optional[bool] = None
    """Whether it is the key server."""

    is_elected: Optional[bool] = None
    """Whether it was elected."""

    other: Mapping[str, str] = NOTHING
    """Keys that have no attribute, or whose values are of another form."""

    _names = {
        "participant_idx": "index",
        "ckn": "ckn",
        "mi": "mi",
        "mn": "mn",
        "active": "active",
        "participant": "participant",
        "retain": "retain",
        "live_peers": "live_peers",
        "potential_peers": "potential_peers",
        "is_key_server": "is_key_server",
        "is_elected": "is_elected",
    }


class Macsec(Record):
    """The state of MACsec key agreement."""

    status: Optional[str] = None
    """Whether key agreement runs.

    On the wire: `PAE KaY status`.
    """

    authenticated: Optional[bool] = None
    """Whether the peer is authenticated.

    On the wire: `Authenticated`.
    """

    secured: Optional[bool] = None
    """Whether frames are protected.

    On the wire: `Secured`.
    """

    failed: Optional[bool] = None
    """Whether key agreement failed.

    On the wire: `Failed`.
    """

    actor_priority: Optional[int] = None
    """The priority of this side.

    On the wire: `Actor Priority`.
    """

    key_server_priority: Optional[int] = None
    """The priority of the key server.

    On the wire: `Key Server Priority`.
    """

    is_key_server: Optional[bool] = None
    """Whether this side is the key server.

    On the wire: `Is Key Server`.
    """

    keys_distributed: Optional[int] = None
    """How many keys this side has given out.

    On the wire: `Number of Keys Distributed`.
    """

    keys_received: Optional[int] = None
    """How many keys this side was given.

    On the wire: `Number of Keys Received`.
    """

    hello_time: Optional[int] = None
    """Milliseconds between two greetings.

    On the wire: `MKA Hello Time`.
    """

    actor_sci: Optional[str] = None
    """This side's secure channel: a MAC address and a port."""

    key_server_sci: Optional[str] = None
    """The key server's secure channel."""

    participants: Sequence[MacsecParticipant] = ()
    """The participants, whose keys repeat: each begins at `participant_idx`."""

    other: Mapping[str, str] = NOTHING
    """Keys that have no attribute, or whose values are of another form."""

    _names = {
        "PAE KaY status": "status",
        "Authenticated": "authenticated",
        "Secured": "secured",
        "Failed": "failed",
        "Actor Priority": "actor_priority",
        "Key Server Priority": "key_server_priority",
        "Is Key Server": "is_key_server",
        "Number of Keys Distributed": "keys_distributed",
        "Number of Keys Received": "keys_received",
        "MKA Hello Time": "hello_time",
        "actor_sci": "actor_sci",
        "key_server_sci": "key_server_sci",
        "participants": "participants",
    }
    _nested = {"participants": MacsecParticipant}


class Status(Reply):
    """The state of an interface, or of the whole wpa_supplicant.

    A getter gives the first value of its key. Keys of a pre-authentication repeat those of the
    connection: see `eapol` and `preauthentication`.
    """

    bssid: Optional[str] = None
    """The BSS; the interface is associated with it."""

    freq: Optional[int] = None
    """The frequency in MHz."""

    ssid: Optional[str] = None
    """The network's SSID."""

    id: Optional[int] = None
    """The network's id, of the list of networks."""

    mode: Optional[str] = None
    """What the interface is in the network."""

    wifi_generation: Optional[int] = None
    """The generation of Wi-Fi, such as 6 for IEEE 802.11ax."""

    max_nss_rx: Optional[int] = None
    """How many spatial streams can be received; after 2.11."""

    max_nss_tx: Optional[int] = None
    """How many spatial streams can be sent; after 2.11."""

    channel_width: Optional[int] = None
    """The channel's width in MHz; after 2.11."""

    pairwise_cipher: Optional[str] = None
    """The cipher of frames to one station."""

    group_cipher: Optional[str] = None
    """The cipher of frames to groups."""

    key_mgmt: Optional[str] = None
    """The key management."""

    dpp_pfs: Optional[bool] = None
    """Whether DPP used perfect forward secrecy."""

    pmf: Optional[str] = None
    """Whether management frames are protected."""

    mgmt_group_cipher: Optional[str] = None
    """The cipher of management frames to groups."""

    sae_group: Optional[int] = None
    """The finite cyclic group of SAE."""

    sae_h2e: Optional[bool] = None
    """Whether SAE used hash-to-element."""

    sae_pk: Optional[bool] = None
    """Whether SAE used a public key."""

    wpa_state: Optional[str] = None
    """How far the connection is."""

    ip_address: Optional[str] = None
    """The interface's IP address."""

    p2p_device_address: Optional[str] = None
    """The P2P device's address."""

    address: Optional[str] = None
    """The interface's own address."""

    ap_mld_addr: Optional[str] = None
    """The address of the access point's multi-link device; 2.11 and later."""

    hs20: Optional[int] = None
    """The release of Hotspot 2.0."""

    sp_type: Optional[str] = None
    """Whether this network is the home of its credential."""

    eap_session_id: Optional[bytes] = None
    """The id of the EAP session."""

    uuid: Optional[str] = None
    """The UUID of WPS."""

    ieee80211ac: Optional[bool] = None
    """Whether the connection has IEEE 802.11ac."""

    bss_max_idle_period: Optional[int] = None
    """After how long without frames the access point forgets the station, as it announced."""

    ssid_verified: Optional[bool] = None
    """Whether the SSID has been verified."""

    bigtk_set: Optional[bool] = None
    """Whether there is a key that protects beacons."""

    p2p_state: Optional[str] = None
    """What P2P does: the global socket."""

    wifi_display: Optional[bool] = None
    """Whether Wi-Fi Display is on: the global socket."""

    ifindex: Optional[int] = None
    """The interface's number in the kernel (`STATUS-DRIVER`)."""

    ifname: Optional[str] = None
    """The interface's name (`STATUS-DRIVER`, and the first one of the global socket)."""

    brname: Optional[str] = None
    """The bridge that the interface is in, maybe empty (`STATUS-DRIVER`)."""

    addr: Optional[str] = None
    """The interface's own address (`STATUS-DRIVER`)."""

    beacon_set: Optional[bool] = None
    """Whether the driver has a beacon (`STATUS-DRIVER`)."""

    passphrase: Optional[Secret] = None
    """The network's passphrase: an access point's answer to `STATUS-WPS`."""

    id_str: Optional[str] = None
    """The network's `id_str`, as it was configured: any bytes, ends of lines too."""

    home_providers: Sequence[str] = ()
    """The service providers of Hotspot 2.0 whose home this network is.

    On the wire: `home_sp`.
    """

    provisioning_providers: Sequence[str] = ()
    """The service providers of Hotspot 2.0 that provided the credential.

    On the wire: `provisioning_sp`.
    """

    interfaces: Sequence[StatusInterface] = ()
    """The interfaces, as the global socket lists them: name and MAC address."""

    preauthentication: Optional[Eapol] = None
    """The authentication with an access point to roam to."""

    eapol: Optional[Eapol] = None
    """The authentication of the connection, where it is by IEEE 802.1X."""

    macsec: Optional[Macsec] = None
    """MACsec key agreement, on a wired interface that has it."""

    other: Mapping[str, str] = NOTHING
    """Keys that have no attribute, or whose values are of another form."""

    _names = {
        "bssid": "bssid",
        "freq": "freq",
        "ssid": "ssid",
        "id": "id",
        "mode": "mode",
        "wifi_generation": "wifi_generation",
        "max_nss_rx": "max_nss_rx",
        "max_nss_tx": "max_nss_tx",
        "channel_width": "channel_width",
        "pairwise_cipher": "pairwise_cipher",
        "group_cipher": "group_cipher",
        "key_mgmt": "key_mgmt",
        "dpp_pfs": "dpp_pfs",
        "pmf": "pmf",
        "mgmt_group_cipher": "mgmt_group_cipher",
        "sae_group": "sae_group",
        "sae_h2e": "sae_h2e",
        "sae_pk": "sae_pk",
        "wpa_state": "wpa_state",
        "ip_address": "ip_address",
        "p2p_device_address": "p2p_device_address",
        "address": "address",
        "ap_mld_addr": "ap_mld_addr",
        "hs20": "hs20",
        "sp_type": "sp_type",
        "eap_session_id": "eap_session_id",
        "uuid": "uuid",
        "ieee80211ac": "ieee80211ac",
        "bss_max_idle_period": "bss_max_idle_period",
        "ssid_verified": "ssid_verified",
        "bigtk_set": "bigtk_set",
        "p2p_state": "p2p_state",
        "wifi_display": "wifi_display",
        "ifindex": "ifindex",
        "ifname": "ifname",
        "brname": "brname",
        "addr": "addr",
        "beacon_set": "beacon_set",
        "passphrase": "passphrase",
        "id_str": "id_str",
        "home_sp": "home_providers",
        "provisioning_sp": "provisioning_providers",
        "interfaces": "interfaces",
        "preauthentication": "preauthentication",
    }
    _nested = {"interfaces": StatusInterface, "preauthentication": Eapol}
    _parts = {"eapol": Eapol, "macsec": Macsec}


class HostapdBss(Record):
    """One of the BSSs in hostapd's status."""

    index: int
    """Its number."""

    ifname: str
    """Its interface."""

    bssid: Optional[str] = None
    """Its BSSID."""

    ssid: Optional[str] = None
    """Its SSID."""

    num_sta: Optional[int] = None
    """How many stations it has."""

    mld_addr: Optional[str] = None
    """The address of its MLD."""

    mld_id: Optional[int] = None
    """The number of its MLD."""

    mld_link_id: Optional[int] = None
    """The number of its link within the MLD."""

    _names = {
        "index": "index",
        "ifname": "ifname",
        "bssid": "bssid",
        "ssid": "ssid",
        "num_sta": "num_sta",
        "mld_addr": "mld_addr",
        "mld_id": "mld_id",
        "mld_link_id": "mld_link_id",
    }


class HostapdStatus(Reply):
    """The reply of hostapd's `STATUS`: the radio and all its BSSs."""

    state: Optional[str] = None
    """What the interface is doing."""

    phy: Optional[str] = None
    """The radio's name."""

    freq: Optional[int] = None
    """The frequency in MHz; 0 before there is one."""

    num_sta_non_erp: Optional[int] = None
    """Stations without ERP rates."""

    num_sta_no_short_slot_time: Optional[int] = None
    """Stations without short slot times."""

    num_sta_no_short_preamble: Optional[int] = None
    """Stations without short preambles."""

    olbc: Optional[bool] = None
    """Whether other BSSs without ERP rates are about."""

    num_sta_ht_no_gf: Optional[int] = None
    """802.11n stations without greenfield mode."""

    num_sta_no_ht: Optional[int] = None
    """Stations without 802.11n."""

    num_sta_ht_20_mhz: Optional[int] = None
    """802.11n stations with 20 MHz only."""

    num_sta_ht40_intolerant: Optional[int] = None
    """Stations that forbid 40 MHz."""

    olbc_ht: Optional[bool] = None
    """Whether other BSSs without 802.11n are about."""

    ht_op_mode: Optional[int] = None
    """The operation mode of 802.11n."""

    hw_mode: Optional[str] = None
    """The mode of the radio."""

    country_code: Optional[str] = None
    """The country's code, two letters."""

    country3: Optional[int] = None
    """The third byte of the country element."""

    cac_time_seconds: Optional[int] = None
    """How many seconds it listens for radar."""

    cac_time_left_seconds: Optional[int] = None
    """How many seconds of that are left; `None` for `N/A`: it is not listening now."""

    channel: Optional[int] = None
    """The channel's number."""

    edmg_enable: Optional[bool] = None
    """Whether EDMG (60 GHz) is in use."""

    edmg_channel: Optional[int] = None
    """The EDMG channel's number."""

    secondary_channel: Optional[int] = None
    """Where the second 20 MHz of 40 are: 1 above, -1 below, 0 none."""

    ieee80211n: Optional[bool] = None
    """Whether 802.11n is in use."""

    ieee80211ac: Optional[bool] = None
    """Whether 802.11ac is in use."""

    ieee80211ax: Optional[bool] = None
    """Whether 802.11ax is in use."""

    ieee80211be: Optional[bool] = None
    """Whether 802.11be is in use."""

    ieee80211bn: Optional[bool] = None
    """Whether 802.11bn is in use."""

    beacon_int: Optional[int] = None
    """The beacon interval in TU."""

    dtim_period: Optional[int] = None
    """Every how many beacons a DTIM comes."""

    eht_oper_chwidth: Optional[int] = None
    """The width of the channel with 802.11be, as configured."""

    eht_oper_centr_freq_seg0_idx: Optional[int] = None
    """The centre of the channel with 802.11be, as a channel's number."""

    eht_bw320_offset: Optional[int] = None
    """Where the other half of 320 MHz is."""

    punct_bitmap: Optional[int] = None
    """The 20 MHz parts that are left out."""

    num_links: Optional[int] = None
    """How many links the MLD has."""

    link_id: Optional[int] = None
    """The number of this link."""

    link_addr: Optional[str] = None
    """The address of this link."""

    ap_mld_type: Optional[str] = None
    """Whether the MLD's links can send and receive at the same time."""

    he_oper_chwidth: Optional[int] = None
    """The width of the channel with 802.11ax, as configured."""

    he_oper_centr_freq_seg0_idx: Optional[int] = None
    """The centre of the channel with 802.11ax, as a channel's number."""

    he_oper_centr_freq_seg1_idx: Optional[int] = None
    """The centre of the second part with 802.11ax, as a channel's number."""

    he_bss_color: Optional[int] = None
    """The BSS colour of 802.11ax; -1 if none is in use."""

    vht_oper_chwidth: Optional[int] = None
    """The width of the channel with 802.11ac, as configured."""

    vht_oper_centr_freq_seg0_idx: Optional[int] = None
    """The centre of the channel with 802.11ac, as a channel's number."""

    vht_oper_centr_freq_seg1_idx: Optional[int] = None
    """The centre of the second part with 802.11ac, as a channel's number."""

    vht_caps_info: Optional[int] = None
    """The capability field of 802.11ac."""

    rx_vht_mcs_map: Optional[int] = None
    """What the radio can receive with 802.11ac."""

    tx_vht_mcs_map: Optional[int] = None
    """What the radio can send with 802.11ac."""

    ht_caps_info: Optional[int] = None
    """The capability field of 802.11n."""

    ht_mcs_bitmask: Optional[bytes] = None
    """What the radio can receive with 802.11n: ten bytes."""

    supported_rates: Sequence[int] = ()
    """The rates in units of 500 kbit/s."""

    max_txpower: Optional[int] = None
    """The most power that is allowed on the channel, in dBm."""

    chan_util_avg: Optional[int] = None
    """How busy the channel is on average, of 255."""

    partner_links: Sequence[Tuple[int, str]] = ()
    """The other links of the MLD: their numbers, and the addresses on them.

    On the wire: `partner_link[number]`.

    On the wire: `partner_link`.
    """

    bss_list: Sequence[HostapdBss] = ()
    """The BSSs of the radio, the first of which is its interface's own. All of its lines must
    be there before one counts as cut off: see `is_cut`.

    On the wire: `bss`.
    """

    other: Mapping[str, str] = NOTHING
    """Keys that have no attribute, or whose values are of another form."""

    _names = {
        "state": "state",
        "phy": "phy",
        "freq": "freq",
        "num_sta_non_erp": "num_sta_non_erp",
        "num_sta_no_short_slot_time": "num_sta_no_short_slot_time",
        "num_sta_no_short_preamble": "num_sta_no_short_preamble",
        "olbc": "olbc",
        "num_sta_ht_no_gf": "num_sta_ht_no_gf",
        "num_sta_no_ht": "num_sta_no_ht",
        "num_sta_ht_20_mhz": "num_sta_ht_20_mhz",
        "num_sta_ht40_intolerant": "num_sta_ht40_intolerant",
        "olbc_ht": "olbc_ht",
        "ht_op_mode": "ht_op_mode",
        "hw_mode": "hw_mode",
        "country_code": "country_code",
        "country3": "country3",
        "cac_time_seconds": "cac_time_seconds",
        "cac_time_left_seconds": "cac_time_left_seconds",
        "channel": "channel",
        "edmg_enable": "edmg_enable",
        "edmg_channel": "edmg_channel",
        "secondary_channel": "secondary_channel",
        "ieee80211n": "ieee80211n",
        "ieee80211ac": "ieee80211ac",
        "ieee80211ax": "ieee80211ax",
        "ieee80211be": "ieee80211be",
        "ieee80211bn": "ieee80211bn",
        "beacon_int": "beacon_int",
        "dtim_period": "dtim_period",
        "eht_oper_chwidth": "eht_oper_chwidth",
        "eht_oper_centr_freq_seg0_idx": "eht_oper_centr_freq_seg0_idx",
        "eht_bw320_offset": "eht_bw320_offset",
        "punct_bitmap": "punct_bitmap",
        "num_links": "num_links",
        "link_id": "link_id",
        "link_addr": "link_addr",
        "ap_mld_type": "ap_mld_type",
        "he_oper_chwidth": "he_oper_chwidth",
        "he_oper_centr_freq_seg0_idx": "he_oper_centr_freq_seg0_idx",
        "he_oper_centr_freq_seg1_idx": "he_oper_centr_freq_seg1_idx",
        "he_bss_color": "he_bss_color",
        "vht_oper_chwidth": "vht_oper_chwidth",
        "vht_oper_centr_freq_seg0_idx": "vht_oper_centr_freq_seg0_idx",
        "vht_oper_centr_freq_seg1_idx": "vht_oper_centr_freq_seg1_idx",
        "vht_caps_info": "vht_caps_info",
        "rx_vht_mcs_map": "rx_vht_mcs_map",
        "tx_vht_mcs_map": "tx_vht_mcs_map",
        "ht_caps_info": "ht_caps_info",
        "ht_mcs_bitmask": "ht_mcs_bitmask",
        "supported_rates": "supported_rates",
        "max_txpower": "max_txpower",
        "chan_util_avg": "chan_util_avg",
        "partner_link": "partner_links",
        "bss": "bss_list",
    }
    _nested = {"bss_list": HostapdBss}


class HostapdConfig(Reply):
    """The reply of hostapd's `GET_CONFIG`: what a client must know to connect. Passphrases and
    keys are hidden in `repr`.
    """

    bssid: Optional[str] = None
    """The BSSID."""

    ssid: Optional[str] = None
    """The SSID."""

    config_id: Optional[str] = None
    """The identifier of the configuration."""

    wps_state: Optional[str] = None
    """Whether there is WPS."""

    passphrase: Optional[Secret] = None
    """The passphrase."""

    psk: Optional[Secret] = None
    """The key made of the passphrase."""

    multi_ap: Optional[int] = None
    """Which parts of Multi-AP it plays: 1 backhaul, 2 fronthaul, 3 both."""

    multi_ap_backhaul_ssid: Optional[str] = None
    """The SSID of the backhaul."""

    multi_ap_backhaul_wpa_passphrase: Optional[Secret] = None
    """The passphrase of the backhaul."""

    multi_ap_backhaul_wpa_psk: Optional[Secret] = None
    """The key of the backhaul."""

    wpa: Optional[int] = None
    """Bits: 1 for WPA, 2 for WPA2 and later."""

    key_mgmt: Sequence[str] = ()
    """The key managements, such as `WPA-PSK` and `SAE`."""

    group_cipher: Optional[str] = None
    """The group cipher."""

    rsn_pairwise_cipher: Sequence[str] = ()
    """The pairwise ciphers of WPA2 and later."""

    wpa_pairwise_cipher: Sequence[str] = ()
    """The pairwise ciphers of WPA."""

    wpa_deny_ptk0_rekey: Optional[int] = None
    """Whether the pairwise key may be renewed: 0 always, 1 not with TKIP, 2 never."""

    extended_key_id: Optional[int] = None
    """Whether extended key identifiers are used: 0, 1 or 2."""

    other: Mapping[str, Secret] = NOTHING
    """Keys that have no attribute, or whose values are of another form."""

    _names = {
        "bssid": "bssid",
        "ssid": "ssid",
        "config_id": "config_id",
        "wps_state": "wps_state",
        "passphrase": "passphrase",
        "psk": "psk",
        "multi_ap": "multi_ap",
        "multi_ap_backhaul_ssid": "multi_ap_backhaul_ssid",
        "multi_ap_backhaul_wpa_passphrase": "multi_ap_backhaul_wpa_passphrase",
        "multi_ap_backhaul_wpa_psk": "multi_ap_backhaul_wpa_psk",
        "wpa": "wpa",
        "key_mgmt": "key_mgmt",
        "group_cipher": "group_cipher",
        "rsn_pairwise_cipher": "rsn_pairwise_cipher",
        "wpa_pairwise_cipher": "wpa_pairwise_cipher",
        "wpa_deny_ptk0_rekey": "wpa_deny_ptk0_rekey",
        "extended_key_id": "extended_key_id",
    }


class WpsStatus(Reply):
    """The reply of hostapd's `WPS_GET_STATUS`."""

    pbc_status: Optional[str] = None
    """The state of the button. On the wire: `PBC Status`.

    On the wire: `PBC Status`.
    """

    last_result: Optional[str] = None
    """How WPS ended the last time. On the wire: `Last WPS result`.

    On the wire: `Last WPS result`.
    """

    failure_reason: Optional[str] = None
    """Why it failed, if it did for a reason that has a name. On the wire: `Failure Reason`.

    On the wire: `Failure Reason`.
    """

    peer_address: Optional[str] = None
    """The device it was with. On the wire: `Peer Address`.

    On the wire: `Peer Address`.
    """

    _names = {
        "PBC Status": "pbc_status",
        "Last WPS result": "last_result",
        "Failure Reason": "failure_reason",
        "Peer Address": "peer_address",
    }


class ScanResult(Record):
    """One BSS of the table."""

    bssid: str
    """The address of the BSS."""

    frequency: int
    """The frequency in MHz."""

    signal_level: int
    """The signal's level: dBm where the driver knows it, else a number without a unit."""

    flags: str
    """How it is protected, and what else it offers."""

    ssid: str
    """The SSID; empty if it is hidden."""

    _names = {
        "bssid": "bssid",
        "frequency": "frequency",
        "signal_level": "signal_level",
        "flags": "flags",
        "ssid": "ssid",
    }


class ScanResults(ListReply[ScanResult]):
    """The table of `SCAN_RESULTS`.

    wpa_supplicant stops before the row that would not fit into its 4096 bytes, without a word:
    see `may_be_cut`. The complete list comes through
    `BssPages`.
    """

    _items = ScanResult


class Neighbor(Record):
    """An access point that a BSS reports near it, in its reduced neighbour report."""

    header: Optional[int] = None
    """The header of the information.

    On the wire: `hdr`.
    """

    length: Optional[int] = None
    """The length of the information, in bytes.

    On the wire: `len`.
    """

    operating_class: Optional[int] = None
    """The operating class.

    On the wire: `op_c`.
    """

    channel: Optional[int] = None
    """The channel."""

    tbtt_offset: Optional[int] = None
    """Time units to its next beacon; 255 for unknown."""

    bssid: Optional[str] = None
    """Its address."""

    short_ssid: Optional[int] = None
    """A hash of its SSID.

    On the wire: `short SSID`.
    """

    parameters: Optional[int] = None
    """What kind of BSS it is.

    On the wire: `bss_params`.
    """

    power_spectral_density: Optional[int] = None
    """The power spectral density that is allowed.

    On the wire: `PSD`.
    """

    mld_id: Optional[int] = None
    """The number of its multi-link device.

    On the wire: `mld ID`.
    """

    link_id: Optional[int] = None
    """The link of that device.

    On the wire: `link ID`.
    """

    access_point: int
    """The index of the information on an access point, `ap_info`.

    On the wire: `ap_info`.
    """

    target: int
    """The index of the beacon time within it, `tbtt_info`.

    On the wire: `tbtt_info`.
    """

    other: Mapping[str, str] = NOTHING
    """Keys that have no attribute, or whose values are of another form."""

    _names = {
        "hdr": "header",
        "len": "length",
        "op_c": "operating_class",
        "channel": "channel",
        "tbtt_offset": "tbtt_offset",
        "bssid": "bssid",
        "short SSID": "short_ssid",
        "bss_params": "parameters",
        "PSD": "power_spectral_density",
        "mld ID": "mld_id",
        "link ID": "link_id",
        "ap_info": "access_point",
        "tbtt_info": "target",
    }


class MultiLink(Record):
    """The links of a multi-link device."""

    control: Optional[int] = None
    """The control field of the element."""

    common_length: Optional[int] = None
    """The length of the part that all links share, in bytes.

    On the wire: `common info len`.
    """

    mld_address: Optional[str] = None
    """The address of the device.

    On the wire: `MLD addr`.
    """

    link_id: Optional[int] = None
    """The link that this BSS is.

    On the wire: `link ID`.
    """

    other: Mapping[str, str] = NOTHING
    """Keys that have no attribute, or whose values are of another form."""

    _names = {
        "control": "control",
        "common info len": "common_length",
        "MLD addr": "mld_address",
        "link ID": "link_id",
    }


class Bss(Record):
    """What wpa_supplicant knows of one BSS. What the mask left out is `None`."""

    id: Optional[int] = None
    """Its id in the daemon's table, which it keeps as long as it is known."""

    bssid: Optional[str] = None
    """Its address."""

    freq: Optional[int] = None
    """The frequency in MHz."""

    beacon_int: Optional[int] = None
    """Time units (1.024 ms) from beacon to beacon."""

    capabilities: Optional[int] = None
    """The capability field of its beacons."""

    qual: Optional[int] = None
    """The signal's quality, in the driver's unit."""

    noise: Optional[int] = None
    """The noise in dBm."""

    level: Optional[int] = None
    """The signal's level in dBm, or in the driver's unit."""

    tsf: Optional[int] = None
    """The time of the BSS, in microseconds."""

    age: Optional[int] = None
    """Seconds since it was last heard."""

    ie: Optional[bytes] = None
    """The information elements of its probe response, else of its beacon."""

    flags: Optional[str] = None
    """How it is protected, and what else it offers."""

    ssid: Optional[str] = None
    """Its SSID; empty if it is hidden."""

    wps_state: Optional[str] = None
    """Whether it has been set up by WPS."""

    wps_ap_setup_locked: Optional[bool] = None
    """Whether its WPS set-up is locked."""

    wps_selected_registrar: Optional[bool] = None
    """Whether it waits for a device by WPS."""

    wps_device_password_id: Optional[int] = None
    """The kind of password it waits for by WPS."""

    wps_selected_registrar_config_methods: Optional[int] = None
    """The WPS methods of the registrar it has selected."""

    wps_primary_device_type: Optional[str] = None
    """Its WPS device type."""

    wps_device_name: Optional[str] = None
    """Its WPS name."""

    wps_config_methods: Optional[int] = None
    """Its WPS methods."""

    p2p_dev_capab: Optional[int] = None
    """The capabilities of the P2P device."""

    p2p_group_capab: Optional[int] = None
    """The capabilities of the P2P group."""

    p2p_primary_device_type: Optional[str] = None
    """The type of the P2P device."""

    p2p_device_name: Optional[str] = None
    """The name of the P2P device."""

    p2p_device_addr: Optional[str] = None
    """The address of the P2P device."""

    p2p_config_methods: Optional[int] = None
    """The WPS methods of the P2P device."""

    wfd_subelems: Optional[bytes] = None
    """The subelements of Wi-Fi Display."""

    anqp_capability_list: Optional[bytes] = None
    """ANQP: which elements it can answer."""

    anqp_venue_name: Optional[bytes] = None
    """ANQP: the venue's names."""

    anqp_network_auth_type: Optional[bytes] = None
    """ANQP: what has to be done to get on."""

    anqp_roaming_consortium: Optional[bytes] = None
    """ANQP: the roaming consortia."""

    anqp_ip_addr_type_availability: Optional[bytes] = None
    """ANQP: which kinds of IP addresses can be had."""

    anqp_nai_realm: Optional[bytes] = None
    """ANQP: the realms and how to authenticate with them."""

    anqp_3gpp: Optional[bytes] = None
    """ANQP: the cellular networks."""

    anqp_domain_name: Optional[bytes] = None
    """ANQP: the domains of the operator."""

    anqp_fils_realm_info: Optional[bytes] = None
    """ANQP: the realms of FILS."""

    hs20_capability_list: Optional[bytes] = None
    """Hotspot 2.0: which elements it can answer."""

    hs20_operator_friendly_name: Optional[bytes] = None
    """Hotspot 2.0: the operator's names."""

    hs20_wan_metrics: Optional[bytes] = None
    """Hotspot 2.0: the link to the internet."""

    hs20_connection_capability: Optional[bytes] = None
    """Hotspot 2.0: which protocols get through."""

    hs20_operating_class: Optional[bytes] = None
    """Hotspot 2.0: the operating classes in use."""

    hs20_osu_providers_list: Optional[bytes] = None
    """Hotspot 2.0: the providers of online sign-up; up to 2.11."""

    hs20_operator_icon_metadata: Optional[bytes] = None
    """Hotspot 2.0: the operator's icons; up to 2.11."""

    hs20_osu_providers_nai_list: Optional[bytes] = None
    """Hotspot 2.0: the providers' identifiers; up to 2.11."""

    mesh_id: Optional[str] = None
    """The name of the mesh network."""

    active_path_selection_protocol_id: Optional[int] = None
    """Mesh: the protocol that selects paths."""

    active_path_selection_metric_id: Optional[int] = None
    """Mesh: the metric by which paths are selected."""

    congestion_control_mode_id: Optional[int] = None
    """Mesh: how congestion is controlled."""

    synchronization_method_id: Optional[int] = None
    """Mesh: how stations keep time."""

    authentication_protocol_id: Optional[int] = None
    """Mesh: how stations authenticate."""

    mesh_formation_info: Optional[int] = None
    """Mesh: how many peers the station has, and its gates."""

    mesh_capability: Optional[int] = None
    """Mesh: the station's capabilities."""

    snr: Optional[int] = None
    """The signal above the noise, in dB."""

    est_throughput: Optional[int] = None
    """The speed that may be expected, in kbit/s."""

    update_idx: Optional[int] = None
    """How many times the daemon's table had changed when this BSS last did."""

    beacon_ie: Optional[bytes] = None
    """The information elements of its beacon."""

    fils_info: Optional[int] = None
    """FILS: the information field of its element."""

    fils_cache_id: Optional[bytes] = None
    """FILS: the identifier of the cache of keys."""

    fils_hessid: Optional[str] = None
    """FILS: the identifier of the homogeneous ESS."""

    fils_realms: Optional[str] = None
    """FILS: hashes of the realms."""

    ap_mld_addr: Optional[str] = None
    """The address of the multi-link device; 2.11 and later."""

    neighbors: Sequence[Neighbor] = ()
    """The access points that this one reports near it (`ap_info[..]`).

    On the wire: `ap_info`.
    """

    multi_link: Optional[MultiLink] = None
    """The links of the multi-link device that it is part of (`multi-link:`).

    On the wire: `multi-link`.
    """

    other: Mapping[str, str] = NOTHING
    """Keys that have no attribute, or whose values are of another form."""

    _names = {
        "id": "id",
        "bssid": "bssid",
        "freq": "freq",
        "beacon_int": "beacon_int",
        "capabilities": "capabilities",
        "qual": "qual",
        "noise": "noise",
        "level": "level",
        "tsf": "tsf",
        "age": "age",
        "ie": "ie",
        "flags": "flags",
        "ssid": "ssid",
        "wps_state": "wps_state",
        "wps_ap_setup_locked": "wps_ap_setup_locked",
        "wps_selected_registrar": "wps_selected_registrar",
        "wps_device_password_id": "wps_device_password_id",
        "wps_selected_registrar_config_methods": "wps_selected_registrar_config_methods",
        "wps_primary_device_type": "wps_primary_device_type",
        "wps_device_name": "wps_device_name",
        "wps_config_methods": "wps_config_methods",
        "p2p_dev_capab": "p2p_dev_capab",
        "p2p_group_capab": "p2p_group_capab",
        "p2p_primary_device_type": "p2p_primary_device_type",
        "p2p_device_name": "p2p_device_name",
        "p2p_device_addr": "p2p_device_addr",
        "p2p_config_methods": "p2p_config_methods",
        "wfd_subelems": "wfd_subelems",
        "anqp_capability_list": "anqp_capability_list",
        "anqp_venue_name": "anqp_venue_name",
        "anqp_network_auth_type": "anqp_network_auth_type",
        "anqp_roaming_consortium": "anqp_roaming_consortium",
        "anqp_ip_addr_type_availability": "anqp_ip_addr_type_availability",
        "anqp_nai_realm": "anqp_nai_realm",
        "anqp_3gpp": "anqp_3gpp",
        "anqp_domain_name": "anqp_domain_name",
        "anqp_fils_realm_info": "anqp_fils_realm_info",
        "hs20_capability_list": "hs20_capability_list",
        "hs20_operator_friendly_name": "hs20_operator_friendly_name",
        "hs20_wan_metrics": "hs20_wan_metrics",
        "hs20_connection_capability": "hs20_connection_capability",
        "hs20_operating_class": "hs20_operating_class",
        "hs20_osu_providers_list": "hs20_osu_providers_list",
        "hs20_operator_icon_metadata": "hs20_operator_icon_metadata",
        "hs20_osu_providers_nai_list": "hs20_osu_providers_nai_list",
        "mesh_id": "mesh_id",
        "active_path_selection_protocol_id": "active_path_selection_protocol_id",
        "active_path_selection_metric_id": "active_path_selection_metric_id",
        "congestion_control_mode_id": "congestion_control_mode_id",
        "synchronization_method_id": "synchronization_method_id",
        "authentication_protocol_id": "authentication_protocol_id",
        "mesh_formation_info": "mesh_formation_info",
        "mesh_capability": "mesh_capability",
        "snr": "snr",
        "est_throughput": "est_throughput",
        "update_idx": "update_idx",
        "beacon_ie": "beacon_ie",
        "fils_info": "fils_info",
        "fils_cache_id": "fils_cache_id",
        "fils_hessid": "fils_hessid",
        "fils_realms": "fils_realms",
        "ap_mld_addr": "ap_mld_addr",
        "ap_info": "neighbors",
        "multi-link": "multi_link",
    }
    _nested = {"neighbors": Neighbor, "multi_link": MultiLink}


class BssList(ListReply[Bss]):
    """The answer to `BSS`: none, one or several BSSes.

    An empty reply is no failure: no such BSS is known, or a single one did not fit into the
    daemon's buffer, which a smaller `MASK` mends. See `BssPages`.
    """

    _items = Bss


class Network(Record):
    """One network of the list."""

    id: int
    """Its id, as all commands on networks take it."""

    ssid: str
    """Its SSID."""

    bssid: Optional[str] = None
    """The only BSS that it may use; `None` for any."""

    flags: str
    """Its state."""

    _names = {
        "id": "id",
        "ssid": "ssid",
        "bssid": "bssid",
        "flags": "flags",
    }


class NetworkList(ListReply[Network]):
    """The table of `LIST_NETWORKS`, or one part of it.

    wpa_supplicant stops before the row that would not fit; `NetworkPages`
    asks for all parts.
    """

    _items = Network


class NetworkValue(NetworkValueMethods):
    """The value of one variable of a network. Which of the forms it has depends on the variable:
    `10` is a number for `priority` and one byte for `ssid`.
    """


class Credential(Record):
    """A credential for networks of Interworking."""

    id: int
    """Its number."""

    realm: str
    """Its realm, or empty."""

    username: str
    """Its user's name, or empty."""

    domain: str
    """The first of its domains, or empty."""

    imsi: str
    """The number of its SIM card, or empty."""

    _names = {
        "id": "id",
        "realm": "realm",
        "username": "username",
        "domain": "domain",
        "imsi": "imsi",
    }


class CredentialList(ListReply[Credential]):
    """The reply of `LIST_CREDS`. The daemon leaves out what has no room, without saying so."""

    _items = Credential


class GlobalConfig(Reply):
    """The reply of `DUMP`: all parameters of the global configuration."""

    other: Mapping[str, Union[str, Secret]] = NOTHING
    """Keys that have no attribute, or whose values are of another form."""

    _names: Mapping[str, str] = {
    }


class SignalPoll(SignalMethods):
    """The answer to `SIGNAL_POLL`, while connected."""

    link_id: Optional[int] = None
    """The link, of a multi-link connection (`MLO_SIGNAL_POLL`).

    On the wire: `LINK_ID`.
    """

    rssi: Optional[int] = None
    """The signal's strength in dBm.

    On the wire: `RSSI`.
    """

    link_speed_as_written: Optional[int] = None
    """The speed of sending in Mbit/s, 0 for unknown.

    On the wire: `LINKSPEED`.
    """

    noise_as_written: Optional[int] = None
    """The noise in dBm, 9999 for unknown.

    On the wire: `NOISE`.
    """

    frequency: Optional[int] = None
    """The frequency in MHz.

    On the wire: `FREQUENCY`.
    """

    width: Optional[str] = None
    """The channel's width.

    On the wire: `WIDTH`.
    """

    center_frequency_1: Optional[int] = None
    """The centre of the channel, in MHz.

    On the wire: `CENTER_FRQ1`.
    """

    center_frequency_2: Optional[int] = None
    """The centre of the channel's second part, in MHz.

    On the wire: `CENTER_FRQ2`.
    """

    average_rssi: Optional[int] = None
    """The signal's average strength in dBm.

    On the wire: `AVG_RSSI`.
    """

    average_beacon_rssi: Optional[int] = None
    """The average strength of beacons in dBm.

    On the wire: `AVG_BEACON_RSSI`.
    """

    other: Mapping[str, str] = NOTHING
    """Keys that have no attribute, or whose values are of another form."""

    _names = {
        "LINK_ID": "link_id",
        "RSSI": "rssi",
        "LINKSPEED": "link_speed_as_written",
        "NOISE": "noise_as_written",
        "FREQUENCY": "frequency",
        "WIDTH": "width",
        "CENTER_FRQ1": "center_frequency_1",
        "CENTER_FRQ2": "center_frequency_2",
        "AVG_RSSI": "average_rssi",
        "AVG_BEACON_RSSI": "average_beacon_rssi",
    }


class PacketCounters(Reply):
    """The answer to `PKTCNT_POLL`: how many frames went and came since the connection."""

    sent: int
    """Frames that were acknowledged.

    On the wire: `TXGOOD`.
    """

    not_sent: int
    """Frames that were not.

    On the wire: `TXBAD`.
    """

    received: int
    """Frames that came.

    On the wire: `RXGOOD`.
    """

    _names = {
        "TXGOOD": "sent",
        "TXBAD": "not_sent",
        "RXGOOD": "received",
    }


class MloLink(Record):
    """One link of a multi-link connection."""

    link_id: Optional[int] = None
    """The link's id."""

    freq: Optional[int] = None
    """The frequency in MHz."""

    ap_link_addr: Optional[str] = None
    """The access point's address on the link."""

    sta_link_addr: Optional[str] = None
    """The station's address on the link."""

    max_nss_rx: Optional[int] = None
    """How many spatial streams can be received; after 2.11."""

    max_nss_tx: Optional[int] = None
    """How many spatial streams can be sent; after 2.11."""

    channel_width: Optional[int] = None
    """The channel's width in MHz; after 2.11."""

    other: Mapping[str, str] = NOTHING
    """Keys that have no attribute, or whose values are of another form."""

    _names = {
        "link_id": "link_id",
        "freq": "freq",
        "ap_link_addr": "ap_link_addr",
        "sta_link_addr": "sta_link_addr",
        "max_nss_rx": "max_nss_rx",
        "max_nss_tx": "max_nss_tx",
        "channel_width": "channel_width",
    }


class MloStatus(ListReply[MloLink]):
    """The answer to `MLO_STATUS`, 2.11 and later."""

    _items = MloLink


class MloSignalPoll(ListReply[SignalPoll]):
    """The answer to `MLO_SIGNAL_POLL`, 2.11 and later: a signal for each link."""

    _items = SignalPoll


class RateInfo(Record):
    """At which rate frames last went to or came from a station."""

    rate: int
    """In units of 100 kbit/s."""

    mcs: Optional[int] = None
    """The MCS of 802.11n."""

    vht_mcs: Optional[int] = None
    """The MCS of 802.11ac.

    On the wire: `vhtmcs`.
    """

    vht_nss: Optional[int] = None
    """The spatial streams of 802.11ac.

    On the wire: `vhtnss`.
    """

    short_gi: bool
    """Whether the guard interval is short.

    On the wire: `shortGI`.
    """

    text: str
    """All of the text."""

    _names = {
        "rate": "rate",
        "mcs": "mcs",
        "vhtmcs": "vht_mcs",
        "vhtnss": "vht_nss",
        "shortGI": "short_gi",
        "text": "text",
    }


class StationBand(Record):
    """A band of a station that can change between bands fast (FST)."""

    number: int
    """Its number within the reply."""

    frequency: str
    """Its name, such as `5GHZ`."""

    ifname: Optional[str] = None
    """The access point's interface in this band.

    On the wire: `iface`.
    """

    mb_ies: Optional[bytes] = None
    """The multi-band elements of the station."""

    group_id: Optional[str] = None
    """The group of interfaces between which stations change.

    On the wire: `fst_group_id`.
    """

    priority: Optional[int] = None
    """The priority of the interface in its group.

    On the wire: `fst_priority`.
    """

    link_loss_timeout: Optional[int] = None
    """After how long a link counts as lost.

    On the wire: `fst_llt`.
    """

    _names = {
        "number": "number",
        "frequency": "frequency",
        "iface": "ifname",
        "mb_ies": "mb_ies",
        "fst_group_id": "group_id",
        "fst_priority": "priority",
        "fst_llt": "link_loss_timeout",
    }


class EapMethod(Record):
    """An EAP method by its number and name."""

    number: int
    """Its number in the registry of EAP."""

    name: str
    """Its name, as the daemon knows it."""

    _names = {
        "number": "number",
        "name": "name",
    }


class StationPort(Record):
    """What the authenticator of IEEE 802.1X notes of a station. All is absent when that is not
    in use.
    """

    port_number: Optional[int] = None
    """The port's number, which is the association identifier.

    On the wire: `dot1xPaePortNumber`.
    """

    protocol_version: Optional[int] = None
    """The version of EAPOL.

    On the wire: `dot1xPaePortProtocolVersion`.
    """

    port_capabilities: Optional[int] = None
    """The port's capabilities: 1 for an authenticator.

    On the wire: `dot1xPaePortCapabilities`.
    """

    port_initialize: Optional[int] = None
    """Whether the port is being initialised.

    On the wire: `dot1xPaePortInitialize`.
    """

    port_reauthenticate: Optional[bool] = None
    """Whether it must authenticate again.

    On the wire: `dot1xPaePortReauthenticate`.
    """

    pae_state: Optional[int] = None
    """The state of the authenticator.

    On the wire: `dot1xAuthPaeState`.
    """

    backend_state: Optional[int] = None
    """The state of the backend.

    On the wire: `dot1xAuthBackendAuthState`.
    """

    admin_controlled_directions: Optional[int] = None
    """Which directions are to be controlled.

    On the wire: `dot1xAuthAdminControlledDirections`.
    """

    oper_controlled_directions: Optional[int] = None
    """Which directions are controlled.

    On the wire: `dot1xAuthOperControlledDirections`.
    """

    controlled_port_status: Optional[int] = None
    """Whether the port is open: 1 if so, 2 if not.

    On the wire: `dot1xAuthAuthControlledPortStatus`.
    """

    controlled_port_control: Optional[int] = None
    """How the port is controlled.

    On the wire: `dot1xAuthAuthControlledPortControl`.
    """

    quiet_period: Optional[int] = None
    """Seconds of silence after a failure.

    On the wire: `dot1xAuthQuietPeriod`.
    """

    server_timeout: Optional[int] = None
    """Seconds that the server may take.

    On the wire: `dot1xAuthServerTimeout`.
    """

    reauth_period: Optional[int] = None
    """Seconds until it must authenticate again.

    On the wire: `dot1xAuthReAuthPeriod`.
    """

    reauth_enabled: Optional[bool] = None
    """Whether it must do so at all.

    On the wire: `dot1xAuthReAuthEnabled`.
    """

    key_tx_enabled: Optional[bool] = None
    """Whether keys are sent.

    On the wire: `dot1xAuthKeyTxEnabled`.
    """

    eapol_frames_rx: Optional[int] = None
    """EAPOL frames from the station.

    On the wire: `dot1xAuthEapolFramesRx`.
    """

    eapol_frames_tx: Optional[int] = None
    """EAPOL frames to the station.

    On the wire: `dot1xAuthEapolFramesTx`.
    """

    eapol_start_frames_rx: Optional[int] = None
    """EAPOL-Start frames from it.

    On the wire: `dot1xAuthEapolStartFramesRx`.
    """

    eapol_logoff_frames_rx: Optional[int] = None
    """EAPOL-Logoff frames from it.

    On the wire: `dot1xAuthEapolLogoffFramesRx`.
    """

    eapol_resp_id_frames_rx: Optional[int] = None
    """EAP responses with an identity from it.

    On the wire: `dot1xAuthEapolRespIdFramesRx`.
    """

    eapol_resp_frames_rx: Optional[int] = None
    """Other EAP responses from it.

    On the wire: `dot1xAuthEapolRespFramesRx`.
    """

    eapol_req_id_frames_tx: Optional[int] = None
    """EAP requests for an identity to it.

    On the wire: `dot1xAuthEapolReqIdFramesTx`.
    """

    eapol_req_frames_tx: Optional[int] = None
    """Other EAP requests to it.

    On the wire: `dot1xAuthEapolReqFramesTx`.
    """

    invalid_eapol_frames_rx: Optional[int] = None
    """EAPOL frames of an unknown type from it.

    On the wire: `dot1xAuthInvalidEapolFramesRx`.
    """

    length_error_frames_rx: Optional[int] = None
    """EAPOL frames with a wrong length from it.

    On the wire: `dot1xAuthEapLengthErrorFramesRx`.
    """

    last_eapol_frame_version: Optional[int] = None
    """The version of its last EAPOL frame.

    On the wire: `dot1xAuthLastEapolFrameVersion`.
    """

    last_eapol_frame_source: Optional[str] = None
    """Where its last EAPOL frame came from.

    On the wire: `dot1xAuthLastEapolFrameSource`.
    """

    enters_connecting: Optional[int] = None
    """How often it began to connect.

    On the wire: `dot1xAuthEntersConnecting`.
    """

    logoffs_while_connecting: Optional[int] = None
    """Logoffs while connecting.

    On the wire: `dot1xAuthEapLogoffsWhileConnecting`.
    """

    enters_authenticating: Optional[int] = None
    """How often it began to authenticate.

    On the wire: `dot1xAuthEntersAuthenticating`.
    """

    successes_while_authenticating: Optional[int] = None
    """Successes while authenticating.

    On the wire: `dot1xAuthAuthSuccessesWhileAuthenticating`.
    """

    timeouts_while_authenticating: Optional[int] = None
    """Time limits passed while authenticating.

    On the wire: `dot1xAuthAuthTimeoutsWhileAuthenticating`.
    """

    failures_while_authenticating: Optional[int] = None
    """Failures while authenticating.

    On the wire: `dot1xAuthAuthFailWhileAuthenticating`.
    """

    starts_while_authenticating: Optional[int] = None
    """Starts while authenticating.

    On the wire: `dot1xAuthAuthEapStartsWhileAuthenticating`.
    """

    logoffs_while_authenticating: Optional[int] = None
    """Logoffs while authenticating.

    On the wire: `dot1xAuthAuthEapLogoffWhileAuthenticating`.
    """

    reauths_while_authenticated: Optional[int] = None
    """New authentications when authenticated.

    On the wire: `dot1xAuthAuthReauthsWhileAuthenticated`.
    """

    starts_while_authenticated: Optional[int] = None
    """Starts when authenticated.

    On the wire: `dot1xAuthAuthEapStartsWhileAuthenticated`.
    """

    logoffs_while_authenticated: Optional[int] = None
    """Logoffs when authenticated.

    On the wire: `dot1xAuthAuthEapLogoffWhileAuthenticated`.
    """

    backend_responses: Optional[int] = None
    """Requests to the server.

    On the wire: `dot1xAuthBackendResponses`.
    """

    backend_access_challenges: Optional[int] = None
    """Challenges from the server.

    On the wire: `dot1xAuthBackendAccessChallenges`.
    """

    backend_other_requests: Optional[int] = None
    """Other requests to the station.

    On the wire: `dot1xAuthBackendOtherRequestsToSupplicant`.
    """

    backend_successes: Optional[int] = None
    """Successes told by the server.

    On the wire: `dot1xAuthBackendAuthSuccesses`.
    """

    backend_failures: Optional[int] = None
    """Failures told by the server.

    On the wire: `dot1xAuthBackendAuthFails`.
    """

    session_id: Optional[int] = None
    """The session's identifier for accounting.

    On the wire: `dot1xAuthSessionId`.
    """

    session_authentic_method: Optional[int] = None
    """1 if a server authenticated it, 2 if this host did.

    On the wire: `dot1xAuthSessionAuthenticMethod`.
    """

    session_time: Optional[int] = None
    """Seconds since the session began.

    On the wire: `dot1xAuthSessionTime`.
    """

    session_terminate_cause: Optional[int] = None
    """Why the session ended; 999 while it goes on.

    On the wire: `dot1xAuthSessionTerminateCause`.
    """

    session_user_name: Optional[str] = None
    """The station's identity.

    On the wire: `dot1xAuthSessionUserName`.
    """

    multi_session_id: Optional[int] = None
    """The identifier of the sessions that belong together.

    On the wire: `authMultiSessionId`.
    """

    last_eap_type_as: Optional[EapMethod] = None
    """The last EAP method that the server used."""

    last_eap_type_sta: Optional[EapMethod] = None
    """The last EAP method that the station used."""

    other: Mapping[str, str] = NOTHING
    """Keys that have no attribute, or whose values are of another form."""

    _names = {
        "dot1xPaePortNumber": "port_number",
        "dot1xPaePortProtocolVersion": "protocol_version",
        "dot1xPaePortCapabilities": "port_capabilities",
        "dot1xPaePortInitialize": "port_initialize",
        "dot1xPaePortReauthenticate": "port_reauthenticate",
        "dot1xAuthPaeState": "pae_state",
        "dot1xAuthBackendAuthState": "backend_state",
        "dot1xAuthAdminControlledDirections": "admin_controlled_directions",
        "dot1xAuthOperControlledDirections": "oper_controlled_directions",
        "dot1xAuthAuthControlledPortStatus": "controlled_port_status",
        "dot1xAuthAuthControlledPortControl": "controlled_port_control",
        "dot1xAuthQuietPeriod": "quiet_period",
        "dot1xAuthServerTimeout": "server_timeout",
        "dot1xAuthReAuthPeriod": "reauth_period",
        "dot1xAuthReAuthEnabled": "reauth_enabled",
        "dot1xAuthKeyTxEnabled": "key_tx_enabled",
        "dot1xAuthEapolFramesRx": "eapol_frames_rx",
        "dot1xAuthEapolFramesTx": "eapol_frames_tx",
        "dot1xAuthEapolStartFramesRx": "eapol_start_frames_rx",
        "dot1xAuthEapolLogoffFramesRx": "eapol_logoff_frames_rx",
        "dot1xAuthEapolRespIdFramesRx": "eapol_resp_id_frames_rx",
        "dot1xAuthEapolRespFramesRx": "eapol_resp_frames_rx",
        "dot1xAuthEapolReqIdFramesTx": "eapol_req_id_frames_tx",
        "dot1xAuthEapolReqFramesTx": "eapol_req_frames_tx",
        "dot1xAuthInvalidEapolFramesRx": "invalid_eapol_frames_rx",
        "dot1xAuthEapLengthErrorFramesRx": "length_error_frames_rx",
        "dot1xAuthLastEapolFrameVersion": "last_eapol_frame_version",
        "dot1xAuthLastEapolFrameSource": "last_eapol_frame_source",
        "dot1xAuthEntersConnecting": "enters_connecting",
        "dot1xAuthEapLogoffsWhileConnecting": "logoffs_while_connecting",
        "dot1xAuthEntersAuthenticating": "enters_authenticating",
        "dot1xAuthAuthSuccessesWhileAuthenticating": "successes_while_authenticating",
        "dot1xAuthAuthTimeoutsWhileAuthenticating": "timeouts_while_authenticating",
        "dot1xAuthAuthFailWhileAuthenticating": "failures_while_authenticating",
        "dot1xAuthAuthEapStartsWhileAuthenticating": "starts_while_authenticating",
        "dot1xAuthAuthEapLogoffWhileAuthenticating": "logoffs_while_authenticating",
        "dot1xAuthAuthReauthsWhileAuthenticated": "reauths_while_authenticated",
        "dot1xAuthAuthEapStartsWhileAuthenticated": "starts_while_authenticated",
        "dot1xAuthAuthEapLogoffWhileAuthenticated": "logoffs_while_authenticated",
        "dot1xAuthBackendResponses": "backend_responses",
        "dot1xAuthBackendAccessChallenges": "backend_access_challenges",
        "dot1xAuthBackendOtherRequestsToSupplicant": "backend_other_requests",
        "dot1xAuthBackendAuthSuccesses": "backend_successes",
        "dot1xAuthBackendAuthFails": "backend_failures",
        "dot1xAuthSessionId": "session_id",
        "dot1xAuthSessionAuthenticMethod": "session_authentic_method",
        "dot1xAuthSessionTime": "session_time",
        "dot1xAuthSessionTerminateCause": "session_terminate_cause",
        "dot1xAuthSessionUserName": "session_user_name",
        "authMultiSessionId": "multi_session_id",
        "last_eap_type_as": "last_eap_type_as",
        "last_eap_type_sta": "last_eap_type_sta",
    }
    _nested = {"last_eap_type_as": EapMethod, "last_eap_type_sta": EapMethod}


class Station(Record):
    """A station of an access point, as hostapd and the AP mode of wpa_supplicant report it.

    Most is there only if the daemon was built with it and the station uses it. A station
    chooses the texts `wpsDeviceName` to `wpsSerialNumber` itself, and older daemons write
    them as they are: a line feed in one makes lines of its own. A key that stands before
    them, such as `flags`, can't be forged so, because its first value is the one that counts.
    """

    address: str
    """Its address; that of the MLD for a multi-link station."""

    flags: Sequence[str] = ()
    """What is noted of it, such as whether its port is open."""

    aid: Optional[int] = None
    """Its association identifier."""

    capability: Optional[int] = None
    """The capability field of its association request."""

    listen_interval: Optional[int] = None
    """How many beacon intervals it may sleep."""

    supported_rates: Sequence[int] = ()
    """Its rates in units of 500 kbit/s. The daemon may cut the list short."""

    timeout_next: Optional[str] = None
    """What happens when nothing is heard of it."""

    max_idle_period: Optional[int] = None
    """How long it may be silent, in units of 1000 TU, if a limit was agreed upon."""

    auth_alg: Optional[int] = None
    """The number of the authentication algorithm."""

    rsna_address: Optional[str] = None
    """Its address once more, from the WPA state machine.

    On the wire: `dot11RSNAStatsSTAAddress`.
    """

    rsna_version: Optional[int] = None
    """The version of RSN.

    On the wire: `dot11RSNAStatsVersion`.
    """

    pairwise_cipher: Optional[str] = None
    """Its pairwise cipher.

    On the wire: `dot11RSNAStatsSelectedPairwiseCipher`.
    """

    tkip_local_mic_failures: Optional[int] = None
    """Wrong TKIP MICs that the access point saw.

    On the wire: `dot11RSNAStatsTKIPLocalMICFailures`.
    """

    tkip_remote_mic_failures: Optional[int] = None
    """Wrong TKIP MICs that the station reported.

    On the wire: `dot11RSNAStatsTKIPRemoteMICFailures`.
    """

    wpa: Optional[int] = None
    """1 for WPA, 2 for WPA2 and later."""

    akm_suite: Optional[str] = None
    """Its key management.

    On the wire: `AKMSuiteSelector`.
    """

    ptk_state: Optional[int] = None
    """The state of the pairwise key's state machine, 11 when done.

    On the wire: `hostapdWPAPTKState`.
    """

    ptk_group_state: Optional[int] = None
    """The state of the group key's state machine.

    On the wire: `hostapdWPAPTKGroupState`.
    """

    mfp_required: Optional[bool] = None
    """Whether management frames must be protected.

    On the wire: `hostapdMFPR`.
    """

    wps_uuid: Optional[str] = None
    """Its WPS UUID.

    On the wire: `wpsUuid`.
    """

    wps_primary_device_type: Optional[str] = None
    """Its WPS device type.

    On the wire: `wpsPrimaryDeviceType`.
    """

    wps_device_name: Optional[str] = None
    """Its WPS device name, as it says itself.

    On the wire: `wpsDeviceName`.
    """

    wps_manufacturer: Optional[str] = None
    """Its maker, as it says itself.

    On the wire: `wpsManufacturer`.
    """

    wps_model_name: Optional[str] = None
    """Its model, as it says itself.

    On the wire: `wpsModelName`.
    """

    wps_model_number: Optional[str] = None
    """Its model number, as it says itself.

    On the wire: `wpsModelNumber`.
    """

    wps_serial_number: Optional[str] = None
    """Its serial number, as it says itself.

    On the wire: `wpsSerialNumber`.
    """

    p2p_dev_capab: Optional[int] = None
    """The capabilities of the P2P device."""

    p2p_group_capab: Optional[int] = None
    """The capabilities for P2P groups."""

    p2p_primary_device_type: Optional[str] = None
    """The P2P device's type."""

    p2p_device_name: Optional[str] = None
    """The P2P device's name."""

    p2p_device_addr: Optional[str] = None
    """The P2P device's address, which is not the interface's."""

    p2p_config_methods: Optional[int] = None
    """The WPS methods of the P2P device."""

    rx_packets: Optional[int] = None
    """Frames from it."""

    tx_packets: Optional[int] = None
    """Frames to it."""

    rx_bytes: Optional[int] = None
    """Bytes from it."""

    tx_bytes: Optional[int] = None
    """Bytes to it."""

    inactive_msec: Optional[int] = None
    """For how many milliseconds nothing was heard of it."""

    signal: Optional[int] = None
    """Its signal in dBm."""

    rx_rate_info: Optional[RateInfo] = None
    """The rate of the last frame from it."""

    tx_rate_info: Optional[RateInfo] = None
    """The rate of the last frame to it."""

    rx_vht_mcs_map: Optional[int] = None
    """What it can receive with 802.11ac."""

    tx_vht_mcs_map: Optional[int] = None
    """What it can send with 802.11ac."""

    ht_mcs_bitmask: Optional[bytes] = None
    """What it can receive with 802.11n: ten bytes."""

    last_ack_signal: Optional[int] = None
    """The signal of its last acknowledgement, in dBm."""

    connected_time: Optional[int] = None
    """For how many seconds it has been associated."""

    sae_group: Optional[int] = None
    """The group that SAE used."""

    sae_rejected_groups: Sequence[int] = ()
    """The SAE groups that were refused before."""

    vlan_id: Optional[int] = None
    """Its VLAN."""

    supp_op_classes: Optional[bytes] = None
    """The element of operating classes that it supports, the present one first."""

    min_txpower: Optional[int] = None
    """The least power it can send with, in dBm."""

    max_txpower: Optional[int] = None
    """The most power it can send with, in dBm."""

    he_capab: Optional[bytes] = None
    """Its capabilities element of 802.11ax."""

    eht_capab: Optional[bytes] = None
    """Its capabilities element of 802.11be."""

    uhr_capab: Optional[bytes] = None
    """Its capabilities element of 802.11bn."""

    vht_caps_info: Optional[int] = None
    """The capability field of 802.11ac."""

    vht_capab: Optional[bytes] = None
    """Its capabilities element of 802.11ac."""

    ht_caps_info: Optional[int] = None
    """The capability field of 802.11n."""

    ext_capab: Optional[bytes] = None
    """Its extended capabilities element."""

    wds_sta_ifname: Optional[str] = None
    """The interface that was made for it because it uses four addresses."""

    key_id: Optional[str] = None
    """The `keyid` of the passphrase that it used.

    On the wire: `keyid`.
    """

    dpp_pkhash: Optional[bytes] = None
    """The hash of the key that it used with DPP."""

    max_simul_links: Optional[int] = None
    """How many links of an MLD it can use at once."""

    link_addresses: Sequence[Tuple[int, str]] = ()
    """The links of a multi-link station: their numbers, and its addresses on them.

    On the wire: `peer_addr[number]`.

    On the wire: `peer_addr`.
    """

    bands: Sequence[StationBand] = ()
    """The bands of a station that can change between them fast (FST); `STA` tells them."""

    port: Optional[StationPort] = None
    """What the authenticator of IEEE 802.1X notes of a station. All is absent when that is not
    in use.
    """

    other: Mapping[str, str] = NOTHING
    """Keys that have no attribute, or whose values are of another form."""

    _names = {
        "address": "address",
        "flags": "flags",
        "aid": "aid",
        "capability": "capability",
        "listen_interval": "listen_interval",
        "supported_rates": "supported_rates",
        "timeout_next": "timeout_next",
        "max_idle_period": "max_idle_period",
        "auth_alg": "auth_alg",
        "dot11RSNAStatsSTAAddress": "rsna_address",
        "dot11RSNAStatsVersion": "rsna_version",
        "dot11RSNAStatsSelectedPairwiseCipher": "pairwise_cipher",
        "dot11RSNAStatsTKIPLocalMICFailures": "tkip_local_mic_failures",
        "dot11RSNAStatsTKIPRemoteMICFailures": "tkip_remote_mic_failures",
        "wpa": "wpa",
        "AKMSuiteSelector": "akm_suite",
        "hostapdWPAPTKState": "ptk_state",
        "hostapdWPAPTKGroupState": "ptk_group_state",
        "hostapdMFPR": "mfp_required",
        "wpsUuid": "wps_uuid",
        "wpsPrimaryDeviceType": "wps_primary_device_type",
        "wpsDeviceName": "wps_device_name",
        "wpsManufacturer": "wps_manufacturer",
        "wpsModelName": "wps_model_name",
        "wpsModelNumber": "wps_model_number",
        "wpsSerialNumber": "wps_serial_number",
        "p2p_dev_capab": "p2p_dev_capab",
        "p2p_group_capab": "p2p_group_capab",
        "p2p_primary_device_type": "p2p_primary_device_type",
        "p2p_device_name": "p2p_device_name",
        "p2p_device_addr": "p2p_device_addr",
        "p2p_config_methods": "p2p_config_methods",
        "rx_packets": "rx_packets",
        "tx_packets": "tx_packets",
        "rx_bytes": "rx_bytes",
        "tx_bytes": "tx_bytes",
        "inactive_msec": "inactive_msec",
        "signal": "signal",
        "rx_rate_info": "rx_rate_info",
        "tx_rate_info": "tx_rate_info",
        "rx_vht_mcs_map": "rx_vht_mcs_map",
        "tx_vht_mcs_map": "tx_vht_mcs_map",
        "ht_mcs_bitmask": "ht_mcs_bitmask",
        "last_ack_signal": "last_ack_signal",
        "connected_time": "connected_time",
        "sae_group": "sae_group",
        "sae_rejected_groups": "sae_rejected_groups",
        "vlan_id": "vlan_id",
        "supp_op_classes": "supp_op_classes",
        "min_txpower": "min_txpower",
        "max_txpower": "max_txpower",
        "he_capab": "he_capab",
        "eht_capab": "eht_capab",
        "uhr_capab": "uhr_capab",
        "vht_caps_info": "vht_caps_info",
        "vht_capab": "vht_capab",
        "ht_caps_info": "ht_caps_info",
        "ext_capab": "ext_capab",
        "wds_sta_ifname": "wds_sta_ifname",
        "keyid": "key_id",
        "dpp_pkhash": "dpp_pkhash",
        "max_simul_links": "max_simul_links",
        "peer_addr": "link_addresses",
        "bands": "bands",
    }
    _nested = {"rx_rate_info": RateInfo, "tx_rate_info": RateInfo, "bands": StationBand}
    _parts = {"port": StationPort}


class StationReply(ValueReply[Optional[Station]]):
    """The reply of `STA`, `STA-FIRST` and `STA-NEXT`: a station, or none when there is no more."""

    _single = Station


class TrackedStation(Record):
    """A station that is near, though not associated."""

    address: str
    """Its address."""

    age: int
    """How many seconds ago it was heard."""

    signal: int
    """Its signal in dBm."""

    _names = {
        "address": "address",
        "age": "age",
        "signal": "signal",
    }


class TrackedStations(ListReply[TrackedStation]):
    """The reply of hostapd's `TRACK_STA_LIST`: the stations that it has heard of."""

    _items = TrackedStation


class AccessEntry(Record):
    """A station that is let in or kept out."""

    address: str
    """Its address."""

    vlan_id: int
    """The VLAN that it is put into, 0 for none.

    On the wire: `VLAN_ID`.
    """

    _names = {
        "address": "address",
        "VLAN_ID": "vlan_id",
    }


class AccessList(ListReply[AccessEntry]):
    """The reply of `ACCEPT_ACL SHOW` and `DENY_ACL SHOW`."""

    _items = AccessEntry


class P2pPeer(Reply):
    """The reply of `P2P_PEER`: what is known of a P2P device.

    Addresses that are not known are all zero. `P2P_PEER FIRST`, then `P2P_PEER NEXT-<address>`
    until the daemon says `FAIL`, tell all devices.

    A device's maker and model are any bytes that it likes, ends of lines too; what the daemon
    writes behind them is told from such bytes.
    """

    address: str
    """Its address as a device."""

    pri_dev_type: Optional[str] = None
    """Its primary device type."""

    device_name: Optional[str] = None
    """Its name."""

    manufacturer: Optional[str] = None
    """Its maker, as it says itself."""

    model_name: Optional[str] = None
    """Its model, as it says itself."""

    model_number: Optional[str] = None
    """Its model number, as it says itself."""

    serial_number: Optional[str] = None
    """Its serial number, as it says itself."""

    config_methods: Optional[int] = None
    """The WPS methods that it has."""

    dev_capab: Optional[int] = None
    """Its capabilities as a device."""

    group_capab: Optional[int] = None
    """Its capabilities for groups."""

    level: Optional[int] = None
    """Its signal in dBm."""

    persistent: Optional[int] = None
    """The network that keeps a persistent group with it."""

    age: Optional[int] = None
    """How many seconds ago it was heard."""

    listen_freq: Optional[int] = None
    """Where it listens, in MHz."""

    wps_method: Optional[str] = None
    """How WPS is to be done."""

    interface_addr: Optional[str] = None
    """Its address in the group."""

    member_in_go_dev: Optional[str] = None
    """The device that owns the group that it is a client of."""

    member_in_go_iface: Optional[str] = None
    """The address of that owner in the group."""

    go_neg_req_sent: Optional[int] = None
    """How often the group owner negotiation was asked for."""

    go_state: Optional[str] = None
    """Who becomes the owner of the group."""

    dialog_token: Optional[int] = None
    """The token of the present exchange."""

    intended_addr: Optional[str] = None
    """The address that it wants to have in the group."""

    country: Optional[str] = None
    """Its country's code, two letters; `_` for each that is not known."""

    oper_freq: Optional[int] = None
    """Where it wants to have the group, or has it, in MHz; 0 if that is not known."""

    req_config_methods: Optional[int] = None
    """The WPS methods that were asked for."""

    flags: Sequence[str] = ()
    """What is noted of it."""

    status: Optional[int] = None
    """The status of its last message."""

    invitation_reqs: Optional[int] = None
    """How often it was invited."""

    ext_listen_period: Optional[int] = None
    """For how many milliseconds it listens each time."""

    ext_listen_interval: Optional[int] = None
    """Every how many milliseconds it listens."""

    oper_ssid: Optional[str] = None
    """The SSID of its group."""

    wfd_subelems: Optional[bytes] = None
    """Its subelements of Wi-Fi Display."""

    vendor_elems: Optional[bytes] = None
    """Its vendors' elements."""

    secondary_device_types: Sequence[str] = ()
    """Its other device types.

    On the wire: `sec_dev_type`, once for each.

    On the wire: `sec_dev_type`.
    """

    other: Mapping[str, str] = NOTHING
    """Keys that have no attribute, or whose values are of another form."""

    _names = {
        "address": "address",
        "pri_dev_type": "pri_dev_type",
        "device_name": "device_name",
        "manufacturer": "manufacturer",
        "model_name": "model_name",
        "model_number": "model_number",
        "serial_number": "serial_number",
        "config_methods": "config_methods",
        "dev_capab": "dev_capab",
        "group_capab": "group_capab",
        "level": "level",
        "persistent": "persistent",
        "age": "age",
        "listen_freq": "listen_freq",
        "wps_method": "wps_method",
        "interface_addr": "interface_addr",
        "member_in_go_dev": "member_in_go_dev",
        "member_in_go_iface": "member_in_go_iface",
        "go_neg_req_sent": "go_neg_req_sent",
        "go_state": "go_state",
        "dialog_token": "dialog_token",
        "intended_addr": "intended_addr",
        "country": "country",
        "oper_freq": "oper_freq",
        "req_config_methods": "req_config_methods",
        "flags": "flags",
        "status": "status",
        "invitation_reqs": "invitation_reqs",
        "ext_listen_period": "ext_listen_period",
        "ext_listen_interval": "ext_listen_interval",
        "oper_ssid": "oper_ssid",
        "wfd_subelems": "wfd_subelems",
        "vendor_elems": "vendor_elems",
        "sec_dev_type": "secondary_device_types",
    }


class Identity(Record):
    """The address of a device, and what proves whose it is."""

    address: str
    """The device's address."""

    nonce: bytes
    """A number that is used once."""

    tag: bytes
    """What only a device with the identity's key can have made of the two."""

    _names = {
        "address": "address",
        "nonce": "nonce",
        "tag": "tag",
    }


class DeviceIdentity(ValueReply[Optional[Identity]]):
    """The reply of `P2P_GET_DIRA`: the device's address of the moment, and what proves whose it is.
    It is empty when P2P is switched off.
    """

    _single = Identity


class PmksaEntry(Record):
    """An entry of the PMKSA cache."""

    role: str
    """Which cache it is in."""

    index: int
    """Its number in the table."""

    address: str
    """The address of the other side."""

    pmkid: bytes
    """The name of the key: sixteen bytes."""

    expiration: int
    """For how many seconds it is valid; below 0 if it should be gone already."""

    opportunistic: bool
    """Whether it was derived for another access point of the same network."""

    fils_cache_id: Optional[bytes] = None
    """The identifier of the FILS cache: two bytes."""

    _names = {
        "role": "role",
        "index": "index",
        "address": "address",
        "pmkid": "pmkid",
        "expiration": "expiration",
        "opportunistic": "opportunistic",
        "fils_cache_id": "fils_cache_id",
    }


class PmksaCache(ListReply[PmksaEntry]):
    """The reply of `PMKSA`: the keys that are cached, of the station and then of the access point,
    when wpa_supplicant is both. hostapd has those of the access point only.
    """

    _items = PmksaEntry


class PmksaKey(Record):
    """An entry of the PMKSA cache with its key, as `PMKSA_ADD` and `MESH_PMKSA_ADD` take it back."""

    address: str
    """The address of the other side."""

    pmkid: bytes
    """The name of the key."""

    key: Secret
    """The key.

    On the wire: `pmk`.
    """

    reauth_time: Optional[int] = None
    """After how many seconds it should be renewed; not for a mesh."""

    expiration: int
    """For how many seconds it is valid."""

    akmp: Optional[int] = None
    """The number of the key management; not for a mesh."""

    opportunistic: Optional[bool] = None
    """Whether it was derived for another access point; not for a mesh."""

    fils_cache_id: Optional[bytes] = None
    """The identifier of the FILS cache."""

    _names = {
        "address": "address",
        "pmkid": "pmkid",
        "pmk": "key",
        "reauth_time": "reauth_time",
        "expiration": "expiration",
        "akmp": "akmp",
        "opportunistic": "opportunistic",
        "fils_cache_id": "fils_cache_id",
    }


class PmksaKeys(ListReply[PmksaKey]):
    """The reply of `PMKSA_GET` and `MESH_PMKSA_GET`. The keys are hidden in `repr`."""

    _items = PmksaKey


class PtksaEntry(Record):
    """An entry of the PTKSA cache."""

    index: int
    """Its number in the table."""

    address: str
    """The address of the other side."""

    cipher: str
    """The pairwise cipher."""

    expiration: int
    """For how many seconds it is valid; very high if it should be gone already, because the
    daemon's number has no sign.
    """

    temporal_key: Secret
    """The temporal key.

    On the wire: `tk`.
    """

    derivation_key: Secret
    """The key from which others are derived.

    On the wire: `kdk`.
    """

    _names = {
        "index": "index",
        "address": "address",
        "cipher": "cipher",
        "expiration": "expiration",
        "tk": "temporal_key",
        "kdk": "derivation_key",
    }


class PtksaCache(ListReply[PtksaEntry]):
    """The reply of `PTKSA_CACHE_LIST`: pairwise keys. They are hidden in `repr`."""

    _items = PtksaEntry


class RadiusAuthenticationServer(Record):
    """A server that hostapd asks who a station is, with what went between them."""

    index: Optional[int] = None
    """Its number.

    On the wire: `radiusAuthServerIndex`.
    """

    address: Optional[str] = None
    """Its IP address.

    On the wire: `radiusAuthServerAddress`.
    """

    port: Optional[int] = None
    """Its UDP port.

    On the wire: `radiusAuthClientServerPortNumber`.
    """

    round_trip_time: Optional[int] = None
    """The last round trip, in hundredths of a second.

    On the wire: `radiusAuthClientRoundTripTime`.
    """

    access_requests: Optional[int] = None
    """Requests sent.

    On the wire: `radiusAuthClientAccessRequests`.
    """

    access_retransmissions: Optional[int] = None
    """Requests sent once more.

    On the wire: `radiusAuthClientAccessRetransmissions`.
    """

    access_accepts: Optional[int] = None
    """Times it said yes.

    On the wire: `radiusAuthClientAccessAccepts`.
    """

    access_rejects: Optional[int] = None
    """Times it said no.

    On the wire: `radiusAuthClientAccessRejects`.
    """

    access_challenges: Optional[int] = None
    """Times it asked on.

    On the wire: `radiusAuthClientAccessChallenges`.
    """

    malformed_access_responses: Optional[int] = None
    """Responses that make no sense.

    On the wire: `radiusAuthClientMalformedAccessResponses`.
    """

    bad_authenticators: Optional[int] = None
    """Responses that were not signed with the shared secret.

    On the wire: `radiusAuthClientBadAuthenticators`.
    """

    pending_requests: Optional[int] = None
    """Requests without an answer yet.

    On the wire: `radiusAuthClientPendingRequests`.
    """

    timeouts: Optional[int] = None
    """Requests that took too long.

    On the wire: `radiusAuthClientTimeouts`.
    """

    unknown_types: Optional[int] = None
    """Packets of an unknown type.

    On the wire: `radiusAuthClientUnknownTypes`.
    """

    packets_dropped: Optional[int] = None
    """Packets dropped for another reason.

    On the wire: `radiusAuthClientPacketsDropped`.
    """

    other: Mapping[str, str] = NOTHING
    """Keys that have no attribute, or whose values are of another form."""

    _names = {
        "radiusAuthServerIndex": "index",
        "radiusAuthServerAddress": "address",
        "radiusAuthClientServerPortNumber": "port",
        "radiusAuthClientRoundTripTime": "round_trip_time",
        "radiusAuthClientAccessRequests": "access_requests",
        "radiusAuthClientAccessRetransmissions": "access_retransmissions",
        "radiusAuthClientAccessAccepts": "access_accepts",
        "radiusAuthClientAccessRejects": "access_rejects",
        "radiusAuthClientAccessChallenges": "access_challenges",
        "radiusAuthClientMalformedAccessResponses": "malformed_access_responses",
        "radiusAuthClientBadAuthenticators": "bad_authenticators",
        "radiusAuthClientPendingRequests": "pending_requests",
        "radiusAuthClientTimeouts": "timeouts",
        "radiusAuthClientUnknownTypes": "unknown_types",
        "radiusAuthClientPacketsDropped": "packets_dropped",
    }


class RadiusAccountingServer(Record):
    """A server to which hostapd tells what stations did, with what went between them."""

    index: Optional[int] = None
    """Its number.

    On the wire: `radiusAccServerIndex`.
    """

    address: Optional[str] = None
    """Its IP address.

    On the wire: `radiusAccServerAddress`.
    """

    port: Optional[int] = None
    """Its UDP port.

    On the wire: `radiusAccClientServerPortNumber`.
    """

    round_trip_time: Optional[int] = None
    """The last round trip, in hundredths of a second.

    On the wire: `radiusAccClientRoundTripTime`.
    """

    requests: Optional[int] = None
    """Requests sent.

    On the wire: `radiusAccClientRequests`.
    """

    retransmissions: Optional[int] = None
    """Requests sent once more.

    On the wire: `radiusAccClientRetransmissions`.
    """

    responses: Optional[int] = None
    """Responses received.

    On the wire: `radiusAccClientResponses`.
    """

    malformed_responses: Optional[int] = None
    """Responses that make no sense.

    On the wire: `radiusAccClientMalformedResponses`.
    """

    bad_authenticators: Optional[int] = None
    """Responses that were not signed with the shared secret.

    On the wire: `radiusAccClientBadAuthenticators`.
    """

    pending_requests: Optional[int] = None
    """Requests without an answer yet.

    On the wire: `radiusAccClientPendingRequests`.
    """

    timeouts: Optional[int] = None
    """Requests that took too long.

    On the wire: `radiusAccClientTimeouts`.
    """

    unknown_types: Optional[int] = None
    """Packets of an unknown type.

    On the wire: `radiusAccClientUnknownTypes`.
    """

    packets_dropped: Optional[int] = None
    """Packets dropped for another reason.

    On the wire: `radiusAccClientPacketsDropped`.
    """

    other: Mapping[str, str] = NOTHING
    """Keys that have no attribute, or whose values are of another form."""

    _names = {
        "radiusAccServerIndex": "index",
        "radiusAccServerAddress": "address",
        "radiusAccClientServerPortNumber": "port",
        "radiusAccClientRoundTripTime": "round_trip_time",
        "radiusAccClientRequests": "requests",
        "radiusAccClientRetransmissions": "retransmissions",
        "radiusAccClientResponses": "responses",
        "radiusAccClientMalformedResponses": "malformed_responses",
        "radiusAccClientBadAuthenticators": "bad_authenticators",
        "radiusAccClientPendingRequests": "pending_requests",
        "radiusAccClientTimeouts": "timeouts",
        "radiusAccClientUnknownTypes": "unknown_types",
        "radiusAccClientPacketsDropped": "packets_dropped",
    }


class RadiusClient(Record):
    """A client of hostapd's own RADIUS server."""

    index: Optional[int] = None
    """Its number.

    On the wire: `radiusAuthClientIndex`.
    """

    address: Optional[str] = None
    """Its IP address and its netmask, with `/` between.

    On the wire: `radiusAuthClientAddress`.
    """

    access_requests: Optional[int] = None
    """Requests received from it.

    On the wire: `radiusAuthServAccessRequests`.
    """

    duplicate_access_requests: Optional[int] = None
    """Of these, the ones that came before.

    On the wire: `radiusAuthServDupAccessRequests`.
    """

    access_accepts: Optional[int] = None
    """Times it was told yes.

    On the wire: `radiusAuthServAccessAccepts`.
    """

    access_rejects: Optional[int] = None
    """Times it was told no.

    On the wire: `radiusAuthServAccessRejects`.
    """

    access_challenges: Optional[int] = None
    """Times it was asked on.

    On the wire: `radiusAuthServAccessChallenges`.
    """

    malformed_access_requests: Optional[int] = None
    """Requests that make no sense.

    On the wire: `radiusAuthServMalformedAccessRequests`.
    """

    bad_authenticators: Optional[int] = None
    """Requests that were not signed with the shared secret.

    On the wire: `radiusAuthServBadAuthenticators`.
    """

    packets_dropped: Optional[int] = None
    """Packets dropped.

    On the wire: `radiusAuthServPacketsDropped`.
    """

    unknown_types: Optional[int] = None
    """Packets of an unknown type.

    On the wire: `radiusAuthServUnknownTypes`.
    """

    accounting_requests: Optional[int] = None
    """Accounting requests received.

    On the wire: `radiusAccServTotalRequests`.
    """

    accounting_invalid_requests: Optional[int] = None
    """Of these, from unknown clients.

    On the wire: `radiusAccServTotalInvalidRequests`.
    """

    accounting_responses: Optional[int] = None
    """Responses to them.

    On the wire: `radiusAccServTotalResponses`.
    """

    accounting_malformed_requests: Optional[int] = None
    """Accounting requests that make no sense.

    On the wire: `radiusAccServTotalMalformedRequests`.
    """

    accounting_bad_authenticators: Optional[int] = None
    """Accounting requests that were not signed with the shared secret.

    On the wire: `radiusAccServTotalBadAuthenticators`.
    """

    accounting_unknown_types: Optional[int] = None
    """Accounting packets of an unknown type.

    On the wire: `radiusAccServTotalUnknownTypes`.
    """

    other: Mapping[str, str] = NOTHING
    """Keys that have no attribute, or whose values are of another form."""

    _names = {
        "radiusAuthClientIndex": "index",
        "radiusAuthClientAddress": "address",
        "radiusAuthServAccessRequests": "access_requests",
        "radiusAuthServDupAccessRequests": "duplicate_access_requests",
        "radiusAuthServAccessAccepts": "access_accepts",
        "radiusAuthServAccessRejects": "access_rejects",
        "radiusAuthServAccessChallenges": "access_challenges",
        "radiusAuthServMalformedAccessRequests": "malformed_access_requests",
        "radiusAuthServBadAuthenticators": "bad_authenticators",
        "radiusAuthServPacketsDropped": "packets_dropped",
        "radiusAuthServUnknownTypes": "unknown_types",
        "radiusAccServTotalRequests": "accounting_requests",
        "radiusAccServTotalInvalidRequests": "accounting_invalid_requests",
        "radiusAccServTotalResponses": "accounting_responses",
        "radiusAccServTotalMalformedRequests": "accounting_malformed_requests",
        "radiusAccServTotalBadAuthenticators": "accounting_bad_authenticators",
        "radiusAccServTotalUnknownTypes": "accounting_unknown_types",
    }


class RadiusServerCounters(Record):
    """The counters of hostapd's own RADIUS server: `MIB radius_server`."""

    ident: Optional[str] = None
    """What the server is: `hostapd`.

    On the wire: `radiusAuthServIdent`.
    """

    up_time: Optional[int] = None
    """For how long it has run, in hundredths of a second.

    On the wire: `radiusAuthServUpTime`.
    """

    reset_time: Optional[int] = None
    """How long ago it was reset.

    On the wire: `radiusAuthServResetTime`.
    """

    config_reset: Optional[int] = None
    """The state of the reset: 4 when it runs.

    On the wire: `radiusAuthServConfigReset`.
    """

    access_requests: Optional[int] = None
    """Requests received.

    On the wire: `radiusAuthServTotalAccessRequests`.
    """

    invalid_requests: Optional[int] = None
    """Of these, from unknown clients.

    On the wire: `radiusAuthServTotalInvalidRequests`.
    """

    duplicate_access_requests: Optional[int] = None
    """Of these, the ones that came before.

    On the wire: `radiusAuthServTotalDupAccessRequests`.
    """

    access_accepts: Optional[int] = None
    """Times it said yes.

    On the wire: `radiusAuthServTotalAccessAccepts`.
    """

    access_rejects: Optional[int] = None
    """Times it said no.

    On the wire: `radiusAuthServTotalAccessRejects`.
    """

    access_challenges: Optional[int] = None
    """Times it asked on.

    On the wire: `radiusAuthServTotalAccessChallenges`.
    """

    malformed_access_requests: Optional[int] = None
    """Requests that make no sense.

    On the wire: `radiusAuthServTotalMalformedAccessRequests`.
    """

    bad_authenticators: Optional[int] = None
    """Requests that were not signed with the shared secret.

    On the wire: `radiusAuthServTotalBadAuthenticators`.
    """

    packets_dropped: Optional[int] = None
    """Packets dropped.

    On the wire: `radiusAuthServTotalPacketsDropped`.
    """

    unknown_types: Optional[int] = None
    """Packets of an unknown type.

    On the wire: `radiusAuthServTotalUnknownTypes`.
    """

    accounting_requests: Optional[int] = None
    """Accounting requests received.

    On the wire: `radiusAccServTotalRequests`.
    """

    accounting_invalid_requests: Optional[int] = None
    """Of these, from unknown clients.

    On the wire: `radiusAccServTotalInvalidRequests`.
    """

    accounting_responses: Optional[int] = None
    """Responses to them.

    On the wire: `radiusAccServTotalResponses`.
    """

    accounting_malformed_requests: Optional[int] = None
    """Accounting requests that make no sense.

    On the wire: `radiusAccServTotalMalformedRequests`.
    """

    accounting_bad_authenticators: Optional[int] = None
    """Accounting requests that were not signed with the shared secret.

    On the wire: `radiusAccServTotalBadAuthenticators`.
    """

    accounting_unknown_types: Optional[int] = None
    """Accounting packets of an unknown type.

    On the wire: `radiusAccServTotalUnknownTypes`.
    """

    other: Mapping[str, str] = NOTHING
    """Keys that have no attribute, or whose values are of another form."""

    _names = {
        "radiusAuthServIdent": "ident",
        "radiusAuthServUpTime": "up_time",
        "radiusAuthServResetTime": "reset_time",
        "radiusAuthServConfigReset": "config_reset",
        "radiusAuthServTotalAccessRequests": "access_requests",
        "radiusAuthServTotalInvalidRequests": "invalid_requests",
        "radiusAuthServTotalDupAccessRequests": "duplicate_access_requests",
        "radiusAuthServTotalAccessAccepts": "access_accepts",
        "radiusAuthServTotalAccessRejects": "access_rejects",
        "radiusAuthServTotalAccessChallenges": "access_challenges",
        "radiusAuthServTotalMalformedAccessRequests": "malformed_access_requests",
        "radiusAuthServTotalBadAuthenticators": "bad_authenticators",
        "radiusAuthServTotalPacketsDropped": "packets_dropped",
        "radiusAuthServTotalUnknownTypes": "unknown_types",
        "radiusAccServTotalRequests": "accounting_requests",
        "radiusAccServTotalInvalidRequests": "accounting_invalid_requests",
        "radiusAccServTotalResponses": "accounting_responses",
        "radiusAccServTotalMalformedRequests": "accounting_malformed_requests",
        "radiusAccServTotalBadAuthenticators": "accounting_bad_authenticators",
        "radiusAccServTotalUnknownTypes": "accounting_unknown_types",
    }


class Mib(Reply):
    """The reply of `MIB`, of both daemons, and of hostapd's `MIB radius_server`. It may be empty."""

    rsna_option_implemented: Optional[bool] = None
    """Whether RSN is implemented.

    On the wire: `dot11RSNAOptionImplemented`.
    """

    rsna_preauthentication_implemented: Optional[bool] = None
    """Whether preauthentication is implemented.

    On the wire: `dot11RSNAPreauthenticationImplemented`.
    """

    rsna_enabled: Optional[bool] = None
    """Whether RSN is in use.

    On the wire: `dot11RSNAEnabled`.
    """

    rsna_preauthentication_enabled: Optional[bool] = None
    """Whether preauthentication is in use.

    On the wire: `dot11RSNAPreauthenticationEnabled`.
    """

    rsna_version: Optional[int] = None
    """The version of RSN.

    On the wire: `dot11RSNAConfigVersion`.
    """

    rsna_pairwise_keys_supported: Optional[int] = None
    """How many pairwise keys there can be.

    On the wire: `dot11RSNAConfigPairwiseKeysSupported`.
    """

    rsna_group_rekey_strict: Optional[bool] = None
    """Whether the group key is renewed when a station leaves; hostapd.

    On the wire: `dot11RSNAConfigGroupRekeyStrict`.
    """

    rsna_group_update_count: Optional[int] = None
    """How often a group key is sent at most; hostapd.

    On the wire: `dot11RSNAConfigGroupUpdateCount`.
    """

    rsna_pairwise_update_count: Optional[int] = None
    """How often a pairwise key is sent at most; hostapd.

    On the wire: `dot11RSNAConfigPairwiseUpdateCount`.
    """

    rsna_group_cipher_size: Optional[int] = None
    """The size of the group key in bits.

    On the wire: `dot11RSNAConfigGroupCipherSize`.
    """

    rsna_pmk_lifetime: Optional[int] = None
    """For how many seconds a PMK is valid.

    On the wire: `dot11RSNAConfigPMKLifetime`.
    """

    rsna_pmk_reauth_threshold: Optional[int] = None
    """After which part of that it is renewed, in percent.

    On the wire: `dot11RSNAConfigPMKReauthThreshold`.
    """

    rsna_ptksa_replay_counters: Optional[int] = None
    """How many replay counters a pairwise key has, as coded in the element.

    On the wire: `dot11RSNAConfigNumberOfPTKSAReplayCounters`.
    """

    rsna_sa_timeout: Optional[int] = None
    """How many seconds a handshake may take.

    On the wire: `dot11RSNAConfigSATimeout`.
    """

    rsna_authentication_suite_selected: Optional[str] = None
    """The key management in use.

    On the wire: `dot11RSNAAuthenticationSuiteSelected`.
    """

    rsna_pairwise_cipher_selected: Optional[str] = None
    """The pairwise cipher in use.

    On the wire: `dot11RSNAPairwiseCipherSelected`.
    """

    rsna_group_cipher_selected: Optional[str] = None
    """The group cipher in use.

    On the wire: `dot11RSNAGroupCipherSelected`.
    """

    rsna_pmkid_used: Optional[bytes] = None
    """The name of the key in use; empty if it has none.

    On the wire: `dot11RSNAPMKIDUsed`.
    """

    rsna_authentication_suite_requested: Optional[str] = None
    """The key management that was asked for.

    On the wire: `dot11RSNAAuthenticationSuiteRequested`.
    """

    rsna_pairwise_cipher_requested: Optional[str] = None
    """The pairwise cipher that was asked for.

    On the wire: `dot11RSNAPairwiseCipherRequested`.
    """

    rsna_group_cipher_requested: Optional[str] = None
    """The group cipher that was asked for.

    On the wire: `dot11RSNAGroupCipherRequested`.
    """

    rsna_tkip_countermeasures_invoked: Optional[int] = None
    """How often TKIP's countermeasures were taken; hostapd.

    On the wire: `dot11RSNATKIPCounterMeasuresInvoked`.
    """

    rsna_four_way_handshake_failures: Optional[int] = None
    """How many handshakes failed.

    On the wire: `dot11RSNA4WayHandshakeFailures`.
    """

    rsna_gtksa_replay_counters: Optional[int] = None
    """How many replay counters a group key has, as coded in the element.

    On the wire: `dot11RSNAConfigNumberOfGTKSAReplayCounters`.
    """

    group_state: Optional[int] = None
    """The state of the group key's state machine; hostapd.

    On the wire: `hostapdWPAGroupState`.
    """

    supplicant_pae_state: Optional[int] = None
    """The state of the supplicant: 5 when it is authenticated.

    On the wire: `dot1xSuppPaeState`.
    """

    supplicant_held_period: Optional[int] = None
    """Seconds of silence after a failure.

    On the wire: `dot1xSuppHeldPeriod`.
    """

    supplicant_auth_period: Optional[int] = None
    """Seconds until it gives up waiting for a request.

    On the wire: `dot1xSuppAuthPeriod`.
    """

    supplicant_start_period: Optional[int] = None
    """Seconds between two EAPOL-Start frames.

    On the wire: `dot1xSuppStartPeriod`.
    """

    supplicant_max_start: Optional[int] = None
    """How many EAPOL-Start frames it sends at most.

    On the wire: `dot1xSuppMaxStart`.
    """

    supplicant_port_authorized: Optional[bool] = None
    """Whether the port is open.

    On the wire: `dot1xSuppSuppControlledPortStatus`.
    """

    supplicant_backend_state: Optional[int] = None
    """The state of the supplicant's backend.

    On the wire: `dot1xSuppBackendPaeState`.
    """

    supplicant_eapol_frames_rx: Optional[int] = None
    """EAPOL frames received.

    On the wire: `dot1xSuppEapolFramesRx`.
    """

    supplicant_eapol_frames_tx: Optional[int] = None
    """EAPOL frames sent.

    On the wire: `dot1xSuppEapolFramesTx`.
    """

    supplicant_eapol_start_frames_tx: Optional[int] = None
    """EAPOL-Start frames sent.

    On the wire: `dot1xSuppEapolStartFramesTx`.
    """

    supplicant_eapol_logoff_frames_tx: Optional[int] = None
    """EAPOL-Logoff frames sent.

    On the wire: `dot1xSuppEapolLogoffFramesTx`.
    """

    supplicant_eapol_resp_frames_tx: Optional[int] = None
    """EAP responses sent.

    On the wire: `dot1xSuppEapolRespFramesTx`.
    """

    supplicant_eapol_req_id_frames_rx: Optional[int] = None
    """EAP requests for an identity received.

    On the wire: `dot1xSuppEapolReqIdFramesRx`.
    """

    supplicant_eapol_req_frames_rx: Optional[int] = None
    """Other EAP requests received.

    On the wire: `dot1xSuppEapolReqFramesRx`.
    """

    supplicant_invalid_eapol_frames_rx: Optional[int] = None
    """EAPOL frames of an unknown type received.

    On the wire: `dot1xSuppInvalidEapolFramesRx`.
    """

    supplicant_length_error_frames_rx: Optional[int] = None
    """EAPOL frames with a wrong length received.

    On the wire: `dot1xSuppEapLengthErrorFramesRx`.
    """

    supplicant_last_eapol_frame_version: Optional[int] = None
    """The version of the last EAPOL frame.

    On the wire: `dot1xSuppLastEapolFrameVersion`.
    """

    supplicant_last_eapol_frame_source: Optional[str] = None
    """Where the last EAPOL frame came from; all zero if there was none.

    On the wire: `dot1xSuppLastEapolFrameSource`.
    """

    radius_authentication_servers: Sequence[RadiusAuthenticationServer] = ()
    """The servers that hostapd asks who a station is, in the order of the configuration.

    On the wire: blocks that begin with `radiusAuthServerIndex`.

    On the wire: `radiusAuthServers`.
    """

    radius_accounting_servers: Sequence[RadiusAccountingServer] = ()
    """The servers to which hostapd tells what stations did.

    On the wire: blocks that begin with `radiusAccServerIndex`.

    On the wire: `radiusAccServers`.
    """

    radius_clients: Sequence[RadiusClient] = ()
    """The clients of hostapd's own RADIUS server: `MIB radius_server`.

    On the wire: blocks that begin with `radiusAuthClientIndex`.

    On the wire: `radiusClients`.
    """

    radius_server: Optional[RadiusServerCounters] = None
    """The counters of hostapd's own RADIUS server: `MIB radius_server`."""

    other: Mapping[str, str] = NOTHING
    """Keys that have no attribute, or whose values are of another form."""

    _names = {
        "dot11RSNAOptionImplemented": "rsna_option_implemented",
        "dot11RSNAPreauthenticationImplemented": "rsna_preauthentication_implemented",
        "dot11RSNAEnabled": "rsna_enabled",
        "dot11RSNAPreauthenticationEnabled": "rsna_preauthentication_enabled",
        "dot11RSNAConfigVersion": "rsna_version",
        "dot11RSNAConfigPairwiseKeysSupported": "rsna_pairwise_keys_supported",
        "dot11RSNAConfigGroupRekeyStrict": "rsna_group_rekey_strict",
        "dot11RSNAConfigGroupUpdateCount": "rsna_group_update_count",
        "dot11RSNAConfigPairwiseUpdateCount": "rsna_pairwise_update_count",
        "dot11RSNAConfigGroupCipherSize": "rsna_group_cipher_size",
        "dot11RSNAConfigPMKLifetime": "rsna_pmk_lifetime",
        "dot11RSNAConfigPMKReauthThreshold": "rsna_pmk_reauth_threshold",
        "dot11RSNAConfigNumberOfPTKSAReplayCounters": "rsna_ptksa_replay_counters",
        "dot11RSNAConfigSATimeout": "rsna_sa_timeout",
        "dot11RSNAAuthenticationSuiteSelected": "rsna_authentication_suite_selected",
        "dot11RSNAPairwiseCipherSelected": "rsna_pairwise_cipher_selected",
        "dot11RSNAGroupCipherSelected": "rsna_group_cipher_selected",
        "dot11RSNAPMKIDUsed": "rsna_pmkid_used",
        "dot11RSNAAuthenticationSuiteRequested": "rsna_authentication_suite_requested",
        "dot11RSNAPairwiseCipherRequested": "rsna_pairwise_cipher_requested",
        "dot11RSNAGroupCipherRequested": "rsna_group_cipher_requested",
        "dot11RSNATKIPCounterMeasuresInvoked": "rsna_tkip_countermeasures_invoked",
        "dot11RSNA4WayHandshakeFailures": "rsna_four_way_handshake_failures",
        "dot11RSNAConfigNumberOfGTKSAReplayCounters": "rsna_gtksa_replay_counters",
        "hostapdWPAGroupState": "group_state",
        "dot1xSuppPaeState": "supplicant_pae_state",
        "dot1xSuppHeldPeriod": "supplicant_held_period",
        "dot1xSuppAuthPeriod": "supplicant_auth_period",
        "dot1xSuppStartPeriod": "supplicant_start_period",
        "dot1xSuppMaxStart": "supplicant_max_start",
        "dot1xSuppSuppControlledPortStatus": "supplicant_port_authorized",
        "dot1xSuppBackendPaeState": "supplicant_backend_state",
        "dot1xSuppEapolFramesRx": "supplicant_eapol_frames_rx",
        "dot1xSuppEapolFramesTx": "supplicant_eapol_frames_tx",
        "dot1xSuppEapolStartFramesTx": "supplicant_eapol_start_frames_tx",
        "dot1xSuppEapolLogoffFramesTx": "supplicant_eapol_logoff_frames_tx",
        "dot1xSuppEapolRespFramesTx": "supplicant_eapol_resp_frames_tx",
        "dot1xSuppEapolReqIdFramesRx": "supplicant_eapol_req_id_frames_rx",
        "dot1xSuppEapolReqFramesRx": "supplicant_eapol_req_frames_rx",
        "dot1xSuppInvalidEapolFramesRx": "supplicant_invalid_eapol_frames_rx",
        "dot1xSuppEapLengthErrorFramesRx": "supplicant_length_error_frames_rx",
        "dot1xSuppLastEapolFrameVersion": "supplicant_last_eapol_frame_version",
        "dot1xSuppLastEapolFrameSource": "supplicant_last_eapol_frame_source",
        "radiusAuthServers": "radius_authentication_servers",
        "radiusAccServers": "radius_accounting_servers",
        "radiusClients": "radius_clients",
    }
    _nested = {"radius_authentication_servers": RadiusAuthenticationServer, "radius_accounting_servers": RadiusAccountingServer, "radius_clients": RadiusClient}
    _parts = {"radius_server": RadiusServerCounters}


class Words(ListReply[str]):
    """Words with spaces between, such as the answer to `GET_CAPABILITY key_mgmt`. There may be none."""


class ModeChannels(Record):
    """The channels of one mode."""

    mode: str
    """The mode, such as `A` or `G`."""

    numbers: Sequence[int] = ()
    """The channels' numbers.

    On the wire: `channels`.
    """

    _names = {
        "mode": "mode",
        "channels": "numbers",
    }


class Channels(ListReply[ModeChannels]):
    """The answer to `GET_CAPABILITY channels`: a line for each mode."""

    _items = ModeChannels


class ChannelFrequency(Record):
    """One channel."""

    mode: str
    """The mode under which it stands."""

    channel: int
    """The channel's number in its band."""

    frequency: int
    """The frequency in MHz."""

    restrictions: str
    """What follows on the line: ` (NO_IR)`, ` (DFS)`, both or nothing."""

    _names = {
        "mode": "mode",
        "channel": "channel",
        "frequency": "frequency",
        "restrictions": "restrictions",
    }


class Frequencies(ListReply[ChannelFrequency]):
    """The answer to `GET_CAPABILITY freq`: for each mode a line for each channel."""

    _items = ChannelFrequency


class PreferredFrequencies(ListReply[int]):
    """Frequencies in the driver's order of preference: reply of `GET_PREF_FREQ_LIST`."""


class DriverFlags(Reply):
    """The reply of `DRIVER_FLAGS` and `DRIVER_FLAGS2`: what the driver can do, as a number and by
    the names that the daemon has for its bits; a bit without a name is `UNKNOWN`.
    """

    bits: int
    """The bits. The names for them differ between releases."""

    names: Sequence[str] = ()
    """The names, in the order of the bits."""

    _names = {
        "bits": "bits",
        "names": "names",
    }


class InterfaceNames(ListReply[str]):
    """The reply of `INTERFACES`: the names of the daemon's interfaces. hostapd tells each BSS."""


class InterfaceControl(Record):
    """An interface, and where its control interface is."""

    ifname: str
    """The interface's name."""

    directory: Optional[str] = None
    """What is configured as `ctrl_interface`: a directory, or for wpa_supplicant also
    `DIR=... GROUP=...`; `None` if the interface has no control interface.

    On the wire: `ctrl_iface`.
    """

    _names = {
        "ifname": "ifname",
        "ctrl_iface": "directory",
    }


class InterfaceControls(ListReply[InterfaceControl]):
    """The reply of `INTERFACES ctrl`."""

    _items = InterfaceControl


class AvailableInterface(Record):
    """An interface that a driver of wpa_supplicant could use."""

    driver: str
    """The driver's name."""

    ifname: str
    """The interface's name."""

    description: str
    """What it is, if the driver says so; or empty."""

    _names = {
        "driver": "driver",
        "ifname": "ifname",
        "description": "description",
    }


class InterfaceList(ListReply[AvailableInterface]):
    """The reply of `INTERFACE_LIST`: what the drivers could use. Most drivers can't tell, so it
    is empty on most systems.
    """

    _items = AvailableInterface


class Addresses(ListReply[str]):
    """Addresses, one a line: reply of `BSSID_IGNORE`, and of `BLACKLIST`, its older name."""


class NeighborReport(Record):
    """An access point nearby that stations are told of."""

    bssid: str
    """Its BSSID."""

    ssid: bytes
    """Its SSID."""

    report: Optional[bytes] = None
    """The element of the neighbor report.

    On the wire: `nr`.
    """

    location: Optional[bytes] = None
    """Where it is, as coordinates (LCI).

    On the wire: `lci`.
    """

    civic: Optional[bytes] = None
    """Where it is, as a postal address."""

    stationary: bool
    """Whether it stays where it is.

    On the wire: `stat`.
    """

    _names = {
        "bssid": "bssid",
        "ssid": "ssid",
        "nr": "report",
        "lci": "location",
        "civic": "civic",
        "stat": "stationary",
    }


class Neighbors(ListReply[NeighborReport]):
    """The reply of hostapd's `SHOW_NEIGHBOR`."""

    _items = NeighborReport


class RadioWorkItem(Record):
    """Something that uses the radio or waits for it."""

    kind: str
    """What it is: `scan`, `connect`, `p2p-scan`, `ext:` and the name for a program's own.

    On the wire: `type`.
    """

    ifname: str
    """Whose it is."""

    freq: int
    """The frequency in MHz, 0 for any."""

    started: bool
    """Whether it has the radio now."""

    age: float
    """For how long it has waited or run."""

    _names = {
        "type": "kind",
        "ifname": "ifname",
        "freq": "freq",
        "started": "started",
        "age": "age",
    }


class RadioWork(ListReply[RadioWorkItem]):
    """The reply of `RADIO_WORK show`: what uses the radio, and then what waits for it."""

    _items = RadioWorkItem


class LogLevel(Reply):
    """The reply of `LOG_LEVEL`."""

    level: str
    """From which level on messages are written. On the wire: `Current level`.

    On the wire: `Current level`.
    """

    timestamp: Optional[bool] = None
    """Whether each line begins with the time. On the wire: `Timestamp`.

    On the wire: `Timestamp`.
    """

    _names = {
        "Current level": "level",
        "Timestamp": "timestamp",
    }


class DppHost(Record):
    """An IP address and a TCP port."""

    address: str
    """The IP address."""

    port: int
    """The TCP port."""

    _names = {
        "address": "address",
        "port": "port",
    }


class DppBootstrap(Reply):
    """The reply of `DPP_BOOTSTRAP_INFO`: what is known of a device's public key."""

    kind: Optional[str] = None
    """How the key came here.

    On the wire: `type`.
    """

    mac_addr: Optional[str] = None
    """The device's address; all zero if that is not known."""

    info: Optional[str] = None
    """What the device says of itself."""

    num_freq: Optional[int] = None
    """How many frequencies are listed."""

    use_freq: Optional[int] = None
    """The first of them, in MHz; 0 if there is none."""

    curve: Optional[str] = None
    """The curve of the key."""

    pkhash: Optional[bytes] = None
    """The SHA-256 hash of the key."""

    version: Optional[int] = None
    """The version of DPP that the device has; 0 if that is not known."""

    supp_curves: Sequence[str] = ()
    """The curves that the device has."""

    host: Optional[DppHost] = None
    """Where the device is reached over TCP."""

    other: Mapping[str, str] = NOTHING
    """Keys that have no attribute, or whose values are of another form."""

    _names = {
        "type": "kind",
        "mac_addr": "mac_addr",
        "info": "info",
        "num_freq": "num_freq",
        "use_freq": "use_freq",
        "curve": "curve",
        "pkhash": "pkhash",
        "version": "version",
        "supp_curves": "supp_curves",
        "host": "host",
    }
    _nested = {"host": DppHost}


class NanPeer(Record):
    """A device of NAN that is known."""

    address: str
    """The address of its management interface.

    On the wire: `peer`.
    """

    paired: bool
    """Whether it is paired with this device."""

    ndp_count: int
    """How many data paths there are to it."""

    _names = {
        "peer": "address",
        "paired": "paired",
        "ndp_count": "ndp_count",
    }


class NanService(Record):
    """A service that is published or subscribed."""

    id: int
    """Its number.

    On the wire: `service`.
    """

    kind: str
    """What is done with it: published or subscribed.

    On the wire: `type`.
    """

    name: str
    """Its name, which may hold spaces."""

    sync: int
    """Whether it goes with the cluster's schedule."""

    _names = {
        "service": "id",
        "type": "kind",
        "name": "name",
        "sync": "sync",
    }


class NanStatus(Reply):
    """The reply of `NAN_STATUS`."""

    nan_started: Optional[bool] = None
    """Whether this device is in a cluster."""

    nmi: Optional[str] = None
    """The address of its management interface."""

    cluster_id: Optional[str] = None
    """The identifier of the cluster."""

    num_services: Optional[int] = None
    """How many services there are."""

    peers: Sequence[NanPeer] = ()
    """The devices that are known.

    On the wire: lines that begin with `peer=`.
    """

    services: Sequence[NanService] = ()
    """The services that are published or subscribed.

    On the wire: lines that begin with `service=`.
    """

    other: Mapping[str, str] = NOTHING
    """Keys that have no attribute, or whose values are of another form."""

    _names = {
        "nan_started": "nan_started",
        "nmi": "nmi",
        "cluster_id": "cluster_id",
        "num_services": "num_services",
        "peers": "peers",
        "services": "services",
    }
    _nested = {"peers": NanPeer, "services": NanService}


class NanDataPath(Record):
    """A data path between two devices of NAN."""

    id: int
    """Its number.

    On the wire: `ndp_id`.
    """

    initiator: bool
    """Whether this device began it."""

    init_ndi: str
    """The address of the data interface of who began it."""

    resp_ndi: str
    """The address of the data interface of the other."""

    qos_min_slots: int
    """How many slots it needs."""

    qos_max_latency: int
    """How many slots may lie between two of its own."""

    _names = {
        "ndp_id": "id",
        "initiator": "initiator",
        "init_ndi": "init_ndi",
        "resp_ndi": "resp_ndi",
        "qos_min_slots": "qos_min_slots",
        "qos_max_latency": "qos_max_latency",
    }


class NanPeerInfo(Reply):
    """The reply of `NAN_PEER_INFO`, of which each kind has other keys. The peer's keys, which
    `pairing` tells, are hidden in `repr`.
    """

    supported_bands: Optional[int] = None
    """`capa`: the bands that it has."""

    op_modes: Optional[int] = None
    """`capa`: the modes that it has."""

    cdw_info: Optional[int] = None
    """`capa`: when it is awake."""

    n_antennas: Optional[int] = None
    """`capa`: its antennas."""

    channel_switch_time: Optional[int] = None
    """`capa`: how many microseconds it needs to change channels."""

    capabilities: Optional[int] = None
    """`capa`: its capabilities."""

    supported_methods: Optional[int] = None
    """`bootstrap`: the methods that it has."""

    pairing_setup: Optional[bool] = None
    """`pairing`: whether it can be paired with."""

    npk_caching: Optional[bool] = None
    """`pairing`: whether it keeps keys."""

    pairing_verification: Optional[bool] = None
    """`pairing`: whether it knows again whom it was paired with."""

    cipher_suites: Optional[int] = None
    """`pairing`: the cipher suites that it has."""

    nonce: Optional[bytes] = None
    """`pairing`: the nonce of its identity."""

    tag: Optional[bytes] = None
    """`pairing`: the tag of its identity."""

    nik_cipher: Optional[int] = None
    """`pairing`: the cipher version of its identity key."""

    nik: Optional[Secret] = None
    """`pairing`: its identity key."""

    akmp: Optional[str] = None
    """`pairing`: the key management of the pairing."""

    npk: Optional[Secret] = None
    """`pairing`: the key of the pairing."""

    data_paths: Sequence[NanDataPath] = ()
    """`ndps`: the data paths to it.

    On the wire: `ndps`.
    """

    other: Mapping[str, Secret] = NOTHING
    """Keys that have no attribute, or whose values are of another form."""

    _names = {
        "supported_bands": "supported_bands",
        "op_modes": "op_modes",
        "cdw_info": "cdw_info",
        "n_antennas": "n_antennas",
        "channel_switch_time": "channel_switch_time",
        "capabilities": "capabilities",
        "supported_methods": "supported_methods",
        "pairing_setup": "pairing_setup",
        "npk_caching": "npk_caching",
        "pairing_verification": "pairing_verification",
        "cipher_suites": "cipher_suites",
        "nonce": "nonce",
        "tag": "tag",
        "nik_cipher": "nik_cipher",
        "nik": "nik",
        "akmp": "akmp",
        "npk": "npk",
        "ndps": "data_paths",
    }
    _nested = {"data_paths": NanDataPath}


class FstGroups(ListReply[str]):
    """The reply of `FST-MANAGER list_groups`: the names of the groups."""


class FstInterface(Record):
    """An interface in a group of fast session transfer."""

    name: str
    """The interface's name."""

    address: str
    """Its address."""

    priority: int
    """Its priority in the group: sessions move to the interface with the highest."""

    link_loss_timeout: int
    """After how many milliseconds without a link a session moves (LLT).

    On the wire: `llt`.
    """

    _names = {
        "name": "name",
        "address": "address",
        "priority": "priority",
        "llt": "link_loss_timeout",
    }


class FstInterfaces(ListReply[FstInterface]):
    """The reply of `FST-MANAGER list_ifaces`."""

    _items = FstInterface


class FstSessions(ListReply[int]):
    """The reply of `FST-MANAGER list_sessions`: the numbers of the sessions, each behind a space."""


class Pairs(ListReply[Tuple[str, str]]):
    """A reply of `key=value` lines, in the order of the reply. A key may come more than once, and
    hold spaces; a value is everything after the first `=`.
    """


class Raw(Reply):
    """A reply as it came, of a command that has no form of reply of its own."""
