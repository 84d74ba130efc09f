//! Access point.
//!
//! Generated from `protocol/*.tsv` by `cargo run -p protocol-gen`.

#[allow(unused_imports, reason = "the same in all generated files")]
use super::prelude::*;

/// A move to another channel has been announced.
///
/// Prefix `CTRL-EVENT-STARTED-CHANNEL-SWITCH `. Sent by wpa_supplicant and hostapd.
/// `WPA_EVENT_CHANNEL_SWITCH_STARTED` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// freq=<freq:int> ht_enabled=<ht_enabled:int> ch_offset=<ch_offset:int> ch_width=<ch_width:enum+(20 MHz (no HT)|20 MHz|40 MHz|80 MHz|80+80 MHz|160 MHz|320 MHz|unknown)> cf1=<cf1:int> cf2=<cf2:int>
/// freq=<freq:int> ht_enabled=<ht_enabled:int> ch_offset=<ch_offset:int> ch_width=<ch_width:enum+(20 MHz (no HT)|20 MHz|40 MHz|80 MHz|80+80 MHz|160 MHz|320 MHz|unknown)> cf1=<cf1:int> cf2=<cf2:int> is_dfs0=<is_dfs0:int> dfs=<dfs:int> puncturing_bitmap=<puncturing_bitmap:0xhex>
/// freq=<freq:int> ht_enabled=<ht_enabled:int> ch_offset=<ch_offset:int> ch_width=<ch_width:enum+(20 MHz (no HT)|20 MHz|40 MHz|80 MHz|80+80 MHz|160 MHz|320 MHz|unknown)> cf1=<cf1:int> cf2=<cf2:int> dfs=<dfs:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-STARTED-CHANNEL-SWITCH freq=2437 ht_enabled=1 ch_offset=0 ch_width=20 MHz (no HT) cf1=2437 cf2=0 is_dfs0=0 dfs=0 puncturing_bitmap=0x0000");
/// let Event::ChannelSwitchStarted(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.freq, 2437);
/// assert_eq!(event.ht_enabled, 1);
/// assert_eq!(event.ch_offset, 0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct ChannelSwitchStarted<'a> {
    /// Frequency of the channel. Unit: MHz.
    pub freq: i64,
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
    /// Is 1 if the new channel needs DFS, as the driver sees it, else 0.
    pub is_dfs0: Option<i64>,
    /// Is 1 if the channel needs DFS, else 0.
    pub dfs: Option<i64>,
    /// Bitmap of the 20 MHz subchannels that are not used.
    pub puncturing_bitmap: Option<HexNumber<'a>>,
    pub(crate) source: Source<'a>,
}

impl<'a> ChannelSwitchStarted<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source)).or_else(|| Self::shape3(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"freq=")?;
        let freq = c.integer()?;
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
        Some(Event::ChannelSwitchStarted(Self {
            freq,
            ht_enabled,
            ch_offset,
            ch_width,
            cf1,
            cf2,
            is_dfs0: None,
            dfs: None,
            puncturing_bitmap: None,
            source,
        }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"freq=")?;
        let freq = c.integer()?;
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
        c.literal(b" is_dfs0=")?;
        let is_dfs0 = c.integer()?;
        c.literal(b" dfs=")?;
        let dfs = c.integer()?;
        c.literal(b" puncturing_bitmap=")?;
        let puncturing_bitmap = c.prefixed_hex()?;
        c.end()?;
        Some(Event::ChannelSwitchStarted(Self {
            freq,
            ht_enabled,
            ch_offset,
            ch_width,
            cf1,
            cf2,
            is_dfs0: Some(is_dfs0),
            dfs: Some(dfs),
            puncturing_bitmap: Some(puncturing_bitmap),
            source,
        }))
    }

    fn shape3(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"freq=")?;
        let freq = c.integer()?;
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
        c.literal(b" dfs=")?;
        let dfs = c.integer()?;
        c.end()?;
        Some(Event::ChannelSwitchStarted(Self {
            freq,
            ht_enabled,
            ch_offset,
            ch_width,
            cf1,
            cf2,
            is_dfs0: None,
            dfs: Some(dfs),
            puncturing_bitmap: None,
            source,
        }))
    }
}

