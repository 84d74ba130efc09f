//! One configured network.

use std::string::String;
use std::vec::Vec;

use crate::value::{MacAddress, Ssid};

/// What is configured of one network, from [`Station::network`](super::Station::network): its
/// variables of every day. The passphrase is not among them: the daemon does not tell it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct NetworkDetails {
    /// Its number.
    pub id: u32,
    /// Its name.
    pub ssid: Option<Ssid>,
    /// The only BSS that it may use.
    pub bssid: Option<MacAddress>,
    /// Whether it is asked for by its name in scans, as hidden networks need it.
    pub hidden: bool,
    /// How one may authenticate (`key_mgmt`): words such as `WPA-PSK` and `SAE`.
    pub key_management: Vec<String>,
    /// Whether a passphrase or a key is set.
    pub has_passphrase: bool,
    /// The identity of an account.
    #[cfg_attr(feature = "serde", serde(serialize_with = "as_text"))]
    pub identity: Option<Vec<u8>>,
    /// The EAP methods.
    pub eap: Vec<String>,
    /// Networks of a higher priority come first.
    pub priority: i64,
    /// Whether it is not to be used until it is enabled.
    pub disabled: bool,
    /// A text that comes back when it is connected.
    #[cfg_attr(feature = "serde", serde(serialize_with = "as_text"))]
    pub id_string: Option<Vec<u8>>,
}

/// A string, with a replacement character for what is not UTF-8.
#[cfg(feature = "serde")]
fn as_text<S: serde::Serializer>(
    bytes: &Option<Vec<u8>>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match bytes {
        Some(bytes) => serializer.serialize_some(&String::from_utf8_lossy(bytes)),
        None => serializer.serialize_none(),
    }
}
