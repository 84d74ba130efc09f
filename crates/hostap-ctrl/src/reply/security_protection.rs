//! One flag such as `WPA2-SAE+PSK-CCMP`, taken apart.

use super::keyed::words;
use super::{Akm, Cipher};
use crate::value::Text;

words! {
    /// The protocol that protects a BSS.
    ///
    /// ```
    /// use hostap_ctrl::reply::Protocol;
    ///
    /// assert_eq!(Protocol::new(b"WPA2"), Protocol::Wpa2);
    /// ```
    Protocol {
        Wpa = "WPA",
        /// WPA2 and WPA3, which differ by key management.
        Wpa2 = "WPA2",
        /// WPA2's and WPA3's name in mesh networks.
        Rsn = "RSN",
        /// Hotspot 2.0's way to an account, in 2.10 and 2.11.
        Osen = "OSEN",
    }
}

/// How a BSS protects its frames: a protocol, key managements and ciphers to choose from.
///
/// ```
/// use hostap_ctrl::reply::{Akm, Cipher, Protection, Protocol};
///
/// let suite_b = Protection::new(b"WPA2-EAP-SUITE-B-192+SAE-GCMP-256-preauth").unwrap();
/// assert_eq!(suite_b.protocol(), Protocol::Wpa2);
/// assert!(suite_b.key_management().eq([Akm::EapSuiteB192, Akm::Sae]));
/// assert!(suite_b.ciphers().eq([Cipher::Gcmp256]));
/// assert!(suite_b.has_preauthentication());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Protection<'a> {
    text: &'a [u8],
    protocol: Protocol<'a>,
    key_management: &'a [u8],
    ciphers: &'a [u8],
    preauthentication: bool,
}

impl<'a> Protection<'a> {
    /// Reads what stands in the brackets; `None` if it is another kind of flag.
    pub fn new(text: &'a [u8]) -> Option<Self> {
        let end = text.iter().position(|byte| *byte == b'-').unwrap_or(text.len());
        let (word, rest) = text.split_at(end);
        let protocol = Protocol::new(word);
        let known = !matches!(protocol, Protocol::Other(_));
        // A protocol of a later release must not make its network look open.
        if !known && !word.starts_with(b"WPA") && !word.starts_with(b"RSN") {
            return None;
        }
        let rest = rest.strip_prefix(b"-").unwrap_or(rest);
        let suites = rest.strip_suffix(b"-preauth").unwrap_or(rest);
        let (key_management, ciphers) = split(suites);
        let preauthentication = suites.len() != rest.len();
        Some(Self { text, protocol, key_management, ciphers, preauthentication })
    }

    /// The flag as it stood in its brackets.
    pub const fn text(self) -> Text<'a> {
        Text::new(self.text)
    }

    /// The protocol.
    pub const fn protocol(self) -> Protocol<'a> {
        self.protocol
    }

    /// The key managements, in their order; none if the daemon knew none of those offered.
    pub fn key_management(self) -> impl Iterator<Item = Akm<'a>> + Clone {
        list(self.key_management).map(Akm::new)
    }

    /// The pairwise ciphers, in their order. The group cipher is not among the flags.
    pub fn ciphers(self) -> impl Iterator<Item = Cipher<'a>> + Clone {
        list(self.ciphers).map(Cipher::new)
    }

    /// Whether the BSS lets stations authenticate before they roam to it.
    pub const fn has_preauthentication(self) -> bool {
        self.preauthentication
    }

    /// Whether the daemon could not read the BSS's element: `WPA2-?`.
    pub fn is_unreadable(self) -> bool {
        self.key_management == b"?"
    }
}

/// The words between plus signs.
fn list(words: &[u8]) -> impl Iterator<Item = &[u8]> + Clone {
    let none = words.is_empty() || words == b"?";
    words.split(|byte| *byte == b'+').skip(if none { usize::MAX } else { 0 })
}

/// Splits key managements from ciphers. Both hold hyphens themselves, so that hyphen separates
/// them which leaves the most known words on its two sides; the last of several such.
fn split(suites: &[u8]) -> (&[u8], &[u8]) {
    // More hyphens than all known words together have: no daemon wrote that.
    const MOST: usize = 64;
    let sides = |at: usize| Some((suites.get(..at)?, suites.get(at + 1..)?));
    let mut hyphens = suites.iter().enumerate().filter(|(_, byte)| **byte == b'-').take(MOST);
    // What nearly all networks have: one hyphen, and no choice.
    if let (Some((at, _)), None) = (hyphens.next(), hyphens.next()) {
        return sides(at).unwrap_or((suites, b""));
    }
    let hyphens = suites.iter().enumerate().filter(|(_, byte)| **byte == b'-').take(MOST);
    let best = hyphens.filter_map(|(at, _)| sides(at)).max_by_key(|(akms, ciphers)| {
        let akms = list(akms).filter(|word| !matches!(Akm::new(word), Akm::Other(_)));
        let ciphers = list(ciphers).filter(|word| !matches!(Cipher::new(word), Cipher::Other(_)));
        akms.count() + ciphers.count()
    });
    best.unwrap_or((suites, b""))
}

#[cfg(feature = "serde")]
impl serde::Serialize for Protection<'_> {
    /// A string as on the wire, without brackets.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.text().serialize(serializer)
    }
}
