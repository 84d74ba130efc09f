//! The monitor when the daemon goes away: how it is noticed, and what is told of it.

mod common;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use common::{LONG, Place, SHORT};
use hostap_ctrl::{ErrorKind, Loss, Monitor, MonitorItem, Reconnect};
use hostap_ctrl_sim::{Daemon, Fault, Pattern, Script, Step, Transport};

const PING: Duration = Duration::from_millis(50);

fn text(item: Option<MonitorItem>) -> String {
    item.and_then(MonitorItem::event).expect("an event").text().to_string()
}

fn lost(monitor: &mut Monitor, reason: Loss) {
    assert_eq!(monitor.next_within(LONG).unwrap(), Some(MonitorItem::Lost(reason)));
    assert!(!monitor.is_attached());
}

fn reattached(monitor: &mut Monitor, reason: Loss) -> Duration {
    match monitor.next_within(LONG).unwrap() {
        Some(MonitorItem::Reattached(gap)) => {
            assert_eq!(gap.loss, reason);
            assert!(monitor.is_attached());
            gap.lasted
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn without_a_policy_it_ends_once_with_an_error() {
    let place = Place::new();
    let daemon = place.daemon(Script::wpa_supplicant());
    let mut monitor = place.monitor().ping_interval(PING).open().unwrap();
    daemon.stop();
    let error = monitor.next().unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DaemonGone);
    assert!(error.to_string().contains("its socket file was removed"), "{error}");
    assert!(monitor.next().is_none());
    assert_eq!(monitor.next_within(LONG).unwrap_err().kind(), ErrorKind::DaemonGone);
    assert_eq!(monitor.next_deadline(), None);
    assert_eq!(monitor.reopen().unwrap_err().kind(), ErrorKind::NoDaemon);
    let daemon = place.daemon(Script::wpa_supplicant());
    monitor.reopen().unwrap();
    daemon.send_event("<3>BACK ").unwrap();
    assert_eq!(monitor.next().unwrap().unwrap().event().unwrap().text(), "BACK ");
    assert_eq!(place.clients().len(), 1);
}

#[test]
fn terminating_is_delivered_and_then_the_end_is_noticed_soon() {
    let place = Place::new();
    let steps = [
        Step::reply("OK\n"),
        Step::event_to_monitors("<3>CTRL-EVENT-TERMINATING "),
        Step::delay(SHORT),
        Step::Die,
    ];
    let _daemon = place.daemon(Script::wpa_supplicant().on("TERMINATE", steps));
    // An hour: no PING is needed to notice this.
    let mut monitor = place.monitor().ping_interval(Duration::from_secs(3600)).open().unwrap();
    place.client().open().unwrap().request(b"TERMINATE").unwrap();
    assert_eq!(text(monitor.next_within(LONG).unwrap()), "CTRL-EVENT-TERMINATING ");
    let start = Instant::now();
    let error = monitor.next_within(LONG).unwrap_err();
    assert!(error.to_string().contains("it terminated"), "{error}");
    assert!(start.elapsed() < LONG / 2);
}

#[test]
fn an_event_that_only_looks_like_it_does_not_end_a_monitor() {
    let place = Place::new();
    let daemon = place.daemon(Script::wpa_supplicant());
    let mut monitor = place.monitor().ping_interval(PING).open().unwrap();
    daemon.send_event("<3>CTRL-EVENT-TERMINATING ").unwrap();
    daemon.send_event("<3>CTRL-EVENT-CONNECTED ssid=\"CTRL-EVENT-TERMINATING \"").unwrap();
    text(monitor.next_within(LONG).unwrap());
    text(monitor.next_within(LONG).unwrap());
    // It said so and stayed: PING shows it.
    assert!(monitor.next_within(SHORT * 2).unwrap().is_none());
    assert!(monitor.is_attached());
}

#[test]
fn a_restart_is_a_gap_and_events_come_again() {
    let place = Place::new();
    let daemon = place.daemon(Script::wpa_supplicant());
    let builder = place.monitor().ping_interval(PING).level(2).reconnect(Reconnect::Always);
    let mut monitor = builder.open().unwrap();
    for _ in 0..2 {
        daemon.restart(SHORT).unwrap();
        lost(&mut monitor, Loss::SocketReplaced);
        let lasted = reattached(&mut monitor, Loss::SocketReplaced);
        assert!(lasted < LONG);
        // Level 2 again.
        daemon.send_event("<2>AGAIN ").unwrap();
        assert_eq!(text(monitor.next_within(LONG).unwrap()), "AGAIN ");
        assert_eq!(place.clients().len(), 1);
    }
}

#[test]
fn a_socket_opened_anew_and_a_killed_daemon_are_noticed() {
    let place = Place::new();
    let daemon = place.daemon(Script::wpa_supplicant());
    let builder = place.monitor().ping_interval(PING).reconnect(Reconnect::Always);
    let mut monitor = builder.open().unwrap();
    // So that the new file's time is another one.
    std::thread::sleep(Duration::from_millis(20));
    daemon.reopen().unwrap();
    lost(&mut monitor, Loss::SocketReplaced);
    reattached(&mut monitor, Loss::SocketReplaced);
    daemon.abandon();
    lost(&mut monitor, Loss::Refused);
    assert!(monitor.next_within(SHORT).unwrap().is_none());
    let daemon = place.daemon(Script::wpa_supplicant());
    reattached(&mut monitor, Loss::Refused);
    assert_eq!(daemon.monitors().len(), 1);
}

#[test]
fn silence_to_ping_is_a_loss_and_attach_is_tried_until_it_is_answered() {
    let place = Place::new();
    let script = Script::wpa_supplicant()
        .fault("PING first 1=no-reply".parse::<Fault>().unwrap())
        .on(Pattern::exact("ATTACH").nth(2), [Step::reply("FAIL\n")])
        .on(Pattern::exact("ATTACH").nth(3), []);
    let _daemon = place.daemon(script);
    let builder = place.monitor().ping_interval(PING).time_limit(SHORT);
    let mut monitor = builder.reconnect(Reconnect::Always).open().unwrap();
    let start = Instant::now();
    lost(&mut monitor, Loss::Silent);
    assert!(start.elapsed() >= SHORT);
    assert!(reattached(&mut monitor, Loss::Silent) >= SHORT);
    assert_eq!(place.clients().len(), 1);
}

/// hostapd drops a monitor after eleven events that its queue did not take, and says nothing.
#[test]
fn a_monitor_that_was_dropped_for_not_being_read_attaches_again() {
    let place = Place::new();
    let daemon = place.daemon(Script::hostapd());
    let builder = place.monitor().reconnect(Reconnect::Always);
    let mut monitor = builder.ping_interval(Duration::from_secs(3600)).open().unwrap();
    let mut taken = 0;
    while !daemon.monitors().is_empty() {
        taken += daemon.send_event(format!("<3>EVENT {taken}")).unwrap();
    }
    for number in 0..taken {
        assert_eq!(text(monitor.next_within(LONG).unwrap()), format!("EVENT {number}"));
    }
    lost(&mut monitor, Loss::Detached);
    reattached(&mut monitor, Loss::Detached);
    assert_eq!(daemon.send_event("<3>AGAIN ").unwrap(), 1);
    assert_eq!(text(monitor.next_within(LONG).unwrap()), "AGAIN ");
}

#[test]
fn a_monitor_that_was_not_dropped_goes_on_after_a_flood() {
    let place = Place::new();
    let daemon = place.daemon(Script::hostapd());
    let mut monitor = place.monitor().open().unwrap();
    for number in 0..50 {
        daemon.send_event(format!("<3>EVENT {number}")).unwrap();
    }
    assert_eq!(monitor.within(SHORT).map(Result::unwrap).count(), 50);
    assert!(monitor.is_attached());
    assert_eq!(daemon.received().last().unwrap(), b"LEVEL 3");
}

#[test]
fn a_level_that_is_not_answered_replaces_the_connection() {
    let place = Place::new();
    let script = Script::wpa_supplicant().fault("\"LEVEL 4\"=no-reply".parse::<Fault>().unwrap());
    let _daemon = place.daemon(script);
    let builder = place.monitor().time_limit(SHORT).reconnect(Reconnect::Always);
    let mut monitor = builder.open().unwrap();
    assert_eq!(monitor.set_level(4).unwrap_err().kind(), ErrorKind::Timeout);
    lost(&mut monitor, Loss::Silent);
    reattached(&mut monitor, Loss::Silent);
    monitor.set_level(2).unwrap();
}

#[test]
fn a_wait_for_the_level_that_is_interrupted_costs_nothing() {
    let place = Place::new();
    let unanswered = |number| Pattern::exact("LEVEL 4").nth(number);
    let script = Script::wpa_supplicant().on(unanswered(1), []).on(unanswered(2), []);
    let daemon = place.daemon(script);
    let interrupted = Arc::new(AtomicBool::new(false));
    let hook = interrupted.clone();
    let builder = place.monitor().interruption(move || hook.load(Ordering::Relaxed));
    let mut monitor = builder.open().unwrap();
    let interrupt = |monitor: &mut Monitor| {
        interrupted.store(true, Ordering::Relaxed);
        assert_eq!(monitor.set_level(4).unwrap_err().kind(), ErrorKind::Interrupted);
        interrupted.store(false, Ordering::Relaxed);
        assert!(monitor.is_attached());
        // The late answer, which otherwise would mean that the monitor was dropped.
        daemon.send_to(&daemon.monitors()[0], "FAIL\n").unwrap();
    };
    // It comes while events are waited for, or while the next one is.
    interrupt(&mut monitor);
    daemon.send_event("<3>AFTER ").unwrap();
    assert_eq!(text(monitor.next_within(LONG).unwrap()), "AFTER ");
    interrupt(&mut monitor);
    monitor.set_level(4).unwrap();
    assert!(monitor.is_attached());
    assert_eq!(daemon.received().iter().filter(|command| *command == b"ATTACH").count(), 1);
}

#[test]
fn waiting_has_the_limit_of_the_policy() {
    let place = Place::new();
    let daemon = place.daemon(Script::wpa_supplicant());
    let builder = place.monitor().ping_interval(PING).reconnect(Reconnect::For(SHORT));
    let mut monitor = builder.open().unwrap();
    daemon.stop();
    let start = Instant::now();
    let items: Vec<_> = monitor.by_ref().collect();
    assert!(matches!(&items[..], [Ok(MonitorItem::Lost(_)), Err(_)]), "{items:?}");
    assert!(start.elapsed() >= SHORT && start.elapsed() < LONG);
}

#[test]
fn polling_without_waiting_reconnects_too() {
    let place = Place::new();
    let daemon = place.daemon(Script::wpa_supplicant());
    let builder = place.monitor().ping_interval(PING).reconnect(Reconnect::Always);
    let mut monitor = builder.open().unwrap();
    daemon.restart(SHORT).unwrap();
    let (mut items, start) = (Vec::new(), Instant::now());
    while items.len() < 2 && start.elapsed() < LONG {
        match monitor.try_next().unwrap() {
            Some(item) => items.push(item),
            None => {
                let due = monitor.next_deadline().unwrap();
                let left = due.saturating_duration_since(Instant::now());
                // In place of poll(): a datagram may come before.
                std::thread::sleep(left.min(PING));
            }
        }
    }
    let [MonitorItem::Lost(_), MonitorItem::Reattached(_)] = items[..] else { panic!("{items:?}") };
}

#[test]
fn udp_daemons_come_back_with_another_cookie() {
    let daemon = Daemon::start(Transport::udp(), Script::wpa_supplicant()).unwrap();
    let peer = daemon.address().udp_address().unwrap();
    let builder = Monitor::builder(peer).ping_interval(PING).time_limit(SHORT);
    let mut monitor = builder.reconnect(Reconnect::Always).open().unwrap();
    daemon.restart(Duration::ZERO).unwrap();
    let Some(MonitorItem::Lost(_)) = monitor.next_within(LONG).unwrap() else { panic!("no loss") };
    let Some(MonitorItem::Reattached(_)) = monitor.next_within(LONG).unwrap() else {
        panic!("not attached again")
    };
    daemon.send_event("<3>AGAIN ").unwrap();
    assert_eq!(text(monitor.next_within(LONG).unwrap()), "AGAIN ");
}
