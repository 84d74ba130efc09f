//! What each participant counts, readable while it works.

use std::sync::atomic::{AtomicU64, Ordering};

use super::sequence::Finding;

macro_rules! counters {
    ($($(#[doc = $about:literal])* $name:ident,)*) => {
        /// The counters of one participant.
        #[derive(Debug, Default)]
        pub struct Tally {
            $($(#[doc = $about])* pub $name: Counter,)*
        }

        /// The counters at one moment.
        #[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
        pub struct Counts {
            $($(#[doc = $about])* pub $name: u64,)*
        }

        impl Tally {
            /// What has been counted so far.
            pub fn counts(&self) -> Counts {
                Counts { $($name: self.$name.get(),)* }
            }
        }

        impl Counts {
            /// Sets the counter of this name; `false` if there is none.
            pub fn set(&mut self, name: &str, value: u64) -> bool {
                match name {
                    $(stringify!($name) => self.$name = value,)*
                    _ => return false,
                }
                true
            }
        }

        impl std::ops::AddAssign for Counts {
            fn add_assign(&mut self, other: Self) {
                $(self.$name += other.$name;)*
            }
        }
    };
}

counters! {
    /// Events received.
    events,
    /// Those of them with a number.
    numbered,
    /// Events that had the form of none that is known.
    untyped,
    /// Reports of the library that events may be missing.
    reports,
    /// Gaps in the numbers at such a report.
    reported_gaps,
    /// How many numbers were missing there.
    reported_missing,
    /// Gaps in the numbers that no report explains.
    unreported_gaps,
    /// How many numbers were missing there.
    unreported_missing,
    /// Numbers that came twice or too late.
    backwards,
    /// Requests that were answered.
    requests,
    /// Replies that were not those of the request.
    wrong_replies,
    /// Requests that failed because the daemon was away.
    away,
    /// Requests that were not answered in time.
    unanswered,
    /// Errors of another kind.
    errors,
    /// Connections that were opened.
    opened,
}

/// A number that only grows.
#[derive(Debug, Default)]
pub struct Counter(AtomicU64);

impl Counter {
    /// One more.
    pub fn count(&self) {
        self.add(1);
    }

    /// So many more.
    pub fn add(&self, more: u64) {
        self.0.fetch_add(more, Ordering::Relaxed);
    }

    /// Up to now.
    pub fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

impl Tally {
    /// Counts what a number told.
    pub fn finding(&self, finding: Finding) {
        self.numbered.count();
        match finding {
            Finding::Next => {}
            Finding::Reported(missing) => {
                self.reported_gaps.count();
                self.reported_missing.add(missing);
            }
            Finding::Unreported(missing) => {
                self.unreported_gaps.count();
                self.unreported_missing.add(missing);
            }
            Finding::Backwards => self.backwards.count(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counters_are_found_by_name() {
        let mut counts = Counts::default();
        assert!(counts.set("wrong_replies", 3));
        assert!(!counts.set("wrong replies", 3));
        counts += counts;
        assert_eq!(counts, Counts { wrong_replies: 6, ..Counts::default() });
    }

    #[test]
    fn findings_are_counted() {
        let tally = Tally::default();
        for finding in [Finding::Next, Finding::Unreported(5), Finding::Reported(2)] {
            tally.finding(finding);
        }
        tally.finding(Finding::Backwards);
        let wanted = Counts {
            numbered: 4,
            reported_gaps: 1,
            reported_missing: 2,
            unreported_gaps: 1,
            unreported_missing: 5,
            backwards: 1,
            ..Counts::default()
        };
        assert_eq!(tally.counts(), wanted);
    }
}
