//! Which socket P2P is behind.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;
use std::vec::Vec;

use crate::client::Endpoint;
use crate::driver::Settings;

/// How the daemon begins the name of the interface that does P2P for another one.
const PREFIX: &[u8] = b"p2p-dev-";

/// The longest name of an interface: what is longer, the daemon cuts.
const LONGEST_NAME: usize = 15;

/// The file of another interface's socket, where the daemon makes its sockets, if it is there.
pub(super) fn sibling(endpoint: &Endpoint, interface: &[u8]) -> Option<PathBuf> {
    if interface.is_empty() || interface.contains(&b'/') {
        return None;
    }
    let path = endpoint.path()?.with_file_name(OsStr::from_bytes(interface));
    path.exists().then_some(path)
}

/// Where P2P's events come: a station's socket takes its commands, and tells of none of its events
/// where an interface of its own does P2P. Over a global socket there is one device for all
/// interfaces, whose events name none; those of its groups name the group's.
pub(super) fn of_p2p(mut settings: Settings) -> Settings {
    settings.interface = None;
    let own = settings.options.endpoint.path().and_then(|path| path.file_name());
    if let Some(own) = own.map(OsStr::as_bytes).filter(|own| !own.starts_with(PREFIX)) {
        let name: Vec<u8> = [PREFIX, own].concat().into_iter().take(LONGEST_NAME).collect();
        if let Some(path) = sibling(&settings.options.endpoint, &name) {
            settings.options.endpoint = Endpoint::Path(path);
        }
    }
    settings
}
