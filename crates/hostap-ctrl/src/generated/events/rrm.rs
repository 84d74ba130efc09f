//! Radio measurement.
//!
//! Generated from `protocol/*.tsv` by `cargo run -p protocol-gen`.

#[allow(unused_imports, reason = "the same in all generated files")]
use super::prelude::*;

/// The access point described one of its neighbours.
///
/// Prefix `RRM-NEIGHBOR-REP-RECEIVED `. Sent by wpa_supplicant. `RRM_EVENT_NEIGHBOR_REP_RXED`
/// in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// bssid=<bssid:mac> info=<info:0xhex> op_class=<op_class:uint> chan=<chan:uint> phy_type=<phy_type:uint>[? lci=<lci:hex>][? civic=<civic:hex>]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"RRM-NEIGHBOR-REP-RECEIVED bssid=02:00:00:00:00:10 info=0x1f op_class=81 chan=6 phy_type=7 lci=01000810 civic=0100");
/// let Event::RrmNeighborRepRxed(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.bssid.to_string(), "02:00:00:00:00:10");
/// assert_eq!(event.info.to_string(), "0x1f");
/// assert_eq!(event.op_class, 81);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct RrmNeighborRepRxed<'a> {
    /// BSSID of the neighbour.
    pub bssid: MacAddress,
    /// BSSID information (IEEE 802.11 bits).
    pub info: HexNumber<'a>,
    /// Operating class (IEEE 802.11).
    pub op_class: u64,
    /// Channel number.
    pub chan: u64,
    /// PHY type (IEEE 802.11).
    pub phy_type: u64,
    /// Location (LCI report).
    pub lci: Option<HexBytes<'a>>,
    /// Civic location report.
    pub civic: Option<HexBytes<'a>>,
    pub(crate) source: Source<'a>,
}

impl<'a> RrmNeighborRepRxed<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"bssid=")?;
        let bssid = c.mac()?;
        c.literal(b" info=")?;
        let info = c.prefixed_hex()?;
        c.literal(b" op_class=")?;
        let op_class = c.unsigned()?;
        c.literal(b" chan=")?;
        let chan = c.unsigned()?;
        c.literal(b" phy_type=")?;
        let phy_type = c.unsigned()?;
        let part1 = c.optional(|c| {
            c.literal(b" lci=")?;
            let lci = c.hex()?;
            Some(lci)
        });
        let part2 = c.optional(|c| {
            c.literal(b" civic=")?;
            let civic = c.hex()?;
            Some(civic)
        });
        c.end()?;
        Some(Event::RrmNeighborRepRxed(Self {
            bssid,
            info,
            op_class,
            chan,
            phy_type,
            lci: part1,
            civic: part2,
            source,
        }))
    }
}

impl<'a> Visit<'a> for RrmNeighborRepRxed<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("bssid", self.bssid.into());
        field("info", self.info.into());
        field("op_class", self.op_class.into());
        field("chan", self.chan.into());
        field("phy_type", self.phy_type.into());
        if let Some(value) = self.lci {
            field("lci", value.into());
        }
        if let Some(value) = self.civic {
            field("civic", value.into());
        }
    }
}

/// The access point did not answer with a usable list of neighbours.
///
/// Prefix `RRM-NEIGHBOR-REP-REQUEST-FAILED `. Sent by wpa_supplicant.
/// `RRM_EVENT_NEIGHBOR_REP_FAILED` in `wpa_ctrl.h` since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"RRM-NEIGHBOR-REP-REQUEST-FAILED ");
/// assert!(matches!(event, Event::RrmNeighborRepFailed(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct RrmNeighborRepFailed<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> RrmNeighborRepFailed<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::RrmNeighborRepFailed(Self { source }))
    }
}

impl<'a> Visit<'a> for RrmNeighborRepFailed<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// Tells whether a beacon measurement request was acknowledged.
///
/// Prefix `BEACON-REQ-TX-STATUS `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `BEACON_REQ_TX_STATUS` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac> <dialog_token:uint> ack=<ack:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"BEACON-REQ-TX-STATUS 02:00:00:00:03:00 1 ack=1");
/// let Event::BeaconReqTxStatus(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.dialog_token, 1);
/// assert_eq!(event.ack, 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct BeaconReqTxStatus<'a> {
    /// MAC address of the station.
    pub addr: MacAddress,
    /// Dialog token of the frames that belong together (IEEE 802.11).
    pub dialog_token: u64,
    /// Is 1 if the station acknowledged the request, else 0.
    pub ack: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> BeaconReqTxStatus<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.literal(b" ")?;
        let dialog_token = c.unsigned()?;
        c.literal(b" ack=")?;
        let ack = c.integer()?;
        c.end()?;
        Some(Event::BeaconReqTxStatus(Self { addr, dialog_token, ack, source }))
    }
}

impl<'a> Visit<'a> for BeaconReqTxStatus<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        field("dialog_token", self.dialog_token.into());
        field("ack", self.ack.into());
    }
}

/// A station answered a beacon measurement request.
///
/// Prefix `BEACON-RESP-RX `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `BEACON_RESP_RX` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac> <dialog_token:uint> <report_mode:hexnum> <report:hex>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"BEACON-RESP-RX 02:00:00:00:03:00 1 00 5101");
/// let Event::BeaconRespRx(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.dialog_token, 1);
/// assert_eq!(event.report_mode.to_string(), "00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct BeaconRespRx<'a> {
    /// MAC address of the station.
    pub addr: MacAddress,
    /// Dialog token of the frames that belong together (IEEE 802.11).
    pub dialog_token: u64,
    /// Measurement report mode (IEEE 802.11 bits): 0 is a report.
    pub report_mode: HexNumber<'a>,
    /// The measurement report; may be empty.
    pub report: HexBytes<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> BeaconRespRx<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.literal(b" ")?;
        let dialog_token = c.unsigned()?;
        c.literal(b" ")?;
        let report_mode = c.hex_number()?;
        c.literal(b" ")?;
        let report = c.hex()?;
        c.end()?;
        Some(Event::BeaconRespRx(Self { addr, dialog_token, report_mode, report, source }))
    }
}

impl<'a> Visit<'a> for BeaconRespRx<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        field("dialog_token", self.dialog_token.into());
        field("report_mode", self.report_mode.into());
        field("report", self.report.into());
    }
}

/// A station answered a link measurement request.
///
/// Prefix `LINK-MSR-RESP-RX `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `LINK_MSR_RESP_RX` in `wpa_ctrl.h` since 2.11.
///
/// ```text
/// <addr:mac> <dialog_token:uint> <report:hex>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"LINK-MSR-RESP-RX 02:00:00:00:03:00 1 5101");
/// let Event::LinkMsrRespRx(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.dialog_token, 1);
/// assert_eq!(event.report.to_string(), "5101");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct LinkMsrRespRx<'a> {
    /// MAC address of the station.
    pub addr: MacAddress,
    /// Dialog token of the frames that belong together (IEEE 802.11).
    pub dialog_token: u64,
    /// The measurement report; may be empty.
    pub report: HexBytes<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> LinkMsrRespRx<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.literal(b" ")?;
        let dialog_token = c.unsigned()?;
        c.literal(b" ")?;
        let report = c.hex()?;
        c.end()?;
        Some(Event::LinkMsrRespRx(Self { addr, dialog_token, report, source }))
    }
}

impl<'a> Visit<'a> for LinkMsrRespRx<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        field("dialog_token", self.dialog_token.into());
        field("report", self.report.into());
    }
}

event! { RrmNeighborRepRxed RrmNeighborRepFailed BeaconReqTxStatus BeaconRespRx LinkMsrRespRx }
