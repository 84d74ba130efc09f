//! The name of the client's own socket: finding a free one and removing it again.

use core::ffi::c_int;
use core::sync::atomic::{AtomicU32, Ordering};

use crate::address::UnixAddress;
use crate::connection_error::{ConnectionError, ConnectionErrorKind, Errno, Operation};
use crate::sys::{self, Socket};

/// Whether names and permissions are those of Android.
const ANDROID: bool = cfg!(any(target_os = "android", feature = "android"));

/// Who owns the client's sockets on Android, so that the daemon may write to them.
const AID_SYSTEM: libc::uid_t = 1000;
const AID_WIFI: libc::gid_t = 1010;

/// Where the client's sockets are, unless the caller says otherwise. hostap's build option of
/// that name, taken from the environment when this crate is built.
pub const CLIENT_DIRECTORY: &str = match option_env!("CONFIG_CTRL_IFACE_CLIENT_DIR") {
    Some(directory) => directory,
    None if ANDROID => "/data/misc/wifi/sockets",
    None => "/tmp",
};

/// How the names of the client's sockets begin; a build option as [`CLIENT_DIRECTORY`].
pub const CLIENT_PREFIX: &str = match option_env!("CONFIG_CTRL_IFACE_CLIENT_PREFIX") {
    Some(prefix) => prefix,
    None => "wpa_ctrl_",
};

/// How many names in a row may be taken before binding is given up.
const ATTEMPTS: u32 = 1 << 16;

/// Counts the names that this process has asked for.
static COUNTER: AtomicU32 = AtomicU32::new(0);

/// The name that a socket was bound to.
#[derive(Debug)]
pub(crate) struct LocalName {
    address: UnixAddress,
    /// The process that bound it. A child of it has the descriptor too, but not the name.
    owner: c_int,
}

impl LocalName {
    /// Binds `socket` to `<directory>/wpa_ctrl_<process>-<number>`, with a number that is free.
    ///
    /// A name that is taken is left alone when somebody answers on it: that is another copy of
    /// this library in this process, or a process with the same number in another container.
    /// Otherwise it is a dead process' leftover, and removed.
    pub(crate) fn bind(socket: &Socket, directory: Option<&[u8]>) -> Result<Self, ConnectionError> {
        let directory = directory.unwrap_or(CLIENT_DIRECTORY.as_bytes());
        let owner = sys::process_id();
        if ANDROID {
            // Before bind(), so that the file never exists with other permissions.
            socket.set_mode(0o660);
        }
        let mut outcome = Errno(libc::EADDRINUSE);
        for _ in 0..ATTEMPTS {
            let address = numbered(directory, owner, next_number())
                .ok_or(ConnectionError::new(Operation::Bind, ConnectionErrorKind::PathTooLong))?;
            outcome = match bind_or_replace(socket, &address) {
                Ok(()) => {
                    if ANDROID {
                        give_to_wifi(&address);
                    }
                    return Ok(Self { address, owner });
                }
                Err(errno) => errno,
            };
            if outcome != Errno(libc::EADDRINUSE) {
                break;
            }
        }
        Err(ConnectionError::system(Operation::Bind, outcome))
    }

    /// Binds `socket` to a name that nobody else has or has had: numbers begin at `start`, which
    /// each process draws at random. Nothing that is there is ever removed, so that no race with
    /// another process can take a living socket's name away.
    #[cfg(feature = "std")]
    pub(crate) fn bind_fresh(
        socket: &Socket,
        directory: &[u8],
        start: u32,
    ) -> Result<Self, ConnectionError> {
        let owner = sys::process_id();
        if ANDROID {
            socket.set_mode(0o660);
        }
        let mut outcome = Errno(libc::EADDRINUSE);
        for _ in 0..ATTEMPTS {
            let number = start.wrapping_add(next_number()) & (u32::MAX >> 1);
            let address = numbered(directory, owner, number)
                .ok_or(ConnectionError::new(Operation::Bind, ConnectionErrorKind::PathTooLong))?;
            match socket.bind_unix(&address) {
                Ok(()) => {
                    if ANDROID {
                        give_to_wifi(&address);
                    }
                    return Ok(Self { address, owner });
                }
                Err(errno) => outcome = errno,
            }
            if outcome != Errno(libc::EADDRINUSE) {
                break;
            }
        }
        Err(ConnectionError::system(Operation::Bind, outcome))
    }

