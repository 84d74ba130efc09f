//! SAE.
//!
//! Generated from `protocol/*.tsv` by `cargo run -p protocol-gen`.

#[allow(unused_imports, reason = "the same in all generated files")]
use super::prelude::*;

/// SAE failed because one side does not know the password identifier.
///
/// Prefix `CTRL-EVENT-SAE-UNKNOWN-PASSWORD-IDENTIFIER `. Sent by wpa_supplicant and hostapd.
/// `WPA_EVENT_SAE_UNKNOWN_PASSWORD_IDENTIFIER` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-SAE-UNKNOWN-PASSWORD-IDENTIFIER 02:00:00:00:03:00");
/// let Event::SaeUnknownPasswordIdentifier(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct SaeUnknownPasswordIdentifier<'a> {
    /// MAC address of the other side: the access point for a station, the station for an access
    /// point.
    pub addr: MacAddress,
    pub(crate) source: Source<'a>,
}

impl<'a> SaeUnknownPasswordIdentifier<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.end()?;
        Some(Event::SaeUnknownPasswordIdentifier(Self { addr, source }))
    }
}

impl<'a> Visit<'a> for SaeUnknownPasswordIdentifier<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
    }
}

event! { SaeUnknownPasswordIdentifier }
