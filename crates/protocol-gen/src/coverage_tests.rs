use super::*;
use crate::commands;

/// The rows of a table: type, command, reply, daemon.
fn read(rows: &[[&str; 4]]) -> Vec<Command> {
    let mut table =
        "type\tcommand\targuments\treply\tdaemon\tscope\tsince\tgroup\tsummary\tnotes\n".to_owned();
    for [name, command, reply, daemon] in rows {
        table += &format!(
            "{name}\t{command}\t(none)\t{reply}\t{daemon}\tboth\t2.10\tinterface\tAsks.\tA note\n"
        );
    }
    commands::read("c.tsv", &table).unwrap()
}

#[test]
fn a_command_of_both_daemons_counts_for_each() {
    let rows = read(&[
        ["Ping", "PING", "Pong", "both"],
        ["Ifname", "IFNAME", "Value", "wpa_supplicant"],
        ["-", "IFNAME", "-", "hostapd"],
    ]);
    let counts = Commands::count(&rows);
    assert_eq!(counts.forms.map(|part| (part.typed, part.all)), [(2, 3), (2, 2), (1, 2)]);
    assert_eq!((counts.names, counts.types.len(), counts.untyped.len()), (2, 2, 1));
    assert_eq!(counts.families.len(), 1);
    assert_eq!(counts.families[0].forms, counts.forms);
}

#[test]
fn a_type_in_two_rows_counts_once() {
    let rows = read(&[["Ping", "PING", "Pong", "hostapd"], ["Ping", "PING", "Pong", "both"]]);
    let counts = Commands::count(&rows);
    assert_eq!((counts.types.len(), counts.with_reply("Pong").count()), (1, 1));
    assert_eq!(counts.forms[0], Part { typed: 2, all: 2 });
}

#[test]
fn a_raw_reply_needs_its_reason_and_a_reason_its_reply() {
    let message = |rows: &[Command]| raw(&Commands::count(rows)).unwrap_err().to_string();
    let rows = read(&[["Ping", "PING", "Raw", "both"]]);
    assert!(message(&rows).contains("the reply of Ping is Raw; tell why"));
    let rows = read(&[["Ping", "PING", "Pong", "both"]]);
    assert!(message(&rows).contains("why Driver is Raw, which it is not"));
    let names: Vec<_> = RAW.iter().map(|(name, _)| [*name, "X", "Raw", "both"]).collect();
    assert_eq!(raw(&Commands::count(&read(&names))).unwrap().len(), RAW.len());
}
