"""P2P (Wi-Fi Direct).

Generated from ``protocol/*.tsv`` by ``cargo run -p protocol-gen``.
"""

from __future__ import annotations

from typing import Literal, Optional

from .._record import Secret
from ._base import Event


class FreqConflict(Event):
    """A configured network was disabled: a P2P connection needs another channel.

    Prefix ``CTRL-EVENT-FREQ-CONFLICT``. Sent by wpa_supplicant. ``WPA_EVENT_FREQ_CONFLICT`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        id: Number of the configured network.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('CTRL-EVENT-FREQ-CONFLICT  id=0')
    >>> event.id
    0
    """

    macro: str = "WPA_EVENT_FREQ_CONFLICT"
    prefix: str = "CTRL-EVENT-FREQ-CONFLICT "
    __match_args__ = ("id",)

    id: int


class P2pDeviceFound(Event):
    """A P2P device was found, or told something new about itself.

    Prefix ``P2P-DEVICE-FOUND``. Sent by wpa_supplicant. ``P2P_EVENT_DEVICE_FOUND`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address with which the P2P device sent its frame.
        p2p_dev_addr: P2P device address of the peer, the same in all groups.
        pri_dev_type: Kind of device (WPS primary device type).
        name: Name of the device, as it calls itself.
        config_methods: Config Methods (WPS bits).
        dev_capab: Device capabilities (P2P bits).
        group_capab: Group capabilities (P2P bits).
        wfd_dev_info: Wi-Fi Display device information: the subelement, its length first.
        vendor_elems: Is 1 if the device sent elements of its vendor, which P2P_PEER shows.
        new: Is 1 for a new device, 0 when something about a known one changed.
        pcea_cap_info: P2P capabilities of the newer P2P attribute (bits).
        bootstrap_methods: Pairing bootstrapping methods (P2P bits).
        pasn_type: Kinds of PASN the device can do (bits).
        adv_id: Number of the advertised P2PS service.
        asp_svc: Name of the advertised service.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event("P2P-DEVICE-FOUND 02:00:00:00:03:00 p2p_dev_addr=02:b5:64:63:30:63 pri_dev_type=1-0050F204-1 name='Test' config_methods=0x188 dev_capab=0x21 group_capab=0x0 wfd_dev_info=0x00111c440032 vendor_elems=1 new=1 pcea_cap_info=0x0 bootstrap_methods=0x1 pasn_type=0x3")
    >>> event.addr, event.p2p_dev_addr, event.pri_dev_type
    ('02:00:00:00:03:00', '02:b5:64:63:30:63', '1-0050F204-1')
    """

    macro: str = "P2P_EVENT_DEVICE_FOUND"
    prefix: str = "P2P-DEVICE-FOUND "
    __match_args__ = (
        "addr",
        "p2p_dev_addr",
        "pri_dev_type",
        "name",
        "config_methods",
        "dev_capab",
        "group_capab",
        "wfd_dev_info",
        "vendor_elems",
        "new",
        "pcea_cap_info",
        "bootstrap_methods",
        "pasn_type",
        "adv_id",
        "asp_svc",
    )

    addr: str
    p2p_dev_addr: str
    pri_dev_type: str
    name: str
    config_methods: int
    dev_capab: int
    group_capab: int
    wfd_dev_info: Optional[str] = None
    vendor_elems: Optional[int] = None
    new: Optional[int] = None
    pcea_cap_info: Optional[int] = None
    bootstrap_methods: Optional[int] = None
    pasn_type: Optional[int] = None
    adv_id: Optional[int] = None
    asp_svc: Optional[str] = None


class P2pDeviceLost(Event):
    """A P2P device has not been heard for too long.

    Prefix ``P2P-DEVICE-LOST``. Sent by wpa_supplicant. ``P2P_EVENT_DEVICE_LOST`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        p2p_dev_addr: P2P device address of the peer, the same in all groups.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('P2P-DEVICE-LOST p2p_dev_addr=02:b5:64:63:30:63')
    >>> event.p2p_dev_addr
    '02:b5:64:63:30:63'
    """

    macro: str = "P2P_EVENT_DEVICE_LOST"
    prefix: str = "P2P-DEVICE-LOST "
    __match_args__ = ("p2p_dev_addr",)

    p2p_dev_addr: str


class P2pGoNegRequest(Event):
    """A P2P device wants to form a group and waits for the user's consent.

    Prefix ``P2P-GO-NEG-REQUEST``. Sent by wpa_supplicant. ``P2P_EVENT_GO_NEG_REQUEST`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address with which the P2P device sent its frame.
        dev_passwd_id: Device Password ID (WPS): 0 PIN, 1 chosen by the user, 4 push button, 5
            from the registrar.
        go_intent: How much the peer wants to own the group, 0 to 15.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('P2P-GO-NEG-REQUEST 02:00:00:00:03:00 dev_passwd_id=0 go_intent=7')
    >>> event.addr, event.dev_passwd_id, event.go_intent
    ('02:00:00:00:03:00', 0, 7)
    """

    macro: str = "P2P_EVENT_GO_NEG_REQUEST"
    prefix: str = "P2P-GO-NEG-REQUEST "
    __match_args__ = ("addr", "dev_passwd_id", "go_intent")

    addr: str
    dev_passwd_id: int
    go_intent: Optional[int] = None


