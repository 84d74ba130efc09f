//! What a station tells one after another.
