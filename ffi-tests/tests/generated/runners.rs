//! proptest's runners: several threads, each with a seed of its own.

use std::hash::{BuildHasher, RandomState};

use ffi_tests::library::Library;
use ffi_tests::network;
use proptest::test_runner::{
    Config, FailurePersistence, FileFailurePersistence, RngAlgorithm, TestCaseError, TestError,
    TestRng, TestRunner,
};

use crate::play::play;
use crate::script::Script;
use crate::strategy::{Wish, scripts};
use crate::transcript;

/// Cases that failed are kept here, and are the first ones of the next run.
const KEPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/proptest-regressions/generated.txt");

/// Whether the daemons' ports are everybody's: a fixed one can't be used twice, a free one that a
/// dead daemon had is given to another while clients still send to it.
///
/// A thread that draws cases then enters a network of its own or, where that is not allowed, waits
/// until it is alone; and the two libraries take turns.
pub(crate) const SHARED_PORTS: bool = cfg!(feature = "udp");

/// How many cases to draw: `PROPTEST_CASES` when set, else that many.
pub(crate) fn cases(usual: u32) -> u32 {
    match std::env::var("PROPTEST_CASES") {
        Ok(number) => number.parse().expect("PROPTEST_CASES is a number"),
        Err(_) => usual,
    }
}

/// `HOSTAP_CTRL_SEED` when set, else one that never was.
pub(crate) fn seed() -> u64 {
    match std::env::var("HOSTAP_CTRL_SEED") {
        Ok(number) => number.parse().expect("HOSTAP_CTRL_SEED is a number"),
        Err(_) => RandomState::new().hash_one(0),
    }
}

/// What a runner is to do.
pub(crate) struct Plan {
    /// How many cases to draw.
    pub(crate) cases: u32,
    /// Whether a case that fails is kept, and those kept are tried first.
    pub(crate) keeps: bool,
    /// How many smaller cases to try when one failed.
    pub(crate) shrinking: u32,
}

/// A runner whose cases depend on the seed and the thread's number.
pub(crate) fn runner(plan: &Plan, seed: u64, thread: u32) -> TestRunner {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    bytes[8..12].copy_from_slice(&thread.to_le_bytes());
    let config = Config {
        cases: plan.cases,
        failure_persistence: plan
            .keeps
            .then(|| Box::new(FileFailurePersistence::Direct(KEPT)) as Box<dyn FailurePersistence>),
        source_file: Some(file!()),
        max_shrink_iters: plan.shrinking,
        ..Config::default()
    };
    TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &bytes))
}

/// Draws scripts until one shows a difference, and gives the smallest like it.
///
/// `sharing` is for libraries whose sockets are in one directory: one runs after the other.
pub(crate) fn find_difference(
    mut runner: TestRunner,
    wish: &Wish,
    [left, right]: [&'static Library; 2],
) -> Result<(), TestError<Script>> {
    let in_turn = SHARED_PORTS || wish.usual_directory;
    runner.run(&scripts(wish), |script| {
        let (first, second) = if in_turn {
            (play(left, &script), play(right, &script))
        } else {
            std::thread::scope(|scope| {
                let first = scope.spawn(|| play(left, &script));
                let second = play(right, &script);
                (first.join().expect("a panic was printed"), second)
            })
        };
        transcript::same((left.name, &first), (right.name, &second)).map_err(TestCaseError::fail)
    })
}

/// Lets so many threads draw cases, and fails with all that they found.
pub(crate) fn expect_no_difference(
    total: u32,
    keeps: bool,
    wish: &Wish,
    libraries: [&'static Library; 2],
) {
    let threads = if wish.usual_directory { 1 } else { 8 };
    let seed = seed();
    let found: Vec<String> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..threads)
            .map(|thread| {
                let plan = Plan { cases: total.div_ceil(threads), keeps, shrinking: 1_000 };
                let runner = runner(&plan, seed, thread);
                scope.spawn(move || {
                    let _port = SHARED_PORTS.then(network::enter_own);
                    find_difference(runner, wish, libraries)
                })
            })
            .collect();
        let results = threads.into_iter().map(|thread| thread.join().expect("a panic was printed"));
        results.filter_map(Result::err).map(|error| shown(&error)).collect()
    });
    let found = found.join("\n\n");
    assert!(found.is_empty(), "with HOSTAP_CTRL_SEED={seed}:\n{found}");
}

/// The smallest script, and what it shows.
pub(crate) fn shown(error: &TestError<Script>) -> String {
    match error {
        TestError::Fail(reason, script) => format!("{}\n{script:#?}", reason.message()),
        TestError::Abort(reason) => reason.message().to_owned(),
    }
}
