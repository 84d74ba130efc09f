//! Letting devices in with WPS.

use core::fmt;
use core::time::Duration;
use std::boxed::Box;
use std::string::String;

use crate::event::WpsFail;
use crate::value::{DeviceType, MacAddress, Uuid};

/// A device that is to be let in by its PIN, for
/// [`AccessPoint::wps_pin`](super::AccessPoint::wps_pin). `Debug` hides the PIN.
///
/// ```
/// use std::time::Duration;
/// use hostap_ctrl::access_point::WpsPin;
///
/// let pin = WpsPin::new("12345670").limit(Duration::from_secs(60));
/// assert!(!format!("{pin:?}").contains("1234"));
/// ```
#[derive(Clone, PartialEq, Eq)]
#[must_use]
pub struct WpsPin {
    pub(super) pin: String,
    pub(super) uuid: Option<Uuid>,
    pub(super) address: Option<MacAddress>,
    pub(super) limit: Duration,
}

impl WpsPin {
    /// The PIN that the device shows, for any device.
    pub fn new(pin: impl Into<String>) -> Self {
        Self { pin: pin.into(), uuid: None, address: None, limit: Duration::from_secs(120) }
    }

    /// Only for the device with this UUID.
    pub fn uuid(mut self, uuid: Uuid) -> Self {
        self.uuid = Some(uuid);
        self
    }

    /// Only for the device with this address.
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

impl fmt::Debug for WpsPin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { pin: _, uuid, address, limit } = self;
        formatter
            .debug_struct("WpsPin")
            .field("uuid", uuid)
            .field("address", address)
            .field("limit", limit)
            .finish_non_exhaustive()
    }
}

/// A device that looks for an access point with WPS.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct WpsEnrollee {
    /// Its address.
    pub address: MacAddress,
    /// Its UUID.
    pub uuid: Uuid,
    /// What kind of device it is.
    pub device_type: DeviceType,
    /// How it calls itself: any bytes.
    pub device_name: Box<[u8]>,
}

/// What happens while a device is let in with WPS.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum WpsStep {
    /// A device looks for an access point with WPS. Told once for each device.
    Seen(WpsEnrollee),
    /// A device wants to come in with a PIN, which has to be given.
    PinNeeded(WpsEnrollee),
    /// An attempt failed; another one may follow.
    Failed(WpsFailure),
    /// It is over. Nothing follows.
    Ended(WpsOutcome),
}

/// Why an attempt at WPS failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct WpsFailure {
    /// The number of the message at which it did, by which it is known what was wrong.
    pub message: Option<i64>,
    /// The configuration error that the two told each other: 18 for a wrong PIN.
    pub configuration_error: Option<i64>,
}

impl WpsFailure {
    pub(super) fn new(event: &WpsFail<'_>) -> Self {
        Self { message: event.msg, configuration_error: event.config_error }
    }

    /// Whether the PIN was wrong.
    pub fn is_wrong_pin(&self) -> bool {
        self.configuration_error == Some(18)
    }
}

/// How WPS ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
