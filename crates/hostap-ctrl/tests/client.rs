//! The blocking client against a simulated daemon: requests, replies, time limits.

mod common;

use std::os::unix::fs::PermissionsExt;
use std::time::{Duration, Instant};

use common::{LONG, Place, SHORT};
use hostap_ctrl::command::{Command, InvalidArgument, Request};
use hostap_ctrl::reply::{Done, Refusal};
use hostap_ctrl::{Client, DaemonKind, ErrorKind};
use hostap_ctrl_sim::{Daemon, Fault, Pattern, Script, Step, Transport};

fn fault(text: &str) -> Script {
    Script::wpa_supplicant().fault(text.parse::<Fault>().unwrap())
}

/// A command without arguments whose reply is `OK`; `write` of real ones needs the crate's inside.
struct Bare;

impl Command for Bare {
    type Reply<'a> = Done;

    fn write(&self, _: &mut Request) -> Result<(), InvalidArgument> {
        Ok(())
    }
}

#[test]
fn raw_requests_give_raw_replies_refusals_included() {
    let place = Place::new();
    let script = fault("EMPTY=empty").on("NO", [Step::reply("FAIL-BUSY\n")]);
    let daemon = place.daemon(script);
    let mut client = place.client().open().unwrap();
    assert_eq!(client.request(b"PING").unwrap(), b"PONG\n");
    assert_eq!(client.request(b"EMPTY").unwrap(), b"");
    assert_eq!(client.request(b"NO").unwrap(), b"FAIL-BUSY\n");
    assert_eq!(client.request(b"NONSENSE").unwrap(), b"UNKNOWN COMMAND\n");
    assert_eq!(daemon.received(), [&b"PING"[..], b"EMPTY", b"NO", b"NONSENSE"]);
}

#[test]
fn a_typed_command_makes_refusals_errors() {
    let place = Place::new();
    let script = Script::new().on(Pattern::exact("").nth(1), [Step::reply("OK\n")]);
    let script = script.on(Pattern::exact("").nth(2), [Step::reply("FAIL\n")]);
    let _daemon = place.daemon(script.on("", [Step::reply("surprise")]));
    let mut client = place.client().open().unwrap();
    assert_eq!(client.send(&Bare).unwrap(), Done);
    let refused = client.send(&Bare).unwrap_err();
    assert_eq!((refused.kind(), refused.refusal()), (ErrorKind::Refused, Some(&Refusal::Fail)));
    let surprised = client.send(&Bare).unwrap_err();
    assert_eq!(surprised.kind(), ErrorKind::UnexpectedReply);
    assert!(!surprised.to_string().contains("surprise"), "replies may be secret");
}

#[test]
fn replies_of_any_size_come_whole() {
    let place = Place::new();
    let sizes = [1, 4095, 4096, 4097, 8192, 65_535, 65_536, 200_000];
    let mut script = Script::new();
    for size in sizes {
        script = script.on(Pattern::exact(format!("{size}")), [Step::oversized(size)]);
    }
    let _daemon = place.daemon(script);
    let mut client = place.client().open().unwrap();
    for size in sizes {
        let reply = client.request(size.to_string().as_bytes()).unwrap();
        assert!(reply.len() == size && reply.iter().all(|byte| *byte == b'x'), "{size}");
    }
}

#[test]
fn a_reply_that_does_not_fit_is_an_error_and_never_cut_in_silence() {
    let place = Place::new();
    let script = Script::wpa_supplicant().on("BIG", [Step::oversized(5000)]);
    let _daemon = place.daemon(script.on("FITS", [Step::oversized(4096)]));
    let mut client = place.client().buffer_size(4096).open().unwrap();
    assert_eq!(client.request(b"FITS").unwrap().len(), 4096);
    let error = client.request(b"BIG").unwrap_err();
    assert_eq!((error.kind(), error.command()), (ErrorKind::Truncated, Some("BIG")));
    assert!(error.to_string().contains("5000 bytes long and did not fit into 4096"), "{error}");
    assert_eq!(client.request(b"PING").unwrap(), b"PONG\n");
    assert_eq!(client.request(b"BIG").unwrap().len(), 5000);
}

