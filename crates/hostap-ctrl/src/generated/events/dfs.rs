//! DFS (radar avoidance).
//!
//! Generated from `protocol/*.tsv` by `cargo run -p protocol-gen`.

#[allow(unused_imports, reason = "the same in all generated files")]
use super::prelude::*;

/// Radar was heard on a channel.
///
/// Prefix `DFS-RADAR-DETECTED `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `DFS_EVENT_RADAR_DETECTED` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// freq=<freq:int> ht_enabled=<ht_enabled:int> chan_offset=<chan_offset:int> chan_width=<chan_width:int> cf1=<cf1:int> cf2=<cf2:int>
/// Ignoring since freq=<freq:int> info is out of own range
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DFS-RADAR-DETECTED freq=2437 ht_enabled=1 chan_offset=0 chan_width=1 cf1=2437 cf2=0");
/// let Event::DfsRadarDetected(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.freq, 2437);
/// assert_eq!(event.ht_enabled, Some(1));
/// assert_eq!(event.chan_offset, Some(0));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DfsRadarDetected<'a> {
    /// Frequency of the channel. Unit: MHz.
    pub freq: i64,
    /// Is 1 if HT (802.11n) is in use, else 0.
    pub ht_enabled: Option<i64>,
    /// Position of the secondary channel: 1 above, -1 below, 0 none.
    pub chan_offset: Option<i64>,
    /// Width of the channel as a number of hostap: 0 is 20 MHz without HT, 1 20, 2 40, 3 80, 4
    /// 80+80, 5 160 MHz.
    pub chan_width: Option<i64>,
    /// Centre frequency of the channel, or of its first segment. Unit: MHz.
    pub cf1: Option<i64>,
    /// Centre frequency of the second segment of an 80+80 MHz channel, otherwise 0. Unit: MHz.
    pub cf2: Option<i64>,
    pub(crate) source: Source<'a>,
}

impl<'a> DfsRadarDetected<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"freq=")?;
        let freq = c.integer()?;
        c.literal(b" ht_enabled=")?;
        let ht_enabled = c.integer()?;
        c.literal(b" chan_offset=")?;
        let chan_offset = c.integer()?;
        c.literal(b" chan_width=")?;
        let chan_width = c.integer()?;
        c.literal(b" cf1=")?;
        let cf1 = c.integer()?;
        c.literal(b" cf2=")?;
        let cf2 = c.integer()?;
        c.end()?;
        Some(Event::DfsRadarDetected(Self {
            freq,
            ht_enabled: Some(ht_enabled),
            chan_offset: Some(chan_offset),
            chan_width: Some(chan_width),
            cf1: Some(cf1),
            cf2: Some(cf2),
            source,
        }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"Ignoring since freq=")?;
        let freq = c.integer()?;
        c.literal(b" info is out of own range")?;
        c.end()?;
        Some(Event::DfsRadarDetected(Self {
            freq,
            ht_enabled: None,
            chan_offset: None,
            chan_width: None,
            cf1: None,
            cf2: None,
            source,
        }))
    }
}

impl<'a> Visit<'a> for DfsRadarDetected<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("freq", self.freq.into());
        if let Some(value) = self.ht_enabled {
            field("ht_enabled", value.into());
        }
        if let Some(value) = self.chan_offset {
            field("chan_offset", value.into());
        }
        if let Some(value) = self.chan_width {
            field("chan_width", value.into());
        }
        if let Some(value) = self.cf1 {
            field("cf1", value.into());
        }
        if let Some(value) = self.cf2 {
            field("cf2", value.into());
        }
    }
}

/// The access point picked another channel because of radar.
///
/// Prefix `DFS-NEW-CHANNEL `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `DFS_EVENT_NEW_CHANNEL` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// freq=<freq:int> chan=<chan:int> sec_chan=<sec_chan:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DFS-NEW-CHANNEL freq=2437 chan=6 sec_chan=1");
/// let Event::DfsNewChannel(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.freq, 2437);
/// assert_eq!(event.chan, 6);
/// assert_eq!(event.sec_chan, 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DfsNewChannel<'a> {
    /// Frequency of the channel. Unit: MHz.
    pub freq: i64,
    /// Channel number.
    pub chan: i64,
    /// Position of the secondary channel: 1 above, -1 below, 0 none.
    pub sec_chan: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> DfsNewChannel<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"freq=")?;
        let freq = c.integer()?;
        c.literal(b" chan=")?;
        let chan = c.integer()?;
        c.literal(b" sec_chan=")?;
        let sec_chan = c.integer()?;
        c.end()?;
        Some(Event::DfsNewChannel(Self { freq, chan, sec_chan, source }))
    }
}

