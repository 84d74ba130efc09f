//! Connections that fail: the reason is told, and nothing of the attempt stays.

use std::os::unix::ffi::OsStrExt as _;
use std::time::Duration;

use hostap_ctrl::station::{
    ConnectReason, ConnectRequest, ConnectStep, NetworkConfiguration, Reaction, RejectedDuring,
};

use super::connecting::{PASSPHRASE, has_access, peap};
use super::face::Faces;
use super::ground::{Security, Wanted, ground};
use super::station_face::StationFace;
use super::tasks;
use crate::bed::Bed;
use crate::failure::{Failure, Outcome, check, equal};

tasks! {
    { "task_wrong_key", "task_wrong_key_tokio", "a wrong passphrase of WPA2", true, wrong_key }
    { "task_wrong_password", "task_wrong_password_tokio", "a wrong password of WPA3", true,
      wrong_password }
    { "task_not_found", "task_not_found_tokio", "a network that is not there", true, not_found }
    { "task_eap_failure", "task_eap_failure_tokio", "a wrong password of EAP", true, eap_failure }
    { "task_certificate", "task_certificate_tokio", "a server that nobody believes", true,
      certificate }
    { "task_rejected", "task_rejected_tokio", "an access point that has no room", true, rejected }
    { "task_unanswered", "task_unanswered_tokio", "a prompt that nobody answers", true, unanswered }
    { "task_given_up", "task_given_up_tokio",
      "an attempt that is called off from its callback", true, given_up }
    { "task_back", "task_back_tokio",
      "after a failure, the station goes back to where it was connected", true, back }
    { "task_daemon_gone", "task_daemon_gone_tokio",
      "the daemon is killed while it connects", true, daemon_gone }
}

/// The reason for which connecting to this network fails; nothing of it stays.
fn reason(
    station: &mut StationFace,
    request: impl Into<ConnectRequest>,
) -> Result<ConnectReason, Failure> {
    let before = station.networks()?;
    let Err(error) = station.connect(request) else {
        return Err(Failure::new("it connected"));
    };
    let after = station.networks()?;
    equal("the networks afterwards", after.len(), before.len())?;
    error.reason().cloned().ok_or_else(|| Failure::new(format!("no reason is told: {error}")))
}

fn wrong_key(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let wanted = Wanted::new(b"task wrong", Security::Wpa2(PASSPHRASE));
    let (_access_point, site) = (ground.access_point(&wanted)?, ground.station()?);
    let mut station = StationFace::open(faces, &site.socket)?;
    let network = NetworkConfiguration::wpa2("task wrong", "wrong horse");
    equal("the reason", reason(&mut station, network)?, ConnectReason::WrongKey)
}

fn wrong_password(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let wanted = Wanted::new(b"task wrong sae", Security::Wpa3(PASSPHRASE));
    let (_access_point, site) = (ground.access_point(&wanted)?, ground.station()?);
    let mut station = StationFace::open(faces, &site.socket)?;
    let network = NetworkConfiguration::wpa3("task wrong sae", "wrong horse");
    let request = ConnectRequest::new(&network).time_limit(Duration::from_secs(60));
    equal("the reason", reason(&mut station, request)?, ConnectReason::WrongKey)
}

fn not_found(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let site = ground.station()?;
    let mut station = StationFace::open(faces, &site.socket)?;
    let network = NetworkConfiguration::wpa2("task nowhere", PASSPHRASE);
    let request = ConnectRequest::new(&network).scans(2).time_limit(Duration::from_secs(60));
    let reason = reason(&mut station, request)?;
    check(matches!(reason, ConnectReason::NotFound { .. }), || format!("it is {reason:?}"))
}

fn eap_failure(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let wanted = Wanted::new(b"task eap wrong", Security::Enterprise);
    let (_access_point, site) = (ground.access_point(&wanted)?, ground.station()?);
    let mut station = StationFace::open(faces, &site.socket)?;
    let eap = peap().identity("user@lab").password("no password");
    let network = NetworkConfiguration::enterprise("task eap wrong", eap);
    let request = ConnectRequest::new(&network).time_limit(Duration::from_secs(60));
    match reason(&mut station, request)? {
        ConnectReason::EapFailure(failure) => {
            check(failure.method.is_some(), || format!("no method is told: {failure:?}"))
        }
        // The daemon may ask for the password anew, which nobody answers here.
        ConnectReason::CredentialsNeeded { .. } => Ok(()),
        other => Err(Failure::new(format!("the reason is {other:?}"))),
    }
}

