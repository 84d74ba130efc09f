//! A recording as exchanges in the order of time, each with the events that belong to it.

use std::collections::BTreeMap;
use std::num::NonZeroU32;
use std::time::Duration;

use super::commands::{Commands, only_listens};
use super::events;
use crate::recording::{Entry, EntryKind, Recording};

/// An event, and how long after its exchange it came.
pub(super) type Following = (Duration, Vec<u8>);

/// A command and what came of it.
#[derive(Debug, Default)]
pub(super) struct Exchange {
    pub(super) command: Vec<u8>,
    /// None: it was never answered.
    pub(super) reply: Option<Vec<u8>>,
    /// Events that came before the reply.
    pub(super) before: Vec<Vec<u8>>,
    /// Events that came after it.
    pub(super) after: Vec<Following>,
    /// Events wait for this command.
    pub(super) waited_for: bool,
    connection: Option<NonZeroU32>,
    /// The places of command and reply in the recording.
    asked: usize,
    answered: Option<usize>,
    /// When it was over.
    at: Duration,
}

#[derive(Debug, Default)]
pub(super) struct Plan {
    /// In the order of their commands.
    pub(super) exchanges: Vec<Exchange>,
    pub(super) commands: Commands,
    /// Events before the first command that is waited for, counted from the beginning.
    pub(super) preamble: Vec<Following>,
}

impl Plan {
    pub(super) fn new(mut recording: Recording) -> Self {
        // Stable: what has one time keeps its order.
        recording.entries.sort_by_key(|entry| entry.at);
        let entries = &recording.entries;
        let begin = entries.first().map(|entry| entry.at).unwrap_or_default();
        let mut exchanges = exchanges(entries);
        let mut preamble = Vec::new();
        mark_waited_for(&mut exchanges);
        let waited_for = (0..exchanges.len()).filter(|index| exchanges[*index].waited_for);
        let mut coming = waited_for.collect::<Vec<_>>().into_iter().peekable();
        let (mut last, mut open) = (None, Vec::new());
        for event in events::once_each(entries) {
            while let Some(index) = coming.next_if(|index| exchanges[*index].asked < event.place) {
                last = Some(index);
                open.push(index);
            }
            open.retain(|index| exchanges[*index].answered.is_some_and(|at| at > event.place));
            match (open.last(), last) {
                (Some(index), _) => exchanges[*index].before.push(event.bytes),
                (None, Some(index)) => {
                    let exchange = &mut exchanges[index];
                    exchange.after.push((event.at.saturating_sub(exchange.at), event.bytes));
                }
                (None, None) => preamble.push((event.at.saturating_sub(begin), event.bytes)),
            }
        }
        let commands = Commands::new(exchanges.iter().map(|exchange| exchange.command.as_slice()));
        Self { exchanges, commands, preamble }
    }
}

/// What one connection has asked and got since both were last matched.
#[derive(Default)]
struct Unmatched {
    commands: Vec<usize>,
    replies: Vec<usize>,
}

impl Unmatched {
    /// Where there are fewer replies than commands, the earlier commands were not answered: a client
    /// asks again after its time limit.
    fn settle(&mut self, exchanges: &mut [Exchange], entries: &[Entry]) {
        let lost = self.commands.len().saturating_sub(self.replies.len());
        for (command, reply) in self.commands.drain(..).skip(lost).zip(self.replies.drain(..)) {
            let exchange = &mut exchanges[command];
            exchange.reply = Some(entries[reply].bytes.clone());
            exchange.answered = Some(reply);
            exchange.at = entries[reply].at;
        }
        self.replies.clear();
    }
}

fn exchanges(entries: &[Entry]) -> Vec<Exchange> {
    let mut exchanges = Vec::new();
    let mut connections = BTreeMap::<_, Unmatched>::new();
    for (place, entry) in entries.iter().enumerate() {
        let unmatched = connections.entry(entry.connection).or_default();
        match entry.kind {
            EntryKind::Event => {}
            EntryKind::Reply => unmatched.replies.push(place),
            EntryKind::Command => {
                if !unmatched.replies.is_empty() {
                    unmatched.settle(&mut exchanges, entries);
                }
                unmatched.commands.push(exchanges.len());
                exchanges.push(Exchange {
                    command: entry.bytes.clone(),
                    connection: entry.connection,
                    asked: place,
                    at: entry.at,
                    ..Exchange::default()
                });
            }
        }
    }
    connections.values_mut().for_each(|unmatched| unmatched.settle(&mut exchanges, entries));
    exchanges
}

