//! What is left behind by connecting: nothing when it failed or was dropped, and the other networks
//! as they were.

mod station_common;

use std::time::Duration;

use hostap_ctrl::station::{
    ConnectReason, ConnectRequest, ConnectStep, NetworkConfiguration, Reaction,
};
use hostap_ctrl_sim::{Pattern, Script, Step};
use station_common::{CONNECTED, Face, Ground, LONG, NOTHING, SEARCHING, each_face, reason};

each_face! {
    others_are_allowed_again_after_success
    others_stay_disabled_if_asked_for
    after_a_failure_the_station_goes_back
    a_saved_network_is_as_it_was
    the_failure_of_a_removed_network_is_not_of_this_one
    cancelling_undoes
    dropping_undoes
    an_error_while_preparing_undoes
}

const LIST: &str = "network id / ssid / bssid / flags\n\
    1\tHome\tany\t[CURRENT]\n2\tWork\tany\t\n3\tOld\tany\t[DISABLED]\n\
    4\tDIRECT\tany\t[DISABLED][P2P-PERSISTENT]\n5\tBusy\tany\t[TEMP-DISABLED]\n";
const TRYING: &str =
    "<3>SME: Trying to authenticate with 02:00:00:00:00:00 (SSID='Lab' freq=2412 MHz)";
const DONE: &str =
    "<3>CTRL-EVENT-CONNECTED - Connection to 02:00:00:00:00:00 completed [id=0 id_str=]";
const WRONG: &str = "<3>CTRL-EVENT-SSID-TEMP-DISABLED id=0 ssid=\"Lab\" auth_failures=1 duration=10 reason=WRONG_KEY";

/// Connected to network 1 before; tells this event when one is selected.
fn at_home(events: &[&str], after: &str) -> Script {
    let mut steps = vec![Step::reply("OK\n")];
    steps.extend(events.iter().map(|event| Step::event_to_monitors(*event)));
    let home = "bssid=02:00:00:00:00:09\nssid=Home\nid=1\nmode=station\nwpa_state=COMPLETED\n";
    Script::wpa_supplicant()
        .on(Pattern::exact("STATUS").nth(1), [Step::reply(home)])
        .on(Pattern::exact("STATUS").nth(2), [Step::reply(SEARCHING)])
        .on("STATUS", [Step::reply(after)])
        .on("LIST_NETWORKS", [Step::reply(LIST)])
        .on("ADD_NETWORK", [Step::reply("0\n")])
        .on(Pattern::prefix("SET_NETWORK "), [Step::reply("OK\n")])
        .on(Pattern::prefix("ENABLE_NETWORK "), [Step::reply("OK\n")])
        .on(Pattern::prefix("DISABLE_NETWORK "), [Step::reply("OK\n")])
        .on(Pattern::prefix("REMOVE_NETWORK "), [Step::reply("OK\n")])
        .on(Pattern::prefix("SELECT_NETWORK "), steps)
}

fn lab() -> NetworkConfiguration {
    NetworkConfiguration::wpa2("Lab", "correct horse")
}

const BACK: [&str; 6] = [
    "ADD_NETWORK",
    "SELECT_NETWORK 0",
    "REMOVE_NETWORK 0",
    "ENABLE_NETWORK 2 no-connect",
    "ENABLE_NETWORK 5 no-connect",
    "ENABLE_NETWORK 1",
];

fn others_are_allowed_again_after_success(face: Face) {
    let mut ground = Ground::new(face, at_home(&[TRYING, DONE], CONNECTED));
    ground.station.connect(lab()).unwrap();
    let allowed = [1, 2, 5].map(|id| format!("ENABLE_NETWORK {id} no-connect"));
    let before = ["ADD_NETWORK", "SELECT_NETWORK 0"].map(String::from);
    assert_eq!(ground.changes(), [&before[..], &allowed].concat());
    drop(ground.station);
    ground.daemon.settle().unwrap();
    assert_eq!(ground.daemon.monitors().len(), 0);
}

fn others_stay_disabled_if_asked_for(face: Face) {
    let mut ground = Ground::new(face, at_home(&[TRYING, DONE], CONNECTED));
    ground.station.connect(ConnectRequest::new(&lab()).exclusive(true)).unwrap();
    assert_eq!(ground.changes(), ["ADD_NETWORK", "SELECT_NETWORK 0"]);
}

