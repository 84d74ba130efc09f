//! Turns rustdoc into the text of a C comment: sections that concern Rust alone are dropped,
//! headings become words, markup goes away, lines are filled anew.

use crate::text::wrap;

/// Sections that say nothing to a C programmer.
const RUST_ONLY: &[&str] = &["Safety", "Examples", "Example", "Panics"];

/// The lines of the comment, none longer than `width` unless a single word is.
///
/// ```
/// use protocol_gen::doc_comment::to_lines;
/// let rustdoc = "Closes [`connection`](crate::x).\n\n# Returns\n\n0 or `-1`.\n\n# Safety\n\nNo.";
/// assert_eq!(to_lines(rustdoc, 40), ["Closes connection.", "", "Returns: 0 or -1."]);
/// ```
pub fn to_lines(rustdoc: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut heading: Option<String> = None;
    for block in blocks(rustdoc) {
        match block {
            Block::Heading(text) => {
                // The name of the variable in C.
                heading = Some(if text == "Errno" { "errno".into() } else { plain(&text) });
            }
            Block::Paragraph(text) => {
                let text = match heading.take() {
                    Some(title) => format!("{title}: {}", inside_a_sentence(&plain(&text))),
                    None => plain(&text),
                };
                separate(&mut lines);
                lines.extend(wrap(&text, width));
            }
            Block::List(items) => {
                separate(&mut lines);
                if let Some(title) = heading.take() {
                    lines.push(format!("{title}:"));
                }
                for item in items {
                    let wrapped = wrap(&plain(&item), width - 2);
                    lines.extend(wrapped.iter().enumerate().map(|(index, line)| {
                        let indent = if index == 0 { "- " } else { "  " };
                        format!("{indent}{line}")
                    }));
                }
            }
        }
    }
    lines
}

enum Block {
    Heading(String),
    Paragraph(String),
    List(Vec<String>),
}

/// The blocks of the sections that are kept.
fn blocks(rustdoc: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Option<Block> = None;
    let mut fenced = false;
    let mut dropped = false;
    for line in rustdoc.lines().map(str::trim) {
        if line.starts_with("```") {
            fenced = !fenced;
            blocks.extend(open.take());
            continue;
        }
        if fenced {
            continue;
        }
        if let Some(title) = heading(line) {
            blocks.extend(open.take());
            dropped = RUST_ONLY.contains(&title);
            if !dropped {
                blocks.push(Block::Heading(title.into()));
            }
        } else if dropped || is_link_definition(line) {
            continue;
        } else if line.is_empty() {
            blocks.extend(open.take());
        } else if let Some(item) = line.strip_prefix("* ").or(line.strip_prefix("- ")) {
            match &mut open {
                Some(Block::List(items)) => items.push(item.into()),
                _ => blocks.extend(open.replace(Block::List(vec![item.into()]))),
            }
        } else {
            match &mut open {
                Some(Block::Paragraph(text)) => join(text, line),
                Some(Block::List(items)) => join(items.last_mut().expect("has one"), line),
                _ => blocks.extend(open.replace(Block::Paragraph(line.into()))),
            }
        }
    }
    blocks.extend(open);
    blocks
}

fn heading(line: &str) -> Option<&str> {
    let title = line.trim_start_matches('#');
    (title.len() < line.len()).then(|| title.strip_prefix(' ')).flatten().map(str::trim)
}

/// `[name]: target`, which a reader never sees.
fn is_link_definition(line: &str) -> bool {
    line.starts_with('[') && line.split_once("]: ").is_some_and(|(name, _)| !name.contains(' '))
}

/// The same text without the capital of a sentence's first word; NULL and the like keep theirs.
fn inside_a_sentence(text: &str) -> String {
    let word = text.split(' ').next().unwrap_or_default();
    let mut letters = text.chars();
    match letters.next() {
        Some(first) if word.chars().skip(1).all(|c| c.is_ascii_lowercase()) => {
            format!("{}{}", first.to_ascii_lowercase(), letters.as_str())
        }
        _ => text.into(),
    }
}

fn join(text: &mut String, line: &str) {
    text.push(' ');
    text.push_str(line);
}

fn separate(lines: &mut Vec<String>) {
    if !lines.is_empty() {
        lines.push(String::new());
    }
}

/// Takes away code marks, emphasis and the targets of links.
fn plain(markdown: &str) -> String {
    let mut output = String::new();
    let mut rest = markdown;
    while let Some(next) = rest.chars().next() {
        let after = &rest[next.len_utf8()..];
        rest = match next {
            '`' => match after.split_once('`') {
                Some((code, rest)) => {
                    output.push_str(code);
                    rest
                }
                None => after,
            },
            '[' => match closing_bracket(after) {
                Some(end) => {
                    output.push_str(&plain(&after[..end]));
                    skip_target(&after[end + 1..])
                }
                None => {
                    output.push('[');
                    after
                }
            },
            '*' if after.starts_with('*') => &after[1..],
            _ => {
                output.push(next);
                after
            }
        };
    }
    output
}

/// Where the bracket that was opened before `text` closes.
fn closing_bracket(text: &str) -> Option<usize> {
    let mut depth = 0;
    for (index, character) in text.char_indices() {
        match character {
            '[' => depth += 1,
            ']' if depth == 0 => return Some(index),
            ']' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// What follows `(target)` or `[target]` at the beginning of `text`.
fn skip_target(text: &str) -> &str {
    let close = match text.chars().next() {
        Some('(') => ')',
        Some('[') => ']',
        _ => return text,
    };
    text.split_once(close).map_or(text, |(_, rest)| rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_become_words() {
        assert_eq!(
            to_lines("Does.\n\n# Returns\n\n0.\n\n# Errno\n\n- `EINVAL`: no path\n- `EIO`", 40),
            ["Does.", "", "Returns: 0.", "", "errno:", "- EINVAL: no path", "- EIO"]
        );
    }

    #[test]
    fn the_text_after_a_heading_goes_on() {
        assert_eq!(to_lines("# Returns\nThe handle.", 40), ["Returns: the handle."]);
        assert_eq!(to_lines("# Returns\nA handle.", 40), ["Returns: a handle."]);
        assert_eq!(to_lines("# Returns\nNULL or not.", 40), ["Returns: NULL or not."]);
    }

    #[test]
    fn rust_only_parts_are_dropped() {
        let rustdoc = "One.\n\n```\ncode();\n```\n\nTwo.\n\n# Safety\n\nThree.\n\n* four\n\n\
                       # Examples\n\n```c\nfive();\n```\n\n# Notes\n\nSix.\n\n[x]: y";
        assert_eq!(to_lines(rustdoc, 40), ["One.", "", "Two.", "", "Notes: Six."]);
    }

    #[test]
    fn links_and_marks_go_away() {
        assert_eq!(plain("see [`open`], [the page](http://x) and [`a[0]`][b]"), {
            "see open, the page and a[0]"
        });
        assert_eq!(plain("`a[1]` is **never** `*reply_len`"), "a[1] is never *reply_len");
        assert_eq!(plain("an [open bracket and a ` mark"), "an [open bracket and a  mark");
    }

    #[test]
    fn lists_have_a_hanging_indent() {
        assert_eq!(
            to_lines("Text:\n* one two\n  three\n* four", 9),
            ["Text:", "", "- one two", "  three", "- four"]
        );
    }
}
