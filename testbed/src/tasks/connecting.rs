//! Connections that come about: every kind of network, prompts, and names meant to mislead.

use hostap_ctrl::Client;
use hostap_ctrl::station::{
    Answer, ConnectStep, Connected, EapConfiguration, NetworkConfiguration, PromptField, Reaction,
    StationState,
};
use hostap_ctrl::value::MacAddress;

use super::face::Faces;
use super::ground::{Security, Site, Wanted, ground};
use super::station_face::StationFace;
use super::tasks;
use crate::bed::Bed;
use crate::failure::{Context, Failure, Outcome, check, equal};
use crate::process::wait_until;
use crate::wifi::SOON;

tasks! {
    { "task_connect_open", "task_connect_open_tokio", "connecting to an open network", true, open }
    { "task_connect_wpa2", "task_connect_wpa2_tokio",
      "connecting by WPA2, whose handshake's peer is told", true, wpa2 }
    { "task_connect_wpa3", "task_connect_wpa3_tokio", "connecting by WPA3", true, wpa3 }
    { "task_connect_transition", "task_connect_transition_tokio",
      "connecting to a network of WPA2 and WPA3, by the better one", true, transition }
    { "task_connect_owe", "task_connect_owe_tokio",
      "connecting to a network that is encrypted without a password", true, owe }
    { "task_connect_hidden", "task_connect_hidden_tokio",
      "connecting to a network that keeps its name to itself", true, hidden }
    { "task_connect_enterprise", "task_connect_enterprise_tokio",
      "connecting by EAP, with everything configured", true, enterprise }
    { "task_connect_prompts", "task_connect_prompts_tokio",
      "connecting by EAP, where identity and password are asked for", true, prompts }
    { "task_connect_token", "task_connect_token_tokio",
      "connecting by EAP, where a one-time password is asked for", true, token }
    { "task_connect_forged", "task_connect_forged_tokio",
      "connecting to networks whose names look like events", true, forged }
    { "task_connect_again", "task_connect_again_tokio",
      "connecting to a network that is configured; the others stay as they are", true, again }
    { "task_connect_globally", "task_connect_globally_tokio",
      "a station over the global socket of wpa_supplicant", true, globally }
}

pub(super) const PASSPHRASE: &str = "correct horse";

/// Waits until hostapd says that this station has access.
pub(super) fn has_access(access_point: &Site, station: MacAddress) -> Outcome {
    let mut client = Client::open(access_point.socket.as_path())?;
    wait_until(&format!("{station} in the access point's list"), SOON, || {
        let stations = client.stations()?;
        let mut authorized = stations.iter().filter(|it| it.is_authorized());
        Ok(authorized.any(|it| it.address() == station).then_some(()))
    })
}

/// Checks what was told of a connection, by the station and by the access point.
fn verify(connected: &Connected, access_point: &Site, station: &Site, ssid: &[u8]) -> Outcome {
    equal("the BSSID", connected.bssid, access_point.address)?;
    equal("the SSID", connected.ssid.as_bytes(), ssid)?;
    equal("the station's address", connected.address, Some(station.address))?;
    check(!connected.already, || "it was connected before".to_owned())?;
    has_access(access_point, station.address)
}

/// Connects to one access point, and checks both sides.
fn once(
    bed: &Bed,
    faces: &Faces,
    wanted: &Wanted<'_>,
    network: NetworkConfiguration,
) -> Result<Connected, Failure> {
    let mut ground = ground(bed)?;
    let (access_point, site) = (ground.access_point(wanted)?, ground.station()?);
    let mut station = StationFace::open(faces, &site.socket)?;
    let connected = station.connect(network)?;
    verify(&connected, &access_point, &site, wanted.ssid)?;
    equal("the networks", station.networks()?.len(), 1)?;
    if !matches!(wanted.security, Security::Open) {
        equal("the handshake's peer", connected.handshake_peer, Some(access_point.address))?;
    }
    Ok(connected)
}

fn open(bed: &Bed, faces: &Faces) -> Outcome {
    let wanted = Wanted::new(b"task open", Security::Open);
    let connected = once(bed, faces, &wanted, NetworkConfiguration::open("task open"))?;
    equal("the handshake's peer", connected.handshake_peer, None)?;
    equal("the key management", connected.key_management.as_deref(), Some("NONE"))
}

fn wpa2(bed: &Bed, faces: &Faces) -> Outcome {
    let wanted = Wanted::new(b"task wpa2", Security::Wpa2(PASSPHRASE));
    let network = NetworkConfiguration::wpa2("task wpa2", PASSPHRASE);
    let connected = once(bed, faces, &wanted, network)?;
    equal("the frequency", connected.frequency, Some(2412))?;
    equal("the key management", connected.key_management.as_deref(), Some("WPA2-PSK"))
}

fn wpa3(bed: &Bed, faces: &Faces) -> Outcome {
    let wanted = Wanted::new(b"task wpa3", Security::Wpa3(PASSPHRASE));
    let network = NetworkConfiguration::wpa3("task wpa3", PASSPHRASE);
    let connected = once(bed, faces, &wanted, network)?;
    equal("the key management", connected.key_management.as_deref(), Some("SAE"))
}

fn transition(bed: &Bed, faces: &Faces) -> Outcome {
    let wanted = Wanted::new(b"task both", Security::Transition(PASSPHRASE));
    let network = NetworkConfiguration::personal("task both", PASSPHRASE);
    let connected = once(bed, faces, &wanted, network)?;
    equal("the key management", connected.key_management.as_deref(), Some("SAE"))
}

fn owe(bed: &Bed, faces: &Faces) -> Outcome {
    let wanted = Wanted::new(b"task owe", Security::Owe);
    let connected = once(bed, faces, &wanted, NetworkConfiguration::owe("task owe"))?;
    equal("the key management", connected.key_management.as_deref(), Some("OWE"))
}

