//! Connecting.

use std::time::Instant;

use super::super::{
    Answer, ConnectError, ConnectRequest, ConnectStep, Connected, Prompt, Reaction,
};
use crate::command::{CtrlRsp, Disconnect, Reassociate, Reconnect};
use crate::driver::{Driver, Source, send};
use crate::error::{Error, ErrorKind};

pub(in crate::station) struct ConnectingSource<D: Driver> {
    driver: D,
}

impl<D: Driver> Source for ConnectingSource<D> {
    type Item = ConnectStep;

    async fn next(&mut self, _deadline: Option<Instant>) -> Result<Option<ConnectStep>, Error> {
        let _ = &mut self.driver;
        Err(not_yet())
    }

    fn has_ended(&self) -> bool {
        true
    }
}

fn not_yet() -> Error {
    Error::new(ErrorKind::System, "connecting is not there yet")
}

pub(in crate::station) async fn connecting<D: Driver>(
    driver: &mut D,
    request: impl Into<ConnectRequest>,
) -> Result<ConnectingSource<D>, ConnectError> {
    let _: ConnectRequest = request.into();
    Ok(ConnectingSource { driver: D::open(driver.settings().clone()).await? })
}

pub(in crate::station) async fn connect<D: Driver>(
    driver: &mut D,
    request: impl Into<ConnectRequest>,
) -> Result<Connected, ConnectError> {
    connecting(driver, request).await?;
    Err(not_yet().into())
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
    _callback: impl FnMut(&ConnectStep) -> Reaction,
) -> Result<Connected, ConnectError> {
    connect(driver, request).await
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
    send(driver, &Reconnect).await.map(drop)
}

pub(in crate::station) async fn reassociate<D: Driver>(driver: &mut D) -> Result<(), Error> {
    send(driver, &Reassociate).await.map(drop)
}
