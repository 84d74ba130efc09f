//! Radio resource measurement (RRM).
//!
//! Generated from `protocol/commands.tsv` and `protocol/arguments.tsv` by
//! `cargo run -p protocol-gen`.

use std::vec::Vec;

use crate::command::{Command, InvalidArgument, Number, Request};
use crate::reply;
use crate::value::{MacAddress, Text};

/// Asks the access point for its neighbors; the answer is an event.
///
/// ```text
/// NEIGHBOR_REP_REQUEST[? ssid=<ssid:ssid>][? <lci:lit(lci)>][? <civic:lit(civic)>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, NeighborRepRequest};
///
/// let command = NeighborRepRequest::new().ssid("Lab");
/// assert_eq!(command.to_request()?.as_bytes(), b"NEIGHBOR_REP_REQUEST ssid=\"Lab\"");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct NeighborRepRequest<'a> {
    ssid: Option<Text<'a>>,
    lci: bool,
    civic: bool,
}

impl<'a> NeighborRepRequest<'a> {
    /// The command without any of its options.
    pub fn new() -> Self {
        Self::default()
    }

    /// The SSID of the neighbors; without it ours.
    pub fn ssid(mut self, ssid: impl Into<Text<'a>>) -> Self {
        self.ssid = Some(ssid.into());
        self
    }

    /// Asks for the location.
    pub fn lci(mut self) -> Self {
        self.lci = true;
        self
    }

    /// Asks for the civic location.
    pub fn civic(mut self) -> Self {
        self.civic = true;
        self
    }
}

impl Command for NeighborRepRequest<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("NEIGHBOR_REP_REQUEST");
        if let Some(ssid) = self.ssid {
            request.literal(" ssid=");
            request.ssid("ssid", ssid)?;
        }
        if self.lci {
            request.literal(" lci");
        }
        if self.civic {
            request.literal(" civic");
        }
        Ok(())
    }
}

/// Puts a BSS into the list of neighbors.
///
/// ```text
/// SET_NEIGHBOR <bssid:mac> ssid=<ssid:ssid> nr=<report:hex>[? lci=<lci:hex>][? civic=<civic:hex>][? <stationary:lit(stat)>][? bss_parameter=<bss_parameter:uint>]
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, SetNeighbor};
///
/// let command = SetNeighbor::new([2, 0, 0, 0, 1, 0], "Lab", b"\x01\xff").lci(b"\x01\xff");
/// assert_eq!(command.to_request()?.as_bytes(), b"SET_NEIGHBOR 02:00:00:00:01:00 ssid=\"Lab\" nr=01ff lci=01ff");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct SetNeighbor<'a> {
    bssid: MacAddress,
    ssid: Text<'a>,
    report: Text<'a>,
    lci: Option<Text<'a>>,
    civic: Option<Text<'a>>,
    stationary: bool,
    bss_parameter: Option<Number>,
}

impl<'a> SetNeighbor<'a> {
    /// The command with what it needs.
    ///
    /// - `bssid`: The BSSID of the neighbor.
    /// - `ssid`: The SSID.
    /// - `report`: The neighbor report element, from the BSSID on.
    pub fn new(
        bssid: impl Into<MacAddress>,
        ssid: impl Into<Text<'a>>,
        report: impl Into<Text<'a>>,
    ) -> Self {
        Self {
            bssid: bssid.into(),
            ssid: ssid.into(),
            report: report.into(),
            lci: None,
            civic: None,
            stationary: false,
            bss_parameter: None,
        }
    }

    /// The location, a measurement report.
    pub fn lci(mut self, lci: impl Into<Text<'a>>) -> Self {
        self.lci = Some(lci.into());
        self
    }

    /// The civic location.
    pub fn civic(mut self, civic: impl Into<Text<'a>>) -> Self {
        self.civic = Some(civic.into());
        self
    }

