//! The C and C++ compilers of this machine.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

/// A language that includes the header.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Language {
    C,
    Cplusplus,
}

/// What the header must compile as.
pub(crate) const STANDARDS: &[(Language, &str)] = &[
    (Language::C, "c89"),
    (Language::C, "c99"),
    (Language::C, "c11"),
    (Language::C, "c2x"),
    (Language::C, "gnu11"),
    (Language::Cplusplus, "c++98"),
    (Language::Cplusplus, "c++11"),
    (Language::Cplusplus, "c++17"),
    (Language::Cplusplus, "c++20"),
];

/// Compiles a file in which the macro `HEADER` names `header`, with every warning an error.
/// Gives the object file, or what the compiler said.
pub(crate) fn compile(
    language: Language,
    standard: &str,
    source: &str,
    header: &Path,
    flags: &[&str],
) -> Result<Vec<u8>, String> {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let (file, object) = (directory.path().join("source"), directory.path().join("object"));
    // A file that declares nothing is pedantically wrong before C23.
    let text = format!("{source}\nextern int something;\n");
    std::fs::write(&file, text).expect("a file in a temporary directory");
    let mut command = command(language);
    command.arg(format!("-std={standard}"));
    command.args(["-pedantic", "-Wall", "-Wextra", "-Wundef", "-Werror"]);
    if language == Language::C {
        command.args(["-Wstrict-prototypes", "-Wmissing-prototypes"]);
    }
    // POSIX headers that a strict standard hides are wanted all the same.
    command.arg("-D_DEFAULT_SOURCE").args(flags).arg(format!("-DHEADER=\"{}\"", header.display()));
    command.arg("-c").arg("-o").arg(&object).args(["-x", name(language)]).arg(&file);
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    if output.status.success() {
        Ok(std::fs::read(object).expect("the compiler wrote it"))
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

/// As [`compile`], when that must succeed.
pub(crate) fn accepts(
    language: Language,
    standard: &str,
    source: &str,
    header: &Path,
    flags: &[&str],
) {
    if let Err(error) = compile(language, standard, source, header, flags) {
        panic!("{standard} {flags:?}:\n{source}\n{error}");
    }
}

/// The macros without arguments, but with a value, that a header adds to those of the compiler
/// and of `stddef.h`.
pub(crate) fn macros_with_value(header: &Path, flags: &[&str]) -> Vec<String> {
    let without = defines("#include <stddef.h>\n", flags);
    let with = defines(&format!("#include <stddef.h>\n#include \"{}\"\n", header.display()), flags);
    let mut names = Vec::new();
    for line in with.difference(&without) {
        let rest = line.strip_prefix("#define ").expect("-dM prints definitions alone");
        match rest.split_once(' ') {
            Some((name, value)) if !name.contains('(') && !value.trim().is_empty() => {
                names.push(name.to_owned());
            }
            // A guard, or a macro with arguments.
            _ => {}
        }
    }
    names
}

fn defines(source: &str, flags: &[&str]) -> BTreeSet<String> {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let file = directory.path().join("source");
    std::fs::write(&file, source).expect("a file in a temporary directory");
    let mut command = command(Language::C);
    command.args(["-dM", "-E"]).args(flags).args(["-x", "c"]).arg(&file);
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).lines().map(Into::into).collect()
}

/// `$CC` and `$CXX`, or the system's.
fn command(language: Language) -> Command {
    let (variable, usual) = match language {
        Language::C => ("CC", "cc"),
        Language::Cplusplus => ("CXX", "c++"),
    };
    Command::new(std::env::var_os(variable).unwrap_or_else(|| OsString::from(usual)))
}

fn name(language: Language) -> &'static str {
    match language {
        Language::C => "c",
        Language::Cplusplus => "c++",
    }
}
