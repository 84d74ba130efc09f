//! Wi-Fi Direct (P2P).
//!
//! Generated from `protocol/commands.tsv` and `protocol/arguments.tsv` by
//! `cargo run -p protocol-gen`.

use std::vec::Vec;

use crate::command::{Argument, Command, InvalidArgument, Number, Request, Secret};
use crate::reply;
use crate::value::{DeviceType, MacAddress, Text};

/// Looks for P2P devices.
///
/// ```text
/// P2P_FIND[? <timeout:uint>][? type=<kind:enum(social|progressive)>][? dev_id=<device_address:mac>][? dev_type=<device_type:devtype>][? delay=<delay:uint>][? freq=<frequency:uint>][? <include_6ghz:lit(include_6ghz)>]{*services  seek=<service:word>}
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// The timeout has to be first.
///
/// ```
/// use hostap_ctrl::command::{Command, P2pFind};
///
/// let command = P2pFind::new().timeout(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_FIND 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pFind<'a> {
    timeout: Option<Number>,
    kind: Option<P2pFindKind>,
    device_address: Option<MacAddress>,
    device_type: Option<DeviceType>,
    delay: Option<Number>,
    frequency: Option<Number>,
    include_6ghz: bool,
    services: Vec<Argument<'a>>,
}

impl<'a> P2pFind<'a> {
    /// The command without any of its options.
    pub fn new() -> Self {
        Self::default()
    }

    /// How long it lasts, in seconds.
    pub fn timeout(mut self, timeout: impl Into<Number>) -> Self {
        self.timeout = Some(timeout.into());
        self
    }

    /// How channels are searched; without it first all of them.
    pub fn kind(mut self, kind: P2pFindKind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// The P2P Device Address.
    pub fn device_address(mut self, device_address: impl Into<MacAddress>) -> Self {
        self.device_address = Some(device_address.into());
        self
    }

    /// The only device type that is looked for.
    pub fn device_type(mut self, device_type: DeviceType) -> Self {
        self.device_type = Some(device_type);
        self
    }

    /// The pause between two searches, in milliseconds.
    pub fn delay(mut self, delay: impl Into<Number>) -> Self {
        self.delay = Some(delay.into());
        self
    }

    /// The only frequency that is searched, in MHz.
    pub fn frequency(mut self, frequency: impl Into<Number>) -> Self {
        self.frequency = Some(frequency.into());
        self
    }

    /// Searches the 6 GHz band too.
    pub fn include_6ghz(mut self) -> Self {
        self.include_6ghz = true;
        self
    }

    /// The name of the service.
    ///
    /// Each call adds one more.
    pub fn service(mut self, service: impl Into<Argument<'a>>) -> Self {
        self.services.push(service.into());
        self
    }
}

impl Command for P2pFind<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_FIND");
        if let Some(timeout) = self.timeout {
            request.literal(" ");
            request.unsigned("timeout", timeout)?;
        }
        if let Some(kind) = self.kind {
            request.literal(" type=");
            request.literal(kind.as_str());
        }
        if let Some(device_address) = self.device_address {
            request.literal(" dev_id=");
            request.address(device_address);
        }
        if let Some(device_type) = self.device_type {
            request.literal(" dev_type=");
            request.display(device_type);
        }
        if let Some(delay) = self.delay {
            request.literal(" delay=");
            request.unsigned("delay", delay)?;
        }
        if let Some(frequency) = self.frequency {
            request.literal(" freq=");
            request.unsigned("frequency", frequency)?;
        }
        if self.include_6ghz {
            request.literal(" include_6ghz");
        }
        for &service in &self.services {
            request.literal(" seek=");
            request.word("service", service)?;
        }
        Ok(())
    }
}

/// How channels are searched; without it first all of them.
///
/// For [`P2pFind`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum P2pFindKind {
    /// `social`
    Social,
    /// `progressive`
    Progressive,
}

impl P2pFindKind {
    /// The word as the daemon reads it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Social => "social",
            Self::Progressive => "progressive",
        }
    }
}

/// Stops to look for P2P devices or to listen.
///
/// ```text
/// P2P_STOP_FIND
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, P2pStopFind};
///
/// let command = P2pStopFind;
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_STOP_FIND");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pStopFind;

impl Command for P2pStopFind {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_STOP_FIND");
        Ok(())
    }
}

/// Listens, so that other devices can find us.
///
/// ```text
/// P2P_LISTEN[? <timeout:uint>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, P2pListen};
///
/// let command = P2pListen::new().timeout(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_LISTEN 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pListen {
    timeout: Option<Number>,
}

impl P2pListen {
    /// The command without any of its options.
    pub fn new() -> Self {
        Self::default()
    }

    /// How long it lasts, in seconds.
    pub fn timeout(mut self, timeout: impl Into<Number>) -> Self {
        self.timeout = Some(timeout.into());
        self
    }
}

impl Command for P2pListen {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_LISTEN");
        if let Some(timeout) = self.timeout {
            request.literal(" ");
            request.unsigned("timeout", timeout)?;
        }
        Ok(())
    }
}

/// Forms a group with a peer, or joins its group.
///
/// ```text
/// P2P_CONNECT <peer:mac> <method:enum(pbc|pin|p2ps|pair)>[? persistent=<persistent_network_id:uint>][? <persistent:lit(persistent)>][? <join:lit(join)>][? <authorize:lit(auth)>][? <automatic:lit(auto)>][? go_intent=<go_intent:uint>][? freq=<frequency:uint>][? freq2=<second_frequency:uint>][? max_oper_chwidth=<maximum_width:uint>][? <ht40:lit(ht40)>][? <vht:lit(vht)>][? <he:lit(he)>][? <edmg:lit(edmg)>][? <provision_discovery:lit(provdisc)>][? <skip_provision:lit(skip_prov)>][? <allow_6ghz:lit(allow_6ghz)>][? ssid=<ssid:hex>][? <p2p2:lit(p2p2)>][? bstrapmethod=<bootstrap_method:uint>][? password=<password:secret word>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`P2pStarted`](reply::P2pStarted).
///
/// pin: the reply is the PIN that the other side has to enter; pair, p2p2, bstrapmethod and
/// password after 2.11; refused with FAIL-INVALID-PIN, FAIL-CHANNEL-UNAVAILABLE or
/// FAIL-CHANNEL-UNSUPPORTED.
///
/// ```
/// use hostap_ctrl::command::{Command, P2pConnect, P2pConnectMethod};
///
/// let command = P2pConnect::new([2, 0, 0, 0, 1, 0], P2pConnectMethod::Pbc).persistent_network_id(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_CONNECT 02:00:00:00:01:00 pbc persistent=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pConnect<'a> {
    peer: MacAddress,
    method: P2pConnectMethod,
    persistent_network_id: Option<Number>,
    persistent: bool,
    join: bool,
    authorize: bool,
    automatic: bool,
    go_intent: Option<Number>,
    frequency: Option<Number>,
    second_frequency: Option<Number>,
    maximum_width: Option<Number>,
    ht40: bool,
    vht: bool,
    he: bool,
    edmg: bool,
    provision_discovery: bool,
    skip_provision: bool,
    allow_6ghz: bool,
    ssid: Option<Text<'a>>,
    p2p2: bool,
    bootstrap_method: Option<Number>,
    password: Option<Secret<Argument<'a>>>,
}

