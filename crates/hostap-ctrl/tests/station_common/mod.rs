//! A simulated daemon and a station that speaks to it, through either face, for the tests of
//! connecting.
#![allow(dead_code, unused_macros, unused_imports)] // Each test program uses its share.

use std::path::Path;
use std::time::Duration;

use hostap_ctrl::Error;
use hostap_ctrl::station::{
    ConnectError, ConnectFailure, ConnectReason, ConnectRequest, ConnectStep, Connected,
    Connecting, Reaction, States, Station, StationState,
};
use hostap_ctrl_sim::{Daemon, Pattern, Script, Step, Transport};
use tempfile::TempDir;

pub(crate) const LONG: Duration = Duration::from_secs(20);

/// Which face a test uses.
#[derive(Clone, Copy)]
pub(crate) enum Face {
    Blocking,
    #[cfg(feature = "tokio")]
    Tokio,
}

/// Makes a test of each function, for each face.
macro_rules! each_face {
    ($($name:ident)*) => {
        mod blocking {
            $(#[test]
            fn $name() {
                super::$name($crate::station_common::Face::Blocking);
            })*
        }

        #[cfg(feature = "tokio")]
        mod tokio {
            $(#[test]
            fn $name() {
                super::$name($crate::station_common::Face::Tokio);
            })*
        }
    };
}
pub(crate) use each_face;

/// A station through either face.
#[allow(clippy::large_enum_variant)] // There is one in each test.
pub(crate) enum AnyStation {
    Blocking(Station),
    #[cfg(feature = "tokio")]
    Tokio(tokio::runtime::Runtime, hostap_ctrl::aio::Station),
}

/// The same call to whichever face it is, waited for.
macro_rules! either {
    ($self:expr, $station:ident => $call:expr) => {
        match $self {
            AnyStation::Blocking($station) => $call,
            #[cfg(feature = "tokio")]
            AnyStation::Tokio(runtime, $station) => runtime.block_on($call),
        }
    };
}

impl AnyStation {
    pub(crate) fn open(face: Face, socket: &Path) -> Self {
        let directory = socket.parent().unwrap();
        match face {
            Face::Blocking => {
                let builder = Station::builder(socket).client_directory(directory);
                Self::Blocking(builder.open().unwrap())
            }
            #[cfg(feature = "tokio")]
            Face::Tokio => {
                let mut runtime = tokio::runtime::Builder::new_current_thread();
                let runtime = runtime.enable_all().build().unwrap();
                let builder = hostap_ctrl::aio::Station::builder(socket);
                let opening = builder.client_directory(directory).open();
                let station = runtime.block_on(opening).unwrap();
                Self::Tokio(runtime, station)
            }
        }
    }

    pub(crate) fn connect(
        &mut self,
        request: impl Into<ConnectRequest>,
    ) -> Result<Connected, ConnectError> {
        either!(self, station => station.connect(request))
    }

    pub(crate) fn connect_saved(&mut self, id: u32) -> Result<Connected, ConnectError> {
        either!(self, station => station.connect_saved(id))
    }

    pub(crate) fn connect_with(
        &mut self,
        request: impl Into<ConnectRequest>,
        callback: impl FnMut(&ConnectStep) -> Reaction,
    ) -> Result<Connected, ConnectError> {
        either!(self, station => station.connect_with(request, callback))
    }

    /// All steps, which `see` gets one after another and may answer.
    pub(crate) fn follow(
        &mut self,
        request: impl Into<ConnectRequest>,
        mut see: impl FnMut(&ConnectStep, &mut dyn FnMut(&str) -> Result<(), Error>),
    ) {
        match self {
            Self::Blocking(station) => {
                let steps: Connecting = station.connecting(request).unwrap();
                for step in steps {
                    let step = step.unwrap();
                    see(&step, &mut |answer| match &step {
                        ConnectStep::Prompt(prompt) => station.answer(prompt, answer),
                        _ => Ok(()),
                    });
                }
            }
            #[cfg(feature = "tokio")]
            Self::Tokio(runtime, station) => {
                let mut steps = runtime.block_on(station.connecting(request)).unwrap();
                while let Some(step) = runtime.block_on(steps.next()) {
                    let step = step.unwrap();
                    see(&step, &mut |answer| match &step {
                        ConnectStep::Prompt(prompt) => {
                            runtime.block_on(station.answer(prompt, answer))
                        }
                        _ => Ok(()),
                    });
                }
            }
        }
    }

    /// Begins to connect, and drops it when `until` says so.
    pub(crate) fn begin(
        &mut self,
        request: impl Into<ConnectRequest>,
        mut until: impl FnMut(&ConnectStep) -> bool,
    ) {
        match self {
            Self::Blocking(station) => {
                let mut steps = station.connecting(request).unwrap();
                while !until(&steps.next().unwrap().unwrap()) {}
            }
            #[cfg(feature = "tokio")]
            Self::Tokio(runtime, station) => {
                let mut steps = runtime.block_on(station.connecting(request)).unwrap();
                while !until(&runtime.block_on(steps.next()).unwrap().unwrap()) {}
            }
        }
    }

