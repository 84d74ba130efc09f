//! Client, monitor and discovery with the real wpa_supplicant, on the loopback interface. Needs root
//! and /usr/sbin/wpa_supplicant; without them nothing is tested, and that is said.

use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use hostap_ctrl::{
    Client, DaemonKind, ErrorKind, Loss, Monitor, MonitorItem, Reconnect, discovery,
};
use tempfile::TempDir;

const PROGRAM: &str = "/usr/sbin/wpa_supplicant";
const LONG: Duration = Duration::from_secs(10);

struct Daemon {
    directory: TempDir,
    child: Child,
}

impl Daemon {
    /// With a global socket alone; as another user, if given.
    fn start(user: Option<&str>) -> Option<Self> {
        let is_root = std::fs::metadata("/proc/self").unwrap().uid() == 0;
        if !is_root || !Path::new(PROGRAM).exists() {
            eprintln!("not tested: this needs root and {PROGRAM}");
            return None;
        }
        let directory = tempfile::tempdir().unwrap();
        let child = Self::run(&directory, user);
        Some(Self { directory, child })
    }

    fn run(directory: &TempDir, user: Option<&str>) -> Child {
        let mut command = match user {
            None => Command::new(PROGRAM),
            Some(user) => {
                let owner = std::fs::metadata(directory.path()).unwrap();
                assert_eq!(owner.uid(), 0);
                std::os::unix::fs::chown(directory.path(), user.parse().ok(), None).unwrap();
                let mut command = Command::new("setpriv");
                command.args(["--clear-groups", "--reuid", user, "--regid", user, PROGRAM]);
                command
            }
        };
        let global = directory.path().join("global");
        let log = std::fs::File::create(directory.path().join("log")).unwrap();
        let child = command.args(["-dd", "-g"]).arg(&global).stdout(log).stderr(Stdio::null());
        let child = child.spawn().unwrap();
        discovery::wait_for(&global, LONG).unwrap();
        child
    }

    fn global(&self) -> PathBuf {
        self.directory.path().join("global")
    }

    fn interface(&self) -> PathBuf {
        self.directory.path().join("sockets/lo")
    }

    fn add_interface(&self) {
        let directory = self.directory.path().join("sockets");
        let command = format!("INTERFACE_ADD lo\t\twired\t{}", directory.display());
        let mut global = Client::open(self.global()).unwrap();
        assert_eq!(global.request(command.as_bytes()).unwrap(), b"OK\n");
    }

    fn log(&self) -> String {
        let bytes = std::fs::read(self.directory.path().join("log")).unwrap();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        self.kill();
    }
}

fn text(item: Option<MonitorItem>) -> String {
    item.and_then(MonitorItem::event).expect("an event").text().to_string()
}

#[test]
fn requests_limits_and_discovery() {
    let Some(daemon) = Daemon::start(None) else { return };
    daemon.add_interface();
    let found = discovery::control_sockets(daemon.interface().parent().unwrap()).unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].interface, "lo");
    let global = discovery::probe(daemon.global()).unwrap();
    assert_eq!(global.kind, DaemonKind::WpaSupplicantGlobal);
    assert_eq!(global.interfaces, ["lo"]);
    assert_eq!(discovery::probe(&found[0].path).unwrap().kind, DaemonKind::WpaSupplicant);

    let mut client = Client::open(&found[0].path).unwrap();
    assert_eq!(client.request(b"PING").unwrap(), b"PONG\n");
    assert_eq!(client.request(b"BSS 0").unwrap(), b"");
    let longest = [b"x".repeat(8192)].concat();
    assert_eq!(client.request(&longest).unwrap(), b"UNKNOWN COMMAND\n");
    assert_eq!(
        client.request(&[longest, b"x".to_vec()].concat()).unwrap_err().kind(),
        ErrorKind::RequestTooLong
    );
}

#[test]
fn events_come_and_dropping_detaches() {
    let Some(daemon) = Daemon::start(None) else { return };
    daemon.add_interface();
    let mut monitor = Monitor::open(daemon.interface()).unwrap();
    let mut global = Monitor::builder(daemon.global()).interface("lo").open().unwrap();
    let mut client = Client::open(daemon.interface()).unwrap();
    let mut attached = client.attach().unwrap();
    assert_eq!(attached.request(b"ADD_NETWORK").unwrap(), b"0\n");
    let added = "CTRL-EVENT-NETWORK-ADDED 0";
    assert_eq!(attached.next_event(LONG).unwrap().unwrap().text(), added);
    assert_eq!(text(monitor.next_within(LONG).unwrap()), added);
    let event = global.next_within(LONG).unwrap().unwrap().event().unwrap();
    assert_eq!((event.interface().unwrap(), event.text()), ("lo".into(), added.into()));
    attached.detach().unwrap();
    let name = monitor.local_path().unwrap().to_string_lossy().into_owned();
    drop(monitor);
    // The daemon answers one at a time: after this, the DETACH before it is done.
    client.request(b"PING").unwrap();
    let detached = daemon.log().lines().any(|line| {
        line.contains("monitor detached") && line.contains(name.rsplit('/').next().unwrap())
    });
    assert!(detached, "{}", daemon.log());
    assert!(global.set_level(2).is_err());
}

#[test]
fn its_end_and_its_return_are_noticed() {
    let Some(mut daemon) = Daemon::start(None) else { return };
    daemon.add_interface();
    let builder = Monitor::builder(daemon.interface()).reconnect(Reconnect::Always);
    let mut monitor = builder.open().unwrap();
    let mut client = Client::open(daemon.interface()).unwrap();
    assert_eq!(client.request(b"TERMINATE").unwrap(), b"OK\n");
    while text(monitor.next_within(LONG).unwrap()) != "CTRL-EVENT-TERMINATING " {}
    let item = monitor.next_within(LONG).unwrap();
    assert_eq!(item, Some(MonitorItem::Lost(Loss::Terminated)));
    daemon.kill();
    daemon.child = Daemon::run(&daemon.directory, None);
    daemon.add_interface();
    let item = monitor.next_within(LONG).unwrap();
    assert!(matches!(item, Some(MonitorItem::Reattached(_))), "{item:?}");
    assert_eq!(client.request(b"PING").unwrap_err().kind(), ErrorKind::DaemonGone);
    assert_eq!(client.request(b"ADD_NETWORK").unwrap(), b"0\n");
    assert_eq!(text(monitor.next_within(LONG).unwrap()), "CTRL-EVENT-NETWORK-ADDED 0");
}

/// The daemon runs as `nobody`, the client as root: with a socket of mode 0755 of its own, as C
/// clients have it, the client would wait in vain.
#[test]
fn a_daemon_without_privileges_can_answer() {
    let Some(daemon) = Daemon::start(Some("65534")) else { return };
    let mut client = Client::open(daemon.global()).unwrap();
    assert_eq!(client.request(b"PING").unwrap(), b"PONG\n");
    let builder = Client::builder(daemon.global()).time_limit(Duration::from_millis(300));
    let mut closed = builder.socket_mode(0o755).open().unwrap();
    let error = closed.request(b"PING").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.to_string().contains("(mode 0755, owner root, group root)"), "{error}");
}
