//! Typed replies: one file a family, each borrowing from the datagram it came in.

mod done;
mod pairs;
mod refusal;

pub use done::{Done, Raw};
pub use pairs::{Pairs, lines};
pub use refusal::{Refusal, ReplyError};

// Access points, peers, keys, lists, single values.
mod addresses;
mod body;
mod credentials;
mod dpp;
mod driver_flags;
mod dump;
mod from_text;
mod hostapd_config;
mod hostapd_status;
mod identifiers;
mod identity;
mod interfaces;
mod keyword;
mod list;
mod log_level;
mod mib;
mod mib_radius;
mod mlo;
mod nan;
mod p2p_peer;
mod pmksa;
mod pmksa_external;
mod radio_work;
mod reply_type;
mod secret;
mod station;
mod station_band;
mod station_port;
mod station_values;
mod value;
mod wps;

pub use addresses::{
    AccessEntry, AccessList, Addresses, NeighborReport, Neighbors, TrackedStation, TrackedStations,
};
pub use credentials::{Credential, CredentialList};
pub use dpp::{DppBootstrap, DppBootstrapType, DppHost};
pub use driver_flags::DriverFlags;
pub use dump::GlobalConfig;
pub use from_text::FromText;
pub use hostapd_config::{HostapdConfig, WpsState};
pub use hostapd_status::{HostapdBss, HostapdMode, HostapdState, HostapdStatus, MldType};
pub use identifiers::{HexIdentifier, Identifier, P2pStarted, PeerAddress, Pong, ScanStarted};
pub use identity::{DeviceIdentity, Identity};
pub use interfaces::{
    AvailableInterface, InterfaceControl, InterfaceControls, InterfaceList, InterfaceNames,
};
pub use list::{Flags, List};
pub use log_level::{LogLevel, LogThreshold};
pub use mib::Mib;
pub use mib_radius::{
    RadiusAccountingServer, RadiusAuthenticationServer, RadiusClient, RadiusServerCounters,
};
pub use mlo::{MloLink, MloLinkSignal, MloSignalPoll, MloStatus};
pub use nan::{NanDataPath, NanPeer, NanPeerInfo, NanService, NanStatus};
pub use p2p_peer::{GroupOwner, P2pPeer, P2pPeerFlag, P2pWpsMethod};
pub use pmksa::{PmksaCache, PmksaEntry, PmksaRole, PtksaCache, PtksaEntry};
pub use pmksa_external::{PmksaKey, PmksaKeys};
pub use radio_work::{RadioWork, RadioWorkItem};
pub use secret::{Cookie, Passphrase, Secret, SecretHex};
pub use station::{Station, StationReply, Stations};
pub use station_band::StationBand;
pub use station_port::StationPort;
pub use station_values::{EapMethod, RateInfo, StationFlag, SuiteSelector, TimeoutAction};
pub use value::{Hex, PreferredFrequencies, TdlsLinkStatus, Value};
pub use wps::{PbcStatus, Pin, WpsResult, WpsStatus};

/// What a command's reply is read into. It borrows from the reply and allocates nothing.
pub trait Reply<'a>: Sized {
    /// Reads a whole reply, as it came in one datagram.
    ///
    /// # Errors
    /// [`ReplyError::Refused`] for `FAIL` and its kin, [`ReplyError::Unexpected`] for what is not
    /// a reply of this type.
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError>;
}
