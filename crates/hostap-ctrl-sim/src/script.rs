//! What a daemon is to do: rules, and the behaviour beneath them.

use std::time::Duration;

use crate::behaviour::{self, Behaviour, Bss};
use crate::cookie::CookieRule;
use crate::replay::{Replay, Replayer};
use crate::station::Station;
use crate::step::Step;
use crate::world::{Port, PortBehaviour};

/// Which commands a rule is for.
///
/// It sees a command as it came, without its UDP cookie; an embedded NUL is part of it.
///
/// ```
/// use hostap_ctrl_sim::Pattern;
///
/// let third_ping = Pattern::exact("PING").nth(3);
/// let any_set = Pattern::prefix("SET_NETWORK ");
/// let all_but_the_first_ten = Pattern::any().after(10);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    text: Text,
    /// The first and the last occurrence, counted from 1, that it is for.
    occurrences: (u64, u64),
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Text {
    Exact(Vec<u8>),
    Prefix(Vec<u8>),
}

impl Pattern {
    /// This command, byte for byte.
    pub fn exact(command: impl Into<Vec<u8>>) -> Self {
        Self { text: Text::Exact(command.into()), occurrences: (1, u64::MAX) }
    }

    /// Every command that begins with these bytes.
    pub fn prefix(start: impl Into<Vec<u8>>) -> Self {
        Self { text: Text::Prefix(start.into()), occurrences: (1, u64::MAX) }
    }

    /// Every command.
    pub fn any() -> Self {
        Self::prefix("")
    }

    /// Of the commands that match, the `number`th only, counted from 1. Every matching command
    /// counts, also one that an earlier rule takes.
    pub fn nth(mut self, number: u64) -> Self {
        self.occurrences = (number, number);
        self
    }

    /// Of the commands that match, the first `count`.
    pub fn first(mut self, count: u64) -> Self {
        self.occurrences = (1, count);
        self
    }

    /// Of the commands that match, all after the first `count`.
    pub fn after(mut self, count: u64) -> Self {
        self.occurrences = (count.saturating_add(1), u64::MAX);
        self
    }

    fn matches(&self, command: &[u8]) -> bool {
        match &self.text {
            Text::Exact(text) => command == text,
            Text::Prefix(text) => command.starts_with(text),
        }
    }
}

/// A command, byte for byte.
impl From<&str> for Pattern {
    fn from(command: &str) -> Self {
        Self::exact(command)
    }
}

/// A pattern, its steps, and how many commands have matched the pattern.
#[derive(Clone, Debug)]
struct Rule {
    pattern: Pattern,
    steps: Vec<Step>,
    seen: u64,
}

/// Rules in their order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rules(Vec<Rule>);

impl Rules {
    /// Puts a rule before all there are.
    pub(crate) fn insert(&mut self, pattern: Pattern, steps: Vec<Step>) {
        self.0.insert(0, Rule { pattern, steps, seen: 0 });
    }

    /// The steps of the first rule for this command. Counts it in every rule that matches.
    pub(crate) fn take(&mut self, command: &[u8]) -> Option<Vec<Step>> {
        let mut found = None;
        for rule in &mut self.0 {
            if rule.pattern.matches(command) {
                rule.seen += 1;
                let (first, last) = rule.pattern.occurrences;
                if found.is_none() && (first..=last).contains(&rule.seen) {
                    found = Some(rule.steps.clone());
                }
            }
        }
        found
    }
}

/// Which daemon stands beneath the rules.
#[derive(Clone, Debug)]
pub(crate) enum Base {
    Nothing,
    WpaSupplicant,
    Hostapd,
    Replay(Replay),
    /// One socket of a process of a simulated world.
    World(Port),
}

/// What the behaving daemons are told about their world.
#[derive(Clone, Debug)]
pub(crate) struct Surroundings {
    pub(crate) interface: String,
    pub(crate) bss: Vec<Bss>,
    pub(crate) scan_time: Duration,
    pub(crate) stations: Vec<Station>,
}

