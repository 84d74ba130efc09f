//! DPP (Wi-Fi Easy Connect).
//!
//! Generated from `protocol/*.tsv` by `cargo run -p protocol-gen`.

#[allow(unused_imports, reason = "the same in all generated files")]
use super::prelude::*;

/// DPP authentication with the peer ended well.
///
/// Prefix `DPP-AUTH-SUCCESS `. Sent by wpa_supplicant and hostapd. `DPP_EVENT_AUTH_SUCCESS` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// init=<init:int>[? pkhash=<pkhash:hex> own=<own:int> peer=<peer:int>]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-AUTH-SUCCESS init=1 pkhash=cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd own=1 peer=1");
/// let Event::DppAuthSuccess(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.init, 1);
/// assert_eq!(event.own, Some(1));
/// assert_eq!(event.peer, Some(1));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppAuthSuccess<'a> {
    /// Is 1 if we began the authentication, 0 if the peer did.
    pub init: i64,
    /// SHA-256 of the public key of the peer; may be empty.
    pub pkhash: Option<HexBytes<'a>>,
    /// Number of our own bootstrapping entry, -1 for none.
    pub own: Option<i64>,
    /// Number of the peer in our list of bootstrapping entries, -1 for none.
    pub peer: Option<i64>,
    pub(crate) source: Source<'a>,
}

impl<'a> DppAuthSuccess<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"init=")?;
        let init = c.integer()?;
        let part1 = c.optional(|c| {
            c.literal(b" pkhash=")?;
            let pkhash = c.hex()?;
            c.literal(b" own=")?;
            let own = c.integer()?;
            c.literal(b" peer=")?;
            let peer = c.integer()?;
            Some((pkhash, own, peer))
        });
        c.end()?;
        Some(Event::DppAuthSuccess(Self {
            init,
            pkhash: part1.map(|part| part.0),
            own: part1.map(|part| part.1),
            peer: part1.map(|part| part.2),
            source,
        }))
    }
}

impl<'a> Visit<'a> for DppAuthSuccess<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("init", self.init.into());
        if let Some(value) = self.pkhash {
            field("pkhash", value.into());
        }
        if let Some(value) = self.own {
            field("own", value.into());
        }
        if let Some(value) = self.peer {
            field("peer", value.into());
        }
    }
}

/// DPP authentication got no answer from the peer.
///
/// Prefix `DPP-AUTH-INIT-FAILED `. Sent by wpa_supplicant and hostapd.
/// `DPP_EVENT_AUTH_INIT_FAILED` in `wpa_ctrl.h` since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-AUTH-INIT-FAILED ");
/// assert!(matches!(event, Event::DppAuthInitFailed(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppAuthInitFailed<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> DppAuthInitFailed<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::DppAuthInitFailed(Self { source }))
    }
}

impl<'a> Visit<'a> for DppAuthInitFailed<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// The two DPP devices want roles that do not fit together.
///
/// Prefix `DPP-NOT-COMPATIBLE `. Sent by wpa_supplicant and hostapd. `DPP_EVENT_NOT_COMPATIBLE`
/// in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// i-capab=<i_capab:0xhex>
/// r-capab=<r_capab:0xhex>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-NOT-COMPATIBLE i-capab=0x01");
/// assert!(matches!(event, Event::DppNotCompatible(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppNotCompatible<'a> {
    /// Roles of the initiator (DPP capability bits).
    pub i_capab: Option<HexNumber<'a>>,
    /// Roles of the responder (DPP capability bits).
    pub r_capab: Option<HexNumber<'a>>,
    pub(crate) source: Source<'a>,
}

impl<'a> DppNotCompatible<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"i-capab=")?;
        let i_capab = c.prefixed_hex()?;
        c.end()?;
        Some(Event::DppNotCompatible(Self { i_capab: Some(i_capab), r_capab: None, source }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"r-capab=")?;
        let r_capab = c.prefixed_hex()?;
        c.end()?;
        Some(Event::DppNotCompatible(Self { i_capab: None, r_capab: Some(r_capab), source }))
    }
}

impl<'a> Visit<'a> for DppNotCompatible<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        if let Some(value) = self.i_capab {
            field("i_capab", value.into());
        }
        if let Some(value) = self.r_capab {
            field("r_capab", value.into());
        }
    }
}

/// The DPP peer answers later, when its user has scanned our code.
///
/// Prefix `DPP-RESPONSE-PENDING `. Sent by wpa_supplicant and hostapd.
/// `DPP_EVENT_RESPONSE_PENDING` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <uri:word0>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-RESPONSE-PENDING DPP:K:MDkwEw==;;");
/// let Event::DppResponsePending(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.uri, "DPP:K:MDkwEw==;;");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppResponsePending<'a> {
    /// Bootstrapping URI of our own that the peer has to scan; may be empty.
    pub uri: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> DppResponsePending<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let uri = c.word_or_empty()?;
        c.end()?;
        Some(Event::DppResponsePending(Self { uri, source }))
    }
}

impl<'a> Visit<'a> for DppResponsePending<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("uri", self.uri.into());
    }
}

/// The DPP peer wants mutual authentication: its code must be scanned.
///
/// Prefix `DPP-SCAN-PEER-QR-CODE `. Sent by wpa_supplicant and hostapd.
/// `DPP_EVENT_SCAN_PEER_QR_CODE` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <hash:hex>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-SCAN-PEER-QR-CODE abababababababababababababababababababababababababababababababab");
/// assert!(matches!(event, Event::DppScanPeerQrCode(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppScanPeerQrCode<'a> {
    /// SHA-256 of the bootstrapping key.
    pub hash: HexBytes<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> DppScanPeerQrCode<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let hash = c.hex()?;
        c.end()?;
        Some(Event::DppScanPeerQrCode(Self { hash, source }))
    }
}

impl<'a> Visit<'a> for DppScanPeerQrCode<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("hash", self.hash.into());
    }
}

/// Tells whether DPP authentication is mutual or one-sided.
///
/// Prefix `DPP-AUTH-DIRECTION `. Sent by wpa_supplicant and hostapd. `DPP_EVENT_AUTH_DIRECTION`
/// in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// mutual=<mutual:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-AUTH-DIRECTION mutual=0");
/// let Event::DppAuthDirection(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.mutual, 0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppAuthDirection<'a> {
    /// Is 1 if both sides are authenticated, 0 if only one is.
    pub mutual: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> DppAuthDirection<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"mutual=")?;
        let mutual = c.integer()?;
        c.end()?;
        Some(Event::DppAuthDirection(Self { mutual, source }))
    }
}

