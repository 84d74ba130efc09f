//! P2P (Wi-Fi Direct).
//!
//! Generated from `protocol/*.tsv` by `cargo run -p protocol-gen`.

#[allow(unused_imports, reason = "the same in all generated files")]
use super::prelude::*;

/// A configured network was disabled: a P2P connection needs another channel.
///
/// Prefix `CTRL-EVENT-FREQ-CONFLICT `. Sent by wpa_supplicant. `WPA_EVENT_FREQ_CONFLICT` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
///  id=<id:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-FREQ-CONFLICT  id=0");
/// let Event::FreqConflict(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.id, 0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct FreqConflict<'a> {
    /// Number of the configured network.
    pub id: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> FreqConflict<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b" id=")?;
        let id = c.integer()?;
        c.end()?;
        Some(Event::FreqConflict(Self { id, source }))
    }
}

impl<'a> Visit<'a> for FreqConflict<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("id", self.id.into());
    }
}

/// A P2P device was found, or told something new about itself.
///
/// Prefix `P2P-DEVICE-FOUND `. Sent by wpa_supplicant. `P2P_EVENT_DEVICE_FOUND` in `wpa_ctrl.h`
/// since 2.10.
///
/// ```text
/// <addr:mac> p2p_dev_addr=<p2p_dev_addr:mac> pri_dev_type=<pri_dev_type:devtype> name='<name:qtext>' config_methods=<config_methods:0xhex> dev_capab=<dev_capab:0xhex> group_capab=<group_capab:0xhex>[? wfd_dev_info=<wfd_dev_info:word>][? vendor_elems=<vendor_elems:int>][? new=<new:int>][? pcea_cap_info=<pcea_cap_info:0xhex> bootstrap_methods=<bootstrap_methods:0xhex> pasn_type=<pasn_type:0xhex>]
/// <addr:mac> p2p_dev_addr=<p2p_dev_addr:mac> pri_dev_type=<pri_dev_type:devtype> name='<name:qtext>' config_methods=<config_methods:0xhex> dev_capab=<dev_capab:0xhex> group_capab=<group_capab:0xhex> adv_id=<adv_id:hexnum> asp_svc=<asp_svc:text>[? vendor_elems=<vendor_elems:int>]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-DEVICE-FOUND 02:00:00:00:03:00 p2p_dev_addr=02:b5:64:63:30:63 pri_dev_type=1-0050F204-1 name=\'Test\' config_methods=0x188 dev_capab=0x21 group_capab=0x0 wfd_dev_info=0x00111c440032 vendor_elems=1 new=1 pcea_cap_info=0x0 bootstrap_methods=0x1 pasn_type=0x3");
/// let Event::P2pDeviceFound(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.p2p_dev_addr.to_string(), "02:b5:64:63:30:63");
/// assert_eq!(event.pri_dev_type.to_string(), "1-0050F204-1");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pDeviceFound<'a> {
    /// MAC address with which the P2P device sent its frame.
    pub addr: MacAddress,
    /// P2P device address of the peer, the same in all groups.
    pub p2p_dev_addr: MacAddress,
    /// Kind of device (WPS primary device type).
    pub pri_dev_type: DeviceType,
    /// Name of the device, as it calls itself.
    pub name: Text<'a>,
    /// Config Methods (WPS bits).
    pub config_methods: HexNumber<'a>,
    /// Device capabilities (P2P bits).
    pub dev_capab: HexNumber<'a>,
    /// Group capabilities (P2P bits).
    pub group_capab: HexNumber<'a>,
    /// Wi-Fi Display device information: the subelement, its length first.
    pub wfd_dev_info: Option<Text<'a>>,
    /// Is 1 if the device sent elements of its vendor, which P2P_PEER shows.
    pub vendor_elems: Option<i64>,
    /// Is 1 for a new device, 0 when something about a known one changed.
    pub new: Option<i64>,
    /// P2P capabilities of the newer P2P attribute (bits).
    pub pcea_cap_info: Option<HexNumber<'a>>,
    /// Pairing bootstrapping methods (P2P bits).
    pub bootstrap_methods: Option<HexNumber<'a>>,
    /// Kinds of PASN the device can do (bits).
    pub pasn_type: Option<HexNumber<'a>>,
    /// Number of the advertised P2PS service.
    pub adv_id: Option<HexNumber<'a>>,
    /// Name of the advertised service.
    pub asp_svc: Option<Text<'a>>,
    pub(crate) source: Source<'a>,
}

impl<'a> P2pDeviceFound<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.literal(b" p2p_dev_addr=")?;
        let p2p_dev_addr = c.mac()?;
        c.literal(b" pri_dev_type=")?;
        let pri_dev_type = c.device_type()?;
        c.literal(b" name='")?;
        let part1 = c.optional(|c| {
            let pasn_type = c.back(b" pasn_type=", |c| c.prefixed_hex())?;
            let bootstrap_methods = c.back(b" bootstrap_methods=", |c| c.prefixed_hex())?;
            let pcea_cap_info = c.back(b" pcea_cap_info=", |c| c.prefixed_hex())?;
            Some((pasn_type, bootstrap_methods, pcea_cap_info))
        });
        let part2 = c.optional(|c| {
            let new = c.back(b" new=", |c| c.integer())?;
            Some(new)
        });
        let part3 = c.optional(|c| {
            let vendor_elems = c.back(b" vendor_elems=", |c| c.integer())?;
            Some(vendor_elems)
        });
        let part4 = c.optional(|c| {
            let wfd_dev_info = c.back(b" wfd_dev_info=", |c| c.word())?;
            Some(wfd_dev_info)
        });
        let group_capab = c.back(b" group_capab=", |c| c.prefixed_hex())?;
        let dev_capab = c.back(b" dev_capab=", |c| c.prefixed_hex())?;
        let config_methods = c.back(b"' config_methods=", |c| c.prefixed_hex())?;
        let name = c.all();
        Some(Event::P2pDeviceFound(Self {
            addr,
            p2p_dev_addr,
            pri_dev_type,
            name,
            config_methods,
            dev_capab,
            group_capab,
            wfd_dev_info: part4,
            vendor_elems: part3,
            new: part2,
            pcea_cap_info: part1.map(|part| part.2),
            bootstrap_methods: part1.map(|part| part.1),
            pasn_type: part1.map(|part| part.0),
            adv_id: None,
            asp_svc: None,
            source,
        }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.literal(b" p2p_dev_addr=")?;
        let p2p_dev_addr = c.mac()?;
        c.literal(b" pri_dev_type=")?;
        let pri_dev_type = c.device_type()?;
        c.literal(b" name='")?;
        let part1 = c.optional(|c| {
            let vendor_elems = c.back(b" vendor_elems=", |c| c.integer())?;
            Some(vendor_elems)
        });
        let (name, part2) = c.split_last(b"' config_methods=", |c| {
            let config_methods = c.prefixed_hex()?;
            c.literal(b" dev_capab=")?;
            let dev_capab = c.prefixed_hex()?;
            c.literal(b" group_capab=")?;
            let group_capab = c.prefixed_hex()?;
            c.literal(b" adv_id=")?;
            let adv_id = c.hex_number()?;
            c.literal(b" asp_svc=")?;
            Some((config_methods, dev_capab, group_capab, adv_id))
        })?;
        let asp_svc = c.all();
        Some(Event::P2pDeviceFound(Self {
            addr,
            p2p_dev_addr,
            pri_dev_type,
            name,
            config_methods: part2.0,
            dev_capab: part2.1,
            group_capab: part2.2,
            wfd_dev_info: None,
            vendor_elems: part1,
            new: None,
            pcea_cap_info: None,
            bootstrap_methods: None,
            pasn_type: None,
            adv_id: Some(part2.3),
            asp_svc: Some(asp_svc),
            source,
        }))
    }
}

impl<'a> Visit<'a> for P2pDeviceFound<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        field("p2p_dev_addr", self.p2p_dev_addr.into());
        field("pri_dev_type", self.pri_dev_type.into());
        field("name", self.name.into());
        field("config_methods", self.config_methods.into());
        field("dev_capab", self.dev_capab.into());
        field("group_capab", self.group_capab.into());
        if let Some(value) = self.wfd_dev_info {
            field("wfd_dev_info", value.into());
        }
        if let Some(value) = self.vendor_elems {
            field("vendor_elems", value.into());
        }
        if let Some(value) = self.new {
            field("new", value.into());
        }
        if let Some(value) = self.pcea_cap_info {
            field("pcea_cap_info", value.into());
        }
        if let Some(value) = self.bootstrap_methods {
            field("bootstrap_methods", value.into());
        }
        if let Some(value) = self.pasn_type {
            field("pasn_type", value.into());
        }
        if let Some(value) = self.adv_id {
            field("adv_id", value.into());
        }
        if let Some(value) = self.asp_svc {
            field("asp_svc", value.into());
        }
    }
}

/// A P2P device has not been heard for too long.
///
/// Prefix `P2P-DEVICE-LOST `. Sent by wpa_supplicant. `P2P_EVENT_DEVICE_LOST` in `wpa_ctrl.h`
/// since 2.10.
///
/// ```text
/// p2p_dev_addr=<p2p_dev_addr:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-DEVICE-LOST p2p_dev_addr=02:b5:64:63:30:63");
/// let Event::P2pDeviceLost(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.p2p_dev_addr.to_string(), "02:b5:64:63:30:63");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pDeviceLost<'a> {
    /// P2P device address of the peer, the same in all groups.
    pub p2p_dev_addr: MacAddress,
    pub(crate) source: Source<'a>,
}

impl<'a> P2pDeviceLost<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"p2p_dev_addr=")?;
        let p2p_dev_addr = c.mac()?;
        c.end()?;
        Some(Event::P2pDeviceLost(Self { p2p_dev_addr, source }))
    }
}

impl<'a> Visit<'a> for P2pDeviceLost<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("p2p_dev_addr", self.p2p_dev_addr.into());
    }
}

