//! DUMP: the global configuration of wpa_supplicant.

use core::fmt;

use super::body::{Body, refused};
use super::{FromText, Pairs, Reply, ReplyError, Secret};
use crate::value::Text;

/// The parameters whose values are hidden in `Debug`.
const SECRETS: &[&str] = &["pcsc_pin", "ext_password_backend", "sae_password", "dpp_key"];

/// The reply of `DUMP`: all parameters of the global configuration.
///
/// ```
/// use hostap_ctrl::reply::{GlobalConfig, Reply};
///
/// let config = GlobalConfig::parse(b"ap_scan=1\ncountry=null\npcsc_pin=1234\n").unwrap();
/// assert_eq!(config.read::<u32>("ap_scan"), Some(1));
/// assert_eq!(config.get("country"), None);
/// assert!(!format!("{config:?}").contains("1234"));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct GlobalConfig<'a>(Body<'a>);

impl<'a> GlobalConfig<'a> {
    /// The value of a parameter; `None` if it isn't set, for which the daemon writes `null`.
    pub fn get(&self, name: &str) -> Option<Text<'a>> {
        self.0.pairs().get(name).filter(|value| *value != "null")
    }

    /// The value of a parameter as a `T`.
    pub fn read<T: FromText<'a>>(&self, name: &str) -> Option<T> {
        T::from_text(self.get(name)?)
    }

    /// All pairs, secret ones as well: these pairs' `Debug` hides nothing.
    pub fn reveal(&self) -> Pairs<'a> {
        self.0.pairs()
    }

    /// Whether the text stops within a line.
    pub fn is_cut(&self) -> bool {
        self.0.is_cut()
    }
}

/// A value, not shown if it is secret.
struct Shown<'a>(Text<'a>, bool);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.1 {
            true => fmt::Debug::fmt(&Secret::new(self.0), formatter),
            false => fmt::Debug::fmt(&self.0, formatter),
        }
    }
}

impl<'a> GlobalConfig<'a> {
    fn shown(&self) -> impl Iterator<Item = (Text<'a>, Shown<'a>)> + Clone + use<'a> {
        self.0.pairs().iter().map(|(name, value)| {
            let secret = SECRETS.iter().any(|secret| name == **secret) && value != "null";
            (name, Shown(value, secret))
        })
    }
}

impl fmt::Debug for GlobalConfig<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_map().entries(self.shown()).finish()
    }
}

impl<'a> Reply<'a> for GlobalConfig<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        refused(reply)?;
        let body = Body::new(reply);
        if body.pairs().iter().next().is_none() {
            return Err(ReplyError::Unexpected { expected: "name=value lines" });
        }
        Ok(Self(body))
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for GlobalConfig<'_> {
    /// A map of the parameters that are set.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        for (name, Shown(value, secret)) in self.shown().filter(|(_, it)| it.0 != "null") {
            map.serialize_entry(&name, &super::reply_type::Hidden(value, secret))?;
        }
        map.end()
    }
}
