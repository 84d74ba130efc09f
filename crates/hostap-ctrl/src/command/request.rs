//! The text of a request while it is written.

use core::fmt;
use std::vec::Vec;

/// The text of a request. Its secret parts are hidden in `Debug`.
#[derive(Clone, Default)]
pub struct Request {
    text: Vec<u8>,
    /// From where on the text is secret.
    secret_from: Option<usize>,
}

impl Request {
    /// An empty request.
    pub fn new() -> Self {
        Self::default()
    }

    /// The text, secrets included.
    pub fn as_bytes(&self) -> &[u8] {
        &self.text
    }

    /// Adds text as it is.
    #[allow(dead_code)]
    pub(crate) fn push(&mut self, text: &[u8]) {
        self.text.extend_from_slice(text);
    }

    /// Hides what is added from here on.
    #[allow(dead_code)]
    pub(crate) fn secret(&mut self) {
        self.secret_from.get_or_insert(self.text.len());
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.secret_from.unwrap_or(self.text.len());
        let hidden = if shown < self.text.len() { "..." } else { "" };
        write!(formatter, "\"{}{hidden}\"", self.text[..shown].escape_ascii())
    }
}

/// An argument that can't be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidArgument {
    /// The command's name.
    pub command: &'static str,
    /// The argument's name.
    pub argument: &'static str,
    /// What is wrong with it and what would be right. Never the value, which may be secret.
    pub reason: &'static str,
}

impl fmt::Display for InvalidArgument {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { command, argument, reason } = self;
        write!(formatter, "{command}: {argument} {reason}")
    }
}

impl core::error::Error for InvalidArgument {}
