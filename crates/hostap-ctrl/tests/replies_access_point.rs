//! Replies about access points and their stations, against recordings and the documented facts.

mod replies;

use hostap_ctrl::reply::*;
use hostap_ctrl::value::MacAddress;
use replies::{exchanges, recorded};

fn address(text: &str) -> MacAddress {
    text.parse().unwrap()
}

fn station(reply: &[u8]) -> Station<'_> {
    StationReply::parse(reply).unwrap().station().unwrap()
}

#[test]
fn a_station_of_hostapd() {
    let reply = recorded("hostapd-wlan0", "STA 02:00:00:00:01:00");
    let station = station(&reply);
    assert_eq!(station.address(), address("02:00:00:00:01:00"));
    let flags = station.flags().unwrap();
    assert!(flags.iter().eq([
        StationFlag::Authenticated,
        StationFlag::Associated,
        StationFlag::Authorized,
        StationFlag::ShortPreamble,
        StationFlag::Wmm,
        StationFlag::ManagementFrameProtection,
        StationFlag::Ht,
    ]));
    assert!(station.is_authorized());
    assert_eq!(station.aid(), Some(1));
    assert_eq!(station.capability().unwrap().value(), 0x1431);
    assert_eq!(station.listen_interval(), Some(5));
    let rates: Vec<u64> = station.supported_rates().unwrap().iter().map(|it| it.value()).collect();
    assert_eq!(rates, [2, 4, 11, 22, 12, 18, 24, 36, 48, 72, 96, 108]);
    assert_eq!(station.timeout_next(), Some(TimeoutAction::Poll));
    assert_eq!(station.rsna_address(), Some(station.address()));
    assert_eq!(station.rsna_version(), Some(1));
    assert_eq!(station.pairwise_cipher().unwrap().number, 4);
    assert_eq!(station.akm_suite().unwrap().to_string(), "00-0f-ac-2");
    assert_eq!(station.tkip_local_mic_failures(), Some(0));
    assert_eq!(station.tkip_remote_mic_failures(), Some(0));
    assert_eq!(
        (station.wpa(), station.ptk_state(), station.ptk_group_state()),
        (Some(2), Some(11), Some(0))
    );
    assert_eq!((station.rx_packets(), station.tx_packets()), (Some(5), Some(4)));
    assert_eq!((station.rx_bytes(), station.tx_bytes()), (Some(587), Some(530)));
    assert_eq!((station.inactive_msec(), station.signal()), (Some(0), Some(-20)));
    let rate = station.rx_rate_info().unwrap();
    assert_eq!((rate.rate, rate.mcs, rate.vht_mcs, rate.short_gi), (130, Some(8), None, false));
    assert_eq!(station.tx_rate_info().unwrap().rate, 10);
    assert_eq!(station.ht_mcs_bitmask().unwrap().len(), 10);
    assert_eq!(station.connected_time(), Some(0));
    assert_eq!(station.supp_op_classes().unwrap().len(), 22);
    assert_eq!((station.min_txpower(), station.max_txpower()), (Some(0), Some(30)));
    assert_eq!(station.ht_caps_info().unwrap().value(), 0x107e);
    assert_eq!(station.ext_capab().unwrap().as_str(), "04004a8201404040000120");
    assert_eq!(station.unknown().count(), 0);
    assert_eq!(station.odd_lines().count(), 0);
    assert!(!station.is_cut());
    assert_eq!(station.text().as_bytes(), reply);
}

#[test]
fn a_client_of_a_p2p_group() {
    let reply = recorded("p2p-wlan3-0", "STA-FIRST");
    let station = station(&reply);
    assert_eq!(station.wps_uuid().unwrap().to_string(), "a134bcd4-edf6-548b-87e5-49d3aedf9b60");
    assert_eq!(station.wps_primary_device_type().unwrap().to_string(), "0-00000000-0");
    assert_eq!(station.wps_device_name().unwrap(), " ");
    assert_eq!(station.wps_serial_number().unwrap(), " ");
    assert_eq!(station.p2p_dev_capab().unwrap().value(), 0x27);
    assert_eq!(station.p2p_group_capab().unwrap().value(), 0);
    assert_eq!(station.p2p_primary_device_type().unwrap().category(), 1);
    assert_eq!(station.p2p_device_name().unwrap(), "Lab station 2");
    assert_eq!(station.p2p_device_addr(), Some(address("42:00:00:00:02:00")));
    assert_eq!(station.p2p_config_methods().unwrap().value(), 0x188);
    assert!(station.rx_rate_info().unwrap().short_gi);
    assert_eq!(station.unknown().count(), 0);
}

