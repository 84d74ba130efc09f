//! The daemon that the programs speak to, and a place for each run.

use std::path::{Path, PathBuf};

use hostap_ctrl_sim::{Daemon, Pattern, Script, Step, Transport};
use std::time::Duration;
use tempfile::TempDir;

use ffi_tests::network::{self, Port};
use ffi_tests::surroundings;

/// A daemon, and a directory for what runs with it.
#[derive(Debug)]
pub(crate) struct Place {
    daemon: Daemon,
    directory: TempDir,
    /// Over UDP each has a network of its own, in which this thread and the programs that it
    /// starts then are, or one run at a time may have the ports.
    _port: Option<Port>,
}

impl Place {
    /// A daemon that no program has spoken to yet.
    pub(crate) fn new() -> Self {
        let port = cfg!(feature = "udp").then(network::enter_own);
        let directory = tempfile::tempdir().expect("a temporary directory");
        std::fs::create_dir(directory.path().join("client")).expect("and one in it");
        let daemon = Daemon::start(transport(directory.path()), script());
        Self { daemon: daemon.expect("the daemon can listen"), directory, _port: port }
    }

    /// What the programs get as their first argument; empty where the library knows.
    pub(crate) fn address(&self) -> String {
        match self.daemon.address() {
            Transport::Unix(path) => path.display().to_string(),
            Transport::Udp(address) if cfg!(feature = "udp-remote") => {
                let separator = if address.is_ipv6() { ',' } else { ':' };
                format!("{}{separator}{}", address.ip(), address.port())
            }
            _ => String::new(),
        }
    }

    /// What they get as their second: where their sockets may be.
    pub(crate) fn client_directory(&self) -> PathBuf {
        self.directory.path().join("client")
    }

    /// Waits for a monitor and sends it a few events.
    pub(crate) fn tell_monitor(&self) {
        assert!(self.daemon.wait_for_monitors(1, Duration::from_secs(60)), "nobody attached");
        for event in BUTTONS {
            self.daemon.send_event(event).expect("the daemon is there");
        }
    }

    /// The sockets that a program left there.
    pub(crate) fn leftovers(&self) -> Vec<PathBuf> {
        let sockets = surroundings::sockets_in(&self.client_directory(), "");
        sockets.into_iter().map(|(path, _)| path).collect()
    }

    /// Every command it got, without the cookies of UDP.
    pub(crate) fn commands(&self) -> Vec<String> {
        let received = self.daemon.received();
        received.iter().map(|bytes| bytes.escape_ascii().to_string()).collect()
    }
}

fn transport(directory: &Path) -> Transport {
    if !cfg!(feature = "udp") {
        return Transport::unix(directory.join("daemon"));
    }
    let host = if cfg!(feature = "udp-ipv6") { "[::1]" } else { "127.0.0.1" };
    let port = if cfg!(feature = "udp-remote") { 0 } else { 9877 };
    Transport::Udp(format!("{host}:{port}").parse().expect("it is an address"))
}

/// A small wpa_supplicant with some commands of ours.
fn script() -> Script {
    let events = [
        Step::event("<3>CTRL-EVENT-SCAN-STARTED "),
        Step::event("IFNAME=wlan0 <3>CTRL-EVENT-SCAN-RESULTS "),
        Step::reply("OK\n"),
    ];
    let news = [
        Step::event_to_monitors("<3>CTRL-EVENT-BSS-ADDED 1 02:00:00:00:00:01"),
        Step::event_to_monitors("<2>below the usual level"),
        Step::event_to_monitors("<4>caf\u{e9}"),
        Step::reply("OK\n"),
    ];
    let signal = "RSSI=-60\nLINKSPEED=866\nNOISE=9999\nFREQUENCY=5180\n";
    let buttons = BUTTONS.iter().map(|event| Step::event_to_monitors(*event));
    Script::wpa_supplicant()
        .cookie(*b"\x00\x11\x22\x33\x44\x55\x66\x77")
        .on("EVENTS", events)
        .on("NEWS", news)
        .on("NOTHING", [Step::empty()])
        .on("LONG", [Step::oversized(6_000)])
        .on("BINARY", [Step::reply(b"\0\xff\xfe\"\\".as_slice())])
        .on("SLOW", [Step::delay(Duration::from_millis(50)), Step::reply("OK\n")])
        .on("SIGNAL_POLL", [Step::reply(signal)])
        .on("TICK", [Step::event_to_monitors("<3>TICK"), Step::reply("OK\n")])
        .on(Pattern::exact("FLAKY").first(1), [])
        .on("FLAKY", [Step::reply("OK\n")])
        .on("WPS_PBC", buttons.chain([Step::reply("OK\n")]))
        .on(Pattern::prefix("CTRL-RSP-"), [Step::reply("OK\n")])
}

/// What happens when a button is pushed.
const BUTTONS: &[&str] = &[
    "<3>WPS-PBC-ACTIVE ",
    "<3>CTRL-EVENT-SCAN-STARTED ",
    "<3>CTRL-EVENT-SCAN-RESULTS ",
    "<3>WPS-AP-AVAILABLE-PBC ",
    "<3>WPS-AP-AVAILABLE-PIN ",
    "<3>WPS-AP-AVAILABLE ",
    "<3>WPS-OVERLAP-DETECTED ",
    "<3>WPS-CRED-RECEIVED 100e0036",
    "<3>WPS-M2D dev_password_id=4 config_error=0",
    "<3>WPS-FAIL msg=8 config_error=18",
    "<3>WPS-TIMEOUT ",
    "<3>WPS-SUCCESS ",
    "IFNAME=wlan0 <3>AP-STA-CONNECTED 02:00:00:00:09:00",
    "<3>AP-STA-DISCONNECTED 02:00:00:00:09:00",
    "<3>AP-ENABLED ",
    "<3>P2P-DEVICE-FOUND 02:00:00:00:01:00 p2p_dev_addr=02:00:00:00:01:00 name='a b'",
    "<3>P2P-GO-NEG-SUCCESS role=client freq=5180",
    "<3>P2P-GROUP-STARTED p2p-wlan0-0 GO ssid=\"DIRECT-ab\" freq=5180",
    "<3>CTRL-REQ-PASSWORD-0:Password needed for SSID home",
    "<3>CTRL-EVENT-CONNECTED - Connection to 02:00:00:00:00:01 completed [id=0 id_str=]",
    "<4>CTRL-EVENT-DISCONNECTED bssid=02:00:00:00:00:01 reason=3",
    "<3>NO-SUCH-EVENT ",
];
