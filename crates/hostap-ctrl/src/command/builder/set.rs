//! `SET`: a setting of the daemon.

use crate::command::argument::Kind;
use crate::command::{Argument, Command, ConfigValue, InvalidArgument, Request};
use crate::reply::Done;

/// The settings whose values nobody should see: keys, PINs and passwords among the settings of
/// wpa_supplicant (`config.c`, `ctrl_iface.c`) and of hostapd (`config_file.c`).
const SECRETS: &[&str] = &[
    "acct_server_shared_secret",
    "ap_pin",
    "auth_server_shared_secret",
    "dpp_config_obj_override",
    "blob",
    "dpp_configurator_params",
    "dpp_csign",
    "dpp_key",
    "dpp_netaccesskey",
    "dpp_pkex_ephemeral_key_override",
    "dpp_protocol_key_override",
    "ext_password_backend",
    "macsec_psk",
    "mka_cak",
    "mka_ckn",
    "multi_ap_backhaul_wpa_passphrase",
    "multi_ap_backhaul_wpa_psk",
    "pac_opaque_encr_key",
    "passphrase",
    "pcsc_pin",
    "pin",
    "pkcs11_pin",
    "private_key_passwd",
    "private_key_passwd2",
    "r0kh",
    "r1kh",
    "radius_das_client",
    "sae_password",
    "wep_key0",
    "wep_key1",
    "wep_key2",
    "wep_key3",
    "wpa_passphrase",
    "wpa_psk",
    "wps_nfc_dev_pw",
    "wps_nfc_dh_privkey",
];

/// Changes a setting of wpa_supplicant, or of a hostapd interface: `SET`.
///
/// The value goes as it is, to the end of the command. Settings whose values are known to be
/// secret, such as hostapd's `wpa_passphrase`, are hidden in `Debug`.
///
/// ```
/// use hostap_ctrl::command::{Command, ConfigValue, Set};
///
/// assert_eq!(Set::new("ap_scan", 1).to_request()?.as_bytes(), b"SET ap_scan 1");
/// let request = Set::new("wpa_passphrase", "another pass").to_request()?;
/// assert_eq!(request.as_bytes(), b"SET wpa_passphrase another pass");
/// assert_eq!(format!("{request:?}"), "\"SET wpa_passphrase <secret>\"");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct Set<'a> {
    variable: Argument<'a>,
    value: Value<'a>,
    secret: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Value<'a> {
    Line(Argument<'a>),
    Config(ConfigValue<'a>),
}

impl<'a> Set<'a> {
    /// This setting and its value as the daemon reads it.
    pub fn new(variable: impl Into<Argument<'a>>, value: impl Into<Argument<'a>>) -> Self {
        Self::with(variable.into(), Value::Line(value.into()))
    }

    /// A setting whose value has the form of wpa_supplicant's configuration file, such as a
    /// string in quotes.
    ///
    /// ```
    /// use hostap_ctrl::command::{Command, ConfigValue, Set};
    ///
    /// let set = Set::config("device_name", ConfigValue::string("Lab station"));
    /// assert_eq!(set.to_request()?.as_bytes(), br#"SET device_name "Lab station""#);
    /// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
    /// ```
    pub fn config(variable: impl Into<Argument<'a>>, value: impl Into<ConfigValue<'a>>) -> Self {
        Self::with(variable.into(), Value::Config(value.into()))
    }

    /// Hides the value in `Debug`.
    pub fn secret(mut self) -> Self {
        self.secret = true;
        self
    }

    fn with(variable: Argument<'a>, value: Value<'a>) -> Self {
        let secret = match variable.0 {
            Kind::Text(name) => {
                SECRETS.iter().any(|secret| name.as_bytes().eq_ignore_ascii_case(secret.as_bytes()))
            }
            _ => false,
        };
        Self { variable, value, secret }
    }
}

impl Command for Set<'_> {
    type Reply<'r> = Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("SET ");
        request.word("variable", self.variable)?;
        request.literal(" ");
        let write = |request: &mut Request| match self.value {
            Value::Line(value) => request.text("value", value),
            Value::Config(value) => request.config("value", value),
        };
        if self.secret { request.secret(write) } else { write(request) }
    }
}

impl core::fmt::Debug for Set<'_> {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let mut fields = formatter.debug_struct("Set");
        fields.field("variable", &self.variable);
        match (self.secret, &self.value) {
            (true, _) => fields.field("value", &format_args!("<secret>")),
            (false, Value::Line(value)) => fields.field("value", value),
            (false, Value::Config(value)) => fields.field("value", value),
        };
        fields.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::format;

    #[test]
    fn values_go_to_the_end() {
        let text = |set: Set<'_>| set.to_request().map(|request| request.as_bytes().to_vec());
        assert_eq!(text(Set::new("country", "DE")).unwrap(), b"SET country DE");
        assert_eq!(text(Set::new("ssid2", "")).unwrap(), b"SET ssid2 ");
        assert!(text(Set::new("a b", "c")).is_err());
        assert!(text(Set::new("a", "b\nc")).is_err());
        assert!(text(Set::new("a", "b\0c")).is_err());
        assert!(text(Set::config("a", ConfigValue::words("b\nc"))).is_err());
        assert_eq!(text(Set::config("a", ConfigValue::string("b\nc"))).unwrap(), b"SET a 620a63");
    }

    #[test]
    fn secrets_are_hidden_by_name_or_on_demand() {
        for set in [
            Set::new("pcsc_pin", "hush"),
            Set::new("r0kh", "02:00:00:00:01:00 r0.example hush"),
            Set::new("radius_das_client", "192.0.2.1 hush"),
            Set::new("wps_nfc_dh_privkey", "hush"),
            Set::new("WPA_PASSPHRASE", "hush"),
            Set::new("acme", "hush").secret(),
            Set::new("wps_nfc_dev_pw", "hush"),
            Set::new("multi_ap_backhaul_wpa_passphrase", "hush"),
            Set::config("sae_password", ConfigValue::string("hush")),
        ] {
            let shown = format!("{set:?} {:?}", set.to_request().unwrap());
            assert!(!shown.contains("hush"), "{shown}");
            assert_eq!(shown.matches("<secret>").count(), 2, "{shown}");
        }
        assert!(format!("{:?}", Set::new("country", "DE")).contains("DE"));
    }
}
