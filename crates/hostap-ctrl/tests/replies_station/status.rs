//! `STATUS`: its values, its blocks, and what may not pass for them.

use hostap_ctrl::reply::*;

use crate::walk::each_beginning;

fn read(reply: &[u8]) -> Status<'_> {
    Status::parse(reply).unwrap()
}

#[test]
fn a_connected_station() {
    let status = read(
        b"bssid=02:00:00:00:00:01\nfreq=2462\nssid=Z\\xc3\\xbcrich \\\"1\\\"\nid=1\nmode=station\n\
        wifi_generation=7\nmax_nss_rx=2\nmax_nss_tx=1\nchannel_width=80\npairwise_cipher=GCMP-256\n\
        group_cipher=CCMP\nkey_mgmt=FT-SAE-EXT-KEY\ndpp_pfs=1\npmf=2\nmgmt_group_cipher=BIP-CMAC-256\n\
        sae_group=19\nsae_h2e=1\nsae_pk=0\nwpa_state=COMPLETED\nip_address=192.0.2.7\n\
        p2p_device_address=42:00:00:00:01:00\naddress=02:00:00:00:01:00\n\
        ap_mld_addr=02:00:00:00:00:0f\nhs20=2\nprovisioning_sp=a.example\nhome_sp=b.example\n\
        home_sp=c=d.example\nsp_type=roaming\nuuid=572cf82f-c957-5653-9b16-b5cfb298abf1\n\
        ieee80211ac=1\nbss_max_idle_period=30\nssid_verified=1\nbigtk_set=1\nnew_key=new=value\n",
    );
    assert_eq!(status.bssid().unwrap().to_string(), "02:00:00:00:00:01");
    assert_eq!((status.freq(), status.id()), (Some(2462), Some(1)));
    assert_eq!(status.ssid().unwrap().to_ssid().unwrap().as_bytes(), "Zürich \"1\"".as_bytes());
    assert_eq!(status.mode(), Some(Mode::Station));
    assert_eq!((status.wifi_generation(), status.channel_width()), (Some(7), Some(80)));
    assert_eq!((status.max_nss_rx(), status.max_nss_tx()), (Some(2), Some(1)));
    assert_eq!(status.pairwise_cipher(), Some(Cipher::Gcmp256));
    assert_eq!(status.group_cipher(), Some(Cipher::Ccmp));
    assert_eq!(status.mgmt_group_cipher(), Some(Cipher::BipCmac256));
    assert_eq!(status.key_mgmt(), Some(KeyManagement::FtSaeExtKey));
    assert_eq!(status.dpp_pfs(), Some(true));
    assert_eq!(status.pmf(), Some(ManagementFrameProtection::Required));
    assert_eq!(status.sae_group(), Some(19));
    assert_eq!((status.sae_h2e(), status.sae_pk()), (Some(true), Some(false)));
    assert_eq!(status.wpa_state(), Some(WpaState::Completed));
    assert_eq!(status.ip_address(), Some([192, 0, 2, 7].into()));
    assert_eq!(status.p2p_device_address().unwrap().octets()[0], 0x42);
    assert_eq!(status.address().unwrap().octets()[4], 1);
    assert_eq!(status.ap_mld_addr().unwrap().octets()[5], 15);
    assert_eq!(status.hs20(), Some(2));
    assert!(status.provisioning_providers().eq(["a.example"]));
    assert!(status.home_providers().eq(["b.example", "c=d.example"]));
    assert_eq!(status.sp_type(), Some(ProviderType::Roaming));
    assert_eq!(status.uuid().unwrap().bytes()[15], 0xf1);
    assert_eq!(status.ieee80211ac(), Some(true));
    assert_eq!(status.bss_max_idle_period(), Some(30));
    assert_eq!((status.ssid_verified(), status.bigtk_set()), (Some(true), Some(true)));
    assert_eq!(status.get("new_key").unwrap(), "new=value");
    assert_eq!(status.pairs().count(), 34);
    assert!(status.eapol().is_none() && status.macsec().is_none());
    assert!(status.id_str().is_none() && status.passphrase().is_none());
}

