//! NAN (Wi-Fi Aware).
//!
//! Generated from `protocol/*.tsv` by `cargo run -p protocol-gen`.

#[allow(unused_imports, reason = "the same in all generated files")]
use super::prelude::*;

/// A service that this device subscribed to was found.
///
/// Prefix `NAN-DISCOVERY-RESULT `. Sent by wpa_supplicant and hostapd. `NAN_DISCOVERY_RESULT`
/// in `wpa_ctrl.h` since 2.11.
///
/// ```text
/// subscribe_id=<subscribe_id:int> publish_id=<publish_id:int> address=<address:mac> fsd=<fsd:int> fsd_gas=<fsd_gas:int> srv_proto_type=<srv_proto_type:uint> ssi=<ssi:hex>[? pmkid=<pmkid:word>][? cipher_suites=<cipher_suites:word>][? pairing_setup_supp=<pairing_setup_supp:int> npk_nik_caching_supp=<npk_nik_caching_supp:int> pbm=<pbm:0xhex> data_path=<data_path:int>]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"NAN-DISCOVERY-RESULT subscribe_id=1 publish_id=5 address=02:00:00:00:07:00 fsd=1 fsd_gas=0 srv_proto_type=3 ssi=6677 pmkid=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa cipher_suites=1,7 pairing_setup_supp=1 npk_nik_caching_supp=0 pbm=0x0001 data_path=0");
/// let Event::NanDiscoveryResult(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.subscribe_id, 1);
/// assert_eq!(event.publish_id, 5);
/// assert_eq!(event.address.to_string(), "02:00:00:00:07:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct NanDiscoveryResult<'a> {
    /// Number of the NAN subscription.
    pub subscribe_id: i64,
    /// Number that the peer gave the published service.
    pub publish_id: i64,
    /// MAC address of the NAN peer.
    pub address: MacAddress,
    /// Is 1 if the service needs further service discovery.
    pub fsd: i64,
    /// Is 1 if further service discovery goes by GAS.
    pub fsd_gas: i64,
    /// Service protocol type (NAN).
    pub srv_proto_type: u64,
    /// Service specific information; may be empty.
    pub ssi: HexBytes<'a>,
    /// Identifiers of the keys the peer knows, separated by commas.
    pub pmkid: Option<Text<'a>>,
    /// Cipher suites of the peer, separated by commas.
    pub cipher_suites: Option<Text<'a>>,
    /// Is 1 if the peer can pair.
    pub pairing_setup_supp: Option<i64>,
    /// Is 1 if the peer can keep pairing keys.
    pub npk_nik_caching_supp: Option<i64>,
    /// Pairing bootstrapping methods (NAN bits).
    pub pbm: Option<HexNumber<'a>>,
    /// Is 1 if the service needs a data path.
    pub data_path: Option<i64>,
    pub(crate) source: Source<'a>,
}

impl<'a> NanDiscoveryResult<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"subscribe_id=")?;
        let subscribe_id = c.integer()?;
        c.literal(b" publish_id=")?;
        let publish_id = c.integer()?;
        c.literal(b" address=")?;
        let address = c.mac()?;
        c.literal(b" fsd=")?;
        let fsd = c.integer()?;
        c.literal(b" fsd_gas=")?;
        let fsd_gas = c.integer()?;
        c.literal(b" srv_proto_type=")?;
        let srv_proto_type = c.unsigned()?;
        c.literal(b" ssi=")?;
        let ssi = c.hex()?;
        let part1 = c.optional(|c| {
            c.literal(b" pmkid=")?;
            let pmkid = c.word()?;
            Some(pmkid)
        });
        let part2 = c.optional(|c| {
            c.literal(b" cipher_suites=")?;
            let cipher_suites = c.word()?;
            Some(cipher_suites)
        });
        let part3 = c.optional(|c| {
            c.literal(b" pairing_setup_supp=")?;
            let pairing_setup_supp = c.integer()?;
            c.literal(b" npk_nik_caching_supp=")?;
            let npk_nik_caching_supp = c.integer()?;
            c.literal(b" pbm=")?;
            let pbm = c.prefixed_hex()?;
            c.literal(b" data_path=")?;
            let data_path = c.integer()?;
            Some((pairing_setup_supp, npk_nik_caching_supp, pbm, data_path))
        });
        c.end()?;
        Some(Event::NanDiscoveryResult(Self {
            subscribe_id,
            publish_id,
            address,
            fsd,
            fsd_gas,
            srv_proto_type,
            ssi,
            pmkid: part1,
            cipher_suites: part2,
            pairing_setup_supp: part3.map(|part| part.0),
            npk_nik_caching_supp: part3.map(|part| part.1),
            pbm: part3.map(|part| part.2),
            data_path: part3.map(|part| part.3),
            source,
        }))
    }
}

impl<'a> Visit<'a> for NanDiscoveryResult<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("subscribe_id", self.subscribe_id.into());
        field("publish_id", self.publish_id.into());
        field("address", self.address.into());
        field("fsd", self.fsd.into());
        field("fsd_gas", self.fsd_gas.into());
        field("srv_proto_type", self.srv_proto_type.into());
        field("ssi", self.ssi.into());
        if let Some(value) = self.pmkid {
            field("pmkid", value.into());
        }
        if let Some(value) = self.cipher_suites {
            field("cipher_suites", value.into());
        }
        if let Some(value) = self.pairing_setup_supp {
            field("pairing_setup_supp", value.into());
        }
        if let Some(value) = self.npk_nik_caching_supp {
            field("npk_nik_caching_supp", value.into());
        }
        if let Some(value) = self.pbm {
            field("pbm", value.into());
        }
        if let Some(value) = self.data_path {
            field("data_path", value.into());
        }
    }
}