impl<'a> P2pConnect<'a> {
    /// The command with what it needs.
    ///
    /// - `peer`: The P2P Device Address of the peer.
    /// - `method`: The way to connect.
    pub fn new(peer: impl Into<MacAddress>, method: P2pConnectMethod) -> Self {
        Self {
            peer: peer.into(),
            method,
            persistent_network_id: None,
            persistent: false,
            join: false,
            authorize: false,
            automatic: false,
            go_intent: None,
            frequency: None,
            second_frequency: None,
            maximum_width: None,
            ht40: false,
            vht: false,
            he: false,
            edmg: false,
            provision_discovery: false,
            skip_provision: false,
            allow_6ghz: false,
            ssid: None,
            p2p2: false,
            bootstrap_method: None,
            password: None,
        }
    }

    /// The number of the network block of a stored group that is used.
    pub fn persistent_network_id(mut self, persistent_network_id: impl Into<Number>) -> Self {
        self.persistent_network_id = Some(persistent_network_id.into());
        self
    }

    /// Stores the group, to be started again later.
    pub fn persistent(mut self) -> Self {
        self.persistent = true;
        self
    }

    /// Joins a group that is running.
    pub fn join(mut self) -> Self {
        self.join = true;
        self
    }

    /// Only gives the peer permission to start by itself.
    pub fn authorize(mut self) -> Self {
        self.authorize = true;
        self
    }

    /// Lets the daemon find out whether a group is formed or joined.
    pub fn automatic(mut self) -> Self {
        self.automatic = true;
        self
    }

    /// How much we want to be the group owner, 0 to 15.
    pub fn go_intent(mut self, go_intent: impl Into<Number>) -> Self {
        self.go_intent = Some(go_intent.into());
        self
    }

    /// The frequency that the group should use, in MHz.
    pub fn frequency(mut self, frequency: impl Into<Number>) -> Self {
        self.frequency = Some(frequency.into());
        self
    }

    /// The center of the second segment of an 80+80 MHz channel, in MHz.
    pub fn second_frequency(mut self, second_frequency: impl Into<Number>) -> Self {
        self.second_frequency = Some(second_frequency.into());
        self
    }

    /// The greatest channel width, in MHz.
    pub fn maximum_width(mut self, maximum_width: impl Into<Number>) -> Self {
        self.maximum_width = Some(maximum_width.into());
        self
    }

    /// Uses 40 MHz channels.
    pub fn ht40(mut self) -> Self {
        self.ht40 = true;
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

    /// Uses EDMG.
    pub fn edmg(mut self) -> Self {
        self.edmg = true;
        self
    }

    /// Asks the peer for a way to connect before.
    pub fn provision_discovery(mut self) -> Self {
        self.provision_discovery = true;
        self
    }

    /// Does not ask the peer for a way to connect before.
    pub fn skip_provision(mut self) -> Self {
        self.skip_provision = true;
        self
    }

    /// Allows the 6 GHz band.
    pub fn allow_6ghz(mut self) -> Self {
        self.allow_6ghz = true;
        self
    }

    /// The SSID.
    pub fn ssid(mut self, ssid: impl Into<Text<'a>>) -> Self {
        self.ssid = Some(ssid.into());
        self
    }

    /// Uses the second generation of P2P.
    pub fn p2p2(mut self) -> Self {
        self.p2p2 = true;
        self
    }

    /// The way to pair, a bit of the list in the specification.
    pub fn bootstrap_method(mut self, bootstrap_method: impl Into<Number>) -> Self {
        self.bootstrap_method = Some(bootstrap_method.into());
        self
    }

    /// The password.
    pub fn password(mut self, password: impl Into<Argument<'a>>) -> Self {
        self.password = Some(Secret(password.into()));
        self
    }
}

impl Command for P2pConnect<'_> {
    type Reply<'r> = reply::P2pStarted<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_CONNECT ");
        request.address(self.peer);
        request.literal(" ");
        request.literal(self.method.as_str());
        if let Some(persistent_network_id) = self.persistent_network_id {
            request.literal(" persistent=");
            request.unsigned("persistent_network_id", persistent_network_id)?;
        }
        if self.persistent {
            request.literal(" persistent");
        }
        if self.join {
            request.literal(" join");
        }
        if self.authorize {
            request.literal(" auth");
        }
        if self.automatic {
            request.literal(" auto");
        }
        if let Some(go_intent) = self.go_intent {
            request.literal(" go_intent=");
            request.unsigned("go_intent", go_intent)?;
        }
        if let Some(frequency) = self.frequency {
            request.literal(" freq=");
            request.unsigned("frequency", frequency)?;
        }
        if let Some(second_frequency) = self.second_frequency {
            request.literal(" freq2=");
            request.unsigned("second_frequency", second_frequency)?;
        }
        if let Some(maximum_width) = self.maximum_width {
            request.literal(" max_oper_chwidth=");
            request.unsigned("maximum_width", maximum_width)?;
        }
        if self.ht40 {
            request.literal(" ht40");
        }
        if self.vht {
            request.literal(" vht");
        }
        if self.he {
            request.literal(" he");
        }
        if self.edmg {
            request.literal(" edmg");
        }
        if self.provision_discovery {
            request.literal(" provdisc");
        }
        if self.skip_provision {
            request.literal(" skip_prov");
        }
        if self.allow_6ghz {
            request.literal(" allow_6ghz");
        }
        if let Some(ssid) = self.ssid {
            request.literal(" ssid=");
            request.hex(ssid);
        }
        if self.p2p2 {
            request.literal(" p2p2");
        }
        if let Some(bootstrap_method) = self.bootstrap_method {
            request.literal(" bstrapmethod=");
            request.unsigned("bootstrap_method", bootstrap_method)?;
        }
        if let Some(password) = self.password {
            request.literal(" password=");
            request.secret(|request| request.word("password", password.0))?;
        }
        Ok(())
    }
}

/// The way to connect.
///
/// For [`P2pConnect`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum P2pConnectMethod {
    /// `pbc`
    Pbc,
    /// `pin`
    Pin,
    /// `p2ps`
    P2ps,
    /// `pair`
    Pair,
}

impl P2pConnectMethod {
    /// The word as the daemon reads it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pbc => "pbc",
            Self::Pin => "pin",
            Self::P2ps => "p2ps",
            Self::Pair => "pair",
        }
    }
}

/// Forms a group with a peer, or joins its group, with a PIN that is known.
///
/// ```text
/// P2P_CONNECT <peer:mac> <pin:pin8>[? <kind:enum(label|display|keypad)>][? persistent=<persistent_network_id:uint>][? <persistent:lit(persistent)>][? <join:lit(join)>][? <authorize:lit(auth)>][? <automatic:lit(auto)>][? go_intent=<go_intent:uint>][? freq=<frequency:uint>][? freq2=<second_frequency:uint>][? max_oper_chwidth=<maximum_width:uint>][? <ht40:lit(ht40)>][? <vht:lit(vht)>][? <he:lit(he)>][? <edmg:lit(edmg)>][? <provision_discovery:lit(provdisc)>][? <skip_provision:lit(skip_prov)>][? <allow_6ghz:lit(allow_6ghz)>][? ssid=<ssid:hex>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`P2pStarted`](reply::P2pStarted).
///
/// Refused with FAIL-INVALID-PIN, FAIL-CHANNEL-UNAVAILABLE or FAIL-CHANNEL-UNSUPPORTED.
///
/// ```
/// use hostap_ctrl::command::{Command, P2pConnectPin, P2pConnectPinKind};
///
/// let command = P2pConnectPin::new([2, 0, 0, 0, 1, 0], "12345670").kind(P2pConnectPinKind::Label);
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_CONNECT 02:00:00:00:01:00 12345670 label");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pConnectPin<'a> {
    peer: MacAddress,
    pin: Secret<Text<'a>>,
    kind: Option<P2pConnectPinKind>,
    persistent_network_id: Option<Number>,
    persistent: bool,
    join: bool,
    authorize: bool,
    automatic: bool,
    go_intent: Option<Number>,
    frequency: Option<Number>,
    second_frequency: Option<Number>,
    maximum_width: Option<Number>,
    ht40: bool,
    vht: bool,
    he: bool,
    edmg: bool,
    provision_discovery: bool,
    skip_provision: bool,
    allow_6ghz: bool,
    ssid: Option<Text<'a>>,
}

