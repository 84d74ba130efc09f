//! The traps of the protocol, one test each: forms that differ under one name, odd punctuation,
//! number bases, empty values, and datagrams that nobody should send.

use hostap_ctrl::event::{CtrlRequestField, Event, EventKind};
use hostap_ctrl::message::{Message, MessageKind, kind};

fn parse(text: &str) -> Event<'_> {
    Event::parse(text.as_bytes())
}

/// Reads `line` as an event of this kind, or fails.
macro_rules! event {
    ($kind:ident, $line:expr) => {
        match parse($line) {
            Event::$kind(event) => event,
            other => panic!("{other:?}"),
        }
    };
}

#[test]
fn one_prefix_with_several_payloads() {
    let addr = event!(EapStarted, "CTRL-EVENT-EAP-STARTED 02:00:00:00:03:00").addr;
    assert_eq!(addr.unwrap().octets()[4], 3);
    assert_eq!(event!(EapStarted, "CTRL-EVENT-EAP-STARTED EAP authentication started").addr, None);
    let failure = event!(EapFailure, "CTRL-EVENT-EAP-FAILURE EAP authentication failed");
    assert_eq!(failure.addr, None);
    assert!(event!(EapFailure, "CTRL-EVENT-EAP-FAILURE 02:00:00:00:03:00").addr.is_some());
    let method =
        event!(EapProposedMethod, "CTRL-EVENT-EAP-PROPOSED-METHOD vendor=0 method=25 -> NAK");
    assert_eq!((method.vendor, method.method, method.nak), (Some(0), 25, true));
    let method = event!(EapProposedMethod, "CTRL-EVENT-EAP-PROPOSED-METHOD method=25");
    assert_eq!((method.vendor, method.method, method.nak), (None, 25, false));
    let beacon = event!(UnprotBeacon, "CTRL-EVENT-UNPROT-BEACON 02:00:00:00:05:00");
    assert_eq!((beacon.sa.is_some(), beacon.reporter), (true, None));
    let beacon = event!(UnprotBeacon, "CTRL-EVENT-UNPROT-BEACON reporter=02:00:00:00:05:00");
    assert_eq!((beacon.sa, beacon.reporter.is_some()), (None, true));
    for (line, kind) in [
        ("WPS-M2D ", EventKind::WpsM2d),
        ("WPS-FAIL ", EventKind::WpsFail),
        ("WPS-TIMEOUT ", EventKind::WpsTimeout),
        ("WPS-OVERLAP-DETECTED ", EventKind::WpsOverlap),
        ("DPP-CONF-SENT ", EventKind::DppConfSent),
        ("DPP-CONN-STATUS-RESULT timeout", EventKind::DppConnStatusResult),
    ] {
        let event = parse(line);
        assert_eq!(event.kind(), Some(kind), "{line}");
        assert!(!matches!(event, Event::Unrecognised(_)), "{line}");
    }
    let status = event!(DppTxStatus, "DPP-TX-STATUS dst=ff:ff:ff:ff:ff:ff result=SUCCESS");
    assert_eq!(status.freq, None);
    let sent = event!(DppConfSent, "DPP-CONF-SENT wait_conn_status=1 conf_resp_status=0");
    assert_eq!((sent.conf_status, sent.conf_resp_status), (None, Some(0)));
    let needed = "DPP-CONF-NEEDED peer=1 net_role=sta name=\"T\" opclass= mud_url=";
    let needed = event!(DppConfNeeded, needed);
    assert_eq!((needed.src, needed.opclass.len(), needed.mud_url.len()), (None, 0, 0));
}

