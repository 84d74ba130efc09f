//! EAP methods that work, and authentications that are refused.

use hostap_ctrl::event::{Event, EventKind};

use super::link::STATION_ADDRESS;
use super::pair::{Pair, SOON};
use crate::bed::Bed;
use crate::failure::{Outcome, equal};
use crate::scenario::Scenario;
use crate::watch::typed;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "eap_md5",
        about: "EAP-MD5: both daemons tell of the success, and STATUS and STA of the open port",
        everyday: true,
        run: |bed| method(bed, MD5, 4),
    },
    Scenario {
        name: "eap_peap_mschapv2",
        about: "PEAP with MSCHAPv2",
        everyday: true,
        run: |bed| method(bed, PEAP_MSCHAPV2, 25),
    },
    Scenario {
        name: "eap_peap_gtc",
        about: "PEAP with GTC",
        everyday: true,
        run: |bed| method(bed, PEAP_GTC, 25),
    },
    Scenario {
        name: "eap_ttls_pap",
        about: "TTLS with PAP",
        everyday: true,
        run: |bed| method(bed, TTLS_PAP, 21),
    },
    Scenario {
        name: "eap_tls",
        about: "TLS with a certificate of the client",
        everyday: true,
        run: |bed| method(bed, TLS, 13),
    },
    Scenario {
        name: "eap_begins_by_itself",
        about: "the station begins the authentication, and is connected with its network's id_str",
        everyday: true,
        run: begins_by_itself,
    },
    Scenario {
        name: "wrong_password",
        about: "a wrong password: EAP-FAILURE at both ends, and no open port",
        everyday: true,
        run: |bed| refused(bed, "eap=MD5\nidentity=\"md5\"\npassword=\"wrong\""),
    },
    Scenario {
        name: "wrong_password_in_tunnel",
        about: "a wrong password of MSCHAPv2: the station knows the server's reason too",
        everyday: true,
        run: wrong_password_in_tunnel,
    },
    Scenario {
        name: "unknown_user",
        about: "a user whom the server does not know",
        everyday: true,
        run: |bed| {
            let network = PEAP_MSCHAPV2.replace("user@lab", "nobody@lab");
            refused(bed, &network)
        },
    },
    Scenario {
        name: "no_common_method",
        about: "a server that offers no method that the station wants: declined, and refused",
        everyday: true,
        run: no_common_method,
    },
];

pub(super) const MD5: &str = "eap=MD5\nidentity=\"md5\"\npassword=\"secret\"";
pub(super) const PEAP_MSCHAPV2: &str = "eap=PEAP\nidentity=\"user@lab\"\npassword=\"pass word\"\n\
    phase2=\"auth=MSCHAPV2\"\nca_cert=\"CERTIFICATES/ca.pem\"";
const PEAP_GTC: &str = "eap=PEAP\nidentity=\"user@lab\"\npassword=\"pass word\"\n\
    phase2=\"auth=GTC\"\nca_cert=\"CERTIFICATES/ca.pem\"";
const TTLS_PAP: &str = "eap=TTLS\nidentity=\"user@lab\"\nanonymous_identity=\"anonymous@lab\"\n\
    password=\"pass word\"\nphase2=\"auth=PAP\"\nca_cert=\"CERTIFICATES/ca.pem\"";
pub(super) const TLS: &str = "eap=TLS\nidentity=\"tls@lab\"\nca_cert=\"CERTIFICATES/ca.pem\"\n\
    client_cert=\"CERTIFICATES/client.pem\"\nprivate_key=\"CERTIFICATES/client.key\"";

/// An authentication that works, by the method of this number.
fn method(bed: &Bed, network: &str, number: u32) -> Outcome {
    let pair = Pair::start(bed, network)?;
    let (_, mut station) = pair.at_station()?;
    let (_, mut server) = pair.at_server()?;
    pair.begin()?;

    station.expect(EventKind::EapStarted, SOON)?;
    let chosen = station.expect(EventKind::EapMethod, SOON)?;
    let chosen = typed!(chosen, EapMethod);
    equal("the chosen method", chosen.method, u64::from(number))?;
    station.expect(EventKind::EapSuccess, SOON)?;
    station.expect(EventKind::Connected, SOON)?;

    let begun = server.expect(EventKind::EapStarted, SOON)?;
    let begun = typed!(begun, EapStarted);
    equal("the station that the server tells of", begun.addr, Some(STATION_ADDRESS))?;
    let done = server.expect(EventKind::EapSuccess, SOON)?;
    let done = typed!(done, EapSuccess);
    equal("the station that succeeded", done.addr, Some(STATION_ADDRESS))?;
    pair.expect_authenticated(number)
}

fn begins_by_itself(bed: &Bed) -> Outcome {
    let pair = Pair::start(bed, &format!("{MD5}\nid_str=\"the wired lab\""))?;
    let (mut client, mut station) = pair.at_station()?;
    let connected = station.expect(EventKind::Connected, SOON)?;
    let connected = typed!(connected, Connected);
    // The address of the group to which 802.1X speaks on Ethernet.
    equal("the BSSID", connected.bssid.to_string(), "01:80:c2:00:00:03")?;
    equal("the id_str", connected.id_str.to_str()?, "the wired lab")?;
    let status = client.status()?;
    equal("the address", status.address(), Some(STATION_ADDRESS))?;
    equal("the id_str", status.id_str().and_then(|id| id.to_str().ok()), Some("the wired lab"))?;
    pair.expect_authenticated(4)
}

/// An authentication that the server refuses.
fn refused(bed: &Bed, network: &str) -> Outcome {
    let pair = Pair::start(bed, network)?;
    let (_, mut station) = pair.at_station()?;
    let (_, mut server) = pair.at_server()?;
    pair.begin()?;
    station.expect(EventKind::EapFailure, SOON)?;
    let failed = server.expect(EventKind::EapFailure, SOON)?;
    let failed = typed!(failed, EapFailure);
    equal("the station that failed", failed.addr, Some(STATION_ADDRESS))?;
    equal("successes at the station", station.count(EventKind::EapSuccess), 0)?;
    pair.expect_refused()
}

fn wrong_password_in_tunnel(bed: &Bed) -> Outcome {
    let pair = Pair::start(bed, &PEAP_MSCHAPV2.replace("pass word", "password"))?;
    let (_, mut station) = pair.at_station()?;
    let (_, mut server) = pair.at_server()?;
    pair.begin()?;
    let reason = station.expect(EventKind::EapMschapv2Failure, SOON)?;
    equal("the server's reason", typed!(reason, EapMschapv2Failure).error, 691)?;
    station.expect(EventKind::EapFailure, SOON)?;
    server.expect(EventKind::EapFailure, SOON)?;
    pair.expect_refused()
}

fn no_common_method(bed: &Bed) -> Outcome {
    let pair = Pair::start(bed, "eap=TLS\nidentity=\"md5\"")?;
    let (_, mut station) = pair.at_station()?;
    let (_, mut server) = pair.at_server()?;
    pair.begin()?;
    let offered = station.until(
        "offer that is declined",
        SOON,
        |event| matches!(event.event(), Event::EapProposedMethod(offer) if offer.nak),
    )?;
    let offered = typed!(offered, EapProposedMethod);
    equal("the method that is declined", offered.method, 4)?;
    server.expect(EventKind::EapFailure, SOON)?;
    station.expect(EventKind::EapFailure, SOON)?;
    pair.expect_refused()
}
