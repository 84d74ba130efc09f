//! LOG_LEVEL: what the daemon writes into its log.

use super::body::{Body, refused};
use super::keyword::keywords;
use super::{FromText, Reply, ReplyError};
use crate::value::Text;

keywords! {
    /// How much a daemon writes into its log. It has nothing to do with the level of a monitor.
    ///
    /// ```
    /// use hostap_ctrl::reply::LogThreshold;
    ///
    /// assert_eq!(LogThreshold::from("INFO"), LogThreshold::Info);
    /// ```
    pub enum LogThreshold {
        /// All.
        Excessive = "EXCESSIVE",
        /// Messages in hex as well.
        MessageDump = "MSGDUMP",
        /// What helps to find errors.
        Debug = "DEBUG",
        /// What happens.
        Info = "INFO",
        /// What may be wrong.
        Warning = "WARNING",
        /// What is wrong.
        Error = "ERROR",
    }
}

/// The reply of `LOG_LEVEL`.
///
/// ```
/// use hostap_ctrl::reply::{LogLevel, LogThreshold, Reply};
///
/// let log = LogLevel::parse(b"Current level: DEBUG\nTimestamp: 1\n").unwrap();
/// assert_eq!((log.level, log.timestamp), (LogThreshold::Debug, Some(true)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct LogLevel<'a> {
    /// From which level on messages are written. On the wire: `Current level`.
    #[cfg_attr(feature = "serde", serde(rename = "Current level"))]
    pub level: LogThreshold<'a>,
    /// Whether each line begins with the time. On the wire: `Timestamp`.
    #[cfg_attr(
        feature = "serde",
        serde(rename = "Timestamp", skip_serializing_if = "Option::is_none")
    )]
    pub timestamp: Option<bool>,
    /// All of the text.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub text: Text<'a>,
}

impl<'a> Reply<'a> for LogLevel<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        refused(reply)?;
        let lines = Body::new(reply).lines();
        let value =
            |key: &[u8]| lines.clone().find_map(|line| line.strip_prefix(key)).map(Text::new);
        let expected = "the level of the log: Current level: ...";
        let level = value(b"Current level: ").ok_or(ReplyError::Unexpected { expected })?;
        let timestamp = value(b"Timestamp: ").and_then(bool::from_text);
        Ok(Self { level: level.into(), timestamp, text: Text::new(reply) })
    }
}
