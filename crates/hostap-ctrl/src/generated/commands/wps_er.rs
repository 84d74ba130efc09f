//! WPS external registrar.
//!
//! Generated from `protocol/commands.tsv` and `protocol/arguments.tsv` by
//! `cargo run -p protocol-gen`.

use core::net::Ipv4Addr;

use crate::command::{Argument, Command, InvalidArgument, Number, Request, Secret};
use crate::reply;
use crate::value::{MacAddress, Text};

/// Starts to look for access points as an external registrar.
///
/// ```text
/// WPS_ER_START[? ifname=<interface:word>][? <address:ip4>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, WpsErStart};
///
/// let command = WpsErStart::new().interface("word");
/// assert_eq!(command.to_request()?.as_bytes(), b"WPS_ER_START ifname=word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct WpsErStart<'a> {
    interface: Option<Argument<'a>>,
    address: Option<Ipv4Addr>,
}

impl<'a> WpsErStart<'a> {
    /// The command without any of its options.
    pub fn new() -> Self {
        Self::default()
    }

    /// The name of the interface on which access points are looked for.
    pub fn interface(mut self, interface: impl Into<Argument<'a>>) -> Self {
        self.interface = Some(interface.into());
        self
    }

    /// The IPv4 address of the access point, if only this one is wanted.
    pub fn address(mut self, address: Ipv4Addr) -> Self {
        self.address = Some(address);
        self
    }
}

impl Command for WpsErStart<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WPS_ER_START");
        if let Some(interface) = self.interface {
            request.literal(" ifname=");
            request.word("interface", interface)?;
        }
        if let Some(address) = self.address {
            request.literal(" ");
            request.display(address);
        }
        Ok(())
    }
}

/// Stops being an external registrar.
///
/// ```text
/// WPS_ER_STOP
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, WpsErStop};
///
/// let command = WpsErStop;
/// assert_eq!(command.to_request()?.as_bytes(), b"WPS_ER_STOP");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct WpsErStop;

impl Command for WpsErStop {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WPS_ER_STOP");
        Ok(())
    }
}

/// Gives the PIN of a device that wants to join.
///
/// ```text
/// WPS_ER_PIN <enrollee:word> <pin:pin8>[? <address:mac>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, WpsErPin};
///
/// let command = WpsErPin::new("word", "12345670").address([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"WPS_ER_PIN word 12345670 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct WpsErPin<'a> {
    enrollee: Argument<'a>,
    pin: Secret<Text<'a>>,
    address: Option<MacAddress>,
}

impl<'a> WpsErPin<'a> {
    /// The command with what it needs.
    ///
    /// - `enrollee`: The device, by its UUID or MAC address; for a PIN also any.
    /// - `pin`: The PIN, eight or four digits.
    pub fn new(enrollee: impl Into<Argument<'a>>, pin: impl Into<Text<'a>>) -> Self {
        Self { enrollee: enrollee.into(), pin: Secret(pin.into()), address: None }
    }

    /// The MAC address of the device, if only this one may use the PIN.
    pub fn address(mut self, address: impl Into<MacAddress>) -> Self {
        self.address = Some(address.into());
        self
    }
}

impl Command for WpsErPin<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WPS_ER_PIN ");
        request.word("enrollee", self.enrollee)?;
        request.literal(" ");
        request.secret(|request| request.pin("pin", self.pin.0))?;
        if let Some(address) = self.address {
            request.literal(" ");
            request.address(address);
        }
        Ok(())
    }
}

/// Lets a device join whose button was pushed.
///
/// ```text
/// WPS_ER_PBC <enrollee:word>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// Refused with FAIL-PBC-OVERLAP, FAIL-UNKNOWN-UUID or FAIL-NO-AP-SETTINGS.
///
/// ```
/// use hostap_ctrl::command::{Command, WpsErPbc};
///
/// let command = WpsErPbc::new("word");
/// assert_eq!(command.to_request()?.as_bytes(), b"WPS_ER_PBC word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct WpsErPbc<'a> {
    enrollee: Argument<'a>,
}

impl<'a> WpsErPbc<'a> {
    /// The command with what it needs.
    ///
    /// - `enrollee`: The device, by its UUID or MAC address; for a PIN also any.
    pub fn new(enrollee: impl Into<Argument<'a>>) -> Self {
        Self { enrollee: enrollee.into() }
    }
}

