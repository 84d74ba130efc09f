//! P2P service discovery.
//!
//! Generated from `protocol/commands.tsv` and `protocol/arguments.tsv` by
//! `cargo run -p protocol-gen`.

use crate::command::{Argument, Command, InvalidArgument, Number, Request};
use crate::reply;
use crate::value::{MacAddress, Text};

/// Asks a peer for its services.
///
/// ```text
/// P2P_SERV_DISC_REQ <peer:mac> <query:hex>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`HexIdentifier`](reply::HexIdentifier).
///
/// 00:00:00:00:00:00 asks all peers; the reply is the number of the request in hex, for
/// P2P_SERV_DISC_CANCEL_REQ.
///
/// ```
/// use hostap_ctrl::command::{Command, P2pServDiscReq};
///
/// let command = P2pServDiscReq::new([2, 0, 0, 0, 1, 0], b"\x01\xff");
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_SERV_DISC_REQ 02:00:00:00:01:00 01ff");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pServDiscReq<'a> {
    peer: MacAddress,
    query: Text<'a>,
}

impl<'a> P2pServDiscReq<'a> {
    /// The command with what it needs.
    ///
    /// - `peer`: The MAC address of the peer.
    /// - `query`: The query.
    pub fn new(peer: impl Into<MacAddress>, query: impl Into<Text<'a>>) -> Self {
        Self { peer: peer.into(), query: query.into() }
    }
}

impl Command for P2pServDiscReq<'_> {
    type Reply<'r> = reply::HexIdentifier<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_SERV_DISC_REQ ");
        request.address(self.peer);
        request.literal(" ");
        request.hex(self.query);
        Ok(())
    }
}

/// Asks a peer for a UPnP service.
///
/// ```text
/// P2P_SERV_DISC_REQ <peer:mac> upnp <version:hex> <service:text>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`HexIdentifier`](reply::HexIdentifier).
///
/// The reply is the number of the request in hex.
///
/// ```
/// use hostap_ctrl::command::{Command, P2pServDiscReqUpnp};
///
/// let command = P2pServDiscReqUpnp::new([2, 0, 0, 0, 1, 0], b"\x01\xff", "some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_SERV_DISC_REQ 02:00:00:00:01:00 upnp 01ff some text");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pServDiscReqUpnp<'a> {
    peer: MacAddress,
    version: Text<'a>,
    service: Argument<'a>,
}

impl<'a> P2pServDiscReqUpnp<'a> {
    /// The command with what it needs.
    ///
    /// - `peer`: The MAC address of the peer.
    /// - `version`: The version of UPnP, one byte.
    /// - `service`: The name of the service.
    pub fn new(
        peer: impl Into<MacAddress>,
        version: impl Into<Text<'a>>,
        service: impl Into<Argument<'a>>,
    ) -> Self {
        Self { peer: peer.into(), version: version.into(), service: service.into() }
    }
}

impl Command for P2pServDiscReqUpnp<'_> {
    type Reply<'r> = reply::HexIdentifier<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_SERV_DISC_REQ ");
        request.address(self.peer);
        request.literal(" upnp ");
        request.hex(self.version);
        request.literal(" ");
        request.text("service", self.service)?;
        Ok(())
    }
}

/// Asks a peer for its Wi-Fi Display services.
///
/// ```text
/// P2P_SERV_DISC_REQ <peer:mac> wifi-display <roles:text>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`HexIdentifier`](reply::HexIdentifier).
///
/// The reply is the number of the request in hex.
///
/// ```
/// use hostap_ctrl::command::{Command, P2pServDiscReqWifiDisplay};
///
/// let command = P2pServDiscReqWifiDisplay::new([2, 0, 0, 0, 1, 0], "some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_SERV_DISC_REQ 02:00:00:00:01:00 wifi-display some text");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pServDiscReqWifiDisplay<'a> {
    peer: MacAddress,
    roles: Argument<'a>,
}

impl<'a> P2pServDiscReqWifiDisplay<'a> {
    /// The command with what it needs.
    ///
    /// - `peer`: The MAC address of the peer.
    /// - `roles`: The roles that are looked for: \[source], \[pri-sink], \[sec-sink],
    ///   \[source+sink].
    pub fn new(peer: impl Into<MacAddress>, roles: impl Into<Argument<'a>>) -> Self {
        Self { peer: peer.into(), roles: roles.into() }
    }
}

