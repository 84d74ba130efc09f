//! EAP.
//!
//! Generated from `protocol/*.tsv` by `cargo run -p protocol-gen`.

#[allow(unused_imports, reason = "the same in all generated files")]
use super::prelude::*;

/// The server accepted the new password of an EAP-MSCHAPv2 user.
///
/// Prefix `CTRL-EVENT-PASSWORD-CHANGED `. Sent by wpa_supplicant. `WPA_EVENT_PASSWORD_CHANGED`
/// in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <text:text>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-PASSWORD-CHANGED EAP-MSCHAPV2: Password changed successfully");
/// let Event::PasswordChanged(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.text, "EAP-MSCHAPV2: Password changed successfully");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct PasswordChanged<'a> {
    /// The sentence of the daemon.
    pub text: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> PasswordChanged<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let text = c.all();
        Some(Event::PasswordChanged(Self { text, source }))
    }
}

impl<'a> Visit<'a> for PasswordChanged<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("text", self.text.into());
    }
}

/// The EAP server sent a text that is meant for the user.
///
/// Prefix `CTRL-EVENT-EAP-NOTIFICATION `. Sent by wpa_supplicant. `WPA_EVENT_EAP_NOTIFICATION`
/// in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <msg:text>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-EAP-NOTIFICATION Welcome to the network");
/// let Event::EapNotification(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.msg, "Welcome to the network");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct EapNotification<'a> {
    /// The text of the server; bytes that cannot be printed are shown as _.
    pub msg: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> EapNotification<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let msg = c.all();
        Some(Event::EapNotification(Self { msg, source }))
    }
}

impl<'a> Visit<'a> for EapNotification<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("msg", self.msg.into());
    }
}

/// An EAP conversation begins.
///
/// Prefix `CTRL-EVENT-EAP-STARTED `. Sent by wpa_supplicant and hostapd.
/// `WPA_EVENT_EAP_STARTED` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// EAP authentication started
/// <addr:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-EAP-STARTED EAP authentication started");
/// assert!(matches!(event, Event::EapStarted(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct EapStarted<'a> {
    /// MAC address of the station.
    pub addr: Option<MacAddress>,
    pub(crate) source: Source<'a>,
}

impl<'a> EapStarted<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"EAP authentication started")?;
        c.end()?;
        Some(Event::EapStarted(Self { addr: None, source }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.end()?;
        Some(Event::EapStarted(Self { addr: Some(addr), source }))
    }
}

impl<'a> Visit<'a> for EapStarted<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        if let Some(value) = self.addr {
            field("addr", value.into());
        }
    }
}

/// The EAP server offers a method; the station may decline it.
///
/// Prefix `CTRL-EVENT-EAP-PROPOSED-METHOD `. Sent by wpa_supplicant and hostapd.
/// `WPA_EVENT_EAP_PROPOSED_METHOD` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// vendor=<vendor:uint> method=<method:uint>[? -> <nak:lit(NAK)>]
/// method=<method:uint>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-EAP-PROPOSED-METHOD vendor=0 method=25 -> NAK");
/// let Event::EapProposedMethod(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.vendor, Some(0));
/// assert_eq!(event.method, 25);
/// assert!(event.nak);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct EapProposedMethod<'a> {
    /// Vendor of an expanded EAP method; 0 for the methods of IETF.
    pub vendor: Option<u64>,
    /// EAP method number (IANA).
    pub method: u64,
    /// Present when the method was declined.
    pub nak: bool,
    pub(crate) source: Source<'a>,
}

impl<'a> EapProposedMethod<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"vendor=")?;
        let vendor = c.unsigned()?;
        c.literal(b" method=")?;
        let method = c.unsigned()?;
        let part1 = c.optional(|c| {
            c.literal(b" -> ")?;
            c.literal(b"NAK")?;
            Some(())
        });
        c.end()?;
        Some(Event::EapProposedMethod(Self {
            vendor: Some(vendor),
            method,
            nak: part1.is_some(),
            source,
        }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"method=")?;
        let method = c.unsigned()?;
        c.end()?;
        Some(Event::EapProposedMethod(Self { vendor: None, method, nak: false, source }))
    }
}

impl<'a> Visit<'a> for EapProposedMethod<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        if let Some(value) = self.vendor {
            field("vendor", value.into());
        }
        field("method", self.method.into());
        if self.nak {
            field("nak", "NAK".into());
        }
    }
}

