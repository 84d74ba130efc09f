//! Real daemons on simulated radios.

use std::path::PathBuf;

use super::ground::{Ground, Security, Site, Wanted};
use crate::bed::Bed;
use crate::daemon::{Daemon, Recipe};
use crate::failure::{Failure, Outcome};
use crate::wifi::{
    ACCESS_POINTS, STATIONS, address_of, configuration, enterprise_lines, run, set_signal,
    wait_until_enabled,
};

/// What hostapd lets a radio send with, in dBm: so much stronger it is heard than is set.
const POWER: i32 = 20;

/// Radios and the daemons on them.
pub(super) struct Radios<'b> {
    bed: &'b Bed,
    daemons: Vec<(Site, Daemon<'b>)>,
    access_points: usize,
    stations: usize,
}

impl<'b> Radios<'b> {
    pub(super) fn new(bed: &'b Bed) -> Self {
        Self { bed, daemons: Vec::new(), access_points: 0, stations: 0 }
    }

    fn keep(&mut self, daemon: Daemon<'b>, radio: &str) -> Site {
        let site = site(&daemon, radio);
        self.daemons.push((site.clone(), daemon));
        site
    }

    /// The radio of the next access point.
    fn radio(&mut self) -> Result<&'static str, Failure> {
        let radio = ACCESS_POINTS.get(self.access_points);
        self.access_points += 1;
        radio.copied().ok_or_else(|| Failure::new("there are three access points"))
    }

    fn supplicant(&mut self, lines: &str) -> Result<Site, Failure> {
        let place = self.stations;
        let radio = *STATIONS.get(place).ok_or_else(|| Failure::new("there are three stations"))?;
        self.stations += 1;
        let lines = format!("update_config=1\nfreq_list=2412 2437 2462\n{lines}");
        let recipe = Recipe::wpa_supplicant(&format!("station{place}"));
        let daemon = recipe.interface(radio, lines).start(self.bed)?;
        Ok(self.keep(daemon, radio))
    }

    fn daemon(&mut self, site: &Site) -> Result<&mut Daemon<'b>, Failure> {
        let found = self.daemons.iter_mut().find(|(known, _)| known.socket == site.socket);
        found.map(|(_, daemon)| daemon).ok_or_else(|| Failure::new("no daemon is there"))
    }
}

impl Ground for Radios<'_> {
    fn access_point(&mut self, wanted: &Wanted<'_>) -> Result<Site, Failure> {
        let radio = self.radio()?;
        let recipe = Recipe::hostapd(&format!("ap-{radio}"));
        let daemon = recipe.interface(radio, configured(self.bed, wanted)?).start(self.bed)?;
        wait_until_enabled(&mut daemon.client(radio)?)?;
        Ok(self.keep(daemon, radio))
    }

    fn access_points(&mut self, wanted: &[Wanted<'_>]) -> Result<Vec<Site>, Failure> {
        let mut recipe = Recipe::hostapd("ap-several");
        let mut radios = Vec::new();
        for wanted in wanted {
            let radio = self.radio()?;
            recipe = recipe.interface(radio, configured(self.bed, wanted)?);
            radios.push(radio);
        }
        let daemon = recipe.start(self.bed)?;
        for radio in &radios {
            wait_until_enabled(&mut daemon.client(radio)?)?;
        }
        let sites = radios.iter().map(|radio| site(&daemon, radio)).collect();
        if let Some(first) = radios.first() {
            self.keep(daemon, first);
        }
        Ok(sites)
    }

    fn other_authority(&self) -> Result<PathBuf, Failure> {
        self.bed.file("certificates/other-ca.pem")
    }

    fn station(&mut self) -> Result<Site, Failure> {
        self.supplicant("p2p_disabled=1\n")
    }

    fn unbiased_station(&mut self) -> Result<Site, Failure> {
        let site = self.station()?;
        run("iw", &["dev", &site.interface, "scan", "flush", "freq", "2412", "2437", "2462"])?;
        Ok(site)
    }

    fn p2p_device(&mut self, name: &str) -> Result<Site, Failure> {
        self.supplicant(&format!(
            "device_name={name}\ndevice_type=1-0050F204-1\n\
             config_methods=virtual_push_button virtual_display keypad\np2p_no_group_iface=1\n"
        ))
    }

    fn kill(&mut self, site: &Site) -> Outcome {
        self.daemon(site)?.process().kill();
        Ok(())
    }

    fn start_again(&mut self, site: &Site) -> Outcome {
        let daemon = self.daemon(site)?;
        daemon.start_again()?;
        if site.socket.to_string_lossy().contains("/ap") {
            wait_until_enabled(&mut daemon.client(&site.interface)?)?;
        }
        Ok(())
    }

    fn set_signal(&mut self, site: &Site, dbm: i32) -> Outcome {
        set_signal(&site.interface, dbm - POWER)
    }
}

fn site(daemon: &Daemon<'_>, radio: &str) -> Site {
    Site {
        socket: daemon.socket(radio),
        global: daemon.global_socket(),
        interface: radio.to_owned(),
        address: address_of(radio),
    }
}

/// The file of one access point.
fn configured(bed: &Bed, wanted: &Wanted<'_>) -> Result<String, Failure> {
    let mut lines = lines(bed, wanted.security)?;
    if wanted.hidden {
        lines.push_str("ignore_broadcast_ssid=1\n");
    }
    if wanted.wps {
        lines.push_str("eap_server=1\nwps_state=2\nconfig_methods=push_button label keypad\n");
    }
    if let Some(count) = wanted.most_stations {
        lines.push_str(&format!("max_num_sta={count}\n"));
    }
    Ok(configuration(wanted.ssid, wanted.channel, &lines))
}

fn lines(bed: &Bed, security: Security<'_>) -> Result<String, Failure> {
    Ok(match security {
        Security::Open => String::new(),
        Security::Wpa2(passphrase) => {
            format!("wpa=2\nwpa_key_mgmt=WPA-PSK\nrsn_pairwise=CCMP\nwpa_passphrase={passphrase}\n")
        }
        Security::Wpa3(password) => format!(
            "wpa=2\nwpa_key_mgmt=SAE\nrsn_pairwise=CCMP\nieee80211w=2\nsae_password={password}\n"
        ),
        Security::Transition(passphrase) => format!(
            "wpa=2\nwpa_key_mgmt=WPA-PSK SAE\nrsn_pairwise=CCMP\nieee80211w=1\n\
             wpa_passphrase={passphrase}\nsae_require_mfp=1\n"
        ),
        Security::Owe => "wpa=2\nwpa_key_mgmt=OWE\nrsn_pairwise=CCMP\nieee80211w=2\n".to_owned(),
        Security::Enterprise | Security::Distrusted => enterprise_lines(bed)?,
    })
}
