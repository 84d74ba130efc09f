//! Several access points of one hostapd, over its global socket.

use std::rc::Rc;

use hostap_ctrl::access_point::{
    AccessPoints, AccessPointsChange, AccessPointsChanges, Departure, InterfaceName, StationChange,
};
use hostap_ctrl::command::Disconnect;
use hostap_ctrl::{KeptStations, aio};

use super::access_points::connect;
use super::face::{Faces, either, faced, streamed};
use super::ground::{Security, Site, Wanted, ground};
use super::tasks;
use crate::bed::Bed;
use crate::failure::{Failure, Outcome, check, equal};
use crate::wifi::SOON;

faced! {
    /// All access points of a daemon, through either face.
    AccessPointsFace, AccessPoints, aio::AccessPoints
}

streamed! {
    /// What changes at all of them.
    AllChangesFace of AccessPointsChange, AccessPointsChanges, aio::access_point::AccessPointsChanges
}

tasks! {
    { "task_several", "task_several_tokio",
      "two access points of one hostapd: who comes and leaves is told with the interface", true,
      several }
    { "task_several_again", "task_several_again_tokio",
      "the same across a restart of hostapd", true, again }
}

const PASSPHRASE: &str = "correct horse";

impl AccessPointsFace {
    fn interfaces(&mut self) -> Result<Vec<InterfaceName>, Failure> {
        Ok(either!(self, points => points.interfaces())?)
    }

    /// The stations of one of them.
    fn stations(&mut self, site: &Site) -> Result<KeptStations, Failure> {
        Ok(match self {
            Self::Blocking(points) => points.on(&site.interface)?.stations()?,
            Self::Tokio(runtime, points) => {
                runtime.block_on(async { points.on(&site.interface).await?.stations().await })?
            }
        })
    }

    fn changes(&mut self) -> Result<AllChangesFace, Failure> {
        Ok(match self {
            Self::Blocking(points) => AllChangesFace::Blocking(points.changes()?),
            Self::Tokio(runtime, points) => {
                let changes = runtime.block_on(points.changes())?;
                AllChangesFace::Tokio(Rc::clone(runtime), changes)
            }
        })
    }
}

impl AllChangesFace {
    /// The next one is of a station, at this access point.
    fn at(&mut self, site: &Site) -> Result<StationChange, Failure> {
        match self.next(SOON)? {
            AccessPointsChange::Station { interface, change } => {
                equal("the interface", interface, InterfaceName::from(&*site.interface))?;
                Ok(change)
            }
            other => Err(Failure::new(format!("instead of what a station does: {other:?}"))),
        }
    }

    fn joined(&mut self, site: &Site, station: &Site) -> Outcome {
        let change = self.at(site)?;
        let joined =
            matches!(&change, StationChange::Joined(join) if join.address == station.address);
        check(joined, || format!("instead of a station that comes: {change:?}"))
    }

    fn left(&mut self, site: &Site, station: &Site, departure: Departure) -> Outcome {
        match self.at(site)? {
            StationChange::Left(leave) if leave.address == station.address => {
                equal("how it is known", leave.departure, departure)
            }
            other => Err(Failure::new(format!("instead of a station that leaves: {other:?}"))),
        }
    }

    /// These interfaces appear, in any order.
    fn appeared(&mut self, sites: &[Site]) -> Outcome {
        let mut names = Vec::new();
        for _ in sites {
            match self.next(SOON)? {
                AccessPointsChange::Appeared(name) => names.push(name),
                other => return Err(Failure::new(format!("instead of an interface: {other:?}"))),
            }
        }
        are(names, sites)
    }
}

/// These are the interfaces of those.
fn are(mut names: Vec<InterfaceName>, sites: &[Site]) -> Outcome {
    let mut wanted: Vec<_> =
        sites.iter().map(|site| InterfaceName::from(&*site.interface)).collect();
    names.sort();
    wanted.sort();
    equal("the interfaces", names, wanted)
}

/// Two networks of one hostapd.
fn two() -> [Wanted<'static>; 2] {
    let first = Wanted::new(b"task several one", Security::Wpa2(PASSPHRASE));
    let second = Wanted::new(b"task several two", Security::Wpa2(PASSPHRASE));
    [first, Wanted { channel: 6, ..second }]
}

fn several(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let sites = ground.access_points(&two())?;
    let (one, other) = (ground.station()?, ground.station()?);
    let mut points = AccessPointsFace::open(faces, &sites[0].global)?;
    are(points.interfaces()?, &sites)?;
    let mut changes = points.changes()?;
    changes.appeared(&sites)?;
    connect(bed, &one, b"task several one", PASSPHRASE)?;
    changes.joined(&sites[0], &one)?;
    connect(bed, &other, b"task several two", PASSPHRASE)?;
    changes.joined(&sites[1], &other)?;
    for (site, station) in [(&sites[0], &one), (&sites[1], &other)] {
        let there: Vec<_> = points.stations(site)?.iter().map(|it| it.address()).collect();
        equal("the stations", there, vec![station.address])?;
    }
    bed.client(&other.socket)?.send(&Disconnect)?;
    changes.left(&sites[1], &other, Departure::Told)?;
    connect(bed, &other, b"task several one", PASSPHRASE)?;
    changes.joined(&sites[0], &other)
}

fn again(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let sites = ground.access_points(&two())?;
    let station = ground.station()?;
    let mut changes = AccessPointsFace::open(faces, &sites[0].global)?.changes()?;
    changes.appeared(&sites)?;
    connect(bed, &station, b"task several two", PASSPHRASE)?;
    changes.joined(&sites[1], &station)?;
    ground.kill(&sites[0])?;
    let lost = changes.next(SOON)?;
    check(matches!(lost, AccessPointsChange::DaemonLost(_)), || format!("instead: {lost:?}"))?;
    // It leaves while nobody can tell.
    bed.client(&station.socket)?.send(&Disconnect)?;
    ground.start_again(&sites[0])?;
    let back = changes.next(SOON)?;
    check(matches!(back, AccessPointsChange::DaemonBack(_)), || format!("instead: {back:?}"))?;
    changes.left(&sites[1], &station, Departure::Missed)
}
