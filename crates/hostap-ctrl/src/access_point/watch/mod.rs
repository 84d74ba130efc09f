//! Who is there, from a list at first and from events then.

mod all;
mod listing;
mod one;
mod presence;

pub(super) use all::AllChanges;
pub(super) use one::Changes;
