//! More than one process, and many descriptors.

use std::fs;
use std::io;

use hostap_ctrl_sim::Script;

use crate::run::{Handle, Run};
use crate::scenario::Scenario;
use crate::steps::{self, Gate};
use crate::{deviation, faults, scenarios};

pub(super) const SCENARIOS: &[Scenario] = scenarios![
    parent_and_child_share_a_connection,
    child_opens_a_connection_of_its_own,
    child_outlives_its_parent,
    parent_closes_before_its_child,
];

pub(super) const DEVIATIONS: &[Scenario] = &[
    deviation!(
        child_closes_its_copy,
        reference: [r#"
            open the daemon -> ok
            child:
            close
            child ended: exit status: 0
            sockets: []
            request "PING" into 64
              -> -2 errno 0 length 64 buffer ""
              after 10 s
            close
            sockets: []"#],
        ours: r#"
            open the daemon -> ok
            child:
            close
            child ended: exit status: 0
            sockets: ["wpa_ctrl_<pid>-1"]
            request "PING" into 64
              -> 0 errno 0 length 5 buffer "PONG\n"
              after 0 s
            close
            sockets: []"#,
    ),
    deviation!(
        two_thousand_descriptors,
        reference: ["
            child:
            open the daemon -> ok
            its descriptor is 2000 or more: true
            child ended: signal: 6 (SIGABRT)"],
        ours: r#"
            child:
            open the daemon -> ok
            its descriptor is 2000 or more: true
            attach -> 0 errno 0
            pending -> 0 errno 0
            request "PING" into 64
              -> 0 errno 0 length 5 buffer "PONG\n"
            close
            child ended: exit status: 0"#,
    ),
    deviation!(
        two_processes_of_one_number,
        reference: [r#"
            first process:
            open the daemon -> ok
            bound to <dir>/client/wpa_ctrl_<pid>-1
            second process:
            open the daemon -> ok
            bound to <dir>/client/wpa_ctrl_<pid>-1
            first process:
            request "PING" into 64
              -> -2 errno 0 length 64 buffer ""
              after 10 s
            close
            second process:
            request "INTERFACES" into 64
              -> 0 errno 0 length 5 buffer "PONG\n"
            close
            sockets: []"#],
        ours: r#"
            first process:
            open the daemon -> ok
            bound to <dir>/client/wpa_ctrl_<pid>-1
            second process:
            open the daemon -> ok
            bound to <dir>/client/wpa_ctrl_<pid>-2
            first process:
            request "PING" into 64
              -> 0 errno 0 length 5 buffer "PONG\n"
              after 0 s
            close
            second process:
            request "INTERFACES" into 64
              -> 0 errno 0 length 16 buffer "UNKNOWN COMMAND\n"
            close
            sockets: []"#,
    ),
];

fn parent_and_child_share_a_connection(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = run.open_in_client();
    run.request(connection, b"PING", 64);
    run.in_child(|run| {
        run.request(connection, b"STATUS", 4096);
    });
    run.request(connection, b"PING", 64);
    run.close(connection);
    run.surroundings();
    daemon.stop();
}

fn child_opens_a_connection_of_its_own(run: &mut Run) {
    let daemon = run.daemon(Script::wpa_supplicant());
    let connection = run.open_in_client();
    run.in_child(|run| {
        let own = run.open_in_client();
        run.describe(own);
        run.request(own, b"PING", 64);
        run.close(own);
    });
    run.request(connection, b"PING", 64);
    run.describe(connection);
    run.close(connection);
    run.surroundings();
    daemon.stop();
}

/// As a program does that opens its connection and then goes into the background.
fn child_outlives_its_parent(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant());
    let (in_background, alive) = (Gate::new(), Gate::new());
    run.in_child(|run| {
        let connection = run.open_in_client();
        steps::fork(|| {
            in_background.wait();
            run.request(connection, b"PING", 64);
            run.close(connection);
        });
    });
    in_background.let_go();
    alive.wait();
    drop((in_background, alive));
    run.surroundings();
}

fn parent_closes_before_its_child(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant());
    let connection = run.open_in_client();
    let open_in_parent = Gate::new();
    let child = steps::fork(|| {
        open_in_parent.wait();
        run.timed(|run| run.request(connection, b"PING", 64));
        run.close(connection);
    });
    run.close(connection);
    open_in_parent.let_go();
    assert!(steps::wait(child).success(), "see above for the child's panic");
    drop(open_in_parent);
    run.surroundings();
}

fn child_closes_its_copy(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant());
    let connection = open(run);
    run.in_child(|run| run.close(connection));
    run.note_sockets();
    run.timed(|run| run.request(connection, b"PING", 64));
    run.close(connection);
    run.note_sockets();
}

/// Opens without the daemon's path in the transcript.
fn open(run: &mut Run) -> Handle {
    let address = run.address();
    run.open_what("the daemon", address.as_deref(), Some(&run.client()))
}

/// In a child, because hostap's library aborts there and would leave files behind.
fn two_thousand_descriptors(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant());
    run.in_child(|run| {
        allow_descriptors(2_100);
        let file = fs::File::open("/dev/null").expect("it is there");
        let files: Vec<_> =
            (0..2_000).map(|_| file.try_clone().expect("the limit allows")).collect();
        let connection = open(run);
        let beyond = run.get_fd(connection) >= 2_000;
        run.note(format!("its descriptor is 2000 or more: {beyond}"));
        run.attach(connection);
        run.pending(connection);
        run.request(connection, b"PING", 64);
        run.close(connection);
        drop(files);
    });
}

fn allow_descriptors(count: libc::rlim_t) {
    let mut limit = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
    // SAFETY: `limit` outlives the call.
    unsafe { libc::getrlimit(libc::RLIMIT_NOFILE, &mut limit) };
    limit.rlim_cur = limit.rlim_cur.max(count);
    limit.rlim_max = limit.rlim_max.max(count);
    // SAFETY: as above.
    let raised = unsafe { libc::setrlimit(libc::RLIMIT_NOFILE, &limit) } == 0;
    let error = io::Error::last_os_error();
    assert!(raised, "this test needs {count} descriptors, ulimit -Hn allows fewer: {error}");
    let none = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
    // Of what aborts no memory is to be dumped.
    // SAFETY: as above.
    unsafe { libc::setrlimit(libc::RLIMIT_CORE, &none) };
}

/// Two processes in PID namespaces of their own have the same number and may share a directory.
fn two_processes_of_one_number(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant());
    let (opening, waiting) = (Gate::new(), Gate::new());
    faults::pretend_process(4_242);
    let first = steps::fork(|| {
        run.note("first process:");
        let connection = open(run);
        run.note_bound(connection);
        opening.let_go();
        waiting.wait();
        run.note("first process:");
        run.timed(|run| run.request(connection, b"PING", 64));
        run.close(connection);
    });
    opening.wait();
    run.note("second process:");
    let connection = open(run);
    run.note_bound(connection);
    waiting.let_go();
    assert!(steps::wait(first).success(), "see above for the first process' panic");
    run.note("second process:");
    run.request(connection, b"INTERFACES", 64);
    run.close(connection);
    faults::pretend_process(0);
    drop((opening, waiting));
    run.note_sockets();
}
