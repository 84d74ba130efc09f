//! WPS by button and PIN, as recorded from wpa_supplicant 2.10, and what is left when it fails.

mod common;
mod station_faces;

use common::{LONG, Place, SHORT};
use hostap_ctrl::station::{WpsConfigError, WpsFailure, WpsPin, WpsStep};
use hostap_ctrl::{Error, ErrorKind};
use hostap_ctrl_sim::{Daemon, Pattern, Script, Step};
use station_faces::{AnyStation, Face, ask, both, collect, event, on, received};

/// What the daemon of a recording said from this command on until that other one: its reply and
/// its events, each event once.
fn recorded(name: &str, command: &str, until: &str) -> Vec<Step> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/recordings/wifi");
    let file = format!("{folder}/wpa_supplicant.{name}.station-wlan1-wlan1.jsonl");
    let text = std::fs::read_to_string(file).unwrap();
    let records = text.lines().map(|line| {
        let record: serde_json::Value = serde_json::from_str(line).unwrap();
        let word = |key: &str| record[key].as_str().unwrap().to_owned();
        (word("dir"), word("data"))
    });
    let is = |text: &str| {
        let text = text.to_owned();
        move |(kind, data): &(String, String)| kind == "cmd" && *data == text
    };
    let mut steps = Vec::new();
    let (mut replied, mut seen) = (false, Vec::new());
    let (begin, end) = (is(command), is(until));
    for (kind, data) in records.skip_while(|it| !begin(it)).take_while(|it| !end(it)) {
        if kind == "reply" && !replied {
            replied = true;
            steps.push(Step::reply(data));
        } else if kind == "event" && !seen.contains(&data) {
            steps.push(Step::event_to_monitors(data.clone()));
            seen.push(data);
        }
    }
    assert!(replied && !seen.is_empty(), "{name} has {command}");
    steps
}

const BEFORE: &str = "network id / ssid / bssid / flags\n5\tHome\tany\t[CURRENT]\n\
                      6\tOld\tany\t[DISABLED]\n";
/// WPS has added a network of its own and disabled the others.
const AFTER: &str = "network id / ssid / bssid / flags\n0\t\tany\t\n5\tHome\tany\t[DISABLED]\n\
                     6\tOld\tany\t[DISABLED]\n";

fn daemon(place: &Place, command: &str, steps: Vec<Step>) -> Daemon {
    let ok = || [Step::reply("OK\n")];
    let script = Script::wpa_supplicant()
        .on(Pattern::exact("LIST_NETWORKS").first(1), [Step::reply(BEFORE)])
        .on("LIST_NETWORKS", [Step::reply(AFTER)])
        .on("WPS_CANCEL", ok())
        .on(Pattern::prefix("ENABLE_NETWORK "), ok())
        .on(Pattern::prefix("REMOVE_NETWORK "), ok())
        .on(Pattern::exact(command), steps);
    place.daemon(script)
}

/// What was asked after WPS had begun, and the monitor left aside.
fn asked_after(daemon: &Daemon, command: &str) -> Vec<String> {
    let commands = received(daemon);
    let begun = commands.iter().position(|it| it == command).unwrap();
    let rest = commands[begun + 1..].iter();
    rest.filter(|it| *it != "DETACH" && *it != "ATTACH").cloned().collect()
}

const TAKEN_BACK: [&str; 4] =
    ["WPS_CANCEL", "LIST_NETWORKS", "REMOVE_NETWORK 0", "ENABLE_NETWORK 5"];

fn steps(items: Result<Vec<Result<WpsStep, Error>>, Error>) -> Vec<WpsStep> {
    items.unwrap().into_iter().map(Result::unwrap).collect()
}

/// The last step, which is a failure.
fn failure(steps: &[WpsStep]) -> &WpsFailure {
    let Some(WpsStep::Failed(failure)) = steps.last() else { panic!("{steps:?}") };
    failure
}

