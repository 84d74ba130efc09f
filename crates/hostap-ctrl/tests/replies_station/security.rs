//! Flags of scan results.

use hostap_ctrl::reply::{Akm, Cipher, Flag, Protection, Protocol, Security, WpsOffer};
use hostap_ctrl::value::Text;

const AKMS: &str = "EAP PSK None SAE SAE-EXT-KEY FT/EAP FT/PSK FT/SAE FT/SAE-EXT-KEY EAP-SHA256 \
    PSK-SHA256 EAP-SUITE-B EAP-SUITE-B-192 FILS-SHA256 FILS-SHA384 FT-FILS-SHA256 FT-FILS-SHA384 \
    OWE DPP EAP-SHA384";
const CIPHERS: &str = "CCMP-256 GCMP-256 CCMP GCMP TKIP AES-128-CMAC BIP-GMAC-128 BIP-GMAC-256 \
    BIP-CMAC-256 NONE";

/// The words that a flag was split into.
fn words(flag: &str) -> (Vec<String>, Vec<String>) {
    let protection = Protection::new(flag.as_bytes()).unwrap();
    let akms = protection.key_management().map(|akm| akm.to_string()).collect();
    (akms, protection.ciphers().map(|cipher| cipher.to_string()).collect())
}

#[test]
fn every_pair_of_words_is_told_apart() {
    for (first, second) in AKMS.split(' ').zip(AKMS.split(' ').cycle().skip(7)) {
        assert!(!matches!(Akm::new(first.as_bytes()), Akm::Other(_)), "{first}");
        for cipher in CIPHERS.split(' ') {
            for preauth in ["", "-preauth"] {
                let flag = format!("WPA2-{first}+{second}-{cipher}+TKIP{preauth}");
                let expected =
                    (vec![first.into(), second.into()], vec![cipher.into(), "TKIP".into()]);
                assert_eq!(words(&flag), expected, "{flag}");
                let flag = format!("WPA-{first}-{cipher}{preauth}");
                assert_eq!(words(&flag), (vec![first.into()], vec![cipher.into()]), "{flag}");
                let protection = Protection::new(flag.as_bytes()).unwrap();
                assert_eq!(protection.has_preauthentication(), !preauth.is_empty());
                assert_eq!(
                    (protection.protocol(), protection.text().to_str()),
                    (Protocol::Wpa, Ok(&*flag))
                );
            }
        }
    }
    let all = format!("RSN-{}-{}", AKMS.replace(' ', "+"), CIPHERS.replace(' ', "+"));
    let (akms, ciphers) = words(&all);
    assert_eq!((akms.join(" ").as_str(), ciphers.join(" ").as_str()), (AKMS, CIPHERS));
}

#[test]
fn unknown_words_are_kept() {
    let split = |flag| {
        let (akms, ciphers) = words(flag);
        (akms.join(" "), ciphers.join(" "))
    };
    let pair = |akms: &str, ciphers: &str| (akms.to_string(), ciphers.to_string());
    assert_eq!(split("WPA2-SAE+NEW-KEY-CCMP"), pair("SAE NEW-KEY", "CCMP"));
    assert_eq!(split("WPA2-NEW-KEY-GCMP-256"), pair("NEW-KEY", "GCMP-256"));
    assert_eq!(split("WPA2-EAP-SUITE-B-192-NEW"), pair("EAP-SUITE-B-192", "NEW"));
    assert_eq!(split("WPA2-PSK-NEW-512"), pair("PSK", "NEW-512"));
    assert_eq!(split("WPA2-PSK-CCMP+GCMP-512"), pair("PSK", "CCMP GCMP-512"));
    assert_eq!(split("WPA2-PSK"), pair("PSK", ""));
    assert_eq!(split("WPA2-PSK-"), pair("PSK", ""));
    assert_eq!(split("WPA2--CCMP"), pair("", "CCMP"));
    assert_eq!(split("WPA2"), pair("", ""));
    assert_eq!(split("WPA3-SAE-CCMP"), pair("SAE", "CCMP"));
    assert!(Protection::new(b"WPS").is_none() && Protection::new(b"").is_none());
    let unreadable = Protection::new(b"WPA2-?").unwrap();
    assert!(unreadable.is_unreadable());
    assert_eq!((unreadable.key_management().count(), unreadable.ciphers().count()), (0, 0));
    // Absurd lengths take no absurd time.
    let long = format!("WPA2-{}", "-".repeat(60_000));
    assert_eq!(Protection::new(long.as_bytes()).unwrap().text().len(), 60_005);
}

