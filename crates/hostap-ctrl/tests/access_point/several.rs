// All access points of a daemon, over its global socket.

use hostap_ctrl::ErrorKind;
use hostap_ctrl::access_point::{AccessPointsChange, Departure, StationChange};
use hostap_ctrl::reply::Refusal;
use hostap_ctrl_sim::{Pattern, Script, Step};

const STATION: &str = "02:00:00:00:01:00\nflags=[AUTH][ASSOC][AUTHORIZED]\naid=1\n";

/// hostapd's global socket, with two interfaces and a station at the second one.
fn global() -> Script {
    Script::hostapd()
        .on(Pattern::exact("INTERFACES").first(1), [Step::reply("wlan0\nwlan0_1\n")])
        .on(Pattern::exact("INTERFACES"), [Step::reply("wlan0\nwlan0_1\nwlan2\n")])
        .on(Pattern::exact("IFNAME=wlan0_1 STA-FIRST"), [Step::reply(STATION)])
        .on(Pattern::exact("IFNAME=wlan2 STA 02:00:00:00:01:00"), [Step::reply(STATION)])
        .on(Pattern::prefix("IFNAME=wlan0_1 STA-NEXT "), [Step::empty()])
        .on(Pattern::exact("IFNAME=wlan0_1 PING"), [Step::reply("PONG\n")])
        .on(Pattern::exact("IFNAME=wlan0 STA-FIRST"), [Step::empty()])
        .on(Pattern::prefix("IFNAME="), [Step::reply("FAIL-NO-IFNAME-MATCH\n")])
}

macro_rules! open_all {
    ($place:expr) => {
        wait!(AccessPoints::builder($place.socket()).client_directory($place.path()).open())
            .unwrap()
    };
}

test!(each_of_them_is_an_access_point, {
    let place = Place::new();
    let _daemon = place.daemon(global());
    let mut all = open_all!(place);
    let names = wait!(all.interfaces()).unwrap();
    assert!(names == ["wlan0", "wlan0_1"]);
    let mut second = wait!(all.on("wlan0_1")).unwrap();
    assert_eq!(wait!(second.stations()).unwrap().len(), 1);
    let error = wait!(all.on("wlan9")).map(drop).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused);
    assert_eq!(error.refusal(), Some(&Refusal::NoInterface));
});

test!(one_over_the_global_socket_hears_only_its_own_stations, {
    let place = Place::new();
    let daemon = place.daemon(global());
    let mut all = open_all!(place);
    let mut second = wait!(all.on("wlan0_1")).unwrap();
    let mut changes = wait!(second.station_changes()).unwrap();
    for event in [
        "IFNAME=wlan0 <3>AP-STA-DISCONNECTED 02:00:00:00:01:00",
        "IFNAME=wlan0 <3>CTRL-EVENT-TERMINATING ",
        "IFNAME=wlan0_1 <3>AP-DISABLED ",
        "IFNAME=wlan0_1 <3>CTRL-EVENT-TERMINATING ",
    ] {
        daemon.send_event(event).unwrap();
    }
    assert!(matches!(next!(changes), StationChange::Present(_)));
    assert_eq!(next!(changes), StationChange::Disabled);
    let left = next!(changes);
    assert!(
        matches!(&left, StationChange::Left(leave) if leave.departure == Departure::InterfaceGone),
        "{left:?}"
    );
});

test!(interfaces_come_and_go_with_their_stations, {
    let place = Place::new();
    let daemon = place.daemon(global());
    let mut all = open_all!(place);
    let mut changes = wait!(all.changes()).unwrap();
    for event in [
        // Of one that is gone.
        "IFNAME=wlan7 <3>AP-STA-DISCONNECTED 02:00:00:00:01:00",
        "IFNAME=wlan7 <3>CTRL-EVENT-TERMINATING ",
        // P2P tells without an interface.
        "<3>AP-STA-CONNECTED 02:00:00:00:01:00",
        "IFNAME=wlan2 <3>AP-ENABLED ",
        "IFNAME=wlan2 <3>AP-STA-CONNECTED 02:00:00:00:01:00",
        "IFNAME=wlan0_1 <3>AP-DISABLED ",
        "IFNAME=wlan0_1 <3>CTRL-EVENT-TERMINATING ",
    ] {
        daemon.send_event(event).unwrap();
    }
    let mut told = Vec::new();
    while told.len() < 9 {
        told.push(match next!(changes) {
            AccessPointsChange::Appeared(name) => format!("{name} appeared"),
            AccessPointsChange::Disappeared(name) => format!("{name} disappeared"),
            AccessPointsChange::Station { interface, change } => match change {
                StationChange::Present(station) => format!("{interface} {}", station.address()),
                StationChange::Joined(join) => format!("{interface} +{}", join.address),
                StationChange::Left(leave) => format!("{interface} -{}", leave.address),
                other => format!("{interface} {other:?}"),
            },
            other => format!("{other:?}"),
        });
    }
    let wanted = [
        "wlan0 appeared",
        "wlan0_1 appeared",
        "wlan0_1 02:00:00:00:01:00",
        "wlan2 appeared",
        "wlan2 Enabled",
        "wlan2 +02:00:00:00:01:00",
        "wlan0_1 Disabled",
        "wlan0_1 -02:00:00:00:01:00",
        "wlan0_1 disappeared",
    ];
    assert_eq!(told, wanted);
});
