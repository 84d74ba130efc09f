//! The values that events, replies and commands are made of.
//!
//! Each borrows its bytes from the datagram and converts on demand, so that nothing is lost:
//! what stood on the wire stays reachable.
//!
//! # Serialising
//!
//! With the feature `serde` values are strings in JSON and other formats for people: what they are
//! on the wire. Serializers that want more than a string can know them by the names of their
//! newtypes, `Text`, `Ssid`, `EncodedText`, `EscapedText`, `HexBytes`, `HexNumber` and `Secret`;
//! text of another form than its key should have is a newtype `Unread`. Where the serializer says
//! that it is not for people, the content of `Text` and of `Ssid` is bytes, none of them lost.

mod hex;
mod identifier;
mod mac_address;
mod secret;
mod ssid;
mod text;

pub(crate) use hex::nibble as hex_digit;
pub use hex::{HexBytes, HexNumber};
pub use identifier::{DeviceType, Uuid};
pub use mac_address::MacAddress;
pub use secret::Secret;
pub use ssid::{EncodedText, EscapedText, Ssid};
pub use text::Text;

/// A frequency in MHz, as the daemons write it.
pub type Megahertz = u32;
