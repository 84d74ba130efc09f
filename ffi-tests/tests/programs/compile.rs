//! The C and C++ compilers, and the libraries that programs are linked with.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use ffi_tests::{dropin, reference};
use tempfile::TempDir;

/// Whose header a program is compiled with.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Header {
    Ours,
    Reference,
}

/// What a program is linked with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Link {
    /// hostap's shared object.
    Reference,
    /// Ours, and every symbol has to be found now and at the start.
    Ours,
    /// Our archive; the C library stays shared.
    Archive,
    /// Our archive and the C library's: nothing is loaded.
    Static,
    /// No library; the program loads it itself.
    Nothing,
}

/// A compiled program, removed when dropped.
#[derive(Debug)]
pub(crate) struct Program {
    directory: TempDir,
    source: PathBuf,
}

impl Program {
    /// Compiles `source`, with all warnings as errors, and links it.
    ///
    /// # Errors
    /// What the compiler or the linker said.
    pub(crate) fn compile(source: &Path, header: Header, link: Link) -> Result<Self, String> {
        let directory = tempfile::tempdir().expect("a temporary directory");
        let program = Self { directory, source: source.to_owned() };
        let cplusplus = source.extension().is_some_and(|extension| extension == "cpp");
        let mut command = compiler(cplusplus);
        command.arg(if cplusplus { "-std=c++11" } else { "-std=c99" });
        command.args(["-O1", "-g", "-Wall", "-Wextra", "-Wpedantic", "-Werror"]);
        if cfg!(feature = "udp") {
            command.arg("-DCONFIG_CTRL_IFACE_UDP");
        }
        match header {
            Header::Ours => command.arg("-I").arg(root().join("include")),
            // It uses size_t and leaves including what defines it to others.
            Header::Reference => {
                let copy = program.directory.path().join("wpa_ctrl.h");
                std::fs::copy(reference::header(), copy).expect("the reference has a header");
                command.args(["-include", "stddef.h", "-I"]).arg(program.directory.path())
            }
        };
        command.arg(source).arg("-o").arg(program.path());
        let ours = || dropin::build(&dropin::own_features());
        match link {
            Link::Reference => command.arg("-L").arg(reference::library_dir()).arg("-lwpa_client"),
            Link::Ours => {
                command.args(["-Wl,-z,now", "-Wl,--no-undefined", "-L"]).arg(ours());
                command.arg("-lwpa_client")
            }
            Link::Archive => command.arg("-Wl,--no-undefined").arg(ours().join("libwpa_client.a")),
            Link::Static => command.arg("-static").arg(ours().join("libwpa_client.a")),
            Link::Nothing => &mut command,
        };
        command.args(["-pthread", "-ldl"]);
        run(command).map(|()| program)
    }

    /// Whether it wants to be told where its sockets may be: the examples use the usual place.
    pub(crate) fn takes_directory(&self) -> bool {
        !self.source.starts_with(root().join("examples"))
    }

    /// Whether it only ends when it gets a signal.
    pub(crate) fn runs_until_told(&self) -> bool {
        self.source.ends_with("event_monitor.c")
    }

    /// Whether each line begins with the time of day.
    pub(crate) fn prints_times(&self) -> bool {
        self.runs_until_told()
    }

    /// The file.
    pub(crate) fn path(&self) -> PathBuf {
        self.directory.path().join("program")
    }
}

/// hostap's library with a mistake in it (see `ffi_tests::mistakes`), as a shared object in a
/// directory of its own.
pub(crate) fn mistaken_library(name: &str) -> TempDir {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let source = reference::source_dir().join("src");
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut command = compiler(false);
    command.args(["-shared", "-fPIC", "-O1", "-w", "-DCONFIG_CTRL_IFACE"]);
    command.arg(if cfg!(feature = "udp") {
        "-DCONFIG_CTRL_IFACE_UDP"
    } else {
        "-DCONFIG_CTRL_IFACE_UNIX"
    });
    for (on, define) in [
        (cfg!(feature = "udp-ipv6"), "-DCONFIG_CTRL_IFACE_UDP_IPV6"),
        (cfg!(feature = "udp-remote"), "-DCONFIG_CTRL_IFACE_UDP_REMOTE"),
    ] {
        command.args(on.then_some(define));
    }
    command.arg("-I").arg(&source).arg("-I").arg(source.join("utils"));
    command.arg("-include").arg(package.join(format!("mistakes/{name}.h")));
    command.arg(source.join("common/wpa_ctrl.c"));
    // The mistakes are in calls that these make, too; what they get wrong there does no harm.
    let files = ["os_unix.c", "common.c", "wpa_debug.c"];
    command.args(files.map(|file| source.join("utils").join(file)));
    command.arg("-o").arg(directory.path().join("libwpa_client.so"));
    run(command).unwrap_or_else(|complaints| panic!("{name}: {complaints}"));
    directory
}

/// `$CC` and `$CXX`, or the system's.
fn compiler(cplusplus: bool) -> Command {
    let (variable, usual) = if cplusplus { ("CXX", "c++") } else { ("CC", "cc") };
    Command::new(std::env::var_os(variable).unwrap_or_else(|| OsString::from(usual)))
}

fn run(mut command: Command) -> Result<(), String> {
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    Err(format!("{command:?}:\n{}", String::from_utf8_lossy(&output.stderr)))
}

/// The root of the project.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the package is in the root")
}
