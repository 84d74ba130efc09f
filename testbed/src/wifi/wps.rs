//! WPS with hostapd as the access point: by button, by PIN, and what goes wrong with either.

use std::time::Duration;

use hostap_ctrl::command::{
    HostapdWpsPinAny, WpsCancel, WpsCheckPin, WpsGetStatus, WpsPbc, WpsPinAny, WpsPinGet,
};
use hostap_ctrl::event::EventKind;
use hostap_ctrl::reply::{PbcStatus, Refusal, WpsResult};
use hostap_ctrl::value::MacAddress;

use super::device::{Device, LIMIT, run};
use crate::bed::Bed;
use crate::failure::{Failure, Outcome, check, equal};
use crate::scenario::Scenario;
use crate::watch::typed;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "wps_button",
        about: "WPS by button: both sides' events, and the station connects with what it got",
        everyday: true,
        run: button,
    },
    Scenario {
        name: "wps_pin",
        about: "WPS by a PIN that the station generates",
        everyday: true,
        run: pin,
    },
    Scenario {
        name: "wps_wrong_pin",
        about: "WPS with a wrong PIN fails on both sides with a typed reason; WPS is cancelled",
        everyday: true,
        run: wrong_pin,
    },
    Scenario {
        name: "wps_overlap",
        about: "two access points with their buttons pressed: the station reports the overlap",
        everyday: true,
        run: overlap,
    },
    Scenario {
        name: "wps_access_point_overlap",
        about: "two stations with their buttons pressed: the access point reports the overlap",
        everyday: true,
        run: access_point_overlap,
    },
    Scenario {
        name: "wps_timeout",
        about: "buttons that nobody answers time out after two minutes on both sides",
        everyday: false,
        run: timeout,
    },
];

pub(super) const SSID: &str = "Lab WPS";
pub(super) const PASSPHRASE: &str = "correct horse";

/// What makes a station able to do WPS by all methods.
pub(super) const STATION: &str = "\
device_name=Lab station
manufacturer=Lab
model_name=radio
device_type=1-0050F204-1
config_methods=virtual_display virtual_push_button keypad
update_config=1
";

/// An access point with WPS and these further lines.
pub(super) fn access_point<'b>(
    bed: &'b Bed,
    interface: &str,
    ssid: &str,
    more: &str,
) -> Result<Device<'b>, Failure> {
    let configuration = format!(
        "ssid={ssid}\nhw_mode=g\nchannel=1\nwpa=2\nwpa_key_mgmt=WPA-PSK\nrsn_pairwise=CCMP\n\
         wpa_passphrase={PASSPHRASE}\neap_server=1\nwps_state=2\nwps_independent=1\n\
         device_name=Lab access point\nmanufacturer=Lab\nmodel_name=radio\nmodel_number=1\n\
         serial_number=1\ndevice_type=6-0050F204-1\nap_setup_locked=0\n\
         config_methods=label virtual_display virtual_push_button keypad\n{more}"
    );
    Device::access_point(bed, interface, &configuration)
}

fn button(bed: &Bed) -> Outcome {
    let mut access_point = access_point(bed, "wlan0", SSID, "")?;
    let mut station = Device::station(bed, "wlan1", STATION)?;
    access_point.client.send(&WpsPbc::new())?;
    access_point.expect(EventKind::WpsActive)?;
    let status = access_point.client.send(&WpsGetStatus)?;
    equal("the button's state", status.pbc_status(), Some(PbcStatus::Active))?;
    equal("the result so far", status.last_result(), Some(WpsResult::None))?;
    station.client.send(&WpsPbc::new())?;
    station.expect(EventKind::WpsActive)?;
    station.expect(EventKind::WpsApAvailablePbc)?;
    succeeded(&mut access_point, &mut station)?;
    let status = access_point.client.send(&WpsGetStatus)?;
    equal("the button's state", status.pbc_status(), Some(PbcStatus::Disabled))
}

