//! Finding devices, against what real daemons said.

mod p2p_common;

use std::time::Duration;

use hostap_ctrl::ErrorKind;
use hostap_ctrl::command::P2pFindKind;
use hostap_ctrl::p2p::{FindOptions, PeerEvent};
use hostap_ctrl_sim::{Pattern, Step};
use p2p_common::{Faces, Place, address, events, quiet, replies, then};

const GLOBAL: &str = "recordings/wifi/wpa_supplicant.p2p_find.p2p-wlan2-global.jsonl";
const OWN: &str = "recordings/wifi/wpa_supplicant.p2p_find.p2p-wlan2-p2p-dev-wlan2.jsonl";

#[test]
fn a_search_tells_of_devices_until_it_is_over() {
    let found = events(GLOBAL, "SCAN-STARTED", "P2P-FIND-STOPPED");
    let script = quiet().before("P2P_FIND 60 type=social", then("OK\n", &found));
    Faces::each(|faces| {
        let place = Place::new(script.clone());
        let options = FindOptions::new().time(Duration::from_secs(60)).kind(P2pFindKind::Social);
        let mut search = place.open(faces).find(&options).unwrap();
        for (last, name) in [(4, "Lab wlan4"), (3, "Lab wlan3")] {
            let PeerEvent::Found(peer) = search.one() else { panic!("not found: {name}") };
            assert_eq!((peer.address(), peer.name()), (address(last), name.into()));
            assert_eq!(peer.interface_address(), None);
            assert_eq!(peer.config_methods().bits(), 0x188);
            assert_eq!(peer.device_type().unwrap().to_string(), "1-0050F204-1");
        }
        assert_eq!(search.one(), PeerEvent::Stopped);
        assert!(search.next().is_none());
        drop(search);
        // It was over: there is nothing to stop.
        assert!(!place.was_sent("P2P_STOP_FIND"), "{}", place.sent());
    });
}

#[test]
fn a_dropped_search_is_stopped() {
    Faces::each(|faces| {
        let place = Place::new(quiet());
        let mut p2p = place.open(faces);
        let search = p2p.find(&FindOptions::new()).unwrap();
        assert!(place.was_sent("P2P_FIND"));
        drop(search);
        place.wait_for("P2P_STOP_FIND");
        drop(p2p);
        assert_eq!(place.clients(), 0);
    });
}

#[test]
fn a_device_is_updated_and_lost() {
    let found = "<3>P2P-DEVICE-FOUND 42:00:00:00:03:00 p2p_dev_addr=42:00:00:00:03:00 \
                 pri_dev_type=1-0050F204-1 name='A' config_methods=0x188 dev_capab=0x25 \
                 group_capab=0x0 new=0";
    let changed = found.replace("group_capab=0x0", "group_capab=0x9");
    let lost = "<3>P2P-DEVICE-LOST p2p_dev_addr=42:00:00:00:03:00";
    let script = quiet().before("P2P_FIND", then("OK\n", [found, &changed, lost, found]));
    Faces::each(|faces| {
        let place = Place::new(script.clone());
        let mut search = place.open(faces).find(&FindOptions::new()).unwrap();
        // To this search it is new, whatever the daemon knew before.
        assert!(matches!(search.one(), PeerEvent::Found(_)));
        let PeerEvent::Updated(peer) = search.one() else { panic!("not updated") };
        assert!(peer.group_capability().is_group_owner());
        assert_eq!(search.one(), PeerEvent::Lost(address(3)));
        assert!(matches!(search.one(), PeerEvent::Found(_)));
    });
}

#[test]
fn a_name_forges_no_event() {
    let name = "A' config_methods=0x0 \n<3>P2P-FIND-STOPPED \n<3>P2P-DEVICE-LOST \
                p2p_dev_addr=42:00:00:00:03:00' \"B\"";
    let found = format!(
        "<3>P2P-DEVICE-FOUND 42:00:00:00:03:00 p2p_dev_addr=42:00:00:00:03:00 \
         pri_dev_type=1-0050F204-1 name='{name}' config_methods=0x188 dev_capab=0x25 \
         group_capab=0x0 new=1"
    );
    let script = quiet().before("P2P_FIND", then("OK\n", [found.as_str(), "<3>P2P-FIND-STOPPED "]));
    Faces::each(|faces| {
        let place = Place::new(script.clone());
        let mut search = place.open(faces).find(&FindOptions::new()).unwrap();
        let PeerEvent::Found(peer) = search.one() else { panic!("not found") };
        assert_eq!(peer.name(), name);
        assert_eq!(peer.config_methods().bits(), 0x188);
        assert_eq!(search.one(), PeerEvent::Stopped);
    });
}

