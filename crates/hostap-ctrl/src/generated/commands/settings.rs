//! Settings and capabilities.
//!
//! Generated from `protocol/commands.tsv` and `protocol/arguments.tsv` by
//! `cargo run -p protocol-gen`.

use crate::command::{Argument, Command, InvalidArgument, Request};
use crate::reply;
use crate::value::Text;

pub use crate::command::builder::Set;

/// Asks for a variable of the interface.
///
/// ```text
/// GET <variable:word>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Value`](reply::Value).
///
/// hostapd: version and tls_library only.
///
/// ```
/// use hostap_ctrl::command::{Command, Get};
///
/// let command = Get::new("word");
/// assert_eq!(command.to_request()?.as_bytes(), b"GET word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct Get<'a> {
    variable: Argument<'a>,
}

impl<'a> Get<'a> {
    /// The command with what it needs.
    ///
    /// - `variable`: The name of the variable.
    pub fn new(variable: impl Into<Argument<'a>>) -> Self {
        Self { variable: variable.into() }
    }
}

impl Command for Get<'_> {
    type Reply<'r> = reply::Value<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("GET ");
        request.word("variable", self.variable)?;
        Ok(())
    }
}

/// Lists the global settings of the configuration.
///
/// ```text
/// DUMP
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`GlobalConfig`](reply::GlobalConfig).
///
/// ```
/// use hostap_ctrl::command::{Command, Dump};
///
/// let command = Dump;
/// assert_eq!(command.to_request()?.as_bytes(), b"DUMP");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct Dump;

impl Command for Dump {
    type Reply<'r> = reply::GlobalConfig<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DUMP");
        Ok(())
    }
}

/// Writes the configuration to its file.
///
/// ```text
/// SAVE_CONFIG
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// Needs update_config=1; on the global socket for every interface that has it.
///
/// ```
/// use hostap_ctrl::command::{Command, SaveConfig};
///
/// let command = SaveConfig;
/// assert_eq!(command.to_request()?.as_bytes(), b"SAVE_CONFIG");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct SaveConfig;

impl Command for SaveConfig {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("SAVE_CONFIG");
        Ok(())
    }
}

/// Reads the configuration file again.
///
/// ```text
/// RECONFIGURE
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, Reconfigure};
///
/// let command = Reconfigure;
/// assert_eq!(command.to_request()?.as_bytes(), b"RECONFIGURE");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct Reconfigure;

impl Command for Reconfigure {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("RECONFIGURE");
        Ok(())
    }
}

/// Asks what the driver and the build can do.
///
/// ```text
/// GET_CAPABILITY <field:enum+(eap|pairwise|group|group_mgmt|key_mgmt|proto|auth_alg|modes|tdls|erp|fips|acs|fils|multibss|dpp|nan|sae|ocv|beacon_prot|p2p2|pcc_mode)>[? iftype=<interface_type:enum+(STATION|AP_VLAN|AP|P2P_GO|P2P_CLIENT|P2P_DEVICE|MESH|IBSS|NAN)>][? <strict:lit(strict)>]
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global socket.
/// Reply: [`Words`](reply::Words).
///
/// hostapd: dpp only; iftype for key_mgmt only; nan, p2p2 and pcc_mode after 2.10; FAIL for a field
/// that is not built in or not supported.
///
/// ```
/// use hostap_ctrl::command::{Command, GetCapability, GetCapabilityField, GetCapabilityInterfaceType};
///
/// let command = GetCapability::new(GetCapabilityField::Eap).interface_type(GetCapabilityInterfaceType::Station);
/// assert_eq!(command.to_request()?.as_bytes(), b"GET_CAPABILITY eap iftype=STATION");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct GetCapability<'a> {
    field: GetCapabilityField<'a>,
    interface_type: Option<GetCapabilityInterfaceType<'a>>,
    strict: bool,
}

impl<'a> GetCapability<'a> {
    /// The command with what it needs.
    ///
    /// - `field`: What is asked for.
    pub fn new(field: impl Into<GetCapabilityField<'a>>) -> Self {
        Self { field: field.into(), interface_type: None, strict: false }
    }

    /// The kind of interface that it is about.
    pub fn interface_type(
        mut self,
        interface_type: impl Into<GetCapabilityInterfaceType<'a>>,
    ) -> Self {
        self.interface_type = Some(interface_type.into());
        self
    }

    /// Wants an empty reply, instead of a guess, when the driver does not tell.
    pub fn strict(mut self) -> Self {
        self.strict = true;
        self
    }
}

impl Command for GetCapability<'_> {
    type Reply<'r> = reply::Words<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("GET_CAPABILITY ");
        request.word("field", self.field.as_text())?;
        if let Some(interface_type) = self.interface_type {
            request.literal(" iftype=");
            request.word("interface_type", interface_type.as_text())?;
        }
        if self.strict {
            request.literal(" strict");
        }
        Ok(())
    }
}

/// What is asked for.
///
/// For [`GetCapability`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetCapabilityField<'a> {
    /// `eap`
    Eap,
    /// `pairwise`
    Pairwise,
    /// `group`
    Group,
    /// `group_mgmt`
    GroupMgmt,
    /// `key_mgmt`
    KeyMgmt,
    /// `proto`
    Proto,
    /// `auth_alg`
    AuthAlg,
    /// `modes`
    Modes,
    /// `tdls`
    Tdls,
    /// `erp`
    Erp,
    /// `fips`
    Fips,
    /// `acs`
    Acs,
    /// `fils`
    Fils,
    /// `multibss`
    Multibss,
    /// `dpp`
    Dpp,
    /// `nan`
    Nan,
    /// `sae`
    Sae,
    /// `ocv`
    Ocv,
    /// `beacon_prot`
    BeaconProt,
    /// `p2p2`
    P2p2,
    /// `pcc_mode`
    PccMode,
    /// Another word.
    Other(Text<'a>),
}

