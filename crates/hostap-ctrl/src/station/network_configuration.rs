//! A network to connect to.

use core::fmt;
use std::borrow::ToOwned;
use std::format;
use std::string::String;
use std::vec::Vec;

use super::EapConfiguration;
use crate::command::{Command, ConfigValue, InvalidArgument, NetworkVariable, SetNetwork};
use crate::encoding::{InvalidPassphrase, Passphrase};
use crate::error::Error;
use crate::value::{MacAddress, Ssid};

/// A network to connect to: its name, how to get in, and what else is to be set.
///
/// Names and secrets are any bytes. Nothing is checked here;
/// [`connect`](super::Station::connect) does it before anything is sent, and
/// [`check`](Self::check) at any time. `Debug` shows no secret.
///
/// ```
/// use hostap_ctrl::station::NetworkConfiguration;
///
/// let network = NetworkConfiguration::personal("Lab", "correct horse").hidden(true);
/// network.check()?;
/// assert_eq!(format!("{network:?}"), "[ssid=\"Lab\", scan_ssid=1, key_mgmt=WPA-PSK SAE, \
///     ieee80211w=1, psk=<secret>]");
///
/// let error = NetworkConfiguration::wpa2("Lab", "horse").check().unwrap_err();
/// assert_eq!((error.argument, error.reason),
///     ("passphrase", "must have 8 to 63 bytes, or be a key of 64 hex digits"));
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
#[must_use]
pub struct NetworkConfiguration {
    ssid: Option<Vec<u8>>,
    security: Security,
    hidden: bool,
    bssid: Option<MacAddress>,
    priority: Option<i32>,
    frequencies: Vec<u32>,
    others: Vec<(String, Value)>,
}

#[derive(Clone, PartialEq, Eq)]
enum Security {
    Open,
    Wpa2(Vec<u8>),
    Key([u8; 32]),
    Wpa3(Vec<u8>),
    Personal(Vec<u8>),
    Asked,
    Owe,
    Enterprise(EapConfiguration),
    Wired(EapConfiguration),
}

/// The value of a variable that has no setter here.
#[derive(Clone, PartialEq, Eq)]
enum Value {
    Text(Vec<u8>),
    Words(String),
    Number(i64),
}

impl NetworkConfiguration {
    fn new(ssid: Option<&[u8]>, security: Security) -> Self {
        Self {
            ssid: ssid.map(<[u8]>::to_owned),
            security,
            hidden: false,
            bssid: None,
            priority: None,
            frequencies: Vec::new(),
            others: Vec::new(),
        }
    }

    /// A network without any protection.
    pub fn open(ssid: impl AsRef<[u8]>) -> Self {
        Self::new(Some(ssid.as_ref()), Security::Open)
    }

    /// A network with a passphrase of 8 to 63 bytes (WPA2-Personal, PSK). 64 hex digits are the
    /// key itself.
    pub fn wpa2(ssid: impl AsRef<[u8]>, passphrase: impl AsRef<[u8]>) -> Self {
        let passphrase = passphrase.as_ref();
        let security = match key_in_hex(passphrase) {
            Some(key) => Security::Key(key),
            None => Security::Wpa2(passphrase.to_owned()),
        };
        Self::new(Some(ssid.as_ref()), security)
    }

    /// As [`wpa2`](Self::wpa2), with the key that stands behind the passphrase.
    pub fn wpa2_key(ssid: impl AsRef<[u8]>, key: [u8; 32]) -> Self {
        Self::new(Some(ssid.as_ref()), Security::Key(key))
    }

    /// As [`wpa2`](Self::wpa2), with a passphrase that the daemon asks for when it is needed, and
    /// never writes into its file.
    pub fn wpa2_asked(ssid: impl AsRef<[u8]>) -> Self {
        Self::new(Some(ssid.as_ref()), Security::Asked)
    }

    /// A network with a password of any length (WPA3-Personal, SAE), and no other.
    pub fn wpa3(ssid: impl AsRef<[u8]>, password: impl AsRef<[u8]>) -> Self {
        Self::new(Some(ssid.as_ref()), Security::Wpa3(password.as_ref().to_owned()))
    }

