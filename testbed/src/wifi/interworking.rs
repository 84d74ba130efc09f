//! What access points tell of themselves before a connection: ANQP, Interworking, Hotspot 2.0.

use hostap_ctrl::command::{
    AddCred, AnqpGet, CredentialVariable, FetchAnqp, GasRequest, GasResponseGet, Hs20AnqpGet,
    InterworkingConnect, InterworkingSelect, RemoveCred, Scan, SetCred,
};
use hostap_ctrl::event::{AnqpQueryDoneResult, Event, EventKind, GasQueryDoneResult, Type};

use super::enterprise::{certificate, server};
use super::radios::{AccessPoint, LATER, SOON, Station, unexpected};
use crate::bed::Bed;
use crate::failure::{Failure, Outcome, check, equal};
use crate::scenario::Scenario;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "anqp",
        about: "a station asks an access point for its venue, realms and Hotspot 2.0 operator",
        everyday: true,
        run: anqp,
    },
    Scenario {
        name: "gas",
        about: "a query of the station's own making, and its raw answer",
        everyday: false,
        run: gas,
    },
    Scenario {
        name: "interworking",
        about: "a station finds the network that a credential is for, and connects to it",
        everyday: true,
        run: interworking,
    },
];

/// hostapd's lines for a hotspot.
fn hotspot(bed: &Bed) -> Result<String, Failure> {
    Ok(server(bed)?
        + "interworking=1\ninternet=1\naccess_network_type=3\nvenue_group=7\nvenue_type=1\n\
           venue_name=eng:Lab venue\nnai_realm=0,lab.example,21[2:1][5:7]\n\
           domain_name=lab.example\nroaming_consortium=021122\nanqp_3gpp_cell_net=232,01\n\
           hs20=1\nhs20_oper_friendly_name=eng:Lab operator\n\
           hs20_wan_metrics=01:8000:1000:80:240:3000\nhs20_conn_capab=6:80:1\n")
}

fn start<'b>(bed: &'b Bed, ssid: &[u8]) -> Result<(AccessPoint<'b>, Station<'b>), Failure> {
    let access_point = AccessPoint::start(bed, ssid, &hotspot(bed)?)?;
    let mut station = Station::start_on(bed, 0, "interworking=1\nhs20=1\n")?;
    station.client.scan(&Scan::new())?;
    station.watch.expect(EventKind::ScanResults, SOON)?;
    Ok((access_point, station))
}

fn anqp(bed: &Bed) -> Outcome {
    let (access_point, mut station) = start(bed, b"bed anqp")?;
    let address = access_point.address;
    station.client.send(&AnqpGet::new(address, "257,258,261,263,264,268"))?;
    let event = station.watch.expect(EventKind::GasQueryStart, SOON)?;
    let Event::GasQueryStart(query) = event.event() else { return Err(unexpected(&event)) };
    equal("who is asked, and where", (query.addr, query.freq), (address, 2412))?;
    let token = query.dialog_token;
    let event = station.watch.expect(EventKind::GasQueryDone, SOON)?;
    let Event::GasQueryDone(done) = event.event() else { return Err(unexpected(&event)) };
    equal("the query that is done", (done.addr, done.dialog_token), (address, token))?;
    equal("how it went", (done.result, done.status_code), (GasQueryDoneResult::Success, 0))?;
    let event = station.watch.expect(EventKind::AnqpQueryDone, SOON)?;
    let Event::AnqpQueryDone(done) = event.event() else { return Err(unexpected(&event)) };
    equal("how the questions went", done.result, AnqpQueryDoneResult::Success)?;
    check(station.watch.count(EventKind::RxAnqp) >= 5, || {
        format!("{} answers", station.watch.count(EventKind::RxAnqp))
    })?;

    station.client.send(&Hs20AnqpGet::new(address, "2,3,4"))?;
    let event = station.watch.expect(EventKind::RxHs20Anqp, SOON)?;
    let Event::RxHs20Anqp(answer) = event.event() else { return Err(unexpected(&event)) };
    equal("who answers", answer.addr, address)?;
    station.watch.expect(EventKind::AnqpQueryDone, SOON)?;

    let bsses = station.client.bsses()?;
    let mut named = bsses.iter().filter(|it| it.anqp_venue_name().is_some());
    let Some(bss) = named.next() else {
        return Err(Failure::new("no BSS has the name of a venue"));
    };
    equal("which BSS has it", bss.bssid(), Some(address))?;
    let name: Vec<u8> = bss.anqp_venue_name().unwrap_or_default().iter().collect();
    check(name.ends_with(b"Lab venue"), || format!("the venue is {}", name.escape_ascii()))?;
    let name: Vec<u8> = bss.hs20_operator_friendly_name().unwrap_or_default().iter().collect();
    check(name.ends_with(b"Lab operator"), || format!("it is {}", name.escape_ascii()))?;

    station.watch.skip()?;
    station.client.send(&FetchAnqp)?;
    let event = station.watch.expect(EventKind::AnqpFetchStarted, SOON)?;
    let Event::AnqpFetchStarted(started) = event.event() else { return Err(unexpected(&event)) };
    equal("who is asked", started.bssid, address)?;
    station.watch.expect(EventKind::AnqpFetchCompleted, LATER).map(drop)
}