#[test]
fn a_multi_link_station_with_all_the_rest() {
    let reply = b"02:00:00:00:01:00\n\
        flags=[AUTH][ASSOC][AUTHORIZED][PENDING_POLL[WMM][MFP][HE][EHT][6GHZ][NEW]\n\
        aid=65535\nmax_idle_period=100\nsupported_rates=\ntimeout_next=?\nhostapdMFPR=1\n\
        dot1xPaePortNumber=1\ndot1xAuthSessionId=0F3A5C7B9D1E2F40\n\
        dot1xAuthSessionUserName=user=a@b\nlast_eap_type_as=25 (PEAP)\n\
        last_eap_type_sta=254 (expanded)\nsignal=-128\n\
        rx_rate_info=8667 vhtmcs 9 vhtnss 2 shortGI\nlast_ack_signal=-95\n\
        sae_group=19\nsae_rejected_groups=20 21\nvlan_id=4\nkeyid=guest room\n\
        dpp_pkhash=0a0b\nvht_caps_info=0x0f8259b2\nwds_sta_ifname=wlan0.sta1\n\
        peer_addr[0]=02:00:00:00:01:01\npeer_addr[2]=02:00:00:00:01:02\nmax_simul_links=1\n\
        peer_addr[x]=?\nEMLSR_support=yes\nno pair\naid=2\n";
    let station = station(reply);
    let flags = station.flags().unwrap();
    assert!(flags.contains(StationFlag::PendingPoll) && flags.contains(StationFlag::Wmm));
    assert!(flags.contains(StationFlag::SixGhz) && flags.contains(StationFlag::new(b"NEW")));
    assert_eq!(flags.iter().count(), 10);
    assert_eq!(station.aid(), Some(65535), "the first value of a key counts");
    assert_eq!(station.pairs().all("aid").count(), 2);
    assert!(station.supported_rates().unwrap().is_empty());
    assert_eq!(station.timeout_next(), Some(TimeoutAction::Unknown));
    assert_eq!(station.mfp_required(), Some(true));
    let port = station.port();
    assert_eq!(port.port_number(), Some(1));
    assert_eq!(port.session_id().unwrap().value(), 0x0f3a_5c7b_9d1e_2f40);
    assert_eq!(port.session_user_name().unwrap(), "user=a@b");
    assert_eq!(port.last_eap_type_sta().unwrap().number, 254);
    let rate = station.rx_rate_info().unwrap();
    assert_eq!((rate.rate, rate.mcs, rate.vht_mcs, rate.vht_nss), (8667, None, Some(9), Some(2)));
    assert!(station.sae_rejected_groups().unwrap().iter().eq([20, 21]));
    assert_eq!(station.key_id().unwrap(), "guest room");
    assert_eq!(station.wds_sta_ifname().unwrap(), "wlan0.sta1");
    assert!(station.link_addresses().map(|(link, _)| link).eq([0, 2]));
    assert_eq!(station.max_simul_links(), Some(1));
    let unknown: Vec<_> = station.unknown().map(|(key, _)| key.to_string()).collect();
    assert_eq!(unknown, ["peer_addr[x]", "EMLSR_support"]);
    assert!(station.odd_lines().eq(["no pair"]));
}

