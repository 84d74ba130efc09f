//! The program's arguments.

mod record;
mod replay;

use std::ffi::{OsStr, OsString};
use std::net::SocketAddr;
use std::os::unix::ffi::OsStrExt;

use hostap_ctrl_sim::{Fault, Script, Transport};

pub(crate) use record::{HELP as RECORD_HELP, Record};
pub(crate) use replay::HELP as REPLAY_HELP;

pub(crate) const HELP: &str = "\
hostap-ctrl-sim: a simulated wpa_supplicant or hostapd (its control interface)

Usage: hostap-ctrl-sim WHERE [OPTION...]
       hostap-ctrl-sim record DAEMON_SOCKET --output FILE [OPTION...]
       hostap-ctrl-sim replay FILE... WHERE [OPTION...]
`hostap-ctrl-sim record --help` and `... replay --help` tell about recordings.

Where it listens, exactly one of:
  --unix PATH            a UNIX datagram socket with this file
  --abstract NAME        a UNIX datagram socket in the abstract namespace
  --udp [ADDRESS:PORT]   UDP; 127.0.0.1 and a free port without an address

What it is:
  --wpa-supplicant       a small wpa_supplicant (this is the default)
  --hostapd              a small hostapd
  --script FILE          what this script file says; the format is in the documentation
  --fault 'COMMAND=FAULT[:ARGUMENT]'
                         lays a fault over it; may be given several times, the last one that
                         matches wins. COMMAND: PING, START*, * or \"a b\", then maybe
                         nth N, first N or after N. FAULT:
                           no-reply            never answers
                           delay:TIME          blocks for TIME (100ms, 2s), then answers
                           late:TIME           answers after TIME, serves others meanwhile
                           twice               answers twice
                           empty               an empty reply
                           oversized:BYTES     a reply of that many bytes
                           refuse              FAIL
                           reply:TEXT          this reply (escapes: \\n \\t \\\" \\\\ \\xNN ...)
                           event:TEXT          this event first, then the answer
                           events:COUNT        that many events first, then the answer
                           ignore:COUNT        answers, then ignores COUNT commands
                           fill                fills the client's queue, then answers
                           reopen              opens its socket anew, then answers
                           restart:TIME        goes away and comes back after TIME
                           die                 ends
                           die-leaving-file    ends, the socket file stays
  --mode OCTAL           the socket file's permissions (0770)

What it prints:
  --log                  each datagram: seconds, from or to whom, bytes with escapes
  --until-eof            ends when standard input ends
  --help, --version

Prints `listening on ADDRESS` when it can be reached. Ends after TERMINATE and on SIGINT, SIGTERM
and SIGHUP; its socket file is removed then.
Exit status: 0; 1 when it can't listen; 2 for wrong arguments or a wrong script.
";

/// What the program was asked for.
#[derive(Debug)]
pub(crate) enum Request {
    Run(Box<Arguments>),
    Record(Box<Record>),
    Help,
    RecordHelp,
    ReplayHelp,
    Version,
}

/// How to run.
#[derive(Debug)]
pub(crate) struct Arguments {
    pub(crate) transport: Transport,
    pub(crate) script: Script,
    pub(crate) log: bool,
    pub(crate) until_eof: bool,
}

/// Reads the arguments; an error is a whole sentence.
pub(crate) fn read(arguments: impl Iterator<Item = OsString>) -> Result<Request, String> {
    let mut arguments = arguments.peekable();
    if arguments.next_if(|first| first == "record").is_some() {
        return record::read(arguments);
    }
    if arguments.next_if(|first| first == "replay").is_some() {
        return replay::read(arguments);
    }
    daemon(arguments, None)
}

/// A daemon's arguments; with a `script`, what it is has been said.
fn daemon(
    arguments: impl Iterator<Item = OsString>,
    mut script: Option<Script>,
) -> Result<Request, String> {
    let mut arguments = arguments.peekable();
    let mut transport = None;
    let what = if script.is_some() {
        "a recording is played; --wpa-supplicant, --hostapd and --script do not go with `replay`"
    } else {
        "give only one of --wpa-supplicant, --hostapd and --script"
    };
    let (mut faults, mut mode) = (Vec::new(), None);
    let (mut log, mut until_eof) = (false, false);
    while let Some(option) = arguments.next() {
        let mut value = |what: &str| {
            arguments.next().ok_or_else(|| format!("{} needs {what}", option.to_string_lossy()))
        };
        match option.to_str().unwrap_or_default() {
            "--help" | "-h" => return Ok(Request::Help),
            "--version" | "-V" => return Ok(Request::Version),
            "--unix" => once(&mut transport, Transport::unix(value("a path")?))?,
            "--abstract" => {
                once(&mut transport, Transport::abstract_name(value("a name")?.as_bytes()))?;
            }
            "--udp" => {
                let address = arguments.next_if(|next| !next.as_bytes().starts_with(b"--"));
                once(&mut transport, udp(address.as_deref())?)?;
            }
            "--wpa-supplicant" => only(&mut script, Script::wpa_supplicant(), what)?,
            "--hostapd" => only(&mut script, Script::hostapd(), what)?,
            "--script" => only(&mut script, script_file(&value("a file")?)?, what)?,
            "--fault" => faults.push(fault(&value("COMMAND=FAULT")?)?),
            "--mode" => mode = Some(octal(&value("an octal number, as in 0770")?)?),
            "--log" => log = true,
            "--until-eof" => until_eof = true,
            _ => {
                let option = option.to_string_lossy();
                return Err(format!("unknown argument `{option}`; --help lists what there is"));
            }
        }
    }
    let transport = transport.ok_or("say where to listen: --unix, --abstract or --udp")?;
    let mut script = script.unwrap_or_else(Script::wpa_supplicant);
    if let Some(mode) = mode {
        script = script.socket_mode(mode);
    }
    script = faults.into_iter().fold(script, Script::fault);
    Ok(Request::Run(Box::new(Arguments { transport, script, log, until_eof })))
}

fn once(place: &mut Option<Transport>, transport: Transport) -> Result<(), String> {
    match place.replace(transport) {
        Some(_) => Err("give only one of --unix, --abstract and --udp".into()),
        None => Ok(()),
    }
}

fn only(place: &mut Option<Script>, script: Script, what: &str) -> Result<(), String> {
    match place.replace(script) {
        Some(_) => Err(what.into()),
        None => Ok(()),
    }
}

fn udp(address: Option<&OsStr>) -> Result<Transport, String> {
    let Some(address) = address else { return Ok(Transport::udp()) };
    let parsed = address.to_str().and_then(|text| text.parse::<SocketAddr>().ok());
    parsed.map(Transport::Udp).ok_or_else(|| {
        let address = address.to_string_lossy();
        format!("`{address}` is no address with port, as 127.0.0.1:9877 or [::1]:9877 is")
    })
}

fn script_file(path: &OsStr) -> Result<Script, String> {
    let name = path.to_string_lossy();
    let text = std::fs::read_to_string(path)
        .map_err(|error| format!("can't read the script {name}: {error}"))?;
    text.parse().map_err(|error| format!("{name}: {error}"))
}

fn fault(text: &OsStr) -> Result<Fault, String> {
    let text = text.to_str().ok_or("--fault needs UTF-8 text; write other bytes as \\xNN")?;
    text.parse().map_err(|error| format!("--fault {text}: {error}"))
}

fn octal(text: &OsStr) -> Result<u32, String> {
    let mode = text.to_str().and_then(|text| u32::from_str_radix(text, 8).ok());
    mode.filter(|mode| *mode <= 0o7777)
        .ok_or_else(|| format!("`{}` is no octal mode as 0770 is", text.to_string_lossy()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_words(words: &[&str]) -> Result<Request, String> {
        read(words.iter().map(OsString::from))
    }

    fn run(words: &[&str]) -> Arguments {
        match read_words(words) {
            Ok(Request::Run(arguments)) => *arguments,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn where_to_listen() {
        assert_eq!(run(&["--unix", "/a"]).transport, Transport::unix("/a"));
        assert_eq!(run(&["--abstract", "a"]).transport, Transport::abstract_name("a"));
        assert_eq!(run(&["--udp"]).transport, Transport::udp());
        let chosen = run(&["--udp", "[::1]:9877", "--log"]);
        assert_eq!(chosen.transport, Transport::Udp("[::1]:9877".parse().unwrap()));
        assert!(chosen.log && !chosen.until_eof);
        assert_eq!(run(&["--udp", "--log"]).transport, Transport::udp());
    }

    #[test]
    fn errors_say_what_would_be_right() {
        for (words, message) in [
            (&[][..], "--unix, --abstract or --udp"),
            (&["--unix"], "--unix needs a path"),
            (&["--unix", "/a", "--udp"], "only one of"),
            (&["--udp", "x"], "as 127.0.0.1:9877"),
            (&["--udp", "--hostapd", "--wpa-supplicant"], "only one of"),
            (&["--udp", "--fault", "PING"], "COMMAND=FAULT"),
            (&["--udp", "--fault", "PING=x"], "known are"),
            (&["--udp", "--mode", "9"], "0770"),
            (&["--udp", "--script", "/nonexistent"], "can't read"),
            (&["--udp", "--colour"], "unknown argument `--colour`"),
        ] {
            let error = read_words(words).unwrap_err();
            assert!(error.contains(message), "{words:?}: {error}");
        }
    }

    #[test]
    fn help_and_version_win() {
        assert!(matches!(read_words(&["--help", "--bad"]), Ok(Request::Help)));
        assert!(matches!(read_words(&["-V"]), Ok(Request::Version)));
        for name in ["no-reply", "late:TIME", "die-leaving-file", "--until-eof"] {
            assert!(HELP.contains(name));
        }
    }
}