class P2pGoNegSuccess(Event):
    """Two P2P devices agreed which one owns the group.

    Prefix ``P2P-GO-NEG-SUCCESS``. Sent by wpa_supplicant. ``P2P_EVENT_GO_NEG_SUCCESS`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        role: Role of this device in the group.
        freq: Frequency of the channel. Unit: MHz.
        ht40: Is 1 if a 40 MHz channel was agreed on, else 0.
        peer_dev: P2P device address of the peer.
        peer_iface: Address of the peer on the interface of the new group.
        wps_method: How the devices authenticate. Known values: ``not-ready``, ``Display``,
            ``Keypad``, ``PBC``, ``NFC``, ``P2PS``, ``??``.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('P2P-GO-NEG-SUCCESS role=GO freq=2437 ht40=0 peer_dev=02:00:00:00:07:00 peer_iface=02:00:00:00:07:00 wps_method=not-ready')
    >>> event.role, event.freq, event.ht40
    ('GO', 2437, 0)
    """

    macro: str = "P2P_EVENT_GO_NEG_SUCCESS"
    prefix: str = "P2P-GO-NEG-SUCCESS "
    __match_args__ = ("role", "freq", "ht40", "peer_dev", "peer_iface", "wps_method")

    role: Literal["GO", "client"]
    freq: int
    ht40: int
    peer_dev: str
    peer_iface: str
    wps_method: str


class P2pGoNegFailure(Event):
    """Two P2P devices could not agree who owns the group.

    Prefix ``P2P-GO-NEG-FAILURE``. Sent by wpa_supplicant. ``P2P_EVENT_GO_NEG_FAILURE`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        status: P2P status code of the peer; -1 for no answer or a failure of our own.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('P2P-GO-NEG-FAILURE status=-1')
    >>> event.status
    -1
    """

    macro: str = "P2P_EVENT_GO_NEG_FAILURE"
    prefix: str = "P2P-GO-NEG-FAILURE "
    __match_args__ = ("status",)

    status: int


class P2pGroupFormationSuccess(Event):
    """The WPS step of a new P2P group ended well.

    Prefix ``P2P-GROUP-FORMATION-SUCCESS``. Sent by wpa_supplicant.
    ``P2P_EVENT_GROUP_FORMATION_SUCCESS`` in ``wpa_ctrl.h`` since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('P2P-GROUP-FORMATION-SUCCESS ')
    P2pGroupFormationSuccess()
    """

    macro: str = "P2P_EVENT_GROUP_FORMATION_SUCCESS"
    prefix: str = "P2P-GROUP-FORMATION-SUCCESS "


class P2pGroupFormationFailure(Event):
    """A new P2P group could not be formed.

    Prefix ``P2P-GROUP-FORMATION-FAILURE``. Sent by wpa_supplicant.
    ``P2P_EVENT_GROUP_FORMATION_FAILURE`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        reason: Why. Known values: ``FREQ_CONFLICT``.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('P2P-GROUP-FORMATION-FAILURE reason=FREQ_CONFLICT')
    >>> event.reason
    'FREQ_CONFLICT'
    """

    macro: str = "P2P_EVENT_GROUP_FORMATION_FAILURE"
    prefix: str = "P2P-GROUP-FORMATION-FAILURE "
    __match_args__ = ("reason",)

    reason: Optional[str] = None


class P2pGroupStarted(Event):
    r"""A P2P group is up; gives its interface and role.

    Prefix ``P2P-GROUP-STARTED``. Sent by wpa_supplicant. ``P2P_EVENT_GROUP_STARTED`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        ifname: Interface of the P2P group.
        role: Role of this device in the group.
        ssid: SSID of the P2P group, encoded.
        freq: Frequency of the channel. Unit: MHz.
        psk: Pre-shared key of the group. In hex digits.
        passphrase: Passphrase of the group, when this device owns it.
        go_dev_addr: P2P device address of the group owner.
        persistent: Present when the group is persistent. Whether ``[PERSISTENT]`` is there.
        ip_addr: IPv4 address the group owner gave us.
        ip_mask: Network mask.
        go_ip_addr: IPv4 address of the group owner.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('P2P-GROUP-STARTED wlan0 GO ssid="Example \\"Net\\"" freq=2437 psk=1111111111111111111111111111111111111111111111111111111111111111 passphrase="12345678" go_dev_addr=02:40:61:c2:f3:b7 [PERSISTENT] ip_addr=192.168.42.2 ip_mask=255.255.255.0 go_ip_addr=192.168.42.1')
    >>> event.ifname, event.role, event.freq
    ('wlan0', 'GO', 2437)
    """

    macro: str = "P2P_EVENT_GROUP_STARTED"
    prefix: str = "P2P-GROUP-STARTED "
    secrets = ("psk", "passphrase")
    __match_args__ = (
        "ifname",
        "role",
        "ssid",
        "freq",
        "psk",
        "passphrase",
        "go_dev_addr",
        "persistent",
        "ip_addr",
        "ip_mask",
        "go_ip_addr",
    )

    ifname: str
    role: Literal["GO", "client"]
    ssid: str
    freq: int
    psk: Optional[Secret] = None
    passphrase: Optional[Secret] = None
    go_dev_addr: str
    persistent: bool = False
    ip_addr: Optional[str] = None
    ip_mask: Optional[str] = None
    go_ip_addr: Optional[str] = None


