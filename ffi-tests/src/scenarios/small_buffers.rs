//! Events in buffers that are too small to tell them by, as the original looks at them.

use hostap_ctrl_sim::Step;

use super::scripts::rules;
use crate::deviation;
use crate::run::Run;
use crate::scenario::Scenario;

pub(super) const DEVIATIONS: &[Scenario] = &[
    deviation!(
        event_without_room_is_no_reply,
        reference: [r#"
            request "SCAN" into 0
            -> 0 errno 0 length 0 buffer ""
            request "STATUS" into 64
            -> 0 errno 0 length 6 buffer "FIRST\n"
            close"#],
        ours: r#"
            request "SCAN" into 0
            -> 0 errno 0 length 0 buffer ""
            request "STATUS" into 64
            -> 0 errno 0 length 7 buffer "SECOND\n"
            close"#,
    ),
    deviation!(
        interface_event_in_a_small_buffer_is_no_reply,
        reference: [r#"
            request "SCAN" into 1
            -> 0 errno 0 length 1 buffer "I"
            request "STATUS" into 64
            -> 0 errno 0 length 6 buffer "FIRST\n"
            close
            request "SCAN" into 6
            -> 0 errno 0 length 6 buffer "IFNAME"
            request "STATUS" into 64
            -> 0 errno 0 length 6 buffer "FIRST\n"
            close"#],
        ours: r#"
            request "SCAN" into 1
            event "\x00" in the buffer
            -> 0 errno 0 length 1 buffer "F"
            request "STATUS" into 64
            -> 0 errno 0 length 7 buffer "SECOND\n"
            close
            request "SCAN" into 6
            event "IFNAM\x00" in the buffer
            -> 0 errno 0 length 6 buffer "FIRST\n"
            request "STATUS" into 64
            -> 0 errno 0 length 7 buffer "SECOND\n"
            close"#,
    ),
];

/// Two requests: does the second one get its own reply?
fn twice(run: &mut Run, event: &str, capacity: usize) {
    let steps = [Step::event(event), Step::reply("FIRST\n")];
    let script = rules().on("SCAN", steps).on("STATUS", [Step::reply("SECOND\n")]);
    let daemon = run.daemon(script);
    let connection = run.open_quietly();
    run.request(connection, b"SCAN", capacity);
    daemon.settle().expect("it runs");
    run.request(connection, b"STATUS", 64);
    run.close(connection);
    daemon.stop();
}

fn event_without_room_is_no_reply(run: &mut Run) {
    twice(run, "<3>EVENT", 0);
}

fn interface_event_in_a_small_buffer_is_no_reply(run: &mut Run) {
    for capacity in [1, 6] {
        twice(run, "IFNAME=wlan0 <3>EVENT", capacity);
    }
}
