//! What a recording has when its recorder, its daemon or its disk ends.

mod common;

use std::io::{self, Write};
use std::time::Duration;

use common::recorded::{Bed, until};
use common::{LONG, SHORT};
use hostap_ctrl_sim::{Recorder, Script, Step};

#[test]
fn nothing_is_recorded_after_the_end() {
    for _ in 0..30 {
        let bed = Bed::new(Script::wpa_supplicant());
        let recorder = bed.start(bed.options().monitor(true));
        bed.output.wait_for("the reply to ATTACH", |lines| lines.len() == 2);
        let report = recorder.stop().unwrap();
        // The answer to its DETACH, if it comes in time, is the answer to nothing recorded.
        assert_eq!(bed.output.lines(), ["1 cmd ATTACH", "1 reply OK\\n"]);
        assert_eq!(report.entries, 2);
    }
}

#[test]
fn nothing_is_recorded_behind_a_hole() {
    /// Full for one line.
    struct Output {
        writes: u32,
        bed: common::recorded::Shared,
    }
    impl Write for Output {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.writes += 1;
            match self.writes {
                1 => Err(io::ErrorKind::StorageFull.into()),
                _ => self.bed.write(bytes),
            }
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let script = Script::new().on("MANY", [Step::reply("a"), Step::reply("b"), Step::reply("c")]);
    for _ in 0..20 {
        let bed = Bed::new(script.clone());
        let output = Output { writes: 0, bed: bed.output.clone() };
        let recorder = Recorder::start(bed.options(), output).unwrap();
        bed.client().send("MANY");
        assert!(recorder.wait_for_end(LONG));
        assert_eq!(recorder.stop().unwrap_err().kind(), io::ErrorKind::StorageFull);
        assert_eq!(bed.output.count(), 0);
    }
}

#[test]
fn what_still_waits_at_the_end_was_not_passed_on() {
    let bed = Bed::new(Script::wpa_supplicant());
    let recorder = bed.start(bed.options());
    let never = bed.client();
    assert_eq!(never.ask("ATTACH"), "OK\n");
    // More than the client's queue and the recorder's send buffer take, less than may wait.
    bed.send_events(0..1000, 7000);
    let report = recorder.stop().unwrap();
    let mut got = 0;
    while never.receive_within(SHORT).is_some() {
        got += 1;
    }
    assert_eq!(report.dropped, 1000 - got, "{report}");
    assert!(got < 1000);
}

/// A file system gives the next file the inode that has just become free.
#[test]
fn a_daemon_that_opens_its_socket_anew_is_another_one() {
    let bed = Bed::new(Script::wpa_supplicant());
    let recorder = bed.start(bed.options().follow(true).monitor(true));
    until("it is attached", || bed.output.count() == 2);
    for reopened in 1..=3 {
        // Not within one tick of the file system's clock.
        std::thread::sleep(Duration::from_millis(20));
        bed.daemon.reopen().unwrap();
        until("it is attached again", || bed.output.count() == 2 + 2 * reopened);
    }
    assert_eq!(recorder.stop().unwrap().losses, 3);
}
