//! Wi-Fi Protected Setup (WPS).
//!
//! Generated from `protocol/commands.tsv` and `protocol/arguments.tsv` by
//! `cargo run -p protocol-gen`.

use crate::command::{Argument, Command, InvalidArgument, Number, Request, Secret};
use crate::reply;
use crate::value::{MacAddress, Text, Uuid};

/// Starts WPS with the push button method.
///
/// ```text
/// WPS_PBC[? <bssid:mac>][? multi_ap=<multi_ap:uint>]
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// hostapd: no arguments; refused with FAIL-PBC-OVERLAP when two access points are in push button
/// mode.
///
/// ```
/// use hostap_ctrl::command::{Command, WpsPbc};
///
/// let command = WpsPbc::new().bssid([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"WPS_PBC 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct WpsPbc {
    bssid: Option<MacAddress>,
    multi_ap: Option<Number>,
}

impl WpsPbc {
    /// The command without any of its options.
    pub fn new() -> Self {
        Self::default()
    }

    /// The BSSID of the access point; without it any.
    pub fn bssid(mut self, bssid: impl Into<MacAddress>) -> Self {
        self.bssid = Some(bssid.into());
        self
    }

    /// 1: the backhaul of a Multi-AP network is wanted.
    pub fn multi_ap(mut self, multi_ap: impl Into<Number>) -> Self {
        self.multi_ap = Some(multi_ap.into());
        self
    }
}

impl Command for WpsPbc {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WPS_PBC");
        if let Some(bssid) = self.bssid {
            request.literal(" ");
            request.address(bssid);
        }
        if let Some(multi_ap) = self.multi_ap {
            request.literal(" multi_ap=");
            request.unsigned("multi_ap", multi_ap)?;
        }
        Ok(())
    }
}

/// Lets one P2P device join the group with the push button method.
///
/// ```text
/// WPS_PBC p2p_dev_addr=<device_address:mac>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, WpsPbcP2p};
///
/// let command = WpsPbcP2p::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"WPS_PBC p2p_dev_addr=02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct WpsPbcP2p {
    device_address: MacAddress,
}

impl WpsPbcP2p {
    /// The command with what it needs.
    ///
    /// - `device_address`: The P2P Device Address.
    pub fn new(device_address: impl Into<MacAddress>) -> Self {
        Self { device_address: device_address.into() }
    }
}

impl Command for WpsPbcP2p {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WPS_PBC");
        request.literal(" p2p_dev_addr=");
        request.address(self.device_address);
        Ok(())
    }
}

/// Starts WPS with a PIN, with any access point or device.
///
/// ```text
/// WPS_PIN any[? <pin:pin8>[? <timeout:uint>]]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply: [`Pin`](reply::Pin).
///
/// Without a PIN wpa_supplicant makes one; timeout in AP mode only: elsewhere it would become part
/// of the PIN.
///
/// ```
/// use hostap_ctrl::command::{Command, WpsPinAny};
///
/// let command = WpsPinAny::new().pin("12345670");
/// assert_eq!(command.to_request()?.as_bytes(), b"WPS_PIN any 12345670");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct WpsPinAny<'a> {
    pin: Option<Secret<Text<'a>>>,
    timeout: Option<Number>,
}

impl<'a> WpsPinAny<'a> {
    /// The command without any of its options.
    pub fn new() -> Self {
        Self::default()
    }

    /// The PIN, eight or four digits.
    pub fn pin(mut self, pin: impl Into<Text<'a>>) -> Self {
        self.pin = Some(Secret(pin.into()));
        self
    }

    /// How long the PIN is valid, in seconds.
    ///
    /// Needs [`pin`](Self::pin) to be given too.
    pub fn timeout(mut self, timeout: impl Into<Number>) -> Self {
        self.timeout = Some(timeout.into());
        self
    }
}

impl Command for WpsPinAny<'_> {
    type Reply<'r> = reply::Pin<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WPS_PIN");
        if self.timeout.is_some() && self.pin.is_none() {
            return Err(request.invalid("timeout", "needs pin to be given too"));
        }
        request.literal(" any");
        if let Some(pin) = self.pin {
            request.literal(" ");
            request.secret(|request| request.pin("pin", pin.0))?;
            if let Some(timeout) = self.timeout {
                request.literal(" ");
                request.unsigned("timeout", timeout)?;
            }
        }
        Ok(())
    }
}

/// Starts WPS with a PIN, with one access point or device.
///
/// ```text
/// WPS_PIN <bssid:mac>[? <pin:pin8>[? <timeout:uint>]]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply: [`Pin`](reply::Pin).
///
/// Without a PIN wpa_supplicant makes one; timeout in AP mode only: elsewhere it would become part
/// of the PIN.
///
/// ```
/// use hostap_ctrl::command::{Command, WpsPin};
///
/// let command = WpsPin::new([2, 0, 0, 0, 1, 0]).pin("12345670");
/// assert_eq!(command.to_request()?.as_bytes(), b"WPS_PIN 02:00:00:00:01:00 12345670");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct WpsPin<'a> {
    bssid: MacAddress,
    pin: Option<Secret<Text<'a>>>,
    timeout: Option<Number>,
}

