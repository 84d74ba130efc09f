//! What an archive gives a program that is linked with it, and what it needs itself.
//!
//! A linker takes those members that define what is missing so far. rustc puts all of its
//! compiler's run-time support into an archive, of which the library uses nothing and which refers to
//! an unwinder that is not there; what is never taken does not count.

use std::collections::BTreeSet;
use std::path::Path;

use object::read::archive::ArchiveFile;
use object::{Object as _, ObjectSymbol as _};

/// The symbols of the members that a program gets.
#[derive(Debug, Default)]
pub(crate) struct Symbols {
    /// Those that others can use.
    pub(crate) defined: BTreeSet<String>,
    /// Those that none of them has, unless it can do without.
    pub(crate) undefined: BTreeSet<String>,
}

impl Symbols {
    /// Links a program that uses all of `functions` with an archive.
    pub(crate) fn linked(file: &Path, functions: &BTreeSet<String>) -> Self {
        let mut members = read(file);
        let mut linked = Self { undefined: functions.clone(), ..Self::default() };
        loop {
            let wanted = |member: &Self| !member.defined.is_disjoint(&linked.undefined);
            let Some(place) = members.iter().position(wanted) else { return linked };
            let member = members.swap_remove(place);
            linked.defined.extend(member.defined);
            linked.undefined.extend(member.undefined);
            linked.undefined = &linked.undefined - &linked.defined;
        }
    }

    /// What any member defines, taken or not.
    pub(crate) fn all_defined(file: &Path) -> BTreeSet<String> {
        read(file).into_iter().flat_map(|member| member.defined).collect()
    }

    fn of_member(bytes: &[u8]) -> Self {
        let file = object::File::parse(bytes).expect("each member is an ELF file");
        let mut found = Self::default();
        for symbol in file.symbols() {
            let name = symbol.name().expect("names are text").to_owned();
            if symbol.is_undefined() && !symbol.is_weak() && !name.is_empty() {
                found.undefined.insert(name);
            } else if symbol.is_global() && !symbol.is_undefined() {
                found.defined.insert(name);
            }
        }
        found
    }
}

/// Each member's symbols.
fn read(file: &Path) -> Vec<Symbols> {
    let bytes = std::fs::read(file).unwrap_or_else(|error| panic!("{file:?}: {error}"));
    let archive = ArchiveFile::parse(&*bytes).expect("it is an archive");
    let members = archive.members().map(|member| {
        let member = member.expect("the archive is whole");
        Symbols::of_member(member.data(&*bytes).expect("the member is in it"))
    });
    members.collect()
}
