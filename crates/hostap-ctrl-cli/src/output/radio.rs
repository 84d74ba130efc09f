//! Frequencies as people name them.

use hostap_ctrl::value::Megahertz;

/// The channel's number, where the frequency is one of a channel.
pub(crate) fn channel_number(frequency: Megahertz) -> Option<u32> {
    Some(match frequency {
        2484 => 14,
        2412..=2472 => (frequency - 2407) / 5,
        5000..=5945 => (frequency - 5000) / 5,
        5955..=7115 => (frequency - 5950) / 5,
        58320..=69120 => (frequency - 56160) / 2160,
        _ => return None,
    })
}

/// Such as `channel 6 (2437 MHz)`.
pub(crate) fn channel(frequency: Megahertz) -> String {
    match channel_number(frequency) {
        Some(number) => format!("channel {number} ({frequency} MHz)"),
        None => format!("{frequency} MHz"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn channels_of_all_bands() {
        for (frequency, number) in [
            (2412, 1),
            (2472, 13),
            (2484, 14),
            (5180, 36),
            (5885, 177),
            (5955, 1),
            (7115, 233),
            (60480, 2),
        ] {
            assert_eq!(channel_number(frequency), Some(number), "{frequency}");
        }
        assert_eq!(channel(900), "900 MHz");
    }
}