fn after_a_failure_the_station_goes_back(face: Face) {
    let mut ground = Ground::new(face, at_home(&[TRYING, WRONG], SEARCHING));
    assert_eq!(reason(ground.station.connect(lab())), ConnectReason::WrongKey);
    assert_eq!(ground.changes(), BACK);
    // The station's own socket is all that is left.
    assert_eq!(ground.clients(), 1);
}

fn a_saved_network_is_as_it_was(face: Face) {
    let trying = TRYING.replace("Lab", "Old");
    let wrong = "<3>CTRL-EVENT-SSID-TEMP-DISABLED id=3 ssid=\"Old\" auth_failures=1 duration=10 reason=WRONG_KEY";
    let mut ground = Ground::new(face, at_home(&[&trying, wrong], SEARCHING));
    assert_eq!(reason(ground.station.connect_saved(3)), ConnectReason::WrongKey);
    assert_eq!(
        ground.changes(),
        [
            "SELECT_NETWORK 3",
            "DISABLE_NETWORK 3",
            "ENABLE_NETWORK 2 no-connect",
            "ENABLE_NETWORK 5 no-connect",
            "ENABLE_NETWORK 1",
        ]
    );
}

/// Its network was removed just when it failed: the daemon tells of it when the number is that of
/// the next network already, which may have the same name.
fn the_failure_of_a_removed_network_is_not_of_this_one(face: Face) {
    let mut ground = Ground::new(face, at_home(&[WRONG, TRYING, DONE], CONNECTED));
    assert_eq!(ground.station.connect(lab()).unwrap().network_id, 0);
    let other = WRONG.replace("Lab", "Other");
    let mut ground = Ground::new(face, at_home(&[TRYING, &other, DONE], CONNECTED));
    assert_eq!(ground.station.connect(lab()).unwrap().network_id, 0);
}

fn cancelling_undoes(face: Face) {
    let mut ground = Ground::new(face, at_home(&[TRYING], SEARCHING));
    let outcome = ground.station.connect_with(lab(), |step| match step {
        ConnectStep::Authenticating { .. } => Reaction::Cancel,
        _ => Reaction::Continue,
    });
    assert_eq!(reason(outcome), ConnectReason::Cancelled);
    assert_eq!(ground.changes(), BACK);
}

fn dropping_undoes(face: Face) {
    let mut ground = Ground::new(face, at_home(&[TRYING], SEARCHING));
    ground.station.begin(lab(), |step| matches!(step, ConnectStep::Authenticating { .. }));
    // The last commands were sent, and nobody waits for their replies.
    ground.daemon.settle().unwrap();
    assert_eq!(ground.changes(), BACK);
    assert!(ground.daemon.wait_for_monitors(0, LONG));
    assert_eq!(ground.clients(), 1);
    // Once it has ended there is nothing to undo any more.
    let mut ground = Ground::new(face, at_home(&[TRYING, DONE], CONNECTED));
    ground.station.begin(lab(), |step| matches!(step, ConnectStep::Connected(_)));
    ground.station.reassociate().unwrap();
    assert_eq!(ground.changes().last().unwrap(), "REASSOCIATE");
    assert!(!ground.changes().iter().any(|command| command.starts_with("REMOVE_NETWORK")));
}

fn an_error_while_preparing_undoes(face: Face) {
    let script = Script::wpa_supplicant()
        .on("STATUS", [Step::reply(NOTHING)])
        .on(Pattern::prefix("SELECT_NETWORK "), [Step::reply("FAIL\n")]);
    let mut ground = Ground::new(face, script);
    let request = ConnectRequest::new(&lab()).time_limit(Duration::from_secs(1));
    let error = ground.station.connect(request).unwrap_err();
    assert!(error.reason().is_none() && error.to_string().contains("SELECT_NETWORK"), "{error}");
    assert_eq!(ground.changes(), ["ADD_NETWORK", "SELECT_NETWORK 0", "REMOVE_NETWORK 0"]);
    ground.station.disconnect().unwrap();
    ground.station.reconnect().unwrap();
    assert_eq!(ground.changes()[3..], ["DISCONNECT", "RECONNECT"]);
}
