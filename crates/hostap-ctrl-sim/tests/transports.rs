//! The daemon on every transport: addresses, files, leftovers, cookies.

mod common;

use std::fs;
use std::io::ErrorKind;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixDatagram;
use std::time::Instant;

use common::{Client, Directory, LONG, unique};
use hostap_ctrl_sim::{CookieRule, Daemon, Peer, Script, Step, Transport};

fn udp(script: Script) -> Daemon {
    Daemon::start(Transport::udp(), script).unwrap()
}

fn client_of(daemon: &Daemon) -> Client {
    Client::udp(daemon.address().udp_address().unwrap())
}

#[test]
fn a_path() {
    let directory = Directory::new();
    let daemon = directory.daemon(Script::wpa_supplicant());
    let client = directory.client();
    assert_eq!(client.ask("PING"), "PONG\n");
    let log = daemon.wait_for_count(2, LONG).unwrap();
    assert_eq!(log[0].peer, Peer::Path(client.path.clone().unwrap()));
    assert!(log[0].is_received() && log[1].is_sent() && log[0].at <= log[1].at);
    assert_eq!(daemon.received(), [b"PING"]);
    daemon.stop();
    assert!(!daemon.is_running() && !directory.files().contains(&"wlan0".to_string()));
    assert_eq!(client.try_send("PING").unwrap_err().kind(), ErrorKind::ConnectionRefused);
    assert_eq!(daemon.log().len(), 2, "the log stays readable");
}

#[test]
fn an_abstract_name_is_padded_as_hostap_does() {
    let name = unique("sim");
    let daemon = Daemon::start(Transport::abstract_name(&name), Script::wpa_supplicant()).unwrap();
    let client = Client::abstract_name(&name);
    assert_eq!(client.ask("PING"), "PONG\n");
    assert!(matches!(daemon.log()[0].peer, Peer::Abstract(_)));
    let table = fs::read_to_string("/proc/net/unix").unwrap();
    let line = table.lines().find(|line| line.contains(&name)).unwrap();
    let shown = line.split_whitespace().last().unwrap();
    assert_eq!(shown.len(), 108, "an `@` for each of the NULs, the first one included");
    assert_eq!(shown, format!("@{name}{}", "@".repeat(107 - name.len())));
}

