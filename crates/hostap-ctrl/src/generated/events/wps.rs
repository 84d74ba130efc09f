//! WPS.
//!
//! Generated from `protocol/*.tsv` by `cargo run -p protocol-gen`.

#[allow(unused_imports, reason = "the same in all generated files")]
use super::prelude::*;

/// More than one device has its push button pressed, so WPS stops.
///
/// Prefix `WPS-OVERLAP-DETECTED `. Sent by wpa_supplicant and hostapd. `WPS_EVENT_OVERLAP` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WPS-OVERLAP-DETECTED ");
/// assert!(matches!(event, Event::WpsOverlap(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WpsOverlap<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> WpsOverlap<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::WpsOverlap(Self { source }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"PBC session overlap")?;
        c.end()?;
        Some(Event::WpsOverlap(Self { source }))
    }
}

impl<'a> Visit<'a> for WpsOverlap<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// The scan saw an access point with its push button pressed.
///
/// Prefix `WPS-AP-AVAILABLE-PBC `. Sent by wpa_supplicant. `WPS_EVENT_AP_AVAILABLE_PBC` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WPS-AP-AVAILABLE-PBC ");
/// assert!(matches!(event, Event::WpsApAvailablePbc(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WpsApAvailablePbc<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> WpsApAvailablePbc<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::WpsApAvailablePbc(Self { source }))
    }
}

impl<'a> Visit<'a> for WpsApAvailablePbc<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// The scan saw an access point that lists this station as welcome for WPS.
///
/// Prefix `WPS-AP-AVAILABLE-AUTH `. Sent by wpa_supplicant. `WPS_EVENT_AP_AVAILABLE_AUTH` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WPS-AP-AVAILABLE-AUTH ");
/// assert!(matches!(event, Event::WpsApAvailableAuth(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WpsApAvailableAuth<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> WpsApAvailableAuth<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::WpsApAvailableAuth(Self { source }))
    }
}

impl<'a> Visit<'a> for WpsApAvailableAuth<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// The scan saw an access point whose registrar has just been given a PIN.
///
/// Prefix `WPS-AP-AVAILABLE-PIN `. Sent by wpa_supplicant. `WPS_EVENT_AP_AVAILABLE_PIN` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WPS-AP-AVAILABLE-PIN ");
/// assert!(matches!(event, Event::WpsApAvailablePin(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WpsApAvailablePin<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> WpsApAvailablePin<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::WpsApAvailablePin(Self { source }))
    }
}

impl<'a> Visit<'a> for WpsApAvailablePin<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// The scan saw an access point that offers WPS.
///
/// Prefix `WPS-AP-AVAILABLE `. Sent by wpa_supplicant. `WPS_EVENT_AP_AVAILABLE` in `wpa_ctrl.h`
/// since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WPS-AP-AVAILABLE ");
/// assert!(matches!(event, Event::WpsApAvailable(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WpsApAvailable<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> WpsApAvailable<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::WpsApAvailable(Self { source }))
    }
}

impl<'a> Visit<'a> for WpsApAvailable<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// WPS delivered the settings of a network.
///
/// Prefix `WPS-CRED-RECEIVED `. Sent by wpa_supplicant. `WPS_EVENT_CRED_RECEIVED` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// (none)
/// <cred_attr:secret hex>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WPS-CRED-RECEIVED ");
/// assert!(matches!(event, Event::WpsCredReceived(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WpsCredReceived<'a> {
    /// The Credential attribute of WPS, with the key of the network.
    pub cred_attr: Option<Secret<HexBytes<'a>>>,
    pub(crate) source: Source<'a>,
}

impl<'a> WpsCredReceived<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::WpsCredReceived(Self { cred_attr: None, source }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let cred_attr = c.hex()?;
        c.end()?;
        Some(Event::WpsCredReceived(Self { cred_attr: Some(Secret::new(cred_attr)), source }))
    }
}

