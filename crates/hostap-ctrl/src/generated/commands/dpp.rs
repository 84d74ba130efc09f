//! Device Provisioning Protocol (DPP).
//!
//! Generated from `protocol/commands.tsv` and `protocol/arguments.tsv` by
//! `cargo run -p protocol-gen`.

use crate::command::{Argument, Command, InvalidArgument, Number, Request, Secret};
use crate::reply;
use crate::value::Text;

/// Hands over the URI of a QR code that was read.
///
/// ```text
/// DPP_QR_CODE <uri:text>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Identifier`](reply::Identifier).
///
/// ```
/// use hostap_ctrl::command::{Command, DppQrCode};
///
/// let command = DppQrCode::new("some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"DPP_QR_CODE some text");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DppQrCode<'a> {
    uri: Argument<'a>,
}

impl<'a> DppQrCode<'a> {
    /// The command with what it needs.
    ///
    /// - `uri`: The URI, which begins with DPP:.
    pub fn new(uri: impl Into<Argument<'a>>) -> Self {
        Self { uri: uri.into() }
    }
}

impl Command for DppQrCode<'_> {
    type Reply<'r> = reply::Identifier;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DPP_QR_CODE ");
        request.text("uri", self.uri)?;
        Ok(())
    }
}

/// Hands over the URI of an NFC tag that was read.
///
/// ```text
/// DPP_NFC_URI <uri:text>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Identifier`](reply::Identifier).
///
/// ```
/// use hostap_ctrl::command::{Command, DppNfcUri};
///
/// let command = DppNfcUri::new("some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"DPP_NFC_URI some text");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DppNfcUri<'a> {
    uri: Argument<'a>,
}

impl<'a> DppNfcUri<'a> {
    /// The command with what it needs.
    ///
    /// - `uri`: The URI, which begins with DPP:.
    pub fn new(uri: impl Into<Argument<'a>>) -> Self {
        Self { uri: uri.into() }
    }
}

impl Command for DppNfcUri<'_> {
    type Reply<'r> = reply::Identifier;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DPP_NFC_URI ");
        request.text("uri", self.uri)?;
        Ok(())
    }
}

/// Hands over the URI of an NFC handover request.
///
/// ```text
/// DPP_NFC_HANDOVER_REQ own=<own_id:uint> uri=<uri:text>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Identifier`](reply::Identifier).
///
/// ```
/// use hostap_ctrl::command::{Command, DppNfcHandoverReq};
///
/// let command = DppNfcHandoverReq::new(7, "some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"DPP_NFC_HANDOVER_REQ own=7 uri=some text");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DppNfcHandoverReq<'a> {
    own_id: Number,
    uri: Argument<'a>,
}

impl<'a> DppNfcHandoverReq<'a> {
    /// The command with what it needs.
    ///
    /// - `own_id`: The number of our bootstrapping information.
    /// - `uri`: The URI, which begins with DPP:.
    pub fn new(own_id: impl Into<Number>, uri: impl Into<Argument<'a>>) -> Self {
        Self { own_id: own_id.into(), uri: uri.into() }
    }
}

impl Command for DppNfcHandoverReq<'_> {
    type Reply<'r> = reply::Identifier;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DPP_NFC_HANDOVER_REQ");
        request.literal(" own=");
        request.unsigned("own_id", self.own_id)?;
        request.literal(" uri=");
        request.text_until("uri", self.uri, &[" own=", " uri="])?;
        Ok(())
    }
}

/// Hands over the URI of an NFC handover answer.
///
/// ```text
/// DPP_NFC_HANDOVER_SEL own=<own_id:uint> uri=<uri:text>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Identifier`](reply::Identifier).
///
/// ```
/// use hostap_ctrl::command::{Command, DppNfcHandoverSel};
///
/// let command = DppNfcHandoverSel::new(7, "some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"DPP_NFC_HANDOVER_SEL own=7 uri=some text");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DppNfcHandoverSel<'a> {
    own_id: Number,
    uri: Argument<'a>,
}

impl<'a> DppNfcHandoverSel<'a> {
    /// The command with what it needs.
    ///
    /// - `own_id`: The number of our bootstrapping information.
    /// - `uri`: The URI, which begins with DPP:.
    pub fn new(own_id: impl Into<Number>, uri: impl Into<Argument<'a>>) -> Self {
        Self { own_id: own_id.into(), uri: uri.into() }
    }
}

impl Command for DppNfcHandoverSel<'_> {
    type Reply<'r> = reply::Identifier;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DPP_NFC_HANDOVER_SEL");
        request.literal(" own=");
        request.unsigned("own_id", self.own_id)?;
        request.literal(" uri=");
        request.text_until("uri", self.uri, &[" own=", " uri="])?;
        Ok(())
    }
}

/// Makes bootstrapping information of our own.
///
/// ```text
/// DPP_BOOTSTRAP_GEN type=<kind:enum(qrcode|pkex|nfc-uri)>[? chan=<channels:word>][? mac=<address:word>][? info=<information:word>][? curve=<curve:word>][? supported_curves=<supported_curves:word>][? host=<host:word>][? key=<key:secret hex>]
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Identifier`](reply::Identifier).
///
/// supported_curves and host: after 2.10.
///
/// ```
/// use hostap_ctrl::command::{Command, DppBootstrapGen, DppBootstrapGenKind};
///
/// let command = DppBootstrapGen::new(DppBootstrapGenKind::Qrcode).channels("word");
/// assert_eq!(command.to_request()?.as_bytes(), b"DPP_BOOTSTRAP_GEN type=qrcode chan=word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DppBootstrapGen<'a> {
    kind: DppBootstrapGenKind,
    channels: Option<Argument<'a>>,
    address: Option<Argument<'a>>,
    information: Option<Argument<'a>>,
    curve: Option<Argument<'a>>,
    supported_curves: Option<Argument<'a>>,
    host: Option<Argument<'a>>,
    key: Option<Secret<Text<'a>>>,
}

impl<'a> DppBootstrapGen<'a> {
    /// The command with what it needs.
    ///
    /// - `kind`: How the other side gets the information.
    pub fn new(kind: DppBootstrapGenKind) -> Self {
        Self {
            kind,
            channels: None,
            address: None,
            information: None,
            curve: None,
            supported_curves: None,
            host: None,
            key: None,
        }
    }

    /// Operating class and channel where our device listens, as in 81/1; several are separated by
    /// commas.
    pub fn channels(mut self, channels: impl Into<Argument<'a>>) -> Self {
        self.channels = Some(channels.into());
        self
    }

    /// The MAC address under which our device can be reached, which goes into the URI; or auto,
    /// after 2.10.
    pub fn address(mut self, address: impl Into<Argument<'a>>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Information that goes into the URI.
    pub fn information(mut self, information: impl Into<Argument<'a>>) -> Self {
        self.information = Some(information.into());
        self
    }

    /// The curve of the keys, such as prime256v1.
    pub fn curve(mut self, curve: impl Into<Argument<'a>>) -> Self {
        self.curve = Some(curve.into());
        self
    }

    /// The curves that we support, with colons between them.
    pub fn supported_curves(mut self, supported_curves: impl Into<Argument<'a>>) -> Self {
        self.supported_curves = Some(supported_curves.into());
        self
    }

    /// The host and port of a controller, which go into the URI.
    pub fn host(mut self, host: impl Into<Argument<'a>>) -> Self {
        self.host = Some(host.into());
        self
    }

    /// The private key, in DER; without it a new one is made.
    pub fn key(mut self, key: impl Into<Text<'a>>) -> Self {
        self.key = Some(Secret(key.into()));
        self
    }
}

impl Command for DppBootstrapGen<'_> {
    type Reply<'r> = reply::Identifier;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DPP_BOOTSTRAP_GEN");
        request.literal(" type=");
        request.literal(self.kind.as_str());
        if let Some(channels) = self.channels {
            request.literal(" chan=");
            request.word("channels", channels)?;
        }
        if let Some(address) = self.address {
            request.literal(" mac=");
            request.word("address", address)?;
        }
        if let Some(information) = self.information {
            request.literal(" info=");
            request.word("information", information)?;
        }
        if let Some(curve) = self.curve {
            request.literal(" curve=");
            request.word("curve", curve)?;
        }
        if let Some(supported_curves) = self.supported_curves {
            request.literal(" supported_curves=");
            request.word("supported_curves", supported_curves)?;
        }
        if let Some(host) = self.host {
            request.literal(" host=");
            request.word("host", host)?;
        }
        if let Some(key) = self.key {
            request.literal(" key=");
            request.secret(|request| {
                request.hex(key.0);
                Ok(())
            })?;
        }
        Ok(())
    }
}

/// How the other side gets the information.
///
/// For [`DppBootstrapGen`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DppBootstrapGenKind {
    /// `qrcode`
    Qrcode,
    /// `pkex`
    Pkex,
    /// `nfc-uri`
    NfcUri,
}

impl DppBootstrapGenKind {
    /// The word as the daemon reads it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Qrcode => "qrcode",
            Self::Pkex => "pkex",
            Self::NfcUri => "nfc-uri",
        }
    }
}

/// Removes bootstrapping information.
///
/// ```text
/// DPP_BOOTSTRAP_REMOVE <bootstrap_id:uint>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, DppBootstrapRemove};
///
/// let command = DppBootstrapRemove::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"DPP_BOOTSTRAP_REMOVE 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DppBootstrapRemove {
    bootstrap_id: Number,
}

