//! The language in which the column `fields` of `protocol/events.tsv` describes what follows an
//! event's prefix. `protocol/README.md` explains it for writers of the table.

use std::collections::BTreeSet;

/// One way an event's payload can look: parts in the order of the wire.
pub type Shape = Vec<Part>;

/// A piece of a [`Shape`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Text that stands in the payload as it is.
    Literal(String),
    /// A named value.
    Field(Field),
    /// Parts that are present together or not at all.
    Optional(Vec<Part>),
    /// Parts that come any number of times.
    Repeated {
        /// The name of the list.
        name: String,
        /// The parts of one element.
        parts: Vec<Part>,
    },
}

/// A named value of a [`Shape`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// The name, unique within its shape.
    pub name: String,
    /// How the value is written.
    pub kind: FieldKind,
    /// `type-first`: this raw text ends where what follows it first occurs.
    pub first: bool,
    /// `secret type`: never in logs or debug output.
    pub secret: bool,
}

/// How a field's value is written on the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldKind {
    /// `mac`: six pairs of hex digits with colons.
    Mac,
    /// `int`: a decimal number that may be negative.
    Int,
    /// `uint`: a decimal number.
    UnsignedInt,
    /// `0xhex`: a number in hex with `0x` before it.
    PrefixedHex,
    /// `hexnum`: a number in hex without `0x`.
    HexNumber,
    /// `hex`: bytes in hex, two digits each; may be empty.
    HexBytes,
    /// `word`: text without a space.
    Word,
    /// `word0`: text without a space, may be empty.
    WordOrEmpty,
    /// `text`: raw text to the next literal or the end.
    Text,
    /// `qtext`: raw text between quotes, not escaped.
    QuotedText,
    /// `ssidtxt`: an SSID as printf_encode() writes it.
    Ssid,
    /// `penc`: other text as printf_encode() writes it.
    PrintfEncoded,
    /// `esc`: text in which `\` stands before `\` and `'`.
    Escaped,
    /// `pipe`: raw text without `|`.
    PipeDelimited,
    /// `uuid`: a UUID.
    Uuid,
    /// `devtype`: a WPS device type, `category-OUI-subcategory`.
    DeviceType,
    /// `ip4`: an IPv4 address.
    Ipv4,
    /// `pin8`: a WPS PIN of eight digits.
    Pin,
    /// `b64`: base64.
    Base64,
    /// `bin8`: eight binary digits.
    Binary8,
    /// `lit(X)`: the fixed text X, whose presence is the value.
    Flag(String),
    /// `enum(a|b)` or `enum+(a|b)`: one of these texts.
    Enumeration {
        /// The texts.
        values: Vec<String>,
        /// Whether other texts can occur (`enum+`).
        open: bool,
    },
}

/// Parses the cell `fields`: its shapes, none for `-` (no event, or one that nobody sends).
///
/// # Errors
///
/// A sentence that says what is wrong and at which column of the cell.
///
/// ```
/// use protocol_gen::template::{Field, FieldKind, Part, parse};
/// let shapes = parse("id=<id:int>[? ssid=\"<ssid:ssidtxt>\"] || (none)").unwrap();
/// assert_eq!(shapes.len(), 2);
/// let id = Field { name: "id".into(), kind: FieldKind::Int, first: false, secret: false };
/// assert_eq!(shapes[0][1], Part::Field(id));
/// assert_eq!(shapes[1], []);
/// assert_eq!(parse("id=<id:number>").unwrap_err(), "column 8: unknown type number");
/// ```
pub fn parse(fields: &str) -> Result<Vec<Shape>, String> {
    if fields == "-" {
        return Ok(Vec::new());
    }
    let mut shapes = Vec::new();
    let mut start = 0;
    for text in fields.split(" || ") {
        shapes.push(if text == "(none)" {
            Vec::new()
        } else {
            Parser::new(text, start).shape()?
        });
        start += text.len() + " || ".len();
    }
    Ok(shapes)
}

const SECRET: &str = "secret ";
const FIRST: &str = "-first";

struct Parser<'a> {
    text: &'a str,
    position: usize,
    /// Where the shape begins in the cell, for messages.
    start: usize,
    names: BTreeSet<&'a str>,
}

impl<'a> Parser<'a> {
    fn new(text: &'a str, start: usize) -> Self {
        Self { text, position: 0, start, names: BTreeSet::new() }
    }

    fn shape(&mut self) -> Result<Shape, String> {
        if self.text.is_empty() {
            return Err(self.error(0, "empty shape; write (none) for an empty payload"));
        }
        self.parts(None)
    }

    /// Parts up to the closing character, or to the end where there is none.
    fn parts(&mut self, close: Option<char>) -> Result<Vec<Part>, String> {
        let opened = self.position;
        let mut parts = Vec::new();
        let mut literal = String::new();
        while let Some(next) = self.peek() {
            let part = match next {
                '<' => self.field()?,
                '[' => {
                    self.expect("[?")?;
                    Part::Optional(self.parts(Some(']'))?)
                }
                '{' => {
                    self.expect("{*")?;
                    let name = self.name(' ')?.to_owned();
                    Part::Repeated { name, parts: self.parts(Some('}'))? }
                }
                ']' | '}' if close == Some(next) => {
                    self.position += 1;
                    flush(&mut literal, &mut parts);
                    return if parts.is_empty() {
                        Err(self.error(opened, "empty part"))
                    } else {
                        Ok(parts)
                    };
                }
                ']' | '}' => {
                    let message = format!("{next} closes nothing; write \\{next} for the text");
                    return Err(self.error(self.position, &message));
                }
                _ => {
                    literal.push(self.character()?);
                    continue;
                }
            };
            flush(&mut literal, &mut parts);
            parts.push(part);
        }
        match close {
            Some(close) => Err(self.error(opened, &format!("no {close} to the end of the shape"))),
            None => {
                flush(&mut literal, &mut parts);
                Ok(parts)
            }
        }
    }

