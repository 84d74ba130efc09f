//! Quality of service.
//!
//! Generated from `protocol/commands.tsv` and `protocol/arguments.tsv` by
//! `cargo run -p protocol-gen`.

use std::vec::Vec;

use crate::command::{Argument, Command, InvalidArgument, Number, Request};
use crate::reply;
use crate::value::{MacAddress, Text};

/// Asks for the state of WMM admission control.
///
/// ```text
/// WMM_AC_STATUS
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply: [`Raw`](reply::Raw).
///
/// Text for people.
///
/// ```
/// use hostap_ctrl::command::{Command, WmmAcStatus};
///
/// let command = WmmAcStatus;
/// assert_eq!(command.to_request()?.as_bytes(), b"WMM_AC_STATUS");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct WmmAcStatus;

impl Command for WmmAcStatus {
    type Reply<'r> = reply::Raw<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WMM_AC_STATUS");
        Ok(())
    }
}

/// Asks the access point to admit a traffic stream.
///
/// ```text
/// WMM_AC_ADDTS <direction:enum(downlink|uplink|bidi)> tsid=<tsid:uint> up=<user_priority:uint>[? nominal_msdu_size=<nominal_msdu_size:uint>][? mean_data_rate=<mean_data_rate:uint>][? min_phy_rate=<minimum_phy_rate:uint>][? sba=<surplus_bandwidth:uint>][? <fixed_nominal_msdu:lit(fixed_nominal_msdu)>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, WmmAcAddts, WmmAcAddtsDirection};
///
/// let command = WmmAcAddts::new(WmmAcAddtsDirection::Downlink, 7, 7).nominal_msdu_size(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"WMM_AC_ADDTS downlink tsid=7 up=7 nominal_msdu_size=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct WmmAcAddts {
    direction: WmmAcAddtsDirection,
    tsid: Number,
    user_priority: Number,
    nominal_msdu_size: Option<Number>,
    mean_data_rate: Option<Number>,
    minimum_phy_rate: Option<Number>,
    surplus_bandwidth: Option<Number>,
    fixed_nominal_msdu: bool,
}

impl WmmAcAddts {
    /// The command with what it needs.
    ///
    /// - `direction`: The direction of the stream.
    /// - `tsid`: The number of the stream, 0 to 7.
    /// - `user_priority`: The user priority, 0 to 7.
    pub fn new(
        direction: WmmAcAddtsDirection,
        tsid: impl Into<Number>,
        user_priority: impl Into<Number>,
    ) -> Self {
        Self {
            direction,
            tsid: tsid.into(),
            user_priority: user_priority.into(),
            nominal_msdu_size: None,
            mean_data_rate: None,
            minimum_phy_rate: None,
            surplus_bandwidth: None,
            fixed_nominal_msdu: false,
        }
    }

    /// The usual size of a packet, in bytes.
    pub fn nominal_msdu_size(mut self, nominal_msdu_size: impl Into<Number>) -> Self {
        self.nominal_msdu_size = Some(nominal_msdu_size.into());
        self
    }

    /// The average data rate, in bit/s.
    pub fn mean_data_rate(mut self, mean_data_rate: impl Into<Number>) -> Self {
        self.mean_data_rate = Some(mean_data_rate.into());
        self
    }

    /// The lowest physical rate, in bit/s.
    pub fn minimum_phy_rate(mut self, minimum_phy_rate: impl Into<Number>) -> Self {
        self.minimum_phy_rate = Some(minimum_phy_rate.into());
        self
    }

    /// The surplus bandwidth allowance, in units of 1/8192.
    pub fn surplus_bandwidth(mut self, surplus_bandwidth: impl Into<Number>) -> Self {
        self.surplus_bandwidth = Some(surplus_bandwidth.into());
        self
    }

    /// Says that all packets have the nominal size.
    pub fn fixed_nominal_msdu(mut self) -> Self {
        self.fixed_nominal_msdu = true;
        self
    }
}

