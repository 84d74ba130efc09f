//! A directory of its own for each test, and clients that speak over plain sockets.
#![allow(dead_code)]

pub(crate) mod follow;
pub(crate) mod odd_words;
pub(crate) mod recorded;
pub(crate) mod worlds;

use std::fs;
use std::net::{SocketAddr, UdpSocket};
use std::os::linux::net::SocketAddrExt;
use std::os::unix::net::{SocketAddr as UnixAddress, UnixDatagram};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use hostap_ctrl_sim::{Daemon, Script, Transport};

/// Longer than anything here takes, also on a slow machine.
pub(crate) const LONG: Duration = Duration::from_secs(10);

/// Long enough for a datagram that must not come.
pub(crate) const SHORT: Duration = Duration::from_millis(150);

static NUMBER: AtomicU32 = AtomicU32::new(0);

pub(crate) fn unique(name: &str) -> String {
    format!("{name}-{}-{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed))
}

/// A directory that goes when the test ends.
pub(crate) struct Directory(PathBuf);

impl Directory {
    pub(crate) fn new() -> Self {
        let path = std::env::temp_dir().join(unique("sim-test"));
        fs::create_dir(&path).unwrap();
        Self(path)
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    pub(crate) fn files(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).unwrap();
        let mut names: Vec<_> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    /// A daemon on `wlan0` in this directory.
    pub(crate) fn daemon(&self, script: Script) -> Daemon {
        Daemon::start(Transport::unix(self.path("wlan0")), script).unwrap()
    }

    /// A client, bound here and connected to `wlan0`.
    pub(crate) fn client(&self) -> Client {
        self.client_of(&self.path("wlan0"))
    }

    pub(crate) fn client_of(&self, daemon: &Path) -> Client {
        self.try_client_of(daemon).unwrap()
    }

    /// `None` where nobody listens.
    pub(crate) fn try_client_of(&self, daemon: &Path) -> Option<Client> {
        let path = self.path(&unique("client"));
        let socket = UnixDatagram::bind(&path).unwrap();
        socket.connect(daemon).ok()?;
        Some(Client { socket: Socket::Unix(socket), path: Some(path) })
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

enum Socket {
    Unix(UnixDatagram),
    Udp(UdpSocket),
}

pub(crate) struct Client {
    socket: Socket,
    pub(crate) path: Option<PathBuf>,
}

impl Client {
    pub(crate) fn udp(address: SocketAddr) -> Self {
        let local = if address.is_ipv4() { "127.0.0.1:0" } else { "[::1]:0" };
        let socket = UdpSocket::bind(local).unwrap();
        socket.connect(address).unwrap();
        Self { socket: Socket::Udp(socket), path: None }
    }

    /// A client with an abstract name, connected as hostap's library connects to `@abstract:NAME`.
    pub(crate) fn abstract_name(daemon: &str) -> Self {
        let own = UnixAddress::from_abstract_name(unique("client")).unwrap();
        let socket = UnixDatagram::bind_addr(&own).unwrap();
        let mut padded = [0; 107];
        padded[..daemon.len()].copy_from_slice(daemon.as_bytes());
        socket.connect_addr(&UnixAddress::from_abstract_name(padded).unwrap()).unwrap();
        Self { socket: Socket::Unix(socket), path: None }
    }

    pub(crate) fn try_send(&self, bytes: impl AsRef<[u8]>) -> std::io::Result<usize> {
        match &self.socket {
            Socket::Unix(socket) => socket.send(bytes.as_ref()),
            Socket::Udp(socket) => socket.send(bytes.as_ref()),
        }
    }

    pub(crate) fn send(&self, bytes: impl AsRef<[u8]>) {
        self.try_send(bytes).unwrap();
    }

    /// What comes within the time, if anything.
    pub(crate) fn receive_within(&self, time: Duration) -> Option<Vec<u8>> {
        let mut buffer = vec![0; 1 << 18];
        let length = match &self.socket {
            Socket::Unix(socket) => {
                socket.set_read_timeout(Some(time)).unwrap();
                socket.recv(&mut buffer)
            }
            Socket::Udp(socket) => {
                socket.set_read_timeout(Some(time)).unwrap();
                socket.recv(&mut buffer)
            }
        };
        buffer.truncate(length.ok()?);
        Some(buffer)
    }

    pub(crate) fn receive(&self) -> String {
        String::from_utf8(self.receive_within(LONG).expect("nothing came")).unwrap()
    }

    pub(crate) fn ask(&self, command: impl AsRef<[u8]>) -> String {
        self.send(command);
        self.receive()
    }

    pub(crate) fn assert_silent(&self) {
        assert_eq!(self.receive_within(SHORT), None);
    }

    /// What a UDP client does first: fetches the cookie.
    pub(crate) fn cookie(&self) -> String {
        self.ask("GET_COOKIE")
    }
}
