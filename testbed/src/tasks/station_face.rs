//! A station through either face of the crate.

use std::rc::Rc;
use std::time::Duration;

use hostap_ctrl::station::{
    ConnectError, ConnectRequest, ConnectStep, Connected, Found, NetworkDetails, Reaction,
    ScanOptions, Signal, SignalChange, SignalMonitor, States, Station, StationState, StationStatus,
    WpsAttempt, WpsPin, WpsStep,
};
use hostap_ctrl::value::MacAddress;
use hostap_ctrl::{Error, KeptNetworks, aio};

use super::face::{Faces, either, faced, streamed};
use super::ground::Site;

faced! {
    /// A station, through either face.
    StationFace, Station, aio::Station
}

streamed! {
    /// The states of an interface.
    StatesFace of StationState, States, aio::station::States
}

streamed! {
    /// The steps of a set-up by WPS.
    WpsFace of WpsStep, WpsAttempt, aio::station::WpsAttempt
}

streamed! {
    /// The signal's changes.
    SignalFace of SignalChange, SignalMonitor, aio::station::SignalMonitor
}

impl StationFace {
    /// The one of this face, over the daemon's global socket.
    pub(super) fn open_globally(faces: &Faces, site: &Site) -> Result<Self, Error> {
        let (global, interface) = (site.global.as_path(), &site.interface);
        Ok(match faces {
            Faces::Blocking => {
                Self::Blocking(Station::builder(global).interface(interface).open()?)
            }
            Faces::Tokio(runtime) => {
                let station = aio::Station::builder(global).interface(interface).open();
                Self::Tokio(Rc::clone(runtime), runtime.block_on(station)?)
            }
        })
    }

    pub(super) fn status(&mut self) -> Result<StationStatus, Error> {
        either!(self, station => station.status())
    }

    pub(super) fn scan(&mut self, options: &ScanOptions) -> Result<Found, Error> {
        either!(self, station => station.scan(options))
    }

    pub(super) fn networks(&mut self) -> Result<KeptNetworks, Error> {
        either!(self, station => station.networks())
    }

    pub(super) fn network(&mut self, id: u32) -> Result<NetworkDetails, Error> {
        either!(self, station => station.network(id))
    }

    pub(super) fn reorder(&mut self, ids: &[u32]) -> Result<(), Error> {
        either!(self, station => station.reorder(ids))
    }

    pub(super) fn enable(&mut self, id: u32) -> Result<(), Error> {
        either!(self, station => station.enable(id))
    }

    pub(super) fn forget(&mut self, id: u32) -> Result<(), Error> {
        either!(self, station => station.forget(id))
    }

    pub(super) fn save(&mut self) -> Result<(), Error> {
        either!(self, station => station.save())
    }

    pub(super) fn signal(&mut self) -> Result<Signal, Error> {
        either!(self, station => station.signal())
    }

    pub(super) fn roam(&mut self, bssid: MacAddress) -> Result<(), Error> {
        either!(self, station => station.roam(bssid))
    }

    pub(super) fn disconnect(&mut self) -> Result<(), Error> {
        either!(self, station => station.disconnect())
    }

    pub(super) fn connect(
        &mut self,
        request: impl Into<ConnectRequest>,
    ) -> Result<Connected, ConnectError> {
        either!(self, station => station.connect(request))
    }

    pub(super) fn connect_saved(&mut self, id: u32) -> Result<Connected, ConnectError> {
        either!(self, station => station.connect_saved(id))
    }

    pub(super) fn connect_with(
        &mut self,
        request: impl Into<ConnectRequest>,
        callback: impl FnMut(&ConnectStep) -> Reaction,
    ) -> Result<Connected, ConnectError> {
        either!(self, station => station.connect_with(request, callback))
    }

    /// The states of the interface, from now on.
    pub(super) fn states(&mut self) -> Result<StatesFace, Error> {
        Ok(match self {
            Self::Blocking(station) => StatesFace::Blocking(station.states()?),
            Self::Tokio(runtime, station) => {
                StatesFace::Tokio(Rc::clone(runtime), runtime.block_on(station.states())?)
            }
        })
    }

    /// What the signal does about this threshold.
    pub(super) fn signal_monitor(&mut self, level: i32, by: u32) -> Result<SignalFace, Error> {
        Ok(match self {
            Self::Blocking(station) => SignalFace::Blocking(station.signal_monitor(level, by)?),
            Self::Tokio(runtime, station) => {
                let monitor = runtime.block_on(station.signal_monitor(level, by))?;
                SignalFace::Tokio(Rc::clone(runtime), monitor)
            }
        })
    }

    /// A set-up by WPS with a PIN.
    pub(super) fn wps_pin(
        &mut self,
        pin: Option<WpsPin>,
        limit: Duration,
    ) -> Result<WpsFace, Error> {
        Ok(match self {
            Self::Blocking(station) => WpsFace::Blocking(station.wps_pin(pin, limit)?),
            Self::Tokio(runtime, station) => {
                let attempt = runtime.block_on(station.wps_pin(pin, limit))?;
                WpsFace::Tokio(Rc::clone(runtime), attempt)
            }
        })
    }

    /// A set-up by WPS with the button.
    pub(super) fn wps_button(&mut self, limit: Duration) -> Result<WpsFace, Error> {
        Ok(match self {
            Self::Blocking(station) => WpsFace::Blocking(station.wps_button(limit)?),
            Self::Tokio(runtime, station) => {
                WpsFace::Tokio(Rc::clone(runtime), runtime.block_on(station.wps_button(limit))?)
            }
        })
    }
}
