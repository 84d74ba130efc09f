//! Typed replies: each borrows from the datagram it came in and reads its values when asked.
//!
//! What a daemon's release adds is not lost: keys without a method are in `pairs()`, lines of another
//! form in `odd_lines()` or as they stand. A reply that says no, such as `FAIL`, is a
//! [`Refusal`].
//!
//! ```
//! use hostap_ctrl::reply::{Reply, ReplyError, Refusal, SignalPoll};
//!
//! let signal = SignalPoll::parse(b"RSSI=-42\nLINKSPEED=65\nNOISE=9999\nFREQUENCY=2412\n").unwrap();
//! assert_eq!(signal.pairs().get("RSSI").unwrap(), "-42");
//! let refused = SignalPoll::parse(b"FAIL\n").unwrap_err();
//! assert_eq!(refused, ReplyError::Refused(Refusal::Fail));
//! ```
//!
//! Some names stand in more than one of the modules [`event`](crate::event),
//! [`command`](crate::command) and [`reply`](crate::reply), such as `Status` for the command and for
//! its reply: import the modules, not all of their names.

mod done;
mod pairs;
mod refusal;

mod bss;
mod bss_list;
mod bss_neighbors;
mod capability;
mod capability_channels;
mod cipher;
mod key_management;
mod keyed;
mod network_value;
mod networks;
mod paging;
mod scan_results;
mod secret;
mod security;
mod security_flags;
mod security_protection;
mod signal;
mod signal_links;
mod status;
mod status_eapol;
mod status_macsec;
#[cfg(feature = "serde")]
mod status_serialize;
mod status_words;
mod table;

pub use done::{Done, Empty, Raw};
pub use pairs::{Pairs, lines};
pub use refusal::{Refusal, ReplyError};

pub use bss::{Bss, BssWpsState, Element};
pub use bss_list::BssList;
pub use bss_neighbors::{MultiLink, Neighbor};
pub use capability::Words;
pub use capability_channels::{
    ChannelFrequency, Channels, Frequencies, HardwareMode, ModeChannels,
};
pub use cipher::Cipher;
pub use key_management::{Akm, KeyManagement};
pub use network_value::NetworkValue;
pub use networks::{Network, NetworkFlags, NetworkList};
pub use paging::{BssCommand, BssPages, NetworkPages, NetworksCommand};
pub use scan_results::{ScanResult, ScanResults};
pub use security::{Flag, Security, WpsOffer};
pub use security_protection::{Protection, Protocol};
pub use signal::{ChannelWidth, PacketCounters, SignalPoll};
pub use signal_links::{MloLink, MloSignalPoll, MloStatus};
pub use status::Status;
pub use status_eapol::{Eapol, PaeState, PortStatus, SelectedMethod};
pub use status_macsec::{Macsec, MacsecParticipant, MacsecStatus};
pub use status_words::{ManagementFrameProtection, Mode, P2pState, ProviderType, WpaState};

// Access points, peers, keys, lists, single values.
mod addresses;
mod body;
mod credentials;
mod dpp;
mod driver_flags;
mod dump;
mod from_text;
mod fst;
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
mod nan;
mod p2p_peer;
mod pmksa;
mod pmksa_external;
mod radio_work;
mod reply_type;
mod station;
mod station_band;
mod station_port;
mod station_values;
mod value;
mod wps;

pub use crate::value::Secret;
pub use addresses::{
    AccessEntry, AccessList, Addresses, NeighborReport, Neighbors, TrackedStation, TrackedStations,
};
pub use credentials::{Credential, CredentialList};
pub use dpp::{DppBootstrap, DppBootstrapType, DppHost};
pub use driver_flags::DriverFlags;
pub use dump::GlobalConfig;
pub use from_text::FromText;
pub use fst::{FstGroups, FstInterface, FstInterfaces, FstSessions};
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
pub use nan::{NanDataPath, NanPeer, NanPeerInfo, NanService, NanStatus};
pub use p2p_peer::{GroupOwner, P2pPeer, P2pPeerFlag, P2pWpsMethod};
pub use pmksa::{PmksaCache, PmksaEntry, PmksaRole, PtksaCache, PtksaEntry};
pub use pmksa_external::{PmksaKey, PmksaKeys};
pub use radio_work::{RadioWork, RadioWorkItem};
pub use secret::{Cookie, Passphrase, SecretHex};
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
