//! How each kind of argument is written, and which bytes are refused in it.

use core::fmt::{Display, Write};

use super::argument::Kind;
use super::{Argument, InvalidArgument, Number, Request};
use crate::encoding::{self, InvalidPassphrase, Passphrase};
use crate::value::{MacAddress, Ssid, Text};

impl Request {
    /// Adds a word: text without a space.
    ///
    /// # Errors
    /// The word is empty, or holds a space or a control byte.
    pub fn word<'a>(
        &mut self,
        argument: &'static str,
        word: impl Into<Argument<'a>>,
    ) -> Result<(), InvalidArgument> {
        self.word_until(argument, word, &[])
    }

    /// Adds a word that ends where one of `stops` begins, such as a comma. A stop with a space in
    /// front, such as ` freq=`, is an option of the command that the word must not begin with.
    ///
    /// # Errors
    /// As [`word`](Self::word), or the word holds one of `stops`.
    pub fn word_until<'a>(
        &mut self,
        argument: &'static str,
        word: impl Into<Argument<'a>>,
        stops: &[&str],
    ) -> Result<(), InvalidArgument> {
        let word = word.into();
        if let Kind::Text(text) = word.0 {
            if text.is_empty() {
                return Err(self.invalid(argument, "is empty; a word is expected"));
            }
            if text.as_bytes().iter().any(|byte| *byte == b' ' || byte.is_ascii_control()) {
                let reason = "holds a space or a control byte; one word is expected";
                return Err(self.invalid(argument, reason));
            }
            let mut options = stops.iter().filter_map(|stop| stop.strip_prefix(' '));
            if options.any(|option| text.as_bytes().starts_with(option.as_bytes())) {
                let reason = "begins like an option of the command; another word is expected";
                return Err(self.invalid(argument, reason));
            }
        }
        self.text_until(argument, word, stops)
    }

    /// Adds text up to the end of the command; it may hold spaces and be empty.
    ///
    /// # Errors
    /// The text holds a line end or NUL.
    pub fn text<'a>(
        &mut self,
        argument: &'static str,
        text: impl Into<Argument<'a>>,
    ) -> Result<(), InvalidArgument> {
        self.text_until(argument, text, &[])
    }

    /// Adds text that ends where one of `stops` begins, such as a quote.
    ///
    /// # Errors
    /// As [`text`](Self::text), or the text holds one of `stops`.
    pub fn text_until<'a>(
        &mut self,
        argument: &'static str,
        text: impl Into<Argument<'a>>,
        stops: &[&str],
    ) -> Result<(), InvalidArgument> {
        match text.into().0 {
            Kind::Text(text) => {
                let bytes = text.as_bytes();
                self.check_line(argument, bytes)?;
                self.check_stops(argument, bytes, stops)?;
                self.push(bytes);
            }
            Kind::Number(number) => self.display(number),
            Kind::Address(address) => self.address(address),
            Kind::Uuid(uuid) => self.display(uuid),
            Kind::DeviceType(device_type) => self.display(device_type),
        }
        Ok(())
    }

    /// Adds a number in decimal, with a minus sign if it is negative.
    pub fn number(&mut self, number: impl Into<Number>) {
        self.display(number.into());
    }

    /// Adds a number in decimal.
    ///
    /// # Errors
    /// The number is negative.
    pub fn unsigned(
        &mut self,
        argument: &'static str,
        number: impl Into<Number>,
    ) -> Result<(), InvalidArgument> {
        let number = self.not_negative(argument, number)?;
        self.display(number);
        Ok(())
    }

    /// Adds a number in hex, without `0x`.
    ///
    /// # Errors
    /// The number is negative.
    pub fn hex_number(
        &mut self,
        argument: &'static str,
        number: impl Into<Number>,
    ) -> Result<(), InvalidArgument> {
        let number = self.not_negative(argument, number)?;
        self.display(format_args!("{number:x}"));
        Ok(())
    }

    /// Adds `1` or `0`.
    pub fn boolean(&mut self, value: bool) {
        self.literal(if value { "1" } else { "0" });
    }

    /// Adds a MAC address.
    pub fn address(&mut self, address: impl Into<MacAddress>) {
        self.display(address.into());
    }

    /// Adds bytes in hex, two digits each.
    pub fn hex<'a>(&mut self, bytes: impl Into<Text<'a>>) {
        // Digit by digit, so that no secret stays on the stack. A request refuses nothing.
        let _ = encoding::hex_encode(bytes.into().as_bytes(), self);
    }

    /// Adds an SSID as commands with several arguments take it: in quotes where no reader could
    /// mistake a part of it for an argument, in hex otherwise.
    ///
    /// # Errors
    /// The SSID has more than 32 bytes.
    pub fn ssid<'a>(
        &mut self,
        argument: &'static str,
        ssid: impl Into<Text<'a>>,
    ) -> Result<(), InvalidArgument> {
        let bytes = self.check_ssid(argument, ssid.into())?;
        if is_plain(bytes) {
            self.literal("\"");
            self.push(bytes);
            self.literal("\"");
        } else {
            self.hex(bytes);
        }
        Ok(())
    }

    /// The bytes of an SSID.
    pub(super) fn check_ssid<'a>(
        &self,
        argument: &'static str,
        ssid: Text<'a>,
    ) -> Result<&'a [u8], InvalidArgument> {
        if ssid.len() > Ssid::MAXIMUM {
            return Err(self.invalid(argument, "is too long; an SSID has at most 32 bytes"));
        }
        Ok(ssid.as_bytes())
    }

    /// Adds a WPS PIN of eight or four digits.
    ///
    /// # Errors
    /// It has other bytes or another length.
    pub fn pin<'a>(
        &mut self,
        argument: &'static str,
        pin: impl Into<Text<'a>>,
    ) -> Result<(), InvalidArgument> {
        let pin = pin.into().as_bytes();
        if !matches!(pin.len(), 4 | 8) || !pin.iter().all(u8::is_ascii_digit) {
            return Err(self.invalid(argument, "is no PIN; eight or four digits are expected"));
        }
        self.push(pin);
        Ok(())
    }

    /// Refuses what the daemon takes for no passphrase of a WPA network.
    pub(super) fn check_passphrase(
        &self,
        argument: &'static str,
        passphrase: Text<'_>,
    ) -> Result<(), InvalidArgument> {
        match passphrase_reason(passphrase.as_bytes()) {
            Some(reason) => Err(self.invalid(argument, reason)),
            None => Ok(()),
        }
    }

    /// Refuses what would end the command.
    pub(super) fn check_line(
        &self,
        argument: &'static str,
        bytes: &[u8],
    ) -> Result<(), InvalidArgument> {
        if bytes.contains(&0) {
            return Err(self.invalid(argument, "holds a NUL; text without it is expected"));
        }
        if bytes.iter().any(|byte| matches!(byte, b'\n' | b'\r')) {
            return Err(self.invalid(argument, "holds a line end; a text of one line is expected"));
        }
        Ok(())
    }

    fn check_stops(
        &self,
        argument: &'static str,
        bytes: &[u8],
        stops: &[&str],
    ) -> Result<(), InvalidArgument> {
        if !stops.iter().any(|stop| holds(bytes, stop.as_bytes())) {
            return Ok(());
        }
        let reason = "holds what ends it in this command, such as a quote, a comma or the name of \
                      an option; text without that is expected";
        Err(self.invalid(argument, reason))
    }

    /// Adds what needs no check: numbers, addresses.
    pub(super) fn display(&mut self, value: impl Display) {
        // A request refuses nothing that is written to it.
        let _ = write!(self, "{value}");
    }

    fn not_negative(
        &self,
        argument: &'static str,
        number: impl Into<Number>,
    ) -> Result<u64, InvalidArgument> {
        let Number { negative, magnitude } = number.into();
        match negative {
            true => Err(self.invalid(argument, "is negative; 0 or more is expected")),
            false => Ok(magnitude),
        }
    }
}

