//! The crate's examples, as programs, on Ethernet.

use std::io::Write;
use std::process::Stdio;

use hostap_ctrl::command;
use hostap_ctrl::event::EventKind;
use rustix::process::Signal;

use super::authentication::MD5;
use super::link::{SERVER, STATION};
use super::pair::{Pair, SOON};
use crate::bed::Bed;
use crate::failure::{Failure, Outcome, check, equal};
use crate::process::{Process, output_of, wait_until};
use crate::scenario::Scenario;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "example_status",
        about: "the example status, of a connected interface and of sockets that have no state",
        everyday: true,
        run: status,
    },
    Scenario {
        name: "example_monitor",
        about: "the example monitor --reconnect prints an authentication, the daemon's end and its \
                return",
        everyday: true,
        run: monitor,
    },
    Scenario {
        name: "example_ap_clients",
        about: "the example ap_clients tells who is there, who comes and who goes",
        everyday: true,
        run: ap_clients,
    },
    Scenario {
        name: "example_connect",
        about: "the example connect passes questions and answers on, tells of a wrong password, and \
                removes its network again",
        everyday: true,
        run: connect,
    },
    Scenario {
        name: "example_events_json",
        about: "the example events_json makes JSON of the events of an authentication",
        everyday: true,
        run: events_json,
    },
];

/// Starts one of the examples with these arguments, and waits until it has printed this.
fn start(bed: &Bed, name: &str, arguments: &[&str], first: &str) -> Result<Process, Failure> {
    let mut program = bed.program(&format!("examples/{name}"))?;
    program.args(arguments);
    let process = Process::start(program, &bed.directory().join(format!("{name}.log")))?;
    expect_output(&process, first)?;
    Ok(process)
}

fn expect_output(process: &Process, text: &str) -> Outcome {
    let found = wait_until("output", SOON, || Ok(process.output().contains(text).then_some(())));
    let output = || format!("the program did not print {text:?} but:\n{}", process.output());
    found.map_err(|_| Failure::new(output()))
}

fn status(bed: &Bed) -> Outcome {
    let pair = Pair::start(bed, MD5)?;
    let mut station = pair.at_station()?.1;
    pair.begin()?;
    station.expect(EventKind::Connected, SOON)?;
    let said = output_of(bed.program("examples/status")?.arg(pair.station.socket(STATION)))?;
    let wanted = "state:     COMPLETED\naddress:   02:00:00:00:01:00\nnetwork:   \n\
        BSS:       01:80:c2:00:00:03 on 0 MHz\nsecurity:  IEEE 802.1X (no WPA)\n";
    equal("what it says of the station", said.as_str(), wanted)?;
    let error = output_of(bed.program("examples/status")?.arg(pair.server.socket(SERVER))).err();
    let error = error.map(|error| error.to_string()).unwrap_or_default();
    check(error.contains("this is not the socket of an interface of wpa_supplicant"), || {
        format!("of hostapd's socket it said {error:?}")
    })?;
    let error = output_of(bed.program("examples/status")?.arg("/nowhere/wlan0")).err();
    let error = error.map(|error| error.to_string()).unwrap_or_default();
    check(error.contains("no control socket at /nowhere/wlan0"), || {
        format!("of no socket it said {error:?}")
    })
}

fn monitor(bed: &Bed) -> Outcome {
    let mut pair = Pair::start(bed, MD5)?;
    let socket = bed.control(&pair.station.socket(STATION))?.display().to_string();
    let monitor = start(bed, "monitor", &["--reconnect", &socket], "attached to ")?;
    pair.begin()?;
    expect_output(&monitor, "INFO WPA_EVENT_EAP_METHOD vendor=0 method=4 name=\"MD5\"\n")?;
    expect_output(&monitor, "INFO WPA_EVENT_CONNECTED bssid=01:80:c2:00:00:03 id=0")?;
    pair.station.process().terminate();
    expect_output(&monitor, "INFO WPA_EVENT_TERMINATING\n")?;
    expect_output(&monitor, "the daemon is gone: it terminated\n")?;
    pair.station.start_again()?;
    expect_output(&monitor, "attached again after ")?;
    pair.station.client(STATION)?.add_network()?;
    expect_output(&monitor, "INFO WPA_EVENT_NETWORK_ADDED id=1\n")?;
    monitor.signal(Signal::INT)?;
    Ok(())
}

fn ap_clients(bed: &Bed) -> Outcome {
    let pair = Pair::start(bed, &format!("{MD5}\ndisabled=1"))?;
    let socket = bed.control(&pair.server.socket(SERVER))?.display().to_string();
    let clients = start(bed, "ap_clients", &[&socket], "0 here\n")?;
    pair.at_station()?.0.select_network(0)?;
    pair.begin()?;
    expect_output(&clients, "+ 02:00:00:00:01:00\n")?;
    let mut later = bed.program("examples/ap_clients")?;
    later.arg(&socket);
    let later = Process::start(later, &bed.directory().join("later.log"))?;
    expect_output(&later, "= 02:00:00:00:01:00\n1 here\n")?;
    pair.at_server()?.0.send(&command::Deauthenticate::new(super::link::STATION_ADDRESS))?;
    expect_output(&clients, "- 02:00:00:00:01:00\n")?;
    expect_output(&later, "- 02:00:00:00:01:00\n")
}

fn connect(bed: &Bed) -> Outcome {
    let pair = Pair::start(bed, "")?;
    let (mut client, _) = pair.at_station()?;
    let (_, mut server) = pair.at_server()?;
    let mut program = bed.program("examples/connect")?;
    program.arg(bed.control(&pair.station.socket(STATION))?).args(["the lab", "--eap"]);
    program.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut connect = program.spawn()?;
    let mut input = connect.stdin.take().ok_or_else(|| Failure::new("it has no input"))?;
    input.write_all(b"user@lab\nwrong\n")?;
    pair.begin()?;
    server.expect(EventKind::EapFailure, SOON)?;
    let output = connect.wait_with_output()?;
    let said = String::from_utf8(output.stderr)?;
    let wanted = "identity for \"the lab\"?\npassword for \"the lab\"?\n\
        connect: not connected to \"the lab\": ";
    let is_told = said.starts_with(wanted) && said.contains("check identity");
    check(is_told, || format!("it said {said:?}"))?;
    equal("how it ended", output.status.code(), Some(1))?;
    equal("the networks that it left", client.networks()?.len(), 0)
}

fn events_json(bed: &Bed) -> Outcome {
    let pair = Pair::start(bed, &format!("{MD5}\nid_str=\"\\xff\""))?;
    let mut station = pair.at_station()?.1;
    pair.begin()?;
    station.expect(EventKind::Connected, SOON)?;
    let mut program = bed.program("examples/events_json")?;
    program.arg("-0").stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut json = program.spawn()?;
    let mut lines = Vec::new();
    for event in station.seen() {
        lines.extend_from_slice(event.datagram());
        lines.push(0);
    }
    if let Some(mut input) = json.stdin.take() {
        input.write_all(&lines)?;
    }
    let output = json.wait_with_output()?;
    let output = String::from_utf8(output.stdout)?;
    equal("the number of lines", output.lines().count(), station.seen().len())?;
    let method = "{\"kind\":\"WPA_EVENT_EAP_METHOD\",\"level\":3,\"fields\":\
        {\"vendor\":0,\"method\":4,\"name\":\"MD5\"}}";
    check(output.lines().any(|line| line == method), || format!("the lines are:\n{output}"))
}
