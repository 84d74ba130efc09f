//! The crate's examples, as their users run them.

use std::io::Write as _;
use std::process::{Command, Stdio};

use hostap_ctrl::command::Disconnect;
use hostap_ctrl::event::EventKind;
use hostap_ctrl::reply::WpaState;

use super::enterprise::server;
use super::radios::{
    AccessPoint, CHANNELS, PASSPHRASE, SOON, Station, WPA2, configuration, connected_station,
    disconnected_station, wpa2,
};
use crate::bed::Bed;
use crate::failure::{Context, Failure, Outcome, check, equal};
use crate::process::{Process, wait_until};
use crate::scenario::Scenario;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "example_connect",
        about: "the example connect: the right passphrase, a wrong one, a network that is not \
                there",
        everyday: true,
        run: connect,
    },
    Scenario {
        name: "example_connect_hidden",
        about: "the example connect: a hidden network, its passphrase from standard input",
        everyday: true,
        run: connect_hidden,
    },
    Scenario {
        name: "example_connect_eap",
        about: "the example connect: user and password asked for and answered, right and wrong",
        everyday: true,
        run: connect_eap,
    },
    Scenario {
        name: "example_status_and_scan",
        about: "the examples status and scan, before and during a connection",
        everyday: true,
        run: status_and_scan,
    },
    Scenario {
        name: "example_monitors",
        about: "the examples monitor, ap_clients and events_json, while a station comes and goes",
        everyday: true,
        run: monitors,
    },
];

/// How a program ended.
#[derive(Debug)]
struct Ended {
    success: bool,
    output: String,
    errors: String,
}

/// Runs a program with these lines as its standard input.
fn run(mut command: Command, input: &str) -> Result<Ended, Failure> {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().context(|| format!("can't start {command:?}"))?;
    if let Some(mut pipe) = child.stdin.take() {
        pipe.write_all(input.as_bytes())?;
    }
    let done = child.wait_with_output()?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Ok(Ended {
        success: done.status.success(),
        output: text(&done.stdout),
        errors: text(&done.stderr),
    })
}

fn example(bed: &Bed, name: &str) -> Result<Command, Failure> {
    bed.program(&format!("examples/{name}"))
}

/// Runs `connect` for a station.
fn connect_to(
    bed: &Bed,
    station: &Station<'_>,
    arguments: &[&str],
    input: &str,
) -> Result<Ended, Failure> {
    let mut command = example(bed, "connect")?;
    command.arg(bed.control(&station.daemon.socket(station.radio))?).args(arguments);
    run(command, input)
}

/// Checks that it worked, and that both daemons agree.
fn works(ended: &Ended, station: &mut Station<'_>, access_point: &mut AccessPoint<'_>) -> Outcome {
    let wanted = format!("connected to {}\n", access_point.address);
    check(ended.success && ended.output == wanted, || format!("it ended so: {ended:?}"))?;
    connected_station(&mut access_point.watch, station.address)?;
    equal("the state", station.client.status()?.wpa_state(), Some(WpaState::Completed))
}

/// Checks that it failed, with this on standard error, and left nothing behind.
fn fails(ended: &Ended, station: &mut Station<'_>, reason: &str, networks: usize) -> Outcome {
    check(!ended.success && ended.errors.contains(reason), || format!("it ended so: {ended:?}"))?;
    equal("the networks that are left", station.client.networks()?.len(), networks)
}

fn connect(bed: &Bed) -> Outcome {
    let mut access_point = AccessPoint::start(bed, b"bed example", WPA2)?;
    let mut station = Station::start(bed)?;
    let ended = connect_to(bed, &station, &["bed example", "wrong horse"], "")?;
    fails(&ended, &mut station, "does not accept the password", 0)?;
    access_point.watch.expect(EventKind::ApStaPossiblePskMismatch, SOON)?;
    let ended = connect_to(bed, &station, &["bed no example", PASSPHRASE], "")?;
    fails(&ended, &mut station, "it was not found", 0)?;
    let ended = connect_to(bed, &station, &["bed example", PASSPHRASE], "")?;
    works(&ended, &mut station, &mut access_point)?;
    // It does not take what works away.
    let ended = connect_to(bed, &station, &["bed no example", PASSPHRASE], "")?;
    fails(&ended, &mut station, "it was not found", 1)?;
    connected_station(&mut access_point.watch, station.address)
}

fn connect_hidden(bed: &Bed) -> Outcome {
    let lines = format!("{WPA2}ignore_broadcast_ssid=1\n");
    let hidden = configuration(b"bed 'hidden' example", CHANNELS[2].0, &lines);
    let mut access_point = AccessPoint::start_on(bed, 2, hidden)?;
    let mut station = Station::start(bed)?;
    let input = format!("{PASSPHRASE}\n");
    let ended = connect_to(bed, &station, &["bed 'hidden' example", "-"], &input)?;
    works(&ended, &mut station, &mut access_point)
}