fn certificate(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let wanted = Wanted::new(b"task certificate", Security::Distrusted);
    let (_access_point, site) = (ground.access_point(&wanted)?, ground.station()?);
    let mut station = StationFace::open(faces, &site.socket)?;
    let authority = ground.other_authority()?;
    let eap = peap().identity("user@lab").password("pass word");
    let eap = eap.ca_certificate(authority.as_os_str().as_bytes());
    let network = NetworkConfiguration::enterprise("task certificate", eap);
    let request = ConnectRequest::new(&network).time_limit(Duration::from_secs(60));
    match reason(&mut station, request)? {
        ConnectReason::EapFailure(failure) => {
            equal("the method", failure.method.as_deref(), Some("PEAP"))?;
            // 1: of no authority that is trusted.
            equal("the certificate", failure.certificate.map(|error| error.reason), Some(1))
        }
        other => Err(Failure::new(format!("the reason is {other:?}"))),
    }
}

fn rejected(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let wanted = Wanted::new(b"task full", Security::Wpa2(PASSPHRASE));
    let access_point = ground.access_point(&Wanted { most_stations: Some(1), ..wanted })?;
    let (first, second) = (ground.station()?, ground.station()?);
    let network = NetworkConfiguration::wpa2("task full", PASSPHRASE);
    StationFace::open(faces, &first.socket)?.connect(&network)?;
    let mut station = StationFace::open(faces, &second.socket)?;
    let request = ConnectRequest::new(&network).time_limit(Duration::from_secs(60));
    match reason(&mut station, request)? {
        ConnectReason::Rejected(rejection) => {
            equal("the BSSID", rejection.bssid, Some(access_point.address))?;
            equal("the exchange", rejection.during, RejectedDuring::Authentication)?;
            // 17: it can't handle more stations.
            equal("the status", rejection.status_code, Some(17))
        }
        other => Err(Failure::new(format!("the reason is {other:?}"))),
    }
}

fn unanswered(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let wanted = Wanted::new(b"task unanswered", Security::Enterprise);
    let (_access_point, site) = (ground.access_point(&wanted)?, ground.station()?);
    let mut station = StationFace::open(faces, &site.socket)?;
    let network = NetworkConfiguration::enterprise("task unanswered", peap());
    let reason = reason(&mut station, network)?;
    let asked = matches!(reason, ConnectReason::CredentialsNeeded { .. });
    check(asked, || format!("the reason is {reason:?}"))
}

fn given_up(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let site = ground.station()?;
    let mut station = StationFace::open(faces, &site.socket)?;
    let network = NetworkConfiguration::open("task nobody");
    let outcome = station.connect_with(network, |step| match step {
        ConnectStep::NotYetFound { .. } => Reaction::Cancel,
        _ => Reaction::Continue,
    });
    let reason = outcome.as_ref().err().and_then(|error| error.reason());
    equal("the reason", reason, Some(&ConnectReason::Cancelled))?;
    check(station.networks()?.is_empty(), || "the network is still there".to_owned())
}

fn back(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let wanted = Wanted::new(b"task home", Security::Wpa2(PASSPHRASE));
    let (home, site) = (ground.access_point(&wanted)?, ground.station()?);
    let other = Wanted { channel: 6, ..Wanted::new(b"task away", Security::Wpa2(PASSPHRASE)) };
    let _away = ground.access_point(&other)?;
    let mut station = StationFace::open(faces, &site.socket)?;
    let at_home = station.connect(NetworkConfiguration::wpa2("task home", PASSPHRASE))?;
    let network = NetworkConfiguration::wpa2("task away", "wrong horse");
    equal("the reason", reason(&mut station, network)?, ConnectReason::WrongKey)?;
    check(!station.network(at_home.network_id)?.disabled, || "home is disabled".to_owned())?;
    has_access(&home, site.address)
}

fn daemon_gone(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let site = ground.station()?;
    let mut station = StationFace::open(faces, &site.socket)?;
    let mut killed = Ok(());
    let network = NetworkConfiguration::open("task nobody");
    let request = ConnectRequest::new(&network).scans(100);
    let outcome = station.connect_with(request, |step| {
        if let ConnectStep::NotYetFound { scans: 1 } = step {
            killed = ground.kill(&site);
        }
        Reaction::Continue
    });
    killed?;
    let reason = outcome.as_ref().err().and_then(|error| error.reason());
    equal("the reason", reason, Some(&ConnectReason::DaemonGone))
}
