//! The air between the world's radios: who sends beacons, who is associated with whom.
//!
//! Stations call it as they would send frames, and have the answer at once. What an access point's
//! hostapd or a station has to hear of it is left as a [`Notice`], which the world delivers when
//! the handler that runs has ended.

use std::collections::{BTreeMap, VecDeque};

use super::access_point::AccessPoint;
use super::hostapd::access_control::AccessControl;
use super::keys::psk;
use super::notice::{Member, Notice};
use super::p2p::Devices;
use crate::behaviour::Mac;
use crate::station::Station;

/// A station at an access point.
#[derive(Clone, Debug)]
pub(crate) struct Association {
    pub(crate) station: Mac,
    /// Whom to tell when it is sent away; none: a station without a process.
    pub(crate) member: Option<Member>,
    /// The association id, from 1.
    pub(crate) id: u16,
    pub(crate) associated: bool,
    /// It has its keys.
    pub(crate) authorized: bool,
}

/// An access point that is there.
#[derive(Clone, Debug)]
pub(crate) struct OnAir {
    pub(crate) setup: AccessPoint,
    pub(crate) bssid: Mac,
    /// The hostapd, or wpa_supplicant in access point mode, that runs it.
    pub(crate) owner: Option<Member>,
    /// It sends beacons.
    pub(crate) on: bool,
    pub(crate) stations: Vec<Association>,
    /// WPS: its button was pushed.
    pub(crate) button: bool,
    /// WPS: the PINs of stations that its registrar takes.
    pub(crate) pins: Vec<String>,
    /// The lists of its hostapd.
    pub(crate) access: AccessControl,
}

/// What an access point answers to a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answered {
    Yes,
    /// A status of IEEE 802.11.
    No(u16),
    Silence,
}

/// How a station authenticates.
#[derive(Clone, Debug)]
pub(crate) enum Method<'a> {
    Open,
    /// SAE, with the password.
    Sae(&'a [u8]),
}

/// IEEE 802.11: the access point can't take more stations.
const STATUS_FULL: u16 = 17;

/// Whether two make the same key; either may be a passphrase, or the key itself in 64 digits.
fn same_key(one: &[u8], other: &[u8], ssid: &[u8]) -> bool {
    let is_key = |text: &[u8]| text.len() == 64 && text.iter().all(u8::is_ascii_hexdigit);
    let key = |text: &[u8]| match is_key(text) {
        true => text.to_ascii_lowercase(),
        false => psk(text, ssid).into_bytes(),
    };
    // To make a key of a passphrase takes its time: only where one is a key already.
    one == other || (is_key(one) || is_key(other)) && key(one) == key(other)
}

/// An address for the one of this number, of its kind.
pub(super) fn numbered(kind: u8, number: usize) -> Mac {
    let [high, low] = u16::try_from(number).unwrap_or(u16::MAX).to_be_bytes();
    [0x02, 0, 0, high, kind, low]
}

#[derive(Debug, Default)]
pub(crate) struct Air {
    points: Vec<OnAir>,
    notices: VecDeque<(Member, Notice)>,
    pub(crate) p2p: Devices,
    /// The stations that a test made up.
    guests: BTreeMap<Mac, Station>,
}

impl Air {
    /// Puts an access point on the air and gives its BSSID.
    pub(crate) fn add(&mut self, setup: AccessPoint, owner: Option<Member>) -> Mac {
        // A test may have given one of these addresses to another access point.
        let free = |bssid: &Mac| self.point(*bssid).is_none();
        let mut numbers = (self.points.len()..).map(|number| numbered(0x10, number));
        let bssid = setup.bssid.or_else(|| numbers.find(free)).unwrap_or_default();
        let point = OnAir {
            setup,
            bssid,
            owner,
            on: true,
            stations: Vec::new(),
            button: false,
            pins: Vec::new(),
            access: AccessControl::default(),
        };
        self.points.push(point);
        bssid
    }

    /// Every access point, also those that are off.
    pub(crate) fn points(&self) -> &[OnAir] {
        &self.points
    }

    pub(crate) fn point(&self, bssid: Mac) -> Option<&OnAir> {
        self.points.iter().find(|point| point.bssid == bssid)
    }

    /// For changes that nobody hears of but through later frames.
    pub(crate) fn point_mut(&mut self, bssid: Mac) -> Option<&mut OnAir> {
        self.points.iter_mut().find(|point| point.bssid == bssid)
    }

    /// A station that has no process: a test made it up.
    pub(crate) fn guest(&self, station: Mac) -> Option<&Station> {
        self.guests.get(&station)
    }

    pub(crate) fn invite(&mut self, station: Station) {
        self.guests.insert(station.address, station);
    }

    fn on(&mut self, bssid: Mac) -> Option<&mut OnAir> {
        self.point_mut(bssid).filter(|point| point.on)
    }

    /// Tells an interface something.
    pub(crate) fn tell(&mut self, member: Member, notice: Notice) {
        self.notices.push_back((member, notice));
    }

    pub(super) fn take_notice(&mut self) -> Option<(Member, Notice)> {
        self.notices.pop_front()
    }

    /// Tells whoever runs an access point.
    pub(crate) fn tell_owner(&mut self, bssid: Mac, notice: Notice) {
        if let Some(owner) = self.point(bssid).and_then(|point| point.owner.clone()) {
            self.tell(owner, notice);
        }
    }

