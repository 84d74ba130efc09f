//! What a test lets a P2P device do while the world runs.

use std::sync::Arc;

use super::devices::{Message, P2pMethod};
use super::peer::{OwnedGroup, P2pAnswer, P2pPeer};
use crate::behaviour::Mac;
use crate::world::World;
use crate::world::core::Core;
use crate::world::notice::Notice;

/// A P2P device of a running world; see [`World::peer`].
///
/// What it does is told to every supplicant of the world that speaks P2P.
#[derive(Clone, Debug)]
pub struct P2pPeerHandle {
    core: Arc<Core>,
    address: Mac,
}

impl World {
    /// The P2P device with this P2P device address.
    ///
    /// ```
    /// use hostap_ctrl_sim::{P2pMethod, P2pPeer, Supplicant, World};
    /// use std::os::unix::net::UnixDatagram;
    ///
    /// # let directory = std::env::temp_dir().join(format!("hostap-ctrl-p2p-{}", std::process::id()));
    /// # std::fs::create_dir_all(&directory)?;
    /// let phone = [0x42, 0, 0, 0, 3, 0];
    /// let world = World::builder()
    ///     .supplicant(Supplicant::new("wlan0").p2p("laptop"))
    ///     .peer(P2pPeer::new(phone, "phone"))
    ///     .start(&directory)?;
    ///
    /// let monitor = UnixDatagram::bind(directory.join("monitor"))?;
    /// monitor.connect(directory.join("wpa_supplicant/p2p-dev-wlan0"))?;
    /// monitor.send(b"ATTACH")?;
    /// let mut buffer = [0; 4096];
    /// monitor.recv(&mut buffer)?;
    ///
    /// world.peer(phone).unwrap().want_group(P2pMethod::Button);
    /// let length = monitor.recv(&mut buffer)?;
    /// assert!(buffer[..length].starts_with(b"<3>P2P-DEVICE-FOUND 42:00:00:00:03:00"));
    /// let length = monitor.recv(&mut buffer)?;
    /// let request = b"<3>P2P-GO-NEG-REQUEST 42:00:00:00:03:00 dev_passwd_id=4 go_intent=1";
    /// assert_eq!(&buffer[..length], request);
    /// # drop(world);
    /// # std::fs::remove_dir_all(&directory)?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn peer(&self, address: [u8; 6]) -> Option<P2pPeerHandle> {
        let is_there = self.core.change(|state| state.air.p2p.peer(address).is_some());
        is_there.then(|| P2pPeerHandle { core: Arc::clone(&self.core), address })
    }
}

impl World {
    /// Adds a P2P device, in place of one that has the same address.
    ///
    /// ```
    /// use hostap_ctrl_sim::{P2pMethod, P2pPeer, World};
    ///
    /// # let directory = std::env::temp_dir().join(format!("hostap-ctrl-add-{}", std::process::id()));
    /// # std::fs::create_dir_all(&directory)?;
    /// let world = World::builder().start(&directory)?;
    /// let phone = world.add_peer(P2pPeer::new([0x42, 0, 0, 0, 3, 0], "phone"));
    /// assert!(world.peer([0x42, 0, 0, 0, 3, 0]).is_some());
    /// phone.want_group(P2pMethod::Button); // here nobody hears it
    /// # drop(world);
    /// # std::fs::remove_dir_all(&directory)?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn add_peer(&self, peer: P2pPeer) -> P2pPeerHandle {
        let address = peer.address;
        self.core.change(|state| state.air.p2p.add(peer));
        P2pPeerHandle { core: Arc::clone(&self.core), address }
    }
}

impl P2pPeerHandle {
    fn say(&self, message: &Message) {
        self.core.change(|state| {
            for member in state.air.p2p.members() {
                let notice = Notice::P2p { from: self.address, message: message.clone() };
                state.air.tell(member, notice);
            }
        });
    }

    /// It wants a group: P2P-GO-NEG-REQUEST; or, where it was authorized, negotiation begins.
    pub fn want_group(&self, method: P2pMethod) {
        self.say(&Message::WantsGroup { method });
    }

    /// It asks for provision discovery by this method.
    pub fn prove(&self, method: P2pMethod) {
        self.say(&Message::Provision { method });
    }

    /// It asks for services, with TLVs as P2P_SERV_DISC_REQ has them.
    pub fn ask_services(&self, tlvs: &[u8]) {
        self.say(&Message::Services { tlvs: tlvs.to_vec() });
    }

    /// It owns a group from now on, which others can join; they get in by whatever method they
    /// choose. [`leave_group`](Self::leave_group) ends it.
    pub fn own_group(
        &self,
        ssid: impl Into<Vec<u8>>,
        passphrase: impl Into<Vec<u8>>,
        frequency: u32,
    ) {
        let group = OwnedGroup { ssid: ssid.into(), passphrase: passphrase.into(), frequency };
        self.core.change(|state| state.air.p2p.set_group(self.address, Some(group)));
    }

    /// It invites: into the group that it owns, or else to the persistent group that both have.
    pub fn invite(&self) {
        self.say(&Message::Invites);
    }

    /// It asks to be let into the group that the supplicant owns, and joins once the button is
    /// pushed there.
    pub fn join_by_button(&self) {
        self.say(&Message::Joins { pin: None });
    }

    /// It joins the group that the supplicant owns, by PIN.
    pub fn join_by_pin(&self, pin: &str) {
        self.say(&Message::Joins { pin: Some(pin.into()) });
    }

    /// It leaves the group, or ends the one that it owns.
    pub fn leave_group(&self) {
        self.core.change(|state| state.air.p2p.set_group(self.address, None));
        self.say(&Message::Leaves);
    }

    /// From now on it answers otherwise.
    pub fn set_answer(&self, answer: P2pAnswer) {
        self.core.change(|state| state.air.p2p.set_answer(self.address, answer));
    }

    /// It is switched off: a search does not find it, and it is lost after a minute.
    pub fn vanish(&self) {
        self.core.change(|state| state.air.p2p.switch(self.address, false));
        self.say(&Message::Vanishes);
    }

    /// It is switched on again.
    pub fn appear(&self) {
        self.core.change(|state| state.air.p2p.switch(self.address, true));
    }
}
