//! A process of the world: a wpa_supplicant or a hostapd, behind one or more sockets.

use std::sync::Arc;
use std::time::Duration;

use super::air::Air;
use super::core::{Core, PortState, State};
use super::notice::{Member, Notice, ProcessId};
use crate::monitors::Monitors;
use crate::transport::Peer;

/// Which of its process' sockets something is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SocketName {
    Interface(String),
    Global,
}

/// A command that came.
pub(crate) struct Request<'a> {
    pub(crate) socket: &'a SocketName,
    pub(crate) command: &'a [u8],
    pub(crate) from: &'a Peer,
    /// Those who are attached to this socket.
    pub(crate) monitors: &'a mut Monitors,
    pub(crate) udp: bool,
}

/// A timer that was set. A process keeps the ids that it waits for, and forgets one to cancel it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct TimerId(pub(crate) u64);

/// One program with its state. Its methods run one at a time in the whole world, so that what one
/// process does to the [`Air`] another one finds complete.
pub(crate) trait Process: Send {
    /// Handles one command. `None`: silence. Events of [`Context::event`] go out before the reply.
    fn command(&mut self, request: Request<'_>, context: &mut Context<'_>) -> Option<Vec<u8>>;

    /// A timer has ended; it may be one that is forgotten.
    fn wake(&mut self, timer: TimerId, context: &mut Context<'_>);

    /// Another process, or the world's owner, did something that one of its interfaces hears of.
    fn notice(&mut self, interface: &str, notice: Notice, context: &mut Context<'_>);

    /// It starts: at the beginning, and whenever it is restarted. Everything but what is configured
    /// is forgotten; the sockets are there.
    fn start(&mut self, context: &mut Context<'_>);
}

/// What a process can do to the world.
pub(crate) struct Context<'a> {
    pub(super) core: &'a Arc<Core>,
    pub(super) state: &'a mut State,
    pub(super) process: ProcessId,
}

impl Context<'_> {
    /// The radios of the world.
    pub(crate) fn air(&mut self) -> &mut Air {
        &mut self.state.air
    }

    /// This process' interface as the air knows it.
    pub(crate) fn member(&self, interface: &str) -> Member {
        Member { process: self.process, interface: interface.into() }
    }

    /// An event, with its level (`<3>...`), to the monitors of an interface; and, behind
    /// `IFNAME=`, to those of the global socket.
    pub(crate) fn event(&mut self, interface: &str, text: impl AsRef<[u8]>) {
        self.interface_event(interface, text.as_ref());
        let prefix = format!("IFNAME={interface} ").into_bytes();
        self.global_event([&prefix, text.as_ref()].concat());
    }

    /// An event to the monitors of an interface only.
    pub(crate) fn interface_event(&mut self, interface: &str, text: impl AsRef<[u8]>) {
        let name = SocketName::Interface(interface.into());
        self.send(&name, text.as_ref());
    }

    /// An event to the monitors of the global socket, as it stands.
    pub(crate) fn global_event(&mut self, text: impl AsRef<[u8]>) {
        self.send(&SocketName::Global, text.as_ref());
    }

    fn send(&mut self, socket: &SocketName, text: &[u8]) {
        for port in self.ports().filter(|port| port.name == *socket) {
            port.outbox.push(text.to_vec());
        }
    }

    fn ports(&mut self) -> impl Iterator<Item = &mut PortState> {
        let process = self.process;
        self.state.ports.iter_mut().filter(move |port| port.process == process && !port.closed)
    }

    /// The interfaces that have a socket, in the order in which they came.
    pub(crate) fn interfaces(&mut self) -> Vec<String> {
        self.ports()
            .filter_map(|port| match &port.name {
                SocketName::Interface(name) => Some(name.clone()),
                SocketName::Global => None,
            })
            .collect()
    }

    /// Sets a timer. `time` is what a real daemon would wait; the world's pace makes it shorter.
    /// Zero: as soon as the command under way has been answered.
    pub(crate) fn after(&mut self, time: Duration) -> TimerId {
        self.state.set_timer(self.process, time)
    }

    /// How long the world has been there, in seconds of the clock on the wall.
    pub(crate) fn now(&self) -> Duration {
        self.state.started.elapsed()
    }

    /// Opens a socket for an interface that came into being, as P2P groups do.
    ///
    /// # Errors
    /// What bind said.
    pub(crate) fn open_interface(&mut self, interface: &str) -> std::io::Result<()> {
        let like = self.ports().find(|port| matches!(port.name, SocketName::Interface(_)));
        let directory = like.and_then(|port| Some(port.transport.path()?.parent()?.to_path_buf()));
        let transport = super::core::place(directory.as_deref(), interface);
        let name = SocketName::Interface(interface.into());
        self.state.open_port(self.core, self.process, name, transport)
    }

    /// Closes an interface's socket after the events that wait for its monitors.
    pub(crate) fn close_interface(&mut self, interface: &str) {
        let name = SocketName::Interface(interface.into());
        self.ports().filter(|port| port.name == name).for_each(|port| port.ending = true);
    }

    /// Ends the process: its sockets close after the events that wait for their monitors.
    pub(crate) fn end(&mut self) {
        self.ports().for_each(|port| port.ending = true);
    }
}

/// ATTACH, DETACH and LEVEL as both daemons have them; `None` for every other command.
pub(crate) fn transport_command(request: &mut Request<'_>) -> Option<&'static [u8]> {
    let Request { command, from, monitors, .. } = request;
    let done = match *command {
        b"ATTACH" => {
            monitors.attach(from);
            true
        }
        b"DETACH" => monitors.detach(from),
        _ => {
            let level = command.strip_prefix(b"LEVEL ")?;
            monitors.set_level(from, crate::behaviour::atoi(level))
        }
    };
    Some(if done { b"OK\n" } else { b"FAIL\n" })
}
