"""NAN (Wi-Fi Aware).

Generated from ``protocol/*.tsv`` by ``cargo run -p protocol-gen``.
"""

from __future__ import annotations

from typing import Literal, Optional

from .._record import Secret
from ._base import Event


class NanDiscoveryResult(Event):
    """A service that this device subscribed to was found.

    Prefix ``NAN-DISCOVERY-RESULT``. Sent by wpa_supplicant and hostapd.
    ``NAN_DISCOVERY_RESULT`` in ``wpa_ctrl.h`` since 2.11.

    Attributes:
        subscribe_id: Number of the NAN subscription.
        publish_id: Number that the peer gave the published service.
        address: MAC address of the NAN peer.
        fsd: Is 1 if the service needs further service discovery.
        fsd_gas: Is 1 if further service discovery goes by GAS.
        srv_proto_type: Service protocol type (NAN).
        ssi: Service specific information; may be empty.
        pmkid: Identifiers of the keys the peer knows, separated by commas.
        cipher_suites: Cipher suites of the peer, separated by commas.
        pairing_setup_supp: Is 1 if the peer can pair.
        npk_nik_caching_supp: Is 1 if the peer can keep pairing keys.
        pbm: Pairing bootstrapping methods (NAN bits).
        data_path: Is 1 if the service needs a data path.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('NAN-DISCOVERY-RESULT subscribe_id=1 publish_id=5 address=02:00:00:00:07:00 fsd=1 fsd_gas=0 srv_proto_type=3 ssi=6677 pmkid=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa cipher_suites=1,7 pairing_setup_supp=1 npk_nik_caching_supp=0 pbm=0x0001 data_path=0')
    >>> event.subscribe_id, event.publish_id, event.address
    (1, 5, '02:00:00:00:07:00')
    """

    macro: str = "NAN_DISCOVERY_RESULT"
    prefix: str = "NAN-DISCOVERY-RESULT "
    __match_args__ = (
        "subscribe_id",
        "publish_id",
        "address",
        "fsd",
        "fsd_gas",
        "srv_proto_type",
        "ssi",
        "pmkid",
        "cipher_suites",
        "pairing_setup_supp",
        "npk_nik_caching_supp",
        "pbm",
        "data_path",
    )

    subscribe_id: int
    publish_id: int
    address: str
    fsd: int
    fsd_gas: int
    srv_proto_type: int
    ssi: bytes
    pmkid: Optional[str] = None
    cipher_suites: Optional[str] = None
    pairing_setup_supp: Optional[int] = None
    npk_nik_caching_supp: Optional[int] = None
    pbm: Optional[int] = None
    data_path: Optional[int] = None


class NanReplied(Event):
    """A published service was asked for and the answer was sent.

    Prefix ``NAN-REPLIED``. Sent by wpa_supplicant and hostapd. ``NAN_REPLIED`` in
    ``wpa_ctrl.h`` since 2.11.

    Attributes:
        publish_id: Number of the published NAN service.
        address: MAC address of the NAN peer.
        subscribe_id: Number that the peer gave its subscription.
        srv_proto_type: Service protocol type (NAN).
        ssi: Service specific information; may be empty.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('NAN-REPLIED publish_id=5 address=02:00:00:00:07:00 subscribe_id=1 srv_proto_type=3 ssi=6677')
    >>> event.publish_id, event.address, event.subscribe_id
    (5, '02:00:00:00:07:00', 1)
    """

    macro: str = "NAN_REPLIED"
    prefix: str = "NAN-REPLIED "
    __match_args__ = ("publish_id", "address", "subscribe_id", "srv_proto_type", "ssi")

    publish_id: int
    address: str
    subscribe_id: int
    srv_proto_type: int
    ssi: bytes