/// A P2P device wants to form a group and waits for the user's consent.
///
/// Prefix `P2P-GO-NEG-REQUEST `. Sent by wpa_supplicant. `P2P_EVENT_GO_NEG_REQUEST` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac> dev_passwd_id=<dev_passwd_id:uint>[? go_intent=<go_intent:uint>]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-GO-NEG-REQUEST 02:00:00:00:03:00 dev_passwd_id=0 go_intent=7");
/// let Event::P2pGoNegRequest(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.dev_passwd_id, 0);
/// assert_eq!(event.go_intent, Some(7));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pGoNegRequest<'a> {
    /// MAC address with which the P2P device sent its frame.
    pub addr: MacAddress,
    /// Device Password ID (WPS): 0 PIN, 1 chosen by the user, 4 push button, 5 from the registrar.
    pub dev_passwd_id: u64,
    /// How much the peer wants to own the group, 0 to 15.
    pub go_intent: Option<u64>,
    pub(crate) source: Source<'a>,
}

impl<'a> P2pGoNegRequest<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.literal(b" dev_passwd_id=")?;
        let dev_passwd_id = c.unsigned()?;
        let part1 = c.optional(|c| {
            c.literal(b" go_intent=")?;
            let go_intent = c.unsigned()?;
            Some(go_intent)
        });
        c.end()?;
        Some(Event::P2pGoNegRequest(Self { addr, dev_passwd_id, go_intent: part1, source }))
    }
}

impl<'a> Visit<'a> for P2pGoNegRequest<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        field("dev_passwd_id", self.dev_passwd_id.into());
        if let Some(value) = self.go_intent {
            field("go_intent", value.into());
        }
    }
}

/// Two P2P devices agreed which one owns the group.
///
/// Prefix `P2P-GO-NEG-SUCCESS `. Sent by wpa_supplicant. `P2P_EVENT_GO_NEG_SUCCESS` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// role=<role:enum(GO|client)> freq=<freq:int> ht40=<ht40:int> peer_dev=<peer_dev:mac> peer_iface=<peer_iface:mac> wps_method=<wps_method:enum+(not-ready|Display|Keypad|PBC|NFC|P2PS|??)>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-GO-NEG-SUCCESS role=GO freq=2437 ht40=0 peer_dev=02:00:00:00:07:00 peer_iface=02:00:00:00:07:00 wps_method=not-ready");
/// let Event::P2pGoNegSuccess(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.freq, 2437);
/// assert_eq!(event.ht40, 0);
/// assert_eq!(event.peer_dev.to_string(), "02:00:00:00:07:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pGoNegSuccess<'a> {
    /// Role of this device in the group.
    pub role: Role<'a>,
    /// Frequency of the channel. Unit: MHz.
    pub freq: i64,
    /// Is 1 if a 40 MHz channel was agreed on, else 0.
    pub ht40: i64,
    /// P2P device address of the peer.
    pub peer_dev: MacAddress,
    /// Address of the peer on the interface of the new group.
    pub peer_iface: MacAddress,
    /// How the devices authenticate.
    pub wps_method: P2pGoNegSuccessWpsMethod<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> P2pGoNegSuccess<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"role=")?;
        let role = c.one_of(&["client", "GO"]).map(Role::from_text)?;
        c.literal(b" freq=")?;
        let freq = c.integer()?;
        c.literal(b" ht40=")?;
        let ht40 = c.integer()?;
        c.literal(b" peer_dev=")?;
        let peer_dev = c.mac()?;
        c.literal(b" peer_iface=")?;
        let peer_iface = c.mac()?;
        c.literal(b" wps_method=")?;
        let wps_method = c.word().map(P2pGoNegSuccessWpsMethod::from_text)?;
        c.end()?;
        Some(Event::P2pGoNegSuccess(Self {
            role,
            freq,
            ht40,
            peer_dev,
            peer_iface,
            wps_method,
            source,
        }))
    }
}

impl<'a> Visit<'a> for P2pGoNegSuccess<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("role", self.role.into());
        field("freq", self.freq.into());
        field("ht40", self.ht40.into());
        field("peer_dev", self.peer_dev.into());
        field("peer_iface", self.peer_iface.into());
        field("wps_method", self.wps_method.into());
    }
}

/// Two P2P devices could not agree who owns the group.
///
/// Prefix `P2P-GO-NEG-FAILURE `. Sent by wpa_supplicant. `P2P_EVENT_GO_NEG_FAILURE` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// status=<status:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-GO-NEG-FAILURE status=-1");
/// let Event::P2pGoNegFailure(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.status, -1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pGoNegFailure<'a> {
    /// P2P status code of the peer; -1 for no answer or a failure of our own.
    pub status: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> P2pGoNegFailure<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"status=")?;
        let status = c.integer()?;
        c.end()?;
        Some(Event::P2pGoNegFailure(Self { status, source }))
    }
}

impl<'a> Visit<'a> for P2pGoNegFailure<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("status", self.status.into());
    }
}

/// The WPS step of a new P2P group ended well.
///
/// Prefix `P2P-GROUP-FORMATION-SUCCESS `. Sent by wpa_supplicant.
/// `P2P_EVENT_GROUP_FORMATION_SUCCESS` in `wpa_ctrl.h` since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-GROUP-FORMATION-SUCCESS ");
/// assert!(matches!(event, Event::P2pGroupFormationSuccess(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pGroupFormationSuccess<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> P2pGroupFormationSuccess<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::P2pGroupFormationSuccess(Self { source }))
    }
}

impl<'a> Visit<'a> for P2pGroupFormationSuccess<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// A new P2P group could not be formed.
///
/// Prefix `P2P-GROUP-FORMATION-FAILURE `. Sent by wpa_supplicant.
/// `P2P_EVENT_GROUP_FORMATION_FAILURE` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// [?reason=<reason:enum+(FREQ_CONFLICT)>]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-GROUP-FORMATION-FAILURE reason=FREQ_CONFLICT");
/// assert!(matches!(event, Event::P2pGroupFormationFailure(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pGroupFormationFailure<'a> {
    /// Why.
    pub reason: Option<P2pGroupFormationFailureReason<'a>>,
    pub(crate) source: Source<'a>,
}

impl<'a> P2pGroupFormationFailure<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let part1 = c.optional(|c| {
            c.literal(b"reason=")?;
            let reason = c.word().map(P2pGroupFormationFailureReason::from_text)?;
            Some(reason)
        });
        c.end()?;
        Some(Event::P2pGroupFormationFailure(Self { reason: part1, source }))
    }
}

impl<'a> Visit<'a> for P2pGroupFormationFailure<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        if let Some(value) = self.reason {
            field("reason", value.into());
        }
    }
}

/// A P2P group is up; gives its interface and role.
///
/// Prefix `P2P-GROUP-STARTED `. Sent by wpa_supplicant. `P2P_EVENT_GROUP_STARTED` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <ifname:word> <role:enum(GO|client)> ssid="<ssid:ssidtxt>" freq=<freq:int>[? psk=<psk:secret hex>][? passphrase="<passphrase:secret qtext>"] go_dev_addr=<go_dev_addr:mac>[? <persistent:lit(\[PERSISTENT\])>][? ip_addr=<ip_addr:ip4> ip_mask=<ip_mask:ip4> go_ip_addr=<go_ip_addr:ip4>]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-GROUP-STARTED wlan0 GO ssid=\"Example \\\"Net\\\"\" freq=2437 psk=1111111111111111111111111111111111111111111111111111111111111111 passphrase=\"12345678\" go_dev_addr=02:40:61:c2:f3:b7 [PERSISTENT] ip_addr=192.168.42.2 ip_mask=255.255.255.0 go_ip_addr=192.168.42.1");
/// let Event::P2pGroupStarted(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.ifname, "wlan0");
/// assert_eq!(event.ssid.to_string(), "Example \\\"Net\\\"");
/// assert_eq!(event.freq, 2437);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pGroupStarted<'a> {
    /// Interface of the P2P group.
    pub ifname: Text<'a>,
    /// Role of this device in the group.
    pub role: Role<'a>,
    /// SSID of the P2P group, encoded.
    pub ssid: EncodedText<'a>,
    /// Frequency of the channel. Unit: MHz.
    pub freq: i64,
    /// Pre-shared key of the group.
    pub psk: Option<Secret<HexBytes<'a>>>,
    /// Passphrase of the group, when this device owns it.
    pub passphrase: Option<Secret<Text<'a>>>,
    /// P2P device address of the group owner.
    pub go_dev_addr: MacAddress,
    /// Present when the group is persistent.
    pub persistent: bool,
    /// IPv4 address the group owner gave us.
    pub ip_addr: Option<Ipv4Addr>,
    /// Network mask.
    pub ip_mask: Option<Ipv4Addr>,
    /// IPv4 address of the group owner.
    pub go_ip_addr: Option<Ipv4Addr>,
    pub(crate) source: Source<'a>,
}

impl<'a> P2pGroupStarted<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let ifname = c.word()?;
        c.literal(b" ")?;
        let role = c.one_of(&["client", "GO"]).map(Role::from_text)?;
        c.literal(b" ssid=\"")?;
        let ssid = c.encoded()?;
        c.literal(b"\" freq=")?;
        let freq = c.integer()?;
        let part1 = c.optional(|c| {
            c.literal(b" psk=")?;
            let psk = c.hex()?;
            Some(psk)
        });
        let part2 = c.optional(|c| {
            let go_ip_addr = c.back(b" go_ip_addr=", |c| c.ipv4())?;
            let ip_mask = c.back(b" ip_mask=", |c| c.ipv4())?;
            let ip_addr = c.back(b" ip_addr=", |c| c.ipv4())?;
            Some((go_ip_addr, ip_mask, ip_addr))
        });
        let part3 = c.optional(|c| {
            c.back_literal(b"[PERSISTENT]")?;
            c.back_literal(b" ")?;
            Some(())
        });
        let go_dev_addr = c.back(b" go_dev_addr=", |c| c.mac())?;
        let part4 = c.remainder(|c| {
            c.literal(b" passphrase=\"")?;
            c.back_literal(b"\"")?;
            let passphrase = c.all();
            Some(passphrase)
        })?;
        Some(Event::P2pGroupStarted(Self {
            ifname,
            role,
            ssid,
            freq,
            psk: part1.map(Secret::new),
            passphrase: part4.map(Secret::new),
            go_dev_addr,
            persistent: part3.is_some(),
            ip_addr: part2.map(|part| part.2),
            ip_mask: part2.map(|part| part.1),
            go_ip_addr: part2.map(|part| part.0),
            source,
        }))
    }
}

