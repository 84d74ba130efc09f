//! Connecting with the real wpa_supplicant, on the loopback interface with its driver for wired
//! networks, where nobody answers. Needs root and /usr/sbin/wpa_supplicant; without them nothing is
//! tested, and that is said.

mod station_common;

use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use hostap_ctrl::station::{
    ConnectReason, ConnectRequest, ConnectStage, EapConfiguration, NetworkConfiguration,
    StationState,
};
use hostap_ctrl::{Client, discovery};
use station_common::{AnyStation, Face, LONG, each_face, reason};
use tempfile::TempDir;

each_face! {
    a_network_that_nobody_answers_on_is_removed_again
    what_is_refused_is_named
}

const PROGRAM: &str = "/usr/sbin/wpa_supplicant";

struct Daemon {
    directory: TempDir,
    child: Child,
}

impl Daemon {
    fn start() -> Option<Self> {
        let is_root = std::fs::metadata("/proc/self").unwrap().uid() == 0;
        if !is_root || !Path::new(PROGRAM).exists() {
            eprintln!("not tested: this needs root and {PROGRAM}");
            return None;
        }
        let directory = tempfile::tempdir().unwrap();
        let global = directory.path().join("global");
        let mut command = Command::new(PROGRAM);
        let command = command.arg("-g").arg(&global).stdout(Stdio::null()).stderr(Stdio::null());
        let child = command.spawn().unwrap();
        let daemon = Self { directory, child };
        discovery::wait_for(&global, LONG).unwrap();
        let sockets = daemon.directory.path().join("sockets");
        let add = format!("INTERFACE_ADD lo\t\twired\t{}", sockets.display());
        let mut client = Client::open(global).unwrap();
        assert_eq!(client.request(add.as_bytes()).unwrap(), b"OK\n");
        Some(daemon)
    }

    fn socket(&self) -> PathBuf {
        self.directory.path().join("sockets/lo")
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

fn a_network_that_nobody_answers_on_is_removed_again(face: Face) {
    let Some(daemon) = Daemon::start() else { return };
    let socket = daemon.socket();
    let mut client = Client::open(&socket).unwrap();
    client.request(b"SET ap_scan 0").unwrap();
    for id in [b"0\n", b"1\n"] {
        assert_eq!(client.request(b"ADD_NETWORK").unwrap(), id);
    }
    client.request(b"SET_NETWORK 0 key_mgmt IEEE8021X").unwrap();
    client.request(b"ENABLE_NETWORK 0 no-connect").unwrap();
    let before = client.request(b"LIST_NETWORKS").unwrap().to_vec();
    let mut station = AnyStation::open(face, &socket);
    let eap = EapConfiguration::new("MD5").identity("user").password("password");
    let limit = Duration::from_secs(1);
    let request = ConnectRequest::new(&NetworkConfiguration::wired(eap)).time_limit(limit);
    let reached = ConnectStage::Associated;
    assert_eq!(reason(station.connect(request)), ConnectReason::TimedOut { reached, limit });
    let flags = |text: &[u8]| String::from_utf8_lossy(text).replace("[CURRENT]", "");
    let after = client.request(b"LIST_NETWORKS").unwrap().to_vec();
    assert_eq!(flags(&after), flags(&before));
    station.disconnect().unwrap();
    station.states(|state| {
        assert!(matches!(state, StationState::Disconnected { .. }), "{state:?}");
        false
    });
}

fn what_is_refused_is_named(face: Face) {
    let Some(daemon) = Daemon::start() else { return };
    let mut station = AnyStation::open(face, &daemon.socket());
    let network = NetworkConfiguration::open("Lab").words("proto", "ABC");
    let expected = ConnectReason::SettingRefused { variable: "proto".into() };
    assert_eq!(reason(station.connect(&network)), expected);
    let list = Client::open(daemon.socket()).unwrap().request(b"LIST_NETWORKS").unwrap().to_vec();
    assert_eq!(list, b"network id / ssid / bssid / flags\n");
}
