//! What tells one thing after another.

use super::tasks::connect::ConnectSource;
use super::tasks::find::FindSource;
use super::tasks::groups::GroupSource;
use super::tasks::requests::RequestSource;
use super::tasks::services::ServiceSource;
use super::{ConnectFailure, ConnectStep, Group, GroupEvent, Incoming, PeerEvent, ServiceAnswer};
use crate::driver::stream_face;

stream_face! {
    /// The devices that a search finds, until it is over. To drop it stops the search.
    PeerEvents of PeerEvent = FindSource;

    /// A connection in the making, step by step; the last step is
    /// [`Connected`](ConnectStep::Connected) or [`Failed`](ConnectStep::Failed). To drop it before
    /// that undoes what was begun.
    Connecting of ConnectStep = ConnectSource;

    /// What happens to the groups of this device. It has no end, and survives restarts of the
    /// daemon.
    GroupEvents of GroupEvent = GroupSource;

    /// What other devices ask. It has no end, and survives restarts of the daemon.
    PeerRequests of Incoming = RequestSource;

    /// Answers to a question about services. To drop it withdraws the question.
    ServiceAnswers of ServiceAnswer = ServiceSource;
}

/// How a connection ended, by its steps; `None` if this is not the last one.
fn ending(
    step: Option<Result<ConnectStep, crate::Error>>,
) -> Option<Result<Group, ConnectFailure>> {
    match step {
        Some(Ok(ConnectStep::Connected(group))) => Some(Ok(group)),
        Some(Ok(ConnectStep::Failed(failure))) => Some(Err(failure)),
        Some(Ok(_)) => None,
        Some(Err(error)) => Some(Err(error.into())),
        None => Some(Err(ConnectFailure::TimedOut)),
    }
}

impl Connecting {
    /// Goes through all further steps, to the group or to why there is none.
    ///
    /// # Errors
    /// Why there is no group.
    pub fn finish(mut self) -> Result<Group, ConnectFailure> {
        loop {
            if let Some(outcome) = ending(self.next()) {
                return outcome;
            }
        }
    }
}

#[cfg(feature = "tokio")]
impl asynchronous::Connecting {
    /// Goes through all further steps, to the group or to why there is none.
    ///
    /// # Errors
    /// Why there is no group.
    pub async fn finish(mut self) -> Result<Group, ConnectFailure> {
        loop {
            if let Some(outcome) = ending(self.next().await) {
                return outcome;
            }
        }
    }
}
