//! Values that strangers choose, made to look like other fields and other events.

use hostap_ctrl::event::{CtrlRequestField, Event, EventKind};

/// What a stranger may write where raw text stands.
const HOSTILE: &[&str] = &[
    "",
    " ",
    "'",
    "''",
    "\"",
    "\\",
    "]",
    "|",
    "' config_methods=0x1 dev_capab=0x1 group_capab=0x1",
    "x' config_methods=0xffff dev_capab=0xff group_capab=0xff new=1",
    "' hash=00",
    "' hash=00 tod=1",
    "' cert=3082",
    "' err='ok",
    "' parameter='x",
    "x edca=1 edca_ista=1",
    " channel_list=1",
    " freq=1 MHz)",
    "' freq=1 MHz)",
    "] ap_mld_addr=00:00:00:00:00:00",
    " needed for SSID other",
    "\" freq=1 passphrase=\"x\" go_dev_addr=00:00:00:00:00:00",
    "CTRL-EVENT-DISCONNECTED bssid=00:00:00:00:00:00 reason=1",
    "<3>CTRL-EVENT-TERMINATING ",
    "\n<3>CTRL-EVENT-TERMINATING ",
    "a  b   c",
    "\u{e9}\u{0}\u{7f}",
];

/// The event of `line`, in which each `@` is the hostile text.
fn each(line: &str, check: impl Fn(Event<'_>, &str)) {
    for text in HOSTILE {
        let line = line.replace('@', text);
        check(Event::parse(line.as_bytes()), text);
    }
}

#[test]
fn certificate_subjects() {
    each("CTRL-EVENT-EAP-PEER-CERT depth=2 subject='@' hash=abcd", |event, text| {
        let Event::EapPeerCert(event) = event else { panic!("{event:?}") };
        assert_eq!((event.depth, event.subject), (2, text.into()));
        assert_eq!(event.hash.unwrap().as_str(), "abcd", "{text}");
        assert_eq!((event.tod, event.cert), (None, None), "{text}");
    });
    each("CTRL-EVENT-EAP-PEER-CERT depth=2 subject='@'", |event, text| {
        let Event::EapPeerCert(event) = event else { panic!("{event:?}") };
        assert_eq!(event.subject, *text);
        assert_eq!((event.hash, event.tod, event.cert), (None, None, None), "{text}");
    });
    each("CTRL-EVENT-EAP-PEER-CERT depth=2 subject='@' cert=3082", |event, text| {
        let Event::EapPeerCert(event) = event else { panic!("{event:?}") };
        assert_eq!(event.subject, *text);
        assert_eq!((event.hash, event.cert.unwrap().as_str()), (None, "3082"), "{text}");
    });
    each(
        "CTRL-EVENT-EAP-TLS-CERT-ERROR reason=1 depth=0 subject='@' err='expired'",
        |event, text| {
            let Event::EapTlsCertError(event) = event else { panic!("{event:?}") };
            assert_eq!((event.reason, event.depth), (1, 0));
            assert_eq!((event.subject, event.err), (text.into(), "expired".into()));
        },
    );
}

#[test]
fn text_of_the_server_behind_text_of_the_daemon() {
    each("CTRL-EVENT-EAP-STATUS status='remote TLS alert' parameter='@'", |event, text| {
        let Event::EapStatus(event) = event else { panic!("{event:?}") };
        assert_eq!((event.status, event.parameter), ("remote TLS alert".into(), text.into()));
    });
    each("EAP-MSCHAPV2: failure message: '@' (retry not allowed, error 691)", |event, text| {
        let Event::EapMschapv2Failure(event) = event else { panic!("{event:?}") };
        assert_eq!(event.message, *text);
        assert_eq!((event.denied, event.error), (true, 691));
    });
}

#[test]
fn device_names() {
    let found = "P2P-DEVICE-FOUND 02:00:00:00:03:00 p2p_dev_addr=02:00:00:00:03:01 \
                 pri_dev_type=1-0050F204-1 name='@' config_methods=0x188 dev_capab=0x21 \
                 group_capab=0x0 vendor_elems=1";
    each(found, |event, text| {
        let Event::P2pDeviceFound(event) = event else { panic!("{event:?}") };
        assert_eq!(event.name, *text);
        assert_eq!(event.config_methods.value(), 0x188, "{text}");
        assert_eq!((event.vendor_elems, event.new), (Some(1), None), "{text}");
    });
    let pin = "P2P-PROV-DISC-SHOW-PIN 02:00:00:00:03:00 12345670 p2p_dev_addr=02:00:00:00:03:01 \
               pri_dev_type=1-0050F204-1 name='@' config_methods=0x188 dev_capab=0x21 group_capab=0x0";
    each(pin, |event, text| {
        let Event::P2pProvDiscShowPin(event) = event else { panic!("{event:?}") };
        assert_eq!(event.name, Some((*text).into()));
        assert_eq!((event.group, event.peer_go), (None, None), "{text}");
        assert_eq!(event.dev_capab.unwrap().value(), 0x21, "{text}");
    });
    let seen = "WPS-ENROLLEE-SEEN 02:00:00:00:01:00 572cf82f-c957-5653-9b16-b5cfb298abf1 \
                1-0050F204-1 0x80 4 1 [@]";
    each(seen, |event, text| {
        let Event::WpsEnrolleeSeen(event) = event else { panic!("{event:?}") };
        assert_eq!((event.dev_name, event.request_type), (text.into(), 1));
    });
    let ranging = "PR-PEER-FOUND peer_addr=02:00:00:00:03:00 pasn_type=0x3 name=@ edca=0 edca_ista=0 \
                   edca_rsta=0 ntb=0 ntb_ista=0 ntb_rsta=0 secure_ltf=0 6ghz=0 freq=5180 dik_valid=0";
    each(ranging, |event, text| {
        let Event::PrPeerFound(event) = event else { panic!("{event:?}") };
        assert_eq!((event.name, event.edca, event.freq), (text.into(), 0, 5180));
    });
}

#[test]
fn a_bar_in_a_name_is_not_guessed_at() {
    let needed = "WPS-PIN-NEEDED 5a02a5fa-9199-5e7c-bc46-e183d3cb32f7 02:2a:c4:18:5b:f3 \
                  [name|maker|model|123|@|1-0050F204-1]";
    each(needed, |event, text| match event {
        Event::WpsPinNeeded(event) => {
            assert_eq!(event.serial_number, *text);
            assert_eq!(event.pri_dev_type.category(), 1, "{text}");
        }
        other => {
            assert!(text.contains('|') && matches!(other, Event::Unrecognised(_)), "{other:?}");
        }
    });
    let added = "WPS-ER-AP-ADD 87654321-9abc-def0-1234-56789abc0002 02:11:22:33:44:55 \
                 pri_dev_type=6-0050F204-1 wps_state=1 |a|b|c|d|e|f| and a bar|";
    assert!(matches!(Event::parse(added.as_bytes()), Event::Unrecognised(_)));
}

#[test]
fn ssids_without_or_in_single_quotes() {
    each(
        "SME: Trying to authenticate with 02:00:00:00:00:00 (SSID='@' freq=2412 MHz)",
        |event, text| {
            let Event::SmeTryingToAuthenticate(event) = event else { panic!("{event:?}") };
            assert_eq!((event.ssid.encoded(), event.freq), (text.into(), 2412));
        },
    );
    each("DPP-CONN-STATUS-RESULT result=0 ssid=@ channel_list=81/1", |event, text| {
        let Event::DppConnStatusResult(event) = event else { panic!("{event:?}") };
        assert_eq!(event.ssid.unwrap().encoded(), *text);
        assert_eq!(event.channel_list.unwrap(), "81/1", "{text}");
    });
    each("CTRL-EVENT-STATE-CHANGE id=1 state=9 BSSID=02:00:00:00:00:00 SSID=@", |event, text| {
        let Event::StateChange(event) = event else { panic!("{event:?}") };
        assert_eq!((event.ssid.encoded(), event.state), (text.into(), 9));
    });
    // Both from one access point; an SSID is too short to hold all that stands between.
    let settings = "WPS-ER-AP-SETTINGS uuid=87654321-9abc-def0-1234-56789abc0002 ssid=@ \
                    auth_type=0x0020 encr_type=0x0008 key=passphrase";
    each(settings, |event, text| {
        let Event::WpsErApSettings(event) = event else { panic!("{event:?}") };
        assert_eq!((event.ssid.encoded(), event.auth_type.value()), (text.into(), 0x20));
    });
}

#[test]
fn encoded_ssids_in_double_quotes() {
    for ssid in [r#"a\" freq=1 go_dev_addr=00:00:00:00:00:00"#, r"a\\", r#"\\\" id=1"#, "", "'"] {
        let line = format!(
            "P2P-GROUP-STARTED p2p0 GO ssid=\"{ssid}\" freq=2412 passphrase=\"a\" go_dev_addr=x\" \
             go_dev_addr=02:00:00:00:00:01 [PERSISTENT]"
        );
        let Event::P2pGroupStarted(event) = Event::parse(line.as_bytes()) else { panic!("{line}") };
        assert_eq!((event.ssid.encoded(), event.freq), (ssid.into(), 2412));
        assert_eq!(event.passphrase.unwrap().reveal(), "a\" go_dev_addr=x");
        assert_eq!((event.go_dev_addr.octets()[5], event.persistent), (1, true));
        let line = format!("CTRL-EVENT-SSID-REENABLED id=3 ssid=\"{ssid}\"");
        let Event::Reenabled(event) = Event::parse(line.as_bytes()) else { panic!("{line}") };
        assert_eq!((event.id, event.ssid.encoded()), (3, ssid.into()));
    }
}

#[test]
fn the_name_of_a_configured_network() {
    each(
        "CTRL-EVENT-CONNECTED - Connection to 02:00:00:00:00:10 completed [id=3 id_str=@]",
        |event, text| {
            let Event::Connected(event) = event else { panic!("{event:?}") };
            assert_eq!((event.id, event.id_str), (3, text.into()));
            assert_eq!((event.ap_mld_addr, event.fils_hlp_sent), (None, false), "{text}");
        },
    );
}

#[test]
fn requests() {
    each("CTRL-REQ-OTP-1:[@] needed for SSID net", |event, text| {
        let Event::CtrlRequest(event) = event else { panic!("{event:?}") };
        assert_eq!(event.answer(), (CtrlRequestField::Otp, 1));
        assert_eq!(event.txt, format!("[{text}]").as_bytes());
        assert_eq!(event.ssid.encoded(), "net");
    });
    for separator in [":", "-"] {
        let line =
            format!("CTRL-REQ-PSK_PASSPHRASE-2{separator}PSK or passphrase needed for SSID @");
        each(&line, |event, text| {
            let Event::CtrlRequest(event) = event else { panic!("{event:?}") };
            assert_eq!(event.answer(), (CtrlRequestField::PskPassphrase, 2));
            assert_eq!(
                (event.txt, event.ssid.encoded()),
                ("PSK or passphrase".into(), text.into())
            );
        });
    }
    let Event::CtrlRequest(event) = Event::parse(b"CTRL-REQ-NEW_KIND-0:X needed for SSID \xff")
    else {
        panic!()
    };
    assert_eq!(event.field, CtrlRequestField::Other("NEW_KIND".into()));
    assert_eq!(event.ssid.decode().collect::<Vec<_>>(), [0xff]);
}

#[test]
fn a_prefix_counts_only_at_its_place() {
    for text in [
        &b" CTRL-EVENT-TERMINATING "[..],
        b"x CTRL-EVENT-TERMINATING ",
        b"CTRL-EVENT-TERMINATING",
        b"ctrl-event-terminating ",
        b"CTRL-EVENT-TERMINATING\n",
        b"leaving meshes",
    ] {
        let event = Event::parse(text);
        assert_eq!(event, Event::Unknown(text.into()), "{}", text.escape_ascii());
    }
    let event = Event::parse(b"CTRL-EVENT-EAP-SUCCESS2 02:00:00:00:03:00");
    assert_eq!(event.kind(), Some(EventKind::EapSuccess2));
}

#[test]
fn a_form_that_has_changed_is_not_filled_from_a_name() {
    let name = "x' config_methods=0x1 dev_capab=0x1 group_capab=0x1 y";
    let line = format!(
        "P2P-DEVICE-FOUND 02:00:00:00:03:00 p2p_dev_addr=02:00:00:00:03:01 \
         pri_dev_type=1-0050F204-1 name='{name}' config_methods=NEW dev_capab=NEW"
    );
    let event = Event::parse(line.as_bytes());
    assert!(matches!(event, Event::Unrecognised(_)), "{event:?}");
}

#[test]
fn secrets_are_not_shown() {
    for (line, secret) in [
        ("DPP-CONFOBJ-PASS 736563726574", "736563726574"),
        ("DPP-CONFOBJ-PSK 736563726574", "736563726574"),
        ("DPP-CONFOBJ-PASS 73656372657", "73656372657"),
        ("DPP-CONFOBJ-PASS 7365 736563726574", "736563726574"),
        ("DPP-NET-ACCESS-KEY 736563726574 17", "736563726574"),
        ("WPS-CRED-RECEIVED 736563726574", "736563726574"),
        ("WPS-NEW-AP-SETTINGS 736563726574", "736563726574"),
        (
            "P2P-GROUP-STARTED a GO ssid=\"a\" freq=1 passphrase=\"hush!\" go_dev_addr=00:00:00:00:00:00",
            "hush!",
        ),
        (
            "P2P-GROUP-STARTED a GO ssid=\"a\" freq=1 passphrase=\"hush!\" go_dev_addr=00:00",
            "hush!",
        ),
        (
            "P2P-GROUP-STARTED a GO ssid=\"a\" freq=1 psk=abcdef go_dev_addr=00:00:00:00:00:00",
            "abcdef",
        ),
        ("P2P-PROV-DISC-SHOW-PIN 00:00:00:00:00:00 12345670", "12345670"),
        (
            "NAN-NIK-RECEIVED nik=aabb cipher_version=1 akmp=SAE pmk=ccdd lifetime=1 identity_id=1",
            "ccdd",
        ),
        (
            "WPS-ER-AP-SETTINGS uuid=87654321-9abc-def0-1234-56789abc0002 ssid=a auth_type=0x1 encr_type=0x1 key=hush!",
            "hush!",
        ),
    ] {
        let event = Event::parse(line.as_bytes());
        let debug = format!("{event:?} {:?}", event.into_owned());
        assert!(!debug.contains(secret), "{debug}");
        assert!(event.kind().unwrap().holds_secret(), "{line}");
        assert!(event.raw().to_string().contains(secret));
    }
}