impl<'a> Visit<'a> for ChannelSwitchStarted<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("freq", self.freq.into());
        field("ht_enabled", self.ht_enabled.into());
        field("ch_offset", self.ch_offset.into());
        field("ch_width", self.ch_width.into());
        field("cf1", self.cf1.into());
        field("cf2", self.cf2.into());
        if let Some(value) = self.is_dfs0 {
            field("is_dfs0", value.into());
        }
        if let Some(value) = self.dfs {
            field("dfs", value.into());
        }
        if let Some(value) = self.puncturing_bitmap {
            field("puncturing_bitmap", value.into());
        }
    }
}

/// The interface works on another channel now.
///
/// Prefix `CTRL-EVENT-CHANNEL-SWITCH `. Sent by wpa_supplicant and hostapd.
/// `WPA_EVENT_CHANNEL_SWITCH` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// freq=<freq:int> ht_enabled=<ht_enabled:int> ch_offset=<ch_offset:int> ch_width=<ch_width:enum+(20 MHz (no HT)|20 MHz|40 MHz|80 MHz|80+80 MHz|160 MHz|320 MHz|unknown)> cf1=<cf1:int> cf2=<cf2:int>
/// freq=<freq:int> ht_enabled=<ht_enabled:int> ch_offset=<ch_offset:int> ch_width=<ch_width:enum+(20 MHz (no HT)|20 MHz|40 MHz|80 MHz|80+80 MHz|160 MHz|320 MHz|unknown)> cf1=<cf1:int> cf2=<cf2:int> is_dfs0=<is_dfs0:int> dfs=<dfs:int> puncturing_bitmap=<puncturing_bitmap:0xhex>
/// freq=<freq:int> ht_enabled=<ht_enabled:int> ch_offset=<ch_offset:int> ch_width=<ch_width:enum+(20 MHz (no HT)|20 MHz|40 MHz|80 MHz|80+80 MHz|160 MHz|320 MHz|unknown)> cf1=<cf1:int> cf2=<cf2:int> dfs=<dfs:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-CHANNEL-SWITCH freq=2437 ht_enabled=1 ch_offset=0 ch_width=20 MHz (no HT) cf1=2437 cf2=0 is_dfs0=0 dfs=0 puncturing_bitmap=0x0000");
/// let Event::ChannelSwitch(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.freq, 2437);
/// assert_eq!(event.ht_enabled, 1);
/// assert_eq!(event.ch_offset, 0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct ChannelSwitch<'a> {
    /// Frequency of the channel. Unit: MHz.
    pub freq: i64,
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
    /// Is 1 if the new channel needs DFS, as the driver sees it, else 0.
    pub is_dfs0: Option<i64>,
    /// Is 1 if the channel needs DFS, else 0.
    pub dfs: Option<i64>,
    /// Bitmap of the 20 MHz subchannels that are not used.
    pub puncturing_bitmap: Option<HexNumber<'a>>,
    pub(crate) source: Source<'a>,
}

impl<'a> ChannelSwitch<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source)).or_else(|| Self::shape3(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"freq=")?;
        let freq = c.integer()?;
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
        Some(Event::ChannelSwitch(Self {
            freq,
            ht_enabled,
            ch_offset,
            ch_width,
            cf1,
            cf2,
            is_dfs0: None,
            dfs: None,
            puncturing_bitmap: None,
            source,
        }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"freq=")?;
        let freq = c.integer()?;
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
        c.literal(b" is_dfs0=")?;
        let is_dfs0 = c.integer()?;
        c.literal(b" dfs=")?;
        let dfs = c.integer()?;
        c.literal(b" puncturing_bitmap=")?;
        let puncturing_bitmap = c.prefixed_hex()?;
        c.end()?;
        Some(Event::ChannelSwitch(Self {
            freq,
            ht_enabled,
            ch_offset,
            ch_width,
            cf1,
            cf2,
            is_dfs0: Some(is_dfs0),
            dfs: Some(dfs),
            puncturing_bitmap: Some(puncturing_bitmap),
            source,
        }))
    }

    fn shape3(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"freq=")?;
        let freq = c.integer()?;
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
        c.literal(b" dfs=")?;
        let dfs = c.integer()?;
        c.end()?;
        Some(Event::ChannelSwitch(Self {
            freq,
            ht_enabled,
            ch_offset,
            ch_width,
            cf1,
            cf2,
            is_dfs0: None,
            dfs: Some(dfs),
            puncturing_bitmap: None,
            source,
        }))
    }
}