impl<'a> P2pConnectPin<'a> {
    /// The command with what it needs.
    ///
    /// - `peer`: The P2P Device Address of the peer.
    /// - `pin`: The PIN, eight or four digits.
    pub fn new(peer: impl Into<MacAddress>, pin: impl Into<Text<'a>>) -> Self {
        Self {
            peer: peer.into(),
            pin: Secret(pin.into()),
            kind: None,
            persistent_network_id: None,
            persistent: false,
            join: false,
            authorize: false,
            automatic: false,
            go_intent: None,
            frequency: None,
            second_frequency: None,
            maximum_width: None,
            ht40: false,
            vht: false,
            he: false,
            edmg: false,
            provision_discovery: false,
            skip_provision: false,
            allow_6ghz: false,
            ssid: None,
        }
    }

    /// Where the PIN is from: our label, our display, or entered by the user.
    pub fn kind(mut self, kind: P2pConnectPinKind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// The number of the network block of a stored group that is used.
    pub fn persistent_network_id(mut self, persistent_network_id: impl Into<Number>) -> Self {
        self.persistent_network_id = Some(persistent_network_id.into());
        self
    }

    /// Stores the group, to be started again later.
    pub fn persistent(mut self) -> Self {
        self.persistent = true;
        self
    }

    /// Joins a group that is running.
    pub fn join(mut self) -> Self {
        self.join = true;
        self
    }

    /// Only gives the peer permission to start by itself.
    pub fn authorize(mut self) -> Self {
        self.authorize = true;
        self
    }

    /// Lets the daemon find out whether a group is formed or joined.
    pub fn automatic(mut self) -> Self {
        self.automatic = true;
        self
    }

    /// How much we want to be the group owner, 0 to 15.
    pub fn go_intent(mut self, go_intent: impl Into<Number>) -> Self {
        self.go_intent = Some(go_intent.into());
        self
    }

    /// The frequency that the group should use, in MHz.
    pub fn frequency(mut self, frequency: impl Into<Number>) -> Self {
        self.frequency = Some(frequency.into());
        self
    }

    /// The center of the second segment of an 80+80 MHz channel, in MHz.
    pub fn second_frequency(mut self, second_frequency: impl Into<Number>) -> Self {
        self.second_frequency = Some(second_frequency.into());
        self
    }

    /// The greatest channel width, in MHz.
    pub fn maximum_width(mut self, maximum_width: impl Into<Number>) -> Self {
        self.maximum_width = Some(maximum_width.into());
        self
    }

    /// Uses 40 MHz channels.
    pub fn ht40(mut self) -> Self {
        self.ht40 = true;
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

    /// Uses EDMG.
    pub fn edmg(mut self) -> Self {
        self.edmg = true;
        self
    }

    /// Asks the peer for a way to connect before.
    pub fn provision_discovery(mut self) -> Self {
        self.provision_discovery = true;
        self
    }

    /// Does not ask the peer for a way to connect before.
    pub fn skip_provision(mut self) -> Self {
        self.skip_provision = true;
        self
    }

    /// Allows the 6 GHz band.
    pub fn allow_6ghz(mut self) -> Self {
        self.allow_6ghz = true;
        self
    }

    /// The SSID.
    pub fn ssid(mut self, ssid: impl Into<Text<'a>>) -> Self {
        self.ssid = Some(ssid.into());
        self
    }
}

impl Command for P2pConnectPin<'_> {
    type Reply<'r> = reply::P2pStarted<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_CONNECT ");
        request.address(self.peer);
        request.literal(" ");
        request.secret(|request| request.pin("pin", self.pin.0))?;
        if let Some(kind) = self.kind {
            request.literal(" ");
            request.literal(kind.as_str());
        }
        if let Some(persistent_network_id) = self.persistent_network_id {
            request.literal(" persistent=");
            request.unsigned("persistent_network_id", persistent_network_id)?;
        }
        if self.persistent {
            request.literal(" persistent");
        }
        if self.join {
            request.literal(" join");
        }
        if self.authorize {
            request.literal(" auth");
        }
        if self.automatic {
            request.literal(" auto");
        }
        if let Some(go_intent) = self.go_intent {
            request.literal(" go_intent=");
            request.unsigned("go_intent", go_intent)?;
        }
        if let Some(frequency) = self.frequency {
            request.literal(" freq=");
            request.unsigned("frequency", frequency)?;
        }
        if let Some(second_frequency) = self.second_frequency {
            request.literal(" freq2=");
            request.unsigned("second_frequency", second_frequency)?;
        }
        if let Some(maximum_width) = self.maximum_width {
            request.literal(" max_oper_chwidth=");
            request.unsigned("maximum_width", maximum_width)?;
        }
        if self.ht40 {
            request.literal(" ht40");
        }
        if self.vht {
            request.literal(" vht");
        }
        if self.he {
            request.literal(" he");
        }
        if self.edmg {
            request.literal(" edmg");
        }
        if self.provision_discovery {
            request.literal(" provdisc");
        }
        if self.skip_provision {
            request.literal(" skip_prov");
        }
        if self.allow_6ghz {
            request.literal(" allow_6ghz");
        }
        if let Some(ssid) = self.ssid {
            request.literal(" ssid=");
            request.hex(ssid);
        }
        Ok(())
    }
}

/// Where the PIN is from: our label, our display, or entered by the user.
///
/// For [`P2pConnectPin`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum P2pConnectPinKind {
    /// `label`
    Label,
    /// `display`
    Display,
    /// `keypad`
    Keypad,
}

impl P2pConnectPinKind {
    /// The word as the daemon reads it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Label => "label",
            Self::Display => "display",
            Self::Keypad => "keypad",
        }
    }
}

/// Starts a group in which we are the owner.
///
/// ```text
/// P2P_GROUP_ADD[? persistent=<persistent_network_id:uint>][? <persistent:lit(persistent)>][? freq=<frequency:uint>][? <acs:lit(freq=acs)>][? freq2=<second_frequency:uint>][? max_oper_chwidth=<maximum_width:uint>][? <ht40:lit(ht40)>][? <vht:lit(vht)>][? <he:lit(he)>][? <edmg:lit(edmg)>][? <allow_6ghz:lit(allow_6ghz)>][? <p2p2:lit(p2p2)>][? p2pmode=<mode:uint>][? go_bssid=<bssid:mac>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// p2p2, p2pmode and go_bssid after 2.11.
///
/// ```
/// use hostap_ctrl::command::{Command, P2pGroupAdd};
///
/// let command = P2pGroupAdd::new().persistent_network_id(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_GROUP_ADD persistent=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pGroupAdd {
    persistent_network_id: Option<Number>,
    persistent: bool,
    frequency: Option<Number>,
    acs: bool,
    second_frequency: Option<Number>,
    maximum_width: Option<Number>,
    ht40: bool,
    vht: bool,
    he: bool,
    edmg: bool,
    allow_6ghz: bool,
    p2p2: bool,
    mode: Option<Number>,
    bssid: Option<MacAddress>,
}

