//! Interworking, ANQP and Hotspot 2.0.
//!
//! Generated from `protocol/commands.tsv` and `protocol/arguments.tsv` by
//! `cargo run -p protocol-gen`.

use crate::command::{Argument, Command, InvalidArgument, Number, Request};
use crate::reply;
use crate::value::{MacAddress, Text};

/// Asks all access points that support it for their ANQP information.
///
/// ```text
/// FETCH_ANQP
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, FetchAnqp};
///
/// let command = FetchAnqp;
/// assert_eq!(command.to_request()?.as_bytes(), b"FETCH_ANQP");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct FetchAnqp;

impl Command for FetchAnqp {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("FETCH_ANQP");
        Ok(())
    }
}

/// Stops FETCH_ANQP.
///
/// ```text
/// STOP_FETCH_ANQP
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, StopFetchAnqp};
///
/// let command = StopFetchAnqp;
/// assert_eq!(command.to_request()?.as_bytes(), b"STOP_FETCH_ANQP");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct StopFetchAnqp;

impl Command for StopFetchAnqp {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("STOP_FETCH_ANQP");
        Ok(())
    }
}

/// Looks for networks that fit a credential.
///
/// ```text
/// INTERWORKING_SELECT[? <automatic:lit(auto)>][? freq=<frequencies:word>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, InterworkingSelect};
///
/// let command = InterworkingSelect::new().automatic();
/// assert_eq!(command.to_request()?.as_bytes(), b"INTERWORKING_SELECT auto");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct InterworkingSelect<'a> {
    automatic: bool,
    frequencies: Option<Argument<'a>>,
}

impl<'a> InterworkingSelect<'a> {
    /// The command without any of its options.
    pub fn new() -> Self {
        Self::default()
    }

    /// Connects to the best network.
    pub fn automatic(mut self) -> Self {
        self.automatic = true;
        self
    }

    /// The frequencies in MHz, separated by commas; ranges as in 5180-5320 are allowed.
    pub fn frequencies(mut self, frequencies: impl Into<Argument<'a>>) -> Self {
        self.frequencies = Some(frequencies.into());
        self
    }
}

impl Command for InterworkingSelect<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("INTERWORKING_SELECT");
        if self.automatic {
            request.literal(" auto");
        }
        if let Some(frequencies) = self.frequencies {
            request.literal(" freq=");
            request.word("frequencies", frequencies)?;
        }
        Ok(())
    }
}

/// Connects to a network that fits a credential.
///
/// ```text
/// INTERWORKING_CONNECT <bssid:mac>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, InterworkingConnect};
///
/// let command = InterworkingConnect::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"INTERWORKING_CONNECT 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct InterworkingConnect {
    bssid: MacAddress,
}

impl InterworkingConnect {
    /// The command with what it needs.
    ///
    /// - `bssid`: The BSSID of the access point.
    pub fn new(bssid: impl Into<MacAddress>) -> Self {
        Self { bssid: bssid.into() }
    }
}

impl Command for InterworkingConnect {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("INTERWORKING_CONNECT ");
        request.address(self.bssid);
        Ok(())
    }
}

/// Adds a network that fits a credential, without connecting.
///
/// ```text
/// INTERWORKING_ADD_NETWORK <bssid:mac>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Identifier`](reply::Identifier).
///
/// ```
/// use hostap_ctrl::command::{Command, InterworkingAddNetwork};
///
/// let command = InterworkingAddNetwork::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"INTERWORKING_ADD_NETWORK 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct InterworkingAddNetwork {
    bssid: MacAddress,
}

impl InterworkingAddNetwork {
    /// The command with what it needs.
    ///
    /// - `bssid`: The BSSID of the access point.
    pub fn new(bssid: impl Into<MacAddress>) -> Self {
        Self { bssid: bssid.into() }
    }
}

impl Command for InterworkingAddNetwork {
    type Reply<'r> = reply::Identifier;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("INTERWORKING_ADD_NETWORK ");
        request.address(self.bssid);
        Ok(())
    }
}

/// Asks an access point for ANQP information.
///
/// ```text
/// ANQP_GET <bssid:mac>[? freq=<frequency:uint>] <ids:word>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{AnqpGet, Command};
///
/// let command = AnqpGet::new([2, 0, 0, 0, 1, 0], "word").frequency(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"ANQP_GET 02:00:00:00:01:00 freq=7 word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct AnqpGet<'a> {
    bssid: MacAddress,
    frequency: Option<Number>,
    ids: Argument<'a>,
}

