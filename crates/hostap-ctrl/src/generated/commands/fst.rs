//! Fast session transfer (FST).
//!
//! Generated from `protocol/commands.tsv` and `protocol/arguments.tsv` by
//! `cargo run -p protocol-gen`.

use crate::command::{Argument, Command, InvalidArgument, Number, Request};
use crate::reply;
use crate::value::{MacAddress, Text};

/// Puts an interface into a group for fast session transfer.
///
/// ```text
/// FST-ATTACH <interface:word> <group:word>[? llt=<timeout:uint>][? priority=<priority:uint>]
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over the global socket. Reply:
/// [`Done`](reply::Done).
///
/// FST builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, FstAttach};
///
/// let command = FstAttach::new("word", "word").timeout(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"FST-ATTACH word word llt=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct FstAttach<'a> {
    interface: Argument<'a>,
    group: Argument<'a>,
    timeout: Option<Number>,
    priority: Option<Number>,
}

impl<'a> FstAttach<'a> {
    /// The command with what it needs.
    ///
    /// - `interface`: The name of the interface.
    /// - `group`: The name of the group.
    pub fn new(interface: impl Into<Argument<'a>>, group: impl Into<Argument<'a>>) -> Self {
        Self { interface: interface.into(), group: group.into(), timeout: None, priority: None }
    }

    /// The link loss timeout.
    pub fn timeout(mut self, timeout: impl Into<Number>) -> Self {
        self.timeout = Some(timeout.into());
        self
    }

    /// The priority of the interface.
    pub fn priority(mut self, priority: impl Into<Number>) -> Self {
        self.priority = Some(priority.into());
        self
    }
}

impl Command for FstAttach<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("FST-ATTACH ");
        let stops = [" llt=", " priority="];
        request.word_until("interface", self.interface, &stops)?;
        request.literal(" ");
        let stops = [" llt=", " priority="];
        request.word_until("group", self.group, &stops)?;
        if let Some(timeout) = self.timeout {
            request.literal(" llt=");
            request.unsigned("timeout", timeout)?;
        }
        if let Some(priority) = self.priority {
            request.literal(" priority=");
            request.unsigned("priority", priority)?;
        }
        Ok(())
    }
}

/// Takes an interface out of its group for fast session transfer.
///
/// ```text
/// FST-DETACH <interface:word>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over the global socket. Reply:
/// [`Done`](reply::Done).
///
/// FST builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, FstDetach};
///
/// let command = FstDetach::new("word");
/// assert_eq!(command.to_request()?.as_bytes(), b"FST-DETACH word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct FstDetach<'a> {
    interface: Argument<'a>,
}

impl<'a> FstDetach<'a> {
    /// The command with what it needs.
    ///
    /// - `interface`: The name of the interface.
    pub fn new(interface: impl Into<Argument<'a>>) -> Self {
        Self { interface: interface.into() }
    }
}

impl Command for FstDetach<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("FST-DETACH ");
        request.word("interface", self.interface)?;
        Ok(())
    }
}

/// Lists the groups for fast session transfer.
///
/// ```text
/// FST-MANAGER list_groups
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over the global socket. Reply:
/// [`FstGroups`](reply::FstGroups).
///
/// FST builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, FstManagerListGroups};
///
/// let command = FstManagerListGroups;
/// assert_eq!(command.to_request()?.as_bytes(), b"FST-MANAGER list_groups");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct FstManagerListGroups;

impl Command for FstManagerListGroups {
    type Reply<'r> = reply::FstGroups<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("FST-MANAGER");
        request.literal(" list_groups");
        Ok(())
    }
}

/// Lists the interfaces of a group.
///
/// ```text
/// FST-MANAGER list_ifaces <group:word>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over the global socket. Reply:
/// [`FstInterfaces`](reply::FstInterfaces).
///
/// FST builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, FstManagerListIfaces};
///
/// let command = FstManagerListIfaces::new("word");
/// assert_eq!(command.to_request()?.as_bytes(), b"FST-MANAGER list_ifaces word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct FstManagerListIfaces<'a> {
    group: Argument<'a>,
}