    /// A network with a passphrase: WPA2, WPA3, or the transition from one to the other. What most
    /// networks at home are.
    pub fn personal(ssid: impl AsRef<[u8]>, passphrase: impl AsRef<[u8]>) -> Self {
        Self::new(Some(ssid.as_ref()), Security::Personal(passphrase.as_ref().to_owned()))
    }

    /// A network without a password that is encrypted all the same (Enhanced Open).
    pub fn owe(ssid: impl AsRef<[u8]>) -> Self {
        Self::new(Some(ssid.as_ref()), Security::Owe)
    }

    /// A network whose users are told apart by EAP (WPA2- and WPA3-Enterprise).
    pub fn enterprise(ssid: impl AsRef<[u8]>, eap: EapConfiguration) -> Self {
        Self::new(Some(ssid.as_ref()), Security::Enterprise(eap))
    }

    /// A wired network with IEEE 802.1X; the daemon has to run with its driver `wired`, and with
    /// `ap_scan=0`.
    pub fn wired(eap: EapConfiguration) -> Self {
        Self::new(None, Security::Wired(eap))
    }

    /// Whether the network hides its name: scans ask for it by the name then, which is told to
    /// everybody around.
    pub fn hidden(mut self, hidden: bool) -> Self {
        self.hidden = hidden;
        self
    }

    /// The only BSS to connect to.
    pub fn bssid(mut self, bssid: impl Into<MacAddress>) -> Self {
        self.bssid = Some(bssid.into());
        self
    }

    /// Which network is preferred: the higher, the sooner; 0 if it is left out.
    pub fn priority(mut self, priority: i32) -> Self {
        self.priority = Some(priority);
        self
    }

    /// A frequency in MHz on which to look for the network and to connect, which is quicker; all
    /// of them, if this is called more than once.
    pub fn frequency(mut self, frequency: u32) -> Self {
        self.frequencies.push(frequency);
        self
    }

    /// Any other variable whose value is a text, such as `id_str`.
    pub fn text(self, variable: impl Into<String>, value: impl AsRef<[u8]>) -> Self {
        self.other(variable, Value::Text(value.as_ref().to_owned()))
    }

    /// Any other variable whose value is made of words, such as `proto`.
    pub fn words(self, variable: impl Into<String>, value: impl Into<String>) -> Self {
        self.other(variable, Value::Words(value.into()))
    }

    /// Any other variable whose value is a number, such as `mac_addr`.
    pub fn number(self, variable: impl Into<String>, value: impl Into<i64>) -> Self {
        self.other(variable, Value::Number(value.into()))
    }

    fn other(mut self, variable: impl Into<String>, value: Value) -> Self {
        self.others.push((variable.into(), value));
        self
    }

    /// The network's name; `None` on a wired interface, or if it is no name.
    pub fn name(&self) -> Option<Ssid> {
        self.ssid.as_deref().and_then(Ssid::new)
    }