class P2pGroupRemoved(Event):
    """A P2P group has ended; gives its interface and the cause.

    Prefix ``P2P-GROUP-REMOVED``. Sent by wpa_supplicant. ``P2P_EVENT_GROUP_REMOVED`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        ifname: Interface of the P2P group.
        role: Role of this device in the group. Known values: ``GO``, ``client``.
        reason: Why. Known values: ``REQUESTED``, ``FORMATION_FAILED``, ``IDLE``,
            ``UNAVAILABLE``, ``GO_ENDING_SESSION``, ``PSK_FAILURE``, ``FREQ_CONFLICT``.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('P2P-GROUP-REMOVED wlan0 GO reason=REQUESTED')
    >>> event.ifname, event.role, event.reason
    ('wlan0', 'GO', 'REQUESTED')
    """

    macro: str = "P2P_EVENT_GROUP_REMOVED"
    prefix: str = "P2P-GROUP-REMOVED "
    __match_args__ = ("ifname", "role", "reason")

    ifname: str
    role: str
    reason: Optional[str] = None


class P2pCrossConnectEnable(Event):
    """A P2P group may share the network behind the named interface.

    Prefix ``P2P-CROSS-CONNECT-ENABLE``. Sent by wpa_supplicant.
    ``P2P_EVENT_CROSS_CONNECT_ENABLE`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        ifname: Interface of the P2P group.
        uplink: Interface through which the other network is reached.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('P2P-CROSS-CONNECT-ENABLE wlan0 wlan0')
    >>> event.ifname, event.uplink
    ('wlan0', 'wlan0')
    """

    macro: str = "P2P_EVENT_CROSS_CONNECT_ENABLE"
    prefix: str = "P2P-CROSS-CONNECT-ENABLE "
    __match_args__ = ("ifname", "uplink")

    ifname: str
    uplink: str


class P2pCrossConnectDisable(Event):
    """A P2P group no longer shares the network behind the named interface.

    Prefix ``P2P-CROSS-CONNECT-DISABLE``. Sent by wpa_supplicant.
    ``P2P_EVENT_CROSS_CONNECT_DISABLE`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        ifname: Interface of the P2P group.
        uplink: Interface through which the other network is reached.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('P2P-CROSS-CONNECT-DISABLE wlan0 wlan0')
    >>> event.ifname, event.uplink
    ('wlan0', 'wlan0')
    """

    macro: str = "P2P_EVENT_CROSS_CONNECT_DISABLE"
    prefix: str = "P2P-CROSS-CONNECT-DISABLE "
    __match_args__ = ("ifname", "uplink")

    ifname: str
    uplink: str


class P2pProvDiscShowPin(Event):
    """Provision discovery needs this PIN to be shown to the user.

    Prefix ``P2P-PROV-DISC-SHOW-PIN``. Sent by wpa_supplicant. ``P2P_EVENT_PROV_DISC_SHOW_PIN``
    in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address with which the P2P device sent its frame.
        pin: The PIN to show to the user.
        p2p_dev_addr: P2P device address of the peer, the same in all groups.
        pri_dev_type: Kind of device (WPS primary device type).
        name: Name of the device, as it calls itself.
        config_methods: Config Methods (WPS bits).
        dev_capab: Device capabilities (P2P bits).
        group_capab: Group capabilities (P2P bits).
        group: Interface of the P2P group the request is for.
        peer_go: Is 1 if the peer owns the group.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event("P2P-PROV-DISC-SHOW-PIN 02:00:00:00:03:00 12345670 p2p_dev_addr=02:b5:64:63:30:63 pri_dev_type=1-0050F204-1 name='Test' config_methods=0x188 dev_capab=0x21 group_capab=0x0 group=p2p-wlan0-0 peer_go=1")
    >>> event.addr, event.pin, event.p2p_dev_addr
    ('02:00:00:00:03:00', Secret(hidden), '02:b5:64:63:30:63')
    """

    macro: str = "P2P_EVENT_PROV_DISC_SHOW_PIN"
    prefix: str = "P2P-PROV-DISC-SHOW-PIN "
    secrets = ("pin",)
    __match_args__ = (
        "addr",
        "pin",
        "p2p_dev_addr",
        "pri_dev_type",
        "name",
        "config_methods",
        "dev_capab",
        "group_capab",
        "group",
        "peer_go",
    )

    addr: str
    pin: Secret
    p2p_dev_addr: Optional[str] = None
    pri_dev_type: Optional[str] = None
    name: Optional[str] = None
    config_methods: Optional[int] = None
    dev_capab: Optional[int] = None
    group_capab: Optional[int] = None
    group: Optional[str] = None
    peer_go: Optional[int] = None


