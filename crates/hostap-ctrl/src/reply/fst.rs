//! FST-MANAGER: the groups of fast session transfer, their interfaces and sessions.

use super::addresses::rows;
use super::body::{refused, words};
use super::{FromText, Reply, ReplyError};
use crate::value::{MacAddress, Text};

fn group(line: &[u8]) -> Option<Text<'_>> {
    (!line.is_empty()).then(|| Text::new(line))
}

rows! {
    /// The reply of `FST-MANAGER list_groups`: the names of the groups.
    ///
    /// ```
    /// use hostap_ctrl::reply::{FstGroups, Reply};
    ///
    /// assert!(FstGroups::parse(b"lab\nroof\n").unwrap().iter().eq(["lab", "roof"]));
    /// assert_eq!(FstGroups::parse(b"").unwrap().iter().count(), 0);
    /// ```
    FstGroups of Text<'a>, group, "names of groups, one a line"
}

/// An interface in a group of fast session transfer.
///
/// ```
/// use hostap_ctrl::reply::{FstInterfaces, Reply};
///
/// let list = FstInterfaces::parse(b"wlan0|02:00:00:00:00:00|100|50\n").unwrap();
/// let interface = list.iter().next().unwrap();
/// assert_eq!((interface.priority, interface.link_loss_timeout), (100, 50));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FstInterface<'a> {
    /// The interface's name.
    pub name: Text<'a>,
    /// Its address.
    pub address: MacAddress,
    /// Its priority in the group: sessions move to the interface with the highest.
    pub priority: u32,
    /// After how many milliseconds without a link a session moves (LLT).
    #[cfg_attr(feature = "serde", serde(rename = "llt"))]
    pub link_loss_timeout: u32,
}

impl<'a> FstInterface<'a> {
    fn new(line: &'a [u8]) -> Option<Self> {
        // From the right: a name may hold a bar.
        let mut parts = line.rsplitn(4, |byte| *byte == b'|').map(Text::new);
        let link_loss_timeout = parts.next().and_then(u32::from_text)?;
        let priority = parts.next().and_then(u32::from_text)?;
        let address = parts.next().and_then(MacAddress::from_text)?;
        Some(Self { name: parts.next()?, address, priority, link_loss_timeout })
    }
}

rows! {
    /// The reply of `FST-MANAGER list_ifaces`.
    ///
    /// ```
    /// use hostap_ctrl::reply::{FstInterfaces, Reply};
    ///
    /// assert_eq!(FstInterfaces::parse(b"").unwrap().iter().count(), 0);
    /// assert!(FstInterfaces::parse(b"wlan0\n").is_err());
    /// ```
    FstInterfaces of FstInterface<'a>, FstInterface::new, "interfaces, one a line: name|address|priority|timeout"
}

/// The reply of `FST-MANAGER list_sessions`: the numbers of the sessions, each behind a space.
///
/// ```
/// use hostap_ctrl::reply::{FstSessions, Reply};
///
/// assert!(FstSessions::parse(b" 1 7\n").unwrap().iter().eq([1, 7]));
/// assert_eq!(FstSessions::parse(b"\n").unwrap().iter().count(), 0);
/// assert!(FstSessions::parse(b"OK\n").is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FstSessions<'a>(Text<'a>);

impl<'a> FstSessions<'a> {
    /// The numbers.
    pub fn iter(&self) -> impl Iterator<Item = u32> + Clone + use<'a> {
        numbers(self.0.as_bytes()).filter_map(|number| u32::from_text(Text::new(number)))
    }

    /// All of the text.
    pub const fn text(&self) -> Text<'a> {
        self.0
    }
}

impl<'a> Reply<'a> for FstSessions<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        refused(reply)?;
        if numbers(reply).any(|number| u32::from_text(Text::new(number)).is_none()) {
            return Err(ReplyError::Unexpected { expected: "the numbers of sessions" });
        }
        Ok(Self(Text::new(reply)))
    }
}

/// The numbers in the reply, as text.
fn numbers(reply: &[u8]) -> impl Iterator<Item = &[u8]> + Clone {
    words(reply.strip_suffix(b"\n").unwrap_or(reply)).filter(|word| !word.is_empty())
}

super::reply_type::serialize_sequence! { FstSessions iter; }

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reply::Refusal;

    #[test]
    fn a_name_may_hold_a_bar() {
        let list = FstInterfaces::parse(b"a|b|02:00:00:00:00:00|1|2\n").unwrap();
        assert_eq!(list.iter().next().unwrap().name, "a|b");
    }

    #[test]
    fn hostile_replies_are_refused_or_kept() {
        let list = FstInterfaces::parse(b"w|02:00:00:00:00:00|1|2\n|||\nwlan").unwrap();
        assert_eq!((list.iter().count(), list.odd_lines().count()), (1, 1));
        assert!(list.is_cut());
        assert!(FstInterfaces::parse(b"|||\n").is_err());
        assert_eq!(FstGroups::parse(b"\n").unwrap().iter().count(), 0);
        assert!(FstSessions::parse(b" 1 99999999999\n").is_err());
        let refused = Err(ReplyError::Refused(Refusal::Fail));
        assert_eq!(FstSessions::parse(b"FAIL\n"), refused);
    }
}
