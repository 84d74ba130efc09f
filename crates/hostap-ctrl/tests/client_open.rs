//! Opening clients: whose socket is whose, what is left behind, and what errors say.

mod common;

use std::collections::HashSet;
use std::error::Error as _;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::net::UnixDatagram;

use common::Place;
use hostap_ctrl::{Client, Error, ErrorKind};
use hostap_ctrl_sim::{Daemon, Fault, Script, Transport};

fn fails(place: &Place, path: &str) -> Error {
    let path = place.path().join(path);
    Client::builder(path).client_directory(place.path()).open().unwrap_err()
}

#[test]
fn clients_of_one_process_do_not_disturb_each_other() {
    let place = Place::new();
    let _daemon = place.daemon(Script::wpa_supplicant());
    let mut clients: Vec<_> = (0..50).map(|_| place.client().open().unwrap()).collect();
    let names: HashSet<_> = place.clients().into_iter().collect();
    assert_eq!(names.len(), 50);
    for client in &mut clients {
        assert_eq!(client.request(b"PING").unwrap(), b"PONG\n");
    }
    clients.truncate(1);
    assert_eq!(place.clients().len(), 1);
    assert_eq!(clients[0].request(b"PING").unwrap(), b"PONG\n");
    clients.clear();
    assert_eq!(place.clients().len(), 0);
}

#[test]
fn clients_of_many_threads_get_their_own_replies() {
    let place = Place::new();
    let fault = "NEVER=no-reply".parse::<Fault>().unwrap();
    let _daemon = place.daemon(Script::wpa_supplicant().fault(fault));
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..50 {
                    let mut client = place.client().open().unwrap();
                    assert_eq!(client.request(b"PING").unwrap(), b"PONG\n");
                }
            });
        }
    });
    assert_eq!(place.clients().len(), 0);
}

/// A process with our number in another container draws other numbers; should they meet, neither a
/// living nor a dead socket's name is taken.
#[test]
fn a_name_that_is_taken_is_left_alone() {
    let place = Place::new();
    let _daemon = place.daemon(Script::wpa_supplicant());
    let first = place.client().open().unwrap();
    let name = first.local_path().unwrap().to_string_lossy().into_owned();
    let (front, number) = name.rsplit_once('-').unwrap();
    let number: u32 = number.parse().unwrap();
    let next = |more: u32| format!("{front}-{}", number.wrapping_add(more) & (u32::MAX >> 1));
    let mut taken: Vec<_> =
        (1..20).filter_map(|more| UnixDatagram::bind(next(more)).ok()).collect();
    let living = taken.split_off(10);
    drop(taken); // Their files stay.
    let before = place.clients().len();
    let mut second = place.client().open().unwrap();
    assert_eq!(place.clients().len(), before + 1);
    assert_eq!(second.request(b"PING").unwrap(), b"PONG\n");
    drop(second);
    assert_eq!(place.clients().len(), before);
    for socket in living {
        assert!(socket.local_addr().unwrap().as_pathname().unwrap().exists());
    }
}