impl<'a> GetCapabilityField<'a> {
    /// The word as the daemon reads it.
    pub const fn as_text(self) -> Text<'a> {
        Text::new(match self {
            Self::Eap => b"eap",
            Self::Pairwise => b"pairwise",
            Self::Group => b"group",
            Self::GroupMgmt => b"group_mgmt",
            Self::KeyMgmt => b"key_mgmt",
            Self::Proto => b"proto",
            Self::AuthAlg => b"auth_alg",
            Self::Modes => b"modes",
            Self::Tdls => b"tdls",
            Self::Erp => b"erp",
            Self::Fips => b"fips",
            Self::Acs => b"acs",
            Self::Fils => b"fils",
            Self::Multibss => b"multibss",
            Self::Dpp => b"dpp",
            Self::Nan => b"nan",
            Self::Sae => b"sae",
            Self::Ocv => b"ocv",
            Self::BeaconProt => b"beacon_prot",
            Self::P2p2 => b"p2p2",
            Self::PccMode => b"pcc_mode",
            Self::Other(word) => return word,
        })
    }
}

impl<'a> From<Text<'a>> for GetCapabilityField<'a> {
    fn from(word: Text<'a>) -> Self {
        match word.as_bytes() {
            b"eap" => Self::Eap,
            b"pairwise" => Self::Pairwise,
            b"group" => Self::Group,
            b"group_mgmt" => Self::GroupMgmt,
            b"key_mgmt" => Self::KeyMgmt,
            b"proto" => Self::Proto,
            b"auth_alg" => Self::AuthAlg,
            b"modes" => Self::Modes,
            b"tdls" => Self::Tdls,
            b"erp" => Self::Erp,
            b"fips" => Self::Fips,
            b"acs" => Self::Acs,
            b"fils" => Self::Fils,
            b"multibss" => Self::Multibss,
            b"dpp" => Self::Dpp,
            b"nan" => Self::Nan,
            b"sae" => Self::Sae,
            b"ocv" => Self::Ocv,
            b"beacon_prot" => Self::BeaconProt,
            b"p2p2" => Self::P2p2,
            b"pcc_mode" => Self::PccMode,
            _ => Self::Other(word),
        }
    }
}

impl<'a> From<&'a str> for GetCapabilityField<'a> {
    fn from(word: &'a str) -> Self {
        Text::from(word).into()
    }
}

/// The kind of interface that it is about.
///
/// For [`GetCapability`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetCapabilityInterfaceType<'a> {
    /// `STATION`
    Station,
    /// `AP_VLAN`
    ApVlan,
    /// `AP`
    Ap,
    /// `P2P_GO`
    P2pGo,
    /// `P2P_CLIENT`
    P2pClient,
    /// `P2P_DEVICE`
    P2pDevice,
    /// `MESH`
    Mesh,
    /// `IBSS`
    Ibss,
    /// `NAN`
    Nan,
    /// Another word.
    Other(Text<'a>),
}

impl<'a> GetCapabilityInterfaceType<'a> {
    /// The word as the daemon reads it.
    pub const fn as_text(self) -> Text<'a> {
        Text::new(match self {
            Self::Station => b"STATION",
            Self::ApVlan => b"AP_VLAN",
            Self::Ap => b"AP",
            Self::P2pGo => b"P2P_GO",
            Self::P2pClient => b"P2P_CLIENT",
            Self::P2pDevice => b"P2P_DEVICE",
            Self::Mesh => b"MESH",
            Self::Ibss => b"IBSS",
            Self::Nan => b"NAN",
            Self::Other(word) => return word,
        })
    }
}

impl<'a> From<Text<'a>> for GetCapabilityInterfaceType<'a> {
    fn from(word: Text<'a>) -> Self {
        match word.as_bytes() {
            b"STATION" => Self::Station,
            b"AP_VLAN" => Self::ApVlan,
            b"AP" => Self::Ap,
            b"P2P_GO" => Self::P2pGo,
            b"P2P_CLIENT" => Self::P2pClient,
            b"P2P_DEVICE" => Self::P2pDevice,
            b"MESH" => Self::Mesh,
            b"IBSS" => Self::Ibss,
            b"NAN" => Self::Nan,
            _ => Self::Other(word),
        }
    }
}

impl<'a> From<&'a str> for GetCapabilityInterfaceType<'a> {
    fn from(word: &'a str) -> Self {
        Text::from(word).into()
    }
}

/// Asks for the channels that the driver can use.
///
/// ```text
/// GET_CAPABILITY channels
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Channels`](reply::Channels).
///
/// ```
/// use hostap_ctrl::command::{Command, GetCapabilityChannels};
///
/// let command = GetCapabilityChannels;
/// assert_eq!(command.to_request()?.as_bytes(), b"GET_CAPABILITY channels");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct GetCapabilityChannels;

impl Command for GetCapabilityChannels {
    type Reply<'r> = reply::Channels<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("GET_CAPABILITY");
        request.literal(" channels");
        Ok(())
    }
}

/// Asks for the channels with their frequencies and limits.
///
/// ```text
/// GET_CAPABILITY freq
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Frequencies`](reply::Frequencies).
///
/// ```
/// use hostap_ctrl::command::{Command, GetCapabilityFreq};
///
/// let command = GetCapabilityFreq;
/// assert_eq!(command.to_request()?.as_bytes(), b"GET_CAPABILITY freq");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct GetCapabilityFreq;

impl Command for GetCapabilityFreq {
    type Reply<'r> = reply::Frequencies<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("GET_CAPABILITY");
        request.literal(" freq");
        Ok(())
    }
}