impl<'a> FstManagerListIfaces<'a> {
    /// The command with what it needs.
    ///
    /// - `group`: The name of the group.
    pub fn new(group: impl Into<Argument<'a>>) -> Self {
        Self { group: group.into() }
    }
}

impl Command for FstManagerListIfaces<'_> {
    type Reply<'r> = reply::FstInterfaces<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("FST-MANAGER");
        request.literal(" list_ifaces ");
        request.word("group", self.group)?;
        Ok(())
    }
}

/// Lists the peers of an interface.
///
/// ```text
/// FST-MANAGER iface_peers <group:word> <interface:word>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over the global socket. Reply:
/// [`Addresses`](reply::Addresses).
///
/// FST builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, FstManagerIfacePeers};
///
/// let command = FstManagerIfacePeers::new("word", "word");
/// assert_eq!(command.to_request()?.as_bytes(), b"FST-MANAGER iface_peers word word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct FstManagerIfacePeers<'a> {
    group: Argument<'a>,
    interface: Argument<'a>,
}

impl<'a> FstManagerIfacePeers<'a> {
    /// The command with what it needs.
    ///
    /// - `group`: The name of the group.
    /// - `interface`: The name of the interface.
    pub fn new(group: impl Into<Argument<'a>>, interface: impl Into<Argument<'a>>) -> Self {
        Self { group: group.into(), interface: interface.into() }
    }
}

impl Command for FstManagerIfacePeers<'_> {
    type Reply<'r> = reply::Addresses<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("FST-MANAGER");
        request.literal(" iface_peers ");
        request.word("group", self.group)?;
        request.literal(" ");
        request.word("interface", self.interface)?;
        Ok(())
    }
}

/// Asks for the multi-band elements of a peer.
///
/// ```text
/// FST-MANAGER get_peer_mbies <interface:word> <peer:mac>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over the global socket. Reply:
/// [`Hex`](reply::Hex).
///
/// FST builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, FstManagerGetPeerMbies};
///
/// let command = FstManagerGetPeerMbies::new("word", [2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"FST-MANAGER get_peer_mbies word 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct FstManagerGetPeerMbies<'a> {
    interface: Argument<'a>,
    peer: MacAddress,
}

impl<'a> FstManagerGetPeerMbies<'a> {
    /// The command with what it needs.
    ///
    /// - `interface`: The name of the interface.
    /// - `peer`: The MAC address of the peer.
    pub fn new(interface: impl Into<Argument<'a>>, peer: impl Into<MacAddress>) -> Self {
        Self { interface: interface.into(), peer: peer.into() }
    }
}

impl Command for FstManagerGetPeerMbies<'_> {
    type Reply<'r> = reply::Hex<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("FST-MANAGER");
        request.literal(" get_peer_mbies ");
        request.word("interface", self.interface)?;
        request.literal(" ");
        request.address(self.peer);
        Ok(())
    }
}

/// Lists the sessions of a group.
///
/// ```text
/// FST-MANAGER list_sessions <group:word>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over the global socket. Reply:
/// [`FstSessions`](reply::FstSessions).
///
/// FST builds only; numbers with a space before each.
///
/// ```
/// use hostap_ctrl::command::{Command, FstManagerListSessions};
///
/// let command = FstManagerListSessions::new("word");
/// assert_eq!(command.to_request()?.as_bytes(), b"FST-MANAGER list_sessions word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct FstManagerListSessions<'a> {
    group: Argument<'a>,
}

impl<'a> FstManagerListSessions<'a> {
    /// The command with what it needs.
    ///
    /// - `group`: The name of the group.
    pub fn new(group: impl Into<Argument<'a>>) -> Self {
        Self { group: group.into() }
    }
}

