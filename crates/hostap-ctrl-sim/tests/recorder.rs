//! The recorder between a daemon and its clients.

mod common;

use std::io::{self, Write};
use std::os::unix::net::UnixDatagram;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use common::{Client, Directory, LONG, unique};
use hostap_ctrl_sim::recording::{EntryKind, Recording};
use hostap_ctrl_sim::{Daemon, Pattern, Recorder, RecorderOptions, Replay, Report, Script, Step};

/// An output that can be read while the recorder writes.
#[derive(Clone, Default)]
struct Shared(Arc<Mutex<Vec<u8>>>, Arc<AtomicUsize>);

impl Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        let lines = bytes.iter().filter(|byte| **byte == b'\n').count();
        self.1.fetch_add(lines, Ordering::Relaxed);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Shared {
    fn recording(&self) -> Recording {
        Recording::read(&self.0.lock().unwrap()[..]).unwrap()
    }

    /// `connection kind text` of each entry.
    fn lines(&self) -> Vec<String> {
        let line = |entry: &hostap_ctrl_sim::recording::Entry| {
            let kind = match entry.kind {
                EntryKind::Command => "cmd",
                EntryKind::Reply => "reply",
                EntryKind::Event => "event",
            };
            let text = hostap_ctrl_sim::escape(&entry.bytes);
            format!("{} {kind} {text}", entry.connection.unwrap())
        };
        self.recording().entries.iter().map(line).collect()
    }

    fn count(&self) -> usize {
        self.1.load(Ordering::Relaxed)
    }

    fn wait_for(&self, what: &str, enough: impl Fn(&[String]) -> bool) {
        until(what, || enough(&self.lines()));
    }
}

fn until(what: &str, mut done: impl FnMut() -> bool) {
    let start = Instant::now();
    while !done() {
        assert!(start.elapsed() < LONG, "in vain: {what}");
        std::thread::sleep(Duration::from_micros(200));
    }
}

/// A daemon on `wlan0`, and a recorder on `recorded` before it.
struct Bed {
    directory: Directory,
    daemon: Daemon,
    output: Shared,
}

impl Bed {
    fn new(script: Script) -> Self {
        let directory = Directory::new();
        let daemon = directory.daemon(script);
        Self { directory, daemon, output: Shared::default() }
    }

    fn recorded(&self) -> PathBuf {
        self.directory.path("recorded")
    }

    fn options(&self) -> RecorderOptions {
        RecorderOptions::new(self.directory.path("wlan0")).listen(self.recorded())
    }

    fn start(&self, options: RecorderOptions) -> Recorder {
        Recorder::start(options, self.output.clone()).unwrap()
    }

    /// Sends numbered events, not faster than the recorder takes them: the daemon's own queue must
    /// not be what is full.
    fn send_events(&self, numbers: std::ops::Range<usize>, size: usize) {
        let text = "x".repeat(size);
        let before = self.output.count();
        for number in numbers.clone() {
            assert_eq!(self.daemon.send_event(format!("<3>{number} {text}")).unwrap(), 1);
            until("the event is recorded", || {
                self.output.count() > before + number - numbers.start
            });
        }
    }

    fn client(&self) -> Client {
        self.directory.client_of(&self.recorded())
    }
}

/// Sockets of this process' recorders in the directory for temporary files, and this process'
/// descriptors. Tests run side by side: they are looked at in a process of its own.
fn leftovers() -> Vec<String> {
    let own = format!("hostap-ctrl-recorder-{}-", std::process::id());
    let entries = std::fs::read_dir(std::env::temp_dir()).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    names.filter(|name| name.starts_with(&own)).collect()
}

#[test]
fn what_is_recorded_is_played_the_same() {
    let script = Script::wpa_supplicant().on("GET odd", [Step::reply(b"\0\xff\xc3\n".to_vec())]);
    let bed = Bed::new(script);
    let recorder = bed.start(bed.options().interface("wlan1"));
    let session = |client: &Client| {
        let mut got = Vec::new();
        for command in ["ATTACH", "PING", "ADD_NETWORK", "GET odd", "SCAN", "STATUS", "NONSENSE"] {
            client.send(command);
            loop {
                let datagram = client.receive_within(LONG).unwrap();
                let reply = EntryKind::of_daemon(&datagram) == EntryKind::Reply;
                got.push(datagram);
                if reply {
                    break;
                }
            }
            while command == "SCAN" && !got.last().unwrap().ends_with(b"SCAN-RESULTS ") {
                got.push(client.receive_within(LONG).unwrap());
            }
        }
        got
    };
    let client = bed.client();
    let first = session(&client);
    let report = recorder.stop().unwrap();
    let recording = bed.output.recording();
    assert_eq!(report.entries as usize, recording.entries.len());
    assert_eq!((report.connections, report.dropped, report.ignored), (1, 0, 0));
    assert_eq!(recording.interfaces(), ["wlan1"]);
    let from_daemon = recording.entries.iter().filter(|entry| entry.kind != EntryKind::Command);
    assert!(from_daemon.map(|entry| &entry.bytes).eq(&first), "{:?}", bed.output.lines());
    assert!(recording.entries.is_sorted_by_key(|entry| entry.at));

    let again = Directory::new();
    let _daemon = again.daemon(Script::replay(Replay::new(recording).unwrap()));
    assert_eq!(session(&again.client()), first);
}

