//! Scanning.
//!
//! Generated from `protocol/*.tsv` by `cargo run -p protocol-gen`.

#[allow(unused_imports, reason = "the same in all generated files")]
use super::prelude::*;

/// A scan has begun.
///
/// Prefix `CTRL-EVENT-SCAN-STARTED `. Sent by wpa_supplicant. `WPA_EVENT_SCAN_STARTED` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// [?id=<id:uint>]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-SCAN-STARTED id=0");
/// let Event::ScanStarted(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.id, Some(0));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct ScanStarted<'a> {
    /// Number of the scan, as SCAN use_id=1 returned it.
    pub id: Option<u64>,
    pub(crate) source: Source<'a>,
}

impl<'a> ScanStarted<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let part1 = c.optional(|c| {
            c.literal(b"id=")?;
            let id = c.unsigned()?;
            Some(id)
        });
        c.end()?;
        Some(Event::ScanStarted(Self { id: part1, source }))
    }
}

impl<'a> Visit<'a> for ScanStarted<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        if let Some(value) = self.id {
            field("id", value.into());
        }
    }
}

/// A scan has ended and its results can be read.
///
/// Prefix `CTRL-EVENT-SCAN-RESULTS `. Sent by wpa_supplicant. `WPA_EVENT_SCAN_RESULTS` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// [?id=<id:uint>]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-SCAN-RESULTS id=0");
/// let Event::ScanResults(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.id, Some(0));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct ScanResults<'a> {
    /// Number of the scan, as SCAN use_id=1 returned it.
    pub id: Option<u64>,
    pub(crate) source: Source<'a>,
}

impl<'a> ScanResults<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let part1 = c.optional(|c| {
            c.literal(b"id=")?;
            let id = c.unsigned()?;
            Some(id)
        });
        c.end()?;
        Some(Event::ScanResults(Self { id: part1, source }))
    }
}

impl<'a> Visit<'a> for ScanResults<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        if let Some(value) = self.id {
            field("id", value.into());
        }
    }
}

/// A scan could not be started.
///
/// Prefix `CTRL-EVENT-SCAN-FAILED `. Sent by wpa_supplicant. `WPA_EVENT_SCAN_FAILED` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// ret=<ret:int>[? retry=<retry:int>]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-SCAN-FAILED ret=-16 retry=1");
/// let Event::ScanFailed(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.ret, -16);
/// assert_eq!(event.retry, Some(1));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct ScanFailed<'a> {
    /// Error of the driver, negative.
    pub ret: i64,
    /// Is 1 when the scan is tried again.
    pub retry: Option<i64>,
    pub(crate) source: Source<'a>,
}

impl<'a> ScanFailed<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"ret=")?;
        let ret = c.integer()?;
        let part1 = c.optional(|c| {
            c.literal(b" retry=")?;
            let retry = c.integer()?;
            Some(retry)
        });
        c.end()?;
        Some(Event::ScanFailed(Self { ret, retry: part1, source }))
    }
}

impl<'a> Visit<'a> for ScanFailed<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("ret", self.ret.into());
        if let Some(value) = self.retry {
            field("retry", value.into());
        }
    }
}

/// A BSS entered the scan table.
///
/// Prefix `CTRL-EVENT-BSS-ADDED `. Sent by wpa_supplicant. `WPA_EVENT_BSS_ADDED` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <bss_id:uint> <bssid:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-BSS-ADDED 34 02:00:00:00:00:10");
/// let Event::BssAdded(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.bss_id, 34);
/// assert_eq!(event.bssid.to_string(), "02:00:00:00:00:10");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct BssAdded<'a> {
    /// Number of the BSS in the scan table.
    pub bss_id: u64,
    /// BSSID of the access point.
    pub bssid: MacAddress,
    pub(crate) source: Source<'a>,
}

impl<'a> BssAdded<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let bss_id = c.unsigned()?;
        c.literal(b" ")?;
        let bssid = c.mac()?;
        c.end()?;
        Some(Event::BssAdded(Self { bss_id, bssid, source }))
    }
}

impl<'a> Visit<'a> for BssAdded<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("bss_id", self.bss_id.into());
        field("bssid", self.bssid.into());
    }
}

/// A BSS left the scan table.
///
/// Prefix `CTRL-EVENT-BSS-REMOVED `. Sent by wpa_supplicant. `WPA_EVENT_BSS_REMOVED` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <bss_id:uint> <bssid:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-BSS-REMOVED 34 02:00:00:00:00:10");
/// let Event::BssRemoved(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.bss_id, 34);
/// assert_eq!(event.bssid.to_string(), "02:00:00:00:00:10");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct BssRemoved<'a> {
    /// Number of the BSS in the scan table.
    pub bss_id: u64,
    /// BSSID of the access point.
    pub bssid: MacAddress,
    pub(crate) source: Source<'a>,
}

impl<'a> BssRemoved<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let bss_id = c.unsigned()?;
        c.literal(b" ")?;
        let bssid = c.mac()?;
        c.end()?;
        Some(Event::BssRemoved(Self { bss_id, bssid, source }))
    }
}

impl<'a> Visit<'a> for BssRemoved<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("bss_id", self.bss_id.into());
        field("bssid", self.bssid.into());
    }
}

event! { ScanStarted ScanResults ScanFailed BssAdded BssRemoved }
