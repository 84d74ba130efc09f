//! Access points: all of a hostapd at once, another channel and WPS, and a station's signal beside
//! one, on a simulated world.

mod common;

use common::{Ended, Place, Running};
use hostap_ctrl_sim::{AccessPoint, Hostapd, Supplicant, World};

const PASSWORD: &str = "correct horse";
const STATION: &str = "02:00:00:00:70:01";

struct Lab {
    place: Place,
    world: World,
}

impl Lab {
    fn new() -> Self {
        let place = Place::new();
        let guests = AccessPoint::new("Guests").wpa2(PASSWORD).signal(-60).wps(None);
        let staff = AccessPoint::new("Staff").wpa2(PASSWORD).frequency(2462);
        let world = World::builder()
            .hostapd(Hostapd::new("ap0", guests).interface("ap1", staff))
            .supplicant(Supplicant::new("wlan0").address([2, 0, 0, 0, 0x70, 1]))
            .start(place.path(""))
            .unwrap();
        Self { place, world }
    }

    /// hostapd's global socket.
    fn everything(&self, arguments: &[&str]) -> std::process::Command {
        let global = self.place.text("hostapd/global");
        self.place.command(&[&["-g", &global], arguments].concat())
    }

    fn access_point(&self, arguments: &[&str]) -> std::process::Command {
        let directory = self.place.text("hostapd");
        self.place.command(&[&["-p", &directory, "-i", "ap0"], arguments].concat())
    }

    /// Not checked for what is left: another program may run beside it.
    fn station(&self, arguments: &[&str]) -> Ended {
        let directory = self.place.text("wpa_supplicant");
        let mut command = self.place.command(&["-p", &directory, "-i", "wlan0"]);
        common::finish(command.args(arguments).env("WPACTL_PASSWORD", PASSWORD))
    }
}

#[test]
fn all_access_points_at_once() {
    let lab = Lab::new();
    let list = |arguments: &[&str]| {
        common::finish(&mut lab.everything(&[&["stations"], arguments].concat()))
    };
    assert_eq!(list(&[]).done(), "no station is there\n");
    let follow = ["stations", "--follow", "--json", "--count", "3"];
    let mut follow = Running::new(&mut lab.everything(&follow));
    assert_eq!(follow.object()["type"], "following");
    for name in ["ap0", "ap1"] {
        let object = follow.object();
        assert_eq!((&object["type"], &object["interface"]), (&"appeared".into(), &name.into()));
    }
    let mut next = |kind: &str, interface: &str| {
        let object = follow.object();
        assert_eq!((&object["type"], &object["interface"]), (&kind.into(), &interface.into()));
        assert_eq!(object["address"], STATION, "{object}");
    };
    lab.station(&["connect", "Staff"]).done();
    next("joined", "ap1");
    let table = list(&[]).done();
    assert!(table.starts_with("INTERFACE") && table.contains("\nap1        02:00:"), "{table}");
    let objects = list(&["--json"]).objects();
    assert_eq!(objects.len(), 1);
    assert_eq!((&objects[0]["interface"], &objects[0]["type"]), (&"ap1".into(), &"station".into()));
    lab.station(&["connect", "Guests"]).done();
    // It may be heard at the new access point first.
    next_two(&mut follow, [("joined", "ap0"), ("left", "ap1")]);
    let ended = follow.finish();
    assert!(ended.code == Some(0) && ended.err.is_empty(), "{ended:?}");
    let one = common::finish(&mut lab.everything(&["-i", "ap0", "stations", "--json"]));
    assert_eq!(one.objects()[0]["address"], STATION, "{one:?}");
    let which = common::finish(&mut lab.everything(&["stations", "deauthenticate", STATION]));
    assert!(which.code == Some(2) && which.err.contains("with -i"), "{which:?}");
    lab.place.check_clean();
}

/// Both come, in any order.
fn next_two(follow: &mut Running, wanted: [(&str, &str); 2]) {
    let mut seen = [(); 2].map(|()| {
        let object = follow.object();
        let word = |key: &str| object[key].as_str().unwrap_or_default().to_owned();
        (word("type"), word("interface"))
    });
    let mut wanted = wanted.map(|(kind, interface)| (kind.to_owned(), interface.to_owned()));
    seen.sort();
    wanted.sort();
    assert_eq!(seen, wanted);
}