/// Marks the exchanges that events wait for: those of connections that do more than listen, or else
/// those of the first connection.
fn mark_waited_for(exchanges: &mut [Exchange]) {
    let mut listening = BTreeMap::new();
    for exchange in exchanges.iter() {
        *listening.entry(exchange.connection).or_insert(true) &= only_listens(&exchange.command);
    }
    let all_listen = listening.values().all(|listens| *listens);
    let first = exchanges.first().map(|exchange| exchange.connection);
    for exchange in exchanges {
        exchange.waited_for = match all_listen {
            true => Some(exchange.connection) == first,
            false => !listening[&exchange.connection],
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lines such as `1 cmd PING`: a connection, a kind, a text; a millisecond after each other.
    fn plan(lines: &[&str]) -> Plan {
        let entry = |(number, line): (usize, &&str)| {
            let mut parts = line.splitn(3, ' ');
            let connection = parts.next().unwrap().parse().ok();
            let kind = match parts.next().unwrap() {
                "cmd" => EntryKind::Command,
                "reply" => EntryKind::Reply,
                _ => EntryKind::Event,
            };
            let bytes = parts.next().unwrap_or_default().into();
            let at = Duration::from_millis(number as u64);
            Entry { at, interface: String::new(), kind, bytes, connection }
        };
        Plan::new(Recording { entries: lines.iter().enumerate().map(entry).collect() })
    }

    fn replies(plan: &Plan) -> Vec<(String, Option<String>)> {
        let text = |bytes: &Vec<u8>| String::from_utf8(bytes.clone()).unwrap();
        let exchanges = plan.exchanges.iter();
        exchanges.map(|one| (text(&one.command), one.reply.as_ref().map(text))).collect()
    }

    fn pair(command: &str, reply: Option<&str>) -> (String, Option<String>) {
        (command.into(), reply.map(String::from))
    }

    #[test]
    fn replies_belong_to_commands_of_their_connection() {
        let plan = plan(&["1 cmd A", "2 cmd B", "2 reply b", "1 reply a", "2 reply more"]);
        assert_eq!(replies(&plan), [pair("A", Some("a")), pair("B", Some("b"))]);
    }

    #[test]
    fn an_unanswered_command_takes_no_others_reply() {
        let plan = plan(&["- cmd A", "- cmd B", "- reply b", "- cmd C", "- cmd D", "- cmd E"]);
        let expected = [pair("A", None), pair("B", Some("b")), pair("C", None), pair("D", None)];
        assert_eq!(replies(&plan)[..4], expected);
        let pipelined = super::tests::plan(&["- cmd A", "- cmd B", "- reply a", "- reply b"]);
        assert_eq!(replies(&pipelined), [pair("A", Some("a")), pair("B", Some("b"))]);
    }

    #[test]
    fn events_wait_for_the_command_before_them() {
        let plan = plan(&[
            "2 cmd ATTACH",
            "2 reply OK",
            "2 event <3>early",
            "1 cmd SCAN",
            "2 event <3>inside",
            "1 reply OK",
            "2 cmd PING",
            "2 reply PONG",
            "2 event <3>later",
        ]);
        assert_eq!(plan.preamble, [(Duration::from_millis(2), b"<3>early".to_vec())]);
        let scan = &plan.exchanges[1];
        assert_eq!(scan.before, [b"<3>inside"]);
        assert_eq!(scan.after, [(Duration::from_millis(3), b"<3>later".to_vec())]);
    }

    #[test]
    fn who_only_listens_is_waited_for_when_nobody_does_more() {
        let lines = ["2 cmd ATTACH", "2 reply OK", "1 cmd ATTACH", "1 reply OK", "1 event <3>x"];
        let plan = plan(&lines);
        assert_eq!(plan.exchanges[0].after.len(), 1);
        let never_answered = super::tests::plan(&["- cmd A", "- event <3>x"]);
        assert_eq!(never_answered.exchanges[0].after.len(), 1);
    }
}