/// A published service was asked for and the answer was sent.
///
/// Prefix `NAN-REPLIED `. Sent by wpa_supplicant and hostapd. `NAN_REPLIED` in `wpa_ctrl.h`
/// since 2.11.
///
/// ```text
/// publish_id=<publish_id:int> address=<address:mac> subscribe_id=<subscribe_id:int> srv_proto_type=<srv_proto_type:uint> ssi=<ssi:hex>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"NAN-REPLIED publish_id=5 address=02:00:00:00:07:00 subscribe_id=1 srv_proto_type=3 ssi=6677");
/// let Event::NanReplied(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.publish_id, 5);
/// assert_eq!(event.address.to_string(), "02:00:00:00:07:00");
/// assert_eq!(event.subscribe_id, 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct NanReplied<'a> {
    /// Number of the published NAN service.
    pub publish_id: i64,
    /// MAC address of the NAN peer.
    pub address: MacAddress,
    /// Number that the peer gave its subscription.
    pub subscribe_id: i64,
    /// Service protocol type (NAN).
    pub srv_proto_type: u64,
    /// Service specific information; may be empty.
    pub ssi: HexBytes<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> NanReplied<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"publish_id=")?;
        let publish_id = c.integer()?;
        c.literal(b" address=")?;
        let address = c.mac()?;
        c.literal(b" subscribe_id=")?;
        let subscribe_id = c.integer()?;
        c.literal(b" srv_proto_type=")?;
        let srv_proto_type = c.unsigned()?;
        c.literal(b" ssi=")?;
        let ssi = c.hex()?;
        c.end()?;
        Some(Event::NanReplied(Self {
            publish_id,
            address,
            subscribe_id,
            srv_proto_type,
            ssi,
            source,
        }))
    }
}

impl<'a> Visit<'a> for NanReplied<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("publish_id", self.publish_id.into());
        field("address", self.address.into());
        field("subscribe_id", self.subscribe_id.into());
        field("srv_proto_type", self.srv_proto_type.into());
        field("ssi", self.ssi.into());
    }
}

/// A service is no longer published.
///
/// Prefix `NAN-PUBLISH-TERMINATED `. Sent by wpa_supplicant and hostapd.
/// `NAN_PUBLISH_TERMINATED` in `wpa_ctrl.h` since 2.11.
///
/// ```text
/// publish_id=<publish_id:int> reason=<reason:enum+(timeout|user-request|failure|unknown)>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"NAN-PUBLISH-TERMINATED publish_id=5 reason=timeout");
/// let Event::NanPublishTerminated(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.publish_id, 5);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct NanPublishTerminated<'a> {
    /// Number of the published NAN service.
    pub publish_id: i64,
    /// Why it ended.
    pub reason: Reason<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> NanPublishTerminated<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"publish_id=")?;
        let publish_id = c.integer()?;
        c.literal(b" reason=")?;
        let reason = c.word().map(Reason::from_text)?;
        c.end()?;
        Some(Event::NanPublishTerminated(Self { publish_id, reason, source }))
    }
}

impl<'a> Visit<'a> for NanPublishTerminated<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("publish_id", self.publish_id.into());
        field("reason", self.reason.into());
    }
}

/// A service is no longer searched for.
///
/// Prefix `NAN-SUBSCRIBE-TERMINATED `. Sent by wpa_supplicant and hostapd.
/// `NAN_SUBSCRIBE_TERMINATED` in `wpa_ctrl.h` since 2.11.
///
/// ```text
/// subscribe_id=<subscribe_id:int> reason=<reason:enum+(timeout|user-request|failure|unknown)>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"NAN-SUBSCRIBE-TERMINATED subscribe_id=1 reason=timeout");
/// let Event::NanSubscribeTerminated(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.subscribe_id, 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct NanSubscribeTerminated<'a> {
    /// Number of the NAN subscription.
    pub subscribe_id: i64,
    /// Why it ended.
    pub reason: Reason<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> NanSubscribeTerminated<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"subscribe_id=")?;
        let subscribe_id = c.integer()?;
        c.literal(b" reason=")?;
        let reason = c.word().map(Reason::from_text)?;
        c.end()?;
        Some(Event::NanSubscribeTerminated(Self { subscribe_id, reason, source }))
    }
}

impl<'a> Visit<'a> for NanSubscribeTerminated<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("subscribe_id", self.subscribe_id.into());
        field("reason", self.reason.into());
    }
}

