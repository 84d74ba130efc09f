use super::*;
use crate::commands_arguments;

const PING: &str = "Ping\tPING\t(none)\tPong\tboth\tboth\t2.10\tinterface\tAsks.\t-";

fn table(rows: &[&str]) -> String {
    let mut lines = vec![COLUMNS.join("\t")];
    lines.extend(rows.iter().map(|row| (*row).to_owned()));
    lines.join("\n")
}

/// What is wrong with a table of this one row.
fn error(row: &str) -> String {
    read("c.tsv", &table(&[row])).unwrap_err().to_string()
}

#[test]
fn a_row_becomes_a_form() {
    let find = "P2pFind\tP2P_FIND\t[? <timeout:uint>]\tDone\twpa_supplicant\tinterface\tmain\tp2p\tLooks.\tNote";
    let commands = read("c.tsv", &table(&[PING, find])).unwrap();
    assert_eq!(commands[0].form, Some(Form::default()));
    assert_eq!(commands[1].form.as_ref().unwrap().slots[0].field, "timeout");
    assert_eq!(
        commands[1].readers(),
        "wpa_supplicant, since the main branch after 2.11, over an interface's socket"
    );
}

#[test]
fn a_type_written_by_hand_has_no_form() {
    let scan = "Scan\tSCAN\t[? anything]\tScanStarted\tboth\tboth\t2.10\tscan\tLooks.\t-";
    assert_eq!(read("c.tsv", &table(&[scan])).unwrap()[0].form, None);
}

#[test]
fn mistakes_are_told_with_their_line() {
    assert!(error(&PING.replace("Pong", "Pang")).contains("no reply of the type Pang is known"));
    assert!(error(&PING.replace("Ping", "ping_it")).contains("is not in CamelCase"));
    assert!(error(&PING.replace("2.10", "2.9")).starts_with("c.tsv:2: since is 2.9"));
    assert!(error(&PING.replace("interface", "none")).contains("group is none"));
    assert!(error(&PING.replace("(none)", " <a:wort>")).contains("arguments: column 5"));
    assert!(error(&PING.replacen("Ping", "-", 1)).contains("needs the reason in notes"));
}

#[test]
fn a_type_has_one_form() {
    let other = PING.replace("(none)", " <a:word>");
    let message = read("c.tsv", &table(&[PING, &other])).unwrap_err().to_string();
    assert_eq!(message, "c.tsv:3: the type stands in another row with another form");
    assert_eq!(read("c.tsv", &table(&[PING, PING])).unwrap().len(), 2);
}

#[test]
fn an_argument_without_a_sentence_is_told() {
    let row = PING.replace("(none)", " <a:word>[? <b:lit(b)>]");
    let commands = read("c.tsv", &table(&[&row])).unwrap();
    let mut rows = String::from("name\ttype\tunit\tsentence\n");
    for missing in ["a", "b"] {
        let sentences = commands_arguments::read("a.tsv", &rows).unwrap();
        let message = sentences.check("a.tsv", &commands).unwrap_err().to_string();
        assert_eq!(message, format!("a.tsv: no row for the argument {missing} of Ping"));
        rows.push_str(&format!("{missing}\t-\t-\tOne.\n"));
    }
    let sentences = commands_arguments::read("a.tsv", &rows).unwrap();
    assert_eq!(sentences.check("a.tsv", &commands), Ok(()));
}