impl<'a> Visit<'a> for P2pGroupStarted<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("ifname", self.ifname.into());
        field("role", self.role.into());
        field("ssid", self.ssid.into());
        field("freq", self.freq.into());
        if let Some(value) = self.psk {
            field("psk", value.into());
        }
        if let Some(value) = self.passphrase {
            field("passphrase", value.into());
        }
        field("go_dev_addr", self.go_dev_addr.into());
        if self.persistent {
            field("persistent", "[PERSISTENT]".into());
        }
        if let Some(value) = self.ip_addr {
            field("ip_addr", value.into());
        }
        if let Some(value) = self.ip_mask {
            field("ip_mask", value.into());
        }
        if let Some(value) = self.go_ip_addr {
            field("go_ip_addr", value.into());
        }
    }
}

/// A P2P group has ended; gives its interface and the cause.
///
/// Prefix `P2P-GROUP-REMOVED `. Sent by wpa_supplicant. `P2P_EVENT_GROUP_REMOVED` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <ifname:word> <role:enum+(GO|client)>[? reason=<reason:enum+(REQUESTED|FORMATION_FAILED|IDLE|UNAVAILABLE|GO_ENDING_SESSION|PSK_FAILURE|FREQ_CONFLICT)>]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-GROUP-REMOVED wlan0 GO reason=REQUESTED");
/// let Event::P2pGroupRemoved(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.ifname, "wlan0");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pGroupRemoved<'a> {
    /// Interface of the P2P group.
    pub ifname: Text<'a>,
    /// Role of this device in the group.
    pub role: Role<'a>,
    /// Why.
    pub reason: Option<P2pGroupRemovedReason<'a>>,
    pub(crate) source: Source<'a>,
}

impl<'a> P2pGroupRemoved<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let ifname = c.word()?;
        c.literal(b" ")?;
        let role = c.word().map(Role::from_text)?;
        let part1 = c.optional(|c| {
            c.literal(b" reason=")?;
            let reason = c.word().map(P2pGroupRemovedReason::from_text)?;
            Some(reason)
        });
        c.end()?;
        Some(Event::P2pGroupRemoved(Self { ifname, role, reason: part1, source }))
    }
}

impl<'a> Visit<'a> for P2pGroupRemoved<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("ifname", self.ifname.into());
        field("role", self.role.into());
        if let Some(value) = self.reason {
            field("reason", value.into());
        }
    }
}

/// A P2P group may share the network behind the named interface.
///
/// Prefix `P2P-CROSS-CONNECT-ENABLE `. Sent by wpa_supplicant. `P2P_EVENT_CROSS_CONNECT_ENABLE`
/// in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <ifname:word> <uplink:word>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-CROSS-CONNECT-ENABLE wlan0 wlan0");
/// let Event::P2pCrossConnectEnable(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.ifname, "wlan0");
/// assert_eq!(event.uplink, "wlan0");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pCrossConnectEnable<'a> {
    /// Interface of the P2P group.
    pub ifname: Text<'a>,
    /// Interface through which the other network is reached.
    pub uplink: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> P2pCrossConnectEnable<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let ifname = c.word()?;
        c.literal(b" ")?;
        let uplink = c.word()?;
        c.end()?;
        Some(Event::P2pCrossConnectEnable(Self { ifname, uplink, source }))
    }
}

impl<'a> Visit<'a> for P2pCrossConnectEnable<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("ifname", self.ifname.into());
        field("uplink", self.uplink.into());
    }
}

/// A P2P group no longer shares the network behind the named interface.
///
/// Prefix `P2P-CROSS-CONNECT-DISABLE `. Sent by wpa_supplicant.
/// `P2P_EVENT_CROSS_CONNECT_DISABLE` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <ifname:word> <uplink:word>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-CROSS-CONNECT-DISABLE wlan0 wlan0");
/// let Event::P2pCrossConnectDisable(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.ifname, "wlan0");
/// assert_eq!(event.uplink, "wlan0");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pCrossConnectDisable<'a> {
    /// Interface of the P2P group.
    pub ifname: Text<'a>,
    /// Interface through which the other network is reached.
    pub uplink: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> P2pCrossConnectDisable<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let ifname = c.word()?;
        c.literal(b" ")?;
        let uplink = c.word()?;
        c.end()?;
        Some(Event::P2pCrossConnectDisable(Self { ifname, uplink, source }))
    }
}

impl<'a> Visit<'a> for P2pCrossConnectDisable<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("ifname", self.ifname.into());
        field("uplink", self.uplink.into());
    }
}

/// Provision discovery needs this PIN to be shown to the user.
///
/// Prefix `P2P-PROV-DISC-SHOW-PIN `. Sent by wpa_supplicant. `P2P_EVENT_PROV_DISC_SHOW_PIN` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac> <pin:secret pin8>[? p2p_dev_addr=<p2p_dev_addr:mac> pri_dev_type=<pri_dev_type:devtype> name='<name:qtext>' config_methods=<config_methods:0xhex> dev_capab=<dev_capab:0xhex> group_capab=<group_capab:0xhex>[? group=<group:word>]][? peer_go=<peer_go:int>]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-PROV-DISC-SHOW-PIN 02:00:00:00:03:00 12345670 p2p_dev_addr=02:b5:64:63:30:63 pri_dev_type=1-0050F204-1 name=\'Test\' config_methods=0x188 dev_capab=0x21 group_capab=0x0 group=p2p-wlan0-0 peer_go=1");
/// let Event::P2pProvDiscShowPin(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.peer_go, Some(1));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pProvDiscShowPin<'a> {
    /// MAC address with which the P2P device sent its frame.
    pub addr: MacAddress,
    /// The PIN to show to the user.
    pub pin: Secret<Text<'a>>,
    /// P2P device address of the peer, the same in all groups.
    pub p2p_dev_addr: Option<MacAddress>,
    /// Kind of device (WPS primary device type).
    pub pri_dev_type: Option<DeviceType>,
    /// Name of the device, as it calls itself.
    pub name: Option<Text<'a>>,
    /// Config Methods (WPS bits).
    pub config_methods: Option<HexNumber<'a>>,
    /// Device capabilities (P2P bits).
    pub dev_capab: Option<HexNumber<'a>>,
    /// Group capabilities (P2P bits).
    pub group_capab: Option<HexNumber<'a>>,
    /// Interface of the P2P group the request is for.
    pub group: Option<Text<'a>>,
    /// Is 1 if the peer owns the group.
    pub peer_go: Option<i64>,
    pub(crate) source: Source<'a>,
}

impl<'a> P2pProvDiscShowPin<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.literal(b" ")?;
        let pin = c.pin()?;
        let part1 = c.optional(|c| {
            let peer_go = c.back(b" peer_go=", |c| c.integer())?;
            Some(peer_go)
        });
        let part3 = c.remainder(|c| {
            c.literal(b" p2p_dev_addr=")?;
            let p2p_dev_addr = c.mac()?;
            c.literal(b" pri_dev_type=")?;
            let pri_dev_type = c.device_type()?;
            c.literal(b" name='")?;
            let part2 = c.optional(|c| {
                let group = c.back(b" group=", |c| c.word())?;
                Some(group)
            });
            let group_capab = c.back(b" group_capab=", |c| c.prefixed_hex())?;
            let dev_capab = c.back(b" dev_capab=", |c| c.prefixed_hex())?;
            let config_methods = c.back(b"' config_methods=", |c| c.prefixed_hex())?;
            let name = c.all();
            Some((p2p_dev_addr, pri_dev_type, part2, group_capab, dev_capab, config_methods, name))
        })?;
        Some(Event::P2pProvDiscShowPin(Self {
            addr,
            pin: Secret::new(pin),
            p2p_dev_addr: part3.map(|part| part.0),
            pri_dev_type: part3.map(|part| part.1),
            name: part3.map(|part| part.6),
            config_methods: part3.map(|part| part.5),
            dev_capab: part3.map(|part| part.4),
            group_capab: part3.map(|part| part.3),
            group: part3.and_then(|part| part.2),
            peer_go: part1,
            source,
        }))
    }
}

impl<'a> Visit<'a> for P2pProvDiscShowPin<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        field("pin", self.pin.into());
        if let Some(value) = self.p2p_dev_addr {
            field("p2p_dev_addr", value.into());
        }
        if let Some(value) = self.pri_dev_type {
            field("pri_dev_type", value.into());
        }
        if let Some(value) = self.name {
            field("name", value.into());
        }
        if let Some(value) = self.config_methods {
            field("config_methods", value.into());
        }
        if let Some(value) = self.dev_capab {
            field("dev_capab", value.into());
        }
        if let Some(value) = self.group_capab {
            field("group_capab", value.into());
        }
        if let Some(value) = self.group {
            field("group", value.into());
        }
        if let Some(value) = self.peer_go {
            field("peer_go", value.into());
        }
    }
}

/// Provision discovery needs the PIN that the peer shows.
///
/// Prefix `P2P-PROV-DISC-ENTER-PIN `. Sent by wpa_supplicant. `P2P_EVENT_PROV_DISC_ENTER_PIN`
/// in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac>[? p2p_dev_addr=<p2p_dev_addr:mac> pri_dev_type=<pri_dev_type:devtype> name='<name:qtext>' config_methods=<config_methods:0xhex> dev_capab=<dev_capab:0xhex> group_capab=<group_capab:0xhex>[? group=<group:word>]][? peer_go=<peer_go:int>]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-PROV-DISC-ENTER-PIN 02:00:00:00:03:00 p2p_dev_addr=02:b5:64:63:30:63 pri_dev_type=1-0050F204-1 name=\'Test\' config_methods=0x188 dev_capab=0x21 group_capab=0x0 group=p2p-wlan0-0 peer_go=1");
/// let Event::P2pProvDiscEnterPin(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.peer_go, Some(1));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pProvDiscEnterPin<'a> {
    /// MAC address with which the P2P device sent its frame.
    pub addr: MacAddress,
    /// P2P device address of the peer, the same in all groups.
    pub p2p_dev_addr: Option<MacAddress>,
    /// Kind of device (WPS primary device type).
    pub pri_dev_type: Option<DeviceType>,
    /// Name of the device, as it calls itself.
    pub name: Option<Text<'a>>,
    /// Config Methods (WPS bits).
    pub config_methods: Option<HexNumber<'a>>,
    /// Device capabilities (P2P bits).
    pub dev_capab: Option<HexNumber<'a>>,
    /// Group capabilities (P2P bits).
    pub group_capab: Option<HexNumber<'a>>,
    /// Interface of the P2P group the request is for.
    pub group: Option<Text<'a>>,
    /// Is 1 if the peer owns the group.
    pub peer_go: Option<i64>,
    pub(crate) source: Source<'a>,
}