/// A NAN follow-up message came in from a peer.
///
/// Prefix `NAN-RECEIVE `. Sent by wpa_supplicant and hostapd. `NAN_RECEIVE` in `wpa_ctrl.h`
/// since 2.11.
///
/// ```text
/// id=<id:int> peer_instance_id=<peer_instance_id:int> address=<address:mac> ssi=<ssi:hex>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"NAN-RECEIVE id=0 peer_instance_id=2 address=02:00:00:00:07:00 ssi=6677");
/// let Event::NanReceive(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.id, 0);
/// assert_eq!(event.peer_instance_id, 2);
/// assert_eq!(event.address.to_string(), "02:00:00:00:07:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct NanReceive<'a> {
    /// Number of our own NAN service.
    pub id: i64,
    /// Number of the service at the NAN peer.
    pub peer_instance_id: i64,
    /// MAC address of the NAN peer.
    pub address: MacAddress,
    /// Service specific information; may be empty.
    pub ssi: HexBytes<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> NanReceive<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"id=")?;
        let id = c.integer()?;
        c.literal(b" peer_instance_id=")?;
        let peer_instance_id = c.integer()?;
        c.literal(b" address=")?;
        let address = c.mac()?;
        c.literal(b" ssi=")?;
        let ssi = c.hex()?;
        c.end()?;
        Some(Event::NanReceive(Self { id, peer_instance_id, address, ssi, source }))
    }
}

impl<'a> Visit<'a> for NanReceive<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("id", self.id.into());
        field("peer_instance_id", self.peer_instance_id.into());
        field("address", self.address.into());
        field("ssi", self.ssi.into());
    }
}

/// Tells whether a NAN follow-up message was acknowledged.
///
/// Prefix `NAN-TRANSMIT-STATUS `. Sent by wpa_supplicant. `NAN_TRANSMIT_STATUS` in `wpa_ctrl.h`
/// after 2.11.
///
/// ```text
/// cookie=<cookie:uint> acked=<acked:uint>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"NAN-TRANSMIT-STATUS cookie=12 acked=1");
/// let Event::NanTransmitStatus(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.cookie, 12);
/// assert_eq!(event.acked, 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct NanTransmitStatus<'a> {
    /// Number of the transmission.
    pub cookie: u64,
    /// Is 1 if the peer acknowledged it, else 0.
    pub acked: u64,
    pub(crate) source: Source<'a>,
}

impl<'a> NanTransmitStatus<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"cookie=")?;
        let cookie = c.unsigned()?;
        c.literal(b" acked=")?;
        let acked = c.unsigned()?;
        c.end()?;
        Some(Event::NanTransmitStatus(Self { cookie, acked, source }))
    }
}

impl<'a> Visit<'a> for NanTransmitStatus<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("cookie", self.cookie.into());
        field("acked", self.acked.into());
    }
}

/// The device joined a NAN cluster or founded one.
///
/// Prefix `NAN-CLUSTER-JOIN `. Sent by wpa_supplicant. `NAN_CLUSTER_JOIN` in `wpa_ctrl.h` after
/// 2.11.
///
/// ```text
/// cluster_id=<cluster_id:mac> new=<new:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"NAN-CLUSTER-JOIN cluster_id=50:6f:9a:01:8c:1d new=1");
/// let Event::NanClusterJoin(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.cluster_id.to_string(), "50:6f:9a:01:8c:1d");
/// assert_eq!(event.new, 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct NanClusterJoin<'a> {
    /// Address of the NAN cluster.
    pub cluster_id: MacAddress,
    /// Is 1 if the device founded the cluster, 0 if it joined one.
    pub new: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> NanClusterJoin<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"cluster_id=")?;
        let cluster_id = c.mac()?;
        c.literal(b" new=")?;
        let new = c.integer()?;
        c.end()?;
        Some(Event::NanClusterJoin(Self { cluster_id, new, source }))
    }
}

impl<'a> Visit<'a> for NanClusterJoin<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("cluster_id", self.cluster_id.into());
        field("new", self.new.into());
    }
}

/// A peer asks for a NAN data path.
///
/// Prefix `NAN-NDP-REQUEST `. Sent by wpa_supplicant. `NAN_NDP_REQUEST` in `wpa_ctrl.h` after
/// 2.11.
///
/// ```text
/// peer_nmi=<peer_nmi:mac> init_ndi=<init_ndi:mac> ndp_id=<ndp_id:uint> publish_inst_id=<publish_inst_id:uint> ssi=<ssi:hex> csid=<csid:uint>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"NAN-NDP-REQUEST peer_nmi=02:00:00:00:10:01 init_ndi=02:00:00:00:10:02 ndp_id=1 publish_inst_id=3 ssi=6677 csid=1");
/// let Event::NanNdpRequest(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.peer_nmi.to_string(), "02:00:00:00:10:01");
/// assert_eq!(event.init_ndi.to_string(), "02:00:00:00:10:02");
/// assert_eq!(event.ndp_id, 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct NanNdpRequest<'a> {
    /// NAN management address of the peer.
    pub peer_nmi: MacAddress,
    /// Data interface address of the NAN device that asked.
    pub init_ndi: MacAddress,
    /// Number of the NAN data path.
    pub ndp_id: u64,
    /// Number of the published NAN service.
    pub publish_inst_id: u64,
    /// Service specific information; may be empty.
    pub ssi: HexBytes<'a>,
    /// Cipher suite number (NAN), 0 for none.
    pub csid: u64,
    pub(crate) source: Source<'a>,
}

impl<'a> NanNdpRequest<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"peer_nmi=")?;
        let peer_nmi = c.mac()?;
        c.literal(b" init_ndi=")?;
        let init_ndi = c.mac()?;
        c.literal(b" ndp_id=")?;
        let ndp_id = c.unsigned()?;
        c.literal(b" publish_inst_id=")?;
        let publish_inst_id = c.unsigned()?;
        c.literal(b" ssi=")?;
        let ssi = c.hex()?;
        c.literal(b" csid=")?;
        let csid = c.unsigned()?;
        c.end()?;
        Some(Event::NanNdpRequest(Self {
            peer_nmi,
            init_ndi,
            ndp_id,
            publish_inst_id,
            ssi,
            csid,
            source,
        }))
    }
}