impl Command for WmmAcAddts {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WMM_AC_ADDTS ");
        request.literal(self.direction.as_str());
        request.literal(" tsid=");
        request.unsigned("tsid", self.tsid)?;
        request.literal(" up=");
        request.unsigned("user_priority", self.user_priority)?;
        if let Some(nominal_msdu_size) = self.nominal_msdu_size {
            request.literal(" nominal_msdu_size=");
            request.unsigned("nominal_msdu_size", nominal_msdu_size)?;
        }
        if let Some(mean_data_rate) = self.mean_data_rate {
            request.literal(" mean_data_rate=");
            request.unsigned("mean_data_rate", mean_data_rate)?;
        }
        if let Some(minimum_phy_rate) = self.minimum_phy_rate {
            request.literal(" min_phy_rate=");
            request.unsigned("minimum_phy_rate", minimum_phy_rate)?;
        }
        if let Some(surplus_bandwidth) = self.surplus_bandwidth {
            request.literal(" sba=");
            request.unsigned("surplus_bandwidth", surplus_bandwidth)?;
        }
        if self.fixed_nominal_msdu {
            request.literal(" fixed_nominal_msdu");
        }
        Ok(())
    }
}

/// The direction of the stream.
///
/// For [`WmmAcAddts`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum WmmAcAddtsDirection {
    /// `downlink`
    Downlink,
    /// `uplink`
    Uplink,
    /// `bidi`
    Bidi,
}

impl WmmAcAddtsDirection {
    /// The word as the daemon reads it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Downlink => "downlink",
            Self::Uplink => "uplink",
            Self::Bidi => "bidi",
        }
    }
}

/// Ends a traffic stream.
///
/// ```text
/// WMM_AC_DELTS <tsid:uint>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, WmmAcDelts};
///
/// let command = WmmAcDelts::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"WMM_AC_DELTS 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct WmmAcDelts {
    tsid: Number,
}

impl WmmAcDelts {
    /// The command with what it needs.
    ///
    /// - `tsid`: The number of the stream, 0 to 7.
    pub fn new(tsid: impl Into<Number>) -> Self {
        Self { tsid: tsid.into() }
    }
}

impl Command for WmmAcDelts {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WMM_AC_DELTS ");
        request.unsigned("tsid", self.tsid)?;
        Ok(())
    }
}

/// Asks the access point to mirror the priorities of our streams.
///
/// ```text
/// MSCS <action:enum(add|change)> up_bitmap=<priorities:hex> up_limit=<priority_limit:uint> stream_timeout=<timeout:uint> frame_classifier=<classifier:hex>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, Mscs, MscsAction};
///
/// let command = Mscs::new(MscsAction::Add, b"\x01\xff", 7, 7, b"\x01\xff");
/// assert_eq!(command.to_request()?.as_bytes(), b"MSCS add up_bitmap=01ff up_limit=7 stream_timeout=7 frame_classifier=01ff");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct Mscs<'a> {
    action: MscsAction,
    priorities: Text<'a>,
    priority_limit: Number,
    timeout: Number,
    classifier: Text<'a>,
}

impl<'a> Mscs<'a> {
    /// The command with what it needs.
    ///
    /// - `action`: Whether the mirroring is new or a change.
    /// - `priorities`: The user priorities that are mirrored, one byte with a bit for each.
    /// - `priority_limit`: The highest user priority that is mirrored.
    /// - `timeout`: How long a stream is remembered, in time units of 1024 microseconds.
    /// - `classifier`: The frame classifier: which streams are mirrored.
    pub fn new(
        action: MscsAction,
        priorities: impl Into<Text<'a>>,
        priority_limit: impl Into<Number>,
        timeout: impl Into<Number>,
        classifier: impl Into<Text<'a>>,
    ) -> Self {
        Self {
            action,
            priorities: priorities.into(),
            priority_limit: priority_limit.into(),
            timeout: timeout.into(),
            classifier: classifier.into(),
        }
    }
}

impl Command for Mscs<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("MSCS ");
        request.literal(self.action.as_str());
        request.literal(" up_bitmap=");
        request.hex(self.priorities);
        request.literal(" up_limit=");
        request.unsigned("priority_limit", self.priority_limit)?;
        request.literal(" stream_timeout=");
        request.unsigned("timeout", self.timeout)?;
        request.literal(" frame_classifier=");
        request.hex(self.classifier);
        Ok(())
    }
}

/// Whether the mirroring is new or a change.
///
/// For [`Mscs`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MscsAction {
    /// `add`
    Add,
    /// `change`
    Change,
}

impl MscsAction {
    /// The word as the daemon reads it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Add => "add",
            Self::Change => "change",
        }
    }
}

/// Stops the mirroring of priorities.
///
/// ```text
/// MSCS remove
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, MscsRemove};
///
/// let command = MscsRemove;
/// assert_eq!(command.to_request()?.as_bytes(), b"MSCS remove");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct MscsRemove;

impl Command for MscsRemove {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("MSCS");
        request.literal(" remove");
        Ok(())
    }
}