/// Everything a daemon does: rules first, then a behaviour for the commands no rule takes.
///
/// ```
/// use hostap_ctrl_sim::{Pattern, Script, Step};
/// use std::time::Duration;
///
/// // A small wpa_supplicant that refuses to be attached to once, and answers STATUS slowly.
/// let script = Script::wpa_supplicant()
///     .on(Pattern::exact("ATTACH").first(1), [Step::reply("FAIL\n")])
///     .on("STATUS", [Step::delay(Duration::from_millis(200)), Step::Behave]);
/// ```
#[derive(Clone, Debug)]
pub struct Script {
    pub(crate) rules: Rules,
    pub(crate) base: Base,
    pub(crate) world: Surroundings,
    pub(crate) socket_mode: u32,
    pub(crate) cookie_rule: CookieRule,
    pub(crate) cookie: Option<[u8; 8]>,
    pub(crate) remote: bool,
    pub(crate) reopen_when_full: bool,
}

impl Script {
    fn with_base(base: Base) -> Self {
        Self {
            reopen_when_full: matches!(base, Base::WpaSupplicant),
            rules: Rules::default(),
            base,
            world: Surroundings {
                interface: "wlan0".into(),
                bss: Bss::examples(),
                scan_time: Duration::from_millis(50),
                stations: Vec::new(),
            },
            socket_mode: 0o770,
            cookie_rule: CookieRule::default(),
            cookie: None,
            remote: false,
        }
    }

    /// A daemon that knows its rules only; every other command is `UNKNOWN COMMAND`.
    pub fn new() -> Self {
        Self::with_base(Base::Nothing)
    }

    /// A small wpa_supplicant without a radio: it never associates.
    ///
    /// Knows PING, ATTACH, DETACH, LEVEL, STATUS, IFNAME, NOTE, GET, GET_CAPABILITY, ADD_NETWORK,
    /// SET_NETWORK, GET_NETWORK, LIST_NETWORKS, REMOVE_NETWORK, SELECT_NETWORK, ENABLE_NETWORK,
    /// DISABLE_NETWORK, DISCONNECT, RECONNECT, REASSOCIATE, SCAN, SCAN_RESULTS, BSS and TERMINATE, as
    /// version 2.10 answers them. Commands of more than 8,192 bytes are dropped (over UDP: cut), text
    /// replies end before their 4,096th byte.
    pub fn wpa_supplicant() -> Self {
        Self::with_base(Base::WpaSupplicant)
    }

    /// A small hostapd (one BSS).
    ///
    /// Knows PING, ATTACH, DETACH, LEVEL, STATUS, NOTE, GET version, STA, STA-FIRST, STA-NEXT and
    /// TERMINATE, as version 2.10 answers them. Commands are cut at 4,095 bytes, replies as well.
    pub fn hostapd() -> Self {
        Self::with_base(Base::Hostapd)
    }

