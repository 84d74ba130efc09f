//! What is often asked of wpa_supplicant as a station.

use super::Client;
use crate::command::{
    AddNetwork, Argument, CtrlRsp, DisableNetwork, EnableNetwork, Interfaces, NetworkVariable,
    Ping, RemoveNetwork, SaveConfig, Scan, ScanResults, SelectNetwork, SetNetwork, SignalPoll,
    Status,
};
use crate::error::Error;
use crate::event::CtrlRequest;
use crate::reply;

/// Networks are told apart by their numbers, which stay the same as long as the network is there.
impl Client {
    /// Asks whether the daemon is there.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub fn ping(&mut self) -> Result<(), Error> {
        self.send(&Ping).map(drop)
    }

    /// The state of wpa_supplicant's interface. Of hostapd's:
    /// [`access_point_status`](Self::access_point_status).
    ///
    /// # Errors
    /// As [`send`](Self::send).
    ///
    /// ```
    /// # let daemon = hostap_ctrl_sim::Daemon::start(
    /// #     hostap_ctrl_sim::Transport::abstract_name("hostap-ctrl-status"),
    /// #     hostap_ctrl_sim::Script::wpa_supplicant(),
    /// # )?;
    /// use hostap_ctrl::{Client, reply::WpaState};
    ///
    /// let mut client = Client::open("@abstract:hostap-ctrl-status")?;
    /// client.ping()?;
    /// assert_eq!(client.status()?.wpa_state(), Some(WpaState::Inactive));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn status(&mut self) -> Result<reply::Status<'_>, Error> {
        self.send(&Status)
    }

    /// The names of the daemon's interfaces, from its global socket.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub fn interfaces(&mut self) -> Result<reply::InterfaceNames<'_>, Error> {
        self.send(&Interfaces)
    }

    /// Starts a scan. It is over when [`Event::ScanResults`](crate::event::Event::ScanResults)
    /// comes, or [`Event::ScanFailed`](crate::event::Event::ScanFailed).
    ///
    /// # Errors
    /// As [`send`](Self::send); refused as [`Busy`](reply::Refusal::Busy) while another one goes
    /// on.
    ///
    /// ```
    /// # let daemon = hostap_ctrl_sim::Daemon::start(
    /// #     hostap_ctrl_sim::Transport::abstract_name("hostap-ctrl-scan"),
    /// #     hostap_ctrl_sim::Script::wpa_supplicant(),
    /// # )?;
    /// use std::time::Duration;
    /// use hostap_ctrl::{Client, command::Scan, event::Event};
    ///
    /// let mut client = Client::open("@abstract:hostap-ctrl-scan")?;
    /// let mut attached = client.attach()?;
    /// attached.scan(&Scan::new().frequency(2412))?;
    /// while let Some(event) = attached.next_event(Duration::from_secs(5))? {
    ///     if let Event::ScanResults(_) = event.event() {
    ///         break;
    ///     }
    /// }
    /// assert_eq!(attached.scan_results()?.iter().count(), 4);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn scan(&mut self, scan: &Scan<'_>) -> Result<reply::ScanStarted, Error> {
        self.send(scan)
    }

    /// What scans found: as much as fits into a reply. All of it: [`bsses`](Self::bsses).
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub fn scan_results(&mut self) -> Result<reply::ScanResults<'_>, Error> {
        self.send(&ScanResults)
    }

    /// Signal and rate of the connection.
    ///
    /// # Errors
    /// As [`send`](Self::send); refused without a connection.
    pub fn signal_poll(&mut self) -> Result<reply::SignalPoll<'_>, Error> {
        self.send(&SignalPoll)
    }

    /// Adds a network without settings, disabled. Its number.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    ///
    /// ```
    /// # let daemon = hostap_ctrl_sim::Daemon::start(
    /// #     hostap_ctrl_sim::Transport::abstract_name("hostap-ctrl-network"),
    /// #     hostap_ctrl_sim::Script::wpa_supplicant(),
    /// # )?;
    /// use hostap_ctrl::{Client, command::NetworkVariable};
    ///
    /// let mut client = Client::open("@abstract:hostap-ctrl-network")?;
    /// let id = client.add_network()?;
    /// client.set_network(id, NetworkVariable::ssid("Lab WPA2"))?;
    /// client.set_network(id, NetworkVariable::passphrase("correct horse"))?;
    /// client.select_network(id)?;
    /// client.remove_network(id)?;
    /// assert!(client.networks()?.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn add_network(&mut self) -> Result<u32, Error> {
        self.send(&AddNetwork).map(|id| id.value())
    }

    /// Sets a variable of a network.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub fn set_network(&mut self, id: u32, variable: NetworkVariable<'_>) -> Result<(), Error> {
        self.send(&SetNetwork::new(id, variable)).map(drop)
    }

    /// Connects to this network, and disables all others.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub fn select_network(&mut self, id: u32) -> Result<(), Error> {
        self.send(&SelectNetwork::new(id)).map(drop)
    }

    /// Lets wpa_supplicant connect to this network.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub fn enable_network(&mut self, id: u32) -> Result<(), Error> {
        self.send(&EnableNetwork::new(id)).map(drop)
    }

    /// Keeps wpa_supplicant from connecting to this network, and disconnects from it.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub fn disable_network(&mut self, id: u32) -> Result<(), Error> {
        self.send(&DisableNetwork::new(id)).map(drop)
    }

    /// Removes a network, and disconnects from it.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub fn remove_network(&mut self, id: u32) -> Result<(), Error> {
        self.send(&RemoveNetwork::new(id)).map(drop)
    }

    /// Writes the configuration to its file.
    ///
    /// # Errors
    /// As [`send`](Self::send); refused unless the file allows it with `update_config=1`.
    pub fn save_configuration(&mut self) -> Result<(), Error> {
        self.send(&SaveConfig).map(drop)
    }

    /// Answers a question of the daemon, such as for a password. `EXT_CERT_CHECK` is answered
    /// with `good` or `bad`.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    ///
    /// ```no_run
    /// use hostap_ctrl::{Client, Monitor, MonitorItem, event::Event};
    ///
    /// let mut client = Client::open("/run/wpa_supplicant/wlan0")?;
    /// for item in Monitor::open("/run/wpa_supplicant/wlan0")? {
    ///     let MonitorItem::Event(event) = item? else { continue };
    ///     if let Event::CtrlRequest(request) = event.event() {
    ///         client.answer(&request, "the user's answer")?;
    ///     }
    /// }
    /// # Ok::<(), hostap_ctrl::Error>(())
    /// ```
    pub fn answer<'v>(
        &mut self,
        request: &CtrlRequest<'v>,
        value: impl Into<Argument<'v>>,
    ) -> Result<(), Error> {
        self.send(&CtrlRsp::answering(request, value)).map(drop)
    }
}
