//! Which events and commands have been seen live.

use std::collections::BTreeMap;

use hostap_ctrl::event::{Event, OwnedEvent};

/// What was seen, and how often.
#[derive(Debug, Default)]
pub struct Coverage {
    events: BTreeMap<&'static str, u64>,
    untyped: BTreeMap<String, u64>,
}

impl Coverage {
    /// Counts an event.
    pub fn event(&mut self, event: &OwnedEvent) {
        let typed = event.event();
        match (&typed, typed.kind()) {
            (Event::Unrecognised(_) | Event::Unknown(_), _) | (_, None) => {
                *self.untyped.entry(event.text().to_string()).or_default() += 1;
            }
            (_, Some(kind)) => *self.events.entry(kind.macro_name()).or_default() += 1,
        }
    }

    /// The names in `wpa_ctrl.h` of all kinds of events seen, with their counts.
    pub fn events(&self) -> impl Iterator<Item = (&'static str, u64)> {
        self.events.iter().map(|(name, count)| (*name, *count))
    }

    /// Events without a type of their own, with their counts. Daemons' debug texts are such.
    pub fn untyped(&self) -> impl Iterator<Item = (&str, u64)> {
        self.untyped.iter().map(|(text, count)| (text.as_str(), *count))
    }
}
