//! Debian's `wpa_cli` and `hostapd_cli`, as they are and relinked, in either bed. On the wire,
//! `ffi-tests/real-daemons` does far more; here is what needs to be seen on radios as well.

use std::path::Path;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process, test_kill_process};

use crate::bed::Bed;
use crate::failure::{Failure, Outcome, check};
use crate::process::wait_until;
use crate::scenario::Scenario;

use super::programs::contains;
use super::stage::{LIMIT, Running, Stage, sockets_of};
use super::{CLIENT_VARIANTS, compare};

pub(crate) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "clients_single_commands",
        about: "wpa_cli and hostapd_cli with one command each, before and after a connection",
        everyday: true,
        run: single_commands,
    },
    Scenario {
        name: "clients_prompt",
        about: "wpa_cli at its prompt, events arriving while it connects and gets a wrong password",
        everyday: true,
        run: prompt,
    },
    Scenario {
        name: "clients_hostapd_prompt",
        about: "hostapd_cli at its prompt, which has one connection for commands and events",
        everyday: true,
        run: hostapd_prompt,
    },
    Scenario {
        name: "clients_action",
        about: "wpa_cli -a and -B: scripts are called for CONNECTED and DISCONNECTED",
        everyday: true,
        run: action,
    },
];

/// What wpa_cli is called with, before the command.
pub(super) fn wpa_cli(stage: &Stage<'_>) -> Result<Vec<String>, Failure> {
    Ok(socket_arguments(&stage.station()?))
}

/// What hostapd_cli is called with, before the command.
pub(super) fn hostapd_cli(stage: &Stage<'_>) -> Result<Vec<String>, Failure> {
    Ok(socket_arguments(&stage.authenticator()?))
}

/// A control socket as directory and interface.
fn socket_arguments(socket: &Path) -> Vec<String> {
    let directory = socket.parent().unwrap_or(socket).display().to_string();
    let interface = socket.file_name().unwrap_or_default().to_string_lossy().into_owned();
    vec!["-p".to_owned(), directory, "-i".to_owned(), interface]
}

/// Runs each command on its own, and gives all that they printed.
pub(super) fn each(
    stage: &mut Stage<'_>,
    program: &str,
    arguments: &[String],
    commands: &[&str],
) -> Result<String, Failure> {
    let mut all = String::new();
    for command in commands {
        let mut arguments = arguments.to_vec();
        arguments.extend(command.split(' ').map(str::to_owned));
        all.push_str(&stage.run(program, &arguments)?);
    }
    Ok(all)
}

/// Connects the station to its network, past the programs under test.
pub(super) fn connect(stage: &mut Stage<'_>) -> Outcome {
    let interface = stage.pair.station_interface();
    stage.pair.station.client(interface)?.select_network(0)?;
    stage.pair.station.wait_for_log("CTRL-EVENT-CONNECTED", LIMIT)?;
    stage.pair.authenticator.wait_for_log("AP-STA-CONNECTED", LIMIT)
}

fn single_commands(bed: &Bed) -> Outcome {
    compare(bed, CLIENT_VARIANTS, |stage| {
        let (station, authenticator) = (wpa_cli(stage)?, hostapd_cli(stage)?);
        let before = [
            "ping",
            "status",
            "list_networks",
            "get_network 0 id_str",
            "set_network 0 priority 7",
            "add_network",
            "remove_network 1",
            "get_capability eap",
            "ifname",
            "raw NONSENSE",
        ];
        let output = each(stage, "wpa_cli", &station, &before)?;
        contains(&output, &["PONG\n", "wpa_state=DISCONNECTED\n", "\"home\"\n"])?;
        connect(stage)?;
        let output = each(stage, "wpa_cli", &station, &["status", "list_networks"])?;
        contains(&output, &["wpa_state=COMPLETED\n", "[CURRENT]"])?;
        let asked = ["ping", "status", "all_sta", "list_sta", "get_config"];
        let output = each(stage, "hostapd_cli", &authenticator, &asked)?;
        contains(&output, &["PONG\n", "state=ENABLED\n", "flags=", "[AUTHORIZED]"])?;
        let output = each(stage, "wpa_cli", &station, &["disconnect", "reconnect"])?;
        contains(&output, &["OK\nOK\n"])
    })
}

