//! A station and the server that it authenticates with, at the two ends of a cable.

use std::time::Duration;

use hostap_ctrl::reply::{PortStatus, WpaState};
use hostap_ctrl::{Client, command};

use super::link::{Link, SERVER, STATION, STATION_ADDRESS};
use crate::bed::Bed;
use crate::daemon::{Daemon, Recipe};
use crate::failure::{Failure, Outcome, check, equal};
use crate::process::wait_until;
use crate::watch::Watch;

/// How long an authentication may take, and everything else that is a matter of milliseconds.
pub(super) const SOON: Duration = Duration::from_secs(10);

/// Whom the server knows. The first block is for the outer identity, the second, marked with
/// `[2]`, for the one inside the tunnel.
const USERS: &str = include_str!("users.txt");

/// A station and a server.
#[derive(Debug)]
pub(super) struct Pair<'b> {
    /// wpa_supplicant.
    pub(super) station: Daemon<'b>,
    /// hostapd with its own EAP server.
    pub(super) server: Daemon<'b>,
    /// The last field, so that the daemons end before their interfaces.
    pub(super) link: Link,
}

impl<'b> Pair<'b> {
    /// Starts both. `network` is what the network's block holds beside its kind.
    pub(super) fn start(bed: &'b Bed, network: &str) -> Result<Self, Failure> {
        Self::start_with_users(bed, USERS.as_bytes(), network)
    }

    /// Starts both; the server knows these users and not the usual ones.
    pub(super) fn start_with_users(
        bed: &'b Bed,
        users: &[u8],
        network: &str,
    ) -> Result<Self, Failure> {
        let link = Link::plug_in()?;
        let server = server_recipe(bed, users)?.start(bed)?;
        let station = station_recipe(bed, network)?.start(bed)?;
        Ok(Self { station, server, link })
    }

    /// A client and a monitor of the station.
    pub(super) fn at_station(&self) -> Result<(Client, Watch), Failure> {
        Ok((self.station.client(STATION)?, self.station.watch(STATION)?))
    }

    /// A client and a monitor of the server.
    pub(super) fn at_server(&self) -> Result<(Client, Watch), Failure> {
        Ok((self.server.client(SERVER)?, self.server.watch(SERVER)?))
    }

    /// Lets the server begin, as soon as the station listens: by itself the station begins 2 s
    /// after its start.
    pub(super) fn begin(&self) -> Outcome {
        let mut station = self.station.client(STATION)?;
        wait_until("association of the station", SOON, || {
            let state = station.status()?.wpa_state();
            Ok(matches!(state, Some(WpaState::Associated | WpaState::Completed)).then_some(()))
        })?;
        self.server.client(SERVER)?.send(&command::NewSta::new(STATION_ADDRESS))?;
        Ok(())
    }

    /// The same after a failure, without the times that both then keep away from each other.
    pub(super) fn begin_again(&self) -> Outcome {
        let mut server = self.server.client(SERVER)?;
        // It forgets the station so.
        server.send(&command::Disable)?;
        server.send(&command::Enable)?;
        self.begin()
    }

    /// Checks that both daemons take the station for authenticated, by the method of this number.
    pub(super) fn expect_authenticated(&self, method: u32) -> Outcome {
        let mut client = self.station.client(STATION)?;
        // The server may have told of its success before the station has heard of it.
        wait_until("connection of the station", SOON, || {
            let state = client.status()?.wpa_state();
            Ok((state == Some(WpaState::Completed)).then_some(()))
        })?;
        let status = client.status()?;
        let eapol = status.eapol();
        let eapol = eapol.ok_or_else(|| Failure::new("STATUS tells nothing of 802.1X"))?;
        equal("the station's port", eapol.port_status(), Some(PortStatus::Authorized))?;
        equal("the method", eapol.selected_method().map(|chosen| chosen.number), Some(method))?;
        check(self.is_authorized()?, || "hostapd keeps the port closed".to_owned())
    }

    /// Checks that neither daemon takes the station for authenticated.
    pub(super) fn expect_refused(&self) -> Outcome {
        let mut client = self.station.client(STATION)?;
        let port = client.status()?.eapol().and_then(|eapol| eapol.port_status());
        equal("the station's port", port, Some(PortStatus::Unauthorized))?;
        check(!self.is_authorized()?, || "hostapd opened the port".to_owned())
    }

    /// Whether hostapd has opened the port for the station.
    pub(super) fn is_authorized(&self) -> Result<bool, Failure> {
        let mut client = self.server.client(SERVER)?;
        Ok(client.station(STATION_ADDRESS)?.is_some_and(|station| station.is_authorized()))
    }
}

/// hostapd with its own EAP server.
fn server_recipe(bed: &Bed, users: &[u8]) -> Result<Recipe, Failure> {
    let users = bed.write("users", users)?;
    let certificates = bed.file("certificates")?;
    let certificates = certificates.display();
    let recipe = Recipe::hostapd(SERVER).namespace(SERVER).interface(
        SERVER,
        format!(
            "logger_stdout=-1\nlogger_stdout_level=2\nieee8021x=1\neap_reauth_period=0\n\
             eap_server=1\neap_user_file={}\nca_cert={certificates}/ca.pem\n\
             server_cert={certificates}/server.pem\nprivate_key={certificates}/server.key\n",
            users.display(),
        ),
    );
    with_legacy_provider(bed, recipe)
}

/// wpa_supplicant with one network, or none where `network` is empty.
pub(super) fn station_recipe(bed: &Bed, network: &str) -> Result<Recipe, Failure> {
    let certificates = bed.file("certificates")?;
    let network = network.replace("CERTIFICATES", &certificates.display().to_string());
    let block = match network.as_str() {
        "" => String::new(),
        _ => format!("network={{\nkey_mgmt=IEEE8021X\neapol_flags=0\n{network}\n}}\n"),
    };
    let recipe = Recipe::wpa_supplicant(STATION)
        .namespace(STATION)
        .interface(STATION, format!("update_config=1\nap_scan=0\n{block}"));
    with_legacy_provider(bed, recipe)
}

/// MSCHAPv2 needs MD4 and DES, which OpenSSL 3 has in a provider that is not loaded by itself.
fn with_legacy_provider(bed: &Bed, recipe: Recipe) -> Result<Recipe, Failure> {
    let path = bed.write(
        "openssl.cnf",
        "openssl_conf = start\n[start]\nproviders = providers\n[providers]\ndefault = yes\n\
         legacy = yes\n[yes]\nactivate = 1\n",
    )?;
    Ok(recipe.environment("OPENSSL_CONF", &path.display().to_string()))
}