impl<'a> Visit<'a> for DfsNewChannel<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("freq", self.freq.into());
        field("chan", self.chan.into());
        field("sec_chan", self.sec_chan.into());
    }
}

/// The access point listens for radar before using a channel.
///
/// Prefix `DFS-CAC-START `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `DFS_EVENT_CAC_START` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// freq=<freq:int> chan=<chan:int> sec_chan=<sec_chan:int>, width=<width:int>, seg0=<seg0:int>, seg1=<seg1:int>, cac_time=<cac_time:int>s
/// freq=<freq:int> chan=<chan:int> chan_offset=<chan_offset:int> width=<width:int> seg0=<seg0:int> seg1=<seg1:int> cac_time=<cac_time:int>s[? <background:lit((background))>]
/// Ignoring since freq=<freq:int> info is out of own range
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DFS-CAC-START freq=5260 chan=52 chan_offset=0 width=1 seg0=0 seg1=0 cac_time=60s (background)");
/// let Event::DfsCacStart(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.freq, 5260);
/// assert_eq!(event.chan, Some(52));
/// assert_eq!(event.width, Some(1));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DfsCacStart<'a> {
    /// Frequency of the channel. Unit: MHz.
    pub freq: i64,
    /// Channel number.
    pub chan: Option<i64>,
    /// Position of the secondary channel: 1 above, -1 below, 0 none.
    pub sec_chan: Option<i64>,
    /// Width of the channel as a number: in the layout with commas 0 is 20 or 40 MHz, 1 80, 2 160,
    /// 3 80+80 MHz; in the other as in DFS-RADAR-DETECTED.
    pub width: Option<i64>,
    /// Centre of the first segment: a channel number in the layout with commas, a frequency in MHz
    /// in the other.
    pub seg0: Option<i64>,
    /// Centre of the second segment: a channel number in the layout with commas, a frequency in MHz
    /// in the other; 0 for none.
    pub seg1: Option<i64>,
    /// How long the channel is watched for radar. Unit: seconds.
    pub cac_time: Option<i64>,
    /// Position of the secondary channel: 1 above, -1 below, 0 none.
    pub chan_offset: Option<i64>,
    /// Present when the channel is watched by a radio of its own while another channel is in use.
    pub background: bool,
    pub(crate) source: Source<'a>,
}

impl<'a> DfsCacStart<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source)).or_else(|| Self::shape3(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"freq=")?;
        let freq = c.integer()?;
        c.literal(b" chan=")?;
        let chan = c.integer()?;
        c.literal(b" sec_chan=")?;
        let sec_chan = c.integer()?;
        c.literal(b", width=")?;
        let width = c.integer()?;
        c.literal(b", seg0=")?;
        let seg0 = c.integer()?;
        c.literal(b", seg1=")?;
        let seg1 = c.integer()?;
        c.literal(b", cac_time=")?;
        let cac_time = c.integer()?;
        c.literal(b"s")?;
        c.end()?;
        Some(Event::DfsCacStart(Self {
            freq,
            chan: Some(chan),
            sec_chan: Some(sec_chan),
            width: Some(width),
            seg0: Some(seg0),
            seg1: Some(seg1),
            cac_time: Some(cac_time),
            chan_offset: None,
            background: false,
            source,
        }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"freq=")?;
        let freq = c.integer()?;
        c.literal(b" chan=")?;
        let chan = c.integer()?;
        c.literal(b" chan_offset=")?;
        let chan_offset = c.integer()?;
        c.literal(b" width=")?;
        let width = c.integer()?;
        c.literal(b" seg0=")?;
        let seg0 = c.integer()?;
        c.literal(b" seg1=")?;
        let seg1 = c.integer()?;
        c.literal(b" cac_time=")?;
        let cac_time = c.integer()?;
        c.literal(b"s")?;
        let part1 = c.optional(|c| {
            c.literal(b" ")?;
            c.literal(b"(background)")?;
            Some(())
        });
        c.end()?;
        Some(Event::DfsCacStart(Self {
            freq,
            chan: Some(chan),
            sec_chan: None,
            width: Some(width),
            seg0: Some(seg0),
            seg1: Some(seg1),
            cac_time: Some(cac_time),
            chan_offset: Some(chan_offset),
            background: part1.is_some(),
            source,
        }))
    }

    fn shape3(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"Ignoring since freq=")?;
        let freq = c.integer()?;
        c.literal(b" info is out of own range")?;
        c.end()?;
        Some(Event::DfsCacStart(Self {
            freq,
            chan: None,
            sec_chan: None,
            width: None,
            seg0: None,
            seg1: None,
            cac_time: None,
            chan_offset: None,
            background: false,
            source,
        }))
    }
}

