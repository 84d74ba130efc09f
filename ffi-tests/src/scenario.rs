//! What a scenario is, and what it is expected to show.

use crate::run::Run;

/// A script of calls.
#[derive(Debug, Clone, Copy)]
pub struct Scenario {
    /// What it shows, as the name of a test.
    pub name: &'static str,
    /// Carries it out.
    pub script: fn(&mut Run),
    /// What has to come of it.
    pub expected: Expected,
}

/// What the two transcripts have to be.
#[derive(Debug, Clone, Copy)]
pub enum Expected {
    /// The same.
    Same,
    /// A deviation, described in `DEVIATIONS.md`: exactly these, line by line.
    Differs {
        /// hostap's, in one of the forms that its releases have.
        reference: &'static [&'static str],
        /// Ours.
        ours: &'static str,
    },
}

/// Makes scenarios of functions, each named after its function.
#[macro_export]
macro_rules! scenarios {
    ($($script:ident),* $(,)?) => {
        &[$($crate::scenario::Scenario {
            name: stringify!($script),
            script: $script,
            expected: $crate::scenario::Expected::Same,
        }),*]
    };
}

/// Makes one scenario in which ours deviates, and says how.
#[macro_export]
macro_rules! deviation {
    ($script:ident, reference: [$($reference:expr),+ $(,)?], ours: $ours:expr $(,)?) => {
        $crate::scenario::Scenario {
            name: stringify!($script),
            script: $script,
            expected: $crate::scenario::Expected::Differs {
                reference: &[$($reference),+],
                ours: $ours,
            },
        }
    };
}
