//! A thousand monitors in one process, each with a reader of its own.

use std::fmt::Write;
use std::io;
use std::os::unix::net::UnixDatagram;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use ffi_tests::bench::daemon::Daemon;
use ffi_tests::bench::timing::{self, Effort, Participant, Timing};
use hostap_ctrl::{Error, Monitor, MonitorItem, aio};
use rustix::process::{Resource, Signal, getrlimit, set_parent_process_death_signal, setrlimit};
use tokio::runtime::Runtime;
use tokio::sync::mpsc::{self, UnboundedReceiver, UnboundedSender};

use crate::asynchronous;

/// How many monitors there are.
pub const MONITORS: usize = 1_000;
/// How many events each of them gets in one go.
const EVENTS: usize = 20;
/// Asks the daemon for them.
const SEND: &[u8] = b"SEND";
/// Longer than the benchmark: what is measured is events and nothing else.
const NO_PING: Duration = Duration::from_secs(3600);

/// Is the daemon of these monitors: sends each of them events when it is asked for them, and waits
/// for those whose queue is full.
///
/// # Errors
/// When the socket can't be made or fails.
pub fn serve(path: &Path) -> io::Result<()> {
    set_parent_process_death_signal(Some(Signal::KILL))?;
    let socket = UnixDatagram::bind(path)?;
    println!("ready");
    let (mut monitors, mut buffer) = (Vec::new(), [0; 64]);
    loop {
        let (length, client) = socket.recv_from(&mut buffer)?;
        match buffer.get(..length) {
            Some(b"ATTACH") => {
                socket.send_to_addr(b"OK\n", &client)?;
                monitors.push(client);
            }
            Some(SEND) => {
                for monitor in (0..EVENTS).flat_map(|_| &monitors) {
                    // A monitor that has gone is none of a daemon's business.
                    _ = socket
                        .send_to_addr(b"<3>CTRL-EVENT-BSS-ADDED 17 02:00:00:00:00:10", monitor);
                }
            }
            _ => {}
        }
    }
}

/// Counts what all readers of one contestant get.
#[derive(Clone)]
struct Count {
    events: Arc<AtomicUsize>,
    all: UnboundedSender<()>,
}

impl Count {
    /// Takes an item into account.
    fn add(&self, item: Result<MonitorItem, Error>) {
        if let Ok(MonitorItem::Event(event)) = item {
            std::hint::black_box(event.event());
            if (self.events.fetch_add(1, Ordering::Relaxed) + 1) % (EVENTS * MONITORS) == 0 {
                _ = self.all.send(());
            }
        }
    }
}

/// Monitors of one daemon and what waits until they have got all that was sent.
struct Readers<'a> {
    daemon: Daemon,
    wait: Box<dyn FnMut() -> io::Result<()> + 'a>,
}

impl Readers<'_> {
    /// Lets the daemon send, and tells how long it took until all was received.
    fn round(&mut self) -> io::Result<Duration> {
        let start = Instant::now();
        UnixDatagram::unbound()?.send_to(SEND, self.daemon.path())?;
        (self.wait)()?;
        Ok(start.elapsed())
    }
}

fn in_threads(program: &Path) -> io::Result<Readers<'static>> {
    let daemon = start(program)?;
    let (count, mut all) = counting();
    for _ in 0..MONITORS {
        // In the daemon's own directory, which goes with it: the threads end without dropping them.
        let builder = Monitor::builder(daemon.path()).ping_interval(NO_PING);
        let monitor = builder.client_directory(directory_of(&daemon)).open()?;
        let count = count.clone();
        // It ends with the program: nobody else would end it.
        std::thread::Builder::new()
            .stack_size(64 * 1024)
            .spawn(move || monitor.for_each(|item| count.add(item)))?;
    }
    Ok(Readers { daemon, wait: Box::new(move || all.blocking_recv().ok_or_else(ended)) })
}

fn in_tasks(program: &Path, runtime: Runtime) -> io::Result<Readers<'static>> {
    let daemon = start(program)?;
    let (count, mut all) = counting();
    runtime.block_on(async {
        for _ in 0..MONITORS {
            let builder = aio::Monitor::builder(daemon.path()).ping_interval(NO_PING);
            let mut monitor = builder.open().await?;
            let count = count.clone();
            tokio::spawn(async move {
                while let Some(item) = monitor.next().await {
                    count.add(item);
                }
            });
        }
        io::Result::Ok(())
    })?;
    let wait = move || runtime.block_on(all.recv()).ok_or_else(ended);
    Ok(Readers { daemon, wait: Box::new(wait) })
}

fn directory_of(daemon: &Daemon) -> &Path {
    daemon.path().parent().unwrap_or(Path::new("/tmp"))
}

fn ended() -> io::Error {
    io::Error::other("the readers have ended")
}

fn counting() -> (Count, UnboundedReceiver<()>) {
    let (all, received) = mpsc::unbounded_channel();
    (Count { events: Arc::default(), all }, received)
}

fn start(program: &Path) -> io::Result<Daemon> {
    Daemon::start_as(program, "serve-monitors", None)
}

/// Measures them and writes a row for each.
///
/// # Errors
/// When the system does not let a process have so many descriptors.
pub fn take(page: &mut String, program: &Path, effort: Effort) -> io::Result<()> {
    let mut limit = getrlimit(Resource::Nofile);
    limit.current = limit.maximum;
    setrlimit(Resource::Nofile, limit)?;
    let titles = [
        "Monitor, a thread each",
        "aio::Monitor, a task each, one thread",
        "the same, many threads",
    ];
    let readers = [
        in_threads(program)?,
        in_tasks(program, asynchronous::one_thread()?)?,
        in_tasks(program, asynchronous::many_threads()?)?,
    ];
    let participants = readers.into_iter().map(|mut readers| {
        let participant: Participant<'_> = Box::new(move || readers.round());
        participant
    });
    let effort = Effort { batches: effort.batches.div_ceil(50), ..effort };
    let timings = timing::compare(participants.collect(), EVENTS * MONITORS, effort)?;
    for (title, Timing { nanoseconds, ratio, quartiles }) in titles.into_iter().zip(timings) {
        _ = writeln!(
            page,
            "| {title} | {:.0} | **{ratio:.2}** ({:.2} to {:.2}) |",
            1e9 / nanoseconds,
            quartiles.0,
            quartiles.1,
        );
    }
    Ok(())
}
