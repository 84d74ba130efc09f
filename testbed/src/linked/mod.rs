//! Programs linked with hostap's library and with this project's, and compared.
//!
//! Each scenario is played once for each variant of a program: with daemons of its own, which are
//! equal down to their paths and addresses, and with the same commands. All that can be seen must
//! be the same: what the program prints, its exit status, the sockets that it leaves in `/tmp`, and
//! what the daemons log of its commands and monitors. And it must have succeeded: two equal
//! failures are none.
//!
//! [`normalise`] has what may differ.

mod clients;
mod daemon_log;
mod normalise;
mod pair;
mod programs;
mod radio_clients;
mod stage;

pub(crate) use clients::SCENARIOS as CLIENTS;
pub(crate) use programs::SCENARIOS as PROGRAMS;
pub(crate) use radio_clients::SCENARIOS as RADIO_CLIENTS;

use std::fmt::Write as _;

use stage::{Observation, Stage};

use crate::bed::Bed;
use crate::failure::{Context, Failure, Outcome};

/// The folders of the C programs below `--programs`.
const LIBRARIES: &[&str] = &["original", "ours"];
/// The folders of Debian's clients.
const CLIENT_VARIANTS: &[&str] = &["clients/original", "clients/shared", "clients/static"];

/// Plays the scenario with each variant and demands that all show what the first one shows.
fn compare(
    bed: &Bed,
    variants: &[&'static str],
    play: impl Fn(&mut Stage<'_>) -> Outcome,
) -> Outcome {
    let mut first: Option<(&str, Vec<Observation>)> = None;
    for variant in variants {
        let mut stage = Stage::start(bed, variant)?;
        play(&mut stage).context(|| format!("with {variant}"))?;
        let seen = stage.end()?;
        match &first {
            None => first = Some((variant, seen)),
            Some((name, original)) => same((name, original), (variant, &seen))?,
        }
    }
    Ok(())
}

/// Fails with the lines that differ.
fn same(
    (name, original): (&str, &[Observation]),
    (other, seen): (&str, &[Observation]),
) -> Outcome {
    if original.len() != seen.len() {
        let counts = (original.len(), seen.len());
        return Err(Failure::new(format!("{name} and {other} did not do as much: {counts:?}")));
    }
    for (before, after) in original.iter().zip(seen) {
        if before != after {
            let label = &before.label;
            let differences = differences(&before.text, &after.text);
            return Err(Failure::new(format!(
                "{label} differs.\n- {name}\n+ {other}\n{differences}"
            )));
        }
    }
    Ok(())
}

/// The lines of two texts from the first one that differs to the last one.
fn differences(before: &str, after: &str) -> String {
    let before: Vec<&str> = before.lines().collect();
    let after: Vec<&str> = after.lines().collect();
    let equal = before.iter().zip(&after).take_while(|(one, other)| one == other).count();
    let rest = before.len().min(after.len()) - equal;
    let tail = before.iter().rev().zip(after.iter().rev());
    let tail = tail.take_while(|(one, other)| one == other).count().min(rest);
    let mut text = String::new();
    for line in before.iter().take(equal).skip(equal.saturating_sub(3)) {
        _ = writeln!(text, "  {line}");
    }
    for (sign, lines) in [('-', &before), ('+', &after)] {
        for line in &lines[equal..lines.len() - tail] {
            _ = writeln!(text, "{sign} {line}");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_differs_is_shown() {
        let shown = differences("a\nb\nc\nd", "a\nx\ny\nd");
        assert_eq!(shown, "  a\n- b\n- c\n+ x\n+ y\n");
        assert_eq!(differences("a\na\na", "a\na"), "  a\n  a\n- a\n");
    }
}
