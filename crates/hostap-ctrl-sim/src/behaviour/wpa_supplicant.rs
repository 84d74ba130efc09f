//! A small wpa_supplicant without a radio.
//!
//! Replies, their newlines, and which commands are matched exactly or by their beginning: as
//! wpa_supplicant 2.10 answers, checked against a running one.

use super::fields::EAP_METHODS;
use super::networks::Networks;
use super::scan::Scanner;
use super::{Answer, Behaviour, atoi, until_nul};
use crate::monitors::{GoneRule, Monitors};
use crate::script::Surroundings;
use crate::transport::Peer;
use crate::world::answer_bss;

/// The longest command. On UNIX sockets a longer one is dropped, over UDP it is cut.
const COMMAND_LIMIT: usize = 8192;

pub(crate) struct WpaSupplicant {
    world: Surroundings,
    networks: Networks,
    scanner: Scanner,
    /// DISCONNECT was the last word.
    disconnected: bool,
    country: Option<Vec<u8>>,
}

impl WpaSupplicant {
    pub(crate) fn new(world: Surroundings) -> Self {
        Self {
            networks: Networks::default(),
            scanner: Scanner::new(world.bss.clone()),
            disconnected: false,
            country: None,
            world,
        }
    }

    fn exact(&mut self, command: &[u8]) -> Option<Answer> {
        Some(match command {
            b"PING" => Answer::reply("PONG\n"),
            b"IFNAME" => Answer::reply(self.world.interface.as_bytes()),
            b"LIST_NETWORKS" => Answer::reply(self.networks.table(b"")),
            b"ADD_NETWORK" => {
                let id = self.networks.add();
                Answer::reply(format!("{id}\n"))
                    .with_event(format!("<3>CTRL-EVENT-NETWORK-ADDED {id}"))
            }
            b"SCAN" => self.scan(b""),
            b"SCAN_RESULTS" => Answer::reply(self.scanner.table()),
            b"DISCONNECT" => {
                self.disconnected = true;
                Answer::ok()
            }
            b"RECONNECT" | b"REASSOCIATE" => {
                self.disconnected = false;
                Answer::ok()
            }
            // update_config is 0, as without a configuration file.
            b"SAVE_CONFIG" => Answer::fail(),
            b"TERMINATE" => Answer::terminate(),
            _ => return None,
        })
    }

    fn with_arguments(&mut self, command: &[u8]) -> Option<Answer> {
        let at = command.iter().position(|byte| *byte == b' ')?;
        let (name, arguments) = (&command[..at], &command[at + 1..]);
        Some(match name {
            b"LIST_NETWORKS" => Answer::reply(self.networks.table(arguments)),
            b"SET_NETWORK" => Answer::done(self.networks.set(arguments)),
            b"GET_NETWORK" => self.networks.get(arguments).map_or_else(Answer::fail, Answer::reply),
            b"REMOVE_NETWORK" => match self.networks.remove(arguments) {
                Some(ids) => ids.iter().fold(Answer::ok(), |answer, id| {
                    answer.with_event(format!("<3>CTRL-EVENT-NETWORK-REMOVED {id}"))
                }),
                None => Answer::fail(),
            },
            b"SELECT_NETWORK" => {
                let success = self.networks.select(arguments);
                self.look_again(success)
            }
            b"ENABLE_NETWORK" => {
                let success = self.networks.disable(arguments, false);
                self.look_again(success)
            }
            b"DISABLE_NETWORK" => Answer::done(self.networks.disable(arguments, true)),
            b"SCAN" => self.scan(arguments),
            b"BSS" => Answer::reply(answer_bss(self.scanner.heard(), arguments)),
            b"NOTE" => Answer::ok(),
            b"GET" => self.get(arguments),
            b"SET" => self.set(arguments),
            b"GET_CAPABILITY" => capability(arguments).map_or_else(Answer::fail, Answer::reply),
            _ => return None,
        })
    }

    fn look_again(&mut self, success: bool) -> Answer {
        self.disconnected &= !success;
        Answer::done(success)
    }

    /// Events follow the reply; a scan that is going on keeps the next one out.
    fn scan(&mut self, arguments: &[u8]) -> Answer {
        if self.scanner.is_running() {
            return Answer::reply("FAIL-BUSY\n");
        }
        let wanted = b"use_id=";
        let use_id = arguments
            .windows(wanted.len())
            .position(|window| window == wanted)
            .is_some_and(|at| atoi(&arguments[at + wanted.len()..]) != 0);
        let answer = match self.scanner.start(use_id) {
            Some(id) => Answer::reply(format!("{id}\n")),
            None => Answer::ok(),
        };
        let after = vec![self.scanner.started_event()];
        Answer { after, tick: Some(self.world.scan_time), ..answer }
    }

