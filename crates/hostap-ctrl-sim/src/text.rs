//! Reading a script file. The format is described in the crate's documentation.

use std::str::FromStr;

use crate::behaviour::Bss;
use crate::cookie::CookieRule;
use crate::script::Script;
use crate::station::Station;
use crate::step::Step;
use crate::tokens::{ParseError, Token, Tokens};

const SETTINGS: &str = "daemon, interface, mode, cookie-rule, cookie, remote, reopen-when-full, \
                        scan-time, bss, station, on";
const STEPS: &str = "reply, event, event-to-monitors, delay, late, empty, oversized, no-reply, \
                     behave, behave-late, behave-twice, ignore, fill, attach, detach, reopen, \
                     restart, die, die-leaving-file";

/// Reads a script file.
///
/// ```
/// use hostap_ctrl_sim::Script;
///
/// let script: Script = "
///     daemon wpa_supplicant
///     on PING nth 2: event \"<3>HELLO \"; delay 10ms; behave
/// "
/// .parse()?;
///
/// let error = "daemon none\non PING: replly \"PONG\\n\"".parse::<Script>().unwrap_err();
/// assert_eq!(error.line, 2);
/// assert!(error.to_string().starts_with("line 2: unknown step `replly`; known are reply, event,"));
/// # Ok::<(), hostap_ctrl_sim::ParseError>(())
/// ```
impl FromStr for Script {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let mut reader = Reader { script: Self::new(), bss: Vec::new(), stations: Vec::new() };
        let mut first = true;
        for (number, line) in text.lines().enumerate() {
            let at = |error: ParseError| error.at(number + 1);
            let mut tokens = Tokens::of(line).map_err(at)?;
            if !tokens.is_empty() {
                reader.line(&mut tokens, first).map_err(at)?;
                first = false;
            }
        }
        Ok(reader.finish())
    }
}

struct Reader {
    script: Script,
    bss: Vec<Bss>,
    stations: Vec<Station>,
}

impl Reader {
    fn line(&mut self, tokens: &mut Tokens, first: bool) -> Result<(), ParseError> {
        let name = tokens.word(&format!("one of {SETTINGS}"))?;
        if name == "daemon" {
            if !first {
                return Err(ParseError::new("`daemon` must be the first line of all"));
            }
            self.script = daemon(tokens)?;
            return tokens.end();
        }
        let script = std::mem::take(&mut self.script);
        self.script = match name.as_str() {
            "interface" => script.interface(utf8(tokens.text()?)?),
            "mode" => script.socket_mode(octal(&tokens.word("permissions, as in 0770")?)?),
            "cookie-rule" => script.cookie_rule(cookie_rule(tokens)?),
            "cookie" => script.cookie(cookie(&tokens.word("16 hexadecimal digits")?)?),
            "remote" => script.remote(yes_or_no(tokens)?),
            "reopen-when-full" => script.reopen_when_full(yes_or_no(tokens)?),
            "scan-time" => script.scan_time(tokens.duration()?),
            "bss" => {
                self.bss.push(bss(tokens)?);
                script
            }
            "station" => {
                self.stations.push(station(tokens)?);
                script
            }
            "on" => on(tokens, script)?,
            other => return Err(unknown("setting", other, SETTINGS)),
        };
        tokens.end()
    }

    fn finish(self) -> Script {
        let script = match self.bss.is_empty() {
            true => self.script,
            false => self.script.bss(self.bss),
        };
        script.stations(self.stations)
    }
}

fn daemon(tokens: &mut Tokens) -> Result<Script, ParseError> {
    const KNOWN: &str = "wpa_supplicant, hostapd, none";
    match tokens.word(&format!("one of {KNOWN}"))?.as_str() {
        "wpa_supplicant" => Ok(Script::wpa_supplicant()),
        "hostapd" => Ok(Script::hostapd()),
        "none" => Ok(Script::new()),
        other => Err(unknown("daemon", other, KNOWN)),
    }
}

fn on(tokens: &mut Tokens, script: Script) -> Result<Script, ParseError> {
    let pattern = tokens.pattern()?;
    if !tokens.take_if(&Token::Colon) {
        return Err(ParseError::new("expected `:` and the steps after the command"));
    }
    let mut steps = Vec::new();
    loop {
        let name = tokens.word(&format!("a step; known are {STEPS}"))?;
        steps.extend(step(&name, tokens)?);
        if !tokens.take_if(&Token::Semicolon) {
            return Ok(script.on(pattern, steps));
        }
    }
}

