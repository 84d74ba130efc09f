//! Where the reference is and which release it is.

use std::fs;
use std::path::{Path, PathBuf};

/// The root of hostap's source: the directory with `src/common/wpa_ctrl.h` in it.
pub fn source_dir() -> PathBuf {
    PathBuf::from(env!("HOSTAP_SOURCE"))
}

/// hostap's header, of the release that the reference is.
pub fn header() -> PathBuf {
    PathBuf::from(env!("HOSTAP_HEADER"))
}

/// Whether the reference is a package's library, and so of another release than the source.
pub fn is_packaged() -> bool {
    !env!("HOSTAP_PACKAGED_RELEASE").is_empty()
}

/// The directory with `libwpa_client.so` as hostap links it.
pub fn library_dir() -> &'static Path {
    Path::new(env!("REFERENCE_LIBRARIES"))
}

/// hostap's version number, such as `2.10`.
pub fn version() -> String {
    if is_packaged() {
        return env!("HOSTAP_PACKAGED_RELEASE").to_owned();
    }
    let file = source_dir().join("src/common/version.h");
    let text = fs::read_to_string(file).expect("version.h is part of the source");
    let line = text.lines().find(|line| line.starts_with("#define VERSION_STR "));
    let version = line.and_then(|line| line.split('"').nth(1));
    version.expect("version.h defines VERSION_STR").to_owned()
}
