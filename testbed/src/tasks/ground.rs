//! Where tasks are done: daemons on simulated radios, or the simulated world, in the same words.

use std::path::PathBuf;

use hostap_ctrl::value::MacAddress;

use super::p2p_peer::Peer;
use super::radios::Radios;
use super::simulated::Simulated;
use crate::arguments::Place;
use crate::bed::Bed;
use crate::failure::{Failure, Outcome};

/// How an access point is protected.
#[derive(Debug, Clone, Copy)]
pub(super) enum Security<'a> {
    Open,
    /// WPA2 with this passphrase.
    Wpa2(&'a str),
    /// WPA3 with this password.
    Wpa3(&'a str),
    /// WPA2 and WPA3 with this passphrase.
    Transition(&'a str),
    /// Encrypted without a password.
    Owe,
    /// EAP: PEAP and TTLS for the identity `user@lab` with the password `pass word`, PEAP with GTC
    /// for `gtc` with `token`.
    Enterprise,
    /// The same for stations that believe only in [`Ground::other_authority`].
    Distrusted,
}

/// The access point that a scenario wants.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted<'a> {
    pub(super) ssid: &'a [u8],
    pub(super) security: Security<'a>,
    /// 1, 6 or 11.
    pub(super) channel: u32,
    pub(super) hidden: bool,
    /// Whether stations may join by WPS.
    pub(super) wps: bool,
    /// For how many stations it has room.
    pub(super) most_stations: Option<usize>,
}

impl<'a> Wanted<'a> {
    /// One on the first channel.
    pub(super) fn new(ssid: &'a [u8], security: Security<'a>) -> Self {
        Self { ssid, security, channel: 1, hidden: false, wps: false, most_stations: None }
    }
}

/// An interface of a daemon that runs.
#[derive(Debug, Clone)]
pub(super) struct Site {
    /// Its control socket.
    pub(super) socket: PathBuf,
    /// The daemon's global control socket.
    pub(super) global: PathBuf,
    /// Its name.
    pub(super) interface: String,
    /// Its address: a BSSID, for an access point.
    pub(super) address: MacAddress,
}

/// Where tasks are done. All daemons end when it is dropped.
pub(super) trait Ground {
    /// An access point of hostapd, which sends beacons when this returns.
    fn access_point(&mut self, wanted: &Wanted<'_>) -> Result<Site, Failure>;

    /// A hostapd with these access points, each with a radio of its own.
    fn access_points(&mut self, wanted: &[Wanted<'_>]) -> Result<Vec<Site>, Failure>;

    /// The certificate of an authority with which no server has anything to do.
    fn other_authority(&self) -> Result<PathBuf, Failure>;

    /// A wpa_supplicant that knows no network yet, may save its configuration, and asks for what
    /// it does not know.
    fn station(&mut self) -> Result<Site, Failure>;

    /// As [`station`](Self::station), where it matters that nothing is found of access points that
    /// are gone: the kernel remembers them for half a minute, with their WPS buttons pressed.
    fn unbiased_station(&mut self) -> Result<Site, Failure>;

    /// A wpa_supplicant that does P2P, under this name. The site's socket and address are those of
    /// the P2P device, its interface is the station's.
    fn p2p_device(&mut self, name: &str) -> Result<Site, Failure>;

    /// Another device of P2P, which can be found once it is told to.
    fn p2p_peer(&mut self, name: &str) -> Result<Box<dyn Peer + '_>, Failure>;

    /// Ends the daemon of this interface at once, without a word.
    fn kill(&mut self, site: &Site) -> Outcome;

    /// Starts a daemon again that was killed.
    fn start_again(&mut self, site: &Site) -> Outcome;

    /// How strong this access point is heard from now on, in dBm.
    fn set_signal(&mut self, site: &Site, dbm: i32) -> Outcome;
}

/// The ground of this bed.
pub(super) fn ground(bed: &Bed) -> Result<Box<dyn Ground + '_>, Failure> {
    match bed.place() {
        Place::Wifi => Ok(Box::new(Radios::new(bed))),
        Place::Simulated => Ok(Box::new(Simulated::new(bed)?)),
        Place::Wired => {
            Err(Failure::new("tasks need radios: the Wi-Fi bed, or the simulated world"))
        }
    }
}
