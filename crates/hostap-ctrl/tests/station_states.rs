//! The stream of states.

mod station_common;

use hostap_ctrl::station::StationState;
use hostap_ctrl_sim::{Pattern, Script, Step};
use station_common::{CONNECTED, Face, Ground, LONG, NOTHING, each_face};

each_face! {
    each_change_is_told_once
    it_survives_the_daemon
    an_interface_that_goes_down_is_told
}

const DISCONNECTED: &str = "wpa_state=DISCONNECTED\n";

/// A name of each state.
fn name(state: StationState) -> String {
    let shown = format!("{state:?}");
    shown.split([' ', '{']).next().unwrap_or_default().to_owned()
}

/// Takes states until the last one of `expected` has come.
fn expect(
    ground: &mut Ground,
    expected: &[&str],
    mut meanwhile: impl FnMut(usize),
) -> Vec<StationState> {
    let mut seen = Vec::new();
    ground.station.states(|state| {
        seen.push(state);
        meanwhile(seen.len());
        seen.len() < expected.len()
    });
    assert_eq!(seen.iter().map(|state| name(*state)).collect::<Vec<_>>(), expected);
    seen
}

fn each_change_is_told_once(face: Face) {
    let script = Script::wpa_supplicant()
        .on(Pattern::exact("STATUS").nth(1), [Step::reply(NOTHING)])
        .on("STATUS", [Step::reply(CONNECTED.replace("Lab", "CTRL-EVENT-DISCONNECTED "))])
        .on("REASSOCIATE", [
            Step::reply("OK\n"),
            Step::event_to_monitors("<3>SME: Trying to authenticate with 02:00:00:00:00:00 (SSID='Lab' freq=2412 MHz)"),
            Step::event_to_monitors("<3>SME: Trying to authenticate with 02:00:00:00:00:00 (SSID='Lab' freq=2412 MHz)"),
            Step::event_to_monitors("<3>Trying to associate with 02:00:00:00:00:00 (SSID='CTRL-EVENT-DISCONNECTED ' freq=2412 MHz)"),
            Step::event_to_monitors("<3>Associated with 02:00:00:00:00:00"),
            Step::event_to_monitors("<3>CTRL-EVENT-CONNECTED - Connection to 02:00:00:00:00:00 completed [id=0 id_str=]"),
            Step::event_to_monitors("<3>CTRL-EVENT-SCAN-STARTED "),
            Step::event_to_monitors("<3>CTRL-EVENT-DISCONNECTED bssid=02:00:00:00:00:00 reason=4 locally_generated=1"),
        ]);
    let mut ground = Ground::new(face, script);
    let socket = ground.directory.path().join("wlan0");
    let all = ["Inactive", "Authenticating", "Associating", "Associated", "Completed"];
    let mut other = hostap_ctrl::Client::builder(socket);
    other = other.client_directory(ground.directory.path());
    let seen = expect(&mut ground, &all, |count| {
        if count == 1 {
            assert_eq!(other.clone().open().unwrap().request(b"REASSOCIATE").unwrap(), b"OK\n");
        }
    });
    assert!(!seen[0].is_connected() && seen[4].is_connected());
    let StationState::Completed { ssid, network_id, .. } = seen[4] else { panic!() };
    assert_eq!((ssid.as_bytes(), network_id), (&b"CTRL-EVENT-DISCONNECTED "[..], Some(0)));
    assert!(ground.daemon.wait_for_monitors(0, LONG));
}

fn it_survives_the_daemon(face: Face) {
    let script = Script::wpa_supplicant().on("STATUS", [Step::reply(CONNECTED)]);
    let mut ground = Ground::new(face, script);
    let directory = ground.directory.path().to_owned();
    let again = std::sync::Arc::new(std::sync::Mutex::new(None));
    let place = std::sync::Arc::clone(&again);
    let stopper = ground.daemon.stopper();
    let all = ["Completed", "DaemonGone", "Disconnected"];
    expect(&mut ground, &all, |count| match count {
        1 => stopper.stop(),
        2 => {
            let script = Script::wpa_supplicant().on("STATUS", [Step::reply(DISCONNECTED)]);
            let transport = hostap_ctrl_sim::Transport::unix(directory.join("wlan0"));
            let daemon = hostap_ctrl_sim::Daemon::start(transport, script).unwrap();
            *place.lock().unwrap() = Some(daemon);
        }
        _ => {}
    });
    drop(again);
}

fn an_interface_that_goes_down_is_told(face: Face) {
    let script = Script::wpa_supplicant()
        .on(Pattern::exact("STATUS").nth(1), [Step::reply(CONNECTED)])
        .on("STATUS", [Step::reply("wpa_state=INTERFACE_DISABLED\n")])
        .on("DISCONNECT", [
            Step::reply("OK\n"),
            Step::event_to_monitors("<3>CTRL-EVENT-DISCONNECTED bssid=02:00:00:00:00:00 reason=3 locally_generated=1"),
        ]);
    let mut ground = Ground::new(face, script);
    let socket = ground.directory.path().join("wlan0");
    let builder = hostap_ctrl::Client::builder(socket).client_directory(ground.directory.path());
    let all = ["Completed", "Disconnected", "InterfaceDisabled"];
    let seen = expect(&mut ground, &all, |count| {
        if count == 1 {
            builder.clone().open().unwrap().request(b"DISCONNECT").unwrap();
        }
    });
    let StationState::Disconnected { cause: Some(cause) } = seen[1] else { panic!() };
    assert_eq!((cause.reason, cause.locally_generated), (3, true));
}
