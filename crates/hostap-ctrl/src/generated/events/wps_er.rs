//! WPS external registrar.
//!
//! Generated from `protocol/*.tsv` by `cargo run -p protocol-gen`.

#[allow(unused_imports, reason = "the same in all generated files")]
use super::prelude::*;

/// The external registrar found an access point in the IP network.
///
/// Prefix `WPS-ER-AP-ADD `. Sent by wpa_supplicant. `WPS_EVENT_ER_AP_ADD` in `wpa_ctrl.h` since
/// 2.10.
///
/// ```text
/// <uuid:uuid> <addr:mac> pri_dev_type=<pri_dev_type:devtype> wps_state=<wps_state:int> |<friendly_name:pipe>|<manufacturer:pipe>|<model_description:pipe>|<model_name:pipe>|<manufacturer_url:pipe>|<model_url:pipe>|
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WPS-ER-AP-ADD 572cf82f-c957-5653-9b16-b5cfb298abf1 02:00:00:00:03:00 pri_dev_type=1-0050F204-1 wps_state=2 |Very friendly name|Company|Long description|WAP|http://w1.fi/|http://w1.fi/hostapd/|");
/// let Event::WpsErApAdd(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.uuid.to_string(), "572cf82f-c957-5653-9b16-b5cfb298abf1");
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.pri_dev_type.to_string(), "1-0050F204-1");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WpsErApAdd<'a> {
    /// UUID of the device.
    pub uuid: Uuid,
    /// MAC address of the access point.
    pub addr: MacAddress,
    /// Kind of device (WPS primary device type).
    pub pri_dev_type: DeviceType,
    /// WPS state: 1 not configured, 2 configured.
    pub wps_state: i64,
    /// Name of the device for people, from its UPnP description.
    pub friendly_name: Text<'a>,
    /// Manufacturer, as the device names it.
    pub manufacturer: Text<'a>,
    /// Description of the model, as the device gives it.
    pub model_description: Text<'a>,
    /// Name of the model, as the device gives it.
    pub model_name: Text<'a>,
    /// Web address of the manufacturer, as the device names it.
    pub manufacturer_url: Text<'a>,
    /// Web address of the model, as the device names it.
    pub model_url: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> WpsErApAdd<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let uuid = c.uuid()?;
        c.literal(b" ")?;
        let addr = c.mac()?;
        c.literal(b" pri_dev_type=")?;
        let pri_dev_type = c.device_type()?;
        c.literal(b" wps_state=")?;
        let wps_state = c.integer()?;
        c.literal(b" |")?;
        let friendly_name = c.until(b'|')?;
        c.literal(b"|")?;
        let manufacturer = c.until(b'|')?;
        c.literal(b"|")?;
        let model_description = c.until(b'|')?;
        c.literal(b"|")?;
        let model_name = c.until(b'|')?;
        c.literal(b"|")?;
        let manufacturer_url = c.until(b'|')?;
        c.literal(b"|")?;
        let model_url = c.until(b'|')?;
        c.literal(b"|")?;
        c.end()?;
        Some(Event::WpsErApAdd(Self {
            uuid,
            addr,
            pri_dev_type,
            wps_state,
            friendly_name,
            manufacturer,
            model_description,
            model_name,
            manufacturer_url,
            model_url,
            source,
        }))
    }
}

impl<'a> Visit<'a> for WpsErApAdd<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("uuid", self.uuid.into());
        field("addr", self.addr.into());
        field("pri_dev_type", self.pri_dev_type.into());
        field("wps_state", self.wps_state.into());
        field("friendly_name", self.friendly_name.into());
        field("manufacturer", self.manufacturer.into());
        field("model_description", self.model_description.into());
        field("model_name", self.model_name.into());
        field("manufacturer_url", self.manufacturer_url.into());
        field("model_url", self.model_url.into());
    }
}

