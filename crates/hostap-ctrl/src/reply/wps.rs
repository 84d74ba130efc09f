//! WPS: its status on an access point, and PINs.

use core::fmt;

use super::body::{Body, refused};
use super::keyword::keywords;
use super::{FromText, Reply, ReplyError};
use crate::value::{MacAddress, Text};

keywords! {
    /// The state of the WPS button.
    ///
    /// ```
    /// use hostap_ctrl::reply::PbcStatus;
    ///
    /// assert_eq!(PbcStatus::from("Timed-out"), PbcStatus::TimedOut);
    /// ```
    pub enum PbcStatus {
        /// It has not been pressed.
        Disabled = "Disabled",
        /// It has been pressed, and a device is awaited.
        Active = "Active",
        /// No device came in time.
        TimedOut = "Timed-out",
        /// Two devices came.
        Overlap = "Overlap",
        /// hostapd has no name for it.
        Unknown = "Unknown",
    }

    /// How WPS ended the last time.
    ///
    /// ```
    /// use hostap_ctrl::reply::WpsResult;
    ///
    /// assert_eq!(WpsResult::from("Success"), WpsResult::Success);
    /// ```
    pub enum WpsResult {
        /// A device got the settings.
        Success = "Success",
        /// It did not.
        Failed = "Failed",
        /// There was no last time.
        None = "None",
    }
}

/// The reply of hostapd's `WPS_GET_STATUS`.
///
/// ```
/// use hostap_ctrl::reply::{PbcStatus, Reply, WpsResult, WpsStatus};
///
/// let reply = b"PBC Status: Disabled\nLast WPS result: Success\nPeer Address: 02:00:00:00:01:00\n";
/// let status = WpsStatus::parse(reply).unwrap();
/// assert_eq!(status.pbc_status(), Some(PbcStatus::Disabled));
/// assert_eq!(status.last_result(), Some(WpsResult::Success));
/// assert!(status.peer_address().is_some() && status.failure_reason().is_none());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct WpsStatus<'a>(Body<'a>);

impl<'a> WpsStatus<'a> {
    /// The text of one, which was kept.
    pub(crate) fn of_kept(text: &'a [u8]) -> Self {
        Self(Body::new(text))
    }

    fn read<T: FromText<'a>>(&self, key: &str) -> Option<T> {
        let mut lines = self.0.lines();
        let value = lines.find_map(|line| line.strip_prefix(key.as_bytes())?.strip_prefix(b": "));
        T::from_text(Text::new(value?))
    }

    /// The state of the button. On the wire: `PBC Status`.
    pub fn pbc_status(&self) -> Option<PbcStatus<'a>> {
        self.read("PBC Status")
    }

    /// How WPS ended the last time. On the wire: `Last WPS result`.
    pub fn last_result(&self) -> Option<WpsResult<'a>> {
        self.read("Last WPS result")
    }

    /// Why it failed, if it did for a reason that has a name. On the wire: `Failure Reason`.
    pub fn failure_reason(&self) -> Option<Text<'a>> {
        self.read("Failure Reason")
    }

    /// The device it was with. On the wire: `Peer Address`.
    pub fn peer_address(&self) -> Option<MacAddress> {
        self.read("Peer Address")
    }

    /// All of the text.
    pub const fn text(&self) -> Text<'a> {
        self.0.text()
    }

    /// Whether the text stops within a line.
    pub fn is_cut(&self) -> bool {
        self.0.is_cut()
    }
}

impl<'a> Reply<'a> for WpsStatus<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        refused(reply)?;
        let status = Self(Body::new(reply));
        if status.pbc_status().is_none() {
            return Err(ReplyError::Unexpected { expected: "the status of WPS: PBC Status: ..." });
        }
        Ok(status)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for WpsStatus<'_> {
    /// A map with the names on the wire.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("PBC Status", &self.pbc_status())?;
        map.serialize_entry("Last WPS result", &self.last_result())?;
        if let Some(reason) = self.failure_reason() {
            map.serialize_entry("Failure Reason", &reason)?;
        }
        if let Some(address) = self.peer_address() {
            map.serialize_entry("Peer Address", &address)?;
        }
        map.end()
    }
}

/// A PIN of WPS, to be shown to the user: reply of
/// wpa_supplicant's `WPS_PIN` (hostapd's answers `OK`), of `WPS_AP_PIN` and of `WPS_CHECK_PIN`.
/// Zeros at its beginning are part of it. `Debug` hides it, `Display` shows it.
///
/// ```
/// use hostap_ctrl::reply::{Pin, Reply};
///
/// let pin = Pin::parse(b"00340012").unwrap();
/// assert_eq!(pin.to_string(), "00340012");
/// assert_eq!(format!("{pin:?}"), "Pin(<secret>)");
/// assert!(Pin::parse(b"12345670").unwrap().has_valid_checksum());
/// assert!(Pin::parse(b"OK\n").is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Pin<'a>(&'a str);

impl<'a> Pin<'a> {
    /// The digits.
    pub const fn as_str(&self) -> &'a str {
        self.0
    }

    /// Whether there are eight digits of which the last fits the others. A PIN that somebody
    /// chose need not be so.
    pub fn has_valid_checksum(&self) -> bool {
        let digits = self.0.bytes().enumerate();
        let weighted =
            digits.map(|(at, digit)| u32::from(digit - b'0') * if at % 2 == 0 { 3 } else { 1 });
        self.0.len() == 8 && weighted.sum::<u32>() % 10 == 0
    }
}

impl<'a> FromText<'a> for Pin<'a> {
    fn from_text(text: Text<'a>) -> Option<Self> {
        let digits = text.to_str().ok()?;
        let right = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
        right.then_some(Self(digits))
    }
}

impl<'a> Reply<'a> for Pin<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        refused(reply)?;
        let digits = Text::new(reply.strip_suffix(b"\n").unwrap_or(reply));
        Self::from_text(digits).ok_or(ReplyError::Unexpected { expected: "the digits of a PIN" })
    }
}

impl fmt::Display for Pin<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.0)
    }
}

impl fmt::Debug for Pin<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Pin(<secret>)")
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Pin<'_> {
    /// A string of the digits: a PIN is there to be shown.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct("Secret", self.0)
    }
}
