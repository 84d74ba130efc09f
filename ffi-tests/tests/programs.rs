//! C and C++ programs, compiled once and run with either library.
//!
//! The rules:
//! - A program (`programs/`, and the examples of the project) is compiled as `-std=c99` (C++:
//!   `-std=c++11`) with `-Wall -Wextra -Wpedantic -Werror`, once with each of the two headers.
//! - It is linked with hostap's shared object and then run twice, with `LD_LIBRARY_PATH` on
//!   hostap's and on ours; nothing is compiled or linked in between.
//! - Each run has a daemon and a directory of its own. Standard output, exit status, the
//!   commands that the daemon got and the sockets left behind must be the same; and the run must
//!   have succeeded, so that two equal failures are not taken for a success.
//! - What differs by design (`DEVIATIONS.md`) no program does. Numbers of processes and sockets
//!   are not printed.
//! - The same programs are linked with our shared object with every symbol bound at once, with
//!   our archive, and with our archive and a static C library: they print the same.
//! - With our shared object they run under valgrind: no error, no leak, no socket left open; the
//!   one with threads under its race detector as well.
//! - Libraries with a mistake in them make programs print something else: the comparison works.

#[path = "programs/compile.rs"]
mod compile;
#[path = "programs/daemon.rs"]
mod daemon;
#[path = "programs/execute.rs"]
mod execute;

use std::path::{Path, PathBuf};

use ffi_tests::{dropin, reference};
use libtest_mimic::{Arguments, Failed, Trial};

use compile::{Header, Link, Program, mistaken_library, root};
use execute::{execute, loaded_from, same, under_valgrind};

/// What must not be in a run under valgrind: any error, any memory or socket left.
const MEMORY: &[&str] = &[
    "--leak-check=full",
    "--show-leak-kinds=all",
    "--errors-for-leak-kinds=definite,indirect,possible",
    "--track-fds=yes",
];

fn main() {
    let mut arguments = Arguments::from_args();
    // Some programs wait for ten seconds, so more of them than processors run at a time.
    arguments.test_threads.get_or_insert(8);
    let mut trials = Vec::new();
    for source in sources() {
        let mut trial = |kind: &str, test: fn(&Path) -> Result<(), String>| {
            let name = source.file_stem().expect("it has a name").to_string_lossy();
            let source = source.clone();
            trials.push(Trial::test(format!("{kind}::{name}"), move || Ok(test(&source)?)));
        };
        trial("memory", has_no_memory_errors);
        if source.ends_with("late_loading.c") {
            trial("same_output", loads_either_library);
            continue;
        }
        trial("same_output", prints_the_same);
        trial("bound_at_once", |source| links_and_prints_the_same(source, Link::Ours));
        trial("archive", |source| links_and_prints_the_same(source, Link::Archive));
        trial("fully_static", |source| links_and_prints_the_same(source, Link::Static));
    }
    trials.push(Trial::test("the_named_library_is_loaded", the_named_library_is_loaded));
    trials.push(Trial::test("races::event_loop", has_no_races));
    if !cfg!(feature = "android") {
        for (mistake, program) in [
            ("writes_nul", "all_functions.c"),
            ("copies_events", "callback.c"),
            ("reports_full_length", "retry.c"),
        ] {
            let name = format!("notices::{mistake}");
            trials.push(Trial::test(name, move || notices(mistake, program)));
        }
        let left = "notices::keeps_the_descriptor";
        trials.push(Trial::test(left, valgrind_notices_what_is_left));
    }
    libtest_mimic::run(&arguments, trials).exit();
}

/// The programs: ours and the examples.
fn sources() -> Vec<PathBuf> {
    let mut directories = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("programs")];
    // Android has no /tmp, where the examples put their sockets.
    if !cfg!(feature = "android") {
        directories.push(root().join("examples/c"));
    }
    let mut sources = Vec::new();
    for directory in directories {
        let entries = std::fs::read_dir(&directory)
            .unwrap_or_else(|error| panic!("{}: {error}", directory.display()));
        sources.extend(entries.map(|entry| entry.expect("it can be read").path()));
    }
    let compiled = |path: &PathBuf| path.extension().is_some_and(|is| is == "c" || is == "cpp");
    sources.retain(compiled);
    sources.sort();
    sources
}

