//! Daemons that go away, come back, or don't answer.

use std::time::{Duration, Instant};

use hostap_ctrl::event::EventKind;
use hostap_ctrl::{Client, ErrorKind, Loss, Monitor, MonitorItem, Reconnect, command};
use rustix::process::Signal;

use super::authentication::MD5;
use super::link::{SERVER, STATION};
use super::pair::{Pair, SOON};
use crate::bed::Bed;
use crate::daemon::{Daemon, Recipe};
use crate::failure::{Failure, Outcome, check, equal};
use crate::scenario::Scenario;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "supplicant_killed",
        about: "wpa_supplicant killed and started again: clients and monitors notice, and go on",
        everyday: true,
        run: |bed| goes_and_comes(bed, &mut lone_supplicant(bed)?, "lo", Going::Killed),
    },
    Scenario {
        name: "supplicant_terminated",
        about: "wpa_supplicant ended by SIGTERM and started again",
        everyday: true,
        run: |bed| goes_and_comes(bed, &mut lone_supplicant(bed)?, "lo", Going::Terminated),
    },
    Scenario {
        name: "hostapd_killed",
        about: "hostapd killed and started again",
        everyday: true,
        run: |bed| {
            let mut pair = Pair::start(bed, MD5)?;
            goes_and_comes(bed, &mut pair.server, SERVER, Going::Killed)
        },
    },
    Scenario {
        name: "hostapd_terminated",
        about: "hostapd ended by SIGTERM and started again",
        everyday: true,
        run: |bed| {
            let mut pair = Pair::start(bed, MD5)?;
            goes_and_comes(bed, &mut pair.server, SERVER, Going::Terminated)
        },
    },
    Scenario {
        name: "restarted_in_between",
        about: "a request to a daemon that was restarted fails once, is not repeated, and the next \
                one reaches the new daemon",
        everyday: true,
        run: restarted_in_between,
    },
    Scenario {
        name: "connection_after_restart",
        about: "a wpa_supplicant that was killed while connected authenticates again after its \
                restart, and the monitor tells both",
        everyday: true,
        run: connection_after_restart,
    },
    Scenario {
        name: "stopped_daemon",
        about: "a stopped daemon: the time limit holds, and its late reply goes to nobody",
        everyday: true,
        run: stopped_daemon,
    },
    Scenario {
        name: "stopped_daemon_watched",
        about: "a stopped daemon is lost to a monitor, which attaches again when it goes on",
        everyday: true,
        run: stopped_daemon_watched,
    },
    Scenario {
        name: "terminate_command",
        about: "TERMINATE: first OK, then the event, then the socket is gone",
        everyday: true,
        run: terminate_command,
    },
];

/// How a daemon goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Going {
    Killed,
    Terminated,
}

/// wpa_supplicant on the loopback interface, which always is there.
pub(super) fn lone_supplicant(bed: &Bed) -> Result<Daemon<'_>, Failure> {
    Recipe::wpa_supplicant(STATION).interface("lo", "update_config=1\nap_scan=0\n").start(bed)
}

/// A monitor that reconnects, and notices a silence soon.
fn patient_monitor(bed: &Bed, daemon: &Daemon<'_>, interface: &str) -> Result<Monitor, Failure> {
    let path = bed.control(&daemon.socket(interface))?;
    let builder = Monitor::builder(path).ping_interval(Duration::from_millis(200));
    // A daemon that only waits for the processor is not silent yet.
    Ok(builder.time_limit(Duration::from_secs(2)).reconnect(Reconnect::Always).open()?)
}

/// The next item that is no event.
fn turn(monitor: &mut Monitor) -> Result<MonitorItem, Failure> {
    let end = Instant::now() + SOON;
    while let Some(item) = monitor.next_within(end.saturating_duration_since(Instant::now()))? {
        if !matches!(item, MonitorItem::Event(_)) {
            return Ok(item);
        }
    }
    Err(Failure::new(format!("the monitor told nothing but events within {SOON:?}")))
}

