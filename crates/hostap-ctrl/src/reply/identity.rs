//! P2P_GET_DIRA: the identity under which paired devices know this one again.

use super::body::{refused, words};
use super::{Reply, ReplyError};
use crate::value::{HexBytes, MacAddress};

/// The reply of `P2P_GET_DIRA`: the device's address of the moment, and what proves whose it is.
/// It is empty when P2P is switched off.
///
/// ```
/// use hostap_ctrl::reply::{DeviceIdentity, Reply};
///
/// let identity = DeviceIdentity::parse(b"42:00:00:00:02:00 0a0b 0c0d").unwrap().identity().unwrap();
/// assert_eq!(identity.nonce.len(), 2);
/// assert!(DeviceIdentity::parse(b"").unwrap().identity().is_none());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct DeviceIdentity<'a>(Option<Identity<'a>>);

/// The address of a device, and what proves whose it is.
///
/// ```
/// use hostap_ctrl::reply::{DeviceIdentity, Reply};
///
/// let reply = b"42:00:00:00:02:00 nonce=0a0b tag=0c0d";
/// assert_eq!(DeviceIdentity::parse(reply).unwrap().identity().unwrap().tag.as_str(), "0c0d");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Identity<'a> {
    /// The device's address.
    pub address: MacAddress,
    /// A number that is used once.
    pub nonce: HexBytes<'a>,
    /// What only a device with the identity's key can have made of the two.
    pub tag: HexBytes<'a>,
}

impl<'a> DeviceIdentity<'a> {
    /// The identity, if there is one.
    pub const fn identity(&self) -> Option<Identity<'a>> {
        self.0
    }
}

impl<'a> Identity<'a> {
    fn new(line: &'a [u8]) -> Option<Self> {
        let mut words = words(line);
        let address = words.next().and_then(MacAddress::parse)?;
        // With or without the names under which P2P_VALIDATE_DIRA takes them.
        let mut hex = |name: &[u8]| {
            let word: &'a [u8] = words.next()?;
            HexBytes::parse(word.strip_prefix(name).unwrap_or(word))
        };
        Some(Self { address, nonce: hex(b"nonce=")?, tag: hex(b"tag=")? })
    }
}

impl<'a> Reply<'a> for DeviceIdentity<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        refused(reply)?;
        if reply.is_empty() {
            return Ok(Self(None));
        }
        let identity = Identity::new(reply.strip_suffix(b"\n").unwrap_or(reply));
        let expected = "an address, a nonce and a tag";
        identity.map(|it| Self(Some(it))).ok_or(ReplyError::Unexpected { expected })
    }
}
