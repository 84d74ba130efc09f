//! The control sockets in a directory.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::FileTypeExt;
use std::path::{Path, PathBuf};
use std::vec::Vec;

use crate::error::Error;
use crate::error_diagnosis::{self as diagnosis, SocketsOf};
use crate::local::CLIENT_PREFIX;

/// Where wpa_supplicant's sockets usually are. Often both are the same directory.
pub const WPA_SUPPLICANT_DIRECTORIES: [&str; 2] =
    ["/run/wpa_supplicant", "/var/run/wpa_supplicant"];

/// Where hostapd's sockets usually are. Often both are the same directory.
pub const HOSTAPD_DIRECTORIES: [&str; 2] = ["/run/hostapd", "/var/run/hostapd"];

/// A control socket that was found.
///
/// ```
/// for socket in hostap_ctrl::discovery::default_control_sockets() {
///     println!("{:?} at {}", socket.interface, socket.path.display());
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct ControlSocket {
    /// The file's name, which is that of the network interface: of a BSS for hostapd, and
    /// `p2p-dev-wlan0` for the P2P management of `wlan0`, which is no network interface. A global
    /// socket has whatever name the administrator chose; [`probe`](super::probe) tells.
    pub interface: OsString,
    /// The file.
    pub path: PathBuf,
}

impl ControlSocket {
    /// Whether it is for the P2P management of an interface (`p2p-dev-` before its name), and not
    /// for the interface itself.
    pub fn is_p2p_device(&self) -> bool {
        self.interface.as_bytes().starts_with(b"p2p-dev-")
    }
}

/// The control sockets in a directory, by name. What is no socket is left out, and so are the
/// sockets of clients (`wpa_ctrl_...`), which some programs put into the same directory.
/// Whether somebody listens on them is not asked.
///
/// # Errors
/// When the directory can't be read.
///
/// ```
/// use std::os::unix::net::UnixDatagram;
/// use hostap_ctrl::discovery::control_sockets;
///
/// let directory = tempfile::tempdir()?;
/// let _wlan0 = UnixDatagram::bind(directory.path().join("wlan0"))?;
/// let _client = UnixDatagram::bind(directory.path().join("wpa_ctrl_1-1"))?;
/// let found = control_sockets(directory.path())?;
/// assert_eq!(found.len(), 1);
/// assert_eq!(found[0].interface, "wlan0");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn control_sockets(directory: impl AsRef<Path>) -> Result<Vec<ControlSocket>, Error> {
    let directory = directory.as_ref();
    let entries = fs::read_dir(directory)
        .map_err(|e| diagnosis::unreadable(directory, SocketsOf::Daemon, e))?;
    let mut found: Vec<_> = entries
        .flatten()
        .filter(|entry| fs::metadata(entry.path()).is_ok_and(|file| file.file_type().is_socket()))
        .filter(|entry| !entry.file_name().as_bytes().starts_with(CLIENT_PREFIX.as_bytes()))
        .map(|entry| ControlSocket { interface: entry.file_name(), path: entry.path() })
        .collect();
    found.sort();
    Ok(found)
}

/// The control sockets in the usual directories of both daemons, each once. Directories that are
/// not there or not for us are passed over.
pub fn default_control_sockets() -> Vec<ControlSocket> {
    let mut seen = BTreeSet::new();
    let directories = WPA_SUPPLICANT_DIRECTORIES.into_iter().chain(HOSTAPD_DIRECTORIES);
    directories
        .filter(|directory| fs::canonicalize(directory).is_ok_and(|real| seen.insert(real)))
        .filter_map(|directory| control_sockets(directory).ok())
        .flatten()
        .collect()
}