/// An access point known to the external registrar is gone.
///
/// Prefix `WPS-ER-AP-REMOVE `. Sent by wpa_supplicant. `WPS_EVENT_ER_AP_REMOVE` in `wpa_ctrl.h`
/// since 2.10.
///
/// ```text
/// <uuid:uuid>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WPS-ER-AP-REMOVE 572cf82f-c957-5653-9b16-b5cfb298abf1");
/// let Event::WpsErApRemove(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.uuid.to_string(), "572cf82f-c957-5653-9b16-b5cfb298abf1");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WpsErApRemove<'a> {
    /// UUID of the device.
    pub uuid: Uuid,
    pub(crate) source: Source<'a>,
}

impl<'a> WpsErApRemove<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let uuid = c.uuid()?;
        c.end()?;
        Some(Event::WpsErApRemove(Self { uuid, source }))
    }
}

impl<'a> Visit<'a> for WpsErApRemove<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("uuid", self.uuid.into());
    }
}

/// The external registrar learnt of a device that wants to join.
///
/// Prefix `WPS-ER-ENROLLEE-ADD `. Sent by wpa_supplicant. `WPS_EVENT_ER_ENROLLEE_ADD` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <uuid:uuid> <addr:mac> M1=<m1:int> config_methods=<config_methods:0xhex> dev_passwd_id=<dev_passwd_id:int> pri_dev_type=<pri_dev_type:devtype> |<dev_name:pipe>|<manufacturer:pipe>|<model_name:pipe>|<model_number:pipe>|<serial_number:pipe>|
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WPS-ER-ENROLLEE-ADD 572cf82f-c957-5653-9b16-b5cfb298abf1 02:00:00:00:03:00 M1=1 config_methods=0x188 dev_passwd_id=0 pri_dev_type=1-0050F204-1 |Wireless Client|Company|WAP|123|12345|");
/// let Event::WpsErEnrolleeAdd(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.uuid.to_string(), "572cf82f-c957-5653-9b16-b5cfb298abf1");
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.m1, 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WpsErEnrolleeAdd<'a> {
    /// UUID of the device.
    pub uuid: Uuid,
    /// MAC address of the device that joins.
    pub addr: MacAddress,
    /// Is 1 if message M1 of the device has come, else 0.
    pub m1: i64,
    /// Config Methods (WPS bits).
    pub config_methods: HexNumber<'a>,
    /// Device Password ID (WPS): 0 PIN, 1 chosen by the user, 4 push button, 5 from the registrar.
    pub dev_passwd_id: i64,
    /// Kind of device (WPS primary device type).
    pub pri_dev_type: DeviceType,
    /// Name of the device, as it calls itself.
    pub dev_name: Text<'a>,
    /// Manufacturer, as the device names it.
    pub manufacturer: Text<'a>,
    /// Name of the model, as the device gives it.
    pub model_name: Text<'a>,
    /// Number of the model, as the device gives it.
    pub model_number: Text<'a>,
    /// Serial number, as the device gives it.
    pub serial_number: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> WpsErEnrolleeAdd<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let uuid = c.uuid()?;
        c.literal(b" ")?;
        let addr = c.mac()?;
        c.literal(b" M1=")?;
        let m1 = c.integer()?;
        c.literal(b" config_methods=")?;
        let config_methods = c.prefixed_hex()?;
        c.literal(b" dev_passwd_id=")?;
        let dev_passwd_id = c.integer()?;
        c.literal(b" pri_dev_type=")?;
        let pri_dev_type = c.device_type()?;
        c.literal(b" |")?;
        let dev_name = c.until(b'|')?;
        c.literal(b"|")?;
        let manufacturer = c.until(b'|')?;
        c.literal(b"|")?;
        let model_name = c.until(b'|')?;
        c.literal(b"|")?;
        let model_number = c.until(b'|')?;
        c.literal(b"|")?;
        let serial_number = c.until(b'|')?;
        c.literal(b"|")?;
        c.end()?;
        Some(Event::WpsErEnrolleeAdd(Self {
            uuid,
            addr,
            m1,
            config_methods,
            dev_passwd_id,
            pri_dev_type,
            dev_name,
            manufacturer,
            model_name,
            model_number,
            serial_number,
            source,
        }))
    }
}

