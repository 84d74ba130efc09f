//! hostap's libwpa_client and ours beside each other, as a Markdown page.
//!
//! `cargo bench -p ffi-tests` takes about two minutes, with `-- --quick` some seconds.

use std::env;
use std::error::Error;
use std::path::Path;

use ffi_tests::bench::measurements;
use ffi_tests::bench::report::Report;
use ffi_tests::bench::timing::Effort;
use ffi_tests::{dropin, reference};

const MEASURE: &str = env!("CARGO_BIN_EXE_measure");

fn main() -> Result<(), Box<dyn Error>> {
    if cfg!(any(feature = "udp", feature = "android")) {
        return Err("the benchmarks are those of UNIX sockets: build without features".into());
    }
    // cargo test runs benchmarks too, without --bench: then it is enough that they work.
    let asked = |option: &str| env::args().any(|argument| argument == option);
    let effort = if asked("--quick") || !asked("--bench") {
        Effort { rounds: 5, batches: 50 }
    } else {
        Effort { rounds: 60, batches: 200 }
    };
    let ours = dropin::build(&[]).join("libwpa_client.so");
    let reference = reference::library_dir().join("libwpa_client.so");
    let measured = measurements::take(Path::new(MEASURE), [&reference, &ours], effort)?;
    print!("{}", Report(&measured));
    Ok(())
}
