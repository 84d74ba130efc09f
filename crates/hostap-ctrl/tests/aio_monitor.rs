//! The asynchronous monitor against a simulated daemon: the rules of the blocking one.

mod aio_common;
mod common;

use std::pin::Pin;
use std::time::{Duration, Instant};

use aio_common::{client, everywhere, monitor};
use common::{LONG, Place, SHORT};
use futures_core::Stream;
use hostap_ctrl::aio::Monitor;
use hostap_ctrl::{Error, ErrorKind, Loss, MonitorItem, Reconnect};
use hostap_ctrl_sim::{Daemon, Fault, Pattern, Record, Script, Step, Transport};

const PING: Duration = Duration::from_millis(50);

/// The next item by way of the trait, as combinators take it.
async fn item(monitor: &mut Monitor) -> Option<Result<MonitorItem, Error>> {
    std::future::poll_fn(|context| Pin::new(&mut *monitor).poll_next(context)).await
}

async fn text(monitor: &mut Monitor) -> String {
    let item = item(monitor).await.expect("not over").expect("no error");
    item.event().expect("an event").text().to_string()
}

async fn lost(monitor: &mut Monitor, reason: Loss) {
    assert_eq!(item(monitor).await.unwrap().unwrap(), MonitorItem::Lost(reason));
    assert!(!monitor.is_attached());
}

async fn reattached(monitor: &mut Monitor, reason: Loss) {
    match item(monitor).await.unwrap().unwrap() {
        MonitorItem::Reattached(gap) => assert_eq!(gap.loss, reason),
        other => panic!("{other:?}"),
    }
    assert!(monitor.is_attached());
}

#[test]
fn events_come_in_order_with_the_rest_of_a_burst_too() {
    everywhere(async || {
        let place = Place::new();
        let daemon = place.daemon(Script::wpa_supplicant());
        let mut monitor = monitor(&place).open().await.unwrap();
        for burst in [1, 9, 1, 5] {
            for number in 0..burst {
                daemon.send_event(format!("<3>EVENT {number}")).unwrap();
            }
            for number in 0..burst {
                assert_eq!(text(&mut monitor).await, format!("EVENT {number}"));
            }
        }
        assert!(format!("{monitor:?}").contains("attached: true"));
    });
}

#[test]
fn dropping_it_detaches_and_leaves_no_file() {
    everywhere(async || {
        let place = Place::new();
        let daemon = place.daemon(Script::wpa_supplicant());
        let monitor = monitor(&place).open().await.unwrap();
        assert_eq!((daemon.monitors().len(), place.clients().len()), (1, 1));
        drop(monitor);
        assert_eq!(place.clients().len(), 0);
        assert!(daemon.wait_for_monitors(0, LONG));
    });
}

#[test]
fn opening_waits_for_attach_without_keeping_others_from_running() {
    everywhere(async || {
        let place = Place::new();
        let late = [Step::late(SHORT, "OK\n")];
        let script = Script::wpa_supplicant().on(Pattern::exact("ATTACH").nth(1), late);
        let daemon = place.daemon(script.on(Pattern::exact("ATTACH").nth(2), []));
        let mut client = client(&place).open().await.unwrap();
        let mut opening = std::pin::pin!(monitor(&place).open());
        // The very thread that waits for ATTACH has other requests answered.
        let answered = tokio::select! {
            biased;
            _ = &mut opening => panic!("ATTACH was answered at once"),
            answered = client.ping() => answered,
        };
        answered.unwrap();
        assert!(opening.await.unwrap().is_attached());
        let error = monitor(&place).time_limit(SHORT).open().await.unwrap_err();
        assert_eq!((error.kind(), error.command()), (ErrorKind::Timeout, Some("ATTACH")));
        // Nobody waits for it any more: the daemon is told, in case that it attached us after all.
        let told = |log: &[Record]| log.iter().any(|it| it.bytes == b"DETACH");
        daemon.wait_for(LONG, told).unwrap();
        assert_eq!(place.clients().len(), 1);
    });
}

#[test]
fn levels_and_interfaces_are_chosen() {
    everywhere(async || {
        let place = Place::new();
        let steps = [Step::event("<3>MEANWHILE "), Step::Behave, Step::event("<3>AFTER ")];
        let script = Script::wpa_supplicant().on("LEVEL 4", steps);
        let refused = Pattern::exact("LEVEL 1");
        let daemon = place.daemon(script.on(refused, [Step::reply("UNKNOWN COMMAND\n")]));
        let builder = monitor(&place).level(2).interface("wlan0");
        let mut chosen = builder.open().await.unwrap();
        daemon.send_event("IFNAME=wlan1 <2>OTHER ").unwrap();
        daemon.send_event("IFNAME=wlan0 <2>LOW ").unwrap();
        assert_eq!(text(&mut chosen).await, "LOW ");
        chosen.set_level(4).await.unwrap();
        assert_eq!(daemon.send_event("<3>TOO LOW ").unwrap(), 0);
        assert_eq!(text(&mut chosen).await, "MEANWHILE ");
        assert_eq!(text(&mut chosen).await, "AFTER ");
        let error = monitor(&place).level(1).open().await.unwrap_err();
        assert_eq!((error.kind(), error.command()), (ErrorKind::Refused, Some("LEVEL")));
        assert!(daemon.wait_for_monitors(1, LONG));
    });
}