    fn get(&self, variable: &[u8]) -> Answer {
        match variable {
            b"version" => Answer::reply("2.10"),
            b"max_command_len" => Answer::reply(COMMAND_LIMIT.to_string()),
            b"country" => self.country.clone().map_or_else(Answer::fail, Answer::reply),
            _ => Answer::fail(),
        }
    }

    fn set(&mut self, arguments: &[u8]) -> Answer {
        match arguments.strip_prefix(b"country ") {
            Some([first, second, ..]) => {
                self.country = Some(vec![*first, *second]);
                Answer::ok()
            }
            _ => Answer::fail(),
        }
    }

    fn status(&self) -> Answer {
        let state = if self.scanner.is_running() {
            "SCANNING"
        } else if self.disconnected || self.networks.any_enabled() {
            "DISCONNECTED"
        } else {
            "INACTIVE"
        };
        Answer::reply(format!(
            "wpa_state={state}\naddress=02:00:00:00:01:00\n\
             uuid=572cf82f-c957-5653-9b16-b5cfb298abf1\n"
        ))
    }
}

impl Behaviour for WpaSupplicant {
    fn handle(
        &mut self,
        command: &[u8],
        from: &Peer,
        monitors: &mut Monitors,
        udp: bool,
    ) -> Answer {
        if command.len() > COMMAND_LIMIT && !udp {
            return Answer::default();
        }
        let command = until_nul(&command[..command.len().min(COMMAND_LIMIT)]);
        match command {
            b"ATTACH" => {
                monitors.attach(from);
                return Answer::ok();
            }
            b"DETACH" => return Answer::done(monitors.detach(from)),
            // STATUS is matched by its beginning: STATUS-VERBOSE, STATUS-WPS, also STATUSx.
            [b'S', b'T', b'A', b'T', b'U', b'S', ..] => return self.status(),
            _ => {}
        }
        if let Some(level) = command.strip_prefix(b"LEVEL ") {
            return Answer::done(monitors.set_level(from, atoi(level)));
        }
        self.exact(command).or_else(|| self.with_arguments(command)).unwrap_or_else(Answer::unknown)
    }

    fn tick(&mut self) -> Answer {
        Answer { before: self.scanner.finish(), ..Answer::default() }
    }

    fn gone_rule(&self) -> GoneRule {
        GoneRule::WpaSupplicant
    }
}

/// What a usual driver can do. No newline, but for `tdls`.
pub(crate) fn capability(field: &[u8]) -> Option<String> {
    let field = field.split(|byte| *byte == b' ').next().unwrap_or_default();
    let words = match field {
        b"eap" => return Some(EAP_METHODS.join(" ")),
        b"pairwise" => "CCMP-256 GCMP-256 CCMP GCMP TKIP",
        b"group" => "CCMP-256 GCMP-256 CCMP GCMP TKIP WEP104 WEP40",
        b"group_mgmt" => "AES-128-CMAC BIP-GMAC-128 BIP-GMAC-256 BIP-CMAC-256",
        b"key_mgmt" => {
            "NONE IEEE8021X WPA-EAP WPA-PSK WPA-EAP-SUITE-B WPA-EAP-SUITE-B-192 OWE DPP \
             FILS-SHA256 FILS-SHA384 FT-FILS-SHA256 FT-FILS-SHA384 FT-PSK FT-EAP SAE"
        }
        b"proto" => "RSN WPA",
        b"auth_alg" => "OPEN SHARED LEAP SAE FILS_SK_WITHOUT_PFS FILS_SK_WITH_PFS",
        b"modes" => "IBSS AP MESH",
        b"tdls" => "EXTERNAL\n",
        b"channels" => return Some(channels(|channel, _| format!(" {channel}"), "\n")),
        b"freq" => {
            let line = |channel, frequency| format!("\n {channel} = {frequency} MHz");
            return Some(channels(line, "\n\n"));
        }
        b"multibss" => "MULTIBSS-STA",
        b"sae" => "H2E",
        b"dpp" => "DPP=2",
        b"acs" => "ACS",
        _ => return None,
    };
    Some(words.into())
}

