//! What the daemon asks the user for in the middle of a connection, and the answer.

use core::fmt;
use std::borrow::ToOwned;
use std::string::String;
use std::vec::Vec;

use super::printable::printable;
use crate::event::{CtrlRequest, CtrlRequestField};
use crate::value::Ssid;

/// A question of the daemon: for a password, a PIN, or another answer that only the user has.
///
/// It comes as [`ConnectStep::Prompt`](super::ConnectStep::Prompt), once, however often the daemon
/// repeats it for other programs that attach. Answer it with
/// [`Station::answer`](super::Station::answer) or, in a callback, with
/// [`Reaction::Answer`](super::Reaction::Answer).
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Prompt {
    /// What is asked for.
    pub field: PromptField,
    /// The network that needs it.
    pub network_id: u32,
    /// The question in the daemon's words, such as `Password`; for a one-time password the words
    /// of the server, for a SIM its challenge. What could steer a terminal is escaped.
    pub text: String,
    /// The network's name; `None` if it has none, as on a wired interface.
    pub ssid: Option<Ssid>,
}

/// What a [`Prompt`] asks for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum PromptField {
    /// The EAP identity, mostly a user's name.
    Identity,
    /// The EAP password.
    Password,
    /// A new password, as the old one has expired.
    NewPassword,
    /// The PIN of a smart card or a SIM.
    Pin,
    /// A one-time password.
    OneTimePassword,
    /// The passphrase of the private key.
    PrivateKeyPassphrase,
    /// The answer of a SIM to a challenge.
    Sim,
    /// The passphrase of the network.
    Passphrase,
    /// Whether the server's certificate is good: `good` or `bad`.
    CertificateCheck,
    /// Another field, under the daemon's name.
    Other(String),
}

impl PromptField {
    fn of(field: CtrlRequestField<'_>) -> Self {
        match field {
            CtrlRequestField::Identity => Self::Identity,
            CtrlRequestField::Password => Self::Password,
            CtrlRequestField::NewPassword => Self::NewPassword,
            CtrlRequestField::Pin => Self::Pin,
            CtrlRequestField::Otp => Self::OneTimePassword,
            CtrlRequestField::Passphrase => Self::PrivateKeyPassphrase,
            CtrlRequestField::Sim => Self::Sim,
            CtrlRequestField::PskPassphrase => Self::Passphrase,
            CtrlRequestField::ExtCertCheck => Self::CertificateCheck,
            CtrlRequestField::Other(name) => Self::Other(printable(name)),
        }
    }

    /// The daemon's name of it.
    pub fn name(&self) -> &str {
        match self {
            Self::Identity => "IDENTITY",
            Self::Password => "PASSWORD",
            Self::NewPassword => "NEW_PASSWORD",
            Self::Pin => "PIN",
            Self::OneTimePassword => "OTP",
            Self::PrivateKeyPassphrase => "PASSPHRASE",
            Self::Sim => "SIM",
            Self::Passphrase => "PSK_PASSPHRASE",
            Self::CertificateCheck => "EXT_CERT_CHECK",
            Self::Other(name) => name,
        }
    }
}

impl fmt::Display for PromptField {
    /// In words, such as `password`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Identity => "identity",
            Self::Password => "password",
            Self::NewPassword => "new password",
            Self::Pin => "PIN",
            Self::OneTimePassword => "one-time password",
            Self::PrivateKeyPassphrase => "passphrase of the private key",
            Self::Sim => "answer of the SIM",
            Self::Passphrase => "passphrase of the network",
            Self::CertificateCheck => "verdict on the server's certificate",
            Self::Other(name) => name,
        })
    }
}

impl Prompt {
    /// `None` for a network that can't be.
    pub(super) fn of(request: &CtrlRequest<'_>) -> Option<Self> {
        Some(Self {
            field: PromptField::of(request.field),
            network_id: u32::try_from(request.network_id).ok()?,
            text: printable(request.txt),
            ssid: request.ssid.to_ssid().filter(|ssid| !ssid.as_bytes().is_empty()),
        })
    }
}

impl fmt::Display for Prompt {
    /// A question for people.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.ssid {
            Some(ssid) => write!(formatter, "{} for {ssid:?}", self.field),
            None => write!(formatter, "{} for network {}", self.field, self.network_id),
        }
    }
}

/// The answer to a [`Prompt`]: any bytes but ends of lines. `Debug` does not show it.
///
/// ```
/// use hostap_ctrl::station::Answer;
///
/// assert_eq!(format!("{:?}", Answer::from("open sesame")), "<secret>");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Answer(Vec<u8>);

impl Answer {
    pub(super) fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("<secret>")
    }
}

impl From<&str> for Answer {
    fn from(answer: &str) -> Self {
        Self(answer.as_bytes().to_owned())
    }
}

impl From<String> for Answer {
    fn from(answer: String) -> Self {
        Self(answer.into_bytes())
    }
}

impl From<&[u8]> for Answer {
    fn from(answer: &[u8]) -> Self {
        Self(answer.to_owned())
    }
}

impl From<Vec<u8>> for Answer {
    fn from(answer: Vec<u8>) -> Self {
        Self(answer)
    }
}