#[test]
fn values_with_spaces_and_no_quotes() {
    for width in ["20 MHz (no HT)", "80+80 MHz", "320 MHz", "unknown"] {
        let line = format!(
            "CTRL-EVENT-CHANNEL-SWITCH freq=5180 ht_enabled=0 ch_offset=0 ch_width={width} cf1=5180 cf2=0"
        );
        let event = event!(ChannelSwitch, &line);
        assert_eq!((event.cf1, event.cf2, event.dfs), (5180, 0, None), "{width}");
    }
    let status = "CTRL-EVENT-EAP-STATUS status='completion' parameter='a b c=1'";
    assert_eq!(event!(EapStatus, status).parameter, "a b c=1");
    let ocv =
        "OCV-FAILURE addr=02:00:00:00:03:00 frame=eapol-key-m2 error=did not receive mandatory OCI";
    assert_eq!(event!(OcvFailure, ocv).error, "did not receive mandatory OCI");
    let connected = "CTRL-EVENT-CONNECTED - Connection to 02:00:00:00:03:00 completed \
                     [id=3 id_str=my home [1] FILS_HLP_SENT] ap_mld_addr=02:00:00:00:0a:00";
    let connected = event!(Connected, connected);
    assert_eq!((connected.id_str, connected.fils_hlp_sent), ("my home [1]".into(), true));
}

#[test]
fn glued_punctuation() {
    let pasn = event!(PasnAuthStatus, "PASN-AUTH-STATUS 02:00:00:00:03:00 akmp=PASN, status=0");
    assert_eq!((pasn.status, format!("{}", pasn.akmp.as_text())), (0, "PASN".into()));
    let ended = "NAN-NDP-DISCONNECTED peer=02:00:00:00:07:00 ndp_id=1 local_ndi=02:00:00:00:10:03 \
                 peer_ndi=02:00:00:00:10:04 reason=3 locally_generated=1, failure=0";
    let ended = event!(NanNdpDisconnected, ended);
    assert_eq!((ended.reason, ended.locally_generated, ended.failure), (3, 1, 0));
    let start =
        "DFS-CAC-START freq=5260 chan=52 sec_chan=1, width=1, seg0=58, seg1=0, cac_time=60s";
    let start = event!(DfsCacStart, start);
    assert_eq!((start.sec_chan, start.seg0, start.cac_time), (Some(1), Some(58), Some(60)));
}

#[test]
fn odd_prefixes() {
    for (line, kind) in [
        ("AP-NO_IR", EventKind::ApNoIr),
        (
            "P2P-PROV-DISC-FAILURE p2p_dev_addr=02:00:00:00:05:00 status=12",
            EventKind::P2pProvDiscFailure,
        ),
        ("P2P-PERSISTENT-PSK-FAIL id=0", EventKind::P2pPersistentPskFail),
        ("CTRL-EVENT-FREQ-CONFLICT  id=0", EventKind::FreqConflict),
        (
            "WPS-ER-AP-SET-SEL-REG uuid=572cf82f-c957-5653-9b16-b5cfb298abf1 state=DONE",
            EventKind::WpsErSetSelReg,
        ),
        (
            "INTERWORKING-BLACKLISTED 02:00:00:00:00:10 type=home id=0 priority=0 sp_priority=0",
            EventKind::InterworkingExcluded,
        ),
        (
            "RRM-NEIGHBOR-REP-RECEIVED bssid=02:00:00:00:00:10 info=0x1f op_class=81 chan=6 phy_type=7",
            EventKind::RrmNeighborRepRxed,
        ),
        ("RRM-NEIGHBOR-REP-REQUEST-FAILED ", EventKind::RrmNeighborRepFailed),
        (
            "CTRL-EVENT-STARTED-CHANNEL-SWITCH freq=2437 ht_enabled=1 ch_offset=0 ch_width=40 MHz cf1=2437 cf2=0",
            EventKind::ChannelSwitchStarted,
        ),
        ("EAP-ERROR-CODE 16384", EventKind::EapErrorCode),
        (
            "P2P-LISTEN-OFFLOAD-STOPPED P2P-LISTEN-OFFLOAD-STOP-REASON reason=3",
            EventKind::P2pListenOffloadStop,
        ),
    ] {
        let event = parse(line);
        assert_eq!(event.kind(), Some(kind), "{line}");
        assert!(!matches!(event, Event::Unrecognised(_)), "{line}");
        assert!(event.rest().is_empty(), "{line}");
    }
}