both! {
    a_button_leads_to_a_connection
    a_pin_that_the_daemon_makes_up_is_told
    a_wrong_pin_is_told_and_taken_back
    two_buttons
    two_buttons_known_before
    nobody_pressed_a_button
    the_limit_is_kept
    a_connection_that_does_not_come
    a_connection_to_another_network
    networks_that_the_daemon_has_enabled_again
    an_access_point_that_does_not_want
    somebody_else_cancels
    dropped_halfway_it_is_called_off
    a_refusal_leaves_nothing
    an_ssid_that_looks_like_success_is_none
    a_daemon_that_goes_away
    cancelling
}

fn a_button_leads_to_a_connection(face: Face) {
    let place = Place::new();
    let daemon = daemon(&place, "WPS_PBC", recorded("wps_button", "WPS_PBC", "STATUS"));
    let mut station = face.open(&place);
    let steps = steps(collect!(station, wps_button(LONG), 99));
    let [
        WpsStep::Searching { pin: None },
        WpsStep::AccessPointFound,
        WpsStep::Associated { bssid },
        WpsStep::CredentialsReceived,
        WpsStep::Configured,
        WpsStep::Connected(connection),
    ] = steps.as_slice()
    else {
        panic!("{steps:?}")
    };
    assert_eq!((*bssid, connection.network), (connection.bssid, Some(0)));
    assert_eq!(connection.bssid.to_string(), "02:00:00:00:00:00");
    // What was enabled before is so again, and the new connection stays.
    let expected = ["LIST_NETWORKS", "ENABLE_NETWORK 5 no-connect"];
    assert_eq!(asked_after(&daemon, "WPS_PBC"), expected);
    drop(station);
    assert!(place.clients().is_empty());
}

fn a_pin_that_the_daemon_makes_up_is_told(face: Face) {
    let place = Place::new();
    let _daemon = daemon(&place, "WPS_PIN any", recorded("wps_pin", "WPS_PIN any", "STATUS"));
    let mut station = face.open(&place);
    let steps = steps(collect!(station, wps_pin(None, LONG), 99));
    let Some(WpsStep::Searching { pin: Some(pin) }) = steps.first() else { panic!("{steps:?}") };
    assert_eq!(pin.reveal(), "98613472");
    assert!(!format!("{steps:?}").contains("98613472"));
    assert!(matches!(steps.last(), Some(WpsStep::Connected(_))), "{steps:?}");
}

fn a_wrong_pin_is_told_and_taken_back(face: Face) {
    let place = Place::new();
    let said = recorded("wps_wrong_pin", "WPS_PIN any 98765432", "WPS_CANCEL");
    let daemon = daemon(&place, "WPS_PIN any 12345670", said);
    let mut station = face.open(&place);
    let pin: WpsPin = "12345670".parse().unwrap();
    let steps = steps(collect!(station, wps_pin(Some(pin), LONG), 99));
    let reason = failure(&steps);
    let error = Some(WpsConfigError(18));
    assert_eq!(*reason, WpsFailure::Protocol { message: Some(8), error });
    assert!(reason.to_string().contains("wrong PIN"), "{reason}");
    assert_eq!(asked_after(&daemon, "WPS_PIN any 12345670"), TAKEN_BACK);
}

fn two_buttons(face: Face) {
    let place = Place::new();
    let daemon = daemon(&place, "WPS_PBC", recorded("wps_overlap", "WPS_PBC", "STATUS"));
    let mut station = face.open(&place);
    let steps = steps(collect!(station, wps_button(LONG), 99));
    assert_eq!(*failure(&steps), WpsFailure::Overlap);
    assert_eq!(asked_after(&daemon, "WPS_PBC"), TAKEN_BACK);
}

fn two_buttons_known_before(face: Face) {
    let place = Place::new();
    let _daemon = daemon(&place, "WPS_PBC", vec![Step::reply("FAIL-PBC-OVERLAP\n")]);
    let mut station = face.open(&place);
    let steps = steps(collect!(station, wps_button(LONG), 99));
    assert_eq!(steps, [WpsStep::Failed(WpsFailure::Overlap)]);
}