#[test]
fn every_word_has_its_variant() {
    let states = "DISCONNECTED INTERFACE_DISABLED INACTIVE SCANNING AUTHENTICATING ASSOCIATING \
        ASSOCIATED 4WAY_HANDSHAKE GROUP_HANDSHAKE COMPLETED";
    for (number, word) in states.split(' ').enumerate() {
        let state = WpaState::new(word.as_bytes());
        assert_eq!(state.number().map(usize::from), Some(number), "{word}");
        assert_eq!(WpaState::from_number(number as u8), Some(state));
    }
    assert_eq!(WpaState::new(b"UNKNOWN"), WpaState::Unknown);
    assert_eq!((WpaState::Unknown.number(), WpaState::from_number(10)), (None, None));
    let other = WpaState::new(b"LATER\xff");
    assert_eq!((other, other.number()), (WpaState::Other((&b"LATER\xff"[..]).into()), None));

    let known =
        |word: &str| !matches!(KeyManagement::new(word.as_bytes()), KeyManagement::Other(_));
    let key_management = "WPA2/IEEE 802.1X/EAP|WPA/IEEE 802.1X/EAP|WPA2+WPA/IEEE 802.1X/EAP|WPA2-PSK|\
        WPA-PSK|WPA2-PSK+WPA-PSK|NONE|WPA-NONE|IEEE 802.1X (no WPA)|FT-EAP|FT-EAP-SHA384|FT-PSK|\
        WPA2-EAP-SHA256|WPA2-PSK-SHA256|WPS|SAE|SAE-EXT-KEY|FT-SAE|FT-SAE-EXT-KEY|WPA2-EAP-SUITE-B|\
        WPA2-EAP-SUITE-B-192|FILS-SHA256|FILS-SHA384|FT-FILS-SHA256|FT-FILS-SHA384|OWE|DPP|PASN|\
        WPA2-EAP-SHA384|EPPKE|UNKNOWN";
    assert!(key_management.split('|').all(known));
    let eap = key_management.split('|').filter(|word| KeyManagement::new(word.as_bytes()).is_eap());
    assert!(
        eap.clone().all(|word| ["EAP", "802.1X", "FILS"].iter().any(|part| word.contains(part)))
    );
    assert_eq!(eap.count(), 14);

    let ciphers = "NONE WEP-40 WEP-104 TKIP CCMP CCMP+TKIP GCMP GCMP-256 CCMP-256 BIP BIP-GMAC-128 \
        BIP-GMAC-256 BIP-CMAC-256 GTK_NOT_USED UNKNOWN";
    assert!(
        ciphers.split(' ').all(|word| !matches!(Cipher::new(word.as_bytes()), Cipher::Other(_)))
    );
    let modes = "station|IBSS|AP|P2P GO|P2P GO - group formation|mesh";
    assert!(modes.split('|').all(|word| !matches!(Mode::new(word.as_bytes()), Mode::Other(_))));
}

const EAP: &str = "bssid=02:00:00:00:00:01\nssid=Lab EAP\nid=1\nmode=station\n\
    key_mgmt=WPA2/IEEE 802.1X/EAP\nwpa_state=ASSOCIATED\n\
    Supplicant PAE state=AUTHENTICATING\nsuppPortStatus=Unauthorized\nheldPeriod=60\nauthPeriod=30\n\
    startPeriod=30\nmaxStart=3\nportControl=Auto\nSupplicant Backend state=REQUEST\nEAP state=IDLE\n\
    reqMethod=25\nmethodState=CONT\ndecision=FAIL\nClientTimeout=60\n\
    Pre-authentication EAPOL state machines:\n\
    Supplicant PAE state=AUTHENTICATED\nsuppPortStatus=Authorized\nEAP state=SUCCESS\n\
    selectedMethod=25 (EAP-PEAP)\neap_tls_version=TLSv1.2\nEAP TLS cipher=ECDHE-RSA-AES256\n\
    tls_session_reused=1\nEAP-PEAPv0 Phase2 method=MSCHAPV2\n\
    uuid=572cf82f-c957-5653-9b16-b5cfb298abf1\n";

