//! Who may join: the lists of ACCEPT_ACL and DENY_ACL.

use std::collections::BTreeMap;

use crate::behaviour::{Mac, atoi, parse_mac, write_mac};

/// What `macaddr_acl` says about those who are on no list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Unlisted {
    #[default]
    Accepted,
    Denied,
}

/// One of the two lists, in the order of addresses, with the VLAN of each.
#[derive(Clone, Debug, Default)]
pub(crate) struct List(BTreeMap<Mac, i32>);

impl List {
    /// `ADD_MAC ADDRESS[ VLAN_ID=N]`, `DEL_MAC ADDRESS`, `SHOW` or `CLEAR`: the reply.
    fn command(&mut self, arguments: &[u8]) -> Option<Vec<u8>> {
        if let Some(rest) = arguments.strip_prefix(b"ADD_MAC ") {
            let wanted = b"VLAN_ID=";
            let at = rest.windows(wanted.len()).position(|window| window == wanted);
            let vlan = at.map_or(0, |at| atoi(&rest[at + wanted.len()..]));
            self.0.insert(parse_mac(rest)?, vlan);
        } else if let Some(rest) = arguments.strip_prefix(b"DEL_MAC ") {
            self.0.remove(&parse_mac(rest)?);
        } else {
            match arguments {
                b"SHOW" => return Some(self.text().into_bytes()),
                b"CLEAR" => self.0.clear(),
                _ => return None,
            }
        }
        Some(b"OK\n".to_vec())
    }

    fn text(&self) -> String {
        let line = |(mac, vlan): (&Mac, &i32)| format!("{} VLAN_ID={vlan}\n", write_mac(*mac));
        self.0.iter().map(line).collect()
    }
}

/// Both lists.
#[derive(Clone, Debug, Default)]
pub(crate) struct AccessControl {
    accept: List,
    deny: List,
    pub(crate) unlisted: Unlisted,
}

impl AccessControl {
    pub(crate) fn may_join(&self, address: Mac) -> bool {
        if self.accept.0.contains_key(&address) {
            return true;
        }
        !self.deny.0.contains_key(&address) && self.unlisted == Unlisted::Accepted
    }

    /// Puts an address on the list of those who may not.
    pub(crate) fn refuse(&mut self, address: Mac) {
        self.deny.0.insert(address, 0);
    }

    /// ACCEPT_ACL's arguments.
    pub(crate) fn accept(&mut self, arguments: &[u8]) -> Option<Vec<u8>> {
        self.accept.command(arguments)
    }

    /// DENY_ACL's arguments.
    pub(crate) fn deny(&mut self, arguments: &[u8]) -> Option<Vec<u8>> {
        self.deny.command(arguments)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ADDRESS: Mac = [2, 0, 0, 0, 1, 0];

    fn ok() -> Option<Vec<u8>> {
        Some(b"OK\n".to_vec())
    }

    #[test]
    fn lists_as_hostapd_shows_them() {
        let mut control = AccessControl::default();
        assert_eq!(control.deny(b"SHOW"), Some(Vec::new()));
        assert_eq!(control.deny(b"ADD_MAC 02:00:00:00:02:00 VLAN_ID=7"), ok());
        assert_eq!(control.deny(b"ADD_MAC 02:00:00:00:01:00"), ok());
        let shown = b"02:00:00:00:01:00 VLAN_ID=0\n02:00:00:00:02:00 VLAN_ID=7\n";
        assert_eq!(control.deny(b"SHOW"), Some(shown.to_vec()));
        assert_eq!(control.deny(b"DEL_MAC 02:00:00:00:02:00"), ok());
        assert!(!control.may_join(ADDRESS));
        assert_eq!(control.deny(b"CLEAR"), ok());
        assert!(control.may_join(ADDRESS));
        for bad in [&b"ADD_MAC x"[..], b"DEL_MAC ", b"OTHER", b""] {
            assert_eq!(control.accept(bad), None);
        }
    }

    #[test]
    fn being_accepted_counts_most() {
        let mut control = AccessControl { unlisted: Unlisted::Denied, ..Default::default() };
        assert!(!control.may_join(ADDRESS));
        assert_eq!(control.accept(b"ADD_MAC 02:00:00:00:01:00"), ok());
        assert_eq!(control.deny(b"ADD_MAC 02:00:00:00:01:00"), ok());
        assert!(control.may_join(ADDRESS));
    }
}
