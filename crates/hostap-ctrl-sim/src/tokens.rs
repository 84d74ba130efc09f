//! The words of a line of a script file, and what can be made of them.

use std::error::Error;
use std::fmt;
use std::iter::Peekable;
use std::time::Duration;
use std::vec::IntoIter;

use crate::escape::unescape;
use crate::script::Pattern;

/// What is wrong in a script file or a fault, and what would be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    /// The line, counted from 1; 0 where there are no lines.
    pub line: usize,
    /// The sentence.
    pub message: String,
}

impl ParseError {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { line: 0, message: message.into() }
    }

    pub(crate) fn at(mut self, line: usize) -> Self {
        self.line = line;
        self
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => formatter.write_str(&self.message),
            line => write!(formatter, "line {line}: {}", self.message),
        }
    }
}

impl Error for ParseError {}

/// One token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Token {
    Word(String),
    /// What stood in quotes, without its escapes.
    Text(Vec<u8>),
    Star,
    Colon,
    Semicolon,
}

impl fmt::Display for Token {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Word(word) => write!(formatter, "`{word}`"),
            Self::Text(text) => write!(formatter, "\"{}\"", crate::escape::escape(text)),
            Self::Star => formatter.write_str("`*`"),
            Self::Colon => formatter.write_str("`:`"),
            Self::Semicolon => formatter.write_str("`;`"),
        }
    }
}

/// The tokens of one line, from the left to the right.
pub(crate) struct Tokens(Peekable<IntoIter<Token>>);

impl Tokens {
    pub(crate) fn of(line: &str) -> Result<Self, ParseError> {
        let mut tokens = Vec::new();
        let mut rest = line.trim_start();
        while let Some(first) = rest.chars().next() {
            let taken = match first {
                '#' => break,
                ':' => {
                    tokens.push(Token::Colon);
                    1
                }
                '*' => {
                    tokens.push(Token::Star);
                    1
                }
                ';' => {
                    tokens.push(Token::Semicolon);
                    1
                }
                '"' => {
                    let length = quoted_length(rest)?;
                    let text = unescape(&rest[1..length - 1]).map_err(ParseError::new)?;
                    tokens.push(Token::Text(text));
                    length
                }
                _ => word(rest, &mut tokens),
            };
            rest = rest[taken..].trim_start();
        }
        Ok(Self(tokens.into_iter().peekable()))
    }

    pub(crate) fn next(&mut self) -> Option<Token> {
        self.0.next()
    }

    pub(crate) fn take_if(&mut self, token: &Token) -> bool {
        self.0.next_if(|next| next == token).is_some()
    }

    pub(crate) fn is_empty(&mut self) -> bool {
        self.0.peek().is_none()
    }

    /// A token of which `wanted` makes something; `what` names it in the error.
    fn expect<T>(
        &mut self,
        what: &str,
        wanted: impl FnOnce(&Token) -> Option<T>,
    ) -> Result<T, ParseError> {
        match self.next() {
            Some(token) => wanted(&token)
                .ok_or_else(|| ParseError::new(format!("expected {what}, found {token}"))),
            None => Err(ParseError::new(format!("expected {what}, found the end of the line"))),
        }
    }

    pub(crate) fn word(&mut self, what: &str) -> Result<String, ParseError> {
        self.expect(what, |token| match token {
            Token::Word(word) => Some(word.clone()),
            _ => None,
        })
    }

    /// A quoted text, or a word as it is.
    pub(crate) fn text(&mut self) -> Result<Vec<u8>, ParseError> {
        self.expect("a text, as in \"OK\\n\"", |token| match token {
            Token::Word(word) => Some(word.as_bytes().to_vec()),
            Token::Text(text) => Some(text.clone()),
            _ => None,
        })
    }

    pub(crate) fn number<T: std::str::FromStr>(&mut self) -> Result<T, ParseError> {
        self.expect("a number", |token| match token {
            Token::Word(word) => word.parse().ok(),
            _ => None,
        })
    }

    pub(crate) fn duration(&mut self) -> Result<Duration, ParseError> {
        self.expect("a time, as in 100ms, 2s or 50us", |token| match token {
            Token::Word(word) => parse_duration(word),
            _ => None,
        })
    }

