// Who comes, and who leaves.

use hostap_ctrl::Loss;
use hostap_ctrl::access_point::{Departure, StationChange};
use hostap_ctrl_sim::{Daemon, Pattern, Script, Station, Step};
use std::time::Duration;

/// A change in short.
fn short(change: &StationChange) -> String {
    match change {
        StationChange::Present(station) => format!("present {}", station.address()),
        StationChange::Joined(join) if join.missed => format!("missed {}", join.address),
        StationChange::Joined(join) => format!("joined {}", join.address),
        StationChange::Left(leave) => format!("left {} {:?}", leave.address, leave.departure),
        StationChange::WrongKey(address) => format!("wrong key {address}"),
        other => format!("{other:?}"),
    }
}

fn tell(daemon: &Daemon, events: &[&str]) {
    for event in events {
        daemon.send_event(event).unwrap();
    }
}

test!(first_who_is_there_then_who_comes_and_leaves, {
    let place = Place::new();
    let associated = "02:00:00:00:02:00\nflags=[SHORT_PREAMBLE][WMM][HT]\naid=2\n";
    let script = Script::hostapd()
        .stations([
            Station::new([2, 0, 0, 0, 1, 0]),
            Station::new([2, 0, 0, 0, 3, 0]).line("keyid=anna"),
        ])
        // One without a key, as after a wrong passphrase.
        .on(Pattern::exact("STA-NEXT 02:00:00:00:01:00"), [Step::reply(associated)])
        .on(Pattern::exact("STA-NEXT 02:00:00:00:02:00"), [Step::empty()]);
    let daemon = place.daemon(script);
    let mut access_point = open!(place);
    let mut changes = wait!(access_point.station_changes()).unwrap();
    tell(
        &daemon,
        &[
            "<3>AP-STA-CONNECTED 02:00:00:00:01:00", // It is there already.
            "<3>AP-STA-POSSIBLE-PSK-MISMATCH 02:00:00:00:02:00",
            "<3>AP-STA-DISCONNECTED 02:00:00:00:02:00", // It never was.
            "<3>AP-STA-CONNECTED 02:00:00:00:03:00 keyid=anna",
            "<3>EAPOL-4WAY-HS-COMPLETED 02:00:00:00:03:00",
            "<3>AP-STA-CONNECTED 02:00:00:00:04:00",
            "<3>AP-DISABLED ",
            "<3>AP-STA-DISCONNECTED 02:00:00:00:01:00",
            "<3>AP-STA-DISCONNECTED 02:00:00:00:03:00",
            "<3>AP-ENABLED ",
        ],
    );
    assert_eq!(short(&next!(changes)), "present 02:00:00:00:01:00");
    assert_eq!(short(&next!(changes)), "wrong key 02:00:00:00:02:00");
    let StationChange::Joined(join) = next!(changes) else { panic!("nobody came") };
    assert_eq!((join.address.octets()[4], join.key_id.as_deref()), (3, Some(&b"anna"[..])));
    assert!(join.details.unwrap().get().is_authorized() && !join.missed);
    // One that has left before it could be asked for.
    let StationChange::Joined(join) = next!(changes) else { panic!("nobody came") };
    assert!(join.address.octets()[4] == 4 && join.details.is_none() && join.key_id.is_none());
    assert_eq!(next!(changes), StationChange::Disabled);
    assert_eq!(short(&next!(changes)), "left 02:00:00:00:01:00 Told");
    assert_eq!(short(&next!(changes)), "left 02:00:00:00:03:00 Told");
    assert_eq!(next!(changes), StationChange::Enabled);
    drop((changes, access_point));
    assert!(place.clients().is_empty());
});

test!(a_text_that_looks_like_an_event_is_none, {
    let place = Place::new();
    let script = Script::hostapd().stations([Station::new([2, 0, 0, 0, 1, 0])]);
    let daemon = place.daemon(script);
    let mut access_point = open!(place);
    let mut changes = wait!(access_point.station_changes()).unwrap();
    tell(
        &daemon,
        &[
            "<3>WPS-ENROLLEE-SEEN 02:00:00:00:02:00 572cf82f-c957-5653-9b16-b5cfb298abf1 \
             1-0050F204-1 0x2388 4 1 [x]\n<3>AP-STA-DISCONNECTED 02:00:00:00:01:00]",
            "<3>CTRL-EVENT-EAP-STARTED AP-STA-DISCONNECTED 02:00:00:00:01:00",
            "<3>AP-STA-CONNECTED 02:00:00:00:06:00x",
            " AP-STA-DISCONNECTED 02:00:00:00:01:00",
            "<3>AP-STA-POSSIBLE-PSK-MISMATCH 02:00:00:00:07:00",
        ],
    );
    assert_eq!(short(&next!(changes)), "present 02:00:00:00:01:00");
    assert_eq!(short(&next!(changes)), "wrong key 02:00:00:00:07:00");
});

