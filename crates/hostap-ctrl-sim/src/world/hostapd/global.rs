//! The global socket: commands for any interface behind `IFNAME=`, and those of the process.

use super::commands::{fail, ok};
use super::{HostapdProcess, Place};
use crate::world::process::Context;

impl HostapdProcess {
    pub(super) fn global_command(&mut self, command: &[u8], context: &mut Context<'_>) -> Vec<u8> {
        if let Some((name, command)) = for_interface(command) {
            let place = std::str::from_utf8(name).ok().and_then(|name| self.place(name));
            return match place {
                Some(place) => self.bss_command(place, command, context),
                None => b"FAIL-NO-IFNAME-MATCH\n".to_vec(),
            };
        }
        match command {
            b"PING" => b"PONG\n".to_vec(),
            b"TERMINATE" => {
                self.terminate(context);
                ok()
            }
            _ if command.starts_with(b"RELOG") => ok(),
            _ if command.starts_with(b"INTERFACES") => {
                self.interfaces(command.ends_with(b" ctrl"), context)
            }
            _ => match command.strip_prefix(b"REMOVE ") {
                Some(name) => self.remove_interface(name, context),
                // ADD reads configuration files, of which there are none here.
                None => fail(),
            },
        }
    }

    /// Every BSS on a line of its own; with the directory of its socket if that is wanted.
    fn interfaces(&self, with_directory: bool, context: &mut Context<'_>) -> Vec<u8> {
        let directory = context.directory().map_or("N/A".into(), |path| path.display().to_string());
        let mut text = String::new();
        for place in self.places() {
            let name = &self.bss(place).interface;
            text.push_str(name);
            if with_directory {
                text.push_str(" ctrl_iface=");
                text.push_str(&directory);
            }
            text.push('\n');
        }
        text.into_bytes()
    }

    /// An interface, with all its BSSs, or a further BSS.
    fn remove_interface(&mut self, name: &[u8], context: &mut Context<'_>) -> Vec<u8> {
        let place = std::str::from_utf8(name).ok().and_then(|name| self.place(name));
        let Some(place) = place else { return fail() };
        if place.bss == 0 {
            self.farewell(place.radio, context);
            self.radios[place.radio].removed = true;
            for bss in &self.radios[place.radio].bss {
                context.close_interface(&bss.interface);
            }
        } else {
            self.remove_bss(place, context);
        }
        ok()
    }

    fn remove_bss(&mut self, place: Place, context: &mut Context<'_>) {
        for address in self.bss(place).authorized() {
            // IEEE 802.11: the sender is leaving.
            self.remove_station(place, address, 3, false, context);
        }
        self.tell(place, "AP-DISABLED ", context);
        self.tell(place, "CTRL-EVENT-TERMINATING ", context);
        let bss = self.radios[place.radio].bss.remove(place.bss);
        context.air().turn(bss.bssid, false);
        context.close_interface(&bss.interface);
    }
}

/// `IFNAME=NAME COMMAND`. Without a command it is taken for something unknown.
fn for_interface(command: &[u8]) -> Option<(&[u8], &[u8])> {
    let rest = command.strip_prefix(b"IFNAME=")?;
    let at = rest.iter().position(|byte| *byte == b' ')?;
    Some((&rest[..at], &rest[at + 1..]))
}