impl<'a> Visit<'a> for WpsCredReceived<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        if let Some(value) = self.cred_attr {
            field("cred_attr", value.into());
        }
    }
}

/// The registrar does not know this station's password and says so.
///
/// Prefix `WPS-M2D `. Sent by wpa_supplicant and hostapd. `WPS_EVENT_M2D` in `wpa_ctrl.h` since
/// 2.10.
///
/// ```text
/// dev_password_id=<dev_password_id:int> config_error=<config_error:int>
/// (none)
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WPS-M2D dev_password_id=4 config_error=0");
/// let Event::WpsM2d(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.dev_password_id, Some(4));
/// assert_eq!(event.config_error, Some(0));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WpsM2d<'a> {
    /// Device Password ID (WPS): 0 PIN, 1 chosen by the user, 4 push button, 5 from the registrar.
    pub dev_password_id: Option<i64>,
    /// Configuration Error (WPS): 0 is none, 18 a wrong device password.
    pub config_error: Option<i64>,
    pub(crate) source: Source<'a>,
}

impl<'a> WpsM2d<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"dev_password_id=")?;
        let dev_password_id = c.integer()?;
        c.literal(b" config_error=")?;
        let config_error = c.integer()?;
        c.end()?;
        Some(Event::WpsM2d(Self {
            dev_password_id: Some(dev_password_id),
            config_error: Some(config_error),
            source,
        }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::WpsM2d(Self { dev_password_id: None, config_error: None, source }))
    }
}

impl<'a> Visit<'a> for WpsM2d<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        if let Some(value) = self.dev_password_id {
            field("dev_password_id", value.into());
        }
        if let Some(value) = self.config_error {
            field("config_error", value.into());
        }
    }
}

/// WPS failed; says at which message and with which error.
///
/// Prefix `WPS-FAIL `. Sent by wpa_supplicant and hostapd. `WPS_EVENT_FAIL` in `wpa_ctrl.h`
/// since 2.10.
///
/// ```text
/// msg=<msg:int> config_error=<config_error:int>[? reason=<reason:int> (<reason_txt:text>)]
/// (none)
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WPS-FAIL msg=8 config_error=0 reason=0 (No Error)");
/// let Event::WpsFail(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.msg, Some(8));
/// assert_eq!(event.config_error, Some(0));
/// assert_eq!(event.reason, Some(0));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WpsFail<'a> {
    /// Message at which it failed (WPS message type: 4 is M1, 5 M2, and so on).
    pub msg: Option<i64>,
    /// Configuration Error (WPS): 0 is none, 18 a wrong device password.
    pub config_error: Option<i64>,
    /// Why, as a number of hostap.
    pub reason: Option<i64>,
    /// The same in words.
    pub reason_txt: Option<Text<'a>>,
    pub(crate) source: Source<'a>,
}

impl<'a> WpsFail<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"msg=")?;
        let msg = c.integer()?;
        c.literal(b" config_error=")?;
        let config_error = c.integer()?;
        let part1 = c.remainder(|c| {
            c.literal(b" reason=")?;
            let reason = c.integer()?;
            c.literal(b" (")?;
            c.back_literal(b")")?;
            let reason_txt = c.all();
            Some((reason, reason_txt))
        })?;
        Some(Event::WpsFail(Self {
            msg: Some(msg),
            config_error: Some(config_error),
            reason: part1.map(|part| part.0),
            reason_txt: part1.map(|part| part.1),
            source,
        }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::WpsFail(Self {
            msg: None,
            config_error: None,
            reason: None,
            reason_txt: None,
            source,
        }))
    }
}

impl<'a> Visit<'a> for WpsFail<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        if let Some(value) = self.msg {
            field("msg", value.into());
        }
        if let Some(value) = self.config_error {
            field("config_error", value.into());
        }
        if let Some(value) = self.reason {
            field("reason", value.into());
        }
        if let Some(value) = self.reason_txt {
            field("reason_txt", value.into());
        }
    }
}

