use super::*;
use crate::command::{Command, InvalidArgument, SetNetwork};
use std::format;
use std::string::String;

fn text(variable: NetworkVariable<'_>) -> Result<String, InvalidArgument> {
    let request = SetNetwork::new(3, variable).to_request()?;
    Ok(String::from_utf8(request.as_bytes().to_vec()).unwrap())
}

#[test]
fn values_have_the_form_of_their_kind() {
    let address = MacAddress::new([2, 0, 0, 0, 1, 0]);
    let cases = [
        (NetworkVariable::ssid("a\"b\\"), r#"ssid "a"b\""#),
        (NetworkVariable::ssid(b"\0\0"), "ssid 0000"),
        (NetworkVariable::bssid(address), "bssid 02:00:00:00:01:00"),
        (NetworkVariable::any_bssid(), "bssid any"),
        (NetworkVariable::scan_ssid(true), "scan_ssid 1"),
        (NetworkVariable::priority(-1), "priority -1"),
        (NetworkVariable::frequencies(&[2412, 5180]), "freq_list 2412 5180"),
        (NetworkVariable::key_management("WPA-PSK SAE"), "key_mgmt WPA-PSK SAE"),
        (NetworkVariable::password("pass word"), r#"password "pass word""#),
        (NetworkVariable::password("p\u{e4}ss"), "password 70c3a47373"),
        (NetworkVariable::wep_key(&[1, 2, 3, 4, 5]), "wep_key0 0102030405"),
        (NetworkVariable::other("mesh_fwding", true), "mesh_fwding 1"),
        (
            NetworkVariable::password_hash(&[0xab; 16]),
            "password hash:abababababababababababababababab",
        ),
        (NetworkVariable::external_password("lab"), "password ext:lab"),
        (NetworkVariable::passphrase("\"12345678\""), "psk \"\"12345678\"\""),
        (
            NetworkVariable::other("psk", ConfigValue::string("\u{f6}1234567")),
            "psk \"\u{f6}1234567\"",
        ),
        (NetworkVariable::other("psk", ConfigValue::words("ext:lab")), "psk ext:lab"),
        (NetworkVariable::identity(b"a\0b"), "identity 610062"),
        (NetworkVariable::wep_key(""), "wep_key0 "),
        (NetworkVariable::other("ssid", ConfigValue::words("P\"a\\nb\"")), "ssid P\"a\\nb\""),
    ];
    for (variable, expected) in cases {
        assert_eq!(text(variable).unwrap(), format!("SET_NETWORK 3 {expected}"));
    }
    let key = format!("SET_NETWORK 3 psk {}", "ab".repeat(32));
    assert_eq!(text(NetworkVariable::key(&[0xab; 32])).unwrap(), key);
}

#[test]
fn what_the_daemon_would_refuse_or_misread() {
    let cases = [
        (NetworkVariable::ssid(&[b'a'; 33]), "ssid", "is too long"),
        (NetworkVariable::passphrase("1234567"), "psk", "8 to 63"),
        (NetworkVariable::passphrase(&[b'a'; 64]), "psk", "8 to 63"),
        (NetworkVariable::passphrase("12345678\n"), "psk", "control byte"),
        (NetworkVariable::passphrase("1234567\x7f"), "psk", "control byte"),
        (NetworkVariable::other("psk", ConfigValue::string("1234567")), "value", "8 to 63"),
        (NetworkVariable::other("psk", ConfigValue::hex("12345678")), "value", "32 bytes"),
        (NetworkVariable::sae_password("a\0b"), "sae_password", "NUL"),
        (NetworkVariable::wep_key("1234"), "wep_key0", "5, 13 or 16"),
        (NetworkVariable::other("wep_key3", ConfigValue::string("1234")), "value", "5, 13 or 16"),
        (NetworkVariable::other("mka_cak", ConfigValue::string(&[b'a'; 16])), "value", "in hex"),
        (NetworkVariable::other("mka_cak", ConfigValue::hex(&[0; 15])), "value", "16 or 32"),
        (NetworkVariable::other("mka_ckn", ConfigValue::hex(&[0; 33])), "value", "1 to 32"),
        (NetworkVariable::external_password("a\nb"), "password", "line end"),
        (NetworkVariable::key_management("NONE\nTERMINATE"), "key_mgmt", "line end"),
        (NetworkVariable::eap("\0"), "eap", "NUL"),
        (NetworkVariable::other("a b", 1), "variable", "one word"),
        (NetworkVariable::other("", 1), "variable", "is empty"),
        (NetworkVariable::other("a", ConfigValue::words("b\r")), "value", "line end"),
    ];
    for (variable, argument, reason) in cases {
        let error = text(variable).unwrap_err();
        assert_eq!((error.command, error.argument), ("SET_NETWORK", argument), "{variable:?}");
        assert!(error.reason.contains(reason), "{error}");
    }
}

#[test]
fn secrets_are_hidden() {
    let key = [b'h'; 32];
    for variable in [
        NetworkVariable::passphrase("hush hush"),
        NetworkVariable::key(&key),
        NetworkVariable::sae_password("hush"),
        NetworkVariable::password("hush"),
        NetworkVariable::private_key_passphrase("hush"),
        NetworkVariable::wep_key("hushh"),
        NetworkVariable::password_hash(b"hushhushhushhush"),
        NetworkVariable::external_password("hush"),
        NetworkVariable::other("mka_ckn", ConfigValue::hex("hush")),
        NetworkVariable::other("machine_pin", ConfigValue::string("hush")),
        NetworkVariable::other("psk_list", ConfigValue::words("hush")),
        NetworkVariable::other("psk", ConfigValue::words("hush")),
        NetworkVariable::other("acme", ConfigValue::string("hush")).secret(),
    ] {
        let set = SetNetwork::new(0, variable);
        let shown = format!("{set:?} {:?}", set.to_request().unwrap());
        assert!(!shown.contains("hush") && !shown.contains("6868"), "{shown}");
        assert_eq!(shown.matches("<secret>").count(), 2, "{shown}");
    }
}
