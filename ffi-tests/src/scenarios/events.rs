//! Events that arrive before a reply.

use hostap_ctrl_sim::{Script, Step};

use super::scripts::{PATIENCE, event, last_client, ms, open_attached, rules, send_all};
use crate::run::Run;
use crate::scenario::Scenario;
use crate::scenarios;

pub(super) const SCENARIOS: &[Scenario] = scenarios![
    events_come_before_the_reply,
    event_callback_gets_the_callers_buffer,
    event_is_cut_to_leave_room_for_a_nul,
    events_at_every_capacity,
    interface_events_at_every_capacity_that_shows_them,
    oversized_event_is_cut,
    events_of_any_bytes,
    what_begins_as_an_event_is_one,
    events_without_a_callback_are_lost,
    many_events_before_the_reply,
    slow_events_and_a_slow_reply,
    events_between_requests_reach_the_next_one,
    request_behind_a_backlog_of_events,
];

/// UDP has no queue that is full.
#[cfg(not(feature = "udp"))]
pub(super) const BACKLOG: &[Scenario] = scenarios![request_behind_a_full_backlog_of_events];
#[cfg(feature = "udp")]
pub(super) const BACKLOG: &[Scenario] = &[];

fn events_come_before_the_reply(run: &mut Run) {
    let steps = [
        Step::event("<3>CTRL-EVENT-SCAN-STARTED "),
        Step::event("IFNAME=wlan0 <3>CTRL-EVENT-SCAN-RESULTS "),
        Step::reply("OK\n"),
    ];
    let daemon = run.daemon(rules().on("SCAN", steps));
    let connection = run.open();
    run.request(connection, b"SCAN", 64);
    run.close(connection);
    run.daemon_log(&daemon);
}

fn event_callback_gets_the_callers_buffer(run: &mut Run) {
    let _daemon = run.daemon(rules().on("PING", [Step::event("<3>ONE"), Step::reply("PONG\n")]));
    let connection = run.open();
    for capacity in [1, 7, 64, 4096] {
        run.request(connection, b"PING", capacity);
    }
    run.close(connection);
}

fn event_is_cut_to_leave_room_for_a_nul(run: &mut Run) {
    let steps = [Step::event("<3>AB"), Step::event("<3>ABCDEFG"), Step::reply("OK\n")];
    let _daemon = run.daemon(rules().on("PING", steps));
    let connection = run.open();
    for capacity in 4..=11 {
        run.request(connection, b"PING", capacity);
    }
    run.close(connection);
}

fn events_at_every_capacity(run: &mut Run) {
    let steps = [Step::event("<3>CTRL-EVENT-SCAN-RESULTS "), Step::reply("OK\n")];
    let _daemon = run.daemon(rules().on("SCAN", steps));
    let connection = run.open();
    for capacity in 1..=8 {
        run.request(connection, b"SCAN", capacity);
        run.request_without_callback(connection, b"SCAN", capacity);
    }
    run.close(connection);
}

/// Smaller ones are a deviation: see `small_buffers`.
fn interface_events_at_every_capacity_that_shows_them(run: &mut Run) {
    let steps = [Step::event("IFNAME=wlan0 <3>SCAN"), Step::event("IFNAME="), Step::reply("OK\n")];
    let _daemon = run.daemon(rules().on("SCAN", steps));
    let connection = run.open();
    for capacity in [7, 8, 9, 19, 20, 21] {
        run.request(connection, b"SCAN", capacity);
        run.request_without_callback(connection, b"SCAN", capacity);
    }
    run.close(connection);
}

fn oversized_event_is_cut(run: &mut Run) {
    let size = if cfg!(feature = "udp") { 60_000 } else { 65_536 };
    let long = [&b"<3>"[..], &vec![b'e'; size - 3]].concat();
    let _daemon = run.daemon(rules().on("SCAN", [Step::event(long), Step::reply("OK\n")]));
    let connection = run.open();
    for capacity in [1, 64, size - 1, size, size + 1] {
        run.request(connection, b"SCAN", capacity);
    }
    run.close(connection);
}

