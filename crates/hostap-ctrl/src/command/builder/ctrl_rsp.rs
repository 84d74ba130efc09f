//! `CTRL-RSP-`: the answer to a question of the daemon.

use core::fmt;

use crate::command::{Argument, Command, ConfigValue, InvalidArgument, Number, Request, Secret};
use crate::event::CtrlRequest;
use crate::reply::Done;
use crate::value::Text;

/// What a `CTRL-REQ-` event asks for.
///
/// ```
/// use hostap_ctrl::command::ResponseField;
///
/// assert_eq!(ResponseField::from("OTP"), ResponseField::OneTimePassword);
/// assert_eq!(ResponseField::from("NEW").as_text(), "NEW");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResponseField<'a> {
    /// `IDENTITY`: the EAP identity.
    Identity,
    /// `PASSWORD`: the EAP password.
    Password,
    /// `NEW_PASSWORD`: a new EAP password, because the old one has expired.
    NewPassword,
    /// `PIN`: the PIN of a smart card.
    Pin,
    /// `OTP`: a one-time password.
    OneTimePassword,
    /// `PASSPHRASE`: the passphrase of the private key.
    Passphrase,
    /// `SIM`: what a SIM card answered.
    Sim,
    /// `PSK_PASSPHRASE`: the passphrase of a WPA network.
    PskPassphrase,
    /// `EXT_CERT_CHECK`: whether the server's certificate is good.
    CertificateCheck,
    /// Another field.
    Other(Text<'a>),
}

const FIELDS: &[(&str, ResponseField<'static>)] = &[
    ("IDENTITY", ResponseField::Identity),
    ("PASSWORD", ResponseField::Password),
    ("NEW_PASSWORD", ResponseField::NewPassword),
    ("PIN", ResponseField::Pin),
    ("OTP", ResponseField::OneTimePassword),
    ("PASSPHRASE", ResponseField::Passphrase),
    ("SIM", ResponseField::Sim),
    ("PSK_PASSPHRASE", ResponseField::PskPassphrase),
    ("EXT_CERT_CHECK", ResponseField::CertificateCheck),
];

impl<'a> ResponseField<'a> {
    /// The field's name on the wire.
    pub fn as_text(self) -> Text<'a> {
        match self {
            Self::Other(name) => name,
            known => FIELDS
                .iter()
                .find(|(_, field)| *field == known)
                .map_or(Text::default(), |(name, _)| Text::new(name.as_bytes())),
        }
    }
}

impl<'a> From<Text<'a>> for ResponseField<'a> {
    fn from(name: Text<'a>) -> Self {
        FIELDS
            .iter()
            .find(|(known, _)| name == *known)
            .map_or(Self::Other(name), |(_, field)| *field)
    }
}

impl<'a> From<&'a str> for ResponseField<'a> {
    fn from(name: &'a str) -> Self {
        Text::from(name).into()
    }
}

/// Answers a `CTRL-REQ-` event: `CTRL-RSP-PASSWORD-1:...`. The field and the network's number are
/// those of the event. The answer is hidden in `Debug`.
///
/// ```
/// use hostap_ctrl::command::{Command, CtrlRsp};
///
/// let answer = CtrlRsp::new("PASSWORD", 1, "pass word");
/// assert_eq!(answer.to_request()?.as_bytes(), b"CTRL-RSP-PASSWORD-1:pass word");
/// // A passphrase is put in the quotes that the daemon wants for it.
/// let answer = CtrlRsp::new("PSK_PASSPHRASE", 1, "correct horse");
/// assert_eq!(answer.to_request()?.as_bytes(), br#"CTRL-RSP-PSK_PASSPHRASE-1:"correct horse""#);
/// let answer = CtrlRsp::certificate(1, true);
/// assert_eq!(answer.to_request()?.as_bytes(), b"CTRL-RSP-EXT_CERT_CHECK-1:good");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct CtrlRsp<'a> {
    field: ResponseField<'a>,
    network_id: Number,
    value: Value<'a>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Value<'a> {
    Line(Secret<Argument<'a>>),
    Key([u8; 32]),
    Verdict(bool),
}

impl<'a> CtrlRsp<'a> {
    /// `value` for the field and the network that the event names.
    pub fn new(
        field: impl Into<ResponseField<'a>>,
        network_id: impl Into<Number>,
        value: impl Into<Argument<'a>>,
    ) -> Self {
        let value = Value::Line(Secret(value.into()));
        Self { field: field.into(), network_id: network_id.into(), value }
    }

    /// `value` as the answer to this event. `EXT_CERT_CHECK` is answered with `good` or `bad`.
    ///
    /// ```
    /// use hostap_ctrl::command::{Command, CtrlRsp};
    /// use hostap_ctrl::event::Event;
    ///
    /// let text = b"CTRL-REQ-PASSWORD-1:Password needed for SSID Lab";
    /// let Event::CtrlRequest(request) = Event::parse(text) else { panic!() };
    /// let answer = CtrlRsp::answering(&request, "hush");
    /// assert_eq!(answer.to_request()?.as_bytes(), b"CTRL-RSP-PASSWORD-1:hush");
    /// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
    /// ```
    pub fn answering(request: &CtrlRequest<'a>, value: impl Into<Argument<'a>>) -> Self {
        let (field, network_id) = request.answer();
        Self::new(field.as_text(), network_id, value)
    }

    /// The key itself instead of the passphrase that `PSK_PASSPHRASE` asks for.
    pub fn key(network_id: impl Into<Number>, key: [u8; 32]) -> Self {
        let (field, network_id) = (ResponseField::PskPassphrase, network_id.into());
        Self { field, network_id, value: Value::Key(key) }
    }

    /// Whether the server's certificate is good, which `EXT_CERT_CHECK` asks for.
    pub fn certificate(network_id: impl Into<Number>, good: bool) -> Self {
        let (field, network_id) = (ResponseField::CertificateCheck, network_id.into());
        Self { field, network_id, value: Value::Verdict(good) }
    }
}

impl Command for CtrlRsp<'_> {
    type Reply<'r> = Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("CTRL-RSP-");
        request.word_until("field", self.field.as_text(), &["-", ":"])?;
        request.literal("-");
        request.unsigned("network_id", self.network_id)?;
        request.literal(":");
        match (self.value, self.field) {
            (Value::Verdict(good), _) => {
                request.literal(if good { "good" } else { "bad" });
                Ok(())
            }
            (Value::Key(key), _) => {
                request.secret(|request| request.config("value", ConfigValue::hex(&key)))
            }
            (Value::Line(Secret(Argument(value))), ResponseField::PskPassphrase) => {
                let crate::command::argument::Kind::Text(passphrase) = value else {
                    return Err(request.invalid("value", "is no text; a passphrase is expected"));
                };
                request.check_passphrase("value", passphrase)?;
                request.secret(|request| request.config("value", ConfigValue::quoted(passphrase)))
            }
            (Value::Line(Secret(value)), _) => {
                request.secret(|request| request.text("value", value))
            }
        }
    }
}

