//! Whether a run shows what it is to show.

use super::daemon::Log;
use super::series::{Growth, Series};
use super::tally::Counts;

/// Who a participant is, and what is expected of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Asks; a request that a daemon's end cuts off may stay unanswered.
    Sender,
    /// Listens and is read at once: it must tell of every restart.
    Listener,
    /// Listens and is read slowly or at times.
    Neglecting,
    /// Listens for ordinary events, which carry no numbers.
    Unnumbered,
    /// Does both.
    Both,
    /// Uses hostap's library; shown, not judged.
    Original,
}

/// What a participant has counted in the end.
#[derive(Debug, Clone)]
pub struct Account {
    /// Its name.
    pub name: &'static str,
    /// The daemon that it used.
    pub daemon: &'static str,
    /// Who it is.
    pub role: Role,
    /// Its counters.
    pub counts: Counts,
}

/// What is known of a daemon in the end.
#[derive(Debug, Default, Clone, Copy)]
pub struct DaemonAccount {
    /// Its name.
    pub name: &'static str,
    /// How often it was ended with SIGKILL.
    pub killed: u64,
    /// How often with SIGTERM.
    pub terminated: u64,
    /// Events that it dropped, as its log says.
    pub dropped: u64,
    /// Monitors that it dropped.
    pub detached: u64,
    /// Sends that failed.
    pub failed: u64,
}

impl DaemonAccount {
    /// The account of a daemon that was ended so often.
    pub fn new(name: &'static str, killed: u64, terminated: u64, log: &Log) -> Self {
        Self {
            name,
            killed,
            terminated,
            dropped: log.dropped.get(),
            detached: log.detached.get(),
            failed: log.failed.get(),
        }
    }

    /// How often it was ended at all.
    pub fn restarts(&self) -> u64 {
        self.killed + self.terminated
    }
}

/// What is left when all connections are closed, and what there was before.
#[derive(Debug, Default, Clone, Copy)]
pub struct Remains {
    /// Descriptors before and after.
    pub descriptors: (u64, u64),
    /// Threads before and after.
    pub threads: (u64, u64),
    /// Socket files of our library after.
    pub socket_files: u64,
    /// Socket files of the program on hostap's library after.
    pub original_socket_files: u64,
}

/// Everything about a run.
#[derive(Debug, Clone)]
pub struct Run {
    /// What each participant counted.
    pub accounts: Vec<Account>,
    /// The daemons.
    pub daemons: Vec<DaemonAccount>,
    /// What was measured.
    pub series: Series,
    /// The processes whose growth is shown and not judged.
    pub not_judged: &'static [&'static str],
    /// What was left.
    pub remains: Remains,
}

impl Run {
    /// What is not as it should be, a sentence each; empty if all is.
    pub fn violations(&self) -> Vec<String> {
        let mut found = Vec::new();
        for daemon in &self.daemons {
            if daemon.killed == 0 || daemon.terminated == 0 {
                found.push(format!("daemon {} was not ended in both ways", daemon.name));
            }
        }
        for account in self.accounts.iter().filter(|account| account.role != Role::Original) {
            self.judge(account, &mut found);
        }
        for growth in self.growths().iter().filter(|growth| growth.is_too_much()) {
            let Growth { process, property, first, last, limit } = growth;
            found.push(format!(
                "{process}: {property} grew from {first} to {last}; {limit} more would be allowed"
            ));
        }
        self.judge_remains(&mut found);
        found
    }

    /// How what is judged has grown.
    fn growths(&self) -> Vec<Growth> {
        let mut growths = self.series.growths();
        growths.retain(|growth| !self.not_judged.contains(&growth.process));
        growths
    }

    fn judge(&self, account: &Account, found: &mut Vec<String>) {
        let Account { name, role, counts, .. } = account;
        let mut say = |text: String| found.push(format!("{name}: {text}"));
        let Some(daemon) = self.daemons.iter().find(|daemon| daemon.name == account.daemon) else {
            return say(format!("its daemon {} is not known", account.daemon));
        };
        for (count, what) in [
            (counts.wrong_replies, "replies were not those of their requests"),
            (counts.backwards, "events came twice or out of order"),
            (counts.errors, "errors that no restart explains"),
            (counts.untyped, "events were not read by the type of their kind"),
        ] {
            if count > 0 {
                say(format!("{count} {what}"));
            }
        }
        // The daemon tells nobody but its log what it dropped.
        let (missing, dropped) = (counts.unreported_missing, daemon.dropped);
        if missing > dropped {
            say(format!(
                "{missing} events are missing without a report; the daemon dropped {dropped}"
            ));
        }
        let asks = matches!(role, Role::Sender | Role::Both);
        let listens = *role != Role::Sender;
        if asks && counts.requests == 0 {
            say("no request was answered".to_owned());
        }
        if listens && counts.events == 0
            || listens && *role != Role::Unnumbered && counts.numbered == 0
        {
            say("no event came".to_owned());
        }
        // One for each connection that is open when the daemon ends: two at most.
        let excused = 2 * daemon.restarts();
        if counts.unanswered > excused {
            say(format!("{} requests were not answered in time", counts.unanswered));
        }
        if *role == Role::Listener && counts.reports + 1 < 2 * daemon.restarts() {
            let (reports, restarts) = (counts.reports, daemon.restarts());
            say(format!("{restarts} restarts, and only {reports} reports of losses and returns"));
        }
    }

    fn judge_remains(&self, found: &mut Vec<String>) {
        let Remains { descriptors, threads, socket_files, .. } = self.remains;
        for (what, (before, after)) in [("descriptors", descriptors), ("threads", threads)] {
            if after > before {
                found.push(format!("{after} {what} at the end, {before} before the start"));
            }
        }
        if socket_files > 0 {
            found.push(format!("{socket_files} socket files are left"));
        }
    }
}

#[cfg(test)]
#[path = "verdict_tests.rs"]
mod tests;
