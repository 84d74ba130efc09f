//! The only things in which two runs of one program may differ.

/// Texts behind which something stands that is drawn or counted anew in each run, up to the end of
/// the word, and why.
const CHANGING: &[(&str, &str)] = &[
    // The name of a client's socket has its process' number.
    ("wpa_ctrl_", "PROCESS"),
    // hostapd draws session identifiers at random.
    ("dot1xAuthSessionId=", "RANDOM"),
    ("authMultiSessionId=", "RANDOM"),
    ("EAP Session-Id=", "RANDOM"),
    ("session_id=", "RANDOM"),
    // hostapd counts seconds, bytes and the time since a frame came.
    ("dot1xAuthSessionTime=", "SECONDS"),
    ("connected_time=", "SECONDS"),
    ("inactive_msec=", "TIME"),
    ("rx_bytes=", "COUNT"),
    ("tx_bytes=", "COUNT"),
    ("rx_packets=", "COUNT"),
    ("tx_packets=", "COUNT"),
    ("rx_rate_info=", "RATE"),
    ("tx_rate_info=", "RATE"),
    ("backlog_bytes=", "COUNT"),
    ("backlog_packets=", "COUNT"),
    // The kernel's clock.
    ("tsf=", "TIME"),
    ("age=", "SECONDS"),
];

/// The text without them.
pub(super) fn normalise(text: &str) -> String {
    let mut text = text.to_owned();
    for (before, name) in CHANGING {
        text = replace_behind(&text, before, name);
    }
    text
}

/// Puts `name` in place of the word behind each `before` that begins a word.
fn replace_behind(text: &str, before: &str, name: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(place) = rest.find(before) {
        let (head, tail) = rest.split_at(place + before.len());
        let starts = !head[..place].ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let end = tail.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(tail.len());
        result.push_str(head);
        if starts && end > 0 {
            result.push_str(name);
            rest = &tail[end..];
        } else {
            rest = tail;
        }
    }
    result + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changing_words_are_replaced_and_nothing_else() {
        assert_eq!(normalise("/tmp/wpa_ctrl_12-3: gone"), "/tmp/wpa_ctrl_PROCESS: gone");
        assert_eq!(normalise("age=12\nwpage=12"), "age=SECONDS\nwpage=12");
        assert_eq!(normalise("rx_bytes=1\ntx_bytes="), "rx_bytes=COUNT\ntx_bytes=");
    }
}
