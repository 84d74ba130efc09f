//! Whole tasks of a station.

use hostap_ctrl::aio;
use hostap_ctrl::station::Station;

use super::face::{Faces, either, faced};
use super::ground::ground;
use super::tasks;
use crate::bed::Bed;
use crate::failure::{Failure, Outcome, equal};

faced! {
    /// A station, through either face.
    StationFace, Station, aio::Station
}

tasks! {
    { "task_networks", "task_networks_tokio", "the list of networks, with one that was added", true, networks }
}

impl StationFace {
    fn networks(&mut self) -> Result<hostap_ctrl::KeptNetworks, Failure> {
        Ok(either!(self, station => station.networks())?)
    }
}

fn networks(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let site = ground.station()?;
    let mut station = StationFace::open(faces, &site.socket)?;
    equal("how many networks there are", station.networks()?.len(), 0)
}
