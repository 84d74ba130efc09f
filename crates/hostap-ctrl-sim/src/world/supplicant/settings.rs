//! SET and GET.

use std::collections::BTreeMap;

use crate::behaviour::atoi;

/// The settings of the configuration that can be set and read, with what they are without a file.
/// Of the many of the real daemon these are known.
const KNOWN: &[(&str, &str)] = &[
    ("ap_scan", "1"),
    ("autoscan", ""),
    ("bgscan", ""),
    ("bss_expiration_age", "180"),
    ("bss_expiration_scan_count", "2"),
    ("bss_max_count", "200"),
    ("config_methods", ""),
    ("device_name", ""),
    ("device_type", "0-00000000-0"),
    ("disassoc_low_ack", "0"),
    ("dpp_config_processing", "0"),
    ("eapol_version", "1"),
    ("external_sim", "0"),
    ("fast_reauth", "1"),
    ("filter_ssids", "0"),
    ("gas_rand_mac_addr", "0"),
    ("interworking", "0"),
    ("mac_addr", "0"),
    ("manufacturer", ""),
    ("model_name", ""),
    ("model_number", ""),
    ("okc", "0"),
    ("passive_scan", "0"),
    ("persistent_reconnect", "0"),
    ("pmf", "0"),
    ("preassoc_mac_addr", "0"),
    ("rand_addr_lifetime", "60"),
    ("sae_groups", ""),
    ("sae_pwe", "0"),
    ("scan_cur_freq", "0"),
    ("sched_scan_interval", "0"),
    ("serial_number", ""),
    ("update_config", "0"),
    ("user_mpm", "1"),
    ("wps_cred_processing", "0"),
];

#[derive(Clone, Debug, Default)]
pub(super) struct Settings {
    values: BTreeMap<&'static str, Vec<u8>>,
    pub(super) country: Option<Vec<u8>>,
}

impl Settings {
    pub(super) fn new(update_config: bool) -> Self {
        let mut settings = Self::default();
        settings.set("update_config", if update_config { b"1" } else { b"0" });
        settings
    }

    fn known(name: &[u8]) -> Option<&'static (&'static str, &'static str)> {
        KNOWN.iter().find(|(known, _)| known.as_bytes() == name)
    }

    fn set(&mut self, name: &'static str, value: &[u8]) {
        self.values.insert(name, value.to_vec());
    }

    pub(super) fn number(&self, name: &str) -> i32 {
        self.get(name.as_bytes()).map_or(0, |value| atoi(&value))
    }

    /// `SET <name> <value>`, but for the country.
    pub(super) fn command(&mut self, name: &[u8], value: &[u8]) -> bool {
        if name.starts_with(b"EAPOL::") || name == b"blob" {
            return true;
        }
        match Self::known(name) {
            Some((name, _)) => {
                self.set(name, value);
                true
            }
            None => false,
        }
    }

    pub(super) fn get(&self, name: &[u8]) -> Option<Vec<u8>> {
        let (name, default) = Self::known(name)?;
        let value = self.values.get(name).cloned();
        let value = value.unwrap_or_else(|| default.as_bytes().to_vec());
        (!value.is_empty()).then_some(value)
    }
}
