//! WNM (wireless network management).
//!
//! Generated from `protocol/*.tsv` by `cargo run -p protocol-gen`.

#[allow(unused_imports, reason = "the same in all generated files")]
use super::prelude::*;

/// The access point will soon end this connection and names a web page.
///
/// Prefix `ESS-DISASSOC-IMMINENT `. Sent by wpa_supplicant. `ESS_DISASSOC_IMMINENT` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <pmf:int> <timeout_ms:uint> <url:text>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"ESS-DISASSOC-IMMINENT 1 10240 https://example.com/");
/// let Event::EssDisassocImminent(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.pmf, 1);
/// assert_eq!(event.timeout_ms, 10240);
/// assert_eq!(event.url, "https://example.com/");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct EssDisassocImminent<'a> {
    /// Is 1 if management frames are protected, else 0.
    pub pmf: i64,
    /// Time to the end of the connection. Unit: milliseconds.
    pub timeout_ms: u64,
    /// Web page that tells more about the end of the connection.
    pub url: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> EssDisassocImminent<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let pmf = c.integer()?;
        c.literal(b" ")?;
        let timeout_ms = c.unsigned()?;
        c.literal(b" ")?;
        let url = c.all();
        Some(Event::EssDisassocImminent(Self { pmf, timeout_ms, url, source }))
    }
}

impl<'a> Visit<'a> for EssDisassocImminent<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("pmf", self.pmf.into());
        field("timeout_ms", self.timeout_ms.into());
        field("url", self.url.into());
    }
}

/// A station asks for advice on which BSS to use.
///
/// Prefix `BSS-TM-QUERY `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `BSS_TM_QUERY` in `wpa_ctrl.h` since 2.11.
///
/// ```text
/// <addr:mac> reason=<reason:uint>[? neighbor=<neighbor:hex>]
/// <addr:mac> reason=<reason:uint>(null)
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"BSS-TM-QUERY 02:00:00:00:03:00 reason=3 neighbor=340d");
/// let Event::BssTmQuery(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.reason, 3);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct BssTmQuery<'a> {
    /// MAC address of the station.
    pub addr: MacAddress,
    /// Query reason of BSS transition management (IEEE 802.11).
    pub reason: u64,
    /// Neighbour reports of the station.
    pub neighbor: Option<HexBytes<'a>>,
    pub(crate) source: Source<'a>,
}

impl<'a> BssTmQuery<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.literal(b" reason=")?;
        let reason = c.unsigned()?;
        let part1 = c.optional(|c| {
            c.literal(b" neighbor=")?;
            let neighbor = c.hex()?;
            Some(neighbor)
        });
        c.end()?;
        Some(Event::BssTmQuery(Self { addr, reason, neighbor: part1, source }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.literal(b" reason=")?;
        let reason = c.unsigned()?;
        c.literal(b"(null)")?;
        c.end()?;
        Some(Event::BssTmQuery(Self { addr, reason, neighbor: None, source }))
    }
}

impl<'a> Visit<'a> for BssTmQuery<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        field("reason", self.reason.into());
        if let Some(value) = self.neighbor {
            field("neighbor", value.into());
        }
    }
}

/// A station answered the advice to move to another BSS.
///
/// Prefix `BSS-TM-RESP `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `BSS_TM_RESP` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac> status_code=<status_code:uint> bss_termination_delay=<bss_termination_delay:uint>[? target_bssid=<target_bssid:mac>]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"BSS-TM-RESP 02:00:00:00:03:00 status_code=0 bss_termination_delay=0 target_bssid=02:00:00:00:07:00");
/// let Event::BssTmResp(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.status_code, 0);
/// assert_eq!(event.bss_termination_delay, 0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct BssTmResp<'a> {
    /// MAC address of the station.
    pub addr: MacAddress,
    /// Status code of BSS transition management (IEEE 802.11): 0 accepts.
    pub status_code: u64,
    /// By how much the end of the BSS should be put off. Unit: minutes.
    pub bss_termination_delay: u64,
    /// BSSID of the BSS to which the station moves.
    pub target_bssid: Option<MacAddress>,
    pub(crate) source: Source<'a>,
}

impl<'a> BssTmResp<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.literal(b" status_code=")?;
        let status_code = c.unsigned()?;
        c.literal(b" bss_termination_delay=")?;
        let bss_termination_delay = c.unsigned()?;
        let part1 = c.optional(|c| {
            c.literal(b" target_bssid=")?;
            let target_bssid = c.mac()?;
            Some(target_bssid)
        });
        c.end()?;
        Some(Event::BssTmResp(Self {
            addr,
            status_code,
            bss_termination_delay,
            target_bssid: part1,
            source,
        }))
    }
}