impl<'a> Visit<'a> for NanNdpRequest<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("peer_nmi", self.peer_nmi.into());
        field("init_ndi", self.init_ndi.into());
        field("ndp_id", self.ndp_id.into());
        field("publish_inst_id", self.publish_inst_id.into());
        field("ssi", self.ssi.into());
        field("csid", self.csid.into());
    }
}

/// A peer answered a request for a NAN data path with terms of its own.
///
/// Prefix `NAN-NDP-COUNTER-REQUEST `. Sent by wpa_supplicant. `NAN_NDP_COUNTER_REQUEST` in
/// `wpa_ctrl.h` after 2.11.
///
/// ```text
/// peer_nmi=<peer_nmi:mac> init_ndi=<init_ndi:mac> ndp_id=<ndp_id:uint> ssi=<ssi:hex>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"NAN-NDP-COUNTER-REQUEST peer_nmi=02:00:00:00:10:01 init_ndi=02:00:00:00:10:02 ndp_id=1 ssi=6677");
/// let Event::NanNdpCounterRequest(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.peer_nmi.to_string(), "02:00:00:00:10:01");
/// assert_eq!(event.init_ndi.to_string(), "02:00:00:00:10:02");
/// assert_eq!(event.ndp_id, 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct NanNdpCounterRequest<'a> {
    /// NAN management address of the peer.
    pub peer_nmi: MacAddress,
    /// Data interface address of the NAN device that asked.
    pub init_ndi: MacAddress,
    /// Number of the NAN data path.
    pub ndp_id: u64,
    /// Service specific information; may be empty.
    pub ssi: HexBytes<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> NanNdpCounterRequest<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"peer_nmi=")?;
        let peer_nmi = c.mac()?;
        c.literal(b" init_ndi=")?;
        let init_ndi = c.mac()?;
        c.literal(b" ndp_id=")?;
        let ndp_id = c.unsigned()?;
        c.literal(b" ssi=")?;
        let ssi = c.hex()?;
        c.end()?;
        Some(Event::NanNdpCounterRequest(Self { peer_nmi, init_ndi, ndp_id, ssi, source }))
    }
}

impl<'a> Visit<'a> for NanNdpCounterRequest<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("peer_nmi", self.peer_nmi.into());
        field("init_ndi", self.init_ndi.into());
        field("ndp_id", self.ndp_id.into());
        field("ssi", self.ssi.into());
    }
}

/// A NAN data path is up.
///
/// Prefix `NAN-NDP-CONNECTED `. Sent by wpa_supplicant. `NAN_NDP_CONNECTED` in `wpa_ctrl.h`
/// after 2.11.
///
/// ```text
/// peer=<peer:mac> ndp_id=<ndp_id:uint> local_ndi=<local_ndi:mac> peer_ndi=<peer_ndi:mac> ssi=<ssi:hex> interface_id=<interface_id:hex>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"NAN-NDP-CONNECTED peer=02:00:00:00:07:00 ndp_id=1 local_ndi=02:00:00:00:10:03 peer_ndi=02:00:00:00:10:04 ssi=6677 interface_id=0200");
/// let Event::NanNdpConnected(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.peer.to_string(), "02:00:00:00:07:00");
/// assert_eq!(event.ndp_id, 1);
/// assert_eq!(event.local_ndi.to_string(), "02:00:00:00:10:03");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct NanNdpConnected<'a> {
    /// NAN management address of the peer.
    pub peer: MacAddress,
    /// Number of the NAN data path.
    pub ndp_id: u64,
    /// Our own NAN data interface address.
    pub local_ndi: MacAddress,
    /// NAN data interface address of the peer.
    pub peer_ndi: MacAddress,
    /// Service specific information; may be empty.
    pub ssi: HexBytes<'a>,
    /// Interface identifier of the peer for its IPv6 address; may be empty.
    pub interface_id: HexBytes<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> NanNdpConnected<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"peer=")?;
        let peer = c.mac()?;
        c.literal(b" ndp_id=")?;
        let ndp_id = c.unsigned()?;
        c.literal(b" local_ndi=")?;
        let local_ndi = c.mac()?;
        c.literal(b" peer_ndi=")?;
        let peer_ndi = c.mac()?;
        c.literal(b" ssi=")?;
        let ssi = c.hex()?;
        c.literal(b" interface_id=")?;
        let interface_id = c.hex()?;
        c.end()?;
        Some(Event::NanNdpConnected(Self {
            peer,
            ndp_id,
            local_ndi,
            peer_ndi,
            ssi,
            interface_id,
            source,
        }))
    }
}

impl<'a> Visit<'a> for NanNdpConnected<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("peer", self.peer.into());
        field("ndp_id", self.ndp_id.into());
        field("local_ndi", self.local_ndi.into());
        field("peer_ndi", self.peer_ndi.into());
        field("ssi", self.ssi.into());
        field("interface_id", self.interface_id.into());
    }
}

