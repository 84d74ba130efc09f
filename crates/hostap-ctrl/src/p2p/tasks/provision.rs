//! Provision discovery: asking another device for a way to pair.

use core::time::Duration;
use std::string::ToString;
use std::time::Instant;

use crate::command::{P2pProvDisc, P2pProvDiscMethod};
use crate::driver::{Driver, Events, send};
use crate::error::Error;
use crate::event::Event;
use crate::monitor::{MonitorItem, Reconnect};
use crate::p2p::{PairingAnswer, PairingQuestion, Pin};
use crate::value::MacAddress;

/// How long an answer is waited for. The daemon gives up before.
const TIME_LIMIT: Duration = Duration::from_secs(30);

pub(crate) async fn ask<D: Driver>(
    driver: &mut D,
    peer: MacAddress,
    question: PairingQuestion,
) -> Result<PairingAnswer, Error> {
    let method = match question {
        PairingQuestion::PressButton => P2pProvDiscMethod::Pbc,
        PairingQuestion::ShowPin => P2pProvDiscMethod::Display,
        PairingQuestion::EnterPin => P2pProvDiscMethod::Keypad,
    };
    let mut events = driver.listen(Reconnect::Never).await?;
    send(driver, &P2pProvDisc::new(peer, method)).await?;
    let deadline = Instant::now().checked_add(TIME_LIMIT);
    while let Some(item) = events.next(deadline).await? {
        let MonitorItem::Event(event) = item else { continue };
        // Events with the device's address are questions of it: answers have none.
        match event.event() {
            Event::P2pProvDiscPbcResp(answer) if answer.addr == peer => {
                return Ok(PairingAnswer::ButtonPressed);
            }
            Event::P2pProvDiscEnterPin(answer)
                if answer.addr == peer && answer.p2p_dev_addr.is_none() =>
            {
                return Ok(PairingAnswer::EnterPin);
            }
            Event::P2pProvDiscShowPin(answer)
                if answer.addr == peer && answer.p2p_dev_addr.is_none() =>
            {
                return Ok(PairingAnswer::ShowPin(Pin::new(answer.pin.reveal().to_string())));
            }
            Event::P2pProvDiscFailure(failed) if failed.p2p_dev_addr == peer => {
                let number = failed.status.to_str().ok().and_then(|status| status.parse().ok());
                return Ok(PairingAnswer::Refused(number));
            }
            _ => {}
        }
    }
    Ok(PairingAnswer::TimedOut)
}
