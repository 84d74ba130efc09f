//! Radios, and what usually runs on them: access points and stations.
//!
//! The simulated radios are `wlan0`, `wlan1` and so on, with addresses of that number. The kernel
//! remembers for 30 s what a radio heard, also when the daemon on it ends: each scenario has SSIDs
//! of its own, so that none finds those of another.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use hostap_ctrl::Client;
use hostap_ctrl::command::NetworkVariable;
use hostap_ctrl::event::{Event, EventKind, OwnedEvent};
use hostap_ctrl::reply::{self, HostapdState, WpaState};
use hostap_ctrl::value::MacAddress;

use crate::bed::Bed;
use crate::daemon::{Daemon, Recipe};
use crate::failure::{Context, Failure, Outcome, check, equal};
use crate::process::{output_of, wait_until};
use crate::watch::Watch;

/// The radio of a scenario's access point, and those of further ones.
pub(crate) const ACCESS_POINTS: [&str; 3] = ["wlan0", "wlan1", "wlan2"];
/// The radio of a scenario's station, and those of further ones.
pub(crate) const STATIONS: [&str; 3] = ["wlan3", "wlan4", "wlan5"];

/// The channels that are used, so that a scan need not walk through all.
pub(super) const CHANNELS: [(u32, u32); 3] = [(1, 2412), (6, 2437), (11, 2462)];

/// More than anything takes that the daemons do on their own.
pub(super) const SOON: Duration = Duration::from_secs(20);
/// More than it takes until daemons give something up, or try it again.
pub(super) const LATER: Duration = Duration::from_secs(60);

/// The passphrase of all networks that have one.
pub(super) const PASSPHRASE: &str = "correct horse";

/// hostapd's lines for WPA2 with [`PASSPHRASE`].
pub(super) const WPA2: &str = "\
wpa=2
wpa_key_mgmt=WPA-PSK
rsn_pairwise=CCMP
wpa_passphrase=correct horse
";

/// hostapd's lines for WPA3 with [`PASSPHRASE`].
pub(super) const SAE: &str = "\
wpa=2
wpa_key_mgmt=SAE
rsn_pairwise=CCMP
ieee80211w=2
sae_password=correct horse
";

/// The address of the radio `wlanN`.
pub(crate) fn address_of(radio: &str) -> MacAddress {
    let number = radio.trim_start_matches("wlan").parse().unwrap_or(0xff);
    MacAddress::new([2, 0, 0, 0, number, 0])
}

/// A station's variables for an open network.
pub(super) fn open(ssid: &[u8]) -> Vec<NetworkVariable<'_>> {
    vec![NetworkVariable::ssid(ssid), NetworkVariable::key_management("NONE")]
}

/// A station's variables for WPA2.
pub(super) fn wpa2<'a>(ssid: &'a [u8], passphrase: &'a str) -> Vec<NetworkVariable<'a>> {
    vec![
        NetworkVariable::ssid(ssid),
        NetworkVariable::key_management("WPA-PSK"),
        NetworkVariable::passphrase(passphrase),
    ]
}

/// A station's variables for WPA3.
pub(super) fn sae<'a>(ssid: &'a [u8], password: &'a str) -> Vec<NetworkVariable<'a>> {
    vec![
        NetworkVariable::ssid(ssid),
        NetworkVariable::key_management("SAE"),
        NetworkVariable::management_frame_protection(2),
        NetworkVariable::sae_password(password),
    ]
}

/// hostapd's lines for an access point with this SSID, whatever its bytes. `lines` says the rest.
pub(crate) fn configuration(ssid: &[u8], channel: u32, lines: &str) -> String {
    let ssid = hex(ssid);
    format!("ssid2={ssid}\nhw_mode=g\nchannel={channel}\nieee80211n=1\nwmm_enabled=1\n{lines}")
}

/// Bytes as the daemons' configurations and commands take them.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// An access point that sends beacons, with a client and a monitor of it.
#[derive(Debug)]
pub(super) struct AccessPoint<'b> {
    pub(super) client: Client,
    pub(super) watch: Watch,
    pub(super) address: MacAddress,
    pub(super) radio: &'static str,
    pub(super) daemon: Daemon<'b>,
}

