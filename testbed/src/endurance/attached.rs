//! A client that is attached, asks, and looks at its events only now and then: of more than it
//! keeps, it must count what it drops.

use std::time::Duration;

use hostap_ctrl::{Attached, Client, Error};

use super::monitors::NUMBERS;
use super::requests::note;
use super::sequence::{Finding, Sequence, Stamp};
use super::shared::Participant;

/// Few, so that it has to drop some.
const EVENT_LIMIT: usize = 32;
/// How many requests it makes before it looks.
const REQUESTS: usize = 12;

/// Asks and looks until it is to stop.
pub fn run(participant: &Participant) {
    let mut sequence = Sequence::default();
    while !participant.stop.is_now() {
        let outcome = Client::builder(&participant.socket)
            .time_limit(Duration::from_secs(3))
            .event_limit(EVENT_LIMIT)
            .open()
            .and_then(|mut client| serve(&mut client, participant, &mut sequence));
        sequence.report();
        if let Err(error) = outcome {
            note(participant, &error);
            participant.stop.sleep(Duration::from_millis(20));
        }
    }
}

fn serve(
    client: &mut Client,
    participant: &Participant,
    sequence: &mut Sequence,
) -> Result<(), Error> {
    let tally = &participant.tally;
    tally.opened.count();
    let mut attached = client.attach()?;
    attached.set_level(NUMBERS)?;
    let mut losses = Losses::default();
    let mut renewed = attached.reconnections();
    while !participant.stop.is_now() {
        for _ in 0..REQUESTS {
            let reply = attached.request(b"PING")?;
            tally.requests.count();
            if reply != b"PONG\n" {
                tally.wrong_replies.count();
            }
        }
        if attached.reconnections() != renewed {
            renewed = attached.reconnections();
            tally.reports.count();
            sequence.report();
        }
        look(&mut attached, participant, sequence, &mut losses)?;
    }
    attached.detach()
}

/// Takes the events that are kept.
fn look(
    attached: &mut Attached<'_>,
    participant: &Participant,
    sequence: &mut Sequence,
    losses: &mut Losses,
) -> Result<(), Error> {
    let tally = &participant.tally;
    losses.told(attached.dropped_events());
    for _ in 0..EVENT_LIMIT {
        let Some(event) = attached.try_next_event()? else { break };
        tally.events.count();
        if let Some(stamp) = Stamp::of(event.text().as_bytes()) {
            tally.finding(losses.explain(sequence.saw(stamp)));
        }
    }
    Ok(())
}

/// How many events the client has told to be dropped, and how many of them were found missing.
#[derive(Debug, Default)]
struct Losses {
    told: u64,
    found: u64,
}

impl Losses {
    fn told(&mut self, told: u64) {
        self.told = told;
    }

    /// What is missing is explained by as many that were told. Not the other way: events without
    /// a number are dropped as well.
    fn explain(&mut self, finding: Finding) -> Finding {
        match finding {
            Finding::Unreported(missing) if self.found + missing <= self.told => {
                self.found += missing;
                Finding::Reported(missing)
            }
            finding => finding,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_more_may_be_missing_than_was_told() {
        let mut losses = Losses::default();
        losses.told(5);
        assert_eq!(losses.explain(Finding::Unreported(3)), Finding::Reported(3));
        assert_eq!(losses.explain(Finding::Unreported(3)), Finding::Unreported(3));
        assert_eq!(losses.explain(Finding::Unreported(2)), Finding::Reported(2));
        assert_eq!(losses.explain(Finding::Backwards), Finding::Backwards);
        losses.told(6);
        assert_eq!(losses.explain(Finding::Unreported(1)), Finding::Reported(1));
    }
}