impl<'a> WpsPin<'a> {
    /// The command with what it needs.
    ///
    /// - `bssid`: The BSSID of the access point or, in AP mode, the MAC address of the device.
    pub fn new(bssid: impl Into<MacAddress>) -> Self {
        Self { bssid: bssid.into(), pin: None, timeout: None }
    }

    /// The PIN, eight or four digits.
    pub fn pin(mut self, pin: impl Into<Text<'a>>) -> Self {
        self.pin = Some(Secret(pin.into()));
        self
    }

    /// How long the PIN is valid, in seconds.
    ///
    /// Needs [`pin`](Self::pin) to be given too.
    pub fn timeout(mut self, timeout: impl Into<Number>) -> Self {
        self.timeout = Some(timeout.into());
        self
    }
}

impl Command for WpsPin<'_> {
    type Reply<'r> = reply::Pin<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WPS_PIN ");
        if self.timeout.is_some() && self.pin.is_none() {
            return Err(request.invalid("timeout", "needs pin to be given too"));
        }
        request.address(self.bssid);
        if let Some(pin) = self.pin {
            request.literal(" ");
            request.secret(|request| request.pin("pin", pin.0))?;
            if let Some(timeout) = self.timeout {
                request.literal(" ");
                request.unsigned("timeout", timeout)?;
            }
        }
        Ok(())
    }
}

/// Asks for a new random PIN; nothing is started.
///
/// ```text
/// WPS_PIN get
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply: [`Pin`](reply::Pin).
///
/// ```
/// use hostap_ctrl::command::{Command, WpsPinGet};
///
/// let command = WpsPinGet;
/// assert_eq!(command.to_request()?.as_bytes(), b"WPS_PIN get");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct WpsPinGet;

impl Command for WpsPinGet {
    type Reply<'r> = reply::Pin<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WPS_PIN");
        request.literal(" get");
        Ok(())
    }
}

/// Gives the PIN of a device that wants to join.
///
/// ```text
/// WPS_PIN any <pin:pin8>[? <timeout:uint>[? <address:mac>]]
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, HostapdWpsPinAny};
///
/// let command = HostapdWpsPinAny::new("12345670").timeout(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"WPS_PIN any 12345670 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct HostapdWpsPinAny<'a> {
    pin: Secret<Text<'a>>,
    timeout: Option<Number>,
    address: Option<MacAddress>,
}

impl<'a> HostapdWpsPinAny<'a> {
    /// The command with what it needs.
    ///
    /// - `pin`: The PIN, eight or four digits.
    pub fn new(pin: impl Into<Text<'a>>) -> Self {
        Self { pin: Secret(pin.into()), timeout: None, address: None }
    }

    /// How many seconds the PIN is valid; 0 for ever.
    pub fn timeout(mut self, timeout: impl Into<Number>) -> Self {
        self.timeout = Some(timeout.into());
        self
    }

    /// The MAC address of the device, if only this one may use the PIN.
    ///
    /// Needs [`timeout`](Self::timeout) to be given too.
    pub fn address(mut self, address: impl Into<MacAddress>) -> Self {
        self.address = Some(address.into());
        self
    }
}

impl Command for HostapdWpsPinAny<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WPS_PIN");
        if self.address.is_some() && self.timeout.is_none() {
            return Err(request.invalid("address", "needs timeout to be given too"));
        }
        request.literal(" any ");
        request.secret(|request| request.pin("pin", self.pin.0))?;
        if let Some(timeout) = self.timeout {
            request.literal(" ");
            request.unsigned("timeout", timeout)?;
            if let Some(address) = self.address {
                request.literal(" ");
                request.address(address);
            }
        }
        Ok(())
    }
}

/// Gives the PIN of a device that is known by its UUID.
///
/// ```text
/// WPS_PIN <uuid:uuid> <pin:pin8>[? <timeout:uint>[? <address:mac>]]
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, HostapdWpsPin};
/// use hostap_ctrl::value::{Uuid};
///
/// let command = HostapdWpsPin::new(Uuid::new([0x1f; 16]), "12345670").timeout(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"WPS_PIN 1f1f1f1f-1f1f-1f1f-1f1f-1f1f1f1f1f1f 12345670 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct HostapdWpsPin<'a> {
    uuid: Uuid,
    pin: Secret<Text<'a>>,
    timeout: Option<Number>,
    address: Option<MacAddress>,
}

impl<'a> HostapdWpsPin<'a> {
    /// The command with what it needs.
    ///
    /// - `uuid`: The UUID of the device.
    /// - `pin`: The PIN, eight or four digits.
    pub fn new(uuid: Uuid, pin: impl Into<Text<'a>>) -> Self {
        Self { uuid, pin: Secret(pin.into()), timeout: None, address: None }
    }

    /// How many seconds the PIN is valid; 0 for ever.
    pub fn timeout(mut self, timeout: impl Into<Number>) -> Self {
        self.timeout = Some(timeout.into());
        self
    }

