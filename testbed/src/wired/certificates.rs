//! What wpa_supplicant tells of the server's certificate, and what it does not accept.

use hostap_ctrl::event::EventKind;

use super::authentication::PEAP_MSCHAPV2;
use super::pair::{Pair, SOON};
use crate::bed::Bed;
use crate::failure::{Outcome, check, equal};
use crate::scenario::Scenario;
use crate::watch::typed;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "certificate_told",
        about: "the server's certificates with their subjects, hashes and alternative names",
        everyday: true,
        run: told,
    },
    Scenario {
        name: "certificate_of_wrong_authority",
        about: "a certificate that another authority signed: the reason at the station, and \
                failure at both ends",
        everyday: true,
        run: |bed| {
            let network = PEAP_MSCHAPV2.replace("/ca.pem", "/other-ca.pem");
            // Self-signed authority in the chain; and the reason of events.tsv for "untrusted".
            refused(bed, &network, 1, "self-signed certificate in certificate chain")
        },
    },
    Scenario {
        name: "certificate_of_wrong_name",
        about: "a certificate for another name than domain_match says",
        everyday: true,
        run: |bed| {
            let network = format!("{PEAP_MSCHAPV2}\ndomain_match=\"radius.example\"");
            refused(bed, &network, 10, "Domain mismatch")
        },
    },
    Scenario {
        name: "certificate_of_wrong_subject",
        about: "a certificate with another subject than subject_match says",
        everyday: true,
        run: |bed| {
            let network = format!("{PEAP_MSCHAPV2}\nsubject_match=\"/O=Elsewhere\"");
            refused(bed, &network, 5, "Subject mismatch")
        },
    },
    Scenario {
        name: "certificate_file_missing",
        about: "a file of authorities that is not there: the method can't start, and is declined",
        everyday: true,
        run: file_missing,
    },
];

fn told(bed: &Bed) -> Outcome {
    let pair = Pair::start(bed, PEAP_MSCHAPV2)?;
    let (_, mut station) = pair.at_station()?;
    pair.begin()?;
    let authority = station.until("certificate of the authority", SOON, |event| {
        event.text().as_bytes().starts_with(b"CTRL-EVENT-EAP-PEER-CERT depth=1 ")
    })?;
    let authority = typed!(authority, EapPeerCert);
    equal("the authority", authority.subject.to_str()?, "/O=hostap-ctrl/CN=Test authority")?;
    let server = station.until("hash of the server's certificate", SOON, |event| {
        let event = event.text().as_bytes();
        event.starts_with(b"CTRL-EVENT-EAP-PEER-CERT depth=0 ")
    })?;
    let server = typed!(server, EapPeerCert);
    equal("the server", server.subject.to_str()?, "/O=hostap-ctrl/CN=server.hostap-ctrl.test")?;
    let hash = server.hash.map(|hash| hash.to_string().len());
    equal("the length of the hash in hex", hash, Some(64))?;
    let name = station.expect(EventKind::EapPeerAlt, SOON)?;
    let name = typed!(name, EapPeerAlt);
    equal("the other name", name.altsubject.to_str()?, "DNS:server.hostap-ctrl.test")?;
    station.expect(EventKind::Connected, SOON)?;
    let whole = station.seen().iter().any(|event| {
        event.text().as_bytes().starts_with(b"CTRL-EVENT-EAP-PEER-CERT depth=0 ")
            && event.text().to_string().contains(" cert=3082")
    });
    check(whole, || "no event had the whole certificate".to_owned())?;
    pair.expect_authenticated(25)
}

fn refused(bed: &Bed, network: &str, reason: i64, text: &str) -> Outcome {
    let pair = Pair::start(bed, network)?;
    let (_, mut station) = pair.at_station()?;
    let (_, mut server) = pair.at_server()?;
    pair.begin()?;
    let error = station.expect(EventKind::EapTlsCertError, SOON)?;
    let error = typed!(error, EapTlsCertError);
    equal("the reason", error.reason, reason)?;
    equal("the text", error.err.to_str()?, text)?;
    station.expect(EventKind::EapFailure, SOON)?;
    server.expect(EventKind::EapFailure, SOON)?;
    pair.expect_refused()
}

fn file_missing(bed: &Bed) -> Outcome {
    let pair = Pair::start(bed, &PEAP_MSCHAPV2.replace("/ca.pem", "/nowhere.pem"))?;
    let (_, mut station) = pair.at_station()?;
    let (_, mut server) = pair.at_server()?;
    pair.begin()?;
    let failure = station.expect(EventKind::EapMethodInitializationFailed, SOON)?;
    let failure = typed!(failure, EapMethodInitializationFailed);
    equal("the method", (failure.method, failure.name.to_str()?), (25, "PEAP"))?;
    server.expect(EventKind::EapFailure, SOON)?;
    pair.expect_refused()
}
