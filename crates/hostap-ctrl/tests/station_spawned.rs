//! Every task of a station can run in a task of tokio's runtime of many threads, and dropping it
//! there at any point leaves nothing behind.

mod common;

use std::time::Duration;

use common::{LONG, Place, SHORT};
use hostap_ctrl::aio::Station;
use hostap_ctrl::station::ScanOptions;
use hostap_ctrl::{Error, TaskBuilder};
use hostap_ctrl_sim::{Pattern, Script, Step};
use tokio::runtime::{Builder, Runtime};

fn runtime() -> Runtime {
    Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
}

fn builder(place: &Place) -> TaskBuilder<Station> {
    Station::builder(place.socket()).client_directory(place.path())
}

/// Runs tasks of stations of their own, each in a task of the runtime, and takes what they give.
macro_rules! spawn_all {
    ($runtime:expr, $place:expr, $($method:ident($($argument:expr),*))*) => {
        $runtime.block_on(async {
            $(
                let settings = builder($place);
                let task = tokio::spawn(async move {
                    let mut station = settings.open().await?;
                    station.$method($($argument),*).await.map(drop)
                });
                // That they were refused is as good as another answer.
                let outcome: Result<(), Error> = task.await.unwrap();
                if let Err(error) = outcome {
                    assert!(error.refusal().is_some(), "{}: {error}", stringify!($method));
                }
            )*
        })
    };
}

#[test]
fn every_task_runs_on_any_thread() {
    let place = Place::new();
    let refusing = Script::wpa_supplicant().on(Pattern::prefix("SCAN"), [Step::reply("FAIL\n")]);
    let daemon = place.daemon(refusing);
    let limit = Duration::from_millis(50);
    spawn_all! { runtime(), &place,
        status()
        interfaces()
        scan(&ScanOptions::new())
        found()
        networks()
        network(0)
        forget(0)
        forget_all()
        select(0)
        enable(0)
        enable_all()
        disable(0)
        reorder(&[])
        save()
        roam([2, 0, 0, 0, 0, 0].into())
        signal()
        signal_monitor(-50, 3)
        wps_button(limit)
        wps_pin(None, limit)
        wps_cancel()
    }
    assert!(daemon.wait_for_monitors(0, LONG) && place.clients().is_empty());
}

#[test]
fn a_stream_is_one_of_futures_core() {
    fn is_stream<T: futures_core::Stream<Item = Result<I, Error>> + Send + Unpin, I>(_: &T) {}
    let place = Place::new();
    let script =
        Script::wpa_supplicant().on(Pattern::prefix("SIGNAL_MONITOR"), [Step::reply("OK\n")]);
    let daemon = place.daemon(script);
    runtime().block_on(async {
        let mut station = builder(&place).open().await.unwrap();
        let mut monitor = station.signal_monitor(-50, 3).await.unwrap();
        is_stream(&monitor);
        // Nobody waits any more, and nothing is lost by it.
        assert!(tokio::time::timeout(SHORT, monitor.next()).await.is_err());
        let event = "<3>CTRL-EVENT-SIGNAL-CHANGE above=1 signal=-40 noise=-92 txrate=1";
        daemon.send_event(event).unwrap();
        assert!(monitor.next().await.unwrap().unwrap().above);
        // Dropped while it waits.
        assert!(tokio::time::timeout(SHORT, monitor.next()).await.is_err());
    });
    daemon.settle().unwrap();
    // It was switched off, and then the monitor went.
    let commands = daemon.received();
    assert_eq!(commands[commands.len() - 2..], [b"SIGNAL_MONITOR".to_vec(), b"DETACH".to_vec()]);
    assert!(daemon.wait_for_monitors(0, LONG) && place.clients().is_empty());
}

#[test]
fn a_dropped_scan_leaves_nothing() {
    let place = Place::new();
    let script = Script::wpa_supplicant().on(Pattern::prefix("SCAN"), [Step::reply("1\n")]);
    let daemon = place.daemon(script);
    runtime().block_on(async {
        let mut station = builder(&place).open().await.unwrap();
        let options = ScanOptions::new();
        assert!(tokio::time::timeout(SHORT, station.scan(&options)).await.is_err());
        // The station works on, and no answer is that of another question.
        assert!(station.networks().await.unwrap().is_empty());
    });
    assert!(daemon.wait_for_monitors(0, LONG) && place.clients().is_empty());
}
