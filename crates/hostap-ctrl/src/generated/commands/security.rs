//! Keys and their caches, EAP.
//!
//! Generated from `protocol/commands.tsv` and `protocol/arguments.tsv` by
//! `cargo run -p protocol-gen`.

use crate::command::{Command, InvalidArgument, Number, Request, Secret};
use crate::reply;
use crate::value::{MacAddress, Text};

/// Lets IEEE 802.1X authenticate again after LOGOFF.
///
/// ```text
/// LOGON
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, Logon};
///
/// let command = Logon;
/// assert_eq!(command.to_request()?.as_bytes(), b"LOGON");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct Logon;

impl Command for Logon {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("LOGON");
        Ok(())
    }
}

/// Ends the IEEE 802.1X session.
///
/// ```text
/// LOGOFF
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, Logoff};
///
/// let command = Logoff;
/// assert_eq!(command.to_request()?.as_bytes(), b"LOGOFF");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct Logoff;

impl Command for Logoff {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("LOGOFF");
        Ok(())
    }
}

/// Starts EAP again and drops the cached key of this access point.
///
/// ```text
/// REAUTHENTICATE
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, Reauthenticate};
///
/// let command = Reauthenticate;
/// assert_eq!(command.to_request()?.as_bytes(), b"REAUTHENTICATE");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct Reauthenticate;

impl Command for Reauthenticate {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("REAUTHENTICATE");
        Ok(())
    }
}

/// Authenticates to another access point through the current one.
///
/// ```text
/// PREAUTH <bssid:mac>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, Preauth};
///
/// let command = Preauth::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"PREAUTH 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct Preauth {
    bssid: MacAddress,
}

impl Preauth {
    /// The command with what it needs.
    ///
    /// - `bssid`: The BSSID of the access point.
    pub fn new(bssid: impl Into<MacAddress>) -> Self {
        Self { bssid: bssid.into() }
    }
}

impl Command for Preauth {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("PREAUTH ");
        request.address(self.bssid);
        Ok(())
    }
}

/// Asks for the counters of RSN and IEEE 802.1X.
///
/// ```text
/// MIB
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Mib`](reply::Mib).
///
/// ```
/// use hostap_ctrl::command::{Command, Mib};
///
/// let command = Mib;
/// assert_eq!(command.to_request()?.as_bytes(), b"MIB");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct Mib;

impl Command for Mib {
    type Reply<'r> = reply::Mib<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("MIB");
        Ok(())
    }
}

/// Lists the cached pairwise master keys, without the keys.
///
/// ```text
/// PMKSA
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`PmksaCache`](reply::PmksaCache).
///
/// ```
/// use hostap_ctrl::command::{Command, Pmksa};
///
/// let command = Pmksa;
/// assert_eq!(command.to_request()?.as_bytes(), b"PMKSA");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct Pmksa;

impl Command for Pmksa {
    type Reply<'r> = reply::PmksaCache<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("PMKSA");
        Ok(())
    }
}

/// Forgets the cached pairwise master keys.
///
/// ```text
/// PMKSA_FLUSH
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, PmksaFlush};
///
/// let command = PmksaFlush;
/// assert_eq!(command.to_request()?.as_bytes(), b"PMKSA_FLUSH");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct PmksaFlush;

impl Command for PmksaFlush {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("PMKSA_FLUSH");
        Ok(())
    }
}

