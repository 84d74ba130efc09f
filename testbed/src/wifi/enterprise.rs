//! Networks with a server for authentication: EAP.

use hostap_ctrl::command::{Logoff, Logon, NetworkVariable, StaEapol};
use hostap_ctrl::event::{CtrlRequestField, Event, EventKind, OwnedEvent};
use hostap_ctrl::reply::KeyManagement;
use hostap_ctrl::value::MacAddress;

use super::radios::{AccessPoint, LATER, SOON, Station, unexpected};
use crate::bed::Bed;
use crate::failure::{Failure, Outcome, check, equal};
use crate::scenario::Scenario;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "eap_peap",
        about: "EAP-PEAP with MSCHAPv2, identity and password answered on request",
        everyday: true,
        run: peap,
    },
    Scenario {
        name: "eap_ttls",
        about: "EAP-TTLS with PAP, and the certificate of the server shown",
        everyday: true,
        run: ttls,
    },
    Scenario {
        name: "eap_tls",
        about: "EAP-TLS, the passphrase of the private key answered on request",
        everyday: true,
        run: tls,
    },
    Scenario {
        name: "eap_gtc",
        about: "EAP-PEAP with GTC, a one-time password answered on request",
        everyday: true,
        run: gtc,
    },
    Scenario {
        name: "eap_external_check",
        about: "the server's certificate is shown to the user, who accepts or refuses it",
        everyday: true,
        run: external_check,
    },
    Scenario {
        name: "eap_wrong_password",
        about: "EAP with a wrong password",
        everyday: true,
        run: wrong_password,
    },
    Scenario {
        name: "eap_unanswered",
        about: "a question that the user answers late: the access point asks again meanwhile",
        everyday: false,
        run: unanswered,
    },
    Scenario {
        name: "eap_certificate_error",
        about: "a server whose certificate is of another authority, and one of another name",
        everyday: true,
        run: certificate_error,
    },
];

/// A file that `testbed/certificates` makes; the scenarios get all of them with `--programs`.
pub(super) fn certificate(bed: &Bed, name: &str) -> Result<String, Failure> {
    let path = bed.file(&format!("certificates/{name}"))?;
    path.into_os_string()
        .into_string()
        .map_err(|path| Failure::new(format!("{path:?} is not UTF-8")))
}

/// Who may do what.
const USERS: &str = r#"
"tls user"  TLS
"gtc"       PEAP
"user@lab"  PEAP,TTLS
*           PEAP,TTLS,TLS
"gtc"       GTC  "token"  [2]
"user@lab"  MSCHAPV2,TTLS-PAP  "pass word"  [2]
"#;

/// hostapd's lines for WPA2 with its own server.
pub(crate) fn server(bed: &Bed) -> Result<String, Failure> {
    let users = bed.write("users", USERS)?;
    Ok(format!(
        "wpa=2\nwpa_key_mgmt=WPA-EAP\nrsn_pairwise=CCMP\nieee8021x=1\neap_server=1\n\
         eap_user_file={}\nca_cert={}\nserver_cert={}\nprivate_key={}\n",
        users.display(),
        certificate(bed, "ca.pem")?,
        certificate(bed, "server.pem")?,
        certificate(bed, "server.key")?,
    ))
}

fn start(bed: &Bed) -> Result<(AccessPoint<'_>, Station<'_>), Failure> {
    Ok((AccessPoint::start(bed, NAME, &server(bed)?)?, Station::start(bed)?))
}

const NAME: &[u8] = b"bed eap";

/// What all of these networks have in common.
fn network<'a>(method: &'a str, authority: &'a str) -> Vec<NetworkVariable<'a>> {
    vec![
        NetworkVariable::ssid(NAME),
        NetworkVariable::key_management("WPA-EAP"),
        NetworkVariable::eap(method),
        NetworkVariable::ca_certificate(authority),
    ]
}

/// Waits for a question and answers it.
fn answer(station: &mut Station<'_>, id: u32, field: CtrlRequestField<'_>, value: &str) -> Outcome {
    let event = station.watch.expect(EventKind::CtrlRequest, SOON)?;
    let Event::CtrlRequest(request) = event.event() else { return Err(unexpected(&event)) };
    equal("what is asked for", request.field, field)?;
    equal("which network it is for", request.network_id, i64::from(id))?;
    check(request.ssid.decode().eq(NAME.iter().copied()), || {
        format!("it asks for SSID {}", request.ssid)
    })?;
    Ok(station.client.answer(&request, value)?)
}

