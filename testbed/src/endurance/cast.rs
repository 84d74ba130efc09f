//! Who takes part.

use std::path::Path;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::attached;
use super::monitors::{EVENTS, Listener, NUMBERS, Reading};
use super::random::Random;
use super::requests::Sender;
use super::shared::{Participant, Progress, Stop};
use super::tally::Tally;
use super::verdict::{Account, Role};

/// The daemon whose monitors are all read: nothing may be missing there.
pub const READ: &str = "read";
/// The daemon with monitors that are not read for a while: it holds back and drops.
pub const UNREAD: &str = "unread";

/// A thread that uses a daemon.
#[derive(Debug)]
struct Member {
    role: Role,
    participant: Participant,
    thread: JoinHandle<()>,
}

/// All threads that use the daemons.
#[derive(Debug)]
pub struct Cast {
    members: Vec<Member>,
    stop: Arc<Stop>,
    seed: u64,
}

impl Cast {
    /// Starts all on these sockets.
    pub fn start(read: &Path, unread: &Path, seed: u64, stop: &Arc<Stop>) -> Self {
        let mut cast = Self { members: Vec::new(), stop: Arc::clone(stop), seed };
        let progress = Arc::new(Progress::default());
        let reading = (Reading::Promptly, Some(&progress));
        cast.listen("monitor", (READ, read), Role::Listener, NUMBERS, reading);
        let reading = (Reading::Promptly, None);
        cast.listen("monitor, usual level", (READ, read), Role::Unnumbered, EVENTS, reading);
        cast.listen(
            "monitor beside unread ones",
            (UNREAD, unread),
            Role::Listener,
            NUMBERS,
            reading,
        );
        let reading = (Reading::Slowly, None);
        cast.listen("slow monitor", (UNREAD, unread), Role::Neglecting, NUMBERS, reading);
        let reading = (Reading::AtTimes, None);
        cast.listen("monitor left unread", (UNREAD, unread), Role::Neglecting, NUMBERS, reading);
        cast.add("attached client", (READ, read), Role::Both, |it| attached::run(&it));
        cast.send("client 1", (READ, read), 0, &[&progress], None);
        cast.send("client 2", (READ, read), 1, &[&progress], None);
        let pause = Some(Duration::from_millis(1));
        cast.send("client beside unread monitors", (UNREAD, unread), 0, &[], pause);
        cast
    }

    fn add(
        &mut self,
        name: &'static str,
        (daemon, socket): (&'static str, &Path),
        role: Role,
        work: impl FnOnce(Participant) + Send + 'static,
    ) {
        let participant = Participant {
            name,
            daemon,
            socket: socket.to_owned(),
            tally: Arc::new(Tally::default()),
            stop: Arc::clone(&self.stop),
        };
        let working = participant.clone();
        let thread = thread::spawn(move || work(working));
        self.members.push(Member { role, participant, thread });
    }

    fn listen(
        &mut self,
        name: &'static str,
        place: (&'static str, &Path),
        role: Role,
        level: u8,
        (reading, progress): (Reading, Option<&Arc<Progress>>),
    ) {
        let progress = progress.cloned();
        self.add(name, place, role, move |participant| {
            Listener { participant, level, reading, progress }.run();
        });
    }

    fn send(
        &mut self,
        name: &'static str,
        place: (&'static str, &Path),
        sender: usize,
        monitors: &[&Arc<Progress>],
        pause: Option<Duration>,
    ) {
        let monitors = monitors.iter().map(|monitor| Arc::clone(monitor)).collect();
        let random = Random::new(self.seed, self.members.len() as u64);
        self.add(name, place, Role::Sender, move |participant| {
            Sender { participant, sender, monitors, pause, random }.run();
        });
    }

    /// What each has counted so far.
    pub fn accounts(&self) -> Vec<Account> {
        self.members.iter().map(Member::account).collect()
    }

    /// Waits for the end of all, who have been told to stop. Gives what they counted, and the names
    /// of those who panicked.
    pub fn finish(self) -> (Vec<Account>, Vec<&'static str>) {
        let mut accounts = Vec::new();
        let mut panicked = Vec::new();
        for Member { role, participant, thread } in self.members {
            if thread.join().is_err() {
                panicked.push(participant.name);
            }
            accounts.push(account(role, &participant));
        }
        (accounts, panicked)
    }
}

impl Member {
    fn account(&self) -> Account {
        account(self.role, &self.participant)
    }
}

fn account(role: Role, participant: &Participant) -> Account {
    let Participant { name, daemon, tally, .. } = participant;
    Account { name, daemon, role, counts: tally.counts() }
}