impl<'a> Visit<'a> for DfsCacStart<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("freq", self.freq.into());
        if let Some(value) = self.chan {
            field("chan", value.into());
        }
        if let Some(value) = self.sec_chan {
            field("sec_chan", value.into());
        }
        if let Some(value) = self.width {
            field("width", value.into());
        }
        if let Some(value) = self.seg0 {
            field("seg0", value.into());
        }
        if let Some(value) = self.seg1 {
            field("seg1", value.into());
        }
        if let Some(value) = self.cac_time {
            field("cac_time", value.into());
        }
        if let Some(value) = self.chan_offset {
            field("chan_offset", value.into());
        }
        if self.background {
            field("background", "(background)".into());
        }
    }
}

/// Listening for radar has ended; tells whether the channel is free.
///
/// Prefix `DFS-CAC-COMPLETED `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `DFS_EVENT_CAC_COMPLETED` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// success=<success:int> freq=<freq:int> ht_enabled=<ht_enabled:int> chan_offset=<chan_offset:int> chan_width=<chan_width:int> cf1=<cf1:int> cf2=<cf2:int>[? radar_detected=<radar_detected:int>]
/// Ignoring since freq=<freq:int> info is out of own range
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DFS-CAC-COMPLETED success=1 freq=2437 ht_enabled=1 chan_offset=0 chan_width=1 cf1=2437 cf2=0 radar_detected=0");
/// let Event::DfsCacCompleted(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.success, Some(1));
/// assert_eq!(event.freq, 2437);
/// assert_eq!(event.ht_enabled, Some(1));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DfsCacCompleted<'a> {
    /// Is 1 if the channel was free of radar to the end, else 0.
    pub success: Option<i64>,
    /// Frequency of the channel. Unit: MHz.
    pub freq: i64,
    /// Is 1 if HT (802.11n) is in use, else 0.
    pub ht_enabled: Option<i64>,
    /// Position of the secondary channel: 1 above, -1 below, 0 none.
    pub chan_offset: Option<i64>,
    /// Width of the channel as a number of hostap: 0 is 20 MHz without HT, 1 20, 2 40, 3 80, 4
    /// 80+80, 5 160 MHz.
    pub chan_width: Option<i64>,
    /// Centre frequency of the channel, or of its first segment. Unit: MHz.
    pub cf1: Option<i64>,
    /// Centre frequency of the second segment of an 80+80 MHz channel, otherwise 0. Unit: MHz.
    pub cf2: Option<i64>,
    /// Is 1 if radar was seen, else 0.
    pub radar_detected: Option<i64>,
    pub(crate) source: Source<'a>,
}