/// Adds an entry to the cache of pairwise master keys.
///
/// ```text
/// PMKSA_ADD <network_id:uint> <bssid:mac> <pmkid:hex> <pmk:secret hex> <reauthentication_time:uint> <expiration:uint> <akm:uint> <opportunistic:enum(0|1)>[? <fils_cache_id:hex>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// Builds with an external PMKSA cache only.
///
/// ```
/// use hostap_ctrl::command::{Command, PmksaAdd};
///
/// let command = PmksaAdd::new(7, [2, 0, 0, 0, 1, 0], b"\x01\xff", "hush", 7, 7, 7, true).fils_cache_id(b"\x01\xff");
/// assert_eq!(command.to_request()?.as_bytes(), b"PMKSA_ADD 7 02:00:00:00:01:00 01ff 68757368 7 7 7 1 01ff");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct PmksaAdd<'a> {
    network_id: Number,
    bssid: MacAddress,
    pmkid: Text<'a>,
    pmk: Secret<Text<'a>>,
    reauthentication_time: Number,
    expiration: Number,
    akm: Number,
    opportunistic: bool,
    fils_cache_id: Option<Text<'a>>,
}

impl<'a> PmksaAdd<'a> {
    /// The command with what it needs.
    ///
    /// - `network_id`: The number of the network.
    /// - `bssid`: The BSSID of the access point.
    /// - `pmkid`: The number of the key, 16 bytes.
    /// - `pmk`: The pairwise master key.
    /// - `reauthentication_time`: After which time the key is renewed, in seconds.
    /// - `expiration`: How long the entry is valid, in seconds.
    /// - `akm`: The number of the key management, a bit of the daemon's own list.
    /// - `opportunistic`: Whether the key was cached opportunistically.
    pub fn new(
        network_id: impl Into<Number>,
        bssid: impl Into<MacAddress>,
        pmkid: impl Into<Text<'a>>,
        pmk: impl Into<Text<'a>>,
        reauthentication_time: impl Into<Number>,
        expiration: impl Into<Number>,
        akm: impl Into<Number>,
        opportunistic: bool,
    ) -> Self {
        Self {
            network_id: network_id.into(),
            bssid: bssid.into(),
            pmkid: pmkid.into(),
            pmk: Secret(pmk.into()),
            reauthentication_time: reauthentication_time.into(),
            expiration: expiration.into(),
            akm: akm.into(),
            opportunistic,
            fils_cache_id: None,
        }
    }

    /// The FILS cache identifier, two bytes.
    pub fn fils_cache_id(mut self, fils_cache_id: impl Into<Text<'a>>) -> Self {
        self.fils_cache_id = Some(fils_cache_id.into());
        self
    }
}

impl Command for PmksaAdd<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("PMKSA_ADD ");
        request.unsigned("network_id", self.network_id)?;
        request.literal(" ");
        request.address(self.bssid);
        request.literal(" ");
        request.hex(self.pmkid);
        request.literal(" ");
        request.secret(|request| {
            request.hex(self.pmk.0);
            Ok(())
        })?;
        request.literal(" ");
        request.unsigned("reauthentication_time", self.reauthentication_time)?;
        request.literal(" ");
        request.unsigned("expiration", self.expiration)?;
        request.literal(" ");
        request.unsigned("akm", self.akm)?;
        request.literal(" ");
        request.boolean(self.opportunistic);
        if let Some(fils_cache_id) = self.fils_cache_id {
            request.literal(" ");
            request.hex(fils_cache_id);
        }
        Ok(())
    }
}

/// Adds a station to the cache of pairwise master keys.
///
/// ```text
/// PMKSA_ADD <address:mac> <pmkid:hex> <pmk:secret hex> <expiration:uint> <akm:uint>
/// ```
///
/// For hostapd, since 2.10 or older, over an interface's socket. Reply: [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, HostapdPmksaAdd};
///
/// let command = HostapdPmksaAdd::new([2, 0, 0, 0, 1, 0], b"\x01\xff", "hush", 7, 7);
/// assert_eq!(command.to_request()?.as_bytes(), b"PMKSA_ADD 02:00:00:00:01:00 01ff 68757368 7 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct HostapdPmksaAdd<'a> {
    address: MacAddress,
    pmkid: Text<'a>,
    pmk: Secret<Text<'a>>,
    expiration: Number,
    akm: Number,
}

