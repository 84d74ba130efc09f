//! A hotspot: what it tells before anybody connects, and the credential that it is chosen by.

use hostap_ctrl::command::{
    AddCred, AnqpGet, Bss, CredentialVariable, FetchAnqp, InterworkingSelect, Scan, SetCred,
};
use hostap_ctrl::event::{Event, EventKind};
use hostap_ctrl::value::MacAddress;

use super::device::{Device, LIMIT};
use crate::bed::Bed;
use crate::failure::{Failure, Outcome, equal};
use crate::scenario::Scenario;
use crate::watch::typed;

pub(super) const SCENARIOS: &[Scenario] = &[Scenario {
    name: "hotspot",
    about: "a station asks access points by ANQP, and selects a network by its credential",
    everyday: true,
    run: hotspot,
}];

const ACCESS_POINT: &str = "\
ssid=Lab hotspot
hw_mode=g
channel=1
interworking=1
internet=1
venue_group=7
venue_type=1
venue_name=eng:Lab venue
hessid=02:00:00:00:00:00
roaming_consortium=021122
domain_name=lab.example
nai_realm=0,lab.example,21[2:4][5:7]
anqp_3gpp_cell_net=232,01
wpa=2
wpa_key_mgmt=WPA-EAP
rsn_pairwise=CCMP
ieee8021x=1
eap_server=1
";

fn hotspot(bed: &Bed) -> Outcome {
    let access_point = Device::access_point(bed, "wlan0", ACCESS_POINT)?;
    let mut station = Device::station(bed, "wlan1", "interworking=1\nhs20=1\n")?;
    let bssid = access_point.address;
    station.client.scan(&Scan::new().frequency(2412))?;
    station.expect(EventKind::ScanResults)?;

    // 258 venue, 263 realms, 268 domains.
    station.client.send(&AnqpGet::new(bssid, "258,263,268"))?;
    let started = station.expect(EventKind::GasQueryStart)?;
    let started = typed!(started, GasQueryStart);
    equal("who is asked", (started.addr, started.freq), (bssid, 2412))?;
    for what in ["Venue Name", "NAI Realm list", "Domain Name list"] {
        station.watch.until(what, LIMIT, |event| match event.event() {
            Event::RxAnqp(told) => told.addr == bssid && told.what.as_str() == Some(what),
            _ => false,
        })?;
    }
    let done = station.expect(EventKind::AnqpQueryDone)?;
    let done = typed!(done, AnqpQueryDone);
    equal("the answer", (done.addr, done.result.as_str()), (bssid, Some("SUCCESS")))?;
    domain_is_known(&mut station, bssid)?;

    station.client.send(&FetchAnqp)?;
    station.expect(EventKind::AnqpFetchCompleted)?;
    station.client.send(&InterworkingSelect::new().frequencies("2412"))?;
    station.expect(EventKind::InterworkingNoMatch)?;
    let credential = station.client.send(&AddCred)?.value();
    let added = station.expect(EventKind::CredAdded)?;
    equal("the credential", typed!(added, CredAdded).id, i64::from(credential))?;
    for variable in [
        CredentialVariable::realm("lab.example"),
        CredentialVariable::username("user@lab.example"),
        CredentialVariable::password("pass word"),
        CredentialVariable::domain("lab.example"),
    ] {
        station.client.send(&SetCred::new(credential, variable))?;
    }
    station.client.send(&InterworkingSelect::new().frequencies("2412"))?;
    let matching = station.expect(EventKind::InterworkingAp)?;
    let matching = typed!(matching, InterworkingAp);
    equal("the network for it", matching.bssid, bssid)?;
    equal("whose it is", matching.r#type.as_str(), Some("home"))?;
    equal("the credential", matching.id, i64::from(credential))
}

/// That the scan table has the domain's name now.
fn domain_is_known(station: &mut Device<'_>, bssid: MacAddress) -> Outcome {
    let list = station.client.send(&Bss::bssid(bssid))?;
    let Some(bss) = list.first() else {
        return Err(Failure::new(format!("the scan table has no {bssid}")));
    };
    let domains = bss.anqp_domain_name().map(|bytes| bytes.to_vec());
    equal("the domains", domains.as_deref(), Some(&b"\x0blab.example"[..]))
}
