//! Test builds.
//!
//! Generated from `protocol/*.tsv` by `cargo run -p protocol-gen`.

#[allow(unused_imports, reason = "the same in all generated files")]
use super::prelude::*;

/// A test build reports an EAPOL frame that came in.
///
/// Prefix `EAPOL-RX `. Sent by wpa_supplicant. No macro of `wpa_ctrl.h`; since 2.10.
///
/// ```text
/// <src:mac> <len:uint>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"EAPOL-RX 02:00:00:00:00:10 99");
/// let Event::EapolRx(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.src.to_string(), "02:00:00:00:00:10");
/// assert_eq!(event.len, 99);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct EapolRx<'a> {
    /// MAC address of the sender.
    pub src: MacAddress,
    /// Length of the frame. Unit: bytes.
    pub len: u64,
    pub(crate) source: Source<'a>,
}

impl<'a> EapolRx<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let src = c.mac()?;
        c.literal(b" ")?;
        let len = c.unsigned()?;
        c.end()?;
        Some(Event::EapolRx(Self { src, len, source }))
    }
}

impl<'a> Visit<'a> for EapolRx<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("src", self.src.into());
        field("len", self.len.into());
    }
}

/// A test build hands an EAPOL frame to the client to send.
///
/// Prefix `EAPOL-TX `. Sent by wpa_supplicant and hostapd. No macro of `wpa_ctrl.h`; since
/// 2.10.
///
/// ```text
/// <dst:mac> <frame:hex>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"EAPOL-TX 02:00:00:00:00:10 0203005f02");
/// let Event::EapolTx(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.dst.to_string(), "02:00:00:00:00:10");
/// assert_eq!(event.frame.to_string(), "0203005f02");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct EapolTx<'a> {
    /// MAC address of the receiver.
    pub dst: MacAddress,
    /// The frame.
    pub frame: HexBytes<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> EapolTx<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let dst = c.mac()?;
        c.literal(b" ")?;
        let frame = c.hex()?;
        c.end()?;
        Some(Event::EapolTx(Self { dst, frame, source }))
    }
}

impl<'a> Visit<'a> for EapolTx<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("dst", self.dst.into());
        field("frame", self.frame.into());
    }
}

/// A test build hands a management frame that came in to the client.
///
/// Prefix `MGMT-RX `. Sent by wpa_supplicant and hostapd. No macro of `wpa_ctrl.h`; since 2.10.
///
/// ```text
/// [?freq=<freq:int> datarate=<datarate:uint> ssi_signal=<ssi_signal:int> ]<frame:hex>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"MGMT-RX freq=2412 datarate=0 ssi_signal=-30 d0003a01");
/// let Event::MgmtRx(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.freq, Some(2412));
/// assert_eq!(event.datarate, Some(0));
/// assert_eq!(event.ssi_signal, Some(-30));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct MgmtRx<'a> {
    /// Frequency of the channel. Unit: MHz.
    pub freq: Option<i64>,
    /// Data rate of the frame as the driver gives it.
    pub datarate: Option<u64>,
    /// Signal strength of the frame. Unit: dBm.
    pub ssi_signal: Option<i64>,
    /// The frame.
    pub frame: HexBytes<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> MgmtRx<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let part1 = c.optional(|c| {
            c.literal(b"freq=")?;
            let freq = c.integer()?;
            c.literal(b" datarate=")?;
            let datarate = c.unsigned()?;
            c.literal(b" ssi_signal=")?;
            let ssi_signal = c.integer()?;
            c.literal(b" ")?;
            Some((freq, datarate, ssi_signal))
        });
        let frame = c.hex()?;
        c.end()?;
        Some(Event::MgmtRx(Self {
            freq: part1.map(|part| part.0),
            datarate: part1.map(|part| part.1),
            ssi_signal: part1.map(|part| part.2),
            frame,
            source,
        }))
    }
}

impl<'a> Visit<'a> for MgmtRx<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        if let Some(value) = self.freq {
            field("freq", value.into());
        }
        if let Some(value) = self.datarate {
            field("datarate", value.into());
        }
        if let Some(value) = self.ssi_signal {
            field("ssi_signal", value.into());
        }
        field("frame", self.frame.into());
    }
}

