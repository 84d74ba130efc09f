//! What a request costs, counted by strace, and that interrupted system calls do it no harm, which
//! strace injects. The test program runs itself under strace for that.

mod common;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use common::Place;
use hostap_ctrl::{Client, Monitor};
use hostap_ctrl_sim::{Daemon, Script, Transport};

/// Tells the program, run again, where the daemon listens and how many requests to make.
const DAEMON: &str = "HOSTAP_CTRL_TEST_DAEMON";
const COUNT: &str = "HOSTAP_CTRL_TEST_COUNT";
/// Makes it read events, too.
const MONITOR: &str = "HOSTAP_CTRL_TEST_MONITOR";
/// Gives the client something to ask while it waits.
const INTERRUPTION: &str = "HOSTAP_CTRL_TEST_INTERRUPTION";

/// Not a test of its own: what is run under strace.
#[test]
fn requests_in_turn() {
    let (Ok(daemon), Ok(count)) = (std::env::var(DAEMON), std::env::var(COUNT)) else { return };
    let limit = Duration::from_secs(5);
    let mut builder = Client::builder(daemon.as_str()).time_limit(limit);
    if std::env::var(INTERRUPTION).is_ok() {
        builder = builder.interruption(|| false);
    }
    let mut client = builder.open().unwrap();
    for _ in 0..count.parse().unwrap() {
        assert_eq!(client.request(b"PING").unwrap(), b"PONG\n");
    }
    assert_eq!(client.reconnections(), 0);
    if std::env::var(MONITOR).is_ok() {
        let mut monitor = Monitor::open(daemon.as_str()).unwrap();
        let mut attached = client.attach().unwrap();
        assert_eq!(attached.request(b"SCAN").unwrap(), b"OK\n");
        let second = Duration::from_secs(5);
        let started = "CTRL-EVENT-SCAN-STARTED ";
        assert_eq!(attached.next_event(second).unwrap().unwrap().text(), started);
        let item = monitor.next_within(second).unwrap().unwrap();
        assert_eq!(item.event().unwrap().text(), started);
    }
}

/// How often each system call was made.
fn run(daemon: &str, count: usize, more: &[&str], monitor: bool) -> BTreeMap<String, usize> {
    run_with(daemon, count, more, if monitor { &[MONITOR] } else { &[] })
}

fn run_with(
    daemon: &str,
    count: usize,
    more: &[&str],
    settings: &[&str],
) -> BTreeMap<String, usize> {
    let place = Place::new();
    let log = place.path().join("strace");
    let mut command = Command::new("strace");
    command.args(["-f", "-qq", "-o"]).arg(&log).args(more).arg(std::env::current_exe().unwrap());
    command.args(["--exact", "requests_in_turn", "--test-threads=1"]);
    command.env(DAEMON, daemon).env(COUNT, count.to_string());
    for setting in settings {
        command.env(setting, "1");
    }
    let output = command.output().expect("strace is needed: install the package of that name");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    calls(&log)
}

fn calls(log: &Path) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for line in std::fs::read_to_string(log).unwrap().lines() {
        let Some((_, call)) = line.trim().split_once(char::is_whitespace) else { continue };
        if let Some((name, _)) = call.trim().split_once('(') {
            *counts.entry(name.to_string()).or_default() += 1;
        }
    }
    counts
}

#[test]
fn a_request_is_two_system_calls() {
    let place = Place::new();
    let _unix = place.daemon(Script::wpa_supplicant());
    let udp = Daemon::start(Transport::udp(), Script::wpa_supplicant()).unwrap();
    let unix = place.socket().display().to_string();
    let udp = format!("udp:{}", udp.address().udp_address().unwrap());
    for (daemon, sending) in [(unix, "sendto"), (udp, "sendmsg")] {
        let (few, many) = (run(&daemon, 10, &[], false), run(&daemon, 210, &[], false));
        let total = |counts: &BTreeMap<String, usize>| counts.values().sum::<usize>();
        let more = |name: &str| many[name] - few.get(name).copied().unwrap_or(0);
        assert_eq!((more(sending), more("recvfrom")), (200, 200), "{few:?} {many:?}");
        // The program's own calls, such as for memory, differ by one or another.
        assert!(total(&many) - total(&few) <= 405, "{few:?} {many:?}");
    }
}

#[test]
fn a_hook_to_ask_costs_no_system_call() {
    let place = Place::new();
    let _daemon = place.daemon(Script::wpa_supplicant());
    let daemon = place.socket().display().to_string();
    let total = |count| -> usize { run_with(&daemon, count, &[], &[INTERRUPTION]).values().sum() };
    let (few, many) = (total(10), total(210));
    assert!(many - few <= 405, "{few} {many}");
}

#[test]
fn interrupted_system_calls_are_made_again() {
    let place = Place::new();
    let _daemon = place.daemon(Script::wpa_supplicant());
    let daemon = place.socket().display().to_string();
    let inject = |call: &str, every: usize| format!("inject={call}:error=EINTR:when=1+{every}");
    let (sends, receives, polls) = (inject("sendto", 3), inject("recvfrom", 2), inject("poll", 2));
    let more = ["-e", &sends, "-e", &receives, "-e", &polls];
    let counts = run(&daemon, 100, &more, true);
    assert!(counts["recvfrom"] >= 200 && counts["sendto"] >= 130, "{counts:?}");
}
