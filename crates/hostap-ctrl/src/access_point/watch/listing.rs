//! Lists that are due: asked for until the daemon answers.

use core::time::Duration;
use std::time::Instant;

use super::super::KeptStation;
use super::super::tasks::stations;
use crate::client::KeptStations;
use crate::driver::Driver;
use crate::error::{Error, ErrorKind};
use crate::value::MacAddress;

/// After how long a list that could not be had is asked for again.
const AGAIN: Duration = Duration::from_secs(1);

/// When the next list is due.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Due(Option<Instant>);

impl Due {
    pub(super) fn now() -> Self {
        Self(Some(Instant::now()))
    }

    pub(super) fn later() -> Self {
        Self(Instant::now().checked_add(AGAIN))
    }

    pub(super) fn never() -> Self {
        Self(None)
    }

    pub(super) fn has_come(self) -> bool {
        self.0.is_some_and(|due| due <= Instant::now())
    }

    /// What comes first, this or a deadline.
    pub(super) fn or(self, deadline: Option<Instant>) -> Option<Instant> {
        match (self.0, deadline) {
            (Some(due), Some(deadline)) => Some(due.min(deadline)),
            (due, deadline) => due.or(deadline),
        }
    }
}

/// Whether a deadline that was waited for has passed.
pub(super) fn is_over(deadline: Option<Instant>) -> bool {
    deadline.is_some_and(|deadline| deadline <= Instant::now())
}

/// Whether an error only says that the daemon is away, which the events tell as well.
pub(super) fn is_away(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::DaemonGone | ErrorKind::NoDaemon)
}

/// All stations of an interface. None are there where no access point is.
pub(super) async fn list<D: Driver>(
    driver: &mut D,
    interface: Option<&[u8]>,
) -> Result<KeptStations, Error> {
    let mut outcome = stations::all_on(driver, interface).await;
    // The first request after a restart finds the old connection dead, and opens another one.
    if outcome.as_ref().is_err_and(|error| error.kind() == ErrorKind::DaemonGone) {
        outcome = stations::all_on(driver, interface).await;
    }
    match outcome {
        Err(error) if error.refusal().is_some() => Ok(KeptStations::default()),
        outcome => outcome,
    }
}

/// What is told of a station that has just come; it may have left again, or the daemon.
pub(super) async fn details<D: Driver>(
    driver: &mut D,
    interface: Option<&[u8]>,
    address: MacAddress,
) -> Option<KeptStation> {
    stations::one_on(driver, interface, address).await.ok().flatten()
}
