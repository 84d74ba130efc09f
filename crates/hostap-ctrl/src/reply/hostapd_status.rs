//! hostapd's STATUS.

use super::body::{Body, blocks, index, indexed, refused, starts_entry};
use super::keyword::keywords;
use super::pairs::split;
use super::reply_type::reply_type;
use super::{FromText, List, Reply, ReplyError};
use crate::value::{EncodedText, HexBytes, HexNumber, MacAddress, Megahertz, Text};

keywords! {
    /// What an interface of hostapd is doing.
    ///
    /// ```
    /// use hostap_ctrl::reply::HostapdState;
    ///
    /// assert_eq!(HostapdState::from("ENABLED"), HostapdState::Enabled);
    /// ```
    pub enum HostapdState {
        /// It has not been set up yet.
        Uninitialized = "UNINITIALIZED",
        /// It is switched off.
        Disabled = "DISABLED",
        /// It waits for the country's rules.
        CountryUpdate = "COUNTRY_UPDATE",
        /// It chooses a channel.
        AutomaticChannelSelection = "ACS",
        /// It looks for neighbours before it uses 40 MHz.
        HtScan = "HT_SCAN",
        /// It listens for radar.
        Dfs = "DFS",
        /// It sends beacons.
        Enabled = "ENABLED",
        /// It may not send on this channel.
        NoIr = "NO_IR",
        /// hostapd has no name for it.
        Unknown = "UNKNOWN",
    }

    /// The mode of a radio.
    ///
    /// ```
    /// use hostap_ctrl::reply::HostapdMode;
    ///
    /// assert_eq!(HostapdMode::from("g"), HostapdMode::G);
    /// ```
    pub enum HostapdMode {
        /// 2.4 GHz, 802.11b only.
        B = "b",
        /// 2.4 GHz.
        G = "g",
        /// 5 and 6 GHz.
        A = "a",
        /// 60 GHz.
        Ad = "ad",
        /// Any: the channel decides.
        Any = "any",
        /// A mode that can't be.
        Invalid = "invalid",
        /// hostapd has no name for it.
        Unknown = "unknown",
    }

    /// Whether the links of an MLD can send and receive at the same time.
    ///
    /// ```
    /// use hostap_ctrl::reply::MldType;
    ///
    /// assert_eq!(MldType::from("STR"), MldType::Simultaneous);
    /// ```
    pub enum MldType {
        /// They can.
        Simultaneous = "STR",
        /// They can't.
        NonSimultaneous = "NSTR",
    }
}

