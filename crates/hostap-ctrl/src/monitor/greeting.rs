//! What a fresh connection says before events come: one command at a time, without waiting.

use std::vec::Vec;

use crate::client::options::Options;
use crate::client::session::{expect_done, front_of, known_front, level_command};
use crate::reply::ReplyError;

/// A command that was sent and whose reply is to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    Cookie,
    Attach,
    Level(u8),
}

impl Stage {
    /// The first one for this endpoint.
    pub(super) fn first(options: &Options) -> Self {
        if known_front(options).is_some() { Self::Attach } else { Self::Cookie }
    }

    pub(crate) fn command(self) -> Vec<u8> {
        match self {
            Self::Cookie => b"GET_COOKIE".to_vec(),
            Self::Attach => b"ATTACH".to_vec(),
            Self::Level(level) => level_command(level),
        }
    }

    /// Takes the reply, and gives what comes next; `None` when all is said.
    pub(super) fn answered(
        self,
        reply: &[u8],
        level: Option<u8>,
        front: &mut Vec<u8>,
    ) -> Result<Option<Self>, ReplyError> {
        match self {
            Self::Cookie => {
                *front = front_of(reply);
                Ok(Some(Self::Attach))
            }
            Self::Attach => {
                expect_done(reply)?;
                Ok(level.map(Self::Level))
            }
            Self::Level(_) => expect_done(reply).map(|()| None),
        }
    }
}