impl P2pGroupAdd {
    /// The command without any of its options.
    pub fn new() -> Self {
        Self::default()
    }

    /// The number of the network block of a stored group that is used.
    pub fn persistent_network_id(mut self, persistent_network_id: impl Into<Number>) -> Self {
        self.persistent_network_id = Some(persistent_network_id.into());
        self
    }

    /// Stores the group, to be started again later.
    pub fn persistent(mut self) -> Self {
        self.persistent = true;
        self
    }

    /// The frequency that the group should use in MHz, or 2 or 5 for a band.
    pub fn frequency(mut self, frequency: impl Into<Number>) -> Self {
        self.frequency = Some(frequency.into());
        self
    }

    /// Lets the driver select the channel.
    pub fn acs(mut self) -> Self {
        self.acs = true;
        self
    }

    /// The center of the second segment of an 80+80 MHz channel, in MHz.
    pub fn second_frequency(mut self, second_frequency: impl Into<Number>) -> Self {
        self.second_frequency = Some(second_frequency.into());
        self
    }

    /// The greatest channel width, in MHz.
    pub fn maximum_width(mut self, maximum_width: impl Into<Number>) -> Self {
        self.maximum_width = Some(maximum_width.into());
        self
    }

    /// Uses 40 MHz channels.
    pub fn ht40(mut self) -> Self {
        self.ht40 = true;
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

    /// Uses EDMG.
    pub fn edmg(mut self) -> Self {
        self.edmg = true;
        self
    }

    /// Allows the 6 GHz band.
    pub fn allow_6ghz(mut self) -> Self {
        self.allow_6ghz = true;
        self
    }

    /// Uses the second generation of P2P.
    pub fn p2p2(mut self) -> Self {
        self.p2p2 = true;
        self
    }

    /// The generation of P2P: 0 the first, 1 the second, 2 both.
    pub fn mode(mut self, mode: impl Into<Number>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// The BSSID that the group gets.
    pub fn bssid(mut self, bssid: impl Into<MacAddress>) -> Self {
        self.bssid = Some(bssid.into());
        self
    }
}

impl Command for P2pGroupAdd {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_GROUP_ADD");
        if let Some(persistent_network_id) = self.persistent_network_id {
            request.literal(" persistent=");
            request.unsigned("persistent_network_id", persistent_network_id)?;
        }
        if self.persistent {
            request.literal(" persistent");
        }
        if let Some(frequency) = self.frequency {
            request.literal(" freq=");
            request.unsigned("frequency", frequency)?;
        }
        if self.acs {
            request.literal(" freq=acs");
        }
        if let Some(second_frequency) = self.second_frequency {
            request.literal(" freq2=");
            request.unsigned("second_frequency", second_frequency)?;
        }
        if let Some(maximum_width) = self.maximum_width {
            request.literal(" max_oper_chwidth=");
            request.unsigned("maximum_width", maximum_width)?;
        }
        if self.ht40 {
            request.literal(" ht40");
        }
        if self.vht {
            request.literal(" vht");
        }
        if self.he {
            request.literal(" he");
        }
        if self.edmg {
            request.literal(" edmg");
        }
        if self.allow_6ghz {
            request.literal(" allow_6ghz");
        }
        if self.p2p2 {
            request.literal(" p2p2");
        }
        if let Some(mode) = self.mode {
            request.literal(" p2pmode=");
            request.unsigned("mode", mode)?;
        }
        if let Some(bssid) = self.bssid {
            request.literal(" go_bssid=");
            request.address(bssid);
        }
        Ok(())
    }
}

/// Ends a group.
///
/// ```text
/// P2P_GROUP_REMOVE <interface:word>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, P2pGroupRemove};
///
/// let command = P2pGroupRemove::new("word");
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_GROUP_REMOVE word");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pGroupRemove<'a> {
    interface: Argument<'a>,
}

impl<'a> P2pGroupRemove<'a> {
    /// The command with what it needs.
    ///
    /// - `interface`: The name of the interface of the group.
    pub fn new(interface: impl Into<Argument<'a>>) -> Self {
        Self { interface: interface.into() }
    }
}

impl Command for P2pGroupRemove<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_GROUP_REMOVE ");
        request.word("interface", self.interface)?;
        Ok(())
    }
}

/// Ends every group.
///
/// ```text
/// P2P_GROUP_REMOVE *
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, P2pGroupRemoveAll};
///
/// let command = P2pGroupRemoveAll;
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_GROUP_REMOVE *");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pGroupRemoveAll;

impl Command for P2pGroupRemoveAll {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_GROUP_REMOVE");
        request.literal(" *");
        Ok(())
    }
}

/// Asks which interface address a device has in our group.
///
/// ```text
/// P2P_GROUP_MEMBER <device_address:mac>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`PeerAddress`](reply::PeerAddress).
///
/// ```
/// use hostap_ctrl::command::{Command, P2pGroupMember};
///
/// let command = P2pGroupMember::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_GROUP_MEMBER 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pGroupMember {
    device_address: MacAddress,
}

impl P2pGroupMember {
    /// The command with what it needs.
    ///
    /// - `device_address`: The P2P Device Address.
    pub fn new(device_address: impl Into<MacAddress>) -> Self {
        Self { device_address: device_address.into() }
    }
}

impl Command for P2pGroupMember {
    type Reply<'r> = reply::PeerAddress;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_GROUP_MEMBER ");
        request.address(self.device_address);
        Ok(())
    }
}

/// Asks a peer to prepare a way to connect.
///
/// ```text
/// P2P_PROV_DISC <peer:mac> <method:enum+(display|keypad|pbc|pushbutton)>[? <join:lit(join)>][? <automatic:lit(auto)>][? bstrapmethod=<bootstrap_method:uint>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// Bstrapmethod after 2.11.
///
/// ```
/// use hostap_ctrl::command::{Command, P2pProvDisc, P2pProvDiscMethod};
///
/// let command = P2pProvDisc::new([2, 0, 0, 0, 1, 0], P2pProvDiscMethod::Display).join();
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_PROV_DISC 02:00:00:00:01:00 display join");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pProvDisc<'a> {
    peer: MacAddress,
    method: P2pProvDiscMethod<'a>,
    join: bool,
    automatic: bool,
    bootstrap_method: Option<Number>,
}

impl<'a> P2pProvDisc<'a> {
    /// The command with what it needs.
    ///
    /// - `peer`: The P2P Device Address of the peer.
    /// - `method`: The way to connect.
    pub fn new(peer: impl Into<MacAddress>, method: impl Into<P2pProvDiscMethod<'a>>) -> Self {
        Self {
            peer: peer.into(),
            method: method.into(),
            join: false,
            automatic: false,
            bootstrap_method: None,
        }
    }

    /// Joins a group that is running.
    pub fn join(mut self) -> Self {
        self.join = true;
        self
    }

    /// Lets the daemon find out whether a group is formed or joined.
    pub fn automatic(mut self) -> Self {
        self.automatic = true;
        self
    }

    /// The way to pair, a bit of the list in the specification.
    pub fn bootstrap_method(mut self, bootstrap_method: impl Into<Number>) -> Self {
        self.bootstrap_method = Some(bootstrap_method.into());
        self
    }
}

