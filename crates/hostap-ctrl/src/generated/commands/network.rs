//! Networks and connections.
//!
//! Generated from `protocol/commands.tsv` and `protocol/arguments.tsv` by
//! `cargo run -p protocol-gen`.

use crate::command::{Argument, Command, InvalidArgument, Number, Request};
use crate::reply;
use crate::value::MacAddress;

pub use crate::command::builder::{NetworkVariable, SetNetwork};

pub use crate::command::builder::{CtrlRsp, ResponseField};

/// Lists the configured networks.
///
/// ```text
/// LIST_NETWORKS[? LAST_ID=<last_id:uint>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`NetworkList`](reply::NetworkList).
///
/// LAST_ID gives the rest of a list that did not fit; not on the global socket.
///
/// ```
/// use hostap_ctrl::command::{Command, ListNetworks};
///
/// let command = ListNetworks::new().last_id(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"LIST_NETWORKS LAST_ID=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct ListNetworks {
    last_id: Option<Number>,
}

impl ListNetworks {
    /// The command without any of its options.
    pub fn new() -> Self {
        Self::default()
    }

    /// The number of a network; only those behind it are listed.
    pub fn last_id(mut self, last_id: impl Into<Number>) -> Self {
        self.last_id = Some(last_id.into());
        self
    }
}

impl Command for ListNetworks {
    type Reply<'r> = reply::NetworkList<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("LIST_NETWORKS");
        if let Some(last_id) = self.last_id {
            request.literal(" LAST_ID=");
            request.unsigned("last_id", last_id)?;
        }
        Ok(())
    }
}

/// Adds a network without settings; it is disabled.
///
/// ```text
/// ADD_NETWORK
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Identifier`](reply::Identifier).
///
/// ```
/// use hostap_ctrl::command::{AddNetwork, Command};
///
/// let command = AddNetwork;
/// assert_eq!(command.to_request()?.as_bytes(), b"ADD_NETWORK");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct AddNetwork;

impl Command for AddNetwork {
    type Reply<'r> = reply::Identifier;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("ADD_NETWORK");
        Ok(())
    }
}

/// Asks for a variable of a network.
///
/// ```text
/// GET_NETWORK <network_id:uint> <variable:word>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`NetworkValue`](reply::NetworkValue).
///
/// Keys and passwords are answered with an asterisk.
///
/// ```
/// use hostap_ctrl::command::{Command, GetNetwork};
///
/// let command = GetNetwork::new(7, "word");
/// assert_eq!(command.to_request()?.as_bytes(), b"GET_NETWORK 7 word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct GetNetwork<'a> {
    network_id: Number,
    variable: Argument<'a>,
}

impl<'a> GetNetwork<'a> {
    /// The command with what it needs.
    ///
    /// - `network_id`: The number of the network.
    /// - `variable`: The name of the variable.
    pub fn new(network_id: impl Into<Number>, variable: impl Into<Argument<'a>>) -> Self {
        Self { network_id: network_id.into(), variable: variable.into() }
    }
}

impl Command for GetNetwork<'_> {
    type Reply<'r> = reply::NetworkValue<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("GET_NETWORK ");
        request.unsigned("network_id", self.network_id)?;
        request.literal(" ");
        request.word("variable", self.variable)?;
        Ok(())
    }
}

/// Copies a variable from one network to another.
///
/// ```text
/// DUP_NETWORK <source_id:uint> <destination_id:uint> <variable:word>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, DupNetwork};
///
/// let command = DupNetwork::new(7, 7, "word");
/// assert_eq!(command.to_request()?.as_bytes(), b"DUP_NETWORK 7 7 word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DupNetwork<'a> {
    source_id: Number,
    destination_id: Number,
    variable: Argument<'a>,
}

impl<'a> DupNetwork<'a> {
    /// The command with what it needs.
    ///
    /// - `source_id`: The number of the network that is read.
    /// - `destination_id`: The number of the network that is changed.
    /// - `variable`: The name of the variable.
    pub fn new(
        source_id: impl Into<Number>,
        destination_id: impl Into<Number>,
        variable: impl Into<Argument<'a>>,
    ) -> Self {
        Self {
            source_id: source_id.into(),
            destination_id: destination_id.into(),
            variable: variable.into(),
        }
    }
}

