//! Configured networks.
//!
//! Generated from `protocol/*.tsv` by `cargo run -p protocol-gen`.

#[allow(unused_imports, reason = "the same in all generated files")]
use super::prelude::*;

/// A configured network is left out for some seconds after failed attempts.
///
/// Prefix `CTRL-EVENT-SSID-TEMP-DISABLED `. Sent by wpa_supplicant. `WPA_EVENT_TEMP_DISABLED`
/// in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// id=<id:int> ssid="<ssid:ssidtxt>" auth_failures=<auth_failures:uint> duration=<duration:int> reason=<reason:enum+(NO_PSK_AVAILABLE|WRONG_KEY|AUTH_FAILED|CONN_FAILED)>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-SSID-TEMP-DISABLED id=0 ssid=\"Example \\\"Net\\\"\" auth_failures=1 duration=10 reason=NO_PSK_AVAILABLE");
/// let Event::TempDisabled(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.id, 0);
/// assert_eq!(event.ssid.to_string(), "Example \\\"Net\\\"");
/// assert_eq!(event.auth_failures, 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct TempDisabled<'a> {
    /// Number of the configured network.
    pub id: i64,
    /// SSID of the network, encoded.
    pub ssid: EncodedText<'a>,
    /// How many times authentication has failed.
    pub auth_failures: u64,
    /// How long the network is left out. Unit: seconds.
    pub duration: i64,
    /// Why the attempts failed.
    pub reason: TempDisabledReason<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> TempDisabled<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"id=")?;
        let id = c.integer()?;
        c.literal(b" ssid=\"")?;
        let ssid = c.encoded()?;
        c.literal(b"\" auth_failures=")?;
        let auth_failures = c.unsigned()?;
        c.literal(b" duration=")?;
        let duration = c.integer()?;
        c.literal(b" reason=")?;
        let reason = c.word().map(TempDisabledReason::from_text)?;
        c.end()?;
        Some(Event::TempDisabled(Self { id, ssid, auth_failures, duration, reason, source }))
    }
}

impl<'a> Visit<'a> for TempDisabled<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("id", self.id.into());
        field("ssid", self.ssid.into());
        field("auth_failures", self.auth_failures.into());
        field("duration", self.duration.into());
        field("reason", self.reason.into());
    }
}

/// A network that was left out for a while may be tried again.
///
/// Prefix `CTRL-EVENT-SSID-REENABLED `. Sent by wpa_supplicant. `WPA_EVENT_REENABLED` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// id=<id:int> ssid="<ssid:ssidtxt>"
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-SSID-REENABLED id=0 ssid=\"Example \\\"Net\\\"\"");
/// let Event::Reenabled(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.id, 0);
/// assert_eq!(event.ssid.to_string(), "Example \\\"Net\\\"");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct Reenabled<'a> {
    /// Number of the configured network.
    pub id: i64,
    /// SSID of the network, encoded.
    pub ssid: EncodedText<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> Reenabled<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"id=")?;
        let id = c.integer()?;
        c.literal(b" ssid=\"")?;
        let ssid = c.encoded()?;
        c.literal(b"\"")?;
        c.end()?;
        Some(Event::Reenabled(Self { id, ssid, source }))
    }
}

impl<'a> Visit<'a> for Reenabled<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("id", self.id.into());
        field("ssid", self.ssid.into());
    }
}

/// The last scan saw none of the networks that are allowed.
///
/// Prefix `CTRL-EVENT-NETWORK-NOT-FOUND `. Sent by wpa_supplicant.
/// `WPA_EVENT_NETWORK_NOT_FOUND` in `wpa_ctrl.h` since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-NETWORK-NOT-FOUND ");
/// assert!(matches!(event, Event::NetworkNotFound(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct NetworkNotFound<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> NetworkNotFound<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::NetworkNotFound(Self { source }))
    }
}

impl<'a> Visit<'a> for NetworkNotFound<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// A network was put into the configuration.
///
/// Prefix `CTRL-EVENT-NETWORK-ADDED `. Sent by wpa_supplicant. `WPA_EVENT_NETWORK_ADDED` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <id:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-NETWORK-ADDED 0");
/// let Event::NetworkAdded(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.id, 0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct NetworkAdded<'a> {
    /// Number of the configured network.
    pub id: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> NetworkAdded<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let id = c.integer()?;
        c.end()?;
        Some(Event::NetworkAdded(Self { id, source }))
    }
}

impl<'a> Visit<'a> for NetworkAdded<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("id", self.id.into());
    }
}

/// A network was taken out of the configuration.
///
/// Prefix `CTRL-EVENT-NETWORK-REMOVED `. Sent by wpa_supplicant. `WPA_EVENT_NETWORK_REMOVED` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <id:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-NETWORK-REMOVED 0");
/// let Event::NetworkRemoved(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.id, 0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct NetworkRemoved<'a> {
    /// Number of the configured network.
    pub id: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> NetworkRemoved<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let id = c.integer()?;
        c.end()?;
        Some(Event::NetworkRemoved(Self { id, source }))
    }
}

impl<'a> Visit<'a> for NetworkRemoved<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("id", self.id.into());
    }
}

event! { TempDisabled Reenabled NetworkNotFound NetworkAdded NetworkRemoved }

enumeration! {
    /// Values of `reason` of [`TempDisabled`](super::TempDisabled).
    TempDisabledReason {
        "NO_PSK_AVAILABLE" => NoPskAvailable,
        "WRONG_KEY" => WrongKey,
        "AUTH_FAILED" => AuthFailed,
        "CONN_FAILED" => ConnFailed,
    }
}
