//! Writes `docs/events.md`: every message with what follows its prefix.

use crate::COMMAND;
use crate::coverage;
use crate::events::{Event, Group};
use crate::fields::Meanings;
use crate::model::{Kind, Member, Model, Record};
use crate::names::identifier;
use crate::rust_events::{origin, rust_type};
use crate::text::escape;
use std::fmt::Write;

/// The reference page: `events` are those of `wpa_ctrl.h`, `messages` the others.
pub fn write(
    events: &[Event],
    messages: &[Event],
    groups: &[Group],
    model: &Model<'_>,
    meanings: &Meanings,
) -> String {
    let mut output = format!(
        "\
# Messages of wpa_supplicant and hostapd

<!-- Generated from protocol/*.tsv by `{COMMAND}`; change it there. -->

The {} texts that `wpa_ctrl.h` names, and {} that it does not name. A message arrives as its level
in angle brackets (`<3>` is MSG_INFO), its prefix and its fields; the global socket of a daemon puts
`IFNAME=wlan0 ` before that. A prefix includes the space at its end.

The fields are written as in [protocol/README.md](../protocol/README.md): `<name:type>` is a value,
`[?...]` may be absent, `{{*name ...}}` comes any number of times, a line of its own is another form
of the same message. The type of a field is that of the struct in `hostap_ctrl::event`; `Option`
means that the field may be absent.

",
        events.len(),
        messages.len()
    );
    coverage(&mut output, &coverage::Events::count(events, messages, model));
    let all: Vec<&Event> = events.iter().chain(messages).collect();
    let families: Vec<(&Group, Vec<&Event>)> = groups
        .iter()
        .map(|group| {
            let members = all.iter().copied().filter(|event| event.group == group.name);
            (group, members.collect::<Vec<_>>())
        })
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
            let record = model.records.iter().find(|r| r.event.macro_name == event.macro_name);
            if let Some(record) = record {
                typed(&mut output, record, model, meanings);
            }
        }
    }
    output
}

/// How much of the tables has types.
fn coverage(output: &mut String, counts: &coverage::Events<'_>) {
    let rest: Vec<String> = counts.untyped.iter().map(|name| format!("`{name}`")).collect();
    let _ = write!(
        output,
        "\
| | typed | all |
| --- | ---: | ---: |
| macros of `wpa_ctrl.h` | {} |
| other messages | {} |

No messages, and so without a type: {}. The types read {} forms with {} fields.

",
        counts.macros,
        counts.messages,
        rest.join(", "),
        counts.shapes,
        counts.fields
    );
}

fn entry(output: &mut String, event: &Event) {
    let _ = writeln!(output, "\n### {}\n\n{}\n", event.macro_name, event.summary);
    let _ = writeln!(output, "- Prefix: `\"{}\"`", event.prefix);
    let _ = write!(output, "- {}", event.senders());
    if !event.levels.is_empty() {
        let _ = write!(output, ", level {}", event.levels.join(" and "));
    }
    let _ = writeln!(output, "\n- {}", origin(event));
    if let Some(notes) = &event.notes {
        let _ = writeln!(output, "- Notes: {}", escape(notes));
    }
}

/// The struct of a message and its fields.
fn typed(output: &mut String, record: &Record<'_>, model: &Model<'_>, meanings: &Meanings) {
    let _ = writeln!(output, "- Type: `{}`", record.name);
    if record.fields.is_empty() {
        output.push_str("- No fields\n");
        return;
    }
    let event = record.event;
    // Four backticks: a literal text could hold three.
    let _ = writeln!(output, "\n````text\n{}\n````", event.fields.replace(" || ", "\n"));
    output.push_str("\n| field | type | meaning |\n| --- | --- | --- |\n");
    for member in &record.fields {
        row(output, "", member, &rust_type(model, &record.name, member), event, meanings);
        if let Kind::List(inner) = &member.kind {
            let element = crate::model::element_name(&record.name, &member.name);
            for field in inner {
                let kind = rust_type(model, &element, field);
                row(output, &format!("{}[].", member.name), field, &kind, event, meanings);
            }
        }
    }
}

fn row(
    output: &mut String,
    before: &str,
    member: &Member,
    kind: &str,
    event: &Event,
    meanings: &Meanings,
) {
    let mut text = String::new();
    if let Some(meaning) = meanings.of(&event.macro_name, &member.name) {
        text.push_str(&escape(&meaning.sentence));
        if let Some(unit) = &meaning.unit {
            let _ = write!(text, " Unit: {}.", escape(unit));
        }
    }
    match &member.kind {
        Kind::Enumeration(values) => {
            let values: Vec<String> =
                values.iter().map(|value| format!("`{}`", value.replace('|', "\\|"))).collect();
            let _ = write!(text, " Values: {}.", values.join(", "));
        }
        Kind::Flag(value) => {
            let _ = write!(text, " Whether `{value}` is there.");
        }
        _ => {}
    }
    let name = identifier(&member.name);
    let _ = writeln!(
        output,
        "| `{before}{name}` | `{}` | {text} |",
        kind.replace("<'a>", "").replace("'a, ", "")
    );
}

/// The anchor that Markdown renderers make from a title.
fn anchor(title: &str) -> String {
    let kept = title.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, ' ' | '-'));
    kept.map(|c| if c == ' ' { '-' } else { c.to_ascii_lowercase() }).collect()
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
}
