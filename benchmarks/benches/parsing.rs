//! Criterion's figures of the parsers: the recorded events, and SCAN_RESULTS of 500 networks.

use std::hint::black_box;

use benchmarks::{corpus, tasks};
use criterion::{Criterion, Throughput};

fn events(criterion: &mut Criterion) {
    let events = corpus::recorded_events().expect("the recordings can be read");
    let bytes = events.iter().map(Vec::len).sum::<usize>() as u64;
    let mut group = criterion.benchmark_group("recorded events");
    for (unit, throughput) in [
        ("per event", Throughput::Elements(events.len() as u64)),
        ("per byte", Throughput::Bytes(bytes)),
    ] {
        group.throughput(throughput);
        group.bench_function(unit, |bencher| {
            bencher.iter(|| {
                for event in &events {
                    black_box(tasks::event(black_box(event)));
                }
            });
        });
    }
}

fn scan_results(criterion: &mut Criterion) {
    let reply = corpus::scan_results();
    let mut group = criterion.benchmark_group("scan results of 500 networks");
    group.throughput(Throughput::Elements(500));
    for (_, word, task) in tasks::SCAN_RESULTS {
        group.bench_function(word, |bencher| bencher.iter(|| black_box(task(black_box(&reply)))));
    }
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    events(&mut criterion);
    scan_results(&mut criterion);
    criterion.final_summary();
}
