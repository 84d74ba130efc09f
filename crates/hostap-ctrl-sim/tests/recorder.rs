//! The recorder between a daemon and its clients.

mod common;

use std::io::{self, Write};
use std::os::unix::net::UnixDatagram;
use std::time::Duration;

use common::recorded::{Bed, until};
use common::{Client, Directory, LONG, unique};
use hostap_ctrl_sim::recording::EntryKind;
use hostap_ctrl_sim::{Pattern, Recorder, RecorderOptions, Replay, Report, Script, Step};

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
    bed.daemon.restart(Duration::from_secs(1)).unwrap();
    until("the recorder's socket goes", || !bed.recorded().exists());
    assert_eq!(recorder.ask("PING").unwrap_err().kind(), io::ErrorKind::NotConnected);
    until("the recorder's socket comes", || bed.recorded().exists());
    assert_eq!(client.try_send("PING").unwrap_err().kind(), io::ErrorKind::ConnectionRefused);
    assert_eq!(bed.client().ask("PING"), "PONG\n");
    assert!(bed.daemon.wait_for_monitors(1, LONG), "attached again");
    assert_eq!(recorder.stop().unwrap().losses, 1);
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
