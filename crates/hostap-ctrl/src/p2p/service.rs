//! Services that devices offer, and questions about them.

use std::borrow::ToOwned;
use std::string::String;
use std::vec::Vec;

use crate::event::{Event, OwnedEvent};
use crate::value::MacAddress;

/// A service that this device offers.
///
/// ```
/// use hostap_ctrl::p2p::LocalService;
///
/// let files = LocalService::upnp("uuid:5566d33e::urn:schemas-upnp-org:service:ContentDirectory:2");
/// let printer = LocalService::bonjour(b"\x04_ipp\xc0\x0c\x00\x0c\x01", b"\x06Office\xc0\x27");
/// # assert_ne!(files, printer);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LocalService {
    /// Of Bonjour: a query in DNS' form, and what it is answered with.
    #[non_exhaustive]
    Bonjour {
        /// The query.
        query: Vec<u8>,
        /// The answer.
        response: Vec<u8>,
    },
    /// Of UPnP.
    #[non_exhaustive]
    Upnp {
        /// The version of UPnP: 0x10 is 1.0.
        version: u8,
        /// What is offered.
        service: String,
    },
}

impl LocalService {
    /// A service of Bonjour.
    pub fn bonjour(query: impl AsRef<[u8]>, response: impl AsRef<[u8]>) -> Self {
        Self::Bonjour { query: query.as_ref().to_owned(), response: response.as_ref().to_owned() }
    }

    /// A service of UPnP 1.0.
    pub fn upnp(service: impl Into<String>) -> Self {
        Self::Upnp { version: 0x10, service: service.into() }
    }
}

/// A question about services, to one device or to all.
///
/// ```
/// use hostap_ctrl::p2p::ServiceQuery;
///
/// let all_of_one = ServiceQuery::everything().of([2, 0, 0, 0, 3, 0]);
/// let media = ServiceQuery::upnp("ssdp:all");
/// # assert_ne!(all_of_one, media);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct ServiceQuery {
    pub(super) peer: MacAddress,
    pub(super) question: Question,
    pub(super) time: core::time::Duration,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Question {
    Fields(Vec<u8>),
    Upnp(u8, String),
}

impl ServiceQuery {
    /// How long answers are waited for unless set.
    const TIME: core::time::Duration = core::time::Duration::from_secs(30);

    /// All services of all kinds.
    pub fn everything() -> Self {
        Self::fields(&[ServiceField { protocol: 0, transaction: 1, data: Vec::new() }])
    }

    /// All services of Bonjour.
    pub fn all_bonjour() -> Self {
        Self::bonjour([])
    }

    /// Services of Bonjour that answer this query in DNS' form.
    pub fn bonjour(query: impl AsRef<[u8]>) -> Self {
        let data = query.as_ref().to_owned();
        Self::fields(&[ServiceField { protocol: 1, transaction: 1, data }])
    }

    /// Services of UPnP 1.0 with this search target, such as `ssdp:all`.
    pub fn upnp(target: impl Into<String>) -> Self {
        Self::new(Question::Upnp(0x10, target.into()))
    }

    /// These fields, as they are.
    pub fn fields(fields: &[ServiceField]) -> Self {
        let mut bytes = Vec::new();
        for field in fields {
            let length = u16::try_from(field.data.len() + 2).unwrap_or(u16::MAX);
            bytes.extend_from_slice(&length.to_le_bytes());
            bytes.extend_from_slice(&[field.protocol, field.transaction]);
            bytes.extend_from_slice(&field.data);
        }
        Self::new(Question::Fields(bytes))
    }

    fn new(question: Question) -> Self {
        Self { peer: MacAddress::new([0; 6]), question, time: Self::TIME }
    }

    /// Asks this device only. The answers end when it has answered.
    pub fn of(mut self, peer: impl Into<MacAddress>) -> Self {
        self.peer = peer.into();
        self
    }

    /// How long to wait for answers (30 s unless set).
    pub fn time(mut self, time: core::time::Duration) -> Self {
        self.time = time;
        self
    }

    pub(super) fn asks_all(&self) -> bool {
        self.peer == MacAddress::new([0; 6])
    }
}