/// WPS ended well.
///
/// Prefix `WPS-SUCCESS `. Sent by wpa_supplicant and hostapd. `WPS_EVENT_SUCCESS` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WPS-SUCCESS ");
/// assert!(matches!(event, Event::WpsSuccess(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WpsSuccess<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> WpsSuccess<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::WpsSuccess(Self { source }))
    }
}

impl<'a> Visit<'a> for WpsSuccess<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// WPS found no partner within its time and gave up.
///
/// Prefix `WPS-TIMEOUT `. Sent by wpa_supplicant and hostapd. `WPS_EVENT_TIMEOUT` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WPS-TIMEOUT Requested operation timed out");
/// assert!(matches!(event, Event::WpsTimeout(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WpsTimeout<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> WpsTimeout<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"Requested operation timed out")?;
        c.end()?;
        Some(Event::WpsTimeout(Self { source }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::WpsTimeout(Self { source }))
    }
}

impl<'a> Visit<'a> for WpsTimeout<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// The push button of WPS counts as pressed.
///
/// Prefix `WPS-PBC-ACTIVE `. Sent by wpa_supplicant and hostapd. `WPS_EVENT_ACTIVE` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WPS-PBC-ACTIVE ");
/// assert!(matches!(event, Event::WpsActive(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WpsActive<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> WpsActive<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::WpsActive(Self { source }))
    }
}

impl<'a> Visit<'a> for WpsActive<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// The push button of WPS no longer counts as pressed.
///
/// Prefix `WPS-PBC-DISABLE `. Sent by wpa_supplicant and hostapd. `WPS_EVENT_DISABLE` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WPS-PBC-DISABLE ");
/// assert!(matches!(event, Event::WpsDisable(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WpsDisable<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> WpsDisable<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::WpsDisable(Self { source }))
    }
}

impl<'a> Visit<'a> for WpsDisable<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// A device that looks for a WPS registrar was heard.
///
/// Prefix `WPS-ENROLLEE-SEEN `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `WPS_EVENT_ENROLLEE_SEEN` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac> <uuid:uuid> <pri_dev_type:devtype> <config_methods:0xhex> <dev_password_id:uint> <request_type:uint> \[<dev_name:text>\]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WPS-ENROLLEE-SEEN 02:00:00:00:03:00 572cf82f-c957-5653-9b16-b5cfb298abf1 1-0050F204-1 0x188 4 1 [Wireless Client]");
/// let Event::WpsEnrolleeSeen(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.uuid.to_string(), "572cf82f-c957-5653-9b16-b5cfb298abf1");
/// assert_eq!(event.pri_dev_type.to_string(), "1-0050F204-1");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WpsEnrolleeSeen<'a> {
    /// MAC address of the device that joins.
    pub addr: MacAddress,
    /// UUID of the device.
    pub uuid: Uuid,
    /// Kind of device (WPS primary device type).
    pub pri_dev_type: DeviceType,
    /// Config Methods (WPS bits).
    pub config_methods: HexNumber<'a>,
    /// Device Password ID (WPS): 0 PIN, 1 chosen by the user, 4 push button, 5 from the registrar.
    pub dev_password_id: u64,
    /// Request Type (WPS): 0 enrollee info, 1 open 802.1X, 2 registrar, 3 WLAN manager registrar.
    pub request_type: u64,
    /// Name of the device, as it calls itself.
    pub dev_name: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> WpsEnrolleeSeen<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.literal(b" ")?;
        let uuid = c.uuid()?;
        c.literal(b" ")?;
        let pri_dev_type = c.device_type()?;
        c.literal(b" ")?;
        let config_methods = c.prefixed_hex()?;
        c.literal(b" ")?;
        let dev_password_id = c.unsigned()?;
        c.literal(b" ")?;
        let request_type = c.unsigned()?;
        c.literal(b" [")?;
        c.back_literal(b"]")?;
        let dev_name = c.all();
        Some(Event::WpsEnrolleeSeen(Self {
            addr,
            uuid,
            pri_dev_type,
            config_methods,
            dev_password_id,
            request_type,
            dev_name,
            source,
        }))
    }
}

