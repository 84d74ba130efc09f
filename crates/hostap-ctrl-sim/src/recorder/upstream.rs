//! The recorder's side towards the daemon: is it there, and a connection to it for each client.

use std::fs;
use std::io;
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::net::UnixDatagram;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

static NUMBER: AtomicU32 = AtomicU32::new(0);

/// A daemon that was there: its socket's file, known by its inode and by when it was made. Neither
/// alone would do: a file system gives the inode of a removed file to the next one. (A socket's time
/// of modification is when it was bound: neither datagrams nor chmod and chown change it.)
#[derive(Debug)]
pub(super) struct Presence {
    path: PathBuf,
    device: u64,
    inode: u64,
    made: (i64, i64),
    pub(super) mode: u32,
    pub(super) owner: (u32, u32),
}

impl Presence {
    /// Finds the daemon that listens on this path.
    pub(super) fn find(path: &Path) -> io::Result<Self> {
        // Before the metadata: what is described is not older than what listens.
        UnixDatagram::unbound()?.connect(path)?;
        let metadata = fs::metadata(path)?;
        Ok(Self {
            path: path.to_path_buf(),
            device: metadata.dev(),
            inode: metadata.ino(),
            made: (metadata.mtime(), metadata.mtime_nsec()),
            mode: metadata.mode() & 0o7777,
            owner: (metadata.uid(), metadata.gid()),
        })
    }

    /// Whether the same socket still listens there. A daemon that has opened its socket anew is
    /// gone: clients must connect again.
    pub(super) fn is_there(&self) -> bool {
        match Self::find(&self.path) {
            Ok(found) => {
                (found.device, found.inode, found.made) == (self.device, self.inode, self.made)
            }
            Err(error) => !is_gone(&error),
        }
    }
}

/// Whether an error says that nobody listens any more.
pub(super) fn is_gone(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::ConnectionRefused
            | io::ErrorKind::ConnectionReset
            | io::ErrorKind::NotFound
            | io::ErrorKind::NotConnected
    )
}

/// A connection to the daemon, with a socket file of its own.
#[derive(Debug)]
pub(super) struct Upstream {
    socket: UnixDatagram,
    path: PathBuf,
}

impl Upstream {
    /// Connects. The file stands in the directory for temporary files, as those of other clients
    /// do; the daemon may run as another user and must be allowed to answer. Nobody else can write
    /// to it: a connected socket hears its peer alone.
    pub(super) fn connect(daemon: &Path) -> io::Result<Self> {
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("hostap-ctrl-recorder-{}-{number}", std::process::id());
        let path = std::env::temp_dir().join(name);
        // An earlier process of the same number may have been killed.
        let _ = fs::remove_file(&path);
        let socket = UnixDatagram::bind(&path)?;
        let upstream = Self { socket, path };
        upstream.socket.connect(daemon)?;
        upstream.socket.set_nonblocking(true)?;
        fs::set_permissions(&upstream.path, fs::Permissions::from_mode(0o666))?;
        Ok(upstream)
    }

    pub(super) fn send(&self, bytes: &[u8]) -> io::Result<()> {
        self.socket.send(bytes).map(drop)
    }

    pub(super) fn receive(&self, buffer: &mut [u8]) -> io::Result<usize> {
        self.socket.recv(buffer)
    }
}

impl AsFd for Upstream {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.socket.as_fd()
    }
}

impl Drop for Upstream {
    fn drop(&mut self) {
        // Nothing useful can be done when it fails, the socket is closing anyway.
        let _ = fs::remove_file(&self.path);
    }
}
