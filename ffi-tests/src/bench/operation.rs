//! What is measured: each operation is a row of the tables.

/// One call, or two that belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operation {
    /// `wpa_ctrl_request` that is answered at once.
    Request,
    /// The same with one event before the reply.
    RequestWithEvent,
    /// The same with eight.
    RequestWithEvents,
    /// `wpa_ctrl_pending`, which says yes, and `wpa_ctrl_recv`.
    PendingAndReceive,
    /// `wpa_ctrl_pending`, which says no.
    Pending,
    /// `wpa_ctrl_attach` and `wpa_ctrl_detach`.
    AttachAndDetach,
    /// `wpa_ctrl_open` and `wpa_ctrl_close`.
    OpenAndClose,
}

const EVENT: &[u8] = b"<3>CTRL-EVENT-SCAN-RESULTS ";
const PONG: &[u8] = b"PONG\n";
const OK: &[u8] = b"OK\n";

impl Operation {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Request,
        Self::RequestWithEvent,
        Self::RequestWithEvents,
        Self::PendingAndReceive,
        Self::Pending,
        Self::AttachAndDetach,
        Self::OpenAndClose,
    ];

    /// Those that a daemon has a part in that takes time.
    pub const ROUND_TRIPS: [Self; 3] =
        [Self::Request, Self::RequestWithEvent, Self::RequestWithEvents];

    /// What the tables call it.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::RequestWithEvent => "request, an event before the reply",
            Self::RequestWithEvents => "request, 8 events before the reply",
            Self::PendingAndReceive => "pending + recv of an event",
            Self::Pending => "pending, nothing there",
            Self::AttachAndDetach => "attach + detach",
            Self::OpenAndClose => "open + close",
        }
    }

    /// How often it is carried out in one go. A UNIX socket's queue holds 11 datagrams unless
    /// somebody changed net.unix.max_dgram_qlen, so no more than that are put into it.
    pub const fn batch(self) -> usize {
        match self {
            Self::Request | Self::PendingAndReceive => 8,
            Self::RequestWithEvent | Self::AttachAndDetach | Self::OpenAndClose => 4,
            Self::RequestWithEvents => 1,
            Self::Pending => 16,
        }
    }

    /// The command that a request sends: a daemon tells by it what to answer.
    pub const fn command(self) -> &'static [u8] {
        match self {
            Self::RequestWithEvent => b"EVENT",
            Self::RequestWithEvents => b"8 EVENTS",
            _ => b"PING",
        }
    }

    /// The operation whose command this is.
    pub fn of_command(command: &[u8]) -> Self {
        let of_command = |operation: &Self| operation.command() == command;
        Self::ROUND_TRIPS.into_iter().find(of_command).unwrap_or(Self::Request)
    }

    /// The datagrams that the client receives in it.
    pub const fn incoming(self) -> &'static [&'static [u8]] {
        match self {
            Self::Request => &[PONG],
            Self::RequestWithEvent => &[EVENT, PONG],
            Self::RequestWithEvents => {
                &[EVENT, EVENT, EVENT, EVENT, EVENT, EVENT, EVENT, EVENT, PONG]
            }
            Self::PendingAndReceive => &[EVENT],
            Self::AttachAndDetach => &[OK, OK],
            Self::Pending | Self::OpenAndClose => &[],
        }
    }

    /// How many datagrams the client sends in it.
    pub const fn outgoing(self) -> usize {
        match self {
            Self::Request | Self::RequestWithEvent | Self::RequestWithEvents => 1,
            Self::AttachAndDetach => 2,
            Self::PendingAndReceive | Self::Pending | Self::OpenAndClose => 0,
        }
    }

    /// How many of the events it brings are given to a callback.
    pub const fn callbacks(self) -> usize {
        match self {
            Self::RequestWithEvent => 1,
            Self::RequestWithEvents => 8,
            _ => 0,
        }
    }

    /// The most of the reference's time that ours is wanted to take.
    pub const fn target(self) -> f64 {
        match self {
            Self::RequestWithEvent | Self::RequestWithEvents => 0.75,
            _ => 1.00,
        }
    }
}
