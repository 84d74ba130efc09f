//! What the scenarios' daemons have in common.

use std::time::{Duration, Instant};

use hostap_ctrl_sim::{Daemon, Peer, Script, Step};

use crate::run::{Handle, Run};

/// Longer than anything that is waited for takes.
pub(super) const PATIENCE: Duration = Duration::from_secs(5);

/// A daemon of rules alone, which answers what opening a connection over UDP asks. Rules for any
/// command can be added to it without spoiling that.
pub(super) fn rules() -> Script {
    Script::new().on("GET_COOKIE", [Step::Behave]).on("IFNAME", [Step::reply("wlan0")])
}

/// Milliseconds.
pub(super) const fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

/// Does nothing for so long.
pub(super) fn sleep(time: Duration) {
    std::thread::sleep(time);
}

/// Opens a connection to the daemon and attaches it.
pub(super) fn open_attached(run: &mut Run, daemon: &Daemon) -> Handle {
    let connection = run.open();
    run.attach(connection);
    assert!(daemon.wait_for_monitors(1, PATIENCE), "it is not attached");
    connection
}

/// Sends an event to all monitors.
pub(super) fn event(daemon: &Daemon, text: impl AsRef<[u8]>) {
    daemon.send_event(text).expect("the daemon runs");
}

/// Who sent the last command.
pub(super) fn last_client(daemon: &Daemon) -> Peer {
    let log = daemon.log();
    let record = log.iter().rev().find(|record| record.is_received());
    record.expect("a command was sent").peer.clone()
}

/// Sends datagrams to a client, each as soon as it fits into the queue.
pub(super) fn send_all(daemon: &Daemon, peer: &Peer, datagrams: impl IntoIterator<Item = Vec<u8>>) {
    let limit = Instant::now() + 2 * PATIENCE;
    for datagram in datagrams {
        while daemon.send_to(peer, &datagram).is_err() {
            assert!(Instant::now() < limit, "the client does not read");
            sleep(ms(1));
        }
    }
}

/// Has the daemon do what `command` says, and then fills its queue until nobody can send to it.
#[cfg(not(feature = "udp"))]
pub(super) fn fill(daemon: &Daemon, command: &[u8]) {
    let client = std::os::unix::net::UnixDatagram::unbound().expect("a socket");
    client.connect(daemon.path().expect("it has a path")).expect("the daemon runs");
    client.set_nonblocking(true).expect("it is a socket");
    client.send(command).expect("there is room");
    let read = |record: &hostap_ctrl_sim::Record| record.bytes == command;
    daemon.wait_for(PATIENCE, |log| log.iter().any(read)).expect("the daemon reads");
    while client.send(b"FILLING").is_ok() {}
}