impl Command for P2pServDiscReqWifiDisplay<'_> {
    type Reply<'r> = reply::HexIdentifier<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_SERV_DISC_REQ ");
        request.address(self.peer);
        request.literal(" wifi-display ");
        request.text("roles", self.roles)?;
        Ok(())
    }
}

/// Asks a peer for a service of the application service platform.
///
/// ```text
/// P2P_SERV_DISC_REQ <peer:mac> asp <transaction_id:hexnum> <service:word>[? '<information:text>']
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`HexIdentifier`](reply::HexIdentifier).
///
/// The reply is the number of the request in hex.
///
/// ```
/// use hostap_ctrl::command::{Command, P2pServDiscReqAsp};
///
/// let command = P2pServDiscReqAsp::new([2, 0, 0, 0, 1, 0], 0x1f, "word").information("some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_SERV_DISC_REQ 02:00:00:00:01:00 asp 1f word 'some text'");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pServDiscReqAsp<'a> {
    peer: MacAddress,
    transaction_id: Number,
    service: Argument<'a>,
    information: Option<Argument<'a>>,
}

impl<'a> P2pServDiscReqAsp<'a> {
    /// The command with what it needs.
    ///
    /// - `peer`: The MAC address of the peer.
    /// - `transaction_id`: The number of the query, 0 to 255.
    /// - `service`: The name of the service.
    pub fn new(
        peer: impl Into<MacAddress>,
        transaction_id: impl Into<Number>,
        service: impl Into<Argument<'a>>,
    ) -> Self {
        Self {
            peer: peer.into(),
            transaction_id: transaction_id.into(),
            service: service.into(),
            information: None,
        }
    }

    /// Information about the service; a quote ends it and a backslash takes away the meaning of
    /// what follows, so write two.
    pub fn information(mut self, information: impl Into<Argument<'a>>) -> Self {
        self.information = Some(information.into());
        self
    }
}

impl Command for P2pServDiscReqAsp<'_> {
    type Reply<'r> = reply::HexIdentifier<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_SERV_DISC_REQ ");
        request.address(self.peer);
        request.literal(" asp ");
        request.hex_number("transaction_id", self.transaction_id)?;
        request.literal(" ");
        request.word("service", self.service)?;
        if let Some(information) = self.information {
            request.literal(" '");
            request.text_until("information", information, &["'"])?;
            request.literal("'");
        }
        Ok(())
    }
}

/// Stops a request for services.
///
/// ```text
/// P2P_SERV_DISC_CANCEL_REQ <request:word>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, P2pServDiscCancelReq};
///
/// let command = P2pServDiscCancelReq::new("word");
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_SERV_DISC_CANCEL_REQ word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pServDiscCancelReq<'a> {
    request: Argument<'a>,
}

impl<'a> P2pServDiscCancelReq<'a> {
    /// The command with what it needs.
    ///
    /// - `request`: The number of the request, as its reply wrote it.
    pub fn new(request: impl Into<Argument<'a>>) -> Self {
        Self { request: request.into() }
    }
}

impl Command for P2pServDiscCancelReq<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_SERV_DISC_CANCEL_REQ ");
        request.word("request", self.request)?;
        Ok(())
    }
}

/// Answers a request for services.
///
/// ```text
/// P2P_SERV_DISC_RESP <frequency:uint> <peer:mac> <dialog_token:uint> <response:hex>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, P2pServDiscResp};
///
/// let command = P2pServDiscResp::new(7, [2, 0, 0, 0, 1, 0], 7, b"\x01\xff");
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_SERV_DISC_RESP 7 02:00:00:00:01:00 7 01ff");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pServDiscResp<'a> {
    frequency: Number,
    peer: MacAddress,
    dialog_token: Number,
    response: Text<'a>,
}

impl<'a> P2pServDiscResp<'a> {
    /// The command with what it needs.
    ///
    /// - `frequency`: The frequency, in MHz.
    /// - `peer`: The MAC address of the peer.
    /// - `dialog_token`: The dialog token.
    /// - `response`: The answer.
    pub fn new(
        frequency: impl Into<Number>,
        peer: impl Into<MacAddress>,
        dialog_token: impl Into<Number>,
        response: impl Into<Text<'a>>,
    ) -> Self {
        Self {
            frequency: frequency.into(),
            peer: peer.into(),
            dialog_token: dialog_token.into(),
            response: response.into(),
        }
    }
}

