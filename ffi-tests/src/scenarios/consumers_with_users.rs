//! What programs with a user in front of them do with the library, and what they rely on: those
//! of Android and Qt, wpa_gui, wpa_cli, RDK, SqueezePlay.

use hostap_ctrl_sim::{Script, Step};

use super::scripts::{event, open_attached, rules};
use crate::calls::{Arguments, crash_quietly};
use crate::run::Run;
use crate::scenario::Scenario;
use crate::{deviation, scenarios};

pub(super) const SCENARIOS: &[Scenario] = scenarios![
    android_compares_before_the_nul,
    android_polls_and_takes_nothing_for_the_end,
    qt_sees_a_full_buffer,
    wpa_gui_drains_with_pending_and_recv,
    wpa_cli_ctrl_and_monitor_on_one_connection,
    wpa_cli_pings_and_opens_again,
    rdk_prezeroed_buffer_stays_a_string,
    rdk_opens_asks_and_closes,
];

#[cfg(not(feature = "udp"))]
pub(super) const UNIX: &[Scenario] = scenarios![android_shows_why_opening_failed,];
#[cfg(feature = "udp")]
pub(super) const UNIX: &[Scenario] = &[];

pub(super) const DEVIATIONS: &[Scenario] = &[deviation!(
    squeezeplay_passes_null,
    reference: [r#"
            child:
            request "PING" into NULL of length NULL
            child ended: signal: 11 (SIGSEGV)
            close"#],
    ours: r#"
            child:
            request "PING" into NULL of length NULL
            -> 0 errno 0 length 0 buffer ""
            request "IFNAME" into 64
            -> 0 errno 0 length 5 buffer "wlan0"
            child ended: exit status: 0
            close"#,
)];

/// It looks at the first bytes before it ends the reply with a NUL.
fn android_compares_before_the_nul(run: &mut Run) {
    let script = rules().on("FAILS", [Step::reply("FAIL\n")]).on("WORKS", [Step::reply("OK\n")]);
    let _daemon = run.daemon(script);
    let connection = run.open();
    let mut reply = [0x5a; 4096];
    for command in ["FAILS", "WORKS", "FAILS"] {
        let size = reply.len() - 1;
        let (returned, length) =
            run.request_into(connection, command.as_bytes(), &mut reply[..size]);
        let failed = reply.starts_with(b"FAIL");
        let end = length - usize::from(reply[length - 1] == b'\n');
        reply[end] = 0;
        let text = reply.split(|byte| *byte == 0).next().unwrap_or_default().escape_ascii();
        run.note(format!("{returned}, failed: {failed}, {text}"));
    }
    run.close(connection);
}

#[cfg(not(feature = "udp"))]
fn android_shows_why_opening_failed(run: &mut Run) {
    run.open();
    let error = std::io::Error::last_os_error();
    run.note(format!("{error}"));
}

/// It polls the descriptor and a socket of its own; a message of no bytes is the end to it.
fn android_polls_and_takes_nothing_for_the_end(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = open_attached(run, &daemon);
    let (own, _other) = std::os::unix::net::UnixStream::pair().expect("two sockets");
    let own = std::os::fd::AsRawFd::as_raw_fd(&own);
    for text in ["IFNAME=wlan0 <3>EVENT", "<3>EVENT", ""] {
        event(&daemon, text);
        let entry = |fd| libc::pollfd { fd, events: libc::POLLIN, revents: 0 };
        let mut entries = [entry(run.get_fd(connection)), entry(own)];
        // SAFETY: there are two entries.
        let count = unsafe { libc::poll(entries.as_mut_ptr(), 2, 5000) };
        run.note(format!("poll: {count}, events {:#x}", entries[0].revents));
        run.recv(connection, 4096);
    }
    run.close(connection);
}

fn qt_sees_a_full_buffer(run: &mut Run) {
    let script = rules().on("A", [Step::oversized(8191)]).on("B", [Step::oversized(9000)]);
    let daemon = run.daemon(script.on("ATTACH", [Step::Attach, Step::reply("OK\n")]));
    let connection = open_attached(run, &daemon);
    let mut buffer = [0; 8192];
    for command in [b"A", b"B"] {
        let (returned, length) = run.request_into(connection, command, &mut buffer[..8191]);
        run.note(format!("{returned}, full: {}", length == 8191));
    }
    event(&daemon, [&b"<3>"[..], &[b'e'; 9000]].concat());
    run.wait_pending(connection);
    run.recv(connection, 8191);
    run.close(connection);
}

fn wpa_gui_drains_with_pending_and_recv(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = open_attached(run, &daemon);
    for number in 0..5 {
        event(&daemon, format!("<3>EVENT {number}"));
    }
    while run.pending(connection) > 0 {
        run.recv(connection, 256);
    }
    run.detach(connection);
    run.close(connection);
}

fn wpa_cli_ctrl_and_monitor_on_one_connection(run: &mut Run) {
    let steps = [Step::event_to_monitors("<3>CTRL-EVENT-SCAN-STARTED "), Step::Behave];
    let daemon = run.daemon(Script::wpa_supplicant().on("SCAN_RESULTS", steps));
    let connection = open_attached(run, &daemon);
    event(&daemon, "<3>BEFORE");
    run.request(connection, b"SCAN_RESULTS", 4095);
    event(&daemon, "<3>AFTER");
    run.wait_pending(connection);
    run.recv(connection, 4095);
    run.request(connection, b"PING", 4095);
    run.detach(connection);
    run.request(connection, b"SCAN_RESULTS", 4095);
    run.close(connection);
    run.daemon_log(&daemon);
}

/// It sends PING every five seconds, and opens a new connection when no PONG comes.
fn wpa_cli_pings_and_opens_again(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = open_attached(run, &daemon);
    run.request(connection, b"PING", 4095);
    daemon.abandon();
    run.request(connection, b"PING", 4095);
    run.detach(connection);
    run.close(connection);
    let again = run.daemon(Script::wpa_supplicant());
    let connection = open_attached(run, &again);
    run.request(connection, b"PING", 4095);
    run.close(connection);
    run.surroundings();
}

fn rdk_prezeroed_buffer_stays_a_string(run: &mut Run) {
    let script = rules().on("LONG", [Step::reply("RSSI=-50\nLINKSPEED=65\n")]);
    let _daemon = run.daemon(script.on("SHORT", [Step::reply("FAIL\n")]));
    let connection = run.open();
    for command in ["LONG", "SHORT"] {
        let mut buffer = [0; 512];
        let (returned, length) =
            run.request_into(connection, command.as_bytes(), &mut buffer[..511]);
        let end = buffer.iter().position(|byte| *byte == 0);
        run.note(format!("{returned}, length {length}, a string of {end:?} bytes"));
    }
    run.close(connection);
}

fn rdk_opens_asks_and_closes(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    for _ in 0..20 {
        let connection = run.open();
        run.request_without_callback(connection, b"SIGNAL_POLL", 511);
        run.close(connection);
    }
    run.surroundings();
    run.daemon_log(&daemon);
}

/// It wants no answer, and says so with NULL everywhere.
fn squeezeplay_passes_null(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant());
    let connection = run.open_quietly();
    run.in_child(|run| {
        crash_quietly();
        let nothing = Arguments::new(connection, b"PING").without_buffer(0).without_length();
        run.request_of(nothing);
        run.request(connection, b"IFNAME", 64);
    });
    run.close(connection);
}
