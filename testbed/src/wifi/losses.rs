//! Connections that end: by the access point, by the station, or because one of them is gone.

use hostap_ctrl::command::{
    Blacklist, BssidIgnore, BssidIgnoreAdd, BssidIgnoreClear, Deauthenticate, Disassociate,
    Disconnect, NetworkVariable, Reconnect,
};
use hostap_ctrl::event::{Event, EventKind};
use hostap_ctrl::reply::WpaState;

use super::radios::{
    AccessPoint, CHANNELS, LATER, PASSPHRASE, SOON, Station, WPA2, configuration,
    connected_station, disconnected_station, set_link, unexpected, wait_until_enabled, wpa2,
};
use crate::bed::Bed;
use crate::failure::{Failure, Outcome, check, equal};
use crate::process::wait_until;
use crate::scenario::Scenario;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "sent_away",
        about: "the access point ends a connection: both sides tell the reason, and the station \
                comes back",
        everyday: true,
        run: sent_away,
    },
    Scenario {
        name: "leaves",
        about: "the station ends a connection and takes it up again",
        everyday: true,
        run: leaves,
    },
    Scenario {
        name: "access_point_dies",
        about: "an access point falls silent: the station tells so, and comes back when it is back",
        everyday: true,
        run: access_point_dies,
    },
    Scenario {
        name: "radio_down",
        about: "the station's interface is switched off and on",
        everyday: true,
        run: radio_down,
    },
    Scenario {
        name: "radio_blocked",
        about: "the station's radio is blocked by rfkill and unblocked",
        everyday: false,
        run: radio_blocked,
    },
    Scenario {
        name: "ignored_bss",
        about: "an access point on the list of those to be ignored is not used, but another of \
                the same network",
        everyday: true,
        run: ignored_bss,
    },
    Scenario {
        name: "saved_networks",
        about: "networks that are saved are there when the daemon starts again, and are used",
        everyday: true,
        run: saved_networks,
    },
    Scenario {
        name: "preferred_network",
        about: "of several networks the one with the highest priority is used, then the next",
        everyday: true,
        run: preferred_network,
    },
];

/// Waits for the end of a connection: its reason, and whether this side made it.
fn ended(station: &mut Station<'_>, from: &AccessPoint<'_>) -> Result<(i64, bool), Failure> {
    let event = station.watch.expect(EventKind::Disconnected, LATER)?;
    let Event::Disconnected(gone) = event.event() else { return Err(unexpected(&event)) };
    equal("whom it was connected to", gone.bssid, from.address)?;
    Ok((gone.reason, gone.locally_generated == Some(1)))
}

fn sent_away(bed: &Bed) -> Outcome {
    let mut access_point = AccessPoint::start(bed, b"bed sent away", WPA2)?;
    let mut station = Station::start(bed)?;
    let id = station.join(&mut access_point, &wpa2(b"bed sent away", PASSPHRASE))?;
    // 12: not in the range that is allowed
    access_point.client.send(&Deauthenticate::new(station.address).reason(12))?;
    equal("reason and origin", ended(&mut station, &access_point)?, (12, false))?;
    disconnected_station(&mut access_point.watch, station.address)?;
    station.joined(&mut access_point, id)?;

    access_point.client.deauthenticate(station.address)?;
    equal("reason and origin", ended(&mut station, &access_point)?, (2, false))?;
    disconnected_station(&mut access_point.watch, station.address)?;
    station.joined(&mut access_point, id)?;

    access_point.client.send(&Disassociate::new(station.address).reason(5))?;
    equal("reason and origin", ended(&mut station, &access_point)?, (5, false))?;
    station.joined(&mut access_point, id)
}

