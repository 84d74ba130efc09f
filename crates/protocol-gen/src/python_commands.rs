//! Writes `wpa_supplicant.commands`: a Python class for each command whose arguments the table
//! describes. What is written by hand stands in `commands/_by_hand.py`.

use crate::COMMAND;
use crate::commands::{Command, GROUPS, Group};
use crate::commands_arguments::Sentences;
use crate::commands_form::{Form, Presence, Slot};
use crate::python_commands_samples::{Choice, call, expected_bytes};
use crate::python_commands_write::{body, parameter};
use crate::rust_commands::members;
use crate::text::wrap;
use std::fmt::Write;

/// Commands for sockets that are attached, which a `Client`'s is not.
const NOT_FOR_CLIENTS: &[&str] = &["Attach", "Detach", "Level"];

/// Classes that are written by hand, in `_by_hand.py`.
pub const BY_HAND: &[&str] =
    &["Bss", "CtrlRsp", "InterfaceAdd", "Scan", "Set", "SetCred", "SetNetwork"];

/// Keywords of Python that the table has as names of arguments.
const KEYWORDS: &[&str] = &[
    "and", "as", "async", "class", "del", "for", "from", "global", "if", "import", "in", "is",
    "lambda", "not", "or", "pass", "self", "with", "yield",
];

/// An argument's name in Python.
pub fn name(argument: &str) -> String {
    match KEYWORDS.contains(&argument) {
        true => format!("{argument}_"),
        false => argument.to_owned(),
    }
}

/// The commands of a family that have a generated class.
pub fn generated<'c>(commands: &'c [Command], group: &Group) -> Vec<(&'c Command, &'c Form)> {
    let members = members(commands, group).into_iter();
    let typed = members.filter(|command| {
        let name = command.type_name.as_deref().unwrap_or_default();
        !NOT_FOR_CLIENTS.contains(&name) && !BY_HAND.contains(&name)
    });
    typed.filter_map(|command| Some((command, command.form.as_ref()?))).collect()
}

/// The modules: name and content.
pub fn files(commands: &[Command], sentences: &Sentences) -> Vec<(String, String)> {
    let mut files = vec![("__init__.py".to_owned(), package(commands))];
    for group in GROUPS {
        let members = generated(commands, group);
        if members.is_empty() {
            continue;
        }
        let mut classes = String::new();
        for (command, form) in members {
            class(&mut classes, command, form, sentences);
        }
        let mut output = format!(
            "\"\"\"{}.\n\nGenerated from ``protocol/commands.tsv`` and ``protocol/arguments.tsv`` \
             by ``{COMMAND}``.\n\"\"\"\n\n",
            group.title
        );
        let names = ["Literal", "Optional", "Sequence", "Tuple", "Union"];
        let used: Vec<&str> =
            names.into_iter().filter(|name| classes.contains(&format!("{name}["))).collect();
        let _ = writeln!(
            output,
            "from typing import {}",
            [&["TYPE_CHECKING"], &used[..]].concat().join(", ")
        );
        let text =
            if classes.contains(": Text") || classes.contains("[Text") { "Text" } else { "" };
        output.push('\n');
        if !text.is_empty() {
            output.push_str("from .._arguments import Text\n");
        }
        output.push_str(
            "from .._command import Command, several\nfrom .._native import CommandText\n",
        );
        output.push_str("\nif TYPE_CHECKING:\n    from .. import replies\n");
        if !classes.contains("several(") {
            output = output.replace("Command, several", "Command");
        }
        output.push_str(&classes);
        files.push((format!("{}.py", group.module), output));
    }
    files
}

