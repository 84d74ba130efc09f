//! Groups, what others ask, and services, against what real daemons said.

mod p2p_common;

use std::time::Duration;

use hostap_ctrl::p2p::{
    ConnectFailure, ConnectStep, GroupEnd, GroupEvent, GroupRole, Incoming, InvitationAnswer,
    InviteOptions, LocalService, Method, PairingAnswer, PairingQuestion, PeerStatus, Pin,
    RequestKind, ServiceProtocol, ServiceQuery,
};
use hostap_ctrl_sim::{Pattern, Step};
use p2p_common::{Faces, LONG, Place, address, events, quiet, then};

const OWNER: &str = "transcripts/p2p-dev-wlan3.mon.jsonl";
const CLIENT: &str = "transcripts/p2p-dev-wlan2.mon.jsonl";
const OWNER_GLOBAL: &str = "transcripts/wpas3-global.mon.jsonl";

fn send(place: &Place, told: &[String]) {
    for event in told {
        place.daemon.send_event(event).unwrap();
    }
}

#[test]
fn groups_start_have_members_and_stop() {
    for (file, socket) in [(OWNER, "p2p-dev-wlan0"), (OWNER_GLOBAL, "global")] {
        let told = events(file, "P2P-GROUP-STARTED p2p-wlan3-0", "P2P-GROUP-REMOVED");
        Faces::each(|faces| {
            let place = Place::named(socket, quiet());
            let mut groups = place.open(faces).groups().unwrap();
            assert!(place.daemon.wait_for_monitors(1, LONG));
            send(&place, &told);
            let GroupEvent::Started(group) = groups.one() else { panic!("not started") };
            assert_eq!((group.interface(), group.role()), ("p2p-wlan3-0".into(), GroupRole::Owner));
            let GroupEvent::Joined(member) = groups.one() else { panic!("nobody joined") };
            assert_eq!(member.device, Some(address(2)));
            assert_eq!(member.group.as_deref(), Some(&b"p2p-wlan3-0"[..]));
            let GroupEvent::Left(left) = groups.one() else { panic!("nobody left") };
            assert_eq!(left, member);
            let GroupEvent::Stopped { interface, role, reason, .. } = groups.one() else {
                panic!("not stopped")
            };
            assert_eq!((&interface[..], role), (&b"p2p-wlan3-0"[..], GroupRole::Owner));
            assert_eq!(reason, GroupEnd::Requested);
        });
    }
}

#[test]
fn an_access_point_of_a_station_is_no_group() {
    let joined = "<3>AP-STA-CONNECTED 46:00:00:00:02:00";
    let others = [format!("IFNAME=wlan0 {joined}"), format!("IFNAME=p2p-wlan0-0 {joined}")];
    let there = Step::reply("p2p-wlan0-0\np2p-dev-wlan0\nwlan0\n");
    let script = quiet().before("INTERFACES", [there]);
    Faces::each(|faces| {
        let place = Place::named("global", script.clone());
        let mut groups = place.open(faces).groups().unwrap();
        send(&place, &others);
        // This one was there before.
        let GroupEvent::Joined(member) = groups.one() else { panic!("nobody joined") };
        assert_eq!(member.group.as_deref(), Some(&b"p2p-wlan0-0"[..]));
    });
}

#[test]
fn streams_survive_restarts() {
    Faces::each(|faces| {
        let place = Place::new(quiet());
        let mut p2p = place.open(faces);
        let (mut groups, mut requests) = (p2p.groups().unwrap(), p2p.requests().unwrap());
        place.daemon.restart(Duration::from_millis(10)).unwrap();
        assert!(matches!(groups.one(), GroupEvent::DaemonLost(_)));
        assert!(matches!(groups.one(), GroupEvent::DaemonBack(_)));
        assert!(matches!(requests.one(), Incoming::DaemonLost(_)));
        assert!(matches!(requests.one(), Incoming::DaemonBack(_)));
        send(&place, &events(OWNER, "P2P-GROUP-STARTED", "P2P-GROUP-STARTED"));
        assert!(matches!(groups.one(), GroupEvent::Started(_)));
    });
}