    /// The MAC address of the device, if only this one may use the PIN.
    ///
    /// Needs [`timeout`](Self::timeout) to be given too.
    pub fn address(mut self, address: impl Into<MacAddress>) -> Self {
        self.address = Some(address.into());
        self
    }
}

impl Command for HostapdWpsPin<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WPS_PIN ");
        if self.address.is_some() && self.timeout.is_none() {
            return Err(request.invalid("address", "needs timeout to be given too"));
        }
        request.display(self.uuid);
        request.literal(" ");
        request.secret(|request| request.pin("pin", self.pin.0))?;
        if let Some(timeout) = self.timeout {
            request.literal(" ");
            request.unsigned("timeout", timeout)?;
            if let Some(address) = self.address {
                request.literal(" ");
                request.address(address);
            }
        }
        Ok(())
    }
}

/// Asks whether a PIN is well formed and gets it without separators.
///
/// ```text
/// WPS_CHECK_PIN <pin:secret text>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Pin`](reply::Pin).
///
/// Refused with FAIL-CHECKSUM when the last digit is wrong.
///
/// ```
/// use hostap_ctrl::command::{Command, WpsCheckPin};
///
/// let command = WpsCheckPin::new("hush");
/// assert_eq!(command.to_request()?.as_bytes(), b"WPS_CHECK_PIN hush");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct WpsCheckPin<'a> {
    pin: Secret<Argument<'a>>,
}

impl<'a> WpsCheckPin<'a> {
    /// The command with what it needs.
    ///
    /// - `pin`: The PIN, with or without separators.
    pub fn new(pin: impl Into<Argument<'a>>) -> Self {
        Self { pin: Secret(pin.into()) }
    }
}

impl Command for WpsCheckPin<'_> {
    type Reply<'r> = reply::Pin<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WPS_CHECK_PIN ");
        request.secret(|request| request.text("pin", self.pin.0))?;
        Ok(())
    }
}

/// Stops WPS.
///
/// ```text
/// WPS_CANCEL
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, WpsCancel};
///
/// let command = WpsCancel;
/// assert_eq!(command.to_request()?.as_bytes(), b"WPS_CANCEL");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct WpsCancel;

impl Command for WpsCancel {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WPS_CANCEL");
        Ok(())
    }
}

/// Learns the settings of an access point with its PIN.
///
/// ```text
/// WPS_REG <bssid:mac> <pin:pin8>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, WpsReg};
///
/// let command = WpsReg::new([2, 0, 0, 0, 1, 0], "12345670");
/// assert_eq!(command.to_request()?.as_bytes(), b"WPS_REG 02:00:00:00:01:00 12345670");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct WpsReg<'a> {
    bssid: MacAddress,
    pin: Secret<Text<'a>>,
}

impl<'a> WpsReg<'a> {
    /// The command with what it needs.
    ///
    /// - `bssid`: The BSSID of the access point.
    /// - `pin`: The PIN of the access point.
    pub fn new(bssid: impl Into<MacAddress>, pin: impl Into<Text<'a>>) -> Self {
        Self { bssid: bssid.into(), pin: Secret(pin.into()) }
    }
}

impl Command for WpsReg<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WPS_REG ");
        request.address(self.bssid);
        request.literal(" ");
        request.secret(|request| request.pin("pin", self.pin.0))?;
        Ok(())
    }
}

/// Gives an access point new settings with its PIN.
///
/// ```text
/// WPS_REG <bssid:mac> <pin:pin8> <ssid:hex> <authentication:enum(OPEN|WPAPSK|WPA2PSK)> <encryption:enum+(NONE|TKIP|CCMP)> <key:secret hex>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, WpsRegConfigure, WpsRegConfigureAuthentication, WpsRegConfigureEncryption};
///
/// let command = WpsRegConfigure::new([2, 0, 0, 0, 1, 0], "12345670", b"\x01\xff", WpsRegConfigureAuthentication::Open, WpsRegConfigureEncryption::None, "hush");
/// assert_eq!(command.to_request()?.as_bytes(), b"WPS_REG 02:00:00:00:01:00 12345670 01ff OPEN NONE 68757368");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct WpsRegConfigure<'a> {
    bssid: MacAddress,
    pin: Secret<Text<'a>>,
    ssid: Text<'a>,
    authentication: WpsRegConfigureAuthentication,
    encryption: WpsRegConfigureEncryption<'a>,
    key: Secret<Text<'a>>,
}

impl<'a> WpsRegConfigure<'a> {
    /// The command with what it needs.
    ///
    /// - `bssid`: The BSSID of the access point.
    /// - `pin`: The PIN of the access point.
    /// - `ssid`: The SSID.
    /// - `authentication`: The authentication of the new settings.
    /// - `encryption`: The encryption of the new settings.
    /// - `key`: The new passphrase or key; empty for an open network.
    pub fn new(
        bssid: impl Into<MacAddress>,
        pin: impl Into<Text<'a>>,
        ssid: impl Into<Text<'a>>,
        authentication: WpsRegConfigureAuthentication,
        encryption: impl Into<WpsRegConfigureEncryption<'a>>,
        key: impl Into<Text<'a>>,
    ) -> Self {
        Self {
            bssid: bssid.into(),
            pin: Secret(pin.into()),
            ssid: ssid.into(),
            authentication,
            encryption: encryption.into(),
            key: Secret(key.into()),
        }
    }
}