#[test]
fn another_channel() {
    let lab = Lab::new();
    let switch = |arguments: &[&str]| {
        let command = [&["stations", "channel-switch"], arguments].concat();
        common::finish(&mut lab.access_point(&command))
    };
    assert_eq!(switch(&["2437", "--with", "ht"]).done(), "now on channel 6 (2437 MHz)\n");
    let objects = switch(&["2412", "--beacons", "1", "--json"]).objects();
    assert_eq!(objects[0]["type"], "switched");
    assert_eq!((&objects[0]["frequency"], &objects[0]["asked_for"]), (&2412.into(), &true.into()));
    let nowhere = switch(&["1234", "--json"]);
    assert_ne!(nowhere.code, Some(0), "{nowhere:?}");
    nowhere.error();
    let wide = switch(&["5180", "--width", "80"]);
    assert!(wide.code == Some(2) && wide.err.contains("--center"), "{wide:?}");
    lab.place.check_clean();
}

#[test]
fn a_device_is_let_in_by_button_and_by_pin() {
    let lab = Lab::new();
    let mut button = Running::new(&mut lab.access_point(&["wps", "button", "--json"]));
    assert_eq!(button.object()["step"], "waiting");
    let ended = lab.station(&["wps", "button"]);
    assert!(ended.code == Some(0) && ended.out.contains("connected"), "{ended:?}");
    let ended = button.finish();
    let registered = ended.objects().pop().unwrap();
    assert_eq!((ended.code, &registered["address"]), (Some(0), &STATION.into()), "{ended:?}");
    assert_eq!(registered["type"], "registered");

    let mut pin = Running::new(&mut lab.access_point(&["wps", "pin", "1234-5670", "--json"]));
    assert_eq!(pin.object()["step"], "waiting");
    let wrong = lab.station(&["wps", "pin", "50785490"]);
    assert!(wrong.code != Some(0) && wrong.err.contains("wrong PIN"), "{wrong:?}");
    let right = lab.station(&["wps", "pin", "12345670"]);
    assert_eq!(right.code, Some(0), "{right:?}");
    let objects = pin.finish().objects();
    let wrong = objects.iter().find(|object| object["step"] == "failed").unwrap();
    assert_eq!(wrong["wrong_pin"], true);
    assert_eq!(objects.last().unwrap()["type"], "registered");

    let none = common::finish(&mut lab.access_point(&["wps", "pin"]));
    assert_eq!(none.code, Some(2), "{none:?}");
    assert_eq!(common::finish(&mut lab.access_point(&["wps", "cancel"])).done(), "called off\n");
    lab.place.check_clean();
}

#[test]
fn the_signal_is_followed_until_the_connection_ends() {
    let lab = Lab::new();
    lab.station(&["connect", "Guests"]).done();
    let directory = lab.place.text("wpa_supplicant");
    let mut command = lab.place.command(&["-p", &directory, "-i", "wlan0", "signal", "--json"]);
    let mut follow = Running::new(command.args(["--follow", "--interval", "0.05"]));
    let first = follow.object();
    assert_eq!((&first["type"], &first["level"]), (&"signal".into(), &(-60).into()));
    lab.world.access_point("Guests").unwrap().set_signal(-71);
    while follow.object()["level"] != -71 {}
    lab.station(&["disconnect"]).done();
    let ended = follow.finish();
    let error = ended.error();
    assert_eq!((ended.code, error["kind"].as_str()), (Some(1), Some("not-connected")));

    lab.station(&["connect", "Guests"]).done();
    let mut command = lab.place.command(&["-p", &directory, "-i", "wlan0", "signal", "--follow"]);
    let mut follow = Running::new(&mut command);
    assert!(follow.line().contains(" dBm"));
    follow.signal("INT");
    assert_eq!(follow.finish().code, Some(0));
    lab.place.check_clean();
}
