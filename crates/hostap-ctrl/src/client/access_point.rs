//! What is often asked of an access point.

use super::Client;
use crate::command::{Deauthenticate, HostapdStatus, Sta};
use crate::error::Error;
use crate::reply::{self, Station};
use crate::value::MacAddress;

impl Client {
    /// The state of hostapd's interface: its channel, its BSSes, how many stations they have.
    /// wpa_supplicant answers [`status`](Self::status) instead.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    ///
    /// ```
    /// # let daemon = hostap_ctrl_sim::Daemon::start(
    /// #     hostap_ctrl_sim::Transport::abstract_name("hostap-ctrl-access-point"),
    /// #     hostap_ctrl_sim::Script::hostapd(),
    /// # )?;
    /// let mut client = hostap_ctrl::Client::open("@abstract:hostap-ctrl-access-point")?;
    /// assert_eq!(client.access_point_status()?.freq(), Some(2412));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn access_point_status(&mut self) -> Result<reply::HostapdStatus<'_>, Error> {
        self.send(&HostapdStatus)
    }

    /// The station with this address. All of them: [`stations`](Self::stations).
    ///
    /// # Errors
    /// As [`send`](Self::send); it is refused when there is no such station.
    ///
    /// ```
    /// # let daemon = hostap_ctrl_sim::Daemon::start(
    /// #     hostap_ctrl_sim::Transport::abstract_name("hostap-ctrl-one-station"),
    /// #     hostap_ctrl_sim::Script::hostapd()
    /// #         .stations([hostap_ctrl_sim::Station::new([2, 0, 0, 0, 9, 0])]),
    /// # )?;
    /// let mut client = hostap_ctrl::Client::open("@abstract:hostap-ctrl-one-station")?;
    /// assert!(client.station([2, 0, 0, 0, 9, 0])?.unwrap().is_authorized());
    /// assert!(client.station([2, 0, 0, 0, 9, 1]).is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn station(
        &mut self,
        address: impl Into<MacAddress>,
    ) -> Result<Option<Station<'_>>, Error> {
        Ok(self.send(&Sta::new(address))?.station())
    }

    /// Sends a station away, which may come back at once.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub fn deauthenticate(&mut self, address: impl Into<MacAddress>) -> Result<(), Error> {
        self.send(&Deauthenticate::new(address)).map(drop)
    }
}
