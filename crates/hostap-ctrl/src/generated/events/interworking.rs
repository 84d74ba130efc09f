//! Interworking, ANQP and GAS.
//!
//! Generated from `protocol/*.tsv` by `cargo run -p protocol-gen`.

#[allow(unused_imports, reason = "the same in all generated files")]
use super::prelude::*;

/// An access point was found that one of the stored credentials fits.
///
/// Prefix `INTERWORKING-AP `. Sent by wpa_supplicant. `INTERWORKING_AP` in `wpa_ctrl.h` since
/// 2.10.
///
/// ```text
/// <bssid:mac> type=<type:enum(home|roaming|unknown)>[? below_min_backhaul=<below_min_backhaul:int>][? over_max_bss_load=<over_max_bss_load:int>][? conn_capab_missing=<conn_capab_missing:int>] id=<id:int> priority=<priority:int> sp_priority=<sp_priority:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"INTERWORKING-AP 02:00:00:00:00:10 type=home below_min_backhaul=1 over_max_bss_load=1 conn_capab_missing=1 id=0 priority=0 sp_priority=0");
/// let Event::InterworkingAp(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.bssid.to_string(), "02:00:00:00:00:10");
/// assert_eq!(event.below_min_backhaul, Some(1));
/// assert_eq!(event.over_max_bss_load, Some(1));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct InterworkingAp<'a> {
    /// BSSID of the access point.
    pub bssid: MacAddress,
    /// Whether the credential is at home in this network.
    pub r#type: Type<'a>,
    /// Is 1 when the backhaul is slower than the credential asks for.
    pub below_min_backhaul: Option<i64>,
    /// Is 1 when the access point is busier than the credential allows.
    pub over_max_bss_load: Option<i64>,
    /// Is 1 when a protocol is blocked that the credential asks for.
    pub conn_capab_missing: Option<i64>,
    /// Number of the credential.
    pub id: i64,
    /// Priority of the credential.
    pub priority: i64,
    /// Priority of the credential within its provider.
    pub sp_priority: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> InterworkingAp<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let bssid = c.mac()?;
        c.literal(b" type=")?;
        let r#type = c.one_of(&["roaming", "unknown", "home"]).map(Type::from_text)?;
        let part1 = c.optional(|c| {
            c.literal(b" below_min_backhaul=")?;
            let below_min_backhaul = c.integer()?;
            Some(below_min_backhaul)
        });
        let part2 = c.optional(|c| {
            c.literal(b" over_max_bss_load=")?;
            let over_max_bss_load = c.integer()?;
            Some(over_max_bss_load)
        });
        let part3 = c.optional(|c| {
            c.literal(b" conn_capab_missing=")?;
            let conn_capab_missing = c.integer()?;
            Some(conn_capab_missing)
        });
        c.literal(b" id=")?;
        let id = c.integer()?;
        c.literal(b" priority=")?;
        let priority = c.integer()?;
        c.literal(b" sp_priority=")?;
        let sp_priority = c.integer()?;
        c.end()?;
        Some(Event::InterworkingAp(Self {
            bssid,
            r#type,
            below_min_backhaul: part1,
            over_max_bss_load: part2,
            conn_capab_missing: part3,
            id,
            priority,
            sp_priority,
            source,
        }))
    }
}

impl<'a> Visit<'a> for InterworkingAp<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("bssid", self.bssid.into());
        field("type", self.r#type.into());
        if let Some(value) = self.below_min_backhaul {
            field("below_min_backhaul", value.into());
        }
        if let Some(value) = self.over_max_bss_load {
            field("over_max_bss_load", value.into());
        }
        if let Some(value) = self.conn_capab_missing {
            field("conn_capab_missing", value.into());
        }
        field("id", self.id.into());
        field("priority", self.priority.into());
        field("sp_priority", self.sp_priority.into());
    }
}

