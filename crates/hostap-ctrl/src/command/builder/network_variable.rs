//! The variables of a network block.

use core::fmt;

use super::variable::Variable;
use crate::command::{ConfigValue, Number};
use crate::value::{MacAddress, Text};

/// The variables whose values nobody should see.
const SECRETS: &[&str] = &[
    "password",
    "new_password",
    "pin",
    "pin2",
    "machine_password",
    "private_key_passwd",
    "private_key2_passwd",
    "machine_private_key_passwd",
    "psk",
    "raw_psk",
    "sae_password",
    "wep_key0",
    "wep_key1",
    "wep_key2",
    "wep_key3",
    "mka_cak",
    "dpp_connector",
    "dpp_netaccesskey",
    "dpp_csign",
    "dpp_pp_key",
];

/// A variable of a network block and its value, for [`SetNetwork`](super::SetNetwork).
///
/// Strings may hold any byte: they go in quotes where these can hold them, and in hex otherwise.
/// Words, such as those of `key_mgmt`, go as they are.
///
/// ```
/// use hostap_ctrl::command::{ConfigValue, NetworkVariable};
///
/// assert_eq!(format!("{:?}", NetworkVariable::scan_frequencies(&[2437])), "scan_freq=[2437]");
/// assert_eq!(format!("{:?}", NetworkVariable::password("hush")), "password=<secret>");
/// let other = NetworkVariable::other("mesh_rssi_threshold", -80);
/// assert_eq!(format!("{other:?}"), "mesh_rssi_threshold=-80");
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct NetworkVariable<'a>(pub(super) Variable<'a>);

impl<'a> NetworkVariable<'a> {
    /// Any variable, by its name. Values that are known to be secret are hidden in `Debug`.
    pub fn other(name: impl Into<Text<'a>>, value: impl Into<ConfigValue<'a>>) -> Self {
        Self(Variable::other(name, value, SECRETS))
    }

    /// Hides the value in `Debug`.
    pub fn secret(self) -> Self {
        Self(Variable { secret: true, ..self.0 })
    }

    /// `psk`: the key that stands behind a passphrase, of 32 bytes.
    pub fn key(key: &'a [u8; 32]) -> Self {
        Self(Variable::secret("psk", ConfigValue::hex(key)))
    }

    /// `wep_key0`: a WEP key of 5 or 13 bytes.
    pub fn wep_key(key: impl Into<Text<'a>>) -> Self {
        Self(Variable::secret("wep_key0", ConfigValue::hex(key)))
    }

    /// `ssid`: the network's name: up to 32 bytes of any value.
    pub fn ssid(ssid: impl Into<Text<'a>>) -> Self {
        Self(Variable::new("ssid", ConfigValue::string(ssid)))
    }

    /// `bssid`: connects to this access point only.
    pub fn bssid(bssid: impl Into<MacAddress>) -> Self {
        Self(Variable::new("bssid", bssid.into()))
    }

    /// `bssid`: connects to any access point of the network.
    pub fn any_bssid() -> Self {
        Self(Variable::new("bssid", ConfigValue::words("any")))
    }

    /// `bssid_accept`: the access points that may be used; any other is left out. Hostap before
    /// 2.10 calls it `bssid_whitelist`.
    pub fn accepted_bssids(accepted_bssids: &'a [MacAddress]) -> Self {
        Self(Variable::new("bssid_accept", ConfigValue::addresses(accepted_bssids)))
    }

    /// `bssid_ignore`: the access points that are left out.
    pub fn ignored_bssids(ignored_bssids: &'a [MacAddress]) -> Self {
        Self(Variable::new("bssid_ignore", ConfigValue::addresses(ignored_bssids)))
    }

    /// `scan_ssid`: whether scans ask for the network by its name, which finds hidden networks.
    pub fn scan_ssid(scan_ssid: bool) -> Self {
        Self(Variable::new("scan_ssid", scan_ssid))
    }

    /// `priority`: which network is preferred: the higher, the sooner.
    pub fn priority(priority: impl Into<Number>) -> Self {
        Self(Variable::new("priority", priority.into()))
    }

    /// `mode`: the mode: 0 station, 1 ad hoc (IBSS), 2 access point, 3 P2P group owner, 4 P2P group
    /// formation, 5 mesh.
    pub fn mode(mode: impl Into<Number>) -> Self {
        Self(Variable::new("mode", mode.into()))
    }

