//! The passphrase of a network with a pre-shared key.

use core::fmt;

/// A passphrase that the daemon takes as the value of `psk`: 8 to 63 bytes, none of them a
/// control character.
///
/// A value of 64 hex digits is no passphrase but the key itself. Bytes from 0x80 on are accepted
/// by the daemon, though the standard knows printable ASCII only.
///
/// ```
/// use hostap_ctrl::encoding::{InvalidPassphrase, Passphrase};
///
/// let passphrase = Passphrase::new(br#"say "friend""#).unwrap();
/// assert!(passphrase.quoted().eq(*br#""say "friend"""#));
/// assert_eq!(format!("{passphrase:?}"), "<secret>");
/// assert_eq!(Passphrase::new(b"short"), Err(InvalidPassphrase::Length));
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Passphrase<'a>(&'a [u8]);

impl<'a> Passphrase<'a> {
    /// The fewest bytes of a passphrase.
    pub const MINIMUM: usize = 8;

    /// The most bytes of a passphrase.
    pub const MAXIMUM: usize = 63;

    /// A passphrase of these bytes.
    ///
    /// # Errors
    /// The daemon would refuse it.
    pub fn new(bytes: &'a [u8]) -> Result<Self, InvalidPassphrase> {
        if !(Self::MINIMUM..=Self::MAXIMUM).contains(&bytes.len()) {
            return Err(InvalidPassphrase::Length);
        }
        if bytes.iter().any(u8::is_ascii_control) {
            return Err(InvalidPassphrase::ControlCharacter);
        }
        Ok(Self(bytes))
    }

    /// The bytes, without quotes.
    pub const fn as_bytes(self) -> &'a [u8] {
        self.0
    }

    /// The value of `psk`: the bytes in quotes, the only form that `psk` takes.
    pub fn quoted(self) -> impl Iterator<Item = u8> + Clone + 'a {
        let quote = core::iter::once(b'"');
        quote.clone().chain(self.0.iter().copied()).chain(quote)
    }

    /// Whether the network has the same passphrase after SAVE_CONFIG and a restart; why it
    /// might not is told at [`config_file_keeps`](super::config_file_keeps).
    pub fn config_file_keeps(self) -> bool {
        !super::config::has_comment(self.0)
    }
}

impl fmt::Debug for Passphrase<'_> {
    /// Never the passphrase.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("<secret>")
    }
}

/// Why the daemon would refuse a passphrase.
///
/// ```
/// use hostap_ctrl::encoding::InvalidPassphrase;
///
/// assert_eq!(InvalidPassphrase::Length.to_string(), "a passphrase has 8 to 63 bytes");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvalidPassphrase {
    /// It has fewer than 8 or more than 63 bytes.
    Length,
    /// It holds a control character.
    ControlCharacter,
}

impl InvalidPassphrase {
    /// What would be right.
    pub const fn reason(self) -> &'static str {
        match self {
            Self::Length => "a passphrase has 8 to 63 bytes",
            Self::ControlCharacter => "a passphrase holds no control characters",
        }
    }
}

impl fmt::Display for InvalidPassphrase {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.reason())
    }
}

impl core::error::Error for InvalidPassphrase {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limits_are_the_daemons() {
        assert_eq!(Passphrase::new(&[b'a'; 7]), Err(InvalidPassphrase::Length));
        assert!(Passphrase::new(&[b'a'; 8]).is_ok());
        assert!(Passphrase::new(&[b'"'; 63]).is_ok());
        assert_eq!(Passphrase::new(&[b'0'; 64]), Err(InvalidPassphrase::Length));
        for byte in 0..=u8::MAX {
            let passphrase = [byte; 8];
            assert_eq!(Passphrase::new(&passphrase).is_ok(), byte >= 32 && byte != 127, "{byte}");
        }
    }

    #[test]
    fn a_comment_is_not_kept_whatever_the_other_bytes() {
        assert!(!Passphrase::new(b"12345\"# \xff").unwrap().config_file_keeps());
        assert!(Passphrase::new(b"12345# \xff").unwrap().config_file_keeps());
    }
}
