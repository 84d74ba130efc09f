//! A wpa_supplicant that does P2P, and the groups that it is in.

use hostap_ctrl::Client;
use hostap_ctrl::command::{GlobalStatus, Interfaces, P2pFind, P2pFindKind, P2pStopFind};
use hostap_ctrl::event::{EventKind, OwnedEvent, Role};
use hostap_ctrl::reply::P2pPeerFlag;
use hostap_ctrl::value::MacAddress;

use super::device::LIMIT;
use crate::bed::Bed;
use crate::daemon::{Daemon, Recipe};
use crate::failure::{Context, Failure, Outcome, check, equal};
use crate::process::wait_until;
use crate::watch::Watch;
use crate::watch::typed;

/// A wpa_supplicant that does P2P. Its events about groups come over the global socket alone.
#[derive(Debug)]
pub(crate) struct P2pDevice<'b> {
    pub(crate) daemon: Daemon<'b>,
    /// A client of the P2P device's own socket.
    pub(crate) client: Client,
    pub(crate) watch: Watch,
    /// The name under which it is found.
    pub(crate) name: String,
    /// Its P2P device address.
    pub(crate) address: MacAddress,
}

/// A group as `P2P-GROUP-STARTED` tells of it.
#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) interface: String,
    pub(super) is_owner: bool,
    pub(super) ssid: Vec<u8>,
    pub(super) frequency: i64,
    pub(super) passphrase: Option<String>,
    pub(super) key: Option<String>,
    pub(super) owner: MacAddress,
    pub(super) persistent: bool,
}

impl<'b> P2pDevice<'b> {
    /// Starts it, with a name after its interface.
    pub(super) fn start(bed: &'b Bed, interface: &str, more: &str) -> Result<Self, Failure> {
        Self::named(bed, interface, format!("Lab {interface}"), more)
    }

    /// Starts it; the P2P device's interface is found through the global socket.
    pub(crate) fn named(
        bed: &'b Bed,
        interface: &str,
        name: String,
        more: &str,
    ) -> Result<Self, Failure> {
        let configuration = format!(
            "device_name={name}\nmanufacturer=Lab\nmodel_name=radio\nmodel_number=1\n\
             serial_number=1\ndevice_type=1-0050F204-1\nupdate_config=1\n\
             config_methods=virtual_display virtual_push_button keypad\n\
             p2p_listen_reg_class=81\np2p_listen_channel=1\n\
             p2p_oper_reg_class=81\np2p_oper_channel=1\n{more}"
        );
        let recipe = Recipe::wpa_supplicant(&format!("p2p-{interface}"));
        let daemon = recipe.interface(interface, configuration).start(bed)?;
        let watch = daemon.global_watch()?;
        let mut global = daemon.global_client()?;
        let own = format!("p2p-dev-{interface}");
        let names = global.send(&Interfaces)?;
        check(names.iter().any(|name| name == own.as_str()), || {
            format!("the global socket tells of no {own}: {:?}", names.text())
        })?;
        let mut client = daemon.client(&own)?;
        let address = client.status()?.p2p_device_address();
        let address = address.ok_or_else(|| Failure::new(format!("{own} has no address")))?;
        let global = global.send(&GlobalStatus)?;
        let told = global.get("p2p_device_address");
        equal("the address by the global socket", told, Some(address.to_string().as_str().into()))?;
        Ok(Self { daemon, client, watch, name, address })
    }

    /// Looks for other devices on the social channels.
    pub(crate) fn find(&mut self) -> Outcome {
        self.client.send(&P2pFind::new().timeout(60).kind(P2pFindKind::Social))?;
        Ok(())
    }

    /// Stops to look for others.
    pub(super) fn stop_find(&mut self) -> Outcome {
        self.client.send(&P2pStopFind)?;
        Ok(())
    }

    /// The next event of this kind.
    pub(crate) fn expect(&mut self, kind: EventKind) -> Result<OwnedEvent, Failure> {
        self.watch.expect(kind, LIMIT).context(|| format!("at {}", self.name))
    }

    /// Waits until this device has been found. One whose probe request alone was heard has not:
    /// nobody knows where it listens.
    pub(crate) fn wait_found(&mut self, address: MacAddress) -> Outcome {
        let client = &mut self.client;
        wait_until(&format!("{address} among the peers"), LIMIT, || {
            let peers = client.p2p_peers()?;
            let peer = peers.iter().find(|peer| peer.address() == address);
            let flags = peer.and_then(|peer| peer.flags());
            let found = flags.is_some_and(|flags| !flags.contains(P2pPeerFlag::ProbeRequestOnly));
            Ok(found.then_some(()))
        })
    }

    /// The next group that starts.
    pub(crate) fn group_started(&mut self) -> Result<Group, Failure> {
        let started = self.expect(EventKind::P2pGroupStarted)?;
        let event = typed!(started, P2pGroupStarted);
        Ok(Group {
            interface: event.ifname.to_string(),
            is_owner: event.role == Role::Go,
            ssid: event.ssid.decode().collect(),
            frequency: event.freq,
            passphrase: event.passphrase.map(|text| text.reveal().to_string()),
            key: event.psk.map(|key| key.reveal().as_str().to_owned()),
            owner: event.go_dev_addr,
            persistent: event.persistent,
        })
    }

    /// The group's network by `LIST_NETWORKS`, if this is a persistent group.
    pub(crate) fn persistent_network(&mut self) -> Result<u32, Failure> {
        let networks = self.client.networks()?;
        let network = networks
            .iter()
            .find(|network| network.flags.iter().any(|flag| flag == "P2P-PERSISTENT"));
        let network = network.map(|network| network.id);
        network.ok_or_else(|| Failure::new(format!("{} keeps no persistent group", self.name)))
    }
}

/// Both look for each other until each has found the other, and stop.
pub(super) fn find_each_other(first: &mut P2pDevice<'_>, second: &mut P2pDevice<'_>) -> Outcome {
    first.find()?;
    second.find()?;
    first.wait_found(second.address)?;
    second.wait_found(first.address)?;
    first.stop_find()?;
    second.stop_find()?;
    first.expect(EventKind::P2pFindStopped)?;
    second.expect(EventKind::P2pFindStopped)?;
    Ok(())
}