/// A NAN data path ended or could not be set up.
///
/// Prefix `NAN-NDP-DISCONNECTED `. Sent by wpa_supplicant. `NAN_NDP_DISCONNECTED` in
/// `wpa_ctrl.h` after 2.11.
///
/// ```text
/// peer=<peer:mac> ndp_id=<ndp_id:uint> local_ndi=<local_ndi:mac> peer_ndi=<peer_ndi:mac> reason=<reason:uint> locally_generated=<locally_generated:int>, failure=<failure:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"NAN-NDP-DISCONNECTED peer=02:00:00:00:07:00 ndp_id=1 local_ndi=02:00:00:00:10:03 peer_ndi=02:00:00:00:10:04 reason=3 locally_generated=1, failure=0");
/// let Event::NanNdpDisconnected(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.peer.to_string(), "02:00:00:00:07:00");
/// assert_eq!(event.ndp_id, 1);
/// assert_eq!(event.local_ndi.to_string(), "02:00:00:00:10:03");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct NanNdpDisconnected<'a> {
    /// NAN management address of the peer.
    pub peer: MacAddress,
    /// Number of the NAN data path.
    pub ndp_id: u64,
    /// Our own NAN data interface address.
    pub local_ndi: MacAddress,
    /// NAN data interface address of the peer.
    pub peer_ndi: MacAddress,
    /// NAN reason code.
    pub reason: u64,
    /// Is 1 when this side ended it.
    pub locally_generated: i64,
    /// Is 1 if the data path never came up.
    pub failure: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> NanNdpDisconnected<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"peer=")?;
        let peer = c.mac()?;
        c.literal(b" ndp_id=")?;
        let ndp_id = c.unsigned()?;
        c.literal(b" local_ndi=")?;
        let local_ndi = c.mac()?;
        c.literal(b" peer_ndi=")?;
        let peer_ndi = c.mac()?;
        c.literal(b" reason=")?;
        let reason = c.unsigned()?;
        c.literal(b" locally_generated=")?;
        let locally_generated = c.integer()?;
        c.literal(b", failure=")?;
        let failure = c.integer()?;
        c.end()?;
        Some(Event::NanNdpDisconnected(Self {
            peer,
            ndp_id,
            local_ndi,
            peer_ndi,
            reason,
            locally_generated,
            failure,
            source,
        }))
    }
}

impl<'a> Visit<'a> for NanNdpDisconnected<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("peer", self.peer.into());
        field("ndp_id", self.ndp_id.into());
        field("local_ndi", self.local_ndi.into());
        field("peer_ndi", self.peer_ndi.into());
        field("reason", self.reason.into());
        field("locally_generated", self.locally_generated.into());
        field("failure", self.failure.into());
    }
}

/// A peer wants to begin NAN pairing by the named method.
///
/// Prefix `NAN-BOOTSTRAP-REQUEST `. Sent by wpa_supplicant. `NAN_BOOTSTRAP_REQUEST` in
/// `wpa_ctrl.h` after 2.11.
///
/// ```text
/// peer_nmi=<peer_nmi:mac> pbm=<pbm:0xhex> handle=<handle:int> requestor_instance_id=<requestor_instance_id:uint>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"NAN-BOOTSTRAP-REQUEST peer_nmi=02:00:00:00:10:01 pbm=0x0001 handle=1 requestor_instance_id=4");
/// let Event::NanBootstrapRequest(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.peer_nmi.to_string(), "02:00:00:00:10:01");
/// assert_eq!(event.pbm.to_string(), "0x0001");
/// assert_eq!(event.handle, 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct NanBootstrapRequest<'a> {
    /// NAN management address of the peer.
    pub peer_nmi: MacAddress,
    /// Pairing bootstrapping methods (NAN bits).
    pub pbm: HexNumber<'a>,
    /// Handle of our own NAN service.
    pub handle: i64,
    /// Number of the service at the NAN peer that asked.
    pub requestor_instance_id: u64,
    pub(crate) source: Source<'a>,
}

impl<'a> NanBootstrapRequest<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"peer_nmi=")?;
        let peer_nmi = c.mac()?;
        c.literal(b" pbm=")?;
        let pbm = c.prefixed_hex()?;
        c.literal(b" handle=")?;
        let handle = c.integer()?;
        c.literal(b" requestor_instance_id=")?;
        let requestor_instance_id = c.unsigned()?;
        c.end()?;
        Some(Event::NanBootstrapRequest(Self {
            peer_nmi,
            pbm,
            handle,
            requestor_instance_id,
            source,
        }))
    }
}

impl<'a> Visit<'a> for NanBootstrapRequest<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("peer_nmi", self.peer_nmi.into());
        field("pbm", self.pbm.into());
        field("handle", self.handle.into());
        field("requestor_instance_id", self.requestor_instance_id.into());
    }
}

/// A peer agreed on how NAN pairing begins.
///
/// Prefix `NAN-BOOTSTRAP-SUCCESS `. Sent by wpa_supplicant. `NAN_BOOTSTRAP_SUCCESS` in
/// `wpa_ctrl.h` after 2.11.
///
/// ```text
/// peer_nmi=<peer_nmi:mac> pbm=<pbm:0xhex> handle=<handle:int> requestor_instance_id=<requestor_instance_id:uint>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"NAN-BOOTSTRAP-SUCCESS peer_nmi=02:00:00:00:10:01 pbm=0x0001 handle=1 requestor_instance_id=4");
/// let Event::NanBootstrapSuccess(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.peer_nmi.to_string(), "02:00:00:00:10:01");
/// assert_eq!(event.pbm.to_string(), "0x0001");
/// assert_eq!(event.handle, 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct NanBootstrapSuccess<'a> {
    /// NAN management address of the peer.
    pub peer_nmi: MacAddress,
    /// Pairing bootstrapping methods (NAN bits).
    pub pbm: HexNumber<'a>,
    /// Handle of our own NAN service.
    pub handle: i64,
    /// Number of the service at the NAN peer that asked.
    pub requestor_instance_id: u64,
    pub(crate) source: Source<'a>,
}

