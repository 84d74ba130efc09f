//! On a terminal: colours, and prompts without echo.

mod common;

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::process::{Child, Command, Stdio};

use common::Place;
use hostap_ctrl_sim::{AccessPoint, Script, Step, World};
use rustix::fs::{Mode, OFlags};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{LocalModes, tcgetattr};

/// A terminal, and the program in it as its foreground process.
struct Terminal {
    ours: File,
    theirs: File,
    child: Child,
    seen: String,
}

impl Terminal {
    fn start(command: &Command) -> Self {
        let ours = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&ours).unwrap();
        unlockpt(&ours).unwrap();
        let name = ptsname(&ours, Vec::new()).unwrap();
        // Whoever runs the tests keeps the terminal that it has.
        let flags = OFlags::RDWR | OFlags::NOCTTY;
        let open = || File::from(rustix::fs::open(&name, flags, Mode::empty()).unwrap());
        let theirs = open();
        // setsid(1) makes the terminal on standard input the controlling one.
        let mut setsid = Command::new("setsid");
        setsid.args(["--ctty", "--wait"]).arg(command.get_program()).args(command.get_args());
        for (name, value) in command.get_envs() {
            match value {
                Some(value) => setsid.env(name, value),
                None => setsid.env_remove(name),
            };
        }
        let child = setsid
            .env("TERM", "xterm")
            .stdin(Stdio::from(open()))
            .stdout(Stdio::from(open()))
            .stderr(Stdio::from(open()))
            .spawn()
            .unwrap();
        Self { ours: File::from(ours), theirs, child, seen: String::new() }
    }

    /// Reads until the screen has had this text.
    fn wait_for(&mut self, text: &str) {
        let mut buffer = [0; 1024];
        while !self.seen.contains(text) {
            let length = self.ours.read(&mut buffer).unwrap();
            self.seen += &String::from_utf8_lossy(&buffer[..length]);
        }
    }

    fn echoes(&self) -> bool {
        tcgetattr(&self.theirs).unwrap().local_modes.contains(LocalModes::ECHO)
    }

    /// The question is shown just before the echo goes, and nothing tells of the latter.
    fn wait_for_silence(&self) {
        let start = std::time::Instant::now();
        while self.echoes() {
            assert!(start.elapsed() < common::LONG, "it still echoes");
            std::thread::sleep(std::time::Duration::from_millis(1));
        }
    }

    fn type_in(&mut self, text: &str) {
        self.ours.write_all(text.as_bytes()).unwrap();
    }

    /// Its exit code; `None` for a signal. What it printed is small enough to wait in the terminal.
    fn end(&mut self) -> Option<i32> {
        self.child.wait().unwrap().code()
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn lab(place: &Place) -> World {
    World::builder()
        .access_point(AccessPoint::new("Home").wpa2("correct horse"))
        .access_point(AccessPoint::new("Office").user("anna", "open sesame"))
        .supplicant("wlan0")
        .start(place.path(""))
        .unwrap()
}

fn command(place: &Place, arguments: &[&str]) -> Command {
    let directory = place.text("wpa_supplicant");
    place.command(&[&["-p", &directory, "-i", "wlan0"], arguments].concat())
}

#[test]
fn a_password_is_asked_for_without_echo() {
    let place = Place::new();
    let _world = lab(&place);
    let mut terminal = Terminal::start(&command(&place, &["connect", "Home"]));
    terminal.wait_for("password of Home: ");
    terminal.wait_for_silence();
    terminal.type_in("correct horse\n");
    terminal.wait_for("connected");
    assert_eq!(terminal.end(), Some(0));
    assert!(terminal.echoes() && !terminal.seen.contains("horse"), "{}", terminal.seen);
    place.check_clean();
}

#[test]
fn what_the_daemon_asks_for_is_asked_of_the_user() {
    let place = Place::new();
    let _world = lab(&place);
    let arguments = ["connect", "Office", "--identity", "anna"];
    let mut terminal = Terminal::start(&command(&place, &arguments));
    terminal.wait_for("password for \"Office\": ");
    terminal.wait_for_silence();
    terminal.type_in("open sesame\n");
    terminal.wait_for("connected");
    assert_eq!(terminal.end(), Some(0));
    assert!(terminal.echoes() && !terminal.seen.contains("sesame"), "{}", terminal.seen);
}

#[test]
fn a_signal_at_the_prompt_puts_the_echo_back() {
    let place = Place::new();
    let _world = lab(&place);
    for end in ["\u{3}", "TERM"] {
        let mut terminal = Terminal::start(&command(&place, &["connect", "Home"]));
        terminal.wait_for("password of Home: ");
        terminal.wait_for_silence();
        if end == "TERM" {
            // setsid(1) has become the program itself.
            let id = terminal.child.id().to_string();
            assert!(Command::new("kill").args(["-s", end, &id]).status().unwrap().success());
        } else {
            terminal.type_in(end);
        }
        assert_ne!(terminal.end(), Some(0));
        assert!(terminal.echoes(), "after {end:?}");
        place.check_clean();
    }
}

#[test]
fn without_a_terminal_it_says_what_to_do() {
    let place = Place::new();
    let _world = lab(&place);
    // Without a controlling terminal, whatever runs the tests.
    let inner = command(&place, &["connect", "Home"]);
    let mut setsid = Command::new("setsid");
    setsid.arg("--wait").arg(inner.get_program()).args(inner.get_args());
    let ended = common::finish(setsid.env_remove("WPACTL_PASSWORD").stdin(Stdio::null()));
    assert!(ended.code == Some(2) && ended.err.contains("--password-stdin"), "{ended:?}");
    place.check_clean();
}

#[test]
fn colours_are_for_terminals_that_want_them() {
    let place = Place::new();
    let _world = lab(&place);
    let on_terminal = |arguments: &[&str], environment: &[(&str, &str)]| {
        let mut command = command(&place, arguments);
        command.envs(environment.iter().copied());
        let mut terminal = Terminal::start(&command);
        terminal.wait_for("uuid");
        terminal.seen.contains('\x1b')
    };
    assert!(on_terminal(&["status"], &[]));
    assert!(!on_terminal(&["status"], &[("NO_COLOR", "1")]));
    assert!(!on_terminal(&["status", "--color", "never"], &[]));
    let piped = |arguments: &[&str]| common::finish(&mut command(&place, arguments)).done();
    assert!(!piped(&["status"]).contains('\x1b'));
    assert!(piped(&["status", "--color", "always"]).contains('\x1b'));
}

#[test]
fn raw_replies_do_not_steer_the_terminal() {
    let place = Place::new();
    let script = Script::wpa_supplicant().on("NOTE_X", [Step::reply("one\x1b[2J\ntwo\n")]);
    let _daemon = place.daemon("wlan0", script);
    let sockets = place.text("");
    let arguments = ["-p", sockets.as_str(), "raw", "NOTE_X"];
    let mut terminal = Terminal::start(&place.command(&arguments));
    assert_eq!(terminal.end(), Some(0));
    terminal.wait_for("two");
    assert!(terminal.seen.contains(r"one\u{1b}[2J") && !terminal.seen.contains('\x1b'));
    // A pipe gets the bytes.
    assert_eq!(place.run(&["raw", "NOTE_X"]).done(), "one\x1b[2J\ntwo\n");
}
