//! What datagrams are received into.

use core::mem::MaybeUninit;

/// Memory that a datagram can be received into: `[u8]`, or `[MaybeUninit<u8>]` where it has not
/// been written yet, as with a C caller's buffer.
pub trait Buffer: sealed::Sealed {
    /// How many bytes it has room for.
    fn size(&self) -> usize;

    /// Where it begins, and how many bytes may be written there.
    #[doc(hidden)]
    fn as_raw(&mut self) -> (*mut u8, usize);
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for [u8] {}
    impl Sealed for [core::mem::MaybeUninit<u8>] {}
}

impl Buffer for [u8] {
    fn size(&self) -> usize {
        self.len()
    }

    fn as_raw(&mut self) -> (*mut u8, usize) {
        (self.as_mut_ptr(), self.len())
    }
}

impl Buffer for [MaybeUninit<u8>] {
    fn size(&self) -> usize {
        self.len()
    }

    fn as_raw(&mut self) -> (*mut u8, usize) {
        (self.as_mut_ptr().cast(), self.len())
    }
}
