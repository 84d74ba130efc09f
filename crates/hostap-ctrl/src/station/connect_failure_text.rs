//! Failed connections in sentences: what was wrong, and what would be right.

use core::fmt;

use super::{
    CertificateError, ConnectFailure, ConnectReason, ConnectStage, EapFailure, NetworkSecurity,
    RejectedDuring, Rejection, UnsuitableBss,
};
use crate::duration_text::Readable;
use crate::reply::Security;

impl fmt::Display for ConnectFailure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.ssid, self.network_id) {
            (Some(ssid), _) => write!(formatter, "not connected to {ssid:?}: ")?,
            (None, Some(id)) => write!(formatter, "not connected to network {id}: ")?,
            (None, None) => write!(formatter, "not connected: ")?,
        }
        self.reason.fmt(formatter)
    }
}

impl core::error::Error for ConnectFailure {}

impl fmt::Display for ConnectReason {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::WrongKey => formatter.write_str(
                "the access point does not accept the password; check it, capital letters too",
            ),
            Self::NotFound { scans, unsuitable } => {
                let plural = if *scans == 1 { "" } else { "s" };
                if unsuitable.is_empty() {
                    return write!(
                        formatter,
                        "it was not found in {scans} scan{plural}; check its name, go nearer, or \
                         say that it is hidden if it is",
                    );
                }
                not_as_configured(unsuitable, formatter)
            }
            Self::Rejected(rejection) => rejection.fmt(formatter),
            Self::EapFailure(failure) => failure.fmt(formatter),
            Self::CredentialsNeeded { field } => {
                write!(formatter, "the {field} is needed; give it, or answer the prompt for it")
            }
            Self::TimedOut { reached, limit } => {
                write!(formatter, "not within {}: {reached}; ", Readable(*limit))?;
                formatter.write_str("go nearer, or allow more time")
            }
            Self::InterfaceDisabled => formatter.write_str(
                "the interface is down; set it up, and unblock the radio if it is blocked (rfkill)",
            ),
            Self::InterfaceGone => formatter.write_str(
                "the daemon has this interface no more; plug it in or add it to the daemon again",
            ),
            Self::DaemonGone => formatter
                .write_str("wpa_supplicant ended on the way; see its log, and start it again"),
            Self::Disconnected(disconnection) => {
                write!(formatter, "it was disconnected on the way: {disconnection}")
            }
            Self::Superseded { network_id: Some(id) } => {
                write!(formatter, "another program connected to network {id} meanwhile")
            }
            Self::Superseded { network_id: None } => {
                formatter.write_str("another program disabled the network meanwhile")
            }
            Self::NetworkRemoved => {
                formatter.write_str("another program removed the network meanwhile")
            }
            Self::SettingRefused { variable } => write!(
                formatter,
                "the daemon does not take the value of {variable}; this build of it may not be \
                 able to do that"
            ),
            Self::Cancelled => formatter.write_str("it was cancelled"),
        }
    }
}

/// Which BSSes of the network are there, and what they want that was not configured.
fn not_as_configured(
    unsuitable: &[UnsuitableBss],
    formatter: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let configured = unsuitable.first().and_then(|bss| bss.configured);
    match configured {
        Some(security) => write!(formatter, "it is there, but was configured as {security}: ")?,
        None => formatter.write_str("it is there, but not as configured: ")?,
    }
    let security = |bss: &UnsuitableBss| NetworkSecurity::of(Security::new(bss.flags.as_bytes()));
    for (index, bss) in unsuitable.iter().enumerate() {
        let before = if index == 0 { "" } else { ", " };
        write!(formatter, "{before}{} is {} ({})", bss.bssid, security(bss), bss.flags)?;
    }
    let all = |has: fn(NetworkSecurity) -> bool| unsuitable.iter().all(|bss| has(security(bss)));
    formatter.write_str(match configured {
        Some(own) if own.needs_nothing() && all(NetworkSecurity::needs_passphrase) => {
            "; give its passphrase"
        }
        Some(own) if own.needs_account() && all(NetworkSecurity::needs_passphrase) => {
            "; give its passphrase, and no account"
        }
        Some(own) if !own.needs_account() && all(NetworkSecurity::needs_account) => {
            "; give an account: an identity with a password or a certificate"
        }
        Some(own) if !own.needs_nothing() && all(NetworkSecurity::needs_nothing) => {
            "; it has no passphrase: give none, if it is the network that is meant"
        }
        _ => "; choose the security, frequency and BSSID that it has",
    })
}

