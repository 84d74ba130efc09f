//! Looking for devices, and what is known of them.

use std::time::Duration;

use super::known::Known;
use super::{Due, P2p};
use crate::behaviour::{Mac, parse_mac, write_mac};
use crate::world::process::Context;

/// How long a device stays known that is not seen any more.
pub(super) const EXPIRY: Duration = Duration::from_secs(60);

/// The time between two scans of a search.
const ROUND: u64 = 500;

/// A search that goes on.
#[derive(Clone, Debug)]
pub(super) struct Search {
    /// For this device only.
    wanted: Option<Mac>,
}

impl P2p {
    pub(super) fn known(&mut self, address: Mac) -> Option<&mut Known> {
        self.known.iter_mut().find(|known| known.address == address)
    }

    /// `[SECONDS][ type=...][ dev_id=ADDRESS]...`.
    pub(super) fn find(&mut self, arguments: &[u8], context: &mut Context<'_>) -> bool {
        let text = String::from_utf8_lossy(arguments).into_owned();
        let mut words = text.split(' ');
        let seconds = words.next().and_then(|word| word.parse::<u64>().ok());
        let wanted = text.split(' ').find_map(|word| word.strip_prefix("dev_id="));
        let wanted = match wanted.map(|address| parse_mac(address.as_bytes())) {
            Some(None) => return false,
            Some(address) => address,
            None => None,
        };
        self.search = Some(Search { wanted });
        self.listening = false;
        // A new search tells of everybody again.
        self.known.iter_mut().for_each(|known| known.reported = false);
        self.forget_timer(&Due::SearchOver);
        if let Some(seconds) = seconds.filter(|seconds| *seconds > 0) {
            let over = context.after_patience(Duration::from_secs(seconds));
            self.timers.insert(over, Due::SearchOver);
        }
        let device = self.device_interface();
        context.event(&device, "<3>CTRL-EVENT-SCAN-STARTED ");
        self.later_ms(ROUND, Due::Search, context);
        let ids: Vec<u64> = self.queries.iter().map(|query| query.id).collect();
        for id in ids {
            self.later_ms(ROUND + 200, Due::Ask(id), context);
        }
        true
    }

    /// A round of the search is over, and the next one begins.
    pub(super) fn look_around(&mut self, context: &mut Context<'_>) {
        let Some(search) = self.search.clone() else { return };
        for peer in context.air().p2p.present() {
            if search.wanted.is_none_or(|wanted| wanted == peer.address) {
                self.meet(peer.address, context);
            }
        }
        let device = self.device_interface();
        context.event(&device, "<3>CTRL-EVENT-SCAN-STARTED ");
        self.later_ms(ROUND, Due::Search, context);
    }

    /// The device is seen, and told of where that was not done yet.
    pub(super) fn meet(&mut self, address: Mac, context: &mut Context<'_>) {
        let now = context.now();
        let Some(peer) = context.air().p2p.there(address) else { return };
        let is_new = self.known(address).is_none();
        if is_new {
            self.known.insert(0, Known::new(address, now));
        }
        let persistent = self.persistent_with(address);
        let Some(known) = self.known(address) else { return };
        known.seen = now;
        known.persistent = persistent;
        if !std::mem::replace(&mut known.reported, true) {
            let from = if peer.group.is_some() { peer.interface() } else { address };
            let found = format!(
                "P2P-DEVICE-FOUND {} {} new={}",
                write_mac(from),
                peer.parameters(),
                u8::from(is_new)
            );
            self.announce(found, context);
        }
    }

    /// Ends a search; `false` where there is none.
    pub(super) fn stop_search(&mut self, context: &mut Context<'_>) {
        if self.search.take().is_some() {
            self.forget_timer(&Due::Search);
            self.forget_timer(&Due::SearchOver);
            self.announce("P2P-FIND-STOPPED ", context);
        }
    }

    pub(super) fn flush(&mut self, context: &mut Context<'_>) {
        self.stop_search(context);
        self.listening = false;
        self.negotiation = None;
        self.queries.clear();
        for known in std::mem::take(&mut self.known) {
            self.lose(known.address, context);
        }
    }

    fn lose(&self, address: Mac, context: &mut Context<'_>) {
        let lost = format!("P2P-DEVICE-LOST p2p_dev_addr={}", write_mac(address));
        self.announce(lost, context);
    }

    /// The device was not seen for long.
    pub(super) fn expire(&mut self, address: Mac, context: &mut Context<'_>) {
        let is_back = context.air().p2p.there(address).is_some();
        if !is_back && self.known(address).is_some() {
            self.known.retain(|known| known.address != address);
            self.lose(address, context);
        }
    }

    /// P2P_PEER with an address, `FIRST` or `NEXT-` and an address.
    pub(super) fn peer_text(
        &mut self,
        arguments: &[u8],
        context: &mut Context<'_>,
    ) -> Option<Vec<u8>> {
        let place = |address: &[u8]| {
            let address = parse_mac(address)?;
            self.known.iter().position(|known| known.address == address)
        };
        let at = match arguments {
            b"FIRST" => 0,
            _ => match arguments.strip_prefix(b"NEXT-") {
                Some(address) => place(address)? + 1,
                None => place(arguments)?,
            },
        };
        let known = self.known.get(at)?;
        let now = context.now();
        let peer = context.air().p2p.peer(known.address)?.clone();
        Some(known.text(&peer, now))
    }
}
