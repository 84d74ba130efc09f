//! Questions to whoever sits in front of the client: CTRL-REQ and CTRL-RSP.

use super::interface::{EapStage, Interface, Stage, Step};
use crate::behaviour::{Network, atoi, printf_encode};
use crate::world::process::Context;

/// A question that waits for its answer.
#[derive(Clone, Debug)]
pub(super) struct Prompt {
    pub(super) field: &'static str,
    pub(super) network: i32,
    event: String,
}

/// The fields that can be answered, and the network's variable that keeps the answer.
const FIELDS: &[(&str, Option<&str>)] = &[
    ("IDENTITY", Some("identity")),
    ("PASSWORD", Some("password")),
    ("NEW_PASSWORD", Some("password")),
    ("PIN", None),
    ("OTP", None),
    ("PASSPHRASE", Some("private_key_passwd")),
    ("SIM", None),
    ("PSK_PASSPHRASE", Some("psk")),
    ("EXT_CERT_CHECK", None),
];

impl Interface {
    /// Asks, and waits for as long as a person may need.
    pub(super) fn ask(
        &mut self,
        context: &mut Context<'_>,
        field: &'static str,
        network: &Network,
        what: &str,
    ) {
        if field != "PSK_PASSPHRASE" {
            self.say(
                context,
                format!("CTRL-EVENT-EAP-STATUS status='eap parameter needed' parameter='{field}'"),
            );
        }
        let ssid = printf_encode(&network.ssid());
        let ssid = String::from_utf8_lossy(&ssid);
        let id = network.id;
        let event = format!("CTRL-REQ-{field}-{id}:{what} needed for SSID {ssid}");
        self.say(context, &event);
        self.prompt = Some(Prompt { field, network: id, event });
    }

    pub(super) fn ask_for_passphrase(&mut self, context: &mut Context<'_>, network: &Network) {
        self.ask(context, "PSK_PASSPHRASE", network, "PSK or passphrase");
    }

    /// Who attaches late hears what is still asked.
    pub(super) fn repeat_prompt(&mut self, context: &mut Context<'_>) {
        if let Some(prompt) = self.prompt.clone() {
            self.say(context, prompt.event);
        }
    }

    /// `<FIELD>-<id>:<value>`; whether it could be kept.
    pub(super) fn answer(&mut self, context: &mut Context<'_>, text: &[u8]) -> bool {
        let Some(colon) = text.iter().position(|byte| *byte == b':') else { return false };
        let (front, value) = (&text[..colon], &text[colon + 1..]);
        let Some(dash) = front.iter().rposition(|byte| *byte == b'-') else { return false };
        let id = atoi(&front[dash + 1..]);
        let known = FIELDS.iter().find(|(field, _)| field.as_bytes() == &front[..dash]);
        let Some((field, variable)) = known else { return false };
        if self.networks.with_id(id).is_none() {
            return false;
        }
        if let Some(variable) = variable {
            let value = match *field {
                // Written as in the configuration.
                "PSK_PASSPHRASE" => value.to_vec(),
                _ => value.iter().flat_map(|byte| format!("{byte:02x}").into_bytes()).collect(),
            };
            let front = format!("{id} {variable} ");
            if !self.networks.set(&[front.as_bytes(), &value].concat()) {
                return false;
            }
        }
        let asked = |prompt: &mut Prompt| prompt.network == id && prompt.field == *field;
        if self.prompt.take_if(asked).is_some() {
            self.go_on(context, field, value);
        }
        true
    }

    fn go_on(&mut self, context: &mut Context<'_>, field: &str, value: &[u8]) {
        self.cancel(|step| *step == Step::Connect(Stage::Eap(EapStage::TimedOut)));
        let stage = match field {
            "PSK_PASSPHRASE" => return self.look(context),
            "IDENTITY" => EapStage::Start,
            "EXT_CERT_CHECK" if value == b"good" => EapStage::Secret,
            "EXT_CERT_CHECK" => EapStage::Distrusted,
            "OTP" => {
                self.one_time = Some(value.to_vec());
                EapStage::Decide
            }
            "PASSPHRASE" => EapStage::Certificates,
            _ => EapStage::Decide,
        };
        self.after(context, 1, Step::Connect(Stage::Eap(stage)));
    }
}