impl<'a> Visit<'a> for WpsErEnrolleeAdd<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("uuid", self.uuid.into());
        field("addr", self.addr.into());
        field("m1", self.m1.into());
        field("config_methods", self.config_methods.into());
        field("dev_passwd_id", self.dev_passwd_id.into());
        field("pri_dev_type", self.pri_dev_type.into());
        field("dev_name", self.dev_name.into());
        field("manufacturer", self.manufacturer.into());
        field("model_name", self.model_name.into());
        field("model_number", self.model_number.into());
        field("serial_number", self.serial_number.into());
    }
}

/// A device known to the external registrar is gone.
///
/// Prefix `WPS-ER-ENROLLEE-REMOVE `. Sent by wpa_supplicant. `WPS_EVENT_ER_ENROLLEE_REMOVE` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <uuid:uuid> <addr:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WPS-ER-ENROLLEE-REMOVE 572cf82f-c957-5653-9b16-b5cfb298abf1 02:00:00:00:03:00");
/// let Event::WpsErEnrolleeRemove(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.uuid.to_string(), "572cf82f-c957-5653-9b16-b5cfb298abf1");
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WpsErEnrolleeRemove<'a> {
    /// UUID of the device.
    pub uuid: Uuid,
    /// MAC address of the device that joins.
    pub addr: MacAddress,
    pub(crate) source: Source<'a>,
}

impl<'a> WpsErEnrolleeRemove<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let uuid = c.uuid()?;
        c.literal(b" ")?;
        let addr = c.mac()?;
        c.end()?;
        Some(Event::WpsErEnrolleeRemove(Self { uuid, addr, source }))
    }
}

impl<'a> Visit<'a> for WpsErEnrolleeRemove<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("uuid", self.uuid.into());
        field("addr", self.addr.into());
    }
}

/// The external registrar read the current settings of an access point.
///
/// Prefix `WPS-ER-AP-SETTINGS `. Sent by wpa_supplicant. `WPS_EVENT_ER_AP_SETTINGS` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// uuid=<uuid:uuid> ssid=<ssid:ssidtxt> auth_type=<auth_type:0xhex> encr_type=<encr_type:0xhex> key=<key:secret text>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WPS-ER-AP-SETTINGS uuid=572cf82f-c957-5653-9b16-b5cfb298abf1 ssid=Example \\\"Net\\\" auth_type=0x0020 encr_type=0x0008 key=12345678");
/// let Event::WpsErApSettings(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.uuid.to_string(), "572cf82f-c957-5653-9b16-b5cfb298abf1");
/// assert_eq!(event.ssid.to_string(), "Example \\\"Net\\\"");
/// assert_eq!(event.auth_type.to_string(), "0x0020");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WpsErApSettings<'a> {
    /// UUID of the device.
    pub uuid: Uuid,
    /// SSID of the network, encoded.
    pub ssid: EncodedText<'a>,
    /// Authentication types (WPS bits).
    pub auth_type: HexNumber<'a>,
    /// Encryption types (WPS bits).
    pub encr_type: HexNumber<'a>,
    /// Passphrase or key of the access point; empty unless its network is WPA-Personal.
    pub key: Secret<Text<'a>>,
    pub(crate) source: Source<'a>,
}

impl<'a> WpsErApSettings<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"uuid=")?;
        let uuid = c.uuid()?;
        c.literal(b" ssid=")?;
        let (ssid, part1) = c.split_last(b" auth_type=", |c| {
            let auth_type = c.prefixed_hex()?;
            c.literal(b" encr_type=")?;
            let encr_type = c.prefixed_hex()?;
            c.literal(b" key=")?;
            Some((auth_type, encr_type))
        })?;
        let key = c.all();
        Some(Event::WpsErApSettings(Self {
            uuid,
            ssid: EncodedText::new(ssid.as_bytes()),
            auth_type: part1.0,
            encr_type: part1.1,
            key: Secret::new(key),
            source,
        }))
    }
}