#[test]
fn an_associated_station_is_not_yet_authorized() {
    let reply = b"02:00:00:00:01:00\nflags=[AUTH][ASSOC]\npeer_addr[]=02:00:00:00:01:01\n\
        band0_frequency=5GHZ\nband0_iface=wlan1\nband0_mb_ies=00ff\nband0_fst_group_id=g\n\
        band0_fst_priority=3\nband0_fst_llt=100\nband1_frequency=2.4GHZ\nband1_iface=wlan0\n";
    let station = station(reply);
    assert!(!station.is_authorized());
    assert!(station.unknown().map(|(key, _)| key).eq(["peer_addr[]"]));
    let bands: Vec<_> = station.bands().collect();
    assert_eq!((bands[0].number, bands[1].number), (0, 1));
    assert_eq!((bands[0].ifname, bands[1].ifname), (Some("wlan1".into()), Some("wlan0".into())));
    assert_eq!((bands[0].priority, bands[0].link_loss_timeout), (Some(3), Some(100)));
    assert_eq!((bands[0].group_id, bands[1].group_id), (Some("g".into()), None));
}

#[test]
fn a_bss_has_the_values_of_its_number() {
    let reply = b"state=ENABLED\nbss[0]=a\nbssid[1]=02:00:00:00:00:02\nbssid[0]=02:00:00:00:00:01\nbss[2]=c\n";
    let status = HostapdStatus::parse(reply).unwrap();
    let list: Vec<_> = status.bss_list().collect();
    assert_eq!(list[0].bssid, Some(address("02:00:00:00:00:01")));
    assert_eq!((list[1].index, list[1].bssid), (2, None));
}

#[test]
fn neighbors_and_access_lists() {
    let reply = recorded("hostapd-wlan0", "SHOW_NEIGHBOR");
    let neighbor = Neighbors::parse(&reply).unwrap().iter().next().unwrap();
    assert!(neighbor.ssid.iter().eq(*b"Lab WPA2") && !neighbor.stationary);
    assert_eq!(neighbor.report.unwrap().len(), 18);
    let made = b"02:00:00:00:00:09 ssid= lci=0102 civic=03 stat\nodd\n";
    let made = Neighbors::parse(made).unwrap();
    let neighbor = made.iter().next().unwrap();
    assert!(neighbor.stationary && neighbor.ssid.is_empty() && neighbor.report.is_none());
    assert_eq!((neighbor.location.unwrap().len(), neighbor.civic.unwrap().len()), (2, 1));
    assert!(made.odd_lines().eq(["odd"]));
    let reply = recorded("hostapd-wlan0", "DENY_ACL SHOW");
    let entry = AccessList::parse(&reply).unwrap().iter().next().unwrap();
    assert_eq!((entry.address, entry.vlan_id), (address("02:00:00:00:77:00"), 0));
}

#[test]
fn none_one_and_many_stations() {
    assert!(StationReply::parse(b"").unwrap().station().is_none());
    assert_eq!(StationReply::parse(b"FAIL\n"), Err(ReplyError::Refused(Refusal::Fail)));
    assert!(matches!(StationReply::parse(b"OK\n"), Err(ReplyError::Unexpected { .. })));
    // `STA <address> eapol` is pairs without an address.
    let eapol = recorded("hostapd-eap0", "STA 02:00:00:00:01:00 eapol");
    assert!(matches!(StationReply::parse(&eapol), Err(ReplyError::Unexpected { .. })));
    assert_eq!(Pairs::new(&eapol).get("auth_pae_state").unwrap(), "AUTHENTICATED");

    let mut all = recorded("hostapd-wlan0", "STA-FIRST");
    all.extend(recorded("p2p-wlan3-0", "STA-FIRST"));
    let stations = Stations::parse(&all).unwrap();
    let addresses: Vec<_> = stations.iter().map(|station| station.address().to_string()).collect();
    assert_eq!(addresses, ["02:00:00:00:01:00", "46:00:00:00:02:00"]);
    assert!(stations.iter().all(|station| station.is_authorized()));
    assert_eq!(stations.iter().map(|station| station.text().len()).sum::<usize>(), all.len());
    assert_eq!(Stations::parse(b"").unwrap().iter().count(), 0);
}

