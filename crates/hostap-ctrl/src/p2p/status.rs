//! The status codes that devices answer each other with.

use core::fmt;

macro_rules! statuses {
    ($($name:ident = $code:literal, $words:literal;)*) => {
        /// What a device answered, or why this one gave up: the status codes of Wi-Fi Direct.
        ///
        /// ```
        /// use hostap_ctrl::p2p::PeerStatus;
        ///
        /// assert_eq!(PeerStatus::from(9), PeerStatus::BothWantToOwn);
        /// assert_eq!(PeerStatus::from(11).code(), 11);
        /// let words = "both devices insist on owning the group: lower the group owner intent of one";
        /// assert_eq!(PeerStatus::BothWantToOwn.to_string(), words);
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
        #[non_exhaustive]
        pub enum PeerStatus {
            $(#[doc = concat!("`", $code, "`: ", $words, ".")] $name,)*
            /// Another code.
            Other(i64),
        }

        impl From<i64> for PeerStatus {
            fn from(code: i64) -> Self {
                match code {
                    $($code => Self::$name,)*
                    other => Self::Other(other),
                }
            }
        }

        impl PeerStatus {
            /// The code.
            pub const fn code(self) -> i64 {
                match self {
                    $(Self::$name => $code,)*
                    Self::Other(code) => code,
                }
            }
        }

        impl fmt::Display for PeerStatus {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    $(Self::$name => formatter.write_str($words),)*
                    Self::Other(code) => write!(formatter, "status {code}"),
                }
            }
        }
    };
}

statuses! {
    NoAnswer = -1, "the other device does not answer, or this one gave up";
    Success = 0, "success";
    NotAvailableNow = 1, "the other device waits for its user: accept there and try again";
    IncompatibleParameters = 2, "the devices have no parameters in common";
    LimitReached = 3, "the other device is in as many groups as it can be";
    InvalidParameters = 4, "the other device found the parameters invalid";
    UnableToAccommodate = 5, "the other device can't do this now";
    ProtocolError = 6, "an earlier message was wrong, or the devices got in each other's way";
    NoCommonChannels = 7, "the devices have no channel in common";
    UnknownGroup = 8, "the other device does not know this group any more";
    BothWantToOwn = 9, "both devices insist on owning the group: lower the group owner intent of one";
    IncompatibleMethod = 10, "the devices want to pair in different ways: choose the same, PIN or button";
    RejectedByUser = 11, "the user of the other device said no";
    AcceptedByUser = 12, "the user of the other device said yes";
}
