//! Ad hoc networks (IBSS).
//!
//! Generated from `protocol/*.tsv` by `cargo run -p protocol-gen`.

#[allow(unused_imports, reason = "the same in all generated files")]
use super::prelude::*;

/// Keys are in place with a station of the same ad hoc network.
///
/// Prefix `IBSS-RSN-COMPLETED `. Sent by wpa_supplicant. `IBSS_RSN_COMPLETED` in `wpa_ctrl.h`
/// since 2.10.
///
/// ```text
/// <addr:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"IBSS-RSN-COMPLETED 02:00:00:00:03:00");
/// let Event::IbssRsnCompleted(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct IbssRsnCompleted<'a> {
    /// MAC address of the other station.
    pub addr: MacAddress,
    pub(crate) source: Source<'a>,
}

impl<'a> IbssRsnCompleted<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.end()?;
        Some(Event::IbssRsnCompleted(Self { addr, source }))
    }
}

impl<'a> Visit<'a> for IbssRsnCompleted<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
    }
}

event! { IbssRsnCompleted }
