"""Neighbor Awareness Networking (NAN) and ranging.

Generated from ``protocol/commands.tsv`` and ``protocol/arguments.tsv`` by ``cargo run -p protocol-gen``.
"""

from typing import TYPE_CHECKING, Literal, Optional, Sequence, Tuple, Union

from .._arguments import Text
from .._command import Command, several
from .._native import CommandText

if TYPE_CHECKING:
    from .. import replies


class NanPublish(Command["replies.Identifier"]):
    """Offers a service.

    ``NAN_PUBLISH service_name=<service:word>[? ttl=<lifetime:uint>][? freq=<frequency:uint>][? freq_list=<frequencies:word>][? srv_proto_type=<protocol:uint>][? ssi=<service_information:hex>][? <p2p:lit(p2p=1)>][? <not_solicited:lit(solicited=0)>][? <not_unsolicited:lit(unsolicited=0)>][? <no_fsd:lit(fsd=0)>][? <proximity_ranging:lit(pr=1)>][? <synchronized:lit(sync=1)>][? match_filter_tx=<transmit_filter:word>][? match_filter_rx=<receive_filter:word>][? <close_proximity:lit(close_proximity=1)>][? pbm=<bootstrap_methods:word>][? cipher_suites=<cipher_suites:word>][? <gtk_required:lit(gtk_required=1)>][? <data_path:lit(data_path=1)>][? forced_addr=<forced_address:mac>][? <no_security:lit(security_required=0)>][? nd_pmk=<pmk:secret hex>]``

    For wpa_supplicant and hostapd, since 2.11, over an interface's or the global socket.
    Reply: :class:`wpa_supplicant.replies.Identifier`.

    Global socket: wpa_supplicant only; pr, sync, filters, close_proximity and what follows:
    after 2.11, some of it in wpa_supplicant only.

    - ``service``: The name of the service.
    - ``lifetime``: How many seconds it lasts; without it until something was found or sent.
    - ``frequency``: The frequency, in MHz.
    - ``frequencies``: More frequencies in MHz, separated by commas, or all.
    - ``protocol``: The number of the service protocol: 1 Bonjour, 2 generic, 3 CSA Matter.
    - ``service_information``: Information about the service.
    - ``p2p``: Says that it is for P2P.
    - ``not_solicited``: Does not answer requests.
    - ``not_unsolicited``: Does not send the offer without a request.
    - ``no_fsd``: Says that no further service discovery is needed.
    - ``proximity_ranging``: Says that it is for proximity ranging.
    - ``synchronized``: Uses the NAN cluster.
    - ``transmit_filter``: Which offers or searches we send, in the form of the specification.
    - ``receive_filter``: Which offers or searches of others count, in the form of the
      specification.
    - ``close_proximity``: Counts only peers that are very near.
    - ``bootstrap_methods``: The ways to pair that are offered, as a number with a bit for
      each.
    - ``cipher_suites``: The numbers of the cipher suites that are offered, separated by
      commas.
    - ``gtk_required``: Says that group addressed frames have to be protected.
    - ``data_path``: Says that the service needs a data path.
    - ``forced_address``: The MAC address that is used for it.
    - ``no_security``: Allows data paths without protection.
    - ``pmk``: The pairwise master key.

    >>> bytes(NanPublish("word", lifetime=7))
    b'NAN_PUBLISH service_name=word ttl=7'
    """

    _reply = "Identifier"

    def __init__(
        self,
        service: Union[Text, int],
        *,
        lifetime: Optional[int] = None,
        frequency: Optional[int] = None,
        frequencies: Optional[Union[Text, int]] = None,
        protocol: Optional[int] = None,
        service_information: Optional[Union[bytes, bytearray]] = None,
        p2p: bool = False,
        not_solicited: bool = False,
        not_unsolicited: bool = False,
        no_fsd: bool = False,
        proximity_ranging: bool = False,
        synchronized: bool = False,
        transmit_filter: Optional[Union[Text, int]] = None,
        receive_filter: Optional[Union[Text, int]] = None,
        close_proximity: bool = False,
        bootstrap_methods: Optional[Union[Text, int]] = None,
        cipher_suites: Optional[Union[Text, int]] = None,
        gtk_required: bool = False,
        data_path: bool = False,
        forced_address: Optional[str] = None,
        no_security: bool = False,
        pmk: Optional[Union[bytes, bytearray]] = None,
    ) -> None:
        wire = CommandText("NAN_PUBLISH")
        wire.literal(" service_name=")
        wire.put("word", "service", service)
        if lifetime is not None:
            wire.literal(" ttl=")
            wire.put("uint", "lifetime", lifetime)
        if frequency is not None:
            wire.literal(" freq=")
            wire.put("uint", "frequency", frequency)
        if frequencies is not None:
            wire.literal(" freq_list=")
            wire.put("word", "frequencies", frequencies)
        if protocol is not None:
            wire.literal(" srv_proto_type=")
            wire.put("uint", "protocol", protocol)
        if service_information is not None:
            wire.literal(" ssi=")
            wire.put("hex", "service_information", service_information)
        if wire.given("p2p", p2p):
            wire.literal(" p2p=1")
        if wire.given("not_solicited", not_solicited):
            wire.literal(" solicited=0")
        if wire.given("not_unsolicited", not_unsolicited):
            wire.literal(" unsolicited=0")
        if wire.given("no_fsd", no_fsd):
            wire.literal(" fsd=0")
        if wire.given("proximity_ranging", proximity_ranging):
            wire.literal(" pr=1")
        if wire.given("synchronized", synchronized):
            wire.literal(" sync=1")
        if transmit_filter is not None:
            wire.literal(" match_filter_tx=")
            wire.put("word", "transmit_filter", transmit_filter)
        if receive_filter is not None:
            wire.literal(" match_filter_rx=")
            wire.put("word", "receive_filter", receive_filter)
        if wire.given("close_proximity", close_proximity):
            wire.literal(" close_proximity=1")
        if bootstrap_methods is not None:
            wire.literal(" pbm=")
            wire.put("word", "bootstrap_methods", bootstrap_methods)
        if cipher_suites is not None:
            wire.literal(" cipher_suites=")
            wire.put("word", "cipher_suites", cipher_suites)
        if wire.given("gtk_required", gtk_required):
            wire.literal(" gtk_required=1")
        if wire.given("data_path", data_path):
            wire.literal(" data_path=1")
        if forced_address is not None:
            wire.literal(" forced_addr=")
            wire.put("mac", "forced_address", forced_address)
        if wire.given("no_security", no_security):
            wire.literal(" security_required=0")
        if pmk is not None:
            wire.literal(" nd_pmk=")
            wire.put("hex", "pmk", pmk, secret=True)
        self._text = wire


