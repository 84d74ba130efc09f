//! The links of a multi-link connection: MLO_STATUS and MLO_SIGNAL_POLL.

use super::body::{Body, blocks, refused};
use super::reply_type::{reply_type, serialize_sequence};
use super::{Reply, ReplyError};
use crate::value::{MacAddress, Megahertz, Text};

reply_type! {
    /// A link of a multi-link connection, by `MLO_STATUS`.
    ///
    /// ```
    /// use hostap_ctrl::reply::{MloStatus, Reply};
    ///
    /// let reply = b"link_id=0\nfreq=2412\nap_link_addr=02:00:00:00:03:00\nsta_link_addr=02:00:00:00:01:00\n";
    /// let link = MloStatus::parse(reply).unwrap().links().next().unwrap();
    /// assert_eq!((link.link_id(), link.freq()), (Some(0), Some(2412)));
    /// ```
    pub struct MloLink {
        fields {
            /// Its number.
            link_id: u32 = "link_id";
            /// Its frequency in MHz.
            freq: Megahertz = "freq";
            /// The access point's address on it.
            ap_link_addr: MacAddress = "ap_link_addr";
            /// The station's address on it.
            sta_link_addr: MacAddress = "sta_link_addr";
            /// How many spatial streams can be received.
            max_nss_rx: u32 = "max_nss_rx";
            /// How many spatial streams can be sent.
            max_nss_tx: u32 = "max_nss_tx";
            /// The width of its channel in MHz.
            channel_width: u32 = "channel_width";
        }
    }
}

reply_type! {
    /// The signal of a link of a multi-link connection, by `MLO_SIGNAL_POLL`.
    ///
    /// ```
    /// use hostap_ctrl::reply::{MloSignalPoll, Reply};
    ///
    /// let reply = b"LINK_ID=0\nRSSI=-40\nLINKSPEED=0\nNOISE=9999\nFREQUENCY=2412\nLINK_ID=1\nRSSI=-60\n";
    /// let signals = MloSignalPoll::parse(reply).unwrap();
    /// assert!(signals.links().map(|link| link.rssi().unwrap()).eq([-40, -60]));
    /// assert_eq!(signals.links().next().unwrap().noise(), None);
    /// ```
    pub struct MloLinkSignal {
        fields {
            /// Its number.
            link_id: u32 = "LINK_ID";
            /// The signal in dBm.
            rssi: i32 = "RSSI";
            /// The rate in Mbit/s, 0 if that is not known.
            link_speed: u32 = "LINKSPEED";
            /// The frequency in MHz.
            frequency: Megahertz = "FREQUENCY";
            /// The width of the channel, in words such as `80+80 MHz`.
            width: Text<'a> = "WIDTH";
            /// The centre of the channel in MHz.
            center_frequency1: Megahertz = "CENTER_FRQ1";
            /// The centre of the channel's second part in MHz.
            center_frequency2: Megahertz = "CENTER_FRQ2";
            /// The signal on average, in dBm.
            average_rssi: i32 = "AVG_RSSI";
            /// The signal of the beacons on average, in dBm.
            average_beacon_rssi: i32 = "AVG_BEACON_RSSI";
        }
        lists {
            noise_values = ["NOISE"] as "NOISE";
        }
    }
}

impl MloLinkSignal<'_> {
    /// The noise in dBm; `None` also for 9999, with which the daemon says that it isn't known.
    ///
    /// On the wire: `NOISE`.
    pub fn noise(&self) -> Option<i32> {
        self.noise_values().next()
    }

    fn noise_values(&self) -> impl Iterator<Item = i32> + Clone {
        self.read::<i32>("NOISE").filter(|noise| *noise != 9999).into_iter()
    }
}

/// Makes the type of a reply with one block of lines for each link.
macro_rules! links {
    ($(#[$meta:meta])* $name:ident of $link:ident, $first:literal) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub struct $name<'a>(Body<'a>);

        impl<'a> $name<'a> {
            /// The links.
            pub fn links(&self) -> impl Iterator<Item = $link<'a>> + Clone + use<'a> {
                let starts = |line: &[u8]| line.starts_with(concat!($first, "=").as_bytes());
                blocks(self.0.whole(), starts).map(|block| $link { body: Body::new(block) })
            }

            /// All of the text.
            pub const fn text(&self) -> Text<'a> {
                self.0.text()
            }

            /// Whether the text stops within a line.
            pub fn is_cut(&self) -> bool {
                self.0.is_cut()
            }
        }

        impl<'a> Reply<'a> for $name<'a> {
            fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
                refused(reply)?;
                let all = Self(Body::new(reply));
                if all.links().next().is_none() && !reply.is_empty() {
                    return Err(ReplyError::Unexpected { expected: concat!("links: ", $first, "=...") });
                }
                Ok(all)
            }
        }

        serialize_sequence! { $name links; }
    };
}

links! {
    /// The reply of `MLO_STATUS`.
    ///
    /// ```
    /// use hostap_ctrl::reply::{MloStatus, Reply};
    ///
    /// let status = MloStatus::parse(b"link_id=0\nfreq=2412\nlink_id=1\nfreq=5180\n").unwrap();
    /// assert_eq!(status.links().count(), 2);
    /// ```
    MloStatus of MloLink, "link_id"
}

links! {
    /// The reply of `MLO_SIGNAL_POLL`.
    ///
    /// ```
    /// use hostap_ctrl::reply::{MloSignalPoll, Reply};
    ///
    /// assert_eq!(MloSignalPoll::parse(b"LINK_ID=2\nRSSI=-50\n").unwrap().links().count(), 1);
    /// ```
    MloSignalPoll of MloLinkSignal, "LINK_ID"
}