impl<'a> HostapdPmksaAdd<'a> {
    /// The command with what it needs.
    ///
    /// - `address`: The MAC address of the station.
    /// - `pmkid`: The number of the key, 16 bytes.
    /// - `pmk`: The pairwise master key.
    /// - `expiration`: How long the entry is valid, in seconds.
    /// - `akm`: The number of the key management, a bit of the daemon's own list.
    pub fn new(
        address: impl Into<MacAddress>,
        pmkid: impl Into<Text<'a>>,
        pmk: impl Into<Text<'a>>,
        expiration: impl Into<Number>,
        akm: impl Into<Number>,
    ) -> Self {
        Self {
            address: address.into(),
            pmkid: pmkid.into(),
            pmk: Secret(pmk.into()),
            expiration: expiration.into(),
            akm: akm.into(),
        }
    }
}

impl Command for HostapdPmksaAdd<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("PMKSA_ADD ");
        request.address(self.address);
        request.literal(" ");
        request.hex(self.pmkid);
        request.literal(" ");
        request.secret(|request| {
            request.hex(self.pmk.0);
            Ok(())
        })?;
        request.literal(" ");
        request.unsigned("expiration", self.expiration)?;
        request.literal(" ");
        request.unsigned("akm", self.akm)?;
        Ok(())
    }
}

/// Lists the cached pairwise master keys of a network, with the keys.
///
/// ```text
/// PMKSA_GET <network_id:uint>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`PmksaKeys`](reply::PmksaKeys).
///
/// Builds with an external PMKSA cache only; one line for each entry, in the form of the arguments
/// of PMKSA_ADD behind network_id; the reply holds keys.
///
/// ```
/// use hostap_ctrl::command::{Command, PmksaGet};
///
/// let command = PmksaGet::new(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"PMKSA_GET 7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct PmksaGet {
    network_id: Number,
}

impl PmksaGet {
    /// The command with what it needs.
    ///
    /// - `network_id`: The number of the network.
    pub fn new(network_id: impl Into<Number>) -> Self {
        Self { network_id: network_id.into() }
    }
}

impl Command for PmksaGet {
    type Reply<'r> = reply::PmksaKeys<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("PMKSA_GET ");
        request.unsigned("network_id", self.network_id)?;
        Ok(())
    }
}

/// Lists the cached pairwise transient keys.
///
/// ```text
/// PTKSA_CACHE_LIST
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`PtksaCache`](reply::PtksaCache).
///
/// The reply holds keys.
///
/// ```
/// use hostap_ctrl::command::{Command, PtksaCacheList};
///
/// let command = PtksaCacheList;
/// assert_eq!(command.to_request()?.as_bytes(), b"PTKSA_CACHE_LIST");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct PtksaCacheList;

impl Command for PtksaCacheList {
    type Reply<'r> = reply::PtksaCache<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("PTKSA_CACHE_LIST");
        Ok(())
    }
}

/// Forgets the keys of EAP re-authentication.
///
/// ```text
/// ERP_FLUSH
/// ```
///
/// For wpa_supplicant and hostapd, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, ErpFlush};
///
/// let command = ErpFlush;
/// assert_eq!(command.to_request()?.as_bytes(), b"ERP_FLUSH");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct ErpFlush;

impl Command for ErpFlush {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("ERP_FLUSH");
        Ok(())
    }
}

/// Adds a packet that a FILS association sends along.
///
/// ```text
/// FILS_HLP_REQ_ADD <destination:mac> <packet:hex>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, FilsHlpReqAdd};
///
/// let command = FilsHlpReqAdd::new([2, 0, 0, 0, 1, 0], b"\x01\xff");
/// assert_eq!(command.to_request()?.as_bytes(), b"FILS_HLP_REQ_ADD 02:00:00:00:01:00 01ff");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct FilsHlpReqAdd<'a> {
    destination: MacAddress,
    packet: Text<'a>,
}