fn prompt(bed: &Bed) -> Outcome {
    compare(bed, CLIENT_VARIANTS, |stage| {
        let arguments = wpa_cli(stage)?;
        let mut running = stage.spawn("wpa_cli", &arguments)?;
        running.wait_for("Interactive mode")?;
        type_and_wait(&mut running, "ping", "PONG")?;
        type_and_wait(&mut running, "select_network 0", "CTRL-EVENT-CONNECTED")?;
        type_and_wait(&mut running, "status", "wpa_state=COMPLETED")?;
        type_and_wait(&mut running, "disconnect", "CTRL-EVENT-DISCONNECTED")?;
        let wrong = stage.pair.passwords().wrong.replace("SET_NETWORK", "set_network");
        type_and_wait(&mut running, &wrong, "OK")?;
        type_and_wait(&mut running, "select_network 0", stage.pair.refusal())?;
        type_and_wait(&mut running, "disconnect", "OK")?;
        running.type_line("quit")?;
        running.close();
        stage.ended(running).map(drop)
    })
}

/// Types a line and waits for what it brings about.
pub(super) fn type_and_wait(running: &mut Running, line: &str, text: &str) -> Outcome {
    running.type_line(line)?;
    running.wait_for(text)
}

fn hostapd_prompt(bed: &Bed) -> Outcome {
    compare(bed, CLIENT_VARIANTS, |stage| {
        let arguments = hostapd_cli(stage)?;
        let mut running = stage.spawn("hostapd_cli", &arguments)?;
        running.wait_for("Interactive mode")?;
        type_and_wait(&mut running, "ping", "PONG")?;
        connect(stage)?;
        running.wait_for("AP-STA-CONNECTED")?;
        type_and_wait(&mut running, "all_sta", "[AUTHORIZED]")?;
        type_and_wait(&mut running, "disable", "AP-DISABLED")?;
        type_and_wait(&mut running, "enable", "AP-ENABLED")?;
        running.type_line("quit")?;
        running.close();
        stage.ended(running).map(drop)
    })
}

/// Writes down how it was called.
const SCRIPT: &str = "#!/bin/sh\necho \"$* id=$WPA_ID id_str=$WPA_ID_STR\" >>DIRECTORY/calls\n";

fn action(bed: &Bed) -> Outcome {
    compare(bed, CLIENT_VARIANTS, |stage| {
        let directory = stage.directory().display().to_string();
        let script = stage.write("action", &SCRIPT.replace("DIRECTORY", &directory))?;
        let mode = std::os::unix::fs::PermissionsExt::from_mode(0o755);
        std::fs::set_permissions(&script, mode)?;
        let pid_file = stage.directory().join("client.pid");
        let mut arguments = wpa_cli(stage)?;
        arguments.extend(["-a".to_owned(), script.display().to_string(), "-B".to_owned()]);
        arguments.extend(["-P".to_owned(), pid_file.display().to_string()]);
        stage.run("wpa_cli", &arguments)?;
        let process = background(&pid_file)?;
        stage.pair.station.wait_for_log("CTRL_IFACE monitor attached", LIMIT)?;

        let interface = stage.pair.station_interface();
        let mut client = stage.pair.station.client(interface)?;
        client.select_network(0)?;
        calls(stage, 1)?;
        client.request(b"DISCONNECT")?;
        calls(stage, 2)?;
        client.select_network(0)?;
        let seen = calls(stage, 3)?;
        let expected = format!("{interface} CONNECTED id=0 id_str=home\n");
        contains(&seen, &[&expected, &format!("{interface} DISCONNECTED ")])?;
        stage.record("the script's calls", &seen);

        kill_process(process, Signal::TERM)?;
        wait_until("end of wpa_cli in the background", LIMIT, || {
            Ok(test_kill_process(process).is_err().then_some(()))
        })?;
        check(!pid_file.exists(), || "wpa_cli left its pid file".to_owned())?;
        let left = sockets_of(process.as_raw_nonzero().get().unsigned_abs())?;
        check(left.is_empty(), || format!("wpa_cli left these in /tmp: {left:?}"))
    })
}

/// The process that a pid file names.
fn background(file: &Path) -> Result<Pid, Failure> {
    wait_until("pid file of wpa_cli", LIMIT, || {
        let text = std::fs::read_to_string(file).unwrap_or_default();
        Ok(text.trim().parse().ok().and_then(Pid::from_raw))
    })
}

/// Waits until the script has been called so often, and a little for calls too many.
fn calls(stage: &Stage<'_>, count: usize) -> Result<String, Failure> {
    let file = stage.directory().join("calls");
    wait_until("call of the action script", LIMIT, || {
        let text = std::fs::read_to_string(&file).unwrap_or_default();
        Ok((text.lines().count() >= count).then_some(()))
    })?;
    std::thread::sleep(Duration::from_millis(100));
    Ok(std::fs::read_to_string(&file)?)
}
