//! The list of configured networks: ADD_NETWORK and its family.

use std::collections::BTreeMap;

use super::encoding::{parse_string, printf_encode};
use super::fields::{Change, Field};
use super::{Rows, atoi};

/// A network marked so is a persistent P2P group, which can't be enabled or selected.
const PERSISTENT: &[u8] = b"2";

#[derive(Clone)]
pub(crate) struct Network {
    pub(crate) id: i32,
    /// What was set, as GET_NETWORK writes it.
    values: BTreeMap<&'static str, Vec<u8>>,
    /// What was set for those that GET_NETWORK hides, as it was given.
    secrets: BTreeMap<&'static str, Vec<u8>>,
}

impl Network {
    fn get(&self, field: &Field) -> Option<Vec<u8>> {
        let default = || field.default.map(|text| text.as_bytes().to_vec());
        self.values.get(field.name).cloned().or_else(default)
    }

    pub(crate) fn value(&self, name: &str) -> Vec<u8> {
        Field::named(name.as_bytes()).and_then(|field| self.get(field)).unwrap_or_default()
    }

    /// The bytes of a string that was set.
    pub(crate) fn text(&self, name: &str) -> Option<Vec<u8>> {
        self.values.get(name).and_then(|value| parse_string(value))
    }

    /// A number; 0 where it is none.
    pub(crate) fn number(&self, name: &str) -> i32 {
        atoi(&self.value(name))
    }

    /// What was set for a variable that GET_NETWORK hides, as it was given.
    pub(crate) fn secret(&self, name: &str) -> Option<&[u8]> {
        self.secrets.get(name).map(Vec::as_slice)
    }

    /// Whether a list of words has this one.
    pub(crate) fn has_word(&self, name: &str, word: &str) -> bool {
        self.value(name).split(|byte| *byte == b' ').any(|found| found == word.as_bytes())
    }

    pub(crate) fn is_enabled(&self) -> bool {
        self.disabled() == b"0"
    }

    /// The bytes of the SSID. A stored value reads back as it was written.
    pub(crate) fn ssid(&self) -> Vec<u8> {
        parse_string(&self.value("ssid")).unwrap_or_default()
    }

    fn disabled(&self) -> Vec<u8> {
        self.value("disabled")
    }

    fn disable(&mut self, disabled: bool) {
        // A persistent group keeps its mark.
        if self.disabled() != PERSISTENT {
            let value = if disabled { b"1" } else { b"0" };
            self.values.insert("disabled", value.to_vec());
        }
    }

    fn row(&self, marks: Marks) -> Vec<u8> {
        let disabled = self.disabled();
        let flags = [
            (marks.current, "[CURRENT]"),
            (disabled != b"0", "[DISABLED]"),
            (marks.temporarily_disabled, "[TEMP-DISABLED]"),
            (disabled == PERSISTENT, "[P2P-PERSISTENT]"),
        ];
        let flags: String = flags.iter().filter(|(is, _)| *is).map(|(_, flag)| *flag).collect();
        let flags = flags.as_bytes();
        let bssid = match self.value("bssid") {
            none if none.is_empty() => b"any".to_vec(),
            some => some,
        };
        let id = self.id.to_string();
        let ssid = printf_encode(&self.ssid());
        [id.as_bytes(), b"\t", &ssid, b"\t", &bssid, b"\t", flags, b"\n"].concat()
    }
}

/// What the state of a daemon adds to a network's row.
#[derive(Clone, Copy, Default)]
pub(crate) struct Marks {
    pub(crate) current: bool,
    pub(crate) temporarily_disabled: bool,
}

/// Which network a command is about.
#[derive(Clone, Copy)]
enum Target {
    All,
    One(usize),
}

/// All configured networks, by ascending id.
#[derive(Clone, Default)]
pub(crate) struct Networks {
    list: Vec<Network>,
}

impl Networks {
    /// Adds one and gives its id: one more than the highest.
    pub(crate) fn add(&mut self) -> i32 {
        let id = self.list.last().map_or(0, |network| network.id.saturating_add(1));
        self.list.push(Network { id, values: BTreeMap::new(), secrets: BTreeMap::new() });
        id
    }

