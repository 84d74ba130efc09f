//! Open networks and those with one password for all: WPA2, WPA3, both at once, OWE.

use hostap_ctrl::command::{NetworkVariable, Set};
use hostap_ctrl::event::{Event, EventKind, TempDisabledReason};
use hostap_ctrl::reply::{Akm, Cipher, KeyManagement, ManagementFrameProtection, WpaState};

use super::radios::{
    AccessPoint, LATER, PASSPHRASE, SAE, SOON, Station, WPA2, open, sae, unexpected, wpa2,
};
use crate::bed::Bed;
use crate::failure::{Failure, Outcome, check, equal};
use crate::scenario::Scenario;
use crate::watch::Watch;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "open",
        about: "a network without protection",
        everyday: true,
        run: open_network,
    },
    Scenario {
        name: "wpa2",
        about: "a network with WPA2 and a passphrase, also under a hidden name",
        everyday: true,
        run: wpa2_network,
    },
    Scenario {
        name: "sae",
        about: "a network with WPA3: SAE by hash-to-element and by hunting-and-pecking",
        everyday: true,
        run: sae_network,
    },
    Scenario {
        name: "sae_password_identifier",
        about: "WPA3 where several passwords are told apart by identifiers, and an unknown one",
        everyday: false,
        run: sae_password_identifier,
    },
    Scenario {
        name: "transition",
        about: "a network that offers WPA2 and WPA3: stations of either kind get in",
        everyday: true,
        run: transition,
    },
    Scenario {
        name: "owe",
        about: "a network with OWE, encrypted without a password",
        everyday: true,
        run: owe,
    },
    Scenario {
        name: "wrong_passphrase",
        about: "WPA2 with a wrong passphrase: both sides say so, and the network is left alone",
        everyday: true,
        run: wrong_passphrase,
    },
    Scenario {
        name: "wrong_sae_password",
        about: "WPA3 with a wrong password",
        everyday: true,
        run: wrong_sae_password,
    },
    Scenario {
        name: "passphrase_on_request",
        about: "a passphrase that is not configured is asked for and answered",
        everyday: true,
        run: passphrase_on_request,
    },
];

fn open_network(bed: &Bed) -> Outcome {
    let mut access_point = AccessPoint::start(bed, b"bed open", "")?;
    let mut station = Station::start(bed)?;
    station.join(&mut access_point, &open(b"bed open"))?;
    let status = station.client.status()?;
    equal("the frequency", status.freq(), Some(2412))?;
    equal("key management", status.key_mgmt(), Some(KeyManagement::None))?;
    equal("the address", status.address(), Some(station.address))?;
    equal("the AP's view of protection", access_point.stations()?.len(), 1)?;
    let entry = access_point.entry(station.address)?;
    equal("the AKM suite that hostapd tells", entry.akm_suite().is_none(), true)
}

fn wpa2_network(bed: &Bed) -> Outcome {
    let lines = format!("{WPA2}ignore_broadcast_ssid=1\n");
    let mut access_point = AccessPoint::start(bed, b"bed wpa2", &lines)?;
    let mut station = Station::start(bed)?;
    let mut variables = wpa2(b"bed wpa2", PASSPHRASE);
    variables.push(NetworkVariable::scan_ssid(true));
    station.join(&mut access_point, &variables)?;
    let event = access_point.watch.expect(EventKind::Eapol4wayHsCompleted, SOON)?;
    let Event::Eapol4wayHsCompleted(negotiated) = event.event() else {
        return Err(unexpected(&event));
    };
    equal("who has negotiated keys with hostapd", negotiated.addr, station.address)?;
    let status = station.client.status()?;
    equal("key management", status.key_mgmt(), Some(KeyManagement::Wpa2Psk))?;
    equal("the pairwise cipher", status.pairwise_cipher(), Some(Cipher::Ccmp))?;
    let entry = access_point.entry(station.address)?;
    let suite = entry.akm_suite().map(|suite| suite.to_string());
    equal("the AKM suite that hostapd tells", suite.as_deref(), Some("00-0f-ac-2"))
}

