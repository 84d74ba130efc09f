//! What programs that run for long do with the library, and what they rely on: OpenSync,
//! prplMesh, netremote.

use std::ffi::c_char;
use std::mem::offset_of;

use hostap_ctrl_sim::{Script, Step};

use super::scripts::{event, ms, open_attached, rules};
use crate::calls::with_callback;
use crate::run::Run;
use crate::scenario::Scenario;
#[cfg(not(feature = "udp"))]
use crate::surroundings::errno;
use crate::{deviation, scenarios};

pub(super) const SCENARIOS: &[Scenario] = scenarios![
    opensync_finds_its_own_structure_from_the_callback,
    opensync_detaches_from_a_dead_daemon_quickly,
    opensync_hears_that_the_daemon_ends,
    prplmesh_reads_minus_one_and_minus_two,
    prplmesh_sees_truncation_at_capacity,
    netremote_epolls_the_descriptor,
];

#[cfg(not(feature = "udp"))]
pub(super) const UNIX: &[Scenario] = scenarios![
    opensync_receives_until_eagain,
    opensync_reads_the_process_from_the_name,
    netremote_tries_whether_a_daemon_is_there,
];
#[cfg(feature = "udp")]
pub(super) const UNIX: &[Scenario] = &[];

pub(super) const DEVIATIONS: &[Scenario] = &[deviation!(
    prplmesh_tries_again_after_minus_two,
    reference: [r#"
            request "STATUS" into 4096
            -> -2 errno 0 length 4096 buffer ""
            request "STATUS" into 4096
            -> 0 errno 0 length 6 buffer "FIRST\n"
            request "PING" into 4096
            -> 0 errno 0 length 7 buffer "SECOND\n"
            close"#],
    ours: r#"
            request "STATUS" into 4096
            -> -2 errno 0 length 4096 buffer ""
            request "STATUS" into 4096
            -> 0 errno 0 length 6 buffer "FIRST\n"
            request "PING" into 4096
            -> 0 errno 0 length 5 buffer "PONG\n"
            close"#,
)];

/// Its callback has no argument for the program's own data: it computes where that is from where
/// the message is.
fn opensync_finds_its_own_structure_from_the_callback(run: &mut Run) {
    #[repr(C)]
    struct Control {
        name: [u8; 5],
        reply: [c_char; 4096],
    }
    let mut steps = Step::events(3);
    steps.push(Step::reply("OK\n"));
    let _daemon = run.daemon(rules().on("SCAN", steps));
    let connection = run.open();
    let mut control = Box::new(Control { name: *b"wlan0", reply: [0; 4096] });
    let start = &raw mut *control;
    let mut heard = Vec::new();
    let mut act = |message: &[u8]| {
        let found = message.as_ptr().wrapping_sub(offset_of!(Control, reply)).cast::<Control>();
        assert_eq!(found.addr(), start.addr(), "the message is not in the caller's buffer");
        // SAFETY: that is where `control` is, and the library has no business with this field.
        let name = unsafe { (*start).name };
        heard.push(format!("{} hears {}", name.escape_ascii(), message.escape_ascii()));
    };
    let request = run.library().request;
    let mut length = 4096;
    with_callback(&mut act, |callback| {
        // SAFETY: `control` outlives this block.
        let reply = unsafe { &raw mut (*start).reply };
        // SAFETY: the buffer is as long as `length` says, and so is the command.
        unsafe { request(connection.0, c"SCAN".as_ptr(), 4, reply.cast(), &mut length, callback) }
    });
    for line in heard {
        run.note(line);
    }
    run.note(format!("reply of {length} bytes"));
    run.close(connection);
}

fn opensync_detaches_from_a_dead_daemon_quickly(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = open_attached(run, &daemon);
    daemon.abandon();
    run.timed(|run| run.detach(connection));
    run.close(connection);
    run.surroundings();
}

fn opensync_hears_that_the_daemon_ends(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let monitor = open_attached(run, &daemon);
    let connection = run.open();
    run.request(connection, b"TERMINATE", 64);
    run.wait_pending(monitor);
    run.recv(monitor, 4096);
    run.close(connection);
    run.close(monitor);
}

/// Its loop ends when `recv` fails, and it looks at errno whether that is all right.
#[cfg(not(feature = "udp"))]
fn opensync_receives_until_eagain(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = open_attached(run, &daemon);
    for number in 0..5 {
        event(&daemon, format!("<3>EVENT {number}"));
    }
    while run.recv(connection, 4096) == 0 {}
    run.note(format!("it is EAGAIN: {}", errno() == libc::EAGAIN));
    run.close(connection);
}

/// It removes the sockets of processes that are gone.
#[cfg(not(feature = "udp"))]
fn opensync_reads_the_process_from_the_name(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant());
    for _ in 0..3 {
        let connection = run.open();
        let path = crate::surroundings::bound_path(run.get_fd(connection)).expect("it has one");
        let name = path.file_name().expect("a file").to_string_lossy().into_owned();
        let numbers = name.strip_prefix("wpa_ctrl_").and_then(|rest| rest.split_once('-'));
        let (process, number) = numbers.expect("wpa_ctrl_<process>-<number>");
        let process: u32 = process.parse().expect("a number");
        run.note(format!("mine: {}, number {number}", process == std::process::id()));
        run.close(connection);
    }
}

