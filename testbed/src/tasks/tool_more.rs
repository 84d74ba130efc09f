//! More of the command-line tool `wpactl`: WPS, recordings, the global sockets, the demonstration.

use std::process::Command;

use serde_json::Value;

use super::connecting::{PASSPHRASE, has_access};
use super::ground::{Security, Site, Wanted, ground};
use super::tool::{Following, connecting, of_type, run, tool};
use crate::bed::Bed;
use crate::failure::{Context, Failure, Outcome, check, equal};
use crate::scenario::Scenario;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "tool_wps",
        about: "wpactl wps button on both sides",
        everyday: true,
        run: wps,
    },
    Scenario {
        name: "tool_replay",
        about: "wpactl replay answers as the daemon that wpactl record recorded",
        everyday: true,
        run: replay,
    },
    Scenario {
        name: "tool_interfaces",
        about: "wpactl interfaces names them with their daemons",
        everyday: true,
        run: interfaces,
    },
    Scenario {
        name: "tool_signal",
        about: "wpactl signal tells how strong the access point is, and that there is none",
        everyday: true,
        run: signal,
    },
    Scenario {
        name: "tool_global",
        about: "wpactl connects a station over the global socket of wpa_supplicant",
        everyday: true,
        run: global,
    },
    Scenario {
        name: "tool_everywhere",
        about: "wpactl lists the stations of all access points of a hostapd",
        everyday: true,
        run: everywhere,
    },
    Scenario {
        name: "tool_demo",
        about: "wpactl demo runs a command on its own world",
        everyday: true,
        run: demo,
    },
];

/// The tool for a daemon's global socket, printing JSON.
fn globally(bed: &Bed, site: &Site, arguments: &[&str]) -> Result<Command, Failure> {
    let mut command = bed.program("wpactl")?;
    command.arg("-g").arg(&site.global).arg("--json").args(arguments);
    command.env("WPACTL_PASSWORD", PASSPHRASE);
    Ok(command)
}

fn wps(bed: &Bed) -> Outcome {
    let mut ground = ground(bed)?;
    let wanted = Wanted::new(b"tool wps", Security::Wpa2(PASSPHRASE));
    let access_point = ground.access_point(&Wanted { wps: true, ..wanted })?;
    let site = ground.unbiased_station()?;
    let mut registrar = Following::start(tool(bed, &access_point, &["wps", "button"])?)?;
    equal("what comes first", &registrar.next()?["step"], &Value::from("waiting"))?;
    let told = run(tool(bed, &site, &["wps", "button"])?)?.done()?;
    equal("the first step", &told[0]["step"], &Value::from("searching"))?;
    let connected = of_type(&told, "connected");
    equal("how often it connected", connected.len(), 1)?;
    let bssid = Value::from(access_point.address.to_string());
    equal("the BSSID", &connected[0]["bssid"], &bssid)?;
    let registered = registrar.until("registered")?;
    equal("who", &registered["address"], &Value::from(site.address.to_string()))?;
    equal("how it ends", registrar.child.wait()?.code(), Some(0))?;
    check(!format!("{told:?}").contains(PASSPHRASE), || "the key is printed".to_owned())?;
    has_access(&access_point, site.address)
}

fn replay(bed: &Bed) -> Outcome {
    let mut ground = ground(bed)?;
    let wanted = Wanted::new(b"tool recorded", Security::Wpa2(PASSPHRASE));
    let (_access_point, site) = (ground.access_point(&wanted)?, ground.station()?);
    let file = bed.directory().join("recording.jsonl").display().to_string();
    // The same interface behind two more doors: the recorder's, and the replay's.
    let door = |name: &str| -> Result<Site, Failure> {
        let directory = bed.directory().join(name);
        std::fs::create_dir(&directory)?;
        Ok(Site { socket: directory.join(&site.interface), ..site.clone() })
    };
    let (recorded, replayed) = (door("recorded")?, door("replayed")?);
    let listen = recorded.socket.display().to_string();
    let arguments = ["record", "--output", &file, "--listen", &listen];
    let mut recorder = Following::start(tool(bed, &site, &arguments)?)?;
    equal("what comes first", &recorder.next()?["type"], &Value::from("recording"))?;
    connecting(bed, &recorded, &["tool recorded"], PASSPHRASE)?.done()?;
    let status = run(tool(bed, &recorded, &["status"])?)?.done()?;
    let networks = run(tool(bed, &recorded, &["networks"])?)?.done()?;
    equal("the state", &status[0]["wpa_state"], &Value::from("COMPLETED"))?;
    equal("the daemon's own answer", &run(tool(bed, &site, &["status"])?)?.done()?, &status)?;
    recorder.interrupt()?;
    let text = std::fs::read_to_string(&file)?;
    check(text.contains("SELECT_NETWORK"), || format!("no connection is in {text}"))?;
    check(!text.contains(PASSPHRASE), || "the passphrase is in the recording".to_owned())?;

    // What is replayed needs no daemon.
    ground.kill(&site)?;
    let mut replay = Following::start(tool(bed, &replayed, &["replay", &file])?)?;
    equal("what comes first", &replay.next()?["type"], &Value::from("replaying"))?;
    // What was answered on the way was recorded, too, and comes first.
    for (command, wanted) in [("networks", networks), ("status", status)] {
        let mut answers = Vec::new();
        while answers.last() != Some(&wanted) {
            check(answers.len() < 100, || format!("{command} is not {wanted:?}: {answers:?}"))?;
            answers.push(run(tool(bed, &replayed, &[command])?)?.done()?);
        }
    }
    replay.interrupt()
}

