//! A thousand monitors with a task each. Alone in its program, because it counts descriptors.

mod aio_common;
mod common;

use std::future::{Future as _, poll_fn};
use std::os::unix::net::UnixDatagram;
use std::task::Poll;

use aio_common::{client, current_thread, monitor, multi_thread};
use common::{LONG, Place, descriptors};
use hostap_ctrl_sim::{Script, Step};
use rustix::process::{Resource, getrlimit, setrlimit};
use tokio::task::JoinSet;

const MONITORS: usize = 1_000;
const EVENTS: usize = 20;

/// The usual limit would be 1,024, for the daemon's own as well.
fn allow_descriptors() {
    let mut limit = getrlimit(Resource::Nofile);
    let enough = 4 * MONITORS as u64;
    if limit.current.is_some_and(|current| current < enough) {
        limit.current = limit.maximum.map_or(Some(enough), |maximum| Some(maximum.min(enough)));
        setrlimit(Resource::Nofile, limit).unwrap();
    }
}

/// A daemon that waits for its monitors: a real one has some 250 datagrams in all of their queues
/// together, and drops what does not fit. It sends its events when the last one has attached.
fn serve(socket: &UnixDatagram) {
    let (mut monitors, mut buffer) = (Vec::new(), [0; 64]);
    while monitors.len() < MONITORS {
        let (length, peer) = socket.recv_from(&mut buffer).unwrap();
        assert_eq!(buffer[..length], *b"ATTACH");
        monitors.push(peer.as_pathname().unwrap().to_path_buf());
        socket.send_to(b"OK\n", monitors.last().unwrap()).unwrap();
    }
    for number in 0..EVENTS {
        for monitor in &monitors {
            socket.send_to(format!("<3>EVENT {number}").as_bytes(), monitor).unwrap();
        }
    }
}

#[test]
fn a_thousand_monitors_get_every_event_and_nothing_is_left() {
    allow_descriptors();
    let place = Place::new();
    let before = descriptors();
    for new in [current_thread, multi_thread] {
        let runtime = new();
        let socket = UnixDatagram::bind(place.socket()).unwrap();
        let daemon = std::thread::spawn(move || serve(&socket));
        let tasks = runtime.block_on(attach(&place));
        runtime.block_on(finish(tasks));
        daemon.join().unwrap();
        assert_eq!(place.clients().len(), 0);
        drop(runtime);
        assert_eq!(descriptors(), before);
        std::fs::remove_file(place.socket()).unwrap();
    }
    what_is_dropped_leaves_nothing();
    assert_eq!(descriptors(), before);
}

/// Opens the monitors, each of which is read by a task as soon as it is open.
async fn attach(place: &Place) -> JoinSet<()> {
    let mut tasks = JoinSet::new();
    for _ in 0..MONITORS {
        let opening = monitor(place).open();
        tasks.spawn(async move {
            let mut monitor = opening.await.unwrap();
            for number in 0..EVENTS {
                let item = monitor.next().await.unwrap().unwrap();
                assert_eq!(item.event().unwrap().text(), format!("EVENT {number}").as_str());
            }
        });
    }
    tasks
}

async fn finish(mut tasks: JoinSet<()>) {
    while let Some(outcome) = tasks.join_next().await {
        outcome.unwrap();
    }
}

/// Futures that are dropped in the midst of opening, and runtimes that end in the midst of all.
fn what_is_dropped_leaves_nothing() {
    let place = Place::new();
    let daemon = place.daemon(Script::wpa_supplicant().on("SLOW", [Step::late(LONG, "LATE\n")]));
    let before = descriptors();
    let runtime = multi_thread();
    runtime.block_on(async {
        let mut opening = Box::pin(monitor(&place).open());
        let polled = poll_fn(|context| Poll::Ready(opening.as_mut().poll(context))).await;
        drop((polled, opening));
        assert!(place.clients().is_empty());
        let mut client = client(&place).open().await.unwrap();
        tokio::spawn(async move { client.request(b"SLOW").await.map(drop) });
        let mut reader = monitor(&place).open().await.unwrap();
        tokio::spawn(async move { reader.next().await });
    });
    let slow = |log: &[hostap_ctrl_sim::Record]| log.iter().any(|it| it.bytes == b"SLOW");
    daemon.wait_for(LONG, slow).unwrap();
    assert_eq!(place.clients().len(), 2);
    drop(runtime);
    assert!(place.clients().is_empty());
    assert!(daemon.wait_for_monitors(0, LONG));
    assert_eq!(descriptors(), before);
}