    /// A daemon that plays a recording.
    ///
    /// ```
    /// use hostap_ctrl_sim::{Daemon, Replay, Script, Transport, recording::Recording};
    ///
    /// let text = concat!(
    ///     r#"{"t": 0.1, "iface": "wlan1", "dir": "cmd", "data": "SIGNAL_POLL"}"#, "\n",
    ///     r#"{"t": 0.2, "iface": "wlan1", "dir": "reply", "data": "RSSI=-40\n"}"#, "\n",
    /// );
    /// let replay = Replay::new(Recording::read(text.as_bytes())?)?;
    /// let daemon = Daemon::start(Transport::udp(), Script::replay(replay))?;
    /// # drop(daemon);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn replay(replay: Replay) -> Self {
        Self::with_base(Base::Replay(replay))
    }

    /// A socket of a simulated world.
    pub(crate) fn world(port: Port) -> Self {
        Self::with_base(Base::World(port))
    }

    /// Adds a rule after those there are. The first rule that takes a command decides.
    pub fn on(
        mut self,
        pattern: impl Into<Pattern>,
        steps: impl IntoIterator<Item = Step>,
    ) -> Self {
        let steps = steps.into_iter().collect();
        self.rules.0.push(Rule { pattern: pattern.into(), steps, seen: 0 });
        self
    }

    /// Adds a rule before those there are.
    pub fn before(
        mut self,
        pattern: impl Into<Pattern>,
        steps: impl IntoIterator<Item = Step>,
    ) -> Self {
        self.rules.insert(pattern.into(), steps.into_iter().collect());
        self
    }

    /// The network interface's name (`wlan0` otherwise).
    pub fn interface(mut self, name: impl Into<String>) -> Self {
        self.world.interface = name.into();
        self
    }

    /// The BSSs that wpa_supplicant's scans find, in place of [`Bss::examples`].
    pub fn bss(mut self, bss: impl IntoIterator<Item = Bss>) -> Self {
        self.world.bss = bss.into_iter().collect();
        self
    }

    /// How long a scan of wpa_supplicant takes (50 ms otherwise).
    pub fn scan_time(mut self, time: Duration) -> Self {
        self.world.scan_time = time;
        self
    }

    /// The stations associated with hostapd's BSS (none otherwise).
    pub fn stations(mut self, stations: impl IntoIterator<Item = Station>) -> Self {
        self.world.stations = stations.into_iter().collect();
        self
    }

    /// The socket file's permissions (0o770 otherwise, as hostap sets it).
    pub fn socket_mode(mut self, mode: u32) -> Self {
        self.socket_mode = mode;
        self
    }

    /// What is done about cookies on UDP. To answer `GET_COOKIE` differently, make a rule for it.
    pub fn cookie_rule(mut self, rule: CookieRule) -> Self {
        self.cookie_rule = rule;
        self
    }

    /// The cookie on UDP, in place of a random one. A restarted daemon has it again.
    pub fn cookie(mut self, cookie: [u8; 8]) -> Self {
        self.cookie = Some(cookie);
        self
    }

    /// Whether UDP datagrams from other addresses than 127.0.0.1 and ::1 count (not otherwise), as in
    /// a daemon built with `CONFIG_CTRL_IFACE=udp-remote`.
    pub fn remote(mut self, allowed: bool) -> Self {
        self.remote = allowed;
        self
    }

    /// Whether the daemon opens its UNIX socket anew when a client's queue is full: wpa_supplicant
    /// does (the default there), hostapd doesn't.
    pub fn reopen_when_full(mut self, reopen: bool) -> Self {
        self.reopen_when_full = reopen;
        self
    }

    pub(crate) fn behaviour(&self) -> Box<dyn Behaviour> {
        match &self.base {
            Base::Nothing => Box::new(behaviour::Nothing),
            Base::WpaSupplicant => Box::new(behaviour::WpaSupplicant::new(self.world.clone())),
            Base::Hostapd => Box::new(behaviour::Hostapd::new(self.world.clone())),
            Base::Replay(replay) => Box::new(Replayer::new(replay)),
            Base::World(port) => Box::new(PortBehaviour::new(port.clone())),
        }
    }
}

impl Default for Script {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn replies(rules: &mut Rules, command: &str) -> Option<Vec<Step>> {
        rules.take(command.as_bytes())
    }

    #[test]
    fn the_first_rule_that_applies_wins_and_all_count() {
        let mut rules = Script::new()
            .on(Pattern::exact("A").nth(2), [Step::reply("second")])
            .on(Pattern::prefix("A").first(2), [Step::reply("early")])
            .on(Pattern::any().after(3), [Step::reply("late")])
            .before(Pattern::exact("A").nth(5), [])
            .rules;
        assert_eq!(replies(&mut rules, "A"), Some(vec![Step::reply("early")]));
        assert_eq!(replies(&mut rules, "A"), Some(vec![Step::reply("second")]));
        assert_eq!(replies(&mut rules, "AB"), None);
        assert_eq!(replies(&mut rules, "B"), Some(vec![Step::reply("late")]));
        for _ in 3..5 {
            assert_eq!(replies(&mut rules, "A"), Some(vec![Step::reply("late")]));
        }
        assert_eq!(replies(&mut rules, "A"), Some(vec![]));
    }

    #[test]
    fn patterns_see_every_byte() {
        assert!(Pattern::exact("PING").matches(b"PING"));
        assert!(!Pattern::exact("PING").matches(b"PING\0"));
        assert!(!Pattern::exact("PING").matches(b"PIN"));
        assert!(Pattern::any().matches(b""));
        assert_eq!(Pattern::any().after(u64::MAX).occurrences.0, u64::MAX);
    }
}
