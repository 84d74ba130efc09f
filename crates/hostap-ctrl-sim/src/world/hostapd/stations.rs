//! The commands about stations: looking at them, polling them, sending them away, listing them.

use super::access_control::AccessControl;
use super::commands::{done, fail, ok};
use super::station::Stage;
use super::{HostapdProcess, Place};
use crate::behaviour::{Mac, REPLY_LIMIT, atoi, parse_mac, write_mac};
use crate::world::process::Context;

/// IEEE 802.11: unspecified; previous authentication no longer valid.
const REASON_UNSPECIFIED: u16 = 1;
const REASON_NOT_VALID: u16 = 2;

const BROADCAST: Mac = [0xff; 6];

/// Whole lines only, as many as fit a reply.
fn that_fits(text: &str) -> Vec<u8> {
    let mut fits = Vec::new();
    for line in text.split_inclusive('\n') {
        if fits.len() + line.len() > REPLY_LIMIT {
            break;
        }
        fits.extend_from_slice(line.as_bytes());
    }
    fits
}

impl HostapdProcess {
    /// The station at a place of the list; behind the last, the reply is empty.
    pub(super) fn station_at(&self, place: Place, at: usize, context: &Context<'_>) -> Vec<u8> {
        let client = self.bss(place).clients.get(at);
        client.map(|client| that_fits(&client.text(context.now()))).unwrap_or_default()
    }

    fn find(&self, place: Place, address: &[u8]) -> Option<usize> {
        let mac = parse_mac(address)?;
        self.bss(place).clients.iter().position(|client| client.address == mac)
    }

    pub(super) fn station(&self, place: Place, arguments: &[u8], context: &Context<'_>) -> Vec<u8> {
        match self.find(place, arguments) {
            // A second word asks for what is not simulated.
            Some(at) if !arguments.contains(&b' ') => self.station_at(place, at, context),
            _ => fail(),
        }
    }

    pub(super) fn next_station(
        &self,
        place: Place,
        address: &[u8],
        context: &Context<'_>,
    ) -> Vec<u8> {
        self.find(place, address).map_or_else(fail, |at| self.station_at(place, at + 1, context))
    }

    /// A frame that the station acknowledges.
    pub(super) fn poll(&self, place: Place, address: &[u8], context: &mut Context<'_>) -> Vec<u8> {
        let Some(at) = self.find(place, address) else { return fail() };
        let client = &self.bss(place).clients[at];
        if client.stage == Stage::Authorized {
            let address = write_mac(client.address);
            self.tell(place, format_args!("AP-STA-POLL-OK {address}"), context);
        }
        ok()
    }

    /// DEAUTHENTICATE and DISASSOCIATE. A frame goes out also to who is not there.
    pub(super) fn send_away(
        &mut self,
        place: Place,
        arguments: &[u8],
        disassociated: bool,
        context: &mut Context<'_>,
    ) -> Vec<u8> {
        let Some(address) = parse_mac(arguments) else { return fail() };
        let wanted = b" reason=";
        let at = arguments.windows(wanted.len()).position(|window| window == wanted);
        let reason = at.map(|at| atoi(&arguments[at + wanted.len()..]));
        let reason = reason.and_then(|reason| u16::try_from(reason).ok());
        let reason = reason.unwrap_or(REASON_NOT_VALID);
        let addresses = match address {
            BROADCAST => self.bss(place).authorized(),
            one => vec![one],
        };
        for address in addresses {
            self.remove_station(place, address, reason, disassociated, context);
        }
        ok()
    }

    /// Sends a station away, and says so.
    pub(super) fn remove_station(
        &mut self,
        place: Place,
        address: Mac,
        reason: u16,
        disassociated: bool,
        context: &mut Context<'_>,
    ) {
        let stage = if disassociated { Stage::Disassociated } else { Stage::Gone };
        let bssid = self.bss(place).bssid;
        if self.bss_mut(place).dismiss(address, stage) {
            self.tell(place, format_args!("AP-STA-DISCONNECTED {}", write_mac(address)), context);
        }
        if self.bss_mut(place).client(address).is_some() {
            self.remember(place, address, stage, context);
        }
        context.air().send_away(bssid, address, reason, disassociated);
    }

    /// ACCEPT_ACL and DENY_ACL. Stations that may not be there any more are sent away.
    pub(super) fn access_list(
        &mut self,
        place: Place,
        arguments: &[u8],
        accept: bool,
        context: &mut Context<'_>,
    ) -> Vec<u8> {
        let access: &mut AccessControl = &mut self.bss_mut(place).access;
        let reply = if accept { access.accept(arguments) } else { access.deny(arguments) };
        let Some(reply) = reply else { return done(false) };
        self.enforce_access(place, context);
        reply
    }

    pub(super) fn enforce_access(&mut self, place: Place, context: &mut Context<'_>) {
        self.publish(place, context);
        for address in self.bss(place).authorized() {
            if !self.bss(place).access.may_join(address) {
                self.remove_station(place, address, REASON_UNSPECIFIED, false, context);
            }
        }
    }
}
