//! WPS the other way round: a station that reads or changes the access point's settings, over the
//! air or over the network (as external registrar).

use hostap_ctrl::command::{
    GetConfig, WpsApPinGet, WpsApPinSet, WpsErLearn, WpsErStart, WpsErStop, WpsReg,
    WpsRegConfigure, WpsRegConfigureAuthentication, WpsRegConfigureEncryption,
};
use hostap_ctrl::event::EventKind;

use super::device::{Device, LIMIT};
use super::wps::{PASSPHRASE, SSID, STATION, access_point};
use crate::bed::Bed;
use crate::failure::{Outcome, check, equal};
use crate::process::wait_until;
use crate::scenario::Scenario;
use crate::watch::typed;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "wps_registrar",
        about: "a station learns an access point's settings by its PIN, and gives it new ones",
        everyday: true,
        run: registrar,
    },
    Scenario {
        name: "wps_locked",
        about: "wrong PINs lock an access point's set-up; a new PIN unlocks it, and times out",
        everyday: true,
        run: locked,
    },
    Scenario {
        name: "wps_external_registrar",
        about: "an external registrar finds the access point by UPnP and learns its settings",
        everyday: true,
        run: external_registrar,
    },
];

const PIN: &str = "12345670";

fn registrar(bed: &Bed) -> Outcome {
    let mut access_point = access_point(bed, "wlan0", SSID, &format!("ap_pin={PIN}\n"))?;
    let mut station = Device::station(bed, "wlan1", STATION)?;
    station.client.send(&WpsReg::new(access_point.address, PIN))?;
    station.expect(EventKind::WpsCredReceived)?;
    station.expect(EventKind::Connected)?;
    station.is_connected_to(SSID)?;
    access_point.wait_station(station.address, true)?;

    station.client.send(&hostap_ctrl::command::RemoveNetworkAll)?;
    access_point.watch.skip()?;
    let (ssid, passphrase) = ("Lab WPS renamed", "another passphrase");
    station.client.send(&WpsRegConfigure::new(
        access_point.address,
        PIN,
        ssid,
        WpsRegConfigureAuthentication::Wpa2psk,
        WpsRegConfigureEncryption::Ccmp,
        passphrase,
    ))?;
    access_point.expect(EventKind::WpsNewApSettings)?;
    station.expect(EventKind::WpsSuccess)?;
    let client = &mut access_point.client;
    wait_until("access point with its new settings", LIMIT, || {
        let config = client.send(&GetConfig)?;
        let name = config.ssid().map(|name| name.encoded().to_string());
        let secret = config.passphrase().map(|text| text.reveal().to_string());
        let is_new = name.as_deref() == Some(ssid) && secret.as_deref() == Some(passphrase);
        Ok(is_new.then_some(()))
    })?;
    station.expect(EventKind::Connected)?;
    station.is_connected_to(ssid)
}

fn locked(bed: &Bed) -> Outcome {
    let mut access_point = access_point(bed, "wlan0", SSID, &format!("ap_pin={PIN}\n"))?;
    let mut station = Device::station(bed, "wlan1", STATION)?;
    for _ in 0..4 {
        station.watch.skip()?;
        station.client.send(&WpsReg::new(access_point.address, "98765432"))?;
        let failed = station.expect(EventKind::WpsFail)?;
        check(typed!(failed, WpsFail).config_error.is_some(), || {
            "WPS-FAIL has no config_error".to_owned()
        })?;
        station.client.send(&hostap_ctrl::command::WpsCancel)?;
    }
    access_point.expect(EventKind::WpsApSetupLocked)?;
    // Long enough to ask for it on a slow machine.
    let pin = access_point.client.send(&WpsApPinSet::new(PIN).timeout(5))?.as_str().to_owned();
    equal("the PIN", pin.as_str(), PIN)?;
    access_point.expect(EventKind::WpsApSetupUnlocked)?;
    let pin = access_point.client.send(&WpsApPinGet)?.as_str().to_owned();
    equal("the PIN by WPS_AP_PIN get", pin.as_str(), PIN)?;
    access_point.expect(EventKind::WpsApPinDisabled)?;
    check(access_point.client.send(&WpsApPinGet).is_err(), || "the PIN is still there".to_owned())
}

fn external_registrar(bed: &Bed) -> Outcome {
    let more = format!(
        "ap_pin={PIN}\nupnp_iface=lo\nfriendly_name=Lab friend\n\
         uuid=87654321-9abc-def0-1234-56789abc0000\n"
    );
    let mut access_point = access_point(bed, "wlan0", SSID, &more)?;
    let mut station = Device::station(bed, "wlan1", STATION)?;
    station.client.send(&WpsErStart::new().interface("lo"))?;
    let added = station.expect(EventKind::WpsErApAdd)?;
    let added = typed!(added, WpsErApAdd);
    equal("its UUID", added.uuid.to_string().as_str(), "87654321-9abc-def0-1234-56789abc0000")?;
    equal("its name", added.friendly_name, "Lab friend")?;
    equal("its maker", added.manufacturer, "Lab")?;
    // 2: it has got its settings.
    equal("its state", added.wps_state, 2)?;
    station.client.send(&WpsErLearn::new(added.uuid, PIN))?;
    let settings = station.expect(EventKind::WpsErApSettings)?;
    let settings = typed!(settings, WpsErApSettings);
    equal("the UUID", settings.uuid, added.uuid)?;
    let ssid: Vec<u8> = settings.ssid.decode().collect();
    equal("the SSID", ssid.as_slice(), SSID.as_bytes())?;
    equal("the passphrase", settings.key.reveal(), PASSPHRASE)?;
    station.client.send(&WpsErStop)?;
    access_point.client.ping()?;
    Ok(())
}