impl Command for P2pProvDisc<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_PROV_DISC ");
        request.address(self.peer);
        request.literal(" ");
        request.word("method", self.method.as_text())?;
        if self.join {
            request.literal(" join");
        }
        if self.automatic {
            request.literal(" auto");
        }
        if let Some(bootstrap_method) = self.bootstrap_method {
            request.literal(" bstrapmethod=");
            request.unsigned("bootstrap_method", bootstrap_method)?;
        }
        Ok(())
    }
}

/// The way to connect.
///
/// For [`P2pProvDisc`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum P2pProvDiscMethod<'a> {
    /// `display`
    Display,
    /// `keypad`
    Keypad,
    /// `pbc`
    Pbc,
    /// `pushbutton`
    Pushbutton,
    /// Another word.
    Other(Text<'a>),
}

impl<'a> P2pProvDiscMethod<'a> {
    /// The word as the daemon reads it.
    pub const fn as_text(self) -> Text<'a> {
        Text::new(match self {
            Self::Display => b"display",
            Self::Keypad => b"keypad",
            Self::Pbc => b"pbc",
            Self::Pushbutton => b"pushbutton",
            Self::Other(word) => return word,
        })
    }
}

impl<'a> From<Text<'a>> for P2pProvDiscMethod<'a> {
    fn from(word: Text<'a>) -> Self {
        match word.as_bytes() {
            b"display" => Self::Display,
            b"keypad" => Self::Keypad,
            b"pbc" => Self::Pbc,
            b"pushbutton" => Self::Pushbutton,
            _ => Self::Other(word),
        }
    }
}

impl<'a> From<&'a str> for P2pProvDiscMethod<'a> {
    fn from(word: &'a str) -> Self {
        Text::from(word).into()
    }
}

/// Asks for the passphrase of our group.
///
/// ```text
/// P2P_GET_PASSPHRASE
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Passphrase`](reply::Passphrase).
///
/// The reply is a secret.
///
/// ```
/// use hostap_ctrl::command::{Command, P2pGetPassphrase};
///
/// let command = P2pGetPassphrase;
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_GET_PASSPHRASE");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pGetPassphrase;

impl Command for P2pGetPassphrase {
    type Reply<'r> = reply::Passphrase<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_GET_PASSPHRASE");
        Ok(())
    }
}

/// Asks for the address, nonce and tag that tell our identity.
///
/// ```text
/// P2P_GET_DIRA
/// ```
///
/// For wpa_supplicant, since the main branch after 2.11, over an interface's or the global socket.
/// Reply: [`DeviceIdentity`](reply::DeviceIdentity).
///
/// The reply is empty when P2P is off.
///
/// ```
/// use hostap_ctrl::command::{Command, P2pGetDira};
///
/// let command = P2pGetDira;
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_GET_DIRA");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pGetDira;

impl Command for P2pGetDira {
    type Reply<'r> = reply::DeviceIdentity<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_GET_DIRA");
        Ok(())
    }
}

/// Asks which known identity a nonce and tag belong to.
///
/// ```text
/// P2P_VALIDATE_DIRA <peer:mac> nonce=<nonce:hex> tag=<tag:hex>
/// ```
///
/// For wpa_supplicant, since the main branch after 2.11, over an interface's or the global socket.
/// Reply: [`Identifier`](reply::Identifier).
///
/// ```
/// use hostap_ctrl::command::{Command, P2pValidateDira};
///
/// let command = P2pValidateDira::new([2, 0, 0, 0, 1, 0], b"\x01\xff", b"\x01\xff");
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_VALIDATE_DIRA 02:00:00:00:01:00 nonce=01ff tag=01ff");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pValidateDira<'a> {
    peer: MacAddress,
    nonce: Text<'a>,
    tag: Text<'a>,
}

impl<'a> P2pValidateDira<'a> {
    /// The command with what it needs.
    ///
    /// - `peer`: The MAC address of the peer.
    /// - `nonce`: The nonce of its identity.
    /// - `tag`: The tag of its identity.
    pub fn new(
        peer: impl Into<MacAddress>,
        nonce: impl Into<Text<'a>>,
        tag: impl Into<Text<'a>>,
    ) -> Self {
        Self { peer: peer.into(), nonce: nonce.into(), tag: tag.into() }
    }
}

impl Command for P2pValidateDira<'_> {
    type Reply<'r> = reply::Identifier;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_VALIDATE_DIRA ");
        request.address(self.peer);
        request.literal(" nonce=");
        request.hex(self.nonce);
        request.literal(" tag=");
        request.hex(self.tag);
        Ok(())
    }
}

/// Refuses the wish of a peer to form a group.
///
/// ```text
/// P2P_REJECT <peer:mac>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, P2pReject};
///
/// let command = P2pReject::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_REJECT 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pReject {
    peer: MacAddress,
}

impl P2pReject {
    /// The command with what it needs.
    ///
    /// - `peer`: The P2P Device Address of the peer.
    pub fn new(peer: impl Into<MacAddress>) -> Self {
        Self { peer: peer.into() }
    }
}

impl Command for P2pReject {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_REJECT ");
        request.address(self.peer);
        Ok(())
    }
}

/// Invites a peer to start a persistent group again.
///
/// ```text
/// P2P_INVITE persistent[?=<network_id:uint>][? peer=<peer:mac>][? freq=<frequency:uint>][? freq2=<second_frequency:uint>][? max_oper_chwidth=<maximum_width:uint>][? pref=<preferred_frequency:uint>][? <ht40:lit(ht40)>][? <vht:lit(vht)>][? <he:lit(he)>][? <edmg:lit(edmg)>][? <allow_6ghz:lit(allow_6ghz)>][? <p2p2:lit(p2p2)>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// network_id may be absent only with peer and p2p2, after 2.11.
///
/// ```
/// use hostap_ctrl::command::{Command, P2pInvite};
///
/// let command = P2pInvite::new().network_id(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_INVITE persistent=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pInvite {
    network_id: Option<Number>,
    peer: Option<MacAddress>,
    frequency: Option<Number>,
    second_frequency: Option<Number>,
    maximum_width: Option<Number>,
    preferred_frequency: Option<Number>,
    ht40: bool,
    vht: bool,
    he: bool,
    edmg: bool,
    allow_6ghz: bool,
    p2p2: bool,
}

impl P2pInvite {
    /// The command without any of its options.
    pub fn new() -> Self {
        Self::default()
    }

    /// The number of the network.
    pub fn network_id(mut self, network_id: impl Into<Number>) -> Self {
        self.network_id = Some(network_id.into());
        self
    }

    /// The P2P Device Address of the peer.
    pub fn peer(mut self, peer: impl Into<MacAddress>) -> Self {
        self.peer = Some(peer.into());
        self
    }

    /// The frequency that the group has to use, in MHz.
    pub fn frequency(mut self, frequency: impl Into<Number>) -> Self {
        self.frequency = Some(frequency.into());
        self
    }

    /// The center of the second segment of an 80+80 MHz channel, in MHz.
    pub fn second_frequency(mut self, second_frequency: impl Into<Number>) -> Self {
        self.second_frequency = Some(second_frequency.into());
        self
    }

    /// The greatest channel width, in MHz.
    pub fn maximum_width(mut self, maximum_width: impl Into<Number>) -> Self {
        self.maximum_width = Some(maximum_width.into());
        self
    }

