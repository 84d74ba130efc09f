//! Multi-link operation.
//!
//! Generated from `protocol/*.tsv` by `cargo run -p protocol-gen`.

use super::ChWidth;
#[allow(unused_imports, reason = "the same in all generated files")]
use super::prelude::*;

/// A move of one link of a multi-link connection has been announced.
///
/// Prefix `CTRL-EVENT-STARTED-LINK-CHANNEL-SWITCH `. Sent by wpa_supplicant.
/// `WPA_EVENT_LINK_CHANNEL_SWITCH_STARTED` in `wpa_ctrl.h` since 2.11.
///
/// ```text
/// freq=<freq:int> link_id=<link_id:int> ht_enabled=<ht_enabled:int> ch_offset=<ch_offset:int> ch_width=<ch_width:enum+(20 MHz (no HT)|20 MHz|40 MHz|80 MHz|80+80 MHz|160 MHz|320 MHz|unknown)> cf1=<cf1:int> cf2=<cf2:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-STARTED-LINK-CHANNEL-SWITCH freq=2437 link_id=1 ht_enabled=1 ch_offset=0 ch_width=20 MHz (no HT) cf1=2437 cf2=0");
/// let Event::LinkChannelSwitchStarted(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.freq, 2437);
/// assert_eq!(event.link_id, 1);
/// assert_eq!(event.ht_enabled, 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct LinkChannelSwitchStarted<'a> {
    /// Frequency of the channel. Unit: MHz.
    pub freq: i64,
    /// Number of the link.
    pub link_id: i64,
    /// Is 1 if HT (802.11n) is in use, else 0.
    pub ht_enabled: i64,
    /// Position of the secondary channel: 1 above, -1 below, 0 none.
    pub ch_offset: i64,
    /// Width of the channel.
    pub ch_width: ChWidth<'a>,
    /// Centre frequency of the channel, or of its first segment. Unit: MHz.
    pub cf1: i64,
    /// Centre frequency of the second segment of an 80+80 MHz channel, otherwise 0. Unit: MHz.
    pub cf2: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> LinkChannelSwitchStarted<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"freq=")?;
        let freq = c.integer()?;
        c.literal(b" link_id=")?;
        let link_id = c.integer()?;
        c.literal(b" ht_enabled=")?;
        let ht_enabled = c.integer()?;
        c.literal(b" ch_offset=")?;
        let ch_offset = c.integer()?;
        c.literal(b" ch_width=")?;
        let ch_width = c.before(b" cf1=").map(ChWidth::from_text)?;
        c.literal(b" cf1=")?;
        let cf1 = c.integer()?;
        c.literal(b" cf2=")?;
        let cf2 = c.integer()?;
        c.end()?;
        Some(Event::LinkChannelSwitchStarted(Self {
            freq,
            link_id,
            ht_enabled,
            ch_offset,
            ch_width,
            cf1,
            cf2,
            source,
        }))
    }
}

impl<'a> Visit<'a> for LinkChannelSwitchStarted<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("freq", self.freq.into());
        field("link_id", self.link_id.into());
        field("ht_enabled", self.ht_enabled.into());
        field("ch_offset", self.ch_offset.into());
        field("ch_width", self.ch_width.into());
        field("cf1", self.cf1.into());
        field("cf2", self.cf2.into());
    }
}

