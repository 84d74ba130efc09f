//! hostapd's GET_CONFIG.

use super::body::{Body, refused};
use super::keyword::keywords;
use super::reply_type::reply_type;
use super::{List, Reply, ReplyError, Secret};
use crate::value::{EncodedText, HexBytes, MacAddress, Text};

keywords! {
    /// Whether an access point has WPS, and whether it has got its settings.
    ///
    /// ```
    /// use hostap_ctrl::reply::WpsState;
    ///
    /// assert_eq!(WpsState::from("not configured"), WpsState::NotConfigured);
    /// ```
    pub enum WpsState {
        /// It has no WPS.
        Disabled = "disabled",
        /// It waits for its settings.
        NotConfigured = "not configured",
        /// It has its settings.
        Configured = "configured",
    }
}

reply_type! {
    /// The reply of hostapd's `GET_CONFIG`: what a client must know to connect. Passphrases and
    /// keys are hidden in `Debug`.
    ///
    /// ```
    /// use hostap_ctrl::reply::{HostapdConfig, Reply};
    ///
    /// let reply = b"bssid=02:00:00:00:00:00\nssid=Lab\npassphrase=correct horse\nwpa=2\nkey_mgmt=WPA-PSK SAE \n";
    /// let config = HostapdConfig::parse(reply).unwrap();
    /// assert_eq!(config.passphrase().unwrap().reveal(), "correct horse");
    /// assert!(!format!("{config:?}").contains("horse"));
    /// assert_eq!(config.key_mgmt().unwrap().iter().count(), 2);
    /// ```
    pub struct HostapdConfig {
        secrets ["passphrase", "psk", "multi_ap_backhaul_wpa_passphrase", "multi_ap_backhaul_wpa_psk"];
        fields {
            /// The BSSID.
            bssid: MacAddress = "bssid";
            /// The SSID.
            ssid: EncodedText<'a> = "ssid";
            /// The identifier of the configuration.
            config_id: Text<'a> = "config_id";
            /// Whether there is WPS.
            wps_state: WpsState<'a> = "wps_state";
            /// The passphrase.
            passphrase: Secret<Text<'a>> = "passphrase";
            /// The key made of the passphrase.
            psk: Secret<HexBytes<'a>> = "psk";
            /// Which parts of Multi-AP it plays: 1 backhaul, 2 fronthaul, 3 both.
            multi_ap: u32 = "multi_ap";
            /// The SSID of the backhaul.
            multi_ap_backhaul_ssid: EncodedText<'a> = "multi_ap_backhaul_ssid";
            /// The passphrase of the backhaul.
            multi_ap_backhaul_wpa_passphrase: Secret<Text<'a>> = "multi_ap_backhaul_wpa_passphrase";
            /// The key of the backhaul.
            multi_ap_backhaul_wpa_psk: Secret<HexBytes<'a>> = "multi_ap_backhaul_wpa_psk";
            /// Bits: 1 for WPA, 2 for WPA2 and later.
            wpa: u32 = "wpa";
            /// The key managements, such as `WPA-PSK` and `SAE`.
            key_mgmt: List<'a, Text<'a>> = "key_mgmt";
            /// The group cipher.
            group_cipher: Text<'a> = "group_cipher";
            /// The pairwise ciphers of WPA2 and later.
            rsn_pairwise_cipher: List<'a, Text<'a>> = "rsn_pairwise_cipher";
            /// The pairwise ciphers of WPA.
            wpa_pairwise_cipher: List<'a, Text<'a>> = "wpa_pairwise_cipher";
            /// Whether the pairwise key may be renewed: 0 always, 1 not with TKIP, 2 never.
            wpa_deny_ptk0_rekey: u32 = "wpa_deny_ptk0_rekey";
            /// Whether extended key identifiers are used: 0, 1 or 2.
            extended_key_id: u32 = "extended_key_id";
        }
    }
}

impl<'a> HostapdConfig<'a> {
    /// The text of one, which was kept.
    pub(crate) fn of_kept(text: &'a [u8]) -> Self {
        Self { body: Body::new(text) }
    }
}

impl<'a> Reply<'a> for HostapdConfig<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        refused(reply)?;
        let body = Body::new(reply);
        if !Self::is_like(body) {
            return Err(ReplyError::Unexpected { expected: "hostapd's configuration: bssid=..." });
        }
        Ok(Self { body })
    }
}
