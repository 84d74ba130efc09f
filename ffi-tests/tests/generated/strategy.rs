//! How scripts are drawn.
//!
//! Never drawn, because the libraries differ there (the titles are those of `DEVIATIONS.md`):
//! - "NULL is an error, not a crash";
//! - "A path that is too long fails, says so and leaves nothing": neither the daemon's path nor
//!   that of the client's socket is too long;
//! - "A full queue is waited for, not slept through": no command finds the daemon's queue full;
//! - "A port that is none is an error": a daemon's address is always right.
//!
//! What else is left out is said where it is: in `Script::admissible`, `play` and `transcript`.

use std::ops::RangeInclusive;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::script::{After, Behaviour, Bytes, Call, Client, SLOTS, Script, Target};

/// The longest datagram: what UDP takes, or 64 KiB.
const LONGEST: usize = if cfg!(feature = "udp") { 65_000 } else { 65_536 };

/// What is wanted of the scripts.
#[derive(Debug, Clone)]
pub(crate) struct Wish {
    /// In how many scripts of a thousand a command is never answered, which costs ten seconds.
    pub(crate) silence: u32,
    /// Whether sockets may be in the usual directory, which both libraries share.
    pub(crate) usual_directory: bool,
    /// How many calls there are.
    pub(crate) calls: RangeInclusive<usize>,
}

impl Default for Wish {
    fn default() -> Self {
        Self { silence: 5, usual_directory: false, calls: 1..=14 }
    }
}

/// Scripts.
pub(crate) fn scripts(wish: &Wish) -> BoxedStrategy<Script> {
    // Drawn so that it shrinks to an answer.
    let answered = 1_000 - wish.silence;
    let silence = (0..1_000_u32, 0..*wish.calls.end())
        .prop_map(move |(lot, which)| (lot >= answered).then_some(which));
    let (calls, usual) = (wish.calls.clone(), wish.usual_directory);
    prop_oneof![6 => Just(7_usize), 1 => Just(1), 1 => Just(0)]
        .prop_flat_map(move |smallest| {
            let calls = vec(call(smallest, usual), calls.clone());
            (1..=SLOTS, Just(smallest), interface(), silence.clone(), calls)
        })
        .prop_map(|(connections, smallest, interface, silence, calls)| {
            Script { connections, smallest, interface, silence, calls }.admissible()
        })
        .boxed()
}

fn call(smallest: usize, usual: bool) -> BoxedStrategy<Call> {
    let slot = || prop_oneof![3 => Just(0), 2 => 0..SLOTS];
    let buffer = move || capacity().prop_map(move |size| size.max(smallest));
    let signals = || prop_oneof![9 => Just(0_u8), 1 => 1..4_u8];
    let request = (slot(), bytes(9_000), buffer(), any::<bool>(), signals(), behaviour(reply()));
    let unknown = (slot(), bytes(60_000), buffer());
    prop_oneof![
        2 => (slot(), target(), client(usual))
            .prop_map(|(slot, target, client)| Call::Open { slot, target, client }),
        1 => slot().prop_map(|slot| Call::Close { slot }),
        8 => request.prop_map(|(slot, tail, capacity, callback, signals, then)| {
            Call::Request { slot, tail, capacity, callback, signals, then }
        }),
        1 => unknown.prop_map(|(slot, command, capacity)| {
            Call::Unknown { slot, command, capacity }
        }),
        4 => (slot(), signals(), behaviour(answer()))
            .prop_map(|(slot, signals, then)| Call::Attach { slot, signals, then }),
        1 => (slot(), behaviour(answer())).prop_map(|(slot, then)| Call::Detach { slot, then }),
        3 => (slot(), capacity()).prop_map(|(slot, capacity)| Call::Recv { slot, capacity }),
        2 => slot().prop_map(|slot| Call::Pending { slot }),
        4 => event().prop_map(Call::Event),
        2 => (slot(), bytes(LONGEST)).prop_map(|(slot, bytes)| Call::Message { slot, bytes }),
        1 => rarely((slot(), capacity())
            .prop_map(|(slot, capacity)| Call::Flood { slot, capacity })),
        1 => Just(Call::Again),
        1 => slot().prop_map(|slot| Call::RemoteName { slot }),
    ]
    .boxed()
}

/// A tenth of the time, and otherwise a question that costs nothing.
fn rarely(call: impl Strategy<Value = Call> + 'static) -> BoxedStrategy<Call> {
    prop_oneof![9 => Just(Call::Pending { slot: 0 }), 1 => call].boxed()
}

