//! Replies about P2P devices, keys, counters, interfaces and single values, against recordings
//! and the documented facts.

mod replies;

use hostap_ctrl::reply::*;
use hostap_ctrl::value::MacAddress;
use replies::recorded;

fn address(text: &str) -> MacAddress {
    text.parse().unwrap()
}

const EXPECTED: &str = "an error";

fn is_unexpected<'a, R: Reply<'a>>(reply: &'a [u8]) -> bool {
    matches!(R::parse(reply).err().expect(EXPECTED), ReplyError::Unexpected { .. })
}

#[test]
fn a_p2p_device() {
    let reply = recorded("p2p-dev-wlan2", "P2P_PEER FIRST");
    let peer = P2pPeer::parse(&reply).unwrap();
    assert_eq!(peer.address(), address("42:00:00:00:03:00"));
    assert_eq!(peer.pri_dev_type().unwrap().to_string(), "1-0050F204-1");
    assert_eq!(peer.device_name().unwrap(), "Lab station 3");
    assert_eq!(peer.manufacturer().unwrap(), "Lab");
    assert_eq!(
        (peer.model_name().unwrap(), peer.model_number().unwrap()),
        ("hwsim".into(), "1".into())
    );
    assert_eq!(peer.serial_number().unwrap(), "0003");
    assert_eq!(peer.config_methods().unwrap().value(), 0x188);
    assert_eq!((peer.dev_capab().unwrap().value(), peer.group_capab().unwrap().value()), (0x25, 0));
    assert_eq!((peer.level(), peer.age(), peer.listen_freq()), (Some(-50), Some(0), Some(2462)));
    assert_eq!(peer.wps_method(), Some(P2pWpsMethod::NotReady));
    assert_eq!(peer.interface_addr(), Some(MacAddress::default()));
    assert_eq!(peer.go_state(), Some(GroupOwner::Unknown));
    assert_eq!((peer.go_neg_req_sent(), peer.dialog_token()), (Some(0), Some(0)));
    assert_eq!(peer.country().unwrap(), "US");
    assert_eq!(peer.oper_freq(), Some(0));
    assert!(peer.flags().unwrap().iter().eq([P2pPeerFlag::Reported]));
    assert_eq!((peer.status(), peer.invitation_reqs()), (Some(0), Some(0)));
    assert_eq!(peer.persistent(), None);
    assert_eq!(peer.unknown().count() + peer.odd_lines().count(), 0);

    let reply = b"42:00:00:00:03:00\nsec_dev_type=7-0050F204-1\nsec_dev_type=8-0050F204-2\n\
        persistent=0\nwps_method=Display\ngo_state=remote\ncountry=__\n\
        flags=[REPORTED][PD_PEER_DISPLAY][PD_FOR_JOIN]\next_listen_period=450\n\
        ext_listen_interval=500\noper_ssid=DIRECT-\\xc3\\xa4\nwfd_subelems=000006\nvendor_elems=\n";
    let peer = P2pPeer::parse(reply).unwrap();
    assert!(peer.secondary_device_types().map(|kind| kind.category()).eq([7, 8]));
    assert_eq!(peer.persistent(), Some(0));
    assert_eq!(peer.go_state(), Some(GroupOwner::Remote));
    assert!(peer.flags().unwrap().contains(P2pPeerFlag::ProvisionForJoin));
    assert_eq!(peer.oper_ssid().unwrap().to_ssid().unwrap().as_bytes(), "DIRECT-ä".as_bytes());
    assert!(peer.vendor_elems().unwrap().is_empty());
    assert!(is_unexpected::<P2pPeer>(b"") && is_unexpected::<P2pPeer>(b"OK\n"));
}