impl<'a> Visit<'a> for WpsEnrolleeSeen<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        field("uuid", self.uuid.into());
        field("pri_dev_type", self.pri_dev_type.into());
        field("config_methods", self.config_methods.into());
        field("dev_password_id", self.dev_password_id.into());
        field("request_type", self.request_type.into());
        field("dev_name", self.dev_name.into());
    }
}

/// WPS delivered a network without encryption, which stays off until it is selected.
///
/// Prefix `WPS-OPEN-NETWORK `. Sent by wpa_supplicant. `WPS_EVENT_OPEN_NETWORK` in `wpa_ctrl.h`
/// since 2.10.
///
/// ```text
/// id=<id:int> - Credentials for an open network disabled by default - use 'select_network <id2:int>' to enable
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WPS-OPEN-NETWORK id=0 - Credentials for an open network disabled by default - use \'select_network 0\' to enable");
/// let Event::WpsOpenNetwork(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.id, 0);
/// assert_eq!(event.id2, 0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WpsOpenNetwork<'a> {
    /// Number of the configured network.
    pub id: i64,
    /// The number of the network once more.
    pub id2: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> WpsOpenNetwork<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"id=")?;
        let id = c.integer()?;
        c.literal(
            b" - Credentials for an open network disabled by default - use 'select_network ",
        )?;
        let id2 = c.integer()?;
        c.literal(b"' to enable")?;
        c.end()?;
        Some(Event::WpsOpenNetwork(Self { id, id2, source }))
    }
}

impl<'a> Visit<'a> for WpsOpenNetwork<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("id", self.id.into());
        field("id2", self.id2.into());
    }
}

/// A station wants to join by PIN and the PIN must be entered here.
///
/// Prefix `WPS-PIN-NEEDED `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `WPS_EVENT_PIN_NEEDED` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <uuid:uuid> <addr:mac> \[<device_name:pipe>|<manufacturer:pipe>|<model_name:pipe>|<model_number:pipe>|<serial_number:pipe>|<pri_dev_type:devtype>\]
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WPS-PIN-NEEDED 572cf82f-c957-5653-9b16-b5cfb298abf1 02:00:00:00:03:00 [Wireless Client|Company|WAP|123|12345|1-0050F204-1]");
/// let Event::WpsPinNeeded(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.uuid.to_string(), "572cf82f-c957-5653-9b16-b5cfb298abf1");
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.device_name, "Wireless Client");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WpsPinNeeded<'a> {
    /// UUID of the device.
    pub uuid: Uuid,
    /// MAC address of the device that joins.
    pub addr: MacAddress,
    /// Name of the device, as it calls itself.
    pub device_name: Text<'a>,
    /// Manufacturer, as the device names it.
    pub manufacturer: Text<'a>,
    /// Name of the model, as the device gives it.
    pub model_name: Text<'a>,
    /// Number of the model, as the device gives it.
    pub model_number: Text<'a>,
    /// Serial number, as the device gives it.
    pub serial_number: Text<'a>,
    /// Kind of device (WPS primary device type).
    pub pri_dev_type: DeviceType,
    pub(crate) source: Source<'a>,
}

