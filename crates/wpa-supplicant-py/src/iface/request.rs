//! A request that waits for its reply, and the events that come meanwhile.

use std::sync::PoisonError;

use hostap_ctrl::event::OwnedEvent;
use pyo3::exceptions::PyException;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use super::errors::Trouble;
use super::line::Line;
use super::turn::Turn;
use super::{IFace, arguments};
use crate::calls::call;
use crate::halting::{attach, value};
use crate::text::to_str;

/// What replies and events become: `str` or `bytes`.
pub(super) type Convert = fn(Python<'_>, &[u8]) -> PyResult<Py<PyAny>>;

pub(super) fn text(py: Python<'_>, bytes: &[u8]) -> PyResult<Py<PyAny>> {
    Ok(to_str(py, bytes)?.into_any().unbind())
}

pub(super) fn bytes(py: Python<'_>, bytes: &[u8]) -> PyResult<Py<PyAny>> {
    Ok(PyBytes::new(py, bytes).into_any().unbind())
}

impl IFace {
    pub(super) fn exchange(
        &self,
        cmd: &Bound<'_, PyAny>,
        callback: Option<&Bound<'_, PyAny>>,
        convert: Convert,
    ) -> PyResult<Py<PyAny>> {
        let py = cmd.py();
        let command = arguments::command(cmd)?;
        let mut audience = Audience {
            callback: arguments::callback(callback)?,
            convert,
            raised: None,
            stopped: false,
        };
        let line = self.line().map_err(|trouble| trouble.into_exception(py))?;
        let turn = line.turn(py, self.limit());
        let mut turn = turn.map_err(|trouble| trouble.into_exception(py))?;
        let command = command.as_bytes();
        let outcome =
            py.detach(|| turn.request_with(command, |event| audience.meet(&line, &event)));
        let trouble = match outcome {
            Ok(_) if line.signals.is_closed() => {
                // The callback that closed it may have called sys.exit() then.
                line.signals.take_raised().map_or(Trouble::Closed, Trouble::Raised)
            }
            Ok(reply) => match audience.take_raised(&line) {
                None => return convert(py, reply),
                Some(raised) => {
                    let mut last = self.last_reply.lock().unwrap_or_else(PoisonError::into_inner);
                    *last = Some(reply.to_vec());
                    Trouble::Raised(raised)
                }
            },
            Err(error) => Trouble::of(error, &line.signals),
        };
        // Before anything of Python runs: a handler of this error may make the next request.
        drop(turn);
        let exception = value(py, trouble.into_exception(py));
        if let Some(raised) = audience.raised {
            // Neither is lost: the callback's is what went before.
            exception.setattr("__context__", value(py, raised))?;
        }
        Err(exception.into())
    }
}

/// Who gets the events of a request.
struct Audience {
    callback: Option<Py<PyAny>>,
    convert: Convert,
    raised: Option<PyErr>,
    /// It raised what does not wait for the reply, and the line's signals have it.
    stopped: bool,
}

impl Audience {
    /// Hands the event to the callback, or keeps it for `recv`.
    #[cold]
    fn meet(&mut self, line: &Line, event: &OwnedEvent) {
        let callback = self.callback.as_ref().filter(|_| self.raised.is_none() && !self.stopped);
        let Some(callback) = callback else { return line.keep(event.datagram()) };
        Turn::in_callback(line, true);
        let outcome = attach(|py| {
            let event = (self.convert)(py, event.datagram()).map_err(|raised| (true, raised))?;
            call(callback.bind(py), (event,), None).map(drop).map_err(|raised| {
                let raised = value(py, raised);
                (raised.is_instance_of::<PyException>(), raised.into())
            })
        });
        Turn::in_callback(line, false);
        match outcome {
            None => line.keep(event.datagram()),
            Some(Ok(())) => {}
            Some(Err((true, raised))) => self.raised = Some(raised),
            Some(Err((false, raised))) => {
                // KeyboardInterrupt and its kin.
                line.signals.raise(raised);
                self.stopped = true;
            }
        }
    }

    fn take_raised(&mut self, line: &Line) -> Option<PyErr> {
        let stopped = self.stopped.then(|| line.signals.take_raised()).flatten();
        stopped.or_else(|| self.raised.take())
    }
}
