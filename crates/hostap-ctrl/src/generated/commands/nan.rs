//! Neighbor Awareness Networking (NAN) and ranging.
//!
//! Generated from `protocol/commands.tsv` and `protocol/arguments.tsv` by
//! `cargo run -p protocol-gen`.

use std::vec::Vec;

use crate::command::{Argument, Command, InvalidArgument, Number, Request, Secret};
use crate::reply;
use crate::value::{MacAddress, Text};

/// Offers a service.
///
/// ```text
/// NAN_PUBLISH service_name=<service:word>[? ttl=<lifetime:uint>][? freq=<frequency:uint>][? freq_list=<frequencies:word>][? srv_proto_type=<protocol:uint>][? ssi=<service_information:hex>][? <p2p:lit(p2p=1)>][? <not_solicited:lit(solicited=0)>][? <not_unsolicited:lit(unsolicited=0)>][? <no_fsd:lit(fsd=0)>][? <proximity_ranging:lit(pr=1)>][? <synchronized:lit(sync=1)>][? match_filter_tx=<transmit_filter:word>][? match_filter_rx=<receive_filter:word>][? <close_proximity:lit(close_proximity=1)>][? pbm=<bootstrap_methods:word>][? cipher_suites=<cipher_suites:word>][? <gtk_required:lit(gtk_required=1)>][? <data_path:lit(data_path=1)>][? forced_addr=<forced_address:mac>][? <no_security:lit(security_required=0)>][? nd_pmk=<pmk:secret hex>]
/// ```
///
/// For wpa_supplicant and hostapd, since 2.11, over an interface's or the global socket. Reply:
/// [`Identifier`](reply::Identifier).
///
/// Global socket: wpa_supplicant only; pr, sync, filters, close_proximity and what follows: after
/// 2.11, some of it in wpa_supplicant only.
///
/// ```
/// use hostap_ctrl::command::{Command, NanPublish};
///
/// let command = NanPublish::new("word").lifetime(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"NAN_PUBLISH service_name=word ttl=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct NanPublish<'a> {
    service: Argument<'a>,
    lifetime: Option<Number>,
    frequency: Option<Number>,
    frequencies: Option<Argument<'a>>,
    protocol: Option<Number>,
    service_information: Option<Text<'a>>,
    p2p: bool,
    not_solicited: bool,
    not_unsolicited: bool,
    no_fsd: bool,
    proximity_ranging: bool,
    synchronized: bool,
    transmit_filter: Option<Argument<'a>>,
    receive_filter: Option<Argument<'a>>,
    close_proximity: bool,
    bootstrap_methods: Option<Argument<'a>>,
    cipher_suites: Option<Argument<'a>>,
    gtk_required: bool,
    data_path: bool,
    forced_address: Option<MacAddress>,
    no_security: bool,
    pmk: Option<Secret<Text<'a>>>,
}

impl<'a> NanPublish<'a> {
    /// The command with what it needs.
    ///
    /// - `service`: The name of the service.
    pub fn new(service: impl Into<Argument<'a>>) -> Self {
        Self {
            service: service.into(),
            lifetime: None,
            frequency: None,
            frequencies: None,
            protocol: None,
            service_information: None,
            p2p: false,
            not_solicited: false,
            not_unsolicited: false,
            no_fsd: false,
            proximity_ranging: false,
            synchronized: false,
            transmit_filter: None,
            receive_filter: None,
            close_proximity: false,
            bootstrap_methods: None,
            cipher_suites: None,
            gtk_required: false,
            data_path: false,
            forced_address: None,
            no_security: false,
            pmk: None,
        }
    }

    /// How many seconds it lasts; without it until something was found or sent.
    pub fn lifetime(mut self, lifetime: impl Into<Number>) -> Self {
        self.lifetime = Some(lifetime.into());
        self
    }

    /// The frequency, in MHz.
    pub fn frequency(mut self, frequency: impl Into<Number>) -> Self {
        self.frequency = Some(frequency.into());
        self
    }

    /// More frequencies in MHz, separated by commas, or all.
    pub fn frequencies(mut self, frequencies: impl Into<Argument<'a>>) -> Self {
        self.frequencies = Some(frequencies.into());
        self
    }

    /// The number of the service protocol: 1 Bonjour, 2 generic, 3 CSA Matter.
    pub fn protocol(mut self, protocol: impl Into<Number>) -> Self {
        self.protocol = Some(protocol.into());
        self
    }

    /// Information about the service.
    pub fn service_information(mut self, service_information: impl Into<Text<'a>>) -> Self {
        self.service_information = Some(service_information.into());
        self
    }

    /// Says that it is for P2P.
    pub fn p2p(mut self) -> Self {
        self.p2p = true;
        self
    }

    /// Does not answer requests.
    pub fn not_solicited(mut self) -> Self {
        self.not_solicited = true;
        self
    }

    /// Does not send the offer without a request.
    pub fn not_unsolicited(mut self) -> Self {
        self.not_unsolicited = true;
        self
    }

    /// Says that no further service discovery is needed.
    pub fn no_fsd(mut self) -> Self {
        self.no_fsd = true;
        self
    }

    /// Says that it is for proximity ranging.
    pub fn proximity_ranging(mut self) -> Self {
        self.proximity_ranging = true;
        self
    }

    /// Uses the NAN cluster.
    pub fn synchronized(mut self) -> Self {
        self.synchronized = true;
        self
    }

    /// Which offers or searches we send, in the form of the specification.
    pub fn transmit_filter(mut self, transmit_filter: impl Into<Argument<'a>>) -> Self {
        self.transmit_filter = Some(transmit_filter.into());
        self
    }

    /// Which offers or searches of others count, in the form of the specification.
    pub fn receive_filter(mut self, receive_filter: impl Into<Argument<'a>>) -> Self {
        self.receive_filter = Some(receive_filter.into());
        self
    }

    /// Counts only peers that are very near.
    pub fn close_proximity(mut self) -> Self {
        self.close_proximity = true;
        self
    }

    /// The ways to pair that are offered, as a number with a bit for each.
    pub fn bootstrap_methods(mut self, bootstrap_methods: impl Into<Argument<'a>>) -> Self {
        self.bootstrap_methods = Some(bootstrap_methods.into());
        self
    }

    /// The numbers of the cipher suites that are offered, separated by commas.
    pub fn cipher_suites(mut self, cipher_suites: impl Into<Argument<'a>>) -> Self {
        self.cipher_suites = Some(cipher_suites.into());
        self
    }

    /// Says that group addressed frames have to be protected.
    pub fn gtk_required(mut self) -> Self {
        self.gtk_required = true;
        self
    }

    /// Says that the service needs a data path.
    pub fn data_path(mut self) -> Self {
        self.data_path = true;
        self
    }

    /// The MAC address that is used for it.
    pub fn forced_address(mut self, forced_address: impl Into<MacAddress>) -> Self {
        self.forced_address = Some(forced_address.into());
        self
    }

    /// Allows data paths without protection.
    pub fn no_security(mut self) -> Self {
        self.no_security = true;
        self
    }

    /// The pairwise master key.
    pub fn pmk(mut self, pmk: impl Into<Text<'a>>) -> Self {
        self.pmk = Some(Secret(pmk.into()));
        self
    }
}

impl Command for NanPublish<'_> {
    type Reply<'r> = reply::Identifier;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("NAN_PUBLISH");
        request.literal(" service_name=");
        request.word("service", self.service)?;
        if let Some(lifetime) = self.lifetime {
            request.literal(" ttl=");
            request.unsigned("lifetime", lifetime)?;
        }
        if let Some(frequency) = self.frequency {
            request.literal(" freq=");
            request.unsigned("frequency", frequency)?;
        }
        if let Some(frequencies) = self.frequencies {
            request.literal(" freq_list=");
            request.word("frequencies", frequencies)?;
        }
        if let Some(protocol) = self.protocol {
            request.literal(" srv_proto_type=");
            request.unsigned("protocol", protocol)?;
        }
        if let Some(service_information) = self.service_information {
            request.literal(" ssi=");
            request.hex(service_information);
        }
        if self.p2p {
            request.literal(" p2p=1");
        }
        if self.not_solicited {
            request.literal(" solicited=0");
        }
        if self.not_unsolicited {
            request.literal(" unsolicited=0");
        }
        if self.no_fsd {
            request.literal(" fsd=0");
        }
        if self.proximity_ranging {
            request.literal(" pr=1");
        }
        if self.synchronized {
            request.literal(" sync=1");
        }
        if let Some(transmit_filter) = self.transmit_filter {
            request.literal(" match_filter_tx=");
            request.word("transmit_filter", transmit_filter)?;
        }
        if let Some(receive_filter) = self.receive_filter {
            request.literal(" match_filter_rx=");
            request.word("receive_filter", receive_filter)?;
        }
        if self.close_proximity {
            request.literal(" close_proximity=1");
        }
        if let Some(bootstrap_methods) = self.bootstrap_methods {
            request.literal(" pbm=");
            request.word("bootstrap_methods", bootstrap_methods)?;
        }
        if let Some(cipher_suites) = self.cipher_suites {
            request.literal(" cipher_suites=");
            request.word("cipher_suites", cipher_suites)?;
        }
        if self.gtk_required {
            request.literal(" gtk_required=1");
        }
        if self.data_path {
            request.literal(" data_path=1");
        }
        if let Some(forced_address) = self.forced_address {
            request.literal(" forced_addr=");
            request.address(forced_address);
        }
        if self.no_security {
            request.literal(" security_required=0");
        }
        if let Some(pmk) = self.pmk {
            request.literal(" nd_pmk=");
            request.secret(|request| {
                request.hex(pmk.0);
                Ok(())
            })?;
        }
        Ok(())
    }
}

