//! The Rust client and its parsers, measured beside hostap's C library, the least that is
//! possible and the other crates for this protocol.
//!
//! `cargo bench -p benchmarks` shows criterion's figures; `scripts/bench` writes the page
//! `docs/benchmarks-rust.md`, for which the participants take turns in an order drawn anew for
//! each batch, so that whatever else the machine does meets all of them alike.

pub mod asynchronous;
pub mod clients;
pub mod corpus;
pub mod counts;
pub mod monitors;
pub mod report;
pub mod tasks;