impl Command for P2pServDiscResp<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_SERV_DISC_RESP ");
        request.unsigned("frequency", self.frequency)?;
        request.literal(" ");
        request.address(self.peer);
        request.literal(" ");
        request.unsigned("dialog_token", self.dialog_token)?;
        request.literal(" ");
        request.hex(self.response);
        Ok(())
    }
}

/// Sets who answers requests for services.
///
/// ```text
/// P2P_SERV_DISC_EXTERNAL <external:enum(0|1)>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, P2pServDiscExternal};
///
/// let command = P2pServDiscExternal::new(true);
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_SERV_DISC_EXTERNAL 1");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pServDiscExternal {
    external: bool,
}

impl P2pServDiscExternal {
    /// The command with what it needs.
    ///
    /// - `external`: Whether events ask us, instead of the daemon answering by itself.
    pub fn new(external: bool) -> Self {
        Self { external }
    }
}

impl Command for P2pServDiscExternal {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_SERV_DISC_EXTERNAL ");
        request.boolean(self.external);
        Ok(())
    }
}

/// Tells peers that our services have changed.
///
/// ```text
/// P2P_SERVICE_UPDATE
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, P2pServiceUpdate};
///
/// let command = P2pServiceUpdate;
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_SERVICE_UPDATE");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pServiceUpdate;

impl Command for P2pServiceUpdate {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_SERVICE_UPDATE");
        Ok(())
    }
}

/// Removes every service.
///
/// ```text
/// P2P_SERVICE_FLUSH
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, P2pServiceFlush};
///
/// let command = P2pServiceFlush;
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_SERVICE_FLUSH");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pServiceFlush;

impl Command for P2pServiceFlush {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_SERVICE_FLUSH");
        Ok(())
    }
}

/// Offers a Bonjour service.
///
/// ```text
/// P2P_SERVICE_ADD bonjour <query:hex> <response:hex>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, P2pServiceAddBonjour};
///
/// let command = P2pServiceAddBonjour::new(b"\x01\xff", b"\x01\xff");
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_SERVICE_ADD bonjour 01ff 01ff");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pServiceAddBonjour<'a> {
    query: Text<'a>,
    response: Text<'a>,
}

impl<'a> P2pServiceAddBonjour<'a> {
    /// The command with what it needs.
    ///
    /// - `query`: The query.
    /// - `response`: The answer to the query.
    pub fn new(query: impl Into<Text<'a>>, response: impl Into<Text<'a>>) -> Self {
        Self { query: query.into(), response: response.into() }
    }
}

impl Command for P2pServiceAddBonjour<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_SERVICE_ADD");
        request.literal(" bonjour ");
        request.hex(self.query);
        request.literal(" ");
        request.hex(self.response);
        Ok(())
    }
}

/// Offers a UPnP service.
///
/// ```text
/// P2P_SERVICE_ADD upnp <version:hex> <service:text>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, P2pServiceAddUpnp};
///
/// let command = P2pServiceAddUpnp::new(b"\x01\xff", "some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_SERVICE_ADD upnp 01ff some text");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pServiceAddUpnp<'a> {
    version: Text<'a>,
    service: Argument<'a>,
}

impl<'a> P2pServiceAddUpnp<'a> {
    /// The command with what it needs.
    ///
    /// - `version`: The version of UPnP, one byte.
    /// - `service`: The name of the service.
    pub fn new(version: impl Into<Text<'a>>, service: impl Into<Argument<'a>>) -> Self {
        Self { version: version.into(), service: service.into() }
    }
}

impl Command for P2pServiceAddUpnp<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_SERVICE_ADD");
        request.literal(" upnp ");
        request.hex(self.version);
        request.literal(" ");
        request.text("service", self.service)?;
        Ok(())
    }
}

