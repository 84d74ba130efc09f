//! Makes transcripts of two runs in one process comparable, and shows how they differ.

use std::collections::BTreeMap;

use ffi_tests::run::Run;

/// The run's transcript with what may differ made alike.
pub(crate) fn comparable(run: &Run) -> String {
    let mut text = renumbered(&run.transcript());
    // The port, where it is free to be any.
    if let Some(address) = run.address().filter(|_| cfg!(feature = "udp")) {
        text = text.replace(&*address.to_string_lossy(), "<daemon>");
    }
    let lines: Vec<String> = text.lines().map(without_interruption).collect();
    lines.join("\n")
}

/// "errno is 0 after a request that succeeded or timed out": hostap leaves the EINTR of a wait that
/// it went on with.
fn without_interruption(line: &str) -> String {
    line.split(' ')
        .scan("", |previous, word| {
            let interrupted = *previous == "errno" && word == libc::EINTR.to_string();
            *previous = word;
            Some(if interrupted { "0" } else { word })
        })
        .collect::<Vec<_>>()
        .join(" ")
}

/// The numbers in the sockets' names in the order of their appearance: all runs of a process
/// count with one counter.
fn renumbered(text: &str) -> String {
    const MARK: &str = "_<pid>-";
    let mut seen = BTreeMap::new();
    let mut parts = text.split(MARK);
    let mut result = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|c: char| !c.is_ascii_digit()).unwrap_or(part.len());
        let (number, rest) = part.split_at(end);
        let next = seen.len() + 1;
        let number = *seen.entry(number).or_insert(next);
        result.push_str(&format!("{MARK}{number}{rest}"));
    }
    result
}

/// Where two transcripts part, or `Ok`.
pub(crate) fn same(left: (&str, &str), right: (&str, &str)) -> Result<(), String> {
    let ((left_name, left), (right_name, right)) = (left, right);
    if left == right {
        return Ok(());
    }
    let (left, right): (Vec<_>, Vec<_>) = (left.lines().collect(), right.lines().collect());
    let common = left.iter().zip(&right).take_while(|(left, right)| left == right).count();
    let mut message = format!("- {left_name}\n+ {right_name}\n");
    for line in &left[..common] {
        message.push_str(&format!("  {line}\n"));
    }
    // What follows the first difference often differs for that reason alone.
    for line in left[common..].iter().take(8) {
        message.push_str(&format!("- {line}\n"));
    }
    for line in right[common..].iter().take(8) {
        message.push_str(&format!("+ {line}\n"));
    }
    Err(message)
}
