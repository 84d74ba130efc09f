//! Requests whose futures are dropped, at any point: no answer of theirs answers a later one.

mod aio_common;
mod common;

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use aio_common::{client, current_thread, everywhere, monitor};
use common::{LONG, Place, SHORT};
use hostap_ctrl::aio::Client;
use hostap_ctrl::event::Event;
use hostap_ctrl::{Endpoint, MonitorItem};
use hostap_ctrl_sim::{Daemon, Pattern, Record, Script, Step, Transport};
use proptest::prelude::*;
use tokio::task::yield_now;
use tokio::time::timeout;

/// How many questions the daemon knows.
const QUESTIONS: u64 = 8;

/// Each is answered half a millisecond later than the one before; others are served meanwhile.
fn slow_script() -> Script {
    (0..QUESTIONS).fold(Script::wpa_supplicant(), |script, number| {
        let time = Duration::from_micros(500 * number);
        let answer = Step::late(time, format!("ANSWER {number}\n"));
        script.on(format!("ASK {number}").as_str(), [answer])
    })
}

/// Polls a future so often at most, with everything else running in between, and drops it then.
async fn polled<F: Future>(times: usize, future: F) -> Option<F::Output> {
    let mut future = pin!(future);
    for _ in 0..times {
        let outcome = poll_fn(|context| Poll::Ready(future.as_mut().poll(context))).await;
        if let Poll::Ready(output) = outcome {
            return Some(output);
        }
        yield_now().await;
    }
    None
}

/// Waits until the daemon has sent this.
fn sent(daemon: &Daemon, text: &str) {
    let is_it = |record: &Record| record.is_sent() && record.bytes == text.as_bytes();
    daemon.wait_for(LONG, |log| log.iter().any(is_it)).unwrap();
}

#[derive(Debug, Clone, Copy)]
enum Patience {
    /// Polls until it is dropped.
    Polls(usize),
    /// Microseconds until it is dropped.
    Time(u64),
    Endless,
}

fn patience() -> impl Strategy<Value = Patience> {
    prop_oneof![
        (0_usize..6).prop_map(Patience::Polls),
        (0_u64..6_000).prop_map(Patience::Time),
        Just(Patience::Endless),
    ]
}

/// Asks, and sees to it that what is answered is what was asked.
async fn ask(client: &mut Client, number: u64, patience: Patience) {
    let question = format!("ASK {number}");
    let request = client.request(question.as_bytes());
    let outcome = match patience {
        Patience::Polls(times) => polled(times, request).await,
        Patience::Time(time) => timeout(Duration::from_micros(time), request).await.ok(),
        Patience::Endless => Some(request.await),
    };
    if let Some(answer) = outcome {
        assert_eq!(answer.unwrap(), format!("ANSWER {number}\n").as_bytes(), "{patience:?}");
    }
}

/// Several tasks with a clone each, all of which ask and some of which lose their patience.
async fn converse(endpoint: Endpoint, tasks: Vec<Vec<(u64, Patience)>>) -> Client {
    let client = Client::builder(endpoint).time_limit(LONG).open().await.unwrap();
    let running: Vec<_> = tasks
        .into_iter()
        .map(|requests| {
            let mut own = client.clone();
            tokio::spawn(async move {
                for (number, patience) in requests {
                    ask(&mut own, number, patience).await;
                }
                own.ping().await.unwrap();
            })
        })
        .collect();
    for task in running {
        task.await.unwrap();
    }
    client
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn every_answer_is_that_of_its_question(
        tasks in prop::collection::vec(
            prop::collection::vec((0..QUESTIONS, patience()), 1..8), 1..4),
        over_udp in any::<bool>(),
    ) {
        let place = Place::new();
        let transport = if over_udp { Transport::udp() } else { Transport::unix(place.socket()) };
        let daemon = Daemon::start(transport, slow_script()).unwrap();
        let endpoint = match daemon.address().udp_address() {
            Some(address) => address.into(),
            None => place.socket().into(),
        };
        let client = current_thread().block_on(converse(endpoint, tasks));
        let own = client.local_path();
        drop(client);
        prop_assert!(!own.is_some_and(|path| path.exists()));
    }
}

