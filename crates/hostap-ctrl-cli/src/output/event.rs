//! Events as lines and as JSON objects, and the choice among them.

use std::fmt::Write as _;

use anstyle::Style;
use hostap_ctrl::event::{Event, EventKind, FieldValue, Fields};
use hostap_ctrl::message::Message;
use hostap_ctrl::value::Text;
use serde::Serialize;

use super::{style, text};

/// The kind's name as it stands on the wire, as `CTRL-EVENT-CONNECTED`.
pub(crate) fn name(kind: EventKind) -> &'static str {
    kind.prefix().trim_end_matches([' ', '-', ':', '='])
}

/// Such as `wlan0 INFO CTRL-EVENT-CONNECTED bssid=02:00:00:00:00:10 id=0`.
pub(crate) fn line(message: Message<'_>, secrets: bool) -> String {
    let mut line = String::new();
    if let Some(name) = message.interface {
        _ = write!(line, "{} ", text::plain(name));
    }
    let dim = style::DIM;
    match (message.level, message.level().and_then(|level| level.today())) {
        (_, Some(name)) => _ = write!(line, "{dim}{name:<9}{dim:#} "),
        (Some(number), None) => _ = write!(line, "{dim}{number:<9}{dim:#} "),
        (None, None) => {}
    }
    let event = message.event();
    let style = style_of(&event, message.level);
    match event.kind() {
        Some(kind) => {
            _ = write!(line, "{style}{}{style:#}", name(kind));
            if kind.holds_secret() && !secrets {
                line += " (holds a secret, --show-secrets shows it)";
            } else if matches!(event, Event::Unrecognised(_)) {
                let payload = event.raw().as_bytes();
                let payload = payload.strip_prefix(kind.prefix().as_bytes()).unwrap_or(payload);
                _ = write!(line, " {dim}?{dim:#} {}", text::plain(payload));
            } else {
                event.for_each_field(&mut |name, value| {
                    _ = write!(line, " {dim}{name}={dim:#}{}", shown(value));
                });
                if !event.rest().is_empty() {
                    _ = write!(line, " {dim}+{dim:#} {}", text::plain(event.rest().as_bytes()));
                }
            }
        }
        None => line += &text::plain(event.raw().as_bytes()),
    }
    line
}

/// A field's value; texts stand in quotes where their end would not be clear.
fn shown(value: FieldValue<'_>) -> String {
    match value {
        FieldValue::Integer(number) => number.to_string(),
        FieldValue::Unsigned(number) => number.to_string(),
        FieldValue::Mac(address) => address.to_string(),
        FieldValue::Uuid(uuid) => uuid.to_string(),
        FieldValue::DeviceType(kind) => kind.to_string(),
        FieldValue::Ipv4(address) => address.to_string(),
        FieldValue::Binary(bits) => bits.to_string(),
        FieldValue::List(elements) => {
            let mut list = String::new();
            let mut last = None;
            elements.for_each_field(&mut |number, name, value| {
                list += match last {
                    None => "",
                    Some(same) if same == number => ",",
                    Some(_) => ";",
                };
                last = Some(number);
                _ = write!(list, "{name}={}", shown(value));
            });
            format!("[{list}]")
        }
        other => match other.wire_text() {
            Some(value) => {
                let shown = text::plain(value.as_bytes());
                let clear = !shown.is_empty() && !shown.contains([' ', '=', '"', ',', ';', ']']);
                if clear { shown } else { format!("\"{shown}\"") }
            }
            None => text::line(&format!("{other:?}")),
        },
    }
}

/// By the kind of event, never by its text; what is not known, by its level.
fn style_of(event: &Event<'_>, level: Option<u8>) -> Style {
    match event {
        Event::Connected(_)
        | Event::EapSuccess(_)
        | Event::EapSuccess2(_)
        | Event::WpsSuccess(_)
        | Event::WpsRegSuccess(_)
        | Event::ApEnabled(_)
        | Event::ApStaConnected(_)
        | Event::InterfaceEnabled(_)
        | Event::P2pGroupStarted(_)
        | Event::P2pGroupFormationSuccess(_)
        | Event::P2pGoNegSuccess(_)
        | Event::MeshPeerConnected(_)
        | Event::WpaKeyNegotiationCompleted(_)
        | Event::Eapol4wayHsCompleted(_) => style::GOOD,
        Event::Disconnected(_)
        | Event::AssocReject(_)
        | Event::AuthReject(_)
        | Event::Terminating(_)
        | Event::EapFailure(_)
        | Event::EapFailure2(_)
        | Event::EapTlsCertError(_)
        | Event::EapTimeoutFailure(_)
        | Event::TempDisabled(_)
        | Event::NetworkNotFound(_)
        | Event::ScanFailed(_)
        | Event::WpsFail(_)
        | Event::WpsTimeout(_)
        | Event::WpsOverlap(_)
        | Event::ApDisabled(_)
        | Event::InterfaceDisabled(_)
        | Event::ApStaDisconnected(_)
        | Event::ApStaPossiblePskMismatch(_)
        | Event::AcsFailed(_)
        | Event::DfsRadarDetected(_)
        | Event::P2pGoNegFailure(_)
        | Event::P2pGroupFormationFailure(_)
        | Event::P2pGroupRemoved(_)
        | Event::Wpa4wayHandshakeFailed(_) => style::BAD,
        Event::CtrlRequest(_)
        | Event::WpsPinNeeded(_)
        | Event::P2pGoNegRequest(_)
        | Event::P2pInvitationReceived(_)
        | Event::P2pProvDiscPbcReq(_)
        | Event::P2pProvDiscShowPin(_)
        | Event::P2pProvDiscEnterPin(_)
        | Event::AuthenticationTimedOut(_) => style::WARN,
        Event::BssAdded(_) | Event::BssRemoved(_) | Event::RxProbeRequest(_) => style::DIM,
        _ => match level {
            Some(0..=2) => style::DIM,
            Some(4) => style::WARN,
            Some(5..) => style::BAD,
            _ => style::NOTE,
        },
    }
}

