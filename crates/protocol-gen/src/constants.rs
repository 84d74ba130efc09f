//! `protocol/constants.tsv`: what `wpa_ctrl.h` defines beside the message prefixes.

use crate::Error;
use crate::events::{Since, macro_name, summary};
use crate::table::{Row, Table};
use std::collections::BTreeSet;

/// One row of `protocol/constants.tsv`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Constant {
    /// The name in C.
    pub name: String,
    /// What it is, with its value.
    pub kind: ConstantKind,
    /// The name in Rust, where it has one.
    pub rust_name: Option<String>,
    /// The oldest release whose header has it.
    pub since: Since,
    /// One sentence that says what it means.
    pub summary: String,
}

/// What a [`Constant`] is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConstantKind {
    /// A macro with arguments, which the program may have defined before.
    FunctionMacro {
        /// The arguments with their parentheses.
        arguments: String,
        /// What it stands for.
        body: String,
    },
    /// A bit, or several, of the `MASK=` argument of the command `BSS`.
    BssMask(Mask),
    /// A UDP port or a number of ports.
    UdpPort(u16),
    /// A value of `enum wpa_vendor_elem_frame`.
    VendorElement(u32),
    /// The number of values of `enum wpa_vendor_elem_frame`.
    VendorElementCount(u32),
}

/// A value of the `MASK=` argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mask {
    /// One bit, by its number.
    Bit(u32),
    /// Several bits.
    Bits(u32),
}

impl Mask {
    /// The number itself.
    pub fn value(self) -> u32 {
        match self {
            Self::Bit(bit) => 1 << bit,
            Self::Bits(bits) => bits,
        }
    }
}

/// Reads `protocol/constants.tsv`.
///
/// # Errors
///
/// What [`Table::read`] refuses, every cell that does not hold what `protocol/README.md` says, a
/// name that comes twice, and vendor elements that do not count from 0 upwards.
pub fn read(file: &str, content: &str) -> Result<Vec<Constant>, Error> {
    let columns = ["name", "kind", "value", "rust_name", "since", "summary"];
    let table = Table::read(file, &columns, content)?;
    let mut constants: Vec<Constant> = Vec::new();
    let mut elements = 0;
    for row in table.rows() {
        let constant = read_constant(row)?;
        if constants.iter().any(|other| other.name == constant.name) {
            return Err(row.error(format!("{} is listed twice", constant.name)));
        }
        if let ConstantKind::VendorElement(number) | ConstantKind::VendorElementCount(number) =
            constant.kind
        {
            if number != elements {
                return Err(row.error(format!("the next number of the enumeration is {elements}")));
            }
            elements += 1;
        }
        constants.push(constant);
    }
    let names: BTreeSet<_> = constants.iter().filter_map(|c| c.rust_name.as_ref()).collect();
    if names.len() != constants.iter().filter(|c| c.rust_name.is_some()).count() {
        return Err(Error::in_file(file, "a rust_name is used twice"));
    }
    Ok(constants)
}

fn read_constant(row: Row<'_>) -> Result<Constant, Error> {
    let value = row.cell("value");
    let (name, arguments) = match row.cell("name").split_once('(') {
        Some((name, rest)) => (name, Some(format!("({rest}"))),
        None => (row.cell("name"), None),
    };
    let kind = match (row.cell("kind"), arguments) {
        ("function-macro", Some(arguments)) => {
            ConstantKind::FunctionMacro { arguments, body: value.into() }
        }
        ("bss-mask", None) => ConstantKind::BssMask(mask(row, value)?),
        ("udp-port", None) => ConstantKind::UdpPort(number(row, value)?),
        ("vendor-element", None) => ConstantKind::VendorElement(number(row, value)?),
        ("vendor-element-count", None) => ConstantKind::VendorElementCount(number(row, value)?),
        _ => {
            return Err(row.error(
                "unknown kind; it is function-macro with NAME(ARGUMENTS), bss-mask, udp-port, \
                 vendor-element or vendor-element-count",
            ));
        }
    };
    let rust_name = row.optional("rust_name").map(String::from);
    if rust_name.is_none() != matches!(kind, ConstantKind::FunctionMacro { .. }) {
        return Err(row.error("rust_name is - exactly where kind is function-macro"));
    }
    Ok(Constant {
        name: macro_name(row, name)?,
        kind,
        rust_name,
        since: Since::in_column(row, "since")?,
        summary: summary(row)?,
    })
}

