//! Interruptions, WPS and Wi-Fi Direct, on a simulated world.

mod common;

use common::{Ended, Place, Running};
use hostap_ctrl_sim::{AccessPoint, P2pPeer, Supplicant, World};

const TELEVISION: &str = "02:00:00:00:50:01";

struct Lab {
    place: Place,
    world: World,
}

impl Lab {
    fn new() -> Self {
        Self::at_pace(0.01)
    }

    /// Seconds of the world for one of ours: slower where something is to be caught in the middle.
    fn at_pace(pace: f64) -> Self {
        let place = Place::new();
        let world = World::builder()
            .access_point(AccessPoint::new("Home").wpa2("correct horse").wps(None))
            .access_point(AccessPoint::new("Silent").silent())
            .supplicant(Supplicant::new("wlan0").p2p("Laptop"))
            .peer(P2pPeer::new([2, 0, 0, 0, 0x50, 1], "Television"))
            .pace(pace)
            .start(place.path(""))
            .unwrap();
        Self { place, world }
    }

    fn command(&self, arguments: &[&str]) -> std::process::Command {
        let directory = self.place.text("wpa_supplicant");
        self.place.command(&[&["-p", &directory, "-i", "wlan0"], arguments].concat())
    }

    fn run(&self, arguments: &[&str]) -> Ended {
        let ended = common::finish(&mut self.command(arguments));
        self.place.check_clean();
        ended
    }
}

#[test]
fn an_interrupted_connection_leaves_nothing() {
    for signal in ["INT", "TERM"] {
        let lab = Lab::at_pace(0.5);
        let mut connecting = Running::new(&mut lab.command(&["connect", "Silent", "--json"]));
        while connecting.object()["step"] != "authenticating" {}
        connecting.signal(signal);
        let ended = connecting.finish();
        let error = ended.objects().pop().unwrap();
        assert_eq!(
            (ended.code, error["kind"].as_str()),
            (Some(1), Some("interrupted")),
            "{ended:?}"
        );
        lab.place.check_clean();
        assert!(lab.run(&["networks"]).done().starts_with("no network"), "after SIG{signal}");
    }
}

#[test]
fn a_network_by_the_wps_button() {
    let lab = Lab::new();
    lab.world.access_point("Home").unwrap().push_button();
    let ended = lab.run(&["wps", "button", "--json"]);
    let objects = ended.objects();
    assert_eq!((ended.code, &objects[0]["step"]), (Some(0), &"searching".into()), "{ended:?}");
    assert_eq!(objects.last().unwrap()["type"], "connected");
    assert!(lab.run(&["status"]).done().starts_with("wlan0: connected to Home"));
    let odd = lab.run(&["wps", "pin", "123"]);
    assert_eq!(odd.code, Some(2), "{odd:?}");
}

#[test]
fn devices_are_found_and_connected_to() {
    let lab = Lab::new();
    let none = lab.run(&["p2p", "peers"]).done();
    assert!(none.starts_with("no device is known"), "{none}");
    let found = lab.run(&["p2p", "find", "--time", "1"]).done();
    assert_eq!(found, format!("{TELEVISION}  Television\n"));
    let peers = lab.run(&["p2p", "peers", "--json"]).objects();
    assert_eq!((&peers[0]["type"], &peers[0]["address"]), (&"peer".into(), &TELEVISION.into()));
    let ended = lab.run(&["p2p", "connect", TELEVISION, "--persistent", "--json"]);
    let group = ended.objects().pop().unwrap();
    assert_eq!((ended.code, &group["type"]), (Some(0), &"group".into()), "{ended:?}");
    let interface = group["interface"].as_str().unwrap();
    assert_eq!(lab.run(&["p2p", "remove", interface]).done(), "remove\n");
    let missing = lab.run(&["p2p", "remove", "p2p-wlan0-9", "--json"]);
    assert_eq!((missing.code, missing.error()["kind"].as_str()), (Some(6), Some("not-found")));
    let stored = lab.run(&["p2p", "groups"]).done();
    assert!(stored.contains("DIRECT-"), "{stored}");
    let odd = lab.run(&["p2p", "connect", "television"]);
    assert!(odd.code == Some(2) && odd.err.contains("six bytes in hex"), "{odd:?}");
}

#[test]
fn tasks_through_the_global_socket() {
    let lab = Lab::new();
    let global = lab.place.text("wpa_supplicant/global");
    let run = |arguments: &[&str]| {
        lab.place.run_bare(&[&["-g", &global, "-i", "wlan0"], arguments].concat())
    };
    assert!(run(&["scan", "--wait"]).done().contains("Home"));
    let file = lab.place.text("password");
    std::fs::write(&file, "correct horse").unwrap();
    let out = run(&["connect", "Home", "--password-file", &file]).done();
    assert!(out.contains("connected to Home"), "{out}");
    assert!(run(&["status"]).done().starts_with("wlan0: connected to Home"));
    assert!(run(&["networks"]).done().contains("Home"));
    let wrong = lab.place.run_bare(&["-g", &global, "-i", "wlan9", "status"]);
    assert_eq!(wrong.code, Some(1), "{wrong:?}");
}
