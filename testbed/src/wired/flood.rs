//! Events as fast as the daemons make them, and monitors that do not read.
//!
//! Nothing of this is recorded: a recorder would read in place of the monitors that do not.

use std::os::unix::net::UnixDatagram;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, ScopedJoinHandle};
use std::time::{Duration, Instant};

use hostap_ctrl::event::{Event, EventKind, OwnedEvent};
use hostap_ctrl::value::MacAddress;
use hostap_ctrl::{
    Client, DaemonKind, ErrorKind, Loss, Monitor, MonitorItem, Reconnect, command, discovery,
};

use super::link::{Link, SERVER};
use super::pair::SOON;
use super::restart::lone_supplicant;
use crate::bed::Bed;
use crate::daemon::{Daemon, Recipe};
use crate::failure::{Failure, Outcome, check, equal};
use crate::process::{PAUSE, Process, wait_until};
use crate::scenario::Scenario;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "flood_read",
        about: "20,000 events as fast as wpa_supplicant makes them: the monitor gets each, in order",
        everyday: true,
        run: flood_read,
    },
    Scenario {
        name: "flood_holds_up_others",
        about: "a monitor that does not read holds up the other, which gets everything, late, when \
                the first has gone",
        everyday: true,
        run: holds_up_others,
    },
    Scenario {
        name: "flood_breaks_connections",
        about: "wpa_supplicant opens its socket anew because of a foreign monitor that does not \
                read: ours loses nothing without a word, and clients go on",
        everyday: true,
        run: breaks_connections,
    },
    Scenario {
        name: "flood_stops_hostapd",
        about: "a monitor that does not read stops hostapd altogether: requests end at their time \
                limit, and all goes on when it reads",
        everyday: true,
        run: stops_hostapd,
    },
    Scenario {
        name: "dead_monitor_dropped",
        about: "a monitor that was killed is dropped by wpa_supplicant after 11 events; what it \
                left can be cleared away",
        everyday: true,
        run: dead_monitor,
    },
];

/// The level at which wpa_supplicant tells of each command that it gets.
pub(super) const DEBUG: u8 = 2;
/// What that event says before a command that carries a number.
const NOTE: &[u8] = b"Control interface command 'NOTE ";

/// The number of the command that the event tells of.
fn number(event: &OwnedEvent) -> Option<usize> {
    let number = event.text().as_bytes().strip_prefix(NOTE)?.strip_suffix(b"'")?;
    std::str::from_utf8(number).ok()?.parse().ok()
}

/// Makes the events with these numbers.
pub(super) fn make(client: &mut Client, numbers: std::ops::Range<usize>) -> Outcome {
    for number in numbers {
        client.send(&command::Note::new(number.to_string().as_str()))?;
    }
    Ok(())
}

fn debug_monitor(daemon: &Daemon<'_>) -> Result<Monitor, Failure> {
    Ok(Monitor::builder(daemon.socket("lo")).level(DEBUG).open()?)
}

/// Reads until the event of this number; all before it must have come, each once and in order.
pub(super) fn expect_up_to(
    monitor: &mut Monitor,
    from: usize,
    last: usize,
    seen: &AtomicUsize,
) -> Outcome {
    let mut wanted = from;
    while wanted <= last {
        match monitor.next_within(SOON)? {
            Some(MonitorItem::Event(event)) => {
                let Some(number) = number(&event) else { continue };
                equal("the number of the next event", number, wanted)?;
                wanted += 1;
                seen.store(wanted, Ordering::Release);
            }
            other => {
                return Err(Failure::new(format!("{other:?} came instead of event {wanted}")));
            }
        }
    }
    Ok(())
}

/// Makes so many events, at most `ahead` of them before the reader has seen them.
pub(super) fn make_ahead<T>(
    client: &mut Client,
    events: usize,
    ahead: usize,
    seen: &AtomicUsize,
    reader: &ScopedJoinHandle<'_, T>,
) -> Outcome {
    for number in 0..events {
        while number > seen.load(Ordering::Acquire) + ahead && !reader.is_finished() {
            thread::yield_now();
        }
        make(client, number..number + 1)?;
    }
    Ok(())
}

