//! What every command gets: where the daemon is, and where its output goes.

use crate::arguments::Global;
use crate::failure::Failure;
use crate::find;
use crate::output::Output;
use crate::target::Target;

pub(crate) struct Context {
    pub(crate) arguments: Global,
    pub(crate) output: Output,
}

/// Which daemon a command is for, where sockets of both are found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Prefer {
    WpaSupplicant,
    Hostapd,
}

impl Context {
    pub(crate) fn new(arguments: Global) -> Self {
        let output = Output::new(arguments.json);
        Self { arguments, output }
    }

    /// The daemon that the arguments name, or the only one there is.
    pub(crate) fn target(&self, prefer: Prefer) -> Result<Target, Failure> {
        Target::new(find::find(&self.arguments, prefer)?, &self.arguments)
    }
}
