//! `protocol/fields.tsv`: what the fields mean.

use crate::Error;
use crate::model::{Kind, Member, Model};
use crate::table::Table;
use std::collections::BTreeMap;

/// The meanings of all fields.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Meanings {
    file: String,
    rows: BTreeMap<(String, String), Meaning>,
}

/// What one field means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meaning {
    /// The unit of a number.
    pub unit: Option<String>,
    /// One sentence.
    pub sentence: String,
}

impl Meanings {
    /// Reads the table.
    ///
    /// # Errors
    ///
    /// What [`Table::read_sparse`] refuses, a field that is explained twice for the same event, and
    /// a sentence that is none.
    pub fn read(file: &str, content: &str) -> Result<Self, Error> {
        let columns = ["name", "macro", "unit", "sentence"];
        let table = Table::read_sparse(file, &columns, content)?;
        let mut rows = BTreeMap::new();
        for row in table.rows() {
            let (name, event) = (row.cell("name"), row.cell("macro"));
            let sentence = row.cell("sentence");
            let capital = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit();
            if !sentence.ends_with('.') || !sentence.starts_with(capital) {
                return Err(row.error("the sentence has a capital first and a full stop last"));
            }
            let unit = Some(row.cell("unit")).filter(|unit| !unit.is_empty()).map(Into::into);
            let meaning = Meaning { unit, sentence: sentence.into() };
            if rows.insert((name.into(), event.into()), meaning).is_some() {
                return Err(row.error(format!("{name} is explained twice for the same event")));
            }
        }
        Ok(Self { file: file.into(), rows })
    }

    /// What the field means in this event.
    pub fn of(&self, event: &str, field: &str) -> Option<&Meaning> {
        let row = |event: &str| self.rows.get(&(field.to_owned(), event.to_owned()));
        row(event).or_else(|| row(""))
    }

    /// Asks for a row for each field of the typed events.
    ///
    /// # Errors
    ///
    /// The fields without a row, and a row without a field.
    pub fn check(&self, model: &Model<'_>) -> Result<(), Error> {
        let mut used = Vec::new();
        for record in &model.records {
            collect(&record.event.macro_name, &record.fields, &mut used);
        }
        self.check_used(&used)
    }

    fn check_used(&self, used: &[(&str, &str)]) -> Result<(), Error> {
        let missing: Vec<String> = used
            .iter()
            .filter(|(event, field)| self.of(event, field).is_none())
            .map(|(event, field)| format!("{field} of {event}"))
            .collect();
        if !missing.is_empty() {
            let message = format!("no row explains {}", missing.join(", "));
            return Err(Error::in_file(&self.file, message));
        }
        for (field, event) in self.rows.keys() {
            let fits = |(e, f): &(&str, &str)| f == field && (event.is_empty() || e == event);
            if !used.iter().any(fits) {
                let of = if event.is_empty() { "any event" } else { event };
                return Err(Error::in_file(&self.file, format!("{field} is no field of {of}")));
            }
        }
        Ok(())
    }
}

fn collect<'m>(event: &'m str, members: &'m [Member], used: &mut Vec<(&'m str, &'m str)>) {
    for member in members {
        used.push((event, &member.name));
        if let Kind::List(inner) = &member.kind {
            collect(event, inner, used);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(rows: &str) -> Result<Meanings, Error> {
        Meanings::read("f.tsv", &format!("name\tmacro\tunit\tsentence\n{rows}"))
    }

    #[test]
    fn the_row_of_an_event_comes_first() {
        let meanings = read("id\t\t\tA network.\nid\tSCAN\tMHz\tA scan.\n").unwrap();
        assert_eq!(meanings.of("SCAN", "id").unwrap().sentence, "A scan.");
        assert_eq!(meanings.of("SCAN", "id").unwrap().unit.as_deref(), Some("MHz"));
        assert_eq!(meanings.of("X", "id").unwrap().sentence, "A network.");
        assert_eq!(meanings.of("X", "ix"), None);
    }

    #[test]
    fn mistakes() {
        for (rows, message) in [
            ("id\t\t\tA.\nid\t\t\tB.\n", "f.tsv:3: id is explained twice for the same event"),
            ("id\t\t\tno sentence\n", "f.tsv:2: the sentence has a capital first"),
        ] {
            assert!(read(rows).unwrap_err().to_string().starts_with(message), "{rows}");
        }
        let meanings = read("id\t\t\tA.\nx\tE\t\tB.\n").unwrap();
        let check =
            |used: &[(&str, &str)]| meanings.check_used(used).map_err(|error| error.to_string());
        assert_eq!(check(&[("E", "id"), ("E", "x")]), Ok(()));
        assert_eq!(check(&[("E", "y")]), Err("f.tsv: no row explains y of E".into()));
        assert_eq!(check(&[("E", "id")]), Err("f.tsv: x is no field of E".into()));
    }
}
