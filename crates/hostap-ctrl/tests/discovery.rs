//! Finding daemons.

mod common;

use std::os::unix::net::UnixDatagram;
use std::time::{Duration, Instant};

use common::{LONG, Place, SHORT};
use hostap_ctrl::discovery::{
    control_sockets, default_control_sockets, probe, remove_leftover_client_sockets, wait_for,
};
use hostap_ctrl::{DaemonKind, ErrorKind};
use hostap_ctrl_sim::{Daemon, Script, Step, Transport};

#[test]
fn sockets_of_daemons_are_found_and_nothing_else() {
    let place = Place::new();
    let file = |name: &str| place.path().join(name);
    let _sockets = ["wlan1", "p2p-dev-wlan0", "global"].map(|name| UnixDatagram::bind(file(name)));
    let _daemon = place.daemon(Script::wpa_supplicant());
    let _client = place.client().open().unwrap();
    std::fs::write(file("wlan9"), "").unwrap();
    std::fs::create_dir(file("directory")).unwrap();
    let found = control_sockets(place.path()).unwrap();
    let names: Vec<_> = found.iter().map(|socket| socket.interface.to_str().unwrap()).collect();
    assert_eq!(names, ["global", "p2p-dev-wlan0", "wlan0", "wlan1"]);
    assert_eq!(found[2].path, place.socket());
    assert!(found[1].is_p2p_device() && !found[2].is_p2p_device());
    default_control_sockets();
}

#[test]
fn a_directory_that_is_not_there_is_told() {
    let error = control_sockets("/nonexistent/wpa").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NoDaemon);
    let text =
        "no directory /nonexistent/wpa: is the daemon running with ctrl_interface set to it?";
    assert_eq!(error.to_string(), text);
    let error = control_sockets("/etc/passwd").unwrap_err();
    assert_eq!(error.to_string(), "/etc/passwd is not a directory");
}

#[test]
fn a_directory_of_clients_is_not_taken_for_the_daemons() {
    let error = remove_leftover_client_sockets("/nonexistent").unwrap_err();
    let text = "no directory /nonexistent: name the one in which clients make their own sockets, \
        which is /tmp unless they are told another one";
    assert_eq!((error.kind(), error.to_string()), (ErrorKind::System, text.into()));
    assert_eq!(std::io::Error::from(error).kind(), std::io::ErrorKind::NotFound);
}

#[test]
fn each_kind_of_daemon_is_told_from_the_others() {
    let place = Place::new();
    let global = |unknown: &str| {
        Script::new()
            .on("INTERFACES", [Step::reply("wlan0\nwlan1\n")])
            .on("IFNAME", [Step::reply(unknown)])
    };
    for (script, kind) in [
        (Script::wpa_supplicant(), DaemonKind::WpaSupplicant),
        (Script::hostapd(), DaemonKind::Hostapd),
        (global("UNKNOWN COMMAND\n"), DaemonKind::WpaSupplicantGlobal),
        (global("FAIL\n"), DaemonKind::HostapdGlobal),
    ] {
        let _daemon = place.daemon(script);
        let found = probe(place.socket()).unwrap();
        assert_eq!(found.kind, kind);
        let is_global = matches!(kind, DaemonKind::WpaSupplicantGlobal | DaemonKind::HostapdGlobal);
        assert_eq!(found.interfaces, if is_global { vec!["wlan0", "wlan1"] } else { vec![] });
    }
}

#[test]
fn a_socket_is_waited_for() {
    let place = Place::new();
    drop(UnixDatagram::bind(place.socket()).unwrap());
    let start = Instant::now();
    let error = wait_for(place.socket(), SHORT).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NoDaemon);
    assert!(start.elapsed() >= SHORT && start.elapsed() < LONG);
    let later = place.path().join("later");
    std::thread::scope(|scope| {
        let path = later.join("wlan0");
        let waiting = scope.spawn(|| wait_for(later.join("wlan0"), LONG));
        std::thread::sleep(Duration::from_millis(50));
        std::fs::create_dir(&later).unwrap();
        let daemon = Daemon::start(Transport::unix(path), Script::new()).unwrap();
        waiting.join().unwrap().unwrap();
        drop(daemon);
    });
    let too_long = place.path().join("x".repeat(200));
    assert_eq!(wait_for(too_long, LONG).unwrap_err().kind(), ErrorKind::InvalidEndpoint);
}

#[test]
fn leftovers_are_removed_and_the_living_stay() {
    let place = Place::new();
    let _daemon = place.daemon(Script::wpa_supplicant());
    let mut client = place.client().open().unwrap();
    for name in ["wpa_ctrl_1-1", "wpa_ctrl_99999-7", "wpa_ctrl_x-1", "other"] {
        drop(UnixDatagram::bind(place.path().join(name)).unwrap());
    }
    std::fs::write(place.path().join("wpa_ctrl_2-2"), "").unwrap();
    assert_eq!(remove_leftover_client_sockets(place.path()).unwrap(), 2);
    assert_eq!(client.request(b"PING").unwrap(), b"PONG\n");
    let left = ["wpa_ctrl_2-2", "wpa_ctrl_x-1", "other"];
    assert!(left.iter().all(|name| place.path().join(name).exists()));
}
