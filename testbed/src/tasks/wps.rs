//! Networks set up by WPS, by the button and by a PIN.

use std::time::Duration;

use hostap_ctrl::Client;
use hostap_ctrl::access_point::{self, WpsAdmission, WpsOutcome};
use hostap_ctrl::command::WpsPbc;
use hostap_ctrl::station::{
    NetworkConfiguration, StationState, WpsConfigError, WpsConnection, WpsFailure, WpsStep,
};

use super::access_points::AccessPointFace;
use super::connecting::{PASSPHRASE, has_access};
use super::face::Faces;
use super::ground::{Ground, Security, Site, Wanted, ground};
use super::station_face::{StationFace, WpsFace};
use super::tasks;
use crate::bed::Bed;
use crate::failure::{Failure, Outcome, check, equal};
use crate::wifi::{LATER, SOON};

tasks! {
    { "task_wps_button", "task_wps_button_tokio", "a network set up by WPS, with the button", true,
      button }
    { "task_wps_beside", "task_wps_beside_tokio",
      "a network set up by WPS while connected to another one, which stays configured", true,
      beside }
    { "task_wps_nobody", "task_wps_nobody_tokio", "WPS where no button is pressed", true, nobody }
    { "task_wps_back", "task_wps_back_tokio",
      "after WPS that came to nothing, the station goes back to where it was connected", true,
      back }
    { "task_wps_pin", "task_wps_pin_tokio",
      "a network set up by WPS, with the station's PIN typed into the access point", true, pin }
    { "task_wps_wrong_pin", "task_wps_wrong_pin_tokio",
      "WPS with a wrong PIN, told on both sides", true, wrong_pin }
}

/// An access point that sets up stations.
fn willing(ground: &mut dyn Ground, ssid: &[u8]) -> Result<Site, Failure> {
    let wanted = Wanted::new(ssid, Security::Wpa2(PASSPHRASE));
    ground.access_point(&Wanted { wps: true, ..wanted })
}

/// How the attempt ends.
fn end(attempt: &mut WpsFace) -> Result<Result<WpsConnection, WpsFailure>, Failure> {
    loop {
        match attempt.next(LATER)? {
            WpsStep::Connected(connection) => return Ok(Ok(connection)),
            WpsStep::Failed(failure) => return Ok(Err(failure)),
            _ => {}
        }
    }
}

/// The attempt ends connected to this access point.
fn connected(attempt: &mut WpsFace, access_point: &Site) -> Result<WpsConnection, Failure> {
    let connection = end(attempt)?.map_err(|failure| Failure::new(format!("WPS: {failure:?}")))?;
    equal("the BSSID", connection.bssid, access_point.address)?;
    Ok(connection)
}

fn button(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let (access_point, site) = (willing(&mut *ground, b"task wps")?, ground.unbiased_station()?);
    let mut station = StationFace::open(faces, &site.socket)?;
    Client::open(access_point.socket.as_path())?.send(&WpsPbc::new())?;
    connected(&mut station.wps_button(LATER)?, &access_point)?;
    equal("the networks", station.networks()?.len(), 1)?;
    check(station.status()?.connected, || "STATUS says otherwise".to_owned())?;
    has_access(&access_point, site.address)
}

fn beside(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let home = Wanted { channel: 6, ..Wanted::new(b"task wps home", Security::Wpa2(PASSPHRASE)) };
    let home = ground.access_point(&home)?;
    let access_point = willing(&mut *ground, b"task wps beside")?;
    // The other network is the better one, if it were only for the signal.
    ground.set_signal(&home, -40)?;
    ground.set_signal(&access_point, -65)?;
    let site = ground.unbiased_station()?;
    let mut station = StationFace::open(faces, &site.socket)?;
    let at_home = station.connect(NetworkConfiguration::wpa2("task wps home", PASSPHRASE))?;
    Client::open(access_point.socket.as_path())?.send(&WpsPbc::new())?;
    let connection = connected(&mut station.wps_button(LATER)?, &access_point)?;
    check(connection.network.is_some_and(|id| id != at_home.network_id), || {
        format!("the network is said to be {:?}", connection.network)
    })?;
    equal("the networks", station.networks()?.len(), 2)?;
    check(!station.network(at_home.network_id)?.disabled, || "home is disabled".to_owned())?;
    equal("the BSSID", station.status()?.bssid, Some(access_point.address))?;
    has_access(&access_point, site.address)
}

