//! Wireless network management (WNM).
//!
//! Generated from `protocol/commands.tsv` and `protocol/arguments.tsv` by
//! `cargo run -p protocol-gen`.

use std::vec::Vec;

use crate::command::{Argument, Command, InvalidArgument, Number, Request};
use crate::reply;
use crate::value::{MacAddress, Text};

/// Enters or leaves WNM sleep mode.
///
/// ```text
/// WNM_SLEEP <action:enum(enter|exit)>[? interval=<interval:uint>][? tfs_req=<tfs_request:hex>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, WnmSleep, WnmSleepAction};
///
/// let command = WnmSleep::new(WnmSleepAction::Enter).interval(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"WNM_SLEEP enter interval=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct WnmSleep<'a> {
    action: WnmSleepAction,
    interval: Option<Number>,
    tfs_request: Option<Text<'a>>,
}

impl<'a> WnmSleep<'a> {
    /// The command with what it needs.
    ///
    /// - `action`: Whether the sleep begins or ends.
    pub fn new(action: WnmSleepAction) -> Self {
        Self { action, interval: None, tfs_request: None }
    }

    /// How long the sleep may last, in DTIM intervals.
    pub fn interval(mut self, interval: impl Into<Number>) -> Self {
        self.interval = Some(interval.into());
        self
    }

    /// The TFS Request elements.
    pub fn tfs_request(mut self, tfs_request: impl Into<Text<'a>>) -> Self {
        self.tfs_request = Some(tfs_request.into());
        self
    }
}

impl Command for WnmSleep<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WNM_SLEEP ");
        request.literal(self.action.as_str());
        if let Some(interval) = self.interval {
            request.literal(" interval=");
            request.unsigned("interval", interval)?;
        }
        if let Some(tfs_request) = self.tfs_request {
            request.literal(" tfs_req=");
            request.hex(tfs_request);
        }
        Ok(())
    }
}

/// Whether the sleep begins or ends.
///
/// For [`WnmSleep`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum WnmSleepAction {
    /// `enter`
    Enter,
    /// `exit`
    Exit,
}

impl WnmSleepAction {
    /// The word as the daemon reads it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enter => "enter",
            Self::Exit => "exit",
        }
    }
}

/// Asks the access point where to move.
///
/// ```text
/// WNM_BSS_QUERY <reason:uint>[? <list:lit(list)>]{*neighbors  neighbor=<neighbor:mac>,<bssid_information:0xhex>,<operating_class:uint>,<channel:uint>,<phy_type:uint>[?,<subelements:hex>]}
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// list: our scan results are the candidates, and neighbor does not count.
///
/// ```
/// use hostap_ctrl::command::{Command, WnmBssQuery};
///
/// let command = WnmBssQuery::new(7).list();
/// assert_eq!(command.to_request()?.as_bytes(), b"WNM_BSS_QUERY 7 list");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct WnmBssQuery<'a> {
    reason: Number,
    list: bool,
    neighbors: Vec<(MacAddress, Number, Number, Number, Number, Option<Text<'a>>)>,
}

impl<'a> WnmBssQuery<'a> {
    /// The command with what it needs.
    ///
    /// - `reason`: The reason, as in IEEE 802.11.
    pub fn new(reason: impl Into<Number>) -> Self {
        Self { reason: reason.into(), list: false, neighbors: Vec::new() }
    }

    /// Sends our scan results along as candidates.
    pub fn list(mut self) -> Self {
        self.list = true;
        self
    }

    /// Options that go together.
    ///
    /// - `neighbor`: The BSSID of an access point to move to.
    /// - `bssid_information`: The BSSID Information field of its neighbor report.
    /// - `operating_class`: The operating class.
    /// - `channel`: The channel.
    /// - `phy_type`: Its PHY type.
    /// - `subelements`: More about it, as subelements.
    ///
    /// Each call adds one more.
    pub fn neighbor(
        mut self,
        neighbor: impl Into<MacAddress>,
        bssid_information: impl Into<Number>,
        operating_class: impl Into<Number>,
        channel: impl Into<Number>,
        phy_type: impl Into<Number>,
        subelements: Option<Text<'a>>,
    ) -> Self {
        let value = (
            neighbor.into(),
            bssid_information.into(),
            operating_class.into(),
            channel.into(),
            phy_type.into(),
            subelements,
        );
        self.neighbors.push(value);
        self
    }
}

