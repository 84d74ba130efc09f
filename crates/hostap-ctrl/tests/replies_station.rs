//! The replies of the station's side: status, scan results, BSSes, networks, signal, capabilities.

#[path = "replies_station/bss.rs"]
mod bss;
#[path = "replies_station/paging.rs"]
mod paging;
mod replies;
#[path = "replies_station/security.rs"]
mod security;
#[cfg(feature = "serde")]
#[path = "replies_station/serialize.rs"]
mod serialize;
#[path = "replies_station/small.rs"]
mod small;
#[path = "replies_station/status.rs"]
mod status;
#[path = "replies_station/tables.rs"]
mod tables;
#[path = "replies_station/transcripts.rs"]
mod transcripts;
#[path = "replies_station/walk.rs"]
mod walk;