class NanCancelPublish(Command["replies.Done"]):
    """Takes an offer of a service back.

    ``NAN_CANCEL_PUBLISH publish_id=<publish_id:uint>``

    For wpa_supplicant and hostapd, since 2.11, over an interface's or the global socket.
    Reply: :class:`wpa_supplicant.replies.Done`.

    Global socket: wpa_supplicant only.

    - ``publish_id``: The number of our offer.

    >>> bytes(NanCancelPublish(7))
    b'NAN_CANCEL_PUBLISH publish_id=7'
    """

    _reply = "Done"

    def __init__(self, publish_id: int) -> None:
        wire = CommandText("NAN_CANCEL_PUBLISH")
        wire.literal(" publish_id=")
        wire.put("uint", "publish_id", publish_id)
        self._text = wire


class NanUpdatePublish(Command["replies.Done"]):
    r"""Changes the information of an offered service.

    ``NAN_UPDATE_PUBLISH publish_id=<publish_id:uint>[? ssi=<service_information:hex>]``

    For wpa_supplicant and hostapd, since 2.11, over an interface's or the global socket.
    Reply: :class:`wpa_supplicant.replies.Done`.

    Global socket: wpa_supplicant only.

    - ``publish_id``: The number of our offer.
    - ``service_information``: Information about the service.

    >>> bytes(NanUpdatePublish(7, service_information=b"\x01\xff"))
    b'NAN_UPDATE_PUBLISH publish_id=7 ssi=01ff'
    """

    _reply = "Done"

    def __init__(
        self,
        publish_id: int,
        *,
        service_information: Optional[Union[bytes, bytearray]] = None,
    ) -> None:
        wire = CommandText("NAN_UPDATE_PUBLISH")
        wire.literal(" publish_id=")
        wire.put("uint", "publish_id", publish_id)
        if service_information is not None:
            wire.literal(" ssi=")
            wire.put("hex", "service_information", service_information)
        self._text = wire


class NanPublishStopListen(Command["replies.Done"]):
    """Stops to listen for an offered service.

    ``NAN_PUBLISH_STOP_LISTEN id=<publish_id:uint>``

    For wpa_supplicant, since the main branch after 2.11, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.Done`.

    - ``publish_id``: The number of our offer.

    >>> bytes(NanPublishStopListen(7))
    b'NAN_PUBLISH_STOP_LISTEN id=7'
    """

    _reply = "Done"

    def __init__(self, publish_id: int) -> None:
        wire = CommandText("NAN_PUBLISH_STOP_LISTEN")
        wire.literal(" id=")
        wire.put("uint", "publish_id", publish_id)
        self._text = wire