impl Command for DupNetwork<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DUP_NETWORK ");
        request.unsigned("source_id", self.source_id)?;
        request.literal(" ");
        request.unsigned("destination_id", self.destination_id)?;
        request.literal(" ");
        request.word("variable", self.variable)?;
        Ok(())
    }
}

/// Copies a variable of a network to a network of another interface.
///
/// ```text
/// DUP_NETWORK <source_interface:word> <destination_interface:word> <source_id:uint> <destination_id:uint> <variable:word>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over the global socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, GlobalDupNetwork};
///
/// let command = GlobalDupNetwork::new("word", "word", 7, 7, "word");
/// assert_eq!(command.to_request()?.as_bytes(), b"DUP_NETWORK word word 7 7 word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct GlobalDupNetwork<'a> {
    source_interface: Argument<'a>,
    destination_interface: Argument<'a>,
    source_id: Number,
    destination_id: Number,
    variable: Argument<'a>,
}

impl<'a> GlobalDupNetwork<'a> {
    /// The command with what it needs.
    ///
    /// - `source_interface`: The interface of the network that is read.
    /// - `destination_interface`: The interface of the network that is changed.
    /// - `source_id`: The number of the network that is read.
    /// - `destination_id`: The number of the network that is changed.
    /// - `variable`: The name of the variable.
    pub fn new(
        source_interface: impl Into<Argument<'a>>,
        destination_interface: impl Into<Argument<'a>>,
        source_id: impl Into<Number>,
        destination_id: impl Into<Number>,
        variable: impl Into<Argument<'a>>,
    ) -> Self {
        Self {
            source_interface: source_interface.into(),
            destination_interface: destination_interface.into(),
            source_id: source_id.into(),
            destination_id: destination_id.into(),
            variable: variable.into(),
        }
    }
}

impl Command for GlobalDupNetwork<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DUP_NETWORK ");
        request.word("source_interface", self.source_interface)?;
        request.literal(" ");
        request.word("destination_interface", self.destination_interface)?;
        request.literal(" ");
        request.unsigned("source_id", self.source_id)?;
        request.literal(" ");
        request.unsigned("destination_id", self.destination_id)?;
        request.literal(" ");
        request.word("variable", self.variable)?;
        Ok(())
    }
}

/// Copies a variable of a BSS to another BSS.
///
/// ```text
/// DUP_NETWORK <source_interface:word> <destination_interface:word> <variable:word>
/// ```
///
/// For hostapd, since 2.10 or older, over the global socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, HostapdDupNetwork};
///
/// let command = HostapdDupNetwork::new("word", "word", "word");
/// assert_eq!(command.to_request()?.as_bytes(), b"DUP_NETWORK word word word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct HostapdDupNetwork<'a> {
    source_interface: Argument<'a>,
    destination_interface: Argument<'a>,
    variable: Argument<'a>,
}

impl<'a> HostapdDupNetwork<'a> {
    /// The command with what it needs.
    ///
    /// - `source_interface`: The interface of the network that is read.
    /// - `destination_interface`: The interface of the network that is changed.
    /// - `variable`: The name of the variable.
    pub fn new(
        source_interface: impl Into<Argument<'a>>,
        destination_interface: impl Into<Argument<'a>>,
        variable: impl Into<Argument<'a>>,
    ) -> Self {
        Self {
            source_interface: source_interface.into(),
            destination_interface: destination_interface.into(),
            variable: variable.into(),
        }
    }
}

impl Command for HostapdDupNetwork<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DUP_NETWORK ");
        request.word("source_interface", self.source_interface)?;
        request.literal(" ");
        request.word("destination_interface", self.destination_interface)?;
        request.literal(" ");
        request.word("variable", self.variable)?;
        Ok(())
    }
}

