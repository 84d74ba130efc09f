//! WMM admission control.
//!
//! Generated from `protocol/*.tsv` by `cargo run -p protocol-gen`.

#[allow(unused_imports, reason = "the same in all generated files")]
use super::prelude::*;

/// The access point admitted a traffic stream.
///
/// Prefix `TSPEC-ADDED `. Sent by wpa_supplicant. `WMM_AC_EVENT_TSPEC_ADDED` in `wpa_ctrl.h`
/// since 2.10.
///
/// ```text
/// tsid=<tsid:int> addr=<addr:mac> admitted_time=<admitted_time:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"TSPEC-ADDED tsid=5 addr=02:00:00:00:03:00 admitted_time=1000");
/// let Event::WmmAcTspecAdded(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.tsid, 5);
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.admitted_time, 1000);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WmmAcTspecAdded<'a> {
    /// Number of the traffic stream (TSID).
    pub tsid: i64,
    /// MAC address of the access point.
    pub addr: MacAddress,
    /// Medium time admitted for the stream (WMM), per second. Unit: 32 microseconds.
    pub admitted_time: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> WmmAcTspecAdded<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"tsid=")?;
        let tsid = c.integer()?;
        c.literal(b" addr=")?;
        let addr = c.mac()?;
        c.literal(b" admitted_time=")?;
        let admitted_time = c.integer()?;
        c.end()?;
        Some(Event::WmmAcTspecAdded(Self { tsid, addr, admitted_time, source }))
    }
}

impl<'a> Visit<'a> for WmmAcTspecAdded<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("tsid", self.tsid.into());
        field("addr", self.addr.into());
        field("admitted_time", self.admitted_time.into());
    }
}

/// An admitted traffic stream has ended.
///
/// Prefix `TSPEC-REMOVED `. Sent by wpa_supplicant. `WMM_AC_EVENT_TSPEC_REMOVED` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// tsid=<tsid:int> addr=<addr:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"TSPEC-REMOVED tsid=5 addr=02:00:00:00:03:00");
/// let Event::WmmAcTspecRemoved(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.tsid, 5);
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WmmAcTspecRemoved<'a> {
    /// Number of the traffic stream (TSID).
    pub tsid: i64,
    /// MAC address of the access point.
    pub addr: MacAddress,
    pub(crate) source: Source<'a>,
}

impl<'a> WmmAcTspecRemoved<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"tsid=")?;
        let tsid = c.integer()?;
        c.literal(b" addr=")?;
        let addr = c.mac()?;
        c.end()?;
        Some(Event::WmmAcTspecRemoved(Self { tsid, addr, source }))
    }
}

impl<'a> Visit<'a> for WmmAcTspecRemoved<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("tsid", self.tsid.into());
        field("addr", self.addr.into());
    }
}

/// The access point did not admit a traffic stream.
///
/// Prefix `TSPEC-REQ-FAILED `. Sent by wpa_supplicant. `WMM_AC_EVENT_TSPEC_REQ_FAILED` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// tsid=<tsid:uint>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"TSPEC-REQ-FAILED tsid=5");
/// let Event::WmmAcTspecReqFailed(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.tsid, 5);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WmmAcTspecReqFailed<'a> {
    /// Number of the traffic stream (TSID).
    pub tsid: u64,
    pub(crate) source: Source<'a>,
}

impl<'a> WmmAcTspecReqFailed<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"tsid=")?;
        let tsid = c.unsigned()?;
        c.end()?;
        Some(Event::WmmAcTspecReqFailed(Self { tsid, source }))
    }
}

impl<'a> Visit<'a> for WmmAcTspecReqFailed<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("tsid", self.tsid.into());
    }
}

event! { WmmAcTspecAdded WmmAcTspecRemoved WmmAcTspecReqFailed }