#[test]
fn each_client_is_one_to_the_daemon() {
    let bed = Bed::new(Script::wpa_supplicant());
    let recorder = bed.start(bed.options());
    let (one, two) = (bed.client(), bed.client());
    assert_eq!(one.ask("ATTACH"), "OK\n");
    assert_eq!(two.ask("PING"), "PONG\n");
    assert_eq!(bed.daemon.monitors().len(), 1);
    assert_eq!(bed.daemon.send_event("<3>HEY").unwrap(), 1);
    assert_eq!(one.receive(), "<3>HEY");
    two.assert_silent();
    let expected =
        ["1 cmd ATTACH", "1 reply OK\\n", "2 cmd PING", "2 reply PONG\\n", "1 event <3>HEY"];
    assert_eq!(bed.output.lines(), expected);
    assert_eq!(recorder.stop().unwrap().connections, 2);
    assert!(!bed.recorded().exists());
    assert_eq!(one.try_send("PING").unwrap_err().kind(), io::ErrorKind::ConnectionRefused);
    assert_eq!(bed.daemon.send_event("<3>HEY").unwrap(), 0, "its sockets are gone");
}

#[test]
fn odd_datagrams_pass_unchanged() {
    let large = vec![0xfe; 65_507];
    let script = Script::new()
        .on(Pattern::exact(large.clone()), [Step::reply(large.clone())])
        .on(Pattern::exact(""), [Step::empty()])
        .on(Pattern::exact(b"\xff\0".to_vec()), [Step::reply(b"\0\x80".to_vec())])
        .on("TWICE", [Step::reply("a"), Step::reply("b")]);
    let bed = Bed::new(script);
    let recorder = bed.start(bed.options());
    let client = bed.client();
    for (command, reply) in [(&large[..], &large[..]), (b"", b""), (b"\xff\0", b"\0\x80")] {
        client.send(command);
        assert_eq!(client.receive_within(LONG).unwrap(), reply);
    }
    assert_eq!((client.ask("TWICE"), client.receive()), ("a".into(), "b".into()));
    recorder.stop().unwrap();
    let sizes: Vec<_> = bed.output.recording().entries.iter().map(|one| one.bytes.len()).collect();
    assert_eq!(sizes, [65_507, 65_507, 0, 0, 2, 2, 5, 1, 1]);
}

#[test]
fn when_the_daemon_dies_the_recorder_does() {
    for dies in [Step::Die, Step::DieLeavingFile] {
        let bed = Bed::new(Script::wpa_supplicant().on("END", [Step::reply("OK\n"), dies]));
        let recorder = bed.start(bed.options());
        let client = bed.client();
        assert_eq!(client.ask("PING"), "PONG\n");
        assert_eq!(client.ask("END"), "OK\n", "its last word is passed on");
        assert!(recorder.wait_for_end(LONG));
        assert!(!recorder.is_running() && !bed.recorded().exists());
        let error = client.try_send("PING").unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::ConnectionRefused);
        let report = recorder.stop().unwrap();
        assert_eq!((report.entries, report.losses), (4, 1));
    }
}

#[test]
fn it_can_wait_for_the_daemon_to_come_back() {
    let bed = Bed::new(Script::wpa_supplicant());
    let recorder = bed.start(bed.options().follow(true).monitor(true));
    let client = bed.client();
    assert_eq!(client.ask("PING"), "PONG\n");
    assert!(bed.daemon.wait_for_monitors(1, LONG));
    bed.daemon.restart(Duration::from_millis(300)).unwrap();
    until("the recorder's socket goes", || !bed.recorded().exists());
    assert_eq!(recorder.ask("PING").unwrap_err().kind(), io::ErrorKind::NotConnected);
    until("the recorder's socket comes", || bed.recorded().exists());
    assert_eq!(client.try_send("PING").unwrap_err().kind(), io::ErrorKind::ConnectionRefused);
    assert_eq!(bed.client().ask("PING"), "PONG\n");
    assert!(bed.daemon.wait_for_monitors(1, LONG), "attached again");
    assert_eq!(recorder.stop().unwrap().losses, 1);
}

