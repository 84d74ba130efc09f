//! The simulated world in place of daemons and radios.

use std::path::{Path, PathBuf};

use hostap_ctrl::value::MacAddress;
use hostap_ctrl_sim::{AccessPoint, Hostapd, Supplicant, World};

use super::ground::{Ground, Security, Site, Wanted};
use super::p2p_peer::{MadeUp, Peer};
use crate::bed::Bed;
use crate::failure::{Failure, Outcome};

/// A world and what was put into it.
pub(super) struct Simulated {
    world: World,
    /// How many interfaces there are.
    interfaces: u8,
    hostapds: usize,
    supplicants: usize,
}

impl Simulated {
    pub(super) fn new(bed: &Bed) -> Result<Self, Failure> {
        let world = World::builder().start(bed.directory())?;
        Ok(Self { world, interfaces: 0, hostapds: 0, supplicants: 0 })
    }

    /// The name and the address of the next interface.
    fn next(&mut self) -> (String, [u8; 6]) {
        let number = self.interfaces;
        self.interfaces += 1;
        (format!("wlan{number}"), [2, 0, 0, 0, number, 0])
    }

    /// `earlier`: how many daemons of this kind there were before.
    fn site(socket: &Path, earlier: usize, interface: String, address: [u8; 6]) -> Site {
        let global = match earlier {
            0 => "global".to_owned(),
            number => format!("global-{number}"),
        };
        Site {
            socket: socket.to_owned(),
            global: socket.with_file_name(global),
            interface,
            address: MacAddress::new(address),
        }
    }
}

impl Ground for Simulated {
    fn access_point(&mut self, wanted: &Wanted<'_>) -> Result<Site, Failure> {
        let sites = self.access_points(&[*wanted])?;
        sites.into_iter().next().ok_or_else(|| Failure::new("no access point is there"))
    }

    fn access_points(&mut self, wanted: &[Wanted<'_>]) -> Result<Vec<Site>, Failure> {
        let mut names = Vec::new();
        let mut hostapd: Option<Hostapd> = None;
        for wanted in wanted {
            let (interface, address) = self.next();
            let point = described(wanted, address)?;
            hostapd = Some(match hostapd {
                Some(hostapd) => hostapd.interface(&*interface, point),
                None => Hostapd::new(&*interface, point),
            });
            names.push((interface, address));
        }
        let hostapd = hostapd.ok_or_else(|| Failure::new("no access point is wanted"))?;
        let socket = self.world.add_hostapd(hostapd)?;
        let earlier = self.hostapds;
        self.hostapds += 1;
        let site = |(interface, address): (String, _)| {
            let socket = socket.with_file_name(&interface);
            Self::site(&socket, earlier, interface, address)
        };
        Ok(names.into_iter().map(site).collect())
    }

    fn other_authority(&self) -> Result<PathBuf, Failure> {
        // Nobody opens it: what it finds is said by `Security::Distrusted`.
        Ok(self.world.directory().join("other-ca.pem"))
    }

    fn station(&mut self) -> Result<Site, Failure> {
        let (interface, address) = self.next();
        let supplicant = Supplicant::new(&*interface).address(address).update_config(true);
        let socket = self.world.add_supplicant(supplicant)?;
        self.supplicants += 1;
        Ok(Self::site(&socket, self.supplicants - 1, interface, address))
    }

    fn unbiased_station(&mut self) -> Result<Site, Failure> {
        // It remembers nothing.
        self.station()
    }

    fn p2p_device(&mut self, name: &str) -> Result<Site, Failure> {
        let (interface, mut address) = self.next();
        let supplicant = Supplicant::new(&*interface).address(address).update_config(true);
        let socket = self.world.add_supplicant(supplicant.p2p(name))?;
        let socket = socket.with_file_name(format!("p2p-dev-{interface}"));
        self.supplicants += 1;
        // As hostap's for a device of its own.
        address[0] |= 0x40;
        Ok(Self::site(&socket, self.supplicants - 1, interface, address))
    }

    fn p2p_peer(&mut self, name: &str) -> Result<Box<dyn Peer + '_>, Failure> {
        let (_, mut address) = self.next();
        address[0] |= 0x40;
        let handle = self.world.add_peer(MadeUp::device(address, name));
        Ok(Box::new(MadeUp::new(address, handle)))
    }

    fn kill(&mut self, site: &Site) -> Outcome {
        Ok(self.world.kill(&site.interface)?)
    }

    fn start_again(&mut self, site: &Site) -> Outcome {
        Ok(self.world.start_again(&site.interface)?)
    }

    fn set_signal(&mut self, site: &Site, dbm: i32) -> Outcome {
        let point = self.world.access_point_with(site.address.octets());
        point.ok_or_else(|| Failure::new("no access point is there"))?.set_signal(dbm);
        Ok(())
    }
}

fn described(wanted: &Wanted<'_>, address: [u8; 6]) -> Result<AccessPoint, Failure> {
    let point = AccessPoint::new(wanted.ssid).bssid(address);
    let mut point = point.frequency(2407 + 5 * wanted.channel);
    if wanted.hidden {
        point = point.hidden();
    }
    if wanted.wps {
        point = point.wps(None);
    }
    if let Some(count) = wanted.most_stations {
        point = point.max_stations(count);
    }
    protected(point, wanted.security)
}

fn protected(point: AccessPoint, security: Security<'_>) -> Result<AccessPoint, Failure> {
    Ok(match security {
        Security::Open => point,
        Security::Wpa2(passphrase) => point.wpa2(passphrase),
        Security::Wpa3(password) => point.wpa3(password),
        Security::Transition(passphrase) => point.wpa2(passphrase).wpa3(passphrase),
        Security::Owe => point.owe(),
        Security::Enterprise => point.user("user@lab", "pass word").user("gtc", "token"),
        Security::Distrusted => point.user("user@lab", "pass word").bad_certificate(),
    })
}