class NanUnpausePublish(Command["replies.Done"]):
    """Goes on with an offer that paused for a peer.

    ``NAN_UNPAUSE_PUBLISH publish_id=<publish_id:uint> peer_instance_id=<peer_instance_id:uint> peer=<peer:mac>``

    For wpa_supplicant, since the main branch after 2.11, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.Done`.

    - ``publish_id``: The number of our offer.
    - ``peer_instance_id``: The number that the peer gave its offer or search.
    - ``peer``: The MAC address of the peer.

    >>> bytes(NanUnpausePublish(7, 7, "02:00:00:00:01:00"))
    b'NAN_UNPAUSE_PUBLISH publish_id=7 peer_instance_id=7 peer=02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(self, publish_id: int, peer_instance_id: int, peer: str) -> None:
        wire = CommandText("NAN_UNPAUSE_PUBLISH")
        wire.literal(" publish_id=")
        wire.put("uint", "publish_id", publish_id)
        wire.literal(" peer_instance_id=")
        wire.put("uint", "peer_instance_id", peer_instance_id)
        wire.literal(" peer=")
        wire.put("mac", "peer", peer)
        self._text = wire


class NanSubscribe(Command["replies.Identifier"]):
    """Looks for a service.

    ``NAN_SUBSCRIBE service_name=<service:word>[? <active:lit(active=1)>][? ttl=<lifetime:uint>][? freq=<frequency:uint>][? freq_list=<frequencies:word>][? srv_proto_type=<protocol:uint>][? ssi=<service_information:hex>][? <p2p:lit(p2p=1)>][? <proximity_ranging:lit(pr=1)>][? <synchronized:lit(sync=1)>][? match_filter_tx=<transmit_filter:word>][? match_filter_rx=<receive_filter:word>][? srf_include=<response_filter_include:enum(0|1)>][? srf_mac_list=<response_filter_addresses:word>][? srf_bf_len=<bloom_filter_length:uint>][? srf_bf_idx=<bloom_filter_index:uint>][? <close_proximity:lit(close_proximity=1)>][? pbm=<bootstrap_methods:word>][? forced_addr=<forced_address:mac>]``

    For wpa_supplicant and hostapd, since 2.11, over an interface's or the global socket.
    Reply: :class:`wpa_supplicant.replies.Identifier`.

    Global socket: wpa_supplicant only; pr, sync, filters and what follows: after 2.11, some
    of it in wpa_supplicant only.

    - ``service``: The name of the service.
    - ``active``: Sends requests instead of waiting for offers.
    - ``lifetime``: How many seconds it lasts; without it until something was found or sent.
    - ``frequency``: The frequency, in MHz.
    - ``frequencies``: More frequencies in MHz, separated by commas, or all.
    - ``protocol``: The number of the service protocol: 1 Bonjour, 2 generic, 3 CSA Matter.
    - ``service_information``: Information about the service.
    - ``p2p``: Says that it is for P2P.
    - ``proximity_ranging``: Says that it is for proximity ranging.
    - ``synchronized``: Uses the NAN cluster.
    - ``transmit_filter``: Which offers or searches we send, in the form of the specification.
    - ``receive_filter``: Which offers or searches of others count, in the form of the
      specification.
    - ``response_filter_include``: Whether only the peers of the response filter answer,
      instead of all others.
    - ``response_filter_addresses``: The MAC addresses of the response filter, separated by
      commas.
    - ``bloom_filter_length``: The length of the Bloom filter, in bytes.
    - ``bloom_filter_index``: Which set of hash functions the Bloom filter uses, 0 to 3.
    - ``close_proximity``: Counts only peers that are very near.
    - ``bootstrap_methods``: The ways to pair that are offered, as a number with a bit for
      each.
    - ``forced_address``: The MAC address that is used for it.

    >>> bytes(NanSubscribe("word", active=True))
    b'NAN_SUBSCRIBE service_name=word active=1'
    """

    _reply = "Identifier"

    def __init__(
        self,
        service: Union[Text, int],
        *,
        active: bool = False,
        lifetime: Optional[int] = None,
        frequency: Optional[int] = None,
        frequencies: Optional[Union[Text, int]] = None,
        protocol: Optional[int] = None,
        service_information: Optional[Union[bytes, bytearray]] = None,
        p2p: bool = False,
        proximity_ranging: bool = False,
        synchronized: bool = False,
        transmit_filter: Optional[Union[Text, int]] = None,
        receive_filter: Optional[Union[Text, int]] = None,
        response_filter_include: Optional[bool] = None,
        response_filter_addresses: Optional[Union[Text, int]] = None,
        bloom_filter_length: Optional[int] = None,
        bloom_filter_index: Optional[int] = None,
        close_proximity: bool = False,
        bootstrap_methods: Optional[Union[Text, int]] = None,
        forced_address: Optional[str] = None,
    ) -> None:
        wire = CommandText("NAN_SUBSCRIBE")
        wire.literal(" service_name=")
        wire.put("word", "service", service)
        if wire.given("active", active):
            wire.literal(" active=1")
        if lifetime is not None:
            wire.literal(" ttl=")
            wire.put("uint", "lifetime", lifetime)
        if frequency is not None:
            wire.literal(" freq=")
            wire.put("uint", "frequency", frequency)
        if frequencies is not None:
            wire.literal(" freq_list=")
            wire.put("word", "frequencies", frequencies)
        if protocol is not None:
            wire.literal(" srv_proto_type=")
            wire.put("uint", "protocol", protocol)
        if service_information is not None:
            wire.literal(" ssi=")
            wire.put("hex", "service_information", service_information)
        if wire.given("p2p", p2p):
            wire.literal(" p2p=1")
        if wire.given("proximity_ranging", proximity_ranging):
            wire.literal(" pr=1")
        if wire.given("synchronized", synchronized):
            wire.literal(" sync=1")
        if transmit_filter is not None:
            wire.literal(" match_filter_tx=")
            wire.put("word", "transmit_filter", transmit_filter)
        if receive_filter is not None:
            wire.literal(" match_filter_rx=")
            wire.put("word", "receive_filter", receive_filter)
        if response_filter_include is not None:
            wire.literal(" srf_include=")
            wire.put("bool", "response_filter_include", response_filter_include)
        if response_filter_addresses is not None:
            wire.literal(" srf_mac_list=")
            wire.put("word", "response_filter_addresses", response_filter_addresses)
        if bloom_filter_length is not None:
            wire.literal(" srf_bf_len=")
            wire.put("uint", "bloom_filter_length", bloom_filter_length)
        if bloom_filter_index is not None:
            wire.literal(" srf_bf_idx=")
            wire.put("uint", "bloom_filter_index", bloom_filter_index)
        if wire.given("close_proximity", close_proximity):
            wire.literal(" close_proximity=1")
        if bootstrap_methods is not None:
            wire.literal(" pbm=")
            wire.put("word", "bootstrap_methods", bootstrap_methods)
        if forced_address is not None:
            wire.literal(" forced_addr=")
            wire.put("mac", "forced_address", forced_address)
        self._text = wire


class NanCancelSubscribe(Command["replies.Done"]):
    """Stops to look for a service.

    ``NAN_CANCEL_SUBSCRIBE subscribe_id=<subscribe_id:uint>``

    For wpa_supplicant and hostapd, since 2.11, over an interface's or the global socket.
    Reply: :class:`wpa_supplicant.replies.Done`.

    Global socket: wpa_supplicant only.

    - ``subscribe_id``: The number of our search.

    >>> bytes(NanCancelSubscribe(7))
    b'NAN_CANCEL_SUBSCRIBE subscribe_id=7'
    """

    _reply = "Done"

    def __init__(self, subscribe_id: int) -> None:
        wire = CommandText("NAN_CANCEL_SUBSCRIBE")
        wire.literal(" subscribe_id=")
        wire.put("uint", "subscribe_id", subscribe_id)
        self._text = wire


class NanSubscribeStopListen(Command["replies.Done"]):
    """Stops to listen for a service that is looked for.

    ``NAN_SUBSCRIBE_STOP_LISTEN id=<subscribe_id:uint>``

    For wpa_supplicant, since the main branch after 2.11, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.Done`.

    - ``subscribe_id``: The number of our search.

    >>> bytes(NanSubscribeStopListen(7))
    b'NAN_SUBSCRIBE_STOP_LISTEN id=7'
    """

    _reply = "Done"

    def __init__(self, subscribe_id: int) -> None:
        wire = CommandText("NAN_SUBSCRIBE_STOP_LISTEN")
        wire.literal(" id=")
        wire.put("uint", "subscribe_id", subscribe_id)
        self._text = wire


class NanTransmit(Command["replies.Done"]):
    """Sends a follow-up message to a peer.

    ``NAN_TRANSMIT handle=<handle:uint>[? req_instance_id=<peer_instance_id:uint>] address=<address:mac>[? ssi=<service_information:hex>][? cookie=<cookie:uint>]``

    For wpa_supplicant and hostapd, since 2.11, over an interface's or the global socket.
    Reply: :class:`wpa_supplicant.replies.Done`.

    Global socket: wpa_supplicant only; cookie: after 2.11.

    - ``handle``: The number of our offer or search.
    - ``peer_instance_id``: The number that the peer gave its offer or search.
    - ``address``: The MAC address of the peer.
    - ``service_information``: Information about the service.
    - ``cookie``: A number of ours that comes back in the event about the sending.

    >>> bytes(NanTransmit(7, "02:00:00:00:01:00", peer_instance_id=7))
    b'NAN_TRANSMIT handle=7 req_instance_id=7 address=02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(
        self,
        handle: int,
        address: str,
        *,
        peer_instance_id: Optional[int] = None,
        service_information: Optional[Union[bytes, bytearray]] = None,
        cookie: Optional[int] = None,
    ) -> None:
        wire = CommandText("NAN_TRANSMIT")
        wire.literal(" handle=")
        wire.put("uint", "handle", handle)
        if peer_instance_id is not None:
            wire.literal(" req_instance_id=")
            wire.put("uint", "peer_instance_id", peer_instance_id)
        wire.literal(" address=")
        wire.put("mac", "address", address)
        if service_information is not None:
            wire.literal(" ssi=")
            wire.put("hex", "service_information", service_information)
        if cookie is not None:
            wire.literal(" cookie=")
            wire.put("uint", "cookie", cookie)
        self._text = wire


class NanFlush(Command["replies.Done"]):
    """Takes all offers back and stops all searches.

    ``NAN_FLUSH``

    For wpa_supplicant, since the main branch after 2.11, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.Done`.

    >>> bytes(NanFlush())
    b'NAN_FLUSH'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("NAN_FLUSH")
        self._text = wire


