//! Which control socket is meant: the one that the arguments name, or the only one there is.

use std::collections::BTreeSet;
use std::io;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::net::UnixDatagram;
use std::path::{Path, PathBuf};

use hostap_ctrl::discovery::{
    self, ControlSocket, HOSTAPD_DIRECTORIES, WPA_SUPPLICANT_DIRECTORIES,
};
use hostap_ctrl::{DaemonKind, Endpoint};

use crate::arguments::Global;
use crate::context::Prefer;
use crate::failure::{Exit, Failure};
use crate::target::{self, Place};

/// Where control sockets are looked for when no place is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Directories {
    wpa_supplicant: Vec<PathBuf>,
    hostapd: Vec<PathBuf>,
}

impl Default for Directories {
    /// The usual ones.
    fn default() -> Self {
        Self {
            wpa_supplicant: WPA_SUPPLICANT_DIRECTORIES.map(PathBuf::from).to_vec(),
            hostapd: HOSTAPD_DIRECTORIES.map(PathBuf::from).to_vec(),
        }
    }
}

impl Directories {
    /// Those of a simulated world.
    pub(crate) fn of_world(directory: &Path) -> Self {
        Self {
            wpa_supplicant: vec![directory.join("wpa_supplicant")],
            hostapd: vec![directory.join("hostapd")],
        }
    }

    fn preferred(&self, prefer: Prefer) -> (&[PathBuf], &[PathBuf]) {
        match prefer {
            Prefer::WpaSupplicant => (&self.wpa_supplicant, &self.hostapd),
            Prefer::Hostapd => (&self.hostapd, &self.wpa_supplicant),
        }
    }

    /// As people name them: the first of each daemon.
    fn names(&self) -> String {
        let firsts = [self.wpa_supplicant.first(), self.hostapd.first()];
        let names: Vec<_> =
            firsts.into_iter().flatten().map(|it| it.display().to_string()).collect();
        names.join(" or ")
    }
}

/// The control sockets in these directories, each once: often two names lead to the same one.
fn sockets(directories: &[PathBuf]) -> Vec<ControlSocket> {
    let mut seen = BTreeSet::new();
    let new =
        |directory: &&PathBuf| std::fs::canonicalize(directory).is_ok_and(|real| seen.insert(real));
    let found = directories.iter().filter(new);
    found.filter_map(|directory| discovery::control_sockets(directory).ok()).flatten().collect()
}

/// The place that these arguments mean.
pub(crate) fn find(arguments: &Global, prefer: Prefer) -> Result<Place, Failure> {
    let interface = arguments.interface.clone();
    if let Some(path) = &arguments.global {
        return Ok(Place { endpoint: path.as_str().into(), interface: None, behind: interface });
    }
    if let Some(endpoint) = &arguments.endpoint {
        let endpoint = Endpoint::from(endpoint.as_str());
        let file = endpoint.path().and_then(Path::file_name);
        let file = file.map(|name| name.to_string_lossy().into_owned());
        return Ok(Place { interface: file, endpoint, behind: interface });
    }
    match (&interface, &arguments.path) {
        (Some(name), Some(directory)) => named(name, &[directory]),
        (Some(name), None) => {
            let (first, second) = arguments.directories.preferred(prefer);
            named(name, &[first, second].concat())
        }
        (None, Some(directory)) => {
            // Some give the socket itself.
            if directory.is_dir() || !directory.exists() {
                let found = discovery::control_sockets(directory)?;
                only(&found, &format!("in {}", directory.display()), arguments)
            } else {
                Ok(place(directory))
            }
        }
        (None, None) => by_preference(prefer, arguments),
    }
}

/// All control sockets that these arguments lead to, for `interfaces`.
pub(crate) fn all(arguments: &Global) -> Result<Vec<ControlSocket>, Failure> {
    match &arguments.path {
        Some(directory) => Ok(discovery::control_sockets(directory)?),
        None => {
            let (first, second) = arguments.directories.preferred(Prefer::WpaSupplicant);
            Ok(sockets(&[first, second].concat()))
        }
    }
}

