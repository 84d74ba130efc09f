//! Descriptions as Python would write them.

use std::fmt::{Display, Write};

use super::values::{Address, written};

/// A call with its arguments, as it is written piece by piece.
pub(in crate::simulation) struct Shown(String);

impl Shown {
    /// Of this class, with the argument that is always there.
    pub(in crate::simulation) fn new(class: &str, first: impl Display) -> Self {
        Self(format!("{class}({first}"))
    }

    /// Adds a keyword that was given.
    pub(in crate::simulation) fn given(&mut self, name: &str, value: Option<impl Display>) {
        if let Some(value) = value {
            // A `String` takes everything.
            let _ = write!(self.0, ", {name}={value}");
        }
    }

    /// The end of the call.
    pub(in crate::simulation) fn end(self) -> String {
        self.0 + ")"
    }
}

/// An address, as `str`.
pub(in crate::simulation) fn address(address: &Address) -> String {
    format!("'{}'", written(address.0))
}

/// Several.
pub(in crate::simulation) fn addresses(list: &[Address]) -> String {
    format!("[{}]", list.iter().map(address).collect::<Vec<_>>().join(", "))
}
