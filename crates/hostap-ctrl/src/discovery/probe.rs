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
/// Three harmless commands tell: only global sockets know `INTERFACES`, only hostapd knows
/// `GET_CONFIG`, and hostapd's global socket says `FAIL` to what it does not know.
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
    if Refusal::of(listed).is_none() {
        let name = |line: &[u8]| String::from_utf8_lossy(line).into_owned();
        let interfaces = lines(listed).map(name).collect();
        let unknown = Refusal::of(client.request(b"GET_CONFIG")?);
        let kind = match unknown {
            Some(Refusal::UnknownCommand) => DaemonKind::WpaSupplicantGlobal,
            _ => DaemonKind::HostapdGlobal,
        };
        return Ok(ControlInterface { kind, interfaces });
    }
    let kind = match Refusal::of(client.request(b"GET_CONFIG")?) {
        Some(Refusal::UnknownCommand) => DaemonKind::WpaSupplicant,
        _ => DaemonKind::Hostapd,
    };
    Ok(ControlInterface { kind, interfaces: Vec::new() })
}
