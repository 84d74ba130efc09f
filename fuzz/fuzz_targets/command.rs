//! libFuzzer on [`targets::command`].
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| targets::command::run(data));
