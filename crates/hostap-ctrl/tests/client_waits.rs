//! What programs need that are not written around this crate: waits that they can end, events as
//! they come, attachment without a loan, and requests that never wait.

mod common;

use std::os::fd::AsRawFd;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::{Duration, Instant};

use common::{LONG, Place, SHORT};
use hostap_ctrl::{Client, ErrorKind};
use hostap_ctrl_sim::{Daemon, Pattern, Script, Step, Transport};

/// Asks until the reply is here, as an event loop does.
fn outcome(client: &mut Client) -> Result<Vec<u8>, hostap_ctrl::Error> {
    let start = Instant::now();
    loop {
        if let Some(reply) = client.try_reply()? {
            return Ok(reply.to_vec());
        }
        assert!(start.elapsed() < LONG, "neither a reply nor an error");
        std::thread::yield_now();
    }
}

fn late_once() -> Script {
    let late = Step::late(SHORT, "LATE");
    Script::wpa_supplicant().on(Pattern::exact("SLOW"), [late])
}

#[test]
fn a_hook_ends_the_wait_and_the_late_reply_goes_nowhere() {
    let place = Place::new();
    let daemon = place.daemon(late_once());
    let (stop, asked) = (Arc::new(AtomicBool::new(true)), Arc::new(AtomicU32::new(0)));
    let hook = {
        let (stop, asked) = (stop.clone(), asked.clone());
        move || {
            asked.fetch_add(1, Ordering::Relaxed);
            stop.load(Ordering::Relaxed)
        }
    };
    let mut client = place.client().interruption(hook).open().unwrap();
    assert_eq!(client.request(b"PING").unwrap(), b"PONG\n");
    assert_eq!(asked.load(Ordering::Relaxed), 0, "asked without a wait");
    client.attach().unwrap().keep();
    daemon.fault("HANG*=no-reply".parse().unwrap()).unwrap();
    let error = client.request(b"HANG secret").unwrap_err();
    let eintr = rustix::io::Errno::INTR.raw_os_error();
    assert_eq!((error.kind(), error.errno().unwrap().0), (ErrorKind::Interrupted, eintr));
    assert!(error.to_string().contains("HANG") && !error.to_string().contains("secret"));
    assert_eq!(client.reconnections(), 1);
    stop.store(false, Ordering::Relaxed);
    assert_eq!(client.request(b"SLOW").unwrap(), b"LATE");
    assert!(client.attached().is_some());
    assert_eq!(daemon.received().iter().filter(|command| *command == b"ATTACH").count(), 2);
}

#[test]
fn the_time_limit_stays_what_it_is_with_a_hook() {
    let place = Place::new();
    let _daemon = place.daemon(Script::new().on("HANG", []));
    let limit = Duration::from_millis(1_200);
    let mut client = place.client().time_limit(limit).interruption(|| false).open().unwrap();
    let start = Instant::now();
    assert_eq!(client.request(b"HANG").unwrap_err().kind(), ErrorKind::Timeout);
    assert!(start.elapsed() >= limit - Duration::from_millis(20));
    client.set_time_limit(Duration::from_millis(50)).unwrap();
    let start = Instant::now();
    let error = client.request(b"HANG").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.to_string().contains("within 50 ms") && start.elapsed() < limit);
}

#[test]
fn waiting_for_an_event_can_be_ended() {
    let place = Place::new();
    let daemon = place.daemon(Script::wpa_supplicant());
    let mut client = place.client().interruption(|| true).open().unwrap();
    let mut attached = client.attach().unwrap();
    let error = attached.next_event(Duration::MAX).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Interrupted);
    daemon.send_event("<3>EVENT ").unwrap();
    assert_eq!(attached.next_event(LONG).unwrap().unwrap().text(), "EVENT ");
    assert_eq!(attached.reconnections(), 0, "nothing was replaced");
}

#[test]
fn events_are_handed_over_as_they_come() {
    let place = Place::new();
    let events = [Step::event("<3>ONE "), Step::event("<3>TWO "), Step::reply("OK\n")];
    let _daemon = place.daemon(Script::wpa_supplicant().on("ASK", events));
    let mut client = place.client().open().unwrap();
    let mut attached = client.attach().unwrap();
    assert_eq!(attached.request(b"ASK").unwrap(), b"OK\n");
    let mut met = Vec::new();
    let reply = attached.request_with(b"ASK", |event| met.push(event.datagram().to_vec()));
    assert_eq!(reply.unwrap(), b"OK\n");
    assert_eq!(met, [b"<3>ONE ", b"<3>TWO "]);
    for kept in ["ONE ", "TWO "] {
        assert_eq!(attached.try_next_event().unwrap().unwrap().text(), kept);
    }
    assert!(attached.try_next_event().unwrap().is_none(), "handed over and kept");
}