/// An access point fits a credential but is barred by the configuration.
///
/// Prefix `INTERWORKING-BLACKLISTED `. Sent by wpa_supplicant. `INTERWORKING_EXCLUDED` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <bssid:mac> type=<type:enum(home|roaming|unknown)>[? below_min_backhaul=<below_min_backhaul:int>][? over_max_bss_load=<over_max_bss_load:int>][? conn_capab_missing=<conn_capab_missing:int>] id=<id:int> priority=<priority:int> sp_priority=<sp_priority:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"INTERWORKING-BLACKLISTED 02:00:00:00:00:10 type=home below_min_backhaul=1 over_max_bss_load=1 conn_capab_missing=1 id=0 priority=0 sp_priority=0");
/// let Event::InterworkingExcluded(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.bssid.to_string(), "02:00:00:00:00:10");
/// assert_eq!(event.below_min_backhaul, Some(1));
/// assert_eq!(event.over_max_bss_load, Some(1));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct InterworkingExcluded<'a> {
    /// BSSID of the access point.
    pub bssid: MacAddress,
    /// Whether the credential is at home in this network.
    pub r#type: Type<'a>,
    /// Is 1 when the backhaul is slower than the credential asks for.
    pub below_min_backhaul: Option<i64>,
    /// Is 1 when the access point is busier than the credential allows.
    pub over_max_bss_load: Option<i64>,
    /// Is 1 when a protocol is blocked that the credential asks for.
    pub conn_capab_missing: Option<i64>,
    /// Number of the credential.
    pub id: i64,
    /// Priority of the credential.
    pub priority: i64,
    /// Priority of the credential within its provider.
    pub sp_priority: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> InterworkingExcluded<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let bssid = c.mac()?;
        c.literal(b" type=")?;
        let r#type = c.one_of(&["roaming", "unknown", "home"]).map(Type::from_text)?;
        let part1 = c.optional(|c| {
            c.literal(b" below_min_backhaul=")?;
            let below_min_backhaul = c.integer()?;
            Some(below_min_backhaul)
        });
        let part2 = c.optional(|c| {
            c.literal(b" over_max_bss_load=")?;
            let over_max_bss_load = c.integer()?;
            Some(over_max_bss_load)
        });
        let part3 = c.optional(|c| {
            c.literal(b" conn_capab_missing=")?;
            let conn_capab_missing = c.integer()?;
            Some(conn_capab_missing)
        });
        c.literal(b" id=")?;
        let id = c.integer()?;
        c.literal(b" priority=")?;
        let priority = c.integer()?;
        c.literal(b" sp_priority=")?;
        let sp_priority = c.integer()?;
        c.end()?;
        Some(Event::InterworkingExcluded(Self {
            bssid,
            r#type,
            below_min_backhaul: part1,
            over_max_bss_load: part2,
            conn_capab_missing: part3,
            id,
            priority,
            sp_priority,
            source,
        }))
    }
}

impl<'a> Visit<'a> for InterworkingExcluded<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("bssid", self.bssid.into());
        field("type", self.r#type.into());
        if let Some(value) = self.below_min_backhaul {
            field("below_min_backhaul", value.into());
        }
        if let Some(value) = self.over_max_bss_load {
            field("over_max_bss_load", value.into());
        }
        if let Some(value) = self.conn_capab_missing {
            field("conn_capab_missing", value.into());
        }
        field("id", self.id.into());
        field("priority", self.priority.into());
        field("sp_priority", self.sp_priority.into());
    }
}

/// No access point was found that any stored credential fits.
///
/// Prefix `INTERWORKING-NO-MATCH `. Sent by wpa_supplicant. `INTERWORKING_NO_MATCH` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"INTERWORKING-NO-MATCH No network with matching credentials found");
/// assert!(matches!(event, Event::InterworkingNoMatch(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct InterworkingNoMatch<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> InterworkingNoMatch<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"No network with matching credentials found")?;
        c.end()?;
        Some(Event::InterworkingNoMatch(Self { source }))
    }
}

impl<'a> Visit<'a> for InterworkingNoMatch<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

