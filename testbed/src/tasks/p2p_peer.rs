//! The other devices of P2P: a second wpa_supplicant on a radio, or one that is made up.

use hostap_ctrl::command::{
    P2pConnect, P2pConnectMethod, P2pConnectPin, P2pConnectPinKind, P2pGroupAdd, P2pGroupRemove,
    P2pInviteGroup, P2pReject, P2pServiceAddBonjour, P2pServiceAddUpnp, Set, WpsPbc, WpsPinAny,
};
use hostap_ctrl::event::EventKind;
use hostap_ctrl::value::MacAddress;
use hostap_ctrl_sim::{P2pAnswer, P2pMethod, P2pPeer, P2pPeerHandle};

use crate::bed::Bed;
use crate::failure::{Failure, Outcome};
use crate::process::wait_until;
use crate::wifi::{LATER, P2pDevice};

/// The PIN that every peer shows, when it shows one.
pub(super) const PIN: &str = "12345670";

/// The name of the UPnP service that every peer offers.
pub(super) const UPNP: &str =
    "uuid:5566d33e-9774-09ab-4822-333456785632::urn:schemas-upnp-org:service:ContentDirectory:2";

/// The Bonjour service that every peer offers: what is asked, and what is answered.
pub(super) const BONJOUR: (&[u8], &[u8]) =
    (b"\x0b_afpovertcp\xc0\x0c\x00\x0c\x01", b"\x07example\xc0\x27");

/// How the user of the other device consents to a group.
#[derive(Debug, Clone, Copy)]
pub(super) enum Consent<'a> {
    Button,
    /// Types in the PIN that is shown by the device under test.
    Types(&'a str),
    /// Looks at [`PIN`] on its own screen.
    Shows,
}

/// Another device of P2P, which offers services and can be moved as its user would.
pub(super) trait Peer {
    /// Its address as a device.
    fn address(&self) -> MacAddress;

    /// It can be found from now on, for a minute at least, and finds others.
    fn be_found(&mut self) -> Outcome;

    /// Its user consents when the device under test wants a group with it.
    fn consent(&mut self, device: MacAddress, consent: Consent<'_>) -> Outcome;

    /// Its user wants nothing of the device under test.
    fn refuse(&mut self, device: MacAddress) -> Outcome;

    /// It wants a group by button.
    fn want_group(&mut self, device: MacAddress) -> Outcome;

    /// It joins the group that the device under test owns, by a PIN or by button, and stores it.
    fn join(&mut self, device: MacAddress, pin: Option<&str>) -> Outcome;

    /// It owns a group from now on, and lets who has this PIN join it, or who asks by button.
    fn own_group(&mut self, device: MacAddress, pin: Option<&str>) -> Outcome;

    /// It invites the device under test into the group that it owns.
    fn invite(&mut self, device: MacAddress) -> Outcome;

    /// Its user has been asked whether to come into the group of the device under test, and says
    /// yes.
    fn come(&mut self, device: MacAddress) -> Outcome;

    /// It leaves the group, or ends the one that it owns.
    fn leave(&mut self) -> Outcome;

    /// It is not there any more.
    fn vanish(&mut self) -> Outcome;
}

/// A wpa_supplicant on a radio of its own.
pub(super) struct OnRadio<'b> {
    device: P2pDevice<'b>,
    /// The interface of the group that it owns.
    group: Option<String>,
}

impl<'b> OnRadio<'b> {
    pub(super) fn start(bed: &'b Bed, radio: &str, name: &str) -> Result<Self, Failure> {
        let mut peer = P2pDevice::named(bed, radio, name.to_owned(), "")?;
        peer.client.send(&Set::new("persistent_reconnect", "1"))?;
        peer.client.send(&P2pServiceAddBonjour::new(BONJOUR.0, BONJOUR.1))?;
        peer.client.send(&P2pServiceAddUpnp::new(b"\x10", UPNP))?;
        Ok(Self { device: peer, group: None })
    }
}

