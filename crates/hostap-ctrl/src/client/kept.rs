//! Lists that came in several datagrams, kept as they came.

use core::fmt;
use std::vec::Vec;

use crate::reply::{Bss, BssList, Network, NetworkList, P2pPeer, Reply, Station};

/// Datagrams one after the other in one buffer, and where each ends.
#[derive(Clone, Default, PartialEq, Eq)]
struct Datagrams {
    bytes: Vec<u8>,
    ends: Vec<usize>,
}

impl Datagrams {
    fn push(&mut self, datagram: &[u8]) {
        self.bytes.extend_from_slice(datagram);
        self.ends.push(self.bytes.len());
    }

    fn iter(&self) -> impl Iterator<Item = &[u8]> + Clone {
        let mut start = 0;
        self.ends.iter().map(move |end| {
            let datagram = self.bytes.get(start..*end).unwrap_or_default();
            start = *end;
            datagram
        })
    }
}

macro_rules! kept {
    ($($(#[$about:meta])* $name:ident of $item:ident, $read:expr;)*) => {
        $(
            $(#[$about])*
            #[derive(Clone, Default, PartialEq, Eq)]
            pub struct $name {
                datagrams: Datagrams,
                cut: bool,
            }

            impl $name {
                /// The entries in the order in which the daemon told them. Each call reads them
                /// anew from the bytes that are kept, and allocates nothing.
                pub fn iter(&self) -> impl Iterator<Item = $item<'_>> + Clone {
                    self.datagrams.iter().flat_map($read)
                }

                pub(crate) fn push(&mut self, datagram: &[u8]) {
                    self.datagrams.push(datagram);
                }

                /// Notes that something is missing.
                #[allow(dead_code, reason = "BSSes are all told")]
                pub(crate) fn cut(&mut self) {
                    self.cut = true;
                }

                /// How many entries there are.
                pub fn len(&self) -> usize {
                    self.iter().count()
                }

                /// Whether there is none.
                pub fn is_empty(&self) -> bool {
                    self.iter().next().is_none()
                }

                /// Whether the daemon was asked for all of the list and answered. If not, it may
                /// have more entries than these.
                pub fn is_complete(&self) -> bool {
                    !self.cut
                }

                /// The replies as they came.
                pub fn datagrams(&self) -> impl Iterator<Item = &[u8]> + Clone {
                    self.datagrams.iter()
                }
            }

            impl fmt::Debug for $name {
                fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                    formatter.debug_list().entries(self.iter()).finish()
                }
            }

            #[cfg(feature = "serde")]
            impl serde::Serialize for $name {
                /// A list of the entries.
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    serializer.collect_seq(self.iter())
                }
            }
        )*
    };
}

kept! {
    /// All BSSes that wpa_supplicant knows, from [`Client::bsses`](crate::Client::bsses).
    ///
    /// ```no_run
    /// let mut client = hostap_ctrl::Client::open("/run/wpa_supplicant/wlan0")?;
    /// let strongest = client.bsses()?.iter().filter_map(|bss| bss.level()).max();
    /// # Ok::<(), hostap_ctrl::Error>(())
    /// ```
    KeptBsses of Bss, |datagram| BssList::parse(datagram).into_iter().flat_map(BssList::iter);

    /// All networks that are configured, from [`Client::networks`](crate::Client::networks).
    ///
    /// ```no_run
    /// let mut client = hostap_ctrl::Client::open("/run/wpa_supplicant/wlan0")?;
    /// let networks = client.networks()?;
    /// let current = networks.iter().find(|network| network.flags.is_current());
    /// # Ok::<(), hostap_ctrl::Error>(())
    /// ```
    KeptNetworks of Network, |datagram| {
        NetworkList::parse(datagram).into_iter().flat_map(NetworkList::iter)
    };

    /// All stations of an access point, from [`Client::stations`](crate::Client::stations).
    ///
    /// ```no_run
    /// let mut client = hostap_ctrl::Client::open("/run/hostapd/wlan0")?;
    /// let connected = client.stations()?.iter().filter(|it| it.is_authorized()).count();
    /// # Ok::<(), hostap_ctrl::Error>(())
    /// ```
    KeptStations of Station, Station::from_block;

    /// All P2P devices that were heard, from [`Client::p2p_peers`](crate::Client::p2p_peers).
    ///
    /// ```no_run
    /// let mut client = hostap_ctrl::Client::open("/run/wpa_supplicant/wlan0")?;
    /// for peer in client.p2p_peers()?.iter() {
    ///     println!("{}", peer.address());
    /// }
    /// # Ok::<(), hostap_ctrl::Error>(())
    /// ```
    KeptP2pPeers of P2pPeer, P2pPeer::parse;
}
