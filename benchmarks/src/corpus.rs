//! What is parsed: every event of the recordings, and a scan with 500 networks.

use std::fmt::Write;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The events of real daemons, in the order of the recordings: the text behind level and
/// interface is not split off.
///
/// # Errors
/// When the recordings can't be read.
pub fn recorded_events() -> io::Result<Vec<Vec<u8>>> {
    let mut events = Vec::new();
    for path in files()? {
        for line in fs::read_to_string(path)?.lines() {
            let record: serde_json::Value = serde_json::from_str(line)?;
            if record["dir"] == "event" {
                let data = record["data"].as_str().unwrap_or_default();
                // The recordings hold a byte in each character.
                events.push(data.chars().map(|character| character as u8).collect());
            }
        }
    }
    if events.is_empty() {
        return Err(io::Error::other("the recordings hold no event"));
    }
    Ok(events)
}

fn files() -> io::Result<Vec<PathBuf>> {
    let folder =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/hostap-ctrl/tests/data/transcripts");
    let entries = fs::read_dir(folder)?.map(|entry| Ok(entry?.path()));
    let mut files = entries.collect::<io::Result<Vec<_>>>()?;
    files.retain(|path| path.extension().is_some_and(|extension| extension == "jsonl"));
    files.sort();
    Ok(files)
}

/// A reply to SCAN_RESULTS with 500 networks of the kinds that one meets.
pub fn scan_results() -> Vec<u8> {
    const FLAGS: [&str; 6] = [
        "[WPA2-PSK-CCMP][ESS]",
        "[WPA-PSK-TKIP][WPA2-PSK-CCMP+TKIP][WPS][ESS]",
        "[WPA2-SAE-CCMP][SAE-H2E][ESS]",
        "[WPA2-EAP-CCMP-preauth][ESS]",
        "[ESS]",
        "[WPA2-FT/PSK+PSK-CCMP][ESS][UTF-8]",
    ];
    const SSIDS: [&str; 5] =
        ["home", "", r"caf\xc3\xa9", "A network with a long name ab", r#"\"x\""#];
    let mut reply = String::from("bssid / frequency / signal level / flags / ssid\n");
    for number in 0..500usize {
        let (high, low) = (number / 256, number % 256);
        let frequency =
            if number % 3 == 0 { 2412 + number % 13 * 5 } else { 5180 + number % 8 * 20 };
        let level = -30 - (number % 65) as i32;
        let flags = FLAGS[number % FLAGS.len()];
        let ssid = SSIDS[number % SSIDS.len()];
        _ = writeln!(
            reply,
            "02:00:00:00:{high:02x}:{low:02x}\t{frequency}\t{level}\t{flags}\t{ssid}"
        );
    }
    reply.into_bytes()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_corpus_is_there() {
        assert!(super::recorded_events().unwrap().len() > 2000);
        assert_eq!(super::scan_results().iter().filter(|byte| **byte == b'\n').count(), 501);
    }
}
