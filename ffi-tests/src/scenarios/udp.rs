//! UDP: the cookie, the name of the daemon's interface, and what is different without a file.

use std::time::Duration;

use hostap_ctrl_sim::{CookieRule, Daemon, Pattern, Script, Step};

use crate::run::{Handle, Run};
use crate::scenario::Scenario;
use crate::{deviation, scenarios};

pub(super) const SCENARIOS: &[Scenario] = scenarios![
    open_asks_for_cookie_and_interface,
    a_daemon_without_cookies,
    a_daemon_that_needs_no_cookie,
    an_empty_cookie,
    a_cookie_of_full_length,
    events_while_opening,
    nobody_listens,
    a_silent_daemon,
    a_restarted_daemon_has_another_cookie,
    recv_waits,
    events_come_after_attach,
    large_datagrams,
    commands_that_do_not_fit,
];

pub(super) const DEVIATIONS: &[Scenario] = &[deviation!(
    closing_null,
    reference: ["
            child:
            child ended: signal: 11 (SIGSEGV)"],
    ours: "
            child:
            close
            child ended: exit status: 0",
)];

fn open_asks_for_cookie_and_interface(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = run.open();
    run.describe(connection);
    for command in [&b"PING"[..], b"", b"STATUS", b"NO SUCH COMMAND"] {
        run.request(connection, command, 4096);
    }
    run.close(connection);
    run.surroundings();
    run.daemon_log(&daemon);
}

fn a_daemon_without_cookies(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant().cookie_rule(CookieRule::Off));
    let connection = run.open();
    run.request(connection, b"PING", 64);
    run.close(connection);
    run.daemon_log(&daemon);
}

fn a_daemon_that_needs_no_cookie(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant().cookie_rule(CookieRule::Optional));
    let connection = run.open();
    run.request(connection, b"PING", 64);
    run.close(connection);
    run.daemon_log(&daemon);
}

/// A daemon that takes every command, and answers GET_COOKIE so.
fn with_cookie(run: &mut Run, cookie: &[u8]) -> Daemon {
    let script = Script::wpa_supplicant()
        .cookie_rule(CookieRule::Off)
        .on(Pattern::exact("GET_COOKIE"), [Step::reply(cookie)])
        .on(Pattern::any(), [Step::reply("OK\n")]);
    run.daemon(script)
}

fn an_empty_cookie(run: &mut Run) {
    let daemon = with_cookie(run, b"");
    let connection = run.open();
    run.request(connection, b"PING", 64);
    run.close(connection);
    run.daemon_log(&daemon);
}

fn a_cookie_of_full_length(run: &mut Run) {
    for cookie in [&[b'c'; 127][..], &[b'c'; 128], b"half\0of it"] {
        let daemon = with_cookie(run, cookie);
        let connection = run.open();
        run.request(connection, b"PING", 64);
        run.close(connection);
        run.daemon_log(&daemon);
    }
}

fn events_while_opening(run: &mut Run) {
    let event = Step::event("<3>CTRL-EVENT-SCAN-RESULTS ");
    let script = Script::wpa_supplicant()
        .on(Pattern::exact("GET_COOKIE"), [event.clone(), Step::Behave])
        .on(Pattern::exact("IFNAME"), [event, Step::Behave]);
    let daemon = run.daemon(script);
    let connection = run.open();
    run.request(connection, b"PING", 64);
    run.close(connection);
    run.daemon_log(&daemon);
}

fn nobody_listens(run: &mut Run) {
    run.daemon(Script::wpa_supplicant()).stop();
    let connection = run.timed(Run::open);
    run.timed(|run| run.request(connection, b"PING", 64));
    run.attach(connection);
    run.detach(connection);
    run.pending(connection);
    run.close(connection);
    run.surroundings();
}

fn a_silent_daemon(run: &mut Run) {
    let daemon = run.daemon(Script::new().on(Pattern::any(), []));
    let connection = run.timed(Run::open);
    run.timed(|run| run.request(connection, b"PING", 64));
    run.close(connection);
    run.surroundings();
    run.daemon_log(&daemon);
}

fn a_restarted_daemon_has_another_cookie(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = run.open();
    run.request(connection, b"PING", 64);
    daemon.stop();
    let script = Script::wpa_supplicant().cookie([0xff; 8]);
    let other = Daemon::start(daemon.address().clone(), script).expect("the port is free again");
    run.timed(|run| run.request(connection, b"PING", 64));
    run.close(connection);
    let again = run.open();
    run.request(again, b"PING", 64);
    run.close(again);
    run.daemon_log(&other);
}

fn recv_waits(run: &mut Run) {
    let later = Step::late(Duration::from_millis(1_000), "<3>CTRL-EVENT-SCAN-RESULTS ");
    let _daemon = run.daemon(Script::wpa_supplicant().on("PING", [Step::Behave, later]));
    let connection = run.open();
    run.describe(connection);
    run.request(connection, b"PING", 64);
    run.pending(connection);
    run.timed(|run| run.recv(connection, 64));
    run.pending(connection);
    run.close(connection);
}

fn events_come_after_attach(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = run.open();
    let monitor = run.open();
    run.attach(monitor);
    for event in ["<3>CTRL-EVENT-SCAN-STARTED ", "IFNAME=lo <3>CTRL-EVENT-SCAN-RESULTS "] {
        daemon.send_event(event).expect("the daemon runs");
        run.wait_pending(monitor);
        run.pending(monitor);
        run.recv(monitor, 64);
    }
    run.detach(monitor);
    run.detach(monitor);
    run.pending(monitor);
    run.close(monitor);
    run.close(connection);
    run.daemon_log(&daemon);
}

fn large_datagrams(run: &mut Run) {
    let script = Script::wpa_supplicant()
        .on(Pattern::exact("LARGE"), [Step::oversized(65_507)])
        .on(Pattern::exact("EMPTY"), [Step::empty()]);
    let daemon = run.daemon(script);
    let connection = run.open();
    for (command, capacity) in [("LARGE", 70_000), ("LARGE", 4_096), ("EMPTY", 64), ("PING", 0)] {
        run.request(connection, command.as_bytes(), capacity);
    }
    run.request(connection, b"PING", 64);
    run.close(connection);
    run.daemon_log(&daemon);
}

fn commands_that_do_not_fit(run: &mut Run) {
    let script = Script::new().on(Pattern::prefix("x"), [Step::reply("OK\n")]);
    let daemon = run.daemon(script);
    let connection = run.open();
    // The cookie and a space, 24 bytes, go before each; IPv4 carries 65,507, IPv6 20 more.
    for length in [8_192, 60_000, 65_507 - 24, 65_508 - 24, 65_527 - 24, 65_528 - 24, 200_000] {
        run.request(connection, &vec![b'x'; length], 64);
    }
    run.close(connection);
    run.surroundings();
    run.daemon_log(&daemon);
}

/// In a child, because hostap's library crashes.
fn closing_null(run: &mut Run) {
    run.in_child(|run| run.close(Handle::NULL));
}
