//! Hotspot 2.0.
//!
//! Generated from `protocol/*.tsv` by `cargo run -p protocol-gen`.

#[allow(unused_imports, reason = "the same in all generated files")]
use super::prelude::*;

/// An access point answered one of the Hotspot 2.0 questions.
///
/// Prefix `RX-HS20-ANQP `. Sent by wpa_supplicant. `RX_HS20_ANQP` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac> <what:enum+(HS Capability List|Operator Friendly Name|Connection Capability|Operating Class|OSU Providers list|Operator Icon Metadata|Icon Binary File|OSU Providers NAI List)>
/// <addr:mac> WAN Metrics <info:hexnum>:<dl_speed:uint>:<ul_speed:uint>:<dl_load:uint>:<ul_load:uint>:<lmd:uint>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"RX-HS20-ANQP 02:00:00:00:03:00 WAN Metrics 01:2500:384:0:0:0");
/// let Event::RxHs20Anqp(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.dl_speed, Some(2500));
/// assert_eq!(event.ul_speed, Some(384));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct RxHs20Anqp<'a> {
    /// MAC address of the access point.
    pub addr: MacAddress,
    /// WAN info (Hotspot 2.0 bits); the lowest two: 1 up, 2 down, 3 in test.
    pub info: Option<HexNumber<'a>>,
    /// Speed of the uplink of the access point towards us. Unit: kbit/s.
    pub dl_speed: Option<u64>,
    /// Speed of the uplink of the access point away from us. Unit: kbit/s.
    pub ul_speed: Option<u64>,
    /// Load of the downlink, of 255.
    pub dl_load: Option<u64>,
    /// Load of the uplink, of 255.
    pub ul_load: Option<u64>,
    /// Time over which the load was measured. Unit: tenths of a second.
    pub lmd: Option<u64>,
    /// What was received.
    pub what: Option<RxHs20AnqpWhat<'a>>,
    pub(crate) source: Source<'a>,
}

impl<'a> RxHs20Anqp<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.literal(b" WAN Metrics ")?;
        let info = c.hex_number()?;
        c.literal(b":")?;
        let dl_speed = c.unsigned()?;
        c.literal(b":")?;
        let ul_speed = c.unsigned()?;
        c.literal(b":")?;
        let dl_load = c.unsigned()?;
        c.literal(b":")?;
        let ul_load = c.unsigned()?;
        c.literal(b":")?;
        let lmd = c.unsigned()?;
        c.end()?;
        Some(Event::RxHs20Anqp(Self {
            addr,
            info: Some(info),
            dl_speed: Some(dl_speed),
            ul_speed: Some(ul_speed),
            dl_load: Some(dl_load),
            ul_load: Some(ul_load),
            lmd: Some(lmd),
            what: None,
            source,
        }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.literal(b" ")?;
        let what = Some(c.all()).filter(|t| !t.is_empty()).map(RxHs20AnqpWhat::from_text)?;
        c.end()?;
        Some(Event::RxHs20Anqp(Self {
            addr,
            info: None,
            dl_speed: None,
            ul_speed: None,
            dl_load: None,
            ul_load: None,
            lmd: None,
            what: Some(what),
            source,
        }))
    }
}

impl<'a> Visit<'a> for RxHs20Anqp<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        if let Some(value) = self.info {
            field("info", value.into());
        }
        if let Some(value) = self.dl_speed {
            field("dl_speed", value.into());
        }
        if let Some(value) = self.ul_speed {
            field("ul_speed", value.into());
        }
        if let Some(value) = self.dl_load {
            field("dl_load", value.into());
        }
        if let Some(value) = self.ul_load {
            field("ul_load", value.into());
        }
        if let Some(value) = self.lmd {
            field("lmd", value.into());
        }
        if let Some(value) = self.what {
            field("what", value.into());
        }
    }
}

/// A requested operator icon was stored in a file.
///
/// Prefix `RX-HS20-ANQP-ICON `. Sent by wpa_supplicant up to 2.11. `RX_HS20_ANQP_ICON` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <fname:text>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"RX-HS20-ANQP-ICON icon.png");
/// let Event::RxHs20AnqpIcon(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.fname, "icon.png");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct RxHs20AnqpIcon<'a> {
    /// File into which the icon was written.
    pub fname: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> RxHs20AnqpIcon<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let fname = c.all();
        Some(Event::RxHs20AnqpIcon(Self { fname, source }))
    }
}

