//! Compiles hostap's own client library under other names, and reads both headers.
//!
//! - `ref_wpa_ctrl_*`: the reference, in the variant that the features name, or that of the package
//!   that HOSTAP_PACKAGED names;
//! - `<mistake>_wpa_ctrl_*`: the reference with a mistake seeded into it, to prove that the
//!   suite notices;
//! - the daemons' functions for strings, which the encodings are compared with;
//! - `libwpa_client.so` as hostap links it, for programs that run with either library.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use bindgen::callbacks::{ItemInfo, ParseCallbacks};

#[path = "src/mistakes.rs"]
#[expect(dead_code, unreachable_pub, reason = "only the names matter here")]
mod mistakes;
#[path = "build/packaged.rs"]
mod packaged;

/// What `wpa_ctrl.c` exports in any variant.
const FUNCTIONS: &[&str] = &[
    "open",
    "open2",
    "close",
    "request",
    "attach",
    "detach",
    "recv",
    "pending",
    "get_fd",
    "cleanup",
    "get_remote_ifname",
];

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=mistakes");
    println!("cargo::rerun-if-changed=android");
    println!("cargo::rerun-if-changed=strings");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("set by cargo"));
    let reference = find_reference(root);
    println!("cargo::rustc-env=HOSTAP_SOURCE={}", reference.display());
    println!("cargo::rustc-env=REFERENCE_LIBRARIES={}", out.display());

    let defines = variant();
    let package = find_package(root);
    let header = package.as_ref().map_or_else(
        || reference.join("src/common/wpa_ctrl.h"),
        |package| package.join("wpa_ctrl.h"),
    );
    println!("cargo::rustc-env=HOSTAP_HEADER={}", header.display());
    let release = package.as_deref().map(release_of).unwrap_or_default();
    println!("cargo::rustc-env=HOSTAP_PACKAGED_RELEASE={release}");
    match &package {
        Some(package) => packaged::rename(package, FUNCTIONS, &defines, &out),
        None => compile(&reference, &defines, "ref", None),
    }
    for mistake in mistakes::MISTAKES {
        compile(&reference, &defines, mistake.name, Some(mistake.name));
    }
    compile_strings(&reference);
    compile_support(&reference);
    bind(&header, &defines, "ref_", &out.join("reference.rs"));
    for mistake in mistakes::MISTAKES {
        let file = out.join(format!("{}.rs", mistake.name));
        let prefix = format!("{}_", mistake.name);
        bind(&reference.join("src/common/wpa_ctrl.h"), &defines, &prefix, &file);
    }
    bind(&root.join("include/wpa_ctrl.h"), &defines, "", &out.join("ours.rs"));
    let object = package.map(|_| packaged::object(&out));
    link_shared(&reference, &defines, object, &out);
}

/// The folder with another release's library as Debian packages it, which `scripts/setup` fetched,
/// if the suite is told to compare with that.
fn find_package(root: &Path) -> Option<PathBuf> {
    println!("cargo::rerun-if-env-changed=HOSTAP_PACKAGED");
    let package = root.join(env::var_os("HOSTAP_PACKAGED")?);
    assert!(
        package.join("libwpa_client.a").is_file(),
        "HOSTAP_PACKAGED should be what scripts/setup reference-2.11 prints, and {} is not",
        package.display()
    );
    println!("cargo::rerun-if-changed={}", package.display());
    Some(package)
}

/// The release that a package is of, such as `2.11`.
fn release_of(package: &Path) -> String {
    let release = fs::read_to_string(package.join("release")).expect("the package's release");
    release.trim().to_owned()
}

/// The submodule when it is checked out, else what `scripts/setup` fetched.
fn find_reference(root: &Path) -> PathBuf {
    let note = root.join("build/reference-dir");
    println!("cargo::rerun-if-changed={}", note.display());
    println!("cargo::rerun-if-changed={}", root.join("hostap/src/common/wpa_ctrl.c").display());
    let fetched = fs::read_to_string(note).unwrap_or_default();
    [root.join("hostap"), root.join(fetched.trim())]
        .into_iter()
        .find(|directory| directory.join("src/common/wpa_ctrl.c").is_file())
        .unwrap_or_else(|| panic!("no reference to compare with: run scripts/setup first"))
}

/// hostap's macros for the features of this build.
fn variant() -> Vec<&'static str> {
    let on = |feature: &str| env::var_os(format!("CARGO_FEATURE_{feature}")).is_some();
    let mut defines = vec!["CONFIG_CTRL_IFACE", "CONFIG_NO_STDOUT_DEBUG"];
    if on("UDP") {
        defines.push("CONFIG_CTRL_IFACE_UDP");
    } else {
        defines.push("CONFIG_CTRL_IFACE_UNIX");
    }
    if on("UDP_IPV6") {
        defines.push("CONFIG_CTRL_IFACE_UDP_IPV6");
    }
    if on("UDP_REMOTE") {
        defines.push("CONFIG_CTRL_IFACE_UDP_REMOTE");
    }
    if on("ANDROID") {
        defines.push("ANDROID");
    }
    defines
}

