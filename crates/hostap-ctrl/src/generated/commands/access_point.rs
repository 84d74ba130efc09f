//! Access points.
//!
//! Generated from `protocol/commands.tsv` and `protocol/arguments.tsv` by
//! `cargo run -p protocol-gen`.

use crate::command::{Argument, Command, InvalidArgument, Number, Request, Secret};
use crate::reply;
use crate::value::MacAddress;

/// Asks for the state of the access point.
///
/// ```text
/// STATUS
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`HostapdStatus`](reply::HostapdStatus).
///
/// ```
/// use hostap_ctrl::command::{Command, HostapdStatus};
///
/// let command = HostapdStatus;
/// assert_eq!(command.to_request()?.as_bytes(), b"STATUS");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct HostapdStatus;

impl Command for HostapdStatus {
    type Reply<'r> = reply::HostapdStatus<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("STATUS");
        Ok(())
    }
}

/// Asks for the main settings of the BSS.
///
/// ```text
/// GET_CONFIG
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`HostapdConfig`](reply::HostapdConfig).
///
/// The reply may hold a passphrase.
///
/// ```
/// use hostap_ctrl::command::{Command, GetConfig};
///
/// let command = GetConfig;
/// assert_eq!(command.to_request()?.as_bytes(), b"GET_CONFIG");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct GetConfig;

impl Command for GetConfig {
    type Reply<'r> = reply::HostapdConfig<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("GET_CONFIG");
        Ok(())
    }
}

/// Asks for the counters of the built-in RADIUS server.
///
/// ```text
/// MIB radius_server
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Mib`](reply::Mib).
///
/// The reply may be empty.
///
/// ```
/// use hostap_ctrl::command::{Command, MibRadiusServer};
///
/// let command = MibRadiusServer;
/// assert_eq!(command.to_request()?.as_bytes(), b"MIB radius_server");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct MibRadiusServer;

impl Command for MibRadiusServer {
    type Reply<'r> = reply::Mib<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("MIB");
        request.literal(" radius_server");
        Ok(())
    }
}

/// Stops the access point.
///
/// ```text
/// STOP_AP
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, StopAp};
///
/// let command = StopAp;
/// assert_eq!(command.to_request()?.as_bytes(), b"STOP_AP");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct StopAp;

impl Command for StopAp {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("STOP_AP");
        Ok(())
    }
}

/// Writes the beacon anew.
///
/// ```text
/// UPDATE_BEACON
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, UpdateBeacon};
///
/// let command = UpdateBeacon;
/// assert_eq!(command.to_request()?.as_bytes(), b"UPDATE_BEACON");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct UpdateBeacon;

impl Command for UpdateBeacon {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("UPDATE_BEACON");
        Ok(())
    }
}

/// Starts the access point of the interface.
///
/// ```text
/// ENABLE
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// Before 2.11 every command that begins with this word.
///
/// ```
/// use hostap_ctrl::command::{Command, Enable};
///
/// let command = Enable;
/// assert_eq!(command.to_request()?.as_bytes(), b"ENABLE");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct Enable;

impl Command for Enable {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("ENABLE");
        Ok(())
    }
}

/// Stops the access point of the interface.
///
/// ```text
/// DISABLE
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// Before 2.11 every command that begins with this word.
///
/// ```
/// use hostap_ctrl::command::{Command, Disable};
///
/// let command = Disable;
/// assert_eq!(command.to_request()?.as_bytes(), b"DISABLE");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct Disable;

impl Command for Disable {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DISABLE");
        Ok(())
    }
}

/// Applies settings again that SET has changed.
///
/// ```text
/// RELOAD
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// Before 2.11 every command that begins with this word.
///
/// ```
/// use hostap_ctrl::command::{Command, Reload};
///
/// let command = Reload;
/// assert_eq!(command.to_request()?.as_bytes(), b"RELOAD");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct Reload;

impl Command for Reload {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("RELOAD");
        Ok(())
    }
}