impl Command for WpsRegConfigure<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WPS_REG ");
        request.address(self.bssid);
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
/// For [`WpsRegConfigure`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum WpsRegConfigureAuthentication {
    /// `OPEN`
    Open,
    /// `WPAPSK`
    Wpapsk,
    /// `WPA2PSK`
    Wpa2psk,
}

impl WpsRegConfigureAuthentication {
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
/// For [`WpsRegConfigure`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum WpsRegConfigureEncryption<'a> {
    /// `NONE`
    None,
    /// `TKIP`
    Tkip,
    /// `CCMP`
    Ccmp,
    /// Another word.
    Other(Text<'a>),
}

impl<'a> WpsRegConfigureEncryption<'a> {
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

impl<'a> From<Text<'a>> for WpsRegConfigureEncryption<'a> {
    fn from(word: Text<'a>) -> Self {
        match word.as_bytes() {
            b"NONE" => Self::None,
            b"TKIP" => Self::Tkip,
            b"CCMP" => Self::Ccmp,
            _ => Self::Other(word),
        }
    }
}

impl<'a> From<&'a str> for WpsRegConfigureEncryption<'a> {
    fn from(word: &'a str) -> Self {
        Text::from(word).into()
    }
}

/// Turns the PIN of the access point off.
///
/// ```text
/// WPS_AP_PIN disable
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, WpsApPinDisable};
///
/// let command = WpsApPinDisable;
/// assert_eq!(command.to_request()?.as_bytes(), b"WPS_AP_PIN disable");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct WpsApPinDisable;

impl Command for WpsApPinDisable {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WPS_AP_PIN");
        request.literal(" disable");
        Ok(())
    }
}

/// Makes a new random PIN for the access point.
///
/// ```text
/// WPS_AP_PIN random[? <timeout:uint>]
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Pin`](reply::Pin).
///
/// ```
/// use hostap_ctrl::command::{Command, WpsApPinRandom};
///
/// let command = WpsApPinRandom::new().timeout(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"WPS_AP_PIN random 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct WpsApPinRandom {
    timeout: Option<Number>,
}

impl WpsApPinRandom {
    /// The command without any of its options.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many seconds the PIN is valid; 0 for ever, 300 without it.
    pub fn timeout(mut self, timeout: impl Into<Number>) -> Self {
        self.timeout = Some(timeout.into());
        self
    }
}

impl Command for WpsApPinRandom {
    type Reply<'r> = reply::Pin<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WPS_AP_PIN");
        request.literal(" random");
        if let Some(timeout) = self.timeout {
            request.literal(" ");
            request.unsigned("timeout", timeout)?;
        }
        Ok(())
    }
}

/// Asks for the PIN of the access point.
///
/// ```text
/// WPS_AP_PIN get
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Pin`](reply::Pin).
///
/// FAIL when none is active.
///
/// ```
/// use hostap_ctrl::command::{Command, WpsApPinGet};
///
/// let command = WpsApPinGet;
/// assert_eq!(command.to_request()?.as_bytes(), b"WPS_AP_PIN get");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct WpsApPinGet;

impl Command for WpsApPinGet {
    type Reply<'r> = reply::Pin<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WPS_AP_PIN");
        request.literal(" get");
        Ok(())
    }
}

/// Sets the PIN of the access point.
///
/// ```text
/// WPS_AP_PIN set <pin:pin8>[? <timeout:uint>]
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Pin`](reply::Pin).
///
/// ```
/// use hostap_ctrl::command::{Command, WpsApPinSet};
///
/// let command = WpsApPinSet::new("12345670").timeout(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"WPS_AP_PIN set 12345670 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct WpsApPinSet<'a> {
    pin: Secret<Text<'a>>,
    timeout: Option<Number>,
}

impl<'a> WpsApPinSet<'a> {
    /// The command with what it needs.
    ///
    /// - `pin`: The PIN, eight or four digits.
    pub fn new(pin: impl Into<Text<'a>>) -> Self {
        Self { pin: Secret(pin.into()), timeout: None }
    }

    /// How many seconds the PIN is valid; 0 for ever, 300 without it.
    pub fn timeout(mut self, timeout: impl Into<Number>) -> Self {
        self.timeout = Some(timeout.into());
        self
    }
}

impl Command for WpsApPinSet<'_> {
    type Reply<'r> = reply::Pin<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WPS_AP_PIN");
        request.literal(" set ");
        request.secret(|request| request.pin("pin", self.pin.0))?;
        if let Some(timeout) = self.timeout {
            request.literal(" ");
            request.unsigned("timeout", timeout)?;
        }
        Ok(())
    }
}

