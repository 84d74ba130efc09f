//! The program `hostap-ctrl-sim`.

mod common;

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStdout, Command, Output, Stdio};

use common::{Client, Directory, unique};

fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_hostap-ctrl-sim"))
}

/// A running program; killed when the test fails.
struct Running {
    child: Child,
    out: BufReader<ChildStdout>,
}

impl Running {
    fn start(arguments: &[&str]) -> Self {
        let mut child = program()
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        Self { child, out }
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.out.read_line(&mut line).unwrap();
        line
    }

    /// Its rest of output, when it has ended with success.
    fn finish(mut self) -> String {
        let mut rest = String::new();
        self.out.read_to_string(&mut rest).unwrap();
        assert!(self.child.wait().unwrap().success());
        rest
    }

    fn signal(&self, name: &str) {
        let sent = Command::new("kill").args(["-s", name, &self.child.id().to_string()]).status();
        assert!(sent.unwrap().success());
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn run(arguments: &[&str]) -> Output {
    program().args(arguments).stdin(Stdio::null()).output().unwrap()
}

#[test]
fn it_serves_logs_and_ends_on_terminate() {
    let directory = Directory::new();
    let path = directory.path("wlan0");
    let name = path.to_str().unwrap();
    let mut running = Running::start(&["--unix", name, "--log", "--fault", "STATUS=empty"]);
    assert_eq!(running.line(), format!("listening on {name}\n"));
    let client = directory.client();
    assert_eq!(client.ask("PING"), "PONG\n");
    assert_eq!(client.ask("STATUS"), "");
    assert_eq!(client.ask("TERMINATE"), "OK\n");
    let log = running.finish();
    let lines: Vec<_> = log.lines().collect();
    assert_eq!(lines.len(), 6, "{log}");
    assert!(lines[0].contains(" from ") && lines[0].ends_with("\"PING\""), "{log}");
    assert!(lines[1].contains(" to ") && lines[1].ends_with(r#""PONG\n""#), "{log}");
    assert!(!path.exists());
}

#[test]
fn signals_leave_no_file() {
    for signal in ["TERM", "INT", "HUP"] {
        let directory = Directory::new();
        let path = directory.path("wlan0");
        let mut running = Running::start(&["--hostapd", "--unix", path.to_str().unwrap()]);
        assert!(running.line().starts_with("listening on"));
        assert!(directory.client().ask("STATUS").starts_with("state=ENABLED"));
        running.signal(signal);
        assert_eq!(running.finish(), "");
        assert!(!path.exists(), "after SIG{signal}");
    }
}

#[test]
fn the_end_of_its_input_ends_it() {
    let name = unique("program");
    let mut running = Running::start(&["--abstract", &name, "--until-eof"]);
    assert_eq!(running.line(), format!("listening on @abstract:{name}\n"));
    assert_eq!(Client::abstract_name(&name).ask("PING"), "PONG\n");
    drop(running.child.stdin.take());
    assert_eq!(running.finish(), "");
}

#[test]
fn udp_prints_the_port_it_got() {
    let mut running = Running::start(&["--udp"]);
    let line = running.line();
    let address = line.trim_end().strip_prefix("listening on udp:").unwrap().parse().unwrap();
    let client = Client::udp(address);
    let cookie = client.cookie();
    assert_eq!(client.ask(format!("{cookie} TERMINATE")), "OK\n");
    running.finish();
}

#[test]
fn a_script_file() {
    let directory = Directory::new();
    let (script, path) = (directory.path("script"), directory.path("wlan0"));
    std::fs::write(&script, "daemon wpa_supplicant\non PING: reply \"scripted\\n\"\n").unwrap();
    let arguments =
        ["--script", script.to_str().unwrap(), "--unix", path.to_str().unwrap(), "--mode", "0600"];
    let mut running = Running::start(&arguments);
    running.line();
    let client = directory.client();
    assert_eq!(client.ask("PING"), "scripted\n");
    assert_eq!(client.ask("IFNAME"), "wlan0");
    client.send("TERMINATE");
    running.finish();
}

#[test]
fn a_session_is_recorded_and_replayed() {
    let directory = Directory::new();
    let _daemon = directory.daemon(hostap_ctrl_sim::Script::wpa_supplicant());
    let path = |name: &str| directory.path(name).to_str().unwrap().to_string();
    let (real, door, file) = (path("wlan0"), path("recorded"), path("wlan0.jsonl"));
    let arguments = ["record", &real, "--listen", &door, "--output", &file, "--monitor"];
    let mut recording = Running::start(&arguments);
    assert_eq!(recording.line(), format!("recording {real}\n"));
    let client = directory.client_of(door.as_ref());
    assert_eq!(client.ask("ADD_NETWORK"), "0\n");
    assert_eq!(client.ask("SET_NETWORK 0 psk \"hush12345\""), "OK\n");
    recording.signal("TERM");
    assert!(recording.finish().contains(" datagrams of 2 connections in "));
    assert!(!directory.path("recorded").exists());
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains("psk ***********") && !text.contains("hush"), "{text}");

    let arguments = ["replay", &file, "--unix", &door, "--speed", "0"];
    let mut replay = Running::start(&arguments);
    assert_eq!(replay.line(), format!("listening on {door}\n"));
    let client = directory.client_of(door.as_ref());
    assert_eq!(client.ask("ATTACH"), "OK\n");
    assert_eq!(client.ask("ADD_NETWORK"), "<3>CTRL-EVENT-NETWORK-ADDED 0");
    assert_eq!(client.receive(), "0\n");
    assert_eq!(client.ask("SET_NETWORK 0 psk \"another\""), "OK\n");
    assert_eq!(client.ask("STATUS"), "UNKNOWN COMMAND\n");
    replay.signal("INT");
    replay.finish();
    assert!(!directory.path("recorded").exists());
}

#[test]
fn commands_from_standard_input() {
    use std::io::Write;
    let directory = Directory::new();
    let _daemon = directory.daemon(hostap_ctrl_sim::Script::wpa_supplicant());
    let (real, file) = (directory.path("wlan0"), directory.path("out"));
    let (real, file) = (real.to_str().unwrap(), file.to_str().unwrap());
    let arguments =
        ["record", real, "--commands", "--with-secrets", "--interface", "", "--output", file];
    let mut recording = Running::start(&arguments);
    recording.line();
    let mut input = recording.child.stdin.take().unwrap();
    input.write_all(b"PING\nSET_NETWORK 0 psk \"hush12345\"\n").unwrap();
    drop(input);
    let rest = recording.finish();
    assert!(rest.starts_with("PONG\n\nFAIL\n\n4 datagrams of 1 connections"), "{rest}");
    let text = std::fs::read_to_string(file).unwrap();
    assert!(text.contains(r#"psk \"hush12345\""#) && text.contains(r#""iface": """#), "{text}");
}

#[test]
fn commands_end_with_the_daemon_or_the_disk() {
    use hostap_ctrl_sim::{Script, Step};
    use std::io::Write;
    let directory = Directory::new();
    let script = Script::wpa_supplicant().on("ODD", [Step::reply(b"\xc3\xff".to_vec())]);
    let _daemon = directory.daemon(script.on("END", [Step::Die]));
    let (real, file) = (directory.path("wlan0"), directory.path("out"));
    let (real, file) = (real.to_str().unwrap(), file.to_str().unwrap());
    let output = |file: &str, commands: &[u8]| {
        let mut child = program()
            .args(["record", real, "--commands", "--output", file])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(commands).unwrap();
        child.wait_with_output().unwrap()
    };
    let full = output("/dev/full", b"PING\n");
    let error = String::from_utf8_lossy(&full.stderr);
    assert!(error.contains("can't write /dev/full: No space left on device"), "{error}");
    assert_eq!(full.status.code(), Some(1));
    let ended = output(file, b"ODD\nEND\n");
    let error = String::from_utf8_lossy(&ended.stderr);
    assert!(ended.status.success(), "{error}");
    assert!(ended.stdout.windows(3).any(|bytes| bytes == b"\xc3\xff\n"), "byte by byte");
    let text = String::from_utf8_lossy(&ended.stdout);
    assert!(text.contains("3 datagrams of 1 connections; the daemon went 1 time(s)"), "{text}");
}

#[test]
fn wrong_arguments() {
    let directory = Directory::new();
    let script = directory.path("script");
    std::fs::write(&script, "daemon none\n\non PING: explode\n").unwrap();
    let script = script.to_str().unwrap();
    let long = "x".repeat(200);
    for (arguments, code, message) in [
        (&[][..], 2, "--unix, --abstract or --udp"),
        (&["--nonsense"], 2, "unknown argument `--nonsense`"),
        (&["--udp", "--fault", "PING=explode"], 2, "known are no-reply"),
        (&["--udp", "--script", script], 2, "script: line 3: unknown step `explode`"),
        (&["--unix", "/nonexistent/wlan0"], 1, "can't listen on /nonexistent/wlan0"),
        (&["--abstract", &long], 1, "1 to 107 bytes"),
        (&["record", "/nonexistent/a", "--monitor", "--output", "/dev/null"], 1, "start it first"),
        (&["record", "/a", "--monitor", "--output", "/nonexistent/b"], 1, "can't write"),
        (&["replay", script, "--udp"], 2, "script: line 1: not a whole JSON object"),
        (&["replay", script], 2, "script: line 1"),
        (&["record", "/nonexistent/a", "--monitor", "--output", script], 1, "start it first"),
    ] {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}");
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(error.starts_with("hostap-ctrl-sim: ") && error.contains(message), "{error}");
        assert!(output.stdout.is_empty());
    }
    assert!(std::fs::read(script).unwrap().starts_with(b"daemon"), "not overwritten for nothing");
}

#[test]
fn help_and_version() {
    let help = String::from_utf8(run(&["--help"]).stdout).unwrap();
    assert!(help.contains("Usage: hostap-ctrl-sim") && help.contains("listening on"));
    assert!(help.lines().all(|line| line.len() <= 100));
    for subcommand in ["record", "replay"] {
        let help = String::from_utf8(run(&[subcommand, "--help"]).stdout).unwrap();
        assert!(help.contains(&format!("Usage: hostap-ctrl-sim {subcommand}")), "{help}");
        assert!(help.lines().all(|line| line.len() <= 100));
    }
    let version = String::from_utf8(run(&["--version"]).stdout).unwrap();
    assert!(version.starts_with("hostap-ctrl-sim 0."));
}