/// Connects to one network and disables the others.
///
/// ```text
/// SELECT_NETWORK <network_id:uint>[? freq=<frequencies:word>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, SelectNetwork};
///
/// let command = SelectNetwork::new(7).frequencies("word");
/// assert_eq!(command.to_request()?.as_bytes(), b"SELECT_NETWORK 7 freq=word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct SelectNetwork<'a> {
    network_id: Number,
    frequencies: Option<Argument<'a>>,
}

impl<'a> SelectNetwork<'a> {
    /// The command with what it needs.
    ///
    /// - `network_id`: The number of the network.
    pub fn new(network_id: impl Into<Number>) -> Self {
        Self { network_id: network_id.into(), frequencies: None }
    }

    /// The frequencies in MHz, separated by commas; ranges as in 5180-5320 are allowed.
    pub fn frequencies(mut self, frequencies: impl Into<Argument<'a>>) -> Self {
        self.frequencies = Some(frequencies.into());
        self
    }
}

impl Command for SelectNetwork<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("SELECT_NETWORK ");
        request.unsigned("network_id", self.network_id)?;
        if let Some(frequencies) = self.frequencies {
            request.literal(" freq=");
            request.word("frequencies", frequencies)?;
        }
        Ok(())
    }
}

/// Enables every network and connects to the best one.
///
/// ```text
/// SELECT_NETWORK any[? freq=<frequencies:word>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, SelectNetworkAny};
///
/// let command = SelectNetworkAny::new().frequencies("word");
/// assert_eq!(command.to_request()?.as_bytes(), b"SELECT_NETWORK any freq=word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct SelectNetworkAny<'a> {
    frequencies: Option<Argument<'a>>,
}

impl<'a> SelectNetworkAny<'a> {
    /// The command without any of its options.
    pub fn new() -> Self {
        Self::default()
    }

    /// The frequencies in MHz, separated by commas; ranges as in 5180-5320 are allowed.
    pub fn frequencies(mut self, frequencies: impl Into<Argument<'a>>) -> Self {
        self.frequencies = Some(frequencies.into());
        self
    }
}

impl Command for SelectNetworkAny<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("SELECT_NETWORK");
        request.literal(" any");
        if let Some(frequencies) = self.frequencies {
            request.literal(" freq=");
            request.word("frequencies", frequencies)?;
        }
        Ok(())
    }
}

/// Allows a network, and connects if none is in use.
///
/// ```text
/// ENABLE_NETWORK <network_id:uint>[? <no_connect:lit(no-connect)>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, EnableNetwork};
///
/// let command = EnableNetwork::new(7).no_connect();
/// assert_eq!(command.to_request()?.as_bytes(), b"ENABLE_NETWORK 7 no-connect");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct EnableNetwork {
    network_id: Number,
    no_connect: bool,
}

impl EnableNetwork {
    /// The command with what it needs.
    ///
    /// - `network_id`: The number of the network.
    pub fn new(network_id: impl Into<Number>) -> Self {
        Self { network_id: network_id.into(), no_connect: false }
    }

    /// Does nothing else: no scan, no connection.
    pub fn no_connect(mut self) -> Self {
        self.no_connect = true;
        self
    }
}

impl Command for EnableNetwork {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("ENABLE_NETWORK ");
        request.unsigned("network_id", self.network_id)?;
        if self.no_connect {
            request.literal(" no-connect");
        }
        Ok(())
    }
}

/// Allows every network.
///
/// ```text
/// ENABLE_NETWORK all
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, EnableNetworkAll};
///
/// let command = EnableNetworkAll;
/// assert_eq!(command.to_request()?.as_bytes(), b"ENABLE_NETWORK all");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct EnableNetworkAll;

impl Command for EnableNetworkAll {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("ENABLE_NETWORK");
        request.literal(" all");
        Ok(())
    }
}

/// Forbids a network, and leaves it if it is in use.
///
/// ```text
/// DISABLE_NETWORK <network_id:uint>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, DisableNetwork};
///
/// let command = DisableNetwork::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"DISABLE_NETWORK 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DisableNetwork {
    network_id: Number,
}

