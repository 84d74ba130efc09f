//! Typed replies: one file a family, each borrowing from the datagram it came in.

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

pub use done::{Done, Raw};
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
pub use secret::Secret;
pub use security::{Flag, Security, WpsOffer};
pub use security_protection::{Protection, Protocol};
pub use signal::{ChannelWidth, PacketCounters, SignalPoll};
pub use signal_links::{MloLink, MloSignalPoll, MloStatus};
pub use status::Status;
pub use status_eapol::{Eapol, PaeState, PortStatus, SelectedMethod};
pub use status_macsec::{Macsec, MacsecParticipant, MacsecStatus};
pub use status_words::{ManagementFrameProtection, Mode, P2pState, ProviderType, WpaState};

/// What a command's reply is read into. It borrows from the reply and allocates nothing.
pub trait Reply<'a>: Sized {
    /// Reads a whole reply, as it came in one datagram.
    ///
    /// # Errors
    /// [`ReplyError::Refused`] for `FAIL` and its kin, [`ReplyError::Unexpected`] for what is not
    /// a reply of this type.
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError>;
}