    /// `<name:type>`, with its marks.
    fn field(&mut self) -> Result<Part, String> {
        self.expect("<")?;
        let name = self.name(':')?.to_owned();
        let secret = self.text[self.position..].starts_with(SECRET);
        if secret {
            self.position += SECRET.len();
        }
        let at = self.position;
        let kind = self.kind()?;
        let first = self.text[self.position..].starts_with(FIRST);
        if first {
            let raw = matches!(kind, FieldKind::Text | FieldKind::QuotedText | FieldKind::Ssid);
            if !raw {
                return Err(self.error(at, "only raw text can be -first"));
            }
            self.position += FIRST.len();
        }
        self.expect(">")?;
        Ok(Part::Field(Field { name, kind, first, secret }))
    }

    fn kind(&mut self) -> Result<FieldKind, String> {
        let at = self.position;
        let word = self.take_while(|c| c.is_ascii_alphanumeric() || c == '+');
        Ok(match word {
            "mac" => FieldKind::Mac,
            "int" => FieldKind::Int,
            "uint" => FieldKind::UnsignedInt,
            "0xhex" => FieldKind::PrefixedHex,
            "hexnum" => FieldKind::HexNumber,
            "hex" => FieldKind::HexBytes,
            "word" => FieldKind::Word,
            "word0" => FieldKind::WordOrEmpty,
            "text" => FieldKind::Text,
            "qtext" => FieldKind::QuotedText,
            "ssidtxt" => FieldKind::Ssid,
            "penc" => FieldKind::PrintfEncoded,
            "esc" => FieldKind::Escaped,
            "pipe" => FieldKind::PipeDelimited,
            "uuid" => FieldKind::Uuid,
            "devtype" => FieldKind::DeviceType,
            "ip4" => FieldKind::Ipv4,
            "pin8" => FieldKind::Pin,
            "b64" => FieldKind::Base64,
            "bin8" => FieldKind::Binary8,
            "lit" => match <[String; 1]>::try_from(self.texts()?) {
                Ok([text]) => FieldKind::Flag(text),
                Err(_) => return Err(self.error(at, "lit takes one text")),
            },
            "enum" | "enum+" => {
                let values = self.texts()?;
                if values.iter().collect::<BTreeSet<_>>().len() != values.len() {
                    return Err(self.error(at, "a text is listed twice"));
                }
                FieldKind::Enumeration { values, open: word == "enum+" }
            }
            _ => return Err(self.error(at, &format!("unknown type {word}"))),
        })
    }

    /// `(a|b|...)`; a text may hold parentheses that match.
    fn texts(&mut self) -> Result<Vec<String>, String> {
        let opened = self.position;
        self.expect("(")?;
        let mut depth = 0;
        let mut texts = vec![String::new()];
        while let Some(next) = self.peek() {
            match next {
                ')' if depth == 0 => {
                    self.position += 1;
                    return if texts.iter().any(String::is_empty) {
                        Err(self.error(opened, "empty text in the list"))
                    } else {
                        Ok(texts)
                    };
                }
                '|' if depth == 0 => {
                    self.position += 1;
                    texts.push(String::new());
                    continue;
                }
                '(' => depth += 1,
                ')' => depth -= 1,
                _ => {}
            }
            let character = self.character()?;
            texts.last_mut().expect("never empty").push(character);
        }
        Err(self.error(opened, "no ) to the end of the shape"))
    }

    /// A name that was not used in this shape yet, and the character that ends it.
    fn name(&mut self, end: char) -> Result<&'a str, String> {
        let at = self.position;
        let name =
            self.take_while(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_'));
        if name.is_empty() {
            return Err(self.error(at, "a name of a-z, 0-9 and _ is missing"));
        }
        if !self.names.insert(name) {
            return Err(self.error(at, &format!("the name {name} is used twice in this shape")));
        }
        self.expect(end.encode_utf8(&mut [0; 4]))?;
        Ok(name)
    }

    /// One character of text; a backslash takes away the meaning of the next one.
    fn character(&mut self) -> Result<char, String> {
        let at = self.position;
        let mut characters = self.text[at..].chars();
        let next = match characters.next() {
            Some('\\') => characters.next(),
            other => other,
        };
        self.position = self.text.len() - characters.as_str().len();
        next.ok_or_else(|| self.error(at, "nothing follows the backslash"))
    }

    fn take_while(&mut self, wanted: impl Fn(char) -> bool) -> &'a str {
        let rest = &self.text[self.position..];
        let taken = &rest[..rest.find(|c| !wanted(c)).unwrap_or(rest.len())];
        self.position += taken.len();
        taken
    }

    fn expect(&mut self, wanted: &str) -> Result<(), String> {
        if !self.text[self.position..].starts_with(wanted) {
            return Err(self.error(self.position, &format!("expected {wanted}")));
        }
        self.position += wanted.len();
        Ok(())
    }

    fn peek(&self) -> Option<char> {
        self.text[self.position..].chars().next()
    }

    fn error(&self, at: usize, message: &str) -> String {
        format!("column {}: {message}", self.start + at + 1)
    }
}

fn flush(literal: &mut String, parts: &mut Vec<Part>) {
    if !literal.is_empty() {
        parts.push(Part::Literal(std::mem::take(literal)));
    }
}

#[cfg(test)]
#[path = "template_tests.rs"]
mod tests;
