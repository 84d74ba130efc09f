//! Lists that don't fit into one reply, asked for until they are complete.

use super::Client;
use super::kept::{KeptBsses, KeptNetworks, KeptP2pPeers, KeptStations};
use crate::driver::{lists, ready};
use crate::error::Error;

impl Client {
    /// All BSSes that wpa_supplicant knows, with everything it tells of them. `SCAN_RESULTS`,
    /// which comes in one reply, is silently cut short where there are many.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    ///
    /// ```no_run
    /// let mut client = hostap_ctrl::Client::open("/run/wpa_supplicant/wlan0")?;
    /// for bss in client.bsses()?.iter() {
    ///     println!("{:?} {:?} {:?}", bss.bssid(), bss.freq(), bss.ssid());
    /// }
    /// # Ok::<(), hostap_ctrl::Error>(())
    /// ```
    pub fn bsses(&mut self) -> Result<KeptBsses, Error> {
        self.bsses_with(0)
    }

    /// The same with the lines of this mask only, the bits `WPA_BSS_MASK_...` in
    /// [`constants`](crate::constants): fewer requests where there are many BSSes. 0 stands for
    /// all lines. The numbers of the BSSes are always told.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub fn bsses_with(&mut self, mask: u32) -> Result<KeptBsses, Error> {
        ready(lists::bsses(self, mask))
    }

    /// All networks that are configured. Over a global socket wpa_supplicant tells only as many
    /// as fit into a reply: see [`KeptNetworks::is_complete`].
    ///
    /// # Errors
    /// As [`send`](Self::send).
    ///
    /// ```
    /// # let daemon = hostap_ctrl_sim::Daemon::start(
    /// #     hostap_ctrl_sim::Transport::abstract_name("hostap-ctrl-networks"),
    /// #     hostap_ctrl_sim::Script::wpa_supplicant(),
    /// # )?;
    /// use hostap_ctrl::Client;
    /// use hostap_ctrl::command::NetworkVariable;
    ///
    /// let mut client = Client::open("@abstract:hostap-ctrl-networks")?;
    /// let id = client.add_network()?;
    /// client.set_network(id, NetworkVariable::ssid("Lab"))?;
    /// let networks = client.networks()?;
    /// let lab = networks.iter().next().unwrap();
    /// assert!(lab.id == id && lab.ssid.encoded() == "Lab" && networks.is_complete());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn networks(&mut self) -> Result<KeptNetworks, Error> {
        ready(lists::networks(self))
    }

    /// All stations of an access point, of hostapd or of wpa_supplicant.
    ///
    /// Stations come and go meanwhile: where one goes at which the walk stands, it begins anew.
    /// [`KeptStations::is_complete`] is false if that happened again and again.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    ///
    /// ```
    /// # let daemon = hostap_ctrl_sim::Daemon::start(
    /// #     hostap_ctrl_sim::Transport::abstract_name("hostap-ctrl-stations"),
    /// #     hostap_ctrl_sim::Script::hostapd()
    /// #         .stations([hostap_ctrl_sim::Station::new([2, 0, 0, 0, 9, 0])]),
    /// # )?;
    /// let mut client = hostap_ctrl::Client::open("@abstract:hostap-ctrl-stations")?;
    /// let stations = client.stations()?;
    /// let station = stations.iter().next().unwrap();
    /// assert_eq!((station.address().to_string().as_str(), station.aid()), ("02:00:00:00:09:00", Some(1)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn stations(&mut self) -> Result<KeptStations, Error> {
        ready(lists::stations(self))
    }

    /// All P2P devices that were heard lately.
    ///
    /// They come and go meanwhile, as with [`stations`](Self::stations).
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub fn p2p_peers(&mut self) -> Result<KeptP2pPeers, Error> {
        ready(lists::p2p_peers(self))
    }
}