/// Both sides settled on an EAP method.
///
/// Prefix `CTRL-EVENT-EAP-METHOD `. Sent by wpa_supplicant. `WPA_EVENT_EAP_METHOD` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// EAP vendor <vendor:uint> method <method:uint> (<name:word>) selected
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-EAP-METHOD EAP vendor 0 method 25 (PEAP) selected");
/// let Event::EapMethod(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.vendor, 0);
/// assert_eq!(event.method, 25);
/// assert_eq!(event.name, "PEAP");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct EapMethod<'a> {
    /// Vendor of an expanded EAP method; 0 for the methods of IETF.
    pub vendor: u64,
    /// EAP method number (IANA).
    pub method: u64,
    /// Name of the EAP method.
    pub name: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> EapMethod<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"EAP vendor ")?;
        let vendor = c.unsigned()?;
        c.literal(b" method ")?;
        let method = c.unsigned()?;
        c.literal(b" (")?;
        let name = c.word_before(b')')?;
        c.literal(b") selected")?;
        c.end()?;
        Some(Event::EapMethod(Self { vendor, method, name, source }))
    }
}

impl<'a> Visit<'a> for EapMethod<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("vendor", self.vendor.into());
        field("method", self.method.into());
        field("name", self.name.into());
    }
}

/// Tells how far EAP has come, or at which step it failed.
///
/// Prefix `CTRL-EVENT-EAP-STATUS `. Sent by wpa_supplicant. `WPA_EVENT_EAP_STATUS` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// status='<status:qtext-first>' parameter='<parameter:qtext>'
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-EAP-STATUS status=\'accept proposed method\' parameter=\'PEAP\'");
/// let Event::EapStatus(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.status, "accept proposed method");
/// assert_eq!(event.parameter, "PEAP");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct EapStatus<'a> {
    /// What EAP is doing or has done.
    pub status: Text<'a>,
    /// What belongs to the status: a method, an outcome, an alert, a field; may be empty.
    pub parameter: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> EapStatus<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"status='")?;
        c.back_literal(b"'")?;
        let (status, ()) = c.split_first(b"' parameter='", |_| Some(()))?;
        let parameter = c.all();
        Some(Event::EapStatus(Self { status, parameter, source }))
    }
}

impl<'a> Visit<'a> for EapStatus<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("status", self.status.into());
        field("parameter", self.parameter.into());
    }
}

/// The EAP server had no answer from the station and sends its request again.
///
/// Prefix `CTRL-EVENT-EAP-RETRANSMIT `. Sent by hostapd, and by wpa_supplicant as an access
/// point. `WPA_EVENT_EAP_RETRANSMIT` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-EAP-RETRANSMIT 02:00:00:00:03:00");
/// let Event::EapRetransmit(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct EapRetransmit<'a> {
    /// MAC address of the station.
    pub addr: MacAddress,
    pub(crate) source: Source<'a>,
}

impl<'a> EapRetransmit<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.end()?;
        Some(Event::EapRetransmit(Self { addr, source }))
    }
}

impl<'a> Visit<'a> for EapRetransmit<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
    }
}

/// The EAP server behind RADIUS had no answer and has its request sent again.
///
/// Prefix `CTRL-EVENT-EAP-RETRANSMIT2 `. Sent by hostapd, and by wpa_supplicant as an access
/// point. `WPA_EVENT_EAP_RETRANSMIT2` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-EAP-RETRANSMIT2 02:00:00:00:03:00");
/// let Event::EapRetransmit2(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct EapRetransmit2<'a> {
    /// MAC address of the station.
    pub addr: MacAddress,
    pub(crate) source: Source<'a>,
}

impl<'a> EapRetransmit2<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.end()?;
        Some(Event::EapRetransmit2(Self { addr, source }))
    }
}

impl<'a> Visit<'a> for EapRetransmit2<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
    }
}

/// EAP ended well.
///
/// Prefix `CTRL-EVENT-EAP-SUCCESS `. Sent by wpa_supplicant and hostapd.
/// `WPA_EVENT_EAP_SUCCESS` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac>
/// <text:enum(EAP authentication completed successfully|EAP re-authentication completed successfully|EAP authentication completed successfully (based on lower layer success))>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-EAP-SUCCESS EAP authentication completed successfully");
/// assert!(matches!(event, Event::EapSuccess(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct EapSuccess<'a> {
    /// MAC address of the station.
    pub addr: Option<MacAddress>,
    /// The sentence of the daemon.
    pub text: Option<EapSuccessText<'a>>,
    pub(crate) source: Source<'a>,
}

