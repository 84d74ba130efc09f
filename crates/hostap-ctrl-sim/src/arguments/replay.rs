//! The arguments of `replay`.

use std::ffi::OsString;
use std::os::unix::ffi::OsStrExt;

use hostap_ctrl_sim::recording::Recording;
use hostap_ctrl_sim::{Replay, ReplayError, Script};

use super::Request;

pub(crate) const HELP: &str = "\
hostap-ctrl-sim replay: plays a recording as a daemon

Usage: hostap-ctrl-sim replay FILE... WHERE [OPTION...]

FILE is what `hostap-ctrl-sim record` wrote. Several files of one daemon that were recorded at the
same time by one clock are played together.

Where it listens, exactly one of:
  --unix PATH            a UNIX datagram socket with this file
  --abstract NAME        a UNIX datagram socket in the abstract namespace
  --udp [ADDRESS:PORT]   UDP; 127.0.0.1 and a free port without an address

How:
  --speed N              events come N times as fast as they did; 0: at once; 1 otherwise
  --interface NAME       of a recording of several interfaces, this one; '' for the global socket
  --fault, --mode, --log, --until-eof
                         as `hostap-ctrl-sim --help` says
  --help                 prints this

A command gets the reply that was recorded for it; the events that came after it follow, to all
monitors. A command that was not recorded is answered with UNKNOWN COMMAND, and named on standard
error. ATTACH, DETACH, LEVEL and PING always work.

Prints `listening on ADDRESS` when it can be reached. Ends on SIGINT, SIGTERM and SIGHUP; its socket
file is removed then.
Exit status: 0; 1 when it can't listen; 2 for wrong arguments or a wrong recording.
";

pub(super) fn read(arguments: impl Iterator<Item = OsString>) -> Result<Request, String> {
    let mut arguments = arguments.peekable();
    let mut files = Vec::new();
    while let Some(file) = arguments.next_if(|next| !next.as_bytes().starts_with(b"-")) {
        files.push(file);
    }
    let (mut speed, mut interface, mut rest) = (1.0, None, Vec::new());
    while let Some(option) = arguments.next() {
        match option.to_str().unwrap_or_default() {
            "--help" | "-h" => return Ok(Request::ReplayHelp),
            "--speed" => speed = factor(arguments.next())?,
            "--interface" => interface = Some(arguments.next().ok_or("--interface needs a name")?),
            _ => rest.push(option),
        }
    }
    if files.is_empty() {
        return Err("say what to play: the recordings stand right after `replay`".into());
    }
    let recordings = files.iter().map(Recording::load).collect::<Result<Vec<_>, _>>();
    let recordings = recordings.map_err(|error| error.to_string())?;
    let mut recording = Recording::merge(recordings);
    if let Some(name) = interface {
        let name = name.to_string_lossy();
        if !recording.interfaces().contains(&&*name) {
            let names = recording.interfaces().join("`, `");
            return Err(format!("the recording has no interface `{name}`; it has `{names}`"));
        }
        recording = recording.of_interface(&name);
    }
    let replay = Replay::new(recording).map_err(|error| match error {
        ReplayError::Interfaces(_) => format!("{error} with --interface NAME"),
        error => error.to_string(),
    })?;
    super::daemon(rest.into_iter(), Some(Script::replay(replay.speed(speed))))
}

fn factor(text: Option<OsString>) -> Result<f64, String> {
    let text = text.ok_or("--speed needs a number, as 2 or 0.5")?;
    let number = text.to_str().and_then(|text| text.parse::<f64>().ok());
    number.filter(|number| number.is_finite() && *number >= 0.0).ok_or_else(|| {
        let text = text.to_string_lossy();
        format!("`{text}` is no speed; 2 is twice as fast as recorded, 0.5 half as fast, 0 at once")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_say_what_would_be_right() {
        for (arguments, message) in [
            (&[][..], "right after `replay`"),
            (&["--unix", "/a"], "right after `replay`"),
            (&["/nonexistent", "--unix", "/a"], "/nonexistent: can't read"),
            (&["a", "--speed", "-1"], "`-1` is no speed"),
            (&["a", "--speed"], "needs a number"),
            (&["/dev/null", "--udp"], "is empty"),
        ] {
            let error = read(arguments.iter().map(OsString::from)).unwrap_err();
            assert!(error.contains(message), "{arguments:?}: {error}");
        }
        assert!(matches!(read(["--help".into()].into_iter()), Ok(Request::ReplayHelp)));
    }
}