impl DppBootstrapRemove {
    /// The command with what it needs.
    ///
    /// - `bootstrap_id`: The number of the bootstrapping information.
    pub fn new(bootstrap_id: impl Into<Number>) -> Self {
        Self { bootstrap_id: bootstrap_id.into() }
    }
}

impl Command for DppBootstrapRemove {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DPP_BOOTSTRAP_REMOVE ");
        request.unsigned("bootstrap_id", self.bootstrap_id)?;
        Ok(())
    }
}

/// Removes all bootstrapping information.
///
/// ```text
/// DPP_BOOTSTRAP_REMOVE *
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, DppBootstrapRemoveAll};
///
/// let command = DppBootstrapRemoveAll;
/// assert_eq!(command.to_request()?.as_bytes(), b"DPP_BOOTSTRAP_REMOVE *");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct DppBootstrapRemoveAll;

impl Command for DppBootstrapRemoveAll {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DPP_BOOTSTRAP_REMOVE");
        request.literal(" *");
        Ok(())
    }
}

/// Asks for the URI of bootstrapping information.
///
/// ```text
/// DPP_BOOTSTRAP_GET_URI <bootstrap_id:uint>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Value`](reply::Value).
///
/// ```
/// use hostap_ctrl::command::{Command, DppBootstrapGetUri};
///
/// let command = DppBootstrapGetUri::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"DPP_BOOTSTRAP_GET_URI 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DppBootstrapGetUri {
    bootstrap_id: Number,
}

impl DppBootstrapGetUri {
    /// The command with what it needs.
    ///
    /// - `bootstrap_id`: The number of the bootstrapping information.
    pub fn new(bootstrap_id: impl Into<Number>) -> Self {
        Self { bootstrap_id: bootstrap_id.into() }
    }
}

impl Command for DppBootstrapGetUri {
    type Reply<'r> = reply::Value<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DPP_BOOTSTRAP_GET_URI ");
        request.unsigned("bootstrap_id", self.bootstrap_id)?;
        Ok(())
    }
}

/// Asks what bootstrapping information holds.
///
/// ```text
/// DPP_BOOTSTRAP_INFO <bootstrap_id:uint>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`DppBootstrap`](reply::DppBootstrap).
///
/// ```
/// use hostap_ctrl::command::{Command, DppBootstrapInfo};
///
/// let command = DppBootstrapInfo::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"DPP_BOOTSTRAP_INFO 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DppBootstrapInfo {
    bootstrap_id: Number,
}

impl DppBootstrapInfo {
    /// The command with what it needs.
    ///
    /// - `bootstrap_id`: The number of the bootstrapping information.
    pub fn new(bootstrap_id: impl Into<Number>) -> Self {
        Self { bootstrap_id: bootstrap_id.into() }
    }
}

impl Command for DppBootstrapInfo {
    type Reply<'r> = reply::DppBootstrap<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DPP_BOOTSTRAP_INFO ");
        request.unsigned("bootstrap_id", self.bootstrap_id)?;
        Ok(())
    }
}

/// Sets what a device gets that uses this bootstrapping information.
///
/// ```text
/// DPP_BOOTSTRAP_SET <bootstrap_id:uint>[? conf=<configuration:word>][? ssid=<ssid:hex>][? ssid_charset=<ssid_charset:uint>][? group_id=<group:word>][? expiry=<expiry:uint>][? csrattrs=<csr_attributes:word>][? configurator=<configurator_id:uint>][? <connection_status:lit(conn_status=1)>][? <akm_use_selector:lit(akm_use_selector=1)>][? pass=<passphrase:secret hex>][? psk=<psk:secret hex>]
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, DppBootstrapSet};
///
/// let command = DppBootstrapSet::new(7).configuration("word");
/// assert_eq!(command.to_request()?.as_bytes(), b"DPP_BOOTSTRAP_SET 7 conf=word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DppBootstrapSet<'a> {
    bootstrap_id: Number,
    configuration: Option<Argument<'a>>,
    ssid: Option<Text<'a>>,
    ssid_charset: Option<Number>,
    group: Option<Argument<'a>>,
    expiry: Option<Number>,
    csr_attributes: Option<Argument<'a>>,
    configurator_id: Option<Number>,
    connection_status: bool,
    akm_use_selector: bool,
    passphrase: Option<Secret<Text<'a>>>,
    psk: Option<Secret<Text<'a>>>,
}

impl<'a> DppBootstrapSet<'a> {
    /// The command with what it needs.
    ///
    /// - `bootstrap_id`: The number of the bootstrapping information.
    pub fn new(bootstrap_id: impl Into<Number>) -> Self {
        Self {
            bootstrap_id: bootstrap_id.into(),
            configuration: None,
            ssid: None,
            ssid_charset: None,
            group: None,
            expiry: None,
            csr_attributes: None,
            configurator_id: None,
            connection_status: false,
            akm_use_selector: false,
            passphrase: None,
            psk: None,
        }
    }

    /// What the device gets: sta- or ap- followed by its kind, such as sta-psk, sta-sae, ap-dpp; or
    /// configurator.
    pub fn configuration(mut self, configuration: impl Into<Argument<'a>>) -> Self {
        self.configuration = Some(configuration.into());
        self
    }

    /// The SSID.
    pub fn ssid(mut self, ssid: impl Into<Text<'a>>) -> Self {
        self.ssid = Some(ssid.into());
        self
    }

    /// The number of the character set of the SSID, as in the IANA list.
    pub fn ssid_charset(mut self, ssid_charset: impl Into<Number>) -> Self {
        self.ssid_charset = Some(ssid_charset.into());
        self
    }

    /// The name of the group.
    pub fn group(mut self, group: impl Into<Argument<'a>>) -> Self {
        self.group = Some(group.into());
        self
    }

    /// When the key of the device ends to be valid, in seconds since 1970.
    pub fn expiry(mut self, expiry: impl Into<Number>) -> Self {
        self.expiry = Some(expiry.into());
        self
    }

    /// The attributes of the certificate request, in base64.
    pub fn csr_attributes(mut self, csr_attributes: impl Into<Argument<'a>>) -> Self {
        self.csr_attributes = Some(csr_attributes.into());
        self
    }

    /// The number of the configurator.
    pub fn configurator_id(mut self, configurator_id: impl Into<Number>) -> Self {
        self.configurator_id = Some(configurator_id.into());
        self
    }

    /// Asks the device to tell how its connection went.
    pub fn connection_status(mut self) -> Self {
        self.connection_status = true;
        self
    }

    /// Names key management by its selectors in the configuration.
    pub fn akm_use_selector(mut self) -> Self {
        self.akm_use_selector = true;
        self
    }

    /// The passphrase, 8 to 63 bytes.
    pub fn passphrase(mut self, passphrase: impl Into<Text<'a>>) -> Self {
        self.passphrase = Some(Secret(passphrase.into()));
        self
    }

    /// The pre-shared key, 32 bytes.
    pub fn psk(mut self, psk: impl Into<Text<'a>>) -> Self {
        self.psk = Some(Secret(psk.into()));
        self
    }
}

impl Command for DppBootstrapSet<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DPP_BOOTSTRAP_SET ");
        request.unsigned("bootstrap_id", self.bootstrap_id)?;
        if let Some(configuration) = self.configuration {
            request.literal(" conf=");
            request.word("configuration", configuration)?;
        }
        if let Some(ssid) = self.ssid {
            request.literal(" ssid=");
            request.hex(ssid);
        }
        if let Some(ssid_charset) = self.ssid_charset {
            request.literal(" ssid_charset=");
            request.unsigned("ssid_charset", ssid_charset)?;
        }
        if let Some(group) = self.group {
            request.literal(" group_id=");
            request.word("group", group)?;
        }
        if let Some(expiry) = self.expiry {
            request.literal(" expiry=");
            request.unsigned("expiry", expiry)?;
        }
        if let Some(csr_attributes) = self.csr_attributes {
            request.literal(" csrattrs=");
            request.word("csr_attributes", csr_attributes)?;
        }
        if let Some(configurator_id) = self.configurator_id {
            request.literal(" configurator=");
            request.unsigned("configurator_id", configurator_id)?;
        }
        if self.connection_status {
            request.literal(" conn_status=1");
        }
        if self.akm_use_selector {
            request.literal(" akm_use_selector=1");
        }
        if let Some(passphrase) = self.passphrase {
            request.literal(" pass=");
            request.secret(|request| {
                request.hex(passphrase.0);
                Ok(())
            })?;
        }
        if let Some(psk) = self.psk {
            request.literal(" psk=");
            request.secret(|request| {
                request.hex(psk.0);
                Ok(())
            })?;
        }
        Ok(())
    }
}

