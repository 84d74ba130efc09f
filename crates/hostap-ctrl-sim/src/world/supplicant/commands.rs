//! The commands of an interface.

use super::bss_text;
use super::interface::{Interface, State, Step};
use super::wps::check_pin;
use crate::behaviour::{atoi, capability, parse_mac, write_mac};
use crate::world::process::Context;

pub(super) fn done(success: bool) -> Vec<u8> {
    if success { b"OK\n".to_vec() } else { b"FAIL\n".to_vec() }
}

pub(super) fn ok() -> Vec<u8> {
    done(true)
}

fn value(found: Option<impl Into<Vec<u8>>>) -> Vec<u8> {
    found.map_or_else(|| done(false), Into::into)
}

impl Interface {
    /// Answers a command that is no matter of the transport; `None`: unknown.
    pub(super) fn command(&mut self, context: &mut Context<'_>, command: &[u8]) -> Option<Vec<u8>> {
        // These are matched by their beginning.
        if command.starts_with(b"STATUS") {
            return Some(match command {
                b"STATUS-DRIVER" => done(false),
                _ => self.status(),
            });
        }
        if command.starts_with(b"SIGNAL_POLL") {
            return Some(value(self.signal_poll(context)));
        }
        if command.starts_with(b"PKTCNT_POLL") {
            return Some(value(self.packet_counts()));
        }
        if let Some(arguments) = command.strip_prefix(b"SIGNAL_MONITOR") {
            self.monitor_signal(arguments);
            return Some(ok());
        }
        if let Some(arguments) = command.strip_prefix(b"LOG_LEVEL") {
            return Some(log_level(arguments));
        }
        if let Some(answer) = command.strip_prefix(b"CTRL-RSP-") {
            return Some(done(self.answer(context, answer)));
        }
        for name in [&b"BSSID_IGNORE"[..], b"BLACKLIST"] {
            if let Some(arguments) = command.strip_prefix(name) {
                return Some(self.ignore(arguments));
            }
        }
        let (name, arguments) = match command.iter().position(|byte| *byte == b' ') {
            Some(at) => (&command[..at], Some(&command[at + 1..])),
            None => (command, None),
        };
        match arguments {
            None => self.exact(context, name),
            Some(arguments) => self.with_arguments(context, name, arguments),
        }
    }

    fn exact(&mut self, context: &mut Context<'_>, command: &[u8]) -> Option<Vec<u8>> {
        Some(match command {
            b"PING" => b"PONG\n".to_vec(),
            b"IFNAME" => self.name.clone().into_bytes(),
            b"RELOG" | b"SUSPEND" | b"LOGON" | b"FTM" => ok(),
            b"RESUME" => ok(),
            b"LOGOFF" => {
                self.log_off(context);
                ok()
            }
            b"MIB" => self.mib().into_bytes(),
            b"LIST_NETWORKS" => self.list_networks(b""),
            b"ADD_NETWORK" => {
                let id = self.networks.add();
                self.say(context, format!("CTRL-EVENT-NETWORK-ADDED {id}"));
                format!("{id}\n").into_bytes()
            }
            b"SCAN" => self.scan_command(context, b""),
            b"ABORT_SCAN" => done(self.abort_scan(context)),
            b"SCAN_RESULTS" => self.table.scan_results(),
            b"DISCONNECT" => {
                self.disconnected = true;
                self.cancel(|step| *step == Step::Rescan);
                self.leave(context, 3);
                ok()
            }
            b"RECONNECT" => {
                if self.disconnected {
                    self.connect_again(context);
                }
                ok()
            }
            b"REASSOCIATE" => {
                self.connect_again(context);
                ok()
            }
            b"REATTACH" => {
                let connected = self.state == State::Completed;
                if connected {
                    self.connect_again(context);
                }
                done(connected)
            }
            b"PMKSA" => self.pmksa().into_bytes(),
            b"PMKSA_FLUSH" => {
                self.flush_keys(context, None);
                ok()
            }
            b"WPS_PBC" => self.wps_button(context, b""),
            b"WPS_CANCEL" => {
                self.wps_cancel(context);
                ok()
            }
            b"BSS_FLUSH" => self.flush(context, b"0"),
            b"SAVE_CONFIG" => done(self.save()),
            b"RECONFIGURE" => self.read_again(context),
            _ => return None,
        })
    }

    fn with_arguments(
        &mut self,
        context: &mut Context<'_>,
        name: &[u8],
        arguments: &[u8],
    ) -> Option<Vec<u8>> {
        Some(match name {
            b"NOTE" => ok(),
            b"GET" => self.get(arguments),
            b"SET" => self.set(context, arguments),
            b"GET_CAPABILITY" => value(capability(arguments)),
            b"LIST_NETWORKS" => self.list_networks(arguments),
            b"SET_NETWORK" => done(self.networks.set(arguments)),
            b"GET_NETWORK" => value(self.networks.get(arguments)),
            b"ENABLE_NETWORK" => self.enable(context, arguments),
            b"DISABLE_NETWORK" => self.disable(context, arguments),
            b"SELECT_NETWORK" => self.select(context, arguments),
            b"REMOVE_NETWORK" => self.remove(context, arguments),
            b"BSSID" => done(self.set_bssid(arguments)),
            b"SCAN" => self.scan_command(context, arguments),
            b"BSS" => {
                let link = self.link.as_ref().filter(|_| self.state >= State::Associated);
                let current = link.map(|link| (link.bssid, &link.ssid[..]));
                bss_text::answer(&self.table, arguments, current, context.now())
            }
            b"BSS_FLUSH" => self.flush(context, arguments),
            b"ROAM" => done(self.roam(context, arguments)),
            b"AP_SCAN" => done(matches!(atoi(arguments), 0..=2)),
            b"SCAN_INTERVAL" => done(atoi(arguments) >= 0),
            b"BSS_EXPIRE_AGE" => done(atoi(arguments) >= 10),
            b"BSS_EXPIRE_COUNT" => done(atoi(arguments) >= 1),
            b"WPS_PBC" => self.wps_button(context, arguments),
            b"WPS_PIN" => self.wps_pin(context, arguments),
            b"WPS_CHECK_PIN" => check_pin(arguments),
            b"WPS_REG" => done(self.wps_registrar(context, arguments)),
            _ => return None,
        })
    }