impl DisableNetwork {
    /// The command with what it needs.
    ///
    /// - `network_id`: The number of the network.
    pub fn new(network_id: impl Into<Number>) -> Self {
        Self { network_id: network_id.into() }
    }
}

impl Command for DisableNetwork {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DISABLE_NETWORK ");
        request.unsigned("network_id", self.network_id)?;
        Ok(())
    }
}

/// Forbids every network.
///
/// ```text
/// DISABLE_NETWORK all
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, DisableNetworkAll};
///
/// let command = DisableNetworkAll;
/// assert_eq!(command.to_request()?.as_bytes(), b"DISABLE_NETWORK all");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct DisableNetworkAll;

impl Command for DisableNetworkAll {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DISABLE_NETWORK");
        request.literal(" all");
        Ok(())
    }
}

/// Removes a network.
///
/// ```text
/// REMOVE_NETWORK <network_id:uint>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, RemoveNetwork};
///
/// let command = RemoveNetwork::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"REMOVE_NETWORK 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct RemoveNetwork {
    network_id: Number,
}

impl RemoveNetwork {
    /// The command with what it needs.
    ///
    /// - `network_id`: The number of the network.
    pub fn new(network_id: impl Into<Number>) -> Self {
        Self { network_id: network_id.into() }
    }
}

impl Command for RemoveNetwork {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("REMOVE_NETWORK ");
        request.unsigned("network_id", self.network_id)?;
        Ok(())
    }
}

/// Removes every network.
///
/// ```text
/// REMOVE_NETWORK all
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, RemoveNetworkAll};
///
/// let command = RemoveNetworkAll;
/// assert_eq!(command.to_request()?.as_bytes(), b"REMOVE_NETWORK all");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct RemoveNetworkAll;

impl Command for RemoveNetworkAll {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("REMOVE_NETWORK");
        request.literal(" all");
        Ok(())
    }
}

/// Ties a network to one access point.
///
/// ```text
/// BSSID <network_id:uint> <bssid:mac>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// 00:00:00:00:00:00 unties it.
///
/// ```
/// use hostap_ctrl::command::{Bssid, Command};
///
/// let command = Bssid::new(7, [2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"BSSID 7 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct Bssid {
    network_id: Number,
    bssid: MacAddress,
}

impl Bssid {
    /// The command with what it needs.
    ///
    /// - `network_id`: The number of the network.
    /// - `bssid`: The BSSID of the access point.
    pub fn new(network_id: impl Into<Number>, bssid: impl Into<MacAddress>) -> Self {
        Self { network_id: network_id.into(), bssid: bssid.into() }
    }
}

impl Command for Bssid {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("BSSID ");
        request.unsigned("network_id", self.network_id)?;
        request.literal(" ");
        request.address(self.bssid);
        Ok(())
    }
}

/// Asks for the state of the connection.
///
/// ```text
/// STATUS
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Status`](reply::Status).
///
/// ```
/// use hostap_ctrl::command::{Command, Status};
///
/// let command = Status;
/// assert_eq!(command.to_request()?.as_bytes(), b"STATUS");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct Status;

impl Command for Status {
    type Reply<'r> = reply::Status<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("STATUS");
        Ok(())
    }
}

/// Asks for the state of the connection and of IEEE 802.1X in detail.
///
/// ```text
/// STATUS-VERBOSE
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Status`](reply::Status).
///
/// ```
/// use hostap_ctrl::command::{Command, StatusVerbose};
///
/// let command = StatusVerbose;
/// assert_eq!(command.to_request()?.as_bytes(), b"STATUS-VERBOSE");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct StatusVerbose;

impl Command for StatusVerbose {
    type Reply<'r> = reply::Status<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("STATUS");
        request.literal("-VERBOSE");
        Ok(())
    }
}