    /// Says that the access point never moves.
    pub fn stationary(mut self) -> Self {
        self.stationary = true;
        self
    }

    /// The BSS parameters of a reduced neighbor report, 0 to 255.
    pub fn bss_parameter(mut self, bss_parameter: impl Into<Number>) -> Self {
        self.bss_parameter = Some(bss_parameter.into());
        self
    }
}

impl Command for SetNeighbor<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("SET_NEIGHBOR ");
        request.address(self.bssid);
        request.literal(" ssid=");
        request.ssid("ssid", self.ssid)?;
        request.literal(" nr=");
        request.hex(self.report);
        if let Some(lci) = self.lci {
            request.literal(" lci=");
            request.hex(lci);
        }
        if let Some(civic) = self.civic {
            request.literal(" civic=");
            request.hex(civic);
        }
        if self.stationary {
            request.literal(" stat");
        }
        if let Some(bss_parameter) = self.bss_parameter {
            request.literal(" bss_parameter=");
            request.unsigned("bss_parameter", bss_parameter)?;
        }
        Ok(())
    }
}

/// Takes a BSS off the list of neighbors.
///
/// ```text
/// REMOVE_NEIGHBOR <bssid:mac>[? ssid=<ssid:ssid>]
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, RemoveNeighbor};
///
/// let command = RemoveNeighbor::new([2, 0, 0, 0, 1, 0]).ssid("Lab");
/// assert_eq!(command.to_request()?.as_bytes(), b"REMOVE_NEIGHBOR 02:00:00:00:01:00 ssid=\"Lab\"");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct RemoveNeighbor<'a> {
    bssid: MacAddress,
    ssid: Option<Text<'a>>,
}

impl<'a> RemoveNeighbor<'a> {
    /// The command with what it needs.
    ///
    /// - `bssid`: The BSSID of the neighbor.
    pub fn new(bssid: impl Into<MacAddress>) -> Self {
        Self { bssid: bssid.into(), ssid: None }
    }

    /// The SSID.
    pub fn ssid(mut self, ssid: impl Into<Text<'a>>) -> Self {
        self.ssid = Some(ssid.into());
        self
    }
}

impl Command for RemoveNeighbor<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("REMOVE_NEIGHBOR ");
        request.address(self.bssid);
        if let Some(ssid) = self.ssid {
            request.literal(" ssid=");
            request.ssid("ssid", ssid)?;
        }
        Ok(())
    }
}

/// Lists the neighbors.
///
/// ```text
/// SHOW_NEIGHBOR
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Neighbors`](reply::Neighbors).
///
/// Lines of a BSSID, ssid=, nr=, lci=, civic= (hex) and stat.
///
/// ```
/// use hostap_ctrl::command::{Command, ShowNeighbor};
///
/// let command = ShowNeighbor;
/// assert_eq!(command.to_request()?.as_bytes(), b"SHOW_NEIGHBOR");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct ShowNeighbor;

impl Command for ShowNeighbor {
    type Reply<'r> = reply::Neighbors<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("SHOW_NEIGHBOR");
        Ok(())
    }
}

/// Asks a station where it is.
///
/// ```text
/// REQ_LCI <address:mac>
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, ReqLci};
///
/// let command = ReqLci::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"REQ_LCI 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct ReqLci {
    address: MacAddress,
}

impl ReqLci {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    pub fn new(address: impl Into<MacAddress>) -> Self {
        Self { address: address.into() }
    }
}

impl Command for ReqLci {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("REQ_LCI ");
        request.address(self.address);
        Ok(())
    }
}

/// Asks a station for its distance to access points.
///
/// ```text
/// REQ_RANGE <address:mac> <random_interval:uint> <minimum_count:uint>{*responders  <responder:mac>}
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// At least one responder is needed.
///
/// ```
/// use hostap_ctrl::command::{Command, ReqRange};
///
/// let command = ReqRange::new([2, 0, 0, 0, 1, 0], 7, 7).responder([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"REQ_RANGE 02:00:00:00:01:00 7 7 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct ReqRange {
    address: MacAddress,
    random_interval: Number,
    minimum_count: Number,
    responders: Vec<MacAddress>,
}