#[test]
fn requests_come_and_are_answered() {
    let told = events(CLIENT, "P2P-PROV-DISC-SHOW-PIN", "P2P-GO-NEG-REQUEST");
    let pushed = events(CLIENT, "P2P-GO-NEG-SUCCESS", "P2P-GROUP-STARTED");
    let script = quiet()
        .before("P2P_CONNECT 42:00:00:00:03:00 pbc", then("OK\n", &pushed))
        .before("P2P_CONNECT 42:00:00:00:03:00 89533109 display", [Step::reply("FAIL\n")])
        .before("P2P_CONNECT 42:00:00:00:03:00 12345670 keypad", [Step::reply("FAIL\n")])
        .before("P2P_REJECT 42:00:00:00:03:00", [Step::reply("OK\n")]);
    Faces::each(|faces| {
        let place = Place::new(script.clone());
        let mut p2p = place.open(faces);
        let mut requests = p2p.requests().unwrap();
        send(&place, &told);
        let mut next = || match requests.one() {
            Incoming::Request(request) => request,
            other => panic!("{other:?}"),
        };
        let (show, enter, negotiation) = (next(), next(), next());
        assert_eq!((show.peer, &show.name), (address(3), &Some(b"Lab station 3".to_vec())));
        assert_eq!(show.kind, RequestKind::ShowPin(Pin::new("89533109")));
        assert!(p2p.accept(&show, None).is_err());
        assert!(place.was_sent("P2P_CONNECT 42:00:00:00:03:00 89533109 display"));

        assert!(enter.needs_pin() && enter.kind == RequestKind::EnterPin);
        let error = p2p.accept(&enter, None).err().unwrap().to_string();
        assert!(error.contains("the PIN is missing"), "{error}");
        assert!(p2p.accept(&enter, Some(&Pin::new("12345670"))).is_err());
        assert!(place.was_sent("P2P_CONNECT 42:00:00:00:03:00 12345670 keypad"));

        assert!(matches!(negotiation.kind, RequestKind::Negotiation { intent: Some(12), .. }));
        let group = p2p.accept(&negotiation, None).unwrap().finish().unwrap();
        assert_eq!(group.interface(), "p2p-wlan2-0");
        p2p.reject(&negotiation).unwrap();
        assert!(place.was_sent("P2P_REJECT 42:00:00:00:03:00"));
    });
}

#[test]
fn invitations_are_accepted() {
    let received = "<3>P2P-INVITATION-RECEIVED sa=42:00:00:00:03:00 persistent=4";
    let script =
        quiet().before("P2P_INVITE persistent=4 peer=42:00:00:00:03:00", [Step::reply("FAIL\n")]);
    Faces::each(|faces| {
        let place = Place::new(script.clone());
        let mut p2p = place.open(faces);
        let mut requests = p2p.requests().unwrap();
        send(&place, &[received.to_owned()]);
        let Incoming::Request(request) = requests.one() else { panic!("no request") };
        assert!(matches!(request.kind, RequestKind::Invitation { network: Some(4), .. }));
        p2p.reject(&request).unwrap();
        assert!(p2p.accept(&request, None).is_err());
        assert!(place.was_sent("P2P_INVITE persistent=4 peer=42:00:00:00:03:00"));
    });
}