/// Asks for the state, with the passphrase of an AP for WPS.
///
/// ```text
/// STATUS-WPS
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Status`](reply::Status).
///
/// The reply may hold a passphrase.
///
/// ```
/// use hostap_ctrl::command::{Command, StatusWps};
///
/// let command = StatusWps;
/// assert_eq!(command.to_request()?.as_bytes(), b"STATUS-WPS");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct StatusWps;

impl Command for StatusWps {
    type Reply<'r> = reply::Status<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("STATUS");
        request.literal("-WPS");
        Ok(())
    }
}

/// Asks for the state without the events that Android builds add.
///
/// ```text
/// STATUS-NO_EVENTS
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Status`](reply::Status).
///
/// ```
/// use hostap_ctrl::command::{Command, StatusNoEvents};
///
/// let command = StatusNoEvents;
/// assert_eq!(command.to_request()?.as_bytes(), b"STATUS-NO_EVENTS");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct StatusNoEvents;

impl Command for StatusNoEvents {
    type Reply<'r> = reply::Status<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("STATUS");
        request.literal("-NO_EVENTS");
        Ok(())
    }
}

/// Asks for the state as the driver gives it.
///
/// ```text
/// STATUS-DRIVER
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Pairs`](reply::Pairs).
///
/// ```
/// use hostap_ctrl::command::{Command, StatusDriver};
///
/// let command = StatusDriver;
/// assert_eq!(command.to_request()?.as_bytes(), b"STATUS-DRIVER");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct StatusDriver;

impl Command for StatusDriver {
    type Reply<'r> = reply::Pairs<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("STATUS");
        request.literal("-DRIVER");
        Ok(())
    }
}

/// Asks for the state of P2P and the list of interfaces.
///
/// ```text
/// STATUS
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over the global socket. Reply: [`Pairs`](reply::Pairs).
///
/// Ifname and address come once for each interface.
///
/// ```
/// use hostap_ctrl::command::{Command, GlobalStatus};
///
/// let command = GlobalStatus;
/// assert_eq!(command.to_request()?.as_bytes(), b"STATUS");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct GlobalStatus;

impl Command for GlobalStatus {
    type Reply<'r> = reply::Pairs<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("STATUS");
        Ok(())
    }
}

/// Asks for the signal of the connection.
///
/// ```text
/// SIGNAL_POLL
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`SignalPoll`](reply::SignalPoll).
///
/// FAIL without a connection.
///
/// ```
/// use hostap_ctrl::command::{Command, SignalPoll};
///
/// let command = SignalPoll;
/// assert_eq!(command.to_request()?.as_bytes(), b"SIGNAL_POLL");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct SignalPoll;

impl Command for SignalPoll {
    type Reply<'r> = reply::SignalPoll<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("SIGNAL_POLL");
        Ok(())
    }
}

/// Asks for an event when the signal crosses a limit; without arguments, for none.
///
/// ```text
/// SIGNAL_MONITOR[? THRESHOLD=<threshold:int>][? HYSTERESIS=<hysteresis:uint>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, SignalMonitor};
///
/// let command = SignalMonitor::new().threshold(-7);
/// assert_eq!(command.to_request()?.as_bytes(), b"SIGNAL_MONITOR THRESHOLD=-7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct SignalMonitor {
    threshold: Option<Number>,
    hysteresis: Option<Number>,
}

impl SignalMonitor {
    /// The command without any of its options.
    pub fn new() -> Self {
        Self::default()
    }

    /// The limit, in dBm.
    pub fn threshold(mut self, threshold: impl Into<Number>) -> Self {
        self.threshold = Some(threshold.into());
        self
    }

    /// By how much the signal has to change back before the next event, in dB.
    pub fn hysteresis(mut self, hysteresis: impl Into<Number>) -> Self {
        self.hysteresis = Some(hysteresis.into());
        self
    }
}

impl Command for SignalMonitor {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("SIGNAL_MONITOR");
        if let Some(threshold) = self.threshold {
            request.literal(" THRESHOLD=");
            request.number(threshold);
        }
        if let Some(hysteresis) = self.hysteresis {
            request.literal(" HYSTERESIS=");
            request.unsigned("hysteresis", hysteresis)?;
        }
        Ok(())
    }
}