    /// The frequency that the group should use if it can, in MHz.
    pub fn preferred_frequency(mut self, preferred_frequency: impl Into<Number>) -> Self {
        self.preferred_frequency = Some(preferred_frequency.into());
        self
    }

    /// Uses 40 MHz channels.
    pub fn ht40(mut self) -> Self {
        self.ht40 = true;
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

    /// Uses EDMG.
    pub fn edmg(mut self) -> Self {
        self.edmg = true;
        self
    }

    /// Allows the 6 GHz band.
    pub fn allow_6ghz(mut self) -> Self {
        self.allow_6ghz = true;
        self
    }

    /// Uses the second generation of P2P.
    pub fn p2p2(mut self) -> Self {
        self.p2p2 = true;
        self
    }
}

impl Command for P2pInvite {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_INVITE");
        request.literal(" persistent");
        if let Some(network_id) = self.network_id {
            request.literal("=");
            request.unsigned("network_id", network_id)?;
        }
        if let Some(peer) = self.peer {
            request.literal(" peer=");
            request.address(peer);
        }
        if let Some(frequency) = self.frequency {
            request.literal(" freq=");
            request.unsigned("frequency", frequency)?;
        }
        if let Some(second_frequency) = self.second_frequency {
            request.literal(" freq2=");
            request.unsigned("second_frequency", second_frequency)?;
        }
        if let Some(maximum_width) = self.maximum_width {
            request.literal(" max_oper_chwidth=");
            request.unsigned("maximum_width", maximum_width)?;
        }
        if let Some(preferred_frequency) = self.preferred_frequency {
            request.literal(" pref=");
            request.unsigned("preferred_frequency", preferred_frequency)?;
        }
        if self.ht40 {
            request.literal(" ht40");
        }
        if self.vht {
            request.literal(" vht");
        }
        if self.he {
            request.literal(" he");
        }
        if self.edmg {
            request.literal(" edmg");
        }
        if self.allow_6ghz {
            request.literal(" allow_6ghz");
        }
        if self.p2p2 {
            request.literal(" p2p2");
        }
        Ok(())
    }
}

/// Invites a peer into a group that is running.
///
/// ```text
/// P2P_INVITE group=<interface:word> peer=<peer:mac>[? go_dev_addr=<owner:mac>][? <allow_6ghz:lit(allow_6ghz)>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, P2pInviteGroup};
///
/// let command = P2pInviteGroup::new("word", [2, 0, 0, 0, 1, 0]).owner([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_INVITE group=word peer=02:00:00:00:01:00 go_dev_addr=02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pInviteGroup<'a> {
    interface: Argument<'a>,
    peer: MacAddress,
    owner: Option<MacAddress>,
    allow_6ghz: bool,
}

impl<'a> P2pInviteGroup<'a> {
    /// The command with what it needs.
    ///
    /// - `interface`: The name of the interface of the group.
    /// - `peer`: The P2P Device Address of the peer.
    pub fn new(interface: impl Into<Argument<'a>>, peer: impl Into<MacAddress>) -> Self {
        Self { interface: interface.into(), peer: peer.into(), owner: None, allow_6ghz: false }
    }

    /// The P2P Device Address of the group owner.
    pub fn owner(mut self, owner: impl Into<MacAddress>) -> Self {
        self.owner = Some(owner.into());
        self
    }

    /// Allows the 6 GHz band.
    pub fn allow_6ghz(mut self) -> Self {
        self.allow_6ghz = true;
        self
    }
}

impl Command for P2pInviteGroup<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_INVITE");
        request.literal(" group=");
        request.word("interface", self.interface)?;
        request.literal(" peer=");
        request.address(self.peer);
        if let Some(owner) = self.owner {
            request.literal(" go_dev_addr=");
            request.address(owner);
        }
        if self.allow_6ghz {
            request.literal(" allow_6ghz");
        }
        Ok(())
    }
}

/// Asks for all that is known of a peer.
///
/// ```text
/// P2P_PEER <peer:mac>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`P2pPeer`](reply::P2pPeer).
///
/// ```
/// use hostap_ctrl::command::{Command, P2pPeer};
///
/// let command = P2pPeer::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_PEER 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pPeer {
    peer: MacAddress,
}

impl P2pPeer {
    /// The command with what it needs.
    ///
    /// - `peer`: The P2P Device Address of the peer.
    pub fn new(peer: impl Into<MacAddress>) -> Self {
        Self { peer: peer.into() }
    }
}

impl Command for P2pPeer {
    type Reply<'r> = reply::P2pPeer<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_PEER ");
        request.address(self.peer);
        Ok(())
    }
}

/// Asks for the first peer of the list.
///
/// ```text
/// P2P_PEER FIRST
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`P2pPeer`](reply::P2pPeer).
///
/// FAIL when there is none.
///
/// ```
/// use hostap_ctrl::command::{Command, P2pPeerFirst};
///
/// let command = P2pPeerFirst;
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_PEER FIRST");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pPeerFirst;

impl Command for P2pPeerFirst {
    type Reply<'r> = reply::P2pPeer<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_PEER");
        request.literal(" FIRST");
        Ok(())
    }
}

/// Asks for the peer that follows another one in the list.
///
/// ```text
/// P2P_PEER NEXT-<peer:mac>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`P2pPeer`](reply::P2pPeer).
///
/// FAIL at the end.
///
/// ```
/// use hostap_ctrl::command::{Command, P2pPeerNext};
///
/// let command = P2pPeerNext::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_PEER NEXT-02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pPeerNext {
    peer: MacAddress,
}

impl P2pPeerNext {
    /// The command with what it needs.
    ///
    /// - `peer`: The P2P Device Address of the peer before it.
    pub fn new(peer: impl Into<MacAddress>) -> Self {
        Self { peer: peer.into() }
    }
}

impl Command for P2pPeerNext {
    type Reply<'r> = reply::P2pPeer<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_PEER");
        request.literal(" NEXT-");
        request.address(self.peer);
        Ok(())
    }
}

/// Sets a parameter of P2P.
///
/// ```text
/// P2P_SET <field:enum+(discoverability|managed|listen_channel|ssid_postfix|noa|ps|oppps|ctwindow|disabled|conc_pref|force_long_sd|peer_filter|cross_connect|go_apsd|client_apsd|disallow_freq|disc_int|per_sta_psk|nfc_tag|disable_ip_addr_req|override_pref_op_chan)> <value:text>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, P2pSet, P2pSetField};
///
/// let command = P2pSet::new(P2pSetField::Discoverability, "some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_SET discoverability some text");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pSet<'a> {
    field: P2pSetField<'a>,
    value: Argument<'a>,
}

impl<'a> P2pSet<'a> {
    /// The command with what it needs.
    ///
    /// - `field`: The parameter.
    /// - `value`: The value.
    pub fn new(field: impl Into<P2pSetField<'a>>, value: impl Into<Argument<'a>>) -> Self {
        Self { field: field.into(), value: value.into() }
    }
}

impl Command for P2pSet<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_SET ");
        request.word("field", self.field.as_text())?;
        request.literal(" ");
        request.text("value", self.value)?;
        Ok(())
    }
}

