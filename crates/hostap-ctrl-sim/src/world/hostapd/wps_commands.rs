//! The commands and timers of an access point's registrar.

use std::time::Duration;

use super::commands::{fail, ok};
use super::wps::{self, Button};
use super::{Due, HostapdProcess, Place};
use crate::behaviour::{Mac, atoi};
use crate::world::process::Context;

/// How long a pushed button holds (Wi-Fi Simple Configuration).
const WALK_TIME: Duration = Duration::from_secs(120);

fn seconds(text: Option<&str>) -> Option<Duration> {
    let number = text.map_or(0, |text| atoi(text.as_bytes()));
    u64::try_from(number).ok().filter(|number| *number > 0).map(Duration::from_secs)
}

impl HostapdProcess {
    pub(super) fn push_button(&mut self, place: Place, context: &mut Context<'_>) -> Vec<u8> {
        if !self.bss(place).wanted.wps {
            return fail();
        }
        let bssid = self.bss(place).bssid;
        if self.bss(place).registrar.waiting.len() > 1 {
            self.bss_mut(place).registrar.button = Button::Overlap;
            // Once from the registrar, once from the access point.
            self.tell(place, "WPS-OVERLAP-DETECTED ", context);
            self.tell(place, "WPS-OVERLAP-DETECTED ", context);
            return fail();
        }
        self.bss_mut(place).registrar.button = Button::Active;
        self.tell(place, "WPS-PBC-ACTIVE ", context);
        self.later_patiently(WALK_TIME, Due::ButtonTimeout { bssid }, context);
        self.publish(place, context);
        ok()
    }

    pub(super) fn button_timeout(&mut self, bssid: Mac, context: &mut Context<'_>) {
        let Some(place) = self.place_of(bssid) else { return };
        if self.bss(place).registrar.button == Button::Active {
            self.bss_mut(place).registrar.button = Button::TimedOut;
            self.tell(place, "WPS-TIMEOUT ", context);
            self.publish(place, context);
        }
    }

    pub(super) fn cancel_wps(&mut self, place: Place, context: &mut Context<'_>) -> Vec<u8> {
        if !self.bss(place).wanted.wps {
            return fail();
        }
        self.bss_mut(place).registrar.cancel();
        self.tell(place, "WPS-CANCEL ", context);
        self.publish(place, context);
        ok()
    }

    /// `any|UUID PIN[ SECONDS][ ADDRESS]`.
    pub(super) fn expect_pin(
        &mut self,
        place: Place,
        arguments: &[u8],
        context: &mut Context<'_>,
    ) -> Vec<u8> {
        let text = String::from_utf8_lossy(arguments);
        let mut words = text.split(' ');
        let (Some(who), Some(pin)) = (words.next(), words.next()) else { return fail() };
        if !self.bss(place).wanted.wps || !matches!(pin.len(), 4 | 8) {
            return fail();
        }
        self.bss_mut(place).registrar.expect(who, pin);
        self.publish(place, context);
        ok()
    }

    pub(super) fn check_pin(arguments: &[u8]) -> Vec<u8> {
        match wps::check_pin(&String::from_utf8_lossy(arguments)) {
            Ok(digits) => digits.into_bytes(),
            Err(reply) => reply.into(),
        }
    }

    /// `disable`, `get`, `random[ SECONDS]` or `set PIN[ SECONDS]`: the PIN of the access point
    /// itself, which external registrars use.
    pub(super) fn own_pin(
        &mut self,
        place: Place,
        arguments: &[u8],
        context: &mut Context<'_>,
    ) -> Vec<u8> {
        let text = String::from_utf8_lossy(arguments);
        let mut words = text.split(' ');
        let (pin, time) = match words.next() {
            Some("get") => {
                let pin = self.bss(place).registrar.own_pin.clone();
                return pin.map_or_else(fail, String::into_bytes);
            }
            Some("disable") => {
                self.disable_own_pin(place, context);
                return ok();
            }
            Some("random") => {
                self.made_up += 1;
                // Spread over all seven digits.
                (wps::pin_of(self.made_up.wrapping_mul(7_654_321)), seconds(words.next()))
            }
            Some("set") => match words.next() {
                Some(pin) => (pin.to_owned(), seconds(words.next())),
                None => return fail(),
            },
            _ => return fail(),
        };
        self.bss_mut(place).registrar.own_pin = Some(pin.clone());
        let bssid = self.bss(place).bssid;
        if let Some(time) = time {
            self.later_patiently(time, Due::OwnPinTimeout { bssid }, context);
        }
        pin.into_bytes()
    }

    fn disable_own_pin(&mut self, place: Place, context: &mut Context<'_>) {
        self.bss_mut(place).registrar.own_pin = None;
        self.tell(place, "WPS-AP-PIN-DISABLED ", context);
    }

    pub(super) fn own_pin_timeout(&mut self, bssid: Mac, context: &mut Context<'_>) {
        if let Some(place) = self.place_of(bssid) {
            self.disable_own_pin(place, context);
        }
    }
}
