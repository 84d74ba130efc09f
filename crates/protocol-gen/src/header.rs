//! Writes `include/wpa_ctrl.h`: prototypes, numbers, message prefixes.

use crate::COMMAND;
use crate::constants::{Constant, ConstantKind, Mask};
use crate::events::{Daemon, Event, Group, Since};
use crate::text::wrap;
use std::fmt::Write;

/// The widest line, where one can be broken.
const WIDTH: usize = 80;

/// The whole header. `prototypes` is what [`crate::prototypes::write`] made.
pub fn write(
    events: &[Event],
    groups: &[Group],
    constants: &[Constant],
    prototypes: &str,
) -> String {
    let mut output = top();
    section(&mut output, "Functions");
    output.push_str("#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n");
    output.push_str(prototypes.trim_end());
    output.push_str("\n\n#ifdef __cplusplus\n}\n#endif\n");
    numbers(&mut output, constants);
    for group in groups {
        let members: Vec<&Event> = events.iter().filter(|e| e.group == group.name).collect();
        if members.is_empty() {
            continue;
        }
        let messages = members.iter().any(|event| event.daemon != Daemon::NotAMessage);
        let kind = if messages { "Messages: " } else { "" };
        section(&mut output, &format!("{kind}{}", group.title));
        let lines: Vec<Define> = members.iter().map(|event| prefix(event)).collect();
        defines(&mut output, &lines);
    }
    output.push_str("\n#endif /* WPA_CTRL_H */\n");
    output
}

fn top() -> String {
    format!(
        "\
/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * wpa_ctrl.h - client of the control interface of wpa_supplicant and hostapd
 *
 * Source compatible with the header of the same name that comes with hostap
 * 2.10, 2.11 and its main branch: it has the functions, macros and constants of
 * all three. A remark in parentheses tells where these differ: \"since 2.11\" is
 * not in 2.10, \"after 2.11\" is in main alone, \"up to 2.11\" is gone from main.
 *
 * Define CONFIG_CTRL_IFACE_UDP if the library was built for UDP sockets.
 *
 * This file is generated from protocol/ and crates/hostap-ctrl-capi/ by
 *
 *     {COMMAND}
 *
 * Change it there.
 */

#ifndef WPA_CTRL_H
#define WPA_CTRL_H

#include <stddef.h>
"
    )
}

/// A title across the page.
fn section(output: &mut String, title: &str) {
    let rule = "-".repeat(WIDTH - "/* ---- ".len() - title.len() - " ".len() - " */".len());
    let _ = writeln!(output, "\n/* ---- {title} {rule} */\n");
}

fn numbers(output: &mut String, constants: &[Constant]) {
    let of = |wanted: fn(&ConstantKind) -> bool| {
        constants.iter().filter(move |constant| wanted(&constant.kind))
    };
    section(output, "What the command BSS prints (MASK=)");
    for constant in constants {
        if let ConstantKind::FunctionMacro { arguments, body } = &constant.kind {
            comment(output, &remark(constant), "");
            let name = &constant.name;
            let _ = writeln!(output, "#ifndef {name}\n#define {name}{arguments} {body}\n#endif\n");
        }
    }
    defines(
        output,
        &of(|kind| matches!(kind, ConstantKind::BssMask(_))).map(number).collect::<Vec<_>>(),
    );

    section(output, "Frames of the commands VENDOR_ELEM_ADD, _GET and _REMOVE");
    output.push_str("enum wpa_vendor_elem_frame {\n");
    let elements: Vec<String> = constants
        .iter()
        .filter_map(|constant| match constant.kind {
            ConstantKind::VendorElement(value) | ConstantKind::VendorElementCount(value) => {
                let mut element = String::new();
                comment(&mut element, &remark(constant), "\t");
                let _ = write!(element, "\t{} = {value}", constant.name);
                Some(element)
            }
            _ => None,
        })
        .collect();
    // No comma after the last one: C89 does not have it.
    let _ = writeln!(output, "{}\n}};", elements.join(",\n"));

    section(output, "UDP ports");
    output.push_str("#ifdef CONFIG_CTRL_IFACE_UDP\n\n");
    defines(
        output,
        &of(|kind| matches!(kind, ConstantKind::UdpPort(_))).map(number).collect::<Vec<_>>(),
    );
    output.push_str("\n#endif /* CONFIG_CTRL_IFACE_UDP */\n");
}

/// A macro without arguments.
struct Define {
    comment: String,
    name: String,
    value: String,
}

