//! What the daemon asks for on the way, and who answers.

mod station_common;

use std::time::Duration;

use hostap_ctrl::station::{
    Answer, ConnectReason, ConnectRequest, ConnectStep, EapConfiguration, EapStep,
    NetworkConfiguration, PromptField, Reaction,
};
use hostap_ctrl_sim::{Pattern, Script, Step};
use station_common::{CONNECTED, Face, Ground, SEARCHING, each_face, reason, telling};

each_face! {
    without_anybody_who_answers_the_field_is_told
    a_callback_answers_each_question_once
    a_stream_tells_each_question_once
    a_passphrase_is_asked_for
    nobody_answers_in_time
    it_fails_while_a_question_waits
    on_ethernet_a_refused_password_is_told
}

const TRYING: &str =
    "<3>SME: Trying to authenticate with 02:00:00:00:00:00 (SSID='Lab' freq=2412 MHz)";
const DONE: &str =
    "<3>CTRL-EVENT-CONNECTED - Connection to 02:00:00:00:00:00 completed [id=0 id_str=]";
const STARTED: &str = "<3>CTRL-EVENT-EAP-STARTED EAP authentication started";
const IDENTITY: &str = "<3>CTRL-REQ-IDENTITY-0:Identity needed for SSID Lab";
const PASSWORD: &str = "<3>CTRL-REQ-PASSWORD-0:Password needed for SSID Lab";
const NEEDED: &str = "<3>CTRL-EVENT-EAP-STATUS status='eap parameter needed' parameter='PASSWORD'";

fn lab() -> NetworkConfiguration {
    NetworkConfiguration::enterprise("Lab", EapConfiguration::new("PEAP"))
}

/// Asks for identity and password, and repeats each question, as it does when others attach.
fn asking() -> Script {
    let events = [
        TRYING,
        STARTED,
        IDENTITY,
        IDENTITY,
        "<3>CTRL-REQ-PASSWORD-7:Password needed for SSID Other",
    ];
    telling(&events, CONNECTED)
        .on(
            "CTRL-RSP-IDENTITY-0:user@lab",
            [
                Step::event_to_monitors(STARTED),
                Step::event_to_monitors(
                    "<3>CTRL-EVENT-EAP-METHOD EAP vendor 0 method 25 (PEAP) selected",
                ),
                Step::event_to_monitors(NEEDED),
                Step::event_to_monitors(PASSWORD),
                Step::event_to_monitors(NEEDED),
                Step::event_to_monitors(PASSWORD),
                Step::reply("OK\n"),
            ],
        )
        .on(
            "CTRL-RSP-PASSWORD-0:pass word",
            [
                Step::event_to_monitors(
                    "<3>CTRL-EVENT-EAP-SUCCESS EAP authentication completed successfully",
                ),
                Step::event_to_monitors(DONE),
                Step::reply("OK\n"),
            ],
        )
}

fn answers(ground: &Ground) -> Vec<String> {
    ground.changes().into_iter().filter(|command| command.starts_with("CTRL-RSP-")).collect()
}

fn answer(field: &PromptField) -> &'static str {
    match field {
        PromptField::Identity => "user@lab",
        PromptField::Password => "pass word",
        other => panic!("{other:?}"),
    }
}

const BOTH: [&str; 2] = ["CTRL-RSP-IDENTITY-0:user@lab", "CTRL-RSP-PASSWORD-0:pass word"];

fn without_anybody_who_answers_the_field_is_told(face: Face) {
    let mut ground = Ground::new(face, asking());
    let field = PromptField::Identity;
    let outcome = ground.station.connect(lab());
    assert_eq!(reason(outcome), ConnectReason::CredentialsNeeded { field });
    assert_eq!(ground.changes(), ["ADD_NETWORK", "SELECT_NETWORK 0", "REMOVE_NETWORK 0"]);
}

fn a_callback_answers_each_question_once(face: Face) {
    let mut ground = Ground::new(face, asking());
    let mut methods = Vec::new();
    let connected = ground.station.connect_with(lab(), |step| match step {
        ConnectStep::Prompt(prompt) => {
            assert_eq!(prompt.to_string(), format!("{} for \"Lab\"", prompt.field));
            Reaction::Answer(Answer::from(answer(&prompt.field)))
        }
        ConnectStep::Eap(EapStep::Method { name }) => {
            methods.push(name.clone());
            Reaction::Continue
        }
        _ => Reaction::Continue,
    });
    connected.unwrap();
    assert_eq!(methods, ["PEAP"]);
    assert_eq!(answers(&ground), BOTH);
}

fn a_stream_tells_each_question_once(face: Face) {
    let mut ground = Ground::new(face, asking());
    let mut last = None;
    ground.station.follow(lab(), |step, reply| {
        if let ConnectStep::Prompt(prompt) = step {
            reply(answer(&prompt.field)).unwrap();
        }
        last = Some(step.clone());
    });
    assert!(matches!(last, Some(ConnectStep::Connected(_))), "{last:?}");
    assert_eq!(answers(&ground), BOTH);
}

