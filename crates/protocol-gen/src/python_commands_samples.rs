//! Sample values for the commands' classes in Python. What must come out is what the Rust samples
//! have, read from the template and not from the code that writes it.

use crate::COMMAND;
use crate::commands::{Command, GROUPS};
use crate::commands_form::{Form, Presence, Slot, Value};
use crate::commands_template::Kind;
use crate::python_commands::{generated, name};
use crate::python_events::double_quoted;
use crate::python_types::literal;
use crate::rust_commands_samples::{SECRET, expected, sample};
use std::fmt::Write;

/// Which slots are given.
pub struct Choice<'g> {
    /// Whether the slot of this number is.
    pub given: &'g dyn Fn(usize, &Slot) -> bool,
}

/// The expression of a sample value.
fn value(value: &Value, of: &str) -> String {
    let written = sample(value, of).1;
    match &value.argument.kind {
        Kind::Int | Kind::Unsigned | Kind::PrefixedHex => written,
        Kind::HexNumber => format!("0x{written}"),
        Kind::Hex if value.argument.secret => format!("b{SECRET:?}"),
        Kind::Hex => "b\"\\x01\\xff\"".into(),
        Kind::Ssid => "\"Lab\"".into(),
        Kind::Boolean | Kind::Flag(_) => "True".into(),
        _ => double_quoted(&written),
    }
}

/// The call that makes an object.
pub fn call(form: &Form, of: &str, choice: &Choice<'_>) -> String {
    let mut arguments = Vec::new();
    let expression = |slot: &Slot| {
        let values: Vec<String> = slot.values.iter().map(|it| value(it, of)).collect();
        match (&values[..], slot.presence) {
            (_, Presence::Flag) => "True".to_owned(),
            ([one], Presence::Repeated) => format!("[{one}]"),
            (many, Presence::Repeated) => format!("[({})]", many.join(", ")),
            ([one], _) => one.clone(),
            (many, _) => format!("({})", many.join(", ")),
        }
    };
    for slot in form.slots.iter().filter(|slot| slot.presence == Presence::Required) {
        arguments.push(expression(slot));
    }
    for (index, slot) in form.slots.iter().enumerate() {
        if slot.presence != Presence::Required && (choice.given)(index, slot) {
            arguments.push(format!("{}={}", name(&slot.field), expression(slot)));
        }
    }
    format!("{of}({})", arguments.join(", "))
}

/// The text of the same command, as Python shows bytes.
pub fn expected_bytes(form: &Form, of: &str, command: &str, choice: &Choice<'_>) -> String {
    format!("b{}", literal(expected(form, of, command, choice.given).as_bytes()))
}

/// The data of the tests: calls, and the bytes that they must come to.
pub fn data(commands: &[Command]) -> String {
    let mut output = format!(
        "\"\"\"Samples of all commands: the call, its text, and whether secrets are in it.\n\n\
         Generated from ``protocol/commands.tsv`` by ``{COMMAND}``.\n\"\"\"\n\nSAMPLES = [\n"
    );
    let mut alone = String::new();
    for (command, form) in GROUPS.iter().flat_map(|group| generated(commands, group)) {
        let of = command.type_name.as_deref().unwrap_or_default();
        let values = || form.slots.iter().flat_map(|slot| &slot.values);
        let secret = values().any(|value| value.argument.secret);
        let secret = if secret { "True" } else { "False" };
        let mut last = String::new();
        for all in [false, true] {
            let given = |_: usize, _: &Slot| all;
            let choice = Choice { given: &given };
            let expression = call(form, of, &choice);
            if expression != last {
                let bytes = expected_bytes(form, of, &command.command, &choice);
                let _ = writeln!(output, "    ({expression:?}, {bytes}, {secret}),");
            }
            last = expression;
        }
        for (index, slot) in form.slots.iter().enumerate() {
            if slot.parent.is_some() {
                let given = |at: usize, _: &Slot| at == index;
                let expression = call(form, of, &Choice { given: &given });
                let _ = writeln!(alone, "    {expression:?},");
            }
        }
    }
    let _ = write!(
        output,
        "]\n\n# Options that mean nothing without another one.\nALONE = [\n{alone}]\n"
    );
    output
}
