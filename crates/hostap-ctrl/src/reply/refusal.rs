//! The ways in which a daemon says no.

use core::fmt;
use std::borrow::Cow;
use std::format;
use std::string::String;

/// How the daemon refused a command.
///
/// ```
/// use hostap_ctrl::reply::Refusal;
///
/// assert_eq!(Refusal::of(b"FAIL-BUSY\n"), Some(Refusal::Busy));
/// assert_eq!(Refusal::of(b"UNKNOWN COMMAND\n"), Some(Refusal::UnknownCommand));
/// assert_eq!(Refusal::of(b"OK\n"), None);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum Refusal {
    /// `FAIL`: an argument is wrong, or the daemon could not do it in its present state.
    Fail,
    /// `FAIL-BUSY`: a scan or another operation is in progress; try again later.
    Busy,
    /// `FAIL-PBC-OVERLAP`: more than one access point has its WPS button pressed.
    PbcOverlap,
    /// `FAIL-UNKNOWN-UUID`: no WPS device with this UUID is known.
    UnknownUuid,
    /// `FAIL-NO-AP-SETTINGS`: the settings of the access point have not been learnt yet.
    NoApSettings,
    /// `FAIL-INVALID-PIN`
    InvalidPin,
    /// `FAIL-CHANNEL-UNAVAILABLE`
    ChannelUnavailable,
    /// `FAIL-CHANNEL-UNSUPPORTED`
    ChannelUnsupported,
    /// `FAIL-CHECKSUM`: the last digit of a PIN does not fit the others.
    Checksum,
    /// `FAIL-NO-IFNAME-MATCH`: the daemon has no interface of this name.
    NoInterface,
    /// `FAIL-Invalid range`
    InvalidRange,
    /// `FAIL-Too long response`
    TooLongResponse,
    /// `UNKNOWN COMMAND`: not known to this daemon, release or build.
    UnknownCommand,
    /// `INVALID LINK ID`
    InvalidLinkId,
    /// `NO LINKS ACTIVE`
    NoLinksActive,
    /// Another `FAIL-`, with what follows the hyphen.
    Other(String),
}

impl Refusal {
    /// What `reply` says, if it is a refusal.
    pub fn of(reply: &[u8]) -> Option<Self> {
        let line = reply.strip_suffix(b"\n").unwrap_or(reply);
        Some(match line {
            b"FAIL" => Self::Fail,
            b"UNKNOWN COMMAND" => Self::UnknownCommand,
            b"INVALID LINK ID" => Self::InvalidLinkId,
            b"NO LINKS ACTIVE" => Self::NoLinksActive,
            _ => match line.strip_prefix(b"FAIL-")? {
                b"BUSY" => Self::Busy,
                b"PBC-OVERLAP" => Self::PbcOverlap,
                b"UNKNOWN-UUID" => Self::UnknownUuid,
                b"NO-AP-SETTINGS" => Self::NoApSettings,
                b"INVALID-PIN" => Self::InvalidPin,
                b"CHANNEL-UNAVAILABLE" => Self::ChannelUnavailable,
                b"CHANNEL-UNSUPPORTED" => Self::ChannelUnsupported,
                b"CHECKSUM" => Self::Checksum,
                b"NO-IFNAME-MATCH" => Self::NoInterface,
                b"Invalid range" => Self::InvalidRange,
                b"Too long response" => Self::TooLongResponse,
                other if !other.contains(&b'\n') => {
                    Self::Other(String::from_utf8_lossy(other).into_owned())
                }
                _ => return None,
            },
        })
    }

    /// How the daemon said it; unlike `Display`, which explains it.
    ///
    /// ```
    /// use hostap_ctrl::reply::Refusal;
    ///
    /// assert_eq!(Refusal::Busy.text(), "FAIL-BUSY");
    /// assert_eq!(Refusal::Busy.to_string(), "FAIL-BUSY (another operation is in progress)");
    /// ```
    pub fn text(&self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Self::Fail => "FAIL",
            Self::Busy => "FAIL-BUSY",
            Self::PbcOverlap => "FAIL-PBC-OVERLAP",
            Self::UnknownUuid => "FAIL-UNKNOWN-UUID",
            Self::NoApSettings => "FAIL-NO-AP-SETTINGS",
            Self::InvalidPin => "FAIL-INVALID-PIN",
            Self::ChannelUnavailable => "FAIL-CHANNEL-UNAVAILABLE",
            Self::ChannelUnsupported => "FAIL-CHANNEL-UNSUPPORTED",
            Self::Checksum => "FAIL-CHECKSUM",
            Self::NoInterface => "FAIL-NO-IFNAME-MATCH",
            Self::InvalidRange => "FAIL-Invalid range",
            Self::TooLongResponse => "FAIL-Too long response",
            Self::UnknownCommand => "UNKNOWN COMMAND",
            Self::InvalidLinkId => "INVALID LINK ID",
            Self::NoLinksActive => "NO LINKS ACTIVE",
            Self::Other(reason) => return Cow::Owned(format!("FAIL-{}", reason.escape_debug())),
        })
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text())?;
        formatter.write_str(match self {
            Self::Busy => " (another operation is in progress)",
            Self::PbcOverlap => " (two WPS buttons were pressed)",
            Self::Checksum => " (a digit of the PIN is wrong)",
            Self::NoInterface => " (no such interface)",
            Self::UnknownCommand => " (not known to this daemon, release or build)",
            _ => "",
        })
    }
}

/// Why a reply could not be read into its type. It does not hold the reply, which may be secret, but
/// for what stands behind `FAIL-`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReplyError {
    /// The daemon said no.
    Refused(Refusal),
    /// The reply is something else than was expected.
    Unexpected {
        /// What was expected, in words.
        expected: &'static str,
    },
}

impl fmt::Display for ReplyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(refusal) => write!(formatter, "the daemon refused: {refusal}"),
            Self::Unexpected { expected } => {
                write!(formatter, "the daemon's reply is not the expected one ({expected})")
            }
        }
    }
}

impl core::error::Error for ReplyError {}

impl From<Refusal> for ReplyError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::string::ToString;

    #[test]
    fn an_unexpected_reply_does_not_read_as_the_expected_one() {
        let error = ReplyError::Unexpected { expected: "PONG" };
        assert_eq!(error.to_string(), "the daemon's reply is not the expected one (PONG)");
    }
}