fn mask(row: Row<'_>, value: &str) -> Result<Mask, Error> {
    let bit = value.strip_prefix("BIT(").and_then(|rest| rest.strip_suffix(')'));
    let mask = match (bit, value.strip_prefix("0x")) {
        (Some(bit), _) => bit.parse().ok().filter(|bit| *bit < 32).map(Mask::Bit),
        (None, Some(digits)) => u32::from_str_radix(digits, 16).ok().map(Mask::Bits),
        (None, None) => None,
    };
    mask.ok_or_else(|| row.error(format!("{value} is no mask; write BIT(0..31) or 0xHEX")))
}

fn number<T: std::str::FromStr>(row: Row<'_>, value: &str) -> Result<T, Error> {
    value.parse().map_err(|_| row.error(format!("{value} is no number that fits")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_rows(rows: &[&str]) -> Result<Vec<Constant>, Error> {
        let rows = rows.join("\n").replace(' ', "\t").replace('~', " ");
        read("c.tsv", &format!("name\tkind\tvalue\trust_name\tsince\tsummary\n{rows}\n"))
    }

    #[test]
    fn every_kind() {
        let constants = read_rows(&[
            "BIT(x) function-macro (1U~<<~(x)) - 2.10 S.",
            "M_ALL bss-mask 0xFFFDFFFF M_ALL 2.10 S.",
            "M_FST bss-mask BIT(21) M_FST 2.11 S.",
            "PORT udp-port 9877 PORT 2.10 S.",
            "V_A vendor-element 0 Alpha 2.10 S.",
            "NUM_V vendor-element-count 1 NUM_V main S.",
        ])
        .unwrap();
        assert_eq!(
            constants[0].kind,
            ConstantKind::FunctionMacro { arguments: "(x)".into(), body: "(1U << (x))".into() }
        );
        assert_eq!(constants[1].kind, ConstantKind::BssMask(Mask::Bits(0xFFFD_FFFF)));
        assert_eq!(constants[2].kind, ConstantKind::BssMask(Mask::Bit(21)));
        assert_eq!(Mask::Bit(21).value(), 0x20_0000);
        assert_eq!(constants[3].kind, ConstantKind::UdpPort(9877));
        assert_eq!(constants[4].rust_name.as_deref(), Some("Alpha"));
        assert_eq!((constants[5].name.as_str(), constants[5].since), ("NUM_V", Since::Main));
    }

    #[test]
    fn mistakes_are_named_with_their_line() {
        for (row, message) in [
            ("BIT function-macro 1 - 2.10 S.", "unknown kind"),
            ("A mask 1 A 2.10 S.", "unknown kind"),
            ("A bss-mask BIT(32) A 2.10 S.", "BIT(32) is no mask; write BIT(0..31) or 0xHEX"),
            ("A bss-mask 7 A 2.10 S.", "7 is no mask"),
            ("A udp-port 65536 A 2.10 S.", "65536 is no number that fits"),
            ("A udp-port 1 - 2.10 S.", "rust_name is - exactly where kind is function-macro"),
            ("A udp-port 1 A 2.9 S.", "unknown since \"2.9\""),
            ("A vendor-element 1 A 2.10 S.", "the next number of the enumeration is 0"),
        ] {
            let error = read_rows(&[row]).unwrap_err().to_string();
            assert!(error.starts_with(&format!("c.tsv:2: {message}")), "{row}: {error}");
        }
        let twice = read_rows(&["A udp-port 1 A 2.10 S.", "A udp-port 2 B 2.10 S."]);
        assert_eq!(twice.unwrap_err().to_string(), "c.tsv:3: A is listed twice");
        let twice = read_rows(&["A udp-port 1 A 2.10 S.", "B udp-port 2 A 2.10 S."]);
        assert_eq!(twice.unwrap_err().to_string(), "c.tsv: a rust_name is used twice");
    }
}