#[test]
fn the_caches_of_keys() {
    let both =
        b"Index / AA / PMKID / expiration (in seconds) / opportunistic / FILS Cache Identifier\n\
        1 02:00:00:00:00:01 6d1ea666a1d6ef56f728df6a9bc658f3 43200 0 0a0b\n\
        2 02:00:00:00:00:02 6d1ea666a1d6ef56f728df6a9bc658f4 -3 1\n\
        3 02:00:00:00:00:03 what is this\n\
        4 02:00:00:00:00:04 6d1e 1 0 0a0b more\n\
        Index / SPA / PMKID / expiration (in seconds) / opportunistic\n\
        0 02:00:00:00:01:00 dfbe08b571ac10aaa7386dd06442ae59 12 0\n\
        1 02:00:00:00:01:01 dfbe08b571ac10aaa7";
    let cache = PmksaCache::parse(both).unwrap();
    let entries: Vec<_> = cache.iter().collect();
    assert_eq!(entries.len(), 3);
    assert_eq!(entries[0].fils_cache_id.unwrap().as_str(), "0a0b");
    assert_eq!((entries[1].expiration, entries[1].opportunistic), (-3, true));
    assert!(entries[..2].iter().all(|entry| entry.role == PmksaRole::Station));
    assert_eq!((entries[2].role, entries[2].index), (PmksaRole::AccessPoint, 0));
    assert_eq!(entries[2].address, address("02:00:00:00:01:00"));
    let odd = ["3 02:00:00:00:00:03 what is this", "4 02:00:00:00:00:04 6d1e 1 0 0a0b more"];
    assert!(cache.odd_lines().eq(odd));
    assert!(cache.is_cut());
    assert!(is_unexpected::<PmksaCache>(b"Index / XY / PMKID\n"));
    assert_eq!(PmksaCache::parse(b"").unwrap().iter().count(), 0);

    let hostapd = recorded("hostapd-eap0", "PMKSA");
    let entry = PmksaCache::parse(&hostapd).unwrap().iter().next().unwrap();
    assert_eq!((entry.role, entry.index, entry.expiration), (PmksaRole::AccessPoint, 0, 43200));

    let keys = b"Index / ADDR / Cipher / expiration (secs) / TK / KDK\n\
        0 02:00:00:00:01:00 CCMP 43199 00112233445566778899aabbccddeeff 0102\n\
        1 02:00:00:00:01:01 GCMP-256 18446744073709551615 ff \n";
    let cache = PtksaCache::parse(keys).unwrap();
    let entries: Vec<_> = cache.iter().collect();
    assert_eq!(entries.len(), 2);
    assert_eq!(entries[0].temporal_key.reveal().len(), 16);
    assert_eq!((entries[1].cipher, entries[1].expiration), ("GCMP-256".into(), u64::MAX));
    assert!(entries[1].derivation_key.reveal().is_empty());
    assert!(!format!("{cache:?}").contains("0011"));

    let rows =
        b"02:00:00:00:00:01 6d1e 0a0b 30240 43200 1024 1 0c0d\n02:00:00:00:00:02 6d1e 0a0b 60\n";
    let entries: Vec<_> = PmksaKeys::parse(rows).unwrap().iter().collect();
    assert_eq!((entries[0].reauth_time, entries[0].expiration), (Some(30240), 43200));
    assert_eq!((entries[0].akmp, entries[0].opportunistic), (Some(1024), Some(true)));
    assert_eq!(entries[0].fils_cache_id.unwrap().as_str(), "0c0d");
    assert_eq!((entries[1].reauth_time, entries[1].expiration), (None, 60));
    assert!(is_unexpected::<PmksaKeys>(b"OK\n"));
}

