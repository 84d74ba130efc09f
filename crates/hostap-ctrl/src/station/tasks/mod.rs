//! The tasks of a station, over any driver.

pub(super) mod connect;
pub(super) mod networks;
pub(super) mod states;
