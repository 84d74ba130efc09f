//! What a run is told with: a line each minute, the page, the table of all measurements.

use std::fmt::Write;

use super::arguments::Arguments;
use super::facts::Facts;
use super::resources::Usage;
use super::series::{Sample, Series};
use super::verdict::{Account, Role, Run};

/// A line about how it is going.
pub fn progress(sample: &Sample) -> String {
    let Usage { resident, live_bytes, descriptors, socket_files, .. } =
        sample.usage.first().copied().unwrap_or_default();
    format!(
        "{:>5} s  {:>11} events  {:>10} requests  {:>4} restarts  {resident} KiB in RAM  \
         {live_bytes} bytes allocated  {descriptors} descriptors  {socket_files} socket files",
        sample.second, sample.events, sample.requests, sample.restarts
    )
}

/// Every measurement, separated by tabs.
pub fn table(series: &Series) -> String {
    let mut text = "second\tprocess\tevents\trequests\trestarts\tresident\tproportional\t\
                    live_bytes\tdescriptors\tthreads\tsocket_files\n"
        .to_owned();
    for sample in &series.samples {
        for ((process, _), usage) in series.processes.iter().zip(&sample.usage) {
            let Sample { second, events, requests, restarts, .. } = sample;
            let Usage { resident, proportional, live_bytes, descriptors, threads, socket_files } =
                usage;
            _ = writeln!(
                text,
                "{second}\t{process}\t{events}\t{requests}\t{restarts}\t{resident}\t\
                 {proportional}\t{live_bytes}\t{descriptors}\t{threads}\t{socket_files}"
            );
        }
    }
    text
}

/// The page `docs/endurance.md`.
pub fn page(run: &Run, arguments: &Arguments, facts: &Facts) -> String {
    let mut page = introduction(arguments, facts);
    totals(&mut page, run);
    over_time(&mut page, &run.series);
    participants(&mut page, run);
    daemons(&mut page, run);
    verdict(&mut page, run);
    page
}

fn introduction(arguments: &Arguments, facts: &Facts) -> String {
    let Arguments { minutes, seed, .. } = arguments;
    let Facts { machine, daemon, queue } = facts;
    let interval = arguments.restart_interval().as_secs();
    format!(
        "\
# Endurance

<!-- Written by `testbed/endurance/run --minutes {minutes} --seed {seed} --report FILE`. -->

| | |
| --- | --- |
| command | `testbed/endurance/run --minutes {minutes} --seed {seed}` |
| machine | {machine} |
| daemon | {daemon}, as the distribution has it |
| a socket's queue | {queue} datagrams (`net.unix.max_dgram_qlen`; systemd sets 512) |

Two wpa_supplicants (driver wired, loopback interface) are each ended and started again every
{interval} s, in turn by SIGKILL and by SIGTERM. Nearly every request is a `NOTE` with a number, which
the daemon repeats to all monitors of level 2: each event is one in a row, and what is missing shows.

- Of the daemon **read**, all monitors are read, and two clients ask as fast as the monitor takes the
  events: the highest rate at which the daemon delivers all of them. (It writes its debug log at the
  same time; without, it is about a third faster.)
- Beside those of the daemon **unread**, there is a monitor that is read slowly, and one that is not
  read for 12 s at a time. The daemon then holds back the events of all of its monitors and drops the
  oldest beyond 2,000. Only its log tells of that, and no more may be missing than it says.

Everything else that is missing must be where the library reported a loss.

"
    )
}

fn totals(page: &mut String, run: &Run) {
    let Some(last) = run.series.samples.last() else { return };
    let seconds = last.second.max(1);
    let sum = |count: fn(&Account) -> u64| -> u64 {
        run.accounts.iter().filter(|it| it.role != Role::Original).map(count).sum()
    };
    let events = sum(|it| it.counts.events);
    let requests = sum(|it| it.counts.requests);
    let restarts: u64 = run.daemons.iter().map(|daemon| daemon.restarts()).sum();
    _ = write!(
        page,
        "\
| with our libraries | |
| --- | ---: |
| events received | {events} |
| of which numbered | {} |
| events received in a second | {} |
| requests answered | {requests} |
| requests answered in a second | {} |
| restarts of a daemon | {restarts} |
| gaps at a report of the library | {} |
| events missing there | {} |
| events missing elsewhere, dropped by the daemon `unread` | {} |
| replies that belong to another request | {} |

",
        sum(|it| it.counts.numbered),
        events / seconds,
        requests / seconds,
        sum(|it| it.counts.reported_gaps),
        sum(|it| it.counts.reported_missing),
        sum(|it| it.counts.unreported_missing),
        sum(|it| it.counts.wrong_replies),
    );
}

fn over_time(page: &mut String, series: &Series) {
    page.push_str("## Over time\n");
    for (index, (process, _)) in series.processes.iter().enumerate() {
        _ = write!(
            page,
            "\n{process}:\n\n\
             | after | KiB in RAM (RSS) | shared in parts (PSS) | bytes from the allocator | \
             descriptors | threads | socket files |\n\
             | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n"
        );
        for sample in series.marks() {
            let Usage { resident, proportional, live_bytes, descriptors, threads, socket_files } =
                sample.usage[index];
            let after = time(sample.second);
            _ = writeln!(
                page,
                "| {after} | {resident} | {proportional} | {live_bytes} | {descriptors} | \
                 {threads} | {socket_files} |"
            );
        }
    }
    page.push_str("\nAll on our libraries together:\n\n| after | events | requests | restarts |\n");
    page.push_str("| ---: | ---: | ---: | ---: |\n");
    for sample in series.marks() {
        let Sample { second, events, requests, restarts, .. } = sample;
        _ = writeln!(page, "| {} | {events} | {requests} | {restarts} |", time(*second));
    }
}

