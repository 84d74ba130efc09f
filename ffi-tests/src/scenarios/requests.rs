//! A request and its reply.

use hostap_ctrl_sim::{Pattern, Script, Step};

use super::scripts::{ms, rules};
use crate::run::Run;
use crate::scenario::Scenario;
use crate::scenarios;

pub(super) const SCENARIOS: &[Scenario] = scenarios![
    reply_leaves_the_rest_of_the_buffer,
    reply_is_cut_at_the_capacity,
    empty_reply_is_a_reply,
    oversized_reply_is_cut,
    reply_of_any_bytes,
    second_reply_answers_the_next_request,
    reply_that_looks_like_an_event_is_passed_over,
    reply_that_looks_like_an_event_ends_in_a_timeout,
    commands_of_every_length,
    commands_up_to_the_daemons_limit,
    command_too_long_for_a_datagram,
    commands_with_nul_and_newline,
    silence_times_out,
    reply_after_two_seconds,
    wpa_supplicant_session,
    hostapd_session,
    two_connections_interleaved,
];

/// What fits into one datagram with every transport.
const LARGE: usize = if cfg!(feature = "udp") { 60_000 } else { 65_536 };

fn reply_leaves_the_rest_of_the_buffer(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = run.open();
    run.request(connection, b"PING", 64);
    run.close(connection);
    run.daemon_log(&daemon);
}

fn reply_is_cut_at_the_capacity(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant());
    let connection = run.open();
    for capacity in 0..=8 {
        run.request(connection, b"PING", capacity);
        run.request_without_callback(connection, b"PING", capacity);
    }
    run.close(connection);
}

fn empty_reply_is_a_reply(run: &mut Run) {
    let _daemon = run.daemon(rules().on("BSS 0", [Step::empty()]));
    let connection = run.open();
    for capacity in [0, 1, 8, 64] {
        run.request(connection, b"BSS 0", capacity);
    }
    run.close(connection);
}

fn oversized_reply_is_cut(run: &mut Run) {
    let _daemon = run.daemon(rules().on("MUCH", [Step::oversized(LARGE)]));
    let connection = run.open();
    for capacity in [0, 1, 7, 4096, LARGE - 1, LARGE, LARGE + 1] {
        run.request(connection, b"MUCH", capacity);
    }
    run.close(connection);
}

fn reply_of_any_bytes(run: &mut Run) {
    let every: Vec<u8> = (0..=255).collect();
    let replies: [&[u8]; 5] = [&every, b"\0", b"\0<3>", b"\xff\xfe", b"one\0two\n"];
    let script = replies.iter().zip(1..).fold(rules(), |script, (reply, number)| {
        script.on(Pattern::exact("GET").nth(number), [Step::reply(*reply)])
    });
    let _daemon = run.daemon(script);
    let connection = run.open();
    for _ in replies {
        run.request(connection, b"GET", 300);
    }
    run.close(connection);
}

fn second_reply_answers_the_next_request(run: &mut Run) {
    let daemon = run.daemon(rules().on("TWICE", [Step::reply("1"), Step::reply("2")]));
    let connection = run.open();
    run.request(connection, b"TWICE", 64);
    run.wait_pending(connection);
    run.request(connection, b"OTHER", 64);
    run.wait_pending(connection);
    run.recv(connection, 64);
    run.close(connection);
    run.daemon_log(&daemon);
}

fn reply_that_looks_like_an_event_is_passed_over(run: &mut Run) {
    let replies = ["<b>note</b>", "IFNAME=wlan0", "<", "OK\n"].map(Step::reply);
    let _daemon = run.daemon(rules().on("GET", replies));
    let connection = run.open();
    run.request(connection, b"GET", 64);
    run.close(connection);
}

fn reply_that_looks_like_an_event_ends_in_a_timeout(run: &mut Run) {
    let _daemon = run.daemon(rules().on("GET", [Step::reply("<b>note</b>")]));
    let connection = run.open();
    run.timed(|run| run.request(connection, b"GET", 64));
    run.close(connection);
}

fn commands_of_every_length(run: &mut Run) {
    let daemon = run.daemon(rules().on(Pattern::any(), [Step::reply("OK\n")]));
    let connection = run.open();
    for length in [0, 1, 4095, 4096, 8192, 8193, 60_000] {
        run.request(connection, &vec![b'x'; length], 64);
    }
    run.close(connection);
    run.daemon_log(&daemon);
}

fn commands_up_to_the_daemons_limit(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = run.open();
    for length in [0, 1, 8192] {
        run.request(connection, &vec![b'x'; length], 64);
    }
    // Over UNIX sockets a longer one is dropped, and nobody says so.
    run.timed(|run| run.request(connection, &vec![b'x'; 8193], 64));
    run.request(connection, b"PING", 64);
    run.close(connection);
    run.daemon_log(&daemon);
}

fn command_too_long_for_a_datagram(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = run.open();
    run.request(connection, &vec![b'x'; 16 << 20], 64);
    run.request(connection, b"PING", 64);
    run.close(connection);
    run.daemon_log(&daemon);
}

fn commands_with_nul_and_newline(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = run.open();
    for command in [&b"PING\0STATUS"[..], b"PING\0", b"PING\n", b"\0PING", b"ping", b"\xff\x80"] {
        run.request(connection, command, 64);
    }
    run.close(connection);
    run.daemon_log(&daemon);
}

fn silence_times_out(run: &mut Run) {
    let daemon = run.daemon(rules().on("PING", []));
    let connection = run.open();
    run.timed(|run| run.request(connection, b"PING", 64));
    run.close(connection);
    run.daemon_log(&daemon);
}

fn reply_after_two_seconds(run: &mut Run) {
    let _daemon = run.daemon(rules().on("SLOW", [Step::late(ms(2000), "DONE\n")]));
    let connection = run.open();
    run.timed(|run| run.request(connection, b"SLOW", 64));
    run.close(connection);
}

fn wpa_supplicant_session(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = run.open();
    let commands = [
        "STATUS",
        "IFNAME",
        "GET_CAPABILITY key_mgmt",
        "ADD_NETWORK",
        "SET_NETWORK 0 ssid \"caf\u{e9}\"",
        "SET_NETWORK 0 psk \"secret passphrase\"",
        "GET_NETWORK 0 ssid",
        "GET_NETWORK 0 psk",
        "LIST_NETWORKS",
        "REMOVE_NETWORK 0",
        "REMOVE_NETWORK 0",
        "SCAN_RESULTS",
        "NONSENSE",
        "TERMINATE",
    ];
    for command in commands {
        run.request(connection, command.as_bytes(), 4096);
    }
    run.close(connection);
    run.daemon_log(&daemon);
}

fn hostapd_session(run: &mut Run) {
    let daemon = run.daemon(Script::hostapd());
    let connection = run.open();
    for command in ["PING", "STATUS", "STA-FIRST", "STA 02:00:00:00:09:00", "GET version", "SCAN"] {
        run.request(connection, command.as_bytes(), 4096);
    }
    run.close(connection);
    run.daemon_log(&daemon);
}

fn two_connections_interleaved(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let first = run.open();
    let second = run.open();
    run.attach(first);
    run.request(second, b"PING", 64);
    run.request(first, b"IFNAME", 64);
    run.attach(second);
    run.request(first, b"PING", 64);
    run.detach(first);
    run.close(first);
    run.request(second, b"PING", 64);
    run.detach(second);
    run.close(second);
    run.surroundings();
    run.daemon_log(&daemon);
}
