//! Playing a recording as a daemon.

mod behaviour;
mod commands;
mod events;
mod plan;

use std::error::Error;
use std::fmt;
use std::path::Path;
use std::sync::Arc;

use crate::recording::{Recording, RecordingError};

pub(crate) use behaviour::Replayer;

/// A recording that can be played as a daemon: [`Script::replay`](crate::Script::replay).
///
/// # Commands
/// A command gets the reply that was recorded for it, byte for byte. Where it was recorded several
/// times, on whichever connections, the replies come in the order of time; after the last one, the
/// last reply comes again and again. A command that got no reply gets none when its turn comes.
///
/// ATTACH, DETACH, LEVEL and PING always work, and a command that was never recorded is answered
/// with `UNKNOWN COMMAND`; see [`Daemon::not_recorded`](crate::Daemon::not_recorded). A command with
/// a secret finds the one whose secret was [redacted](crate::recording::Redactor), whatever the
/// secret.
///
/// # Events
/// An event waits for the command that came before it in the recording, and is sent once, to all
/// monitors whose level lets it through: before the reply if it came before the reply, otherwise as
/// long after the reply as it was recorded. A client that asks faster than the recorded one gets the
/// events that came before a command before it is answered; so the order is always that of the
/// recording. Events before the first command are sent after the first ATTACH.
///
/// Connections that only listen (all their commands are ATTACH, DETACH, LEVEL or PING) are not waited
/// for. Where there are no others, the first of them is.
///
/// Several monitors record each event several times. An event is taken to be the same if its bytes
/// are and if it came within a second on another connection; of each event there are as many as the
/// connection with the most of them has, at the place of the first.
///
/// # Several files
/// [Merge](Recording::merge) recordings that were made together: their times must have one origin.
#[derive(Clone, Debug)]
pub struct Replay {
    plan: Arc<plan::Plan>,
    speed: f64,
}

impl Replay {
    /// Makes a recording ready.
    ///
    /// # Errors
    /// It is empty, or of more than one interface.
    pub fn new(recording: Recording) -> Result<Self, ReplayError> {
        let names: Vec<_> = recording.interfaces().into_iter().map(String::from).collect();
        match names.len() {
            0 => Err(ReplayError::Empty),
            1 => Ok(Self { plan: Arc::new(plan::Plan::new(recording)), speed: 1.0 }),
            _ => Err(ReplayError::Interfaces(names)),
        }
    }

    /// Makes the recording in a file ready.
    ///
    /// # Errors
    /// It can't be read, or as [`new`](Self::new).
    pub fn load(path: impl AsRef<Path>) -> Result<Self, ReplayError> {
        Self::new(Recording::load(path)?)
    }

    /// How many times as fast as recorded events come after their replies (1 otherwise). 0: at once.
    pub fn speed(mut self, speed: f64) -> Self {
        self.speed = speed;
        self
    }

    /// Commands in the recording.
    pub fn commands(&self) -> usize {
        self.plan.exchanges.len()
    }

    /// Events that will be sent, each counted once.
    pub fn events(&self) -> usize {
        let exchanges = self.plan.exchanges.iter();
        exchanges.map(|exchange| exchange.before.len() + exchange.after.len()).sum::<usize>()
            + self.plan.preamble.len()
    }
}

/// Why a recording can't be played.
#[derive(Debug)]
#[non_exhaustive]
pub enum ReplayError {
    /// It can't be read.
    Recording(RecordingError),
    /// There is nothing in it.
    Empty,
    /// It is of these interfaces, and a daemon's socket serves one.
    Interfaces(Vec<String>),
}

impl From<RecordingError> for ReplayError {
    fn from(error: RecordingError) -> Self {
        Self::Recording(error)
    }
}

impl fmt::Display for ReplayError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Recording(error) => error.fmt(formatter),
            Self::Empty => formatter.write_str("the recording is empty: there is nothing to play"),
            Self::Interfaces(names) => {
                let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
                write!(
                    formatter,
                    "the recording has the interfaces {}; a socket serves one: choose it",
                    names.join(", ")
                )
            }
        }
    }
}

impl Error for ReplayError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Recording(error) => error.source(),
            _ => None,
        }
    }
}
