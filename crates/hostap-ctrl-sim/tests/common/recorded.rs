//! A recorder before a simulated daemon.

use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use hostap_ctrl_sim::recording::{EntryKind, Recording};
use hostap_ctrl_sim::{Daemon, Recorder, RecorderOptions, Script};

use super::{Client, Directory, LONG};

/// An output that can be read while the recorder writes.
#[derive(Clone, Default)]
pub(crate) struct Shared(Arc<Mutex<Vec<u8>>>, Arc<AtomicUsize>);

impl Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        let lines = bytes.iter().filter(|byte| **byte == b'\n').count();
        self.1.fetch_add(lines, Ordering::Relaxed);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Shared {
    pub(crate) fn recording(&self) -> Recording {
        Recording::read(&self.0.lock().unwrap()[..]).unwrap()
    }

    /// `connection kind text` of each entry.
    pub(crate) fn lines(&self) -> Vec<String> {
        let line = |entry: &hostap_ctrl_sim::recording::Entry| {
            let kind = match entry.kind {
                EntryKind::Command => "cmd",
                EntryKind::Reply => "reply",
                EntryKind::Event => "event",
            };
            let text = hostap_ctrl_sim::escape(&entry.bytes);
            format!("{} {kind} {text}", entry.connection.unwrap())
        };
        self.recording().entries.iter().map(line).collect()
    }

    pub(crate) fn count(&self) -> usize {
        self.1.load(Ordering::Relaxed)
    }

    pub(crate) fn wait_for(&self, what: &str, enough: impl Fn(&[String]) -> bool) {
        until(what, || enough(&self.lines()));
    }
}

pub(crate) fn until(what: &str, mut done: impl FnMut() -> bool) {
    let start = Instant::now();
    while !done() {
        assert!(start.elapsed() < LONG, "in vain: {what}");
        std::thread::sleep(Duration::from_micros(200));
    }
}

/// A daemon on `wlan0`, and a recorder on `recorded` before it.
pub(crate) struct Bed {
    pub(crate) directory: Directory,
    pub(crate) daemon: Daemon,
    pub(crate) output: Shared,
}

impl Bed {
    pub(crate) fn new(script: Script) -> Self {
        let directory = Directory::new();
        let daemon = directory.daemon(script);
        Self { directory, daemon, output: Shared::default() }
    }

    pub(crate) fn recorded(&self) -> PathBuf {
        self.directory.path("recorded")
    }

    pub(crate) fn options(&self) -> RecorderOptions {
        RecorderOptions::new(self.directory.path("wlan0")).listen(self.recorded())
    }

    pub(crate) fn start(&self, options: RecorderOptions) -> Recorder {
        Recorder::start(options, self.output.clone()).unwrap()
    }

    /// Sends numbered events, not faster than the recorder takes them: the daemon's own queue must
    /// not be what is full.
    pub(crate) fn send_events(&self, numbers: std::ops::Range<usize>, size: usize) {
        let text = "x".repeat(size);
        let before = self.output.count();
        for number in numbers.clone() {
            assert_eq!(self.daemon.send_event(format!("<3>{number} {text}")).unwrap(), 1);
            until("the event is recorded", || {
                self.output.count() > before + number - numbers.start
            });
        }
    }

    pub(crate) fn client(&self) -> Client {
        self.directory.client_of(&self.recorded())
    }
}