/// The best match is the access point already in use.
///
/// Prefix `INTERWORKING-ALREADY-CONNECTED `. Sent by wpa_supplicant.
/// `INTERWORKING_ALREADY_CONNECTED` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <bssid:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"INTERWORKING-ALREADY-CONNECTED 02:00:00:00:00:10");
/// let Event::InterworkingAlreadyConnected(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.bssid.to_string(), "02:00:00:00:00:10");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct InterworkingAlreadyConnected<'a> {
    /// BSSID of the access point.
    pub bssid: MacAddress,
    pub(crate) source: Source<'a>,
}

impl<'a> InterworkingAlreadyConnected<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let bssid = c.mac()?;
        c.end()?;
        Some(Event::InterworkingAlreadyConnected(Self { bssid, source }))
    }
}

impl<'a> Visit<'a> for InterworkingAlreadyConnected<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("bssid", self.bssid.into());
    }
}

/// This access point was chosen by its credential.
///
/// Prefix `INTERWORKING-SELECTED `. Sent by wpa_supplicant. `INTERWORKING_SELECTED` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <bssid:mac>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"INTERWORKING-SELECTED 02:00:00:00:00:10");
/// let Event::InterworkingSelected(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.bssid.to_string(), "02:00:00:00:00:10");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct InterworkingSelected<'a> {
    /// BSSID of the access point.
    pub bssid: MacAddress,
    pub(crate) source: Source<'a>,
}

impl<'a> InterworkingSelected<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let bssid = c.mac()?;
        c.end()?;
        Some(Event::InterworkingSelected(Self { bssid, source }))
    }
}

impl<'a> Visit<'a> for InterworkingSelected<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("bssid", self.bssid.into());
    }
}

/// A credential was put into the configuration.
///
/// Prefix `CRED-ADDED `. Sent by wpa_supplicant. `CRED_ADDED` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <id:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CRED-ADDED 0");
/// let Event::CredAdded(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.id, 0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct CredAdded<'a> {
    /// Number of the credential.
    pub id: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> CredAdded<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let id = c.integer()?;
        c.end()?;
        Some(Event::CredAdded(Self { id, source }))
    }
}

impl<'a> Visit<'a> for CredAdded<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("id", self.id.into());
    }
}

/// A field of a credential was changed.
///
/// Prefix `CRED-MODIFIED `. Sent by wpa_supplicant. `CRED_MODIFIED` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <id:int> <field:word>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CRED-MODIFIED 0 domain");
/// let Event::CredModified(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.id, 0);
/// assert_eq!(event.field, "domain");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct CredModified<'a> {
    /// Number of the credential.
    pub id: i64,
    /// Name of the field that was changed.
    pub field: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> CredModified<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let id = c.integer()?;
        c.literal(b" ")?;
        let field = c.word()?;
        c.end()?;
        Some(Event::CredModified(Self { id, field, source }))
    }
}

impl<'a> Visit<'a> for CredModified<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("id", self.id.into());
        field("field", self.field.into());
    }
}

/// A credential was taken out of the configuration.
///
/// Prefix `CRED-REMOVED `. Sent by wpa_supplicant. `CRED_REMOVED` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <id:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CRED-REMOVED 0");
/// let Event::CredRemoved(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.id, 0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct CredRemoved<'a> {
    /// Number of the credential.
    pub id: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> CredRemoved<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let id = c.integer()?;
        c.end()?;
        Some(Event::CredRemoved(Self { id, source }))
    }
}

impl<'a> Visit<'a> for CredRemoved<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("id", self.id.into());
    }
}