impl<'a> P2pProvDiscEnterPin<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        let part1 = c.optional(|c| {
            let peer_go = c.back(b" peer_go=", |c| c.integer())?;
            Some(peer_go)
        });
        let part3 = c.remainder(|c| {
            c.literal(b" p2p_dev_addr=")?;
            let p2p_dev_addr = c.mac()?;
            c.literal(b" pri_dev_type=")?;
            let pri_dev_type = c.device_type()?;
            c.literal(b" name='")?;
            let part2 = c.optional(|c| {
                let group = c.back(b" group=", |c| c.word())?;
                Some(group)
            });
            let group_capab = c.back(b" group_capab=", |c| c.prefixed_hex())?;
            let dev_capab = c.back(b" dev_capab=", |c| c.prefixed_hex())?;
            let config_methods = c.back(b"' config_methods=", |c| c.prefixed_hex())?;
            let name = c.all();
            Some((p2p_dev_addr, pri_dev_type, part2, group_capab, dev_capab, config_methods, name))
        })?;
        Some(Event::P2pProvDiscEnterPin(Self {
            addr,
            p2p_dev_addr: part3.map(|part| part.0),
            pri_dev_type: part3.map(|part| part.1),
            name: part3.map(|part| part.6),
            config_methods: part3.map(|part| part.5),
            dev_capab: part3.map(|part| part.4),
            group_capab: part3.map(|part| part.3),
            group: part3.and_then(|part| part.2),
            peer_go: part1,
            source,
        }))
    }
}

impl<'a> Visit<'a> for P2pProvDiscEnterPin<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        if let Some(value) = self.p2p_dev_addr {
            field("p2p_dev_addr", value.into());
        }
        if let Some(value) = self.pri_dev_type {
            field("pri_dev_type", value.into());
        }
        if let Some(value) = self.name {
            field("name", value.into());
        }
        if let Some(value) = self.config_methods {
            field("config_methods", value.into());
        }
        if let Some(value) = self.dev_capab {
            field("dev_capab", value.into());
        }
        if let Some(value) = self.group_capab {
            field("group_capab", value.into());
        }
        if let Some(value) = self.group {
            field("group", value.into());
        }
        if let Some(value) = self.peer_go {
            field("peer_go", value.into());
        }
    }
}

/// A P2P device asks for pairing by push button.
///
/// Prefix `P2P-PROV-DISC-PBC-REQ `. Sent by wpa_supplicant. `P2P_EVENT_PROV_DISC_PBC_REQ` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac>[? p2p_dev_addr=<p2p_dev_addr:mac> pri_dev_type=<pri_dev_type:devtype> name='<name:qtext>' config_methods=<config_methods:0xhex> dev_capab=<dev_capab:0xhex> group_capab=<group_capab:0xhex>[? group=<group:word>]][? peer_go=<peer_go:int>]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-PROV-DISC-PBC-REQ 02:00:00:00:03:00 p2p_dev_addr=02:b5:64:63:30:63 pri_dev_type=1-0050F204-1 name=\'Test\' config_methods=0x188 dev_capab=0x21 group_capab=0x0 group=p2p-wlan0-0 peer_go=1");
/// let Event::P2pProvDiscPbcReq(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.peer_go, Some(1));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pProvDiscPbcReq<'a> {
    /// MAC address with which the P2P device sent its frame.
    pub addr: MacAddress,
    /// P2P device address of the peer, the same in all groups.
    pub p2p_dev_addr: Option<MacAddress>,
    /// Kind of device (WPS primary device type).
    pub pri_dev_type: Option<DeviceType>,
    /// Name of the device, as it calls itself.
    pub name: Option<Text<'a>>,
    /// Config Methods (WPS bits).
    pub config_methods: Option<HexNumber<'a>>,
    /// Device capabilities (P2P bits).
    pub dev_capab: Option<HexNumber<'a>>,
    /// Group capabilities (P2P bits).
    pub group_capab: Option<HexNumber<'a>>,
    /// Interface of the P2P group the request is for.
    pub group: Option<Text<'a>>,
    /// Is 1 if the peer owns the group.
    pub peer_go: Option<i64>,
    pub(crate) source: Source<'a>,
}

impl<'a> P2pProvDiscPbcReq<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        let part1 = c.optional(|c| {
            let peer_go = c.back(b" peer_go=", |c| c.integer())?;
            Some(peer_go)
        });
        let part3 = c.remainder(|c| {
            c.literal(b" p2p_dev_addr=")?;
            let p2p_dev_addr = c.mac()?;
            c.literal(b" pri_dev_type=")?;
            let pri_dev_type = c.device_type()?;
            c.literal(b" name='")?;
            let part2 = c.optional(|c| {
                let group = c.back(b" group=", |c| c.word())?;
                Some(group)
            });
            let group_capab = c.back(b" group_capab=", |c| c.prefixed_hex())?;
            let dev_capab = c.back(b" dev_capab=", |c| c.prefixed_hex())?;
            let config_methods = c.back(b"' config_methods=", |c| c.prefixed_hex())?;
            let name = c.all();
            Some((p2p_dev_addr, pri_dev_type, part2, group_capab, dev_capab, config_methods, name))
        })?;
        Some(Event::P2pProvDiscPbcReq(Self {
            addr,
            p2p_dev_addr: part3.map(|part| part.0),
            pri_dev_type: part3.map(|part| part.1),
            name: part3.map(|part| part.6),
            config_methods: part3.map(|part| part.5),
            dev_capab: part3.map(|part| part.4),
            group_capab: part3.map(|part| part.3),
            group: part3.and_then(|part| part.2),
            peer_go: part1,
            source,
        }))
    }
}

impl<'a> Visit<'a> for P2pProvDiscPbcReq<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        if let Some(value) = self.p2p_dev_addr {
            field("p2p_dev_addr", value.into());
        }
        if let Some(value) = self.pri_dev_type {
            field("pri_dev_type", value.into());
        }
        if let Some(value) = self.name {
            field("name", value.into());
        }
        if let Some(value) = self.config_methods {
            field("config_methods", value.into());
        }
        if let Some(value) = self.dev_capab {
            field("dev_capab", value.into());
        }
        if let Some(value) = self.group_capab {
            field("group_capab", value.into());
        }
        if let Some(value) = self.group {
            field("group", value.into());
        }
        if let Some(value) = self.peer_go {
            field("peer_go", value.into());
        }
    }
}

/// A P2P device agreed to pairing by push button.
///
/// Prefix `P2P-PROV-DISC-PBC-RESP `. Sent by wpa_supplicant. `P2P_EVENT_PROV_DISC_PBC_RESP` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac>[? peer_go=<peer_go:int>]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-PROV-DISC-PBC-RESP 02:00:00:00:03:00 peer_go=1");
/// let Event::P2pProvDiscPbcResp(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.peer_go, Some(1));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pProvDiscPbcResp<'a> {
    /// MAC address with which the P2P device sent its frame.
    pub addr: MacAddress,
    /// Is 1 if the peer owns the group.
    pub peer_go: Option<i64>,
    pub(crate) source: Source<'a>,
}

impl<'a> P2pProvDiscPbcResp<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        let part1 = c.optional(|c| {
            c.literal(b" peer_go=")?;
            let peer_go = c.integer()?;
            Some(peer_go)
        });
        c.end()?;
        Some(Event::P2pProvDiscPbcResp(Self { addr, peer_go: part1, source }))
    }
}

impl<'a> Visit<'a> for P2pProvDiscPbcResp<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        if let Some(value) = self.peer_go {
            field("peer_go", value.into());
        }
    }
}

/// Provision discovery failed.
///
/// Prefix `P2P-PROV-DISC-FAILURE`. Sent by wpa_supplicant. `P2P_EVENT_PROV_DISC_FAILURE` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
///  p2p_dev_addr=<p2p_dev_addr:mac> status=<status:word>[? adv_id=<adv_id:hexnum>][? deferred_session_resp='<deferred_session_resp:esc>']
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-PROV-DISC-FAILURE p2p_dev_addr=02:b5:64:63:30:63 status=12 adv_id=4d2 deferred_session_resp=\'later\'");
/// let Event::P2pProvDiscFailure(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.p2p_dev_addr.to_string(), "02:b5:64:63:30:63");
/// assert_eq!(event.status, "12");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pProvDiscFailure<'a> {
    /// P2P device address of the peer, the same in all groups.
    pub p2p_dev_addr: MacAddress,
    /// Why: 1 no answer, 2 rejected, 3 no answer when joining, 4 information not available, or N/A.
    pub status: Text<'a>,
    /// Number of the advertised P2PS service.
    pub adv_id: Option<HexNumber<'a>>,
    /// Text of the peer for a session put off.
    pub deferred_session_resp: Option<EscapedText<'a>>,
    pub(crate) source: Source<'a>,
}

impl<'a> P2pProvDiscFailure<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b" p2p_dev_addr=")?;
        let p2p_dev_addr = c.mac()?;
        c.literal(b" status=")?;
        let status = c.word()?;
        let part1 = c.optional(|c| {
            c.literal(b" adv_id=")?;
            let adv_id = c.hex_number()?;
            Some(adv_id)
        });
        let part2 = c.optional(|c| {
            c.literal(b" deferred_session_resp='")?;
            let deferred_session_resp = c.escaped()?;
            c.literal(b"'")?;
            Some(deferred_session_resp)
        });
        c.end()?;
        Some(Event::P2pProvDiscFailure(Self {
            p2p_dev_addr,
            status,
            adv_id: part1,
            deferred_session_resp: part2,
            source,
        }))
    }
}

impl<'a> Visit<'a> for P2pProvDiscFailure<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("p2p_dev_addr", self.p2p_dev_addr.into());
        field("status", self.status.into());
        if let Some(value) = self.adv_id {
            field("adv_id", value.into());
        }
        if let Some(value) = self.deferred_session_resp {
            field("deferred_session_resp", value.into());
        }
    }
}

