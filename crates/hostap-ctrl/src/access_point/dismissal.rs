//! How a station is sent away.

use core::time::Duration;

/// How a station is sent away: with which reason, and whether to wait until it has left.
///
/// ```
/// use std::time::Duration;
/// use hostap_ctrl::access_point::Dismissal;
///
/// // Reason 5: the access point has too many stations.
/// let how = Dismissal::reason(5).wait(Duration::from_secs(2));
/// # assert_ne!(how, Dismissal::default());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use]
pub struct Dismissal {
    pub(super) reason: Option<u16>,
    pub(super) silent: bool,
    pub(super) wait: Option<Duration>,
}

impl Dismissal {
    /// With a reason code of IEEE 802.11. Without one, hostapd says 2: the authentication is not
    /// valid any more.
    pub fn reason(code: u16) -> Self {
        Self { reason: Some(code), ..Self::default() }
    }

    /// Without a frame to the station: only the access point forgets it.
    pub fn silently(mut self) -> Self {
        self.silent = true;
        self
    }

    /// Waits up to so long until the station has left. It may come back at once.
    pub fn wait(mut self, limit: Duration) -> Self {
        self.wait = Some(limit);
        self
    }
}