    /// Tells every station of an access point.
    fn tell_stations(&mut self, bssid: Mac, notice: &Notice) {
        let Some(point) = self.point(bssid) else { return };
        let members: Vec<_> =
            point.stations.iter().filter_map(|station| station.member.clone()).collect();
        members.into_iter().for_each(|member| self.tell(member, notice.clone()));
    }

    /// A station's frame of authentication.
    pub(crate) fn authenticate(
        &mut self,
        bssid: Mac,
        station: Mac,
        member: Option<Member>,
        method: &Method<'_>,
    ) -> Answered {
        let Some(point) = self.on(bssid).filter(|point| !point.setup.silent) else {
            return Answered::Silence;
        };
        let setup = &point.setup;
        let refused = if setup.denied.contains(&station) || !point.access.may_join(station) {
            Some(1)
        } else if let Some(status) = setup.authentication_status {
            Some(status)
        } else if setup.max_stations.is_some_and(|most| point.stations.len() >= most) {
            Some(STATUS_FULL)
        } else {
            None
        };
        if let Some(status) = refused {
            self.tell_owner(bssid, Notice::Refused { bssid, station, status });
            return Answered::No(status);
        }
        if let Method::Sae(password) = method {
            if setup.security.sae_password.as_deref() != Some(password) {
                self.tell_owner(bssid, Notice::WrongPassword { bssid, station });
                return Answered::No(1);
            }
        }
        point.stations.retain(|other| other.station != station);
        let free = |id: &u16| point.stations.iter().all(|other| other.id != *id);
        let id = (1..=2007).find(free).unwrap_or(2007);
        let association = Association { station, member, id, associated: false, authorized: false };
        point.stations.push(association);
        self.tell_owner(bssid, Notice::Authenticated { bssid, station });
        Answered::Yes
    }

    fn station_mut(&mut self, bssid: Mac, station: Mac) -> Option<&mut Association> {
        self.on(bssid)?.stations.iter_mut().find(|other| other.station == station)
    }

    /// A station's request of association.
    pub(crate) fn associate(&mut self, bssid: Mac, station: Mac) -> Answered {
        let Some(point) = self.on(bssid) else { return Answered::Silence };
        if let Some(status) = point.setup.association_status {
            self.tell_owner(bssid, Notice::Refused { bssid, station, status });
            return Answered::No(status);
        }
        let Some(association) = self.station_mut(bssid, station) else {
            return Answered::No(9);
        };
        association.associated = true;
        let id = association.id;
        self.tell_owner(bssid, Notice::Associated { bssid, station, id });
        Answered::Yes
    }

    /// The 4-way handshake of WPA2-PSK: whether the passphrases are the same.
    pub(crate) fn check_passphrase(&mut self, bssid: Mac, station: Mac, key: &[u8]) -> bool {
        let Some(point) = self.on(bssid) else { return false };
        let setup = &point.setup;
        let passphrase = setup.security.passphrase.as_deref();
        let same = passphrase.is_some_and(|own| same_key(own, key, &setup.ssid));
        if !same {
            self.tell_owner(bssid, Notice::WrongKey { bssid, station });
        }
        same
    }

    /// The station has what it needs to use the network.
    pub(crate) fn join(&mut self, bssid: Mac, station: Mac) {
        if let Some(association) = self.station_mut(bssid, station) {
            association.authorized = true;
            self.tell_owner(bssid, Notice::Joined { bssid, station });
        }
    }

    /// A station leaves by itself.
    pub(crate) fn leave(&mut self, bssid: Mac, station: Mac, reason: u16) {
        let Some(point) = self.point_mut(bssid) else { return };
        let before = point.stations.len();
        point.stations.retain(|other| other.station != station);
        if point.stations.len() != before {
            self.tell_owner(bssid, Notice::Left { bssid, station, reason, by_itself: true });
        }
    }

    /// A station is about to associate elsewhere, or anew: the access point is not told.
    pub(crate) fn forget(&mut self, bssid: Mac, station: Mac) {
        if let Some(point) = self.point_mut(bssid) {
            point.stations.retain(|other| other.station != station);
        }
    }

    /// An access point sends a station away; `false` where it has no such station.
    pub(crate) fn send_away(
        &mut self,
        bssid: Mac,
        station: Mac,
        reason: u16,
        disassociated: bool,
    ) -> bool {
        let Some(point) = self.point_mut(bssid) else { return false };
        let Some(at) = point.stations.iter().position(|other| other.station == station) else {
            return false;
        };
        let gone = point.stations.remove(at);
        self.tell_owner(bssid, Notice::Left { bssid, station, reason, by_itself: false });
        if let Some(member) = gone.member {
            self.tell(member, Notice::SentAway { bssid, reason, disassociated });
        }
        true
    }

    /// Turns an access point on or off. Off without a word, its stations lose its beacons.
    pub(crate) fn turn(&mut self, bssid: Mac, on: bool) {
        self.tell_stations(bssid, &Notice::BeaconLost { bssid });
        if let Some(point) = self.point_mut(bssid) {
            point.on = on;
            point.stations.clear();
        }
    }

    pub(crate) fn set_signal(&mut self, bssid: Mac, signal: i32) {
        if let Some(point) = self.point_mut(bssid) {
            point.setup.signal = signal.clamp(-128, 127);
            self.tell_stations(bssid, &Notice::SignalChanged { bssid });
        }
    }

    /// Changes the channel; the stations follow.
    pub(crate) fn switch_channel(&mut self, bssid: Mac, frequency: u32) {
        if let Some(point) = self.point_mut(bssid) {
            point.setup.frequency = frequency;
            self.tell_stations(bssid, &Notice::ChannelSwitched { bssid, frequency });
        }
    }
}
