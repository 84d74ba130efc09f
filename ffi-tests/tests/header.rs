//! `include/wpa_ctrl.h` beside hostap's header: everything that one declares, ours declares with
//! the same type and value; what ours has more is what the tables call newer; and it compiles
//! wherever a C or C++ program may include it.

#[path = "header/compiler.rs"]
mod compiler;
#[path = "header/items.rs"]
mod items;
#[path = "header/tables.rs"]
mod tables;

use compiler::Language;
use items::Items;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use tables::{Kind, Row};

/// What a program may define before it includes the header.
const VARIANTS: &[&[&str]] = &[&[], &["-DCONFIG_CTRL_IFACE_UDP"], &["-DANDROID"]];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the package is below the root")
}

fn ours() -> PathBuf {
    root().join("include/wpa_ctrl.h")
}

fn reference() -> PathBuf {
    ffi_tests::reference::header()
}

/// The rows that ours has in this variant.
fn rows(variant: &[&str]) -> Vec<Row> {
    let udp = variant.contains(&"-DCONFIG_CTRL_IFACE_UDP");
    let mut rows = tables::read(&root().join("protocol"));
    rows.retain(|row| udp || !row.is_udp());
    rows
}

/// What is not as the reference has it, or more than the tables account for.
fn differences(ours: &Items, reference: &Items, variant: &[&str]) -> Vec<String> {
    let mut found = items::missing_or_changed(ours, reference);
    let revision = tables::revision_of(&ffi_tests::reference::version());
    let rows = rows(variant);
    let newer: BTreeSet<String> =
        rows.iter().filter(|row| !row.is_in(revision)).filter_map(Row::item).collect();
    let more: BTreeSet<String> =
        ours.keys().filter(|name| !reference.contains_key(*name)).cloned().collect();
    found.extend(more.difference(&newer).map(|name| format!("{name}: only in ours")));
    found.extend(newer.difference(&more).map(|name| format!("{name}: not newer")));
    found
}

#[test]
fn everything_is_as_in_the_reference() {
    for variant in VARIANTS {
        let reference = items::read(&reference(), variant);
        let ours = items::read(&ours(), variant);
        assert!(reference.len() > 250, "only {} items in the reference", reference.len());
        assert_eq!(differences(&ours, &reference, variant), [""; 0], "{variant:?}");
    }
}

/// bindgen passes over what it can't evaluate; that must not hide a macro from the comparison.
#[test]
fn no_macro_escapes_the_comparison() {
    for header in [reference(), ours()] {
        for variant in VARIANTS {
            let items = items::read(&header, variant);
            let macros = compiler::macros_with_value(&header, variant);
            assert!(macros.len() > 250, "only {} macros", macros.len());
            let escaped: Vec<_> = macros
                .iter()
                .filter(|name| !items.contains_key(&format!("const {name}")))
                .collect();
            assert_eq!(escaped, [""; 0], "{} {variant:?}", header.display());
        }
    }
}

#[test]
fn each_row_of_the_tables_is_there_with_its_value() {
    for variant in VARIANTS {
        let items = items::read(&ours(), variant);
        for row in rows(variant) {
            if let Kind::FunctionMacro = row.kind {
                // `BIT(x)`: the one macro with an argument, and its effect.
                let source =
                    "#include HEADER\ntypedef char check[BIT(5) == 32U && BIT(31) > 0 ? 1 : -1];";
                assert_eq!((row.name.as_str(), row.value.as_str()), ("BIT(x)", "(1U << (x))"));
                compiler::accepts(Language::C, "c99", source, &ours(), variant);
                continue;
            }
            let item = row.item().expect("only macros with arguments have none");
            let found = items.get(&item).unwrap_or_else(|| panic!("{item} is missing"));
            assert_eq!(found.value, Some(row.number_or_text()), "{item}");
        }
    }
}

#[test]
fn the_reference_is_equal_to_itself() {
    let items = items::read(&reference(), &[]);
    assert_eq!(items::missing_or_changed(&items, &items), [""; 0]);
}

