//! Replies whose types are still to be written.

use super::{Done, Raw};

macro_rules! pending {
    ($($name:ident)*) => {
        $(
            /// Not read yet.
            pub type $name<'a> = Raw<'a>;
        )*
    };
}

pending! {
    Addresses BssList Channels CredentialList DppBootstrap DriverFlags Frequencies Hex
    HostapdConfig HostapdStatus InterfaceControls InterfaceList InterfaceNames LogLevel Mib
    NanPeerInfo NanStatus NetworkList NetworkValue P2pPeer P2pStarted Pin PmksaCache PtksaCache
    RadioWork ScanResults SignalPoll StationReply Stations Status TrackedStations Value Words
    WpsStatus
}

macro_rules! pending_done {
    ($($name:ident)*) => {
        $(
            /// Not read yet.
            pub type $name = Done;
        )*
    };
}

pending_done! { Cookie Identifier PacketCounters PeerAddress Pong ScanStarted }

impl<'a> super::Reply<'a> for super::Pairs<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, super::ReplyError> {
        Raw::parse(reply).map(|raw| Self::new(raw.0))
    }
}
