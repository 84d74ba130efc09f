//! One socket of a process: what the engine asks goes to the world.

use std::sync::Arc;

use super::core::{Core, Output, PortRequest};
use crate::behaviour::{Answer, Behaviour};
use crate::monitors::{GoneRule, Monitors};
use crate::transport::Peer;

/// Which socket of which world.
#[derive(Clone, Debug)]
pub(crate) struct Port {
    pub(super) core: Arc<Core>,
    pub(super) number: usize,
}

/// What the socket's thread does with commands.
pub(crate) struct PortBehaviour {
    port: Port,
}

impl PortBehaviour {
    pub(crate) fn new(port: Port) -> Self {
        Self { port }
    }
}

impl From<Output> for Answer {
    fn from(output: Output) -> Self {
        let Output { events, reply, ends } = output;
        match ends {
            // The farewell comes after the reply.
            true => Self { reply, after: events, ends, ..Self::default() },
            false => Self { before: events, reply, ..Self::default() },
        }
    }
}

impl Behaviour for PortBehaviour {
    fn handle(
        &mut self,
        command: &[u8],
        from: &Peer,
        monitors: &mut Monitors,
        udp: bool,
    ) -> Answer {
        let Port { core, number } = &self.port;
        core.command(*number, PortRequest { command, from, monitors, udp }).into()
    }

    /// Somebody nudged: there are events.
    fn tick(&mut self) -> Answer {
        self.port.core.events(self.port.number).into()
    }

    fn gone_rule(&self) -> GoneRule {
        GoneRule::WpaSupplicant
    }

    /// A real daemon holds events back while a monitor's queue is full.
    fn is_patient(&self) -> bool {
        true
    }
}
