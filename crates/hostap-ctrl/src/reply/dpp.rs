//! DPP_BOOTSTRAP_INFO.

use super::body::{Body, refused};
use super::keyword::keywords;
use super::reply_type::reply_type;
use super::{FromText, List, Reply, ReplyError};
use crate::value::{HexBytes, MacAddress, Megahertz, Text};

keywords! {
    /// How a device's public key came here.
    ///
    /// ```
    /// use hostap_ctrl::reply::DppBootstrapType;
    ///
    /// assert_eq!(DppBootstrapType::from("QRCODE"), DppBootstrapType::QrCode);
    /// ```
    pub enum DppBootstrapType {
        /// As a QR code.
        QrCode = "QRCODE",
        /// By PKEX: with a code that both users know.
        Pkex = "PKEX",
        /// By NFC.
        NfcUri = "NFC-URI",
        /// The daemon has no name for it.
        Unknown = "??",
    }
}

reply_type! {
    /// The reply of `DPP_BOOTSTRAP_INFO`: what is known of a device's public key.
    ///
    /// ```
    /// use hostap_ctrl::reply::{DppBootstrap, DppBootstrapType, Reply};
    ///
    /// let reply = b"type=QRCODE\nmac_addr=02:00:00:00:01:00\ninfo=\nnum_freq=1\nuse_freq=2412\ncurve=prime256v1\n";
    /// let info = DppBootstrap::parse(reply).unwrap();
    /// assert_eq!(info.kind(), Some(DppBootstrapType::QrCode));
    /// assert_eq!(info.use_freq(), Some(2412));
    /// ```
    pub struct DppBootstrap {
        fields {
            /// How the key came here.
            kind: DppBootstrapType<'a> = "type";
            /// The device's address; all zero if that is not known.
            mac_addr: MacAddress = "mac_addr";
            /// What the device says of itself.
            info: Text<'a> = "info";
            /// How many frequencies are listed.
            num_freq: u32 = "num_freq";
            /// The first of them, in MHz; 0 if there is none.
            use_freq: Megahertz = "use_freq";
            /// The curve of the key.
            curve: Text<'a> = "curve";
            /// The SHA-256 hash of the key.
            pkhash: HexBytes<'a> = "pkhash";
            /// The version of DPP that the device has; 0 if that is not known.
            version: u32 = "version";
            /// The curves that the device has.
            supp_curves: List<'a, Text<'a>, b':'> = "supp_curves";
            /// Where the device is reached over TCP.
            host: DppHost<'a> = "host";
        }
    }
}

impl<'a> Reply<'a> for DppBootstrap<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        refused(reply)?;
        let body = Body::new(reply);
        if !Self::is_like(body) {
            return Err(ReplyError::Unexpected { expected: "what is known of a key: type=..." });
        }
        Ok(Self { body })
    }
}

/// An IP address and a TCP port.
///
/// ```
/// use hostap_ctrl::reply::{DppHost, FromText};
///
/// let host = DppHost::from_text("192.0.2.1 8908".into()).unwrap();
/// assert_eq!(host.address, "192.0.2.1");
/// assert_eq!(host.port, 8908);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DppHost<'a> {
    /// The IP address.
    pub address: Text<'a>,
    /// The TCP port.
    pub port: u16,
}

impl<'a> FromText<'a> for DppHost<'a> {
    fn from_text(text: Text<'a>) -> Option<Self> {
        let (address, port) = super::body::split_word(text.as_bytes())?;
        Some(Self { address: Text::new(address), port: u16::from_text(Text::new(port))? })
    }
}
