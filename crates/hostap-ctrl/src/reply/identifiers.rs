//! Replies of a number or a word: identifiers, PONG, an address; OK or a number.

use super::body::refused;
use super::{Done, FromText, Pin, Reply, ReplyError};
use crate::value::{HexNumber, MacAddress, Text};

fn line(reply: &[u8]) -> Text<'_> {
    Text::new(reply.strip_suffix(b"\n").unwrap_or(reply))
}

/// The number of something that the daemon made: reply of `ADD_NETWORK`, `ADD_CRED`,
/// `DPP_QR_CODE`, `DPP_BOOTSTRAP_GEN`, `NAN_PUBLISH`, `RADIO_WORK add`, `REQ_BEACON` and others.
///
/// ```
/// use hostap_ctrl::reply::{Identifier, Reply};
///
/// assert_eq!(Identifier::parse(b"0\n").unwrap().value(), 0);
/// assert_eq!(Identifier::parse(b"12").unwrap().value(), 12);
/// assert!(Identifier::parse(b"OK\n").is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Identifier(u32);

impl Identifier {
    /// The number.
    pub const fn value(self) -> u32 {
        self.0
    }
}

impl Reply<'_> for Identifier {
    fn parse(reply: &[u8]) -> Result<Self, ReplyError> {
        refused(reply)?;
        let text = line(reply);
        let digits = text.as_bytes().iter().all(u8::is_ascii_digit);
        let number = digits.then(|| u32::from_text(text)).flatten();
        number.map(Self).ok_or(ReplyError::Unexpected { expected: "a number" })
    }
}

/// The identifier of a query, which `P2P_SERV_DISC_CANCEL_REQ` takes back: reply of
/// `P2P_SERV_DISC_REQ`. It is hex without `0x`, of up to 64 bits.
///
/// ```
/// use hostap_ctrl::reply::{HexIdentifier, Reply};
///
/// let query = HexIdentifier::parse(b"557b36f91420").unwrap();
/// assert_eq!(query.number().to_string(), "557b36f91420");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct HexIdentifier<'a>(HexNumber<'a>);

impl<'a> HexIdentifier<'a> {
    /// The number, with its digits.
    pub const fn number(&self) -> HexNumber<'a> {
        self.0
    }
}

impl<'a> Reply<'a> for HexIdentifier<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        refused(reply)?;
        let number = HexNumber::from_text(line(reply)).map(Self);
        number.ok_or(ReplyError::Unexpected { expected: "a number in hex" })
    }
}

/// The reply of `PING`: the daemon is there.
///
/// ```
/// use hostap_ctrl::reply::{Pong, Reply};
///
/// assert!(Pong::parse(b"PONG\n").is_ok());
/// assert!(Pong::parse(b"PO").is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Pong;

impl Reply<'_> for Pong {
    fn parse(reply: &[u8]) -> Result<Self, ReplyError> {
        refused(reply)?;
        let there = line(reply) == "PONG";
        there.then_some(Self).ok_or(ReplyError::Unexpected { expected: "PONG" })
    }
}

/// An address and nothing else: reply of `P2P_GROUP_MEMBER`.
///
/// ```
/// use hostap_ctrl::reply::{PeerAddress, Reply};
///
/// let member = PeerAddress::parse(b"46:00:00:00:02:00").unwrap();
/// assert_eq!(member.address().to_string(), "46:00:00:00:02:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct PeerAddress(MacAddress);

impl PeerAddress {
    /// The address.
    pub const fn address(&self) -> MacAddress {
        self.0
    }
}

impl Reply<'_> for PeerAddress {
    fn parse(reply: &[u8]) -> Result<Self, ReplyError> {
        refused(reply)?;
        let address = MacAddress::from_text(line(reply)).map(Self);
        address.ok_or(ReplyError::Unexpected { expected: "an address" })
    }
}

/// The reply of `SCAN`: it was started or will be. Asked with `use_id=1`, the daemon tells the
/// number that the scan's events have.
///
/// ```
/// use hostap_ctrl::reply::{Refusal, Reply, ReplyError, ScanStarted};
///
/// assert_eq!(ScanStarted::parse(b"OK\n").unwrap().id(), None);
/// assert_eq!(ScanStarted::parse(b"7\n").unwrap().id(), Some(7));
/// assert_eq!(ScanStarted::parse(b"FAIL-BUSY\n"), Err(ReplyError::Refused(Refusal::Busy)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ScanStarted {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    id: Option<u32>,
}

impl ScanStarted {
    /// The number of the scan, if it was asked for.
    pub const fn id(&self) -> Option<u32> {
        self.id
    }
}

impl Reply<'_> for ScanStarted {
    fn parse(reply: &[u8]) -> Result<Self, ReplyError> {
        if Done::parse(reply).is_ok() {
            return Ok(Self { id: None });
        }
        match Identifier::parse(reply) {
            Ok(id) => Ok(Self { id: Some(id.value()) }),
            Err(ReplyError::Refused(refusal)) => Err(ReplyError::Refused(refusal)),
            Err(_) => Err(ReplyError::Unexpected { expected: "OK or the number of the scan" }),
        }
    }
}

/// The reply of `P2P_CONNECT`.
///
/// ```
/// use hostap_ctrl::reply::{P2pStarted, Reply};
///
/// assert_eq!(P2pStarted::parse(b"OK\n"), Ok(P2pStarted::Started));
/// let P2pStarted::ShowPin(pin) = P2pStarted::parse(b"00340012").unwrap() else { panic!() };
/// assert_eq!(pin.as_str(), "00340012");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum P2pStarted<'a> {
    /// It was started.
    Started,
    /// It was started, and this PIN is to be typed into the other device.
    ShowPin(Pin<'a>),
}

impl<'a> Reply<'a> for P2pStarted<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        if Done::parse(reply).is_ok() {
            return Ok(Self::Started);
        }
        match Pin::parse(reply) {
            Ok(pin) => Ok(Self::ShowPin(pin)),
            Err(ReplyError::Refused(refusal)) => Err(ReplyError::Refused(refusal)),
            Err(_) => Err(ReplyError::Unexpected { expected: "OK or a PIN" }),
        }
    }
}