class NanStart(Command["replies.Done"]):
    """Starts or joins a NAN cluster.

    ``NAN_START``

    For wpa_supplicant, since the main branch after 2.11, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.Done`.

    >>> bytes(NanStart())
    b'NAN_START'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("NAN_START")
        self._text = wire


class NanStop(Command["replies.Done"]):
    """Leaves the NAN cluster.

    ``NAN_STOP``

    For wpa_supplicant, since the main branch after 2.11, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.Done`.

    >>> bytes(NanStop())
    b'NAN_STOP'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("NAN_STOP")
        self._text = wire


class NanSet(Command["replies.Done"]):
    """Sets a parameter of NAN.

    ``NAN_SET <parameter:enum+(master_pref|dual_band|scan_period|scan_dwell_time|discovery_beacon_interval|low_band_cfg|high_band_cfg|cluster_id|max_bw|disallowed_freqs|override_potential_availability|bootstrap_config|pairing_setup|npk_caching|pairing_verification|cipher_suites|nik_lifetime|mgmt_group_cipher|beacon_prot|max_ndl_idle_period)> <value:text>``

    For wpa_supplicant, since the main branch after 2.11, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.Done`.

    For nik use NanSetNik, which hides it.

    - ``parameter``: The parameter.
    - ``value``: The value.

    >>> bytes(NanSet("master_pref", "some text"))
    b'NAN_SET master_pref some text'
    """

    _reply = "Done"

    def __init__(self, parameter: Text, value: Union[Text, int]) -> None:
        wire = CommandText("NAN_SET ")
        wire.put("word", "parameter", parameter)
        wire.literal(" ")
        wire.put("text", "value", value)
        self._text = wire


class NanSetNik(Command["replies.Done"]):
    """Sets the NAN identity key.

    ``NAN_SET nik <key:secret hex>``

    For wpa_supplicant, since the main branch after 2.11, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.Done`.

    - ``key``: The key, 16 bytes.

    >>> bytes(NanSetNik(b"hush"))
    b'NAN_SET nik 68757368'
    """

    _reply = "Done"

    def __init__(self, key: Union[bytes, bytearray]) -> None:
        wire = CommandText("NAN_SET")
        wire.literal(" nik ")
        wire.put("hex", "key", key, secret=True)
        self._text = wire


class NanUpdateConf(Command["replies.Done"]):
    """Applies parameters that NAN_SET has changed.

    ``NAN_UPDATE_CONF``

    For wpa_supplicant, since the main branch after 2.11, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.Done`.

    >>> bytes(NanUpdateConf())
    b'NAN_UPDATE_CONF'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("NAN_UPDATE_CONF")
        self._text = wire


