//! Roaming.
//!
//! Generated from `protocol/*.tsv` by `cargo run -p protocol-gen`.

#[allow(unused_imports, reason = "the same in all generated files")]
use super::prelude::*;

/// The station decided to move to another BSS of the same network.
///
/// Prefix `CTRL-EVENT-DO-ROAM `. Sent by wpa_supplicant. `WPA_EVENT_DO_ROAM` in `wpa_ctrl.h`
/// since 2.10.
///
/// ```text
/// cur_bssid=<cur_bssid:mac> cur_freq=<cur_freq:int> cur_level=<cur_level:int> cur_est=<cur_est:int> sel_bssid=<sel_bssid:mac> sel_freq=<sel_freq:int> sel_level=<sel_level:int> sel_est=<sel_est:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-DO-ROAM cur_bssid=02:00:00:00:03:00 cur_freq=5180 cur_level=-75 cur_est=65000 sel_bssid=02:00:00:00:04:00 sel_freq=5260 sel_level=-60 sel_est=390001");
/// let Event::DoRoam(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.cur_bssid.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.cur_freq, 5180);
/// assert_eq!(event.cur_level, -75);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DoRoam<'a> {
    /// BSSID of the BSS in use.
    pub cur_bssid: MacAddress,
    /// Frequency of the BSS in use. Unit: MHz.
    pub cur_freq: i64,
    /// Signal of the BSS in use. Unit: dBm.
    pub cur_level: i64,
    /// Estimated throughput of the BSS in use. Unit: kbit/s.
    pub cur_est: i64,
    /// BSSID of the BSS that was looked at.
    pub sel_bssid: MacAddress,
    /// Frequency of the BSS that was looked at. Unit: MHz.
    pub sel_freq: i64,
    /// Signal of the BSS that was looked at. Unit: dBm.
    pub sel_level: i64,
    /// Estimated throughput of the BSS that was looked at. Unit: kbit/s.
    pub sel_est: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> DoRoam<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"cur_bssid=")?;
        let cur_bssid = c.mac()?;
        c.literal(b" cur_freq=")?;
        let cur_freq = c.integer()?;
        c.literal(b" cur_level=")?;
        let cur_level = c.integer()?;
        c.literal(b" cur_est=")?;
        let cur_est = c.integer()?;
        c.literal(b" sel_bssid=")?;
        let sel_bssid = c.mac()?;
        c.literal(b" sel_freq=")?;
        let sel_freq = c.integer()?;
        c.literal(b" sel_level=")?;
        let sel_level = c.integer()?;
        c.literal(b" sel_est=")?;
        let sel_est = c.integer()?;
        c.end()?;
        Some(Event::DoRoam(Self {
            cur_bssid,
            cur_freq,
            cur_level,
            cur_est,
            sel_bssid,
            sel_freq,
            sel_level,
            sel_est,
            source,
        }))
    }
}

impl<'a> Visit<'a> for DoRoam<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("cur_bssid", self.cur_bssid.into());
        field("cur_freq", self.cur_freq.into());
        field("cur_level", self.cur_level.into());
        field("cur_est", self.cur_est.into());
        field("sel_bssid", self.sel_bssid.into());
        field("sel_freq", self.sel_freq.into());
        field("sel_level", self.sel_level.into());
        field("sel_est", self.sel_est.into());
    }
}

/// The station looked at another BSS of the same network and stays.
///
/// Prefix `CTRL-EVENT-SKIP-ROAM `. Sent by wpa_supplicant. `WPA_EVENT_SKIP_ROAM` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// cur_bssid=<cur_bssid:mac> cur_freq=<cur_freq:int> cur_level=<cur_level:int> cur_est=<cur_est:int> sel_bssid=<sel_bssid:mac> sel_freq=<sel_freq:int> sel_level=<sel_level:int> sel_est=<sel_est:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-SKIP-ROAM cur_bssid=02:00:00:00:03:00 cur_freq=5180 cur_level=-75 cur_est=65000 sel_bssid=02:00:00:00:04:00 sel_freq=5260 sel_level=-60 sel_est=390001");
/// let Event::SkipRoam(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.cur_bssid.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.cur_freq, 5180);
/// assert_eq!(event.cur_level, -75);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct SkipRoam<'a> {
    /// BSSID of the BSS in use.
    pub cur_bssid: MacAddress,
    /// Frequency of the BSS in use. Unit: MHz.
    pub cur_freq: i64,
    /// Signal of the BSS in use. Unit: dBm.
    pub cur_level: i64,
    /// Estimated throughput of the BSS in use. Unit: kbit/s.
    pub cur_est: i64,
    /// BSSID of the BSS that was looked at.
    pub sel_bssid: MacAddress,
    /// Frequency of the BSS that was looked at. Unit: MHz.
    pub sel_freq: i64,
    /// Signal of the BSS that was looked at. Unit: dBm.
    pub sel_level: i64,
    /// Estimated throughput of the BSS that was looked at. Unit: kbit/s.
    pub sel_est: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> SkipRoam<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"cur_bssid=")?;
        let cur_bssid = c.mac()?;
        c.literal(b" cur_freq=")?;
        let cur_freq = c.integer()?;
        c.literal(b" cur_level=")?;
        let cur_level = c.integer()?;
        c.literal(b" cur_est=")?;
        let cur_est = c.integer()?;
        c.literal(b" sel_bssid=")?;
        let sel_bssid = c.mac()?;
        c.literal(b" sel_freq=")?;
        let sel_freq = c.integer()?;
        c.literal(b" sel_level=")?;
        let sel_level = c.integer()?;
        c.literal(b" sel_est=")?;
        let sel_est = c.integer()?;
        c.end()?;
        Some(Event::SkipRoam(Self {
            cur_bssid,
            cur_freq,
            cur_level,
            cur_est,
            sel_bssid,
            sel_freq,
            sel_level,
            sel_est,
            source,
        }))
    }
}

impl<'a> Visit<'a> for SkipRoam<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("cur_bssid", self.cur_bssid.into());
        field("cur_freq", self.cur_freq.into());
        field("cur_level", self.cur_level.into());
        field("cur_est", self.cur_est.into());
        field("sel_bssid", self.sel_bssid.into());
        field("sel_freq", self.sel_freq.into());
        field("sel_level", self.sel_level.into());
        field("sel_est", self.sel_est.into());
    }
}

event! { DoRoam SkipRoam }