impl Command for WpsErPbc<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WPS_ER_PBC ");
        request.word("enrollee", self.enrollee)?;
        Ok(())
    }
}

/// Learns the settings of an access point with its PIN.
///
/// ```text
/// WPS_ER_LEARN <access_point:word> <pin:pin8>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, WpsErLearn};
///
/// let command = WpsErLearn::new("word", "12345670");
/// assert_eq!(command.to_request()?.as_bytes(), b"WPS_ER_LEARN word 12345670");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct WpsErLearn<'a> {
    access_point: Argument<'a>,
    pin: Secret<Text<'a>>,
}

impl<'a> WpsErLearn<'a> {
    /// The command with what it needs.
    ///
    /// - `access_point`: The access point, by its UUID or BSSID.
    /// - `pin`: The PIN of the access point.
    pub fn new(access_point: impl Into<Argument<'a>>, pin: impl Into<Text<'a>>) -> Self {
        Self { access_point: access_point.into(), pin: Secret(pin.into()) }
    }
}

impl Command for WpsErLearn<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WPS_ER_LEARN ");
        request.word("access_point", self.access_point)?;
        request.literal(" ");
        request.secret(|request| request.pin("pin", self.pin.0))?;
        Ok(())
    }
}

/// Tells which network has the settings of an access point.
///
/// ```text
/// WPS_ER_SET_CONFIG <access_point:word> <network_id:uint>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, WpsErSetConfig};
///
/// let command = WpsErSetConfig::new("word", 7);
/// assert_eq!(command.to_request()?.as_bytes(), b"WPS_ER_SET_CONFIG word 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct WpsErSetConfig<'a> {
    access_point: Argument<'a>,
    network_id: Number,
}

impl<'a> WpsErSetConfig<'a> {
    /// The command with what it needs.
    ///
    /// - `access_point`: The access point, by its UUID or BSSID.
    /// - `network_id`: The number of the network.
    pub fn new(access_point: impl Into<Argument<'a>>, network_id: impl Into<Number>) -> Self {
        Self { access_point: access_point.into(), network_id: network_id.into() }
    }
}

impl Command for WpsErSetConfig<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WPS_ER_SET_CONFIG ");
        request.word("access_point", self.access_point)?;
        request.literal(" ");
        request.unsigned("network_id", self.network_id)?;
        Ok(())
    }
}

/// Gives an access point new settings with its PIN.
///
/// ```text
/// WPS_ER_CONFIG <access_point:word> <pin:pin8> <ssid:hex> <authentication:enum(OPEN|WPAPSK|WPA2PSK)> <encryption:enum+(NONE|TKIP|CCMP)> <key:secret hex>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, WpsErConfig, WpsErConfigAuthentication, WpsErConfigEncryption};
///
/// let command = WpsErConfig::new("word", "12345670", b"\x01\xff", WpsErConfigAuthentication::Open, WpsErConfigEncryption::None, "hush");
/// assert_eq!(command.to_request()?.as_bytes(), b"WPS_ER_CONFIG word 12345670 01ff OPEN NONE 68757368");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct WpsErConfig<'a> {
    access_point: Argument<'a>,
    pin: Secret<Text<'a>>,
    ssid: Text<'a>,
    authentication: WpsErConfigAuthentication,
    encryption: WpsErConfigEncryption<'a>,
    key: Secret<Text<'a>>,
}

impl<'a> WpsErConfig<'a> {
    /// The command with what it needs.
    ///
    /// - `access_point`: The access point, by its UUID or BSSID.
    /// - `pin`: The PIN of the access point.
    /// - `ssid`: The SSID.
    /// - `authentication`: The authentication of the new settings.
    /// - `encryption`: The encryption of the new settings.
    /// - `key`: The new passphrase or key; empty for an open network.
    pub fn new(
        access_point: impl Into<Argument<'a>>,
        pin: impl Into<Text<'a>>,
        ssid: impl Into<Text<'a>>,
        authentication: WpsErConfigAuthentication,
        encryption: impl Into<WpsErConfigEncryption<'a>>,
        key: impl Into<Text<'a>>,
    ) -> Self {
        Self {
            access_point: access_point.into(),
            pin: Secret(pin.into()),
            ssid: ssid.into(),
            authentication,
            encryption: encryption.into(),
            key: Secret(key.into()),
        }
    }
}