#[test]
fn the_mib_of_both_daemons() {
    let reply = recorded("hostapd-eap0", "MIB");
    let mib = Mib::parse(&reply).unwrap();
    assert_eq!(mib.rsna_option_implemented(), Some(true));
    assert_eq!(mib.rsna_preauthentication_enabled(), Some(false));
    assert_eq!(mib.rsna_pairwise_keys_supported(), Some(9999));
    assert_eq!(
        (mib.rsna_group_rekey_strict(), mib.rsna_group_update_count()),
        (Some(false), Some(4))
    );
    assert_eq!(mib.rsna_authentication_suite_selected().unwrap().to_string(), "00-0f-ac-1");
    assert_eq!(mib.rsna_pmkid_used().unwrap().len(), 16);
    assert_eq!(mib.group_state(), Some(2));
    assert_eq!(mib.supplicant_pae_state(), None);
    assert_eq!(mib.unknown().count() + mib.odd_lines().count(), 0);

    let reply = recorded("wlan1", "MIB");
    let mib = Mib::parse(&reply).unwrap();
    assert_eq!((mib.rsna_enabled(), mib.rsna_pairwise_keys_supported()), (Some(false), Some(5)));
    assert!(mib.rsna_pmkid_used().unwrap().is_empty());
    assert_eq!((mib.supplicant_pae_state(), mib.supplicant_backend_state()), (Some(1), Some(1)));
    assert_eq!(mib.supplicant_port_authorized(), Some(false));
    assert_eq!(mib.supplicant_last_eapol_frame_source(), Some(MacAddress::default()));
    assert_eq!(mib.unknown().count(), 0);
    assert_eq!(Mib::parse(b"").unwrap().pairs().iter().count(), 0);
}

#[test]
fn radius_blocks_repeat() {
    let reply = b"hostapdWPAGroupState=2\nradiusAuthServerIndex=1\nradiusAuthServerAddress=192.0.2.1\n\
        radiusAuthClientServerPortNumber=1812\nradiusAuthClientAccessAccepts=3\n\
        radiusAuthServerIndex=2\nradiusAuthServerAddress=2001:db8::1\nradiusAuthClientAccessAccepts=0\n\
        radiusAccServerIndex=1\nradiusAccServerAddress=192.0.2.1\nradiusAccClientRequests=9\n";
    let mib = Mib::parse(reply).unwrap();
    let servers: Vec<_> = mib.radius_authentication_servers().collect();
    assert_eq!(servers.len(), 2);
    assert_eq!((servers[0].port(), servers[0].access_accepts()), (Some(1812), Some(3)));
    assert_eq!(servers[1].address().unwrap(), "2001:db8::1");
    assert_eq!((servers[1].port(), servers[1].access_accepts()), (None, Some(0)));
    assert!(mib.radius_accounting_servers().map(|server| server.requests()).eq([Some(9)]));
    assert_eq!(mib.group_state(), Some(2));

    let reply = b"radiusAuthServIdent=hostapd\nradiusAuthServUpTime=4711\nradiusAuthServTotalAccessRequests=7\n\
        radiusAccServTotalRequests=1\nradiusAuthClientIndex=1\nradiusAuthClientAddress=192.0.2.0/255.255.255.0\n\
        radiusAuthServAccessRequests=7\nradiusAccServTotalRequests=5\n";
    let mib = Mib::parse(reply).unwrap();
    assert_eq!(mib.radius_server().up_time(), Some(4711));
    assert_eq!(mib.radius_server().accounting_requests(), Some(1));
    let client = mib.radius_clients().next().unwrap();
    assert_eq!(client.address().unwrap(), "192.0.2.0/255.255.255.0");
    assert_eq!((client.access_requests(), client.accounting_requests()), (Some(7), Some(5)));
}