impl<'a> Visit<'a> for ChannelSwitch<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("freq", self.freq.into());
        field("ht_enabled", self.ht_enabled.into());
        field("ch_offset", self.ch_offset.into());
        field("ch_width", self.ch_width.into());
        field("cf1", self.cf1.into());
        field("cf2", self.cf2.into());
        if let Some(value) = self.is_dfs0 {
            field("is_dfs0", value.into());
        }
        if let Some(value) = self.dfs {
            field("dfs", value.into());
        }
        if let Some(value) = self.puncturing_bitmap {
            field("puncturing_bitmap", value.into());
        }
    }
}

/// A station has joined this access point and is authorized.
///
/// Prefix `AP-STA-CONNECTED `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `AP_STA_CONNECTED` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac>[? p2p_dev_addr=<p2p_dev_addr:mac>][? ip_addr=<ip_addr:ip4>][? keyid=<keyid:word>][? dpp_pkhash=<dpp_pkhash:hex>][? vlanid=<vlanid:uint>]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"AP-STA-CONNECTED 02:00:00:00:03:00 p2p_dev_addr=02:b5:64:63:30:63 ip_addr=192.168.42.2 keyid=kid1 dpp_pkhash=efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef vlanid=3");
/// let Event::ApStaConnected(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.vlanid, Some(3));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct ApStaConnected<'a> {
    /// MAC address of the station.
    pub addr: MacAddress,
    /// P2P device address of the peer, the same in all groups.
    pub p2p_dev_addr: Option<MacAddress>,
    /// IPv4 address given to the P2P client.
    pub ip_addr: Option<Ipv4Addr>,
    /// Identifier of the entry in the PSK file that was used.
    pub keyid: Option<Text<'a>>,
    /// SHA-256 of the public key with which the station joined by DPP.
    pub dpp_pkhash: Option<HexBytes<'a>>,
    /// VLAN number of the station.
    pub vlanid: Option<u64>,
    pub(crate) source: Source<'a>,
}

impl<'a> ApStaConnected<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        let part1 = c.optional(|c| {
            c.literal(b" p2p_dev_addr=")?;
            let p2p_dev_addr = c.mac()?;
            Some(p2p_dev_addr)
        });
        let part2 = c.optional(|c| {
            c.literal(b" ip_addr=")?;
            let ip_addr = c.ipv4()?;
            Some(ip_addr)
        });
        let part3 = c.optional(|c| {
            c.literal(b" keyid=")?;
            let keyid = c.word()?;
            Some(keyid)
        });
        let part4 = c.optional(|c| {
            c.literal(b" dpp_pkhash=")?;
            let dpp_pkhash = c.hex()?;
            Some(dpp_pkhash)
        });
        let part5 = c.optional(|c| {
            c.literal(b" vlanid=")?;
            let vlanid = c.unsigned()?;
            Some(vlanid)
        });
        c.end()?;
        Some(Event::ApStaConnected(Self {
            addr,
            p2p_dev_addr: part1,
            ip_addr: part2,
            keyid: part3,
            dpp_pkhash: part4,
            vlanid: part5,
            source,
        }))
    }
}

