//! What the libraries are measured by: hostap's own of the same variant, and the C library.

use std::collections::BTreeSet;
use std::ffi::CString;
use std::path::Path;
use std::process::Command;

use ffi_tests::{dropin, reference};
use object::{Object as _, ObjectSymbol as _};

/// A way to build both libraries.
#[derive(Debug)]
pub(crate) struct Variant {
    pub(crate) name: &'static str,
    /// Ours.
    pub(crate) features: &'static [&'static str],
    /// hostap's.
    defines: &'static [&'static str],
}

/// All of them.
pub(crate) const VARIANTS: &[Variant] = &[
    Variant { name: "unix", features: &[], defines: &["CONFIG_CTRL_IFACE_UNIX"] },
    Variant { name: "udp", features: &["udp"], defines: &["CONFIG_CTRL_IFACE_UDP"] },
    Variant {
        name: "udp-ipv6",
        features: &["udp", "udp-ipv6"],
        defines: &["CONFIG_CTRL_IFACE_UDP", "CONFIG_CTRL_IFACE_UDP_IPV6"],
    },
    Variant {
        name: "udp-remote",
        features: &["udp", "udp-remote"],
        defines: &["CONFIG_CTRL_IFACE_UDP", "CONFIG_CTRL_IFACE_UDP_REMOTE"],
    },
    Variant {
        name: "udp-ipv6+udp-remote",
        features: &["udp", "udp-ipv6", "udp-remote"],
        defines: &[
            "CONFIG_CTRL_IFACE_UDP",
            "CONFIG_CTRL_IFACE_UDP_IPV6",
            "CONFIG_CTRL_IFACE_UDP_REMOTE",
        ],
    },
    Variant {
        name: "android",
        features: &["android"],
        defines: &["CONFIG_CTRL_IFACE_UNIX", "ANDROID"],
    },
];

impl Variant {
    /// The one that this build of the suite is for.
    pub(crate) fn own() -> &'static Self {
        let own = dropin::own_features();
        let found = VARIANTS.iter().find(|variant| variant.features == own);
        found.expect("the suite is built as one of the variants")
    }

    /// The functions that hostap's source defines in this variant.
    pub(crate) fn reference_functions(&self) -> BTreeSet<String> {
        let source = reference::source_dir().join("src");
        let package = Path::new(env!("CARGO_MANIFEST_DIR"));
        let directory = tempfile::tempdir().expect("a temporary directory");
        let object = directory.path().join("wpa_ctrl.o");
        let compiler = std::env::var_os("CC").unwrap_or_else(|| "cc".into());
        let mut command = Command::new(compiler);
        command.args(["-c", "-w", "-DCONFIG_CTRL_IFACE"]);
        command.args(self.defines.iter().map(|define| format!("-D{define}")));
        command.arg("-I").arg(&source).arg("-I").arg(source.join("utils"));
        command.arg("-I").arg(package.join("android"));
        command.arg(source.join("common/wpa_ctrl.c")).arg("-o").arg(&object);
        let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let bytes = std::fs::read(object).expect("the compiler wrote it");
        let file = object::File::parse(&*bytes).expect("it is an ELF file");
        file.symbols()
            .filter(|symbol| symbol.is_global() && !symbol.is_undefined())
            .map(|symbol| symbol.name().expect("names are text").to_owned())
            .collect()
    }
}

/// Tells whether the C library that this program runs with has a symbol.
pub(crate) fn in_the_c_library() -> impl Fn(&str) -> bool {
    // SAFETY: the name ends with a NUL, and the library is loaded already.
    let library = unsafe { libc::dlopen(c"libc.so.6".as_ptr(), libc::RTLD_NOW) };
    assert!(!library.is_null(), "libc.so.6 is loaded");
    move |name| {
        let name = CString::new(name).expect("symbols have no NUL");
        // SAFETY: the library is open, and the name ends with a NUL.
        let symbol = unsafe { libc::dlsym(library, name.as_ptr()) };
        !symbol.is_null()
    }
}
