//! Attaching and detaching, `wpa_ctrl_recv`, `wpa_ctrl_pending` and `wpa_ctrl_close`.

use hostap_ctrl_sim::{Pattern, Script, Step};

use super::scripts::{event, last_client, open_attached, rules};
use crate::run::Run;
use crate::scenario::Scenario;
use crate::scenarios;

pub(super) const SCENARIOS: &[Scenario] = scenarios![
    attach_needs_exactly_ok,
    detach_needs_exactly_ok,
    attach_without_an_answer,
    detach_without_an_answer,
    events_while_attaching_are_lost,
    second_attach_and_second_detach,
    level_filters_events,
    events_are_received_at_every_capacity,
    empty_and_oversized_messages_are_received,
    recv_takes_replies_too,
    pending_tells_what_recv_will_find,
    failed_recv_leaves_the_length,
    close_leaves_nothing,
];

/// What connections over UDP, which wait for a message, can't do.
#[cfg(not(feature = "udp"))]
pub(super) const NON_BLOCKING: &[Scenario] = scenarios![recv_without_data];
#[cfg(feature = "udp")]
pub(super) const NON_BLOCKING: &[Scenario] = &[];

const ANSWERS: [&str; 12] = [
    "OK\n",
    "OK\n",
    "OK",
    "OK\n\n",
    "OK\nand more than ten bytes",
    "",
    "ok\n",
    "\0OK\n",
    "OK\0",
    "FAIL\n",
    "UNKNOWN COMMAND\n",
    "OK \n",
];

fn answering(command: &str) -> Script {
    ANSWERS.iter().zip(1..).fold(rules(), |script, (answer, number)| {
        script.on(Pattern::exact(command).nth(number), [Step::reply(*answer)])
    })
}

fn attach_needs_exactly_ok(run: &mut Run) {
    let daemon = run.daemon(answering("ATTACH"));
    let connection = run.open();
    for _ in ANSWERS {
        run.attach(connection);
    }
    run.close(connection);
    run.daemon_log(&daemon);
}

fn detach_needs_exactly_ok(run: &mut Run) {
    let daemon = run.daemon(answering("DETACH"));
    let connection = run.open();
    for _ in ANSWERS {
        run.detach(connection);
    }
    run.close(connection);
    run.daemon_log(&daemon);
}

fn attach_without_an_answer(run: &mut Run) {
    let daemon = run.daemon(rules().on("ATTACH", []));
    let connection = run.open();
    run.timed(|run| run.attach(connection));
    run.close(connection);
    run.daemon_log(&daemon);
}

fn detach_without_an_answer(run: &mut Run) {
    let daemon = run.daemon(rules().on("DETACH", []));
    let connection = run.open();
    run.timed(|run| run.detach(connection));
    run.close(connection);
    run.daemon_log(&daemon);
}

fn events_while_attaching_are_lost(run: &mut Run) {
    let steps = [
        Step::event("<3>CTRL-EVENT-SCAN-STARTED "),
        Step::event("IFNAME=wlan0 <3>CTRL-EVENT-SCAN-RESULTS "),
        Step::reply("OK\n"),
    ];
    let _daemon = run.daemon(rules().on("ATTACH", steps.clone()).on("DETACH", steps));
    let connection = run.open();
    run.attach(connection);
    run.pending(connection);
    run.detach(connection);
    run.pending(connection);
    run.close(connection);
}

fn second_attach_and_second_detach(run: &mut Run) {
    for script in [Script::wpa_supplicant(), Script::hostapd()] {
        let daemon = run.daemon(script);
        let connection = run.open();
        run.detach(connection);
        run.attach(connection);
        run.attach(connection);
        run.detach(connection);
        run.detach(connection);
        run.close(connection);
        run.daemon_log(&daemon);
    }
}

fn level_filters_events(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = run.open();
    run.request(connection, b"LEVEL 1", 64);
    run.attach(connection);
    event(&daemon, "<2>DEBUG BEFORE");
    run.pending(connection);
    run.request(connection, b"LEVEL 2", 64);
    event(&daemon, "<2>DEBUG AFTER");
    run.wait_pending(connection);
    run.recv(connection, 64);
    run.request(connection, b"LEVEL", 64);
    run.close(connection);
    run.daemon_log(&daemon);
}

fn events_are_received_at_every_capacity(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = open_attached(run, &daemon);
    for text in [&b"<3>EVENT"[..], b"IFNAME=wlan0 <3>EVENT", b"<3>\0\xff"] {
        for capacity in [0, 1, 6, 7, 8, 9, 64] {
            event(&daemon, text);
            run.wait_pending(connection);
            run.recv(connection, capacity);
        }
    }
    run.pending(connection);
    run.close(connection);
}

fn empty_and_oversized_messages_are_received(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = run.open();
    run.request(connection, b"PING", 64);
    let client = last_client(&daemon);
    let oversized = vec![b'm'; 60_000];
    for capacity in [0, 1, 64, 59_999, 60_000, 60_001] {
        for message in [&b""[..], &oversized] {
            daemon.send_to(&client, message).expect("there is room");
            run.wait_pending(connection);
            run.pending(connection);
            run.recv(connection, capacity);
        }
    }
    run.close(connection);
}

fn recv_takes_replies_too(run: &mut Run) {
    let _daemon = run.daemon(rules().on("TWICE", [Step::reply("1"), Step::reply("2")]));
    let connection = run.open();
    run.request(connection, b"TWICE", 64);
    run.wait_pending(connection);
    run.recv(connection, 64);
    run.request(connection, b"OTHER", 64);
    run.close(connection);
}

fn pending_tells_what_recv_will_find(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = open_attached(run, &daemon);
    run.pending(connection);
    event(&daemon, "<3>ONE");
    event(&daemon, "<3>TWO");
    run.wait_pending(connection);
    run.pending(connection);
    run.pending(connection);
    run.recv(connection, 64);
    run.wait_pending(connection);
    run.pending(connection);
    run.recv(connection, 64);
    run.pending(connection);
    run.request(connection, b"PING", 64);
    run.pending(connection);
    run.close(connection);
}

/// Here because the descriptor is none any more; [`recv_without_data`] is the usual reason.
fn failed_recv_leaves_the_length(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant());
    let connection = run.open();
    // SAFETY: the number is the connection's own.
    unsafe { libc::close(run.get_fd(connection)) };
    for capacity in [0, 1, 64] {
        run.recv(connection, capacity);
    }
    run.close(connection);
}

fn close_leaves_nothing(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    run.surroundings();
    let first = run.open();
    let second = open_attached(run, &daemon);
    run.describe(first);
    run.describe(second);
    run.surroundings();
    run.request(first, b"PING", 64);
    run.close(first);
    run.surroundings();
    run.close(second);
    run.surroundings();
}

#[cfg(not(feature = "udp"))]
fn recv_without_data(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant());
    let connection = run.open();
    for capacity in [0, 1, 64] {
        run.timed(|run| run.recv(connection, capacity));
    }
    run.request(connection, b"PING", 64);
    run.recv(connection, 64);
    run.close(connection);
}