impl Command for WnmBssQuery<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WNM_BSS_QUERY ");
        request.unsigned("reason", self.reason)?;
        if self.list {
            request.literal(" list");
        }
        for element in &self.neighbors {
            let (neighbor, bssid_information, operating_class, channel, phy_type, subelements) =
                *element;
            request.literal(" neighbor=");
            request.address(neighbor);
            request.literal(",0x");
            request.hex_number("bssid_information", bssid_information)?;
            request.literal(",");
            request.unsigned("operating_class", operating_class)?;
            request.literal(",");
            request.unsigned("channel", channel)?;
            request.literal(",");
            request.unsigned("phy_type", phy_type)?;
            if let Some(subelements) = subelements {
                request.literal(",");
                request.hex(subelements);
            }
        }
        Ok(())
    }
}

/// Tells the access point about interference in our device.
///
/// ```text
/// COLOC_INTF_REPORT <elements:hex>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{ColocIntfReport, Command};
///
/// let command = ColocIntfReport::new(b"\x01\xff");
/// assert_eq!(command.to_request()?.as_bytes(), b"COLOC_INTF_REPORT 01ff");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct ColocIntfReport<'a> {
    elements: Text<'a>,
}

impl<'a> ColocIntfReport<'a> {
    /// The command with what it needs.
    ///
    /// - `elements`: The elements.
    pub fn new(elements: impl Into<Text<'a>>) -> Self {
        Self { elements: elements.into() }
    }
}

impl Command for ColocIntfReport<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("COLOC_INTF_REPORT ");
        request.hex(self.elements);
        Ok(())
    }
}

/// Asks a station about interference in its device.
///
/// ```text
/// COLOC_INTF_REQ <address:mac> <automatic_report:uint> <timeout:uint>
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{ColocIntfReq, Command};
///
/// let command = ColocIntfReq::new([2, 0, 0, 0, 1, 0], 7, 7);
/// assert_eq!(command.to_request()?.as_bytes(), b"COLOC_INTF_REQ 02:00:00:00:01:00 7 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct ColocIntfReq {
    address: MacAddress,
    automatic_report: Number,
    timeout: Number,
}

impl ColocIntfReq {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    /// - `automatic_report`: When reports are sent: 0 never, 1 on changes, 2 at intervals, 3
    ///   both.
    /// - `timeout`: The Report Timeout field.
    pub fn new(
        address: impl Into<MacAddress>,
        automatic_report: impl Into<Number>,
        timeout: impl Into<Number>,
    ) -> Self {
        Self {
            address: address.into(),
            automatic_report: automatic_report.into(),
            timeout: timeout.into(),
        }
    }
}

impl Command for ColocIntfReq {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("COLOC_INTF_REQ ");
        request.address(self.address);
        request.literal(" ");
        request.unsigned("automatic_report", self.automatic_report)?;
        request.literal(" ");
        request.unsigned("timeout", self.timeout)?;
        Ok(())
    }
}

/// Tells a station that it will be disassociated soon.
///
/// ```text
/// DISASSOC_IMMINENT <address:mac> <timer:uint>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// wpa_supplicant: since 2.11.
///
/// ```
/// use hostap_ctrl::command::{Command, DisassocImminent};
///
/// let command = DisassocImminent::new([2, 0, 0, 0, 1, 0], 7);
/// assert_eq!(command.to_request()?.as_bytes(), b"DISASSOC_IMMINENT 02:00:00:00:01:00 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DisassocImminent {
    address: MacAddress,
    timer: Number,
}

impl DisassocImminent {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    /// - `timer`: The time until the disassociation, in beacon intervals.
    pub fn new(address: impl Into<MacAddress>, timer: impl Into<Number>) -> Self {
        Self { address: address.into(), timer: timer.into() }
    }
}

impl Command for DisassocImminent {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DISASSOC_IMMINENT ");
        request.address(self.address);
        request.literal(" ");
        request.unsigned("timer", self.timer)?;
        Ok(())
    }
}