impl<'a> Visit<'a> for DppAuthDirection<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("mutual", self.mutual.into());
    }
}

/// The DPP enrollee got its configuration.
///
/// Prefix `DPP-CONF-RECEIVED `. Sent by wpa_supplicant and hostapd. `DPP_EVENT_CONF_RECEIVED`
/// in `wpa_ctrl.h` since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-CONF-RECEIVED ");
/// assert!(matches!(event, Event::DppConfReceived(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppConfReceived<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> DppConfReceived<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::DppConfReceived(Self { source }))
    }
}

impl<'a> Visit<'a> for DppConfReceived<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// The DPP configurator delivered a configuration.
///
/// Prefix `DPP-CONF-SENT `. Sent by wpa_supplicant and hostapd. `DPP_EVENT_CONF_SENT` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// [?wait_conn_status=<wait_conn_status:int> ]conf_status=<conf_status:int>
/// [?wait_conn_status=<wait_conn_status:int> ]conf_resp_status=<conf_resp_status:int>
/// (none)
/// wait_conn_status=<wait_conn_status:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-CONF-SENT wait_conn_status=1 conf_status=0");
/// let Event::DppConfSent(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.wait_conn_status, Some(1));
/// assert_eq!(event.conf_status, Some(0));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppConfSent<'a> {
    /// Is 1 when the enrollee will report whether it could connect.
    pub wait_conn_status: Option<i64>,
    /// DPP status that was sent with the configuration: 0 is success.
    pub conf_status: Option<i64>,
    /// DPP status that was sent with the configuration: 0 is success.
    pub conf_resp_status: Option<i64>,
    pub(crate) source: Source<'a>,
}

impl<'a> DppConfSent<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source)
            .or_else(|| Self::shape2(source))
            .or_else(|| Self::shape3(source))
            .or_else(|| Self::shape4(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let part1 = c.optional(|c| {
            c.literal(b"wait_conn_status=")?;
            let wait_conn_status = c.integer()?;
            c.literal(b" ")?;
            Some(wait_conn_status)
        });
        c.literal(b"conf_status=")?;
        let conf_status = c.integer()?;
        c.end()?;
        Some(Event::DppConfSent(Self {
            wait_conn_status: part1,
            conf_status: Some(conf_status),
            conf_resp_status: None,
            source,
        }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let part1 = c.optional(|c| {
            c.literal(b"wait_conn_status=")?;
            let wait_conn_status = c.integer()?;
            c.literal(b" ")?;
            Some(wait_conn_status)
        });
        c.literal(b"conf_resp_status=")?;
        let conf_resp_status = c.integer()?;
        c.end()?;
        Some(Event::DppConfSent(Self {
            wait_conn_status: part1,
            conf_status: None,
            conf_resp_status: Some(conf_resp_status),
            source,
        }))
    }

    fn shape3(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::DppConfSent(Self {
            wait_conn_status: None,
            conf_status: None,
            conf_resp_status: None,
            source,
        }))
    }

    fn shape4(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"wait_conn_status=")?;
        let wait_conn_status = c.integer()?;
        c.end()?;
        Some(Event::DppConfSent(Self {
            wait_conn_status: Some(wait_conn_status),
            conf_status: None,
            conf_resp_status: None,
            source,
        }))
    }
}

impl<'a> Visit<'a> for DppConfSent<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        if let Some(value) = self.wait_conn_status {
            field("wait_conn_status", value.into());
        }
        if let Some(value) = self.conf_status {
            field("conf_status", value.into());
        }
        if let Some(value) = self.conf_resp_status {
            field("conf_resp_status", value.into());
        }
    }
}

/// Handing over a DPP configuration failed.
///
/// Prefix `DPP-CONF-FAILED `. Sent by wpa_supplicant and hostapd. `DPP_EVENT_CONF_FAILED` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-CONF-FAILED ");
/// assert!(matches!(event, Event::DppConfFailed(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppConfFailed<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> DppConfFailed<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::DppConfFailed(Self { source }))
    }
}

impl<'a> Visit<'a> for DppConfFailed<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// A configured DPP enrollee reports whether it could connect.
///
/// Prefix `DPP-CONN-STATUS-RESULT `. Sent by wpa_supplicant and hostapd.
/// `DPP_EVENT_CONN_STATUS_RESULT` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// result=<result:int> ssid=<ssid:ssidtxt> channel_list=<channel_list:word>
/// timeout
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-CONN-STATUS-RESULT result=0 ssid=Example \\\"Net\\\" channel_list=81/6");
/// let Event::DppConnStatusResult(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.result, Some(0));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppConnStatusResult<'a> {
    /// DPP status: 0 is success.
    pub result: Option<i64>,
    /// SSID of the network that the enrollee tried, encoded.
    pub ssid: Option<EncodedText<'a>>,
    /// Operating classes and channels that the enrollee scanned, or N/A.
    pub channel_list: Option<Text<'a>>,
    pub(crate) source: Source<'a>,
}

impl<'a> DppConnStatusResult<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"result=")?;
        let result = c.integer()?;
        c.literal(b" ssid=")?;
        let channel_list = c.back(b" channel_list=", |c| c.word())?;
        let ssid = c.all();
        Some(Event::DppConnStatusResult(Self {
            result: Some(result),
            ssid: Some(EncodedText::new(ssid.as_bytes())),
            channel_list: Some(channel_list),
            source,
        }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"timeout")?;
        c.end()?;
        Some(Event::DppConnStatusResult(Self {
            result: None,
            ssid: None,
            channel_list: None,
            source,
        }))
    }
}

impl<'a> Visit<'a> for DppConnStatusResult<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        if let Some(value) = self.result {
            field("result", value.into());
        }
        if let Some(value) = self.ssid {
            field("ssid", value.into());
        }
        if let Some(value) = self.channel_list {
            field("channel_list", value.into());
        }
    }
}