impl Command for FstManagerListSessions<'_> {
    type Reply<'r> = reply::FstSessions<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("FST-MANAGER");
        request.literal(" list_sessions ");
        request.word("group", self.group)?;
        Ok(())
    }
}

/// Makes a session.
///
/// ```text
/// FST-MANAGER session_add <group:word>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over the global socket. Reply:
/// [`Identifier`](reply::Identifier).
///
/// FST builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, FstManagerSessionAdd};
///
/// let command = FstManagerSessionAdd::new("word");
/// assert_eq!(command.to_request()?.as_bytes(), b"FST-MANAGER session_add word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct FstManagerSessionAdd<'a> {
    group: Argument<'a>,
}

impl<'a> FstManagerSessionAdd<'a> {
    /// The command with what it needs.
    ///
    /// - `group`: The name of the group.
    pub fn new(group: impl Into<Argument<'a>>) -> Self {
        Self { group: group.into() }
    }
}

impl Command for FstManagerSessionAdd<'_> {
    type Reply<'r> = reply::Identifier;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("FST-MANAGER");
        request.literal(" session_add ");
        request.word("group", self.group)?;
        Ok(())
    }
}

/// Removes a session.
///
/// ```text
/// FST-MANAGER session_remove <session_id:uint>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over the global socket. Reply:
/// [`Done`](reply::Done).
///
/// FST builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, FstManagerSessionRemove};
///
/// let command = FstManagerSessionRemove::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"FST-MANAGER session_remove 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct FstManagerSessionRemove {
    session_id: Number,
}

impl FstManagerSessionRemove {
    /// The command with what it needs.
    ///
    /// - `session_id`: The number of the session.
    pub fn new(session_id: impl Into<Number>) -> Self {
        Self { session_id: session_id.into() }
    }
}

impl Command for FstManagerSessionRemove {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("FST-MANAGER");
        request.literal(" session_remove ");
        request.unsigned("session_id", self.session_id)?;
        Ok(())
    }
}

/// Asks for the state of a session.
///
/// ```text
/// FST-MANAGER session_get <session_id:uint>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over the global socket. Reply:
/// [`Pairs`](reply::Pairs).
///
/// FST builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, FstManagerSessionGet};
///
/// let command = FstManagerSessionGet::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"FST-MANAGER session_get 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct FstManagerSessionGet {
    session_id: Number,
}

impl FstManagerSessionGet {
    /// The command with what it needs.
    ///
    /// - `session_id`: The number of the session.
    pub fn new(session_id: impl Into<Number>) -> Self {
        Self { session_id: session_id.into() }
    }
}

impl Command for FstManagerSessionGet {
    type Reply<'r> = reply::Pairs<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("FST-MANAGER");
        request.literal(" session_get ");
        request.unsigned("session_id", self.session_id)?;
        Ok(())
    }
}

/// Sets a parameter of a session.
///
/// ```text
/// FST-MANAGER session_set <session_id:uint> <parameter:enum+(old_ifname|new_ifname|old_peer_addr|new_peer_addr|llt)>=<value:word>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over the global socket. Reply:
/// [`Done`](reply::Done).
///
/// FST builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, FstManagerSessionSet, FstManagerSessionSetParameter};
///
/// let command = FstManagerSessionSet::new(7, FstManagerSessionSetParameter::OldIfname, "word");
/// assert_eq!(command.to_request()?.as_bytes(), b"FST-MANAGER session_set 7 old_ifname=word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct FstManagerSessionSet<'a> {
    session_id: Number,
    parameter: FstManagerSessionSetParameter<'a>,
    value: Argument<'a>,
}

impl<'a> FstManagerSessionSet<'a> {
    /// The command with what it needs.
    ///
    /// - `session_id`: The number of the session.
    /// - `parameter`: The parameter.
    /// - `value`: The value.
    pub fn new(
        session_id: impl Into<Number>,
        parameter: impl Into<FstManagerSessionSetParameter<'a>>,
        value: impl Into<Argument<'a>>,
    ) -> Self {
        Self { session_id: session_id.into(), parameter: parameter.into(), value: value.into() }
    }
}

