//! What a daemon's log says of its clients.

use std::fmt::Write as _;

/// What stands before a command in the log of wpa_supplicant.
const COMMAND: &str = "Control interface command '";
/// What stands before a command in the logs of hostapd, and of wpa_supplicant's global socket. The
/// bytes follow on lines of their own.
const BYTES: [&str; 2] = ["RX ctrl_iface - hexdump_ascii", "RX global ctrl_iface - hexdump_ascii"];
const ATTACHED: &str = "CTRL_IFACE monitor attached ";
const DETACHED: &str = "CTRL_IFACE monitor detached ";

/// The commands and monitors in a log, one a line. Clients' sockets are numbered in the order in
/// which they attach. A command that is repeated at once counts once: how often a program that
/// polls asks is a matter of time.
pub(super) fn clients_in(log: &str) -> String {
    let mut text = String::new();
    let mut monitors: Vec<&str> = Vec::new();
    let mut last = "";
    let mut lines = log.lines().map(without_time).peekable();
    while let Some(line) = lines.next() {
        if let Some((_, command)) = line.split_once(COMMAND) {
            if command != last {
                _ = writeln!(text, "command {}", command.trim_end_matches('\''));
            }
            last = command;
        } else if BYTES.iter().any(|start| line.starts_with(start)) {
            if line != last {
                _ = writeln!(text, "{line}");
                while let Some(bytes) = lines.next_if(|line| line.starts_with("   ")) {
                    _ = writeln!(text, "{bytes}");
                }
            }
            last = line;
        } else if let Some(socket) = line.strip_prefix(ATTACHED) {
            if !monitors.contains(&socket) {
                monitors.push(socket);
            }
            _ = writeln!(text, "attached: monitor {}", number_of(socket, &monitors));
        } else if let Some(socket) = line.strip_prefix(DETACHED) {
            _ = writeln!(text, "detached: monitor {}", number_of(socket, &monitors));
        }
    }
    text
}

fn number_of(socket: &str, monitors: &[&str]) -> String {
    match monitors.iter().position(|known| *known == socket) {
        Some(index) => (index + 1).to_string(),
        None => "that never attached".to_owned(),
    }
}

/// The line behind the time that `-t` puts first.
fn without_time(line: &str) -> &str {
    match line.split_once(": ") {
        Some((time, rest)) if time.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') => {
            rest
        }
        _ => line,
    }
}

#[cfg(test)]
mod tests {
    use super::clients_in;

    const LOG: &str = "\
1.5: CTRL_IFACE monitor attached /tmp/wpa_ctrl_7-1\\x00
1.6: st0: Control interface command 'STATUS'
1.7: st0: Control interface command 'STATUS'
1.8: EAPOL: something else
1.9: RX ctrl_iface - hexdump_ascii(len=7):
     53 54 41 54 55 53 20                              STATUS
2.0: CTRL_IFACE monitor detached /tmp/wpa_ctrl_7-1\\x00
2.1: CTRL_IFACE monitor detached /tmp/wpa_ctrl_8-1\\x00
";

    #[test]
    fn clients_are_found_and_numbered() {
        let expected = "\
attached: monitor 1
command STATUS
RX ctrl_iface - hexdump_ascii(len=7):
     53 54 41 54 55 53 20                              STATUS
detached: monitor 1
detached: monitor that never attached
";
        assert_eq!(clients_in(LOG), expected);
    }
}