#[test]
fn a_client_that_goes_is_gone_for_the_daemon() {
    let bed = Bed::new(Script::wpa_supplicant());
    let _recorder = bed.start(bed.options());
    let client = bed.client();
    assert_eq!(client.ask("ATTACH"), "OK\n");
    let file = client.path.clone().unwrap();
    drop(client);
    std::fs::remove_file(file).unwrap();
    until("the daemon misses the monitor", || {
        bed.daemon.send_event("<3>ANYBODY").unwrap();
        bed.daemon.monitors().is_empty()
    });
}

#[test]
fn a_client_that_does_not_read_holds_up_nobody() {
    const COUNT: usize = 1200;
    let bed = Bed::new(Script::wpa_supplicant());
    let recorder = bed.start(bed.options());
    let (never, client) = (bed.client(), bed.client());
    assert_eq!(never.ask("ATTACH"), "OK\n");
    // Large ones, so that they are more than any buffer.
    for hundred in 0..COUNT / 100 {
        bed.send_events(hundred * 100..(hundred + 1) * 100, 16_000);
        assert_eq!(client.ask("PING"), "PONG\n", "after {hundred} hundred events");
    }
    until("all is recorded", || bed.output.count() == 2 + COUNT + 2 * COUNT / 100);
    let report = recorder.stop().unwrap();
    assert!(report.dropped > 0, "{report}");
    assert!(report.to_string().contains("could not be passed on"), "{report}");
}

#[test]
fn a_client_that_reads_late_gets_everything() {
    let bed = Bed::new(Script::wpa_supplicant());
    let recorder = bed.start(bed.options());
    let client = bed.client();
    assert_eq!(client.ask("ATTACH"), "OK\n");
    bed.send_events(0..1000, 4000);
    for number in 0..1000 {
        let event = client.receive();
        assert!(event.starts_with(&format!("<3>{number} ")), "{number}: {}", &event[..10]);
    }
    assert_eq!(recorder.stop().unwrap().dropped, 0);
}

#[test]
fn unbound_clients_are_ignored_and_abstract_ones_served() {
    let bed = Bed::new(Script::wpa_supplicant());
    let recorder = bed.start(bed.options());
    let unbound = UnixDatagram::unbound().unwrap();
    unbound.connect(bed.recorded()).unwrap();
    unbound.send(b"PING").unwrap();
    use std::os::linux::net::SocketAddrExt;
    let name = std::os::unix::net::SocketAddr::from_abstract_name(unique("recorder")).unwrap();
    let named = UnixDatagram::bind_addr(&name).unwrap();
    named.connect(bed.recorded()).unwrap();
    named.set_read_timeout(Some(LONG)).unwrap();
    named.send(b"PING").unwrap();
    let mut buffer = [0; 16];
    assert_eq!(named.recv(&mut buffer).unwrap(), 5);
    assert_eq!(bed.output.lines(), ["1 cmd PING", "1 reply PONG\\n"]);
    let report = recorder.stop().unwrap();
    assert_eq!(report, Report { entries: 2, connections: 1, ignored: 1, ..Report::default() });
}

#[test]
fn its_own_monitor_and_commands() {
    let bed = Bed::new(Script::wpa_supplicant());
    let options = RecorderOptions::new(bed.directory.path("wlan0")).monitor(true);
    let recorder = bed.start(options);
    assert!(bed.daemon.wait_for_monitors(1, LONG));
    bed.output.wait_for("the reply to ATTACH", |lines| lines.len() == 2);
    assert_eq!(recorder.ask("ADD_NETWORK").unwrap(), b"0\n");
    assert_eq!(recorder.ask("PING").unwrap(), b"PONG\n");
    let lines = bed.output.lines();
    assert_eq!(lines[..2], ["1 cmd ATTACH", "1 reply OK\\n"]);
    let commands: Vec<_> = lines.iter().filter(|line| line.starts_with("2 ")).collect();
    assert_eq!(commands, ["2 cmd ADD_NETWORK", "2 reply 0\\n", "2 cmd PING", "2 reply PONG\\n"]);
    assert!(lines.contains(&"1 event <3>CTRL-EVENT-NETWORK-ADDED 0".into()), "{lines:?}");
    assert_eq!(recorder.stop().unwrap().connections, 2);
    bed.daemon.settle().unwrap();
    assert!(bed.daemon.monitors().is_empty(), "it has detached itself");
    assert_eq!(bed.output.recording().interfaces(), ["wlan0"]);
}