    /// `COMMAND`, `START*` or `*`, then maybe `nth N`, `first N` or `after N`.
    pub(crate) fn pattern(&mut self) -> Result<Pattern, ParseError> {
        let pattern = if self.take_if(&Token::Star) {
            Pattern::any()
        } else {
            let command = self.text()?;
            if self.take_if(&Token::Star) {
                Pattern::prefix(command)
            } else {
                Pattern::exact(command)
            }
        };
        if self.take_if(&Token::Word("nth".into())) {
            Ok(pattern.nth(self.number()?))
        } else if self.take_if(&Token::Word("first".into())) {
            Ok(pattern.first(self.number()?))
        } else if self.take_if(&Token::Word("after".into())) {
            Ok(pattern.after(self.number()?))
        } else {
            Ok(pattern)
        }
    }

    /// Nothing may be left.
    pub(crate) fn end(&mut self) -> Result<(), ParseError> {
        match self.next() {
            Some(token) => Err(ParseError::new(format!("expected the end, found {token}"))),
            None => Ok(()),
        }
    }
}

/// The bytes of a quoted text at the start, its quotes included.
pub(crate) fn quoted_length(text: &str) -> Result<usize, ParseError> {
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return Ok(at + 1),
            _ => {}
        }
    }
    Err(ParseError::new("a text has no closing quote"))
}

/// A bare word ends at a space, a quote or a semicolon. A `*` at its end and a `:` before a space are
/// tokens of their own: colons stand inside of MAC addresses, too.
fn word(rest: &str, tokens: &mut Vec<Token>) -> usize {
    let ends = |c: char| c.is_whitespace() || c == '"' || c == ';';
    let length = rest.find(ends).unwrap_or(rest.len());
    let (word, colon) = match rest[..length].strip_suffix(':') {
        Some(word) => (word, true),
        None => (&rest[..length], false),
    };
    let (word, star) = match word.strip_suffix('*') {
        Some(word) => (word, true),
        None => (word, false),
    };
    if !word.is_empty() {
        tokens.push(Token::Word(word.into()));
    }
    tokens.extend(star.then_some(Token::Star));
    tokens.extend(colon.then_some(Token::Colon));
    length
}

pub(crate) fn parse_duration(text: &str) -> Option<Duration> {
    let digits = text.find(|c: char| !c.is_ascii_digit())?;
    let number = text[..digits].parse().ok()?;
    match &text[digits..] {
        "us" => Some(Duration::from_micros(number)),
        "ms" => Some(Duration::from_millis(number)),
        "s" => Some(Duration::from_secs(number)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(line: &str) -> Vec<Token> {
        Tokens::of(line).unwrap().0.collect()
    }

    #[test]
    fn tokens() {
        let word = |text: &str| Token::Word(text.into());
        let text = |text: &str| Token::Text(text.into());
        assert_eq!(
            all(r#"on "a b"*: x;y # no"#),
            [
                word("on"),
                text("a b"),
                Token::Star,
                Token::Colon,
                word("x"),
                Token::Semicolon,
                word("y"),
            ]
        );
        assert_eq!(all("*:"), [Token::Star, Token::Colon]);
        assert_eq!(all("SET_*: 02:00"), [word("SET_"), Token::Star, Token::Colon, word("02:00")]);
        assert_eq!(all(r#""\"\\#""#), [text("\"\\#")]);
        assert_eq!(all("  # only"), []);
        assert!(Tokens::of("\"open").is_err() && Tokens::of("\"open\\\"").is_err());
    }

    #[test]
    fn durations() {
        assert_eq!(parse_duration("100ms"), Some(Duration::from_millis(100)));
        assert_eq!(parse_duration("2s"), Some(Duration::from_secs(2)));
        assert_eq!(parse_duration("7us"), Some(Duration::from_micros(7)));
        for bad in ["", "5", "ms", "1h", "-1s", "99999999999999999999s"] {
            assert_eq!(parse_duration(bad), None, "{bad}");
        }
    }

    #[test]
    fn patterns() {
        let pattern = |line: &str| Tokens::of(line).unwrap().pattern();
        assert_eq!(pattern("PING").unwrap(), Pattern::exact("PING"));
        assert_eq!(pattern("SET*").unwrap(), Pattern::prefix("SET"));
        assert_eq!(pattern("\"a b\"* nth 2").unwrap(), Pattern::prefix("a b").nth(2));
        assert_eq!(pattern("* first 3").unwrap(), Pattern::any().first(3));
        assert_eq!(pattern("* after 3").unwrap(), Pattern::any().after(3));
        assert!(pattern("PING nth x").unwrap_err().message.contains("expected a number"));
        assert!(pattern("").unwrap_err().message.contains("end of the line"));
    }
}
