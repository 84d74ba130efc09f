//! libFuzzer on [`targets::value`].
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| targets::value::run(data));