impl<'a> FilsHlpReqAdd<'a> {
    /// The command with what it needs.
    ///
    /// - `destination`: The MAC address of the receiver.
    /// - `packet`: The packet, from its Ethertype on.
    pub fn new(destination: impl Into<MacAddress>, packet: impl Into<Text<'a>>) -> Self {
        Self { destination: destination.into(), packet: packet.into() }
    }
}

impl Command for FilsHlpReqAdd<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("FILS_HLP_REQ_ADD ");
        request.address(self.destination);
        request.literal(" ");
        request.hex(self.packet);
        Ok(())
    }
}

/// Forgets the packets for FILS associations.
///
/// ```text
/// FILS_HLP_REQ_FLUSH
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, FilsHlpReqFlush};
///
/// let command = FilsHlpReqFlush;
/// assert_eq!(command.to_request()?.as_bytes(), b"FILS_HLP_REQ_FLUSH");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct FilsHlpReqFlush;

impl Command for FilsHlpReqFlush {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("FILS_HLP_REQ_FLUSH");
        Ok(())
    }
}

/// Authenticates before an association.
///
/// ```text
/// PASN_START bssid=<bssid:mac> akmp=<akm:enum+(PASN|FT-PSK|FT-EAP-SHA384|FT-EAP|SAE|SAE-EXT-KEY|FILS-SHA256|FILS-SHA384)> cipher=<cipher:enum(CCMP-256|GCMP-256|CCMP|GCMP)> group=<group:uint>[? nid=<network_id:uint>][? comeback=<comeback:hex>]
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, PasnStart, PasnStartAkm, PasnStartCipher};
///
/// let command = PasnStart::new([2, 0, 0, 0, 1, 0], PasnStartAkm::Pasn, PasnStartCipher::Ccmp256, 7).network_id(7);
/// assert_eq!(command.to_request()?.as_bytes(), b"PASN_START bssid=02:00:00:00:01:00 akmp=PASN cipher=CCMP-256 group=7 nid=7");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct PasnStart<'a> {
    bssid: MacAddress,
    akm: PasnStartAkm<'a>,
    cipher: PasnStartCipher,
    group: Number,
    network_id: Option<Number>,
    comeback: Option<Text<'a>>,
}

impl<'a> PasnStart<'a> {
    /// The command with what it needs.
    ///
    /// - `bssid`: The BSSID of the access point.
    /// - `akm`: The key management.
    /// - `cipher`: The cipher.
    /// - `group`: The number of the finite cyclic group.
    pub fn new(
        bssid: impl Into<MacAddress>,
        akm: impl Into<PasnStartAkm<'a>>,
        cipher: PasnStartCipher,
        group: impl Into<Number>,
    ) -> Self {
        Self {
            bssid: bssid.into(),
            akm: akm.into(),
            cipher,
            group: group.into(),
            network_id: None,
            comeback: None,
        }
    }

    /// The number of the network.
    pub fn network_id(mut self, network_id: impl Into<Number>) -> Self {
        self.network_id = Some(network_id.into());
        self
    }

    /// The comeback cookie of an earlier try.
    pub fn comeback(mut self, comeback: impl Into<Text<'a>>) -> Self {
        self.comeback = Some(comeback.into());
        self
    }
}

impl Command for PasnStart<'_> {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("PASN_START");
        request.literal(" bssid=");
        request.address(self.bssid);
        request.literal(" akmp=");
        request.word("akm", self.akm.as_text())?;
        request.literal(" cipher=");
        request.literal(self.cipher.as_str());
        request.literal(" group=");
        request.unsigned("group", self.group)?;
        if let Some(network_id) = self.network_id {
            request.literal(" nid=");
            request.unsigned("network_id", network_id)?;
        }
        if let Some(comeback) = self.comeback {
            request.literal(" comeback=");
            request.hex(comeback);
        }
        Ok(())
    }
}

