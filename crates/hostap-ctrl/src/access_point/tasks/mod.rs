//! The tasks, each written once for both faces.

pub(super) mod access;
pub(super) mod channel;
pub(super) mod dismissing;
pub(super) mod interface;
pub(super) mod stations;
pub(super) mod wps;
