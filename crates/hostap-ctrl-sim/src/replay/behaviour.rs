//! The daemon that a recording makes.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::Replay;
use super::plan::{Following, Plan};
use crate::behaviour::{Answer, Behaviour, atoi};
use crate::monitors::{GoneRule, Monitors};
use crate::transport::Peer;

/// An event that is still to be sent.
struct Pending {
    due: Instant,
    bytes: Vec<u8>,
    /// The exchange it came after; none: it is from before the first.
    exchange: Option<usize>,
}

pub(crate) struct Replayer {
    plan: Arc<Plan>,
    speed: f64,
    /// How many times each command was asked.
    asked: HashMap<Vec<u8>, usize>,
    /// In the order in which they are due.
    pending: Vec<Pending>,
    /// When the engine will call.
    wake: Option<Instant>,
    begun: bool,
}

/// What was recorded for a command.
#[derive(Clone, Copy, Default)]
struct Found<'a> {
    /// The exchange whose turn it is; none: they are used up.
    turn: Option<usize>,
    reply: Option<&'a [u8]>,
}

impl Replayer {
    pub(crate) fn new(replay: &Replay) -> Self {
        Self {
            plan: Arc::clone(&replay.plan),
            speed: replay.speed,
            asked: HashMap::new(),
            pending: Vec::new(),
            wake: None,
            begun: false,
        }
    }

    /// What was recorded for this command, and its key in `asked`.
    fn find<'a>(&self, plan: &'a Plan, command: &[u8]) -> Option<(&'a [u8], Found<'a>)> {
        let (key, exchanges) = plan.commands.find(command)?;
        let asked = self.asked.get(key).copied().unwrap_or_default();
        let turn = exchanges.get(asked).copied();
        let reply_of = |index: &usize| plan.exchanges[*index].reply.as_deref();
        let reply = match turn {
            Some(turn) => reply_of(&turn),
            None => exchanges.iter().rev().find_map(reply_of),
        };
        Some((key, Found { turn, reply }))
    }

    fn wait_with(&mut self, events: &[Following], exchange: Option<usize>) {
        let now = Instant::now();
        for (after, bytes) in events {
            // At once for any speed that makes no time of it: 0, negative, not a number.
            let seconds = after.as_secs_f64() / self.speed;
            let scaled = match self.speed > 0.0 {
                true => Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX),
                false => Duration::ZERO,
            };
            // A time beyond the clock's range never comes.
            if let Some(due) = now.checked_add(scaled) {
                self.pending.push(Pending { due, bytes: bytes.clone(), exchange });
            }
        }
        // Stable: of equal times, the recorded order.
        self.pending.sort_by_key(|event| event.due);
    }

    fn take_due(&mut self) -> Vec<Vec<u8>> {
        let now = Instant::now();
        let due = self.pending.iter().take_while(|event| event.due <= now).count();
        self.pending.drain(..due).map(|event| event.bytes).collect()
    }

    /// When the engine has to call next, unless it will call early enough anyway.
    fn next_call(&mut self) -> Option<Duration> {
        let due = self.pending.first()?.due;
        if self.wake.is_some_and(|wake| wake <= due) {
            return None;
        }
        self.wake = Some(due);
        Some(due.saturating_duration_since(Instant::now()))
    }
}

impl Behaviour for Replayer {
    /// The events recorded before this command, if any are still to come.
    fn overture(&mut self, command: &[u8]) -> Vec<Vec<u8>> {
        let plan = Arc::clone(&self.plan);
        let found = self.find(&plan, command).and_then(|(_, found)| found.turn);
        let Some(turn) = found.filter(|turn| plan.exchanges[*turn].waited_for) else {
            return Vec::new();
        };
        let early = |event: &Pending| event.exchange.is_none_or(|exchange| exchange < turn);
        let pending = std::mem::take(&mut self.pending).into_iter();
        let (early, later): (Vec<_>, Vec<_>) = pending.partition(early);
        self.pending = later;
        early.into_iter().map(|event| event.bytes).collect()
    }

    fn handle(&mut self, command: &[u8], from: &Peer, monitors: &mut Monitors, _: bool) -> Answer {
        let plan = Arc::clone(&self.plan);
        let recorded = self.find(&plan, command);
        if let Some((key, _)) = recorded {
            *self.asked.entry(key.to_vec()).or_default() += 1;
        }
        let found = recorded.map(|(_, found)| found).unwrap_or_default();
        let mut answer = match (command, found.reply) {
            (b"ATTACH", recorded) => match monitors.attach(from) {
                true => Answer::ok(),
                // The second one is refused by hostapd, not by wpa_supplicant.
                false => recorded.map_or_else(Answer::ok, Answer::reply),
            },
            (b"DETACH", _) => Answer::done(monitors.detach(from)),
            ([b'L', b'E', b'V', b'E', b'L', b' ', level @ ..], _) => {
                Answer::done(monitors.set_level(from, atoi(level)))
            }
            (_, Some(reply)) => {
                if command.starts_with(b"ATTACH ") && reply == b"OK\n" {
                    monitors.attach(from);
                }
                Answer::reply(reply)
            }
            (_, None) if recorded.is_some() => Answer::default(),
            (b"PING", None) => Answer::reply("PONG\n"),
            (_, None) => Answer { not_recorded: true, ..Answer::unknown() },
        };
        if !self.begun && command.starts_with(b"ATTACH") {
            self.begun = true;
            self.wait_with(&plan.preamble, None);
        }
        if let Some(turn) = found.turn {
            answer.before.clone_from(&plan.exchanges[turn].before);
            self.wait_with(&plan.exchanges[turn].after, Some(turn));
        }
        answer.after = self.take_due();
        answer.tick = self.next_call();
        answer
    }

    fn tick(&mut self) -> Answer {
        self.wake = None;
        Answer { before: self.take_due(), tick: self.next_call(), ..Answer::default() }
    }

    fn gone_rule(&self) -> GoneRule {
        GoneRule::WpaSupplicant
    }

    /// Speed 0 sends hundreds of events at once, more than a queue holds.
    fn is_patient(&self) -> bool {
        true
    }
}
