//! A small hostapd: one BSS with configured stations.

use super::encoding::{parse_mac, write_mac};
use super::{Answer, Behaviour, REPLY_LIMIT, atoi, until_nul};
use crate::monitors::{GoneRule, Monitors};
use crate::script::Surroundings;
use crate::transport::Peer;

/// The longest command; the rest of a longer one is cut off silently.
const COMMAND_LIMIT: usize = 4095;

/// A station associated with the simulated hostapd.
///
/// ```
/// use hostap_ctrl_sim::{Script, Station};
///
/// let station = Station::new([2, 0, 0, 0, 9, 0]).line("signal=-42");
/// let script = Script::hostapd().stations([station]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Station {
    address: [u8; 6],
    lines: String,
}

impl Station {
    /// A station that has completed its association.
    pub fn new(address: [u8; 6]) -> Self {
        let lines = "flags=[AUTH][ASSOC][AUTHORIZED][SHORT_PREAMBLE][WMM][HT]\naid=1\n\
                     capability=0x1431\nlisten_interval=5\n\
                     supported_rates=02 04 0b 16 0c 12 18 24 30 48 60 6c\n\
                     timeout_next=NULLFUNC POLL\n";
        Self { address, lines: lines.into() }
    }

    /// Adds a line to what STA answers, without its newline.
    pub fn line(mut self, line: &str) -> Self {
        self.lines.push_str(line);
        self.lines.push('\n');
        self
    }

    /// The address on a line of its own, then the lines that fit.
    fn text(&self) -> Vec<u8> {
        let mut text = format!("{}\n", write_mac(self.address)).into_bytes();
        for line in self.lines.split_inclusive('\n') {
            if text.len() + line.len() > REPLY_LIMIT {
                break;
            }
            text.extend_from_slice(line.as_bytes());
        }
        text
    }
}

pub(crate) struct Hostapd {
    world: Surroundings,
}

impl Hostapd {
    pub(crate) fn new(world: Surroundings) -> Self {
        Self { world }
    }

    /// The place of the station with this address.
    fn find(&self, address: &[u8]) -> Option<usize> {
        let mac = parse_mac(address)?;
        self.world.stations.iter().position(|station| station.address == mac)
    }

    /// The station at a place; behind the last, the reply is empty.
    fn station(&self, at: usize) -> Answer {
        Answer::reply(self.world.stations.get(at).map(Station::text).unwrap_or_default())
    }

    fn sta(&self, arguments: &[u8]) -> Answer {
        match self.find(arguments) {
            // A second word asks for what is not simulated.
            Some(at) if !arguments.contains(&b' ') => self.station(at),
            _ => Answer::fail(),
        }
    }

    fn status(&self) -> Answer {
        let Surroundings { interface, stations, .. } = &self.world;
        let count = stations.len();
        Answer::reply(format!(
            "state=ENABLED\nphy=phy0\nfreq=2412\nnum_sta_non_erp=0\n\
             num_sta_no_short_slot_time=0\nnum_sta_no_short_preamble=0\nolbc=0\n\
             num_sta_ht_no_gf=0\nnum_sta_no_ht=0\nnum_sta_ht_20_mhz=0\n\
             num_sta_ht40_intolerant=0\nolbc_ht=0\nht_op_mode=0x0\ncac_time_seconds=0\n\
             cac_time_left_seconds=N/A\nchannel=1\nedmg_enable=0\nedmg_channel=0\n\
             secondary_channel=0\nieee80211n=1\nieee80211ac=0\nieee80211ax=0\nbeacon_int=100\n\
             dtim_period=2\nsupported_rates=02 04 0b 16 0c 12 18 24 30 48 60 6c\nmax_txpower=20\n\
             bss[0]={interface}\nbssid[0]=02:00:00:00:00:00\nssid[0]=Lab WPA2\n\
             num_sta[0]={count}\n"
        ))
    }

    /// `probe_rx_events=<0|1>`; hostapd looks at it, and fails, only when attaching again.
    fn attach(from: &Peer, monitors: &mut Monitors, arguments: &[u8]) -> Answer {
        let known = matches!(arguments, b"" | b"probe_rx_events=0" | b"probe_rx_events=1");
        let new = monitors.attach(from);
        Answer::done(new || known)
    }
}

