//! What a daemon received and sent.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use crate::escape::escape;
use crate::transport::Peer;

/// Which way a datagram went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From a client to the daemon.
    Received,
    /// From the daemon to a client, taken by the kernel.
    Sent,
    /// The daemon tried to send it and the kernel refused, with this errno.
    Refused(i32),
}

/// One datagram.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// When, counted from the daemon's start.
    pub at: Duration,
    /// Which way.
    pub direction: Direction,
    /// The client.
    pub peer: Peer,
    /// Every byte of the datagram, a UDP cookie included.
    pub bytes: Vec<u8>,
}

impl Record {
    /// Whether the daemon received this datagram.
    pub fn is_received(&self) -> bool {
        self.direction == Direction::Received
    }

    /// Whether the daemon sent this datagram, with success.
    pub fn is_sent(&self) -> bool {
        self.direction == Direction::Sent
    }
}

/// One line: seconds, direction, peer, and the bytes in [`escape`]d form.
impl fmt::Display for Record {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (seconds, peer, bytes) = (self.at.as_secs_f64(), &self.peer, escape(&self.bytes));
        match self.direction {
            Direction::Received => write!(formatter, "{seconds:.6} from {peer} \"{bytes}\""),
            Direction::Sent => write!(formatter, "{seconds:.6} to {peer} \"{bytes}\""),
            Direction::Refused(errno) => {
                let why = std::io::Error::from_raw_os_error(errno);
                write!(formatter, "{seconds:.6} not sent to {peer} \"{bytes}\": {why}")
            }
        }
    }
}

/// A wait that ended without what it waited for; carries the log, which is what one wants to see.
#[derive(Clone, Debug)]
pub struct TimedOut {
    /// Everything the daemon had received and sent by then.
    pub log: Vec<Record>,
    /// Whether the wait was over early because the daemon had ended.
    pub ended: bool,
}

impl fmt::Display for TimedOut {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let why = if self.ended { "the daemon ended" } else { "the time limit passed" };
        write!(formatter, "{why} before the expected datagrams; ")?;
        if self.log.is_empty() {
            return formatter.write_str("nothing was received or sent");
        }
        write!(formatter, "{} were received or sent:", self.log.len())?;
        self.log.iter().try_for_each(|record| write!(formatter, "\n  {record}"))
    }
}

impl Error for TimedOut {}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(direction: Direction) -> Record {
        let at = Duration::from_micros(1_000_250);
        Record { at, direction, peer: Peer::Path("/tmp/a".into()), bytes: b"PONG\n".to_vec() }
    }

    #[test]
    fn a_record_is_one_readable_line() {
        assert_eq!(record(Direction::Received).to_string(), r#"1.000250 from /tmp/a "PONG\n""#);
        assert_eq!(record(Direction::Sent).to_string(), r#"1.000250 to /tmp/a "PONG\n""#);
        let refused = record(Direction::Refused(2)).to_string();
        assert!(refused.starts_with(r#"1.000250 not sent to /tmp/a "PONG\n": No such file"#));
    }

    #[test]
    fn a_wait_in_vain_shows_the_log() {
        let log = vec![record(Direction::Sent)];
        let text = TimedOut { log, ended: false }.to_string();
        assert!(text.contains("time limit") && text.contains("to /tmp/a"), "{text}");
        let text = TimedOut { log: Vec::new(), ended: true }.to_string();
        assert!(text.contains("daemon ended") && text.contains("nothing"), "{text}");
    }
}
