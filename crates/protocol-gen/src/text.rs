//! Small pieces of text work that several writers share.

/// Breaks `text` into lines of at most `width` characters, at spaces only: a longer word stays
/// whole on a line of its own.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() && line.len() + 1 + word.len() > width {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// Takes from text what Markdown would read as markup.
pub fn escape(text: &str) -> String {
    let mut output = String::new();
    for character in text.chars() {
        if "\\`*_[]<>#|".contains(character) {
            output.push('\\');
        }
        output.push(character);
    }
    output
}

#[cfg(test)]
mod tests {
    use super::{escape, wrap};

    #[test]
    fn lines_are_filled_and_long_words_kept() {
        assert_eq!(wrap("one two  three", 7), ["one two", "three"]);
        assert_eq!(wrap("a abcdefghij b", 4), ["a", "abcdefghij", "b"]);
        assert_eq!(wrap("", 4), Vec::<String>::new());
    }

    #[test]
    fn text_is_not_markup() {
        assert_eq!(escape("<5> a_b [x]"), "\\<5\\> a\\_b \\[x\\]");
    }
}
