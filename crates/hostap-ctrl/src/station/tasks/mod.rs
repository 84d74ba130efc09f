//! The tasks of a station, over any driver.

pub(super) mod networks;
