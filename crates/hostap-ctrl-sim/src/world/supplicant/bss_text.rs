//! The BSS command: which entries, and their text.

use std::fmt::Write as _;
use std::time::Duration;

use super::bss::{Entry, NOISE, Table};
use crate::behaviour::{Bss, Mac, REPLY_LIMIT, atoi, parse_mac, printf_encode, write_mac};

/// Everything but the line between two entries.
const ALL: u32 = !DELIMITER;
const DELIMITER: u32 = 1 << 17;

/// Answers `BSS <selector>[ MASK=<hex>]`. `current`: the BSS that is used.
pub(super) fn answer(
    table: &Table,
    arguments: &[u8],
    current: Option<(Mac, &[u8])>,
    now: Duration,
) -> Vec<u8> {
    let mask = find(arguments, b"MASK=").map_or(0, hexadecimal);
    let mask = if mask == 0 { ALL } else { mask };
    let entries = table.entries();
    let one = |entry: Option<&Entry>| entry.map(|entry| text(entry, mask, now)).unwrap_or_default();
    let selector = arguments.split(|byte| *byte == b' ').next().unwrap_or_default();
    if let Some(range) = selector.strip_prefix(b"RANGE=") {
        return ranged(entries, range, mask, now);
    }
    if let Some(id) = selector.strip_prefix(b"ID-") {
        let id = atoi(id);
        return one(entries.iter().find(|entry| i64::from(entry.id) == i64::from(id)));
    }
    if let Some(id) = selector.strip_prefix(b"NEXT-") {
        let id = atoi(id);
        let at = entries.iter().position(|entry| i64::from(entry.id) == i64::from(id));
        return one(at.and_then(|at| entries.get(at + 1)));
    }
    match selector {
        b"FIRST" => one(entries.first()),
        b"LAST" => one(entries.last()),
        b"CURRENT" => one(current.and_then(|(bssid, ssid)| table.find(bssid, ssid))),
        _ if selector.starts_with(b"p2p_dev_addr=") => Vec::new(),
        _ => match parse_mac(selector) {
            Some(bssid) => one(entries.iter().find(|entry| entry.bss.bssid == bssid)),
            None => one(usize::try_from(atoi(selector)).ok().and_then(|at| entries.get(at))),
        },
    }
}

/// The same for BSSs of a script: they have been heard just now, and none is used.
pub(crate) fn answer_of_script(bsses: &[Bss], arguments: &[u8]) -> Vec<u8> {
    answer(&Table::of(bsses), arguments, None, Duration::ZERO)
}

/// `ALL`, or ids from and to, either of which may be missing.
fn ranged(entries: &[Entry], range: &[u8], mask: u32, now: Duration) -> Vec<u8> {
    let (first, last) = if range == b"ALL" {
        (0, u32::MAX)
    } else {
        let Some(dash) = range.iter().position(|byte| *byte == b'-') else { return Vec::new() };
        let number = |text: &[u8]| u32::try_from(atoi(text)).unwrap_or(0);
        let last = if dash + 1 == range.len() { u32::MAX } else { number(&range[dash + 1..]) };
        (number(&range[..dash]), last)
    };
    let mut out = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        if !(first..=last).contains(&entry.id) {
            continue;
        }
        let mut text = text(entry, mask, now);
        if mask & DELIMITER != 0 {
            let end: &[u8] = if at + 1 == entries.len() { b"####\n" } else { b"====\n" };
            text.extend_from_slice(end);
        }
        if out.len() + text.len() > REPLY_LIMIT {
            break;
        }
        out.extend(text);
    }
    out
}

fn text(entry: &Entry, mask: u32, now: Duration) -> Vec<u8> {
    let mut out = String::new();
    let wanted = |bit: u32| mask & (1 << bit) != 0;
    let mut line = |bit: u32, line: std::fmt::Arguments<'_>| {
        if wanted(bit) {
            // Writing to a String can't fail.
            let _ = writeln!(out, "{line}");
        }
    };
    let bss = &entry.bss;
    let tsf = 1_700_000_000_000_000_u128 + entry.seen.as_micros();
    line(0, format_args!("id={}", entry.id));
    line(1, format_args!("bssid={}", write_mac(bss.bssid)));
    line(2, format_args!("freq={}", bss.frequency));
    line(3, format_args!("beacon_int={}", entry.beacon_interval));
    line(4, format_args!("capabilities=0x{:04x}", entry.capabilities));
    line(5, format_args!("qual=0"));
    line(6, format_args!("noise={NOISE}"));
    line(7, format_args!("level={}", bss.level));
    line(8, format_args!("tsf={tsf:016}"));
    line(9, format_args!("age={}", now.saturating_sub(entry.seen).as_secs()));
    line(10, format_args!("ie={}", hex(&entry.elements)));
    line(11, format_args!("flags={}", bss.flags));
    line(12, format_args!("ssid={}", String::from_utf8_lossy(&printf_encode(&bss.ssid))));
    if let Some(wps) = entry.wps {
        line(13, format_args!("wps_state=configured"));
        if let Some(button) = wps.selected {
            line(13, format_args!("wps_selected_registrar=1"));
            line(13, format_args!("wps_device_password_id={}", if button { 4 } else { 0 }));
            line(13, format_args!("wps_selected_registrar_config_methods=0x0384"));
        }
        line(13, format_args!("wps_primary_device_type=6-0050F204-1"));
        line(13, format_args!("wps_device_name=Access point"));
        line(13, format_args!("wps_config_methods=0x0104"));
    }
    line(19, format_args!("snr={}", entry.snr()));
    line(20, format_args!("est_throughput={}", entry.throughput()));
    line(22, format_args!("update_idx={}", entry.updates));
    line(23, format_args!("beacon_ie={}", hex(&entry.beacon_elements)));
    out.into_bytes()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What stands behind a key, anywhere in the arguments.
pub(super) fn find<'a>(arguments: &'a [u8], key: &[u8]) -> Option<&'a [u8]> {
    let at = arguments.windows(key.len()).position(|window| window == key)?;
    let rest = &arguments[at + key.len()..];
    Some(rest.split(|byte| *byte == b' ').next().unwrap_or_default())
}

fn hexadecimal(text: &[u8]) -> u32 {
    let text = text.strip_prefix(b"0x").unwrap_or(text);
    let digits = text.iter().map_while(|byte| char::from(*byte).to_digit(16));
    digits.fold(0, |sum, digit| sum.wrapping_mul(16) | digit)
}