/// Offers a service of the application service platform.
///
/// ```text
/// P2P_SERVICE_ADD asp <auto_accept:uint> <advertisement_id:hexnum> <state:hexnum> <config_methods:hexnum> <service:word>[? cpt=<protocols:word>][? svc_info='<information:text>']
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, P2pServiceAddAsp};
///
/// let command = P2pServiceAddAsp::new(7, 0x1f, 0x1f, 0x1f, "word").protocols("word");
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_SERVICE_ADD asp 7 1f 1f 1f word cpt=word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pServiceAddAsp<'a> {
    auto_accept: Number,
    advertisement_id: Number,
    state: Number,
    config_methods: Number,
    service: Argument<'a>,
    protocols: Option<Argument<'a>>,
    information: Option<Argument<'a>>,
}

impl<'a> P2pServiceAddAsp<'a> {
    /// The command with what it needs.
    ///
    /// - `auto_accept`: Which sessions are accepted without asking: 0 none, 1 new groups, 2 as a
    ///   client, 4 as the group owner.
    /// - `advertisement_id`: The number of the service.
    /// - `state`: The state of the service; 1 for available.
    /// - `config_methods`: The WPS methods of the service, a bit each.
    /// - `service`: The name of the service.
    pub fn new(
        auto_accept: impl Into<Number>,
        advertisement_id: impl Into<Number>,
        state: impl Into<Number>,
        config_methods: impl Into<Number>,
        service: impl Into<Argument<'a>>,
    ) -> Self {
        Self {
            auto_accept: auto_accept.into(),
            advertisement_id: advertisement_id.into(),
            state: state.into(),
            config_methods: config_methods.into(),
            service: service.into(),
            protocols: None,
            information: None,
        }
    }

    /// The coordination protocols UDP and MAC in the order of preference, with a colon between
    /// them.
    pub fn protocols(mut self, protocols: impl Into<Argument<'a>>) -> Self {
        self.protocols = Some(protocols.into());
        self
    }

    /// Information about the service; a quote ends it and a backslash takes away the meaning of
    /// what follows, so write two.
    pub fn information(mut self, information: impl Into<Argument<'a>>) -> Self {
        self.information = Some(information.into());
        self
    }
}

impl Command for P2pServiceAddAsp<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_SERVICE_ADD");
        request.literal(" asp ");
        request.unsigned("auto_accept", self.auto_accept)?;
        request.literal(" ");
        request.hex_number("advertisement_id", self.advertisement_id)?;
        request.literal(" ");
        request.hex_number("state", self.state)?;
        request.literal(" ");
        request.hex_number("config_methods", self.config_methods)?;
        request.literal(" ");
        request.word_until("service", self.service, &[" cpt="])?;
        if let Some(protocols) = self.protocols {
            request.literal(" cpt=");
            request.word("protocols", protocols)?;
        }
        if let Some(information) = self.information {
            request.literal(" svc_info='");
            let stops = [" cpt=", "'"];
            request.text_until("information", information, &stops)?;
            request.literal("'");
        }
        Ok(())
    }
}

/// Replaces a service of the application service platform.
///
/// ```text
/// P2P_SERVICE_REP asp <auto_accept:uint> <advertisement_id:hexnum> <state:hexnum> <config_methods:hexnum> <service:word>[? cpt=<protocols:word>][? svc_info='<information:text>']
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, P2pServiceRepAsp};
///
/// let command = P2pServiceRepAsp::new(7, 0x1f, 0x1f, 0x1f, "word").protocols("word");
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_SERVICE_REP asp 7 1f 1f 1f word cpt=word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pServiceRepAsp<'a> {
    auto_accept: Number,
    advertisement_id: Number,
    state: Number,
    config_methods: Number,
    service: Argument<'a>,
    protocols: Option<Argument<'a>>,
    information: Option<Argument<'a>>,
}

impl<'a> P2pServiceRepAsp<'a> {
    /// The command with what it needs.
    ///
    /// - `auto_accept`: Which sessions are accepted without asking: 0 none, 1 new groups, 2 as a
    ///   client, 4 as the group owner.
    /// - `advertisement_id`: The number of the service.
    /// - `state`: The state of the service; 1 for available.
    /// - `config_methods`: The WPS methods of the service, a bit each.
    /// - `service`: The name of the service.
    pub fn new(
        auto_accept: impl Into<Number>,
        advertisement_id: impl Into<Number>,
        state: impl Into<Number>,
        config_methods: impl Into<Number>,
        service: impl Into<Argument<'a>>,
    ) -> Self {
        Self {
            auto_accept: auto_accept.into(),
            advertisement_id: advertisement_id.into(),
            state: state.into(),
            config_methods: config_methods.into(),
            service: service.into(),
            protocols: None,
            information: None,
        }
    }

