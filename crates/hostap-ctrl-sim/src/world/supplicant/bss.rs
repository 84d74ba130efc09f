//! The table of the BSSs that an interface has heard.

use std::time::Duration;

use super::elements::{elements, flags, name_element};
use crate::behaviour::{Bss, Mac, Rows, write_mac};
use crate::world::air::OnAir;

/// A BSS that as many scans in a row should have found and have not is removed.
const MISSES: u32 = 2;

/// One row. The same BSSID may have several, of different SSIDs.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) id: u32,
    pub(super) bss: Bss,
    pub(super) beacon_interval: u32,
    pub(super) capabilities: u16,
    pub(super) elements: Vec<u8>,
    pub(super) beacon_elements: Vec<u8>,
    pub(super) wps: Option<Wps>,
    /// When it was last heard.
    pub(super) seen: Duration,
    pub(super) updates: u32,
    misses: u32,
}

/// What the BSS tells of WPS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Wps {
    /// A registrar is waiting: for the button, or for a PIN.
    pub(super) selected: Option<bool>,
}

/// What a scan looks for.
#[derive(Clone, Debug, Default)]
pub(super) struct Search {
    /// SSIDs to ask for by name.
    pub(super) ssids: Vec<Vec<u8>>,
    /// Ranges of frequencies; none: all.
    pub(super) frequencies: Option<Vec<(u32, u32)>>,
    pub(super) passive: bool,
}

impl Search {
    fn covers(&self, frequency: u32) -> bool {
        let Some(ranges) = &self.frequencies else { return true };
        ranges.iter().any(|(low, high)| (low..=high).contains(&&frequency))
    }
}

#[derive(Debug, Default)]
pub(super) struct Table {
    entries: Vec<Entry>,
    next_id: u32,
}

impl Table {
    /// BSSs of which nothing is known but what SCAN_RESULTS tells, heard just now.
    pub(super) fn of(bsses: &[Bss]) -> Self {
        let entries = (0..).zip(bsses).map(|(id, bss)| {
            let private = bss.flags.contains("WPA") || bss.flags.contains("WEP");
            Entry {
                id,
                bss: bss.clone(),
                beacon_interval: 100,
                capabilities: if private { 0x0411 } else { 0x0401 },
                elements: name_element(&bss.ssid),
                beacon_elements: name_element(&bss.ssid),
                wps: None,
                seen: Duration::ZERO,
                updates: 1,
                misses: 0,
            }
        });
        Self { entries: entries.collect(), next_id: 0 }
    }

    pub(super) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    pub(super) fn find(&self, bssid: Mac, ssid: &[u8]) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.bss.bssid == bssid && entry.bss.ssid == ssid)
    }

    /// A scan has ended: the events of what came and went.
    pub(super) fn update(
        &mut self,
        points: &[OnAir],
        search: &Search,
        now: Duration,
        used: Option<Mac>,
    ) -> Vec<String> {
        let mut events = Vec::new();
        let heard = points.iter().filter(|point| point.on && search.covers(point.setup.frequency));
        let mut seen = Vec::new();
        for point in heard {
            let name = &point.setup.ssid;
            if !point.setup.hidden || search.ssids.is_empty() || search.passive {
                seen.push((point, if point.setup.hidden { &b""[..] } else { name }));
            } else {
                // It answers the probe; its beacons are heard as well.
                seen.push((point, &b""[..]));
                if search.ssids.contains(name) {
                    seen.push((point, name));
                }
            }
        }
        for (point, ssid) in &seen {
            events.extend(self.hear(point, ssid, now));
        }
        self.entries.retain_mut(|entry| {
            let heard = entry.seen == now && entry.misses == 0;
            let could_be_heard = search.covers(entry.bss.frequency)
                && (used != Some(entry.bss.bssid))
                && !seen
                    .iter()
                    .any(|(point, _)| point.bssid == entry.bss.bssid && point.setup.hidden);
            if heard || !could_be_heard {
                return true;
            }
            entry.misses += 1;
            let stays = entry.misses < MISSES;
            if !stays {
                events.push(removed(entry));
            }
            stays
        });
        events
    }

    fn hear(&mut self, point: &OnAir, ssid: &[u8], now: Duration) -> Option<String> {
        let setup = &point.setup;
        let bss = Bss::new(point.bssid, ssid)
            .frequency(setup.frequency)
            .level(setup.signal)
            .flags(flags(point));
        let private = flags(point).contains("WPA2");
        let selected =
            if point.button { Some(true) } else { (!point.pins.is_empty()).then_some(false) };
        let mut entry = Entry {
            id: self.next_id,
            bss,
            beacon_interval: setup.beacon_interval,
            capabilities: if private { 0x0411 } else { 0x0401 },
            elements: elements(point, ssid, false),
            beacon_elements: elements(point, ssid, true),
            wps: setup.wps.then_some(Wps { selected }),
            seen: now,
            updates: 1,
            misses: 0,
        };
        let known = |other: &&mut Entry| {
            other.bss.bssid == entry.bss.bssid && other.bss.ssid == entry.bss.ssid
        };
        if let Some(old) = self.entries.iter_mut().find(known) {
            entry.id = old.id;
            entry.updates = old.updates + 1;
            *old = entry;
            return None;
        }
        self.next_id += 1;
        let event = format!("CTRL-EVENT-BSS-ADDED {} {}", entry.id, write_mac(point.bssid));
        self.entries.push(entry);
        Some(event)
    }

    /// Forgets what was last heard so long ago, but for the BSS that is used.
    pub(super) fn flush(&mut self, age: Duration, now: Duration, used: Option<Mac>) -> Vec<String> {
        let mut events = Vec::new();
        self.entries.retain(|entry| {
            let stays = Some(entry.bss.bssid) == used || entry.seen + age > now;
            if !stays {
                events.push(removed(entry));
            }
            stays
        });
        events
    }

    /// What SCAN_RESULTS answers.
    pub(super) fn scan_results(&self) -> Vec<u8> {
        let mut rows = Rows::new("bssid / frequency / signal level / flags / ssid\n");
        self.entries.iter().for_each(|entry| rows.push(&entry.bss.row()));
        rows.text
    }
}

fn removed(entry: &Entry) -> String {
    format!("CTRL-EVENT-BSS-REMOVED {} {}", entry.id, write_mac(entry.bss.bssid))
}

/// The thermal noise of 20 MHz as the driver reports it.
pub(super) const NOISE: i32 = -92;

impl Entry {
    pub(super) fn snr(&self) -> i32 {
        self.bss.level - NOISE
    }

    /// Kilobits per second that the signal may allow.
    pub(super) fn throughput(&self) -> i32 {
        match self.snr() {
            25.. => 65_000,
            snr @ 2.. => 65_000 - (25 - snr) * 2_600,
            _ => 1_000,
        }
    }
}