impl<'a> Visit<'a> for ApStaConnected<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        if let Some(value) = self.p2p_dev_addr {
            field("p2p_dev_addr", value.into());
        }
        if let Some(value) = self.ip_addr {
            field("ip_addr", value.into());
        }
        if let Some(value) = self.keyid {
            field("keyid", value.into());
        }
        if let Some(value) = self.dpp_pkhash {
            field("dpp_pkhash", value.into());
        }
        if let Some(value) = self.vlanid {
            field("vlanid", value.into());
        }
    }
}

/// A station has left this access point.
///
/// Prefix `AP-STA-DISCONNECTED `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `AP_STA_DISCONNECTED` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac>[? p2p_dev_addr=<p2p_dev_addr:mac>]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"AP-STA-DISCONNECTED 02:00:00:00:03:00 p2p_dev_addr=02:b5:64:63:30:63");
/// let Event::ApStaDisconnected(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct ApStaDisconnected<'a> {
    /// MAC address of the station.
    pub addr: MacAddress,
    /// P2P device address of the peer, the same in all groups.
    pub p2p_dev_addr: Option<MacAddress>,
    pub(crate) source: Source<'a>,
}

impl<'a> ApStaDisconnected<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        let part1 = c.optional(|c| {
            c.literal(b" p2p_dev_addr=")?;
            let p2p_dev_addr = c.mac()?;
            Some(p2p_dev_addr)
        });
        c.end()?;
        Some(Event::ApStaDisconnected(Self { addr, p2p_dev_addr: part1, source }))
    }
}

impl<'a> Visit<'a> for ApStaDisconnected<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        if let Some(value) = self.p2p_dev_addr {
            field("p2p_dev_addr", value.into());
        }
    }
}

/// A station failed the key handshake, most likely for a wrong passphrase.
///
/// Prefix `AP-STA-POSSIBLE-PSK-MISMATCH `. Sent by hostapd, and by wpa_supplicant as an access
/// point. `AP_STA_POSSIBLE_PSK_MISMATCH` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"AP-STA-POSSIBLE-PSK-MISMATCH 02:00:00:00:03:00");
/// let Event::ApStaPossiblePskMismatch(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct ApStaPossiblePskMismatch<'a> {
    /// MAC address of the station.
    pub addr: MacAddress,
    pub(crate) source: Source<'a>,
}

impl<'a> ApStaPossiblePskMismatch<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.end()?;
        Some(Event::ApStaPossiblePskMismatch(Self { addr, source }))
    }
}

impl<'a> Visit<'a> for ApStaPossiblePskMismatch<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
    }
}

/// A station that was polled is still there.
///
/// Prefix `AP-STA-POLL-OK `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `AP_STA_POLL_OK` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"AP-STA-POLL-OK 02:00:00:00:03:00");
/// let Event::ApStaPollOk(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct ApStaPollOk<'a> {
    /// MAC address of the station.
    pub addr: MacAddress,
    pub(crate) source: Source<'a>,
}

impl<'a> ApStaPollOk<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.end()?;
        Some(Event::ApStaPollOk(Self { addr, source }))
    }
}

impl<'a> Visit<'a> for ApStaPollOk<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
    }
}

/// A station was refused because the access point is full.
///
/// Prefix `AP-REJECTED-MAX-STA `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `AP_REJECTED_MAX_STA` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"AP-REJECTED-MAX-STA 02:00:00:00:03:00");
/// let Event::ApRejectedMaxSta(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct ApRejectedMaxSta<'a> {
    /// MAC address of the station.
    pub addr: MacAddress,
    pub(crate) source: Source<'a>,
}

impl<'a> ApRejectedMaxSta<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.end()?;
        Some(Event::ApRejectedMaxSta(Self { addr, source }))
    }
}

impl<'a> Visit<'a> for ApRejectedMaxSta<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
    }
}

