//! Where one stands in a list whose entries are asked for one after another, and change meanwhile.

use std::collections::BTreeSet;

use crate::value::MacAddress;

/// How often a walk begins anew because the entry at which it stood has gone.
const ATTEMPTS: u32 = 5;

/// A walk from entry to entry, each of which counts once.
#[derive(Debug, Default)]
pub(crate) struct Walk {
    seen: BTreeSet<MacAddress>,
    at: Option<MacAddress>,
    attempts: u32,
    repeated: usize,
}

impl Walk {
    /// The entry whose next one is to be asked for; the first one, when `None`.
    pub(crate) fn at(&self) -> Option<MacAddress> {
        self.at
    }

    /// The walk goes on at this entry. Whether it is a new one.
    pub(crate) fn step(&mut self, address: MacAddress) -> bool {
        let new = self.seen.insert(address);
        self.repeated = if new { 0 } else { self.repeated + 1 };
        self.at = Some(address);
        new
    }

    /// The entry at which it stood is not there any more: it begins anew.
    pub(crate) fn begin_anew(&mut self) {
        self.attempts += 1;
        self.at = None;
    }

    /// Whether it is to be given up. One that comes back goes to the front of the list, and all
    /// others follow again.
    pub(crate) fn is_hopeless(&self) -> bool {
        self.attempts >= ATTEMPTS
            || self.repeated > self.seen.len().saturating_mul(ATTEMPTS as usize)
    }
}
