//! Writes measurements down as a Markdown page.

use std::fmt::{self, Display, Formatter};
use std::process::Command;

use super::measurements::{Measurements, Own, RoundTrip};
use super::timing::Timing;
use crate::reference;

/// A page about these measurements.
#[derive(Debug)]
pub struct Report<'a>(pub &'a Measurements);

const PREFACE: &str = "\
# Benchmarks

hostap's libwpa_client and ours, both as shared objects in one process, called in turn in an
order drawn anew each time. Made by `scripts/bench`.
";

const OWN: &str = "\
## What the library itself takes

Everything that an operation receives is in the client's queue before it starts, so there is no
daemon to wait for. The time is ours in proportion to hostap's, the median over all rounds with the
quartiles in brackets; \"wanted\" is the most that it should be. System calls (counted by strace) and
instructions in user space (by callgrind, libc's included) are hostap's first, then ours.

| operation | time, ours / hostap | wanted | system calls | instructions |
| --- | ---: | ---: | ---: | ---: |
";

const EARLY_EVENTS: &str = "\
One case costs a system call more, and is no row of the table: an event that comes well before the
reply. After an event ours looks for the reply before it polls again; a request that has looked in
vain does not do so again, so it is one call at most (6 : 5 with one such event).
";

const ROUND_TRIPS: &str = "\
## With a daemon in another process

The daemon answers as fast as it can, events first. The floor is a blocking send and a blocking
receive, with no limit to how long that may take. How long the system takes to wake the other
process is most of these times.

| operation | the daemon runs | time, ours / hostap | floor / hostap |
| --- | --- | ---: | ---: |
";

const SIZES: &str = "\
## Size

| | hostap | ours |
| --- | ---: | ---: |
";

impl Display for Report<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self(measured) = self;
        writeln!(f, "{PREFACE}\n{}\n", surroundings())?;
        f.write_str(OWN)?;
        measured.own.iter().try_for_each(|own| own_row(f, own))?;
        if let Some(floor) = measured.own.first().and_then(|own| own.timings.get(2)) {
            write!(f, "\nOne send and one receive, the least that a request can do, take ")?;
            writeln!(f, "{:.2} of hostap's time.", floor.ratio)?;
        }
        write!(f, "\n{EARLY_EVENTS}")?;
        write!(f, "\n{ROUND_TRIPS}")?;
        measured.round_trips.iter().try_for_each(|trip| round_trip_row(f, trip))?;
        write!(f, "\n{SIZES}")?;
        let row = |f: &mut Formatter<'_>, label, [hostap, ours]: [u64; 2]| {
            writeln!(f, "| {label} | {} | {} |", grouped(hostap), grouped(ours))
        };
        row(f, "shared object, stripped, in bytes", measured.size)?;
        row(f, "exported symbols", measured.symbols.map(|count| count as u64))?;
        row(f, "allocations for a connection", measured.allocations.map(|(count, _)| count))?;
        row(f, "memory for a connection, in bytes", measured.allocations.map(|(_, bytes)| bytes))
    }
}

fn own_row(f: &mut Formatter<'_>, own: &Own) -> fmt::Result {
    let [_, ours, ..] = own.timings.as_slice() else { return Err(fmt::Error) };
    write!(f, "| {} | {} | {:.2} ", own.operation.title(), ratio(ours), own.operation.target())?;
    let [calls, our_calls] = own.system_calls;
    let [instructions, our_instructions] = own.instructions;
    writeln!(f, "| {calls} : {our_calls} | {instructions:.0} : {our_instructions:.0} |")
}

fn round_trip_row(f: &mut Formatter<'_>, trip: &RoundTrip) -> fmt::Result {
    let [_, ours, floor @ ..] = trip.timings.as_slice() else { return Err(fmt::Error) };
    let floor = floor.first().map(ratio).unwrap_or_default();
    writeln!(f, "| {} | {} | {} | {floor} |", trip.operation.title(), trip.place, ratio(ours))
}

fn ratio(timing: &Timing) -> String {
    let (first, third) = timing.quartiles;
    format!("**{:.2}** ({first:.2} to {third:.2})", timing.ratio)
}

fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let group = |(index, digit)| {
        let comma = index > 0 && (digits.len() - index) % 3 == 0;
        [comma.then_some(','), Some(digit)]
    };
    digits.chars().enumerate().flat_map(group).flatten().collect()
}

/// What the numbers depend on beside the processor.
fn surroundings() -> String {
    let kernel = first_line("uname", &["-sr"]);
    // What follows a dash is the builder's own mark.
    let kernel = kernel.split('-').next().unwrap_or_default();
    let rustc = first_line("rustc", &["--version"]);
    let cc = first_line("cc", &["--version"]);
    let version = reference::version();
    let machine = std::env::consts::ARCH;
    format!(
        "{kernel}, {machine}. hostap {version} was built with {cc} and `-O2`,\nours with {rustc} \
         and its release profile (`-Os`)."
    )
}

fn first_line(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    let text = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
    text.ok().and_then(|text| text.lines().next().map(str::to_owned)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_numbers_are_grouped() {
        assert_eq!(
            [7, 224, 1000, 39_472, 1_234_567].map(grouped),
            ["7", "224", "1,000", "39,472", "1,234,567"]
        );
    }
}