/// Starts DPP with a device whose bootstrapping information is known.
///
/// ```text
/// DPP_AUTH_INIT peer=<peer_id:uint>[? own=<own_id:uint>][? role=<role:enum(configurator|enrollee|either)>][? netrole=<network_role:enum+(sta|ap|configurator)>][? neg_freq=<frequency:uint>][? tcp_addr=<tcp_address:word>][? tcp_port=<tcp_port:uint>][? conf=<configuration:word>][? ssid=<ssid:hex>][? ssid_charset=<ssid_charset:uint>][? group_id=<group:word>][? expiry=<expiry:uint>][? csrattrs=<csr_attributes:word>][? configurator=<configurator_id:uint>][? <connection_status:lit(conn_status=1)>][? <akm_use_selector:lit(akm_use_selector=1)>][? pass=<passphrase:secret hex>][? psk=<psk:secret hex>]
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// tcp_addr=from-uri: after 2.10.
///
/// ```
/// use hostap_ctrl::command::{Command, DppAuthInit};
///
/// let command = DppAuthInit::new(7).own_id(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"DPP_AUTH_INIT peer=7 own=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DppAuthInit<'a> {
    peer_id: Number,
    own_id: Option<Number>,
    role: Option<DppAuthInitRole>,
    network_role: Option<DppAuthInitNetworkRole<'a>>,
    frequency: Option<Number>,
    tcp_address: Option<Argument<'a>>,
    tcp_port: Option<Number>,
    configuration: Option<Argument<'a>>,
    ssid: Option<Text<'a>>,
    ssid_charset: Option<Number>,
    group: Option<Argument<'a>>,
    expiry: Option<Number>,
    csr_attributes: Option<Argument<'a>>,
    configurator_id: Option<Number>,
    connection_status: bool,
    akm_use_selector: bool,
    passphrase: Option<Secret<Text<'a>>>,
    psk: Option<Secret<Text<'a>>>,
}

impl<'a> DppAuthInit<'a> {
    /// The command with what it needs.
    ///
    /// - `peer_id`: The number of the bootstrapping information of the other side.
    pub fn new(peer_id: impl Into<Number>) -> Self {
        Self {
            peer_id: peer_id.into(),
            own_id: None,
            role: None,
            network_role: None,
            frequency: None,
            tcp_address: None,
            tcp_port: None,
            configuration: None,
            ssid: None,
            ssid_charset: None,
            group: None,
            expiry: None,
            csr_attributes: None,
            configurator_id: None,
            connection_status: false,
            akm_use_selector: false,
            passphrase: None,
            psk: None,
        }
    }

    /// The number of our bootstrapping information.
    pub fn own_id(mut self, own_id: impl Into<Number>) -> Self {
        self.own_id = Some(own_id.into());
        self
    }

    /// The role of our device.
    pub fn role(mut self, role: DppAuthInitRole) -> Self {
        self.role = Some(role);
        self
    }

    /// The role of our device in the network.
    pub fn network_role(mut self, network_role: impl Into<DppAuthInitNetworkRole<'a>>) -> Self {
        self.network_role = Some(network_role.into());
        self
    }

    /// The frequency on which DPP goes on after its first message, in MHz.
    pub fn frequency(mut self, frequency: impl Into<Number>) -> Self {
        self.frequency = Some(frequency.into());
        self
    }

    /// The IP address of the other side, if TCP is used; or from-uri.
    pub fn tcp_address(mut self, tcp_address: impl Into<Argument<'a>>) -> Self {
        self.tcp_address = Some(tcp_address.into());
        self
    }

    /// The TCP port.
    pub fn tcp_port(mut self, tcp_port: impl Into<Number>) -> Self {
        self.tcp_port = Some(tcp_port.into());
        self
    }

    /// What the device gets: sta- or ap- followed by its kind, such as sta-psk, sta-sae, ap-dpp; or
    /// configurator.
    pub fn configuration(mut self, configuration: impl Into<Argument<'a>>) -> Self {
        self.configuration = Some(configuration.into());
        self
    }

    /// The SSID.
    pub fn ssid(mut self, ssid: impl Into<Text<'a>>) -> Self {
        self.ssid = Some(ssid.into());
        self
    }

    /// The number of the character set of the SSID, as in the IANA list.
    pub fn ssid_charset(mut self, ssid_charset: impl Into<Number>) -> Self {
        self.ssid_charset = Some(ssid_charset.into());
        self
    }

    /// The name of the group.
    pub fn group(mut self, group: impl Into<Argument<'a>>) -> Self {
        self.group = Some(group.into());
        self
    }

    /// When the key of the device ends to be valid, in seconds since 1970.
    pub fn expiry(mut self, expiry: impl Into<Number>) -> Self {
        self.expiry = Some(expiry.into());
        self
    }

    /// The attributes of the certificate request, in base64.
    pub fn csr_attributes(mut self, csr_attributes: impl Into<Argument<'a>>) -> Self {
        self.csr_attributes = Some(csr_attributes.into());
        self
    }

    /// The number of the configurator.
    pub fn configurator_id(mut self, configurator_id: impl Into<Number>) -> Self {
        self.configurator_id = Some(configurator_id.into());
        self
    }

    /// Asks the device to tell how its connection went.
    pub fn connection_status(mut self) -> Self {
        self.connection_status = true;
        self
    }

    /// Names key management by its selectors in the configuration.
    pub fn akm_use_selector(mut self) -> Self {
        self.akm_use_selector = true;
        self
    }

    /// The passphrase, 8 to 63 bytes.
    pub fn passphrase(mut self, passphrase: impl Into<Text<'a>>) -> Self {
        self.passphrase = Some(Secret(passphrase.into()));
        self
    }

    /// The pre-shared key, 32 bytes.
    pub fn psk(mut self, psk: impl Into<Text<'a>>) -> Self {
        self.psk = Some(Secret(psk.into()));
        self
    }
}

impl Command for DppAuthInit<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DPP_AUTH_INIT");
        request.literal(" peer=");
        request.unsigned("peer_id", self.peer_id)?;
        if let Some(own_id) = self.own_id {
            request.literal(" own=");
            request.unsigned("own_id", own_id)?;
        }
        if let Some(role) = self.role {
            request.literal(" role=");
            request.literal(role.as_str());
        }
        if let Some(network_role) = self.network_role {
            request.literal(" netrole=");
            request.word("network_role", network_role.as_text())?;
        }
        if let Some(frequency) = self.frequency {
            request.literal(" neg_freq=");
            request.unsigned("frequency", frequency)?;
        }
        if let Some(tcp_address) = self.tcp_address {
            request.literal(" tcp_addr=");
            request.word("tcp_address", tcp_address)?;
        }
        if let Some(tcp_port) = self.tcp_port {
            request.literal(" tcp_port=");
            request.unsigned("tcp_port", tcp_port)?;
        }
        if let Some(configuration) = self.configuration {
            request.literal(" conf=");
            request.word("configuration", configuration)?;
        }
        if let Some(ssid) = self.ssid {
            request.literal(" ssid=");
            request.hex(ssid);
        }
        if let Some(ssid_charset) = self.ssid_charset {
            request.literal(" ssid_charset=");
            request.unsigned("ssid_charset", ssid_charset)?;
        }
        if let Some(group) = self.group {
            request.literal(" group_id=");
            request.word("group", group)?;
        }
        if let Some(expiry) = self.expiry {
            request.literal(" expiry=");
            request.unsigned("expiry", expiry)?;
        }
        if let Some(csr_attributes) = self.csr_attributes {
            request.literal(" csrattrs=");
            request.word("csr_attributes", csr_attributes)?;
        }
        if let Some(configurator_id) = self.configurator_id {
            request.literal(" configurator=");
            request.unsigned("configurator_id", configurator_id)?;
        }
        if self.connection_status {
            request.literal(" conn_status=1");
        }
        if self.akm_use_selector {
            request.literal(" akm_use_selector=1");
        }
        if let Some(passphrase) = self.passphrase {
            request.literal(" pass=");
            request.secret(|request| {
                request.hex(passphrase.0);
                Ok(())
            })?;
        }
        if let Some(psk) = self.psk {
            request.literal(" psk=");
            request.secret(|request| {
                request.hex(psk.0);
                Ok(())
            })?;
        }
        Ok(())
    }
}

/// The role of our device.
///
/// For [`DppAuthInit`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DppAuthInitRole {
    /// `configurator`
    Configurator,
    /// `enrollee`
    Enrollee,
    /// `either`
    Either,
}

impl DppAuthInitRole {
    /// The word as the daemon reads it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Configurator => "configurator",
            Self::Enrollee => "enrollee",
            Self::Either => "either",
        }
    }
}

/// The role of our device in the network.
///
/// For [`DppAuthInit`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DppAuthInitNetworkRole<'a> {
    /// `sta`
    Sta,
    /// `ap`
    Ap,
    /// `configurator`
    Configurator,
    /// Another word.
    Other(Text<'a>),
}

impl<'a> DppAuthInitNetworkRole<'a> {
    /// The word as the daemon reads it.
    pub const fn as_text(self) -> Text<'a> {
        Text::new(match self {
            Self::Sta => b"sta",
            Self::Ap => b"ap",
            Self::Configurator => b"configurator",
            Self::Other(word) => return word,
        })
    }
}

impl<'a> From<Text<'a>> for DppAuthInitNetworkRole<'a> {
    fn from(word: Text<'a>) -> Self {
        match word.as_bytes() {
            b"sta" => Self::Sta,
            b"ap" => Self::Ap,
            b"configurator" => Self::Configurator,
            _ => Self::Other(word),
        }
    }
}

impl<'a> From<&'a str> for DppAuthInitNetworkRole<'a> {
    fn from(word: &'a str) -> Self {
        Text::from(word).into()
    }
}