/// What follows when both sides agree, whatever the method.
fn succeeded(access_point: &mut Device<'_>, station: &mut Device<'_>) -> Outcome {
    station.expect(EventKind::WpsCredReceived)?;
    station.expect(EventKind::WpsSuccess)?;
    station.expect(EventKind::Connected)?;
    station.is_connected_to(SSID)?;
    let networks = station.client.networks()?;
    let received = networks.iter().filter(|network| network.ssid.encoded() == SSID).count();
    equal("networks that the station got by WPS", received, 1)?;

    let uuid = station.client.status()?.uuid();
    let seen = access_point.expect(EventKind::WpsEnrolleeSeen)?;
    let enrollee = typed!(seen, WpsEnrolleeSeen);
    equal("the device that was seen", enrollee.addr, station.address)?;
    equal("its name", enrollee.dev_name.as_bytes(), &b"Lab station"[..])?;
    equal("its type", enrollee.pri_dev_type.to_string().as_str(), "1-0050F204-1")?;
    equal("its UUID", Some(enrollee.uuid), uuid)?;
    let registered = access_point.expect(EventKind::WpsRegSuccess)?;
    let registered = typed!(registered, WpsRegSuccess);
    equal(
        "the registered device",
        (registered.addr, Some(registered.uuid)),
        (station.address, uuid),
    )?;
    access_point.expect(EventKind::WpsSuccess)?;
    let connected = access_point.expect(EventKind::ApStaConnected)?;
    equal("who connected", typed!(connected, ApStaConnected).addr, station.address)?;
    let status = access_point.client.send(&WpsGetStatus)?;
    equal("the result", status.last_result(), Some(WpsResult::Success))?;
    equal("the peer", status.peer_address(), Some(station.address))?;
    access_point.wait_station(station.address, true)
}

fn pin(bed: &Bed) -> Outcome {
    let mut access_point = access_point(bed, "wlan0", SSID, "")?;
    let mut station = Device::station(bed, "wlan1", STATION)?;
    let example = station.client.send(&WpsPinGet)?.as_str().to_owned();
    checked(&mut station, &example)?;
    let pin = station.client.send(&WpsPinAny::new())?.as_str().to_owned();
    checked(&mut station, &pin)?;
    station.expect(EventKind::WpsPinActive)?;
    access_point.client.send(&HostapdWpsPinAny::new(&pin).timeout(120))?;
    station.expect(EventKind::WpsApAvailableAuth)?;
    succeeded(&mut access_point, &mut station)
}

/// That the daemon takes this PIN for one, and not one with another last digit.
fn checked(station: &mut Device<'_>, pin: &str) -> Outcome {
    let answer = station.client.send(&WpsCheckPin::new(pin))?.as_str().to_owned();
    equal("the PIN that was checked", answer.as_str(), pin)?;
    let last = if pin.ends_with('0') { '1' } else { '0' };
    let wrong = format!("{}{last}", &pin[..7]);
    match station.client.send(&WpsCheckPin::new(&wrong)) {
        Ok(_) => Err(Failure::new(format!("the daemon takes {wrong} for a PIN, and {pin} too"))),
        Err(error) => equal("the refusal", error.refusal(), Some(&Refusal::Checksum)),
    }
}

fn wrong_pin(bed: &Bed) -> Outcome {
    let mut access_point = access_point(bed, "wlan0", SSID, "")?;
    let mut station = Device::station(bed, "wlan1", STATION)?;
    access_point.client.send(&HostapdWpsPinAny::new("12345670").timeout(120))?;
    station.client.send(&WpsPinAny::new().pin("98765432"))?;
    for device in [&mut station, &mut access_point] {
        let failed = device.expect(EventKind::WpsFail)?;
        let failed = typed!(failed, WpsFail);
        // 18: the device password is wrong.
        equal("the error of WPS", failed.config_error, Some(18))?;
        check(failed.msg.is_some(), || "WPS-FAIL does not say at which message".to_owned())?;
    }
    let status = access_point.client.send(&WpsGetStatus)?;
    equal("the result", status.last_result(), Some(WpsResult::Failed))?;
    equal("the peer", status.peer_address(), Some(station.address))?;
    station.client.send(&WpsCancel)?;
    station.expect(EventKind::WpsCancel)?;
    access_point.client.send(&WpsCancel)?;
    access_point.expect(EventKind::WpsCancel)?;
    check(!access_point.has_station(station.address)?, || "the station is connected".to_owned())
}

