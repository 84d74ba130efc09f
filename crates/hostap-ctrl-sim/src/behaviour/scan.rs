//! What a scan finds.

use super::Rows;
use super::encoding::{printf_encode, write_mac};

/// A BSS that a scan of the simulated wpa_supplicant finds.
///
/// ```
/// use hostap_ctrl_sim::{Bss, Script};
///
/// let bss = Bss::new([2, 0, 0, 0, 1, 0], "café").frequency(5180).level(-60).flags("[ESS]");
/// let script = Script::wpa_supplicant().bss([bss]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bss {
    pub(crate) bssid: [u8; 6],
    pub(crate) ssid: Vec<u8>,
    pub(crate) frequency: u32,
    pub(crate) level: i32,
    pub(crate) flags: String,
}

impl Bss {
    /// A BSS on 2412 MHz at -40 dBm with the flags of a usual WPA2 network. An SSID may be any bytes.
    pub fn new(bssid: [u8; 6], ssid: impl Into<Vec<u8>>) -> Self {
        let flags = "[WPA2-PSK-CCMP][ESS]".into();
        Self { bssid, ssid: ssid.into(), frequency: 2412, level: -40, flags }
    }

    /// The frequency in MHz.
    pub fn frequency(mut self, frequency: u32) -> Self {
        self.frequency = frequency;
        self
    }

    /// The signal level in dBm.
    pub fn level(mut self, level: i32) -> Self {
        self.level = level;
        self
    }

    /// The flags, each in brackets, as SCAN_RESULTS writes them.
    pub fn flags(mut self, flags: impl Into<String>) -> Self {
        self.flags = flags.into();
        self
    }

    /// Four BSSs: WPA2, SAE, open with an SSID that needs every kind of escape, and hidden.
    pub fn examples() -> Vec<Self> {
        let bssid = |last| [0x02, 0, 0, 0, 0, last];
        vec![
            Self::new(bssid(0), "Lab WPA2"),
            Self::new(bssid(1), "Lab SAE").frequency(5180).level(-61).flags("[WPA2-SAE-CCMP][ESS]"),
            Self::new(bssid(2), "Zürich \"\\\t\u{1b}").frequency(2437).level(-72).flags("[ESS]"),
            Self::new(bssid(3), "").frequency(2462).level(-88),
        ]
    }

    pub(crate) fn row(&self) -> Vec<u8> {
        let front = format!(
            "{}\t{}\t{}\t{}\t",
            write_mac(self.bssid),
            self.frequency,
            self.level,
            self.flags
        );
        [front.as_bytes(), &printf_encode(&self.ssid), b"\n"].concat()
    }
}

/// The scans of one interface.
#[derive(Debug)]
pub(super) struct Scanner {
    around: Vec<Bss>,
    found: usize,
    /// The id of the scan that is going on, 0 without one.
    running: Option<u32>,
    last_id: u32,
}

impl Scanner {
    pub(super) fn new(around: Vec<Bss>) -> Self {
        Self { around, found: 0, running: None, last_id: 0 }
    }

    pub(super) fn is_running(&self) -> bool {
        self.running.is_some()
    }

    /// Starts a scan; with `use_id`, it gets a number.
    pub(super) fn start(&mut self, use_id: bool) -> Option<u32> {
        let id = use_id.then(|| {
            self.last_id += 1;
            self.last_id
        });
        self.running = Some(id.unwrap_or(0));
        id
    }

    pub(super) fn started_event(&self) -> Vec<u8> {
        event("CTRL-EVENT-SCAN-STARTED", self.running.unwrap_or(0))
    }

    /// Ends the scan that is going on; its events, of which new BSSs come first.
    pub(super) fn finish(&mut self) -> Vec<Vec<u8>> {
        let Some(id) = self.running.take() else { return Vec::new() };
        let new = self.around.iter().enumerate().skip(self.found);
        let mut events: Vec<_> = new
            .map(|(number, bss)| {
                let bssid = write_mac(bss.bssid);
                format!("<3>CTRL-EVENT-BSS-ADDED {number} {bssid}").into_bytes()
            })
            .collect();
        self.found = self.around.len();
        events.push(event("CTRL-EVENT-SCAN-RESULTS", id));
        events
    }

    /// What the scans have found so far.
    pub(super) fn heard(&self) -> &[Bss] {
        &self.around[..self.found]
    }

    pub(super) fn table(&self) -> Vec<u8> {
        let mut rows = Rows::new("bssid / frequency / signal level / flags / ssid\n");
        self.heard().iter().for_each(|bss| rows.push(&bss.row()));
        rows.text
    }
}

/// Without an id, the prefix's trailing space stays.
pub(crate) fn event(name: &str, id: u32) -> Vec<u8> {
    match id {
        0 => format!("<3>{name} "),
        id => format!("<3>{name} id={id}"),
    }
    .into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scan_finds_what_is_around_and_reports_it_once() {
        let mut scanner = Scanner::new(Bss::examples());
        assert_eq!(scanner.table(), b"bssid / frequency / signal level / flags / ssid\n");
        assert_eq!(scanner.start(false), None);
        assert!(scanner.is_running());
        assert_eq!(scanner.started_event(), b"<3>CTRL-EVENT-SCAN-STARTED ");
        let events = scanner.finish();
        assert_eq!(events.len(), 5);
        assert_eq!(events[1], b"<3>CTRL-EVENT-BSS-ADDED 1 02:00:00:00:00:01");
        assert_eq!(events[4], b"<3>CTRL-EVENT-SCAN-RESULTS ");
        assert_eq!(scanner.start(true), Some(1));
        assert_eq!(scanner.started_event(), b"<3>CTRL-EVENT-SCAN-STARTED id=1");
        assert_eq!(scanner.finish(), [b"<3>CTRL-EVENT-SCAN-RESULTS id=1"]);
        assert!(scanner.finish().is_empty());
    }

    #[test]
    fn rows_are_tab_separated_and_escaped() {
        let mut scanner = Scanner::new(Bss::examples());
        scanner.start(false);
        scanner.finish();
        let table = String::from_utf8(scanner.table()).unwrap();
        let rows: Vec<_> = table.lines().collect();
        assert_eq!(rows[1], "02:00:00:00:00:00\t2412\t-40\t[WPA2-PSK-CCMP][ESS]\tLab WPA2");
        assert_eq!(rows[3], "02:00:00:00:00:02\t2437\t-72\t[ESS]\tZ\\xc3\\xbcrich \\\"\\\\\\t\\e");
        assert!(rows[4].ends_with("[ESS]\t"), "the hidden one keeps its TAB");
    }
}