impl<'a> NanBootstrapSuccess<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"peer_nmi=")?;
        let peer_nmi = c.mac()?;
        c.literal(b" pbm=")?;
        let pbm = c.prefixed_hex()?;
        c.literal(b" handle=")?;
        let handle = c.integer()?;
        c.literal(b" requestor_instance_id=")?;
        let requestor_instance_id = c.unsigned()?;
        c.end()?;
        Some(Event::NanBootstrapSuccess(Self {
            peer_nmi,
            pbm,
            handle,
            requestor_instance_id,
            source,
        }))
    }
}

impl<'a> Visit<'a> for NanBootstrapSuccess<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("peer_nmi", self.peer_nmi.into());
        field("pbm", self.pbm.into());
        field("handle", self.handle.into());
        field("requestor_instance_id", self.requestor_instance_id.into());
    }
}

/// No agreement was found on how NAN pairing begins.
///
/// Prefix `NAN-BOOTSTRAP-FAILURE `. Sent by wpa_supplicant. `NAN_BOOTSTRAP_FAILURE` in
/// `wpa_ctrl.h` after 2.11.
///
/// ```text
/// peer_nmi=<peer_nmi:mac> pbm=<pbm:0xhex> reason=<reason:uint> handle=<handle:int> requestor_instance_id=<requestor_instance_id:uint>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"NAN-BOOTSTRAP-FAILURE peer_nmi=02:00:00:00:10:01 pbm=0x0001 reason=3 handle=1 requestor_instance_id=4");
/// let Event::NanBootstrapFailure(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.peer_nmi.to_string(), "02:00:00:00:10:01");
/// assert_eq!(event.pbm.to_string(), "0x0001");
/// assert_eq!(event.reason, 3);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct NanBootstrapFailure<'a> {
    /// NAN management address of the peer.
    pub peer_nmi: MacAddress,
    /// Pairing bootstrapping methods (NAN bits).
    pub pbm: HexNumber<'a>,
    /// NAN reason code.
    pub reason: u64,
    /// Handle of our own NAN service.
    pub handle: i64,
    /// Number of the service at the NAN peer that asked.
    pub requestor_instance_id: u64,
    pub(crate) source: Source<'a>,
}

impl<'a> NanBootstrapFailure<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"peer_nmi=")?;
        let peer_nmi = c.mac()?;
        c.literal(b" pbm=")?;
        let pbm = c.prefixed_hex()?;
        c.literal(b" reason=")?;
        let reason = c.unsigned()?;
        c.literal(b" handle=")?;
        let handle = c.integer()?;
        c.literal(b" requestor_instance_id=")?;
        let requestor_instance_id = c.unsigned()?;
        c.end()?;
        Some(Event::NanBootstrapFailure(Self {
            peer_nmi,
            pbm,
            reason,
            handle,
            requestor_instance_id,
            source,
        }))
    }
}

impl<'a> Visit<'a> for NanBootstrapFailure<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("peer_nmi", self.peer_nmi.into());
        field("pbm", self.pbm.into());
        field("reason", self.reason.into());
        field("handle", self.handle.into());
        field("requestor_instance_id", self.requestor_instance_id.into());
    }
}

/// A peer handed over its NAN identity key.
///
/// Prefix `NAN-NIK-RECEIVED `. Sent by wpa_supplicant. `NAN_NIK_RECEIVED` in `wpa_ctrl.h` after
/// 2.11.
///
/// ```text
/// nik=<nik:secret hex> cipher_version=<cipher_version:int> akmp=<akmp:enum+(SAE|PASN|UNKNOWN)> pmk=<pmk:secret hex> lifetime=<lifetime:int> identity_id=<identity_id:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"NAN-NIK-RECEIVED nik=99999999999999999999999999999999 cipher_version=0 akmp=SAE pmk=8888888888888888888888888888888888888888888888888888888888888888 lifetime=3600 identity_id=1");
/// let Event::NanNikReceived(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.cipher_version, 0);
/// assert_eq!(event.lifetime, 3600);
/// assert_eq!(event.identity_id, 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct NanNikReceived<'a> {
    /// NAN identity key of the peer.
    pub nik: Secret<HexBytes<'a>>,
    /// Cipher version of the identity key.
    pub cipher_version: i64,
    /// Authentication and key management.
    pub akmp: Akmp<'a>,
    /// Pairwise master key.
    pub pmk: Secret<HexBytes<'a>>,
    /// How long the identity key is valid. Unit: seconds.
    pub lifetime: i64,
    /// Number of the stored NAN identity.
    pub identity_id: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> NanNikReceived<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"nik=")?;
        let nik = c.hex()?;
        c.literal(b" cipher_version=")?;
        let cipher_version = c.integer()?;
        c.literal(b" akmp=")?;
        let akmp = c.word().map(Akmp::from_text)?;
        c.literal(b" pmk=")?;
        let pmk = c.hex()?;
        c.literal(b" lifetime=")?;
        let lifetime = c.integer()?;
        c.literal(b" identity_id=")?;
        let identity_id = c.integer()?;
        c.end()?;
        Some(Event::NanNikReceived(Self {
            nik: Secret::new(nik),
            cipher_version,
            akmp,
            pmk: Secret::new(pmk),
            lifetime,
            identity_id,
            source,
        }))
    }
}

