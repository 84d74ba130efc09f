//! Scans: their own results, awaited among those of others, and all of them.

mod common;
mod station_faces;

use std::thread;
use std::time::Duration;

use common::{LONG, Place, SHORT};
use hostap_ctrl::ErrorKind;
use hostap_ctrl::reply::Refusal;
use hostap_ctrl::station::{Band, Found, NetworkSecurity, ScanOptions};
use hostap_ctrl::value::Ssid;
use hostap_ctrl_sim::{Daemon, Pattern, Script, Step};
use station_faces::{Face, ask, both, event, on, received};

const SCAN: &str = "SCAN use_id=1";

/// One BSS as the daemon writes it.
fn bss(id: u32, level: i32, flags: &str, ssid: &str) -> String {
    let (high, low) = (id / 256, id % 256);
    format!(
        "id={id}\nbssid=02:00:00:00:{high:02x}:{low:02x}\nfreq=2412\nlevel={level}\nage=1\n\
         flags={flags}\nssid={ssid}\nsnr=40\nest_throughput=65000\n"
    )
}

/// A daemon that knows these BSSes and tells `page` of them in a reply.
fn knowing(mut script: Script, bsses: &[String], page: usize) -> Script {
    let pages = bsses.chunks(page);
    let last = pages.len();
    for (number, page_of) in pages.enumerate() {
        let from = number * page;
        let end =
            |at: usize| if number + 1 == last && at + 1 == page_of.len() { "####" } else { "====" };
        let text: String =
            page_of.iter().enumerate().map(|(at, bss)| format!("{bss}{}\n", end(at))).collect();
        script = script.on(Pattern::prefix(format!("BSS RANGE={from}- ")), [Step::reply(text)]);
    }
    script
}

fn three() -> Vec<String> {
    vec![
        bss(0, -70, "[WPA2-PSK-CCMP][ESS]", "Lab"),
        bss(1, -40, "[WPA2-PSK-CCMP][WPS][ESS]", "Lab"),
        bss(2, -55, "[ESS]", ""),
    ]
}

/// Scans in a thread, while the test is the rest of the world.
fn meanwhile<T>(
    face: Face,
    place: &Place,
    options: &ScanOptions,
    world: impl FnOnce() -> T,
) -> (Result<Found, hostap_ctrl::Error>, T) {
    thread::scope(|scope| {
        let scan = scope.spawn(|| {
            let mut station = face.open(place);
            ask!(station, scan(options))
        });
        let outcome = world();
        (scan.join().unwrap(), outcome)
    })
}

fn asked(daemon: &Daemon, command: &str) -> usize {
    received(daemon).iter().filter(|other| *other == command).count()
}

both! {
    own_results_are_awaited_among_those_of_others
    a_busy_interface_is_tried_again
    a_busy_driver_is_tried_again
    an_interface_that_stays_busy_is_told_after_the_limit
    a_scan_that_failed_says_why
    daemons_without_numbers
    an_ssid_that_looks_like_the_end_is_not_the_end
    a_daemon_that_restarts_meanwhile
    hundreds_of_bsses
    what_is_found_is_typed
    all_options_reach_the_daemon
}

fn own_results_are_awaited_among_those_of_others(face: Face) {
    let place = Place::new();
    let script = Script::wpa_supplicant()
        .on(SCAN, [event("CTRL-EVENT-SCAN-STARTED id=5"), Step::reply("5\n")]);
    let daemon = place.daemon(knowing(script, &three(), 2));
    let (found, ()) = meanwhile(face, &place, &ScanOptions::new(), || {
        let scanned =
            |log: &[hostap_ctrl_sim::Record]| log.iter().any(|record| record.bytes == b"5\n");
        daemon.wait_for(LONG, scanned).unwrap();
        // Another program's scan ends, one that was before ours, and one of the daemon's own fails.
        for other in [
            "CTRL-EVENT-SCAN-RESULTS ",
            "CTRL-EVENT-SCAN-RESULTS id=4",
            "CTRL-EVENT-SCAN-FAILED ret=-16 retry=1",
            "CTRL-EVENT-SCAN-FAILED ret=-16",
        ] {
            daemon.send_event(format!("<3>{other}")).unwrap();
        }
        // ATTACH and SCAN, and nothing more: it would ask for the BSSes if that were the end.
        assert!(daemon.wait_for_received(3, SHORT).is_err());
        daemon.send_event("<3>CTRL-EVENT-SCAN-RESULTS id=5").unwrap();
    });
    let found = found.unwrap();
    assert!(found.iter().map(|bss| bss.signal.unwrap()).eq([-40, -55, -70]));
    // The monitor was gone before the results were fetched.
    let commands = received(&daemon);
    let place_of = |start: &str| commands.iter().position(|it| it.starts_with(start)).unwrap();
    assert!(place_of("DETACH") < place_of("BSS RANGE=0- "), "{commands:?}");
    assert!(daemon.wait_for_monitors(0, LONG) && place.clients().is_empty());
}