impl<'a> AnqpGet<'a> {
    /// The command with what it needs.
    ///
    /// - `bssid`: The BSSID of the access point.
    /// - `ids`: What is asked for: numbers of ANQP elements, hs20: or mbo: with a subtype,
    ///   separated by commas.
    pub fn new(bssid: impl Into<MacAddress>, ids: impl Into<Argument<'a>>) -> Self {
        Self { bssid: bssid.into(), frequency: None, ids: ids.into() }
    }

    /// The frequency of the access point in MHz, if no scan has seen it.
    pub fn frequency(mut self, frequency: impl Into<Number>) -> Self {
        self.frequency = Some(frequency.into());
        self
    }
}

impl Command for AnqpGet<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("ANQP_GET ");
        request.address(self.bssid);
        if let Some(frequency) = self.frequency {
            request.literal(" freq=");
            request.unsigned("frequency", frequency)?;
        }
        request.literal(" ");
        request.word_until("ids", self.ids, &[" freq="])?;
        Ok(())
    }
}

/// Sends a GAS request.
///
/// ```text
/// GAS_REQUEST <bssid:mac> <protocol:hex>[? <query:hex>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, GasRequest};
///
/// let command = GasRequest::new([2, 0, 0, 0, 1, 0], b"\x01\xff").query(b"\x01\xff");
/// assert_eq!(command.to_request()?.as_bytes(), b"GAS_REQUEST 02:00:00:00:01:00 01ff 01ff");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct GasRequest<'a> {
    bssid: MacAddress,
    protocol: Text<'a>,
    query: Option<Text<'a>>,
}

impl<'a> GasRequest<'a> {
    /// The command with what it needs.
    ///
    /// - `bssid`: The BSSID of the access point.
    /// - `protocol`: The advertisement protocol.
    pub fn new(bssid: impl Into<MacAddress>, protocol: impl Into<Text<'a>>) -> Self {
        Self { bssid: bssid.into(), protocol: protocol.into(), query: None }
    }

    /// The query.
    pub fn query(mut self, query: impl Into<Text<'a>>) -> Self {
        self.query = Some(query.into());
        self
    }
}

impl Command for GasRequest<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("GAS_REQUEST ");
        request.address(self.bssid);
        request.literal(" ");
        request.hex(self.protocol);
        if let Some(query) = self.query {
            request.literal(" ");
            request.hex(query);
        }
        Ok(())
    }
}

/// Asks for a GAS answer that has come.
///
/// ```text
/// GAS_RESPONSE_GET <bssid:mac> <dialog_token:uint>[? <offset:uint>,<length:uint>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply: [`Hex`](reply::Hex).
///
/// Refused with FAIL-Invalid range or FAIL-Too long response; a response that was read to its end
/// is gone.
///
/// ```
/// use hostap_ctrl::command::{Command, GasResponseGet};
///
/// let command = GasResponseGet::new([2, 0, 0, 0, 1, 0], 7).offset(7, 7);
/// assert_eq!(command.to_request()?.as_bytes(), b"GAS_RESPONSE_GET 02:00:00:00:01:00 7 7,7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct GasResponseGet {
    bssid: MacAddress,
    dialog_token: Number,
    offset: Option<(Number, Number)>,
}

impl GasResponseGet {
    /// The command with what it needs.
    ///
    /// - `bssid`: The BSSID of the access point.
    /// - `dialog_token`: The dialog token.
    pub fn new(bssid: impl Into<MacAddress>, dialog_token: impl Into<Number>) -> Self {
        Self { bssid: bssid.into(), dialog_token: dialog_token.into(), offset: None }
    }

    /// Options that go together.
    ///
    /// - `offset`: Where the part begins, in bytes.
    /// - `length`: The length, in bytes.
    pub fn offset(mut self, offset: impl Into<Number>, length: impl Into<Number>) -> Self {
        self.offset = Some((offset.into(), length.into()));
        self
    }
}

impl Command for GasResponseGet {
    type Reply<'r> = reply::Hex<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("GAS_RESPONSE_GET ");
        request.address(self.bssid);
        request.literal(" ");
        request.unsigned("dialog_token", self.dialog_token)?;
        if let Some((offset, length)) = self.offset {
            request.literal(" ");
            request.unsigned("offset", offset)?;
            request.literal(",");
            request.unsigned("length", length)?;
        }
        Ok(())
    }
}