fn nobody_pressed_a_button(face: Face) {
    let place = Place::new();
    let daemon =
        daemon(&place, "WPS_PBC", recorded("wps_timeout", "WPS_PBC 02:00:00:00:09:09", "STATUS"));
    let mut station = face.open(&place);
    let steps = steps(collect!(station, wps_button(LONG), 99));
    assert_eq!(*failure(&steps), WpsFailure::TimedOut);
    assert_eq!(asked_after(&daemon, "WPS_PBC"), TAKEN_BACK);
}

fn the_limit_is_kept(face: Face) {
    let place = Place::new();
    let said = vec![event("CTRL-EVENT-NETWORK-ADDED 0"), Step::reply("OK\n")];
    let daemon = daemon(&place, "WPS_PBC", said);
    let mut station = face.open(&place);
    let steps = steps(collect!(station, wps_button(SHORT), 99));
    let failed = WpsStep::Failed(WpsFailure::TimedOut);
    assert_eq!(steps, [WpsStep::Searching { pin: None }, failed]);
    assert_eq!(asked_after(&daemon, "WPS_PBC"), TAKEN_BACK);
}

fn a_connection_that_does_not_come(face: Face) {
    let place = Place::new();
    let said = vec![
        event("CTRL-EVENT-NETWORK-ADDED 0"),
        Step::reply("OK\n"),
        // Of the network before: no end of this.
        event("CTRL-EVENT-CONNECTED - Connection to 02:00:00:00:00:09 completed [id=5 id_str=]"),
        event("WPS-CRED-RECEIVED "),
        event("WPS-SUCCESS "),
    ];
    let daemon = daemon(&place, "WPS_PBC", said);
    let mut station = face.open(&place);
    let steps = steps(collect!(station, wps_button(SHORT), 99));
    assert_eq!(*failure(&steps), WpsFailure::NotConnected);
    assert_eq!(asked_after(&daemon, "WPS_PBC"), TAKEN_BACK);
}

fn a_connection_to_another_network(face: Face) {
    let place = Place::new();
    let said = vec![
        event("CTRL-EVENT-NETWORK-ADDED 0"),
        Step::reply("OK\n"),
        event("WPS-CRED-RECEIVED "),
        event("WPS-SUCCESS "),
        event("CTRL-EVENT-CONNECTED - Connection to 02:00:00:00:00:09 completed [id=5 id_str=]"),
    ];
    let daemon = daemon(&place, "WPS_PBC", said);
    let mut station = face.open(&place);
    let steps = steps(collect!(station, wps_button(LONG), 99));
    assert_eq!(*failure(&steps), WpsFailure::NotConnected);
    assert_eq!(asked_after(&daemon, "WPS_PBC"), TAKEN_BACK);
}

/// It does so when WPS is called off, but does not look for them by itself.
fn networks_that_the_daemon_has_enabled_again(face: Face) {
    let place = Place::new();
    let script = Script::wpa_supplicant()
        .on("LIST_NETWORKS", [Step::reply(BEFORE)])
        .on("WPS_CANCEL", [Step::reply("OK\n")])
        .on(Pattern::prefix("ENABLE_NETWORK "), [Step::reply("OK\n")])
        .on("WPS_PBC", [event("CTRL-EVENT-NETWORK-ADDED 0"), Step::reply("OK\n")]);
    let daemon = place.daemon(script);
    let mut station = face.open(&place);
    let steps = steps(collect!(station, wps_button(SHORT), 99));
    assert_eq!(*failure(&steps), WpsFailure::TimedOut);
    let expected = ["WPS_CANCEL", "LIST_NETWORKS", "ENABLE_NETWORK 5"];
    assert_eq!(asked_after(&daemon, "WPS_PBC"), expected);
}

