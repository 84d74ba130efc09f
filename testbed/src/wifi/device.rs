//! A daemon on a radio of its own, with a client and a monitor of it.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use hostap_ctrl::Client;
use hostap_ctrl::command::{HostapdAddConfig, HostapdStatus, NetworkVariable};
use hostap_ctrl::event::{EventKind, OwnedEvent};
use hostap_ctrl::reply::{HostapdState, WpaState};
use hostap_ctrl::value::MacAddress;

use crate::bed::Bed;
use crate::daemon::{Daemon, Recipe};
use crate::failure::{Context, Failure, Outcome, check, equal};
use crate::process::{output_of, wait_until};
use crate::watch::Watch;

/// How long anything may take that needs no timer of a daemon, in an emulated machine whose host is
/// busy.
pub(super) const LIMIT: Duration = Duration::from_secs(30);

/// What a station needs to know: without the frequencies, each scan walks all bands.
pub(super) const STATION: &str = "p2p_disabled=1\nfreq_list=2412 2437 2462\n";

/// A daemon on a radio, with a client and a monitor of it.
#[derive(Debug)]
pub(super) struct Device<'b> {
    pub(super) daemon: Daemon<'b>,
    pub(super) client: Client,
    pub(super) watch: Watch,
    pub(super) interface: String,
    pub(super) address: MacAddress,
}

impl<'b> Device<'b> {
    /// hostapd with this configuration. It sends beacons when this returns.
    pub(super) fn access_point(
        bed: &'b Bed,
        interface: &str,
        configuration: &str,
    ) -> Result<Self, Failure> {
        let recipe = Recipe::hostapd(&format!("hostapd-{interface}"));
        let mut device = Self::start(bed, interface, recipe.interface(interface, configuration))?;
        device.wait_enabled()?;
        Ok(device)
    }

    /// hostapd with this configuration, added over the global socket. It does nothing until it is
    /// enabled, so that the monitor misses nothing.
    pub(super) fn prepared_access_point(
        bed: &'b Bed,
        interface: &str,
        configuration: &str,
    ) -> Result<Self, Failure> {
        let daemon = Recipe::hostapd(&format!("hostapd-{interface}")).start(bed)?;
        let head = format!(
            "interface={interface}\ndriver=nl80211\nctrl_interface={}\n",
            daemon.control_directory().display()
        );
        let path = bed.write(&format!("{interface}.conf"), head + configuration)?;
        let path = path.display().to_string();
        daemon.global_client()?.send(&HostapdAddConfig::new(interface, &path))?;
        Self::open(daemon, interface)
    }

    /// wpa_supplicant with [`STATION`] and these further lines.
    pub(super) fn station(bed: &'b Bed, interface: &str, more: &str) -> Result<Self, Failure> {
        Self::supplicant(bed, interface, &format!("{STATION}{more}"))
    }

    /// wpa_supplicant with this configuration.
    pub(super) fn supplicant(
        bed: &'b Bed,
        interface: &str,
        configuration: &str,
    ) -> Result<Self, Failure> {
        let recipe = Recipe::wpa_supplicant(&format!("station-{interface}"));
        Self::start(bed, interface, recipe.interface(interface, configuration))
    }

    fn start(bed: &'b Bed, interface: &str, recipe: Recipe) -> Result<Self, Failure> {
        Self::open(recipe.start(bed)?, interface)
    }

    fn open(daemon: Daemon<'b>, interface: &str) -> Result<Self, Failure> {
        let client = daemon.client(interface)?;
        let watch = daemon.watch(interface)?;
        let address = address_of(interface)?;
        Ok(Self { daemon, client, watch, interface: interface.to_owned(), address })
    }

    /// Waits until hostapd says that it sends beacons.
    pub(super) fn wait_enabled(&mut self) -> Outcome {
        let client = &mut self.client;
        wait_until("access point that is ENABLED", LIMIT, || {
            let status = client.send(&HostapdStatus)?;
            Ok((status.state() == Some(HostapdState::Enabled)).then_some(()))
        })
    }

