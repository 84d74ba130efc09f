//! Wi-Fi Direct: the part of a wpa_supplicant that speaks to P2P devices.

use super::process::{Context, TimerId};
use crate::behaviour::Mac;

/// What P2P devices say to each other; delivered as a [`Notice::P2p`](super::notice::Notice::P2p).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Message {}

/// The P2P devices on the air; a field of [`Air`](super::air::Air).
#[derive(Debug, Default)]
pub(crate) struct Devices {}

/// The P2P state of one wpa_supplicant.
#[derive(Debug, Default)]
pub(crate) struct P2p {}

impl P2p {
    /// A command that came to a socket of the process. `None`: it is no command of P2P.
    pub(crate) fn command(
        &mut self,
        _interface: &str,
        _command: &[u8],
        _context: &mut Context<'_>,
    ) -> Option<Vec<u8>> {
        None
    }

    /// A timer has ended, maybe one of P2P.
    pub(crate) fn wake(&mut self, _timer: TimerId, _context: &mut Context<'_>) {}

    /// Another device said something.
    pub(crate) fn hear(&mut self, _from: Mac, message: Message, _context: &mut Context<'_>) {
        match message {}
    }
}
