//! The asynchronous client against a simulated daemon: the rules of the blocking one.

mod aio_common;
mod common;

use std::time::{Duration, Instant};

use aio_common::{client, current_thread, everywhere};
use common::{LONG, Place, SHORT};
use hostap_ctrl::aio::Client;
use hostap_ctrl::command::{Scan, Status};
use hostap_ctrl::reply::{Refusal, WpaState};
use hostap_ctrl::{DaemonKind, ErrorKind, UdpEndpoint};
use hostap_ctrl_sim::{Daemon, Fault, Script, Step, Transport};

fn fault(text: &str) -> Script {
    Script::wpa_supplicant().fault(text.parse::<Fault>().unwrap())
}

#[test]
fn raw_and_typed_replies_are_those_of_the_blocking_client() {
    everywhere(async || {
        let place = Place::new();
        let script = fault("EMPTY=empty").on("SCAN", [Step::reply("FAIL-BUSY\n")]);
        let daemon = place.daemon(script);
        let mut client = client(&place).open().await.unwrap();
        assert_eq!(client.request(b"PING").await.unwrap(), b"PONG\n");
        assert_eq!(client.request(b"EMPTY").await.unwrap(), b"");
        assert_eq!(client.request(b"SCAN").await.unwrap(), b"FAIL-BUSY\n");
        let busy = client.send(&Scan::new()).await.unwrap_err();
        assert_eq!((busy.kind(), busy.refusal()), (ErrorKind::Refused, Some(&Refusal::Busy)));
        let status = client.send(&Status).await.unwrap();
        tokio::task::yield_now().await; // A borrowed reply lives on while others run.
        assert_eq!(status.wpa_state(), Some(WpaState::Inactive));
        client.ping().await.unwrap();
        let asked = ["PING", "EMPTY", "SCAN", "SCAN", "STATUS", "PING"];
        assert_eq!(daemon.received(), asked.map(|text| text.as_bytes().to_vec()));
        assert!(format!("{client:?}").contains("wlan0"));
        drop(client);
        assert!(place.clients().is_empty());
    });
}

#[test]
fn replies_of_any_size_come_whole_or_are_errors() {
    everywhere(async || {
        let place = Place::new();
        let script = Script::wpa_supplicant().on("BIG", [Step::oversized(5000)]);
        let _daemon = place.daemon(script.on("HUGE", [Step::oversized(200_000)]));
        let mut whole = client(&place).open().await.unwrap();
        assert_eq!(whole.request(b"HUGE").await.unwrap().len(), 200_000);
        let mut small = client(&place).buffer_size(4096).open().await.unwrap();
        let error = small.request(b"BIG").await.unwrap_err();
        assert_eq!((error.kind(), error.command()), (ErrorKind::Truncated, Some("BIG")));
        assert!(error.to_string().contains("5000 bytes long and did not fit into 4096"));
        small.ping().await.unwrap();
        assert_eq!(small.request(b"BIG").await.unwrap().len(), 5000);
        assert_eq!(small.reconnections(), 0);
    });
}

#[test]
fn a_late_reply_answers_no_later_command() {
    everywhere(async || {
        for delay in [SHORT + SHORT / 4, SHORT * 2] {
            let place = Place::new();
            let script = Script::wpa_supplicant().on("SLOW", [Step::late(delay, "TOO LATE\n")]);
            let _daemon = place.daemon(script);
            let mut client = client(&place).time_limit(SHORT).open().await.unwrap();
            let before = client.local_path().unwrap();
            let start = Instant::now();
            let error = client.request(b"SLOW").await.unwrap_err();
            assert!(start.elapsed() >= SHORT, "a paused clock makes no daemon faster");
            assert_eq!((error.kind(), error.command()), (ErrorKind::Timeout, Some("SLOW")));
            assert!(error.to_string().contains(&before.display().to_string()), "{error}");
            assert_ne!(client.local_path().unwrap(), before);
            assert_eq!(place.clients().len(), 1);
            while start.elapsed() < delay + SHORT {
                assert_eq!(client.request(b"PING").await.unwrap(), b"PONG\n");
            }
            assert_eq!(client.reconnections(), 1);
        }
    });
}

#[test]
fn the_time_limit_holds_in_all_whatever_comes_meanwhile() {
    everywhere(async || {
        let place = Place::new();
        let noise = || [Step::event("<3>NOISE "), Step::delay(SHORT / 4)];
        let script = Script::wpa_supplicant().on("NOISY", (0..20).flat_map(|_| noise()));
        let mut steps: Vec<_> = (0..30).map(|_| Step::event("<3>NOISE ")).collect();
        steps.push(Step::reply("DONE\n"));
        let _daemon = place.daemon(script.on("EVENTS", steps));
        let mut client = client(&place).time_limit(SHORT).open().await.unwrap();
        assert_eq!(client.request(b"EVENTS").await.unwrap(), b"DONE\n");
        let start = Instant::now();
        let error = client.request(b"NOISY").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout);
        assert!(start.elapsed() >= SHORT && start.elapsed() < LONG / 2);
    });
}

