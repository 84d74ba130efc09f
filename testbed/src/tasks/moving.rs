//! A station that moves: its signal changes, and it goes from one access point to another.

use hostap_ctrl::station::{NetworkConfiguration, ScanOptions, StationState};

use super::connecting::{PASSPHRASE, has_access};
use super::face::Faces;
use super::ground::{Security, Wanted, ground};
use super::station_face::StationFace;
use super::tasks;
use crate::bed::Bed;
use crate::failure::{Outcome, check};
use crate::wifi::{LATER, SOON};

tasks! {
    { "task_signal_monitor", "task_signal_monitor_tokio",
      "the signal becomes worse than a threshold, and better again", true, signal_monitor }
    { "task_roam", "task_roam_tokio", "from one access point of a network to the other", true,
      roam }
}

fn signal_monitor(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let wanted = Wanted::new(b"task monitored", Security::Open);
    let (access_point, site) = (ground.access_point(&wanted)?, ground.station()?);
    ground.set_signal(&access_point, -40)?;
    let mut station = StationFace::open(faces, &site.socket)?;
    station.connect(NetworkConfiguration::open("task monitored"))?;
    let mut monitor = station.signal_monitor(-55, 4)?;
    for (level, above) in [(-70, false), (-40, true)] {
        ground.set_signal(&access_point, level)?;
        // The kernel tells the present state first, and repeats it where the signal goes on.
        let change = loop {
            let change = monitor.next(SOON)?;
            if change.above == above {
                break change;
            }
        };
        check((change.level > -55) == above, || format!("{change:?}"))?;
    }
    Ok(())
}

fn roam(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let wanted = Wanted::new(b"task roam", Security::Wpa2(PASSPHRASE));
    let points =
        [ground.access_point(&wanted)?, ground.access_point(&Wanted { channel: 6, ..wanted })?];
    let site = ground.station()?;
    let mut station = StationFace::open(faces, &site.socket)?;
    let at = station.connect(NetworkConfiguration::wpa2("task roam", PASSPHRASE))?.bssid;
    station.scan(&ScanOptions::new().frequencies([2412, 2437]))?;
    let mut states = station.states()?;
    let mut until_at = |wanted| -> Outcome {
        loop {
            if let StationState::Completed { bssid, .. } = states.next(LATER)? {
                if bssid == wanted {
                    return Ok(());
                }
            }
        }
    };
    until_at(at)?;
    let [first, second] = &points;
    let (here, there) = if at == first.address { (first, second) } else { (second, first) };
    for point in [there, here] {
        station.roam(point.address)?;
        until_at(point.address)?;
        has_access(point, site.address)?;
    }
    let nowhere = "02:00:00:00:99:99".parse()?;
    let refused = station.roam(nowhere).err().is_some_and(|error| error.refusal().is_some());
    check(refused, || "it roams to an access point that is not there".to_owned())
}
