//! Sending a station away.

use std::format;
use std::time::Instant;

use super::super::Dismissal;
use super::stations;
use crate::command::{Command, Deauthenticate, Disassociate};
use crate::driver::{Driver, Events, send};
use crate::duration_text::Readable;
use crate::error::{Error, ErrorKind};
use crate::event::Event;
use crate::monitor::{MonitorItem, Reconnect};
use crate::value::MacAddress;

/// The two commands have the same arguments.
macro_rules! command {
    ($command:ident, $address:ident, $how:ident) => {{
        let command = $command::new($address);
        let command = $how.reason.map_or(command, |reason| command.reason(reason));
        if $how.silent { command.silent() } else { command }
    }};
}

pub(in crate::access_point) async fn deauthenticate<D: Driver>(
    driver: &mut D,
    address: MacAddress,
    how: Dismissal,
) -> Result<(), Error> {
    let command = command!(Deauthenticate, address, how);
    dismiss(driver, address, how, &command, "DEAUTHENTICATE").await
}

pub(in crate::access_point) async fn disassociate<D: Driver>(
    driver: &mut D,
    address: MacAddress,
    how: Dismissal,
) -> Result<(), Error> {
    let command = command!(Disassociate, address, how);
    dismiss(driver, address, how, &command, "DISASSOCIATE").await
}

async fn dismiss<D: Driver, C: Command + Sync>(
    driver: &mut D,
    address: MacAddress,
    how: Dismissal,
    command: &C,
    name: &'static str,
) -> Result<(), Error> {
    let Some(limit) = how.wait else { return send(driver, command).await.map(drop) };
    let mut events = driver.listen(Reconnect::Never).await?;
    send(driver, command).await?;
    let deadline = Instant::now().checked_add(limit);
    // One that had no key yet leaves without a word.
    if !stations::is_connected(driver, address).await? {
        return Ok(());
    }
    while let Some(item) = events.next(deadline).await? {
        let MonitorItem::Event(event) = item else { continue };
        let Event::ApStaDisconnected(event) = event.event() else { continue };
        if event.addr == address {
            return Ok(());
        }
    }
    let text = format!(
        "{address} is still connected {} after {name}; \
         to keep it out, put it onto the access point's list of those that are denied",
        Readable(limit)
    );
    let endpoint = &driver.settings().options.endpoint;
    Err(Error::new(ErrorKind::Timeout, text).of_command(name).of_endpoint(endpoint))
}
