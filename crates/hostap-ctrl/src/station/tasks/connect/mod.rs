//! Connecting to a network.

mod attempt;
mod clock;
mod eap;
mod look;
mod prepare;
mod source;
mod undo;
mod verdict;

use core::time::Duration;

pub(in crate::station) use source::ConnectingSource;

use attempt::Attempt;
use clock::Clock;
use prepare::Stop;

use super::super::connect_request::What;
use super::super::{
    Answer, ConnectError, ConnectReason, ConnectRequest, ConnectStep, Connected, Prompt, Reaction,
};
use crate::command::{CtrlRsp, Disconnect, Reassociate};
use crate::driver::{Driver, Source, send};
use crate::error::{Error, ErrorKind};
use crate::monitor::Reconnect;

/// A daemon that opens its socket anew, as wpa_supplicant does when a client's queue is full, is
/// back at once.
const PATIENCE: Duration = Duration::from_secs(3);

pub(in crate::station) async fn connecting<D: Driver>(
    driver: &mut D,
    request: impl Into<ConnectRequest>,
) -> Result<ConnectingSource<D>, ConnectError> {
    begin(driver, request.into()).await
}

async fn begin<D: Driver>(
    driver: &mut D,
    request: ConnectRequest,
) -> Result<ConnectingSource<D>, ConnectError> {
    let ConnectRequest { what, time_limit, prompt_limit, scans, exclusive } = request;
    if let What::New(network) = &what {
        network.checked()?;
    }
    let own = D::open(driver.settings().clone()).await?;
    let events = own.listen(Reconnect::For(PATIENCE)).await?;
    let attempt = Attempt::new(scans);
    let clock = Clock::new(time_limit, prompt_limit);
    let mut source = ConnectingSource::new(own, events, attempt, clock, exclusive);
    let begun = match source.prepare(&what).await {
        // It may be connected already.
        Ok(()) => source.look().await,
        Err(Stop::Reason(reason)) => {
            source.fail(reason).await;
            Ok(())
        }
        Err(Stop::Error(error)) => Err(error),
    };
    if let Err(error) = begun {
        source.abandon().await;
        return Err(error.into());
    }
    Ok(source)
}

pub(in crate::station) async fn connect<D: Driver>(
    driver: &mut D,
    request: impl Into<ConnectRequest>,
) -> Result<Connected, ConnectError> {
    let source = begin(driver, request.into()).await?;
    run(source, |step| match step {
        ConnectStep::Prompt(_) => Wish::Leave,
        _ => Wish::Reaction(Reaction::Continue),
    })
    .await
}

pub(in crate::station) async fn connect_saved<D: Driver>(
    driver: &mut D,
    network_id: u32,
) -> Result<Connected, ConnectError> {
    connect(driver, ConnectRequest::saved(network_id)).await
}

pub(in crate::station) async fn connect_with<D: Driver>(
    driver: &mut D,
    request: impl Into<ConnectRequest>,
    mut callback: impl FnMut(&ConnectStep) -> Reaction,
) -> Result<Connected, ConnectError> {
    let source = begin(driver, request.into()).await?;
    run(source, |step| Wish::Reaction(callback(step))).await
}

/// What whoever sees a step wants.
enum Wish {
    Reaction(Reaction),
    /// There is nobody who could answer.
    Leave,
}

async fn run<D: Driver>(
    mut source: ConnectingSource<D>,
    mut see: impl FnMut(&ConnectStep) -> Wish,
) -> Result<Connected, ConnectError> {
    while let Some(step) = source.next(None).await? {
        let wish = see(&step);
        match (step, wish) {
            (ConnectStep::Connected(connected), _) => return Ok(connected),
            (ConnectStep::Failed(failure), _) => return Err(failure.into()),
            (ConnectStep::Prompt(prompt), Wish::Leave) => {
                source.fail(ConnectReason::CredentialsNeeded { field: prompt.field }).await;
            }
            (ConnectStep::Prompt(prompt), Wish::Reaction(Reaction::Answer(answer))) => {
                if let Err(error) = source.answer(&prompt, &answer).await {
                    source.abandon().await;
                    return Err(error.into());
                }
            }
            (_, Wish::Reaction(Reaction::Cancel)) => source.fail(ConnectReason::Cancelled).await,
            _ => {}
        }
    }
    // It always ends with one of these two steps.
    Err(Error::new(ErrorKind::DaemonGone, "connecting ended without an outcome").into())
}

pub(in crate::station) async fn answer<D: Driver>(
    driver: &mut D,
    prompt: &Prompt,
    answer: impl Into<Answer>,
) -> Result<(), Error> {
    let answer = answer.into();
    let command = CtrlRsp::new(prompt.field.name(), prompt.network_id, answer.as_bytes());
    send(driver, &command).await.map(drop)
}

pub(in crate::station) async fn disconnect<D: Driver>(driver: &mut D) -> Result<(), Error> {
    send(driver, &Disconnect).await.map(drop)
}

pub(in crate::station) async fn reconnect<D: Driver>(driver: &mut D) -> Result<(), Error> {
    send(driver, &crate::command::Reconnect).await.map(drop)
}

pub(in crate::station) async fn reassociate<D: Driver>(driver: &mut D) -> Result<(), Error> {
    send(driver, &Reassociate).await.map(drop)
}
