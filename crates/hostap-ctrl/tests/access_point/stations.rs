// The stations that are there, sending them away, and who may come.

use hostap_ctrl::ErrorKind;
use hostap_ctrl::access_point::{AccessPolicy, AccessSide, Dismissal};
use hostap_ctrl::reply::HostapdState;
use hostap_ctrl::value::MacAddress;
use hostap_ctrl_sim::{Pattern, Script, Station, Step};
use std::time::Duration;

const FIRST: MacAddress = MacAddress::new([2, 0, 0, 0, 1, 0]);
const ABSENT: MacAddress = MacAddress::new([2, 0, 0, 0, 9, 9]);

fn with_stations() -> Script {
    Script::hostapd()
        .stations((1..4).map(|it| Station::new([2, 0, 0, 0, it, 0]).line("signal=-30")))
}

test!(they_are_listed_and_asked_for_one_by_one, {
    let place = Place::new();
    let _daemon = place.daemon(with_stations());
    let mut access_point = open!(place);
    let stations = wait!(access_point.stations()).unwrap();
    assert!(stations.iter().map(|it| it.address().octets()[4]).eq(1..4) && stations.is_complete());
    let first = wait!(access_point.station(FIRST)).unwrap().unwrap();
    assert_eq!((first.address(), first.get().signal()), (FIRST, Some(-30)));
    assert!(format!("{first:?}").contains("signal"));
    assert!(wait!(access_point.station(ABSENT)).unwrap().is_none());
});

test!(one_is_waited_for_until_it_has_left, {
    let place = Place::new();
    let gone =
        [Step::event_to_monitors("<3>AP-STA-DISCONNECTED 02:00:00:00:01:00"), Step::reply("OK\n")];
    let other =
        [Step::event_to_monitors("<3>AP-STA-DISCONNECTED 02:00:00:00:02:00"), Step::reply("OK\n")];
    let script = with_stations()
        .on(Pattern::exact("DEAUTHENTICATE 02:00:00:00:01:00 reason=5"), gone)
        .on(Pattern::prefix("DISASSOCIATE 02:00:00:00:01:00"), other);
    let daemon = place.daemon(script);
    let mut access_point = open!(place);
    let how = Dismissal::reason(5).wait(LONG);
    wait!(access_point.deauthenticate(FIRST, how)).unwrap();
    // That another one leaves is not the same.
    let how = Dismissal::default().silently().wait(Duration::from_millis(50));
    let error = wait!(access_point.disassociate(FIRST, how)).unwrap_err();
    assert_eq!((error.kind(), error.command()), (ErrorKind::Timeout, Some("DISASSOCIATE")));
    assert!(error.to_string().starts_with("02:00:00:00:01:00 is still connected 50 ms after"));
    // Without waiting, nothing is attached.
    wait!(access_point.disassociate(FIRST, Dismissal::default())).unwrap();
    let asked = daemon.received();
    assert_eq!(asked.last().unwrap(), b"DISASSOCIATE 02:00:00:00:01:00");
    assert_eq!(asked.iter().filter(|it| *it == b"ATTACH").count(), 2);
    assert!(asked.iter().any(|it| it == b"DISASSOCIATE 02:00:00:00:01:00 tx=0"));
});

test!(one_without_a_key_leaves_without_a_word, {
    let place = Place::new();
    // As hostapd 2.10 told of a station that it had just sent away.
    let left = "02:00:00:00:01:00\nflags=\naid=0\ncapability=0x0\nlisten_interval=0\n";
    let script = with_stations()
        .on(Pattern::exact("DEAUTHENTICATE 02:00:00:00:01:00"), [Step::reply("OK\n")])
        .on(Pattern::exact("STA 02:00:00:00:01:00"), [Step::reply(left)]);
    let _daemon = place.daemon(script);
    let mut access_point = open!(place);
    wait!(access_point.deauthenticate(FIRST, Dismissal::default().wait(LONG))).unwrap();
    assert!(place.clients().len() == 1, "only the client's socket is there");
});