/// Asks an access point for Hotspot 2.0 information.
///
/// ```text
/// HS20_ANQP_GET <bssid:mac> <subtypes:word>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, Hs20AnqpGet};
///
/// let command = Hs20AnqpGet::new([2, 0, 0, 0, 1, 0], "word");
/// assert_eq!(command.to_request()?.as_bytes(), b"HS20_ANQP_GET 02:00:00:00:01:00 word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct Hs20AnqpGet<'a> {
    bssid: MacAddress,
    subtypes: Argument<'a>,
}

impl<'a> Hs20AnqpGet<'a> {
    /// The command with what it needs.
    ///
    /// - `bssid`: The BSSID of the access point.
    /// - `subtypes`: The numbers of the subtypes, separated by commas.
    pub fn new(bssid: impl Into<MacAddress>, subtypes: impl Into<Argument<'a>>) -> Self {
        Self { bssid: bssid.into(), subtypes: subtypes.into() }
    }
}

impl Command for Hs20AnqpGet<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("HS20_ANQP_GET ");
        request.address(self.bssid);
        request.literal(" ");
        request.word("subtypes", self.subtypes)?;
        Ok(())
    }
}

/// Asks an access point whether it knows a home realm.
///
/// ```text
/// HS20_GET_NAI_HOME_REALM_LIST <bssid:mac>[? realm=<realm:text>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// Without a realm that of the first credential.
///
/// ```
/// use hostap_ctrl::command::{Command, Hs20GetNaiHomeRealmList};
///
/// let command = Hs20GetNaiHomeRealmList::new([2, 0, 0, 0, 1, 0]).realm("some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"HS20_GET_NAI_HOME_REALM_LIST 02:00:00:00:01:00 realm=some text");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct Hs20GetNaiHomeRealmList<'a> {
    bssid: MacAddress,
    realm: Option<Argument<'a>>,
}

impl<'a> Hs20GetNaiHomeRealmList<'a> {
    /// The command with what it needs.
    ///
    /// - `bssid`: The BSSID of the access point.
    pub fn new(bssid: impl Into<MacAddress>) -> Self {
        Self { bssid: bssid.into(), realm: None }
    }

    /// The realm.
    pub fn realm(mut self, realm: impl Into<Argument<'a>>) -> Self {
        self.realm = Some(realm.into());
        self
    }
}

impl Command for Hs20GetNaiHomeRealmList<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("HS20_GET_NAI_HOME_REALM_LIST ");
        request.address(self.bssid);
        if let Some(realm) = self.realm {
            request.literal(" realm=");
            request.text_until("realm", realm, &[" realm="])?;
        }
        Ok(())
    }
}

/// Asks an access point whether it knows home realms.
///
/// ```text
/// HS20_GET_NAI_HOME_REALM_LIST <bssid:mac> <request:hex>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, Hs20GetNaiHomeRealmListHex};
///
/// let command = Hs20GetNaiHomeRealmListHex::new([2, 0, 0, 0, 1, 0], b"\x01\xff");
/// assert_eq!(command.to_request()?.as_bytes(), b"HS20_GET_NAI_HOME_REALM_LIST 02:00:00:00:01:00 01ff");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct Hs20GetNaiHomeRealmListHex<'a> {
    bssid: MacAddress,
    request: Text<'a>,
}

impl<'a> Hs20GetNaiHomeRealmListHex<'a> {
    /// The command with what it needs.
    ///
    /// - `bssid`: The BSSID of the access point.
    /// - `request`: The content of the query.
    pub fn new(bssid: impl Into<MacAddress>, request: impl Into<Text<'a>>) -> Self {
        Self { bssid: bssid.into(), request: request.into() }
    }
}

impl Command for Hs20GetNaiHomeRealmListHex<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("HS20_GET_NAI_HOME_REALM_LIST ");
        request.address(self.bssid);
        request.literal(" ");
        request.hex(self.request);
        Ok(())
    }
}

/// Asks an access point for an icon.
///
/// ```text
/// HS20_ICON_REQUEST <bssid:mac> <name:text>
/// ```
///
/// For wpa_supplicant, since 2.10 or older and gone after 2.11, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, Hs20IconRequest};
///
/// let command = Hs20IconRequest::new([2, 0, 0, 0, 1, 0], "some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"HS20_ICON_REQUEST 02:00:00:00:01:00 some text");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct Hs20IconRequest<'a> {
    bssid: MacAddress,
    name: Argument<'a>,
}

impl<'a> Hs20IconRequest<'a> {
    /// The command with what it needs.
    ///
    /// - `bssid`: The BSSID of the access point.
    /// - `name`: The file name of the icon.
    pub fn new(bssid: impl Into<MacAddress>, name: impl Into<Argument<'a>>) -> Self {
        Self { bssid: bssid.into(), name: name.into() }
    }
}