class NanPublishTerminated(Event):
    """A service is no longer published.

    Prefix ``NAN-PUBLISH-TERMINATED``. Sent by wpa_supplicant and hostapd.
    ``NAN_PUBLISH_TERMINATED`` in ``wpa_ctrl.h`` since 2.11.

    Attributes:
        publish_id: Number of the published NAN service.
        reason: Why it ended. Known values: ``timeout``, ``user-request``, ``failure``,
            ``unknown``.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('NAN-PUBLISH-TERMINATED publish_id=5 reason=timeout')
    >>> event.publish_id, event.reason
    (5, 'timeout')
    """

    macro: str = "NAN_PUBLISH_TERMINATED"
    prefix: str = "NAN-PUBLISH-TERMINATED "
    __match_args__ = ("publish_id", "reason")

    publish_id: int
    reason: str


class NanSubscribeTerminated(Event):
    """A service is no longer searched for.

    Prefix ``NAN-SUBSCRIBE-TERMINATED``. Sent by wpa_supplicant and hostapd.
    ``NAN_SUBSCRIBE_TERMINATED`` in ``wpa_ctrl.h`` since 2.11.

    Attributes:
        subscribe_id: Number of the NAN subscription.
        reason: Why it ended. Known values: ``timeout``, ``user-request``, ``failure``,
            ``unknown``.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('NAN-SUBSCRIBE-TERMINATED subscribe_id=1 reason=timeout')
    >>> event.subscribe_id, event.reason
    (1, 'timeout')
    """

    macro: str = "NAN_SUBSCRIBE_TERMINATED"
    prefix: str = "NAN-SUBSCRIBE-TERMINATED "
    __match_args__ = ("subscribe_id", "reason")

    subscribe_id: int
    reason: str


class NanReceive(Event):
    """A NAN follow-up message came in from a peer.

    Prefix ``NAN-RECEIVE``. Sent by wpa_supplicant and hostapd. ``NAN_RECEIVE`` in
    ``wpa_ctrl.h`` since 2.11.

    Attributes:
        id: Number of our own NAN service.
        peer_instance_id: Number of the service at the NAN peer.
        address: MAC address of the NAN peer.
        ssi: Service specific information; may be empty.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('NAN-RECEIVE id=0 peer_instance_id=2 address=02:00:00:00:07:00 ssi=6677')
    >>> event.id, event.peer_instance_id, event.address
    (0, 2, '02:00:00:00:07:00')
    """

    macro: str = "NAN_RECEIVE"
    prefix: str = "NAN-RECEIVE "
    __match_args__ = ("id", "peer_instance_id", "address", "ssi")

    id: int
    peer_instance_id: int
    address: str
    ssi: bytes


class NanTransmitStatus(Event):
    """Tells whether a NAN follow-up message was acknowledged.

    Prefix ``NAN-TRANSMIT-STATUS``. Sent by wpa_supplicant. ``NAN_TRANSMIT_STATUS`` in
    ``wpa_ctrl.h`` after 2.11.

    Attributes:
        cookie: Number of the transmission.
        acked: Is 1 if the peer acknowledged it, else 0.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('NAN-TRANSMIT-STATUS cookie=12 acked=1')
    >>> event.cookie, event.acked
    (12, 1)
    """

    macro: str = "NAN_TRANSMIT_STATUS"
    prefix: str = "NAN-TRANSMIT-STATUS "
    __match_args__ = ("cookie", "acked")

    cookie: int
    acked: int


class NanClusterJoin(Event):
    """The device joined a NAN cluster or founded one.

    Prefix ``NAN-CLUSTER-JOIN``. Sent by wpa_supplicant. ``NAN_CLUSTER_JOIN`` in ``wpa_ctrl.h``
    after 2.11.

    Attributes:
        cluster_id: Address of the NAN cluster.
        new: Is 1 if the device founded the cluster, 0 if it joined one.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('NAN-CLUSTER-JOIN cluster_id=50:6f:9a:01:8c:1d new=1')
    >>> event.cluster_id, event.new
    ('50:6f:9a:01:8c:1d', 1)
    """

    macro: str = "NAN_CLUSTER_JOIN"
    prefix: str = "NAN-CLUSTER-JOIN "
    __match_args__ = ("cluster_id", "new")

    cluster_id: str
    new: int


