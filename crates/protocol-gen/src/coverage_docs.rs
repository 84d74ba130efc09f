//! Writes `docs/coverage.md`: what of the protocol has types, and what has none and why.

use crate::coverage::{Commands, Events, Part};
use crate::replies::FAMILIES;
use crate::text::escape;
use crate::{COMMAND, Error, coverage};
use std::fmt::Write;

/// The page.
///
/// # Errors
/// A reply that stays raw without a reason, see [`coverage::raw`].
pub fn write(events: &Events<'_>, commands: &Commands<'_>) -> Result<String, Error> {
    let mut output = format!(
        "\
# What has types

<!-- Generated from protocol/*.tsv by `{COMMAND}`; change it there. -->

The tables hold what the sources of hostap 2.10, 2.11 and the main branch after it send and read;
these counts say how much of that `hostap_ctrl` gives as types. Anything else still arrives: an
unknown message with its text, a reply as `Raw`, and `RawCommand` sends any command.

"
    );
    messages(&mut output, events);
    forms(&mut output, commands);
    replies(&mut output, commands)?;
    Ok(output)
}

fn messages(output: &mut String, events: &Events<'_>) {
    let Events { macros, messages, shapes, fields, classes, .. } = events;
    let _ = write!(
        output,
        "\
## Messages

[docs/events.md](events.md) has each of them.

| | typed | all |
| --- | ---: | ---: |
| macros of `wpa_ctrl.h` | {macros} |
| messages without a macro | {messages} |

The types read {shapes} forms with {fields} fields. In Python, `wpa_supplicant.events` has {classes}
classes, one for each typed message, with the same names and fields. Without a type, because no
daemon sends them as messages: {}.

",
        events.untyped.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
    );
}

fn forms(output: &mut String, commands: &Commands<'_>) {
    let _ = write!(
        output,
        "\
## Commands

[docs/commands.md](commands.md) has each of them. A command with several forms has a type for each;
a form that both daemons know counts for both.

| family | typed | all | wpa_supplicant: typed | all | hostapd: typed | all |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
"
    );
    let row =
        |[all, station, access_point]: [Part; 3]| format!("{all} | {station} | {access_point}");
    for family in &commands.families {
        let _ = writeln!(output, "| {} | {} |", family.group.title, row(family.forms));
    }
    let _ = writeln!(output, "| all {} commands | {} |", commands.names, row(commands.forms));
    output.push_str("\nWithout a type:\n\n");
    for command in &commands.untyped {
        let notes = command.notes.as_deref().unwrap_or_default();
        let _ = writeln!(output, "- `{}`: {}", command.command, escape(notes));
    }
}

fn replies(output: &mut String, commands: &Commands<'_>) -> Result<(), Error> {
    let count = |replies: &[&str]| -> usize {
        replies.iter().map(|reply| commands.with_reply(reply).count()).sum()
    };
    let (yes, pairs, raw) = (count(&["Done", "Empty"]), count(&["Pairs"]), count(&["Raw"]));
    let own = commands.types.len() - yes - pairs - raw;
    let _ = write!(
        output,
        "
## Replies

| what reads the reply | types of commands |
| --- | ---: |
| `Done` or `Empty`: yes, and no data | {yes} |
| a type of its own | {own} |
| `Pairs`: `key=value` lines, the keys as the daemon or the driver names them | {pairs} |
| `Raw`: the bytes | {raw} |
| all | {} |

Each of them tells a refusal (`FAIL`, `FAIL-BUSY`, `UNKNOWN COMMAND` and others) from a reply.
`tests/commands_recorded` reads every recorded reply with the type of its command.

| family of replies | types, and how many types of commands have them |
| --- | --- |
",
        commands.types.len()
    );
    for family in FAMILIES {
        let types = family
            .types
            .iter()
            .map(|reply| format!("`{reply}` {}", commands.with_reply(reply.name).count()));
        let _ = writeln!(output, "| {} | {} |", family.title, types.collect::<Vec<_>>().join(", "));
    }
    let types: usize = FAMILIES.iter().map(|family| family.types.len()).sum();
    let _ = write!(
        output,
        "\nThese are {types} types in {} families. As they come stay the replies of:\n\n",
        FAMILIES.len()
    );
    for (command, reason) in coverage::raw(commands)? {
        let name = command.type_name.as_deref().unwrap_or_default();
        let _ = writeln!(output, "- `{name}`: {reason}");
    }
    Ok(())
}
