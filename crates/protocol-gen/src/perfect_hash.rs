//! A table in which each of a fixed set of words has a place of its own.

/// The table: a word's hash chooses a seed, hash and seed choose the place.
#[derive(Debug)]
pub struct PerfectHash {
    /// One seed for each remainder of the hash.
    pub seeds: Vec<u8>,
    /// The numbers of the words, each at its place.
    pub slots: Vec<Option<usize>>,
}

impl PerfectHash {
    /// A table of these words with their numbers.
    ///
    /// # Panics
    ///
    /// If two words have one hash, or no table of reasonable size holds them.
    pub fn new(keys: &[(&[u8], usize)]) -> Self {
        let slots = (keys.len() * 2).next_power_of_two();
        let table = Self::of_size(keys, slots / 2, slots);
        table.expect("two words have the same hash; mix in more of them")
    }

    fn of_size(keys: &[(&[u8], usize)], seeds: usize, slots: usize) -> Option<Self> {
        let mut buckets: Vec<(usize, Vec<(u64, usize)>)> =
            (0..seeds).map(|index| (index, Vec::new())).collect();
        for (word, number) in keys {
            let hash = hash(word);
            buckets[(hash % seeds as u64) as usize].1.push((hash, *number));
        }
        // The crowded ones first, while there is room.
        buckets.sort_by_key(|(_, words)| std::cmp::Reverse(words.len()));
        let mut table = Self { seeds: vec![0; seeds], slots: vec![None; slots] };
        for (index, words) in buckets {
            table.seeds[index] = (0..=u8::MAX).find(|seed| table.place(&words, *seed))?;
        }
        Some(table)
    }

    /// Puts the words at their places if all are free.
    fn place(&mut self, words: &[(u64, usize)], seed: u8) -> bool {
        let mut places = Vec::new();
        for (hash, number) in words {
            let place = (slot(*hash, seed) % self.slots.len() as u64) as usize;
            if self.slots[place].is_some() || places.iter().any(|(taken, _)| *taken == place) {
                return false;
            }
            places.push((place, *number));
        }
        for (place, number) in places {
            self.slots[place] = Some(number);
        }
        true
    }
}

fn slot(hash: u64, seed: u8) -> u64 {
    (hash >> 32).wrapping_add((hash >> 16 | 1).wrapping_mul(u64::from(seed)))
}

/// The same as `hash` in `crates/hostap-ctrl/src/event/kind.rs`, whose test finds all prefixes.
fn hash(word: &[u8]) -> u64 {
    let start = match word.first_chunk::<8>() {
        Some(chunk) => u64::from_le_bytes(*chunk),
        None => word.iter().fold(0, |value, byte| value << 8 | u64::from(*byte)),
    };
    let (before, end) = match word.split_last_chunk::<8>() {
        Some((before, chunk)) => (before, u64::from_le_bytes(*chunk)),
        None => (word, 0),
    };
    let middle = before.last_chunk::<8>().map_or(0, |chunk| u64::from_le_bytes(*chunk));
    let start = fold(start ^ word.len() as u64, FIRST);
    fold(start ^ middle.rotate_left(29) ^ end, SECOND)
}

/// The product of both, its upper half over the lower one.
fn fold(one: u64, other: u64) -> u64 {
    let product = u128::from(one) * u128::from(other);
    (product >> 64) as u64 ^ product as u64
}

const FIRST: u64 = 0x9e37_79b9_7f4a_7c15;
const SECOND: u64 = 0xbf58_476d_1ce4_e5b9;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_has_a_place_of_its_own() {
        let words: Vec<String> = (0..300).map(|number| format!("CTRL-EVENT-{number}")).collect();
        let keys: Vec<(&[u8], usize)> =
            words.iter().enumerate().map(|(number, word)| (word.as_bytes(), number)).collect();
        let table = PerfectHash::new(&keys);
        for (word, number) in keys {
            let hash = hash(word);
            let seed = table.seeds[(hash % table.seeds.len() as u64) as usize];
            let place = (slot(hash, seed) % table.slots.len() as u64) as usize;
            assert_eq!(table.slots[place], Some(number));
        }
    }
}