/// Asks for the numbers of packets sent and received.
///
/// ```text
/// PKTCNT_POLL
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`PacketCounters`](reply::PacketCounters).
///
/// ```
/// use hostap_ctrl::command::{Command, PktcntPoll};
///
/// let command = PktcntPoll;
/// assert_eq!(command.to_request()?.as_bytes(), b"PKTCNT_POLL");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct PktcntPoll;

impl Command for PktcntPoll {
    type Reply<'r> = reply::PacketCounters;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("PKTCNT_POLL");
        Ok(())
    }
}

/// Asks for the links of a multi-link connection.
///
/// ```text
/// MLO_STATUS
/// ```
///
/// For wpa_supplicant, since 2.11, over an interface's socket. Reply:
/// [`MloStatus`](reply::MloStatus).
///
/// One block of keys for each link, which begins at link_id; FAIL without multi-link.
///
/// ```
/// use hostap_ctrl::command::{Command, MloStatus};
///
/// let command = MloStatus;
/// assert_eq!(command.to_request()?.as_bytes(), b"MLO_STATUS");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct MloStatus;

impl Command for MloStatus {
    type Reply<'r> = reply::MloStatus<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("MLO_STATUS");
        Ok(())
    }
}

/// Asks for the signal of each link of a multi-link connection.
///
/// ```text
/// MLO_SIGNAL_POLL
/// ```
///
/// For wpa_supplicant, since 2.11, over an interface's socket. Reply:
/// [`MloSignalPoll`](reply::MloSignalPoll).
///
/// One block of keys for each link, which begins at LINK_ID; FAIL without multi-link.
///
/// ```
/// use hostap_ctrl::command::{Command, MloSignalPoll};
///
/// let command = MloSignalPoll;
/// assert_eq!(command.to_request()?.as_bytes(), b"MLO_SIGNAL_POLL");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct MloSignalPoll;

impl Command for MloSignalPoll {
    type Reply<'r> = reply::MloSignalPoll<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("MLO_SIGNAL_POLL");
        Ok(())
    }
}

/// Connects anew, to the best access point.
///
/// ```text
/// REASSOCIATE
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, Reassociate};
///
/// let command = Reassociate;
/// assert_eq!(command.to_request()?.as_bytes(), b"REASSOCIATE");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct Reassociate;

impl Command for Reassociate {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("REASSOCIATE");
        Ok(())
    }
}

/// Connects anew to the same BSS.
///
/// ```text
/// REATTACH
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// FAIL without a current network.
///
/// ```
/// use hostap_ctrl::command::{Command, Reattach};
///
/// let command = Reattach;
/// assert_eq!(command.to_request()?.as_bytes(), b"REATTACH");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct Reattach;

impl Command for Reattach {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("REATTACH");
        Ok(())
    }
}

/// Connects if DISCONNECT was used before.
///
/// ```text
/// RECONNECT
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, Reconnect};
///
/// let command = Reconnect;
/// assert_eq!(command.to_request()?.as_bytes(), b"RECONNECT");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct Reconnect;

impl Command for Reconnect {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("RECONNECT");
        Ok(())
    }
}

/// Disconnects and stays so until another command connects.
///
/// ```text
/// DISCONNECT
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, Disconnect};
///
/// let command = Disconnect;
/// assert_eq!(command.to_request()?.as_bytes(), b"DISCONNECT");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct Disconnect;

impl Command for Disconnect {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DISCONNECT");
        Ok(())
    }
}

/// Moves to another BSS of the same network.
///
/// ```text
/// ROAM <bssid:mac>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, Roam};
///
/// let command = Roam::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"ROAM 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct Roam {
    bssid: MacAddress,
}

impl Roam {
    /// The command with what it needs.
    ///
    /// - `bssid`: The BSSID of the access point.
    pub fn new(bssid: impl Into<MacAddress>) -> Self {
        Self { bssid: bssid.into() }
    }
}

