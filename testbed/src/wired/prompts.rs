//! What wpa_supplicant asks its user for (CTRL-REQ), and the answers (CTRL-RSP).

use std::time::Duration;

use hostap_ctrl::Client;
use hostap_ctrl::command::{ConfigValue, NetworkVariable};
use hostap_ctrl::event::{CtrlRequestField, EventKind};

use super::pair::{Pair, SOON};
use crate::bed::Bed;
use crate::failure::{Outcome, check, equal};
use crate::scenario::Scenario;
use crate::watch::Watch;
use crate::watch::typed;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "asked_for_identity_and_password",
        about: "asked for the identity and then the password: the answers open the port",
        everyday: true,
        run: identity_and_password,
    },
    Scenario {
        name: "asked_for_otp",
        about: "PEAP/GTC asks for a one-time password with the server's words, and again after a \
                wrong one",
        everyday: true,
        run: one_time_password,
    },
    Scenario {
        name: "asked_for_key_passphrase",
        about: "asked for the passphrase of the client's key: a wrong one, then the right one",
        everyday: true,
        run: key_passphrase,
    },
    Scenario {
        name: "asked_for_certificate_check",
        about: "asked whether the server's certificate is good (EXT_CERT_CHECK): bad, then good",
        everyday: true,
        run: certificate_check,
    },
    Scenario {
        name: "wrong_answer_then_right",
        about: "a wrong password as answer is refused at both ends, the right one is taken",
        everyday: true,
        run: wrong_answer_then_right,
    },
    Scenario {
        name: "asked_again_when_attaching",
        about: "a question that is open is asked again when a monitor attaches, and not on the \
                global socket",
        everyday: true,
        run: asked_again,
    },
    Scenario {
        name: "answer_to_nothing",
        about: "answers for networks and fields that are not there are refused",
        everyday: true,
        run: answer_to_nothing,
    },
];

/// Waits for a question about this field and answers it.
fn answer(
    client: &mut Client,
    watch: &mut Watch,
    field: CtrlRequestField<'_>,
    value: &str,
) -> Outcome {
    let event = watch.expect(EventKind::CtrlRequest, SOON)?;
    let request = typed!(event, CtrlRequest);
    equal("what is asked for", request.field, field)?;
    equal("the network", request.network_id, 0)?;
    Ok(client.answer(&request, value)?)
}

fn identity_and_password(bed: &Bed) -> Outcome {
    let pair =
        Pair::start(bed, "eap=PEAP\nphase2=\"auth=MSCHAPV2\"\nca_cert=\"CERTIFICATES/ca.pem\"")?;
    let (mut client, mut station) = pair.at_station()?;
    let (_, mut server) = pair.at_server()?;
    pair.begin()?;
    answer(&mut client, &mut station, CtrlRequestField::Identity, "user@lab")?;
    answer(&mut client, &mut station, CtrlRequestField::Password, "pass word")?;
    station.expect(EventKind::EapSuccess, SOON)?;
    station.expect(EventKind::Connected, SOON)?;
    server.expect(EventKind::EapSuccess, SOON)?;
    pair.expect_authenticated(25)?;
    let mut server = pair.at_server()?.0;
    let reply = server.request(b"STA 02:00:00:00:01:00")?;
    let text = String::from_utf8_lossy(reply);
    check(text.contains("dot1xAuthSessionUserName=user@lab\n"), || {
        format!("the server should know the user by the answer; STA: {text}")
    })
}

fn one_time_password(bed: &Bed) -> Outcome {
    let pair = Pair::start(
        bed,
        "eap=PEAP\nidentity=\"token@lab\"\nphase2=\"auth=GTC\"\nca_cert=\"CERTIFICATES/ca.pem\"",
    )?;
    let (mut client, mut station) = pair.at_station()?;
    pair.begin()?;
    let event = station.expect(EventKind::CtrlRequest, SOON)?;
    let request = typed!(event, CtrlRequest);
    equal("what is asked for", request.field, CtrlRequestField::Otp)?;
    equal("the server's words", request.txt.to_str()?, "[Password]")?;
    client.answer(&request, "654321")?;
    station.expect(EventKind::EapFailure, SOON)?;
    pair.expect_refused()?;
    pair.begin_again()?;

    answer(&mut client, &mut station, CtrlRequestField::Otp, "123456")?;
    station.expect(EventKind::EapSuccess, SOON)?;
    station.expect(EventKind::Connected, SOON)?;
    pair.expect_authenticated(25)
}