/// Waits for a device to start DPP with us.
///
/// ```text
/// DPP_LISTEN <frequency:uint>[? role=<role:enum(configurator|enrollee)>][? <mutual:lit(qr=mutual)>][? netrole=<network_role:enum+(sta|ap|configurator)>]
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, DppListen, DppListenRole};
///
/// let command = DppListen::new(7).role(DppListenRole::Configurator);
/// assert_eq!(command.to_request()?.as_bytes(), b"DPP_LISTEN 7 role=configurator");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DppListen<'a> {
    frequency: Number,
    role: Option<DppListenRole>,
    mutual: bool,
    network_role: Option<DppListenNetworkRole<'a>>,
}

impl<'a> DppListen<'a> {
    /// The command with what it needs.
    ///
    /// - `frequency`: The frequency, in MHz.
    pub fn new(frequency: impl Into<Number>) -> Self {
        Self { frequency: frequency.into(), role: None, mutual: false, network_role: None }
    }

    /// The role of our device.
    pub fn role(mut self, role: DppListenRole) -> Self {
        self.role = Some(role);
        self
    }

    /// Wants the other side to use our QR code too.
    pub fn mutual(mut self) -> Self {
        self.mutual = true;
        self
    }

    /// The role of our device in the network.
    pub fn network_role(mut self, network_role: impl Into<DppListenNetworkRole<'a>>) -> Self {
        self.network_role = Some(network_role.into());
        self
    }
}

impl Command for DppListen<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DPP_LISTEN ");
        request.unsigned("frequency", self.frequency)?;
        if let Some(role) = self.role {
            request.literal(" role=");
            request.literal(role.as_str());
        }
        if self.mutual {
            request.literal(" qr=mutual");
        }
        if let Some(network_role) = self.network_role {
            request.literal(" netrole=");
            request.word("network_role", network_role.as_text())?;
        }
        Ok(())
    }
}

/// The role of our device.
///
/// For [`DppListen`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DppListenRole {
    /// `configurator`
    Configurator,
    /// `enrollee`
    Enrollee,
}

impl DppListenRole {
    /// The word as the daemon reads it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Configurator => "configurator",
            Self::Enrollee => "enrollee",
        }
    }
}

/// The role of our device in the network.
///
/// For [`DppListen`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DppListenNetworkRole<'a> {
    /// `sta`
    Sta,
    /// `ap`
    Ap,
    /// `configurator`
    Configurator,
    /// Another word.
    Other(Text<'a>),
}

impl<'a> DppListenNetworkRole<'a> {
    /// The word as the daemon reads it.
    pub const fn as_text(self) -> Text<'a> {
        Text::new(match self {
            Self::Sta => b"sta",
            Self::Ap => b"ap",
            Self::Configurator => b"configurator",
            Self::Other(word) => return word,
        })
    }
}

impl<'a> From<Text<'a>> for DppListenNetworkRole<'a> {
    fn from(word: Text<'a>) -> Self {
        match word.as_bytes() {
            b"sta" => Self::Sta,
            b"ap" => Self::Ap,
            b"configurator" => Self::Configurator,
            _ => Self::Other(word),
        }
    }
}

impl<'a> From<&'a str> for DppListenNetworkRole<'a> {
    fn from(word: &'a str) -> Self {
        Text::from(word).into()
    }
}

/// Stops DPP and the waiting for it.
///
/// ```text
/// DPP_STOP_LISTEN
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, DppStopListen};
///
/// let command = DppStopListen;
/// assert_eq!(command.to_request()?.as_bytes(), b"DPP_STOP_LISTEN");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct DppStopListen;

impl Command for DppStopListen {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DPP_STOP_LISTEN");
        Ok(())
    }
}

/// Makes a configurator.
///
/// ```text
/// DPP_CONFIGURATOR_ADD[? curve=<curve:word>][? net_access_key_curve=<network_key_curve:word>][? key=<key:secret hex>][? ppkey=<privacy_key:secret hex>]
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Identifier`](reply::Identifier).
///
/// net_access_key_curve: after 2.10.
///
/// ```
/// use hostap_ctrl::command::{Command, DppConfiguratorAdd};
///
/// let command = DppConfiguratorAdd::new().curve("word");
/// assert_eq!(command.to_request()?.as_bytes(), b"DPP_CONFIGURATOR_ADD curve=word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct DppConfiguratorAdd<'a> {
    curve: Option<Argument<'a>>,
    network_key_curve: Option<Argument<'a>>,
    key: Option<Secret<Text<'a>>>,
    privacy_key: Option<Secret<Text<'a>>>,
}

impl<'a> DppConfiguratorAdd<'a> {
    /// The command without any of its options.
    pub fn new() -> Self {
        Self::default()
    }

    /// The curve of the keys, such as prime256v1.
    pub fn curve(mut self, curve: impl Into<Argument<'a>>) -> Self {
        self.curve = Some(curve.into());
        self
    }

    /// The curve of the keys that devices get.
    pub fn network_key_curve(mut self, network_key_curve: impl Into<Argument<'a>>) -> Self {
        self.network_key_curve = Some(network_key_curve.into());
        self
    }

    /// The private key for signing, in DER; without it a new one is made.
    pub fn key(mut self, key: impl Into<Text<'a>>) -> Self {
        self.key = Some(Secret(key.into()));
        self
    }

    /// The private key that keeps reconfiguration private, in DER; without it a new one is made.
    pub fn privacy_key(mut self, privacy_key: impl Into<Text<'a>>) -> Self {
        self.privacy_key = Some(Secret(privacy_key.into()));
        self
    }
}

impl Command for DppConfiguratorAdd<'_> {
    type Reply<'r> = reply::Identifier;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DPP_CONFIGURATOR_ADD");
        if let Some(curve) = self.curve {
            request.literal(" curve=");
            request.word("curve", curve)?;
        }
        if let Some(network_key_curve) = self.network_key_curve {
            request.literal(" net_access_key_curve=");
            request.word("network_key_curve", network_key_curve)?;
        }
        if let Some(key) = self.key {
            request.literal(" key=");
            request.secret(|request| {
                request.hex(key.0);
                Ok(())
            })?;
        }
        if let Some(privacy_key) = self.privacy_key {
            request.literal(" ppkey=");
            request.secret(|request| {
                request.hex(privacy_key.0);
                Ok(())
            })?;
        }
        Ok(())
    }
}

/// Changes a configurator.
///
/// ```text
/// DPP_CONFIGURATOR_SET <configurator_id:uint>[? net_access_key_curve=<network_key_curve:word>]
/// ```
///
/// For wpa_supplicant and hostapd, since 2.11, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, DppConfiguratorSet};
///
/// let command = DppConfiguratorSet::new(7).network_key_curve("word");
/// assert_eq!(command.to_request()?.as_bytes(), b"DPP_CONFIGURATOR_SET 7 net_access_key_curve=word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DppConfiguratorSet<'a> {
    configurator_id: Number,
    network_key_curve: Option<Argument<'a>>,
}

impl<'a> DppConfiguratorSet<'a> {
    /// The command with what it needs.
    ///
    /// - `configurator_id`: The number of the configurator.
    pub fn new(configurator_id: impl Into<Number>) -> Self {
        Self { configurator_id: configurator_id.into(), network_key_curve: None }
    }

    /// The curve of the keys that devices get.
    pub fn network_key_curve(mut self, network_key_curve: impl Into<Argument<'a>>) -> Self {
        self.network_key_curve = Some(network_key_curve.into());
        self
    }
}

impl Command for DppConfiguratorSet<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DPP_CONFIGURATOR_SET ");
        request.unsigned("configurator_id", self.configurator_id)?;
        if let Some(network_key_curve) = self.network_key_curve {
            request.literal(" net_access_key_curve=");
            request.word("network_key_curve", network_key_curve)?;
        }
        Ok(())
    }
}

/// Removes a configurator.
///
/// ```text
/// DPP_CONFIGURATOR_REMOVE <configurator_id:uint>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, DppConfiguratorRemove};
///
/// let command = DppConfiguratorRemove::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"DPP_CONFIGURATOR_REMOVE 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DppConfiguratorRemove {
    configurator_id: Number,
}

impl DppConfiguratorRemove {
    /// The command with what it needs.
    ///
    /// - `configurator_id`: The number of the configurator.
    pub fn new(configurator_id: impl Into<Number>) -> Self {
        Self { configurator_id: configurator_id.into() }
    }
}

impl Command for DppConfiguratorRemove {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DPP_CONFIGURATOR_REMOVE ");
        request.unsigned("configurator_id", self.configurator_id)?;
        Ok(())
    }
}

/// Removes every configurator.
///
/// ```text
/// DPP_CONFIGURATOR_REMOVE *
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, DppConfiguratorRemoveAll};
///
/// let command = DppConfiguratorRemoveAll;
/// assert_eq!(command.to_request()?.as_bytes(), b"DPP_CONFIGURATOR_REMOVE *");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct DppConfiguratorRemoveAll;

impl Command for DppConfiguratorRemoveAll {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DPP_CONFIGURATOR_REMOVE");
        request.literal(" *");
        Ok(())
    }
}

