//! Facts about `libwpa_client.so` and `libwpa_client.a` as they are built for users, in each
//! variant.
//!
//! The files are read with the crate `object`, which the Rust project itself maintains and uses:
//! it knows the format, where the output of readelf and nm would have to be taken apart and
//! differs from one version of binutils to the next.

#[path = "binary/archive.rs"]
mod archive;
#[expect(dead_code, reason = "the tests of programs need more of it")]
#[path = "programs/compile.rs"]
mod compile;
#[path = "binary/elf.rs"]
mod elf;
#[path = "binary/expected.rs"]
mod expected;
#[path = "binary/memory.rs"]
mod memory;

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use ffi_tests::{dropin, reference};

use compile::{Header, Link, Program};
use elf::SharedObject;
use expected::{VARIANTS, Variant};

/// The most that the shared object for UNIX sockets may have.
const MOST_BYTES: u64 = 12_288;

/// Each variant's name and shared object.
fn shared_objects() -> impl Iterator<Item = (&'static Variant, SharedObject)> {
    VARIANTS.iter().map(|variant| {
        let file = dropin::build(variant.features).join("libwpa_client.so");
        (variant, SharedObject::read(&file))
    })
}

fn set<'a>(names: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    names.into_iter().map(Into::into).collect()
}

#[test]
fn exports_are_those_of_the_reference() {
    for (variant, library) in shared_objects() {
        assert_eq!(library.exports, variant.reference_functions(), "{}", variant.name);
    }
}

/// The reference of this build of the suite, as hostap links it.
#[test]
fn the_references_own_library_has_these_functions() {
    let library = SharedObject::read(&reference::library_dir().join("libwpa_client.so"));
    let functions = library.exports.iter().filter(|name| name.starts_with("wpa_ctrl_"));
    let functions: BTreeSet<_> = functions.cloned().collect();
    assert_eq!(functions, Variant::own().reference_functions());
    // What made the comparison above by name necessary.
    assert!(library.exports.contains("os_strlcpy"), "hostap's library exports its helpers, too");
}

#[test]
fn nothing_but_the_c_library_is_needed() {
    for (variant, library) in shared_objects() {
        assert_eq!(library.needed, ["libc.so.6"], "{}", variant.name);
        assert_eq!(library.name.as_deref(), Some("libwpa_client.so"), "{}", variant.name);
        let libc = expected::in_the_c_library();
        for import in &library.imports {
            assert!(libc(import), "{}: {import} is not in the C library", variant.name);
        }
    }
}

/// `abort` is what a panic would call, so none can be reached.
#[test]
fn no_panic_can_be_reached_and_no_memory_is_used_but_the_handle() {
    let memory = set([
        "malloc",
        "free",
        "calloc",
        "realloc",
        "reallocarray",
        "memalign",
        "posix_memalign",
        "aligned_alloc",
        "valloc",
        "pvalloc",
        "strdup",
        "strndup",
        "mmap",
        "mmap64",
        "brk",
        "sbrk",
        "asprintf",
        "vasprintf",
        "getline",
    ]);
    for (variant, library) in shared_objects() {
        for import in ["abort", "__assert_fail", "_Unwind_Resume", "exit", "_exit", "raise"] {
            assert!(!library.imports.contains(import), "{}: {import}", variant.name);
        }
        let used: BTreeSet<_> = library.imports.intersection(&memory).cloned().collect();
        assert_eq!(used, set(["malloc", "free"]), "{}", variant.name);
    }
}

#[test]
fn it_is_hardened() {
    for (variant, library) in shared_objects() {
        let name = variant.name;
        assert!(!library.has_text_relocations, "{name}: text relocations");
        assert!(!library.has_executable_stack, "{name}: the stack is executable");
        assert!(!library.is_writable_and_executable, "{name}: a segment is both");
        assert!(library.has_relro, "{name}: no RELRO");
        assert!(library.binds_now, "{name}: RELRO is partial");
    }
}

#[test]
fn it_says_nothing_about_where_it_was_built() {
    let home = std::env::var("HOME").unwrap_or_default();
    let root = compile::root().display().to_string();
    let paths = [root.as_str(), home.as_str(), "/rustc/", ".cargo", "crates/", "src/lib.rs"];
    for (variant, library) in shared_objects() {
        for path in paths.iter().filter(|path| path.len() > 1) {
            assert!(!library.contains(path), "{}: {path} is in it", variant.name);
        }
    }
}

#[test]
fn it_is_small() {
    for (variant, library) in shared_objects() {
        let size = library.size;
        println!("libwpa_client.so, {}: {size} bytes, stripped", variant.name);
        assert!(!library.has_symbol_table, "{} is not stripped", variant.name);
        if variant.features.is_empty() {
            assert!(size <= MOST_BYTES, "{size} bytes are more than {MOST_BYTES}");
        }
    }
}

#[test]
fn the_archive_has_the_same_functions_and_needs_the_c_library_alone() {
    for variant in VARIANTS {
        let file = dropin::build(variant.features).join("libwpa_client.a");
        let expected = variant.reference_functions();
        let functions = archive::Symbols::all_defined(&file);
        let functions = functions.into_iter().filter(|name| name.starts_with("wpa_ctrl_"));
        assert_eq!(functions.collect::<BTreeSet<_>>(), expected, "{}", variant.name);
        let linked = archive::Symbols::linked(&file, &expected);
        let libc = expected::in_the_c_library();
        let missing = linked.undefined.iter().filter(|name| !libc(name));
        assert_eq!(missing.collect::<Vec<_>>(), [""; 0], "{}", variant.name);
        for name in ["abort", "calloc", "realloc"] {
            assert!(!linked.undefined.contains(name), "{}: {name}", variant.name);
        }
    }
}

/// With every symbol looked up at the start, a program that uses all functions starts: without
/// arguments it then ends with 2, where the dynamic linker would end it with 127.
#[test]
fn programs_linked_with_the_reference_find_all_symbols() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("programs/all_functions.c");
    let program = Program::compile(&source, Header::Reference, Link::Reference);
    let program = program.unwrap_or_else(|complaints| panic!("{complaints}"));
    let status = |directory: &Path| {
        let mut command = Command::new(program.path());
        command.env("LD_BIND_NOW", "1").env("LD_LIBRARY_PATH", directory);
        command.output().expect("it can be run").status.code()
    };
    assert_eq!(status(&dropin::build(&dropin::own_features())), Some(2));
    assert_eq!(status(reference::library_dir()), Some(2));
    // That a library which lacks them is noticed.
    assert_eq!(status(Path::new("/nonexistent")), Some(127));
}

#[test]
fn only_opening_allocates_and_only_once() {
    memory::check();
}