/// A step by its name; `no-reply` is none at all.
pub(crate) fn step(name: &str, tokens: &mut Tokens) -> Result<Option<Step>, ParseError> {
    Ok(Some(match name {
        "no-reply" => return Ok(None),
        "reply" => Step::Reply(tokens.text()?),
        "event" => Step::Event(tokens.text()?),
        "event-to-monitors" => Step::EventToMonitors(tokens.text()?),
        "delay" => Step::Delay(tokens.duration()?),
        "late" => Step::Late(tokens.duration()?, tokens.text()?),
        "empty" => Step::empty(),
        "oversized" => oversized(tokens.number()?)?,
        "behave" => Step::Behave,
        "behave-late" => Step::BehaveLate(tokens.duration()?),
        "behave-twice" => Step::BehaveTwice,
        "ignore" => Step::Ignore(tokens.number()?),
        "fill" => Step::Fill,
        "attach" => Step::Attach,
        "detach" => Step::Detach,
        "reopen" => Step::Reopen,
        "restart" => Step::Restart(tokens.duration()?),
        "die" => Step::Die,
        "die-leaving-file" => Step::DieLeavingFile,
        other => return Err(unknown("step", other, STEPS)),
    }))
}

/// A file must not ask for all the memory there is.
pub(crate) fn oversized(length: usize) -> Result<Step, ParseError> {
    const MOST: usize = 1 << 24;
    if length > MOST {
        return Err(ParseError::new(format!("a datagram of {length} bytes; at most {MOST}")));
    }
    Ok(Step::oversized(length))
}

fn bss(tokens: &mut Tokens) -> Result<Bss, ParseError> {
    let bssid = mac(tokens)?;
    let (frequency, level) = (tokens.number()?, tokens.number()?);
    let flags = utf8(tokens.text()?)?;
    Ok(Bss::new(bssid, tokens.text()?).frequency(frequency).level(level).flags(flags))
}

fn station(tokens: &mut Tokens) -> Result<Station, ParseError> {
    let mut station = Station::new(mac(tokens)?);
    while !tokens.is_empty() {
        station = station.line(&utf8(tokens.text()?)?);
    }
    Ok(station)
}

fn mac(tokens: &mut Tokens) -> Result<[u8; 6], ParseError> {
    let word = tokens.word("a MAC address")?;
    let wrong = || ParseError::new(format!("`{word}` is no MAC address as 02:00:00:00:00:01 is"));
    let bytes: Option<Vec<u8>> = word
        .split(':')
        .map(|pair| (pair.len() == 2).then(|| u8::from_str_radix(pair, 16).ok()).flatten())
        .collect();
    bytes.and_then(|bytes| bytes.try_into().ok()).ok_or_else(wrong)
}

fn octal(word: &str) -> Result<u32, ParseError> {
    let mode = u32::from_str_radix(word, 8).ok().filter(|mode| *mode <= 0o7777);
    mode.ok_or_else(|| ParseError::new(format!("`{word}` is no octal mode as 0770 is")))
}

fn cookie_rule(tokens: &mut Tokens) -> Result<CookieRule, ParseError> {
    const KNOWN: &str = "required, optional, off";
    match tokens.word(&format!("one of {KNOWN}"))?.as_str() {
        "required" => Ok(CookieRule::Required),
        "optional" => Ok(CookieRule::Optional),
        "off" => Ok(CookieRule::Off),
        other => Err(unknown("rule", other, KNOWN)),
    }
}

fn cookie(word: &str) -> Result<[u8; 8], ParseError> {
    let digits = word.len() == 16 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
    let number = digits.then(|| u64::from_str_radix(word, 16).ok()).flatten();
    number
        .map(u64::to_be_bytes)
        .ok_or_else(|| ParseError::new(format!("`{word}` is not 16 hexadecimal digits")))
}

fn yes_or_no(tokens: &mut Tokens) -> Result<bool, ParseError> {
    match tokens.word("yes or no")?.as_str() {
        "yes" => Ok(true),
        "no" => Ok(false),
        other => Err(ParseError::new(format!("expected yes or no, found `{other}`"))),
    }
}

fn utf8(bytes: Vec<u8>) -> Result<String, ParseError> {
    String::from_utf8(bytes).map_err(|_| ParseError::new("this text must be UTF-8"))
}

