//! What listens on a control socket.

use std::string::String;
use std::vec::Vec;

use crate::client::{Client, DaemonKind, Endpoint};
use crate::error::Error;
use crate::reply::{Refusal, lines};

/// What listens on a control socket: see [`probe`].
///
/// ```no_run
/// let found = hostap_ctrl::discovery::probe("/run/wpa_supplicant/global")?;
/// println!("{} with {} interfaces", found.kind.program(), found.interfaces.len());
/// # Ok::<(), hostap_ctrl::Error>(())
/// ```
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
/// Two harmless commands tell. `IFNAME` is known to the sockets of wpa_supplicant's interfaces
/// alone; hostapd's global socket says `FAIL` to it, others `UNKNOWN COMMAND`. Of those, global ones
/// know `INTERFACES`.
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
    probe_with(&mut Client::open(endpoint)?)
}

/// As [`probe`], by a client that is open already: with a directory or a time limit of its own.
///
/// # Errors
/// As [`Client::request`].
///
/// ```
/// # let daemon = hostap_ctrl_sim::Daemon::start(
/// #     hostap_ctrl_sim::Transport::abstract_name("hostap-ctrl-probe-with"),
/// #     hostap_ctrl_sim::Script::wpa_supplicant(),
/// # )?;
/// use hostap_ctrl::{Client, DaemonKind, discovery};
///
/// let mut client = Client::open("@abstract:hostap-ctrl-probe-with")?;
/// assert_eq!(discovery::probe_with(&mut client)?.kind, DaemonKind::WpaSupplicant);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn probe_with(client: &mut Client) -> Result<ControlInterface, Error> {
    let known = Refusal::of(client.request(b"IFNAME")?);
    if known.is_none() {
        return Ok(ControlInterface { kind: DaemonKind::WpaSupplicant, interfaces: Vec::new() });
    }
    let listed = client.request(b"INTERFACES")?;
    if Refusal::of(listed).is_some() {
        return Ok(ControlInterface { kind: DaemonKind::Hostapd, interfaces: Vec::new() });
    }
    let kind = match known {
        Some(Refusal::Fail) => DaemonKind::HostapdGlobal,
        _ => DaemonKind::WpaSupplicantGlobal,
    };
    let name = |line: &[u8]| String::from_utf8_lossy(line).into_owned();
    Ok(ControlInterface { kind, interfaces: lines(listed).map(name).collect() })
}
