//! Passphrases, keys and PINs out of a recording.

use std::collections::{HashMap, VecDeque};
use std::num::NonZeroU32;
use std::ops::Range;

use super::secrets::{self, Place};
use super::{Entry, EntryKind};

/// So many unanswered commands of a connection are remembered.
const UNANSWERED: usize = 16;

/// Replaces secrets in entries by `*`, byte for byte, so that lengths stay.
///
/// It knows the commands, replies and events that carry passphrases, keys and PINs, and takes every
/// name that looks like one for one. That is a help, no proof: look at a recording before it is
/// given away. Identities, SSIDs and addresses stay.
#[derive(Clone, Debug, Default)]
pub struct Redactor {
    /// Of each connection, which of its unanswered commands have a secret for a reply. Where one
    /// was never answered, a reply too many is hidden, and none too few.
    unanswered: HashMap<Option<NonZeroU32>, VecDeque<bool>>,
}

impl Redactor {
    /// Redacts the next entry; to be called with all of them in order.
    pub fn redact(&mut self, entry: &mut Entry) {
        match entry.kind {
            EntryKind::Command => {
                entry.bytes = redact(&entry.bytes);
                let name = name_of(without_interface(&entry.bytes).1);
                let waiting = self.unanswered.entry(entry.connection).or_default();
                if waiting.len() == UNANSWERED {
                    waiting.pop_front();
                }
                waiting.push_back(has(secrets::REPLIES, name));
            }
            EntryKind::Reply => {
                let waiting = self.unanswered.get_mut(&entry.connection);
                let is_secret = waiting.is_some_and(|waiting| {
                    let any = waiting.contains(&true);
                    waiting.pop_front();
                    any
                });
                if is_secret {
                    mask_reply(&mut entry.bytes);
                } else {
                    mask_keys(&mut entry.bytes, true);
                }
            }
            EntryKind::Event => redact_event(&mut entry.bytes),
        }
    }
}

/// A command with its secrets replaced by `*`.
///
/// ```
/// use hostap_ctrl_sim::recording::redact;
///
/// assert_eq!(redact(b"SET_NETWORK 0 psk \"correct horse\""), b"SET_NETWORK 0 psk ***************");
/// assert_eq!(redact(b"CTRL-RSP-PASSWORD-0:hush"), b"CTRL-RSP-PASSWORD-0:****");
/// assert_eq!(redact(b"SET_NETWORK 0 ssid \"lab\""), b"SET_NETWORK 0 ssid \"lab\"");
/// ```
pub fn redact(command: &[u8]) -> Vec<u8> {
    let mut bytes = command.to_vec();
    let (start, text) = without_interface(command);
    if text.starts_with(b"CTRL-RSP-") {
        let value = text.iter().position(|byte| *byte == b':').map_or(text.len(), |at| at + 1);
        mask(&mut bytes, start + value..command.len());
        return bytes;
    }
    let name = name_of(text);
    let places = secrets::COMMANDS.iter().find(|(command, _)| command.as_bytes() == name);
    let words = words(text);
    for place in places.map(|(_, places)| *places).unwrap_or_default() {
        let secret = match *place {
            Place::Word(number) => {
                let word = words.get(number).cloned();
                word.filter(|word| !has(secrets::NO_PINS, &text[word.clone()]))
            }
            Place::From(number) => words.get(number).map(|word| word.start..text.len()),
            Place::Variable(number) => words
                .get(number)
                .filter(|word| secrets::is_secret(&text[(*word).clone()]))
                .map(|word| (word.end + 1).min(text.len())..text.len()),
        };
        if let Some(secret) = secret {
            mask(&mut bytes, start + secret.start..start + secret.end);
        }
    }
    mask_keys(&mut bytes, false);
    bytes
}

fn redact_event(bytes: &mut [u8]) {
    for name in secrets::EVENTS {
        if let Some(at) = find(bytes, name.as_bytes()) {
            mask(bytes, at + name.len()..bytes.len());
            return;
        }
    }
    // wpa_supplicant's debug messages quote the commands.
    let quoted = b"ontrol interface command '";
    if let Some(at) = find(bytes, quoted) {
        let command = redact(&bytes[at + quoted.len()..]);
        bytes[at + quoted.len()..].copy_from_slice(&command);
        return;
    }
    mask_keys(bytes, false);
}

