//! The C programs of `testbed/programs` and `examples/c`, with both libraries.

use rustix::process::Signal;

use crate::arguments::Place;
use crate::bed::Bed;
use crate::failure::{Outcome, check};
use crate::scenario::Scenario;

use super::stage::{LIMIT, Stage};
use super::{LIBRARIES, compare};

pub(crate) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "linked_functions",
        about: "every function of wpa_ctrl.h, odd and largest requests, with wpa_supplicant",
        everyday: true,
        run: functions,
    },
    Scenario {
        name: "linked_functions_hostapd",
        about: "the same with hostapd",
        everyday: true,
        run: functions_with_hostapd,
    },
    Scenario { name: "linked_tour", about: "the example wpa_tour", everyday: true, run: tour },
    Scenario {
        name: "linked_follow",
        about: "a poll() loop through connection, disconnection and a wrong password, with one \
            connection for commands and one for events",
        everyday: true,
        run: follow,
    },
    Scenario {
        name: "linked_one_connection",
        about: "the same with one connection for both, events between command and reply",
        everyday: false,
        run: one_connection,
    },
    Scenario {
        name: "linked_global",
        about: "the same on the global socket, whose events say IFNAME=",
        everyday: true,
        run: global,
    },
    Scenario {
        name: "linked_hostapd_events",
        about: "hostapd's events about a client that comes and is sent away",
        everyday: true,
        run: hostapd_events,
    },
    Scenario {
        name: "linked_poll_status",
        about: "a program that asks STATUS until it is COMPLETED, each time on a new connection",
        everyday: true,
        run: poll_status,
    },
    Scenario {
        name: "linked_reconnect",
        about: "a program that attaches again when the daemon ended or was killed",
        everyday: true,
        run: reconnect,
    },
    Scenario {
        name: "linked_threads",
        about: "two threads with a connection each, all events within requests",
        everyday: true,
        run: threads,
    },
];

/// What only 802.1X on a wire knows.
pub(crate) const WIRED_SCENARIOS: &[Scenario] = &[Scenario {
    name: "linked_logoff",
    about: "a program that logs off and on again",
    // After LOGOFF the station waits half a minute for the authenticator.
    everyday: false,
    run: logoff,
}];

fn functions(bed: &Bed) -> Outcome {
    let events = ["ADD_NETWORK", "REMOVE_NETWORK 1", "ADD_NETWORK", "REMOVE_NETWORK 1"];
    compare(bed, LIBRARIES, |stage| {
        let socket = stage.station()?.display().to_string();
        let output = stage.run("functions", &[&[socket.as_str()], &events[..]].concat())?;
        contains(&output, &["CTRL-EVENT-NETWORK-REMOVED 1", "of 8192 into 64: 0 errno 0"])
    })
}

fn functions_with_hostapd(bed: &Bed) -> Outcome {
    compare(bed, LIBRARIES, |stage| {
        let socket = stage.authenticator()?.display().to_string();
        let output = stage.run("functions", &[socket.as_str(), "DISABLE", "ENABLE"])?;
        contains(&output, &["<3>AP-DISABL", "of 4096 into 64: 0 errno 0"])
    })
}

fn tour(bed: &Bed) -> Outcome {
    compare(bed, LIBRARIES, |stage| {
        let socket = stage.station()?;
        let output = stage.run("wpa_tour", &[socket])?;
        contains(&output, &["CTRL-EVENT-NETWORK-ADDED 1", "> DETACH\nOK\n"])
    })
}

/// The steps of `follow`, where `send` stands before each command.
fn course(stage: &Stage<'_>, send: &str) -> Vec<String> {
    let passwords = stage.pair.passwords();
    vec![
        format!("{send}SELECT_NETWORK 0"),
        "=CTRL-EVENT-CONNECTED".to_owned(),
        "?wpa_state=COMPLETED".to_owned(),
        "%bssid=".to_owned(),
        "%ssid=".to_owned(),
        format!("{send}DISCONNECT"),
        "=CTRL-EVENT-DISCONNECTED".to_owned(),
        format!("{send}{}", passwords.wrong),
        format!("{send}SELECT_NETWORK 0"),
        format!("={}", stage.pair.refusal()),
        format!("{send}DISCONNECT"),
        format!("{send}{}", passwords.right),
    ]
}

fn follow(bed: &Bed) -> Outcome {
    compare(bed, LIBRARIES, |stage| follow_course(stage, "+"))
}

fn one_connection(bed: &Bed) -> Outcome {
    compare(bed, LIBRARIES, |stage| follow_course(stage, "@"))
}

fn follow_course(stage: &mut Stage<'_>, send: &str) -> Outcome {
    let mut arguments = vec![stage.station()?.display().to_string()];
    arguments.extend(course(stage, send));
    let output = stage.run("follow", &arguments)?;
    let refusal = format!("= {}\n", stage.pair.refusal());
    contains(&output, &["= CTRL-EVENT-CONNECTED\n", "= CTRL-EVENT-DISCONNECTED\n", &refusal])?;
    check(stage.pair.authenticator.log().contains("AP-STA-CONNECTED"), || {
        "the authenticator knows of no station".to_owned()
    })
}

