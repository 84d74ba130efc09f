//! Writes the constants of the crate `hostap-ctrl`, laid out as rustfmt would.

use crate::COMMAND;
use crate::constants::{Constant, ConstantKind};
use crate::events::{Event, Group};
use crate::text::wrap;
use std::fmt::Write;

/// `max_width` in rustfmt.toml.
const WIDTH: usize = 100;

/// `generated/prefixes.rs`: the prefix of each message.
pub fn prefixes(events: &[Event], groups: &[Group]) -> String {
    let mut output = format!(
        "\
//! The texts with which messages begin, by the names they have in `wpa_ctrl.h`.
//!
//! Most end with a space, which belongs to them: without it `CTRL-EVENT-EAP-SUCCESS` would also
//! match `CTRL-EVENT-EAP-SUCCESS2`. What follows each of them is in `docs/events.md`.
//!
//! Generated from `protocol/events.tsv` by `{COMMAND}`.
"
    );
    for group in groups {
        let members: Vec<&Event> = events.iter().filter(|e| e.group == group.name).collect();
        if !members.is_empty() {
            let _ = write!(output, "\n// {}\n", group.title);
        }
        for event in members {
            output.push('\n');
            let origin = format!("{}. In `wpa_ctrl.h` {}.", event.senders(), event.headers());
            document(&mut output, "", &event.summary, &origin);
            constant(&mut output, &event.macro_name, "&str", &format!("\"{}\"", event.prefix));
        }
    }
    output
}

/// `generated/constants.rs`: the numbers of `wpa_ctrl.h`.
pub fn constants(constants: &[Constant]) -> String {
    let mut output = format!(
        "\
//! The numbers of `wpa_ctrl.h`.
//!
//! Generated from `protocol/constants.tsv` by `{COMMAND}`.
"
    );
    output.push_str("\n// What the command `BSS` prints: bits of its argument `MASK=`\n");
    for item in constants {
        if let ConstantKind::BssMask(mask) = item.kind {
            output.push('\n');
            document(&mut output, "", &item.summary, &origin(item));
            let value = mask.value();
            let value = format!("0x{:04x}_{:04x}", value >> 16, value & 0xffff);
            constant(&mut output, name(item), "u32", &value);
        }
    }
    output.push_str("\n// UDP ports\n");
    for item in constants {
        if let ConstantKind::UdpPort(port) = item.kind {
            output.push('\n');
            document(&mut output, "", &item.summary, &origin(item));
            constant(&mut output, name(item), "u16", &port.to_string());
        }
    }
    output.push_str(
        "
/// Frames that the commands `VENDOR_ELEM_ADD`, `VENDOR_ELEM_GET` and `VENDOR_ELEM_REMOVE` can
/// give elements to: `enum wpa_vendor_elem_frame`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u32)]
pub enum VendorElementFrame {
",
    );
    let mut first = true;
    for item in constants {
        if let ConstantKind::VendorElement(number) = item.kind {
            if !std::mem::take(&mut first) {
                output.push('\n');
            }
            let origin = format!("`{}` in `wpa_ctrl.h`, {}.", item.name, item.since.in_words());
            document(&mut output, "    ", &item.summary, &origin);
            let _ = writeln!(output, "    {} = {number},", name(item));
        }
    }
    output.push_str("}\n");
    for item in constants {
        if let ConstantKind::VendorElementCount(number) = item.kind {
            output.push('\n');
            document(&mut output, "", &item.summary, &origin(item));
            constant(&mut output, name(item), "u32", &number.to_string());
        }
    }
    output
}

fn origin(constant: &Constant) -> String {
    format!("In `wpa_ctrl.h` {}.", constant.since.in_words())
}

fn name(constant: &Constant) -> &str {
    constant.rust_name.as_deref().expect("the reader asks for one")
}

/// Rustdoc: the sentence, then where the name comes from.
fn document(output: &mut String, indent: &str, summary: &str, origin: &str) {
    let _ = writeln!(output, "{indent}/// {summary}\n{indent}///");
    for line in wrap(origin, WIDTH - indent.len() - "/// ".len()) {
        let _ = writeln!(output, "{indent}/// {line}");
    }
}

fn constant(output: &mut String, name: &str, kind: &str, value: &str) {
    let line = format!("pub const {name}: {kind} = {value};");
    let _ = if line.len() <= WIDTH {
        writeln!(output, "{line}")
    } else {
        writeln!(output, "pub const {name}: {kind} =\n    {value};")
    };
}
