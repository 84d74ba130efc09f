//! Where the recording is written.

use std::io::{self, Write};
use std::num::NonZeroU32;
use std::time::Instant;

use crate::recording::{Entry, EntryKind, Redactor};

pub(super) struct Sink {
    output: Box<dyn Write + Send>,
    start: Instant,
    interface: String,
    redactor: Option<Redactor>,
    /// Why the recording ended, until somebody has been told.
    failure: Option<io::Error>,
    /// Nothing is written behind a hole.
    failed: bool,
    entries: u64,
}

impl Sink {
    pub(super) fn new(output: Box<dyn Write + Send>, interface: &str, redact: bool) -> Self {
        Self {
            output,
            start: Instant::now(),
            interface: interface.into(),
            redactor: redact.then(Redactor::default),
            failure: None,
            failed: false,
            entries: 0,
        }
    }

    /// Writes at once: what a client has got is in the recording.
    pub(super) fn record(&mut self, kind: EntryKind, connection: NonZeroU32, bytes: &[u8]) {
        let mut entry = Entry {
            at: self.start.elapsed(),
            interface: self.interface.clone(),
            kind,
            bytes: bytes.to_vec(),
            connection: Some(connection),
        };
        if let Some(redactor) = &mut self.redactor {
            redactor.redact(&mut entry);
        }
        if !self.failed {
            let line = entry.to_line();
            let written = self.output.write_all(line.as_bytes()).and_then(|()| self.output.flush());
            self.failed = written.is_err();
            self.entries += u64::from(!self.failed);
            self.failure = written.err();
        }
    }

    /// Whether all was written so far.
    pub(super) fn check(&mut self) -> io::Result<()> {
        self.failure.take().map_or(Ok(()), Err)
    }

    pub(super) fn entries(&self) -> u64 {
        self.entries
    }
}
