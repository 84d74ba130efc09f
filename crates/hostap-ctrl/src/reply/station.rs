//! A station of an access point: replies of STA, STA-FIRST and STA-NEXT.

use super::body::{Body, blocks, indexed, refused};
use super::reply_type::{reply_type, serialize_sequence};
use super::{
    Flags, List, RateInfo, Reply, ReplyError, StationBand, StationFlag, StationPort, SuiteSelector,
    TimeoutAction,
};
use crate::value::{DeviceType, HexBytes, HexNumber, MacAddress, Text, Uuid};

reply_type! {
    /// A station of an access point, as hostapd and the AP mode of wpa_supplicant report it.
    ///
    /// Most is there only if the daemon was built with it and the station uses it. A station
    /// chooses the texts `wpsDeviceName` to `wpsSerialNumber` itself, and older daemons write
    /// them as they are: a line feed in one makes lines of its own. A key that stands before
    /// them, such as `flags`, can't be forged so, because its first value is the one that counts.
    ///
    /// ```
    /// use hostap_ctrl::reply::{Reply, StationReply};
    ///
    /// let reply = b"02:00:00:00:01:00\nflags=[AUTH][ASSOC][AUTHORIZED]\naid=1\nsignal=-20\n";
    /// let station = StationReply::parse(reply).unwrap().station().unwrap();
    /// assert_eq!(station.address().to_string(), "02:00:00:00:01:00");
    /// assert!(station.is_authorized());
    /// assert_eq!((station.aid(), station.signal()), (Some(1), Some(-20)));
    /// ```
    pub struct Station {
        head address: MacAddress;
        part port: StationPort;
        fields {
            /// What is noted of it, such as whether its port is open.
            flags: Flags<'a, StationFlag<'a>> = "flags";
            /// Its association identifier.
            aid: u16 = "aid";
            /// The capability field of its association request.
            capability: HexNumber<'a> = "capability";
            /// How many beacon intervals it may sleep.
            listen_interval: u32 = "listen_interval";
            /// Its rates in units of 500 kbit/s. The daemon may cut the list short.
            supported_rates: List<'a, HexNumber<'a>> = "supported_rates";
            /// What happens when nothing is heard of it.
            timeout_next: TimeoutAction<'a> = "timeout_next";
            /// How long it may be silent, in units of 1000 TU, if a limit was agreed upon.
            max_idle_period: u32 = "max_idle_period";
            /// The number of the authentication algorithm.
            auth_alg: u32 = "auth_alg";
            /// Its address once more, from the WPA state machine.
            rsna_address: MacAddress = "dot11RSNAStatsSTAAddress";
            /// The version of RSN.
            rsna_version: u32 = "dot11RSNAStatsVersion";
            /// Its pairwise cipher.
            pairwise_cipher: SuiteSelector = "dot11RSNAStatsSelectedPairwiseCipher";
            /// Wrong TKIP MICs that the access point saw.
            tkip_local_mic_failures: u32 = "dot11RSNAStatsTKIPLocalMICFailures";
            /// Wrong TKIP MICs that the station reported.
            tkip_remote_mic_failures: u32 = "dot11RSNAStatsTKIPRemoteMICFailures";
            /// 1 for WPA, 2 for WPA2 and later.
            wpa: u32 = "wpa";
            /// Its key management.
            akm_suite: SuiteSelector = "AKMSuiteSelector";
            /// The state of the pairwise key's state machine, 11 when done.
            ptk_state: u32 = "hostapdWPAPTKState";
            /// The state of the group key's state machine.
            ptk_group_state: u32 = "hostapdWPAPTKGroupState";
            /// Whether management frames must be protected.
            mfp_required: bool = "hostapdMFPR";
            /// Its WPS UUID.
            wps_uuid: Uuid = "wpsUuid";
            /// Its WPS device type.
            wps_primary_device_type: DeviceType = "wpsPrimaryDeviceType";
            /// Its WPS device name, as it says itself.
            wps_device_name: Text<'a> = "wpsDeviceName";
            /// Its maker, as it says itself.
            wps_manufacturer: Text<'a> = "wpsManufacturer";
            /// Its model, as it says itself.
            wps_model_name: Text<'a> = "wpsModelName";
            /// Its model number, as it says itself.
            wps_model_number: Text<'a> = "wpsModelNumber";
            /// Its serial number, as it says itself.
            wps_serial_number: Text<'a> = "wpsSerialNumber";
            /// The capabilities of the P2P device.
            p2p_dev_capab: HexNumber<'a> = "p2p_dev_capab";
            /// The capabilities for P2P groups.
            p2p_group_capab: HexNumber<'a> = "p2p_group_capab";
            /// The P2P device's type.
            p2p_primary_device_type: DeviceType = "p2p_primary_device_type";
            /// The P2P device's name.
            p2p_device_name: Text<'a> = "p2p_device_name";
            /// The P2P device's address, which is not the interface's.
            p2p_device_addr: MacAddress = "p2p_device_addr";
            /// The WPS methods of the P2P device.
            p2p_config_methods: HexNumber<'a> = "p2p_config_methods";
            /// Frames from it.
            rx_packets: u64 = "rx_packets";
            /// Frames to it.
            tx_packets: u64 = "tx_packets";
            /// Bytes from it.
            rx_bytes: u64 = "rx_bytes";
            /// Bytes to it.
            tx_bytes: u64 = "tx_bytes";
            /// For how many milliseconds nothing was heard of it.
            inactive_msec: u64 = "inactive_msec";
            /// Its signal in dBm.
            signal: i32 = "signal";
            /// The rate of the last frame from it.
            rx_rate_info: RateInfo<'a> = "rx_rate_info";
            /// The rate of the last frame to it.
            tx_rate_info: RateInfo<'a> = "tx_rate_info";
            /// What it can receive with 802.11ac.
            rx_vht_mcs_map: HexNumber<'a> = "rx_vht_mcs_map";
            /// What it can send with 802.11ac.
            tx_vht_mcs_map: HexNumber<'a> = "tx_vht_mcs_map";
            /// What it can receive with 802.11n: ten bytes.
            ht_mcs_bitmask: HexBytes<'a> = "ht_mcs_bitmask";
            /// The signal of its last acknowledgement, in dBm.
            last_ack_signal: i32 = "last_ack_signal";
            /// For how many seconds it has been associated.
            connected_time: u64 = "connected_time";
            /// The group that SAE used.
            sae_group: u16 = "sae_group";
            /// The SAE groups that were refused before.
            sae_rejected_groups: List<'a, u16> = "sae_rejected_groups";
            /// Its VLAN.
            vlan_id: u32 = "vlan_id";
            /// The element of operating classes that it supports, the present one first.
            supp_op_classes: HexBytes<'a> = "supp_op_classes";
            /// The least power it can send with, in dBm.
            min_txpower: i32 = "min_txpower";
            /// The most power it can send with, in dBm.
            max_txpower: i32 = "max_txpower";
            /// Its capabilities element of 802.11ax.
            he_capab: HexBytes<'a> = "he_capab";
            /// Its capabilities element of 802.11be.
            eht_capab: HexBytes<'a> = "eht_capab";
            /// Its capabilities element of 802.11bn.
            uhr_capab: HexBytes<'a> = "uhr_capab";
            /// The capability field of 802.11ac.
            vht_caps_info: HexNumber<'a> = "vht_caps_info";
            /// Its capabilities element of 802.11ac.
            vht_capab: HexBytes<'a> = "vht_capab";
            /// The capability field of 802.11n.
            ht_caps_info: HexNumber<'a> = "ht_caps_info";
            /// Its extended capabilities element.
            ext_capab: HexBytes<'a> = "ext_capab";
            /// The interface that was made for it because it uses four addresses.
            wds_sta_ifname: Text<'a> = "wds_sta_ifname";
            /// The `keyid` of the passphrase that it used.
            key_id: Text<'a> = "keyid";
            /// The hash of the key that it used with DPP.
            dpp_pkhash: HexBytes<'a> = "dpp_pkhash";
            /// How many links of an MLD it can use at once.
            max_simul_links: u32 = "max_simul_links";
        }
        lists {
            link_addresses = ["peer_addr[#]"] as "peer_addr";
            bands = ["band#_frequency", "band#_iface", "band#_mb_ies", "band#_fst_group_id", "band#_fst_priority", "band#_fst_llt"] as "bands";
        }
    }
}