class NanNdpRequest(Event):
    """A peer asks for a NAN data path.

    Prefix ``NAN-NDP-REQUEST``. Sent by wpa_supplicant. ``NAN_NDP_REQUEST`` in ``wpa_ctrl.h``
    after 2.11.

    Attributes:
        peer_nmi: NAN management address of the peer.
        init_ndi: Data interface address of the NAN device that asked.
        ndp_id: Number of the NAN data path.
        publish_inst_id: Number of the published NAN service.
        ssi: Service specific information; may be empty.
        csid: Cipher suite number (NAN), 0 for none.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('NAN-NDP-REQUEST peer_nmi=02:00:00:00:10:01 init_ndi=02:00:00:00:10:02 ndp_id=1 publish_inst_id=3 ssi=6677 csid=1')
    >>> event.peer_nmi, event.init_ndi, event.ndp_id
    ('02:00:00:00:10:01', '02:00:00:00:10:02', 1)
    """

    macro: str = "NAN_NDP_REQUEST"
    prefix: str = "NAN-NDP-REQUEST "
    __match_args__ = ("peer_nmi", "init_ndi", "ndp_id", "publish_inst_id", "ssi", "csid")

    peer_nmi: str
    init_ndi: str
    ndp_id: int
    publish_inst_id: int
    ssi: bytes
    csid: int


class NanNdpCounterRequest(Event):
    """A peer answered a request for a NAN data path with terms of its own.

    Prefix ``NAN-NDP-COUNTER-REQUEST``. Sent by wpa_supplicant. ``NAN_NDP_COUNTER_REQUEST`` in
    ``wpa_ctrl.h`` after 2.11.

    Attributes:
        peer_nmi: NAN management address of the peer.
        init_ndi: Data interface address of the NAN device that asked.
        ndp_id: Number of the NAN data path.
        ssi: Service specific information; may be empty.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('NAN-NDP-COUNTER-REQUEST peer_nmi=02:00:00:00:10:01 init_ndi=02:00:00:00:10:02 ndp_id=1 ssi=6677')
    >>> event.peer_nmi, event.init_ndi, event.ndp_id
    ('02:00:00:00:10:01', '02:00:00:00:10:02', 1)
    """

    macro: str = "NAN_NDP_COUNTER_REQUEST"
    prefix: str = "NAN-NDP-COUNTER-REQUEST "
    __match_args__ = ("peer_nmi", "init_ndi", "ndp_id", "ssi")

    peer_nmi: str
    init_ndi: str
    ndp_id: int
    ssi: bytes


class NanNdpConnected(Event):
    """A NAN data path is up.

    Prefix ``NAN-NDP-CONNECTED``. Sent by wpa_supplicant. ``NAN_NDP_CONNECTED`` in
    ``wpa_ctrl.h`` after 2.11.

    Attributes:
        peer: NAN management address of the peer.
        ndp_id: Number of the NAN data path.
        local_ndi: Our own NAN data interface address.
        peer_ndi: NAN data interface address of the peer.
        ssi: Service specific information; may be empty.
        interface_id: Interface identifier of the peer for its IPv6 address; may be empty.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('NAN-NDP-CONNECTED peer=02:00:00:00:07:00 ndp_id=1 local_ndi=02:00:00:00:10:03 peer_ndi=02:00:00:00:10:04 ssi=6677 interface_id=0200')
    >>> event.peer, event.ndp_id, event.local_ndi
    ('02:00:00:00:07:00', 1, '02:00:00:00:10:03')
    """

    macro: str = "NAN_NDP_CONNECTED"
    prefix: str = "NAN-NDP-CONNECTED "
    __match_args__ = ("peer", "ndp_id", "local_ndi", "peer_ndi", "ssi", "interface_id")

    peer: str
    ndp_id: int
    local_ndi: str
    peer_ndi: str
    ssi: bytes
    interface_id: bytes