impl<'a> WpsPinNeeded<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let uuid = c.uuid()?;
        c.literal(b" ")?;
        let addr = c.mac()?;
        c.literal(b" [")?;
        let device_name = c.until(b'|')?;
        c.literal(b"|")?;
        let manufacturer = c.until(b'|')?;
        c.literal(b"|")?;
        let model_name = c.until(b'|')?;
        c.literal(b"|")?;
        let model_number = c.until(b'|')?;
        c.literal(b"|")?;
        let serial_number = c.until(b'|')?;
        c.literal(b"|")?;
        let pri_dev_type = c.device_type()?;
        c.literal(b"]")?;
        c.end()?;
        Some(Event::WpsPinNeeded(Self {
            uuid,
            addr,
            device_name,
            manufacturer,
            model_name,
            model_number,
            serial_number,
            pri_dev_type,
            source,
        }))
    }
}

impl<'a> Visit<'a> for WpsPinNeeded<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("uuid", self.uuid.into());
        field("addr", self.addr.into());
        field("device_name", self.device_name.into());
        field("manufacturer", self.manufacturer.into());
        field("model_name", self.model_name.into());
        field("model_number", self.model_number.into());
        field("serial_number", self.serial_number.into());
        field("pri_dev_type", self.pri_dev_type.into());
    }
}

/// The access point was given new settings over WPS.
///
/// Prefix `WPS-NEW-AP-SETTINGS `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `WPS_EVENT_NEW_AP_SETTINGS` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// (none)
/// <cred_attr:secret hex>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WPS-NEW-AP-SETTINGS ");
/// assert!(matches!(event, Event::WpsNewApSettings(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WpsNewApSettings<'a> {
    /// The Credential attribute of WPS, with the key of the network.
    pub cred_attr: Option<Secret<HexBytes<'a>>>,
    pub(crate) source: Source<'a>,
}

impl<'a> WpsNewApSettings<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::WpsNewApSettings(Self { cred_attr: None, source }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let cred_attr = c.hex()?;
        c.end()?;
        Some(Event::WpsNewApSettings(Self { cred_attr: Some(Secret::new(cred_attr)), source }))
    }
}

impl<'a> Visit<'a> for WpsNewApSettings<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        if let Some(value) = self.cred_attr {
            field("cred_attr", value.into());
        }
    }
}

/// A station was given the network's settings over WPS.
///
/// Prefix `WPS-REG-SUCCESS `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `WPS_EVENT_REG_SUCCESS` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac> <uuid:uuid>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WPS-REG-SUCCESS 02:00:00:00:03:00 572cf82f-c957-5653-9b16-b5cfb298abf1");
/// let Event::WpsRegSuccess(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.uuid.to_string(), "572cf82f-c957-5653-9b16-b5cfb298abf1");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WpsRegSuccess<'a> {
    /// MAC address of the device that joins.
    pub addr: MacAddress,
    /// UUID of the device.
    pub uuid: Uuid,
    pub(crate) source: Source<'a>,
}

impl<'a> WpsRegSuccess<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.literal(b" ")?;
        let uuid = c.uuid()?;
        c.end()?;
        Some(Event::WpsRegSuccess(Self { addr, uuid, source }))
    }
}

impl<'a> Visit<'a> for WpsRegSuccess<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        field("uuid", self.uuid.into());
    }
}

/// Wrong PINs locked the access point against external registrars.
///
/// Prefix `WPS-AP-SETUP-LOCKED `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `WPS_EVENT_AP_SETUP_LOCKED` in `wpa_ctrl.h` since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WPS-AP-SETUP-LOCKED ");
/// assert!(matches!(event, Event::WpsApSetupLocked(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WpsApSetupLocked<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> WpsApSetupLocked<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::WpsApSetupLocked(Self { source }))
    }
}

impl<'a> Visit<'a> for WpsApSetupLocked<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// External registrars may set up the access point again.
///
/// Prefix `WPS-AP-SETUP-UNLOCKED `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `WPS_EVENT_AP_SETUP_UNLOCKED` in `wpa_ctrl.h` since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WPS-AP-SETUP-UNLOCKED ");
/// assert!(matches!(event, Event::WpsApSetupUnlocked(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WpsApSetupUnlocked<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> WpsApSetupUnlocked<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::WpsApSetupUnlocked(Self { source }))
    }
}