/// The parameter.
///
/// For [`P2pSet`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum P2pSetField<'a> {
    /// `discoverability`
    Discoverability,
    /// `managed`
    Managed,
    /// `listen_channel`
    ListenChannel,
    /// `ssid_postfix`
    SsidPostfix,
    /// `noa`
    Noa,
    /// `ps`
    Ps,
    /// `oppps`
    Oppps,
    /// `ctwindow`
    Ctwindow,
    /// `disabled`
    Disabled,
    /// `conc_pref`
    ConcPref,
    /// `force_long_sd`
    ForceLongSd,
    /// `peer_filter`
    PeerFilter,
    /// `cross_connect`
    CrossConnect,
    /// `go_apsd`
    GoApsd,
    /// `client_apsd`
    ClientApsd,
    /// `disallow_freq`
    DisallowFreq,
    /// `disc_int`
    DiscInt,
    /// `per_sta_psk`
    PerStaPsk,
    /// `nfc_tag`
    NfcTag,
    /// `disable_ip_addr_req`
    DisableIpAddrReq,
    /// `override_pref_op_chan`
    OverridePrefOpChan,
    /// Another word.
    Other(Text<'a>),
}

impl<'a> P2pSetField<'a> {
    /// The word as the daemon reads it.
    pub const fn as_text(self) -> Text<'a> {
        Text::new(match self {
            Self::Discoverability => b"discoverability",
            Self::Managed => b"managed",
            Self::ListenChannel => b"listen_channel",
            Self::SsidPostfix => b"ssid_postfix",
            Self::Noa => b"noa",
            Self::Ps => b"ps",
            Self::Oppps => b"oppps",
            Self::Ctwindow => b"ctwindow",
            Self::Disabled => b"disabled",
            Self::ConcPref => b"conc_pref",
            Self::ForceLongSd => b"force_long_sd",
            Self::PeerFilter => b"peer_filter",
            Self::CrossConnect => b"cross_connect",
            Self::GoApsd => b"go_apsd",
            Self::ClientApsd => b"client_apsd",
            Self::DisallowFreq => b"disallow_freq",
            Self::DiscInt => b"disc_int",
            Self::PerStaPsk => b"per_sta_psk",
            Self::NfcTag => b"nfc_tag",
            Self::DisableIpAddrReq => b"disable_ip_addr_req",
            Self::OverridePrefOpChan => b"override_pref_op_chan",
            Self::Other(word) => return word,
        })
    }
}

impl<'a> From<Text<'a>> for P2pSetField<'a> {
    fn from(word: Text<'a>) -> Self {
        match word.as_bytes() {
            b"discoverability" => Self::Discoverability,
            b"managed" => Self::Managed,
            b"listen_channel" => Self::ListenChannel,
            b"ssid_postfix" => Self::SsidPostfix,
            b"noa" => Self::Noa,
            b"ps" => Self::Ps,
            b"oppps" => Self::Oppps,
            b"ctwindow" => Self::Ctwindow,
            b"disabled" => Self::Disabled,
            b"conc_pref" => Self::ConcPref,
            b"force_long_sd" => Self::ForceLongSd,
            b"peer_filter" => Self::PeerFilter,
            b"cross_connect" => Self::CrossConnect,
            b"go_apsd" => Self::GoApsd,
            b"client_apsd" => Self::ClientApsd,
            b"disallow_freq" => Self::DisallowFreq,
            b"disc_int" => Self::DiscInt,
            b"per_sta_psk" => Self::PerStaPsk,
            b"nfc_tag" => Self::NfcTag,
            b"disable_ip_addr_req" => Self::DisableIpAddrReq,
            b"override_pref_op_chan" => Self::OverridePrefOpChan,
            _ => Self::Other(word),
        }
    }
}

impl<'a> From<&'a str> for P2pSetField<'a> {
    fn from(word: &'a str) -> Self {
        Text::from(word).into()
    }
}

/// Forgets all peers and what was going on with them.
///
/// ```text
/// P2P_FLUSH
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, P2pFlush};
///
/// let command = P2pFlush;
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_FLUSH");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pFlush;

impl Command for P2pFlush {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_FLUSH");
        Ok(())
    }
}

/// Takes back the permission that P2P_CONNECT with auth gave a peer.
///
/// ```text
/// P2P_UNAUTHORIZE <peer:mac>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, P2pUnauthorize};
///
/// let command = P2pUnauthorize::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_UNAUTHORIZE 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pUnauthorize {
    peer: MacAddress,
}

impl P2pUnauthorize {
    /// The command with what it needs.
    ///
    /// - `peer`: The P2P Device Address of the peer.
    pub fn new(peer: impl Into<MacAddress>) -> Self {
        Self { peer: peer.into() }
    }
}

impl Command for P2pUnauthorize {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_UNAUTHORIZE ");
        request.address(self.peer);
        Ok(())
    }
}

/// Stops forming or joining a group.
///
/// ```text
/// P2P_CANCEL
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, P2pCancel};
///
/// let command = P2pCancel;
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_CANCEL");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pCancel;

impl Command for P2pCancel {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_CANCEL");
        Ok(())
    }
}

/// Asks the group owner to be present at given times.
///
/// ```text
/// P2P_PRESENCE_REQ[? <duration:uint> <interval:uint>[? <second_duration:uint> <second_interval:uint>]]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// Without arguments the last request is taken back.
///
/// ```
/// use hostap_ctrl::command::{Command, P2pPresenceReq};
///
/// let command = P2pPresenceReq::new().duration(7, 7);
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_PRESENCE_REQ 7 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pPresenceReq {
    duration: Option<(Number, Number)>,
    second_duration: Option<(Number, Number)>,
}

impl P2pPresenceReq {
    /// The command without any of its options.
    pub fn new() -> Self {
        Self::default()
    }

    /// Options that go together.
    ///
    /// - `duration`: How long we want the owner to be present, in microseconds.
    /// - `interval`: The time between the beginnings of two times of presence, in microseconds.
    pub fn duration(mut self, duration: impl Into<Number>, interval: impl Into<Number>) -> Self {
        self.duration = Some((duration.into(), interval.into()));
        self
    }

    /// Options that go together.
    ///
    /// - `second_duration`: The same if the first is not possible, in microseconds.
    /// - `second_interval`: The same if the first is not possible, in microseconds.
    ///
    /// Needs [`duration`](Self::duration) to be given too.
    pub fn second_duration(
        mut self,
        second_duration: impl Into<Number>,
        second_interval: impl Into<Number>,
    ) -> Self {
        self.second_duration = Some((second_duration.into(), second_interval.into()));
        self
    }
}

impl Command for P2pPresenceReq {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_PRESENCE_REQ");
        if self.second_duration.is_some() && self.duration.is_none() {
            return Err(request.invalid("second_duration", "needs duration to be given too"));
        }
        if let Some((duration, interval)) = self.duration {
            request.literal(" ");
            request.unsigned("duration", duration)?;
            request.literal(" ");
            request.unsigned("interval", interval)?;
            if let Some((second_duration, second_interval)) = self.second_duration {
                request.literal(" ");
                request.unsigned("second_duration", second_duration)?;
                request.literal(" ");
                request.unsigned("second_interval", second_interval)?;
            }
        }
        Ok(())
    }
}

/// Listens now and then; without arguments, no more.
///
/// ```text
/// P2P_EXT_LISTEN[? <period:uint> <interval:uint>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, P2pExtListen};
///
/// let command = P2pExtListen::new().period(7, 7);
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_EXT_LISTEN 7 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pExtListen {
    period: Option<(Number, Number)>,
}

impl P2pExtListen {
    /// The command without any of its options.
    pub fn new() -> Self {
        Self::default()
    }

