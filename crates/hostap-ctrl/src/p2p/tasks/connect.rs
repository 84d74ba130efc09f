//! The way into a group: what is begun, how long it is waited for, and how it is undone.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Instant;
use std::vec::Vec;

use super::{done, farewell, group_interfaces};
use crate::command::{
    Command, P2pCancel, P2pConnect, P2pConnectMethod, P2pConnectPin, P2pConnectPinKind,
    P2pGroupRemove, P2pUnauthorize,
};
use crate::driver::{Blocking, Driver, Events, Settings, Source, part, ready, send};
use crate::error::Error;
use crate::monitor::{MonitorItem, Reconnect};
use crate::p2p::options::ConnectOptions;
use crate::p2p::{ConnectFailure, ConnectStep, GroupRole, Method, PairingFailure, Pin};
use crate::reply::P2pStarted;
use crate::value::MacAddress;

/// What was begun, and so what counts as its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Goal {
    /// A group with a device, formed or joined.
    Connect { join: bool, automatic: bool, authorized: bool },
    /// A group of this device.
    Create,
    /// A stored group, started again.
    Reinvoke,
}

pub(crate) async fn start<D: Driver>(
    driver: &mut D,
    peer: MacAddress,
    options: &ConnectOptions,
) -> Result<ConnectSource<D>, Error> {
    let goal = Goal::Connect {
        join: options.join,
        automatic: options.automatic,
        authorized: options.authorize_only,
    };
    let mut source = ConnectSource::prepare(driver, goal, Some(peer), options.time_limit).await?;
    let started = match &options.method {
        Method::ShownPin(pin) => {
            source.begin(&with_pin(peer, options, pin, P2pConnectPinKind::Display)).await
        }
        Method::EnteredPin(pin) => {
            source.begin(&with_pin(peer, options, pin, P2pConnectPinKind::Keypad)).await
        }
        Method::PushButton => {
            source.begin(&without_pin(peer, options, P2pConnectMethod::Pbc)).await
        }
        Method::ShowPin => source.begin(&without_pin(peer, options, P2pConnectMethod::Pin)).await,
    };
    if let Some(pin) = started? {
        source.queue.push_back(ConnectStep::ShowPin(pin));
    }
    Ok(source)
}

/// The commands with a PIN and without one have the same options.
macro_rules! with_options {
    ($command:expr, $options:expr) => {{
        let (mut command, options) = ($command, $options);
        if let Some(network) = options.network {
            command = command.persistent_network_id(network);
        } else if options.persistent {
            command = command.persistent();
        }
        if options.join {
            command = command.join();
        }
        if options.authorize_only {
            command = command.authorize();
        }
        if options.automatic {
            command = command.automatic();
        }
        if let Some(intent) = options.intent {
            command = command.go_intent(u32::from(intent));
        }
        if let Some(frequency) = options.frequency {
            command = command.frequency(frequency);
        }
        if options.provision_discovery {
            command = command.provision_discovery();
        }
        command
    }};
}

fn without_pin(
    peer: MacAddress,
    options: &ConnectOptions,
    method: P2pConnectMethod,
) -> P2pConnect<'_> {
    with_options!(P2pConnect::new(peer, method), options)
}

fn with_pin<'a>(
    peer: MacAddress,
    options: &ConnectOptions,
    pin: &'a Pin,
    kind: P2pConnectPinKind,
) -> P2pConnectPin<'a> {
    with_options!(P2pConnectPin::new(peer, pin.reveal()).kind(kind), options)
}

/// Takes back the permission of a device to invite. hostap keeps one address for that, which
/// `P2P_UNAUTHORIZE` and `P2P_CANCEL` leave as it is: that of nobody takes its place.
fn await_nobody() -> P2pConnect<'static> {
    P2pConnect::new(MacAddress::new([0; 6]), P2pConnectMethod::Pbc).join().authorize()
}

/// A connection in the making.
pub(crate) struct ConnectSource<D: Driver> {
    /// For what is undone while somebody waits for it.
    driver: D,
    events: D::Events,
    pub(super) settings: Arc<Settings>,
    pub(super) goal: Goal,
    pub(super) peer: Option<MacAddress>,
    /// The groups that there were before: they are not ours.
    pub(super) before: Vec<Vec<u8>>,
    limit: Option<Instant>,
    pub(super) queue: VecDeque<ConnectStep>,
    /// What this device will be, once that is negotiated.
    pub(super) role: Option<GroupRole>,
    pub(super) pairing: Option<PairingFailure>,
    /// The end has been told, or is in the queue.
    pub(super) ended: bool,
}

/// What is left to do after a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Aftermath {
    /// The daemon has cleaned up itself.
    Nothing,
    /// What was begun may still go on.
    Undo,
}

