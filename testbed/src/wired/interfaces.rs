//! Interfaces that are added, removed, and vanish; the global sockets.

use std::time::Duration;

use hostap_ctrl::command::{self, Command as _, InterfaceAdd};
use hostap_ctrl::event::EventKind;
use hostap_ctrl::reply::WpaState;
use hostap_ctrl::{DaemonKind, ErrorKind, Monitor, MonitorItem, discovery};

use super::authentication::MD5;
use super::link::{Link, SERVER, STATION, STATION_ADDRESS};
use super::pair::{Pair, SOON};
use crate::bed::Bed;
use crate::daemon::Recipe;
use crate::failure::{Failure, Outcome, check, equal};
use crate::scenario::Scenario;
use crate::watch::typed;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "interface_added_and_removed",
        about: "wpa_supplicant's INTERFACE_ADD and INTERFACE_REMOVE: sockets, INTERFACES, discovery \
                and events follow",
        everyday: true,
        run: added_and_removed,
    },
    Scenario {
        name: "hostapd_interface_added",
        about: "hostapd's ADD and REMOVE: sockets, INTERFACES, discovery and events follow",
        everyday: true,
        run: hostapd_added,
    },
    Scenario {
        name: "global_events",
        about: "events on the global socket name their interface, and a monitor can choose one",
        everyday: true,
        run: global_events,
    },
    Scenario {
        name: "command_for_interface",
        about: "commands for one interface over the global sockets, and for one that is not there",
        everyday: true,
        run: command_for_interface,
    },
    Scenario {
        name: "interface_vanishes",
        about: "the interfaces are deleted: both daemons go on answering; removed and added again, they \
                serve the new ones",
        everyday: true,
        run: interface_vanishes,
    },
];

fn added_and_removed(bed: &Bed) -> Outcome {
    bed.connect_directly();
    let _link = Link::plug_in()?;
    let configuration = bed.write("added.conf", "ap_scan=0\n")?;
    let daemon = Recipe::wpa_supplicant(STATION)
        .namespace(STATION)
        .interface("lo", "ap_scan=0\n")
        .start(bed)?;
    let mut global = daemon.global_client()?;
    let mut events = daemon.global_watch()?;
    let path = daemon.socket(STATION);

    // Only drivers of radios list theirs.
    let listed = global.send(&command::InterfaceList)?;
    let wired = listed.iter().find(|listed| listed.ifname == STATION);
    check(wired.is_none(), || format!("INTERFACE_LIST has {wired:?}"))?;

    let configuration = configuration.display().to_string();
    let directory = daemon.control_directory().display().to_string();
    let add = InterfaceAdd::new(STATION)
        .configuration(configuration.as_str())
        .driver("wired")
        .control_interface(directory.as_str());
    global.send(&add)?;
    discovery::wait_for(&path, SOON)?;
    expect_interfaces(&mut global, &[STATION, "lo"])?;
    daemon.client(STATION)?.add_network()?;
    let event = events.expect(EventKind::NetworkAdded, SOON)?;
    equal("the event's interface", interface_of(&event), Some(STATION.to_owned()))?;
    let again = global.send(&add).err().map(|error| error.kind());
    equal("adding it again", again, Some(ErrorKind::Refused))?;

    let found: Vec<_> = discovery::control_sockets(daemon.control_directory())?
        .into_iter()
        .map(|found| found.interface)
        .collect();
    equal("the sockets in the directory", found, ["lo", STATION])?;
    let probed = discovery::probe(daemon.global_socket())?;
    equal("what the global socket is", probed.kind, DaemonKind::WpaSupplicantGlobal)?;
    let mut client = daemon.client(STATION)?;
    let mut monitor =
        Monitor::builder(bed.control(&path)?).ping_interval(Duration::from_millis(200)).open()?;
    let state = client.status()?.wpa_state();
    check(state.is_some(), || "STATUS of the new interface has no state".to_owned())?;

    global.send(&command::InterfaceRemove::new(STATION))?;
    expect_interfaces(&mut global, &["lo"])?;
    check(!path.exists(), || "the socket is there after its interface was removed".to_owned())?;
    let error = client.ping().err().map(|error| error.kind());
    check(matches!(error, Some(ErrorKind::DaemonGone | ErrorKind::NoDaemon)), || {
        format!("a request to the removed interface gave {error:?}")
    })?;
    let end = loop {
        match monitor.next_within(SOON) {
            Ok(Some(_)) => {}
            Ok(None) => return Err(Failure::new("its monitor does not end")),
            Err(error) => break error.kind(),
        }
    };
    equal("the end of its monitor", end, ErrorKind::DaemonGone)?;
    let again = global.send(&command::InterfaceRemove::new(STATION)).err();
    equal("removing it again", again.map(|error| error.kind()), Some(ErrorKind::Refused))?;
    daemon.wait_for_log("station: Removing interface station", SOON)
}

fn expect_interfaces(global: &mut hostap_ctrl::Client, wanted: &[&str]) -> Outcome {
    let names = global.interfaces()?;
    let names: Vec<String> = names.iter().map(|name| name.to_string()).collect();
    equal("INTERFACES", names, wanted)
}

fn interface_of(event: &hostap_ctrl::event::OwnedEvent) -> Option<String> {
    event.interface().map(|name| name.to_string())
}

