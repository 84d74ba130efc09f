//! `STATUS` of wpa_supplicant in all its forms.

use core::fmt;
use core::net::IpAddr;

use super::body::refused;
use super::keyed::{FromValue, keyed};
use super::{
    Cipher, Eapol, KeyManagement, Macsec, ManagementFrameProtection, Mode, P2pState, Pairs,
    ProviderType, Reply, ReplyError, Secret, WpaState, lines,
};
use crate::value::{EncodedText, HexBytes, MacAddress, Megahertz, Text, Uuid};

/// The state of an interface, or of the whole wpa_supplicant.
///
/// A getter gives the first value of its key. Keys of a pre-authentication repeat those of the
/// connection: see [`eapol`](Self::eapol) and [`preauthentication`](Self::preauthentication).
///
/// ```
/// use hostap_ctrl::reply::{Cipher, Mode, Reply, Status, WpaState};
///
/// let status = Status::parse(b"bssid=02:00:00:00:00:00\nfreq=2412\nssid=Lab\\x21\nid=0\n\
///     mode=station\npairwise_cipher=CCMP\nwpa_state=COMPLETED\n").unwrap();
/// assert_eq!(status.wpa_state(), Some(WpaState::Completed));
/// assert_eq!(status.freq(), Some(2412));
/// assert_eq!(status.ssid().unwrap().to_ssid().unwrap().as_bytes(), b"Lab!");
/// assert_eq!(status.pairwise_cipher(), Some(Cipher::Ccmp));
/// assert_eq!(status.get("mode").unwrap(), "station");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct Status<'a> {
    text: &'a [u8],
    /// What stands before `id_str`.
    head: Pairs<'a>,
    id_str: Option<Text<'a>>,
    /// What follows it, up to the block of a pre-authentication.
    main: Pairs<'a>,
    /// That block and what follows it, without its title.
    preauthentication: Option<Pairs<'a>>,
}

/// The title of the block whose keys repeat.
const PREAUTHENTICATION: &[u8] = b"Pre-authentication EAPOL state machines:";

impl<'a> Reply<'a> for Status<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        refused(reply)?;
        // The global socket of a daemon without interfaces may have nothing to say.
        if !reply.is_empty() && Pairs::new(reply).iter().next().is_none() {
            return Err(ReplyError::Unexpected { expected: "lines of key=value" });
        }
        Ok(Self::new(reply))
    }
}

impl<'a> Status<'a> {
    pub(crate) fn new(text: &'a [u8]) -> Self {
        let (head, id_str, rest) = match split_line(text, b"id_str=") {
            Some((head, rest)) => {
                let end = end_of_id_str(rest);
                let (id_str, rest) = rest.split_at_checked(end).unwrap_or((rest, b""));
                (head, Some(Text::new(id_str)), rest.strip_prefix(b"\n").unwrap_or(rest))
            }
            None => (&b""[..], None, text),
        };
        let (main, preauthentication) = match split_line(rest, PREAUTHENTICATION) {
            Some((main, block)) => {
                (main, Some(Pairs::new(block.strip_prefix(b"\n").unwrap_or(block))))
            }
            None => (rest, None),
        };
        let (head, main) = (Pairs::new(head), Pairs::new(main));
        Self { text, head, id_str, main, preauthentication }
    }

