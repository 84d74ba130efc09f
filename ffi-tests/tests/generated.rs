//! Drawn scripts: both libraries carry out the same calls against daemons that behave the same,
//! and show the same.
//!
//! `PROPTEST_CASES` sets how many are drawn, `HOSTAP_CTRL_SEED` repeats a run. A script that shows
//! a difference is shrunk, printed, and kept in `proptest-regressions/generated.txt`.
//!
//! Each run has a directory, a daemon and a transcript of its own; many are in this process at
//! the same time, so what belongs to the process as a whole (how many descriptors are open) is
//! left to the hand-made scenarios.

#[path = "generated/play.rs"]
mod play;
#[path = "generated/runners.rs"]
mod runners;
#[path = "generated/script.rs"]
mod script;
#[path = "generated/signals.rs"]
mod signals;
#[path = "generated/strategy.rs"]
mod strategy;
#[path = "generated/transcript.rs"]
mod transcript;

use std::sync::{Mutex, PoisonError, RwLock, RwLockReadGuard};

use ffi_tests::library::{Library, OURS, REFERENCE};
use ffi_tests::mistakes::{MISTAKES, Mistake};
use ffi_tests::network;
use proptest::test_runner::TestError;

use runners::{Plan, SHARED_PORTS, cases, expect_no_difference, find_difference, runner, shown};
use strategy::Wish;

/// The end of a run removes what the process has left in the usual directory, so runs that have
/// their sockets there must not be beside others.
static USUAL_DIRECTORY: RwLock<()> = RwLock::new(());

/// What a test holds whose sockets are elsewhere.
fn elsewhere() -> RwLockReadGuard<'static, ()> {
    USUAL_DIRECTORY.read().unwrap_or_else(PoisonError::into_inner)
}

/// Where one daemon at a time may be all that is allowed, there are fewer cases.
fn usual(cases: u32) -> u32 {
    if SHARED_PORTS { cases / 10 } else { cases }
}

#[test]
fn ours_is_as_the_reference() {
    let _elsewhere = elsewhere();
    expect_no_difference(cases(usual(4_000)), true, &Wish::default(), [&REFERENCE, &OURS]);
}

/// `wpa_ctrl_open`, whose sockets are where everybody's are: hostap removes those of other
/// libraries in the process ("A name that a living socket has is not stolen"), so the two take
/// turns.
#[test]
#[cfg(not(any(feature = "udp", feature = "android")))]
fn ours_is_as_the_reference_in_the_usual_directory() {
    let _alone = USUAL_DIRECTORY.write().unwrap_or_else(PoisonError::into_inner);
    let wish = Wish { usual_directory: true, silence: 0, ..Wish::default() };
    expect_no_difference(cases(400), true, &wish, [&REFERENCE, &OURS]);
}

/// Whatever differs here comes from the test and not from a library.
#[test]
fn the_reference_is_as_itself() {
    let _elsewhere = elsewhere();
    let wish = Wish { silence: 0, ..Wish::default() };
    expect_no_difference(cases(usual(800)), false, &wish, [&REFERENCE, &REFERENCE]);
}

#[test]
fn seeded_mistakes_are_found_and_shrunk() {
    let _elsewhere = elsewhere();
    let wanted = |mistake: &&Mistake| {
        (mistake.udp || !cfg!(feature = "udp")) && (mistake.android || !cfg!(feature = "android"))
    };
    // How many descriptors are open can't be told while other runs are in this process; full
    // queues are not drawn; and a library that never takes an event off the queue never returns.
    let hidden = |name: &str| {
        matches!(name, "keeps_the_descriptor" | "gives_up_sending_at_once" | "leaves_the_reply")
    };
    let mistakes = MISTAKES.iter().filter(wanted).map(|mistake| mistake.name);
    let mut queue: Vec<_> = mistakes.filter(|name| !hidden(name)).collect();
    // The last ones are taken first.
    queue.sort_by_key(|name| waits(name));
    let queue = Mutex::new(queue);
    let next = || queue.lock().expect("nobody panics with it").pop();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let _port = SHARED_PORTS.then(network::enter_own);
                while let Some(name) = next() {
                    expect_found(name);
                }
            });
        }
    });
}

/// That the mistake is found, and that what shows it becomes small.
fn expect_found(name: &str) {
    let mistaken = Library::named(name).expect("it is compiled");
    let waits = waits(name);
    // Scripts that take long are small from the start.
    let wish = Wish {
        silence: if waits { 1_000 } else { 0 },
        calls: if waits { 1..=2 } else { 1..=14 },
        ..Wish::default()
    };
    let plan = Plan { cases: 3_000, keeps: false, shrinking: if waits { 2 } else { 1_000 } };
    match find_difference(runner(&plan, 1, 1), &wish, [&REFERENCE, mistaken]) {
        Err(error @ TestError::Fail(..)) => {
            let TestError::Fail(_, script) = &error else { return };
            println!("{name}:\n{}\n", shown(&error));
            // Whether a signal hits a wait is not the same each time.
            let most = if name == "fails_after_a_signal" { 14 } else { 4 };
            assert!(script.calls.len() <= most, "{name} was not shrunk");
        }
        Err(TestError::Abort(reason)) => panic!("{name}: {reason}"),
        Ok(()) => panic!("{name} went unnoticed"),
    }
}

/// Whether it takes silence to find this one, ten seconds a script.
fn waits(name: &str) -> bool {
    matches!(name, "gives_up_early" | "waits_too_long")
}
