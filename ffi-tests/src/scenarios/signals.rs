//! Signals that arrive during a request.

use std::ffi::c_int;
use std::ptr;
use std::sync::atomic::{AtomicI32, Ordering};
use std::time::Duration;

use hostap_ctrl_sim::{Pattern, Script, Step};

use crate::deviation;
use crate::run::Run;
use crate::scenario::Scenario;

pub(super) const DEVIATIONS: &[Scenario] = &[
    deviation!(
        a_signal_does_not_end_a_wait,
        reference: [r#"
            request "PING" into 64
              -> 0 errno 4 length 5 buffer "PONG\n"
              after 1 s
            alarms left: 0"#],
        ours: r#"
            request "PING" into 64
              -> 0 errno 0 length 5 buffer "PONG\n"
              after 1 s
            alarms left: 0"#,
    ),
    deviation!(
        a_timer_does_not_end_a_wait,
        reference: [r#"
            request "PING" into 64
              -> 0 errno 4 length 5 buffer "PONG\n"
              after 1 s
            alarms left: 0"#],
        ours: r#"
            request "PING" into 64
              -> 0 errno 0 length 5 buffer "PONG\n"
              after 1 s
            alarms left: 0"#,
    ),
    deviation!(
        signals_do_not_restart_the_limit,
        reference: [
            // 2.10: ten seconds from the last signal on.
            r#"
            request "PING" into 64
              -> -2 errno 4 length 64 buffer ""
              after 14 s
            alarms left: 0"#,
            // 2.11 and later: ten seconds in all.
            r#"
            request "PING" into 64
              -> -2 errno 4 length 64 buffer ""
              after 10 s
            alarms left: 0"#,
        ],
        ours: r#"
            request "PING" into 64
              -> -2 errno 0 length 64 buffer ""
              after 10 s
            alarms left: 0"#,
    ),
];

/// How many alarms are still to come.
static ALARMS: AtomicI32 = AtomicI32::new(0);

extern "C" fn on_alarm(_: c_int) {
    if ALARMS.fetch_sub(1, Ordering::Relaxed) == 1 {
        set_timer(0);
    }
}

/// An alarm every so many milliseconds; 0 ends that.
fn set_timer(milliseconds: i64) {
    let time = libc::timeval {
        tv_sec: (milliseconds / 1000) as _,
        tv_usec: (milliseconds % 1000 * 1000) as _,
    };
    let timer = libc::itimerval { it_interval: time, it_value: time };
    // SAFETY: `timer` outlives the call, and the old one is not asked for.
    unsafe { libc::setitimer(libc::ITIMER_REAL, &timer, ptr::null_mut()) };
}

/// Which threads get SIGALRM: one that is started now, or the one that goes on.
fn block_alarms(how: c_int) {
    // SAFETY: sigset_t is a C structure that sigemptyset() fills in.
    let mut set: libc::sigset_t = unsafe { std::mem::zeroed() };
    // SAFETY: `set` outlives the calls.
    unsafe { libc::sigemptyset(&mut set) };
    // SAFETY: as above.
    unsafe { libc::sigaddset(&mut set, libc::SIGALRM) };
    // SAFETY: as above; the old set is not asked for.
    unsafe { libc::pthread_sigmask(how, &set, ptr::null_mut()) };
}

/// Does something while alarms come, which interrupt system calls of this thread alone.
fn with_alarms(run: &mut Run, script: Script, every: i64, count: i32, action: fn(&mut Run)) {
    block_alarms(libc::SIG_BLOCK);
    let _daemon = run.daemon(script);
    block_alarms(libc::SIG_UNBLOCK);
    // SAFETY: sigaction is a C structure for which all zeroes are a valid value: no SA_RESTART.
    let mut handler: libc::sigaction = unsafe { std::mem::zeroed() };
    handler.sa_sigaction = on_alarm as extern "C" fn(c_int) as usize;
    // SAFETY: `handler` outlives the call; on_alarm() does what a signal handler may do.
    unsafe { libc::sigaction(libc::SIGALRM, &handler, ptr::null_mut()) };
    ALARMS.store(count, Ordering::Relaxed);
    set_timer(every);
    action(run);
    set_timer(0);
    run.note(format!("alarms left: {}", ALARMS.load(Ordering::Relaxed).max(0)));
}

fn slow() -> Script {
    let pause = Step::delay(Duration::from_millis(1_000));
    Script::wpa_supplicant().on(Pattern::exact("PING"), [pause, Step::Behave])
}

fn request(run: &mut Run) {
    let connection = run.open_quietly();
    run.timed(|run| run.request(connection, b"PING", 64));
    // SAFETY: the connection is open and not used again.
    unsafe { (run.library().close)(connection.0) };
}

fn a_signal_does_not_end_a_wait(run: &mut Run) {
    with_alarms(run, slow(), 300, 1, request);
}

fn a_timer_does_not_end_a_wait(run: &mut Run) {
    with_alarms(run, slow(), 100, 8, request);
}

fn signals_do_not_restart_the_limit(run: &mut Run) {
    let silent = Script::wpa_supplicant().on(Pattern::exact("PING"), []);
    with_alarms(run, silent, 100, 40, request);
}
