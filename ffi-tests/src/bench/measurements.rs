//! Measures everything there is to know about two libraries.

use std::io;
use std::path::Path;
use std::time::Instant;

use super::client::Client;
use super::counts;
use super::daemon::{self, Daemon, Processor};
use super::operation::Operation;
use super::queue::Queue;
use super::shared_object::SharedObject;
use super::sizes;
use super::timing::{self, Effort, Participant, Timing};

/// What was measured. Pairs are the reference's number and ours.
#[derive(Debug)]
pub struct Measurements {
    /// For each operation what the library itself takes.
    pub own: Vec<Own>,
    /// What requests to a daemon in another process take.
    pub round_trips: Vec<RoundTrip>,
    /// The size of the stripped shared object in bytes.
    pub size: [u64; 2],
    /// How many symbols it exports.
    pub symbols: [usize; 2],
    /// How often opening a connection allocates memory, and how many bytes.
    pub allocations: [(u64, u64); 2],
}

/// What an operation takes when its answers are there already.
#[derive(Debug)]
pub struct Own {
    /// Which one.
    pub operation: Operation,
    /// The reference's and ours; for a request also the floor's.
    pub timings: Vec<Timing>,
    /// How many system calls.
    pub system_calls: [f64; 2],
    /// How many instructions in user space.
    pub instructions: [f64; 2],
}

/// What an operation takes with a daemon in another process.
#[derive(Debug)]
pub struct RoundTrip {
    /// Which one.
    pub operation: Operation,
    /// On which processors the two processes run.
    pub place: &'static str,
    /// The reference's and ours; for a request also the floor's.
    pub timings: Vec<Timing>,
}

/// Measures the reference and ours with the help of the program `measure`.
///
/// # Errors
/// When a tool is missing or a library does not work.
pub fn take(measure: &Path, libraries: [&Path; 2], effort: Effort) -> io::Result<Measurements> {
    let [reference, ours] = libraries;
    Ok(Measurements {
        size: [sizes::stripped_size(reference)?, sizes::stripped_size(ours)?],
        symbols: [sizes::exported_symbols(reference)?, sizes::exported_symbols(ours)?],
        allocations: [
            counts::allocations_of_open(measure, reference)?,
            counts::allocations_of_open(measure, ours)?,
        ],
        own: own(measure, libraries, effort)?,
        round_trips: round_trips(measure, libraries, effort)?,
    })
}

fn own(measure: &Path, [reference, ours]: [&Path; 2], effort: Effort) -> io::Result<Vec<Own>> {
    let calls = [counts::system_calls(measure, reference)?, counts::system_calls(measure, ours)?];
    let instructions =
        [counts::instructions(measure, reference)?, counts::instructions(measure, ours)?];
    let libraries =
        [SharedObject::load(reference)?, SharedObject::load(ours)?, SharedObject::floor()];
    let measure_one = |(index, operation): (usize, Operation)| {
        let batch = operation.batch();
        let mut participants: Vec<Participant<'_>> = Vec::new();
        for library in participants_of(operation, &libraries) {
            let mut queue = Queue::new(library)?;
            participants.push(Box::new(move || queue.perform(operation)));
        }
        Ok(Own {
            operation,
            timings: timing::compare(participants, batch, effort)?,
            system_calls: [0, 1].map(|which| calls[which][index].len() as f64 / batch as f64),
            instructions: [0, 1].map(|which| instructions[which][index]),
        })
    };
    Operation::ALL.into_iter().enumerate().map(measure_one).collect()
}

fn round_trips(
    measure: &Path,
    [reference, ours]: [&Path; 2],
    effort: Effort,
) -> io::Result<Vec<RoundTrip>> {
    let libraries =
        [SharedObject::load(reference)?, SharedObject::load(ours)?, SharedObject::floor()];
    let processors = daemon::processors();
    let mut places: Vec<(&str, Processor, Processor)> = vec![("anywhere", None, None)];
    if let [first, .., last] = processors.as_slice() {
        places.push(("on another processor", Some(*first), Some(*last)));
        places.push(("on the same processor", Some(*first), Some(*first)));
    }
    let mut measured = Vec::new();
    for (place, own, daemons) in places {
        daemon::keep_to(own.as_ref().map_or(processors.as_slice(), std::slice::from_ref))?;
        let daemon = Daemon::start(measure, daemons)?;
        for operation in Operation::ROUND_TRIPS {
            let mut participants: Vec<Participant<'_>> = Vec::new();
            for library in participants_of(operation, &libraries) {
                let mut client = Client::open(library, daemon.path())?;
                participants.push(Box::new(move || {
                    let start = Instant::now();
                    client.perform(operation);
                    Ok(start.elapsed())
                }));
            }
            let timings = timing::compare(participants, operation.batch(), effort)?;
            measured.push(RoundTrip { operation, place, timings });
        }
    }
    daemon::keep_to(&processors)?;
    Ok(measured)
}

/// The reference, ours and, where it can do that, the floor.
fn participants_of(operation: Operation, libraries: &[SharedObject; 3]) -> &[SharedObject] {
    let [both @ .., _] = libraries;
    if operation == Operation::Request { libraries } else { both }
}
