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
    Addresses BssList Channels Cookie CredentialList DppBootstrap DriverFlags Frequencies Hex
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

pending_done! { Identifier PacketCounters PeerAddress Pong ScanStarted }