#[test]
fn a_client_can_be_left_attached() {
    let place = Place::new();
    let daemon = place.daemon(Script::wpa_supplicant());
    let mut client = place.client().open().unwrap();
    assert!(client.attached().is_none());
    client.detach().unwrap();
    client.attach().unwrap().keep();
    drop(client.attach().unwrap());
    drop(client.attached().unwrap());
    assert_eq!(daemon.monitors().len(), 1);
    client.detach().unwrap();
    assert!(client.attached().is_none() && daemon.monitors().is_empty());
    assert_eq!(daemon.received(), [b"ATTACH", b"DETACH"]);
}

#[test]
fn requests_in_steps_give_each_its_reply() {
    let place = Place::new();
    let _daemon = place.daemon(late_once());
    let mut client = place.client().open().unwrap();
    assert!(client.try_reply().unwrap().is_none(), "nothing was begun");
    client.begin(b"PING").unwrap();
    assert_eq!(outcome(&mut client).unwrap(), b"PONG\n");
    assert!(client.try_reply().unwrap().is_none());
    // Begun and not waited for, in three ways.
    client.begin(b"SLOW").unwrap();
    client.give_up();
    client.begin(b"SLOW").unwrap();
    client.begin(b"SLOW").unwrap();
    assert_eq!(client.request(b"PING").unwrap(), b"PONG\n");
    assert_eq!(client.reconnections(), 3);
    client.begin(b"SLOW").unwrap();
    assert_eq!(outcome(&mut client).unwrap(), b"LATE");
}

#[test]
fn requests_in_steps_keep_the_time_limit_and_the_attachment() {
    let place = Place::new();
    let script = Script::wpa_supplicant().on("HANG", []);
    let daemon = place.daemon(script);
    let mut client = place.client().time_limit(SHORT).open().unwrap();
    let mut attached = client.attach().unwrap();
    attached.set_level(2).unwrap();
    attached.keep();
    client.begin(b"HANG").unwrap();
    assert_eq!(outcome(&mut client).unwrap_err().kind(), ErrorKind::Timeout);
    assert!(!client.is_ready());
    client.begin(b"PING").unwrap();
    assert_eq!(outcome(&mut client).unwrap(), b"PONG\n");
    assert!(client.is_ready());
    let again = [&b"ATTACH"[..], b"LEVEL 2", b"HANG", b"ATTACH", b"LEVEL 2", b"PING"];
    assert_eq!(daemon.received(), again);
    // Events before the reply are kept.
    daemon.send_event("<3>EVENT ").unwrap();
    client.begin(b"PING").unwrap();
    assert_eq!(outcome(&mut client).unwrap(), b"PONG\n");
    assert_eq!(client.queued_event().unwrap().text(), "EVENT ");
}

#[test]
fn requests_in_steps_fetch_a_new_cookie() {
    let daemon = Daemon::start(Transport::udp(), Script::wpa_supplicant().on("HANG", [])).unwrap();
    let endpoint = format!("udp:{}", daemon.address().udp_address().unwrap());
    let mut client = Client::open(endpoint.as_str()).unwrap();
    let first = client.as_raw_fd();
    client.begin(b"HANG").unwrap();
    client.give_up();
    assert_ne!(client.as_raw_fd(), first, "the old one was kept until there was a new one");
    client.begin(b"PING").unwrap();
    assert_eq!(outcome(&mut client).unwrap(), b"PONG\n");
    assert_eq!(daemon.received().iter().filter(|command| *command == b"GET_COOKIE").count(), 2);
}

#[test]
fn a_full_queue_is_tried_again() {
    let place = Place::new();
    let busy = Script::wpa_supplicant().on("BUSY", [Step::delay(SHORT / 10), Step::reply("OK\n")]);
    let _daemon = place.daemon(busy);
    let mut others: Vec<_> = (0..40).map(|_| place.client().open().unwrap()).collect();
    for other in &mut others {
        other.begin(b"BUSY").unwrap();
    }
    for other in &mut others {
        assert_eq!(outcome(other).unwrap(), b"OK\n");
    }
}

#[test]
fn a_daemon_that_is_gone_is_an_error_of_a_step_too() {
    let place = Place::new();
    let daemon = place.daemon(Script::wpa_supplicant());
    let mut client = place.client().open().unwrap();
    daemon.stop();
    let begun = client.begin(b"PING");
    assert_eq!(begun.unwrap_err().kind(), ErrorKind::DaemonGone);
    assert_eq!(client.begin(b"PING").unwrap_err().kind(), ErrorKind::NoDaemon);
    let _daemon = place.daemon(Script::wpa_supplicant());
    client.begin(b"PING").unwrap();
    assert_eq!(outcome(&mut client).unwrap(), b"PONG\n");
}