#[test]
fn the_status_of_hostapd() {
    let reply = recorded("hostapd-eap0", "STATUS");
    let status = HostapdStatus::parse(&reply).unwrap();
    assert_eq!(status.state(), Some(HostapdState::Enabled));
    assert_eq!(status.phy().unwrap(), "phy4");
    assert_eq!((status.freq(), status.channel()), (Some(2437), Some(6)));
    assert_eq!(status.cac_time_seconds(), Some(0));
    assert_eq!(status.cac_time_left_seconds(), None);
    assert_eq!(status.pairs().get("cac_time_left_seconds").unwrap(), "N/A");
    assert_eq!((status.ieee80211n(), status.ieee80211ax()), (Some(true), Some(false)));
    assert_eq!((status.beacon_int(), status.dtim_period()), (Some(100), Some(2)));
    assert_eq!(status.ht_caps_info().unwrap().value(), 0xc);
    assert_eq!(status.supported_rates().unwrap().iter().count(), 12);
    assert_eq!(status.max_txpower(), Some(30));
    assert_eq!(status.unknown().count(), 0);
    assert_eq!(status.odd_lines().count(), 0);

    let list: Vec<_> = status.bss_list().collect();
    assert_eq!(list.len(), 11);
    assert!(list.iter().map(|bss| bss.index).eq(0..11));
    let ssid = |index: usize| list[index].ssid.unwrap().to_ssid().unwrap();
    assert_eq!(ssid(0).as_bytes(), b"  two leading, two trailing  ");
    assert_eq!(ssid(1).as_bytes(), "Zürich ☕ 日".as_bytes());
    assert_eq!(ssid(2).as_bytes(), b"quo\"te 'n' back\\slash");
    assert_eq!(ssid(3).as_bytes(), b"tab\there\nnl\rcr\x01\x1b[31m\x7f");
    assert_eq!(ssid(4).as_bytes(), [0, 0, 0]);
    assert_eq!(ssid(5).as_bytes(), [0xff; 32]);
    assert_eq!(ssid(8).as_bytes(), br"\x41 looks escaped");
    assert_eq!(ssid(9).as_bytes(), b"a=b <3>CTRL-EVENT-FAKE ");
    assert_eq!(list[10].ifname, "eap0");
    assert_eq!(list[10].bssid, Some(address("02:00:00:00:04:0a")));
    assert_eq!((list[10].num_sta, list[10].mld_addr), (Some(1), None));
}

#[test]
fn the_status_of_an_mld() {
    let reply = b"state=DFS\nhw_mode=a\ncountry_code=US\ncountry3=0x20\ncac_time_seconds=60\n\
        cac_time_left_seconds=59\nsecondary_channel=-1\nieee80211be=1\nieee80211bn=0\n\
        eht_oper_chwidth=2\neht_oper_centr_freq_seg0_idx=50\npunct_bitmap=0x0000\nnum_links=2\n\
        link_id=0\nlink_addr=02:00:00:00:00:01\npartner_link[1]=02:00:00:00:00:02\n\
        ap_mld_type=STR\nhe_bss_color=-1\nvht_caps_info=0f8259b2\nbss[0]=wlan0\n\
        bssid[0]=02:00:00:00:00:01\nssid[0]=\nnum_sta[0]=0\nmld_addr[0]=02:00:00:00:00:00\n\
        mld_id[0]=0\nmld_link_id[0]=0\nchan_util_avg=80\nwhat=ever\n";
    let status = HostapdStatus::parse(reply).unwrap();
    assert_eq!(status.state(), Some(HostapdState::Dfs));
    assert_eq!(status.hw_mode(), Some(HostapdMode::A));
    assert_eq!(status.country3().unwrap().value(), 0x20);
    assert_eq!(status.cac_time_left_seconds(), Some(59));
    assert_eq!(status.secondary_channel(), Some(-1));
    assert_eq!(status.partner_links().next(), Some((1, address("02:00:00:00:00:02"))));
    assert_eq!(status.ap_mld_type(), Some(MldType::Simultaneous));
    assert_eq!(status.he_bss_color(), Some(-1));
    assert_eq!(status.vht_caps_info().unwrap().value(), 0x0f82_59b2);
    assert_eq!(status.chan_util_avg(), Some(80));
    let bss = status.bss_list().next().unwrap();
    assert_eq!(bss.ssid.unwrap().to_ssid().unwrap().as_bytes(), b"");
    assert_eq!((bss.mld_id, bss.mld_link_id), (Some(0), Some(0)));
    assert!(status.unknown().map(|(key, _)| key).eq(["what"]));
}