impl<'a> EapSuccess<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.end()?;
        Some(Event::EapSuccess(Self { addr: Some(addr), text: None, source }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let text = c
            .one_of(&[
                "EAP authentication completed successfully (based on lower layer success)",
                "EAP re-authentication completed successfully",
                "EAP authentication completed successfully",
            ])
            .map(EapSuccessText::from_text)?;
        c.end()?;
        Some(Event::EapSuccess(Self { addr: None, text: Some(text), source }))
    }
}

impl<'a> Visit<'a> for EapSuccess<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        if let Some(value) = self.addr {
            field("addr", value.into());
        }
        if let Some(value) = self.text {
            field("text", value.into());
        }
    }
}

/// EAP ended well for a station that a RADIUS server checked.
///
/// Prefix `CTRL-EVENT-EAP-SUCCESS2 `. Sent by hostapd, and by wpa_supplicant as an access
/// point. `WPA_EVENT_EAP_SUCCESS2` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-EAP-SUCCESS2 02:00:00:00:03:00");
/// let Event::EapSuccess2(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct EapSuccess2<'a> {
    /// MAC address of the station.
    pub addr: MacAddress,
    pub(crate) source: Source<'a>,
}

impl<'a> EapSuccess2<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.end()?;
        Some(Event::EapSuccess2(Self { addr, source }))
    }
}

impl<'a> Visit<'a> for EapSuccess2<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
    }
}

/// EAP ended without success.
///
/// Prefix `CTRL-EVENT-EAP-FAILURE `. Sent by wpa_supplicant and hostapd.
/// `WPA_EVENT_EAP_FAILURE` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// EAP authentication failed
/// <addr:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-EAP-FAILURE EAP authentication failed");
/// assert!(matches!(event, Event::EapFailure(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct EapFailure<'a> {
    /// MAC address of the station.
    pub addr: Option<MacAddress>,
    pub(crate) source: Source<'a>,
}

impl<'a> EapFailure<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"EAP authentication failed")?;
        c.end()?;
        Some(Event::EapFailure(Self { addr: None, source }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.end()?;
        Some(Event::EapFailure(Self { addr: Some(addr), source }))
    }
}

impl<'a> Visit<'a> for EapFailure<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        if let Some(value) = self.addr {
            field("addr", value.into());
        }
    }
}

/// EAP ended without success for a station that a RADIUS server checked.
///
/// Prefix `CTRL-EVENT-EAP-FAILURE2 `. Sent by hostapd, and by wpa_supplicant as an access
/// point. `WPA_EVENT_EAP_FAILURE2` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-EAP-FAILURE2 02:00:00:00:03:00");
/// let Event::EapFailure2(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct EapFailure2<'a> {
    /// MAC address of the station.
    pub addr: MacAddress,
    pub(crate) source: Source<'a>,
}

impl<'a> EapFailure2<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.end()?;
        Some(Event::EapFailure2(Self { addr, source }))
    }
}

impl<'a> Visit<'a> for EapFailure2<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
    }
}

/// EAP ended because the station stopped answering.
///
/// Prefix `CTRL-EVENT-EAP-TIMEOUT-FAILURE `. Sent by hostapd, and by wpa_supplicant as an
/// access point. `WPA_EVENT_EAP_TIMEOUT_FAILURE` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-EAP-TIMEOUT-FAILURE 02:00:00:00:03:00");
/// let Event::EapTimeoutFailure(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct EapTimeoutFailure<'a> {
    /// MAC address of the station.
    pub addr: MacAddress,
    pub(crate) source: Source<'a>,
}

impl<'a> EapTimeoutFailure<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.end()?;
        Some(Event::EapTimeoutFailure(Self { addr, source }))
    }
}

impl<'a> Visit<'a> for EapTimeoutFailure<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
    }
}

/// EAP through a RADIUS server ended because the station stopped answering.
///
/// Prefix `CTRL-EVENT-EAP-TIMEOUT-FAILURE2 `. Sent by hostapd, and by wpa_supplicant as an
/// access point. `WPA_EVENT_EAP_TIMEOUT_FAILURE2` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-EAP-TIMEOUT-FAILURE2 02:00:00:00:03:00");
/// let Event::EapTimeoutFailure2(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct EapTimeoutFailure2<'a> {
    /// MAC address of the station.
    pub addr: MacAddress,
    pub(crate) source: Source<'a>,
}

