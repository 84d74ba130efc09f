//! Callbacks that use the library themselves.

use hostap_ctrl_sim::{Pattern, Script, Step};

use super::scripts::{ms, rules};
use crate::run::Run;
use crate::scenario::Scenario;
use crate::scenarios;

pub(super) const SCENARIOS: &[Scenario] = scenarios![
    callback_makes_a_request_on_the_same_connection,
    callback_makes_a_request_on_another_connection,
    callback_makes_requests_ever_deeper,
    callback_opens_and_closes_connections,
    callback_attaches_and_detaches,
    callback_receives_the_next_event,
    callback_writes_into_the_buffer,
];

/// To SCAN an event comes at once and the reply when a callback has long begun.
fn slow_scan() -> Script {
    let steps = [Step::event("<3>STARTED"), Step::delay(ms(200)), Step::reply("SCAN OK\n")];
    rules().on("SCAN", steps).on("PING", [Step::reply("PONG\n")])
}

fn callback_makes_a_request_on_the_same_connection(run: &mut Run) {
    let daemon = run.daemon(slow_scan());
    let connection = run.open();
    // The replies come in the order of the commands: each request gets the other's.
    run.request_calling(connection, b"SCAN", 64, |run, _| {
        run.request(connection, b"PING", 64);
    });
    run.request(connection, b"PING", 64);
    run.close(connection);
    run.daemon_log(&daemon);
}

fn callback_makes_a_request_on_another_connection(run: &mut Run) {
    let daemon = run.daemon(slow_scan());
    let connection = run.open();
    let other = run.open();
    run.request_calling(connection, b"SCAN", 64, |run, event| {
        run.note(format!("  in the callback: {}", event.escape_ascii()));
        run.request(other, b"PING", 64);
    });
    run.close(other);
    run.close(connection);
    run.daemon_log(&daemon);
}

fn callback_makes_requests_ever_deeper(run: &mut Run) {
    let steps = [Step::event("<3>MORE"), Step::reply("OK\n")];
    let daemon = run.daemon(rules().on(Pattern::prefix("SCAN"), steps));
    let connections = [run.open(), run.open(), run.open()];
    run.request_calling(connections[0], b"SCAN 0", 64, |run, _| {
        run.request_calling(connections[1], b"SCAN 1", 64, |run, _| {
            run.request_calling(connections[2], b"SCAN 2", 64, |run, event| {
                run.note(format!("  deepest: {}", event.escape_ascii()));
            });
        });
    });
    for connection in connections {
        run.close(connection);
    }
    run.daemon_log(&daemon);
}

fn callback_opens_and_closes_connections(run: &mut Run) {
    let daemon = run.daemon(slow_scan());
    let connection = run.open();
    run.request_calling(connection, b"SCAN", 64, |run, _| {
        let other = run.open();
        run.request(other, b"PING", 64);
        run.surroundings();
        run.close(other);
    });
    run.close(connection);
    run.surroundings();
    run.daemon_log(&daemon);
}

fn callback_attaches_and_detaches(run: &mut Run) {
    let steps = [Step::event("<3>STARTED"), Step::reply("SCAN OK\n")];
    let daemon = run.daemon(Script::wpa_supplicant().on("SCAN", steps));
    let connection = run.open();
    let other = run.open();
    run.request_calling(connection, b"SCAN", 64, |run, _| {
        run.attach(other);
        run.detach(other);
        run.detach(other);
    });
    run.close(other);
    run.close(connection);
    run.daemon_log(&daemon);
}

fn callback_receives_the_next_event(run: &mut Run) {
    let steps = [
        Step::event("<3>ONE"),
        Step::event("<3>TWO"),
        Step::delay(ms(300)),
        Step::event("<3>THREE"),
        Step::reply("OK\n"),
    ];
    let daemon = run.daemon(rules().on("SCAN", steps));
    let connection = run.open();
    let mut taken = false;
    run.request_calling(connection, b"SCAN", 64, |run, event| {
        run.note(format!("  event {}", event.escape_ascii()));
        if !taken {
            run.wait_pending(connection);
            run.recv(connection, 64);
            taken = true;
        }
    });
    run.close(connection);
    run.daemon_log(&daemon);
}

/// What OpenSync and others do: the buffer is theirs, and they cut the event up in place.
fn callback_writes_into_the_buffer(run: &mut Run) {
    let steps = [Step::event("<3>ONE TWO"), Step::event("<3>THREE FOUR"), Step::reply("OK\n")];
    let _daemon = run.daemon(rules().on("SCAN", steps));
    let connection = run.open();
    run.request_calling(connection, b"SCAN", 64, |run, event| {
        let start = event.as_ptr().cast_mut();
        // SAFETY: the buffer belongs to the caller of the request, who allows this.
        unsafe { start.write(b'!') };
        run.note(format!("  event of {} bytes", event.len()));
    });
    run.close(connection);
}
