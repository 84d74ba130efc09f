//! Radio work of other programs.
//!
//! Generated from `protocol/*.tsv` by `cargo run -p protocol-gen`.

#[allow(unused_imports, reason = "the same in all generated files")]
use super::prelude::*;

/// The radio is reserved for the client that asked for it.
///
/// Prefix `EXT-RADIO-WORK-START `. Sent by wpa_supplicant. `EXT_RADIO_WORK_START` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <id:uint>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"EXT-RADIO-WORK-START 0");
/// let Event::ExtRadioWorkStart(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.id, 0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct ExtRadioWorkStart<'a> {
    /// Number of the radio work, as RADIO_WORK add returned it.
    pub id: u64,
    pub(crate) source: Source<'a>,
}

impl<'a> ExtRadioWorkStart<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let id = c.unsigned()?;
        c.end()?;
        Some(Event::ExtRadioWorkStart(Self { id, source }))
    }
}

impl<'a> Visit<'a> for ExtRadioWorkStart<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("id", self.id.into());
    }
}

/// A client held the radio too long and its reservation has ended.
///
/// Prefix `EXT-RADIO-WORK-TIMEOUT `. Sent by wpa_supplicant. `EXT_RADIO_WORK_TIMEOUT` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <id:uint>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"EXT-RADIO-WORK-TIMEOUT 0");
/// let Event::ExtRadioWorkTimeout(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.id, 0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct ExtRadioWorkTimeout<'a> {
    /// Number of the radio work, as RADIO_WORK add returned it.
    pub id: u64,
    pub(crate) source: Source<'a>,
}

impl<'a> ExtRadioWorkTimeout<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let id = c.unsigned()?;
        c.end()?;
        Some(Event::ExtRadioWorkTimeout(Self { id, source }))
    }
}

impl<'a> Visit<'a> for ExtRadioWorkTimeout<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("id", self.id.into());
    }
}

event! { ExtRadioWorkStart ExtRadioWorkTimeout }