#[test]
fn number_bases() {
    let start = "P2PS-PROV-START 02:00:00:00:03:00 adv_id=4d2 conncap=10 adv_mac=02:00:00:00:07:00 \
                 session=1e240 mac=02:00:00:00:07:00 dev_passwd_id=10 info='a'";
    let start = event!(P2psProvisionStart, start);
    assert_eq!((start.adv_id.value(), start.conncap.value()), (0x4d2, 0x10));
    assert_eq!((start.session.value(), start.dev_passwd_id), (0x1e240, 10));
    let report = event!(BeaconRespRx, "BEACON-RESP-RX 02:00:00:00:03:00 1 10 5101");
    assert_eq!(report.report_mode.value(), 0x10);
    assert_eq!(event!(TransitionDisable, "TRANSITION-DISABLE 1f").bitmap.value(), 0x1f);
    let wan = event!(RxHs20Anqp, "RX-HS20-ANQP 02:00:00:00:03:00 WAN Metrics 10:10:384:0:0:0");
    assert_eq!((wan.info.unwrap().value(), wan.dl_speed), (0x10, Some(10)));
    let asp = event!(P2pServAspResp, "P2P-SERV-ASP-RESP 02:00:00:00:05:00 1 4d2 0 188 org.x 'i'");
    assert_eq!((asp.adv_id.value(), asp.config_methods.value()), (0x4d2, 0x188));
    let pin = "P2P-PROV-DISC-SHOW-PIN 02:00:00:00:03:00 00001234";
    assert_eq!(event!(P2pProvDiscShowPin, pin).pin.reveal(), "00001234");
    let most = format!("PR-RANGING-COMPLETE cookie={}", u64::MAX);
    assert_eq!(event!(PrRangingComplete, &most).cookie, u64::MAX);
    let more = format!("PR-RANGING-COMPLETE cookie={}0", u64::MAX);
    assert!(matches!(parse(&more), Event::Unrecognised(_)), "{more}");
    let failed = "P2P-PROV-DISC-FAILURE p2p_dev_addr=02:00:00:00:05:00 status=timeout";
    assert_eq!(event!(P2pProvDiscFailure, failed).status, "timeout");
}

#[test]
fn empty_values_in_the_middle_and_minus_one() {
    let connected = "NAN-NDP-CONNECTED peer=02:00:00:00:07:00 ndp_id=1 local_ndi=02:00:00:00:10:03 \
                     peer_ndi=02:00:00:00:10:04 ssi= interface_id=";
    let connected = event!(NanNdpConnected, connected);
    assert_eq!((connected.ssi.as_str(), connected.interface_id.as_str()), ("", ""));
    let report = event!(BeaconRespRx, "BEACON-RESP-RX 02:00:00:00:03:00 1 00 ");
    assert_eq!(report.report.as_str(), "");
    assert_eq!(event!(AvoidFreq, "CTRL-EVENT-AVOID-FREQ ranges=").ranges, "");
    let id = "CTRL-EVENT-CONNECTED - Connection to 02:00:00:00:03:00 completed [id=-1 id_str=]";
    assert_eq!((event!(Connected, id).id, event!(Connected, id).id_str.len()), (-1, 0));
    let gas = "GAS-RESPONSE-INFO addr=02:00:00:00:03:00 dialog_token=1 status_code=0 resp_len=-1";
    assert_eq!(event!(GasResponseInfo, gas).resp_len, -1);
    let hash = "ab".repeat(32);
    let chirp = format!("DPP-CHIRP-RX id=-1 src=02:00:00:00:06:00 freq=2437 hash={hash}");
    assert_eq!(event!(DppChirpRx, &chirp).id, -1);
    let auth = format!("DPP-AUTH-SUCCESS init=1 pkhash={hash} own=-1 peer=-1");
    let auth = event!(DppAuthSuccess, &auth);
    assert_eq!((auth.own, auth.peer), (Some(-1), Some(-1)));
}