/// Takes an offer of a service back.
///
/// ```text
/// NAN_CANCEL_PUBLISH publish_id=<publish_id:uint>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.11, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// Global socket: wpa_supplicant only.
///
/// ```
/// use hostap_ctrl::command::{Command, NanCancelPublish};
///
/// let command = NanCancelPublish::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"NAN_CANCEL_PUBLISH publish_id=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct NanCancelPublish {
    publish_id: Number,
}

impl NanCancelPublish {
    /// The command with what it needs.
    ///
    /// - `publish_id`: The number of our offer.
    pub fn new(publish_id: impl Into<Number>) -> Self {
        Self { publish_id: publish_id.into() }
    }
}

impl Command for NanCancelPublish {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("NAN_CANCEL_PUBLISH");
        request.literal(" publish_id=");
        request.unsigned("publish_id", self.publish_id)?;
        Ok(())
    }
}

/// Changes the information of an offered service.
///
/// ```text
/// NAN_UPDATE_PUBLISH publish_id=<publish_id:uint>[? ssi=<service_information:hex>]
/// ```
///
/// For wpa_supplicant and hostapd, since 2.11, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// Global socket: wpa_supplicant only.
///
/// ```
/// use hostap_ctrl::command::{Command, NanUpdatePublish};
///
/// let command = NanUpdatePublish::new(7).service_information(b"\x01\xff");
/// assert_eq!(command.to_request()?.as_bytes(), b"NAN_UPDATE_PUBLISH publish_id=7 ssi=01ff");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct NanUpdatePublish<'a> {
    publish_id: Number,
    service_information: Option<Text<'a>>,
}

impl<'a> NanUpdatePublish<'a> {
    /// The command with what it needs.
    ///
    /// - `publish_id`: The number of our offer.
    pub fn new(publish_id: impl Into<Number>) -> Self {
        Self { publish_id: publish_id.into(), service_information: None }
    }

    /// Information about the service.
    pub fn service_information(mut self, service_information: impl Into<Text<'a>>) -> Self {
        self.service_information = Some(service_information.into());
        self
    }
}

impl Command for NanUpdatePublish<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("NAN_UPDATE_PUBLISH");
        request.literal(" publish_id=");
        request.unsigned("publish_id", self.publish_id)?;
        if let Some(service_information) = self.service_information {
            request.literal(" ssi=");
            request.hex(service_information);
        }
        Ok(())
    }
}

/// Stops to listen for an offered service.
///
/// ```text
/// NAN_PUBLISH_STOP_LISTEN id=<publish_id:uint>
/// ```
///
/// For wpa_supplicant, since the main branch after 2.11, over an interface's or the global socket.
/// Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, NanPublishStopListen};
///
/// let command = NanPublishStopListen::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"NAN_PUBLISH_STOP_LISTEN id=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct NanPublishStopListen {
    publish_id: Number,
}

impl NanPublishStopListen {
    /// The command with what it needs.
    ///
    /// - `publish_id`: The number of our offer.
    pub fn new(publish_id: impl Into<Number>) -> Self {
        Self { publish_id: publish_id.into() }
    }
}

impl Command for NanPublishStopListen {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("NAN_PUBLISH_STOP_LISTEN");
        request.literal(" id=");
        request.unsigned("publish_id", self.publish_id)?;
        Ok(())
    }
}

/// Goes on with an offer that paused for a peer.
///
/// ```text
/// NAN_UNPAUSE_PUBLISH publish_id=<publish_id:uint> peer_instance_id=<peer_instance_id:uint> peer=<peer:mac>
/// ```
///
/// For wpa_supplicant, since the main branch after 2.11, over an interface's or the global socket.
/// Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, NanUnpausePublish};
///
/// let command = NanUnpausePublish::new(7, 7, [2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"NAN_UNPAUSE_PUBLISH publish_id=7 peer_instance_id=7 peer=02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct NanUnpausePublish {
    publish_id: Number,
    peer_instance_id: Number,
    peer: MacAddress,
}

impl NanUnpausePublish {
    /// The command with what it needs.
    ///
    /// - `publish_id`: The number of our offer.
    /// - `peer_instance_id`: The number that the peer gave its offer or search.
    /// - `peer`: The MAC address of the peer.
    pub fn new(
        publish_id: impl Into<Number>,
        peer_instance_id: impl Into<Number>,
        peer: impl Into<MacAddress>,
    ) -> Self {
        Self {
            publish_id: publish_id.into(),
            peer_instance_id: peer_instance_id.into(),
            peer: peer.into(),
        }
    }
}

impl Command for NanUnpausePublish {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("NAN_UNPAUSE_PUBLISH");
        request.literal(" publish_id=");
        request.unsigned("publish_id", self.publish_id)?;
        request.literal(" peer_instance_id=");
        request.unsigned("peer_instance_id", self.peer_instance_id)?;
        request.literal(" peer=");
        request.address(self.peer);
        Ok(())
    }
}

/// Looks for a service.
///
/// ```text
/// NAN_SUBSCRIBE service_name=<service:word>[? <active:lit(active=1)>][? ttl=<lifetime:uint>][? freq=<frequency:uint>][? freq_list=<frequencies:word>][? srv_proto_type=<protocol:uint>][? ssi=<service_information:hex>][? <p2p:lit(p2p=1)>][? <proximity_ranging:lit(pr=1)>][? <synchronized:lit(sync=1)>][? match_filter_tx=<transmit_filter:word>][? match_filter_rx=<receive_filter:word>][? srf_include=<response_filter_include:enum(0|1)>][? srf_mac_list=<response_filter_addresses:word>][? srf_bf_len=<bloom_filter_length:uint>][? srf_bf_idx=<bloom_filter_index:uint>][? <close_proximity:lit(close_proximity=1)>][? pbm=<bootstrap_methods:word>][? forced_addr=<forced_address:mac>]
/// ```
///
/// For wpa_supplicant and hostapd, since 2.11, over an interface's or the global socket. Reply:
/// [`Identifier`](reply::Identifier).
///
/// Global socket: wpa_supplicant only; pr, sync, filters and what follows: after 2.11, some of it
/// in wpa_supplicant only.
///
/// ```
/// use hostap_ctrl::command::{Command, NanSubscribe};
///
/// let command = NanSubscribe::new("word").active();
/// assert_eq!(command.to_request()?.as_bytes(), b"NAN_SUBSCRIBE service_name=word active=1");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct NanSubscribe<'a> {
    service: Argument<'a>,
    active: bool,
    lifetime: Option<Number>,
    frequency: Option<Number>,
    frequencies: Option<Argument<'a>>,
    protocol: Option<Number>,
    service_information: Option<Text<'a>>,
    p2p: bool,
    proximity_ranging: bool,
    synchronized: bool,
    transmit_filter: Option<Argument<'a>>,
    receive_filter: Option<Argument<'a>>,
    response_filter_include: Option<bool>,
    response_filter_addresses: Option<Argument<'a>>,
    bloom_filter_length: Option<Number>,
    bloom_filter_index: Option<Number>,
    close_proximity: bool,
    bootstrap_methods: Option<Argument<'a>>,
    forced_address: Option<MacAddress>,
}

impl<'a> NanSubscribe<'a> {
    /// The command with what it needs.
    ///
    /// - `service`: The name of the service.
    pub fn new(service: impl Into<Argument<'a>>) -> Self {
        Self {
            service: service.into(),
            active: false,
            lifetime: None,
            frequency: None,
            frequencies: None,
            protocol: None,
            service_information: None,
            p2p: false,
            proximity_ranging: false,
            synchronized: false,
            transmit_filter: None,
            receive_filter: None,
            response_filter_include: None,
            response_filter_addresses: None,
            bloom_filter_length: None,
            bloom_filter_index: None,
            close_proximity: false,
            bootstrap_methods: None,
            forced_address: None,
        }
    }

    /// Sends requests instead of waiting for offers.
    pub fn active(mut self) -> Self {
        self.active = true;
        self
    }

    /// How many seconds it lasts; without it until something was found or sent.
    pub fn lifetime(mut self, lifetime: impl Into<Number>) -> Self {
        self.lifetime = Some(lifetime.into());
        self
    }

    /// The frequency, in MHz.
    pub fn frequency(mut self, frequency: impl Into<Number>) -> Self {
        self.frequency = Some(frequency.into());
        self
    }

    /// More frequencies in MHz, separated by commas, or all.
    pub fn frequencies(mut self, frequencies: impl Into<Argument<'a>>) -> Self {
        self.frequencies = Some(frequencies.into());
        self
    }