#[test]
fn interfaces_and_credentials() {
    let reply = recorded("hostapd-global", "INTERFACES");
    let names = InterfaceNames::parse(&reply).unwrap();
    assert_eq!(names.iter().count(), 13);
    assert_eq!(names.iter().last().unwrap(), "eap0");
    let reply = recorded("hostapd-global", "INTERFACES ctrl");
    let controls = InterfaceControls::parse(&reply).unwrap();
    // hostapd 2.10 stops here, without saying so.
    assert_eq!(controls.iter().count(), 7);
    assert!(controls.iter().all(|control| control.directory.unwrap() == "/run/hostapd"));
    let spaces = b"wlan0 ctrl_iface=DIR=/run/wpa_supplicant GROUP=netdev\n";
    let control = InterfaceControls::parse(spaces).unwrap().iter().next().unwrap();
    assert_eq!(control.directory.unwrap(), "DIR=/run/wpa_supplicant GROUP=netdev");
    let none = InterfaceControls::parse(b"wlan0 ctrl_iface=N/A\n").unwrap().iter().next().unwrap();
    assert_eq!(none.directory, None);
    let list = InterfaceList::parse(b"nl80211\twlan0\t\nwired\teth0\tcard no 1\n").unwrap();
    assert!(list.iter().map(|it| it.description).eq(["", "card no 1"]));
    assert!(is_unexpected::<InterfaceList>(b"wlan0\n"));

    let reply =
        b"cred id / realm / username / domain / imsi\n0\ta b\t\tx\t\nodd\n1\tr\tu\td\t23401\n2\tcu";
    let list = CredentialList::parse(reply).unwrap();
    assert!(list.iter().map(|it| it.id).eq([0, 1]));
    assert_eq!(list.iter().last().unwrap().imsi, "23401");
    assert_eq!(list.iter().next().unwrap().realm, "a b");
    assert!(list.odd_lines().eq(["odd"]) && list.is_cut());
    assert!(is_unexpected::<CredentialList>(b"0\ta\tb\tc\t\n"));
}

#[test]
fn what_the_driver_can_do() {
    let reply = recorded("wlan1", "DRIVER_FLAGS");
    let flags = DriverFlags::parse(&reply).unwrap();
    assert_eq!(flags.bits(), 0xe400_0d31_fb5b_fbe0);
    assert_eq!(flags.names().count(), 32);
    assert!(flags.contains("SAE") && flags.contains("EXTENDED_KEY_ID") && !flags.contains("SA"));
    assert!(is_unexpected::<DriverFlags>(b"E4000D31FB5BFBE0\nSME\n"));
    let cut = DriverFlags::parse(b"0000000000000003:\nONE\n").unwrap();
    assert!(cut.is_cut());
}

#[test]
fn single_values() {
    assert_eq!(Identifier::parse(b"4294967295\n").unwrap().value(), u32::MAX);
    for wrong in [&b""[..], b"\n", b"-1\n", b"1 2", b"0x1", b"OK\n", b"4294967296", b"+1"] {
        assert!(is_unexpected::<Identifier>(wrong), "{}", wrong.escape_ascii());
    }
    assert_eq!(HexIdentifier::parse(b"ffffffffffffffff").unwrap().number().value(), u64::MAX);
    assert!(is_unexpected::<Pin>(b"") && is_unexpected::<Pin>(b"1234 5670"));
    assert_eq!(Pin::parse(b"FAIL-CHECKSUM\n"), Err(ReplyError::Refused(Refusal::Checksum)));
    assert!(!Pin::parse(b"12345671").unwrap().has_valid_checksum());
    assert!(!Pin::parse(b"1234").unwrap().has_valid_checksum());
    for pin in ["89116043", "98402427", "37353858", "73630593", "00000000"] {
        assert!(Pin::parse(pin.as_bytes()).unwrap().has_valid_checksum(), "{pin}");
    }
    let busy = P2pStarted::parse(b"FAIL-CHANNEL-UNSUPPORTED\n");
    assert_eq!(busy, Err(ReplyError::Refused(Refusal::ChannelUnsupported)));
    assert!(is_unexpected::<ScanStarted>(b"") && is_unexpected::<Pong>(b"OK\n"));
    assert!(Value::parse(b"*").unwrap().is_hidden());
    assert_eq!(Value::parse(b"").unwrap().text(), "");
    assert_eq!(Value::parse(b"a\xff\n").unwrap().text(), b"a\xff\n"[..]);
    let token = recorded("wlan1", "WPS_NFC_TOKEN NDEF");
    assert_eq!(SecretHex::parse(&token).unwrap().reveal().bytes().iter().next(), Some(0xd2));
    let half = Hex::parse(b"0a0").unwrap();
    assert!(half.is_cut() && half.bytes().len() == 1 && !Hex::parse(b"0a\n").unwrap().is_cut());
    assert!(is_unexpected::<Hex>(b"0a 0b") && is_unexpected::<Cookie>(b"COOKIE=0123"));
    assert_eq!(
        Hex::parse(b"FAIL-Too long response"),
        Err(ReplyError::Refused(Refusal::TooLongResponse))
    );
    let level = LogLevel::parse(b"Current level: EXCESSIVE\nTimestamp: 0\n").unwrap();
    assert_eq!((level.level, level.timestamp), (LogThreshold::Excessive, Some(false)));
    assert!(PreferredFrequencies::parse(b"").unwrap().iter().next().is_none());
    assert!(is_unexpected::<PreferredFrequencies>(b"5180,x"));
}