fn prplmesh_reads_minus_one_and_minus_two(run: &mut Run) {
    let daemon = run.daemon(rules().on("PING", []).on("ATTACH", [Step::reply("FAIL\n")]));
    let connection = run.open();
    run.request_without_callback(connection, b"PING", 4096);
    run.attach(connection);
    daemon.stop();
    run.request_without_callback(connection, b"PING", 4096);
    run.attach(connection);
    run.detach(connection);
    run.close(connection);
}

/// It tries again when there was no answer, up to three times.
fn prplmesh_tries_again_after_minus_two(run: &mut Run) {
    let late = [Step::late(ms(10_500), "FIRST\n")];
    let first = hostap_ctrl_sim::Pattern::exact("STATUS").nth(1);
    let _daemon = run.daemon(
        rules()
            .on(first, late)
            .on("STATUS", [Step::late(ms(1000), "SECOND\n")])
            .on("PING", [Step::reply("PONG\n")]),
    );
    let connection = run.open_quietly();
    while run.request_without_callback(connection, b"STATUS", 4096) == -2 {}
    run.wait_pending(connection);
    run.request_without_callback(connection, b"PING", 4096);
    run.close(connection);
}

fn prplmesh_sees_truncation_at_capacity(run: &mut Run) {
    let _daemon = run.daemon(rules().on("STATUS", [Step::oversized(5000)]));
    let connection = run.open();
    for capacity in [4096, 4999, 5000, 5001] {
        let mut buffer = vec![0; capacity];
        let (returned, length) = run.request_into(connection, b"STATUS", &mut buffer);
        run.note(format!("{returned}, {length} bytes, cut: {}", length >= capacity));
    }
    run.close(connection);
}

fn netremote_epolls_the_descriptor(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = open_attached(run, &daemon);
    // SAFETY: epoll_create1() takes no pointers.
    let epoll = unsafe { libc::epoll_create1(libc::EPOLL_CLOEXEC) };
    let mut interest = libc::epoll_event { events: libc::EPOLLIN as u32, u64: 7 };
    let descriptor = run.get_fd(connection);
    // SAFETY: `interest` outlives the call.
    unsafe { libc::epoll_ctl(epoll, libc::EPOLL_CTL_ADD, descriptor, &mut interest) };
    let wait = |run: &mut Run| {
        let mut found = libc::epoll_event { events: 0, u64: 0 };
        // SAFETY: there is room for the one event that is asked for.
        let count = unsafe { libc::epoll_wait(epoll, &mut found, 1, 100) };
        let (events, data) = (found.events, found.u64);
        run.note(format!("epoll: {count}, events {events:#x} of {data}"));
    };
    wait(run);
    event(&daemon, "<3>EVENT");
    wait(run);
    run.pending(connection);
    run.recv(connection, 4096);
    wait(run);
    run.detach(connection);
    run.close(connection);
    // SAFETY: it came from epoll_create1().
    unsafe { libc::close(epoll) };
    run.surroundings();
}

#[cfg(not(feature = "udp"))]
fn netremote_tries_whether_a_daemon_is_there(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = run.open();
    run.close(connection);
    daemon.stop();
    let none = run.open();
    run.close(none);
    run.surroundings();
}