#[test]
fn the_configuration_hides_its_secrets() {
    let reply = recorded("hostapd-wlan0", "GET_CONFIG");
    let config = HostapdConfig::parse(&reply).unwrap();
    assert_eq!(config.bssid(), Some(address("02:00:00:00:00:00")));
    assert_eq!(config.ssid().unwrap().to_ssid().unwrap().as_bytes(), b"Lab WPA2");
    assert_eq!(config.wps_state(), Some(WpsState::Configured));
    assert_eq!(config.passphrase().unwrap().reveal(), "correct horse");
    assert_eq!(config.psk().unwrap().reveal().len(), 32);
    assert_eq!(config.wpa(), Some(2));
    assert!(config.key_mgmt().unwrap().iter().eq(["WPA-PSK", "WPA-PSK-SHA256"]));
    assert_eq!(config.group_cipher().unwrap(), "CCMP");
    assert!(config.rsn_pairwise_cipher().unwrap().iter().eq(["CCMP"]));
    let shown = format!("{config:?} {:?} {:?}", config.passphrase(), config.psk());
    assert!(!shown.contains("horse") && !shown.contains("439e"), "{shown}");
    assert!(shown.contains("Lab WPA2"));

    let other =
        HostapdConfig::parse(b"ssid=x\nsae_password=hush\nmulti_ap_backhaul_wpa_psk=00ff\n");
    let shown = format!("{other:?}");
    assert!(!shown.contains("hush") && !shown.contains("00ff") && shown.contains("sae_password"));
    #[cfg(feature = "serde")]
    {
        let json = serde_json::to_string(&config).unwrap();
        // Serialising is a deliberate act: it writes all there is.
        assert!(json.contains("correct horse") && json.contains("439e"), "{json}");
        assert!(serde_json::to_string(&other.unwrap()).unwrap().contains("hush"));
    }
}

#[cfg(feature = "serde")]
#[test]
fn a_station_as_json() {
    let reply = b"02:00:00:00:01:00\nflags=[AUTH][NEW]\naid=1\nsupported_rates=02 0c\nsignal=-20\n\
        rx_rate_info=144 mcs 8 shortGI\ndot1xAuthSessionTime=7\npeer_addr[1]=02:00:00:00:01:01\nx=y\n";
    let json = serde_json::to_value(StationReply::parse(reply).unwrap()).unwrap();
    let wanted = serde_json::json!({
        "address": "02:00:00:00:01:00",
        "flags": ["AUTH", "NEW"],
        "aid": 1,
        "supported_rates": json["supported_rates"],
        "signal": -20,
        "rx_rate_info": {"rate": 144, "mcs": 8, "shortGI": true, "text": "144 mcs 8 shortGI"},
        "peer_addr": [[1, "02:00:00:00:01:01"]],
        "dot1xAuthSessionTime": 7,
        "other": [["x", "y"]],
    });
    assert_eq!(json, wanted);
    assert_eq!(json["supported_rates"].as_array().unwrap().len(), 2);
    assert_eq!(
        serde_json::to_value(StationReply::parse(b"").unwrap()).unwrap(),
        serde_json::Value::Null
    );
}

#[test]
fn wps_of_hostapd() {
    let statuses: Vec<_> = exchanges()
        .into_iter()
        .filter(|exchange| exchange.command == "WPS_GET_STATUS")
        .map(|exchange| {
            let status = WpsStatus::parse(&exchange.reply).unwrap();
            let active = status.pbc_status() == Some(PbcStatus::Active);
            (active, status.last_result().unwrap().to_string(), status.peer_address().is_some())
        })
        .collect();
    let wanted = [
        (false, "None", false),
        (true, "None", false),
        (false, "Success", true),
        (false, "Failed", true),
    ];
    assert!(statuses.iter().map(|(a, b, c)| (*a, b.as_str(), *c)).eq(wanted), "{statuses:?}");
    let failed =
        b"PBC Status: Overlap\nLast WPS result: Failed\nFailure Reason: TKIP Only Prohibited\n";
    let failed = WpsStatus::parse(failed).unwrap();
    assert_eq!(failed.failure_reason().unwrap(), "TKIP Only Prohibited");
    assert_eq!(failed.pbc_status(), Some(PbcStatus::Overlap));
}