impl Command for Roam {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("ROAM ");
        request.address(self.bssid);
        Ok(())
    }
}

/// Sets whether a lost connection is restored without a command.
///
/// ```text
/// STA_AUTOCONNECT <enable:enum(0|1)>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, StaAutoconnect};
///
/// let command = StaAutoconnect::new(true);
/// assert_eq!(command.to_request()?.as_bytes(), b"STA_AUTOCONNECT 1");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct StaAutoconnect {
    enable: bool,
}

impl StaAutoconnect {
    /// The command with what it needs.
    ///
    /// - `enable`: Whether lost connections are restored.
    pub fn new(enable: bool) -> Self {
        Self { enable }
    }
}

impl Command for StaAutoconnect {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("STA_AUTOCONNECT ");
        request.boolean(self.enable);
        Ok(())
    }
}

/// Lists the access points that are ignored for now.
///
/// ```text
/// BSSID_IGNORE
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Addresses`](reply::Addresses).
///
/// ```
/// use hostap_ctrl::command::{BssidIgnore, Command};
///
/// let command = BssidIgnore;
/// assert_eq!(command.to_request()?.as_bytes(), b"BSSID_IGNORE");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct BssidIgnore;

impl Command for BssidIgnore {
    type Reply<'r> = reply::Addresses<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("BSSID_IGNORE");
        Ok(())
    }
}

/// Ignores an access point for some time.
///
/// ```text
/// BSSID_IGNORE <bssid:mac>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{BssidIgnoreAdd, Command};
///
/// let command = BssidIgnoreAdd::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"BSSID_IGNORE 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct BssidIgnoreAdd {
    bssid: MacAddress,
}

impl BssidIgnoreAdd {
    /// The command with what it needs.
    ///
    /// - `bssid`: The BSSID of the access point.
    pub fn new(bssid: impl Into<MacAddress>) -> Self {
        Self { bssid: bssid.into() }
    }
}

impl Command for BssidIgnoreAdd {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("BSSID_IGNORE ");
        request.address(self.bssid);
        Ok(())
    }
}

/// Ignores no access point any more.
///
/// ```text
/// BSSID_IGNORE clear
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{BssidIgnoreClear, Command};
///
/// let command = BssidIgnoreClear;
/// assert_eq!(command.to_request()?.as_bytes(), b"BSSID_IGNORE clear");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct BssidIgnoreClear;

impl Command for BssidIgnoreClear {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("BSSID_IGNORE");
        request.literal(" clear");
        Ok(())
    }
}

/// Lists the access points that are ignored for now; the old name of BSSID_IGNORE.
///
/// ```text
/// BLACKLIST
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Addresses`](reply::Addresses).
///
/// ```
/// use hostap_ctrl::command::{Blacklist, Command};
///
/// let command = Blacklist;
/// assert_eq!(command.to_request()?.as_bytes(), b"BLACKLIST");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct Blacklist;

impl Command for Blacklist {
    type Reply<'r> = reply::Addresses<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("BLACKLIST");
        Ok(())
    }
}

/// Ignores an access point for some time; the old name of BSSID_IGNORE.
///
/// ```text
/// BLACKLIST <bssid:mac>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{BlacklistAdd, Command};
///
/// let command = BlacklistAdd::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"BLACKLIST 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct BlacklistAdd {
    bssid: MacAddress,
}

impl BlacklistAdd {
    /// The command with what it needs.
    ///
    /// - `bssid`: The BSSID of the access point.
    pub fn new(bssid: impl Into<MacAddress>) -> Self {
        Self { bssid: bssid.into() }
    }
}

impl Command for BlacklistAdd {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("BLACKLIST ");
        request.address(self.bssid);
        Ok(())
    }
}

/// Ignores no access point any more; the old name of BSSID_IGNORE.
///
/// ```text
/// BLACKLIST clear
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{BlacklistClear, Command};
///
/// let command = BlacklistClear;
/// assert_eq!(command.to_request()?.as_bytes(), b"BLACKLIST clear");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct BlacklistClear;