/// Applies the settings of one BSS again.
///
/// ```text
/// RELOAD_BSS
/// ```
///
/// For hostapd, since 2.11, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, ReloadBss};
///
/// let command = ReloadBss;
/// assert_eq!(command.to_request()?.as_bytes(), b"RELOAD_BSS");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct ReloadBss;

impl Command for ReloadBss {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("RELOAD_BSS");
        Ok(())
    }
}

/// Reads the configuration file again.
///
/// ```text
/// RELOAD_CONFIG
/// ```
///
/// For hostapd, since 2.11, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, ReloadConfig};
///
/// let command = ReloadConfig;
/// assert_eq!(command.to_request()?.as_bytes(), b"RELOAD_CONFIG");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct ReloadConfig;

impl Command for ReloadConfig {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("RELOAD_CONFIG");
        Ok(())
    }
}

/// Reads the file of passphrases again.
///
/// ```text
/// RELOAD_WPA_PSK
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, ReloadWpaPsk};
///
/// let command = ReloadWpaPsk;
/// assert_eq!(command.to_request()?.as_bytes(), b"RELOAD_WPA_PSK");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct ReloadWpaPsk;

impl Command for ReloadWpaPsk {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("RELOAD_WPA_PSK");
        Ok(())
    }
}

/// Lists the key holders of fast transition.
///
/// ```text
/// GET_RXKHS
/// ```
///
/// For hostapd, since 2.11, over an interface's socket. Reply: [`Raw`](reply::Raw).
///
/// Lines that begin with r0kh= or r1kh=; the reply holds keys.
///
/// ```
/// use hostap_ctrl::command::{Command, GetRxkhs};
///
/// let command = GetRxkhs;
/// assert_eq!(command.to_request()?.as_bytes(), b"GET_RXKHS");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct GetRxkhs;

impl Command for GetRxkhs {
    type Reply<'r> = reply::Raw<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("GET_RXKHS");
        Ok(())
    }
}

/// Reads the key holders of fast transition again.
///
/// ```text
/// RELOAD_RXKHS
/// ```
///
/// For hostapd, since 2.11, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, ReloadRxkhs};
///
/// let command = ReloadRxkhs;
/// assert_eq!(command.to_request()?.as_bytes(), b"RELOAD_RXKHS");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct ReloadRxkhs;

impl Command for ReloadRxkhs {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("RELOAD_RXKHS");
        Ok(())
    }
}

/// Puts a station on the list of those that the access point accepts.
///
/// ```text
/// ACCEPT_ACL ADD_MAC <address:mac>[? VLAN_ID=<vlan:uint>]
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// wpa_supplicant: since 2.11.
///
/// ```
/// use hostap_ctrl::command::{AcceptAclAddMac, Command};
///
/// let command = AcceptAclAddMac::new([2, 0, 0, 0, 1, 0]).vlan(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"ACCEPT_ACL ADD_MAC 02:00:00:00:01:00 VLAN_ID=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct AcceptAclAddMac {
    address: MacAddress,
    vlan: Option<Number>,
}

impl AcceptAclAddMac {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    pub fn new(address: impl Into<MacAddress>) -> Self {
        Self { address: address.into(), vlan: None }
    }

    /// The number of the VLAN that the station gets.
    pub fn vlan(mut self, vlan: impl Into<Number>) -> Self {
        self.vlan = Some(vlan.into());
        self
    }
}

impl Command for AcceptAclAddMac {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("ACCEPT_ACL");
        request.literal(" ADD_MAC ");
        request.address(self.address);
        if let Some(vlan) = self.vlan {
            request.literal(" VLAN_ID=");
            request.unsigned("vlan", vlan)?;
        }
        Ok(())
    }
}

/// Takes a station off the list of those that the access point accepts.
///
/// ```text
/// ACCEPT_ACL DEL_MAC <address:mac>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// wpa_supplicant: since 2.11.
///
/// ```
/// use hostap_ctrl::command::{AcceptAclDelMac, Command};
///
/// let command = AcceptAclDelMac::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"ACCEPT_ACL DEL_MAC 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct AcceptAclDelMac {
    address: MacAddress,
}

