//! Replies, each read as every type or as the one that the first byte names.

use std::fmt::Debug;

use hostap_ctrl::reply::{self, Pairs, Raw, Refusal, Reply, ReplyError, lines};
use serde::Serialize;

/// What reads a reply as one type.
type Reader = fn(&[u8]);

/// The byte that names the first type; the others follow in their order.
pub const FIRST: u8 = b'!';

macro_rules! types {
    ($($other:literal $reader:ident,)* ; $($name:ident)*) => {
        /// The types and what reads them. New ones go to the end: the seeds name them by their
        /// places.
        pub const TYPES: &[(&str, Reader)] = &[
            $(($other, $reader),)*
            $((stringify!($name), |text| read(reply::$name::parse(text), text)),)*
        ];
    };
}

types! {
    "Raw" raw,
    "Pairs" pairs,
    ;
    Done Status ScanResults BssList NetworkList NetworkValue SignalPoll MloSignalPoll MloStatus
    PacketCounters Words Channels Frequencies StationReply Stations HostapdStatus HostapdConfig
    GlobalConfig DeviceIdentity P2pPeer PmksaCache PtksaCache PmksaKeys Mib InterfaceNames
    InterfaceControls InterfaceList CredentialList DriverFlags WpsStatus Pin Identifier
    HexIdentifier Value Hex Addresses AccessList Neighbors TrackedStations LogLevel DppBootstrap
    NanStatus NanPeerInfo RadioWork Pong PeerAddress ScanStarted P2pStarted Cookie Passphrase
    SecretHex TdlsLinkStatus PreferredFrequencies
}

/// Up to this many bytes may be read as every type; more would be slow.
const SHORT: usize = 128;

/// Reads what follows the first byte as the type it names; behind a space, if short, as each.
pub fn run(data: &[u8]) {
    let Some((choice, reply)) = data.split_first() else { return };
    match choice {
        b' ' if reply.len() <= SHORT => TYPES.iter().for_each(|(_, reader)| reader(reply)),
        _ => TYPES[usize::from(choice.wrapping_sub(FIRST)) % TYPES.len()].1(reply),
    }
    assert!(lines(reply).all(|line| !line.contains(&b'\n')));
}

/// A refusal is told from every other reply, and all that was read can be looked at.
fn read<T: Serialize + Debug>(result: Result<T, ReplyError>, reply: &[u8]) {
    check_refusal(result.as_ref().err(), reply);
    match result {
        Ok(value) => crate::walk(&value),
        Err(error) => drop(format!("{error} {error:?}")),
    }
}

fn check_refusal(error: Option<&ReplyError>, reply: &[u8]) {
    let refused = match error {
        Some(ReplyError::Refused(refusal)) => Some(refusal.clone()),
        _ => None,
    };
    assert_eq!(refused, Refusal::of(reply), "{}", reply.escape_ascii());
}

fn raw(reply: &[u8]) {
    let result = Raw::parse(reply);
    check_refusal(result.as_ref().err(), reply);
    if let Ok(raw) = result {
        assert_eq!(raw.0, reply);
    }
}

fn pairs(reply: &[u8]) {
    let pairs = Pairs::new(reply);
    crate::walk(&pairs);
    for (key, value) in pairs.iter() {
        assert!(!key.as_bytes().contains(&b'='));
        assert!(!value.as_bytes().contains(&b'\n'));
        if let Ok(key) = key.to_str() {
            assert!(pairs.get(key).is_some());
            assert!(pairs.all(key).any(|found| found == value));
        }
    }
}
