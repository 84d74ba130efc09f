//! Each event of a recording once, however many monitors heard it.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use crate::recording::{Entry, EntryKind};

/// An event came to two monitors if the same bytes came to both within this time.
const SAME: Duration = Duration::from_secs(1);

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Event {
    /// Its place in the recording.
    pub(super) place: usize,
    pub(super) at: Duration,
    pub(super) bytes: Vec<u8>,
}

/// The events in their order. Each connection's are compared with those of the connections that
/// have more.
pub(super) fn once_each(entries: &[Entry]) -> Vec<Event> {
    let mut connections = BTreeMap::<_, Vec<_>>::new();
    for (place, entry) in entries.iter().enumerate() {
        if entry.kind == EntryKind::Event {
            let event = Event { place, at: entry.at, bytes: entry.bytes.clone() };
            connections.entry(entry.connection).or_default().push(event);
        }
    }
    let mut connections: Vec<_> = connections.into_values().collect();
    connections.sort_by_key(|events| std::cmp::Reverse(events.len()));
    connections.into_iter().fold(Vec::new(), merge)
}

fn merge(mut all: Vec<Event>, more: Vec<Event>) -> Vec<Event> {
    // The known events of each text in the order of time, and how many of them are past.
    let mut known = HashMap::<Vec<u8>, (Vec<usize>, usize)>::new();
    for (index, event) in all.iter().enumerate() {
        known.entry(event.bytes.clone()).or_default().0.push(index);
    }
    let mut new = Vec::new();
    for event in more {
        let (indices, past) = known.entry(event.bytes.clone()).or_default();
        while indices.get(*past).is_some_and(|index| all[*index].at + SAME < event.at) {
            *past += 1;
        }
        match indices.get(*past).filter(|index| all[**index].at <= event.at + SAME) {
            Some(index) => {
                let first = &mut all[*index];
                if event.place < first.place {
                    (first.place, first.at) = (event.place, event.at);
                }
                *past += 1;
            }
            None => new.push(event),
        }
    }
    all.append(&mut new);
    all.sort_by_key(|event| event.place);
    all
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU32;

    use super::*;

    fn entry(at: u64, connection: u32, text: &str) -> Entry {
        Entry {
            at: Duration::from_millis(at),
            interface: String::new(),
            kind: EntryKind::Event,
            bytes: text.into(),
            connection: NonZeroU32::new(connection),
        }
    }

    fn texts(entries: &[Entry]) -> Vec<(usize, String)> {
        let event = |event: Event| (event.place, String::from_utf8(event.bytes).unwrap());
        once_each(entries).into_iter().map(event).collect()
    }

    fn place(place: usize, text: &str) -> (usize, String) {
        (place, text.into())
    }

    #[test]
    fn the_same_event_of_several_monitors_is_one_at_its_first_place() {
        let entries = [
            entry(0, 1, "a"),
            entry(1, 2, "a"),
            entry(2, 2, "a"),
            entry(3, 1, "a"),
            entry(4, 2, "low"),
            entry(5, 1, "only one"),
            entry(6, 2, "b"),
            entry(7, 3, "a"),
        ];
        let expected =
            [place(0, "a"), place(2, "a"), place(4, "low"), place(5, "only one"), place(6, "b")];
        assert_eq!(texts(&entries), expected);
    }

    #[test]
    fn what_comes_later_is_another_event() {
        let entries = [entry(0, 1, "a"), entry(2000, 2, "a"), entry(2000, 1, "a"), entry(9, 1, "")];
        assert_eq!(texts(&entries), [place(0, "a"), place(1, "a"), place(3, "")]);
    }

    #[test]
    fn one_connections_events_are_all_different() {
        let entries = [entry(0, 1, "a"), entry(0, 1, "a"), entry(0, 1, "a")];
        assert_eq!(texts(&entries).len(), 3);
    }
}