    /// `disabled`: whether the network is left out until `ENABLE_NETWORK`.
    pub fn disabled(disabled: bool) -> Self {
        Self(Variable::new("disabled", disabled))
    }

    /// `frequency`: the channel of an access point, an ad hoc network or a mesh, in MHz.
    pub fn frequency(frequency: impl Into<Number>) -> Self {
        Self(Variable::new("frequency", frequency.into()))
    }

    /// `freq_list`: the frequencies on which to connect, in MHz.
    pub fn frequencies(frequencies: &'a [u32]) -> Self {
        Self(Variable::new("freq_list", ConfigValue::numbers(frequencies)))
    }

    /// `scan_freq`: the frequencies to scan for this network, in MHz.
    pub fn scan_frequencies(scan_frequencies: &'a [u32]) -> Self {
        Self(Variable::new("scan_freq", ConfigValue::numbers(scan_frequencies)))
    }

    /// `key_mgmt`: the accepted kinds of key management, such as `WPA-PSK SAE` or `NONE`.
    pub fn key_management(key_management: impl Into<Text<'a>>) -> Self {
        Self(Variable::new("key_mgmt", ConfigValue::words(key_management)))
    }

    /// `proto`: the accepted protocols: `WPA`, `RSN`.
    pub fn protocols(protocols: impl Into<Text<'a>>) -> Self {
        Self(Variable::new("proto", ConfigValue::words(protocols)))
    }

    /// `pairwise`: the accepted pairwise ciphers, such as `CCMP TKIP`.
    pub fn pairwise_ciphers(pairwise_ciphers: impl Into<Text<'a>>) -> Self {
        Self(Variable::new("pairwise", ConfigValue::words(pairwise_ciphers)))
    }

    /// `group`: the accepted group ciphers, such as `CCMP TKIP`.
    pub fn group_ciphers(group_ciphers: impl Into<Text<'a>>) -> Self {
        Self(Variable::new("group", ConfigValue::words(group_ciphers)))
    }

    /// `group_mgmt`: the accepted ciphers for group management frames, such as `AES-128-CMAC`.
    pub fn group_management_ciphers(group_management_ciphers: impl Into<Text<'a>>) -> Self {
        Self(Variable::new("group_mgmt", ConfigValue::words(group_management_ciphers)))
    }

    /// `auth_alg`: the authentication algorithms, such as `OPEN SHARED`.
    pub fn authentication_algorithms(authentication_algorithms: impl Into<Text<'a>>) -> Self {
        Self(Variable::new("auth_alg", ConfigValue::words(authentication_algorithms)))
    }

    /// `ieee80211w`: Protection of management frames: 0 no, 1 optional, 2 required.
    pub fn management_frame_protection(management_frame_protection: impl Into<Number>) -> Self {
        Self(Variable::new("ieee80211w", management_frame_protection.into()))
    }

    /// `psk`: the passphrase of a WPA network: 8 to 63 bytes.
    pub fn passphrase(passphrase: impl Into<Text<'a>>) -> Self {
        Self(Variable::secret("psk", ConfigValue::quoted(passphrase)))
    }

    /// `sae_password`: the password of a WPA3 network (SAE), of any length; without it the
    /// passphrase is taken.
    pub fn sae_password(sae_password: impl Into<Text<'a>>) -> Self {
        Self(Variable::secret("sae_password", ConfigValue::string(sae_password)))
    }

    /// `sae_password_id`: the identifier of the SAE password.
    pub fn sae_password_id(sae_password_id: impl Into<Text<'a>>) -> Self {
        Self(Variable::new("sae_password_id", ConfigValue::string(sae_password_id)))
    }

    /// `mem_only_psk`: whether the passphrase is kept out of the configuration file and asked for
    /// when it is needed.
    pub fn memory_only_psk(memory_only_psk: bool) -> Self {
        Self(Variable::new("mem_only_psk", memory_only_psk))
    }

    /// `eap`: the accepted EAP methods, such as `PEAP TTLS`.
    pub fn eap(eap: impl Into<Text<'a>>) -> Self {
        Self(Variable::new("eap", ConfigValue::words(eap)))
    }

    /// `identity`: the EAP identity.
    pub fn identity(identity: impl Into<Text<'a>>) -> Self {
        Self(Variable::new("identity", ConfigValue::string(identity)))
    }

