//! Control interfaces on UDP: daemons that `testbed/daemons/prepare udp` has built.

use std::sync::atomic::AtomicUsize;
use std::thread;
use std::time::Duration;

use hostap_ctrl::command::{self, NetworkVariable};
use hostap_ctrl::event::EventKind;
use hostap_ctrl::{
    Client, DaemonKind, Endpoint, ErrorKind, Monitor, MonitorItem, Reconnect, UdpEndpoint,
};

use super::flood::{DEBUG, expect_up_to, joined, make_ahead};
use super::link::LocalLink;
use super::pair::SOON;
use crate::bed::Bed;
use crate::failure::{Failure, Outcome, check, equal};
use crate::process::{Process, wait_until};
use crate::scenario::Scenario;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "udp_client",
        about: "wpa_supplicant over UDP: the cookie, requests, two monitors and their events",
        everyday: true,
        run: |bed| client_and_monitors(bed, "udp", "udp:"),
    },
    Scenario {
        name: "udp6_client",
        about: "the same over IPv6",
        everyday: true,
        run: |bed| client_and_monitors(bed, "udp6", "udp6:"),
    },
    Scenario {
        name: "udp_hostapd",
        about: "hostapd over UDP: a client and a monitor",
        everyday: true,
        run: hostapd,
    },
    Scenario {
        name: "udp_wrong_cookie",
        about: "a cookie that is not the daemon's: no answer, and the error says so",
        everyday: true,
        run: wrong_cookie,
    },
    Scenario {
        name: "udp_restart",
        about: "a restarted daemon has another cookie: clients and monitors get it and go on",
        everyday: true,
        run: restart,
    },
    Scenario {
        name: "udp_flood",
        about: "10,000 events over UDP: the monitor gets each, in order",
        everyday: true,
        run: flood,
    },
    Scenario {
        name: "udp_many_clients",
        about: "16 clients over UDP at a time: every request gets its own reply",
        everyday: true,
        run: many_clients,
    },
];

/// A daemon whose control interface is on UDP.
struct Daemon<'b> {
    bed: &'b Bed,
    variant: &'static str,
    endpoint: Endpoint,
    process: Process,
}

impl<'b> Daemon<'b> {
    /// wpa_supplicant of this variant, on the usual port.
    fn wpa_supplicant(
        bed: &'b Bed,
        variant: &'static str,
        endpoint: &str,
    ) -> Result<Self, Failure> {
        bed.write("supplicant.conf", "ctrl_interface=udp\nap_scan=0\n")?;
        let process = Self::launch(bed, variant)?;
        let daemon = Self { bed, variant, endpoint: Endpoint::from(endpoint), process };
        daemon.wait()?;
        Ok(daemon)
    }

    fn launch(bed: &Bed, variant: &str) -> Result<Process, Failure> {
        let mut command = bed.program(&format!("daemons/{variant}/wpa_supplicant"))?;
        command.args(["-dd", "-t", "-i", "lo", "-D", "wired", "-c"]);
        command.arg(bed.directory().join("supplicant.conf"));
        Process::start(command, &bed.directory().join("supplicant.log"))
    }

    fn wait(&self) -> Outcome {
        wait_until("answer over UDP", SOON, || {
            let client = Client::builder(&self.endpoint).time_limit(Duration::from_millis(500));
            Ok(client.open().and_then(|mut client| client.ping()).ok())
        })
    }

    fn restart(&mut self) -> Outcome {
        self.process.kill();
        self.process = Self::launch(self.bed, self.variant)?;
        self.wait()
    }

    fn client(&self) -> Result<Client, Failure> {
        Ok(Client::open(&self.endpoint)?)
    }

    fn log(&self) -> String {
        self.process.output()
    }
}

/// The next event of a monitor that is not a debug message.
fn next_kind(monitor: &mut Monitor) -> Result<Option<EventKind>, Failure> {
    match monitor.next_within(SOON)? {
        Some(MonitorItem::Event(event)) => Ok(event.event().kind()),
        other => Err(Failure::new(format!("{other:?} came instead of an event"))),
    }
}

fn client_and_monitors(bed: &Bed, variant: &'static str, endpoint: &str) -> Outcome {
    let daemon = Daemon::wpa_supplicant(bed, variant, endpoint)?;
    let mut client = daemon.client()?;
    check(client.local_path().is_none(), || "a client over UDP has a socket file".to_owned())?;
    let cookie = client.request(b"GET_COOKIE")?.to_vec();
    equal("the cookie once more", client.request(b"GET_COOKIE")?, cookie)?;
    let mut first = Monitor::open(&daemon.endpoint)?;
    let mut second = Monitor::open(&daemon.endpoint)?;
    let id = client.add_network()?;
    equal("the event", next_kind(&mut first)?, Some(EventKind::NetworkAdded))?;
    equal("the event", next_kind(&mut second)?, Some(EventKind::NetworkAdded))?;
    drop(second);
    client.remove_network(id)?;
    equal("the event", next_kind(&mut first)?, Some(EventKind::NetworkRemoved))?;
    let detached = daemon.log().matches("CTRL_IFACE monitor detached").count();
    equal("monitors that the daemon has detached", detached, 1)?;
    let mut attached = client.attach()?;
    attached.set_level(DEBUG)?;
    attached.send(&command::Note::new("1"))?;
    let event = attached.next_event(SOON)?.map(|event| event.text().to_string());
    equal("the event", event.as_deref(), Some("Control interface command 'NOTE 1'"))?;
    attached.detach()?;
    client.status()?;
    Ok(())
}

