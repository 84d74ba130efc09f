use super::*;

/// A project with the tables and sources of this one.
fn project() -> tempfile::TempDir {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let copy = tempfile::tempdir().unwrap();
    for directory in [
        "protocol",
        "crates/hostap-ctrl-capi/src",
        "crates/hostap-ctrl/src/reply",
        "crates/hostap-ctrl/tests/data",
        "crates/hostap-ctrl/tests/data/transcripts",
        "crates/hostap-ctrl/tests/data/recordings/wired",
        "crates/hostap-ctrl/tests/data/recordings/wifi",
    ] {
        // Recordings of a test bed may not be there.
        let Ok(entries) = std::fs::read_dir(root.join(directory)) else { continue };
        std::fs::create_dir_all(copy.path().join(directory)).unwrap();
        for entry in entries.map(Result::unwrap) {
            if entry.path().is_file() {
                let target = copy.path().join(directory).join(entry.file_name());
                std::fs::copy(entry.path(), target).unwrap();
            }
        }
    }
    copy
}

fn messages(root: &Path) -> Vec<String> {
    check(root).err().unwrap_or_default().iter().map(Error::to_string).collect()
}

#[test]
fn writing_makes_a_stale_project_current() {
    let project = project();
    let root = project.path();
    let outputs = generate(root).unwrap().len();
    assert!(outputs > 30);
    assert_eq!(messages(root).len(), outputs);
    assert_eq!(write(root).unwrap().len(), outputs);
    assert_eq!(messages(root), [""; 0]);
    assert_eq!(write(root).unwrap(), [""; 0]);
}

#[test]
fn a_changed_output_is_named() {
    let project = project();
    let root = project.path();
    write(root).unwrap();
    let header = root.join("include/wpa_ctrl.h");
    let text = std::fs::read_to_string(&header).unwrap();
    std::fs::write(&header, text.replace("#define BIT(x) (1U", "#define BIT(x) (1u")).unwrap();
    std::fs::remove_file(root.join("docs/events.md")).unwrap();
    assert_eq!(
        messages(root),
        [
            "include/wpa_ctrl.h: out of date; run `cargo run -p protocol-gen`",
            "docs/events.md: out of date; run `cargo run -p protocol-gen`",
        ]
    );
    assert_eq!(write(root).unwrap(), ["include/wpa_ctrl.h", "docs/events.md"]);
    assert_eq!(std::fs::read_to_string(&header).unwrap(), text);
}

#[test]
fn a_bad_table_changes_nothing() {
    let project = project();
    let root = project.path();
    write(root).unwrap();
    let table = root.join("protocol/events.tsv");
    let rows = std::fs::read_to_string(&table).unwrap();
    let row = rows.lines().next_back().unwrap();
    std::fs::write(&table, format!("{rows}{row}\n")).unwrap();
    let header = std::fs::read(root.join("include/wpa_ctrl.h")).unwrap();
    let error = write(root).unwrap_err().to_string();
    let place = format!("protocol/events.tsv:{}: macro", rows.lines().count() + 1);
    assert!(error.starts_with(&place), "{error}");
    assert_eq!(messages(root), [error]);
    assert_eq!(std::fs::read(root.join("include/wpa_ctrl.h")).unwrap(), header);
}

#[test]
fn an_added_row_reaches_every_output() {
    let project = project();
    let root = project.path();
    write(root).unwrap();
    let table = root.join("protocol/events.tsv");
    let rows = std::fs::read_to_string(&table).unwrap();
    let row = rows.lines().next_back().unwrap();
    let mut cells: Vec<&str> = row.split('\t').collect();
    (cells[0], cells[1]) = ("BRAND_NEW", "\"BRAND-NEW \"");
    std::fs::write(&table, format!("{rows}{}\n", cells.join("\t"))).unwrap();
    let error = write(root).unwrap_err();
    assert_eq!(
        error.to_string(),
        "protocol/live.tsv: have not been seen, and need a row: BRAND_NEW"
    );
    let live = root.join("protocol/live.tsv");
    let rows = std::fs::read_to_string(&live).unwrap();
    std::fs::write(&live, format!("{rows}BRAND_NEW\tnewer\tmain\n")).unwrap();
    let written = write(root).unwrap();
    assert_eq!(
        written,
        [
            "include/wpa_ctrl.h",
            "crates/hostap-ctrl/src/generated/prefixes.rs",
            "docs/events.md",
            "crates/hostap-ctrl/src/generated/events/hs20.rs",
            "crates/hostap-ctrl/src/generated/events/kinds.rs",
            "crates/hostap-ctrl/src/generated/events/dispatch.rs",
            "crates/hostap-ctrl/src/generated/events/mod.rs",
            "crates/wpa-supplicant-py/python/wpa_supplicant/events/hs20.py",
            "crates/wpa-supplicant-py/python/wpa_supplicant/events/__init__.py",
            "crates/wpa-supplicant-py/python/wpa_supplicant/events/prefixes.py",
            "crates/wpa-supplicant-py/src/event/classes.rs",
            "docs/coverage.md",
            "docs/live.md",
        ]
    );
    // This one only counts.
    for path in written.iter().filter(|path| *path != "docs/coverage.md") {
        let text = std::fs::read_to_string(root.join(path)).unwrap();
        let prefix = text.contains("\"BRAND-NEW \"") || path == "docs/live.md";
        let named = text.contains("BRAND_NEW") && prefix;
        assert!(named || text.contains("BrandNew"), "{path}");
    }
}