/// Checks that both sides know of the connection, and of its method.
fn authenticated(
    access_point: &mut AccessPoint<'_>,
    station: &mut Station<'_>,
    id: u32,
    method: u64,
) -> Outcome {
    station.watch.expect(EventKind::EapSuccess, SOON)?;
    // It may have been told before a question.
    let told = station.watch.seen().iter().rev().find_map(|event| match event.event() {
        Event::EapMethod(chosen) => Some((chosen.vendor, chosen.method)),
        _ => None,
    });
    equal("the method that the station tells", told, Some((0, method)))?;
    let address = station.address;
    access_point.watch.until(
        "hostapd's EAP success",
        SOON,
        |event| matches!(event.event(), Event::EapSuccess(it) if it.addr == Some(address)),
    )?;
    station.joined(access_point, id)?;
    let status = station.client.status()?;
    equal("key management", status.key_mgmt(), Some(KeyManagement::Wpa2Eap))?;
    let Some(eapol) = status.eapol() else {
        return Err(Failure::new("STATUS tells nothing of EAPOL"));
    };
    check(eapol.eap_state().is_some_and(|state| state == "SUCCESS"), || {
        format!("the state of EAP is {:?}", eapol.eap_state())
    })?;
    let chosen = eapol.selected_method().map(|method| u64::from(method.number));
    equal("the method in STATUS", chosen, Some(method))?;
    // The state machine of IEEE 802.1X at the access point.
    let entry = access_point.client.send(&StaEapol::new(address))?;
    check(entry.text().to_string().contains("authPortStatus="), || entry.text().to_string())
}

fn peap(bed: &Bed) -> Outcome {
    let (mut access_point, mut station) = start(bed)?;
    let authority = certificate(bed, "ca.pem")?;
    let mut variables = network("PEAP", &authority);
    variables.push(NetworkVariable::phase2("auth=MSCHAPV2"));
    let id = station.select(&variables)?;
    answer(&mut station, id, CtrlRequestField::Identity, "user@lab")?;
    answer(&mut station, id, CtrlRequestField::Password, "pass word")?;
    authenticated(&mut access_point, &mut station, id, 25)?;

    // Off and on again.
    access_point.watch.skip()?;
    station.client.send(&Logoff)?;
    station.client.send(&Logon)?;
    station.joined(&mut access_point, id)
}

fn ttls(bed: &Bed) -> Outcome {
    let (mut access_point, mut station) = start(bed)?;
    let authority = certificate(bed, "ca.pem")?;
    let mut variables = network("TTLS", &authority);
    variables.extend([
        NetworkVariable::identity("user@lab"),
        NetworkVariable::anonymous_identity("anonymous@lab"),
        NetworkVariable::password("pass word"),
        NetworkVariable::domain_match("server.hostap-ctrl.test"),
        NetworkVariable::phase2("auth=PAP"),
    ]);
    let id = station.select(&variables)?;
    let event = station.watch.until(
        "the server's own certificate",
        SOON,
        |event| matches!(event.event(), Event::EapPeerCert(certificate) if certificate.depth == 0),
    )?;
    let Event::EapPeerCert(certificate) = event.event() else { return Err(unexpected(&event)) };
    let subject = certificate.subject.to_string();
    equal("its subject", subject.as_str(), "/O=hostap-ctrl/CN=server.hostap-ctrl.test")?;
    equal("bytes of its hash", certificate.hash.map(|hash| hash.len()), Some(32))?;
    let event = station.watch.expect(EventKind::EapPeerAlt, SOON)?;
    let Event::EapPeerAlt(name) = event.event() else { return Err(unexpected(&event)) };
    equal("its other name", name.altsubject.to_string().as_str(), "DNS:server.hostap-ctrl.test")?;
    authenticated(&mut access_point, &mut station, id, 21)
}

fn tls(bed: &Bed) -> Outcome {
    let (mut access_point, mut station) = start(bed)?;
    let authority = certificate(bed, "ca.pem")?;
    let (mine, key) = (certificate(bed, "client.pem")?, certificate(bed, "client-encrypted.key")?);
    let mut variables = network("TLS", &authority);
    variables.extend([
        NetworkVariable::identity("tls user"),
        NetworkVariable::client_certificate(mine.as_str()),
        NetworkVariable::private_key(key.as_str()),
    ]);
    let id = station.select(&variables)?;
    answer(&mut station, id, CtrlRequestField::Passphrase, "pass phrase")?;
    authenticated(&mut access_point, &mut station, id, 13)
}

fn gtc(bed: &Bed) -> Outcome {
    let (mut access_point, mut station) = start(bed)?;
    let authority = certificate(bed, "ca.pem")?;
    let mut variables = network("PEAP", &authority);
    variables.extend([NetworkVariable::identity("gtc"), NetworkVariable::phase2("auth=GTC")]);
    let id = station.select(&variables)?;
    answer(&mut station, id, CtrlRequestField::Otp, "token")?;
    authenticated(&mut access_point, &mut station, id, 25)
}