fn sae_network(bed: &Bed) -> Outcome {
    let lines = format!("{SAE}sae_pwe=2\nsae_groups=19 20\ntransition_disable=0x01\n");
    let mut access_point = AccessPoint::start(bed, b"bed sae", &lines)?;
    let mut station = Station::start(bed)?;
    for hash_to_element in [false, true] {
        let how = if hash_to_element { "1" } else { "0" };
        station.client.send(&Set::new("sae_pwe", how))?;
        // Without the old key, SAE is not skipped.
        station.client.request(b"PMKSA_FLUSH")?;
        access_point.client.request(b"PMKSA_FLUSH")?;
        let id = station.join(&mut access_point, &sae(b"bed sae", PASSPHRASE))?;
        let event = station.watch.expect(EventKind::TransitionDisable, SOON)?;
        let Event::TransitionDisable(told) = event.event() else { return Err(unexpected(&event)) };
        equal("what the network says not to fall back to", told.bitmap.value(), 1)?;
        let status = station.client.status()?;
        equal("key management", status.key_mgmt(), Some(KeyManagement::Sae))?;
        let protection = Some(ManagementFrameProtection::Required);
        equal("the protection of management frames", status.pmf(), protection)?;
        equal("the group of SAE", status.sae_group(), Some(19))?;
        equal("hash-to-element", status.sae_h2e(), Some(hash_to_element))?;
        let entry = access_point.entry(station.address)?;
        equal("the group of SAE that hostapd tells", entry.sae_group(), Some(19))?;
        station.client.remove_network(id)?;
        station.watch.expect(EventKind::Disconnected, SOON)?;
    }
    Ok(())
}

fn sae_password_identifier(bed: &Bed) -> Outcome {
    let lines = format!("{SAE}sae_pwe=2\nsae_password=second horse|id=stable two\n");
    let mut access_point = AccessPoint::start(bed, b"bed sae id", &lines)?;
    let mut station = Station::start(bed)?;
    station.client.send(&Set::new("sae_pwe", "2"))?;
    let mut variables = sae(b"bed sae id", "second horse");
    variables.push(NetworkVariable::sae_password_id("stable two"));
    let id = station.join(&mut access_point, &variables)?;
    station.client.remove_network(id)?;

    let mut variables = sae(b"bed sae id", "second horse");
    variables.push(NetworkVariable::sae_password_id("no such stable"));
    station.select(&variables)?;
    let event = station.watch.expect(EventKind::SaeUnknownPasswordIdentifier, SOON)?;
    let Event::SaeUnknownPasswordIdentifier(unknown) = event.event() else {
        return Err(unexpected(&event));
    };
    equal("who does not know the identifier", unknown.addr, access_point.address)
}

fn transition(bed: &Bed) -> Outcome {
    let lines = "wpa=2\nwpa_key_mgmt=WPA-PSK SAE\nrsn_pairwise=CCMP\nieee80211w=1\n\
        wpa_passphrase=correct horse\nsae_require_mfp=1\n";
    let mut access_point = AccessPoint::start(bed, b"bed transition", lines)?;
    let mut station = Station::start(bed)?;
    let id = station.join(&mut access_point, &wpa2(b"bed transition", PASSPHRASE))?;
    equal("key management", station.client.status()?.key_mgmt(), Some(KeyManagement::Wpa2Psk))?;
    station.client.remove_network(id)?;

    let variables = [
        NetworkVariable::ssid(b"bed transition"),
        NetworkVariable::key_management("WPA-PSK SAE"),
        NetworkVariable::management_frame_protection(1),
        NetworkVariable::passphrase(PASSPHRASE),
    ];
    station.join(&mut access_point, &variables)?;
    equal("key management", station.client.status()?.key_mgmt(), Some(KeyManagement::Sae))?;
    let results = station.client.scan_results()?;
    let Some(result) = results.iter().find(|result| result.ssid.encoded() == "bed transition")
    else {
        return Err(Failure::new("the access point is not among the scan results"));
    };
    let offered: Vec<Akm<'_>> = result.flags.key_management().collect();
    equal("what the scan shows", offered, vec![Akm::Psk, Akm::Sae])
}

