//! Typed events.