/// TTLS with everything that is needed.
fn complete<'a>(authority: &'a str, password: &'a str) -> Vec<NetworkVariable<'a>> {
    let mut variables = network("TTLS", authority);
    variables.extend([
        NetworkVariable::identity("user@lab"),
        NetworkVariable::password(password),
        NetworkVariable::phase2("auth=PAP"),
    ]);
    variables
}

fn external_check(bed: &Bed) -> Outcome {
    let (mut access_point, mut station) = start(bed)?;
    let authority = certificate(bed, "ca.pem")?;
    let mut variables = complete(&authority, "pass word");
    variables.push(NetworkVariable::phase1("tls_ext_cert_check=1"));
    let id = station.select(&variables)?;
    answer(&mut station, id, CtrlRequestField::ExtCertCheck, "bad")?;
    station.watch.expect(EventKind::EapFailure, LATER)?;
    station.client.remove_network(id)?;
    let id = station.select(&variables)?;
    answer(&mut station, id, CtrlRequestField::ExtCertCheck, "good")?;
    authenticated(&mut access_point, &mut station, id, 21)
}

/// Waits until the access point, too, tells that this station has failed.
fn failed_at(access_point: &mut AccessPoint<'_>, station: MacAddress) -> Outcome {
    let failed = |event: &OwnedEvent| matches!(event.event(), Event::EapFailure(it) if it.addr == Some(station));
    access_point.watch.until("hostapd's EAP failure", SOON, failed).map(drop)
}

fn wrong_password(bed: &Bed) -> Outcome {
    let (mut access_point, mut station) = start(bed)?;
    let authority = certificate(bed, "ca.pem")?;
    let mut variables = network("PEAP", &authority);
    variables.extend([
        NetworkVariable::identity("user@lab"),
        NetworkVariable::password("no word"),
        NetworkVariable::phase2("auth=MSCHAPV2"),
    ]);
    let id = station.select(&variables)?;
    station.watch.expect(EventKind::EapFailure, LATER)?;
    failed_at(&mut access_point, station.address)?;
    let event = station.watch.expect(EventKind::TempDisabled, LATER)?;
    let Event::TempDisabled(disabled) = event.event() else { return Err(unexpected(&event)) };
    equal("which network is left alone", disabled.id, i64::from(id))?;
    let reason = hostap_ctrl::event::TempDisabledReason::AuthFailed;
    equal("the reason", disabled.reason, reason)?;
    access_point.watch.skip()?;
    equal("connections", access_point.watch.count(EventKind::ApStaConnected), 0)
}

fn unanswered(bed: &Bed) -> Outcome {
    let (mut access_point, mut station) = start(bed)?;
    let authority = certificate(bed, "ca.pem")?;
    let mut variables = network("PEAP", &authority);
    variables.push(NetworkVariable::phase2("auth=MSCHAPV2"));
    let id = station.select(&variables)?;
    let asked = station.watch.expect(EventKind::CtrlRequest, SOON)?;
    let event = access_point.watch.expect(EventKind::EapRetransmit, LATER)?;
    let Event::EapRetransmit(again) = event.event() else { return Err(unexpected(&event)) };
    equal("who is asked again", again.addr, station.address)?;
    access_point.watch.expect(EventKind::EapRetransmit, LATER)?;
    // The question stays, and can be answered all the same.
    let Event::CtrlRequest(request) = asked.event() else { return Err(unexpected(&asked)) };
    station.client.answer(&request, "user@lab")?;
    answer(&mut station, id, CtrlRequestField::Password, "pass word")?;
    authenticated(&mut access_point, &mut station, id, 25)
}

fn certificate_error(bed: &Bed) -> Outcome {
    let (mut access_point, mut station) = start(bed)?;
    let (other, authority) = (certificate(bed, "other-ca.pem")?, certificate(bed, "ca.pem")?);
    let strange = complete(&other, "pass word");
    let mut misnamed = complete(&authority, "pass word");
    misnamed.push(NetworkVariable::domain_match("other.hostap-ctrl.test"));
    // 1: of no authority that is trusted; 10: of another domain
    for (variables, reason) in [(strange, 1), (misnamed, 10)] {
        let id = station.select(&variables)?;
        let event = station.watch.expect(EventKind::EapTlsCertError, SOON)?;
        let Event::EapTlsCertError(error) = event.event() else { return Err(unexpected(&event)) };
        equal("the reason", error.reason, reason)?;
        let subject = error.subject.to_string();
        check(subject.contains("O=hostap-ctrl"), || format!("it is {}", event.text()))?;
        station.watch.expect(EventKind::EapFailure, LATER)?;
        failed_at(&mut access_point, station.address)?;
        station.client.remove_network(id)?;
    }
    access_point.watch.skip()?;
    equal("connections", access_point.watch.count(EventKind::ApStaConnected), 0)
}