    /// The name.
    #[cfg(feature = "std")]
    pub(crate) fn path(&self) -> &[u8] {
        self.address.path().to_bytes()
    }

    /// Removes the name and closes the socket.
    ///
    /// In a child of the process that bound it, the name goes only when the child was the last
    /// to hold the socket: else closing the copy would cut the parent off.
    pub(crate) fn remove(&self, socket: &mut Socket) {
        if sys::process_id() == self.owner {
            sys::unlink(&self.address);
            return socket.close();
        }
        socket.close();
        if Socket::unix().is_ok_and(|probe| nobody_answers(&probe, &self.address)) {
            sys::unlink(&self.address);
        }
    }
}

/// Removes every file in [`CLIENT_DIRECTORY`], as `wpa_ctrl_cleanup` does on Android, where that
/// directory holds nothing but the sockets of clients: what a crash left there goes, and so do
/// the names of living clients.
pub fn remove_all_local_names() {
    if let Some(directory) = UnixAddress::from_path(CLIENT_DIRECTORY.as_bytes()) {
        sys::unlink_all(directory.path());
    }
}

fn bind_or_replace(socket: &Socket, address: &UnixAddress) -> Result<(), Errno> {
    match socket.bind_unix(address) {
        Err(Errno(libc::EADDRINUSE)) if nobody_answers(socket, address) && sys::unlink(address) => {
            socket.bind_unix(address)
        }
        outcome => outcome,
    }
}

/// The group first, which needs fewer privileges than the owner.
fn give_to_wifi(address: &UnixAddress) {
    sys::change_owner(address, libc::uid_t::MAX, AID_WIFI);
    sys::change_owner(address, AID_SYSTEM, AID_WIFI);
}

/// Whether a name in the file system has no living socket behind it.
fn nobody_answers(probe: &Socket, address: &UnixAddress) -> bool {
    probe.connect_unix(address) == Err(Errno(libc::ECONNREFUSED))
}

/// Numbers stay positive in C's `%d`, as programs that read the names expect.
fn next_number() -> u32 {
    COUNTER.fetch_add(1, Ordering::Relaxed).wrapping_add(1) & (u32::MAX >> 1)
}

fn numbered(directory: &[u8], process: c_int, number: u32) -> Option<UnixAddress> {
    let (mut first, mut second) = ([0; 10], [0; 10]);
    let process = decimal(process.unsigned_abs(), &mut first);
    let number = decimal(number, &mut second);
    let prefix = CLIENT_PREFIX.as_bytes();
    UnixAddress::from_parts(&[directory, b"/", prefix, process, b"-", number])
}

/// Writes a number without the formatting machinery, which would treble the C library's size.
#[inline(never)]
fn decimal(mut number: u32, digits: &mut [u8; 10]) -> &[u8] {
    let mut used = 0;
    for place in digits.iter_mut().rev() {
        *place = b'0' + (number % 10) as u8;
        used += 1;
        number /= 10;
        if number == 0 {
            break;
        }
    }
    digits.get(digits.len() - used..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::string::ToString;

    #[test]
    fn decimals_are_written_as_c_writes_them() {
        for number in [0, 7, 10, 4096, 4_194_304, u32::MAX >> 1, u32::MAX] {
            assert_eq!(decimal(number, &mut [0; 10]), number.to_string().as_bytes());
        }
    }

    #[test]
    fn the_name_has_hostaps_pattern() {
        let address = numbered(b"/tmp", 1234, 5).unwrap();
        assert_eq!(address.path().to_bytes(), b"/tmp/wpa_ctrl_1234-5");
        assert_eq!(numbered(&[b'd'; 100], 1234, 5), None);
    }
}