/// Lets a configurator give our own device a configuration.
///
/// ```text
/// DPP_CONFIGURATOR_SIGN conf=<configuration:word>[? curve=<curve:word>][? ssid=<ssid:hex>][? ssid_charset=<ssid_charset:uint>][? group_id=<group:word>][? expiry=<expiry:uint>][? csrattrs=<csr_attributes:word>][? configurator=<configurator_id:uint>][? <connection_status:lit(conn_status=1)>][? <akm_use_selector:lit(akm_use_selector=1)>][? pass=<passphrase:secret hex>][? psk=<psk:secret hex>]
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, DppConfiguratorSign};
///
/// let command = DppConfiguratorSign::new("word").curve("word");
/// assert_eq!(command.to_request()?.as_bytes(), b"DPP_CONFIGURATOR_SIGN conf=word curve=word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DppConfiguratorSign<'a> {
    configuration: Argument<'a>,
    curve: Option<Argument<'a>>,
    ssid: Option<Text<'a>>,
    ssid_charset: Option<Number>,
    group: Option<Argument<'a>>,
    expiry: Option<Number>,
    csr_attributes: Option<Argument<'a>>,
    configurator_id: Option<Number>,
    connection_status: bool,
    akm_use_selector: bool,
    passphrase: Option<Secret<Text<'a>>>,
    psk: Option<Secret<Text<'a>>>,
}

impl<'a> DppConfiguratorSign<'a> {
    /// The command with what it needs.
    ///
    /// - `configuration`: What the device gets: sta- or ap- followed by its kind, such as
    ///   sta-psk, sta-sae, ap-dpp; or configurator.
    pub fn new(configuration: impl Into<Argument<'a>>) -> Self {
        Self {
            configuration: configuration.into(),
            curve: None,
            ssid: None,
            ssid_charset: None,
            group: None,
            expiry: None,
            csr_attributes: None,
            configurator_id: None,
            connection_status: false,
            akm_use_selector: false,
            passphrase: None,
            psk: None,
        }
    }

    /// The curve of the keys, such as prime256v1.
    pub fn curve(mut self, curve: impl Into<Argument<'a>>) -> Self {
        self.curve = Some(curve.into());
        self
    }

    /// The SSID.
    pub fn ssid(mut self, ssid: impl Into<Text<'a>>) -> Self {
        self.ssid = Some(ssid.into());
        self
    }

    /// The number of the character set of the SSID, as in the IANA list.
    pub fn ssid_charset(mut self, ssid_charset: impl Into<Number>) -> Self {
        self.ssid_charset = Some(ssid_charset.into());
        self
    }

    /// The name of the group.
    pub fn group(mut self, group: impl Into<Argument<'a>>) -> Self {
        self.group = Some(group.into());
        self
    }

    /// When the key of the device ends to be valid, in seconds since 1970.
    pub fn expiry(mut self, expiry: impl Into<Number>) -> Self {
        self.expiry = Some(expiry.into());
        self
    }

    /// The attributes of the certificate request, in base64.
    pub fn csr_attributes(mut self, csr_attributes: impl Into<Argument<'a>>) -> Self {
        self.csr_attributes = Some(csr_attributes.into());
        self
    }

    /// The number of the configurator.
    pub fn configurator_id(mut self, configurator_id: impl Into<Number>) -> Self {
        self.configurator_id = Some(configurator_id.into());
        self
    }

    /// Asks the device to tell how its connection went.
    pub fn connection_status(mut self) -> Self {
        self.connection_status = true;
        self
    }

    /// Names key management by its selectors in the configuration.
    pub fn akm_use_selector(mut self) -> Self {
        self.akm_use_selector = true;
        self
    }

    /// The passphrase, 8 to 63 bytes.
    pub fn passphrase(mut self, passphrase: impl Into<Text<'a>>) -> Self {
        self.passphrase = Some(Secret(passphrase.into()));
        self
    }

    /// The pre-shared key, 32 bytes.
    pub fn psk(mut self, psk: impl Into<Text<'a>>) -> Self {
        self.psk = Some(Secret(psk.into()));
        self
    }
}

impl Command for DppConfiguratorSign<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DPP_CONFIGURATOR_SIGN");
        request.literal(" conf=");
        request.word("configuration", self.configuration)?;
        if let Some(curve) = self.curve {
            request.literal(" curve=");
            request.word("curve", curve)?;
        }
        if let Some(ssid) = self.ssid {
            request.literal(" ssid=");
            request.hex(ssid);
        }
        if let Some(ssid_charset) = self.ssid_charset {
            request.literal(" ssid_charset=");
            request.unsigned("ssid_charset", ssid_charset)?;
        }
        if let Some(group) = self.group {
            request.literal(" group_id=");
            request.word("group", group)?;
        }
        if let Some(expiry) = self.expiry {
            request.literal(" expiry=");
            request.unsigned("expiry", expiry)?;
        }
        if let Some(csr_attributes) = self.csr_attributes {
            request.literal(" csrattrs=");
            request.word("csr_attributes", csr_attributes)?;
        }
        if let Some(configurator_id) = self.configurator_id {
            request.literal(" configurator=");
            request.unsigned("configurator_id", configurator_id)?;
        }
        if self.connection_status {
            request.literal(" conn_status=1");
        }
        if self.akm_use_selector {
            request.literal(" akm_use_selector=1");
        }
        if let Some(passphrase) = self.passphrase {
            request.literal(" pass=");
            request.secret(|request| {
                request.hex(passphrase.0);
                Ok(())
            })?;
        }
        if let Some(psk) = self.psk {
            request.literal(" psk=");
            request.secret(|request| {
                request.hex(psk.0);
                Ok(())
            })?;
        }
        Ok(())
    }
}

/// Asks for the private key of a configurator.
///
/// ```text
/// DPP_CONFIGURATOR_GET_KEY <configurator_id:uint>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`SecretHex`](reply::SecretHex).
///
/// The reply is a secret.
///
/// ```
/// use hostap_ctrl::command::{Command, DppConfiguratorGetKey};
///
/// let command = DppConfiguratorGetKey::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"DPP_CONFIGURATOR_GET_KEY 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DppConfiguratorGetKey {
    configurator_id: Number,
}

impl DppConfiguratorGetKey {
    /// The command with what it needs.
    ///
    /// - `configurator_id`: The number of the configurator.
    pub fn new(configurator_id: impl Into<Number>) -> Self {
        Self { configurator_id: configurator_id.into() }
    }
}

impl Command for DppConfiguratorGetKey {
    type Reply<'r> = reply::SecretHex<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DPP_CONFIGURATOR_GET_KEY ");
        request.unsigned("configurator_id", self.configurator_id)?;
        Ok(())
    }
}

/// Sets a code for PKEX, and starts it.
///
/// ```text
/// DPP_PKEX_ADD own=<own_id:uint>[? identifier=<identifier:word>][? init=<initiate:uint>][? ver=<version:uint>][? role=<role:enum(configurator|enrollee|either)>][? tcp_addr=<tcp_address:word>][? tcp_port=<tcp_port:uint>][? conf=<configuration:word>][? ssid=<ssid:hex>][? ssid_charset=<ssid_charset:uint>][? group_id=<group:word>][? expiry=<expiry:uint>][? csrattrs=<csr_attributes:word>][? configurator=<configurator_id:uint>][? <connection_status:lit(conn_status=1)>][? <akm_use_selector:lit(akm_use_selector=1)>][? pass=<passphrase:secret hex>][? psk=<psk:secret hex>] code=<code:secret text>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Identifier`](reply::Identifier).
///
/// Code has to be last; ver, tcp_addr and tcp_port: after 2.10.
///
/// ```
/// use hostap_ctrl::command::{Command, DppPkexAdd};
///
/// let command = DppPkexAdd::new(7, "hush").identifier("word");
/// assert_eq!(command.to_request()?.as_bytes(), b"DPP_PKEX_ADD own=7 identifier=word code=hush");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DppPkexAdd<'a> {
    own_id: Number,
    identifier: Option<Argument<'a>>,
    initiate: Option<Number>,
    version: Option<Number>,
    role: Option<DppPkexAddRole>,
    tcp_address: Option<Argument<'a>>,
    tcp_port: Option<Number>,
    configuration: Option<Argument<'a>>,
    ssid: Option<Text<'a>>,
    ssid_charset: Option<Number>,
    group: Option<Argument<'a>>,
    expiry: Option<Number>,
    csr_attributes: Option<Argument<'a>>,
    configurator_id: Option<Number>,
    connection_status: bool,
    akm_use_selector: bool,
    passphrase: Option<Secret<Text<'a>>>,
    psk: Option<Secret<Text<'a>>>,
    code: Secret<Argument<'a>>,
}

impl<'a> DppPkexAdd<'a> {
    /// The command with what it needs.
    ///
    /// - `own_id`: The number of our bootstrapping information.
    /// - `code`: The code that both sides know.
    pub fn new(own_id: impl Into<Number>, code: impl Into<Argument<'a>>) -> Self {
        Self {
            own_id: own_id.into(),
            identifier: None,
            initiate: None,
            version: None,
            role: None,
            tcp_address: None,
            tcp_port: None,
            configuration: None,
            ssid: None,
            ssid_charset: None,
            group: None,
            expiry: None,
            csr_attributes: None,
            configurator_id: None,
            connection_status: false,
            akm_use_selector: false,
            passphrase: None,
            psk: None,
            code: Secret(code.into()),
        }
    }

    /// A name for the code, which the other side has to know too.
    pub fn identifier(mut self, identifier: impl Into<Argument<'a>>) -> Self {
        self.identifier = Some(identifier.into());
        self
    }

