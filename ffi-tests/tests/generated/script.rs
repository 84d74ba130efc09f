//! What a drawn script is: calls of the library, and what the simulated daemon does meanwhile.

use std::fmt;
use std::time::Duration;

use ffi_tests::shown::escaped;
use hostap_ctrl_sim::{CookieRule, Pattern, Script as DaemonScript, Step};

/// How many connections a script can have open at once.
pub(crate) const SLOTS: usize = 3;

/// What all messages of a script together may hold of the kernel's send buffer (208 KiB), so that
/// the daemon never finds a queue full by chance.
const MOST_BUFFERED: usize = 150_000;

/// The bytes of a datagram or command; shown as text.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Bytes(pub(crate) Vec<u8>);

impl fmt::Debug for Bytes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&escaped(&self.0))
    }
}

impl Bytes {
    /// Whether hostap's rule takes it for an event.
    fn is_event(&self) -> bool {
        self.0.first() == Some(&b'<') || self.names_an_interface()
    }

    fn names_an_interface(&self) -> bool {
        self.0.starts_with(b"IFNAME=")
    }

    /// An upper limit of the kernel's memory for it.
    fn cost(&self) -> usize {
        match self.0.len() {
            small @ 0..16_000 => 2 * small + 1_024,
            large => large + 10_000,
        }
    }
}

/// Where a connection goes.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "udp", expect(dead_code, reason = "over UDP there is one daemon"))]
pub(crate) enum Target {
    /// The daemon.
    Daemon,
    /// The daemon, by a path with a slash too many.
    DoubleSlash,
    /// A second daemon, in the abstract namespace.
    Abstract,
    /// An abstract name that nobody has.
    AbstractNobody,
    /// A path in the run's directory: nothing, a file, a socket of the wrong kind, ...
    Other(&'static str),
    /// Any text without a NUL, relative to wherever the tests run.
    Text(Bytes),
}

/// Where the client's own socket goes.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(feature = "udp", expect(dead_code, reason = "over UDP it has no name"))]
pub(crate) enum Client {
    /// `wpa_ctrl_open`: in the usual directory.
    Usual,
    /// `wpa_ctrl_open2`: in a directory that is not absolute, so in the usual one again.
    Relative,
    /// `wpa_ctrl_open2`: in the run's directory, under this name.
    Directory(&'static str),
}

/// What happens to the daemon when it has answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum After {
    Nothing,
    Reopen,
    Die,
    DieLeavingFile,
}

/// What the daemon does with one command.
#[derive(Debug, Clone)]
pub(crate) struct Behaviour {
    /// Sent first.
    pub(crate) events: Vec<Bytes>,
    /// The pause before the reply, in milliseconds.
    pub(crate) delay: u8,
    /// Sent last; without any the command is never answered.
    pub(crate) replies: Vec<Bytes>,
    pub(crate) after: After,
}

/// One step of a script. `slot` names a connection; without one open there, the step is skipped.
#[derive(Debug, Clone)]
pub(crate) enum Call {
    Open {
        slot: usize,
        target: Target,
        client: Client,
    },
    Close {
        slot: usize,
    },
    Request {
        slot: usize,
        tail: Bytes,
        capacity: usize,
        callback: bool,
        signals: u8,
        then: Behaviour,
    },
    /// A command that the daemon does not know.
    Unknown {
        slot: usize,
        command: Bytes,
        capacity: usize,
    },
    Attach {
        slot: usize,
        signals: u8,
        then: Behaviour,
    },
    Detach {
        slot: usize,
        then: Behaviour,
    },
    Recv {
        slot: usize,
        capacity: usize,
    },
    Pending {
        slot: usize,
    },
    /// The daemon sends this to its monitors.
    Event(Bytes),
    /// The daemon sends this to one client, attached or not.
    Message {
        slot: usize,
        bytes: Bytes,
    },
    /// The daemon sends to one client until its queue is full; the client then reads it all.
    Flood {
        slot: usize,
        capacity: usize,
    },
    /// The daemon makes its socket anew, or is started again when it has died.
    Again,
    /// `wpa_ctrl_get_remote_ifname`, in a library for remote UDP.
    RemoteName {
        slot: usize,
    },
}

/// A whole case.
#[derive(Debug, Clone)]
pub(crate) struct Script {
    /// How many connections there are from the start.
    pub(crate) connections: usize,
    /// No request's buffer is smaller.
    pub(crate) smallest: usize,
    /// The daemon's answer to IFNAME, which is asked for by opening over UDP.
    pub(crate) interface: Bytes,
    /// Which of the calls that are answered is not.
    pub(crate) silence: Option<usize>,
    pub(crate) calls: Vec<Call>,
}

impl Call {
    fn behaviour_mut(&mut self) -> Option<&mut Behaviour> {
        match self {
            Self::Request { then, .. } | Self::Attach { then, .. } | Self::Detach { then, .. } => {
                Some(then)
            }
            _ => None,
        }
    }
}

impl Script {
    /// The script without what the two libraries are known to differ in, each named as in
    /// `DEVIATIONS.md`, and without what would make a run depend on time.
    pub(crate) fn admissible(mut self) -> Self {
        let mut left = MOST_BUFFERED;
        let smallest = self.smallest;
        for call in &mut self.calls {
            match call {
                Call::Event(bytes) => fit(bytes, smallest, SLOTS, &mut left),
                Call::Message { bytes, .. } => fit(bytes, smallest, 1, &mut left),
                _ => {}
            }
            let Some(then) = call.behaviour_mut() else { continue };
            for bytes in then.events.iter_mut().chain(&mut then.replies) {
                fit(bytes, smallest, 1, &mut left);
            }
            // Silence costs ten seconds: only where it was drawn.
            if then.replies.iter().all(Bytes::is_event) {
                then.replies.push(Bytes(b"OK\n".to_vec()));
            }
        }
        // What a signal is to interrupt has to last.
        for call in &mut self.calls {
            if let Call::Request { signals, then, .. } | Call::Attach { signals, then, .. } = call {
                then.delay = then.delay.max(if *signals > 0 { 10 } else { 0 });
            }
        }
        if let Some(number) = self.silence {
            let mut answered: Vec<_> =
                self.calls.iter_mut().filter_map(Call::behaviour_mut).collect();
            let count = answered.len().max(1);
            if let Some(then) = answered.get_mut(number % count) {
                then.replies.clear();
            }
        }
        self
    }

