//! Carries out a drawn script with one library, so that nothing in its transcript depends on
//! time: after each call the daemon finishes what it has to do.

use std::fs::File;
use std::net::UdpSocket;
use std::os::fd::BorrowedFd;
use std::os::unix::net::{UnixDatagram, UnixListener};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use ffi_tests::library::{Library, OURS};
use ffi_tests::run::{Handle, Run};
use ffi_tests::surroundings;
use hostap_ctrl_sim::{Daemon, Peer, Transport};
#[cfg(not(feature = "udp"))]
use {
    crate::script::Client,
    std::ffi::{CStr, CString},
};

use crate::script::{Call, SLOTS, Script, Target, command};
use crate::signals::Signals;
use crate::transcript;

/// hostap counts its sockets without regard to threads: two must not open with it at a time.
static OPENING: Mutex<()> = Mutex::new(());

/// An open connection.
struct Connection {
    handle: Handle,
    /// How the daemon calls it.
    peer: Option<Peer>,
    /// A request on it failed after it had been sent. "A late reply does not answer the next
    /// command": what then happens to that one differs, so it is only closed.
    given_up: bool,
}

/// What `library` shows when it carries out `script`.
pub(crate) fn play(library: &'static Library, script: &Script) -> String {
    let run = Run::new(library, false);
    let stream = UnixListener::bind(run.directory().join("stream"));
    let mut player = Player {
        run,
        script,
        daemon: None,
        hidden: None,
        _stream: stream.expect("a fresh directory has room for a socket"),
        slots: Default::default(),
    };
    player.prepare();
    for (number, call) in script.calls.iter().enumerate() {
        player.call(number, call);
        player.settle();
    }
    player.finish()
}

struct Player<'a> {
    run: Run,
    script: &'a Script,
    daemon: Option<Daemon>,
    /// The one in the abstract namespace.
    hidden: Option<Daemon>,
    /// A socket of another kind.
    _stream: UnixListener,
    slots: [Option<Connection>; SLOTS],
}

