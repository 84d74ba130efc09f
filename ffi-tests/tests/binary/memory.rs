//! Counts allocations with a preloaded library.

use std::path::{Path, PathBuf};
use std::process::Command;

use ffi_tests::{dropin, reference};
use tempfile::TempDir;

use crate::compile::{Header, Link, Program};

#[path = "../programs/daemon.rs"]
#[expect(dead_code, reason = "the tests of programs need more of it")]
mod daemon;

/// What each call of ours does with memory.
const OURS: &str = if cfg!(feature = "udp") {
    "what each call does with memory
malloc and free: 1 allocated, 1 freed
open: 1 allocated, 0 freed
request: 0 allocated, 0 freed
attach: 0 allocated, 0 freed
request with events: 0 allocated, 0 freed
pending: 0 allocated, 0 freed
detach: 0 allocated, 0 freed
close: 0 allocated, 1 freed
"
} else {
    "what each call does with memory
malloc and free: 1 allocated, 1 freed
open: 1 allocated, 0 freed
request: 0 allocated, 0 freed
attach: 0 allocated, 0 freed
request with events: 0 allocated, 0 freed
pending: 0 allocated, 0 freed
recv: 0 allocated, 0 freed
open in vain: 1 allocated, 1 freed
detach: 0 allocated, 0 freed
close: 0 allocated, 1 freed
"
};

/// Fails when ours allocates anything but the handle.
pub(crate) fn check() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("programs/memory");
    let counter = Counter::compile(&folder.join("count.c"));
    let program = Program::compile(&folder.join("calls.c"), Header::Ours, Link::Reference);
    let program = program.unwrap_or_else(|complaints| panic!("{complaints}"));
    let hostap = counter.run(&program, reference::library_dir());
    println!("hostap's:\n{hostap}");
    let ours = counter.run(&program, &dropin::build(&dropin::own_features()));
    println!("ours:\n{ours}");
    assert_eq!(without_resolver(&ours), without_resolver(OURS));
    // Over UDP hostap's has more, so the count can tell.
    assert_eq!(without_resolver(&hostap) != without_resolver(OURS), cfg!(feature = "udp"));
}

/// The resolver of the C library has memory of its own while a remote host is looked up.
fn without_resolver(text: &str) -> Vec<&str> {
    let resolves = |line: &&str| cfg!(feature = "udp-remote") && line.starts_with("open: ");
    text.lines().filter(|line| !resolves(line)).collect()
}

/// The preloaded library.
struct Counter(TempDir);

impl Counter {
    fn compile(source: &Path) -> Self {
        let counter = Self(tempfile::tempdir().expect("a temporary directory"));
        let compiler = std::env::var_os("CC").unwrap_or_else(|| "cc".into());
        let mut command = Command::new(compiler);
        command.args(["-shared", "-fPIC", "-O1", "-fno-builtin", "-Wall", "-Werror"]);
        command.arg(source).arg("-o").arg(counter.path());
        let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        counter
    }

    fn path(&self) -> PathBuf {
        self.0.path().join("count.so")
    }

    fn run(&self, program: &Program, library: &Path) -> String {
        let place = daemon::Place::new();
        let mut command = Command::new(program.path());
        command.arg(place.address()).arg(place.client_directory());
        command.env("LD_PRELOAD", self.path()).env("LD_LIBRARY_PATH", library);
        let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).expect("it prints text")
    }
}