impl<'a> Visit<'a> for WpsApSetupUnlocked<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// The PIN of the access point is in force.
///
/// Prefix `WPS-AP-PIN-ENABLED `. Sent by no known release. `WPS_EVENT_AP_PIN_ENABLED` in
/// `wpa_ctrl.h` since 2.10.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WpsApPinEnabled<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> WpsApPinEnabled<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::WpsApPinEnabled(Self { source }))
    }
}

impl<'a> Visit<'a> for WpsApPinEnabled<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// The PIN of the access point is no longer in force.
///
/// Prefix `WPS-AP-PIN-DISABLED `. Sent by hostapd, and by wpa_supplicant as an access point.
/// `WPS_EVENT_AP_PIN_DISABLED` in `wpa_ctrl.h` since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WPS-AP-PIN-DISABLED ");
/// assert!(matches!(event, Event::WpsApPinDisabled(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WpsApPinDisabled<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> WpsApPinDisabled<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::WpsApPinDisabled(Self { source }))
    }
}

impl<'a> Visit<'a> for WpsApPinDisabled<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// WPS by PIN is under way.
///
/// Prefix `WPS-PIN-ACTIVE `. Sent by wpa_supplicant. `WPS_EVENT_PIN_ACTIVE` in `wpa_ctrl.h`
/// since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WPS-PIN-ACTIVE ");
/// assert!(matches!(event, Event::WpsPinActive(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WpsPinActive<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> WpsPinActive<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::WpsPinActive(Self { source }))
    }
}

impl<'a> Visit<'a> for WpsPinActive<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// A running WPS operation was called off.
///
/// Prefix `WPS-CANCEL `. Sent by wpa_supplicant and hostapd. `WPS_EVENT_CANCEL` in `wpa_ctrl.h`
/// since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WPS-CANCEL ");
/// assert!(matches!(event, Event::WpsCancel(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WpsCancel<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> WpsCancel<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::WpsCancel(Self { source }))
    }
}

impl<'a> Visit<'a> for WpsCancel<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// Two access points have their push button pressed; names them.
///
/// Prefix `WPS: PBC overlap detected: `. Sent by wpa_supplicant. No macro of `wpa_ctrl.h`;
/// since 2.10.
///
/// ```text
/// <bssid:mac> and <other_bssid:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WPS: PBC overlap detected: 02:00:00:00:00:10 and 02:00:00:00:00:20");
/// let Event::WpsPbcOverlap(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.bssid.to_string(), "02:00:00:00:00:10");
/// assert_eq!(event.other_bssid.to_string(), "02:00:00:00:00:20");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WpsPbcOverlap<'a> {
    /// BSSID of the access point that was chosen.
    pub bssid: MacAddress,
    /// BSSID of the other access point.
    pub other_bssid: MacAddress,
    pub(crate) source: Source<'a>,
}

impl<'a> WpsPbcOverlap<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let bssid = c.mac()?;
        c.literal(b" and ")?;
        let other_bssid = c.mac()?;
        c.end()?;
        Some(Event::WpsPbcOverlap(Self { bssid, other_bssid, source }))
    }
}

impl<'a> Visit<'a> for WpsPbcOverlap<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("bssid", self.bssid.into());
        field("other_bssid", self.other_bssid.into());
    }
}

event! { WpsOverlap WpsApAvailablePbc WpsApAvailableAuth WpsApAvailablePin WpsApAvailable WpsCredReceived WpsM2d WpsFail WpsSuccess WpsTimeout WpsActive WpsDisable WpsEnrolleeSeen WpsOpenNetwork WpsPinNeeded WpsNewApSettings WpsRegSuccess WpsApSetupLocked WpsApSetupUnlocked WpsApPinEnabled WpsApPinDisabled WpsPinActive WpsCancel WpsPbcOverlap }