reply_type! {
    /// The reply of hostapd's `STATUS`: the radio and all its BSSs.
    ///
    /// ```
    /// use hostap_ctrl::reply::{HostapdState, HostapdStatus, Reply};
    ///
    /// let reply = b"state=ENABLED\nfreq=2412\nbss[0]=wlan0\nbssid[0]=02:00:00:00:00:00\nssid[0]=Lab\nnum_sta[0]=1\n";
    /// let status = HostapdStatus::parse(reply).unwrap();
    /// assert_eq!(status.state(), Some(HostapdState::Enabled));
    /// let bss = status.bss_list().next().unwrap();
    /// assert_eq!(bss.ifname, "wlan0");
    /// assert_eq!(bss.ssid.unwrap().to_ssid().unwrap().as_bytes(), b"Lab");
    /// assert_eq!(bss.num_sta, Some(1));
    /// ```
    pub struct HostapdStatus {
        fields {
            /// What the interface is doing.
            state: HostapdState<'a> = "state";
            /// The radio's name.
            phy: Text<'a> = "phy";
            /// The frequency in MHz; 0 before there is one.
            freq: Megahertz = "freq";
            /// Stations without ERP rates.
            num_sta_non_erp: u32 = "num_sta_non_erp";
            /// Stations without short slot times.
            num_sta_no_short_slot_time: u32 = "num_sta_no_short_slot_time";
            /// Stations without short preambles.
            num_sta_no_short_preamble: u32 = "num_sta_no_short_preamble";
            /// Whether other BSSs without ERP rates are about.
            olbc: bool = "olbc";
            /// 802.11n stations without greenfield mode.
            num_sta_ht_no_gf: u32 = "num_sta_ht_no_gf";
            /// Stations without 802.11n.
            num_sta_no_ht: u32 = "num_sta_no_ht";
            /// 802.11n stations with 20 MHz only.
            num_sta_ht_20_mhz: u32 = "num_sta_ht_20_mhz";
            /// Stations that forbid 40 MHz.
            num_sta_ht40_intolerant: u32 = "num_sta_ht40_intolerant";
            /// Whether other BSSs without 802.11n are about.
            olbc_ht: bool = "olbc_ht";
            /// The operation mode of 802.11n.
            ht_op_mode: HexNumber<'a> = "ht_op_mode";
            /// The mode of the radio.
            hw_mode: HostapdMode<'a> = "hw_mode";
            /// The country's code, two letters.
            country_code: Text<'a> = "country_code";
            /// The third byte of the country element.
            country3: HexNumber<'a> = "country3";
            /// How many seconds it listens for radar.
            cac_time_seconds: u32 = "cac_time_seconds";
            /// How many seconds of that are left; `None` for `N/A`: it is not listening now.
            cac_time_left_seconds: u32 = "cac_time_left_seconds";
            /// The channel's number.
            channel: u32 = "channel";
            /// Whether EDMG (60 GHz) is in use.
            edmg_enable: bool = "edmg_enable";
            /// The EDMG channel's number.
            edmg_channel: u32 = "edmg_channel";
            /// Where the second 20 MHz of 40 are: 1 above, -1 below, 0 none.
            secondary_channel: i32 = "secondary_channel";
            /// Whether 802.11n is in use.
            ieee80211n: bool = "ieee80211n";
            /// Whether 802.11ac is in use.
            ieee80211ac: bool = "ieee80211ac";
            /// Whether 802.11ax is in use.
            ieee80211ax: bool = "ieee80211ax";
            /// Whether 802.11be is in use.
            ieee80211be: bool = "ieee80211be";
            /// Whether 802.11bn is in use.
            ieee80211bn: bool = "ieee80211bn";
            /// The beacon interval in TU.
            beacon_int: u32 = "beacon_int";
            /// Every how many beacons a DTIM comes.
            dtim_period: u32 = "dtim_period";
            /// The width of the channel with 802.11be, as configured.
            eht_oper_chwidth: u32 = "eht_oper_chwidth";
            /// The centre of the channel with 802.11be, as a channel's number.
            eht_oper_centr_freq_seg0_idx: u32 = "eht_oper_centr_freq_seg0_idx";
            /// Where the other half of 320 MHz is.
            eht_bw320_offset: i32 = "eht_bw320_offset";
            /// The 20 MHz parts that are left out.
            punct_bitmap: HexNumber<'a> = "punct_bitmap";
            /// How many links the MLD has.
            num_links: u32 = "num_links";
            /// The number of this link.
            link_id: u32 = "link_id";
            /// The address of this link.
            link_addr: MacAddress = "link_addr";
            /// Whether the MLD's links can send and receive at the same time.
            ap_mld_type: MldType<'a> = "ap_mld_type";
            /// The width of the channel with 802.11ax, as configured.
            he_oper_chwidth: u32 = "he_oper_chwidth";
            /// The centre of the channel with 802.11ax, as a channel's number.
            he_oper_centr_freq_seg0_idx: u32 = "he_oper_centr_freq_seg0_idx";
            /// The centre of the second part with 802.11ax, as a channel's number.
            he_oper_centr_freq_seg1_idx: u32 = "he_oper_centr_freq_seg1_idx";
            /// The BSS colour of 802.11ax; -1 if none is in use.
            he_bss_color: i32 = "he_bss_color";
            /// The width of the channel with 802.11ac, as configured.
            vht_oper_chwidth: u32 = "vht_oper_chwidth";
            /// The centre of the channel with 802.11ac, as a channel's number.
            vht_oper_centr_freq_seg0_idx: u32 = "vht_oper_centr_freq_seg0_idx";
            /// The centre of the second part with 802.11ac, as a channel's number.
            vht_oper_centr_freq_seg1_idx: u32 = "vht_oper_centr_freq_seg1_idx";
            /// The capability field of 802.11ac.
            vht_caps_info: HexNumber<'a> = "vht_caps_info";
            /// What the radio can receive with 802.11ac.
            rx_vht_mcs_map: HexNumber<'a> = "rx_vht_mcs_map";
            /// What the radio can send with 802.11ac.
            tx_vht_mcs_map: HexNumber<'a> = "tx_vht_mcs_map";
            /// The capability field of 802.11n.
            ht_caps_info: HexNumber<'a> = "ht_caps_info";
            /// What the radio can receive with 802.11n: ten bytes.
            ht_mcs_bitmask: HexBytes<'a> = "ht_mcs_bitmask";
            /// The rates in units of 500 kbit/s.
            supported_rates: List<'a, HexNumber<'a>> = "supported_rates";
            /// The most power that is allowed on the channel, in dBm.
            max_txpower: u32 = "max_txpower";
            /// How busy the channel is on average, of 255.
            chan_util_avg: u32 = "chan_util_avg";
        }
        lists {
            partner_links = ["partner_link[#]"] as "partner_link";
            bss_list = ["bss[#]", "bssid[#]", "ssid[#]", "num_sta[#]", "mld_addr[#]", "mld_id[#]", "mld_link_id[#]"] as "bss";
        }
    }
}