    /// The number of the service protocol: 1 Bonjour, 2 generic, 3 CSA Matter.
    pub fn protocol(mut self, protocol: impl Into<Number>) -> Self {
        self.protocol = Some(protocol.into());
        self
    }

    /// Information about the service.
    pub fn service_information(mut self, service_information: impl Into<Text<'a>>) -> Self {
        self.service_information = Some(service_information.into());
        self
    }

    /// Says that it is for P2P.
    pub fn p2p(mut self) -> Self {
        self.p2p = true;
        self
    }

    /// Says that it is for proximity ranging.
    pub fn proximity_ranging(mut self) -> Self {
        self.proximity_ranging = true;
        self
    }

    /// Uses the NAN cluster.
    pub fn synchronized(mut self) -> Self {
        self.synchronized = true;
        self
    }

    /// Which offers or searches we send, in the form of the specification.
    pub fn transmit_filter(mut self, transmit_filter: impl Into<Argument<'a>>) -> Self {
        self.transmit_filter = Some(transmit_filter.into());
        self
    }

    /// Which offers or searches of others count, in the form of the specification.
    pub fn receive_filter(mut self, receive_filter: impl Into<Argument<'a>>) -> Self {
        self.receive_filter = Some(receive_filter.into());
        self
    }

    /// Whether only the peers of the response filter answer, instead of all others.
    pub fn response_filter_include(mut self, response_filter_include: bool) -> Self {
        self.response_filter_include = Some(response_filter_include);
        self
    }

    /// The MAC addresses of the response filter, separated by commas.
    pub fn response_filter_addresses(
        mut self,
        response_filter_addresses: impl Into<Argument<'a>>,
    ) -> Self {
        self.response_filter_addresses = Some(response_filter_addresses.into());
        self
    }

    /// The length of the Bloom filter, in bytes.
    pub fn bloom_filter_length(mut self, bloom_filter_length: impl Into<Number>) -> Self {
        self.bloom_filter_length = Some(bloom_filter_length.into());
        self
    }

    /// Which set of hash functions the Bloom filter uses, 0 to 3.
    pub fn bloom_filter_index(mut self, bloom_filter_index: impl Into<Number>) -> Self {
        self.bloom_filter_index = Some(bloom_filter_index.into());
        self
    }

    /// Counts only peers that are very near.
    pub fn close_proximity(mut self) -> Self {
        self.close_proximity = true;
        self
    }

    /// The ways to pair that are offered, as a number with a bit for each.
    pub fn bootstrap_methods(mut self, bootstrap_methods: impl Into<Argument<'a>>) -> Self {
        self.bootstrap_methods = Some(bootstrap_methods.into());
        self
    }

    /// The MAC address that is used for it.
    pub fn forced_address(mut self, forced_address: impl Into<MacAddress>) -> Self {
        self.forced_address = Some(forced_address.into());
        self
    }
}

impl Command for NanSubscribe<'_> {
    type Reply<'r> = reply::Identifier;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("NAN_SUBSCRIBE");
        request.literal(" service_name=");
        request.word("service", self.service)?;
        if self.active {
            request.literal(" active=1");
        }
        if let Some(lifetime) = self.lifetime {
            request.literal(" ttl=");
            request.unsigned("lifetime", lifetime)?;
        }
        if let Some(frequency) = self.frequency {
            request.literal(" freq=");
            request.unsigned("frequency", frequency)?;
        }
        if let Some(frequencies) = self.frequencies {
            request.literal(" freq_list=");
            request.word("frequencies", frequencies)?;
        }
        if let Some(protocol) = self.protocol {
            request.literal(" srv_proto_type=");
            request.unsigned("protocol", protocol)?;
        }
        if let Some(service_information) = self.service_information {
            request.literal(" ssi=");
            request.hex(service_information);
        }
        if self.p2p {
            request.literal(" p2p=1");
        }
        if self.proximity_ranging {
            request.literal(" pr=1");
        }
        if self.synchronized {
            request.literal(" sync=1");
        }
        if let Some(transmit_filter) = self.transmit_filter {
            request.literal(" match_filter_tx=");
            request.word("transmit_filter", transmit_filter)?;
        }
        if let Some(receive_filter) = self.receive_filter {
            request.literal(" match_filter_rx=");
            request.word("receive_filter", receive_filter)?;
        }
        if let Some(response_filter_include) = self.response_filter_include {
            request.literal(" srf_include=");
            request.boolean(response_filter_include);
        }
        if let Some(response_filter_addresses) = self.response_filter_addresses {
            request.literal(" srf_mac_list=");
            request.word("response_filter_addresses", response_filter_addresses)?;
        }
        if let Some(bloom_filter_length) = self.bloom_filter_length {
            request.literal(" srf_bf_len=");
            request.unsigned("bloom_filter_length", bloom_filter_length)?;
        }
        if let Some(bloom_filter_index) = self.bloom_filter_index {
            request.literal(" srf_bf_idx=");
            request.unsigned("bloom_filter_index", bloom_filter_index)?;
        }
        if self.close_proximity {
            request.literal(" close_proximity=1");
        }
        if let Some(bootstrap_methods) = self.bootstrap_methods {
            request.literal(" pbm=");
            request.word("bootstrap_methods", bootstrap_methods)?;
        }
        if let Some(forced_address) = self.forced_address {
            request.literal(" forced_addr=");
            request.address(forced_address);
        }
        Ok(())
    }
}

/// Stops to look for a service.
///
/// ```text
/// NAN_CANCEL_SUBSCRIBE subscribe_id=<subscribe_id:uint>
/// ```
///
/// For wpa_supplicant and hostapd, since 2.11, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// Global socket: wpa_supplicant only.
///
/// ```
/// use hostap_ctrl::command::{Command, NanCancelSubscribe};
///
/// let command = NanCancelSubscribe::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"NAN_CANCEL_SUBSCRIBE subscribe_id=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct NanCancelSubscribe {
    subscribe_id: Number,
}

impl NanCancelSubscribe {
    /// The command with what it needs.
    ///
    /// - `subscribe_id`: The number of our search.
    pub fn new(subscribe_id: impl Into<Number>) -> Self {
        Self { subscribe_id: subscribe_id.into() }
    }
}

impl Command for NanCancelSubscribe {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("NAN_CANCEL_SUBSCRIBE");
        request.literal(" subscribe_id=");
        request.unsigned("subscribe_id", self.subscribe_id)?;
        Ok(())
    }
}

/// Stops to listen for a service that is looked for.
///
/// ```text
/// NAN_SUBSCRIBE_STOP_LISTEN id=<subscribe_id:uint>
/// ```
///
/// For wpa_supplicant, since the main branch after 2.11, over an interface's or the global socket.
/// Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, NanSubscribeStopListen};
///
/// let command = NanSubscribeStopListen::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"NAN_SUBSCRIBE_STOP_LISTEN id=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct NanSubscribeStopListen {
    subscribe_id: Number,
}

impl NanSubscribeStopListen {
    /// The command with what it needs.
    ///
    /// - `subscribe_id`: The number of our search.
    pub fn new(subscribe_id: impl Into<Number>) -> Self {
        Self { subscribe_id: subscribe_id.into() }
    }
}

impl Command for NanSubscribeStopListen {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("NAN_SUBSCRIBE_STOP_LISTEN");
        request.literal(" id=");
        request.unsigned("subscribe_id", self.subscribe_id)?;
        Ok(())
    }
}

/// Sends a follow-up message to a peer.
///
/// ```text
/// NAN_TRANSMIT handle=<handle:uint>[? req_instance_id=<peer_instance_id:uint>] address=<address:mac>[? ssi=<service_information:hex>][? cookie=<cookie:uint>]
/// ```
///
/// For wpa_supplicant and hostapd, since 2.11, over an interface's or the global socket. Reply:
/// [`Done`](reply::Done).
///
/// Global socket: wpa_supplicant only; cookie: after 2.11.
///
/// ```
/// use hostap_ctrl::command::{Command, NanTransmit};
///
/// let command = NanTransmit::new(7, [2, 0, 0, 0, 1, 0]).peer_instance_id(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"NAN_TRANSMIT handle=7 req_instance_id=7 address=02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct NanTransmit<'a> {
    handle: Number,
    peer_instance_id: Option<Number>,
    address: MacAddress,
    service_information: Option<Text<'a>>,
    cookie: Option<Number>,
}

impl<'a> NanTransmit<'a> {
    /// The command with what it needs.
    ///
    /// - `handle`: The number of our offer or search.
    /// - `address`: The MAC address of the peer.
    pub fn new(handle: impl Into<Number>, address: impl Into<MacAddress>) -> Self {
        Self {
            handle: handle.into(),
            peer_instance_id: None,
            address: address.into(),
            service_information: None,
            cookie: None,
        }
    }

    /// The number that the peer gave its offer or search.
    pub fn peer_instance_id(mut self, peer_instance_id: impl Into<Number>) -> Self {
        self.peer_instance_id = Some(peer_instance_id.into());
        self
    }

    /// Information about the service.
    pub fn service_information(mut self, service_information: impl Into<Text<'a>>) -> Self {
        self.service_information = Some(service_information.into());
        self
    }

