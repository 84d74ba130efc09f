//! Mutations that are the same in every run, for machines without a fuzzer.

/// Pieces that mean something to one parser or another.
const PIECES: &[&[u8]] = &[
    b"\0",
    b"\n",
    b"\\",
    b"\"",
    b"'",
    b"#",
    b" ",
    b"=",
    b"-",
    b"[",
    b"]",
    b"<3>",
    b"IFNAME=wlan0 ",
    b"\t",
    b"\\x",
    b"\\x0",
    b"P\"",
    b" bssid=",
    b" ssid=\"",
    b"0x",
    b"ffffffffffffffff",
    b"-9223372036854775809",
    b"18446744073709551616",
    b"4294967296",
    b"-1",
    b"02:00:00:00:00:01",
    b"CTRL-EVENT-CONNECTED ",
    b"OK\n",
    b"FAIL\n",
    b"FAIL-",
    b"\xff",
    b"\xc3\xa9",
    b"\x1b[0m",
];

/// The longest input that mutations grow to.
const MOST: usize = 5_000;

/// Pseudo-random numbers: xorshift64*.
#[derive(Debug)]
pub struct Random(u64);

impl Random {
    /// The same numbers for the same `seed`.
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// A number below `limit`, which is not 0.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 32;
        number as usize % limit
    }
}

/// One of the `seeds` with one to eight changes.
pub fn mutated(seeds: &[Vec<u8>], random: &mut Random) -> Vec<u8> {
    let mut input = seeds[random.below(seeds.len())].clone();
    for _ in 0..=random.below(8) {
        change(&mut input, seeds, random);
    }
    input.truncate(MOST);
    input
}

fn change(input: &mut Vec<u8>, seeds: &[Vec<u8>], random: &mut Random) {
    let at = random.below(input.len() + 1);
    let end = at + random.below((input.len() - at).min(20) + 1);
    match random.below(9) {
        0 => input.truncate(at),
        1 => drop(input.drain(at..end)),
        2 => {
            let copy = input[at..end].to_vec();
            input.splice(at..at, copy);
        }
        3 => {
            let piece = PIECES[random.below(PIECES.len())];
            input.splice(at..at, piece.iter().copied());
        }
        4 => {
            let piece = PIECES[random.below(PIECES.len())];
            input.splice(at..end, piece.iter().copied());
        }
        5 => {
            // The end of another seed.
            let other = &seeds[random.below(seeds.len())];
            let from = random.below(other.len() + 1);
            input.truncate(at);
            input.extend_from_slice(&other[from..]);
        }
        6 => input.insert(at, random.below(256) as u8),
        choice => {
            let Some(byte) = input.get_mut(at) else { return };
            *byte =
                if choice == 7 { *byte ^ 1 << random.below(8) } else { random.below(256) as u8 };
        }
    }
}
