//! What an asynchronous monitor asks and waits for, in the midst of events.

use core::future::poll_fn;

use super::session::deadline;
use super::socket::{Received, Socket};
use crate::client::session::level_command;
use crate::error::Error;
use crate::error_diagnosis as diagnosis;
use crate::monitor::engine::Engine;

/// What becomes of an engine whose question is not answered while it is waited for.
struct Attempt<'a> {
    engine: &'a mut Engine,
    otherwise: Option<fn(&mut Engine)>,
}

impl Drop for Attempt<'_> {
    fn drop(&mut self) {
        if let Some(otherwise) = self.otherwise {
            otherwise(self.engine);
        }
    }
}

/// Says to a fresh connection's daemon what is to be said, until the monitor is attached.
pub(super) async fn greet(engine: &mut Engine, socket: &mut Socket) -> Result<(), Error> {
    let mut attempt = Attempt { engine, otherwise: Some(Engine::not_greeted) };
    let mut stage = Some(attempt.engine.first_stage());
    while let Some(asked) = stage {
        let command = asked.command();
        say(attempt.engine, socket, &command).await?;
        let length = hear(attempt.engine, socket, &command).await?;
        stage = attempt.engine.greeted(asked, &command, length)?;
    }
    attempt.otherwise = None;
    Ok(())
}

pub(super) async fn set_level(
    engine: &mut Engine,
    socket: &mut Socket,
    level: u8,
) -> Result<(), Error> {
    if engine.is_attached() {
        let command = level_command(level);
        if let Err(error) = say(engine, socket, &command).await {
            engine.left_unanswered(&error);
            return Err(error);
        }
        let mut attempt = Attempt { engine, otherwise: Some(Engine::expect_stale_answer) };
        let heard = hear(attempt.engine, socket, &command).await;
        attempt.otherwise = None;
        if let Err(error) = &heard {
            attempt.engine.left_unanswered(error);
        }
        attempt.engine.done(&command, heard?)?;
    }
    engine.settings.level = Some(level);
    Ok(())
}

async fn say(engine: &Engine, socket: &mut Socket, command: &[u8]) -> Result<(), Error> {
    let Err(errno) = engine.link.send_now(&engine.front, command) else { return Ok(()) };
    let deadline = deadline(engine.options.time_limit);
    let outcome = socket.send_again(&engine.front, command, errno, deadline).await;
    outcome.map_err(|errno| engine.unsent(command, errno))
}

/// Waits for a reply; events are kept.
async fn hear(engine: &mut Engine, socket: &mut Socket, command: &[u8]) -> Result<usize, Error> {
    let deadline = deadline(engine.options.time_limit);
    let outcome = poll_fn(|context| {
        socket.poll_receive(context, deadline, |_| {
            engine.receive_reply().map(|reply| reply.map_or(Received::Other, Received::Wanted))
        })
    });
    match outcome.await {
        Ok(Some(length)) => Ok(length),
        Ok(None) => Err(diagnosis::no_answer(&engine.options, &engine.link, command, true)),
        Err(errno) => Err(diagnosis::failed(&engine.options, command, false, errno)),
    }
}
