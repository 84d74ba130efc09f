//! The shared object and the archive as users get them, for tests that load or link them.

use std::collections::BTreeMap;
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};

/// Where each set of features has been built by this process.
static BUILT: Mutex<BTreeMap<String, PathBuf>> = Mutex::new(BTreeMap::new());

/// Builds `libwpa_client.so` and `libwpa_client.a` with these features and gives the directory
/// that they are in. It is built once a process; cargo knows what is still up to date.
///
/// # Panics
/// When cargo can't be run or the library does not build.
pub fn build(features: &[&str]) -> PathBuf {
    let mut sorted = features.to_vec();
    sorted.sort_unstable();
    let features = sorted.join(",");
    // Held while building, so that nobody else starts the same.
    let mut built = BUILT.lock().unwrap_or_else(PoisonError::into_inner);
    built.entry(features).or_insert_with_key(|features| run_cargo(features)).clone()
}

/// The features of this build of the suite.
pub fn own_features() -> Vec<&'static str> {
    let all = [
        ("udp", cfg!(feature = "udp")),
        ("udp-ipv6", cfg!(feature = "udp-ipv6")),
        ("udp-remote", cfg!(feature = "udp-remote")),
        ("android", cfg!(feature = "android")),
    ];
    all.into_iter().filter_map(|(name, on)| on.then_some(name)).collect()
}

fn run_cargo(features: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the package is in the root");
    let variant = if features.is_empty() { "unix" } else { features };
    let target = root.join("target/dropin").join(variant.replace(',', "+"));
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .args(["build", "--quiet", "--release", "--features", features, "--manifest-path"])
        .arg(root.join("crates/libwpa-client/Cargo.toml"))
        .arg("--target-dir")
        .arg(&target);
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let complaints = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {}\n{complaints}", output.status);
    target.join("release")
}
