//! The two faces of P2P behind one, and what real daemons said.
#![allow(dead_code, unused_imports)] // Each test program uses its share.

mod face;
mod recorded;

use std::path::PathBuf;
use std::time::{Duration, Instant};

pub(crate) use face::{Face, Faces};
use hostap_ctrl::value::MacAddress;
use hostap_ctrl_sim::{Daemon, Pattern, Script, Step, Transport};
pub(crate) use recorded::{events, replies};
use tempfile::TempDir;

/// More than anything takes on a busy machine.
pub(crate) const LONG: Duration = Duration::from_secs(10);

pub(crate) fn address(last: u8) -> MacAddress {
    MacAddress::new([0x42, 0, 0, 0, last, 0])
}

/// A directory with a daemon that does P2P.
pub(crate) struct Place {
    directory: TempDir,
    pub(crate) daemon: Daemon,
}

/// How a daemon with no groups answers, before what a test adds.
pub(crate) fn quiet() -> Script {
    Script::wpa_supplicant()
        .on("INTERFACES", [Step::reply("p2p-dev-wlan0\nwlan0\n")])
        .on(Pattern::prefix("P2P_PEER"), [Step::reply("FAIL\n")])
        .on("P2P_FIND", [Step::reply("OK\n")])
        .on("P2P_STOP_FIND", [Step::reply("OK\n")])
        .on("P2P_CANCEL", [Step::reply("FAIL\n")])
}

/// A reply, and the events after it.
pub(crate) fn then<E: AsRef<[u8]>>(reply: &str, events: impl IntoIterator<Item = E>) -> Vec<Step> {
    let events = events.into_iter().map(|event| Step::event_to_monitors(event.as_ref()));
    [Step::reply(reply)].into_iter().chain(events).collect()
}

impl Place {
    pub(crate) fn new(script: Script) -> Self {
        Self::named("p2p-dev-wlan0", script)
    }

    pub(crate) fn named(socket: &str, script: Script) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let transport = Transport::unix(directory.path().join(socket));
        let daemon = Daemon::start(transport, script).unwrap();
        Self { directory, daemon }
    }

    /// Where a socket of this name is, or may be.
    pub(crate) fn socket(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    pub(crate) fn open(&self, faces: &Faces) -> Face {
        Face::open(faces, self.daemon.path().unwrap(), self.directory.path())
    }

    /// Whether the daemon was sent this.
    pub(crate) fn was_sent(&self, command: &str) -> bool {
        self.daemon.received().iter().any(|sent| sent == command.as_bytes())
    }

    /// Waits until the daemon was sent this.
    pub(crate) fn wait_for(&self, command: &str) {
        let found = self.daemon.wait_for(LONG, |log| {
            log.iter().any(|it| it.is_received() && it.bytes == command.as_bytes())
        });
        found.unwrap_or_else(|_| panic!("{command} did not come: {}", self.sent()));
    }

    /// Waits until no client is left: what is undone behind a task's back takes a moment.
    pub(crate) fn wait_until_left(&self) {
        let deadline = Instant::now() + LONG;
        while self.clients() > 0 {
            assert!(Instant::now() < deadline, "{} clients are left", self.clients());
            std::thread::yield_now();
        }
    }

    /// All that the daemon was sent, to be read.
    pub(crate) fn sent(&self) -> String {
        let sent = self.daemon.received();
        sent.iter().map(|sent| format!("{}\n", sent.escape_ascii())).collect()
    }

    /// The socket files of clients.
    pub(crate) fn clients(&self) -> usize {
        let entries = std::fs::read_dir(self.directory.path()).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name());
        names.filter(|name| name.to_string_lossy().starts_with("wpa_ctrl_")).count()
    }
}
