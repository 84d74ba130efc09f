//! Access points as such: several BSSs in one daemon, switched on and off, added and removed.

use hostap_ctrl::command::{
    Disable, Enable, GetConfig, HostapdAddBss, HostapdAddConfig, HostapdRemove, HostapdStatus,
    Interfaces, InterfacesCtrl, NetworkVariable, Reload, Set, UpdateBeacon,
};
use hostap_ctrl::event::EventKind;
use hostap_ctrl::reply::{HostapdState, Mode, WpsState};

use super::device::{Device, LIMIT, STATION, address_of};
use crate::bed::Bed;
use crate::failure::{Failure, Outcome, check, equal};
use crate::process::wait_until;
use crate::scenario::Scenario;
use crate::watch::typed;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "access_point_status",
        about: "STATUS and GET_CONFIG of an access point with three BSSs say what was configured",
        everyday: true,
        run: status,
    },
    Scenario {
        name: "access_point_off_and_on",
        about: "an access point goes off and on, and gets another passphrase; its station follows",
        everyday: true,
        run: off_and_on,
    },
    Scenario {
        name: "access_point_added",
        about: "BSSs and an interface are added and removed over hostapd's global socket",
        everyday: true,
        run: added,
    },
    Scenario {
        name: "access_point_of_wpa_supplicant",
        about: "wpa_supplicant as the access point: its station's coming and going shows there",
        everyday: true,
        run: wpa_supplicant,
    },
];

const PASSPHRASE: &str = "correct horse";

/// WPA2 with the passphrase. Only with WPS does GET_CONFIG tell it.
const WPA2: &str = "wpa=2\nwpa_key_mgmt=WPA-PSK\nrsn_pairwise=CCMP\nwpa_passphrase=correct horse\n\
                    wps_state=2\neap_server=1\nwps_independent=1\n";

fn status(bed: &Bed) -> Outcome {
    let configuration = format!(
        "ssid=Lab first\nhw_mode=g\nchannel=6\nieee80211n=1\n{WPA2}\
         bss=wlan0_1\nssid=Lab second\nbss=wlan0_2\nssid=Lab \"third\"\n"
    );
    let mut access_point = Device::access_point(bed, "wlan0", &configuration)?;
    let status = access_point.client.send(&HostapdStatus)?;
    equal("the state", status.state(), Some(HostapdState::Enabled))?;
    equal("the channel", (status.freq(), status.channel()), (Some(2437), Some(6)))?;
    equal("802.11n", (status.ieee80211n(), status.ieee80211ac()), (Some(true), Some(false)))?;
    equal("the beacon interval", status.beacon_int(), Some(100))?;
    let names = [("wlan0", "Lab first"), ("wlan0_1", "Lab second"), ("wlan0_2", "Lab \"third\"")];
    equal("the number of BSSs", status.bss_list().count(), names.len())?;
    for (bss, (interface, ssid)) in status.bss_list().zip(names) {
        equal("the interface of the BSS", bss.ifname, interface)?;
        equal("the BSSID", bss.bssid, Some(address_of(interface)?))?;
        let decoded = bss.ssid.and_then(|name| name.to_ssid());
        equal("the SSID", decoded.as_ref().map(|name| name.as_bytes()), Some(ssid.as_bytes()))?;
        equal("the number of stations", bss.num_sta, Some(0))?;
    }
    let address = access_point.address;
    let config = access_point.client.send(&GetConfig)?;
    equal("the configured BSSID", config.bssid(), Some(address))?;
    let ssid = config.ssid().map(|name| name.encoded().to_string());
    equal("the configured SSID", ssid.as_deref(), Some("Lab first"))?;
    let passphrase = config.passphrase().map(|text| text.reveal().to_string());
    equal("the passphrase", passphrase.as_deref(), Some(PASSPHRASE))?;
    equal("WPS", config.wps_state(), Some(WpsState::Configured))?;
    equal("WPA", config.wpa(), Some(2))?;
    let ciphers: Vec<String> = config
        .rsn_pairwise_cipher()
        .into_iter()
        .flat_map(|list| list.iter())
        .map(|it| it.to_string())
        .collect();
    equal("the ciphers", ciphers, vec!["CCMP".to_owned()])?;
    let key_mgmt = config.key_mgmt().is_some_and(|list| list.iter().any(|it| it == "WPA-PSK"));
    check(key_mgmt, || format!("the key management is {:?}", config.key_mgmt()))
}

fn off_and_on(bed: &Bed) -> Outcome {
    let configuration = format!("ssid=Lab switched\nhw_mode=g\nchannel=1\n{WPA2}");
    let mut access_point = Device::access_point(bed, "wlan0", &configuration)?;
    let mut station = Device::station(bed, "wlan1", "")?;
    let network = station.connect("Lab switched", Some(PASSPHRASE))?;
    access_point.client.send(&UpdateBeacon)?;
    station.watch.skip()?;
    access_point.watch.skip()?;

    access_point.client.send(&Disable)?;
    access_point.expect(EventKind::ApDisabled)?;
    let state = access_point.client.send(&HostapdStatus)?.state();
    equal("the state when it is off", state, Some(HostapdState::Disabled))?;
    let gone = station.expect(EventKind::Disconnected)?;
    equal("what was lost", typed!(gone, Disconnected).bssid, access_point.address)?;
    access_point.client.send(&Enable)?;
    access_point.expect(EventKind::ApEnabled)?;
    access_point.wait_enabled()?;
    station.expect(EventKind::Connected)?;
    access_point.wait_station(station.address, true)?;

    access_point.client.send(&Set::new("wpa_passphrase", "another passphrase").secret())?;
    access_point.client.send(&Reload)?;
    let config = access_point.client.send(&GetConfig)?;
    let passphrase = config.passphrase().map(|text| text.reveal().to_string());
    equal("the passphrase", passphrase.as_deref(), Some("another passphrase"))?;
    station.expect(EventKind::TempDisabled)?;
    let right = NetworkVariable::passphrase("another passphrase");
    station.client.set_network(network, right)?;
    station.client.select_network(network)?;
    station.expect(EventKind::Connected)?;
    access_point.wait_station(station.address, true)
}

