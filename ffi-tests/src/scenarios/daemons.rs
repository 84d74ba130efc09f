//! A daemon that dies, restarts, opens its socket anew or does not read.

use hostap_ctrl_sim::{Script, Step};

use super::scripts::{ms, open_attached, rules, sleep};
use crate::run::{Handle, Run};
use crate::scenario::Scenario;
use crate::scenarios;

pub(super) const SCENARIOS: &[Scenario] = scenarios![
    daemon_ends_before_the_request,
    daemon_is_killed_before_the_request,
    daemon_dies_in_the_middle_of_a_request,
    daemon_dies_after_an_event,
    daemon_opens_its_socket_anew,
    daemon_opens_its_socket_anew_before_it_answers,
    daemon_restarts,
];

/// Over UDP nothing is ever full.
#[cfg(not(feature = "udp"))]
pub(super) const FULL: &[Scenario] = scenarios![queue_that_stays_full_is_given_up];
#[cfg(feature = "udp")]
pub(super) const FULL: &[Scenario] = &[];

/// Every function, on a connection that leads nowhere.
fn try_everything(run: &mut Run, connection: Handle) {
    run.request(connection, b"PING", 64);
    run.request(connection, b"PING", 64);
    run.attach(connection);
    run.detach(connection);
    run.pending(connection);
    if !cfg!(feature = "udp") {
        run.recv(connection, 64);
    }
    run.close(connection);
    run.surroundings();
}

fn daemon_ends_before_the_request(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = run.open();
    daemon.stop();
    try_everything(run, connection);
}

fn daemon_is_killed_before_the_request(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = open_attached(run, &daemon);
    daemon.abandon();
    try_everything(run, connection);
}

fn daemon_dies_in_the_middle_of_a_request(run: &mut Run) {
    let daemon = run.daemon(rules().on("PING", [Step::Die]));
    let connection = run.open();
    run.timed(|run| run.request(connection, b"PING", 64));
    run.close(connection);
    run.daemon_log(&daemon);
}

fn daemon_dies_after_an_event(run: &mut Run) {
    let steps = [Step::event("<3>CTRL-EVENT-TERMINATING "), Step::DieLeavingFile];
    let daemon = run.daemon(rules().on("PING", steps));
    let connection = run.open();
    run.timed(|run| run.request(connection, b"PING", 64));
    run.attach(connection);
    run.close(connection);
    run.daemon_log(&daemon);
}

fn daemon_opens_its_socket_anew(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = open_attached(run, &daemon);
    daemon.reopen().expect("its address is free");
    for _ in 0..3 {
        // Over UDP there is no difference.
        run.request(connection, b"PING", 64);
    }
    run.close(connection);
    let connection = run.open();
    run.request(connection, b"PING", 64);
    run.close(connection);
    run.daemon_log(&daemon);
}

fn daemon_opens_its_socket_anew_before_it_answers(run: &mut Run) {
    let daemon = run.daemon(rules().on("PING", [Step::Reopen, Step::reply("PONG\n")]));
    let connection = run.open();
    // On UNIX sockets the answer comes from another one than the connection's peer.
    run.timed(|run| run.request(connection, b"PING", 64));
    run.close(connection);
    run.daemon_log(&daemon);
}

fn daemon_restarts(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = open_attached(run, &daemon);
    daemon.restart(ms(100)).expect("it runs");
    run.request(connection, b"PING", 64);
    sleep(ms(500));
    run.request(connection, b"PING", 64);
    run.close(connection);
    let connection = run.open();
    run.request(connection, b"PING", 64);
    run.close(connection);
    run.daemon_log(&daemon);
}

#[cfg(not(feature = "udp"))]
fn queue_that_stays_full_is_given_up(run: &mut Run) {
    let daemon = run.daemon(rules().on("SLEEP", [Step::delay(ms(60_000))]));
    let connection = run.open();
    super::scripts::fill(&daemon, b"SLEEP");
    run.timed(|run| run.request(connection, b"PING", 64));
    run.timed(|run| run.attach(connection));
    run.close(connection);
}