/// Sets the network of the access point, as WPS would.
///
/// ```text
/// WPS_CONFIG <ssid:hex> <authentication:enum(OPEN|WPAPSK|WPA2PSK)>[? <encryption:enum+(NONE|TKIP|CCMP)>[? <key:secret hex>]]
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, WpsConfig, WpsConfigAuthentication, WpsConfigEncryption};
///
/// let command = WpsConfig::new(b"\x01\xff", WpsConfigAuthentication::Open).encryption(WpsConfigEncryption::None);
/// assert_eq!(command.to_request()?.as_bytes(), b"WPS_CONFIG 01ff OPEN NONE");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct WpsConfig<'a> {
    ssid: Text<'a>,
    authentication: WpsConfigAuthentication,
    encryption: Option<WpsConfigEncryption<'a>>,
    key: Option<Secret<Text<'a>>>,
}

impl<'a> WpsConfig<'a> {
    /// The command with what it needs.
    ///
    /// - `ssid`: The SSID.
    /// - `authentication`: The authentication of the new settings.
    pub fn new(ssid: impl Into<Text<'a>>, authentication: WpsConfigAuthentication) -> Self {
        Self { ssid: ssid.into(), authentication, encryption: None, key: None }
    }

    /// The encryption of the new settings.
    pub fn encryption(mut self, encryption: impl Into<WpsConfigEncryption<'a>>) -> Self {
        self.encryption = Some(encryption.into());
        self
    }

    /// The new passphrase or key.
    ///
    /// Needs [`encryption`](Self::encryption) to be given too.
    pub fn key(mut self, key: impl Into<Text<'a>>) -> Self {
        self.key = Some(Secret(key.into()));
        self
    }
}

impl Command for WpsConfig<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WPS_CONFIG ");
        if self.key.is_some() && self.encryption.is_none() {
            return Err(request.invalid("key", "needs encryption to be given too"));
        }
        request.hex(self.ssid);
        request.literal(" ");
        request.literal(self.authentication.as_str());
        if let Some(encryption) = self.encryption {
            request.literal(" ");
            request.word("encryption", encryption.as_text())?;
            if let Some(key) = self.key {
                request.literal(" ");
                request.secret(|request| {
                    request.hex(key.0);
                    Ok(())
                })?;
            }
        }
        Ok(())
    }
}

/// The authentication of the new settings.
///
/// For [`WpsConfig`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum WpsConfigAuthentication {
    /// `OPEN`
    Open,
    /// `WPAPSK`
    Wpapsk,
    /// `WPA2PSK`
    Wpa2psk,
}

impl WpsConfigAuthentication {
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
/// For [`WpsConfig`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum WpsConfigEncryption<'a> {
    /// `NONE`
    None,
    /// `TKIP`
    Tkip,
    /// `CCMP`
    Ccmp,
    /// Another word.
    Other(Text<'a>),
}

impl<'a> WpsConfigEncryption<'a> {
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

impl<'a> From<Text<'a>> for WpsConfigEncryption<'a> {
    fn from(word: Text<'a>) -> Self {
        match word.as_bytes() {
            b"NONE" => Self::None,
            b"TKIP" => Self::Tkip,
            b"CCMP" => Self::Ccmp,
            _ => Self::Other(word),
        }
    }
}

impl<'a> From<&'a str> for WpsConfigEncryption<'a> {
    fn from(word: &'a str) -> Self {
        Text::from(word).into()
    }
}

/// Asks how the last WPS run went.
///
/// ```text
/// WPS_GET_STATUS
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`WpsStatus`](reply::WpsStatus).
///
/// ```
/// use hostap_ctrl::command::{Command, WpsGetStatus};
///
/// let command = WpsGetStatus;
/// assert_eq!(command.to_request()?.as_bytes(), b"WPS_GET_STATUS");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct WpsGetStatus;

impl Command for WpsGetStatus {
    type Reply<'r> = reply::WpsStatus<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WPS_GET_STATUS");
        Ok(())
    }
}

/// Starts WPS with the password of our NFC tag.
///
/// ```text
/// WPS_NFC[? <bssid:mac>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, WpsNfc};
///
/// let command = WpsNfc::new().bssid([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"WPS_NFC 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct WpsNfc {
    bssid: Option<MacAddress>,
}

impl WpsNfc {
    /// The command without any of its options.
    pub fn new() -> Self {
        Self::default()
    }

    /// The BSSID of the access point; without it any.
    pub fn bssid(mut self, bssid: impl Into<MacAddress>) -> Self {
        self.bssid = Some(bssid.into());
        self
    }
}

impl Command for WpsNfc {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WPS_NFC");
        if let Some(bssid) = self.bssid {
            request.literal(" ");
            request.address(bssid);
        }
        Ok(())
    }
}

