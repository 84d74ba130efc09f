//! What to connect to: a network that is configured, or one that is added with what it needs.

use std::path::PathBuf;

use clap::{Args, ValueHint};
use hostap_ctrl::station::{
    ConnectRequest, EapConfiguration, NetworkConfiguration, NetworkSecurity, ScanOptions, Station,
};
use hostap_ctrl::value::Ssid;

use super::Arguments;
use crate::failure::Failure;
use crate::output::text;
use crate::prompt;

/// The user of a network with accounts.
#[derive(Debug, Args)]
#[command(next_help_heading = "Accounts (WPA-Enterprise)")]
pub(super) struct Account {
    /// The user's name
    #[arg(long, value_name = "NAME")]
    identity: Option<String>,

    /// The name that goes over the air before encryption begins
    #[arg(long, value_name = "NAME", requires = "identity")]
    anonymous_identity: Option<String>,

    /// EAP methods that may be used
    #[arg(long, value_name = "METHODS", default_value = "PEAP TTLS")]
    eap: String,

    /// Inner method, as auth=MSCHAPV2
    #[arg(long, value_name = "PARAMETERS")]
    phase2: Option<String>,

    /// Certificates that the server's is checked against, a file on the daemon's machine
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    ca_cert: Option<PathBuf>,

    /// The end that the name in the server's certificate must have
    #[arg(long, value_name = "NAME")]
    domain: Option<String>,

    /// Own certificate, a file on the daemon's machine
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    client_cert: Option<PathBuf>,

    /// Own private key, a file on the daemon's machine
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    private_key: Option<PathBuf>,
}

pub(super) fn request(
    arguments: &Arguments,
    ssid: Ssid,
    station: &mut Station,
) -> Result<ConnectRequest, Failure> {
    let password = if arguments.open { None } else { arguments.password.read()? };
    let plain = password.is_none() && !arguments.open && arguments.account.identity.is_none();
    let saved = if plain && !arguments.new { configured(&ssid, station)? } else { None };
    let request = match saved {
        Some(id) => ConnectRequest::saved(id),
        None => {
            let network = network(arguments, ssid, password, station)?;
            ConnectRequest::new(&network.hidden(arguments.hidden))
        }
    };
    Ok(request.time_limit(arguments.timeout).exclusive(arguments.exclusive))
}

/// The number of the network of this name, if there is just one.
fn configured(ssid: &Ssid, station: &mut Station) -> Result<Option<u32>, Failure> {
    let networks = station.networks()?;
    let mut same = networks.iter().filter(|network| network.ssid.to_ssid() == Some(*ssid));
    match (same.next(), same.next()) {
        (Some(network), None) => Ok(Some(network.id)),
        (None, _) => Ok(None),
        (Some(_), Some(_)) => Err(Failure::usage(format!(
            "several configured networks are called {}: choose one with `wpactl networks select`, \
             or add another with --new",
            text::ssid(ssid.as_bytes())
        ))),
    }
}

/// A new network with what it needs: as the arguments say or, as far as they don't, as the network
/// shows itself.
fn network(
    arguments: &Arguments,
    ssid: Ssid,
    password: Option<Vec<u8>>,
    station: &mut Station,
) -> Result<NetworkConfiguration, Failure> {
    if arguments.open {
        return Ok(NetworkConfiguration::open(ssid.as_bytes()));
    }
    if arguments.account.identity.is_some() {
        return Ok(NetworkConfiguration::enterprise(
            ssid.as_bytes(),
            arguments.account.eap(password),
        ));
    }
    if let Some(password) = password {
        // What is given need not be asked for; an account shows itself by its name.
        return Ok(personal(&ssid, &password, security(&ssid, arguments, station)?));
    }
    let Some(security) = security(&ssid, arguments, station)? else {
        return Err(Failure::not_found(format!(
            "no network {} is there; `wpactl scan --wait` shows what is, --hidden asks for one that \
             hides its name",
            text::ssid(ssid.as_bytes())
        )));
    };
    if security.needs_account() {
        return Ok(NetworkConfiguration::enterprise(ssid.as_bytes(), arguments.account.eap(None)));
    }
    if security.needs_passphrase() {
        let password = prompt::secret(&format!("password of {}", text::ssid(ssid.as_bytes())))?;
        return Ok(personal(&ssid, &password, Some(security)));
    }
    match security {
        NetworkSecurity::Open => Ok(NetworkConfiguration::open(ssid.as_bytes())),
        NetworkSecurity::Owe | NetworkSecurity::OweTransition => {
            Ok(NetworkConfiguration::owe(ssid.as_bytes()))
        }
        other => Err(Failure::usage(format!(
            "{} is protected by {other}, which this command does not know; `wpactl raw ADD_NETWORK` and \
             SET_NETWORK do",
            text::ssid(ssid.as_bytes())
        ))),
    }
}

/// WPA3 alone takes passwords of any length, WPA2 does not.
fn personal(
    ssid: &Ssid,
    password: &[u8],
    security: Option<NetworkSecurity>,
) -> NetworkConfiguration {
    match security {
        Some(NetworkSecurity::Wpa3) => NetworkConfiguration::wpa3(ssid.as_bytes(), password),
        Some(NetworkSecurity::Wpa2 | NetworkSecurity::WpaWpa2 | NetworkSecurity::Wpa) => {
            NetworkConfiguration::wpa2(ssid.as_bytes(), password)
        }
        _ => NetworkConfiguration::personal(ssid.as_bytes(), password),
    }
}

/// How the network is protected, as it was heard already or is found by a scan.
fn security(
    ssid: &Ssid,
    arguments: &Arguments,
    station: &mut Station,
) -> Result<Option<NetworkSecurity>, Failure> {
    if let Some(bss) = station.found()?.find(ssid.as_bytes()) {
        return Ok(Some(bss.security));
    }
    let mut options = ScanOptions::new().scan_only().time_limit(arguments.timeout);
    if arguments.hidden {
        options = options.ssid(*ssid);
    }
    Ok(station.scan(&options)?.find(ssid.as_bytes()).map(|bss| bss.security))
}

impl Account {
    fn eap(&self, password: Option<Vec<u8>>) -> EapConfiguration {
        let mut eap = EapConfiguration::new(self.eap.as_str());
        let texts = [
            (&self.identity, EapConfiguration::identity as fn(_, _) -> _),
            (&self.anonymous_identity, EapConfiguration::anonymous_identity),
            (&self.phase2, EapConfiguration::phase2),
            (&self.domain, EapConfiguration::domain_suffix_match),
        ];
        for (text, set) in texts {
            if let Some(text) = text {
                eap = set(eap, text.clone());
            }
        }
        let files = [
            (&self.ca_cert, EapConfiguration::ca_certificate as fn(_, _) -> _),
            (&self.client_cert, EapConfiguration::client_certificate),
            (&self.private_key, EapConfiguration::private_key),
        ];
        for (file, set) in files {
            if let Some(file) = file {
                eap = set(eap, std::os::unix::ffi::OsStrExt::as_bytes(file.as_os_str()).to_vec());
            }
        }
        if self.ca_cert.is_none() {
            anstream::eprintln!(
                "wpactl: without --ca-cert the server is not checked: anybody can pass for it"
            );
        }
        match password {
            Some(password) => eap.password(password),
            None => eap,
        }
    }
}