fn a_passphrase_is_asked_for(face: Face) {
    let events = [
        "<3>CTRL-EVENT-SCAN-RESULTS ",
        "<3>CTRL-REQ-PSK_PASSPHRASE-0:PSK or passphrase needed for SSID Lab",
        "<3>CTRL-EVENT-NETWORK-NOT-FOUND ",
    ];
    let script = telling(&events, CONNECTED).on(
        "CTRL-RSP-PSK_PASSPHRASE-0:\"correct horse\"",
        [Step::reply("OK\n"), Step::event_to_monitors(TRYING), Step::event_to_monitors(DONE)],
    );
    let mut ground = Ground::new(face, script);
    let network = NetworkConfiguration::wpa2_asked("Lab");
    let request = ConnectRequest::new(&network).scans(1);
    let connected = ground.station.connect_with(request, |step| match step {
        ConnectStep::Prompt(_) => Reaction::Answer("correct horse".into()),
        _ => Reaction::Continue,
    });
    connected.unwrap();
    assert!(ground.daemon.received().iter().any(|it| it == b"SET_NETWORK 0 mem_only_psk 1"));
}

fn nobody_answers_in_time(face: Face) {
    let mut ground = Ground::new(face, telling(&[TRYING, STARTED, PASSWORD, PASSWORD], SEARCHING));
    let limit = Duration::from_millis(200);
    let request = ConnectRequest::new(&lab()).prompt_limit(limit);
    let mut asked = 0;
    let outcome = ground.station.connect_with(request, |step| {
        asked += u32::from(matches!(step, ConnectStep::Prompt(_)));
        Reaction::Continue
    });
    let field = PromptField::Password;
    assert_eq!(reason(outcome), ConnectReason::CredentialsNeeded { field });
    assert_eq!(asked, 1);
    // The other limit stands still meanwhile.
    let mut ground = Ground::new(face, telling(&[TRYING, PASSWORD], SEARCHING));
    let request = ConnectRequest::new(&lab()).prompt_limit(2 * limit).time_limit(limit / 4);
    let outcome = ground.station.connect_with(request, |_| Reaction::Continue);
    let field = PromptField::Password;
    assert_eq!(reason(outcome), ConnectReason::CredentialsNeeded { field });
}

fn it_fails_while_a_question_waits(face: Face) {
    let script = telling(&[TRYING, STARTED, PASSWORD,
        "<3>CTRL-EVENT-EAP-FAILURE EAP authentication failed",
        "<3>CTRL-EVENT-SSID-TEMP-DISABLED id=0 ssid=\"Lab\" auth_failures=1 duration=10 reason=AUTH_FAILED"],
        SEARCHING).on(Pattern::any(), [Step::Behave]);
    let mut ground = Ground::new(face, script);
    let outcome = ground.station.connect_with(lab(), |_| Reaction::Continue);
    let field = PromptField::Password;
    assert_eq!(reason(outcome), ConnectReason::CredentialsNeeded { field });
}

/// As recorded (wired, `example_connect`): nothing is searched for there, or tried by name.
fn on_ethernet_a_refused_password_is_told(face: Face) {
    const METHOD: &str = "<3>CTRL-EVENT-EAP-METHOD EAP vendor 0 method 25 (PEAP) selected";
    const REFUSED: &str =
        "<4>EAP-MSCHAPV2: failure message: 'FAILED' (retry not allowed, error 691)";
    const FAILED: &str = "<3>CTRL-EVENT-EAP-FAILURE EAP authentication failed";
    let events = ["<3>Associated with 01:80:c2:00:00:03", STARTED, IDENTITY];
    let script = telling(&events, SEARCHING)
        .on(
            "CTRL-RSP-IDENTITY-0:user@lab",
            [STARTED, METHOD, NEEDED, PASSWORD]
                .map(Step::event_to_monitors)
                .into_iter()
                .chain([Step::reply("OK\n")]),
        )
        .on(
            "CTRL-RSP-PASSWORD-0:pass word",
            [REFUSED, FAILED].map(Step::event_to_monitors).into_iter().chain([Step::reply("OK\n")]),
        );
    let mut ground = Ground::new(face, script);
    let mut last = None;
    ground.station.follow(lab(), |step, reply| {
        if let ConnectStep::Prompt(prompt) = step {
            reply(answer(&prompt.field)).unwrap();
        }
        last = Some(step.clone());
    });
    let Some(ConnectStep::Failed(failure)) = last else { panic!("{last:?}") };
    let ConnectReason::EapFailure(eap) = failure.reason else { panic!("{failure:?}") };
    assert_eq!((eap.method.as_deref(), eap.error), (Some("PEAP"), Some(691)));
}
