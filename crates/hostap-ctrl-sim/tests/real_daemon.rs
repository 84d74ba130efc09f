//! The recorder before the real wpa_supplicant, on the loopback interface, and its recording played.
//! Needs root, and says so otherwise.

mod common;

use std::fs::File;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use common::{Client, Directory, LONG};
use hostap_ctrl_sim::recording::{EntryKind, Recording};
use hostap_ctrl_sim::{Recorder, RecorderOptions, Replay, Script};

const PROGRAM: &str = "/usr/sbin/wpa_supplicant";

struct Daemon {
    child: Child,
    directory: Directory,
}

impl Daemon {
    fn start() -> Self {
        assert!(
            Path::new(PROGRAM).exists(),
            "{PROGRAM} is missing; as root this test needs it: apt-get install wpasupplicant"
        );
        let directory = Directory::new();
        let configuration = directory.path("configuration");
        let sockets = directory.path("sockets");
        let text = format!("ctrl_interface={}\nap_scan=0\n", sockets.display());
        std::fs::write(&configuration, text).unwrap();
        let log = File::create(directory.path("log")).unwrap();
        let child = Command::new(PROGRAM)
            .args(["-dd", "-D", "wired", "-i", "lo", "-c"])
            .arg(&configuration)
            .stdin(Stdio::null())
            .stdout(log)
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let daemon = Self { child, directory };
        let start = Instant::now();
        while !daemon.directory.path("sockets/lo").exists() {
            assert!(start.elapsed() < LONG, "no control socket; the log: {}", daemon.log());
            std::thread::sleep(Duration::from_millis(10));
        }
        daemon
    }

    fn log(&self) -> String {
        let bytes = std::fs::read(self.directory.path("log")).unwrap();
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

const COMMANDS: [&str; 11] = [
    "ATTACH",
    "PING",
    "STATUS",
    "ADD_NETWORK",
    "SET_NETWORK 0 ssid \"lab\"",
    "SET_NETWORK 0 psk \"correct horse\"",
    "GET_NETWORK 0 ssid",
    "LIST_NETWORKS",
    "NONSENSE",
    "REMOVE_NETWORK all",
    "DETACH",
];

/// Each command with everything that comes up to its reply.
fn session(client: &Client) -> Vec<Vec<u8>> {
    let mut got = Vec::new();
    for command in COMMANDS {
        client.send(command);
        loop {
            let datagram = client.receive_within(LONG).unwrap_or_else(|| panic!("{command}"));
            let reply = EntryKind::of_daemon(&datagram) == EntryKind::Reply;
            got.push(datagram);
            if reply {
                break;
            }
        }
    }
    got
}

#[test]
fn a_real_session_is_played_byte_by_byte() {
    if std::fs::metadata("/proc/self").unwrap().uid() != 0 {
        eprintln!("not tested: this needs root and {PROGRAM}");
        return;
    }
    let mut daemon = Daemon::start();
    let (real, door) = (daemon.directory.path("sockets/lo"), daemon.directory.path("recorded"));
    let file = daemon.directory.path("lo.jsonl");
    let options = RecorderOptions::new(&real).listen(&door).redact(true);
    let recorder = Recorder::start(options, File::create(&file).unwrap()).unwrap();
    let client = daemon.directory.client_of(&door);
    let first = session(&client);
    assert!(first.iter().any(|text| text.starts_with(b"<3>CTRL-EVENT-NETWORK-ADDED 0")));
    assert_eq!(first.last().unwrap(), b"OK\n", "DETACH");
    assert!(daemon.log().contains("CTRL_IFACE monitor attached"), "{}", daemon.log());

    // Killed: the recorder's socket goes as a daemon's would at its end.
    daemon.child.kill().unwrap();
    daemon.child.wait().unwrap();
    assert!(recorder.wait_for_end(LONG));
    assert!(!door.exists());
    let report = recorder.stop().unwrap();
    assert_eq!((report.entries as usize, report.losses), (COMMANDS.len() + first.len(), 1));

    let text = std::fs::read_to_string(&file).unwrap();
    assert!(!text.contains("correct horse"), "{text}");
    let recording = Recording::load(&file).unwrap();
    assert_eq!(recording.interfaces(), ["lo"]);
    let again = Directory::new();
    let replayed = again.daemon(Script::replay(Replay::new(recording).unwrap()));
    assert_eq!(session(&again.client()), first);
    assert!(replayed.not_recorded().is_empty());
}