fn expect_loss(monitor: &mut Monitor, allowed: &[Loss]) -> Outcome {
    match turn(monitor)? {
        MonitorItem::Lost(loss) if allowed.contains(&loss) => Ok(()),
        other => Err(Failure::new(format!("{other:?} came instead of one of {allowed:?}"))),
    }
}

fn expect_reattached(monitor: &mut Monitor) -> Outcome {
    match turn(monitor)? {
        MonitorItem::Reattached(_) => Ok(()),
        other => Err(Failure::new(format!("{other:?} came instead of the new attachment"))),
    }
}

fn goes_and_comes(bed: &Bed, daemon: &mut Daemon<'_>, interface: &str, going: Going) -> Outcome {
    bed.connect_directly();
    let mut client = daemon.client(interface)?;
    client.ping()?;
    let mut monitor = patient_monitor(bed, daemon, interface)?;
    let ending = Monitor::builder(bed.control(&daemon.socket(interface))?);
    let mut ending = ending.ping_interval(Duration::from_millis(200)).open()?;
    let before = daemon.process().id();

    match going {
        Going::Killed => daemon.process().kill(),
        Going::Terminated => daemon.process().terminate(),
    }
    let error = client.ping().err();
    let kind = error.as_ref().map(hostap_ctrl::Error::kind);
    check(matches!(kind, Some(ErrorKind::DaemonGone | ErrorKind::NoDaemon)), || {
        format!("a request to the dead daemon gave {error:?}")
    })?;
    let losses = match going {
        Going::Killed => &[Loss::Refused, Loss::SocketReplaced][..],
        Going::Terminated => &[Loss::Terminated][..],
    };
    expect_loss(&mut monitor, losses)?;
    expect_end(&mut ending, going)?;

    daemon.start_again()?;
    expect_reattached(&mut monitor)?;
    client.ping()?;
    check(daemon.process().id() != before, || "it is the same process".to_owned())?;
    // It is attached in the daemon's view too: it gets events.
    make_event(&mut client)?;
    let event = monitor.next_within(SOON)?.and_then(MonitorItem::event);
    check(event.is_some(), || "no event came after the new attachment".to_owned())
}

/// The monitor that does not reconnect ends with an error, now and later.
fn expect_end(monitor: &mut Monitor, going: Going) -> Outcome {
    let mut last = None;
    let error = loop {
        match monitor.next_within(SOON) {
            Ok(Some(MonitorItem::Event(event))) => last = Some(event),
            Ok(other) => {
                return Err(Failure::new(format!("{other:?} came instead of the end")));
            }
            Err(error) => break error,
        }
    };
    equal("the kind of the monitor's end", error.kind(), ErrorKind::DaemonGone)?;
    if going == Going::Terminated {
        let kind = last.and_then(|event| event.event().kind());
        equal("the last event", kind, Some(EventKind::Terminating))?;
    }
    let error = monitor.next_within(Duration::ZERO).err();
    equal("what it says later", error.map(|e| e.kind()), Some(ErrorKind::DaemonGone))
}

/// Something of which both daemons tell their monitors.
fn make_event(client: &mut Client) -> Outcome {
    if client.request(b"ADD_NETWORK")? == b"UNKNOWN COMMAND\n" {
        client.send(&command::Disable)?;
        client.send(&command::Enable)?;
    }
    Ok(())
}

fn restarted_in_between(bed: &Bed) -> Outcome {
    bed.connect_directly();
    let mut daemon = lone_supplicant(bed)?;
    let mut client = daemon.client("lo")?;
    equal("the number of the first network", client.add_network()?, 0)?;
    daemon.process().kill();
    daemon.start_again()?;
    let error = client.add_network().err().map(|error| error.kind());
    equal("the request to the old daemon", error, Some(ErrorKind::DaemonGone))?;
    // The new daemon has no network: the request was not repeated behind the user's back.
    check(client.networks()?.is_empty(), || "the request was repeated".to_owned())?;
    equal("the number of the first network", client.add_network()?, 0)?;
    equal("how often the connection was replaced", client.reconnections(), 1)
}

