//! Turns the tables under `protocol/` into everything that repeats their facts: the C header, the
//! Rust constants, the typed events and commands, the events' classes in Python, and the reference
//! pages.
//!
//! ```text
//! protocol/*.tsv ─ table ─ events, fields, constants, template ┬─ model, nodes, names ─┐
//! hostap-ctrl-capi (signatures) ─ surface, doc_comment, prototypes                     │
//!                                                              ▼                       ▼
//!                                             header, rust, docs   rust_{events,shapes,values,kinds}
//!                                                              │       python_{events,types,examples,index}
//!                                                              └──────── outputs ──────┘
//! recordings of real daemons ─ recordings ─ live (with protocol/live.tsv) ─ live_docs
//! ```
//!
//! `cargo run -p protocol-gen` writes the files, `cargo run -p protocol-gen -- --check` only tells
//! whether they are up to date.

pub mod commands;
pub mod commands_arguments;
pub mod commands_docs;
pub mod commands_form;
pub mod commands_template;
pub mod constants;
pub mod coverage;
pub mod coverage_docs;
pub mod doc_comment;
pub mod docs;
pub mod error;
pub mod events;
pub mod examples;
pub mod fields;
pub mod header;
pub mod live;
pub mod live_docs;
pub mod model;
pub mod names;
pub mod nodes;
pub mod outputs;
pub mod perfect_hash;
pub mod prototypes;
pub mod python_annotations;
pub mod python_commands;
pub mod python_commands_samples;
pub mod python_commands_write;
pub mod python_events;
pub mod python_examples;
pub mod python_forms;
pub mod python_index;
pub mod python_replies;
pub mod python_sources;
pub mod python_types;
pub mod recordings;
pub mod replies;
pub mod rust;
pub mod rust_commands;
pub mod rust_commands_samples;
pub mod rust_commands_struct;
pub mod rust_commands_tests;
pub mod rust_commands_types;
pub mod rust_commands_write;
pub mod rust_events;
pub mod rust_kinds;
pub mod rust_shapes;
pub mod rust_values;
pub mod rustfmt;
pub mod surface;
pub mod table;
pub mod template;
pub mod text;

pub use error::Error;

/// The command that writes the outputs, as the generated files and messages name it.
pub const COMMAND: &str = "cargo run -p protocol-gen";