#[test]
fn a_late_reply_answers_no_later_command() {
    for delay in [SHORT + SHORT / 4, SHORT * 2, SHORT * 4] {
        let place = Place::new();
        let script = Script::wpa_supplicant().on("SLOW", [Step::late(delay, "TOO LATE\n")]);
        let daemon = place.daemon(script);
        let mut client = place.client().time_limit(SHORT).open().unwrap();
        let before = client.local_path().unwrap().to_path_buf();
        let error = client.request(b"SLOW").unwrap_err();
        assert_eq!((error.kind(), error.command()), (ErrorKind::Timeout, Some("SLOW")));
        assert_ne!(client.local_path().unwrap(), before);
        assert_eq!(place.clients().len(), 1);
        let start = Instant::now();
        while start.elapsed() < delay * 2 {
            assert_eq!(client.request(b"PING").unwrap(), b"PONG\n");
        }
        drop(daemon);
        assert_eq!(client.reconnections(), 1);
    }
}

#[test]
fn a_daemon_that_hangs_late_replies_included_is_waited_out() {
    let place = Place::new();
    // Everybody is blocked, and the reply to the first PING comes when the second one is asked.
    let _daemon = place.daemon(fault("PING first 1=delay:300ms"));
    let mut client = place.client().time_limit(SHORT).open().unwrap();
    assert_eq!(client.request(b"PING").unwrap_err().kind(), ErrorKind::Timeout);
    assert!(client.request(b"STATUS").unwrap().starts_with(b"wpa_state="));
    assert_eq!(client.request(b"PING").unwrap(), b"PONG\n");
}

#[test]
fn the_time_limit_holds_in_all_whatever_comes_meanwhile() {
    let place = Place::new();
    let mut steps = Vec::new();
    for _ in 0..20 {
        steps.extend([Step::event("<3>NOISE "), Step::delay(SHORT / 4)]);
    }
    let _daemon = place.daemon(Script::new().on("NOISY", steps));
    let mut client = place.client().time_limit(SHORT).open().unwrap();
    let start = Instant::now();
    let error = client.request(b"NOISY").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    let took = start.elapsed();
    assert!(took >= SHORT - Duration::from_millis(10) && took < SHORT * 3, "{took:?}");
    assert_eq!(client.queued_event().unwrap().text(), "NOISE ");
}

#[test]
fn a_daemon_that_does_not_read_is_told_from_one_that_does_not_answer() {
    let place = Place::new();
    let _daemon = place.daemon(Script::wpa_supplicant().on("HANG", [Step::delay(LONG)]));
    let mut client = place.client().time_limit(SHORT).open().unwrap();
    client.request(b"HANG").unwrap_err();
    let filler = std::os::unix::net::UnixDatagram::unbound().unwrap();
    filler.set_nonblocking(true).unwrap();
    filler.connect(place.socket()).unwrap();
    while filler.send(b"PING").is_ok() {}
    let start = Instant::now();
    let error = client.request(b"PING").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.to_string().contains("did not take PING within 200 ms"), "{error}");
    assert!(start.elapsed() >= SHORT - Duration::from_millis(10) && start.elapsed() < LONG);
    let error = place.monitor().time_limit(SHORT).open().unwrap_err();
    assert!(error.to_string().contains("did not take ATTACH within 200 ms"), "{error}");
    // What was never sent needs no fresh connection: the one after HANG is the last.
    assert_eq!(client.reconnections(), 1);
}

#[test]
fn the_timeout_error_names_the_socket_that_the_daemon_must_write_to() {
    let place = Place::new();
    let _daemon = place.daemon(fault("STATUS=no-reply"));
    let mut client = place.client().time_limit(SHORT).socket_mode(0o600).open().unwrap();
    let own = client.local_path().unwrap().to_path_buf();
    assert_eq!(std::fs::metadata(&own).unwrap().permissions().mode() & 0o777, 0o600);
    let error = client.request(b"STATUS").unwrap_err();
    let text = error.to_string();
    assert!(text.starts_with("no answer within 200 ms to STATUS from "), "{text}");
    assert!(text.contains(&format!("the client's socket {} (mode 0600, owner ", own.display())));
    assert_eq!(error.errno().unwrap().0, libc::ETIMEDOUT);
}

#[test]
fn too_long_and_cut_off_requests_are_not_sent() {
    let place = Place::new();
    let daemon = place.daemon(Script::wpa_supplicant());
    for (kind, limit) in [
        (DaemonKind::WpaSupplicant, 8192),
        (DaemonKind::Hostapd, 4095),
        (DaemonKind::HostapdGlobal, 255),
    ] {
        let mut client = place.client().daemon(kind).open().unwrap();
        assert_eq!(client.request(&vec![b'x'; limit]).unwrap(), b"UNKNOWN COMMAND\n");
        let error = client.request(&vec![b'x'; limit + 1]).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::RequestTooLong);
        assert!(error.to_string().contains(&limit.to_string()));
    }
    let mut client = place.client().open().unwrap();
    let error = client.request(b"SET_NETWORK 0 psk \"sec\0ret\"").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert!(!format!("{error} {error:?}").contains("sec"));
    assert_eq!(daemon.received().len(), 3);
}