/// Tells a station that it will be disassociated from the whole network soon.
///
/// ```text
/// ESS_DISASSOC <address:mac> <timer:uint> <url:text>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// wpa_supplicant: since 2.11.
///
/// ```
/// use hostap_ctrl::command::{Command, EssDisassoc};
///
/// let command = EssDisassoc::new([2, 0, 0, 0, 1, 0], 7, "some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"ESS_DISASSOC 02:00:00:00:01:00 7 some text");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct EssDisassoc<'a> {
    address: MacAddress,
    timer: Number,
    url: Argument<'a>,
}

impl<'a> EssDisassoc<'a> {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    /// - `timer`: The time until the disassociation, in beacon intervals.
    /// - `url`: The URL.
    pub fn new(
        address: impl Into<MacAddress>,
        timer: impl Into<Number>,
        url: impl Into<Argument<'a>>,
    ) -> Self {
        Self { address: address.into(), timer: timer.into(), url: url.into() }
    }
}

impl Command for EssDisassoc<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("ESS_DISASSOC ");
        request.address(self.address);
        request.literal(" ");
        request.unsigned("timer", self.timer)?;
        request.literal(" ");
        request.text("url", self.url)?;
        Ok(())
    }
}

/// Asks a station to move to another BSS.
///
/// ```text
/// BSS_TM_REQ <address:mac>[? disassoc_timer=<timer:uint>][? valid_int=<validity:uint>][? dialog_token=<dialog_token:uint>][? bss_term=<termination:uint>,<termination_duration:uint>]{*neighbors  neighbor=<neighbor:mac>,<bssid_information:0xhex>,<operating_class:uint>,<channel:uint>,<phy_type:uint>[?,<subelements:hex>]}[? url=<url:word>][? <preferred:lit(pref=1)>][? <abridged:lit(abridged=1)>][? <disassociation_imminent:lit(disassoc_imminent=1)>][? <link_removal_imminent:lit(link_removal_imminent=1)>][? mbo=<mbo:uint>:<reassociation_delay:uint>:<cellular_preference:uint>]
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// wpa_supplicant: since 2.11; link_removal_imminent: after 2.10.
///
/// ```
/// use hostap_ctrl::command::{BssTmReq, Command};
///
/// let command = BssTmReq::new([2, 0, 0, 0, 1, 0]).timer(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"BSS_TM_REQ 02:00:00:00:01:00 disassoc_timer=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct BssTmReq<'a> {
    address: MacAddress,
    timer: Option<Number>,
    validity: Option<Number>,
    dialog_token: Option<Number>,
    termination: Option<(Number, Number)>,
    neighbors: Vec<(MacAddress, Number, Number, Number, Number, Option<Text<'a>>)>,
    url: Option<Argument<'a>>,
    preferred: bool,
    abridged: bool,
    disassociation_imminent: bool,
    link_removal_imminent: bool,
    mbo: Option<(Number, Number, Number)>,
}

impl<'a> BssTmReq<'a> {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    pub fn new(address: impl Into<MacAddress>) -> Self {
        Self {
            address: address.into(),
            timer: None,
            validity: None,
            dialog_token: None,
            termination: None,
            neighbors: Vec::new(),
            url: None,
            preferred: false,
            abridged: false,
            disassociation_imminent: false,
            link_removal_imminent: false,
            mbo: None,
        }
    }

    /// The time until the disassociation, in beacon intervals.
    pub fn timer(mut self, timer: impl Into<Number>) -> Self {
        self.timer = Some(timer.into());
        self
    }

    /// How long the list of candidates is valid, in beacon intervals.
    pub fn validity(mut self, validity: impl Into<Number>) -> Self {
        self.validity = Some(validity.into());
        self
    }

    /// The dialog token.
    pub fn dialog_token(mut self, dialog_token: impl Into<Number>) -> Self {
        self.dialog_token = Some(dialog_token.into());
        self
    }

    /// Options that go together.
    ///
    /// - `termination`: When the BSS ends, as a TSF.
    /// - `termination_duration`: How long it is gone, in minutes.
    pub fn termination(
        mut self,
        termination: impl Into<Number>,
        termination_duration: impl Into<Number>,
    ) -> Self {
        self.termination = Some((termination.into(), termination_duration.into()));
        self
    }