/// The answer to a GAS request that a client sent is complete and can be fetched.
///
/// Prefix `GAS-RESPONSE-INFO `. Sent by wpa_supplicant. `GAS_RESPONSE_INFO` in `wpa_ctrl.h`
/// since 2.10.
///
/// ```text
/// addr=<addr:mac> dialog_token=<dialog_token:int> status_code=<status_code:int> resp_len=<resp_len:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"GAS-RESPONSE-INFO addr=02:00:00:00:03:00 dialog_token=1 status_code=0 resp_len=32");
/// let Event::GasResponseInfo(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.dialog_token, 1);
/// assert_eq!(event.status_code, 0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct GasResponseInfo<'a> {
    /// MAC address of the device that is asked.
    pub addr: MacAddress,
    /// Dialog token of the frames that belong together (IEEE 802.11).
    pub dialog_token: i64,
    /// IEEE 802.11 status code.
    pub status_code: i64,
    /// Length of the answer, -1 for none. Unit: bytes.
    pub resp_len: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> GasResponseInfo<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"addr=")?;
        let addr = c.mac()?;
        c.literal(b" dialog_token=")?;
        let dialog_token = c.integer()?;
        c.literal(b" status_code=")?;
        let status_code = c.integer()?;
        c.literal(b" resp_len=")?;
        let resp_len = c.integer()?;
        c.end()?;
        Some(Event::GasResponseInfo(Self { addr, dialog_token, status_code, resp_len, source }))
    }
}

impl<'a> Visit<'a> for GasResponseInfo<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        field("dialog_token", self.dialog_token.into());
        field("status_code", self.status_code.into());
        field("resp_len", self.resp_len.into());
    }
}

/// A GAS query goes out.
///
/// Prefix `GAS-QUERY-START `. Sent by wpa_supplicant and hostapd. `GAS_QUERY_START` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// addr=<addr:mac> dialog_token=<dialog_token:uint> freq=<freq:int>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"GAS-QUERY-START addr=02:00:00:00:03:00 dialog_token=1 freq=2437");
/// let Event::GasQueryStart(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.dialog_token, 1);
/// assert_eq!(event.freq, 2437);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct GasQueryStart<'a> {
    /// MAC address of the device that is asked.
    pub addr: MacAddress,
    /// Dialog token of the frames that belong together (IEEE 802.11).
    pub dialog_token: u64,
    /// Frequency of the channel. Unit: MHz.
    pub freq: i64,
    pub(crate) source: Source<'a>,
}

impl<'a> GasQueryStart<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"addr=")?;
        let addr = c.mac()?;
        c.literal(b" dialog_token=")?;
        let dialog_token = c.unsigned()?;
        c.literal(b" freq=")?;
        let freq = c.integer()?;
        c.end()?;
        Some(Event::GasQueryStart(Self { addr, dialog_token, freq, source }))
    }
}

impl<'a> Visit<'a> for GasQueryStart<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        field("dialog_token", self.dialog_token.into());
        field("freq", self.freq.into());
    }
}

/// A GAS query has ended; tells how.
///
/// Prefix `GAS-QUERY-DONE `. Sent by wpa_supplicant and hostapd. `GAS_QUERY_DONE` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// addr=<addr:mac> dialog_token=<dialog_token:uint> freq=<freq:int> status_code=<status_code:uint> result=<result:enum+(SUCCESS|FAILURE|TIMEOUT|PEER_ERROR|INTERNAL_ERROR|STOPPED|DELETED_AT_DEINIT|N/A)>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"GAS-QUERY-DONE addr=02:00:00:00:03:00 dialog_token=1 freq=2437 status_code=0 result=SUCCESS");
/// let Event::GasQueryDone(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// assert_eq!(event.dialog_token, 1);
/// assert_eq!(event.freq, 2437);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct GasQueryDone<'a> {
    /// MAC address of the device that is asked.
    pub addr: MacAddress,
    /// Dialog token of the frames that belong together (IEEE 802.11).
    pub dialog_token: u64,
    /// Frequency of the channel. Unit: MHz.
    pub freq: i64,
    /// IEEE 802.11 status code.
    pub status_code: u64,
    /// How it ended.
    pub result: GasQueryDoneResult<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> GasQueryDone<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"addr=")?;
        let addr = c.mac()?;
        c.literal(b" dialog_token=")?;
        let dialog_token = c.unsigned()?;
        c.literal(b" freq=")?;
        let freq = c.integer()?;
        c.literal(b" status_code=")?;
        let status_code = c.unsigned()?;
        c.literal(b" result=")?;
        let result = c.word().map(GasQueryDoneResult::from_text)?;
        c.end()?;
        Some(Event::GasQueryDone(Self { addr, dialog_token, freq, status_code, result, source }))
    }
}

