//! P2P_PEER: what is known of a P2P device.

use super::body::{Body, refused};
use super::keyword::keywords;
use super::reply_type::reply_type;
use super::{Flags, FromText, Reply, ReplyError};
use crate::value::{DeviceType, EncodedText, HexBytes, HexNumber, MacAddress, Megahertz, Text};

keywords! {
    /// What is noted of a P2P device.
    ///
    /// ```
    /// use hostap_ctrl::reply::P2pPeerFlag;
    ///
    /// assert_eq!(P2pPeerFlag::from("REPORTED"), P2pPeerFlag::Reported);
    /// ```
    pub enum P2pPeerFlag {
        /// Only a probe request of it was heard.
        ProbeRequestOnly = "PROBE_REQ_ONLY",
        /// Its discovery was reported in an event.
        Reported = "REPORTED",
        /// It said that it is not ready yet.
        NotYetReady = "NOT_YET_READY",
        /// Provision discovery: it shows a PIN.
        ProvisionDisplay = "PD_PEER_DISPLAY",
        /// Provision discovery: a PIN is typed into it.
        ProvisionKeypad = "PD_PEER_KEYPAD",
        /// Provision discovery: it uses a service's method.
        ProvisionP2ps = "PD_PEER_P2PS",
        /// Its user said no.
        UserRejected = "USER_REJECTED",
        /// It waits for an answer.
        WaitingForResponse = "PEER_WAITING_RESPONSE",
        /// A persistent group with it is preferred.
        PreferPersistentGroup = "PREFER_PERSISTENT_GROUP",
        /// Its response in the group owner negotiation is awaited.
        WaitGoNegotiationResponse = "WAIT_GO_NEG_RESPONSE",
        /// Its confirmation in the group owner negotiation is awaited.
        WaitGoNegotiationConfirm = "WAIT_GO_NEG_CONFIRM",
        /// It was seen as a client of a group only.
        GroupClientOnly = "GROUP_CLIENT_ONLY",
        /// The frequency was prescribed.
        ForceFrequency = "FORCE_FREQ",
        /// Provision discovery was for joining a group.
        ProvisionForJoin = "PD_FOR_JOIN",
        /// It was last seen as a client of a group.
        LastSeenAsGroupClient = "LAST_SEEN_AS_GROUP_CLIENT",
    }

    /// How WPS is to be done with a P2P device.
    ///
    /// ```
    /// use hostap_ctrl::reply::P2pWpsMethod;
    ///
    /// assert_eq!(P2pWpsMethod::from("not-ready"), P2pWpsMethod::NotReady);
    /// ```
    pub enum P2pWpsMethod {
        /// That is not settled yet.
        NotReady = "not-ready",
        /// The PIN is shown here.
        Display = "Display",
        /// The PIN is typed in here.
        Keypad = "Keypad",
        /// By buttons.
        Pbc = "PBC",
        /// By NFC.
        Nfc = "NFC",
        /// By a service's method.
        P2ps = "P2PS",
        /// The daemon has no name for it.
        Unknown = "??",
    }

    /// Who becomes the owner of the group.
    ///
    /// ```
    /// use hostap_ctrl::reply::GroupOwner;
    ///
    /// assert_eq!(GroupOwner::from("local"), GroupOwner::Local);
    /// ```
    pub enum GroupOwner {
        /// That is not settled yet.
        Unknown = "unknown",
        /// This device.
        Local = "local",
        /// The other device.
        Remote = "remote",
        /// The daemon has no name for it.
        Unnamed = "??",
    }
}