class P2pProvDiscEnterPin(Event):
    """Provision discovery needs the PIN that the peer shows.

    Prefix ``P2P-PROV-DISC-ENTER-PIN``. Sent by wpa_supplicant.
    ``P2P_EVENT_PROV_DISC_ENTER_PIN`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address with which the P2P device sent its frame.
        p2p_dev_addr: P2P device address of the peer, the same in all groups.
        pri_dev_type: Kind of device (WPS primary device type).
        name: Name of the device, as it calls itself.
        config_methods: Config Methods (WPS bits).
        dev_capab: Device capabilities (P2P bits).
        group_capab: Group capabilities (P2P bits).
        group: Interface of the P2P group the request is for.
        peer_go: Is 1 if the peer owns the group.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event("P2P-PROV-DISC-ENTER-PIN 02:00:00:00:03:00 p2p_dev_addr=02:b5:64:63:30:63 pri_dev_type=1-0050F204-1 name='Test' config_methods=0x188 dev_capab=0x21 group_capab=0x0 group=p2p-wlan0-0 peer_go=1")
    >>> event.addr, event.p2p_dev_addr, event.pri_dev_type
    ('02:00:00:00:03:00', '02:b5:64:63:30:63', '1-0050F204-1')
    """

    macro: str = "P2P_EVENT_PROV_DISC_ENTER_PIN"
    prefix: str = "P2P-PROV-DISC-ENTER-PIN "
    __match_args__ = (
        "addr",
        "p2p_dev_addr",
        "pri_dev_type",
        "name",
        "config_methods",
        "dev_capab",
        "group_capab",
        "group",
        "peer_go",
    )

    addr: str
    p2p_dev_addr: Optional[str] = None
    pri_dev_type: Optional[str] = None
    name: Optional[str] = None
    config_methods: Optional[int] = None
    dev_capab: Optional[int] = None
    group_capab: Optional[int] = None
    group: Optional[str] = None
    peer_go: Optional[int] = None


class P2pProvDiscPbcReq(Event):
    """A P2P device asks for pairing by push button.

    Prefix ``P2P-PROV-DISC-PBC-REQ``. Sent by wpa_supplicant. ``P2P_EVENT_PROV_DISC_PBC_REQ`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address with which the P2P device sent its frame.
        p2p_dev_addr: P2P device address of the peer, the same in all groups.
        pri_dev_type: Kind of device (WPS primary device type).
        name: Name of the device, as it calls itself.
        config_methods: Config Methods (WPS bits).
        dev_capab: Device capabilities (P2P bits).
        group_capab: Group capabilities (P2P bits).
        group: Interface of the P2P group the request is for.
        peer_go: Is 1 if the peer owns the group.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event("P2P-PROV-DISC-PBC-REQ 02:00:00:00:03:00 p2p_dev_addr=02:b5:64:63:30:63 pri_dev_type=1-0050F204-1 name='Test' config_methods=0x188 dev_capab=0x21 group_capab=0x0 group=p2p-wlan0-0 peer_go=1")
    >>> event.addr, event.p2p_dev_addr, event.pri_dev_type
    ('02:00:00:00:03:00', '02:b5:64:63:30:63', '1-0050F204-1')
    """

    macro: str = "P2P_EVENT_PROV_DISC_PBC_REQ"
    prefix: str = "P2P-PROV-DISC-PBC-REQ "
    __match_args__ = (
        "addr",
        "p2p_dev_addr",
        "pri_dev_type",
        "name",
        "config_methods",
        "dev_capab",
        "group_capab",
        "group",
        "peer_go",
    )

    addr: str
    p2p_dev_addr: Optional[str] = None
    pri_dev_type: Optional[str] = None
    name: Optional[str] = None
    config_methods: Optional[int] = None
    dev_capab: Optional[int] = None
    group_capab: Optional[int] = None
    group: Optional[str] = None
    peer_go: Optional[int] = None


class P2pProvDiscPbcResp(Event):
    """A P2P device agreed to pairing by push button.

    Prefix ``P2P-PROV-DISC-PBC-RESP``. Sent by wpa_supplicant. ``P2P_EVENT_PROV_DISC_PBC_RESP``
    in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address with which the P2P device sent its frame.
        peer_go: Is 1 if the peer owns the group.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('P2P-PROV-DISC-PBC-RESP 02:00:00:00:03:00 peer_go=1')
    >>> event.addr, event.peer_go
    ('02:00:00:00:03:00', 1)
    """

    macro: str = "P2P_EVENT_PROV_DISC_PBC_RESP"
    prefix: str = "P2P-PROV-DISC-PBC-RESP "
    __match_args__ = ("addr", "peer_go")

    addr: str
    peer_go: Optional[int] = None


class P2pProvDiscFailure(Event):
    """Provision discovery failed.

    Prefix ``P2P-PROV-DISC-FAILURE``. Sent by wpa_supplicant. ``P2P_EVENT_PROV_DISC_FAILURE`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        p2p_dev_addr: P2P device address of the peer, the same in all groups.
        status: Why: 1 no answer, 2 rejected, 3 no answer when joining, 4 information not
            available, or N/A.
        adv_id: Number of the advertised P2PS service.
        deferred_session_resp: Text of the peer for a session put off.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event("P2P-PROV-DISC-FAILURE p2p_dev_addr=02:b5:64:63:30:63 status=12 adv_id=4d2 deferred_session_resp='later'")
    >>> event.p2p_dev_addr, event.status, event.adv_id
    ('02:b5:64:63:30:63', '12', 1234)
    """

    macro: str = "P2P_EVENT_PROV_DISC_FAILURE"
    prefix: str = "P2P-PROV-DISC-FAILURE"
    __match_args__ = ("p2p_dev_addr", "status", "adv_id", "deferred_session_resp")

    p2p_dev_addr: str
    status: str
    adv_id: Optional[int] = None
    deferred_session_resp: Optional[str] = None


