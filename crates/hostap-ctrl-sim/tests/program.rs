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
    ] {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}");
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(error.starts_with("hostap-ctrl-sim: ") && error.contains(message), "{error}");
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn help_and_version() {
    let help = String::from_utf8(run(&["--help"]).stdout).unwrap();
    assert!(help.contains("Usage: hostap-ctrl-sim") && help.contains("listening on"));
    assert!(help.lines().all(|line| line.len() <= 100));
    let version = String::from_utf8(run(&["--version"]).stdout).unwrap();
    assert!(version.starts_with("hostap-ctrl-sim 0."));
}
