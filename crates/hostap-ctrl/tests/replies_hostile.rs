//! Replies that were cut off or changed: nothing panics, and a cut never makes a value of its own.

mod replies;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;

use hostap_ctrl::reply::*;
use replies::exchanges;

#[cfg(feature = "serde")]
trait Shown: Debug + serde::Serialize {}
#[cfg(feature = "serde")]
impl<T: Debug + serde::Serialize> Shown for T {}
#[cfg(not(feature = "serde"))]
trait Shown: Debug {}
#[cfg(not(feature = "serde"))]
impl<T: Debug> Shown for T {}

/// Reads all that can be read: serialising calls each method that has a name on the wire.
fn walk(reply: impl Shown) -> String {
    #[cfg(feature = "serde")]
    serde_json::to_string(&reply).unwrap();
    format!("{reply:?}")
}

macro_rules! every_type {
    ($($type:ident)*) => {
        /// Reads the reply as each type that is wanted: what comes out, by the types that take it.
        fn read_as(reply: &[u8], wanted: impl Fn(&str) -> bool) -> Vec<(&'static str, String)> {
            let mut all = Vec::new();
            $(
                if let Some(value) = wanted(stringify!($type)).then(|| $type::parse(reply).ok()).flatten() {
                    all.push((stringify!($type), walk(value)));
                }
            )*
            all
        }

        const TYPES: &[&str] = &[$(stringify!($type)),*];
    };
}

every_type! {
    AccessList Addresses Cookie CredentialList DeviceIdentity DppBootstrap DriverFlags Empty FstGroups
    FstInterfaces FstSessions GlobalConfig
    Hex HexIdentifier HostapdConfig HostapdStatus Identifier InterfaceControls InterfaceList
    InterfaceNames LogLevel Mib NanPeerInfo NanStatus Neighbors P2pPeer
    P2pStarted Passphrase PeerAddress Pin PmksaCache PmksaKeys Pong PreferredFrequencies PtksaCache
    RadioWork ScanStarted SecretHex StationReply Stations TdlsLinkStatus TrackedStations Value
    WpsStatus
}

fn read_as_every_type(reply: &[u8]) -> Vec<(&'static str, String)> {
    read_as(reply, |_| true)
}

/// Replies of each form, also of those that were not recorded.
fn samples() -> BTreeSet<Vec<u8>> {
    let mut samples = BTreeSet::new();
    let mut words = BTreeMap::new();
    for exchange in exchanges() {
        let word = exchange.command.split(' ').next().unwrap().to_owned();
        let other = matches!(&*word, "BSS" | "SCAN_RESULTS" | "GET_CAPABILITY" | "STATUS-DRIVER");
        // One or two of each command will do: most replies to it differ in numbers only.
        if !other && exchange.reply.len() < 1500 && !samples.contains(&exchange.reply) {
            let count: &mut u32 = words.entry((word, exchange.is_hostapd())).or_default();
            *count += 1;
            if *count <= if exchange.reply.len() < 400 { 2 } else { 1 } {
                samples.insert(exchange.reply);
            }
        }
    }
    let made: &[&[u8]] = &[
        b"lab\nroof\n",
        b"wlan0|02:00:00:00:00:00|100|50\nwlan1|02:00:00:00:00:01|110|50\n",
        b" 1 7\n",
        b"Index / AA / PMKID / expiration (in seconds) / opportunistic / FILS Cache Identifier\n1 02:00:00:00:00:01 6d1e 43200 0 0a0b\n",
        b"Index / ADDR / Cipher / expiration (secs) / TK / KDK\n0 02:00:00:00:01:00 CCMP 43199 0011 0102\n",
        b"02:00:00:00:00:01 6d1e 0a0b 30240 43200 1024 0 0c0d\n",
        b"radiusAuthServerIndex=1\nradiusAuthServerAddress=192.0.2.1\nradiusAuthServerIndex=2\nradiusAccServerIndex=1\nradiusAuthClientIndex=1\n",
        b"nan_started=1\npeer=02:00:00:00:02:00 paired=1 ndp_count=2\nservice=1 type=publish name=a sync=0\n",
        b"ndp_id=1 initiator=1 init_ndi=02:00:00:00:01:00 resp_ndi=02:00:00:00:02:00 qos_min_slots=0 qos_max_latency=0\n",
        b"02:00:00:00:01:00\nband0_frequency=5GHZ\nband0_iface=wlan1\nband1_frequency=\npeer_addr[0]=02:00:00:00:01:01\n",
        b"PBC Status: Disabled\nLast WPS result: Failed\nPeer Address: 02:00:00:00:01:00\n",
        b"nl80211\twlan0\tcard\n", b"02:00:00:00:01:00 12 -61\n", b"COOKIE=0123456789abcdef",
         b"5180,2412",
        b"42:00:00:00:02:00 0a0b 0c0d", b"type=PKEX\nsupp_curves=P-256:P-384\nhost=192.0.2.1 8908\n",
        b"partner_link[1]=02:00:00:00:00:02\nbss[4294967296]=x\nbss[0]=a\nbss[0]=b\nmld_id[0]=9\n",
    ];
    samples.extend(made.iter().map(|reply| reply.to_vec()));
    samples
}