/// Fills the daemon's queue while it hangs.
fn fill(place: &Place) {
    let filler = std::os::unix::net::UnixDatagram::unbound().unwrap();
    filler.set_nonblocking(true).unwrap();
    filler.connect(place.socket()).unwrap();
    while filler.send(b"PING").is_ok() {}
}

#[test]
fn a_full_queue_is_waited_for_and_given_up_in_time() {
    everywhere(async || {
        let place = Place::new();
        let hang = [Step::delay(SHORT * 4), Step::reply("AWAKE\n")];
        let _daemon = place.daemon(Script::wpa_supplicant().on("HANG", hang));
        let builder = client(&place).time_limit(SHORT);
        let mut impatient = builder.open().await.unwrap();
        let mut patient = client(&place).open().await.unwrap();
        impatient.request(b"HANG").await.unwrap_err();
        fill(&place);
        let error = impatient.request(b"PING").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout);
        assert!(error.to_string().contains("did not take PING within 200 ms"), "{error}");
        // What was never sent needs no fresh connection: the one after HANG is the last.
        assert_eq!(impatient.reconnections(), 1);
        assert_eq!(patient.request(b"PING").await.unwrap(), b"PONG\n");
        assert_eq!(patient.reconnections(), 0);
    });
}

#[test]
fn too_long_and_cut_off_requests_are_not_sent() {
    everywhere(async || {
        let place = Place::new();
        let daemon = place.daemon(Script::wpa_supplicant());
        let mut client = client(&place).daemon(DaemonKind::HostapdGlobal).open().await.unwrap();
        assert_eq!(client.request(&[b'x'; 255]).await.unwrap(), b"UNKNOWN COMMAND\n");
        let error = client.request(&[b'x'; 256]).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::RequestTooLong);
        let error = client.request(b"SET_NETWORK 0 psk \"sec\0ret\"").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert!(!format!("{error} {error:?} {client:?}").contains("sec"));
        assert_eq!(daemon.received().len(), 1);
    });
}

#[test]
fn a_daemon_that_goes_is_told_once_and_found_when_it_is_back() {
    everywhere(async || {
        let place = Place::new();
        let daemon = place.daemon(Script::wpa_supplicant());
        let mut client = client(&place).open().await.unwrap();
        client.ping().await.unwrap();
        daemon.reopen().unwrap();
        let error = client.ping().await.unwrap_err();
        assert_eq!(
            (error.kind(), error.errno().unwrap().0),
            (ErrorKind::DaemonGone, libc::ECONNREFUSED)
        );
        assert!(error.to_string().contains("PING was not answered"), "{error}");
        client.ping().await.unwrap();
        drop(daemon);
        assert_eq!(client.ping().await.unwrap_err().kind(), ErrorKind::DaemonGone);
        assert_eq!(client.ping().await.unwrap_err().kind(), ErrorKind::NoDaemon);
        assert_eq!(client.reconnect().await.unwrap_err().kind(), ErrorKind::NoDaemon);
        let _daemon = place.daemon(Script::wpa_supplicant());
        client.ping().await.unwrap();
        client.reconnect().await.unwrap();
        client.ping().await.unwrap();
        assert_eq!(client.reconnections(), 3);
        assert_eq!(place.clients().len(), 1);
    });
}

#[test]
fn requests_of_many_tasks_are_answered_in_order_each_to_its_own() {
    everywhere(async || {
        const TASKS: usize = 100;
        let place = Place::new();
        let mut script = Script::wpa_supplicant();
        for number in 0..TASKS {
            let answer = [Step::event("<3>NOISE "), Step::reply(format!("ANSWER {number}\n"))];
            script = script.on(format!("ASK {number}").as_str(), answer);
        }
        let daemon = place.daemon(script);
        let client = client(&place).open().await.unwrap();
        let mut tasks = Vec::new();
        for number in 0..TASKS {
            let mut own = client.clone();
            tasks.push(tokio::spawn(async move {
                for _ in 0..5 {
                    let answer = own.request(format!("ASK {number}").as_bytes()).await.unwrap();
                    assert_eq!(answer, format!("ANSWER {number}\n").as_bytes());
                }
            }));
        }
        for task in tasks {
            task.await.unwrap();
        }
        assert_eq!(daemon.received().len(), TASKS * 5);
        assert_eq!((client.reconnections(), place.clients().len()), (0, 1));
    });
}

