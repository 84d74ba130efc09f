use super::super::resources::Usage;
use super::super::series::tests::{STEADY, made_up};
use super::*;

fn account(role: Role, counts: Counts) -> Account {
    Account { name: "it", daemon: "read", role, counts }
}

fn run(accounts: Vec<Account>) -> Run {
    Run {
        accounts,
        daemons: vec![DaemonAccount {
            name: "read",
            killed: 2,
            terminated: 1,
            ..DaemonAccount::default()
        }],
        series: made_up(600, |_| STEADY),
        not_judged: &[],
        remains: Remains { descriptors: (3, 3), threads: (1, 1), ..Remains::default() },
    }
}

fn good() -> Counts {
    Counts {
        events: 1000,
        numbered: 900,
        requests: 900,
        reports: 6,
        reported_gaps: 3,
        reported_missing: 80,
        unanswered: 3,
        away: 9,
        ..Counts::default()
    }
}

/// The violations after a change of what is good, without the name in front.
fn after(role: Role, change: impl FnOnce(&mut Counts)) -> Vec<String> {
    let mut counts = good();
    change(&mut counts);
    let violations = run(vec![account(role, counts)]).violations();
    violations.iter().map(|text| text.trim_start_matches("it: ").to_owned()).collect()
}

#[test]
fn a_good_run_has_no_violations() {
    for role in [Role::Sender, Role::Listener, Role::Neglecting, Role::Both, Role::Original] {
        assert_eq!(after(role, |_| ()), [""; 0], "{role:?}");
    }
}

#[test]
fn a_loss_without_a_report_is_one() {
    assert_eq!(
        after(Role::Listener, |counts| counts.unreported_missing = 1),
        ["1 events are missing without a report; the daemon dropped 0"]
    );
    let mut counts = good();
    counts.unreported_missing = 7;
    let mut run = run(vec![account(Role::Neglecting, counts)]);
    run.daemons[0].dropped = 7;
    assert_eq!(run.violations(), [""; 0]);
    run.daemons[0].dropped = 6;
    assert_eq!(run.violations().len(), 1);
}

#[test]
fn what_else_may_not_be_is_found() {
    let one = |role, change: fn(&mut Counts)| after(role, change).join("; ");
    assert_eq!(
        one(Role::Sender, |counts| counts.wrong_replies = 2),
        "2 replies were not those of their requests"
    );
    assert_eq!(
        one(Role::Listener, |counts| counts.backwards = 1),
        "1 events came twice or out of order"
    );
    assert_eq!(one(Role::Sender, |counts| counts.errors = 1), "1 errors that no restart explains");
    assert_eq!(
        one(Role::Sender, |counts| counts.unanswered = 7),
        "7 requests were not answered in time"
    );
    assert_eq!(one(Role::Sender, |counts| counts.requests = 0), "no request was answered");
    assert_eq!(one(Role::Listener, |counts| counts.numbered = 0), "no event came");
    assert_eq!(one(Role::Unnumbered, |counts| counts.numbered = 0), "");
    assert_eq!(
        one(Role::Listener, |counts| counts.reports = 4),
        "3 restarts, and only 4 reports of losses and returns"
    );
}

#[test]
fn the_original_is_not_judged() {
    let bad = Counts { wrong_replies: 5, unreported_missing: 9, ..Counts::default() };
    assert_eq!(run(vec![account(Role::Original, bad)]).violations(), [""; 0]);
    let mut run = run(Vec::new());
    run.series = made_up(600, |second| Usage { descriptors: second, ..STEADY });
    assert_eq!(run.violations().len(), 1);
    run.not_judged = &["made up"];
    assert_eq!(run.violations(), [""; 0]);
}

#[test]
fn what_is_left_is_found() {
    let mut run = run(Vec::new());
    run.remains =
        Remains { descriptors: (3, 4), threads: (1, 1), socket_files: 2, original_socket_files: 1 };
    let wanted = ["4 descriptors at the end, 3 before the start", "2 socket files are left"];
    assert_eq!(run.violations(), wanted);
}

#[test]
fn a_run_without_both_endings_shows_nothing() {
    let mut run = run(Vec::new());
    run.daemons[0].killed = 0;
    assert_eq!(run.violations(), ["daemon read was not ended in both ways"]);
}
