//! A variable of a network block or a credential: its name, its value, and what to check.

use core::fmt;

use super::rules::{Bytes, Rules};
use crate::command::{ConfigValue, InvalidArgument, Request};
use crate::value::Text;

/// A variable and its value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Variable<'a> {
    pub(super) name: Name<'a>,
    pub(super) value: ConfigValue<'a>,
    pub(super) secret: bool,
}

/// The name of a variable.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Name<'a> {
    /// One that we know; errors tell it.
    Known(&'static str),
    /// One that the caller gave.
    Other(Text<'a>),
}

impl<'a> Variable<'a> {
    pub(super) fn new(name: &'static str, value: impl Into<ConfigValue<'a>>) -> Self {
        Self { name: Name::Known(name), value: value.into(), secret: false }
    }

    pub(super) fn secret(name: &'static str, value: impl Into<ConfigValue<'a>>) -> Self {
        Self { secret: true, ..Self::new(name, value) }
    }

    /// A variable that the caller names; those in `secrets` are hidden.
    pub(super) fn other(
        name: impl Into<Text<'a>>,
        value: impl Into<ConfigValue<'a>>,
        secrets: &[&str],
    ) -> Self {
        let name = name.into();
        let secret = secrets.iter().any(|secret| name == *secret);
        Self { name: Name::Other(name), value: value.into(), secret }
    }

    /// The name, a space and the value, which the rules must allow.
    pub(super) fn write(&self, request: &mut Request, rules: Rules) -> Result<(), InvalidArgument> {
        let (argument, name) = match self.name {
            Name::Known(name) => {
                request.literal(name);
                (name, name)
            }
            Name::Other(name) => {
                request.word("variable", name)?;
                ("value", name.to_str().unwrap_or_default())
            }
        };
        request.literal(" ");
        // Hex would be the key itself.
        let value = if name == "psk" { self.value.in_quotes() } else { self.value };
        if let Some((bytes, hex)) = value.bytes() {
            rules(name, Bytes { bytes, hex })
                .map_err(|reason| request.invalid(argument, reason))?;
        }
        match self.secret {
            true => request.secret(|request| request.config(argument, value)),
            false => request.config(argument, value),
        }
    }
}

impl fmt::Debug for Variable<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name {
            Name::Known(name) => formatter.write_str(name)?,
            Name::Other(name) => write!(formatter, "{}", name.as_bytes().escape_ascii())?,
        }
        match self.secret {
            true => formatter.write_str("=<secret>"),
            false => write!(formatter, "={:?}", self.value),
        }
    }
}
