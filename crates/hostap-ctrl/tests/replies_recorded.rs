//! Every recorded reply to a command about access points, peers, keys, lists: it reads as its type.

mod replies;

use std::collections::BTreeMap;
use std::fmt::Debug;

use hostap_ctrl::reply::*;
use replies::{Exchange, bed_exchanges, exchanges};

/// Reads the reply as an `R`: whether it was one, or a refusal.
fn read<'a, R: Reply<'a> + Debug>(exchange: &'a Exchange) -> Option<bool> {
    match R::parse(&exchange.reply) {
        Ok(reply) => {
            let _ = format!("{reply:?}");
            Some(true)
        }
        Err(ReplyError::Refused(_)) => Some(false),
        Err(error) => panic!("{} {}: {error}", exchange.file, exchange.command),
    }
}

/// The name of the type for a command, and how its reply reads. `None` for commands of which
/// the reply has no type among these.
fn typed(exchange: &Exchange) -> Option<(&'static str, bool)> {
    let (word, rest) = exchange.command.split_once(' ').unwrap_or((&exchange.command, ""));
    macro_rules! types {
        ($($pattern:pat $(if $guard:expr)? => $type:ident,)*) => {
            match word {
                $($pattern $(if $guard)? => (stringify!($type), read::<$type>(exchange)?),)*
                _ => return None,
            }
        };
    }
    Some(types! {
        "PING" if rest.is_empty() => Pong,
        "STATUS" if exchange.is_hostapd() => HostapdStatus,
        "ALL_STA" => Stations,
        "STA" if rest.ends_with(" eapol") => Eapol,
        "STA" | "STA-FIRST" | "STA-NEXT" => StationReply,
        "GET_CONFIG" => HostapdConfig,
        "MIB" => Mib,
        "PMKSA" => PmksaCache,
        "PTKSA_CACHE_LIST" => PtksaCache,
        "P2P_PEER" => P2pPeer,
        "INTERFACES" if rest.is_empty() => InterfaceNames,
        "INTERFACES" => InterfaceControls,
        "INTERFACE_LIST" => InterfaceList,
        "LIST_CREDS" => CredentialList,
        "DRIVER_FLAGS" | "DRIVER_FLAGS2" => DriverFlags,
        "WPS_GET_STATUS" => WpsStatus,
        "WPS_AP_PIN" if rest == "disable" => Done,
        "WPS_PIN" if exchange.is_hostapd() => Done,
        "WPS_PIN" | "WPS_AP_PIN" | "WPS_CHECK_PIN" => Pin,
        "ADD_NETWORK" | "ADD_CRED" | "REQ_BEACON" | "DPP_BOOTSTRAP_GEN" | "DPP_QR_CODE"
            | "DPP_CONFIGURATOR_ADD" | "DPP_PKEX_ADD" | "NAN_PUBLISH" | "NAN_SUBSCRIBE" => Identifier,
        "RADIO_WORK" if rest == "show" => RadioWork,
        "RADIO_WORK" if rest.starts_with("add ") => Identifier,
        "P2P_SERV_DISC_REQ" => HexIdentifier,
        "P2P_GET_PASSPHRASE" => Passphrase,
        "P2P_CONNECT" => P2pStarted,
        "P2P_GROUP_MEMBER" => PeerAddress,
        "GET" | "GET_CRED" | "IFNAME" | "DPP_BOOTSTRAP_GET_URI" => Value,
        "WPS_NFC_TOKEN" | "DPP_CONFIGURATOR_GET_KEY" => SecretHex,
        "VENDOR" | "VENDOR_ELEM_GET" | "WFD_SUBELEM_GET" => Hex,
        "BSSID_IGNORE" | "BLACKLIST" if rest.is_empty() => Addresses,
        "LOG_LEVEL" if rest.is_empty() => LogLevel,
        "DPP_BOOTSTRAP_INFO" => DppBootstrap,
        "TRACK_STA_LIST" => TrackedStations,
        "ACCEPT_ACL" | "DENY_ACL" if rest == "SHOW" => AccessList,
        "SHOW_NEIGHBOR" => Neighbors,
        "TDLS_LINK_STATUS" => TdlsLinkStatus,
        "SCAN" => ScanStarted,
        "DUMP" => GlobalConfig,
        "GET_COOKIE" => Cookie,
    })
}

/// `STA <address> eapol` has pairs without an address.
#[derive(Debug)]
struct Eapol;

impl Reply<'_> for Eapol {
    fn parse(reply: &[u8]) -> Result<Self, ReplyError> {
        let Raw(reply) = Raw::parse(reply)?;
        assert!(Pairs::new(reply).get("be_auth_state").is_some());
        Ok(Self)
    }
}

#[test]
fn every_recorded_reply_reads_as_its_type() {
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for exchange in exchanges() {
        if let Some((name, told)) = typed(&exchange) {
            let count = counts.entry(name).or_default();
            *(if told { &mut count.0 } else { &mut count.1 }) += 1;
        }
    }
    // Type, replies, refusals.
    let wanted: &[(&str, usize, usize)] = &[
        ("AccessList", 2, 0),
        ("Addresses", 5, 0),
        ("CredentialList", 2, 0),
        ("Done", 2, 0),
        ("DppBootstrap", 1, 0),
        ("DriverFlags", 3, 0),
        ("Eapol", 5, 1),
        ("GlobalConfig", 1, 0),
        ("Hex", 0, 1),
        ("HexIdentifier", 1, 0),
        ("HostapdConfig", 2, 3),
        ("HostapdStatus", 12, 0),
        ("Identifier", 35, 0),
        ("InterfaceControls", 5, 0),
        ("InterfaceList", 1, 0),
        ("InterfaceNames", 10, 1),
        ("LogLevel", 2, 0),
        ("Mib", 18, 0),
        ("Neighbors", 2, 0),
        ("P2pPeer", 16, 12),
        ("P2pStarted", 4, 0),
        ("Passphrase", 2, 1),
        ("Pin", 9, 3),
        ("PmksaCache", 18, 0),
        ("Pong", 28, 4),
        ("RadioWork", 2, 0),
        ("ScanStarted", 4, 2),
        ("SecretHex", 2, 0),
        ("StationReply", 9, 2),
        ("Stations", 0, 11),
        ("TdlsLinkStatus", 1, 0),
        ("TrackedStations", 1, 0),
        ("Value", 11, 3),
        ("WpsStatus", 4, 0),
    ];
    let counts: Vec<_> =
        counts.into_iter().map(|(name, (told, refused))| (name, told, refused)).collect();
    assert_eq!(counts, wanted);
}

#[test]
fn every_reply_recorded_in_the_beds_reads_as_its_type() {
    let mut types = BTreeMap::<&str, usize>::new();
    for exchange in bed_exchanges() {
        if let Some((name, _)) = typed(&exchange) {
            *types.entry(name).or_default() += 1;
        }
    }
    assert!(types.len() > 10, "{types:?}");
}
