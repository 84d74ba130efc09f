//! A time limit that is mostly not reached.

use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll, ready};
use core::time::Duration;
use std::boxed::Box;
use std::time::Instant;

use tokio::time::{Instant as TokioInstant, Sleep, sleep};

/// More than this a timer is not set for; it is set again then.
const LONGEST: Duration = Duration::from_secs(24 * 3600);

/// Tells when a time has come.
///
/// Setting a timer costs more than looking at one. So this one is set again only for an earlier
/// time, or when it has gone off and the time has not come yet: a thousand requests, each with a
/// limit of ten seconds, set it once. What counts is the system's clock: where a test has paused the
/// runtime's and lets it run ahead, no daemon answers sooner.
#[derive(Debug, Default)]
pub(super) struct Alarm {
    /// The timer, and when it goes off at the earliest.
    timer: Option<(Pin<Box<Sleep>>, Instant)>,
}

impl Alarm {
    pub(super) fn poll_until(&mut self, context: &mut Context<'_>, time: Instant) -> Poll<()> {
        loop {
            let (timer, set_for) = match &mut self.timer {
                Some(set) if set.1 <= time => set,
                set => {
                    let left = time.saturating_duration_since(Instant::now());
                    if left.is_zero() {
                        return Poll::Ready(());
                    }
                    set_timer(set, time, left)
                }
            };
            ready!(timer.as_mut().poll(context));
            let now = Instant::now();
            if now >= time {
                return Poll::Ready(());
            }
            let set_for = *set_for;
            debug_assert!(set_for <= time);
            set_timer(&mut self.timer, time, time - now);
        }
    }
}

fn set_timer(
    timer: &mut Option<(Pin<Box<Sleep>>, Instant)>,
    time: Instant,
    left: Duration,
) -> &mut (Pin<Box<Sleep>>, Instant) {
    let left = left.min(LONGEST);
    match timer {
        Some((sleep, set_for)) => {
            sleep.as_mut().reset(TokioInstant::now() + left);
            *set_for = time;
        }
        None => *timer = Some((Box::pin(sleep(left)), time)),
    }
    timer.as_mut().expect("it was just set")
}
