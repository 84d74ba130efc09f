//! An hour of use: events at the highest rate that wpa_supplicant gives, requests beside them,
//! restarts, monitors that nobody reads; and whether anything is lost without a report, or grows.
//!
//! ```text
//! arguments ── run ┬─ daemon       two of them, ended and started again, their logs counted
//!                  ├─ requests     those who ask, and put a number into each event (sequence)
//!                  ├─ monitors, attached, program      those who listen
//!                  ├─ resources ── series              memory, descriptors, threads, files
//!                  └─ verdict ──── report
//! ```

pub mod arguments;
pub mod attached;
pub mod cast;
pub mod daemon;
pub mod facts;
pub mod monitors;
pub mod program;
pub mod random;
pub mod report;
pub mod requests;
pub mod resources;
pub mod restarts;
pub mod run;
pub mod sequence;
pub mod series;
pub mod shared;
pub mod tally;
pub mod verdict;

pub use run::run;
