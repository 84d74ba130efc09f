//! What a scan is to look for.

use core::time::Duration;
use std::vec::Vec;

use crate::command::Scan;
use crate::value::{Megahertz, Ssid};

/// A scan of all channels that takes its time, unless said otherwise.
const TIME_LIMIT: Duration = Duration::from_secs(30);

/// What [`Station::scan`](super::Station::scan) looks for, and for how long.
///
/// ```
/// use hostap_ctrl::station::ScanOptions;
/// use hostap_ctrl::value::Ssid;
/// use std::time::Duration;
///
/// let hidden = Ssid::new(b"hidden one").unwrap();
/// let options = ScanOptions::new()
///     .frequencies([2412, 2437, 2462])
///     .ssid(hidden)
///     .time_limit(Duration::from_secs(10));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct ScanOptions {
    frequencies: Vec<(Megahertz, Megahertz)>,
    ssids: Vec<Ssid>,
    passive: bool,
    only_new: bool,
    scan_only: bool,
    pub(super) time_limit: Duration,
}

impl Default for ScanOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl ScanOptions {
    /// All channels, all networks, within half a minute.
    pub const fn new() -> Self {
        Self {
            frequencies: Vec::new(),
            ssids: Vec::new(),
            passive: false,
            only_new: false,
            scan_only: false,
            time_limit: TIME_LIMIT,
        }
    }

    /// Looks on this frequency, in MHz, and not on all. Each call adds one more.
    pub fn frequency(mut self, frequency: Megahertz) -> Self {
        self.frequencies.push((frequency, frequency));
        self
    }

    /// Looks on these frequencies, in MHz, besides those already given.
    pub fn frequencies(mut self, frequencies: impl IntoIterator<Item = Megahertz>) -> Self {
        self.frequencies.extend(frequencies.into_iter().map(|frequency| (frequency, frequency)));
        self
    }

    /// Looks on the frequencies from `first` to `last`, in MHz, besides those already given.
    pub fn frequency_range(mut self, first: Megahertz, last: Megahertz) -> Self {
        self.frequencies.push((first, last));
        self
    }

    /// Asks for this network by its name, which is the way to find a hidden one. Each call adds one
    /// more; drivers take a few, four often. Other networks are not asked then: they are found where
    /// the radio hears them announce themselves.
    pub fn ssid(mut self, ssid: Ssid) -> Self {
        self.ssids.push(ssid);
        self
    }

    /// Only listens, and asks for nothing. It takes longer, and does not find hidden networks.
    pub fn passive(mut self) -> Self {
        self.passive = true;
        self
    }

    /// Lets the driver forget what it has heard before, so that old results are not mixed with new
    /// ones. wpa_supplicant itself still knows of BSSes of the scans before.
    pub fn only_new(mut self) -> Self {
        self.only_new = true;
        self
    }

    /// Does not connect to what is found, even if nothing is connected and a configured network is
    /// among it.
    pub fn scan_only(mut self) -> Self {
        self.scan_only = true;
        self
    }

    /// How long it may take in all: waiting for another scan's end, and the scan (30 s unless set).
    pub const fn time_limit(mut self, limit: Duration) -> Self {
        self.time_limit = limit;
        self
    }

    /// The command that starts it.
    pub(super) fn command(&self) -> Scan<'_> {
        let mut scan = Scan::new().use_id(true);
        if self.scan_only {
            scan = scan.scan_only();
        }
        for (first, last) in self.frequencies.iter().copied() {
            scan = if first == last {
                scan.frequency(first)
            } else {
                scan.frequency_range(first, last)
            };
        }
        for ssid in &self.ssids {
            scan = scan.ssid(ssid.as_bytes());
        }
        if self.passive {
            scan = scan.passive(true);
        }
        if self.only_new {
            scan = scan.only_new();
        }
        scan
    }
}