fn flood_read(bed: &Bed) -> Outcome {
    const EVENTS: usize = 20_000;
    /// Beyond 2000 undelivered events the daemon drops the oldest. A reader that the system gives
    /// no time is not what this is about.
    const AHEAD: usize = 1000;
    let daemon = lone_supplicant(bed)?;
    let mut client = daemon.client("lo")?;
    let mut monitor = debug_monitor(&daemon)?;
    let seen = AtomicUsize::new(0);
    thread::scope(|scope| {
        let reader = scope.spawn(|| expect_up_to(&mut monitor, 0, EVENTS - 1, &seen));
        make_ahead(&mut client, EVENTS, AHEAD, &seen, &reader)?;
        joined(reader)
    })
}

fn holds_up_others(bed: &Bed) -> Outcome {
    /// More than both queues take, fewer than the daemon keeps.
    const EVENTS: usize = 1500;
    let daemon = lone_supplicant(bed)?;
    let mut client = daemon.client("lo")?;
    let mut asleep = debug_monitor(&daemon)?;
    let mut reader = debug_monitor(&daemon)?;
    let seen = AtomicUsize::new(0);
    thread::scope(|scope| {
        let reader = scope.spawn(|| expect_up_to(&mut reader, 0, EVENTS - 1, &seen));
        // Replies come all the same.
        make(&mut client, 0..EVENTS)?;
        thread::sleep(Duration::from_millis(300));
        let before = seen.load(Ordering::Acquire);
        check(before < EVENTS, || "nothing was held up: the queues are longer here".to_owned())?;
        // What is in its queue comes in order; then it goes.
        expect_up_to(&mut asleep, 0, 20, &AtomicUsize::new(0))?;
        drop(asleep);
        joined(reader)
    })?;
    client.ping()?;
    Ok(())
}

/// What a monitor that reconnects got of a flood.
#[derive(Debug, Default)]
struct Account {
    /// Numbers that came, in order.
    numbers: Vec<usize>,
    /// How many numbers had come when each gap was told.
    gaps: Vec<usize>,
    losses: Vec<Loss>,
}

/// Reads until the event of this number.
fn account(monitor: &mut Monitor, last: usize) -> Result<Account, Failure> {
    let mut account = Account::default();
    // Each command that is not answered takes its writer a second.
    let end = Instant::now() + 3 * SOON;
    loop {
        match monitor.next_within(end.saturating_duration_since(Instant::now()))? {
            Some(MonitorItem::Event(event)) => account.numbers.extend(number(&event)),
            Some(MonitorItem::Lost(loss)) => account.losses.push(loss),
            Some(MonitorItem::Reattached(_)) => account.gaps.push(account.numbers.len()),
            _ => return Err(Failure::new(format!("event {last} did not come: {account:?}"))),
        }
        if account.numbers.last() == Some(&last) {
            return Ok(account);
        }
    }
}

/// Numbers may be missing only where a gap was told.
fn expect_honest(account: &Account) -> Outcome {
    for (index, pair) in account.numbers.windows(2).enumerate() {
        let told = account.gaps.contains(&(index + 1));
        check(pair[1] == pair[0] + 1 || (told && pair[1] > pair[0]), || {
            format!("event {} came after {}, and no gap was told", pair[1], pair[0])
        })?;
    }
    Ok(())
}

fn breaks_connections(bed: &Bed) -> Outcome {
    const EVENTS: usize = 100;
    let daemon = lone_supplicant(bed)?;
    let socket = daemon.socket("lo");
    // The library's sockets are connected to the daemon's, and then the system does not limit
    // their queues by number. This one is not.
    let foreign = UnixDatagram::bind(bed.directory().join("foreign"))?;
    foreign.set_read_timeout(Some(SOON))?;
    for command in ["ATTACH", "LEVEL 2"] {
        foreign.send_to(command.as_bytes(), daemon.socket("lo"))?;
        foreign.recv(&mut [0; 100])?;
    }
    let builder = Monitor::builder(&socket).level(DEBUG).reconnect(Reconnect::Always);
    let mut monitor = builder.ping_interval(Duration::from_millis(100)).open()?;
    // The reply to a command that makes it open its socket anew is lost.
    let limit = Duration::from_secs(1);
    let mut client = Client::builder(&socket).time_limit(limit).open()?;
    let account = thread::scope(|scope| {
        let reader = scope.spawn(|| account(&mut monitor, EVENTS));
        let mut failed = 0;
        for number in 0..EVENTS {
            let note = number.to_string();
            failed += usize::from(client.send(&command::Note::new(note.as_str())).is_err());
        }
        // It drops the foreign monitor after its 11th error at the latest.
        check((1..=11).contains(&failed), || format!("{failed} commands failed"))?;
        check(client.reconnections() > 0, || "the client did not reconnect".to_owned())?;
        // The monitor may not be attached again yet: once more, until it gets it.
        while !reader.is_finished() {
            make(&mut client, EVENTS..EVENTS + 1)?;
            thread::sleep(PAUSE);
        }
        joined(reader)
    })?;
    expect_honest(&account)?;
    let told = !account.losses.is_empty() && account.losses.len() == account.gaps.len();
    check(told, || format!("the losses and gaps are {account:?}"))?;
    daemon.wait_for_log("Detach monitor that cannot receive messages", SOON)
}