    /// The reply as it came, secrets included.
    pub const fn text(self) -> Text<'a> {
        Text::new(self.text)
    }

    /// All keys and values but the passphrase, in the order of the reply.
    ///
    /// The value of `id_str` is the only one that may hold ends of lines: wpa_supplicant writes
    /// it as it was configured. It goes on to the last line of `mode`, which the daemon writes
    /// next, so that it can't pass for other keys.
    pub fn pairs(self) -> impl Iterator<Item = (Text<'a>, Text<'a>)> + Clone {
        let id_str = self.id_str.map(|value| (Text::new(b"id_str"), value));
        let rest = self.main.iter().chain(self.preauthentication.unwrap_or_default().iter());
        let pairs = self.head.iter().chain(id_str).chain(rest);
        pairs.filter(|(key, _)| *key != "passphrase")
    }

    /// The first value of `key`; none for the passphrase.
    pub fn get(self, key: &str) -> Option<Text<'a>> {
        self.pairs().find(|(name, _)| *name == key).map(|(_, value)| value)
    }

    /// All values of `key`, in their order.
    pub fn all<'k>(self, key: &'k str) -> impl Iterator<Item = Text<'a>> + Clone + use<'a, 'k> {
        self.pairs().filter(move |(name, _)| *name == key).map(|(_, value)| value)
    }

    /// Lines that have no `=`; the title of the block of a pre-authentication is not among them.
    pub fn other_lines(self) -> impl Iterator<Item = Text<'a>> + Clone {
        let rest = self.preauthentication.unwrap_or_default();
        let parts = [self.head, self.main, rest].into_iter();
        let all = parts.flat_map(|part| lines(part.text().as_bytes()));
        all.filter(|line| !line.contains(&b'=') && !line.is_empty()).map(Text::new)
    }

    /// The network's passphrase: an access point's answer to `STATUS-WPS`.
    pub fn passphrase(self) -> Option<Secret<Text<'a>>> {
        let value = self.head.get("passphrase").or_else(|| self.main.get("passphrase"))?;
        Secret::from_value(value)
    }

    /// The network's `id_str`, as it was configured: any bytes, ends of lines too.
    pub const fn id_str(self) -> Option<Text<'a>> {
        self.id_str
    }

    /// The authentication of the connection, where it is by IEEE 802.1X.
    pub fn eapol(self) -> Option<Eapol<'a>> {
        Eapol::of(self.main)
    }

    /// The authentication with an access point to roam to.
    pub fn preauthentication(self) -> Option<Eapol<'a>> {
        self.preauthentication.and_then(Eapol::of)
    }

    /// MACsec key agreement, on a wired interface that has it.
    pub fn macsec(self) -> Option<Macsec<'a>> {
        Macsec::of(self.main)
    }

    /// The service providers of Hotspot 2.0 whose home this network is.
    pub fn home_providers(self) -> impl Iterator<Item = Text<'a>> + Clone {
        self.all("home_sp")
    }

    /// The service providers of Hotspot 2.0 that provided the credential.
    pub fn provisioning_providers(self) -> impl Iterator<Item = Text<'a>> + Clone {
        self.all("provisioning_sp")
    }

    /// The interfaces, as the global socket lists them: name and MAC address.
    pub fn interfaces(self) -> impl Iterator<Item = (Text<'a>, Option<MacAddress>)> + Clone {
        let pairs = self.main.iter();
        let following = pairs.clone().skip(1).map(Some).chain([None]);
        pairs.zip(following).filter(|((key, _), _)| *key == "ifname").map(|((_, name), next)| {
            let address = next.filter(|(key, _)| *key == "address");
            (name, address.and_then(|(_, value)| MacAddress::from_value(value)))
        })
    }
}