fn time(seconds: u64) -> String {
    if seconds < 120 { format!("{seconds} s") } else { format!("{} min", seconds / 60) }
}

fn participants(page: &mut String, run: &Run) {
    page.push_str(
        "\n## Who took part\n\n\
         A report is a `Lost` or `Reattached` of a monitor, a fresh connection or the count of \
         dropped events of an attached client (it keeps 32), a connection that the C program \
         opened anew. Connections are those that were opened by the program; what the library \
         opened to replace them is not counted. Requests are unanswered when the daemon was \
         killed before it answered.\n\n\
         | who | daemon | events | gaps reported: missing | not reported: missing | requests | \
         wrong replies | unanswered | connections |\n\
         | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n",
    );
    for Account { name, daemon, counts, .. } in &run.accounts {
        _ = writeln!(
            page,
            "| {name} | {daemon} | {} | {}: {} | {}: {} | {} | {} | {} | {} |",
            counts.events,
            counts.reported_gaps,
            counts.reported_missing,
            counts.unreported_gaps,
            counts.unreported_missing,
            counts.requests,
            counts.wrong_replies,
            counts.unanswered,
            counts.opened,
        );
    }
}

fn daemons(page: &mut String, run: &Run) {
    page.push_str(
        "\n| daemon | SIGKILL | SIGTERM | events dropped, by its log | monitors it dropped | \
         sends that failed |\n\
         | --- | ---: | ---: | ---: | ---: | ---: |\n",
    );
    for daemon in &run.daemons {
        _ = writeln!(
            page,
            "| {} | {} | {} | {} | {} | {} |",
            daemon.name,
            daemon.killed,
            daemon.terminated,
            daemon.dropped,
            daemon.detached,
            daemon.failed,
        );
    }
}

fn verdict(page: &mut String, run: &Run) {
    page.push_str(
        "\n## Verdict\n\n\
         The median of the last third is compared with that of the first third after a fifth of \
         the time for warming up. Descriptors, threads and socket files may not be more. Memory \
         may differ by what allocators keep and stacks touch: 512 KiB and 64 KiB from the \
         allocator in the Rust program, 64 KiB and 1 KiB in the C program. hostap's library is \
         shown for comparison and not judged.\n\n\
         | process | property | first third | last third | more allowed |\n\
         | --- | --- | ---: | ---: | ---: |\n",
    );
    for growth in run.series.growths() {
        let limit = if run.not_judged.contains(&growth.process) {
            "not judged".to_owned()
        } else {
            growth.limit.to_string()
        };
        _ = writeln!(
            page,
            "| {} | {} | {} | {} | {limit} |",
            growth.process, growth.property, growth.first, growth.last
        );
    }
    let remains = &run.remains;
    let equal = |(before, after): (u64, u64)| before == after;
    let as_before = equal(remains.descriptors) && equal(remains.threads);
    _ = writeln!(
        page,
        "\nWhen all was closed: {} descriptors and {} threads{}; {} socket files of ours, {} of \
         hostap's library.\n",
        remains.descriptors.1,
        remains.threads.1,
        if as_before { ", as many as before" } else { "" },
        remains.socket_files,
        remains.original_socket_files
    );
    let violations = run.violations();
    if violations.is_empty() {
        page.push_str("Nothing was lost without a report, and nothing grew.\n");
    }
    for violation in violations {
        _ = writeln!(page, "- **{violation}**");
    }
}

#[cfg(test)]
mod tests {
    use super::super::series::tests::{STEADY, made_up};
    use super::super::tally::Counts;
    use super::super::verdict::{DaemonAccount, Remains};
    use super::*;

    fn run(unreported_missing: u64) -> Run {
        let counts = Counts {
            events: 7200,
            numbered: 7000,
            reports: 4,
            unreported_missing,
            ..Counts::default()
        };
        let accounts = vec![Account { name: "it", daemon: "read", role: Role::Listener, counts }];
        let daemon =
            DaemonAccount { name: "read", killed: 1, terminated: 1, ..DaemonAccount::default() };
        Run {
            accounts,
            daemons: vec![daemon],
            series: made_up(3600, |_| STEADY),
            not_judged: &[],
            remains: Remains::default(),
        }
    }

    fn page_of(run: &Run) -> String {
        let arguments = Arguments::read(std::iter::empty()).unwrap();
        page(run, &arguments, &Facts::default())
    }

    #[test]
    fn the_page_has_rates_marks_and_the_verdict() {
        let page = page_of(&run(0));
        for line in [
            "| events received in a second | 2 |",
            "| 60 s | 9000 | 8000 | 700000 | 20 | 12 | 9 |",
            "| 60 min | 9000 | 8000 | 700000 | 20 | 12 | 9 |",
            "| made up | socket files | 9 | 9 | 0 |",
            "Nothing was lost without a report, and nothing grew.",
        ] {
            assert!(page.lines().any(|it| it == line), "{line}\n{page}");
        }
    }

    #[test]
    fn the_page_tells_what_is_wrong() {
        let page = page_of(&run(3));
        let line = "- **it: 3 events are missing without a report; the daemon dropped 0**";
        assert!(page.lines().any(|it| it == line), "{page}");
        assert!(!page.contains("nothing grew"));
    }

    #[test]
    fn the_table_has_a_row_for_each_second() {
        let table = table(&run(0).series);
        assert_eq!(table.lines().count(), 1 + 3601);
        let last = "3600\tmade up\t0\t0\t0\t9000\t8000\t700000\t20\t12\t9";
        assert_eq!(table.lines().next_back(), Some(last));
    }
}
