//! Whether the daemon may have dropped this monitor because it was not read for too long: hostapd
//! does so after eleven events that found the queue full, and says nothing.

use std::vec::Vec;

use crate::client::session::level_command;
use crate::message::Message;

/// The smallest queue that a system gives a socket by default (`net.unix.max_dgram_qlen`).
const SMALLEST_QUEUE: u32 = 10;

#[derive(Debug, Default)]
pub(super) struct Suspicion {
    /// How many datagrams came without a wait in between.
    run: u32,
    lowest_level: Option<u8>,
    /// A global socket, which knows no `LEVEL`.
    is_global: bool,
}

impl Suspicion {
    pub(super) fn received(&mut self, message: Message<'_>) {
        self.run = self.run.saturating_add(1);
        self.is_global |= message.interface.is_some();
        let level = message.level.into_iter().chain(self.lowest_level).min();
        self.lowest_level = level;
    }

    /// The queue is empty. What to ask if it may have been full: `LEVEL` with the level that holds
    /// already changes nothing, and fails where the daemon does not know us.
    pub(super) fn drained(&mut self, level: Option<u8>) -> Option<Vec<u8>> {
        let was_full = core::mem::take(&mut self.run) >= SMALLEST_QUEUE;
        // Unless set, it is that of ordinary events: 3, and 2 before mid-2010.
        let usual = self.lowest_level.filter(|level| matches!(level, 2 | 3));
        let level = level.or(usual).filter(|_| was_full && !self.is_global);
        level.map(level_command)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(datagrams: usize, datagram: &[u8], level: Option<u8>) -> Option<Vec<u8>> {
        let mut suspicion = Suspicion::default();
        (0..datagrams).for_each(|_| suspicion.received(Message::split(datagram)));
        let asked = suspicion.drained(level);
        assert_eq!(suspicion.drained(level), None);
        asked
    }

    #[test]
    fn only_a_queue_that_may_have_been_full_is_suspicious() {
        assert_eq!(after(9, b"<3>X ", None), None);
        assert_eq!(after(10, b"<3>X ", None).unwrap(), b"LEVEL 3");
        assert_eq!(after(10, b"<2>X ", None).unwrap(), b"LEVEL 2");
        assert_eq!(after(10, b"<3>X ", Some(1)).unwrap(), b"LEVEL 1");
        assert_eq!(after(10, b"<5>X ", None), None);
        assert_eq!(after(99, b"IFNAME=lo <3>X ", None), None);
    }
}