impl<'a> Station<'a> {
    /// Reads the text of one station; `None` if it doesn't begin with an address on a line of
    /// its own.
    pub fn from_block(block: &'a [u8]) -> Option<Self> {
        let head = block.iter().position(|byte| *byte == b'\n').map_or(block.len(), |at| at + 1);
        let line = block.get(..head)?;
        let address = MacAddress::parse(line.strip_suffix(b"\n").unwrap_or(line))?;
        Some(Self { address, body: Body::after(block, head) })
    }

    /// The text of the station with this address, which was kept.
    pub(crate) fn of_kept(address: MacAddress, text: &'a [u8]) -> Self {
        let head = text.iter().position(|byte| *byte == b'\n').map_or(text.len(), |at| at + 1);
        Self { address, body: Body::after(text, head) }
    }

    /// Its address; that of the MLD for a multi-link station.
    pub const fn address(&self) -> MacAddress {
        self.address
    }

    /// Whether its port is open, so that data passes.
    pub fn is_authorized(&self) -> bool {
        self.flags().is_some_and(|flags| flags.contains(StationFlag::Authorized))
    }

    /// The links of a multi-link station: their numbers, and its addresses on them.
    ///
    /// On the wire: `peer_addr[number]`.
    pub fn link_addresses(&self) -> impl Iterator<Item = (u32, MacAddress)> + Clone + use<'a> {
        indexed(self.body.pairs(), "peer_addr")
            .filter_map(|(link, address)| Some((link, MacAddress::parse(address.as_bytes())?)))
    }

    /// The bands of a station that can change between them fast (FST); `STA` tells them.
    pub fn bands(&self) -> impl Iterator<Item = StationBand<'a>> + Clone + use<'a> {
        blocks(self.body.whole(), StationBand::starts).filter_map(StationBand::new)
    }
}

