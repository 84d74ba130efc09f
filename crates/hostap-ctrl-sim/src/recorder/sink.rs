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
    /// Lines not yet handed to the output: written together, once for each time the thread wakes.
    lines: Vec<u8>,
    entries: u64,
}

impl Sink {
    pub(super) fn new(output: Box<dyn Write + Send>, interface: &str, redact: bool) -> Self {
        Self {
            output,
            start: Instant::now(),
            interface: interface.into(),
            redactor: redact.then(Redactor::default),
            lines: Vec::new(),
            entries: 0,
        }
    }

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
        self.lines.extend_from_slice(entry.to_line().as_bytes());
        self.entries += 1;
    }

    /// Hands over what was recorded: whoever follows the file sees it.
    pub(super) fn flush(&mut self) -> io::Result<()> {
        if self.lines.is_empty() {
            return Ok(());
        }
        self.output.write_all(&self.lines)?;
        self.lines.clear();
        self.output.flush()
    }

    pub(super) fn entries(&self) -> u64 {
        self.entries
    }
}