keyed! { Status {
    /// The BSS; the interface is associated with it.
    bssid: MacAddress = "bssid",
    /// The frequency in MHz.
    freq: Megahertz = "freq",
    /// The network's SSID.
    ssid: EncodedText<'a> = "ssid",
    /// The network's id, of the list of networks.
    id: u32 = "id",
    /// What the interface is in the network.
    mode: Mode<'a> = "mode",
    /// The generation of Wi-Fi, such as 6 for IEEE 802.11ax.
    wifi_generation: u8 = "wifi_generation",
    /// How many spatial streams can be received; after 2.11.
    max_nss_rx: u8 = "max_nss_rx",
    /// How many spatial streams can be sent; after 2.11.
    max_nss_tx: u8 = "max_nss_tx",
    /// The channel's width in MHz; after 2.11.
    channel_width: Megahertz = "channel_width",
    /// The cipher of frames to one station.
    pairwise_cipher: Cipher<'a> = "pairwise_cipher",
    /// The cipher of frames to groups.
    group_cipher: Cipher<'a> = "group_cipher",
    /// The key management.
    key_mgmt: KeyManagement<'a> = "key_mgmt",
    /// Whether DPP used perfect forward secrecy.
    dpp_pfs: bool = "dpp_pfs",
    /// Whether management frames are protected.
    pmf: ManagementFrameProtection<'a> = "pmf",
    /// The cipher of management frames to groups.
    mgmt_group_cipher: Cipher<'a> = "mgmt_group_cipher",
    /// The finite cyclic group of SAE.
    sae_group: u16 = "sae_group",
    /// Whether SAE used hash-to-element.
    sae_h2e: bool = "sae_h2e",
    /// Whether SAE used a public key.
    sae_pk: bool = "sae_pk",
    /// How far the connection is.
    wpa_state: WpaState<'a> = "wpa_state",
    /// The interface's IP address.
    ip_address: IpAddr = "ip_address",
    /// The P2P device's address.
    p2p_device_address: MacAddress = "p2p_device_address",
    /// The interface's own address.
    address: MacAddress = "address",
    /// The address of the access point's multi-link device; 2.11 and later.
    ap_mld_addr: MacAddress = "ap_mld_addr",
    /// The release of Hotspot 2.0.
    hs20: u8 = "hs20",
    /// Whether this network is the home of its credential.
    sp_type: ProviderType<'a> = "sp_type",
    /// The id of the EAP session.
    eap_session_id: HexBytes<'a> = "eap_session_id",
    /// The UUID of WPS.
    uuid: Uuid = "uuid",
    /// Whether the connection has IEEE 802.11ac.
    ieee80211ac: bool = "ieee80211ac",
    /// After how long without frames the access point forgets the station, as it announced.
    bss_max_idle_period: u32 = "bss_max_idle_period",
    /// Whether the SSID has been verified.
    ssid_verified: bool = "ssid_verified",
    /// Whether there is a key that protects beacons.
    bigtk_set: bool = "bigtk_set",
    /// What P2P does: the global socket.
    p2p_state: P2pState<'a> = "p2p_state",
    /// Whether Wi-Fi Display is on: the global socket.
    wifi_display: bool = "wifi_display",
    /// The interface's number in the kernel (`STATUS-DRIVER`).
    ifindex: u32 = "ifindex",
    /// The interface's name (`STATUS-DRIVER`, and the first one of the global socket).
    ifname: Text<'a> = "ifname",
    /// The bridge that the interface is in, maybe empty (`STATUS-DRIVER`).
    brname: Text<'a> = "brname",
    /// The interface's own address (`STATUS-DRIVER`).
    addr: MacAddress = "addr",
    /// Whether the driver has a beacon (`STATUS-DRIVER`).
    beacon_set: bool = "beacon_set",
} }

/// Splits where a line begins with `start`: what stands before, and what follows `start`.
fn split_line<'a>(text: &'a [u8], start: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let mut at = 0;
    loop {
        let (before, line) = text.split_at_checked(at)?;
        if let Some(after) = line.strip_prefix(start) {
            return Some((before, after));
        }
        at += line.iter().position(|byte| *byte == b'\n')? + 1;
    }
}

/// Where the value of `id_str` ends: before the last line of `mode`; else at the end of its line.
fn end_of_id_str(rest: &[u8]) -> usize {
    const NEXT: &[u8] = b"\nmode=";
    let mode = rest.windows(NEXT.len()).rposition(|window| window == NEXT);
    mode.or_else(|| rest.iter().position(|byte| *byte == b'\n')).unwrap_or(rest.len())
}

impl fmt::Debug for Status<'_> {
    /// The pairs, without the passphrase.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_map().entries(self.pairs()).finish()
    }
}
