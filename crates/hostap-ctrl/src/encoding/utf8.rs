//! The daemons' utf8_escape() and utf8_unescape().

/// The bytes as the daemon's utf8_escape() writes them: `\` before each `\` and `'`.
///
/// ```
/// use hostap_ctrl::encoding::utf8_escape;
///
/// assert!(utf8_escape(br"it's 1\2").eq(*br"it\'s 1\\2"));
/// ```
pub fn utf8_escape(bytes: &[u8]) -> impl Iterator<Item = u8> + Clone + '_ {
    bytes.iter().flat_map(|byte| {
        let escape = matches!(byte, b'\\' | b'\'').then_some(b'\\');
        escape.into_iter().chain(core::iter::once(*byte))
    })
}

/// The bytes that escaped text stands for: each `\` is dropped and what follows it kept.
///
/// It agrees with the daemon's utf8_unescape() wherever that has an answer, but for a `'`
/// without `\`, at which the daemon ends the text, and a `\` at the end, for which it gives up:
/// here both are bytes as any other.
///
/// ```
/// use hostap_ctrl::encoding::utf8_unescape;
///
/// assert!(utf8_unescape(br"it\'s 1\\2").eq(*br"it's 1\2"));
/// ```
pub fn utf8_unescape(text: &[u8]) -> impl Iterator<Item = u8> + Clone + '_ {
    let mut bytes = text.iter().copied();
    core::iter::from_fn(move || match bytes.next() {
        Some(b'\\') => bytes.next().or(Some(b'\\')),
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_daemon_never_writes_is_kept() {
        assert!(utf8_unescape(br"it's\").eq(*br"it's\"));
        assert!(utf8_unescape(br"\a\\\").eq(*br"a\\"));
        assert!(utf8_unescape(b"").eq(*b""));
    }
}
