//! One BSS, as `BSS` describes it.

use super::bss_neighbors::{MULTI_LINK, NEIGHBOR};
use super::keyed::{keyed, words};
use super::{MultiLink, Neighbor, Pairs, Security, lines};
use crate::value::{DeviceType, EncodedText, HexBytes, HexNumber, MacAddress, Megahertz, Text};

/// What wpa_supplicant knows of one BSS. What the mask left out is `None`.
///
/// ```
/// use hostap_ctrl::reply::{BssList, Reply};
///
/// let list = BssList::parse(b"id=0\nbssid=02:00:00:00:00:00\nfreq=2412\nlevel=-20\n\
///     ie=00034c6162dd0102\nflags=[WPA2-SAE-CCMP][ESS]\nssid=Lab\nsnr=72\n").unwrap();
/// let bss = list.first().unwrap();
/// assert_eq!((bss.freq(), bss.level(), bss.snr()), (Some(2412), Some(-20), Some(72)));
/// assert!(bss.flags().unwrap().has_sae());
/// let ssid = bss.elements().next().unwrap();
/// assert_eq!((ssid.id, ssid.bytes.as_str()), (0, "4c6162"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bss<'a>(&'a [u8]);

words! {
    /// Whether an access point has been set up by WPS.
    ///
    /// ```
    /// use hostap_ctrl::reply::BssWpsState;
    ///
    /// assert_eq!(BssWpsState::new(b"configured"), BssWpsState::Configured);
    /// ```
    BssWpsState {
        Configured = "configured",
        Unconfigured = "unconfigured",
    }
}

impl<'a> Bss<'a> {
    /// The BSS of these lines.
    pub(crate) const fn new(text: &'a [u8]) -> Self {
        Self(text)
    }

    /// Its lines as they came.
    pub const fn text(self) -> Text<'a> {
        Text::new(self.0)
    }

    /// All keys and values in their order. Lines on neighbours and on links are not among them.
    pub fn pairs(self) -> impl Iterator<Item = (Text<'a>, Text<'a>)> + Clone {
        Pairs::new(self.0).iter().filter(|(key, _)| {
            !key.as_bytes().starts_with(NEIGHBOR) && !key.as_bytes().starts_with(MULTI_LINK)
        })
    }

    /// The first value of `key`.
    pub fn get(self, key: &str) -> Option<Text<'a>> {
        self.pairs().find(|(name, _)| *name == key).map(|(_, value)| value)
    }

    /// Lines that are neither a key with a value nor on neighbours or links.
    pub fn other_lines(self) -> impl Iterator<Item = Text<'a>> + Clone {
        let plain = |line: &&[u8]| !line.contains(&b'=') && !line.is_empty();
        lines(self.0).filter(plain).map(Text::new)
    }

    /// The information elements of probe response or beacon, from [`ie`](Self::ie).
    pub fn elements(self) -> impl Iterator<Item = Element<'a>> + Clone {
        elements(self.ie().unwrap_or_default())
    }

    /// The information elements of the beacon, from [`beacon_ie`](Self::beacon_ie).
    pub fn beacon_elements(self) -> impl Iterator<Item = Element<'a>> + Clone {
        elements(self.beacon_ie().unwrap_or_default())
    }

    /// Elements of ANQP that have no key of their own, `anqp[<infoid>]`: number and content.
    pub fn anqp_elements(self) -> impl Iterator<Item = (u16, HexBytes<'a>)> + Clone {
        self.pairs().filter_map(|(key, value)| {
            Some((indexed(key, b"anqp[")?, HexBytes::parse(value.as_bytes())?))
        })
    }

    /// The numbers of ANQP elements that came protected, `protected-anqp-info[<infoid>]`.
    pub fn protected_anqp(self) -> impl Iterator<Item = u16> + Clone {
        self.pairs()
            .filter(|(_, value)| *value == "1")
            .filter_map(|(key, _)| indexed(key, b"protected-anqp-info["))
    }

    /// The access points that this one reports near it (`ap_info[..]`).
    pub fn neighbors(self) -> impl Iterator<Item = Neighbor<'a>> + Clone {
        lines(self.0).filter_map(Neighbor::new)
    }

    /// The links of the multi-link device that it is part of (`multi-link:`).
    pub fn multi_link(self) -> Option<MultiLink<'a>> {
        lines(self.0).find_map(MultiLink::new)
    }

    /// The basic rates of a mesh network, as numbers of the line `bss_basic_rate_set`.
    pub fn basic_rates(self) -> impl Iterator<Item = u16> + Clone + 'a {
        let rates = self.get("bss_basic_rate_set").unwrap_or_default();
        let words = rates.as_bytes().split(|byte| *byte == b' ');
        words.filter_map(|word| core::str::from_utf8(word).ok()?.parse().ok())
    }
}