fn nobody(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let site = ground.unbiased_station()?;
    let mut station = StationFace::open(faces, &site.socket)?;
    let outcome = end(&mut station.wps_button(Duration::from_secs(5))?)?;
    equal("how it ends", outcome, Err(WpsFailure::TimedOut))?;
    equal("the networks", station.networks()?.len(), 0)
}

fn back(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let wanted = Wanted::new(b"task wps left", Security::Wpa2(PASSPHRASE));
    let (home, site) = (ground.access_point(&wanted)?, ground.unbiased_station()?);
    let mut station = StationFace::open(faces, &site.socket)?;
    let network = NetworkConfiguration::wpa2("task wps left", PASSPHRASE);
    let at_home = station.connect(network)?.network_id;
    let mut states = station.states()?;
    let mut returned = || -> Outcome {
        loop {
            if let StationState::Completed { bssid, network_id, .. } = states.next(LATER)? {
                equal("the BSSID", bssid, home.address)?;
                return equal("the network", network_id, Some(at_home));
            }
        }
    };
    returned()?;
    let outcome = end(&mut station.wps_button(Duration::from_millis(2_700))?)?;
    equal("how it ends", outcome, Err(WpsFailure::TimedOut))?;
    returned()?;
    // So it does when nobody waits for the end.
    let mut attempt = station.wps_button(LATER)?;
    attempt.next(SOON)?;
    drop(attempt);
    returned()?;
    equal("the networks", station.networks()?.len(), 1)?;
    check(!station.network(at_home)?.disabled, || "home is disabled".to_owned())
}

fn pin(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let (access_point, site) = (willing(&mut *ground, b"task pin")?, ground.unbiased_station()?);
    let mut station = StationFace::open(faces, &site.socket)?;
    let mut point = AccessPointFace::open(faces, &access_point.socket)?;
    let mut attempt = station.wps_pin(None, LATER)?;
    let first = attempt.next(SOON)?;
    let WpsStep::Searching { pin: Some(pin) } = first else {
        return Err(Failure::new(format!("instead of a PIN: {first:?}")));
    };
    let mut progress = point.wps_pin(&WpsAdmission::by(pin))?;
    connected(&mut attempt, &access_point)?;
    let registered = loop {
        if let access_point::WpsStep::Ended(outcome) = progress.next(SOON)? {
            break outcome;
        }
    };
    check(
        matches!(registered, WpsOutcome::Registered { address, .. } if address == site.address),
        || registered.to_string(),
    )?;
    equal("the networks", station.networks()?.len(), 1)?;
    has_access(&access_point, site.address)
}

fn wrong_pin(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let (access_point, site) = (willing(&mut *ground, b"task no pin")?, ground.unbiased_station()?);
    let mut station = StationFace::open(faces, &site.socket)?;
    let mut point = AccessPointFace::open(faces, &access_point.socket)?;
    let pin = |text: &str| text.parse().map_err(|error| Failure::new(format!("{error}")));
    let mut progress = point.wps_pin(&WpsAdmission::by(pin("12345670")?))?;
    let mut attempt = station.wps_pin(Some(pin("50785490")?), LATER)?;
    let wrong = Some(WpsConfigError(18));
    let failure = end(&mut attempt)?;
    check(matches!(&failure, Err(WpsFailure::Protocol { error, .. }) if *error == wrong), || {
        format!("it ends with {failure:?}")
    })?;
    loop {
        match progress.next(SOON)? {
            access_point::WpsStep::Failed(mismatch) => {
                equal("the error", mismatch.error, wrong)?;
                break;
            }
            access_point::WpsStep::Ended(outcome) => {
                return Err(Failure::new(outcome.to_string()));
            }
            _ => {}
        }
    }
    drop(progress);
    equal("the networks", station.networks()?.len(), 0)
}
