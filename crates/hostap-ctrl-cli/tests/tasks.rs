//! scan, networks, connect, signal and stations, on a simulated world.

mod common;

use common::{Ended, Place};
use hostap_ctrl_sim::{AccessPoint, Hostapd, Supplicant, World};

const PASSWORD: &str = "correct horse";

struct Lab {
    place: Place,
    _world: World,
}

impl Lab {
    fn new() -> Self {
        let place = Place::new();
        let world = World::builder()
            .access_point(AccessPoint::new("Home").wpa2(PASSWORD).frequency(2437).signal(-48))
            .access_point(AccessPoint::new("Café").wpa3(PASSWORD).frequency(5180).signal(-57))
            .access_point(AccessPoint::new("Air port").frequency(2462).signal(-40))
            .access_point(AccessPoint::new("Office").user("anna", PASSWORD).signal(-66))
            .access_point(AccessPoint::new("Grumpy").reject_association(17).signal(-72))
            .access_point(AccessPoint::new("Attic").wpa2(PASSWORD).hidden().signal(-79))
            .access_point(AccessPoint::new("\x1b[2J\nCTRL-EVENT-CONNECTED").signal(-84))
            .hostapd(Hostapd::new("ap0", AccessPoint::new("Guests").wpa2(PASSWORD).signal(-90)))
            .supplicant(Supplicant::new("wlan0").update_config(true))
            .start(place.path(""))
            .unwrap();
        Self { place, _world: world }
    }

    /// On the station.
    fn run(&self, arguments: &[&str]) -> Ended {
        self.run_with(&[], arguments)
    }

    fn run_with(&self, environment: &[(&str, &str)], arguments: &[&str]) -> Ended {
        let directory = self.place.text("wpa_supplicant");
        let mut command = self.place.command(&["-p", &directory, "-i", "wlan0"]);
        let command = command.args(arguments).envs(environment.iter().copied());
        let ended = common::finish(command);
        self.place.check_clean();
        ended
    }

    fn connect(&self, password: &str, arguments: &[&str]) -> Ended {
        self.run_with(&[("WPACTL_PASSWORD", password)], &[&["connect"], arguments].concat())
    }

    /// What is configured, and what of it may be used; which one is connected at the moment is for
    /// wpa_supplicant to decide, in its own time.
    fn configured(&self) -> Vec<(String, bool)> {
        let objects = self.run(&["networks", "--json"]).objects();
        let disabled =
            |network: &serde_json::Value| network["flags"].to_string().contains("\"DISABLED");
        objects.iter().map(|it| (format!("{} {}", it["id"], it["ssid"]), disabled(it))).collect()
    }

    fn networks(&self) -> String {
        self.run(&["networks"]).done()
    }
}

#[test]
fn a_scan_is_sorted_by_signal() {
    let lab = Lab::new();
    let before = lab.run(&["scan"]).done();
    assert!(before.starts_with("nothing has been heard"), "{before}");
    let table = lab.run(&["scan", "--wait"]).done();
    let ssids = ["SSID", "Air port", "Home", "Café", "Office", "Grumpy", "(hidden)"];
    for (line, ssid) in table.lines().zip(ssids) {
        assert!(line.contains(ssid), "{ssid}: {table}");
    }
    assert!(table.contains(r"\e[2J\nCTRL-EVENT-CONNECTED") && !table.contains('\x1b'), "{table:?}");
    let objects = lab.run(&["scan", "--json"]).objects();
    assert_eq!((&objects[1]["type"], &objects[1]["security"]), (&"bss".into(), &"WPA2".into()));
    assert_eq!((&objects[1]["signal"], &objects[1]["channel"]), (&(-48).into(), &6.into()));
}

