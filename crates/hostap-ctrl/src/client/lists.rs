//! Lists that don't fit into one reply, asked for until they are complete.

use super::Client;
use super::kept::{Datagrams, KeptBsses, KeptNetworks, KeptP2pPeers, KeptStations};
use super::walk::Walk;
use crate::command::{P2pPeer, P2pPeerFirst, P2pPeerNext, StaFirst, StaNext};
use crate::error::Error;
use crate::reply::{BssPages, NetworkPages, Refusal};
use crate::value::MacAddress;

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
        let (mut bsses, mut pages) = (KeptBsses::default(), BssPages::new(mask));
        while let Some(command) = pages.command() {
            let reply = self.send(&command)?;
            if pages.accept(&reply) {
                bsses.datagrams.push(reply.text().as_bytes());
            }
        }
        Ok(bsses)
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
        let (mut networks, mut pages) = (KeptNetworks::default(), NetworkPages::new());
        while let Some(command) = pages.command() {
            match self.send(&command) {
                Ok(reply) => {
                    networks.datagrams.push(reply.text().as_bytes());
                    pages.accept(&reply);
                }
                Err(error) if command.after.is_some() && error.refusal().is_some() => {
                    networks.cut = true;
                    pages.refused();
                }
                Err(error) => return Err(error),
            }
        }
        Ok(networks)
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
        let (datagrams, cut) = self.walk(|client, after, keep| {
            let reply = match after {
                None => client.send(&StaFirst)?,
                Some(address) => match client.send(&StaNext::new(address)) {
                    Ok(reply) => reply,
                    Err(error) => return gone(error),
                },
            };
            let Some(station) = reply.station() else { return Ok(Step::End) };
            keep(station.address(), station.text().as_bytes());
            Ok(Step::Kept)
        })?;
        Ok(KeptStations { datagrams, cut })
    }

    /// All P2P devices that were heard lately.
    ///
    /// They come and go meanwhile, as with [`stations`](Self::stations).
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub fn p2p_peers(&mut self) -> Result<KeptP2pPeers, Error> {
        let (datagrams, cut) = self.walk(|client, after, keep| {
            let reply = match after {
                None => client.send(&P2pPeerFirst),
                Some(address) => client.send(&P2pPeerNext::new(address)),
            };
            let step = match reply {
                Ok(peer) => {
                    keep(peer.address(), peer.text().as_bytes());
                    Step::Kept
                }
                Err(error) if error.refusal() == Some(&Refusal::Fail) => Step::End,
                Err(error) => return Err(error),
            };
            // The same FAIL says that there is no next one, and that this one is not known.
            match (step, after) {
                (Step::End, Some(address)) => match client.send(&P2pPeer::new(address)) {
                    Ok(_) => Ok(Step::End),
                    Err(error) => gone(error),
                },
                (step, _) => Ok(step),
            }
        })?;
        Ok(KeptP2pPeers { datagrams, cut })
    }

    /// Goes from entry to entry, each of which is kept once. Whether it had to be given up.
    fn walk(
        &mut self,
        mut ask: impl FnMut(&mut Self, Option<MacAddress>, Keep<'_>) -> Result<Step, Error>,
    ) -> Result<(Datagrams, bool), Error> {
        let (mut datagrams, mut walk) = (Datagrams::default(), Walk::default());
        loop {
            let step = ask(self, walk.at(), &mut |address, datagram| {
                if walk.step(address) {
                    datagrams.push(datagram);
                }
            })?;
            match step {
                Step::End => return Ok((datagrams, false)),
                Step::Gone => walk.begin_anew(),
                Step::Kept => {}
            }
            if walk.is_hopeless() {
                return Ok((datagrams, true));
            }
        }
    }
}

/// Takes an entry: its address, and all of its text.
type Keep<'k> = &'k mut dyn FnMut(MacAddress, &[u8]);

/// Where a walk stands.
enum Step {
    /// There is one, and it was kept.
    Kept,
    /// The entry at which it stood is not there any more.
    Gone,
    End,
}

fn gone(error: Error) -> Result<Step, Error> {
    if error.refusal() == Some(&Refusal::Fail) { Ok(Step::Gone) } else { Err(error) }
}
