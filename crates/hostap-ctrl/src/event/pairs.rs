//! The `key=value` words of a text, as far as they can be told.

use crate::value::Text;

/// The words of a text that look like `key=value`, for what has no typed fields. A value that
/// begins with a quote goes on to the closing one. It is a guess: raw text can hold such words too.
///
/// ```
/// use hostap_ctrl::event::WordPairs;
///
/// let mut pairs = WordPairs::new(b"NEW freq=2412 ssid=\"a b\" x");
/// assert_eq!(pairs.next().unwrap(), ("freq".into(), "2412".into()));
/// assert_eq!(pairs.next().unwrap(), ("ssid".into(), "a b".into()));
/// assert_eq!(pairs.next(), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WordPairs<'a> {
    text: &'a [u8],
}

impl<'a> WordPairs<'a> {
    /// The pairs in this text.
    pub const fn new(text: &'a [u8]) -> Self {
        Self { text }
    }
}

impl<'a> Iterator for WordPairs<'a> {
    type Item = (Text<'a>, Text<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        while !self.text.is_empty() {
            let end = self.text.iter().position(|byte| matches!(byte, b' ' | b'='))?;
            let (key, rest) = self.text.split_at_checked(end)?;
            let (separator, after) = rest.split_first()?;
            self.text = after;
            if *separator == b'=' && !key.is_empty() {
                return Some((Text::new(key), self.value()));
            }
        }
        None
    }
}

impl<'a> WordPairs<'a> {
    fn value(&mut self) -> Text<'a> {
        if let Some((quote @ (b'"' | b'\''), inner)) = self.text.split_first() {
            let mut escaped = false;
            let end = inner.iter().position(|byte| {
                let ends = byte == quote && !escaped;
                escaped = *byte == b'\\' && !escaped;
                ends
            });
            if let Some((value, rest)) = end.and_then(|end| inner.split_at_checked(end)) {
                self.text = rest.get(1..).unwrap_or_default();
                return Text::new(value);
            }
        }
        let end = self.text.iter().position(|byte| *byte == b' ').unwrap_or(self.text.len());
        let (value, rest) = self.text.split_at_checked(end).unwrap_or_default();
        self.text = rest;
        Text::new(value)
    }
}