impl<'b> AccessPoint<'b> {
    /// One on the first radio, on the first channel.
    pub(super) fn start(bed: &'b Bed, ssid: &[u8], lines: &str) -> Result<Self, Failure> {
        Self::start_on(bed, 0, configuration(ssid, CHANNELS[0].0, lines))
    }

    /// One on the radio of this place in [`ACCESS_POINTS`].
    pub(super) fn start_on(
        bed: &'b Bed,
        place: usize,
        configuration: String,
    ) -> Result<Self, Failure> {
        let radio = ACCESS_POINTS[place];
        let daemon = Recipe::hostapd(&format!("ap{place}"));
        let daemon = daemon.interface(radio, configuration).start(bed)?;
        let (mut client, watch) = (daemon.client(radio)?, daemon.watch(radio)?);
        wait_until_enabled(&mut client)?;
        Ok(Self { client, watch, address: address_of(radio), radio, daemon })
    }

    /// A client and a monitor of another BSS of the same daemon.
    pub(super) fn further(&self, interface: &str) -> Result<(Client, Watch), Failure> {
        Ok((self.daemon.client(interface)?, self.daemon.watch(interface)?))
    }

    /// What it tells of this station.
    pub(super) fn entry(&mut self, station: MacAddress) -> Result<reply::Station<'_>, Failure> {
        let entry = self.client.station(station)?;
        entry.ok_or_else(|| Failure::new(format!("the access point does not know {station}")))
    }

    /// The addresses of the stations that have access. One that was sent away is known for some
    /// seconds more.
    pub(super) fn stations(&mut self) -> Result<Vec<MacAddress>, Failure> {
        let stations = self.client.stations()?;
        let authorized = stations.iter().filter(|station| station.is_authorized());
        Ok(authorized.map(|station| station.address()).collect())
    }
}

/// Waits until an access point of hostapd sends beacons.
pub(crate) fn wait_until_enabled(client: &mut Client) -> Outcome {
    wait_until("access point that is enabled", SOON, || {
        let state = client.access_point_status()?.state();
        Ok((state == Some(HostapdState::Enabled)).then_some(()))
    })
}

/// A wpa_supplicant, with a client and a monitor of it.
#[derive(Debug)]
pub(super) struct Station<'b> {
    pub(super) client: Client,
    pub(super) watch: Watch,
    pub(super) address: MacAddress,
    pub(super) radio: &'static str,
    pub(super) daemon: Daemon<'b>,
}

impl<'b> Station<'b> {
    /// One on the first radio for stations.
    pub(super) fn start(bed: &'b Bed) -> Result<Self, Failure> {
        Self::start_on(bed, 0, "")
    }

    /// One on the radio of this place in [`STATIONS`], with further lines of configuration.
    pub(super) fn start_on(bed: &'b Bed, place: usize, lines: &str) -> Result<Self, Failure> {
        let radio = STATIONS[place];
        let name = format!("station{place}");
        let frequencies = CHANNELS.map(|(_, frequency)| frequency.to_string()).join(" ");
        let lines =
            format!("update_config=1\np2p_disabled=1\nfreq_list={frequencies}\nap_scan=1\n{lines}");
        let daemon = Recipe::wpa_supplicant(&name).interface(radio, lines).start(bed)?;
        let (client, watch) = (daemon.client(radio)?, daemon.watch(radio)?);
        Ok(Self { client, watch, address: address_of(radio), radio, daemon })
    }