impl Behaviour for Hostapd {
    fn handle(&mut self, command: &[u8], from: &Peer, monitors: &mut Monitors, _: bool) -> Answer {
        let command = until_nul(&command[..command.len().min(COMMAND_LIMIT)]);
        let starts = |prefix: &[u8]| command.strip_prefix(prefix);
        match command {
            b"PING" => Answer::reply("PONG\n"),
            b"STATUS" => self.status(),
            b"ATTACH" => Self::attach(from, monitors, b""),
            b"DETACH" => Answer::done(monitors.detach(from)),
            b"STA-FIRST" => self.station(0),
            b"GET version" => Answer::reply("2.10"),
            b"TERMINATE" => Answer::terminate(),
            _ => {
                if let Some(arguments) = starts(b"ATTACH ") {
                    Self::attach(from, monitors, arguments)
                } else if let Some(level) = starts(b"LEVEL ") {
                    Answer::done(monitors.set_level(from, atoi(level)))
                } else if let Some(address) = starts(b"STA-NEXT ") {
                    self.find(address).map_or_else(Answer::fail, |at| self.station(at + 1))
                } else if let Some(arguments) = starts(b"STA ") {
                    self.sta(arguments)
                } else if starts(b"GET ").is_some() {
                    Answer::fail()
                } else if starts(b"NOTE ").is_some() {
                    Answer::ok()
                } else {
                    Answer::unknown()
                }
            }
        }
    }

    fn gone_rule(&self) -> GoneRule {
        GoneRule::Hostapd
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::script::Script;

    fn reply(daemon: &mut Hostapd, monitors: &mut Monitors, command: &str) -> String {
        let from = Peer::Path("/tmp/client".into());
        let answer = daemon.handle(command.as_bytes(), &from, monitors, false);
        String::from_utf8(answer.reply.unwrap()).unwrap()
    }

    #[test]
    fn stations_one_after_the_other() {
        let stations =
            [Station::new([2, 0, 0, 0, 9, 0]), Station::new([2, 0, 0, 0, 9, 1]).line("x=1")];
        let mut daemon = Hostapd::new(Script::hostapd().stations(stations).world);
        let mut ask = |command: &str| reply(&mut daemon, &mut Monitors::default(), command);
        assert!(ask("STA-FIRST").starts_with("02:00:00:00:09:00\nflags=[AUTH][ASSOC]"));
        let second = ask("STA-NEXT 02:00:00:00:09:00");
        assert!(second.starts_with("02:00:00:00:09:01\n") && second.ends_with("x=1\n"));
        assert_eq!(ask("STA 02:00:00:00:09:01"), second);
        assert_eq!(ask("STA-NEXT 02:00:00:00:09:01"), "");
        assert_eq!(ask("STA-NEXT 02:00:00:00:09:02"), "FAIL\n");
        assert_eq!(ask("STA x"), "FAIL\n");
        assert_eq!(ask("STA 02:00:00:00:09:01 eapol"), "FAIL\n");
        assert!(ask("STATUS").ends_with("num_sta[0]=2\n"));
    }

    #[test]
    fn replies_have_the_daemons_form() {
        let mut daemon = Hostapd::new(Script::hostapd().world);
        let mut monitors = Monitors::default();
        for (command, expected) in [
            ("PING", "PONG\n"),
            ("STA-FIRST", ""),
            ("STATUSx", "UNKNOWN COMMAND\n"),
            ("ATTACH nonsense", "OK\n"),
            ("ATTACH nonsense", "FAIL\n"),
            ("ATTACH probe_rx_events=1", "OK\n"),
            ("LEVEL 2", "OK\n"),
            ("DETACH", "OK\n"),
            ("DETACH", "FAIL\n"),
            ("LEVEL 2", "FAIL\n"),
            ("INTERFACES", "UNKNOWN COMMAND\n"),
            ("GET nosuch", "FAIL\n"),
        ] {
            assert_eq!(reply(&mut daemon, &mut monitors, command), expected, "{command}");
        }
    }

    #[test]
    fn long_input_is_cut_and_then_executed() {
        let mut daemon = Hostapd::new(Script::hostapd().world);
        let command = format!("NOTE {}", "x".repeat(9000));
        assert_eq!(reply(&mut daemon, &mut Monitors::default(), &command), "OK\n");
    }

    #[test]
    fn a_long_station_ends_at_a_line() {
        let station = (0..900).fold(Station::new([2; 6]), |station, _| station.line("key=value"));
        let text = station.text();
        assert!(text.len() <= 4095 && text.len() > 4080 && text.ends_with(b"key=value\n"));
    }
}
