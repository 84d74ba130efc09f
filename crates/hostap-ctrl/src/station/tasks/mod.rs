//! The tasks of a station, over any driver.

pub(super) mod networks;
pub(super) mod scan;
pub(super) mod signal;
pub(super) mod status;
pub(super) mod wps;
