//! The simulated world in place of daemons and radios.

use std::path::Path;

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
    /// The SSIDs of access points, by their interfaces.
    names: Vec<(String, Vec<u8>)>,
    supplicants: usize,
}

impl Simulated {
    pub(super) fn new(bed: &Bed) -> Result<Self, Failure> {
        let world = World::builder().start(bed.directory())?;
        Ok(Self { world, interfaces: 0, names: Vec::new(), supplicants: 0 })
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
        let (interface, address) = self.next();
        let point = AccessPoint::new(wanted.ssid).bssid(address);
        let mut point = point.frequency(2407 + 5 * wanted.channel);
        if wanted.hidden {
            point = point.hidden();
        }
        if wanted.wps {
            point = point.wps(None);
        }
        let point = protected(point, wanted.security)?;
        let socket = self.world.add_hostapd(Hostapd::new(&*interface, point))?;
        let earlier = self.names.len();
        self.names.push((interface.clone(), wanted.ssid.to_owned()));
        Ok(Self::site(&socket, earlier, interface, address))
    }

    fn station(&mut self) -> Result<Site, Failure> {
        let (interface, address) = self.next();
        let supplicant = Supplicant::new(&*interface).address(address).update_config(true);
        let socket = self.world.add_supplicant(supplicant)?;
        self.supplicants += 1;
        Ok(Self::site(&socket, self.supplicants - 1, interface, address))
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
        let known = self.names.iter().find(|(interface, _)| *interface == site.interface);
        let point = known.and_then(|(_, ssid)| self.world.access_point(ssid));
        point.ok_or_else(|| Failure::new("no access point is there"))?.set_signal(dbm);
        Ok(())
    }
}

fn protected(point: AccessPoint, security: Security<'_>) -> Result<AccessPoint, Failure> {
    Ok(match security {
        Security::Open => point,
        Security::Wpa2(passphrase) => point.wpa2(passphrase),
        Security::Wpa3(password) => point.wpa3(password),
        Security::Transition(passphrase) => point.wpa2(passphrase).wpa3(passphrase),
        Security::Owe => return Err(Failure::new("the simulated world has no OWE")),
        Security::Enterprise => point.user("user@lab", "pass word"),
    })
}