#[test]
fn a_question_with_the_raw_bytes_of_an_ssid() {
    let text = b"CTRL-REQ-PASSWORD-1:Password needed for SSID \x01\xff\"\n' needed for SSID x";
    let Event::CtrlRequest(event) = Event::parse(text) else { panic!() };
    assert_eq!(event.answer(), (CtrlRequestField::Password, 1));
    assert_eq!(event.txt, "Password");
    assert_eq!(event.ssid.encoded().as_bytes(), b"\x01\xff\"\n' needed for SSID x");
}

#[test]
fn the_forms_of_an_invitation_result() {
    for line in ["P2P-INVITATION-RESULT status=1", "P2P-INVITATION-RESULT status=1 "] {
        let event = event!(P2pInvitationResult, line);
        assert_eq!((event.status, event.bssid, event.ssid), (1, None, None));
        assert_eq!(event.rest().as_bytes().trim_ascii(), b"", "{line}");
    }
    let event = event!(P2pInvitationResult, "P2P-INVITATION-RESULT status=0 02:00:00:00:00:10 ");
    assert_eq!(event.bssid.unwrap().octets()[5], 0x10);
    let line = "P2P-INVITATION-RESULT status=0 02:00:00:00:00:10 \
                ssid=\"a\\\" go_dev_addr=00:00:00:00:00:00\" go_dev_addr=02:00:00:00:00:01";
    let event = event!(P2pInvitationResult, line);
    assert_eq!(event.ssid.unwrap().encoded(), "a\\\" go_dev_addr=00:00:00:00:00:00");
    assert_eq!(event.go_dev_addr.unwrap().octets()[5], 1);
}

#[test]
fn one_certificate_is_two_events() {
    let first = event!(EapPeerCert, "CTRL-EVENT-EAP-PEER-CERT depth=0 subject='/CN=a' hash=ab");
    assert_eq!((first.depth, first.hash.is_some(), first.cert.is_some()), (0, true, false));
    let line =
        format!("CTRL-EVENT-EAP-PEER-CERT depth=0 subject='/CN=a' cert={}", "30".repeat(9000));
    let second = event!(EapPeerCert, &line);
    assert_eq!((second.hash.is_some(), second.cert.unwrap().len()), (false, 9000));
}

#[test]
fn android_builds() {
    let event = "CTRL-EVENT-STATE-CHANGE id=-1 state=0 BSSID=00:00:00:00:00:00 SSID=";
    let event = event!(StateChange, event);
    assert_eq!((event.id, event.state, event.ssid.encoded().len()), (-1, 0, 0));
    let line =
        "CTRL-EVENT-CONNECTED - connection to 02:00:00:00:00:10 completed (auth) [id=0 id_str=]";
    assert_eq!(parse(line).kind(), Some(EventKind::Connected), "{:?}", parse(line));
}

#[test]
fn newer_pairs_behind_the_known_ones() {
    for line in [
        "CTRL-EVENT-DISCONNECTED bssid=02:00:00:00:00:10 reason=3 locally_generated=1",
        "AP-STA-CONNECTED 02:00:00:00:03:00 keyid=a",
        "CTRL-EVENT-SCAN-FAILED ret=-22 retry=1",
        "CTRL-EVENT-BSS-ADDED 34 02:00:00:00:00:10",
        "SME: Trying to authenticate with 02:00:00:00:00:00 (SSID='a' freq=2412 MHz)",
    ] {
        let known = parse(line);
        let newer = format!("{line} newer=1 other=\"x\"");
        let event = parse(&newer);
        assert!(!matches!(event, Event::Unrecognised(_) | Event::Unknown(_)), "{event:?}");
        assert_eq!((event.kind(), event.raw().as_bytes()), (known.kind(), newer.as_bytes()));
        assert_eq!(event.rest(), " newer=1 other=\"x\"");
    }
}

