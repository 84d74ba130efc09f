//! What other devices of Wi-Fi Direct ask, and services, on a simulated world.

mod common;

use common::{Ended, Place, Running};
use hostap_ctrl_sim::{P2pMethod, P2pPeer, P2pPeerHandle, Supplicant, World};

const TELEVISION: [u8; 6] = [2, 0, 0, 0, 0x50, 1];
const ADDRESS: &str = "02:00:00:00:50:01";
const MEDIA: &str = "urn:schemas-upnp-org:service:ContentDirectory:2";

struct Lab {
    place: Place,
    world: World,
}

impl Lab {
    fn new() -> Self {
        let place = Place::new();
        let television = P2pPeer::new(TELEVISION, "Television").label_pin("12345670");
        let world = World::builder()
            .supplicant(Supplicant::new("wlan0").p2p("Laptop"))
            .peer(television.upnp(0x10, MEDIA).bonjour(b"\x02_a\xc0\x0c\x00\x0c\x01", b"\x01b"))
            .pace(0.01)
            .start(place.path(""))
            .unwrap();
        Self { place, world }
    }

    fn television(&self) -> P2pPeerHandle {
        self.world.peer(TELEVISION).unwrap()
    }

    fn command(&self, arguments: &[&str]) -> std::process::Command {
        let directory = self.place.text("wpa_supplicant");
        self.place.command(&[&["-p", &directory, "-i", "wlan0", "p2p"], arguments].concat())
    }

    fn run(&self, arguments: &[&str]) -> Ended {
        let ended = common::finish(&mut self.command(arguments));
        self.place.check_clean();
        ended
    }

    /// `wpactl p2p requests`, which waits for some already.
    fn requests(&self, arguments: &[&str]) -> Running {
        let mut command = self.command(&[&["requests", "--json"], arguments].concat());
        let mut requests = Running::new(&mut command);
        assert_eq!(requests.object()["type"], "listening");
        requests
    }
}

#[test]
fn a_request_is_accepted_by_button() {
    let lab = Lab::new();
    let mut requests = lab.requests(&["--accept", "button", "--time", "600"]);
    lab.television().want_group(P2pMethod::Button);
    let request = requests.object();
    assert_eq!(
        (&request["type"], &request["peer"], &request["answer"]),
        (&"request".into(), &ADDRESS.into(), &"accept".into())
    );
    assert_eq!(request["kind"]["negotiation"]["password"], 4);
    let ended = requests.finish();
    let group = ended.objects().pop().unwrap();
    assert_eq!((ended.code, &group["type"]), (Some(0), &"group".into()), "{ended:?}");
    lab.place.check_clean();
}

#[test]
fn a_request_is_accepted_by_pin() {
    let lab = Lab::new();
    // The television shows a PIN; first without it, then with it.
    let mut requests = lab.requests(&["--accept", "pin"]);
    lab.television().prove(P2pMethod::Keypad);
    assert_eq!(requests.object()["kind"], "enter_pin");
    let ended = requests.finish();
    assert_eq!(ended.code, Some(2), "{ended:?}");
    assert!(ended.error()["message"].as_str().unwrap().contains("--pin"), "{ended:?}");

    let mut requests = lab.requests(&["--accept", "pin", "--pin", "12345670"]);
    lab.television().want_group(P2pMethod::Button);
    // By button: not what is accepted here.
    assert_eq!(requests.object()["answer"], "none");
    lab.television().prove(P2pMethod::Keypad);
    assert_eq!(requests.object()["answer"], "accept");
    let ended = requests.finish();
    let group = ended.objects().pop().unwrap();
    assert_eq!((ended.code, &group["type"]), (Some(0), &"group".into()), "{ended:?}");
}

#[test]
fn a_request_is_rejected() {
    let lab = Lab::new();
    let mut requests = lab.requests(&["--reject", "--time", "600"]);
    lab.television().want_group(P2pMethod::Button);
    assert_eq!(requests.object()["answer"], "reject");
    requests.signal("INT");
    let ended = requests.finish();
    assert_eq!(ended.code, Some(0), "{ended:?}");
    let mut requests = lab.requests(&[]);
    // Who was rejected is not heard any more; a device asks in another way.
    lab.television().want_group(P2pMethod::Button);
    lab.television().prove(P2pMethod::Button);
    let request = requests.object();
    assert_eq!((&request["kind"], &request["answer"]), (&"push_button".into(), &"none".into()));
}

#[test]
fn nothing_comes() {
    let lab = Lab::new();
    let waited = lab.run(&["requests", "--time", "1"]);
    assert_eq!(waited.done(), "waiting for requests\n");
    let waited = lab.run(&["requests", "--time", "1", "--accept", "button", "--json"]);
    assert_eq!((waited.code, &waited.error()["kind"]), (Some(4), &"timed-out".into()));
    let odd = lab.run(&["requests", "--reject", "--accept", "button"]);
    assert_eq!(odd.code, Some(2), "{odd:?}");
}

#[test]
fn services_are_offered_and_found() {
    let lab = Lab::new();
    assert_eq!(lab.run(&["offer", "--upnp", MEDIA]).done(), "offer\n");
    let bonjour = ["offer", "--bonjour", "025f61c00c000c01", "0162"];
    assert_eq!(lab.run(&bonjour).done(), "offer\n");
    assert_eq!(lab.run(&["offer", "--upnp", MEDIA, "--withdraw"]).done(), "withdraw\n");
    let missing = lab.run(&["offer", "--upnp", MEDIA, "--withdraw", "--json"]);
    assert_eq!((missing.code, &missing.error()["kind"]), (Some(6), &"not-found".into()));
    assert_eq!(lab.run(&["offer", "--nothing"]).done(), "nothing-offered\n");
    for odd in [&["offer"][..], &["offer", "--bonjour", "xy", "00"], &["offer", "--bonjour", "00"]]
    {
        assert_eq!(lab.run(odd).code, Some(2), "{odd:?}");
    }
    lab.run(&["find", "--time", "1"]).done();
    let services = lab.run(&["services", "--time", "2", "--peer", ADDRESS, "--json"]).objects();
    let data = |protocol: &str| {
        let service = services.iter().find(|service| service["protocol"] == protocol);
        service.and_then(|service| service["data"].as_str()).map(str::to_owned)
    };
    assert_eq!(data("bonjour").as_deref(), Some("025f61c00c000c010162"), "{services:?}");
    assert!(data("upnp").is_some_and(|data| data.starts_with("1075726e")), "{services:?}");
}