/// A compiler set up as hostap's Makefile and Debian's hardening have it.
fn compiler(reference: &Path, defines: &[&str]) -> cc::Build {
    let mut build = cc::Build::new();
    build
        .include(reference.join("src"))
        .include(reference.join("src/utils"))
        .opt_level(2)
        .define("_FORTIFY_SOURCE", "2")
        .warnings(false)
        .cargo_metadata(true);
    if defines.contains(&"ANDROID") {
        build.include("android");
    }
    for define in defines {
        build.define(define, None);
    }
    // On Android both libraries put their sockets where the tests may.
    for (name, variable) in [
        ("CONFIG_CTRL_IFACE_CLIENT_DIR", "CONFIG_CTRL_IFACE_CLIENT_DIR"),
        ("ANDROID_RESERVED_SOCKET_PREFIX", "ANDROID_RESERVED_SOCKET_PREFIX"),
    ] {
        println!("cargo::rerun-if-env-changed={variable}");
        if let Ok(directory) = env::var(variable) {
            build.define(name, format!("\"{directory}\"").as_str());
        }
    }
    build
}

/// `wpa_ctrl.c`, all its functions renamed to `<prefix>_wpa_ctrl_*`.
fn compile(reference: &Path, defines: &[&str], prefix: &str, mistake: Option<&str>) {
    let mut build = compiler(reference, defines);
    for function in FUNCTIONS {
        let name = format!("wpa_ctrl_{function}");
        build.define(&name, format!("{prefix}_{name}").as_str());
    }
    if let Some(mistake) = mistake {
        build.flag("-include").flag(format!("mistakes/{mistake}.h"));
    }
    build.file(reference.join("src/common/wpa_ctrl.c")).compile(&format!("{prefix}_wpa_ctrl"));
}

/// The daemons' functions for strings, under their own names, and those of a network's variables.
fn compile_strings(reference: &Path) {
    compiler(reference, &["CONFIG_NO_STDOUT_DEBUG"])
        .include(reference.join("wpa_supplicant"))
        .file("strings/network.c")
        .files(["utils/common.c", "utils/config.c"].map(|name| reference.join("src").join(name)))
        .compile("hostap_strings");
}

/// What the others call.
fn compile_support(reference: &Path) {
    compiler(reference, &["CONFIG_NO_STDOUT_DEBUG"])
        .file(reference.join("src/utils/os_unix.c"))
        .compile("hostap_os");
}

/// A Rust module of what a header declares, whose functions are linked as `<prefix>wpa_ctrl_*`.
fn bind(header: &Path, defines: &[&str], prefix: &str, output: &Path) {
    println!("cargo::rerun-if-changed={}", header.display());
    bindgen::builder()
        // hostap's own header needs size_t and does not say so.
        .header_contents(
            "all.h",
            &format!("#include <stddef.h>\n#include \"{}\"\n", header.display()),
        )
        .allowlist_function("wpa_ctrl_.*")
        .layout_tests(false)
        .clang_args(defines.iter().map(|define| format!("-D{define}")))
        .parse_callbacks(Box::new(Renamed(prefix.to_owned())))
        .generate()
        .expect("bindgen reads the header")
        .write_to_file(output)
        .expect("OUT_DIR can be written to");
}

/// Puts a prefix in front of the name that a function is linked by.
#[derive(Debug)]
struct Renamed(String);

impl ParseCallbacks for Renamed {
    fn generated_link_name_override(&self, item: ItemInfo<'_>) -> Option<String> {
        Some(format!("{}{}", self.0, item.name))
    }
}

/// The shared object as hostap's Makefile links it, of the package's `wpa_ctrl.o` if there is one.
fn link_shared(reference: &Path, defines: &[&str], packaged: Option<PathBuf>, out: &Path) {
    let source = |name: &str| reference.join("src").join(name);
    let mut objects = match packaged {
        Some(object) => vec![object],
        None => compiler(reference, defines)
            .pic(true)
            .file(source("common/wpa_ctrl.c"))
            .compile_intermediates(),
    };
    // What it calls has no variants; for Android it would need more of Android's headers.
    let support = ["utils/os_unix.c", "utils/common.c", "utils/wpa_debug.c"];
    objects.extend(
        compiler(reference, &["CONFIG_NO_STDOUT_DEBUG"])
            .pic(true)
            .files(support.map(source))
            .compile_intermediates(),
    );
    let compiler = compiler(reference, defines).get_compiler();
    let status = Command::new(compiler.path())
        .args(["-shared", "-o"])
        .arg(out.join("libwpa_client.so"))
        .args(objects)
        .status()
        .expect("the C compiler runs");
    assert!(status.success(), "hostap's libwpa_client.so does not link");
}
