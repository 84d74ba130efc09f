//! How a world is described.

use std::io;
use std::path::Path;

use super::World;
use super::access_point::AccessPoint;
use super::p2p::P2pPeer;

/// A wpa_supplicant of a world: its interface and what it may do.
///
/// ```
/// use hostap_ctrl_sim::Supplicant;
///
/// let supplicant = Supplicant::new("wlan0").update_config(true);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Supplicant {
    pub(super) interface: String,
    pub(super) address: Option<[u8; 6]>,
    pub(super) update_config: bool,
    pub(super) udp: bool,
    /// As other P2P devices see it; none: without P2P.
    pub(super) p2p: Option<String>,
}

impl Supplicant {
    /// A wpa_supplicant with this interface and no networks.
    pub fn new(interface: impl Into<String>) -> Self {
        Self {
            interface: interface.into(),
            address: None,
            update_config: false,
            udp: false,
            p2p: None,
        }
    }

    /// The interface's address. Otherwise the world gives it one.
    pub fn address(mut self, address: [u8; 6]) -> Self {
        self.address = Some(address);
        self
    }

    /// Whether SAVE_CONFIG may write its configuration (not otherwise, as without the line
    /// `update_config=1`). It is kept for a restart.
    pub fn update_config(mut self, allowed: bool) -> Self {
        self.update_config = allowed;
        self
    }

    /// It speaks P2P, under this name, on an interface of its own: `p2p-dev-wlan0`.
    pub fn p2p(mut self, name: impl Into<String>) -> Self {
        self.p2p = Some(name.into());
        self
    }

    /// Listens on UDP, each socket on a free port of 127.0.0.1, in place of socket files.
    pub fn udp(mut self) -> Self {
        self.udp = true;
        self
    }
}

impl From<&str> for Supplicant {
    fn from(interface: &str) -> Self {
        Self::new(interface)
    }
}

/// A hostapd of a world, with one access point or several.
///
/// ```
/// use hostap_ctrl_sim::{AccessPoint, Hostapd};
///
/// let hostapd = Hostapd::new("wlan1", AccessPoint::new("Lab WPA2").wpa2("correct horse"))
///     .bss("wlan1_guests", AccessPoint::new("Lab guests"))
///     .interface("wlan2", AccessPoint::new("Lab 5 GHz").frequency(5180).wpa3("battery staple"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hostapd {
    /// Never empty.
    pub(super) interfaces: Vec<HostapdInterface>,
    pub(super) high_throughput: bool,
    pub(super) udp: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct HostapdInterface {
    pub(super) name: String,
    pub(super) access_point: AccessPoint,
    /// A further BSS of the radio of the interface before it.
    pub(super) shares_radio: bool,
}

impl Hostapd {
    /// A hostapd whose interface is this access point.
    pub fn new(interface: impl Into<String>, access_point: AccessPoint) -> Self {
        let hostapd = Self { interfaces: Vec::new(), high_throughput: true, udp: false };
        hostapd.interface(interface, access_point)
    }

    /// Another interface, with a radio of its own.
    pub fn interface(mut self, name: impl Into<String>, access_point: AccessPoint) -> Self {
        let name = name.into();
        self.interfaces.push(HostapdInterface { name, access_point, shares_radio: false });
        self
    }

    /// Another BSS on the radio of the interface before it: it has the same channel.
    pub fn bss(mut self, name: impl Into<String>, access_point: AccessPoint) -> Self {
        let name = name.into();
        self.interfaces.push(HostapdInterface { name, access_point, shares_radio: true });
        self
    }

    /// Without IEEE 802.11n (high throughput).
    pub fn legacy(mut self) -> Self {
        self.high_throughput = false;
        self
    }

    /// Listens on UDP, each socket on a free port of 127.0.0.1, in place of socket files.
    pub fn udp(mut self) -> Self {
        self.udp = true;
        self
    }
}

/// Describes a [`World`]; see there.
#[derive(Clone, Debug)]
pub struct WorldBuilder {
    pub(super) access_points: Vec<AccessPoint>,
    pub(super) supplicants: Vec<Supplicant>,
    pub(super) hostapds: Vec<Hostapd>,
    pub(super) peers: Vec<P2pPeer>,
    pub(super) pace: f64,
}

/// A scan of three seconds takes 30 ms.
const FAST: f64 = 0.01;

impl Default for WorldBuilder {
    fn default() -> Self {
        Self {
            access_points: Vec::new(),
            supplicants: Vec::new(),
            hostapds: Vec::new(),
            peers: Vec::new(),
            pace: FAST,
        }
    }
}

impl WorldBuilder {
    /// Adds an access point that no daemon of the world runs.
    pub fn access_point(mut self, access_point: AccessPoint) -> Self {
        self.access_points.push(access_point);
        self
    }

    /// Adds a wpa_supplicant: by the name of its interface, or as [`Supplicant`] describes it.
    pub fn supplicant(mut self, supplicant: impl Into<Supplicant>) -> Self {
        self.supplicants.push(supplicant.into());
        self
    }

    /// Adds a hostapd.
    pub fn hostapd(mut self, hostapd: Hostapd) -> Self {
        self.hostapds.push(hostapd);
        self
    }

    /// Adds a P2P device.
    pub fn peer(mut self, peer: P2pPeer) -> Self {
        self.peers.push(peer);
        self
    }

    /// What takes a second in reality takes this many seconds in the world (0.01 otherwise; 0.001 is
    /// the least, 1,000 the most).
    pub fn pace(mut self, pace: f64) -> Self {
        // Without time between them, the daemons' own scans would leave none for commands.
        self.pace = if pace.is_nan() { FAST } else { pace.clamp(0.001, 1_000.0) };
        self
    }

    /// As slow as reality.
    pub fn real_time(self) -> Self {
        self.pace(1.0)
    }

    /// Starts all daemons. When this returns, clients can connect.
    ///
    /// # Errors
    /// What making directories, bind or the threads' start said.
    pub fn start(self, directory: impl AsRef<Path>) -> io::Result<World> {
        World::start(self, directory.as_ref())
    }
}