fn key_passphrase(bed: &Bed) -> Outcome {
    let pair = Pair::start(
        bed,
        "eap=TLS\nidentity=\"tls@lab\"\nca_cert=\"CERTIFICATES/ca.pem\"\n\
         client_cert=\"CERTIFICATES/client.pem\"\n\
         private_key=\"CERTIFICATES/client-encrypted.key\"",
    )?;
    let (mut client, mut station) = pair.at_station()?;
    pair.begin()?;
    answer(&mut client, &mut station, CtrlRequestField::Passphrase, "wrong")?;
    let failure = station.expect(EventKind::EapMethodInitializationFailed, SOON)?;
    equal("the method", typed!(failure, EapMethodInitializationFailed).method, 13)?;
    station.expect(EventKind::EapFailure, SOON)?;

    // It keeps the answer, and asks again only when that is taken away.
    client
        .set_network(0, NetworkVariable::other("private_key_passwd", ConfigValue::words("NULL")))?;
    pair.begin_again()?;
    answer(&mut client, &mut station, CtrlRequestField::Passphrase, "pass phrase")?;
    station.expect(EventKind::EapSuccess, SOON)?;
    station.expect(EventKind::Connected, SOON)?;
    pair.expect_authenticated(13)
}

fn certificate_check(bed: &Bed) -> Outcome {
    let pair = Pair::start(
        bed,
        "eap=PEAP\nidentity=\"user@lab\"\npassword=\"pass word\"\nphase1=\"tls_ext_cert_check=1\"\n\
         phase2=\"auth=MSCHAPV2\"\nca_cert=\"CERTIFICATES/ca.pem\"",
    )?;
    let (mut client, mut station) = pair.at_station()?;
    pair.begin()?;
    station.expect(EventKind::EapPeerCert, SOON)?;
    answer(&mut client, &mut station, CtrlRequestField::ExtCertCheck, "bad")?;
    station.expect(EventKind::EapFailure, SOON)?;
    pair.expect_refused()?;
    pair.begin_again()?;
    answer(&mut client, &mut station, CtrlRequestField::ExtCertCheck, "good")?;
    station.expect(EventKind::Connected, SOON)?;
    pair.expect_authenticated(25)
}

fn wrong_answer_then_right(bed: &Bed) -> Outcome {
    let pair = Pair::start(bed, "eap=MD5\nidentity=\"md5\"")?;
    let (mut client, mut station) = pair.at_station()?;
    let (_, mut server) = pair.at_server()?;
    pair.begin()?;
    answer(&mut client, &mut station, CtrlRequestField::Password, "wrong")?;
    station.expect(EventKind::EapFailure, SOON)?;
    server.expect(EventKind::EapFailure, SOON)?;
    pair.expect_refused()?;
    // It keeps the answer, and asks again only when that is taken away.
    client.set_network(0, NetworkVariable::other("password", ConfigValue::words("NULL")))?;
    pair.begin_again()?;
    answer(&mut client, &mut station, CtrlRequestField::Password, "secret")?;
    station.expect(EventKind::EapSuccess, SOON)?;
    server.expect(EventKind::EapSuccess, SOON)?;
    pair.expect_authenticated(4)
}

fn asked_again(bed: &Bed) -> Outcome {
    let pair = Pair::start(bed, "eap=MD5\nidentity=\"md5\"")?;
    let (mut client, mut first) = pair.at_station()?;
    pair.begin()?;
    first.expect(EventKind::CtrlRequest, SOON)?;
    let mut second = pair.at_station()?.1;
    let mut global = pair.station.global_watch()?;
    let question = second.expect(EventKind::CtrlRequest, SOON)?;
    // All that were there already hear it once more.
    first.expect(EventKind::CtrlRequest, SOON)?;
    global.none_of(EventKind::CtrlRequest, Duration::from_millis(100))?;
    client.answer(&typed!(question, CtrlRequest), "secret")?;
    for watch in [&mut first, &mut second, &mut global] {
        watch.expect(EventKind::Connected, SOON)?;
    }
    pair.expect_authenticated(4)
}

fn answer_to_nothing(bed: &Bed) -> Outcome {
    let pair = Pair::start(bed, "eap=MD5\nidentity=\"md5\"\npassword=\"secret\"")?;
    let (mut client, mut station) = pair.at_station()?;
    for command in ["CTRL-RSP-PASSWORD-7:x", "CTRL-RSP-COLOUR-0:blue", "CTRL-RSP-PASSWORD"] {
        equal(command, client.request(command.as_bytes())?, b"FAIL\n")?;
    }
    pair.begin()?;
    station.expect(EventKind::Connected, SOON)?;
    pair.expect_authenticated(4)
}
