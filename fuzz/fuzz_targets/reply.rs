//! libFuzzer on [`targets::reply`].
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| targets::reply::run(data));
