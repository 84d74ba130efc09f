//! What to connect to, and how long to try.

use core::time::Duration;

use super::NetworkConfiguration;

/// What to connect to, and how: for [`connect`](super::Station::connect) and its like, which also
/// take a [`NetworkConfiguration`] as it is.
///
/// ```
/// use std::time::Duration;
/// use hostap_ctrl::station::{ConnectRequest, NetworkConfiguration};
///
/// let network = NetworkConfiguration::open("Lab");
/// let request = ConnectRequest::new(&network).time_limit(Duration::from_secs(60)).scans(5);
/// let saved = ConnectRequest::saved(3);
/// # let _ = (request, saved);
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct ConnectRequest {
    pub(super) what: What,
    pub(super) time_limit: Duration,
    pub(super) prompt_limit: Duration,
    pub(super) scans: u32,
    pub(super) exclusive: bool,
}

#[derive(Debug, Clone)]
pub(super) enum What {
    New(NetworkConfiguration),
    Saved(u32),
}

impl ConnectRequest {
    fn to(what: What) -> Self {
        Self {
            what,
            time_limit: Duration::from_secs(30),
            prompt_limit: Duration::from_secs(120),
            scans: 3,
            exclusive: false,
        }
    }

    /// To a network that is added for this. It stays when it is connected, until it is removed,
    /// or the daemon ends and its configuration was not saved. It is removed again when it fails.
    pub fn new(network: &NetworkConfiguration) -> Self {
        Self::to(What::New(network.clone()))
    }

    /// To a network that is configured already, by its number. When it fails, it is as it was.
    pub fn saved(network_id: u32) -> Self {
        Self::to(What::Saved(network_id))
    }

    /// How long it may take; 30 seconds if nothing is said. The time that prompts wait for their
    /// answers does not count.
    pub fn time_limit(mut self, limit: Duration) -> Self {
        self.time_limit = limit;
        self
    }

    /// How long a prompt may wait for its answer; 2 minutes if nothing is said. The access point
    /// may lose patience sooner.
    pub fn prompt_limit(mut self, limit: Duration) -> Self {
        self.prompt_limit = limit;
        self
    }

    /// After how many scans in vain the network is not there; 3 if nothing is said. Most find all
    /// that is there at the first, hidden ones and those on radar channels may take another.
    /// wpa_supplicant waits for 5 seconds between two.
    pub fn scans(mut self, scans: u32) -> Self {
        self.scans = scans.max(1);
        self
    }

    /// Whether the other networks stay disabled when it is connected, so that wpa_supplicant never
    /// goes to one of them by itself. If nothing is said, they are as they were before.
    pub fn exclusive(mut self, exclusive: bool) -> Self {
        self.exclusive = exclusive;
        self
    }
}

impl From<&NetworkConfiguration> for ConnectRequest {
    fn from(network: &NetworkConfiguration) -> Self {
        Self::new(network)
    }
}

impl From<NetworkConfiguration> for ConnectRequest {
    fn from(network: NetworkConfiguration) -> Self {
        Self::to(What::New(network))
    }
}