#[test]
fn a_daemon_that_is_gone_ends_the_search() {
    let script = quiet().before("P2P_FIND", [Step::reply("OK\n"), Step::Die]);
    Faces::each(|faces| {
        let place = Place::new(script.clone());
        let mut search = place.open(faces).find(&FindOptions::new()).unwrap();
        let error = search.next().unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::DaemonGone, "{error}");
        assert!(search.next().is_none());
        drop(search);
        assert_eq!(place.clients(), 0);
    });
}

#[test]
fn a_refused_search_leaves_nothing() {
    let script = quiet().before("P2P_FIND freq=1", [Step::reply("FAIL\n")]);
    Faces::each(|faces| {
        let place = Place::new(script.clone());
        let mut p2p = place.open(faces);
        let error = p2p.find(&FindOptions::new().frequency(1)).err().unwrap();
        assert_eq!(error.kind(), ErrorKind::Refused, "{error}");
        drop(p2p);
        assert_eq!(place.clients(), 0);
        assert!(!place.was_sent("P2P_STOP_FIND"));
    });
}

#[test]
fn the_list_of_devices_is_complete() {
    let told = replies(OWN, "flags=[REPORTED]");
    let of = |last: u8| {
        let start = format!("{}\n", address(last));
        told.iter().find(|reply| reply.starts_with(&start)).unwrap().as_str()
    };
    let script = quiet()
        .before("P2P_PEER FIRST", [Step::reply(of(4))])
        .before("P2P_PEER NEXT-42:00:00:00:04:00", [Step::reply(of(3))])
        .before("P2P_PEER 42:00:00:00:03:00", [Step::reply(of(3))]);
    Faces::each(|faces| {
        let place = Place::new(script.clone());
        let mut p2p = place.open(faces);
        let peers = p2p.peers().unwrap();
        assert!(peers.is_complete());
        let names: Vec<String> = peers.iter().map(|peer| peer.name().to_string()).collect();
        assert_eq!(names, ["Lab wlan4", "Lab wlan3"]);
        let peer = p2p.peer(address(3)).unwrap().unwrap();
        assert_eq!((peer.level(), peer.raw()), (Some(-50), of(3).as_bytes()));
        assert!(peer.details().unwrap().flags().is_some());
        assert_eq!(p2p.peer(address(9)).unwrap(), None);
    });
}

#[test]
fn a_device_that_goes_away_while_the_list_is_read() {
    let reply = |last: u8| Step::reply(format!("{}\ndevice_name=N{last}\n", address(last)));
    // The second time the first one is gone, after which nothing could be asked.
    let script = quiet()
        .before("P2P_PEER FIRST", [reply(3)])
        .before(Pattern::exact("P2P_PEER FIRST").first(1), [reply(4)])
        .before("P2P_PEER NEXT-42:00:00:00:03:00", [reply(5)])
        .before("P2P_PEER 42:00:00:00:05:00", [reply(5)]);
    Faces::each(|faces| {
        let place = Place::new(script.clone());
        let peers = place.open(faces).peers().unwrap();
        let addresses: Vec<_> = peers.iter().map(|peer| peer.address()).collect();
        let all = vec![address(4), address(3), address(5)];
        assert_eq!((addresses, peers.is_complete()), (all, true));
    });
}

#[test]
fn seconds_are_whole_and_not_none() {
    let script = quiet().before(Pattern::prefix("P2P_LISTEN"), [Step::reply("OK\n")]);
    Faces::each(|faces| {
        let place = Place::new(script.clone());
        let mut p2p = place.open(faces);
        p2p.listen(Duration::from_millis(1)).unwrap();
        p2p.listen(Duration::from_millis(2500)).unwrap();
        p2p.stop_find().unwrap();
        let sent = place.sent();
        assert!(sent.ends_with("P2P_LISTEN 1\nP2P_LISTEN 3\nP2P_STOP_FIND\n"), "{sent}");
    });
}