impl<'a> HostapdStatus<'a> {
    /// The other links of the MLD: their numbers, and the addresses on them.
    ///
    /// On the wire: `partner_link[number]`.
    pub fn partner_links(&self) -> impl Iterator<Item = (u32, MacAddress)> + Clone + use<'a> {
        indexed(self.body.pairs(), "partner_link")
            .filter_map(|(link, address)| Some((link, MacAddress::parse(address.as_bytes())?)))
    }

    /// The BSSs of the radio, the first of which is its interface's own. All of its lines must
    /// be there before one counts as cut off: see [`is_cut`](Self::is_cut).
    pub fn bss_list(&self) -> impl Iterator<Item = HostapdBss<'a>> + Clone + use<'a> {
        blocks(self.body.whole(), |line| starts_entry(line, "bss")).filter_map(HostapdBss::new)
    }
}

impl<'a> HostapdStatus<'a> {
    /// The text of one, which was kept.
    pub(crate) fn of_kept(text: &'a [u8]) -> Self {
        Self { body: Body::new(text) }
    }
}

impl<'a> Reply<'a> for HostapdStatus<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        refused(reply)?;
        let body = Body::new(reply);
        if !Self::is_like(body) {
            return Err(ReplyError::Unexpected { expected: "hostapd's status: state=..." });
        }
        Ok(Self { body })
    }
}

/// One of the BSSs in hostapd's status.
///
/// ```
/// use hostap_ctrl::reply::{HostapdStatus, Reply};
///
/// let status = HostapdStatus::parse(b"bss[0]=wlan0\nnum_sta[0]=3\nbss[1]=guest\n").unwrap();
/// assert_eq!(status.bss_list().nth(1).unwrap().ifname, "guest");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct HostapdBss<'a> {
    /// Its number.
    pub index: u32,
    /// Its interface.
    pub ifname: Text<'a>,
    /// Its BSSID.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub bssid: Option<MacAddress>,
    /// Its SSID.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ssid: Option<EncodedText<'a>>,
    /// How many stations it has.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub num_sta: Option<u32>,
    /// The address of its MLD.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub mld_addr: Option<MacAddress>,
    /// The number of its MLD.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub mld_id: Option<u32>,
    /// The number of its link within the MLD.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub mld_link_id: Option<u32>,
}

impl<'a> HostapdBss<'a> {
    fn new(block: &'a [u8]) -> Option<Self> {
        let pairs = Body::new(block).pairs();
        let (key, ifname) = split(super::lines(block).next()?)?;
        let number = index(key, "bss")?;
        let value = |name: &str| {
            pairs.iter().find(|(key, _)| index(*key, name) == Some(number)).map(|(_, value)| value)
        };
        Some(Self {
            index: number,
            ifname,
            bssid: value("bssid").and_then(MacAddress::from_text),
            ssid: value("ssid").and_then(EncodedText::from_text),
            num_sta: value("num_sta").and_then(u32::from_text),
            mld_addr: value("mld_addr").and_then(MacAddress::from_text),
            mld_id: value("mld_id").and_then(u32::from_text),
            mld_link_id: value("mld_link_id").and_then(u32::from_text),
        })
    }
}