/// A reply that is a secret; a refusal is none.
fn mask_reply(bytes: &mut [u8]) {
    let known = [&b"OK"[..], b"FAIL", b"UNKNOWN COMMAND"];
    if !known.iter().any(|known| bytes.starts_with(known)) {
        mask(bytes, 0..bytes.len());
    }
}

/// The values of `key=value`. In `lines` a value goes to the line's end, otherwise to the next space
/// or, in quotes, to the last quote there is.
fn mask_keys(bytes: &mut [u8], lines: bool) {
    let mut from = 0;
    while let Some(sign) = bytes[from..].iter().position(|byte| *byte == b'=') {
        let sign = from + sign;
        let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
        let name = bytes[..sign].iter().rev().take_while(|byte| is_name(byte)).count();
        let name = &bytes[sign - name..sign];
        from = sign + 1;
        if !secrets::is_secret_key(name) {
            continue;
        }
        let value = &bytes[from..];
        let line = value.iter().position(|byte| *byte == b'\n').unwrap_or(value.len());
        let value = &value[..line];
        let length = if lines || name == b"code" {
            line
        } else if value.starts_with(b"\"") {
            value.iter().rposition(|byte| *byte == b'"').map_or(line, |at| at + 1)
        } else {
            value.iter().position(|byte| *byte == b' ').unwrap_or(line)
        };
        mask(bytes, from..from + length);
        from += length;
    }
}

fn mask(bytes: &mut [u8], range: Range<usize>) {
    let secret = bytes.get_mut(range).into_iter().flatten();
    secret.filter(|byte| **byte != b'\n').for_each(|byte| *byte = b'*');
}

/// Where the command itself begins, behind `IFNAME=name `, and the command.
fn without_interface(command: &[u8]) -> (usize, &[u8]) {
    let start = match command.iter().position(|byte| *byte == b' ') {
        Some(space) if command.starts_with(b"IFNAME=") => space + 1,
        _ => 0,
    };
    (start, &command[start..])
}

fn name_of(command: &[u8]) -> &[u8] {
    command.split(|byte| *byte == b' ').next().unwrap_or_default()
}

fn words(text: &[u8]) -> Vec<Range<usize>> {
    let mut start = 0;
    text.split(|byte| *byte == b' ')
        .map(|word| {
            let range = start..start + word.len();
            start = range.end + 1;
            range
        })
        .collect()
}

fn has(list: &[&str], name: &[u8]) -> bool {
    list.iter().any(|item| item.as_bytes() == name)
}