/// One thread, so that the order in which they ask is known.
#[test]
fn who_asks_first_is_answered_first() {
    let place = Place::new();
    let daemon = place.daemon(Script::wpa_supplicant());
    current_thread().block_on(async {
        let client = client(&place).open().await.unwrap();
        let asked: Vec<_> = (0..50).map(|number| format!("ASK {number}").into_bytes()).collect();
        let tasks: Vec<_> = asked
            .iter()
            .cloned()
            .map(|request| {
                let mut own = client.clone();
                tokio::spawn(async move { own.request(&request).await.map(drop) })
            })
            .collect();
        for task in tasks {
            task.await.unwrap().unwrap();
        }
        assert_eq!(daemon.received(), asked);
    });
}

#[test]
fn abstract_names_and_udp_are_endpoints_too() {
    everywhere(async || {
        let name = format!("hostap-ctrl-aio-test-{}", std::process::id());
        let transport = Transport::abstract_name(&name);
        let _daemon = Daemon::start(transport, Script::wpa_supplicant()).unwrap();
        let mut client = Client::open(format!("@abstract:{name}")).await.unwrap();
        client.ping().await.unwrap();

        let script = Script::wpa_supplicant().cookie(*b"\x01\x23\x45\x67\x89\xab\xcd\xef");
        for transport in [Transport::udp(), Transport::udp_ipv6()] {
            let daemon = Daemon::start(transport, script.clone()).unwrap();
            let peer = daemon.address().udp_address().unwrap();
            let mut client = Client::builder(peer).open().await.unwrap();
            client.ping().await.unwrap();
            assert_eq!(daemon.received(), [&b"GET_COOKIE"[..], b"COOKIE=0123456789abcdef PING"]);
            assert!(!format!("{client:?}").contains("0123456789abcdef"));
            assert_eq!(client.local_path(), None);
            let with_cookie = UdpEndpoint::from(peer).with_cookie(daemon.cookie());
            Client::open(with_cookie).await.unwrap().ping().await.unwrap();
        }
    });
}

#[test]
fn udp_hosts_are_looked_up_and_unknown_ones_told() {
    everywhere(async || {
        let daemon = Daemon::start(Transport::udp(), Script::wpa_supplicant()).unwrap();
        let port = daemon.address().udp_address().unwrap().port();
        let mut client = Client::open(format!("udp:localhost:{port}")).await.unwrap();
        client.ping().await.unwrap();
        client.reconnect().await.unwrap();
        client.ping().await.unwrap();
        let error = Client::open("udp:nonexistent.invalid:1").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidEndpoint, "{error}");
        assert!(error.to_string().contains("the host \"nonexistent.invalid\" is not"), "{error}");
    });
}

/// The system reports a port that nobody listens on as an error of the socket, not as a datagram.
#[test]
fn a_refused_port_is_told_at_once() {
    everywhere(async || {
        let start = Instant::now();
        let error = Client::builder("udp:127.0.0.1:1").time_limit(LONG).open().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NoDaemon, "{error}");
        assert!(error.to_string().starts_with("nobody listens on udp:127.0.0.1:1: "), "{error}");
        assert!(start.elapsed() < LONG / 2);
    });
}

#[test]
fn a_udp_daemon_that_restarts_has_another_cookie() {
    everywhere(async || {
        let daemon = Daemon::start(Transport::udp(), Script::wpa_supplicant()).unwrap();
        let peer = daemon.address().udp_address().unwrap();
        let mut client = Client::builder(peer).time_limit(SHORT).open().await.unwrap();
        client.ping().await.unwrap();
        daemon.restart(Duration::ZERO).unwrap();
        while daemon.send_event("<3>IT IS BACK ").is_err() {}
        let error = client.ping().await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Timeout | ErrorKind::DaemonGone), "{error}");
        client.ping().await.unwrap();
    });
}

#[test]
fn outside_of_a_runtime_it_is_an_error_that_says_so() {
    let place = Place::new();
    let _daemon = place.daemon(Script::wpa_supplicant());
    let mut opening = std::pin::pin!(client(&place).open());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(outcome) = opening.as_mut().poll(&mut context) else {
        panic!("it waits")
    };
    assert!(outcome.unwrap_err().to_string().contains("outside of a Tokio runtime"));
    assert!(place.clients().is_empty());
}

/// A client whose runtime has ended tells so once, and belongs to the one that it is used in then.
#[test]
fn a_client_moves_to_another_runtime_when_its_own_has_ended() {
    let place = Place::new();
    let _daemon = place.daemon(Script::wpa_supplicant());
    let mut client = current_thread().block_on(client(&place).open()).unwrap();
    current_thread().block_on(async {
        assert_eq!(client.ping().await.unwrap_err().kind(), ErrorKind::System);
        client.ping().await.unwrap();
    });
    drop(client);
    assert!(place.clients().is_empty());
}
