//! The part of `STATUS` that tells of IEEE 802.1X authentication.

use super::Pairs;
use super::keyed::{FromValue, keyed, words};
use crate::value::Text;

/// An authentication by IEEE 802.1X: of the connection, or ahead of roaming.
///
/// ```
/// use hostap_ctrl::reply::{PortStatus, Reply, Status};
///
/// let status = Status::parse(b"key_mgmt=WPA2/IEEE 802.1X/EAP\n\
///     Supplicant PAE state=AUTHENTICATED\nsuppPortStatus=Authorized\nEAP state=SUCCESS\n\
///     selectedMethod=21 (EAP-TTLS)\nEAP-TTLSv0 Phase2 method=PAP\n").unwrap();
/// let eapol = status.eapol().unwrap();
/// assert_eq!(eapol.port_status(), Some(PortStatus::Authorized));
/// assert_eq!(eapol.selected_method().unwrap().number, 21);
/// assert_eq!(eapol.phase2_method().unwrap().1, "PAP");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Eapol<'a>(Pairs<'a>);

words! {
    /// The state of the supplicant's port access entity.
    ///
    /// ```
    /// use hostap_ctrl::reply::PaeState;
    ///
    /// assert_eq!(PaeState::new(b"HELD"), PaeState::Held);
    /// ```
    PaeState {
        Logoff = "LOGOFF",
        Disconnected = "DISCONNECTED",
        Connecting = "CONNECTING",
        Authenticating = "AUTHENTICATING",
        /// Failed; the next try comes later.
        Held = "HELD",
        Authenticated = "AUTHENTICATED",
        Restart = "RESTART",
        Unknown = "UNKNOWN",
    }
}

words! {
    /// Whether data may pass the port.
    ///
    /// ```
    /// use hostap_ctrl::reply::PortStatus;
    ///
    /// assert_eq!(PortStatus::new(b"Unauthorized"), PortStatus::Unauthorized);
    /// ```
    PortStatus {
        Authorized = "Authorized",
        Unauthorized = "Unauthorized",
    }
}

/// The EAP method in use: `21 (EAP-TTLS)`.
///
/// ```
/// use hostap_ctrl::reply::{Reply, Status};
///
/// let status = Status::parse(b"Supplicant PAE state=HELD\nselectedMethod=13 (EAP-TLS)\n").unwrap();
/// let method = status.eapol().unwrap().selected_method().unwrap();
/// assert_eq!((method.number, method.name.to_str()), (13, Ok("EAP-TLS")));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SelectedMethod<'a> {
    /// The number that IANA gave it.
    pub number: u32,
    /// Its name with `EAP-` before it.
    pub name: Text<'a>,
}

impl<'a> FromValue<'a> for SelectedMethod<'a> {
    fn from_value(value: Text<'a>) -> Option<Self> {
        let bytes = value.as_bytes();
        let space = bytes.iter().position(|byte| *byte == b' ')?;
        let (number, name) = bytes.split_at_checked(space)?;
        let name = name.strip_prefix(b" (")?.strip_suffix(b")")?;
        Some(Self { number: FromValue::from_value(Text::new(number))?, name: Text::new(name) })
    }
}

impl<'a> Eapol<'a> {
    /// The block among these lines; none if its first key is not there.
    pub(super) fn of(lines: Pairs<'a>) -> Option<Self> {
        lines.get("Supplicant PAE state").map(|_| Self(lines))
    }

    /// The first value of `key`.
    pub fn get(self, key: &str) -> Option<Text<'a>> {
        self.0.get(key)
    }

    /// The method inside a tunnelled one: the outer method with its version, such as `EAP-PEAPv1`,
    /// and the inner one's name, such as `MSCHAPV2`. The key is `<outer> Phase2 method`.
    pub fn phase2_method(self) -> Option<(Text<'a>, Text<'a>)> {
        self.0.iter().find_map(|(key, value)| {
            Some((Text::new(key.as_bytes().strip_suffix(b" Phase2 method")?), value))
        })
    }
}

keyed! { Eapol {
    /// The state of the port access entity.
    supplicant_pae_state: PaeState<'a> = "Supplicant PAE state",
    /// Whether data may pass.
    port_status: PortStatus<'a> = "suppPortStatus",
    /// Seconds to wait after a failure (`STATUS-VERBOSE`).
    held_period: u32 = "heldPeriod",
    /// Seconds to wait for the authenticator (`STATUS-VERBOSE`).
    authentication_period: u32 = "authPeriod",
    /// Seconds between two EAPOL-Start frames (`STATUS-VERBOSE`).
    start_period: u32 = "startPeriod",
    /// How many EAPOL-Start frames to send (`STATUS-VERBOSE`).
    maximum_start: u32 = "maxStart",
    /// Who decides on the port: `Auto` or a fixed state (`STATUS-VERBOSE`).
    port_control: Text<'a> = "portControl",
    /// The state of the backend (`STATUS-VERBOSE`).
    backend_state: Text<'a> = "Supplicant Backend state",
    /// The state of EAP, such as `IDLE`, `SUCCESS` or `FAILURE`.
    eap_state: Text<'a> = "EAP state",
    /// The method in use.
    selected_method: SelectedMethod<'a> = "selectedMethod",
    /// The TLS version of the method, such as `TLSv1.2`.
    tls_version: Text<'a> = "eap_tls_version",
    /// The TLS cipher suite; `(NONE)` when no handshake has been done.
    tls_cipher: Text<'a> = "EAP TLS cipher",
    /// Whether an earlier TLS session went on.
    tls_session_reused: bool = "tls_session_reused",
    /// The method that the server asked for (`STATUS-VERBOSE`).
    requested_method: Text<'a> = "reqMethod",
    /// How far the method is (`STATUS-VERBOSE`).
    method_state: Text<'a> = "methodState",
    /// What the method has decided so far (`STATUS-VERBOSE`).
    decision: Text<'a> = "decision",
    /// Seconds until EAP gives up (`STATUS-VERBOSE`).
    client_timeout: u32 = "ClientTimeout",
} }

#[cfg(feature = "serde")]
impl serde::Serialize for Eapol<'_> {
    /// A map under the names of the wire.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        self.serialize_into(&mut map)?;
        map.end()
    }
}

#[cfg(feature = "serde")]
impl Eapol<'_> {
    /// Its entries.
    pub(super) fn serialize_into<M: serde::ser::SerializeMap>(
        self,
        map: &mut M,
    ) -> Result<(), M::Error> {
        self.serialize_keys(map)?;
        if let Some((outer, method)) = self.phase2_method() {
            map.serialize_entry(&format_args!("{outer} Phase2 method"), &method)?;
        }
        Ok(())
    }
}