    /// The coordination protocols UDP and MAC in the order of preference, with a colon between
    /// them.
    pub fn protocols(mut self, protocols: impl Into<Argument<'a>>) -> Self {
        self.protocols = Some(protocols.into());
        self
    }

    /// Information about the service; a quote ends it and a backslash takes away the meaning of
    /// what follows, so write two.
    pub fn information(mut self, information: impl Into<Argument<'a>>) -> Self {
        self.information = Some(information.into());
        self
    }
}

impl Command for P2pServiceRepAsp<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_SERVICE_REP");
        request.literal(" asp ");
        request.unsigned("auto_accept", self.auto_accept)?;
        request.literal(" ");
        request.hex_number("advertisement_id", self.advertisement_id)?;
        request.literal(" ");
        request.hex_number("state", self.state)?;
        request.literal(" ");
        request.hex_number("config_methods", self.config_methods)?;
        request.literal(" ");
        request.word_until("service", self.service, &[" cpt="])?;
        if let Some(protocols) = self.protocols {
            request.literal(" cpt=");
            request.word("protocols", protocols)?;
        }
        if let Some(information) = self.information {
            request.literal(" svc_info='");
            let stops = [" cpt=", "'"];
            request.text_until("information", information, &stops)?;
            request.literal("'");
        }
        Ok(())
    }
}

/// Removes a Bonjour service.
///
/// ```text
/// P2P_SERVICE_DEL bonjour <query:hex>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, P2pServiceDelBonjour};
///
/// let command = P2pServiceDelBonjour::new(b"\x01\xff");
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_SERVICE_DEL bonjour 01ff");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pServiceDelBonjour<'a> {
    query: Text<'a>,
}

impl<'a> P2pServiceDelBonjour<'a> {
    /// The command with what it needs.
    ///
    /// - `query`: The query.
    pub fn new(query: impl Into<Text<'a>>) -> Self {
        Self { query: query.into() }
    }
}

impl Command for P2pServiceDelBonjour<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_SERVICE_DEL");
        request.literal(" bonjour ");
        request.hex(self.query);
        Ok(())
    }
}

/// Removes a UPnP service.
///
/// ```text
/// P2P_SERVICE_DEL upnp <version:hex> <service:text>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, P2pServiceDelUpnp};
///
/// let command = P2pServiceDelUpnp::new(b"\x01\xff", "some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_SERVICE_DEL upnp 01ff some text");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pServiceDelUpnp<'a> {
    version: Text<'a>,
    service: Argument<'a>,
}

impl<'a> P2pServiceDelUpnp<'a> {
    /// The command with what it needs.
    ///
    /// - `version`: The version of UPnP, one byte.
    /// - `service`: The name of the service.
    pub fn new(version: impl Into<Text<'a>>, service: impl Into<Argument<'a>>) -> Self {
        Self { version: version.into(), service: service.into() }
    }
}

impl Command for P2pServiceDelUpnp<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_SERVICE_DEL");
        request.literal(" upnp ");
        request.hex(self.version);
        request.literal(" ");
        request.text("service", self.service)?;
        Ok(())
    }
}

/// Removes a service of the application service platform.
///
/// ```text
/// P2P_SERVICE_DEL asp <advertisement_id:hexnum>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, P2pServiceDelAsp};
///
/// let command = P2pServiceDelAsp::new(0x1f);
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_SERVICE_DEL asp 1f");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pServiceDelAsp {
    advertisement_id: Number,
}

impl P2pServiceDelAsp {
    /// The command with what it needs.
    ///
    /// - `advertisement_id`: The number of the service.
    pub fn new(advertisement_id: impl Into<Number>) -> Self {
        Self { advertisement_id: advertisement_id.into() }
    }
}

impl Command for P2pServiceDelAsp {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_SERVICE_DEL");
        request.literal(" asp ");
        request.hex_number("advertisement_id", self.advertisement_id)?;
        Ok(())
    }
}

/// Removes every service of the application service platform.
///
/// ```text
/// P2P_SERVICE_DEL asp all
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, P2pServiceDelAspAll};
///
/// let command = P2pServiceDelAspAll;
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_SERVICE_DEL asp all");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pServiceDelAspAll;