#[test]
fn a_stored_group_is_started_again() {
    let file = "recordings/wifi/wpa_supplicant.p2p_persistent_group.p2p-wlan2-global.jsonl";
    let told = events(file, "P2P-INVITATION-RESULT", "P2P-GROUP-STARTED");
    let list = "network id / ssid / bssid / flags\n\
                0\tDIRECT-gZ\t42:00:00:00:02:00\t[DISABLED][P2P-PERSISTENT]\n1\tHome\tany\t\n";
    let command = "P2P_INVITE persistent=0 peer=42:00:00:00:03:00 freq=2412";
    let other = "P2P_INVITE persistent=0 peer=42:00:00:00:04:00";
    let script = quiet()
        .before(Pattern::prefix("LIST_NETWORKS"), [Step::reply(list)])
        .before(Pattern::prefix("LIST_NETWORKS LAST_ID"), [Step::reply("FAIL\n")])
        .before("REMOVE_NETWORK 0", [Step::reply("OK\n")])
        .before(command, then("OK\n", &told))
        .before(other, then("OK\n", ["<3>P2P-INVITATION-RESULT status=8 "]));
    Faces::each(|faces| {
        let place = Place::new(script.clone());
        let mut p2p = place.open(faces);
        let stored = p2p.stored_groups().unwrap();
        assert_eq!((stored.len(), &stored[0].ssid[..]), (1, &b"DIRECT-gZ"[..]));
        let options = InviteOptions::persistent(address(3), stored[0].network).frequency(2412);
        let mut steps = p2p.reinvoke(&options).unwrap();
        assert!(matches!(steps.one(), ConnectStep::InvitationAccepted));
        assert_eq!(steps.finish().unwrap().interface(), "p2p-wlan2-1");

        let failed = p2p.reinvoke(&InviteOptions::persistent(address(4), 0)).unwrap().finish();
        let failure = failed.unwrap_err();
        assert!(
            matches!(failure, ConnectFailure::Invitation(PeerStatus::UnknownGroup)),
            "{failure}"
        );
        assert!(p2p.forget_group(0).unwrap());
    });
}

#[test]
fn a_device_is_invited_into_a_running_group() {
    let command = "P2P_INVITE group=p2p-wlan0-0 peer=42:00:00:00:03:00";
    let answers = [
        (0, InvitationAnswer::Accepted),
        (1, InvitationAnswer::Asked),
        (3, InvitationAnswer::Refused(PeerStatus::LimitReached)),
    ];
    for (status, wanted) in answers {
        let result = format!("<3>P2P-INVITATION-RESULT status={status} ");
        let script = quiet().before(command, then("OK\n", [&*result]));
        Faces::each(|faces| {
            let place = Place::new(script.clone());
            let options = InviteOptions::running(address(3), "p2p-wlan0-0");
            let answer = place.open(faces).invite(&options).unwrap();
            assert_eq!(answer, wanted);
            assert!(place.open(faces).reinvoke(&options).is_err());
        });
    }
}

#[test]
fn others_are_let_into_a_group_over_its_own_socket() {
    Faces::each(|faces| {
        let place = Place::new(quiet());
        let group = hostap_ctrl_sim::Transport::unix(place.socket("p2p-wlan0-0"));
        let script = quiet()
            .before("WPS_PIN any", [Step::reply("92432802")])
            .before("WPS_PBC", [Step::reply("OK\n")]);
        let group = hostap_ctrl_sim::Daemon::start(group, script).unwrap();
        let mut p2p = place.open(faces);
        let pin = p2p.admit(b"p2p-wlan0-0", &Method::ShowPin).unwrap().unwrap();
        assert_eq!(pin.reveal(), "92432802");
        assert_eq!(p2p.admit(b"p2p-wlan0-0", &Method::PushButton).unwrap(), None);
        assert!(group.received().iter().any(|sent| sent == b"WPS_PBC"));
    });
}

