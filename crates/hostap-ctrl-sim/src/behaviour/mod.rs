//! How the daemons answer what no rule takes.

mod encoding;
mod fields;
mod hostapd;
mod networks;
mod scan;
mod wpa_supplicant;

use std::time::Duration;

use crate::monitors::{GoneRule, Monitors};
use crate::transport::Peer;

pub use hostapd::Station;
pub use scan::Bss;

pub(crate) use encoding::{
    parse_hex, parse_mac, parse_string, printf_encode, write_mac, write_string,
};
pub(crate) use hostapd::Hostapd;
pub(crate) use wpa_supplicant::WpaSupplicant;

/// The address of an interface.
pub(crate) type Mac = [u8; 6];

/// hostap's reply buffers have 4,096 bytes, one of them for a NUL.
const REPLY_LIMIT: usize = 4095;

/// What a daemon does about one command, or when its timer ends.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Answer {
    /// Events to the monitors, sent while the command is executed: before the reply.
    pub(crate) before: Vec<Vec<u8>>,
    /// The reply; none: silence.
    pub(crate) reply: Option<Vec<u8>>,
    /// Events to the monitors, sent after the reply.
    pub(crate) after: Vec<Vec<u8>>,
    /// When [`Behaviour::tick`] wants to be called.
    pub(crate) tick: Option<Duration>,
    /// The daemon ends after this.
    pub(crate) ends: bool,
    /// The recording that is played does not have this command.
    pub(crate) not_recorded: bool,
}

impl Answer {
    pub(crate) fn reply(bytes: impl Into<Vec<u8>>) -> Self {
        Self { reply: Some(bytes.into()), ..Self::default() }
    }

    pub(crate) fn ok() -> Self {
        Self::reply("OK\n")
    }

    fn fail() -> Self {
        Self::reply("FAIL\n")
    }

    /// OK or FAIL.
    pub(crate) fn done(success: bool) -> Self {
        if success { Self::ok() } else { Self::fail() }
    }

    pub(crate) fn unknown() -> Self {
        Self::reply("UNKNOWN COMMAND\n")
    }

    fn with_event(mut self, event: impl Into<Vec<u8>>) -> Self {
        self.before.push(event.into());
        self
    }

    /// The end of a daemon: OK, then the event that says so.
    fn terminate() -> Self {
        let event = b"<3>CTRL-EVENT-TERMINATING ".to_vec();
        Self { after: vec![event], ends: true, ..Self::ok() }
    }
}

/// A daemon's own way with commands. `Send`, since it lives in the daemon's thread.
pub(crate) trait Behaviour: Send {
    /// Handles one command. `udp`: it came over UDP.
    fn handle(&mut self, command: &[u8], from: &Peer, monitors: &mut Monitors, udp: bool)
    -> Answer;

    /// Events to the monitors that come before this command is handled at all.
    fn overture(&mut self, _command: &[u8]) -> Vec<Vec<u8>> {
        Vec::new()
    }

    /// The time that an answer asked for has passed.
    fn tick(&mut self) -> Answer {
        Answer::default()
    }

    /// Which failed sends drop a monitor on UNIX sockets.
    fn gone_rule(&self) -> GoneRule;

    /// Whether a client whose queue is full is waited for, for a while.
    fn is_patient(&self) -> bool {
        false
    }
}

/// Knows nothing.
pub(crate) struct Nothing;

impl Behaviour for Nothing {
    fn handle(&mut self, _: &[u8], _: &Peer, _: &mut Monitors, _: bool) -> Answer {
        Answer::unknown()
    }

    fn gone_rule(&self) -> GoneRule {
        GoneRule::WpaSupplicant
    }
}

/// The command ends at the first NUL, as a C string does.
fn until_nul(command: &[u8]) -> &[u8] {
    command.split(|byte| *byte == 0).next().unwrap_or_default()
}

/// A number as C's `atoi` reads it: spaces, a sign, digits; anything else is 0.
pub(crate) fn atoi(text: &[u8]) -> i32 {
    let text = text.trim_ascii_start();
    let (negative, digits) = match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        _ => (false, text),
    };
    let value = digits
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .fold(0_i64, |sum, byte| (sum * 10 + i64::from(byte - b'0')).min(1 << 40));
    let value = if negative { -value } else { value };
    i32::try_from(value).unwrap_or(if negative { i32::MIN } else { i32::MAX })
}

/// Rows of text that stop before the first one that does not fit whole, as the daemons' tables do.
struct Rows {
    text: Vec<u8>,
    full: bool,
}

impl Rows {
    fn new(header: &str) -> Self {
        Self { text: header.as_bytes().to_vec(), full: false }
    }

    fn push(&mut self, row: &[u8]) {
        self.full |= self.text.len() + row.len() > REPLY_LIMIT;
        if !self.full {
            self.text.extend_from_slice(row);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn atoi_is_as_forgiving_as_in_c() {
        let cases: [(&[u8], i32); 8] = [
            (b"7", 7),
            (b" -3x", -3),
            (b"+2", 2),
            (b"x", 0),
            (b"", 0),
            (b"-", 0),
            (b"99999999999999999999", i32::MAX),
            (b"-99999999999999999999", i32::MIN),
        ];
        for (text, value) in cases {
            assert_eq!(atoi(text), value, "{text:?}");
        }
    }

    #[test]
    fn a_nul_ends_a_command() {
        assert_eq!(until_nul(b"PING\0x"), b"PING");
        assert_eq!(until_nul(b""), b"");
    }

    #[test]
    fn rows_stop_before_the_limit_and_stay_stopped() {
        let mut rows = Rows::new("h\n");
        rows.push(&[b'a'; 4093]);
        assert_eq!(rows.text.len(), 4095);
        let mut rows = Rows::new("h\n");
        rows.push(&[b'a'; 4094]);
        rows.push(b"b");
        assert_eq!(rows.text, b"h\n");
    }
}