#[test]
fn each_type_is_reached() {
    let mut reached = BTreeSet::new();
    for sample in samples() {
        reached.extend(read_as_every_type(&sample).into_iter().map(|(name, _)| name));
    }
    let missed: Vec<_> = TYPES.iter().filter(|name| !reached.contains(*name)).collect();
    assert!(missed.is_empty(), "{missed:?}");
}

#[test]
fn a_cut_at_every_byte() {
    let mut reads = 0;
    for sample in samples() {
        // Many types take any pairs; for a long reply, the ones that take nothing else will do.
        let whole: Vec<_> = read_as_every_type(&sample).into_iter().map(|(name, _)| name).collect();
        let any = |name: &str| matches!(name, "GlobalConfig" | "Mib" | "NanPeerInfo" | "Value");
        let own = whole.iter().any(|name| !any(name));
        let wanted = |name: &str| sample.len() < 300 || !own || whole.contains(&name) && !any(name);
        for end in 0..sample.len() {
            reads += read_as(&sample[..end], wanted).len();
        }
    }
    assert!(reads > 20_000, "{reads}");
}

/// What a cut reply says is what the whole one says, and it knows that it was cut.
fn cut_says_less<'a, P: Iterator<Item = String>>(
    reply: &'a [u8],
    items: impl Fn(&'a [u8]) -> Option<(P, bool)>,
) -> usize {
    let Some((whole, cut)) = items(reply) else { return 0 };
    let whole: Vec<_> = whole.collect();
    assert!(!cut);
    for end in 1..reply.len() {
        let Some((some, cut)) = items(&reply[..end]) else { continue };
        let some: Vec<_> = some.collect();
        assert_eq!(some[..], whole[..some.len()], "{}", reply[..end].escape_ascii());
        assert_eq!(cut, reply[end - 1] != b'\n', "{}", reply[..end].escape_ascii());
    }
    whole.len()
}

macro_rules! cut_says_less {
    ($($type:ident: $items:expr;)*) => {
        #[test]
        fn a_cut_line_is_no_value() {
            let samples = samples();
            $({
                let items: fn($type<'_>) -> Vec<String> = $items;
                let read = |reply| {
                    let value = $type::parse(reply).ok()?;
                    Some((items(value).into_iter(), value.is_cut()))
                };
                let texts = samples.iter().filter(|reply| reply.ends_with(b"\n"));
                let found: usize = texts.map(|reply| cut_says_less(reply, read)).sum();
                assert!(found > 0, stringify!($type));
            })*
        }
    };
}

fn shown<T: Debug>(items: impl Iterator<Item = T>) -> Vec<String> {
    items.map(|item| format!("{item:?}")).collect()
}

cut_says_less! {
    HostapdStatus: |reply| shown(reply.pairs().iter());
    HostapdConfig: |reply| shown(reply.reveal().iter());
    Stations: |reply| shown(reply.iter().flat_map(|station| station.pairs().iter()));
    P2pPeer: |reply| shown(reply.pairs().iter());
    Mib: |reply| shown(reply.pairs().iter());
    DppBootstrap: |reply| shown(reply.pairs().iter());
    NanStatus: |reply| shown(reply.peers());
    PmksaCache: |reply| shown(reply.iter());
    PtksaCache: |reply| shown(reply.iter());
    CredentialList: |reply| shown(reply.iter());
    InterfaceNames: |reply| shown(reply.iter());
    InterfaceControls: |reply| shown(reply.iter());
    Addresses: |reply| shown(reply.iter());
    TrackedStations: |reply| shown(reply.iter());
    Neighbors: |reply| shown(reply.iter());
    FstGroups: |reply| shown(reply.iter());
    FstInterfaces: |reply| shown(reply.iter());
    RadioWork: |reply| shown(reply.iter());
    GlobalConfig: |reply| shown(reply.reveal().iter());
    WpsStatus: |reply| shown(reply.peer_address().into_iter());
}

/// Numbers without a pattern, always the same.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit.max(1) as u64) as usize
    }
}

#[test]
fn changed_replies_do_no_harm() {
    let samples: Vec<_> = samples().into_iter().collect();
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    let pieces: &[&[u8]] = &[
        b"\n",
        b"=",
        b"[",
        b"]",
        b"[0]",
        b"\0",
        b"\xff",
        b" ",
        b"\t",
        b":",
        b"-",
        b"\\",
        b"\"",
        b"bss[0]=",
        b"02:00:00:00:01:00\n",
        b"99999999999999999999",
        b"\n\n",
        b"flags=[",
        b"radiusAuthServerIndex=",
        b"link_id=",
        b".",
        b"/",
        b"\xf0\x9f\x92\xa9",
    ];
    let mut taken = 0;
    for _ in 0..8_000 {
        let mut reply = samples[numbers.below(samples.len())].clone();
        for _ in 0..=numbers.below(6) {
            let at = numbers.below(reply.len() + 1);
            match numbers.below(5) {
                0 if at < reply.len() => reply[at] = numbers.below(256) as u8,
                1 if at < reply.len() => drop(reply.remove(at)),
                2 => reply.truncate(at),
                3 => {
                    let other = &samples[numbers.below(samples.len())];
                    let part = &other[numbers.below(other.len())..];
                    reply.splice(at..at, part.iter().copied().take(64));
                }
                _ => {
                    let piece = pieces[numbers.below(pieces.len())];
                    reply.splice(at..at, piece.iter().copied());
                }
            }
        }
        taken += read_as_every_type(&reply).len();
    }
    assert!(taken > 8_000, "{taken}");
}
