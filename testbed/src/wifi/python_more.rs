//! More of the Python module: what it tells, what it survives, and several stations at once.

use hostap_ctrl::command::Disconnect;
use hostap_ctrl::event::EventKind;
use hostap_ctrl::reply::WpaState;

use super::enterprise::{certificate, server};
use super::names::odd_access_point;
use super::python::{START, python};
use super::radios::{
    AccessPoint, CHANNELS, PASSPHRASE, SOON, Station, WPA2, connected_station, hex, wpa2,
};
use crate::bed::Bed;
use crate::failure::{Outcome, check, equal};
use crate::process::{Process, output_of, wait_until};
use crate::scenario::Scenario;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "python_odd_names",
        about: "Client and Station on networks with names of quotes, control bytes and 0xff",
        everyday: true,
        run: odd_names,
    },
    Scenario {
        name: "python_sockets",
        about: "find_interfaces asks both daemons, at their sockets for interfaces and for all",
        everyday: true,
        run: sockets,
    },
    Scenario {
        name: "python_callback",
        about: "IFace connects, with a callback for the events that come meanwhile",
        everyday: true,
        run: callback,
    },
    Scenario {
        name: "python_restart",
        about: "Monitor, in a loop and on asyncio, across a restart of the daemon",
        everyday: false,
        run: restart,
    },
    Scenario {
        name: "python_enterprise",
        about: "Station asks for identity and password: nobody answers, then somebody does",
        everyday: true,
        run: enterprise,
    },
    Scenario {
        name: "python_enterprise_asyncio",
        about: "the same on asyncio",
        everyday: true,
        run: enterprise_on_asyncio,
    },
    Scenario {
        name: "python_pair",
        about: "two stations on asyncio at the same time, and an attempt that is cancelled",
        everyday: true,
        run: pair,
    },
];

fn odd_names(bed: &Bed) -> Outcome {
    let (_access_point, odd) = odd_access_point(bed)?;
    let station = Station::start(bed)?;
    let mut command = python(bed, "names")?;
    command.arg(bed.control(&station.daemon.socket(station.radio))?);
    command.args(odd.iter().map(|(ssid, _)| hex(ssid)));
    let output = output_of(&mut command)?;
    for (ssid, address) in odd {
        let (ssid, frequency) = (hex(ssid), CHANNELS[0].1);
        let used = format!("used {address} {ssid}");
        for (line, times) in [
            (format!("row {address} {ssid} {frequency}"), 1),
            (format!("bss {address} {ssid} {frequency}"), 1),
            (used, 3),
        ] {
            let lines = output.lines().filter(|it| **it == line).count();
            check(lines == times, || format!("{line:?} is there {lines} times:\n{output}"))?;
        }
    }
    Ok(())
}

fn sockets(bed: &Bed) -> Outcome {
    // Whether a socket is a global one, only it can tell.
    bed.connect_directly();
    let mut access_point = AccessPoint::start(bed, b"bed python sockets", WPA2)?;
    let station = Station::start(bed)?;
    let mut command = python(bed, "sockets")?;
    for daemon in [&station.daemon, &access_point.daemon] {
        let directory = daemon.control_directory();
        command.args(directory.parent()).arg(directory);
    }
    let output = output_of(&mut command)?;
    let wanted = "global wpa_supplicant global wlan3\nwlan3 wpa_supplicant interface\n\
                  global hostapd global wlan0\nwlan0 hostapd interface\n";
    equal("what is found", output.as_str(), wanted)?;
    // What a daemon leaves that did not end properly.
    access_point.daemon.process().kill();
    let mut command = python(bed, "sockets")?;
    let output = output_of(command.arg(access_point.daemon.control_directory()))?;
    equal("what is found", output.as_str(), "wlan0 error ConnectionRefusedError\n")
}

fn callback(bed: &Bed) -> Outcome {
    let mut access_point = AccessPoint::start(bed, b"bed python callback", WPA2)?;
    let station = Station::start(bed)?;
    let mut command = python(bed, "callback")?;
    command.arg(bed.control(&station.daemon.socket(station.radio))?);
    let output = output_of(command.args(["bed python callback", PASSPHRASE]))?;
    equal("what it prints", output.as_str(), "events during requests: some\nconnected\n")?;
    connected_station(&mut access_point.watch, station.address)
}