/// Kind of authentication in the received DPP configuration.
///
/// Prefix `DPP-CONFOBJ-AKM `. Sent by wpa_supplicant and hostapd. `DPP_EVENT_CONFOBJ_AKM` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <akm:enum+(dpp|psk|sae|psk+sae|dpp+sae|dpp+psk+sae|dot1x|??)>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-CONFOBJ-AKM dpp");
/// assert!(matches!(event, Event::DppConfobjAkm(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppConfobjAkm<'a> {
    /// Kind of authentication.
    pub akm: DppConfobjAkmAkm<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> DppConfobjAkm<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let akm = c.word().map(DppConfobjAkmAkm::from_text)?;
        c.end()?;
        Some(Event::DppConfobjAkm(Self { akm, source }))
    }
}

impl<'a> Visit<'a> for DppConfobjAkm<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("akm", self.akm.into());
    }
}

/// SSID in the received DPP configuration.
///
/// Prefix `DPP-CONFOBJ-SSID `. Sent by wpa_supplicant and hostapd. `DPP_EVENT_CONFOBJ_SSID` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <ssid:ssidtxt>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-CONFOBJ-SSID Example \\\"Net\\\"");
/// let Event::DppConfobjSsid(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.ssid.to_string(), "Example \\\"Net\\\"");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppConfobjSsid<'a> {
    /// SSID in the configuration, encoded.
    pub ssid: EncodedText<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> DppConfobjSsid<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let ssid = c.all();
        Some(Event::DppConfobjSsid(Self { ssid: EncodedText::new(ssid.as_bytes()), source }))
    }
}

impl<'a> Visit<'a> for DppConfobjSsid<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("ssid", self.ssid.into());
    }
}

/// Character set of the SSID in the received DPP configuration.
///
/// Prefix `DPP-CONFOBJ-SSID-CHARSET `. Sent by wpa_supplicant. `DPP_EVENT_CONFOBJ_SSID_CHARSET`
/// in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <charset:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-CONFOBJ-SSID-CHARSET 106");
/// let Event::DppConfobjSsidCharset(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.charset, 106);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppConfobjSsidCharset<'a> {
    /// MIBenum number of the character set (IANA).
    pub charset: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> DppConfobjSsidCharset<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let charset = c.integer()?;
        c.end()?;
        Some(Event::DppConfobjSsidCharset(Self { charset, source }))
    }
}

impl<'a> Visit<'a> for DppConfobjSsidCharset<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("charset", self.charset.into());
    }
}

/// Passphrase in the received DPP configuration.
///
/// Prefix `DPP-CONFOBJ-PASS `. Sent by wpa_supplicant and hostapd. `DPP_EVENT_CONFOBJ_PASS` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <passphrase:secret hex>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-CONFOBJ-PASS 3132333435363738");
/// assert!(matches!(event, Event::DppConfobjPass(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppConfobjPass<'a> {
    /// Passphrase, in hex.
    pub passphrase: Secret<HexBytes<'a>>,
    pub(crate) source: Source<'a>,
}

impl<'a> DppConfobjPass<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let passphrase = c.hex()?;
        c.end()?;
        Some(Event::DppConfobjPass(Self { passphrase: Secret::new(passphrase), source }))
    }
}

impl<'a> Visit<'a> for DppConfobjPass<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("passphrase", self.passphrase.into());
    }
}

/// SAE password identifier in the received DPP configuration.
///
/// Prefix `DPP-CONFOBJ-IDPASS `. Sent by wpa_supplicant. `DPP_EVENT_CONFOBJ_IDPASS` in
/// `wpa_ctrl.h` after 2.11.
///
/// ```text
/// <password_id:text>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-CONFOBJ-IDPASS pwid");
/// let Event::DppConfobjIdpass(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.password_id, "pwid");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppConfobjIdpass<'a> {
    /// SAE password identifier.
    pub password_id: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> DppConfobjIdpass<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let password_id = c.all();
        Some(Event::DppConfobjIdpass(Self { password_id, source }))
    }
}

impl<'a> Visit<'a> for DppConfobjIdpass<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("password_id", self.password_id.into());
    }
}

/// Pre-shared key in the received DPP configuration.
///
/// Prefix `DPP-CONFOBJ-PSK `. Sent by wpa_supplicant and hostapd. `DPP_EVENT_CONFOBJ_PSK` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <psk:secret hex>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-CONFOBJ-PSK 1111111111111111111111111111111111111111111111111111111111111111");
/// assert!(matches!(event, Event::DppConfobjPsk(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppConfobjPsk<'a> {
    /// Pre-shared key.
    pub psk: Secret<HexBytes<'a>>,
    pub(crate) source: Source<'a>,
}

impl<'a> DppConfobjPsk<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let psk = c.hex()?;
        c.end()?;
        Some(Event::DppConfobjPsk(Self { psk: Secret::new(psk), source }))
    }
}

impl<'a> Visit<'a> for DppConfobjPsk<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("psk", self.psk.into());
    }
}

/// Signed connector in the received DPP configuration.
///
/// Prefix `DPP-CONNECTOR `. Sent by wpa_supplicant and hostapd. `DPP_EVENT_CONNECTOR` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <connector:word>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-CONNECTOR eyJ0eXAi.eyJncm91.LzxpVC");
/// let Event::DppConnector(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.connector, "eyJ0eXAi.eyJncm91.LzxpVC");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppConnector<'a> {
    /// The connector: three base64url parts with dots.
    pub connector: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> DppConnector<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let connector = c.word()?;
        c.end()?;
        Some(Event::DppConnector(Self { connector, source }))
    }
}

impl<'a> Visit<'a> for DppConnector<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("connector", self.connector.into());
    }
}

/// Public key of the configurator that signed the received connector.
///
/// Prefix `DPP-C-SIGN-KEY `. Sent by wpa_supplicant and hostapd. `DPP_EVENT_C_SIGN_KEY` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <key:hex>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-C-SIGN-KEY 3039");
/// let Event::DppCSignKey(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.key.to_string(), "3039");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppCSignKey<'a> {
    /// Public key with which the configurator signs.
    pub key: HexBytes<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> DppCSignKey<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let key = c.hex()?;
        c.end()?;
        Some(Event::DppCSignKey(Self { key, source }))
    }
}

impl<'a> Visit<'a> for DppCSignKey<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("key", self.key.into());
    }
}