impl ReqRange {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    /// - `random_interval`: The greatest random delay before the measurement, in time units of
    ///   1024 microseconds.
    /// - `minimum_count`: How many access points have to be measured at least.
    pub fn new(
        address: impl Into<MacAddress>,
        random_interval: impl Into<Number>,
        minimum_count: impl Into<Number>,
    ) -> Self {
        Self {
            address: address.into(),
            random_interval: random_interval.into(),
            minimum_count: minimum_count.into(),
            responders: Vec::new(),
        }
    }

    /// The BSSID of an access point that measures with the station.
    ///
    /// Each call adds one more.
    pub fn responder(mut self, responder: impl Into<MacAddress>) -> Self {
        self.responders.push(responder.into());
        self
    }
}

impl Command for ReqRange {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("REQ_RANGE ");
        request.address(self.address);
        request.literal(" ");
        request.unsigned("random_interval", self.random_interval)?;
        request.literal(" ");
        request.unsigned("minimum_count", self.minimum_count)?;
        for &responder in &self.responders {
            request.literal(" ");
            request.address(responder);
        }
        Ok(())
    }
}

/// Asks a station which BSSs it hears.
///
/// ```text
/// REQ_BEACON <address:mac>[? req_mode=<request_mode:hex>] <request:hex>
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Identifier`](reply::Identifier).
///
/// The reply is the dialog token of the request.
///
/// ```
/// use hostap_ctrl::command::{Command, ReqBeacon};
///
/// let command = ReqBeacon::new([2, 0, 0, 0, 1, 0], b"\x01\xff").request_mode(b"\x01\xff");
/// assert_eq!(command.to_request()?.as_bytes(), b"REQ_BEACON 02:00:00:00:01:00 req_mode=01ff 01ff");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct ReqBeacon<'a> {
    address: MacAddress,
    request_mode: Option<Text<'a>>,
    request: Text<'a>,
}

impl<'a> ReqBeacon<'a> {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    /// - `request`: The measurement request, from the operating class on.
    pub fn new(address: impl Into<MacAddress>, request: impl Into<Text<'a>>) -> Self {
        Self { address: address.into(), request_mode: None, request: request.into() }
    }

    /// The Measurement Request Mode, one byte.
    pub fn request_mode(mut self, request_mode: impl Into<Text<'a>>) -> Self {
        self.request_mode = Some(request_mode.into());
        self
    }
}

impl Command for ReqBeacon<'_> {
    type Reply<'r> = reply::Identifier;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("REQ_BEACON ");
        request.address(self.address);
        if let Some(request_mode) = self.request_mode {
            request.literal(" req_mode=");
            request.hex(request_mode);
        }
        request.literal(" ");
        request.hex(self.request);
        Ok(())
    }
}

/// Asks a station to measure the link.
///
/// ```text
/// REQ_LINK_MEASUREMENT <address:mac>
/// ```
///
/// For hostapd, since 2.11, over an interface's socket. Reply: [`Identifier`](reply::Identifier).
///
/// The reply is the dialog token of the request.
///
/// ```
/// use hostap_ctrl::command::{Command, ReqLinkMeasurement};
///
/// let command = ReqLinkMeasurement::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"REQ_LINK_MEASUREMENT 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct ReqLinkMeasurement {
    address: MacAddress,
}

impl ReqLinkMeasurement {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    pub fn new(address: impl Into<MacAddress>) -> Self {
        Self { address: address.into() }
    }
}

impl Command for ReqLinkMeasurement {
    type Reply<'r> = reply::Identifier;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("REQ_LINK_MEASUREMENT ");
        request.address(self.address);
        Ok(())
    }
}