impl AcceptAclDelMac {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    pub fn new(address: impl Into<MacAddress>) -> Self {
        Self { address: address.into() }
    }
}

impl Command for AcceptAclDelMac {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("ACCEPT_ACL");
        request.literal(" DEL_MAC ");
        request.address(self.address);
        Ok(())
    }
}

/// Lists the stations that the access point accepts.
///
/// ```text
/// ACCEPT_ACL SHOW
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`AccessList`](reply::AccessList).
///
/// wpa_supplicant: since 2.11; lines of a MAC address and VLAN_ID=, none for an empty list.
///
/// ```
/// use hostap_ctrl::command::{AcceptAclShow, Command};
///
/// let command = AcceptAclShow;
/// assert_eq!(command.to_request()?.as_bytes(), b"ACCEPT_ACL SHOW");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct AcceptAclShow;

impl Command for AcceptAclShow {
    type Reply<'r> = reply::AccessList<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("ACCEPT_ACL");
        request.literal(" SHOW");
        Ok(())
    }
}

/// Empties the list of stations that the access point accepts.
///
/// ```text
/// ACCEPT_ACL CLEAR
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// wpa_supplicant: since 2.11.
///
/// ```
/// use hostap_ctrl::command::{AcceptAclClear, Command};
///
/// let command = AcceptAclClear;
/// assert_eq!(command.to_request()?.as_bytes(), b"ACCEPT_ACL CLEAR");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct AcceptAclClear;

impl Command for AcceptAclClear {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("ACCEPT_ACL");
        request.literal(" CLEAR");
        Ok(())
    }
}

/// Puts a station on the list of those that the access point denies.
///
/// ```text
/// DENY_ACL ADD_MAC <address:mac>[? VLAN_ID=<vlan:uint>]
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// wpa_supplicant: since 2.11.
///
/// ```
/// use hostap_ctrl::command::{Command, DenyAclAddMac};
///
/// let command = DenyAclAddMac::new([2, 0, 0, 0, 1, 0]).vlan(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"DENY_ACL ADD_MAC 02:00:00:00:01:00 VLAN_ID=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DenyAclAddMac {
    address: MacAddress,
    vlan: Option<Number>,
}

impl DenyAclAddMac {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    pub fn new(address: impl Into<MacAddress>) -> Self {
        Self { address: address.into(), vlan: None }
    }

    /// The number of the VLAN that the station gets.
    pub fn vlan(mut self, vlan: impl Into<Number>) -> Self {
        self.vlan = Some(vlan.into());
        self
    }
}

impl Command for DenyAclAddMac {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DENY_ACL");
        request.literal(" ADD_MAC ");
        request.address(self.address);
        if let Some(vlan) = self.vlan {
            request.literal(" VLAN_ID=");
            request.unsigned("vlan", vlan)?;
        }
        Ok(())
    }
}

/// Takes a station off the list of those that the access point denies.
///
/// ```text
/// DENY_ACL DEL_MAC <address:mac>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// wpa_supplicant: since 2.11.
///
/// ```
/// use hostap_ctrl::command::{Command, DenyAclDelMac};
///
/// let command = DenyAclDelMac::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"DENY_ACL DEL_MAC 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DenyAclDelMac {
    address: MacAddress,
}

impl DenyAclDelMac {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    pub fn new(address: impl Into<MacAddress>) -> Self {
        Self { address: address.into() }
    }
}

impl Command for DenyAclDelMac {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DENY_ACL");
        request.literal(" DEL_MAC ");
        request.address(self.address);
        Ok(())
    }
}

/// Lists the stations that the access point denies.
///
/// ```text
/// DENY_ACL SHOW
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`AccessList`](reply::AccessList).
///
/// wpa_supplicant: since 2.11; lines of a MAC address and VLAN_ID=, none for an empty list.
///
/// ```
/// use hostap_ctrl::command::{Command, DenyAclShow};
///
/// let command = DenyAclShow;
/// assert_eq!(command.to_request()?.as_bytes(), b"DENY_ACL SHOW");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct DenyAclShow;

