//! The registrar of an access point: who may join by button or by PIN.

use std::fmt::Write as _;

use super::station::WpsDevice;
use crate::behaviour::{Mac, write_mac};

/// What WPS_GET_STATUS says about the button.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Button {
    #[default]
    Disabled,
    Active,
    TimedOut,
    Overlap,
}

/// How the last registration ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Success,
    Failed,
}

/// A PIN that was entered at the access point.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Expected {
    uuid: Option<String>,
    pin: String,
}

/// The registrar's memory.
#[derive(Clone, Debug, Default)]
pub(crate) struct Registrar {
    pub(crate) button: Button,
    last: Option<(Outcome, Mac)>,
    pins: Vec<Expected>,
    /// The registration under way is by button.
    pub(super) by_button: bool,
    /// Devices whose button was pushed before the access point's.
    pub(super) waiting: Vec<Mac>,
    /// Devices that got their credential here, and what they told of themselves.
    pub(super) devices: Vec<(Mac, WpsDevice)>,
    /// The access point's own PIN, for external registrars.
    pub(crate) own_pin: Option<String>,
}

impl Registrar {
    /// WPS_GET_STATUS.
    pub(crate) fn text(&self) -> String {
        let button = match self.button {
            Button::Disabled => "Disabled",
            Button::Active => "Active",
            Button::TimedOut => "Timed-out",
            Button::Overlap => "Overlap",
        };
        let mut text = format!("PBC Status: {button}\nLast WPS result: ");
        match self.last {
            None => text.push_str("None\n"),
            Some((outcome, peer)) => {
                let _ = writeln!(text, "{outcome:?}\nPeer Address: {}", write_mac(peer));
            }
        }
        text
    }

    /// `any` or a UUID, and the PIN to be expected.
    pub(crate) fn expect(&mut self, who: &str, pin: &str) {
        let uuid = (who != "any").then(|| who.to_owned());
        self.pins.retain(|known| known.uuid != uuid);
        self.pins.push(Expected { uuid, pin: pin.to_owned() });
    }

    /// Every PIN that a station may come with.
    pub(crate) fn all_pins(&self) -> Vec<String> {
        self.pins.iter().map(|known| known.pin.clone()).collect()
    }

    /// Forgets every PIN, and the button.
    pub(crate) fn cancel(&mut self) {
        self.pins.clear();
        self.button = Button::Disabled;
    }

    /// A registration has ended. Success uses the button, or the PIN, up.
    pub(crate) fn ended(&mut self, outcome: Outcome, peer: Mac, by_button: bool) {
        self.last = Some((outcome, peer));
        match (outcome, by_button) {
            (Outcome::Success, true) => {
                self.button = Button::Disabled;
                self.waiting.clear();
            }
            (Outcome::Success, false) => self.pins.clear(),
            (Outcome::Failed, _) => {}
        }
    }
}

/// The digits of a PIN that a user typed (WPS_CHECK_PIN): dashes and spaces do not count.
pub(crate) fn check_pin(text: &str) -> Result<String, &'static str> {
    let digits: String = text.chars().filter(|digit| !matches!(digit, '-' | ' ')).collect();
    let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
    match digits.len() {
        4 if is_number => Ok(digits),
        8 if is_number && has_checksum(&digits) => Ok(digits),
        8 if is_number => Err("FAIL-CHECKSUM\n"),
        _ => Err("FAIL\n"),
    }
}

fn has_checksum(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .enumerate()
        .map(|(at, digit)| u32::from(digit - b'0') * if at % 2 == 0 { 3 } else { 1 })
        .sum();
    sum % 10 == 0
}

/// A PIN of eight digits, the last of them the checksum, made from a number.
pub(crate) fn pin_of(number: u64) -> String {
    let digits = format!("{:07}", number % 10_000_000);
    (0..10).map(|last| format!("{digits}{last}")).find(|pin| has_checksum(pin)).unwrap_or(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pins_as_hostapd_checks_them() {
        assert_eq!(check_pin("1234-5670").as_deref(), Ok("12345670"));
        assert_eq!(check_pin("1234").as_deref(), Ok("1234"));
        assert_eq!(check_pin("12345671"), Err("FAIL-CHECKSUM\n"));
        assert_eq!(check_pin("1"), Err("FAIL\n"));
        // PINs that real daemons made.
        for pin in ["73630593", "97218081", "92432802", "58793930", "64067018"] {
            assert_eq!(check_pin(pin).as_deref(), Ok(pin));
        }
        for number in [0, 1, 9_999_999, 1_234_567, u64::MAX] {
            let pin = pin_of(number);
            assert_eq!(check_pin(&pin).as_ref(), Ok(&pin));
        }
    }

    #[test]
    fn a_pin_is_for_one_device_or_for_any() {
        let mut registrar = Registrar::default();
        assert_eq!(registrar.text(), "PBC Status: Disabled\nLast WPS result: None\n");
        registrar.expect("any", "12345670");
        registrar.expect("uuid", "97218081");
        registrar.expect("any", "73630593");
        assert_eq!(registrar.all_pins(), ["97218081", "73630593"]);
        registrar.ended(Outcome::Failed, [2, 0, 0, 0, 1, 0], false);
        assert_eq!(registrar.all_pins().len(), 2);
        registrar.ended(Outcome::Success, [2, 0, 0, 0, 1, 0], false);
        assert!(registrar.all_pins().is_empty());
        assert_eq!(
            registrar.text(),
            "PBC Status: Disabled\nLast WPS result: Success\nPeer Address: 02:00:00:00:01:00\n"
        );
    }
}
