//! Numbers of Wi-Fi Direct whose bits have meanings.

use core::fmt;

macro_rules! bits {
    ($(
        $(#[$documentation:meta])*
        $name:ident { $($(#[$about:meta])* $method:ident = $mask:literal as $word:literal,)* }
    )*) => { $(
        $(#[$documentation])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize))]
        pub struct $name(pub(super) u64);

        impl $name {
            /// The number as it came, with bits that have no name here.
            pub const fn bits(self) -> u64 {
                self.0
            }

            $(
                $(#[$about])*
                pub const fn $method(self) -> bool {
                    self.0 & $mask != 0
                }
            )*

            /// What is in it, in words.
            pub fn words(self) -> impl Iterator<Item = &'static str> {
                [$(($mask, $word)),*]
                    .into_iter()
                    .filter(move |(mask, _): &(u64, &str)| self.0 & mask != 0)
                    .map(|(_, word)| word)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(formatter, "{:#x}", self.0)?;
                formatter.debug_list().entries(self.words()).finish()
            }
        }
    )* };
}

bits! {
    /// The ways of WPS that a device has: its Config Methods.
    ///
    /// ```
    /// use hostap_ctrl::p2p::Peer;
    ///
    /// let peer = Peer::from_reply(b"42:00:00:00:03:00\nconfig_methods=0x188\n").unwrap();
    /// let methods = peer.config_methods();
    /// assert!(methods.has_push_button() && methods.has_keypad() && methods.has_display());
    /// assert_eq!(methods.bits(), 0x188);
    /// ```
    ConfigMethods {
        /// A button, real or on a screen.
        has_push_button = 0x0080 as "push button",
        /// A PIN can be shown.
        has_display = 0x0008 as "display",
        /// A PIN can be typed in.
        has_keypad = 0x0100 as "keypad",
        /// A PIN is printed on it.
        has_label = 0x0004 as "label",
        /// The method of a service (P2PS).
        has_p2ps = 0x1000 as "P2PS",
    }

    /// What a device can do.
    DeviceCapability {
        /// It answers questions about its services.
        has_service_discovery = 0x01 as "service discovery",
        /// It can be reached through the owner of a group that it is in.
        is_client_discoverable = 0x02 as "client discoverability",
        /// It can be in a group and in a network at once.
        is_concurrent = 0x04 as "concurrent operation",
        /// It is managed by an infrastructure.
        is_managed = 0x08 as "infrastructure managed",
        /// It is at its limit.
        is_at_limit = 0x10 as "device limit",
        /// It understands invitations.
        has_invitation = 0x20 as "invitation procedure",
    }

    /// What a device does in groups.
    GroupCapability {
        /// It owns a group.
        is_group_owner = 0x01 as "group owner",
        /// Its group is persistent.
        is_persistent = 0x02 as "persistent group",
        /// Its group is full.
        is_full = 0x04 as "group limit",
        /// The clients of its group reach each other.
        distributes_within = 0x08 as "intra-BSS distribution",
        /// Its group leads to another network.
        is_cross_connected = 0x10 as "cross connection",
        /// Its group reconnects without the user.
        reconnects = 0x20 as "persistent reconnect",
        /// Its group is being formed.
        is_forming = 0x40 as "group formation",
        /// Its group gives out addresses in the key exchange.
        allocates_addresses = 0x80 as "IP address allocation",
    }
}
