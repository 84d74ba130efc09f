//! Regulatory domain.
//!
//! Generated from `protocol/*.tsv` by `cargo run -p protocol-gen`.

#[allow(unused_imports, reason = "the same in all generated files")]
use super::prelude::*;

/// Other radio rules apply from now on; says who set them and for which country.
///
/// Prefix `CTRL-EVENT-REGDOM-CHANGE `. Sent by wpa_supplicant. `WPA_EVENT_REGDOM_CHANGE` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// init=<init:enum+(CORE|USER|DRIVER|COUNTRY_IE|BEACON_HINT|?)> type=<type:enum+(UNKNOWN|COUNTRY|WORLD|CUSTOM_WORLD|INTERSECTION|?)>[? alpha2=<alpha2:word>]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-REGDOM-CHANGE init=CORE type=UNKNOWN alpha2=FI");
/// assert!(matches!(event, Event::RegdomChange(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct RegdomChange<'a> {
    /// Who set the rules.
    pub init: RegdomChangeInit<'a>,
    /// Kind of rules.
    pub r#type: RegdomChangeType<'a>,
    /// Country code; absent when the rules are not those of one country.
    pub alpha2: Option<Text<'a>>,
    pub(crate) source: Source<'a>,
}

impl<'a> RegdomChange<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"init=")?;
        let init = c.word().map(RegdomChangeInit::from_text)?;
        c.literal(b" type=")?;
        let r#type = c.word().map(RegdomChangeType::from_text)?;
        let part1 = c.optional(|c| {
            c.literal(b" alpha2=")?;
            let alpha2 = c.word()?;
            Some(alpha2)
        });
        c.end()?;
        Some(Event::RegdomChange(Self { init, r#type, alpha2: part1, source }))
    }
}

impl<'a> Visit<'a> for RegdomChange<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("init", self.init.into());
        field("type", self.r#type.into());
        if let Some(value) = self.alpha2 {
            field("alpha2", value.into());
        }
    }
}

/// A heard beacon changed what the radio rules allow on a channel.
///
/// Prefix `CTRL-EVENT-REGDOM-BEACON-HINT `. Sent by wpa_supplicant.
/// `WPA_EVENT_REGDOM_BEACON_HINT` in `wpa_ctrl.h` since 2.11.
///
/// ```text
/// <when:enum(before|after)> freq=<freq:uint> max_tx_power=<max_tx_power:uint>[? disabled=<disabled:int>][? no_ir=<no_ir:int>][? radar=<radar:int>]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-REGDOM-BEACON-HINT before freq=2437 max_tx_power=2000 disabled=0 no_ir=0 radar=0");
/// let Event::RegdomBeaconHint(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.freq, 2437);
/// assert_eq!(event.max_tx_power, 2000);
/// assert_eq!(event.disabled, Some(0));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct RegdomBeaconHint<'a> {
    /// Whether the line shows the channel before or after the change.
    pub when: RegdomBeaconHintWhen<'a>,
    /// Frequency of the channel. Unit: MHz.
    pub freq: u64,
    /// Largest transmit power allowed, as nl80211 gives it. Unit: 0.01 dBm.
    pub max_tx_power: u64,
    /// Is 1 when the channel may not be used.
    pub disabled: Option<i64>,
    /// Is 1 when nothing may be sent first on the channel.
    pub no_ir: Option<i64>,
    /// Is 1 when the channel needs DFS.
    pub radar: Option<i64>,
    pub(crate) source: Source<'a>,
}

impl<'a> RegdomBeaconHint<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let when = c.one_of(&["before", "after"]).map(RegdomBeaconHintWhen::from_text)?;
        c.literal(b" freq=")?;
        let freq = c.unsigned()?;
        c.literal(b" max_tx_power=")?;
        let max_tx_power = c.unsigned()?;
        let part1 = c.optional(|c| {
            c.literal(b" disabled=")?;
            let disabled = c.integer()?;
            Some(disabled)
        });
        let part2 = c.optional(|c| {
            c.literal(b" no_ir=")?;
            let no_ir = c.integer()?;
            Some(no_ir)
        });
        let part3 = c.optional(|c| {
            c.literal(b" radar=")?;
            let radar = c.integer()?;
            Some(radar)
        });
        c.end()?;
        Some(Event::RegdomBeaconHint(Self {
            when,
            freq,
            max_tx_power,
            disabled: part1,
            no_ir: part2,
            radar: part3,
            source,
        }))
    }
}

impl<'a> Visit<'a> for RegdomBeaconHint<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("when", self.when.into());
        field("freq", self.freq.into());
        field("max_tx_power", self.max_tx_power.into());
        if let Some(value) = self.disabled {
            field("disabled", value.into());
        }
        if let Some(value) = self.no_ir {
            field("no_ir", value.into());
        }
        if let Some(value) = self.radar {
            field("radar", value.into());
        }
    }
}

/// Lists the frequencies that the driver asks to keep clear of.
///
/// Prefix `CTRL-EVENT-AVOID-FREQ `. Sent by wpa_supplicant. `WPA_EVENT_AVOID_FREQ` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// ranges=<ranges:word0>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-AVOID-FREQ ranges=2412-2462,5745");
/// let Event::AvoidFreq(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.ranges, "2412-2462,5745");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct AvoidFreq<'a> {
    /// Frequencies to keep clear of in MHz: single ones and ranges, separated by commas; empty when
    /// none.
    pub ranges: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> AvoidFreq<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"ranges=")?;
        let ranges = c.word_or_empty()?;
        c.end()?;
        Some(Event::AvoidFreq(Self { ranges, source }))
    }
}

impl<'a> Visit<'a> for AvoidFreq<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("ranges", self.ranges.into());
    }
}

event! { RegdomChange RegdomBeaconHint AvoidFreq }

enumeration! {
    /// Values of `init` of [`RegdomChange`](super::RegdomChange).
    RegdomChangeInit {
        "CORE" => Core,
        "USER" => User,
        "DRIVER" => Driver,
        "COUNTRY_IE" => CountryIe,
        "BEACON_HINT" => BeaconHint,
        "?" => Unclear,
    }
}

enumeration! {
    /// Values of `type` of [`RegdomChange`](super::RegdomChange).
    RegdomChangeType {
        "UNKNOWN" => Unknown,
        "COUNTRY" => Country,
        "WORLD" => World,
        "CUSTOM_WORLD" => CustomWorld,
        "INTERSECTION" => Intersection,
        "?" => Unclear,
    }
}

enumeration! {
    /// Values of `when` of [`RegdomBeaconHint`](super::RegdomBeaconHint).
    RegdomBeaconHintWhen {
        "before" => Before,
        "after" => After,
    }
}
