//! Nothing that is shown holds a secret: `Debug` of commands, requests and replies, and errors.

use std::fmt::Debug;

use hostap_ctrl::command::*;
use hostap_ctrl::reply::{self, *};

/// A passphrase, a PIN and a key: as text, and in hex as a request has it.
const HUSH: &str = "hush12345";
const HUSH_HEX: &str = "687573683132333435";

fn hides(shown: &str) {
    for secret in [HUSH, HUSH_HEX] {
        assert!(!shown.contains(secret), "{shown}");
    }
}

/// The command and its request; one whose argument is refused, and its error.
fn command(command: impl Command + Debug) {
    hides(&format!("{command:?}"));
    match command.to_request() {
        Ok(request) => hides(&format!("{request:?}")),
        Err(error) => hides(&format!("{error} {error:?}")),
    }
    let other = command.on_interface("wlan0");
    hides(&format!("{other:?} {:?}", other.to_request()));
}

#[test]
fn commands() {
    for variable in [
        NetworkVariable::passphrase(HUSH),
        NetworkVariable::passphrase("hush12345\n"),
        NetworkVariable::sae_password(HUSH),
        NetworkVariable::sae_password("hush12345\u{e9}"),
        NetworkVariable::password(HUSH),
        NetworkVariable::private_key_passphrase(HUSH),
        NetworkVariable::pin(HUSH),
        NetworkVariable::wep_key(HUSH),
        NetworkVariable::other("psk", ConfigValue::words(HUSH_HEX)),
        NetworkVariable::other("wep_key3", ConfigValue::words("hush12345\n")),
        NetworkVariable::other("dpp_pp_key", ConfigValue::words(HUSH)),
    ] {
        command(SetNetwork::new(0, variable));
    }
    command(SetCred::new(0, CredentialVariable::password(HUSH)));
    command(SetCred::new(0, CredentialVariable::milenage("hush12345\0")));
    for value in [HUSH, "hush12345\n", "hush12345\0"] {
        for field in ["PASSWORD", "PIN", "PSK_PASSPHRASE", "OTP", "NEW_KIND", "BAD FIELD"] {
            command(CtrlRsp::new(field, 1, value));
        }
        command(RawCommand::secret(value));
        for name in ["wpa_passphrase", "r0kh", "blob", "pcsc_pin", "multi_ap_backhaul_wpa_psk"] {
            command(Set::new(name, value));
        }
    }
}

#[test]
fn replies() {
    fn shown<'a, R: Reply<'a> + Debug>(reply: &'a str) -> String {
        format!("{:?}", R::parse(reply.as_bytes()))
    }
    hides(&shown::<Raw<'_>>(HUSH));
    hides(&shown::<Passphrase<'_>>(HUSH));
    hides(&shown::<SecretHex<'_>>("6875736831323334350"));
    hides(&shown::<SecretHex<'_>>(HUSH_HEX));
    hides(&shown::<reply::Status<'_>>("wpa_state=COMPLETED\npassphrase=hush12345\n"));
    hides(&shown::<HostapdConfig<'_>>(
        "ssid=a\npassphrase=hush12345\npsk=687573683132333435\nnewer=hush12345\n",
    ));
    hides(&shown::<HostapdConfig<'_>>("ssid=a\npassphrase=hush12345"));
    hides(&shown::<GlobalConfig<'_>>("sae_password=hush12345\ndpp_key=687573683132333435\n"));
    for pin in ["12345670", "1234"] {
        assert!(!shown::<Pin<'_>>(pin).contains(pin));
        assert!(!shown::<P2pStarted<'_>>(pin).contains(pin));
    }
    let keys = "Index / ADDR / Cipher / expiration (secs) / TK / KDK\n\
                0 02:00:00:00:01:00 CCMP 43199 687573683132333435 687573683132333435\n";
    hides(&shown::<PtksaCache<'_>>(keys));
    let Ok(keys) = PtksaCache::parse(keys.as_bytes()) else { panic!() };
    assert_eq!(keys.iter().count(), 1);
    hides(&format!("{:?}", keys.iter().collect::<Vec<_>>()));
}

/// A reply that is no answer to the question is not repeated in the error.
#[test]
fn errors() {
    fn error<'a, R: Reply<'a>>(reply: &'a str) {
        let Err(error) = R::parse(reply.as_bytes()) else { panic!("{reply}") };
        hides(&format!("{error} {error:?}"));
    }
    error::<Done>(HUSH);
    error::<Identifier>(HUSH);
    error::<Pin<'_>>(HUSH);
    error::<SecretHex<'_>>(HUSH);
    error::<Passphrase<'_>>("hush12345\n2");
    error::<Cookie<'_>>("COOKIE=hush12345");
    error::<Pong>(HUSH);
}