    /// The variables to set, in their order.
    pub fn variables(&self) -> Vec<NetworkVariable<'_>> {
        let mut variables = Vec::new();
        if let Some(ssid) = &self.ssid {
            variables.push(NetworkVariable::ssid(ssid));
        }
        if self.hidden {
            variables.push(NetworkVariable::scan_ssid(true));
        }
        self.security.variables(&mut variables);
        variables.extend(self.bssid.map(NetworkVariable::bssid));
        variables.extend(self.priority.map(NetworkVariable::priority));
        if !self.frequencies.is_empty() {
            variables.push(NetworkVariable::frequencies(&self.frequencies));
            variables.push(NetworkVariable::scan_frequencies(&self.frequencies));
        }
        variables.extend(self.others.iter().map(|(name, value)| {
            NetworkVariable::other(
                name,
                match value {
                    Value::Text(text) => ConfigValue::string(text),
                    Value::Words(words) => ConfigValue::words(words),
                    Value::Number(number) => (*number).into(),
                },
            )
        }));
        variables
    }

    /// Checks what can be without the daemon.
    ///
    /// # Errors
    /// A value that no daemon takes, and what would be right.
    pub fn check(&self) -> Result<(), InvalidArgument> {
        if let Some((argument, reason)) = self.fault() {
            return Err(InvalidArgument { command: "SET_NETWORK", argument, reason });
        }
        let written = |variable| SetNetwork::new(0, variable).to_request();
        self.variables().into_iter().try_for_each(|variable| written(variable).map(drop))
    }

    /// As [`check`](Self::check), in the words of who connects, who knows nothing of the command.
    pub(super) fn checked(&self) -> Result<(), Error> {
        let Err(invalid) = self.check() else { return Ok(()) };
        let plain = Error::from(invalid);
        Err(match self.fault() {
            Some((argument, reason)) => plain.saying(format!("the {argument} {reason}")),
            None => plain,
        })
    }

    /// What of name and passphrase no daemon takes, and why.
    fn fault(&self) -> Option<(&'static str, &'static str)> {
        match self.ssid.as_deref() {
            Some(b"") => return Some(("SSID", "is empty; it must have 1 to 32 bytes")),
            Some(ssid) if ssid.len() > Ssid::MAXIMUM => {
                return Some(("SSID", "is too long; it must have 1 to 32 bytes"));
            }
            _ => {}
        }
        let reason = match &self.security {
            Security::Wpa2(passphrase) => match Passphrase::new(passphrase).err()? {
                InvalidPassphrase::Length => {
                    "must have 8 to 63 bytes, or be a key of 64 hex digits"
                }
                InvalidPassphrase::ControlCharacter => "must not hold control characters",
            },
            Security::Personal(passphrase) => match Passphrase::new(passphrase).err()? {
                InvalidPassphrase::Length if key_in_hex(passphrase).is_some() => {
                    "is a key of 64 hex digits, which WPA3 does not take; to use it, choose WPA2 \
                     as the network's security"
                }
                InvalidPassphrase::Length => {
                    "must have 8 to 63 bytes; if the network is one of WPA3 alone, which takes \
                     passwords of any length, choose WPA3 as its security"
                }
                InvalidPassphrase::ControlCharacter => {
                    "must not hold control characters; if the network is one of WPA3 alone, which \
                     takes them, choose WPA3 as its security"
                }
            },
            Security::Wpa3(password) if password.is_empty() => {
                "is empty; a network with WPA3 has one"
            }
            _ => return None,
        };
        Some(("passphrase", reason))
    }
}

impl Security {
    fn variables<'a>(&'a self, variables: &mut Vec<NetworkVariable<'a>>) {
        let management = NetworkVariable::key_management;
        let protection = NetworkVariable::management_frame_protection;
        match self {
            Self::Open => variables.push(management("NONE")),
            Self::Wpa2(passphrase) => {
                variables.extend([management("WPA-PSK"), NetworkVariable::passphrase(passphrase)]);
            }
            Self::Key(key) => variables.extend([management("WPA-PSK"), NetworkVariable::key(key)]),
            Self::Asked => {
                variables.extend([management("WPA-PSK"), NetworkVariable::memory_only_psk(true)]);
            }
            Self::Wpa3(password) => {
                variables.extend([management("SAE"), protection(2)]);
                variables.push(NetworkVariable::sae_password(password));
            }
            Self::Personal(passphrase) => {
                variables.extend([management("WPA-PSK SAE"), protection(1)]);
                variables.push(NetworkVariable::passphrase(passphrase));
            }
            Self::Owe => variables.extend([management("OWE"), protection(2)]),
            Self::Enterprise(eap) => {
                variables.push(management("WPA-EAP"));
                variables.extend(eap.variables());
            }
            Self::Wired(eap) => {
                variables.push(management("IEEE8021X"));
                variables.push(NetworkVariable::other("eapol_flags", 0));
                variables.extend(eap.variables());
            }
        }
    }
}

fn key_in_hex(text: &[u8]) -> Option<[u8; 32]> {
    let mut key = [0; 32];
    if text.len() != 2 * key.len() {
        return None;
    }
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    for (byte, digits) in key.iter_mut().zip(text.chunks_exact(2)) {
        let [high, low] = digits else { return None };
        *byte = digit(*high)? << 4 | digit(*low)?;
    }
    Some(key)
}

impl fmt::Debug for NetworkConfiguration {
    /// The variables, without secrets.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(self.variables()).finish()
    }
}