impl Command for Hs20IconRequest<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("HS20_ICON_REQUEST ");
        request.address(self.bssid);
        request.literal(" ");
        request.text("name", self.name)?;
        Ok(())
    }
}

/// Asks an access point for an icon, to be kept in memory.
///
/// ```text
/// REQ_HS20_ICON <bssid:mac> <name:text>
/// ```
///
/// For wpa_supplicant, since 2.10 or older and gone after 2.11, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, ReqHs20Icon};
///
/// let command = ReqHs20Icon::new([2, 0, 0, 0, 1, 0], "some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"REQ_HS20_ICON 02:00:00:00:01:00 some text");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct ReqHs20Icon<'a> {
    bssid: MacAddress,
    name: Argument<'a>,
}

impl<'a> ReqHs20Icon<'a> {
    /// The command with what it needs.
    ///
    /// - `bssid`: The BSSID of the access point.
    /// - `name`: The file name of the icon.
    pub fn new(bssid: impl Into<MacAddress>, name: impl Into<Argument<'a>>) -> Self {
        Self { bssid: bssid.into(), name: name.into() }
    }
}

impl Command for ReqHs20Icon<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("REQ_HS20_ICON ");
        request.address(self.bssid);
        request.literal(" ");
        request.text("name", self.name)?;
        Ok(())
    }
}

/// Asks for a part of an icon that is in memory, in base64.
///
/// ```text
/// GET_HS20_ICON <bssid:mac> <name:word> <offset:uint> <length:uint>
/// ```
///
/// For wpa_supplicant, since 2.10 or older and gone after 2.11, over an interface's socket. Reply:
/// [`Value`](reply::Value).
///
/// ```
/// use hostap_ctrl::command::{Command, GetHs20Icon};
///
/// let command = GetHs20Icon::new([2, 0, 0, 0, 1, 0], "word", 7, 7);
/// assert_eq!(command.to_request()?.as_bytes(), b"GET_HS20_ICON 02:00:00:00:01:00 word 7 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct GetHs20Icon<'a> {
    bssid: MacAddress,
    name: Argument<'a>,
    offset: Number,
    length: Number,
}

impl<'a> GetHs20Icon<'a> {
    /// The command with what it needs.
    ///
    /// - `bssid`: The BSSID of the access point.
    /// - `name`: The file name of the icon.
    /// - `offset`: Where the part begins, in bytes.
    /// - `length`: The length, in bytes.
    pub fn new(
        bssid: impl Into<MacAddress>,
        name: impl Into<Argument<'a>>,
        offset: impl Into<Number>,
        length: impl Into<Number>,
    ) -> Self {
        Self {
            bssid: bssid.into(),
            name: name.into(),
            offset: offset.into(),
            length: length.into(),
        }
    }
}

impl Command for GetHs20Icon<'_> {
    type Reply<'r> = reply::Value<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("GET_HS20_ICON ");
        request.address(self.bssid);
        request.literal(" ");
        request.word("name", self.name)?;
        request.literal(" ");
        request.unsigned("offset", self.offset)?;
        request.literal(" ");
        request.unsigned("length", self.length)?;
        Ok(())
    }
}

/// Removes an icon, or all icons of an access point, from memory.
///
/// ```text
/// DEL_HS20_ICON <bssid:mac>[? <name:text>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older and gone after 2.11, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, DelHs20Icon};
///
/// let command = DelHs20Icon::new([2, 0, 0, 0, 1, 0]).name("some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"DEL_HS20_ICON 02:00:00:00:01:00 some text");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct DelHs20Icon<'a> {
    bssid: MacAddress,
    name: Option<Argument<'a>>,
}

impl<'a> DelHs20Icon<'a> {
    /// The command with what it needs.
    ///
    /// - `bssid`: The BSSID of the access point.
    pub fn new(bssid: impl Into<MacAddress>) -> Self {
        Self { bssid: bssid.into(), name: None }
    }

    /// The file name of the icon; without it all of them.
    pub fn name(mut self, name: impl Into<Argument<'a>>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Command for DelHs20Icon<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DEL_HS20_ICON ");
        request.address(self.bssid);
        if let Some(name) = self.name {
            request.literal(" ");
            request.text("name", name)?;
        }
        Ok(())
    }
}