impl<'a> Visit<'a> for GasQueryDone<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        field("dialog_token", self.dialog_token.into());
        field("freq", self.freq.into());
        field("status_code", self.status_code.into());
        field("result", self.result.into());
    }
}

/// An ANQP query has ended; tells how.
///
/// Prefix `ANQP-QUERY-DONE `. Sent by wpa_supplicant. `ANQP_QUERY_DONE` in `wpa_ctrl.h` since
/// 2.10.
///
/// ```text
/// addr=<addr:mac> result=<result:enum+(SUCCESS|FAILURE|INVALID_FRAME)>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"ANQP-QUERY-DONE addr=02:00:00:00:03:00 result=SUCCESS");
/// let Event::AnqpQueryDone(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct AnqpQueryDone<'a> {
    /// MAC address of the device that is asked.
    pub addr: MacAddress,
    /// How it ended.
    pub result: AnqpQueryDoneResult<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> AnqpQueryDone<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"addr=")?;
        let addr = c.mac()?;
        c.literal(b" result=")?;
        let result = c.word().map(AnqpQueryDoneResult::from_text)?;
        c.end()?;
        Some(Event::AnqpQueryDone(Self { addr, result, source }))
    }
}

impl<'a> Visit<'a> for AnqpQueryDone<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        field("result", self.result.into());
    }
}

/// An access point answered one of the ANQP questions.
///
/// Prefix `RX-ANQP `. Sent by wpa_supplicant. `RX_ANQP` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <addr:mac> <what:enum+(ANQP Capability list|Venue Name|Network Authentication Type information|Roaming Consortium list|IP Address Type Availability information|NAI Realm list|3GPP Cellular Network information|Domain Name list|FILS Realm Information|Venue URL)>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"RX-ANQP 02:00:00:00:03:00 ANQP Capability list");
/// let Event::RxAnqp(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.addr.to_string(), "02:00:00:00:03:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct RxAnqp<'a> {
    /// MAC address of the access point.
    pub addr: MacAddress,
    /// What was received.
    pub what: RxAnqpWhat<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> RxAnqp<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let addr = c.mac()?;
        c.literal(b" ")?;
        let what = Some(c.all()).filter(|t| !t.is_empty()).map(RxAnqpWhat::from_text)?;
        c.end()?;
        Some(Event::RxAnqp(Self { addr, what, source }))
    }
}

impl<'a> Visit<'a> for RxAnqp<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("addr", self.addr.into());
        field("what", self.what.into());
    }
}

/// An access point named a web page about its venue.
///
/// Prefix `RX-VENUE-URL `. Sent by wpa_supplicant. `RX_VENUE_URL` in `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <venue_number:uint> <url:text>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"RX-VENUE-URL 1 https://example.com/");
/// let Event::RxVenueUrl(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.venue_number, 1);
/// assert_eq!(event.url, "https://example.com/");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct RxVenueUrl<'a> {
    /// Number of the venue the address is for.
    pub venue_number: u64,
    /// Web page of the venue.
    pub url: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> RxVenueUrl<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let venue_number = c.unsigned()?;
        c.literal(b" ")?;
        let url = c.all();
        Some(Event::RxVenueUrl(Self { venue_number, url, source }))
    }
}

impl<'a> Visit<'a> for RxVenueUrl<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("venue_number", self.venue_number.into());
        field("url", self.url.into());
    }
}