#[test]
fn names_that_cannot_be() {
    for transport in [
        Transport::abstract_name(""),
        Transport::abstract_name("x".repeat(108)),
        Transport::unix(format!("/tmp/{}", "x".repeat(108))),
    ] {
        let error = Daemon::start(transport, Script::new()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
    }
    let error = Daemon::start(Transport::unix("/nonexistent/wlan0"), Script::new()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
}

#[test]
fn the_longest_abstract_name_works() {
    let name = format!("{:x<107}", unique("sim"));
    let _daemon = Daemon::start(Transport::abstract_name(&name), Script::wpa_supplicant()).unwrap();
    assert_eq!(Client::abstract_name(&name).ask("PING"), "PONG\n");
}

#[test]
fn an_unbound_client_gets_nothing() {
    let directory = Directory::new();
    let daemon = directory.daemon(Script::wpa_supplicant());
    let client = UnixDatagram::unbound().unwrap();
    client.send_to(b"PING", daemon.path().unwrap()).unwrap();
    let log = daemon.wait_for_count(2, LONG).unwrap();
    assert_eq!(log[1].peer, Peer::Unnamed);
    assert!(!log[1].is_sent());
    assert_eq!(directory.client().ask("PING"), "PONG\n");
}

#[test]
fn the_files_mode() {
    let directory = Directory::new();
    let mode =
        |name: &str| fs::metadata(directory.path(name)).unwrap().permissions().mode() & 0o7777;
    let daemon = directory.daemon(Script::new());
    assert_eq!(mode("wlan0"), 0o770);
    drop(daemon);
    let _daemon = directory.daemon(Script::new().socket_mode(0o400));
    assert_eq!(mode("wlan0"), 0o400);
}

#[test]
fn a_leftover_is_replaced_a_living_daemon_is_not() {
    let directory = Directory::new();
    directory.daemon(Script::new()).abandon();
    assert_eq!(directory.files(), ["wlan0"]);
    let client = UnixDatagram::unbound().unwrap();
    let refused = client.connect(directory.path("wlan0")).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::ConnectionRefused);

    let daemon = directory.daemon(Script::wpa_supplicant());
    let second = Daemon::start(daemon.address().clone(), Script::new()).unwrap_err();
    assert_eq!(second.kind(), ErrorKind::AddrInUse);
    assert!(second.to_string().contains("another process listens"), "{second}");
    assert_eq!(directory.client().ask("PING"), "PONG\n");

    fs::write(directory.path("file"), "kept").unwrap();
    let file = Transport::unix(directory.path("file"));
    let error = Daemon::start(file, Script::new()).unwrap_err();
    assert!(error.to_string().contains("not a socket"), "{error}");
    assert_eq!(fs::read_to_string(directory.path("file")).unwrap(), "kept");
}

#[test]
fn a_path_that_became_somebody_elses_is_not_removed() {
    let directory = Directory::new();
    let daemon = directory.daemon(Script::new());
    fs::remove_file(directory.path("wlan0")).unwrap();
    fs::write(directory.path("wlan0"), "other").unwrap();
    drop(daemon);
    assert_eq!(directory.files(), ["wlan0"]);
}

#[test]
fn udp_needs_its_cookie() {
    for transport in [Transport::udp(), Transport::udp_ipv6()] {
        let daemon = Daemon::start(transport, Script::wpa_supplicant()).unwrap();
        let client = client_of(&daemon);
        let cookie = client.cookie();
        let digits = cookie.strip_prefix("COOKIE=").unwrap();
        assert!(digits.len() == 16 && digits.bytes().all(|b| b"0123456789abcdef".contains(&b)));
        assert_eq!(u64::from_str_radix(digits, 16).unwrap().to_be_bytes(), daemon.cookie());
        assert_eq!(client.ask(format!("{cookie} PING")), "PONG\n");
        assert_eq!(client.ask(format!("{cookie} IFNAME")), "wlan0");
        assert_eq!(client.ask(format!("COOKIE={}  PING", digits.to_uppercase())), "PONG\n");
        client.send("PING");
        client.send("COOKIE=0000000000000000 PING");
        client.send("COOKIE=zz PING");
        client.assert_silent();
        assert_eq!(client.ask(format!("{cookie} GET_COOKIE")), "UNKNOWN COMMAND\n");
        assert_eq!(daemon.received().last().unwrap(), format!("{cookie} GET_COOKIE").as_bytes());
    }
}

#[test]
fn udp_input_is_cut_not_dropped() {
    let daemon = udp(Script::wpa_supplicant());
    let client = client_of(&daemon);
    let cookie = client.cookie();
    assert_eq!(client.ask(format!("{cookie} {}", "A".repeat(9000))), "UNKNOWN COMMAND\n");
}

#[test]
fn other_rules_for_cookies() {
    let cookie = [1, 2, 3, 4, 5, 6, 7, 8];
    let old = udp(Script::wpa_supplicant().cookie_rule(CookieRule::Optional).cookie(cookie));
    let client = client_of(&old);
    assert_eq!(client.ask("PING"), "PONG\n");
    assert_eq!(client.cookie(), "COOKIE=0102030405060708");
    assert_eq!(client.ask("COOKIE=0102030405060708 PING"), "PONG\n");

    let off = udp(Script::wpa_supplicant().cookie_rule(CookieRule::Off));
    assert_eq!(client_of(&off).ask("GET_COOKIE"), "UNKNOWN COMMAND\n");

    let odd = udp(Script::wpa_supplicant().on("GET_COOKIE", [Step::reply("COOKIE=short")]));
    assert_eq!(client_of(&odd).cookie(), "COOKIE=short");
    let counted = udp(Script::wpa_supplicant().on("GET_COOKIE", [Step::BehaveTwice]));
    let client = client_of(&counted);
    assert_eq!(client.cookie(), client.receive());
}

#[test]
fn rules_see_commands_without_their_cookie() {
    let daemon = udp(Script::new().on("PING", [Step::reply("rule\n")]));
    let client = client_of(&daemon);
    let cookie = client.cookie();
    assert_eq!(client.ask(format!("{cookie} PING")), "rule\n");
}

#[test]
fn udp_monitors() {
    let daemon = udp(Script::wpa_supplicant());
    let client = client_of(&daemon);
    let cookie = client.cookie();
    assert_eq!(client.ask(format!("{cookie} ATTACH")), "OK\n");
    assert!(matches!(daemon.monitors()[..], [Peer::Udp(_)]));
    assert_eq!(daemon.send_event("<3>HELLO ").unwrap(), 1);
    assert_eq!(client.receive(), "<3>HELLO ");
}

#[test]
fn stopping_is_prompt() {
    let directory = Directory::new();
    for transport in [Transport::udp(), Transport::unix(directory.path("wlan0"))] {
        let slow = [Step::delay(LONG), Step::reply("too late\n")];
        let daemon = Daemon::start(transport, Script::new().on("SLEEP", slow)).unwrap();
        if daemon.path().is_some() {
            directory.client().send("SLEEP");
            daemon.wait_for_received(1, LONG).unwrap();
        }
        let start = Instant::now();
        drop(daemon);
        // A busy machine may be slow; ten seconds of sleep would show.
        assert!(start.elapsed().as_millis() < 1000);
    }
}

#[test]
fn a_thousand_daemons_one_after_the_other() {
    let directory = Directory::new();
    for _ in 0..1000 {
        let daemon = directory.daemon(Script::wpa_supplicant());
        drop(daemon);
    }
    assert_eq!(directory.files(), [""; 0]);
    let open = fs::read_dir("/proc/self/fd").unwrap().count();
    assert!(open < 500, "{open} descriptors are open");
}
