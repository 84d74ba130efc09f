//! `ATTACH` and `LEVEL`: which messages a client gets.

use crate::command::{Command, InvalidArgument, Number, Request};
use crate::reply::Done;

/// Asks for event messages on this connection: `ATTACH`.
///
/// A connection that attached has to read what comes: a full queue holds up the other clients of
/// the daemon too.
///
/// ```
/// use hostap_ctrl::command::{Attach, Command};
///
/// assert_eq!(Attach::new().to_request()?.as_bytes(), b"ATTACH");
/// let with_probes = Attach::new().probe_requests(true);
/// assert_eq!(with_probes.to_request()?.as_bytes(), b"ATTACH probe_rx_events=1");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct Attach {
    probe_requests: Option<bool>,
}

impl Attach {
    /// The command without any of its options.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether probe requests of stations make events too; only hostapd's sockets of interfaces
    /// read this. To change it, attach again.
    pub fn probe_requests(mut self, wanted: bool) -> Self {
        self.probe_requests = Some(wanted);
        self
    }
}

impl Command for Attach {
    type Reply<'r> = Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("ATTACH");
        if let Some(wanted) = self.probe_requests {
            request.literal(" probe_rx_events=");
            request.boolean(wanted);
        }
        Ok(())
    }
}

/// Sets the lowest level of the messages that this connection gets: `LEVEL`. It must have
/// attached; the global sockets don't know it.
///
/// ```
/// use hostap_ctrl::command::{Command, Level};
///
/// assert_eq!(Level::new(4).to_request()?.as_bytes(), b"LEVEL 4");
/// assert!(Level::new(6).to_request().is_err());
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct Level {
    level: Number,
}

impl Level {
    /// Messages of this level and above: 0 (excessive), 1 (message dump), 2 (debug), 3 (info,
    /// the level of nearly all events and the default), 4 (warning) or 5 (error).
    pub fn new(level: impl Into<Number>) -> Self {
        Self { level: level.into() }
    }
}

impl Command for Level {
    type Reply<'r> = Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("LEVEL ");
        // The daemon would take any text for a number.
        if self.level.magnitude > 5 {
            return Err(request.invalid("level", "is no level; 0 to 5 is expected"));
        }
        request.unsigned("level", self.level)
    }
}
