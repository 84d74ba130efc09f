//! A network to connect to.

use std::collections::BTreeMap;

use hostap_ctrl::station::{self, ConnectRequest, EapConfiguration};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyBool;

use super::arguments::Mac;
use crate::halting::value;
use crate::seconds::Seconds;
use crate::text::{Octets, kind_of};
use crate::whole::{network_number, whole};

/// A network to connect to: its name, how to get in, and what else is to be set.
///
/// ``ssid`` and all secrets are ``str`` or ``bytes``. Only ``ssid``: an open network. With
/// ``passphrase`` (8 to 63 bytes): WPA2, WPA3 or the transition between them. With ``identity``,
/// ``password``, ``eap`` (methods such as ``"PEAP"`` or ``"PEAP TTLS"``) or another keyword of
/// EAP: an enterprise network; what is left out and needed the daemon asks for.
///
/// ``security`` says it exactly: ``"open"``, ``"owe"``, ``"wpa2"`` (64 hex digits are the key
/// itself; without a passphrase the daemon asks for it, and never writes it down), ``"wpa3"``,
/// ``"personal"``, ``"enterprise"``, ``"wired"`` (IEEE 802.1X on a cable; ``ssid`` is None).
///
/// ``hidden``: scans ask for it by name, which everybody around hears. ``bssid``: the only access
/// point to take. ``priority``: the higher, the sooner. ``frequencies``: in MHz; only there it is
/// looked for, which is quicker. ``variables``: any others of wpa_supplicant's network block:
/// ``str`` and ``bytes`` are texts, ``int`` and ``bool`` numbers, a ``list`` of ``str`` words.
///
/// Without ``ca_certificate`` (a path on the daemon's machine) an enterprise network's server is
/// not checked, and anybody can pass for it.
///
/// Raises ValueError for what no daemon takes, and TypeError for wrong types. ``repr`` shows no
/// secret.
///
/// >>> from wpa_supplicant import NetworkConfiguration
/// >>> NetworkConfiguration("Lab", "correct horse", hidden=True)
/// NetworkConfiguration([ssid="Lab", scan_ssid=1, key_mgmt=WPA-PSK SAE, ieee80211w=1, psk=<secret>])
#[pyclass(frozen, eq, module = "wpa_supplicant")]
#[derive(PartialEq)]
pub(crate) struct NetworkConfiguration(station::NetworkConfiguration);

/// What ``security`` may be.
const SECURITY: [&str; 7] = ["open", "owe", "wpa2", "wpa3", "personal", "enterprise", "wired"];

/// The value of a variable.
#[derive(FromPyObject)]
enum Value {
    Flag(Py<PyBool>),
    Number(i64),
    Text(Octets),
    Words(Vec<String>),
}

