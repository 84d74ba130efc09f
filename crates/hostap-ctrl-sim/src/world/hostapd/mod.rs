//! A hostapd of the world: its radios, their BSSs, and the sockets that speak for them.
//!
//! Formats and the order of events are those of hostapd 2.10, as recorded; what a station does comes
//! over the [air](super::air), also from the stations that a test makes up
//! ([`HostapdHandle`](super::HostapdHandle)).

pub(crate) mod access_control;
mod bss;
mod channel;
mod commands;
mod configuration;
mod global;
mod handle;
mod notices;
mod port_access;
pub(crate) mod station;
mod stations;
mod status;
pub(crate) mod wps;
mod wps_commands;

use std::collections::BTreeMap;
use std::time::Duration;

pub use handle::HostapdHandle;

use self::bss::Bss;
use self::channel::Switch;
use self::status::State;
use super::notice::Notice;
use super::process::{Context, Process, Request, SocketName, TimerId, transport_command};
use crate::behaviour::Mac;

/// A radio with its BSSs, the first of which gives it its name.
#[derive(Debug)]
pub(super) struct Radio {
    phy: String,
    state: State,
    frequency: u32,
    high_throughput: bool,
    bss: Vec<Bss>,
    switch: Option<Switch>,
    /// REMOVE took it away.
    removed: bool,
}

/// What a timer is for. Where its subject is gone, it does nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Due {
    /// Another message of the 4-way handshake has found no right answer.
    Mismatch { bssid: Mac, station: Mac, seen: u8 },
    /// The channel switch of a radio is over.
    Switched { radio: usize },
    /// A station that was sent away is forgotten.
    Forget { bssid: Mac, station: Mac },
    /// The walk time of the button is over, if none was pushed since.
    ButtonTimeout { bssid: Mac },
    /// The access point's own PIN is over.
    OwnPinTimeout { bssid: Mac },
}

/// The interfaces of one hostapd.
pub(super) struct HostapdProcess {
    radios: Vec<Radio>,
    timers: BTreeMap<TimerId, Due>,
    /// What made-up PINs are counted from.
    made_up: u64,
    log_level: String,
}

/// Where a BSS stands: its radio, and its number there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Place {
    radio: usize,
    bss: usize,
}

impl HostapdProcess {
    pub(super) fn new(setup: super::Hostapd) -> Self {
        let mut radios: Vec<Radio> = Vec::new();
        for interface in setup.interfaces {
            let frequency = interface.access_point.frequency;
            let bss = Bss::new(interface.name, interface.access_point);
            match radios.last_mut().filter(|_| interface.shares_radio) {
                Some(radio) => radio.bss.push(bss),
                None => {
                    let phy = format!("phy{}", radios.len());
                    radios.push(Radio {
                        phy,
                        state: State::Uninitialized,
                        frequency,
                        high_throughput: setup.high_throughput,
                        bss: vec![bss],
                        switch: None,
                        removed: false,
                    });
                }
            }
        }
        Self { radios, timers: BTreeMap::new(), made_up: 0, log_level: "INFO".into() }
    }

    fn places(&self) -> Vec<Place> {
        let mut places = Vec::new();
        for (radio, there) in self.radios.iter().enumerate().filter(|(_, radio)| !radio.removed) {
            places.extend((0..there.bss.len()).map(|bss| Place { radio, bss }));
        }
        places
    }

    fn place(&self, interface: &str) -> Option<Place> {
        self.places().into_iter().find(|place| self.bss(*place).interface == interface)
    }

    fn place_of(&self, bssid: Mac) -> Option<Place> {
        self.places().into_iter().find(|place| self.bss(*place).bssid == bssid)
    }

    fn bss(&self, place: Place) -> &Bss {
        &self.radios[place.radio].bss[place.bss]
    }

    fn bss_mut(&mut self, place: Place) -> &mut Bss {
        &mut self.radios[place.radio].bss[place.bss]
    }

