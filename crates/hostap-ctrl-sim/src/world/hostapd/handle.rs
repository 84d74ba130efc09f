//! What a test does around a hostapd while the world runs: stations come and go.

use std::sync::Arc;

use crate::behaviour::Mac;
use crate::station::Station;
use crate::world::World;
use crate::world::air::{Answered, Method};
use crate::world::core::{Core, State};
use crate::world::hostapd::wps;
use crate::world::notice::Notice;

/// An interface of a hostapd of a running world; see [`World::hostapd`].
///
/// ```
/// use hostap_ctrl_sim::{AccessPoint, Hostapd, Station, World};
/// use std::os::unix::net::UnixDatagram;
///
/// # let directory = std::env::temp_dir().join(format!("hostap-ctrl-join-{}", std::process::id()));
/// # std::fs::create_dir_all(&directory)?;
/// let lab = AccessPoint::new("Lab").wpa2("correct horse");
/// let world = World::builder().hostapd(Hostapd::new("wlan1", lab)).start(&directory)?;
///
/// let monitor = UnixDatagram::bind(directory.join("monitor"))?;
/// monitor.connect(directory.join("hostapd/wlan1"))?;
/// monitor.send(b"ATTACH")?;
/// let mut buffer = [0; 4096];
/// monitor.recv(&mut buffer)?;
///
/// let access_point = world.hostapd("wlan1").unwrap();
/// assert!(access_point.join(Station::new([2, 0, 0, 0, 9, 0]).signal(-61)));
/// let length = monitor.recv(&mut buffer)?;
/// assert_eq!(&buffer[..length], b"<3>AP-STA-CONNECTED 02:00:00:00:09:00");
/// # drop(world);
/// # std::fs::remove_dir_all(&directory)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct HostapdHandle {
    core: Arc<Core>,
    bssid: Mac,
}

impl World {
    /// The hostapd with this interface, which may be one of its further BSSs.
    pub fn hostapd(&self, interface: impl AsRef<str>) -> Option<HostapdHandle> {
        let interface = interface.as_ref();
        let bssid = self.core.change(|state| {
            let mut points = state.air.points().iter();
            let owns = |name: &str| name == interface;
            points
                .find(|point| point.owner.as_ref().is_some_and(|owner| owns(&owner.interface)))
                .map(|point| point.bssid)
        })?;
        Some(HostapdHandle { core: Arc::clone(&self.core), bssid })
    }
}

impl HostapdHandle {
    /// Its address.
    pub fn bssid(&self) -> [u8; 6] {
        self.bssid
    }

    /// A station comes. `false` when it is not let in: by a list, since there is no room, since the
    /// access point is off, or since its passphrase is another one (hostapd finds that out in the
    /// handshake, which takes it some seconds).
    pub fn join(&self, station: Station) -> bool {
        self.core.change(|state| enter(state, self.bssid, station))
    }

    /// A station goes by itself; `false` where it was not there.
    pub fn leave(&self, station: [u8; 6]) -> bool {
        self.core.change(|state| {
            let point = state.air.point(self.bssid);
            let is_there = point
                .is_some_and(|point| point.stations.iter().any(|other| other.station == station));
            // IEEE 802.11: leaving the BSS.
            state.air.leave(self.bssid, station, 3);
            is_there
        })
    }

    /// The stations that are associated, or on their way to it.
    pub fn stations(&self) -> Vec<[u8; 6]> {
        self.core.change(|state| {
            let point = state.air.point(self.bssid);
            let stations = point.map(|point| point.stations.iter().map(|other| other.station));
            stations.map(Iterator::collect).unwrap_or_default()
        })
    }

    /// A station whose button is pushed. It joins where this access point's button is pushed too.
    pub fn join_by_button(&self, station: Station) -> bool {
        self.register(station, None)
    }

    /// A station with this PIN of WPS. It joins where the same was entered at the access point.
    pub fn join_by_pin(&self, station: Station, pin: &str) -> bool {
        self.register(station, Some(pin.into()))
    }

    fn register(&self, station: Station, pin: Option<String>) -> bool {
        let bssid = self.bssid;
        self.core.change(|state| {
            let address = station.address;
            let Some(point) = state.air.point(bssid).filter(|point| point.on) else {
                return false;
            };
            let Some(owner) = point.owner.clone() else { return false };
            let success = match &pin {
                None => point.button,
                Some(pin) => point.pins.contains(pin),
            };
            let is_expected = point.button || !point.pins.is_empty();
            let seen = Notice::WpsSeen { bssid, station: address, pin: pin.clone() };
            state.air.tell(owner.clone(), seen);
            // With nothing expected, nobody answers the station that looks around.
            if !is_expected || (pin.is_none() && !success) {
                return false;
            }
            state.air.tell(owner.clone(), Notice::WpsStarted { bssid, station: address, pin });
            state.air.tell(owner, Notice::WpsEnded { bssid, station: address, success });
            success && enter(state, bssid, Station { passphrase: None, ..station })
        })
    }

    /// Whether its button is pushed.
    pub fn is_button_active(&self) -> bool {
        self.core.change(|state| state.air.point(self.bssid).is_some_and(|point| point.button))
    }

    /// The channel's frequency in MHz.
    pub fn frequency(&self) -> u32 {
        let frequency = |state: &mut State| {
            state.air.point(self.bssid).map_or(0, |point| point.setup.frequency)
        };
        self.core.change(frequency)
    }

    /// A PIN with the right checksum, for [`join_by_pin`](Self::join_by_pin).
    pub fn pin(number: u64) -> String {
        wps::pin_of(number)
    }
}

/// All frames of a station that joins.
fn enter(state: &mut State, bssid: Mac, station: Station) -> bool {
    let air = &mut state.air;
    let Some(security) = air.point(bssid).map(|point| point.setup.security.clone()) else {
        return false;
    };
    let address = station.address;
    let passphrase = station.passphrase.clone();
    air.invite(station);
    let password = passphrase.clone().or(security.sae_password.clone()).unwrap_or_default();
    let method = match (&security.sae_password, &security.passphrase) {
        (Some(_), None) => Method::Sae(&password),
        _ => Method::Open,
    };
    if air.authenticate(bssid, address, None, &method) != Answered::Yes
        || air.associate(bssid, address) != Answered::Yes
    {
        return false;
    }
    if let Some(right) = &security.passphrase {
        let key = passphrase.as_ref().unwrap_or(right);
        if !air.check_passphrase(bssid, address, key) {
            return false;
        }
    }
    air.join(bssid, address);
    true
}
