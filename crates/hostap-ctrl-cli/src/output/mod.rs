//! What commands print: lines and tables for people or, with `--json`, an object a line.

pub(crate) mod event;
pub(crate) mod radio;
pub(crate) mod text;

use std::fmt;
use std::io::{self, IsTerminal as _, Write as _};

use comfy_table::{CellAlignment, Table, presets};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use serde::Serialize;

use crate::signals;

/// Colours by what they mean.
pub(crate) mod style {
    use anstyle::{AnsiColor, Style};

    pub(crate) const GOOD: Style = AnsiColor::Green.on_default();
    pub(crate) const BAD: Style = AnsiColor::Red.on_default();
    pub(crate) const WARN: Style = AnsiColor::Yellow.on_default();
    pub(crate) const NOTE: Style = AnsiColor::Cyan.on_default();
    pub(crate) const DIM: Style = Style::new().dimmed();
    pub(crate) const STRONG: Style = Style::new().bold();
}

/// Standard output.
pub(crate) struct Output {
    json: bool,
}

/// An object with its type in front.
#[derive(Serialize)]
struct Line<'a, T> {
    r#type: &'a str,
    #[serde(flatten)]
    value: &'a T,
}

impl Output {
    pub(crate) const fn new(json: bool) -> Self {
        Self { json }
    }

    pub(crate) const fn is_json(&self) -> bool {
        self.json
    }

    /// A line of text.
    pub(crate) fn line(&mut self, line: impl fmt::Display) -> io::Result<()> {
        writeln!(anstream::stdout().lock(), "{line}")
    }

    /// One JSON object: the value's entries after its type.
    pub(crate) fn object(&mut self, kind: &str, value: &impl Serialize) -> io::Result<()> {
        let mut line = serde_json::to_vec(&Line { r#type: kind, value })?;
        line.push(b'\n');
        let mut out = io::stdout().lock();
        out.write_all(&line)?;
        out.flush()
    }

    /// The object or, without `--json`, the line.
    pub(crate) fn say(
        &mut self,
        kind: &str,
        value: &impl Serialize,
        line: impl fmt::Display,
    ) -> io::Result<()> {
        if self.json { self.object(kind, value) } else { self.line(line) }
    }

    /// Bytes as they are; on a terminal, what would steer it is escaped.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut out = io::stdout().lock();
        if out.is_terminal() {
            for line in bytes.split_inclusive(|byte| *byte == b'\n') {
                let (text, end) = match line {
                    [text @ .., b'\n'] => (text, "\n"),
                    text => (text, ""),
                };
                write!(out, "{}{end}", text::plain(text))?;
            }
        } else {
            out.write_all(bytes)?;
        }
        out.flush()
    }

    /// Whether what goes on and on is to end: a signal came, or nobody reads any more.
    pub(crate) fn is_over(&self) -> bool {
        signals::came() || self.is_abandoned()
    }

    /// Whether nobody reads standard output any more, as after `wpactl monitor | head -1`. What
    /// waits for events asks, since it may be long until it fails to write the next one.
    fn is_abandoned(&self) -> bool {
        let out = io::stdout();
        let mut pipe = [PollFd::new(&out, PollFlags::empty())];
        let gone = PollFlags::ERR | PollFlags::HUP;
        poll(&mut pipe, Some(&Timespec::default())).is_ok() && pipe[0].revents().intersects(gone)
    }

    /// Rows under a heading; columns of numbers stand to the right.
    pub(crate) fn table<const N: usize>(
        &mut self,
        heading: [&str; N],
        numbers: &[usize],
        rows: impl IntoIterator<Item = [String; N]>,
    ) -> io::Result<()> {
        let mut table = Table::new();
        table.load_preset(presets::NOTHING).set_header(heading).add_rows(rows);
        for column in table.column_iter_mut() {
            column.set_padding((0, 2));
        }
        for number in numbers {
            if let Some(column) = table.column_mut(*number) {
                column.set_cell_alignment(CellAlignment::Right);
            }
        }
        for (number, line) in table.lines().enumerate() {
            let line = line.trim_end();
            if number == 0 {
                self.line(format_args!("{0}{line}{0:#}", style::STRONG))?;
            } else {
                self.line(line)?;
            }
        }
        Ok(())
    }
}