keyed! { Bss {
    /// Its id in the daemon's table, which it keeps as long as it is known.
    id: u32 = "id",
    /// Its address.
    bssid: MacAddress = "bssid",
    /// The frequency in MHz.
    freq: Megahertz = "freq",
    /// Time units (1.024 ms) from beacon to beacon.
    beacon_int: u16 = "beacon_int",
    /// The capability field of its beacons.
    capabilities: HexNumber<'a> = "capabilities",
    /// The signal's quality, in the driver's unit.
    qual: i32 = "qual",
    /// The noise in dBm.
    noise: i32 = "noise",
    /// The signal's level in dBm, or in the driver's unit.
    level: i32 = "level",
    /// The time of the BSS, in microseconds.
    tsf: u64 = "tsf",
    /// Seconds since it was last heard.
    age: u32 = "age",
    /// The information elements of its probe response, else of its beacon.
    ie: HexBytes<'a> = "ie",
    /// How it is protected, and what else it offers.
    flags: Security<'a> = "flags",
    /// Its SSID; empty if it is hidden.
    ssid: EncodedText<'a> = "ssid",
    /// Whether it has been set up by WPS.
    wps_state: BssWpsState<'a> = "wps_state",
    /// Whether its WPS set-up is locked.
    wps_ap_setup_locked: bool = "wps_ap_setup_locked",
    /// Whether it waits for a device by WPS.
    wps_selected_registrar: bool = "wps_selected_registrar",
    /// The kind of password it waits for by WPS.
    wps_device_password_id: u16 = "wps_device_password_id",
    /// The WPS methods of the registrar it has selected.
    wps_selected_registrar_config_methods: HexNumber<'a> = "wps_selected_registrar_config_methods",
    /// Its WPS device type.
    wps_primary_device_type: DeviceType = "wps_primary_device_type",
    /// Its WPS name.
    wps_device_name: Text<'a> = "wps_device_name",
    /// Its WPS methods.
    wps_config_methods: HexNumber<'a> = "wps_config_methods",
    /// The capabilities of the P2P device.
    p2p_dev_capab: HexNumber<'a> = "p2p_dev_capab",
    /// The capabilities of the P2P group.
    p2p_group_capab: HexNumber<'a> = "p2p_group_capab",
    /// The type of the P2P device.
    p2p_primary_device_type: DeviceType = "p2p_primary_device_type",
    /// The name of the P2P device.
    p2p_device_name: Text<'a> = "p2p_device_name",
    /// The address of the P2P device.
    p2p_device_addr: MacAddress = "p2p_device_addr",
    /// The WPS methods of the P2P device.
    p2p_config_methods: HexNumber<'a> = "p2p_config_methods",
    /// The subelements of Wi-Fi Display.
    wfd_subelems: HexBytes<'a> = "wfd_subelems",
    /// ANQP: which elements it can answer.
    anqp_capability_list: HexBytes<'a> = "anqp_capability_list",
    /// ANQP: the venue's names.
    anqp_venue_name: HexBytes<'a> = "anqp_venue_name",
    /// ANQP: what has to be done to get on.
    anqp_network_auth_type: HexBytes<'a> = "anqp_network_auth_type",
    /// ANQP: the roaming consortia.
    anqp_roaming_consortium: HexBytes<'a> = "anqp_roaming_consortium",
    /// ANQP: which kinds of IP addresses can be had.
    anqp_ip_addr_type_availability: HexBytes<'a> = "anqp_ip_addr_type_availability",
    /// ANQP: the realms and how to authenticate with them.
    anqp_nai_realm: HexBytes<'a> = "anqp_nai_realm",
    /// ANQP: the cellular networks.
    anqp_3gpp: HexBytes<'a> = "anqp_3gpp",
    /// ANQP: the domains of the operator.
    anqp_domain_name: HexBytes<'a> = "anqp_domain_name",
    /// ANQP: the realms of FILS.
    anqp_fils_realm_info: HexBytes<'a> = "anqp_fils_realm_info",
    /// Hotspot 2.0: which elements it can answer.
    hs20_capability_list: HexBytes<'a> = "hs20_capability_list",
    /// Hotspot 2.0: the operator's names.
    hs20_operator_friendly_name: HexBytes<'a> = "hs20_operator_friendly_name",
    /// Hotspot 2.0: the link to the internet.
    hs20_wan_metrics: HexBytes<'a> = "hs20_wan_metrics",
    /// Hotspot 2.0: which protocols get through.
    hs20_connection_capability: HexBytes<'a> = "hs20_connection_capability",
    /// Hotspot 2.0: the operating classes in use.
    hs20_operating_class: HexBytes<'a> = "hs20_operating_class",
    /// Hotspot 2.0: the providers of online sign-up; up to 2.11.
    hs20_osu_providers_list: HexBytes<'a> = "hs20_osu_providers_list",
    /// Hotspot 2.0: the operator's icons; up to 2.11.
    hs20_operator_icon_metadata: HexBytes<'a> = "hs20_operator_icon_metadata",
    /// Hotspot 2.0: the providers' identifiers; up to 2.11.
    hs20_osu_providers_nai_list: HexBytes<'a> = "hs20_osu_providers_nai_list",
    /// The name of the mesh network.
    mesh_id: EncodedText<'a> = "mesh_id",
    /// Mesh: the protocol that selects paths.
    active_path_selection_protocol_id: HexNumber<'a> = "active_path_selection_protocol_id",
    /// Mesh: the metric by which paths are selected.
    active_path_selection_metric_id: HexNumber<'a> = "active_path_selection_metric_id",
    /// Mesh: how congestion is controlled.
    congestion_control_mode_id: HexNumber<'a> = "congestion_control_mode_id",
    /// Mesh: how stations keep time.
    synchronization_method_id: HexNumber<'a> = "synchronization_method_id",
    /// Mesh: how stations authenticate.
    authentication_protocol_id: HexNumber<'a> = "authentication_protocol_id",
    /// Mesh: how many peers the station has, and its gates.
    mesh_formation_info: HexNumber<'a> = "mesh_formation_info",
    /// Mesh: the station's capabilities.
    mesh_capability: HexNumber<'a> = "mesh_capability",
    /// The signal above the noise, in dB.
    snr: i32 = "snr",
    /// The speed that may be expected, in kbit/s.
    est_throughput: u32 = "est_throughput",
    /// How many times the daemon's table had changed when this BSS last did.
    update_idx: u32 = "update_idx",
    /// The information elements of its beacon.
    beacon_ie: HexBytes<'a> = "beacon_ie",
    /// FILS: the information field of its element.
    fils_info: HexNumber<'a> = "fils_info",
    /// FILS: the identifier of the cache of keys.
    fils_cache_id: HexBytes<'a> = "fils_cache_id",
    /// FILS: the identifier of the homogeneous ESS.
    fils_hessid: MacAddress = "fils_hessid",
    /// FILS: hashes of the realms.
    fils_realms: Text<'a> = "fils_realms",
    /// The address of the multi-link device; 2.11 and later.
    ap_mld_addr: MacAddress = "ap_mld_addr",
} }

