//! The Rust face of a connection, against a simulated daemon. What the C functions make of it is
//! compared with hostap's library in `ffi-tests`.

use std::mem::MaybeUninit;
use std::os::fd::{AsFd, AsRawFd};
use std::time::Duration;

use hostap_ctrl::{
    Connection, ConnectionError, ConnectionErrorKind, Errno, Operation, UdpConnection, endpoint,
};
use hostap_ctrl_sim::{Daemon, Pattern, Script, Step, Transport};
use tempfile::TempDir;

/// A daemon, a connection to it, and the directory of both their sockets.
fn connected(script: Script) -> (TempDir, Daemon, Connection) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("daemon");
    let daemon = Daemon::start(Transport::unix(&path), script).unwrap();
    let address = endpoint::unix(path.as_os_str().as_encoded_bytes()).unwrap();
    let own = directory.path().as_os_str().as_encoded_bytes();
    let connection = Connection::open(&address, Some(own)).unwrap();
    (directory, daemon, connection)
}

#[test]
fn a_command_gets_its_reply_and_the_events_before_it() {
    let steps = [Step::event("<3>FIRST "), Step::event("<3>SECOND "), Step::reply("OK\n")];
    let (_directory, _daemon, connection) = connected(Script::new().on("SCAN", steps));
    let mut reply = [0; 64];
    let mut events = Vec::new();
    let length = connection
        .request([b"SCAN"], &mut reply[..], |event, length| events.push(event[..length].to_vec()))
        .unwrap();
    assert_eq!(&reply[..length], b"OK\n");
    assert_eq!(events, [b"<3>FIRST ".to_vec(), b"<3>SECOND ".to_vec()]);
}

#[test]
fn a_command_may_come_in_pieces_and_a_buffer_unwritten() {
    let (_directory, daemon, connection) = connected(Script::wpa_supplicant());
    let mut reply = [MaybeUninit::uninit(); 64];
    let length = connection.request([&b"PI"[..], b"", b"NG"], &mut reply[..], |_, _| ()).unwrap();
    assert_eq!(length, "PONG\n".len());
    assert_eq!(daemon.received(), [b"PING"]);
}

#[test]
fn dropping_a_connection_removes_its_name() {
    let (directory, daemon, connection) = connected(Script::wpa_supplicant());
    let names = || std::fs::read_dir(directory.path()).unwrap().count();
    assert_eq!(names(), 2);
    assert_eq!(connection.as_fd().as_raw_fd(), connection.descriptor());
    drop(connection);
    assert_eq!(names(), 1);
    daemon.stop();
}

#[test]
fn receiving_without_a_message_does_not_wait() {
    let (_directory, daemon, connection) = connected(Script::wpa_supplicant());
    let nothing = connection.receive(&mut [0; 64][..]).unwrap_err();
    assert_eq!(nothing.operation(), Operation::Receive);
    assert_eq!(nothing.kind(), ConnectionErrorKind::System(Errno(libc::EAGAIN)));
    assert_eq!(connection.pending(), Ok(false));
    connection.request([b"ATTACH"], &mut [0; 64][..], |_, _| ()).unwrap();
    daemon.send_event("<3>CTRL-EVENT-SCAN-RESULTS ").unwrap();
    assert_eq!(connection.pending(), Ok(true));
    let mut message = [0; 64];
    let length = connection.receive(&mut message[..]).unwrap();
    assert_eq!(&message[..length], b"<3>CTRL-EVENT-SCAN-RESULTS ");
}

#[test]
fn a_late_reply_answers_nobody() {
    let rule = Pattern::exact("SLOW");
    let late = [Step::late(Duration::from_millis(10_300), "TOO LATE\n")];
    let (_directory, daemon, connection) = connected(Script::wpa_supplicant().before(rule, late));
    let mut reply = [0; 64];
    let error = connection.request([b"SLOW"], &mut reply[..], |_, _| ()).unwrap_err();
    assert_eq!(error.kind(), ConnectionErrorKind::Timeout);
    daemon.wait_for_count(2, Duration::from_secs(5)).unwrap();
    let length = connection.request([b"PING"], &mut reply[..], |_, _| ()).unwrap();
    assert_eq!(&reply[..length], b"PONG\n");
    assert_eq!(&reply[length..], [0; 59]);
}

#[test]
fn failures_say_what_was_wrong_and_leave_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let own = directory.path().as_os_str().as_encoded_bytes();
    let refused = |path: &[u8]| -> ConnectionError {
        Connection::open(&endpoint::unix(path).unwrap(), Some(own)).unwrap_err()
    };
    let missing = [own, b"/missing"].concat();
    assert_eq!(refused(&missing).kind(), ConnectionErrorKind::System(Errno(libc::ENOENT)));
    assert!(refused(own).to_string().contains("nobody listens"));
    assert_eq!(std::fs::read_dir(directory.path()).unwrap().count(), 0);
    let nowhere = Connection::open(&endpoint::unix(own).unwrap(), Some(&missing)).unwrap_err();
    assert_eq!(nowhere.operation(), Operation::Bind);
    assert_eq!(endpoint::unix(&[b'x'; 108]).unwrap_err().kind(), ConnectionErrorKind::PathTooLong);
}

#[test]
fn udp_sends_the_cookie_and_never_shows_it() {
    let script = Script::wpa_supplicant().cookie(*b"\x01\x23\x45\x67\x89\xab\xcd\xef");
    let daemon = Daemon::start(Transport::udp(), script.interface("wlan7")).unwrap();
    let peer = daemon.address().udp_address().unwrap();
    let connection = UdpConnection::open(&peer, false).unwrap();
    assert_eq!(connection.interface_name(), Some(&b"wlan7"[..]));
    let mut reply = [0; 64];
    let length = connection.request(b"PING", &mut reply[..], |_, _| ()).unwrap();
    assert_eq!(&reply[..length], b"PONG\n");
    assert_eq!(daemon.received().last().unwrap(), b"COOKIE=0123456789abcdef PING");
    assert!(!format!("{connection:?}").contains("0123456789abcdef"));
}