/// `__init__.py`: where each class is.
fn package(commands: &[Command]) -> String {
    let mut output = format!(
        r#""""The daemons' commands as classes, whose arguments are checked and encoded.

:meth:`wpa_supplicant.Client.send` sends them, and gives the reply that belongs to each:

>>> from wpa_supplicant import commands
>>> bytes(commands.SelectNetwork(3))
b'SELECT_NETWORK 3'
>>> bytes(commands.SetNetwork(0, "ssid", "café"))
b'SET_NETWORK 0 ssid 636166c3a9'

A class has the name of the Rust crate's type: ``P2P_FIND`` is ``P2pFind``. What the command needs
goes by position, what may be left out by keyword. An argument never ends the command or becomes
another one: a byte that would is encoded where the daemon reads encoded text (SSIDs, passwords),
and ``ValueError`` where it does not, when the object is made. ``TypeError`` is for other types:

>>> commands.Note("two\nlines")
Traceback (most recent call last):
ValueError: NOTE: text holds a line end; a text of one line is expected

``bytes()`` gives the text that is sent. ``str()`` and ``repr()`` show it without secrets:

>>> commands.SetNetwork(0, "psk", "correct horse")
<SetNetwork: SET_NETWORK 0 psk <secret>>

===========================  =================================================================
in the commands' templates   in Python
===========================  =================================================================
``int``, ``uint``, ``hexnum``  ``int``
``hex``                      ``bytes``
``ssid``, ``pin8``           ``str`` or ``bytes``
``word``, ``text``           ``str`` or ``bytes``, or an ``int``, which goes in decimal
``mac``, ``uuid``, ``ip4``, ``devtype``  ``str``
``enum(0|1)``, ``lit``       ``bool``
other ``enum``               one of its words
``{{*...}}``                   a sequence, of tuples where an element has several values
===========================  =================================================================

What ``ATTACH`` does is for :class:`wpa_supplicant.Monitor`: it and its kin have no class here. A
class's module is imported when the class is first asked for.

Generated from ``protocol/commands.tsv`` by ``{COMMAND}``.
"""

import importlib
from typing import TYPE_CHECKING, Any, List

from .._command import Command
from ._by_hand import {}

if TYPE_CHECKING:
"#,
        BY_HAND.join(", ")
    );
    output = output.replace("two\nlines", "two\\nlines").replacen("\"\"\"", "r\"\"\"", 1);
    let modules: Vec<(&str, Vec<&str>)> = GROUPS
        .iter()
        .map(|group| {
            let names = generated(commands, group).into_iter();
            (group.module, names.filter_map(|(command, _)| command.type_name.as_deref()).collect())
        })
        .filter(|(_, names): &(_, Vec<&str>)| !names.is_empty())
        .collect();
    for (module, names) in &modules {
        let names: Vec<String> = names.iter().map(|name| format!("{name} as {name}")).collect();
        let list = names.join(",\n        ");
        let _ = writeln!(output, "    from .{module} import (\n        {list},\n    )");
    }
    output.push_str("\n_MODULES = {\n");
    for (module, names) in &modules {
        for name in names {
            let _ = writeln!(output, "    \"{name}\": \"{module}\",");
        }
    }
    // Spelled out: type checkers read nothing else.
    output.push_str("}\n\n__all__ = [\n    \"Command\",\n");
    for name in BY_HAND.iter().chain(modules.iter().flat_map(|(_, names)| names)) {
        let _ = writeln!(output, "    \"{name}\",");
    }
    output.push_str(
        "]


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f\"module {__name__!r} has no attribute {name!r}\")
    value = getattr(importlib.import_module(f\"{__name__}.{module}\"), name)
    globals()[name] = value
    return value


def __dir__() -> List[str]:
    return sorted({*globals(), *__all__})
",
    );
    output
}

fn class(output: &mut String, command: &Command, form: &Form, sentences: &Sentences) {
    let of = command.type_name.as_deref().unwrap_or_default();
    let reply = &command.reply;
    let mut documentation = String::new();
    let template = match command.arguments.as_str() {
        "(none)" => command.command.clone(),
        arguments => format!("{}{arguments}", command.command),
    };
    paragraph(&mut documentation, &command.summary);
    let _ = write!(documentation, "\n    ``{}``\n\n", template.trim_end());
    let readers = command.readers();
    let about = format!("For {readers}. Reply: :class:`wpa_supplicant.replies.{reply}`.");
    paragraph(&mut documentation, &about);
    if let Some(notes) = &command.notes {
        let mut letters = notes.chars();
        let first = letters.next().map(|letter| letter.to_uppercase().to_string());
        documentation.push('\n');
        let text = format!("{}{}.", first.unwrap_or_default(), letters.as_str());
        paragraph(&mut documentation, &text);
    }
    if !form.slots.is_empty() {
        documentation.push('\n');
    }
    for slot in &form.slots {
        for (index, line) in wrap(&describe(slot, of, sentences), 88).iter().enumerate() {
            let mark = if index > 0 { "  " } else { "- " };
            let _ = writeln!(documentation, "    {mark}{line}");
        }
    }
    let first = form.slots.iter().position(|slot| slot.presence != Presence::Required);
    let given = |index: usize, _: &Slot| Some(index) == first;
    let choice = Choice { given: &given };
    let _ = write!(
        documentation,
        "\n    >>> bytes({})\n    {}\n",
        call(form, of, &choice),
        expected_bytes(form, of, &command.command, &choice)
    );
    let raw = if documentation.contains('\\') { "r" } else { "" };
    let _ = write!(
        output,
        "\n\nclass {of}(Command[\"replies.{reply}\"]):\n    {raw}\"\"\"{}    \"\"\"\n\n    _reply = \"{reply}\"\n\n",
        documentation.trim_start()
    );
    let required: Vec<String> = parameters(form, true);
    let optional: Vec<String> = parameters(form, false);
    let mut all = vec!["self".to_owned()];
    all.extend(required);
    if !optional.is_empty() {
        all.push("*".into());
    }
    all.extend(optional);
    let line = format!("    def __init__({}) -> None:", all.join(", "));
    if line.len() <= 100 {
        let _ = writeln!(output, "{line}");
    } else {
        let _ = writeln!(
            output,
            "    def __init__(\n        {},\n    ) -> None:",
            all.join(",\n        ")
        );
    }
    output.push_str(&body(form, &command.command));
}

fn paragraph(output: &mut String, text: &str) {
    for line in wrap(text, 90) {
        let _ = writeln!(output, "    {line}");
    }
}

fn parameters(form: &Form, required: bool) -> Vec<String> {
    let slots = form.slots.iter();
    slots.filter(|slot| (slot.presence == Presence::Required) == required).map(parameter).collect()
}

/// A line about an argument: that of the slot, or those of its values.
fn describe(slot: &Slot, of: &str, sentences: &Sentences) -> String {
    let about = |argument: &str| sentences.get(argument, of).unwrap_or_default().to_owned();
    let field = name(&slot.field);
    match &slot.values[..] {
        [] => format!("``{field}``: {}", about(&slot.field)),
        [one] => {
            let each = if slot.presence == Presence::Repeated { " Each:" } else { "" };
            format!("``{field}``:{each} {}", about(&one.argument.name))
        }
        many => {
            let each = if slot.presence == Presence::Repeated { "tuples" } else { "a tuple" };
            let parts: Vec<String> = many
                .iter()
                .map(|value| {
                    let text = about(&value.argument.name);
                    let or = if value.optional { " or ``None``" } else { "" };
                    format!(
                        "``{}``{or} ({})",
                        name(&value.argument.name),
                        text.trim_end_matches('.')
                    )
                })
                .collect();
            format!("``{field}``: {each} of {}.", parts.join(", "))
        }
    }
}