fn connection_after_restart(bed: &Bed) -> Outcome {
    bed.connect_directly();
    let mut pair = Pair::start(bed, MD5)?;
    let (_, mut server) = pair.at_server()?;
    let mut monitor = patient_monitor(bed, &pair.station, STATION)?;
    pair.begin()?;
    server.expect(EventKind::EapSuccess, SOON)?;
    pair.expect_authenticated(4)?;
    pair.station.process().kill();
    expect_loss(&mut monitor, &[Loss::Refused, Loss::SocketReplaced])?;
    pair.station.start_again()?;
    expect_reattached(&mut monitor)?;
    // hostapd knows nothing of it; the station begins by itself.
    server.expect(EventKind::EapSuccess, SOON)?;
    let end = Instant::now() + SOON;
    loop {
        let item = monitor.next_within(end.saturating_duration_since(Instant::now()))?;
        let Some(MonitorItem::Event(event)) = item else {
            return Err(Failure::new(format!("{item:?} came instead of the connection")));
        };
        if event.event().kind() == Some(EventKind::Connected) {
            break;
        }
    }
    pair.expect_authenticated(4)
}

fn stopped_daemon(bed: &Bed) -> Outcome {
    bed.connect_directly();
    // Long enough for the requests after it, on a busy machine.
    let limit = Duration::from_secs(2);
    let mut daemon = lone_supplicant(bed)?;
    let path = bed.control(&daemon.socket("lo"))?;
    let mut client = Client::builder(path).time_limit(limit).open()?;
    client.ping()?;
    daemon.process().signal(Signal::STOP)?;
    let start = Instant::now();
    let error = client.add_network().err().map(|error| error.kind());
    equal("the request", error, Some(ErrorKind::Timeout))?;
    check(start.elapsed() >= limit, || "the time limit was cut short".to_owned())?;
    check(start.elapsed() < limit + SOON / 2, || format!("it took {:?}", start.elapsed()))?;
    daemon.process().signal(Signal::CONT)?;
    // The late "0" must not be taken for the answer to what comes now.
    for _ in 0..20 {
        client.ping()?;
    }
    equal("networks that the late request made", client.networks()?.len(), 1)?;
    daemon.wait_for_log("ctrl_iface sendto failed", SOON)
}

fn stopped_daemon_watched(bed: &Bed) -> Outcome {
    bed.connect_directly();
    let mut daemon = lone_supplicant(bed)?;
    let mut client = daemon.client("lo")?;
    let mut monitor = patient_monitor(bed, &daemon, "lo")?;
    daemon.process().signal(Signal::STOP)?;
    expect_loss(&mut monitor, &[Loss::Silent])?;
    daemon.process().signal(Signal::CONT)?;
    expect_reattached(&mut monitor)?;
    make_event(&mut client)?;
    let event = monitor.next_within(SOON)?.and_then(MonitorItem::event);
    let kind = event.as_ref().and_then(|event| event.event().kind());
    equal("the event", kind, Some(EventKind::NetworkAdded))
}

fn terminate_command(bed: &Bed) -> Outcome {
    bed.connect_directly();
    let mut daemon = lone_supplicant(bed)?;
    let mut watch = daemon.watch("lo")?;
    let mut client = daemon.client("lo")?;
    client.send(&command::Terminate)?;
    watch.expect(EventKind::Terminating, SOON)?;
    let status = daemon.process().wait(SOON)?;
    check(status.success(), || format!("wpa_supplicant ended with {status}"))?;
    let error = bed.client(&daemon.socket("lo"));
    check(error.is_err(), || "a client could be opened after the end".to_owned())
}