    /// A number of ours that comes back in the event about the sending.
    pub fn cookie(mut self, cookie: impl Into<Number>) -> Self {
        self.cookie = Some(cookie.into());
        self
    }
}

impl Command for NanTransmit<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("NAN_TRANSMIT");
        request.literal(" handle=");
        request.unsigned("handle", self.handle)?;
        if let Some(peer_instance_id) = self.peer_instance_id {
            request.literal(" req_instance_id=");
            request.unsigned("peer_instance_id", peer_instance_id)?;
        }
        request.literal(" address=");
        request.address(self.address);
        if let Some(service_information) = self.service_information {
            request.literal(" ssi=");
            request.hex(service_information);
        }
        if let Some(cookie) = self.cookie {
            request.literal(" cookie=");
            request.unsigned("cookie", cookie)?;
        }
        Ok(())
    }
}

/// Takes all offers back and stops all searches.
///
/// ```text
/// NAN_FLUSH
/// ```
///
/// For wpa_supplicant, since the main branch after 2.11, over an interface's or the global socket.
/// Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, NanFlush};
///
/// let command = NanFlush;
/// assert_eq!(command.to_request()?.as_bytes(), b"NAN_FLUSH");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct NanFlush;

impl Command for NanFlush {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("NAN_FLUSH");
        Ok(())
    }
}

/// Starts or joins a NAN cluster.
///
/// ```text
/// NAN_START
/// ```
///
/// For wpa_supplicant, since the main branch after 2.11, over an interface's or the global socket.
/// Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, NanStart};
///
/// let command = NanStart;
/// assert_eq!(command.to_request()?.as_bytes(), b"NAN_START");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct NanStart;

impl Command for NanStart {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("NAN_START");
        Ok(())
    }
}

/// Leaves the NAN cluster.
///
/// ```text
/// NAN_STOP
/// ```
///
/// For wpa_supplicant, since the main branch after 2.11, over an interface's or the global socket.
/// Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, NanStop};
///
/// let command = NanStop;
/// assert_eq!(command.to_request()?.as_bytes(), b"NAN_STOP");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct NanStop;

impl Command for NanStop {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("NAN_STOP");
        Ok(())
    }
}

/// Sets a parameter of NAN.
///
/// ```text
/// NAN_SET <parameter:enum+(master_pref|dual_band|scan_period|scan_dwell_time|discovery_beacon_interval|low_band_cfg|high_band_cfg|cluster_id|max_bw|disallowed_freqs|override_potential_availability|bootstrap_config|pairing_setup|npk_caching|pairing_verification|cipher_suites|nik_lifetime|mgmt_group_cipher|beacon_prot|max_ndl_idle_period)> <value:text>
/// ```
///
/// For wpa_supplicant, since the main branch after 2.11, over an interface's or the global socket.
/// Reply: [`Done`](reply::Done).
///
/// For nik use NanSetNik, which hides it.
///
/// ```
/// use hostap_ctrl::command::{Command, NanSet, NanSetParameter};
///
/// let command = NanSet::new(NanSetParameter::MasterPref, "some text");
/// assert_eq!(command.to_request()?.as_bytes(), b"NAN_SET master_pref some text");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct NanSet<'a> {
    parameter: NanSetParameter<'a>,
    value: Argument<'a>,
}

impl<'a> NanSet<'a> {
    /// The command with what it needs.
    ///
    /// - `parameter`: The parameter.
    /// - `value`: The value.
    pub fn new(parameter: impl Into<NanSetParameter<'a>>, value: impl Into<Argument<'a>>) -> Self {
        Self { parameter: parameter.into(), value: value.into() }
    }
}

impl Command for NanSet<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("NAN_SET ");
        request.word("parameter", self.parameter.as_text())?;
        request.literal(" ");
        request.text("value", self.value)?;
        Ok(())
    }
}

/// The parameter.
///
/// For [`NanSet`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NanSetParameter<'a> {
    /// `master_pref`
    MasterPref,
    /// `dual_band`
    DualBand,
    /// `scan_period`
    ScanPeriod,
    /// `scan_dwell_time`
    ScanDwellTime,
    /// `discovery_beacon_interval`
    DiscoveryBeaconInterval,
    /// `low_band_cfg`
    LowBandCfg,
    /// `high_band_cfg`
    HighBandCfg,
    /// `cluster_id`
    ClusterId,
    /// `max_bw`
    MaxBw,
    /// `disallowed_freqs`
    DisallowedFreqs,
    /// `override_potential_availability`
    OverridePotentialAvailability,
    /// `bootstrap_config`
    BootstrapConfig,
    /// `pairing_setup`
    PairingSetup,
    /// `npk_caching`
    NpkCaching,
    /// `pairing_verification`
    PairingVerification,
    /// `cipher_suites`
    CipherSuites,
    /// `nik_lifetime`
    NikLifetime,
    /// `mgmt_group_cipher`
    MgmtGroupCipher,
    /// `beacon_prot`
    BeaconProt,
    /// `max_ndl_idle_period`
    MaxNdlIdlePeriod,
    /// Another word.
    Other(Text<'a>),
}

impl<'a> NanSetParameter<'a> {
    /// The word as the daemon reads it.
    pub const fn as_text(self) -> Text<'a> {
        Text::new(match self {
            Self::MasterPref => b"master_pref",
            Self::DualBand => b"dual_band",
            Self::ScanPeriod => b"scan_period",
            Self::ScanDwellTime => b"scan_dwell_time",
            Self::DiscoveryBeaconInterval => b"discovery_beacon_interval",
            Self::LowBandCfg => b"low_band_cfg",
            Self::HighBandCfg => b"high_band_cfg",
            Self::ClusterId => b"cluster_id",
            Self::MaxBw => b"max_bw",
            Self::DisallowedFreqs => b"disallowed_freqs",
            Self::OverridePotentialAvailability => b"override_potential_availability",
            Self::BootstrapConfig => b"bootstrap_config",
            Self::PairingSetup => b"pairing_setup",
            Self::NpkCaching => b"npk_caching",
            Self::PairingVerification => b"pairing_verification",
            Self::CipherSuites => b"cipher_suites",
            Self::NikLifetime => b"nik_lifetime",
            Self::MgmtGroupCipher => b"mgmt_group_cipher",
            Self::BeaconProt => b"beacon_prot",
            Self::MaxNdlIdlePeriod => b"max_ndl_idle_period",
            Self::Other(word) => return word,
        })
    }
}

impl<'a> From<Text<'a>> for NanSetParameter<'a> {
    fn from(word: Text<'a>) -> Self {
        match word.as_bytes() {
            b"master_pref" => Self::MasterPref,
            b"dual_band" => Self::DualBand,
            b"scan_period" => Self::ScanPeriod,
            b"scan_dwell_time" => Self::ScanDwellTime,
            b"discovery_beacon_interval" => Self::DiscoveryBeaconInterval,
            b"low_band_cfg" => Self::LowBandCfg,
            b"high_band_cfg" => Self::HighBandCfg,
            b"cluster_id" => Self::ClusterId,
            b"max_bw" => Self::MaxBw,
            b"disallowed_freqs" => Self::DisallowedFreqs,
            b"override_potential_availability" => Self::OverridePotentialAvailability,
            b"bootstrap_config" => Self::BootstrapConfig,
            b"pairing_setup" => Self::PairingSetup,
            b"npk_caching" => Self::NpkCaching,
            b"pairing_verification" => Self::PairingVerification,
            b"cipher_suites" => Self::CipherSuites,
            b"nik_lifetime" => Self::NikLifetime,
            b"mgmt_group_cipher" => Self::MgmtGroupCipher,
            b"beacon_prot" => Self::BeaconProt,
            b"max_ndl_idle_period" => Self::MaxNdlIdlePeriod,
            _ => Self::Other(word),
        }
    }
}

impl<'a> From<&'a str> for NanSetParameter<'a> {
    fn from(word: &'a str) -> Self {
        Text::from(word).into()
    }
}

/// Sets the NAN identity key.
///
/// ```text
/// NAN_SET nik <key:secret hex>
/// ```
///
/// For wpa_supplicant, since the main branch after 2.11, over an interface's or the global socket.
/// Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, NanSetNik};
///
/// let command = NanSetNik::new("hush");
/// assert_eq!(command.to_request()?.as_bytes(), b"NAN_SET nik 68757368");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct NanSetNik<'a> {
    key: Secret<Text<'a>>,
}

impl<'a> NanSetNik<'a> {
    /// The command with what it needs.
    ///
    /// - `key`: The key, 16 bytes.
    pub fn new(key: impl Into<Text<'a>>) -> Self {
        Self { key: Secret(key.into()) }
    }
}

impl Command for NanSetNik<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("NAN_SET");
        request.literal(" nik ");
        request.secret(|request| {
            request.hex(self.key.0);
            Ok(())
        })?;
        Ok(())
    }
}

