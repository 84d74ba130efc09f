//! The types of replies in `hostap_ctrl::reply` that commands can name, by family.

use std::fmt::{self, Display};

/// Replies of one kind.
#[derive(Debug)]
pub struct Family {
    /// What they are about.
    pub title: &'static str,
    /// The types.
    pub types: &'static [ReplyType],
}

/// A type of replies.
#[derive(Debug)]
pub struct ReplyType {
    /// Its name.
    pub name: &'static str,
    /// Whether it borrows from the datagram.
    pub borrows: bool,
}

macro_rules! families {
    ($($title:literal: $($name:ident $(<$life:lifetime>)?),+;)*) => {
        /// All families.
        pub const FAMILIES: &[Family] = &[$(Family {
            title: $title,
            types: &[$(ReplyType {
                name: stringify!($name),
                borrows: families!(@borrows $($life)?),
            }),+],
        },)*];
    };
    (@borrows) => { false };
    (@borrows $life:lifetime) => { true };
}

families! {
    "Yes, without data": Done, Empty;
    "One value": Pong, Identifier, HexIdentifier<'a>, Value<'a>, Hex<'a>, SecretHex<'a>, Pin<'a>,
        Passphrase<'a>, PeerAddress, Cookie<'a>, ScanStarted, P2pStarted<'a>, TdlsLinkStatus<'a>;
    "State of a connection or an access point": Status<'a>, HostapdStatus<'a>, HostapdConfig<'a>,
        WpsStatus<'a>;
    "Scan results": ScanResults<'a>, BssList<'a>;
    "Networks, credentials and settings": NetworkList<'a>, NetworkValue<'a>, CredentialList<'a>,
        GlobalConfig<'a>;
    "Signal, counters and links": SignalPoll<'a>, PacketCounters, MloStatus<'a>, MloSignalPoll<'a>;
    "Stations of an access point": StationReply<'a>, TrackedStations<'a>, AccessList<'a>;
    "P2P": P2pPeer<'a>, DeviceIdentity<'a>;
    "Caches of keys, and MIB": PmksaCache<'a>, PmksaKeys<'a>, PtksaCache<'a>, Mib<'a>;
    "Capabilities": Words<'a>, Channels<'a>, Frequencies<'a>, PreferredFrequencies<'a>,
        DriverFlags<'a>;
    "Lists": InterfaceNames<'a>, InterfaceControls<'a>, InterfaceList<'a>, Addresses<'a>,
        Neighbors<'a>, RadioWork<'a>, LogLevel<'a>;
    "DPP and NAN": DppBootstrap<'a>, NanStatus<'a>, NanPeerInfo<'a>;
    "Fast session transfer": FstGroups<'a>, FstInterfaces<'a>, FstSessions<'a>;
    "Pairs of any keys": Pairs<'a>;
    "As it came": Raw<'a>;
}

/// The type of this name, with its family.
pub fn find(name: &str) -> Option<(&'static Family, &'static ReplyType)> {
    let types = FAMILIES.iter().flat_map(|family| family.types.iter().map(move |it| (family, it)));
    types.into_iter().find(|(_, reply)| reply.name == name)
}

impl Display for ReplyType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_type_is_in_one_family() {
        for family in FAMILIES {
            for reply in family.types {
                let (found, _) = find(reply.name).unwrap();
                assert_eq!(found.title, family.title, "{reply}");
            }
        }
    }

    #[test]
    fn lifetimes_are_those_of_the_types() {
        assert!(find("Status").unwrap().1.borrows);
        assert!(!find("Done").unwrap().1.borrows);
        assert!(find("Nothing").is_none());
    }
}
