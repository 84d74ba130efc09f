// Letting devices in with WPS.

use hostap_ctrl::ErrorKind;
use hostap_ctrl::access_point::{WpsAdmission, WpsOutcome, WpsStep};
use hostap_ctrl::reply::PbcStatus;
use hostap_ctrl::station::WpsConfigError;
use hostap_ctrl::value::MacAddress;
use hostap_ctrl_sim::{Pattern, Script, Step};
use std::time::Duration;

const SEEN: &str = "<3>WPS-ENROLLEE-SEEN 02:00:00:00:01:00 572cf82f-c957-5653-9b16-b5cfb298abf1 \
                    1-0050F204-1 0x2388 4 1 [Lab station]";

/// hostapd that answers the command, and sends these events then.
fn script(command: &str, events: &[&str]) -> Script {
    let events = events.iter().map(|event| Step::event_to_monitors(*event));
    let steps: Vec<_> = [Step::reply("OK\n")].into_iter().chain(events).collect();
    Script::hostapd()
        .on(Pattern::exact(command), steps)
        .on(Pattern::exact("WPS_CANCEL"), [Step::reply("OK\n")])
}

test!(the_button_lets_a_device_in, {
    let place = Place::new();
    let events = [
        "<3>WPS-PBC-ACTIVE ",
        SEEN,
        SEEN,
        "<3>CTRL-EVENT-EAP-STARTED 02:00:00:00:01:00",
        "<3>WPS-REG-SUCCESS 02:00:00:00:01:00 572cf82f-c957-5653-9b16-b5cfb298abf1",
        "<3>WPS-PBC-DISABLE ",
        "<3>WPS-SUCCESS ",
    ];
    let daemon = place.daemon(script("WPS_PBC", &events));
    let mut access_point = open!(place);
    let mut progress = wait!(access_point.wps_button()).unwrap();
    let WpsStep::Seen(enrollee) = next!(progress) else { panic!("nobody was seen") };
    assert_eq!((enrollee.address.octets()[4], &*enrollee.device_name), (1, &b"Lab station"[..]));
    let end = next!(progress);
    let WpsStep::Ended(WpsOutcome::Registered { address, .. }) = end else { panic!("{end:?}") };
    assert_eq!(address, MacAddress::new([2, 0, 0, 0, 1, 0]));
    assert!(is_over!(progress));
    drop(progress);
    assert_eq!(place.clients().len(), 1);
    // What has ended is not called off.
    wait!(access_point.stations()).unwrap();
    assert!(!daemon.received().contains(&b"WPS_CANCEL".to_vec()));
});

test!(why_nobody_was_let_in, {
    for (event, outcome) in [
        ("<3>WPS-TIMEOUT ", WpsOutcome::TimedOut),
        ("<3>WPS-OVERLAP-DETECTED ", WpsOutcome::Overlap),
        ("<3>WPS-CANCEL ", WpsOutcome::Cancelled),
        ("<3>CTRL-EVENT-TERMINATING ", WpsOutcome::DaemonGone),
    ] {
        let place = Place::new();
        let _daemon = place.daemon(script("WPS_PBC", &[event]));
        let mut access_point = open!(place);
        let mut progress = wait!(access_point.wps_button()).unwrap();
        assert_eq!(next!(progress), WpsStep::Ended(outcome));
        assert!(is_over!(progress));
    }
});

test!(a_button_that_is_refused_for_two_devices, {
    let place = Place::new();
    let overlap = "<3>WPS-OVERLAP-DETECTED ";
    let script = Script::hostapd()
        .on(
            Pattern::exact("WPS_PBC"),
            [
                Step::event_to_monitors(overlap),
                Step::event_to_monitors(overlap),
                Step::reply("FAIL\n"),
            ],
        )
        .on(
            Pattern::exact("WPS_GET_STATUS").first(2),
            [Step::reply("PBC Status: Overlap\nLast WPS result: None\n")],
        )
        .on(
            Pattern::exact("WPS_GET_STATUS"),
            [Step::reply("PBC Status: Disabled\nLast WPS result: None\n")],
        );
    let daemon = place.daemon(script);
    let mut access_point = open!(place);
    let status = wait!(access_point.wps_status()).unwrap();
    assert_eq!(status.get().pbc_status(), Some(PbcStatus::Overlap));
    let mut progress = wait!(access_point.wps_button()).unwrap();
    assert_eq!(next!(progress), WpsStep::Ended(WpsOutcome::Overlap));
    assert!(is_over!(progress));
    let error = wait!(access_point.wps_button()).map(drop).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused);
    drop(progress);
    wait!(access_point.stations()).unwrap();
    assert!(!daemon.received().contains(&b"WPS_CANCEL".to_vec()));
});

test!(a_wrong_pin_is_told_and_the_right_one_may_follow, {
    let place = Place::new();
    let events = [
        "<3>WPS-FAIL msg=8 config_error=18",
        "<3>CTRL-EVENT-EAP-FAILURE 02:00:00:00:01:00",
        "<3>WPS-REG-SUCCESS 02:00:00:00:01:00 572cf82f-c957-5653-9b16-b5cfb298abf1",
    ];
    let _daemon = place.daemon(script("WPS_PIN any 12345670 60 02:00:00:00:01:00", &events));
    let mut access_point = open!(place);
    let admission = WpsAdmission::by("12345670".parse().unwrap())
        .limit(Duration::from_secs(60))
        .address(MacAddress::new([2, 0, 0, 0, 1, 0]));
    let mut progress = wait!(access_point.wps_pin(&admission)).unwrap();
    let WpsStep::Failed(mismatch) = next!(progress) else { panic!("it did not fail") };
    assert_eq!((mismatch.message, mismatch.error), (Some(8), Some(WpsConfigError(18))));
    assert_eq!(mismatch.to_string(), "WPS failed: wrong PIN, or another device password");
    assert!(matches!(next!(progress), WpsStep::Ended(WpsOutcome::Registered { .. })));
});

test!(a_pin_that_nobody_uses_ends_by_itself, {
    let place = Place::new();
    let script = script("WPS_PIN any 12345670 1", &[]);
    let _daemon = place.daemon(script);
    let mut access_point = open!(place);
    let admission = WpsAdmission::by("12345670".parse().unwrap()).limit(Duration::ZERO);
    let mut progress = wait!(access_point.wps_pin(&admission)).unwrap();
    assert_eq!(next!(progress), WpsStep::Ended(WpsOutcome::TimedOut));
});

test!(what_is_dropped_is_called_off, {
    let place = Place::new();
    // wpa_supplicant as an access point answers with the PIN.
    let script = script("WPS_PBC", &[]).on(Pattern::prefix("WPS_PIN "), [Step::reply("12345670")]);
    let daemon = place.daemon(script);
    let mut access_point = open!(place);
    drop(wait!(access_point.wps_button()).unwrap());
    drop(wait!(access_point.wps_pin(&WpsAdmission::by("12345670".parse().unwrap()))).unwrap());
    wait!(access_point.stations()).unwrap();
    let cancelled = daemon.received().iter().filter(|it| *it == b"WPS_CANCEL").count();
    assert_eq!(cancelled, 2);
    assert_eq!(place.clients().len(), 1);
});
