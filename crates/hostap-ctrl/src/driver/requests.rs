//! Typed requests over whatever carries them: a blocking client, one for tokio, a driver.

use core::future::Future;

use super::Driver;
use crate::client::options::Options;
use crate::command::{Command, InvalidArgument, Request};
use crate::error::Error;
use crate::error_diagnosis as diagnosis;
use crate::reply::Reply;
use crate::value::Text;

/// A connection for requests.
pub(crate) trait Requests: Send {
    fn options(&self) -> &Options;

    /// The interface that commands go to, over a global socket.
    fn interface(&self) -> Option<&[u8]>;

    /// One request as it is. How long its reply is, which [`reply`](Self::reply) has.
    fn exchange(&mut self, request: &[u8]) -> impl Future<Output = Result<usize, Error>> + Send;

    /// The reply to the last request.
    fn reply(&self, length: usize) -> &[u8];
}

/// The command's text for the interface that the task is about.
fn request_of<R: Requests, C: Command>(to: &R, command: &C) -> Result<Request, InvalidArgument> {
    match to.interface() {
        Some(name) => command.on_interface(Text::from(name)).to_request(),
        None => command.to_request(),
    }
}

/// Sends a typed command to the interface that the task is about, and reads its reply.
pub(crate) fn send<'d, R: Requests, C: Command>(
    to: &'d mut R,
    command: &C,
) -> impl Future<Output = Result<C::Reply<'d>, Error>> + Send + use<'d, R, C> {
    let request = request_of(to, command);
    ask::<R, C>(to, request)
}

/// Sends a typed command to the socket itself, whatever interface the task is about.
pub(crate) fn send_plain<'d, R: Requests, C: Command>(
    to: &'d mut R,
    command: &C,
) -> impl Future<Output = Result<C::Reply<'d>, Error>> + Send + use<'d, R, C> {
    let request = command.to_request();
    ask::<R, C>(to, request)
}

/// Sends a typed command that nobody waits for: see [`Driver::post`].
pub(crate) fn part<D: Driver, C: Command>(driver: &D, command: &C) {
    if let Ok(request) = request_of(driver, command) {
        driver.post(request.as_bytes());
    }
}

async fn ask<'d, R: Requests, C: Command>(
    to: &'d mut R,
    request: Result<Request, InvalidArgument>,
) -> Result<C::Reply<'d>, Error> {
    let request = request?;
    let length = to.exchange(request.as_bytes()).await?;
    let to: &'d R = to;
    let refused = |error| diagnosis::refused(to.options(), request.as_bytes(), error);
    C::Reply::parse(to.reply(length)).map_err(refused)
}
