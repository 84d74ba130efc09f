//! Durations as people write them.

use core::fmt;
use core::time::Duration;

/// Shows a time as `0 s`, `0.1 ms`, `100 ms`, `1.5 s`: rounded up, so that a limit does not look
/// shorter than it is.
pub(crate) struct Readable(pub(crate) Duration);

impl fmt::Display for Readable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let microseconds = self.0.as_nanos().div_ceil(1000);
        let (thousandths, unit) = match microseconds {
            1..=999_999 => (microseconds, "ms"),
            _ => (microseconds.div_ceil(1000), "s"),
        };
        write!(formatter, "{}", thousandths / 1000)?;
        let (mut fraction, mut digits) = (thousandths % 1000, 3);
        if fraction > 0 {
            while fraction % 10 == 0 {
                (fraction, digits) = (fraction / 10, digits - 1);
            }
            write!(formatter, ".{fraction:0digits$}")?;
        }
        write!(formatter, " {unit}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::string::ToString;

    #[test]
    fn units_fit_and_nothing_looks_shorter() {
        for (nanoseconds, text) in [
            (0, "0 s"),
            (1, "0.001 ms"),
            (100_000, "0.1 ms"),
            (1_050_000, "1.05 ms"),
            (50_000_000, "50 ms"),
            (999_999_000, "999.999 ms"),
            (999_999_999, "1 s"),
            (1_000_000_000, "1 s"),
            (1_500_000_000, "1.5 s"),
            (10_002_000_000, "10.002 s"),
            (120_000_000_001, "120.001 s"),
        ] {
            assert_eq!(Readable(Duration::from_nanos(nanoseconds)).to_string(), text);
        }
        assert_eq!(Readable(Duration::MAX).to_string(), "18446744073709551616 s");
    }
}