    /// Options that go together.
    ///
    /// - `period`: How long each time of listening lasts, in milliseconds.
    /// - `interval`: The time between the beginnings of two times of listening, in milliseconds.
    pub fn period(mut self, period: impl Into<Number>, interval: impl Into<Number>) -> Self {
        self.period = Some((period.into(), interval.into()));
        self
    }
}

impl Command for P2pExtListen {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_EXT_LISTEN");
        if let Some((period, interval)) = self.period {
            request.literal(" ");
            request.unsigned("period", period)?;
            request.literal(" ");
            request.unsigned("interval", interval)?;
        }
        Ok(())
    }
}

/// Removes a device from our groups, also from the stored ones.
///
/// ```text
/// P2P_REMOVE_CLIENT <device_address:mac>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, P2pRemoveClient};
///
/// let command = P2pRemoveClient::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_REMOVE_CLIENT 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pRemoveClient {
    device_address: MacAddress,
}

impl P2pRemoveClient {
    /// The command with what it needs.
    ///
    /// - `device_address`: The P2P Device Address.
    pub fn new(device_address: impl Into<MacAddress>) -> Self {
        Self { device_address: device_address.into() }
    }
}

impl Command for P2pRemoveClient {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_REMOVE_CLIENT ");
        request.address(self.device_address);
        Ok(())
    }
}

/// Removes a device, known by its interface address, from our groups.
///
/// ```text
/// P2P_REMOVE_CLIENT iface=<address:mac>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, P2pRemoveClientInterface};
///
/// let command = P2pRemoveClientInterface::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_REMOVE_CLIENT iface=02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pRemoveClientInterface {
    address: MacAddress,
}

impl P2pRemoveClientInterface {
    /// The command with what it needs.
    ///
    /// - `address`: The interface address of the device.
    pub fn new(address: impl Into<MacAddress>) -> Self {
        Self { address: address.into() }
    }
}

impl Command for P2pRemoveClientInterface {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_REMOVE_CLIENT");
        request.literal(" iface=");
        request.address(self.address);
        Ok(())
    }
}

/// Lets the driver listen by itself.
///
/// ```text
/// P2P_LO_START <frequency:uint> <period:uint> <interval:uint> <count:uint>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, P2pLoStart};
///
/// let command = P2pLoStart::new(7, 7, 7, 7);
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_LO_START 7 7 7 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pLoStart {
    frequency: Number,
    period: Number,
    interval: Number,
    count: Number,
}

impl P2pLoStart {
    /// The command with what it needs.
    ///
    /// - `frequency`: The frequency, in MHz.
    /// - `period`: How long each time of listening lasts, in milliseconds.
    /// - `interval`: The time between the beginnings of two times of listening, in milliseconds.
    /// - `count`: How many times the driver listens.
    pub fn new(
        frequency: impl Into<Number>,
        period: impl Into<Number>,
        interval: impl Into<Number>,
        count: impl Into<Number>,
    ) -> Self {
        Self {
            frequency: frequency.into(),
            period: period.into(),
            interval: interval.into(),
            count: count.into(),
        }
    }
}

impl Command for P2pLoStart {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_LO_START ");
        request.unsigned("frequency", self.frequency)?;
        request.literal(" ");
        request.unsigned("period", self.period)?;
        request.literal(" ");
        request.unsigned("interval", self.interval)?;
        request.literal(" ");
        request.unsigned("count", self.count)?;
        Ok(())
    }
}

/// Stops the listening of the driver.
///
/// ```text
/// P2P_LO_STOP
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, P2pLoStop};
///
/// let command = P2pLoStop;
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_LO_STOP");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pLoStop;

impl Command for P2pLoStop {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_LO_STOP");
        Ok(())
    }
}

/// Forgets the identities of paired devices.
///
/// ```text
/// P2P_REMOVE_IDENTITY
/// ```
///
/// For wpa_supplicant, since the main branch after 2.11, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, P2pRemoveIdentity};
///
/// let command = P2pRemoveIdentity;
/// assert_eq!(command.to_request()?.as_bytes(), b"P2P_REMOVE_IDENTITY");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct P2pRemoveIdentity;

impl Command for P2pRemoveIdentity {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("P2P_REMOVE_IDENTITY");
        Ok(())
    }
}

/// Sets a Wi-Fi Display subelement; empty content removes it.
///
/// ```text
/// WFD_SUBELEM_SET <subelement:uint> <content:hex>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, WfdSubelemSet};
///
/// let command = WfdSubelemSet::new(7, b"\x01\xff");
/// assert_eq!(command.to_request()?.as_bytes(), b"WFD_SUBELEM_SET 7 01ff");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct WfdSubelemSet<'a> {
    subelement: Number,
    content: Text<'a>,
}

impl<'a> WfdSubelemSet<'a> {
    /// The command with what it needs.
    ///
    /// - `subelement`: The number of the subelement.
    /// - `content`: The content of the subelement, without its number.
    pub fn new(subelement: impl Into<Number>, content: impl Into<Text<'a>>) -> Self {
        Self { subelement: subelement.into(), content: content.into() }
    }
}

impl Command for WfdSubelemSet<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WFD_SUBELEM_SET ");
        request.unsigned("subelement", self.subelement)?;
        request.literal(" ");
        request.hex(self.content);
        Ok(())
    }
}

/// Sets all Wi-Fi Display subelements.
///
/// ```text
/// WFD_SUBELEM_SET all <content:hex>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, WfdSubelemSetAll};
///
/// let command = WfdSubelemSetAll::new(b"\x01\xff");
/// assert_eq!(command.to_request()?.as_bytes(), b"WFD_SUBELEM_SET all 01ff");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct WfdSubelemSetAll<'a> {
    content: Text<'a>,
}

impl<'a> WfdSubelemSetAll<'a> {
    /// The command with what it needs.
    ///
    /// - `content`: The subelements, each with its number and length.
    pub fn new(content: impl Into<Text<'a>>) -> Self {
        Self { content: content.into() }
    }
}

impl Command for WfdSubelemSetAll<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WFD_SUBELEM_SET");
        request.literal(" all ");
        request.hex(self.content);
        Ok(())
    }
}

/// Asks for a Wi-Fi Display subelement.
///
/// ```text
/// WFD_SUBELEM_GET <subelement:uint>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Hex`](reply::Hex).
///
/// ```
/// use hostap_ctrl::command::{Command, WfdSubelemGet};
///
/// let command = WfdSubelemGet::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"WFD_SUBELEM_GET 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct WfdSubelemGet {
    subelement: Number,
}

impl WfdSubelemGet {
    /// The command with what it needs.
    ///
    /// - `subelement`: The number of the subelement.
    pub fn new(subelement: impl Into<Number>) -> Self {
        Self { subelement: subelement.into() }
    }
}

impl Command for WfdSubelemGet {
    type Reply<'r> = reply::Hex<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WFD_SUBELEM_GET ");
        request.unsigned("subelement", self.subelement)?;
        Ok(())
    }
}

/// Asks for all Wi-Fi Display subelements.
///
/// ```text
/// WFD_SUBELEM_GET all
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's or the global socket. Reply:
/// [`Hex`](reply::Hex).
///
/// ```
/// use hostap_ctrl::command::{Command, WfdSubelemGetAll};
///
/// let command = WfdSubelemGetAll;
/// assert_eq!(command.to_request()?.as_bytes(), b"WFD_SUBELEM_GET all");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct WfdSubelemGetAll;

impl Command for WfdSubelemGetAll {
    type Reply<'r> = reply::Hex<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("WFD_SUBELEM_GET");
        request.literal(" all");
        Ok(())
    }
}
