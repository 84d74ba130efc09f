//! Writes the expression that reads one value.

use crate::model::{Kind, Member};
use crate::names::variant_name;
use crate::rust_shapes::{Binding, Writer};
use crate::template::{Field, FieldKind};

impl<'m> Writer<'m> {
    pub(crate) fn member(&self, field: &str) -> &'m Member {
        let found = self.members.iter().find(|member| member.name == field);
        found.expect("made from the same shapes")
    }

    pub(crate) fn flag(&self, field: &Field, text: &str) -> Binding {
        let value = match &self.member(&field.name).kind {
            Kind::Enumeration(_) => {
                let kind = &self.model.enumeration(self.record, &field.name).name;
                format!("{kind}::{}", variant_name(&field.name, text))
            }
            _ => "true".into(),
        };
        Binding { field: field.name.clone(), value, optional: false }
    }

    /// An expression that reads a value off the front of `c`.
    pub(crate) fn read(&self, field: &Field, follow: &[String]) -> Result<String, String> {
        let member = self.member(&field.name);
        Ok(match &field.kind {
            FieldKind::Mac => "c.mac()".into(),
            FieldKind::Int => "c.integer()".into(),
            FieldKind::UnsignedInt if member.kind == Kind::Plain("i64", false) => {
                "c.integer()".into()
            }
            FieldKind::UnsignedInt => "c.unsigned()".into(),
            FieldKind::PrefixedHex => "c.prefixed_hex()".into(),
            FieldKind::HexNumber => "c.hex_number()".into(),
            FieldKind::HexBytes => "c.hex()".into(),
            FieldKind::Word => word(field, follow)?,
            FieldKind::WordOrEmpty => "c.word_or_empty()".into(),
            FieldKind::PipeDelimited => "c.until(b'|')".into(),
            FieldKind::Ssid | FieldKind::PrintfEncoded => "c.encoded()".into(),
            FieldKind::Escaped => "c.escaped()".into(),
            FieldKind::Uuid => "c.uuid()".into(),
            FieldKind::DeviceType => "c.device_type()".into(),
            FieldKind::Ipv4 => "c.ipv4()".into(),
            FieldKind::Pin => "c.pin()".into(),
            FieldKind::Base64 => "c.base64()".into(),
            FieldKind::Binary8 => "c.binary()".into(),
            FieldKind::Enumeration { values, open } => {
                let kind = &self.model.enumeration(self.record, &field.name).name;
                let text = match open {
                    false => one_of(values),
                    true if values.iter().all(|text| !text.contains(' ')) => word(field, follow)?,
                    true => match follow {
                        [end] if end.is_empty() => "Some(c.all()).filter(|t| !t.is_empty())".into(),
                        [end] => format!("c.before({})", bytes(end)),
                        _ => return Err(format!("nothing certain stands behind {}", field.name)),
                    },
                };
                format!("{text}.map({kind}::from_text)")
            }
            FieldKind::Text | FieldKind::QuotedText | FieldKind::Flag(_) => {
                return Err(format!("{} can't be read from the front", field.name));
            }
        })
    }
}

fn word(field: &Field, follow: &[String]) -> Result<String, String> {
    let ends: Vec<char> =
        follow.iter().filter_map(|next| next.chars().next()).filter(|end| *end != ' ').collect();
    match ends[..] {
        [] => Ok("c.word()".into()),
        [end] if follow.len() == 1 => Ok(format!("c.word_before({:?})", end).replace("('", "(b'")),
        _ => Err(format!("nothing certain stands behind {}", field.name)),
    }
}

/// Longer texts first, so that none hides behind its own beginning.
fn one_of(values: &[String]) -> String {
    let mut values = values.to_vec();
    values.sort_by_key(|text| std::cmp::Reverse(text.len()));
    format!("c.one_of(&{values:?})")
}

/// A byte string literal.
pub fn bytes(text: &str) -> String {
    format!("b{text:?}").replace("\\'", "'")
}
