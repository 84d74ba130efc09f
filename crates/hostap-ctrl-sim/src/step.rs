//! What a daemon does, step by step.

use std::time::Duration;

/// One thing the daemon does when a rule applies. Steps run in order.
///
/// A rule without any step is a command that is never answered.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step {
    /// Sends this datagram to the client that asked. May be empty.
    Reply(Vec<u8>),
    /// Sends this event to the client that asked, attached or not.
    Event(Vec<u8>),
    /// Sends this event to every monitor whose level lets it through.
    EventToMonitors(Vec<u8>),
    /// Does nothing for this long. As in a real, single-threaded daemon nobody else is served.
    Delay(Duration),
    /// Sends this datagram to the client that asked after this long; others are served meanwhile.
    Late(Duration, Vec<u8>),
    /// Lets the behaviour handle the command, as if there were no rule.
    Behave,
    /// Lets the behaviour handle the command now, and sends its reply after this long.
    BehaveLate(Duration),
    /// Lets the behaviour handle the command, and sends its reply twice.
    BehaveTwice,
    /// Leaves the next commands, this many, from whomever they come, without an answer. They are
    /// logged, but no rule sees or counts them.
    Ignore(usize),
    /// Sends events to the client that asked until the kernel takes no more (at most
    /// [`MOST_FILLING`]). A client that is connected to the daemon holds the daemon's send buffer
    /// then, so that nobody can be answered until it reads; this is so with real daemons too.
    Fill,
    /// Adds the client that asked to the monitors. Sends nothing.
    Attach,
    /// Removes the client that asked from the monitors. Sends nothing.
    Detach,
    /// Closes the socket and opens it anew under the same address, as wpa_supplicant does when a
    /// queue is full. Monitors and state stay. On UNIX, clients connected to the old socket get
    /// `ECONNREFUSED`.
    Reopen,
    /// Ends, and comes back after this long as a new daemon under the same address: no monitors, no
    /// state, a new cookie. Rules keep their counts. Later steps of the rule do not run.
    Restart(Duration),
    /// Ends and removes the socket file. Later steps of the rule do not run.
    Die,
    /// Ends as if killed: the socket file stays. Later steps of the rule do not run.
    DieLeavingFile,
}

/// The most events that [`Step::Fill`] sends (UDP has no end of its own).
pub const MOST_FILLING: usize = 4096;

impl Step {
    /// [`Step::Reply`].
    pub fn reply(bytes: impl Into<Vec<u8>>) -> Self {
        Self::Reply(bytes.into())
    }

    /// A reply of no bytes, which is a legal reply.
    pub fn empty() -> Self {
        Self::Reply(Vec::new())
    }

    /// A reply of `length` bytes, each an `x`. The kernel refuses what exceeds its buffers: some
    /// 208 KiB on UNIX sockets, 65,507 bytes on UDP over IPv4.
    pub fn oversized(length: usize) -> Self {
        Self::Reply(vec![b'x'; length])
    }

    /// [`Step::Event`].
    pub fn event(bytes: impl Into<Vec<u8>>) -> Self {
        Self::Event(bytes.into())
    }

    /// [`Step::EventToMonitors`].
    pub fn event_to_monitors(bytes: impl Into<Vec<u8>>) -> Self {
        Self::EventToMonitors(bytes.into())
    }

    /// [`Step::Delay`].
    pub fn delay(time: Duration) -> Self {
        Self::Delay(time)
    }

    /// [`Step::Late`].
    pub fn late(after: Duration, bytes: impl Into<Vec<u8>>) -> Self {
        Self::Late(after, bytes.into())
    }

    /// Numbered events to the client that asked: `<3>TEST-EVENT 0`, `<3>TEST-EVENT 1`, ...
    pub fn events(count: usize) -> Vec<Self> {
        (0..count).map(|number| Self::event(format!("<3>TEST-EVENT {number}"))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_forms() {
        assert_eq!(Step::reply("OK\n"), Step::Reply(b"OK\n".to_vec()));
        assert_eq!(Step::empty(), Step::reply(""));
        assert_eq!(Step::oversized(3), Step::reply("xxx"));
        assert_eq!(
            Step::events(2),
            [Step::event("<3>TEST-EVENT 0"), Step::event("<3>TEST-EVENT 1")]
        );
    }
}