fn owe(bed: &Bed) -> Outcome {
    let lines = "wpa=2\nwpa_key_mgmt=OWE\nrsn_pairwise=CCMP\nieee80211w=2\n";
    let mut access_point = AccessPoint::start(bed, b"bed owe", lines)?;
    let mut station = Station::start(bed)?;
    let variables = [
        NetworkVariable::ssid(b"bed owe"),
        NetworkVariable::key_management("OWE"),
        NetworkVariable::management_frame_protection(2),
    ];
    station.join(&mut access_point, &variables)?;
    let status = station.client.status()?;
    equal("key management", status.key_mgmt(), Some(KeyManagement::Owe))?;
    equal("the pairwise cipher", status.pairwise_cipher(), Some(Cipher::Ccmp))
}

/// Waits until the daemon leaves network `id` alone for a while.
fn left_alone(watch: &mut Watch, id: u32, ssid: &[u8], why: TempDisabledReason<'_>) -> Outcome {
    let event = watch.expect(EventKind::TempDisabled, LATER)?;
    let Event::TempDisabled(disabled) = event.event() else { return Err(unexpected(&event)) };
    equal("the reason", disabled.reason, why)?;
    equal("the network", disabled.id, i64::from(id))?;
    check(disabled.ssid.decode().eq(ssid.iter().copied()), || {
        format!("the SSID is {}", disabled.ssid)
    })?;
    check(disabled.auth_failures >= 1 && disabled.duration > 0, || {
        format!("{} failures, {} s", disabled.auth_failures, disabled.duration)
    })
}

fn wrong_passphrase(bed: &Bed) -> Outcome {
    let mut access_point = AccessPoint::start(bed, b"bed wrong", WPA2)?;
    let mut station = Station::start(bed)?;
    let id = station.select(&wpa2(b"bed wrong", "wrong horse"))?;
    left_alone(&mut station.watch, id, b"bed wrong", TempDisabledReason::WrongKey)?;
    let event = access_point.watch.expect(EventKind::ApStaPossiblePskMismatch, SOON)?;
    let Event::ApStaPossiblePskMismatch(mismatch) = event.event() else {
        return Err(unexpected(&event));
    };
    equal("who has the wrong passphrase", mismatch.addr, station.address)?;
    let networks = station.client.networks()?;
    let alone = networks.iter().filter(|network| network.flags.is_temporarily_disabled()).count();
    equal("how many networks are left alone", alone, 1)?;
    access_point.watch.skip()?;
    equal("connections", access_point.watch.count(EventKind::ApStaConnected), 0)?;

    // With the right one, it takes it up again at once.
    station.client.set_network(id, NetworkVariable::passphrase(PASSPHRASE))?;
    station.client.select_network(id)?;
    station.watch.expect(EventKind::Reenabled, SOON)?;
    station.joined(&mut access_point, id)
}

fn wrong_sae_password(bed: &Bed) -> Outcome {
    let mut access_point = AccessPoint::start(bed, b"bed wrong sae", SAE)?;
    let mut station = Station::start(bed)?;
    let id = station.select(&sae(b"bed wrong sae", "wrong horse"))?;
    left_alone(&mut station.watch, id, b"bed wrong sae", TempDisabledReason::ConnFailed)?;
    access_point.watch.skip()?;
    equal("connections", access_point.watch.count(EventKind::ApStaConnected), 0)?;
    check(station.client.status()?.wpa_state() != Some(WpaState::Completed), || {
        "the station thinks that it is connected".to_owned()
    })
}

fn passphrase_on_request(bed: &Bed) -> Outcome {
    let mut access_point = AccessPoint::start(bed, b"bed asks", WPA2)?;
    let mut station = Station::start(bed)?;
    let variables = [
        NetworkVariable::ssid(b"bed asks"),
        NetworkVariable::key_management("WPA-PSK"),
        NetworkVariable::memory_only_psk(true),
    ];
    let id = station.select(&variables)?;
    let event = station.watch.expect(EventKind::CtrlRequest, SOON)?;
    let Event::CtrlRequest(request) = event.event() else { return Err(unexpected(&event)) };
    equal("who asks", request.network_id, i64::from(id))?;
    check(request.ssid.decode().eq(*b"bed asks"), || format!("the SSID is {}", request.ssid))?;
    station.client.answer(&request, PASSPHRASE)?;
    station.joined(&mut access_point, id)
}