fn stops_hostapd(bed: &Bed) -> Outcome {
    const STATIONS: usize = 400;
    let _link = Link::plug_in()?;
    let daemon = Recipe::hostapd(SERVER)
        .namespace(SERVER)
        .interface(SERVER, "ieee8021x=1\neap_server=1\nmax_num_sta=2000\n")
        .start(bed)?;
    let path = daemon.socket(SERVER);
    let mut asleep = Monitor::open(&path)?;
    let builder = Client::builder(&path).daemon(DaemonKind::Hostapd);
    let mut client = builder.time_limit(Duration::from_secs(2)).open()?;
    let address = |number: usize| {
        let [high, low] = u16::try_from(number).unwrap_or(0).to_be_bytes();
        MacAddress::new([2, 0, 0, 1, high, low])
    };
    let stopped = (0..STATIONS).find_map(|number| {
        let answer = client.send(&command::NewSta::new(address(number)));
        answer.err().map(|error| (number, error.kind()))
    });
    let Some((number, kind)) = stopped else {
        return Err(Failure::new("hostapd went on; its queue is longer here"));
    };
    equal("the request that stopped it", kind, ErrorKind::Timeout)?;
    let again = client.ping().err().map(|error| error.kind());
    equal("the request after it", again, Some(ErrorKind::Timeout))?;

    // Each station, also the one whose command had no answer in time, is in the events.
    let mut wanted = 0;
    while wanted <= number {
        let Some(MonitorItem::Event(event)) = asleep.next_within(SOON)? else {
            return Err(Failure::new(format!("the event of station {wanted} did not come")));
        };
        if let Event::EapStarted(event) = event.event() {
            equal("the station", event.addr, Some(address(wanted)))?;
            wanted += 1;
        }
    }
    // The late replies go nowhere.
    for _ in 0..10 {
        client.ping()?;
    }
    client.send(&command::NewSta::new(address(number + 1)))?;
    Ok(())
}

fn dead_monitor(bed: &Bed) -> Outcome {
    // Programs of other scenarios were ended as well.
    discovery::remove_leftover_client_sockets("/tmp")?;
    let daemon = lone_supplicant(bed)?;
    let mut client = daemon.client("lo")?;
    let mut program = bed.program("examples/monitor")?;
    program.arg(daemon.socket("lo"));
    let mut monitor = Process::start(program, &bed.directory().join("monitor.log"))?;
    wait_until("attachment of the example monitor", SOON, || {
        Ok(monitor.output().contains("attached to ").then_some(()))
    })?;
    monitor.kill();
    let dropped = "Detach monitor that cannot receive messages";
    for _ in 0..10 {
        client.add_network()?;
    }
    check(!daemon.log().contains(dropped), || "it was dropped before 11 events".to_owned())?;
    client.add_network()?;
    daemon.wait_for_log(dropped, SOON)?;
    let removed = discovery::remove_leftover_client_sockets("/tmp")?;
    equal("sockets that it left", removed, 1)?;
    client.ping()?;
    let mut watch = daemon.watch("lo")?;
    client.add_network()?;
    watch.expect(EventKind::NetworkAdded, SOON)?;
    Ok(())
}

/// What the other thread says.
pub(super) fn joined<T>(thread: ScopedJoinHandle<'_, Result<T, Failure>>) -> Result<T, Failure> {
    thread.join().unwrap_or_else(|_| Err(Failure::new("the thread that reads panicked")))
}