fn gas(bed: &Bed) -> Outcome {
    let (access_point, mut station) = start(bed, b"bed gas")?;
    let address = access_point.address;
    // Advertisement protocol ANQP; a query list (256) with one element, the venue's name (258).
    let query = [0x00, 0x01, 0x02, 0x00, 0x02, 0x01];
    station.client.send(&GasRequest::new(address, &[0]).query(&query))?;
    let event = station.watch.expect(EventKind::GasResponseInfo, SOON)?;
    let Event::GasResponseInfo(info) = event.event() else { return Err(unexpected(&event)) };
    equal("who answers, and how", (info.addr, info.status_code), (address, 0))?;
    let answer = station.client.send(&GasResponseGet::new(address, info.dialog_token))?;
    let bytes: Vec<u8> = answer.bytes().iter().collect();
    equal("bytes of the answer", i64::try_from(bytes.len())?, info.resp_len)?;
    check(bytes.ends_with(b"Lab venue"), || format!("the answer is {}", bytes.escape_ascii()))
}

fn interworking(bed: &Bed) -> Outcome {
    let (mut access_point, mut station) = start(bed, b"bed hotspot")?;
    station.client.send(&InterworkingSelect::new())?;
    station.watch.expect(EventKind::InterworkingNoMatch, LATER)?;

    let id = station.client.send(&AddCred)?.value();
    let event = station.watch.expect(EventKind::CredAdded, SOON)?;
    let Event::CredAdded(added) = event.event() else { return Err(unexpected(&event)) };
    equal("the credential that was added", added.id, i64::from(id))?;
    let authority = certificate(bed, "ca.pem")?;
    for variable in [
        CredentialVariable::realm("lab.example"),
        CredentialVariable::domain("lab.example"),
        CredentialVariable::username("user@lab"),
        CredentialVariable::password("pass word"),
        CredentialVariable::ca_certificate(authority.as_str()),
    ] {
        station.client.send(&SetCred::new(id, variable))?;
    }
    let event = station.watch.expect(EventKind::CredModified, SOON)?;
    let Event::CredModified(modified) = event.event() else { return Err(unexpected(&event)) };
    equal("the credential that was changed", modified.id, i64::from(id))?;

    station.client.send(&InterworkingSelect::new())?;
    let event = station.watch.expect(EventKind::InterworkingAp, LATER)?;
    let Event::InterworkingAp(found) = event.event() else { return Err(unexpected(&event)) };
    equal("what matches", (found.bssid, found.id), (access_point.address, i64::from(id)))?;
    equal("whose it is", found.r#type, Type::Home)?;
    station.client.send(&InterworkingConnect::new(access_point.address))?;
    let (address, _) = station.connected()?;
    equal("what it is connected to", address, access_point.address)?;
    super::radios::connected_station(&mut access_point.watch, station.address)?;
    let status = station.client.status()?;
    let home: Vec<String> = status.home_providers().map(|name| name.to_string()).collect();
    equal("the home", home, vec!["lab.example"])?;

    station.client.send(&RemoveCred::new(id))?;
    let event = station.watch.expect(EventKind::CredRemoved, SOON)?;
    let Event::CredRemoved(removed) = event.event() else { return Err(unexpected(&event)) };
    equal("the credential that was removed", removed.id, i64::from(id))
}