impl<'a> DfsCacCompleted<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"success=")?;
        let success = c.integer()?;
        c.literal(b" freq=")?;
        let freq = c.integer()?;
        c.literal(b" ht_enabled=")?;
        let ht_enabled = c.integer()?;
        c.literal(b" chan_offset=")?;
        let chan_offset = c.integer()?;
        c.literal(b" chan_width=")?;
        let chan_width = c.integer()?;
        c.literal(b" cf1=")?;
        let cf1 = c.integer()?;
        c.literal(b" cf2=")?;
        let cf2 = c.integer()?;
        let part1 = c.optional(|c| {
            c.literal(b" radar_detected=")?;
            let radar_detected = c.integer()?;
            Some(radar_detected)
        });
        c.end()?;
        Some(Event::DfsCacCompleted(Self {
            success: Some(success),
            freq,
            ht_enabled: Some(ht_enabled),
            chan_offset: Some(chan_offset),
            chan_width: Some(chan_width),
            cf1: Some(cf1),
            cf2: Some(cf2),
            radar_detected: part1,
            source,
        }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"Ignoring since freq=")?;
        let freq = c.integer()?;
        c.literal(b" info is out of own range")?;
        c.end()?;
        Some(Event::DfsCacCompleted(Self {
            success: None,
            freq,
            ht_enabled: None,
            chan_offset: None,
            chan_width: None,
            cf1: None,
            cf2: None,
            radar_detected: None,
            source,
        }))
    }
}

impl<'a> Visit<'a> for DfsCacCompleted<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        if let Some(value) = self.success {
            field("success", value.into());
        }
        field("freq", self.freq.into());
        if let Some(value) = self.ht_enabled {
            field("ht_enabled", value.into());
        }
        if let Some(value) = self.chan_offset {
            field("chan_offset", value.into());
        }
        if let Some(value) = self.chan_width {
            field("chan_width", value.into());
        }
        if let Some(value) = self.cf1 {
            field("cf1", value.into());
        }
        if let Some(value) = self.cf2 {
            field("cf2", value.into());
        }
        if let Some(value) = self.radar_detected {
            field("radar_detected", value.into());
        }
    }
}

/// A channel with radar has rested long enough to be tried again.
///
/// Prefix `DFS-NOP-FINISHED `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `DFS_EVENT_NOP_FINISHED` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// freq=<freq:int> ht_enabled=<ht_enabled:int> chan_offset=<chan_offset:int> chan_width=<chan_width:int> cf1=<cf1:int> cf2=<cf2:int>
/// Ignoring since freq=<freq:int> info is out of own range
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DFS-NOP-FINISHED freq=2437 ht_enabled=1 chan_offset=0 chan_width=1 cf1=2437 cf2=0");
/// let Event::DfsNopFinished(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.freq, 2437);
/// assert_eq!(event.ht_enabled, Some(1));
/// assert_eq!(event.chan_offset, Some(0));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DfsNopFinished<'a> {
    /// Frequency of the channel. Unit: MHz.
    pub freq: i64,
    /// Is 1 if HT (802.11n) is in use, else 0.
    pub ht_enabled: Option<i64>,
    /// Position of the secondary channel: 1 above, -1 below, 0 none.
    pub chan_offset: Option<i64>,
    /// Width of the channel as a number of hostap: 0 is 20 MHz without HT, 1 20, 2 40, 3 80, 4
    /// 80+80, 5 160 MHz.
    pub chan_width: Option<i64>,
    /// Centre frequency of the channel, or of its first segment. Unit: MHz.
    pub cf1: Option<i64>,
    /// Centre frequency of the second segment of an 80+80 MHz channel, otherwise 0. Unit: MHz.
    pub cf2: Option<i64>,
    pub(crate) source: Source<'a>,
}

impl<'a> DfsNopFinished<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"freq=")?;
        let freq = c.integer()?;
        c.literal(b" ht_enabled=")?;
        let ht_enabled = c.integer()?;
        c.literal(b" chan_offset=")?;
        let chan_offset = c.integer()?;
        c.literal(b" chan_width=")?;
        let chan_width = c.integer()?;
        c.literal(b" cf1=")?;
        let cf1 = c.integer()?;
        c.literal(b" cf2=")?;
        let cf2 = c.integer()?;
        c.end()?;
        Some(Event::DfsNopFinished(Self {
            freq,
            ht_enabled: Some(ht_enabled),
            chan_offset: Some(chan_offset),
            chan_width: Some(chan_width),
            cf1: Some(cf1),
            cf2: Some(cf2),
            source,
        }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"Ignoring since freq=")?;
        let freq = c.integer()?;
        c.literal(b" info is out of own range")?;
        c.end()?;
        Some(Event::DfsNopFinished(Self {
            freq,
            ht_enabled: None,
            chan_offset: None,
            chan_width: None,
            cf1: None,
            cf2: None,
            source,
        }))
    }
}