/// An event in JSON.
#[derive(Serialize)]
pub(crate) struct Object<'e, 'a> {
    /// The name on the wire; absent where the kind is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    event: Option<&'static str>,
    /// The macro's name in `wpa_ctrl.h`.
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<EventKind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    interface: Option<Text<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fields: Option<Fields<'e, 'a>>,
    /// The whole text, where it has no known form.
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<Text<'a>>,
    /// What stands behind the known fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    rest: Option<Text<'a>>,
    /// All bytes, where they are not UTF-8.
    #[serde(skip_serializing_if = "Option::is_none")]
    hex: Option<String>,
    /// Fields and text are left out because they hold a secret.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    secret: bool,
}

impl<'e, 'a> Object<'e, 'a> {
    pub(crate) fn new(message: Message<'a>, event: &'e Event<'a>, secrets: bool) -> Self {
        let secret = !secrets && event.kind().is_some_and(EventKind::holds_secret);
        let known = !matches!(event, Event::Unknown(_) | Event::Unrecognised(_));
        let rest = Some(event.rest()).filter(|rest| !secret && !rest.is_empty());
        let hex = || message.text.iter().map(|byte| format!("{byte:02x}")).collect();
        Self {
            event: event.kind().map(name),
            kind: event.kind(),
            level: message.level,
            interface: message.interface.map(Text::new),
            fields: (known && !secret).then(|| event.fields()),
            text: (!known && !secret).then(|| event.raw()),
            rest,
            hex: (!secret && std::str::from_utf8(message.text).is_err()).then(hex),
            secret,
        }
    }
}

/// Which events are wanted, by `--event`.
#[derive(Debug, Clone)]
pub(crate) struct Wanted(Vec<EventKind>);

impl Wanted {
    /// The kinds that these patterns name; nothing is named by none of them.
    pub(crate) fn new(patterns: &[String]) -> Result<Self, String> {
        let mut kinds = Vec::new();
        for pattern in patterns {
            let before = kinds.len();
            kinds.extend(EventKind::all().filter(|kind| matches(*kind, pattern)));
            if kinds.len() == before {
                return Err(format!(
                    "no event is called `{pattern}`; a name is as CTRL-EVENT-CONNECTED or \
                     connected, `*` at its end stands for the rest: `--event 'WPS-*'`"
                ));
            }
        }
        Ok(Self(kinds))
    }

    pub(crate) fn has(&self, kind: Option<EventKind>) -> bool {
        self.0.is_empty() || kind.is_some_and(|kind| self.0.contains(&kind))
    }
}

/// As on the wire or as in `wpa_ctrl.h`, in any case, with or without what most names begin with.
fn matches(kind: EventKind, pattern: &str) -> bool {
    let pattern = pattern.to_ascii_uppercase().replace('_', "-");
    let (word, open) = match pattern.strip_suffix('*') {
        Some(word) => (word, true),
        None => (pattern.as_str(), false),
    };
    let wire = name(kind).to_ascii_uppercase().replace('_', "-");
    let in_header = kind.macro_name().replace('_', "-");
    [wire.as_str(), in_header.as_str()].into_iter().any(|full| {
        let short = full.strip_prefix("CTRL-EVENT-").or_else(|| full.strip_prefix("WPA-EVENT-"));
        let same = |name: &str| if open { name.starts_with(word) } else { name == word };
        same(full) || short.is_some_and(same)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_every_form() {
        for name in
            ["connected", "CTRL-EVENT-CONNECTED", "ctrl_event_connected", "WPA_EVENT_CONNECTED"]
        {
            let wanted = Wanted::new(&[name.into()]).unwrap();
            assert!(wanted.has(Some(EventKind::Connected)), "{name}");
            assert!(!wanted.has(Some(EventKind::Disconnected)) && !wanted.has(None), "{name}");
        }
        let wps = Wanted::new(&["wps-*".into()]).unwrap();
        assert!(wps.has(Some(EventKind::WpsSuccess)) && !wps.has(Some(EventKind::Connected)));
        assert!(Wanted::new(&["conected".into()]).unwrap_err().contains("`conected`"));
        assert!(Wanted::new(&[]).unwrap().has(None));
    }

    #[test]
    fn a_secret_is_shown_on_demand_only() {
        let message = Message::split(b"<3>DPP-CONFOBJ-PASS 616263");
        let event = message.event();
        let json = |secrets| serde_json::to_string(&Object::new(message, &event, secrets)).unwrap();
        assert!(!line(message, false).contains("616263"));
        assert!(line(message, true).contains("616263"));
        assert!(json(false).contains(r#""secret":true"#) && !json(false).contains("616263"));
        assert!(json(true).contains("616263"));
    }

    #[test]
    fn a_name_that_looks_like_an_event_is_no_event() {
        let message = Message::split(
            b"<3>CTRL-EVENT-SSID-TEMP-DISABLED id=0 ssid=\"CTRL-EVENT-CONNECTED\" auth_failures=1 \
              duration=10 reason=WRONG_KEY",
        );
        let connected = Wanted::new(&["connected".into()]).unwrap();
        assert!(!connected.has(message.event().kind()));
    }
}