    /// `<id>|all`; the ids that were removed, or `None` for FAIL.
    pub(crate) fn remove(&mut self, arguments: &[u8]) -> Option<Vec<i32>> {
        let removed = match self.target(arguments, b"all")? {
            Target::All => self.list.drain(..).collect(),
            Target::One(at) => vec![self.list.remove(at)],
        };
        Some(removed.into_iter().map(|network| network.id).collect())
    }

    /// `<id> <variable> <value>`.
    pub(crate) fn set(&mut self, arguments: &[u8]) -> bool {
        let Some((id, rest)) = split_space(arguments) else { return false };
        let Some((name, value)) = split_space(rest) else { return false };
        let Some(at) = self.position(id) else { return false };
        let Some(field) = Field::named(name) else { return false };
        match field.parse(value) {
            Some(Change::Set(value)) => {
                self.list[at].values.insert(field.name, value);
                true
            }
            Some(Change::Secret(value)) => {
                self.list[at].values.insert(field.name, b"*".to_vec());
                self.list[at].secrets.insert(field.name, value);
                true
            }
            Some(Change::Unset) => {
                self.list[at].values.remove(field.name);
                self.list[at].secrets.remove(field.name);
                true
            }
            None => false,
        }
    }

    /// `<id> <variable>`.
    pub(crate) fn get(&self, arguments: &[u8]) -> Option<Vec<u8>> {
        let (id, name) = split_space(arguments)?;
        let network = &self.list[self.position(id)?];
        network.get(Field::named(name)?)
    }

    /// The table; `arguments` may be `LAST_ID=<id>`.
    pub(crate) fn table(&self, arguments: &[u8]) -> Vec<u8> {
        self.marked_table(arguments, |_| Marks::default())
    }

    /// The table with what the daemon knows of the networks' ids.
    pub(crate) fn marked_table(&self, arguments: &[u8], marks: impl Fn(i32) -> Marks) -> Vec<u8> {
        let last = arguments.strip_prefix(b"LAST_ID=").map_or(-1, atoi);
        let mut rows = Rows::new("network id / ssid / bssid / flags\n");
        for network in self.list.iter().filter(|network| last == -1 || network.id > last) {
            rows.push(&network.row(marks(network.id)));
        }
        rows.text
    }

    /// `<id>|any`: enables it and disables the others.
    pub(crate) fn select(&mut self, arguments: &[u8]) -> bool {
        let target = match arguments {
            [b'a', b'n', b'y', ..] => Target::All,
            _ => match self.position(arguments) {
                Some(at) => Target::One(at),
                None => return false,
            },
        };
        match target {
            Target::All => self.disable_all(false),
            Target::One(at) if self.list[at].disabled() == PERSISTENT => return false,
            Target::One(at) => {
                self.disable_all(true);
                self.list[at].disable(false);
            }
        }
        true
    }

    /// ENABLE_NETWORK and DISABLE_NETWORK: `<id>|all`.
    pub(crate) fn disable(&mut self, arguments: &[u8], disabled: bool) -> bool {
        match self.target(arguments, b"all") {
            Some(Target::All) => self.disable_all(disabled),
            Some(Target::One(at)) if self.list[at].disabled() != PERSISTENT => {
                self.list[at].disable(disabled);
            }
            _ => return false,
        }
        true
    }

    /// Whether there is a network to look for.
    pub(crate) fn any_enabled(&self) -> bool {
        self.list.iter().any(|network| network.disabled() == b"0")
    }

    fn disable_all(&mut self, disabled: bool) {
        self.list.iter_mut().for_each(|network| network.disable(disabled));
    }