impl Command for DenyAclShow {
    type Reply<'r> = reply::AccessList<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DENY_ACL");
        request.literal(" SHOW");
        Ok(())
    }
}

/// Empties the list of stations that the access point denies.
///
/// ```text
/// DENY_ACL CLEAR
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// wpa_supplicant: since 2.11.
///
/// ```
/// use hostap_ctrl::command::{Command, DenyAclClear};
///
/// let command = DenyAclClear;
/// assert_eq!(command.to_request()?.as_bytes(), b"DENY_ACL CLEAR");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct DenyAclClear;

impl Command for DenyAclClear {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DENY_ACL");
        request.literal(" CLEAR");
        Ok(())
    }
}

/// Moves the access point to another channel.
///
/// ```text
/// CHAN_SWITCH <count:uint> <frequency:uint>[? sec_channel_offset=<secondary_channel_offset:int>][? center_freq1=<center_frequency:uint>][? center_freq2=<second_center_frequency:uint>][? bandwidth=<width:uint>][? <block_transmission:lit(blocktx)>][? <ht:lit(ht)>][? <vht:lit(vht)>][? <he:lit(he)>][? <eht:lit(eht)>]
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// eht: since 2.11.
///
/// ```
/// use hostap_ctrl::command::{ChanSwitch, Command};
///
/// let command = ChanSwitch::new(7, 7).secondary_channel_offset(-7);
/// assert_eq!(command.to_request()?.as_bytes(), b"CHAN_SWITCH 7 7 sec_channel_offset=-7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct ChanSwitch {
    count: Number,
    frequency: Number,
    secondary_channel_offset: Option<Number>,
    center_frequency: Option<Number>,
    second_center_frequency: Option<Number>,
    width: Option<Number>,
    block_transmission: bool,
    ht: bool,
    vht: bool,
    he: bool,
    eht: bool,
}

impl ChanSwitch {
    /// The command with what it needs.
    ///
    /// - `count`: The time until the switch, in beacon intervals.
    /// - `frequency`: The frequency, in MHz.
    pub fn new(count: impl Into<Number>, frequency: impl Into<Number>) -> Self {
        Self {
            count: count.into(),
            frequency: frequency.into(),
            secondary_channel_offset: None,
            center_frequency: None,
            second_center_frequency: None,
            width: None,
            block_transmission: false,
            ht: false,
            vht: false,
            he: false,
            eht: false,
        }
    }

    /// Where the second 20 MHz channel is: -1 below, 1 above, 0 nowhere.
    pub fn secondary_channel_offset(mut self, secondary_channel_offset: impl Into<Number>) -> Self {
        self.secondary_channel_offset = Some(secondary_channel_offset.into());
        self
    }

    /// The center of the channel or of its first segment, in MHz.
    pub fn center_frequency(mut self, center_frequency: impl Into<Number>) -> Self {
        self.center_frequency = Some(center_frequency.into());
        self
    }

    /// The center of the second segment of an 80+80 MHz channel, in MHz.
    pub fn second_center_frequency(mut self, second_center_frequency: impl Into<Number>) -> Self {
        self.second_center_frequency = Some(second_center_frequency.into());
        self
    }

    /// The channel width, in MHz.
    pub fn width(mut self, width: impl Into<Number>) -> Self {
        self.width = Some(width.into());
        self
    }

    /// Tells stations to send nothing until the switch.
    pub fn block_transmission(mut self) -> Self {
        self.block_transmission = true;
        self
    }

    /// Uses HT.
    pub fn ht(mut self) -> Self {
        self.ht = true;
        self
    }

    /// Uses VHT.
    pub fn vht(mut self) -> Self {
        self.vht = true;
        self
    }

    /// Uses HE.
    pub fn he(mut self) -> Self {
        self.he = true;
        self
    }

    /// Uses EHT.
    pub fn eht(mut self) -> Self {
        self.eht = true;
        self
    }
}