reply_type! {
    /// The reply of `P2P_PEER`: what is known of a P2P device.
    ///
    /// Addresses that are not known are all zero. `P2P_PEER FIRST`, then `P2P_PEER NEXT-<address>`
    /// until the daemon says `FAIL`, tell all devices.
    ///
    /// A device's maker and model are any bytes that it likes, ends of lines too; what the daemon
    /// writes behind them is told from such bytes.
    ///
    /// ```
    /// use hostap_ctrl::reply::{P2pPeer, P2pPeerFlag, Reply};
    ///
    /// let reply = b"42:00:00:00:03:00\npri_dev_type=1-0050F204-1\ndevice_name=Lab station 3\nflags=[REPORTED]\n";
    /// let peer = P2pPeer::parse(reply).unwrap();
    /// assert_eq!(peer.address().to_string(), "42:00:00:00:03:00");
    /// assert_eq!(peer.device_name().unwrap(), "Lab station 3");
    /// assert!(peer.flags().unwrap().contains(P2pPeerFlag::Reported));
    /// ```
    pub struct P2pPeer {
        head address: MacAddress;
        raw ["pri_dev_type", "device_name", "manufacturer", "model_name", "model_number", "serial_number"]
            before "config_methods";
        fields {
            /// Its primary device type.
            pri_dev_type: DeviceType = "pri_dev_type";
            /// Its name.
            device_name: Text<'a> = "device_name";
            /// Its maker, as it says itself.
            manufacturer: Text<'a> = "manufacturer";
            /// Its model, as it says itself.
            model_name: Text<'a> = "model_name";
            /// Its model number, as it says itself.
            model_number: Text<'a> = "model_number";
            /// Its serial number, as it says itself.
            serial_number: Text<'a> = "serial_number";
            /// The WPS methods that it has.
            config_methods: HexNumber<'a> = "config_methods";
            /// Its capabilities as a device.
            dev_capab: HexNumber<'a> = "dev_capab";
            /// Its capabilities for groups.
            group_capab: HexNumber<'a> = "group_capab";
            /// Its signal in dBm.
            level: i32 = "level";
            /// The network that keeps a persistent group with it.
            persistent: u32 = "persistent";
            /// How many seconds ago it was heard.
            age: u32 = "age";
            /// Where it listens, in MHz.
            listen_freq: Megahertz = "listen_freq";
            /// How WPS is to be done.
            wps_method: P2pWpsMethod<'a> = "wps_method";
            /// Its address in the group.
            interface_addr: MacAddress = "interface_addr";
            /// The device that owns the group that it is a client of.
            member_in_go_dev: MacAddress = "member_in_go_dev";
            /// The address of that owner in the group.
            member_in_go_iface: MacAddress = "member_in_go_iface";
            /// How often the group owner negotiation was asked for.
            go_neg_req_sent: u32 = "go_neg_req_sent";
            /// Who becomes the owner of the group.
            go_state: GroupOwner<'a> = "go_state";
            /// The token of the present exchange.
            dialog_token: u32 = "dialog_token";
            /// The address that it wants to have in the group.
            intended_addr: MacAddress = "intended_addr";
            /// Its country's code, two letters; `_` for each that is not known.
            country: Text<'a> = "country";
            /// Where it wants to have the group, or has it, in MHz; 0 if that is not known.
            oper_freq: Megahertz = "oper_freq";
            /// The WPS methods that were asked for.
            req_config_methods: HexNumber<'a> = "req_config_methods";
            /// What is noted of it.
            flags: Flags<'a, P2pPeerFlag<'a>> = "flags";
            /// The status of its last message.
            status: i32 = "status";
            /// How often it was invited.
            invitation_reqs: u32 = "invitation_reqs";
            /// For how many milliseconds it listens each time.
            ext_listen_period: u32 = "ext_listen_period";
            /// Every how many milliseconds it listens.
            ext_listen_interval: u32 = "ext_listen_interval";
            /// The SSID of its group.
            oper_ssid: EncodedText<'a> = "oper_ssid";
            /// Its subelements of Wi-Fi Display.
            wfd_subelems: HexBytes<'a> = "wfd_subelems";
            /// Its vendors' elements.
            vendor_elems: HexBytes<'a> = "vendor_elems";
        }
        lists {
            secondary_device_types = ["sec_dev_type"] as "sec_dev_type";
        }
    }
}

impl<'a> P2pPeer<'a> {
    /// Its address as a device.
    pub const fn address(&self) -> MacAddress {
        self.address
    }

    /// Its other device types.
    ///
    /// On the wire: `sec_dev_type`, once for each.
    pub fn secondary_device_types(&self) -> impl Iterator<Item = DeviceType> + Clone + use<'a> {
        self.body
            .behind_last("config_methods")
            .all("sec_dev_type")
            .filter_map(DeviceType::from_text)
    }
}

impl<'a> Reply<'a> for P2pPeer<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        refused(reply)?;
        let end = reply.iter().position(|byte| *byte == b'\n').map_or(reply.len(), |at| at + 1);
        let line = reply.get(..end).unwrap_or_default();
        let expected = "a P2P device: its address on the first line";
        let address = MacAddress::parse(line.strip_suffix(b"\n").unwrap_or(line));
        let address = address.ok_or(ReplyError::Unexpected { expected })?;
        Ok(Self { address, body: Body::after(reply, end) })
    }
}