#[test]
fn a_device_is_asked_for_a_way_to_pair() {
    let file = "recordings/wifi/wpa_supplicant.p2p_provision_discovery.p2p-wlan2-global.jsonl";
    let all = events(file, "P2P-PROV-DISC-ENTER-PIN", "P2P-PROV-DISC-PBC-RESP");
    let failed = "<3>P2P-PROV-DISC-FAILURE p2p_dev_addr=42:00:00:00:04:00 status=1";
    let script = quiet()
        .before("P2P_PROV_DISC 42:00:00:00:03:00 display", then("OK\n", &all[..1]))
        .before("P2P_PROV_DISC 42:00:00:00:03:00 keypad", then("OK\n", &all[1..2]))
        .before("P2P_PROV_DISC 42:00:00:00:03:00 pbc", then("OK\n", &all[2..]))
        .before("P2P_PROV_DISC 42:00:00:00:04:00 pbc", then("OK\n", [failed]));
    Faces::each(|faces| {
        let place = Place::new(script.clone());
        let mut p2p = place.open(faces);
        let mut ask = |last, question| p2p.ask_to_pair(address(last), question).unwrap();
        assert_eq!(ask(3, PairingQuestion::ShowPin), PairingAnswer::EnterPin);
        let shown = PairingAnswer::ShowPin(Pin::new("58793930"));
        assert_eq!(ask(3, PairingQuestion::EnterPin), shown);
        assert_eq!(ask(3, PairingQuestion::PressButton), PairingAnswer::ButtonPressed);
        assert_eq!(ask(4, PairingQuestion::PressButton), PairingAnswer::Refused(Some(1)));
    });
}

#[test]
fn services_are_offered_and_found() {
    let file = "recordings/wifi/wpa_supplicant.p2p_services.p2p-wlan2-global.jsonl";
    let answer = events(file, "P2P-SERV-DISC-RESP", "P2P-SERV-DISC-RESP");
    let upnp = "uuid:5566d33e-9774-09ab-4822-333456785632::urn:schemas-upnp-org:service:\
                ContentDirectory:2";
    let bonjour = "P2P_SERVICE_ADD bonjour 0b5f6166706f766572746370c00c000c01 076578616d706c65c027";
    let script = quiet()
        .before(bonjour, [Step::reply("OK\n")])
        .before(format!("P2P_SERVICE_ADD upnp 10 {upnp}").as_str(), [Step::reply("OK\n")])
        .before(format!("P2P_SERVICE_DEL upnp 10 {upnp}").as_str(), [Step::reply("FAIL\n")])
        .before("P2P_SERVICE_FLUSH", [Step::reply("OK\n")])
        .before(Pattern::prefix("P2P_SERV_DISC_CANCEL_REQ"), [Step::reply("OK\n")])
        .before("P2P_SERV_DISC_REQ 42:00:00:00:03:00 02000001", then("558296d995a0", &answer))
        .before("P2P_SERV_DISC_REQ 00:00:00:00:00:00 upnp 10 ssdp:all", [Step::reply("1f")]);
    Faces::each(|faces| {
        let place = Place::named("global", script.clone());
        let mut p2p = place.open(faces);
        let files = LocalService::upnp(upnp);
        let printer =
            LocalService::bonjour(b"\x0b_afpovertcp\xc0\x0c\x00\x0c\x01", b"\x07example\xc0\x27");
        p2p.add_service(&printer).unwrap();
        p2p.add_service(&files).unwrap();
        assert!(!p2p.remove_service(&files).unwrap());
        p2p.flush_services().unwrap();

        let query = ServiceQuery::everything().of(address(3));
        let mut answers = p2p.discover_services(&query).unwrap();
        let answer = answers.one();
        assert_eq!((answer.peer, answer.update), (address(3), 2));
        let services: Vec<_> = answer.services().collect();
        assert_eq!(services[0].protocol, ServiceProtocol::Bonjour);
        assert!(services[0].data.ends_with(b"\x07example\xc0\x27"));
        assert_eq!(services[1].upnp_names().next(), Some(upnp.as_bytes()));
        assert_eq!(services.len(), 2);
        assert!(answers.next().is_none());
        place.wait_for("P2P_SERV_DISC_CANCEL_REQ 558296d995a0");
        place.wait_for("P2P_STOP_FIND");

        drop(p2p.discover_services(&ServiceQuery::upnp("ssdp:all")).unwrap());
        place.wait_for("P2P_SERV_DISC_CANCEL_REQ 1f");
    });
}