#[test]
fn connecting_and_what_it_needs() {
    let lab = Lab::new();
    let out = lab.connect(PASSWORD, &["Home"]).done();
    assert!(out.contains("\nkeys agreed\nconnected to Home ("), "{out}");
    assert!(lab.run(&["status"]).done().starts_with("wlan0: connected to Home ("));
    assert!(lab.run(&["signal"]).done().starts_with("-48 dBm"));
    let object = &lab.run(&["signal", "--json"]).objects()[0];
    assert_eq!((&object["type"], &object["level"]), (&"signal".into(), &(-48).into()));
    // It is configured now: no password is needed.
    assert!(lab.run(&["connect", "Home"]).done().contains("connected before to Home"));
    let ended = lab.connect(PASSWORD, &["Café", "--json"]);
    let connected = ended.objects().pop().unwrap();
    assert_eq!((ended.code, &connected["type"]), (Some(0), &"connected".into()));
    assert_eq!(
        (&connected["key_management"], &connected["frequency"]),
        (&"SAE".into(), &5180.into())
    );
    let encoded = lab.connect(PASSWORD, &["--encoded", r"Caf\xc3\xa9", "--save"]);
    assert_eq!(encoded.code, Some(0), "{encoded:?}");
    assert!(lab.run(&["connect", "Air port"]).done().contains("connected to Air port"));
    let hidden = lab.connect(PASSWORD, &["Attic", "--hidden"]);
    assert!(hidden.code == Some(0) && hidden.out.contains("connected to Attic"), "{hidden:?}");
    assert_eq!(lab.run(&["disconnect"]).done(), "wlan0: disconnected\n");
    let refused = lab.run(&["signal", "--json"]);
    assert_eq!((refused.code, refused.error()["kind"].as_str()), (Some(1), Some("not-connected")));
}

#[test]
fn reasons_have_their_codes_and_leave_nothing() {
    let lab = Lab::new();
    lab.connect(PASSWORD, &["Home"]).done();
    let before = lab.configured();
    for (password, arguments, code, kind) in [
        ("wrong horse", &["Home"][..], 5, "wrong-key"),
        ("wrong horse", &["Guests"], 5, "wrong-key"),
        ("", &["Grumpy", "--open"], 7, "rejected"),
        (PASSWORD, &["Nowhere", "--timeout", "20"], 6, "not-found"),
        ("short", &["Home"], 2, "invalid-argument"),
        ("wrong horse", &["Office", "--identity", "anna"], 5, "wrong-key"),
    ] {
        let ended = lab.connect(password, &[arguments, &["--json"]].concat());
        let error = ended.objects().pop().unwrap();
        assert_eq!((ended.code, error["kind"].as_str()), (Some(code), Some(kind)), "{ended:?}");
        assert!(password.is_empty() || !ended.err.contains(password), "{ended:?}");
        assert_eq!(lab.configured(), before, "{arguments:?}");
    }
    for (password, arguments, configured, right) in [
        ("", &["Home", "--open"][..], "open", "; give its passphrase"),
        (PASSWORD, &["Air port"], "WPA2/WPA3", "; it has no passphrase: give none, if"),
    ] {
        let misplaced = lab.connect(password, arguments);
        let told = format!("it is there, but was configured as {configured}: ");
        assert!(misplaced.err.contains(&told) && misplaced.err.contains(right), "{misplaced:?}");
    }
    let nobody = lab.run(&["connect", "Nowhere"]);
    assert!(nobody.code == Some(6) && nobody.err.contains("no network Nowhere"), "{nobody:?}");
    let long = lab.run(&["connect", &"x".repeat(33)]);
    assert!(long.code == Some(2) && long.err.contains("1 to 32 bytes"), "{long:?}");
}

#[test]
fn accounts() {
    let lab = Lab::new();
    let out = lab.connect(PASSWORD, &["Office", "--identity", "anna"]);
    assert!(out.code == Some(0) && out.out.contains("\nlogged in\n"), "{out:?}");
    assert!(out.err.contains("without --ca-cert"), "{out:?}");
}