impl Player<'_> {
    /// The daemons, what else paths may lead to, and the first connections.
    fn prepare(&mut self) {
        let directory = self.run.directory().to_owned();
        File::create(directory.join("file")).expect("a file in a fresh directory");
        drop(UnixDatagram::bind(directory.join("stale")).expect("a socket nobody has"));
        self.daemon = Some(self.run.daemon(self.script.daemon()));
        let hides = |call: &Call| matches!(call, Call::Open { target: Target::Abstract, .. });
        if self.script.calls.iter().any(hides) && !cfg!(feature = "udp") {
            let name = directory.join("hidden").display().to_string();
            let hidden = Daemon::start(Transport::abstract_name(name), self.script.daemon());
            self.hidden = Some(hidden.expect("no other run has this name"));
        }
        let client = first_client(self.script);
        for slot in 0..self.script.connections {
            self.call(0, &Call::Open { slot, target: Target::Daemon, client });
        }
    }

    fn call(&mut self, number: usize, call: &Call) {
        match call {
            Call::Open { slot, target, client } => {
                self.close(*slot);
                self.slots[*slot] = self.open(target, *client);
            }
            Call::Close { slot } => self.close(*slot),
            Call::Request { slot, tail, capacity, callback, signals, .. } => {
                let command = command(number, &tail.0);
                self.with_signals(*slot, *signals, |run, handle| {
                    if *callback {
                        run.request(handle, &command, *capacity)
                    } else {
                        run.request_without_callback(handle, &command, *capacity)
                    }
                });
            }
            Call::Unknown { slot, command, capacity } => {
                self.with_signals(*slot, 0, |run, handle| {
                    run.request(handle, &command.0, *capacity)
                });
            }
            Call::Attach { slot, signals, .. } => {
                self.with_signals(*slot, *signals, Run::attach);
            }
            Call::Detach { slot, .. } => self.with_signals(*slot, 0, Run::detach),
            Call::Recv { slot, capacity } => self.recv(*slot, *capacity),
            Call::Pending { slot } => {
                if let Some(handle) = self.handle(*slot) {
                    self.run.pending(handle);
                }
            }
            Call::Event(bytes) => {
                let reached = self.daemon.as_ref().map(|daemon| daemon.send_event(&bytes.0));
                let reached = reached.and_then(Result::ok);
                self.run.note(format!("the daemon tells {reached:?} monitors"));
            }
            Call::Message { slot, bytes } => {
                let sent = self.send_to(*slot, &bytes.0);
                self.run.note(format!("the daemon tells one client: {sent}"));
            }
            Call::Flood { slot, capacity } => self.flood(*slot, *capacity),
            Call::Again => self.again(),
            Call::RemoteName { slot } => self.remote_name(*slot),
        }
    }

    /// The connection there, unless it was given up.
    fn handle(&self, slot: usize) -> Option<Handle> {
        let usable = |connection: &&Connection| !connection.given_up;
        self.slots[slot].as_ref().filter(usable).map(|connection| connection.handle)
    }

    fn open(&mut self, target: &Target, client: crate::script::Client) -> Option<Connection> {
        let serial = (self.run.library().name != OURS.name)
            .then(|| OPENING.lock().unwrap_or_else(PoisonError::into_inner));
        // Over UDP opening makes two requests. With nobody there they fail, and besides "A host or
        // an interface that is not known is not `(null)`".
        let given_up =
            cfg!(feature = "udp") && !self.daemon.as_ref().is_some_and(Daemon::is_running);
        let handle = self.open_handle(target, client);
        drop(serial);
        if handle.is_null() {
            return None;
        }
        self.run.describe(handle);
        Some(Connection { handle, peer: self.peer_of(handle), given_up })
    }

    /// Over UDP there is one address and no directory.
    #[cfg(feature = "udp")]
    fn open_handle(&mut self, _: &Target, _: crate::script::Client) -> Handle {
        self.run.open()
    }

    #[cfg(not(feature = "udp"))]
    fn open_handle(&mut self, target: &Target, client: Client) -> Handle {
        let directory = self.run.directory().display().to_string();
        let path = match target {
            Target::Daemon => format!("{directory}/daemon").into_bytes(),
            Target::DoubleSlash => format!("{directory}//daemon").into_bytes(),
            Target::Abstract => format!("@abstract:{directory}/hidden").into_bytes(),
            Target::AbstractNobody => format!("@abstract:{directory}/nobody").into_bytes(),
            Target::Other("") => Vec::new(),
            Target::Other(name) => format!("{directory}/{name}").into_bytes(),
            Target::Text(text) => text.0.clone(),
        };
        let path = CString::new(path).expect("texts are drawn without NUL");
        let open2 = |run: &mut Run, client: &CStr| run.open2(Some(&path), Some(client));
        match client {
            Client::Usual => self.run.open_path(Some(&path)),
            Client::Relative => open2(&mut self.run, c"client"),
            Client::Directory(name) => {
                let client = CString::new(format!("{directory}/{name}")).expect("it has no NUL");
                open2(&mut self.run, &client)
            }
        }
    }

    fn peer_of(&self, handle: Handle) -> Option<Peer> {
        let descriptor = self.run.get_fd(handle);
        if let Some(path) = surroundings::bound_path(descriptor) {
            return Some(Peer::Path(path));
        }
        // SAFETY: the connection is open, and so is its descriptor.
        let descriptor = unsafe { BorrowedFd::borrow_raw(descriptor) };
        let copy = UdpSocket::from(descriptor.try_clone_to_owned().ok()?);
        copy.local_addr().ok().map(Peer::Udp)
    }

    fn close(&mut self, slot: usize) {
        if let Some(connection) = self.slots[slot].take() {
            self.run.close(connection.handle);
        }
    }

    /// A call that waits for an answer, interrupted so often.
    fn with_signals(
        &mut self,
        slot: usize,
        count: u8,
        call: impl FnOnce(&mut Run, Handle) -> std::ffi::c_int,
    ) {
        let Some(handle) = self.handle(slot) else { return };
        let start = Instant::now();
        let signals = Signals::start(count);
        let returned = call(&mut self.run, handle);
        drop(signals);
        if returned == -2 {
            // "The limit of 10 seconds holds for the whole request": in hostap 2.10 each event and
            // signal starts it anew, and they come within milliseconds here.
            let in_time = (9.9..11.0).contains(&start.elapsed().as_secs_f64());
            self.run.note(format!("  after ten seconds: {in_time}"));
        }
        // Over UDP sending succeeds when nobody is there, and receiving tells.
        if returned == -2 || cfg!(feature = "udp") && self.was_refused() {
            if let Some(connection) = &mut self.slots[slot] {
                connection.given_up = true;
            }
        }
    }

    /// Whether the last call failed because nobody is there.
    fn was_refused(&self) -> bool {
        let refused = format!("-> -1 errno {}", libc::ECONNREFUSED);
        self.run.transcript().lines().last().is_some_and(|line| line.contains(&refused))
    }

    fn recv(&mut self, slot: usize, capacity: usize) {
        let Some(handle) = self.handle(slot) else { return };
        // Over UDP it would wait for ever, so we make sure ourselves that something is there.
        if cfg!(feature = "udp") {
            let told = self.run.pending(handle);
            let is_there = is_readable(self.run.get_fd(handle));
            self.run.note(format!("  {told} is right: {}", (told == 1) == is_there));
            if !is_there {
                return;
            }
        }
        self.run.recv(handle, capacity);
    }

    /// How sending to that client went.
    fn send_to(&self, slot: usize, bytes: &[u8]) -> &'static str {
        let peer = self.slots[slot].as_ref().and_then(|connection| connection.peer.as_ref());
        match (&self.daemon, peer) {
            (Some(daemon), Some(peer)) if daemon.send_to(peer, bytes).is_ok() => "sent",
            _ => "not sent",
        }
    }

    fn flood(&mut self, slot: usize, capacity: usize) {
        // Over UDP a full queue loses datagrams in silence.
        let Some(handle) = self.handle(slot).filter(|_| !cfg!(feature = "udp")) else { return };
        let fits = |number: &usize| {
            *number < 1_000 && self.send_to(slot, format!("<3>{number}").as_bytes()) == "sent"
        };
        let count = (0..).take_while(fits).count();
        self.run.note(format!("the daemon sends {count} events"));
        while self.run.recv(handle, capacity) == 0 {}
    }

    fn again(&mut self) {
        let reopened = self.daemon.as_ref().is_some_and(|daemon| daemon.reopen().is_ok());
        if !reopened {
            self.log_daemon();
            self.daemon = Some(self.run.daemon(self.script.daemon()));
        }
        self.run.note(format!("the daemon is there again: {reopened}"));
    }

    fn log_daemon(&mut self) {
        if let Some(daemon) = self.daemon.take() {
            self.run.daemon_log(&daemon);
        }
    }

    #[cfg(not(feature = "udp-remote"))]
    fn remote_name(&mut self, _: usize) {}

    #[cfg(feature = "udp-remote")]
    fn remote_name(&mut self, slot: usize) {
        let Some(handle) = self.handle(slot) else { return };
        let _alone = OPENING.lock().unwrap_or_else(PoisonError::into_inner);
        // SAFETY: the connection is open.
        let name = unsafe { (self.run.library().get_remote_ifname)(handle.0) };
        // SAFETY: it is a C string, and nobody else calls the function meanwhile.
        let name = unsafe { std::ffi::CStr::from_ptr(name) }.to_owned();
        self.run.note(format!("the remote interface is {name:?}"));
    }

    /// Waits until the daemons have done all they were asked for, or have ended.
    fn settle(&self) {
        for daemon in [&self.daemon, &self.hidden].into_iter().flatten() {
            if daemon.settle().is_err() {
                daemon.wait_for_end(Duration::from_secs(5));
            }
        }
    }

    fn finish(mut self) -> String {
        (0..SLOTS).for_each(|slot| self.close(slot));
        self.log_daemon();
        if let Some(hidden) = self.hidden.take() {
            self.run.daemon_log(&hidden);
        }
        let client = self.run.directory().join("client");
        for (path, _) in surroundings::sockets_in(&client, "") {
            self.run.note(format!("left behind: {}", path.display()));
        }
        transcript::comparable(&self.run)
    }
}

/// Where the first connection's own socket goes: in the usual directory if others are there.
fn first_client(script: &Script) -> crate::script::Client {
    use crate::script::Client;
    let usual = |call: &Call| matches!(call, Call::Open { client: Client::Usual, .. });
    if script.calls.iter().any(usual) { Client::Usual } else { Client::Directory("client") }
}

/// Whether receiving from it would not wait.
fn is_readable(descriptor: std::ffi::c_int) -> bool {
    let mut entry = libc::pollfd { fd: descriptor, events: libc::POLLIN, revents: 0 };
    // SAFETY: the pointer is to the one entry that the count announces.
    unsafe { libc::poll(&mut entry, 1, 0) == 1 }
}
