//! LIST_CREDS: the credentials for Interworking.

use super::body::{Body, refused};
use super::pmksa::has_header;
use super::reply_type::serialize_sequence;
use super::{FromText, Reply, ReplyError};
use crate::value::Text;

const HEADER: &[u8] = b"cred id / realm / username / domain / imsi";

/// A credential for networks of Interworking.
///
/// ```
/// use hostap_ctrl::reply::{CredentialList, Reply};
///
/// let table = b"cred id / realm / username / domain / imsi\n0\tlab.example\tuser@lab\tlab.example\t\n";
/// let credential = CredentialList::parse(table).unwrap().iter().next().unwrap();
/// assert_eq!((credential.id, credential.imsi.is_empty()), (0, true));
/// assert_eq!(credential.username, "user@lab");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Credential<'a> {
    /// Its number.
    pub id: u32,
    /// Its realm, or empty.
    pub realm: Text<'a>,
    /// Its user's name, or empty.
    pub username: Text<'a>,
    /// The first of its domains, or empty.
    pub domain: Text<'a>,
    /// The number of its SIM card, or empty.
    pub imsi: Text<'a>,
}

impl<'a> Credential<'a> {
    fn new(line: &'a [u8]) -> Option<Self> {
        let mut columns = line.splitn(5, |byte| *byte == b'\t').map(Text::new);
        Some(Self {
            id: columns.next().and_then(u32::from_text)?,
            realm: columns.next()?,
            username: columns.next()?,
            domain: columns.next()?,
            imsi: columns.next()?,
        })
    }
}

/// The reply of `LIST_CREDS`. The daemon leaves out what has no room, without saying so.
///
/// ```
/// use hostap_ctrl::reply::{CredentialList, Reply};
///
/// let none = CredentialList::parse(b"cred id / realm / username / domain / imsi\n").unwrap();
/// assert_eq!(none.iter().count(), 0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CredentialList<'a>(Body<'a>);

impl<'a> CredentialList<'a> {
    /// The credentials.
    pub fn iter(&self) -> impl Iterator<Item = Credential<'a>> + Clone + use<'a> {
        self.0.lines().skip(1).filter_map(Credential::new)
    }

    /// The lines after the header that are no credentials.
    pub fn odd_lines(&self) -> impl Iterator<Item = Text<'a>> + Clone + use<'a> {
        let rows = self.0.lines().skip(1);
        rows.filter(|line| Credential::new(line).is_none()).map(Text::new)
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

impl<'a> Reply<'a> for CredentialList<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        refused(reply)?;
        if !has_header(reply, &[HEADER]) {
            return Err(ReplyError::Unexpected { expected: "the table of credentials" });
        }
        Ok(Self(Body::new(reply)))
    }
}

serialize_sequence! { CredentialList iter; }