impl Command for FstManagerSessionSet<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("FST-MANAGER");
        request.literal(" session_set ");
        request.unsigned("session_id", self.session_id)?;
        request.literal(" ");
        request.word("parameter", self.parameter.as_text())?;
        request.literal("=");
        request.word("value", self.value)?;
        Ok(())
    }
}

/// The parameter.
///
/// For [`FstManagerSessionSet`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FstManagerSessionSetParameter<'a> {
    /// `old_ifname`
    OldIfname,
    /// `new_ifname`
    NewIfname,
    /// `old_peer_addr`
    OldPeerAddr,
    /// `new_peer_addr`
    NewPeerAddr,
    /// `llt`
    Llt,
    /// Another word.
    Other(Text<'a>),
}

impl<'a> FstManagerSessionSetParameter<'a> {
    /// The word as the daemon reads it.
    pub const fn as_text(self) -> Text<'a> {
        Text::new(match self {
            Self::OldIfname => b"old_ifname",
            Self::NewIfname => b"new_ifname",
            Self::OldPeerAddr => b"old_peer_addr",
            Self::NewPeerAddr => b"new_peer_addr",
            Self::Llt => b"llt",
            Self::Other(word) => return word,
        })
    }
}

impl<'a> From<Text<'a>> for FstManagerSessionSetParameter<'a> {
    fn from(word: Text<'a>) -> Self {
        match word.as_bytes() {
            b"old_ifname" => Self::OldIfname,
            b"new_ifname" => Self::NewIfname,
            b"old_peer_addr" => Self::OldPeerAddr,
            b"new_peer_addr" => Self::NewPeerAddr,
            b"llt" => Self::Llt,
            _ => Self::Other(word),
        }
    }
}

impl<'a> From<&'a str> for FstManagerSessionSetParameter<'a> {
    fn from(word: &'a str) -> Self {
        Text::from(word).into()
    }
}

/// Asks the peer to set a session up.
///
/// ```text
/// FST-MANAGER session_initiate <session_id:uint>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over the global socket. Reply:
/// [`Done`](reply::Done).
///
/// FST builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, FstManagerSessionInitiate};
///
/// let command = FstManagerSessionInitiate::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"FST-MANAGER session_initiate 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct FstManagerSessionInitiate {
    session_id: Number,
}

impl FstManagerSessionInitiate {
    /// The command with what it needs.
    ///
    /// - `session_id`: The number of the session.
    pub fn new(session_id: impl Into<Number>) -> Self {
        Self { session_id: session_id.into() }
    }
}

impl Command for FstManagerSessionInitiate {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("FST-MANAGER");
        request.literal(" session_initiate ");
        request.unsigned("session_id", self.session_id)?;
        Ok(())
    }
}

/// Answers the wish of a peer to set a session up.
///
/// ```text
/// FST-MANAGER session_respond <session_id:uint> <answer:enum+(accept|reject)>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over the global socket. Reply:
/// [`Done`](reply::Done).
///
/// FST builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, FstManagerSessionRespond, FstManagerSessionRespondAnswer};
///
/// let command = FstManagerSessionRespond::new(7, FstManagerSessionRespondAnswer::Accept);
/// assert_eq!(command.to_request()?.as_bytes(), b"FST-MANAGER session_respond 7 accept");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct FstManagerSessionRespond<'a> {
    session_id: Number,
    answer: FstManagerSessionRespondAnswer<'a>,
}

impl<'a> FstManagerSessionRespond<'a> {
    /// The command with what it needs.
    ///
    /// - `session_id`: The number of the session.
    /// - `answer`: The answer.
    pub fn new(
        session_id: impl Into<Number>,
        answer: impl Into<FstManagerSessionRespondAnswer<'a>>,
    ) -> Self {
        Self { session_id: session_id.into(), answer: answer.into() }
    }
}