    pub(super) fn connect_again(&mut self, context: &mut Context<'_>) {
        self.disconnected = false;
        self.cancel_connection();
        self.seek(context);
    }

    fn flush(&mut self, context: &mut Context<'_>, age: &[u8]) -> Vec<u8> {
        let age = std::time::Duration::from_secs(u64::try_from(atoi(age)).unwrap_or(0));
        let events = self.table.flush(age, context.now(), self.bssid());
        self.scanned = None;
        self.say_all(context, &events);
        ok()
    }

    fn roam(&mut self, context: &mut Context<'_>, arguments: &[u8]) -> bool {
        let Some(bssid) = parse_mac(arguments) else { return false };
        let Some(link) = self.link.clone() else { return false };
        if self.table.find(bssid, &link.ssid).is_none() {
            return false;
        }
        self.roam_to = Some(super::select::Candidate {
            network: link.network,
            bssid,
            ssid: link.ssid,
            keys: link.keys,
        });
        self.cancel_connection();
        self.after(context, 0, Step::Roam);
        true
    }

    /// `BSSID_IGNORE [clear|<address>]`.
    fn ignore(&mut self, arguments: &[u8]) -> Vec<u8> {
        match arguments {
            b"" => self
                .ignored
                .iter()
                .flat_map(|bssid| format!("{}\n", write_mac(*bssid)).into_bytes())
                .collect(),
            b" clear" => {
                self.ignored.clear();
                ok()
            }
            [b' ', address @ ..] => match parse_mac(address) {
                Some(bssid) => {
                    if !self.ignored.contains(&bssid) {
                        self.ignored.push(bssid);
                    }
                    ok()
                }
                None => done(false),
            },
            _ => done(false),
        }
    }

    fn log_off(&mut self, context: &mut Context<'_>) {
        let keys = self.link.as_ref().map(|link| link.keys);
        if keys == Some(super::select::KeyManagement::Eap) {
            let Some(bssid) = self.bssid() else { return };
            let address = self.address;
            context.air().send_away(bssid, address, 23, false);
        }
    }

    fn get(&self, name: &[u8]) -> Vec<u8> {
        match name {
            b"version" => b"2.10".to_vec(),
            b"max_command_len" => b"8192".to_vec(),
            b"country" => value(self.settings.country.clone()),
            b"tls_library" => b"OpenSSL build=OpenSSL 3.0.15 run=OpenSSL 3.0.15".to_vec(),
            _ => value(self.settings.get(name)),
        }
    }

    fn set(&mut self, context: &mut Context<'_>, arguments: &[u8]) -> Vec<u8> {
        let Some(at) = arguments.iter().position(|byte| *byte == b' ') else { return done(false) };
        let (name, set) = (&arguments[..at], &arguments[at + 1..]);
        if name != b"country" {
            return done(self.settings.command(name, set));
        }
        let [first, second, ..] = set else { return done(false) };
        let country = vec![*first, *second];
        let text = String::from_utf8_lossy(&country).into_owned();
        if self.settings.country.as_ref() != Some(&country) {
            self.say(
                context,
                format!("CTRL-EVENT-REGDOM-CHANGE init=USER type=COUNTRY alpha2={text}"),
            );
        }
        self.settings.country = Some(country);
        ok()
    }

    /// RECONFIGURE: what was saved is all there is. Without a file there is nothing to be read.
    fn read_again(&mut self, context: &mut Context<'_>) -> Vec<u8> {
        let Some((networks, settings)) = self.saved.clone() else { return done(false) };
        if self.link.is_some() {
            self.leave(context, 3);
        }
        (self.networks, self.settings) = (networks, settings);
        self.disabled.clear();
        self.look(context);
        ok()
    }

    fn save(&mut self) -> bool {
        let allowed = self.settings.number("update_config") == 1;
        if allowed {
            self.saved = Some((self.networks.clone(), self.settings.clone()));
        }
        allowed
    }
}

/// `LOG_LEVEL [<level> [<timestamp>]]`.
fn log_level(arguments: &[u8]) -> Vec<u8> {
    let levels: [&[u8]; 6] = [b"EXCESSIVE", b"MSGDUMP", b"DEBUG", b"INFO", b"WARNING", b"ERROR"];
    match arguments {
        b"" => b"Current level: INFO\nTimestamp: 0\n".to_vec(),
        _ => {
            let level = arguments.split(|byte| *byte == b' ').nth(1).unwrap_or_default();
            done(levels.contains(&level))
        }
    }
}