/// One information element of a frame.
///
/// ```
/// use hostap_ctrl::reply::{BssList, Reply};
///
/// let list = BssList::parse(b"ie=0003").unwrap();
/// assert!(list.first().unwrap().elements().next().is_none());
/// let list = BssList::parse(b"ie=030106").unwrap();
/// let channel = list.first().unwrap().elements().next().unwrap();
/// assert_eq!((channel.id, channel.bytes.to_vec()), (3, vec![6]));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Element<'a> {
    /// Its number; 255 for those whose number is the first byte of the content.
    pub id: u8,
    /// Its content.
    pub bytes: HexBytes<'a>,
}

/// The elements in these bytes; one that is cut off ends them.
fn elements(bytes: HexBytes<'_>) -> impl Iterator<Item = Element<'_>> + Clone {
    let mut rest = bytes.as_str();
    core::iter::from_fn(move || {
        let (head, content) = rest.split_at_checked(4)?;
        let mut head = HexBytes::parse(head.as_bytes())?.iter();
        let (id, length) = (head.next()?, head.next()?);
        let (content, after) = content.split_at_checked(usize::from(length) * 2)?;
        rest = after;
        Some(Element { id, bytes: HexBytes::parse(content.as_bytes())? })
    })
}

/// The number in a key such as `anqp[277]`.
fn indexed(key: Text<'_>, start: &[u8]) -> Option<u16> {
    let digits = key.as_bytes().strip_prefix(start)?.strip_suffix(b"]")?;
    core::str::from_utf8(digits).ok()?.parse().ok()
}

#[cfg(feature = "serde")]
impl serde::Serialize for Bss<'_> {
    /// A map under the names of the wire; the neighbours as a list `ap_info`, the links as
    /// `multi-link`.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        self.serialize_keys(&mut map)?;
        super::keyed::serialize_others(self.pairs(), Self::KEYS, &mut map)?;
        if self.neighbors().next().is_some() {
            map.serialize_entry("ap_info", &super::keyed::List(self.neighbors()))?;
        }
        if let Some(links) = self.multi_link() {
            map.serialize_entry("multi-link", &links)?;
        }
        map.end()
    }
}