    /// Whether we start: 1 with version 1 of PKEX, 2 with version 2.
    pub fn initiate(mut self, initiate: impl Into<Number>) -> Self {
        self.initiate = Some(initiate.into());
        self
    }

    /// The version of PKEX.
    pub fn version(mut self, version: impl Into<Number>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// The role of our device.
    pub fn role(mut self, role: DppPkexAddRole) -> Self {
        self.role = Some(role);
        self
    }

    /// The IP address of the other side, if TCP is used; or from-uri.
    pub fn tcp_address(mut self, tcp_address: impl Into<Argument<'a>>) -> Self {
        self.tcp_address = Some(tcp_address.into());
        self
    }

    /// The TCP port.
    pub fn tcp_port(mut self, tcp_port: impl Into<Number>) -> Self {
        self.tcp_port = Some(tcp_port.into());
        self
    }

    /// What the device gets: sta- or ap- followed by its kind, such as sta-psk, sta-sae, ap-dpp; or
    /// configurator.
    pub fn configuration(mut self, configuration: impl Into<Argument<'a>>) -> Self {
        self.configuration = Some(configuration.into());
        self
    }

    /// The SSID.
    pub fn ssid(mut self, ssid: impl Into<Text<'a>>) -> Self {
        self.ssid = Some(ssid.into());
        self
    }

    /// The number of the character set of the SSID, as in the IANA list.
    pub fn ssid_charset(mut self, ssid_charset: impl Into<Number>) -> Self {
        self.ssid_charset = Some(ssid_charset.into());
        self
    }

    /// The name of the group.
    pub fn group(mut self, group: impl Into<Argument<'a>>) -> Self {
        self.group = Some(group.into());
        self
    }

    /// When the key of the device ends to be valid, in seconds since 1970.
    pub fn expiry(mut self, expiry: impl Into<Number>) -> Self {
        self.expiry = Some(expiry.into());
        self
    }

    /// The attributes of the certificate request, in base64.
    pub fn csr_attributes(mut self, csr_attributes: impl Into<Argument<'a>>) -> Self {
        self.csr_attributes = Some(csr_attributes.into());
        self
    }

    /// The number of the configurator.
    pub fn configurator_id(mut self, configurator_id: impl Into<Number>) -> Self {
        self.configurator_id = Some(configurator_id.into());
        self
    }

    /// Asks the device to tell how its connection went.
    pub fn connection_status(mut self) -> Self {
        self.connection_status = true;
        self
    }

    /// Names key management by its selectors in the configuration.
    pub fn akm_use_selector(mut self) -> Self {
        self.akm_use_selector = true;
        self
    }

    /// The passphrase, 8 to 63 bytes.
    pub fn passphrase(mut self, passphrase: impl Into<Text<'a>>) -> Self {
        self.passphrase = Some(Secret(passphrase.into()));
        self
    }

    /// The pre-shared key, 32 bytes.
    pub fn psk(mut self, psk: impl Into<Text<'a>>) -> Self {
        self.psk = Some(Secret(psk.into()));
        self
    }
}

impl Command for DppPkexAdd<'_> {
    type Reply<'r> = reply::Identifier;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DPP_PKEX_ADD");
        request.literal(" own=");
        request.unsigned("own_id", self.own_id)?;
        if let Some(identifier) = self.identifier {
            request.literal(" identifier=");
            request.word("identifier", identifier)?;
        }
        if let Some(initiate) = self.initiate {
            request.literal(" init=");
            request.unsigned("initiate", initiate)?;
        }
        if let Some(version) = self.version {
            request.literal(" ver=");
            request.unsigned("version", version)?;
        }
        if let Some(role) = self.role {
            request.literal(" role=");
            request.literal(role.as_str());
        }
        if let Some(tcp_address) = self.tcp_address {
            request.literal(" tcp_addr=");
            request.word("tcp_address", tcp_address)?;
        }
        if let Some(tcp_port) = self.tcp_port {
            request.literal(" tcp_port=");
            request.unsigned("tcp_port", tcp_port)?;
        }
        if let Some(configuration) = self.configuration {
            request.literal(" conf=");
            request.word("configuration", configuration)?;
        }
        if let Some(ssid) = self.ssid {
            request.literal(" ssid=");
            request.hex(ssid);
        }
        if let Some(ssid_charset) = self.ssid_charset {
            request.literal(" ssid_charset=");
            request.unsigned("ssid_charset", ssid_charset)?;
        }
        if let Some(group) = self.group {
            request.literal(" group_id=");
            request.word("group", group)?;
        }
        if let Some(expiry) = self.expiry {
            request.literal(" expiry=");
            request.unsigned("expiry", expiry)?;
        }
        if let Some(csr_attributes) = self.csr_attributes {
            request.literal(" csrattrs=");
            request.word("csr_attributes", csr_attributes)?;
        }
        if let Some(configurator_id) = self.configurator_id {
            request.literal(" configurator=");
            request.unsigned("configurator_id", configurator_id)?;
        }
        if self.connection_status {
            request.literal(" conn_status=1");
        }
        if self.akm_use_selector {
            request.literal(" akm_use_selector=1");
        }
        if let Some(passphrase) = self.passphrase {
            request.literal(" pass=");
            request.secret(|request| {
                request.hex(passphrase.0);
                Ok(())
            })?;
        }
        if let Some(psk) = self.psk {
            request.literal(" psk=");
            request.secret(|request| {
                request.hex(psk.0);
                Ok(())
            })?;
        }
        request.literal(" code=");
        let stops = [
            " akm_use_selector=1",
            " code=",
            " conf=",
            " configurator=",
            " conn_status=1",
            " csrattrs=",
            " expiry=",
            " group_id=",
            " identifier=",
            " init=",
            " own=",
            " pass=",
            " psk=",
            " role=",
            " ssid=",
            " ssid_charset=",
            " tcp_addr=",
            " tcp_port=",
            " ver=",
        ];
        request.secret(|request| request.text_until("code", self.code.0, &stops))?;
        Ok(())
    }
}

/// The role of our device.
///
/// For [`DppPkexAdd`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DppPkexAddRole {
    /// `configurator`
    Configurator,
    /// `enrollee`
    Enrollee,
    /// `either`
    Either,
}

impl DppPkexAddRole {
    /// The word as the daemon reads it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Configurator => "configurator",
            Self::Enrollee => "enrollee",
            Self::Either => "either",
        }
    }
}

/// Removes a code for PKEX.
///
/// ```text
/// DPP_PKEX_REMOVE <pkex_id:uint>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, DppPkexRemove};
///
/// let command = DppPkexRemove::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"DPP_PKEX_REMOVE 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DppPkexRemove {
    pkex_id: Number,
}

impl DppPkexRemove {
    /// The command with what it needs.
    ///
    /// - `pkex_id`: The number of the code.
    pub fn new(pkex_id: impl Into<Number>) -> Self {
        Self { pkex_id: pkex_id.into() }
    }
}

impl Command for DppPkexRemove {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DPP_PKEX_REMOVE ");
        request.unsigned("pkex_id", self.pkex_id)?;
        Ok(())
    }
}

/// Removes every code for PKEX.
///
/// ```text
/// DPP_PKEX_REMOVE *
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, DppPkexRemoveAll};
///
/// let command = DppPkexRemoveAll;
/// assert_eq!(command.to_request()?.as_bytes(), b"DPP_PKEX_REMOVE *");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct DppPkexRemoveAll;

impl Command for DppPkexRemoveAll {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DPP_PKEX_REMOVE");
        request.literal(" *");
        Ok(())
    }
}

/// Answers a DPP-CONF-NEEDED event.
///
/// ```text
/// DPP_CONF_SET peer=<peer_id:uint>[? comeback=<comeback:uint>][? conf=<configuration:word>][? ssid=<ssid:hex>][? ssid_charset=<ssid_charset:uint>][? group_id=<group:word>][? expiry=<expiry:uint>][? csrattrs=<csr_attributes:word>][? configurator=<configurator_id:uint>][? <connection_status:lit(conn_status=1)>][? <akm_use_selector:lit(akm_use_selector=1)>][? pass=<passphrase:secret hex>][? psk=<psk:secret hex>]
/// ```
///
/// For wpa_supplicant, since 2.11, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, DppConfSet};
///
/// let command = DppConfSet::new(7).comeback(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"DPP_CONF_SET peer=7 comeback=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DppConfSet<'a> {
    peer_id: Number,
    comeback: Option<Number>,
    configuration: Option<Argument<'a>>,
    ssid: Option<Text<'a>>,
    ssid_charset: Option<Number>,
    group: Option<Argument<'a>>,
    expiry: Option<Number>,
    csr_attributes: Option<Argument<'a>>,
    configurator_id: Option<Number>,
    connection_status: bool,
    akm_use_selector: bool,
    passphrase: Option<Secret<Text<'a>>>,
    psk: Option<Secret<Text<'a>>>,
}

impl<'a> DppConfSet<'a> {
    /// The command with what it needs.
    ///
    /// - `peer_id`: The number of the bootstrapping information of the other side.
    pub fn new(peer_id: impl Into<Number>) -> Self {
        Self {
            peer_id: peer_id.into(),
            comeback: None,
            configuration: None,
            ssid: None,
            ssid_charset: None,
            group: None,
            expiry: None,
            csr_attributes: None,
            configurator_id: None,
            connection_status: false,
            akm_use_selector: false,
            passphrase: None,
            psk: None,
        }
    }