    /// What the daemon is told.
    pub(crate) fn daemon(&self) -> DaemonScript {
        // A connection that was opened while the daemon was dead has no cookie.
        let mut script = DaemonScript::new()
            .cookie_rule(CookieRule::Optional)
            .on(Pattern::exact("IFNAME"), [Step::reply(self.interface.0.clone())]);
        let (mut attached, mut detached) = (0, 0);
        for (number, call) in self.calls.iter().enumerate() {
            match call {
                Call::Request { then, .. } => {
                    script = script.on(Pattern::prefix(command(number, &[])), then.steps());
                }
                Call::Attach { then, .. } => {
                    attached += 1;
                    let ok = then.replies.iter().any(|reply| reply.0 == b"OK\n");
                    let joins = ok.then_some(Step::Attach);
                    let steps = joins.into_iter().chain(then.steps());
                    script = script.on(Pattern::exact("ATTACH").nth(attached), steps);
                }
                Call::Detach { then, .. } => {
                    detached += 1;
                    let steps = [Step::Detach].into_iter().chain(then.steps());
                    script = script.on(Pattern::exact("DETACH").nth(detached), steps);
                }
                _ => {}
            }
        }
        script
    }
}

impl Behaviour {
    fn steps(&self) -> Vec<Step> {
        let mut steps: Vec<Step> =
            self.events.iter().map(|event| Step::event(event.0.clone())).collect();
        if self.delay > 0 {
            steps.push(Step::delay(Duration::from_millis(self.delay.into())));
        }
        steps.extend(self.replies.iter().map(|reply| Step::reply(reply.0.clone())));
        steps.extend(match self.after {
            After::Nothing => None,
            After::Reopen => Some(Step::Reopen),
            After::Die => Some(Step::Die),
            After::DieLeavingFile => Some(Step::DieLeavingFile),
        });
        steps
    }
}

/// The command of the call of that number: each has its own rule.
pub(crate) fn command(number: usize, tail: &[u8]) -> Vec<u8> {
    [format!("TEST {number} ").as_bytes(), tail].concat()
}

fn fit(bytes: &mut Bytes, smallest: usize, copies: usize, left: &mut usize) {
    // "An event is an event in a small buffer, too": in less than seven bytes hostap takes an
    // event of an interface for a reply, and without any room every event.
    if (smallest == 0 && bytes.is_event()) || (smallest < 7 && bytes.names_an_interface()) {
        bytes.0.insert(0, b'x');
    }
    // "A full queue is waited for, not slept through": how long that takes is not the same.
    if bytes.cost() * copies > *left {
        bytes.0.truncate(8);
    }
    *left = left.saturating_sub(bytes.cost() * copies);
}