class P2pServDiscReq(Event):
    """A P2P device asks for our services.

    Prefix ``P2P-SERV-DISC-REQ``. Sent by wpa_supplicant. ``P2P_EVENT_SERV_DISC_REQ`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        freq: Frequency of the channel. Unit: MHz.
        sa: MAC address of the sender.
        dialog_token: Dialog token of the frames that belong together (IEEE 802.11).
        update_indic: Service Update Indicator: changes when the list of services changes.
        tlvs: The service TLVs.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('P2P-SERV-DISC-REQ 2437 02:00:00:00:05:00 1 0 0300000101')
    >>> event.freq, event.sa, event.dialog_token
    (2437, '02:00:00:00:05:00', 1)
    """

    macro: str = "P2P_EVENT_SERV_DISC_REQ"
    prefix: str = "P2P-SERV-DISC-REQ "
    __match_args__ = ("freq", "sa", "dialog_token", "update_indic", "tlvs")

    freq: int
    sa: str
    dialog_token: int
    update_indic: int
    tlvs: bytes


class P2pServDiscResp(Event):
    r"""A P2P device listed its services.

    Prefix ``P2P-SERV-DISC-RESP``. Sent by wpa_supplicant. ``P2P_EVENT_SERV_DISC_RESP`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        sa: MAC address of the sender.
        update_indic: Service Update Indicator: changes when the list of services changes.
        tlvs: The service TLVs.
        tlvs_len: Length of the TLVs that are too long to show. Unit: bytes.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('P2P-SERV-DISC-RESP 02:00:00:00:05:00 0 0300000101')
    >>> event.sa, event.update_indic, event.tlvs
    ('02:00:00:00:05:00', 0, b'\x03\x00\x00\x01\x01')
    """

    macro: str = "P2P_EVENT_SERV_DISC_RESP"
    prefix: str = "P2P-SERV-DISC-RESP "
    __match_args__ = ("sa", "update_indic", "tlvs", "tlvs_len")

    sa: str
    update_indic: int
    tlvs: Optional[bytes] = None
    tlvs_len: Optional[int] = None


class P2pServAspResp(Event):
    r"""A P2P device described one of its services in the P2PS form.

    Prefix ``P2P-SERV-ASP-RESP``. Sent by wpa_supplicant. ``P2P_EVENT_SERV_ASP_RESP`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        sa: MAC address of the sender.
        srv_trans_id: Transaction number of the service query.
        adv_id: Number of the advertised P2PS service.
        svc_status: Status of the service.
        config_methods: Config Methods (WPS bits).
        svc_str: Name of the service.
        svc_info: Information of the service, with backslashes before \ and '.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event("P2P-SERV-ASP-RESP 02:00:00:00:05:00 1 4d2 0 188 org.wi-fi.wfds.send.rx 'it\\'s info'")
    >>> event.sa, event.srv_trans_id, event.adv_id
    ('02:00:00:00:05:00', 1, 1234)
    """

    macro: str = "P2P_EVENT_SERV_ASP_RESP"
    prefix: str = "P2P-SERV-ASP-RESP "
    __match_args__ = (
        "sa",
        "srv_trans_id",
        "adv_id",
        "svc_status",
        "config_methods",
        "svc_str",
        "svc_info",
    )

    sa: str
    srv_trans_id: int
    adv_id: int
    svc_status: int
    config_methods: int
    svc_str: str
    svc_info: Optional[str] = None


class P2pInvitationReceived(Event):
    """A P2P device invites us into a group.

    Prefix ``P2P-INVITATION-RECEIVED``. Sent by wpa_supplicant.
    ``P2P_EVENT_INVITATION_RECEIVED`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        sa: MAC address of the sender.
        persistent: Number of the stored persistent group.
        freq: Frequency of the channel. Unit: MHz.
        go_dev_addr: P2P device address of the group owner.
        bssid: BSSID of the P2P group.
        unknown_network: Present when no stored group fits. Whether ``unknown-network`` is
            there.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('P2P-INVITATION-RECEIVED sa=02:00:00:00:05:00 persistent=0 freq=2437')
    >>> event.sa, event.persistent, event.freq
    ('02:00:00:00:05:00', 0, 2437)
    """

    macro: str = "P2P_EVENT_INVITATION_RECEIVED"
    prefix: str = "P2P-INVITATION-RECEIVED "
    __match_args__ = ("sa", "persistent", "freq", "go_dev_addr", "bssid", "unknown_network")

    sa: str
    persistent: Optional[int] = None
    freq: Optional[int] = None
    go_dev_addr: Optional[str] = None
    bssid: Optional[str] = None
    unknown_network: bool = False


class P2pInvitationResult(Event):
    r"""An invitation we sent was answered, or was not.

    Prefix ``P2P-INVITATION-RESULT``. Sent by wpa_supplicant. ``P2P_EVENT_INVITATION_RESULT`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        status: P2P status code of the peer; -1 for no answer or a failure of our own.
        bssid: BSSID of the P2P group.
        ssid: SSID of the P2P group, encoded.
        go_dev_addr: P2P device address of the group owner.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('P2P-INVITATION-RESULT status=0 02:00:00:00:00:10 ssid="Example \\"Net\\"" go_dev_addr=02:40:61:c2:f3:b7')
    >>> event.status, event.bssid, event.go_dev_addr
    (0, '02:00:00:00:00:10', '02:40:61:c2:f3:b7')
    """

    macro: str = "P2P_EVENT_INVITATION_RESULT"
    prefix: str = "P2P-INVITATION-RESULT "
    __match_args__ = ("status", "bssid", "ssid", "go_dev_addr")

    status: int
    bssid: Optional[str] = None
    ssid: Optional[str] = None
    go_dev_addr: Optional[str] = None


