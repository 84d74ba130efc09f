//! Proximity ranging.
//!
//! Generated from `protocol/*.tsv` by `cargo run -p protocol-gen`.

#[allow(unused_imports, reason = "the same in all generated files")]
use super::prelude::*;

/// Proximity ranging begins to negotiate with a peer.
///
/// Prefix `PR-PASN-NEGOTIATION-STARTED `. Sent by wpa_supplicant. `PR_PASN_NEGOTIATION_STARTED`
/// in `wpa_ctrl.h` after 2.11.
///
/// ```text
/// peer_addr=<peer_addr:mac> role=<role:uint> protocol=<protocol:uint>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"PR-PASN-NEGOTIATION-STARTED peer_addr=02:00:00:00:07:00 role=1 protocol=17");
/// let Event::PrPasnNegotiationStarted(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.peer_addr.to_string(), "02:00:00:00:07:00");
/// assert_eq!(event.role, 1);
/// assert_eq!(event.protocol, 17);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct PrPasnNegotiationStarted<'a> {
    /// MAC address of the peer.
    pub peer_addr: MacAddress,
    /// Role of this device in ranging, as a number of hostap.
    pub role: u64,
    /// Ranging protocol, as a number of hostap.
    pub protocol: u64,
    pub(crate) source: Source<'a>,
}

impl<'a> PrPasnNegotiationStarted<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"peer_addr=")?;
        let peer_addr = c.mac()?;
        c.literal(b" role=")?;
        let role = c.unsigned()?;
        c.literal(b" protocol=")?;
        let protocol = c.unsigned()?;
        c.end()?;
        Some(Event::PrPasnNegotiationStarted(Self { peer_addr, role, protocol, source }))
    }
}

impl<'a> Visit<'a> for PrPasnNegotiationStarted<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("peer_addr", self.peer_addr.into());
        field("role", self.role.into());
        field("protocol", self.protocol.into());
    }
}

/// Negotiation for proximity ranging ended well; gives role and channel.
///
/// Prefix `PR-PASN-RESULT `. Sent by wpa_supplicant. `PR_PASN_RESULT` in `wpa_ctrl.h` after
/// 2.11.
///
/// ```text
/// <result:lit(SUCCESS)> role=<role:uint> protocol=<protocol:uint> opclass=<opclass:uint> channel=<channel:uint> cc=<cc:text>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"PR-PASN-RESULT SUCCESS role=1 protocol=17 opclass=0 channel=6 cc=US");
/// let Event::PrPasnResult(event) = event else { panic!("{event:?}") };
/// assert!(event.result);
/// assert_eq!(event.role, 1);
/// assert_eq!(event.protocol, 17);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct PrPasnResult<'a> {
    /// How it ended.
    pub result: bool,
    /// Role of this device in ranging, as a number of hostap.
    pub role: u64,
    /// Ranging protocol, as a number of hostap.
    pub protocol: u64,
    /// Operating class (IEEE 802.11).
    pub opclass: u64,
    /// Channel number.
    pub channel: u64,
    /// Country code, two bytes.
    pub cc: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> PrPasnResult<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"SUCCESS")?;
        c.literal(b" role=")?;
        let role = c.unsigned()?;
        c.literal(b" protocol=")?;
        let protocol = c.unsigned()?;
        c.literal(b" opclass=")?;
        let opclass = c.unsigned()?;
        c.literal(b" channel=")?;
        let channel = c.unsigned()?;
        c.literal(b" cc=")?;
        let cc = c.all();
        Some(Event::PrPasnResult(Self {
            result: true,
            role,
            protocol,
            opclass,
            channel,
            cc,
            source,
        }))
    }
}

impl<'a> Visit<'a> for PrPasnResult<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        if self.result {
            field("result", "SUCCESS".into());
        }
        field("role", self.role.into());
        field("protocol", self.protocol.into());
        field("opclass", self.opclass.into());
        field("channel", self.channel.into());
        field("cc", self.cc.into());
    }
}