    /// Options that go together.
    ///
    /// - `neighbor`: The BSSID of an access point to move to.
    /// - `bssid_information`: The BSSID Information field of its neighbor report.
    /// - `operating_class`: The operating class.
    /// - `channel`: The channel.
    /// - `phy_type`: Its PHY type.
    /// - `subelements`: More about it, as subelements.
    ///
    /// Each call adds one more.
    pub fn neighbor(
        mut self,
        neighbor: impl Into<MacAddress>,
        bssid_information: impl Into<Number>,
        operating_class: impl Into<Number>,
        channel: impl Into<Number>,
        phy_type: impl Into<Number>,
        subelements: Option<Text<'a>>,
    ) -> Self {
        let value = (
            neighbor.into(),
            bssid_information.into(),
            operating_class.into(),
            channel.into(),
            phy_type.into(),
            subelements,
        );
        self.neighbors.push(value);
        self
    }

    /// The URL.
    pub fn url(mut self, url: impl Into<Argument<'a>>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Says that a list of candidates is sent.
    pub fn preferred(mut self) -> Self {
        self.preferred = true;
        self
    }

    /// Tells the station that access points that are not listed are not wanted.
    pub fn abridged(mut self) -> Self {
        self.abridged = true;
        self
    }

    /// Tells the station that it will be disassociated when the timer ends.
    pub fn disassociation_imminent(mut self) -> Self {
        self.disassociation_imminent = true;
        self
    }

    /// Tells the station that the link will be removed when the timer ends.
    pub fn link_removal_imminent(mut self) -> Self {
        self.link_removal_imminent = true;
        self
    }

    /// Options that go together.
    ///
    /// - `mbo`: The reason of the transition, as in the MBO specification.
    /// - `reassociation_delay`: How long the station should stay away, in seconds.
    /// - `cellular_preference`: How much the cellular network is preferred: 0 not at all, 1 not
    ///   much, 255 much.
    pub fn mbo(
        mut self,
        mbo: impl Into<Number>,
        reassociation_delay: impl Into<Number>,
        cellular_preference: impl Into<Number>,
    ) -> Self {
        self.mbo = Some((mbo.into(), reassociation_delay.into(), cellular_preference.into()));
        self
    }
}

impl Command for BssTmReq<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("BSS_TM_REQ ");
        request.address(self.address);
        if let Some(timer) = self.timer {
            request.literal(" disassoc_timer=");
            request.unsigned("timer", timer)?;
        }
        if let Some(validity) = self.validity {
            request.literal(" valid_int=");
            request.unsigned("validity", validity)?;
        }
        if let Some(dialog_token) = self.dialog_token {
            request.literal(" dialog_token=");
            request.unsigned("dialog_token", dialog_token)?;
        }
        if let Some((termination, termination_duration)) = self.termination {
            request.literal(" bss_term=");
            request.unsigned("termination", termination)?;
            request.literal(",");
            request.unsigned("termination_duration", termination_duration)?;
        }
        for element in &self.neighbors {
            let (neighbor, bssid_information, operating_class, channel, phy_type, subelements) =
                *element;
            request.literal(" neighbor=");
            request.address(neighbor);
            request.literal(",0x");
            request.hex_number("bssid_information", bssid_information)?;
            request.literal(",");
            request.unsigned("operating_class", operating_class)?;
            request.literal(",");
            request.unsigned("channel", channel)?;
            request.literal(",");
            request.unsigned("phy_type", phy_type)?;
            if let Some(subelements) = subelements {
                request.literal(",");
                request.hex(subelements);
            }
        }
        if let Some(url) = self.url {
            request.literal(" url=");
            request.word("url", url)?;
        }
        if self.preferred {
            request.literal(" pref=1");
        }
        if self.abridged {
            request.literal(" abridged=1");
        }
        if self.disassociation_imminent {
            request.literal(" disassoc_imminent=1");
        }
        if self.link_removal_imminent {
            request.literal(" link_removal_imminent=1");
        }
        if let Some((mbo, reassociation_delay, cellular_preference)) = self.mbo {
            request.literal(" mbo=");
            request.unsigned("mbo", mbo)?;
            request.literal(":");
            request.unsigned("reassociation_delay", reassociation_delay)?;
            request.literal(":");
            request.unsigned("cellular_preference", cellular_preference)?;
        }
        Ok(())
    }
}
