//! Reads `protocol/arguments.tsv`: a sentence about each argument of the commands.

use crate::Error;
use crate::commands::Command;
use crate::commands_form::Presence;
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

    /// Looks for a sentence about each argument of the generated types.
    ///
    /// # Errors
    ///
    /// The first argument without one.
    pub fn check(&self, file: &str, commands: &[Command]) -> Result<(), Error> {
        for command in commands {
            let (Some(name), Some(form)) = (&command.type_name, &command.form) else { continue };
            let values = form.slots.iter().flat_map(|slot| &slot.values);
            let arguments = values.map(|value| &value.argument.name);
            let flags = form.slots.iter().map(|slot| &slot.field);
            let flags = flags.zip(&form.slots).filter(|(_, slot)| slot.presence == Presence::Flag);
            for argument in arguments.chain(flags.map(|(field, _)| field)) {
                if self.get(argument, name).is_none() {
                    let message = format!("no row for the argument {argument} of {name}");
                    return Err(Error::in_file(file, message));
                }
            }
        }
        Ok(())
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