/// Proximity ranging was stopped; gives the cause.
///
/// Prefix `PR-RANGING-TERMINATED `. Sent by wpa_supplicant. `PR_RANGING_TERMINATED` in
/// `wpa_ctrl.h` after 2.11.
///
/// ```text
/// reason=<reason:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"PR-RANGING-TERMINATED reason=3");
/// let Event::PrRangingTerminated(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.reason, 3);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct PrRangingTerminated<'a> {
    /// Reason of the ranging protocol.
    pub reason: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> PrRangingTerminated<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"reason=")?;
        let reason = c.integer()?;
        c.end()?;
        Some(Event::PrRangingTerminated(Self { reason, source }))
    }
}

impl<'a> Visit<'a> for PrRangingTerminated<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("reason", self.reason.into());
    }
}

/// Shows the agreed parameters of proximity ranging.
///
/// Prefix `PR-RANGING-PARAMS `. Sent by wpa_supplicant. `PR_RANGING_PARAMS` in `wpa_ctrl.h`
/// after 2.11.
///
/// ```text
/// dev_addr=<dev_addr:mac> peer_addr=<peer_addr:mac> role=<role:uint> protocol=<protocol:uint> freq=<freq:int> channel=<channel:int> bw=<bw:int> format_bw=<format_bw:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"PR-RANGING-PARAMS dev_addr=02:00:00:00:07:00 peer_addr=02:00:00:00:07:00 role=1 protocol=17 freq=2437 channel=6 bw=80 format_bw=6");
/// let Event::PrRangingParams(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.dev_addr.to_string(), "02:00:00:00:07:00");
/// assert_eq!(event.peer_addr.to_string(), "02:00:00:00:07:00");
/// assert_eq!(event.role, 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct PrRangingParams<'a> {
    /// Our own MAC address for ranging.
    pub dev_addr: MacAddress,
    /// MAC address of the peer.
    pub peer_addr: MacAddress,
    /// Role of this device in ranging, as a number of hostap.
    pub role: u64,
    /// Ranging protocol, as a number of hostap.
    pub protocol: u64,
    /// Frequency of the channel. Unit: MHz.
    pub freq: i64,
    /// Channel number.
    pub channel: i64,
    /// Bandwidth for ranging, as a number of the ranging protocol.
    pub bw: i64,
    /// Format and bandwidth for ranging, as a number of the ranging protocol.
    pub format_bw: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> PrRangingParams<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"dev_addr=")?;
        let dev_addr = c.mac()?;
        c.literal(b" peer_addr=")?;
        let peer_addr = c.mac()?;
        c.literal(b" role=")?;
        let role = c.unsigned()?;
        c.literal(b" protocol=")?;
        let protocol = c.unsigned()?;
        c.literal(b" freq=")?;
        let freq = c.integer()?;
        c.literal(b" channel=")?;
        let channel = c.integer()?;
        c.literal(b" bw=")?;
        let bw = c.integer()?;
        c.literal(b" format_bw=")?;
        let format_bw = c.integer()?;
        c.end()?;
        Some(Event::PrRangingParams(Self {
            dev_addr,
            peer_addr,
            role,
            protocol,
            freq,
            channel,
            bw,
            format_bw,
            source,
        }))
    }
}

impl<'a> Visit<'a> for PrRangingParams<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("dev_addr", self.dev_addr.into());
        field("peer_addr", self.peer_addr.into());
        field("role", self.role.into());
        field("protocol", self.protocol.into());
        field("freq", self.freq.into());
        field("channel", self.channel.into());
        field("bw", self.bw.into());
        field("format_bw", self.format_bw.into());
    }
}