fn prefix(event: &Event) -> Define {
    let mut remarks = Vec::new();
    remarks.extend(since(event.since));
    remarks.extend(event.declared_until.map(|until| format!("up to {}", until.name())));
    let silent = event.sent_until.filter(|_| event.declared_until.is_none());
    remarks.extend(silent.map(|until| format!("not sent after {}", until.name())));
    if event.daemon == Daemon::Nobody {
        remarks.push("sent by no known release".into());
    }
    Define {
        comment: with_remarks(&event.summary, &remarks),
        name: event.macro_name.clone(),
        value: format!("\"{}\"", event.prefix),
    }
}

fn number(constant: &Constant) -> Define {
    let value = match constant.kind {
        ConstantKind::BssMask(Mask::Bit(bit)) => format!("BIT({bit})"),
        ConstantKind::BssMask(Mask::Bits(bits)) => format!("0x{bits:08X}"),
        ConstantKind::UdpPort(port) => port.to_string(),
        _ => unreachable!("not written as a macro: {}", constant.name),
    };
    Define { comment: remark(constant), name: constant.name.clone(), value }
}

fn remark(constant: &Constant) -> String {
    with_remarks(&constant.summary, &since(constant.since).into_iter().collect::<Vec<_>>())
}

fn since(since: Since) -> Option<String> {
    match since {
        Since::V2_10 => None,
        Since::V2_11 => Some("since 2.11".into()),
        Since::Main => Some("after 2.11".into()),
    }
}

fn with_remarks(summary: &str, remarks: &[String]) -> String {
    if remarks.is_empty() {
        return summary.into();
    }
    format!("{} ({}).", summary.trim_end_matches('.'), remarks.join(", "))
}

/// Macros below each other, their values in one column where the lines have room for that.
fn defines(output: &mut String, lines: &[Define]) {
    let fits =
        |width: usize, line: &Define| "#define ".len() + width + 1 + line.value.len() <= WIDTH;
    let width = lines
        .iter()
        .filter(|line| fits(line.name.len(), line))
        .map(|line| line.name.len())
        .max()
        .unwrap_or(0);
    for line in lines {
        let Define { name, value, .. } = line;
        comment(output, &line.comment, "");
        let _ = if fits(width.max(name.len()), line) {
            writeln!(output, "#define {name:width$} {value}")
        } else if fits(name.len(), line) {
            writeln!(output, "#define {name} {value}")
        } else {
            writeln!(output, "#define {name} \\\n\t{value}")
        };
    }
}

/// A comment of one line, or of several with a star before each.
fn comment(output: &mut String, text: &str, indent: &str) {
    // A tab counts as eight columns.
    let width = WIDTH - 8 * indent.len();
    if text.len() + "/*  */".len() <= width {
        let _ = writeln!(output, "{indent}/* {text} */");
        return;
    }
    let lines = wrap(text, width - " * ".len());
    let _ = writeln!(output, "{indent}/*");
    for line in lines {
        let _ = writeln!(output, "{indent} * {line}");
    }
    let _ = writeln!(output, "{indent} */");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn define(name: &str, value: &str) -> Define {
        Define { comment: "C.".into(), name: name.into(), value: value.into() }
    }

    #[test]
    fn values_stand_in_a_column() {
        let mut output = String::new();
        defines(&mut output, &[define("A", "1"), define("LONG", "2")]);
        assert_eq!(output, "/* C. */\n#define A    1\n/* C. */\n#define LONG 2\n");
    }

    #[test]
    fn long_lines_leave_the_column_or_are_broken() {
        let mut output = String::new();
        let (wide, wider) = ("v".repeat(66), "w".repeat(80));
        defines(&mut output, &[define("A", &wide), define("LONGER", "2"), define("B", &wider)]);
        let defines: Vec<&str> = output.lines().filter(|line| *line != "/* C. */").collect();
        let expected = [
            format!("#define A {wide}"),
            "#define LONGER 2".into(),
            "#define B \\".into(),
            format!("\t{wider}"),
        ];
        assert_eq!(defines, expected);
    }

    #[test]
    fn long_comments_are_broken() {
        let mut output = String::new();
        comment(&mut output, &"word ".repeat(20), "");
        assert!(output.starts_with("/*\n * word"), "{output}");
        assert!(output.lines().all(|line| line.len() <= WIDTH));
    }

    #[test]
    fn remarks_come_before_the_full_stop() {
        let remarks = ["since 2.11".to_owned(), "not sent after 2.11".to_owned()];
        assert_eq!(with_remarks("It is.", &remarks), "It is (since 2.11, not sent after 2.11).");
        assert_eq!(with_remarks("It is.", &[]), "It is.");
    }
}
