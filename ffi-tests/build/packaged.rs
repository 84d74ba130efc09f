//! hostap's library out of a distribution's package: compiled already, and without a source.

use std::path::{Path, PathBuf};
use std::process::Command;

/// `wpa_ctrl.o` of the package, its functions renamed to `ref_wpa_ctrl_*`. What it calls beside the
/// C library is the same small functions of `os_unix.c` in each release.
pub(crate) fn rename(package: &Path, functions: &[&str], defines: &[&str], out: &Path) {
    assert_eq!(
        defines,
        ["CONFIG_CTRL_IFACE", "CONFIG_NO_STDOUT_DEBUG", "CONFIG_CTRL_IFACE_UNIX"],
        "the package has the library for UNIX sockets alone: leave HOSTAP_PACKAGED away"
    );
    let folder = folder(out);
    std::fs::create_dir_all(&folder).expect("OUT_DIR can be written to");
    run(Command::new("ar")
        .arg("x")
        .arg(package.join("libwpa_client.a"))
        .arg("wpa_ctrl.o")
        .current_dir(&folder));
    let renamed = folder.join("ref_wpa_ctrl.o");
    let mut objcopy = Command::new("objcopy");
    for function in functions {
        objcopy.arg(format!("--redefine-sym=wpa_ctrl_{function}=ref_wpa_ctrl_{function}"));
    }
    run(objcopy.arg(object(out)).arg(&renamed));
    cc::Build::new().object(renamed).compile("ref_wpa_ctrl");
}

/// The package's `wpa_ctrl.o` as it is. Unlike the objects beside it, it can be linked into a shared
/// object although it is compiled for programs.
pub(crate) fn object(out: &Path) -> PathBuf {
    folder(out).join("wpa_ctrl.o")
}

fn folder(out: &Path) -> PathBuf {
    out.join("packaged")
}

fn run(command: &mut Command) {
    let status = command.status().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(status.success(), "{command:?} failed");
}