/// A P2P device asks for our services.
///
/// Prefix `P2P-SERV-DISC-REQ `. Sent by wpa_supplicant. `P2P_EVENT_SERV_DISC_REQ` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <freq:int> <sa:mac> <dialog_token:uint> <update_indic:uint> <tlvs:hex>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-SERV-DISC-REQ 2437 02:00:00:00:05:00 1 0 0300000101");
/// let Event::P2pServDiscReq(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.freq, 2437);
/// assert_eq!(event.sa.to_string(), "02:00:00:00:05:00");
/// assert_eq!(event.dialog_token, 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pServDiscReq<'a> {
    /// Frequency of the channel. Unit: MHz.
    pub freq: i64,
    /// MAC address of the sender.
    pub sa: MacAddress,
    /// Dialog token of the frames that belong together (IEEE 802.11).
    pub dialog_token: u64,
    /// Service Update Indicator: changes when the list of services changes.
    pub update_indic: u64,
    /// The service TLVs.
    pub tlvs: HexBytes<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> P2pServDiscReq<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let freq = c.integer()?;
        c.literal(b" ")?;
        let sa = c.mac()?;
        c.literal(b" ")?;
        let dialog_token = c.unsigned()?;
        c.literal(b" ")?;
        let update_indic = c.unsigned()?;
        c.literal(b" ")?;
        let tlvs = c.hex()?;
        c.end()?;
        Some(Event::P2pServDiscReq(Self { freq, sa, dialog_token, update_indic, tlvs, source }))
    }
}

impl<'a> Visit<'a> for P2pServDiscReq<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("freq", self.freq.into());
        field("sa", self.sa.into());
        field("dialog_token", self.dialog_token.into());
        field("update_indic", self.update_indic.into());
        field("tlvs", self.tlvs.into());
    }
}

/// A P2P device listed its services.
///
/// Prefix `P2P-SERV-DISC-RESP `. Sent by wpa_supplicant. `P2P_EVENT_SERV_DISC_RESP` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <sa:mac> <update_indic:uint> <tlvs:hex>
/// <sa:mac> <update_indic:uint> \<long response: <tlvs_len:uint> bytes\>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-SERV-DISC-RESP 02:00:00:00:05:00 0 <long response: 1600 bytes>");
/// let Event::P2pServDiscResp(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.sa.to_string(), "02:00:00:00:05:00");
/// assert_eq!(event.update_indic, 0);
/// assert_eq!(event.tlvs_len, Some(1600));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pServDiscResp<'a> {
    /// MAC address of the sender.
    pub sa: MacAddress,
    /// Service Update Indicator: changes when the list of services changes.
    pub update_indic: u64,
    /// The service TLVs.
    pub tlvs: Option<HexBytes<'a>>,
    /// Length of the TLVs that are too long to show. Unit: bytes.
    pub tlvs_len: Option<u64>,
    pub(crate) source: Source<'a>,
}

impl<'a> P2pServDiscResp<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let sa = c.mac()?;
        c.literal(b" ")?;
        let update_indic = c.unsigned()?;
        c.literal(b" ")?;
        let tlvs = c.hex()?;
        c.end()?;
        Some(Event::P2pServDiscResp(Self {
            sa,
            update_indic,
            tlvs: Some(tlvs),
            tlvs_len: None,
            source,
        }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let sa = c.mac()?;
        c.literal(b" ")?;
        let update_indic = c.unsigned()?;
        c.literal(b" <long response: ")?;
        let tlvs_len = c.unsigned()?;
        c.literal(b" bytes>")?;
        c.end()?;
        Some(Event::P2pServDiscResp(Self {
            sa,
            update_indic,
            tlvs: None,
            tlvs_len: Some(tlvs_len),
            source,
        }))
    }
}

impl<'a> Visit<'a> for P2pServDiscResp<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("sa", self.sa.into());
        field("update_indic", self.update_indic.into());
        if let Some(value) = self.tlvs {
            field("tlvs", value.into());
        }
        if let Some(value) = self.tlvs_len {
            field("tlvs_len", value.into());
        }
    }
}

/// A P2P device described one of its services in the P2PS form.
///
/// Prefix `P2P-SERV-ASP-RESP `. Sent by wpa_supplicant. `P2P_EVENT_SERV_ASP_RESP` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <sa:mac> <srv_trans_id:hexnum> <adv_id:hexnum> <svc_status:hexnum> <config_methods:hexnum> <svc_str:text>[? '<svc_info:esc>']
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-SERV-ASP-RESP 02:00:00:00:05:00 1 4d2 0 188 org.wi-fi.wfds.send.rx \'it\\\'s info\'");
/// let Event::P2pServAspResp(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.sa.to_string(), "02:00:00:00:05:00");
/// assert_eq!(event.srv_trans_id.to_string(), "1");
/// assert_eq!(event.adv_id.to_string(), "4d2");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pServAspResp<'a> {
    /// MAC address of the sender.
    pub sa: MacAddress,
    /// Transaction number of the service query.
    pub srv_trans_id: HexNumber<'a>,
    /// Number of the advertised P2PS service.
    pub adv_id: HexNumber<'a>,
    /// Status of the service.
    pub svc_status: HexNumber<'a>,
    /// Config Methods (WPS bits).
    pub config_methods: HexNumber<'a>,
    /// Name of the service.
    pub svc_str: Text<'a>,
    /// Information of the service, with backslashes before \ and '.
    pub svc_info: Option<EscapedText<'a>>,
    pub(crate) source: Source<'a>,
}

impl<'a> P2pServAspResp<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let sa = c.mac()?;
        c.literal(b" ")?;
        let srv_trans_id = c.hex_number()?;
        c.literal(b" ")?;
        let adv_id = c.hex_number()?;
        c.literal(b" ")?;
        let svc_status = c.hex_number()?;
        c.literal(b" ")?;
        let config_methods = c.hex_number()?;
        c.literal(b" ")?;
        let part1 = c.optional(|c| {
            c.back_literal(b"'")?;
            let svc_info = c.back(b" '", |c| c.escaped())?;
            Some(svc_info)
        });
        let svc_str = c.all();
        Some(Event::P2pServAspResp(Self {
            sa,
            srv_trans_id,
            adv_id,
            svc_status,
            config_methods,
            svc_str,
            svc_info: part1,
            source,
        }))
    }
}

impl<'a> Visit<'a> for P2pServAspResp<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("sa", self.sa.into());
        field("srv_trans_id", self.srv_trans_id.into());
        field("adv_id", self.adv_id.into());
        field("svc_status", self.svc_status.into());
        field("config_methods", self.config_methods.into());
        field("svc_str", self.svc_str.into());
        if let Some(value) = self.svc_info {
            field("svc_info", value.into());
        }
    }
}

/// A P2P device invites us into a group.
///
/// Prefix `P2P-INVITATION-RECEIVED `. Sent by wpa_supplicant. `P2P_EVENT_INVITATION_RECEIVED`
/// in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// sa=<sa:mac> persistent=<persistent:int>[? freq=<freq:int>]
/// sa=<sa:mac> go_dev_addr=<go_dev_addr:mac>[? bssid=<bssid:mac>] <unknown_network:lit(unknown-network)>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-INVITATION-RECEIVED sa=02:00:00:00:05:00 persistent=0 freq=2437");
/// let Event::P2pInvitationReceived(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.sa.to_string(), "02:00:00:00:05:00");
/// assert_eq!(event.persistent, Some(0));
/// assert_eq!(event.freq, Some(2437));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pInvitationReceived<'a> {
    /// MAC address of the sender.
    pub sa: MacAddress,
    /// Number of the stored persistent group.
    pub persistent: Option<i64>,
    /// Frequency of the channel. Unit: MHz.
    pub freq: Option<i64>,
    /// P2P device address of the group owner.
    pub go_dev_addr: Option<MacAddress>,
    /// BSSID of the P2P group.
    pub bssid: Option<MacAddress>,
    /// Present when no stored group fits.
    pub unknown_network: bool,
    pub(crate) source: Source<'a>,
}

impl<'a> P2pInvitationReceived<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"sa=")?;
        let sa = c.mac()?;
        c.literal(b" persistent=")?;
        let persistent = c.integer()?;
        let part1 = c.optional(|c| {
            c.literal(b" freq=")?;
            let freq = c.integer()?;
            Some(freq)
        });
        c.end()?;
        Some(Event::P2pInvitationReceived(Self {
            sa,
            persistent: Some(persistent),
            freq: part1,
            go_dev_addr: None,
            bssid: None,
            unknown_network: false,
            source,
        }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"sa=")?;
        let sa = c.mac()?;
        c.literal(b" go_dev_addr=")?;
        let go_dev_addr = c.mac()?;
        let part1 = c.optional(|c| {
            c.literal(b" bssid=")?;
            let bssid = c.mac()?;
            Some(bssid)
        });
        c.literal(b" ")?;
        c.literal(b"unknown-network")?;
        c.end()?;
        Some(Event::P2pInvitationReceived(Self {
            sa,
            persistent: None,
            freq: None,
            go_dev_addr: Some(go_dev_addr),
            bssid: part1,
            unknown_network: true,
            source,
        }))
    }
}

impl<'a> Visit<'a> for P2pInvitationReceived<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("sa", self.sa.into());
        if let Some(value) = self.persistent {
            field("persistent", value.into());
        }
        if let Some(value) = self.freq {
            field("freq", value.into());
        }
        if let Some(value) = self.go_dev_addr {
            field("go_dev_addr", value.into());
        }
        if let Some(value) = self.bssid {
            field("bssid", value.into());
        }
        if self.unknown_network {
            field("unknown_network", "unknown-network".into());
        }
    }
}

/// An invitation we sent was answered, or was not.
///
/// Prefix `P2P-INVITATION-RESULT `. Sent by wpa_supplicant. `P2P_EVENT_INVITATION_RESULT` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// status=<status:int>[? <bssid:mac>][? ssid="<ssid:ssidtxt>"][? go_dev_addr=<go_dev_addr:mac>]
/// status=<status:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-INVITATION-RESULT status=0 02:00:00:00:00:10 ssid=\"Example \\\"Net\\\"\" go_dev_addr=02:40:61:c2:f3:b7");
/// let Event::P2pInvitationResult(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.status, 0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pInvitationResult<'a> {
    /// P2P status code of the peer; -1 for no answer or a failure of our own.
    pub status: i64,
    /// BSSID of the P2P group.
    pub bssid: Option<MacAddress>,
    /// SSID of the P2P group, encoded.
    pub ssid: Option<EncodedText<'a>>,
    /// P2P device address of the group owner.
    pub go_dev_addr: Option<MacAddress>,
    pub(crate) source: Source<'a>,
}

