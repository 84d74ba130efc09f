//! Stations of an access point.
//!
//! Generated from `protocol/commands.tsv` and `protocol/arguments.tsv` by
//! `cargo run -p protocol-gen`.

use crate::command::{Argument, Command, InvalidArgument, Number, Request};
use crate::reply;
use crate::value::{MacAddress, Text};

/// Asks for all that is known of a station.
///
/// ```text
/// STA <address:mac>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global socket.
/// Reply: [`StationReply`](reply::StationReply).
///
/// Global socket: wpa_supplicant only.
///
/// ```
/// use hostap_ctrl::command::{Command, Sta};
///
/// let command = Sta::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"STA 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct Sta {
    address: MacAddress,
}

impl Sta {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    pub fn new(address: impl Into<MacAddress>) -> Self {
        Self { address: address.into() }
    }
}

impl Command for Sta {
    type Reply<'r> = reply::StationReply<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("STA ");
        request.address(self.address);
        Ok(())
    }
}

/// Asks for the state of the authenticator of a station.
///
/// ```text
/// STA <address:mac> eapol
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global socket.
/// Reply: [`Pairs`](reply::Pairs).
///
/// Global socket: wpa_supplicant only; in builds that can dump states.
///
/// ```
/// use hostap_ctrl::command::{Command, StaEapol};
///
/// let command = StaEapol::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"STA 02:00:00:00:01:00 eapol");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct StaEapol {
    address: MacAddress,
}

impl StaEapol {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    pub fn new(address: impl Into<MacAddress>) -> Self {
        Self { address: address.into() }
    }
}

impl Command for StaEapol {
    type Reply<'r> = reply::Pairs<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("STA ");
        request.address(self.address);
        request.literal(" eapol");
        Ok(())
    }
}

/// Asks for the first station of the list.
///
/// ```text
/// STA-FIRST
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global socket.
/// Reply: [`StationReply`](reply::StationReply).
///
/// An empty reply: there is none; global socket: wpa_supplicant only.
///
/// ```
/// use hostap_ctrl::command::{Command, StaFirst};
///
/// let command = StaFirst;
/// assert_eq!(command.to_request()?.as_bytes(), b"STA-FIRST");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct StaFirst;

impl Command for StaFirst {
    type Reply<'r> = reply::StationReply<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("STA-FIRST");
        Ok(())
    }
}

/// Asks for the station that follows another one in the list.
///
/// ```text
/// STA-NEXT <address:mac>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's or the global socket.
/// Reply: [`StationReply`](reply::StationReply).
///
/// An empty reply: that was the last one; global socket: wpa_supplicant only.
///
/// ```
/// use hostap_ctrl::command::{Command, StaNext};
///
/// let command = StaNext::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"STA-NEXT 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct StaNext {
    address: MacAddress,
}

impl StaNext {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    pub fn new(address: impl Into<MacAddress>) -> Self {
        Self { address: address.into() }
    }
}

impl Command for StaNext {
    type Reply<'r> = reply::StationReply<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("STA-NEXT ");
        request.address(self.address);
        Ok(())
    }
}

/// Adds a station that associated elsewhere.
///
/// ```text
/// NEW_STA <address:mac>
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, NewSta};
///
/// let command = NewSta::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"NEW_STA 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct NewSta {
    address: MacAddress,
}

impl NewSta {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    pub fn new(address: impl Into<MacAddress>) -> Self {
        Self { address: address.into() }
    }
}

impl Command for NewSta {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("NEW_STA ");
        request.address(self.address);
        Ok(())
    }
}

/// Deauthenticates a station; ff:ff:ff:ff:ff:ff is all of them.
///
/// ```text
/// DEAUTHENTICATE <address:mac>[? reason=<reason:uint>][? test=<encrypted:enum(0|1)>][? p2p=<p2p_reason:uint>][? <silent:lit(tx=0)>]
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, Deauthenticate};
///
/// let command = Deauthenticate::new([2, 0, 0, 0, 1, 0]).reason(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"DEAUTHENTICATE 02:00:00:00:01:00 reason=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct Deauthenticate {
    address: MacAddress,
    reason: Option<Number>,
    encrypted: Option<bool>,
    p2p_reason: Option<Number>,
    silent: bool,
}

impl Deauthenticate {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    pub fn new(address: impl Into<MacAddress>) -> Self {
        Self {
            address: address.into(),
            reason: None,
            encrypted: None,
            p2p_reason: None,
            silent: false,
        }
    }