/// Removes all icons from memory.
///
/// ```text
/// DEL_HS20_ICON
/// ```
///
/// For wpa_supplicant, since 2.10 or older and gone after 2.11, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, DelHs20IconAll};
///
/// let command = DelHs20IconAll;
/// assert_eq!(command.to_request()?.as_bytes(), b"DEL_HS20_ICON ");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct DelHs20IconAll;

impl Command for DelHs20IconAll {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("DEL_HS20_ICON ");
        Ok(())
    }
}

/// Asks all access points for their providers of online sign-up.
///
/// ```text
/// FETCH_OSU
/// ```
///
/// For wpa_supplicant, since 2.10 or older and gone after 2.11, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, FetchOsu};
///
/// let command = FetchOsu;
/// assert_eq!(command.to_request()?.as_bytes(), b"FETCH_OSU");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct FetchOsu;

impl Command for FetchOsu {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("FETCH_OSU");
        Ok(())
    }
}

/// Asks for providers of online sign-up without a new scan.
///
/// ```text
/// FETCH_OSU no-scan
/// ```
///
/// For wpa_supplicant, since 2.10 or older and gone after 2.11, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, FetchOsuNoScan};
///
/// let command = FetchOsuNoScan;
/// assert_eq!(command.to_request()?.as_bytes(), b"FETCH_OSU no-scan");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct FetchOsuNoScan;

impl Command for FetchOsuNoScan {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("FETCH_OSU");
        request.literal(" no-scan");
        Ok(())
    }
}

/// Stops FETCH_OSU.
///
/// ```text
/// CANCEL_FETCH_OSU
/// ```
///
/// For wpa_supplicant, since 2.10 or older and gone after 2.11, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{CancelFetchOsu, Command};
///
/// let command = CancelFetchOsu;
/// assert_eq!(command.to_request()?.as_bytes(), b"CANCEL_FETCH_OSU");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct CancelFetchOsu;

impl Command for CancelFetchOsu {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("CANCEL_FETCH_OSU");
        Ok(())
    }
}

/// Tells a station that its subscription needs attention.
///
/// ```text
/// HS20_WNM_NOTIF <address:mac>[? <url:text>]
/// ```
///
/// For hostapd, since 2.10 or older and gone after 2.11, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, Hs20WnmNotif};
///
/// let command = Hs20WnmNotif::new([2, 0, 0, 0, 1, 0]).url("some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"HS20_WNM_NOTIF 02:00:00:00:01:00 some text");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct Hs20WnmNotif<'a> {
    address: MacAddress,
    url: Option<Argument<'a>>,
}

impl<'a> Hs20WnmNotif<'a> {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    pub fn new(address: impl Into<MacAddress>) -> Self {
        Self { address: address.into(), url: None }
    }

    /// The URL.
    pub fn url(mut self, url: impl Into<Argument<'a>>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl Command for Hs20WnmNotif<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("HS20_WNM_NOTIF ");
        request.address(self.address);
        if let Some(url) = self.url {
            request.literal(" ");
            request.text("url", url)?;
        }
        Ok(())
    }
}

/// Tells a station that it will be deauthenticated soon.
///
/// ```text
/// HS20_DEAUTH_REQ <address:mac> <code:uint> <delay:uint>[? <url:text>]
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, Hs20DeauthReq};
///
/// let command = Hs20DeauthReq::new([2, 0, 0, 0, 1, 0], 7, 7).url("some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"HS20_DEAUTH_REQ 02:00:00:00:01:00 7 7 some text");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct Hs20DeauthReq<'a> {
    address: MacAddress,
    code: Number,
    delay: Number,
    url: Option<Argument<'a>>,
}

impl<'a> Hs20DeauthReq<'a> {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    /// - `code`: For what the station is deauthenticated: 0 for this BSS, 1 for the whole
    ///   network.
    /// - `delay`: How long the station should stay away, in seconds.
    pub fn new(
        address: impl Into<MacAddress>,
        code: impl Into<Number>,
        delay: impl Into<Number>,
    ) -> Self {
        Self { address: address.into(), code: code.into(), delay: delay.into(), url: None }
    }

    /// The URL.
    pub fn url(mut self, url: impl Into<Argument<'a>>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl Command for Hs20DeauthReq<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("HS20_DEAUTH_REQ ");
        request.address(self.address);
        request.literal(" ");
        request.unsigned("code", self.code)?;
        request.literal(" ");
        request.unsigned("delay", self.delay)?;
        if let Some(url) = self.url {
            request.literal(" ");
            request.text("url", url)?;
        }
        Ok(())
    }
}
