//! Writes `docs/events.md`: every message with what follows its prefix.

use crate::COMMAND;
use crate::events::{Event, Group};
use std::fmt::Write;

/// The reference page.
pub fn write(events: &[Event], groups: &[Group]) -> String {
    let mut output = format!(
        "\
# Messages of wpa_supplicant and hostapd

<!-- Generated from protocol/events.tsv by `{COMMAND}`; change it there. -->

The {} texts that `wpa_ctrl.h` names. A message arrives as its level in angle brackets (`<3>` is
MSG_INFO), its prefix and its fields; the global socket of a daemon puts `IFNAME=wlan0 ` before
that. A prefix includes the space at its end.

The fields are written as in [protocol/README.md](../protocol/README.md): `<name:type>` is a value,
`[?...]` may be absent, `{{*name ...}}` comes any number of times, a line of its own is another form
of the same message.

",
        events.len()
    );
    let families: Vec<(&Group, Vec<&Event>)> = groups
        .iter()
        .map(|group| (group, events.iter().filter(|e| e.group == group.name).collect::<Vec<_>>()))
        .filter(|(_, members)| !members.is_empty())
        .collect();
    for (group, members) in &families {
        let (title, count) = (&group.title, members.len());
        let _ = writeln!(output, "- [{title}](#{}) ({count})", anchor(title));
    }
    for (group, members) in &families {
        let _ = writeln!(output, "\n## {}", group.title);
        for event in members {
            entry(&mut output, event);
        }
    }
    output
}

fn entry(output: &mut String, event: &Event) {
    let _ = writeln!(output, "\n### {}\n\n{}\n", event.macro_name, event.summary);
    let _ = writeln!(output, "- Prefix: `\"{}\"`", event.prefix);
    let _ = write!(output, "- {}", event.senders());
    if !event.levels.is_empty() {
        let _ = write!(output, ", level {}", event.levels.join(" and "));
    }
    let _ = writeln!(output, "\n- In `wpa_ctrl.h` {}", event.headers());
    if let Some(notes) = &event.notes {
        let _ = writeln!(output, "- Notes: {}", escape(notes));
    }
    if event.shapes.is_empty() {
        return;
    }
    if event.fields == "(none)" {
        output.push_str("- No fields\n");
        return;
    }
    // Four backticks: a literal text could hold three.
    let _ = writeln!(output, "\n````text\n{}\n````", event.fields.replace(" || ", "\n"));
}

/// The anchor that Markdown renderers make from a title.
fn anchor(title: &str) -> String {
    let kept = title.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, ' ' | '-'));
    kept.map(|c| if c == ' ' { '-' } else { c.to_ascii_lowercase() }).collect()
}

/// Takes from text what Markdown would read as markup.
fn escape(text: &str) -> String {
    let mut output = String::new();
    for character in text.chars() {
        if "\\`*_[]<>#|".contains(character) {
            output.push('\\');
        }
        output.push(character);
    }
    output
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anchors_are_those_of_the_headings() {
        assert_eq!(anchor("Quality of service: MSCS, SCS and DSCP"), {
            "quality-of-service-mscs-scs-and-dscp"
        });
        assert_eq!(anchor("Ad hoc networks (IBSS)"), "ad-hoc-networks-ibss");
    }

    #[test]
    fn text_is_not_markup() {
        assert_eq!(escape("<5> a_b [x]"), "\\<5\\> a\\_b \\[x\\]");
    }
}