#[test]
fn secrets_can_be_left_out() {
    let bed = Bed::new(Script::wpa_supplicant());
    let recorder = bed.start(bed.options().redact(true));
    let client = bed.client();
    assert_eq!(client.ask("ADD_NETWORK"), "0\n");
    assert_eq!(client.ask("SET_NETWORK 0 psk \"correct horse\""), "OK\n");
    recorder.stop().unwrap();
    let commands = bed.daemon.received();
    assert!(commands.iter().any(|command| command.ends_with(b"\"correct horse\"")), "passed on");
    let lines = bed.output.lines();
    assert_eq!(lines[2], "1 cmd SET_NETWORK 0 psk ***************");
    let again = Directory::new();
    let _daemon = again.daemon(Script::replay(Replay::new(bed.output.recording()).unwrap()));
    assert_eq!(again.client().ask("SET_NETWORK 0 psk \"some other\""), "OK\n");
}

#[test]
fn it_says_why_it_can_not_start_or_go_on() {
    let directory = Directory::new();
    let start = |options| Recorder::start(options, io::sink());
    let listen = directory.path("recorded");
    let options = RecorderOptions::new(directory.path("wlan0")).listen(&listen);
    assert_eq!(start(options.clone()).unwrap_err().kind(), io::ErrorKind::NotFound);
    let daemon = directory.daemon(Script::wpa_supplicant());
    let occupied = RecorderOptions::new(daemon.path().unwrap()).listen(daemon.path().unwrap());
    assert_eq!(start(occupied).unwrap_err().kind(), io::ErrorKind::AddrInUse);
    daemon.abandon();
    assert_eq!(start(options.clone()).unwrap_err().kind(), io::ErrorKind::ConnectionRefused);

    let daemon = directory.daemon(Script::wpa_supplicant());
    struct Full;
    impl Write for Full {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::StorageFull.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let recorder = Recorder::start(options, Full).unwrap();
    directory.client_of(&listen).send("PING");
    assert!(recorder.wait_for_end(LONG), "a recording with a hole is none");
    assert_eq!(recorder.stop().unwrap_err().kind(), io::ErrorKind::StorageFull);
    drop(daemon);
    assert!(!listen.exists());
}

#[test]
fn the_socket_is_as_open_as_the_daemons() {
    use std::os::unix::fs::PermissionsExt;
    let bed = Bed::new(Script::wpa_supplicant().socket_mode(0o700));
    let _recorder = bed.start(bed.options());
    let mode = std::fs::metadata(bed.recorded()).unwrap().permissions().mode();
    assert_eq!(mode & 0o7777, 0o700);
}

/// Runs itself again as a process of its own, where no other test opens anything meanwhile.
#[test]
fn nothing_is_left_behind() {
    const MARK: &str = "HOSTAP_CTRL_SIM_ALONE";
    if std::env::var_os(MARK).is_none() {
        let program = std::env::current_exe().unwrap();
        let arguments = ["--exact", "nothing_is_left_behind", "--test-threads=1"];
        let output = std::process::Command::new(program).args(arguments).env(MARK, "1").output();
        let output = output.unwrap();
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && text.contains("1 passed"), "{text}");
        return;
    }
    let descriptors = || std::fs::read_dir("/proc/self/fd").unwrap().count();
    let before = descriptors();
    {
        let bed = Bed::new(Script::wpa_supplicant());
        let running = descriptors();
        let recorder = bed.start(bed.options().monitor(true));
        for _ in 0..50 {
            let client = bed.client();
            assert_eq!(client.ask("PING"), "PONG\n");
            std::fs::remove_file(client.path.as_ref().unwrap()).unwrap();
        }
        until("clients that have gone are forgotten", || leftovers().len() == 1);
        let _attached = bed.client();
        assert_eq!(_attached.ask("ATTACH"), "OK\n");
        assert_eq!(recorder.stop().unwrap().connections, 52);
        drop(_attached);
        assert_eq!(descriptors(), running);
        let dropped = bed.start(bed.options());
        assert_eq!(bed.client().ask("PING"), "PONG\n");
        drop(dropped);
        assert!(leftovers().is_empty(), "{:?}", leftovers());
        assert!(!bed.recorded().exists());
        assert_eq!(descriptors(), running);
    }
    assert_eq!(descriptors(), before);
}