#[test]
fn passwords_from_files() {
    use std::io::Write as _;
    let lab = Lab::new();
    let file = lab.place.text("password");
    std::fs::write(&file, format!("{PASSWORD}\nmore")).unwrap();
    lab.run(&["connect", "Home", "--password-file", &file]).done();
    let directory = lab.place.text("wpa_supplicant");
    let mut command = lab.place.command(&["-p", &directory, "-i", "wlan0"]);
    let command = command.args(["connect", "Café", "--password-stdin"]);
    let mut child = command.stdin(std::process::Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(PASSWORD.as_bytes()).unwrap();
    assert!(child.wait().unwrap().success());
    let missing = lab.run(&["connect", "Home", "--new", "--password-file", "/nonexistent"]);
    assert!(missing.code == Some(2) && missing.err.contains("/nonexistent"), "{missing:?}");
}

#[test]
fn networks_are_changed_by_number_and_name() {
    let lab = Lab::new();
    assert!(lab.networks().starts_with("no network is configured"));
    for ssid in ["Home", "Café"] {
        lab.connect(PASSWORD, &[ssid]).done();
    }
    let objects = lab.run(&["networks", "--json"]).objects();
    assert_eq!((&objects[0]["type"], &objects[0]["ssid"]), (&"network".into(), &"Home".into()));
    assert_eq!(lab.run(&["networks", "disable", "Home"]).done(), "disable: 0\n");
    assert!(lab.networks().contains("Home  disabled"), "{}", lab.networks());
    assert_eq!(lab.run(&["networks", "enable", "0", "Café"]).done(), "enable: 0, 1\n");
    assert_eq!(
        lab.run(&["networks", "reorder", "Café", "Home", "--save"]).done(),
        "reorder: 1, 0\nsaved\n"
    );
    assert_eq!(lab.run(&["networks", "select", "Café"]).done(), "select: 1\n");
    assert_eq!(lab.run(&["networks", "save"]).done(), "saved\n");
    let missing = lab.run(&["networks", "forget", "Nowhere", "--json"]);
    assert_eq!((missing.code, missing.error()["kind"].as_str()), (Some(6), Some("not-found")));
    assert_eq!(lab.run(&["networks", "forget", "--all"]).done(), "forget: 0, 1\n");
    assert!(lab.networks().starts_with("no network is configured"));
}

#[test]
fn stations_come_and_go() {
    let lab = Lab::new();
    let directory = lab.place.text("hostapd");
    let ap = |arguments: &[&str]| {
        let start = ["-p", directory.as_str(), "-i", "ap0", "stations"];
        common::finish(&mut lab.place.command(&[&start[..], arguments].concat()))
    };
    assert_eq!(ap(&[]).done(), "no station is there\n");
    let mut command = lab.place.command(&["-p", &directory, "-i", "ap0"]);
    let mut follow =
        common::Running::new(command.args(["stations", "--follow", "--json", "--count", "2"]));
    assert_eq!(follow.object()["type"], "following");
    lab.connect_guest();
    let joined = follow.object();
    assert_eq!(joined["type"], "joined");
    let address = joined["address"].as_str().unwrap();
    assert!(ap(&[]).done().contains(address));
    assert_eq!(ap(&["--json"]).objects()[0]["address"], address);
    assert_eq!(ap(&["deauthenticate", address]).done(), format!("deauthenticate: {address}\n"));
    assert_eq!(follow.object()["type"], "left");
    follow.finish().done();
    assert_eq!(ap(&["acl", "deny", address]).done(), format!("deny: {address}\n"));
    assert!(ap(&["acl"]).done().contains(address));
    let odd = ap(&["deauthenticate", "02:00"]);
    assert!(odd.code == Some(2) && odd.err.contains("six bytes in hex"), "{odd:?}");
    let unknown = ap(&["deauthenticate", "02:00:00:00:77:77", "--json"]);
    assert_ne!(unknown.code, Some(2), "{unknown:?}");
}

impl Lab {
    /// Not checked for what is left: another program runs beside it.
    fn connect_guest(&self) {
        let directory = self.place.text("wpa_supplicant");
        let mut command = self.place.command(&["-p", &directory, "-i", "wlan0"]);
        let command = command.args(["connect", "Guests"]).env("WPACTL_PASSWORD", PASSWORD);
        common::finish(command).done();
    }
}
