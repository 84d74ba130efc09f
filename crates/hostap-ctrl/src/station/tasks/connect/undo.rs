//! What an attempt changes, and how it is made as it was.

use std::vec::Vec;

use crate::command::{DisableNetwork, EnableNetwork, RemoveNetwork};
use crate::driver::{Driver, part, send};

/// What has been changed so far.
#[derive(Debug, Default)]
pub(super) struct Changes {
    /// The network that was added.
    pub(super) added: Option<u32>,
    /// A network that was disabled before.
    pub(super) enabled: Option<u32>,
    /// The networks that selecting disabled.
    pub(super) disabled: Vec<u32>,
    /// The one of them that was in use.
    pub(super) left: Option<u32>,
}

/// A command that undoes something.
#[derive(Debug, Clone, Copy)]
enum Undo {
    Remove(u32),
    Disable(u32),
    /// So that it may be used again.
    Allow(u32),
    /// So that it is used again, now.
    Enable(u32),
}

impl Changes {
    /// Everything as it was before.
    fn all(&self) -> impl Iterator<Item = Undo> {
        let added = self.added.map(Undo::Remove);
        let enabled = self.enabled.map(Undo::Disable);
        let left = self.left.map(Undo::Enable);
        let allowed = self.disabled.iter().filter(|id| Some(**id) != self.left);
        added.into_iter().chain(enabled).chain(allowed.map(|id| Undo::Allow(*id))).chain(left)
    }

    /// Undoes everything. What can't be is left: the daemon is gone then, or somebody else has
    /// removed the network.
    pub(super) async fn undo<D: Driver>(&mut self, driver: &mut D) {
        // Each once: the number of a network that was removed may be another one's soon.
        loop {
            let Some(undo) = self.all().next() else { return };
            undo.run(driver).await;
            self.done(undo);
        }
    }

    fn done(&mut self, undo: Undo) {
        match undo {
            Undo::Remove(_) => self.added = None,
            Undo::Disable(_) => self.enabled = None,
            Undo::Allow(id) => self.disabled.retain(|other| *other != id),
            Undo::Enable(id) => {
                self.left = None;
                self.disabled.retain(|other| *other != id);
            }
        }
    }

    /// Lets the other networks be used again.
    pub(super) async fn allow_others<D: Driver>(&mut self, driver: &mut D) {
        for index in 0..self.disabled.len() {
            if let Some(id) = self.disabled.get(index) {
                Undo::Allow(*id).run(driver).await;
            }
        }
        *self = Self::default();
    }

    /// Keeps all as it is.
    pub(super) fn keep(&mut self) {
        *self = Self::default();
    }

    /// Undoes everything without waiting.
    pub(super) fn part<D: Driver>(&mut self, driver: &mut D) {
        for undo in self.all() {
            undo.post(driver);
        }
        *self = Self::default();
    }
}

impl Undo {
    async fn run<D: Driver>(self, driver: &mut D) {
        let _ = match self {
            Self::Remove(id) => send(driver, &RemoveNetwork::new(id)).await,
            Self::Disable(id) => send(driver, &DisableNetwork::new(id)).await,
            Self::Allow(id) => send(driver, &EnableNetwork::new(id).no_connect()).await,
            Self::Enable(id) => send(driver, &EnableNetwork::new(id)).await,
        };
    }

    fn post<D: Driver>(self, driver: &mut D) {
        match self {
            Self::Remove(id) => part(driver, &RemoveNetwork::new(id)),
            Self::Disable(id) => part(driver, &DisableNetwork::new(id)),
            Self::Allow(id) => part(driver, &EnableNetwork::new(id).no_connect()),
            Self::Enable(id) => part(driver, &EnableNetwork::new(id)),
        }
    }
}