impl<'a> Visit<'a> for DfsNopFinished<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("freq", self.freq.into());
        if let Some(value) = self.ht_enabled {
            field("ht_enabled", value.into());
        }
        if let Some(value) = self.chan_offset {
            field("chan_offset", value.into());
        }
        if let Some(value) = self.chan_width {
            field("chan_width", value.into());
        }
        if let Some(value) = self.cf1 {
            field("cf1", value.into());
        }
        if let Some(value) = self.cf2 {
            field("cf2", value.into());
        }
    }
}

/// An earlier check of a channel for radar no longer counts.
///
/// Prefix `DFS-PRE-CAC-EXPIRED `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `DFS_EVENT_PRE_CAC_EXPIRED` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// freq=<freq:int> ht_enabled=<ht_enabled:int> chan_offset=<chan_offset:int> chan_width=<chan_width:int> cf1=<cf1:int> cf2=<cf2:int>
/// Ignoring since freq=<freq:int> info is out of own range
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DFS-PRE-CAC-EXPIRED freq=2437 ht_enabled=1 chan_offset=0 chan_width=1 cf1=2437 cf2=0");
/// let Event::DfsPreCacExpired(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.freq, 2437);
/// assert_eq!(event.ht_enabled, Some(1));
/// assert_eq!(event.chan_offset, Some(0));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DfsPreCacExpired<'a> {
    /// Frequency of the channel. Unit: MHz.
    pub freq: i64,
    /// Is 1 if HT (802.11n) is in use, else 0.
    pub ht_enabled: Option<i64>,
    /// Position of the secondary channel: 1 above, -1 below, 0 none.
    pub chan_offset: Option<i64>,
    /// Width of the channel as a number of hostap: 0 is 20 MHz without HT, 1 20, 2 40, 3 80, 4
    /// 80+80, 5 160 MHz.
    pub chan_width: Option<i64>,
    /// Centre frequency of the channel, or of its first segment. Unit: MHz.
    pub cf1: Option<i64>,
    /// Centre frequency of the second segment of an 80+80 MHz channel, otherwise 0. Unit: MHz.
    pub cf2: Option<i64>,
    pub(crate) source: Source<'a>,
}

impl<'a> DfsPreCacExpired<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"freq=")?;
        let freq = c.integer()?;
        c.literal(b" ht_enabled=")?;
        let ht_enabled = c.integer()?;
        c.literal(b" chan_offset=")?;
        let chan_offset = c.integer()?;
        c.literal(b" chan_width=")?;
        let chan_width = c.integer()?;
        c.literal(b" cf1=")?;
        let cf1 = c.integer()?;
        c.literal(b" cf2=")?;
        let cf2 = c.integer()?;
        c.end()?;
        Some(Event::DfsPreCacExpired(Self {
            freq,
            ht_enabled: Some(ht_enabled),
            chan_offset: Some(chan_offset),
            chan_width: Some(chan_width),
            cf1: Some(cf1),
            cf2: Some(cf2),
            source,
        }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"Ignoring since freq=")?;
        let freq = c.integer()?;
        c.literal(b" info is out of own range")?;
        c.end()?;
        Some(Event::DfsPreCacExpired(Self {
            freq,
            ht_enabled: None,
            chan_offset: None,
            chan_width: None,
            cf1: None,
            cf2: None,
            source,
        }))
    }
}

impl<'a> Visit<'a> for DfsPreCacExpired<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("freq", self.freq.into());
        if let Some(value) = self.ht_enabled {
            field("ht_enabled", value.into());
        }
        if let Some(value) = self.chan_offset {
            field("chan_offset", value.into());
        }
        if let Some(value) = self.chan_width {
            field("chan_width", value.into());
        }
        if let Some(value) = self.cf1 {
            field("cf1", value.into());
        }
        if let Some(value) = self.cf2 {
            field("cf2", value.into());
        }
    }
}

event! { DfsRadarDetected DfsNewChannel DfsCacStart DfsCacCompleted DfsNopFinished DfsPreCacExpired }