    /// `anonymous_identity`: the identity that goes over the air before encryption begins.
    pub fn anonymous_identity(anonymous_identity: impl Into<Text<'a>>) -> Self {
        Self(Variable::new("anonymous_identity", ConfigValue::string(anonymous_identity)))
    }

    /// `password`: the EAP password.
    pub fn password(password: impl Into<Text<'a>>) -> Self {
        Self(Variable::secret("password", ConfigValue::string(password)))
    }

    /// `ca_cert`: the path of the file with the trusted certificates.
    pub fn ca_certificate(ca_certificate: impl Into<Text<'a>>) -> Self {
        Self(Variable::new("ca_cert", ConfigValue::string(ca_certificate)))
    }

    /// `client_cert`: the path of the client's certificate.
    pub fn client_certificate(client_certificate: impl Into<Text<'a>>) -> Self {
        Self(Variable::new("client_cert", ConfigValue::string(client_certificate)))
    }

    /// `private_key`: the path of the client's private key.
    pub fn private_key(private_key: impl Into<Text<'a>>) -> Self {
        Self(Variable::new("private_key", ConfigValue::string(private_key)))
    }

    /// `private_key_passwd`: the passphrase of the private key.
    pub fn private_key_passphrase(private_key_passphrase: impl Into<Text<'a>>) -> Self {
        Self(Variable::secret("private_key_passwd", ConfigValue::string(private_key_passphrase)))
    }

    /// `phase1`: parameters of the outer EAP method, such as `peapver=0`.
    pub fn phase1(phase1: impl Into<Text<'a>>) -> Self {
        Self(Variable::new("phase1", ConfigValue::string(phase1)))
    }

    /// `phase2`: parameters of the inner EAP method, such as `auth=MSCHAPV2`.
    pub fn phase2(phase2: impl Into<Text<'a>>) -> Self {
        Self(Variable::new("phase2", ConfigValue::string(phase2)))
    }

    /// `domain_match`: the name that the server's certificate must have.
    pub fn domain_match(domain_match: impl Into<Text<'a>>) -> Self {
        Self(Variable::new("domain_match", ConfigValue::string(domain_match)))
    }

    /// `domain_suffix_match`: the end that the name in the server's certificate must have.
    pub fn domain_suffix_match(domain_suffix_match: impl Into<Text<'a>>) -> Self {
        Self(Variable::new("domain_suffix_match", ConfigValue::string(domain_suffix_match)))
    }

    /// `subject_match`: a part that the subject of the server's certificate must have.
    pub fn subject_match(subject_match: impl Into<Text<'a>>) -> Self {
        Self(Variable::new("subject_match", ConfigValue::string(subject_match)))
    }

    /// `altsubject_match`: alternative subjects of the server's certificate, one of which it must
    /// have.
    pub fn alternative_subject_match(alternative_subject_match: impl Into<Text<'a>>) -> Self {
        Self(Variable::new("altsubject_match", ConfigValue::string(alternative_subject_match)))
    }

    /// `pin`: the PIN of the smart card.
    pub fn pin(pin: impl Into<Text<'a>>) -> Self {
        Self(Variable::secret("pin", ConfigValue::string(pin)))
    }

    /// `id_str`: a text that comes back in the connected event, for the program that set it.
    pub fn id_string(id_string: impl Into<Text<'a>>) -> Self {
        Self(Variable::new("id_str", ConfigValue::string(id_string)))
    }

    /// `proactive_key_caching`: whether keys are cached for access points that share them (OKC).
    pub fn proactive_key_caching(proactive_key_caching: bool) -> Self {
        Self(Variable::new("proactive_key_caching", proactive_key_caching))
    }

    /// `wps_disabled`: whether an access point goes without WPS.
    pub fn wps_disabled(wps_disabled: bool) -> Self {
        Self(Variable::new("wps_disabled", wps_disabled))
    }

    /// `mac_addr`: the station's own address: 0 the permanent one, 1 a random one for each network,
    /// 2 a random one of the same vendor.
    pub fn mac_address_policy(mac_address_policy: impl Into<Number>) -> Self {
        Self(Variable::new("mac_addr", mac_address_policy.into()))
    }

    /// `ignore_broadcast_ssid`: whether an access point hides its name.
    pub fn hidden(hidden: bool) -> Self {
        Self(Variable::new("ignore_broadcast_ssid", hidden))
    }
}

impl fmt::Debug for NetworkVariable<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

#[cfg(test)]
#[path = "network_variable_tests.rs"]
mod tests;