impl fmt::Debug for CtrlRsp<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("CtrlRsp")
            .field("field", &self.field)
            .field("network_id", &self.network_id)
            .field("value", &format_args!("<secret>"))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::Event;
    use std::format;

    #[test]
    fn the_field_cannot_reach_into_the_value() {
        for field in ["A-B", "A:B", "A B", "", "A\n"] {
            let error = CtrlRsp::new(field, 1, "x").to_request().unwrap_err();
            assert_eq!((error.command, error.argument), ("CTRL-RSP-", "field"));
        }
        assert!(CtrlRsp::new("OTP", 1, "a\nb").to_request().is_err());
        assert!(CtrlRsp::new("OTP", 1, "a\0b").to_request().is_err());
        assert!(CtrlRsp::new("OTP", -1, "a").to_request().is_err());
    }

    #[test]
    fn passphrases_and_keys() {
        for value in ["short", "a\nb 34567", &"x".repeat(64)] {
            assert!(CtrlRsp::new("PSK_PASSPHRASE", 1, value).to_request().is_err());
        }
        let request = CtrlRsp::key(2, [0xab; 32]).to_request().unwrap();
        let expected = format!("CTRL-RSP-PSK_PASSPHRASE-2:{}", "ab".repeat(32));
        assert_eq!(request.as_bytes(), expected.as_bytes());
        assert_eq!(format!("{request:?}"), "\"CTRL-RSP-PSK_PASSPHRASE-2:<secret>\"");
    }

    #[test]
    fn answers_go_to_what_was_asked() {
        for (name, field) in FIELDS {
            let text = format!("CTRL-REQ-{name}-3:Asked needed for SSID x");
            let Event::CtrlRequest(request) = Event::parse(text.as_bytes()) else {
                panic!("{name}")
            };
            let answer = CtrlRsp::answering(&request, "12345678");
            assert_eq!(answer, CtrlRsp::new(*field, 3, "12345678"));
            let sent = answer.to_request().unwrap();
            assert!(sent.as_bytes().starts_with(format!("CTRL-RSP-{name}-3:").as_bytes()));
        }
        // A field that is not known goes back as it came.
        let text = b"CTRL-REQ-VOICE-0:Sing needed for SSID x";
        let Event::CtrlRequest(request) = Event::parse(text) else { panic!() };
        let sent = CtrlRsp::answering(&request, "la").to_request().unwrap();
        assert_eq!(sent.as_bytes(), b"CTRL-RSP-VOICE-0:la");
    }

    #[test]
    fn the_answer_is_hidden() {
        let answer = CtrlRsp::new("PASSWORD", 1, "hush");
        let shown = format!("{answer:?} {:?}", answer.to_request().unwrap());
        assert!(!shown.contains("hush"), "{shown}");
        assert!(shown.contains("Password") && shown.contains("-1:<secret>"), "{shown}");
    }

    #[test]
    fn every_field_has_its_name() {
        for (name, field) in FIELDS {
            assert_eq!((field.as_text(), ResponseField::from(*name)), (Text::from(*name), *field));
        }
    }
}