fn leaves(bed: &Bed) -> Outcome {
    let mut access_point = AccessPoint::start(bed, b"bed leaves", WPA2)?;
    let mut station = Station::start(bed)?;
    let id = station.join(&mut access_point, &wpa2(b"bed leaves", PASSPHRASE))?;
    station.client.send(&Disconnect)?;
    equal("reason and origin", ended(&mut station, &access_point)?, (3, true))?;
    disconnected_station(&mut access_point.watch, station.address)?;
    equal("the state", station.client.status()?.wpa_state(), Some(WpaState::Disconnected))?;
    equal("stations", access_point.stations()?, vec![])?;
    station.client.send(&Reconnect)?;
    station.joined(&mut access_point, id)
}

fn access_point_dies(bed: &Bed) -> Outcome {
    let mut access_point = AccessPoint::start(bed, b"bed dies", WPA2)?;
    let mut station = Station::start(bed)?;
    let id = station.join(&mut access_point, &wpa2(b"bed dies", PASSPHRASE))?;
    // Without a farewell to its stations, and its radio must stop as well.
    access_point.daemon.process().kill();
    set_link(access_point.radio, "down")?;
    station.watch.expect(EventKind::BeaconLoss, LATER)?;
    // 4: it was not heard for too long
    equal("reason and origin", ended(&mut station, &access_point)?, (4, true))?;
    station.watch.expect(EventKind::NetworkNotFound, LATER)?;

    access_point.daemon.start_again()?;
    access_point.client.reconnect()?;
    wait_until_enabled(&mut access_point.client)?;
    access_point.watch = access_point.daemon.watch(access_point.radio)?;
    station.joined(&mut access_point, id)
}

fn radio_down(bed: &Bed) -> Outcome {
    let mut access_point = AccessPoint::start(bed, b"bed down", WPA2)?;
    let mut station = Station::start(bed)?;
    let id = station.join(&mut access_point, &wpa2(b"bed down", PASSPHRASE))?;
    set_link(station.radio, "down")?;
    equal("reason and origin", ended(&mut station, &access_point)?, (3, true))?;
    wait_for_state(&mut station, WpaState::InterfaceDisabled)?;
    disconnected_station(&mut access_point.watch, station.address)?;
    set_link(station.radio, "up")?;
    station.joined(&mut access_point, id)
}

fn wait_for_state(station: &mut Station<'_>, state: WpaState<'_>) -> Outcome {
    wait_until(&format!("state {state}"), LATER, || {
        Ok((station.client.status()?.wpa_state() == Some(state)).then_some(()))
    })
}

fn radio_blocked(bed: &Bed) -> Outcome {
    let mut access_point = AccessPoint::start(bed, b"bed blocked", WPA2)?;
    let mut station = Station::start(bed)?;
    let id = station.join(&mut access_point, &wpa2(b"bed blocked", PASSPHRASE))?;
    let switch = switch_of(station.radio)?;
    std::fs::write(&switch, "1")?;
    ended(&mut station, &access_point)?;
    wait_for_state(&mut station, WpaState::InterfaceDisabled)?;
    disconnected_station(&mut access_point.watch, station.address)?;
    std::fs::write(&switch, "0")?;
    station.joined(&mut access_point, id)
}

/// The file that blocks a radio.
fn switch_of(radio: &str) -> Result<std::path::PathBuf, Failure> {
    let physical = format!("/sys/class/net/{radio}/phy80211");
    for entry in std::fs::read_dir(physical)?.flatten() {
        if entry.file_name().to_string_lossy().starts_with("rfkill") {
            return Ok(entry.path().join("soft"));
        }
    }
    Err(Failure::new(format!("{radio} has no rfkill switch: the kernel needs CONFIG_RFKILL")))
}

