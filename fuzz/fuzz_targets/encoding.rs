//! libFuzzer on [`targets::encoding`].
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| targets::encoding::run(data));