impl<'a> Visit<'a> for BssTmResp<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        field("status_code", self.status_code.into());
        field("bss_termination_delay", self.bss_termination_delay.into());
        if let Some(value) = self.target_bssid {
            field("target_bssid", value.into());
        }
    }
}

/// The access point asks about interference from the station's other radios.
///
/// Prefix `COLOC-INTF-REQ `. Sent by wpa_supplicant. `COLOC_INTF_REQ` in `wpa_ctrl.h` since
/// 2.10.
///
/// ```text
/// <dialog_token:uint> <auto_report:uint> <timeout:uint>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"COLOC-INTF-REQ 1 1 5");
/// let Event::ColocIntfReq(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.dialog_token, 1);
/// assert_eq!(event.auto_report, 1);
/// assert_eq!(event.timeout, 5);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct ColocIntfReq<'a> {
    /// Dialog token of the frames that belong together (IEEE 802.11).
    pub dialog_token: u64,
    /// How to report automatically (IEEE 802.11).
    pub auto_report: u64,
    /// Report timeout of the request (IEEE 802.11).
    pub timeout: u64,
    pub(crate) source: Source<'a>,
}

impl<'a> ColocIntfReq<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let dialog_token = c.unsigned()?;
        c.literal(b" ")?;
        let auto_report = c.unsigned()?;
        c.literal(b" ")?;
        let timeout = c.unsigned()?;
        c.end()?;
        Some(Event::ColocIntfReq(Self { dialog_token, auto_report, timeout, source }))
    }
}

impl<'a> Visit<'a> for ColocIntfReq<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("dialog_token", self.dialog_token.into());
        field("auto_report", self.auto_report.into());
        field("timeout", self.timeout.into());
    }
}

/// A station reports interference from its other radios.
///
/// Prefix `COLOC-INTF-REPORT `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `COLOC_INTF_REPORT` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac> <dialog_token:int> <elements:hex>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"COLOC-INTF-REPORT 02:00:00:00:03:00 1 6002");
/// let Event::ColocIntfReport(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.dialog_token, 1);
/// assert_eq!(event.elements.to_string(), "6002");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct ColocIntfReport<'a> {
    /// MAC address of the station.
    pub addr: MacAddress,
    /// Dialog token of the frames that belong together (IEEE 802.11).
    pub dialog_token: i64,
    /// Interference reports of the station.
    pub elements: HexBytes<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> ColocIntfReport<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.literal(b" ")?;
        let dialog_token = c.integer()?;
        c.literal(b" ")?;
        let elements = c.hex()?;
        c.end()?;
        Some(Event::ColocIntfReport(Self { addr, dialog_token, elements, source }))
    }
}

impl<'a> Visit<'a> for ColocIntfReport<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        field("dialog_token", self.dialog_token.into());
        field("elements", self.elements.into());
    }
}

/// The access point named others to move to.
///
/// Prefix `WNM: Preferred List Available`. Sent by wpa_supplicant. No macro of `wpa_ctrl.h`;
/// since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WNM: Preferred List Available");
/// assert!(matches!(event, Event::WnmPreferredListAvailable(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WnmPreferredListAvailable<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> WnmPreferredListAvailable<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::WnmPreferredListAvailable(Self { source }))
    }
}

impl<'a> Visit<'a> for WnmPreferredListAvailable<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// The access point is about to end the connection.
///
/// Prefix `WNM: Disassociation Imminent - `. Sent by wpa_supplicant. No macro of `wpa_ctrl.h`;
/// since 2.10.
///
/// ```text
/// Disassociation Timer <timer:uint>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WNM: Disassociation Imminent - Disassociation Timer 100");
/// let Event::WnmDisassociationImminent(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.timer, 100);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WnmDisassociationImminent<'a> {
    /// Time to the end of the connection. Unit: beacon intervals.
    pub timer: u64,
    pub(crate) source: Source<'a>,
}

impl<'a> WnmDisassociationImminent<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"Disassociation Timer ")?;
        let timer = c.unsigned()?;
        c.end()?;
        Some(Event::WnmDisassociationImminent(Self { timer, source }))
    }
}

impl<'a> Visit<'a> for WnmDisassociationImminent<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("timer", self.timer.into());
    }
}

/// The access point asked the station to move but named no other access point.
///
/// Prefix `WNM: BSS Transition Management Request did not include candidates`. Sent by
/// wpa_supplicant. No macro of `wpa_ctrl.h`; since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WNM: BSS Transition Management Request did not include candidates");
/// assert!(matches!(event, Event::WnmNoCandidates(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WnmNoCandidates<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> WnmNoCandidates<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::WnmNoCandidates(Self { source }))
    }
}

impl<'a> Visit<'a> for WnmNoCandidates<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

event! { EssDisassocImminent BssTmQuery BssTmResp ColocIntfReq ColocIntfReport WnmPreferredListAvailable WnmDisassociationImminent WnmNoCandidates }