impl<D: Driver> ConnectSource<D> {
    /// Gets ready to see what becomes of a command that is not sent yet.
    pub(super) async fn prepare(
        driver: &D,
        goal: Goal,
        peer: Option<MacAddress>,
        limit: core::time::Duration,
    ) -> Result<Self, Error> {
        let settings = Arc::clone(driver.settings());
        let mut own = D::open(Arc::clone(&settings)).await?;
        let before = group_interfaces(&mut own).await?;
        Ok(Self {
            events: own.listen(Reconnect::Never).await?,
            driver: own,
            settings,
            goal,
            peer,
            before,
            limit: Instant::now().checked_add(limit),
            queue: VecDeque::new(),
            role: None,
            pairing: None,
            // Nothing has been begun: nothing is undone if it ends here.
            ended: true,
        })
    }

    /// Sends the command that begins it, whose reply may be a PIN.
    pub(super) async fn begin<C>(&mut self, command: &C) -> Result<Option<Pin>, Error>
    where
        C: for<'r> Command<Reply<'r> = P2pStarted<'r>> + Sync,
    {
        // From here on it may have begun, even if nobody waits for the reply.
        self.ended = false;
        match send(&mut self.driver, command).await {
            Ok(P2pStarted::Started) => Ok(None),
            Ok(P2pStarted::ShowPin(pin)) => Ok(Some(Pin::new(pin.as_str()))),
            Err(error) => {
                self.ended = error.refusal().is_some();
                Err(error)
            }
        }
    }

    /// The same for commands whose reply is no more than `OK`.
    pub(super) async fn begin_plain<C>(&mut self, command: &C) -> Result<(), Error>
    where
        C: for<'r> Command<Reply<'r> = crate::reply::Done> + Sync,
    {
        self.ended = false;
        let outcome = send(&mut self.driver, command).await.map(drop);
        self.ended = outcome.as_ref().is_err_and(|error| error.refusal().is_some());
        outcome
    }

    async fn fail(&mut self, failure: ConnectFailure, aftermath: Aftermath) {
        // What can't be undone, since the daemon is gone, is undone.
        if aftermath == Aftermath::Undo && !matches!(failure, ConnectFailure::DaemonGone) {
            let _ = self.undo().await;
        } else {
            self.await_nobody();
        }
        self.ended = true;
        self.queue.push_back(ConnectStep::Failed(failure));
    }

    /// What was awaited has come: the permission would last, and others be accepted unseen.
    pub(super) fn await_nobody(&self) {
        if matches!(self.goal, Goal::Connect { join: true, authorized: true, .. }) {
            part(&self.driver, &await_nobody());
        }
    }

    async fn undo(&mut self) -> Result<(), Error> {
        if let (Goal::Connect { authorized: true, join, .. }, Some(peer)) = (self.goal, self.peer) {
            if join {
                done(send(&mut self.driver, &await_nobody()).await)?;
            } else {
                done(send(&mut self.driver, &P2pUnauthorize::new(peer)).await)?;
            }
        }
        if done(send(&mut self.driver, &P2pCancel).await)? {
            return Ok(());
        }
        // Nothing is being formed any more: the group may run.
        remove_groups(&mut self.driver, &self.before).await
    }
}

/// Removes the groups that were not there before.
async fn remove_groups<D: Driver>(driver: &mut D, before: &[Vec<u8>]) -> Result<(), Error> {
    for interface in group_interfaces(driver).await? {
        if !before.contains(&interface) {
            done(send(driver, &P2pGroupRemove::new(&interface)).await)?;
        }
    }
    Ok(())
}

impl<D: Driver> Source for ConnectSource<D> {
    type Item = ConnectStep;

    async fn next(&mut self, deadline: Option<Instant>) -> Result<Option<ConnectStep>, Error> {
        loop {
            if let Some(step) = self.queue.pop_front() {
                return Ok(Some(step));
            }
            if self.ended {
                return Ok(None);
            }
            let until = [deadline, self.limit].into_iter().flatten().min();
            let failed = match self.events.next(until).await {
                Ok(Some(MonitorItem::Event(event))) => self.take(&event),
                Ok(Some(_)) => None,
                Ok(None) if self.limit.is_some_and(|limit| limit <= Instant::now()) => {
                    Some((ConnectFailure::TimedOut, Aftermath::Undo))
                }
                Ok(None) => return Ok(None),
                // An event is lost that was too long for the buffer: others tell the end.
                Err(error) if !error.is_final() => None,
                Err(error) => Some((error.into(), Aftermath::Undo)),
            };
            if let Some((failure, aftermath)) = failed {
                self.fail(failure, aftermath).await;
            }
        }
    }

    fn has_ended(&self) -> bool {
        self.ended && self.queue.is_empty()
    }
}

impl<D: Driver> Drop for ConnectSource<D> {
    fn drop(&mut self) {
        if self.ended {
            return;
        }
        // At once, as the program may end here; the daemon answers to nobody.
        if let (Goal::Connect { authorized: true, join, .. }, Some(peer)) = (self.goal, self.peer) {
            if join {
                part(&self.driver, &await_nobody());
            } else {
                part(&self.driver, &P2pUnauthorize::new(peer));
            }
        }
        part(&self.driver, &P2pCancel);
        let (settings, before) = (farewell(&self.settings), core::mem::take(&mut self.before));
        self.driver.afterwards(move || {
            let _: Result<(), Error> =
                ready(async { remove_groups(&mut Blocking::open(settings).await?, &before).await });
        });
    }
}
