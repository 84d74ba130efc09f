//! NULL in each place where there can be a pointer, and descriptors that are none.
//!
//! Where the original crashes it does so in a child process, and the scenario is a deviation.

use hostap_ctrl_sim::Script;

use super::scripts::{last_client, rules};
use crate::calls::{Arguments, crash_quietly};
use crate::run::{Handle, Run};
use crate::scenario::Scenario;
use crate::{deviation, scenarios};

pub(super) const SCENARIOS: &[Scenario] = scenarios![
    command_null_of_length_zero_is_empty,
    buffer_null_of_size_zero_takes_an_empty_message,
    closed_descriptor_fails_with_ebadf,
    zero_capacity_with_replies_and_messages,
];

#[cfg(not(feature = "udp"))]
pub(super) const UNIX: &[Scenario] = scenarios![close_ignores_null, command_null_with_a_length];
#[cfg(feature = "udp")]
pub(super) const UNIX: &[Scenario] = &[];

pub(super) const DEVIATIONS: &[Scenario] = &[
    deviation!(
        null_connection,
        reference: ["
            request
            child:
            child ended: signal: 11 (SIGSEGV)
            attach
            child:
            child ended: signal: 11 (SIGSEGV)
            detach
            child:
            child ended: signal: 11 (SIGSEGV)
            recv
            child:
            child ended: signal: 11 (SIGSEGV)
            pending
            child:
            child ended: signal: 11 (SIGSEGV)
            get_fd
            child:
            child ended: signal: 11 (SIGSEGV)"],
        ours: r#"
            request
            child:
            request "PING" into 64
            -> -1 errno 22 length 64 buffer ""
            child ended: exit status: 0
            attach
            child:
            attach -> -1 errno 22
            child ended: exit status: 0
            detach
            child:
            detach -> -1 errno 22
            child ended: exit status: 0
            recv
            child:
            recv into 64 -> -1 errno 22 length 64 buffer ""
            child ended: exit status: 0
            pending
            child:
            pending -> -1 errno 22
            child ended: exit status: 0
            get_fd
            child:
            get_fd -> -1 errno 22
            child ended: exit status: 0"#,
    ),
    deviation!(
        null_length_of_a_request,
        reference: [r#"
            child:
            request "PING" into length NULL
            child ended: signal: 11 (SIGSEGV)
            child:
            request "PING" into NULL of length NULL
            child ended: signal: 11 (SIGSEGV)
            close"#],
        ours: r#"
            child:
            request "PING" into length NULL
            -> 0 errno 0 length 64 buffer ""
            child ended: exit status: 0
            child:
            request "PING" into NULL of length NULL
            -> 0 errno 0 length 64 buffer ""
            child ended: exit status: 0
            close"#,
    ),
    deviation!(
        null_buffer_of_a_request,
        reference: [r#"
            request "PING" into NULL of 64
            -> -1 errno 14 length 64 buffer ""
            request "PING" into 64
            -> 0 errno 0 length 5 buffer "PONG\n"
            close"#],
        ours: r#"
            request "PING" into NULL of 64
            -> 0 errno 0 length 0 buffer ""
            request "PING" into 64
            -> 0 errno 0 length 5 buffer "PONG\n"
            close"#,
    ),
    deviation!(
        null_arguments_of_recv,
        reference: [r#"
            request "PING" into 64
            -> 0 errno 0 length 5 buffer "PONG\n"
            child:
            recv "" into length NULL
            child ended: signal: 11 (SIGSEGV)
            recv "" into NULL of 64
            -> -1 errno 14 length 64 buffer ""
            pending -> 0 errno 0
            close"#],
        ours: r#"
            request "PING" into 64
            -> 0 errno 0 length 5 buffer "PONG\n"
            child:
            recv "" into length NULL
            -> -1 errno 22 length 64 buffer ""
            child ended: exit status: 0
            recv "" into NULL of 64
            -> -1 errno 22 length 64 buffer ""
            pending -> 1 errno 0
            close"#,
    ),
    deviation!(
        pending_on_a_closed_descriptor,
        reference: ["
            pending -> 1 errno 9
            close"],
        ours: "
            pending -> -1 errno 9
            close",
    ),
    #[cfg(feature = "udp")]
    deviation!(
        command_null_with_a_length,
        reference: [r#"
            child:
            request NULL of length 1 into 64
            child ended: signal: 11 (SIGSEGV)
            request "PING" into 64
            -> 0 errno 0 length 5 buffer "PONG\n"
            close"#],
        ours: r#"
            child:
            request NULL of length 1 into 64
            -> -1 errno 14 length 64 buffer ""
            request NULL of length 4 into 64
            -> -1 errno 14 length 64 buffer ""
            request NULL of length 8192 into 64
            -> -1 errno 14 length 64 buffer ""
            child ended: exit status: 0
            request "PING" into 64
            -> 0 errno 0 length 5 buffer "PONG\n"
            close"#,
    ),
];

fn command_null_of_length_zero_is_empty(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = run.open();
    run.request_of(Arguments::new(connection, b"").without_command(0));
    run.request(connection, b"", 64);
    run.close(connection);
    run.daemon_log(&daemon);
}

fn command_null_with_a_length(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant());
    let connection = run.open_quietly();
    run.in_child(|run| {
        crash_quietly();
        for length in [1, 4, 8192] {
            run.request_of(Arguments::new(connection, b"").without_command(length));
        }
    });
    run.request(connection, b"PING", 64);
    run.close(connection);
}

fn buffer_null_of_size_zero_takes_an_empty_message(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = run.open();
    run.request_of(Arguments::new(connection, b"PING").without_buffer(0));
    daemon.send_to(&last_client(&daemon), "<3>EVENT").expect("there is room");
    run.wait_pending(connection);
    run.recv_of(Arguments::new(connection, b"").without_buffer(0));
    run.pending(connection);
    run.close(connection);
}

fn zero_capacity_with_replies_and_messages(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = run.open();
    run.request(connection, b"PING", 0);
    run.pending(connection);
    daemon.send_to(&last_client(&daemon), "<3>EVENT").expect("there is room");
    run.wait_pending(connection);
    run.recv(connection, 0);
    run.pending(connection);
    run.close(connection);
}

#[cfg(not(feature = "udp"))]
fn close_ignores_null(run: &mut Run) {
    run.close(Handle::NULL);
    run.surroundings();
}

fn closed_descriptor_fails_with_ebadf(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant());
    let connection = run.open();
    close_behind_its_back(run, connection);
    run.request(connection, b"PING", 64);
    run.attach(connection);
    run.detach(connection);
    run.recv(connection, 64);
    run.close(connection);
    run.surroundings();
}

fn close_behind_its_back(run: &mut Run, connection: Handle) {
    let descriptor = run.get_fd(connection);
    // SAFETY: the number is the connection's own, which fails from now on.
    unsafe { libc::close(descriptor) };
}

fn null_connection(run: &mut Run) {
    type Action = fn(&mut Run);
    let actions: &[(&str, Action)] = &[
        ("request", |run| _ = run.request(Handle::NULL, b"PING", 64)),
        ("attach", |run| _ = run.attach(Handle::NULL)),
        ("detach", |run| _ = run.detach(Handle::NULL)),
        ("recv", |run| _ = run.recv(Handle::NULL, 64)),
        ("pending", |run| _ = run.pending(Handle::NULL)),
        ("get_fd", |run| run.note_get_fd(Handle::NULL)),
    ];
    for (name, action) in actions {
        run.note(*name);
        run.in_child(|run| {
            crash_quietly();
            action(run);
        });
    }
}

fn null_length_of_a_request(run: &mut Run) {
    let _daemon = run.daemon(rules().on("PING", [hostap_ctrl_sim::Step::reply("PONG\n")]));
    let connection = run.open_quietly();
    let arguments = Arguments::new(connection, b"PING").without_length();
    for arguments in [arguments, arguments.without_buffer(64)] {
        run.in_child(|run| {
            crash_quietly();
            run.request_of(arguments);
        });
    }
    run.close(connection);
}

fn null_buffer_of_a_request(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant());
    let connection = run.open_quietly();
    run.request_of(Arguments::new(connection, b"PING").without_buffer(64));
    run.request(connection, b"PING", 64);
    run.close(connection);
}

fn null_arguments_of_recv(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = run.open_quietly();
    run.request(connection, b"PING", 64);
    daemon.send_to(&last_client(&daemon), "<3>EVENT").expect("there is room");
    run.wait_pending(connection);
    run.in_child(|run| {
        crash_quietly();
        run.recv_of(Arguments::new(connection, b"").without_length());
    });
    run.recv_of(Arguments::new(connection, b"").without_buffer(64));
    run.pending(connection);
    run.close(connection);
}

fn pending_on_a_closed_descriptor(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant());
    let connection = run.open_quietly();
    close_behind_its_back(run, connection);
    run.pending(connection);
    run.close(connection);
}