class NanSchedConfigMap(Command["replies.Done"]):
    """Sets when our device is on which channel.

    ``NAN_SCHED_CONFIG_MAP map_id=<map_id:uint>[? <overwrite_low_band:lit(cdw_overwrite_low_band)>][? <overwrite_high_band:lit(cdw_overwrite_high_band)>]{*schedule  <frequency:uint>:<bitmap:hex>}``

    For wpa_supplicant, since the main branch after 2.11, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.Done`.

    Without a schedule the map is cleared.

    - ``map_id``: The number of the map.
    - ``overwrite_low_band``: Puts the discovery windows of the 2.4 GHz band into this map.
    - ``overwrite_high_band``: Puts the discovery windows of the 5 GHz band into this map.
    - ``schedule``: tuples of ``frequency`` (The frequency, in MHz), ``bitmap`` (The time
      slots, one bit each).

    >>> bytes(NanSchedConfigMap(7, overwrite_low_band=True))
    b'NAN_SCHED_CONFIG_MAP map_id=7 cdw_overwrite_low_band'
    """

    _reply = "Done"

    def __init__(
        self,
        map_id: int,
        *,
        overwrite_low_band: bool = False,
        overwrite_high_band: bool = False,
        schedule: Sequence[Tuple[int, Union[bytes, bytearray]]] = (),
    ) -> None:
        wire = CommandText("NAN_SCHED_CONFIG_MAP")
        wire.literal(" map_id=")
        wire.put("uint", "map_id", map_id)
        if wire.given("overwrite_low_band", overwrite_low_band):
            wire.literal(" cdw_overwrite_low_band")
        if wire.given("overwrite_high_band", overwrite_high_band):
            wire.literal(" cdw_overwrite_high_band")
        for its_frequency, its_bitmap in several("schedule", schedule):
            wire.literal(" ")
            wire.put("uint", "frequency", its_frequency)
            wire.literal(":")
            wire.put("hex", "bitmap", its_bitmap)
        self._text = wire


class NanNdpRequest(Command["replies.Done"]):
    r"""Asks a peer for a data path.

    ``NAN_NDP_REQUEST handle=<handle:uint> ndi=<interface:word> peer_nmi=<peer:mac> peer_id=<peer_instance_id:uint>[? ssi=<service_information:hex>][? qos=<minimum_slots:uint>:<maximum_latency:uint>][? csid=<cipher_suite:uint>][? gtk_csid=<group_cipher_suite:uint>][? interface_id=<interface_id:hex>][? password=<password:secret word>][? pwd_hex=<password_bytes:secret hex>][? pmk=<pmk:secret hex>]``

    For wpa_supplicant, since the main branch after 2.11, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.Done`.

    Only one of password, pwd_hex and pmk.

    - ``handle``: The number of our offer or search.
    - ``interface``: The name of the interface.
    - ``peer``: The MAC address of the peer.
    - ``peer_instance_id``: The number that the peer gave its offer or search.
    - ``service_information``: Information about the service.
    - ``minimum_slots``: a tuple of ``minimum_slots`` (How many slots are needed at least),
      ``maximum_latency`` (How long a packet may wait, in slots).
    - ``cipher_suite``: The number of the cipher suite; 0 for none.
    - ``group_cipher_suite``: The number of the cipher suite for group addressed frames.
    - ``interface_id``: The last eight bytes of our IPv6 link-local address.
    - ``password``: The password.
    - ``password_bytes``: The password, if it holds spaces or other odd bytes.
    - ``pmk``: The pairwise master key.

    >>> bytes(NanNdpRequest(7, "word", "02:00:00:00:01:00", 7, service_information=b"\x01\xff"))
    b'NAN_NDP_REQUEST handle=7 ndi=word peer_nmi=02:00:00:00:01:00 peer_id=7 ssi=01ff'
    """

    _reply = "Done"

    def __init__(
        self,
        handle: int,
        interface: Union[Text, int],
        peer: str,
        peer_instance_id: int,
        *,
        service_information: Optional[Union[bytes, bytearray]] = None,
        minimum_slots: Optional[Tuple[int, int]] = None,
        cipher_suite: Optional[int] = None,
        group_cipher_suite: Optional[int] = None,
        interface_id: Optional[Union[bytes, bytearray]] = None,
        password: Optional[Union[Text, int]] = None,
        password_bytes: Optional[Union[bytes, bytearray]] = None,
        pmk: Optional[Union[bytes, bytearray]] = None,
    ) -> None:
        wire = CommandText("NAN_NDP_REQUEST")
        wire.literal(" handle=")
        wire.put("uint", "handle", handle)
        wire.literal(" ndi=")
        wire.put("word", "interface", interface)
        wire.literal(" peer_nmi=")
        wire.put("mac", "peer", peer)
        wire.literal(" peer_id=")
        wire.put("uint", "peer_instance_id", peer_instance_id)
        if service_information is not None:
            wire.literal(" ssi=")
            wire.put("hex", "service_information", service_information)
        if minimum_slots is not None:
            its_minimum_slots, its_maximum_latency = minimum_slots
            wire.literal(" qos=")
            wire.put("uint", "minimum_slots", its_minimum_slots)
            wire.literal(":")
            wire.put("uint", "maximum_latency", its_maximum_latency)
        if cipher_suite is not None:
            wire.literal(" csid=")
            wire.put("uint", "cipher_suite", cipher_suite)
        if group_cipher_suite is not None:
            wire.literal(" gtk_csid=")
            wire.put("uint", "group_cipher_suite", group_cipher_suite)
        if interface_id is not None:
            wire.literal(" interface_id=")
            wire.put("hex", "interface_id", interface_id)
        if password is not None:
            wire.literal(" password=")
            wire.put("word", "password", password, secret=True)
        if password_bytes is not None:
            wire.literal(" pwd_hex=")
            wire.put("hex", "password_bytes", password_bytes, secret=True)
        if pmk is not None:
            wire.literal(" pmk=")
            wire.put("hex", "pmk", pmk, secret=True)
        self._text = wire