impl Command for P2pServiceDelAspAll {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_SERVICE_DEL");
        request.literal(" asp all");
        Ok(())
    }
}

/// Asks a peer to open a session of a service.
///
/// ```text
/// P2P_ASP_PROVISION <peer:mac> adv_id=<advertisement_id:hexnum> adv_mac=<advertiser:mac> session=<session:hexnum> session_mac=<session_address:mac>[? status=<status:uint>][? role=<role:hexnum>][? method=<method:hexnum>][? cpt=<protocols:word>][? info='<information:text>']
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, P2pAspProvision};
///
/// let command = P2pAspProvision::new([2, 0, 0, 0, 1, 0], 0x1f, [2, 0, 0, 0, 1, 0], 0x1f, [2, 0, 0, 0, 1, 0]).status(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_ASP_PROVISION 02:00:00:00:01:00 adv_id=1f adv_mac=02:00:00:00:01:00 session=1f session_mac=02:00:00:00:01:00 status=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pAspProvision<'a> {
    peer: MacAddress,
    advertisement_id: Number,
    advertiser: MacAddress,
    session: Number,
    session_address: MacAddress,
    status: Option<Number>,
    role: Option<Number>,
    method: Option<Number>,
    protocols: Option<Argument<'a>>,
    information: Option<Argument<'a>>,
}

impl<'a> P2pAspProvision<'a> {
    /// The command with what it needs.
    ///
    /// - `peer`: The MAC address of the peer.
    /// - `advertisement_id`: The number of the service.
    /// - `advertiser`: The MAC address of the device that offers the service.
    /// - `session`: The number of the session.
    /// - `session_address`: The MAC address of the device that opened the session.
    pub fn new(
        peer: impl Into<MacAddress>,
        advertisement_id: impl Into<Number>,
        advertiser: impl Into<MacAddress>,
        session: impl Into<Number>,
        session_address: impl Into<MacAddress>,
    ) -> Self {
        Self {
            peer: peer.into(),
            advertisement_id: advertisement_id.into(),
            advertiser: advertiser.into(),
            session: session.into(),
            session_address: session_address.into(),
            status: None,
            role: None,
            method: None,
            protocols: None,
            information: None,
        }
    }

    /// The status code.
    pub fn status(mut self, status: impl Into<Number>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// The roles that are wanted, a bit each: 1 a new group, 2 client, 4 group owner.
    pub fn role(mut self, role: impl Into<Number>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// The WPS method, a bit of the list in the specification.
    pub fn method(mut self, method: impl Into<Number>) -> Self {
        self.method = Some(method.into());
        self
    }

    /// The coordination protocols UDP and MAC in the order of preference, with a colon between
    /// them.
    pub fn protocols(mut self, protocols: impl Into<Argument<'a>>) -> Self {
        self.protocols = Some(protocols.into());
        self
    }

    /// Information about the service; a quote ends it and a backslash takes away the meaning of
    /// what follows, so write two.
    pub fn information(mut self, information: impl Into<Argument<'a>>) -> Self {
        self.information = Some(information.into());
        self
    }
}

impl Command for P2pAspProvision<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_ASP_PROVISION ");
        request.address(self.peer);
        request.literal(" adv_id=");
        request.hex_number("advertisement_id", self.advertisement_id)?;
        request.literal(" adv_mac=");
        request.address(self.advertiser);
        request.literal(" session=");
        request.hex_number("session", self.session)?;
        request.literal(" session_mac=");
        request.address(self.session_address);
        if let Some(status) = self.status {
            request.literal(" status=");
            request.unsigned("status", status)?;
        }
        if let Some(role) = self.role {
            request.literal(" role=");
            request.hex_number("role", role)?;
        }
        if let Some(method) = self.method {
            request.literal(" method=");
            request.hex_number("method", method)?;
        }
        if let Some(protocols) = self.protocols {
            request.literal(" cpt=");
            request.word("protocols", protocols)?;
        }
        if let Some(information) = self.information {
            request.literal(" info='");
            let stops = [
                " adv_id=",
                " adv_mac=",
                " cpt=",
                " method=",
                " role=",
                " session=",
                " session_mac=",
                " status=",
                "'",
            ];
            request.text_until("information", information, &stops)?;
            request.literal("'");
        }
        Ok(())
    }
}

