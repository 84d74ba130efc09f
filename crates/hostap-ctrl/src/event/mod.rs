//! Typed events: what a daemon tells its monitors.
//!
//! [`Event::parse`] takes a message's text, finds its kind and reads its fields. It never fails:
//! what it does not know stays whole, as [`Event::Unknown`] where the beginning is of no known
//! kind, as [`Event::Unrecognised`] where what follows has no known form or is cut off.
//!
//! ```
//! use hostap_ctrl::event::Event;
//! use hostap_ctrl::message::Message;
//!
//! let message = Message::split(b"<3>CTRL-EVENT-DISCONNECTED bssid=02:00:00:00:00:10 reason=3");
//! match message.event() {
//!     Event::Disconnected(event) => assert_eq!(event.reason, 3),
//!     other => println!("{other:?}"),
//! }
//! ```
//!
//! Nothing is allocated: an event borrows from the datagram. [`OwnedEvent`] keeps the datagram.
//!
//! # What can be trusted
//!
//! Names of networks and devices, certificate subjects and the like are chosen by strangers and
//! can hold any byte: quotes, ` bssid=`, the name of another event. Where such a text stands in
//! the middle of a message, what stands before it is read from the front and what stands behind it
//! from the end, so that it can't pass for another field.

mod binary8;
mod cursor;
mod cursor_back;
mod enumeration;
mod fields;
#[path = "../generated/events/mod.rs"]
mod generated;
mod kind;
mod list;
#[cfg(feature = "std")]
mod owned;
mod pairs;
mod parse;
mod request;
mod source;
mod unrecognised;

pub use crate::value::Secret;
pub use binary8::Binary8;
pub use fields::{Elements, FieldValue, Fields};
pub use generated::*;
pub use list::List;
#[cfg(feature = "std")]
pub use owned::OwnedEvent;
pub use pairs::WordPairs;
pub use unrecognised::Unrecognised;