fn logoff(bed: &Bed) -> Outcome {
    let steps = [
        "+SELECT_NETWORK 0",
        "=CTRL-EVENT-CONNECTED",
        "+LOGOFF",
        "?Supplicant PAE state=LOGOFF",
        "+LOGON",
        "=CTRL-EVENT-EAP-SUCCESS",
        "?Supplicant PAE state=AUTHENTICATED",
    ];
    compare(bed, LIBRARIES, |stage| {
        let socket = stage.station()?.display().to_string();
        let output = stage.run("follow", &[&[socket.as_str()], &steps[..]].concat())?;
        contains(&output, &["? Supplicant PAE state=AUTHENTICATED\n"])?;
        stage.pair.authenticator.wait_for_log("EAPOL-Logoff", LIMIT)
    })
}

fn global(bed: &Bed) -> Outcome {
    compare(bed, LIBRARIES, |stage| {
        let prefix = format!("IFNAME={} ", stage.pair.station_interface());
        let steps = [
            "+INTERFACES".to_owned(),
            format!("+{prefix}ADD_NETWORK"),
            "=CTRL-EVENT-NETWORK-ADDED".to_owned(),
            format!("@{prefix}REMOVE_NETWORK 1"),
            format!("@{prefix}SELECT_NETWORK 0"),
            "=CTRL-EVENT-CONNECTED".to_owned(),
            format!("@{prefix}DISCONNECT"),
            "=CTRL-EVENT-DISCONNECTED".to_owned(),
        ];
        let mut arguments = vec![stage.global()?.display().to_string()];
        arguments.extend(steps);
        let output = stage.run("follow", &arguments)?;
        contains(&output, &[&format!("\"{prefix}<3>CTRL-EVENT-CONNECTED - ")])
    })
}

fn hostapd_events(bed: &Bed) -> Outcome {
    compare(bed, LIBRARIES, |stage| {
        let socket = stage.authenticator()?.display().to_string();
        let arrival = [socket.as_str(), "@STATUS", "=AP-STA-CONNECTED"];
        let mut running = stage.spawn("follow", &arrival)?;
        running.wait_for("> STATUS")?;
        let mut station = stage.pair.station.client(stage.pair.station_interface())?;
        station.select_network(0)?;
        let output = stage.ended(running)?;
        contains(&output, &["<3>AP-STA-CONNECTED "])?;
        let address = match stage.pair.place {
            Place::Wired => "02:00:00:00:02:00",
            Place::Wifi | Place::Simulated => "02:00:00:00:01:00",
        };
        // The events of these commands come before their replies.
        let send_away = format!("@DEAUTHENTICATE {address}");
        let departure =
            [socket.as_str(), &send_away, "=AP-STA-DISCONNECTED", "@DISABLE", "=AP-DISABLED"];
        let output = stage.run("follow", &departure)?;
        contains(&output, &["<3>AP-STA-DISCONNECTED "])
    })
}

fn poll_status(bed: &Bed) -> Outcome {
    compare(bed, LIBRARIES, |stage| {
        let socket = stage.station()?.display().to_string();
        let output = stage.run("poll_status", &[socket.as_str(), "SELECT_NETWORK 0"])?;
        contains(&output, &["wpa_state=COMPLETED\n", "id_str=home\n"])
    })
}

fn reconnect(bed: &Bed) -> Outcome {
    compare(bed, LIBRARIES, |stage| {
        let socket = stage.station()?.display().to_string();
        let mut running = stage.spawn("reconnect", &[socket.as_str(), "3", "ADD_NETWORK"])?;
        for signal in [Signal::KILL, Signal::TERM, Signal::KILL] {
            running.wait_for("ready\n")?;
            let daemon = stage.pair.station.process();
            daemon.signal(signal)?;
            // It may still write until it has ended.
            daemon.terminate();
            running.wait_for("the daemon has gone\n")?;
            stage.pair.station.start_again()?;
        }
        let output = stage.ended(running)?;
        contains(&output, &["attached, time 3\n", "CTRL-EVENT-TERMINATING"])
    })
}

fn threads(bed: &Bed) -> Outcome {
    compare(bed, LIBRARIES, |stage| {
        let socket = stage.station()?;
        let output = stage.run("threads", &[socket])?;
        contains(&output, &["events: 200, in order: 200, in the caller's buffer: 200\n"])
    })
}

/// That a program came as far as it should: two equal failures are none.
pub(super) fn contains(output: &str, texts: &[&str]) -> Outcome {
    for text in texts {
        check(output.contains(text), || format!("no {text:?} in what it printed:\n{output}"))?;
    }
    Ok(())
}
