//! Many clients at a time, and events between commands and their replies.

use std::thread;
use std::time::Duration;

use hostap_ctrl::command::{self, NetworkVariable};
use hostap_ctrl::{Client, ErrorKind};

use super::flood::{DEBUG, joined};
use super::restart::lone_supplicant;
use crate::bed::Bed;
use crate::failure::{Failure, Outcome, check, equal};
use crate::scenario::Scenario;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "many_clients",
        about: "32 clients at a time, half of them attached to a flood of events: every request \
                gets its own reply",
        everyday: true,
        run: many_clients,
    },
    Scenario {
        name: "events_before_replies",
        about: "an attached client gets its replies and all events, in order",
        everyday: true,
        run: events_before_replies,
    },
    Scenario {
        name: "clients_come_and_go",
        about: "a thousand clients come and go, and leave no socket behind",
        everyday: true,
        run: come_and_go,
    },
    Scenario {
        name: "long_requests",
        about: "a request of the greatest length is answered, one byte more is not even sent; a \
                long reply comes whole",
        everyday: true,
        run: long_requests,
    },
];

fn many_clients(bed: &Bed) -> Outcome {
    const CLIENTS: u32 = 32;
    const REQUESTS: u32 = 300;
    let daemon = lone_supplicant(bed)?;
    let mut client = daemon.client("lo")?;
    for number in 0..CLIENTS {
        let id = client.add_network()?;
        client.set_network(id, NetworkVariable::id_string(format!("client {number}").as_str()))?;
    }
    let socket = bed.control(&daemon.socket("lo"))?;
    let ask = |number: u32| -> Outcome {
        let mut client = Client::open(socket.as_path())?;
        let wanted = format!("client {number}");
        let request = |client: &mut Client| -> Outcome {
            let value = client.send(&command::GetNetwork::new(number, "id_str"))?;
            let value = value.quoted().map(|value| value.to_string());
            equal("the client's own network", value.as_deref(), Some(wanted.as_str()))
        };
        if number % 2 == 0 {
            return (0..REQUESTS).try_for_each(|_| {
                // The event that the others get.
                client.send(&command::Note::new(number.to_string().as_str()))?;
                request(&mut client)
            });
        }
        let mut attached = client.attach()?;
        attached.set_level(DEBUG)?;
        for _ in 0..REQUESTS {
            request(&mut attached)?;
        }
        // The daemon holds events back when there are too many; replies overtake them.
        let event = attached.next_event(Duration::from_secs(10))?;
        check(event.is_some(), || format!("no event came to {wanted}"))
    };
    thread::scope(|scope| {
        let clients: Vec<_> = (0..CLIENTS).map(|number| scope.spawn(move || ask(number))).collect();
        clients.into_iter().try_for_each(joined)
    })
}

fn events_before_replies(bed: &Bed) -> Outcome {
    const REQUESTS: usize = 2000;
    let daemon = lone_supplicant(bed)?;
    let mut client = daemon.client("lo")?;
    let mut attached = client.attach()?;
    attached.set_level(DEBUG)?;
    for number in 0..REQUESTS {
        attached.send(&command::Note::new(number.to_string().as_str()))?;
        let event = attached.next_event(Duration::from_secs(5))?;
        let event = event.map(|event| event.text().to_string());
        let wanted = format!("Control interface command 'NOTE {number}'");
        equal("the event", event, Some(wanted))?;
    }
    equal("events that were dropped", attached.dropped_events(), 0)?;
    attached.detach()?;
    client.ping()?;
    check(client.queued_event().is_none(), || "an event came after DETACH".to_owned())?;
    equal("a second DETACH", client.request(b"DETACH")?, b"FAIL\n")
}

fn come_and_go(bed: &Bed) -> Outcome {
    let daemon = lone_supplicant(bed)?;
    let before = sockets()?;
    for _ in 0..1000 {
        daemon.client("lo")?.ping()?;
    }
    for _ in 0..50 {
        drop(daemon.watch("lo")?);
    }
    equal("client sockets in /tmp", sockets()?, before)?;
    // Each told the daemon that it goes.
    let mut client = daemon.client("lo")?;
    client.add_network()?;
    let log = daemon.log();
    let attached = log.matches("CTRL_IFACE monitor attached").count();
    let detached = log.matches("CTRL_IFACE monitor detached").count();
    equal("monitors that attached and detached", (attached, detached), (50, 50))
}

/// How many sockets of clients there are.
fn sockets() -> Result<usize, Failure> {
    let entries = std::fs::read_dir("/tmp")?.flatten();
    Ok(entries.filter(|e| e.file_name().to_string_lossy().starts_with("wpa_ctrl_")).count())
}

fn long_requests(bed: &Bed) -> Outcome {
    let daemon = lone_supplicant(bed)?;
    let mut client = daemon.client("lo")?;
    let name = "SET blob long ";
    let digits = "00".repeat((8192 - name.len()) / 2);
    let longest = format!("{name}{digits}");
    equal("the length", longest.len(), 8192)?;
    equal("the reply to it", client.request(longest.as_bytes())?, b"OK\n")?;
    let error = client.request(format!("{longest}0").as_bytes()).err().map(|error| error.kind());
    equal("one byte more", error, Some(ErrorKind::RequestTooLong))?;
    for number in 0..200 {
        let id = client.add_network()?;
        client.set_network(id, NetworkVariable::ssid(format!("network {number:03}").as_str()))?;
    }
    // The daemon gives 4096 bytes at a time.
    equal("all networks", client.networks()?.len(), 200)
}