#[pymethods]
impl NetworkConfiguration {
    #[new]
    #[pyo3(signature = (
        ssid, passphrase = None, *, security = None, hidden = false, bssid = None,
        priority = None, frequencies = Vec::new(), eap = None, identity = None,
        anonymous_identity = None, password = None, ca_certificate = None,
        client_certificate = None, private_key = None, private_key_passphrase = None,
        phase1 = None, phase2 = None, domain_match = None, domain_suffix_match = None,
        variables = BTreeMap::new(),
    ), text_signature = "(ssid, passphrase=None, *, security=None, hidden=False, bssid=None, \
        priority=None, frequencies=(), eap=None, identity=None, anonymous_identity=None, \
        password=None, ca_certificate=None, client_certificate=None, private_key=None, \
        private_key_passphrase=None, phase1=None, phase2=None, domain_match=None, \
        domain_suffix_match=None, variables={})")]
    #[allow(clippy::too_many_arguments, reason = "keywords")]
    fn new(
        py: Python<'_>,
        ssid: Option<Octets>,
        passphrase: Option<Octets>,
        security: Option<&str>,
        hidden: bool,
        bssid: Option<Mac>,
        #[pyo3(from_py_with = whole)] priority: Option<i32>,
        #[pyo3(from_py_with = whole)] frequencies: Vec<u32>,
        eap: Option<&str>,
        identity: Option<Octets>,
        anonymous_identity: Option<Octets>,
        password: Option<Octets>,
        ca_certificate: Option<Octets>,
        client_certificate: Option<Octets>,
        private_key: Option<Octets>,
        private_key_passphrase: Option<Octets>,
        phase1: Option<Octets>,
        phase2: Option<Octets>,
        domain_match: Option<Octets>,
        domain_suffix_match: Option<Octets>,
        variables: BTreeMap<String, Value>,
    ) -> PyResult<Self> {
        let mut account = EapConfiguration::new(eap.unwrap_or_default());
        let mut given = eap.is_some();
        let mut set =
            |value: Option<Octets>, setter: fn(EapConfiguration, Vec<u8>) -> EapConfiguration| {
                if let Some(Octets(value)) = value {
                    given = true;
                    account = setter(account.clone(), value);
                }
            };
        set(identity, EapConfiguration::identity);
        set(anonymous_identity, EapConfiguration::anonymous_identity);
        set(password, EapConfiguration::password);
        set(ca_certificate, EapConfiguration::ca_certificate);
        set(client_certificate, EapConfiguration::client_certificate);
        set(private_key, EapConfiguration::private_key);
        set(private_key_passphrase, EapConfiguration::private_key_passphrase);
        set(phase1, EapConfiguration::phase1);
        set(phase2, EapConfiguration::phase2);
        set(domain_match, EapConfiguration::domain_match);
        set(domain_suffix_match, EapConfiguration::domain_suffix_match);

        let security = security.unwrap_or(match (given, &passphrase) {
            (true, _) => "enterprise",
            (false, Some(_)) => "personal",
            (false, None) => "open",
        });
        if !SECURITY.contains(&security) {
            return Err(PyValueError::new_err(format!(
                "security={security:?} is not known; one of {SECURITY:?} would be right"
            )));
        }
        let of_passphrase = matches!(security, "wpa2" | "wpa3" | "personal");
        if passphrase.is_some() && !of_passphrase {
            return Err(PyTypeError::new_err(format!(
                "a network of security={security:?} has no passphrase; an account has a password"
            )));
        }
        if given && !matches!(security, "enterprise" | "wired") {
            return Err(PyTypeError::new_err(format!(
                "keywords of EAP don't fit to security={security:?}: \"enterprise\" would be right"
            )));
        }
        if ssid.is_some() == (security == "wired") {
            return Err(PyTypeError::new_err(
                "a wireless network has an SSID, a wired one has None",
            ));
        }
        let name = ssid.map_or_else(Vec::new, |ssid| ssid.0);
        let mut network = match (security, passphrase) {
            ("open", _) => station::NetworkConfiguration::open(name),
            ("owe", _) => station::NetworkConfiguration::owe(name),
            ("wpa2", None) => station::NetworkConfiguration::wpa2_asked(name),
            ("wpa2", Some(key)) => station::NetworkConfiguration::wpa2(name, key.0),
            ("wpa3", Some(key)) => station::NetworkConfiguration::wpa3(name, key.0),
            ("personal", Some(key)) => station::NetworkConfiguration::personal(name, key.0),
            ("enterprise", _) => station::NetworkConfiguration::enterprise(name, account),
            ("wired", _) => station::NetworkConfiguration::wired(account),
            ("wpa3" | "personal", None) => {
                return Err(PyTypeError::new_err(format!(
                    "security={security:?} needs a passphrase"
                )));
            }
            _ => unreachable!("all are above"),
        };
        if hidden {
            network = network.hidden(true);
        }
        if let Some(bssid) = bssid {
            network = network.bssid(bssid.0);
        }
        if let Some(priority) = priority {
            network = network.priority(priority);
        }
        network = frequencies.into_iter().fold(network, |network, mhz| network.frequency(mhz));
        for (name, value) in variables {
            network = match value {
                Value::Flag(flag) => network.number(name, flag.bind(py).is_true()),
                Value::Number(number) => network.number(name, number),
                Value::Text(text) => network.text(name, text.0),
                Value::Words(words) => network.words(name, words.join(" ")),
            };
        }
        network.check().map_err(|error| PyValueError::new_err(error.to_string()))?;
        Ok(Self(network))
    }

    fn __repr__(&self) -> String {
        format!("NetworkConfiguration({:?})", self.0)
    }
}

/// What `connect` takes: a network to add, or the number of one that is configured.
pub(crate) enum Target {
    New(station::NetworkConfiguration),
    Saved(u32),
}

impl<'py> FromPyObject<'_, 'py> for Target {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(network) = object.cast::<NetworkConfiguration>() {
            return Ok(Self::New(network.get().0.clone()));
        }
        network_number(&object).map(Self::Saved).map_err(|error| {
            let error = value(object.py(), error);
            if !error.is_instance_of::<PyTypeError>() {
                return error.into();
            }
            let kind = kind_of(&object);
            let right = "a NetworkConfiguration, or the number of a network that is configured";
            PyTypeError::new_err(format!("expected {right}, not {kind}"))
        })
    }
}

impl Target {
    pub(crate) fn request(
        self,
        timeout: Seconds,
        prompt_timeout: Seconds,
        scans: u32,
        exclusive: bool,
    ) -> ConnectRequest {
        let request = match self {
            Self::New(network) => ConnectRequest::new(&network),
            Self::Saved(id) => ConnectRequest::saved(id),
        };
        let request = request.time_limit(timeout.bounded()).prompt_limit(prompt_timeout.bounded());
        request.scans(scans).exclusive(exclusive)
    }
}
