//! What the tests of commands share: comparing texts, and feeding hostile bytes.

use hostap_ctrl::command::{Command, InvalidArgument, Request};
use std::fmt::Debug;

/// The secret of the samples, as text and in hex, and the PIN that stands for one.
const SECRETS: [&str; 3] = ["hush", "68757368", "12345670"];

/// What ends a command or a line for the daemon.
const LINE_ENDS: [&[u8]; 6] = [b"a\nb", b"a\rb", b"a\0b", b"\n", b"a\0", b"\na"];

/// What ends a word besides.
const WORD_ENDS: [&[u8]; 5] = [b"a b", b" ", b"", b"a\tb", b"a "];

/// Builds a command with the given bytes in one of its arguments.
pub(crate) type Build<'a> = &'a dyn Fn(&'static [u8]) -> Result<Request, InvalidArgument>;

/// The command's text is `text`.
pub(crate) fn is(text: &str, command: &impl Command) {
    let request = command.to_request().unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(
        request.as_bytes().escape_ascii().to_string(),
        text.as_bytes().escape_ascii().to_string()
    );
}

/// Neither the command nor its request shows a secret, and both say that there is one.
pub(crate) fn hides(command: &(impl Command + Debug)) {
    let request = command.to_request().unwrap();
    let text = String::from_utf8_lossy(request.as_bytes()).into_owned();
    assert!(SECRETS.iter().any(|secret| text.contains(secret)), "{text} has no secret");
    for shown in [format!("{command:?}"), format!("{request:?}")] {
        assert!(shown.contains("<secret>"), "{shown}");
        assert!(!SECRETS.iter().any(|secret| shown.contains(secret)), "{shown}");
    }
}

/// Each of `values` is refused in the argument of this name.
fn refused(argument: &str, values: &[&'static [u8]], build: Build<'_>) {
    for value in values {
        match build(value) {
            Ok(request) => panic!("{argument}={} made {request:?}", value.escape_ascii()),
            Err(error) => assert_eq!(error.argument, argument, "{error}"),
        }
    }
}

/// An argument that is one word refuses what would end it.
pub(crate) fn refuses_in_word(argument: &str, stops: &[&'static [u8]], build: Build<'_>) {
    refused(argument, &LINE_ENDS, build);
    refused(argument, &WORD_ENDS, build);
    refused(argument, stops, build);
    build(b"harmless").unwrap_or_else(|error| panic!("a plain word is refused: {error}"));
}

/// An argument that is text refuses what would end it; a space may be part of it.
pub(crate) fn refuses_in_text(argument: &str, stops: &[&'static [u8]], build: Build<'_>) {
    refused(argument, &LINE_ENDS, build);
    refused(argument, stops, build);
    build(b"harmless").unwrap_or_else(|error| panic!("a plain text is refused: {error}"));
}

/// An argument that is encoded refuses hostile bytes or makes something harmless of them.
pub(crate) fn refuses_all(argument: &str, stops: &[&'static [u8]], build: Build<'_>) {
    let spaces = |request: &Request| {
        request.as_bytes().iter().filter(|byte| byte.is_ascii_whitespace()).count()
    };
    let harmless = build(b"12345670").unwrap();
    let harmless = spaces(&harmless);
    for value in LINE_ENDS.iter().chain(&WORD_ENDS).chain(stops) {
        match build(value) {
            Err(error) => assert_eq!(error.argument, argument, "{error}"),
            Ok(request) => {
                let text = request.as_bytes();
                assert!(!text.iter().any(u8::is_ascii_control), "{request:?}");
                // A space can stand only between quotes.
                let quoted = text.iter().filter(|byte| **byte == b'"').count() >= 2;
                assert!(quoted || spaces(&request) == harmless, "{request:?}");
            }
        }
    }
}
