//! Writes `wpa_supplicant/replies.py`: a Python class for each type of replies and of what is in
//! them, from the sources of `hostap_ctrl::reply`.

use crate::python_annotations::{annotation, item};
use crate::python_sources::{Map, Sources, last};
use crate::replies::FAMILIES;
use crate::{COMMAND, Error};
use std::collections::BTreeSet;
use std::fmt::Write;

/// Replies that serialise as a sequence by code of their own: the method, and what it gives if its
/// items do not stand as they are.
const LISTS: &[(&str, &str, Option<&str>)] = &[
    ("BssList", "iter", None),
    ("Channels", "iter", None),
    ("Frequencies", "iter", None),
    ("MloSignalPoll", "iter", Some("SignalPoll")),
    ("MloStatus", "links", None),
    ("NetworkList", "iter", None),
    ("Pairs", "iter", None),
    ("ScanResults", "iter", None),
    ("Words", "iter", None),
];

/// Entries that maps have by code of their own: type, method or field, key; and the annotation if
/// that is not what the method gives.
const ENTRIES: &[(&str, &str, &str, Option<&str>)] = &[
    ("Bss", "neighbors", "ap_info", None),
    ("Bss", "multi_link", "multi-link", None),
    ("DriverFlags", "bits", "bits", None),
    ("DriverFlags", "names", "names", None),
    ("Macsec", "participants", "participants", None),
    ("ModeChannels", "mode", "mode", Some("str")),
    ("ModeChannels", "numbers", "channels", None),
    ("Neighbor", "access_point", "ap_info", None),
    ("Neighbor", "target", "tbtt_info", None),
    ("P2pStarted", "pin", "ShowPin", Some("Optional[Secret]")),
    ("Status", "passphrase", "passphrase", None),
    ("Status", "id_str", "id_str", None),
    ("Status", "home_providers", "home_sp", None),
    ("Status", "provisioning_providers", "provisioning_sp", None),
    ("Status", "interfaces", "interfaces", Some("Sequence[StatusInterface]")),
    ("Status", "preauthentication", "preauthentication", None),
    ("WpsStatus", "pbc_status", "PBC Status", None),
    ("WpsStatus", "last_result", "Last WPS result", None),
    ("WpsStatus", "failure_reason", "Failure Reason", None),
    ("WpsStatus", "peer_address", "Peer Address", None),
];

/// What a method does not say, in Python: type, attribute, sentence.
const SENTENCES: &[(&str, &str, &str)] = &[
    ("ModeChannels", "mode", "The mode, such as `A` or `G`."),
    ("P2pStarted", "pin", "The PIN that is to be typed into the other device, if there is one."),
];

/// Types whose entries stand in the map of another: the other's method for it.
const PARTS: &[(&str, &str, &str)] =
    &[("Status", "eapol", "Eapol"), ("Status", "macsec", "Macsec")];

/// Maps whose other entries may be secret.
const SECRET: &[(&str, &str)] = &[
    ("GlobalConfig", "Union[str, Secret]"),
    ("HostapdConfig", "Secret"),
    ("NanPeerInfo", "Secret"),
];

