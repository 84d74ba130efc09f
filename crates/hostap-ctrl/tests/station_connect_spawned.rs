//! Connecting in tasks of Tokio: its futures can be spawned, and dropped halfway.

mod station_common;

use std::sync::Arc;
use std::time::Duration;

use hostap_ctrl::aio;
use hostap_ctrl::station::{ConnectRequest, ConnectStep, NetworkConfiguration, Reaction};
use hostap_ctrl_sim::{Daemon, Script, Step, Transport};
use station_common::{CONNECTED, LONG, SEARCHING, telling};
use tempfile::TempDir;

const TRYING: &str =
    "<3>SME: Trying to authenticate with 02:00:00:00:00:00 (SSID='Lab' freq=2412 MHz)";
const DONE: &str =
    "<3>CTRL-EVENT-CONNECTED - Connection to 02:00:00:00:00:00 completed [id=0 id_str=]";

async fn ground(script: Script) -> (TempDir, Daemon, aio::Station) {
    let directory = tempfile::tempdir().unwrap();
    let socket = directory.path().join("wlan0");
    let daemon = Daemon::start(Transport::unix(&socket), script).unwrap();
    let builder = aio::Station::builder(socket).client_directory(directory.path());
    let station = builder.open().await.unwrap();
    (directory, daemon, station)
}

fn sendable<F: Future + Send>(future: F) -> F {
    future
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn all_of_it_can_be_spawned() {
    let (_directory, _daemon, mut station) = ground(telling(&[TRYING, DONE], CONNECTED)).await;
    let task = tokio::spawn(async move {
        let network = NetworkConfiguration::wpa2("Lab", "correct horse");
        let mut steps = 0;
        let see = |_: &ConnectStep| {
            steps += 1;
            Reaction::Continue
        };
        let connected = station.connect_with(&network, see).await?;
        assert!(steps > 2);
        let mut states = station.states().await?;
        let state = states.next().await.unwrap()?;
        assert!(state.is_connected());
        drop(states);
        let mut again = station.connecting(ConnectRequest::saved(0)).await?;
        while let Some(step) = again.next().await {
            if let ConnectStep::Connected(found) = step? {
                assert_eq!(found.bssid, connected.bssid);
            }
        }
        // Nothing is done by a future that nobody polls.
        drop(sendable(station.connect(&network)));
        station.connect_saved(0).await
    });
    task.await.unwrap().unwrap();
}

#[tokio::test]
async fn a_dropped_future_undoes_what_it_began() {
    let (directory, daemon, mut station) = ground(telling(&[TRYING], SEARCHING)).await;
    let network = NetworkConfiguration::wpa2("Lab", "correct horse");
    // Dropped when the time is over: it would go on for half a minute.
    let limit = Duration::from_millis(300);
    assert!(tokio::time::timeout(limit, station.connect(&network)).await.is_err());
    daemon.settle().unwrap();
    let received = daemon.received();
    let position = |text: &[u8]| received.iter().position(|command| command == text);
    assert!(position(b"SELECT_NETWORK 0").unwrap() < position(b"REMOVE_NETWORK 0").unwrap());
    assert!(daemon.wait_for_monitors(0, LONG));
    assert_eq!(station.networks().await.unwrap().len(), 0);
    drop(station);
    let left = std::fs::read_dir(directory.path()).unwrap();
    let names = left.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert_eq!(names.filter(|name| name.starts_with("wpa_ctrl_")).count(), 0);
}

/// Waits until the daemon was sent this, and lets the runtime go on meanwhile.
async fn sent(daemon: &Arc<Daemon>, command: &'static [u8]) {
    let daemon = Arc::clone(daemon);
    let wait =
        move || daemon.wait_for(LONG, |log| log.iter().any(|it| it.bytes == command)).map(drop);
    tokio::task::spawn_blocking(wait).await.unwrap().unwrap();
}

#[tokio::test]
async fn a_network_is_removed_whose_number_is_told_to_nobody() {
    let late = Step::delay(Duration::from_millis(300));
    let script = telling(&[TRYING], SEARCHING).on("ADD_NETWORK", [late, Step::Behave]);
    let (_directory, daemon, mut station) = ground(script).await;
    let daemon = Arc::new(daemon);
    let network = NetworkConfiguration::wpa2("Lab", "correct horse");
    tokio::select! {
        outcome = station.connect(&network) => panic!("{outcome:?}"),
        () = sent(&daemon, b"ADD_NETWORK") => {}
    }
    sent(&daemon, b"REMOVE_NETWORK 0").await;
    assert_eq!(station.networks().await.unwrap().len(), 0);
}
