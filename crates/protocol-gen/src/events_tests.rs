use super::*;

const GROUPS: &str = "group\ttitle\nscan\tScanning\n";

/// A table of one good row, in which the cell of `column` is replaced.
fn table(column: &str, cell: &str) -> String {
    let good = [
        ("macro", "A_B"),
        ("prefix", "\"A-B \""),
        ("group", "scan"),
        ("daemon", "both"),
        ("since", "2.10"),
        ("declared_until", "-"),
        ("sent_until", "-"),
        ("levels", "MSG_INFO"),
        ("fields", "id=<id:int>"),
        ("summary", "It is so."),
        ("call", "wpa_msg"),
        ("emitters", "-"),
        ("condition", "-"),
        ("in_qnx_doc", "no"),
        ("notes", "-"),
    ];
    let cells: Vec<&str> =
        good.iter().map(|(name, value)| if *name == column { cell } else { value }).collect();
    format!("{}\n{}\n", COLUMNS.join("\t"), cells.join("\t"))
}

fn read_table(content: &str) -> Result<Vec<Event>, Error> {
    read("e.tsv", content, &read_groups("g.tsv", GROUPS)?)
}

fn error(column: &str, cell: &str) -> String {
    read_table(&table(column, cell)).unwrap_err().to_string()
}

#[test]
fn a_good_row() {
    let events = read_table(&table("sent_until", "2.11")).unwrap();
    let event = &events[0];
    assert_eq!((event.macro_name.as_str(), event.prefix.as_str()), ("A_B", "A-B "));
    assert_eq!((event.daemon, event.since), (Daemon::Both, Since::V2_10));
    assert_eq!((event.declared_until, event.sent_until), (None, Some(Since::V2_11)));
    assert_eq!(event.levels, ["MSG_INFO"]);
    assert_eq!(event.shapes.len(), 1);
    assert_eq!(event.notes, None);
}

#[test]
fn mistakes_are_named_with_their_line() {
    for (column, cell, message) in [
        ("macro", "a_b", "\"a_b\" is no macro name; use A-Z, 0-9 and _"),
        ("prefix", "A-B", "the prefix A-B is no JSON string"),
        ("prefix", "\"A-B", "the prefix \"A-B is no JSON string"),
        ("prefix", "\"\"", "a prefix is printable ASCII"),
        ("prefix", "\"A\\n\"", "a prefix is printable ASCII"),
        ("group", "scanning", "unknown group \"scanning\"; add it to groups.tsv"),
        ("daemon", "hostapd", "unknown daemon; it is wpa_supplicant, access-point, both"),
        ("daemon", "none", "fields is - exactly where daemon is none or -"),
        ("fields", "-", "fields is - exactly where daemon is none or -"),
        ("since", "2.9", "unknown since \"2.9\"; it is 2.10, 2.11 or main"),
        ("since", "-", "unknown since \"-\""),
        ("declared_until", "3", "unknown declared_until \"3\""),
        ("sent_until", "no", "unknown sent_until \"no\""),
        ("levels", "INFO", "unknown level INFO; it is one of"),
        ("fields", "id=<id:number>", "fields, column 8: unknown type number"),
        ("summary", "No full stop", "the summary is a sentence"),
        ("summary", "small letter.", "the summary is a sentence"),
        ("summary", "A */ comment.", "the summary has '*', which is markup elsewhere"),
        ("in_qnx_doc", "-", "in_qnx_doc is yes or no"),
    ] {
        let error = error(column, cell);
        assert!(error.starts_with(&format!("e.tsv:2: {message}")), "{column}={cell}: {error}");
    }
    assert!(error("summary", &format!("A{}.", "b".repeat(99))).contains("101 characters"));
}

#[test]
fn a_macro_or_prefix_that_comes_twice() {
    let twice = |first: &str, second: &str| {
        let second = table("macro", second).lines().nth(1).unwrap().to_owned();
        read_table(&format!("{}{second}\n", table("macro", first))).unwrap_err().to_string()
    };
    assert_eq!(twice("A_B", "A_B"), "e.tsv:3: macro \"A_B\" is also on line 2");
    assert_eq!(twice("A_B", "A_C"), "e.tsv:3: prefix \"A-B \" is also on line 2");
}

#[test]
fn a_group_that_comes_twice() {
    let error = read_groups("g.tsv", "group\ttitle\na\tA\na\tB\n").unwrap_err().to_string();
    assert_eq!(error, "g.tsv:3: group a is listed twice");
}