class NanNdpResponse(Command["replies.Done"]):
    """Answers the wish of a peer for a data path.

    ``NAN_NDP_RESPONSE <action:enum(accept|reject)> peer_nmi=<peer:mac> init_ndi=<initiator:mac> ndp_id=<data_path_id:uint>[? reason_code=<reason:uint>][? ndi=<interface:word>][? handle=<handle:uint>][? ssi=<service_information:hex>][? qos=<minimum_slots:uint>:<maximum_latency:uint>][? csid=<cipher_suite:uint>][? interface_id=<interface_id:hex>][? password=<password:secret word>][? pwd_hex=<password_bytes:secret hex>][? pmk=<pmk:secret hex>]``

    For wpa_supplicant, since the main branch after 2.11, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.Done`.

    Accept needs ndi and handle; only one of password, pwd_hex and pmk.

    - ``action``: The answer.
    - ``peer``: The MAC address of the peer.
    - ``initiator``: The data interface address of the side that asked for the data path.
    - ``data_path_id``: The number of the data path.
    - ``reason``: The reason code of a refusal.
    - ``interface``: The name of the interface.
    - ``handle``: The number of our offer or search.
    - ``service_information``: Information about the service.
    - ``minimum_slots``: a tuple of ``minimum_slots`` (How many slots are needed at least),
      ``maximum_latency`` (How long a packet may wait, in slots).
    - ``cipher_suite``: The number of the cipher suite; 0 for none.
    - ``interface_id``: The last eight bytes of our IPv6 link-local address.
    - ``password``: The password.
    - ``password_bytes``: The password, if it holds spaces or other odd bytes.
    - ``pmk``: The pairwise master key.

    >>> bytes(NanNdpResponse("accept", "02:00:00:00:01:00", "02:00:00:00:01:00", 7, reason=7))
    b'NAN_NDP_RESPONSE accept peer_nmi=02:00:00:00:01:00 init_ndi=02:00:00:00:01:00 ndp_id=7 reason_code=7'
    """

    _reply = "Done"

    def __init__(
        self,
        action: Literal["accept", "reject"],
        peer: str,
        initiator: str,
        data_path_id: int,
        *,
        reason: Optional[int] = None,
        interface: Optional[Union[Text, int]] = None,
        handle: Optional[int] = None,
        service_information: Optional[Union[bytes, bytearray]] = None,
        minimum_slots: Optional[Tuple[int, int]] = None,
        cipher_suite: Optional[int] = None,
        interface_id: Optional[Union[bytes, bytearray]] = None,
        password: Optional[Union[Text, int]] = None,
        password_bytes: Optional[Union[bytes, bytearray]] = None,
        pmk: Optional[Union[bytes, bytearray]] = None,
    ) -> None:
        wire = CommandText("NAN_NDP_RESPONSE ")
        wire.choice("action", action, ["accept", "reject"])
        wire.literal(" peer_nmi=")
        wire.put("mac", "peer", peer)
        wire.literal(" init_ndi=")
        wire.put("mac", "initiator", initiator)
        wire.literal(" ndp_id=")
        wire.put("uint", "data_path_id", data_path_id)
        if reason is not None:
            wire.literal(" reason_code=")
            wire.put("uint", "reason", reason)
        if interface is not None:
            wire.literal(" ndi=")
            wire.put("word", "interface", interface)
        if handle is not None:
            wire.literal(" handle=")
            wire.put("uint", "handle", handle)
        if service_information is not None:
            wire.literal(" ssi=")
            wire.put("hex", "service_information", service_information)
        if minimum_slots is not None:
            its_minimum_slots, its_maximum_latency = minimum_slots
            wire.literal(" qos=")
            wire.put("uint", "minimum_slots", its_minimum_slots)
            wire.literal(":")
            wire.put("uint", "maximum_latency", its_maximum_latency)
        if cipher_suite is not None:
            wire.literal(" csid=")
            wire.put("uint", "cipher_suite", cipher_suite)
        if interface_id is not None:
            wire.literal(" interface_id=")
            wire.put("hex", "interface_id", interface_id)
        if password is not None:
            wire.literal(" password=")
            wire.put("word", "password", password, secret=True)
        if password_bytes is not None:
            wire.literal(" pwd_hex=")
            wire.put("hex", "password_bytes", password_bytes, secret=True)
        if pmk is not None:
            wire.literal(" pmk=")
            wire.put("hex", "pmk", pmk, secret=True)
        self._text = wire


class NanNdpTerminate(Command["replies.Done"]):
    """Ends a data path.

    ``NAN_NDP_TERMINATE peer_nmi=<peer:mac> init_ndi=<initiator:mac> ndp_id=<data_path_id:uint>``

    For wpa_supplicant, since the main branch after 2.11, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.Done`.

    - ``peer``: The MAC address of the peer.
    - ``initiator``: The data interface address of the side that asked for the data path.
    - ``data_path_id``: The number of the data path.

    >>> bytes(NanNdpTerminate("02:00:00:00:01:00", "02:00:00:00:01:00", 7))
    b'NAN_NDP_TERMINATE peer_nmi=02:00:00:00:01:00 init_ndi=02:00:00:00:01:00 ndp_id=7'
    """

    _reply = "Done"

    def __init__(self, peer: str, initiator: str, data_path_id: int) -> None:
        wire = CommandText("NAN_NDP_TERMINATE")
        wire.literal(" peer_nmi=")
        wire.put("mac", "peer", peer)
        wire.literal(" init_ndi=")
        wire.put("mac", "initiator", initiator)
        wire.literal(" ndp_id=")
        wire.put("uint", "data_path_id", data_path_id)
        self._text = wire


