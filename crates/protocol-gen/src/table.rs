//! Reads a table of tab-separated values: one header line with the names of the columns, then one
//! line a row. Nothing is trimmed, since a space at the edge of a cell can be part of a message.

use crate::Error;

/// A table with its cells still text.
#[derive(Debug)]
pub struct Table<'a> {
    file: &'a str,
    columns: &'a [&'a str],
    rows: Vec<(usize, Vec<&'a str>)>,
}

/// One row of a [`Table`].
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    file: &'a str,
    columns: &'a [&'a str],
    line: usize,
    cells: &'a [&'a str],
}

impl<'a> Table<'a> {
    /// Reads `content`, which must have exactly these columns in this order.
    ///
    /// # Errors
    ///
    /// Another header, a row with another number of cells, an empty cell (a lone `-` stands for
    /// "nothing to say"), or characters outside printable ASCII.
    pub fn read(file: &'a str, columns: &'a [&'a str], content: &'a str) -> Result<Self, Error> {
        let table = Self::read_sparse(file, columns, content)?;
        for row in table.rows() {
            let empty = columns.iter().zip(row.cells).find(|(_, cell)| cell.is_empty());
            if let Some((column, _)) = empty {
                return Err(row.error(format!("column {column} is empty; write - for nothing")));
            }
        }
        Ok(table)
    }

    /// The same for a table whose cells may be empty.
    ///
    /// # Errors
    ///
    /// Those of [`read`](Self::read) but for empty cells.
    pub fn read_sparse(
        file: &'a str,
        columns: &'a [&'a str],
        content: &'a str,
    ) -> Result<Self, Error> {
        let mut lines = content.lines().enumerate().map(|(index, line)| (index + 1, line));
        let header: Vec<&str> = lines.next().map_or(Vec::new(), |(_, line)| split(line));
        if header != columns {
            return Err(Error::at(
                file,
                1,
                format!("the columns are {header:?}, expected {columns:?}"),
            ));
        }
        let mut rows = Vec::new();
        for (line, text) in lines {
            let cells = split(text);
            if cells.len() != columns.len() {
                return Err(Error::at(
                    file,
                    line,
                    format!(
                        "{} columns, expected {} ({})",
                        cells.len(),
                        columns.len(),
                        columns.join(", ")
                    ),
                ));
            }
            let row = Row { file, columns, line, cells: &cells };
            for (column, cell) in columns.iter().zip(&cells) {
                if let Some(other) = cell.chars().find(|c| !matches!(c, ' '..='~')) {
                    return Err(row.error(format!(
                        "column {column} has the character {other:?}; printable ASCII is expected"
                    )));
                }
            }
            rows.push((line, cells));
        }
        Ok(Self { file, columns, rows })
    }

    /// The rows in the order of the file.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|(line, cells)| Row {
            file: self.file,
            columns: self.columns,
            line: *line,
            cells,
        })
    }
}

impl<'a> Row<'a> {
    /// The cell in this column.
    ///
    /// # Panics
    ///
    /// If the table was not read with a column of that name.
    pub fn cell(&self, column: &str) -> &'a str {
        let index = self.columns.iter().position(|name| *name == column);
        self.cells[index.unwrap_or_else(|| panic!("no column {column} in {}", self.file))]
    }

    /// The cell in this column, or `None` where it is `-`.
    pub fn optional(&self, column: &str) -> Option<&'a str> {
        Some(self.cell(column)).filter(|cell| *cell != "-")
    }

    /// An error on this row.
    pub fn error(&self, message: impl Into<String>) -> Error {
        Error::at(self.file, self.line, message)
    }

    /// The line of this row, counted from 1.
    pub fn line(&self) -> usize {
        self.line
    }
}

fn split(line: &str) -> Vec<&str> {
    line.split('\t').collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLUMNS: &[&str] = &["name", "value"];

    fn error(content: &str) -> String {
        Table::read("t.tsv", COLUMNS, content).unwrap_err().to_string()
    }

    #[test]
    fn rows_keep_their_order_line_and_spaces() {
        let table = Table::read("t.tsv", COLUMNS, "name\tvalue\na\t 1 \nb\t-\n").unwrap();
        let rows: Vec<_> = table.rows().collect();
        assert_eq!(rows.len(), 2);
        assert_eq!((rows[0].cell("name"), rows[0].cell("value"), rows[0].line()), ("a", " 1 ", 2));
        assert_eq!(rows[1].optional("value"), None);
        assert_eq!(rows[0].optional("value"), Some(" 1 "));
    }

    #[test]
    fn wrong_header() {
        assert_eq!(
            error("name\tother\n"),
            "t.tsv:1: the columns are [\"name\", \"other\"], expected [\"name\", \"value\"]"
        );
        assert!(error("").starts_with("t.tsv:1: the columns are []"));
    }

    #[test]
    fn wrong_column_count() {
        assert_eq!(error("name\tvalue\na\n"), "t.tsv:2: 1 columns, expected 2 (name, value)");
        assert_eq!(
            error("name\tvalue\na\tb\na\tb\tc\n"),
            "t.tsv:3: 3 columns, expected 2 (name, value)"
        );
        assert!(error("name\tvalue\n\na\tb\n").starts_with("t.tsv:2: 1 columns"));
    }

    #[test]
    fn empty_and_odd_cells() {
        assert_eq!(
            error("name\tvalue\na\t\n"),
            "t.tsv:2: column value is empty; write - for nothing"
        );
        assert!(error("name\tvalue\na\t\u{e9}\n").contains("column value has the character"));
        assert!(error("name\tvalue\na\tb\u{7}\n").contains("printable ASCII"));
    }
}
