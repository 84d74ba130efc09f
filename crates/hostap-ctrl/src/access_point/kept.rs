//! Replies that outlive the buffer they came in.

use core::fmt;
use std::boxed::Box;

use crate::reply::{HostapdConfig, HostapdStatus, Station, WpsStatus};
use crate::value::MacAddress;

macro_rules! kept {
    ($($(#[$about:meta])* $name:ident of $reply:ident;)*) => {
        $(
            $(#[$about])*
            #[derive(Clone, PartialEq, Eq, Hash)]
            pub struct $name(Box<[u8]>);

            impl $name {
                pub(super) fn new(reply: &$reply<'_>) -> Self {
                    Self(reply.text().as_bytes().into())
                }

                /// The reply. Each call reads it anew, which allocates nothing.
                pub fn get(&self) -> $reply<'_> {
                    $reply::of_kept(&self.0)
                }
            }

            shown!($name);
        )*
    };
}

macro_rules! shown {
    ($name:ident) => {
        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.get().fmt(formatter)
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $name {
            /// As the reply.
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.get().serialize(serializer)
            }
        }
    };
}

kept! {
    /// The state of hostapd's radio and of its BSSs, from
    /// [`AccessPoint::status`](super::AccessPoint::status).
    KeptStatus of HostapdStatus;

    /// What a client must know to connect to the access point, from
    /// [`AccessPoint::configuration`](super::AccessPoint::configuration). `Debug` hides the
    /// passphrase and the keys.
    KeptConfig of HostapdConfig;

    /// The state of WPS, from [`AccessPoint::wps_status`](super::AccessPoint::wps_status).
    KeptWpsStatus of WpsStatus;
}

/// A station with everything that is told of it, from
/// [`AccessPoint::station`](super::AccessPoint::station).
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct KeptStation {
    address: MacAddress,
    text: Box<[u8]>,
}

impl KeptStation {
    pub(super) fn new(station: &Station<'_>) -> Self {
        Self { address: station.address(), text: station.text().as_bytes().into() }
    }

    /// Its address.
    pub fn address(&self) -> MacAddress {
        self.address
    }

    /// The station. Each call reads it anew, which allocates nothing.
    pub fn get(&self) -> Station<'_> {
        Station::of_kept(self.address, &self.text)
    }
}

shown!(KeptStation);
