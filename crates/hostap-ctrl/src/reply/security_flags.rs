//! Flags in brackets, one after the other, as scan results and lists of networks have them.

/// One piece of a text of flags.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// What stood in brackets; the closing one may be missing, where text was cut off and in one
    /// flag of hostapd.
    Bracketed(&'a [u8]),
    /// What stood outside.
    Loose(&'a [u8]),
}

/// The pieces of `text` in their order. Nothing but brackets is left out.
pub(super) fn pieces(text: &[u8]) -> impl Iterator<Item = Piece<'_>> + Clone {
    let mut rest = text;
    core::iter::from_fn(move || {
        let (first, inner) = rest.split_first()?;
        if *first == b'[' {
            let end = inner.iter().position(|byte| matches!(byte, b'[' | b']'));
            let (flag, after) = inner.split_at(end.unwrap_or(inner.len()));
            rest = after.strip_prefix(b"]").unwrap_or(after);
            return Some(Piece::Bracketed(flag));
        }
        let end = rest.iter().position(|byte| *byte == b'[').unwrap_or(rest.len());
        let (loose, after) = rest.split_at(end);
        rest = after;
        Some(Piece::Loose(loose))
    })
}