impl<'a> Visit<'a> for RxHs20AnqpIcon<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("fname", self.fname.into());
    }
}

/// A requested operator icon is complete and can be read.
///
/// Prefix `RX-HS20-ICON `. Sent by wpa_supplicant up to 2.11. `RX_HS20_ICON` in `wpa_ctrl.h`
/// since 2.10.
///
/// ```text
/// <addr:mac> <file_name:text> <image_len:uint>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"RX-HS20-ICON 02:00:00:00:03:00 icon.png 5000");
/// let Event::RxHs20Icon(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.file_name, "icon.png");
/// assert_eq!(event.image_len, 5000);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct RxHs20Icon<'a> {
    /// MAC address of the access point.
    pub addr: MacAddress,
    /// Name of the icon at the access point.
    pub file_name: Text<'a>,
    /// Size of the icon. Unit: bytes.
    pub image_len: u64,
    pub(crate) source: Source<'a>,
}

impl<'a> RxHs20Icon<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.literal(b" ")?;
        let image_len = c.back(b" ", |c| c.unsigned())?;
        let file_name = c.all();
        Some(Event::RxHs20Icon(Self { addr, file_name, image_len, source }))
    }
}

impl<'a> Visit<'a> for RxHs20Icon<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        field("file_name", self.file_name.into());
        field("image_len", self.image_len.into());
    }
}

/// The network will soon end this connection; says why and for how long.
///
/// Prefix `HS20-DEAUTH-IMMINENT-NOTICE `. Sent by wpa_supplicant. `HS20_DEAUTH_IMMINENT_NOTICE`
/// in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <code:uint> <reauth_delay:uint> <url:text>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"HS20-DEAUTH-IMMINENT-NOTICE 1 60 https://example.com/");
/// let Event::Hs20DeauthImminentNotice(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.code, 1);
/// assert_eq!(event.reauth_delay, 60);
/// assert_eq!(event.url, "https://example.com/");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct Hs20DeauthImminentNotice<'a> {
    /// What the station is shut out from: 0 the BSS, 1 the ESS.
    pub code: u64,
    /// How long the station stays shut out. Unit: seconds.
    pub reauth_delay: u64,
    /// Web page that gives the reason; may be empty.
    pub url: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> Hs20DeauthImminentNotice<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let code = c.unsigned()?;
        c.literal(b" ")?;
        let reauth_delay = c.unsigned()?;
        c.literal(b" ")?;
        let url = c.all();
        Some(Event::Hs20DeauthImminentNotice(Self { code, reauth_delay, url, source }))
    }
}

impl<'a> Visit<'a> for Hs20DeauthImminentNotice<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("code", self.code.into());
        field("reauth_delay", self.reauth_delay.into());
        field("url", self.url.into());
    }
}

/// The user must accept the terms of the network on the named web page.
///
/// Prefix `HS20-T-C-ACCEPTANCE `. Sent by wpa_supplicant. `HS20_T_C_ACCEPTANCE` in `wpa_ctrl.h`
/// since 2.10.
///
/// ```text
/// <url:text>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"HS20-T-C-ACCEPTANCE https://example.com/");
/// let Event::Hs20TCAcceptance(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.url, "https://example.com/");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct Hs20TCAcceptance<'a> {
    /// Web page on which the terms are accepted.
    pub url: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> Hs20TCAcceptance<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let url = c.all();
        Some(Event::Hs20TCAcceptance(Self { url, source }))
    }
}

impl<'a> Visit<'a> for Hs20TCAcceptance<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("url", self.url.into());
    }
}

/// A station's traffic is restricted until its user accepts the terms.
///
/// Prefix `HS20-T-C-FILTERING-ADD `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `HS20_T_C_FILTERING_ADD` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"HS20-T-C-FILTERING-ADD 02:00:00:00:03:00");
/// let Event::Hs20TCFilteringAdd(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct Hs20TCFilteringAdd<'a> {
    /// MAC address of the station.
    pub addr: MacAddress,
    pub(crate) source: Source<'a>,
}

impl<'a> Hs20TCFilteringAdd<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.end()?;
        Some(Event::Hs20TCFilteringAdd(Self { addr, source }))
    }
}

