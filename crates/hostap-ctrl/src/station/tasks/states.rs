//! The states of an interface, one after another.

use std::time::Instant;

use super::super::StationState;
use crate::driver::{Driver, Source};
use crate::error::{Error, ErrorKind};

pub(in crate::station) struct StatesSource<D: Driver> {
    driver: D,
}

pub(in crate::station) async fn states<D: Driver>(
    driver: &mut D,
) -> Result<StatesSource<D>, Error> {
    Ok(StatesSource { driver: D::open(driver.settings().clone()).await? })
}

impl<D: Driver> Source for StatesSource<D> {
    type Item = StationState;

    async fn next(&mut self, _deadline: Option<Instant>) -> Result<Option<StationState>, Error> {
        let _ = &mut self.driver;
        Err(Error::new(ErrorKind::System, "states are not there yet"))
    }

    fn has_ended(&self) -> bool {
        true
    }
}