fn interfaces(bed: &Bed) -> Outcome {
    let mut ground = ground(bed)?;
    let wanted = Wanted::new(b"tool listed", Security::Open);
    let (access_point, site) = (ground.access_point(&wanted)?, ground.station()?);
    for (site, daemon) in [(&access_point, "hostapd"), (&site, "wpa_supplicant")] {
        let listed = run(tool(bed, site, &["interfaces"])?)?.done()?;
        let socket = Value::from(site.socket.display().to_string());
        let ours: Vec<_> = listed.iter().filter(|row| row["socket"] == socket).collect();
        equal("how many have its socket", ours.len(), 1).context(|| format!("{listed:?}"))?;
        equal("its name", &ours[0]["name"], &Value::from(&*site.interface))?;
        equal("its daemon", &ours[0]["daemon"], &Value::from(daemon))?;
        equal("whether it is global", &ours[0]["global"], &Value::from(false))?;
        let listed = run(globally(bed, site, &["interfaces"])?)?.done()?;
        let behind = |row: &&Value| row["name"] == *site.interface && row["daemon"] == daemon;
        equal("behind the global socket", listed.iter().filter(behind).count(), 1)
            .context(|| format!("{listed:?}"))?;
    }
    Ok(())
}

fn signal(bed: &Bed) -> Outcome {
    let mut ground = ground(bed)?;
    let wanted = Wanted::new(b"tool signal", Security::Wpa2(PASSPHRASE));
    let (access_point, site) = (ground.access_point(&wanted)?, ground.station()?);
    let nothing = run(tool(bed, &site, &["signal"])?)?;
    equal("the code without a connection", nothing.code, Some(1))?;
    let told = of_type(&nothing.objects, "error");
    check(told.iter().any(|error| error["kind"] == "not-connected"), || format!("{told:?}"))?;
    ground.set_signal(&access_point, -50)?;
    connecting(bed, &site, &["tool signal"], PASSPHRASE)?.done()?;
    let arguments = ["signal", "--follow", "--interval", "0.2"];
    let mut signals = Following::start(tool(bed, &site, &arguments)?)?;
    for dbm in [-50, -70] {
        ground.set_signal(&access_point, dbm)?;
        let mut levels = Vec::new();
        // Beacons tell it, ten in a second.
        while levels.last() != Some(&Value::from(dbm)) {
            check(levels.len() < 100, || format!("it should be {dbm} dBm, not {levels:?}"))?;
            let signal = signals.next()?;
            equal("the frequency", &signal["frequency"], &Value::from(2412))?;
            levels.push(signal["level"].clone());
        }
    }
    signals.interrupt()
}

fn global(bed: &Bed) -> Outcome {
    let mut ground = ground(bed)?;
    let wanted = Wanted::new(b"tool global", Security::Wpa2(PASSPHRASE));
    let (access_point, site) = (ground.access_point(&wanted)?, ground.station()?);
    let arguments = ["-i", &site.interface, "connect", "tool global"];
    let told = run(globally(bed, &site, &arguments)?)?.done()?;
    let connected = of_type(&told, "connected");
    equal("how often it connected", connected.len(), 1)?;
    let bssid = Value::from(access_point.address.to_string());
    equal("the BSSID", &connected[0]["bssid"], &bssid)?;
    check(!of_type(&told, "progress").is_empty(), || "no progress is told".to_owned())?;
    has_access(&access_point, site.address)?;
    let status = run(globally(bed, &site, &["-i", &site.interface, "status"])?)?.done()?;
    equal("the state", &status[0]["wpa_state"], &Value::from("COMPLETED"))?;
    let nobody = run(globally(bed, &site, &["-i", "nowhere9", "status"])?)?;
    check(nobody.code != Some(0), || format!("nowhere9: {:?}", nobody.objects))
}

fn everywhere(bed: &Bed) -> Outcome {
    let mut ground = ground(bed)?;
    let one = Wanted::new(b"tool one", Security::Wpa2(PASSPHRASE));
    let two = Wanted { channel: 6, ..Wanted::new(b"tool two", Security::Wpa2(PASSPHRASE)) };
    let sites = ground.access_points(&[one, two])?;
    let mut guests = Vec::new();
    for (site, ssid) in sites.iter().zip(["tool one", "tool two"]) {
        let station = ground.station()?;
        connecting(bed, &station, &[ssid], PASSPHRASE)?.done()?;
        has_access(site, station.address)?;
        guests.push((site.interface.clone(), station.address.to_string()));
    }
    let listed = run(globally(bed, &sites[0], &["stations"])?)?.done()?;
    equal("how many stations there are", listed.len(), guests.len())?;
    for (interface, address) in guests {
        let ours = listed.iter().find(|row| row["address"] == *address);
        let ours = ours.ok_or_else(|| Failure::new(format!("{address} is not in {listed:?}")))?;
        equal("its interface", &ours["interface"], &Value::from(interface))?;
    }
    Ok(())
}

fn demo(bed: &Bed) -> Outcome {
    let mut command = bed.program("wpactl")?;
    command.args(["--json", "demo", "--", "scan", "--wait"]);
    let found = run(command)?.done()?;
    for ssid in ["Home", "Airport"] {
        check(found.iter().any(|bss| bss["ssid"] == ssid), || format!("no {ssid}: {found:?}"))?;
    }
    let mut command = bed.program("wpactl")?;
    command.args(["--json", "demo", "--", "connect", "Nowhere"]);
    command.env("WPACTL_PASSWORD", PASSPHRASE);
    equal("the code of what is not there", run(command)?.code, Some(6))
}