impl fmt::Display for ConnectStage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Searching => "no access point of it was found",
            Self::Authenticating => "the access point did not answer",
            Self::Associating => "the access point did not complete the association",
            Self::Associated => "the access point did not complete the handshake",
            Self::Eap => "the authentication by EAP did not end",
            Self::Handshake => "the keys were agreed on, but the connection did not complete",
        })
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.bssid {
            Some(bssid) => write!(formatter, "the access point {bssid} ")?,
            None => formatter.write_str("the access point ")?,
        }
        let during = match self.during {
            RejectedDuring::Authentication => "authentication",
            RejectedDuring::Association => "association",
        };
        if self.timed_out {
            return write!(formatter, "did not answer the {during}; go nearer, or try again");
        }
        write!(formatter, "refuses the {during}")?;
        let Some(status) = self.status_code else { return Ok(()) };
        write!(formatter, " with status {status}")?;
        formatter.write_str(match status {
            1 => " (unspecified); its list of allowed stations may be the cause",
            17 => " (it is full); try later, or another one",
            10 | 18..=26 | 103..=105 => " (it asks for something that this station has not)",
            27 => " (it wants IEEE 802.11n)",
            30 => " (try again later)",
            31 => " (it wants protected management frames); allow them (ieee80211w)",
            40..=46 => " (the security does not fit); choose the one that it has",
            53 | 77 => " (a setting of SAE does not fit)",
            _ => "; IEEE 802.11 lists the status codes",
        })
    }
}

impl fmt::Display for EapFailure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let method = self.method.as_deref().unwrap_or("EAP");
        if let Some(certificate) = &self.certificate {
            return certificate.fmt(formatter);
        }
        if self.not_started {
            return write!(
                formatter,
                "{method} could not be started; check the files of certificate and key, and the \
                 passphrase of the key"
            );
        }
        if let Some(error) = self.error {
            return write!(
                formatter,
                "the server refuses the user ({method}, error {error}); check identity and password",
            );
        }
        if self.method.is_none() {
            return formatter.write_str(
                "no method of EAP was agreed on; allow one that the server offers, and check the \
                 identity",
            );
        }
        write!(formatter, "{method} failed")?;
        if let Some((status, parameter)) = &self.status {
            write!(formatter, " ({status}: {parameter})")?;
        }
        formatter.write_str("; check identity, password and certificates")
    }
}

impl fmt::Display for CertificateError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { depth, subject, reason, error } = self;
        write!(formatter, "the server's certificate is not accepted: {error} ({subject}, depth ")?;
        write!(formatter, "{depth}, reason {reason}); ")?;
        formatter.write_str(match reason {
            1 => "give the certificate of its authority",
            3 | 4 => "check this machine's clock, or have the certificate renewed",
            5 | 6 | 9 | 10 | 12 => "check the name that it must have, or do not trust this server",
            _ => "do not trust this server before its operator has explained it",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::string::{String, ToString};
    use std::vec::Vec;

    fn not_found(configured: Option<NetworkSecurity>, flags: &[&str]) -> String {
        let bss = |flags: &&str| {
            let bss = UnsuitableBss::new([2, 0, 0, 0, 0, 0].into(), 2412, flags.to_string());
            UnsuitableBss { configured, ..bss }
        };
        let unsuitable: Vec<_> = flags.iter().map(bss).collect();
        ConnectReason::NotFound { scans: 1, unsuitable }.to_string()
    }

    #[test]
    fn a_misplaced_password_is_told_from_a_network_that_is_not_there() {
        use NetworkSecurity::*;
        let wpa2 = "[WPA2-PSK-CCMP][ESS]";
        for (configured, flags, words) in [
            (
                Some(Open),
                wpa2,
                "it is there, but was configured as open: 02:00:00:00:00:00 is WPA2 \
                 ([WPA2-PSK-CCMP][ESS]); give its passphrase",
            ),
            (Some(Enterprise), wpa2, "; give its passphrase, and no account"),
            (Some(Wpa2Wpa3), "[ESS]", "as WPA2/WPA3: 02:00:00:00:00:00 is open ([ESS]); it has no"),
            (Some(Enterprise), "[ESS]", "; it has no passphrase: give none, if it is the network"),
            (Some(Open), "[WPA2-EAP-CCMP][ESS]", "; give an account: an identity with a"),
            (Some(Wpa2), "[WPA2-SAE-CCMP][ESS]", "as WPA2: 02:00:00:00:00:00 is WPA3 ([WPA2-SAE-"),
            (Some(Wpa2), wpa2, "; choose the security, frequency and BSSID that it has"),
            (None, wpa2, "it is there, but not as configured: 02:00:00:00:00:00 is WPA2 ("),
        ] {
            let text = not_found(configured, &[flags]);
            assert!(text.contains(words), "{text}");
        }
        let mixed = not_found(Some(Open), &[wpa2, "[WPA2-EAP-CCMP][ESS]"]);
        assert!(mixed.ends_with("; choose the security, frequency and BSSID that it has"));
    }
}
