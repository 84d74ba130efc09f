//! The Rust types of the arguments of commands, and the enumerations among them.

use crate::commands_form::{Form, Presence, Slot, Value};
use crate::commands_template::{Argument, Kind};
use std::fmt::Write;

/// A name as Rust writes it: keywords need a mark.
pub fn identifier(name: &str) -> String {
    match syn::parse_str::<syn::Ident>(name) {
        Ok(_) => name.into(),
        Err(_) => format!("r#{name}"),
    }
}

/// `key_mgmt`, `WPS-CR` and `no scan` as `KeyMgmt`, `WpsCr` and `NoScan`.
pub fn camel_case(text: &str) -> String {
    let shouted = !text.chars().any(|c| c.is_ascii_lowercase());
    let mut output = String::new();
    for part in text.split(|c: char| !c.is_ascii_alphanumeric()) {
        let mut letters = part.chars();
        output.extend(letters.next().map(|c| c.to_ascii_uppercase()));
        let rest = letters.as_str();
        output.push_str(&if shouted { rest.to_ascii_lowercase() } else { rest.to_owned() });
    }
    match output.chars().next() {
        None if text == "*" => "All".into(),
        Some(first) if first.is_ascii_digit() => format!("Number{output}"),
        _ => output,
    }
}

/// The name of an argument's enumeration.
fn enumeration_name(argument: &Argument, of: &str) -> String {
    format!("{of}{}", camel_case(&argument.name))
}

/// The type in which a value is kept.
pub fn field_type(value: &Value, of: &str) -> String {
    let plain = match &value.argument.kind {
        Kind::Mac => "MacAddress".into(),
        Kind::Int | Kind::Unsigned | Kind::PrefixedHex | Kind::HexNumber => "Number".into(),
        Kind::Hex | Kind::Ssid | Kind::Pin => "Text<'a>".into(),
        Kind::Word | Kind::Text => "Argument<'a>".into(),
        Kind::Config => "ConfigValue<'a>".into(),
        Kind::Uuid => "Uuid".into(),
        Kind::DeviceType => "DeviceType".into(),
        Kind::Ipv4 => "Ipv4Addr".into(),
        Kind::Boolean | Kind::Flag(_) => "bool".into(),
        Kind::Enumeration { open, .. } => {
            let lifetime = if *open { "<'a>" } else { "" };
            format!("{}{lifetime}", enumeration_name(&value.argument, of))
        }
    };
    let plain = if value.argument.secret { format!("Secret<{plain}>") } else { plain };
    if value.optional { format!("Option<{plain}>") } else { plain }
}

/// The type of a field.
pub fn slot_type(slot: &Slot, of: &str) -> String {
    let types: Vec<String> = slot.values.iter().map(|value| field_type(value, of)).collect();
    let all = match &types[..] {
        [one] => one.clone(),
        _ => format!("({})", types.join(", ")),
    };
    match slot.presence {
        Presence::Required => all,
        Presence::Optional => format!("Option<{all}>"),
        Presence::Flag => "bool".into(),
        Presence::Repeated => format!("Vec<{all}>"),
    }
}

/// The type that a caller gives.
pub fn parameter_type(value: &Value, of: &str) -> String {
    let plain = Value {
        argument: Argument { secret: false, ..value.argument.clone() },
        optional: false,
        stops: Vec::new(),
    };
    let plain = field_type(&plain, of);
    match (&value.argument.kind, value.optional) {
        // `None` would not say which type it is an option of.
        (_, true) => format!("Option<{plain}>"),
        (
            Kind::Uuid
            | Kind::DeviceType
            | Kind::Ipv4
            | Kind::Boolean
            | Kind::Enumeration { open: false, .. },
            false,
        ) => plain,
        _ => format!("impl Into<{plain}>"),
    }
}

/// The expression that makes the kept value of the given one.
pub fn converted(value: &Value, name: &str) -> String {
    let given = match value.optional || !parameter_type(value, "").starts_with("impl ") {
        true => name.to_owned(),
        false => format!("{name}.into()"),
    };
    match (value.argument.secret, value.optional) {
        (true, true) => format!("{given}.map(Secret)"),
        (true, false) => format!("Secret({given})"),
        (false, _) => given,
    }
}

/// An enumeration of an argument's words.
pub struct Enumeration<'a> {
    /// Its name.
    pub name: String,
    /// The argument.
    pub argument: &'a Argument,
    values: &'a [String],
    open: bool,
}

/// The enumerations of a command.
pub fn enumerations<'a>(form: &'a Form, of: &str) -> Vec<Enumeration<'a>> {
    let values = form.slots.iter().flat_map(|slot| &slot.values);
    values
        .filter_map(|value| match &value.argument.kind {
            Kind::Enumeration { values, open } => Some(Enumeration {
                name: enumeration_name(&value.argument, of),
                argument: &value.argument,
                values,
                open: *open,
            }),
            _ => None,
        })
        .collect()
}

impl Enumeration<'_> {
    /// The type and its conversions.
    pub fn write(&self) -> String {
        let Self { name, values, open, .. } = self;
        let lifetime = if *open { "<'a>" } else { "" };
        let mut output = format!(
            "#[derive(Debug, Clone, Copy, PartialEq, Eq)]\n#[non_exhaustive]\npub enum {name}{lifetime} {{\n"
        );
        for value in *values {
            let _ = writeln!(output, "    /// `{value}`\n    {},", camel_case(value));
        }
        if *open {
            output.push_str("    /// Another word.\n    Other(Text<'a>),\n");
        }
        output.push_str("}\n");
        if !open {
            let _ = write!(
                output,
                "
impl {name} {{
    /// The word as the daemon reads it.
    pub const fn as_str(self) -> &'static str {{
        match self {{
"
            );
            for value in *values {
                let _ = writeln!(output, "            Self::{} => {value:?},", camel_case(value));
            }
            output.push_str("        }\n    }\n}\n");
            return output;
        }
        let _ = write!(
            output,
            "
impl<'a> {name}<'a> {{
    /// The word as the daemon reads it.
    pub const fn as_text(self) -> Text<'a> {{
        Text::new(match self {{
"
        );
        for value in *values {
            let _ = writeln!(output, "            Self::{} => b{value:?},", camel_case(value));
        }
        let _ = write!(
            output,
            "            Self::Other(word) => return word,
        }})
    }}
}}

impl<'a> From<Text<'a>> for {name}<'a> {{
    fn from(word: Text<'a>) -> Self {{
        match word.as_bytes() {{
"
        );
        for value in *values {
            let _ = writeln!(output, "            b{value:?} => Self::{},", camel_case(value));
        }
        let _ = write!(
            output,
            "            _ => Self::Other(word),
        }}
    }}
}}

impl<'a> From<&'a str> for {name}<'a> {{
    fn from(word: &'a str) -> Self {{
        Text::from(word).into()
    }}
}}
"
        );
        output
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_variants() {
        assert_eq!(camel_case("WPS-CR"), "WpsCr");
        assert_eq!(camel_case("key_mgmt"), "KeyMgmt");
        assert_eq!(camel_case("WPA2PSK"), "Wpa2psk");
        assert_eq!(camel_case("no scan"), "NoScan");
        assert_eq!(camel_case("80+80"), "Number8080");
        assert_eq!(camel_case("*"), "All");
        assert_eq!(camel_case("caCert"), "CaCert");
    }

    #[test]
    fn keywords_are_marked() {
        assert_eq!(identifier("type"), "r#type");
        assert_eq!(identifier("kind"), "kind");
    }
}
