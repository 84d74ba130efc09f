//! Criterion's figures of a request: ours, the floor, hostap's library and the other crates.

use std::path::Path;

use benchmarks::clients::{BATCH, Contestant};
use criterion::{Criterion, Throughput};
use ffi_tests::bench::daemon::Daemon;
use ffi_tests::bench::shared_object::SharedObject;
use ffi_tests::reference;

fn requests(criterion: &mut Criterion) {
    let library = reference::library_dir().join("libwpa_client.so");
    let reference = SharedObject::load(&library).expect("hostap's library loads");
    let program = Path::new(env!("CARGO_BIN_EXE_benchmarks"));
    let daemon = Daemon::start(program, None).expect("the daemon starts");
    let mut group = criterion.benchmark_group("request");
    group.throughput(Throughput::Elements(BATCH as u64));
    for contestant in Contestant::ALL {
        let connected = contestant.connect(&reference, daemon.path());
        let mut requester = connected.expect("the daemon is there");
        group.bench_function(contestant.word(), |bencher| {
            bencher.iter_custom(|batches| {
                let requests = BATCH * usize::try_from(batches).expect("they can be counted");
                requester(requests).expect("the daemon answers")
            });
        });
    }
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    requests(&mut criterion);
    criterion.final_summary();
}
