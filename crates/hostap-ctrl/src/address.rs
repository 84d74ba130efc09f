//! UNIX socket addresses in the one form hostap uses: a whole `sockaddr_un`, padded with NULs.
//!
//! hostap's daemons bind and its library connects with the full size of the structure. For a
//! path that changes nothing; an abstract name is thereby padded to 107 bytes, and an address
//! of exact length would be another name.

use core::ffi::{CStr, c_char};
use core::fmt;
use core::mem::{offset_of, size_of};

/// How many bytes the system has room for in a socket's path, the closing NUL included.
pub const PATH_SIZE: usize =
    size_of::<libc::sockaddr_un>() - offset_of!(libc::sockaddr_un, sun_path);

/// The address of a UNIX datagram socket: a path, or a name in Linux' abstract namespace.
///
/// ```
/// use hostap_ctrl::UnixAddress;
///
/// let address = UnixAddress::from_path(b"/run/wpa_supplicant/wlan0").unwrap();
/// assert_eq!(address.path().to_bytes(), b"/run/wpa_supplicant/wlan0");
/// assert!(UnixAddress::from_path(&[b'x'; 108]).is_none());
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(C)]
pub struct UnixAddress {
    family: libc::sa_family_t,
    path: [u8; PATH_SIZE],
}

// The system reads this structure as its own sockaddr_un.
const _: () = assert!(size_of::<UnixAddress>() == size_of::<libc::sockaddr_un>());
const _: () = assert!(offset_of!(UnixAddress, path) == offset_of!(libc::sockaddr_un, sun_path));

impl UnixAddress {
    const EMPTY: Self = Self { family: libc::AF_UNIX as _, path: [0; PATH_SIZE] };

    /// The address of a socket file; `None` when the path and its NUL don't fit or the path
    /// itself holds a NUL.
    pub fn from_path(path: &[u8]) -> Option<Self> {
        Self::from_parts(&[path])
    }

    /// As [`from_path`](Self::from_path), of a path in several pieces.
    pub(crate) fn from_parts(parts: &[&[u8]]) -> Option<Self> {
        let mut address = Self::EMPTY;
        address.fill(0, parts).then_some(address)
    }

    /// The address in the abstract namespace, padded with NULs.
    ///
    /// What is longer than 106 bytes is cut there, as daemon and library of hostap both do.
    pub fn from_abstract_name(name: &[u8]) -> Self {
        let mut address = Self::EMPTY;
        // Behind the NUL that marks the namespace. What does not fit is not there any more.
        address.fill(1, &[name]);
        address
    }

    /// Writes the parts, one after another, from `start` on, and leaves a NUL at the end;
    /// whether all was written.
    #[inline(never)]
    fn fill(&mut self, start: usize, parts: &[&[u8]]) -> bool {
        for (place, byte) in (start..PATH_SIZE).zip(parts.iter().copied().flatten()) {
            if place == PATH_SIZE - 1 || *byte == 0 {
                return false;
            }
            self.path[place] = *byte;
        }
        true
    }

    /// The path; empty for an abstract name.
    pub fn path(&self) -> &CStr {
        CStr::from_bytes_until_nul(&self.path).unwrap_or_default()
    }

    /// The path as C takes it; it always ends with a NUL.
    pub(crate) fn path_pointer(&self) -> *const c_char {
        self.path.as_ptr().cast()
    }

    /// What the system calls take.
    pub(crate) fn as_raw(&self) -> (*const libc::sockaddr, libc::socklen_t) {
        (core::ptr::from_ref(self).cast(), size_of::<Self>() as _)
    }
}

impl fmt::Debug for UnixAddress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (mark, name) = match self.path {
            [0, ..] => ("@", CStr::from_bytes_until_nul(&self.path[1..]).unwrap_or_default()),
            _ => ("", self.path()),
        };
        write!(formatter, "{mark}{}", name.to_bytes().escape_ascii())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_fits_with_its_nul_or_not_at_all() {
        let longest = [b'x'; PATH_SIZE - 1];
        assert_eq!(UnixAddress::from_path(&longest).unwrap().path().to_bytes(), longest);
        assert_eq!(UnixAddress::from_path(&[b'x'; PATH_SIZE]), None);
    }

    #[test]
    fn a_nul_inside_a_path_is_refused() {
        assert_eq!(UnixAddress::from_path(b"/run/a\0b"), None);
    }

    #[test]
    fn pieces_are_joined() {
        let whole = UnixAddress::from_path(b"/tmp/wpa_ctrl_1-2");
        assert_eq!(UnixAddress::from_parts(&[b"/tmp", b"/", b"wpa_ctrl_1-2"]), whole);
    }

    #[test]
    fn an_abstract_name_is_padded_and_cut_as_hostap_does() {
        let address = UnixAddress::from_abstract_name(b"wpa");
        assert_eq!(&address.path[..5], b"\0wpa\0");
        assert_eq!(address.path().to_bytes(), b"");
        let cut = UnixAddress::from_abstract_name(&[b'x'; 200]);
        assert_eq!(cut, UnixAddress::from_abstract_name(&[b'x'; PATH_SIZE - 2]));
        assert_eq!(cut.path[PATH_SIZE - 1], 0);
    }
}
