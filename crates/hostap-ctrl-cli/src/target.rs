//! A daemon that was found: how its connections are opened, and how commands get to an interface.

use hostap_ctrl::access_point::{AccessPoint, AccessPoints};
use hostap_ctrl::command::Command;
use hostap_ctrl::station::Station;
use hostap_ctrl::{Client, ClientBuilder, Endpoint, Error, Monitor, MonitorBuilder, TaskBuilder};
use hostap_ctrl::{DaemonKind, discovery};

use crate::arguments::Global;
use crate::failure::Failure;

/// A control socket and, if it is a global one, the interface behind it that is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) endpoint: Endpoint,
    /// The interface, as far as it is known without asking.
    pub(crate) interface: Option<String>,
    /// Commands are for this interface behind a global socket.
    pub(crate) behind: Option<String>,
}

#[derive(Debug, Clone)]
pub(crate) struct Target {
    pub(crate) place: Place,
    arguments: Global,
}

/// What the arguments say about connections, for both kinds of builders.
macro_rules! with_settings {
    ($builder:expr, $arguments:expr) => {{
        let mut builder = $builder.time_limit($arguments.reply_time);
        if let Some(directory) = &$arguments.client_dir {
            builder = builder.client_directory(directory);
        }
        builder
    }};
}

/// A client with these settings, before anything is known of the daemon.
pub(crate) fn client(endpoint: &Endpoint, arguments: &Global) -> ClientBuilder {
    with_settings!(Client::builder(endpoint), arguments)
}

impl Target {
    pub(crate) fn new(place: Place, arguments: &Global) -> Result<Self, Failure> {
        if let Some(name) = &place.behind {
            if name.is_empty() || name.contains(char::is_whitespace) {
                return Err(Failure::usage(format!("`{name}` can't be the name of an interface")));
            }
        }
        Ok(Self { place, arguments: arguments.clone() })
    }

    pub(crate) fn client_builder(&self) -> ClientBuilder {
        client(&self.place.endpoint, &self.arguments)
    }

    /// What comes from other interfaces than the one that is meant is left out.
    pub(crate) fn monitor_builder(&self) -> MonitorBuilder {
        let mut builder = with_settings!(Monitor::builder(&self.place.endpoint), self.arguments);
        if let Some(name) = &self.place.behind {
            builder = builder.interface(name);
        }
        builder
    }

    /// A builder of whole tasks with these settings: `target.task(Station::builder)`.
    pub(crate) fn task<T>(&self, builder: impl Fn(Endpoint) -> TaskBuilder<T>) -> TaskBuilder<T> {
        let mut builder = with_settings!(builder(self.place.endpoint.clone()), self.arguments);
        if let Some(name) = &self.place.behind {
            builder = builder.interface(name);
        }
        builder
    }

    /// A station of wpa_supplicant.
    pub(crate) fn station(&self) -> Result<Station, Failure> {
        Ok(self.task(Station::builder).open()?)
    }

    /// An access point of hostapd.
    pub(crate) fn access_point(&self) -> Result<AccessPoint, Failure> {
        Ok(self.task(AccessPoint::builder).daemon(DaemonKind::Hostapd).open()?)
    }

    /// All access points of hostapd, behind its global socket.
    pub(crate) fn access_points(&self) -> Result<AccessPoints, Failure> {
        Ok(self.task(AccessPoints::builder).daemon(DaemonKind::HostapdGlobal).open()?)
    }

    /// Whether a global socket was named, and no interface behind it.
    pub(crate) fn is_everything(&self) -> bool {
        self.arguments.global.is_some() && self.place.behind.is_none()
    }

    /// Whether hostapd listens there, and not wpa_supplicant.
    pub(crate) fn is_hostapd(&self) -> Result<bool, Failure> {
        let mut client = self.client_builder().open()?;
        let kind = discovery::probe_with(&mut client)?.kind;
        Ok(matches!(kind, DaemonKind::Hostapd | DaemonKind::HostapdGlobal))
    }

    pub(crate) fn open(&self) -> Result<Connection, Failure> {
        Ok(Connection { client: self.client_builder().open()?, behind: self.place.behind.clone() })
    }

    /// How the interface is called in the output.
    pub(crate) fn name(&self) -> String {
        let Place { endpoint, interface, behind } = &self.place;
        behind.clone().or_else(|| interface.clone()).unwrap_or_else(|| endpoint.to_string())
    }
}

/// A client whose commands reach the interface that is meant.
pub(crate) struct Connection {
    client: Client,
    behind: Option<String>,
}

impl Connection {
    /// A typed command.
    pub(crate) fn send<C: Command>(&mut self, command: C) -> Result<C::Reply<'_>, Error> {
        match &self.behind {
            Some(name) => self.client.send(&command.on_interface(name.as_str())),
            None => self.client.send(&command),
        }
    }

    /// Any bytes, and what the daemon answers to them.
    pub(crate) fn request(&mut self, command: &[u8]) -> Result<&[u8], Error> {
        match &self.behind {
            Some(name) => {
                let command = [b"IFNAME=", name.as_bytes(), b" ", command].concat();
                self.client.request(&command)
            }
            None => self.client.request(command),
        }
    }
}