    /// How long the other side should wait before it asks again, in milliseconds.
    pub fn comeback(mut self, comeback: impl Into<Number>) -> Self {
        self.comeback = Some(comeback.into());
        self
    }

    /// What the device gets: sta- or ap- followed by its kind, such as sta-psk, sta-sae, ap-dpp; or
    /// configurator.
    pub fn configuration(mut self, configuration: impl Into<Argument<'a>>) -> Self {
        self.configuration = Some(configuration.into());
        self
    }

    /// The SSID.
    pub fn ssid(mut self, ssid: impl Into<Text<'a>>) -> Self {
        self.ssid = Some(ssid.into());
        self
    }

    /// The number of the character set of the SSID, as in the IANA list.
    pub fn ssid_charset(mut self, ssid_charset: impl Into<Number>) -> Self {
        self.ssid_charset = Some(ssid_charset.into());
        self
    }

    /// The name of the group.
    pub fn group(mut self, group: impl Into<Argument<'a>>) -> Self {
        self.group = Some(group.into());
        self
    }

    /// When the key of the device ends to be valid, in seconds since 1970.
    pub fn expiry(mut self, expiry: impl Into<Number>) -> Self {
        self.expiry = Some(expiry.into());
        self
    }

    /// The attributes of the certificate request, in base64.
    pub fn csr_attributes(mut self, csr_attributes: impl Into<Argument<'a>>) -> Self {
        self.csr_attributes = Some(csr_attributes.into());
        self
    }

    /// The number of the configurator.
    pub fn configurator_id(mut self, configurator_id: impl Into<Number>) -> Self {
        self.configurator_id = Some(configurator_id.into());
        self
    }

    /// Asks the device to tell how its connection went.
    pub fn connection_status(mut self) -> Self {
        self.connection_status = true;
        self
    }

    /// Names key management by its selectors in the configuration.
    pub fn akm_use_selector(mut self) -> Self {
        self.akm_use_selector = true;
        self
    }

    /// The passphrase, 8 to 63 bytes.
    pub fn passphrase(mut self, passphrase: impl Into<Text<'a>>) -> Self {
        self.passphrase = Some(Secret(passphrase.into()));
        self
    }

    /// The pre-shared key, 32 bytes.
    pub fn psk(mut self, psk: impl Into<Text<'a>>) -> Self {
        self.psk = Some(Secret(psk.into()));
        self
    }
}

impl Command for DppConfSet<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DPP_CONF_SET");
        request.literal(" peer=");
        request.unsigned("peer_id", self.peer_id)?;
        if let Some(comeback) = self.comeback {
            request.literal(" comeback=");
            request.unsigned("comeback", comeback)?;
        }
        if let Some(configuration) = self.configuration {
            request.literal(" conf=");
            request.word("configuration", configuration)?;
        }
        if let Some(ssid) = self.ssid {
            request.literal(" ssid=");
            request.hex(ssid);
        }
        if let Some(ssid_charset) = self.ssid_charset {
            request.literal(" ssid_charset=");
            request.unsigned("ssid_charset", ssid_charset)?;
        }
        if let Some(group) = self.group {
            request.literal(" group_id=");
            request.word("group", group)?;
        }
        if let Some(expiry) = self.expiry {
            request.literal(" expiry=");
            request.unsigned("expiry", expiry)?;
        }
        if let Some(csr_attributes) = self.csr_attributes {
            request.literal(" csrattrs=");
            request.word("csr_attributes", csr_attributes)?;
        }
        if let Some(configurator_id) = self.configurator_id {
            request.literal(" configurator=");
            request.unsigned("configurator_id", configurator_id)?;
        }
        if self.connection_status {
            request.literal(" conn_status=1");
        }
        if self.akm_use_selector {
            request.literal(" akm_use_selector=1");
        }
        if let Some(passphrase) = self.passphrase {
            request.literal(" pass=");
            request.secret(|request| {
                request.hex(passphrase.0);
                Ok(())
            })?;
        }
        if let Some(psk) = self.psk {
            request.literal(" psk=");
            request.secret(|request| {
                request.hex(psk.0);
                Ok(())
            })?;
        }
        Ok(())
    }
}

/// Serves DPP over TCP.
///
/// ```text
/// DPP_CONTROLLER_START[? tcp_port=<tcp_port:uint>][? role=<role:enum(configurator|enrollee|either)>][? <mutual:lit(qr=mutual)>]
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, DppControllerStart};
///
/// let command = DppControllerStart::new().tcp_port(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"DPP_CONTROLLER_START tcp_port=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct DppControllerStart {
    tcp_port: Option<Number>,
    role: Option<DppControllerStartRole>,
    mutual: bool,
}

impl DppControllerStart {
    /// The command without any of its options.
    pub fn new() -> Self {
        Self::default()
    }

    /// The TCP port.
    pub fn tcp_port(mut self, tcp_port: impl Into<Number>) -> Self {
        self.tcp_port = Some(tcp_port.into());
        self
    }

    /// The role of our device.
    pub fn role(mut self, role: DppControllerStartRole) -> Self {
        self.role = Some(role);
        self
    }

    /// Wants the other side to use our QR code too.
    pub fn mutual(mut self) -> Self {
        self.mutual = true;
        self
    }
}

impl Command for DppControllerStart {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DPP_CONTROLLER_START");
        if let Some(tcp_port) = self.tcp_port {
            request.literal(" tcp_port=");
            request.unsigned("tcp_port", tcp_port)?;
        }
        if let Some(role) = self.role {
            request.literal(" role=");
            request.literal(role.as_str());
        }
        if self.mutual {
            request.literal(" qr=mutual");
        }
        Ok(())
    }
}

/// The role of our device.
///
/// For [`DppControllerStart`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DppControllerStartRole {
    /// `configurator`
    Configurator,
    /// `enrollee`
    Enrollee,
    /// `either`
    Either,
}

impl DppControllerStartRole {
    /// The word as the daemon reads it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Configurator => "configurator",
            Self::Enrollee => "enrollee",
            Self::Either => "either",
        }
    }
}

/// Stops to serve DPP over TCP.
///
/// ```text
/// DPP_CONTROLLER_STOP
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, DppControllerStop};
///
/// let command = DppControllerStop;
/// assert_eq!(command.to_request()?.as_bytes(), b"DPP_CONTROLLER_STOP");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct DppControllerStop;

impl Command for DppControllerStop {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DPP_CONTROLLER_STOP");
        Ok(())
    }
}

/// Announces that our device wants to be configured.
///
/// ```text
/// DPP_CHIRP own=<own_id:uint>[? iter=<iterations:uint>][? listen=<frequency:uint>]
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, DppChirp};
///
/// let command = DppChirp::new(7).iterations(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"DPP_CHIRP own=7 iter=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DppChirp {
    own_id: Number,
    iterations: Option<Number>,
    frequency: Option<Number>,
}

impl DppChirp {
    /// The command with what it needs.
    ///
    /// - `own_id`: The number of our bootstrapping information.
    pub fn new(own_id: impl Into<Number>) -> Self {
        Self { own_id: own_id.into(), iterations: None, frequency: None }
    }

    /// How many times it is tried.
    pub fn iterations(mut self, iterations: impl Into<Number>) -> Self {
        self.iterations = Some(iterations.into());
        self
    }

    /// The frequency on which we listen, in MHz.
    pub fn frequency(mut self, frequency: impl Into<Number>) -> Self {
        self.frequency = Some(frequency.into());
        self
    }
}

impl Command for DppChirp {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DPP_CHIRP");
        request.literal(" own=");
        request.unsigned("own_id", self.own_id)?;
        if let Some(iterations) = self.iterations {
            request.literal(" iter=");
            request.unsigned("iterations", iterations)?;
        }
        if let Some(frequency) = self.frequency {
            request.literal(" listen=");
            request.unsigned("frequency", frequency)?;
        }
        Ok(())
    }
}

/// Stops the announcement.
///
/// ```text
/// DPP_STOP_CHIRP
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, DppStopChirp};
///
/// let command = DppStopChirp;
/// assert_eq!(command.to_request()?.as_bytes(), b"DPP_STOP_CHIRP");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct DppStopChirp;

impl Command for DppStopChirp {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DPP_STOP_CHIRP");
        Ok(())
    }
}

/// Asks for a new configuration of a network.
///
/// ```text
/// DPP_RECONFIG <network_id:uint>[? iter=<iterations:uint>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, DppReconfig};
///
/// let command = DppReconfig::new(7).iterations(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"DPP_RECONFIG 7 iter=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DppReconfig {
    network_id: Number,
    iterations: Option<Number>,
}

impl DppReconfig {
    /// The command with what it needs.
    ///
    /// - `network_id`: The number of the network.
    pub fn new(network_id: impl Into<Number>) -> Self {
        Self { network_id: network_id.into(), iterations: None }
    }

    /// How many times it is tried.
    pub fn iterations(mut self, iterations: impl Into<Number>) -> Self {
        self.iterations = Some(iterations.into());
        self
    }
}

impl Command for DppReconfig {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DPP_RECONFIG ");
        request.unsigned("network_id", self.network_id)?;
        if let Some(iterations) = self.iterations {
            request.literal(" iter=");
            request.unsigned("iterations", iterations)?;
        }
        Ok(())
    }
}