fn a_busy_interface_is_tried_again(face: Face) {
    let place = Place::new();
    let busy = [event("CTRL-EVENT-SCAN-RESULTS "), Step::reply("FAIL-BUSY\n")];
    let script = Script::wpa_supplicant().on(Pattern::exact(SCAN).first(2), busy).on(
        SCAN,
        [
            event("CTRL-EVENT-SCAN-STARTED id=1"),
            Step::reply("1\n"),
            event("CTRL-EVENT-SCAN-RESULTS id=1"),
        ],
    );
    let daemon = place.daemon(knowing(script, &three(), 3));
    let mut station = face.open(&place);
    assert_eq!(ask!(station, scan(&ScanOptions::new())).unwrap().len(), 3);
    assert_eq!(asked(&daemon, SCAN), 3);
}

fn a_busy_driver_is_tried_again(face: Face) {
    let place = Place::new();
    // What 2.10 says while another program scans: the failure comes before the reply.
    let script = Script::wpa_supplicant()
        .on(
            Pattern::exact(SCAN).first(1),
            [
                event("CTRL-EVENT-SCAN-FAILED ret=-16"),
                Step::reply("1\n"),
                event("CTRL-EVENT-SCAN-RESULTS "),
            ],
        )
        .on(SCAN, [Step::reply("2\n"), event("CTRL-EVENT-SCAN-RESULTS id=2")]);
    let daemon = place.daemon(knowing(script, &three(), 3));
    let mut station = face.open(&place);
    assert_eq!(ask!(station, scan(&ScanOptions::new())).unwrap().len(), 3);
    assert_eq!(asked(&daemon, SCAN), 2);
}

fn an_interface_that_stays_busy_is_told_after_the_limit(face: Face) {
    let place = Place::new();
    let _daemon = place.daemon(on(Script::wpa_supplicant(), SCAN, "FAIL-BUSY\n"));
    let mut station = face.open(&place);
    let error = ask!(station, scan(&ScanOptions::new().time_limit(SHORT))).unwrap_err();
    assert_eq!((error.kind(), error.refusal()), (ErrorKind::Timeout, Some(&Refusal::Busy)));
    assert!(error.to_string().contains("busy all the time"), "{error}");
    drop(station);
    assert!(place.clients().is_empty());
}

fn a_scan_that_failed_says_why(face: Face) {
    let place = Place::new();
    let failed = [event("CTRL-EVENT-SCAN-FAILED ret=-22"), Step::reply("1\n")];
    let _daemon = place.daemon(Script::wpa_supplicant().on(SCAN, failed));
    let mut station = face.open(&place);
    let error = ask!(station, scan(&ScanOptions::new())).unwrap_err();
    assert_eq!((error.kind(), error.command()), (ErrorKind::Failed, Some("SCAN")));
    assert!(error.to_string().contains("Invalid argument"), "{error}");
}

fn daemons_without_numbers(face: Face) {
    let place = Place::new();
    let steps =
        [event("CTRL-EVENT-SCAN-RESULTS "), event("CTRL-EVENT-SCAN-STARTED "), Step::reply("OK\n")];
    let daemon = place.daemon(knowing(Script::wpa_supplicant().on(SCAN, steps), &three(), 3));
    let (found, ()) = meanwhile(face, &place, &ScanOptions::new(), || {
        let scanned = |log: &[hostap_ctrl_sim::Record]| {
            log.iter().any(|record| record.bytes == b"<3>CTRL-EVENT-SCAN-STARTED ")
        };
        daemon.wait_for(LONG, scanned).unwrap();
        // The results before the beginning were those of another scan.
        assert!(daemon.wait_for_received(3, SHORT).is_err());
        daemon.send_event("<3>CTRL-EVENT-SCAN-RESULTS ").unwrap();
    });
    assert_eq!(found.unwrap().len(), 3);
    // One that is too old to tell of the beginning.
    let place = Place::new();
    let steps = [Step::reply("OK\n"), event("CTRL-EVENT-SCAN-RESULTS ")];
    let _daemon = place.daemon(knowing(Script::wpa_supplicant().on(SCAN, steps), &three(), 3));
    let mut station = face.open(&place);
    assert_eq!(ask!(station, scan(&ScanOptions::new().time_limit(SHORT))).unwrap().len(), 3);
}

fn an_ssid_that_looks_like_the_end_is_not_the_end(face: Face) {
    let place = Place::new();
    let script = Script::wpa_supplicant().on(
        SCAN,
        [
            Step::reply("5\n"),
            event("Trying to associate with SSID '<3>CTRL-EVENT-SCAN-RESULTS id=5'"),
            event(
                "CTRL-EVENT-SSID-TEMP-DISABLED id=0 ssid=\"CTRL-EVENT-SCAN-RESULTS id=5\" \
                 auth_failures=1 duration=10 reason=WRONG_KEY",
            ),
        ],
    );
    let _daemon = place.daemon(knowing(script, &three(), 3));
    let mut station = face.open(&place);
    let error = ask!(station, scan(&ScanOptions::new().time_limit(SHORT))).unwrap_err();
    assert_eq!((error.kind(), error.refusal()), (ErrorKind::Timeout, None));
    assert!(error.to_string().contains("did not end within 200 ms"), "{error}");
    drop(station);
    assert!(place.clients().is_empty());
}

