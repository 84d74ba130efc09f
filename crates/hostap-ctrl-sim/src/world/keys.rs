//! What daemons compute and clients compare: the key that a passphrase makes, and a device's UUID.
//!
//! The key is PBKDF2 with HMAC-SHA1 and 4,096 rounds (IEEE 802.11, annex J.4); the UUID is version 5
//! (RFC 4122) of the address, in a name space of hostap's own.

const BLOCK: usize = 64;
const DIGEST: usize = 20;
const ROUNDS: usize = 4096;

/// The 256-bit key of a network, in hexadecimal digits.
pub(crate) fn psk(passphrase: &[u8], ssid: &[u8]) -> String {
    let keyed = Keyed::new(passphrase);
    let mut key = Vec::with_capacity(2 * DIGEST);
    for number in 1..=2_u8 {
        let mut round = keyed.sign(&[ssid, &[0, 0, 0, number]].concat());
        let mut sum = round;
        for _ in 1..ROUNDS {
            round = keyed.sign(&round);
            sum.iter_mut().zip(round).for_each(|(sum, byte)| *sum ^= byte);
        }
        key.extend_from_slice(&sum);
    }
    key[..32].iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The UUID that a daemon gives a device which has none configured.
pub(crate) fn uuid(address: [u8; 6]) -> String {
    const NAMESPACE: [u8; 16] = [
        0x52, 0x64, 0x80, 0xf8, 0xc9, 0x9b, 0x4b, 0xe5, 0xa6, 0x55, 0x58, 0xed, 0x5f, 0x5d, 0x60,
        0x84,
    ];
    let mut hash = Sha1::new();
    hash.update(&NAMESPACE);
    hash.update(&address);
    let mut digest = hash.finish();
    digest[6] = 0x50 | (digest[6] & 0x0f);
    digest[8] = 0x80 | (digest[8] & 0x3f);
    let mut text = String::new();
    for (at, byte) in digest[..16].iter().enumerate() {
        if matches!(at, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        text.push_str(&format!("{byte:02x}"));
    }
    text
}

/// HMAC-SHA1 with a key taken in already: it is used 8,192 times.
struct Keyed {
    inner: Sha1,
    outer: Sha1,
}

impl Keyed {
    fn new(key: &[u8]) -> Self {
        let mut block = [0; BLOCK];
        if key.len() > BLOCK {
            let mut hash = Sha1::new();
            hash.update(key);
            block[..DIGEST].copy_from_slice(&hash.finish());
        } else {
            block[..key.len()].copy_from_slice(key);
        }
        let padded = |pad: u8| {
            let mut hash = Sha1::new();
            hash.update(&block.map(|byte| byte ^ pad));
            hash
        };
        Self { inner: padded(0x36), outer: padded(0x5c) }
    }

    fn sign(&self, text: &[u8]) -> [u8; DIGEST] {
        let (mut inner, mut outer) = (self.inner.clone(), self.outer.clone());
        inner.update(text);
        outer.update(&inner.finish());
        outer.finish()
    }
}

#[derive(Clone)]
struct Sha1 {
    state: [u32; 5],
    pending: Vec<u8>,
    length: u64,
}

impl Sha1 {
    fn new() -> Self {
        let state = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0];
        Self { state, pending: Vec::new(), length: 0 }
    }

    fn update(&mut self, text: &[u8]) {
        self.length += text.len() as u64;
        self.pending.extend_from_slice(text);
        while self.pending.len() >= BLOCK {
            let rest = self.pending.split_off(BLOCK);
            let block = std::mem::replace(&mut self.pending, rest);
            self.compress(&block);
        }
    }

    fn finish(mut self) -> [u8; DIGEST] {
        let bits = self.length * 8;
        self.pending.push(0x80);
        while self.pending.len() % BLOCK != BLOCK - 8 {
            self.pending.push(0);
        }
        let end = bits.to_be_bytes();
        self.update(&end);
        let mut digest = [0; DIGEST];
        for (bytes, word) in digest.chunks_mut(4).zip(self.state) {
            bytes.copy_from_slice(&word.to_be_bytes());
        }
        digest
    }

    fn compress(&mut self, block: &[u8]) {
        let mut words = [0_u32; 80];
        for (word, bytes) in words.iter_mut().zip(block.chunks_exact(4)) {
            *word = bytes.iter().fold(0, |word, byte| word << 8 | u32::from(*byte));
        }
        for at in 16..80 {
            let mixed = words[at - 3] ^ words[at - 8] ^ words[at - 14] ^ words[at - 16];
            words[at] = mixed.rotate_left(1);
        }
        let [mut a, mut b, mut c, mut d, mut e] = self.state;
        for (at, word) in words.into_iter().enumerate() {
            let (mix, constant) = match at {
                0..20 => ((b & c) | (!b & d), 0x5a82_7999_u32),
                20..40 => (b ^ c ^ d, 0x6ed9_eba1),
                40..60 => ((b & c) | (b & d) | (c & d), 0x8f1b_bcdc),
                _ => (b ^ c ^ d, 0xca62_c1d6),
            };
            let next = a
                .rotate_left(5)
                .wrapping_add(mix)
                .wrapping_add(e)
                .wrapping_add(constant)
                .wrapping_add(word);
            (e, d, c, b, a) = (d, c, b.rotate_left(30), a, next);
        }
        for (state, word) in self.state.iter_mut().zip([a, b, c, d, e]) {
            *state = state.wrapping_add(word);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_that_hostapd_and_wpa_supplicant_made() {
        // From hostapd.access_point_off_and_on and wpa_supplicant.p2p_persistent_group.
        for (passphrase, ssid, key) in [
            (
                "another passphrase",
                "Lab switched",
                "7a81a4a1386fd8a9cfb4e76d17925c333a1700660b48b2191ae795306c5eb22d",
            ),
            (
                "rnkvn9Jg",
                "DIRECT-gZ",
                "a6ff811100343bd61aec134c955c1e7621b4c6e1eff526385ee5dca69a4e64fc",
            ),
        ] {
            assert_eq!(psk(passphrase.as_bytes(), ssid.as_bytes()), key);
        }
    }

    #[test]
    fn the_uuid_that_wpa_supplicant_gave_itself() {
        assert_eq!(uuid([2, 0, 0, 0, 1, 0]), "572cf82f-c957-5653-9b16-b5cfb298abf1");
        assert_eq!(uuid([2, 0, 0, 0, 2, 0]), "a134bcd4-edf6-548b-87e5-49d3aedf9b60");
    }

    #[test]
    fn a_long_text_is_hashed_whole() {
        let mut hash = Sha1::new();
        hash.update(&[b'a'; 1000]);
        let digest: String = hash.finish().iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(digest, "291e9a6c66994949b57ba5e650361e98fc36b1ba");
    }
}