/// Key with which the received DPP configuration protects privacy.
///
/// Prefix `DPP-PP-KEY `. Sent by wpa_supplicant. `DPP_EVENT_PP_KEY` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <key:hex>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-PP-KEY 3039");
/// let Event::DppPpKey(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.key.to_string(), "3039");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppPpKey<'a> {
    /// Public key for the protection of privacy.
    pub key: HexBytes<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> DppPpKey<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let key = c.hex()?;
        c.end()?;
        Some(Event::DppPpKey(Self { key, source }))
    }
}

impl<'a> Visit<'a> for DppPpKey<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("key", self.key.into());
    }
}

/// Private key that belongs to the received connector.
///
/// Prefix `DPP-NET-ACCESS-KEY `. Sent by wpa_supplicant and hostapd. `DPP_EVENT_NET_ACCESS_KEY`
/// in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <key:secret hex>[? <expiry:uint>]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-NET-ACCESS-KEY 3077 1798761600");
/// let Event::DppNetAccessKey(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.expiry, Some(1798761600));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppNetAccessKey<'a> {
    /// Private network access key.
    pub key: Secret<HexBytes<'a>>,
    /// When the key expires, since 1970. Unit: seconds.
    pub expiry: Option<u64>,
    pub(crate) source: Source<'a>,
}

impl<'a> DppNetAccessKey<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let key = c.hex()?;
        let part1 = c.optional(|c| {
            c.literal(b" ")?;
            let expiry = c.unsigned()?;
            Some(expiry)
        });
        c.end()?;
        Some(Event::DppNetAccessKey(Self { key: Secret::new(key), expiry: part1, source }))
    }
}

impl<'a> Visit<'a> for DppNetAccessKey<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("key", self.key.into());
        if let Some(value) = self.expiry {
            field("expiry", value.into());
        }
    }
}

/// Name of the EAP server in the received DPP configuration.
///
/// Prefix `DPP-SERVER-NAME `. Sent by wpa_supplicant. `DPP_EVENT_SERVER_NAME` in `wpa_ctrl.h`
/// since 2.10.
///
/// ```text
/// <server_name:text>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-SERVER-NAME radius.example.com");
/// let Event::DppServerName(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.server_name, "radius.example.com");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppServerName<'a> {
    /// Name that the certificate of the EAP server must have.
    pub server_name: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> DppServerName<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let server_name = c.all();
        Some(Event::DppServerName(Self { server_name, source }))
    }
}

impl<'a> Visit<'a> for DppServerName<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("server_name", self.server_name.into());
    }
}

/// Certificates for EAP in the received DPP configuration.
///
/// Prefix `DPP-CERTBAG `. Sent by wpa_supplicant. `DPP_EVENT_CERTBAG` in `wpa_ctrl.h` since
/// 2.10.
///
/// ```text
/// <certbag:b64>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-CERTBAG MIIB");
/// let Event::DppCertbag(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.certbag, "MIIB");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppCertbag<'a> {
    /// Certificates in a PKCS #7 bundle, base64.
    pub certbag: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> DppCertbag<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let certbag = c.base64()?;
        c.end()?;
        Some(Event::DppCertbag(Self { certbag, source }))
    }
}

impl<'a> Visit<'a> for DppCertbag<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("certbag", self.certbag.into());
    }
}

/// CA certificate for EAP in the received DPP configuration.
///
/// Prefix `DPP-CACERT `. Sent by wpa_supplicant. `DPP_EVENT_CACERT` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <cacert:b64>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-CACERT MIIB");
/// let Event::DppCacert(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.cacert, "MIIB");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppCacert<'a> {
    /// CA certificate, base64.
    pub cacert: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> DppCacert<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let cacert = c.base64()?;
        c.end()?;
        Some(Event::DppCacert(Self { cacert, source }))
    }
}

impl<'a> Visit<'a> for DppCacert<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("cacert", self.cacert.into());
    }
}

/// A DPP network cannot be used: its connector or a key is missing or expired.
///
/// Prefix `DPP-MISSING-CONNECTOR `. Sent by wpa_supplicant. `DPP_EVENT_MISSING_CONNECTOR` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// missing <what:enum(Connector|netAccessKey|C-sign-key)>
/// netAccessKey expired
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-MISSING-CONNECTOR missing Connector");
/// assert!(matches!(event, Event::DppMissingConnector(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppMissingConnector<'a> {
    /// What is missing.
    pub what: Option<DppMissingConnectorWhat<'a>>,
    pub(crate) source: Source<'a>,
}

impl<'a> DppMissingConnector<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"missing ")?;
        let what = c
            .one_of(&["netAccessKey", "C-sign-key", "Connector"])
            .map(DppMissingConnectorWhat::from_text)?;
        c.end()?;
        Some(Event::DppMissingConnector(Self { what: Some(what), source }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"netAccessKey expired")?;
        c.end()?;
        Some(Event::DppMissingConnector(Self { what: None, source }))
    }
}

impl<'a> Visit<'a> for DppMissingConnector<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        if let Some(value) = self.what {
            field("what", value.into());
        }
    }
}

/// A network was made from the received DPP configuration.
///
/// Prefix `DPP-NETWORK-ID `. Sent by wpa_supplicant. `DPP_EVENT_NETWORK_ID` in `wpa_ctrl.h`
/// since 2.10.
///
/// ```text
/// <id:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-NETWORK-ID 0");
/// let Event::DppNetworkId(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.id, 0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppNetworkId<'a> {
    /// Number of the configured network.
    pub id: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> DppNetworkId<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let id = c.integer()?;
        c.end()?;
        Some(Event::DppNetworkId(Self { id, source }))
    }
}

impl<'a> Visit<'a> for DppNetworkId<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("id", self.id.into());
    }
}

/// A DPP configurator was added; gives its number.
///
/// Prefix `DPP-CONFIGURATOR-ID `. Sent by wpa_supplicant and hostapd.
/// `DPP_EVENT_CONFIGURATOR_ID` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <id:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-CONFIGURATOR-ID 0");
/// let Event::DppConfiguratorId(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.id, 0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppConfiguratorId<'a> {
    /// Number of the configurator.
    pub id: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> DppConfiguratorId<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let id = c.integer()?;
        c.end()?;
        Some(Event::DppConfiguratorId(Self { id, source }))
    }
}

