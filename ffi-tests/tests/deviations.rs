//! `DEVIATIONS.md` and the scenarios name each other: no deviation is without its page, and no
//! page without its proof.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use ffi_tests::scenario::Expected;
use ffi_tests::scenarios;

fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn page() -> String {
    fs::read_to_string(package().join("DEVIATIONS.md")).expect("DEVIATIONS.md is in the package")
}

/// The source of all scenarios, those of other variants included.
fn source() -> String {
    let entries = fs::read_dir(package().join("src/scenarios")).expect("it is in the package");
    let texts = entries.map(|entry| fs::read_to_string(entry.expect("an entry").path()));
    texts.collect::<Result<Vec<_>, _>>().expect("they are text").concat()
}

/// The identifiers that follow `mark`, spaces and line ends aside.
fn named_after(text: &str, mark: &str) -> BTreeSet<String> {
    let of = |rest: &str| {
        let rest = rest.trim_start();
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
        rest[..end].to_owned()
    };
    text.split(mark).skip(1).map(of).filter(|name| !name.is_empty()).collect()
}

/// What stands in backticks after `Scenario:` or `Scenarios:`, up to the end of that paragraph.
fn named_as_proof(section: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for part in section.split("Scenario").skip(1) {
        let Some(list) = part.strip_prefix("s:").or_else(|| part.strip_prefix(':')) else {
            continue;
        };
        let end = list.find("\n\n").or_else(|| list.find("\n- ")).unwrap_or(list.len());
        names.extend(list[..end].split('`').skip(1).step_by(2).map(str::to_owned));
    }
    names
}

#[test]
fn every_deviation_is_on_the_page() {
    let page = named_as_proof(&page());
    let deviations = named_after(&source(), "deviation!(");
    assert!(deviations.len() > 20, "only {deviations:?}");
    let missing: Vec<_> = deviations.difference(&page).collect();
    assert!(missing.is_empty(), "not in DEVIATIONS.md: {missing:?}");
    // What the source says is what this build has.
    for scenario in scenarios::all() {
        let differs = matches!(scenario.expected, Expected::Differs { .. });
        assert!(!differs || deviations.contains(scenario.name), "{}", scenario.name);
    }
}

#[test]
fn everything_on_the_page_exists() {
    let scenarios = named_after(&source(), "fn ");
    let missing: Vec<_> =
        named_as_proof(&page()).into_iter().filter(|name| !scenarios.contains(name)).collect();
    assert!(missing.is_empty(), "DEVIATIONS.md names what does not exist: {missing:?}");
}

#[test]
fn every_section_has_its_proof() {
    let page = page();
    let (deviations, kept) = page
        .split_once("\n# Looks like a mistake and stays\n")
        .expect("the page says what stays as it is");
    let marked = named_after(&source(), "deviation!(");
    for section in deviations.split("\n## ").skip(1) {
        let title = section.lines().next().unwrap_or_default();
        let proof = named_as_proof(section);
        assert!(!proof.is_empty(), "{title}: no scenario");
        assert!(proof.iter().any(|name| marked.contains(name)), "{title}: none of them deviates");
    }
    for item in kept.split("\n- ").skip(1) {
        let proof = named_as_proof(item);
        assert!(!proof.is_empty(), "no scenario: {item}");
        assert!(proof.is_disjoint(&marked), "it does not stay, it deviates: {item}");
    }
}