class NanPeerInfo(Command["replies.NanPeerInfo"]):
    """Asks for what is known of a peer.

    ``NAN_PEER_INFO <peer:mac> <kind:enum+(schedule|potential|capa|bootstrap|pairing|ndps)>[? <map_id:uint>]``

    For wpa_supplicant, since the main branch after 2.11, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.NanPeerInfo`.

    Map_id: for capa only; pairing may hold keys.

    - ``peer``: The MAC address of the peer.
    - ``kind``: What is asked for.
    - ``map_id``: The number of the map.

    >>> bytes(NanPeerInfo("02:00:00:00:01:00", "schedule", map_id=7))
    b'NAN_PEER_INFO 02:00:00:00:01:00 schedule 7'
    """

    _reply = "NanPeerInfo"

    def __init__(self, peer: str, kind: Text, *, map_id: Optional[int] = None) -> None:
        wire = CommandText("NAN_PEER_INFO ")
        wire.put("mac", "peer", peer)
        wire.literal(" ")
        wire.put("word", "kind", kind)
        if map_id is not None:
            wire.literal(" ")
            wire.put("uint", "map_id", map_id)
        self._text = wire


class NanStatus(Command["replies.NanStatus"]):
    """Asks for the state of NAN.

    ``NAN_STATUS``

    For wpa_supplicant, since the main branch after 2.11, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.NanStatus`.

    >>> bytes(NanStatus())
    b'NAN_STATUS'
    """

    _reply = "NanStatus"

    def __init__(self) -> None:
        wire = CommandText("NAN_STATUS")
        self._text = wire


class NanBootstrap(Command["replies.Done"]):
    """Asks a peer for a way to pair.

    ``NAN_BOOTSTRAP <peer:mac> handle=<handle:uint>[? req_instance_id=<peer_instance_id:uint>] method=<bootstrap_method:uint>[? <authenticated:lit(auth)>]``

    For wpa_supplicant, since the main branch after 2.11, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.Done`.

    - ``peer``: The MAC address of the peer.
    - ``handle``: The number of our offer or search.
    - ``peer_instance_id``: The number that the peer gave its offer or search.
    - ``bootstrap_method``: The way to pair, a bit of the list in the specification.
    - ``authenticated``: Protects the frames.

    >>> bytes(NanBootstrap("02:00:00:00:01:00", 7, 7, peer_instance_id=7))
    b'NAN_BOOTSTRAP 02:00:00:00:01:00 handle=7 req_instance_id=7 method=7'
    """

    _reply = "Done"

    def __init__(
        self,
        peer: str,
        handle: int,
        bootstrap_method: int,
        *,
        peer_instance_id: Optional[int] = None,
        authenticated: bool = False,
    ) -> None:
        wire = CommandText("NAN_BOOTSTRAP ")
        wire.put("mac", "peer", peer)
        wire.literal(" handle=")
        wire.put("uint", "handle", handle)
        if peer_instance_id is not None:
            wire.literal(" req_instance_id=")
            wire.put("uint", "peer_instance_id", peer_instance_id)
        wire.literal(" method=")
        wire.put("uint", "bootstrap_method", bootstrap_method)
        if wire.given("authenticated", authenticated):
            wire.literal(" auth")
        self._text = wire


