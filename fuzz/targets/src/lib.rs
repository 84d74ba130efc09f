//! What the fuzz targets do: one module a target, whose `run` takes any bytes and panics when the
//! crate breaks a promise. `fuzz_targets/` gives these functions to libFuzzer, `tests/replay.rs`
//! runs them on the seeds and on mutations of them without any fuzzer.

pub mod command;
pub mod encoding;
pub mod endpoint;
pub mod event;
pub mod message;
pub mod mutate;
pub mod reply;
pub mod value;

/// A target's name, which its seeds' directory has too, and what it does.
pub type Target = (&'static str, fn(&[u8]));

/// All targets.
pub const TARGETS: &[Target] = &[
    ("command", command::run),
    ("encoding", encoding::run),
    ("endpoint", endpoint::run),
    ("event", event::run),
    ("message", message::run),
    ("reply", reply::run),
    ("value", value::run),
];

/// Walks through all that a value holds: its fields by way of `Serialize`, and its `Debug`.
pub(crate) fn walk(value: &(impl serde::Serialize + std::fmt::Debug)) {
    let json = serde_json::to_vec(value).expect("events, replies and values are all JSON has");
    assert!(std::str::from_utf8(&json).is_ok());
    // Debug is for terminals.
    let debug = format!("{value:?}");
    assert!(!debug.contains('\x1b'), "{debug}");
}
