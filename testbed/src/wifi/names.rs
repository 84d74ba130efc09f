//! Names of networks that stand in the way of text: any bytes, names of events, hidden ones.

use hostap_ctrl::Client;
use hostap_ctrl::command::{BssFlush, GetNetwork, NetworkVariable, Scan};
use hostap_ctrl::event::{Event, EventKind, OwnedEvent};
use hostap_ctrl::value::{EncodedText, MacAddress};

use super::radios::{
    AccessPoint, CHANNELS, LATER, PASSPHRASE, SOON, Station, WPA2, configuration,
    connected_station, hex, open, unexpected, wpa2,
};
use crate::bed::Bed;
use crate::failure::{Context, Failure, Outcome, check, equal};
use crate::scenario::Scenario;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "odd_names",
        about: "SSIDs of spaces, quotes, UTF-8, control bytes, 0xff and names of events come \
                through unchanged, and networks of these names can be used",
        everyday: true,
        run: odd_names,
    },
    Scenario {
        name: "odd_name_refused",
        about: "an SSID that looks like the fields behind it can't pass for them in a refusal",
        everyday: true,
        run: odd_name_refused,
    },
    Scenario {
        name: "hidden_names",
        about: "hidden networks are found by those who know their names",
        everyday: true,
        run: hidden_names,
    },
];

/// Whatever may go wrong with text in SSIDs, each at most 32 bytes.
const ODD: &[&[u8]] = &[
    b"  two leading, two trailing  ",
    b"quo\"te 'n' back\\slash",
    b"\\x41 looks escaped",
    "Z\u{fc}rich \u{2615} \u{65e5}\u{672c}".as_bytes(),
    b"tab\there\nnl\rcr\x01\x1b[31m\x7f",
    b"nul\0in\0side",
    &[0xff; 32],
    b"<3>CTRL-EVENT-CONNECTED - Connec",
    b"x\n<3>CTRL-EVENT-TERMINATING ",
    b"me' freq=1) bssid=02:00:00:00:09",
    b"P\"printf\"",
    b"a\xc3",
    b"any",
    b"bssid\tssid\t[CURRENT]",
];

