//! Takes the measurements and writes them down as a Markdown page.

use std::ffi::OsStr;
use std::fmt::Write;
use std::hint::black_box;
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

use ffi_tests::bench::daemon::{self, Daemon, Processor};
use ffi_tests::bench::shared_object::SharedObject;
use ffi_tests::bench::timing::{self, Effort, Participant, Timing};

use crate::clients::{BATCH, Contestant};
use crate::{corpus, counts, monitors, tasks};

const PREFACE: &str = "\
# Benchmarks of the Rust client

Made by `scripts/bench`. All participants run in one process and take turns, in an order drawn
anew for each batch; a ratio is the median over all rounds, with the quartiles in brackets.
System calls are counted by strace, instructions (in user space, libc's included) by callgrind.

## A request

`PING` to a daemon in a process of its own that answers as fast as it can. The floor is one
blocking send and one blocking receive, on a socket with a file for a name and a time limit, which
is the least that a client needs. How long the system takes to wake the other process is most of
the time. `wpa-ctrl` waits without any limit. Asynchronous clients are timed within a task of a
Tokio runtime; a third system call, which waits for whatever comes first, is the least there.

| client | the daemon runs | time / floor | time / hostap | system calls | instructions |
| --- | --- | ---: | ---: | ---: | ---: |
";

const MONITORS: &str = "
## A thousand monitors

In one process, each with a reader of its own, whose daemon in another process sends each event to
all of them and waits for those whose queue is full: wpa_supplicant would drop it. Each event is read
into its typed form.

| readers | events a second | time / threads |
| --- | ---: | ---: |
";

const PARSING: &str = "
## Parsing

The events are all of the recordings under `crates/hostap-ctrl/tests/data/transcripts`, level and
interface included, each read into its typed form with all its fields. Parsing allocates nothing:
the modules are built without an allocator, too.

| what | each | instructions | time |
| --- | --- | ---: | ---: |
";

/// Measures everything and returns the page.
///
/// # Errors
/// When a tool is missing, or a participant does not work.
pub fn take(program: &Path, reference: &Path, effort: Effort) -> io::Result<String> {
    let mut page = String::from(PREFACE);
    requests(&mut page, program, reference, effort)?;
    page.push_str(MONITORS);
    monitors::take(&mut page, program, effort)?;
    page.push_str(PARSING);
    parsing(&mut page, program)?;
    Ok(page)
}

fn requests(page: &mut String, program: &Path, library: &Path, effort: Effort) -> io::Result<()> {
    let reference = SharedObject::load(library)?;
    let counted = Contestant::ALL.map(|contestant| count(program, contestant));
    let processors = daemon::processors();
    let mut places: Vec<(&str, Processor, Processor)> = vec![("anywhere", None, None)];
    if let [first, .., last] = processors.as_slice() {
        places.push(("on another processor", Some(*first), Some(*last)));
        places.push(("on the same processor", Some(*first), Some(*first)));
    }
    for (place, own, daemons) in places {
        daemon::keep_to(own.as_ref().map_or(processors.as_slice(), std::slice::from_ref))?;
        let daemon = Daemon::start(program, daemons)?;
        let mut participants: Vec<Participant<'_>> = Vec::new();
        for contestant in Contestant::ALL {
            let mut requester = contestant.connect(&reference, daemon.path())?;
            participants.push(Box::new(move || requester(BATCH)));
        }
        let timings = timing::compare(participants, BATCH, effort)?;
        let hostap = Contestant::ALL.iter().position(|one| *one == Contestant::Hostap);
        let hostap = hostap.and_then(|index| timings.get(index)).map_or(f64::NAN, |own| own.ratio);
        for ((contestant, timing), counted) in Contestant::ALL.iter().zip(&timings).zip(&counted) {
            let (calls, instructions) =
                counted.as_ref().map_err(|error| io::Error::other(error.to_string()))?;
            _ = writeln!(
                page,
                "| {} | {place} | {} | {:.2} | {calls:.1} | {instructions:.0} |",
                contestant.title(),
                ratio(timing),
                timing.ratio / hostap,
            );
        }
    }
    daemon::keep_to(&processors)
}

/// System calls and instructions of a request.
fn count(program: &Path, contestant: Contestant) -> io::Result<(f64, f64)> {
    let daemon = Daemon::start(program, None)?;
    let task: [&OsStr; 3] =
        [OsStr::new("request"), OsStr::new(contestant.word()), daemon.path().as_os_str()];
    let calls = counts::system_calls(program, &task)?;
    let instructions = counts::instructions(program, &task)?;
    Ok((calls / BATCH as f64, instructions / BATCH as f64))
}

fn parsing(page: &mut String, program: &Path) -> io::Result<()> {
    let events = corpus::recorded_events()?;
    let bytes: usize = events.iter().map(Vec::len).sum();
    let instructions = counts::instructions(program, &[OsStr::new("events")])?;
    let time = fastest(|| {
        for event in &events {
            black_box(tasks::event(black_box(event)));
        }
    });
    let (count, bytes) = (events.len() as f64, bytes as f64);
    let nanoseconds = time.as_nanos() as f64;
    _ = writeln!(
        page,
        "| the {count} recorded events | event | {:.0} | {:.0} ns |\n\
         |  | byte | {:.1} | {:.2} ns |",
        instructions / count,
        nanoseconds / count,
        instructions / bytes,
        nanoseconds / bytes,
    );
    let scan = corpus::scan_results();
    for (title, word, task) in tasks::SCAN_RESULTS {
        let instructions = counts::instructions(program, &[OsStr::new(word)])? / 500.0;
        let time = fastest(|| {
            assert_eq!(task(black_box(&scan)), 500, "{title}");
        });
        let nanoseconds = time.as_nanos() as f64 / 500.0;
        _ = writeln!(page, "| {title} | network | {instructions:.0} | {nanoseconds:.0} ns |");
    }
    Ok(())
}

/// The shortest of many runs: what the work itself takes.
fn fastest(mut work: impl FnMut()) -> Duration {
    let timed = (0..300).map(|_| {
        let start = Instant::now();
        work();
        start.elapsed()
    });
    timed.min().unwrap_or_default()
}

fn ratio(timing: &Timing) -> String {
    let (first, third) = timing.quartiles;
    format!("**{:.2}** ({first:.2} to {third:.2})", timing.ratio)
}
