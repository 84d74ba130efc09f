//! Writes the page of benchmarks; is also what valgrind and strace look at, and the daemon.
//!
//! - `benchmarks report [--quick]`: the page, on standard output
//! - `benchmarks request CLIENT SOCKET COUNT`: so many batches of requests
//! - `benchmarks TASK COUNT`: parses so often; TASK is `events` or one that reads SCAN_RESULTS
//! - `benchmarks serve SOCKET [PROCESSOR]`: the daemon
//! - `benchmarks serve-monitors SOCKET`: the daemon of the thousand monitors

use std::env;
use std::error::Error;
use std::hint::black_box;
use std::path::Path;

use benchmarks::clients::{BATCH, Contestant};
use benchmarks::{corpus, monitors, report, tasks};
use ffi_tests::bench::daemon;
use ffi_tests::bench::shared_object::SharedObject;
use ffi_tests::bench::timing::Effort;
use ffi_tests::reference;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let library = reference::library_dir().join("libwpa_client.so");
    match arguments.as_slice() {
        ["report"] => write_report(&library, Effort { rounds: 60, batches: 200 })?,
        ["report", "--quick"] => write_report(&library, Effort { rounds: 5, batches: 50 })?,
        ["request", client, socket, count] => {
            let contestant = Contestant::of_word(client).ok_or("no such client")?;
            let reference = SharedObject::load(&library)?;
            let mut requester = contestant.connect(&reference, Path::new(socket))?;
            requester(count.parse::<usize>()? * BATCH)?;
        }
        ["events", count] => {
            let events = corpus::recorded_events()?;
            for _ in 0..count.parse()? {
                for event in &events {
                    black_box(tasks::event(black_box(event)));
                }
            }
        }
        [word, count] if tasks::SCAN_RESULTS.iter().any(|task| task.1 == *word) => {
            let scan = corpus::scan_results();
            let found = tasks::SCAN_RESULTS.iter().find(|task| task.1 == *word);
            let (_, _, task) = found.ok_or("no such task")?;
            (0..count.parse()?).for_each(|_: usize| {
                black_box(task(black_box(&scan)));
            });
        }
        ["serve-monitors", socket] => monitors::serve(Path::new(socket))?,
        ["serve", socket] => daemon::serve(Path::new(socket), None)?,
        ["serve", socket, processor] => {
            daemon::serve(Path::new(socket), Some(processor.parse()?))?;
        }
        _ => return Err("report [--quick]".into()),
    }
    Ok(())
}

fn write_report(library: &Path, effort: Effort) -> Result<(), Box<dyn Error>> {
    print!("{}", report::take(&env::current_exe()?, library, effort)?);
    Ok(())
}