#[test]
fn a_mixed_network() {
    let security = Security::new(
        b"[WPA-PSK-TKIP][WPA2-SAE+PSK-CCMP+TKIP-preauth][RSN-SAE-CCMP][OSEN-OSEN-CCMP][SAE-H2E][SAE-PK]\
        [WPS-PIN][ESS][P2P][HS20][FILS][FST][UTF-8][TEST]",
    );
    let protocols: Vec<_> = security.protections().map(Protection::protocol).collect();
    assert_eq!(protocols, [Protocol::Wpa, Protocol::Wpa2, Protocol::Rsn, Protocol::Osen]);
    let second = security.protections().nth(1).unwrap();
    assert!(second.key_management().eq([Akm::Sae, Akm::Psk]));
    assert!(second.ciphers().eq([Cipher::Ccmp, Cipher::Tkip]));
    assert!(second.has_preauthentication());
    assert!(security.has_sae() && security.has_psk() && security.has_eap());
    assert!(!security.has_owe() && !security.is_open() && !security.is_wep());
    assert!(security.wps_pin() && !security.wps_button());
    let rest: Vec<_> = security.flags().skip(4).collect();
    assert_eq!(
        rest,
        [
            Flag::SaeH2e,
            Flag::SaePk,
            Flag::Wps(WpsOffer::Pin),
            Flag::Ess,
            Flag::P2p,
            Flag::Hs20,
            Flag::Fils,
            Flag::Fst,
            Flag::Utf8,
            Flag::Other(Text::new(b"TEST")),
        ]
    );
}

#[test]
fn what_is_open_and_what_is_not() {
    let open = |flags: &str| Security::new(flags.as_bytes()).is_open();
    assert!(open("[ESS]") && open("[WPS][ESS]") && open("[OWE-TRANS-OPEN][ESS]") && open(""));
    for flags in [
        "[WEP][ESS]",
        "[WPA2-?][ESS]",
        "[WPA2-OWE-CCMP][OWE-TRANS][ESS]",
        "[WPA-PSK-TKIP]",
        "[RSN-SAE-CCMP]",
        "[WPA4-NEW-NEW][ESS]",
        "[WPA2-PSK",
        "garbage",
    ] {
        assert!(!open(flags), "{flags}");
    }
    assert!(Security::new(b"[WEP][ESS]").is_wep());
    let owe = Security::new(b"[WPA2-OWE-CCMP][OWE-TRANS][ESS]");
    assert!(owe.has_owe() && owe.has(Flag::OweTransition) && !owe.has(Flag::OweTransitionOpen));
}

#[test]
fn every_offer_of_wps() {
    let offer = |flags: &'static str| Security::new(flags.as_bytes()).wps();
    assert_eq!(offer("[ESS]"), None);
    assert_eq!(offer("[WPS][ESS]"), Some(WpsOffer::Inactive));
    assert_eq!(offer("[WPS-PBC]"), Some(WpsOffer::Button));
    assert_eq!(offer("[WPS-AUTH]"), Some(WpsOffer::Authorized));
    assert_eq!(offer("[WPS-PIN]"), Some(WpsOffer::Pin));
    let dmg = Security::new(b"[MESH][EDMG][DMG][IBSS][PBSS]");
    assert!(dmg.flags().eq([Flag::Mesh, Flag::Edmg, Flag::Dmg, Flag::Ibss, Flag::Pbss]));
}

#[test]
fn brackets_that_do_not_match() {
    let flags = |text: &'static str| Security::new(text.as_bytes()).flags().collect::<Vec<_>>();
    let other = |text: &'static str| Flag::Other(Text::new(text.as_bytes()));
    let loose = |text: &'static str| Flag::Loose(Text::new(text.as_bytes()));
    assert_eq!(flags("[ESS"), [Flag::Ess]);
    assert_eq!(flags("[A[B]c]d"), [other("A"), other("B"), loose("c]d")]);
    assert_eq!(flags("[]["), [other(""), other("")]);
    assert_eq!(flags("]"), [loose("]")]);
}

#[test]
fn the_text_of_each_flag_comes_back() {
    let all = "WPA2-PSK-CCMP WEP SAE-H2E SAE-PK OWE-TRANS OWE-TRANS-OPEN WPS WPS-PBC WPS-AUTH WPS-PIN MESH \
        EDMG DMG IBSS ESS PBSS P2P HS20 FILS FST UTF-8 LATER";
    let text: String = all.split(' ').map(|word| format!("[{word}]")).collect();
    let flags = Security::new(text.as_bytes()).flags();
    assert!(flags.clone().map(Flag::text).eq(all.split(' ')));
    assert_eq!(flags.filter(|flag| matches!(flag, Flag::Other(_))).count(), 1);
}