/// Makes the content of an NFC tag with the settings of a network.
///
/// ```text
/// WPS_NFC_CONFIG_TOKEN <encoding:enum(WPS|NDEF)>[? <network_id:uint>]
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`SecretHex`](reply::SecretHex).
///
/// hostapd: without network_id; the reply has capital digits and ends with a line feed.
///
/// ```
/// use hostap_ctrl::command::{Command, WpsNfcConfigToken, WpsNfcConfigTokenEncoding};
///
/// let command = WpsNfcConfigToken::new(WpsNfcConfigTokenEncoding::Wps).network_id(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"WPS_NFC_CONFIG_TOKEN WPS 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct WpsNfcConfigToken {
    encoding: WpsNfcConfigTokenEncoding,
    network_id: Option<Number>,
}

impl WpsNfcConfigToken {
    /// The command with what it needs.
    ///
    /// - `encoding`: Whether the content stands alone or in an NDEF message.
    pub fn new(encoding: WpsNfcConfigTokenEncoding) -> Self {
        Self { encoding, network_id: None }
    }

    /// The number of the network.
    pub fn network_id(mut self, network_id: impl Into<Number>) -> Self {
        self.network_id = Some(network_id.into());
        self
    }
}

impl Command for WpsNfcConfigToken {
    type Reply<'r> = reply::SecretHex<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WPS_NFC_CONFIG_TOKEN ");
        request.literal(self.encoding.as_str());
        if let Some(network_id) = self.network_id {
            request.literal(" ");
            request.unsigned("network_id", network_id)?;
        }
        Ok(())
    }
}

/// Whether the content stands alone or in an NDEF message.
///
/// For [`WpsNfcConfigToken`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum WpsNfcConfigTokenEncoding {
    /// `WPS`
    Wps,
    /// `NDEF`
    Ndef,
}

impl WpsNfcConfigTokenEncoding {
    /// The word as the daemon reads it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Wps => "WPS",
            Self::Ndef => "NDEF",
        }
    }
}

/// Makes the content of an NFC tag with a device password.
///
/// ```text
/// WPS_NFC_TOKEN <encoding:enum(WPS|NDEF)>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global socket.
/// Reply: [`SecretHex`](reply::SecretHex).
///
/// Global socket: wpa_supplicant only; the reply has capital digits and ends with a line feed.
///
/// ```
/// use hostap_ctrl::command::{Command, WpsNfcToken, WpsNfcTokenEncoding};
///
/// let command = WpsNfcToken::new(WpsNfcTokenEncoding::Wps);
/// assert_eq!(command.to_request()?.as_bytes(), b"WPS_NFC_TOKEN WPS");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct WpsNfcToken {
    encoding: WpsNfcTokenEncoding,
}

impl WpsNfcToken {
    /// The command with what it needs.
    ///
    /// - `encoding`: Whether the content stands alone or in an NDEF message.
    pub fn new(encoding: WpsNfcTokenEncoding) -> Self {
        Self { encoding }
    }
}

impl Command for WpsNfcToken {
    type Reply<'r> = reply::SecretHex<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WPS_NFC_TOKEN ");
        request.literal(self.encoding.as_str());
        Ok(())
    }
}

/// Whether the content stands alone or in an NDEF message.
///
/// For [`WpsNfcToken`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum WpsNfcTokenEncoding {
    /// `WPS`
    Wps,
    /// `NDEF`
    Ndef,
}

impl WpsNfcTokenEncoding {
    /// The word as the daemon reads it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Wps => "WPS",
            Self::Ndef => "NDEF",
        }
    }
}

/// Lets devices use the password of our NFC tag.
///
/// ```text
/// WPS_NFC_TOKEN enable
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Empty`](reply::Empty).
///
/// The reply is empty, or FAIL.
///
/// ```
/// use hostap_ctrl::command::{Command, WpsNfcTokenEnable};
///
/// let command = WpsNfcTokenEnable;
/// assert_eq!(command.to_request()?.as_bytes(), b"WPS_NFC_TOKEN enable");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct WpsNfcTokenEnable;

impl Command for WpsNfcTokenEnable {
    type Reply<'r> = reply::Empty;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WPS_NFC_TOKEN");
        request.literal(" enable");
        Ok(())
    }
}

/// Stops the use of the password of our NFC tag.
///
/// ```text
/// WPS_NFC_TOKEN disable
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Empty`](reply::Empty).
///
/// The reply is empty.
///
/// ```
/// use hostap_ctrl::command::{Command, WpsNfcTokenDisable};
///
/// let command = WpsNfcTokenDisable;
/// assert_eq!(command.to_request()?.as_bytes(), b"WPS_NFC_TOKEN disable");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct WpsNfcTokenDisable;

impl Command for WpsNfcTokenDisable {
    type Reply<'r> = reply::Empty;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WPS_NFC_TOKEN");
        request.literal(" disable");
        Ok(())
    }
}

/// Hands over what was read from an NFC tag.
///
/// ```text
/// WPS_NFC_TAG_READ <tag:secret hex>[? freq=<frequency:uint>]
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global socket.
/// Reply: [`Done`](reply::Done).
///
/// freq: wpa_supplicant only; global socket: wpa_supplicant only.
///
/// ```
/// use hostap_ctrl::command::{Command, WpsNfcTagRead};
///
/// let command = WpsNfcTagRead::new("hush").frequency(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"WPS_NFC_TAG_READ 68757368 freq=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct WpsNfcTagRead<'a> {
    tag: Secret<Text<'a>>,
    frequency: Option<Number>,
}

