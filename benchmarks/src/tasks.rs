//! What is parsed by whom, one call each.

use hostap_ctrl::event::Event;
use hostap_ctrl::message::Message;
use hostap_ctrl::reply::{Reply, ScanResults};

/// Reads a datagram into its typed event.
pub fn event(datagram: &[u8]) -> Event<'_> {
    Message::split(datagram).event()
}

/// Reads a reply to SCAN_RESULTS; returns how many networks it holds.
pub type ScanTask = fn(&[u8]) -> usize;

/// Title, the word on the command line and the task of each that reads SCAN_RESULTS.
pub const SCAN_RESULTS: [(&str, &str, ScanTask); 3] = [
    ("SCAN_RESULTS with 500 networks, each row with its fields", "scan-rows", scan_rows),
    ("SCAN_RESULTS with 500 networks, security and SSID decoded", "scan-results", scan_results),
    (
        "the same by the crate wpa-ctrl 0.4.0, of which it decodes part",
        "scan-results-wpa-ctrl",
        by_wpa_ctrl,
    ),
];

fn scan_results(reply: &[u8]) -> usize {
    let Ok(results) = ScanResults::parse(reply) else { return 0 };
    let mut count = 0;
    for network in results.iter() {
        std::hint::black_box((
            network.flags.is_open(),
            network.flags.has_psk(),
            network.flags.has_sae(),
            network.ssid.to_ssid(),
        ));
        count += 1;
    }
    count
}

fn by_wpa_ctrl(reply: &[u8]) -> usize {
    let Ok(raw) = std::str::from_utf8(reply) else { return 0 };
    let message = wpa_ctrl::WpaControlMessage { raw };
    message.as_scan_results().map_or(0, |results| results.map(std::hint::black_box).count())
}

fn scan_rows(reply: &[u8]) -> usize {
    let Ok(results) = ScanResults::parse(reply) else { return 0 };
    results.iter().map(std::hint::black_box).count()
}
