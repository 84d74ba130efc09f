//! Reads a message's text from the front. What is not as expected gives `None`, never a panic.

use core::net::Ipv4Addr;

use crate::value::{DeviceType, EncodedText, EscapedText, HexBytes, HexNumber, MacAddress};
use crate::value::{Text, Uuid};

use super::Binary8;

/// The part of a message that is still unread: taken off at the front here, at the end in
/// `cursor_back.rs`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cursor<'a> {
    pub(super) rest: &'a [u8],
}

impl<'a> Cursor<'a> {
    #[inline]
    pub(crate) const fn new(rest: &'a [u8]) -> Self {
        Self { rest }
    }

    /// Whether all is read.
    #[inline]
    pub(crate) fn end(&self) -> Option<()> {
        self.rest.is_empty().then_some(())
    }

    /// All that is left, also nothing.
    #[inline]
    pub(crate) fn all(&mut self) -> Text<'a> {
        Text::new(core::mem::take(&mut self.rest))
    }

    /// Exactly these bytes.
    #[inline]
    pub(crate) fn literal<const N: usize>(&mut self, literal: &[u8; N]) -> Option<()> {
        let (start, rest) = self.rest.split_first_chunk::<N>()?;
        if start != literal {
            return None;
        }
        self.rest = rest;
        Some(())
    }

    /// What `read` reads, or nothing and nothing read.
    #[inline]
    pub(crate) fn optional<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let mut copy = *self;
        let value = read(&mut copy)?;
        *self = copy;
        Some(value)
    }

    /// `None` if nothing is left; else `read` must read all of it.
    #[inline]
    pub(crate) fn remainder<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Option<T>,
    ) -> Option<Option<T>> {
        if self.rest.is_empty() {
            return Some(None);
        }
        let value = read(self)?;
        self.end()?;
        Some(Some(value))
    }

    #[inline]
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(taken)
    }

    #[inline]
    fn take_while(&mut self, wanted: impl Fn(u8) -> bool) -> &'a [u8] {
        let length = self.rest.iter().position(|byte| !wanted(*byte)).unwrap_or(self.rest.len());
        self.take(length).unwrap_or_default()
    }

    #[inline]
    pub(crate) fn mac(&mut self) -> Option<MacAddress> {
        MacAddress::parse(self.take(MacAddress::TEXT_LENGTH)?)
    }

    #[inline]
    pub(crate) fn unsigned(&mut self) -> Option<u64> {
        let digits = self.take_while(|byte| byte.is_ascii_digit());
        let (first, more) = digits.split_first()?;
        more.iter().try_fold(u64::from(first - b'0'), |number, digit| {
            number.checked_mul(10)?.checked_add(u64::from(digit - b'0'))
        })
    }

    #[inline]
    pub(crate) fn integer(&mut self) -> Option<i64> {
        let negative = self.literal(b"-").is_some();
        let number = self.unsigned()?;
        if negative { 0i64.checked_sub_unsigned(number) } else { i64::try_from(number).ok() }
    }

    /// `0x` and hex digits.
    #[inline]
    pub(crate) fn prefixed_hex(&mut self) -> Option<HexNumber<'a>> {
        let start = self.rest;
        self.literal(b"0x")?;
        let digits = self.take_while(|byte| byte.is_ascii_hexdigit());
        HexNumber::parse(start.get(..digits.len() + 2)?)
    }

    /// Hex digits without `0x`.
    #[inline]
    pub(crate) fn hex_number(&mut self) -> Option<HexNumber<'a>> {
        HexNumber::parse(self.take_while(|byte| byte.is_ascii_hexdigit()))
    }

    #[inline]
    pub(crate) fn hex(&mut self) -> Option<HexBytes<'a>> {
        let mut length = 0;
        // Eight digits at a time: frames and certificates are long.
        for chunk in self.rest.chunks_exact(8) {
            if !chunk.iter().fold(true, |all, byte| all & is_hex(*byte)) {
                break;
            }
            length += 8;
        }
        let tail = self.rest.get(length..)?;
        length += tail.iter().position(|byte| !is_hex(*byte)).unwrap_or(tail.len());
        HexBytes::of_digits(self.take(length)?)
    }

    /// Text without a space, also none.
    #[inline]
    pub(crate) fn word_or_empty(&mut self) -> Option<Text<'a>> {
        Some(Text::new(self.take_while(|byte| byte != b' ')))
    }

    /// Text without a space.
    #[inline]
    pub(crate) fn word(&mut self) -> Option<Text<'a>> {
        self.word_or_empty().filter(|word| !word.is_empty())
    }

    /// Text without a space and without `end`.
    #[inline]
    pub(crate) fn word_before(&mut self, end: u8) -> Option<Text<'a>> {
        let word = self.take_while(|byte| byte != b' ' && byte != end);
        Some(Text::new(word)).filter(|word| !word.is_empty())
    }

    /// Text up to this byte, which is not read; also none.
    #[inline]
    pub(crate) fn until(&mut self, end: u8) -> Option<Text<'a>> {
        let length = self.rest.iter().position(|byte| *byte == end)?;
        self.take(length).map(Text::new)
    }

    /// Text up to these bytes, which are not read.
    #[inline]
    pub(crate) fn before(&mut self, end: &[u8]) -> Option<Text<'a>> {
        let length = self.rest.windows(end.len()).position(|window| window == end)?;
        self.take(length).map(Text::new).filter(|text| !text.is_empty())
    }

    /// The first of these texts with which the rest begins; a text stands before its own beginnings.
    #[inline]
    pub(crate) fn one_of(&mut self, texts: &[&str]) -> Option<Text<'a>> {
        let found = texts.iter().find(|text| self.rest.starts_with(text.as_bytes()))?;
        self.take(found.len()).map(Text::new)
    }

    /// Encoded text up to the first `"` that no backslash precedes.
    #[inline]
    pub(crate) fn encoded(&mut self) -> Option<EncodedText<'a>> {
        self.quoted(b'"').map(EncodedText::new)
    }

    /// Escaped text up to the first `'` that no backslash precedes.
    #[inline]
    pub(crate) fn escaped(&mut self) -> Option<EscapedText<'a>> {
        self.quoted(b'\'').map(EscapedText::new)
    }

    /// Up to the first `quote` that no backslash takes the meaning from, or to the end.
    fn quoted(&mut self, quote: u8) -> Option<&'a [u8]> {
        let mut escaped = false;
        let end = self.rest.iter().position(|byte| {
            let ends = *byte == quote && !escaped;
            escaped = *byte == b'\\' && !escaped;
            ends
        });
        self.take(end.unwrap_or(self.rest.len()))
    }

    #[inline]
    pub(crate) fn uuid(&mut self) -> Option<Uuid> {
        Uuid::parse(self.take(36)?)
    }

    #[inline]
    pub(crate) fn device_type(&mut self) -> Option<DeviceType> {
        DeviceType::parse(self.take_while(|byte| byte.is_ascii_hexdigit() || byte == b'-'))
    }

    #[inline]
    pub(crate) fn ipv4(&mut self) -> Option<Ipv4Addr> {
        let text = self.take_while(|byte| byte.is_ascii_digit() || byte == b'.');
        core::str::from_utf8(text).ok()?.parse().ok()
    }

    /// Eight digits.
    #[inline]
    pub(crate) fn pin(&mut self) -> Option<Text<'a>> {
        let digits = self.take(8)?;
        digits.iter().all(u8::is_ascii_digit).then_some(Text::new(digits))
    }

    #[inline]
    pub(crate) fn base64(&mut self) -> Option<Text<'a>> {
        let kept = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=');
        Some(Text::new(self.take_while(kept)))
    }

    /// Eight binary digits.
    #[inline]
    pub(crate) fn binary(&mut self) -> Option<Binary8> {
        Binary8::parse(self.take(8)?)
    }
}

#[inline]
fn is_hex(byte: u8) -> bool {
    static HEX: [bool; 256] = {
        let mut table = [false; 256];
        let mut byte = 0;
        while byte < 256 {
            table[byte] = (byte as u8).is_ascii_hexdigit();
            byte += 1;
        }
        table
    };
    HEX[usize::from(byte)]
}

#[cfg(test)]
#[path = "cursor_tests.rs"]
mod tests;