/// The details of an access point are being fetched by ANQP.
///
/// Prefix `Starting ANQP fetch for `. Sent by wpa_supplicant. No macro of `wpa_ctrl.h`; since
/// 2.10.
///
/// ```text
/// <bssid:mac> (HESSID <hessid:mac>)
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"Starting ANQP fetch for 02:00:00:00:00:10 (HESSID 02:00:00:00:00:20)");
/// let Event::AnqpFetchStarted(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.bssid.to_string(), "02:00:00:00:00:10");
/// assert_eq!(event.hessid.to_string(), "02:00:00:00:00:20");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct AnqpFetchStarted<'a> {
    /// BSSID of the access point.
    pub bssid: MacAddress,
    /// HESSID: the common name of the access points of one network; zeros when it has none.
    pub hessid: MacAddress,
    pub(crate) source: Source<'a>,
}

impl<'a> AnqpFetchStarted<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let bssid = c.mac()?;
        c.literal(b" (HESSID ")?;
        let hessid = c.mac()?;
        c.literal(b")")?;
        c.end()?;
        Some(Event::AnqpFetchStarted(Self { bssid, hessid, source }))
    }
}

impl<'a> Visit<'a> for AnqpFetchStarted<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("bssid", self.bssid.into());
        field("hessid", self.hessid.into());
    }
}

/// All access points have been asked by ANQP.
///
/// Prefix `ANQP fetch completed`. Sent by wpa_supplicant. No macro of `wpa_ctrl.h`; since 2.10.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"ANQP fetch completed");
/// assert!(matches!(event, Event::AnqpFetchCompleted(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct AnqpFetchCompleted<'a> {
    pub(crate) source: Source<'a>,
}

impl<'a> AnqpFetchCompleted<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.end()?;
        Some(Event::AnqpFetchCompleted(Self { source }))
    }
}

impl<'a> Visit<'a> for AnqpFetchCompleted<'a> {
    fn visit(&self, _field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {}
}

event! { InterworkingAp InterworkingExcluded InterworkingNoMatch InterworkingAlreadyConnected InterworkingSelected CredAdded CredModified CredRemoved GasResponseInfo GasQueryStart GasQueryDone AnqpQueryDone RxAnqp RxVenueUrl AnqpFetchStarted AnqpFetchCompleted }

enumeration! {
    /// Values of `type` of [`InterworkingAp`](super::InterworkingAp), `type` of
    /// [`InterworkingExcluded`](super::InterworkingExcluded).
    Type {
        "home" => Home,
        "roaming" => Roaming,
        "unknown" => Unknown,
    }
}

enumeration! {
    /// Values of `result` of [`GasQueryDone`](super::GasQueryDone).
    GasQueryDoneResult {
        "SUCCESS" => Success,
        "FAILURE" => Failure,
        "TIMEOUT" => Timeout,
        "PEER_ERROR" => PeerError,
        "INTERNAL_ERROR" => InternalError,
        "STOPPED" => Stopped,
        "DELETED_AT_DEINIT" => DeletedAtDeinit,
        "N/A" => NA,
    }
}

enumeration! {
    /// Values of `result` of [`AnqpQueryDone`](super::AnqpQueryDone).
    AnqpQueryDoneResult {
        "SUCCESS" => Success,
        "FAILURE" => Failure,
        "INVALID_FRAME" => InvalidFrame,
    }
}

enumeration! {
    /// Values of `what` of [`RxAnqp`](super::RxAnqp).
    RxAnqpWhat {
        "ANQP Capability list" => AnqpCapabilityList,
        "Venue Name" => VenueName,
        "Network Authentication Type information" => NetworkAuthenticationTypeInformation,
        "Roaming Consortium list" => RoamingConsortiumList,
        "IP Address Type Availability information" => IpAddressTypeAvailabilityInformation,
        "NAI Realm list" => NaiRealmList,
        "3GPP Cellular Network information" => What3gppCellularNetworkInformation,
        "Domain Name list" => DomainNameList,
        "FILS Realm Information" => FilsRealmInformation,
        "Venue URL" => VenueUrl,
    }
}
