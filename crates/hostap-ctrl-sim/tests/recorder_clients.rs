//! Clients of a recorder that go or do not read, and what stays behind.

mod common;

use common::recorded::{Bed, until};
use hostap_ctrl_sim::Script;

/// Sockets of this process' recorders in the directory for temporary files, and this process'
/// descriptors. Tests run side by side: they are looked at in a process of its own.
fn leftovers() -> Vec<String> {
    let own = format!("hostap-ctrl-recorder-{}-", std::process::id());
    let entries = std::fs::read_dir(std::env::temp_dir()).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    names.filter(|name| name.starts_with(&own)).collect()
}

#[test]
fn a_client_that_goes_is_gone_for_the_daemon() {
    let bed = Bed::new(Script::wpa_supplicant());
    let _recorder = bed.start(bed.options());
    let client = bed.client();
    assert_eq!(client.ask("ATTACH"), "OK\n");
    let file = client.path.clone().unwrap();
    drop(client);
    std::fs::remove_file(file).unwrap();
    until("the daemon misses the monitor", || {
        bed.daemon.send_event("<3>ANYBODY").unwrap();
        bed.daemon.monitors().is_empty()
    });
}

#[test]
fn a_client_that_does_not_read_holds_up_nobody() {
    const COUNT: usize = 1200;
    let bed = Bed::new(Script::wpa_supplicant());
    let recorder = bed.start(bed.options());
    let (never, client) = (bed.client(), bed.client());
    assert_eq!(never.ask("ATTACH"), "OK\n");
    // Large ones, so that they are more than any buffer.
    for hundred in 0..COUNT / 100 {
        bed.send_events(hundred * 100..(hundred + 1) * 100, 16_000);
        assert_eq!(client.ask("PING"), "PONG\n", "after {hundred} hundred events");
    }
    assert_eq!(bed.output.count(), 2 + COUNT + 2 * COUNT / 100);
    let report = recorder.stop().unwrap();
    assert!(report.dropped > 0, "{report}");
    assert!(report.to_string().contains("could not be passed on"), "{report}");
}

#[test]
fn a_client_that_reads_late_gets_everything() {
    let bed = Bed::new(Script::wpa_supplicant());
    let recorder = bed.start(bed.options());
    let client = bed.client();
    assert_eq!(client.ask("ATTACH"), "OK\n");
    bed.send_events(0..1000, 4000);
    for number in 0..1000 {
        let event = client.receive();
        assert!(event.starts_with(&format!("<3>{number} ")), "{number}: {}", &event[..10]);
    }
    assert_eq!(recorder.stop().unwrap().dropped, 0);
}

/// Runs itself again as a process of its own, where no other test opens anything meanwhile.
#[test]
fn nothing_is_left_behind() {
    const MARK: &str = "HOSTAP_CTRL_SIM_ALONE";
    if std::env::var_os(MARK).is_none() {
        let program = std::env::current_exe().unwrap();
        let arguments = ["--exact", "nothing_is_left_behind", "--test-threads=1"];
        let output = std::process::Command::new(program).args(arguments).env(MARK, "1").output();
        let output = output.unwrap();
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && text.contains("1 passed"), "{text}");
        return;
    }
    let descriptors = || std::fs::read_dir("/proc/self/fd").unwrap().count();
    let before = descriptors();
    {
        let bed = Bed::new(Script::wpa_supplicant());
        let running = descriptors();
        let recorder = bed.start(bed.options().monitor(true));
        for _ in 0..50 {
            let client = bed.client();
            assert_eq!(client.ask("PING"), "PONG\n");
            std::fs::remove_file(client.path.as_ref().unwrap()).unwrap();
        }
        until("clients that have gone are forgotten", || leftovers().len() == 1);
        let _attached = bed.client();
        assert_eq!(_attached.ask("ATTACH"), "OK\n");
        assert_eq!(recorder.stop().unwrap().connections, 52);
        drop(_attached);
        assert_eq!(descriptors(), running);
        let dropped = bed.start(bed.options());
        assert_eq!(bed.client().ask("PING"), "PONG\n");
        drop(dropped);
        assert!(leftovers().is_empty(), "{:?}", leftovers());
        assert!(!bed.recorded().exists());
        assert_eq!(descriptors(), running);
    }
    assert_eq!(descriptors(), before);
}
