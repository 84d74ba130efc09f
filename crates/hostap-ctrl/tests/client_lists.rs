//! Lists that come in parts, walked by the client.

mod common;

use common::Place;
use hostap_ctrl::event::{Event, OwnedEvent};
use hostap_ctrl::{Client, ErrorKind};
use hostap_ctrl_sim::{Daemon, Pattern, Script, Station, Step};

fn open(script: Script) -> (Place, Daemon, Client) {
    let place = Place::new();
    let daemon = place.daemon(script);
    let client = place.client().open().unwrap();
    (place, daemon, client)
}

fn on(script: Script, command: &str, reply: &str) -> Script {
    script.on(Pattern::exact(command), [Step::reply(reply)])
}

#[test]
fn bsses_of_many_replies() {
    let script = on(
        Script::wpa_supplicant(),
        "BSS RANGE=0- MASK=0x21003",
        "id=0\nbssid=02:00:00:00:00:00\nssid=a\n====\nid=4\nbssid=02:00:00:00:00:04\nssid=b\n====\n",
    );
    let rest = "id=9\nbssid=02:00:00:00:00:09\nssid=c\n####\n";
    let (_place, _daemon, mut client) = open(on(script, "BSS RANGE=5- MASK=0x21003", rest));
    let bsses = client.bsses_with(0x1002).unwrap();
    assert!(bsses.iter().map(|bss| bss.id().unwrap()).eq([0, 4, 9]));
    assert_eq!((bsses.len(), bsses.datagrams().count(), bsses.is_complete()), (3, 2, true));
    let refusing = on(Script::wpa_supplicant(), "BSS RANGE=0- MASK=0x21003", "FAIL\n");
    let (_place, _daemon, mut client) = open(refusing);
    assert_eq!(client.bsses_with(0x1002).unwrap_err().kind(), ErrorKind::Refused);
    let (_place, _daemon, mut client) = open(Script::wpa_supplicant());
    assert!(client.bsses().unwrap().is_empty(), "nothing has been scanned");
}

#[test]
fn networks_of_many_replies_and_where_the_rest_is_refused() {
    const HEADER: &str = "network id / ssid / bssid / flags\n";
    let rows = |ids: std::ops::Range<u32>| -> String {
        ids.map(|id| format!("{id}\tnetwork number {id}\tany\t[DISABLED]\n")).collect()
    };
    let first = format!("{HEADER}{}", rows(0..60));
    let script = || on(Script::wpa_supplicant(), "LIST_NETWORKS", &first);
    let rest = format!("{HEADER}{}", rows(60..70));
    let (_place, _daemon, mut client) = open(on(script(), "LIST_NETWORKS LAST_ID=59", &rest));
    let networks = client.networks().unwrap();
    assert!(networks.iter().map(|network| network.id).eq(0..70));
    assert!(networks.is_complete());
    let (_place, _daemon, mut client) = open(on(script(), "LIST_NETWORKS LAST_ID=59", "FAIL\n"));
    let networks = client.networks().unwrap();
    assert_eq!((networks.len(), networks.is_complete()), (60, false));
}

#[test]
fn stations_one_after_the_other() {
    let all = (0..40).map(|last| Station::new([2, 0, 0, 0, 9, last]));
    let (_place, _daemon, mut client) = open(Script::hostapd().stations(all));
    let stations = client.stations().unwrap();
    assert!(stations.iter().map(|it| it.address().octets()[5]).eq(0..40));
    let (_place, _daemon, mut client) = open(Script::hostapd());
    assert!(client.stations().unwrap().is_empty());
}

#[test]
fn stations_that_go_and_come_back() {
    const FIRST: &str = "02:00:00:00:09:00\naid=1\n";
    const SECOND: &str = "02:00:00:00:09:01\naid=2\n";
    let next = "STA-NEXT 02:00:00:00:09:00";
    // The first goes while the walk stands at it; then the second is the first.
    let script = Script::hostapd()
        .on(Pattern::exact("STA-FIRST").first(1), [Step::reply(FIRST)])
        .on(Pattern::exact("STA-FIRST"), [Step::reply(SECOND)])
        .on(Pattern::exact(next), [Step::reply("FAIL\n")])
        .on(Pattern::exact("STA-NEXT 02:00:00:00:09:01"), [Step::reply("")]);
    let (_place, _daemon, mut client) = open(script);
    let stations = client.stations().unwrap();
    assert!(stations.iter().map(|it| it.aid().unwrap()).eq([1, 2]) && stations.is_complete());
    // A list without end, and one whose entries are never there, do end.
    let script = on(on(Script::hostapd(), "STA-FIRST", FIRST), next, FIRST);
    let (_place, _daemon, mut client) = open(script);
    let stations = client.stations().unwrap();
    assert_eq!((stations.len(), stations.is_complete()), (1, false));
    let script = on(on(Script::hostapd(), "STA-FIRST", FIRST), next, "FAIL\n");
    let (_place, _daemon, mut client) = open(script);
    let stations = client.stations().unwrap();
    assert_eq!((stations.len(), stations.is_complete()), (1, false));
}

#[test]
fn peers_until_the_last_and_anew_when_one_goes() {
    let peer = |last| format!("42:00:00:00:03:0{last}\nlevel=-4{last}\n");
    let script = on(Script::wpa_supplicant(), "P2P_PEER FIRST", &peer(0));
    let script = on(script, "P2P_PEER NEXT-42:00:00:00:03:00", &peer(1));
    let script = on(script, "P2P_PEER NEXT-42:00:00:00:03:01", "FAIL\n");
    let there = on(script.clone(), "P2P_PEER 42:00:00:00:03:01", &peer(1));
    let (_place, _daemon, mut client) = open(there);
    let peers = client.p2p_peers().unwrap();
    assert!(peers.iter().map(|peer| peer.level().unwrap()).eq([-40, -41]) && peers.is_complete());
    let (_place, _daemon, mut client) = open(on(script, "P2P_PEER 42:00:00:00:03:01", "FAIL\n"));
    let peers = client.p2p_peers().unwrap();
    assert_eq!((peers.len(), peers.is_complete()), (2, false));
    let (_place, _daemon, mut client) = open(Script::wpa_supplicant());
    assert_eq!(client.p2p_peers().unwrap_err().kind(), ErrorKind::Refused);
}

#[test]
fn an_answer_reaches_the_daemon() {
    let script = on(Script::wpa_supplicant(), "CTRL-RSP-PASSWORD-1:hush", "OK\n");
    let (_place, _daemon, mut client) = open(script);
    let kept = OwnedEvent::from_datagram(b"<3>CTRL-REQ-PASSWORD-1:Password needed for SSID Lab");
    let Event::CtrlRequest(request) = kept.event() else { panic!("{kept:?}") };
    client.answer(&request, "hush").unwrap();
    let error = client.answer(&request, "other").unwrap_err();
    assert!(error.kind() == ErrorKind::Refused && !format!("{error} {error:?}").contains("other"));
}