test!(access_lists_are_shown_and_changed, {
    let place = Place::new();
    let ok = || [Step::reply("OK\n")];
    let script = Script::hostapd()
        .on(Pattern::exact("ACCEPT_ACL SHOW").first(1), [Step::empty()])
        .on(Pattern::exact("ACCEPT_ACL SHOW"), [Step::reply("02:00:00:00:01:00 VLAN_ID=7\n")])
        .on(Pattern::exact("DENY_ACL SHOW"), [Step::empty()])
        .on(Pattern::prefix("ACCEPT_ACL "), ok())
        .on(Pattern::prefix("DENY_ACL "), ok())
        .on(Pattern::exact("SET macaddr_acl 1"), ok());
    let daemon = place.daemon(script);
    let mut access_point = open!(place);
    wait!(access_point.add_access(AccessSide::Accept, FIRST, Some(7))).unwrap();
    let accepted = wait!(access_point.access_list(AccessSide::Accept)).unwrap();
    assert_eq!((accepted[0].address, accepted[0].vlan_id, accepted.len()), (FIRST, 7, 1));
    wait!(access_point.add_access(AccessSide::Deny, FIRST, None)).unwrap();
    assert!(wait!(access_point.access_list(AccessSide::Deny)).unwrap().is_empty());
    wait!(access_point.remove_access(AccessSide::Deny, FIRST)).unwrap();
    wait!(access_point.clear_access(AccessSide::Accept)).unwrap();
    wait!(access_point.set_access_policy(AccessPolicy::DenyUnlessAccepted)).unwrap();
    let error = wait!(access_point.set_access_policy(AccessPolicy::AskRadius)).unwrap_err();
    assert_eq!((error.kind(), error.command()), (ErrorKind::Refused, Some("SET")));
    // hostapd itself would not change the VLAN of one that is there already.
    wait!(access_point.add_access(AccessSide::Accept, FIRST, None)).unwrap();
    wait!(access_point.add_access(AccessSide::Accept, FIRST, Some(7))).unwrap();
    let changes = daemon.received().into_iter().filter(|asked| !asked.ends_with(b"SHOW"));
    let wanted = [
        "ACCEPT_ACL ADD_MAC 02:00:00:00:01:00 VLAN_ID=7",
        "DENY_ACL ADD_MAC 02:00:00:00:01:00",
        "DENY_ACL DEL_MAC 02:00:00:00:01:00",
        "ACCEPT_ACL CLEAR",
        "SET macaddr_acl 1",
        "SET macaddr_acl 2",
        "ACCEPT_ACL DEL_MAC 02:00:00:00:01:00",
        "ACCEPT_ACL ADD_MAC 02:00:00:00:01:00",
        "ACCEPT_ACL ADD_MAC 02:00:00:00:01:00 VLAN_ID=7",
    ];
    assert!(changes.eq(wanted.map(|text| text.as_bytes().to_vec())));
});

test!(its_state_its_settings_on_and_off, {
    let place = Place::new();
    let config = "bssid=02:00:00:00:00:00\nssid=Lab\npassphrase=correct horse\nwpa=2\n";
    let script = Script::hostapd()
        .on(Pattern::exact("GET_CONFIG"), [Step::reply(config)])
        .on(Pattern::exact("DISABLE").first(1), [Step::reply("OK\n")])
        .on(Pattern::exact("DISABLE"), [Step::reply("FAIL\n")])
        .on(Pattern::exact("ENABLE"), [Step::reply("OK\n")])
        .on(Pattern::exact("RELOAD"), [Step::reply("OK\n")]);
    let _daemon = place.daemon(script);
    let mut access_point = open!(place);
    let status = wait!(access_point.status()).unwrap();
    assert_eq!(status.get().state(), Some(HostapdState::Enabled));
    let config = wait!(access_point.configuration()).unwrap();
    assert_eq!(config.get().passphrase().unwrap().reveal(), "correct horse");
    assert!(!format!("{config:?}").contains("horse"));
    wait!(access_point.disable()).unwrap();
    assert_eq!(wait!(access_point.disable()).unwrap_err().kind(), ErrorKind::Refused);
    wait!(access_point.enable()).unwrap();
    wait!(access_point.reload()).unwrap();
});