fn restart(bed: &Bed) -> Outcome {
    bed.connect_directly();
    let access_point = AccessPoint::start(bed, b"bed python restart", WPA2)?;
    let mut station = Station::start(bed)?;
    let socket = station.daemon.socket(station.radio);
    let mut watchers = Vec::new();
    for (name, arguments) in [("loop", &[][..]), ("asyncio", &["--asyncio"])] {
        let mut command = python(bed, "watch")?;
        command.arg(&socket).args(arguments);
        watchers.push(Process::start(command, &bed.directory().join(format!("{name}.log")))?);
    }
    told(&mut watchers, "attached\n")?;
    station.daemon.process().kill();
    told(&mut watchers, "lost: ")?;
    station.daemon.start_again()?;
    told(&mut watchers, "attached again\n")?;
    station.client = station.daemon.client(station.radio)?;
    station.watch = station.daemon.watch(station.radio)?;
    station.select(&wpa2(b"bed python restart", PASSPHRASE))?;
    station.watch.expect(EventKind::Connected, SOON)?;
    station.client.send(&Disconnect)?;
    for mut watcher in watchers {
        let status = watcher.wait(SOON)?;
        let output = watcher.output();
        let connected = format!("connected to {}\n", access_point.address);
        check(status.success() && output.contains(&connected), || output.clone())?;
        equal("attachments", output.matches("attached").count(), 2)?;
    }
    Ok(())
}

/// Waits until all of them have printed this.
fn told(watchers: &mut [Process], what: &str) -> Outcome {
    for watcher in watchers {
        wait_until(&format!("{what:?} of a monitor"), START, || {
            let output = watcher.output();
            check(watcher.is_running(), || output.clone())?;
            Ok(output.contains(what).then_some(()))
        })?;
    }
    Ok(())
}

fn enterprise(bed: &Bed) -> Outcome {
    connect_with_prompts(bed, "bed python eap", &[])
}

fn enterprise_on_asyncio(bed: &Bed) -> Outcome {
    connect_with_prompts(bed, "bed python eap aio", &["--asyncio"])
}

fn connect_with_prompts(bed: &Bed, ssid: &str, arguments: &[&str]) -> Outcome {
    let mut access_point = AccessPoint::start(bed, ssid.as_bytes(), &server(bed)?)?;
    let mut station = Station::start(bed)?;
    let mut command = python(bed, "enterprise")?;
    command.arg(bed.control(&station.daemon.socket(station.radio))?);
    command.args([ssid, &certificate(bed, "ca.pem")?]).args(arguments);
    let output = output_of(&mut command)?;
    let wanted = format!(
        "not connected: credentials_needed\nnetworks: 0\nasked for identity of {ssid}\n\
         asked for password of {ssid}\nconnected to {} by WPA2/IEEE 802.1X/EAP\n",
        access_point.address
    );
    equal("what it prints", output, wanted)?;
    equal("the stations", access_point.stations()?, vec![station.address])?;
    equal("the state", station.client.status()?.wpa_state(), Some(WpaState::Completed))
}

fn pair(bed: &Bed) -> Outcome {
    let mut access_point = AccessPoint::start(bed, b"bed python pair", WPA2)?;
    let stations = [Station::start(bed)?, Station::start_on(bed, 1, "")?];
    let mut command = python(bed, "pair")?;
    for station in &stations {
        command.arg(bed.control(&station.daemon.socket(station.radio))?);
    }
    let output = output_of(command.args(["bed python pair", PASSPHRASE]))?;
    let bssid = access_point.address;
    let [first, second] = stations.each_ref().map(|station| station.address);
    let wanted = format!(
        "{first} is connected to {bssid}\n{second} is connected to {bssid}\n\
         the first is still connected: True\ncancelled\nconnected again to {bssid}\nnetworks: 1\n"
    );
    equal("what it prints", output, wanted)?;
    // Both were connected at the same time, and the first one all the time.
    let mut known = access_point.stations()?;
    known.sort();
    equal("the stations", known, vec![first, second])
}