fn overlap(bed: &Bed) -> Outcome {
    let mut first = access_point(bed, "wlan0", SSID, "")?;
    let mut second = access_point(bed, "wlan2", "Lab WPS too", "")?;
    let mut station = Device::station(bed, "wlan1", STATION)?;
    // What the kernel remembers of earlier BSSs with these BSSIDs would hide the overlap: they had
    // no button, and wpa_supplicant tells access points by the BSSID alone here.
    run("iw", &["dev", "wlan1", "scan", "flush", "freq", "2412"])?;
    first.client.send(&WpsPbc::new())?;
    second.client.send(&WpsPbc::new())?;
    station.client.send(&WpsPbc::new())?;
    let named = station.expect(EventKind::WpsPbcOverlap)?;
    let named = typed!(named, WpsPbcOverlap);
    let mut both: Vec<MacAddress> = vec![named.bssid, named.other_bssid];
    both.sort();
    equal("the overlapping access points", both, vec![first.address, second.address])?;
    station.expect(EventKind::WpsOverlap)?;
    check(station.client.status()?.bssid().is_none(), || "the station connected".to_owned())?;
    for access_point in [&mut first, &mut second] {
        check(!access_point.has_station(station.address)?, || "there is a station".to_owned())?;
    }
    Ok(())
}

fn access_point_overlap(bed: &Bed) -> Outcome {
    let mut access_point = access_point(bed, "wlan0", SSID, "")?;
    let mut first = Device::station(bed, "wlan1", STATION)?;
    let mut second = Device::station(bed, "wlan2", STATION)?;
    // The access point remembers whose probe requests told of a pressed button.
    first.client.send(&WpsPbc::new())?;
    second.client.send(&WpsPbc::new())?;
    access_point.expect(EventKind::WpsEnrolleeSeen)?;
    access_point.expect(EventKind::WpsEnrolleeSeen)?;
    let pressed = access_point.client.send(&WpsPbc::new()).map(drop);
    check(pressed.is_err_and(|error| error.refusal().is_some()), || {
        "hostapd takes the button, although two stations want to connect".to_owned()
    })?;
    access_point.expect(EventKind::WpsOverlap)?;
    let status = access_point.client.send(&WpsGetStatus)?;
    equal("the button's state", status.pbc_status(), Some(PbcStatus::Overlap))?;
    for station in [&mut first, &mut second] {
        check(station.client.status()?.bssid().is_none(), || "a station connected".to_owned())?;
    }
    Ok(())
}

fn timeout(bed: &Bed) -> Outcome {
    const WALK_TIME: Duration = Duration::from_secs(120);
    let mut access_point = access_point(bed, "wlan0", SSID, "")?;
    let mut station = Device::station(bed, "wlan1", STATION)?;
    // The station wants another access point, which is not there.
    let nobody = MacAddress::new([2, 0, 0, 0, 9, 9]);
    station.client.send(&WpsPbc::new().bssid(nobody))?;
    access_point.client.send(&WpsPbc::new())?;
    station.watch.expect(EventKind::WpsTimeout, WALK_TIME + LIMIT)?;
    access_point.watch.expect(EventKind::WpsTimeout, WALK_TIME + LIMIT)?;
    let status = access_point.client.send(&WpsGetStatus)?;
    equal("the button's state", status.pbc_status(), Some(PbcStatus::TimedOut))?;
    check(station.client.status()?.bssid().is_none(), || "the station connected".to_owned())
}