fn ours() -> PathBuf {
    dropin::build(&dropin::own_features())
}

/// hostap's, run with hostap's header and library: what everything else is compared with.
fn original(source: &Path) -> Result<execute::Shown, String> {
    let program = Program::compile(source, Header::Reference, Link::Reference)?;
    execute(&program, Some(reference::library_dir())).succeeded()
}

fn prints_the_same(source: &Path) -> Result<(), String> {
    let with_reference_header = Program::compile(source, Header::Reference, Link::Reference)?;
    let with_our_header = Program::compile(source, Header::Ours, Link::Reference)?;
    let original = execute(&with_reference_header, Some(reference::library_dir())).succeeded()?;
    let drop_in = execute(&with_reference_header, Some(&ours()));
    same("hostap's library", &original, "ours", &drop_in)?;
    let header = execute(&with_our_header, Some(reference::library_dir()));
    same("hostap's header", &original, "our header", &header)?;
    let both = execute(&with_our_header, Some(&ours()));
    same("hostap's header and library", &original, "ours", &both)
}

fn loads_either_library(source: &Path) -> Result<(), String> {
    let program = Program::compile(source, Header::Ours, Link::Nothing)?;
    let original = execute(&program, Some(reference::library_dir())).succeeded()?;
    same("hostap's library", &original, "ours", &execute(&program, Some(&ours())))
}

fn links_and_prints_the_same(source: &Path, link: Link) -> Result<(), String> {
    let program = Program::compile(source, Header::Ours, link)?;
    let directory = (link == Link::Ours).then(ours);
    let shown = execute(&program, directory.as_deref());
    same("hostap's library", &original(source)?, "linked otherwise", &shown)
}

fn has_no_memory_errors(source: &Path) -> Result<(), String> {
    let link = if source.ends_with("late_loading.c") { Link::Nothing } else { Link::Ours };
    let program = Program::compile(source, Header::Ours, link)?;
    let shown = under_valgrind(&program, &ours(), MEMORY)?;
    same("without valgrind", &execute(&program, Some(&ours())), "with valgrind", &shown)
}

fn has_no_races() -> Result<(), Failed> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("programs/event_loop.c");
    let program = Program::compile(&source, Header::Ours, Link::Ours)?;
    under_valgrind(&program, &ours(), &["--tool=helgrind"])?.succeeded()?;
    Ok(())
}

/// That `LD_LIBRARY_PATH` decides, so that the comparisons above compare two libraries.
fn the_named_library_is_loaded() -> Result<(), Failed> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("programs/mixed.c");
    let program = Program::compile(&source, Header::Ours, Link::Reference)?;
    for directory in [reference::library_dir(), &ours()] {
        let loaded = loaded_from(&program, directory)?;
        if loaded != directory.display().to_string() {
            return Err(format!("{loaded} instead of {}", directory.display()).into());
        }
    }
    Ok(())
}

/// That a mistake in a library changes what the program shows.
fn notices(mistake: &str, program: &str) -> Result<(), Failed> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("programs").join(program);
    let library = mistaken_library(mistake);
    let program = Program::compile(&source, Header::Ours, Link::Reference)?;
    let mistaken = execute(&program, Some(library.path()));
    match same("right", &original(&source)?, mistake, &mistaken) {
        Ok(()) => Err("the mistake went unnoticed".into()),
        Err(_) => Ok(()),
    }
}

/// That a socket left open is a failure under valgrind.
fn valgrind_notices_what_is_left() -> Result<(), Failed> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("programs/mixed.c");
    let library = mistaken_library("keeps_the_descriptor");
    let program = Program::compile(&source, Header::Ours, Link::Reference)?;
    match under_valgrind(&program, library.path(), MEMORY) {
        Err(complaints) if complaints.contains("Open AF_") => Ok(()),
        other => Err(format!("the open socket went unnoticed: {other:?}").into()),
    }
}