class NanNdpDisconnected(Event):
    """A NAN data path ended or could not be set up.

    Prefix ``NAN-NDP-DISCONNECTED``. Sent by wpa_supplicant. ``NAN_NDP_DISCONNECTED`` in
    ``wpa_ctrl.h`` after 2.11.

    Attributes:
        peer: NAN management address of the peer.
        ndp_id: Number of the NAN data path.
        local_ndi: Our own NAN data interface address.
        peer_ndi: NAN data interface address of the peer.
        reason: NAN reason code.
        locally_generated: Is 1 when this side ended it.
        failure: Is 1 if the data path never came up.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('NAN-NDP-DISCONNECTED peer=02:00:00:00:07:00 ndp_id=1 local_ndi=02:00:00:00:10:03 peer_ndi=02:00:00:00:10:04 reason=3 locally_generated=1, failure=0')
    >>> event.peer, event.ndp_id, event.local_ndi
    ('02:00:00:00:07:00', 1, '02:00:00:00:10:03')
    """

    macro: str = "NAN_NDP_DISCONNECTED"
    prefix: str = "NAN-NDP-DISCONNECTED "
    __match_args__ = (
        "peer",
        "ndp_id",
        "local_ndi",
        "peer_ndi",
        "reason",
        "locally_generated",
        "failure",
    )

    peer: str
    ndp_id: int
    local_ndi: str
    peer_ndi: str
    reason: int
    locally_generated: int
    failure: int


class NanBootstrapRequest(Event):
    """A peer wants to begin NAN pairing by the named method.

    Prefix ``NAN-BOOTSTRAP-REQUEST``. Sent by wpa_supplicant. ``NAN_BOOTSTRAP_REQUEST`` in
    ``wpa_ctrl.h`` after 2.11.

    Attributes:
        peer_nmi: NAN management address of the peer.
        pbm: Pairing bootstrapping methods (NAN bits).
        handle: Handle of our own NAN service.
        requestor_instance_id: Number of the service at the NAN peer that asked.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('NAN-BOOTSTRAP-REQUEST peer_nmi=02:00:00:00:10:01 pbm=0x0001 handle=1 requestor_instance_id=4')
    >>> event.peer_nmi, event.pbm, event.handle
    ('02:00:00:00:10:01', 1, 1)
    """

    macro: str = "NAN_BOOTSTRAP_REQUEST"
    prefix: str = "NAN-BOOTSTRAP-REQUEST "
    __match_args__ = ("peer_nmi", "pbm", "handle", "requestor_instance_id")

    peer_nmi: str
    pbm: int
    handle: int
    requestor_instance_id: int


class NanBootstrapSuccess(Event):
    """A peer agreed on how NAN pairing begins.

    Prefix ``NAN-BOOTSTRAP-SUCCESS``. Sent by wpa_supplicant. ``NAN_BOOTSTRAP_SUCCESS`` in
    ``wpa_ctrl.h`` after 2.11.

    Attributes:
        peer_nmi: NAN management address of the peer.
        pbm: Pairing bootstrapping methods (NAN bits).
        handle: Handle of our own NAN service.
        requestor_instance_id: Number of the service at the NAN peer that asked.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('NAN-BOOTSTRAP-SUCCESS peer_nmi=02:00:00:00:10:01 pbm=0x0001 handle=1 requestor_instance_id=4')
    >>> event.peer_nmi, event.pbm, event.handle
    ('02:00:00:00:10:01', 1, 1)
    """

    macro: str = "NAN_BOOTSTRAP_SUCCESS"
    prefix: str = "NAN-BOOTSTRAP-SUCCESS "
    __match_args__ = ("peer_nmi", "pbm", "handle", "requestor_instance_id")

    peer_nmi: str
    pbm: int
    handle: int
    requestor_instance_id: int