fn target() -> BoxedStrategy<Target> {
    let others = ["nobody", "", "client", "file", "file/below", "stale", "stream"];
    prop_oneof![
        8 => Just(Target::Daemon),
        1 => Just(Target::DoubleSlash),
        3 => Just(Target::Abstract),
        1 => Just(Target::AbstractNobody),
        2 => select(others.to_vec()).prop_map(Target::Other),
        1 => vec(1..=255_u8, 0..20).prop_map(|text| Target::Text(Bytes(text))),
    ]
    .boxed()
}

fn client(usual: bool) -> BoxedStrategy<Client> {
    let usable = if usual {
        prop_oneof![4 => Just(Client::Usual), 1 => Just(Client::Relative)].boxed()
    } else {
        Just(Client::Directory("client")).boxed()
    };
    let directories = ["client", "client/", "nobody", "file"];
    prop_oneof![8 => usable, 1 => select(directories.to_vec()).prop_map(Client::Directory)].boxed()
}

fn behaviour(reply: BoxedStrategy<Bytes>) -> BoxedStrategy<Behaviour> {
    let after = prop_oneof![
        30 => Just(After::Nothing),
        1 => Just(After::Reopen),
        1 => Just(After::Die),
        1 => Just(After::DieLeavingFile),
    ];
    let events = prop_oneof![3 => Just(Vec::new()), 2 => vec(event(), 1..5)];
    let delay = prop_oneof![6 => Just(0_u8), 1 => 1..6_u8];
    let replies = prop_oneof![
        8 => reply.clone().prop_map(|only| vec![only]),
        1 => vec(prop_oneof![reply, event()], 2..5),
    ];
    (events, delay, replies, after)
        .prop_map(|(events, delay, replies, after)| Behaviour { events, delay, replies, after })
        .boxed()
}

/// What a command is answered with.
fn reply() -> BoxedStrategy<Bytes> {
    bytes(LONGEST)
}

/// What ATTACH and DETACH are answered with; all but the first are refusals.
fn answer() -> BoxedStrategy<Bytes> {
    let refusals = ["FAIL\n", "OK", "OK\n\n", "NO\n", "ok\n", "", "OK\nOK\nOK\nOK\n"];
    prop_oneof![
        12 => Just(Bytes(b"OK\n".to_vec())),
        2 => select(refusals.to_vec()).prop_map(|text| Bytes(text.into())),
        1 => bytes(40),
    ]
    .boxed()
}

fn event() -> BoxedStrategy<Bytes> {
    let fixed = ["<3>CTRL-EVENT-SCAN-RESULTS ", "IFNAME=wlan0 <3>AP-STA-CONNECTED ", "<", "<0>"];
    prop_oneof![
        3 => select(fixed.to_vec()).prop_map(|text| Bytes(text.into())),
        2 => bytes(3_000).prop_map(|Bytes(rest)| Bytes([b"<3>", &rest[..]].concat())),
        1 => bytes(300).prop_map(|Bytes(rest)| Bytes([b"IFNAME=", &rest[..]].concat())),
    ]
    .boxed()
}

/// Bytes of any kind, up to a length.
fn bytes(longest: usize) -> BoxedStrategy<Bytes> {
    let words: [&[u8]; 15] = [
        b"",
        b"OK\n",
        b"FAIL\n",
        b"PONG\n",
        b"\0",
        b"OK\n\0",
        b"<",
        b"<3>",
        b"IFNAME",
        b"IFNAME=",
        b"IFNAME=wlan0 <3>x",
        b"ifname=",
        b" <3>",
        b"\xff\xfe",
        b"caf\xe9\0\n",
    ];
    let filled = |lengths: RangeInclusive<usize>| {
        (lengths, 1..=255_u8).prop_map(|(length, step)| {
            Bytes((0..length).map(|place| (place as u8).wrapping_mul(step)).collect())
        })
    };
    let words = select(words.to_vec()).prop_map(|word| Bytes(word.into()));
    let random = vec(any::<u8>(), 0..40.min(longest)).prop_map(Bytes);
    prop_oneof![
        6 => words,
        3 => random,
        2 => filled(0..=600.min(longest)),
        1 => filled(0..=longest),
    ]
    .boxed()
}

fn capacity() -> BoxedStrategy<usize> {
    prop_oneof![2 => 0..16_usize, 3 => 16..600_usize, 3 => 600..=9_000_usize].boxed()
}

/// At most what hostap's buffer has room for: "The interface's name may be longer than the
/// cookie".
fn interface() -> BoxedStrategy<Bytes> {
    prop_oneof![
        4 => Just(Bytes(b"wlan0".to_vec())),
        1 => "[a-z0-9\\x00]{0,20}".prop_map(|name| Bytes(name.into_bytes())),
    ]
    .boxed()
}