fn events_of_any_bytes(run: &mut Run) {
    let every: Vec<u8> = (0..=255).collect();
    let steps = [
        Step::event([&b"<3>"[..], &every].concat()),
        Step::event("<3>one\0two"),
        Step::event("<\0"),
        Step::event("IFNAME=\0\0\0"),
        Step::event(b"<3>\xff\xfe\x80"),
        Step::reply("OK\n"),
    ];
    let _daemon = run.daemon(rules().on("SCAN", steps));
    let connection = run.open();
    run.request(connection, b"SCAN", 300);
    run.close(connection);
}

fn what_begins_as_an_event_is_one(run: &mut Run) {
    let beginnings = ["<", "<>", "<3", "<x>y", "IFNAME=", "IFNAME", "ifname=x", " <3>", "IFNAM="];
    let script = beginnings.iter().fold(rules(), |script, beginning| {
        let command = format!("GET {beginning}");
        script.on(command.as_str(), [Step::event(*beginning), Step::reply("OK\n")])
    });
    let _daemon = run.daemon(script);
    for beginning in beginnings {
        let connection = run.open();
        run.request(connection, format!("GET {beginning}").as_bytes(), 64);
        run.close(connection);
    }
}

fn events_without_a_callback_are_lost(run: &mut Run) {
    let mut steps = Step::events(4);
    steps.push(Step::reply("OK\n"));
    let _daemon = run.daemon(rules().on("SCAN", steps));
    let connection = run.open();
    run.request_without_callback(connection, b"SCAN", 64);
    run.pending(connection);
    run.request_without_callback(connection, b"SCAN", 2);
    run.pending(connection);
    run.close(connection);
}

fn many_events_before_the_reply(run: &mut Run) {
    let daemon = run.daemon(rules().on("SCAN", []));
    let connection = run.open();
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let asked = |record: &hostap_ctrl_sim::Record| record.bytes.ends_with(b"SCAN");
            let log = daemon.wait_for(PATIENCE, |log| log.iter().any(asked));
            log.expect("the request is sent");
            let events = (0..150).map(|number| format!("<3>EVENT {number}").into_bytes());
            let all = events.chain([b"OK\n".to_vec()]);
            send_all(&daemon, &last_client(&daemon), all);
        });
        run.request(connection, b"SCAN", 64);
    });
    run.pending(connection);
    run.close(connection);
}

fn slow_events_and_a_slow_reply(run: &mut Run) {
    let steps =
        (0..4).flat_map(|number| [Step::event(format!("<3>EVENT {number}")), Step::delay(ms(300))]);
    let steps = steps.chain([Step::delay(ms(800)), Step::reply("OK\n")]);
    let _daemon = run.daemon(rules().on("SCAN", steps));
    let connection = run.open();
    run.timed(|run| run.request(connection, b"SCAN", 64));
    run.close(connection);
}

fn events_between_requests_reach_the_next_one(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = open_attached(run, &daemon);
    for number in 0..3 {
        event(&daemon, format!("<3>EVENT {number}"));
    }
    run.request(connection, b"PING", 64);
    event(&daemon, "<3>EVENT 3");
    run.detach(connection);
    run.close(connection);
    run.daemon_log(&daemon);
}

fn request_behind_a_backlog_of_events(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = open_attached(run, &daemon);
    let events = (0..100).map(|number| format!("<3>EVENT {number}").into_bytes());
    send_all(&daemon, &last_client(&daemon), events);
    run.request(connection, b"PING", 64);
    run.pending(connection);
    run.close(connection);
}

/// How many events that are depends on the system, so they are not counted.
#[cfg(not(feature = "udp"))]
fn request_behind_a_full_backlog_of_events(run: &mut Run) {
    let full = [Step::Attach, Step::reply("OK\n"), Step::Fill];
    let slow = [Step::delay(ms(300)), Step::oversized(64)];
    let daemon = run.daemon(rules().on("ATTACH", full).on("PING", slow));
    let connection = run.open();
    run.attach(connection);
    daemon.settle().expect("the daemon runs");
    run.request_without_callback(connection, b"PING", 64);
    run.pending(connection);
    run.close(connection);
}
