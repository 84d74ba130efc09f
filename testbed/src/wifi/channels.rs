//! Channels: what a country allows, switches, radar, and automatic selection.

use std::time::Duration;

use hostap_ctrl::command::{ChanSwitch, Enable, GetCapabilityFreq, HostapdStatus, Set};
use hostap_ctrl::event::{EventKind, RegdomChangeInit, RegdomChangeType};
use hostap_ctrl::reply::HostapdState;

use super::device::{Device, LIMIT, run, simulation};
use crate::bed::Bed;
use crate::failure::{Failure, Outcome, check, equal};
use crate::scenario::Scenario;
use crate::watch::typed;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "country",
        about: "another country's rules: the event, the kernel and the list of channels agree",
        everyday: true,
        run: country,
    },
    Scenario {
        name: "channel_switch",
        about: "an access point changes its channel and its station follows without a break",
        everyday: true,
        run: channel_switch,
    },
    Scenario {
        name: "channel_selection",
        about: "an access point selects its channel by itself (ACS)",
        everyday: true,
        run: channel_selection,
    },
    Scenario {
        name: "radar",
        about: "an access point listens for radar first, and leaves the channel when there is some",
        everyday: false,
        run: radar,
    },
];

fn country(bed: &Bed) -> Outcome {
    let outcome = countries(bed);
    if outcome.is_err() {
        // What follows must find the usual rules.
        _ = run("iw", &["reg", "set", "00"]);
    }
    outcome
}

