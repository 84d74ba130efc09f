//! Letting a device in with WPS.

use core::time::Duration;
use std::boxed::Box;
use std::collections::{BTreeSet, VecDeque};
use std::sync::Arc;
use std::time::Instant;

use super::super::KeptWpsStatus;
use super::super::wps::{WpsAdmission, WpsEnrollee, WpsMismatch, WpsOutcome, WpsStep};
use crate::command::{
    Command, HostapdWpsPin, HostapdWpsPinAny, InvalidArgument, Request, WpsCancel, WpsGetStatus,
    WpsPbc,
};
use crate::driver::{Driver, Events, Source, part, send};
use crate::error::{Error, ErrorKind};
use crate::event::Event;
use crate::monitor::{MonitorItem, Reconnect};
use crate::reply::{PbcStatus, Raw, Refusal};
use crate::station::WpsConfigError;
use crate::value::MacAddress;

/// For so long the button counts as pressed. hostapd says when it is over, so that this is for
/// daemons that do not.
const BUTTON_TIME: Duration = Duration::from_secs(120 + 5);

pub(in crate::access_point) async fn button<D: Driver>(
    driver: &mut D,
) -> Result<Progress<D>, Error> {
    let mut progress = Progress::prepare(driver, BUTTON_TIME).await?;
    if let Err(error) = send(&mut progress.driver, &WpsPbc::new()).await.map(drop) {
        // There is nothing to call off.
        progress.ended = true;
        if !is_overlap(driver, &error).await {
            return Err(error);
        }
        progress.end(WpsOutcome::Overlap);
    }
    Ok(progress)
}

/// Whether the button was refused because two devices' buttons had been pressed already.
async fn is_overlap<D: Driver>(driver: &mut D, error: &Error) -> bool {
    match error.refusal() {
        Some(Refusal::Fail) => {
            let status = send(driver, &WpsGetStatus).await;
            status.is_ok_and(|status| status.pbc_status() == Some(PbcStatus::Overlap))
        }
        _ => false,
    }
}

pub(in crate::access_point) async fn pin<D: Driver>(
    driver: &mut D,
    admission: &WpsAdmission,
) -> Result<Progress<D>, Error> {
    // hostapd takes whole seconds, and 0 for ever.
    let seconds = admission.limit.as_secs().max(1);
    let mut progress = Progress::prepare(driver, Duration::from_secs(seconds)).await?;
    let (pin, address) = (admission.pin.reveal(), admission.address);
    let outcome = match admission.uuid {
        Some(uuid) => {
            let command = HostapdWpsPin::new(uuid, pin).timeout(seconds);
            let command = address.map_or(command, |address| command.address(address));
            send(&mut progress.driver, &Unread(command)).await.map(drop)
        }
        None => {
            let command = HostapdWpsPinAny::new(pin).timeout(seconds);
            let command = address.map_or(command, |address| command.address(address));
            send(&mut progress.driver, &Unread(command)).await.map(drop)
        }
    };
    progress.ended = outcome.is_err();
    outcome.map(|()| progress)
}

/// A command that hostapd answers with `OK`, and wpa_supplicant with the PIN.
struct Unread<C>(C);

impl<C: Command> Command for Unread<C> {
    type Reply<'r> = Raw<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        self.0.write(request)
    }
}

pub(in crate::access_point) async fn cancel<D: Driver>(driver: &mut D) -> Result<(), Error> {
    send(driver, &WpsCancel).await.map(drop)
}

pub(in crate::access_point) async fn status<D: Driver>(
    driver: &mut D,
) -> Result<KeptWpsStatus, Error> {
    Ok(KeptWpsStatus::new(&send(driver, &WpsGetStatus).await?))
}

/// What happens until a device is let in.
pub(crate) struct Progress<D: Driver> {
    driver: D,
    events: D::Events,
    /// When it is over whatever the daemon says.
    end: Option<Instant>,
    seen: BTreeSet<MacAddress>,
    queue: VecDeque<WpsStep>,
    ended: bool,
}