impl<'a> Visit<'a> for WpsErApSettings<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("uuid", self.uuid.into());
        field("ssid", self.ssid.into());
        field("auth_type", self.auth_type.into());
        field("encr_type", self.encr_type.into());
        field("key", self.key.into());
    }
}

/// Tells how the external registrar's call to announce itself went.
///
/// Prefix `WPS-ER-AP-SET-SEL-REG `. Sent by wpa_supplicant. `WPS_EVENT_ER_SET_SEL_REG` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// uuid=<uuid:uuid> state=<state:lit(START)> sel_reg=<sel_reg:int> dev_passwd_id=<dev_passwd_id:uint> sel_reg_config_methods=<sel_reg_config_methods:0xhex>
/// uuid=<uuid:uuid> state=<state:enum(DONE|FAILED)>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"WPS-ER-AP-SET-SEL-REG uuid=572cf82f-c957-5653-9b16-b5cfb298abf1 state=START sel_reg=1 dev_passwd_id=0 sel_reg_config_methods=0x3148");
/// let Event::WpsErSetSelReg(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.uuid.to_string(), "572cf82f-c957-5653-9b16-b5cfb298abf1");
/// assert_eq!(event.sel_reg, Some(1));
/// assert_eq!(event.dev_passwd_id, Some(0));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WpsErSetSelReg<'a> {
    /// UUID of the device.
    pub uuid: Uuid,
    /// How far the call has come.
    pub state: WpsErSetSelRegState<'a>,
    /// Is 1 while a registrar is selected, else 0.
    pub sel_reg: Option<i64>,
    /// Device Password ID (WPS): 0 PIN, 1 chosen by the user, 4 push button, 5 from the registrar.
    pub dev_passwd_id: Option<u64>,
    /// Config Methods (WPS bits) of the registrar.
    pub sel_reg_config_methods: Option<HexNumber<'a>>,
    pub(crate) source: Source<'a>,
}

impl<'a> WpsErSetSelReg<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"uuid=")?;
        let uuid = c.uuid()?;
        c.literal(b" state=")?;
        c.literal(b"START")?;
        c.literal(b" sel_reg=")?;
        let sel_reg = c.integer()?;
        c.literal(b" dev_passwd_id=")?;
        let dev_passwd_id = c.unsigned()?;
        c.literal(b" sel_reg_config_methods=")?;
        let sel_reg_config_methods = c.prefixed_hex()?;
        c.end()?;
        Some(Event::WpsErSetSelReg(Self {
            uuid,
            state: WpsErSetSelRegState::Start,
            sel_reg: Some(sel_reg),
            dev_passwd_id: Some(dev_passwd_id),
            sel_reg_config_methods: Some(sel_reg_config_methods),
            source,
        }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"uuid=")?;
        let uuid = c.uuid()?;
        c.literal(b" state=")?;
        let state = c.one_of(&["FAILED", "DONE"]).map(WpsErSetSelRegState::from_text)?;
        c.end()?;
        Some(Event::WpsErSetSelReg(Self {
            uuid,
            state,
            sel_reg: None,
            dev_passwd_id: None,
            sel_reg_config_methods: None,
            source,
        }))
    }
}

impl<'a> Visit<'a> for WpsErSetSelReg<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("uuid", self.uuid.into());
        field("state", self.state.into());
        if let Some(value) = self.sel_reg {
            field("sel_reg", value.into());
        }
        if let Some(value) = self.dev_passwd_id {
            field("dev_passwd_id", value.into());
        }
        if let Some(value) = self.sel_reg_config_methods {
            field("sel_reg_config_methods", value.into());
        }
    }
}

event! { WpsErApAdd WpsErApRemove WpsErEnrolleeAdd WpsErEnrolleeRemove WpsErApSettings WpsErSetSelReg }

enumeration! {
    /// Values of `state` of [`WpsErSetSelReg`](super::WpsErSetSelReg).
    WpsErSetSelRegState {
        "START" => Start,
        "DONE" => Done,
        "FAILED" => Failed,
    }
}
