//! NAN: NAN_STATUS and NAN_PEER_INFO.

use super::body::{Body, refused, words};
use super::reply_type::reply_type;
use super::{FromText, Reply, ReplyError, Secret};
use crate::value::{HexBytes, HexNumber, MacAddress, Text};

/// The value of `key` among the pairs of a line, which have spaces between them.
fn value<'a, T: FromText<'a>>(line: &'a [u8], key: &str) -> Option<T> {
    let mut values =
        words(line).filter_map(|word| word.strip_prefix(key.as_bytes())?.strip_prefix(b"="));
    T::from_text(Text::new(values.next()?))
}

reply_type! {
    /// The reply of `NAN_STATUS`.
    ///
    /// ```
    /// use hostap_ctrl::reply::{NanStatus, Reply};
    ///
    /// let reply = b"nan_started=1\nnmi=02:00:00:00:01:00\ncluster_id=50:6f:9a:01:00:00\npeer=02:00:00:00:02:00 paired=1 ndp_count=2\nnum_services=1\nservice=1 type=publish name=a b sync=0\n";
    /// let status = NanStatus::parse(reply).unwrap();
    /// assert_eq!(status.nan_started(), Some(true));
    /// assert_eq!(status.peers().next().unwrap().ndp_count, 2);
    /// assert_eq!(status.services().next().unwrap().name, "a b");
    /// ```
    pub struct NanStatus {
        fields {
            /// Whether this device is in a cluster.
            nan_started: bool = "nan_started";
            /// The address of its management interface.
            nmi: MacAddress = "nmi";
            /// The identifier of the cluster.
            cluster_id: MacAddress = "cluster_id";
            /// How many services there are.
            num_services: u32 = "num_services";
        }
        lists {
            peers = ["peer"] as "peers";
            services = ["service"] as "services";
        }
    }
}

impl<'a> NanStatus<'a> {
    /// The devices that are known.
    ///
    /// On the wire: lines that begin with `peer=`.
    pub fn peers(&self) -> impl Iterator<Item = NanPeer> + Clone + use<'a> {
        self.body.lines().filter(|line| line.starts_with(b"peer=")).filter_map(NanPeer::new)
    }

    /// The services that are published or subscribed.
    ///
    /// On the wire: lines that begin with `service=`.
    pub fn services(&self) -> impl Iterator<Item = NanService<'a>> + Clone + use<'a> {
        self.body.lines().filter_map(NanService::new)
    }
}

impl<'a> Reply<'a> for NanStatus<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        refused(reply)?;
        let body = Body::new(reply);
        if !Self::is_like(body) {
            return Err(ReplyError::Unexpected { expected: "the status of NAN: nan_started=..." });
        }
        Ok(Self { body })
    }
}

/// A device of NAN that is known.
///
/// ```
/// use hostap_ctrl::reply::{NanStatus, Reply};
///
/// let status = NanStatus::parse(b"nan_started=1\npeer=02:00:00:00:02:00 paired=0 ndp_count=0\n").unwrap();
/// assert!(!status.peers().next().unwrap().paired);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct NanPeer {
    /// The address of its management interface.
    #[cfg_attr(feature = "serde", serde(rename = "peer"))]
    pub address: MacAddress,
    /// Whether it is paired with this device.
    pub paired: bool,
    /// How many data paths there are to it.
    pub ndp_count: u32,
}

impl NanPeer {
    fn new(line: &[u8]) -> Option<Self> {
        Some(Self {
            address: value(line, "peer")?,
            paired: value(line, "paired")?,
            ndp_count: value(line, "ndp_count")?,
        })
    }
}

/// A service that is published or subscribed.
///
/// ```
/// use hostap_ctrl::reply::{NanStatus, Reply};
///
/// let status = NanStatus::parse(b"nan_started=1\nservice=3 type=subscribe name=_x sync=1\n").unwrap();
/// let service = status.services().next().unwrap();
/// assert_eq!((service.id, service.sync), (3, 1));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct NanService<'a> {
    /// Its number.
    #[cfg_attr(feature = "serde", serde(rename = "service"))]
    pub id: u32,
    /// What is done with it: published or subscribed.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub kind: Text<'a>,
    /// Its name, which may hold spaces.
    pub name: Text<'a>,
    /// Whether it goes with the cluster's schedule.
    pub sync: u32,
}

impl<'a> NanService<'a> {
    fn new(line: &'a [u8]) -> Option<Self> {
        let rest = line.strip_prefix(b"service=")?;
        let (id, rest) = super::body::split_word(rest)?;
        let (kind, rest) = super::body::split_word(rest.strip_prefix(b"type=")?)?;
        let name = rest.strip_prefix(b"name=")?;
        let end = name.windows(6).rposition(|part| part == b" sync=")?;
        Some(Self {
            id: u32::from_text(Text::new(id))?,
            kind: Text::new(kind),
            name: Text::new(name.get(..end)?),
            sync: u32::from_text(Text::new(name.get(end + 6..)?))?,
        })
    }
}