/// Applies parameters that NAN_SET has changed.
///
/// ```text
/// NAN_UPDATE_CONF
/// ```
///
/// For wpa_supplicant, since the main branch after 2.11, over an interface's or the global socket.
/// Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, NanUpdateConf};
///
/// let command = NanUpdateConf;
/// assert_eq!(command.to_request()?.as_bytes(), b"NAN_UPDATE_CONF");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct NanUpdateConf;

impl Command for NanUpdateConf {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("NAN_UPDATE_CONF");
        Ok(())
    }
}

/// Sets when our device is on which channel.
///
/// ```text
/// NAN_SCHED_CONFIG_MAP map_id=<map_id:uint>[? <overwrite_low_band:lit(cdw_overwrite_low_band)>][? <overwrite_high_band:lit(cdw_overwrite_high_band)>]{*schedule  <frequency:uint>:<bitmap:hex>}
/// ```
///
/// For wpa_supplicant, since the main branch after 2.11, over an interface's or the global socket.
/// Reply: [`Done`](reply::Done).
///
/// Without a schedule the map is cleared.
///
/// ```
/// use hostap_ctrl::command::{Command, NanSchedConfigMap};
///
/// let command = NanSchedConfigMap::new(7).overwrite_low_band();
/// assert_eq!(command.to_request()?.as_bytes(), b"NAN_SCHED_CONFIG_MAP map_id=7 cdw_overwrite_low_band");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct NanSchedConfigMap<'a> {
    map_id: Number,
    overwrite_low_band: bool,
    overwrite_high_band: bool,
    schedule: Vec<(Number, Text<'a>)>,
}

impl<'a> NanSchedConfigMap<'a> {
    /// The command with what it needs.
    ///
    /// - `map_id`: The number of the map.
    pub fn new(map_id: impl Into<Number>) -> Self {
        Self {
            map_id: map_id.into(),
            overwrite_low_band: false,
            overwrite_high_band: false,
            schedule: Vec::new(),
        }
    }

    /// Puts the discovery windows of the 2.4 GHz band into this map.
    pub fn overwrite_low_band(mut self) -> Self {
        self.overwrite_low_band = true;
        self
    }

    /// Puts the discovery windows of the 5 GHz band into this map.
    pub fn overwrite_high_band(mut self) -> Self {
        self.overwrite_high_band = true;
        self
    }

    /// Options that go together.
    ///
    /// - `frequency`: The frequency, in MHz.
    /// - `bitmap`: The time slots, one bit each.
    ///
    /// Each call adds one more.
    pub fn frequency(mut self, frequency: impl Into<Number>, bitmap: impl Into<Text<'a>>) -> Self {
        self.schedule.push((frequency.into(), bitmap.into()));
        self
    }
}

impl Command for NanSchedConfigMap<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("NAN_SCHED_CONFIG_MAP");
        request.literal(" map_id=");
        request.unsigned("map_id", self.map_id)?;
        if self.overwrite_low_band {
            request.literal(" cdw_overwrite_low_band");
        }
        if self.overwrite_high_band {
            request.literal(" cdw_overwrite_high_band");
        }
        for element in &self.schedule {
            let (frequency, bitmap) = *element;
            request.literal(" ");
            request.unsigned("frequency", frequency)?;
            request.literal(":");
            request.hex(bitmap);
        }
        Ok(())
    }
}

/// Asks a peer for a data path.
///
/// ```text
/// NAN_NDP_REQUEST handle=<handle:uint> ndi=<interface:word> peer_nmi=<peer:mac> peer_id=<peer_instance_id:uint>[? ssi=<service_information:hex>][? qos=<minimum_slots:uint>:<maximum_latency:uint>][? csid=<cipher_suite:uint>][? gtk_csid=<group_cipher_suite:uint>][? interface_id=<interface_id:hex>][? password=<password:secret word>][? pwd_hex=<password_bytes:secret hex>][? pmk=<pmk:secret hex>]
/// ```
///
/// For wpa_supplicant, since the main branch after 2.11, over an interface's or the global socket.
/// Reply: [`Done`](reply::Done).
///
/// Only one of password, pwd_hex and pmk.
///
/// ```
/// use hostap_ctrl::command::{Command, NanNdpRequest};
///
/// let command = NanNdpRequest::new(7, "word", [2, 0, 0, 0, 1, 0], 7).service_information(b"\x01\xff");
/// assert_eq!(command.to_request()?.as_bytes(), b"NAN_NDP_REQUEST handle=7 ndi=word peer_nmi=02:00:00:00:01:00 peer_id=7 ssi=01ff");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct NanNdpRequest<'a> {
    handle: Number,
    interface: Argument<'a>,
    peer: MacAddress,
    peer_instance_id: Number,
    service_information: Option<Text<'a>>,
    minimum_slots: Option<(Number, Number)>,
    cipher_suite: Option<Number>,
    group_cipher_suite: Option<Number>,
    interface_id: Option<Text<'a>>,
    password: Option<Secret<Argument<'a>>>,
    password_bytes: Option<Secret<Text<'a>>>,
    pmk: Option<Secret<Text<'a>>>,
}

impl<'a> NanNdpRequest<'a> {
    /// The command with what it needs.
    ///
    /// - `handle`: The number of our offer or search.
    /// - `interface`: The name of the interface.
    /// - `peer`: The MAC address of the peer.
    /// - `peer_instance_id`: The number that the peer gave its offer or search.
    pub fn new(
        handle: impl Into<Number>,
        interface: impl Into<Argument<'a>>,
        peer: impl Into<MacAddress>,
        peer_instance_id: impl Into<Number>,
    ) -> Self {
        Self {
            handle: handle.into(),
            interface: interface.into(),
            peer: peer.into(),
            peer_instance_id: peer_instance_id.into(),
            service_information: None,
            minimum_slots: None,
            cipher_suite: None,
            group_cipher_suite: None,
            interface_id: None,
            password: None,
            password_bytes: None,
            pmk: None,
        }
    }

    /// Information about the service.
    pub fn service_information(mut self, service_information: impl Into<Text<'a>>) -> Self {
        self.service_information = Some(service_information.into());
        self
    }

    /// Options that go together.
    ///
    /// - `minimum_slots`: How many slots are needed at least.
    /// - `maximum_latency`: How long a packet may wait, in slots.
    pub fn minimum_slots(
        mut self,
        minimum_slots: impl Into<Number>,
        maximum_latency: impl Into<Number>,
    ) -> Self {
        self.minimum_slots = Some((minimum_slots.into(), maximum_latency.into()));
        self
    }

    /// The number of the cipher suite; 0 for none.
    pub fn cipher_suite(mut self, cipher_suite: impl Into<Number>) -> Self {
        self.cipher_suite = Some(cipher_suite.into());
        self
    }

    /// The number of the cipher suite for group addressed frames.
    pub fn group_cipher_suite(mut self, group_cipher_suite: impl Into<Number>) -> Self {
        self.group_cipher_suite = Some(group_cipher_suite.into());
        self
    }

    /// The last eight bytes of our IPv6 link-local address.
    pub fn interface_id(mut self, interface_id: impl Into<Text<'a>>) -> Self {
        self.interface_id = Some(interface_id.into());
        self
    }

    /// The password.
    pub fn password(mut self, password: impl Into<Argument<'a>>) -> Self {
        self.password = Some(Secret(password.into()));
        self
    }

    /// The password, if it holds spaces or other odd bytes.
    pub fn password_bytes(mut self, password_bytes: impl Into<Text<'a>>) -> Self {
        self.password_bytes = Some(Secret(password_bytes.into()));
        self
    }

    /// The pairwise master key.
    pub fn pmk(mut self, pmk: impl Into<Text<'a>>) -> Self {
        self.pmk = Some(Secret(pmk.into()));
        self
    }
}

impl Command for NanNdpRequest<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("NAN_NDP_REQUEST");
        request.literal(" handle=");
        request.unsigned("handle", self.handle)?;
        request.literal(" ndi=");
        request.word("interface", self.interface)?;
        request.literal(" peer_nmi=");
        request.address(self.peer);
        request.literal(" peer_id=");
        request.unsigned("peer_instance_id", self.peer_instance_id)?;
        if let Some(service_information) = self.service_information {
            request.literal(" ssi=");
            request.hex(service_information);
        }
        if let Some((minimum_slots, maximum_latency)) = self.minimum_slots {
            request.literal(" qos=");
            request.unsigned("minimum_slots", minimum_slots)?;
            request.literal(":");
            request.unsigned("maximum_latency", maximum_latency)?;
        }
        if let Some(cipher_suite) = self.cipher_suite {
            request.literal(" csid=");
            request.unsigned("cipher_suite", cipher_suite)?;
        }
        if let Some(group_cipher_suite) = self.group_cipher_suite {
            request.literal(" gtk_csid=");
            request.unsigned("group_cipher_suite", group_cipher_suite)?;
        }
        if let Some(interface_id) = self.interface_id {
            request.literal(" interface_id=");
            request.hex(interface_id);
        }
        if let Some(password) = self.password {
            request.literal(" password=");
            request.secret(|request| request.word("password", password.0))?;
        }
        if let Some(password_bytes) = self.password_bytes {
            request.literal(" pwd_hex=");
            request.secret(|request| {
                request.hex(password_bytes.0);
                Ok(())
            })?;
        }
        if let Some(pmk) = self.pmk {
            request.literal(" pmk=");
            request.secret(|request| {
                request.hex(pmk.0);
                Ok(())
            })?;
        }
        Ok(())
    }
}