impl<'a> Visit<'a> for DppConfiguratorId<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("id", self.id.into());
    }
}

/// A DPP frame came in.
///
/// Prefix `DPP-RX `. Sent by wpa_supplicant and hostapd. `DPP_EVENT_RX` in `wpa_ctrl.h` since
/// 2.10.
///
/// ```text
/// src=<src:mac> freq=<freq:uint> type=<type:int>[? ignore=<ignore:enum(unsupported-crypto-suite|invalid-attributes)>]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-RX src=02:00:00:00:06:00 freq=2437 type=0 ignore=unsupported-crypto-suite");
/// let Event::DppRx(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.src.to_string(), "02:00:00:00:06:00");
/// assert_eq!(event.freq, 2437);
/// assert_eq!(event.r#type, 0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppRx<'a> {
    /// MAC address of the sender.
    pub src: MacAddress,
    /// Frequency of the channel. Unit: MHz.
    pub freq: u64,
    /// Type of the DPP public action frame.
    pub r#type: i64,
    /// Why the frame was ignored.
    pub ignore: Option<DppRxIgnore<'a>>,
    pub(crate) source: Source<'a>,
}

impl<'a> DppRx<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"src=")?;
        let src = c.mac()?;
        c.literal(b" freq=")?;
        let freq = c.unsigned()?;
        c.literal(b" type=")?;
        let r#type = c.integer()?;
        let part1 = c.optional(|c| {
            c.literal(b" ignore=")?;
            let ignore = c
                .one_of(&["unsupported-crypto-suite", "invalid-attributes"])
                .map(DppRxIgnore::from_text)?;
            Some(ignore)
        });
        c.end()?;
        Some(Event::DppRx(Self { src, freq, r#type, ignore: part1, source }))
    }
}

impl<'a> Visit<'a> for DppRx<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("src", self.src.into());
        field("freq", self.freq.into());
        field("type", self.r#type.into());
        if let Some(value) = self.ignore {
            field("ignore", value.into());
        }
    }
}

/// A DPP frame goes out.
///
/// Prefix `DPP-TX `. Sent by wpa_supplicant and hostapd. `DPP_EVENT_TX` in `wpa_ctrl.h` since
/// 2.10.
///
/// ```text
/// dst=<dst:mac> freq=<freq:uint> type=<type:int>[? status=<status:int>]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-TX dst=ff:ff:ff:ff:ff:ff freq=2437 type=0 status=0");
/// let Event::DppTx(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.dst.to_string(), "ff:ff:ff:ff:ff:ff");
/// assert_eq!(event.freq, 2437);
/// assert_eq!(event.r#type, 0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppTx<'a> {
    /// MAC address of the receiver.
    pub dst: MacAddress,
    /// Frequency of the channel. Unit: MHz.
    pub freq: u64,
    /// Type of the DPP public action frame.
    pub r#type: i64,
    /// DPP status: 0 is success.
    pub status: Option<i64>,
    pub(crate) source: Source<'a>,
}

impl<'a> DppTx<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"dst=")?;
        let dst = c.mac()?;
        c.literal(b" freq=")?;
        let freq = c.unsigned()?;
        c.literal(b" type=")?;
        let r#type = c.integer()?;
        let part1 = c.optional(|c| {
            c.literal(b" status=")?;
            let status = c.integer()?;
            Some(status)
        });
        c.end()?;
        Some(Event::DppTx(Self { dst, freq, r#type, status: part1, source }))
    }
}

impl<'a> Visit<'a> for DppTx<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("dst", self.dst.into());
        field("freq", self.freq.into());
        field("type", self.r#type.into());
        if let Some(value) = self.status {
            field("status", value.into());
        }
    }
}

/// Tells whether a DPP frame that went out was acknowledged.
///
/// Prefix `DPP-TX-STATUS `. Sent by wpa_supplicant and hostapd. `DPP_EVENT_TX_STATUS` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// dst=<dst:mac> freq=<freq:uint> result=<result:enum(SUCCESS|no-ACK|FAILED)>
/// dst=<dst:mac> result=<result:enum(SUCCESS|FAILED)>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-TX-STATUS dst=ff:ff:ff:ff:ff:ff freq=2437 result=SUCCESS");
/// let Event::DppTxStatus(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.dst.to_string(), "ff:ff:ff:ff:ff:ff");
/// assert_eq!(event.freq, Some(2437));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppTxStatus<'a> {
    /// MAC address of the receiver.
    pub dst: MacAddress,
    /// Frequency of the channel. Unit: MHz.
    pub freq: Option<u64>,
    /// Whether the frame was acknowledged.
    pub result: DppTxStatusResult<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> DppTxStatus<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"dst=")?;
        let dst = c.mac()?;
        c.literal(b" freq=")?;
        let freq = c.unsigned()?;
        c.literal(b" result=")?;
        let result =
            c.one_of(&["SUCCESS", "no-ACK", "FAILED"]).map(DppTxStatusResult::from_text)?;
        c.end()?;
        Some(Event::DppTxStatus(Self { dst, freq: Some(freq), result, source }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"dst=")?;
        let dst = c.mac()?;
        c.literal(b" result=")?;
        let result = c.one_of(&["SUCCESS", "FAILED"]).map(DppTxStatusResult::from_text)?;
        c.end()?;
        Some(Event::DppTxStatus(Self { dst, freq: None, result, source }))
    }
}

impl<'a> Visit<'a> for DppTxStatus<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("dst", self.dst.into());
        if let Some(value) = self.freq {
            field("freq", value.into());
        }
        field("result", self.result.into());
    }
}

/// DPP failed; the text says why.
///
/// Prefix `DPP-FAIL `. Sent by wpa_supplicant and hostapd. `DPP_EVENT_FAIL` in `wpa_ctrl.h`
/// since 2.10.
///
/// ```text
/// <reason:text>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-FAIL No response from PKEX peer");
/// let Event::DppFail(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.reason, "No response from PKEX peer");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppFail<'a> {
    /// Why, as a sentence.
    pub reason: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> DppFail<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let reason = c.all();
        Some(Event::DppFail(Self { reason, source }))
    }
}

impl<'a> Visit<'a> for DppFail<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("reason", self.reason.into());
    }
}