/// Asks the access point to classify streams.
///
/// ```text
/// SCS <descriptors:text>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// The parts of each descriptor in this order: scs_id, add or change or remove, scs_up,
/// classifier_type with its parameters, tclas_processing and, after 2.10, qos_characteristics.
///
/// ```
/// use hostap_ctrl::command::{Command, Scs};
///
/// let command = Scs::new("some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"SCS some text");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct Scs<'a> {
    descriptors: Argument<'a>,
}

impl<'a> Scs<'a> {
    /// The command with what it needs.
    ///
    /// - `descriptors`: The descriptors of the streams, one behind the other.
    pub fn new(descriptors: impl Into<Argument<'a>>) -> Self {
        Self { descriptors: descriptors.into() }
    }
}

impl Command for Scs<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("SCS ");
        request.text("descriptors", self.descriptors)?;
        Ok(())
    }
}

/// Ends the classification of a stream.
///
/// ```text
/// SCS scs_id=<scs_id:uint> remove
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, ScsRemove};
///
/// let command = ScsRemove::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"SCS scs_id=7 remove");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct ScsRemove {
    scs_id: Number,
}

impl ScsRemove {
    /// The command with what it needs.
    ///
    /// - `scs_id`: The number of the stream.
    pub fn new(scs_id: impl Into<Number>) -> Self {
        Self { scs_id: scs_id.into() }
    }
}

impl Command for ScsRemove {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("SCS");
        request.literal(" scs_id=");
        request.unsigned("scs_id", self.scs_id)?;
        request.literal(" remove");
        Ok(())
    }
}

/// Tells the access point which of its DSCP policies we use.
///
/// ```text
/// DSCP_RESP[? <solicited:lit(solicited)>]{*policies  policy_id=<policy_id:uint> status=<status:uint>}[? <more:lit(more)>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// At least one policy is needed.
///
/// ```
/// use hostap_ctrl::command::{Command, DscpResp};
///
/// let command = DscpResp::new().solicited();
/// assert_eq!(command.to_request()?.as_bytes(), b"DSCP_RESP solicited");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct DscpResp {
    solicited: bool,
    policies: Vec<(Number, Number)>,
    more: bool,
}

impl DscpResp {
    /// The command without any of its options.
    pub fn new() -> Self {
        Self::default()
    }

    /// Says that we had asked the access point before.
    pub fn solicited(mut self) -> Self {
        self.solicited = true;
        self
    }

    /// Options that go together.
    ///
    /// - `policy_id`: The number of the policy, 1 or more.
    /// - `status`: The status code.
    ///
    /// Each call adds one more.
    pub fn policy_id(mut self, policy_id: impl Into<Number>, status: impl Into<Number>) -> Self {
        self.policies.push((policy_id.into(), status.into()));
        self
    }

    /// Says that more messages follow.
    pub fn more(mut self) -> Self {
        self.more = true;
        self
    }
}

impl Command for DscpResp {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DSCP_RESP");
        if self.solicited {
            request.literal(" solicited");
        }
        for element in &self.policies {
            let (policy_id, status) = *element;
            request.literal(" policy_id=");
            request.unsigned("policy_id", policy_id)?;
            request.literal(" status=");
            request.unsigned("status", status)?;
        }
        if self.more {
            request.literal(" more");
        }
        Ok(())
    }
}

/// Tells the access point that we use none of its DSCP policies any more.
///
/// ```text
/// DSCP_RESP reset[? <more:lit(more)>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, DscpRespReset};
///
/// let command = DscpRespReset::new().more();
/// assert_eq!(command.to_request()?.as_bytes(), b"DSCP_RESP reset more");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct DscpRespReset {
    more: bool,
}

impl DscpRespReset {
    /// The command without any of its options.
    pub fn new() -> Self {
        Self::default()
    }

    /// Says that more messages follow.
    pub fn more(mut self) -> Self {
        self.more = true;
        self
    }
}

impl Command for DscpRespReset {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DSCP_RESP");
        request.literal(" reset");
        if self.more {
            request.literal(" more");
        }
        Ok(())
    }
}

/// Asks the access point for its DSCP policies for a domain.
///
/// ```text
/// DSCP_QUERY domain_name=<domain:text>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, DscpQuery};
///
/// let command = DscpQuery::new("some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"DSCP_QUERY domain_name=some text");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DscpQuery<'a> {
    domain: Argument<'a>,
}