/// Answers the wish of a peer for a data path.
///
/// ```text
/// NAN_NDP_RESPONSE <action:enum(accept|reject)> peer_nmi=<peer:mac> init_ndi=<initiator:mac> ndp_id=<data_path_id:uint>[? reason_code=<reason:uint>][? ndi=<interface:word>][? handle=<handle:uint>][? ssi=<service_information:hex>][? qos=<minimum_slots:uint>:<maximum_latency:uint>][? csid=<cipher_suite:uint>][? interface_id=<interface_id:hex>][? password=<password:secret word>][? pwd_hex=<password_bytes:secret hex>][? pmk=<pmk:secret hex>]
/// ```
///
/// For wpa_supplicant, since the main branch after 2.11, over an interface's or the global socket.
/// Reply: [`Done`](reply::Done).
///
/// Accept needs ndi and handle; only one of password, pwd_hex and pmk.
///
/// ```
/// use hostap_ctrl::command::{Command, NanNdpResponse, NanNdpResponseAction};
///
/// let command = NanNdpResponse::new(NanNdpResponseAction::Accept, [2, 0, 0, 0, 1, 0], [2, 0, 0, 0, 1, 0], 7).reason(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"NAN_NDP_RESPONSE accept peer_nmi=02:00:00:00:01:00 init_ndi=02:00:00:00:01:00 ndp_id=7 reason_code=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct NanNdpResponse<'a> {
    action: NanNdpResponseAction,
    peer: MacAddress,
    initiator: MacAddress,
    data_path_id: Number,
    reason: Option<Number>,
    interface: Option<Argument<'a>>,
    handle: Option<Number>,
    service_information: Option<Text<'a>>,
    minimum_slots: Option<(Number, Number)>,
    cipher_suite: Option<Number>,
    interface_id: Option<Text<'a>>,
    password: Option<Secret<Argument<'a>>>,
    password_bytes: Option<Secret<Text<'a>>>,
    pmk: Option<Secret<Text<'a>>>,
}

impl<'a> NanNdpResponse<'a> {
    /// The command with what it needs.
    ///
    /// - `action`: The answer.
    /// - `peer`: The MAC address of the peer.
    /// - `initiator`: The data interface address of the side that asked for the data path.
    /// - `data_path_id`: The number of the data path.
    pub fn new(
        action: NanNdpResponseAction,
        peer: impl Into<MacAddress>,
        initiator: impl Into<MacAddress>,
        data_path_id: impl Into<Number>,
    ) -> Self {
        Self {
            action,
            peer: peer.into(),
            initiator: initiator.into(),
            data_path_id: data_path_id.into(),
            reason: None,
            interface: None,
            handle: None,
            service_information: None,
            minimum_slots: None,
            cipher_suite: None,
            interface_id: None,
            password: None,
            password_bytes: None,
            pmk: None,
        }
    }

    /// The reason code of a refusal.
    pub fn reason(mut self, reason: impl Into<Number>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// The name of the interface.
    pub fn interface(mut self, interface: impl Into<Argument<'a>>) -> Self {
        self.interface = Some(interface.into());
        self
    }

    /// The number of our offer or search.
    pub fn handle(mut self, handle: impl Into<Number>) -> Self {
        self.handle = Some(handle.into());
        self
    }

    /// Information about the service.
    pub fn service_information(mut self, service_information: impl Into<Text<'a>>) -> Self {
        self.service_information = Some(service_information.into());
        self
    }

    /// Options that go together.
    ///
    /// - `minimum_slots`: How many slots are needed at least.
    /// - `maximum_latency`: How long a packet may wait, in slots.
    pub fn minimum_slots(
        mut self,
        minimum_slots: impl Into<Number>,
        maximum_latency: impl Into<Number>,
    ) -> Self {
        self.minimum_slots = Some((minimum_slots.into(), maximum_latency.into()));
        self
    }

    /// The number of the cipher suite; 0 for none.
    pub fn cipher_suite(mut self, cipher_suite: impl Into<Number>) -> Self {
        self.cipher_suite = Some(cipher_suite.into());
        self
    }

    /// The last eight bytes of our IPv6 link-local address.
    pub fn interface_id(mut self, interface_id: impl Into<Text<'a>>) -> Self {
        self.interface_id = Some(interface_id.into());
        self
    }

    /// The password.
    pub fn password(mut self, password: impl Into<Argument<'a>>) -> Self {
        self.password = Some(Secret(password.into()));
        self
    }

    /// The password, if it holds spaces or other odd bytes.
    pub fn password_bytes(mut self, password_bytes: impl Into<Text<'a>>) -> Self {
        self.password_bytes = Some(Secret(password_bytes.into()));
        self
    }

    /// The pairwise master key.
    pub fn pmk(mut self, pmk: impl Into<Text<'a>>) -> Self {
        self.pmk = Some(Secret(pmk.into()));
        self
    }
}

impl Command for NanNdpResponse<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("NAN_NDP_RESPONSE ");
        request.literal(self.action.as_str());
        request.literal(" peer_nmi=");
        request.address(self.peer);
        request.literal(" init_ndi=");
        request.address(self.initiator);
        request.literal(" ndp_id=");
        request.unsigned("data_path_id", self.data_path_id)?;
        if let Some(reason) = self.reason {
            request.literal(" reason_code=");
            request.unsigned("reason", reason)?;
        }
        if let Some(interface) = self.interface {
            request.literal(" ndi=");
            request.word("interface", interface)?;
        }
        if let Some(handle) = self.handle {
            request.literal(" handle=");
            request.unsigned("handle", handle)?;
        }
        if let Some(service_information) = self.service_information {
            request.literal(" ssi=");
            request.hex(service_information);
        }
        if let Some((minimum_slots, maximum_latency)) = self.minimum_slots {
            request.literal(" qos=");
            request.unsigned("minimum_slots", minimum_slots)?;
            request.literal(":");
            request.unsigned("maximum_latency", maximum_latency)?;
        }
        if let Some(cipher_suite) = self.cipher_suite {
            request.literal(" csid=");
            request.unsigned("cipher_suite", cipher_suite)?;
        }
        if let Some(interface_id) = self.interface_id {
            request.literal(" interface_id=");
            request.hex(interface_id);
        }
        if let Some(password) = self.password {
            request.literal(" password=");
            request.secret(|request| request.word("password", password.0))?;
        }
        if let Some(password_bytes) = self.password_bytes {
            request.literal(" pwd_hex=");
            request.secret(|request| {
                request.hex(password_bytes.0);
                Ok(())
            })?;
        }
        if let Some(pmk) = self.pmk {
            request.literal(" pmk=");
            request.secret(|request| {
                request.hex(pmk.0);
                Ok(())
            })?;
        }
        Ok(())
    }
}

/// The answer.
///
/// For [`NanNdpResponse`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NanNdpResponseAction {
    /// `accept`
    Accept,
    /// `reject`
    Reject,
}

impl NanNdpResponseAction {
    /// The word as the daemon reads it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Reject => "reject",
        }
    }
}

/// Ends a data path.
///
/// ```text
/// NAN_NDP_TERMINATE peer_nmi=<peer:mac> init_ndi=<initiator:mac> ndp_id=<data_path_id:uint>
/// ```
///
/// For wpa_supplicant, since the main branch after 2.11, over an interface's or the global socket.
/// Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, NanNdpTerminate};
///
/// let command = NanNdpTerminate::new([2, 0, 0, 0, 1, 0], [2, 0, 0, 0, 1, 0], 7);
/// assert_eq!(command.to_request()?.as_bytes(), b"NAN_NDP_TERMINATE peer_nmi=02:00:00:00:01:00 init_ndi=02:00:00:00:01:00 ndp_id=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct NanNdpTerminate {
    peer: MacAddress,
    initiator: MacAddress,
    data_path_id: Number,
}

impl NanNdpTerminate {
    /// The command with what it needs.
    ///
    /// - `peer`: The MAC address of the peer.
    /// - `initiator`: The data interface address of the side that asked for the data path.
    /// - `data_path_id`: The number of the data path.
    pub fn new(
        peer: impl Into<MacAddress>,
        initiator: impl Into<MacAddress>,
        data_path_id: impl Into<Number>,
    ) -> Self {
        Self { peer: peer.into(), initiator: initiator.into(), data_path_id: data_path_id.into() }
    }
}

impl Command for NanNdpTerminate {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("NAN_NDP_TERMINATE");
        request.literal(" peer_nmi=");
        request.address(self.peer);
        request.literal(" init_ndi=");
        request.address(self.initiator);
        request.literal(" ndp_id=");
        request.unsigned("data_path_id", self.data_path_id)?;
        Ok(())
    }
}