#[test]
fn secrets_are_in_no_error() {
    let place = Place::new();
    let daemon = place.daemon(fault("*=no-reply"));
    let mut client = place.client().time_limit(SHORT).open().unwrap();
    for request in [&b"SET_NETWORK 0 psk \"hunter2\""[..], b"CTRL-RSP-PASSWORD-0:hunter2"] {
        let error = client.request(request).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
    }
    drop(daemon);
    let error = client.request(b"SET_NETWORK 0 psk \"hunter2\"").unwrap_err();
    assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
}

#[test]
fn a_daemon_that_ends_is_gone_and_one_that_comes_back_is_found() {
    let place = Place::new();
    let daemon = place.daemon(fault("BYE=die"));
    let mut client = place.client().time_limit(SHORT).open().unwrap();
    assert_eq!(client.request(b"BYE").unwrap_err().kind(), ErrorKind::Timeout);
    assert!(daemon.wait_for_end(LONG));
    let missing = client.request(b"PING").unwrap_err();
    assert_eq!(missing.kind(), ErrorKind::NoDaemon, "{missing}");
    assert_eq!(client.reconnect().unwrap_err().kind(), ErrorKind::NoDaemon);
    let _daemon = place.daemon(Script::wpa_supplicant());
    assert_eq!(client.request(b"PING").unwrap(), b"PONG\n");
    assert_eq!(place.clients().len(), 1);
}

#[test]
fn a_restart_between_requests_is_told_once() {
    let place = Place::new();
    let daemon = place.daemon(Script::wpa_supplicant());
    let mut client = place.client().open().unwrap();
    client.request(b"PING").unwrap();
    daemon.reopen().unwrap();
    let error = client.request(b"PING").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DaemonGone);
    assert_eq!(error.errno().unwrap().0, libc::ECONNREFUSED);
    assert!(error.to_string().contains("PING was not answered"), "{error}");
    assert_eq!(client.request(b"PING").unwrap(), b"PONG\n");
    daemon.reopen().unwrap();
    client.reconnect().unwrap();
    assert_eq!(client.request(b"PING").unwrap(), b"PONG\n");
    assert_eq!(client.reconnections(), 2);
}

#[test]
fn abstract_names_and_udp_are_endpoints_too() {
    let name = format!("hostap-ctrl-test-{}", std::process::id());
    let _daemon = Daemon::start(Transport::abstract_name(&name), Script::wpa_supplicant()).unwrap();
    let mut client = Client::open(format!("@abstract:{name}")).unwrap();
    assert_eq!(client.request(b"PING").unwrap(), b"PONG\n");

    let script = Script::wpa_supplicant().cookie(*b"\x01\x23\x45\x67\x89\xab\xcd\xef");
    for transport in [Transport::udp(), Transport::udp_ipv6()] {
        let daemon = Daemon::start(transport, script.clone()).unwrap();
        let peer = daemon.address().udp_address().unwrap();
        let mut client = Client::builder(peer).time_limit(LONG).open().unwrap();
        assert_eq!(client.request(b"PING").unwrap(), b"PONG\n");
        assert_eq!(daemon.received(), [&b"GET_COOKIE"[..], b"COOKIE=0123456789abcdef PING"]);
        assert!(!format!("{client:?}").contains("0123456789abcdef"));
        let error = client.request(&[b'x'; 8192]).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::RequestTooLong);
    }
}

#[test]
fn a_udp_daemon_that_restarts_has_another_cookie() {
    let daemon = Daemon::start(Transport::udp(), Script::wpa_supplicant()).unwrap();
    let peer = daemon.address().udp_address().unwrap();
    let mut client = Client::builder(peer).time_limit(SHORT).open().unwrap();
    client.request(b"PING").unwrap();
    daemon.restart(Duration::ZERO).unwrap();
    while daemon.send_event("<3>IT IS BACK ").is_err() {}
    // The old cookie is not answered, or the system reports that nobody was there.
    let error = client.request(b"PING").unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Timeout | ErrorKind::DaemonGone), "{error}");
    assert_eq!(client.request(b"PING").unwrap(), b"PONG\n");
    let cookie = hostap_ctrl::UdpEndpoint::from(peer).with_cookie(daemon.cookie());
    assert_eq!(Client::open(cookie).unwrap().request(b"PING").unwrap(), b"PONG\n");
}