/// Answers the wish of a peer to open a session of a service.
///
/// ```text
/// P2P_ASP_PROVISION_RESP <peer:mac> adv_id=<advertisement_id:hexnum> adv_mac=<advertiser:mac> session=<session:hexnum> session_mac=<session_address:mac> status=<status:uint>[? role=<role:hexnum>][? method=<method:hexnum>][? cpt=<protocols:word>][? info='<information:text>']
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, P2pAspProvisionResp};
///
/// let command = P2pAspProvisionResp::new([2, 0, 0, 0, 1, 0], 0x1f, [2, 0, 0, 0, 1, 0], 0x1f, [2, 0, 0, 0, 1, 0], 7).role(0x1f);
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_ASP_PROVISION_RESP 02:00:00:00:01:00 adv_id=1f adv_mac=02:00:00:00:01:00 session=1f session_mac=02:00:00:00:01:00 status=7 role=1f");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pAspProvisionResp<'a> {
    peer: MacAddress,
    advertisement_id: Number,
    advertiser: MacAddress,
    session: Number,
    session_address: MacAddress,
    status: Number,
    role: Option<Number>,
    method: Option<Number>,
    protocols: Option<Argument<'a>>,
    information: Option<Argument<'a>>,
}

impl<'a> P2pAspProvisionResp<'a> {
    /// The command with what it needs.
    ///
    /// - `peer`: The MAC address of the peer.
    /// - `advertisement_id`: The number of the service.
    /// - `advertiser`: The MAC address of the device that offers the service.
    /// - `session`: The number of the session.
    /// - `session_address`: The MAC address of the device that opened the session.
    /// - `status`: The status code.
    pub fn new(
        peer: impl Into<MacAddress>,
        advertisement_id: impl Into<Number>,
        advertiser: impl Into<MacAddress>,
        session: impl Into<Number>,
        session_address: impl Into<MacAddress>,
        status: impl Into<Number>,
    ) -> Self {
        Self {
            peer: peer.into(),
            advertisement_id: advertisement_id.into(),
            advertiser: advertiser.into(),
            session: session.into(),
            session_address: session_address.into(),
            status: status.into(),
            role: None,
            method: None,
            protocols: None,
            information: None,
        }
    }

    /// The roles that are wanted, a bit each: 1 a new group, 2 client, 4 group owner.
    pub fn role(mut self, role: impl Into<Number>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// The WPS method, a bit of the list in the specification.
    pub fn method(mut self, method: impl Into<Number>) -> Self {
        self.method = Some(method.into());
        self
    }

    /// The coordination protocols UDP and MAC in the order of preference, with a colon between
    /// them.
    pub fn protocols(mut self, protocols: impl Into<Argument<'a>>) -> Self {
        self.protocols = Some(protocols.into());
        self
    }

    /// Information about the service; a quote ends it and a backslash takes away the meaning of
    /// what follows, so write two.
    pub fn information(mut self, information: impl Into<Argument<'a>>) -> Self {
        self.information = Some(information.into());
        self
    }
}

impl Command for P2pAspProvisionResp<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_ASP_PROVISION_RESP ");
        request.address(self.peer);
        request.literal(" adv_id=");
        request.hex_number("advertisement_id", self.advertisement_id)?;
        request.literal(" adv_mac=");
        request.address(self.advertiser);
        request.literal(" session=");
        request.hex_number("session", self.session)?;
        request.literal(" session_mac=");
        request.address(self.session_address);
        request.literal(" status=");
        request.unsigned("status", self.status)?;
        if let Some(role) = self.role {
            request.literal(" role=");
            request.hex_number("role", role)?;
        }
        if let Some(method) = self.method {
            request.literal(" method=");
            request.hex_number("method", method)?;
        }
        if let Some(protocols) = self.protocols {
            request.literal(" cpt=");
            request.word("protocols", protocols)?;
        }
        if let Some(information) = self.information {
            request.literal(" info='");
            let stops = [
                " adv_id=",
                " adv_mac=",
                " cpt=",
                " method=",
                " role=",
                " session=",
                " session_mac=",
                " status=",
                "'",
            ];
            request.text_until("information", information, &stops)?;
            request.literal("'");
        }
        Ok(())
    }
}