impl<'a> P2pInvitationResult<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"status=")?;
        let status = c.integer()?;
        let part1 = c.optional(|c| {
            c.literal(b" ")?;
            let bssid = c.mac()?;
            Some(bssid)
        });
        let part2 = c.optional(|c| {
            c.literal(b" ssid=\"")?;
            let ssid = c.encoded()?;
            c.literal(b"\"")?;
            Some(ssid)
        });
        let part3 = c.optional(|c| {
            c.literal(b" go_dev_addr=")?;
            let go_dev_addr = c.mac()?;
            Some(go_dev_addr)
        });
        c.end()?;
        Some(Event::P2pInvitationResult(Self {
            status,
            bssid: part1,
            ssid: part2,
            go_dev_addr: part3,
            source,
        }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"status=")?;
        let status = c.integer()?;
        c.literal(b" ")?;
        c.end()?;
        Some(Event::P2pInvitationResult(Self {
            status,
            bssid: None,
            ssid: None,
            go_dev_addr: None,
            source,
        }))
    }
}

impl<'a> Visit<'a> for P2pInvitationResult<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("status", self.status.into());
        if let Some(value) = self.bssid {
            field("bssid", value.into());
        }
        if let Some(value) = self.ssid {
            field("ssid", value.into());
        }
        if let Some(value) = self.go_dev_addr {
            field("go_dev_addr", value.into());
        }
    }
}

/// We accepted the invitation of a P2P device.
///
/// Prefix `P2P-INVITATION-ACCEPTED `. Sent by wpa_supplicant. `P2P_EVENT_INVITATION_ACCEPTED`
/// in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// sa=<sa:mac> persistent=<persistent:int>[? freq=<freq:int>][? ssid="<ssid:ssidtxt>" go_dev_addr=<go_dev_addr:mac>]
/// sa=<sa:mac> go_dev_addr=<go_dev_addr:mac> bssid=<bssid:mac> <unknown_network:lit(unknown-network)>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-INVITATION-ACCEPTED sa=02:00:00:00:05:00 persistent=0 freq=2437 ssid=\"Example \\\"Net\\\"\" go_dev_addr=02:40:61:c2:f3:b7");
/// let Event::P2pInvitationAccepted(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.sa.to_string(), "02:00:00:00:05:00");
/// assert_eq!(event.persistent, Some(0));
/// assert_eq!(event.freq, Some(2437));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pInvitationAccepted<'a> {
    /// MAC address of the sender.
    pub sa: MacAddress,
    /// Number of the stored persistent group.
    pub persistent: Option<i64>,
    /// Frequency of the channel. Unit: MHz.
    pub freq: Option<i64>,
    /// SSID of the P2P group, encoded.
    pub ssid: Option<EncodedText<'a>>,
    /// P2P device address of the group owner.
    pub go_dev_addr: Option<MacAddress>,
    /// BSSID of the P2P group.
    pub bssid: Option<MacAddress>,
    /// Present when no stored group fits.
    pub unknown_network: bool,
    pub(crate) source: Source<'a>,
}

impl<'a> P2pInvitationAccepted<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"sa=")?;
        let sa = c.mac()?;
        c.literal(b" persistent=")?;
        let persistent = c.integer()?;
        let part1 = c.optional(|c| {
            c.literal(b" freq=")?;
            let freq = c.integer()?;
            Some(freq)
        });
        let part2 = c.optional(|c| {
            c.literal(b" ssid=\"")?;
            let ssid = c.encoded()?;
            c.literal(b"\" go_dev_addr=")?;
            let go_dev_addr = c.mac()?;
            Some((ssid, go_dev_addr))
        });
        c.end()?;
        Some(Event::P2pInvitationAccepted(Self {
            sa,
            persistent: Some(persistent),
            freq: part1,
            ssid: part2.map(|part| part.0),
            go_dev_addr: part2.map(|part| part.1),
            bssid: None,
            unknown_network: false,
            source,
        }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"sa=")?;
        let sa = c.mac()?;
        c.literal(b" go_dev_addr=")?;
        let go_dev_addr = c.mac()?;
        c.literal(b" bssid=")?;
        let bssid = c.mac()?;
        c.literal(b" ")?;
        c.literal(b"unknown-network")?;
        c.end()?;
        Some(Event::P2pInvitationAccepted(Self {
            sa,
            persistent: None,
            freq: None,
            ssid: None,
            go_dev_addr: Some(go_dev_addr),
            bssid: Some(bssid),
            unknown_network: true,
            source,
        }))
    }
}

impl<'a> Visit<'a> for P2pInvitationAccepted<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("sa", self.sa.into());
        if let Some(value) = self.persistent {
            field("persistent", value.into());
        }
        if let Some(value) = self.freq {
            field("freq", value.into());
        }
        if let Some(value) = self.ssid {
            field("ssid", value.into());
        }
        if let Some(value) = self.go_dev_addr {
            field("go_dev_addr", value.into());
        }
        if let Some(value) = self.bssid {
            field("bssid", value.into());
        }
        if self.unknown_network {
            field("unknown_network", "unknown-network".into());
        }
    }
}

/// The search for P2P devices has ended.
///
/// Prefix `P2P-FIND-STOPPED `. Sent by wpa_supplicant. `P2P_EVENT_FIND_STOPPED` in `wpa_ctrl.h`
/// since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-FIND-STOPPED ");
/// assert!(matches!(event, Event::P2pFindStopped(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pFindStopped<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> P2pFindStopped<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::P2pFindStopped(Self { source }))
    }
}

impl<'a> Visit<'a> for P2pFindStopped<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// The stored key of a persistent P2P group was refused more than once.
///
/// Prefix `P2P-PERSISTENT-PSK-FAIL id=`. Sent by wpa_supplicant.
/// `P2P_EVENT_PERSISTENT_PSK_FAIL` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <id:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-PERSISTENT-PSK-FAIL id=0");
/// let Event::P2pPersistentPskFail(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.id, 0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pPersistentPskFail<'a> {
    /// Number of the configured network.
    pub id: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> P2pPersistentPskFail<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let id = c.integer()?;
        c.end()?;
        Some(Event::P2pPersistentPskFail(Self { id, source }))
    }
}

impl<'a> Visit<'a> for P2pPersistentPskFail<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("id", self.id.into());
    }
}

/// The group owner answered when it will be present.
///
/// Prefix `P2P-PRESENCE-RESPONSE `. Sent by wpa_supplicant. `P2P_EVENT_PRESENCE_RESPONSE` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// src=<src:mac> status=<status:uint> noa=<noa:hex>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-PRESENCE-RESPONSE src=02:00:00:00:06:00 status=0 noa=000f00");
/// let Event::P2pPresenceResponse(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.src.to_string(), "02:00:00:00:06:00");
/// assert_eq!(event.status, 0);
/// assert_eq!(event.noa.to_string(), "000f00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pPresenceResponse<'a> {
    /// MAC address of the sender.
    pub src: MacAddress,
    /// P2P status code.
    pub status: u64,
    /// Notice of absence of the group owner.
    pub noa: HexBytes<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> P2pPresenceResponse<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"src=")?;
        let src = c.mac()?;
        c.literal(b" status=")?;
        let status = c.unsigned()?;
        c.literal(b" noa=")?;
        let noa = c.hex()?;
        c.end()?;
        Some(Event::P2pPresenceResponse(Self { src, status, noa, source }))
    }
}

impl<'a> Visit<'a> for P2pPresenceResponse<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("src", self.src.into());
        field("status", self.status.into());
        field("noa", self.noa.into());
    }
}

/// A touched NFC peer owns a group, and so do we.
///
/// Prefix `P2P-NFC-BOTH-GO `. Sent by wpa_supplicant. `P2P_EVENT_NFC_BOTH_GO` in `wpa_ctrl.h`
/// since 2.10.
///
/// ```text
/// peer=<peer:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-NFC-BOTH-GO peer=02:00:00:00:07:00");
/// let Event::P2pNfcBothGo(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.peer.to_string(), "02:00:00:00:07:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pNfcBothGo<'a> {
    /// P2P device address of the peer.
    pub peer: MacAddress,
    pub(crate) source: Source<'a>,
}

impl<'a> P2pNfcBothGo<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"peer=")?;
        let peer = c.mac()?;
        c.end()?;
        Some(Event::P2pNfcBothGo(Self { peer, source }))
    }
}

impl<'a> Visit<'a> for P2pNfcBothGo<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("peer", self.peer.into());
    }
}

/// A touched NFC peer is a member of another device's group.
///
/// Prefix `P2P-NFC-PEER-CLIENT `. Sent by wpa_supplicant. `P2P_EVENT_NFC_PEER_CLIENT` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// peer=<peer:mac> freq=<freq:int>[? go_dev_addr=<go_dev_addr:mac> ssid="<ssid:ssidtxt>"]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-NFC-PEER-CLIENT peer=02:00:00:00:07:00 freq=2437 go_dev_addr=02:40:61:c2:f3:b7 ssid=\"Example \\\"Net\\\"\"");
/// let Event::P2pNfcPeerClient(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.peer.to_string(), "02:00:00:00:07:00");
/// assert_eq!(event.freq, 2437);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pNfcPeerClient<'a> {
    /// P2P device address of the peer.
    pub peer: MacAddress,
    /// Frequency of the channel. Unit: MHz.
    pub freq: i64,
    /// P2P device address of the group owner.
    pub go_dev_addr: Option<MacAddress>,
    /// SSID of the P2P group, encoded.
    pub ssid: Option<EncodedText<'a>>,
    pub(crate) source: Source<'a>,
}