/// A field of a question: one protocol.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceField {
    /// The protocol: 0 all, 1 Bonjour, 2 UPnP, 3 WS-Discovery, 4 Wi-Fi Display, 11 P2PS.
    pub protocol: u8,
    /// The number that answers have too.
    pub transaction: u8,
    /// What is asked, in the protocol's form.
    pub data: Vec<u8>,
}

/// The answer of a device.
///
/// ```
/// use hostap_ctrl::event::OwnedEvent;
/// use hostap_ctrl::p2p::{ServiceAnswer, ServiceProtocol};
///
/// let event = b"<3>P2P-SERV-DISC-RESP 42:00:00:00:03:00 2 0900010100015f61c00c01";
/// let answer = ServiceAnswer::from_event(&OwnedEvent::from_datagram(event)).unwrap();
/// let service = answer.services().next().unwrap();
/// assert_eq!(service.protocol, ServiceProtocol::Bonjour);
/// assert_eq!((service.status, service.data), (0, &b"\x01_a\xc0\x0c\x01"[..]));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServiceAnswer {
    /// Who answered.
    pub peer: MacAddress,
    /// A number that changes when the services of that device do.
    pub update: u64,
    /// The answer's bytes. They are missing where the daemon keeps them back, from 1,500 on.
    pub bytes: Option<Vec<u8>>,
    /// How many bytes it has, where the daemon keeps them back.
    pub length: Option<u64>,
}

impl ServiceAnswer {
    /// The answer in an event, if there is one.
    pub fn from_event(event: &OwnedEvent) -> Option<Self> {
        let Event::P2pServDiscResp(answer) = event.event() else { return None };
        Some(Self {
            peer: answer.sa,
            update: answer.update_indic,
            bytes: answer.tlvs.map(|bytes| bytes.to_vec()),
            length: answer.tlvs_len,
        })
    }

    /// The services in it. What is cut off at the end is in [`bytes`](Self::bytes) only.
    pub fn services(&self) -> impl Iterator<Item = Service<'_>> + Clone {
        let mut rest = self.bytes.as_deref().unwrap_or_default();
        core::iter::from_fn(move || {
            let (length, behind) = rest.split_first_chunk::<2>()?;
            let (field, behind) = behind.split_at_checked(u16::from_le_bytes(*length).into())?;
            let (&[protocol, transaction, status], data) = field.split_first_chunk::<3>()?;
            rest = behind;
            Some(Service { protocol: protocol.into(), transaction, status, data })
        })
    }
}

/// A service that a device offers, or its word that there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Service<'a> {
    /// The protocol.
    pub protocol: ServiceProtocol,
    /// The number of the question.
    pub transaction: u8,
    /// 0 if all is well; 1 the protocol is not there, 2 the service is not, 3 the question is wrong.
    pub status: u8,
    /// What is offered, in the protocol's form: DNS records of Bonjour, and for UPnP a version and
    /// a text.
    #[cfg_attr(feature = "serde", serde(serialize_with = "super::serialised::hex"))]
    pub data: &'a [u8],
}

impl<'a> Service<'a> {
    /// The names of a service of UPnP, which are divided by commas.
    pub fn upnp_names(&self) -> impl Iterator<Item = &'a [u8]> + Clone + use<'a> {
        let is_upnp = self.protocol == ServiceProtocol::Upnp && self.status == 0;
        let names = self.data.get(1..).filter(|names| is_upnp && !names.is_empty());
        names.into_iter().flat_map(|names| names.split(|byte| *byte == b','))
    }
}

/// A protocol of services.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum ServiceProtocol {
    /// All of them.
    All,
    /// Bonjour, in DNS' form.
    Bonjour,
    /// UPnP.
    Upnp,
    /// WS-Discovery.
    WsDiscovery,
    /// Wi-Fi Display.
    WifiDisplay,
    /// Services of P2P itself (P2PS).
    P2ps,
    /// Another number.
    Other(u8),
}

impl From<u8> for ServiceProtocol {
    fn from(number: u8) -> Self {
        match number {
            0 => Self::All,
            1 => Self::Bonjour,
            2 => Self::Upnp,
            3 => Self::WsDiscovery,
            4 => Self::WifiDisplay,
            11 => Self::P2ps,
            other => Self::Other(other),
        }
    }
}