/// The content of the file.
///
/// # Errors
///
/// A type that has no place in Python yet.
pub fn write(mut sources: Sources) -> Result<String, Error> {
    for (name, ..) in ENTRIES.iter().filter(|(name, ..)| *name != "P2pStarted") {
        let documentation = sources.documentation.get(*name).cloned().unwrap_or_default();
        let map = sources.maps.entry((*name).to_owned()).or_default();
        map.documentation = documentation;
    }
    for name in ["Eapol", "GlobalConfig", "MacsecParticipant", "MloLink", "MultiLink", "SignalPoll"]
    {
        let documentation = sources.documentation.get(name).cloned().unwrap_or_default();
        sources.maps.entry(name.to_owned()).or_default().documentation = documentation;
    }
    let started = Map { documentation: "The reply of `P2P_CONNECT`.".into(), ..Map::default() };
    sources.maps.insert("P2pStarted".into(), started);
    let mut writer = Writer { sources: &sources, done: BTreeSet::new(), classes: String::new() };
    let replies: Vec<&str> =
        FAMILIES.iter().flat_map(|family| family.types.iter().map(|reply| reply.name)).collect();
    for name in &replies {
        writer.class(name, &replies).map_err(|message| {
            Error::in_file("crates/hostap-ctrl/src/reply", format!("{name}: {message}"))
        })?;
    }
    let mut names: Vec<String> =
        writer.done.iter().map(|name| format!("    \"{name}\",\n")).collect();
    names.push("    \"Reply\",\n".into());
    names.sort();
    Ok(format!(
        r#""""What the daemons answer, one class for each form of reply.

Attributes that the daemon did not write are ``None``, lists of them empty. Keys that have no
attribute are in ``other``, and all of the reply is in ``raw`` and ``text``. Which class the reply
to a command has, :func:`wpa_supplicant.parse_reply` knows.

Generated from the sources of ``hostap_ctrl::reply`` by ``{COMMAND}``.
"""

from typing import Mapping, Optional, Sequence, Tuple, Union

from ._record import Record, Secret
from ._reply import (
    NOTHING,
    ListReply,
    NetworkValueMethods,
    Reply,
    SignalMethods,
    ValueReply,
)

__all__ = [
{}]
{}"#,
        names.concat(),
        writer.classes
    ))
}

struct Writer<'a> {
    sources: &'a Sources,
    done: BTreeSet<String>,
    classes: String,
}

/// An attribute: name, key, annotation, documentation.
type Attribute = (String, String, String, String);

impl Writer<'_> {
    /// Writes a class, and before it those that it names.
    fn class(&mut self, name: &str, replies: &[&str]) -> Result<(), String> {
        if self.done.contains(name) {
            return Ok(());
        }
        let reply = replies.contains(&name);
        let list = LISTS.iter().find(|(list, ..)| *list == name);
        if list.is_some() || self.sources.sequences.contains_key(name) {
            return self.list(name, list.copied(), replies);
        }
        if let Some(map) = self.sources.maps.get(name) {
            return self.map(name, map, reply, replies);
        }
        self.done.insert(name.to_owned());
        if let Some((text, kind)) = self.sources.newtypes.get(name) {
            let listed = last(kind).is_some_and(|kind| kind == "List");
            let value = annotation(kind, self.sources)?;
            let inner = value.trim_start_matches("Optional[").trim_end_matches(']').to_owned();
            if self.sources.maps.contains_key(&inner) {
                self.class(&inner, replies)?;
            }
            let base = match listed {
                false if name == "NetworkValue" => "NetworkValueMethods".to_owned(),
                true => value.replacen("Sequence", "ListReply", 1),
                false => format!("ValueReply[{value}]"),
            };
            self.begin(name, &base, text);
            if self.sources.maps.contains_key(&inner) {
                let _ = writeln!(self.classes, "\n    _single = {inner}");
            }
            return Ok(());
        }
        let text = match name {
            "Hex" => {
                let text = &self.sources.documentation["Hex"];
                self.begin(name, "ValueReply[bytes]", text);
                return Ok(());
            }
            "Pin" => {
                let text = &self.sources.documentation["Pin"];
                self.begin(name, "ValueReply[Secret]", text);
                return Ok(());
            }
            "TdlsLinkStatus" => {
                let text = "The state of a direct link: reply of `TDLS_LINK_STATUS`.";
                self.begin(name, "ValueReply[str]", text);
                return Ok(());
            }
            "Raw" => "A reply as it came, of a command that has no form of reply of its own.",
            _ => match self.sources.units.get(name) {
                Some(text) => text,
                None => return Err("how it serialises is not known".into()),
            },
        };
        self.begin(name, "Reply", text);
        Ok(())
    }

    fn list(
        &mut self,
        name: &str,
        listed: Option<(&str, &str, Option<&str>)>,
        replies: &[&str],
    ) -> Result<(), String> {
        let sequence = self.sources.sequences.get(name);
        let method = listed.map(|(_, method, _)| method);
        let method = method.or(sequence.map(|it| it.method.as_str())).unwrap_or("iter");
        let kind = match (listed, sequence.and_then(|it| it.item.as_ref())) {
            (Some((.., Some(class))), _) => class.to_owned(),
            (_, Some(kind)) => annotation(kind, self.sources)?,
            _ => annotation(&item(&self.method(name, method)?.1)?, self.sources)?,
        };
        if self.sources.maps.contains_key(&kind) {
            self.class(&kind, replies)?;
        }
        self.done.insert(name.to_owned());
        let documentation = sequence.map(|it| it.documentation.clone()).unwrap_or_default();
        let documentation = match documentation.is_empty() {
            true => self.sources.documentation.get(name).cloned().unwrap_or_default(),
            false => documentation,
        };
        self.begin(name, &format!("ListReply[{kind}]"), &documentation);
        if self.sources.maps.contains_key(&kind) {
            let _ = writeln!(self.classes, "\n    _items = {kind}");
        }
        Ok(())
    }

    fn method(&self, name: &str, method: &str) -> Result<&(String, syn::Type), String> {
        let key = (name.to_owned(), method.to_owned());
        self.sources.methods.get(&key).ok_or_else(|| format!("{name} has no method {method}"))
    }

    fn map(&mut self, name: &str, map: &Map, reply: bool, replies: &[&str]) -> Result<(), String> {
        let attributes = self.attributes(name, map)?;
        let mut nested = Vec::new();
        for (attribute, _, kind, _) in &attributes {
            let inner = kind.split_once('[').map_or(kind.as_str(), |(_, inner)| inner);
            let inner = inner.trim_end_matches(']');
            if self.sources.maps.contains_key(inner) {
                self.class(inner, replies)?;
                nested.push(format!("\"{attribute}\": {inner}"));
            }
        }
        let own = map.parts.iter().map(|(part, class)| (part.as_str(), class.as_str()));
        let added = PARTS.iter().filter(|(of, ..)| *of == name);
        let parts: Vec<_> = own.chain(added.map(|(_, part, class)| (*part, *class))).collect();
        for (_, class) in &parts {
            self.class(class, replies)?;
        }
        self.done.insert(name.to_owned());
        let base = match (name, reply) {
            ("SignalPoll", _) => "SignalMethods",
            (_, true) => "Reply",
            (_, false) => "Record",
        };
        self.begin(name, base, &map.documentation);
        for (attribute, key, kind, text) in &attributes {
            let default = match kind {
                kind if kind.starts_with("Optional") => " = None",
                kind if kind.starts_with("Sequence") => " = ()",
                _ => "",
            };
            let wire = match attribute == key {
                true => String::new(),
                false => format!("\n\nOn the wire: `{key}`."),
            };
            let _ = write!(self.classes, "\n    {attribute}: {kind}{default}\n");
            self.docstring(&format!("{text}{wire}"));
        }
        for (part, class) in &parts {
            let _ = write!(self.classes, "\n    {part}: Optional[{class}] = None\n");
            let text = self.method(name, part).map(|(text, _)| text.clone()).unwrap_or_default();
            let about = self.sources.maps.get(*class).map(|map| map.documentation.clone());
            self.docstring(&if text.is_empty() { about.unwrap_or_default() } else { text });
        }
        if map.open || map.fields.is_empty() && name == "GlobalConfig" {
            let kind = SECRET.iter().find(|(of, _)| *of == name).map_or("str", |(_, kind)| kind);
            let _ = write!(self.classes, "\n    other: Mapping[str, {kind}] = NOTHING\n");
            self.docstring("Keys that have no attribute, or whose values are of another form.");
        }
        let names: Vec<String> = attributes
            .iter()
            .map(|(attribute, key, ..)| format!("        \"{key}\": \"{attribute}\",\n"))
            .collect();
        let kind = if names.is_empty() { ": Mapping[str, str]" } else { "" };
        let _ = write!(self.classes, "\n    _names{kind} = {{\n{}    }}\n", names.concat());
        let parts: Vec<String> =
            parts.iter().map(|(part, class)| format!("\"{part}\": {class}")).collect();
        for (table, entries) in [("_nested", nested), ("_parts", parts)] {
            if !entries.is_empty() {
                let _ = writeln!(self.classes, "    {table} = {{{}}}", entries.join(", "));
            }
        }
        Ok(())
    }

    fn attributes(&self, name: &str, map: &Map) -> Result<Vec<Attribute>, String> {
        let mut all = Vec::new();
        for field in &map.fields {
            let kind = annotation(&field.kind, self.sources)?;
            let kind = match field.optional && !kind.starts_with("Optional") {
                true if kind.starts_with("Sequence") => kind,
                true => format!("Optional[{kind}]"),
                false => kind,
            };
            let text = match field.documentation.is_empty() {
                true => self.method(name, &field.name).map(|it| it.0.clone()).unwrap_or_default(),
                false => field.documentation.clone(),
            };
            all.push((field.name.clone(), field.key.clone(), kind, text));
        }
        let lists = map.lists.iter().map(|(method, key)| (method.as_str(), key.as_str(), None));
        let entries = ENTRIES.iter().filter(|(of, ..)| *of == name);
        for (method, key, kind) in
            lists.chain(entries.map(|(_, method, key, kind)| (*method, *key, *kind)))
        {
            let sentence = SENTENCES.iter().find(|(of, at, _)| (*of, *at) == (name, method));
            let (text, given) = match self.method(name, method) {
                Ok((text, given)) => (text.clone(), Some(given)),
                Err(error) if kind.is_none() => return Err(error),
                Err(_) => (String::new(), None),
            };
            let kind = match (kind, given) {
                (Some(kind), _) => kind.to_owned(),
                (None, Some(given)) => annotation(given, self.sources)?,
                (None, None) => return Err(format!("{method} has no type")),
            };
            let text = sentence.map_or(text, |(.., sentence)| (*sentence).to_owned());
            all.push((method.to_owned(), key.to_owned(), kind, text));
        }
        Ok(all)
    }

    fn begin(&mut self, name: &str, base: &str, documentation: &str) {
        self.done.insert(name.to_owned());
        let _ = write!(self.classes, "\n\nclass {name}({base}):\n");
        self.docstring(documentation);
    }

    /// The text in Python, without what is for Rust only.
    fn docstring(&mut self, rustdoc: &str) {
        let lines: Vec<String> = plain(rustdoc);
        let text = match lines.is_empty() {
            true => "As the name says.".to_owned(),
            false => lines.join("\n"),
        };
        let text = text.replace('\\', "\\\\").replace("\"\"\"", "'''");
        let end = if text.contains('\n') { "\n    " } else { "" };
        let text = text.replace('\n', "\n    ").replace("\n    \n", "\n\n");
        let _ = writeln!(self.classes, "    \"\"\"{text}{end}\"\"\"");
    }
}

/// The lines of a rustdoc without code, and with the targets of links left out.
fn plain(rustdoc: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut code = false;
    for line in rustdoc.lines() {
        if line.trim_start().starts_with("```") {
            code = !code;
        } else if !code {
            let line = line.replace("`Debug` hides it, `Display` shows it", "`repr` hides it");
            lines.push(without_targets(&line.replace("`Debug`", "`repr`")));
        }
    }
    while lines.last().is_some_and(|line| line.trim().is_empty()) {
        lines.pop();
    }
    lines
}

/// `[name](target)` and ``[`name`]`` as the name.
fn without_targets(line: &str) -> String {
    let mut text = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("[`") {
        let Some((name, behind)) = after.split_once("`]") else { break };
        let _ = write!(text, "{before}`{name}`");
        rest = match behind.strip_prefix('(').and_then(|target| target.split_once(')')) {
            Some((_, behind)) => behind,
            None => behind,
        };
    }
    text + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_and_code_are_left_out() {
        let rustdoc = "See [`Bss`](super::Bss) and [`x`], `a[0]`.\n\n```\ncode\n```\n";
        assert_eq!(plain(rustdoc), ["See `Bss` and `x`, `a[0]`."]);
    }
}
