//! Reading recordings line by line.

use std::error::Error;
use std::fmt;
use std::io::{self, BufRead, Read as _};
use std::path::{Path, PathBuf};

use super::Entry;

/// The longest line that is read. A recorder's longest datagram has 1 MiB, each byte of it `\u00ff`;
/// without a limit, what is no recording (`/dev/zero`) would fill the memory.
const LONGEST_LINE: u64 = 16 << 20;

/// The entries of a recording, one after the other. Ends after the first error.
#[derive(Debug)]
pub struct Reader<R> {
    input: R,
    line: usize,
    failed: bool,
}

impl<R: BufRead> Reader<R> {
    /// Reads from `input`.
    pub fn new(input: R) -> Self {
        Self { input, line: 0, failed: false }
    }

    fn read(&mut self) -> Result<Option<Entry>, RecordingError> {
        let mut line = Vec::new();
        loop {
            line.clear();
            self.line += 1;
            let mut limited = self.input.by_ref().take(LONGEST_LINE);
            if limited.read_until(b'\n', &mut line)? == 0 {
                return Ok(None);
            }
            if line.len() as u64 == LONGEST_LINE && !line.ends_with(b"\n") {
                let what = "longer than 16 MiB, which no recorded datagram is";
                return Err(RecordingError {
                    file: None,
                    cause: Cause::Line(self.line, what.into()),
                });
            }
            if !line.trim_ascii().is_empty() {
                let entry = Entry::from_line(&line);
                return entry.map(Some).map_err(|what| RecordingError {
                    file: None,
                    cause: Cause::Line(self.line, what),
                });
            }
        }
    }
}

impl<R: BufRead> Iterator for Reader<R> {
    type Item = Result<Entry, RecordingError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.failed {
            return None;
        }
        let read = self.read();
        self.failed = read.is_err();
        read.transpose()
    }
}

/// Why a recording can't be read.
#[derive(Debug)]
pub struct RecordingError {
    file: Option<PathBuf>,
    cause: Cause,
}

#[derive(Debug)]
enum Cause {
    Read(io::Error),
    /// The number of the line, from 1, and what is wrong with it.
    Line(usize, String),
}

impl RecordingError {
    /// The number of the wrong line, from 1; none when the file could not be read at all.
    pub fn line(&self) -> Option<usize> {
        match self.cause {
            Cause::Line(number, _) => Some(number),
            Cause::Read(_) => None,
        }
    }

    pub(super) fn in_file(self, path: &Path) -> Self {
        Self { file: Some(path.to_path_buf()), ..self }
    }
}

impl From<io::Error> for RecordingError {
    fn from(error: io::Error) -> Self {
        Self { file: None, cause: Cause::Read(error) }
    }
}

impl fmt::Display for RecordingError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(file) = &self.file {
            write!(formatter, "{}: ", file.display())?;
        }
        match &self.cause {
            Cause::Read(error) => write!(formatter, "can't read the recording: {error}"),
            Cause::Line(number, what) => write!(formatter, "line {number}: {what}"),
        }
    }
}

impl Error for RecordingError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.cause {
            Cause::Read(error) => Some(error),
            Cause::Line(..) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Recording;
    use super::*;

    const GOOD: &str = r#"{"t":0,"iface":"","dir":"cmd","data":"PING"}"#;

    #[test]
    fn errors_name_the_line_and_end_the_reading() {
        let text = format!("{GOOD}\n\n  \n{GOOD}\nnonsense\n{GOOD}\n");
        let read: Vec<_> = Reader::new(text.as_bytes()).collect();
        assert_eq!(read.len(), 3, "two good lines and an error");
        let error = read[2].as_ref().unwrap_err();
        assert_eq!(error.line(), Some(5));
        assert!(error.to_string().starts_with("line 5: not a whole JSON object"), "{error}");
    }

    #[test]
    fn a_last_line_without_its_end() {
        assert_eq!(Recording::read(GOOD.as_bytes()).unwrap().entries.len(), 1);
        let cut = &GOOD[..GOOD.len() - 3];
        assert_eq!(Recording::read(cut.as_bytes()).unwrap_err().line(), Some(1));
        assert!(Recording::read(&b""[..]).unwrap().entries.is_empty());
    }

    #[test]
    fn a_line_without_end_does_not_fill_the_memory() {
        let endless = io::BufReader::new(io::repeat(b' '));
        let error = Recording::read(endless).unwrap_err();
        assert_eq!(error.line(), Some(1));
        assert!(error.to_string().contains("longer than 16 MiB"), "{error}");
        let long = GOOD.replace("PING", &"x".repeat(10 << 20));
        assert_eq!(Recording::read(long.as_bytes()).unwrap().entries[0].bytes.len(), 10 << 20);
    }

    #[test]
    fn a_file_that_is_not_there_is_named() {
        let error = Recording::load("/nonexistent/a.jsonl").unwrap_err();
        assert_eq!(error.line(), None);
        assert!(error.to_string().starts_with("/nonexistent/a.jsonl: can't read"), "{error}");
        assert!(error.source().is_some());
    }
}