/// Shows one measured distance to a peer, or why there is none.
///
/// Prefix `PR-PEER-MEASUREMENT `. Sent by wpa_supplicant. `PR_EVENT_PEER_MEASUREMENT` in
/// `wpa_ctrl.h` after 2.11.
///
/// ```text
/// addr=<addr:mac> status=<status:uint> burst_index=<burst_index:uint> fail=<fail:int> fail_reason=<fail_reason:uint>
/// addr=<addr:mac> status=<status:uint> burst_index=<burst_index:uint>[? rtt_avg=<rtt_avg:int>][? dist_avg=<dist_avg:int>]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"PR-PEER-MEASUREMENT addr=02:00:00:00:03:00 status=0 burst_index=0 fail=1 fail_reason=2");
/// let Event::PrPeerMeasurement(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.status, 0);
/// assert_eq!(event.burst_index, 0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct PrPeerMeasurement<'a> {
    /// MAC address of the other side.
    pub addr: MacAddress,
    /// Status of the measurement, as nl80211 gives it.
    pub status: u64,
    /// Number of the measurement burst.
    pub burst_index: u64,
    /// Is 1 when the measurement failed.
    pub fail: Option<i64>,
    /// Reason of the failure, as nl80211 gives it.
    pub fail_reason: Option<u64>,
    /// Average round trip time, as nl80211 gives it. Unit: picoseconds.
    pub rtt_avg: Option<i64>,
    /// Average distance, as nl80211 gives it. Unit: millimetres.
    pub dist_avg: Option<i64>,
    pub(crate) source: Source<'a>,
}

impl<'a> PrPeerMeasurement<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"addr=")?;
        let addr = c.mac()?;
        c.literal(b" status=")?;
        let status = c.unsigned()?;
        c.literal(b" burst_index=")?;
        let burst_index = c.unsigned()?;
        c.literal(b" fail=")?;
        let fail = c.integer()?;
        c.literal(b" fail_reason=")?;
        let fail_reason = c.unsigned()?;
        c.end()?;
        Some(Event::PrPeerMeasurement(Self {
            addr,
            status,
            burst_index,
            fail: Some(fail),
            fail_reason: Some(fail_reason),
            rtt_avg: None,
            dist_avg: None,
            source,
        }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"addr=")?;
        let addr = c.mac()?;
        c.literal(b" status=")?;
        let status = c.unsigned()?;
        c.literal(b" burst_index=")?;
        let burst_index = c.unsigned()?;
        let part1 = c.optional(|c| {
            c.literal(b" rtt_avg=")?;
            let rtt_avg = c.integer()?;
            Some(rtt_avg)
        });
        let part2 = c.optional(|c| {
            c.literal(b" dist_avg=")?;
            let dist_avg = c.integer()?;
            Some(dist_avg)
        });
        c.end()?;
        Some(Event::PrPeerMeasurement(Self {
            addr,
            status,
            burst_index,
            fail: None,
            fail_reason: None,
            rtt_avg: part1,
            dist_avg: part2,
            source,
        }))
    }
}

impl<'a> Visit<'a> for PrPeerMeasurement<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        field("status", self.status.into());
        field("burst_index", self.burst_index.into());
        if let Some(value) = self.fail {
            field("fail", value.into());
        }
        if let Some(value) = self.fail_reason {
            field("fail_reason", value.into());
        }
        if let Some(value) = self.rtt_avg {
            field("rtt_avg", value.into());
        }
        if let Some(value) = self.dist_avg {
            field("dist_avg", value.into());
        }
    }
}

/// All measurements of a proximity ranging request are done.
///
/// Prefix `PR-RANGING-COMPLETE `. Sent by wpa_supplicant. `PR_EVENT_RANGING_COMPLETE` in
/// `wpa_ctrl.h` after 2.11.
///
/// ```text
/// cookie=<cookie:uint>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"PR-RANGING-COMPLETE cookie=12");
/// let Event::PrRangingComplete(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.cookie, 12);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct PrRangingComplete<'a> {
    /// Number of the ranging session.
    pub cookie: u64,
    pub(crate) source: Source<'a>,
}

impl<'a> PrRangingComplete<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"cookie=")?;
        let cookie = c.unsigned()?;
        c.end()?;
        Some(Event::PrRangingComplete(Self { cookie, source }))
    }
}

impl<'a> Visit<'a> for PrRangingComplete<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("cookie", self.cookie.into());
    }
}

