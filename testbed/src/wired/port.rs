//! An open port and what both daemons know of it: logging off and on, stations, statistics.

use std::time::Duration;

use hostap_ctrl::command;
use hostap_ctrl::event::EventKind;
use hostap_ctrl::reply::{PaeState, PortStatus, WpaState};
use hostap_ctrl::{Client, ErrorKind};

use super::authentication::{MD5, TLS};
use super::link::{SERVER, STATION_ADDRESS};
use super::pair::{Pair, SOON};
use crate::bed::Bed;
use crate::failure::{Failure, Outcome, check, equal};
use crate::process::wait_until;
use crate::scenario::Scenario;
use crate::watch::Watch;
use crate::watch::typed;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "logoff_and_logon",
        about: "LOGOFF closes the port at both ends, LOGON opens it again",
        everyday: true,
        run: logoff_and_logon,
    },
    Scenario {
        name: "reauthentication",
        about: "hostapd's EAPOL_REAUTH and the station's REASSOCIATE: authenticated again",
        everyday: true,
        run: reauthentication,
    },
    Scenario {
        name: "disconnect_and_reconnect",
        about: "DISCONNECT and RECONNECT of the station, with their events and states",
        everyday: true,
        run: disconnect_and_reconnect,
    },
    Scenario {
        name: "station_put_out",
        about: "DEAUTHENTICATE and DISASSOCIATE: hostapd tells of it, and closes the port",
        everyday: true,
        run: station_put_out,
    },
    Scenario {
        name: "stations_listed",
        about: "NEW_STA, STA, STA-FIRST and STA-NEXT: 120 stations, each once, with their values",
        everyday: true,
        run: stations_listed,
    },
    Scenario {
        name: "statistics",
        about: "STATUS-VERBOSE, MIB, GET_CONFIG, STA ... eapol and PMKSA of both daemons, typed",
        everyday: true,
        run: statistics,
    },
    Scenario {
        name: "access_point_disabled",
        about: "hostapd's DISABLE and ENABLE: state and events, and refusals in between",
        everyday: true,
        run: access_point_disabled,
    },
];

/// A client and a monitor of one daemon.
type End = (Client, Watch);

/// A pair whose port is open, with the station's end and the server's.
fn open_port<'b>(bed: &'b Bed, network: &str) -> Result<(Pair<'b>, End, End), Failure> {
    let pair = Pair::start(bed, network)?;
    let mut station = pair.at_station()?;
    let mut server = pair.at_server()?;
    pair.begin()?;
    station.1.expect(EventKind::Connected, SOON)?;
    server.1.expect(EventKind::ApStaConnected, SOON)?;
    Ok((pair, station, server))
}

/// Waits until the station's port is so.
fn wait_for_port(client: &mut Client, wanted: PortStatus<'static>) -> Outcome {
    wait_until("other state of the station's port", SOON, || {
        let port = client.status()?.eapol().and_then(|eapol| eapol.port_status());
        Ok((port == Some(wanted)).then_some(()))
    })
}

fn logoff_and_logon(bed: &Bed) -> Outcome {
    let (pair, (mut client, mut station), (_, mut server)) = open_port(bed, MD5)?;
    client.send(&command::Logoff)?;
    wait_for_port(&mut client, PortStatus::Unauthorized)?;
    let state = client.status()?.eapol().and_then(|eapol| eapol.supplicant_pae_state());
    equal("the state after LOGOFF", state, Some(PaeState::Logoff))?;
    server.expect(EventKind::ApStaDisconnected, SOON)?;
    pair.expect_refused()?;
    client.send(&command::Logon)?;
    pair.begin_again()?;
    station.expect(EventKind::EapSuccess, SOON)?;
    server.expect(EventKind::ApStaConnected, SOON)?;
    pair.expect_authenticated(4)
}

fn reauthentication(bed: &Bed) -> Outcome {
    let (pair, (mut client, mut station), (mut server, mut events)) = open_port(bed, MD5)?;
    server.send(&command::EapolReauth::new(STATION_ADDRESS))?;
    station.expect(EventKind::EapStarted, SOON)?;
    station.expect(EventKind::EapSuccess, SOON)?;
    events.expect(EventKind::EapSuccess, SOON)?;
    pair.expect_authenticated(4)?;
    client.send(&command::Reassociate)?;
    station.expect(EventKind::AssociatedWith, SOON)?;
    // Otherwise the station would wait for 2 s before it begins.
    server.send(&command::EapolReauth::new(STATION_ADDRESS))?;
    station.expect(EventKind::EapSuccess, SOON)?;
    events.expect(EventKind::EapSuccess, SOON)?;
    pair.expect_authenticated(4)
}

fn disconnect_and_reconnect(bed: &Bed) -> Outcome {
    let (pair, (mut client, mut station), (_, mut server)) = open_port(bed, MD5)?;
    client.send(&command::Disconnect)?;
    let event = station.expect(EventKind::Disconnected, SOON)?;
    let event = typed!(event, Disconnected);
    equal("the reason", (event.reason, event.locally_generated), (3, Some(1)))?;
    let state = client.status()?.wpa_state();
    equal("the state", state, Some(WpaState::Disconnected))?;
    server.skip()?;
    client.send(&command::Reconnect)?;
    pair.begin_again()?;
    station.expect(EventKind::Connected, SOON)?;
    server.expect(EventKind::ApStaConnected, SOON)?;
    pair.expect_authenticated(4)
}

