//! Requests to the user.
//!
//! Generated from `protocol/*.tsv` by `cargo run -p protocol-gen`.

#[allow(unused_imports, reason = "the same in all generated files")]
use super::prelude::*;

/// The daemon asks for an identity, a password, a PIN or another answer that only the user has.
///
/// Prefix `CTRL-REQ-`. Sent by wpa_supplicant. `WPA_CTRL_REQ` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <field:lit(OTP)>-<network_id:int>:<txt:text> needed for SSID <ssid:ssidtxt>
/// <field:enum+(IDENTITY|PASSWORD|NEW_PASSWORD|PIN|OTP|PASSPHRASE|SIM|PSK_PASSPHRASE|EXT_CERT_CHECK)>-<network_id:int>:<txt:text-first> needed for SSID <ssid:ssidtxt>
/// <field:enum+(IDENTITY|PASSWORD|NEW_PASSWORD|PIN|OTP|PASSPHRASE|SIM|PSK_PASSPHRASE|EXT_CERT_CHECK)>-<network_id:int>-<txt:text-first> needed for SSID <ssid:ssidtxt>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-REQ-IDENTITY-0:Password needed for SSID Example \\\"Net\\\"");
/// let Event::CtrlRequest(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.network_id, 0);
/// assert_eq!(event.txt, "Password");
/// assert_eq!(event.ssid.to_string(), "Example \\\"Net\\\"");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct CtrlRequest<'a> {
    /// What is asked for; goes into the answer CTRL-RSP-.
    pub field: CtrlRequestField<'a>,
    /// Number of the configured network.
    pub network_id: i64,
    /// The question for the user; for OTP it is the text of the server, for SIM a challenge in hex.
    pub txt: Text<'a>,
    /// SSID of the configured network; encoded since 2.11, raw bytes in 2.10.
    pub ssid: EncodedText<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> CtrlRequest<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source)).or_else(|| Self::shape3(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"OTP")?;
        c.literal(b"-")?;
        let network_id = c.integer()?;
        c.literal(b":")?;
        let (txt, ()) = c.split_last(b" needed for SSID ", |_| Some(()))?;
        let ssid = c.all();
        Some(Event::CtrlRequest(Self {
            field: CtrlRequestField::Otp,
            network_id,
            txt,
            ssid: EncodedText::new(ssid.as_bytes()),
            source,
        }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let field = c.word_before(b'-').map(CtrlRequestField::from_text)?;
        c.literal(b"-")?;
        let network_id = c.integer()?;
        c.literal(b":")?;
        let (txt, ()) = c.split_first(b" needed for SSID ", |_| Some(()))?;
        let ssid = c.all();
        Some(Event::CtrlRequest(Self {
            field,
            network_id,
            txt,
            ssid: EncodedText::new(ssid.as_bytes()),
            source,
        }))
    }

    fn shape3(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let field = c.word_before(b'-').map(CtrlRequestField::from_text)?;
        c.literal(b"-")?;
        let network_id = c.integer()?;
        c.literal(b"-")?;
        let (txt, ()) = c.split_first(b" needed for SSID ", |_| Some(()))?;
        let ssid = c.all();
        Some(Event::CtrlRequest(Self {
            field,
            network_id,
            txt,
            ssid: EncodedText::new(ssid.as_bytes()),
            source,
        }))
    }
}

impl<'a> Visit<'a> for CtrlRequest<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("field", self.field.into());
        field("network_id", self.network_id.into());
        field("txt", self.txt.into());
        field("ssid", self.ssid.into());
    }
}

event! { CtrlRequest }

enumeration! {
    /// Values of `field` of [`CtrlRequest`](super::CtrlRequest).
    CtrlRequestField {
        "OTP" => Otp,
        "IDENTITY" => Identity,
        "PASSWORD" => Password,
        "NEW_PASSWORD" => NewPassword,
        "PIN" => Pin,
        "PASSPHRASE" => Passphrase,
        "SIM" => Sim,
        "PSK_PASSPHRASE" => PskPassphrase,
        "EXT_CERT_CHECK" => ExtCertCheck,
    }
}
