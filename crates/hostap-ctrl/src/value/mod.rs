//! The values that events, replies and commands are made of.
//!
//! Each borrows its bytes from the datagram and converts on demand, so that nothing is lost:
//! what stood on the wire stays reachable.

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
