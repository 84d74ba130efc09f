//! `libwpa_client.so` and `libwpa_client.a`: the functions of [`hostap_ctrl_capi`], linked.
//!
//! `cargo dropin`, from the root of the project, builds both into `target/release`.

#![no_std]

pub use hostap_ctrl_capi::*;

#[cfg(not(panic = "abort"))]
compile_error!(
    "a C library must not unwind: build with panic = \"abort\", as this crate's profiles do"
);

/// No panic can be reached; the compiler wants a handler all the same.
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    // SAFETY: abort() takes nothing and does not return.
    unsafe { libc::abort() }
}