    fn target(&self, arguments: &[u8], all: &[u8]) -> Option<Target> {
        if arguments == all {
            return Some(Target::All);
        }
        self.position(arguments).map(Target::One)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Network> {
        self.list.iter()
    }

    pub(crate) fn with_id(&self, id: i32) -> Option<&Network> {
        self.list.iter().find(|network| network.id == id)
    }

    fn position(&self, id: &[u8]) -> Option<usize> {
        let id = atoi(id);
        self.list.iter().position(|network| network.id == id)
    }
}

fn split_space(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let at = text.iter().position(|byte| *byte == b' ')?;
    Some((&text[..at], &text[at + 1..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "network id / ssid / bssid / flags\n";

    fn table(networks: &Networks) -> String {
        String::from_utf8(networks.table(b"")).unwrap()
    }

    #[test]
    fn ids_go_up_from_the_highest() {
        let mut networks = Networks::default();
        assert_eq!([networks.add(), networks.add(), networks.add()], [0, 1, 2]);
        assert_eq!(networks.remove(b"1"), Some(vec![1]));
        assert_eq!(networks.add(), 3);
        assert_eq!(networks.remove(b"3"), Some(vec![3]));
        assert_eq!(networks.add(), 3);
        assert_eq!(networks.remove(b"9"), None);
        assert_eq!(networks.remove(b"all"), Some(vec![0, 2, 3]));
        assert_eq!(networks.remove(b"all"), Some(vec![]));
    }

    #[test]
    fn values_are_kept_as_get_network_writes_them() {
        let mut networks = Networks::default();
        networks.add();
        assert!(networks.set(br#"0 ssid P"a\x00\q\101b""#));
        assert_eq!(networks.get(b"0 ssid").unwrap(), b"6100714162");
        assert!(networks.set(b"x ssid \"zz\""), "what is no number is network 0");
        assert_eq!(networks.get(b"0 ssid").unwrap(), b"\"zz\"");
        assert_eq!(networks.get(b"0 key_mgmt").unwrap(), b"WPA-PSK WPA-EAP");
        assert!(networks.set(b"0 ssid NULL"));
        for missing in [&b"0 ssid"[..], b"0 psk", b"0 nosuch", b"9 ssid", b"0"] {
            assert_eq!(networks.get(missing), None);
        }
        for bad in [&b"9 ssid \"a\""[..], b"0 ssid", b"0", b"", b"0 nosuch 1"] {
            assert!(!networks.set(bad));
        }
    }

    #[test]
    fn the_table_has_the_daemons_form() {
        let mut networks = Networks::default();
        networks.add();
        networks.add();
        assert!(networks.set(b"0 ssid \"ab\"c\""));
        assert!(networks.set(b"0 bssid 02:00:00:00:00:AA"));
        assert!(networks.set(b"1 disabled 2"));
        let rows =
            "0\tab\\\"c\t02:00:00:00:00:aa\t[DISABLED]\n1\t\tany\t[DISABLED][P2P-PERSISTENT]\n";
        assert_eq!(table(&networks), format!("{HEADER}{rows}"));
        assert!(
            networks
                .table(b"LAST_ID=0")
                .ends_with(b"flags\n1\t\tany\t[DISABLED][P2P-PERSISTENT]\n")
        );
        assert_eq!(networks.table(b"LAST_ID=1"), HEADER.as_bytes());
        assert_eq!(networks.table(b"LAST_ID=-1"), networks.table(b"x"));
    }

    #[test]
    fn enabling_selecting_and_persistent_groups() {
        let mut networks = Networks::default();
        for _ in 0..3 {
            networks.add();
        }
        assert!(networks.set(b"2 disabled 2"));
        assert!(!networks.any_enabled());
        assert!(networks.disable(b"0 no-connect", false));
        assert!(networks.any_enabled());
        assert!(networks.select(b"1"));
        assert_eq!(table(&networks).matches("[DISABLED]").count(), 2);
        assert!(!networks.select(b"2") && !networks.disable(b"2", false));
        assert!(!networks.select(b"9") && !networks.disable(b"9", true));
        assert!(networks.select(b"any"));
        assert_eq!(table(&networks).matches("[DISABLED]").count(), 1);
        assert!(networks.disable(b"all", true));
        assert!(!networks.any_enabled());
    }

    #[test]
    fn a_long_table_ends_before_the_row_that_does_not_fit() {
        let mut networks = Networks::default();
        for _ in 0..200 {
            let id = networks.add();
            assert!(networks.set(format!("{id} ssid {}", "ff".repeat(32)).as_bytes()));
        }
        let table = networks.table(b"");
        assert!(table.len() <= 4095 && table.ends_with(b"[DISABLED]\n"));
    }
}
