//! What a station tells one after another.

use crate::driver::stream_face;

stream_face! {}
