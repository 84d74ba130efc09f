//! Rows of another form in lists that serialise without them.

use hostap_ctrl::reply::{self, Reply};

use super::Kind;

macro_rules! odd {
    ($kind:expr, $text:expr; $($name:ident)*) => {
        match $kind {
            $(Kind::$name => reply::$name::parse($text).map_or_else(
                |_| Vec::new(),
                |list| list.odd_lines().map(|line| line.as_bytes().to_vec()).collect(),
            ),)*
            _ => Vec::new(),
        }
    };
}

/// The lines of the list that are no entries.
pub(super) fn lines(kind: Kind, text: &[u8]) -> Vec<Vec<u8>> {
    odd! {
        kind, text;
        AccessList Addresses CredentialList FstGroups FstInterfaces InterfaceControls
        InterfaceList InterfaceNames Neighbors PmksaCache RadioWork TrackedStations
    }
}