class P2pInvitationAccepted(Event):
    r"""We accepted the invitation of a P2P device.

    Prefix ``P2P-INVITATION-ACCEPTED``. Sent by wpa_supplicant.
    ``P2P_EVENT_INVITATION_ACCEPTED`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        sa: MAC address of the sender.
        persistent: Number of the stored persistent group.
        freq: Frequency of the channel. Unit: MHz.
        ssid: SSID of the P2P group, encoded.
        go_dev_addr: P2P device address of the group owner.
        bssid: BSSID of the P2P group.
        unknown_network: Present when no stored group fits. Whether ``unknown-network`` is
            there.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('P2P-INVITATION-ACCEPTED sa=02:00:00:00:05:00 persistent=0 freq=2437 ssid="Example \\"Net\\"" go_dev_addr=02:40:61:c2:f3:b7')
    >>> event.sa, event.persistent, event.freq
    ('02:00:00:00:05:00', 0, 2437)
    """

    macro: str = "P2P_EVENT_INVITATION_ACCEPTED"
    prefix: str = "P2P-INVITATION-ACCEPTED "
    __match_args__ = (
        "sa",
        "persistent",
        "freq",
        "ssid",
        "go_dev_addr",
        "bssid",
        "unknown_network",
    )

    sa: str
    persistent: Optional[int] = None
    freq: Optional[int] = None
    ssid: Optional[str] = None
    go_dev_addr: Optional[str] = None
    bssid: Optional[str] = None
    unknown_network: bool = False


class P2pFindStopped(Event):
    """The search for P2P devices has ended.

    Prefix ``P2P-FIND-STOPPED``. Sent by wpa_supplicant. ``P2P_EVENT_FIND_STOPPED`` in
    ``wpa_ctrl.h`` since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('P2P-FIND-STOPPED ')
    P2pFindStopped()
    """

    macro: str = "P2P_EVENT_FIND_STOPPED"
    prefix: str = "P2P-FIND-STOPPED "


class P2pPersistentPskFail(Event):
    """The stored key of a persistent P2P group was refused more than once.

    Prefix ``P2P-PERSISTENT-PSK-FAIL id=``. Sent by wpa_supplicant.
    ``P2P_EVENT_PERSISTENT_PSK_FAIL`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        id: Number of the configured network.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('P2P-PERSISTENT-PSK-FAIL id=0')
    >>> event.id
    0
    """

    macro: str = "P2P_EVENT_PERSISTENT_PSK_FAIL"
    prefix: str = "P2P-PERSISTENT-PSK-FAIL id="
    __match_args__ = ("id",)

    id: int


class P2pPresenceResponse(Event):
    r"""The group owner answered when it will be present.

    Prefix ``P2P-PRESENCE-RESPONSE``. Sent by wpa_supplicant. ``P2P_EVENT_PRESENCE_RESPONSE`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        src: MAC address of the sender.
        status: P2P status code.
        noa: Notice of absence of the group owner.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('P2P-PRESENCE-RESPONSE src=02:00:00:00:06:00 status=0 noa=000f00')
    >>> event.src, event.status, event.noa
    ('02:00:00:00:06:00', 0, b'\x00\x0f\x00')
    """

    macro: str = "P2P_EVENT_PRESENCE_RESPONSE"
    prefix: str = "P2P-PRESENCE-RESPONSE "
    __match_args__ = ("src", "status", "noa")

    src: str
    status: int
    noa: bytes


class P2pNfcBothGo(Event):
    """A touched NFC peer owns a group, and so do we.

    Prefix ``P2P-NFC-BOTH-GO``. Sent by wpa_supplicant. ``P2P_EVENT_NFC_BOTH_GO`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        peer: P2P device address of the peer.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('P2P-NFC-BOTH-GO peer=02:00:00:00:07:00')
    >>> event.peer
    '02:00:00:00:07:00'
    """

    macro: str = "P2P_EVENT_NFC_BOTH_GO"
    prefix: str = "P2P-NFC-BOTH-GO "
    __match_args__ = ("peer",)

    peer: str


class P2pNfcPeerClient(Event):
    r"""A touched NFC peer is a member of another device's group.

    Prefix ``P2P-NFC-PEER-CLIENT``. Sent by wpa_supplicant. ``P2P_EVENT_NFC_PEER_CLIENT`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        peer: P2P device address of the peer.
        freq: Frequency of the channel. Unit: MHz.
        go_dev_addr: P2P device address of the group owner.
        ssid: SSID of the P2P group, encoded.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('P2P-NFC-PEER-CLIENT peer=02:00:00:00:07:00 freq=2437 go_dev_addr=02:40:61:c2:f3:b7 ssid="Example \\"Net\\""')
    >>> event.peer, event.freq, event.go_dev_addr
    ('02:00:00:00:07:00', 2437, '02:40:61:c2:f3:b7')
    """

    macro: str = "P2P_EVENT_NFC_PEER_CLIENT"
    prefix: str = "P2P-NFC-PEER-CLIENT "
    __match_args__ = ("peer", "freq", "go_dev_addr", "ssid")

    peer: str
    freq: int
    go_dev_addr: Optional[str] = None
    ssid: Optional[str] = None