/// A device that offers proximity ranging was found.
///
/// Prefix `PR-PEER-FOUND `. Sent by wpa_supplicant. `PR_PEER_FOUND` in `wpa_ctrl.h` after 2.11.
///
/// ```text
/// peer_addr=<peer_addr:mac> pasn_type=<pasn_type:0xhex> name=<name:text> edca=<edca:int> edca_ista=<edca_ista:int> edca_rsta=<edca_rsta:int> ntb=<ntb:int> ntb_ista=<ntb_ista:int> ntb_rsta=<ntb_rsta:int> secure_ltf=<secure_ltf:int> 6ghz=<6ghz:int> freq=<freq:int> dik_valid=<dik_valid:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"PR-PEER-FOUND peer_addr=02:00:00:00:07:00 pasn_type=0x3 name=Test edca=1 edca_ista=1 edca_rsta=1 ntb=1 ntb_ista=1 ntb_rsta=0 secure_ltf=0 6ghz=0 freq=2437 dik_valid=1");
/// let Event::PrPeerFound(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.peer_addr.to_string(), "02:00:00:00:07:00");
/// assert_eq!(event.pasn_type.to_string(), "0x3");
/// assert_eq!(event.name, "Test");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct PrPeerFound<'a> {
    /// MAC address of the peer.
    pub peer_addr: MacAddress,
    /// Kinds of PASN the device can do (bits).
    pub pasn_type: HexNumber<'a>,
    /// Name of the device, as it calls itself.
    pub name: Text<'a>,
    /// Is 1 if EDCA ranging is supported.
    pub edca: i64,
    /// Is 1 if EDCA ranging as initiator is supported.
    pub edca_ista: i64,
    /// Is 1 if EDCA ranging as responder is supported.
    pub edca_rsta: i64,
    /// Is 1 if non-trigger-based ranging is supported.
    pub ntb: i64,
    /// Is 1 if non-trigger-based ranging as initiator is supported.
    pub ntb_ista: i64,
    /// Is 1 if non-trigger-based ranging as responder is supported.
    pub ntb_rsta: i64,
    /// Is 1 if secure training fields are supported.
    pub secure_ltf: i64,
    /// Is 1 if 6 GHz is supported.
    pub _6ghz: i64,
    /// Frequency of the channel. Unit: MHz.
    pub freq: i64,
    /// Is 1 if the identity key of the device is known and valid.
    pub dik_valid: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> PrPeerFound<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"peer_addr=")?;
        let peer_addr = c.mac()?;
        c.literal(b" pasn_type=")?;
        let pasn_type = c.prefixed_hex()?;
        c.literal(b" name=")?;
        let dik_valid = c.back(b" dik_valid=", |c| c.integer())?;
        let freq = c.back(b" freq=", |c| c.integer())?;
        let _6ghz = c.back(b" 6ghz=", |c| c.integer())?;
        let secure_ltf = c.back(b" secure_ltf=", |c| c.integer())?;
        let ntb_rsta = c.back(b" ntb_rsta=", |c| c.integer())?;
        let ntb_ista = c.back(b" ntb_ista=", |c| c.integer())?;
        let ntb = c.back(b" ntb=", |c| c.integer())?;
        let edca_rsta = c.back(b" edca_rsta=", |c| c.integer())?;
        let edca_ista = c.back(b" edca_ista=", |c| c.integer())?;
        let edca = c.back(b" edca=", |c| c.integer())?;
        let name = c.all();
        Some(Event::PrPeerFound(Self {
            peer_addr,
            pasn_type,
            name,
            edca,
            edca_ista,
            edca_rsta,
            ntb,
            ntb_ista,
            ntb_rsta,
            secure_ltf,
            _6ghz,
            freq,
            dik_valid,
            source,
        }))
    }
}

impl<'a> Visit<'a> for PrPeerFound<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("peer_addr", self.peer_addr.into());
        field("pasn_type", self.pasn_type.into());
        field("name", self.name.into());
        field("edca", self.edca.into());
        field("edca_ista", self.edca_ista.into());
        field("edca_rsta", self.edca_rsta.into());
        field("ntb", self.ntb.into());
        field("ntb_ista", self.ntb_ista.into());
        field("ntb_rsta", self.ntb_rsta.into());
        field("secure_ltf", self.secure_ltf.into());
        field("6ghz", self._6ghz.into());
        field("freq", self.freq.into());
        field("dik_valid", self.dik_valid.into());
    }
}

event! { PrPasnNegotiationStarted PrPasnResult PrRangingTerminated PrRangingParams PrPeerMeasurement PrRangingComplete PrPeerFound }