#[test]
fn an_event_that_does_not_fit_is_an_error_and_the_next_one_comes() {
    everywhere(async || {
        let place = Place::new();
        let daemon = place.daemon(Script::wpa_supplicant());
        let long = [b"<3>LONG ".to_vec(), vec![b'x'; 10_000]].concat();
        let mut monitor = monitor(&place).buffer_size(100).open().await.unwrap();
        daemon.send_event(&long).unwrap();
        daemon.send_event(&long).unwrap();
        let error = monitor.next().await.unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Truncated);
        assert_eq!(monitor.next().await.unwrap().unwrap().event().unwrap().datagram(), long);
    });
}

#[test]
fn without_a_policy_it_ends_once_with_an_error() {
    everywhere(async || {
        let place = Place::new();
        let daemon = place.daemon(Script::wpa_supplicant());
        let mut monitor = monitor(&place).ping_interval(PING).open().await.unwrap();
        daemon.stop();
        let error = item(&mut monitor).await.unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::DaemonGone);
        assert!(item(&mut monitor).await.is_none());
        assert!(item(&mut monitor).await.is_none());
        assert_eq!(monitor.reopen().await.unwrap_err().kind(), ErrorKind::NoDaemon);
        let daemon = place.daemon(Script::wpa_supplicant());
        monitor.reopen().await.unwrap();
        daemon.send_event("<3>BACK ").unwrap();
        assert_eq!(text(&mut monitor).await, "BACK ");
        assert_eq!(place.clients().len(), 1);
    });
}

#[test]
fn restarts_are_gaps_and_events_come_again() {
    everywhere(async || {
        let place = Place::new();
        let daemon = place.daemon(Script::wpa_supplicant());
        let builder = monitor(&place).ping_interval(PING).level(2).reconnect(Reconnect::Always);
        let mut monitor = builder.open().await.unwrap();
        for _ in 0..3 {
            daemon.restart(SHORT / 2).unwrap();
            lost(&mut monitor, Loss::SocketReplaced).await;
            reattached(&mut monitor, Loss::SocketReplaced).await;
            daemon.send_event("<2>AGAIN ").unwrap();
            assert_eq!(text(&mut monitor).await, "AGAIN ");
            assert_eq!(place.clients().len(), 1);
        }
        daemon.abandon();
        lost(&mut monitor, Loss::Refused).await;
        let daemon = place.daemon(Script::wpa_supplicant());
        reattached(&mut monitor, Loss::Refused).await;
        assert_eq!(daemon.monitors().len(), 1);
    });
}

#[test]
fn silence_to_ping_is_a_loss_and_attach_is_tried_until_it_is_answered() {
    everywhere(async || {
        let place = Place::new();
        let script = Script::wpa_supplicant()
            .fault("PING first 1=no-reply".parse::<Fault>().unwrap())
            .on(Pattern::exact("ATTACH").nth(2), [Step::reply("FAIL\n")])
            .on(Pattern::exact("ATTACH").nth(3), []);
        let _daemon = place.daemon(script);
        let builder = monitor(&place).ping_interval(PING).time_limit(SHORT);
        let mut monitor = builder.reconnect(Reconnect::Always).open().await.unwrap();
        let start = Instant::now();
        lost(&mut monitor, Loss::Silent).await;
        assert!(start.elapsed() >= SHORT);
        reattached(&mut monitor, Loss::Silent).await;
        assert_eq!(place.clients().len(), 1);
    });
}

#[test]
fn waiting_has_the_limit_of_the_policy() {
    everywhere(async || {
        let place = Place::new();
        let daemon = place.daemon(Script::wpa_supplicant());
        let builder = monitor(&place).ping_interval(PING).reconnect(Reconnect::For(SHORT));
        let mut monitor = builder.open().await.unwrap();
        daemon.stop();
        lost(&mut monitor, Loss::SocketReplaced).await;
        let start = Instant::now();
        let error = item(&mut monitor).await.unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::DaemonGone);
        assert!(start.elapsed() >= SHORT / 2 && start.elapsed() < LONG);
        assert!(item(&mut monitor).await.is_none());
    });
}

/// The system tells of a port that nobody listens on as an error, not as something to be read.
#[test]
fn udp_daemons_are_missed_and_come_back_with_another_cookie() {
    everywhere(async || {
        let daemon = Daemon::start(Transport::udp(), Script::wpa_supplicant()).unwrap();
        let peer = daemon.address().udp_address().unwrap();
        let builder = Monitor::builder(peer).ping_interval(PING).time_limit(SHORT);
        let mut monitor = builder.reconnect(Reconnect::Always).open().await.unwrap();
        daemon.send_event("<3>FIRST ").unwrap();
        assert_eq!(text(&mut monitor).await, "FIRST ");
        daemon.restart(SHORT).unwrap();
        let item = item(&mut monitor).await.unwrap().unwrap();
        let MonitorItem::Lost(reason) = item else { panic!("{item:?}") };
        reattached(&mut monitor, reason).await;
        daemon.send_event("<3>AGAIN ").unwrap();
        assert_eq!(text(&mut monitor).await, "AGAIN ");
    });
}
