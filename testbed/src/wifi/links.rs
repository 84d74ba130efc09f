//! A connection that stands: its signal, its keys, and what is known of both.

use hostap_ctrl::command::{
    Disconnect, Mib, NetworkVariable, PktcntPoll, Pmksa, PmksaFlush, Reassociate, Reattach,
    Reconnect, SignalMonitor,
};
use hostap_ctrl::event::{Event, EventKind};
use hostap_ctrl::reply::{Cipher, Mode, PmksaRole, Refusal, WpaState};

use super::radios::{
    AccessPoint, LATER, PASSPHRASE, SAE, SOON, Station, WPA2, sae, set_power, unexpected, wpa2,
};
use crate::bed::Bed;
use crate::failure::{Failure, Outcome, check, equal};
use crate::scenario::Scenario;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "status",
        about: "what STATUS, MIB and counters say before, during and after a connection",
        everyday: true,
        run: status,
    },
    Scenario {
        name: "signal",
        about: "the signal grows weaker and stronger, and the station is told when it crosses a \
                threshold",
        everyday: true,
        run: signal,
    },
    Scenario {
        name: "cached_keys",
        about: "the key of a first connection is cached on both sides and used for the next",
        everyday: true,
        run: cached_keys,
    },
    Scenario {
        name: "group_keys",
        about: "the access point changes the keys of groups",
        everyday: false,
        run: group_keys,
    },
    Scenario {
        name: "again",
        about: "a connection is made anew on request, with and without a scan",
        everyday: true,
        run: again,
    },
];

fn status(bed: &Bed) -> Outcome {
    let mut access_point = AccessPoint::start(bed, b"bed status", WPA2)?;
    let mut station = Station::start(bed)?;
    let before = station.client.status()?;
    // Which of the two depends on whether it had a network before.
    let idle = [Some(WpaState::Disconnected), Some(WpaState::Inactive)];
    check(idle.contains(&before.wpa_state()), || format!("{:?}", before.wpa_state()))?;
    equal("the BSS before", before.bssid(), None)?;
    equal("the address", before.address(), Some(station.address))?;
    let error = station.client.signal_poll().expect_err("a signal without a connection");
    equal("the refusal of SIGNAL_POLL", error.refusal(), Some(&Refusal::Fail))?;

    let mut variables = wpa2(b"bed status", PASSPHRASE);
    variables.push(NetworkVariable::id_string("home wpa_state=INACTIVE"));
    let id = station.select(&variables)?;
    let event = station.watch.expect(EventKind::Connected, LATER)?;
    let Event::Connected(connected) = event.event() else { return Err(unexpected(&event)) };
    let told = connected.id_str.to_string();
    equal("the network's own text", told.as_str(), "home wpa_state=INACTIVE")?;
    let status = station.client.status()?;
    equal("the state", status.wpa_state(), Some(WpaState::Completed))?;
    equal("the network", status.id(), Some(id))?;
    equal("what it is", status.mode(), Some(Mode::Station))?;
    equal("the SSID", status.ssid().map(|it| it.to_string()).as_deref(), Some("bed status"))?;
    equal("the pairwise cipher", status.pairwise_cipher(), Some(Cipher::Ccmp))?;
    equal("the group's cipher", status.group_cipher(), Some(Cipher::Ccmp))?;
    equal("the generation of Wi-Fi", status.wifi_generation(), Some(4))?;
    let text = status.id_str().map(|text| text.to_string());
    equal("the network's own text in STATUS", text.as_deref(), Some("home wpa_state=INACTIVE"))?;

    let poll = station.client.signal_poll()?;
    equal("the frequency", poll.frequency(), Some(2412))?;
    check(poll.rssi().is_some_and(|level| (-100..0).contains(&level)), || {
        format!("the signal is {:?}", poll.rssi())
    })?;
    let signal = access_point.entry(station.address)?.signal();
    check(signal.is_some_and(|level| (-100..0).contains(&level)), || {
        format!("the signal that hostapd tells is {signal:?}")
    })?;
    let counters = station.client.send(&PktcntPoll)?;
    check(counters.sent > 0 && counters.received > 0, || format!("{counters:?}"))?;
    let mib = station.client.send(&Mib)?;
    check(mib.text().to_string().contains("dot11RSNA4WayHandshakeFailures=0"), || {
        mib.text().to_string()
    })?;
    station.client.send(&Disconnect)?;
    station.watch.expect(EventKind::Disconnected, SOON)?;
    equal("the state after", station.client.status()?.wpa_state(), Some(WpaState::Disconnected))
}

