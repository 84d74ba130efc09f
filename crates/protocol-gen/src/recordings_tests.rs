use super::*;

fn commands() -> Vec<Command> {
    let header = "type\tcommand\targuments\treply\tdaemon\tscope\tsince\tgroup\tsummary\tnotes\n";
    let row = |command: &str, daemon: &str| {
        format!("-\t{command}\t-\tRaw\t{daemon}\tinterface\t2.10\tother\tIt does.\tuntyped\n")
    };
    let table = [
        header.to_owned(),
        row("STA", "hostapd"),
        row("STA-FIRST", "hostapd"),
        row("STATUS", "both"),
        row("SCAN", "wpa_supplicant"),
        row("CTRL-RSP-", "wpa_supplicant"),
    ];
    crate::commands::read("commands.tsv", &table.concat()).unwrap()
}

fn recording(lines: &[(&str, &str, Option<u32>)]) -> Recording {
    let mut text = String::new();
    for (kind, data, connection) in lines {
        let connection = connection.map_or(String::new(), |c| format!(", \"connection\": {c}"));
        text.push_str(&format!(
            "{{\"t\": 0.0, \"iface\": \"lo\", \"dir\": \"{kind}\", \"data\": {}{connection}}}\n",
            serde_json::Value::from(*data)
        ));
    }
    Recording::read(text.as_bytes()).unwrap()
}

#[test]
fn a_command_is_the_longest_that_fits_whole_words() {
    let commands = commands();
    for (text, wanted) in [
        ("STA 02:00:00:00:00:01", Some("STA")),
        ("STA-FIRST", Some("STA-FIRST")),
        ("STATUS-WPS", Some("STATUS")),
        ("STATUSX", None),
        ("CTRL-RSP-PASSWORD-0:x", Some("CTRL-RSP-")),
        ("sta", None),
    ] {
        assert_eq!(name_of(text.as_bytes(), &commands), wanted, "{text}");
    }
}

#[test]
fn replies_belong_to_the_commands_of_their_connection() {
    let mut seen = Seen::default();
    let recording = recording(&[
        ("cmd", "SCAN", Some(1)),
        ("cmd", "STATUS", Some(2)),
        ("event", "<3>CTRL-EVENT-SCAN-STARTED ", Some(2)),
        ("reply", "wpa_state=SCANNING\n", Some(2)),
        ("reply", "FAIL-BUSY\n", Some(1)),
        ("cmd", "IFNAME=lo SCAN", Some(1)),
        ("reply", "OK\n", Some(1)),
        ("cmd", "SCAN", Some(1)),
    ]);
    seen.add("wired/it", &recording, &commands());
    assert_eq!(seen.commands["SCAN"], Use { sent: 3, answered: 1 });
    assert_eq!(seen.commands["IFNAME="], Use { sent: 1, answered: 1 });
    assert_eq!(seen.commands["STATUS"], Use { sent: 1, answered: 1 });
    let sighting = &seen.messages["WPA_EVENT_SCAN_STARTED"];
    assert_eq!(sighting.count, 1);
    assert!(sighting.senders.contains(&Sender::WpaSupplicant));
    assert!(sighting.recordings.contains("wired/it"));
}

#[test]
fn only_what_its_type_reads_counts() {
    let mut seen = Seen::default();
    let recording = recording(&[
        ("event", "<3>CTRL-EVENT-CONNECTED - something else", None),
        ("event", "<2>some debug text", None),
        ("event", "IFNAME=lo <3>CTRL-EVENT-TERMINATING ", None),
    ]);
    seen.add("it", &recording, &commands());
    assert_eq!(seen.messages.keys().copied().collect::<Vec<_>>(), ["WPA_EVENT_TERMINATING"]);
    assert_eq!(seen.events, 3);
}

#[test]
fn the_daemon_is_told_by_what_only_it_says() {
    let of =
        |name, lines: &[(&str, &str, Option<u32>)]| sender(name, &recording(lines), &commands());
    assert_eq!(of("hostapd-wlan0.mon", &[]), Some(Sender::Hostapd));
    assert_eq!(of("wpas1-global.cmd", &[]), Some(Sender::WpaSupplicant));
    let status = |reply| [("cmd", "STATUS", None), ("reply", reply, None)];
    assert_eq!(of("wifi/a", &status("state=ENABLED\nphy=phy0\n")), Some(Sender::Hostapd));
    assert_eq!(of("a", &status("bssid=x\nwpa_state=COMPLETED\n")), Some(Sender::WpaSupplicant));
    assert_eq!(of("a", &[("cmd", "STA-FIRST", None), ("reply", "", None)]), Some(Sender::Hostapd));
    let unknown = [("cmd", "STA-FIRST", None), ("reply", "UNKNOWN COMMAND\n", None)];
    assert_eq!(of("a", &unknown), None);
}
