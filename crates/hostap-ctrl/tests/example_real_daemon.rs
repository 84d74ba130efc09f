//! The examples `monitor` and `status` with the real wpa_supplicant, on the loopback interface. Needs
//! /usr/sbin/wpa_supplicant, and fails without it; without root nothing is tested, and that is
//! said.

mod example_programs;

use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use example_programs::{LONG, Running, finished, program};
use hostap_ctrl::{Client, discovery};
use tempfile::TempDir;

const PROGRAM: &str = "/usr/sbin/wpa_supplicant";

struct Daemon {
    directory: TempDir,
    child: Child,
}

impl Daemon {
    /// With a global socket alone.
    fn start() -> Option<Self> {
        if std::fs::metadata("/proc/self").unwrap().uid() != 0 {
            eprintln!("not tested: this needs root");
            return None;
        }
        assert!(Path::new(PROGRAM).exists(), "{PROGRAM} is missing: apt-get install wpasupplicant");
        let directory = tempfile::tempdir().unwrap();
        let global = directory.path().join("global");
        let mut command = Command::new(PROGRAM);
        command.args(["-t", "-g"]).arg(&global).stdout(Stdio::null()).stderr(Stdio::null());
        let daemon = Self { directory, child: command.spawn().unwrap() };
        discovery::wait_for(&global, LONG).unwrap();
        Some(daemon)
    }

    fn global(&self) -> PathBuf {
        self.directory.path().join("global")
    }

    fn sockets(&self) -> PathBuf {
        self.directory.path().join("sockets")
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

fn requests(socket: impl AsRef<Path>, requests: &[&str]) {
    let mut client = Client::open(socket.as_ref()).unwrap();
    for request in requests {
        let reply = client.request(request.as_bytes()).unwrap();
        assert!(!reply.starts_with(b"FAIL") && !reply.starts_with(b"UNKNOWN"), "{request}");
    }
}

#[test]
fn typed_events_of_a_real_daemon() {
    let Some(daemon) = Daemon::start() else { return };
    let global = Running::start(program("monitor").arg(daemon.global()));
    global.line_that_begins("attached to ");
    let add = format!("INTERFACE_ADD lo\t\twired\t{}", daemon.sockets().display());
    requests(daemon.global(), &[&add]);
    let socket = daemon.sockets().join("lo");
    let own = Running::start(program("monitor").arg(&socket));
    own.line_that_begins("attached to ");
    requests(
        &socket,
        &[
            "ADD_NETWORK",
            "SET_NETWORK 0 key_mgmt IEEE8021X",
            "SET_NETWORK 0 eap PEAP",
            "SET_NETWORK 0 identity \"user\"",
            "SET_NETWORK 0 password \"secret\"",
            "SELECT_NETWORK 0",
        ],
    );
    // The group address of 802.1X on wires stands for the access point.
    for line in ["WPA_EVENT_NETWORK_ADDED id=0", "ASSOCIATED_WITH bssid=01:80:c2:00:00:03"] {
        assert_eq!(own.line_that_begins(&format!("INFO {line}")), format!("INFO {line}"));
        let line = format!("lo INFO {line}");
        assert_eq!(global.line_that_begins(&line), line);
    }
    let (good, out, errors) = finished(program("status").arg(&socket));
    assert!(good && errors.is_empty(), "{errors}");
    assert!(out.contains("state:     ASSOCIATED\n"), "{out}");
    assert!(out.contains("BSS:       01:80:c2:00:00:03 on 0 MHz\n"), "{out}");

    requests(&socket, &["REMOVE_NETWORK 0"]);
    let line = "INFO WPA_EVENT_DISCONNECTED bssid=01:80:c2:00:00:03 reason=3 locally_generated=1";
    assert_eq!(own.line_that_begins("INFO WPA_EVENT_DISCONNECTED"), line);
    requests(daemon.global(), &["TERMINATE"]);
    assert_eq!(own.line_that_begins("INFO WPA_EVENT_TERM"), "INFO WPA_EVENT_TERMINATING");
    assert!(!own.end(), "the daemon's end is an error");
}