fn hidden(bed: &Bed, faces: &Faces) -> Outcome {
    let wanted = Wanted { hidden: true, ..Wanted::new(b"task hidden", Security::Wpa2(PASSPHRASE)) };
    let network = NetworkConfiguration::wpa2("task hidden", PASSPHRASE).hidden(true);
    once(bed, faces, &wanted, network).map(drop)
}

/// PEAP, without identity and password.
pub(super) fn peap() -> EapConfiguration {
    EapConfiguration::new("PEAP").phase2("auth=MSCHAPV2")
}

fn enterprise(bed: &Bed, faces: &Faces) -> Outcome {
    let wanted = Wanted::new(b"task eap", Security::Enterprise);
    let eap = peap().identity("user@lab").password("pass word");
    let network = NetworkConfiguration::enterprise("task eap", eap);
    once(bed, faces, &wanted, network).map(drop)
}

fn prompts(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let wanted = Wanted::new(b"task asks", Security::Enterprise);
    let (access_point, site) = (ground.access_point(&wanted)?, ground.station()?);
    let mut station = StationFace::open(faces, &site.socket)?;
    let mut asked = Vec::new();
    let network = NetworkConfiguration::enterprise("task asks", peap());
    let connected = station.connect_with(network, |step| {
        let ConnectStep::Prompt(prompt) = step else { return Reaction::Continue };
        asked.push(prompt.field.clone());
        match prompt.field {
            PromptField::Identity => Reaction::Answer(Answer::from("user@lab")),
            PromptField::Password => Reaction::Answer(Answer::from("pass word")),
            _ => Reaction::Cancel,
        }
    })?;
    verify(&connected, &access_point, &site, b"task asks")?;
    equal("what was asked", asked, vec![PromptField::Identity, PromptField::Password])
}

fn token(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let wanted = Wanted::new(b"task token", Security::Enterprise);
    let (access_point, site) = (ground.access_point(&wanted)?, ground.station()?);
    let mut station = StationFace::open(faces, &site.socket)?;
    let mut asked = Vec::new();
    let eap = EapConfiguration::new("PEAP").phase2("auth=GTC").identity("gtc");
    let network = NetworkConfiguration::enterprise("task token", eap);
    let connected = station.connect_with(network, |step| {
        let ConnectStep::Prompt(prompt) = step else { return Reaction::Continue };
        asked.push(prompt.field.clone());
        match prompt.field {
            PromptField::OneTimePassword => Reaction::Answer(Answer::from("token")),
            _ => Reaction::Cancel,
        }
    })?;
    verify(&connected, &access_point, &site, b"task token")?;
    equal("what was asked", asked, vec![PromptField::OneTimePassword])
}

fn forged(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let names: [&[u8]; 2] = [b"<3>CTRL-EVENT-CONNECTED - Conn", b"\" id=7 reason=WRONG_KEY\n"];
    let site = ground.station()?;
    let mut station = StationFace::open(faces, &site.socket)?;
    for name in names {
        let access_point = ground.access_point(&Wanted::new(name, Security::Wpa2(PASSPHRASE)))?;
        let wrong = station.connect(NetworkConfiguration::wpa2(name, "wrong horse"));
        check(wrong.is_err(), || format!("it connected with a wrong passphrase: {wrong:?}"))?;
        let connected = station
            .connect(NetworkConfiguration::wpa2(name, PASSPHRASE))
            .context(|| format!("the network {name:?}"))?;
        verify(&connected, &access_point, &site, name)?;
        station.forget(connected.network_id)?;
    }
    Ok(())
}

fn again(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let first = ground.access_point(&Wanted::new(b"task first", Security::Wpa2(PASSPHRASE)))?;
    let other = Wanted { channel: 6, ..Wanted::new(b"task other", Security::Open) };
    let second = ground.access_point(&other)?;
    let site = ground.station()?;
    let mut station = StationFace::open(faces, &site.socket)?;
    let to_first = station.connect(NetworkConfiguration::wpa2("task first", PASSPHRASE))?;
    let to_second = station.connect(NetworkConfiguration::open("task other"))?;
    verify(&to_second, &second, &site, b"task other")?;
    for id in [to_first.network_id, to_second.network_id] {
        check(!station.network(id)?.disabled, || format!("network {id} was left disabled"))?;
    }

    let back = station.connect_saved(to_first.network_id)?;
    verify(&back, &first, &site, b"task first")?;
    equal("the networks", station.networks()?.len(), 2)?;
    check(!station.network(to_second.network_id)?.disabled, || "one is disabled".to_owned())
}

fn globally(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let wanted = Wanted::new(b"task global", Security::Wpa2(PASSPHRASE));
    let (access_point, site) = (ground.access_point(&wanted)?, ground.station()?);
    let mut station = StationFace::open_globally(faces, &site)?;
    let mut states = station.states()?;
    let connected = station.connect(NetworkConfiguration::wpa2("task global", PASSPHRASE))?;
    verify(&connected, &access_point, &site, b"task global")?;
    loop {
        if let StationState::Completed { bssid, network_id, .. } = states.next(SOON)? {
            equal("the BSSID", bssid, access_point.address)?;
            equal("the network", network_id, Some(connected.network_id))?;
            break;
        }
    }
    // Its own socket says the same.
    let mut direct = StationFace::open(faces, &site.socket)?;
    equal("the BSSID", direct.status()?.bssid, station.status()?.bssid)?;
    equal("the networks", direct.networks()?.len(), 1)?;
    station.disconnect()?;
    station.forget(connected.network_id)?;
    equal("the networks", direct.networks()?.len(), 0)
}