impl Command for ChanSwitch {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("CHAN_SWITCH ");
        request.unsigned("count", self.count)?;
        request.literal(" ");
        request.unsigned("frequency", self.frequency)?;
        if let Some(secondary_channel_offset) = self.secondary_channel_offset {
            request.literal(" sec_channel_offset=");
            request.number(secondary_channel_offset);
        }
        if let Some(center_frequency) = self.center_frequency {
            request.literal(" center_freq1=");
            request.unsigned("center_frequency", center_frequency)?;
        }
        if let Some(second_center_frequency) = self.second_center_frequency {
            request.literal(" center_freq2=");
            request.unsigned("second_center_frequency", second_center_frequency)?;
        }
        if let Some(width) = self.width {
            request.literal(" bandwidth=");
            request.unsigned("width", width)?;
        }
        if self.block_transmission {
            request.literal(" blocktx");
        }
        if self.ht {
            request.literal(" ht");
        }
        if self.vht {
            request.literal(" vht");
        }
        if self.he {
            request.literal(" he");
        }
        if self.eht {
            request.literal(" eht");
        }
        Ok(())
    }
}

/// Changes the BSS color.
///
/// ```text
/// COLOR_CHANGE <color:uint>
/// ```
///
/// For hostapd, since 2.11, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{ColorChange, Command};
///
/// let command = ColorChange::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"COLOR_CHANGE 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct ColorChange {
    color: Number,
}

impl ColorChange {
    /// The command with what it needs.
    ///
    /// - `color`: The new BSS color, 0 to 63.
    pub fn new(color: impl Into<Number>) -> Self {
        Self { color: color.into() }
    }
}

impl Command for ColorChange {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("COLOR_CHANGE ");
        request.unsigned("color", self.color)?;
        Ok(())
    }
}

/// Tells stations the channel width that they may use to send to us.
///
/// ```text
/// NOTIFY_CW_CHANGE <width:uint>
/// ```
///
/// For hostapd, since 2.11, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, NotifyCwChange};
///
/// let command = NotifyCwChange::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"NOTIFY_CW_CHANGE 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct NotifyCwChange {
    width: Number,
}

impl NotifyCwChange {
    /// The command with what it needs.
    ///
    /// - `width`: The channel width: 0 for 20 MHz, 1 for 40 MHz, 2 for 80 MHz, 3 for 160 MHz.
    pub fn new(width: impl Into<Number>) -> Self {
        Self { width: width.into() }
    }
}

impl Command for NotifyCwChange {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("NOTIFY_CW_CHANGE ");
        request.unsigned("width", self.width)?;
        Ok(())
    }
}

/// Asks for the beacon.
///
/// ```text
/// DUMP_BEACON
/// ```
///
/// For hostapd, since the main branch after 2.11, over an interface's socket. Reply:
/// [`Hex`](reply::Hex).
///
/// ```
/// use hostap_ctrl::command::{Command, DumpBeacon};
///
/// let command = DumpBeacon;
/// assert_eq!(command.to_request()?.as_bytes(), b"DUMP_BEACON");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct DumpBeacon;

impl Command for DumpBeacon {
    type Reply<'r> = reply::Hex<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DUMP_BEACON");
        Ok(())
    }
}

/// Sets the QoS Map of the access point.
///
/// ```text
/// SET_QOS_MAP_SET <map:word>
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, SetQosMapSet};
///
/// let command = SetQosMapSet::new("word");
/// assert_eq!(command.to_request()?.as_bytes(), b"SET_QOS_MAP_SET word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct SetQosMapSet<'a> {
    map: Argument<'a>,
}

impl<'a> SetQosMapSet<'a> {
    /// The command with what it needs.
    ///
    /// - `map`: The numbers of the QoS Map, separated by commas: exceptions, then eight ranges.
    pub fn new(map: impl Into<Argument<'a>>) -> Self {
        Self { map: map.into() }
    }
}

impl Command for SetQosMapSet<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("SET_QOS_MAP_SET ");
        request.word("map", self.map)?;
        Ok(())
    }
}