/// The comparison is worth something only if it sees these.
#[test]
fn seeded_mistakes_are_found() {
    let udp = VARIANTS[1];
    let android = VARIANTS[2];
    let mistakes: &[(&[&str], &str, &str, &[&str])] = &[
        (
            &[],
            "size_t *reply_len",
            "unsigned *reply_len",
            &["fn wpa_ctrl_recv: is", "fn wpa_ctrl_request: is"],
        ),
        (&[], "wpa_ctrl_open(const char", "wpa_ctrl_open(char", &["fn wpa_ctrl_open: is"]),
        (&[], "void (*msg_cb)", "int (*msg_cb)", &["fn wpa_ctrl_request: is"]),
        (&[], "int wpa_ctrl_get_fd", "long wpa_ctrl_get_fd", &["fn wpa_ctrl_get_fd: is"]),
        (
            &[],
            "wpa_ctrl_open2(",
            "wpa_ctrl_open3(",
            &["fn wpa_ctrl_open2: missing", "fn wpa_ctrl_open3: only in ours"],
        ),
        (
            &[],
            "\"CTRL-EVENT-CONNECTED \"",
            "\"CTRL-EVENT-CONNECTED\"",
            &["const WPA_EVENT_CONNECTED: is"],
        ),
        (
            &[],
            "#define WPA_EVENT_SCAN_RESULTS",
            "#define SOME_SCAN_RESULTS",
            &["const WPA_EVENT_SCAN_RESULTS: missing", "const SOME_SCAN_RESULTS: only in ours"],
        ),
        (&[], "BIT(24)", "BIT(23)", &["const WPA_BSS_MASK_FILS_INDICATION: is"]),
        (&[], "0xFFFDFFFF", "0xFFFFFFFF", &["const WPA_BSS_MASK_ALL: is"]),
        (
            &[],
            "VENDOR_ELEM_ASSOC_REQ = 13",
            "VENDOR_ELEM_ASSOC_REQ = 19",
            &["const wpa_vendor_elem_frame_VENDOR_ELEM_ASSOC_REQ: is"],
        ),
        (
            &[],
            "enum wpa_vendor_elem_frame",
            "enum vendor_elem_frame",
            &["type wpa_vendor_elem_frame: missing"],
        ),
        (udp, "9877", "9878", &["const WPA_CTRL_IFACE_PORT: is"]),
        (
            udp,
            "char *wpa_ctrl_get_remote",
            "const char *wpa_ctrl_get_remote",
            &["fn wpa_ctrl_get_remote_ifname: is"],
        ),
        (android, "#if defined(ANDROID)", "#if 0", &["fn wpa_ctrl_cleanup: missing"]),
        (&[], "#if defined(ANDROID)", "#if 1", &["fn wpa_ctrl_cleanup: only in ours"]),
    ];
    let text = std::fs::read_to_string(ours()).expect("the header is committed");
    let directory = tempfile::tempdir().expect("a temporary directory");
    let header = directory.path().join("wpa_ctrl.h");
    for (variant, good, bad, expected) in mistakes {
        assert!(text.contains(good), "nothing to seed: {good}");
        std::fs::write(&header, text.replace(good, bad)).expect("a copy of the header");
        let reference = items::read(&reference(), variant);
        let found = differences(&items::read(&header, variant), &reference, variant);
        for beginning in *expected {
            assert!(found.iter().any(|line| line.starts_with(beginning)), "{bad}: {found:#?}");
        }
    }
}

#[test]
fn it_compiles_on_its_own_and_twice() {
    for (language, standard) in compiler::STANDARDS {
        for variant in VARIANTS {
            for source in ["#include HEADER\n", "#include HEADER\n#include HEADER\n"] {
                compiler::accepts(*language, standard, source, &ours(), variant);
            }
        }
    }
}