fn countries(bed: &Bed) -> Outcome {
    let mut station = Device::station(bed, "wlan1", "")?;
    station.watch.skip()?;
    run("iw", &["reg", "set", "DE"])?;
    changed(&mut station, "DE")?;
    // 2472 MHz, channel 13, is allowed in Europe and not in the United States.
    check(has_channel(&mut station, 13)?, || "channel 13 is not allowed in Germany".to_owned())?;
    station.client.send(&Set::new("country", "US"))?;
    changed(&mut station, "US")?;
    check(!has_channel(&mut station, 13)?, || "channel 13 is allowed in the US".to_owned())?;

    run("iw", &["reg", "set", "00"])?;
    let event = station.expect(EventKind::RegdomChange)?;
    let event = typed!(event, RegdomChange);
    equal("the kind of rules", event.r#type, RegdomChangeType::World)?;
    equal("the country", event.alpha2, None)
}

/// That the user's wish for this country is told, and done.
fn changed(station: &mut Device<'_>, country: &str) -> Outcome {
    let event = station.expect(EventKind::RegdomChange)?;
    let event = typed!(event, RegdomChange);
    equal("who changed the rules", event.init, RegdomChangeInit::User)?;
    equal("the kind of rules", event.r#type, RegdomChangeType::Country)?;
    equal("the country", event.alpha2, Some(country.into()))?;
    let rules = run("iw", &["reg", "get"])?;
    let line = format!("country {country}:");
    check(rules.contains(&line), || format!("iw reg get says otherwise:\n{rules}"))
}

fn has_channel(station: &mut Device<'_>, number: u16) -> Result<bool, Failure> {
    let frequencies = station.client.send(&GetCapabilityFreq)?;
    Ok(frequencies.iter().any(|it| it.channel == number && it.frequency < 3000))
}

fn channel_switch(bed: &Bed) -> Outcome {
    let configuration = "ssid=Lab switch\nhw_mode=g\nchannel=1\nieee80211n=1\n";
    let mut access_point = Device::access_point(bed, "wlan0", configuration)?;
    let mut station = Device::station(bed, "wlan1", "")?;
    station.connect("Lab switch", None)?;
    for frequency in [2437u32, 2462] {
        let wanted = i64::from(frequency);
        access_point.watch.skip()?;
        station.watch.skip()?;
        access_point.client.send(&ChanSwitch::new(5, frequency).ht())?;
        for device in [&mut access_point, &mut station] {
            let started = device.expect(EventKind::ChannelSwitchStarted)?;
            equal("where it goes", typed!(started, ChannelSwitchStarted).freq, wanted)?;
            let done = device.expect(EventKind::ChannelSwitch)?;
            let done = typed!(done, ChannelSwitch);
            equal("where it went", (done.freq, done.ht_enabled), (wanted, 1))?;
            equal("the width", done.ch_width.as_str(), Some("20 MHz"))?;
        }
        let finished = access_point.expect(EventKind::ApCsaFinished)?;
        let finished = typed!(finished, ApCsaFinished);
        equal("the end of the switch", (finished.freq, finished.dfs), (wanted, 0))?;
        let told = access_point.client.send(&HostapdStatus)?.freq();
        equal("the access point's frequency", told, Some(frequency))?;
        let told = station.client.status()?.freq();
        equal("the station's frequency", told, Some(frequency))?;
        station.watch.none_of(EventKind::Disconnected, Duration::from_millis(500))?;
        access_point.wait_station(station.address, true)?;
    }
    Ok(())
}

fn channel_selection(bed: &Bed) -> Outcome {
    let configuration = "ssid=Lab selection\nhw_mode=g\nchannel=0\nchanlist=1 6 11\n";
    let mut access_point = Device::prepared_access_point(bed, "wlan0", configuration)?;
    access_point.client.send(&Enable)?;
    access_point.expect(EventKind::AcsStarted)?;
    let state = access_point.client.send(&HostapdStatus)?.state();
    equal("the state meanwhile", state, Some(HostapdState::AutomaticChannelSelection))?;
    let completed = access_point.expect(EventKind::AcsCompleted)?;
    let completed = typed!(completed, AcsCompleted);
    check([1, 6, 11].contains(&completed.channel), || format!("it is {}", completed.channel))?;
    equal("the frequency", completed.freq, 2407 + 5 * completed.channel)?;
    access_point.expect(EventKind::ApEnabled)?;
    let status = access_point.client.send(&HostapdStatus)?;
    equal("the channel", status.channel().map(i64::from), Some(completed.channel))?;
    Ok(())
}

fn radar(bed: &Bed) -> Outcome {
    let outcome = radar_on_channel_60(bed);
    let restored = run("iw", &["reg", "set", "00"]).map(drop);
    outcome.and(restored)
}

fn radar_on_channel_60(bed: &Bed) -> Outcome {
    run("iw", &["reg", "set", "FI"])?;
    let configuration = "ssid=Lab radar\ncountry_code=FI\nhw_mode=a\nchannel=60\nieee80211n=1\n\
                         ieee80211d=1\nieee80211h=1\n";
    let mut access_point = Device::prepared_access_point(bed, "wlan0", configuration)?;
    access_point.client.send(&Enable)?;
    let started = access_point.expect(EventKind::DfsCacStart)?;
    let started = typed!(started, DfsCacStart);
    equal("where it listens", (started.freq, started.chan), (5300, Some(60)))?;
    equal("for how long", started.cac_time, Some(60))?;
    let status = access_point.client.send(&HostapdStatus)?;
    equal("the state", status.state(), Some(HostapdState::Dfs))?;
    equal("the time", status.cac_time_seconds(), Some(60))?;
    check(status.cac_time_left_seconds().is_some_and(|left| left <= 60), || {
        format!("the time left is {:?}", status.cac_time_left_seconds())
    })?;
    let completed = access_point.watch.expect(EventKind::DfsCacCompleted, LIMIT * 4)?;
    let completed = typed!(completed, DfsCacCompleted);
    equal("how it ended", (completed.success, completed.freq), (Some(1), 5300))?;
    access_point.wait_enabled()?;

    let mut station = Device::supplicant(bed, "wlan1", "p2p_disabled=1\nfreq_list=5300\n")?;
    station.connect("Lab radar", None)?;
    std::fs::write(simulation("wlan0")?.join("dfs_simulate_radar"), "1")?;
    let detected = access_point.expect(EventKind::DfsRadarDetected)?;
    equal("where the radar is", typed!(detected, DfsRadarDetected).freq, 5300)?;
    let next = access_point.expect(EventKind::DfsNewChannel)?;
    let next = typed!(next, DfsNewChannel);
    check(next.freq != 5300, || "it stays with the radar".to_owned())?;
    equal("the new frequency", next.freq, 5000 + 5 * next.chan)
}