impl<'a> Visit<'a> for NanNikReceived<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("nik", self.nik.into());
        field("cipher_version", self.cipher_version.into());
        field("akmp", self.akmp.into());
        field("pmk", self.pmk.into());
        field("lifetime", self.lifetime.into());
        field("identity_id", self.identity_id.into());
    }
}

/// A peer asks for NAN pairing.
///
/// Prefix `NAN-PAIRING-REQUEST `. Sent by wpa_supplicant. `NAN_PAIRING_REQUEST` in `wpa_ctrl.h`
/// after 2.11.
///
/// ```text
/// peer_nmi=<peer_nmi:mac> csid=<csid:uint> instance_id=<instance_id:uint> key_mgmt=<key_mgmt:enum+(SAE|PASN|UNKNOWN)> verify=<verify:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"NAN-PAIRING-REQUEST peer_nmi=02:00:00:00:10:01 csid=1 instance_id=2 key_mgmt=SAE verify=0");
/// let Event::NanPairingRequest(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.peer_nmi.to_string(), "02:00:00:00:10:01");
/// assert_eq!(event.csid, 1);
/// assert_eq!(event.instance_id, 2);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct NanPairingRequest<'a> {
    /// NAN management address of the peer.
    pub peer_nmi: MacAddress,
    /// Cipher suite number (NAN), 0 for none.
    pub csid: u64,
    /// Number of the service at the NAN peer.
    pub instance_id: u64,
    /// How the keys are agreed on.
    pub key_mgmt: NanPairingRequestKeyMgmt<'a>,
    /// Is 1 if known keys are only verified.
    pub verify: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> NanPairingRequest<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"peer_nmi=")?;
        let peer_nmi = c.mac()?;
        c.literal(b" csid=")?;
        let csid = c.unsigned()?;
        c.literal(b" instance_id=")?;
        let instance_id = c.unsigned()?;
        c.literal(b" key_mgmt=")?;
        let key_mgmt = c.word().map(NanPairingRequestKeyMgmt::from_text)?;
        c.literal(b" verify=")?;
        let verify = c.integer()?;
        c.end()?;
        Some(Event::NanPairingRequest(Self {
            peer_nmi,
            csid,
            instance_id,
            key_mgmt,
            verify,
            source,
        }))
    }
}

impl<'a> Visit<'a> for NanPairingRequest<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("peer_nmi", self.peer_nmi.into());
        field("csid", self.csid.into());
        field("instance_id", self.instance_id.into());
        field("key_mgmt", self.key_mgmt.into());
        field("verify", self.verify.into());
    }
}

/// A NAN peer is awake at other times from now on.
///
/// Prefix `NAN-PEER-SCHEDULE-CHANGED `. Sent by wpa_supplicant. `NAN_PEER_SCHEDULE_CHANGED` in
/// `wpa_ctrl.h` after 2.11.
///
/// ```text
/// peer_nmi=<peer_nmi:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"NAN-PEER-SCHEDULE-CHANGED peer_nmi=02:00:00:00:10:01");
/// let Event::NanPeerScheduleChanged(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.peer_nmi.to_string(), "02:00:00:00:10:01");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct NanPeerScheduleChanged<'a> {
    /// NAN management address of the peer.
    pub peer_nmi: MacAddress,
    pub(crate) source: Source<'a>,
}

impl<'a> NanPeerScheduleChanged<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"peer_nmi=")?;
        let peer_nmi = c.mac()?;
        c.end()?;
        Some(Event::NanPeerScheduleChanged(Self { peer_nmi, source }))
    }
}

impl<'a> Visit<'a> for NanPeerScheduleChanged<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("peer_nmi", self.peer_nmi.into());
    }
}

/// A change of our own NAN schedule has ended; tells how.
///
/// Prefix `NAN-SCHEDULE-UPDATE-DONE `. Sent by wpa_supplicant. `NAN_SCHEDULE_UPDATE_DONE` in
/// `wpa_ctrl.h` after 2.11.
///
/// ```text
/// status=<status:enum(success|failure)>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"NAN-SCHEDULE-UPDATE-DONE status=success");
/// assert!(matches!(event, Event::NanScheduleUpdateDone(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct NanScheduleUpdateDone<'a> {
    /// How it ended.
    pub status: Status<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> NanScheduleUpdateDone<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"status=")?;
        let status = c.one_of(&["success", "failure"]).map(Status::from_text)?;
        c.end()?;
        Some(Event::NanScheduleUpdateDone(Self { status, source }))
    }
}

impl<'a> Visit<'a> for NanScheduleUpdateDone<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("status", self.status.into());
    }
}

/// NAN pairing with a peer has ended; tells how.
///
/// Prefix `NAN-PAIRING-STATUS `. Sent by wpa_supplicant. `NAN_PAIRING_STATUS` in `wpa_ctrl.h`
/// after 2.11.
///
/// ```text
/// addr=<addr:mac> akmp=<akmp:enum+(SAE|PASN|UNKNOWN)> cipher=<cipher:enum+(CCMP|GCMP-256)> status=<status:enum(success|failure)>[? nd_pmk=<nd_pmk:secret hex>]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"NAN-PAIRING-STATUS addr=02:00:00:00:03:00 akmp=SAE cipher=CCMP status=success nd_pmk=7777777777777777777777777777777777777777777777777777777777777777");
/// let Event::NanPairingStatus(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct NanPairingStatus<'a> {
    /// MAC address of the other side.
    pub addr: MacAddress,
    /// Authentication and key management.
    pub akmp: Akmp<'a>,
    /// Cipher.
    pub cipher: NanPairingStatusCipher<'a>,
    /// How it ended.
    pub status: Status<'a>,
    /// Pairwise master key for data paths.
    pub nd_pmk: Option<Secret<HexBytes<'a>>>,
    pub(crate) source: Source<'a>,
}