class P2pNfcWhileClient(Event):
    """An NFC peer was touched while we are a member of a group.

    Prefix ``P2P-NFC-WHILE-CLIENT``. Sent by wpa_supplicant. ``P2P_EVENT_NFC_WHILE_CLIENT`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        peer: P2P device address of the peer.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('P2P-NFC-WHILE-CLIENT peer=02:00:00:00:07:00')
    >>> event.peer
    '02:00:00:00:07:00'
    """

    macro: str = "P2P_EVENT_NFC_WHILE_CLIENT"
    prefix: str = "P2P-NFC-WHILE-CLIENT "
    __match_args__ = ("peer",)

    peer: str


class P2pFallbackToGoNeg(Event):
    """Joining a group did not work; a new one is negotiated instead.

    Prefix ``P2P-FALLBACK-TO-GO-NEG``. Sent by wpa_supplicant. ``P2P_EVENT_FALLBACK_TO_GO_NEG``
    in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        reason: Why.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('P2P-FALLBACK-TO-GO-NEG reason=no-ACK-to-PD-Req')
    >>> event.reason
    'no-ACK-to-PD-Req'
    """

    macro: str = "P2P_EVENT_FALLBACK_TO_GO_NEG"
    prefix: str = "P2P-FALLBACK-TO-GO-NEG "
    __match_args__ = ("reason",)

    reason: Literal[
        "no-ACK-to-PD-Req",
        "PD-failed",
        "join-failed",
        "peer-not-running-GO",
        "GO-not-found",
    ]


class P2pFallbackToGoNegEnabled(Event):
    """Joining may turn into negotiating a new group if no owner is found.

    Prefix ``P2P-FALLBACK-TO-GO-NEG-ENABLED``. Sent by wpa_supplicant.
    ``P2P_EVENT_FALLBACK_TO_GO_NEG_ENABLED`` in ``wpa_ctrl.h`` since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('P2P-FALLBACK-TO-GO-NEG-ENABLED ')
    P2pFallbackToGoNegEnabled()
    """

    macro: str = "P2P_EVENT_FALLBACK_TO_GO_NEG_ENABLED"
    prefix: str = "P2P-FALLBACK-TO-GO-NEG-ENABLED "


class P2pRemoveAndReformGroup(Event):
    """The P2P group is taken down and set up again on another channel.

    Prefix ``P2P-REMOVE-AND-REFORM-GROUP``. Sent by wpa_supplicant.
    ``P2P_EVENT_REMOVE_AND_REFORM_GROUP`` in ``wpa_ctrl.h`` since 2.10.

    >>> from wpa_supplicant import parse_event
    >>> parse_event('P2P-REMOVE-AND-REFORM-GROUP ')
    P2pRemoveAndReformGroup()
    """

    macro: str = "P2P_EVENT_REMOVE_AND_REFORM_GROUP"
    prefix: str = "P2P-REMOVE-AND-REFORM-GROUP "


class P2psProvisionStart(Event):
    r"""A P2PS session with a peer needs a decision or a PIN.

    Prefix ``P2PS-PROV-START``. Sent by wpa_supplicant. ``P2P_EVENT_P2PS_PROVISION_START`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address with which the P2P device sent its frame.
        adv_id: Number of the advertised P2PS service.
        conncap: Roles that are possible: 1 new group, 2 client, 4 group owner.
        adv_mac: MAC address of the device that offers the service.
        session: Number of the P2PS session.
        mac: MAC address of the device that began the session.
        dev_passwd_id: Device Password ID (WPS): 0 PIN, 1 chosen by the user, 4 push button, 5
            from the registrar.
        info: Information of the peer about the session, with backslashes before \ and '.
        feature_cap: Feature capabilities of the service.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event("P2PS-PROV-START 02:00:00:00:03:00 adv_id=4d2 conncap=1 adv_mac=02:00:00:00:07:00 session=1e240 mac=02:00:00:00:07:00 dev_passwd_id=0 info='seed' feature_cap=0100")
    >>> event.addr, event.adv_id, event.conncap
    ('02:00:00:00:03:00', 1234, 1)
    """

    macro: str = "P2P_EVENT_P2PS_PROVISION_START"
    prefix: str = "P2PS-PROV-START "
    __match_args__ = (
        "addr",
        "adv_id",
        "conncap",
        "adv_mac",
        "session",
        "mac",
        "dev_passwd_id",
        "info",
        "feature_cap",
    )

    addr: str
    adv_id: int
    conncap: int
    adv_mac: str
    session: int
    mac: str
    dev_passwd_id: int
    info: Optional[str] = None
    feature_cap: Optional[bytes] = None


