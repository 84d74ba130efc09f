//! Automatic channel selection.
//!
//! Generated from `protocol/*.tsv` by `cargo run -p protocol-gen`.

#[allow(unused_imports, reason = "the same in all generated files")]
use super::prelude::*;

/// The search for the best channel has begun.
///
/// Prefix `ACS-STARTED `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `ACS_EVENT_STARTED` in `wpa_ctrl.h` since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"ACS-STARTED ");
/// assert!(matches!(event, Event::AcsStarted(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct AcsStarted<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> AcsStarted<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::AcsStarted(Self { source }))
    }
}

impl<'a> Visit<'a> for AcsStarted<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// The search for the best channel has ended with a choice.
///
/// Prefix `ACS-COMPLETED `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `ACS_EVENT_COMPLETED` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// freq=<freq:int> channel=<channel:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"ACS-COMPLETED freq=2437 channel=6");
/// let Event::AcsCompleted(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.freq, 2437);
/// assert_eq!(event.channel, 6);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct AcsCompleted<'a> {
    /// Frequency of the channel. Unit: MHz.
    pub freq: i64,
    /// Channel number.
    pub channel: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> AcsCompleted<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"freq=")?;
        let freq = c.integer()?;
        c.literal(b" channel=")?;
        let channel = c.integer()?;
        c.end()?;
        Some(Event::AcsCompleted(Self { freq, channel, source }))
    }
}

impl<'a> Visit<'a> for AcsCompleted<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("freq", self.freq.into());
        field("channel", self.channel.into());
    }
}

/// The search for the best channel failed.
///
/// Prefix `ACS-FAILED `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `ACS_EVENT_FAILED` in `wpa_ctrl.h` since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"ACS-FAILED ");
/// assert!(matches!(event, Event::AcsFailed(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct AcsFailed<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> AcsFailed<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::AcsFailed(Self { source }))
    }
}

impl<'a> Visit<'a> for AcsFailed<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

event! { AcsStarted AcsCompleted AcsFailed }