/// Asks for what is known of a peer.
///
/// ```text
/// NAN_PEER_INFO <peer:mac> <kind:enum+(schedule|potential|capa|bootstrap|pairing|ndps)>[? <map_id:uint>]
/// ```
///
/// For wpa_supplicant, since the main branch after 2.11, over an interface's or the global socket.
/// Reply: [`NanPeerInfo`](reply::NanPeerInfo).
///
/// map_id: for capa only; pairing may hold keys.
///
/// ```
/// use hostap_ctrl::command::{Command, NanPeerInfo, NanPeerInfoKind};
///
/// let command = NanPeerInfo::new([2, 0, 0, 0, 1, 0], NanPeerInfoKind::Schedule).map_id(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"NAN_PEER_INFO 02:00:00:00:01:00 schedule 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct NanPeerInfo<'a> {
    peer: MacAddress,
    kind: NanPeerInfoKind<'a>,
    map_id: Option<Number>,
}

impl<'a> NanPeerInfo<'a> {
    /// The command with what it needs.
    ///
    /// - `peer`: The MAC address of the peer.
    /// - `kind`: What is asked for.
    pub fn new(peer: impl Into<MacAddress>, kind: impl Into<NanPeerInfoKind<'a>>) -> Self {
        Self { peer: peer.into(), kind: kind.into(), map_id: None }
    }

    /// The number of the map.
    pub fn map_id(mut self, map_id: impl Into<Number>) -> Self {
        self.map_id = Some(map_id.into());
        self
    }
}

impl Command for NanPeerInfo<'_> {
    type Reply<'r> = reply::NanPeerInfo<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("NAN_PEER_INFO ");
        request.address(self.peer);
        request.literal(" ");
        request.word("kind", self.kind.as_text())?;
        if let Some(map_id) = self.map_id {
            request.literal(" ");
            request.unsigned("map_id", map_id)?;
        }
        Ok(())
    }
}

/// What is asked for.
///
/// For [`NanPeerInfo`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NanPeerInfoKind<'a> {
    /// `schedule`
    Schedule,
    /// `potential`
    Potential,
    /// `capa`
    Capa,
    /// `bootstrap`
    Bootstrap,
    /// `pairing`
    Pairing,
    /// `ndps`
    Ndps,
    /// Another word.
    Other(Text<'a>),
}

impl<'a> NanPeerInfoKind<'a> {
    /// The word as the daemon reads it.
    pub const fn as_text(self) -> Text<'a> {
        Text::new(match self {
            Self::Schedule => b"schedule",
            Self::Potential => b"potential",
            Self::Capa => b"capa",
            Self::Bootstrap => b"bootstrap",
            Self::Pairing => b"pairing",
            Self::Ndps => b"ndps",
            Self::Other(word) => return word,
        })
    }
}

impl<'a> From<Text<'a>> for NanPeerInfoKind<'a> {
    fn from(word: Text<'a>) -> Self {
        match word.as_bytes() {
            b"schedule" => Self::Schedule,
            b"potential" => Self::Potential,
            b"capa" => Self::Capa,
            b"bootstrap" => Self::Bootstrap,
            b"pairing" => Self::Pairing,
            b"ndps" => Self::Ndps,
            _ => Self::Other(word),
        }
    }
}

impl<'a> From<&'a str> for NanPeerInfoKind<'a> {
    fn from(word: &'a str) -> Self {
        Text::from(word).into()
    }
}

/// Asks for the state of NAN.
///
/// ```text
/// NAN_STATUS
/// ```
///
/// For wpa_supplicant, since the main branch after 2.11, over an interface's or the global socket.
/// Reply: [`NanStatus`](reply::NanStatus).
///
/// ```
/// use hostap_ctrl::command::{Command, NanStatus};
///
/// let command = NanStatus;
/// assert_eq!(command.to_request()?.as_bytes(), b"NAN_STATUS");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct NanStatus;

impl Command for NanStatus {
    type Reply<'r> = reply::NanStatus<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("NAN_STATUS");
        Ok(())
    }
}

/// Asks a peer for a way to pair.
///
/// ```text
/// NAN_BOOTSTRAP <peer:mac> handle=<handle:uint>[? req_instance_id=<peer_instance_id:uint>] method=<bootstrap_method:uint>[? <authenticated:lit(auth)>]
/// ```
///
/// For wpa_supplicant, since the main branch after 2.11, over an interface's or the global socket.
/// Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, NanBootstrap};
///
/// let command = NanBootstrap::new([2, 0, 0, 0, 1, 0], 7, 7).peer_instance_id(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"NAN_BOOTSTRAP 02:00:00:00:01:00 handle=7 req_instance_id=7 method=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct NanBootstrap {
    peer: MacAddress,
    handle: Number,
    peer_instance_id: Option<Number>,
    bootstrap_method: Number,
    authenticated: bool,
}

impl NanBootstrap {
    /// The command with what it needs.
    ///
    /// - `peer`: The MAC address of the peer.
    /// - `handle`: The number of our offer or search.
    /// - `bootstrap_method`: The way to pair, a bit of the list in the specification.
    pub fn new(
        peer: impl Into<MacAddress>,
        handle: impl Into<Number>,
        bootstrap_method: impl Into<Number>,
    ) -> Self {
        Self {
            peer: peer.into(),
            handle: handle.into(),
            peer_instance_id: None,
            bootstrap_method: bootstrap_method.into(),
            authenticated: false,
        }
    }

    /// The number that the peer gave its offer or search.
    pub fn peer_instance_id(mut self, peer_instance_id: impl Into<Number>) -> Self {
        self.peer_instance_id = Some(peer_instance_id.into());
        self
    }

    /// Protects the frames.
    pub fn authenticated(mut self) -> Self {
        self.authenticated = true;
        self
    }
}

impl Command for NanBootstrap {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("NAN_BOOTSTRAP ");
        request.address(self.peer);
        request.literal(" handle=");
        request.unsigned("handle", self.handle)?;
        if let Some(peer_instance_id) = self.peer_instance_id {
            request.literal(" req_instance_id=");
            request.unsigned("peer_instance_id", peer_instance_id)?;
        }
        request.literal(" method=");
        request.unsigned("bootstrap_method", self.bootstrap_method)?;
        if self.authenticated {
            request.literal(" auth");
        }
        Ok(())
    }
}

/// Forgets the way to pair with a peer.
///
/// ```text
/// NAN_BOOTSTRAP_RESET <peer:mac>
/// ```
///
/// For wpa_supplicant, since the main branch after 2.11, over an interface's or the global socket.
/// Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, NanBootstrapReset};
///
/// let command = NanBootstrapReset::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"NAN_BOOTSTRAP_RESET 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct NanBootstrapReset {
    peer: MacAddress,
}

impl NanBootstrapReset {
    /// The command with what it needs.
    ///
    /// - `peer`: The MAC address of the peer.
    pub fn new(peer: impl Into<MacAddress>) -> Self {
        Self { peer: peer.into() }
    }
}

impl Command for NanBootstrapReset {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("NAN_BOOTSTRAP_RESET ");
        request.address(self.peer);
        Ok(())
    }
}

/// Pairs with a peer.
///
/// ```text
/// NAN_PAIR <peer:mac>[? auth=<authentication:uint>] handle=<handle:uint> peer_instance_id=<peer_instance_id:uint> cipher=<cipher:enum(CCMP|GCMP-256)>[? <responder:lit(responder)>][? password=<password:secret word>][? pwd_hex=<password_bytes:secret hex>]
/// ```
///
/// For wpa_supplicant, since the main branch after 2.11, over an interface's or the global socket.
/// Reply: [`Done`](reply::Done).
///
/// Only one of password and pwd_hex.
///
/// ```
/// use hostap_ctrl::command::{Command, NanPair, NanPairCipher};
///
/// let command = NanPair::new([2, 0, 0, 0, 1, 0], 7, 7, NanPairCipher::Ccmp).authentication(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"NAN_PAIR 02:00:00:00:01:00 auth=7 handle=7 peer_instance_id=7 cipher=CCMP");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct NanPair<'a> {
    peer: MacAddress,
    authentication: Option<Number>,
    handle: Number,
    peer_instance_id: Number,
    cipher: NanPairCipher,
    responder: bool,
    password: Option<Secret<Argument<'a>>>,
    password_bytes: Option<Secret<Text<'a>>>,
}

impl<'a> NanPair<'a> {
    /// The command with what it needs.
    ///
    /// - `peer`: The MAC address of the peer.
    /// - `handle`: The number of our offer or search.
    /// - `peer_instance_id`: The number that the peer gave its offer or search.
    /// - `cipher`: The cipher.
    pub fn new(
        peer: impl Into<MacAddress>,
        handle: impl Into<Number>,
        peer_instance_id: impl Into<Number>,
        cipher: NanPairCipher,
    ) -> Self {
        Self {
            peer: peer.into(),
            authentication: None,
            handle: handle.into(),
            peer_instance_id: peer_instance_id.into(),
            cipher,
            responder: false,
            password: None,
            password_bytes: None,
        }
    }

    /// How the peers authenticate: 0 not, 1 with a password, 2 with the key of an earlier pairing.
    pub fn authentication(mut self, authentication: impl Into<Number>) -> Self {
        self.authentication = Some(authentication.into());
        self
    }

    /// Makes us the side that answers.
    pub fn responder(mut self) -> Self {
        self.responder = true;
        self
    }