/// PKEX failed too often with one code, which is not used any more.
///
/// Prefix `DPP-PKEX-T-LIMIT `. Sent by wpa_supplicant and hostapd. `DPP_EVENT_PKEX_T_LIMIT` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// id=<id:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-PKEX-T-LIMIT id=0");
/// let Event::DppPkexTLimit(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.id, 0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppPkexTLimit<'a> {
    /// Number of the code; always 0.
    pub id: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> DppPkexTLimit<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"id=")?;
        let id = c.integer()?;
        c.end()?;
        Some(Event::DppPkexTLimit(Self { id, source }))
    }
}

impl<'a> Visit<'a> for DppPkexTLimit<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("id", self.id.into());
    }
}

/// Shows the outcome of the DPP introduction of two network members.
///
/// Prefix `DPP-INTRO `. Sent by wpa_supplicant. `DPP_EVENT_INTRO` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// peer=<peer:mac>[? status=<status:uint>][? version=<version:uint>][? fail=<fail:enum+(missing_transaction_id|transaction_id_mismatch|missing_status|missing_connector|missing_version|peer_connector_validation_failed)>]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-INTRO peer=02:00:00:00:07:00 status=0 version=3 fail=missing_transaction_id");
/// let Event::DppIntro(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.peer.to_string(), "02:00:00:00:07:00");
/// assert_eq!(event.status, Some(0));
/// assert_eq!(event.version, Some(3));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppIntro<'a> {
    /// MAC address of the peer.
    pub peer: MacAddress,
    /// DPP status: 0 is success.
    pub status: Option<u64>,
    /// DPP version of the peer.
    pub version: Option<u64>,
    /// Why it failed.
    pub fail: Option<DppIntroFail<'a>>,
    pub(crate) source: Source<'a>,
}

impl<'a> DppIntro<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"peer=")?;
        let peer = c.mac()?;
        let part1 = c.optional(|c| {
            c.literal(b" status=")?;
            let status = c.unsigned()?;
            Some(status)
        });
        let part2 = c.optional(|c| {
            c.literal(b" version=")?;
            let version = c.unsigned()?;
            Some(version)
        });
        let part3 = c.optional(|c| {
            c.literal(b" fail=")?;
            let fail = c.word().map(DppIntroFail::from_text)?;
            Some(fail)
        });
        c.end()?;
        Some(Event::DppIntro(Self { peer, status: part1, version: part2, fail: part3, source }))
    }
}

impl<'a> Visit<'a> for DppIntro<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("peer", self.peer.into());
        if let Some(value) = self.status {
            field("status", value.into());
        }
        if let Some(value) = self.version {
            field("version", value.into());
        }
        if let Some(value) = self.fail {
            field("fail", value.into());
        }
    }
}

/// A DPP enrollee asked for its configuration.
///
/// Prefix `DPP-CONF-REQ-RX `. Sent by wpa_supplicant and hostapd. `DPP_EVENT_CONF_REQ_RX` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// src=<src:mac>
/// (none)
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-CONF-REQ-RX src=02:00:00:00:06:00");
/// assert!(matches!(event, Event::DppConfReqRx(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppConfReqRx<'a> {
    /// MAC address of the sender.
    pub src: Option<MacAddress>,
    pub(crate) source: Source<'a>,
}

impl<'a> DppConfReqRx<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"src=")?;
        let src = c.mac()?;
        c.end()?;
        Some(Event::DppConfReqRx(Self { src: Some(src), source }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::DppConfReqRx(Self { src: None, source }))
    }
}

impl<'a> Visit<'a> for DppConfReqRx<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        if let Some(value) = self.src {
            field("src", value.into());
        }
    }
}

/// The device stopped announcing that it waits for DPP.
///
/// Prefix `DPP-CHIRP-STOPPED `. Sent by wpa_supplicant and hostapd. `DPP_EVENT_CHIRP_STOPPED`
/// in `wpa_ctrl.h` since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-CHIRP-STOPPED ");
/// assert!(matches!(event, Event::DppChirpStopped(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppChirpStopped<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> DppChirpStopped<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::DppChirpStopped(Self { source }))
    }
}

impl<'a> Visit<'a> for DppChirpStopped<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// A DPP enrollee named the address of its usage description (MUD).
///
/// Prefix `DPP-MUD-URL `. Sent by wpa_supplicant and hostapd. `DPP_EVENT_MUD_URL` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <url:text>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-MUD-URL https://example.com/");
/// let Event::DppMudUrl(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.url, "https://example.com/");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppMudUrl<'a> {
    /// Web address of the usage description (MUD).
    pub url: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> DppMudUrl<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let url = c.all();
        Some(Event::DppMudUrl(Self { url, source }))
    }
}

impl<'a> Visit<'a> for DppMudUrl<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("url", self.url.into());
    }
}

/// A DPP enrollee listed the operating classes it supports.
///
/// Prefix `DPP-BAND-SUPPORT `. Sent by wpa_supplicant and hostapd. `DPP_EVENT_BAND_SUPPORT` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <opclasses:word0>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-BAND-SUPPORT 81,115");
/// let Event::DppBandSupport(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.opclasses, "81,115");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppBandSupport<'a> {
    /// Operating classes, separated by commas; may be empty.
    pub opclasses: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> DppBandSupport<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let opclasses = c.word_or_empty()?;
        c.end()?;
        Some(Event::DppBandSupport(Self { opclasses, source }))
    }
}

impl<'a> Visit<'a> for DppBandSupport<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("opclasses", self.opclasses.into());
    }
}

/// A DPP enrollee listed its capabilities.
///
/// Prefix `DPP-ENROLLEE-CAPABILITY `. Sent by wpa_supplicant and hostapd.
/// `DPP_EVENT_ENROLLEE_CAPABILITY` in `wpa_ctrl.h` after 2.11.
///
/// ```text
/// <capabilities:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-ENROLLEE-CAPABILITY 1");
/// let Event::DppEnrolleeCapability(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.capabilities, 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppEnrolleeCapability<'a> {
    /// Capabilities of the enrollee, as a number.
    pub capabilities: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> DppEnrolleeCapability<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let capabilities = c.integer()?;
        c.end()?;
        Some(Event::DppEnrolleeCapability(Self { capabilities, source }))
    }
}