/// The channels of both bands.
fn channels(write: impl Fn(u32, u32) -> String, end: &str) -> String {
    let low = (1..=11).map(|channel| write(channel, 2407 + 5 * channel));
    let high = [36, 40, 44, 48, 149, 153, 157, 161, 165];
    let high = high.iter().map(|channel| write(*channel, 5000 + 5 * channel));
    let band = |name: &str, words: String| format!("Mode[{name}] Channels:{words}{end}");
    band("G", low.collect()) + &band("A", high.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::script::Script;

    struct Bench {
        daemon: WpaSupplicant,
        monitors: Monitors,
    }

    impl Bench {
        fn new() -> Self {
            let daemon = WpaSupplicant::new(Script::wpa_supplicant().world);
            Self { daemon, monitors: Monitors::default() }
        }

        fn answer(&mut self, command: &str, udp: bool) -> Answer {
            let from = Peer::Path("/tmp/client".into());
            self.daemon.handle(command.as_bytes(), &from, &mut self.monitors, udp)
        }

        fn reply(&mut self, command: &str) -> String {
            String::from_utf8(self.answer(command, false).reply.unwrap()).unwrap()
        }
    }

    #[test]
    fn replies_have_the_daemons_form() {
        let mut bench = Bench::new();
        for (command, reply) in [
            ("PING", "PONG\n"),
            ("PING ", "UNKNOWN COMMAND\n"),
            ("PING\n", "UNKNOWN COMMAND\n"),
            ("PING\0x", "PONG\n"),
            ("", "UNKNOWN COMMAND\n"),
            ("IFNAME", "wlan0"),
            ("LEVEL 1", "FAIL\n"),
            ("DETACH", "FAIL\n"),
            ("ATTACH", "OK\n"),
            ("ATTACH", "OK\n"),
            ("ATTACH x", "UNKNOWN COMMAND\n"),
            ("LEVEL 1", "OK\n"),
            ("DETACH", "OK\n"),
            ("SAVE_CONFIG", "FAIL\n"),
            ("GET version", "2.10"),
            ("GET max_command_len", "8192"),
            ("GET country", "FAIL\n"),
            ("SET country CH", "OK\n"),
            ("GET country", "CH"),
            ("SET nosuch 1", "FAIL\n"),
            ("GET_CAPABILITY tdls", "EXTERNAL\n"),
            ("GET_CAPABILITY proto strict", "RSN WPA"),
            ("GET_CAPABILITY nosuch", "FAIL\n"),
            ("GET_CAPABILITY", "UNKNOWN COMMAND\n"),
            ("LIST_NETWORKSx", "UNKNOWN COMMAND\n"),
            ("SET_NETWORK", "UNKNOWN COMMAND\n"),
            ("SET_NETWORK ", "FAIL\n"),
            ("NOTE hello", "OK\n"),
        ] {
            assert_eq!(bench.reply(command), reply, "{command:?}");
        }
    }

    #[test]
    fn network_events_come_before_the_reply() {
        let mut bench = Bench::new();
        let added = bench.answer("ADD_NETWORK", false);
        assert_eq!(added.reply.as_deref(), Some(&b"0\n"[..]));
        assert_eq!(added.before, [b"<3>CTRL-EVENT-NETWORK-ADDED 0"]);
        bench.answer("ADD_NETWORK", false);
        let removed = bench.answer("REMOVE_NETWORK all", false);
        assert_eq!(removed.before.len(), 2);
        assert_eq!(bench.reply("REMOVE_NETWORK 0"), "FAIL\n");
    }

    #[test]
    fn a_scan_answers_first_and_finds_later() {
        let mut bench = Bench::new();
        let scan = bench.answer("SCAN", false);
        assert_eq!(scan.after, [b"<3>CTRL-EVENT-SCAN-STARTED "]);
        assert!(scan.tick.is_some());
        assert_eq!(bench.reply("SCAN"), "FAIL-BUSY\n");
        assert!(bench.reply("STATUS-VERBOSE").starts_with("wpa_state=SCANNING\n"));
        assert_eq!(bench.daemon.tick().before.len(), 5);
        assert!(bench.reply("STATUS").starts_with("wpa_state=INACTIVE\n"));
        assert_eq!(bench.reply("SCAN freq=2412 use_id=1"), "1\n");
    }

    #[test]
    fn the_state_follows_the_networks() {
        let mut bench = Bench::new();
        bench.reply("ADD_NETWORK");
        assert_eq!(bench.reply("SELECT_NETWORK 0"), "OK\n");
        assert!(bench.reply("STATUS").starts_with("wpa_state=DISCONNECTED\n"));
        bench.reply("DISABLE_NETWORK 0");
        assert!(bench.reply("STATUS").starts_with("wpa_state=INACTIVE\n"));
        bench.reply("DISCONNECT");
        assert!(bench.reply("STATUS").starts_with("wpa_state=DISCONNECTED\n"));
        bench.reply("RECONNECT");
        assert!(bench.reply("STATUS").starts_with("wpa_state=INACTIVE\n"));
    }

    #[test]
    fn long_commands_are_dropped_or_cut() {
        let mut bench = Bench::new();
        assert_eq!(bench.reply(&"A".repeat(8192)), "UNKNOWN COMMAND\n");
        assert_eq!(bench.answer(&"A".repeat(8193), false), Answer::default());
        assert_eq!(bench.answer(&"A".repeat(8193), true), Answer::unknown());
    }

    #[test]
    fn terminate_says_goodbye() {
        let answer = Bench::new().answer("TERMINATE", false);
        assert!(answer.ends);
        assert_eq!(answer.after, [b"<3>CTRL-EVENT-TERMINATING "]);
    }
}
