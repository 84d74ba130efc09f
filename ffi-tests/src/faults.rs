//! Makes system calls fail as they do too rarely for a test to wait for.
//!
//! The program `observe` has functions of its own in place of `send`, `recv` and others (see
//! `interposed.rs`), and both libraries call those. They ask here what is to happen. What is
//! planned holds for the thread that planned it, so the simulated daemon is not touched.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::ffi::c_int;
use std::sync::atomic::{AtomicBool, AtomicI32, Ordering};

/// A kind of system call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Call {
    /// `send`, `sendmsg`.
    Send,
    /// `recv`.
    Receive,
    /// `select`, `poll`.
    Wait,
}

/// What a call does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// What it always does.
    Passes,
    /// It fails with this errno, and the kernel hears nothing of it.
    Fails(c_int),
    /// A wait is over at once, as if what was waited for were there.
    Ready,
}

thread_local! {
    static PLAN: RefCell<VecDeque<(Call, Outcome)>> = const { RefCell::new(VecDeque::new()) };
}

static INTERPOSED: AtomicBool = AtomicBool::new(false);
static PROCESS: AtomicI32 = AtomicI32::new(0);

/// Says that this program asks [`next`]. To be called by such a program alone.
pub fn are_possible() {
    INTERPOSED.store(true, Ordering::Relaxed);
}

/// Plans what the next calls of a kind do that this thread makes; later ones pass.
///
/// # Panics
/// In a program whose calls can't be made to fail.
pub fn plan(call: Call, outcomes: &[Outcome]) {
    assert!(INTERPOSED.load(Ordering::Relaxed), "only the program `observe` can plan faults");
    PLAN.with_borrow_mut(|plan| plan.extend(outcomes.iter().map(|outcome| (call, *outcome))));
}

/// Takes what is planned for the next call of a kind.
pub fn next(call: Call) -> Outcome {
    // There is no plan before main(), nor when a thread ends.
    let planned = PLAN.try_with(|plan| {
        let mut plan = plan.try_borrow_mut().ok()?;
        let place = plan.iter().position(|(planned, _)| *planned == call)?;
        plan.remove(place)
    });
    planned.ok().flatten().map_or(Outcome::Passes, |(_, outcome)| outcome)
}

/// How many outcomes this thread has planned that have not happened yet.
pub fn left() -> usize {
    PLAN.with_borrow(VecDeque::len)
}

/// Makes `getpid` give this number, as in a PID namespace of its own; 0 ends that.
///
/// # Panics
/// As [`plan`].
pub fn pretend_process(number: c_int) {
    assert!(INTERPOSED.load(Ordering::Relaxed), "only the program `observe` can pretend");
    PROCESS.store(number, Ordering::Relaxed);
}

/// The number to give in place of the true one.
pub fn pretended_process() -> Option<c_int> {
    Some(PROCESS.load(Ordering::Relaxed)).filter(|number| *number != 0)
}