impl<'a> EapTimeoutFailure2<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.end()?;
        Some(Event::EapTimeoutFailure2(Self { addr, source }))
    }
}

impl<'a> Visit<'a> for EapTimeoutFailure2<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
    }
}

/// An EAP method reported an error number of its own.
///
/// Prefix `EAP-ERROR-CODE `. Sent by wpa_supplicant. `WPA_EVENT_EAP_ERROR_CODE` in `wpa_ctrl.h`
/// since 2.10.
///
/// ```text
/// <code:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"EAP-ERROR-CODE 16384");
/// let Event::EapErrorCode(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.code, 16384);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct EapErrorCode<'a> {
    /// Number of the error, as the EAP method defines it.
    pub code: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> EapErrorCode<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let code = c.integer()?;
        c.end()?;
        Some(Event::EapErrorCode(Self { code, source }))
    }
}

impl<'a> Visit<'a> for EapErrorCode<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("code", self.code.into());
    }
}

/// An EAP method cannot start: its settings are missing or wrong.
///
/// Prefix `EAP: Failed to initialize EAP method: `. Sent by wpa_supplicant. No macro of
/// `wpa_ctrl.h`; since 2.10.
///
/// ```text
/// vendor <vendor:uint> method <method:uint> (<name:word>)
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"EAP: Failed to initialize EAP method: vendor 0 method 13 (TLS)");
/// let Event::EapMethodInitializationFailed(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.vendor, 0);
/// assert_eq!(event.method, 13);
/// assert_eq!(event.name, "TLS");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct EapMethodInitializationFailed<'a> {
    /// Vendor of an expanded EAP method; 0 for the methods of IETF.
    pub vendor: u64,
    /// EAP method number (IANA).
    pub method: u64,
    /// Name of the EAP method.
    pub name: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> EapMethodInitializationFailed<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"vendor ")?;
        let vendor = c.unsigned()?;
        c.literal(b" method ")?;
        let method = c.unsigned()?;
        c.literal(b" (")?;
        let name = c.word_before(b')')?;
        c.literal(b")")?;
        c.end()?;
        Some(Event::EapMethodInitializationFailed(Self { vendor, method, name, source }))
    }
}

impl<'a> Visit<'a> for EapMethodInitializationFailed<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("vendor", self.vendor.into());
        field("method", self.method.into());
        field("name", self.name.into());
    }
}

/// EAP went on for too many messages and was stopped.
///
/// Prefix `EAP: more than `. Sent by wpa_supplicant. No macro of `wpa_ctrl.h`; since 2.10.
///
/// ```text
/// <rounds:int> authentication rounds[? <short:lit((short))>] - abort
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"EAP: more than 50 authentication rounds (short) - abort");
/// let Event::EapTooManyRounds(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.rounds, 50);
/// assert!(event.short);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct EapTooManyRounds<'a> {
    /// The limit that was reached, in messages.
    pub rounds: i64,
    /// Present when the messages were ones without content.
    pub short: bool,
    pub(crate) source: Source<'a>,
}

impl<'a> EapTooManyRounds<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let rounds = c.integer()?;
        c.literal(b" authentication rounds")?;
        let part1 = c.optional(|c| {
            c.literal(b" ")?;
            c.literal(b"(short)")?;
            Some(())
        });
        c.literal(b" - abort")?;
        c.end()?;
        Some(Event::EapTooManyRounds(Self { rounds, short: part1.is_some(), source }))
    }
}

impl<'a> Visit<'a> for EapTooManyRounds<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("rounds", self.rounds.into());
        if self.short {
            field("short", "(short)".into());
        }
    }
}

/// The server turned down name or password; says whether to try again.
///
/// Prefix `EAP-MSCHAPV2: failure message: `. Sent by wpa_supplicant. No macro of `wpa_ctrl.h`;
/// since 2.10.
///
/// ```text
/// '<message:qtext>' (retry [?<denied:lit(not)> ]allowed, error <error:int>)
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"EAP-MSCHAPV2: failure message: \'FAILED\' (retry not allowed, error 691)");
/// let Event::EapMschapv2Failure(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.message, "FAILED");
/// assert!(event.denied);
/// assert_eq!(event.error, 691);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct EapMschapv2Failure<'a> {
    /// The text of the server, raw.
    pub message: Text<'a>,
    /// Present when another try is of no use.
    pub denied: bool,
    /// Error number of MSCHAPv2: 691 is a wrong name or password, 648 an expired password.
    pub error: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> EapMschapv2Failure<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"'")?;
        c.back_literal(b")")?;
        let error = c.back(b"allowed, error ", |c| c.integer())?;
        let part1 = c.optional(|c| {
            c.back_literal(b" ")?;
            c.back_literal(b"not")?;
            Some(())
        });
        c.back_literal(b"' (retry ")?;
        let message = c.all();
        Some(Event::EapMschapv2Failure(Self { message, denied: part1.is_some(), error, source }))
    }
}

