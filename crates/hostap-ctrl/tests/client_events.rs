//! A client that is attached: events between its requests.

mod common;

use std::os::fd::{AsFd, AsRawFd};
use std::time::{Duration, Instant};

use common::{LONG, Place, SHORT};
use hostap_ctrl::ErrorKind;
use hostap_ctrl_sim::{Fault, Pattern, Script, Step};

fn events(from: usize, to: usize) -> Vec<Step> {
    (from..to).map(|number| Step::event(format!("<3>EVENT {number}"))).collect()
}

#[test]
fn events_during_requests_are_kept_in_order() {
    let place = Place::new();
    let mut first = events(0, 3);
    first.push(Step::reply("first\n"));
    let mut second = events(3, 5);
    second.push(Step::reply("second\n"));
    second.extend(events(5, 6));
    let script = Script::wpa_supplicant().on("FIRST", first).on("SECOND", second);
    let daemon = place.daemon(script);
    let mut client = place.client().open().unwrap();
    let mut attached = client.attach().unwrap();
    assert_eq!(attached.request(b"FIRST").unwrap(), b"first\n");
    assert_eq!(attached.request(b"SECOND").unwrap(), b"second\n");
    daemon.send_event("<3>EVENT 6").unwrap();
    for number in 0..7 {
        let event = attached.next_event(LONG).unwrap().unwrap();
        assert_eq!(event.text(), format!("EVENT {number}").as_str());
    }
    assert!(attached.try_next_event().unwrap().is_none());
    assert_eq!(attached.dropped_events(), 0);
}

#[test]
fn dropping_the_loan_detaches_and_so_does_dropping_the_client() {
    let place = Place::new();
    let daemon = place.daemon(Script::wpa_supplicant());
    let mut client = place.client().open().unwrap();
    let attached = client.attach().unwrap();
    assert_eq!(daemon.monitors().len(), 1);
    assert_eq!(attached.as_fd().as_raw_fd(), attached.as_raw_fd());
    drop(attached);
    assert_eq!(daemon.monitors().len(), 0);
    client.attach().unwrap().detach().unwrap();
    assert_eq!(daemon.monitors().len(), 0);
    std::mem::forget(client.attach().unwrap());
    assert_eq!(daemon.monitors().len(), 1);
    drop(client);
    assert!(daemon.wait_for_monitors(0, LONG));
    assert_eq!(place.clients().len(), 0);
}

#[test]
fn a_loan_within_a_loan_does_not_end_the_outer_one() {
    let place = Place::new();
    let daemon = place.daemon(Script::wpa_supplicant());
    let mut client = place.client().open().unwrap();
    let mut outer = client.attach().unwrap();
    drop(outer.attach().unwrap());
    assert_eq!(daemon.monitors().len(), 1);
}

#[test]
fn what_is_kept_has_a_limit_and_what_it_drops_is_counted() {
    let place = Place::new();
    let mut steps = events(0, 10);
    steps.push(Step::reply("OK\n"));
    let _daemon = place.daemon(Script::wpa_supplicant().on("MANY", steps));
    let mut client = place.client().event_limit(4).open().unwrap();
    let mut attached = client.attach().unwrap();
    attached.request(b"MANY").unwrap();
    assert_eq!(attached.dropped_events(), 6);
    assert_eq!(attached.try_next_event().unwrap().unwrap().text(), "EVENT 6");
}

#[test]
fn after_a_time_limit_it_is_attached_again_and_keeps_its_level() {
    let place = Place::new();
    let fault = "NEVER=no-reply".parse::<Fault>().unwrap();
    let daemon = place.daemon(Script::wpa_supplicant().fault(fault));
    let mut client = place.client().time_limit(SHORT).open().unwrap();
    let mut attached = client.attach().unwrap();
    attached.set_level(2).unwrap();
    daemon.send_event("<3>BEFORE ").unwrap();
    assert_eq!(attached.request(b"NEVER").unwrap_err().kind(), ErrorKind::Timeout);
    assert_eq!(attached.next_event(LONG).unwrap().unwrap().text(), "BEFORE ");
    assert!(attached.try_next_event().unwrap().is_none());
    daemon.send_event("<2>AFTER ").unwrap();
    assert_eq!(attached.next_event(LONG).unwrap().unwrap().text(), "AFTER ");
    assert_eq!(attached.reconnections(), 1);
}

#[test]
fn waiting_for_an_event_ends_in_time() {
    let place = Place::new();
    let _daemon = place.daemon(Script::wpa_supplicant());
    let mut client = place.client().open().unwrap();
    let mut attached = client.attach().unwrap();
    let start = Instant::now();
    assert!(attached.next_event(SHORT).unwrap().is_none());
    let took = start.elapsed();
    assert!(took >= SHORT - Duration::from_millis(10) && took < LONG, "{took:?}");
}

#[test]
fn an_event_that_is_too_long_is_counted_and_the_next_one_fits() {
    let place = Place::new();
    let long = [b"<3>LONG ".to_vec(), vec![b'x'; 1000]].concat();
    let steps = [Step::Event(long), Step::reply("OK\n")];
    let _daemon = place.daemon(Script::wpa_supplicant().on(Pattern::exact("LONG"), steps));
    let mut client = place.client().buffer_size(512).open().unwrap();
    let mut attached = client.attach().unwrap();
    assert_eq!(attached.request(b"LONG").unwrap(), b"OK\n");
    assert_eq!(attached.dropped_events(), 1);
    assert_eq!(attached.request(b"LONG").unwrap(), b"OK\n");
    assert_eq!(attached.next_event(LONG).unwrap().unwrap().datagram().len(), 1008);
}