    /// The reason code.
    pub fn reason(mut self, reason: impl Into<Number>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// Sends only the frame, encrypted or not, and keeps the station.
    pub fn encrypted(mut self, encrypted: bool) -> Self {
        self.encrypted = Some(encrypted);
        self
    }

    /// The reason code of the P2P specification; it is sent alone, and the station stays.
    pub fn p2p_reason(mut self, p2p_reason: impl Into<Number>) -> Self {
        self.p2p_reason = Some(p2p_reason.into());
        self
    }

    /// Sends no frame to the station.
    pub fn silent(mut self) -> Self {
        self.silent = true;
        self
    }
}

impl Command for Deauthenticate {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DEAUTHENTICATE ");
        request.address(self.address);
        if let Some(reason) = self.reason {
            request.literal(" reason=");
            request.unsigned("reason", reason)?;
        }
        if let Some(encrypted) = self.encrypted {
            request.literal(" test=");
            request.boolean(encrypted);
        }
        if let Some(p2p_reason) = self.p2p_reason {
            request.literal(" p2p=");
            request.unsigned("p2p_reason", p2p_reason)?;
        }
        if self.silent {
            request.literal(" tx=0");
        }
        Ok(())
    }
}

/// Disassociates a station; ff:ff:ff:ff:ff:ff is all of them.
///
/// ```text
/// DISASSOCIATE <address:mac>[? reason=<reason:uint>][? test=<encrypted:enum(0|1)>][? p2p=<p2p_reason:uint>][? <silent:lit(tx=0)>]
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, Disassociate};
///
/// let command = Disassociate::new([2, 0, 0, 0, 1, 0]).reason(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"DISASSOCIATE 02:00:00:00:01:00 reason=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct Disassociate {
    address: MacAddress,
    reason: Option<Number>,
    encrypted: Option<bool>,
    p2p_reason: Option<Number>,
    silent: bool,
}

impl Disassociate {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    pub fn new(address: impl Into<MacAddress>) -> Self {
        Self {
            address: address.into(),
            reason: None,
            encrypted: None,
            p2p_reason: None,
            silent: false,
        }
    }

    /// The reason code.
    pub fn reason(mut self, reason: impl Into<Number>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// Sends only the frame, encrypted or not, and keeps the station.
    pub fn encrypted(mut self, encrypted: bool) -> Self {
        self.encrypted = Some(encrypted);
        self
    }

    /// The reason code of the P2P specification; it is sent alone, and the station stays.
    pub fn p2p_reason(mut self, p2p_reason: impl Into<Number>) -> Self {
        self.p2p_reason = Some(p2p_reason.into());
        self
    }

    /// Sends no frame to the station.
    pub fn silent(mut self) -> Self {
        self.silent = true;
        self
    }
}

impl Command for Disassociate {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DISASSOCIATE ");
        request.address(self.address);
        if let Some(reason) = self.reason {
            request.literal(" reason=");
            request.unsigned("reason", reason)?;
        }
        if let Some(encrypted) = self.encrypted {
            request.literal(" test=");
            request.boolean(encrypted);
        }
        if let Some(p2p_reason) = self.p2p_reason {
            request.literal(" p2p=");
            request.unsigned("p2p_reason", p2p_reason)?;
        }
        if self.silent {
            request.literal(" tx=0");
        }
        Ok(())
    }
}

/// Asks a station whether it is still there; the answer is an event.
///
/// ```text
/// POLL_STA <address:mac>
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, PollSta};
///
/// let command = PollSta::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"POLL_STA 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct PollSta {
    address: MacAddress,
}

impl PollSta {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    pub fn new(address: impl Into<MacAddress>) -> Self {
        Self { address: address.into() }
    }
}

impl Command for PollSta {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("POLL_STA ");
        request.address(self.address);
        Ok(())
    }
}

/// Sends an SA Query to a station.
///
/// ```text
/// SA_QUERY <address:mac>
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, SaQuery};
///
/// let command = SaQuery::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"SA_QUERY 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct SaQuery {
    address: MacAddress,
}

impl SaQuery {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    pub fn new(address: impl Into<MacAddress>) -> Self {
        Self { address: address.into() }
    }
}

impl Command for SaQuery {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("SA_QUERY ");
        request.address(self.address);
        Ok(())
    }
}

/// Asks what kind of device a station looks like.
///
/// ```text
/// SIGNATURE <address:mac>
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Value`](reply::Value).
///
/// Only in builds with taxonomy.
///
/// ```
/// use hostap_ctrl::command::{Command, Signature};
///
/// let command = Signature::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"SIGNATURE 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct Signature {
    address: MacAddress,
}

impl Signature {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    pub fn new(address: impl Into<MacAddress>) -> Self {
        Self { address: address.into() }
    }
}

impl Command for Signature {
    type Reply<'r> = reply::Value<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("SIGNATURE ");
        request.address(self.address);
        Ok(())
    }
}

