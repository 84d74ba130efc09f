//! The names of ciphers.

use super::keyed::words;

words! {
    /// A cipher, as `STATUS` and the flags of scan results name it.
    ///
    /// ```
    /// use hostap_ctrl::reply::Cipher;
    ///
    /// assert_eq!(Cipher::new(b"GCMP-256"), Cipher::Gcmp256);
    /// assert_eq!(Cipher::Gcmp256.to_string(), "GCMP-256");
    /// assert_eq!(Cipher::new(b"GCMP-512").to_string(), "GCMP-512");
    /// ```
    Cipher {
        None = "NONE",
        Wep40 = "WEP-40",
        Wep104 = "WEP-104",
        Tkip = "TKIP",
        Ccmp = "CCMP",
        /// Either may be used: an access point's own configuration.
        CcmpTkip = "CCMP+TKIP",
        Gcmp = "GCMP",
        Gcmp256 = "GCMP-256",
        Ccmp256 = "CCMP-256",
        Bip = "BIP",
        /// BIP under the name that scan results use.
        Aes128Cmac = "AES-128-CMAC",
        BipGmac128 = "BIP-GMAC-128",
        BipGmac256 = "BIP-GMAC-256",
        BipCmac256 = "BIP-CMAC-256",
        /// Frames to groups are not sent.
        GtkNotUsed = "GTK_NOT_USED",
        /// The daemon has no name for it.
        Unknown = "UNKNOWN",
    }
}
