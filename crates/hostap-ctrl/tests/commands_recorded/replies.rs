//! Every recorded reply, read by the type of the very command that the library builds.

use super::{Recorded, built, peers, raw, recorded, text};
use crate::replies::{Exchange, exchanges};
use hostap_ctrl::command::*;
use hostap_ctrl::reply::{Refusal, Reply, ReplyError};
use std::collections::BTreeMap;

/// Reads a reply and tells its type.
pub(crate) type Read = fn(&[u8]) -> (&'static str, Result<(), ReplyError>);

/// What reads the replies of this command.
pub(crate) fn of<C: Command>(_: &C) -> Read {
    |reply| {
        let name = std::any::type_name::<C::Reply<'_>>();
        let name = name.split('<').next().and_then(|path| path.rsplit("::").next()).unwrap();
        (name, C::Reply::parse(reply).map(drop))
    }
}

/// Texts that mean another command on another socket: on hostapd's, and on the global one of
/// wpa_supplicant.
fn elsewhere() -> [Vec<Recorded>; 2] {
    [recorded!["STATUS" => HostapdStatus,], recorded!["STATUS" => GlobalStatus,]]
}

/// What reads the replies of each command.
struct Readers {
    all: BTreeMap<&'static str, Read>,
    hostapd: BTreeMap<&'static str, Read>,
    global: BTreeMap<&'static str, Read>,
}

impl Readers {
    fn new() -> Self {
        let map = |list: Vec<Recorded>| list.into_iter().map(|(text, _, read)| (text, read));
        let [hostapd, global] = elsewhere();
        let raw = raw::WRONG.iter().map(|(text, _)| (*text, of(&RawCommand::new(*text))));
        let typed = built().into_iter().chain(peers::reordered()).collect();
        Self {
            all: map(typed).chain(raw).collect(),
            hostapd: map(hostapd).collect(),
            global: map(global).collect(),
        }
    }

    fn find(&self, exchange: &Exchange) -> Read {
        let sent = exchange.sent.as_str();
        let own = match exchange.file.as_str() {
            file if file.starts_with("hostapd-") => self.hostapd.get(sent),
            file if file.starts_with("wpas") => self.global.get(sent),
            _ => None,
        };
        // 4000 letters are too long for a list.
        let long = sent.starts_with("xxxx").then(|| of(&RawCommand::new(sent)));
        own.or(self.all.get(sent)).copied().or(long).unwrap_or_else(|| panic!("{sent}: no command"))
    }
}

#[test]
fn what_means_another_command_elsewhere_has_the_recorded_bytes() {
    for (recorded, request, _) in elsewhere().into_iter().flatten() {
        assert_eq!(text(&request.unwrap()), recorded);
    }
}

/// The one recorded command that differs from the library's in case only.
#[test]
fn the_recorded_groups_are_none() {
    let mut all = exchanges().into_iter();
    let groups = all.find(|exchange| exchange.sent == "FST-MANAGER LIST_GROUPS").unwrap();
    let (name, read) = of(&FstManagerListGroups)(&groups.reply);
    assert_eq!((name, read), ("FstGroups", Ok(())));
}

#[test]
fn every_recorded_reply_is_read_by_its_command() {
    let readers = Readers::new();
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut wrong = Vec::new();
    for exchange in exchanges() {
        let (name, read) = readers.find(&exchange)(&exchange.reply);
        let count = counts.entry(name).or_default();
        match (read, Refusal::of(&exchange.reply)) {
            (Ok(()), None) => count.0 += 1,
            (Err(ReplyError::Refused(told)), Some(refusal)) if told == refusal => count.1 += 1,
            (read, _) => {
                let reply = exchange.reply.escape_ascii();
                wrong.push(format!("{} {}: {read:?} for {reply}", exchange.file, exchange.sent));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    let (told, refused) =
        counts.values().fold((0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1));
    // Type, replies, refusals.
    let wanted: &[(&str, usize, usize)] = &[
        ("AccessList", 2, 0),
        ("Addresses", 5, 0),
        ("BssList", 30, 0),
        ("Channels", 1, 0),
        ("CredentialList", 2, 0),
        ("Done", 307, 21),
        ("DppBootstrap", 1, 0),
        ("DriverFlags", 3, 0),
        ("Frequencies", 1, 0),
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
        ("NetworkList", 36, 1),
        ("NetworkValue", 9, 3),
        ("P2pPeer", 16, 12),
        ("P2pStarted", 4, 0),
        ("PacketCounters", 1, 1),
        ("Pairs", 10, 1),
        ("Passphrase", 2, 1),
        ("Pin", 9, 3),
        ("PmksaCache", 18, 0),
        ("Pong", 28, 4),
        ("PreferredFrequencies", 0, 1),
        ("RadioWork", 2, 0),
        ("Raw", 2, 34),
        ("ScanResults", 15, 0),
        ("ScanStarted", 4, 2),
        ("SecretHex", 2, 0),
        ("SignalPoll", 1, 2),
        ("StationReply", 9, 2),
        ("Status", 77, 0),
        ("TdlsLinkStatus", 1, 0),
        ("TrackedStations", 1, 0),
        ("Value", 11, 4),
        ("Words", 15, 4),
        ("WpsStatus", 4, 0),
    ];
    let counts: Vec<_> =
        counts.into_iter().map(|(name, (told, refused))| (name, told, refused)).collect();
    assert_eq!(counts, wanted);
    assert_eq!((told, refused), (718, 101));
}