impl<'a> P2pNfcPeerClient<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"peer=")?;
        let peer = c.mac()?;
        c.literal(b" freq=")?;
        let freq = c.integer()?;
        let part1 = c.optional(|c| {
            c.literal(b" go_dev_addr=")?;
            let go_dev_addr = c.mac()?;
            c.literal(b" ssid=\"")?;
            let ssid = c.encoded()?;
            c.literal(b"\"")?;
            Some((go_dev_addr, ssid))
        });
        c.end()?;
        Some(Event::P2pNfcPeerClient(Self {
            peer,
            freq,
            go_dev_addr: part1.map(|part| part.0),
            ssid: part1.map(|part| part.1),
            source,
        }))
    }
}

impl<'a> Visit<'a> for P2pNfcPeerClient<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("peer", self.peer.into());
        field("freq", self.freq.into());
        if let Some(value) = self.go_dev_addr {
            field("go_dev_addr", value.into());
        }
        if let Some(value) = self.ssid {
            field("ssid", value.into());
        }
    }
}

/// An NFC peer was touched while we are a member of a group.
///
/// Prefix `P2P-NFC-WHILE-CLIENT `. Sent by wpa_supplicant. `P2P_EVENT_NFC_WHILE_CLIENT` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// peer=<peer:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-NFC-WHILE-CLIENT peer=02:00:00:00:07:00");
/// let Event::P2pNfcWhileClient(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.peer.to_string(), "02:00:00:00:07:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pNfcWhileClient<'a> {
    /// P2P device address of the peer.
    pub peer: MacAddress,
    pub(crate) source: Source<'a>,
}

impl<'a> P2pNfcWhileClient<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"peer=")?;
        let peer = c.mac()?;
        c.end()?;
        Some(Event::P2pNfcWhileClient(Self { peer, source }))
    }
}

impl<'a> Visit<'a> for P2pNfcWhileClient<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("peer", self.peer.into());
    }
}

/// Joining a group did not work; a new one is negotiated instead.
///
/// Prefix `P2P-FALLBACK-TO-GO-NEG `. Sent by wpa_supplicant. `P2P_EVENT_FALLBACK_TO_GO_NEG` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// reason=<reason:enum(no-ACK-to-PD-Req|PD-failed|join-failed|peer-not-running-GO|GO-not-found)>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-FALLBACK-TO-GO-NEG reason=no-ACK-to-PD-Req");
/// assert!(matches!(event, Event::P2pFallbackToGoNeg(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pFallbackToGoNeg<'a> {
    /// Why.
    pub reason: P2pFallbackToGoNegReason<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> P2pFallbackToGoNeg<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"reason=")?;
        let reason = c
            .one_of(&[
                "peer-not-running-GO",
                "no-ACK-to-PD-Req",
                "GO-not-found",
                "join-failed",
                "PD-failed",
            ])
            .map(P2pFallbackToGoNegReason::from_text)?;
        c.end()?;
        Some(Event::P2pFallbackToGoNeg(Self { reason, source }))
    }
}

impl<'a> Visit<'a> for P2pFallbackToGoNeg<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("reason", self.reason.into());
    }
}

/// Joining may turn into negotiating a new group if no owner is found.
///
/// Prefix `P2P-FALLBACK-TO-GO-NEG-ENABLED `. Sent by wpa_supplicant.
/// `P2P_EVENT_FALLBACK_TO_GO_NEG_ENABLED` in `wpa_ctrl.h` since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-FALLBACK-TO-GO-NEG-ENABLED ");
/// assert!(matches!(event, Event::P2pFallbackToGoNegEnabled(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pFallbackToGoNegEnabled<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> P2pFallbackToGoNegEnabled<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::P2pFallbackToGoNegEnabled(Self { source }))
    }
}

impl<'a> Visit<'a> for P2pFallbackToGoNegEnabled<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// The P2P group is taken down and set up again on another channel.
///
/// Prefix `P2P-REMOVE-AND-REFORM-GROUP `. Sent by wpa_supplicant.
/// `P2P_EVENT_REMOVE_AND_REFORM_GROUP` in `wpa_ctrl.h` since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-REMOVE-AND-REFORM-GROUP ");
/// assert!(matches!(event, Event::P2pRemoveAndReformGroup(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pRemoveAndReformGroup<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> P2pRemoveAndReformGroup<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::P2pRemoveAndReformGroup(Self { source }))
    }
}

impl<'a> Visit<'a> for P2pRemoveAndReformGroup<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// A P2PS session with a peer needs a decision or a PIN.
///
/// Prefix `P2PS-PROV-START `. Sent by wpa_supplicant. `P2P_EVENT_P2PS_PROVISION_START` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac> adv_id=<adv_id:hexnum> conncap=<conncap:hexnum> adv_mac=<adv_mac:mac> session=<session:hexnum> mac=<mac:mac> dev_passwd_id=<dev_passwd_id:int>[? info='<info:esc>'][? feature_cap=<feature_cap:hex>]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2PS-PROV-START 02:00:00:00:03:00 adv_id=4d2 conncap=1 adv_mac=02:00:00:00:07:00 session=1e240 mac=02:00:00:00:07:00 dev_passwd_id=0 info=\'seed\' feature_cap=0100");
/// let Event::P2psProvisionStart(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.adv_id.to_string(), "4d2");
/// assert_eq!(event.conncap.to_string(), "1");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2psProvisionStart<'a> {
    /// MAC address with which the P2P device sent its frame.
    pub addr: MacAddress,
    /// Number of the advertised P2PS service.
    pub adv_id: HexNumber<'a>,
    /// Roles that are possible: 1 new group, 2 client, 4 group owner.
    pub conncap: HexNumber<'a>,
    /// MAC address of the device that offers the service.
    pub adv_mac: MacAddress,
    /// Number of the P2PS session.
    pub session: HexNumber<'a>,
    /// MAC address of the device that began the session.
    pub mac: MacAddress,
    /// Device Password ID (WPS): 0 PIN, 1 chosen by the user, 4 push button, 5 from the registrar.
    pub dev_passwd_id: i64,
    /// Information of the peer about the session, with backslashes before \ and '.
    pub info: Option<EscapedText<'a>>,
    /// Feature capabilities of the service.
    pub feature_cap: Option<HexBytes<'a>>,
    pub(crate) source: Source<'a>,
}

impl<'a> P2psProvisionStart<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.literal(b" adv_id=")?;
        let adv_id = c.hex_number()?;
        c.literal(b" conncap=")?;
        let conncap = c.hex_number()?;
        c.literal(b" adv_mac=")?;
        let adv_mac = c.mac()?;
        c.literal(b" session=")?;
        let session = c.hex_number()?;
        c.literal(b" mac=")?;
        let mac = c.mac()?;
        c.literal(b" dev_passwd_id=")?;
        let dev_passwd_id = c.integer()?;
        let part1 = c.optional(|c| {
            c.literal(b" info='")?;
            let info = c.escaped()?;
            c.literal(b"'")?;
            Some(info)
        });
        let part2 = c.optional(|c| {
            c.literal(b" feature_cap=")?;
            let feature_cap = c.hex()?;
            Some(feature_cap)
        });
        c.end()?;
        Some(Event::P2psProvisionStart(Self {
            addr,
            adv_id,
            conncap,
            adv_mac,
            session,
            mac,
            dev_passwd_id,
            info: part1,
            feature_cap: part2,
            source,
        }))
    }
}

impl<'a> Visit<'a> for P2psProvisionStart<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        field("adv_id", self.adv_id.into());
        field("conncap", self.conncap.into());
        field("adv_mac", self.adv_mac.into());
        field("session", self.session.into());
        field("mac", self.mac.into());
        field("dev_passwd_id", self.dev_passwd_id.into());
        if let Some(value) = self.info {
            field("info", value.into());
        }
        if let Some(value) = self.feature_cap {
            field("feature_cap", value.into());
        }
    }
}

/// The preparation of a P2PS session has ended; tells how.
///
/// Prefix `P2PS-PROV-DONE `. Sent by wpa_supplicant. `P2P_EVENT_P2PS_PROVISION_DONE` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac> status=<status:int>[? conncap=<conncap:hexnum>] adv_id=<adv_id:hexnum> adv_mac=<adv_mac:mac> session=<session:hexnum> mac=<mac:mac>[? persist=<persist:int>][? dev_passwd_id=<dev_passwd_id:int>][? go=<go:word>][? join=<join:mac>][? feature_cap=<feature_cap:hex>][? group_ssid=<group_ssid:hex>]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2PS-PROV-DONE 02:00:00:00:03:00 status=0 conncap=1 adv_id=4d2 adv_mac=02:00:00:00:07:00 session=1e240 mac=02:00:00:00:07:00 persist=0 dev_passwd_id=0 go=p2p-wlan0-0 join=02:00:00:00:07:00 feature_cap=0100 group_ssid=4449524543542d");
/// let Event::P2psProvisionDone(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.status, 0);
/// assert_eq!(event.adv_id.to_string(), "4d2");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2psProvisionDone<'a> {
    /// MAC address with which the P2P device sent its frame.
    pub addr: MacAddress,
    /// P2P status code.
    pub status: i64,
    /// Roles that are possible: 1 new group, 2 client, 4 group owner.
    pub conncap: Option<HexNumber<'a>>,
    /// Number of the advertised P2PS service.
    pub adv_id: HexNumber<'a>,
    /// MAC address of the device that offers the service.
    pub adv_mac: MacAddress,
    /// Number of the P2PS session.
    pub session: HexNumber<'a>,
    /// MAC address of the device that began the session.
    pub mac: MacAddress,
    /// Number of the stored persistent group that is used.
    pub persist: Option<i64>,
    /// Device Password ID (WPS): 0 PIN, 1 chosen by the user, 4 push button, 5 from the registrar.
    pub dev_passwd_id: Option<i64>,
    /// Interface on which this device is, or will be, the group owner.
    pub go: Option<Text<'a>>,
    /// Address of the group to join.
    pub join: Option<MacAddress>,
    /// Feature capabilities of the service.
    pub feature_cap: Option<HexBytes<'a>>,
    /// SSID of the group, in hex.
    pub group_ssid: Option<HexBytes<'a>>,
    pub(crate) source: Source<'a>,
}

