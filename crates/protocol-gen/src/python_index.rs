//! Writes what finds the classes of the events in Python: the package, the constants of the
//! prefixes, and the table of the native part.

use crate::COMMAND;
use crate::events::{Event, Group};
use crate::model::{Kind, Member, Model, Record, element_name};
use crate::names::attribute;
use crate::python_events::{double_quoted, module};
use std::fmt::Write;

/// The names of the classes in a group: each event behind its elements.
fn classes_of(model: &Model<'_>, group: &Group) -> Vec<String> {
    let mut names = Vec::new();
    for record in model.records.iter().filter(|record| record.event.group == group.name) {
        for member in &record.fields {
            if let Kind::List(_) = &member.kind {
                names.push(element_name(&record.name, &member.name));
            }
        }
        names.push(record.name.clone());
    }
    names
}

/// How many events have a class.
pub fn count(model: &Model<'_>) -> usize {
    model.records.len()
}

/// `__init__.py`: where each class is; `events` are the macros that have constants.
pub fn package(model: &Model<'_>, events: &[Event], groups: &[Group]) -> String {
    let modules: Vec<(String, Vec<String>)> =
        groups.iter().map(|group| (module(group), classes_of(model, group))).collect();
    let modules: Vec<_> = modules.into_iter().filter(|(_, names)| !names.is_empty()).collect();
    let mut output = format!(
        "\
\"\"\"What a daemon tells its monitors, as classes with attributes.

:func:`wpa_supplicant.parse_event` makes them of what came from the socket:

>>> import wpa_supplicant
>>> from wpa_supplicant import events
>>> event = wpa_supplicant.parse_event(\"<3>CTRL-EVENT-BSS-ADDED 34 00:11:22:33:44:55\")
>>> event
BssAdded(bss_id=34, bssid='00:11:22:33:44:55', level=3)
>>> isinstance(event, events.BssAdded)
True

Every class has the name of the event in the Rust crate: that of its macro in ``wpa_ctrl.h``
without ``WPA_EVENT_``. A field has the name that ``docs/events.md`` gives it; an underscore follows
a keyword of Python and a name that every event has (``text_``), and stands before a digit.

=========================================  =====================================================
on the wire                                in Python
=========================================  =====================================================
a number, also in hex or in binary digits  ``int``
bytes in hex                               ``bytes``
an SSID or another encoded text            ``str`` of what it stands for, decoded
other text, an address, a UUID             ``str`` as it is; addresses and UUIDs in lower case
a text whose presence is all               ``bool``
a passphrase, a key, a PIN                 :class:`wpa_supplicant.Secret`; hex stays hex digits in it
a part that repeats                        ``list`` of objects of a class of its own
what is absent                             ``None``
=========================================  =====================================================

Text need not be UTF-8: ``text.encode(\"utf-8\", \"surrogateescape\")`` gives its bytes.

The prefixes are here too, by the names of their macros:

>>> text = \"CTRL-EVENT-SCAN-RESULTS \"
>>> text.startswith(events.WPA_EVENT_SCAN_RESULTS)
True

A class's module is imported when the class is first asked for.

Generated from ``protocol/*.tsv`` by ``{COMMAND}``.
\"\"\"

import importlib
from typing import TYPE_CHECKING, Any, List

from ._base import Event, UnknownEvent, UnrecognisedEvent
from .prefixes import *

if TYPE_CHECKING:
"
    );
    for (module, names) in &modules {
        let names: Vec<String> = names.iter().map(|name| format!("{name} as {name}")).collect();
        let _ = writeln!(output, "    from .{module} import (\n        {},\n    )", {
            names.join(",\n        ")
        });
    }
    output.push_str("\n_MODULES = {\n");
    for (module, names) in &modules {
        for name in names {
            let _ = writeln!(output, "    \"{name}\": \"{module}\",");
        }
    }
    // Spelled out: type checkers read nothing else.
    output.push_str("}\n\n__all__ = [\n");
    for name in ["Event", "UnknownEvent", "UnrecognisedEvent"] {
        let _ = writeln!(output, "    \"{name}\",");
    }
    for name in modules.iter().flat_map(|(_, names)| names) {
        let _ = writeln!(output, "    \"{name}\",");
    }
    for event in events {
        let _ = writeln!(output, "    \"{}\",", event.macro_name);
    }
    output.push_str(
        "]


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f\"module {__name__!r} has no attribute {name!r}\")
    value = getattr(importlib.import_module(f\"{__name__}.{module}\"), name)
    globals()[name] = value
    return value


def __dir__() -> List[str]:
    return sorted({*globals(), *__all__})
",
    );
    output
}

/// `prefixes.py`: the constants.
pub fn prefixes(events: &[Event], groups: &[Group]) -> String {
    let mut output = format!(
        "\
\"\"\"The texts with which messages begin, by the names they have in ``wpa_ctrl.h``.

Most end with a space, which belongs to them: without it ``CTRL-EVENT-EAP-SUCCESS`` would also
match ``CTRL-EVENT-EAP-SUCCESS2``.

Generated from ``protocol/events.tsv`` by ``{COMMAND}``.
\"\"\"

from typing import Final, List
"
    );
    let mut all = String::new();
    for group in groups {
        let members: Vec<&Event> = events.iter().filter(|e| e.group == group.name).collect();
        if !members.is_empty() {
            let _ = write!(output, "\n# {}\n", group.title);
        }
        for event in members {
            let _ = write!(
                output,
                "\n{}: Final = {}\n\"\"\"{}\"\"\"\n",
                event.macro_name,
                double_quoted(&event.prefix),
                event.summary
            );
            let _ = writeln!(all, "    \"{}\",", event.macro_name);
        }
    }
    let _ = write!(output, "\n__all__: List[str] = [\n{all}]\n");
    output
}

/// The native part's table: the classes in the order of `EventKind`.
pub fn classes(model: &Model<'_>) -> String {
    let mut output = format!(
        "//! The classes of the events in Python and what their fields are called.\n//!\n\
         //! Generated from `protocol/*.tsv` by `{COMMAND}`.\n\n\
         use super::table::{{Class, Field}};\n\n\
         /// The classes in the order of the kinds.\n#[rustfmt::skip]\n\
         pub(super) static CLASSES: [Class; {}] = [\n",
        model.records.len()
    );
    for Record { event, name, fields, .. } in &model.records {
        let module = event.group.replace('-', "_");
        let _ = writeln!(
            output,
            "    Class {{ module: {module:?}, name: {name:?}, fields: &[{}] }},",
            fields_of(&module, name, fields)
        );
    }
    output.push_str("];\n");
    output
}

fn fields_of(module: &str, record: &str, fields: &[Member]) -> String {
    let fields: Vec<String> = fields
        .iter()
        .map(|member| {
            let (wire, attribute) = (&member.name, attribute(&member.name));
            match &member.kind {
                Kind::List(inner) => {
                    let element = element_name(record, wire);
                    let inner = fields_of(module, &element, inner);
                    format!(
                        "Field::list({wire:?}, &Class {{ module: {module:?}, name: {element:?}, \
                         fields: &[{inner}] }})"
                    )
                }
                _ if *wire == attribute => format!("Field::new({wire:?})"),
                _ => format!("Field::renamed({wire:?}, {attribute:?})"),
            }
        })
        .collect();
    fields.join(", ")
}
