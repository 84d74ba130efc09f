//! Why a scenario failed, in sentences.

use std::error::Error;
use std::fmt::{self, Debug};

/// How a scenario ends.
pub type Outcome = Result<(), Failure>;

/// Why a scenario failed. Any error becomes one with `?`.
pub struct Failure(String);

impl Failure {
    /// A failure for this reason.
    pub fn new(reason: impl Into<String>) -> Self {
        Self(reason.into())
    }
}

impl Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

// Failure is no `Error` itself, which is what makes this possible.
impl<E: Error> From<E> for Failure {
    fn from(error: E) -> Self {
        let mut reason = error.to_string();
        let mut source = error.source();
        while let Some(cause) = source {
            reason.push_str(": ");
            reason.push_str(&cause.to_string());
            source = cause.source();
        }
        Self(reason)
    }
}

/// Says what was being done when something failed.
pub trait Context<T> {
    /// The same, with `what` in front of the reason.
    ///
    /// # Errors
    /// The failure, which now begins with `what`.
    fn context(self, what: impl FnOnce() -> String) -> Result<T, Failure>;
}

impl<T, E: Into<Failure>> Context<T> for Result<T, E> {
    fn context(self, what: impl FnOnce() -> String) -> Result<T, Failure> {
        self.map_err(|error| Failure(format!("{}: {}", what(), error.into().0)))
    }
}

/// Fails with `reason` unless `condition` holds.
///
/// # Errors
/// The reason.
pub fn check(condition: bool, reason: impl FnOnce() -> String) -> Outcome {
    if condition { Ok(()) } else { Err(Failure(reason())) }
}

/// Fails unless both are equal, and shows both.
///
/// # Errors
/// What it is about, what there is and what should be.
pub fn equal<A, B>(what: &str, got: A, wanted: B) -> Outcome
where
    A: PartialEq<B> + Debug,
    B: Debug,
{
    check(got == wanted, || format!("{what} is {got:?}, and should be {wanted:?}"))
}
