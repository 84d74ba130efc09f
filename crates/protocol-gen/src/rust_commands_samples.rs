//! Sample values for commands: the expression that builds a command, and the text that must come
//! out, read from the template and not from the code that writes it.

use crate::commands_form::{Form, Node, Presence, Slot, Value};
use crate::commands_template::Kind;
use crate::rust_commands_types::{camel_case, identifier};
use std::fmt::Write;

/// What secret arguments are in samples.
pub const SECRET: &str = "hush";

/// The expression of a sample value and how it is written.
pub fn sample(value: &Value, of: &str) -> (String, String) {
    let argument = &value.argument;
    let text = |text: &str| (format!("{text:?}"), text.to_owned());
    let (expression, written) = match &argument.kind {
        Kind::Mac => ("[2, 0, 0, 0, 1, 0]".into(), "02:00:00:00:01:00".into()),
        Kind::Int => ("-7".into(), "-7".into()),
        Kind::Unsigned => ("7".into(), "7".into()),
        Kind::PrefixedHex => ("0x1f".into(), "0x1f".into()),
        Kind::HexNumber => ("0x1f".into(), "1f".into()),
        Kind::Hex if argument.secret => (format!("{SECRET:?}"), "68757368".into()),
        Kind::Hex => ("b\"\\x01\\xff\"".into(), "01ff".into()),
        Kind::Config if argument.secret => {
            (format!("ConfigValue::string({SECRET:?})"), format!("\"{SECRET}\""))
        }
        Kind::Config => ("ConfigValue::string(\"a b\")".into(), "\"a b\"".into()),
        Kind::Word | Kind::Text if argument.secret => text(SECRET),
        Kind::Text if !value.stops.iter().any(|stop| "some text".contains(stop)) => {
            text("some text")
        }
        Kind::Word | Kind::Text => text("word"),
        Kind::Ssid => ("\"Lab\"".into(), "\"Lab\"".into()),
        Kind::Uuid => {
            ("Uuid::new([0x1f; 16])".into(), "1f1f1f1f-1f1f-1f1f-1f1f-1f1f1f1f1f1f".into())
        }
        Kind::DeviceType => {
            ("DeviceType::new(10, [0, 0x50, 0xf2, 4], 5)".into(), "10-0050F204-5".into())
        }
        Kind::Ipv4 => ("Ipv4Addr::new(192, 0, 2, 1)".into(), "192.0.2.1".into()),
        Kind::Pin => text("12345670"),
        Kind::Boolean => ("true".into(), "1".into()),
        Kind::Flag(word) => ("true".into(), word.clone()),
        Kind::Enumeration { values, .. } => {
            let name = format!("{of}{}", camel_case(&argument.name));
            (format!("{name}::{}", camel_case(&values[0])), values[0].clone())
        }
    };
    match value.optional {
        true => (format!("Some({expression}.into())"), written),
        false => (expression, written),
    }
}

/// The expression that builds a command with the slots that `given` picks. `replaced` has another
/// expression for one value.
pub fn build(
    form: &Form,
    of: &str,
    given: &dyn Fn(usize, &Slot) -> bool,
    replaced: Option<(usize, usize, &str)>,
) -> String {
    if form.slots.is_empty() {
        return of.into();
    }
    let list = |index: usize, slot: &Slot| {
        let values = slot.values.iter().enumerate().map(|(at, value)| match replaced {
            Some((slot, value, expression)) if (slot, value) == (index, at) => expression.into(),
            _ => sample(value, of).0,
        });
        values.collect::<Vec<String>>().join(", ")
    };
    let slots = || form.slots.iter().enumerate();
    let required: Vec<String> = slots()
        .filter(|(_, slot)| slot.presence == Presence::Required)
        .map(|(index, slot)| list(index, slot))
        .collect();
    let mut output = format!("{of}::new({})", required.join(", "));
    for (index, slot) in slots() {
        if slot.presence != Presence::Required && given(index, slot) {
            let _ = write!(output, ".{}({})", identifier(slot.setter()), list(index, slot));
        }
    }
    output
}

/// The text of the same command.
pub fn expected(
    form: &Form,
    of: &str,
    command: &str,
    given: &dyn Fn(usize, &Slot) -> bool,
) -> String {
    let mut output = command.to_owned();
    render(form, of, &form.nodes, given, &mut output);
    output
}

fn render(
    form: &Form,
    of: &str,
    nodes: &[Node],
    given: &dyn Fn(usize, &Slot) -> bool,
    output: &mut String,
) {
    for node in nodes {
        match node {
            Node::Literal(text) => output.push_str(text),
            Node::Value { slot, value } => {
                output.push_str(&sample(&form.slots[*slot].values[*value], of).1);
            }
            Node::If { slot, nodes } | Node::Each { slot, nodes } => {
                if given(*slot, &form.slots[*slot]) {
                    render(form, of, nodes, given, output);
                }
            }
            Node::IfValue { nodes, .. } => render(form, of, nodes, given, output),
        }
    }
}

/// The example in the documentation of a type: what it needs, and its first option.
pub fn example(form: &Form, of: &str, command: &str) -> String {
    let first = form.slots.iter().position(|slot| slot.presence != Presence::Required);
    let given = |index: usize, _: &Slot| Some(index) == first;
    let expression = build(form, of, &given, None);
    let text = expected(form, of, command, &given);
    let mut names = vec!["Command"];
    names.push(of);
    let enumerations: Vec<String> = crate::rust_commands_types::enumerations(form, of)
        .into_iter()
        .map(|enumeration| enumeration.name)
        .filter(|name| expression.contains(&format!("{name}::")))
        .collect();
    names.extend(enumerations.iter().map(String::as_str));
    names.extend(expression.contains("ConfigValue::").then_some("ConfigValue"));
    names.sort_unstable();
    let mut output = format!("/// ```\n/// use hostap_ctrl::command::{{{}}};\n", names.join(", "));
    let values: Vec<&str> = ["DeviceType", "Uuid"]
        .into_iter()
        .filter(|name| expression.contains(&format!("{name}::new")))
        .collect();
    if !values.is_empty() {
        let _ = writeln!(output, "/// use hostap_ctrl::value::{{{}}};", values.join(", "));
    }
    if expression.contains("Ipv4Addr::new") {
        output.push_str("/// use std::net::Ipv4Addr;\n");
    }
    let _ = write!(
        output,
        "///
/// let command = {expression};
/// assert_eq!(command.to_request()?.as_bytes(), b{text:?});
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
"
    );
    output
}