#[test]
fn a_preauthentication_does_not_pass_for_the_connection() {
    let status = read(EAP.as_bytes());
    let eapol = status.eapol().unwrap();
    assert_eq!(eapol.supplicant_pae_state(), Some(PaeState::Authenticating));
    assert_eq!(eapol.port_status(), Some(PortStatus::Unauthorized));
    assert_eq!(eapol.backend_state().unwrap(), "REQUEST");
    assert_eq!((eapol.held_period(), eapol.maximum_start()), (Some(60), Some(3)));
    assert_eq!(
        (eapol.eap_state().unwrap().to_string(), eapol.client_timeout()),
        ("IDLE".into(), Some(60))
    );
    // The method stands in the other block only.
    assert_eq!((eapol.selected_method(), eapol.phase2_method()), (None, None));
    assert_eq!(status.get("EAP state").unwrap(), "IDLE");

    let ahead = status.preauthentication().unwrap();
    assert_eq!(ahead.port_status(), Some(PortStatus::Authorized));
    let method = ahead.selected_method().unwrap();
    assert_eq!((method.number, method.name.to_str()), (25, Ok("EAP-PEAP")));
    assert_eq!(ahead.tls_session_reused(), Some(true));
    let (outer, inner) = ahead.phase2_method().unwrap();
    assert_eq!((outer.to_str(), inner.to_str()), (Ok("EAP-PEAPv0"), Ok("MSCHAPV2")));
    // What follows that block is of the connection again.
    assert!(status.uuid().is_some());
    assert_eq!(status.other_lines().count(), 0);
    assert_eq!(status.all("EAP state").count(), 2);
    each_beginning(EAP.as_bytes());
}

#[test]
fn macsec_participants_are_kept_apart() {
    let reply = b"wpa_state=COMPLETED\nPAE KaY status=Not-Active\nAuthenticated=No\nSecured=Yes\nFailed=No\n\
        Actor Priority=255\nKey Server Priority=16\nIs Key Server=Yes\nNumber of Keys Distributed=7\n\
        Number of Keys Received=0\nMKA Hello Time=2000\nactor_sci=00:11:22:33:44:55@1\n\
        key_server_sci=00:11:22:33:44:56@1\nparticipant_idx=0\nckn=0102\nmi=0a1b2c3d4e5f60718293a4b5\n\
        mn=42\nactive=Yes\nparticipant=Yes\nretain=No\nlive_peers=1\npotential_peers=0\n\
        is_key_server=Yes\nis_elected=No\nparticipant_idx=1\nckn=0304\nis_elected=Yes\n";
    let macsec = read(reply).macsec().unwrap();
    assert_eq!(macsec.status(), Some(MacsecStatus::NotActive));
    assert_eq!((macsec.authenticated(), macsec.secured()), (Some(false), Some(true)));
    assert_eq!((macsec.actor_priority(), macsec.key_server_priority()), (Some(255), Some(16)));
    assert_eq!((macsec.keys_distributed(), macsec.hello_time()), (Some(7), Some(2000)));
    assert_eq!(macsec.actor_sci().unwrap(), "00:11:22:33:44:55@1");
    let participants: Vec<_> = macsec.participants().collect();
    assert_eq!(participants.len(), 2);
    assert_eq!((participants[0].mn(), participants[0].is_elected()), (Some(42), Some(false)));
    assert_eq!((participants[1].mn(), participants[1].is_elected()), (None, Some(true)));
    assert_eq!(participants[1].ckn().unwrap().to_vec(), [3, 4]);
    each_beginning(reply);
}