impl<'a> WpsNfcTagRead<'a> {
    /// The command with what it needs.
    ///
    /// - `tag`: The content of the tag.
    pub fn new(tag: impl Into<Text<'a>>) -> Self {
        Self { tag: Secret(tag.into()), frequency: None }
    }

    /// The frequency that a P2P group has to use, in MHz.
    pub fn frequency(mut self, frequency: impl Into<Number>) -> Self {
        self.frequency = Some(frequency.into());
        self
    }
}

impl Command for WpsNfcTagRead<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WPS_NFC_TAG_READ ");
        request.secret(|request| {
            request.hex(self.tag.0);
            Ok(())
        })?;
        if let Some(frequency) = self.frequency {
            request.literal(" freq=");
            request.unsigned("frequency", frequency)?;
        }
        Ok(())
    }
}

/// Makes the request of an NFC connection handover.
///
/// ```text
/// NFC_GET_HANDOVER_REQ <encoding:enum(WPS|NDEF)> <carrier:enum(WPS|WPS-CR|P2P-CR)>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`SecretHex`](reply::SecretHex).
///
/// WPS carriers in NDEF only; the reply has capital digits and ends with a line feed.
///
/// ```
/// use hostap_ctrl::command::{Command, NfcGetHandoverReq, NfcGetHandoverReqCarrier, NfcGetHandoverReqEncoding};
///
/// let command = NfcGetHandoverReq::new(NfcGetHandoverReqEncoding::Wps, NfcGetHandoverReqCarrier::Wps);
/// assert_eq!(command.to_request()?.as_bytes(), b"NFC_GET_HANDOVER_REQ WPS WPS");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct NfcGetHandoverReq {
    encoding: NfcGetHandoverReqEncoding,
    carrier: NfcGetHandoverReqCarrier,
}

impl NfcGetHandoverReq {
    /// The command with what it needs.
    ///
    /// - `encoding`: Whether the content stands alone or in an NDEF message.
    /// - `carrier`: What the handover is about: WPS, or P2P.
    pub fn new(encoding: NfcGetHandoverReqEncoding, carrier: NfcGetHandoverReqCarrier) -> Self {
        Self { encoding, carrier }
    }
}

impl Command for NfcGetHandoverReq {
    type Reply<'r> = reply::SecretHex<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("NFC_GET_HANDOVER_REQ ");
        request.literal(self.encoding.as_str());
        request.literal(" ");
        request.literal(self.carrier.as_str());
        Ok(())
    }
}

/// Whether the content stands alone or in an NDEF message.
///
/// For [`NfcGetHandoverReq`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NfcGetHandoverReqEncoding {
    /// `WPS`
    Wps,
    /// `NDEF`
    Ndef,
}

impl NfcGetHandoverReqEncoding {
    /// The word as the daemon reads it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Wps => "WPS",
            Self::Ndef => "NDEF",
        }
    }
}

/// What the handover is about: WPS, or P2P.
///
/// For [`NfcGetHandoverReq`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NfcGetHandoverReqCarrier {
    /// `WPS`
    Wps,
    /// `WPS-CR`
    WpsCr,
    /// `P2P-CR`
    P2pCr,
}

impl NfcGetHandoverReqCarrier {
    /// The word as the daemon reads it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Wps => "WPS",
            Self::WpsCr => "WPS-CR",
            Self::P2pCr => "P2P-CR",
        }
    }
}

/// Makes the answer of an NFC connection handover.
///
/// ```text
/// NFC_GET_HANDOVER_SEL <encoding:enum(WPS|NDEF)> <carrier:enum(WPS|WPS-CR|P2P-CR|P2P-CR-TAG)>[? <access_point:word>]
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global socket.
/// Reply: [`SecretHex`](reply::SecretHex).
///
/// hostapd: WPS-CR without access_point; global socket: wpa_supplicant only; the reply has capital
/// digits and ends with a line feed.
///
/// ```
/// use hostap_ctrl::command::{Command, NfcGetHandoverSel, NfcGetHandoverSelCarrier, NfcGetHandoverSelEncoding};
///
/// let command = NfcGetHandoverSel::new(NfcGetHandoverSelEncoding::Wps, NfcGetHandoverSelCarrier::Wps).access_point("word");
/// assert_eq!(command.to_request()?.as_bytes(), b"NFC_GET_HANDOVER_SEL WPS WPS word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct NfcGetHandoverSel<'a> {
    encoding: NfcGetHandoverSelEncoding,
    carrier: NfcGetHandoverSelCarrier,
    access_point: Option<Argument<'a>>,
}

