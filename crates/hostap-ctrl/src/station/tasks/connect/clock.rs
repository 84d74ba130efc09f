//! The time limits of an attempt.

use core::time::Duration;
use std::time::Instant;

/// How long nothing may happen before `STATUS` is looked at: an event may have been lost.
const QUIET: Duration = Duration::from_secs(5);
/// How long after a failed EAP authentication wpa_supplicant still waits for the access point.
const GRACE: Duration = Duration::from_millis(2500);
/// How long a radio may be off: changing its address switches it off for a moment.
const RADIO: Duration = Duration::from_secs(1);

#[derive(Debug)]
pub(super) struct Clock {
    pub(super) limit: Duration,
    prompt_limit: Duration,
    /// The end of the time limit.
    end: Instant,
    /// While a prompt waits: until when, and what was left of the time limit before.
    prompt: Option<(Instant, Duration)>,
    grace: Option<Instant>,
    look: Instant,
}

/// What the time has come for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Due {
    Look,
    Grace,
    End,
}

impl Clock {
    pub(super) fn new(limit: Duration, prompt_limit: Duration) -> Self {
        let now = Instant::now();
        Self { limit, prompt_limit, end: now, prompt: None, grace: None, look: now }
    }

    pub(super) fn start(&mut self) {
        let now = Instant::now();
        self.end = after(now, self.limit);
        self.look = now + QUIET;
    }

    /// Something happened.
    pub(super) fn heard(&mut self) {
        self.look = Instant::now() + QUIET;
    }

    pub(super) fn look_soon(&mut self) {
        self.look = Instant::now() + RADIO;
    }

    pub(super) fn give_grace(&mut self) {
        self.grace.get_or_insert_with(|| Instant::now() + GRACE);
    }

    /// The time limit stands still while a prompt waits.
    pub(super) fn prompted(&mut self, waits: bool) {
        let now = Instant::now();
        match (self.prompt, waits) {
            (None, true) => {
                let left = self.end.saturating_duration_since(now);
                self.prompt = Some((after(now, self.prompt_limit), left));
            }
            (Some((_, left)), false) => {
                self.end = after(now, left);
                self.prompt = None;
            }
            _ => {}
        }
    }

    /// When something is due next.
    pub(super) fn next(&self) -> (Instant, Due) {
        let end = (self.prompt.map_or(self.end, |(until, _)| until), Due::End);
        let grace = self.grace.map(|at| (at, Due::Grace));
        let look = (self.look, Due::Look);
        let earlier = |one: (Instant, Due), other: (Instant, Due)| {
            if other.0 < one.0 { other } else { one }
        };
        let first = earlier(end, look);
        match grace {
            Some(grace) => earlier(first, grace),
            None => first,
        }
    }
}

fn after(now: Instant, duration: Duration) -> Instant {
    /// As good as never, and no overflow.
    const AGE: Duration = Duration::from_secs(100 * 365 * 24 * 3600);
    now + duration.min(AGE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prompt_stops_the_clock() {
        let mut clock = Clock::new(Duration::from_secs(4), Duration::from_secs(3600));
        clock.start();
        assert_eq!(clock.next().1, Due::End);
        clock.prompted(true);
        assert_eq!(clock.next().1, Due::Look);
        let (until, _) = clock.prompt.unwrap();
        assert!(until > Instant::now() + Duration::from_secs(3000));
        clock.prompted(false);
        assert_eq!(clock.next().1, Due::End);
        clock.give_grace();
        assert_eq!(clock.next().1, Due::Grace);
        Clock::new(Duration::MAX, Duration::MAX).start();
    }
}
