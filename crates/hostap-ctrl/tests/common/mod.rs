//! A directory with a simulated daemon in it, for the tests of clients and monitors.
#![allow(dead_code)] // Each test program uses its share.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

use hostap_ctrl::{Client, ClientBuilder, Monitor, MonitorBuilder};
use hostap_ctrl_sim::{Daemon, Script, Transport};
use tempfile::TempDir;

/// More than anything takes on a busy machine.
pub(crate) const LONG: Duration = Duration::from_secs(10);
/// The time limit of tests that wait for it to be over.
pub(crate) const SHORT: Duration = Duration::from_millis(200);

pub(crate) struct Place(TempDir);

impl Place {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// Where the daemon listens.
    pub(crate) fn socket(&self) -> PathBuf {
        self.0.path().join("wlan0")
    }

    pub(crate) fn daemon(&self, script: Script) -> Daemon {
        Daemon::start(Transport::unix(self.socket()), script).unwrap()
    }

    pub(crate) fn client(&self) -> ClientBuilder {
        Client::builder(self.socket()).client_directory(self.path())
    }

    pub(crate) fn monitor(&self) -> MonitorBuilder {
        Monitor::builder(self.socket()).client_directory(self.path())
    }

    /// The socket files of clients.
    pub(crate) fn clients(&self) -> Vec<OsString> {
        let names = std::fs::read_dir(self.path()).unwrap().map(|entry| entry.unwrap().file_name());
        names.filter(|name| name.to_string_lossy().starts_with("wpa_ctrl_")).collect()
    }
}

/// How many descriptors this process has open.
pub(crate) fn descriptors() -> usize {
    std::fs::read_dir("/proc/self/fd").unwrap().count()
}