impl Peer for OnRadio<'_> {
    fn address(&self) -> MacAddress {
        self.device.address
    }

    fn be_found(&mut self) -> Outcome {
        self.device.find()
    }

    fn consent(&mut self, device: MacAddress, consent: Consent<'_>) -> Outcome {
        self.device.expect(EventKind::P2pGoNegRequest)?;
        let pin = |pin, kind| P2pConnectPin::new(device, pin).kind(kind);
        match consent {
            Consent::Button => {
                self.device.client.send(&P2pConnect::new(device, P2pConnectMethod::Pbc))?
            }
            Consent::Types(digits) => {
                self.device.client.send(&pin(digits, P2pConnectPinKind::Keypad))?
            }
            Consent::Shows => self.device.client.send(&pin(PIN, P2pConnectPinKind::Display))?,
        };
        Ok(())
    }

    fn refuse(&mut self, device: MacAddress) -> Outcome {
        self.device.wait_found(device)?;
        self.device.client.send(&P2pReject::new(device))?;
        Ok(())
    }

    fn want_group(&mut self, device: MacAddress) -> Outcome {
        self.device.wait_found(device)?;
        self.device.client.send(&P2pConnect::new(device, P2pConnectMethod::Pbc))?;
        Ok(())
    }

    fn join(&mut self, device: MacAddress, pin: Option<&str>) -> Outcome {
        // Known or not: who joins looks for the group on this channel.
        match pin {
            Some(pin) => {
                let join = P2pConnectPin::new(device, pin).join().persistent().frequency(2412);
                self.device.client.send(&join)?
            }
            None => {
                let join = P2pConnect::new(device, P2pConnectMethod::Pbc);
                self.device.client.send(&join.join().persistent().frequency(2412))?
            }
        };
        Ok(())
    }

    fn own_group(&mut self, device: MacAddress, pin: Option<&str>) -> Outcome {
        // Who owns a group has less time to look for others.
        self.device.wait_found(device)?;
        self.device.client.send(&P2pGroupAdd::new().frequency(2412))?;
        let group = self.device.group_started()?.interface;
        let mut client = self.device.daemon.client(&group)?;
        match pin {
            Some(pin) => client.send(&WpsPinAny::new().pin(pin)).map(drop)?,
            None => client.send(&WpsPbc::new()).map(drop)?,
        }
        self.group = Some(group);
        Ok(())
    }

    fn invite(&mut self, device: MacAddress) -> Outcome {
        let group = self.group.as_ref().ok_or_else(|| Failure::new("it owns no group"))?;
        self.device.client.send(&P2pInviteGroup::new(group, device))?;
        Ok(())
    }

    fn come(&mut self, device: MacAddress) -> Outcome {
        self.device.expect(EventKind::P2pInvitationReceived)?;
        self.join(device, None)
    }

    fn leave(&mut self) -> Outcome {
        let mut global = self.device.daemon.global_client()?;
        let group = wait_until("a group that can be left", LATER, || {
            let names = global.interfaces()?;
            let mut groups = names.iter().map(|name| name.as_bytes().to_vec());
            Ok(groups.find(|name| name.starts_with(b"p2p-wlan")))
        })?;
        self.device.client.send(&P2pGroupRemove::new(&group))?;
        Ok(())
    }

    fn vanish(&mut self) -> Outcome {
        self.device.daemon.process().kill();
        Ok(())
    }
}

/// One of the simulated world.
pub(super) struct MadeUp {
    address: [u8; 6],
    handle: P2pPeerHandle,
}

impl MadeUp {
    /// The device, as it is put into the world.
    pub(super) fn device(address: [u8; 6], name: &str) -> P2pPeer {
        let peer = P2pPeer::new(address, name).label_pin(PIN).intent(7);
        peer.bonjour(BONJOUR.0, BONJOUR.1).upnp(0x10, UPNP)
    }

    pub(super) fn new(address: [u8; 6], handle: P2pPeerHandle) -> Self {
        Self { address, handle }
    }
}

impl Peer for MadeUp {
    fn address(&self) -> MacAddress {
        MacAddress::new(self.address)
    }

    fn be_found(&mut self) -> Outcome {
        self.handle.appear();
        Ok(())
    }

    fn consent(&mut self, _device: MacAddress, _consent: Consent<'_>) -> Outcome {
        // By itself.
        Ok(())
    }

    fn refuse(&mut self, _device: MacAddress) -> Outcome {
        self.handle.set_answer(P2pAnswer::Rejects);
        Ok(())
    }

    fn want_group(&mut self, _device: MacAddress) -> Outcome {
        self.handle.want_group(P2pMethod::Button);
        Ok(())
    }

    fn join(&mut self, _device: MacAddress, pin: Option<&str>) -> Outcome {
        match pin {
            Some(pin) => self.handle.join_by_pin(pin),
            None => self.handle.join_by_button(),
        }
        Ok(())
    }

    fn own_group(&mut self, _device: MacAddress, _pin: Option<&str>) -> Outcome {
        self.handle.own_group("DIRECT-Tv", "passphrase", 2412);
        Ok(())
    }

    fn invite(&mut self, _device: MacAddress) -> Outcome {
        self.handle.invite();
        Ok(())
    }

    fn come(&mut self, _device: MacAddress) -> Outcome {
        // By itself.
        Ok(())
    }

    fn leave(&mut self) -> Outcome {
        self.handle.leave_group();
        Ok(())
    }

    fn vanish(&mut self) -> Outcome {
        self.handle.vanish();
        Ok(())
    }
}