/// The key management.
///
/// For [`PasnStart`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PasnStartAkm<'a> {
    /// `PASN`
    Pasn,
    /// `FT-PSK`
    FtPsk,
    /// `FT-EAP-SHA384`
    FtEapSha384,
    /// `FT-EAP`
    FtEap,
    /// `SAE`
    Sae,
    /// `SAE-EXT-KEY`
    SaeExtKey,
    /// `FILS-SHA256`
    FilsSha256,
    /// `FILS-SHA384`
    FilsSha384,
    /// Another word.
    Other(Text<'a>),
}

impl<'a> PasnStartAkm<'a> {
    /// The word as the daemon reads it.
    pub const fn as_text(self) -> Text<'a> {
        Text::new(match self {
            Self::Pasn => b"PASN",
            Self::FtPsk => b"FT-PSK",
            Self::FtEapSha384 => b"FT-EAP-SHA384",
            Self::FtEap => b"FT-EAP",
            Self::Sae => b"SAE",
            Self::SaeExtKey => b"SAE-EXT-KEY",
            Self::FilsSha256 => b"FILS-SHA256",
            Self::FilsSha384 => b"FILS-SHA384",
            Self::Other(word) => return word,
        })
    }
}

impl<'a> From<Text<'a>> for PasnStartAkm<'a> {
    fn from(word: Text<'a>) -> Self {
        match word.as_bytes() {
            b"PASN" => Self::Pasn,
            b"FT-PSK" => Self::FtPsk,
            b"FT-EAP-SHA384" => Self::FtEapSha384,
            b"FT-EAP" => Self::FtEap,
            b"SAE" => Self::Sae,
            b"SAE-EXT-KEY" => Self::SaeExtKey,
            b"FILS-SHA256" => Self::FilsSha256,
            b"FILS-SHA384" => Self::FilsSha384,
            _ => Self::Other(word),
        }
    }
}

impl<'a> From<&'a str> for PasnStartAkm<'a> {
    fn from(word: &'a str) -> Self {
        Text::from(word).into()
    }
}

/// The cipher.
///
/// For [`PasnStart`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PasnStartCipher {
    /// `CCMP-256`
    Ccmp256,
    /// `GCMP-256`
    Gcmp256,
    /// `CCMP`
    Ccmp,
    /// `GCMP`
    Gcmp,
}

impl PasnStartCipher {
    /// The word as the daemon reads it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ccmp256 => "CCMP-256",
            Self::Gcmp256 => "GCMP-256",
            Self::Ccmp => "CCMP",
            Self::Gcmp => "GCMP",
        }
    }
}

/// Stops the authentication before an association.
///
/// ```text
/// PASN_STOP
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, PasnStop};
///
/// let command = PasnStop;
/// assert_eq!(command.to_request()?.as_bytes(), b"PASN_STOP");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use = "a command does nothing until it is sent"]
pub struct PasnStop;

impl Command for PasnStop {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("PASN_STOP");
        Ok(())
    }
}

/// Drops the keys of an authentication before an association.
///
/// ```text
/// PASN_DEAUTH bssid=<bssid:mac>
/// ```
///
/// For wpa_supplicant, since 2.10 or older, over an interface's socket. Reply:
/// [`Done`](reply::Done).
///
/// ```
/// use hostap_ctrl::command::{Command, PasnDeauth};
///
/// let command = PasnDeauth::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(command.to_request()?.as_bytes(), b"PASN_DEAUTH bssid=02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct PasnDeauth {
    bssid: MacAddress,
}

impl PasnDeauth {
    /// The command with what it needs.
    ///
    /// - `bssid`: The BSSID of the access point.
    pub fn new(bssid: impl Into<MacAddress>) -> Self {
        Self { bssid: bssid.into() }
    }
}

impl Command for PasnDeauth {
    type Reply<'r> = reply::Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("PASN_DEAUTH");
        request.literal(" bssid=");
        request.address(self.bssid);
        Ok(())
    }
}
