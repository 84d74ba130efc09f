//! Texts that are no plain ASCII, on their way through a daemon and back.

use hostap_ctrl::Client;
use hostap_ctrl::command::{self, NetworkVariable};
use hostap_ctrl::event::EventKind;

use super::authentication::MD5;
use super::link::STATION;
use super::pair::{Pair, SOON};
use crate::bed::Bed;
use crate::daemon::Recipe;
use crate::failure::{Outcome, check, equal};
use crate::scenario::Scenario;
use crate::watch::typed;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "odd_identity",
        about: "an identity of UTF-8, quotes and bytes that are neither: hostapd knows the user by \
                exactly these bytes",
        everyday: true,
        run: odd_identity,
    },
    Scenario {
        name: "odd_id_str",
        about: "an id_str that looks like lines of STATUS forges none",
        everyday: true,
        run: odd_id_str,
    },
    Scenario {
        name: "networks_saved",
        about: "SSIDs of any bytes, saved and read back by the next wpa_supplicant",
        everyday: true,
        run: networks_saved,
    },
];

/// Hostile to everything that reads lines, words or quotes, and no UTF-8.
const ODD: &[u8] = b"Z\xc3\xbcrich \"q\" 'n' \\x41 \xff\xfe\x01\x7f\x1b[31m";

fn odd_identity(bed: &Bed) -> Outcome {
    // The file of users has no way to write a quotation mark or an end of line.
    let identity: Vec<u8> = ODD.iter().copied().filter(|byte| *byte != b'"').collect();
    let mut users = b"\"".to_vec();
    users.extend_from_slice(&identity);
    users.extend_from_slice(b"\" MD5 \"secret\"\n");
    let pair = Pair::start_with_users(bed, &users, "eap=MD5\ndisabled=1")?;
    let (mut client, mut station) = pair.at_station()?;
    let (mut server, mut events) = pair.at_server()?;

    client.set_network(0, NetworkVariable::identity(identity.as_slice()))?;
    client.set_network(0, NetworkVariable::password("secret"))?;
    client.select_network(0)?;
    pair.begin()?;
    station.expect(EventKind::Connected, SOON)?;
    events.expect(EventKind::EapSuccess, SOON)?;
    pair.expect_authenticated(4)?;
    let value = client.send(&command::GetNetwork::new(0, "identity"))?.to_vec();
    equal("the identity", value, Some(identity.clone()))?;
    let reply = server.request(b"STA 02:00:00:00:01:00")?;
    let name = [b"dot1xAuthSessionUserName=".as_slice(), &identity, b"\n"].concat();
    check(reply.windows(name.len()).any(|part| part == name), || {
        format!("hostapd knows the station by another name: {}", reply.escape_ascii())
    })
}

fn odd_id_str(bed: &Bed) -> Outcome {
    let pair = Pair::start(bed, &format!("{MD5}\ndisabled=1"))?;
    let (mut client, mut station) = pair.at_station()?;
    let id = b"x\nwpa_state=DISCONNECTED\naddress=00:00:00:00:00:00\n\xff]";
    client.set_network(0, NetworkVariable::id_string(&id[..]))?;
    client.select_network(0)?;
    pair.begin()?;
    let connected = station.expect(EventKind::Connected, SOON)?;
    equal("the id_str of the event", typed!(connected, Connected).id_str.as_bytes(), &id[..])?;
    let status = client.status()?;
    let address = status.address().map(|address| address.to_string());
    equal("the address", address.as_deref(), Some("02:00:00:00:01:00"))?;
    equal("the id_str of STATUS", status.id_str().map(|id| id.as_bytes()), Some(&id[..]))?;
    pair.expect_authenticated(4)
}

fn networks_saved(bed: &Bed) -> Outcome {
    bed.connect_directly();
    let ssids: [&[u8]; 6] = [
        b"  two, two  ",
        "Z\u{fc}rich \u{2615}".as_bytes(),
        b"quo\"te",
        b"a=b\nssid=\"forged\"\n}\nnetwork={",
        &[0; 32],
        &[0xff; 32],
    ];
    let recipe = Recipe::wpa_supplicant(STATION).interface("lo", "update_config=1\nap_scan=0\n");
    let mut daemon = recipe.start(bed)?;
    let mut client = daemon.client("lo")?;
    for ssid in ssids {
        let id = client.add_network()?;
        client.set_network(id, NetworkVariable::ssid(ssid))?;
        client.set_network(id, NetworkVariable::passphrase("pass \"phrase\" \\x"))?;
        // Only an SSID may hold a NUL.
        if !ssid.contains(&0) {
            client.set_network(id, NetworkVariable::id_string(ssid))?;
        }
    }
    expect_networks(&mut client, &ssids)?;
    client.save_configuration()?;
    daemon.process().terminate();
    daemon.start_again()?;
    expect_networks(&mut daemon.client("lo")?, &ssids)
}

fn expect_networks(client: &mut Client, ssids: &[&[u8]]) -> Outcome {
    let networks = client.networks()?;
    let listed: Vec<Vec<u8>> =
        networks.iter().map(|network| network.ssid.decode().collect()).collect();
    equal("the SSIDs", listed, ssids)?;
    for (id, ssid) in (0..).zip(ssids) {
        let value = client.send(&command::GetNetwork::new(id, "ssid"))?.to_vec();
        equal("the SSID", value.as_deref(), Some(*ssid))?;
        if !ssid.contains(&0) {
            let value = client.send(&command::GetNetwork::new(id, "id_str"))?.to_vec();
            equal("the id_str", value.as_deref(), Some(*ssid))?;
        }
        let hidden = client.send(&command::GetNetwork::new(id, "psk"))?.is_hidden();
        check(hidden, || "the daemon shows the passphrase".to_owned())?;
    }
    Ok(())
}