reply_type! {
    /// The reply of `NAN_PEER_INFO`, of which each kind has other keys. The peer's keys, which
    /// `pairing` tells, are hidden in `Debug`.
    ///
    /// ```
    /// use hostap_ctrl::reply::{NanPeerInfo, Reply};
    ///
    /// let capabilities = NanPeerInfo::parse(b"supported_bands=0x14\nn_antennas=2\n").unwrap();
    /// assert_eq!(capabilities.supported_bands().unwrap().value(), 0x14);
    /// assert_eq!(capabilities.n_antennas(), Some(2));
    /// ```
    pub struct NanPeerInfo {
        secrets ["nik", "npk"];
        fields {
            /// `capa`: the bands that it has.
            supported_bands: HexNumber<'a> = "supported_bands";
            /// `capa`: the modes that it has.
            op_modes: HexNumber<'a> = "op_modes";
            /// `capa`: when it is awake.
            cdw_info: HexNumber<'a> = "cdw_info";
            /// `capa`: its antennas.
            n_antennas: u32 = "n_antennas";
            /// `capa`: how many microseconds it needs to change channels.
            channel_switch_time: u32 = "channel_switch_time";
            /// `capa`: its capabilities.
            capabilities: HexNumber<'a> = "capabilities";
            /// `bootstrap`: the methods that it has.
            supported_methods: HexNumber<'a> = "supported_methods";
            /// `pairing`: whether it can be paired with.
            pairing_setup: bool = "pairing_setup";
            /// `pairing`: whether it keeps keys.
            npk_caching: bool = "npk_caching";
            /// `pairing`: whether it knows again whom it was paired with.
            pairing_verification: bool = "pairing_verification";
            /// `pairing`: the cipher suites that it has.
            cipher_suites: HexNumber<'a> = "cipher_suites";
            /// `pairing`: the nonce of its identity.
            nonce: HexBytes<'a> = "nonce";
            /// `pairing`: the tag of its identity.
            tag: HexBytes<'a> = "tag";
            /// `pairing`: the cipher version of its identity key.
            nik_cipher: u32 = "nik_cipher";
            /// `pairing`: its identity key.
            nik: Secret<HexBytes<'a>> = "nik";
            /// `pairing`: the key management of the pairing.
            akmp: Text<'a> = "akmp";
            /// `pairing`: the key of the pairing.
            npk: Secret<HexBytes<'a>> = "npk";
        }
        lists {
            data_paths = ["ndp_id"] as "ndps";
        }
    }
}

impl<'a> NanPeerInfo<'a> {
    /// `ndps`: the data paths to it.
    pub fn data_paths(&self) -> impl Iterator<Item = NanDataPath> + Clone + use<'a> {
        self.body.lines().filter(|line| line.starts_with(b"ndp_id=")).filter_map(NanDataPath::new)
    }
}

impl<'a> Reply<'a> for NanPeerInfo<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        refused(reply)?;
        // `schedule` and `potential` have lines of a form of their own.
        Ok(Self { body: Body::new(reply) })
    }
}

/// A data path between two devices of NAN.
///
/// ```
/// use hostap_ctrl::reply::{NanPeerInfo, Reply};
///
/// let reply = b"ndp_id=1 initiator=1 init_ndi=02:00:00:00:01:00 resp_ndi=02:00:00:00:02:00 qos_min_slots=0 qos_max_latency=0\n";
/// let path = NanPeerInfo::parse(reply).unwrap().data_paths().next().unwrap();
/// assert!(path.initiator);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct NanDataPath {
    /// Its number.
    #[cfg_attr(feature = "serde", serde(rename = "ndp_id"))]
    pub id: u32,
    /// Whether this device began it.
    pub initiator: bool,
    /// The address of the data interface of who began it.
    pub init_ndi: MacAddress,
    /// The address of the data interface of the other.
    pub resp_ndi: MacAddress,
    /// How many slots it needs.
    pub qos_min_slots: u32,
    /// How many slots may lie between two of its own.
    pub qos_max_latency: u32,
}

impl NanDataPath {
    fn new(line: &[u8]) -> Option<Self> {
        Some(Self {
            id: value(line, "ndp_id")?,
            initiator: value(line, "initiator")?,
            init_ndi: value(line, "init_ndi")?,
            resp_ndi: value(line, "resp_ndi")?,
            qos_min_slots: value(line, "qos_min_slots")?,
            qos_max_latency: value(line, "qos_max_latency")?,
        })
    }
}