test!(a_restart_is_survived_and_nobody_is_told_twice, {
    let place = Place::new();
    let station =
        |last: u8| format!("02:00:00:00:0{last}:00\nflags=[AUTH][ASSOC][AUTHORIZED]\naid={last}\n");
    let script = Script::hostapd()
        .on(Pattern::exact("STA-FIRST").first(1), [Step::reply(station(1))])
        .on(Pattern::exact("STA-FIRST"), [Step::reply(station(2))])
        .on(Pattern::exact("STA-NEXT 02:00:00:00:01:00"), [Step::reply(station(2))])
        .on(Pattern::exact("STA-NEXT 02:00:00:00:02:00").first(1), [Step::empty()])
        .on(Pattern::exact("STA-NEXT 02:00:00:00:02:00"), [Step::reply(station(3))])
        .on(Pattern::exact("STA-NEXT 02:00:00:00:03:00"), [Step::empty()]);
    let daemon = place.daemon(script);
    let mut access_point = open!(place);
    let mut changes = wait!(access_point.station_changes()).unwrap();
    assert_eq!(short(&next!(changes)), "present 02:00:00:00:01:00");
    assert_eq!(short(&next!(changes)), "present 02:00:00:00:02:00");
    tell(&daemon, &["<3>AP-DISABLED ", "<3>CTRL-EVENT-TERMINATING "]);
    daemon.restart(Duration::from_millis(20)).unwrap();
    assert_eq!(next!(changes), StationChange::Disabled);
    let lost = next!(changes);
    assert!(
        matches!(
            lost,
            StationChange::DaemonLost(Loss::Terminated | Loss::Refused | Loss::SocketReplaced)
        ),
        "{lost:?}"
    );
    assert!(matches!(next!(changes), StationChange::DaemonBack(_)));
    let left = next!(changes);
    assert!(matches!(&left, StationChange::Left(leave) if leave.departure == Departure::Missed));
    assert_eq!(short(&left), "left 02:00:00:00:01:00 Missed");
    assert_eq!(short(&next!(changes)), "missed 02:00:00:00:03:00");
    tell(
        &daemon,
        &["<3>AP-STA-CONNECTED 02:00:00:00:03:00", "<3>AP-STA-DISCONNECTED 02:00:00:00:02:00"],
    );
    assert_eq!(short(&next!(changes)), "left 02:00:00:00:02:00 Told");
});

test!(where_no_access_point_is_yet_nobody_is_there, {
    let place = Place::new();
    // As wpa_supplicant answers before it is an access point.
    let script = Script::wpa_supplicant().on(Pattern::exact("STA-FIRST"), [Step::reply("FAIL\n")]);
    let daemon = place.daemon(script);
    let mut access_point = open!(place);
    assert!(wait!(access_point.stations()).is_err());
    let mut changes = wait!(access_point.station_changes()).unwrap();
    tell(&daemon, &["<3>AP-ENABLED ", "<3>AP-STA-CONNECTED 02:00:00:00:01:00"]);
    assert_eq!(next!(changes), StationChange::Enabled);
    assert_eq!(short(&next!(changes)), "joined 02:00:00:00:01:00");
});

#[cfg(feature = "serde")]
test!(changes_are_objects_of_json, {
    let place = Place::new();
    let daemon = place.daemon(Script::hostapd());
    let mut access_point = open!(place);
    let mut changes = wait!(access_point.station_changes()).unwrap();
    tell(&daemon, &["<3>AP-STA-CONNECTED 02:00:00:00:01:00 keyid=anna", "<3>AP-DISABLED "]);
    let joined = serde_json::to_value(next!(changes)).unwrap();
    assert_eq!(joined["joined"]["address"], "02:00:00:00:01:00");
    assert_eq!(joined["joined"]["key_id"], "anna");
    assert!(joined["joined"]["details"].is_null());
    assert_eq!(serde_json::to_value(next!(changes)).unwrap(), "disabled");
});
