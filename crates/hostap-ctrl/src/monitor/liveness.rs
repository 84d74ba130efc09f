//! Whether the daemon is still there, asked only when it is silent.

use core::time::Duration;
use std::time::Instant;

/// How often to look after the daemon said that it terminates.
const TERMINATING_INTERVAL: Duration = Duration::from_millis(100);

/// When what was heard and asked.
#[derive(Debug)]
pub(super) struct Liveness {
    interval: Duration,
    /// How long it may take to answer.
    limit: Duration,
    next_check: Instant,
    asked: Option<Instant>,
    terminating: bool,
}

impl Liveness {
    pub(super) fn new(interval: Duration, limit: Duration) -> Self {
        let next_check = after(Instant::now(), interval);
        Self { interval, limit, next_check, asked: None, terminating: false }
    }

    /// The daemon said something. Reading the clock once per wait is enough: what comes in one
    /// burst has one time.
    pub(super) fn heard(&mut self, now: Instant) {
        self.asked = None;
        self.next_check = after(now, self.interval());
    }

    /// It answered: even if it said that it would end, it has not.
    pub(super) fn answered(&mut self, now: Instant) {
        self.terminating = false;
        self.heard(now);
    }

    /// It said that it will end.
    pub(super) fn terminating(&mut self) {
        self.terminating = true;
        self.next_check = after(Instant::now(), TERMINATING_INTERVAL);
    }

    pub(super) fn is_terminating(&self) -> bool {
        self.terminating
    }

    /// When to look next.
    pub(super) fn next_check(&self) -> Instant {
        self.next_check
    }

    /// It is time to look: whether it has been silent for too long.
    pub(super) fn is_overdue(&self, now: Instant) -> bool {
        self.asked.is_some_and(|asked| now.saturating_duration_since(asked) >= self.limit)
    }

    /// Whether it is to be asked: no, while an answer is still awaited.
    pub(super) fn should_ask(&self) -> bool {
        self.asked.is_none()
    }

    /// It was asked, or could not be asked because it does not read.
    pub(super) fn asked(&mut self, now: Instant) {
        self.asked.get_or_insert(now);
    }

    /// It was looked at.
    pub(super) fn checked(&mut self, now: Instant) {
        let regular = after(now, self.interval());
        let overdue = self.asked.map(|asked| after(asked, self.limit));
        self.next_check = overdue.filter(|at| *at > now).map_or(regular, |at| at.min(regular));
    }

    fn interval(&self) -> Duration {
        if self.terminating { self.interval.min(TERMINATING_INTERVAL) } else { self.interval }
    }
}

/// A time beyond the clock's range is far enough away.
pub(super) fn after(now: Instant, time: Duration) -> Instant {
    const FAR: Duration = Duration::from_secs(365 * 24 * 3600);
    now.checked_add(time).or_else(|| now.checked_add(FAR)).unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn it_asks_once_and_is_overdue_after_the_limit() {
        let mut liveness = Liveness::new(5 * SECOND, 10 * SECOND);
        let start = Instant::now();
        assert!(liveness.should_ask() && !liveness.is_overdue(start));
        liveness.asked(start);
        liveness.checked(start);
        assert_eq!(liveness.next_check(), start + 5 * SECOND);
        liveness.checked(start + 7 * SECOND);
        assert_eq!(liveness.next_check(), start + 10 * SECOND);
        assert!(!liveness.should_ask() && !liveness.is_overdue(start + 9 * SECOND));
        assert!(liveness.is_overdue(start + 10 * SECOND));
        liveness.heard(start + 9 * SECOND);
        assert!(liveness.should_ask() && !liveness.is_overdue(start + 20 * SECOND));
        assert_eq!(liveness.next_check(), start + 14 * SECOND);
    }

    #[test]
    fn a_far_time_is_no_panic() {
        assert!(after(Instant::now(), Duration::MAX) > Instant::now() + SECOND);
    }
}