fn ignored_bss(bed: &Bed) -> Outcome {
    let start = |place: usize| {
        let lines = configuration(b"bed ignored", CHANNELS[place].0, WPA2);
        AccessPoint::start_on(bed, place, lines)
    };
    let (mut first, mut second) = (start(0)?, start(1)?);
    let mut station = Station::start(bed)?;
    let id = station.add(&wpa2(b"bed ignored", PASSPHRASE))?;
    // Whichever is ignored, the other is used.
    let both = [first.address, second.address];
    for (ignored, used) in [(both[0], &mut second), (both[1], &mut first)] {
        station.client.send(&BssidIgnoreAdd::new(ignored))?;
        let listed: Vec<_> = station.client.send(&BssidIgnore)?.iter().collect();
        equal("the list of those to be ignored", listed, vec![ignored])?;
        let listed: Vec<_> = station.client.send(&Blacklist)?.iter().collect();
        equal("the same list by its old name", listed, vec![ignored])?;
        // SELECT_NETWORK would clear the list.
        station.client.enable_network(id)?;
        station.joined(used, id)?;
        station.client.send(&BssidIgnoreClear)?;
        equal("the list", station.client.send(&BssidIgnore)?.iter().count(), 0)?;
        station.client.disable_network(id)?;
        station.watch.expect(EventKind::Disconnected, SOON)?;
    }

    // The same, for one network alone.
    station.client.set_network(id, NetworkVariable::ignored_bssids(&both))?;
    station.client.select_network(id)?;
    station.watch.expect(EventKind::NetworkNotFound, LATER)?;
    station.client.set_network(id, NetworkVariable::ignored_bssids(&both[..1]))?;
    station.client.select_network(id)?;
    station.joined(&mut second, id)
}

fn saved_networks(bed: &Bed) -> Outcome {
    bed.connect_directly();
    let name = "bed sav\u{e9}d \"one\"\n".as_bytes();
    let mut access_point = AccessPoint::start(bed, name, WPA2)?;
    let mut station = Station::start(bed)?;
    let id = station.join(&mut access_point, &wpa2(name, PASSPHRASE))?;
    station.client.save_configuration()?;
    station.daemon.process().terminate();
    disconnected_station(&mut access_point.watch, station.address)?;
    station.daemon.start_again()?;
    station.client.reconnect()?;
    station.watch = station.daemon.watch(station.radio)?;
    let networks = station.client.networks()?;
    let saved: Vec<_> = networks.iter().map(|it| (it.id, it.ssid.decode().collect())).collect();
    equal("the saved networks", saved, vec![(id, name.to_vec())])?;
    // It connects by itself, maybe before it is watched.
    wait_for_state(&mut station, WpaState::Completed)?;
    // The last word in the handshake is the station's: it is through before hostapd is.
    connected_station(&mut access_point.watch, station.address)?;
    equal("stations", access_point.stations()?, vec![station.address])
}

fn preferred_network(bed: &Bed) -> Outcome {
    let control = bed.directory().join("ap0/control");
    let lines = format!(
        "{WPA2}bss=second\nctrl_interface={}\nssid=bed preferred\n{WPA2}",
        control.display()
    );
    let mut access_point = AccessPoint::start(bed, b"bed other", &lines)?;
    let status = access_point.client.access_point_status()?;
    let addresses: Vec<_> = status.bss_list().filter_map(|bss| bss.bssid).collect();
    let (_, mut second) = access_point.further("second")?;
    let mut station = Station::start(bed)?;
    let other = station.add(&wpa2(b"bed other", PASSPHRASE))?;
    let preferred = station.add(&wpa2(b"bed preferred", PASSPHRASE))?;
    station.client.set_network(preferred, NetworkVariable::priority(5))?;
    station.client.enable_network(other)?;
    station.client.enable_network(preferred)?;
    let (address, id) = station.connected()?;
    check(id == preferred || id == other, || format!("it is connected to network {id}"))?;
    if id == other {
        // The first was enabled alone for a moment.
        station.client.request(b"REASSOCIATE")?;
        equal("what it uses then", station.connected()?, (addresses[1], preferred))?;
    } else {
        equal("the BSS", address, addresses[1])?;
    }
    connected_station(&mut second, station.address)?;
    access_point.watch.skip()?;
    station.client.disable_network(preferred)?;
    equal("what it uses next", station.connected()?, (addresses[0], other))?;
    connected_station(&mut access_point.watch, station.address)
}