impl Command for BlacklistClear {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("BLACKLIST");
        request.literal(" clear");
        Ok(())
    }
}

/// Prepares a fast transition through the current access point.
///
/// ```text
/// FT_DS <bssid:mac>[? <force:lit(force)>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// force: after 2.10.
///
/// ```
/// use hostap_ctrl::command::{Command, FtDs};
///
/// let command = FtDs::new([2, 0, 0, 0, 1, 0]).force();
/// assert_eq!(command.to_request()?.as_bytes(), b"FT_DS 02:00:00:00:01:00 force");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct FtDs {
    bssid: MacAddress,
    force: bool,
}

impl FtDs {
    /// The command with what it needs.
    ///
    /// - `bssid`: The BSSID of the access point.
    pub fn new(bssid: impl Into<MacAddress>) -> Self {
        Self { bssid: bssid.into(), force: false }
    }

    /// Does it also if the current access point has not told that it can.
    pub fn force(mut self) -> Self {
        self.force = true;
        self
    }
}

impl Command for FtDs {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("FT_DS ");
        request.address(self.bssid);
        if self.force {
            request.literal(" force");
        }
        Ok(())
    }
}

/// Starts authentication with a peer of an IBSS.
///
/// ```text
/// IBSS_RSN <peer:mac>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, IbssRsn};
///
/// let command = IbssRsn::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"IBSS_RSN 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct IbssRsn {
    peer: MacAddress,
}

impl IbssRsn {
    /// The command with what it needs.
    ///
    /// - `peer`: The MAC address of the peer.
    pub fn new(peer: impl Into<MacAddress>) -> Self {
        Self { peer: peer.into() }
    }
}

impl Command for IbssRsn {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("IBSS_RSN ");
        request.address(self.peer);
        Ok(())
    }
}

/// Takes a new random MAC address.
///
/// ```text
/// NEW_RANDOM_MAC_ADDRESS
/// ```
///
/// For wpa_supplicant, since the main branch after 2.11, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, NewRandomMacAddress};
///
/// let command = NewRandomMacAddress;
/// assert_eq!(command.to_request()?.as_bytes(), b"NEW_RANDOM_MAC_ADDRESS");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct NewRandomMacAddress;

impl Command for NewRandomMacAddress {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("NEW_RANDOM_MAC_ADDRESS");
        Ok(())
    }
}

/// Adds links to a multi-link connection or takes some away.
///
/// ```text
/// SETUP_LINK_RECONFIG[? add=<added_links:text>][? delete=<deleted_links:text>]
/// ```
///
/// For wpa_supplicant, since the main branch after 2.11, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, SetupLinkReconfig};
///
/// let command = SetupLinkReconfig::new().added_links("some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"SETUP_LINK_RECONFIG add=some text");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct SetupLinkReconfig<'a> {
    added_links: Option<Argument<'a>>,
    deleted_links: Option<Argument<'a>>,
}

impl<'a> SetupLinkReconfig<'a> {
    /// The command without any of its options.
    pub fn new() -> Self {
        Self::default()
    }

    /// The numbers of the links to add, with spaces between them.
    pub fn added_links(mut self, added_links: impl Into<Argument<'a>>) -> Self {
        self.added_links = Some(added_links.into());
        self
    }

    /// The numbers of the links to take away, with spaces between them.
    pub fn deleted_links(mut self, deleted_links: impl Into<Argument<'a>>) -> Self {
        self.deleted_links = Some(deleted_links.into());
        self
    }
}

impl Command for SetupLinkReconfig<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("SETUP_LINK_RECONFIG");
        if let Some(added_links) = self.added_links {
            request.literal(" add=");
            let stops = [" add=", " delete="];
            request.text_until("added_links", added_links, &stops)?;
        }
        if let Some(deleted_links) = self.deleted_links {
            request.literal(" delete=");
            let stops = [" add=", " delete="];
            request.text_until("deleted_links", deleted_links, &stops)?;
        }
        Ok(())
    }
}