/// Lists the stations that were heard lately.
///
/// ```text
/// TRACK_STA_LIST
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`TrackedStations`](reply::TrackedStations).
///
/// ```
/// use hostap_ctrl::command::{Command, TrackStaList};
///
/// let command = TrackStaList;
/// assert_eq!(command.to_request()?.as_bytes(), b"TRACK_STA_LIST");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct TrackStaList;

impl Command for TrackStaList {
    type Reply<'r> = reply::TrackedStations<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("TRACK_STA_LIST");
        Ok(())
    }
}

/// Lets a station authenticate with EAP again.
///
/// ```text
/// EAPOL_REAUTH <address:mac>
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, EapolReauth};
///
/// let command = EapolReauth::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"EAPOL_REAUTH 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct EapolReauth {
    address: MacAddress,
}

impl EapolReauth {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    pub fn new(address: impl Into<MacAddress>) -> Self {
        Self { address: address.into() }
    }
}

impl Command for EapolReauth {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("EAPOL_REAUTH ");
        request.address(self.address);
        Ok(())
    }
}

/// Sets a parameter of the authenticator of a station.
///
/// ```text
/// EAPOL_SET <address:mac> <parameter:enum+(AdminControlledDirections|AdminControlledPortControl|quietPeriod|serverTimeout|reAuthPeriod|reAuthEnabled|KeyTransmissionEnabled)> <value:word>
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, EapolSet, EapolSetParameter};
///
/// let command = EapolSet::new([2, 0, 0, 0, 1, 0], EapolSetParameter::AdminControlledDirections, "word");
/// assert_eq!(command.to_request()?.as_bytes(), b"EAPOL_SET 02:00:00:00:01:00 AdminControlledDirections word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct EapolSet<'a> {
    address: MacAddress,
    parameter: EapolSetParameter<'a>,
    value: Argument<'a>,
}

impl<'a> EapolSet<'a> {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    /// - `parameter`: The parameter.
    /// - `value`: The value.
    pub fn new(
        address: impl Into<MacAddress>,
        parameter: impl Into<EapolSetParameter<'a>>,
        value: impl Into<Argument<'a>>,
    ) -> Self {
        Self { address: address.into(), parameter: parameter.into(), value: value.into() }
    }
}

impl Command for EapolSet<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("EAPOL_SET ");
        request.address(self.address);
        request.literal(" ");
        request.word("parameter", self.parameter.as_text())?;
        request.literal(" ");
        request.word("value", self.value)?;
        Ok(())
    }
}

/// The parameter.
///
/// For [`EapolSet`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EapolSetParameter<'a> {
    /// `AdminControlledDirections`
    AdminControlledDirections,
    /// `AdminControlledPortControl`
    AdminControlledPortControl,
    /// `quietPeriod`
    QuietPeriod,
    /// `serverTimeout`
    ServerTimeout,
    /// `reAuthPeriod`
    ReAuthPeriod,
    /// `reAuthEnabled`
    ReAuthEnabled,
    /// `KeyTransmissionEnabled`
    KeyTransmissionEnabled,
    /// Another word.
    Other(Text<'a>),
}

impl<'a> EapolSetParameter<'a> {
    /// The word as the daemon reads it.
    pub const fn as_text(self) -> Text<'a> {
        Text::new(match self {
            Self::AdminControlledDirections => b"AdminControlledDirections",
            Self::AdminControlledPortControl => b"AdminControlledPortControl",
            Self::QuietPeriod => b"quietPeriod",
            Self::ServerTimeout => b"serverTimeout",
            Self::ReAuthPeriod => b"reAuthPeriod",
            Self::ReAuthEnabled => b"reAuthEnabled",
            Self::KeyTransmissionEnabled => b"KeyTransmissionEnabled",
            Self::Other(word) => return word,
        })
    }
}

impl<'a> From<Text<'a>> for EapolSetParameter<'a> {
    fn from(word: Text<'a>) -> Self {
        match word.as_bytes() {
            b"AdminControlledDirections" => Self::AdminControlledDirections,
            b"AdminControlledPortControl" => Self::AdminControlledPortControl,
            b"quietPeriod" => Self::QuietPeriod,
            b"serverTimeout" => Self::ServerTimeout,
            b"reAuthPeriod" => Self::ReAuthPeriod,
            b"reAuthEnabled" => Self::ReAuthEnabled,
            b"KeyTransmissionEnabled" => Self::KeyTransmissionEnabled,
            _ => Self::Other(word),
        }
    }
}

impl<'a> From<&'a str> for EapolSetParameter<'a> {
    fn from(word: &'a str) -> Self {
        Text::from(word).into()
    }
}
