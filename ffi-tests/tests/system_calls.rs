//! Ours never makes a system call more than hostap's library does, counted by strace.
//!
//! Every datagram that an operation receives is in the queue before it starts, so the counts are
//! the same in each run.

#![cfg(not(any(feature = "udp", feature = "android")))]

use std::path::Path;

use ffi_tests::bench::counts;
use ffi_tests::bench::operation::Operation;
use ffi_tests::{dropin, reference};

const MEASURE: &str = env!("CARGO_BIN_EXE_measure");

/// The system calls of a batch of each operation, with the library in this directory.
fn system_calls(directory: &Path) -> Vec<Vec<String>> {
    let library = directory.join("libwpa_client.so");
    counts::system_calls(Path::new(MEASURE), &library).unwrap_or_else(|error| panic!("{error}"))
}

/// The operations in which `ours` makes more calls than `theirs`, and which.
fn costlier(ours: &[Vec<String>], theirs: &[Vec<String>]) -> Vec<(Operation, String)> {
    let pairs = Operation::ALL.into_iter().zip(ours.iter().zip(theirs));
    pairs
        .filter(|(_, (ours, theirs))| ours.len() > theirs.len())
        .map(|(operation, (ours, theirs))| (operation, format!("{ours:?} instead of {theirs:?}")))
        .collect()
}

#[test]
fn no_operation_costs_a_system_call_more() {
    let reference = system_calls(reference::library_dir());
    let ours = system_calls(&dropin::build(&[]));
    let worse = costlier(&ours, &reference);
    assert!(worse.is_empty(), "{worse:#?}");
    // The comparison would notice: hostap's own polls before each datagram, and calls fcntl.
    let better: Vec<Operation> =
        costlier(&reference, &ours).into_iter().map(|(operation, _)| operation).collect();
    let expected =
        [Operation::RequestWithEvent, Operation::RequestWithEvents, Operation::OpenAndClose];
    assert_eq!(better, expected);
}

#[test]
fn a_reply_behind_events_is_received_without_polling_again() {
    let ours = system_calls(&dropin::build(&[]));
    for (operation, calls) in Operation::ALL.into_iter().zip(ours) {
        let polls = calls.iter().filter(|call| ["poll", "ppoll"].contains(&call.as_str())).count();
        if Operation::ROUND_TRIPS.contains(&operation) {
            assert_eq!(polls, operation.batch(), "{}: {calls:?}", operation.title());
        }
    }
}
