//! CHAN_SWITCH: the announcement, the switch, and the events of both.

use std::time::Duration;

use super::commands::{fail, ok};
use super::status::{State, channel};
use super::{Due, HostapdProcess, Place};
use crate::behaviour::atoi;
use crate::world::process::Context;

/// A channel switch that is announced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Switch {
    frequency: u32,
    /// Everything behind `freq=`, up to `dfs=`.
    layout: String,
}

/// Channels that radar has the right to.
fn is_radar_channel(frequency: u32) -> bool {
    (5260..=5720).contains(&frequency)
}

/// What the arguments behind the frequency ask for; none where they contradict each other.
fn layout(frequency: u32, arguments: &str) -> Option<String> {
    let value = |name: &str| {
        let words = arguments.split(' ');
        words.filter_map(|word| word.strip_prefix(name)?.strip_prefix('=')).next()
    };
    let number = |name: &str| value(name).map_or(Some(0), |text| text.parse::<u32>().ok());
    let has = |flag: &str| arguments.split(' ').any(|word| word == flag);
    let wide = has("vht") || has("he") || has("eht");
    let offset: i32 = value("sec_channel_offset").map_or(Some(0), |text| text.parse().ok())?;
    let center = match number("center_freq1")? {
        0 => frequency.checked_add_signed(offset * 10)?,
        given => given,
    };
    let second = number("center_freq2")?;
    let bandwidth = match (number("bandwidth")?, offset) {
        (0, 0) => 20,
        (0, _) => 40,
        (given, _) => given,
    };
    let width = match bandwidth {
        20 if !has("ht") && !wide => "20 MHz (no HT)".to_owned(),
        20 | 40 | 80 | 160 | 320 => format!("{bandwidth} MHz"),
        _ => return None,
    };
    let high_throughput = u8::from(has("ht") || wide);
    Some(format!(
        "ht_enabled={high_throughput} ch_offset={offset} ch_width={width} cf1={center} \
         cf2={second}"
    ))
}

impl HostapdProcess {
    /// `COUNT FREQUENCY[ further words]`.
    pub(super) fn switch_channel(
        &mut self,
        place: Place,
        arguments: &[u8],
        context: &mut Context<'_>,
    ) -> Vec<u8> {
        let text = String::from_utf8_lossy(arguments);
        let mut words = text.splitn(3, ' ');
        let count = words.next().map_or(0, |word| atoi(word.as_bytes()));
        let frequency = words.next().and_then(|word| word.parse::<u32>().ok()).unwrap_or(0);
        let Some(layout) = layout(frequency, words.next().unwrap_or_default()) else {
            return fail();
        };
        let radio = &self.radios[place.radio];
        let is_possible = radio.state == State::Enabled && radio.switch.is_none();
        if !is_possible || channel(frequency) == 0 {
            return fail();
        }
        let dfs = u8::from(is_radar_channel(frequency));
        for bss in 0..radio.bss.len() {
            let event =
                format!("CTRL-EVENT-STARTED-CHANNEL-SWITCH freq={frequency} {layout} dfs={dfs}");
            self.tell(Place { radio: place.radio, bss }, event, context);
        }
        // Beacon intervals are counted in 1,024 microseconds.
        let interval = u64::from(self.radios[place.radio].bss[0].wanted.beacon_interval) * 1024;
        let beacons = u64::try_from(count).unwrap_or(0);
        let time = Duration::from_micros(interval.saturating_mul(beacons));
        self.radios[place.radio].switch = Some(Switch { frequency, layout });
        self.later(time, Due::Switched { radio: place.radio }, context);
        ok()
    }

    /// The last beacon of the old channel was sent.
    pub(super) fn switched(&mut self, radio: usize, context: &mut Context<'_>) {
        let Some(Switch { frequency, layout }) = self.radios[radio].switch.take() else { return };
        self.radios[radio].frequency = frequency;
        let dfs = u8::from(is_radar_channel(frequency));
        // The BSS that was added last comes first.
        for bss in (0..self.radios[radio].bss.len()).rev() {
            let place = Place { radio, bss };
            let event = format!("CTRL-EVENT-CHANNEL-SWITCH freq={frequency} {layout} dfs={dfs}");
            self.tell(place, event, context);
            let finished = format!("AP-CSA-FINISHED freq={frequency} dfs={dfs}");
            self.tell(place, finished, context);
            let bssid = self.bss(place).bssid;
            context.air().switch_channel(bssid, frequency);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_layout_of_a_channel() {
        for (frequency, arguments, expected) in [
            (2437, "ht", "ht_enabled=1 ch_offset=0 ch_width=20 MHz cf1=2437 cf2=0"),
            (2437, "", "ht_enabled=0 ch_offset=0 ch_width=20 MHz (no HT) cf1=2437 cf2=0"),
            (
                5180,
                "sec_channel_offset=1 ht",
                "ht_enabled=1 ch_offset=1 ch_width=40 MHz cf1=5190 cf2=0",
            ),
            (
                5180,
                "sec_channel_offset=1 center_freq1=5210 bandwidth=80 ht vht",
                "ht_enabled=1 ch_offset=1 ch_width=80 MHz cf1=5210 cf2=0",
            ),
        ] {
            assert_eq!(layout(frequency, arguments).as_deref(), Some(expected));
        }
        assert_eq!(layout(5180, "bandwidth=7"), None);
        assert_eq!(layout(5180, "center_freq1=x"), None);
    }
}