impl<D: Driver> Progress<D> {
    async fn prepare(driver: &D, time: Duration) -> Result<Self, Error> {
        let driver = D::open(Arc::clone(driver.settings())).await?;
        let events = driver.listen(Reconnect::Never).await?;
        let end = Instant::now().checked_add(time);
        let (seen, queue) = (BTreeSet::new(), VecDeque::new());
        Ok(Self { driver, events, end, seen, queue, ended: false })
    }

    /// Nothing but this follows, and nothing is to be called off any more.
    fn end(&mut self, outcome: WpsOutcome) {
        self.ended = false;
        self.queue.push_back(WpsStep::Ended(outcome));
    }

    fn note(&mut self, event: &Event<'_>) -> Option<WpsStep> {
        Some(match event {
            Event::WpsEnrolleeSeen(event) => {
                if !self.seen.insert(event.addr) {
                    return None;
                }
                WpsStep::Seen(WpsEnrollee {
                    address: event.addr,
                    uuid: event.uuid,
                    device_type: event.pri_dev_type,
                    device_name: event.dev_name.as_bytes().into(),
                })
            }
            Event::WpsPinNeeded(event) => WpsStep::PinNeeded(WpsEnrollee {
                address: event.addr,
                uuid: event.uuid,
                device_type: event.pri_dev_type,
                device_name: Box::from(event.device_name.as_bytes()),
            }),
            Event::WpsFail(event) => WpsStep::Failed(WpsMismatch {
                message: event.msg,
                error: event.config_error.map(WpsConfigError),
            }),
            Event::WpsRegSuccess(event) => {
                let (address, uuid) = (event.addr, event.uuid);
                WpsStep::Ended(WpsOutcome::Registered { address, uuid })
            }
            Event::WpsOverlap(_) => WpsStep::Ended(WpsOutcome::Overlap),
            Event::WpsTimeout(_) => WpsStep::Ended(WpsOutcome::TimedOut),
            Event::WpsCancel(_) => WpsStep::Ended(WpsOutcome::Cancelled),
            Event::Terminating(_) => WpsStep::Ended(WpsOutcome::DaemonGone),
            _ => return None,
        })
    }
}

impl<D: Driver> Source for Progress<D> {
    type Item = WpsStep;

    async fn next(&mut self, deadline: Option<Instant>) -> Result<Option<WpsStep>, Error> {
        loop {
            if self.ended {
                return Ok(None);
            }
            if let Some(step) = self.queue.pop_front() {
                self.ended = matches!(step, WpsStep::Ended(_));
                return Ok(Some(step));
            }
            let until = match (deadline, self.end) {
                (Some(deadline), Some(end)) => Some(deadline.min(end)),
                (one, other) => one.or(other),
            };
            let step = match self.events.next(until).await {
                Ok(Some(MonitorItem::Event(event))) => self.note(&event.event()),
                Ok(Some(_)) => None,
                Ok(None) if self.end.is_some_and(|end| end <= Instant::now()) => {
                    Some(WpsStep::Ended(WpsOutcome::TimedOut))
                }
                Ok(None) => return Ok(None),
                Err(error) if error.kind() == ErrorKind::DaemonGone => {
                    Some(WpsStep::Ended(WpsOutcome::DaemonGone))
                }
                Err(error) => {
                    self.ended = error.is_final();
                    return Err(error);
                }
            };
            self.queue.extend(step);
        }
    }

    fn has_ended(&self) -> bool {
        self.ended
    }
}

impl<D: Driver> Drop for Progress<D> {
    /// Calls it off if it has not ended.
    fn drop(&mut self) {
        let ends = self.queue.iter().any(|step| matches!(step, WpsStep::Ended(_)));
        if !self.ended && !ends {
            part(&self.driver, &WpsCancel);
        }
    }
}