#[test]
fn an_id_str_does_not_pass_for_other_keys() {
    let forged = "x\nmode=AP\nwpa_state=COMPLETED\nbssid=00:00:00:00:00:99\nuuid=1\
        \nPre-authentication EAPOL state machines:\nEAP state=SUCCESS\npassphrase=y";
    let reply =
        format!("freq=2412\nssid=a\nid=0\nid_str={forged}\nmode=station\nwpa_state=SCANNING\n");
    let status = read(reply.as_bytes());
    assert_eq!(status.id_str().unwrap(), forged);
    assert_eq!(status.get("id_str"), status.id_str());
    assert_eq!(status.mode(), Some(Mode::Station));
    assert_eq!(status.wpa_state(), Some(WpaState::Scanning));
    assert!(status.bssid().is_none() && status.get("uuid").is_none());
    assert!(status.preauthentication().is_none() && status.passphrase().is_none());
    assert_eq!(status.pairs().count(), 6);
    each_beginning(reply.as_bytes());

    let plain = read(b"id=0\nid_str=home=1\nmode=station\nwpa_state=COMPLETED\n");
    assert_eq!(
        (plain.id_str().unwrap().to_str(), plain.mode()),
        (Ok("home=1"), Some(Mode::Station))
    );
    let empty = read(b"id=0\nid_str=\nmode=AP\n");
    assert_eq!((empty.id_str().unwrap().len(), empty.mode()), (0, Some(Mode::AccessPoint)));
    let without_mode = read(b"id=0\nid_str=a\nwpa_state=SCANNING\n");
    assert_eq!(without_mode.id_str().unwrap(), "a");
    assert_eq!(without_mode.wpa_state(), Some(WpaState::Scanning));
}

#[test]
fn a_passphrase_shows_up_only_when_asked_for() {
    let status = read(b"ssid=a\nid=0\npassphrase=hunter2=hunter2\nmode=AP\n");
    assert_eq!(status.passphrase().unwrap().reveal(), "hunter2=hunter2");
    assert!(!format!("{status:?} {:?}", status.passphrase()).contains("hunter2"));
    assert!(status.get("passphrase").is_none() && status.pairs().count() == 3);
}

#[test]
fn the_global_socket_lists_interfaces() {
    let status = read(
        b"p2p_device_address=42:00:00:00:01:00\np2p_state=LISTEN_ONLY\nwifi_display=1\nifname=wlan0\n\
        address=02:00:00:00:00:01\nifname=no address\nifname=wlan1\naddress=02:00:00:00:00:02\n",
    );
    assert_eq!(
        (status.p2p_state(), status.wifi_display()),
        (Some(P2pState::ListenOnly), Some(true))
    );
    let interfaces: Vec<_> = status
        .interfaces()
        .map(|(name, address)| (name.to_string(), address.map(|a| a.octets()[5])))
        .collect();
    let expected = [("wlan0", Some(1)), ("no address", None), ("wlan1", Some(2))];
    assert!(interfaces.iter().map(|(name, last)| (name.as_str(), *last)).eq(expected));
    assert!(read(b"").pairs().next().is_none());
}

#[test]
fn lines_and_values_of_other_forms_are_kept() {
    let status = read(b"freq=much\nno equals sign\nwpa_state=A NEW STATE\nbytes=\xff\x00=\n=\n");
    assert_eq!((status.freq(), status.get("freq").unwrap().to_str()), (None, Ok("much")));
    assert!(status.other_lines().eq(["no equals sign"]));
    assert_eq!(status.wpa_state().unwrap().to_string(), "A NEW STATE");
    assert_eq!(status.get("bytes").unwrap().as_bytes(), b"\xff\x00=");
    assert_eq!(status.get("").unwrap(), "");
    assert!(matches!(Status::parse(b"OK\n"), Err(ReplyError::Unexpected { .. })));
    assert_eq!(Status::parse(b"FAIL\n"), Err(ReplyError::Refused(Refusal::Fail)));
}
