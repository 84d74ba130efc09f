//! The arguments of `record`.

use std::ffi::OsString;
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;

use hostap_ctrl_sim::RecorderOptions;

use super::Request;

pub(crate) const HELP: &str = "\
hostap-ctrl-sim record: records what a running daemon and its clients say

Usage: hostap-ctrl-sim record DAEMON_SOCKET --output FILE [OPTION...]

DAEMON_SOCKET is the daemon's control socket, as /run/wpa_supplicant/wlan0; a UNIX socket with a
file. Daemons on UDP or with an abstract socket can't be recorded.

What is recorded, at least one of:
  --listen SOCKET    clients that connect to this path: what they say is passed on to the daemon,
                     and what the daemon says to them
  --monitor          all events: the recorder attaches itself
  --commands         the lines of standard input: each is sent, and its reply printed; ends when
                     standard input ends

How:
  --output FILE      the recording, JSON Lines; a file that is there is overwritten
  --interface NAME   the interface's name in it, '' for a global socket; DAEMON_SOCKET's last part
                     otherwise
  --with-secrets     writes passphrases, keys and PINs as they are; otherwise each byte of them is
                     a `*`. Look at a recording all the same before you give it away
  --follow           waits for the daemon to come back when it goes; ends otherwise
  --help             prints this

Prints `recording DAEMON_SOCKET` when clients can connect. Ends on SIGINT, SIGTERM and SIGHUP and
when the daemon goes; its sockets are removed then, and it says how much it has recorded.
Exit status: 0; 1 when it can't record; 2 for wrong arguments.
";

/// What to record.
#[derive(Debug)]
pub(crate) struct Record {
    pub(crate) daemon: PathBuf,
    pub(crate) output: PathBuf,
    pub(crate) options: RecorderOptions,
    pub(crate) commands: bool,
}

pub(super) fn read(mut arguments: impl Iterator<Item = OsString>) -> Result<Request, String> {
    let (mut daemon, mut output, mut listen, mut interface) = (None, None, None, None);
    let (mut monitor, mut commands, mut secrets, mut follow) = (false, false, false, false);
    while let Some(option) = arguments.next() {
        let mut value = |what: &str| {
            arguments.next().ok_or_else(|| format!("{} needs {what}", option.to_string_lossy()))
        };
        match option.to_str().unwrap_or_default() {
            "--help" | "-h" => return Ok(Request::RecordHelp),
            "--output" => output = Some(PathBuf::from(value("a file")?)),
            "--listen" => listen = Some(PathBuf::from(value("a path")?)),
            "--interface" => interface = Some(value("a name")?.to_string_lossy().into_owned()),
            "--monitor" => monitor = true,
            "--commands" => commands = true,
            "--with-secrets" => secrets = true,
            "--follow" => follow = true,
            _ if option.as_bytes().starts_with(b"-") => {
                let option = option.to_string_lossy();
                return Err(format!(
                    "unknown argument `{option}`; `record --help` lists what there is"
                ));
            }
            _ => {
                if daemon.replace(PathBuf::from(&option)).is_some() {
                    return Err("give one DAEMON_SOCKET; a recorder records one daemon".into());
                }
            }
        }
    }
    let daemon = daemon.ok_or("say which daemon: its socket, as /run/wpa_supplicant/wlan0")?;
    let name = daemon.as_os_str().as_bytes();
    if name.starts_with(b"udp:") || name.starts_with(b"@abstract:") {
        let daemon = daemon.display();
        return Err(format!("{daemon} can't be recorded: it must be a UNIX socket with a file"));
    }
    let output = output.ok_or("say where to write: --output FILE")?;
    if listen.is_none() && !monitor && !commands {
        return Err("say what to record: --listen SOCKET, --monitor or --commands".into());
    }
    let mut options =
        RecorderOptions::new(&daemon).monitor(monitor).redact(!secrets).follow(follow);
    if let Some(listen) = listen {
        options = options.listen(listen);
    }
    if let Some(interface) = interface {
        options = options.interface(interface);
    }
    Ok(Request::Record(Box::new(Record { daemon, output, options, commands })))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(words: &[&str]) -> Result<Request, String> {
        read(words.iter().map(OsString::from))
    }

    #[test]
    fn errors_say_what_would_be_right() {
        for (arguments, message) in [
            (&[][..], "as /run/wpa_supplicant/wlan0"),
            (&["/a"], "--output FILE"),
            (&["/a", "--output", "b"], "--listen SOCKET, --monitor or --commands"),
            (&["/a", "--output"], "--output needs a file"),
            (&["/a", "/b"], "one DAEMON_SOCKET"),
            (&["udp:127.0.0.1:9877", "--output", "b"], "UNIX socket with a file"),
            (&["/a", "--colour"], "unknown argument `--colour`"),
        ] {
            let error = words(arguments).unwrap_err();
            assert!(error.contains(message), "{arguments:?}: {error}");
        }
    }

    #[test]
    fn all_of_them() {
        let read = words(&["/a", "--output", "b", "--listen", "c", "--interface", "", "--follow"]);
        let Ok(Request::Record(record)) = read else { panic!("{read:?}") };
        assert!(!record.commands && record.daemon.ends_with("a") && record.output.ends_with("b"));
        assert!(matches!(words(&["--help"]), Ok(Request::RecordHelp)));
    }
}