#[test]
fn dpp_and_nan() {
    let reply = recorded("wlan1", "DPP_BOOTSTRAP_INFO 1");
    let info = DppBootstrap::parse(&reply).unwrap();
    assert_eq!(info.kind(), Some(DppBootstrapType::QrCode));
    assert_eq!(info.mac_addr(), Some(address("02:00:00:00:01:00")));
    assert_eq!(info.info().unwrap(), "");
    assert_eq!((info.num_freq(), info.use_freq(), info.version()), (Some(1), Some(2412), Some(0)));
    assert_eq!(info.curve().unwrap(), "prime256v1");
    assert_eq!(info.pkhash().unwrap().len(), 32);
    assert_eq!(info.unknown().count(), 0);
    let later = DppBootstrap::parse(b"type=PKEX\nsupp_curves=P-256:P-384\nhost=2001:db8::1 8908\n")
        .unwrap();
    assert!(later.supp_curves().unwrap().iter().eq(["P-256", "P-384"]));
    assert_eq!(later.host().unwrap().port, 8908);

    let reply = b"nan_started=0\nnmi=02:00:00:00:01:00\ncluster_id=50:6f:9a:01:00:00\n\
        peer=02:00:00:00:02:00 paired=1 ndp_count=2\npeer=broken\nnum_services=2\n\
        service=1 type=publish name=a sync=1 b sync=0\nservice=2 type=subscribe name= sync=1\n";
    let status = NanStatus::parse(reply).unwrap();
    assert_eq!((status.nan_started(), status.num_services()), (Some(false), Some(2)));
    assert_eq!(status.peers().count(), 1);
    let services: Vec<_> = status.services().collect();
    assert_eq!((services[0].name, services[0].sync), ("a sync=1 b".into(), 0));
    assert_eq!((services[1].id, services[1].name), (2, "".into()));

    let reply = b"pairing_setup=1\nnpk_caching=0\ncipher_suites=0x00000003\nnik_cipher=0\nnik=0011\nakmp=PASN\nnpk=2233\n";
    let info = NanPeerInfo::parse(reply).unwrap();
    assert_eq!((info.pairing_setup(), info.npk_caching()), (Some(true), Some(false)));
    assert_eq!(info.nik().unwrap().reveal().len(), 2);
    let shown = format!("{info:?}");
    assert!(!shown.contains("0011") && !shown.contains("2233") && shown.contains("PASN"));
    let dump = NanPeerInfo::parse(b"map 1: 00ff\n").unwrap();
    assert!(dump.odd_lines().eq(["map 1: 00ff"]));
}

#[test]
fn the_radio_and_the_configuration() {
    let reply = b"scan@wlan1:0:1:0.000100\next:a@b:c@wlan1:2412:0:12.002080\n";
    let work: Vec<_> = RadioWork::parse(reply).unwrap().iter().collect();
    assert_eq!((work[0].kind, work[0].freq, work[0].started), ("scan".into(), 0, true));
    assert_eq!((work[1].kind, work[1].ifname), ("ext:a@b:c".into(), "wlan1".into()));
    assert_eq!(work[1].age.as_micros(), 12_002_080);
    assert!(is_unexpected::<RadioWork>(b"1\n"));
    let config = recorded("wlan1", "DUMP");
    let config = GlobalConfig::parse(&config).unwrap();
    assert_eq!(config.get("ctrl_interface_group"), None);
    assert_eq!(config.get("device_name").unwrap(), "Lab station 1");
    assert_eq!(config.read::<i32>("disassoc_imminent_rssi_threshold"), Some(-75));
}