impl Command for WpsErConfig<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WPS_ER_CONFIG ");
        request.word("access_point", self.access_point)?;
        request.literal(" ");
        request.secret(|request| request.pin("pin", self.pin.0))?;
        request.literal(" ");
        request.hex(self.ssid);
        request.literal(" ");
        request.literal(self.authentication.as_str());
        request.literal(" ");
        request.word("encryption", self.encryption.as_text())?;
        request.literal(" ");
        request.secret(|request| {
            request.hex(self.key.0);
            Ok(())
        })?;
        Ok(())
    }
}

/// The authentication of the new settings.
///
/// For [`WpsErConfig`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum WpsErConfigAuthentication {
    /// `OPEN`
    Open,
    /// `WPAPSK`
    Wpapsk,
    /// `WPA2PSK`
    Wpa2psk,
}

impl WpsErConfigAuthentication {
    /// The word as the daemon reads it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "OPEN",
            Self::Wpapsk => "WPAPSK",
            Self::Wpa2psk => "WPA2PSK",
        }
    }
}

/// The encryption of the new settings.
///
/// For [`WpsErConfig`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum WpsErConfigEncryption<'a> {
    /// `NONE`
    None,
    /// `TKIP`
    Tkip,
    /// `CCMP`
    Ccmp,
    /// Another word.
    Other(Text<'a>),
}

impl<'a> WpsErConfigEncryption<'a> {
    /// The word as the daemon reads it.
    pub const fn as_text(self) -> Text<'a> {
        Text::new(match self {
            Self::None => b"NONE",
            Self::Tkip => b"TKIP",
            Self::Ccmp => b"CCMP",
            Self::Other(word) => return word,
        })
    }
}

impl<'a> From<Text<'a>> for WpsErConfigEncryption<'a> {
    fn from(word: Text<'a>) -> Self {
        match word.as_bytes() {
            b"NONE" => Self::None,
            b"TKIP" => Self::Tkip,
            b"CCMP" => Self::Ccmp,
            _ => Self::Other(word),
        }
    }
}

impl<'a> From<&'a str> for WpsErConfigEncryption<'a> {
    fn from(word: &'a str) -> Self {
        Text::from(word).into()
    }
}

/// Makes the content of an NFC tag with the settings of an access point.
///
/// ```text
/// WPS_ER_NFC_CONFIG_TOKEN <encoding:enum(WPS|NDEF)> <access_point:word>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`SecretHex`](reply::SecretHex).
///
/// The reply has capital digits and ends with a line feed.
///
/// ```
/// use hostap_ctrl::command::{Command, WpsErNfcConfigToken, WpsErNfcConfigTokenEncoding};
///
/// let command = WpsErNfcConfigToken::new(WpsErNfcConfigTokenEncoding::Wps, "word");
/// assert_eq!(command.to_request()?.as_bytes(), b"WPS_ER_NFC_CONFIG_TOKEN WPS word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct WpsErNfcConfigToken<'a> {
    encoding: WpsErNfcConfigTokenEncoding,
    access_point: Argument<'a>,
}

impl<'a> WpsErNfcConfigToken<'a> {
    /// The command with what it needs.
    ///
    /// - `encoding`: Whether the content stands alone or in an NDEF message.
    /// - `access_point`: The access point, by its UUID or BSSID.
    pub fn new(
        encoding: WpsErNfcConfigTokenEncoding,
        access_point: impl Into<Argument<'a>>,
    ) -> Self {
        Self { encoding, access_point: access_point.into() }
    }
}

impl Command for WpsErNfcConfigToken<'_> {
    type Reply<'r> = reply::SecretHex<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WPS_ER_NFC_CONFIG_TOKEN ");
        request.literal(self.encoding.as_str());
        request.literal(" ");
        request.word("access_point", self.access_point)?;
        Ok(())
    }
}

/// Whether the content stands alone or in an NDEF message.
///
/// For [`WpsErNfcConfigToken`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum WpsErNfcConfigTokenEncoding {
    /// `WPS`
    Wps,
    /// `NDEF`
    Ndef,
}

impl WpsErNfcConfigTokenEncoding {
    /// The word as the daemon reads it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Wps => "WPS",
            Self::Ndef => "NDEF",
        }
    }
}