/// A station was refused because it is on the block list.
///
/// Prefix `AP-REJECTED-BLOCKED-STA `. Sent by hostapd, and by wpa_supplicant as an access
/// point. `AP_REJECTED_BLOCKED_STA` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"AP-REJECTED-BLOCKED-STA 02:00:00:00:03:00");
/// let Event::ApRejectedBlockedSta(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct ApRejectedBlockedSta<'a> {
    /// MAC address of the station.
    pub addr: MacAddress,
    pub(crate) source: Source<'a>,
}

impl<'a> ApRejectedBlockedSta<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.end()?;
        Some(Event::ApRejectedBlockedSta(Self { addr, source }))
    }
}

impl<'a> Visit<'a> for ApRejectedBlockedSta<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
    }
}

/// The access point is on the air.
///
/// Prefix `AP-ENABLED `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `AP_EVENT_ENABLED` in `wpa_ctrl.h` since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"AP-ENABLED ");
/// assert!(matches!(event, Event::ApEnabled(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct ApEnabled<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> ApEnabled<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::ApEnabled(Self { source }))
    }
}

impl<'a> Visit<'a> for ApEnabled<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// The access point is off the air.
///
/// Prefix `AP-DISABLED `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `AP_EVENT_DISABLED` in `wpa_ctrl.h` since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"AP-DISABLED ");
/// assert!(matches!(event, Event::ApDisabled(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct ApDisabled<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> ApDisabled<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::ApDisabled(Self { source }))
    }
}

impl<'a> Visit<'a> for ApDisabled<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// The access point may not transmit first on any of its channels and stays silent.
///
/// Prefix `AP-NO_IR`. Sent by hostapd, and by wpa_supplicant as an access point.
/// `AP_EVENT_NO_IR` in `wpa_ctrl.h` since 2.11.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"AP-NO_IR");
/// assert!(matches!(event, Event::ApNoIr(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct ApNoIr<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> ApNoIr<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::ApNoIr(Self { source }))
    }
}

impl<'a> Visit<'a> for ApNoIr<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// The network interface of the access point came up.
///
/// Prefix `INTERFACE-ENABLED `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `INTERFACE_ENABLED` in `wpa_ctrl.h` since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"INTERFACE-ENABLED ");
/// assert!(matches!(event, Event::InterfaceEnabled(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct InterfaceEnabled<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> InterfaceEnabled<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::InterfaceEnabled(Self { source }))
    }
}

impl<'a> Visit<'a> for InterfaceEnabled<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// The network interface of the access point went down.
///
/// Prefix `INTERFACE-DISABLED `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `INTERFACE_DISABLED` in `wpa_ctrl.h` since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"INTERFACE-DISABLED ");
/// assert!(matches!(event, Event::InterfaceDisabled(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct InterfaceDisabled<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> InterfaceDisabled<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::InterfaceDisabled(Self { source }))
    }
}

impl<'a> Visit<'a> for InterfaceDisabled<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// The access point ended its announced change of channel.
///
/// Prefix `AP-CSA-FINISHED `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `AP_CSA_FINISHED` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// freq=<freq:int> dfs=<dfs:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"AP-CSA-FINISHED freq=2437 dfs=0");
/// let Event::ApCsaFinished(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.freq, 2437);
/// assert_eq!(event.dfs, 0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct ApCsaFinished<'a> {
    /// Frequency of the channel. Unit: MHz.
    pub freq: i64,
    /// Is 1 if the channel needs DFS, else 0.
    pub dfs: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> ApCsaFinished<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"freq=")?;
        let freq = c.integer()?;
        c.literal(b" dfs=")?;
        let dfs = c.integer()?;
        c.end()?;
        Some(Event::ApCsaFinished(Self { freq, dfs, source }))
    }
}

impl<'a> Visit<'a> for ApCsaFinished<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("freq", self.freq.into());
        field("dfs", self.dfs.into());
    }
}