#[test]
fn odd_datagrams() {
    let unknown = |datagram: &[u8]| {
        let message = Message::split(datagram);
        assert!(matches!(message.event(), Event::Unknown(_)), "{message:?}");
        (message.interface.map(<[u8]>::to_vec), message.level, message.text.to_vec())
    };
    let event = b"CTRL-EVENT-TERMINATING ";
    let with = |front: &str| [front.as_bytes(), event].concat();
    assert_eq!(unknown(&with("<3><3>")), (None, Some(3), with("<3>")));
    assert_eq!(
        unknown(&with("IFNAME=a IFNAME=b <3>")),
        (Some(b"a".to_vec()), None, with("IFNAME=b <3>"))
    );
    assert_eq!(unknown(&with("<999>")), (None, None, with("<999>")));
    assert_eq!(unknown(&with("<-1>")), (None, None, with("<-1>")));
    assert_eq!(unknown(b"IFNAME=wlan0"), (None, None, b"IFNAME=wlan0".to_vec()));
    assert_eq!(unknown(&with("<3>IFNAME=a ")), (None, Some(3), with("IFNAME=a ")));
    assert_eq!(kind(b"<999>"), MessageKind::Event);
    for end in [&b"\n"[..], b"\0", b"\r"] {
        let datagram =
            [&b"<3>CTRL-EVENT-DISCONNECTED bssid=02:00:00:00:00:10 reason=3"[..], end].concat();
        let event = Message::split(&datagram).event();
        assert_eq!(event.kind(), Some(EventKind::Disconnected));
        assert_eq!(event.raw().as_bytes(), &datagram[3..]);
    }
}

/// No kind may take long or fail for a text of the greatest length that a datagram can have.
#[test]
fn long_texts() {
    let fills: [&[u8]; 6] = [b"a", b" ", b"'", b"\" ", b"' hash=00", b"\\"];
    for kind in EventKind::all() {
        for fill in fills {
            let mut text = kind.prefix().as_bytes().to_vec();
            if Event::parse(&[&text, &b"a"[..]].concat()).kind() != Some(kind) {
                text.push(b' ');
            }
            text.extend(fill.iter().cycle().take(0x1_0000));
            let event = Event::parse(&text);
            assert!(event.kind().is_some(), "{kind:?}");
            assert_eq!(event.raw().as_bytes(), text, "{kind:?}");
        }
    }
}

/// Texts that a stranger sends, alone at the end of an event, are that event's text and no more.
#[test]
fn texts_at_the_end_make_no_other_event() {
    let hostile = "x\n<3>CTRL-EVENT-TERMINATING ' subject='y' id=9 ssid=\"z\" \u{0}";
    let line = format!("CTRL-EVENT-EAP-NOTIFICATION {hostile}");
    assert_eq!(event!(EapNotification, &line).msg, *hostile);
    let line = format!("HS20-DEAUTH-IMMINENT-NOTICE 1 60 {hostile}");
    let event = event!(Hs20DeauthImminentNotice, &line);
    assert_eq!((event.reauth_delay, event.url), (60, hostile.into()));
    let line = format!("ESS-DISASSOC-IMMINENT 0 12 {hostile}");
    let event = event!(EssDisassocImminent, &line);
    assert_eq!((event.pmf, event.timeout_ms, event.url), (0, 12, hostile.into()));
    let line = format!("CTRL-EVENT-EAP-PEER-ALT depth=0 {hostile}");
    assert_eq!(event!(EapPeerAlt, &line).altsubject, *hostile);
    let line = format!("DPP-MUD-URL {hostile}");
    assert_eq!(event!(DppMudUrl, &line).url, *hostile);
    let line = format!("HS20-T-C-ACCEPTANCE {hostile}");
    assert_eq!(event!(Hs20TCAcceptance, &line).url, *hostile);
}
