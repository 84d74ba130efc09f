//! WPS: what happens while a network is set up by button or PIN, and why it may fail.

use core::fmt;

use super::WpsPin;
use crate::value::MacAddress;

/// What happens while a network is set up by WPS, from a [`WpsAttempt`](super::WpsAttempt). The last
/// one is [`Connected`](Self::Connected) or [`Failed`](Self::Failed).
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum WpsStep {
    /// An access point is looked for.
    Searching {
        /// What is to be typed into the access point, where a PIN was asked for.
        pin: Option<WpsPin>,
    },
    /// There is an access point that waits for a device.
    AccessPointFound,
    /// The access point has let the interface in, to be set up.
    Associated {
        /// The access point.
        bssid: MacAddress,
    },
    /// The access point has told the network's name and key; wpa_supplicant has made a network of
    /// them.
    CredentialsReceived,
    /// The set-up is done; wpa_supplicant connects.
    Configured,
    /// Connected to the network. This is the end.
    Connected(WpsConnection),
    /// It came to nothing. This is the end; what was begun has been taken back.
    Failed(WpsFailure),
}

/// What WPS led to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct WpsConnection {
    /// The access point.
    pub bssid: MacAddress,
    /// The number of the network that was added. [`Station::save`](super::Station::save) keeps it.
    pub network: Option<u32>,
}

/// Why WPS came to nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum WpsFailure {
    /// The buttons of two access points were pressed, and there is no telling which is meant.
    /// Wait two minutes, and press one.
    Overlap,
    /// No access point was there in time.
    TimedOut,
    /// The access point and wpa_supplicant did not agree.
    Protocol {
        /// The number of the message that failed; 8 and 9 after a PIN mean that it is wrong.
        message: Option<i64>,
        /// Why, as WPS numbers reasons.
        error: Option<WpsConfigError>,
    },
    /// The access point does not want to set up this device now (`WPS-M2D`).
    NotReady {
        /// Why, as WPS numbers reasons.
        error: Option<WpsConfigError>,
    },
    /// Somebody called it off.
    Cancelled,
    /// The network that was set up could not be connected to, in time or before wpa_supplicant
    /// took another one.
    NotConnected,
}

/// A reason of WPS, of its list "configuration error".
///
/// ```
/// use hostap_ctrl::station::WpsConfigError;
///
/// assert_eq!(WpsConfigError(18).to_string(), "wrong PIN, or another device password");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct WpsConfigError(pub i64);

impl fmt::Display for WpsConfigError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self.0 {
            0 => "no reason was told",
            1 => "the interface for passwords of other devices failed",
            2 => "a decryption check failed",
            3 => "the band of 2.4 GHz is not supported",
            4 => "the band of 5 GHz is not supported",
            5 => "the signal is too weak",
            6 => "the network refused the authentication",
            7 => "the network refused the association",
            8 => "the DHCP server does not answer",
            9 => "DHCP configuration failed",
            10 => "the IP address is in use",
            11 => "the registrar can't be reached",
            12 => "two access points are in set-up",
            13 => "a rogue device is suspected",
            14 => "the device is busy",
            15 => "set-up is locked: wait, or switch the access point off and on",
            16 => "a message did not come in time",
            17 => "the session of registration timed out",
            18 => "wrong PIN, or another device password",
            19 => "the band of 60 GHz is not supported",
            20 => "the public key is another one",
            number => return write!(formatter, "reason {number}"),
        })
    }
}

impl fmt::Display for WpsFailure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Overlap => formatter.write_str(
                "the WPS buttons of two access points were pressed: wait two minutes, and press one",
            ),
            Self::TimedOut => formatter.write_str(
                "no access point was ready for WPS in time: press its button, or type the PIN into it",
            ),
            Self::Protocol { error: Some(error), message: Some(message) } => {
                write!(formatter, "WPS failed at message {message}: {error}")
            }
            Self::Protocol { error: Some(error), .. } => write!(formatter, "WPS failed: {error}"),
            Self::Protocol { .. } => formatter.write_str("WPS failed; no reason was told"),
            Self::NotReady { error: Some(error) } => {
                write!(formatter, "the access point does not set up this device: {error}")
            }
            Self::NotReady { .. } => {
                formatter.write_str("the access point does not set up this device now")
            }
            Self::Cancelled => formatter.write_str("WPS was cancelled"),
            Self::NotConnected => {
                formatter.write_str("WPS was done, but the network that it set up was not connected to")
            }
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for WpsFailure {
    /// The sentence for people.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