class NanBootstrapReset(Command["replies.Done"]):
    """Forgets the way to pair with a peer.

    ``NAN_BOOTSTRAP_RESET <peer:mac>``

    For wpa_supplicant, since the main branch after 2.11, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.Done`.

    - ``peer``: The MAC address of the peer.

    >>> bytes(NanBootstrapReset("02:00:00:00:01:00"))
    b'NAN_BOOTSTRAP_RESET 02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(self, peer: str) -> None:
        wire = CommandText("NAN_BOOTSTRAP_RESET ")
        wire.put("mac", "peer", peer)
        self._text = wire


class NanPair(Command["replies.Done"]):
    """Pairs with a peer.

    ``NAN_PAIR <peer:mac>[? auth=<authentication:uint>] handle=<handle:uint> peer_instance_id=<peer_instance_id:uint> cipher=<cipher:enum(CCMP|GCMP-256)>[? <responder:lit(responder)>][? password=<password:secret word>][? pwd_hex=<password_bytes:secret hex>]``

    For wpa_supplicant, since the main branch after 2.11, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.Done`.

    Only one of password and pwd_hex.

    - ``peer``: The MAC address of the peer.
    - ``authentication``: How the peers authenticate: 0 not, 1 with a password, 2 with the key
      of an earlier pairing.
    - ``handle``: The number of our offer or search.
    - ``peer_instance_id``: The number that the peer gave its offer or search.
    - ``cipher``: The cipher.
    - ``responder``: Makes us the side that answers.
    - ``password``: The password.
    - ``password_bytes``: The password, if it holds spaces or other odd bytes.

    >>> bytes(NanPair("02:00:00:00:01:00", 7, 7, "CCMP", authentication=7))
    b'NAN_PAIR 02:00:00:00:01:00 auth=7 handle=7 peer_instance_id=7 cipher=CCMP'
    """

    _reply = "Done"

    def __init__(
        self,
        peer: str,
        handle: int,
        peer_instance_id: int,
        cipher: Literal["CCMP", "GCMP-256"],
        *,
        authentication: Optional[int] = None,
        responder: bool = False,
        password: Optional[Union[Text, int]] = None,
        password_bytes: Optional[Union[bytes, bytearray]] = None,
    ) -> None:
        wire = CommandText("NAN_PAIR ")
        wire.put("mac", "peer", peer)
        if authentication is not None:
            wire.literal(" auth=")
            wire.put("uint", "authentication", authentication)
        wire.literal(" handle=")
        wire.put("uint", "handle", handle)
        wire.literal(" peer_instance_id=")
        wire.put("uint", "peer_instance_id", peer_instance_id)
        wire.literal(" cipher=")
        wire.choice("cipher", cipher, ["CCMP", "GCMP-256"])
        if wire.given("responder", responder):
            wire.literal(" responder")
        if password is not None:
            wire.literal(" password=")
            wire.put("word", "password", password, secret=True)
        if password_bytes is not None:
            wire.literal(" pwd_hex=")
            wire.put("hex", "password_bytes", password_bytes, secret=True)
        self._text = wire


class NanPairAbort(Command["replies.Done"]):
    """Stops pairing with a peer.

    ``NAN_PAIR_ABORT <peer:mac>``

    For wpa_supplicant, since the main branch after 2.11, over an interface's or the global
    socket. Reply: :class:`wpa_supplicant.replies.Done`.

    - ``peer``: The MAC address of the peer.

    >>> bytes(NanPairAbort("02:00:00:00:01:00"))
    b'NAN_PAIR_ABORT 02:00:00:00:01:00'
    """

    _reply = "Done"

    def __init__(self, peer: str) -> None:
        wire = CommandText("NAN_PAIR_ABORT ")
        wire.put("mac", "peer", peer)
        self._text = wire


class PrPasnStart(Command["replies.Done"]):
    """Starts proximity ranging with a peer.

    ``PR_PASN_START addr=<address:mac> role=<role:enum(ISTA|RSTA)> ranging_type=<ranging_type:enum(EDCA|NTB-OPEN-PHY|NTB-SEC-PHY)> freq=<frequency:uint>[? auth=<authentication:uint>][? forced_pr_freq=<forced_frequency:uint>]``

    For wpa_supplicant, since the main branch after 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``address``: The MAC address of the peer.
    - ``role``: The role of our device.
    - ``ranging_type``: How the distance is measured.
    - ``frequency``: The frequency, in MHz.
    - ``authentication``: How the peers authenticate: 0 not, 1 with a password, 2 with the key
      of an earlier pairing.
    - ``forced_frequency``: The frequency on which the ranging is done, in MHz.

    >>> bytes(PrPasnStart("02:00:00:00:01:00", "ISTA", "EDCA", 7, authentication=7))
    b'PR_PASN_START addr=02:00:00:00:01:00 role=ISTA ranging_type=EDCA freq=7 auth=7'
    """

    _reply = "Done"

    def __init__(
        self,
        address: str,
        role: Literal["ISTA", "RSTA"],
        ranging_type: Literal["EDCA", "NTB-OPEN-PHY", "NTB-SEC-PHY"],
        frequency: int,
        *,
        authentication: Optional[int] = None,
        forced_frequency: Optional[int] = None,
    ) -> None:
        wire = CommandText("PR_PASN_START")
        wire.literal(" addr=")
        wire.put("mac", "address", address)
        wire.literal(" role=")
        wire.choice("role", role, ["ISTA", "RSTA"])
        wire.literal(" ranging_type=")
        wire.choice("ranging_type", ranging_type, ["EDCA", "NTB-OPEN-PHY", "NTB-SEC-PHY"])
        wire.literal(" freq=")
        wire.put("uint", "frequency", frequency)
        if authentication is not None:
            wire.literal(" auth=")
            wire.put("uint", "authentication", authentication)
        if forced_frequency is not None:
            wire.literal(" forced_pr_freq=")
            wire.put("uint", "forced_frequency", forced_frequency)
        self._text = wire


class PrSetDikContext(Command["replies.Done"]):
    """Sets the identity key of a peer, or ours, for proximity ranging.

    ``PR_SET_DIK_CONTEXT[? <own:lit(self)>] dik=<key:secret hex>[? password=<password:secret word>][? pmk=<pmk:secret hex>]``

    For wpa_supplicant, since the main branch after 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    - ``own``: Says that it is our own key.
    - ``key``: The key.
    - ``password``: The password.
    - ``pmk``: The pairwise master key.

    >>> bytes(PrSetDikContext(b"hush", own=True))
    b'PR_SET_DIK_CONTEXT self dik=68757368'
    """

    _reply = "Done"

    def __init__(
        self,
        key: Union[bytes, bytearray],
        *,
        own: bool = False,
        password: Optional[Union[Text, int]] = None,
        pmk: Optional[Union[bytes, bytearray]] = None,
    ) -> None:
        wire = CommandText("PR_SET_DIK_CONTEXT")
        if wire.given("own", own):
            wire.literal(" self")
        wire.literal(" dik=")
        wire.put("hex", "key", key, secret=True)
        if password is not None:
            wire.literal(" password=")
            wire.put("word", "password", password, secret=True)
        if pmk is not None:
            wire.literal(" pmk=")
            wire.put("hex", "pmk", pmk, secret=True)
        self._text = wire


class PrClearDikContext(Command["replies.Done"]):
    """Forgets the identity keys of proximity ranging.

    ``PR_CLEAR_DIK_CONTEXT``

    For wpa_supplicant, since the main branch after 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(PrClearDikContext())
    b'PR_CLEAR_DIK_CONTEXT'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("PR_CLEAR_DIK_CONTEXT")
        self._text = wire


class PrRangingAbort(Command["replies.Done"]):
    """Stops proximity ranging.

    ``PR_RANGING_ABORT``

    For wpa_supplicant, since the main branch after 2.11, over an interface's socket. Reply:
    :class:`wpa_supplicant.replies.Done`.

    >>> bytes(PrRangingAbort())
    b'PR_RANGING_ABORT'
    """

    _reply = "Done"

    def __init__(self) -> None:
        wire = CommandText("PR_RANGING_ABORT")
        self._text = wire