/// The access point heard a probe request.
///
/// Prefix `RX-PROBE-REQUEST `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `RX_PROBE_REQUEST` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// sa=<sa:mac> signal=<signal:int>[? buf=<buf:hex>]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"RX-PROBE-REQUEST sa=02:00:00:00:05:00 signal=-62 buf=40000000");
/// let Event::RxProbeRequest(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.sa.to_string(), "02:00:00:00:05:00");
/// assert_eq!(event.signal, -62);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct RxProbeRequest<'a> {
    /// MAC address of the sender.
    pub sa: MacAddress,
    /// Signal strength. Unit: dBm.
    pub signal: i64,
    /// The frame.
    pub buf: Option<HexBytes<'a>>,
    pub(crate) source: Source<'a>,
}

impl<'a> RxProbeRequest<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"sa=")?;
        let sa = c.mac()?;
        c.literal(b" signal=")?;
        let signal = c.integer()?;
        let part1 = c.optional(|c| {
            c.literal(b" buf=")?;
            let buf = c.hex()?;
            Some(buf)
        });
        c.end()?;
        Some(Event::RxProbeRequest(Self { sa, signal, buf: part1, source }))
    }
}

impl<'a> Visit<'a> for RxProbeRequest<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("sa", self.sa.into());
        field("signal", self.signal.into());
        if let Some(value) = self.buf {
            field("buf", value.into());
        }
    }
}

/// A station changed the widest channel it uses.
///
/// Prefix `STA-OPMODE-MAX-BW-CHANGED `. Sent by hostapd, and by wpa_supplicant as an access
/// point. `STA_OPMODE_MAX_BW_CHANGED` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac> <width:enum(20(no-HT)|20|40|80|80+80|160|320)>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"STA-OPMODE-MAX-BW-CHANGED 02:00:00:00:03:00 20(no-HT)");
/// let Event::StaOpmodeMaxBwChanged(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct StaOpmodeMaxBwChanged<'a> {
    /// MAC address of the station.
    pub addr: MacAddress,
    /// Width of the channel.
    pub width: StaOpmodeMaxBwChangedWidth<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> StaOpmodeMaxBwChanged<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.literal(b" ")?;
        let width = c
            .one_of(&["20(no-HT)", "80+80", "160", "320", "20", "40", "80"])
            .map(StaOpmodeMaxBwChangedWidth::from_text)?;
        c.end()?;
        Some(Event::StaOpmodeMaxBwChanged(Self { addr, width, source }))
    }
}

impl<'a> Visit<'a> for StaOpmodeMaxBwChanged<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        field("width", self.width.into());
    }
}

/// A station changed how it saves power with its antennas.
///
/// Prefix `STA-OPMODE-SMPS-MODE-CHANGED `. Sent by hostapd, and by wpa_supplicant as an access
/// point. `STA_OPMODE_SMPS_MODE_CHANGED` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac> <mode:enum(automatic|off|dynamic|static)>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"STA-OPMODE-SMPS-MODE-CHANGED 02:00:00:00:03:00 automatic");
/// let Event::StaOpmodeSmpsModeChanged(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct StaOpmodeSmpsModeChanged<'a> {
    /// MAC address of the station.
    pub addr: MacAddress,
    /// Spatial multiplexing power save mode.
    pub mode: StaOpmodeSmpsModeChangedMode<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> StaOpmodeSmpsModeChanged<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.literal(b" ")?;
        let mode = c
            .one_of(&["automatic", "dynamic", "static", "off"])
            .map(StaOpmodeSmpsModeChangedMode::from_text)?;
        c.end()?;
        Some(Event::StaOpmodeSmpsModeChanged(Self { addr, mode, source }))
    }
}

impl<'a> Visit<'a> for StaOpmodeSmpsModeChanged<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        field("mode", self.mode.into());
    }
}

/// A station changed the number of its spatial streams.
///
/// Prefix `STA-OPMODE-N_SS-CHANGED `. Sent by hostapd, and by wpa_supplicant as an access
/// point. `STA_OPMODE_N_SS_CHANGED` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac> <nss:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"STA-OPMODE-N_SS-CHANGED 02:00:00:00:03:00 2");
/// let Event::StaOpmodeNSsChanged(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.nss, 2);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct StaOpmodeNSsChanged<'a> {
    /// MAC address of the station.
    pub addr: MacAddress,
    /// Number of spatial streams.
    pub nss: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> StaOpmodeNSsChanged<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.literal(b" ")?;
        let nss = c.integer()?;
        c.end()?;
        Some(Event::StaOpmodeNSsChanged(Self { addr, nss, source }))
    }
}