    /// Adds a network with these variables; its number.
    pub(super) fn add(&mut self, variables: &[NetworkVariable<'_>]) -> Result<u32, Failure> {
        let id = self.client.add_network()?;
        for variable in variables {
            self.client.set_network(id, *variable).context(|| format!("{variable:?}"))?;
        }
        Ok(id)
    }

    /// Adds a network and tries to connect to it, alone; its number.
    pub(super) fn select(&mut self, variables: &[NetworkVariable<'_>]) -> Result<u32, Failure> {
        let id = self.add(variables)?;
        self.watch.skip()?;
        self.client.select_network(id)?;
        Ok(id)
    }

    /// Waits until it is connected: to whom, and to which network.
    pub(super) fn connected(&mut self) -> Result<(MacAddress, u32), Failure> {
        let event = self.watch.expect(EventKind::Connected, LATER)?;
        let Event::Connected(connected) = event.event() else { return Err(unexpected(&event)) };
        Ok((connected.bssid, u32::try_from(connected.id)?))
    }

    /// Adds a network, connects to it and checks that both sides know; its number.
    pub(super) fn join(
        &mut self,
        access_point: &mut AccessPoint<'_>,
        variables: &[NetworkVariable<'_>],
    ) -> Result<u32, Failure> {
        access_point.watch.skip()?;
        let id = self.select(variables)?;
        self.joined(access_point, id)?;
        Ok(id)
    }

    /// Checks that both sides know of a connection that is just made.
    pub(super) fn joined(&mut self, access_point: &mut AccessPoint<'_>, id: u32) -> Outcome {
        equal("what the station is connected to", self.connected()?, (access_point.address, id))?;
        connected_station(&mut access_point.watch, self.address)?;
        let stations = access_point.stations()?;
        check(stations.contains(&self.address), || {
            format!("the access point lists {stations:?}, without {}", self.address)
        })?;
        let status = self.client.status()?;
        equal("the state", status.wpa_state(), Some(WpaState::Completed))?;
        equal("the BSS in STATUS", status.bssid(), Some(access_point.address))?;
        equal("the network in STATUS", status.id(), Some(id))
    }
}

/// Waits until an access point tells of this station.
pub(super) fn connected_station(watch: &mut Watch, station: MacAddress) -> Outcome {
    let what = format!("AP-STA-CONNECTED {station}");
    let wanted = |event: &OwnedEvent| matches!(event.event(), Event::ApStaConnected(connected) if connected.addr == station);
    // hostapd may need a second attempt where the station needs one.
    watch.until(&what, LATER, wanted).map(drop)
}

/// Waits until an access point tells that this station has gone.
pub(super) fn disconnected_station(watch: &mut Watch, station: MacAddress) -> Outcome {
    let what = format!("AP-STA-DISCONNECTED {station}");
    let wanted = |event: &OwnedEvent| matches!(event.event(), Event::ApStaDisconnected(gone) if gone.addr == station);
    watch.until(&what, LATER, wanted).map(drop)
}

/// Switches an interface on or off: `up` or `down`.
pub(super) fn set_link(radio: &str, state: &str) -> Outcome {
    output_of(Command::new("ip").args(["link", "set", radio, state])).map(drop)
}

/// Sets the power of a radio, in hundredths of a dBm. The simulated signal of all that it sends is
/// 50 dB weaker, and at most -30 dBm.
pub(super) fn set_power(radio: &str, power: &str) -> Outcome {
    output_of(Command::new("iw").args(["dev", radio, "set", "txpower", "fixed", power])).map(drop)
}

/// Sets how loud a simulated radio is for all others, in dBm at a power of 0 dBm (-50 usually).
pub(crate) fn set_signal(radio: &str, level: i32) -> Outcome {
    let debugging = Path::new("/sys/kernel/debug");
    if !debugging.join("ieee80211").exists() {
        output_of(Command::new("mount").args(["-t", "debugfs", "none"]).arg(debugging))?;
    }
    let name = std::fs::read_to_string(format!("/sys/class/net/{radio}/phy80211/name"))?;
    let knob = debugging.join("ieee80211").join(name.trim()).join("hwsim/rx_rssi");
    // Some kernels read no signs there, and take the number's 64 bits.
    let bits = u64::from_ne_bytes(i64::from(level).to_ne_bytes());
    std::fs::write(&knob, level.to_string())
        .or_else(|_| std::fs::write(&knob, bits.to_string()))
        .context(|| format!("can't write {}", knob.display()))
}

/// An event that is of another form than its kind promises.
pub(super) fn unexpected(event: &OwnedEvent) -> Failure {
    Failure::new(format!("this event has no known form: {}", event.text()))
}