fn a_daemon_that_restarts_meanwhile(face: Face) {
    let place = Place::new();
    let script = Script::wpa_supplicant()
        .on(
            Pattern::exact(SCAN).first(1),
            [Step::reply("1\n"), Step::Restart(Duration::from_millis(20))],
        )
        .on(SCAN, [Step::reply("1\n"), event("CTRL-EVENT-SCAN-RESULTS id=1")]);
    let daemon = place.daemon(knowing(script, &three(), 3));
    let mut station = face.open(&place);
    let error = ask!(station, scan(&ScanOptions::new())).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DaemonGone);
    // The next task finds the new daemon, as soon as it is there.
    let path = daemon.path().unwrap().to_owned();
    hostap_ctrl::discovery::wait_for(&path, LONG).unwrap();
    assert_eq!(ask!(station, scan(&ScanOptions::new())).unwrap().len(), 3);
    drop(station);
    assert!(place.clients().is_empty());
}

fn hundreds_of_bsses(face: Face) {
    let place = Place::new();
    let all: Vec<_> = (0..400)
        .map(|id| bss(id, -30 - (id as i32 * 7) % 60, "[WPA2-SAE-CCMP][ESS]", &format!("n{id}")))
        .collect();
    let _daemon = place.daemon(knowing(Script::wpa_supplicant(), &all, 3));
    let mut station = face.open(&place);
    let found = ask!(station, found()).unwrap();
    assert_eq!((found.len(), found.networks().len()), (400, 400));
    assert!(found.bsses().is_sorted_by(|a, b| a.signal >= b.signal));
    let ids = |found: &Found| {
        let mut ids: Vec<_> = found.iter().map(|bss| bss.bss().id().unwrap()).collect();
        ids.sort_unstable();
        ids
    };
    assert!(ids(&found).into_iter().eq(0..400));
}

fn what_is_found_is_typed(face: Face) {
    let place = Place::new();
    let mut all = three();
    all.push(bss(3, -44, "[WPA2-PSK+SAE-CCMP][ESS]", "Lab"));
    all.push(bss(4, -45, "[ESS]", r"\x00\x00\x00"));
    all.push(bss(5, -46, "[WPA2-EAP-CCMP][ESS]", r#"caf\xc3\xa9 \"\\ \n"#));
    let _daemon = place.daemon(knowing(Script::wpa_supplicant(), &all, 6));
    let mut station = face.open(&place);
    let found = ask!(station, found()).unwrap();
    let strongest = found.find("Lab").unwrap();
    assert_eq!((strongest.signal, strongest.security), (Some(-40), NetworkSecurity::Wpa2));
    assert_eq!((strongest.channel(), strongest.band()), (Some(1), Some(Band::TwoPointFour)));
    assert_eq!((strongest.snr, strongest.throughput), (Some(40), Some(65000)));
    assert_eq!(strongest.age, Some(Duration::from_secs(1)));
    assert!(strongest.wps().is_some() && !strongest.is_hidden());
    assert!(found.find("café \"\\ \n").unwrap().security.needs_account());
    let networks = found.networks();
    let names: Vec<_> = networks
        .iter()
        .map(|network| (network.ssid.as_bytes(), network.security.as_str(), network.bsses.len()))
        .collect();
    // Networks that hide their names are not known to be one.
    assert_eq!(
        names,
        [
            (&b"Lab"[..], "WPA2", 2),
            (b"Lab", "WPA2/WPA3", 1),
            (b"\0\0\0", "open", 1),
            ("café \"\\ \n".as_bytes(), "enterprise", 1),
            (b"", "open", 1),
        ]
    );
    assert_eq!(networks[0].strongest().bssid.to_string(), "02:00:00:00:00:01");
    assert_eq!(found.iter().filter(|bss| bss.is_hidden()).count(), 2);
}

fn all_options_reach_the_daemon(face: Face) {
    let place = Place::new();
    let command =
        "SCAN TYPE=ONLY freq=2412,5180-5240 ssid 68690a ssid 33 passive=1 use_id=1 only_new=1";
    let steps = [Step::reply("1\n"), event("CTRL-EVENT-SCAN-RESULTS id=1")];
    let script = Script::wpa_supplicant().on(command, steps);
    let daemon = place.daemon(knowing(script, &three(), 3));
    let mut station = face.open(&place);
    let options = ScanOptions::new()
        .scan_only()
        .frequency(2412)
        .frequency_range(5180, 5240)
        .ssid(Ssid::new(b"hi\n").unwrap())
        .ssid(Ssid::new(b"3").unwrap())
        .passive()
        .only_new();
    ask!(station, scan(&options)).unwrap();
    assert_eq!(asked(&daemon, command), 1);
}
