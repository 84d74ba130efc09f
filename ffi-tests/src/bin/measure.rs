//! Carries out the operations of the benchmarks, for strace and valgrind to look on, and is the
//! daemon that they are timed against.
//!
//! - `measure calls LIBRARY`: each operation twice, with marks around the second time
//! - `measure open LIBRARY COUNT`: so many batches of open + close
//! - `measure serve SOCKET [PROCESSOR]`: the daemon

use std::env;
use std::error::Error;
use std::path::Path;

use ffi_tests::bench::{counts, daemon};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["calls", library] => counts::perform_all(Path::new(library))?,
        ["open", library, count] => counts::open_and_close(Path::new(library), count.parse()?)?,
        ["serve", socket] => daemon::serve(Path::new(socket), None)?,
        ["serve", socket, processor] => {
            daemon::serve(Path::new(socket), Some(processor.parse()?))?;
        }
        _ => return Err("calls LIBRARY, open LIBRARY COUNT or serve SOCKET [PROCESSOR]".into()),
    }
    Ok(())
}
