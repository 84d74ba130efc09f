//! The run itself: start all, measure each second, end all, judge.

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::ExitCode;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use super::arguments::Arguments;
use super::cast::{Cast, READ, UNREAD};
use super::daemon::Daemon;
use super::facts::Facts;
use super::program::Program;
use super::random::Random;
use super::report;
use super::resources::{Usage, all_socket_files};
use super::restarts::{self, Restarts};
use super::series::{Limits, Sample, Series};
use super::shared::Stop;
use super::tally::Counts;
use super::verdict::{Account, DaemonAccount, Remains, Role, Run};
use crate::failure::{Context, Failure, check};

/// This process, in tables.
const OURS: &str = "Rust program";
/// The C program on our library.
const PROGRAM: &str = "C program, our library";
/// The C program on hostap's library.
const ORIGINAL: &str = "C program, hostap's library";

/// Runs for as long as the arguments say. `live_bytes` tells what the allocator has given out.
/// The status is 0 only if all was as it should be.
///
/// # Errors
/// When something can't be started, or a daemon ends by itself.
pub fn run(arguments: &Arguments, live_bytes: fn() -> usize) -> Result<ExitCode, Failure> {
    let before = Usage::of(std::process::id(), 0);
    check(all_socket_files() == 0, || "there are clients' sockets in /tmp already".to_owned())?;
    let end = Instant::now() + arguments.duration();
    let stop = Arc::new(Stop::default());
    let daemon = |name| Daemon::start(&arguments.directory.join(name));
    let (read, unread) = (daemon(READ)?, daemon(UNREAD)?);
    let logs = [(READ, Arc::clone(&read.log)), (UNREAD, Arc::clone(&unread.log))];
    let sockets = [read.socket(), unread.socket()];
    let cast = Cast::start(&sockets[0], &sockets[1], arguments.seed, &stop);
    let interval = arguments.restart_interval();
    let restarter = |daemon, first, stream| {
        let random = Random::new(arguments.seed, stream);
        restarts::start(daemon, (Instant::now() + first, interval, end), random, &stop)
    };
    let (read_restarts, read) = restarter(read, interval, 100);
    let (unread_restarts, unread) = restarter(unread, interval / 2, 101);
    let restarts = [read_restarts, unread_restarts];
    let mut programs = Vec::new();
    for (name, path) in [(PROGRAM, &arguments.ours), (ORIGINAL, &arguments.original)] {
        if let Some(path) = path {
            programs.push(Program::start(name, path, &sockets[0])?);
        }
    }

    let series = measure(arguments, &cast, &programs, &restarts, &stop, live_bytes);

    stop.now();
    let (mut accounts, panicked) = cast.finish();
    let daemons = [read, unread].map(|thread| {
        thread.join().unwrap_or_else(|_| Err(Failure::new("the thread of a daemon panicked")))
    });
    for program in &mut programs {
        program.finish()?;
        let role = if program.name == ORIGINAL { Role::Original } else { Role::Both };
        let counts = program.printed().counts;
        accounts.push(Account { name: program.name, daemon: READ, role, counts });
    }
    let original = programs.iter().find(|program| program.name == ORIGINAL).map(Program::id);
    drop(programs);
    for daemon in daemons {
        drop(daemon?);
    }
    check(panicked.is_empty(), || format!("these panicked: {}", panicked.join(", ")))?;
    let after = Usage::of(std::process::id(), 0);
    let original = original.map_or(0, |process| Usage::of(process, 0).socket_files);
    let run = Run {
        accounts,
        daemons: logs
            .iter()
            .zip(&restarts)
            .map(|((name, log), restarts)| {
                DaemonAccount::new(name, restarts.killed.get(), restarts.terminated.get(), log)
            })
            .collect(),
        series,
        not_judged: &[ORIGINAL],
        remains: Remains {
            descriptors: (before.descriptors, after.descriptors),
            threads: (before.threads, after.threads),
            socket_files: all_socket_files() - original,
            original_socket_files: original,
        },
    };
    conclude(arguments, &run)
}

/// Looks at everything once a second until the time is over, or a daemon could not be restarted.
fn measure(
    arguments: &Arguments,
    cast: &Cast,
    programs: &[Program],
    restarts: &[Arc<Restarts>],
    stop: &Stop,
    live_bytes: fn() -> usize,
) -> Series {
    let seconds = arguments.duration().as_secs();
    let mut processes = vec![(OURS, Limits::THREADS)];
    processes.extend(programs.iter().map(|program| (program.name, Limits::PROGRAM)));
    // All at once, so that what is measured does not grow by being written down.
    let room = usize::try_from(seconds).unwrap_or_default() + 2;
    let mut samples: Vec<Sample> = Vec::with_capacity(room);
    samples.extend(
        (0..room).map(|_| Sample {
            usage: vec![Usage::default(); processes.len()],
            ..Sample::default()
        }),
    );
    let start = Instant::now();
    let mut used = 0;
    let row_interval = if arguments.minutes < 4 { 10 } else { 60 };
    for second in 1..=seconds {
        let at = start + Duration::from_secs(second);
        thread::sleep(at.saturating_duration_since(Instant::now()));
        let mut counts = Counts::default();
        cast.accounts().iter().for_each(|account| counts += account.counts);
        for program in programs.iter().filter(|program| program.name != ORIGINAL) {
            counts += program.printed().counts;
        }
        let sample = &mut samples[used];
        used += 1;
        (sample.second, sample.events, sample.requests) = (second, counts.events, counts.requests);
        sample.restarts = restarts.iter().map(|restarts| restarts.all()).sum();
        sample.usage[0] = Usage::of(std::process::id(), live_bytes() as u64);
        for (usage, program) in sample.usage[1..].iter_mut().zip(programs) {
            *usage = Usage::of(program.id(), program.printed().live_bytes);
        }
        if second % row_interval == 0 {
            println!("{}", report::progress(sample));
            _ = std::io::stdout().flush();
        }
        if stop.is_now() {
            break;
        }
    }
    samples.truncate(used);
    Series { processes, samples }
}

/// Says what was found, and writes what is asked for.
fn conclude(arguments: &Arguments, run: &Run) -> Result<ExitCode, Failure> {
    let page = report::page(run, arguments, &Facts::collect());
    println!("\n{page}");
    let write = |path: &std::path::Path, text: &str| {
        std::fs::write(path, text).context(|| format!("can't write {}", path.display()))
    };
    if let Some(path) = &arguments.report {
        write(path, &page)?;
    }
    if let Some(path) = &arguments.series {
        write(path, &report::table(&run.series))?;
    }
    let violations = run.violations();
    let mut text = String::new();
    for violation in &violations {
        _ = writeln!(text, "endurance: {violation}");
    }
    eprint!("{text}");
    Ok(if violations.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
