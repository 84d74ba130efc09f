//! The two daemons that programs meet in either bed: a station that knows one network, and the
//! authenticator or access point of that network.

use std::path::PathBuf;
use std::process::Command;

use crate::arguments::Place;
use crate::bed::Bed;
use crate::daemon::{Daemon, Recipe};
use crate::failure::Failure;
use crate::process::output_of;

/// The network that the station has configured, disabled, as number 0.
const WIRED_NETWORK: &str = "\
network={
	id_str=\"home\"
	key_mgmt=IEEE8021X
	eap=MD5
	identity=\"tester\"
	password=\"secret\"
	eapol_flags=0
	disabled=1
}
";
/// The same on radios.
const WIFI_NETWORK: &str = "\
network={
	id_str=\"home\"
	ssid=\"bed linked\"
	psk=\"correct horse\"
	key_mgmt=WPA-PSK
	disabled=1
}
";

/// A command that makes the configured network's password or key wrong, and one that mends it.
pub(super) struct Passwords {
    pub(super) wrong: &'static str,
    pub(super) right: &'static str,
}

/// Both daemons, and what they run on.
pub(super) struct Pair<'b> {
    // Ended before the cable is cut.
    pub(super) station: Daemon<'b>,
    pub(super) authenticator: Daemon<'b>,
    _cable: Option<Cable>,
    pub(super) place: Place,
}

impl<'b> Pair<'b> {
    pub(super) fn start(bed: &'b Bed) -> Result<Self, Failure> {
        let place = bed.place();
        let (cable, authenticator, station) = match place {
            Place::Wired => {
                let users = bed.write("users", "\"tester\" MD5 \"secret\"\n")?;
                let authenticator = format!(
                    "ieee8021x=1\neap_server=1\neap_user_file={}\nuse_pae_group_addr=1\n\
                     eap_reauth_period=0\n",
                    users.display()
                );
                (Some(Cable::lay()?), authenticator, format!("ap_scan=0\n{WIRED_NETWORK}"))
            }
            Place::Wifi | Place::Simulated => {
                // With a DTIM in each beacon, the beacons that a scan finds are equal.
                let authenticator = "dtim_period=1\nssid=bed linked\nhw_mode=g\nchannel=1\nwpa=2\n\
                    wpa_key_mgmt=WPA-PSK\nrsn_pairwise=CCMP\nwpa_passphrase=correct horse\n\
                    eap_server=1\nwps_state=2\nconfig_methods=virtual_push_button label keypad\n\
                    device_name=bed\n"
                    .to_owned();
                // Without the frequency each scan walks all bands.
                let station =
                    format!("freq_list=2412\np2p_disabled=1\nupdate_config=1\n{WIFI_NETWORK}");
                (None, authenticator, station)
            }
        };
        // The third -d: without it the commands that are asked most often are not in the log.
        let recipe = Recipe::hostapd("authenticator").argument("-d");
        let authenticator =
            recipe.interface(Self::name(place, "authenticator"), authenticator).start(bed)?;
        let recipe = Recipe::wpa_supplicant("station").argument("-d");
        let interface = Self::name(place, "station");
        let station = recipe.interface(interface, station).start(bed)?;
        if place == Place::Wifi {
            // The kernel remembers for half a minute what earlier scenarios had on the air, and
            // the second variant would see less of it than the first.
            let arguments = ["dev", interface, "scan", "flush", "freq", "2412"];
            output_of(Command::new("iw").args(arguments))?;
        }
        Ok(Self { station, authenticator, _cable: cable, place })
    }

    fn name(place: Place, daemon: &str) -> &'static str {
        match (place, daemon) {
            (Place::Wired, "station") => "st0",
            (Place::Wired, _) => "ap0",
            (Place::Wifi | Place::Simulated, "station") => "wlan1",
            (Place::Wifi | Place::Simulated, _) => "wlan0",
        }
    }

    /// The station's interface.
    pub(super) fn station_interface(&self) -> &'static str {
        Self::name(self.place, "station")
    }

    /// The authenticator's interface.
    pub(super) fn authenticator_interface(&self) -> &'static str {
        Self::name(self.place, "authenticator")
    }

    /// The control socket of the station.
    pub(super) fn station_socket(&self) -> PathBuf {
        self.station.socket(self.station_interface())
    }

    /// The control socket of the authenticator.
    pub(super) fn authenticator_socket(&self) -> PathBuf {
        self.authenticator.socket(self.authenticator_interface())
    }

    /// How the network's password is changed.
    pub(super) fn passwords(&self) -> Passwords {
        match self.place {
            Place::Wired => Passwords {
                wrong: "SET_NETWORK 0 password \"wrong\"",
                right: "SET_NETWORK 0 password \"secret\"",
            },
            Place::Wifi | Place::Simulated => Passwords {
                wrong: "SET_NETWORK 0 psk \"wrong horse\"",
                right: "SET_NETWORK 0 psk \"correct horse\"",
            },
        }
    }

    /// The beginning of the event that tells of a wrong password.
    pub(super) fn refusal(&self) -> &'static str {
        match self.place {
            Place::Wired => "CTRL-EVENT-EAP-FAILURE",
            Place::Wifi | Place::Simulated => "CTRL-EVENT-SSID-TEMP-DISABLED",
        }
    }
}

/// A pair of Ethernet interfaces, always with the same addresses. Dropping it removes both.
struct Cable;

impl Cable {
    fn lay() -> Result<Self, Failure> {
        let ends = ["ap0", "address", "02:00:00:00:01:00", "type", "veth", "peer"];
        let other = ["name", "st0", "address", "02:00:00:00:02:00"];
        output_of(Command::new("ip").args(["link", "add"]).args(ends).args(other))?;
        let cable = Self;
        // The daemons raise them too, but then wait for a carrier that came too late.
        for name in ["ap0", "st0"] {
            output_of(Command::new("ip").args(["link", "set", name, "up"]))?;
        }
        Ok(cable)
    }
}

impl Drop for Cable {
    fn drop(&mut self) {
        _ = Command::new("ip").args(["link", "delete", "ap0"]).status();
    }
}