/// One link of a multi-link connection works on another channel now.
///
/// Prefix `CTRL-EVENT-LINK-CHANNEL-SWITCH `. Sent by wpa_supplicant.
/// `WPA_EVENT_LINK_CHANNEL_SWITCH` in `wpa_ctrl.h` since 2.11.
///
/// ```text
/// freq=<freq:int> link_id=<link_id:int> ht_enabled=<ht_enabled:int> ch_offset=<ch_offset:int> ch_width=<ch_width:enum+(20 MHz (no HT)|20 MHz|40 MHz|80 MHz|80+80 MHz|160 MHz|320 MHz|unknown)> cf1=<cf1:int> cf2=<cf2:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-LINK-CHANNEL-SWITCH freq=2437 link_id=1 ht_enabled=1 ch_offset=0 ch_width=20 MHz (no HT) cf1=2437 cf2=0");
/// let Event::LinkChannelSwitch(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.freq, 2437);
/// assert_eq!(event.link_id, 1);
/// assert_eq!(event.ht_enabled, 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct LinkChannelSwitch<'a> {
    /// Frequency of the channel. Unit: MHz.
    pub freq: i64,
    /// Number of the link.
    pub link_id: i64,
    /// Is 1 if HT (802.11n) is in use, else 0.
    pub ht_enabled: i64,
    /// Position of the secondary channel: 1 above, -1 below, 0 none.
    pub ch_offset: i64,
    /// Width of the channel.
    pub ch_width: ChWidth<'a>,
    /// Centre frequency of the channel, or of its first segment. Unit: MHz.
    pub cf1: i64,
    /// Centre frequency of the second segment of an 80+80 MHz channel, otherwise 0. Unit: MHz.
    pub cf2: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> LinkChannelSwitch<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"freq=")?;
        let freq = c.integer()?;
        c.literal(b" link_id=")?;
        let link_id = c.integer()?;
        c.literal(b" ht_enabled=")?;
        let ht_enabled = c.integer()?;
        c.literal(b" ch_offset=")?;
        let ch_offset = c.integer()?;
        c.literal(b" ch_width=")?;
        let ch_width = c.before(b" cf1=").map(ChWidth::from_text)?;
        c.literal(b" cf1=")?;
        let cf1 = c.integer()?;
        c.literal(b" cf2=")?;
        let cf2 = c.integer()?;
        c.end()?;
        Some(Event::LinkChannelSwitch(Self {
            freq,
            link_id,
            ht_enabled,
            ch_offset,
            ch_width,
            cf1,
            cf2,
            source,
        }))
    }
}

impl<'a> Visit<'a> for LinkChannelSwitch<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("freq", self.freq.into());
        field("link_id", self.link_id.into());
        field("ht_enabled", self.ht_enabled.into());
        field("ch_offset", self.ch_offset.into());
        field("ch_width", self.ch_width.into());
        field("cf1", self.cf1.into());
        field("cf2", self.cf2.into());
    }
}

/// Shows which links carry which traffic identifiers from now on.
///
/// Prefix `CTRL-EVENT-T2LM-UPDATE `. Sent by wpa_supplicant. `WPA_EVENT_T2LM_UPDATE` in
/// `wpa_ctrl.h` since 2.11.
///
/// ```text
/// default=<default:int>{*links  link_id=<link_id:int> up_link=<up_link:bin8> down_link=<down_link:bin8>}
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-T2LM-UPDATE default=0 link_id=0 up_link=11111111 down_link=00001111 link_id=1 up_link=11111111 down_link=00001111");
/// let Event::T2lmUpdate(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.default, 0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct T2lmUpdate<'a> {
    /// Is 1 if all traffic goes over all links.
    pub default: i64,
    /// The links and what they carry, when it is not the default.
    pub links: List<'a, T2lmUpdateLink>,
    pub(crate) source: Source<'a>,
}

impl<'a> T2lmUpdate<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"default=")?;
        let default = c.integer()?;
        let links = List::<T2lmUpdateLink>::take(c);
        c.end()?;
        Some(Event::T2lmUpdate(Self { default, links, source }))
    }
}

impl<'a> Visit<'a> for T2lmUpdate<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("default", self.default.into());
        field("links", self.links.into());
    }
}

/// One of the `links` of [`T2lmUpdate`].
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct T2lmUpdateLink {
    /// Number of the link.
    pub link_id: i64,
    /// Traffic identifiers allowed on the link to the access point, TID 7 first.
    pub up_link: Binary8,
    /// Traffic identifiers allowed on the link from the access point, TID 7 first.
    pub down_link: Binary8,
}

