//! SCAN, and what follows from its results.

use super::bss::Search;
use super::bss_text::find;
use super::interface::{Interface, Scan, State, Step};
use crate::behaviour::{atoi, parse_hex, scan_event};
use crate::world::process::Context;

/// Milliseconds that a scan of all channels takes, and of one channel.
const ALL_CHANNELS: u64 = 2_000;
const ONE_CHANNEL: u64 = 70;

/// The results of a scan are fresh for so long that none is needed before a connection.
const FRESH: std::time::Duration = std::time::Duration::from_secs(5);

impl Interface {
    /// The SCAN command.
    pub(super) fn scan_command(&mut self, context: &mut Context<'_>, arguments: &[u8]) -> Vec<u8> {
        if self.scan.is_some() || self.is_connecting() {
            return b"FAIL-BUSY\n".to_vec();
        }
        let only = find(arguments, b"TYPE=") == Some(b"ONLY");
        let Some(search) = search(arguments) else { return b"FAIL\n".to_vec() };
        let use_id = find(arguments, b"use_id=").is_some_and(|value| atoi(value) != 0);
        let id = if use_id {
            self.last_scan_id += 1;
            self.last_scan_id
        } else {
            0
        };
        self.cancel(|step| *step == Step::Rescan);
        self.start_scan(context, search, id, only, false);
        match id {
            0 => b"OK\n".to_vec(),
            id => format!("{id}\n").into_bytes(),
        }
    }

    fn start_scan(
        &mut self,
        context: &mut Context<'_>,
        search: Search,
        id: u32,
        only: bool,
        own: bool,
    ) {
        let channels = search.frequencies.as_ref().map(|ranges| ranges.len() as u64);
        let time = channels.map_or(ALL_CHANNELS, |count| (count * ONE_CHANNEL).min(ALL_CHANNELS));
        let before = self.state;
        if self.state < State::Authenticating {
            self.state = State::Scanning;
        }
        self.scan = Some(Scan { id, only, own, search, before });
        self.after(context, 0, Step::ScanStarted);
        self.after(context, time, Step::ScanDone);
    }

    /// Scans for the enabled networks; those with `scan_ssid` are asked for by name.
    pub(super) fn look(&mut self, context: &mut Context<'_>) {
        self.cancel(|step| *step == Step::Rescan);
        if self.scan.is_some() {
            return;
        }
        if self.wps.is_none() && !self.networks.iter().any(|network| self.is_usable(network)) {
            if self.link.is_none() {
                self.state = if self.disconnected { State::Disconnected } else { State::Inactive };
            }
            return;
        }
        let named = self
            .networks
            .iter()
            .filter(|network| network.is_enabled() && network.number("scan_ssid") == 1);
        let ssids = named.map(|network| network.ssid()).collect();
        let search = Search { ssids, ..Search::default() };
        self.start_scan(context, search, 0, false, true);
    }

    /// Connects by what is known of the surroundings, or looks again.
    pub(super) fn seek(&mut self, context: &mut Context<'_>) {
        self.cancel(|step| *step == Step::Rescan);
        let fresh = self.scanned.is_some_and(|at| context.now().saturating_sub(at) < FRESH);
        if fresh && self.scan.is_none() && self.wps.is_none() {
            if self.choose(context, false).is_some() {
                self.cancel_connection();
                self.after(context, 0, Step::Connect(super::interface::Stage::Begin));
                return;
            }
            if self.networks.iter().any(|network| self.is_usable(network)) {
                self.say(context, "CTRL-EVENT-NETWORK-NOT-FOUND ");
            }
        }
        self.look(context);
    }

    pub(super) fn scan_started(&mut self, context: &mut Context<'_>) {
        if let Some(scan) = &self.scan {
            context.event(&self.name, scan_event("CTRL-EVENT-SCAN-STARTED", scan.id));
        }
    }

    pub(super) fn scan_done(&mut self, context: &mut Context<'_>) {
        let Some(scan) = self.scan.take() else { return };
        let now = context.now();
        let used = self.bssid();
        let events = self.table.update(context.air().points(), &scan.search, now, used);
        self.say_all(context, &events);
        self.scanned = Some(now);
        context.event(&self.name, scan_event("CTRL-EVENT-SCAN-RESULTS", scan.id));
        if scan.only {
            if self.state == State::Scanning {
                self.state = scan.before;
            }
            return;
        }
        if self.wps_results(context) {
            return;
        }
        if self.link.is_some() && self.state >= State::Authenticating {
            self.consider_roaming(context);
            return;
        }
        // Who was told to stay away, looks at what is there and stays away.
        let candidate = if self.disconnected { None } else { self.choose(context, true) };
        if let Some(candidate) = candidate {
            self.begin(context, candidate);
            return;
        }
        let waits = self.all_temporarily_disabled();
        if waits && scan.own {
            // Whichever may be used again first, makes it look again.
            return;
        }
        if self.networks.iter().any(|network| self.is_usable(network)) && !self.disconnected {
            self.after(context, 5_000, Step::Rescan);
        } else if self.state == State::Scanning {
            self.state = scan.before;
        }
        self.say(context, "CTRL-EVENT-NETWORK-NOT-FOUND ");
    }

    pub(super) fn abort_scan(&mut self, context: &mut Context<'_>) -> bool {
        if self.scan.is_none() || !self.waits_for(|step| *step == Step::ScanDone) {
            return false;
        }
        self.cancel(|step| *step == Step::ScanDone);
        self.after(context, 0, Step::ScanDone);
        true
    }

    pub(super) fn rescan(&mut self, context: &mut Context<'_>) {
        if !self.disconnected && self.link.is_none() {
            self.look(context);
        }
    }
}

/// What the arguments of SCAN ask for; `None` where they can't be read.
fn search(arguments: &[u8]) -> Option<Search> {
    let frequencies = match find(arguments, b"freq=") {
        Some(list) => Some(ranges(list)?),
        None => None,
    };
    let mut ssids = Vec::new();
    let mut words = arguments.split(|byte| *byte == b' ');
    while let Some(word) = words.next() {
        if word == b"ssid" {
            let ssid = parse_hex(words.next()?)?;
            if ssid.len() > 32 {
                return None;
            }
            ssids.push(ssid);
        }
    }
    let passive = find(arguments, b"passive=").is_some_and(|value| atoi(value) != 0);
    Some(Search { ssids, frequencies, passive })
}

/// Frequencies and ranges of them, with commas between.
fn ranges(list: &[u8]) -> Option<Vec<(u32, u32)>> {
    let text = std::str::from_utf8(list).ok()?;
    let range = |text: &str| match text.split_once('-') {
        Some((low, high)) => Some((low.parse().ok()?, high.parse().ok()?)),
        None => text.parse().ok().map(|only| (only, only)),
    };
    text.split(',').map(range).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_of_a_scan() {
        let found = search(b"TYPE=ONLY freq=2412,5180-5240 ssid 6162 ssid 63 passive=1").unwrap();
        assert_eq!(found.frequencies, Some(vec![(2412, 2412), (5180, 5240)]));
        assert_eq!(found.ssids, [b"ab".to_vec(), b"c".to_vec()]);
        assert!(found.passive);
        for bad in [&b"freq=x"[..], b"ssid", b"ssid 6", b"freq=2412,"] {
            assert!(search(bad).is_none(), "{bad:?}");
        }
    }
}
