//! Writes `docs/commands.md`: every command with its arguments, reply and type.

use crate::COMMAND;
use crate::commands::{Command, GROUPS, Group};
use std::collections::BTreeSet;
use std::fmt::Write;

/// The reference page.
pub fn write(commands: &[Command]) -> String {
    let typed = commands.iter().filter(|command| command.type_name.is_some()).count();
    let types: BTreeSet<&str> = commands.iter().filter_map(|c| c.type_name.as_deref()).collect();
    let names: BTreeSet<&str> = commands.iter().map(|c| c.command.as_str()).collect();
    let mut output = format!(
        "\
# Commands of wpa_supplicant and hostapd

<!-- Generated from protocol/commands.tsv by `{COMMAND}`; change it there. -->

{} forms of {} commands; {typed} of the forms have a type in `hostap_ctrl::command`, which has {}
types in all.

Arguments are written as in [protocol/README.md](../protocol/README.md): `<name:type>` is a value,
`[?...]` may be absent, `{{*name ...}}` comes any number of times. The space in front of an argument
is part of the text.

",
        commands.len(),
        names.len(),
        types.len(),
    );
    let families: Vec<(&Group, Vec<&Command>)> = GROUPS
        .iter()
        .map(|group| (group, commands.iter().filter(|c| c.group == group).collect::<Vec<_>>()))
        .filter(|(_, members)| !members.is_empty())
        .collect();
    output.push_str("| family | forms | with a type |\n| --- | --- | --- |\n");
    for (group, members) in &families {
        let typed = members.iter().filter(|command| command.type_name.is_some()).count();
        let _ = writeln!(output, "| {} | {} | {typed} |", group.title, members.len());
    }
    for (group, members) in &families {
        let _ = writeln!(output, "\n## {}", group.title);
        for command in members {
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