    /// An event of a BSS.
    fn tell(&self, place: Place, text: impl std::fmt::Display, context: &mut Context<'_>) {
        context.event(&self.bss(place).interface, format!("<3>{text}"));
    }

    fn later(&mut self, time: Duration, due: Due, context: &mut Context<'_>) {
        // The same is waited for once: the clock begins anew.
        self.timers.retain(|_, other| *other != due);
        self.timers.insert(context.after(time), due);
    }

    /// As [`later`](Self::later), for a time in which somebody is to do something.
    fn later_patiently(&mut self, time: Duration, due: Due, context: &mut Context<'_>) {
        self.timers.retain(|_, other| *other != due);
        self.timers.insert(context.after_patience(time), due);
    }

    /// Puts a radio's BSSs on the air.
    fn turn_on(&mut self, radio: usize, context: &mut Context<'_>) {
        let there = &mut self.radios[radio];
        there.state = State::Enabled;
        for bss in &mut there.bss {
            let setup = bss.wanted.clone().frequency(there.frequency);
            if bss.bssid == [0; 6] {
                let owner = context.member(&bss.interface);
                bss.bssid = context.air().add(setup, Some(owner));
            } else {
                context.air().turn(bss.bssid, true);
            }
        }
        for bss in 0..self.radios[radio].bss.len() {
            self.publish(Place { radio, bss }, context);
        }
    }

    /// Lets the air know what has changed of a BSS.
    fn publish(&self, place: Place, context: &mut Context<'_>) {
        let bss = self.bss(place);
        let frequency = self.radios[place.radio].frequency;
        if let Some(point) = context.air().point_mut(bss.bssid) {
            point.setup = bss.wanted.clone().frequency(frequency);
            // The lists say who is denied.
            point.setup.denied.clear();
            point.access = bss.access.clone();
            point.button = bss.registrar.button == wps::Button::Active;
            point.pins = bss.registrar.all_pins();
        }
    }
}

impl Process for HostapdProcess {
    fn command(&mut self, mut request: Request<'_>, context: &mut Context<'_>) -> Option<Vec<u8>> {
        let is_global = *request.socket == SocketName::Global;
        if let Some(reply) = transport_command(&mut request) {
            return Some(reply.to_vec());
        }
        let command = commands::readable(request.command, is_global);
        Some(match request.socket {
            SocketName::Global => self.global_command(command, context),
            SocketName::Interface(interface) => match self.place(interface) {
                Some(place) => self.bss_command(place, command, context),
                None => commands::fail(),
            },
        })
    }

    fn wake(&mut self, timer: TimerId, context: &mut Context<'_>) {
        let Some(due) = self.timers.remove(&timer) else { return };
        match due {
            Due::Mismatch { bssid, station, seen } => {
                self.mismatch(bssid, station, seen, context);
            }
            Due::Switched { radio } => self.switched(radio, context),
            Due::Forget { bssid, station } => self.forget(bssid, station),
            Due::ButtonTimeout { bssid } => self.button_timeout(bssid, context),
            Due::OwnPinTimeout { bssid } => self.own_pin_timeout(bssid, context),
        }
    }

    fn notice(&mut self, _: &str, notice: Notice, context: &mut Context<'_>) {
        self.heard(notice, context);
    }

    fn start(&mut self, context: &mut Context<'_>) {
        self.timers.clear();
        let open = context.interfaces();
        for radio in 0..self.radios.len() {
            self.radios[radio].removed = false;
            self.radios[radio].switch = None;
            self.radios[radio].frequency = self.radios[radio].bss[0].configured.frequency;
            for bss in &mut self.radios[radio].bss {
                bss.forget();
                if !open.contains(&bss.interface) {
                    // A socket that can't be opened is one that clients can't find.
                    let _ = context.open_interface(&bss.interface);
                }
            }
            self.turn_on(radio, context);
        }
    }
}
