//! Stations of both faces, for tests with one body.
#![allow(dead_code, unused_macros, unused_imports)] // Each test program uses its share.

use hostap_ctrl::station::Station;
use hostap_ctrl_sim::{Pattern, Script, Step};

use crate::common::Place;

/// Which face of the crate a test is run with.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Face {
    Blocking,
    #[cfg(feature = "tokio")]
    Tokio,
}

#[allow(clippy::large_enum_variant)] // One at a time.
/// A station of either face. Called by `ask!`, and `collect!` for streams.
pub(crate) enum AnyStation {
    Blocking(Station),
    #[cfg(feature = "tokio")]
    Tokio(tokio::runtime::Runtime, hostap_ctrl::aio::Station),
}

impl Face {
    pub(crate) fn open(self, place: &Place) -> AnyStation {
        self.open_with(place, None)
    }

    /// Over a global socket.
    pub(crate) fn open_interface(self, place: &Place, interface: &str) -> AnyStation {
        self.open_with(place, Some(interface))
    }

    fn open_with(self, place: &Place, interface: Option<&str>) -> AnyStation {
        match self {
            Self::Blocking => {
                let builder = Station::builder(place.socket()).client_directory(place.path());
                let builder = match interface {
                    Some(name) => builder.interface(name),
                    None => builder,
                };
                AnyStation::Blocking(builder.open().unwrap())
            }
            #[cfg(feature = "tokio")]
            Self::Tokio => {
                use hostap_ctrl::aio::Station;
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
                let runtime = runtime.unwrap();
                let builder = Station::builder(place.socket()).client_directory(place.path());
                let builder = match interface {
                    Some(name) => builder.interface(name),
                    None => builder,
                };
                let station = runtime.block_on(async { builder.open().await.unwrap() });
                AnyStation::Tokio(runtime, station)
            }
        }
    }
}

/// Each of these functions of a face as a test for each face.
macro_rules! both {
    ($($name:ident)*) => {
        mod blocking {
            $(
                #[test]
                fn $name() {
                    super::$name(crate::station_faces::Face::Blocking);
                }
            )*
        }

        #[cfg(feature = "tokio")]
        mod tokio {
            $(
                #[test]
                fn $name() {
                    super::$name(crate::station_faces::Face::Tokio);
                }
            )*
        }
    };
}

/// What a method gives, waited for.
macro_rules! ask {
    ($station:expr, $method:ident($($argument:expr),*)) => {
        match &mut $station {
            crate::station_faces::AnyStation::Blocking(station) => station.$method($($argument),*),
            #[cfg(feature = "tokio")]
            crate::station_faces::AnyStation::Tokio(runtime, station) => {
                runtime.block_on(station.$method($($argument),*))
            }
        }
    };
}

/// What a stream gives until its end, or `$most` of it; then it is dropped.
macro_rules! collect {
    ($station:expr, $method:ident($($argument:expr),*), $most:expr) => {
        match &mut $station {
            crate::station_faces::AnyStation::Blocking(station) => {
                station.$method($($argument),*).map(|stream| stream.take($most).collect::<Vec<_>>())
            }
            #[cfg(feature = "tokio")]
            crate::station_faces::AnyStation::Tokio(runtime, station) => {
                runtime.block_on(async {
                    let mut stream = station.$method($($argument),*).await?;
                    let mut items = Vec::new();
                    while items.len() < $most {
                        let Some(item) = stream.next().await else { break };
                        items.push(item);
                    }
                    Ok(items)
                })
            }
        }
    };
}
pub(crate) use {ask, both, collect};

/// The commands of the daemon's log, as text.
pub(crate) fn received(daemon: &hostap_ctrl_sim::Daemon) -> Vec<String> {
    daemon.settle().unwrap();
    let commands = daemon.received();
    commands.iter().map(|command| String::from_utf8_lossy(command).into_owned()).collect()
}

/// One more rule: this command is answered with this.
pub(crate) fn on(script: Script, command: &str, reply: &str) -> Script {
    script.on(Pattern::exact(command), [Step::reply(reply)])
}

/// An event for all monitors.
pub(crate) fn event(text: &str) -> Step {
    Step::event_to_monitors(format!("<3>{text}"))
}