    /// The next event of this kind, within [`LIMIT`].
    pub(super) fn expect(&mut self, kind: EventKind) -> Result<OwnedEvent, Failure> {
        self.watch.expect(kind, LIMIT).context(|| format!("at {}", self.interface))
    }

    /// Adds a network, WPA2 if there is a passphrase, and selects it. Its number.
    pub(super) fn select(&mut self, ssid: &str, passphrase: Option<&str>) -> Result<u32, Failure> {
        let client = &mut self.client;
        let network = client.add_network()?;
        client.set_network(network, NetworkVariable::ssid(ssid))?;
        match passphrase {
            Some(passphrase) => {
                client.set_network(network, NetworkVariable::passphrase(passphrase))?;
            }
            None => client.set_network(network, NetworkVariable::key_management("NONE"))?,
        }
        client.select_network(network)?;
        Ok(network)
    }

    /// Connects to a network, WPA2 if there is a passphrase. Its number.
    pub(super) fn connect(&mut self, ssid: &str, passphrase: Option<&str>) -> Result<u32, Failure> {
        self.watch.skip()?;
        let network = self.select(ssid, passphrase)?;
        self.expect(EventKind::Connected)?;
        self.is_connected_to(ssid)?;
        Ok(network)
    }

    /// That wpa_supplicant says it is connected, and to this network.
    pub(super) fn is_connected_to(&mut self, ssid: &str) -> Outcome {
        let status = self.client.status()?;
        equal("the station's state", status.wpa_state(), Some(WpaState::Completed))?;
        let name = status.ssid().and_then(|name| name.to_ssid());
        let is_wanted = name.is_some_and(|name| name.as_bytes() == ssid.as_bytes());
        check(is_wanted, || format!("the station is connected to {name:?}, not to {ssid}"))
    }

    /// Whether this hostapd says that the station is connected and may send.
    pub(super) fn has_station(&mut self, address: MacAddress) -> Result<bool, Failure> {
        let stations = self.client.stations()?;
        let found = stations.iter().find(|station| station.address() == address);
        Ok(found.is_some_and(|station| station.is_authorized()))
    }

    /// Waits until this hostapd says so of the station, or no longer says so.
    pub(super) fn wait_station(&mut self, address: MacAddress, connected: bool) -> Outcome {
        let what = if connected { "connected" } else { "disconnected" };
        wait_until(&format!("{address} {what} in the list of stations"), LIMIT, || {
            Ok((self.has_station(address)? == connected).then_some(()))
        })
    }
}

/// An interface's address, as the kernel has it.
pub(super) fn address_of(interface: &str) -> Result<MacAddress, Failure> {
    let path = Path::new("/sys/class/net").join(interface).join("address");
    let text = std::fs::read_to_string(&path)
        .context(|| format!("there is no radio {interface}: more radios are needed"))?;
    MacAddress::parse(text.trim_end().as_bytes())
        .ok_or_else(|| Failure::new(format!("{} has no address: {text}", path.display())))
}

/// Runs a program of the system, such as `iw`, to its end.
pub(crate) fn run(program: &str, arguments: &[&str]) -> Result<String, Failure> {
    output_of(Command::new(program).args(arguments))
}

/// A radio of the simulation as the kernel's debug files show it.
pub(super) fn simulation(interface: &str) -> Result<PathBuf, Failure> {
    let root = Path::new("/sys/kernel/debug");
    if !root.join("ieee80211").exists() {
        run("mount", &["-t", "debugfs", "debugfs", "/sys/kernel/debug"])?;
    }
    let name = Path::new("/sys/class/net").join(interface).join("phy80211/name");
    let phy = std::fs::read_to_string(&name).context(|| format!("no radio has {interface}"))?;
    Ok(root.join("ieee80211").join(phy.trim_end()).join("hwsim"))
}
