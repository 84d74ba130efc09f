//! Replies that come after their request was given up, and the time limits themselves.

use hostap_ctrl_sim::{Pattern, Step};

use super::scripts::{event, last_client, ms, rules};
use crate::run::Run;
use crate::scenario::Scenario;
use crate::{deviation, scenarios};

pub(super) const SCENARIOS: &[Scenario] =
    scenarios![lost_reply_does_no_harm, late_reply_can_be_received,];

pub(super) const DEVIATIONS: &[Scenario] = &[
    deviation!(
        late_reply_does_not_answer_the_next_command,
        reference: [r#"
            request "PING" into 64
            -> -2 errno 0 length 64 buffer ""
            after 10 s
            request "STATUS" into 64
            -> 0 errno 0 length 29 buffer "A LATE REPLY, AND A LONG ONE\n"
            request "PING" into 64
            -> 0 errno 0 length 9 buffer "STATUS 1\n"
            close"#],
        ours: r#"
            request "PING" into 64
            -> -2 errno 0 length 64 buffer ""
            after 10 s
            request "STATUS" into 64
            -> 0 errno 0 length 9 buffer "STATUS 1\n"
            request "PING" into 64
            -> 0 errno 0 length 5 buffer "PONG\n"
            close"#,
    ),
    deviation!(
        late_reply_after_the_next_command,
        reference: [r#"
            request "PING" into 64
            -> -2 errno 0 length 64 buffer ""
            after 10 s
            request "SCAN" into 64
            -> 0 errno 0 length 29 buffer "A LATE REPLY, AND A LONG ONE\n"
            request "STATUS" into 64
            -> 0 errno 0 length 7 buffer "SCAN 1\n"
            request "PING" into 64
            -> 0 errno 0 length 9 buffer "STATUS 1\n"
            close"#],
        ours: r#"
            request "PING" into 64
            -> -2 errno 0 length 64 buffer ""
            after 10 s
            request "SCAN" into 64
            -> 0 errno 0 length 29 buffer "A LATE REPLY, AND A LONG ONE\n"
            request "STATUS" into 64
            -> 0 errno 0 length 9 buffer "STATUS 1\n"
            request "PING" into 64
            -> 0 errno 0 length 5 buffer "PONG\n"
            close"#,
    ),
    deviation!(
        late_answer_to_attach,
        reference: [r#"
            attach -> -2 errno 0
            after 10 s
            request "STATUS" into 64
            -> 0 errno 0 length 3 buffer "OK\n"
            close"#],
        ours: r#"
            attach -> -2 errno 0
            after 10 s
            request "STATUS" into 64
            -> 0 errno 0 length 9 buffer "STATUS 1\n"
            close"#,
    ),
    deviation!(
        events_around_a_late_reply_reach_the_callback,
        reference: [r#"
            attach -> 0 errno 0
            request "PING" into 64
            -> -2 errno 0 length 64 buffer ""
            after 10 s
            request "STATUS" into 64
            event "<3>BEFORE\x00" in the buffer
            -> 0 errno 0 length 29 buffer "A LATE REPLY, AND A LONG ONE\n"
            close"#],
        ours: r#"
            attach -> 0 errno 0
            request "PING" into 64
            -> -2 errno 0 length 64 buffer ""
            after 10 s
            request "STATUS" into 64
            event "<3>BEFORE\x00" in the buffer
            event "IFNAME=wlan0 <3>AFTER\x00" in the buffer
            -> 0 errno 0 length 9 buffer "STATUS 1\nan0 <3>AFTER\x00"
            close"#,
    ),
    deviation!(
        ten_seconds_in_all,
        // 2.10, and 2.11 with all that is newer.
        reference: [TEN_SECONDS_EACH, TEN_SECONDS_IN_ALL],
        ours: TEN_SECONDS_IN_ALL,
    ),
    #[cfg(not(feature = "udp"))]
    deviation!(
        queue_that_becomes_free,
        reference: [r#"
            request "PING" into 64
            -> 0 errno 11 length 5 buffer "PONG\n"
            after 3 s
            close"#],
        ours: r#"
            request "PING" into 64
            -> 0 errno 0 length 5 buffer "PONG\n"
            after 2 s
            close"#,
    ),
];

const TEN_SECONDS_EACH: &str = r#"
            request "PING" into 64
            event "<3>EVENT 1\x00" in the buffer
            event "<3>EVENT 2\x00" in the buffer
            event "<3>EVENT 3\x00" in the buffer
            -> 0 errno 0 length 5 buffer "PONG\nENT 3\x00"
            after 12 s
            close"#;

const TEN_SECONDS_IN_ALL: &str = r#"
            request "PING" into 64
            event "<3>EVENT 1\x00" in the buffer
            event "<3>EVENT 2\x00" in the buffer
            event "<3>EVENT 3\x00" in the buffer
            -> -2 errno 0 length 64 buffer "<3>EVENT 3\x00"
            after 10 s
            close"#;

const LATE: &str = "A LATE REPLY, AND A LONG ONE\n";

/// The first PING is answered that late, the others at once; so is STATUS.
fn late(milliseconds: u64) -> hostap_ctrl_sim::Script {
    rules()
        .on(Pattern::exact("PING").nth(1), [Step::late(ms(milliseconds), LATE)])
        .on("PING", [Step::reply("PONG\n")])
        .on("STATUS", [Step::reply("STATUS 1\n")])
}

fn lost_reply_does_no_harm(run: &mut Run) {
    let script = rules().on(Pattern::exact("PING").nth(1), []).on("PING", [Step::reply("PONG\n")]);
    let daemon = run.daemon(script);
    let connection = run.open();
    run.timed(|run| run.request(connection, b"PING", 64));
    for number in 0..3 {
        let client = last_client(&daemon);
        daemon.send_to(&client, format!("<3>EVENT {number}")).expect("there is room");
        run.request(connection, b"PING", 64);
        run.pending(connection);
    }
    run.close(connection);
    run.daemon_log(&daemon);
}

fn late_reply_can_be_received(run: &mut Run) {
    let daemon = run.daemon(late(10_500));
    let connection = run.open();
    run.timed(|run| run.request(connection, b"PING", 64));
    run.wait_pending(connection);
    run.recv(connection, 64);
    run.request(connection, b"STATUS", 64);
    run.close(connection);
    run.daemon_log(&daemon);
}

fn late_reply_does_not_answer_the_next_command(run: &mut Run) {
    let _daemon = run.daemon(late(10_500));
    let connection = run.open_quietly();
    run.timed(|run| run.request(connection, b"PING", 64));
    run.wait_pending(connection);
    run.request(connection, b"STATUS", 64);
    run.request(connection, b"PING", 64);
    run.close(connection);
}

/// Nobody can help the second request; the original never finds back.
fn late_reply_after_the_next_command(run: &mut Run) {
    let script = late(10_700).on("SCAN", [Step::late(ms(1500), "SCAN 1\n")]);
    let _daemon = run.daemon(script);
    let connection = run.open_quietly();
    run.timed(|run| run.request(connection, b"PING", 64));
    run.request(connection, b"SCAN", 64);
    run.wait_pending(connection);
    run.request(connection, b"STATUS", 64);
    run.wait_pending(connection);
    run.request(connection, b"PING", 64);
    run.close(connection);
}

fn late_answer_to_attach(run: &mut Run) {
    let script = late(0).on("ATTACH", [Step::late(ms(10_500), "OK\n")]);
    let _daemon = run.daemon(script);
    let connection = run.open_quietly();
    run.timed(|run| run.attach(connection));
    run.wait_pending(connection);
    run.request(connection, b"STATUS", 64);
    run.close(connection);
}

fn events_around_a_late_reply_reach_the_callback(run: &mut Run) {
    let daemon = run.daemon(late(10_500).before("ATTACH", [Step::Attach, Step::reply("OK\n")]));
    let connection = run.open_quietly();
    run.attach(connection);
    run.timed(|run| run.request(connection, b"PING", 64));
    event(&daemon, "<3>BEFORE");
    // The event is there already: wait for the reply itself.
    let sent = |record: &hostap_ctrl_sim::Record| record.bytes == LATE.as_bytes();
    daemon.wait_for(super::scripts::PATIENCE, |log| log.iter().any(sent)).expect("it comes");
    event(&daemon, "IFNAME=wlan0 <3>AFTER");
    run.request(connection, b"STATUS", 64);
    run.close(connection);
}

fn ten_seconds_in_all(run: &mut Run) {
    let steps = (1..=3)
        .flat_map(|number| [Step::delay(ms(3000)), Step::event(format!("<3>EVENT {number}"))]);
    let steps = steps.chain([Step::delay(ms(3000)), Step::reply("PONG\n")]);
    let _daemon = run.daemon(rules().on("PING", steps));
    let connection = run.open_quietly();
    run.timed(|run| run.request(connection, b"PING", 64));
    run.close(connection);
}

/// The original sleeps whole seconds, and leaves the errno of a failure that was overcome.
#[cfg(not(feature = "udp"))]
fn queue_that_becomes_free(run: &mut Run) {
    let script = rules().on("SLEEP", [Step::delay(ms(2100))]).on("PING", [Step::reply("PONG\n")]);
    let daemon = run.daemon(script);
    let connection = run.open_quietly();
    super::scripts::fill(&daemon, b"SLEEP");
    run.timed(|run| run.request(connection, b"PING", 64));
    run.close(connection);
}