/// Hands over what a device that asked for a certificate gets.
///
/// ```text
/// DPP_CA_SET peer=<peer_id:uint> name=<name:enum(status|trustedEapServerName|caCert|certBag)> value=<value:text>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, DppCaSet, DppCaSetName};
///
/// let command = DppCaSet::new(7, DppCaSetName::Status, "some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"DPP_CA_SET peer=7 name=status value=some text");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DppCaSet<'a> {
    peer_id: Number,
    name: DppCaSetName,
    value: Argument<'a>,
}

impl<'a> DppCaSet<'a> {
    /// The command with what it needs.
    ///
    /// - `peer_id`: The number of the bootstrapping information of the other side.
    /// - `name`: What it is.
    /// - `value`: Its value; certificates in base64.
    pub fn new(
        peer_id: impl Into<Number>,
        name: DppCaSetName,
        value: impl Into<Argument<'a>>,
    ) -> Self {
        Self { peer_id: peer_id.into(), name, value: value.into() }
    }
}

impl Command for DppCaSet<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DPP_CA_SET");
        request.literal(" peer=");
        request.unsigned("peer_id", self.peer_id)?;
        request.literal(" name=");
        request.literal(self.name.as_str());
        request.literal(" value=");
        let stops = [" name=", " peer=", " value="];
        request.text_until("value", self.value, &stops)?;
        Ok(())
    }
}

/// What it is.
///
/// For [`DppCaSet`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DppCaSetName {
    /// `status`
    Status,
    /// `trustedEapServerName`
    TrustedEapServerName,
    /// `caCert`
    CaCert,
    /// `certBag`
    CertBag,
}

impl DppCaSetName {
    /// The word as the daemon reads it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::TrustedEapServerName => "trustedEapServerName",
            Self::CaCert => "caCert",
            Self::CertBag => "certBag",
        }
    }
}

/// Starts DPP with the push button method.
///
/// ```text
/// DPP_PUSH_BUTTON[? <configurator:lit(role=configurator)>][? conf=<configuration:word>][? ssid=<ssid:hex>][? ssid_charset=<ssid_charset:uint>][? group_id=<group:word>][? expiry=<expiry:uint>][? csrattrs=<csr_attributes:word>][? configurator=<configurator_id:uint>][? <connection_status:lit(conn_status=1)>][? <akm_use_selector:lit(akm_use_selector=1)>][? pass=<passphrase:secret hex>][? psk=<psk:secret hex>]
/// ```
///
/// For wpa_supplicant and hostapd, since 2.11, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, DppPushButton};
///
/// let command = DppPushButton::new().configurator();
/// assert_eq!(command.to_request()?.as_bytes(), b"DPP_PUSH_BUTTON role=configurator");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct DppPushButton<'a> {
    configurator: bool,
    configuration: Option<Argument<'a>>,
    ssid: Option<Text<'a>>,
    ssid_charset: Option<Number>,
    group: Option<Argument<'a>>,
    expiry: Option<Number>,
    csr_attributes: Option<Argument<'a>>,
    configurator_id: Option<Number>,
    connection_status: bool,
    akm_use_selector: bool,
    passphrase: Option<Secret<Text<'a>>>,
    psk: Option<Secret<Text<'a>>>,
}

impl<'a> DppPushButton<'a> {
    /// The command without any of its options.
    pub fn new() -> Self {
        Self::default()
    }

    /// Makes us the configurator.
    pub fn configurator(mut self) -> Self {
        self.configurator = true;
        self
    }

    /// What the device gets: sta- or ap- followed by its kind, such as sta-psk, sta-sae, ap-dpp; or
    /// configurator.
    pub fn configuration(mut self, configuration: impl Into<Argument<'a>>) -> Self {
        self.configuration = Some(configuration.into());
        self
    }

    /// The SSID.
    pub fn ssid(mut self, ssid: impl Into<Text<'a>>) -> Self {
        self.ssid = Some(ssid.into());
        self
    }

    /// The number of the character set of the SSID, as in the IANA list.
    pub fn ssid_charset(mut self, ssid_charset: impl Into<Number>) -> Self {
        self.ssid_charset = Some(ssid_charset.into());
        self
    }

    /// The name of the group.
    pub fn group(mut self, group: impl Into<Argument<'a>>) -> Self {
        self.group = Some(group.into());
        self
    }

    /// When the key of the device ends to be valid, in seconds since 1970.
    pub fn expiry(mut self, expiry: impl Into<Number>) -> Self {
        self.expiry = Some(expiry.into());
        self
    }

    /// The attributes of the certificate request, in base64.
    pub fn csr_attributes(mut self, csr_attributes: impl Into<Argument<'a>>) -> Self {
        self.csr_attributes = Some(csr_attributes.into());
        self
    }

    /// The number of the configurator.
    pub fn configurator_id(mut self, configurator_id: impl Into<Number>) -> Self {
        self.configurator_id = Some(configurator_id.into());
        self
    }

    /// Asks the device to tell how its connection went.
    pub fn connection_status(mut self) -> Self {
        self.connection_status = true;
        self
    }

    /// Names key management by its selectors in the configuration.
    pub fn akm_use_selector(mut self) -> Self {
        self.akm_use_selector = true;
        self
    }

    /// The passphrase, 8 to 63 bytes.
    pub fn passphrase(mut self, passphrase: impl Into<Text<'a>>) -> Self {
        self.passphrase = Some(Secret(passphrase.into()));
        self
    }

    /// The pre-shared key, 32 bytes.
    pub fn psk(mut self, psk: impl Into<Text<'a>>) -> Self {
        self.psk = Some(Secret(psk.into()));
        self
    }
}

impl Command for DppPushButton<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DPP_PUSH_BUTTON");
        if self.configurator {
            request.literal(" role=configurator");
        }
        if let Some(configuration) = self.configuration {
            request.literal(" conf=");
            request.word("configuration", configuration)?;
        }
        if let Some(ssid) = self.ssid {
            request.literal(" ssid=");
            request.hex(ssid);
        }
        if let Some(ssid_charset) = self.ssid_charset {
            request.literal(" ssid_charset=");
            request.unsigned("ssid_charset", ssid_charset)?;
        }
        if let Some(group) = self.group {
            request.literal(" group_id=");
            request.word("group", group)?;
        }
        if let Some(expiry) = self.expiry {
            request.literal(" expiry=");
            request.unsigned("expiry", expiry)?;
        }
        if let Some(csr_attributes) = self.csr_attributes {
            request.literal(" csrattrs=");
            request.word("csr_attributes", csr_attributes)?;
        }
        if let Some(configurator_id) = self.configurator_id {
            request.literal(" configurator=");
            request.unsigned("configurator_id", configurator_id)?;
        }
        if self.connection_status {
            request.literal(" conn_status=1");
        }
        if self.akm_use_selector {
            request.literal(" akm_use_selector=1");
        }
        if let Some(passphrase) = self.passphrase {
            request.literal(" pass=");
            request.secret(|request| {
                request.hex(passphrase.0);
                Ok(())
            })?;
        }
        if let Some(psk) = self.psk {
            request.literal(" psk=");
            request.secret(|request| {
                request.hex(psk.0);
                Ok(())
            })?;
        }
        Ok(())
    }
}

/// Adds a controller to which DPP is relayed.
///
/// ```text
/// DPP_RELAY_ADD_CONTROLLER <address:word> <key_hash:hex>
/// ```
///
/// For hostapd, since 2.11, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, DppRelayAddController};
///
/// let command = DppRelayAddController::new("word", b"\x01\xff");
/// assert_eq!(command.to_request()?.as_bytes(), b"DPP_RELAY_ADD_CONTROLLER word 01ff");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DppRelayAddController<'a> {
    address: Argument<'a>,
    key_hash: Text<'a>,
}

impl<'a> DppRelayAddController<'a> {
    /// The command with what it needs.
    ///
    /// - `address`: The IP address of the controller.
    /// - `key_hash`: The SHA-256 hash of the bootstrapping key of the controller.
    pub fn new(address: impl Into<Argument<'a>>, key_hash: impl Into<Text<'a>>) -> Self {
        Self { address: address.into(), key_hash: key_hash.into() }
    }
}

impl Command for DppRelayAddController<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DPP_RELAY_ADD_CONTROLLER ");
        request.word("address", self.address)?;
        request.literal(" ");
        request.hex(self.key_hash);
        Ok(())
    }
}

/// Removes a controller to which DPP is relayed.
///
/// ```text
/// DPP_RELAY_REMOVE_CONTROLLER <address:word>
/// ```
///
/// For hostapd, since 2.11, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, DppRelayRemoveController};
///
/// let command = DppRelayRemoveController::new("word");
/// assert_eq!(command.to_request()?.as_bytes(), b"DPP_RELAY_REMOVE_CONTROLLER word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DppRelayRemoveController<'a> {
    address: Argument<'a>,
}

impl<'a> DppRelayRemoveController<'a> {
    /// The command with what it needs.
    ///
    /// - `address`: The IP address of the controller.
    pub fn new(address: impl Into<Argument<'a>>) -> Self {
        Self { address: address.into() }
    }
}

impl Command for DppRelayRemoveController<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DPP_RELAY_REMOVE_CONTROLLER ");
        request.word("address", self.address)?;
        Ok(())
    }
}
