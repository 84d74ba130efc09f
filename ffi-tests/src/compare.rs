//! Runs a scenario with two libraries, each in a process of its own, and compares.
//!
//! A process of its own gives each run fresh counters and descriptors, and lets a library crash.

use std::io::Read;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::scenario::{Expected, Scenario};

/// Runs `scenario` with both libraries and says how they fail to be what is expected.
///
/// `observer` is the program `observe` of this package.
///
/// # Errors
/// The difference, readable.
pub fn check(observer: &Path, scenario: &Scenario) -> Result<(), String> {
    let [reference, ours] = observe_both(observer, scenario, "reference", "ours");
    match scenario.expected {
        Expected::Same => same("reference", &reference, "ours", &ours),
        Expected::Differs { reference: accepted, ours: expected } => {
            if !accepted.iter().any(|accepted| trimmed(accepted) == trimmed(&reference)) {
                same("the reference was expected to show", accepted[0], "it showed", &reference)?;
            }
            same("ours was expected to show", expected, "it showed", &ours)
        }
    }
}

/// Runs `scenario` with `left` and `right` and says how they differ.
///
/// # Errors
/// The difference, readable.
pub fn equal(observer: &Path, scenario: &Scenario, left: &str, right: &str) -> Result<(), String> {
    let [first, second] = observe_both(observer, scenario, left, right);
    same(left, &first, right, &second)
}

/// Says how what the reference shows in `scenario` is not what its release has to show: the first
/// of the deviation's forms up to 2.10, the last since 2.11.
///
/// # Errors
/// The difference, readable.
///
/// # Panics
/// When `scenario` is no deviation of which releases have two forms.
pub fn release(observer: &Path, scenario: &Scenario, version: &str) -> Result<(), String> {
    let Expected::Differs { reference: [before, since], .. } = scenario.expected else {
        panic!("{} has no two forms", scenario.name);
    };
    let minor = version.strip_prefix("2.").unwrap_or_default();
    let digits = minor.find(|c: char| !c.is_ascii_digit()).unwrap_or(minor.len());
    let expected =
        if minor[..digits].parse::<u32>().is_ok_and(|minor| minor < 11) { before } else { since };
    let shown = finish(start(observer, scenario, "reference"));
    same(&format!("hostap {version} has to show"), expected, "the reference showed", &shown)
}

fn observe_both(observer: &Path, scenario: &Scenario, left: &str, right: &str) -> [String; 2] {
    [left, right].map(|library| start(observer, scenario, library)).map(finish)
}

fn start(observer: &Path, scenario: &Scenario, library: &str) -> Child {
    Command::new(observer)
        .args([scenario.name, library])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the observer starts")
}

/// The transcript, and how the process ended unless it ended well.
fn finish(mut child: Child) -> String {
    let mut transcript = String::new();
    let mut output = child.stdout.take().expect("it is piped");
    output.read_to_string(&mut transcript).expect("transcripts are escaped, so they are text");
    let mut complaints = String::new();
    let mut errors = child.stderr.take().expect("it is piped");
    _ = errors.read_to_string(&mut complaints);
    let status = child.wait().expect("a child can be waited for");
    if let Some(signal) = status.signal() {
        transcript.push_str(&format!("killed by signal {signal}\n"));
    } else if !status.success() {
        transcript.push_str(&format!("the observer failed: {complaints}\n"));
    }
    transcript
}

fn same(left_name: &str, left: &str, right_name: &str, right: &str) -> Result<(), String> {
    let (left, right) = (trimmed(left), trimmed(right));
    if left == right {
        return Ok(());
    }
    let mut message = format!("- {left_name}\n+ {right_name}\n\n");
    let common = left.iter().zip(&right).take_while(|(left, right)| left == right).count();
    for line in &left[..common] {
        message.push_str(&format!("  {line}\n"));
    }
    for line in &left[common..] {
        message.push_str(&format!("- {line}\n"));
    }
    for line in &right[common..] {
        message.push_str(&format!("+ {line}\n"));
    }
    Err(message)
}

fn trimmed(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}
