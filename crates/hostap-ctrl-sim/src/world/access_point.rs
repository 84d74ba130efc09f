//! What an access point of the world is.

use crate::behaviour::Mac;

/// An access point that the world's stations can find.
///
/// Without more, it is an open network on 2412 MHz at -50 dBm.
///
/// ```
/// use hostap_ctrl_sim::AccessPoint;
///
/// let lab = AccessPoint::new("Lab WPA2").wpa2("correct horse").signal(-42);
/// let hidden = AccessPoint::new("cellar").wpa3("battery staple").frequency(5180).hidden();
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct AccessPoint {
    pub(crate) ssid: Vec<u8>,
    /// The world gives one where none is set.
    pub(crate) bssid: Option<Mac>,
    pub(crate) frequency: u32,
    pub(crate) signal: i32,
    pub(crate) hidden: bool,
    pub(crate) security: Security,
    pub(crate) wps: bool,
    pub(crate) wps_pin: Option<String>,
    pub(crate) denied: Vec<Mac>,
    pub(crate) authentication_status: Option<u16>,
    pub(crate) association_status: Option<u16>,
    pub(crate) silent: bool,
    pub(crate) max_stations: Option<usize>,
    pub(crate) country: Option<[u8; 2]>,
    pub(crate) beacon_interval: u32,
    pub(crate) transition_disable: Option<u8>,
}

/// How an access point's network is protected.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Security {
    /// WPA2-PSK: the passphrase.
    pub(crate) passphrase: Option<Vec<u8>>,
    /// WPA3-SAE: the password.
    pub(crate) sae_password: Option<Vec<u8>>,
    /// WPA2-EAP: who may enter.
    pub(crate) users: Option<Vec<EapUser>>,
    /// OWE: encrypted, without a password.
    pub(crate) owe: bool,
    /// The certificate that the server shows does not hold.
    pub(crate) bad_certificate: bool,
}

/// Somebody whom an enterprise network lets in.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct EapUser {
    pub(crate) identity: Vec<u8>,
    pub(crate) password: Vec<u8>,
}

impl Security {
    /// Whether it is for stations only that protect their management frames.
    pub(crate) fn needs_protection(&self) -> bool {
        self.may_protect() && self.passphrase.is_none() && self.users.is_none()
    }

    /// Whether stations may protect their management frames.
    pub(crate) fn may_protect(&self) -> bool {
        self.owe || self.sae_password.is_some()
    }

    pub(crate) fn is_open(&self) -> bool {
        self.passphrase.is_none() && self.users.is_none() && !self.may_protect()
    }
}

impl std::fmt::Debug for AccessPoint {
    /// Without passphrases.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("AccessPoint")
            .field("ssid", &crate::escape::escape(&self.ssid))
            .field("bssid", &self.bssid.map(crate::behaviour::write_mac))
            .field("frequency", &self.frequency)
            .field("signal", &self.signal)
            .finish_non_exhaustive()
    }
}

impl AccessPoint {
    /// An open network of this name, which may be any bytes.
    pub fn new(ssid: impl Into<Vec<u8>>) -> Self {
        Self {
            ssid: ssid.into(),
            bssid: None,
            frequency: 2412,
            signal: -50,
            hidden: false,
            security: Security::default(),
            wps: false,
            wps_pin: None,
            denied: Vec::new(),
            authentication_status: None,
            association_status: None,
            silent: false,
            max_stations: None,
            country: None,
            beacon_interval: 100,
            transition_disable: None,
        }
    }

    /// Its address. Otherwise the world gives it one.
    pub fn bssid(mut self, bssid: [u8; 6]) -> Self {
        self.bssid = Some(bssid);
        self
    }

    /// The frequency of its channel in MHz.
    pub fn frequency(mut self, frequency: u32) -> Self {
        self.frequency = frequency;
        self
    }

    /// The signal level at the stations, in dBm: -128 to 127.
    pub fn signal(mut self, signal: i32) -> Self {
        self.signal = signal.clamp(-128, 127);
        self
    }

    /// It keeps its SSID to itself: only a scan for this SSID finds it.
    pub fn hidden(mut self) -> Self {
        self.hidden = true;
        self
    }

    /// WPA2-PSK with this passphrase. With [`wpa3`](Self::wpa3): both (transition mode).
    pub fn wpa2(mut self, passphrase: impl Into<Vec<u8>>) -> Self {
        self.security.passphrase = Some(passphrase.into());
        self
    }

    /// WPA3-SAE with this password.
    pub fn wpa3(mut self, password: impl Into<Vec<u8>>) -> Self {
        self.security.sae_password = Some(password.into());
        self
    }

    /// OWE (Enhanced Open): encrypted, without a password.
    pub fn owe(mut self) -> Self {
        self.security.owe = true;
        self
    }

    /// WPA2-Enterprise that lets this user in, after those there are.
    pub fn user(mut self, identity: impl Into<Vec<u8>>, password: impl Into<Vec<u8>>) -> Self {
        let user = EapUser { identity: identity.into(), password: password.into() };
        self.security.users.get_or_insert_default().push(user);
        self
    }

    /// The server of its enterprise network shows a certificate that no station believes which
    /// checks it.
    pub fn bad_certificate(mut self) -> Self {
        self.security.bad_certificate = true;
        self
    }

    /// It offers WPS, with this PIN of its own if there is one.
    pub fn wps(mut self, pin: Option<&str>) -> Self {
        self.wps = true;
        self.wps_pin = pin.map(Into::into);
        self
    }

    /// It does not let this station in.
    pub fn deny(mut self, station: [u8; 6]) -> Self {
        self.denied.push(station);
        self
    }

    /// It rejects every authentication with this status of IEEE 802.11.
    pub fn reject_authentication(mut self, status: u16) -> Self {
        self.authentication_status = Some(status);
        self
    }

    /// It rejects every association with this status of IEEE 802.11.
    pub fn reject_association(mut self, status: u16) -> Self {
        self.association_status = Some(status);
        self
    }

    /// It can be heard, but answers nothing: authentication times out.
    pub fn silent(mut self) -> Self {
        self.silent = true;
        self
    }

    /// It has room for this many stations only.
    pub fn max_stations(mut self, count: usize) -> Self {
        self.max_stations = Some(count);
        self
    }

    /// The country that its beacons tell.
    pub fn country(mut self, country: [u8; 2]) -> Self {
        self.country = Some(country);
        self
    }

    /// It tells stations that come by WPA3 to use nothing older here any more; the bits of the
    /// transition disable bitmap.
    pub fn transition_disable(mut self, bits: u8) -> Self {
        self.transition_disable = Some(bits);
        self
    }
}
