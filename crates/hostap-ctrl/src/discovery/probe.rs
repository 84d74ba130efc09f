//! What listens on a control socket.

use std::string::String;
use std::vec::Vec;

use crate::client::{Client, DaemonKind, Endpoint};
use crate::error::Error;
use crate::reply::{Refusal, lines};

/// What listens on a control socket.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ControlInterface {
    /// Which daemon, and on which of its sockets.
    pub kind: DaemonKind,
    /// The interfaces that a global socket leads to; none on other sockets.
    pub interfaces: Vec<String>,
}

/// Asks a daemon what it is.
///
/// Two harmless commands tell: only global sockets know `INTERFACES`, and hostapd does not know
/// `LIST_NETWORKS`, to which its global socket says `FAIL` and its others `UNKNOWN COMMAND`.
///
/// # Errors
/// As [`Client::open`] and [`Client::request`].
///
/// ```
/// # let daemon = hostap_ctrl_sim::Daemon::start(
/// #     hostap_ctrl_sim::Transport::abstract_name("hostap-ctrl-probe"),
/// #     hostap_ctrl_sim::Script::hostapd(),
/// # )?;
/// use hostap_ctrl::{DaemonKind, discovery};
///
/// assert_eq!(discovery::probe("@abstract:hostap-ctrl-probe")?.kind, DaemonKind::Hostapd);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn probe(endpoint: impl Into<Endpoint>) -> Result<ControlInterface, Error> {
    let mut client = Client::open(endpoint)?;
    let listed = client.request(b"INTERFACES")?;
    let is_global = Refusal::of(listed).is_none();
    let name = |line: &[u8]| String::from_utf8_lossy(line).into_owned();
    let interfaces = lines(listed).filter(|_| is_global).map(name).collect();
    let kind = match (is_global, Refusal::of(client.request(b"LIST_NETWORKS")?)) {
        (true, Some(Refusal::Fail)) => DaemonKind::HostapdGlobal,
        (true, _) => DaemonKind::WpaSupplicantGlobal,
        (false, Some(Refusal::UnknownCommand)) => DaemonKind::Hostapd,
        (false, _) => DaemonKind::WpaSupplicant,
    };
    Ok(ControlInterface { kind, interfaces })
}
