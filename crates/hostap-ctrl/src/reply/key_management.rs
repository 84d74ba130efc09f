//! The names of key managements: the long ones of `STATUS` and the short ones of scan results.

use super::keyed::words;

words! {
    /// A key management under the name that `STATUS` and events give it.
    ///
    /// ```
    /// use hostap_ctrl::reply::KeyManagement;
    ///
    /// let eap = KeyManagement::new(b"WPA2/IEEE 802.1X/EAP");
    /// assert_eq!(eap, KeyManagement::Wpa2Eap);
    /// assert!(eap.is_eap() && !eap.is_sae());
    /// ```
    KeyManagement {
        Wpa2Eap = "WPA2/IEEE 802.1X/EAP",
        WpaEap = "WPA/IEEE 802.1X/EAP",
        Wpa2WpaEap = "WPA2+WPA/IEEE 802.1X/EAP",
        Wpa2Psk = "WPA2-PSK",
        WpaPsk = "WPA-PSK",
        Wpa2WpaPsk = "WPA2-PSK+WPA-PSK",
        None = "NONE",
        WpaNone = "WPA-NONE",
        Ieee8021x = "IEEE 802.1X (no WPA)",
        FtEap = "FT-EAP",
        FtEapSha384 = "FT-EAP-SHA384",
        FtPsk = "FT-PSK",
        Wpa2EapSha256 = "WPA2-EAP-SHA256",
        Wpa2PskSha256 = "WPA2-PSK-SHA256",
        Wps = "WPS",
        Sae = "SAE",
        SaeExtKey = "SAE-EXT-KEY",
        FtSae = "FT-SAE",
        FtSaeExtKey = "FT-SAE-EXT-KEY",
        Wpa2EapSuiteB = "WPA2-EAP-SUITE-B",
        Wpa2EapSuiteB192 = "WPA2-EAP-SUITE-B-192",
        FilsSha256 = "FILS-SHA256",
        FilsSha384 = "FILS-SHA384",
        FtFilsSha256 = "FT-FILS-SHA256",
        FtFilsSha384 = "FT-FILS-SHA384",
        Owe = "OWE",
        Dpp = "DPP",
        Pasn = "PASN",
        Wpa2EapSha384 = "WPA2-EAP-SHA384",
        Eppke = "EPPKE",
        /// The daemon has no name for it; an access point with several writes this.
        Unknown = "UNKNOWN",
    }
}

impl KeyManagement<'_> {
    /// Whether stations authenticate by EAP.
    pub const fn is_eap(self) -> bool {
        use KeyManagement::*;
        matches!(
            self,
            Wpa2Eap
                | WpaEap
                | Wpa2WpaEap
                | Ieee8021x
                | FtEap
                | FtEapSha384
                | Wpa2EapSha256
                | Wpa2EapSha384
                | Wpa2EapSuiteB
                | Wpa2EapSuiteB192
                | FilsSha256
                | FilsSha384
                | FtFilsSha256
                | FtFilsSha384
        )
    }

    /// Whether it is by a pre-shared key, without SAE.
    pub const fn is_psk(self) -> bool {
        use KeyManagement::*;
        matches!(self, Wpa2Psk | WpaPsk | Wpa2WpaPsk | FtPsk | Wpa2PskSha256)
    }

    /// Whether it is by SAE, as in WPA3-Personal.
    pub const fn is_sae(self) -> bool {
        use KeyManagement::*;
        matches!(self, Sae | SaeExtKey | FtSae | FtSaeExtKey)
    }
}

words! {
    /// A key management (AKM suite) under the name that it has in the flags of scan results.
    ///
    /// ```
    /// use hostap_ctrl::reply::Akm;
    ///
    /// assert_eq!(Akm::new(b"FT/SAE"), Akm::FtSae);
    /// assert!(Akm::FtSae.is_sae());
    /// ```
    Akm {
        Eap = "EAP",
        Psk = "PSK",
        /// WPA-None, in networks without an access point.
        None = "None",
        Sae = "SAE",
        SaeExtKey = "SAE-EXT-KEY",
        FtEap = "FT/EAP",
        FtPsk = "FT/PSK",
        FtSae = "FT/SAE",
        FtSaeExtKey = "FT/SAE-EXT-KEY",
        EapSha256 = "EAP-SHA256",
        PskSha256 = "PSK-SHA256",
        EapSuiteB = "EAP-SUITE-B",
        EapSuiteB192 = "EAP-SUITE-B-192",
        FilsSha256 = "FILS-SHA256",
        FilsSha384 = "FILS-SHA384",
        FtFilsSha256 = "FT-FILS-SHA256",
        FtFilsSha384 = "FT-FILS-SHA384",
        Owe = "OWE",
        Dpp = "DPP",
        EapSha384 = "EAP-SHA384",
        /// Hotspot 2.0's way to an account, in 2.10 and 2.11.
        Osen = "OSEN",
    }
}

impl Akm<'_> {
    /// Whether stations authenticate by EAP.
    pub const fn is_eap(self) -> bool {
        use Akm::*;
        matches!(
            self,
            Eap | FtEap
                | EapSha256
                | EapSha384
                | EapSuiteB
                | EapSuiteB192
                | FilsSha256
                | FilsSha384
                | FtFilsSha256
                | FtFilsSha384
                | Osen
        )
    }

    /// Whether it is by a pre-shared key, without SAE.
    pub const fn is_psk(self) -> bool {
        matches!(self, Self::Psk | Self::FtPsk | Self::PskSha256)
    }

    /// Whether it is by SAE, as in WPA3-Personal.
    pub const fn is_sae(self) -> bool {
        matches!(self, Self::Sae | Self::SaeExtKey | Self::FtSae | Self::FtSaeExtKey)
    }
}