fn hostapd_added(bed: &Bed) -> Outcome {
    bed.connect_directly();
    let _link = Link::plug_in()?;
    let directory = bed.directory().join("server/control");
    let configuration = bed.write(
        "added.conf",
        format!("interface={SERVER}\ndriver=wired\nctrl_interface={}\n", directory.display()),
    )?;
    let daemon = Recipe::hostapd(SERVER).namespace(SERVER).start(bed)?;
    let mut global = daemon.global_client()?;
    let mut events = daemon.global_watch()?;
    expect_interfaces(&mut global, &[])?;
    let configuration = configuration.display().to_string();
    global.send(&command::HostapdAddConfig::new(SERVER, configuration.as_str()))?;
    let path = daemon.socket(SERVER);
    discovery::wait_for(&path, SOON)?;
    expect_interfaces(&mut global, &[SERVER])?;
    global.send(&command::Enable.on_interface(SERVER))?;
    let event = events.expect(EventKind::ApEnabled, SOON)?;
    equal("the event's interface", interface_of(&event), Some(SERVER.to_owned()))?;
    let probed = discovery::probe(daemon.global_socket())?;
    equal("what the global socket is", probed.kind, DaemonKind::HostapdGlobal)?;
    equal("its interfaces", probed.interfaces, [SERVER])?;
    equal("what the new socket is", discovery::probe(&path)?.kind, DaemonKind::Hostapd)?;

    let mut watch = daemon.watch(SERVER)?;
    let mut client = daemon.client(SERVER)?;
    let state = client.access_point_status()?.state();
    equal("the state", state.map(|state| state.to_string()).as_deref(), Some("ENABLED"))?;
    global.send(&command::HostapdRemove::new(SERVER))?;
    watch.expect(EventKind::ApDisabled, SOON)?;
    events.expect(EventKind::ApDisabled, SOON)?;
    expect_interfaces(&mut global, &[])?;
    let error = client.ping().err();
    check(error.is_some(), || "the removed interface answers".to_owned())?;
    check(!path.exists(), || "the socket is there after its interface was removed".to_owned())
}

fn global_events(bed: &Bed) -> Outcome {
    let _link = Link::plug_in()?;
    let daemon = Recipe::wpa_supplicant(STATION)
        .namespace(STATION)
        .interface("lo", "ap_scan=0\n")
        .interface(STATION, "ap_scan=0\n")
        .start(bed)?;
    let mut watch = daemon.global_watch()?;
    let path = bed.control(&daemon.global_socket())?;
    let mut chosen = Monitor::builder(path).interface(STATION).open()?;
    for interface in ["lo", STATION, "lo", STATION] {
        daemon.client(interface)?.add_network()?;
        let event = watch.expect(EventKind::NetworkAdded, SOON)?;
        equal("the event's interface", interface_of(&event).as_deref(), Some(interface))?;
    }
    for number in 0..2 {
        let item = chosen.next_within(SOON)?;
        let Some(MonitorItem::Event(event)) = item else {
            return Err(Failure::new(format!("{item:?} came instead of an event")));
        };
        equal("the interface", interface_of(&event).as_deref(), Some(STATION))?;
        equal("the network", typed!(event, NetworkAdded).id, number)?;
    }
    let more = chosen.next_within(Duration::from_millis(100))?;
    check(more.is_none(), || format!("events of another interface came: {more:?}"))
}

fn command_for_interface(bed: &Bed) -> Outcome {
    let pair = Pair::start(bed, MD5)?;
    let mut station = pair.station.global_client()?;
    let mut server = pair.server.global_client()?;
    let networks = station.send(&command::ListNetworks::new().on_interface(STATION))?;
    equal("the networks", networks.iter().count(), 1)?;
    let status = server.send(&command::HostapdStatus.on_interface(SERVER))?;
    equal("the state", status.text().to_string().lines().next(), Some("state=ENABLED"))?;
    for client in [&mut station, &mut server] {
        client.send(&command::Ping.on_interface("elsewhere")).err().map_or_else(
            || Err(Failure::new("an interface that is not there answered PING")),
            |error| equal("the kind of the error", error.kind(), ErrorKind::Refused),
        )?;
    }
    Ok(())
}

fn interface_vanishes(bed: &Bed) -> Outcome {
    bed.connect_directly();
    let pair = Pair::start(bed, MD5)?;
    let (mut client, mut station) = pair.at_station()?;
    let (mut server, mut events) = pair.at_server()?;
    pair.begin()?;
    station.expect(EventKind::Connected, SOON)?;
    pair.link.take_away()?;
    // The drivers for Ethernet tell the daemons nothing.
    client.ping()?;
    server.ping()?;
    equal("the station's state", client.status()?.wpa_state(), Some(WpaState::Completed))?;
    server.send(&command::Deauthenticate::new(STATION_ADDRESS))?;
    events.expect(EventKind::ApStaDisconnected, SOON)?;

    pair.link.plug_in_again()?;
    let mut global = pair.station.global_client()?;
    global.send(&command::InterfaceRemove::new(STATION))?;
    let configuration = bed.directory().join("station-station.conf").display().to_string();
    global
        .send(&InterfaceAdd::new(STATION).configuration(configuration.as_str()).driver("wired"))?;
    server.send(&command::Disable)?;
    server.send(&command::Enable)?;
    discovery::wait_for(pair.station.socket(STATION), SOON)?;
    let mut station = pair.station.watch(STATION)?;
    pair.begin()?;
    station.expect(EventKind::Connected, SOON)?;
    events.expect(EventKind::ApStaConnected, SOON)?;
    pair.expect_authenticated(4)
}