#[test]
fn it_compiles_between_system_headers_in_any_order() {
    let headers = [
        "stdio.h",
        "stdlib.h",
        "stddef.h",
        "stdint.h",
        "string.h",
        "errno.h",
        "signal.h",
        "time.h",
        "limits.h",
        "unistd.h",
        "fcntl.h",
        "poll.h",
        "sys/types.h",
        "sys/param.h",
        "sys/socket.h",
        "sys/select.h",
        "sys/un.h",
        "sys/ioctl.h",
        "sys/time.h",
        "netinet/in.h",
        "arpa/inet.h",
        "net/if.h",
        "netdb.h",
    ];
    let lines: Vec<String> = headers.iter().map(|name| format!("#include <{name}>\n")).collect();
    let forwards = lines.concat();
    let backwards: String = lines.iter().rev().map(String::as_str).collect();
    for (language, standard) in compiler::STANDARDS {
        for system in [&forwards, &backwards] {
            let before = format!("{system}#include HEADER\n");
            compiler::accepts(*language, standard, &before, &ours(), &[]);
            let after = format!("#include HEADER\n{system}");
            compiler::accepts(*language, standard, &after, &ours(), &[]);
        }
    }
}

#[test]
fn it_compiles_beside_the_reference() {
    let reference = format!("#include <stddef.h>\n#include \"{}\"\n", reference().display());
    for (language, standard) in compiler::STANDARDS {
        for variant in VARIANTS {
            for source in
                [format!("{reference}#include HEADER\n"), format!("#include HEADER\n{reference}")]
            {
                compiler::accepts(*language, standard, &source, &ours(), variant);
            }
        }
    }
}

/// The same without the guard, which hides the second header from the first: a declaration or a
/// macro that differs is an error then.
#[test]
fn its_declarations_and_macros_agree_with_the_reference() {
    let text = std::fs::read_to_string(reference()).expect("the reference has a header");
    let directory = tempfile::tempdir().expect("a temporary directory");
    let unguarded = directory.path().join("unguarded.h");
    // The enumeration can't be repeated in one file whatever it holds.
    let text = text
        .replace("WPA_CTRL_H", "REFERENCE_H")
        .replace("enum wpa_vendor_elem_frame", "enum reference_frame");
    let names = tables::read(&root().join("protocol"));
    let text = names
        .iter()
        .filter(|row| row.is_enumerator())
        .fold(text, |text, row| text.replace(&row.name, &format!("REFERENCE_{}", row.name)));
    std::fs::write(&unguarded, text).expect("a copy of the reference");
    let source = format!("#include HEADER\n#include \"{}\"\n", unguarded.display());
    for variant in VARIANTS {
        compiler::accepts(Language::C, "c99", &source, &ours(), variant);
    }
    let bad = std::fs::read_to_string(ours()).expect("the header is committed");
    let changed = directory.path().join("changed.h");
    std::fs::write(&changed, bad.replace("\"AP-ENABLED \"", "\"AP-ENABLED\"")).expect("a copy");
    let error = compiler::compile(Language::C, "c99", &source, &changed, &[]).unwrap_err();
    assert!(error.contains("AP_EVENT_ENABLED"), "{error}");
}

#[test]
fn a_bit_macro_of_the_program_stays() {
    let source = "\
#define BIT(x) (1UL << (x))
#include HEADER
typedef char same[sizeof(BIT(0)) == sizeof(unsigned long) ? 1 : -1];
typedef char used[WPA_BSS_MASK_AP_MLD_ADDR == 0x08000000 ? 1 : -1];
";
    for (language, standard) in compiler::STANDARDS {
        compiler::accepts(*language, standard, source, &ours(), &[]);
    }
}

#[test]
fn a_program_in_cplusplus_asks_for_c_names() {
    let source = "#include HEADER\nstruct wpa_ctrl *f(void) { return wpa_ctrl_open(\"\"); }\n";
    let object = compiler::compile(Language::Cplusplus, "c++98", source, &ours(), &[])
        .unwrap_or_else(|error| panic!("{error}"));
    let has = |name: &[u8]| object.windows(name.len()).any(|window| window == name);
    assert!(has(b"\0wpa_ctrl_open\0"));
}

#[test]
fn the_generated_files_are_up_to_date() {
    if let Err(errors) = protocol_gen::outputs::check(root()) {
        let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
        panic!("{}", lines.join("\n"));
    }
}
