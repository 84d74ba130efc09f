//! Writes `docs/live.md`: what real daemons were recorded to send and to answer, and what not.

use crate::COMMAND;
use crate::commands::Command;
use crate::events::{Event, Group};
use crate::live::{Absence, Family, Reason, families};
use crate::recordings::{Seen, Sender, Sighting};
use crate::text::{escape, wrap};
use std::fmt::Write;

/// How many recordings a message names.
const RECORDINGS: usize = 3;

/// The page: `events` are those of `wpa_ctrl.h`, `messages` the others.
pub fn write(
    events: &[Event],
    messages: &[Event],
    groups: &[Group],
    commands: &[Command],
    absences: &[Absence],
    seen: &Seen,
) -> String {
    let families = families(commands, seen);
    let mut output = counts(events, messages, &families, seen);
    output.push_str("\n## Messages that were seen\n");
    let all: Vec<&Event> = events.iter().chain(messages).collect();
    for group in groups {
        let rows: Vec<(&Event, &Sighting)> = all
            .iter()
            .filter(|event| event.group == group.name)
            .filter_map(|event| Some((*event, seen.messages.get(event.macro_name.as_str())?)))
            .collect();
        if !rows.is_empty() {
            let _ = write!(
                output,
                "\n### {}\n\n| message | times | from | recordings |\n| --- | ---: | --- | --- |\n",
                group.title
            );
            rows.iter().for_each(|(event, sighting)| row(&mut output, event, sighting));
        }
    }
    not_seen(&mut output, &all, absences);
    of_commands(&mut output, &families);
    output
}

fn counts(events: &[Event], messages: &[Event], families: &[Family<'_>], seen: &Seen) -> String {
    let part = |events: &[Event]| {
        let found = |event: &&Event| seen.messages.contains_key(event.macro_name.as_str());
        format!("{} | {}", events.iter().filter(found).count(), events.len())
    };
    let all: usize = families.iter().map(Family::all).sum();
    let answered: usize = families.iter().map(|family| family.answered.len()).sum();
    let refused: usize = families.iter().map(|family| family.refused.len()).sum();
    format!(
        "\
# What has been seen live

<!-- Generated from protocol/*.tsv and the recordings by `{COMMAND}`; change protocol/live.tsv. -->

Which messages real daemons have sent, and which commands they have answered, in the {} recordings
under [crates/hostap-ctrl/tests/data](../crates/hostap-ctrl/tests/data): {} messages and {} commands.
A message counts when `hostap_ctrl` reads it by the type of its kind. A command counts by its name,
whatever its arguments; it is answered by anything but a refusal.

| | seen | all |
| --- | ---: | ---: |
| macros of `wpa_ctrl.h` | {} |
| messages without a macro | {} |
| commands that were sent | {} | {} |
| commands that were answered | {} | {} |
",
        seen.recordings,
        seen.events,
        seen.requests,
        part(events),
        part(messages),
        answered + refused,
        all,
        answered,
        all,
    )
}

fn row(output: &mut String, event: &Event, sighting: &Sighting) {
    let Sighting { count, senders, recordings } = sighting;
    let senders: Vec<&str> = senders.iter().copied().map(Sender::name).collect();
    let mut names: Vec<String> =
        recordings.iter().take(RECORDINGS).map(|name| format!("`{name}`")).collect();
    if recordings.len() > RECORDINGS {
        names.push(format!("{} more", recordings.len() - RECORDINGS));
    }
    let _ = writeln!(
        output,
        "| `{}` | {count} | {} | {} |",
        event.macro_name,
        senders.join(", "),
        names.join(", ")
    );
}

fn not_seen(output: &mut String, all: &[&Event], absences: &[Absence]) {
    output.push_str("\n## Messages that were not seen\n");
    for reason in Reason::ALL {
        // In the order of the tables, where what belongs together stands together.
        let rows: Vec<&Absence> = all
            .iter()
            .filter_map(|event| absences.iter().find(|it| it.macro_name == event.macro_name))
            .filter(|absence| absence.reason == *reason)
            .collect();
        if rows.is_empty() {
            continue;
        }
        let (title, column) = match reason {
            Reason::NotYet => ("Not brought about yet", "what would bring it about"),
            Reason::Newer => ("Sent by newer daemons than those recorded", "since"),
            Reason::BuildOption => ("Not built into the daemons recorded", "build option"),
            Reason::Hardware => ("Needs other drivers or devices", "which"),
            Reason::Nobody => ("Sent by nobody", "why"),
            Reason::NoMessage => ("No messages of their own", "what they are"),
        };
        let _ = write!(
            output,
            "\n### {title} ({})\n\n| message | {column} |\n| --- | --- |\n",
            rows.len()
        );
        for Absence { macro_name, detail, .. } in rows {
            let detail = match (reason, detail.as_str()) {
                (Reason::Newer, "main") => "the main branch after 2.11",
                (_, detail) => detail,
            };
            let _ = writeln!(output, "| `{macro_name}` | {} |", escape(detail));
        }
    }
}

fn of_commands(output: &mut String, families: &[Family<'_>]) {
    output.push_str(
        "\n## Commands\n\n| family | answered | always refused | not sent | newer | all |\n\
         | --- | ---: | ---: | ---: | ---: | ---: |\n",
    );
    for family in families {
        let Family { group, answered, refused, unsent, newer } = family;
        let counts = [answered, refused, unsent, newer].map(Vec::len);
        let counts = counts.map(|count| count.to_string()).join(" | ");
        let _ = writeln!(output, "| {} | {counts} | {} |", group.title, family.all());
    }
    type Names<'f, 't> = fn(&'f Family<'t>) -> &'f [&'t str];
    let lists: [(&str, Names<'_, '_>); 4] = [
        ("Answered", |family| &family.answered),
        ("Sent, and always refused or not answered", |family| &family.refused),
        ("Not sent", |family| &family.unsent),
        ("Not sent, and known only to newer daemons than those recorded", |family| &family.newer),
    ];
    for (title, names) in lists {
        let _ = writeln!(output, "\n### {title}\n");
        for family in families.iter().filter(|family| !names(family).is_empty()) {
            let names: Vec<String> = names(family).iter().map(|name| format!("`{name}`")).collect();
            let item = format!("- {}: {}", family.group.title, names.join(", "));
            let _ = writeln!(output, "{}", wrap(&item, 98).join("\n  "));
        }
    }
}
