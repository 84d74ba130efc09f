//! Those who ask: requests one after the other, each reply checked to be the one that was asked
//! for.

use std::sync::Arc;
use std::time::Duration;

use hostap_ctrl::{Client, Error, ErrorKind};

use super::random::Random;
use super::sequence::Stamp;
use super::shared::{Participant, Progress};

/// A reply takes milliseconds; one that a killed daemon owes never comes.
const TIME_LIMIT: Duration = Duration::from_secs(3);

/// How long to wait for a daemon that is away.
const PAUSE: Duration = Duration::from_millis(20);

/// How a sender sends.
#[derive(Debug)]
pub struct Sender {
    /// Who it is.
    pub participant: Participant,
    /// Its number in events.
    pub sender: usize,
    /// The monitors that it waits for.
    pub monitors: Vec<Arc<Progress>>,
    /// The time between two requests, if it does not ask as fast as it can.
    pub pause: Option<Duration>,
    /// What it asks is drawn from it.
    pub random: Random,
}

impl Sender {
    /// Sends until it is to stop.
    pub fn run(mut self) {
        let mut stamp = Stamp { sender: self.sender, number: 0 };
        while !self.participant.stop.is_now() {
            let outcome = Client::builder(&self.participant.socket)
                .time_limit(TIME_LIMIT)
                .open()
                .and_then(|mut client| self.serve(&mut client, &mut stamp));
            if let Err(error) = outcome {
                note(&self.participant, &error);
                self.participant.stop.sleep(PAUSE);
            }
        }
    }

    /// A connection's life: until it fails, which a daemon's end makes it do.
    fn serve(&mut self, client: &mut Client, stamp: &mut Stamp) -> Result<(), Error> {
        self.participant.tally.opened.count();
        let network = self.own_network(client)?;
        let mut priority = 0;
        while !self.participant.stop.is_now() {
            match self.random.below(64) {
                0 => self.ask(client, "PING", b"PONG\n")?,
                1 => {
                    priority = self.random.below(1 << 31);
                    let command = format!("SET_NETWORK {network} priority {priority}");
                    self.ask(client, &command, b"OK\n")?;
                }
                // Only this sender sets it, so that another request's reply would be another.
                2 | 3 => {
                    let command = format!("GET_NETWORK {network} priority");
                    self.ask(client, &command, priority.to_string().as_bytes())?;
                }
                4 => {
                    let second = self.own_network(client)?;
                    self.ask(client, &format!("REMOVE_NETWORK {second}"), b"OK\n")?;
                }
                _ => {
                    // A number is used once even if its request fails: it may have been heard.
                    stamp.number += 1;
                    Progress::wait(&self.monitors, *stamp);
                    self.ask(client, &stamp.request(), b"OK\n")?;
                }
            }
            if let Some(pause) = self.pause {
                self.participant.stop.sleep(pause);
            }
        }
        Ok(())
    }

    /// Adds a network; its number is not known before.
    fn own_network(&mut self, client: &mut Client) -> Result<u64, Error> {
        let reply = client.request(b"ADD_NETWORK")?;
        let number = std::str::from_utf8(reply).ok().and_then(|text| text.trim_end().parse().ok());
        self.participant.tally.requests.count();
        if number.is_none() {
            self.participant.tally.wrong_replies.count();
        }
        Ok(number.unwrap_or_default())
    }

    fn ask(&self, client: &mut Client, command: &str, wanted: &[u8]) -> Result<(), Error> {
        let reply = client.request(command.as_bytes())?;
        self.participant.tally.requests.count();
        if reply != wanted {
            self.participant.tally.wrong_replies.count();
            eprintln!(
                "endurance: {} asked {command} and got '{}' instead of '{}'",
                self.participant.name,
                reply.escape_ascii(),
                wanted.escape_ascii()
            );
        }
        Ok(())
    }
}

/// Counts an error by what it says of the daemon.
pub(super) fn note(participant: &Participant, error: &Error) {
    let tally = &participant.tally;
    match error.kind() {
        ErrorKind::Timeout => tally.unanswered.count(),
        ErrorKind::DaemonGone | ErrorKind::NoDaemon => tally.away.count(),
        _ => {
            tally.errors.count();
            eprintln!("endurance: {}: {error}", participant.name);
        }
    }
}