#[test]
fn what_was_sent_and_not_answered_makes_a_fresh_connection() {
    everywhere(async || {
        let place = Place::new();
        let udp = Daemon::start(
            Transport::udp(),
            Script::wpa_supplicant().on("SLOW", [Step::late(SHORT / 4, "TOO LATE\n")]),
        )
        .unwrap();
        let unix = place
            .daemon(Script::wpa_supplicant().on("SLOW", [Step::late(SHORT / 4, "TOO LATE\n")]));
        let over_udp = Client::open(udp.address().udp_address().unwrap()).await.unwrap();
        let over_unix = client(&place).open().await.unwrap();
        for (mut client, daemon) in [(over_udp, udp), (over_unix, unix)] {
            let before = client.local_path();
            assert!(polled(1, client.request(b"SLOW")).await.is_none());
            sent(&daemon, "TOO LATE\n");
            assert_eq!(client.request(b"PING").await.unwrap(), b"PONG\n");
            assert_eq!(client.reconnections(), 1);
            assert!(before.is_none() || client.local_path() != before);
            assert!(!before.is_some_and(|path| path.exists()));
        }
    });
}

#[test]
fn what_was_not_sent_costs_nothing() {
    everywhere(async || {
        let place = Place::new();
        let slow = Script::wpa_supplicant().on("SLOW", [Step::late(SHORT, "ANSWER\n")]);
        let daemon = place.daemon(slow);
        let client = client(&place).open().await.unwrap();
        let (mut first, mut second, mut third) = (client.clone(), client.clone(), client.clone());
        // Never polled, waiting for its turn, and refused before it is sent.
        drop(first.request(b"NEVER"));
        let (answered, impatient, patient) = tokio::join!(
            first.request(b"SLOW"),
            polled(5, second.request(b"NEVER")),
            third.request(b"PING"),
        );
        assert_eq!((answered.unwrap(), patient.unwrap()), (&b"ANSWER\n"[..], &b"PONG\n"[..]));
        assert!(impatient.is_none());
        assert_eq!(daemon.received(), [&b"SLOW"[..], b"PING"]);
        assert_eq!(client.reconnections(), 0);
    });
}

#[test]
fn a_level_that_nobody_waits_for_any_more_does_no_harm() {
    everywhere(async || {
        let place = Place::new();
        // The first answer is a refusal, which otherwise would mean that the monitor was dropped.
        let after_a_while = |answer: Step| [Step::delay(SHORT / 4), answer];
        let level = |number| Pattern::exact("LEVEL 4").nth(number);
        let script = Script::wpa_supplicant()
            .on(level(1), after_a_while(Step::reply("FAIL\n")))
            .on(level(2), after_a_while(Step::Behave))
            .on(level(3), after_a_while(Step::Behave));
        let daemon = place.daemon(script);
        let mut monitor = monitor(&place).open().await.unwrap();
        // The late answer comes while events are waited for, or while the next one is.
        assert!(polled(1, monitor.set_level(4)).await.is_none());
        sent(&daemon, "FAIL\n");
        daemon.send_event("<5>AFTER ").unwrap();
        let item = monitor.next().await.unwrap().unwrap();
        assert_eq!(item.event().unwrap().text(), "AFTER ");
        assert!(polled(1, monitor.set_level(4)).await.is_none());
        assert!(polled(1, monitor.set_level(4)).await.is_none());
        monitor.set_level(3).await.unwrap();
        assert!(monitor.is_attached());
        daemon.send_event("<3>CTRL-EVENT-SCAN-STARTED ").unwrap();
        let Ok(MonitorItem::Event(event)) = monitor.next().await.unwrap() else {
            panic!("no event")
        };
        assert!(matches!(event.event(), Event::ScanStarted(_)));
    });
}

#[test]
fn waiting_for_an_event_in_vain_loses_none() {
    everywhere(async || {
        let place = Place::new();
        let daemon = place.daemon(Script::wpa_supplicant());
        let mut monitor = monitor(&place).open().await.unwrap();
        for number in 0..50 {
            let vain = polled(number % 4, monitor.next()).await;
            assert!(vain.is_none());
            daemon.send_event(format!("<3>EVENT {number}")).unwrap();
            let item = monitor.next().await.unwrap().unwrap();
            assert_eq!(item.event().unwrap().text(), format!("EVENT {number}").as_str());
        }
    });
}