fn signal(bed: &Bed) -> Outcome {
    let mut access_point = AccessPoint::start(bed, b"bed signal", WPA2)?;
    let mut station = Station::start(bed)?;
    station.join(&mut access_point, &wpa2(b"bed signal", PASSPHRASE))?;
    station.client.send(&SignalMonitor::new().threshold(-40).hysteresis(2))?;
    let mut weak = None;
    // The simulated signal is the sender's power less 50 dB, and at most -30 dBm.
    for (power, above) in [("300", 0), ("2000", 1)] {
        station.watch.skip()?;
        set_power(access_point.radio, power)?;
        let event = station.watch.until(
            "the change of the signal",
            LATER,
            |event| matches!(event.event(), Event::SignalChange(change) if change.above == above),
        )?;
        let Event::SignalChange(change) = event.event() else { return Err(unexpected(&event)) };
        check((change.signal > -40) == (above == 1), || event.text().to_string())?;
        let level = station.client.signal_poll()?.rssi();
        check(level.is_some(), || "there is no signal".to_owned())?;
        if above == 0 {
            weak = level;
        } else {
            check(level > weak, || format!("the signal was {weak:?}, and is {level:?}"))?;
        }
    }
    Ok(())
}

/// The names of the cached keys of this side: address and key.
fn keys(
    client: &mut hostap_ctrl::Client,
    role: PmksaRole,
) -> Result<Vec<(hostap_ctrl::value::MacAddress, String)>, Failure> {
    let cache = client.send(&Pmksa)?;
    check(cache.odd_lines().next().is_none(), || cache.text().to_string())?;
    let entries = cache.iter().filter(|entry| entry.role == role);
    Ok(entries.map(|entry| (entry.address, entry.pmkid.to_string())).collect())
}

/// How often stations have begun SAE, by the access point's log.
fn exchanges(access_point: &AccessPoint<'_>) -> usize {
    access_point.daemon.log().matches("SAE authentication (RX commit").count()
}

fn cached_keys(bed: &Bed) -> Outcome {
    let mut access_point = AccessPoint::start(bed, b"bed cached", SAE)?;
    let mut station = Station::start(bed)?;
    let id = station.join(&mut access_point, &sae(b"bed cached", PASSPHRASE))?;
    let added = station.watch.seen().iter().find_map(|event| match event.event() {
        Event::PmksaCacheAdded(added) => Some((added.bssid, added.network_id)),
        _ => None,
    });
    equal("what was added", added, Some((access_point.address, i64::from(id))))?;
    let mine = keys(&mut station.client, PmksaRole::Station)?;
    let theirs = keys(&mut access_point.client, PmksaRole::AccessPoint)?;
    equal("how many keys are cached", (mine.len(), theirs.len()), (1, 1))?;
    equal("whose keys", (mine[0].0, theirs[0].0), (access_point.address, station.address))?;
    equal("the names of the key", &mine[0].1, &theirs[0].1)?;

    // With it, a connection needs no SAE.
    let exchanges = exchanges(&access_point);
    check(exchanges > 0, || "hostapd's log tells of no SAE".to_owned())?;
    station.client.send(&Disconnect)?;
    station.watch.expect(EventKind::Disconnected, SOON)?;
    station.client.send(&Reconnect)?;
    station.joined(&mut access_point, id)?;
    equal("SAE exchanges", self::exchanges(&access_point), exchanges)?;

    station.client.send(&PmksaFlush)?;
    let event = station.watch.expect(EventKind::PmksaCacheRemoved, SOON)?;
    let Event::PmksaCacheRemoved(removed) = event.event() else { return Err(unexpected(&event)) };
    equal("what was removed", removed.bssid, access_point.address)?;
    equal("cached keys", keys(&mut station.client, PmksaRole::Station)?, vec![])
}

fn group_keys(bed: &Bed) -> Outcome {
    let lines = format!("{WPA2}wpa_group_rekey=3\n");
    let mut access_point = AccessPoint::start(bed, b"bed rekeys", &lines)?;
    let mut station = Station::start(bed)?;
    station.join(&mut access_point, &wpa2(b"bed rekeys", PASSPHRASE))?;
    for _ in 0..2 {
        // Which of the two depends on the release.
        let event = station.watch.until("new keys of groups", LATER, |event| {
            matches!(
                event.event().kind(),
                Some(EventKind::RsnGroupRekeyingCompleted | EventKind::WpaGroupRekeyingCompleted)
            )
        })?;
        check(event.text().to_string().contains("CCMP"), || event.text().to_string())?;
    }
    equal("disconnections", station.watch.count(EventKind::Disconnected), 0)
}

fn again(bed: &Bed) -> Outcome {
    let mut access_point = AccessPoint::start(bed, b"bed again", WPA2)?;
    let mut station = Station::start(bed)?;
    let id = station.join(&mut access_point, &wpa2(b"bed again", PASSPHRASE))?;
    station.client.send(&Reassociate)?;
    station.joined(&mut access_point, id)?;
    station.client.send(&Reattach)?;
    station.joined(&mut access_point, id)
}
