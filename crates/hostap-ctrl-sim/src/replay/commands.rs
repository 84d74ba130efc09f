//! Finding what was recorded for a command.

use std::collections::HashMap;

use crate::recording::redact;

/// The exchanges of each command.
#[derive(Debug, Default)]
pub(super) struct Commands {
    groups: HashMap<Vec<u8>, Vec<usize>>,
}

impl Commands {
    pub(super) fn new<'a>(commands: impl Iterator<Item = &'a [u8]>) -> Self {
        let mut groups = HashMap::<_, Vec<_>>::new();
        for (index, command) in commands.enumerate() {
            groups.entry(key(command)).or_default().push(index);
        }
        Self { groups }
    }

    /// The exchanges in which this command was asked, in the order of time, and the command's key.
    pub(super) fn find(&self, command: &[u8]) -> Option<(&[u8], &[usize])> {
        let find = |command: &[u8]| self.groups.get_key_value(key(command).as_slice());
        let found = find(command).or_else(|| find(&redact(command)));
        found.map(|(key, indices)| (key.as_slice(), indices.as_slice()))
    }
}

/// The command itself; in a redacted one, one `*` for each secret: nobody knows how long it was.
fn key(command: &[u8]) -> Vec<u8> {
    let mut key = command.to_vec();
    if command.contains(&b'*') && redact(command) == command {
        key.dedup_by(|next, before| (*next, *before) == (b'*', b'*'));
    }
    key
}

/// Whether a client that only listens sends this.
pub(super) fn only_listens(command: &[u8]) -> bool {
    let name = command.split(|byte| *byte == b' ').next().unwrap_or_default();
    matches!(name, b"ATTACH" | b"DETACH" | b"LEVEL" | b"PING")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_finds_its_redacted_command() {
        let recorded: [&[u8]; 4] =
            [b"PING", b"SET_NETWORK 0 psk ***", b"SET_NETWORK 0 psk *****", b"NOTE ***"];
        let commands = Commands::new(recorded.into_iter());
        let find = |text: &str| commands.find(text.as_bytes()).map(|(_, found)| found.to_vec());
        assert_eq!(find("PING"), Some(vec![0]));
        assert_eq!(find("SET_NETWORK 0 psk \"whatever\""), Some(vec![1, 2]));
        assert_eq!(find("SET_NETWORK 1 psk \"whatever\""), None);
        assert_eq!(find("NOTE ***"), Some(vec![3]));
        assert_eq!(find("PING "), None);
    }
}
