//! The text of a request while it is written: its bytes and which of them are secret.

use core::fmt;
use core::hint::black_box;
use core::ops::Range;
use std::vec::Vec;

use super::{InvalidArgument, TooLong};

/// The text of a request. Its secret parts are hidden in `Debug` and overwritten on drop.
///
/// ```
/// use hostap_ctrl::command::{Command, NetworkVariable, SetNetwork};
///
/// let command = SetNetwork::new(0, NetworkVariable::passphrase("correct horse"));
/// let request = command.to_request()?;
/// assert_eq!(request.as_bytes(), br#"SET_NETWORK 0 psk "correct horse""#);
/// assert_eq!(format!("{request:?}"), "\"SET_NETWORK 0 psk <secret>\"");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Default)]
pub struct Request {
    text: Vec<u8>,
    /// The parts of the text that are secret, in their order.
    secrets: Vec<Range<usize>>,
    /// The name of the command that is being written, for errors.
    command: &'static str,
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

    /// How many bytes the text has.
    pub fn len(&self) -> usize {
        self.text.len()
    }

    /// Whether nothing has been written yet.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Whether the daemon will read all of it: `limit` is [`WPA_SUPPLICANT_LIMIT`],
    /// [`HOSTAPD_LIMIT`] or [`HOSTAPD_GLOBAL_LIMIT`].
    ///
    /// # Errors
    /// How long the request is, and the limit.
    ///
    /// [`WPA_SUPPLICANT_LIMIT`]: super::WPA_SUPPLICANT_LIMIT
    /// [`HOSTAPD_LIMIT`]: super::HOSTAPD_LIMIT
    /// [`HOSTAPD_GLOBAL_LIMIT`]: super::HOSTAPD_GLOBAL_LIMIT
    pub fn check_length(&self, limit: usize) -> Result<(), TooLong> {
        let length = self.len();
        if length > limit { Err(TooLong { length, limit }) } else { Ok(()) }
    }

    /// Begins a command with its name, which errors give too. A space at its end belongs to the
    /// text and not to the name.
    pub fn command(&mut self, name: &'static str) {
        self.command = name.trim_end();
        self.literal(name);
    }

    /// Adds fixed text, such as the name of an option.
    pub fn literal(&mut self, text: &'static str) {
        self.push(text.as_bytes());
    }

    /// Hides in `Debug` what `write` adds.
    ///
    /// # Errors
    /// Those of `write`.
    pub fn secret(
        &mut self,
        write: impl FnOnce(&mut Self) -> Result<(), InvalidArgument>,
    ) -> Result<(), InvalidArgument> {
        let start = self.text.len();
        let result = write(self);
        // Without the parts that `write` hid itself: they are inside.
        self.secrets.retain(|part| part.end <= start);
        self.secrets.push(start..self.text.len());
        result
    }

    /// An error about an argument of the command that is being written. `reason` says what is
    /// wrong and what would be right, and not the value.
    pub fn invalid(&self, argument: &'static str, reason: &'static str) -> InvalidArgument {
        InvalidArgument { command: self.command, argument, reason }
    }

    /// Adds bytes as they are. A growing vector leaves its old bytes in freed memory; this one
    /// overwrites them.
    pub(super) fn push(&mut self, bytes: &[u8]) {
        let needed = self.text.len().saturating_add(bytes.len());
        if needed > self.text.capacity() {
            let mut grown = Vec::with_capacity(needed.saturating_mul(2).max(128));
            grown.extend_from_slice(&self.text);
            wipe(&mut self.text);
            self.text = grown;
        }
        self.text.extend_from_slice(bytes);
    }
}

impl fmt::Write for Request {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.push(text.as_bytes());
        Ok(())
    }
}

impl Clone for Request {
    fn clone(&self) -> Self {
        Self { text: self.text.clone(), secrets: self.secrets.clone(), command: self.command }
    }
}

impl PartialEq for Request {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Request {}

impl AsRef<[u8]> for Request {
    fn as_ref(&self) -> &[u8] {
        self.as_bytes()
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut at = 0;
        formatter.write_str("\"")?;
        for part in &self.secrets {
            let shown = self.text.get(at..part.start).unwrap_or_default();
            write!(formatter, "{}<secret>", shown.escape_ascii())?;
            at = part.end;
        }
        write!(formatter, "{}\"", self.text.get(at..).unwrap_or_default().escape_ascii())
    }
}

impl Drop for Request {
    fn drop(&mut self) {
        if !self.secrets.is_empty() {
            wipe(&mut self.text);
        }
    }
}

/// Overwrites the bytes. The compiler must take it that [`black_box`] reads them, so it keeps
/// the writing.
fn wipe(bytes: &mut [u8]) {
    bytes.fill(0);
    black_box(bytes);
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::string::ToString;

    #[test]
    fn only_the_secret_parts_are_hidden() {
        let mut request = Request::new();
        request.command("A ");
        request.secret(|request| request.text("key", "k1")).unwrap();
        request.literal(" b=");
        request
            .secret(|request| {
                request.literal("x");
                request.secret(|request| request.text("key", "k2"))
            })
            .unwrap();
        request.literal(" c");
        assert_eq!(request.as_bytes(), b"A k1 b=xk2 c");
        assert_eq!(std::format!("{request:?}"), "\"A <secret> b=<secret> c\"");
    }

    #[test]
    fn a_secret_that_is_refused_stays_hidden() {
        let mut request = Request::new();
        request.command("A ");
        let error = request.secret(|request| {
            request.literal("half");
            Err(request.invalid("key", "is wrong"))
        });
        assert_eq!(error.unwrap_err().to_string(), "A: key is wrong");
        assert_eq!(std::format!("{request:?}"), "\"A <secret>\"");
    }

    #[test]
    fn wiping_leaves_nothing() {
        let mut bytes = *b"secret";
        wipe(&mut bytes);
        assert_eq!(bytes, [0; 6]);
    }

    #[test]
    fn it_grows_without_losing_anything() {
        let mut request = Request::new();
        for _ in 0..1000 {
            request.literal("0123456789");
        }
        assert_eq!(request.len(), 10_000);
        assert!(request.as_bytes().chunks(10).all(|part| part == b"0123456789"));
        assert_eq!(request.check_length(10_000), Ok(()));
        assert_eq!(request.check_length(9_999), Err(TooLong { length: 10_000, limit: 9_999 }));
    }
}