#[test]
fn errors_say_what_would_be_right() {
    let place = Place::new();
    let directory = place.path().display();
    let _daemon = place.daemon(Script::wpa_supplicant());
    let missing = fails(&place, "wlan1");
    assert_eq!(missing.kind(), ErrorKind::NoDaemon);
    let wanted = format!(
        "no control socket at {directory}/wlan1: is wpa_supplicant running with \
         ctrl_interface=DIR={directory}? That directory has wlan0."
    );
    assert_eq!(missing.to_string(), wanted);
    assert_eq!(missing.endpoint().unwrap(), format!("{directory}/wlan1"));
    assert_eq!(missing.errno().unwrap().0, libc::ENOENT);
    assert!(missing.source().unwrap().is::<std::io::Error>());
    assert_eq!(std::io::Error::from(missing).kind(), std::io::ErrorKind::NotFound);

    drop(UnixDatagram::bind(place.path().join("dead")).unwrap());
    let dead = fails(&place, "dead").to_string();
    assert!(dead.contains("its daemon ended without removing it"), "{dead}");
    let itself = fails(&place, ".").to_string();
    assert!(itself.contains("is a directory, not a control socket; in it is "), "{itself}");
    std::fs::write(place.path().join("file"), "").unwrap();
    let file = fails(&place, "file").to_string();
    assert!(file.contains("is not a socket"), "{file}");
    let name = Client::open("wlan_no_such").unwrap_err().to_string();
    assert!(name.ends_with("whole path, such as /run/wpa_supplicant/wlan_no_such"), "{name}");
    for (path, right) in [
        ("@foo", "an abstract name is written @abstract:foo,"),
        ("@abstract", "an abstract name is written @abstract:NAME,"),
        ("tcp:192.0.2.1:5", "a daemon on UDP is written udp:HOST:PORT,"),
    ] {
        let text = Client::open(path).unwrap_err().to_string();
        let wanted = format!("no control socket at {path} in the current directory: {right}");
        assert!(text.starts_with(&wanted), "{text}");
    }
    let beneath = fails(&place, "file/sockets/wlan0");
    let wanted = format!("wlan0: {directory}/file is not a directory");
    assert!(beneath.to_string().ends_with(&wanted), "{beneath}");
    let _stream = std::os::unix::net::UnixListener::bind(place.path().join("stream")).unwrap();
    let stream = fails(&place, "stream").to_string();
    assert!(stream.contains("a socket of another kind"), "{stream}");
    let long = fails(&place, &"x".repeat(200));
    assert_eq!(long.kind(), ErrorKind::InvalidEndpoint);

    let nowhere = place.client().client_directory(place.path().join("no")).open().unwrap_err();
    assert_eq!(nowhere.kind(), ErrorKind::ClientSocket);
    assert!(nowhere.to_string().contains("client_directory()"), "{nowhere}");
    let no_directory = place.client().client_directory(place.path().join("file")).open();
    let text = no_directory.unwrap_err().to_string();
    assert!(text.contains(&format!("in {directory}/file: {directory}/file is not a directory; ")));
    assert!(text.ends_with("with client_directory()"), "{text}");
    let hostapd = Client::open("/nonexistent/hostapd/wlan0").unwrap_err().to_string();
    assert!(hostapd.contains("is hostapd running with ctrl_interface=/nonexistent/hostapd?"));
}

#[test]
fn errors_of_udp_name_what_was_given() {
    let right = "; write udp:HOST:PORT, or udp:[ADDRESS]:PORT for IPv6";
    for (text, fault) in [
        ("udp:127.0.0.1:x", "\"x\" is no port, a number up to 65535"),
        ("udp:127.0.0.1:99999", "\"99999\" is no port, a number up to 65535"),
        ("udp:[::1]:y", "\"y\" is no port, a number up to 65535"),
        ("udp:a b", "the host \"a b\" is not known, or has no address of IPv4"),
        ("udp6:a b,1", "the host \"a b\" is not known, or has no address of IPv6"),
    ] {
        let error = Client::open(text).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidEndpoint);
        assert_eq!(error.to_string(), format!("{text}: {fault}{right}"));
        assert_eq!(error.errno().unwrap().0, libc::EINVAL);
        assert!(error.source().unwrap().is::<hostap_ctrl::ConnectionError>());
    }
    let nobody = Client::open("udp:127.0.0.1:1").unwrap_err();
    assert_eq!(nobody.kind(), ErrorKind::NoDaemon);
    let text = "nobody listens on udp:127.0.0.1:1: is wpa_supplicant running there, \
        and built for control by UDP?";
    assert_eq!(nobody.to_string(), text);
    assert_eq!(nobody.errno().unwrap().0, libc::ECONNREFUSED);
    let known = hostap_ctrl::UdpEndpoint::from(std::net::SocketAddr::from(([127, 0, 0, 1], 1)));
    let mut client = Client::open(known.with_cookie([0; 8])).unwrap();
    let gone = client.request(b"PING").unwrap_err().to_string();
    assert!(gone.contains("is gone: nobody listens on that port any more; PING"), "{gone}");
}