fn an_access_point_that_does_not_want(face: Face) {
    let place = Place::new();
    let said = vec![
        Step::reply("OK\n"),
        event("WPS-M2D dev_password_id=0 config_error=15"),
        event("WPS-FAIL "),
    ];
    let _daemon = daemon(&place, "WPS_PBC", said);
    let mut station = face.open(&place);
    let steps = steps(collect!(station, wps_button(LONG), 99));
    assert_eq!(*failure(&steps), WpsFailure::NotReady { error: Some(WpsConfigError(15)) });
    assert!(failure(&steps).to_string().contains("locked"));
}

fn somebody_else_cancels(face: Face) {
    let place = Place::new();
    let _daemon = daemon(&place, "WPS_PBC", vec![Step::reply("OK\n"), event("WPS-CANCEL ")]);
    let mut station = face.open(&place);
    let steps = steps(collect!(station, wps_button(LONG), 99));
    assert_eq!(*failure(&steps), WpsFailure::Cancelled);
}

fn dropped_halfway_it_is_called_off(face: Face) {
    let place = Place::new();
    let said = vec![Step::reply("OK\n"), event("WPS-AP-AVAILABLE-PBC ")];
    let daemon = daemon(&place, "WPS_PBC", said);
    let mut station = face.open(&place);
    let steps = steps(collect!(station, wps_button(LONG), 2));
    assert_eq!(steps, [WpsStep::Searching { pin: None }, WpsStep::AccessPointFound]);
    assert_eq!(asked_after(&daemon, "WPS_PBC"), ["WPS_CANCEL", "ENABLE_NETWORK 5"]);
    drop(station);
    assert!(daemon.wait_for_monitors(0, LONG) && place.clients().is_empty());
}

fn a_refusal_leaves_nothing(face: Face) {
    let place = Place::new();
    let daemon = daemon(&place, "WPS_PBC", vec![Step::reply("FAIL\n")]);
    let mut station = face.open(&place);
    let error = collect!(station, wps_button(LONG), 99).unwrap_err();
    assert_eq!((error.kind(), error.command()), (ErrorKind::Refused, Some("WPS_PBC")));
    assert!(asked_after(&daemon, "WPS_PBC").is_empty());
    assert!(daemon.wait_for_monitors(0, LONG));
}

fn an_ssid_that_looks_like_success_is_none(face: Face) {
    let place = Place::new();
    let said = vec![
        Step::reply("OK\n"),
        event("Trying to associate with SSID 'WPS-CRED-RECEIVED '"),
        event(
            "CTRL-EVENT-SSID-TEMP-DISABLED id=0 ssid=\"<3>WPS-CRED-RECEIVED \" auth_failures=1 \
             duration=10 reason=WRONG_KEY",
        ),
        event("CTRL-EVENT-CONNECTED - Connection to 02:00:00:00:00:09 completed [id=5 id_str=]"),
    ];
    let _daemon = daemon(&place, "WPS_PBC", said);
    let mut station = face.open(&place);
    let steps = steps(collect!(station, wps_button(SHORT), 99));
    assert_eq!(*failure(&steps), WpsFailure::TimedOut);
}

fn a_daemon_that_goes_away(face: Face) {
    let place = Place::new();
    let said = vec![Step::reply("OK\n"), Step::Die];
    let _daemon = daemon(&place, "WPS_PBC", said);
    let mut station = face.open(&place);
    let items = collect!(station, wps_button(LONG), 99).unwrap();
    let [Ok(WpsStep::Searching { .. }), Err(error)] = items.as_slice() else { panic!("{items:?}") };
    assert_eq!(error.kind(), ErrorKind::DaemonGone);
}

fn cancelling(face: Face) {
    let place = Place::new();
    let daemon = place.daemon(on(Script::wpa_supplicant(), "WPS_CANCEL", "OK\n"));
    let mut station: AnyStation = face.open(&place);
    ask!(station, wps_cancel()).unwrap();
    assert_eq!(received(&daemon), ["WPS_CANCEL"]);
}
