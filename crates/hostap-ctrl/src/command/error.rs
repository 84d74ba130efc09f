//! Why a command can't be sent.

use core::fmt;

/// An argument that can't be sent.
///
/// ```
/// use hostap_ctrl::command::{Command, Note};
///
/// let error = Note::new("two\nlines").to_request().unwrap_err();
/// assert_eq!((error.command, error.argument), ("NOTE", "text"));
/// assert_eq!(error.to_string(), "NOTE: text holds a line end; a text of one line is expected");
/// ```
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

/// A request is longer than its daemon reads.
///
/// ```
/// use hostap_ctrl::command::{Command, HOSTAPD_GLOBAL_LIMIT, Note};
///
/// let text = "x".repeat(300);
/// let request = Note::new(text.as_str()).to_request()?;
/// let error = request.check_length(HOSTAPD_GLOBAL_LIMIT).unwrap_err();
/// assert_eq!((error.length, error.limit), (305, 255));
/// assert_eq!(error.to_string(), "the request has 305 bytes, the daemon reads 255");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooLong {
    /// How many bytes the request has.
    pub length: usize,
    /// How many the daemon reads.
    pub limit: usize,
}

impl fmt::Display for TooLong {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { length, limit } = self;
        write!(formatter, "the request has {length} bytes, the daemon reads {limit}")
    }
}

impl core::error::Error for TooLong {}