/// The socket of this interface in the first directory that has one; if none has, in the first
/// directory, where opening it tells what is wrong.
fn named(name: &str, directories: &[impl AsRef<Path>]) -> Result<Place, Failure> {
    if name.is_empty() || name.contains('/') || name == "." || name == ".." {
        return Err(Failure::usage(format!(
            "`{name}` is no interface; give a path with --endpoint"
        )));
    }
    let mut paths = directories.iter().map(|directory| directory.as_ref().join(name));
    let first = paths.next().unwrap_or_else(|| name.into());
    let there = [first.clone()].into_iter().chain(paths).find(|path| path.exists());
    Ok(place(&there.unwrap_or(first)))
}

fn place(path: &Path) -> Place {
    let interface = path.file_name().map(|name| name.to_string_lossy().into_owned());
    Place { endpoint: path.into(), interface, behind: None }
}

/// In the usual directories: the preferred daemon's only socket, or the other's.
fn by_preference(prefer: Prefer, arguments: &Global) -> Result<Place, Failure> {
    let (first, second) = arguments.directories.preferred(prefer);
    let (first, second) = (sockets(first), sockets(second));
    let found = if living(&first).is_empty() { second } else { first };
    only(&found, &format!("in {}", arguments.directories.names()), arguments)
}

/// The sockets of interfaces on which somebody listens; those that are for others count, too:
/// that is for the daemon's error to tell.
fn living(sockets: &[ControlSocket]) -> Vec<&ControlSocket> {
    let listens = |socket: &&ControlSocket| match UnixDatagram::unbound()
        .and_then(|probe| probe.connect(&socket.path))
    {
        Ok(()) => true,
        Err(error) => error.kind() == io::ErrorKind::PermissionDenied,
    };
    sockets.iter().filter(|socket| !socket.is_p2p_device()).filter(listens).collect()
}

fn only(found: &[ControlSocket], place_name: &str, arguments: &Global) -> Result<Place, Failure> {
    let mut living = living(found);
    if living.len() > 1 {
        // Administrators put global sockets into the same directory.
        living.retain(|socket| !is_global(socket, arguments));
    }
    // wpa_supplicant makes interfaces for groups of Wi-Fi Direct, as p2p-wlan0-0.
    let is_group = |socket: &ControlSocket| socket.interface.as_bytes().starts_with(b"p2p-");
    if living.iter().any(|socket| !is_group(socket)) {
        living.retain(|socket| !is_group(socket));
    }
    match (living.as_slice(), found) {
        ([only], _) => Ok(place(&only.path)),
        // Opening it tells what is wrong with it.
        ([], [only]) => Ok(place(&only.path)),
        ([], []) => Err(Failure::new(
            Exit::NoDaemon,
            "no-daemon",
            format!(
                "there is no control socket {place_name}: is wpa_supplicant or hostapd running with \
                 ctrl_interface set? -p, -g and --endpoint name another place; `wpactl demo` needs none"
            ),
        )),
        ([], _) => Err(Failure::new(
            Exit::NoDaemon,
            "no-daemon",
            format!("nobody listens on the control sockets {place_name}: is the daemon running?"),
        )),
        (several, _) => {
            let names: Vec<_> =
                several.iter().map(|socket| socket.interface.to_string_lossy()).collect();
            Err(Failure::new(
                Exit::Usage,
                "several-interfaces",
                format!("there are several interfaces, choose one with -i: {}", names.join(", ")),
            ))
        }
    }
}

fn is_global(socket: &ControlSocket, arguments: &Global) -> bool {
    let client = target::client(&(&socket.path).into(), arguments).open();
    client.and_then(|mut client| discovery::probe_with(&mut client)).is_ok_and(|found| {
        matches!(found.kind, DaemonKind::WpaSupplicantGlobal | DaemonKind::HostapdGlobal)
    })
}