impl<'a> Visit<'a> for DppEnrolleeCapability<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("capabilities", self.capabilities.into());
    }
}

/// A DPP enrollee wants a certificate and sent its signing request.
///
/// Prefix `DPP-CSR `. Sent by wpa_supplicant and hostapd. `DPP_EVENT_CSR` in `wpa_ctrl.h` since
/// 2.10.
///
/// ```text
/// peer=<peer:int> csr=<csr:b64>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-CSR peer=1 csr=MIIB");
/// let Event::DppCsr(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.peer, 1);
/// assert_eq!(event.csr, "MIIB");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppCsr<'a> {
    /// Number of the DPP peer, for the answer with DPP_CONF_SET or DPP_CA_SET.
    pub peer: i64,
    /// Certificate signing request, base64.
    pub csr: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> DppCsr<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"peer=")?;
        let peer = c.integer()?;
        c.literal(b" csr=")?;
        let csr = c.base64()?;
        c.end()?;
        Some(Event::DppCsr(Self { peer, csr, source }))
    }
}

impl<'a> Visit<'a> for DppCsr<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("peer", self.peer.into());
        field("csr", self.csr.into());
    }
}

/// A device announced that it waits for DPP.
///
/// Prefix `DPP-CHIRP-RX `. Sent by wpa_supplicant and hostapd. `DPP_EVENT_CHIRP_RX` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// id=<id:int> src=<src:mac> freq=<freq:uint> hash=<hash:hex>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-CHIRP-RX id=0 src=02:00:00:00:06:00 freq=2437 hash=abababababababababababababababababababababababababababababababab");
/// let Event::DppChirpRx(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.id, 0);
/// assert_eq!(event.src.to_string(), "02:00:00:00:06:00");
/// assert_eq!(event.freq, 2437);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppChirpRx<'a> {
    /// Number of the bootstrapping entry, -1 when none fits.
    pub id: i64,
    /// MAC address of the sender.
    pub src: MacAddress,
    /// Frequency of the channel. Unit: MHz.
    pub freq: u64,
    /// SHA-256 of the bootstrapping key.
    pub hash: HexBytes<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> DppChirpRx<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"id=")?;
        let id = c.integer()?;
        c.literal(b" src=")?;
        let src = c.mac()?;
        c.literal(b" freq=")?;
        let freq = c.unsigned()?;
        c.literal(b" hash=")?;
        let hash = c.hex()?;
        c.end()?;
        Some(Event::DppChirpRx(Self { id, src, freq, hash, source }))
    }
}

impl<'a> Visit<'a> for DppChirpRx<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("id", self.id.into());
        field("src", self.src.into());
        field("freq", self.freq.into());
        field("hash", self.hash.into());
    }
}

/// A DPP enrollee waits for a configuration that the user must supply.
///
/// Prefix `DPP-CONF-NEEDED `. Sent by wpa_supplicant and hostapd. `DPP_EVENT_CONF_NEEDED` in
/// `wpa_ctrl.h` since 2.11.
///
/// ```text
/// peer=<peer:int>[? src=<src:mac>] net_role=<net_role:enum+(sta|ap|configurator|??)> name="<name:penc>" opclass=<opclass:word0> mud_url=<mud_url:text>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-CONF-NEEDED peer=1 src=02:00:00:00:06:00 net_role=sta name=\"Test\" opclass=81,115 mud_url=https://example.com/mud");
/// let Event::DppConfNeeded(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.peer, 1);
/// assert_eq!(event.name.to_string(), "Test");
/// assert_eq!(event.opclass, "81,115");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppConfNeeded<'a> {
    /// Number of the DPP peer, for the answer with DPP_CONF_SET or DPP_CA_SET.
    pub peer: i64,
    /// MAC address of the sender.
    pub src: Option<MacAddress>,
    /// Role of the enrollee in the network.
    pub net_role: DppConfNeededNetRole<'a>,
    /// Name of the enrollee, encoded.
    pub name: EncodedText<'a>,
    /// Operating classes the enrollee supports, separated by commas; may be empty.
    pub opclass: Text<'a>,
    /// Web address of the usage description (MUD) of the enrollee, or N/A.
    pub mud_url: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> DppConfNeeded<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"peer=")?;
        let peer = c.integer()?;
        let part1 = c.optional(|c| {
            c.literal(b" src=")?;
            let src = c.mac()?;
            Some(src)
        });
        c.literal(b" net_role=")?;
        let net_role = c.word().map(DppConfNeededNetRole::from_text)?;
        c.literal(b" name=\"")?;
        let name = c.encoded()?;
        c.literal(b"\" opclass=")?;
        let opclass = c.word_or_empty()?;
        c.literal(b" mud_url=")?;
        let mud_url = c.all();
        Some(Event::DppConfNeeded(Self {
            peer,
            src: part1,
            net_role,
            name,
            opclass,
            mud_url,
            source,
        }))
    }
}

impl<'a> Visit<'a> for DppConfNeeded<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("peer", self.peer.into());
        if let Some(value) = self.src {
            field("src", value.into());
        }
        field("net_role", self.net_role.into());
        field("name", self.name.into());
        field("opclass", self.opclass.into());
        field("mud_url", self.mud_url.into());
    }
}

/// Tells how far DPP by push button has come.
///
/// Prefix `DPP-PB-STATUS `. Sent by wpa_supplicant and hostapd. `DPP_EVENT_PB_STATUS` in
/// `wpa_ctrl.h` since 2.11.
///
/// ```text
/// started
/// discovered push button AP/Configurator <addr:mac>
/// wait for AP/Configurator to allow PKEX to be initiated
/// start push button PKEX responder on the discovered channel (<freq:int> MHz)
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-PB-STATUS start push button PKEX responder on the discovered channel (2437 MHz)");
/// let Event::DppPbStatus(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.freq, Some(2437));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppPbStatus<'a> {
    /// MAC address of the access point or configurator.
    pub addr: Option<MacAddress>,
    /// Frequency of the channel. Unit: MHz.
    pub freq: Option<i64>,
    pub(crate) source: Source<'a>,
}