impl<'a> Element<'a> for T2lmUpdateLink {
    fn read(c: &mut Cursor<'a>) -> Option<Self> {
        c.literal(b" link_id=")?;
        let link_id = c.integer()?;
        c.literal(b" up_link=")?;
        let up_link = c.binary()?;
        c.literal(b" down_link=")?;
        let down_link = c.binary()?;
        Some(Self { link_id, up_link, down_link })
    }
}

impl<'a> Visit<'a> for T2lmUpdateLink {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("link_id", self.link_id.into());
        field("up_link", self.up_link.into());
        field("down_link", self.down_link.into());
    }
}

/// The set of links of a multi-link connection changed.
///
/// Prefix `CTRL-EVENT-LINK-RECONFIG `. Sent by wpa_supplicant. `WPA_EVENT_LINK_RECONFIG` in
/// `wpa_ctrl.h` since 2.11.
///
/// ```text
/// valid_links=<valid_links:0xhex>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-LINK-RECONFIG valid_links=0x3");
/// let Event::LinkReconfig(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.valid_links.to_string(), "0x3");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct LinkReconfig<'a> {
    /// Bitmap of the links in use.
    pub valid_links: HexNumber<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> LinkReconfig<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"valid_links=")?;
        let valid_links = c.prefixed_hex()?;
        c.end()?;
        Some(Event::LinkReconfig(Self { valid_links, source }))
    }
}

impl<'a> Visit<'a> for LinkReconfig<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("valid_links", self.valid_links.into());
    }
}

/// A station's link to this access point was taken away.
///
/// Prefix `CTRL-EVENT-LINK-STA-REMOVED `. Sent by hostapd, and by wpa_supplicant as an access
/// point. `WPA_EVENT_LINK_STA_REMOVED` in `wpa_ctrl.h` after 2.11.
///
/// ```text
/// sta=<sta:mac> link_id=<link_id:uint>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-LINK-STA-REMOVED sta=02:00:00:00:07:00 link_id=1");
/// let Event::LinkStaRemoved(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.sta.to_string(), "02:00:00:00:07:00");
/// assert_eq!(event.link_id, 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct LinkStaRemoved<'a> {
    /// Address of the station on the link.
    pub sta: MacAddress,
    /// Number of the link.
    pub link_id: u64,
    pub(crate) source: Source<'a>,
}

impl<'a> LinkStaRemoved<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"sta=")?;
        let sta = c.mac()?;
        c.literal(b" link_id=")?;
        let link_id = c.unsigned()?;
        c.end()?;
        Some(Event::LinkStaRemoved(Self { sta, link_id, source }))
    }
}

impl<'a> Visit<'a> for LinkStaRemoved<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("sta", self.sta.into());
        field("link_id", self.link_id.into());
    }
}

/// A station gained a link to this access point.
///
/// Prefix `CTRL-EVENT-LINK-STA-ADDED `. Sent by hostapd, and by wpa_supplicant as an access
/// point. `WPA_EVENT_LINK_STA_ADDED` in `wpa_ctrl.h` after 2.11.
///
/// ```text
/// sta=<sta:mac> link_id=<link_id:uint>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-LINK-STA-ADDED sta=02:00:00:00:07:00 link_id=1");
/// let Event::LinkStaAdded(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.sta.to_string(), "02:00:00:00:07:00");
/// assert_eq!(event.link_id, 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct LinkStaAdded<'a> {
    /// MLD MAC address of the station.
    pub sta: MacAddress,
    /// Number of the link.
    pub link_id: u64,
    pub(crate) source: Source<'a>,
}

impl<'a> LinkStaAdded<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"sta=")?;
        let sta = c.mac()?;
        c.literal(b" link_id=")?;
        let link_id = c.unsigned()?;
        c.end()?;
        Some(Event::LinkStaAdded(Self { sta, link_id, source }))
    }
}

impl<'a> Visit<'a> for LinkStaAdded<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("sta", self.sta.into());
        field("link_id", self.link_id.into());
    }
}

event! { LinkChannelSwitchStarted LinkChannelSwitch T2lmUpdate LinkReconfig LinkStaRemoved LinkStaAdded }