impl<'a> NanPairingStatus<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"addr=")?;
        let addr = c.mac()?;
        c.literal(b" akmp=")?;
        let akmp = c.word().map(Akmp::from_text)?;
        c.literal(b" cipher=")?;
        let cipher = c.word().map(NanPairingStatusCipher::from_text)?;
        c.literal(b" status=")?;
        let status = c.one_of(&["success", "failure"]).map(Status::from_text)?;
        let part1 = c.optional(|c| {
            c.literal(b" nd_pmk=")?;
            let nd_pmk = c.hex()?;
            Some(nd_pmk)
        });
        c.end()?;
        Some(Event::NanPairingStatus(Self {
            addr,
            akmp,
            cipher,
            status,
            nd_pmk: part1.map(Secret::new),
            source,
        }))
    }
}

impl<'a> Visit<'a> for NanPairingStatus<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        field("akmp", self.akmp.into());
        field("cipher", self.cipher.into());
        field("status", self.status.into());
        if let Some(value) = self.nd_pmk {
            field("nd_pmk", value.into());
        }
    }
}

/// NAN must leave a channel of its schedule.
///
/// Prefix `NAN-CHAN-EVACUATION `. Sent by wpa_supplicant. `NAN_CHAN_EVACUATION` in `wpa_ctrl.h`
/// after 2.11.
///
/// ```text
/// map_id=<map_id:uint> freq=<freq:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"NAN-CHAN-EVACUATION map_id=1 freq=2437");
/// let Event::NanChanEvacuation(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.map_id, 1);
/// assert_eq!(event.freq, 2437);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct NanChanEvacuation<'a> {
    /// Number of the NAN availability map.
    pub map_id: u64,
    /// Frequency of the channel. Unit: MHz.
    pub freq: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> NanChanEvacuation<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"map_id=")?;
        let map_id = c.unsigned()?;
        c.literal(b" freq=")?;
        let freq = c.integer()?;
        c.end()?;
        Some(Event::NanChanEvacuation(Self { map_id, freq, source }))
    }
}

impl<'a> Visit<'a> for NanChanEvacuation<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("map_id", self.map_id.into());
        field("freq", self.freq.into());
    }
}

/// NAN was switched off on an interface.
///
/// Prefix `NAN-STOPPED `. Sent by wpa_supplicant. `NAN_STOPPED` in `wpa_ctrl.h` after 2.11.
///
/// ```text
/// ifname=<ifname:word>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"NAN-STOPPED ifname=wlan0");
/// let Event::NanStopped(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.ifname, "wlan0");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct NanStopped<'a> {
    /// Name of the network interface.
    pub ifname: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> NanStopped<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"ifname=")?;
        let ifname = c.word()?;
        c.end()?;
        Some(Event::NanStopped(Self { ifname, source }))
    }
}

impl<'a> Visit<'a> for NanStopped<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("ifname", self.ifname.into());
    }
}

event! { NanDiscoveryResult NanReplied NanPublishTerminated NanSubscribeTerminated NanReceive NanTransmitStatus NanClusterJoin NanNdpRequest NanNdpCounterRequest NanNdpConnected NanNdpDisconnected NanBootstrapRequest NanBootstrapSuccess NanBootstrapFailure NanNikReceived NanPairingRequest NanPeerScheduleChanged NanScheduleUpdateDone NanPairingStatus NanChanEvacuation NanStopped }

enumeration! {
    /// Values of `reason` of [`NanPublishTerminated`](super::NanPublishTerminated), `reason` of
    /// [`NanSubscribeTerminated`](super::NanSubscribeTerminated).
    Reason {
        "timeout" => Timeout,
        "user-request" => UserRequest,
        "failure" => Failure,
        "unknown" => Unknown,
    }
}

enumeration! {
    /// Values of `akmp` of [`NanNikReceived`](super::NanNikReceived), `akmp` of
    /// [`NanPairingStatus`](super::NanPairingStatus).
    Akmp {
        "SAE" => Sae,
        "PASN" => Pasn,
        "UNKNOWN" => Unknown,
    }
}

enumeration! {
    /// Values of `key_mgmt` of [`NanPairingRequest`](super::NanPairingRequest).
    NanPairingRequestKeyMgmt {
        "SAE" => Sae,
        "PASN" => Pasn,
        "UNKNOWN" => Unknown,
    }
}

enumeration! {
    /// Values of `status` of [`NanScheduleUpdateDone`](super::NanScheduleUpdateDone), `status` of
    /// [`NanPairingStatus`](super::NanPairingStatus).
    Status {
        "success" => Success,
        "failure" => Failure,
    }
}

enumeration! {
    /// Values of `cipher` of [`NanPairingStatus`](super::NanPairingStatus).
    NanPairingStatusCipher {
        "CCMP" => Ccmp,
        "GCMP-256" => Gcmp256,
    }
}