fn added(bed: &Bed) -> Outcome {
    let mut access_point =
        Device::access_point(bed, "wlan0", "ssid=Lab first of some\nhw_mode=g\nchannel=1\n")?;
    let directory = access_point.daemon.control_directory();
    let mut global = access_point.daemon.global_client()?;
    let mut events = access_point.daemon.global_watch()?;
    let configuration = |interface: &str, ssid: &str, channel: u32| {
        format!(
            "interface={interface}\ndriver=nl80211\nctrl_interface={}\nssid={ssid}\n\
             hw_mode=g\nchannel={channel}\n",
            directory.display()
        )
    };
    // The radio's own name is that of its configuration.
    let second = configuration("wlan0_1", "Lab second of some", 1);
    let second = bed.write("second.conf", second)?.display().to_string();
    global.send(&HostapdAddBss::new("phy0", &second))?;
    let third = configuration("wlan2", "Lab third of some", 6);
    let third = bed.write("third.conf", third)?.display().to_string();
    global.send(&HostapdAddConfig::new("wlan2", &third))?;
    // It is configured now, and has to be switched on.
    let mut client = access_point.daemon.client("wlan2")?;
    let state = client.access_point_status()?.state();
    equal("its state", state, Some(HostapdState::Uninitialized))?;
    client.send(&Enable)?;
    events.until("AP-ENABLED of wlan2", LIMIT, |event| {
        event.interface().is_some_and(|name| name == "wlan2")
            && event.event().kind() == Some(EventKind::ApEnabled)
    })?;
    let names = ["wlan0", "wlan0_1", "wlan2"];
    let mut listed: Vec<String> =
        global.send(&Interfaces)?.iter().map(|name| name.to_string()).collect();
    listed.sort();
    equal("the interfaces", listed, names.map(str::to_owned).to_vec())?;
    let controls = global.send(&InterfacesCtrl)?;
    let path = directory.display().to_string();
    for name in names {
        let control = controls.iter().find(|control| control.ifname == name);
        let place = control.and_then(|control| control.directory);
        equal("the control directory", place, Some(path.as_str().into()))?;
    }
    let status = access_point.client.send(&HostapdStatus)?;
    equal("the BSSs of the first radio", status.bss_list().count(), 2)?;
    for (radio, ssid) in [("wlan0_1", "Lab second of some"), ("wlan2", "Lab third of some")] {
        let mut station = Device::station(bed, "wlan1", "")?;
        station.connect(ssid, None)?;
        let bssid = station.client.status()?.bssid();
        equal("the BSSID", bssid, Some(address_of(radio)?))?;
        let mut client = access_point.daemon.client(radio)?;
        check(client.station(station.address)?.is_some(), || "hostapd has no station".to_owned())?;
    }
    global.send(&HostapdRemove::new("wlan0_1"))?;
    global.send(&HostapdRemove::new("wlan2"))?;
    let names = global.send(&Interfaces)?;
    check(names.iter().eq(["wlan0"]), || format!("these are left: {:?}", names.text()))?;
    match access_point.daemon.client("wlan2").and_then(|mut client| Ok(client.ping()?)) {
        Ok(()) => Err(Failure::new("the removed interface still answers")),
        Err(_) => Ok(()),
    }
}

fn wpa_supplicant(bed: &Bed) -> Outcome {
    let mut access_point = Device::supplicant(bed, "wlan2", STATION)?;
    let client = &mut access_point.client;
    let network = client.add_network()?;
    for variable in [
        NetworkVariable::ssid("Lab soft"),
        NetworkVariable::mode(2),
        NetworkVariable::frequency(2437),
        NetworkVariable::key_management("WPA-PSK"),
        NetworkVariable::protocols("RSN"),
        NetworkVariable::pairwise_ciphers("CCMP"),
        NetworkVariable::passphrase(PASSPHRASE),
    ] {
        client.set_network(network, variable)?;
    }
    client.select_network(network)?;
    access_point.expect(EventKind::ApEnabled)?;
    let connected = access_point.expect(EventKind::Connected)?;
    equal("its own BSSID", typed!(connected, Connected).bssid, access_point.address)?;
    let status = access_point.client.status()?;
    equal("its mode", (status.mode(), status.freq()), (Some(Mode::AccessPoint), Some(2437)))?;

    let mut station = Device::station(bed, "wlan1", "")?;
    station.connect("Lab soft", Some(PASSPHRASE))?;
    let joined = access_point.expect(EventKind::ApStaConnected)?;
    equal("who connected", typed!(joined, ApStaConnected).addr, station.address)?;
    access_point.wait_station(station.address, true)?;
    let bssid = station.client.status()?.bssid();
    equal("the station's BSSID", bssid, Some(access_point.address))?;

    access_point.client.deauthenticate(station.address)?;
    let left = access_point.expect(EventKind::ApStaDisconnected)?;
    equal("who left", typed!(left, ApStaDisconnected).addr, station.address)?;
    station.expect(EventKind::Disconnected)?;
    station.expect(EventKind::Connected)?;
    access_point.client.remove_network(network)?;
    access_point.expect(EventKind::ApDisabled)?;
    station.expect(EventKind::Disconnected)?;
    wait_until("end of the access point", LIMIT, || {
        Ok(access_point.client.status()?.mode().is_none().then_some(()))
    })
}