impl<'a> Visit<'a> for EapMschapv2Failure<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("message", self.message.into());
        if self.denied {
            field("denied", "not".into());
        }
        field("error", self.error.into());
    }
}

/// The server wants a new password; the question for it comes next.
///
/// Prefix `EAP-MSCHAPV2: Password expired - password change required`. Sent by wpa_supplicant.
/// No macro of `wpa_ctrl.h`; since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"EAP-MSCHAPV2: Password expired - password change required");
/// assert!(matches!(event, Event::EapMschapv2PasswordExpired(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct EapMschapv2PasswordExpired<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> EapMschapv2PasswordExpired<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::EapMschapv2PasswordExpired(Self { source }))
    }
}

impl<'a> Visit<'a> for EapMschapv2PasswordExpired<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// The server judged the state of this device (Trusted Network Connect).
///
/// Prefix `TNC: Recommendation = `. Sent by wpa_supplicant. No macro of `wpa_ctrl.h`; since
/// 2.10.
///
/// ```text
/// <recommendation:enum(allow|none|isolate)>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"TNC: Recommendation = allow");
/// assert!(matches!(event, Event::TncRecommendation(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct TncRecommendation<'a> {
    /// What the server recommends.
    pub recommendation: TncRecommendationRecommendation<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> TncRecommendation<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let recommendation = c
            .one_of(&["isolate", "allow", "none"])
            .map(TncRecommendationRecommendation::from_text)?;
        c.end()?;
        Some(Event::TncRecommendation(Self { recommendation, source }))
    }
}

impl<'a> Visit<'a> for TncRecommendation<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("recommendation", self.recommendation.into());
    }
}

/// No SIM card reader can be used.
///
/// Prefix `Failed to initialize SIM (pcsc-lite)`. Sent by wpa_supplicant. No macro of
/// `wpa_ctrl.h`; since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"Failed to initialize SIM (pcsc-lite)");
/// assert!(matches!(event, Event::SimInitializationFailed(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct SimInitializationFailed<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> SimInitializationFailed<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::SimInitializationFailed(Self { source }))
    }
}

impl<'a> Visit<'a> for SimInitializationFailed<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// The SIM card did not accept the PIN.
///
/// Prefix `PC/SC PIN validation failed`. Sent by wpa_supplicant. No macro of `wpa_ctrl.h`;
/// since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"PC/SC PIN validation failed");
/// assert!(matches!(event, Event::SimPinValidationFailed(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct SimPinValidationFailed<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> SimPinValidationFailed<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::SimPinValidationFailed(Self { source }))
    }
}

impl<'a> Visit<'a> for SimPinValidationFailed<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

event! { PasswordChanged EapNotification EapStarted EapProposedMethod EapMethod EapStatus EapRetransmit EapRetransmit2 EapSuccess EapSuccess2 EapFailure EapFailure2 EapTimeoutFailure EapTimeoutFailure2 EapErrorCode EapMethodInitializationFailed EapTooManyRounds EapMschapv2Failure EapMschapv2PasswordExpired TncRecommendation SimInitializationFailed SimPinValidationFailed }

enumeration! {
    /// Values of `text` of [`EapSuccess`](super::EapSuccess).
    EapSuccessText {
        "EAP authentication completed successfully" => EapAuthenticationCompletedSuccessfully,
        "EAP re-authentication completed successfully" => EapReAuthenticationCompletedSuccessfully,
        "EAP authentication completed successfully (based on lower layer success)" => EapAuthenticationCompletedSuccessfullyBasedOnLowerLayerSuccess,
    }
}

enumeration! {
    /// Values of `recommendation` of [`TncRecommendation`](super::TncRecommendation).
    TncRecommendationRecommendation {
        "allow" => Allow,
        "none" => None,
        "isolate" => Isolate,
    }
}
