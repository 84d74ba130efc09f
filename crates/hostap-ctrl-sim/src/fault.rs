//! Faults in one line: `COMMAND=FAULT[:ARGUMENT]`.

use std::str::FromStr;

use crate::script::{Pattern, Rules, Script};
use crate::step::Step;
use crate::text::{oversized, unknown};
use crate::tokens::{ParseError, Tokens, parse_duration, quoted_length};

const FAULTS: &str = "no-reply, delay:TIME, late:TIME, twice, empty, oversized:BYTES, refuse, \
                      reply:TEXT, event:TEXT, events:COUNT, ignore:COUNT, fill, reopen, \
                      restart:TIME, die, die-leaving-file";

/// A fault that can be laid over a daemon's behaviour.
///
/// | fault | what happens when the command comes |
/// | --- | --- |
/// | `no-reply` | nothing |
/// | `delay:TIME` | the daemon does nothing for TIME, then answers |
/// | `late:TIME` | the command is executed, its reply comes TIME later; others are served |
/// | `twice` | the reply comes twice |
/// | `empty` | an empty reply |
/// | `oversized:BYTES` | a reply of that many bytes |
/// | `refuse` | `FAIL\n` |
/// | `reply:TEXT` | this reply |
/// | `event:TEXT` | this event to the client that asked, then the answer |
/// | `events:COUNT` | that many events to the client that asked, then the answer |
/// | `ignore:COUNT` | the answer, then silence to the next COUNT commands |
/// | `fill` | events to the client that asked until the kernel takes no more, then the answer |
/// | `reopen` | the daemon opens its socket anew, then answers |
/// | `restart:TIME` | the daemon goes away and comes back after TIME |
/// | `die` | the daemon ends and removes its socket file |
/// | `die-leaving-file` | the daemon ends, its socket file stays |
///
/// The command is written as in a script file: `PING`, `SET_NETWORK*`, `*`, `"a b"`, then maybe
/// `nth N`, `first N` or `after N`. TIME is as `100ms` or `2s`, TEXT has the script's escapes.
///
/// ```
/// use hostap_ctrl_sim::{Fault, Script};
///
/// let fault: Fault = "STATUS nth 2=late:300ms".parse()?;
/// let script = Script::wpa_supplicant().fault(fault);
///
/// let error = "PING=explode".parse::<Fault>().unwrap_err();
/// assert!(error.to_string().contains("known are no-reply, delay:TIME"));
/// # Ok::<(), hostap_ctrl_sim::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pattern: Pattern,
    steps: Vec<Step>,
}

impl Fault {
    /// These steps for the commands of this pattern: what a rule of a script is, for a daemon that
    /// runs already.
    ///
    /// ```
    /// use hostap_ctrl_sim::{Daemon, Fault, Script, Step, Transport};
    ///
    /// let daemon = Daemon::start(Transport::udp(), Script::wpa_supplicant())?;
    /// daemon.fault(Fault::new("SIGNAL_POLL", [Step::reply("RSSI=-42\n")]))?;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn new(pattern: impl Into<Pattern>, steps: impl IntoIterator<Item = Step>) -> Self {
        Self { pattern: pattern.into(), steps: steps.into_iter().collect() }
    }
}

impl Rules {
    /// Puts a fault before all rules there are.
    pub(crate) fn add_fault(&mut self, fault: Fault) {
        self.insert(fault.pattern, fault.steps);
    }
}

impl Script {
    /// Adds a fault, before all rules there are.
    pub fn fault(self, fault: Fault) -> Self {
        self.before(fault.pattern, fault.steps)
    }
}

impl FromStr for Fault {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let Some(at) = find_equals(text)? else {
            return Err(ParseError::new(format!("`{text}` has no `=`; write COMMAND=FAULT")));
        };
        let mut tokens = Tokens::of(&text[..at])?;
        let pattern = tokens.pattern()?;
        tokens.end()?;
        let (name, argument) = match text[at + 1..].split_once(':') {
            Some((name, argument)) => (name, Some(argument)),
            None => (&text[at + 1..], None),
        };
        Ok(Self { pattern, steps: steps(name, argument)? })
    }
}

/// The first `=` outside of quotes.
fn find_equals(text: &str) -> Result<Option<usize>, ParseError> {
    let mut at = 0;
    while let Some(byte) = text.as_bytes().get(at) {
        match byte {
            b'=' => return Ok(Some(at)),
            b'"' => at += quoted_length(&text[at..])?,
            _ => at += 1,
        }
    }
    Ok(None)
}

