//! libFuzzer on [`targets::event`].
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| targets::event::run(data));