impl<'a> Visit<'a> for StaOpmodeNSsChanged<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        field("nss", self.nss.into());
    }
}

/// A four-address station got a network interface of its own.
///
/// Prefix `WDS-STA-INTERFACE-ADDED `. Sent by hostapd, and by wpa_supplicant as an access
/// point. `WDS_STA_INTERFACE_ADDED` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// ifname=<ifname:word> sta_addr=<sta_addr:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WDS-STA-INTERFACE-ADDED ifname=wlan0 sta_addr=02:00:00:00:07:00");
/// let Event::WdsStaInterfaceAdded(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.ifname, "wlan0");
/// assert_eq!(event.sta_addr.to_string(), "02:00:00:00:07:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WdsStaInterfaceAdded<'a> {
    /// Interface for the traffic of the four-address station.
    pub ifname: Text<'a>,
    /// MAC address of the station.
    pub sta_addr: MacAddress,
    pub(crate) source: Source<'a>,
}

impl<'a> WdsStaInterfaceAdded<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"ifname=")?;
        let ifname = c.word()?;
        c.literal(b" sta_addr=")?;
        let sta_addr = c.mac()?;
        c.end()?;
        Some(Event::WdsStaInterfaceAdded(Self { ifname, sta_addr, source }))
    }
}

impl<'a> Visit<'a> for WdsStaInterfaceAdded<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("ifname", self.ifname.into());
        field("sta_addr", self.sta_addr.into());
    }
}

/// The network interface of a four-address station was removed.
///
/// Prefix `WDS-STA-INTERFACE-REMOVED `. Sent by hostapd, and by wpa_supplicant as an access
/// point. `WDS_STA_INTERFACE_REMOVED` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// ifname=<ifname:word> sta_addr=<sta_addr:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WDS-STA-INTERFACE-REMOVED ifname=wlan0 sta_addr=02:00:00:00:07:00");
/// let Event::WdsStaInterfaceRemoved(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.ifname, "wlan0");
/// assert_eq!(event.sta_addr.to_string(), "02:00:00:00:07:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WdsStaInterfaceRemoved<'a> {
    /// Interface for the traffic of the four-address station.
    pub ifname: Text<'a>,
    /// MAC address of the station.
    pub sta_addr: MacAddress,
    pub(crate) source: Source<'a>,
}

impl<'a> WdsStaInterfaceRemoved<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"ifname=")?;
        let ifname = c.word()?;
        c.literal(b" sta_addr=")?;
        let sta_addr = c.mac()?;
        c.end()?;
        Some(Event::WdsStaInterfaceRemoved(Self { ifname, sta_addr, source }))
    }
}

impl<'a> Visit<'a> for WdsStaInterfaceRemoved<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("ifname", self.ifname.into());
        field("sta_addr", self.sta_addr.into());
    }
}

/// The access point received a management frame, given in full.
///
/// Prefix `AP-MGMT-FRAME-RECEIVED `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `AP_MGMT_FRAME_RECEIVED` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// buf=<buf:hex>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"AP-MGMT-FRAME-RECEIVED buf=40000000");
/// let Event::ApMgmtFrameReceived(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.buf.to_string(), "40000000");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct ApMgmtFrameReceived<'a> {
    /// The frame.
    pub buf: HexBytes<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> ApMgmtFrameReceived<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"buf=")?;
        let buf = c.hex()?;
        c.end()?;
        Some(Event::ApMgmtFrameReceived(Self { buf, source }))
    }
}

impl<'a> Visit<'a> for ApMgmtFrameReceived<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("buf", self.buf.into());
    }
}

