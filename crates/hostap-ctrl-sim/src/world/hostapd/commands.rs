//! The commands of a BSS's socket, and who answers them.

use super::{HostapdProcess, Place, configuration, status};
use crate::behaviour::until_nul;
use crate::world::process::Context;

/// The longest command of a BSS, and of the global socket; the rest of a longer one is cut off.
const LONGEST: usize = 4095;
const LONGEST_GLOBAL: usize = 255;

/// What hostapd sees of a command.
pub(super) fn readable(command: &[u8], is_global: bool) -> &[u8] {
    let limit = if is_global { LONGEST_GLOBAL } else { LONGEST };
    until_nul(&command[..command.len().min(limit)])
}

pub(super) fn ok() -> Vec<u8> {
    b"OK\n".to_vec()
}

pub(super) fn fail() -> Vec<u8> {
    b"FAIL\n".to_vec()
}

pub(super) fn done(success: bool) -> Vec<u8> {
    if success { ok() } else { fail() }
}

pub(super) fn unknown() -> Vec<u8> {
    b"UNKNOWN COMMAND\n".to_vec()
}

impl HostapdProcess {
    pub(super) fn bss_command(
        &mut self,
        place: Place,
        command: &[u8],
        context: &mut Context<'_>,
    ) -> Vec<u8> {
        if let Some(reply) = self.exact(place, command, context) {
            return reply;
        }
        let at = command.iter().position(|byte| *byte == b' ');
        let reply = at
            .and_then(|at| self.with_arguments(place, &command[..at], &command[at + 1..], context));
        // Commands that are matched by their beginning only.
        reply.or_else(|| self.beginning(place, command, context)).unwrap_or_else(unknown)
    }

    fn exact(
        &mut self,
        place: Place,
        command: &[u8],
        context: &mut Context<'_>,
    ) -> Option<Vec<u8>> {
        Some(match command {
            b"PING" => b"PONG\n".to_vec(),
            b"STATUS" => status::status(&self.radios[place.radio]).into_bytes(),
            b"STA-FIRST" => self.station_at(place, 0, context),
            b"GET_CONFIG" => status::configuration(self.bss(place)),
            b"WPS_PBC" => self.push_button(place, context),
            b"WPS_CANCEL" => self.cancel_wps(place, context),
            b"LOG_LEVEL" => {
                format!("Current level: {}\nTimestamp: 0\n", self.log_level).into_bytes()
            }
            b"UPDATE_BEACON" => {
                self.publish(place, context);
                ok()
            }
            b"PMKSA" => b"Index / SPA / PMKID / expiration (in seconds) / opportunistic\n".to_vec(),
            b"PMKSA_FLUSH" => ok(),
            b"TRACK_STA_LIST" => Vec::new(),
            b"TERMINATE" => {
                self.terminate(context);
                ok()
            }
            _ => return None,
        })
    }

    fn with_arguments(
        &mut self,
        place: Place,
        name: &[u8],
        arguments: &[u8],
        context: &mut Context<'_>,
    ) -> Option<Vec<u8>> {
        Some(match name {
            b"STA" => self.station(place, arguments, context),
            b"STA-NEXT" => self.next_station(place, arguments, context),
            b"DEAUTHENTICATE" => self.send_away(place, arguments, false, context),
            b"DISASSOCIATE" => self.send_away(place, arguments, true, context),
            b"POLL_STA" => self.poll(place, arguments, context),
            b"ACCEPT_ACL" => self.access_list(place, arguments, true, context),
            b"DENY_ACL" => self.access_list(place, arguments, false, context),
            b"CHAN_SWITCH" => self.switch_channel(place, arguments, context),
            b"WPS_PIN" => self.expect_pin(place, arguments, context),
            b"WPS_CHECK_PIN" => Self::check_pin(arguments),
            b"WPS_AP_PIN" => self.own_pin(place, arguments, context),
            b"SET" => self.set(place, arguments, context),
            b"GET" => configuration::get(arguments),
            b"LOG_LEVEL" => self.set_log_level(arguments),
            b"NOTE" => ok(),
            _ => return None,
        })
    }

    /// hostapd 2.10 looks at the beginning of these.
    fn beginning(
        &mut self,
        place: Place,
        command: &[u8],
        context: &mut Context<'_>,
    ) -> Option<Vec<u8>> {
        let starts = |prefix: &[u8]| command.starts_with(prefix);
        Some(if starts(b"RELOG") {
            ok()
        } else if starts(b"WPS_GET_STATU") {
            self.bss(place).registrar.text().into_bytes()
        } else if starts(b"ENABLE") {
            self.enable(place.radio, context)
        } else if starts(b"DISABLE") {
            self.disable(place.radio, context)
        } else if starts(b"RELOAD") {
            self.reload(place.radio, context)
        } else {
            return None;
        })
    }

    fn set_log_level(&mut self, arguments: &[u8]) -> Vec<u8> {
        const LEVELS: [&str; 6] = ["EXCESSIVE", "MSGDUMP", "DEBUG", "INFO", "WARNING", "ERROR"];
        let wanted = arguments.split(|byte| *byte == b' ').next().unwrap_or_default();
        match LEVELS.iter().find(|level| level.as_bytes() == wanted) {
            Some(level) => {
                self.log_level = (*level).into();
                ok()
            }
            None => fail(),
        }
    }
}