impl<'a> DscpQuery<'a> {
    /// The command with what it needs.
    ///
    /// - `domain`: The domain name.
    pub fn new(domain: impl Into<Argument<'a>>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Command for DscpQuery<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DSCP_QUERY");
        request.literal(" domain_name=");
        let stops = [" domain_name="];
        request.text_until("domain", self.domain, &stops)?;
        Ok(())
    }
}

/// Asks the access point for all its DSCP policies.
///
/// ```text
/// DSCP_QUERY wildcard
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, DscpQueryWildcard};
///
/// let command = DscpQueryWildcard;
/// assert_eq!(command.to_request()?.as_bytes(), b"DSCP_QUERY wildcard");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct DscpQueryWildcard;

impl Command for DscpQueryWildcard {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DSCP_QUERY");
        request.literal(" wildcard");
        Ok(())
    }
}

/// Sets a DSCP policy for a station.
///
/// ```text
/// DSCP_POLICY <address:mac> <policy:text>
/// ```
///
/// For hostapd, since the main branch after 2.11, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, DscpPolicy};
///
/// let command = DscpPolicy::new([2, 0, 0, 0, 1, 0], "some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"DSCP_POLICY 02:00:00:00:01:00 some text");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DscpPolicy<'a> {
    address: MacAddress,
    policy: Argument<'a>,
}

impl<'a> DscpPolicy<'a> {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    /// - `policy`: The policy, in the form that hostapd reads.
    pub fn new(address: impl Into<MacAddress>, policy: impl Into<Argument<'a>>) -> Self {
        Self { address: address.into(), policy: policy.into() }
    }
}

impl Command for DscpPolicy<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DSCP_POLICY ");
        request.address(self.address);
        request.literal(" ");
        request.text("policy", self.policy)?;
        Ok(())
    }
}

/// Removes the DSCP policies of a station.
///
/// ```text
/// DSCP_POLICY <address:mac> reset=<reset:enum(0|1)>
/// ```
///
/// For hostapd, since the main branch after 2.11, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, DscpPolicyReset};
///
/// let command = DscpPolicyReset::new([2, 0, 0, 0, 1, 0], true);
/// assert_eq!(command.to_request()?.as_bytes(), b"DSCP_POLICY 02:00:00:00:01:00 reset=1");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DscpPolicyReset {
    address: MacAddress,
    reset: bool,
}

impl DscpPolicyReset {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    /// - `reset`: Whether the policies are removed.
    pub fn new(address: impl Into<MacAddress>, reset: bool) -> Self {
        Self { address: address.into(), reset }
    }
}

impl Command for DscpPolicyReset {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DSCP_POLICY ");
        request.address(self.address);
        request.literal(" reset=");
        request.boolean(self.reset);
        Ok(())
    }
}

/// Sends DSCP policies to a station that did not ask.
///
/// ```text
/// SEND_UNSOLICITED_DSCP_REQ <address:mac>[? reset=<reset:enum(0|1)>][? policy_id_list=<policy_ids:word>]
/// ```
///
/// For hostapd, since the main branch after 2.11, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, SendUnsolicitedDscpReq};
///
/// let command = SendUnsolicitedDscpReq::new([2, 0, 0, 0, 1, 0]).reset(true);
/// assert_eq!(command.to_request()?.as_bytes(), b"SEND_UNSOLICITED_DSCP_REQ 02:00:00:00:01:00 reset=1");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct SendUnsolicitedDscpReq<'a> {
    address: MacAddress,
    reset: Option<bool>,
    policy_ids: Option<Argument<'a>>,
}

impl<'a> SendUnsolicitedDscpReq<'a> {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    pub fn new(address: impl Into<MacAddress>) -> Self {
        Self { address: address.into(), reset: None, policy_ids: None }
    }

    /// Whether all earlier policies are removed.
    pub fn reset(mut self, reset: bool) -> Self {
        self.reset = Some(reset);
        self
    }

    /// The numbers of the policies, with underscores between them.
    pub fn policy_ids(mut self, policy_ids: impl Into<Argument<'a>>) -> Self {
        self.policy_ids = Some(policy_ids.into());
        self
    }
}

impl Command for SendUnsolicitedDscpReq<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("SEND_UNSOLICITED_DSCP_REQ ");
        request.address(self.address);
        if let Some(reset) = self.reset {
            request.literal(" reset=");
            request.boolean(reset);
        }
        if let Some(policy_ids) = self.policy_ids {
            request.literal(" policy_id_list=");
            request.word("policy_ids", policy_ids)?;
        }
        Ok(())
    }
}