/// A station told its Wi-Fi Alliance capabilities.
///
/// Prefix `WFA-GEN-CAPAB `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `WFA_GEN_CAPAB_RX` in `wpa_ctrl.h` after 2.11.
///
/// ```text
/// <addr:mac> <capab:hex>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WFA-GEN-CAPAB 02:00:00:00:03:00 0101");
/// let Event::WfaGenCapabRx(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.capab.to_string(), "0101");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WfaGenCapabRx<'a> {
    /// MAC address of the station.
    pub addr: MacAddress,
    /// Wi-Fi Alliance generational capabilities of the station.
    pub capab: HexBytes<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> WfaGenCapabRx<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.literal(b" ")?;
        let capab = c.hex()?;
        c.end()?;
        Some(Event::WfaGenCapabRx(Self { addr, capab, source }))
    }
}

impl<'a> Visit<'a> for WfaGenCapabRx<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        field("capab", self.capab.into());
    }
}

/// A station finished the 4-way handshake.
///
/// Prefix `EAPOL-4WAY-HS-COMPLETED `. Sent by hostapd, and by wpa_supplicant as an access
/// point. No macro of `wpa_ctrl.h`; since 2.10.
///
/// ```text
/// <addr:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"EAPOL-4WAY-HS-COMPLETED 02:00:00:00:01:00");
/// let Event::Eapol4wayHsCompleted(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:01:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct Eapol4wayHsCompleted<'a> {
    /// MAC address of the station.
    pub addr: MacAddress,
    pub(crate) source: Source<'a>,
}

impl<'a> Eapol4wayHsCompleted<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.end()?;
        Some(Event::Eapol4wayHsCompleted(Self { addr, source }))
    }
}

impl<'a> Visit<'a> for Eapol4wayHsCompleted<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
    }
}

event! { ChannelSwitchStarted ChannelSwitch ApStaConnected ApStaDisconnected ApStaPossiblePskMismatch ApStaPollOk ApRejectedMaxSta ApRejectedBlockedSta ApEnabled ApDisabled ApNoIr InterfaceEnabled InterfaceDisabled ApCsaFinished RxProbeRequest StaOpmodeMaxBwChanged StaOpmodeSmpsModeChanged StaOpmodeNSsChanged WdsStaInterfaceAdded WdsStaInterfaceRemoved ApMgmtFrameReceived WfaGenCapabRx Eapol4wayHsCompleted }

enumeration! {
    /// Values of `ch_width` of [`ChannelSwitchStarted`](super::ChannelSwitchStarted), `ch_width` of
    /// [`ChannelSwitch`](super::ChannelSwitch), `ch_width` of
    /// [`LinkChannelSwitchStarted`](super::LinkChannelSwitchStarted), `ch_width` of
    /// [`LinkChannelSwitch`](super::LinkChannelSwitch).
    ChWidth {
        "20 MHz (no HT)" => Width20MHzNoHt,
        "20 MHz" => Width20MHz,
        "40 MHz" => Width40MHz,
        "80 MHz" => Width80MHz,
        "80+80 MHz" => Width80Plus80MHz,
        "160 MHz" => Width160MHz,
        "320 MHz" => Width320MHz,
        "unknown" => Unknown,
    }
}

enumeration! {
    /// Values of `width` of [`StaOpmodeMaxBwChanged`](super::StaOpmodeMaxBwChanged).
    StaOpmodeMaxBwChangedWidth {
        "20(no-HT)" => Width20NoHt,
        "20" => Width20,
        "40" => Width40,
        "80" => Width80,
        "80+80" => Width80Plus80,
        "160" => Width160,
        "320" => Width320,
    }
}

enumeration! {
    /// Values of `mode` of [`StaOpmodeSmpsModeChanged`](super::StaOpmodeSmpsModeChanged).
    StaOpmodeSmpsModeChangedMode {
        "automatic" => Automatic,
        "off" => Off,
        "dynamic" => Dynamic,
        "static" => Static,
    }
}