/// A test build tells whether a management frame was acknowledged.
///
/// Prefix `MGMT-TX-STATUS `. Sent by wpa_supplicant and hostapd. No macro of `wpa_ctrl.h`;
/// since 2.10.
///
/// ```text
/// freq=<freq:uint> dst=<dst:mac> src=<src:mac> bssid=<bssid:mac> result=<result:enum(SUCCESS|NO_ACK|FAILED)>
/// stype=<stype:uint> ok=<ok:int> buf=<buf:hex>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"MGMT-TX-STATUS stype=13 ok=1 buf=d000");
/// let Event::MgmtTxStatus(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.stype, Some(13));
/// assert_eq!(event.ok, Some(1));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct MgmtTxStatus<'a> {
    /// Frequency of the channel. Unit: MHz.
    pub freq: Option<u64>,
    /// MAC address of the receiver.
    pub dst: Option<MacAddress>,
    /// MAC address of the sender.
    pub src: Option<MacAddress>,
    /// BSSID in the frame.
    pub bssid: Option<MacAddress>,
    /// Whether the frame was acknowledged.
    pub result: Option<MgmtTxStatusResult<'a>>,
    /// Subtype of the management frame (IEEE 802.11).
    pub stype: Option<u64>,
    /// Is 1 if the frame was acknowledged, else 0.
    pub ok: Option<i64>,
    /// The frame.
    pub buf: Option<HexBytes<'a>>,
    pub(crate) source: Source<'a>,
}

impl<'a> MgmtTxStatus<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"freq=")?;
        let freq = c.unsigned()?;
        c.literal(b" dst=")?;
        let dst = c.mac()?;
        c.literal(b" src=")?;
        let src = c.mac()?;
        c.literal(b" bssid=")?;
        let bssid = c.mac()?;
        c.literal(b" result=")?;
        let result =
            c.one_of(&["SUCCESS", "NO_ACK", "FAILED"]).map(MgmtTxStatusResult::from_text)?;
        c.end()?;
        Some(Event::MgmtTxStatus(Self {
            freq: Some(freq),
            dst: Some(dst),
            src: Some(src),
            bssid: Some(bssid),
            result: Some(result),
            stype: None,
            ok: None,
            buf: None,
            source,
        }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"stype=")?;
        let stype = c.unsigned()?;
        c.literal(b" ok=")?;
        let ok = c.integer()?;
        c.literal(b" buf=")?;
        let buf = c.hex()?;
        c.end()?;
        Some(Event::MgmtTxStatus(Self {
            freq: None,
            dst: None,
            src: None,
            bssid: None,
            result: None,
            stype: Some(stype),
            ok: Some(ok),
            buf: Some(buf),
            source,
        }))
    }
}

impl<'a> Visit<'a> for MgmtTxStatus<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        if let Some(value) = self.freq {
            field("freq", value.into());
        }
        if let Some(value) = self.dst {
            field("dst", value.into());
        }
        if let Some(value) = self.src {
            field("src", value.into());
        }
        if let Some(value) = self.bssid {
            field("bssid", value.into());
        }
        if let Some(value) = self.result {
            field("result", value.into());
        }
        if let Some(value) = self.stype {
            field("stype", value.into());
        }
        if let Some(value) = self.ok {
            field("ok", value.into());
        }
        if let Some(value) = self.buf {
            field("buf", value.into());
        }
    }
}

/// A test build received a frame of its data test.
///
/// Prefix `DATA-TEST-RX `. Sent by wpa_supplicant and hostapd. No macro of `wpa_ctrl.h`; since
/// 2.10.
///
/// ```text
/// <dst:mac> <src:mac>[? len=<len:int>]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DATA-TEST-RX 02:00:00:00:00:10 02:00:00:00:00:20 len=64");
/// let Event::DataTestRx(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.dst.to_string(), "02:00:00:00:00:10");
/// assert_eq!(event.src.to_string(), "02:00:00:00:00:20");
/// assert_eq!(event.len, Some(64));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DataTestRx<'a> {
    /// MAC address of the receiver.
    pub dst: MacAddress,
    /// MAC address of the sender.
    pub src: MacAddress,
    /// Length of the frame. Unit: bytes.
    pub len: Option<i64>,
    pub(crate) source: Source<'a>,
}

impl<'a> DataTestRx<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let dst = c.mac()?;
        c.literal(b" ")?;
        let src = c.mac()?;
        let part1 = c.optional(|c| {
            c.literal(b" len=")?;
            let len = c.integer()?;
            Some(len)
        });
        c.end()?;
        Some(Event::DataTestRx(Self { dst, src, len: part1, source }))
    }
}