class NanBootstrapFailure(Event):
    """No agreement was found on how NAN pairing begins.

    Prefix ``NAN-BOOTSTRAP-FAILURE``. Sent by wpa_supplicant. ``NAN_BOOTSTRAP_FAILURE`` in
    ``wpa_ctrl.h`` after 2.11.

    Attributes:
        peer_nmi: NAN management address of the peer.
        pbm: Pairing bootstrapping methods (NAN bits).
        reason: NAN reason code.
        handle: Handle of our own NAN service.
        requestor_instance_id: Number of the service at the NAN peer that asked.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('NAN-BOOTSTRAP-FAILURE peer_nmi=02:00:00:00:10:01 pbm=0x0001 reason=3 handle=1 requestor_instance_id=4')
    >>> event.peer_nmi, event.pbm, event.reason
    ('02:00:00:00:10:01', 1, 3)
    """

    macro: str = "NAN_BOOTSTRAP_FAILURE"
    prefix: str = "NAN-BOOTSTRAP-FAILURE "
    __match_args__ = ("peer_nmi", "pbm", "reason", "handle", "requestor_instance_id")

    peer_nmi: str
    pbm: int
    reason: int
    handle: int
    requestor_instance_id: int


class NanNikReceived(Event):
    """A peer handed over its NAN identity key.

    Prefix ``NAN-NIK-RECEIVED``. Sent by wpa_supplicant. ``NAN_NIK_RECEIVED`` in ``wpa_ctrl.h``
    after 2.11.

    Attributes:
        nik: NAN identity key of the peer. In hex digits.
        cipher_version: Cipher version of the identity key.
        akmp: Authentication and key management. Known values: ``SAE``, ``PASN``, ``UNKNOWN``.
        pmk: Pairwise master key. In hex digits.
        lifetime: How long the identity key is valid. Unit: seconds.
        identity_id: Number of the stored NAN identity.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('NAN-NIK-RECEIVED nik=99999999999999999999999999999999 cipher_version=0 akmp=SAE pmk=8888888888888888888888888888888888888888888888888888888888888888 lifetime=3600 identity_id=1')
    >>> event.nik, event.cipher_version, event.akmp
    (Secret(hidden), 0, 'SAE')
    """

    macro: str = "NAN_NIK_RECEIVED"
    prefix: str = "NAN-NIK-RECEIVED "
    secrets = ("nik", "pmk")
    __match_args__ = ("nik", "cipher_version", "akmp", "pmk", "lifetime", "identity_id")

    nik: Secret
    cipher_version: int
    akmp: str
    pmk: Secret
    lifetime: int
    identity_id: int


class NanPairingRequest(Event):
    """A peer asks for NAN pairing.

    Prefix ``NAN-PAIRING-REQUEST``. Sent by wpa_supplicant. ``NAN_PAIRING_REQUEST`` in
    ``wpa_ctrl.h`` after 2.11.

    Attributes:
        peer_nmi: NAN management address of the peer.
        csid: Cipher suite number (NAN), 0 for none.
        instance_id: Number of the service at the NAN peer.
        key_mgmt: How the keys are agreed on. Known values: ``SAE``, ``PASN``, ``UNKNOWN``.
        verify: Is 1 if known keys are only verified.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('NAN-PAIRING-REQUEST peer_nmi=02:00:00:00:10:01 csid=1 instance_id=2 key_mgmt=SAE verify=0')
    >>> event.peer_nmi, event.csid, event.instance_id
    ('02:00:00:00:10:01', 1, 2)
    """

    macro: str = "NAN_PAIRING_REQUEST"
    prefix: str = "NAN-PAIRING-REQUEST "
    __match_args__ = ("peer_nmi", "csid", "instance_id", "key_mgmt", "verify")

    peer_nmi: str
    csid: int
    instance_id: int
    key_mgmt: str
    verify: int