/// Sends the QoS Map to a station.
///
/// ```text
/// SEND_QOS_MAP_CONF <address:mac>
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, SendQosMapConf};
///
/// let command = SendQosMapConf::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"SEND_QOS_MAP_CONF 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct SendQosMapConf {
    address: MacAddress,
}

impl SendQosMapConf {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    pub fn new(address: impl Into<MacAddress>) -> Self {
        Self { address: address.into() }
    }
}

impl Command for SendQosMapConf {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("SEND_QOS_MAP_CONF ");
        request.address(self.address);
        Ok(())
    }
}

/// Lets the built-in RADIUS server send a dynamic authorization request.
///
/// ```text
/// DAC_REQUEST <kind:enum(disconnect|coa)> <address:mac>[? <t_c_clear:lit(t_c_clear)>]
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, DacRequest, DacRequestKind};
///
/// let command = DacRequest::new(DacRequestKind::Disconnect, [2, 0, 0, 0, 1, 0]).t_c_clear();
/// assert_eq!(command.to_request()?.as_bytes(), b"DAC_REQUEST disconnect 02:00:00:00:01:00 t_c_clear");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DacRequest {
    kind: DacRequestKind,
    address: MacAddress,
    t_c_clear: bool,
}

impl DacRequest {
    /// The command with what it needs.
    ///
    /// - `kind`: The kind of request.
    /// - `address`: The MAC address of the station.
    pub fn new(kind: DacRequestKind, address: impl Into<MacAddress>) -> Self {
        Self { kind, address: address.into(), t_c_clear: false }
    }

    /// Takes the duty to accept terms and conditions away.
    pub fn t_c_clear(mut self) -> Self {
        self.t_c_clear = true;
        self
    }
}

impl Command for DacRequest {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DAC_REQUEST ");
        request.literal(self.kind.as_str());
        request.literal(" ");
        request.address(self.address);
        if self.t_c_clear {
            request.literal(" t_c_clear");
        }
        Ok(())
    }
}

/// The kind of request.
///
/// For [`DacRequest`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DacRequestKind {
    /// `disconnect`
    Disconnect,
    /// `coa`
    Coa,
}

impl DacRequestKind {
    /// The word as the daemon reads it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Disconnect => "disconnect",
            Self::Coa => "coa",
        }
    }
}

/// Starts all links of a multi-link AP.
///
/// ```text
/// ENABLE_MLD
/// ```
///
/// For hostapd, since 2.11, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, EnableMld};
///
/// let command = EnableMld;
/// assert_eq!(command.to_request()?.as_bytes(), b"ENABLE_MLD");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct EnableMld;

impl Command for EnableMld {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("ENABLE_MLD");
        Ok(())
    }
}

/// Stops all links of a multi-link AP.
///
/// ```text
/// DISABLE_MLD
/// ```
///
/// For hostapd, since 2.11, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, DisableMld};
///
/// let command = DisableMld;
/// assert_eq!(command.to_request()?.as_bytes(), b"DISABLE_MLD");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct DisableMld;

impl Command for DisableMld {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DISABLE_MLD");
        Ok(())
    }
}

/// Ties an SAE password to a station.
///
/// ```text
/// SAE_PASSWORD_BIND <address:mac> <password:secret text>
/// ```
///
/// For hostapd, since the main branch after 2.11, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, SaePasswordBind};
///
/// let command = SaePasswordBind::new([2, 0, 0, 0, 1, 0], "hush");
/// assert_eq!(command.to_request()?.as_bytes(), b"SAE_PASSWORD_BIND 02:00:00:00:01:00 hush");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct SaePasswordBind<'a> {
    address: MacAddress,
    password: Secret<Argument<'a>>,
}

impl<'a> SaePasswordBind<'a> {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    /// - `password`: The password.
    pub fn new(address: impl Into<MacAddress>, password: impl Into<Argument<'a>>) -> Self {
        Self { address: address.into(), password: Secret(password.into()) }
    }
}

impl Command for SaePasswordBind<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("SAE_PASSWORD_BIND ");
        request.address(self.address);
        request.literal(" ");
        request.secret(|request| request.text("password", self.password.0))?;
        Ok(())
    }
}