fn find(bytes: &[u8], part: &[u8]) -> Option<usize> {
    bytes.windows(part.len()).position(|window| window == part)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn command(text: &str) -> String {
        String::from_utf8(redact(text.as_bytes())).unwrap()
    }

    fn entry(kind: EntryKind, bytes: &str) -> Entry {
        Entry {
            at: std::time::Duration::ZERO,
            interface: String::new(),
            kind,
            bytes: bytes.into(),
            connection: None,
        }
    }

    /// What a connection's redactor makes of this exchange's second half.
    fn answer(asked: &str, kind: EntryKind, bytes: &str) -> String {
        let mut redactor = Redactor::default();
        redactor.redact(&mut entry(EntryKind::Command, asked));
        let mut answer = entry(kind, bytes);
        redactor.redact(&mut answer);
        String::from_utf8(answer.bytes).unwrap()
    }

    #[test]
    fn commands() {
        for (text, shown) in [
            ("SET_NETWORK 0 psk \"a b\"", "SET_NETWORK 0 psk *****"),
            ("SET_NETWORK 0 private_key_passwd x", "SET_NETWORK 0 private_key_passwd *"),
            (
                "IFNAME=w SET_NETWORK 12 sae_password \"x\"",
                "IFNAME=w SET_NETWORK 12 sae_password ***",
            ),
            ("SET_NETWORK 0 key_mgmt WPA-PSK", "SET_NETWORK 0 key_mgmt WPA-PSK"),
            ("SET_NETWORK 0 psk", "SET_NETWORK 0 psk"),
            ("SET_CRED 1 password \"x\"", "SET_CRED 1 password ***"),
            ("SET wpa_passphrase hush hush", "SET wpa_passphrase *********"),
            ("SET country DE", "SET country DE"),
            ("CTRL-RSP-OTP-0:a:b", "CTRL-RSP-OTP-0:***"),
            ("IFNAME=w CTRL-RSP-PIN-0:1", "IFNAME=w CTRL-RSP-PIN-0:*"),
            ("CTRL-RSP-", "CTRL-RSP-"),
            ("WPS_PIN any 12345670 60", "WPS_PIN any ******** 60"),
            ("WPS_PIN any", "WPS_PIN any"),
            (
                "WPS_REG 02:00 12345670 6c6162 WPA2PSK CCMP 68",
                "WPS_REG 02:00 ******** 6c6162 WPA2PSK CCMP **",
            ),
            ("WPS_AP_PIN get", "WPS_AP_PIN get"),
            ("P2P_CONNECT 02:00 pbc", "P2P_CONNECT 02:00 pbc"),
            ("P2P_CONNECT 02:00 12345670 display", "P2P_CONNECT 02:00 ******** display"),
            ("DPP_AUTH_INIT peer=1 psk=00ff ssid=6c", "DPP_AUTH_INIT peer=1 psk=**** ssid=6c"),
            ("DPP_PKEX_ADD own=1 code=a b", "DPP_PKEX_ADD own=1 code=***"),
            ("PING", "PING"),
            ("", ""),
        ] {
            assert_eq!(command(text), shown);
        }
    }

    #[test]
    fn replies_and_events() {
        use EntryKind::{Event, Reply};
        for (asked, kind, text, shown) in [
            ("WPS_PIN any", Reply, "12345670", "********"),
            ("WPS_PIN any", Reply, "FAIL\n", "FAIL\n"),
            ("IFNAME=w P2P_GET_PASSPHRASE", Reply, "hush\n", "****\n"),
            ("GET_CONFIG", Reply, "ssid=a b\npassphrase=a b\n", "ssid=a b\npassphrase=***\n"),
            ("STATUS", Reply, "key_mgmt=WPA2-PSK\n", "key_mgmt=WPA2-PSK\n"),
            ("x", Event, "<3>WPS-CRED-RECEIVED 100e", "<3>WPS-CRED-RECEIVED ****"),
            (
                "x",
                Event,
                "<3>P2P-GROUP-STARTED p GO passphrase=\"a\" b\" dev=1",
                "<3>P2P-GROUP-STARTED p GO passphrase=****** dev=1",
            ),
            (
                "x",
                Event,
                "<2>Control interface command 'SET wpa_psk 12'",
                "<2>Control interface command 'SET wpa_psk ***",
            ),
        ] {
            assert_eq!(answer(asked, kind, text), shown);
        }
    }

    #[test]
    fn a_secret_reply_that_comes_after_the_next_command_is_hidden() {
        let mut redactor = Redactor::default();
        let mut shown = Vec::new();
        for (kind, text) in [
            (EntryKind::Command, "WPS_PIN any"),
            (EntryKind::Command, "PING"),
            (EntryKind::Reply, "12345670"),
            (EntryKind::Reply, "PONG\n"),
        ] {
            let mut entry = entry(kind, text);
            redactor.redact(&mut entry);
            shown.push(String::from_utf8(entry.bytes).unwrap());
        }
        assert_eq!(shown, ["WPS_PIN any", "PING", "********", "PONG\n"]);
    }

    proptest! {
        #[test]
        fn lengths_stay(text in "(IFNAME=w )?[A-Z_]{0,9}[ -~]{0,60}", bytes in any::<Vec<u8>>()) {
            prop_assert_eq!(redact(text.as_bytes()).len(), text.len());
            let mut event = bytes.clone();
            redact_event(&mut event);
            prop_assert_eq!(redact(&bytes).len(), event.len());
        }

        #[test]
        fn a_redacted_command_stays_as_it_is(value in "[ -~]{1,30}") {
            let text = format!("SET_NETWORK 0 psk \"{value}\"");
            let once = redact(text.as_bytes());
            prop_assert!(!once.contains(&b'"'));
            prop_assert_eq!(redact(&once), once);
        }
    }
}