impl<'a> P2psProvisionDone<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.literal(b" status=")?;
        let status = c.integer()?;
        let part1 = c.optional(|c| {
            c.literal(b" conncap=")?;
            let conncap = c.hex_number()?;
            Some(conncap)
        });
        c.literal(b" adv_id=")?;
        let adv_id = c.hex_number()?;
        c.literal(b" adv_mac=")?;
        let adv_mac = c.mac()?;
        c.literal(b" session=")?;
        let session = c.hex_number()?;
        c.literal(b" mac=")?;
        let mac = c.mac()?;
        let part2 = c.optional(|c| {
            c.literal(b" persist=")?;
            let persist = c.integer()?;
            Some(persist)
        });
        let part3 = c.optional(|c| {
            c.literal(b" dev_passwd_id=")?;
            let dev_passwd_id = c.integer()?;
            Some(dev_passwd_id)
        });
        let part4 = c.optional(|c| {
            c.literal(b" go=")?;
            let go = c.word()?;
            Some(go)
        });
        let part5 = c.optional(|c| {
            c.literal(b" join=")?;
            let join = c.mac()?;
            Some(join)
        });
        let part6 = c.optional(|c| {
            c.literal(b" feature_cap=")?;
            let feature_cap = c.hex()?;
            Some(feature_cap)
        });
        let part7 = c.optional(|c| {
            c.literal(b" group_ssid=")?;
            let group_ssid = c.hex()?;
            Some(group_ssid)
        });
        c.end()?;
        Some(Event::P2psProvisionDone(Self {
            addr,
            status,
            conncap: part1,
            adv_id,
            adv_mac,
            session,
            mac,
            persist: part2,
            dev_passwd_id: part3,
            go: part4,
            join: part5,
            feature_cap: part6,
            group_ssid: part7,
            source,
        }))
    }
}

impl<'a> Visit<'a> for P2psProvisionDone<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        field("status", self.status.into());
        if let Some(value) = self.conncap {
            field("conncap", value.into());
        }
        field("adv_id", self.adv_id.into());
        field("adv_mac", self.adv_mac.into());
        field("session", self.session.into());
        field("mac", self.mac.into());
        if let Some(value) = self.persist {
            field("persist", value.into());
        }
        if let Some(value) = self.dev_passwd_id {
            field("dev_passwd_id", value.into());
        }
        if let Some(value) = self.go {
            field("go", value.into());
        }
        if let Some(value) = self.join {
            field("join", value.into());
        }
        if let Some(value) = self.feature_cap {
            field("feature_cap", value.into());
        }
        if let Some(value) = self.group_ssid {
            field("group_ssid", value.into());
        }
    }
}

/// A P2P device wants to begin pairing by the named method.
///
/// Prefix `P2P-BOOTSTRAP-REQUEST `. Sent by wpa_supplicant. `P2P_EVENT_BOOTSTRAP_REQUEST` in
/// `wpa_ctrl.h` after 2.11.
///
/// ```text
/// <addr:mac> bootstrap_method=<bootstrap_method:uint>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-BOOTSTRAP-REQUEST 02:00:00:00:03:00 bootstrap_method=1");
/// let Event::P2pBootstrapRequest(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.bootstrap_method, 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pBootstrapRequest<'a> {
    /// MAC address with which the P2P device sent its frame.
    pub addr: MacAddress,
    /// Pairing bootstrapping method (P2P bits).
    pub bootstrap_method: u64,
    pub(crate) source: Source<'a>,
}

impl<'a> P2pBootstrapRequest<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.literal(b" bootstrap_method=")?;
        let bootstrap_method = c.unsigned()?;
        c.end()?;
        Some(Event::P2pBootstrapRequest(Self { addr, bootstrap_method, source }))
    }
}

impl<'a> Visit<'a> for P2pBootstrapRequest<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        field("bootstrap_method", self.bootstrap_method.into());
    }
}

/// A P2P device agreed on how pairing begins.
///
/// Prefix `P2P-BOOTSTRAP-SUCCESS `. Sent by wpa_supplicant. `P2P_EVENT_BOOTSTRAP_SUCCESS` in
/// `wpa_ctrl.h` after 2.11.
///
/// ```text
/// <addr:mac> status=<status:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-BOOTSTRAP-SUCCESS 02:00:00:00:03:00 status=0");
/// let Event::P2pBootstrapSuccess(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.status, 0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pBootstrapSuccess<'a> {
    /// MAC address with which the P2P device sent its frame.
    pub addr: MacAddress,
    /// Status of the pairing bootstrapping.
    pub status: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> P2pBootstrapSuccess<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.literal(b" status=")?;
        let status = c.integer()?;
        c.end()?;
        Some(Event::P2pBootstrapSuccess(Self { addr, status, source }))
    }
}

impl<'a> Visit<'a> for P2pBootstrapSuccess<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        field("status", self.status.into());
    }
}

/// No agreement was found on how pairing with a P2P device begins.
///
/// Prefix `P2P-BOOTSTRAP-FAILURE `. Sent by wpa_supplicant. `P2P_EVENT_BOOTSTRAP_FAILURE` in
/// `wpa_ctrl.h` after 2.11.
///
/// ```text
/// <addr:mac> status=<status:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-BOOTSTRAP-FAILURE 02:00:00:00:03:00 status=0");
/// let Event::P2pBootstrapFailure(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.status, 0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pBootstrapFailure<'a> {
    /// MAC address with which the P2P device sent its frame.
    pub addr: MacAddress,
    /// Status of the pairing bootstrapping.
    pub status: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> P2pBootstrapFailure<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.literal(b" status=")?;
        let status = c.integer()?;
        c.end()?;
        Some(Event::P2pBootstrapFailure(Self { addr, status, source }))
    }
}

impl<'a> Visit<'a> for P2pBootstrapFailure<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        field("status", self.status.into());
    }
}

/// The driver stopped listening for P2P devices on its own.
///
/// Prefix `P2P-LISTEN-OFFLOAD-STOPPED `. Sent by wpa_supplicant.
/// `P2P_EVENT_LISTEN_OFFLOAD_STOP` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// P2P-LISTEN-OFFLOAD-STOP-REASON reason=<reason:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"P2P-LISTEN-OFFLOAD-STOPPED P2P-LISTEN-OFFLOAD-STOP-REASON reason=3");
/// let Event::P2pListenOffloadStop(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.reason, 3);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pListenOffloadStop<'a> {
    /// Reason of the driver.
    pub reason: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> P2pListenOffloadStop<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"P2P-LISTEN-OFFLOAD-STOP-REASON reason=")?;
        let reason = c.integer()?;
        c.end()?;
        Some(Event::P2pListenOffloadStop(Self { reason, source }))
    }
}

impl<'a> Visit<'a> for P2pListenOffloadStop<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("reason", self.reason.into());
    }
}

/// Comes after P2P-LISTEN-OFFLOAD-STOPPED in the same message and gives the cause.
///
/// Prefix `P2P-LISTEN-OFFLOAD-STOP-REASON `. Sent by wpa_supplicant.
/// `P2P_LISTEN_OFFLOAD_STOP_REASON` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// reason=<reason:int>
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct P2pListenOffloadStopReason<'a> {
    /// Reason of the driver.
    pub reason: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> P2pListenOffloadStopReason<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"reason=")?;
        let reason = c.integer()?;
        c.end()?;
        Some(Event::P2pListenOffloadStopReason(Self { reason, source }))
    }
}

impl<'a> Visit<'a> for P2pListenOffloadStopReason<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("reason", self.reason.into());
    }
}

event! { FreqConflict P2pDeviceFound P2pDeviceLost P2pGoNegRequest P2pGoNegSuccess P2pGoNegFailure P2pGroupFormationSuccess P2pGroupFormationFailure P2pGroupStarted P2pGroupRemoved P2pCrossConnectEnable P2pCrossConnectDisable P2pProvDiscShowPin P2pProvDiscEnterPin P2pProvDiscPbcReq P2pProvDiscPbcResp P2pProvDiscFailure P2pServDiscReq P2pServDiscResp P2pServAspResp P2pInvitationReceived P2pInvitationResult P2pInvitationAccepted P2pFindStopped P2pPersistentPskFail P2pPresenceResponse P2pNfcBothGo P2pNfcPeerClient P2pNfcWhileClient P2pFallbackToGoNeg P2pFallbackToGoNegEnabled P2pRemoveAndReformGroup P2psProvisionStart P2psProvisionDone P2pBootstrapRequest P2pBootstrapSuccess P2pBootstrapFailure P2pListenOffloadStop P2pListenOffloadStopReason }

enumeration! {
    /// Values of `role` of [`P2pGoNegSuccess`](super::P2pGoNegSuccess), `role` of
    /// [`P2pGroupStarted`](super::P2pGroupStarted), `role` of
    /// [`P2pGroupRemoved`](super::P2pGroupRemoved).
    Role {
        "GO" => Go,
        "client" => Client,
    }
}

enumeration! {
    /// Values of `wps_method` of [`P2pGoNegSuccess`](super::P2pGoNegSuccess).
    P2pGoNegSuccessWpsMethod {
        "not-ready" => NotReady,
        "Display" => Display,
        "Keypad" => Keypad,
        "PBC" => Pbc,
        "NFC" => Nfc,
        "P2PS" => P2ps,
        "??" => Unclear,
    }
}

enumeration! {
    /// Values of `reason` of [`P2pGroupFormationFailure`](super::P2pGroupFormationFailure).
    P2pGroupFormationFailureReason {
        "FREQ_CONFLICT" => FreqConflict,
    }
}

enumeration! {
    /// Values of `reason` of [`P2pGroupRemoved`](super::P2pGroupRemoved).
    P2pGroupRemovedReason {
        "REQUESTED" => Requested,
        "FORMATION_FAILED" => FormationFailed,
        "IDLE" => Idle,
        "UNAVAILABLE" => Unavailable,
        "GO_ENDING_SESSION" => GoEndingSession,
        "PSK_FAILURE" => PskFailure,
        "FREQ_CONFLICT" => FreqConflict,
    }
}

enumeration! {
    /// Values of `reason` of [`P2pFallbackToGoNeg`](super::P2pFallbackToGoNeg).
    P2pFallbackToGoNegReason {
        "no-ACK-to-PD-Req" => NoAckToPdReq,
        "PD-failed" => PdFailed,
        "join-failed" => JoinFailed,
        "peer-not-running-GO" => PeerNotRunningGo,
        "GO-not-found" => GoNotFound,
    }
}