const SOCKET: &str = "HOSTAP_CTRL_TEST_SOCKET";

/// Not a test of its own: what is run as `nobody`.
#[test]
fn open_and_print_the_error() {
    if let Ok(path) = std::env::var(SOCKET) {
        let error = Client::open(path.as_str()).unwrap_err();
        println!("{:?}: {error}", error.kind());
    }
}

/// Needs root, which becomes `nobody` then.
#[test]
fn permission_denied_names_the_group_that_is_needed() {
    if !is_root() {
        return;
    }
    let place = Place::new();
    let directory = place.path().join("sockets");
    std::fs::create_dir(&directory).unwrap();
    std::fs::set_permissions(place.path(), PermissionsExt::from_mode(0o755)).unwrap();
    let socket = directory.join("wlan0");
    let script = Script::wpa_supplicant().socket_mode(0o770);
    let _daemon = Daemon::start(Transport::unix(&socket), script).unwrap();
    let group = std::fs::read_to_string("/etc/group").unwrap();
    let name = group.lines().find_map(|line| line.strip_suffix(":x:1:")).unwrap();
    // The program may lie where others can't reach it.
    let program = place.path().join("program");
    std::fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    let report = || {
        let nobody = ["--clear-groups", "--reuid", "65534", "--regid", "65534"];
        let output = std::process::Command::new("setpriv")
            .args(nobody)
            .arg(&program)
            .args(["--exact", "open_and_print_the_error", "--nocapture"])
            .env(SOCKET, &socket)
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    for (culprit, mode) in [(&directory, 0o750), (&socket, 0o770)] {
        std::fs::set_permissions(culprit, PermissionsExt::from_mode(mode)).unwrap();
        chown(culprit, None, Some(1)).unwrap();
        let wanted = format!(
            "PermissionDenied: permission denied: {} belongs to user root, group {name} (mode \
             {mode:04o}): become a member of the group {name} or run as root",
            culprit.display()
        );
        let text = report();
        assert!(text.contains(&wanted), "{text}");
        std::fs::set_permissions(culprit, PermissionsExt::from_mode(0o755)).unwrap();
    }
    std::fs::set_permissions(&socket, PermissionsExt::from_mode(0o700)).unwrap();
    chown(&socket, None, Some(0)).unwrap();
    let text = report();
    assert!(text.contains("or set ctrl_interface_group in the daemon's configuration"), "{text}");
}

fn is_root() -> bool {
    std::fs::metadata("/proc/self").unwrap().uid() == 0
}

#[test]
fn mode_and_group_are_as_asked() {
    let place = Place::new();
    let _daemon = place.daemon(Script::wpa_supplicant());
    let mode = |client: &Client| {
        let found = std::fs::metadata(client.local_path().unwrap()).unwrap();
        (found.permissions().mode() & 0o777, found.gid())
    };
    let own = std::fs::metadata(place.path()).unwrap().gid();
    let client = place.client().socket_mode(0o622).open().unwrap();
    assert_eq!(mode(&client), (0o622, own));
    let client = place.client().socket_group(own).open().unwrap();
    assert_eq!(mode(&client), (0o660, own));
    if is_root() {
        let client = place.client().socket_group(12_345).socket_mode(0o060).open().unwrap();
        assert_eq!(mode(&client), (0o060, 12_345));
    }
}

/// Needs root, as the daemon's socket is given to somebody else.
#[test]
fn a_daemon_of_another_user_can_answer() {
    if !is_root() {
        return;
    }
    let place = Place::new();
    let _daemon = place.daemon(Script::wpa_supplicant());
    chown(place.socket(), Some(65_534), Some(12_345)).unwrap();
    let client = place.client().open().unwrap();
    let own = std::fs::metadata(client.local_path().unwrap()).unwrap();
    assert_eq!((own.uid(), own.gid()), (65_534, 12_345));
    assert_eq!(own.mode() & 0o200, 0o200);
}