fn station_put_out(bed: &Bed) -> Outcome {
    let (pair, (_, mut station), (mut server, mut events)) = open_port(bed, MD5)?;
    server.deauthenticate(STATION_ADDRESS)?;
    let event = events.expect(EventKind::ApStaDisconnected, SOON)?;
    equal("the station", typed!(event, ApStaDisconnected).addr, STATION_ADDRESS)?;
    check(!pair.is_authorized()?, || "the port is open after DEAUTHENTICATE".to_owned())?;
    pair.begin_again()?;
    station.expect(EventKind::EapSuccess, SOON)?;
    events.expect(EventKind::ApStaConnected, SOON)?;
    server.send(&command::Disassociate::new(STATION_ADDRESS))?;
    events.expect(EventKind::ApStaDisconnected, SOON)?;
    check(!pair.is_authorized()?, || "the port is open after DISASSOCIATE".to_owned())
}

fn stations_listed(bed: &Bed) -> Outcome {
    const STATIONS: u8 = 120;
    let (pair, _, (mut server, mut events)) = open_port(bed, MD5)?;
    let address = |number| hostap_ctrl::value::MacAddress::new([2, 0, 0, 1, 0, number]);
    for number in 0..STATIONS {
        server.send(&command::NewSta::new(address(number)))?;
    }
    let listed = server.stations()?;
    let mut addresses: Vec<_> = listed.iter().map(|station| station.address()).collect();
    addresses.sort_by_key(|address| address.octets());
    let mut wanted: Vec<_> = (0..STATIONS).map(address).collect();
    wanted.insert(0, STATION_ADDRESS);
    equal("the stations", addresses, wanted)?;
    for number in 0..STATIONS {
        let event = events.expect(EventKind::EapStarted, SOON)?;
        equal("the station of the event", typed!(event, EapStarted).addr, Some(address(number)))?;
    }
    let authorized = listed.iter().filter(|station| station.is_authorized()).count();
    equal("the authorized stations", authorized, 1)?;
    let unknown = server.station([2, 0, 0, 9, 9, 9]).err().map(|error| error.kind());
    equal("a station that is not there", unknown, Some(ErrorKind::Refused))?;
    let mut server = pair.at_server()?.0;
    let counted = server.access_point_status()?.bss_list().next().and_then(|bss| bss.num_sta);
    equal("the stations that hostapd counts", counted, Some(1 + u32::from(STATIONS)))
}

fn statistics(bed: &Bed) -> Outcome {
    let (pair, (mut client, _), (mut server, _)) = open_port(bed, TLS)?;
    let verbose = client.send(&command::StatusVerbose)?;
    let eapol = verbose.eapol();
    let eapol = eapol.ok_or_else(|| Failure::new("STATUS-VERBOSE tells nothing of 802.1X"))?;
    equal("the state", eapol.supplicant_pae_state(), Some(PaeState::Authenticated))?;
    equal(
        "the state of EAP",
        eapol.get("EAP state").map(|s| s.to_string()).as_deref(),
        Some("SUCCESS"),
    )?;
    let mib = client.send(&command::Mib)?;
    let text = mib.text().to_string();
    check(text.contains("dot1xSuppPaeState="), || format!("MIB of the station is {text}"))?;
    client.send(&command::Pmksa)?;

    // Without WPA it has nothing to say.
    server.send(&command::Mib)?;
    server.send(&command::Pmksa)?;
    let configuration = server.send(&command::GetConfig)?;
    let bssid = configuration.bssid();
    equal("the BSSID", bssid, Some(super::link::SERVER_ADDRESS))?;
    let station = server.station(STATION_ADDRESS)?;
    let station = station.ok_or_else(|| Failure::new("hostapd does not know the station"))?;
    let port = station.port();
    let user = port.session_user_name().map(|name| name.to_string());
    equal("the user", user.as_deref(), Some("tls@lab"))?;
    let source = port.last_eapol_frame_source();
    equal("the source of the last frame", source, Some(STATION_ADDRESS))?;
    check(port.backend_successes() == Some(1), || {
        format!("hostapd counts {:?} successes", port.backend_successes())
    })?;
    let machine = server.send(&command::StaEapol::new(STATION_ADDRESS))?;
    check(machine.iter().next().is_some(), || "STA ... eapol is empty".to_owned())?;
    pair.expect_authenticated(13)
}

fn access_point_disabled(bed: &Bed) -> Outcome {
    let (pair, _, (mut server, mut events)) = open_port(bed, MD5)?;
    let state = |server: &mut Client| -> Result<Option<String>, Failure> {
        Ok(server.access_point_status()?.state().map(|state| state.to_string()))
    };
    equal("the state", state(&mut server)?.as_deref(), Some("ENABLED"))?;
    server.send(&command::Disable)?;
    events.expect(EventKind::ApDisabled, SOON)?;
    equal("the state", state(&mut server)?.as_deref(), Some("DISABLED"))?;
    let error = server.send(&command::Disable).err().map(|error| error.kind());
    equal("DISABLE once more", error, Some(ErrorKind::Refused))?;
    check(server.stations()?.is_empty(), || "a station is left".to_owned())?;
    server.send(&command::Enable)?;
    events.expect(EventKind::ApEnabled, SOON)?;
    equal("the state", state(&mut server)?.as_deref(), Some("ENABLED"))?;
    events.none_of(EventKind::ApDisabled, Duration::from_millis(50))?;
    equal("the socket", pair.server.client(SERVER)?.ping().is_ok(), true)
}