impl<'a> Visit<'a> for Hs20TCFilteringAdd<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
    }
}

/// A station's traffic is no longer restricted by terms to accept.
///
/// Prefix `HS20-T-C-FILTERING-REMOVE `. Sent by hostapd, and by wpa_supplicant as an access
/// point. `HS20_T_C_FILTERING_REMOVE` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"HS20-T-C-FILTERING-REMOVE 02:00:00:00:03:00");
/// let Event::Hs20TCFilteringRemove(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct Hs20TCFilteringRemove<'a> {
    /// MAC address of the station.
    pub addr: MacAddress,
    pub(crate) source: Source<'a>,
}

impl<'a> Hs20TCFilteringRemove<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.end()?;
        Some(Event::Hs20TCFilteringRemove(Self { addr, source }))
    }
}

impl<'a> Visit<'a> for Hs20TCFilteringRemove<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
    }
}

/// The network asks the user to put the subscription in order.
///
/// Prefix `HS20-SUBSCRIPTION-REMEDIATION `. Sent by wpa_supplicant up to 2.11.
/// `HS20_SUBSCRIPTION_REMEDIATION` in `wpa_ctrl.h` since 2.10, up to 2.11.
///
/// ```text
/// (none)
/// <method:uint> <url:text>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"HS20-SUBSCRIPTION-REMEDIATION 1 https://example.com/");
/// let Event::Hs20SubscriptionRemediation(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.method, Some(1));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct Hs20SubscriptionRemediation<'a> {
    /// How the subscription is repaired: 0 by OMA DM, 1 by SOAP-XML SPP.
    pub method: Option<u64>,
    /// Address of the server that repairs the subscription.
    pub url: Option<Text<'a>>,
    pub(crate) source: Source<'a>,
}

impl<'a> Hs20SubscriptionRemediation<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::Hs20SubscriptionRemediation(Self { method: None, url: None, source }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let method = c.unsigned()?;
        c.literal(b" ")?;
        let url = c.all();
        Some(Event::Hs20SubscriptionRemediation(Self {
            method: Some(method),
            url: Some(url),
            source,
        }))
    }
}

impl<'a> Visit<'a> for Hs20SubscriptionRemediation<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        if let Some(value) = self.method {
            field("method", value.into());
        }
        if let Some(value) = self.url {
            field("url", value.into());
        }
    }
}

/// The list of online sign-up providers is being fetched.
///
/// Prefix `Starting OSU provisioning information fetch`. Sent by wpa_supplicant up to 2.11. No
/// macro of `wpa_ctrl.h`; since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"Starting OSU provisioning information fetch");
/// assert!(matches!(event, Event::OsuFetchStarted(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct OsuFetchStarted<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> OsuFetchStarted<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::OsuFetchStarted(Self { source }))
    }
}

impl<'a> Visit<'a> for OsuFetchStarted<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// The list of online sign-up providers is complete.
///
/// Prefix `OSU provider fetch completed`. Sent by wpa_supplicant up to 2.11. No macro of
/// `wpa_ctrl.h`; since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"OSU provider fetch completed");
/// assert!(matches!(event, Event::OsuFetchCompleted(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct OsuFetchCompleted<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> OsuFetchCompleted<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::OsuFetchCompleted(Self { source }))
    }
}

impl<'a> Visit<'a> for OsuFetchCompleted<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

event! { RxHs20Anqp RxHs20AnqpIcon RxHs20Icon Hs20DeauthImminentNotice Hs20TCAcceptance Hs20TCFilteringAdd Hs20TCFilteringRemove Hs20SubscriptionRemediation OsuFetchStarted OsuFetchCompleted }

enumeration! {
    /// Values of `what` of [`RxHs20Anqp`](super::RxHs20Anqp).
    RxHs20AnqpWhat {
        "HS Capability List" => HsCapabilityList,
        "Operator Friendly Name" => OperatorFriendlyName,
        "Connection Capability" => ConnectionCapability,
        "Operating Class" => OperatingClass,
        "OSU Providers list" => OsuProvidersList,
        "Operator Icon Metadata" => OperatorIconMetadata,
        "Icon Binary File" => IconBinaryFile,
        "OSU Providers NAI List" => OsuProvidersNaiList,
    }
}
