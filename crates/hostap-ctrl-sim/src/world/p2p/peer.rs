//! What a P2P device of the world is, and how it answers.

use super::services::Service;
use crate::behaviour::{Mac, write_mac};

/// What a simulated P2P device does when it is asked for a group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum P2pAnswer {
    /// Its user agrees.
    #[default]
    Accepts,
    /// Its user says no: status 11.
    Rejects,
    /// It does not answer: status -1, after some time.
    Silent,
}

/// A P2P device that the world's supplicants can find, as a television or a phone.
///
/// Without more it is a computer on 2412 MHz with the methods display, push button and keypad,
/// agrees to everything and leaves the ownership of the group to the other side.
///
/// ```
/// use hostap_ctrl_sim::{P2pAnswer, P2pPeer, Supplicant, World};
///
/// let television = P2pPeer::new([0x42, 0, 0, 0, 3, 0], "TV")
///     .kind("7-0050F204-1")
///     .label_pin("12345670")
///     .bonjour(b"\x0b_afpovertcp\xc0\x0c\x00\x0c\x01", b"\x07example\xc0\x27");
/// let builder = World::builder()
///     .supplicant(Supplicant::new("wlan0").p2p("laptop"))
///     .peer(television)
///     .peer(P2pPeer::new([0x42, 0, 0, 0, 4, 0], "stranger").answer(P2pAnswer::Rejects));
/// # let _ = builder;
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct P2pPeer {
    pub(crate) address: Mac,
    pub(crate) name: String,
    pub(crate) kind: String,
    pub(crate) methods: u16,
    pub(crate) frequency: u32,
    pub(crate) level: i32,
    pub(crate) manufacturer: String,
    pub(crate) model_name: String,
    pub(crate) model_number: String,
    pub(crate) serial_number: String,
    pub(crate) intent: u8,
    pub(crate) answer: P2pAnswer,
    pub(crate) pin: Option<String>,
    pub(crate) services: Vec<Service>,
    pub(crate) group: Option<OwnedGroup>,
}

/// A group that a peer owns already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OwnedGroup {
    pub(crate) ssid: Vec<u8>,
    pub(crate) passphrase: Vec<u8>,
    pub(crate) frequency: u32,
}

impl P2pPeer {
    /// A device with this P2P device address and name.
    pub fn new(address: [u8; 6], name: impl Into<String>) -> Self {
        Self {
            address,
            name: name.into(),
            kind: "1-0050F204-1".into(),
            methods: 0x188,
            frequency: 2412,
            level: -50,
            manufacturer: "Lab".into(),
            model_name: "radio".into(),
            model_number: "1".into(),
            serial_number: "1".into(),
            intent: 1,
            answer: P2pAnswer::default(),
            pin: None,
            services: Vec::new(),
            group: None,
        }
    }

    /// Its P2P device address.
    pub fn device_address(&self) -> [u8; 6] {
        self.address
    }

    /// Its primary device type, as `7-0050F204-1`.
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = kind.into();
        self
    }

    /// Its methods of configuration, a mask of Wi-Fi Simple Configuration.
    pub fn methods(mut self, methods: u16) -> Self {
        self.methods = methods;
        self
    }

    /// The frequency that it listens on, in MHz.
    pub fn frequency(mut self, frequency: u32) -> Self {
        self.frequency = frequency;
        self
    }

    /// The level of its signal in dBm.
    pub fn level(mut self, level: i32) -> Self {
        self.level = level;
        self
    }

    /// Manufacturer, model name, model number and serial number.
    pub fn made_by(mut self, manufacturer: &str, model: &str, number: &str, serial: &str) -> Self {
        self.manufacturer = manufacturer.into();
        self.model_name = model.into();
        self.model_number = number.into();
        self.serial_number = serial.into();
        self
    }

    /// How much it wants to own the group, from 0 to 15 (1 otherwise).
    pub fn intent(mut self, intent: u8) -> Self {
        self.intent = intent.min(15);
        self
    }

    /// What it does when it is asked for a group, or invited to one.
    pub fn answer(mut self, answer: P2pAnswer) -> Self {
        self.answer = answer;
        self
    }

    /// The PIN on its label or its display: with another one a group does not come about.
    pub fn label_pin(mut self, pin: impl Into<String>) -> Self {
        self.pin = Some(pin.into());
        self
    }

    /// It offers this Bonjour service: a query and its answer, as `P2P_SERVICE_ADD bonjour` has them.
    pub fn bonjour(mut self, query: &[u8], response: &[u8]) -> Self {
        self.services.push(Service::Bonjour { query: query.into(), response: response.into() });
        self
    }

    /// It offers this UPnP service: a version and a name.
    pub fn upnp(mut self, version: u8, name: impl Into<Vec<u8>>) -> Self {
        self.services.push(Service::Upnp { version, name: name.into() });
        self
    }

    /// It owns a group, which others can join.
    pub fn group(
        mut self,
        ssid: impl Into<Vec<u8>>,
        passphrase: impl Into<Vec<u8>>,
        frequency: u32,
    ) -> Self {
        let (ssid, passphrase) = (ssid.into(), passphrase.into());
        self.group = Some(OwnedGroup { ssid, passphrase, frequency });
        self
    }

    /// The address of its interface in groups.
    pub(super) fn interface(&self) -> Mac {
        interface_of(self.address)
    }

    /// What events tell of it, from `p2p_dev_addr=` to `group_capab=`.
    pub(super) fn parameters(&self) -> String {
        // A group owner, intra-BSS distribution, and more that a group has.
        let capabilities = if self.group.is_some() { 0x49 } else { 0 };
        // hostap replaces control characters.
        let name: String =
            self.name.chars().map(|c| if c.is_control() { '_' } else { c }).collect();
        format!(
            "p2p_dev_addr={} pri_dev_type={} name='{name}' config_methods={:#x} dev_capab=0x25 \
             group_capab={capabilities:#x}",
            write_mac(self.address),
            self.kind,
            self.methods,
        )
    }
}

/// The address that a device uses in a group.
pub(super) fn interface_of(device: Mac) -> Mac {
    let mut address = device;
    address[0] |= 0x04;
    address
}
