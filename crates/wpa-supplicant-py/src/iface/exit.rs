//! What is open at the end of the interpreter.

use std::sync::Arc;

use pyo3::prelude::*;

use super::line::Line;
use crate::client;
use crate::exit::Open;

static OPEN: Open<Line> = Open::new();

pub(super) fn remember(line: &Arc<Line>) {
    OPEN.remember(line);
}

/// Detaches and removes the sockets of all interfaces and clients that are still open: run at exit.
#[pyfunction(name = "_close_all")]
pub(crate) fn close_all(py: Python<'_>) {
    let (lines, clients) = (OPEN.take(), client::OPEN.take());
    py.detach(|| {
        lines.iter().for_each(|line| line.finish());
        clients.iter().for_each(|client| client.finish());
        drop((lines, clients));
    });
}
