//! Letting devices in with WPS.

use core::fmt;
use core::time::Duration;
use std::boxed::Box;

use crate::station::{WpsConfigError, WpsPin};
use crate::value::{DeviceType, MacAddress, Uuid};

/// A device that is to be let in by its PIN, for
/// [`AccessPoint::wps_pin`](super::AccessPoint::wps_pin).
///
/// ```
/// use std::time::Duration;
/// use hostap_ctrl::access_point::WpsAdmission;
///
/// let admission = WpsAdmission::by("1234-5670".parse()?).limit(Duration::from_secs(60));
/// assert!(!format!("{admission:?}").contains("1234"));
/// # Ok::<(), hostap_ctrl::station::InvalidWpsPin>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct WpsAdmission {
    pub(super) pin: WpsPin,
    pub(super) uuid: Option<Uuid>,
    pub(super) address: Option<MacAddress>,
    pub(super) limit: Duration,
}

impl WpsAdmission {
    /// By the PIN that the device shows; any device that knows it.
    pub fn by(pin: WpsPin) -> Self {
        Self { pin, uuid: None, address: None, limit: Duration::from_secs(120) }
    }

    /// Only the device with this UUID.
    pub fn uuid(mut self, uuid: Uuid) -> Self {
        self.uuid = Some(uuid);
        self
    }

    /// Only the device with this address.
    pub fn address(mut self, address: MacAddress) -> Self {
        self.address = Some(address);
        self
    }

    /// How long the PIN holds (two minutes unless set), in whole seconds.
    pub fn limit(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }
}

/// A device that looks for an access point with WPS.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct WpsEnrollee {
    /// Its address.
    pub address: MacAddress,
    /// Its UUID.
    pub uuid: Uuid,
    /// What kind of device it is.
    pub device_type: DeviceType,
    /// How it calls itself: any bytes.
    #[cfg_attr(feature = "serde", serde(serialize_with = "super::bytes::text"))]
    pub device_name: Box<[u8]>,
}

/// What happens while a device is let in with WPS.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum WpsStep {
    /// A device looks for an access point with WPS. Told once for each device.
    Seen(WpsEnrollee),
    /// A device wants to come in with a PIN, which has to be given.
    PinNeeded(WpsEnrollee),
    /// An attempt failed; another one may follow.
    Failed(WpsMismatch),
    /// It is over. Nothing follows.
    Ended(WpsOutcome),
}

/// Why an attempt at WPS failed: the two did not agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct WpsMismatch {
    /// The number of the message at which it did; 8 and 9 after a PIN mean that it is wrong.
    pub message: Option<i64>,
    /// Why, as WPS numbers reasons.
    pub error: Option<WpsConfigError>,
}

impl fmt::Display for WpsMismatch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.error {
            Some(error) => write!(formatter, "WPS failed: {error}"),
            None => formatter.write_str("WPS failed; no reason was told"),
        }
    }
}

/// How WPS ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum WpsOutcome {
    /// A device has got the settings. It connects next.
    Registered {
        /// Its address.
        address: MacAddress,
        /// Its UUID.
        uuid: Uuid,
    },
    /// The buttons of two devices were pressed.
    Overlap,
    /// No device came in time, or the button was cancelled: hostapd tells both alike.
    TimedOut,
    /// It was cancelled while a device was at it.
    Cancelled,
    /// The daemon is gone.
    DaemonGone,
}

impl fmt::Display for WpsOutcome {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Registered { address, .. } => write!(formatter, "{address} has got the settings"),
            Self::Overlap => formatter.write_str(
                "the WPS buttons of two devices were pressed: wait two minutes, and press one",
            ),
            Self::TimedOut => {
                formatter.write_str("no device came in time, or the WPS button was cancelled")
            }
            Self::Cancelled => formatter.write_str("WPS was cancelled"),
            Self::DaemonGone => formatter.write_str("the daemon is gone"),
        }
    }
}
