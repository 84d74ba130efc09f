//! Groups that this device owns: made, removed, and others let in.

use std::sync::Arc;

use super::connect::{ConnectSource, Goal};
use super::done;
use crate::client::Endpoint;
use crate::command::{P2pGroupAdd, P2pGroupRemove, WpsPbc, WpsPinAny};
use crate::driver::{Driver, send};
use crate::error::Error;
use crate::p2p::{GroupOptions, Method, Pin, place};

pub(crate) async fn start<D: Driver>(
    driver: &mut D,
    options: &GroupOptions,
) -> Result<ConnectSource<D>, Error> {
    let mut command = P2pGroupAdd::new();
    if let Some(network) = options.network {
        command = command.persistent_network_id(network);
    } else if options.persistent {
        command = command.persistent();
    }
    if let Some(frequency) = options.frequency {
        command = command.frequency(frequency);
    }
    let mut source = ConnectSource::prepare(driver, Goal::Create, None, options.time_limit).await?;
    source.begin_plain(&command).await?;
    Ok(source)
}

pub(crate) async fn remove<D: Driver>(driver: &mut D, interface: &[u8]) -> Result<bool, Error> {
    done(send(driver, &P2pGroupRemove::new(interface)).await)
}

pub(crate) async fn admit<D: Driver>(
    driver: &mut D,
    interface: &[u8],
    method: &Method,
) -> Result<Option<Pin>, Error> {
    // Only the group's own socket takes WPS' commands, or a global one in its name.
    let mut settings = (**driver.settings()).clone();
    match place::sibling(&settings.options.endpoint, interface) {
        Some(path) => settings.options.endpoint = Endpoint::Path(path),
        None => settings.interface = Some(interface.to_vec()),
    }
    let mut group = D::open(Arc::new(settings)).await?;
    let pin = match method {
        Method::PushButton => {
            send(&mut group, &WpsPbc::new()).await?;
            return Ok(None);
        }
        Method::ShowPin => WpsPinAny::new(),
        Method::ShownPin(pin) | Method::EnteredPin(pin) => WpsPinAny::new().pin(pin.reveal()),
    };
    let pin = send(&mut group, &pin).await?;
    Ok(Some(Pin::new(pin.as_str())))
}
