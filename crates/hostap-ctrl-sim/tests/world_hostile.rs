//! Commands that nobody should send, to every socket of a world: it answers on, whatever came.

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::FileTypeExt;
use std::path::{Path, PathBuf};
use std::time::Instant;

use common::odd_words::{SENSIBLE, WORDS};
use common::{Client, Directory, LONG, SHORT};
use hostap_ctrl_sim::{AccessPoint, Hostapd, P2pPeer, Supplicant, Transport, World};

const PEER: [u8; 6] = [0x42, 0, 0, 0, 3, 0];

/// Numbers that look random and are the same each time (SplitMix64).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit as u64).unwrap()
    }

    fn of<'a, T: ?Sized>(&mut self, list: &[&'a T]) -> &'a T {
        list[self.below(list.len())]
    }

    fn bytes(&mut self, most: usize) -> Vec<u8> {
        (0..self.below(most + 1)).map(|_| self.next().to_le_bytes()[0]).collect()
    }

    fn command(&mut self, names: &[&str]) -> Vec<u8> {
        if self.below(4) == 0 {
            return self.of(SENSIBLE).into();
        }
        let mut command = match self.below(40) {
            0 => self.bytes(40),
            1 => b"IFNAME=wlan0 ".to_vec(),
            2 => b"IFNAME=p2p-dev-wlan0 ".to_vec(),
            3 => b"IFNAME=wlan1 ".to_vec(),
            _ => Vec::new(),
        };
        command.extend_from_slice(self.of(names).as_bytes());
        // Some are known by their beginning: also without a space behind it.
        let separators = [" ", " ", " ", " ", " ", " ", "", "-", "=", "\t"];
        for _ in 0..self.below(5) {
            command.extend_from_slice(self.of(&separators).as_bytes());
            match self.below(12) {
                0 => command.extend(self.bytes(40)),
                1 => command.extend(vec![b'f'; self.below(9000)]),
                _ => command.extend_from_slice(self.of(WORDS).as_bytes()),
            }
        }
        command
    }
}

/// The commands of both daemons, but for those that end one.
fn names(table: &str) -> Vec<&str> {
    let names: BTreeSet<_> =
        table.lines().skip(1).filter_map(|row| row.split('\t').nth(1)).collect();
    names
        .into_iter()
        .filter(|name| !matches!(*name, "TERMINATE" | "REMOVE" | "GET_COOKIE"))
        .collect()
}

fn table() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../protocol/commands.tsv");
    fs::read_to_string(path).unwrap()
}

/// A world with everything in it.
fn crowded(directory: &Directory) -> World {
    let hostapd = Hostapd::new("wlan1", AccessPoint::new("Lab").wpa2("correct horse").wps(None))
        .bss("wlan1_guests", AccessPoint::new(b"\xff\0\n\"".as_slice()))
        .interface("wlan2", AccessPoint::new("").frequency(5180).wpa3("battery staple"));
    World::builder()
        .access_point(AccessPoint::new([b'\\'; 32]).user("user", "pass word"))
        .access_point(AccessPoint::new("cellar").hidden())
        .hostapd(hostapd)
        .supplicant(Supplicant::new("wlan0").p2p("laptop").update_config(true))
        .peer(P2pPeer::new(PEER, "TV").group("DIRECT-tv", "12345678", 2412))
        .start(directory.path("world"))
        .unwrap()
}

/// Asks PING behind a command; what comes before the answer is the command's. `false`: the socket
/// has gone.
fn still_answers(client: &Client, cookie: &str, command: &[u8], gone: impl Fn() -> bool) -> bool {
    let mut sent = client.try_send(format!("{cookie}PING")).is_ok();
    let since = Instant::now();
    while since.elapsed() < LONG {
        match client.receive_within(SHORT) {
            // A reply that holds the text is longer: STATUS, NOTE.
            Some(reply) if reply == b"PONG\n" => return true,
            Some(_) => {}
            None if gone() => return false,
            // It was opened anew.
            None if !sent => sent = client.try_send(format!("{cookie}PING")).is_ok(),
            None => {}
        }
    }
    panic!("no answer after {:?}", String::from_utf8_lossy(command));
}

fn sockets(directory: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap());
    entries
        .filter(|entry| entry.file_type().unwrap().is_socket())
        .map(|entry| entry.path())
        .collect()
}

/// Sends commands to sockets of a world, those that come while it runs as well.
fn attack(seed: u64) {
    let (table, directory, mut random) = (table(), Directory::new(), Random(seed));
    let names = names(&table);
    let world = crowded(&directory);
    for _ in 0..60 {
        let program = random.of(&["wpa_supplicant", "wpa_supplicant", "hostapd"]);
        let sockets = sockets(&directory.path("world").join(program));
        let socket = &sockets[random.below(sockets.len())];
        // A group that ends takes its socket with it.
        let Some(client) = directory.try_client_of(socket) else { continue };
        for _ in 0..40 {
            let command = random.command(&names);
            // Longer than a datagram may be, or to a socket that has gone.
            if client.try_send(&command).is_err() {
                continue;
            }
            if !still_answers(&client, "", &command, || !socket.exists()) {
                break;
            }
        }
    }
    // Those that nobody can remove are all there, and time goes on.
    for socket in ["wpa_supplicant/global", "hostapd/wlan1", "hostapd/wlan2", "hostapd/global"] {
        let client = directory.client_of(&directory.path("world").join(socket));
        assert!(still_answers(&client, "", b"all of them", || false));
    }
    drop(world);
    for program in ["wpa_supplicant", "hostapd"] {
        let left = fs::read_dir(directory.path("world").join(program)).unwrap();
        assert_eq!(left.count(), 0, "{program} left files, seed {seed}");
    }
    assert!(!directory.files().iter().any(|name| name.contains("escape")));
}

#[test]
fn any_commands_to_all_sockets() {
    for seed in 0..5 {
        attack(seed);
    }
}

#[test]
fn any_commands_over_udp() {
    let (table, mut random) = (table(), Random(1));
    let (names, directory) = (names(&table), Directory::new());
    let world = World::builder()
        .supplicant(Supplicant::new("wlan0").udp().p2p("laptop"))
        .hostapd(Hostapd::new("wlan1", AccessPoint::new("Lab")).udp())
        .start(directory.path("world"))
        .unwrap();
    for interface in ["wlan0", "wlan1"] {
        for address in [world.address(interface), world.global_address(interface)] {
            let address = address.as_ref().and_then(Transport::udp_address).unwrap();
            let client = Client::udp(address);
            let cookie = format!("{} ", client.cookie());
            for _ in 0..150 {
                let command = [cookie.as_bytes(), &random.command(&names)].concat();
                if client.try_send(&command).is_ok() {
                    assert!(still_answers(&client, &cookie, &command, || false));
                }
            }
        }
    }
}
