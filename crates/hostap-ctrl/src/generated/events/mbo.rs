//! MBO (Agile Multiband).
//!
//! Generated from `protocol/*.tsv` by `cargo run -p protocol-gen`.

#[allow(unused_imports, reason = "the same in all generated files")]
use super::prelude::*;

/// An access point told over ANQP how it ranks cellular data.
///
/// Prefix `RX-MBO-ANQP `. Sent by wpa_supplicant. `RX_MBO_ANQP` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac> cell_conn_pref=<cell_conn_pref:uint>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"RX-MBO-ANQP 02:00:00:00:03:00 cell_conn_pref=1");
/// let Event::RxMboAnqp(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.cell_conn_pref, 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct RxMboAnqp<'a> {
    /// MAC address of the access point.
    pub addr: MacAddress,
    /// Preference for the cellular network: 0 excluded, 1 not preferred, 255 preferred (MBO).
    pub cell_conn_pref: u64,
    pub(crate) source: Source<'a>,
}

impl<'a> RxMboAnqp<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.literal(b" cell_conn_pref=")?;
        let cell_conn_pref = c.unsigned()?;
        c.end()?;
        Some(Event::RxMboAnqp(Self { addr, cell_conn_pref, source }))
    }
}

impl<'a> Visit<'a> for RxMboAnqp<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        field("cell_conn_pref", self.cell_conn_pref.into());
    }
}

/// The access point told how it ranks cellular data.
///
/// Prefix `MBO-CELL-PREFERENCE `. Sent by wpa_supplicant. `MBO_CELL_PREFERENCE` in `wpa_ctrl.h`
/// since 2.10.
///
/// ```text
/// preference=<preference:uint>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"MBO-CELL-PREFERENCE preference=1");
/// let Event::MboCellPreference(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.preference, 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct MboCellPreference<'a> {
    /// Preference for the cellular network: 0 excluded, 1 not preferred, 255 preferred (MBO).
    pub preference: u64,
    pub(crate) source: Source<'a>,
}

impl<'a> MboCellPreference<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"preference=")?;
        let preference = c.unsigned()?;
        c.end()?;
        Some(Event::MboCellPreference(Self { preference, source }))
    }
}

impl<'a> Visit<'a> for MboCellPreference<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("preference", self.preference.into());
    }
}

/// The access point told why it wants the station to move.
///
/// Prefix `MBO-TRANSITION-REASON `. Sent by wpa_supplicant. `MBO_TRANSITION_REASON` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// reason=<reason:uint>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"MBO-TRANSITION-REASON reason=3");
/// let Event::MboTransitionReason(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.reason, 3);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct MboTransitionReason<'a> {
    /// Transition reason code (MBO).
    pub reason: u64,
    pub(crate) source: Source<'a>,
}

impl<'a> MboTransitionReason<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"reason=")?;
        let reason = c.unsigned()?;
        c.end()?;
        Some(Event::MboTransitionReason(Self { reason, source }))
    }
}

impl<'a> Visit<'a> for MboTransitionReason<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("reason", self.reason.into());
    }
}

event! { RxMboAnqp MboCellPreference MboTransitionReason }
