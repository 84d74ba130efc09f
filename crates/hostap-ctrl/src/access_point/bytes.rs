//! How bytes that are mostly text are serialised: as [`Text`] is.

use std::boxed::Box;

use serde::{Serialize, Serializer};

use crate::value::Text;

pub(super) fn text<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    Text::new(bytes).serialize(serializer)
}

pub(super) fn optional_text<S: Serializer>(
    bytes: &Option<Box<[u8]>>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    bytes.as_deref().map(Text::new).serialize(serializer)
}

/// Bytes that are no text, in hex.
pub(super) fn optional_hex<S: Serializer>(
    bytes: &Option<Box<[u8]>>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    bytes.as_deref().map(crate::encoding::hex_encode_to_string).serialize(serializer)
}
