//! What is known about a command whether or not it has a type.

/// Which daemon reads a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Daemon {
    /// wpa_supplicant alone.
    WpaSupplicant,
    /// hostapd alone.
    Hostapd,
    /// Both of them.
    Both,
}

/// Over which socket a command goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// The socket of one interface.
    Interface,
    /// The daemon's global socket.
    Global,
    /// Either of them.
    Both,
}

/// A command as a daemon knows it: one row of [`ALL`](super::ALL).
///
/// ```
/// use hostap_ctrl::command::{ALL, Daemon};
///
/// let find = ALL.iter().find(|entry| entry.command == "P2P_FIND").unwrap();
/// assert_eq!(find.type_name, Some("P2pFind"));
/// assert_eq!(find.daemon, Daemon::WpaSupplicant);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Entry {
    /// The text in front of the arguments, such as `P2P_FIND`.
    pub command: &'static str,
    /// The arguments, in the language that the project's `protocol/README.md` explains;
    /// `(none)` for none.
    pub arguments: &'static str,
    /// The name of its type in [`command`](super), if it has one.
    pub type_name: Option<&'static str>,
    /// Who reads it.
    pub daemon: Daemon,
    /// Where it goes.
    pub scope: Scope,
    /// The oldest release of hostap that is known to have it: `2.10` (or older), `2.11`, or `main`
    /// for the main branch after that.
    pub since: &'static str,
    /// What it does, in one sentence.
    pub summary: &'static str,
}
