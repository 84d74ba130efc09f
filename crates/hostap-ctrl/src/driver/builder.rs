//! How the objects that do whole tasks are opened.

use core::fmt;
use core::marker::PhantomData;
use std::sync::Arc;
use std::vec::Vec;

use super::Settings;
use crate::client::Endpoint;
use crate::client::options::{Options, connection_setters};
use crate::monitor::{Reconnect, builder as monitor};

/// Opens what does whole tasks, such as a [`Station`](crate::station::Station), with other than
/// the usual settings.
///
/// ```no_run
/// use hostap_ctrl::station::Station;
///
/// // Over wpa_supplicant's global socket.
/// let station = Station::builder("/run/wpa_supplicant-global").interface("wlan0").open()?;
/// # Ok::<(), hostap_ctrl::Error>(())
/// ```
#[must_use]
pub struct TaskBuilder<T> {
    options: Options,
    interface: Option<Vec<u8>>,
    opened: PhantomData<fn() -> T>,
}

impl<T> TaskBuilder<T> {
    pub(crate) fn new(endpoint: Endpoint) -> Self {
        Self { options: Options::new(endpoint), interface: None, opened: PhantomData }
    }

    connection_setters!();

    /// The interface to work with, over a daemon's global socket: commands go to it, and only its
    /// events count.
    pub fn interface(mut self, name: impl AsRef<[u8]>) -> Self {
        self.interface = Some(name.as_ref().to_vec());
        self
    }

    pub(crate) fn into_settings(self) -> Arc<Settings> {
        Arc::new(Settings { options: self.options, interface: self.interface })
    }
}

impl Settings {
    /// What a monitor of the same daemon and interface is opened with.
    pub(crate) fn monitor(&self, reconnect: Reconnect) -> (Options, monitor::Settings) {
        let interfaces = self.interface.iter().cloned().collect();
        let interfaces = self.interface.is_some().then_some(interfaces);
        (self.options.clone(), monitor::Settings { interfaces, reconnect, ..Default::default() })
    }
}

impl<T> Clone for TaskBuilder<T> {
    fn clone(&self) -> Self {
        let Self { options, interface, opened } = self;
        Self { options: options.clone(), interface: interface.clone(), opened: *opened }
    }
}

impl<T> fmt::Debug for TaskBuilder<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("TaskBuilder")
            .field("options", &self.options)
            .field("interface", &self.interface)
            .finish()
    }
}