    /// The states, until `see` says that it has seen enough.
    pub(crate) fn states(&mut self, mut see: impl FnMut(StationState) -> bool) {
        match self {
            Self::Blocking(station) => {
                let mut states: States = station.states().unwrap();
                while see(states.next_within(LONG).unwrap().expect("a state in time")) {}
            }
            #[cfg(feature = "tokio")]
            Self::Tokio(runtime, station) => {
                let mut states = runtime.block_on(station.states()).unwrap();
                while see(runtime.block_on(states.next()).unwrap().unwrap()) {}
            }
        }
    }

    pub(crate) fn disconnect(&mut self) -> Result<(), Error> {
        either!(self, station => station.disconnect())
    }

    pub(crate) fn reconnect(&mut self) -> Result<(), Error> {
        either!(self, station => station.reconnect())
    }

    pub(crate) fn reassociate(&mut self) -> Result<(), Error> {
        either!(self, station => station.reassociate())
    }
}

/// A directory with a daemon in it, and a station.
pub(crate) struct Ground {
    pub(crate) station: AnyStation,
    pub(crate) daemon: Daemon,
    pub(crate) directory: TempDir,
}

impl Ground {
    pub(crate) fn new(face: Face, script: Script) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let socket = directory.path().join("wlan0");
        let daemon = Daemon::start(Transport::unix(&socket), script).unwrap();
        let station = AnyStation::open(face, &socket);
        Self { station, daemon, directory }
    }

    /// The commands that change something, in their order.
    pub(crate) fn changes(&self) -> Vec<String> {
        self.daemon.settle().unwrap();
        let received = self.daemon.received();
        let all = received.iter().map(|command| String::from_utf8_lossy(command).into_owned());
        let reads = ["ATTACH", "DETACH", "STATUS", "LIST_NETWORKS", "SCAN_RESULTS", "PING"];
        all.filter(|command| {
            let word = command.split(' ').next().unwrap_or_default();
            !reads.contains(&word) && word != "SET_NETWORK"
        })
        .collect()
    }

    /// The socket files of clients.
    pub(crate) fn clients(&self) -> usize {
        let entries = std::fs::read_dir(self.directory.path()).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name());
        names.filter(|name| name.to_string_lossy().starts_with("wpa_ctrl_")).count()
    }
}

pub(crate) const CONNECTED: &str = "bssid=02:00:00:00:00:00\nfreq=2412\nssid=Lab\nid=0\n\
    mode=station\npairwise_cipher=CCMP\ngroup_cipher=CCMP\nkey_mgmt=WPA2-PSK\n\
    wpa_state=COMPLETED\naddress=02:00:00:00:03:00\n";
pub(crate) const SEARCHING: &str = "wpa_state=SCANNING\naddress=02:00:00:00:03:00\n";
pub(crate) const NOTHING: &str = "wpa_state=INACTIVE\naddress=02:00:00:00:03:00\n";

/// A daemon without networks that tells these events when one is selected; `STATUS` says `status`
/// when it is looked at after that.
pub(crate) fn telling(events: &[impl AsRef<str>], status: &str) -> Script {
    let mut steps = vec![Step::reply("OK\n")];
    steps.extend(events.iter().map(|event| Step::event_to_monitors(event.as_ref())));
    Script::wpa_supplicant()
        .on(Pattern::exact("STATUS").nth(1), [Step::reply(NOTHING)])
        .on(Pattern::exact("STATUS").nth(2), [Step::reply(SEARCHING)])
        .on("STATUS", [Step::reply(status)])
        .on(Pattern::prefix("SELECT_NETWORK "), steps)
}

/// What a real daemon told after it was asked for the `nth` time to select a network, up to the
/// next change of the networks or the end.
pub(crate) fn recorded(name: &str, nth: usize) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/recordings").join(name);
    let text = std::fs::read_to_string(path).unwrap();
    let mut events = Vec::new();
    let (mut selected, mut monitor) = (0, None);
    let ends = |data: &str| {
        ["ADD_", "REMOVE_", "SET_", "DETACH"].iter().any(|start| data.starts_with(start))
    };
    for line in text.lines() {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        let data = line["data"].as_str().unwrap_or_default();
        match line["dir"].as_str() {
            Some("cmd") if data.starts_with("SELECT_NETWORK") => selected += 1,
            Some("cmd") if ends(data) && selected >= nth => break,
            Some("event") if selected == nth => {
                let connection = line["connection"].clone();
                if *monitor.get_or_insert_with(|| connection.clone()) == connection {
                    events.push(data.to_owned());
                }
            }
            _ => {}
        }
    }
    assert!(!events.is_empty(), "no events in {name}");
    events
}

/// Why it failed.
pub(crate) fn failure(outcome: Result<Connected, ConnectError>) -> Box<ConnectFailure> {
    match outcome {
        Err(ConnectError::Failed(failure)) => failure,
        other => panic!("{other:?}"),
    }
}

pub(crate) fn reason(outcome: Result<Connected, ConnectError>) -> ConnectReason {
    failure(outcome).reason
}