class P2psProvisionDone(Event):
    """The preparation of a P2PS session has ended; tells how.

    Prefix ``P2PS-PROV-DONE``. Sent by wpa_supplicant. ``P2P_EVENT_P2PS_PROVISION_DONE`` in
    ``wpa_ctrl.h`` since 2.10.

    Attributes:
        addr: MAC address with which the P2P device sent its frame.
        status: P2P status code.
        conncap: Roles that are possible: 1 new group, 2 client, 4 group owner.
        adv_id: Number of the advertised P2PS service.
        adv_mac: MAC address of the device that offers the service.
        session: Number of the P2PS session.
        mac: MAC address of the device that began the session.
        persist: Number of the stored persistent group that is used.
        dev_passwd_id: Device Password ID (WPS): 0 PIN, 1 chosen by the user, 4 push button, 5
            from the registrar.
        go: Interface on which this device is, or will be, the group owner.
        join: Address of the group to join.
        feature_cap: Feature capabilities of the service.
        group_ssid: SSID of the group, in hex.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('P2PS-PROV-DONE 02:00:00:00:03:00 status=0 conncap=1 adv_id=4d2 adv_mac=02:00:00:00:07:00 session=1e240 mac=02:00:00:00:07:00 persist=0 dev_passwd_id=0 go=p2p-wlan0-0 join=02:00:00:00:07:00 feature_cap=0100 group_ssid=4449524543542d')
    >>> event.addr, event.status, event.conncap
    ('02:00:00:00:03:00', 0, 1)
    """

    macro: str = "P2P_EVENT_P2PS_PROVISION_DONE"
    prefix: str = "P2PS-PROV-DONE "
    __match_args__ = (
        "addr",
        "status",
        "conncap",
        "adv_id",
        "adv_mac",
        "session",
        "mac",
        "persist",
        "dev_passwd_id",
        "go",
        "join",
        "feature_cap",
        "group_ssid",
    )

    addr: str
    status: int
    conncap: Optional[int] = None
    adv_id: int
    adv_mac: str
    session: int
    mac: str
    persist: Optional[int] = None
    dev_passwd_id: Optional[int] = None
    go: Optional[str] = None
    join: Optional[str] = None
    feature_cap: Optional[bytes] = None
    group_ssid: Optional[bytes] = None


class P2pBootstrapRequest(Event):
    """A P2P device wants to begin pairing by the named method.

    Prefix ``P2P-BOOTSTRAP-REQUEST``. Sent by wpa_supplicant. ``P2P_EVENT_BOOTSTRAP_REQUEST`` in
    ``wpa_ctrl.h`` after 2.11.

    Attributes:
        addr: MAC address with which the P2P device sent its frame.
        bootstrap_method: Pairing bootstrapping method (P2P bits).

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('P2P-BOOTSTRAP-REQUEST 02:00:00:00:03:00 bootstrap_method=1')
    >>> event.addr, event.bootstrap_method
    ('02:00:00:00:03:00', 1)
    """

    macro: str = "P2P_EVENT_BOOTSTRAP_REQUEST"
    prefix: str = "P2P-BOOTSTRAP-REQUEST "
    __match_args__ = ("addr", "bootstrap_method")

    addr: str
    bootstrap_method: int


class P2pBootstrapSuccess(Event):
    """A P2P device agreed on how pairing begins.

    Prefix ``P2P-BOOTSTRAP-SUCCESS``. Sent by wpa_supplicant. ``P2P_EVENT_BOOTSTRAP_SUCCESS`` in
    ``wpa_ctrl.h`` after 2.11.

    Attributes:
        addr: MAC address with which the P2P device sent its frame.
        status: Status of the pairing bootstrapping.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('P2P-BOOTSTRAP-SUCCESS 02:00:00:00:03:00 status=0')
    >>> event.addr, event.status
    ('02:00:00:00:03:00', 0)
    """

    macro: str = "P2P_EVENT_BOOTSTRAP_SUCCESS"
    prefix: str = "P2P-BOOTSTRAP-SUCCESS "
    __match_args__ = ("addr", "status")

    addr: str
    status: int


class P2pBootstrapFailure(Event):
    """No agreement was found on how pairing with a P2P device begins.

    Prefix ``P2P-BOOTSTRAP-FAILURE``. Sent by wpa_supplicant. ``P2P_EVENT_BOOTSTRAP_FAILURE`` in
    ``wpa_ctrl.h`` after 2.11.

    Attributes:
        addr: MAC address with which the P2P device sent its frame.
        status: Status of the pairing bootstrapping.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('P2P-BOOTSTRAP-FAILURE 02:00:00:00:03:00 status=0')
    >>> event.addr, event.status
    ('02:00:00:00:03:00', 0)
    """

    macro: str = "P2P_EVENT_BOOTSTRAP_FAILURE"
    prefix: str = "P2P-BOOTSTRAP-FAILURE "
    __match_args__ = ("addr", "status")

    addr: str
    status: int


class P2pListenOffloadStop(Event):
    """The driver stopped listening for P2P devices on its own.

    Prefix ``P2P-LISTEN-OFFLOAD-STOPPED``. Sent by wpa_supplicant.
    ``P2P_EVENT_LISTEN_OFFLOAD_STOP`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        reason: Reason of the driver.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('P2P-LISTEN-OFFLOAD-STOPPED P2P-LISTEN-OFFLOAD-STOP-REASON reason=3')
    >>> event.reason
    3
    """

    macro: str = "P2P_EVENT_LISTEN_OFFLOAD_STOP"
    prefix: str = "P2P-LISTEN-OFFLOAD-STOPPED "
    __match_args__ = ("reason",)

    reason: int


class P2pListenOffloadStopReason(Event):
    """Comes after P2P-LISTEN-OFFLOAD-STOPPED in the same message and gives the cause.

    Prefix ``P2P-LISTEN-OFFLOAD-STOP-REASON``. Sent by wpa_supplicant.
    ``P2P_LISTEN_OFFLOAD_STOP_REASON`` in ``wpa_ctrl.h`` since 2.10.

    Attributes:
        reason: Reason of the driver.
    """

    macro: str = "P2P_LISTEN_OFFLOAD_STOP_REASON"
    prefix: str = "P2P-LISTEN-OFFLOAD-STOP-REASON "
    __match_args__ = ("reason",)

    reason: int
