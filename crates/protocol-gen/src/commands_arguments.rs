//! Reads `protocol/arguments.tsv`: a sentence about each argument of the commands.

use crate::Error;
use crate::commands_template::{Argument, Kind};
use crate::table::Table;
use std::collections::BTreeMap;

const COLUMNS: &[&str] = &["name", "type", "unit", "sentence"];

/// The sentences, by the argument's name and the command's type.
#[derive(Debug, Default)]
pub struct Sentences(BTreeMap<(String, Option<String>), String>);

/// Reads the table.
///
/// # Errors
///
/// What is wrong in which line, and what would be right.
pub fn read(file: &str, content: &str) -> Result<Sentences, Error> {
    let mut sentences = Sentences::default();
    let table = Table::read(file, COLUMNS, content)?;
    for row in table.rows() {
        let mut sentence = row.cell("sentence").trim_end_matches('.').to_owned();
        if let Some(unit) = row.optional("unit") {
            sentence = format!("{sentence}, in {unit}");
        }
        let key = (row.cell("name").to_owned(), row.optional("type").map(str::to_owned));
        if sentences.0.insert(key, format!("{sentence}.")).is_some() {
            return Err(row.error("the same argument stands in another row"));
        }
    }
    Ok(sentences)
}

impl Sentences {
    /// What the table says about this argument of this command.
    pub fn get(&self, argument: &str, type_name: &str) -> Option<&str> {
        [Some(type_name.to_owned()), None]
            .into_iter()
            .find_map(|of| self.0.get(&(argument.to_owned(), of)).map(String::as_str))
    }

    /// The same, or what the kind of the argument says.
    pub fn describe(&self, argument: &Argument, type_name: &str) -> String {
        if let Some(sentence) = self.get(&argument.name, type_name) {
            return sentence.to_owned();
        }
        match &argument.kind {
            Kind::Mac => "A MAC address.".into(),
            Kind::Int => "A number.".into(),
            Kind::Unsigned | Kind::PrefixedHex | Kind::HexNumber => "A number, 0 or more.".into(),
            Kind::Hex => "Bytes, which are sent in hex.".into(),
            Kind::Word => "One word.".into(),
            Kind::Text => "A text of one line.".into(),
            Kind::Config => "A value in the form of a configuration file.".into(),
            Kind::Ssid => "An SSID.".into(),
            Kind::Uuid => "A UUID.".into(),
            Kind::DeviceType => "A WPS device type.".into(),
            Kind::Ipv4 => "An IPv4 address.".into(),
            Kind::Pin => "A WPS PIN of eight or four digits.".into(),
            Kind::Boolean => "Whether it is on.".into(),
            Kind::Flag(text) => format!("Adds `{text}`."),
            Kind::Enumeration { values, .. } => {
                let words: Vec<String> = values.iter().map(|word| format!("`{word}`")).collect();
                format!("One of {}.", words.join(", "))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_commands_own_sentence_comes_first() {
        let sentences = read(
            "a.tsv",
            "name\ttype\tunit\tsentence\nfreq\t-\tMHz\tThe frequency.\nfreq\tScan\t-\tWhere to look.\n",
        )
        .unwrap();
        assert_eq!(sentences.get("freq", "Scan"), Some("Where to look."));
        assert_eq!(sentences.get("freq", "P2pFind"), Some("The frequency, in MHz."));
        assert_eq!(sentences.get("other", "P2pFind"), None);
    }

    #[test]
    fn a_row_twice_is_told() {
        let rows = "name\ttype\tunit\tsentence\na\t-\t-\tOne.\na\t-\t-\tTwo.\n";
        assert_eq!(
            read("a.tsv", rows).unwrap_err().to_string(),
            "a.tsv:3: the same argument stands in another row"
        );
    }
}
