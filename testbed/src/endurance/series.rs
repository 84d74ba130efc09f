//! Measurements over time, and whether they grow.

use super::resources::Usage;

/// All that was measured in one second.
#[derive(Debug, Default, Clone)]
pub struct Sample {
    /// Seconds since the start.
    pub second: u64,
    /// Events that all participants on our library have received.
    pub events: u64,
    /// Requests of theirs that were answered.
    pub requests: u64,
    /// How often a daemon was ended.
    pub restarts: u64,
    /// What each process has, in the order of [`Series::processes`].
    pub usage: Vec<Usage>,
}

/// How much of a run is warming up: its allocators and stacks come to their size.
const WARM_UP: u64 = 5;

/// What may differ between the beginning and the end of a run without being growth.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// KiB in RAM: pages that an allocator keeps or a stack has once reached.
    pub memory: u64,
    /// Bytes that the allocator has given out: what is under way just when it is looked at.
    pub live_bytes: u64,
}

impl Limits {
    /// For a process of this many threads: each has a stack and a buffer of 256 KiB of which it
    /// touches the more the longer a message was.
    pub const THREADS: Self = Self { memory: 512, live_bytes: 64 * 1024 };
    /// For a C program that has a handle for each connection and nothing else.
    pub const PROGRAM: Self = Self { memory: 64, live_bytes: 1024 };
}

/// What there is of a process is one of these.
type Property = (&'static str, fn(&Usage) -> u64, fn(&Limits) -> u64);

/// What may not grow. One more descriptor, thread or file at the end than at the beginning is one
/// too many: the median of a third of the run does not see connections that are just being
/// replaced.
const PROPERTIES: &[Property] = &[
    ("KiB in RAM", |usage| usage.resident, |limits| limits.memory),
    ("KiB in RAM, shared ones in parts", |usage| usage.proportional, |limits| limits.memory),
    ("bytes from the allocator", |usage| usage.live_bytes, |limits| limits.live_bytes),
    ("descriptors", |usage| usage.descriptors, |_| 0),
    ("threads", |usage| usage.threads, |_| 0),
    ("socket files", |usage| usage.socket_files, |_| 0),
];

/// All samples of a run.
#[derive(Debug, Clone)]
pub struct Series {
    /// The names of the processes, with what each may differ.
    pub processes: Vec<(&'static str, Limits)>,
    /// One a second.
    pub samples: Vec<Sample>,
}

/// A property of a process at the beginning and at the end of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Growth {
    /// Which process.
    pub process: &'static str,
    /// Which property.
    pub property: &'static str,
    /// The median of the first third after the warm-up.
    pub first: u64,
    /// The median of the last third.
    pub last: u64,
    /// By how much the last may be greater.
    pub limit: u64,
}

impl Growth {
    /// Whether it is too much.
    pub fn is_too_much(&self) -> bool {
        self.last > self.first + self.limit
    }
}

impl Series {
    /// What each process has at the beginning and at the end; nothing of a series that is too
    /// short for thirds.
    pub fn growths(&self) -> Vec<Growth> {
        let length = self.samples.len();
        let start = length / WARM_UP as usize;
        let third = (length - start) / 3;
        if third == 0 {
            return Vec::new();
        }
        let (first, last) = (&self.samples[start..start + third], &self.samples[length - third..]);
        let mut growths = Vec::new();
        for (index, (process, limits)) in self.processes.iter().enumerate() {
            for (property, value, limit) in PROPERTIES {
                let middle =
                    |samples: &[Sample]| median(samples.iter().map(|it| value(&it.usage[index])));
                growths.push(Growth {
                    process,
                    property,
                    first: middle(first),
                    last: middle(last),
                    limit: limit(limits),
                });
            }
        }
        growths
    }

    /// The samples for a table: after a sixtieth, a quarter, a half, three quarters and the whole
    /// of the time; of an hour, at minutes 1, 15, 30, 45 and 60.
    pub fn marks(&self) -> Vec<&Sample> {
        let Some(last) = self.samples.last() else { return Vec::new() };
        let seconds = [1, 15, 30, 45].map(|part| last.second * part / 60);
        let at = |second: u64| self.samples.iter().find(|sample| sample.second >= second);
        seconds.into_iter().filter_map(at).chain([last]).collect()
    }
}

fn median(values: impl Iterator<Item = u64>) -> u64 {
    let mut values: Vec<u64> = values.collect();
    values.sort_unstable();
    values.get(values.len() / 2).copied().unwrap_or_default()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A series of one process, made of a function of the second.
    pub(crate) fn made_up(seconds: u64, usage: impl Fn(u64) -> Usage) -> Series {
        let sample = |second| Sample { second, usage: vec![usage(second)], ..Sample::default() };
        Series {
            processes: vec![("made up", Limits::THREADS)],
            samples: (0..=seconds).map(sample).collect(),
        }
    }

    fn too_much(series: &Series) -> Vec<&'static str> {
        let growths = series.growths().into_iter().filter(Growth::is_too_much);
        growths.map(|growth| growth.property).collect()
    }

    pub(crate) const STEADY: Usage = Usage {
        resident: 9000,
        proportional: 8000,
        live_bytes: 700_000,
        descriptors: 20,
        threads: 12,
        socket_files: 9,
    };

    #[test]
    fn what_goes_up_and_down_does_not_grow() {
        let series = made_up(3600, |second| Usage {
            resident: 9000 + second % 300,
            live_bytes: 700_000 + second % 40_000,
            descriptors: 20 + u64::from(second % 60 < 3),
            socket_files: 9 - u64::from(second % 60 < 5),
            ..STEADY
        });
        assert_eq!(too_much(&series), [""; 0]);
    }

    #[test]
    fn warming_up_is_not_growth() {
        let series =
            made_up(3600, |second| Usage { resident: 5000 + 8 * second.min(500), ..STEADY });
        assert_eq!(too_much(&series), [""; 0]);
    }

    #[test]
    fn a_slow_leak_is_found() {
        // A byte for each of 300 requests a second; a file and a descriptor each quarter of an hour.
        let series = made_up(3600, |second| Usage {
            live_bytes: 700_000 + 300 * second,
            descriptors: 20 + second / 900,
            socket_files: 9 + second / 900,
            ..STEADY
        });
        assert_eq!(too_much(&series), ["bytes from the allocator", "descriptors", "socket files"]);
        let series = made_up(3600, |second| Usage { resident: 9000 + second / 3, ..STEADY });
        assert_eq!(too_much(&series), ["KiB in RAM"]);
        let series = made_up(60, |second| Usage { threads: 12 + second / 15, ..STEADY });
        assert_eq!(too_much(&series), ["threads"]);
    }

    #[test]
    fn the_marks_of_an_hour_are_its_quarters() {
        let series = made_up(3600, |_| STEADY);
        let minutes: Vec<u64> = series.marks().iter().map(|sample| sample.second / 60).collect();
        assert_eq!(minutes, [1, 15, 30, 45, 60]);
        assert_eq!(made_up(60, |_| STEADY).marks().len(), 5);
    }

    #[test]
    fn nothing_is_said_of_too_short_a_series() {
        assert_eq!(made_up(1, |_| STEADY).growths(), []);
    }
}