/// The reply of `STA`, `STA-FIRST` and `STA-NEXT`: a station, or none when there is no more.
///
/// ```
/// use hostap_ctrl::reply::{Reply, StationReply};
///
/// assert!(StationReply::parse(b"").unwrap().station().is_none());
/// assert!(StationReply::parse(b"FAIL\n").is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct StationReply<'a>(Option<Station<'a>>);

impl<'a> StationReply<'a> {
    /// The station, if there is one.
    pub const fn station(&self) -> Option<Station<'a>> {
        self.0
    }
}

impl<'a> Reply<'a> for StationReply<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        refused(reply)?;
        if reply.is_empty() {
            return Ok(Self(None));
        }
        let expected = "a station: its address on the first line";
        Station::from_block(reply)
            .map(|it| Self(Some(it)))
            .ok_or(ReplyError::Unexpected { expected })
    }
}

/// Replies about stations, one after the other, as `hostapd_cli all_sta` shows them. No daemon
/// has a command for it: it is a `STA-FIRST` and then a `STA-NEXT` for each.
///
/// ```
/// use hostap_ctrl::reply::{Reply, Stations};
///
/// let all = b"02:00:00:00:01:00\naid=1\n02:00:00:00:02:00\naid=2\n";
/// let stations = Stations::parse(all).unwrap();
/// assert!(stations.iter().map(|station| station.aid().unwrap()).eq([1, 2]));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Stations<'a>(Body<'a>);

impl<'a> Stations<'a> {
    /// The stations.
    pub fn iter(&self) -> impl Iterator<Item = Station<'a>> + Clone + use<'a> {
        let all = self.0.text().as_bytes();
        blocks(all, |line| MacAddress::parse(line).is_some()).filter_map(Station::from_block)
    }

    /// All of the text.
    pub const fn text(&self) -> Text<'a> {
        self.0.text()
    }

    /// Whether the text stops within a line.
    pub fn is_cut(&self) -> bool {
        self.0.is_cut()
    }
}

impl<'a> Reply<'a> for Stations<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        match StationReply::parse(reply) {
            Ok(_) => Ok(Self(Body::new(reply))),
            Err(error) => Err(error),
        }
    }
}

serialize_sequence! { Stations iter; }
