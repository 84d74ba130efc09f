//! Texts of strangers, such as a certificate's subject, in sentences for people.

use std::string::{String, ToString};

use crate::value::Text;

/// The text without anything that could steer a terminal.
pub(super) fn printable(text: Text<'_>) -> String {
    let mut shown = String::new();
    for character in text.to_string().chars() {
        if character.is_control() {
            shown.extend(character.escape_default());
        } else {
            shown.push(character);
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn controls_are_escaped_and_letters_are_not() {
        assert_eq!(printable(Text::new("caf\u{e9} \x1b[2J\n".as_bytes())), "café \\u{1b}[2J\\n");
        assert_eq!(printable(Text::new(b"\xff")), "\u{fffd}");
    }
}
