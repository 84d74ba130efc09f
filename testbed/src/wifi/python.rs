//! The Python module, in Debian's Python.

use std::os::unix::fs::symlink;
use std::process::Command;
use std::time::Duration;

use hostap_ctrl::command::Disconnect;
use hostap_ctrl::event::EventKind;
use hostap_ctrl::reply::WpaState;

use super::radios::{AccessPoint, PASSPHRASE, SAE, SOON, Station, WPA2, wpa2};
use crate::bed::Bed;
use crate::failure::{Failure, Outcome, check, equal};
use crate::process::{Process, output_of, wait_until};
use crate::scenario::Scenario;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "python_original_example",
        about: "the README's example of the C extension, unchanged, finds an access point",
        everyday: true,
        run: original_example,
    },
    Scenario {
        name: "python_monitor",
        about: "Monitor, in a loop and on asyncio, while a station comes and goes",
        everyday: true,
        run: monitor,
    },
    Scenario {
        name: "python_connect",
        about: "Station connects: a wrong passphrase and the right one",
        everyday: true,
        run: connect,
    },
    Scenario {
        name: "python_connect_asyncio",
        about: "the same on asyncio",
        everyday: true,
        run: connect_on_asyncio,
    },
    Scenario {
        name: "python_connect_wpa3",
        about: "Station connects by WPA3: a wrong password and the right one",
        everyday: false,
        run: connect_by_wpa3,
    },
];

/// The interpreter has to find and compile a program first, and the machine is slow.
pub(super) const START: Duration = Duration::from_secs(60);

/// A Python program of the bed.
pub(super) fn python(bed: &Bed, name: &str) -> Result<Command, Failure> {
    let program = bed.file(&format!("python/{name}.py"))?;
    let mut command = Command::new("python3");
    // Warnings are mistakes: something was left open, say.
    command.args(["-W", "error"]).arg(program);
    Ok(command)
}

fn original_example(bed: &Bed) -> Outcome {
    let access_point = AccessPoint::start(bed, b"bed python", WPA2)?;
    let station = Station::start(bed)?;
    // Where its author's daemon listened.
    let directory = std::path::Path::new("/run/wpa_supplicant");
    std::fs::create_dir_all(directory)?;
    let place = directory.join("wlp4s0");
    symlink(bed.control(&station.daemon.socket(station.radio))?, &place)?;
    let output = output_of(&mut python(bed, "original_readme_example")?);
    std::fs::remove_file(place)?;
    let output = output?;
    let row = format!("{}\t2412\t", access_point.address);
    check(output.starts_with("OK\n") && output.contains(&row), || output.clone())?;
    check(output.contains("[WPA2-PSK-CCMP]"), || output.clone())
}

fn monitor(bed: &Bed) -> Outcome {
    let mut access_point = AccessPoint::start(bed, b"bed python monitor", WPA2)?;
    let mut station = Station::start(bed)?;
    let socket = bed.control(&station.daemon.socket(station.radio))?;
    let mut watchers = Vec::new();
    for (name, arguments) in [("loop", &[][..]), ("asyncio", &["--asyncio"])] {
        let mut command = python(bed, "watch")?;
        command.arg(&socket).args(arguments);
        let output = bed.directory().join(format!("{name}.log"));
        watchers.push((name, Process::start(command, &output)?));
    }
    for (name, watcher) in &mut watchers {
        wait_until(&format!("attached monitor in a {name}"), START, || {
            let output = watcher.output();
            check(watcher.is_running(), || output.clone())?;
            Ok(output.contains("attached").then_some(()))
        })?;
    }
    station.select(&wpa2(b"bed python monitor", PASSPHRASE))?;
    access_point.watch.expect(EventKind::ApStaConnected, SOON)?;
    station.watch.expect(EventKind::Connected, SOON)?;
    station.client.send(&Disconnect)?;
    for (name, mut watcher) in watchers {
        let status = watcher.wait(SOON)?;
        let output = watcher.output();
        let connected = format!("connected to {}\n", access_point.address);
        let gone = format!("disconnected from {} for reason 3\n", access_point.address);
        let is_right = status.success() && output.contains(&connected) && output.ends_with(&gone);
        check(is_right && output.contains("scanned\n"), || format!("{name}: {output}"))?;
    }
    Ok(())
}

fn connect(bed: &Bed) -> Outcome {
    let ssid = "bed python connect";
    let mut access_point = AccessPoint::start(bed, ssid.as_bytes(), WPA2)?;
    connect_to(bed, &mut access_point, ssid, "WPA2-PSK", &[])?;
    access_point.watch.expect(EventKind::ApStaPossiblePskMismatch, SOON).map(drop)
}

fn connect_on_asyncio(bed: &Bed) -> Outcome {
    let ssid = "bed python asyncio";
    let mut access_point = AccessPoint::start(bed, ssid.as_bytes(), WPA2)?;
    connect_to(bed, &mut access_point, ssid, "WPA2-PSK", &["--asyncio"])
}

fn connect_by_wpa3(bed: &Bed) -> Outcome {
    let ssid = "bed python wpa3";
    let mut access_point = AccessPoint::start(bed, ssid.as_bytes(), SAE)?;
    connect_to(bed, &mut access_point, ssid, "SAE", &[])
}

fn connect_to(
    bed: &Bed,
    access_point: &mut AccessPoint<'_>,
    ssid: &str,
    key_management: &str,
    arguments: &[&str],
) -> Outcome {
    let mut station = Station::start(bed)?;
    let mut command = python(bed, "connect")?;
    command.arg(bed.control(&station.daemon.socket(station.radio))?);
    command.args([ssid, "wrong horse", PASSPHRASE]).args(arguments);
    let output = output_of(&mut command)?;
    let wanted = format!(
        "not connected: wrong_key\nnetworks: 0\nconnected to {} by {key_management}\n\
         status: {ssid}\n",
        access_point.address
    );
    check(output == wanted, || format!("it printed {output}"))?;
    let stations = access_point.stations()?;
    equal("the stations", stations, vec![station.address])?;
    equal("the state", station.client.status()?.wpa_state(), Some(WpaState::Completed))
}