fn connect_eap(bed: &Bed) -> Outcome {
    let mut access_point = AccessPoint::start(bed, b"bed eap example", &server(bed)?)?;
    let mut station = Station::start(bed)?;
    let arguments = ["bed eap example", "--eap"];
    let ended = connect_to(bed, &station, &arguments, "user@lab\nno word\n")?;
    fails(&ended, &mut station, "EAP", 0)?;
    access_point.watch.expect(EventKind::EapFailure, SOON)?;
    let ended = connect_to(bed, &station, &arguments, "user@lab\npass word\n")?;
    works(&ended, &mut station, &mut access_point)?;
    let asked = ended.errors.contains("identity for \"bed eap example\"?")
        && ended.errors.contains("password for \"bed eap example\"?");
    check(asked, || format!("it asked so: {}", ended.errors))
}

fn status_and_scan(bed: &Bed) -> Outcome {
    let name = "bed caf\u{e9}";
    let mut access_point = AccessPoint::start(bed, name.as_bytes(), WPA2)?;
    let mut station = Station::start(bed)?;
    let socket = bed.control(&station.daemon.socket(station.radio))?;
    let of = |name: &str| -> Result<Ended, Failure> {
        let mut command = example(bed, name)?;
        command.arg(&socket);
        run(command, "")
    };
    let status = of("status")?;
    check(
        status.success && status.output.contains(&format!("address:   {}", station.address)),
        || format!("before: {status:?}"),
    )?;
    let scan = of("scan")?;
    let row = scan.output.lines().find(|line| line.ends_with(name));
    let row = row.ok_or_else(|| Failure::new(format!("{name} is not in {scan:?}")))?;
    let address = access_point.address.to_string();
    for part in [address.as_str(), "2412", "WPA2 "] {
        check(row.contains(part), || format!("{part} is not in {row:?}"))?;
    }
    station.join(&mut access_point, &wpa2(name.as_bytes(), PASSPHRASE))?;
    let status = of("status")?;
    for part in [
        "state:     COMPLETED".to_owned(),
        format!("network:   {name}"),
        format!("BSS:       {address} on 2412 MHz"),
        "security:  WPA2-PSK".to_owned(),
        "signal:    -".to_owned(),
    ] {
        check(status.success && status.output.contains(&part), || {
            format!("{part:?} is not in {status:?}")
        })?;
    }
    Ok(())
}

fn monitors(bed: &Bed) -> Outcome {
    let mut access_point = AccessPoint::start(bed, b"bed monitors", WPA2)?;
    let mut station = Station::start(bed)?;
    let start = |name: &str, socket: std::path::PathBuf| -> Result<Process, Failure> {
        let mut command = example(bed, name)?;
        command.arg(bed.control(&socket)?);
        Process::start(command, &bed.directory().join(format!("{name}.log")))
    };
    let monitor = start("monitor", station.daemon.global_socket())?;
    let clients = start("ap_clients", access_point.daemon.socket(access_point.radio))?;
    wait_for_line(&clients, "0 here")?;
    wait_for_line(&monitor, "attached to ")?;
    station.client.add_network()?;
    wait_for_line(&monitor, "WPA_EVENT_NETWORK_ADDED id=0")?;
    station.join(&mut access_point, &wpa2(b"bed monitors", PASSPHRASE))?;
    wait_for_line(&clients, &format!("+ {}", station.address))?;
    let line = format!("wlan3 INFO WPA_EVENT_CONNECTED bssid={} id=1", access_point.address);
    wait_for_line(&monitor, &line)?;
    station.client.send(&Disconnect)?;
    disconnected_station(&mut access_point.watch, station.address)?;
    wait_for_line(&clients, &format!("- {}", station.address))?;
    let line = format!("WPA_EVENT_DISCONNECTED bssid={} reason=3", access_point.address);
    wait_for_line(&monitor, &line)?;
    json(bed, &mut station)
}

fn wait_for_line(process: &Process, text: &str) -> Outcome {
    wait_until(&format!("{text:?} among {:?}", process.output()), SOON, || {
        Ok(process.output().contains(text).then_some(()))
    })
}

/// Each event of the scenario as JSON.
fn json(bed: &Bed, station: &mut Station<'_>) -> Outcome {
    station.watch.skip()?;
    let mut input = Vec::new();
    for event in station.watch.seen() {
        input.extend_from_slice(event.datagram());
        input.push(0);
    }
    let file = bed.write("events", &input)?;
    let mut command = example(bed, "events_json")?;
    command.arg("-0").stdin(std::fs::File::open(file)?);
    let output = command.output()?;
    check(output.status.success(), || format!("events_json ended with {}", output.status))?;
    let text = String::from_utf8(output.stdout)?;
    equal("lines of JSON", text.lines().count(), station.watch.seen().len())?;
    for (line, event) in text.lines().zip(station.watch.seen()) {
        let kind = event.event().kind().map(|kind| kind.macro_name());
        let start = match kind {
            Some(name) => format!("{{\"kind\":\"{name}\",\"level\":3,"),
            None => "{\"kind\":null,\"level\":".to_owned(),
        };
        check(line.starts_with(&start) && line.ends_with('}'), || {
            format!("{} is {line}", event.text())
        })?;
    }
    Ok(())
}
