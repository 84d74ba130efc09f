//! An Ethernet cable between two network namespaces.

use std::process::Command;

use hostap_ctrl::value::MacAddress;

use crate::failure::{Context, Failure, Outcome};
use crate::process::output_of;

/// The namespace of the station, and the name of its interface.
pub(super) const STATION: &str = "station";
/// The namespace of the server, and the name of its interface.
pub(super) const SERVER: &str = "server";
/// The address of the station's interface.
pub(super) const STATION_ADDRESS: MacAddress = MacAddress::new([2, 0, 0, 0, 1, 0]);
/// The address of the server's interface.
pub(super) const SERVER_ADDRESS: MacAddress = MacAddress::new([2, 0, 0, 0, 2, 0]);

/// Two namespaces, each with one end of the cable. Dropping it removes them.
#[derive(Debug)]
pub(super) struct Link(());

impl Link {
    /// Plugs in the cable.
    pub(super) fn plug_in() -> Result<Self, Failure> {
        // From here on, what has been made is removed also when the rest fails.
        let link = Self(());
        for namespace in [STATION, SERVER] {
            ip(&["netns", "add", namespace])?;
        }
        link.plug_in_again()?;
        Ok(link)
    }

    /// Plugs in the cable after it was taken away.
    pub(super) fn plug_in_again(&self) -> Outcome {
        let station = STATION_ADDRESS.to_string();
        let server = SERVER_ADDRESS.to_string();
        ip(&[
            "link", "add", STATION, "netns", STATION, "address", &station, "type", "veth", "peer",
            "name", SERVER, "netns", SERVER, "address", &server,
        ])?;
        for namespace in [STATION, SERVER] {
            ip(&["-n", namespace, "link", "set", namespace, "up"])?;
        }
        Ok(())
    }

    /// Takes the cable away, with both interfaces.
    pub(super) fn take_away(&self) -> Outcome {
        ip(&["-n", STATION, "link", "delete", STATION])
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        for namespace in [STATION, SERVER] {
            _ = ip(&["netns", "delete", namespace]);
        }
    }
}

/// A cable that begins and ends in the bed's own namespace, for daemons that only this namespace
/// reaches. Dropping it removes it.
#[derive(Debug)]
pub(super) struct LocalLink(());

impl LocalLink {
    /// Plugs in the cable.
    pub(super) fn plug_in() -> Result<Self, Failure> {
        ip(&["link", "add", SERVER, "type", "veth", "peer", "name", STATION])?;
        let link = Self(());
        for interface in [STATION, SERVER] {
            ip(&["link", "set", interface, "up"])?;
        }
        Ok(link)
    }

    /// One of its ends.
    pub(super) fn interface(&self) -> &'static str {
        SERVER
    }
}

impl Drop for LocalLink {
    fn drop(&mut self) {
        _ = ip(&["link", "delete", SERVER]);
    }
}

/// Runs `ip` with these words.
fn ip(words: &[&str]) -> Outcome {
    output_of(Command::new("ip").args(words)).map(drop).context(|| {
        "the bed needs network namespaces of its own (testbed/wired/run makes them)".to_owned()
    })
}