/// A name, and the BSS that has it.
pub(super) type Named = (&'static [u8], MacAddress);

/// An access point with a BSS for each of the odd names.
pub(super) fn odd_access_point(bed: &Bed) -> Result<(AccessPoint<'_>, Vec<Named>), Failure> {
    let mut lines = String::new();
    for (place, ssid) in ODD.iter().enumerate().skip(1) {
        lines.push_str(&format!("bss=odd{place}\nssid2={}\n", hex(ssid)));
        let control = bed.directory().join("ap0/control");
        lines.push_str(&format!("ctrl_interface={}\n", control.display()));
    }
    let mut access_point =
        AccessPoint::start_on(bed, 0, configuration(ODD[0], CHANNELS[0].0, &lines))?;
    let addresses = advertised(&mut access_point.client)?;
    Ok((access_point, ODD.iter().copied().zip(addresses).collect()))
}

fn odd_names(bed: &Bed) -> Outcome {
    let (access_point, odd) = odd_access_point(bed)?;
    let mut station = Station::start(bed)?;
    station.watch.skip()?;
    station.client.scan(&Scan::new().frequency(CHANNELS[0].1).use_id(true))?;
    station.watch.expect(EventKind::ScanResults, SOON)?;
    for (place, (ssid, address)) in odd.into_iter().enumerate() {
        let about = || format!("SSID {place}, {}", ssid.escape_ascii());
        found(&mut station.client, ssid, address).context(about)?;
        use_network(&access_point, &mut station, place, ssid, address).context(about)?;
    }
    equal("events of a connection", station.watch.count(EventKind::Connected), ODD.len())?;
    equal("events of an end", station.watch.count(EventKind::Terminating), 0)
}

/// The addresses of the BSSs, in their order; checks that hostapd has their names right.
fn advertised(client: &mut Client) -> Result<Vec<MacAddress>, Failure> {
    let status = client.access_point_status()?;
    let mut addresses = Vec::new();
    for (bss, wanted) in status.bss_list().zip(ODD) {
        let ssid = bss.ssid.unwrap_or_default();
        same(ssid, wanted).context(|| format!("hostapd's STATUS on {}", bss.ifname))?;
        addresses.extend(bss.bssid);
    }
    equal("how many BSSs hostapd tells of", addresses.len(), ODD.len())?;
    Ok(addresses)
}

fn same(text: EncodedText<'_>, wanted: &[u8]) -> Outcome {
    check(text.decode().eq(wanted.iter().copied()), || {
        format!("the SSID is {text:?}, and should be {}", wanted.escape_ascii())
    })
}

/// The name in the table of scan results and among the BSSs.
fn found(client: &mut Client, ssid: &[u8], address: MacAddress) -> Outcome {
    let results = client.scan_results()?;
    let missing = || Failure::new(format!("{address} is not there"));
    let row = results
        .iter()
        .find(|result| result.bssid == address && result.ssid.decode().eq(ssid.iter().copied()));
    let row = row.ok_or_else(missing).context(|| "SCAN_RESULTS".to_owned())?;
    check(row.flags.is_open(), || format!("it is not open: {}", row.flags.text()))?;
    let bsses = client.bsses()?;
    let mut entries = bsses.iter().filter(|bss| bss.bssid() == Some(address));
    check(
        entries.any(|bss| bss.ssid().is_some_and(|it| it.decode().eq(ssid.iter().copied()))),
        || "BSS does not have it".to_owned(),
    )
}

/// Connects to it, and checks what events, STATUS and the list of networks call it.
fn use_network(
    access_point: &AccessPoint<'_>,
    station: &mut Station<'_>,
    place: usize,
    ssid: &[u8],
    address: MacAddress,
) -> Outcome {
    let interface = if place == 0 { "wlan0".to_owned() } else { format!("odd{place}") };
    let (mut client, mut watch) = access_point.further(&interface)?;
    let id = station.select(&open(ssid))?;
    names_in_attempts(station, ssid)?;
    equal("what the station is connected to", station.connected()?, (address, id))?;
    connected_station(&mut watch, station.address)?;
    check(client.station(station.address)?.is_some(), || "hostapd does not know it".to_owned())?;
    let status = station.client.status()?;
    same(status.ssid().unwrap_or_default(), ssid).context(|| "STATUS".to_owned())?;
    let networks = station.client.networks()?;
    let current = networks.iter().find(|network| network.flags.is_current());
    same(current.map(|network| network.ssid).unwrap_or_default(), ssid)
        .context(|| "LIST_NETWORKS".to_owned())?;
    let configured = station.client.send(&GetNetwork::new(id, "ssid"))?;
    check(configured.to_vec().as_deref() == Some(ssid), || {
        format!("GET_NETWORK says {configured:?}")
    })?;
    station.client.remove_network(id)?;
    station.watch.expect(EventKind::Disconnected, SOON).map(drop)
}

/// The name in the messages of the attempt.
fn names_in_attempts(station: &mut Station<'_>, ssid: &[u8]) -> Outcome {
    let event = station.watch.expect(EventKind::SmeTryingToAuthenticate, LATER)?;
    let Event::SmeTryingToAuthenticate(attempt) = event.event() else {
        return Err(unexpected(&event));
    };
    same(attempt.ssid, ssid).context(|| event.text().to_string())?;
    equal("the frequency of the attempt", attempt.freq, i64::from(CHANNELS[0].1))?;
    let event = station.watch.expect(EventKind::TryingToAssociate, SOON)?;
    let Event::TryingToAssociate(attempt) = event.event() else { return Err(unexpected(&event)) };
    same(attempt.ssid, ssid).context(|| event.text().to_string())
}

fn odd_name_refused(bed: &Bed) -> Outcome {
    let ssid = b"x\" auth_failures=99 duration=0 ";
    let _access_point = AccessPoint::start(bed, ssid, WPA2)?;
    let mut station = Station::start(bed)?;
    let id = station.select(&wpa2(ssid, "wrong horse"))?;
    let event = station.watch.expect(EventKind::TempDisabled, LATER)?;
    let Event::TempDisabled(disabled) = event.event() else { return Err(unexpected(&event)) };
    same(disabled.ssid, ssid)?;
    check(disabled.auth_failures < 99 && disabled.duration > 0, || event.text().to_string())?;
    station.client.set_network(id, NetworkVariable::passphrase(PASSPHRASE))?;
    station.client.select_network(id)?;
    let event = station.watch.expect(EventKind::Reenabled, SOON)?;
    let Event::Reenabled(enabled) = event.event() else { return Err(unexpected(&event)) };
    same(enabled.ssid, ssid)?;
    station.connected().map(drop)
}

/// How the two kinds of hidden networks write their names in beacons: none, and as many NULs.
fn hidden_names(bed: &Bed) -> Outcome {
    let control = bed.directory().join("ap2/control");
    let lines = format!(
        "ignore_broadcast_ssid=1\nbss=hidden2\nctrl_interface={}\nssid=bed hidden two\n\
         ignore_broadcast_ssid=2\n",
        control.display()
    );
    let names: [&[u8]; 2] = [b"bed hidden one", b"bed hidden two"];
    // A radio of their own: to the kernel, a beacon without a name is of a BSS that it knows.
    let hidden = configuration(names[0], CHANNELS[2].0, &lines);
    let mut access_point = AccessPoint::start_on(bed, 2, hidden)?;
    let status = access_point.client.access_point_status()?;
    let addresses: Vec<MacAddress> = status.bss_list().filter_map(|bss| bss.bssid).collect();
    let mut station = Station::start(bed)?;
    station.client.send(&BssFlush::new(0))?;
    // Listening, because nobody answers to an unnamed question.
    scan(&mut station, &Scan::new().frequency(CHANNELS[2].1).passive(true))?;
    for (address, shown) in addresses.iter().zip([&b""[..], &[0; 14]]) {
        found(&mut station.client, shown, *address).context(|| "before it is asked for".into())?;
    }
    let by_name = Scan::new().frequency(CHANNELS[2].1).ssid(names[0]).ssid(names[1]);
    scan(&mut station, &by_name)?;
    for (address, name) in addresses.iter().zip(names) {
        found(&mut station.client, name, *address).context(|| "after it is asked for".into())?;
    }
    station.client.send(&BssFlush::new(0))?;

    // Who does not ask by name does not find it, and says so.
    let (mut client, mut watch) = access_point.further("hidden2")?;
    let id = station.select(&open(names[1]))?;
    station.watch.expect(EventKind::NetworkNotFound, LATER)?;
    station.client.set_network(id, NetworkVariable::scan_ssid(true))?;
    station.client.select_network(id)?;
    equal("what the station is connected to", station.connected()?, (addresses[1], id))?;
    connected_station(&mut watch, station.address)?;
    check(client.station(station.address)?.is_some(), || "hostapd does not know it".to_owned())
}

/// Scans and waits until that very scan is over.
fn scan(station: &mut Station<'_>, scan: &Scan<'_>) -> Outcome {
    station.watch.skip()?;
    let started = station.client.scan(&scan.clone().use_id(true))?;
    let id = started.id().map(u64::from);
    let this = |event: &OwnedEvent| matches!(event.event(), Event::ScanResults(it) if it.id == id);
    station.watch.until("the results of the scan", SOON, this).map(drop)
}