    /// The password.
    pub fn password(mut self, password: impl Into<Argument<'a>>) -> Self {
        self.password = Some(Secret(password.into()));
        self
    }

    /// The password, if it holds spaces or other odd bytes.
    pub fn password_bytes(mut self, password_bytes: impl Into<Text<'a>>) -> Self {
        self.password_bytes = Some(Secret(password_bytes.into()));
        self
    }
}

impl Command for NanPair<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("NAN_PAIR ");
        request.address(self.peer);
        if let Some(authentication) = self.authentication {
            request.literal(" auth=");
            request.unsigned("authentication", authentication)?;
        }
        request.literal(" handle=");
        request.unsigned("handle", self.handle)?;
        request.literal(" peer_instance_id=");
        request.unsigned("peer_instance_id", self.peer_instance_id)?;
        request.literal(" cipher=");
        request.literal(self.cipher.as_str());
        if self.responder {
            request.literal(" responder");
        }
        if let Some(password) = self.password {
            request.literal(" password=");
            request.secret(|request| request.word("password", password.0))?;
        }
        if let Some(password_bytes) = self.password_bytes {
            request.literal(" pwd_hex=");
            request.secret(|request| {
                request.hex(password_bytes.0);
                Ok(())
            })?;
        }
        Ok(())
    }
}

/// The cipher.
///
/// For [`NanPair`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NanPairCipher {
    /// `CCMP`
    Ccmp,
    /// `GCMP-256`
    Gcmp256,
}

impl NanPairCipher {
    /// The word as the daemon reads it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ccmp => "CCMP",
            Self::Gcmp256 => "GCMP-256",
        }
    }
}

/// Stops pairing with a peer.
///
/// ```text
/// NAN_PAIR_ABORT <peer:mac>
/// ```
///
/// For wpa_supplicant, since the main branch after 2.11, over an interface's or the global socket.
/// Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, NanPairAbort};
///
/// let command = NanPairAbort::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"NAN_PAIR_ABORT 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct NanPairAbort {
    peer: MacAddress,
}

impl NanPairAbort {
    /// The command with what it needs.
    ///
    /// - `peer`: The MAC address of the peer.
    pub fn new(peer: impl Into<MacAddress>) -> Self {
        Self { peer: peer.into() }
    }
}

impl Command for NanPairAbort {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("NAN_PAIR_ABORT ");
        request.address(self.peer);
        Ok(())
    }
}

/// Starts proximity ranging with a peer.
///
/// ```text
/// PR_PASN_START addr=<address:mac> role=<role:enum(ISTA|RSTA)> ranging_type=<ranging_type:enum(EDCA|NTB-OPEN-PHY|NTB-SEC-PHY)> freq=<frequency:uint>[? auth=<authentication:uint>][? forced_pr_freq=<forced_frequency:uint>]
/// ```
///
/// For wpa_supplicant, since the main branch after 2.11, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, PrPasnStart, PrPasnStartRangingType, PrPasnStartRole};
///
/// let command = PrPasnStart::new([2, 0, 0, 0, 1, 0], PrPasnStartRole::Ista, PrPasnStartRangingType::Edca, 7).authentication(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"PR_PASN_START addr=02:00:00:00:01:00 role=ISTA ranging_type=EDCA freq=7 auth=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct PrPasnStart {
    address: MacAddress,
    role: PrPasnStartRole,
    ranging_type: PrPasnStartRangingType,
    frequency: Number,
    authentication: Option<Number>,
    forced_frequency: Option<Number>,
}

impl PrPasnStart {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the peer.
    /// - `role`: The role of our device.
    /// - `ranging_type`: How the distance is measured.
    /// - `frequency`: The frequency, in MHz.
    pub fn new(
        address: impl Into<MacAddress>,
        role: PrPasnStartRole,
        ranging_type: PrPasnStartRangingType,
        frequency: impl Into<Number>,
    ) -> Self {
        Self {
            address: address.into(),
            role,
            ranging_type,
            frequency: frequency.into(),
            authentication: None,
            forced_frequency: None,
        }
    }

    /// How the peers authenticate: 0 not, 1 with a password, 2 with the key of an earlier pairing.
    pub fn authentication(mut self, authentication: impl Into<Number>) -> Self {
        self.authentication = Some(authentication.into());
        self
    }

    /// The frequency on which the ranging is done, in MHz.
    pub fn forced_frequency(mut self, forced_frequency: impl Into<Number>) -> Self {
        self.forced_frequency = Some(forced_frequency.into());
        self
    }
}

impl Command for PrPasnStart {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("PR_PASN_START");
        request.literal(" addr=");
        request.address(self.address);
        request.literal(" role=");
        request.literal(self.role.as_str());
        request.literal(" ranging_type=");
        request.literal(self.ranging_type.as_str());
        request.literal(" freq=");
        request.unsigned("frequency", self.frequency)?;
        if let Some(authentication) = self.authentication {
            request.literal(" auth=");
            request.unsigned("authentication", authentication)?;
        }
        if let Some(forced_frequency) = self.forced_frequency {
            request.literal(" forced_pr_freq=");
            request.unsigned("forced_frequency", forced_frequency)?;
        }
        Ok(())
    }
}

/// The role of our device.
///
/// For [`PrPasnStart`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PrPasnStartRole {
    /// `ISTA`
    Ista,
    /// `RSTA`
    Rsta,
}

impl PrPasnStartRole {
    /// The word as the daemon reads it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ista => "ISTA",
            Self::Rsta => "RSTA",
        }
    }
}

/// How the distance is measured.
///
/// For [`PrPasnStart`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PrPasnStartRangingType {
    /// `EDCA`
    Edca,
    /// `NTB-OPEN-PHY`
    NtbOpenPhy,
    /// `NTB-SEC-PHY`
    NtbSecPhy,
}

impl PrPasnStartRangingType {
    /// The word as the daemon reads it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Edca => "EDCA",
            Self::NtbOpenPhy => "NTB-OPEN-PHY",
            Self::NtbSecPhy => "NTB-SEC-PHY",
        }
    }
}

/// Sets the identity key of a peer, or ours, for proximity ranging.
///
/// ```text
/// PR_SET_DIK_CONTEXT[? <own:lit(self)>] dik=<key:secret hex>[? password=<password:secret word>][? pmk=<pmk:secret hex>]
/// ```
///
/// For wpa_supplicant, since the main branch after 2.11, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, PrSetDikContext};
///
/// let command = PrSetDikContext::new("hush").own();
/// assert_eq!(command.to_request()?.as_bytes(), b"PR_SET_DIK_CONTEXT self dik=68757368");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct PrSetDikContext<'a> {
    own: bool,
    key: Secret<Text<'a>>,
    password: Option<Secret<Argument<'a>>>,
    pmk: Option<Secret<Text<'a>>>,
}

impl<'a> PrSetDikContext<'a> {
    /// The command with what it needs.
    ///
    /// - `key`: The key.
    pub fn new(key: impl Into<Text<'a>>) -> Self {
        Self { own: false, key: Secret(key.into()), password: None, pmk: None }
    }

    /// Says that it is our own key.
    pub fn own(mut self) -> Self {
        self.own = true;
        self
    }

    /// The password.
    pub fn password(mut self, password: impl Into<Argument<'a>>) -> Self {
        self.password = Some(Secret(password.into()));
        self
    }

    /// The pairwise master key.
    pub fn pmk(mut self, pmk: impl Into<Text<'a>>) -> Self {
        self.pmk = Some(Secret(pmk.into()));
        self
    }
}

impl Command for PrSetDikContext<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("PR_SET_DIK_CONTEXT");
        if self.own {
            request.literal(" self");
        }
        request.literal(" dik=");
        request.secret(|request| {
            request.hex(self.key.0);
            Ok(())
        })?;
        if let Some(password) = self.password {
            request.literal(" password=");
            request.secret(|request| request.word("password", password.0))?;
        }
        if let Some(pmk) = self.pmk {
            request.literal(" pmk=");
            request.secret(|request| {
                request.hex(pmk.0);
                Ok(())
            })?;
        }
        Ok(())
    }
}

/// Forgets the identity keys of proximity ranging.
///
/// ```text
/// PR_CLEAR_DIK_CONTEXT
/// ```
///
/// For wpa_supplicant, since the main branch after 2.11, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, PrClearDikContext};
///
/// let command = PrClearDikContext;
/// assert_eq!(command.to_request()?.as_bytes(), b"PR_CLEAR_DIK_CONTEXT");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct PrClearDikContext;

impl Command for PrClearDikContext {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("PR_CLEAR_DIK_CONTEXT");
        Ok(())
    }
}

/// Stops proximity ranging.
///
/// ```text
/// PR_RANGING_ABORT
/// ```
///
/// For wpa_supplicant, since the main branch after 2.11, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, PrRangingAbort};
///
/// let command = PrRangingAbort;
/// assert_eq!(command.to_request()?.as_bytes(), b"PR_RANGING_ABORT");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct PrRangingAbort;

impl Command for PrRangingAbort {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("PR_RANGING_ABORT");
        Ok(())
    }
}
