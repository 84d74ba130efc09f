//! Writes `docs/commands.md`: every command with its arguments, reply and type.

use crate::COMMAND;
use crate::commands::Command;
use crate::coverage::{Commands, Part};
use crate::text::escape;
use std::fmt::Write;

/// The reference page.
pub fn write(commands: &[Command]) -> String {
    let counts = Commands::count(commands);
    let mut output = format!(
        "\
# Commands of wpa_supplicant and hostapd

<!-- Generated from protocol/commands.tsv by `{COMMAND}`; change it there. -->

{} forms of {} commands; {} of the forms have a type in `hostap_ctrl::command`, which has {}
types in all.

Arguments are written as in [protocol/README.md](../protocol/README.md): `<name:type>` is a value,
`[?...]` may be absent, `{{*name ...}}` comes any number of times. The space in front of an argument
is part of the text.

",
        counts.forms[0].all,
        counts.names,
        counts.forms[0].typed,
        counts.types.len(),
    );
    output.push_str("| family | forms | with a type |\n| --- | --- | --- |\n");
    for family in &counts.families {
        let Part { typed, all } = family.forms[0];
        let _ = writeln!(output, "| {} | {all} | {typed} |", family.group.title);
    }
    for family in &counts.families {
        let _ = writeln!(output, "\n## {}", family.group.title);
        for command in commands.iter().filter(|command| command.group == family.group) {
            entry(&mut output, command);
        }
    }
    output
}

fn entry(output: &mut String, command: &Command) {
    let title = command.type_name.as_deref().unwrap_or(&command.command);
    let arguments = match command.arguments.as_str() {
        "(none)" | "-" => "",
        arguments => arguments,
    };
    let _ = write!(
        output,
        "\n### {title}\n\n{}\n\n````text\n{}{arguments}\n````\n\n",
        command.summary, command.command
    );
    let _ = writeln!(output, "- For {}", command.readers());
    match &command.type_name {
        Some(_) => {
            let _ = writeln!(output, "- Reply: `{}`", command.reply);
        }
        None => output.push_str("- No type of its own; `RawCommand` sends it\n"),
    }
    if let Some(notes) = &command.notes {
        let _ = writeln!(output, "- Notes: {}", escape(notes));
    }
}