/// Why the daemon takes these bytes for no passphrase of a WPA network.
pub(super) fn passphrase_reason(bytes: &[u8]) -> Option<&'static str> {
    Some(match Passphrase::new(bytes).err()? {
        InvalidPassphrase::Length => "is no passphrase, which has 8 to 63 bytes",
        InvalidPassphrase::ControlCharacter => {
            "holds a control byte; a passphrase of printable text is expected"
        }
    })
}

/// Whether an SSID can stand in quotes among other arguments. The daemons look for ` lci`,
/// ` key=` and the like in the whole command, also between quotes; hence no `=`, and behind a
/// space only an upper-case letter or a digit.
fn is_plain(ssid: &[u8]) -> bool {
    let letters = ssid.iter().all(|byte| byte.is_ascii_alphanumeric() || b" -_.".contains(byte));
    let words = ssid.split(|byte| *byte == b' ').skip(1);
    letters
        && !ssid.is_empty()
        && words.clone().all(|word| {
            word.first().is_some_and(|first| first.is_ascii_uppercase() || first.is_ascii_digit())
        })
}

/// Whether `bytes` has `part` in it.
fn holds(bytes: &[u8], part: &[u8]) -> bool {
    !part.is_empty() && bytes.windows(part.len()).any(|window| window == part)
}

#[cfg(test)]
#[path = "write_tests.rs"]
mod tests;