impl<'a> NfcGetHandoverSel<'a> {
    /// The command with what it needs.
    ///
    /// - `encoding`: Whether the content stands alone or in an NDEF message.
    /// - `carrier`: What the handover is about: WPS, or P2P.
    pub fn new(encoding: NfcGetHandoverSelEncoding, carrier: NfcGetHandoverSelCarrier) -> Self {
        Self { encoding, carrier, access_point: None }
    }

    /// The access point, by its UUID or BSSID, of which an external registrar hands the settings
    /// over; without it ours.
    pub fn access_point(mut self, access_point: impl Into<Argument<'a>>) -> Self {
        self.access_point = Some(access_point.into());
        self
    }
}

impl Command for NfcGetHandoverSel<'_> {
    type Reply<'r> = reply::SecretHex<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("NFC_GET_HANDOVER_SEL ");
        request.literal(self.encoding.as_str());
        request.literal(" ");
        request.literal(self.carrier.as_str());
        if let Some(access_point) = self.access_point {
            request.literal(" ");
            request.word("access_point", access_point)?;
        }
        Ok(())
    }
}

/// Whether the content stands alone or in an NDEF message.
///
/// For [`NfcGetHandoverSel`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NfcGetHandoverSelEncoding {
    /// `WPS`
    Wps,
    /// `NDEF`
    Ndef,
}

impl NfcGetHandoverSelEncoding {
    /// The word as the daemon reads it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Wps => "WPS",
            Self::Ndef => "NDEF",
        }
    }
}

/// What the handover is about: WPS, or P2P.
///
/// For [`NfcGetHandoverSel`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NfcGetHandoverSelCarrier {
    /// `WPS`
    Wps,
    /// `WPS-CR`
    WpsCr,
    /// `P2P-CR`
    P2pCr,
    /// `P2P-CR-TAG`
    P2pCrTag,
}

impl NfcGetHandoverSelCarrier {
    /// The word as the daemon reads it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Wps => "WPS",
            Self::WpsCr => "WPS-CR",
            Self::P2pCr => "P2P-CR",
            Self::P2pCrTag => "P2P-CR-TAG",
        }
    }
}

/// Hands over both messages of a finished NFC connection handover.
///
/// ```text
/// NFC_REPORT_HANDOVER <role:enum(INIT|RESP)> <kind:enum(WPS|P2P)> <request:secret hex> <select:secret hex>[? freq=<frequency:uint>]
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global socket.
/// Reply: [`Done`](reply::Done).
///
/// hostapd: RESP WPS, without freq; global socket: wpa_supplicant only.
///
/// ```
/// use hostap_ctrl::command::{Command, NfcReportHandover, NfcReportHandoverKind, NfcReportHandoverRole};
///
/// let command = NfcReportHandover::new(NfcReportHandoverRole::Init, NfcReportHandoverKind::Wps, "hush", "hush").frequency(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"NFC_REPORT_HANDOVER INIT WPS 68757368 68757368 freq=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct NfcReportHandover<'a> {
    role: NfcReportHandoverRole,
    kind: NfcReportHandoverKind,
    request: Secret<Text<'a>>,
    select: Secret<Text<'a>>,
    frequency: Option<Number>,
}

impl<'a> NfcReportHandover<'a> {
    /// The command with what it needs.
    ///
    /// - `role`: Which side of the handover we were.
    /// - `kind`: What the handover was about.
    /// - `request`: The handover request message.
    /// - `select`: The handover select message.
    pub fn new(
        role: NfcReportHandoverRole,
        kind: NfcReportHandoverKind,
        request: impl Into<Text<'a>>,
        select: impl Into<Text<'a>>,
    ) -> Self {
        Self {
            role,
            kind,
            request: Secret(request.into()),
            select: Secret(select.into()),
            frequency: None,
        }
    }

    /// The frequency that a P2P group has to use, in MHz.
    pub fn frequency(mut self, frequency: impl Into<Number>) -> Self {
        self.frequency = Some(frequency.into());
        self
    }
}

impl Command for NfcReportHandover<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("NFC_REPORT_HANDOVER ");
        request.literal(self.role.as_str());
        request.literal(" ");
        request.literal(self.kind.as_str());
        request.literal(" ");
        request.secret(|request| {
            request.hex(self.request.0);
            Ok(())
        })?;
        request.literal(" ");
        request.secret(|request| {
            request.hex(self.select.0);
            Ok(())
        })?;
        if let Some(frequency) = self.frequency {
            request.literal(" freq=");
            request.unsigned("frequency", frequency)?;
        }
        Ok(())
    }
}

/// Which side of the handover we were.
///
/// For [`NfcReportHandover`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NfcReportHandoverRole {
    /// `INIT`
    Init,
    /// `RESP`
    Resp,
}

impl NfcReportHandoverRole {
    /// The word as the daemon reads it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Init => "INIT",
            Self::Resp => "RESP",
        }
    }
}

/// What the handover was about.
///
/// For [`NfcReportHandover`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NfcReportHandoverKind {
    /// `WPS`
    Wps,
    /// `P2P`
    P2p,
}

impl NfcReportHandoverKind {
    /// The word as the daemon reads it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Wps => "WPS",
            Self::P2p => "P2P",
        }
    }
}
