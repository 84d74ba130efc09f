//! Conformance of libwpa_client with hostap's own library.
//!
//! C has one namespace for symbols, so the reference is compiled under other names
//! (`ref_wpa_ctrl_open` and so on) and both libraries live in one program, each as a
//! [`library::Library`]. A [`scenario::Scenario`] is a script of calls; [`run::Run`] carries it
//! out with one of them and writes down everything that a program or the daemon could observe;
//! [`compare`] does that for both, each in a process of its own, and compares the transcripts.

// Linked for its C symbols alone, which `library` declares from the header.
use hostap_ctrl_capi as _;

pub mod bench;
pub mod calls;
pub mod compare;
pub mod dropin;
pub mod encoding;
pub mod faults;
pub mod library;
pub mod mistakes;
pub mod network;
pub mod reference;
pub mod run;
pub mod scenario;
pub mod scenarios;
pub mod shown;
pub mod steps;
pub mod surroundings;
