//! Writes the table by which `wpa_supplicant.parse_reply` knows the type of a command's reply.

use crate::COMMAND;
use crate::commands::Command;
use crate::replies::{FAMILIES, find};
use std::fmt::Write;

/// The Rust of the table and of the types that it names.
pub fn write(commands: &[Command]) -> String {
    let mut text = format!(
        "//! Which reply each form of a command has.\n//!\n\
         //! Generated from `protocol/commands.tsv` by `{COMMAND}`.\n\n\
         use super::{{Form, kinds}};\n\nkinds! {{\n"
    );
    for reply in FAMILIES.iter().flat_map(|family| family.types).filter(|it| it.name != "Raw") {
        let life = if reply.borrows { "<'_>" } else { "" };
        let _ = writeln!(text, "    {0} = {0}{life},", reply.name);
    }
    text +=
        "}\n\n/// All forms, in the order of the table.\npub(super) const FORMS: &[Form] = &[\n";
    for command in commands.iter().filter(|command| find(&command.reply).is_some()) {
        let (head, tail) = literals(&command.arguments);
        let _ = writeln!(
            text,
            "    Form {{ command: {:?}, head: {head:?}, tail: {tail:?}, bare: {}, kind: Kind::{} }},",
            command.command,
            command.arguments == "(none)",
            command.reply
        );
    }
    text + "];\n"
}

/// The fixed text that the arguments begin with, and the one that they end with behind a value.
fn literals(arguments: &str) -> (&str, &str) {
    if arguments == "(none)" {
        return ("", "");
    }
    let end = arguments.find(['<', '[', '{']).unwrap_or(arguments.len());
    let head = arguments.get(..end).unwrap_or_default();
    let tail = match arguments.rfind(['>', ']', '}']) {
        Some(at) if arguments.get(at..).is_some_and(|rest| rest.starts_with('>')) => {
            arguments.get(at + 1..).unwrap_or_default()
        }
        _ => "",
    };
    (head, tail)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fixed_parts_of_arguments() {
        assert_eq!(literals("(none)"), ("", ""));
        assert_eq!(literals(" <address:mac> eapol"), (" ", " eapol"));
        assert_eq!(literals(" any[? <pin:pin8>]"), (" any", ""));
        assert_eq!(literals(" list_groups"), (" list_groups", ""));
    }
}
