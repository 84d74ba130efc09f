//! The blocking client and monitor.