fn hostapd(bed: &Bed) -> Outcome {
    let link = LocalLink::plug_in()?;
    let configuration = format!(
        "interface={}\ndriver=wired\nctrl_interface=udp\nieee8021x=1\neap_server=1\n",
        link.interface(),
    );
    let configuration = bed.write("hostapd.conf", configuration)?;
    let mut command = bed.program("daemons/udp/hostapd")?;
    command.args(["-dd", "-t"]).arg(configuration);
    let _process = Process::start(command, &bed.directory().join("hostapd.log"))?;
    let endpoint = Endpoint::from("udp:8877");
    let open = || {
        let builder = Client::builder(&endpoint).daemon(DaemonKind::Hostapd);
        let mut client = builder.time_limit(Duration::from_secs(2)).open()?;
        client.ping().map(|()| client)
    };
    let mut client = wait_until("answer over UDP", SOON, || Ok(open().ok()))?;
    let mut monitor = Monitor::builder(&endpoint).daemon(DaemonKind::Hostapd).open()?;
    client.send(&command::NewSta::new([2, 0, 0, 1, 0, 0]))?;
    equal("the event", next_kind(&mut monitor)?, Some(EventKind::EapStarted))?;
    let stations = client.stations()?;
    let address = stations.iter().next().map(|station| station.address().to_string());
    equal("the station", address.as_deref(), Some("02:00:00:01:00:00"))
}

fn wrong_cookie(bed: &Bed) -> Outcome {
    let daemon = Daemon::wpa_supplicant(bed, "udp", "udp:")?;
    let address: std::net::SocketAddr = "127.0.0.1:9877".parse()?;
    let endpoint = UdpEndpoint::from(address).with_cookie([0; 8]);
    let builder = Client::builder(endpoint).time_limit(Duration::from_millis(300));
    let error = builder.open().and_then(|mut client| client.ping()).err();
    let kind = error.as_ref().map(hostap_ctrl::Error::kind);
    equal("the error's kind", kind, Some(ErrorKind::Timeout))?;
    let text = error.map(|error| error.to_string()).unwrap_or_default();
    check(text.contains("cookie"), || format!("the error does not speak of the cookie: {text}"))?;
    check(daemon.log().contains("Invalid cookie"), || "the daemon took the cookie".to_owned())?;
    daemon.client()?.ping()?;
    Ok(())
}

fn restart(bed: &Bed) -> Outcome {
    let mut daemon = Daemon::wpa_supplicant(bed, "udp", "udp:")?;
    // Also for what must be answered, on a busy machine.
    let limit = Duration::from_secs(2);
    let mut client = Client::builder(&daemon.endpoint).time_limit(limit).open()?;
    client.ping()?;
    let monitor = Monitor::builder(&daemon.endpoint).time_limit(limit);
    let monitor = monitor.ping_interval(Duration::from_millis(200));
    let mut monitor = monitor.reconnect(Reconnect::Always).open()?;
    daemon.restart()?;
    // The daemon does not answer to the old cookie.
    let error = client.add_network().err().map(|error| error.kind());
    check(matches!(error, Some(ErrorKind::Timeout | ErrorKind::DaemonGone)), || {
        format!("the request with the old cookie gave {error:?}")
    })?;
    check(client.networks()?.is_empty(), || "the request was carried out".to_owned())?;
    for wanted in ["Lost", "Reattached"] {
        let item = format!("{:?}", monitor.next_within(SOON)?);
        check(item.contains(wanted), || format!("{item} came instead of {wanted}"))?;
    }
    client.add_network()?;
    equal("the event", next_kind(&mut monitor)?, Some(EventKind::NetworkAdded))?;
    check(daemon.log().contains("Invalid cookie"), || "it took the old cookie".to_owned())
}

fn flood(bed: &Bed) -> Outcome {
    const EVENTS: usize = 10_000;
    /// What the system keeps for a socket that is not read yet: more would be lost.
    const AHEAD: usize = 100;
    let daemon = Daemon::wpa_supplicant(bed, "udp", "udp:")?;
    let mut client = daemon.client()?;
    let mut monitor = Monitor::builder(&daemon.endpoint).level(DEBUG).open()?;
    let seen = AtomicUsize::new(0);
    thread::scope(|scope| {
        let reader = scope.spawn(|| expect_up_to(&mut monitor, 0, EVENTS - 1, &seen));
        make_ahead(&mut client, EVENTS, AHEAD, &seen, &reader)?;
        joined(reader)
    })
}

fn many_clients(bed: &Bed) -> Outcome {
    const CLIENTS: u32 = 16;
    let daemon = Daemon::wpa_supplicant(bed, "udp", "udp:")?;
    let mut client = daemon.client()?;
    for number in 0..CLIENTS {
        let id = client.add_network()?;
        client.set_network(id, NetworkVariable::id_string(format!("client {number}").as_str()))?;
    }
    let endpoint = &daemon.endpoint;
    let ask = |number: u32| -> Outcome {
        let mut client = Client::open(endpoint)?;
        let wanted = format!("client {number}");
        (0..200).try_for_each(|_| {
            let value = client.send(&command::GetNetwork::new(number, "id_str"))?;
            let value = value.quoted().map(|value| value.to_string());
            equal("the client's own network", value.as_deref(), Some(wanted.as_str()))
        })
    };
    thread::scope(|scope| {
        let clients: Vec<_> = (0..CLIENTS).map(|number| scope.spawn(move || ask(number))).collect();
        clients.into_iter().try_for_each(joined)
    })
}