impl<'a> Visit<'a> for DataTestRx<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("dst", self.dst.into());
        field("src", self.src.into());
        if let Some(value) = self.len {
            field("len", value.into());
        }
    }
}

/// One of the messages that the command EVENT_TEST asked for.
///
/// Prefix `TEST-EVENT-MESSAGE `. Sent by wpa_supplicant. No macro of `wpa_ctrl.h`; since 2.10.
///
/// ```text
/// <index:int>/<count:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"TEST-EVENT-MESSAGE 1/2");
/// let Event::TestMessage(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.index, 1);
/// assert_eq!(event.count, 2);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct TestMessage<'a> {
    /// Number of this message.
    pub index: i64,
    /// Number of messages in all.
    pub count: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> TestMessage<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let index = c.integer()?;
        c.literal(b"/")?;
        let count = c.integer()?;
        c.end()?;
        Some(Event::TestMessage(Self { index, count, source }))
    }
}

impl<'a> Visit<'a> for TestMessage<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("index", self.index.into());
        field("count", self.count.into());
    }
}

/// A test build holds back an EAPOL frame.
///
/// Prefix `DELAY-EAPOL-TX-`. Sent by hostapd, and by wpa_supplicant as an access point. No
/// macro of `wpa_ctrl.h`; after 2.11.
///
/// ```text
/// <ctr:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DELAY-EAPOL-TX-3");
/// let Event::DelayEapolTx(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.ctr, 3);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DelayEapolTx<'a> {
    /// Number of the frame.
    pub ctr: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> DelayEapolTx<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let ctr = c.integer()?;
        c.end()?;
        Some(Event::DelayEapolTx(Self { ctr, source }))
    }
}

impl<'a> Visit<'a> for DelayEapolTx<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("ctr", self.ctr.into());
    }
}

/// A test build got a message of another hostapd process.
///
/// Prefix `PROC-COORD-TEST `. Sent by hostapd, and by wpa_supplicant as an access point. No
/// macro of `wpa_ctrl.h`; after 2.11.
///
/// ```text
/// RX src=<src:uint> msg_type=<msg_type:int> seq=<seq:uint> msg_len=<msg_len:uint>
/// RX-RESP src=<src:uint> msg_len=<msg_len:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"PROC-COORD-TEST RX src=1234 msg_type=2 seq=5 msg_len=16");
/// let Event::ProcCoordTest(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.src, 1234);
/// assert_eq!(event.msg_type, Some(2));
/// assert_eq!(event.seq, Some(5));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct ProcCoordTest<'a> {
    /// Number of the process that sent the message.
    pub src: u64,
    /// Type of the message.
    pub msg_type: Option<i64>,
    /// Sequence number of the message.
    pub seq: Option<u64>,
    /// Length of the message. Unit: bytes.
    pub msg_len: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> ProcCoordTest<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"RX src=")?;
        let src = c.unsigned()?;
        c.literal(b" msg_type=")?;
        let msg_type = c.integer()?;
        c.literal(b" seq=")?;
        let seq = c.unsigned()?;
        c.literal(b" msg_len=")?;
        let msg_len = c.integer()?;
        c.end()?;
        Some(Event::ProcCoordTest(Self {
            src,
            msg_type: Some(msg_type),
            seq: Some(seq),
            msg_len,
            source,
        }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"RX-RESP src=")?;
        let src = c.unsigned()?;
        c.literal(b" msg_len=")?;
        let msg_len = c.integer()?;
        c.end()?;
        Some(Event::ProcCoordTest(Self { src, msg_type: None, seq: None, msg_len, source }))
    }
}

impl<'a> Visit<'a> for ProcCoordTest<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("src", self.src.into());
        if let Some(value) = self.msg_type {
            field("msg_type", value.into());
        }
        if let Some(value) = self.seq {
            field("seq", value.into());
        }
        field("msg_len", self.msg_len.into());
    }
}

event! { EapolRx EapolTx MgmtRx MgmtTxStatus DataTestRx TestMessage DelayEapolTx ProcCoordTest }

enumeration! {
    /// Values of `result` of [`MgmtTxStatus`](super::MgmtTxStatus).
    MgmtTxStatusResult {
        "SUCCESS" => Success,
        "NO_ACK" => NoAck,
        "FAILED" => Failed,
    }
}