impl Command for FstManagerSessionRespond<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("FST-MANAGER");
        request.literal(" session_respond ");
        request.unsigned("session_id", self.session_id)?;
        request.literal(" ");
        request.word("answer", self.answer.as_text())?;
        Ok(())
    }
}

/// The answer.
///
/// For [`FstManagerSessionRespond`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FstManagerSessionRespondAnswer<'a> {
    /// `accept`
    Accept,
    /// `reject`
    Reject,
    /// Another word.
    Other(Text<'a>),
}

impl<'a> FstManagerSessionRespondAnswer<'a> {
    /// The word as the daemon reads it.
    pub const fn as_text(self) -> Text<'a> {
        Text::new(match self {
            Self::Accept => b"accept",
            Self::Reject => b"reject",
            Self::Other(word) => return word,
        })
    }
}

impl<'a> From<Text<'a>> for FstManagerSessionRespondAnswer<'a> {
    fn from(word: Text<'a>) -> Self {
        match word.as_bytes() {
            b"accept" => Self::Accept,
            b"reject" => Self::Reject,
            _ => Self::Other(word),
        }
    }
}

impl<'a> From<&'a str> for FstManagerSessionRespondAnswer<'a> {
    fn from(word: &'a str) -> Self {
        Text::from(word).into()
    }
}

/// Moves a session to the other interface.
///
/// ```text
/// FST-MANAGER session_transfer <session_id:uint>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over the global socket. Reply:
/// [`Done`](reply::Done).
///
/// FST builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, FstManagerSessionTransfer};
///
/// let command = FstManagerSessionTransfer::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"FST-MANAGER session_transfer 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct FstManagerSessionTransfer {
    session_id: Number,
}

impl FstManagerSessionTransfer {
    /// The command with what it needs.
    ///
    /// - `session_id`: The number of the session.
    pub fn new(session_id: impl Into<Number>) -> Self {
        Self { session_id: session_id.into() }
    }
}

impl Command for FstManagerSessionTransfer {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("FST-MANAGER");
        request.literal(" session_transfer ");
        request.unsigned("session_id", self.session_id)?;
        Ok(())
    }
}

/// Ends a session.
///
/// ```text
/// FST-MANAGER session_teardown <session_id:uint>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over the global socket. Reply:
/// [`Done`](reply::Done).
///
/// FST builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, FstManagerSessionTeardown};
///
/// let command = FstManagerSessionTeardown::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"FST-MANAGER session_teardown 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct FstManagerSessionTeardown {
    session_id: Number,
}

impl FstManagerSessionTeardown {
    /// The command with what it needs.
    ///
    /// - `session_id`: The number of the session.
    pub fn new(session_id: impl Into<Number>) -> Self {
        Self { session_id: session_id.into() }
    }
}

impl Command for FstManagerSessionTeardown {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("FST-MANAGER");
        request.literal(" session_teardown ");
        request.unsigned("session_id", self.session_id)?;
        Ok(())
    }
}

/// Runs a test function of fast session transfer.
///
/// ```text
/// FST-MANAGER test_request <request:text>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over the global socket. Reply:
/// [`Raw`](reply::Raw).
///
/// FST builds only; testing builds only.
///
/// ```
/// use hostap_ctrl::command::{Command, FstManagerTestRequest};
///
/// let command = FstManagerTestRequest::new("some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"FST-MANAGER test_request some text");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct FstManagerTestRequest<'a> {
    request: Argument<'a>,
}

impl<'a> FstManagerTestRequest<'a> {
    /// The command with what it needs.
    ///
    /// - `request`: The function and its parameters.
    pub fn new(request: impl Into<Argument<'a>>) -> Self {
        Self { request: request.into() }
    }
}

impl Command for FstManagerTestRequest<'_> {
    type Reply<'r> = reply::Raw<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("FST-MANAGER");
        request.literal(" test_request ");
        request.text("request", self.request)?;
        Ok(())
    }
}