class NanPeerScheduleChanged(Event):
    """A NAN peer is awake at other times from now on.

    Prefix ``NAN-PEER-SCHEDULE-CHANGED``. Sent by wpa_supplicant. ``NAN_PEER_SCHEDULE_CHANGED``
    in ``wpa_ctrl.h`` after 2.11.

    Attributes:
        peer_nmi: NAN management address of the peer.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('NAN-PEER-SCHEDULE-CHANGED peer_nmi=02:00:00:00:10:01')
    >>> event.peer_nmi
    '02:00:00:00:10:01'
    """

    macro: str = "NAN_PEER_SCHEDULE_CHANGED"
    prefix: str = "NAN-PEER-SCHEDULE-CHANGED "
    __match_args__ = ("peer_nmi",)

    peer_nmi: str


class NanScheduleUpdateDone(Event):
    """A change of our own NAN schedule has ended; tells how.

    Prefix ``NAN-SCHEDULE-UPDATE-DONE``. Sent by wpa_supplicant. ``NAN_SCHEDULE_UPDATE_DONE`` in
    ``wpa_ctrl.h`` after 2.11.

    Attributes:
        status: How it ended.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('NAN-SCHEDULE-UPDATE-DONE status=success')
    >>> event.status
    'success'
    """

    macro: str = "NAN_SCHEDULE_UPDATE_DONE"
    prefix: str = "NAN-SCHEDULE-UPDATE-DONE "
    __match_args__ = ("status",)

    status: Literal["success", "failure"]


class NanPairingStatus(Event):
    """NAN pairing with a peer has ended; tells how.

    Prefix ``NAN-PAIRING-STATUS``. Sent by wpa_supplicant. ``NAN_PAIRING_STATUS`` in
    ``wpa_ctrl.h`` after 2.11.

    Attributes:
        addr: MAC address of the other side.
        akmp: Authentication and key management. Known values: ``SAE``, ``PASN``, ``UNKNOWN``.
        cipher: Cipher. Known values: ``CCMP``, ``GCMP-256``.
        status: How it ended.
        nd_pmk: Pairwise master key for data paths. In hex digits.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('NAN-PAIRING-STATUS addr=02:00:00:00:03:00 akmp=SAE cipher=CCMP status=success nd_pmk=7777777777777777777777777777777777777777777777777777777777777777')
    >>> event.addr, event.akmp, event.cipher
    ('02:00:00:00:03:00', 'SAE', 'CCMP')
    """

    macro: str = "NAN_PAIRING_STATUS"
    prefix: str = "NAN-PAIRING-STATUS "
    secrets = ("nd_pmk",)
    __match_args__ = ("addr", "akmp", "cipher", "status", "nd_pmk")

    addr: str
    akmp: str
    cipher: str
    status: Literal["success", "failure"]
    nd_pmk: Optional[Secret] = None


class NanChanEvacuation(Event):
    """NAN must leave a channel of its schedule.

    Prefix ``NAN-CHAN-EVACUATION``. Sent by wpa_supplicant. ``NAN_CHAN_EVACUATION`` in
    ``wpa_ctrl.h`` after 2.11.

    Attributes:
        map_id: Number of the NAN availability map.
        freq: Frequency of the channel. Unit: MHz.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('NAN-CHAN-EVACUATION map_id=1 freq=2437')
    >>> event.map_id, event.freq
    (1, 2437)
    """

    macro: str = "NAN_CHAN_EVACUATION"
    prefix: str = "NAN-CHAN-EVACUATION "
    __match_args__ = ("map_id", "freq")

    map_id: int
    freq: int


class NanStopped(Event):
    """NAN was switched off on an interface.

    Prefix ``NAN-STOPPED``. Sent by wpa_supplicant. ``NAN_STOPPED`` in ``wpa_ctrl.h`` after
    2.11.

    Attributes:
        ifname: Name of the network interface.

    >>> from wpa_supplicant import parse_event
    >>> event = parse_event('NAN-STOPPED ifname=wlan0')
    >>> event.ifname
    'wlan0'
    """

    macro: str = "NAN_STOPPED"
    prefix: str = "NAN-STOPPED "
    __match_args__ = ("ifname",)

    ifname: str
