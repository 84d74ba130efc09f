//! Commands: no argument ends the command or begins another, strings read back as the same
//! bytes, and secrets stay hidden.

use hostap_ctrl::command::{
    Command, CredentialVariable, InvalidArgument, NeighborRepRequest, NetworkVariable, RawCommand,
    Request, Scan, Set, SetCred, SetNetwork,
};
use hostap_ctrl::encoding::{ConfigString, Passphrase, ssid_argument_decode};

/// Writes the bytes as an argument of the commands that take any.
pub fn run(bytes: &[u8]) {
    type Variable = for<'a> fn(&'a [u8]) -> NetworkVariable<'a>;
    let strings: [(&str, Variable); 4] = [
        ("ssid", |bytes| NetworkVariable::ssid(bytes)),
        ("identity", |bytes| NetworkVariable::identity(bytes)),
        ("password", |bytes| NetworkVariable::password(bytes)),
        ("sae_password", |bytes| NetworkVariable::sae_password(bytes)),
    ];
    for (name, variable) in strings {
        if let Some(text) = text(SetNetwork::new(7, variable(bytes)).to_request()) {
            reads_back(&text, format!("SET_NETWORK 7 {name} ").as_bytes(), bytes);
        }
    }
    let passphrase = SetNetwork::new(7, NetworkVariable::passphrase(bytes)).to_request();
    assert_eq!(passphrase.is_ok(), Passphrase::new(bytes).is_ok());
    if let Ok(request) = &passphrase {
        assert_eq!(format!("{request:?}"), "\"SET_NETWORK 7 psk <secret>\"");
        reads_back(request.as_bytes(), b"SET_NETWORK 7 psk ", bytes);
    }
    if let Some(text) = text(SetCred::new(7, CredentialVariable::username(bytes)).to_request()) {
        reads_back(&text, b"SET_CRED 7 username ", bytes);
    }
    if let Some(text) = text(NeighborRepRequest::new().ssid(bytes).lci().to_request()) {
        let argument = text.strip_prefix(b"NEIGHBOR_REP_REQUEST ssid=").expect("the argument");
        let ssid = ssid_argument_decode(argument);
        assert_eq!(ssid.as_ref().map_or(&b""[..], |ssid| ssid.as_bytes()), bytes);
        assert!(text.ends_with(b" lci"));
    }
    if let Some(text) = text(Scan::new().ssid(bytes).to_request()) {
        let hex = text.strip_prefix(b"SCAN ssid ").expect("the argument");
        assert!(hex.iter().all(u8::is_ascii_hexdigit));
        reads_back(hex, b"", bytes);
    }
    if let Some(text) = text(Set::new("device_name", bytes).to_request()) {
        assert_eq!(text.strip_prefix(b"SET device_name "), Some(bytes));
    }
    if let Some(text) = text(RawCommand::new(bytes).to_request()) {
        assert_eq!(text, bytes);
    }
    // A word is one word, also as a name.
    let named = SetNetwork::new(7, NetworkVariable::other(bytes, 1)).to_request();
    if let Some(text) = text(named) {
        assert_eq!(text.iter().filter(|byte| **byte == b' ').count(), 3);
    }
}

/// The text of a request, which is one line; an error may be shown.
fn text(request: Result<Request, InvalidArgument>) -> Option<Vec<u8>> {
    match request {
        Ok(request) => {
            let text = request.as_bytes().to_vec();
            assert!(!text.iter().any(|byte| b"\0\n\r".contains(byte)), "{}", text.escape_ascii());
            assert!(!format!("{request:?}").contains('\x1b'));
            Some(text)
        }
        Err(error) => {
            assert!(!error.to_string().is_empty());
            None
        }
    }
}

/// The value behind `front` is a configuration string of these bytes.
fn reads_back(text: &[u8], front: &[u8], bytes: &[u8]) {
    let value = text.strip_prefix(front).expect("the command and the variable");
    let value = ConfigString::parse(value).expect("a configuration string");
    assert!(value.bytes().eq(bytes.iter().copied()), "{}", text.escape_ascii());
}
