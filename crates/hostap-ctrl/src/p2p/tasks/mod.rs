//! The tasks of P2P, over any driver.

pub(super) mod connect;
pub(super) mod connect_events;
pub(super) mod create;
pub(super) mod find;
pub(super) mod groups;
pub(super) mod invite;
pub(super) mod peers;
pub(super) mod provision;
pub(super) mod requests;
pub(super) mod services;
pub(super) mod stored;

use core::time::Duration;
use std::borrow::ToOwned;
use std::sync::Arc;
use std::vec::Vec;

use crate::command::Interfaces;
use crate::driver::{Driver, Settings, send};
use crate::error::Error;

/// How long a daemon has for the commands of a task that was dropped.
const FAREWELL: Duration = Duration::from_secs(1);

/// What a connection for those is opened with.
fn farewell(settings: &Settings) -> Arc<Settings> {
    let mut settings = settings.clone();
    settings.options.time_limit = settings.options.time_limit.min(FAREWELL);
    Arc::new(settings)
}

/// Whether the daemon did it. That it could not, since there was nothing to do, is no error.
fn done<T>(outcome: Result<T, Error>) -> Result<bool, Error> {
    match outcome {
        Ok(_) => Ok(true),
        Err(error) if error.refusal().is_some() => Ok(false),
        Err(error) => Err(error),
    }
}

/// Whether this is how the daemon names the interfaces of groups.
fn is_group(interface: &[u8]) -> bool {
    interface.starts_with(b"p2p-") && !interface.starts_with(b"p2p-dev-")
}

/// The interfaces of the groups that there are.
async fn group_interfaces<D: Driver>(driver: &mut D) -> Result<Vec<Vec<u8>>, Error> {
    match send(driver, &Interfaces).await {
        Ok(names) => {
            let names = names.iter().map(|name| name.as_bytes().to_owned());
            Ok(names.filter(|name| is_group(name)).collect())
        }
        // A daemon without this command: no group is known.
        Err(error) if error.refusal().is_some() => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

/// Whole seconds, and at least one: none would mean for ever.
fn seconds(time: Duration) -> u64 {
    time.as_secs().saturating_add(u64::from(time.subsec_nanos() > 0)).max(1)
}