fn steps(name: &str, argument: Option<&str>) -> Result<Vec<Step>, ParseError> {
    let needed = |what: &str| {
        argument.ok_or_else(|| ParseError::new(format!("`{name}` needs {what}, as in {name}:...")))
    };
    let time = || {
        let text = needed("a time")?;
        parse_duration(text).ok_or_else(|| {
            ParseError::new(format!("`{text}` is no time; write it as 100ms, 2s or 50us"))
        })
    };
    let count = || {
        let text = needed("a number")?;
        text.parse::<usize>()
            .ok()
            .filter(|count| *count <= 1 << 24)
            .ok_or_else(|| ParseError::new(format!("`{text}` is no number up to 16777216")))
    };
    let text = || crate::escape::unescape(needed("a text")?).map_err(ParseError::new);
    let takes_argument = matches!(
        name,
        "delay" | "late" | "oversized" | "reply" | "event" | "events" | "ignore" | "restart"
    );
    if let (Some(argument), false) = (argument, takes_argument) {
        if FAULTS.split(", ").any(|fault| fault == name) {
            return Err(ParseError::new(format!("`{name}` takes no argument, found `{argument}`")));
        }
    }
    Ok(match name {
        "no-reply" => vec![],
        "delay" => vec![Step::Delay(time()?), Step::Behave],
        "late" => vec![Step::BehaveLate(time()?)],
        "twice" => vec![Step::BehaveTwice],
        "empty" => vec![Step::empty()],
        "oversized" => vec![oversized(count()?)?],
        "refuse" => vec![Step::reply("FAIL\n")],
        "reply" => vec![Step::Reply(text()?)],
        "event" => vec![Step::Event(text()?), Step::Behave],
        "events" => {
            let mut steps = Step::events(count()?);
            steps.push(Step::Behave);
            steps
        }
        "ignore" => vec![Step::Behave, Step::Ignore(count()?)],
        "fill" => vec![Step::Fill, Step::Behave],
        "reopen" => vec![Step::Reopen, Step::Behave],
        "restart" => vec![Step::Restart(time()?)],
        "die" => vec![Step::Die],
        "die-leaving-file" => vec![Step::DieLeavingFile],
        other => return Err(unknown("fault", other, FAULTS)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn read(text: &str) -> Fault {
        text.parse().unwrap()
    }

    #[test]
    fn every_fault_can_be_read() {
        for name in FAULTS.split(", ") {
            let argument = name.replace("TIME", "5ms").replace("BYTES", "9").replace("COUNT", "2");
            assert_eq!(read(&format!("PING={argument}")).pattern, Pattern::exact("PING"));
        }
        assert_eq!(read("A=events:2").steps.len(), 3);
        let time = Duration::from_millis(5);
        assert_eq!(read("A=delay:5ms").steps, [Step::Delay(time), Step::Behave]);
        assert_eq!(read(r"A=reply:a:b\n").steps, [Step::reply("a:b\n")]);
    }

    #[test]
    fn patterns_may_hold_quotes_and_equals() {
        assert_eq!(read("*=die").pattern, Pattern::any());
        assert_eq!(read("SET* first 2=die").pattern, Pattern::prefix("SET").first(2));
        let quoted = read(r#""LIST_NETWORKS LAST_ID=3"=no-reply"#);
        assert_eq!(quoted.pattern, Pattern::exact("LIST_NETWORKS LAST_ID=3"));
        assert_eq!(quoted.steps, []);
    }

    #[test]
    fn errors_say_what_would_be_right() {
        for (text, message) in [
            ("PING", "write COMMAND=FAULT"),
            ("=die", "expected a text"),
            ("PING=", "known are no-reply"),
            ("PING=delay", "needs a time"),
            ("PING=delay:5", "no time"),
            ("PING=events:x", "no number"),
            ("PING=events:99999999", "no number up to"),
            ("PING=die:now", "takes no argument"),
            ("PING=reply:\\q", "unknown escape"),
            ("PING x=die", "expected the end, found `x`"),
            ("\"PING=die", "closing quote"),
        ] {
            let error = text.parse::<Fault>().unwrap_err();
            assert!(error.message.contains(message), "{text}: {error}");
        }
    }
}
