//! System calls that fail, once or for good, and waits that end for nothing.

use hostap_ctrl_sim::Script;
#[cfg(not(feature = "udp"))]
use hostap_ctrl_sim::Step;

#[cfg(not(feature = "udp"))]
use super::scripts::ms;
use super::scripts::{event, open_attached, rules};
use crate::faults::{self, Call, Outcome};
use crate::run::Run;
use crate::scenario::Scenario;
use crate::{deviation, scenarios};

pub(super) const SCENARIOS: &[Scenario] = scenarios![
    waiting_that_fails_is_an_error,
    sending_that_fails_is_an_error,
    receiving_that_fails_is_an_error,
    interrupted_recv_is_the_callers,
];

pub(super) const DEVIATIONS: &[Scenario] = &[
    deviation!(
        interrupted_wait_goes_on,
        reference: [r#"
            request "PING" into 64
            -> 0 errno 4 length 5 buffer "PONG\n"
            faults left: 0
            request "IFNAME" into 64
            -> 0 errno 0 length 5 buffer "wlan0"
            close"#],
        ours: r#"
            request "PING" into 64
            -> 0 errno 0 length 5 buffer "PONG\n"
            faults left: 0
            request "IFNAME" into 64
            -> 0 errno 0 length 5 buffer "wlan0"
            close"#,
    ),
    deviation!(
        sending_is_interrupted,
        reference: [r#"
            request "PING" into 64
            -> -1 errno 4 length 64 buffer ""
            faults left: 0
            request "IFNAME" into 64
            -> 0 errno 0 length 5 buffer "wlan0"
            close"#],
        ours: r#"
            request "PING" into 64
            -> 0 errno 0 length 5 buffer "PONG\n"
            faults left: 0
            request "IFNAME" into 64
            -> 0 errno 0 length 5 buffer "wlan0"
            close"#,
    ),
    deviation!(
        buffers_are_short,
        reference: [r#"
            request "PING" into 64
            -> -1 errno 105 length 64 buffer ""
            faults left: 0
            request "IFNAME" into 64
            -> 0 errno 0 length 5 buffer "wlan0"
            close"#],
        ours: r#"
            request "PING" into 64
            -> 0 errno 0 length 5 buffer "PONG\n"
            faults left: 0
            request "IFNAME" into 64
            -> 0 errno 0 length 5 buffer "wlan0"
            close"#,
    ),
    deviation!(
        receiving_is_interrupted,
        reference: [r#"
            request "PING" into 64
            -> -1 errno 4 length 64 buffer ""
            faults left: 0
            request "IFNAME" into 64
            -> 0 errno 0 length 5 buffer "PONG\n"
            close"#],
        ours: r#"
            request "PING" into 64
            -> 0 errno 0 length 5 buffer "PONG\n"
            faults left: 0
            request "IFNAME" into 64
            -> 0 errno 0 length 5 buffer "wlan0"
            close"#,
    ),
    // Sockets for UDP block, so that the original waits on.
    #[cfg(not(feature = "udp"))]
    deviation!(
        wait_ends_without_a_datagram,
        reference: [r#"
            request "PING" into 64
            -> -1 errno 11 length 64 buffer ""
            request "IFNAME" into 64
            -> 0 errno 0 length 5 buffer "PONG\n"
            close"#],
        ours: r#"
            request "PING" into 64
            -> 0 errno 0 length 5 buffer "PONG\n"
            request "IFNAME" into 64
            -> 0 errno 0 length 5 buffer "wlan0"
            close"#,
    ),
    deviation!(
        pending_that_fails,
        reference: ["
            attach -> 0 errno 0
            pending -> 1 errno 4
            pending -> 1 errno 12
            pending -> 1 errno 0
            close"],
        ours: "
            attach -> 0 errno 0
            pending -> -1 errno 4
            pending -> -1 errno 12
            pending -> 1 errno 0
            close",
    ),
    deviation!(
        reply_to_a_request_that_could_not_wait,
        reference: [r#"
            request "PING" into 64
            -> -1 errno 12 length 64 buffer ""
            request "IFNAME" into 64
            -> 0 errno 0 length 5 buffer "PONG\n"
            close"#],
        ours: r#"
            request "PING" into 64
            -> -1 errno 12 length 64 buffer ""
            request "IFNAME" into 64
            -> 0 errno 0 length 5 buffer "wlan0"
            close"#,
    ),
];

/// A request during which one kind of system call has these outcomes, and another one.
fn request_with(run: &mut Run, call: Call, outcomes: &[Outcome]) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = run.open_quietly();
    faults::plan(call, outcomes);
    run.request(connection, b"PING", 64);
    run.note(format!("faults left: {}", faults::left()));
    // What is still in the queue answers this one.
    daemon.settle().expect("it runs");
    run.request(connection, b"IFNAME", 64);
    run.close(connection);
}

fn interrupted_wait_goes_on(run: &mut Run) {
    request_with(run, Call::Wait, &[Outcome::Fails(libc::EINTR); 3]);
}

fn sending_is_interrupted(run: &mut Run) {
    request_with(run, Call::Send, &[Outcome::Fails(libc::EINTR)]);
}

fn buffers_are_short(run: &mut Run) {
    request_with(run, Call::Send, &[Outcome::Fails(libc::ENOBUFS)]);
}

fn receiving_is_interrupted(run: &mut Run) {
    request_with(run, Call::Receive, &[Outcome::Fails(libc::EINTR)]);
}

#[cfg(not(feature = "udp"))]
fn wait_ends_without_a_datagram(run: &mut Run) {
    let steps = [Step::delay(ms(500)), Step::reply("PONG\n")];
    let daemon = run.daemon(rules().on("PING", steps));
    let connection = run.open_quietly();
    faults::plan(Call::Wait, &[Outcome::Ready]);
    run.request(connection, b"PING", 64);
    daemon.settle().expect("it runs");
    run.request(connection, b"IFNAME", 64);
    run.close(connection);
}

/// The reply never comes: what would become of it is a deviation.
fn waiting_that_fails_is_an_error(run: &mut Run) {
    let daemon = run.daemon(rules().on("PING", []));
    let connection = run.open();
    for errno in [libc::ENOMEM, libc::EINVAL] {
        faults::plan(Call::Wait, &[Outcome::Fails(errno)]);
        run.request(connection, b"PING", 64);
    }
    run.request(connection, b"IFNAME", 64);
    run.close(connection);
    run.daemon_log(&daemon);
}

fn receiving_that_fails_is_an_error(run: &mut Run) {
    let daemon = run.daemon(rules().on("PING", []));
    for errno in [libc::ECONNREFUSED, libc::ENOMEM] {
        let connection = run.open();
        faults::plan(Call::Wait, &[Outcome::Ready]);
        faults::plan(Call::Receive, &[Outcome::Fails(errno)]);
        run.request(connection, b"PING", 64);
        faults::plan(Call::Receive, &[Outcome::Fails(errno)]);
        run.recv(connection, 64);
        run.close(connection);
    }
    run.daemon_log(&daemon);
}

/// `wpa_ctrl_recv` is one recv(): what came of it is for the caller to judge.
fn interrupted_recv_is_the_callers(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = open_attached(run, &daemon);
    event(&daemon, "<3>EVENT");
    run.wait_pending(connection);
    faults::plan(Call::Receive, &[Outcome::Fails(libc::EINTR)]);
    run.recv(connection, 64);
    run.recv(connection, 64);
    run.close(connection);
}

fn sending_that_fails_is_an_error(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = run.open();
    for errno in [libc::EPERM, libc::ENOENT, libc::EPIPE, libc::ECONNRESET, libc::EMSGSIZE] {
        faults::plan(Call::Send, &[Outcome::Fails(errno)]);
        run.request(connection, b"PING", 64);
        run.note(format!("faults left: {}", faults::left()));
    }
    run.request(connection, b"PING", 64);
    run.close(connection);
    run.daemon_log(&daemon);
}

fn pending_that_fails(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = run.open_quietly();
    run.attach(connection);
    for errno in [libc::EINTR, libc::ENOMEM] {
        faults::plan(Call::Wait, &[Outcome::Fails(errno)]);
        run.pending(connection);
    }
    event(&daemon, "<3>EVENT");
    run.wait_pending(connection);
    run.pending(connection);
    run.close(connection);
}

fn reply_to_a_request_that_could_not_wait(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = run.open_quietly();
    faults::plan(Call::Wait, &[Outcome::Fails(libc::ENOMEM)]);
    run.request(connection, b"PING", 64);
    daemon.settle().expect("it runs");
    run.request(connection, b"IFNAME", 64);
    run.close(connection);
}