impl<'a> DppPbStatus<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source)
            .or_else(|| Self::shape2(source))
            .or_else(|| Self::shape3(source))
            .or_else(|| Self::shape4(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"started")?;
        c.end()?;
        Some(Event::DppPbStatus(Self { addr: None, freq: None, source }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"discovered push button AP/Configurator ")?;
        let addr = c.mac()?;
        c.end()?;
        Some(Event::DppPbStatus(Self { addr: Some(addr), freq: None, source }))
    }

    fn shape3(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"wait for AP/Configurator to allow PKEX to be initiated")?;
        c.end()?;
        Some(Event::DppPbStatus(Self { addr: None, freq: None, source }))
    }

    fn shape4(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"start push button PKEX responder on the discovered channel (")?;
        let freq = c.integer()?;
        c.literal(b" MHz)")?;
        c.end()?;
        Some(Event::DppPbStatus(Self { addr: None, freq: Some(freq), source }))
    }
}

impl<'a> Visit<'a> for DppPbStatus<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        if let Some(value) = self.addr {
            field("addr", value.into());
        }
        if let Some(value) = self.freq {
            field("freq", value.into());
        }
    }
}

/// DPP by push button has ended; tells how.
///
/// Prefix `DPP-PB-RESULT `. Sent by wpa_supplicant and hostapd. `DPP_EVENT_PB_RESULT` in
/// `wpa_ctrl.h` since 2.11.
///
/// ```text
/// <result:enum(success|no-configuration-available|session-overlap|could-not-connect|failed)>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-PB-RESULT success");
/// assert!(matches!(event, Event::DppPbResult(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppPbResult<'a> {
    /// How it ended.
    pub result: DppPbResultResult<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> DppPbResult<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let result = c
            .one_of(&[
                "no-configuration-available",
                "could-not-connect",
                "session-overlap",
                "success",
                "failed",
            ])
            .map(DppPbResultResult::from_text)?;
        c.end()?;
        Some(Event::DppPbResult(Self { result, source }))
    }
}

impl<'a> Visit<'a> for DppPbResult<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("result", self.result.into());
    }
}

/// A DPP frame came in that the relay has no controller for.
///
/// Prefix `DPP-RELAY-NEEDS-CONTROLLER `. Sent by hostapd, and by wpa_supplicant as an access
/// point. `DPP_EVENT_RELAY_NEEDS_CONTROLLER` in `wpa_ctrl.h` since 2.11.
///
/// ```text
/// <src:mac> <type:uint>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"DPP-RELAY-NEEDS-CONTROLLER 02:00:00:00:06:00 0");
/// let Event::DppRelayNeedsController(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.src.to_string(), "02:00:00:00:06:00");
/// assert_eq!(event.r#type, 0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DppRelayNeedsController<'a> {
    /// MAC address of the sender.
    pub src: MacAddress,
    /// Type of the DPP public action frame.
    pub r#type: u64,
    pub(crate) source: Source<'a>,
}

impl<'a> DppRelayNeedsController<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let src = c.mac()?;
        c.literal(b" ")?;
        let r#type = c.unsigned()?;
        c.end()?;
        Some(Event::DppRelayNeedsController(Self { src, r#type, source }))
    }
}

impl<'a> Visit<'a> for DppRelayNeedsController<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("src", self.src.into());
        field("type", self.r#type.into());
    }
}

event! { DppAuthSuccess DppAuthInitFailed DppNotCompatible DppResponsePending DppScanPeerQrCode DppAuthDirection DppConfReceived DppConfSent DppConfFailed DppConnStatusResult DppConfobjAkm DppConfobjSsid DppConfobjSsidCharset DppConfobjPass DppConfobjIdpass DppConfobjPsk DppConnector DppCSignKey DppPpKey DppNetAccessKey DppServerName DppCertbag DppCacert DppMissingConnector DppNetworkId DppConfiguratorId DppRx DppTx DppTxStatus DppFail DppPkexTLimit DppIntro DppConfReqRx DppChirpStopped DppMudUrl DppBandSupport DppEnrolleeCapability DppCsr DppChirpRx DppConfNeeded DppPbStatus DppPbResult DppRelayNeedsController }

enumeration! {
    /// Values of `akm` of [`DppConfobjAkm`](super::DppConfobjAkm).
    DppConfobjAkmAkm {
        "dpp" => Dpp,
        "psk" => Psk,
        "sae" => Sae,
        "psk+sae" => PskPlusSae,
        "dpp+sae" => DppPlusSae,
        "dpp+psk+sae" => DppPlusPskPlusSae,
        "dot1x" => Dot1x,
        "??" => Unclear,
    }
}

enumeration! {
    /// Values of `what` of [`DppMissingConnector`](super::DppMissingConnector).
    DppMissingConnectorWhat {
        "Connector" => Connector,
        "netAccessKey" => NetAccessKey,
        "C-sign-key" => CSignKey,
    }
}

enumeration! {
    /// Values of `ignore` of [`DppRx`](super::DppRx).
    DppRxIgnore {
        "unsupported-crypto-suite" => UnsupportedCryptoSuite,
        "invalid-attributes" => InvalidAttributes,
    }
}

enumeration! {
    /// Values of `result` of [`DppTxStatus`](super::DppTxStatus).
    DppTxStatusResult {
        "SUCCESS" => Success,
        "no-ACK" => NoAck,
        "FAILED" => Failed,
    }
}

enumeration! {
    /// Values of `fail` of [`DppIntro`](super::DppIntro).
    DppIntroFail {
        "missing_transaction_id" => MissingTransactionId,
        "transaction_id_mismatch" => TransactionIdMismatch,
        "missing_status" => MissingStatus,
        "missing_connector" => MissingConnector,
        "missing_version" => MissingVersion,
        "peer_connector_validation_failed" => PeerConnectorValidationFailed,
    }
}

enumeration! {
    /// Values of `net_role` of [`DppConfNeeded`](super::DppConfNeeded).
    DppConfNeededNetRole {
        "sta" => Sta,
        "ap" => Ap,
        "configurator" => Configurator,
        "??" => Unclear,
    }
}

enumeration! {
    /// Values of `result` of [`DppPbResult`](super::DppPbResult).
    DppPbResultResult {
        "success" => Success,
        "no-configuration-available" => NoConfigurationAvailable,
        "session-overlap" => SessionOverlap,
        "could-not-connect" => CouldNotConnect,
        "failed" => Failed,
    }
}
