use super::*;
use crate::events::read as read_events;
use crate::recordings::Sighting;

const HEADER: &str = "macro\treason\tdetail\n";

fn absences(rows: &str) -> Result<Vec<Absence>, String> {
    read("live.tsv", &format!("{HEADER}{rows}")).map_err(|error| error.to_string())
}

/// Messages of these names.
fn messages(names: &[&str]) -> Vec<Event> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../protocol");
    let content = std::fs::read_to_string(root.join("events.tsv")).unwrap();
    let groups = std::fs::read_to_string(root.join("groups.tsv")).unwrap();
    let groups = crate::events::read_groups("groups.tsv", &groups).unwrap();
    let mut events = read_events("events.tsv", &content, &groups).unwrap();
    events.retain(|event| names.contains(&event.macro_name.as_str()));
    events
}

fn seen(names: &[&'static str]) -> Seen {
    let messages = names.iter().map(|name| (*name, Sighting::default())).collect();
    Seen { messages, ..Seen::default() }
}

#[test]
fn rows_are_read() {
    let rows = absences("AP_EVENT_NO_IR\tnewer\t2.11\nACS_EVENT_FAILED\tnot-yet\ta way\n").unwrap();
    assert_eq!(rows[0].reason, Reason::Newer);
    assert_eq!((rows[1].reason, rows[1].detail.as_str()), (Reason::NotYet, "a way"));
}

#[test]
fn wrong_rows_are_named() {
    for (rows, wanted) in [
        ("X\tlater\ta way\n", "live.tsv:2: reason is later; it is one of "),
        ("X\tnewer\t2.10\n", "live.tsv:2: the detail of newer is the release, 2.11 or main"),
        ("X\tnobody\tno\nX\tnobody\tno\n", "live.tsv:3: X is listed twice"),
        ("X\tnobody\t\n", "live.tsv:2: column detail is empty; write - for nothing"),
    ] {
        let error = absences(rows).unwrap_err();
        assert!(error.starts_with(wanted), "{error}");
    }
}

#[test]
fn every_message_is_seen_or_explained_and_not_both() {
    let all = messages(&["ACS_EVENT_FAILED", "WPA_EVENT_CONNECTED", "WPA_EVENT_TERMINATING"]);
    let check = |rows: &str, names: &[&'static str]| {
        let rows = absences(rows).unwrap();
        check("live.tsv", &rows, all.iter(), &seen(names)).map_err(|error| error.message)
    };
    let rows = "ACS_EVENT_FAILED\tnot-yet\ta way\n";
    assert_eq!(check(rows, &["WPA_EVENT_CONNECTED", "WPA_EVENT_TERMINATING"]), Ok(()));
    assert_eq!(
        check("NO_SUCH\tnobody\tno\n", &["ACS_EVENT_FAILED", "WPA_EVENT_CONNECTED"]).unwrap_err(),
        "no such messages are known: NO_SUCH; \
         have not been seen, and need a row: WPA_EVENT_TERMINATING"
    );
    assert_eq!(
        check(rows, &["ACS_EVENT_FAILED", "WPA_EVENT_CONNECTED", "WPA_EVENT_TERMINATING"])
            .unwrap_err(),
        "have been seen, so that their rows must go: ACS_EVENT_FAILED"
    );
}