pub(crate) fn unknown(what: &str, word: &str, known: &str) -> ParseError {
    ParseError::new(format!("unknown {what} `{word}`; known are {known}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::script::{Base, Pattern};
    use std::time::Duration;

    #[test]
    fn everything_that_can_be_written() {
        let mut script: Script = r#"
            daemon hostapd  # the first line
            interface ap0
            mode 0600
            cookie-rule optional
            cookie 00010203abcdefff
            remote yes
            reopen-when-full yes
            scan-time 5ms
            bss 02:00:00:00:00:01 5180 -60 [ESS] "caf\xc3\xa9"
            station 02:00:00:00:09:00 signal=-42 "a b"
            on PING: reply "PONG\n"; event x; event-to-monitors y; delay 1s; late 2s z; empty
            on A: oversized 3; no-reply; behave; behave-late 1us; behave-twice; ignore 4; fill
            on B: attach; detach; reopen; restart 1ms; die; die-leaving-file
        "#
        .parse()
        .unwrap();
        assert!(matches!(script.base, Base::Hostapd));
        assert_eq!(script.world.interface, "ap0");
        assert_eq!(script.socket_mode, 0o600);
        assert_eq!(script.cookie_rule, CookieRule::Optional);
        assert_eq!(script.cookie, Some([0, 1, 2, 3, 0xab, 0xcd, 0xef, 0xff]));
        assert!(script.remote && script.reopen_when_full);
        assert_eq!(script.world.scan_time, Duration::from_millis(5));
        let bss = Bss::new([2, 0, 0, 0, 0, 1], "café").frequency(5180).level(-60).flags("[ESS]");
        assert_eq!(script.world.bss, [bss]);
        let station = Station::new([2, 0, 0, 0, 9, 0]).line("signal=-42").line("a b");
        assert_eq!(script.world.stations, [station]);
        let second = Duration::from_secs(1);
        assert_eq!(
            script.rules.take(b"PING").unwrap(),
            [
                Step::reply("PONG\n"),
                Step::event("x"),
                Step::event_to_monitors("y"),
                Step::delay(second),
                Step::late(2 * second, "z"),
                Step::empty(),
            ]
        );
        assert_eq!(
            script.rules.take(b"A").unwrap(),
            [
                Step::oversized(3),
                Step::Behave,
                Step::BehaveLate(Duration::from_micros(1)),
                Step::BehaveTwice,
                Step::Ignore(4),
                Step::Fill,
            ]
        );
        assert_eq!(
            script.rules.take(b"B").unwrap(),
            [
                Step::Attach,
                Step::Detach,
                Step::Reopen,
                Step::Restart(Duration::from_millis(1)),
                Step::Die,
                Step::DieLeavingFile,
            ]
        );
    }

    #[test]
    fn rules_are_those_of_the_builder() {
        let mut read: Script = "on * after 1: empty".parse().unwrap();
        let mut built = Script::new().on(Pattern::any().after(1), [Step::empty()]);
        for _ in 0..3 {
            assert_eq!(read.rules.take(b"x"), built.rules.take(b"x"));
        }
    }

    #[test]
    fn errors_name_the_line_and_what_would_be_right() {
        for (text, line, message) in [
            ("x", 1, "unknown setting `x`; known are daemon"),
            ("\n\ninterface a\ndaemon none", 4, "first line"),
            ("daemon other", 1, "known are wpa_supplicant, hostapd, none"),
            ("on PING reply x", 1, "expected `:`"),
            ("on PING:", 1, "a step; known are reply"),
            ("on PING: reply x y", 1, "expected the end, found `y`"),
            ("on PING: reply", 1, "a text, as in"),
            ("on PING: delay 5", 1, "100ms"),
            ("on PING: oversized 999999999", 1, "at most"),
            ("on PING: reply \"\\q\"", 1, "unknown escape"),
            ("mode 9", 1, "no octal mode"),
            ("mode 77777", 1, "no octal mode"),
            ("cookie 12", 1, "16 hexadecimal"),
            ("cookie +00010203abcdeff", 1, "16 hexadecimal"),
            ("cookie-rule never", 1, "required, optional, off"),
            ("remote maybe", 1, "yes or no"),
            ("bss 02:00 1 2 x y", 1, "no MAC address"),
            ("station 2:0:0:0:0:1", 1, "no MAC address"),
            ("interface \"\\xff\"", 1, "UTF-8"),
            ("\"daemon\"", 1, "expected one of daemon"),
        ] {
            let error = text.parse::<Script>().unwrap_err();
            assert_eq!(error.line, line, "{text}: {error}");
            assert!(error.message.contains(message), "{text}: {error}");
        }
    }
}
